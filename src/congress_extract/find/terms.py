"""Reads `nhiệm kỳ 2023-2028`, `NK 2023 – 2028`, `khóa XI (2023-2028)`, `nhiệm kỳ V (2018 - 2023)`, `2023 đến 2028`, `2018-23`.

Leaves alone `giai đoạn 2023-2025`, school years and budgets: only years said to be a term are one. Years are kept as
printed, even `2017 – 2012`.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..reading import Reading
from ..rules import Found, Match, Rule, first
from .numbers import NumberToken, read_words
from .values import TermValue

_YEARS = r"(?P<a>(?:19|20)\d\d) ?(?:-+|/|đến(?: hết)?(?: năm)?|tới|~) ?(?P<b>(?:19|20)\d\d|\d\d)(?![\d/])"
_NUMBER = r"(?:lần )?(?:thứ )?(?:[ivxl]{1,5}|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
_SAID = regex.compile(
    rf"(?:\b(?:nhi[ệê]m k[ỳìyĩỷ]|nk)\b(?: (?:(?:kh[óo]a )?{_NUMBER}(?: giai đoạn)?|tới|mới|này|qua|vừa qua|trước|cũ|kéo dài|0?5 năm|năm năm|\([\d,]{{1,3}} năm\)))?,?(?: (?:là|từ năm|từ))?"
    rf"|(?<!\b(?:sinh viên|học sinh|học viên|niên|lớp|cựu) )\bkh[óo]a\b(?: (?:{_NUMBER}|trước|cũ|qua|vừa qua))?(?:,? nhi[ệê]m k[ỳì])?|\blần (?:thứ )?(?:[ivxl]+|\d{{1,2}}|nhất)(?=[, ]*\()|\bđại hội (?:lần )?(?:thứ )?(?:[ivxl]+|\d{{1,2}})(?=[, ]*\()|\b(?:5|năm) năm tới(?= \()|\bnhi[ệê]m k[ỳì]\b(?: (?!từ\b)\p{{L}}+){{0,6}} (?:kéo dài|xác định|bắt đầu)(?: 5 năm| năm năm)?,?(?: giai đoạn| từ)?(?: năm)?)[ ,:]*(?:\( ?)?$"
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


_SPELLED_YEARS = regex.compile(
    r"nhiệm k[ỳì] (?P<a>hai (?:nghìn|ngàn)(?: (?!hai (?:nghìn|ngàn))\p{L}+){1,6}?) ?[-–,]? ?(?:đến )?(?P<b>hai (?:nghìn|ngàn)(?: (?:không trăm|lẻ|linh|mười|mươi|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)){1,5})"
)


def spelled(reading: Reading) -> Iterator[Found]:
    """`nhiệm kỳ hai nghìn không trăm hai lăm - hai nghìn không trăm ba mươi`, as radio scripts write it."""
    for match in _SPELLED_YEARS.finditer(reading.low) if "nhiệm kỳ hai ng" in reading.low else ():
        start, end = _year(match["a"]), _year(match["b"])
        if start and end and 0 < end - start <= 12:
            yield Found("term", match.start(), match.end(), TermValue(start, end), "term.spelled")


_SHORT_TEENS = regex.compile(r"^(?P<tens>hai|ba|bốn) (?P<one>\p{L}+)$")


def _year(words: str) -> int | None:
    """`hai nghìn không trăm hai lăm`: twenty-five, its ten left unsaid."""
    head, _, rest = words.partition("không trăm ")
    rest = _SHORT_TEENS.sub(lambda m: f"{m['tens']} mươi {m['one']}" if m["one"] != "mươi" else m[0], rest.strip())
    value = read_words(rest.removeprefix("linh ").removeprefix("lẻ ")) if head and rest else None
    return 2000 + value if value is not None and value < 100 else None


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
