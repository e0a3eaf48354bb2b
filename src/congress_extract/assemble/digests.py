"""Digests: several congresses in one article, told by paragraph or by place, where no sentence says who held what.

`Đại hội đã bầu Ban Chấp hành LĐLĐ huyện A khóa IX gồm 25 đồng chí` in a paragraph of its own; `Tại huyện B, ông X tái cử Chủ tịch LĐLĐ
huyện` after `thêm 5 công đoàn cấp trên cơ sở tổ chức đại hội`.
"""

from __future__ import annotations

from bisect import bisect_left

import regex

from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .items import counts_several, item_openings
from .listed import listed_openings
from .names import same
from .wording import CONGRESS, WILL

_ELECTS_ITS = regex.compile(
    r"(?:\bhội|^|[.;,]) (?:\p{L}+ ){0,4}bầu (?:ra |được )?(?:\d{1,3} (?:đồng chí|đ/c|ủy viên|người) vào )?(?:ban chấp hành|bch) $"
)
_ALSO = regex.compile(r"\bcũng\b|\btrước đó\b|\bcùng ngày\b|\btương tự\b")
_NEW_TERM = regex.compile(r"\bnhi[ệê]m k[ỳì] (?:tới|mới|này|\(?20\d\d)[^.;]{0,20}$")
_SETS = regex.compile(r",? (?:đã |còn |cũng )*(?:đề ra|đặt ra|xác định|phấn đấu)\b")


def digest_openings(reading: Reading, unions: list[Found], strong: list[Opening], weak: list[Opening]) -> list[Opening]:
    """Openings of congresses told before, or beside, those that a sentence reports in full."""
    first = min((o.sentence.line for o in strong), default=len(reading.lines))
    out = [
        opening
        for sentence in reading.sentences
        if sentence.zone == "body" and sentence.line < first
        for opening in _by_committee(reading, sentence, unions)
    ]
    if len({o.sentence.line for o in out}) + bool(strong) < 2:
        out = []
    if strong and not out:
        out = _with_goals(reading, unions, min(strong, key=lambda o: o.start))
    items = [
        *listed_openings(reading, unions),
        *item_openings(reading, unions, strong),
        *_by_verbs(reading, unions),
        *([] if strong else _by_chairs(reading, unions)),
    ]
    if strong or items:
        items += _next_in_turn(reading, unions)
    if items and not strong and weak:
        items += [o._replace(strong=True) for o in weak if not any(same(o.union.value, i.union.value) for i in items)]
    return out + (items if len({o.union.value.canonical for o in [*items, *strong]}) > 1 else [])


def _by_committee(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """The committee that the congress elects is a union's own."""
    low = reading.low
    for union in _within(unions, sentence.start, sentence.end):
        if not _ELECTS_ITS.search(low[max(sentence.start, union.start - 70) : union.start]):
            continue
        line = reading.lines[sentence.line]
        own = union if union.kind == "union" else _named_in(unions, union, line.start, line.end)
        if own is not None and not WILL.search(low, sentence.start, union.start):
            begin = reading.sentences[bisect_left(reading.sentences, line.start, key=START)]
            return [Opening(begin, union.start, union.end, own, "opening.elects_committee", True)]
    return []


def _with_goals(reading: Reading, unions: list[Found], first: Opening) -> list[Opening]:
    """`Nhiệm kỳ tới, Công đoàn xã A đề ra …` before `Trước đó, Công đoàn xã B cũng tổ chức …`: A's congress came first."""
    low = reading.low
    if not _ALSO.search(low, first.sentence.start, first.sentence.end):
        return []
    for union in _within(unions, reading.text_start, first.sentence.start):
        sentence = reading.sentence_at(union.start)
        if union.kind != "union" or sentence is None or sentence.zone != "body" or sentence.line == first.sentence.line:
            continue
        if _NEW_TERM.search(low, sentence.start, union.start) and _SETS.match(low, union.end, sentence.end):
            return [Opening(sentence, union.start, union.end, union, "opening.sets_goals", True)]
    return []


def _named_in(unions: list[Found], generic: Found, start: int, end: int) -> Found | None:
    """`LĐLĐ quận 2` in the paragraph that says `LĐLĐ quận`."""
    head = generic.value.canonical.lower() + " "
    return next(
        (u for u in _within(unions, start, end) if u.kind == "union" and u.value.canonical.lower().startswith(head)),
        None,
    )


_THE_NEXT_IS = regex.compile(
    rf"(?<!\p{{L}})(?:(?:sớm nhất|mở đầu|đầu tiên|tiếp theo|kế đó|tiếp đó|sau cùng|cuối cùng)(?: là)?|(?:nơi|đơn vị) (?:đầu tiên|thứ [\p{{L}}\d]+|cuối cùng|còn lại) là) (?:của )?$|(?:{CONGRESS}) (?:[\p{{L}}]+ ){{0,2}}(?:đầu tiên|tiếp theo|sau cùng|cuối cùng|thứ [\p{{L}}\d]+)[^.;\d]{{0,30}} là (?:của )?$"
)
_ELECTED_BY = regex.compile(
    r" (?:đã |cũng |vừa ){0,2}(?:bầu|tín nhiệm bầu|sáng suốt bầu)\b| là (?:nơi|đơn vị|cđcs|công đoàn) [^.;]{0,30}(?:tổ chức|đại hội|hoàn thành|xong)\b"
)


def _by_verbs(reading: Reading, unions: list[Found]) -> list[Opening]:
    """Unions that begin sentences of a digest with what their congresses did, or that it names as the next."""
    head = [s for s in reading.sentences if s.zone != "caption"][:5]
    low = reading.low
    if not any(counts_several(low, s) for s in head):
        return []
    return [
        Opening(sentence, union.start, union.end, union, "opening.at_place", True)
        for sentence in reading.sentences
        if sentence.zone == "body" and (union := _first_named(low, unions, sentence))
    ]


def _first_named(low: str, unions: list[Found], sentence: Sentence) -> Found | None:
    """`Đáng chú ý, LĐLĐ thị xã Chơn Thành đã bầu ông X giữ chức Chủ tịch`: a union that begins the sentence elects."""
    for union in _within(unions, sentence.start, min(sentence.end, sentence.start + 70)):
        if union.kind != "union":
            continue
        if union.start < sentence.start + 24 and _ELECTED_BY.match(low, union.end, sentence.end):
            return union
        if _THE_NEXT_IS.search(low, sentence.start, union.start) and not WILL.search(low, union.end, sentence.end):
            return union  # "Đại hội đầu tiên được tổ chức là Công đoàn phường X (ngày 27.10)"
    return None


_MADE_CHAIR = regex.compile(
    r"\b(?:làm|giữ chức(?: vụ)?|là|tái cử|tái đắc cử|chức(?: danh)?) chủ tịch (?:bch |ban chấp hành )?$"
)
_CHOSEN = regex.compile(r"\b(?:bầu|chỉ định|trúng cử|đắc cử|tái cử|tín nhiệm)\b")


def _by_chairs(reading: Reading, unions: list[Found]) -> list[Opening]:
    """`… chỉ định ông A làm Chủ tịch Công đoàn xã X, bà B làm Chủ tịch Công đoàn xã Y` where several are said to have held theirs."""
    low = reading.low
    head = [s for s in reading.sentences if s.zone != "caption"][:5]
    if not any(counts_several(low, s) for s in head):
        return []
    out = [
        Opening(sentence, union.start, union.end, union, "opening.chairs", True)
        for union in unions
        if union.kind == "union"
        and (sentence := reading.sentence_at(union.start))
        and sentence.zone == "body"
        and _MADE_CHAIR.search(low, sentence.start, union.start)
        and _CHOSEN.search(low, sentence.start, union.start)
        and not WILL.search(low, sentence.start, sentence.end)
    ]
    return out if len({o.union.value.canonical for o in out}) > 1 else []


_NOT_YET = regex.compile(r"\btrù bị\b|\b(?:ngày|sáng|chiều|hôm) mai\b|\bsau\b[^.;]{0,12}$")
_TURN_OF = regex.compile(r"\b(?:đến|tới) (?:lượt|phiên) (?:của )?$")
# "Ngày 10/11 là |CĐCS xã Gia Hội, Ban Chấp hành 3 người"
_DAY_OF = regex.compile(
    r"\W*(?:sáng |chiều |tối )?(?:ngày )?\d{1,2} ?[/.\-] ?\d{1,2}(?:[/.\-]\d{4})?,? (?:thì )?(?:là|đến) (?:của )?"
)


def _next_in_turn(reading: Reading, unions: list[Found]) -> list[Opening]:
    """`Đến lượt Công đoàn Trường B, …` after a congress told in full."""
    low = reading.low
    return [
        Opening(sentence, union.start, union.end, union, "opening.at_place", True)
        for union in unions
        if union.kind == "union"
        and (sentence := reading.sentence_at(union.start))
        and sentence.zone == "body"
        and (_TURN_OF.search(low, sentence.start, union.start) or _DAY_OF.fullmatch(low, sentence.start, union.start))
        and not WILL.search(low, sentence.start, sentence.end)
        and not _NOT_YET.search(low, union.end, sentence.end)
    ]


def _within(unions: list[Found], start: int, end: int) -> list[Found]:
    return unions[bisect_left(unions, start, key=START) : bisect_left(unions, end, key=START)]
