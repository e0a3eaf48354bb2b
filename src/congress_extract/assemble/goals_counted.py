"""Goals counted one by one: each number of goals in a sentence is one that was given, reached or missed.

`đăng ký 7 chỉ tiêu và đã đạt được 6 chỉ tiêu`, `12 chỉ tiêu đạt và vượt trên tổng số 14 chỉ tiêu`: whatever the order and the words between,
one number of goals given and the goals reached among them are a result.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import regex

from ..find.numbers import BELOW_TWENTY, read_words

N = rf"\d{{1,3}}|{BELOW_TWENTY}"
GOALS = r"(?:nhóm )?(?:chỉ tiêu|mục tiêu|tiêu chí|nhóm mục tiêu|nhiệm vụ)"
REACHED = r"(?:đạt|vượt|hoàn thành|thực hiện|làm được|làm tròn|làm trọn|về đích|cán đích)"

_Part = Literal["given", "reached", "missed"]


class _Count(NamedTuple):
    start: int
    end: int
    number: int
    part: _Part
    among: bool
    """Whether it says `of so many`: `trong 14 chỉ tiêu`, `/14 chỉ tiêu`."""


_COUNT = regex.compile(rf"(?<![\d.,%-])\b(?P<n>{N})\b(?![%]|[.,/-]\d| ?%)")
_OF_GOALS = regex.compile(rf" ?\)? (?:{GOALS}|nhóm|cái)\b")
_REACHED_AFTER = regex.compile(
    rf"(?:(?! (?:chưa|không|còn|giao|đề ra|đặt ra|đăng ký|và|thì|có)\b) [\p{{L}}]+){{0,4}}? {REACHED}\b"
)
_REACHED_BEHIND = regex.compile(rf" (?:đã |đều |cơ bản )?{REACHED}(?= và vượt|[,.;]|$)")
_REACHED_AT_ALL = regex.compile(rf"\b{REACHED}\b")
_MISSED_AFTER = regex.compile(
    r"(?: (?!(?:đã|đạt|vượt|hoàn thành)\b)[\p{L}]+){0,4}? (?:chưa|không|hụt|xấp xỉ|còn (?:nợ|thiếu|dở|thấp))\b"
)
_REACHED_AHEAD = regex.compile(
    rf"(?<!\b(?:chưa|không) )(?:{REACHED}|xong)(?: (?:và |hoặc )?(?:vượt(?: mức)?|đạt|hoàn thành|tốt|xuất sắc|thắng lợi)){{0,2}}(?: được)?(?: cả)? $"
)
_MISSED_AHEAD = regex.compile(rf"\b(?:(?:chưa|không) {REACHED}(?: được)?|còn(?: lại)?|hụt|thiếu|trượt) $")
_AMONG = regex.compile(r"(?:/ ?|\b(?:trong|trên)(?: tổng)?(?: số)?(?: của)? |\btổng (?:số|cộng)(?: là|:)? |\(trong )$")
_GIVEN_AHEAD = regex.compile(rf"\b(?:đề ra|đặt ra|giao|tổng|tổng số|{GOALS} có|{GOALS}:)(?: là|:)? $")
_INSIDE_ANOTHER = regex.compile(r"\btrong đó\b")
_ENDS = regex.compile(r"[,.;:)]|$| (?:và|thì|trong|trên|chỉ tiêu)\b")


def goals_counted(low: str, begin: int, end: int) -> tuple[int, int, int, int] | None:
    """Where a sentence tells the goals reached of those given, how many were reached and how many given.

    `None` where it does not tell both, or tells more than one number of goals given.
    """
    counts = _counts(low, begin, end)
    given = [c for c in counts if c.part == "given"]
    reached = [c for c in counts if c.part == "reached"]
    if len(among := [c for c in counts if c.among]) == 1 and len(given) > 1:
        given = among
        if len(counts) == 2 and _REACHED_AT_ALL.search(low, begin, end):
            reached = [c for c in counts if not c.among]  # "12 chỉ tiêu/14 chỉ tiêu đạt và vượt"
    if not given or not reached:
        return None
    whole = max(given, key=lambda c: c.number)
    # "đề ra 18 chỉ tiêu thì 16 chỉ tiêu đạt, 2 chỉ tiêu … mới được 86%": what makes up the whole is a part of it
    if len(given) > 1 and sum(c.number for c in counts) != 2 * whole.number:
        return None
    if len(reached) > 1 and _INSIDE_ANOTHER.search(low, reached[0].end, reached[1].start):
        reached = reached[:1]
    missed = sum(c.number for c in counts if c.part == "missed")
    number = sum(c.number for c in reached)
    if len(reached) > 1 and number + missed != whole.number:
        return None
    if not 0 < number <= whole.number or (not whole.among and whole.start > reached[0].start):
        return None
    return min(whole.start, reached[0].start), max(whole.end, reached[-1].end), number, whole.number


def _counts(low: str, begin: int, end: int) -> list[_Count]:
    out = []
    for match in _COUNT.finditer(low, begin, end):
        number = int(match["n"]) if match["n"].isdigit() else read_words(match["n"])
        counted = _OF_GOALS.match(low, match.end(), end)
        stop = counted.end() if counted else match.end()
        lead = low[max(begin, match.start() - 48) : match.start()]
        among = _AMONG.search(lead) is not None
        part: _Part
        if number is None or (not counted and not _alone(low, lead, match.end(), end)):
            continue
        if _MISSED_AHEAD.search(lead) or _MISSED_AFTER.match(low, stop, end):
            part = "missed"
        elif not among and (_REACHED_AHEAD.search(lead) or _REACHED_AFTER.match(low, stop, end)):
            part = "reached"
        else:
            part = "given"
        out.append(_Count(match.start(), stop, number, part, among and part == "given"))
    return out


def _alone(low: str, lead: str, at: int, end: int) -> bool:
    """Whether a number is one of goals though they are not named again: `đạt 12, không đạt 2`, `hoàn thành 12 (trong 14)`."""
    if _REACHED_BEHIND.match(low, at, end):
        return True
    ends = _ENDS.match(low, at, end) is not None
    if _REACHED_AHEAD.search(lead) or _MISSED_AHEAD.search(lead):
        return ends or low.startswith(" (trong", at)
    return ends and (_GIVEN_AHEAD.search(lead) is not None or _AMONG.search(lead) is not None)
