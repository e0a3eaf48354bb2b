"""Which congress of a record is which congress of gold."""

from __future__ import annotations

from collections.abc import Sequence

from .matching import canonical
from .slots import SLOTS, Congress, get, names

Pair = tuple[int | None, int | None]


def pair(gold: Sequence[Congress], given: Sequence[Congress]) -> list[Pair]:
    """Indices of congresses that belong together; None stands for a congress that the other side has not.

    Those of the same name belong together. One found under another name still has its other slots judged: it is
    taken for a congress of the same day or term, or for the only one there is. Where several would do, the one most
    alike is taken.
    """
    free, left = list(range(len(gold))), list(range(len(given)))
    out: list[Pair] = []

    def take(edges: list[tuple[int, int]]) -> None:
        for i, k in sorted(edges, key=lambda e: _rank(gold[e[0]], given[e[1]])):
            if i in free and k in left:
                free.remove(i)
                left.remove(k)
                out.append((i, k))

    take([(i, k) for i in free for k in left if names(gold[i]) & names(given[k])])
    take([(i, k) for i in free for k in left if _same_time(gold[i], given[k])])
    if len(gold) == 1:
        take([(i, k) for i in free for k in left])
    return sorted(out) + [(i, None) for i in free] + [(None, k) for k in left]


def _same_time(one: Congress, other: Congress) -> bool:
    days = [get(congress, "held_on", "edtf") for congress in (one, other)]
    terms = [(get(congress, "term", "start"), get(congress, "term", "end")) for congress in (one, other)]
    return days[0] == days[1] or terms[0] == terms[1]


def _rank(one: Congress, other: Congress) -> tuple[int, str, str]:
    """The most alike first; among equals by what they say, never by where they stand."""
    alike = sum(right for slot in SLOTS for _, _, right in slot.judge(one, other))
    return -alike, canonical(one), canonical(other)
