"""Posts given row by row: below the head of a list of those elected, each line names a person and a post, in whatever order.

Danh sách Ban Chấp hành:             Kết quả:            I. BAN CHẤP HÀNH
1 | Nguyễn Thị A | 1979 | Chủ tịch   Chủ tịch            1. Cô A - Chủ tịch
2 | Trần Văn B | 1983 | Ủy viên      Nguyễn Thị A        2. Thầy B (Phó Chủ tịch)
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import regex

from ..reading import Sentence
from ..record import Selection
from ..rules import Found
from .context import Scope
from .elections import BODY, Post, people, posts
from .given import Given, give

_ELECTED = regex.compile(rf"\b(?:danh sách|kết quả|phân công|chức danh|bầu|trúng cử|ra mắt|chỉ định)\b|{BODY.pattern}")
_OPENS_LIST = regex.compile(r"(?::|\bnhư sau|\bsau đây|\bgồm|\bcó tên sau)[.:]? ?$")
_BODY_HEAD = regex.compile(
    rf"\W*(?:(?:[ivx]+|\d{{1,2}}|[a-c])\s?[.)/:]\s*)?(?:danh sách )?{BODY.pattern}(?!\s*(?:họp|đã|cũ))[^\n.;]{{0,60}}"
)
# Guests, the congress' own presidium, who leaves or stands for election.
_NOT_HEAD = regex.compile(
    r"\b(?:tham dự|đến dự|về dự|dự đại hội|dự có|đi dự|khách|đoàn chủ tịch|đoàn thư ký|ban (?:bầu cử|kiểm phiếu|thẩm tra|tổ chức)|khóa (?:cũ|trước)|nhiệm kỳ (?:cũ|trước|qua)|ứng cử|đề cử|giới thiệu|không tái cử|khen thưởng|tặng|trao)\b"
)
_NO_ROW = regex.compile(
    r"[\W\d]*(?:(?:stt|tt|họ (?:và )?tên|chức (?:danh|vụ)(?: công đoàn| chính quyền| chuyên môn)?|năm sinh|ngày sinh|số phiếu|tỷ lệ|ghi chú|đơn vị(?: công tác)?|nơi công tác|nam|nữ)\b[\W\d]*)*"
)
_TELLS = regex.compile(
    r"\b(?:phát biểu|đại hội|hội nghị|thông qua|tổ chức(?! cán bộ| -| hành chính)|diễn ra|đã|sẽ|dự)\b"
)
_MEMBER = regex.compile(r"\b(?:ủy viên|uv|uvbch|thành viên)\b")
_JOINED = regex.compile(r",? (?:và |cùng )?(?:(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô) )?")
_BEGINS = regex.compile(r"[\W\d]*(?:\p{L}{1,4}\.\p{L}{0,4}\.? ?)?(?:các )?")
_ALONE = regex.compile(r"[\W\d]*(?:các )?")
_NO_LONGER = 30
"""So little may follow a post that stands alone in its line."""
_SAYS_OF_WHAT = 200
"""So far above a row, `Ủy ban Kiểm tra` tells of what somebody is `Chủ nhiệm`."""
_LONGEST_HEAD = 300
_LONGEST = 170
"""No row is longer."""
_MOST_CELLS = 3
"""So many cells may stand between a name and its post."""
_MOST = 120
"""So many lines a list may have, a cell in each."""


class _Line(NamedTuple):
    start: int
    end: int
    first: Sentence


def in_blocks(scope: Scope) -> Iterator[Given]:
    """The posts of all lists of those elected."""
    lines = _lines(scope)
    for index, line in enumerate(lines):
        if not _is_head(scope, line):
            continue
        yield from _rows(scope, line, lines[index + 1 : index + 1 + _MOST])


def _lines(scope: Scope) -> list[_Line]:
    out = []
    for _, group in groupby(scope.telling(), key=lambda s: s.line):
        told = list(group)
        if told[0].zone != "title":
            out.append(_Line(told[0].start, told[-1].end, told[0]))
    return out


def _is_head(scope: Scope, line: _Line) -> bool:
    low = scope.reading.low
    last = max(
        low.rfind(". ", line.start, line.end) + 2, line.start
    )  # the last sentence of a paragraph may head a list
    if line.end - last > _LONGEST_HEAD or _NOT_HEAD.search(low, last, line.end):
        return False
    if _OPENS_LIST.search(low, last, line.end) and _ELECTED.search(low, last, line.end):
        return True
    return (
        line.end - line.start < _LONGEST
        and _BODY_HEAD.fullmatch(low, line.start, line.end) is not None
        and scope.phases.at(line.start) == "election"
    )


def _rows(scope: Scope, head: _Line, lines: list[_Line]) -> Iterator[Given]:
    """Reads the rows below a head, up to the first line that is none."""
    low = scope.reading.low
    selection: Selection = "appointed" if low.find("chỉ định", head.start, head.end) >= 0 else "elected"
    waiting: list[Found] = []
    """Who is named in the lines above, without a post."""
    cells = 0
    pending: Post | None = None
    """The post that stood alone above."""
    for line in lines:
        if line.end - line.start > _LONGEST or _TELLS.search(low, line.start, line.end) or _is_head(scope, line):
            return
        if _NO_ROW.fullmatch(low, line.start, line.end):
            continue
        named = [f for f, _ in people(scope, line.start, line.end)]
        context = max(head.start, line.start - _SAYS_OF_WHAT)
        asked = [p for p in posts(scope, context, line.end) if p.start >= line.start and p.own]
        asked = [p for p in asked if p.role != "other"] or asked
        first = min([f.start for f in named[:1]] + [p.start for p in asked[:1]], default=None)
        if first is not None and not _BEGINS.fullmatch(low, line.start, first):
            return
        if named and asked:
            waiting, pending = [], None
            for person, post in _paired(low, named, asked):
                yield give(scope, line.first, person, post, selection, "officer.row")
        elif named:
            waiting = named if pending is None else []
            if pending is not None:
                for person in named:
                    yield give(scope, line.first, person, pending, selection, "officer.row")
        elif asked and _ALONE.fullmatch(low, line.start, asked[0].start) and line.end - asked[-1].end <= _NO_LONGER:
            if waiting:
                for person in waiting:
                    yield give(scope, line.first, person, asked[0], selection, "officer.row")
                waiting, pending = [], None
            else:
                pending = asked[0]
        elif _MEMBER.search(low, line.start, line.end) or BODY.search(low, line.start, line.end):
            waiting, pending = [], None
        elif waiting and cells < _MOST_CELLS:
            cells += 1  # a table's other cells: where somebody works, when he was born
            continue
        else:
            return
        cells = 0


def _paired(low: str, named: list[Found], asked: list[Post]) -> Iterator[tuple[Found, Post]]:
    """`Cô A - Chủ tịch`, `A, B: Phó Chủ tịch`, `Chủ tịch: cô A`."""
    name_first = named[0].start < asked[0].start
    for post in asked:
        if name_first:
            group = [f for f in named if f.end <= post.start][-1:]
            for f in reversed([f for f in named if group and f.end <= group[0].start]):
                if not _JOINED.fullmatch(low, f.end, group[0].start):
                    break
                group.insert(0, f)
        else:
            until = min((p.start for p in asked if p.start > post.start), default=len(low))
            group = [f for f in named if post.end <= f.start < until]
        for person in group:
            yield person, post
