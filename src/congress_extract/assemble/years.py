"""The year of a date that is printed without one: from `published`, else from the strongest evidence in the text."""

from __future__ import annotations

import regex

from ..find.values import DateValue, Day
from ..reading import Reading
from .context import Scope
from .relative import resolve
from .wording import last_congress


def resolve_year(value: DateValue, scope: Scope, known: list[Day]) -> tuple[DateValue | None, bool]:
    """Fills in what a date leaves open: from `published`, else from the strongest evidence in the text.

    `known` are the days that the text gives in full.
    """
    if value.relative is not None:
        base = scope.published
        day = resolve(value.relative, base) if base else None
        if day is None:
            return None, False
        return DateValue(Day(day.year, day.month, day.day), None, value.part_of_day), True
    if value.first.year is not None:
        return value, False
    year = _year_for(value, scope, known)
    if year is None:
        return value, False
    first = value.first._replace(year=year)
    last = value.last._replace(year=year) if value.last else None
    if first.month and first.day == 29 and first.month == 2 and not _leap(year):
        return value, False
    return DateValue(first, last, value.part_of_day), True


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _year_for(value: DateValue, scope: Scope, known: list[Day]) -> int | None:
    published = scope.published
    month = value.first.month
    if published and month:
        # A report follows its congress: December read in January is last year's.
        year = published.year
        if (month, value.first.day or 1) > (published.month, published.day) and month - published.month > 1:
            year -= 1
        if scope.term is not None and scope.term.end > scope.term.start < year - 1:
            return scope.term.start  # a page put up, or dated, years after
        return year
    if (near := _full_date_near(value, scope, known)) is not None:
        return near
    # one of several congresses: what is told of the others dates it
    if len(scope.sentences) < len(scope.reading.sentences) and (
        near := _full_date_near(
            value, scope, [f.value.first for f in scope.found if f.kind == "date" and f.value.first.year]
        )
    ):
        return near
    if scope.term is not None and scope.term.end > scope.term.start:
        return scope.term.start
    if scope.term is not None:
        return min(scope.term.start, scope.term.end)
    return _year_of_siblings(scope)


def _year_of_siblings(scope: Scope) -> int | None:
    """The first year of the one term that an article of several congresses gives to any of them."""
    if len(scope.sentences) == len(scope.reading.sentences):
        return None
    low = scope.reading.low
    terms = {
        f.value
        for f in scope.found
        if f.kind == "term"
        and f.value.end > f.value.start
        and last_congress(low, max(0, f.start - _NEAR_TERM), f.start)
    }
    return terms.pop().start if len(terms) == 1 else None


_NEAR_TERM = 60


_NOT_HELD_THEN = regex.compile(r"thành lập|quyết định|số|sinh|kế hoạch")


def full_days(scope: Scope) -> list[Day]:
    """The days that the text gives with their year, but those of decisions and foundations; and those it is stamped with."""
    low = scope.reading.low
    return _stamped(scope.reading) + [
        f.value.first
        for s in scope.sentences
        for f in scope.of(s, "date")
        if f.value.first.year
        and f.value.first.month
        and not _NOT_HELD_THEN.search(low[max(s.start, f.start - 40) : f.start])
    ]


_STAMP = regex.compile(r"(?<![\d/.\-])(?P<d>\d{1,2})[/.\-](?P<m>\d{1,2})[/.\-](?P<y>20\d\d)(?!\d)")
_HEAD_OF_PAGE = 12


def _stamped(reading: Reading) -> list[Day]:
    """The days of the lines above an article that are no part of it: `14:32, 25/11/2017`."""
    first = next((s.line for s in reading.sentences if s.zone == "body"), 0)
    return [
        Day(int(match["y"]), int(match["m"]), int(match["d"]))
        for line in reading.lines[:first][-_HEAD_OF_PAGE:]
        if line.zone == "noise"
        for match in _STAMP.finditer(reading.low, line.start, line.end)
        if 0 < int(match["m"]) <= 12 and 0 < int(match["d"]) <= 31
    ]


def _full_date_near(value: DateValue, scope: Scope, known: list[Day]) -> int | None:
    """The year that puts the date closest to a full date of the article, where that is within three months."""
    month, day = value.first.month, value.first.day or 15
    if not month:
        return None
    best: tuple[int, int] | None = None
    for one in known:
        if not one.year or not one.month:
            continue
        at = one.year * 372 + one.month * 31 + (one.day or 15)
        for year in (one.year - 1, one.year, one.year + 1):
            gap = abs(year * 372 + month * 31 + day - at)
            if gap <= 93 and (best is None or gap < best[0]):
                best = (gap, year)
    if best is None:
        return None
    term = scope.term
    if term and term.end > term.start and best[1] != term.start and not (best[1] == term.start - 1 and month >= 10):
        return None  # a congress is held in its term's first year, or in the last months before it
    return best[1]
