"""Reads a number whose unit stands before it: in the cell of a table (`Quà Tết | triệu đồng | 148,6`) or in brackets
(`Thu nhập (đồng/người/tháng): 7.500.000`).
"""

from __future__ import annotations

import regex

from ..lexicon import load, one_of
from ..lexicon.units import NOUNS
from ..reading import Reading
from ..rules import Found
from .measures import compare
from .numbers import NumberToken, read_number
from .values import AmountValue

_SCALES: dict[str, int] = load("numerals")["scales"]
_NOUN = one_of(NOUNS)
_UNIT = rf"(?:(?:(?P<scale>nghìn|ngàn|triệu|tỷ|tỉ) )?(?P<dong>đồng|vnđ|đ)(?:/[\p{{L}}/]{{2,20}})?|(?P<percent>%)|(?P<noun>{_NOUN}))(?:/(?:năm|nhiệm kỳ))?"
_BEFORE = regex.compile(rf"(?:\| ?{_UNIT} ?\||\((?:đvt:? )?{_UNIT}\) ?[:|]) ?(?:[≥≤<>] ?|(?:trên|dưới|từ) )?$")
_RANGE = regex.compile(r" ?- ?(?P<top>\d++(?:[.,]\d++)*+)")
_ENDS = regex.compile(r"(?:/\d+)?\.? ?(?:\||\n|$|[;)])")
_REACH = 48


def read(reading: Reading, number: NumberToken) -> Found | None:
    """The sum, percentage or quantity whose unit was said before this number."""
    low = reading.low
    if number.spelled or number.value == -1 or not _may_be(low, number.start):
        return None
    unit = _BEFORE.search(low, max(0, number.start - _REACH), number.start)
    if unit is None:
        return None
    end, top = number.end, None
    if match := _RANGE.match(low, end):
        top, end = read_number(match["top"]), match.end()
        top = top if top is not None and top > number.value else None
    if not _ENDS.match(low, end):
        return None
    start, _, sign = compare(low, number.start, end, top is not None)
    if unit["dong"]:
        scale = _SCALES[unit["scale"]] if unit["scale"] else 1
        amount = number.value * scale
        if amount != int(amount) or amount < scale or amount < 500:
            return None
        most = int(top * scale) if top is not None else None
        return Found("money", start, end, AmountValue(int(amount), most, "VND", sign, None), "money.unit_before")
    if unit["percent"]:
        return Found(
            "percentage", start, end, AmountValue(number.value, top, "percent", sign), "percentage.unit_before"
        )
    return Found("quantity", start, end, AmountValue(number.value, top, unit["noun"], sign), "quantity.unit_before")


def _may_be(low: str, start: int) -> bool:
    """A cheap look before the pattern: most numbers are passed here."""
    window = low[max(0, start - 8) : start]
    return "|" in window or "):" in window


_NUMBERED = regex.compile(r"^\s*\d{1,2} ?\| ?")
_IN_BRACKETS = regex.compile(r" ?\((?:đvt:? )?(?:(?:nghìn |triệu |tỷ |tỉ )?(?:đồng|đ|vnđ)|%)[^()]{0,20}\) ?: ?$")
_LAST_CELL = regex.compile(r" ?\| ?[^|\n]{0,24}\|? ?$")


def row_label(words: str) -> str:
    """The words of a table's row without its number and its unit: `4 | Quỹ Bạn đường | triệu đồng |` is `Quỹ Bạn đường`."""
    if "|" in words:
        words = _LAST_CELL.sub("", _NUMBERED.sub("", words))
    return _IN_BRACKETS.sub("", words)
