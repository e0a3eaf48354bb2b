"""Where a value is written in a text: a number in any form, a name, some words.

Made for checking labels and for showing where a missed value stands, so it looks for a given value and reads nothing by
itself: that `năm` may mean 5 or a year does no harm here.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

import regex

from ..article import Article
from ..find.numbers import read_number, read_roman, read_words
from ..lexicon import load
from ..normalise import Working, normalise
from ..reading import lower
from .words import words

_NUMERALS = load("numerals")
_SCALES: dict[str, int] = {**_NUMERALS["scales"], "chục": 10, "trăm": 100, "nghìn tỷ": 10**12, "ngàn tỷ": 10**12}
_SCALES |= {"nghìn tỉ": 10**12, "ngàn tỉ": 10**12, "trăm triệu": 10**8, "k": 1000}
_SPELLED = frozenset([*_NUMERALS["digits"], "mười", "mươi", "trăm", "linh", "lẻ", "nghìn", "ngàn"])
_TOKEN = regex.compile(r"\d++(?:[.,]\d++)*+")
_ROMAN = regex.compile(r"\b[ivxl]{1,8}\b")
_ORDINAL = regex.compile(rf"(?:thứ|lần|khóa|khoá) ({'|'.join(_NUMERALS['ordinals'])})\b")
_WORD = regex.compile(r"\p{L}++")
_SCALE = regex.compile(rf" ?({'|'.join(sorted(_SCALES, key=len, reverse=True))})(?!\p{{L}})")
_AND_HALF = regex.compile(r" rưỡi\b")
_AND_TENTHS = regex.compile(r" ?(\d)(?![\d.,/%])")
_HALF = regex.compile(r"\bnửa\b")
_RANGE = regex.compile(r" ?(?:-|đến|tới) ?")
_JOIN = regex.compile(r" (?:và |lẻ )?")
_LONGEST = 8


class Number(NamedTuple):
    """A number that a range of working text may mean."""

    value: Decimal
    start: int
    end: int
    ordinal: bool = False
    """Whether only an ordinal is written so: `XI`, `nhất`."""


class Written:
    """The text of an article, to look for values in. Ranges count in the text as given, or in the title."""

    def __init__(self, text: str) -> None:
        self.working: Working = normalise(text)
        self.low = lower(self.working.text)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Every number that is written, with every meaning that it may have."""
        return tuple(_numbers(self.low))

    @cached_property
    def _values(self) -> frozenset[tuple[Decimal, bool]]:
        return frozenset((number.value, number.ordinal) for number in self.numbers)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words, folded, with those that abbreviations stand for."""
        short = (full for form, full in _expansions().items() if form in self.working.text)
        return frozenset(words(" ".join((self.working.text, *short))))

    def has_number(self, value: float | int, *, ordinal: bool = False) -> bool:
        """Whether a number is written, in whatever form; those of ordinals count if they are asked for."""
        wanted = Decimal(str(value))
        return (wanted, False) in self._values or (ordinal and (wanted, True) in self._values)

    def where_number(self, value: float | int, *, ordinal: bool = False) -> list[tuple[int, int]]:
        """Where a number is written."""
        wanted = Decimal(str(value))
        spans = {(n.start, n.end) for n in self.numbers if n.value == wanted and (ordinal or not n.ordinal)}
        return sorted(self.origin(*span) for span in spans)

    def where(self, phrase: str) -> list[tuple[int, int]]:
        """Where words stand one after another, whatever stands between them that is no word."""
        parts = regex.findall(r"\w++", lower(normalise(phrase).text))
        if not parts:
            return []
        pattern = regex.compile(r"(?<!\w)" + r"\W{1,4}".join(map(regex.escape, parts)) + r"(?!\w)")
        return [self.origin(*match.span()) for match in pattern.finditer(self.low)]

    def share(self, phrase: str) -> float:
        """The share of a phrase's words that the text has somewhere, from 0 to 1; 1 for no words."""
        parts = words(phrase)
        return sum(part in self.words for part in parts) / len(parts) if parts else 1.0

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """A range of working text, in the text as given."""
        return self.working.origin(start, end)


def written(article: Article) -> Written:
    """Title and text as one, to ask whether something is written at all."""
    return Written(f"{article.title}\n{article.text}" if article.title else article.text)


def _expansions() -> dict[str, str]:
    posts = {
        "CT": "chủ tịch",
        "PCT": "phó chủ tịch",
        "CN": "chủ nhiệm",
        "PCN": "phó chủ nhiệm",
        "UBKT": "ủy ban kiểm tra",
        "BCH": "ban chấp hành",
        "BTV": "ban thường vụ",
        "ĐVCĐ": "đoàn viên công đoàn",
        "ĐV": "đoàn viên",
        "CNVCLĐ": "công nhân viên chức lao động",
        "NLĐ": "người lao động",
        "CNLĐ": "công nhân lao động",
        "LĐ": "lao động",
        "CBVC": "cán bộ viên chức",
        "CCVC": "công chức viên chức",
        "CBCNV": "cán bộ công nhân viên",
        "CBNV": "cán bộ nhân viên",
        "CBĐV": "cán bộ đoàn viên",
        "CSTĐ": "chiến sĩ thi đua",
        "LĐTT": "lao động tiên tiến",
        "đ/c": "đồng chí",
    }
    return {**load("abbreviations")["expand"], **posts}


def _numbers(low: str) -> Iterator[Number]:
    plain = [*_digits(low), *_spelled(low)]
    yield from plain
    yield from _ordinals(low)
    scaled = [number for one in plain for number in _scaled(one, low)]
    yield from scaled
    by_start: dict[int, list[Number]] = {}
    for number in scaled:
        by_start.setdefault(number.start, []).append(number)
    for one in scaled:  # "2 tỷ 150 triệu"
        yield from _sums(one, by_start, low, 3)
    plain_by_start: dict[int, list[Number]] = {}
    for number in plain:
        plain_by_start.setdefault(number.start, []).append(number)
    for one in plain:  # "300 - 500 triệu"
        gap = _RANGE.match(low, one.end)
        for other in plain_by_start.get(gap.end(), ()) if gap else ():
            for number in _scaled(other, low):
                yield Number(one.value * (number.value / other.value), one.start, one.end)


def _digits(low: str) -> Iterator[Number]:
    for match in _TOKEN.finditer(low):
        start, end = match.span()
        value = read_number(match[0])
        if value is not None:
            yield Number(Decimal(value), start, end)
        if value is None or match[0].count(".") == 1:  # "17.2.2023", "30.5"
            for part in regex.finditer(r"\d++", match[0]):
                if len(part[0]) <= 18:
                    yield Number(Decimal(part[0]), start + part.start(), start + part.end())


def _ordinals(low: str) -> Iterator[Number]:
    for match in _ROMAN.finditer(low):
        if (value := read_roman(match[0].upper())) is not None:
            yield Number(Decimal(value), *match.span(), ordinal=True)
    for match in _ORDINAL.finditer(low):
        yield Number(Decimal(_NUMERALS["ordinals"][match[1]]), *match.span(1), ordinal=True)


def _spelled(low: str) -> Iterator[Number]:
    for match in _HALF.finditer(low):
        yield Number(Decimal("0.5"), *match.span())
    runs: list[list[tuple[int, int]]] = [[]]
    for match in _WORD.finditer(low):
        if match[0] in _SPELLED:
            if runs[-1] and low[runs[-1][-1][1] : match.start()] != " ":
                runs.append([])
            runs[-1].append(match.span())
        elif runs[-1]:
            runs.append([])
    for run in runs:
        if run and len(run) <= _LONGEST and (value := read_words(low[run[0][0] : run[-1][1]])) is not None:
            yield Number(Decimal(value), run[0][0], run[-1][1])
            continue
        for i in range(len(run)):  # "năm hai nghìn không trăm mười": a year's own word is one of them
            for k in range(i, min(len(run), i + _LONGEST)):
                start, end = run[i][0], run[k][1]
                if (value := read_words(low[start:end])) is not None:
                    yield Number(Decimal(value), start, end)


def _scaled(number: Number, low: str) -> Iterator[Number]:
    if not (scale := _SCALE.match(low, number.end)) or not number.value:
        return
    value = number.value * _SCALES[scale[1]]
    yield Number(value, number.start, scale.end())
    one = Decimal(_SCALES[scale[1]])
    if half := _AND_HALF.match(low, scale.end()):
        yield Number(value + one / 2, number.start, half.end())
    if tenths := _AND_TENTHS.match(low, scale.end()):  # "2 tỷ 3", "2tr3"
        yield Number(value + one * int(tenths[1]) / 10, number.start, tenths.end())
    again = _SCALE.match(low, scale.end())
    if again:
        yield Number(value * _SCALES[again[1]], number.start, again.end())


def _sums(one: Number, by_start: dict[int, list[Number]], low: str, deep: int) -> Iterator[Number]:
    gap = _JOIN.match(low, one.end)
    for other in by_start.get(gap.end(), ()) if gap and deep else ():
        if other.value < one.value:
            both = Number(one.value + other.value, one.start, other.end)
            yield both
            yield from _sums(both, by_start, low, deep - 1)
