"""The values that finders read."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ..record import Comparator, Level, PartOfDay


class Day(NamedTuple):
    """A day, a month or a year; what is not written is None."""

    year: int | None
    month: int | None
    day: int | None

    def edtf(self) -> str:
        """`2023-04-28`, `XXXX-05-15`, `2023-05`, `2023`."""
        parts = [f"{self.year:04d}" if self.year else "XXXX"]
        if self.month:
            parts.append(f"{self.month:02d}")
        if self.day:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)


class DateValue(NamedTuple):
    """A date or, with `last`, an interval; `relative` keeps words that only a base date can resolve."""

    first: Day
    last: Day | None = None
    part_of_day: PartOfDay | None = None
    relative: str | None = None

    def edtf(self) -> str:
        """EDTF of the day or of the interval."""
        return self.first.edtf() if self.last is None else f"{self.first.edtf()}/{self.last.edtf()}"


class TermValue(NamedTuple):
    """A term by its first and last year."""

    start: int
    end: int


class AmountValue(NamedTuple):
    """A number with its comparator; `unit` is `percent`, a currency or the counted noun."""

    value: int | Decimal
    value_max: int | Decimal | None
    unit: str
    comparator: Comparator
    per: str | None = None


class UnionValue(NamedTuple):
    """What a union's name tells."""

    name: str
    canonical: str
    level: Level | None
    province: str | None
    place: str | None
    """The place named in it, where it is no province: `huyện Nho Quan`."""
    short: str | None = None
    """What the article calls it for short, said in brackets after the name: `bidv`."""


class PersonValue(NamedTuple):
    """A name with what stands beside it."""

    name: str
    honorific: str | None
    positions: tuple[str, ...]
    name_start: int
    name_end: int
    full_end: int
    """Where the posts written after the name end."""
