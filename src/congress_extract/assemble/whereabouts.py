"""Level and province of each union mentioned, by its own name and by what the article says of the congresses it reports."""

from __future__ import annotations

from typing import NamedTuple

from ..find.values import UnionValue
from ..record import Level, Union
from .names import same
from .union import level_in, provinces_with


class Told(NamedTuple):
    """A union whose congress is reported: by its name in the text, and as the record tells it."""

    value: UnionValue
    union: Union


class Whereabouts(NamedTuple):
    """What is known of a union that is mentioned."""

    level: Level | None
    province: str | None
    inferred: bool


def whereabouts(value: UnionValue, told: list[Told], year: int | None) -> Whereabouts:
    """A mentioned union's level in that year, and its province.

    The province is the one in its name; else that of the reported union which it is; else the only one that has the place it
    is named after; else the one that all reported unions are of, where it can lie there. `Công đoàn ngành Y tế tỉnh` in a report from
    Khánh Hòa is Khánh Hòa's.
    """
    level = level_in(value.canonical, value.level, year)
    if value.province or level in ("national", "sector"):
        return Whereabouts(level, value.province, False)
    for one in told:
        if same(value, one.value):
            return Whereabouts(level, one.union.province, one.union.province_inferred)
    homonyms = provinces_with(value.place, year) if value.place else frozenset()
    if len(homonyms) == 1:
        return Whereabouts(level, next(iter(homonyms)), True)
    provinces = {one.union.province for one in told}
    only = provinces.pop() if len(provinces) == 1 else None
    if only and (value.place is None or only in homonyms):
        return Whereabouts(level, only, True)
    return Whereabouts(level, None, False)
