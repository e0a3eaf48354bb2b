"""From a folder to scores, reports, changes and floors, as functions and at the prompt."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from copy import deepcopy
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from congress_extract import extract
from congress_extract.cli import app
from congress_extract.evaluation import (
    BadFilesError,
    Tally,
    as_json,
    changes,
    errors,
    evaluate,
    page,
    read_corpus,
    read_earlier,
    summary,
)
from congress_extract.evaluation.floors import below, measured, read_floors, write_floors
from congress_extract.evaluation.report import error_text, text

from ..articles import ROOT, read
from .corpora import GOLD, MENTIONS, TEXT, changed, corpus, record, written

C = "congresses.0"
FLOORS = ROOT / "corpora" / "floors.json"
OWN = ROOT / "corpora" / "congress-vi"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def rows(path: Path, *records: dict[str, Any]) -> Path:
    return written(path, "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records))


def table(output: str) -> dict[str, list[str]]:
    """The rows of printed tables by their first cell."""
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in output.splitlines() if line[:1] == "|"]
    return {cells[0]: cells[1:] for cells in lines}


# Our own corpora


def test_our_own_corpora_do_not_fall_below_their_floors() -> None:
    """Where this fails for good reasons: make floors, or make floors LOWER=--lower."""
    records = {entry.name: read(entry.article).model_dump(mode="json") for entry in read_corpus(OWN).entries}
    falls = below(measured(evaluate(OWN, records)), read_floors(FLOORS))
    assert [str(fall) for fall in falls] == []


# Evaluations


def test_own_records(tmp_path: Path) -> None:
    evaluation = evaluate(corpus(tmp_path / "c"))
    assert evaluation.own
    assert evaluation.articles[0].record == extract_of(TEXT)
    assert summary(evaluation).all.articles == 1


def extract_of(given: str) -> dict[str, Any]:
    from congress_extract import Article

    return extract(Article(id="ha-nam", text=given)).model_dump(mode="json")


def test_records_by_their_id(tmp_path: Path) -> None:
    folder = corpus(
        tmp_path / "c", {"a": changed("article.id", "a"), "b.1": changed("article.id", "b.1")}, {"b.1": TEXT + "."}
    )
    for ids in (["a", "b.1"], ["out/a.txt", "b.1.json"], ["a.gold.json", "b.1"]):
        given = [record(GOLD, article={"id": id}) for id in ids]
        evaluation = evaluate(folder, rows(tmp_path / "r.jsonl", *given))
        assert (evaluation.without_record, evaluation.unknown) == ((), ())
        assert summary(evaluation).all.micro.f1 == 1.0


def test_an_article_without_record_is_missed(tmp_path: Path) -> None:
    evaluation = evaluate(corpus(tmp_path / "c"), rows(tmp_path / "r.jsonl", record(GOLD, article={"id": "other"})))
    assert (evaluation.without_record, evaluation.unknown) == (("dev/ha-nam",), ("other",))
    scores = summary(evaluation).all
    assert (scores.micro.right, scores.micro.wrong, scores.micro.precision, scores.micro.recall) == (0, 0, None, 0.0)
    shown = table(text(evaluation, summary(evaluation)))
    assert shown["ordinal"][:3] == ["-", "0.000", "0.000"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"article": {"id": "a"}}', "r.jsonl:2: congresses: is missing"),
        ('{"congresses": []}', "r.jsonl:2: article: is missing"),
        ('{"article": {"id": "x"}, "congresses": []}', "r.jsonl:2: article.id: 'x' stands twice: line 1 has it too"),
        ('{"article": {"id": "a"}, "congresses": [{"money": [{"amount": "2 tỷ"}]}]}', "r.jsonl:2: congresses[0].money[0].amount: input should be a valid integer"),
        ('{"article": {"id": "a"}, "congresses": [{"term": [2023, 2028]}]}', "r.jsonl:2: congresses[0].term: input should be an object"),
        ('{"article": {"id": "a"}, "congresses": [{"officers": [{"role": "boss"}]}]}', "r.jsonl:2: congresses[0].officers[0].role: input should be 'chair'"),
        ('{"article": {"id": "a"}', "r.jsonl:2: not JSON"),
        ("[]", "r.jsonl:2: input should be an object, not list"),
        ("\ud800", "r.jsonl:2: not UTF-8"),
    ],
)  # fmt: skip
def test_records_that_are_none(tmp_path: Path, line: str, message: str) -> None:
    good = json.dumps(record(GOLD, article={"id": "x"}), ensure_ascii=False)
    path = written(tmp_path / "r.jsonl", f"{good}\n".encode() + line.encode("utf-8", "surrogatepass") + b"\n")
    with pytest.raises(BadFilesError) as error:
        evaluate(corpus(tmp_path / "c"), path)
    (problem,) = error.value.problems
    assert str(problem).startswith(f"{tmp_path}/{message}")


def test_two_records_of_one_article(tmp_path: Path) -> None:
    given = [record(GOLD, article={"id": id}) for id in ("ha-nam", "out/ha-nam.txt")]
    with pytest.raises(BadFilesError, match=r"'out/ha-nam\.txt' and 'ha-nam' are both of ha-nam"):
        evaluate(corpus(tmp_path / "c"), rows(tmp_path / "r.jsonl", *given))


def test_a_record_may_lack_and_have_more(tmp_path: Path) -> None:
    """What another system gives: no words and places, no empty slots, fields of its own."""
    given = {
        "article": {"id": "ha-nam"},
        "model": "x",
        "congresses": [{"union": {"name": "Công đoàn Sở Y tế tỉnh Hà Nam"}, "ordinal": {"value": 5.0, "sure": 0.9}}],
    }
    scores = summary(evaluate(corpus(tmp_path / "c"), {"ha-nam": given})).all
    assert (scores.slots["ordinal"], scores.slots["union"], scores.slots["term"]) == (
        Tally(1),
        Tally(1),
        Tally(missed=1),
    )


def test_a_bad_corpus_is_not_scored(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "c", {"ha-nam": changed(f"{C}.ordinal.value", "V")})
    with pytest.raises(BadFilesError, match=r"congresses\[0\].ordinal.value"):
        evaluate(folder)


def many(tmp_path: Path, order: Callable[[list[str]], list[str]]) -> tuple[Path, Path]:
    """Articles, and records in some order with all sorts of mistakes."""
    golds = {f"n{i}": {**changed("article.id", f"n{i}"), "tags": [["x", "y"][i % 2]]} for i in range(6)}
    folder = corpus(tmp_path / "c", golds, {name: f"{TEXT}{name}" for name in golds})
    source = random.Random(4)
    lines = []
    for name in golds:
        each = record(golds[name])
        for slot in ("ordinal", "term", "officers", "money"):
            if source.random() < 0.4:
                each["congresses"][0][slot] = [] if slot in ("officers", "money") else None
        lines.append(json.dumps(each))
    return folder, written(tmp_path / "r.jsonl", "\n".join(order(lines)))


def test_the_order_of_records_changes_nothing(tmp_path: Path) -> None:
    folder, one = many(tmp_path, lambda lines: lines)
    first = as_json(evaluate(folder, one))
    _, other = many(tmp_path, lambda lines: lines[::-1])
    assert as_json(evaluate(folder, other)) == first
    assert 0 < first["all"]["micro"]["f1"] < 1
    assert first["all"]["micro"]["interval"][0] < first["all"]["micro"]["f1"] < first["all"]["micro"]["interval"][1]


def test_tags_and_splits(tmp_path: Path) -> None:
    folder, records = many(tmp_path, lambda lines: lines)
    scores = summary(evaluate(folder, records))
    assert {name: some.articles for name, some in scores.tags.items()} == {"x": 3, "y": 3}
    assert scores.tags["x"].micro + scores.tags["y"].micro == scores.all.micro == scores.splits["dev"].micro


def test_mentions_are_scored_where_gold_marks_them(tmp_path: Path) -> None:
    golds = {"a": {**changed("article.id", "a"), "mentions": MENTIONS}, "b": changed("article.id", "b")}
    folder = corpus(tmp_path / "c", golds, {"b": TEXT + "."})
    given = {name: record(GOLD, article={"id": name}, mentions=MENTIONS) for name in golds}
    given["a"]["mentions"] = {"percentages": [*MENTIONS["percentages"], {"value": 5}]}  # one without a place
    given["a"]["mentions"]["dates"] = [{"text": "12/6/2023", "span": [30, 39], "edtf": "2023-06-12"}]
    evaluation = evaluate(folder, given)
    scores = summary(evaluation).all.mentions
    assert scores["percentages"]["strict"] == scores["percentages"]["value"]
    assert (scores["all"]["strict"].correct, scores["all"]["strict"].spurious) == (1, 1)
    assert scores["dates"]["strict"].precision == 0.0
    assert scores["dates"]["strict"].recall is None
    (error,) = errors(evaluation)
    assert error_text(error).splitlines()[:2] == [
        "dev/a: mentions.dates: false",
        "  given  2023-06-12 (“12/6/2023” at 30-39)   at mentions.dates[0]",
    ]
    assert summary(evaluate(corpus(tmp_path / "d"), {})).all.mentions == {}


def test_agreement(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "c")
    assert evaluate(folder, {}).agreement is None
    written(folder / "dev/labels/first/ha-nam.json", {**GOLD, "mentions": MENTIONS})
    other = {**changed(f"{C}.ordinal.value", 6), "mentions": {}}
    written(folder / "dev/labels/second/ha-nam.json", other)
    evaluation = evaluate(folder, {})
    assert evaluation.agreement is not None
    assert evaluation.agreement["term"].f1 == 1.0
    assert evaluation.agreement["ordinal"].f1 == evaluation.agreement["mentions.percentages"].f1 == 0.0
    shown = text(evaluation, summary(evaluation)).split("labels of two")[1]
    assert table(shown)["ordinal"] == ["0.000", "0", "2"]
    assert table(shown)["chair"] == ["1.000", "1", "0"]
    # Whoever is called the first.
    (folder / "dev/labels/first").rename(folder / "dev/labels/x")
    (folder / "dev/labels/second").rename(folder / "dev/labels/first")
    (folder / "dev/labels/x").rename(folder / "dev/labels/second")
    assert evaluate(folder, {}).agreement == evaluation.agreement


# Errors


def spoiled(tmp_path: Path, path: str, value: Any) -> str:
    """The errors of this library's own record where gold says something else."""
    gold = changed("congresses", deepcopy(record_as_gold()))
    return "\n".join(map(error_text, errors(evaluate(corpus(tmp_path, {"ha-nam": changed(path, value, gold)})))))


def record_as_gold() -> list[dict[str, Any]]:
    """What this library reads in the article, as gold: then there are no errors."""
    out: list[dict[str, Any]] = extract_of(TEXT)["congresses"]
    for congress in out:
        for slot, value in congress.items():
            for fact in value if isinstance(value, list) else [value] if value else []:
                for key in ("text", "span", "source"):
                    fact.pop(key)
            if slot == "union":
                value["accept"] = [value.pop("name"), value.pop("canonical")]
    return out


def test_no_errors(tmp_path: Path) -> None:
    assert spoiled(tmp_path, "tags", []) == ""


def test_a_value_in_place_of_another(tmp_path: Path) -> None:
    said = spoiled(tmp_path, f"{C}.delegates.value", 5)
    assert said.splitlines() == [
        "dev/ha-nam: delegates: differs",
        "  gold   5   at congresses[0].delegates",
        "  given  62   at congresses[0].delegates",
        said.splitlines()[3],
        said.splitlines()[4],
        "  « Dự đại hội có 62 đại biểu. »",
    ]
    assert re.match(r"  rule   [a-z]+\.\w+$", said.splitlines()[3])
    assert "5 đồng chí" in said.splitlines()[4]


def test_a_false_value_has_its_rule_and_sentence(tmp_path: Path) -> None:
    said = spoiled(tmp_path, f"{C}.results", [])
    assert "dev/ha-nam: results: false\n  given  9 of 10   at congresses[0].results[0]\n  rule   " in said
    assert "« Nhiệm kỳ 2018 - 2023, công đoàn hoàn thành 9/10 chỉ tiêu;" in said


def test_a_missed_value_has_its_sentence(tmp_path: Path) -> None:
    more = {"amount": 15, "currency": "VND", "comparator": "eq"}
    said = spoiled(tmp_path, f"{C}.money", [*record_as_gold()[0]["money"], more])
    assert "dev/ha-nam: money: missed\n  gold   15 VND   at congresses[0].money[1]\n" in said
    assert "trao mười lăm suất quà" in said


def test_a_missed_value_has_what_was_read_there_and_refused(tmp_path: Path) -> None:
    said = spoiled(tmp_path, f"{C}.term", {"start": 2018, "end": 2023})
    assert "  gold   2018 to 2023   at congresses[0].term\n" in said
    assert re.search(r"^  not taken  term\.\w+: .+", said, re.M)


def test_errors_of_others_have_no_rule(tmp_path: Path) -> None:
    given = {"ha-nam": changed(f"{C}.delegates.value", 5, record(GOLD))}
    (error,) = errors(evaluate(corpus(tmp_path / "c"), given))
    assert (error.rule, error.refused) == (None, ())
    assert error.gold_sentence == "Dự đại hội có 62 đại biểu."
    assert error.headline


def test_mentions_of_our_own_have_their_rule(tmp_path: Path) -> None:
    evaluation = evaluate(corpus(tmp_path, {"ha-nam": {**GOLD, "mentions": MENTIONS}}))
    (missed,) = [error for error in errors(evaluation) if error.judgement.slot == "mentions.percentages"]
    assert missed.judgement.gold["text"] == "90%"
    assert missed.judgement.given["text"] == "ít nhất 90%"
    assert missed.rule == "percentage.sign"


# The page


class Page(HTMLParser):
    """What a page has: its text, its elements, where they point to, and the text of each article."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.bodies: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.options: list[str] = []
        self._in_body = self._mark = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.links += [value for name, value in named.items() if name in ("href", "src", "action")]
        if tag == "div" and named.get("class") == "body":
            self._in_body = "yes"
            self.bodies.append("")
        if tag == "option":
            self.options.append(named["value"])
        if tag == "mark" and "data-slots" in named:
            self._mark = named["data-slots"]
            self.marks.append((self._mark, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "div":
            self._in_body = ""
        if tag == "mark":
            self._mark = ""

    def handle_data(self, data: str) -> None:
        if self._in_body:
            self.bodies[-1] += data
        if self._mark:
            self.marks[-1] = (self._mark, self.marks[-1][1] + data)


def test_the_page(tmp_path: Path) -> None:
    gold = changed("tags", ["a tag", "b"], changed("congresses", record_as_gold()))
    evaluation = evaluate(corpus(tmp_path, {"ha-nam": changed(f"{C}.delegates.value", 5, gold)}))
    found = Page(page(evaluation, summary(evaluation)))
    assert found.links == []
    assert found.bodies == [TEXT]
    assert ("false:delegates", "62 đại biểu") in found.marks
    assert [words for slots, words in found.marks if "missed:delegates" in slots] == ["5"]
    assert ("right:term", "nhiệm kỳ 2023-2028") in found.marks
    assert {"delegates", "headline", "", "a tag", "b"} <= set(found.options)
    assert "term" not in found.options


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    evil = "</div><script>alert(1)</script><img src=x onerror=alert(2)> \"' &amp; {title}"
    gold = changed("tags", [f'"><script>{evil}'], changed("article.id", "x"))
    folder = corpus(tmp_path / "<b>c", {"x": gold}, {"x": f"{evil}\n{TEXT}{evil}"})
    given = changed(f"{C}.officers.0", {"name": evil, "role": "chair", "role_text": evil}, record(gold))
    evaluation = evaluate(folder, rows(tmp_path / f"{'<i>x'}.jsonl", given))
    html = page(evaluation, summary(evaluation))
    found = Page(html)
    assert found.bodies == [f"{evil}\n{TEXT}{evil}"]
    assert found.tags.count("script") == 1
    assert "img" not in found.tags
    assert not [tag for tag in found.tags if tag.startswith("b>")]
    assert "<script>alert" not in html
    assert "onerror=alert(2)&gt;" in html


# Changes


def later(tmp_path: Path, before: dict[str, Any], now: dict[str, Any], gold: dict[str, Any] = GOLD) -> list[str]:
    folder = corpus(tmp_path / "c")
    path = written(tmp_path / "e.json", as_json(evaluate(folder, {"ha-nam": before})))
    corpus(tmp_path / "c", {"ha-nam": gold})
    found = changes(evaluate(folder, {"ha-nam": now}), read_earlier(path))
    assert found.other_gold is (gold is not GOLD)
    return [f"{change.slot} {change.kind} {json.dumps(change.value)}" for change in found.changes]


def test_what_became_right_and_wrong(tmp_path: Path) -> None:
    good = record(GOLD)
    bad = changed(f"{C}.ordinal.value", 6, good)
    assert later(tmp_path, good, good) == []
    assert later(tmp_path, bad, good) == ["ordinal found now 5", "ordinal no longer false 6"]
    assert later(tmp_path, good, bad) == ["ordinal missed now 5", "ordinal false now 6"]
    assert later(tmp_path, good, changed(f"{C}.ordinal", None, good)) == ["ordinal missed now 5"]


def test_the_order_of_a_list_is_no_change(tmp_path: Path) -> None:
    good = record(GOLD)
    assert later(tmp_path, good, changed(f"{C}.targets", good["congresses"][0]["targets"][::-1], good)) == []


def test_gold_that_changed_is_no_change_of_the_system(tmp_path: Path) -> None:
    good = record(GOLD)
    assert later(tmp_path, good, good, changed(f"{C}.ordinal", None)) == ["ordinal false now 5"]
    assert later(tmp_path, changed(f"{C}.ordinal", None, good), good, changed(f"{C}.ordinal.value", 6)) == [
        "ordinal false now 5"
    ]


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"format": 9}', '{"format": 1, "hashes": {}, "system": "x", "judgements": {"a": [{}]}}'],
)
def test_no_earlier_evaluation(tmp_path: Path, content: str) -> None:
    with pytest.raises(BadFilesError, match="is no evaluation of format 1"):
        read_earlier(written(tmp_path / "e.json", content))


# Floors


def test_floors(tmp_path: Path) -> None:
    folder, path = corpus(tmp_path / "c"), tmp_path / "floors.json"
    good, bad = record(GOLD), changed(f"{C}.ordinal.value", 6, record(GOLD))
    high, low = measured(evaluate(folder, {"ha-nam": good})), measured(evaluate(folder, {"ha-nam": bad}))
    assert [str(fall) for fall in below(high, read_floors(path))] == ["c/dev: no floors are set"]
    assert write_floors(path, low) == []
    assert below(high, read_floors(path)) == below(low, read_floors(path)) == []
    assert write_floors(path, high) == []
    assert [fall.slot for fall in below(low, read_floors(path))] == ["macro", "micro", "ordinal"]
    before = path.read_bytes()
    assert [fall.slot for fall in write_floors(path, low)] == ["macro", "micro", "ordinal"]
    assert path.read_bytes() == before
    assert write_floors(path, low, lower=True) == []
    assert read_floors(path) == low


def test_floors_know_their_corpus(tmp_path: Path) -> None:
    folder, path = corpus(tmp_path / "c"), tmp_path / "floors.json"
    write_floors(path, measured(evaluate(folder, {"ha-nam": record(GOLD)})))
    (folder / "dev/articles/ha-nam.txt").write_text(TEXT + "\n", encoding="utf-8")
    (fall,) = below(measured(evaluate(folder, {"ha-nam": record(GOLD)})), read_floors(path))
    assert str(fall) == "c/dev: the corpus has changed since its floors were set"


def test_floors_of_other_splits_stay(tmp_path: Path) -> None:
    path = written(tmp_path / "floors.json", {"c/test": {"articles": 1, "corpus": "0", "f1": {"micro": 0.5}}})
    write_floors(path, measured(evaluate(corpus(tmp_path / "c"), {})))
    assert list(read_floors(path)) == ["c/dev", "c/test"]


def test_no_floors(tmp_path: Path) -> None:
    with pytest.raises(BadFilesError, match="is no file of floors"):
        read_floors(written(tmp_path / "floors.json", '{"a": {"corpus": "0", "f1": {"micro": "high"}}}'))


# The commands


def test_corpus_check(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "c")
    good = run("corpus", "check", folder)
    assert (good.exit_code, good.stdout, good.stderr) == (0, f"1 labelled articles, 0 complaints: {folder}\n", "")
    corpus(folder, {"ha-nam": changed(f"{C}.ordinal.value", 8)})
    bad = run("corpus", "check", folder)
    assert bad.exit_code == 1
    assert bad.stderr.endswith("congresses[0].ordinal.value: 8 is not written in the article\n")
    assert bad.stderr.startswith(f"congress-extract: {folder}/dev/gold/ha-nam.json:")
    assert run("corpus", "check", tmp_path / "no").exit_code == 1
    assert run("corpus", "check", folder, "--split", "no").exit_code == 2
    assert run("corpus").exit_code == run("corpus", "no").exit_code == 2


def test_evaluate_prints_and_writes(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "c")
    given = changed(f"{C}.ordinal.value", 6, record(GOLD))
    out = tmp_path / "new" / "out.json"
    command = ("evaluate", folder, "--records", rows(tmp_path / "r.jsonl", given))
    result = run(*command, "--json", out, "--html", tmp_path / "out.html", "--errors")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("r.jsonl on c: 1 articles\n")
    assert table(result.stdout)["ordinal"] == ["0.000", "0.000", "0.000", "-", "0", "1", "1"]
    assert table(result.stdout)["term"] == ["1.000", "1.000", "1.000", "-", "1", "0", "0"]
    assert "dev/ha-nam: ordinal: differs" in result.stdout
    assert json.loads(out.read_text(encoding="utf-8"))["all"]["slots"]["ordinal"]["f1"] == 0
    assert "<!DOCTYPE html>" in (tmp_path / "out.html").read_text(encoding="utf-8")
    rows(tmp_path / "r.jsonl", record(GOLD))
    again = run(*command, "--against", out)
    assert "dev/ha-nam\n  + ordinal: found now: 5\n  + ordinal: no longer false: 6\n" in again.stdout
    assert again.stdout.endswith("(r.jsonl): 1 found now, 0 missed now, 0 false now, 1 no longer false\n")


def test_evaluate_tells_of_records_that_do_not_fit(tmp_path: Path) -> None:
    path = rows(tmp_path / "r.jsonl", record(GOLD, article={"id": "x"}))
    result = run("evaluate", corpus(tmp_path / "c"), "--records", path)
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "congress-extract: no record of dev/ha-nam (1 in all)",
        "congress-extract: no article of this corpus has the id of x (1 in all)",
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["{c}", "--split", "no"], 2, "no split 'no'"),
        (["{c}", "--set-floors"], 2, "give --floors too"),
        (["{c}", "--lower"], 2, "no use without --set-floors"),
        (["{c}", "--records", "{c}/no.jsonl"], 1, "no.jsonl: No such file or directory"),
        (["{c}", "--against", "{c}/no.json"], 1, "no.json: No such file or directory"),
        (["{c}", "--against", "{c}/dev/gold/ha-nam.json"], 1, "is no evaluation of format 1"),
        (["{c}", "--floors", "{c}/no.json"], 1, "c/dev: no floors are set"),
        (["{c}", "--floors", "{c}/dev/gold/ha-nam.json"], 1, "is no file of floors"),
        (["{c}/no"], 1, "no such folder"),
        (["{c}", "--json", "{c}"], 1, "cannot write"),
    ],
)
def test_evaluate_fails(tmp_path: Path, arguments: list[str], code: int, said: str) -> None:
    folder = corpus(tmp_path / "c")
    result = run("evaluate", *(argument.format(c=folder) for argument in arguments))
    assert result.exit_code == code
    assert said in " ".join(result.stderr.replace("│", " ").split())


def test_floors_at_the_prompt(tmp_path: Path) -> None:
    folder, path = corpus(tmp_path / "c"), tmp_path / "floors.json"
    records = rows(tmp_path / "r.jsonl", record(GOLD))
    command = ("evaluate", folder, "--records", records, "--floors", path)
    assert run(*command, "--set-floors").exit_code == 0
    assert run(*command).exit_code == 0
    rows(records, changed(f"{C}.ordinal.value", 6, record(GOLD)))
    for more in ([], ["--set-floors"]):
        result = run(*command, *more)
        assert result.exit_code == 1
        assert "congress-extract: c/dev: ordinal: 0.0000 is below its floor, 1.0000\n" in result.stderr
    assert "give --lower" in result.stderr
    assert run(*command, "--set-floors", "--lower").exit_code == 0
    assert run(*command).exit_code == 0
