"""How well mentions are found: four ways to count, each by kind and over all kinds.

- `strict`: the same span and kind
- `exact`: the same span, whatever the kind
- `partial`: spans that overlap; half right where they are not the same, whatever the kind
- `type`: spans that overlap, of the same kind

as nervaluate defines them, and besides

- `value`: strict, and every value that gold states is the same

Unlike there, the order of mentions changes nothing: the best fit is paired first, and each mention is paired once. Of
one kind, only mentions of that kind are looked at on both sides, so that strict and exact agree there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass
from typing import Any, NamedTuple

from .shapes import KINDS
from .tally import ratio
from .words import fold

WAYS = ("strict", "exact", "partial", "type", "value")


@dataclass(frozen=True, slots=True)
class Counts:
    """Mentions by what became of them: of gold, `missed`; given, `spurious`; the others are pairs of both."""

    correct: int = 0
    incorrect: int = 0
    partial: int = 0
    missed: int = 0
    spurious: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))

    @property
    def precision(self) -> float | None:
        """The share of the given that is right; a partial one counts half. None where none was given."""
        return ratio(self._right, self.correct + self.incorrect + self.partial + self.spurious)

    @property
    def recall(self) -> float | None:
        """The share of gold that was found; None where there is none."""
        return ratio(self._right, self.correct + self.incorrect + self.partial + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where there is neither gold nor anything given."""
        pairs = self.correct + self.incorrect + self.partial
        return ratio(2 * self._right, 2 * pairs + self.missed + self.spurious)

    @property
    def _right(self) -> float:
        return self.correct + 0.5 * self.partial


class Mention(NamedTuple):
    """A mention as it is compared."""

    source: str
    start: int
    end: int
    kind: str
    values: Mapping[str, Any]
    path: str = ""
    """The way to it in gold or in the record: `mentions.dates[1]`."""

    @property
    def place(self) -> tuple[str, int, int]:
        """Where it stands."""
        return self.source, self.start, self.end


Scores = Mapping[str, Mapping[str, Counts]]
"""Counts by kind (and `all`) and way."""


def mentions(of: Mapping[str, Any] | None) -> list[Mention]:
    """The mentions of gold or of a record; those without a span cannot be compared and are left out."""
    out = []
    for kind in KINDS:
        for i, item in enumerate((of or {}).get(kind) or []):
            if item.get("span"):
                start, end = item["span"]
                out.append(Mention(item.get("source") or "text", start, end, kind, item, f"mentions.{kind}[{i}]"))
    return out


def compare(gold: Sequence[Mention], given: Sequence[Mention]) -> dict[str, dict[str, Counts]]:
    """Counts of one article, by kind and over `all`; kinds of which there is nothing are left out."""
    out = {}
    for kind in (*KINDS, "all"):
        one = [m for m in gold if kind in ("all", m.kind)]
        other = [m for m in given if kind in ("all", m.kind)]
        if one or other or kind == "all":
            out[kind] = {way: _count(way, one, other) for way in WAYS}
    return out


def paired(gold: Sequence[Mention], given: Sequence[Mention]) -> list[tuple[Mention | None, Mention | None, bool]]:
    """Each mention with its partner of the same kind, and whether span and values are the same."""
    out: list[tuple[Mention | None, Mention | None, bool]] = []
    for kind in KINDS:
        one = [m for m in gold if m.kind == kind]
        other = [m for m in given if m.kind == kind]
        pairs, free, left = _pairs("value", one, other)
        out += [(one[i], other[k], right) for i, k, right in sorted(pairs)]
        out += [(one[i], None, False) for i in free]
        out += [(None, other[k], False) for k in left]
    return out


def add(one: Scores, other: Scores) -> dict[str, dict[str, Counts]]:
    """The counts of two articles, or of many, as one."""
    empty = dict.fromkeys(WAYS, Counts())
    kinds = [kind for kind in (*KINDS, "all") if kind in one or kind in other]
    return {k: {way: one.get(k, empty)[way] + other.get(k, empty)[way] for way in WAYS} for k in kinds}


def _same_place(a: Mention, b: Mention) -> bool:
    return a.place == b.place


def _same_kind(a: Mention, b: Mention) -> bool:
    return a.kind == b.kind and _touch(a, b)


def _strict(a: Mention, b: Mention) -> bool:
    return a.kind == b.kind and a.place == b.place


def _same_values(a: Mention, b: Mention) -> bool:
    stated = a.values.keys() - {"text", "span", "source", "accept"}
    return _strict(a, b) and all(_equal(a.values[key], b.values.get(key)) for key in stated)


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return fold(one) == fold(other)
    return bool(one == other) or (not one and not other and 0 not in (one, other))


def _touch(a: Mention, b: Mention) -> bool:
    return a.source == b.source and a.start < b.end and b.start < a.end


_RIGHT: Mapping[str, Callable[[Mention, Mention], bool]] = {
    "strict": _strict,
    "exact": _same_place,
    "partial": _same_place,
    "type": _same_kind,
    "value": _same_values,
}


def _count(way: str, gold: Sequence[Mention], given: Sequence[Mention]) -> Counts:
    pairs, free, left = _pairs(way, gold, given)
    right = sum(right for _, _, right in pairs)
    others = len(pairs) - right
    half = way == "partial"
    return Counts(right, 0 if half else others, others if half else 0, len(free), len(left))


def _pairs(
    way: str, gold: Sequence[Mention], given: Sequence[Mention]
) -> tuple[list[tuple[int, int, bool]], list[int], list[int]]:
    """Pairs that touch, and whether each is right, the right and the closest first; and what is left of both sides."""
    right = _RIGHT[way]
    edges = sorted(
        (not right(a, b), _distance(a, b), a[:4], b[:4], i, k)
        for i, a in enumerate(gold)
        for k, b in enumerate(given)
        if _touch(a, b)
    )
    free, left = dict.fromkeys(range(len(gold))), dict.fromkeys(range(len(given)))
    pairs = []
    for wrong, _, _, _, i, k in edges:
        if i in free and k in left:
            del free[i], left[k]
            pairs.append((i, k, not wrong))
    return pairs, list(free), list(left)


def _distance(a: Mention, b: Mention) -> int:
    return abs(a.start - b.start) + abs(a.end - b.end)
