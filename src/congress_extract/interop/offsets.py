"""Positions in the units that tools count in.

Here a position counts Unicode code points. A tool written in JavaScript may count UTF-16 code units, in which most
emoji are two, or grapheme clusters, in which a letter with its combining marks, or a line feed with the carriage
return before it, is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import regex

Units = Literal["code-points", "utf-16", "graphemes"]

_ASTRAL = regex.compile("[\U00010000-\U0010ffff]")
_CLUSTER = regex.compile(r"\X")


class Ruler(NamedTuple):
    """Positions of one text, counted in code points and in other units."""

    points: Sequence[int]
    """By position in the other units, that in code points; -1 inside of a character."""
    others: Sequence[int]
    """By position in code points, that in the other units; -1 inside of a cluster."""

    def to_points(self, start: int, end: int) -> tuple[int, int] | None:
        """A range counted in other units, in code points; None where it begins or ends nowhere."""
        return _both(self.points, start, end)

    def from_points(self, start: int, end: int) -> tuple[int, int] | None:
        """A range counted in code points, in the other units; None where it begins or ends inside of one."""
        return _both(self.others, start, end)


def ruler(text: str, units: Units) -> Ruler:
    """How positions of `text` in code points and in `units` correspond.

    >>> ruler("🎉 Đại hội", "utf-16").from_points(2, 9)
    (3, 10)
    """
    if units == "graphemes":
        starts = [match.start() for match in _CLUSTER.finditer(text)]
        starts.append(len(text))
        return Ruler(starts, _inverse(starts, len(text)))
    if units == "code-points" or not _ASTRAL.search(text):
        same = range(len(text) + 1)
        return Ruler(same, same)
    points: list[int] = []
    for place, character in enumerate(text):
        points.extend((place, -1) if character > "\uffff" else (place,))
    points.append(len(text))
    return Ruler(points, _inverse(points, len(text)))


def _inverse(points: Sequence[int], length: int) -> list[int]:
    others = [-1] * (length + 1)
    for place, point in enumerate(points):
        if point >= 0:
            others[point] = place
    return others


def _both(places: Sequence[int], start: int, end: int) -> tuple[int, int] | None:
    if not 0 <= start < end < len(places):
        return None
    first, last = places[start], places[end]
    return None if first < 0 or last < 0 else (first, last)
