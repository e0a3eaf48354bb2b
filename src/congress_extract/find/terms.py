"""Reads `nhiệm kỳ 2023-2028`, `NK 2023 – 2028`, `khóa XI (2023-2028)`, `nhiệm kỳ V (2018 - 2023)`, `2023 đến 2028`, `2018-23`.

Leaves alone `giai đoạn 2023-2025`, school years and budgets: only years said to be a term are one. Years are kept as
printed, even `2017 – 2012`.
"""

from __future__ import annotations

import regex

from ..reading import Reading
from ..rules import Found, Match, Rule, first
from .numbers import NumberToken
from .values import TermValue

_YEARS = r"(?P<a>(?:19|20)\d\d) ?(?:-+|/|đến(?: hết)?(?: năm)?|tới|~) ?(?P<b>(?:19|20)\d\d|\d\d)(?![\d/])"
_NUMBER = r"(?:lần )?(?:thứ )?(?:[ivxl]{1,5}|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
_SAID = regex.compile(
    rf"(?:\b(?:nhi[ệê]m k[ỳìyĩỷ]|nk)\b(?: (?:(?:kh[óo]a )?{_NUMBER}(?: giai đoạn)?|tới|mới|này|qua|vừa qua|trước|cũ|kéo dài|0?5 năm))?(?: (?:là|từ năm|từ))?"
    rf"|(?<!\b(?:sinh viên|học sinh|học viên|niên|lớp|cựu) )\bkh[óo]a\b(?: (?:{_NUMBER}|trước|cũ|qua|vừa qua))?(?:,? nhi[ệê]m k[ỳì])?|\blần (?:thứ )?(?:[ivxl]+|\d{{1,2}}|nhất)(?=[, ]*\()|\bđại hội (?:lần )?(?:thứ )?(?:[ivxl]+|\d{{1,2}})(?=[, ]*\()|\b(?:5|năm) năm tới(?= \())[ ,:]*\(?$"
)
_PAIR = regex.compile(r"\bnhi[ệê]m k[ỳì] (?:19|20)\d\d ?- ?(?:19|20)\d\d,? (?:và|,) ?$")


def _term(match: Match) -> TermValue | None:
    start, end = int(match["a"]), int(match["b"])
    if end < 100:
        end += 100 * (start // 100)
    return TermValue(start, end) if abs(end - start) <= 12 and start != end else None


RULES = (
    Rule("term.years", regex.compile(_YEARS), _term),
    Rule(
        "term.years_without_dash",
        regex.compile(r"(?<=nhiệm k[ỳì] )(?P<a>(?:19|20)\d\d) (?P<b>(?:19|20)\d\d)(?![\d/])"),
        _term,
    ),
)


def read(reading: Reading, number: NumberToken) -> Found | None:
    """The term that begins with this year."""
    if number.spelled or number.end - number.start != 4:
        return None
    found = first("term", RULES, reading.low, number.start)
    if found is None:
        return None
    said = _SAID.search(reading.low, max(0, found.start - 44), found.start)
    if said is None:
        return found if _PAIR.search(reading.low, max(0, found.start - 34), found.start) else None
    end = found.end
    if said[0].endswith("(") and reading.text[end : end + 1] == ")":
        end += 1
    return found._replace(start=said.start(), end=end)
