"""Reads `90%`, `85-90%`, `85% đến 90%`, `từ 90% … trở lên`, `trên 98%`, `1,0%`, `90 phần trăm`.

`trở lên` counts only right after the sign: in `85% đạt vững mạnh trở lên` it belongs to the grade.
"""

from __future__ import annotations

import regex

from ..reading import Reading
from ..rules import Found
from .measures import compare, noun_or_more
from .numbers import BELOW_TWENTY, FROM_TEN, NumberToken, read_number, read_words
from .values import AmountValue

_NUMBER = r"\d++(?:[.,]\d++)*+"
_PERCENT = regex.compile(
    rf"(?P<a>{_NUMBER}) ?(?:(?P<sign>%|phần trăm\b) ?)?(?:(?:-|đến|tới) ?(?P<b>{_NUMBER}) ?(?:%|phần trăm\b))?"
)


_SPELLED = regex.compile(rf"(?: (?:đến|tới) (?P<top>{FROM_TEN}|{BELOW_TWENTY}))? phần trăm\b")


def read(reading: Reading, number: NumberToken) -> Found | None:
    """The percentage that begins with this number."""
    if number.spelled:
        spelled = _SPELLED.match(reading.low, number.end)
        if spelled is None:
            return None
        most = read_words(spelled["top"]) if spelled["top"] else None
        if spelled["top"] and (most is None or most <= number.value):
            return None
        start, end, sign = compare(reading.low, number.start, spelled.end(), most is not None)
        return Found("percentage", start, end, AmountValue(number.value, most, "percent", sign), "percentage.spelled")
    following = reading.low[number.end : number.end + 28]
    if "%" not in following and "phần trăm" not in following:
        return None
    match = _PERCENT.match(reading.low, number.start)
    if match is None or not (match["sign"] or match["b"]):
        return None
    value = read_number(match["a"])
    top = read_number(match["b"]) if match["b"] else None
    if value is None or (top is not None and top <= value):
        return None
    end = number.start + len(match[0].rstrip())
    start, end, sign = compare(reading.low, number.start, end, top is not None)
    if sign == "eq" and noun_or_more(reading.low, end):
        sign = "gte"
    return Found("percentage", start, end, AmountValue(value, top, "percent", sign), "percentage.sign")
