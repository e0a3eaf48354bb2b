"""Who belongs to a body: named in the sentence that elects it, or below it one a line, in bullets, numbers or a table."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import regex

from ..lexicon import load, one_of
from ..reading import Sentence
from .context import START, Scope
from .elections import BODY, Body, people

_LIST = regex.compile(r"^[^.;:]{0,160}?(?:gồm|là|gồm có|các đồng chí|các đ/c|các ông|có|:|,)[^.;:]{0,60}?:?\s?$")
_BETWEEN_NAMES = regex.compile(
    r"(?: ?\([^()\n]{1,40}\)| ?[:,-]? ?(?:đạt |được )?\d{1,3}(?:/\d{1,3})?(?: phiếu)?(?: \([^()]{1,12}\))?)?[,;. ]{0,3}(?:và |cùng )?(?:(?:các )?(?:đồng chí|đ/c|ông|bà)[: ]*)?(?:\d{1,2}[.)]? ?)?"
)
_CHOSEN_INTO = regex.compile(
    r" (?:đã |cùng |được |đều )*(?:(?:tín nhiệm )?bầu|trúng cử|đắc cử|trúng)(?: (?:là |làm )?(?:ủy viên|thành viên))?(?: vào)? "
)
_LIST_OPENS = regex.compile(r"gồm|:|là|có")
# A post that is asked for, not the body: `Hội nghị … Ban Chấp hành bầu 5 Phó Chủ tịch, gồm:`
_POST_ASKED = regex.compile(r"chủ tịch|chủ nhiệm|chức danh|phân công")
_MEMBER = regex.compile(r"ủy viên|\buv\b")
# Who leaves, who is only proposed.
_OTHERS = regex.compile(
    r"\b(?:không (?:tái cử|tham gia)|thôi (?:tham gia|giữ)|khóa (?:cũ|trước|qua)|nhiệm kỳ (?:cũ|trước|qua)|ứng cử|đề cử|giới thiệu|tri ân|chia tay|nghỉ hưu)\b"
)
_HEADS_LIST = regex.compile(r".*(?::|\b(?:gồm|như sau|sau đây|có tên sau)[.:]?)\s*$")
_ITEM = regex.compile(
    rf"[\W\d]{{0,9}}(?:(?:{one_of(load('honorifics')['academic'])}|\p{{L}}{{1,4}}\.\p{{L}}{{0,4}})\.? ?){{0,2}}"
)
_TABLE_HEAD = regex.compile(r"\W*(?:stt|tt|số tt|họ (?:và )?tên)\b")
_ITS_POST = 40
"""So far behind a name its post is said."""
_MOST = 60
"""No committee is larger but the national one."""
_FEWEST = 3
"""So many names make a list."""


class Named(NamedTuple):
    """The names of a body's members, and where they are told."""

    body: Body
    names: tuple[str, ...]
    start: int
    end: int


def members(scope: Scope, sentence: Sentence, bodies: Sequence[tuple[Body, int, int]]) -> list[Named]:
    """The members that a sentence names of each body in it, or that are listed below it."""
    out = _in_sentence(scope, sentence, bodies)
    if not out and bodies and (below := _below(scope, sentence, bodies)):
        out = [below]
    return out


def _in_sentence(scope: Scope, sentence: Sentence, bodies: Sequence[tuple[Body, int, int]]) -> list[Named]:
    out = []
    low = scope.reading.low
    named = people(scope, sentence.start, sentence.end)
    for index, (body, _, end) in enumerate(bodies):
        limit = bodies[index + 1][1] if index + 1 < len(bodies) else sentence.end
        inside = [(f, v) for f, v in named if end <= f.start < limit]
        run: list[str] = []
        stop = end
        for f, value in inside:
            gap = low[stop : f.start]
            if not run:
                if not _LIST.match(gap) or _OTHERS.search(gap) or _POST_ASKED.search(gap):
                    break
            elif not _BETWEEN_NAMES.fullmatch(gap):
                break
            run.append(value.name)
            stop = max(f.end, value.full_end)
        if len(run) >= _FEWEST and _LIST_OPENS.search(low[end : inside[0][0].start]):
            out.append(Named(body, tuple(run), end, stop))
    if not out and bodies and (before := _before(scope, sentence, bodies[0])):
        out.append(before)
    return out


def _before(scope: Scope, sentence: Sentence, body: tuple[Body, int, int]) -> Named | None:
    """`Các đồng chí A, B và C trúng cử vào Ban Chấp hành`."""
    low = scope.reading.low
    run: list[str] = []
    begin = stop = body[1]
    for f, value in reversed(people(scope, sentence.start, body[1])):
        if run and not _BETWEEN_NAMES.fullmatch(low, f.end, begin):
            break
        if not run and not _CHOSEN_INTO.fullmatch(low, f.end, body[1]):
            return None
        run.append(value.name)
        begin = f.start
    return Named(body[0], tuple(reversed(run)), begin, stop) if len(run) >= _FEWEST else None


def _below(scope: Scope, sentence: Sentence, bodies: Sequence[tuple[Body, int, int]]) -> Named | None:
    """`Ban Chấp hành gồm 5 đồng chí:` over lines that begin with a name each."""
    low = scope.reading.low
    body, _, end = bodies[-1]
    headed = sentence.zone == "heading" or _HEADS_LIST.match(low, end, sentence.end)
    if not headed or _OTHERS.search(low, sentence.start, sentence.end) or people(scope, end, sentence.end):
        return None
    names: list[str] = []
    stop, line = end, sentence.line
    index = bisect_left(scope.sentences, sentence.start, key=START)
    for below in scope.sentences[index + 1 : index + 1 + 2 * _MOST]:
        if below.line == line:
            continue
        line = below.line
        if _TABLE_HEAD.match(low, below.start, below.end) and not names:
            continue
        listed = people(scope, below.start, below.end)
        if not listed or not _ITEM.fullmatch(low, below.start, listed[0][0].start):
            break
        if BODY.match(low, listed[0][0].start) or len(names) >= _MOST:
            break
        at = None
        for f, value in listed:
            if at is not None and not _BETWEEN_NAMES.fullmatch(low, at, f.start):
                break
            names.append(value.name)
            at = f.end
            stop = f.end
    if _POST_ASKED.search(low, end, sentence.end) and not _MEMBER.search(low, sentence.end, stop + _ITS_POST):
        return None  # only those with posts are named
    return Named(body, tuple(names), sentence.start, stop) if len(names) >= _FEWEST else None
