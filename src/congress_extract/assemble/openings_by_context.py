"""Congresses held by a union that the sentence itself does not name: one told of before, or a name that stands above."""

from __future__ import annotations

from bisect import bisect_left

import regex

from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .holders import OTHER_EVENT
from .wording import CONGRESS, MENTION, NOT_HOLDER, OTHER_BODY, SEVERAL_HELD, WILL, congress_before

_PREPARED = regex.compile(
    r"(?:trình|văn kiện|nghị quyết|mừng|tiến tới|hướng tới|chuẩn bị|\d kỳ)(?: (?:cho|tổ chức|ra)){0,2} $"
)
_ITS_PLACE = regex.compile(r", (?:kcn|khu|tỉnh|tp|thành phố|huyện|quận|thị xã|xã|phường) ")
# "Đại hội lần thứ VI: 18 - 19/4/2018": a line of a footer or a notice.
_CONGRESS_DATED = regex.compile(
    rf"\W*(?:{CONGRESS})(?!{OTHER_BODY})[^.;\d]{{0,40}}: (?:ngày )?\d{{1,2}}[^.;\n]{{0,14}}/\d{{4}}"
)

_CONGRESS_ALONE = regex.compile(
    rf"\W*(?:{CONGRESS})(?: (?:đại biểu|toàn thể))? (?:lần thứ|khóa|nhiệm kỳ)[^.;:]{{1,50}}"
)
_THE_UNION = regex.compile(
    rf"(?:^|(?<=[.!?\n] ?)|[,;] |\) )(?:công đoàn|cđ|cđcs)(?: (?:cơ sở|sở|trường|công ty|đơn vị|bệnh viện|cơ quan|ngành|huyện|xã|phường))?(?: (?:đã|vừa|long trọng|trọng thể|cũng|tiến hành|chính thức)){{0,4}} (?:tổ chức|tiến hành|khai mạc|mở|hoàn thành) (?:[\p{{L}} ]{{0,24}})(?:{CONGRESS})(?!{OTHER_BODY})"
    rf"|(?:^|(?<=[.!?\n] ?)|, |\) )(?:{CONGRESS})(?:,? (?:đại biểu|toàn thể|lần thứ|khóa|nhiệm kỳ|[ivxl]+|\d{{1,2}}|\d{{4}} ?- ?\d{{4}})){{0,6}} của (?:đơn vị|nhà trường|công ty|bệnh viện|cơ quan|trường|công đoàn)\b(?! \p{{Lu}})[^.;]{{0,60}} (?:diễn ra|được tổ chức|khai mạc|bế mạc)\b"
)


def the_union(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """`Chiều 17/3, công đoàn tổ chức Đại hội` after a sentence about one union: it is that union's."""
    match = _THE_UNION.search(reading.low, sentence.start, sentence.end)
    if match is None or sentence.zone != "body" or WILL.search(reading.low, sentence.start, match.end()):
        return []
    for union in reversed(unions):
        if union.kind == "union" and union.end <= match.start() and reading.sentence_at(union.start):
            lead = reading.low[max(0, union.start - 40) : union.start]
            if not NOT_HOLDER.search(lead):
                return [Opening(sentence, match.start(), match.end(), union, "opening.the_union_holds", True)]
    return []


# "Trước hết là Công đoàn Trường A.|", "Kế đến là Công đoàn Trường B (thành phố X)."
_INTRODUCES = regex.compile(
    r"\W*(?:trước hết|trước tiên|đầu tiên|mở đầu|mở màn|kế đến|kế tiếp|tiếp đến|tiếp theo|tiếp đó|sau đó|sau cùng|cuối cùng|thứ (?:nhất|hai|ba|tư)|đơn vị (?:đầu tiên|thứ \p{L}+|tiếp theo|cuối cùng|còn lại))(?: phải kể đến| xin nói về| là| đến với| đến lượt)* "
)
_ENDS = regex.compile(r"[^.;:,\d]{0,40}[.:]?\s*")


def introduced(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """`Trước hết là Công đoàn Trường A. Chiều 15/3, 145 đại biểu đã dự Đại hội lần thứ III`: whose it is, the sentence before says."""
    low = reading.low
    index = bisect_left(reading.sentences, sentence.start, key=START) - 1
    before = reading.sentences[index] if index >= 0 else None
    match = MENTION.search(low, sentence.start, sentence.end)
    if before is None or match is None or sentence.zone != "body" or WILL.search(low, sentence.start, match.start()):
        return []
    for union in unions[bisect_left(unions, before.start, key=START) : bisect_left(unions, before.end, key=START)]:
        if (
            union.kind == "union"
            and _INTRODUCES.fullmatch(low, before.start, union.start)
            and _ENDS.fullmatch(low, union.end, before.end)
            and congress_before(low, sentence.start, sentence.end) is None
        ):
            return [Opening(sentence, match.start(), match.end(), union, "opening.introduced", True)]
    return []


def headed(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """A union's name alone on a line, and below it `Đại hội lần thứ IX tổ chức ngày 28/3`."""
    dated = _CONGRESS_DATED.match(reading.low, sentence.start, sentence.end) is not None
    if not (sentence.zone == "body" or dated) or WILL.search(reading.low, sentence.start, sentence.end):
        return []
    if SEVERAL_HELD.search(reading.low, sentence.start, sentence.end):
        return []  # "hai đơn vị trực thuộc hoàn tất đại hội" below the name of the union above them
    if all(
        _PREPARED.search(lead[-40:]) or OTHER_EVENT.search(lead)
        for m in MENTION.finditer(reading.low, sentence.start, sentence.end)
        for lead in (reading.low[sentence.start : m.start()],)
    ):
        return []
    above = bisect_left(unions, sentence.start, key=START)
    if any(
        u.kind == "union" and congress_before(reading.low, sentence.start, u.start)
        for u in unions[above : bisect_left(unions, sentence.end, key=START)]
    ):
        return []  # whose congress it is, the sentence says itself
    for union in reversed(unions[max(0, above - 8) : above]):
        if union.kind != "union":
            continue
        at = reading.above(sentence.line)
        if at is not None and _CONGRESS_ALONE.fullmatch(reading.low, reading.lines[at].start, reading.lines[at].end):
            at = reading.above(at)  # "Đại hội lần thứ I, nhiệm kỳ 2018 - 2023" between
        if at is None:
            return []
        line = reading.lines[at]
        rest = (line.end - line.start) - (union.end - union.start)
        bracketed = "(" in reading.text[union.end : line.end] or _ITS_PLACE.match(reading.low, union.end, line.end)
        alone = (
            line.start <= union.start
            and union.end <= line.end
            and rest <= (60 if bracketed else 24)
            and union.start - line.start <= 6
        )
        return [Opening(sentence, sentence.start, sentence.end, union, "opening.under_heading", True)] if alone else []
    return []
