"""Reads `1.208`, `2,2`, `05`, `mười lăm`, `nửa` (tỷ), `XI`.

Vietnamese numbers: `.` groups thousands and `,` is the decimal mark; a `.` that cannot group thousands is a decimal
point (`1.5`). Leaves alone digits inside a word or a number of a document (`COVID-19`, `U23`).
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

import regex

from ..lexicon import load, one_of
from ..lexicon.units import MEASURES, NOUNS


class NumberToken(NamedTuple):
    """A number in working text; `value` is -1 for what only a date can be (`17.2.2023`)."""

    start: int
    end: int
    value: int | Decimal
    spelled: bool


_GROUPED = regex.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_ENGLISH = regex.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?")
_MAX_DIGITS = 18

_NUMERALS = load("numerals")
_DIGITS: dict[str, int] = _NUMERALS["digits"]
_WORD = one_of([*_DIGITS, "mười", "mươi", "trăm", "linh", "lẻ", "nghìn", "ngàn"])
_KNOWN_WORDS = frozenset([*_DIGITS, "mười", "mươi", "trăm", "linh", "lẻ", "nghìn", "ngàn"])
# What a spelled number may count: the first syllables of the counted nouns.
_COUNTED = one_of(
    {noun.split(" ")[0] for noun in (*NOUNS, *MEASURES)}
    | {"triệu", "tỷ", "tỉ", "nghìn", "ngàn", "phần", "đồng", "đến", "tới"}
)
_DIGITS_TOKEN = regex.compile(r"\d++(?:[.,]\d++)*+")
_SPELLED_TOKEN = regex.compile(
    rf"\b(?:{_WORD})\b(?= (?:[\"'(]?(?:{_COUNTED}|{_WORD})\b))(?: (?:{_WORD})\b){{0,24}}+(?= [\"'(]?(?:{_COUNTED})\b)"
)
# "năm" is also "year", "ba" and "tư" are also names: a spelled number must be followed by what it counts, which the readers see.
BELOW_TWENTY = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?"
"""A pattern of the numbers below twenty in words, as `read_words` reads them."""
FROM_TEN = "(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi|mười)(?: (?:mốt|một|hai|ba|tư|bốn|lăm|sáu|bảy|tám|chín))?"
"""A pattern of the numbers from ten to ninety-nine in words."""


def read_number(digits: str) -> int | Decimal | None:
    """The value of written digits, or None where they are no number.

    >>> read_number("1.208"), read_number("2,2"), read_number("1.5"), read_number("05")
    (1208, Decimal('2.2'), Decimal('1.5'), 5)
    """
    if len(digits) > _MAX_DIGITS + 6 or sum(c.isdigit() for c in digits) > _MAX_DIGITS:
        return None
    if digits.isdigit():
        return int(digits)
    if _GROUPED.fullmatch(digits) and not digits.startswith("0"):
        whole, _, fraction = digits.replace(".", "").partition(",")
        return _decimal(whole, fraction)
    if _ENGLISH.fullmatch(digits):
        whole, _, fraction = digits.replace(",", "").partition(".")
        return _decimal(whole, fraction)
    whole, mark, fraction = digits.partition("," if "," in digits else ".")
    if not mark or not whole.isdigit() or not fraction.isdigit():
        return None
    return _decimal(whole, fraction)


def _decimal(whole: str, fraction: str) -> int | Decimal:
    return Decimal(f"{whole}.{fraction}") if fraction.strip("0") else int(whole)


def read_words(words: str) -> int | None:
    """The value of a spelled-out number below a million: `hai mươi mốt` → 21, `một trăm linh năm` → 105."""
    total = current = 0
    seen = False
    for word in words.split():
        if word not in _KNOWN_WORDS:
            return None
        if word in ("linh", "lẻ"):
            if not seen:
                return None
        elif word == "mười":
            current += 10
        elif word == "mươi":
            if not seen or not 1 < current % 100 < 10:
                return None
            current = current - current % 10 + (current % 10) * 10
        elif word == "trăm":
            if not seen or not 0 < current < 10:
                return None
            current *= 100
        elif word in ("nghìn", "ngàn"):
            if not seen or not 0 < current < 1000:
                return None
            total, current = total + current * 1000, 0
        else:
            digit = _DIGITS[word]
            if seen and current % 10 and not total:
                return None  # "ba bốn" is no number
            current += digit
        seen = True
    return total + current if seen else None


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_ROMAN_FORM = regex.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def read_roman(text: str) -> int | None:
    """`XI` → 11; None for anything that is no Roman numeral below 90."""
    if not text or not _ROMAN_FORM.fullmatch(text):
        return None
    values = [_ROMAN[c] for c in text]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def read_ordinal(text: str) -> int | None:
    """The number of an ordinal: `XI`, `11`, `nhất`, `mười một`."""
    if text.isdigit():
        return int(text) if len(text) < 3 else None
    if (roman := read_roman(text)) is not None:
        return roman
    low = text.lower()
    ordinals: dict[str, int] = _NUMERALS["ordinals"]
    return ordinals.get(low) or read_words(low)


_LINE_STARTS = ("", "\n")
_NUMBERING = regex.compile(r"[-–] +(?=\S)")


def numbers(text: str, low: str) -> list[NumberToken]:
    """Every number of the text, in order."""
    out: list[NumberToken] = []
    for match in _DIGITS_TOKEN.finditer(low):
        start, end = match.span()
        before = low[start - 1] if start else ""
        if before == ":" and low[start - 2 : start - 1].isdigit():
            continue  # the minutes of a clock
        if (before.isalpha() and not low.endswith("ngày", 0, start)) or (
            before and before in "-_." and low[start - 2 : start - 1].isalpha()
        ):
            continue  # "U23", "COVID-19"
        if end - start < 3 and before in _LINE_STARTS and _NUMBERING.match(low, end):
            continue  # "1- 100% cơ quan …"
        found = match[0]
        value = int(found) if end - start <= _MAX_DIGITS and found.isdigit() else read_number(found)
        if value is not None:
            out.append(NumberToken(start, end, value, False))
        elif found.count(".") + found.count(",") > 1 and len(found) <= _MAX_DIGITS + 6:
            out.append(NumberToken(start, end, -1, False))  # a date such as 17.2.2023
    spelled = _spelled(low)
    return sorted(out + spelled) if spelled else out


_HALF = "nửa "
_OF_A_SCALE = ("tỷ", "tỉ", "triệu")
_FIRST_WORDS = tuple(
    word + " " for word in ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười")
)


def _spelled(low: str) -> list[NumberToken]:
    """Spelled-out numbers. Plain `find` is much faster than a pattern that stops at every word."""
    starts = []
    for word in _FIRST_WORDS:
        at = low.find(word)
        while at >= 0:
            if not at or not low[at - 1].isalnum():
                starts.append(at)
            at = low.find(word, at + 1)
    out: list[NumberToken] = []
    busy = 0
    at = low.find(_HALF)
    while at >= 0:
        if (not at or not low[at - 1].isalnum()) and low.startswith(_OF_A_SCALE, at + len(_HALF)):
            out.append(NumberToken(at, at + len(_HALF) - 1, Decimal("0.5"), True))
        at = low.find(_HALF, at + 1)
    for at in sorted(starts):
        if at >= busy and (match := _SPELLED_TOKEN.match(low, at)) and (value := read_words(match[0])):
            busy = match.end()
            out.append(NumberToken(at, busy, value, True))
    return out
