"""Short articles of `corpora/passages`: each shows one way to say its slots, and what a reader takes from it.

A passage's `gaps` are the slots that are not read rightly yet; a gap that closes fails the run, so that its mark is taken
away.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from congress_extract import Article, extract
from congress_extract.evaluation.slots import FURTHER, SLOTS, Slot

FOLDER = Path(__file__).parents[1] / "corpora" / "passages"
BY_NAME = {slot.name: slot for slot in (*SLOTS, *FURTHER)}
JUDGED = [slot.name for slot in SLOTS if slot.name != "congress"] + ["venue", "part_of_day"]


def rows() -> Iterator[Any]:
    """Every passage; its `id` names it."""
    for file in sorted(FOLDER.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield pytest.param(row, id=row["id"])


def wrong(row: Mapping[str, Any]) -> list[str]:
    """The slots of a passage that are read otherwise than its `expect` tells."""
    article = Article.model_validate({name: row.get(name) for name in ("text", "title", "published")})
    record = extract(article).model_dump(mode="json")
    expected, given = row["expect"], record["congresses"]
    if len(expected) != len(given):
        return ["congress"]
    return sorted(
        {
            slot.name
            for gold, congress in zip(expected, given, strict=True)
            for slot in _slots(gold)
            for one, other, right in slot.judge(gold, congress)
            if not right and _slot_of(one or other) in gold
        }
    )


def _slots(gold: Mapping[str, Any]) -> list[Slot]:
    """What is judged of a passage: details only where it tells of them."""
    names = list(JUDGED)
    if "level" not in (gold.get("union") or {}):
        names.remove("level")
    if not any("reelected" in officer for officer in gold.get("officers") or ()):
        names.remove("chair_reelected")
    if any("currency" not in money for money in gold.get("money") or ()):
        names[names.index("money")] = "money_amount_only"
    return [BY_NAME[name] for name in names]


def _slot_of(item: Any) -> str:
    """The field of a congress that an item stands in: `money` of `money[2]`."""
    place: str = item.place
    return place.partition(".")[0].partition("[")[0]


@pytest.mark.parametrize("row", rows())
def test_passage(row: Mapping[str, Any]) -> None:
    assert wrong(row) == row.get("gaps", [])


def test_most_are_read() -> None:
    """So many marks would hide that little works."""
    passages = [param.values[0] for param in rows()]
    assert sum("gaps" in row for row in passages) < len(passages) / 8
