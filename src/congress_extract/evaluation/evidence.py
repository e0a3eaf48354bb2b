"""Where a value of gold stands in its article, as far as that can be told: gold has no places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

import regex

from ..article import Article
from ..reading import Reading, read
from .words import words
from .written import Written


class Place(NamedTuple):
    """A range of the article's text, or of its title where `source` is `title`."""

    source: str
    start: int
    end: int


_CUES = {
    "ordinal": "đại hội lần thứ khóa",
    "held_on": "ngày tổ chức đại hội",
    "part_of_day": "sáng chiều tối ngày tổ chức đại hội",
    "term": "đại hội nhiệm kỳ",
    "previous_term": "nhiệm kỳ qua tổng kết báo cáo",
    "delegates": "đại biểu đoàn viên tham dự dự triệu tập",
    "committee": "bầu ban chấp hành bch",
    "standing_committee": "bầu ban thường vụ btv đoàn chủ tịch",
    "inspection_committee": "bầu ủy ban kiểm tra ubkt",
    "delegation_total": "bầu đoàn đại biểu dự đại hội cấp trên",
    "delegation_official": "bầu đại biểu chính thức dự đại hội",
    "delegation_alternate": "bầu đại biểu dự khuyết dự bị đại hội",
    "results": "chỉ tiêu đạt vượt hoàn thành",
    "chair": "bầu chủ tịch",
    "vice_chair": "bầu phó chủ tịch",
    "inspection_chair": "bầu chủ nhiệm ủy ban kiểm tra",
}


_TELLING = ("name", "edtf", "amount", "value", "achieved", "size", "start")
"""What tells most of a value that has several parts."""

_DAY = regex.compile(r"(?:\d{4}|XXXX)(?:-|$)")


class Lookup:
    """An article, to look for the places of values and for the sentences around places."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def _texts(self) -> dict[str, Written]:
        given = {"text": self.article.text, "title": self.article.title or ""}
        return {source: Written(text) for source, text in given.items()}

    @cached_property
    def _reading(self) -> Reading:
        return read(self.article)

    @cached_property
    def sentences(self) -> tuple[Place, ...]:
        """Every sentence of the article; menus and the like have none."""
        facts = (self._reading.fact(s.start, s.end) for s in self._reading.sentences)
        return tuple(Place(fact.source, *fact.span) for fact in facts)

    def words_at(self, place: Place) -> str:
        """What stands at a place."""
        whole = (self.article.title or "") if place.source == "title" else self.article.text
        return whole[place.start : place.end]

    def sentence(self, place: Place) -> str:
        """The sentence around a place, or its line where it stands in none."""
        for sentence in self.sentences:
            if sentence.source == place.source and sentence.start <= place.start < sentence.end:
                return self.words_at(sentence).strip()
        whole = (self.article.title or "") if place.source == "title" else self.article.text
        start = whole.rfind("\n", 0, place.start) + 1
        end = whole.find("\n", place.end)
        return whole[start : end if end >= 0 else len(whole)].strip()

    def find(self, slot: str, value: Any) -> Place | None:
        """The likeliest place of a value of a slot: of all where it is written, that beside the most fitting words."""
        wanted = set(words(" ".join((_CUES.get(slot, ""), _context(value)))))
        for source, text in self._texts.items():
            places = [Place(source, *span) for span in sorted(set(_spans(value, text, slot == "ordinal")))]
            if places:
                return max(places, key=lambda place: (self._fit(place, wanted), -place.start))
        return None

    def _fit(self, place: Place, wanted: set[str]) -> float:
        said = set(words(self.sentence(place)))
        return len(wanted & said) / (10 + len(said))


def _context(value: Any) -> str:
    if not isinstance(value, Mapping):
        return ""
    return " ".join(str(value.get(key) or "") for key in ("role_text", "purpose", "subject", "action", "unit", "per"))


def _spans(value: Any, text: Written, ordinal: bool) -> Iterator[tuple[int, int]]:
    """Where a value may be written."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int | float):
        yield from text.where_number(value, ordinal=ordinal)
    elif isinstance(value, list) and value:
        yield from text.where_number(value[0])
    elif isinstance(value, str):
        yield from _days(value, text) if _DAY.match(value) else text.where(value)
    elif isinstance(value, Mapping):
        known = next((value[key] for key in _TELLING if value.get(key) is not None), None)
        yield from _spans(known, text, ordinal)


def _days(edtf: str, text: Written) -> Iterator[tuple[int, int]]:
    """The day of an EDTF date, before its month if that follows."""
    numbers = [int(part) for part in edtf.split("/")[0].split("-")[1:]]
    if not numbers:
        return
    months = text.where_number(numbers[0])
    days = text.where_number(numbers[-1])
    together = [(start, stop) for start, end in days for begin, stop in months if 0 < begin - end < 8]
    yield from together or days
