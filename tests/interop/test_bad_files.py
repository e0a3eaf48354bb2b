"""Bad files get an error that names the file, the line or place in it, and the field; the others come in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .samples import export_to, failures, import_from

# BRAT


@pytest.mark.parametrize(
    ("ann", "line", "said"),
    [
        ("T1\tdates 0 9\n", None, None),
        ("T1\tperson 0 9\tNgày 12/6\n", 1, "T1: unknown label 'person'; known are dates, terms,"),
        ("\nT1\tdates 0 99\tNgày 12/6\n", 2, "T1: 0..99 is no place in the text (0..15)"),
        ("T1\tdates 9 0\tNgày 12/6\n", 1, "T1: 9..0 is no place in the text"),
        ("T1\tdates 1 9\tNgày 12/6\n", 1, "T1: says 'Ngày 12/6', but there stands 'gày 12/6'"),
        ("T1\tdates 0 4;5 7\tNgày 12\n", None, None),
        ("T1\tdates 0 4;7 9\tNgày /6\n", 1, "T1: a fact is one stretch of text, and this one is in pieces"),
        ("T1\tdates 0 4;2 9\n", 1, "T1: a fact is one stretch of text"),
        ("T1\tdates 0 4\nT1\tdates 5 9\n", 2, "T1 stands on line 1 too"),
        ("T1 dates 0 4 Ngày\n", 1, "'T1 dates 0 4 Ngày' is neither a text-bound annotation nor an annotator's note"),
        ("T1\tdates 0 9\nR1\tOf Arg1:T1 Arg2:T1\n", 2, "is neither"),
        ("T1\tdates 0 9\n#1\tAnnotatorNotes T1\tkiểm tra\n", 2, "the note of T1 must be its values as JSON"),
        ("T1\tdates 0 9\n#1\tAnnotatorNotes T2\t{}\n", 2, "a note for T2, which is not there"),
        (
            'T1\tdates 0 9\n#1\tAnnotatorNotes T1\t{"edtf": 5}\n',
            None,
            "dates at 0..9.edtf: Input should be a valid str",
        ),
        ('T1\tdates 0 9\n#1\tAnnotatorNotes T1\t{"year": 5}\n', None, "dates at 0..9.year: Extra inputs"),
    ],
)
def test_brat(ann: str, line: int | None, said: str | None, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("Ngày 12/6, mưa.", encoding="utf-8")
    (tmp_path / "in" / "a.ann").write_text(ann, encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_text("Tốt.", encoding="utf-8")
    (tmp_path / "in" / "b.ann").touch()
    outcomes = list(import_from("brat", tmp_path / "in", tmp_path / "out"))
    failed = failures(outcomes)
    assert len(failed) == (said is not None)
    assert len(outcomes) == 2
    assert (tmp_path / "out" / "gold" / "b.json").is_file()
    if said:
        assert failed[0].where == (f"{tmp_path / 'in' / 'a.ann'}:{line}" if line else "a")
        assert failed[0].message.startswith(said) or said in failed[0].message


def test_brat_every_bad_line_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ngày 12/6, mưa.", encoding="utf-8")
    (tmp_path / "a.ann").write_text("T1\tdates 0 99\nT2\tperson 0 4\nT3\tdates 0 9\n", encoding="utf-8")
    failed = failures(import_from("brat", tmp_path / "a.ann", tmp_path / "out"))
    assert [failure.where for failure in failed] == [f"{tmp_path / 'a.ann'}:1", f"{tmp_path / 'a.ann'}:2"]


def test_brat_missing_and_odd_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tốt.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"T\xe1\xbb\x91t.\n\xff")
    (tmp_path / "c.txt").write_text("Tốt.", encoding="utf-8")
    (tmp_path / "c.ann").touch()
    (tmp_path / "c.json").write_text('{"article": 5}', encoding="utf-8")
    a, b, c = failures(import_from("brat", tmp_path, tmp_path / "out"))
    assert (a.where, a.message) == (str(tmp_path / "a.ann"), "No such file or directory")
    assert (b.where, b.message) == (str(tmp_path / "b.txt"), "line 2: not UTF-8: byte 0xff at offset 7")
    assert (c.where, c.code) == (str(tmp_path / "c.json"), "bad_kept")
    assert c.message.endswith("kept.article: Input should be a valid dictionary")


def test_brat_cannot_mark_the_end_of_a_line(tmp_path: Path) -> None:
    marked(tmp_path / "in", "Ngày 12/6\n", {"dates": [{"text": "12/6\n", "span": [5, 10]}]})
    (failure,) = failures(export_to("brat", tmp_path / "in", tmp_path / "out"))
    assert failure.message == "dates at 5..10: begins or ends with a line end, which BRAT cannot mark"


# Label Studio


def region(**changes: Any) -> dict[str, Any]:
    value = {"start": 0, "end": 9, "text": "Ngày 12/6", "labels": ["dates"], **changes}
    return {"type": "labels", "value": {name: item for name, item in value.items() if item is not None}}


@pytest.mark.parametrize(
    ("task", "said"),
    [
        ({"text": "Ngày 12/6", "label": []}, "data.text: missing; export the project as JSON (not JSON-MIN)"),
        ({"data": {"text": 5}}, "data.text: missing"),
        ({"annotations": {}}, None),
        ({"annotations": [5]}, "annotations: must be a list of objects"),
        ({"annotations": [{"result": 5}]}, "annotations[0].result: must be a list"),
        ({"annotations": [{"result": [5]}]}, "annotations[0].result[0].value: must be an object"),
        (
            {"predictions": [{"result": [region(start="/p[1]")]}]},
            "predictions[0].result[0].value.start: must be a whole num",
        ),
        (
            {"annotations": [{"result": [region(end=None)]}]},
            "annotations[0].result[0].value.end: must be a whole number",
        ),
        (
            {"annotations": [{"result": [region(end=50)]}]},
            "annotations[0].result[0].value: 0..50 is no place in the text",
        ),
        ({"annotations": [{"result": [region(start=2)]}]}, "value.text: 'Ngày 12/6', but there stands 'ày 12/6'"),
        ({"annotations": [{"result": [region(labels=["PER"])]}]}, "result[0].value.labels: unknown label 'PER'"),
        ({"annotations": [{"result": [region(labels=[])]}]}, "result[0].value.labels: must be one label"),
        (
            {"annotations": [{"result": [region() | {"meta": {"text": ["?"]}}]}]},
            "result[0].meta.text: must be the values",
        ),
    ],
)
def test_label_studio(task: dict[str, Any], said: str | None, tmp_path: Path) -> None:
    whole = task if "text" in task else {"data": {"text": "Ngày 12/6, mưa."}, **task}
    (tmp_path / "in.json").write_text(json.dumps([{"data": {"text": "Tốt."}}, whole]), encoding="utf-8")
    failed = failures(import_from("label-studio", tmp_path / "in.json", tmp_path / "out"))
    assert len(failed) == (said is not None)
    assert (tmp_path / "out" / "gold" / "task-0.json").is_file()
    if said:
        assert failed[0].where == f"{tmp_path / 'in.json'}: task 1"
        assert said in failed[0].message


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[\n{"data"', "line 2: not JSON"),
        ("{}", "must be a list, not dict"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_label_studio_no_tasks(content: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(content, encoding="utf-8")
    (failure,) = failures(import_from("label-studio", tmp_path / "in.json", tmp_path / "out"))
    assert failure.where == str(tmp_path / "in.json")
    assert said in failure.message


# doccano


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('{"text": "a"', "not JSON"),
        ("[]", "must be an object, not list"),
        ('{"label": []}', "text: must be text, not None"),
        ('{"text": "Ngày 12/6", "label": 5}', "label: must be a list"),
        ('{"text": "Ngày 12/6", "label": [[0, 9]]}', "label[0]: must be [start, end, label]"),
        ('{"text": "Ngày 12/6", "label": [[0, "9", "dates"]]}', "label[0]: 0..'9' are no whole numbers"),
        (
            '{"text": "Ngày 12/6", "label": [[0, 9, "dates"], [0, 10, "dates"]]}',
            "label[1]: 0..10 is no place in the te",
        ),
        ('{"text": "🎉 12/6", "label": [[1, 3, "dates"]]}', "label[0]: 1..3 is no place in the text"),
        ('{"text": "Ngày 12/6", "label": [[0, 9, "DATE"]]}', "label[0]: unknown label 'DATE'"),
        ('{"text": "Ngày 12/6", "entities": [{"label": "dates"}]}', "entities[0]: None..None are no whole numbers"),
        ('{"text": "a", "congress_extract": {"values": 5}}', "congress_extract.values[0]: must be as it was exported"),
        ('{"text": "a", "congress_extract": 5}', "Input should be a valid dict"),
        ('{"text": "a", "congress_extract": {"rest": {"in_title": [5]}}}', "kept.rest.in_title.0: Input should be a v"),
        (
            '{"text": "🎉 12/6", "congress_extract": {"values": [[2, 6, "dates", "12/6", {}]]}}',
            "congress_extract.values[0]: '12/6', but there stands ' 12/'; were positions written in other units?",
        ),
    ],
)
def test_doccano(row: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(f'{{"text": "Tốt."}}\n\n{row}\n{{"text": "Tốt."}}\n', encoding="utf-8")
    outcomes = list(import_from("doccano", tmp_path / "in.jsonl", tmp_path / "out"))
    (failure,) = failures(outcomes)
    assert failure.where == f"{tmp_path / 'in.jsonl'}:3"
    assert said in failure.message
    assert len(list((tmp_path / "out" / "gold").iterdir())) == 2


# DocBin


@pytest.mark.parametrize("data", [b"", b"no DocBin", b"\x78\x9c\x4b\x04\x00\x00\x62\x00\x62"])
def test_docbin(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "in.spacy").write_bytes(data)
    (failure,) = failures(import_from("docbin", tmp_path / "in.spacy", tmp_path / "out"))
    assert (failure.where, failure.code) == (str(tmp_path / "in.spacy"), "bad_docbin")


@pytest.mark.parametrize("tool", ["label-studio", "doccano", "docbin", "brat"])
def test_missing(tool: Any, tmp_path: Path) -> None:
    (failure,) = failures(import_from(tool, tmp_path / "no", tmp_path / "out"))
    assert failure.code == "unreadable"
    assert failure.where.startswith(str(tmp_path / "no"))


# Corpora


def marked(folder: Path, text: str, mentions: Any, **changes: Any) -> None:
    """A corpus of one article."""
    for part in ("articles", "gold"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "articles" / "a.txt").write_text(text, encoding="utf-8", newline="")
    data = {"article": {"id": "a"}, "congresses": [], "mentions": mentions, **changes}
    (folder / "gold" / "a.json").write_text(json.dumps(data), encoding="utf-8")


@pytest.mark.parametrize(
    ("mentions", "said"),
    [
        (5, "mentions: must be an object"),
        ({"day": []}, "mentions.day: unknown label"),
        ({"dates": 5}, "mentions.dates: must be a list"),
        ({"dates": [5]}, "mentions.dates[0]: must be an object"),
        ({"dates": [{"text": "12/6"}]}, "mentions.dates[0].span: must be two whole numbers, not None"),
        ({"dates": [{"text": "12/6", "span": [5, 9.0]}]}, "mentions.dates[0].span: must be two whole numbers"),
        (
            {"dates": [{"text": "12/6", "span": [5, 99]}]},
            "mentions.dates[0].span: 5..99 is not inside of the text (0..9)",
        ),
        ({"dates": [{"text": "13/6", "span": [5, 9]}]}, "mentions.dates[0].text: '13/6', but there stands '12/6'"),
        (
            {"dates": [{"text": "12/6", "span": [5, 9], "source": "lead"}]},
            "mentions.dates[0].source: must be text or title",
        ),
        ({"dates": [{"text": "12/6", "span": [5, 9], "edft": "x"}]}, "mentions.dates[0].edtf: Field required"),
    ],
)
def test_gold(mentions: Any, said: str, tmp_path: Path) -> None:
    marked(tmp_path / "in", "Ngày 12/6", mentions)
    (failure,) = failures(export_to("doccano", tmp_path / "in", tmp_path / "out"))
    assert (failure.where, failure.id) == (str(tmp_path / "in" / "gold" / "a.json"), "a")
    assert said in failure.message


def test_corpus_files(tmp_path: Path) -> None:
    """In splits; one of them has articles alone."""
    good, bad = tmp_path / "in" / "dev", tmp_path / "in" / "test"
    marked(good, "Ngày 12/6", {})
    (good / "gold" / "b.json").write_text("{}", encoding="utf-8")
    (good / "gold" / "c.json").write_text('{"article":\n {"id" 5}}', encoding="utf-8")
    (good / "articles" / "c.txt").touch()
    (good / "articles" / "d.json").write_text('{"text": "a", "published": "hôm qua"}', encoding="utf-8")
    (good / "gold" / "d.json").write_text('{"article": {}, "congresses": []}', encoding="utf-8")
    (good / "articles" / "a.json").write_text('{"text": "a"}', encoding="utf-8")
    (good / "articles" / "e.txt").write_bytes(b"\xff")
    (good / "gold" / "e.json").write_text('{"article": {}, "congresses": []}', encoding="utf-8")
    (bad / "articles").mkdir(parents=True)
    (bad / "articles" / "x.txt").touch()
    outcomes = list(export_to("doccano", tmp_path / "in", tmp_path / "out"))
    found = {(failure.where.removeprefix(f"{tmp_path / 'in'}/"), failure.code) for failure in failures(outcomes)}
    assert found == {
        ("dev/articles/a.txt", "same_name"),
        ("dev/gold/b.json", "no_article"),
        ("dev/gold/c.json", "bad_json"),
        ("dev/articles/d.json", "bad_article"),
        ("dev/articles/e.txt", "bad_encoding"),
        ("test/articles/x.txt", "no_gold"),
    }
    (said,) = (failure.message for failure in failures(outcomes) if failure.code == "bad_json")
    assert said.startswith("line 2: not JSON")
    assert len(outcomes) == len(found) + 1


@pytest.mark.parametrize("tool", ["label-studio", "doccano", "docbin", "brat"])
def test_half_a_surrogate_pair_stays_with_its_article(tool: Any, tmp_path: Path) -> None:
    rows = [{"id": "a", "text": "Ngày \ud800 12/6"}, {"id": "b", "text": "Ngày 12/6"}]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    from congress_extract.batch import convert

    convert([tmp_path / "a.jsonl"], tmp_path / "r.jsonl")
    outcomes = list(export_to(tool, tmp_path / "r.jsonl", tmp_path / "out", [tmp_path / "a.jsonl"]))
    assert [failure.code for failure in failures(outcomes)] == ["lone_surrogate"]
    assert len(outcomes) == 2


@pytest.mark.parametrize("line", ["{", "[]", '{"article": {}, "congresses": [{}]}', b"\xff".decode("latin-1")])
def test_records(line: str, tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text(f"\n{line}\n", encoding="utf-8")
    (failure,) = failures(export_to("doccano", tmp_path / "r.jsonl", tmp_path / "out", []))
    assert (failure.where, failure.code) == (f"{tmp_path / 'r.jsonl'}:2", "bad_record")
    if "congresses" in line:
        assert failure.message == "record.congresses.0.union: Field required"
