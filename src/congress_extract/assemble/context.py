"""The values that linkers look at and give back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter
from typing import Any, NamedTuple

import regex

from ..find.values import TermValue, UnionValue
from ..reading import Reading, Sentence
from ..record import Warning
from ..rules import Found
from .names import same

START = attrgetter("start")
"""Where a sentence or something found begins, to look for by halving."""


UNANNOUNCED = frozenset({"opening.told_from_inside", "opening.evidence", "opening.deeds"})
"""No sentence says that these congresses are held: what is told of them stands before where they are named as well as after."""


class Reason(NamedTuple):
    """Why a slot has its value, or why a rival has not: `verdict` is empty for what was chosen."""

    slot: str
    start: int
    end: int
    rule: str
    verdict: str


class Linked(NamedTuple):
    """What a linker gives back."""

    value: Any
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Warning, ...] = ()


class Opening(NamedTuple):
    """A sentence that reports a congress as held: the union, where its congress is named, and by which rule."""

    sentence: Sentence
    start: int
    end: int
    union: Found
    rule: str
    strong: bool


class Scope(NamedTuple):
    """One reported congress with the sentences that speak of it and everything found in them."""

    reading: Reading
    found: Sequence[Found]
    union: UnionValue
    union_at: tuple[int, int]
    openings: tuple[Opening, ...]
    sentences: tuple[Sentence, ...]
    phases: Any
    term: TermValue | None
    published: date | None

    def at(self, start: int, end: int) -> dict[str, Any]:
        """`text`, `span` and `source` of a range of working text."""
        return self.reading.fact(start, end)._asdict()

    def within(self, start: int, end: int, kind: str | None = None) -> list[Found]:
        """Everything found in a range of working text, in order."""
        begin = bisect_left(self.found, start, key=START)
        stop = bisect_left(self.found, end, begin, key=START)
        return [f for f in self.found[begin:stop] if f.end <= end and (kind is None or f.kind == kind)]

    def of(self, sentence: Sentence, kind: str | None = None) -> list[Found]:
        """Everything found in a sentence."""
        return self.within(sentence.start, sentence.end, kind)

    def names_another(self, start: int, end: int) -> bool:
        """Whether another union is named in a range of working text, but for the one that this belongs to."""
        own: Found | None = None
        for union in self.within(start, end, "union"):
            if same(union.value, self.union):
                own = union
            elif (
                own is None
                or union.value.level == self.union.level
                or not _BELONGS_TO.fullmatch(self.reading.low, own.end, union.start)
            ):
                return True
            else:
                own = union
        return False

    def leaves_another_unnamed(self, start: int, end: int) -> bool:
        """`Đại hội Công đoàn Trường lần thứ V` in the report of a section's congress: another's, without its own name."""
        return any(
            not same(u.value, self.union)
            and u.value.canonical.lower().split(" ")[-1] not in self.union.canonical.lower()
            and not u.value.canonical.lower().startswith(_OF_A_KIND)
            for u in self.within(start, end, "some_union")
        )

    def said(self, sentence: Sentence) -> str:
        """The lower-cased words of a sentence."""
        return self.reading.low[sentence.start : sentence.end]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before one, wherever it stands."""
        index = bisect_left(self.sentences, sentence.start, key=START)
        return self.sentences[index - 1] if index else None

    def telling(self) -> Iterator[Sentence]:
        """The sentences that tell, without captions."""
        return (s for s in self.sentences if s.zone != "caption")


_BELONGS_TO = regex.compile(r" ?[-–] |,? (?:trực )?thuộc | ?\((?:(?:trực )?thuộc )?")
"""`Đại hội CĐCS Công ty A |trực thuộc| LĐLĐ huyện B lần thứ IV`"""
_OF_A_KIND = ("công đoàn cơ sở khối ", "công đoàn khối ")
"""`Đại hội điểm CĐCS khối trường học`: said of a kind of unions."""
_CLOSES = regex.compile(r"[\p{L}\d.!?]\"(?:[ ,.;:)]|$)")


def quoted(low: str, at: int) -> bool:
    """Whether a number stands inside quoted speech (not a quoted title or slogan, which are short)."""
    start = low.rfind("\n", 0, at) + 1
    if low.count('"', start, at) % 2 == 0:
        return False
    opened = low.rfind('"', start, at)
    if low.count('"', start, at) == 1 and _CLOSES.match(low, max(opened - 1, 0)):
        return False  # one that closes what nothing opened
    closed = low.find('"', at)
    return closed < 0 or closed - opened > 60
