"""Everything found, as the record shows it."""

from __future__ import annotations

from datetime import date

import regex

from .assemble.relative import resolve
from .assemble.whereabouts import Told, whereabouts
from .find.values import DateValue, Day
from .reading import Reading
from .record import (
    DateMention,
    Mentions,
    Money,
    OrdinalMention,
    PercentageMention,
    PersonMention,
    QuantityMention,
    TermMention,
    Union,
)
from .rules import Found

KINDS = {
    "date": "dates",
    "term": "terms",
    "ordinal": "ordinals",
    "union": "unions",
    "person": "people",
    "money": "money",
    "percentage": "percentages",
    "quantity": "quantities",
}
"""The kinds that finders know and where a record lists them."""


def mentions(
    reading: Reading, found: list[Found], published: date | None, told: list[Told], year: int | None
) -> Mentions:
    """All mentions of an article by kind, in text order. A relative day needs the article's own date.

    `told` are the unions whose congresses it reports, in `year`: they tell more of the others.
    """
    kinds: dict[str, list[object]] = {name: [] for name in KINDS.values()}
    for f in found:
        text, span, source = reading.fact(*_own_words(reading.low, f))
        at = {"text": text, "span": span, "source": source}
        value = f.value
        match f.kind:
            case "date":
                edtf = _edtf(value, published)
                if edtf:
                    kinds["dates"].append(DateMention(**at, edtf=edtf, part_of_day=value.part_of_day))
            case "term":
                kinds["terms"].append(TermMention(**at, start=value.start, end=value.end))
            case "ordinal":
                kinds["ordinals"].append(OrdinalMention(**at, value=value))
            case "union":
                where = whereabouts(value, told, year)
                kinds["unions"].append(
                    Union(
                        **at,
                        name=value.name,
                        canonical=value.canonical,
                        level=where.level,
                        province=where.province,
                        province_inferred=where.inferred,
                    )
                )
            case "person":
                kinds["people"].append(
                    PersonMention(**at, name=value.name, honorific=value.honorific, positions=value.positions)
                )
            case "money":
                kinds["money"].append(
                    Money(
                        **at,
                        amount=int(value.value),
                        amount_max=int(value.value_max) if value.value_max is not None else None,
                        currency=value.unit,
                        comparator=value.comparator,
                        per=value.per,
                    )
                )
            case "percentage":
                kinds["percentages"].append(
                    PercentageMention(**at, value=value.value, value_max=value.value_max, comparator=value.comparator)
                )
            case "quantity":
                kinds["quantities"].append(
                    QuantityMention(
                        **at, value=value.value, value_max=value.value_max, unit=value.unit, comparator=value.comparator
                    )
                )
    return Mentions(**{kind: tuple(items) for kind, items in kinds.items()})


_YEARS = regex.compile(r"(?:(?:nhi[ệê]m k[ỳì]|nk) ?:? ?)?\(?(?=(?:19|20)\d\d)")
_CONGRESS = regex.compile(r"(?:đại hội|đh)(?: đại biểu)? (?=[ivxl\d]+$)")


def _own_words(low: str, found: Found) -> tuple[int, int]:
    """What a term or an ordinal is by itself: `2012 - 2017` of `khóa VII (2012 - 2017)`, `XI` of `Đại hội XI`."""
    start, end = found.start, found.end
    if found.kind == "term" and (years := _YEARS.search(low, start, end)):
        start = years.end() if low.endswith("(", start, years.end()) else years.start()
        end -= low.endswith(")", start, end)
    elif found.kind == "ordinal" and (named := _CONGRESS.match(low, start, end)):
        start = named.end()
    return start, end


def _edtf(value: DateValue, published: date | None) -> str | None:
    if value.relative is None:
        return value.edtf()
    day = resolve(value.relative, published) if published else None
    return Day(day.year, day.month, day.day).edtf() if day else None
