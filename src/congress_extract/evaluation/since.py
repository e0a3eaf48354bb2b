"""What became of each value since an earlier evaluation."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from .matching import canonical
from .problems import BadFilesError, Problem
from .run import Evaluation
from .scoring import ALL, Judgement
from .totals import FORMAT

KINDS = ("found now", "missed now", "false now", "no longer false")
"""The first and the last are good."""


class Change(NamedTuple):
    """A value of one article that is judged otherwise than before; `kind` is one of `KINDS`."""

    article: str
    slot: str
    kind: str
    value: Any

    @property
    def good(self) -> bool:
        """Whether it is for the better."""
        return self.kind in (KINDS[0], KINDS[3])


class Changes(NamedTuple):
    """All changes, in order of articles and slots, and what could not be compared."""

    system: str
    """Whose records were evaluated earlier."""
    changes: tuple[Change, ...]
    only_now: tuple[str, ...]
    only_earlier: tuple[str, ...]
    other_gold: bool
    """Whether gold has changed since; what gold has no longer, or has only now, is no change of the system's."""


def read_earlier(path: str | Path) -> Mapping[str, Any]:
    """An evaluation that was written as JSON.

    Raises `BadFilesError` for any other file, `OSError` where there is none.
    """
    try:
        earlier = json.loads(Path(path).read_bytes())
        for items in earlier["judgements"].values():
            for item in items:
                Judgement(**item)
        known = earlier["format"] == FORMAT and hasattr(earlier["hashes"], "items") and bool(earlier["system"])
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        known = False
    if not known:
        raise BadFilesError(
            [Problem(str(path), None, None, f"is no evaluation of format {FORMAT}, as --json writes it")]
        )
    return dict(earlier)


def changes(evaluation: Evaluation, earlier: Mapping[str, Any]) -> Changes:
    """Compares an evaluation with an earlier one (see `read_earlier`), value by value."""
    now = {article.entry.key: article.judgements for article in evaluation.articles}
    before = {
        key: [Judgement(**item) for item in items]
        for key, items in earlier["judgements"].items()
        if key.split("/")[0] in evaluation.splits
    }
    out = [change for key in sorted(now.keys() & before.keys()) for change in _of(key, before[key], now[key])]
    return Changes(
        earlier["system"],
        tuple(out),
        tuple(sorted(now.keys() - before.keys())),
        tuple(sorted(before.keys() - now.keys())),
        any(earlier["hashes"].get(split, hash) != hash for split, hash in evaluation.hashes.items()),
    )


Key = tuple[str, str]


def _of(article: str, before: Iterable[Judgement], now: Iterable[Judgement]) -> list[Change]:
    old, new = _sort(before), _sort(now)
    both = old["gold"] & new["gold"]
    found = {
        "found now": (new["right"] - old["right"]) & both,
        "missed now": (old["right"] - new["right"]) & both,
        "false now": new["false"] - old["false"],
        "no longer false": old["false"] - new["false"],
    }
    out = [
        Change(article, slot, kind, json.loads(value))
        for kind, counts in found.items()
        for slot, value in counts.elements()
    ]
    order = {slot: i for i, slot in enumerate(ALL)}
    return sorted(out, key=lambda c: (order.get(c.slot, len(order)), KINDS.index(c.kind), canonical(c.value)))


def _sort(judgements: Iterable[Judgement]) -> dict[str, Counter[Key]]:
    """Values by what became of them, each by slot and by what it says."""
    out: dict[str, Counter[Key]] = {"gold": Counter(), "right": Counter(), "false": Counter()}
    for item in judgements:
        if item.gold_path is not None:
            out["gold"][item.slot, canonical(item.gold)] += 1
            out["right"][item.slot, canonical(item.gold)] += item.right
        if item.path is not None and not item.right:
            out["false"][item.slot, canonical(item.given)] += 1
    return out
