"""Floors: what a corpus must score at least, slot by slot, kept in one file with the corpus' hash."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from math import floor
from pathlib import Path
from typing import Any, NamedTuple

from .problems import BadFilesError, Problem
from .run import Evaluation
from .scoring import HEADLINE, headline, tallies
from .tally import macro, total

_DIGITS = 10_000


class Fall(NamedTuple):
    """A score below its floor; or, where `slot` is None, a split whose floors say nothing of it, and why."""

    split: str
    slot: str | None
    floor: float
    score: float | None
    why: str = ""

    def __str__(self) -> str:
        if self.slot is None:
            return f"{self.split}: {self.why}"
        score = "nothing" if self.score is None else f"{self.score:.4f}"
        return f"{self.split}: {self.slot}: {score} is below its floor, {self.floor:.4f}"


Floors = Mapping[str, Mapping[str, Any]]
"""By split (`congress-vi/dev`): `corpus`, its hash; `articles`; and, as `f1`, micro, macro and each headline slot."""


def measured(evaluation: Evaluation) -> dict[str, dict[str, Any]]:
    """What floors would be if they were set now: every F1, rounded down to four digits."""
    out = {}
    for split in evaluation.splits:
        articles = [article for article in evaluation.articles if article.entry.split == split]
        by_slot = tallies(item for article in articles for item in article.judgements)
        heads = headline(by_slot)
        scores = {"micro": total(heads).f1, "macro": macro(heads)}
        scores |= {name: tally.f1 for name, tally in by_slot.items() if name in HEADLINE}
        out[f"{evaluation.corpus}/{split}"] = {
            "corpus": evaluation.hashes[split],
            "articles": len(articles),
            "f1": {name: _rounded(score) for name, score in scores.items() if score is not None},
        }
    return out


def _rounded(score: float) -> float:
    return floor(score * _DIGITS + 1e-9) / _DIGITS


def read_floors(path: str | Path) -> dict[str, dict[str, Any]]:
    """The floors of a file; none where there is no such file. Raises `BadFilesError` for what is no file of floors."""
    path = Path(path)
    if not path.exists():
        return {}
    try:
        floors = json.loads(path.read_bytes())
        for of_split in floors.values():
            if not isinstance(of_split["corpus"], str) or not all(float(f) <= 1 for f in of_split["f1"].values()):
                raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadFilesError([Problem(str(path), None, None, "is no file of floors")]) from None
    return dict(floors)


def below(now: Floors, floors: Floors) -> list[Fall]:
    """Which scores of `now` are below their floors; and the splits that have none, or whose corpus is another now."""
    return [fall for split in now for fall in _falls(split, now[split], floors.get(split))]


def _falls(split: str, now: Mapping[str, Any], floors: Mapping[str, Any] | None) -> Iterator[Fall]:
    if floors is None:
        yield Fall(split, None, 0.0, None, "no floors are set")
        return
    if now["corpus"] != floors["corpus"]:
        yield Fall(split, None, 0.0, None, "the corpus has changed since its floors were set")
    yield from lowered(split, now, floors)


def lowered(split: str, now: Mapping[str, Any], floors: Mapping[str, Any]) -> Iterator[Fall]:
    """The scores of a split that are lower than its floors, whatever the corpus."""
    for slot, least in floors["f1"].items():
        score = now["f1"].get(slot)
        if score is None or score < least:
            yield Fall(split, slot, least, score)


def write_floors(path: str | Path, now: Floors, *, lower: bool = False) -> list[Fall]:
    """Sets the floors of the splits of `now`; those of other splits stay.

    Where that would lower a floor nothing is written, and the floors in the way are returned, unless `lower` is true.
    """
    floors = read_floors(path)
    falls = [fall for split in now if split in floors for fall in lowered(split, now[split], floors[split])]
    if falls and not lower:
        return falls
    text = json.dumps({**floors, **now}, indent=1, ensure_ascii=False, sort_keys=True)
    Path(path).write_text(text + "\n", encoding="utf-8")
    return []
