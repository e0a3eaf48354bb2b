"""Reads `lần thứ XI`, `lần thứ 11`, `lần XI`, `khóa XI`, `lần thứ mười một`, `lần thứ nhất`, `Đại hội XIII`, `nhiệm kỳ V (2018 - 2023)`.

Leaves alone `lần đầu`, `khóa 2018-2023`, `khóa 3 tháng`, `2 lần`.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..lexicon import load, one_of
from ..reading import Reading
from ..rules import Found
from .numbers import read_ordinal

_NUMERALS = load("numerals")
_WORDS = one_of([*_NUMERALS["ordinals"], *(f"mười {w}" for w in ("một", "hai", "ba", "bốn", "tư", "lăm", "sáu", "bảy", "tám", "chín")), "hai mươi", "hai mươi mốt", "hai mươi hai"])
_PATTERN = regex.compile(
    rf"\b(?P<lead>(?i:lần thứ|kỳ thứ|thứ)|(?i:lần|kh[óo]a(?: thứ)?|nhi[ệê]m k[ỳì](?: thứ| lần thứ)?|nk|đại hội(?: đại biểu)?|đh)) ?"
    rf"(?P<value>[IVXL]++(?![\p{{L}}\d&/-]\p{{L}})|\d{{1,2}}(?![\d.,/%]|-\d| ?(?:tháng|ngày|năm|tuần|giờ|buổi|đại biểu|đồng chí|đ/c|đoàn viên|người|triệu|tỷ|lần|lượt))|(?i:{_WORDS})(?! ?(?:tháng|ngày|tuần|buổi|trong|là|nữa|số))\b)"
)
_WEAK = frozenset({"thứ"})


def find(reading: Reading) -> Iterator[Found]:
    """Every ordinal of a congress, a term or a meeting."""
    for match in _PATTERN.finditer(reading.text):
        lead = match["lead"].lower()
        written = match["value"]
        if lead in _WEAK or (not written[0].isupper() and not written[0].isdigit() and not lead.endswith("thứ")):
            continue
        if written[0].isdigit() and not (lead.endswith("thứ") or lead in ("lần", "khóa")):
            continue
        value = read_ordinal(written)
        if value:
            yield Found("ordinal", match.start(), match.end(), value, "ordinal." + lead.replace(" ", "_"))
