"""Posts given by a list: lines that go on with an election (`Phó Chủ tịch: bà X`, `1. Cô X - Chủ tịch`) and names below a post (`… giữ chức Phó Chủ tịch:`)."""

from __future__ import annotations

from bisect import bisect_left

import regex

from ..reading import Sentence
from .context import START, Scope
from .elections import people, posts
from .given import Given, give

_POST_FIRST = regex.compile(
    r"^\W*(?:\d\. ?)?(?:(?:các|\d{1,2}|một|hai|ba|bốn|năm|tân) )?(?:chức danh )?(?:phó chủ tịch|chủ tịch|chủ nhiệm|phó chủ nhiệm|trưởng ban nữ công|pct|ct)\b(?:[^.;]|\.(?=\p{L})){0,50}(?::|\blà\b|\bgồm\b| [-–] (?=(?:đ/c|đồng chí|ông|bà|anh|chị|cô|thầy) ))"
)
_NAME_FIRST = regex.compile(
    r"(?:[-–(:] ?|, )(?:ủy viên, )?(?:phó chủ tịch|chủ tịch|chủ nhiệm|phó chủ nhiệm|trưởng ban nữ công)\b|\b(?:có|bốn|ba|hai|\d) (?:phó )?chủ tịch: |[;,] (?:phó )?chủ nhiệm(?: ubkt)?: "
)


_OFFICE_WORD = regex.compile(r"giữ (?:chức|cương vị)|làm (?:phó )?chủ tịch|đắc cử|tái cử|bầu|chỉ định")


def _after_election(scope: Scope, sentence: Sentence) -> bool:
    before = scope.before(sentence)
    while before is not None and before.line == sentence.line:
        if _OFFICE_WORD.search(scope.said(before)):
            return True
        if not _POST_FIRST.match(scope.said(before)):
            return False  # "Chủ tịch: ông X." stands between, where the list goes on
        before = scope.before(before)
    return False


_GUEST_WORD = regex.compile(
    r"trình bày|đọc (?:báo cáo|diễn văn)|\bdự (?:và|đại hội|hội nghị|chỉ đạo)|phát biểu|tặng hoa|tham dự|chúc mừng|đến dự|chủ trì|điều hành|trao"
)


_ELECTS_PRESIDIUM = regex.compile(r"\W*(?:\d{1,2}[.)/] ?)?(?:bầu |cử )?(?:đoàn chủ tịch|chủ tịch đoàn|đoàn thư ký)\b")


_OF_THE_NEW = regex.compile(
    r"\W*kết quả: (?!\d)|\W*tân (?:phó )?chủ tịch\b[^.;]{0,60} là |\W*(?:các )?chức danh (?:chủ chốt|lãnh đạo)[^.;:\n]{0,50}:|\W*(?:danh sách )?(?:ban chấp hành|bch|ban thường vụ|btv|(?:phó )?chủ tịch)(?: \p{L}+){0,8}? (?:khóa|nhiệm kỳ) mới\b[^.;]{0,40}?(?::|\bgồm\b|\blà\b)|\W*chủ tịch(?: công đoàn[^.;:,]{0,40})?: [^.;:]{4,60}[;,] (?:các )?phó chủ tịch(?: công đoàn[^.;:,]{0,40})?: |\W*(?:ban chấp hành|bch|ban thường vụ|btv)(?! (?:khóa|nhiệm kỳ) (?:cũ|trước|qua|vừa))(?: \p{L}+){0,8}? gồm[^.;:\d]{0,30}: [^.;:]{4,40} [-–(] ?(?:chủ tịch|bí thư)"
)


def listed(scope: Scope, sentence: Sentence) -> bool:
    """Whether a line without a verb goes on with an election: `Phó Chủ tịch: bà X, ông Y`, `1. Cô X - Chủ tịch`."""
    if sentence.zone == "caption" or not (
        scope.phases.at(sentence.start) == "election"
        or _after_election(scope, sentence)
        or _OF_THE_NEW.match(scope.reading.low, sentence.start, sentence.end)
    ):
        return False
    text = scope.said(sentence)
    if _GUEST_WORD.search(text) or (_ELECTS_PRESIDIUM.match(text) and scope.union.level != "national"):
        return False
    return bool(_POST_FIRST.match(text) or _NAME_FIRST.search(text))


_LONGEST_LIST = 8
_ITEM_NAMES = regex.compile(r"\W*(?:\d{1,2} ?[.)/]\W*)?")
_HEADS_LIST = regex.compile(r"[^.;:]{0,40}:\s*$")


def list_below(scope: Scope, sentence: Sentence) -> list[Given]:
    """`Ba đồng chí được bầu giữ chức Phó Chủ tịch:` over lines that begin with a name each."""
    low = scope.reading.low
    asked = [p for p in posts(scope, sentence.start, sentence.end) if p.own][-1:]
    if not asked or not _HEADS_LIST.match(low, asked[0].end, sentence.end):
        return []
    out: list[Given] = []
    index = bisect_left(scope.sentences, sentence.start, key=START)
    line = sentence.line
    for below in scope.sentences[index + 1 : index + 1 + _LONGEST_LIST]:
        named = people(scope, below.start, below.end)[:1]
        if below.line == line:
            break
        line = below.line
        person = named[0][0] if named else None
        if person is None or not _ITEM_NAMES.fullmatch(low, below.start, person.start):
            break
        if any(p.own for p in posts(scope, below.start, below.end)):
            break
        out.append(give(scope, below, person, asked[0], "elected", "officer.list_below"))
    return out
