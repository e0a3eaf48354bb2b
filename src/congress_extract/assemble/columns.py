"""Tables whose rows are lines of cells parted by `|`: what the head of a column says of the numbers below it."""

from __future__ import annotations

from typing import Literal

import regex

from .context import Scope

_BAR = "|"
_MOST_ROWS = 60
_LONGEST_ROW = 1000
_AIMED = regex.compile(r"\b(?:chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|đăng ký|nhiệm kỳ (?:mới|tới))\b")
_REACHED = regex.compile(r"\b(?:thực hiện|kết quả|đạt được|đã đạt|(?:nhiệm kỳ|khóa) (?:trước|cũ|qua|vừa qua))\b")


def column_of(scope: Scope, at: int) -> Literal["aimed", "reached"] | None:
    """Whether the head of the column in which a number stands tells goals or results; None in no table, or under another head."""
    low, lines = scope.reading.low, scope.reading.lines
    told = scope.reading.sentence_at(at)
    if told is None:
        return None
    row = lines[told.line]
    if row.end - row.start > _LONGEST_ROW or _BAR not in low[row.start : row.end]:
        return None
    number = low.count(_BAR, row.start, at)
    head = row
    for index in range(told.line - 1, max(told.line - _MOST_ROWS, -1), -1):
        line = lines[index]
        if line.end - line.start > _LONGEST_ROW or _BAR not in low[line.start : line.end]:
            break
        head = line
    cells = low[head.start : head.end].split(_BAR)
    if head is row or number >= len(cells):
        return None
    cell = cells[number]
    return "aimed" if _AIMED.search(cell) else "reached" if _REACHED.search(cell) else None
