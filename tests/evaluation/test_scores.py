"""What is right, wrong and missed, slot by slot and mention by mention."""

from __future__ import annotations

import importlib.util
import io
import json
import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nervaluate import Evaluator

from congress_extract import extract
from congress_extract.evaluation import Tally, evaluate, read_corpus
from congress_extract.evaluation.intervals import intervals
from congress_extract.evaluation.matching import match
from congress_extract.evaluation.pairing import pair
from congress_extract.evaluation.scoring import ALL, HEADLINE, headline, judge, tallies
from congress_extract.evaluation.spans import WAYS, Counts, Mention, add, compare
from congress_extract.evaluation.tally import macro, total
from congress_extract.evaluation.words import fold, overlap

from ..articles import ROOT, SHARED, SHARED_ARTICLES
from .corpora import GOLD, changed, record

OWN = ROOT / "corpora" / "congress-vi"


def scored(gold: dict[str, Any], given: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    """Right, wrong and missed by slot."""
    return {name: astuple(tally) for name, tally in tallies(judge(gold["congresses"], given["congresses"])).items()}


# Tallies


@pytest.mark.parametrize(
    ("tally", "precision", "recall", "f1"),
    [
        (Tally(), None, None, None),
        (Tally(missed=3), None, 0.0, 0.0),
        (Tally(wrong=3), 0.0, None, 0.0),
        (Tally(3, 1, 2), 0.75, 0.6, 2 / 3),
        (Tally(2), 1.0, 1.0, 1.0),
    ],
)
def test_a_tally(tally: Tally, precision: float | None, recall: float | None, f1: float | None) -> None:
    assert (tally.precision, tally.recall, tally.f1) == pytest.approx((precision, recall, f1))


def test_tallies_add_up() -> None:
    assert Tally(1, 2, 3) + Tally(4, 5, 6) == Tally(5, 7, 9)
    assert total([]) == Tally()
    assert macro([Tally(1), Tally(missed=1), Tally(wrong=5), Tally()]) == 0.5  # only where there is something to find
    assert macro([Tally(wrong=5)]) is None


# Slots


def test_gold_against_gold() -> None:
    given = scored(GOLD, record(GOLD))
    assert all(wrong == missed == 0 and right for right, wrong, missed in given.values())
    assert set(HEADLINE) - given.keys() == {"standing_committee", "inspection_committee", "inspection_chair"}


@pytest.mark.parametrize("split", ["dev", "test"])
def test_gold_against_gold_of_our_own(split: str) -> None:
    corpus = read_corpus(OWN, [split])
    evaluation = evaluate(OWN, {entry.name: record(dict(entry.gold)) for entry in corpus.entries}, [split])
    for name, tally in tallies(item for article in evaluation.articles for item in article.judgements).items():
        assert tally.f1 == 1.0, name


C = "congresses.0"


@pytest.mark.parametrize(
    ("path", "value", "slots"),
    [
        pytest.param(f"{C}.ordinal.value", 6, {"ordinal": (0, 1, 1)}, id="another value is wrong and missed"),
        pytest.param(f"{C}.ordinal", None, {"ordinal": (0, 0, 1)}, id="no value is missed"),
        pytest.param(f"{C}.standing_committee", {"size": 3}, {"standing_committee": (0, 1, 0)}, id="too many is wrong"),
        pytest.param(f"{C}.held_on.edtf", "2023-06", {"held_on": (0, 1, 1)}, id="half a day"),
        pytest.param(f"{C}.term.end", 2027, {"term": (0, 1, 1)}, id="half a term"),
        pytest.param(f"{C}.delegates.comparator", "gt", {"delegates_comparator": (0, 1, 0)}, id="comparator"),
        pytest.param(f"{C}.union.name", "công đoàn Sở Y Tế tỉnh Hà Nam", {}, id="capitals in a name"),
        pytest.param(f"{C}.union.level", None, {"level": (0, 0, 1)}, id="level"),
        pytest.param(f"{C}.union.province", "Hà Tĩnh", {"province": (0, 1, 1)}, id="province"),
        pytest.param(f"{C}.venue.name", "hội trường sở y tế", {}, id="capitals of a place"),
        pytest.param(f"{C}.venue", None, {"venue": (0, 0, 1)}, id="venue"),
        pytest.param(f"{C}.held_on.part_of_day", None, {"part_of_day": (0, 0, 1)}, id="part of day"),
        pytest.param(f"{C}.held_on.year_inferred", True, {"year_inferred": (0, 1, 0)}, id="year inferred"),
        pytest.param(f"{C}.committee.members", ["A"], {"committee_members": (0, 1, 0)}, id="members"),
        pytest.param(f"{C}.committee.selection", "appointed", {"committee_selection": (0, 1, 1)}, id="selection"),
        pytest.param(f"{C}.delegation.official", None, {"delegation_official": (0, 0, 1)}, id="delegation"),
        pytest.param(f"{C}.officers.0.reelected", None, {"chair_reelected": (0, 0, 1), "officer_reelected": (0, 0, 1)}, id="re-elected"),
        pytest.param(f"{C}.officers.0.reelected", False, {"chair_reelected": (0, 0, 1), "officer_reelected": (0, 1, 1)}, id="not re-elected"),
        pytest.param(f"{C}.officers.0.honorific", "bà", {"officer_honorific": (1, 1, 1)}, id="honorific"),
        pytest.param(f"{C}.officers.1.role", "womens_chair", {"vice_chair": (0, 0, 1), "womens_chair": (0, 1, 0), "officer_honorific": (1, 0, 0), "officer_role_text": (1, 0, 0), "officer_selection": (1, 0, 0)}, id="role"),
        pytest.param(f"{C}.results.0.achieved", 8, {"results": (0, 1, 1)}, id="results"),
        pytest.param(f"{C}.money.0.comparator", "gt", {"money": (0, 1, 1), "money_purpose": None}, id="comparator of money"),
        pytest.param(f"{C}.money.0.purpose", "đồng bào", {"money_purpose": (0, 1, 1)}, id="purpose"),
        pytest.param(f"{C}.targets.0.value", 90.0, {}, id="a whole number written as a fraction"),
        pytest.param(f"{C}.targets.0.subject", "đoàn viên công đoàn", {}, id="shared words of a subject"),
        pytest.param(f"{C}.targets.1.unit", "percent", {"targets": (1, 1, 1), "targets_value_only": (1, 1, 1), "target_unit": (1, 0, 0), "target_subject": (1, 0, 0), "target_action": (1, 0, 0)}, id="percent"),
        pytest.param(f"{C}.targets.1.unit", "người", {"target_unit": (1, 1, 1)}, id="unit"),
    ],
)  # fmt: skip
def test_one_value_changed(path: str, value: Any, slots: dict[str, tuple[int, int, int]]) -> None:
    before = scored(GOLD, record(GOLD))
    after = scored(GOLD, changed(path, value, record(GOLD)))
    assert {name: after.get(name) for name in ALL if after.get(name) != before.get(name)} == slots


def test_what_gold_does_not_tell_of_is_not_judged() -> None:
    gold = deepcopy(GOLD)
    del gold["congresses"][0]["money"][0]["purpose"]
    assert "money_purpose" not in scored(gold, record(GOLD))
    gold["congresses"][0]["union"]["province"] = None
    assert "province" not in scored(gold, record(GOLD))


def test_a_false_and_a_missed_congress() -> None:
    none: dict[str, Any] = {"congresses": []}
    missed, false = scored(GOLD, none), scored(none, record(GOLD))
    assert missed["congress"] == missed["union"] == missed["chair"] == (0, 0, 1)
    assert false["congress"] == false["union"] == false["chair"] == (0, 1, 0)
    assert scored(none, none) == {}


def test_another_name_still_has_its_slots_judged() -> None:
    given = changed(f"{C}.union", {"name": "Công đoàn khác", "canonical": "Công đoàn khác"}, record(GOLD))
    result = scored(GOLD, given)
    assert (result["congress"], result["union"], result["ordinal"]) == ((1, 0, 0), (0, 1, 1), (1, 0, 0))


def test_paths_lead_to_both() -> None:
    given = changed(f"{C}.targets", GOLD["congresses"][0]["targets"][::-1], record(GOLD))
    (item, *_) = [item for item in judge(GOLD["congresses"], given["congresses"]) if item.slot == "targets"]
    assert (item.gold_path, item.path) == ("congresses[0].targets[0]", "congresses[0].targets[1]")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ủy ban", "Uỷ ban", True),
        ("Hòa Bình", "hoà  bình", True),
        ("LĐ – TB", "LĐ-TB", True),
        ("“Mái ấm”.", "mái ấm", True),
        ("Hoa Bình", "Hòa Bình", False),
    ],
)
def test_words_fold(one: str, other: str, same: bool) -> None:
    assert (fold(one) == fold(other)) is same


def test_overlap() -> None:
    assert overlap("đoàn viên", "đoàn viên công đoàn") == pytest.approx(4 / 6)
    assert (overlap(None, ""), overlap("a", None)) == (1.0, 0.0)


# The order of things


def shuffled(of: Any, source: random.Random) -> Any:
    """The same with every list of objects in another order."""
    if isinstance(of, dict):
        return {key: shuffled(value, source) for key, value in of.items()}
    if isinstance(of, list):
        out = [shuffled(item, source) for item in of]
        if out and isinstance(out[0], dict):
            source.shuffle(out)
        return out
    return of


@settings(max_examples=30, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_items_changes_nothing(source: random.Random) -> None:
    assert scored(shuffled(MIXED, source), shuffled(MIXED_RECORD, source)) == scored(MIXED, MIXED_RECORD)


MIXED = deepcopy(GOLD)
MIXED["congresses"][0]["targets"] += [
    {"value": 90, "unit": "percent", "comparator": "gte", "subject": "đoàn viên nữ", "action": "học tập"},
    {"value": 90, "unit": "percent", "comparator": "gte", "subject": "đoàn viên", "action": "học tập tốt"},
]
MIXED["congresses"].append(changed(f"{C}.union.accept", ["Công đoàn khác"])["congresses"][0])
MIXED_RECORD = record(MIXED)
MIXED_RECORD["congresses"][0]["targets"].pop(1)
MIXED_RECORD["congresses"][0]["targets"][0] |= {"subject": "đoàn viên nữ toàn ngành", "action": "đạt"}
MIXED_RECORD["congresses"][1]["union"] |= {"name": "Công đoàn lạ", "canonical": "Công đoàn lạ"}
MIXED_RECORD["congresses"].append(deepcopy(MIXED_RECORD["congresses"][1]))
MIXED_RECORD["congresses"][2]["ordinal"] = None


def test_as_many_as_can_be_are_matched() -> None:
    """Taking the first that fits would leave "b" without a partner."""
    same = {("a", "x"), ("a", "y"), ("b", "x")}
    pairs, rest = match(["a", "b", "c"], ["x", "y"], lambda g, p: (g, p) in same, lambda g, p: float(p == "x"))
    assert pairs == [(0, 1), (1, 0)]
    assert rest == [(2, None)]


# The shared scorer


@pytest.fixture(scope="module")
def shared_scorer() -> Any:
    if not SHARED.is_dir():
        pytest.skip("no shared scorer beside the repository")
    spec = importlib.util.spec_from_file_location("shared_score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scorer: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


NAMES_THERE = {"(targets: value only)": "targets_value_only", "(money: amount only)": "money_amount_only"}


def _paired_here(gold: list[Any], given: list[Any]) -> tuple[list[list[Any]], list[Any]]:
    pairs = pair(gold, given)
    return (
        [[gold[i], None if k is None else given[k]] for i, k in pairs if i is not None],
        [given[k] for i, k in pairs if i is None and k is not None],
    )


@pytest.mark.parametrize("folder", [OWN / "dev", OWN / "test", SHARED], ids=["dev", "test", "shared"])
def test_agrees_with_the_shared_scorer(shared_scorer: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    golds = shared_scorer.load_gold(folder / "gold")
    articles = SHARED_ARTICLES if folder == SHARED else [entry.article for entry in read_corpus(folder).entries]
    records = {str(article.id): json.loads(extract(article).model_dump_json()) for article in articles}
    table = io.StringIO()
    # Where a congress is found under another name, it takes the first that fits, we the most alike: paired as we do.
    monkeypatch.setattr(shared_scorer, "pair", _paired_here)
    micro, macro_ = shared_scorer.score(golds, records, False, table)
    by_slot = tallies(i for name in golds for i in judge(golds[name]["congresses"], records[name]["congresses"]))
    assert len(golds) == len(articles) > 4
    more = 0
    for line in table.getvalue().splitlines()[1:-1]:
        name = NAMES_THERE.get(line[:24].strip(), line[:24].strip())
        right, false, missed = map(int, line.split()[-3:])
        ours = by_slot.get(name, Tally())
        # It takes the first that fits, we the matching with most pairs: what fits several may be paired differently.
        gained = ours.right - right
        assert astuple(ours) == (right + gained, false - gained, missed - gained), name
        more += abs(gained)
    assert more <= 4
    assert (total(headline(by_slot)).f1, macro(headline(by_slot))) == pytest.approx(
        (micro, macro_), abs=2e-3 if more else 1e-12
    )


# Mentions


def mention(start: int, end: int, kind: str, **values: Any) -> Mention:
    return Mention("text", start, end, kind, values)


@pytest.mark.parametrize(
    ("given_", "strict", "exact", "partial", "type_", "value"),
    [
        pytest.param([(0, 9, "dates", 1)], (1, 0, 0, 0, 0), (1, 0, 0, 0, 0), (1, 0, 0, 0, 0), (1, 0, 0, 0, 0), (1, 0, 0, 0, 0), id="same"),
        pytest.param([(0, 9, "dates", 2)], (1, 0, 0, 0, 0), (1, 0, 0, 0, 0), (1, 0, 0, 0, 0), (1, 0, 0, 0, 0), (0, 1, 0, 0, 0), id="another value"),
        pytest.param([(0, 9, "terms", 1)], (0, 1, 0, 0, 0), (1, 0, 0, 0, 0), (1, 0, 0, 0, 0), (0, 1, 0, 0, 0), (0, 1, 0, 0, 0), id="another kind"),
        pytest.param([(3, 12, "dates", 1)], (0, 1, 0, 0, 0), (0, 1, 0, 0, 0), (0, 0, 1, 0, 0), (1, 0, 0, 0, 0), (0, 1, 0, 0, 0), id="another span"),
        pytest.param([(3, 12, "terms", 1)], (0, 1, 0, 0, 0), (0, 1, 0, 0, 0), (0, 0, 1, 0, 0), (0, 1, 0, 0, 0), (0, 1, 0, 0, 0), id="neither"),
        pytest.param([(9, 12, "dates", 1)], (0, 0, 0, 1, 1), (0, 0, 0, 1, 1), (0, 0, 0, 1, 1), (0, 0, 0, 1, 1), (0, 0, 0, 1, 1), id="beside it"),
        pytest.param([], (0, 0, 0, 1, 0), (0, 0, 0, 1, 0), (0, 0, 0, 1, 0), (0, 0, 0, 1, 0), (0, 0, 0, 1, 0), id="nothing"),
        pytest.param([(0, 4, "dates", 1), (0, 9, "dates", 1)], (1, 0, 0, 0, 1), (1, 0, 0, 0, 1), (1, 0, 0, 0, 1), (1, 0, 0, 0, 1), (1, 0, 0, 0, 1), id="two for one"),
    ],
)  # fmt: skip
def test_mentions(given_: list[Any], strict: Any, exact: Any, partial: Any, type_: Any, value: Any) -> None:
    gold = [mention(0, 9, "dates", value=1)]
    result = compare(gold, [mention(start, end, kind, value=v) for start, end, kind, v in given_])["all"]
    assert [astuple(result[way]) for way in WAYS] == [strict, exact, partial, type_, value]


def test_scores_of_counts() -> None:
    assert (Counts().precision, Counts().recall, Counts().f1) == (None, None, None)
    half = Counts(correct=1, partial=2, missed=1, spurious=4)
    assert (half.precision, half.recall, half.f1) == pytest.approx((2 / 7, 2 / 4, 4 / 11))
    assert half + Counts(incorrect=1) == Counts(1, 1, 2, 1, 4)


def test_a_title_is_another_text() -> None:
    one, other = mention(0, 9, "dates"), Mention("title", 0, 9, "dates", {})
    assert compare([one], [other])["all"]["partial"] == Counts(missed=1, spurious=1)


def articles(source: random.Random) -> Iterator[tuple[list[Mention], list[Mention]]]:
    """Gold and given mentions that fall on each other in every way, but on one other at most."""
    kinds = ("dates", "terms", "people")
    for _ in range(200):
        gold, found = [mention(0, 3, "dates")], []
        for at in range(10, 110, 20):
            kind, length = source.choice(kinds), source.randint(3, 9)
            if source.random() < 0.85:
                gold.append(mention(at, at + length, kind))
            if source.random() < 0.85:
                shift, stretch = source.choice([(0, 0), (0, 0), (1, 0), (-2, 3), (0, 2)])
                found.append(mention(at + shift, at + length + stretch, source.choice([kind, kind, *kinds])))
        yield gold, found


def test_agrees_with_nervaluate() -> None:
    ours: dict[str, dict[str, Counts]] = {}
    theirs: tuple[list[Any], list[Any]] = ([], [])
    for gold, found in articles(random.Random(7)):
        ours = add(ours, compare(gold, found))
        for side, items in zip(theirs, (gold, found), strict=True):
            side.append([{"label": m.kind, "start": m.start, "end": m.end - 1} for m in items])
    result = Evaluator(*theirs, tags=["dates", "terms", "people"], loader="dict").evaluate()
    for way, name in (("strict", "strict"), ("exact", "exact"), ("partial", "partial"), ("type", "ent_type")):
        for kind, ways in ours.items():
            their = (result["overall"] if kind == "all" else result["entities"][kind])[name]
            counts = (their.correct, their.incorrect, their.partial, their.missed, their.spurious)
            assert counts == astuple(ways[way]), (kind, way)
            assert (their.precision, their.recall, their.f1) == pytest.approx(
                (ways[way].precision, ways[way].recall, ways[way].f1)
            )


@settings(deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_mentions_changes_nothing(source: random.Random) -> None:
    gold = [mention(0, 5, "dates"), mention(3, 9, "dates"), mention(3, 9, "terms"), mention(8, 12, "terms")]
    found = [mention(0, 9, "dates"), mention(4, 9, "dates"), mention(3, 12, "terms"), mention(3, 9, "people")]
    before = compare(gold, found)
    source.shuffle(gold)
    source.shuffle(found)
    assert compare(gold, found) == before


# Intervals


def test_intervals() -> None:
    some = [{"ordinal": Tally(right=1)}] * 30 + [{"ordinal": Tally(wrong=1, missed=1)}] * 10
    low, high = intervals(some, ["ordinal"])["ordinal"] or (0.0, 0.0)
    # Of 40 draws at 0.75, a binomial's 2.5 % and 97.5 % are 24 and 35.
    assert (low, high) == pytest.approx((24 / 40, 35 / 40), abs=0.026)
    assert intervals(some, ["ordinal"]) == intervals(some[::-1], ["ordinal"])
    assert intervals(some)["micro"] == intervals(some)["macro"] == (low, high)


def test_no_interval() -> None:
    assert set(intervals([{"ordinal": Tally(1)}], ["ordinal", "term"]).values()) == {None}
    assert intervals([{"ordinal": Tally(1)}, {}, {}], ["term"])["term"] is None
    assert intervals([]) == {"micro": None, "macro": None}
