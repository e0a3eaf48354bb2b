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
_UNITS = ("một", "mốt", "hai", "ba", "bốn", "tư", "lăm", "sáu", "bảy", "tám", "chín")
_WORDS = one_of(
    [
        *_NUMERALS["ordinals"],
        *(f"mười {w}" for w in _UNITS),
        "hai mươi",
        "ba mươi",
        *(f"{ten} mươi {w}" for ten in ("hai", "ba") for w in _UNITS),
    ]
)
_PATTERN = regex.compile(
    rf"\b(?P<lead>(?i:lần thứ(?: thứ)?|kỳ thứ)|(?<=(?i:đại hội|hội nghị) )(?i:thứ)|(?i:lần|kh[óo]a(?: thứ)?|nhi[ệê]m k[ỳì](?: thứ| lần thứ)?|nk|đại hội(?: đại biểu)?|đh)) ?"
    rf"(?P<value>[IVXL]++(?![\p{{L}}\d&/-]\p{{L}}|\.\p{{L}})|(?<=thứ )[ivxl]++(?![\p{{L}}\d])|(?<=thứ )\d{{1,2}}(?![\d%]|[.,]\d)"
    rf"|\d{{1,2}}(?![\d/%]|[.,]\d|-\d| ?(?:tháng|ngày|năm|tuần|giờ|phút|buổi|đại biểu|đồng chí|đ/c|đoàn viên|người|triệu|tỷ|lần|lượt|suất|tài khoản|\p{{Ll}}+ (?:được|là)))|(?i:{_WORDS})(?! ?(?:tháng|ngày|tuần|buổi|trong|là|nữa|số|mươi|đồng|người|năm)\b)(?![\p{{L}}]))"
)
_SIGNS = ("lần", "khóa", "nhiệm k", "nhiêm k", "nk", "đại hội", "kỳ thứ", "đh", "thứ")
"""What can open one. Plain `find` is much faster than a pattern that stops at every word."""
_TRIGGER = regex.compile(
    r"\b(?:lần|khóa|nhi[ệê]m k[ỳì]|nk|đại hội|kỳ thứ|đh|thứ)\b(?= ?(?:[ivxl\d]|thứ|lần |đại biểu |nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười))"
)
_CONGRESS_BEFORE = regex.compile(
    r"đại hội|\bđh\b|hội nghị|nhiệm kỳ|hội thi|hội thao|giải|liên hoan|phiên họp|kỳ họp|festival|lễ hội|đạo hội"
)
_FAR = 100
"""So many characters before `lần III`, over a union's long name, the congress is named."""
_NOT_A_TERM = regex.compile(r"(?:mở|chìa|bị|tắt|mật|tập huấn|bồi dưỡng|sinh viên|học viên|học sinh) $")


_ROMAN = regex.compile(r"[ivxl]+")


def _triggers(low: str) -> Iterator[int]:
    """Where a word that can open an ordinal stands before what can go on it."""
    starts = []
    for sign in _SIGNS:
        at = low.find(sign)
        while at >= 0:
            starts.append(at)
            at = low.find(sign, at + 2)
    return (at for at in sorted(starts) if _TRIGGER.match(low, at))


def find(reading: Reading) -> Iterator[Found]:
    """Every ordinal of a congress, a term or a meeting."""
    busy = 0
    for start in _triggers(reading.low):
        match = _PATTERN.match(reading.text, start) if start >= busy else None
        if match is None:
            continue
        lead = match["lead"].lower().replace("khoá", "khóa")
        written = match["value"]
        low = reading.low
        if (
            not written[0].isupper()
            and not written[0].isdigit()
            and not lead.endswith("thứ")
            and not (lead.startswith("khóa") and " " in written)
        ):
            continue
        if written[0].isdigit() and not (lead.endswith("thứ") or lead in ("lần", "khóa", "khóa thứ")):
            continue
        if lead == "lần" and not _CONGRESS_BEFORE.search(low, max(0, match.start() - _FAR), match.start()):
            continue
        if lead == "khóa" and _NOT_A_TERM.search(low, max(0, match.start() - 12), match.start()):
            continue
        if low.startswith((" liên tiếp", " liền", " liên tục"), match.end()):
            continue  # "giữ chức Chủ tịch nhiệm kỳ thứ hai liên tiếp"
        value = read_ordinal(written.upper() if _ROMAN.fullmatch(written) else written)
        if value:
            busy = match.end()
            yield Found("ordinal", match.start(), match.end(), value, "ordinal." + lead.replace(" ", "_"))
