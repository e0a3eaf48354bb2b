"""The article made ready to be read: working text, lines with zones, sentences, and the way back to the given text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import regex

from .article import Article
from .glosses import without_glosses
from .lexicon import load, one_of
from .normalise import Working, normalise
from .record import Source
from .zones import Line, Zone, zone_lines


class Sentence(NamedTuple):
    """A sentence of working text. `line` is the index of the line it stands in."""

    start: int
    end: int
    line: int
    zone: Zone

    @property
    def heads(self) -> bool:
        """Whether it stands in the title or a heading."""
        return self.zone in ("title", "heading")


class Evidence(NamedTuple):
    """Where a fact stands in what was given."""

    text: str
    span: tuple[int, int]
    source: Source


class Reading(NamedTuple):
    """Everything later steps look at. Positions count in `text`, the working text: title, line end, text."""

    article: Article
    text: str
    low: str
    text_start: int
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]
    starts: tuple[int, ...]
    """Where each sentence begins."""
    title_working: Working
    text_working: Working

    def fact(self, start: int, end: int) -> Evidence:
        """Turns a range of working text into the given text's own words and span."""
        if start < self.text_start:
            title = self.article.title or ""
            begin, finish = self.title_working.origin(start, min(end, self.text_start - 1))
            return Evidence(title[begin:finish], (begin, finish), "title")
        begin, finish = self.text_working.origin(start - self.text_start, end - self.text_start)
        return Evidence(self.article.text[begin:finish], (begin, finish), "text")

    def above(self, index: int) -> int | None:
        """The number of the nearest line above that is not blank."""
        return next((at for at in range(index - 1, -1, -1) if self.lines[at].start < self.lines[at].end), None)

    def line_above(self, index: int) -> Line | None:
        """The nearest line above that is not blank."""
        at = self.above(index)
        return None if at is None else self.lines[at]

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds `position`, or None where the page is no article."""
        i = bisect_right(self.starts, position) - 1
        if i >= 0 and position < self.sentences[i].end:
            return self.sentences[i]
        return None


def read(article: Article) -> Reading:
    """Reads an article: normalises it, finds its zones and its sentences."""
    title = without_glosses(normalise(article.title)) if article.title else Working("", ())
    body = without_glosses(normalise(article.text))
    # A title of several lines would end before its end.
    head = title.text.replace("\n", " ") + "\n" if article.title else ""
    text = head + body.text
    low = lower(text)
    lines = tuple(zone_lines(low, len(head)))
    sentences = tuple(split_sentences(text, lines))
    return Reading(article, text, low, len(head), lines, sentences, tuple(s.start for s in sentences), title, body)


_CITY = regex.compile(r"(?<!\p{L})tp\.(?=\p{L})")


# "hội nghị đại biểu lần thứ I, nhiệm kỳ 2025-2030" is held in place of a congress, and then called `hội nghị`.
_IN_ITS_PLACE = regex.compile(
    r"hội nghị đại biểu(?: (?:công đoàn|cđcs|cđ) [^.;,\n]{2,60}?)?,? (?:lần thứ|nhiệm kỳ|khóa) "
)
CONFERENCE = "hội nghỵ"
"""How `lower` writes such a `hội nghị` where it is said to be held, so that it is told from any other."""
_CONFERENCE = regex.compile(
    r"(?<=\b(?:tổ chức|tiến hành|khai mạc|mở) )hội nghị(?=[.,;]| (?:với|tại|vào|lúc|có|ngày|sáng|chiều|trong)\b)"
    r"|(?<!(?:trung tâm|hội trường|phòng|nhà|các) )hội nghị"
    r"(?= (?:(?:công đoàn|cđcs|cđ) \p{L}+ \p{L}|(?:đã |vừa )?(?:được )?(?:tổ chức|diễn ra|khai mạc)\b))"
)


def lower(text: str) -> str:
    """Lower case of the same length (`İ` would become two characters)."""
    low = text.lower()
    if "tp." in low:
        low = _CITY.sub("tp ", low)  # the stop of "TP.HCM" ends no sentence and no clause
    low = low.replace("nhiệm kì", "nhiệm kỳ").replace("nhiêm kỳ", "nhiệm kỳ")
    if "hội nghị đại biểu" in low and _IN_ITS_PLACE.search(low):
        low = _CONFERENCE.sub(CONFERENCE, low)
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


# "…; ngày 14/3, Công đoàn Công ty B tổ chức Đại hội" tells of another congress.
_NEXT_CONGRESS = (
    r"(?=(?i:(?:và |còn )?(?:sáng |chiều |tối )?(?:ngày )?)\d{1,2} ?[/.\-] ?\d{1,2}(?:[/.\-]\d{4})?,? "
    r"(?i:công đoàn|cđcs|lđlđ|liên đoàn lao động|nghiệp đoàn) [^;.]{2,90}? "
    r"(?:đã |vừa )?(?:tổ chức|tiến hành) (?i:đại hội)\b)"
)
_CAPITALS = "".join(c for c in map(chr, (*range(0x530), *range(0x1E00, 0x2000))) if c.isupper())
# By `re`, which finds a character of a class sooner; what is rare is asked for last.
_STOP = re.compile(
    r"[.!?…;](?=[.!?…\"')\]]* )(?:"
    rf"(?<!;)(?<!\.[.!?…])(?!(?<=\.)\.{{3}})[.!?…]*[\"')\]]*+ (?=[\"'(\[*]*[{_CAPITALS}\d\-+])"
    rf"|(?<=;) {_NEXT_CONGRESS})"
)
# A stop after these ends no sentence: titles, short forms of places, initials, numbering.
_SHORT = regex.compile(
    rf"(?:^|[\s(.,\-])(?:tp|tx|tt|ts|{one_of(load('honorifics')['academic'])}|nsut|nsnd|mr|mrs|ms|dr|st|đ/c|[\p{{L}}]|\d{{1,2}}|[ivx]{{1,4}})$",
    regex.I,
)


# "gồm: 1. Đồng chí A, 2. Đồng chí B"
_ITEM = regex.compile(r"[:;,] ?\d{1,2}$")
# "Đại hội lần thứ XII. Ngày 23/11 …": the number of a congress ends a sentence.
_ORDINAL = regex.compile(r"(?i)(?:thứ|kh[óo]a|lần|hội|kỳ) [ivxl]{1,5}$")
_TOO_LONG = 6000
_PIECE = 1500


def _pieces(text: str, line: Line, index: int) -> Iterator[Sentence]:
    """A line that no writer wrote, cut at stops where there are any and else at blanks, so that work stays linear."""
    start = line.start
    while start < line.end:
        end = min(line.end, start + _PIECE)
        if end < line.end:
            stop = text.rfind(". ", start + 200, end)
            cut = stop + 1 if stop > 0 else text.rfind(" ", start + 200, end)
            end = cut if cut > 0 else end
        yield Sentence(start, end, index, line.zone)
        start = end + (text[end : end + 1] == " ")


def split_sentences(text: str, lines: tuple[Line, ...]) -> Iterator[Sentence]:
    """The sentences of the lines that are no noise."""
    for index, line in enumerate(lines):
        if line.zone == "noise" or line.start == line.end:
            continue
        start = line.start
        if line.end - start > _TOO_LONG:
            yield from _pieces(text, line, index)
            continue
        for stop in _STOP.finditer(text, line.start, line.end):
            before = text[max(start, stop.start() - 8) : stop.start()]
            # "năm 2023. Đại hội" ends; "1. Mục tiêu" and "TP. Vinh" do not.
            numbered = before[-1:].isdigit() and stop.start() - start > 12 and not _ITEM.search(before)
            if (
                text[stop.start()] == "."
                and not numbered
                and _SHORT.search(before)
                and not _ORDINAL.search(text, max(start, stop.start() - 16), stop.start())
            ):
                continue
            yield Sentence(start, stop.end() - 1, index, line.zone)
            start = stop.end()
        if start < line.end:
            yield Sentence(start, line.end, index, line.zone)
