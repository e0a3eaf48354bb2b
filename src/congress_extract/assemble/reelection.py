"""Whether who receives a post held it before: `tái cử`, `tiếp tục giữ`; `lần đầu`, `thay ông X`."""

from __future__ import annotations

import regex

from ..reading import Sentence
from ..rules import Found
from .context import Scope
from .elections import Post

AGAIN = regex.compile(
    r"tái (?:(?:đắc |trúng )?cử|bầu|nhiệm|giữ|tín nhiệm|bổ nhiệm)|bầu lại|lần nữa|tiếp tục(?! (?:làm việc|thảo luận|chương trình|phiên|diễn ra|với))|lần thứ (?:hai|ba|tư|2|3|4)(?: liên tiếp)?|làm tiếp|giữ tiếp|giữ nguyên|ở lại|lại được|thêm một nhiệm kỳ|(?:nhiệm kỳ|nk) thứ (?:hai|ba|2|3)|\bvẫn (?:là|do|thuộc về|giữ)"
)
_NEW = regex.compile(
    r"lần đầu|bầu mới|thay (?:thế )?(?:cho )?(?:đồng chí|ông|bà|đ/c|anh|chị|thầy|cô|người tiền nhiệm)|nhân tố mới|gương mặt mới|mới tham gia|thay \p{Lu}|kế nhiệm (?:đồng chí|ông|bà|đ/c|anh|chị|thầy|cô)|\((?:khóa|nhiệm kỳ) trước (?:ông|bà|anh|chị) là"
)
_NEXT_OFFICER = regex.compile(r"[;.]|, bầu|, (?:phó )?chủ tịch|, (?:các |)(?:đồng chí|ông|bà|đ/c|anh|chị)")
_CLAUSE_END = regex.compile(r"[;.,\n]")
_REPLACES = regex.compile(
    r"\W*(?:[^,]{0,40}, )?(?:thay|kế nhiệm) (?:thế )?(?:cho )?(?:đồng chí|ông|bà|đ/c|anh|chị|thầy|cô)\b"
)
_FIRST_TIME = regex.compile(r" ?\(?lần đầu| ?\((?:bầu )?mới\)")
_ALL_AGAIN = regex.compile(r"\((?:cùng|đều) (?:tái|được bầu lại)")
# "…; cả ba ông bà đều tái cử"
_EACH_AGAIN = regex.compile(
    r"\b(?:cả )?(?:hai|ba|bốn|năm|\d)(?: \p{L}+){0,3} đều (?:tái (?:đắc )?cử|được bầu lại|được tái cử|được tín nhiệm tái)\b"
)
_BRACKETS = regex.compile(r"\([^()]*\)")
_AGAIN_IN_BRACKETS = regex.compile(r" ?\((?:tái|bầu lại|tiếp tục)")
_AGAIN_INSIDE = regex.compile(r"\bbầu \((?:tái|lại)")
_AGAIN_BEFORE = regex.compile(r"(?:bầu lại|tái cử|tiếp tục (?:tín nhiệm )?bầu|tái đắc cử)(?: \p{L}+){0,4} ?$")
_AGAIN_AFTER = regex.compile(
    r"(?:, |[^.;,]{0,40})\(?(?:tái đắc cử|tái cử|được bầu lại|(?:nhiệm kỳ|khóa|nk) thứ (?:hai|ba|tư|\d) liên tiếp|(?:hai|ba|bốn|\d) (?:nhiệm kỳ|khóa) liên tiếp)"
)


_JOINED = regex.compile(
    r",? và (?:các )?|, ?|;? ?(?:cùng|với) |, (?![^.;,]*(?:chủ tịch|chủ nhiệm|tái |lần đầu|bầu))[^.;,()]{3,70},? và "
)
_STANDS_BEHIND = 8
"""So much of the next person may be needed to tell who is replaced: `thay |ông P|hạm Huy`."""


def reelected(scope: Scope, sentence: Sentence, person: Found, post: Post) -> bool | None:
    """True where the words beside a person and a post say `tái cử`, False where `lần đầu` or `thay ông X`, else None."""
    low = scope.reading.low
    listed, other = _with_those_listed(scope, person, sentence.end)
    begin, end = (person.end, post.start) if person.end <= post.start else (max(0, post.start - 50), post.start)
    between = low[begin:end]
    if person.end > post.start:
        between = _CLAUSE_END.split(between)[-1]  # "… tái cử Chủ tịch; Phó Chủ tịch là bà Y"
    elif _ALL_AGAIN.search(between) or _AGAIN_INSIDE.search(low, listed, min(other, end)):
        return True
    else:
        between = _BRACKETS.sub("", low[listed : min(other, end)] if listed < end else between)
    if _ALL_AGAIN.match(low, listed + 1, other):
        return True
    if _EACH_AGAIN.search(low, max(person.end, post.end), sentence.end):
        return True
    after_name = low[person.end : person.end + 22]
    tail_end = max(person.end, post.end)
    behind = min(tail_end + 70, other + _STANDS_BEHIND) if other > tail_end else tail_end + 70
    tail = _NEXT_OFFICER.split(low[tail_end:behind], 1)[0]
    lead = low[max(0, person.start - 40) : person.start]
    lead = _CLAUSE_END.split(lead)[-1]
    opening_words = low[sentence.start : person.start]
    if _REPLACES.match(opening_words) and not AGAIN.search(between):
        return False
    if _NEW.search(tail) or _NEW.search(between) or _FIRST_TIME.search(after_name):
        return False
    if person.start > post.end and AGAIN.search(_BRACKETS.sub("", low[post.end : person.start])):
        return True  # "chức danh Chủ tịch tiếp tục thuộc về bà X"
    if AGAIN.search(between) or _AGAIN_IN_BRACKETS.match(after_name) or _AGAIN_BEFORE.search(lead):
        return True
    if _AGAIN_AFTER.match(tail):
        return True
    return None


def _with_those_listed(scope: Scope, person: Found, end: int) -> tuple[int, int]:
    """Where the row of people ends that a person begins or stands in, and where the next person begins."""
    at = person.end
    for other in scope.within(person.end, end, "person"):
        if not _JOINED.fullmatch(scope.reading.low, at, other.start):
            return at, other.start
        at = other.end
    return at, end
