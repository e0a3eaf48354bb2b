"""How many a sentence says were chosen into which body, and why a number that stands beside one is no size.

`bầu Ban Chấp hành gồm 5 đồng chí`, `bầu 16 đồng chí vào Ban Chấp hành`, `15 đồng chí trúng cử BCH`, `bầu 3 ủy viên BCH`.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

import regex

from ..reading import Sentence
from .bodies import bodies_in, counts_in
from .context import START, Scope
from .elections import PAST, PLANNED, TRIGGER, Body
from .names import same

_Place = tuple[Body, int, int]


class Size(NamedTuple):
    """A number that stands for a body's members; `why` is empty unless it is not how many were chosen."""

    body: Body
    score: float
    start: int
    end: int
    number: int
    rule: str
    why: str


class _Beside(NamedTuple):
    """A count, the bodies before and after it, and the counts around it."""

    start: int
    end: int
    number: int
    preceding: _Place | None
    following: _Place | None
    count_before: tuple[int, int, int] | None
    next_count: int


def sizes_in(scope: Scope, sentence: Sentence) -> list[Size]:
    """The numbers of a sentence that stand for the members of a body."""
    low = scope.reading.low
    bodies = bodies_in(scope, sentence) or _carried(scope, sentence)
    if not bodies:
        return _members_alone(low, sentence)
    if in_turn := _in_turn(scope, sentence, bodies):
        return in_turn
    out = [*_each_of_two(scope, sentence, bodies), *_fewer_now(low, sentence, bodies)]
    if all(body != "committee" for body, _, _ in bodies):
        out += _members_alone(low, sentence)
    counts = counts_in(scope, sentence)
    for index, (start, end, count) in enumerate(counts):
        beside = _Beside(
            start,
            end,
            count,
            next(((b, s, e) for b, s, e in reversed(bodies) if e <= start), None),
            next(((b, s, e) for b, s, e in bodies if s >= end), None),
            counts[index - 1] if index else None,
            counts[index + 1][0] if index + 1 < len(counts) else sentence.end,
        )
        pick = _pick(scope, sentence, beside)
        if (
            pick is None
            or _VACANT.search(low, max(sentence.start, start - 14), start)
            or _BOARD.search(low, max(sentence.start, start - 40), start)  # "Ban bầu cử: 03 đ/c"
        ):
            continue
        body, rule = pick
        score = _score(scope, sentence, beside, rule)
        why = _why_not(scope, sentence, beside, rule) or ("said of the closing term" if score <= 0.5 else "")
        whose = beside.following[2] if beside.following and rule in _OF_THE_FOLLOWING else end
        regular = _REGULAR.match(low, end) or _REGULAR.match(low, whose)
        out.append(Size(body, score, start, end, int(regular["n"]) if regular else count, rule, why))
    return out


# "Đại hội bầu 5 ủy viên; anh X được chọn làm Chủ tịch"
_MEMBERS_ALONE = regex.compile(
    r"(?:đại hội|đh|kỳ này|khóa này|lần này) (?:đã |cũng |chỉ )?bầu (?:ra |được |đủ )?(?P<n>\d{1,2}) (?:ủy viên|uỷ viên)(?=[;.,]|$| và )"
)


def _members_alone(low: str, sentence: Sentence) -> list[Size]:
    """Members whose body is not named: those that a congress elects are the committee's."""
    match = _MEMBERS_ALONE.search(low, sentence.start, sentence.end)
    return [Size("committee", 3.0, *match.span("n"), int(match["n"]), "committee.members", "")] if match else []


_NOW = regex.compile(
    r"\b(?:khóa|nhiệm kỳ) (?:trước|cũ|vừa qua|[ivxl]+)\b[^.;]{0,80}\b(?:nay|khóa này|lần này|nhiệm kỳ này|khóa [ivxl]+)(?: (?:chỉ|còn|rút|gọn|giảm|tăng|nâng|được)){0,3} (?:bầu|còn|lên|xuống|thành|có|gồm) (?P<n>\d{1,2})(?= ?[:;.,(]|$| (?:người|đồng chí|đ/c|ủy viên))"
)


def _fewer_now(low: str, sentence: Sentence, bodies: list[_Place]) -> list[Size]:
    """`Nhiệm kỳ trước, Ban Chấp hành có 5 ủy viên, nay chỉ bầu 3`: the second number is the new committee's."""
    match = _NOW.search(low, sentence.start, sentence.end)
    if match is None or {body for body, _, end in bodies if end < match.start("n")} != {"committee"}:
        return []
    return [Size("committee", 9.0, *match.span("n"), int(match["n"]), "committee.now", "")]


_OF_THE_FOLLOWING = ("committee.into", "committee.members_of")

_INTO = regex.compile(
    r"^(?P<mid>[^.;:()]{0,140}?)\b(?:vào|vô|ở|(?:trở )?thành|tham gia|trúng(?: cử)?(?: vào)?|đắc cử(?: vào)?|giữ chức|trọng trách|trách nhiệm|là|làm|trong)(?: danh sách| trong| là| ủy viên| thành viên| số)*(?: tân)? ?$"
)
_DIRECT = regex.compile(r"^ ?(?:của |trong |là )?$")
_HAS = regex.compile(
    r"(?P<mid>.{0,200}?)(?:\b(?:gồm|gồm có|bao gồm|có|với|là|gồm các|số lượng|số lượng là|tổng số|với tổng số|với số lượng|với con số|:|-|đủ|đủ số lượng|đủ số|gồm đủ)|[:(,-])? ?(?:\b(?:có|gồm|tổng cộng|tổng số|đúng|đủ|là|với)\b ?){0,3}+$"
)
_NOT_BETWEEN = regex.compile(
    r"(?<!được |vừa |mới |chọn và |do bch |do ban chấp hành |(?:do|được) đại hội |(?:do|được) đh )\bbầu\b(?! cử)|\blâm thời\b|\bsẽ\b|\bbằng\b|\bphiếu\b|\bdanh sách\b|\bđề án\b|\bdự kiến\b|\bđại biểu\b|\bnghe\b|\bnhiệm kỳ qua\b|\btheo\b|\bgiới thiệu\b|\btrong đó\b|\bhọp\b|\bcũ\b|\bcác công đoàn\b|\b(?:gồm|kể) cả\b"
)
_LABELLED = regex.compile(r"[\p{L} ]{0,20}: bầu (?:được )?")
# "Ủy ban Kiểm tra bầu đủ 5 đồng chí"
_ELECTED_FULL = regex.compile(r" (?:đã |được )?bầu (?:đủ|được|đúng)(?: số lượng)? ?")
# "Ban Chấp hành chỉ bầu được |18/19 ủy viên"
_ELECTED_ONLY = regex.compile(r"(?: khóa mới| khóa [ivxl\d]+)? (?:chỉ|mới chỉ|mới) bầu (?:được|đủ) ")
_ROLE_COUNT = regex.compile(
    r"^ ?(?:phó chủ tịch|chủ tịch|ủy viên ban thường vụ(?= và)|nữ\b|là (?:nữ|tiến sĩ|thạc sĩ|đảng viên|người|cán bộ|giảng viên)\b|dự khuyết|khuyết)"
)
_MEMBER_WORD = regex.compile(r" ?ủy viên")
_MEMBER_WORD_BEFORE = regex.compile(r"ủy viên$")
_ONLY_MEMBER_WORD = regex.compile(r"^ ?ủy viên ?$")
_WAS_ELECTED = regex.compile(r" ?(?:[^,.;]{0,20})(?:trúng cử|đắc cử)\b(?! (?:chức|chủ|phó))")
_ELECT_BEFORE = regex.compile(r"\b(?:bầu\b|chọn (?:đủ|được|ra))[^;.]{0,24}$")
_WORTHY = regex.compile(r"phẩm chất|năng lực|trình độ|uy tín|tiêu biểu|đạo đức|bản lĩnh|đủ (?:đức|tài|tâm)|tâm huyết")
_GOES_TO_CONGRESS = regex.compile(
    r" (?:ưu tú |tiêu biểu )?(?:được (?:bầu|cử|chọn) )?(?:(?:làm|là) đại biểu )?(?:đi |tham )?dự (?:đại hội|đh)"
)
_DELEGATE_OR_CHAIR = regex.compile(r"đại biểu|\bđ/?b\b|chủ tịch")
_NOT_COUNTED = regex.compile(r"(?:khuyết|nữ|(?<!\bnhư |\bđúng |\bso với )dự kiến|đề án|danh sách|ứng cử)")
_TERM_LEAD = regex.compile(r"^(?:[^,;.]{0,160}(?:nhiệm kỳ|khóa)[^,;.]{0,30})")
# "Ba chị Hoa, Mai, Lan được bầu vào …"
_NAMES = regex.compile(r"(?: \p{Lu}\p{L}*+,?| và){2,80}+ (?:được|đã|cùng) ")
# "… 9 đồng chí vào Ban Chấp hành, vòng hai bầu thêm 2 đồng chí, đủ |11 ủy viên"
_BRACKETS = regex.compile(r" \([^()]{2,40}\)")
_MAKING_UP = regex.compile(r"\bbầu (?:thêm|bổ sung|tiếp) (?:được )?\d[^.;,]{0,30},? (?:cho |để )?(?:\p{L}+ )?đủ $")


def _pick(scope: Scope, sentence: Sentence, beside: _Beside) -> tuple[Body, str] | None:
    """The body that a count is said of, and by which rule."""
    low = scope.reading.low
    after = low[beside.end : min(beside.end + 40, sentence.end)]
    if _GOES_TO_CONGRESS.match(after) or (_ROLE_COUNT.match(after) and not _MEMBER_WORD.match(after)):
        return None
    if rule := _into_following(scope, beside):
        assert beside.following is not None
        return beside.following[0], rule
    if beside.preceding is None:
        return None
    if rule := _of_preceding(scope, sentence, beside, beside.preceding):
        return beside.preceding[0], rule
    return None


def _into_following(scope: Scope, beside: _Beside) -> str:
    """`16 đồng chí vào Ban Chấp hành`, `3 ủy viên BCH`."""
    low = scope.reading.low
    following = beside.following
    if following is None or following[1] > beside.next_count:
        return ""
    mid = low[beside.end : following[1]].replace("(bà) ", "").replace(", bà ", " ")
    mid = _BRACKETS.sub("", mid)
    if (
        (into := _INTO.match(mid))
        and (
            "," not in into["mid"].rstrip(", ")[-40:].replace(", tiêu biểu", "")
            or _WORTHY.search(into["mid"])
            or _NAMES.match(scope.reading.text, beside.end)
        )
        and len(mid) < 150
    ):
        return "committee.into"
    if mid == " " and low.endswith((", ", " và ", " bầu ", " bầu ra ", " bầu được "), 0, beside.start):
        return "committee.members_of"  # "11 đồng chí tham gia BCH, 3 đồng chí UBKT"
    if mid == " " and following[0] != "committee" and low.endswith((" trong đó ", " trong đó có "), 0, beside.start):
        return "committee.members_of"  # "BCH với 15 thành viên, trong đó 5 thành viên Ban Thường vụ"
    if mid == " " and _SHOWN.match(low, following[2]):
        return "committee.members_of"
    counts_members = _MEMBER_WORD_BEFORE.search(low[beside.start : beside.end]) is not None
    if (counts_members and _DIRECT.match(mid)) or _ONLY_MEMBER_WORD.search(mid):
        return "committee.members_of"
    return ""


# "7 đồng chí Ban Chấp hành| nhiệm kỳ 2023-2028 ra mắt Đại hội"
_SHOWN = regex.compile(r"[^.;,]{0,40} ra mắt\b")
_OF_MEMBERS = regex.compile(
    r"\b(?:trong|trong số|trong tổng số) \d{1,3} (?:ủy viên|đồng chí|đ/c|người|thành viên|vị)(?: của| trong)? $"
)


def _of_preceding(scope: Scope, sentence: Sentence, beside: _Beside, preceding: _Place) -> str:
    """`Ban Chấp hành gồm 5 đồng chí`, `… 16 người trúng cử`."""
    low = scope.reading.low
    start, end = beside.start, beside.end
    if _OF_MEMBERS.search(low, sentence.start, preceding[1]):
        return ""  # "Trong 13 ủy viên Ban Chấp hành có 5 người mới"
    if _MAKING_UP.search(low, preceding[2], start):
        return "committee.made_up"
    if _WAS_ELECTED.match(low[end : end + 50]):
        return "committee.elected"
    mid = low[preceding[2] : start]
    earlier = beside.count_before
    if earlier is not None and earlier[0] >= preceding[2]:
        between = low[earlier[1] : start]
        if _ELECT_BEFORE.search(between) and not _DELEGATE_OR_CHAIR.search(low[earlier[1] : end + 20]):
            return "committee.elected"
        if not _NOT_COUNTED.search(mid):
            return ""
    carried = preceding[2] < sentence.start
    if carried and (_CARRIES.search(low, sentence.start, end + 30) or _WON.match(low, sentence.start, sentence.end)):
        return "committee.carried"
    match = _HAS.fullmatch(mid) if len(mid) < 230 else None
    if (
        (preceding[0] != "committee" and _ELECTED_FULL.fullmatch(mid))
        or _ELECTED_ONLY.fullmatch(mid)
        or _LABELLED.fullmatch(mid)
        or (match and not _has_between(match["mid"]))
    ):
        return "committee.has"
    return ""


def _has_between(mid: str) -> bool:
    """Whether the words between a body and a count speak of something else; its term may come first."""
    lead = _TERM_LEAD.match(mid)
    return _NOT_BETWEEN.search(mid, lead.end() if lead else 0) is not None


_IN_ALL = regex.compile(r"\b(?:tổng cộng|tổng số|tất cả)\b")
_ELECTION_WORD = regex.compile(r"\b(?:bầu|tái cử|trúng cử|chỉ định|đắc cử|tín nhiệm|giữ chức|(?:bầu|lựa) chọn)\b")
_REGULAR = regex.compile(
    r"[^.;,(\d]{0,30} ?[(,] ?(?:gồm |trong đó )?(?:có )?(?P<n>\d{1,3}) (?:ủy viên |đồng chí |đ/c )?chính thức"
)


def _score(scope: Scope, sentence: Sentence, beside: _Beside, rule: str) -> float:
    """How surely a count tells how many were chosen."""
    low = scope.reading.low
    begin = _clause_start(low, sentence, beside.start)
    return (
        2.0
        + (2 if _ELECTION_WORD.search(low, sentence.start, sentence.end) else 0)
        + (0.5 if _IN_ALL.search(low, begin, beside.start) else 0)
        - (1 if sentence.zone == "caption" else 0)
        - (2 if sentence.heads else 0)
        - (3 if scope.phases.at(sentence.start) == "results" else 0)
        + (1 if scope.phases.at(beside.start) == "election" else 0)
        + (1 if rule == "committee.made_up" else 0)
    )


def _clause_start(low: str, sentence: Sentence, at: int) -> int:
    """Where the clause of a count begins."""
    return max(max(low.rfind(mark, sentence.start, at) for mark in ";:"), sentence.start)


def _clause_end(low: str, start: int, end: int) -> int:
    """Where the clause ends that goes on from `start`."""
    return min((at for mark in (";", ". ") if (at := low.find(mark, start, end)) >= 0), default=end)


_VACANT = regex.compile(r"\b(?:khuyết|thiếu|bổ sung|còn lại|thêm)(?: (?!đủ)\p{L}+)? $")
_BOARD = regex.compile(
    r"\b(?:(?:ban|tổ) (?:bầu cử|kiểm phiếu|thẩm tra)|đoàn thư ký|thư ký|chủ tọa)(?:(?!công bố|báo cáo|đọc|thông báo)[^.;,]){0,20}$"
)
_ALL_WON = regex.compile(r"[^,.;]{0,40}\b(?:đều|đã) (?:trúng|đắc) cử")
_AND_WON = regex.compile(r"\b(?:đều|đã)\b[^,.;]{0,40}\b(?:trúng|đắc) cử\b")
_OLD_ONES = regex.compile(
    r"[^,.;(]{0,40}(?:(?:khóa|nhiệm kỳ) (?:cũ|trước|vừa qua)|(?:đã )?(?:kết thúc|hết) nhiệm kỳ)\b"
)
# "BCH khóa XVI gồm 25 đồng chí| đã kiểm điểm trước Đại hội"
_ANSWERS = regex.compile(
    r" (?:đã |tự |nghiêm túc )*(?:kiểm điểm|báo cáo|trình bày|tự phê bình|(?:hoàn thành|lãnh đạo|nỗ lực|bám sát)(?! chương trình))\b"
)
_BY_SCHEME = regex.compile(r"(?:^|[.;] )\W*theo (?:đề án|dự kiến|phương án)\b(?![^.;]*\b(?:bầu|trúng cử))[^.;]*$")
_VOTES = regex.compile(r" (?:ban chấp hành |bch )?(?:tín nhiệm|tán thành|nhất trí|đồng ý|bỏ phiếu)\b")
_OF_SO_MANY = regex.compile(r"/| (?:trong|trên) ")
# "Cùng với chị Hoa, tám người |khác trúng cử Ban Chấp hành"
_THE_OTHERS = regex.compile(r" (?:khác|còn lại)\b")
# "Đồng chí Lê Văn Tám cùng |26 đồng chí được bầu"
_BESIDE_ONE = regex.compile(r"\b(?:đồng chí|đ/c|ông|bà|anh|chị) (?:\p{L}+ ){2,4}cùng(?: với)? $")
_NOMINATED_INTO = regex.compile(r"giới thiệu|đề cử|danh sách bầu|ứng cử(?! viên)")
_ELECTED_BEFORE = regex.compile(
    r"(?:lần này (?:chỉ )?bầu|trúng cử|đã bầu|bầu được|kết quả|bầu đủ|đã tín nhiệm bầu|bầu ra)[^.;]*$"
)
_TO_ELECT_FROM = regex.compile(
    r"(?! ?(?:trên|trong) (?:tổng )?số|[^.;,]{0,24}trong (?:danh sách|số))[^.;,]{0,30}(?:để bầu(?! vào)|ứng cử|đề cử)"
)
# "Dự kiến, Ban Chấp hành khóa mới có 27 ủy viên"
_EXPECTED = regex.compile(r"\W*(?:theo )?dự kiến(?: ban đầu)?, ")
# "Số lượng BCH là 11 đồng chí."
_SO_MANY_ARE = regex.compile(
    r"\W*số lượng (?:ủy viên )?(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt)[^.;,\d]{0,24}(?: là|:|gồm) "
)
_WILL_BE = regex.compile(r"\bsẽ\b")
# "họp phiên thứ nhất ngay trong chiều 10/5 để bầu |Ban Thường vụ 11 đồng chí"
_MET_TO_ELECT = regex.compile(r"\bhọp\b[^.;]{0,60} để bầu ")
# "trình bày bản kiểm điểm của Ban Chấp hành khóa III gồm 13 đồng chí"
_REVIEWED = regex.compile(r"\b(?:kiểm điểm|báo cáo)\b[^.;]{0,30}\b(?:ban chấp hành|bch)\b[^.;]{0,40}$")
_PROVISIONAL = regex.compile(r"(?: công đoàn| cđcs)?(?: cơ sở)? lâm thời\b")
_AGREED = regex.compile(r"(?:thống nhất|quyết định|thông qua|biểu quyết|chốt) (?:về )?số lượng[^.;]*$")
_NOT_YET = regex.compile(r"\b(?:sẽ|lâm thời)\b")
# "Ban Chấp hành lâm thời 7 đồng chí| … tiếp tục là Ban Chấp hành khóa I"
_GOES_ON_AS = regex.compile(r"[^.;]{0,80} (?:tiếp tục là|trở thành|là|làm) (?:ban chấp hành|bch) khóa\b")
_BY_PLAN = regex.compile(r"[^;.(]{0,40}(?<!\bđủ )(?<!\bđủ số lượng )theo đề án")
_OUT_OF = regex.compile(r"\btrong(?! đó)(?: \p{L}+){0,2} ?$")
# "15 đồng chí |có tên trong |Ban Chấp hành khóa V"
_ON_THE_ROLL = regex.compile(r" (?:đã |được )*(?:có tên|góp mặt|có mặt|trúng cử) (?:ở )?trong (?:danh sách )?(?:tân )?")
_AT_MEETING = regex.compile(r"(?:phiên họp|họp|có mặt|tham dự|ra mắt có)[^.;,]{0,20}$")
# "Ban Chấp hành khi được bầu có 15 đồng chí, nay còn 12"
_AT_ITS_START = regex.compile(r"\b(?:khi (?:mới )?được bầu|(?:lúc|hồi) mới được bầu|đầu nhiệm kỳ)\b")
_WILL_ELECT = regex.compile(r"\bsẽ (?:\p{L}+ )?bầu\b")
_SUMMED = regex.compile(r"\d (?:công đoàn|cđcs|đơn vị|công đoàn cơ sở)[^.;]{0,80}\bbầu")
# "132 đại biểu, thay mặt đoàn viên ở |88 công đoàn cơ sở, đã bầu": the delegates elect
_BY_DELEGATES = regex.compile(r"đại biểu\b[^.;]*\b(?:thay mặt|đại diện|từ|của|thuộc|ở)\b")
_HOLDS_CONGRESS = regex.compile(r"[^,;.]{0,20}\btổ chức\b| (?:đã |cũng )?bầu\b")
_OF_THE_NEW = regex.compile(r"\b(?:ban chấp hành|bch|khóa|nhiệm kỳ) mới\b")


# "bầu trong danh sách |23 đồng chí, kết quả có 21 đồng chí trúng cử"
_FROM_LIST = regex.compile(
    r"\b(?:trong|từ|với)(?: tổng số)? danh sách(?: (?:đề cử|bầu cử|giới thiệu|nhân sự|ứng cử))?(?: (?:gồm|có|là))? $"
)


def _why_not(scope: Scope, sentence: Sentence, beside: _Beside, rule: str) -> str:
    """Why a count beside a body is not how many were chosen; empty where it is."""
    low = scope.reading.low
    start, end, following = beside.start, beside.end, beside.following
    begin = _clause_start(low, sentence, start)
    clause = low[begin:start]
    last_part = clause[clause.rfind(", ") + 1 :]
    tail = low[end : min(end + 60, sentence.end)]
    if _FROM_LIST.search(clause):
        return "planned or nominated, not elected"
    elected_before = _ELECTED_BEFORE.search(clause[-60:]) is not None
    share = _OF_SO_MANY.search(low, start, end) is not None
    if rule in ("committee.elected", "committee.carried") and not _WAS_ELECTED.match(low, end):
        planned = PLANNED.search(low[max(begin, start - 26) : start]) or _WILL_ELECT.search(clause[-40:])
        return "planned or nominated, not elected" if planned else ""
    planned = PLANNED.search(last_part[-70:]) or _EXPECTED.match(low, begin, start)
    if planned and _SO_MANY_ARE.fullmatch(low, sentence.start, start):
        planned = None
    if (
        planned
        and planned[0] == "để bầu"
        and _MET_TO_ELECT.search(clause)
        and not _WILL_BE.search(low, begin, sentence.end)
    ):
        planned = None
    if (planned and not elected_before) or (not share and _TO_ELECT_FROM.match(tail)):
        return "planned or nominated, not elected"
    if (
        (_AGREED.search(clause) and not elected_before)
        or (_NOT_YET.search(clause[-90:]) and not _GOES_ON_AS.match(low, end, sentence.end))
        or (_BY_PLAN.match(tail) and not elected_before)
        or _BY_SCHEME.search(low[sentence.start : start])
    ):
        return "planned or provisional"
    if following and rule in _OF_THE_FOLLOWING and _PROVISIONAL.match(low, following[2]):
        return "planned or provisional"
    if rule == "committee.has" and _REVIEWED.search(clause) and not TRIGGER.search(low, sentence.start, sentence.end):
        return "a body of another term"
    if _OLD_ONES.match(low, end, sentence.end) or _ANSWERS.match(low, end, sentence.end):
        return "a body of another term"
    if (
        _BESIDE_ONE.search(low, sentence.start, start)
        or _THE_OTHERS.match(low, end)
        or (following and rule == "committee.members_of" and _THE_OTHERS.match(low, following[2]))
    ):
        return "the others beside one named"
    if _VOTES.match(low, end) or (following and rule == "committee.members_of" and _VOTES.match(low, following[2])):
        return "votes, not members"
    if (
        rule == "committee.into"
        and not share
        and following
        and _NOMINATED_INTO.search(low, end, following[1])
        and not _ALL_WON.match(low, following[2], sentence.end)
        and not _AND_WON.search(low, end, following[1])
    ):
        return "planned or nominated, not elected"
    if (summed := _SUMMED.search(clause)) and not _BY_DELEGATES.search(clause, 0, summed.start()):
        return "summed over other unions"
    if _anothers_congress(scope, sentence, start):
        return "another union's"
    if (
        rule == "committee.into"
        and following
        and _OUT_OF.search(low[end : following[1]])
        and not _ON_THE_ROLL.fullmatch(low, end, following[1])
        and not TRIGGER.search(low, begin, _clause_end(low, end, sentence.end))
    ):
        return "who was present"
    if (
        PAST.search(clause[-80:])
        or _AT_ITS_START.search(clause)
        or (scope.term and _other_term(scope, sentence, start))
    ):
        return "a body of another term"
    if _AT_MEETING.search(clause[-20:]) and low.find("bầu", sentence.start, sentence.end) < 0:
        return "who was present"
    return ""


# "CĐCS Trường A |, |LĐLĐ huyện B tổ chức Đại hội, bầu 7 người"
_IS_UNDER = regex.compile(r",? | ?\(| ?[-–] |,? (?:trực )?thuộc ")


def _anothers_congress(scope: Scope, sentence: Sentence, at: int) -> bool:
    """Whether a headline in the same line tells of another union's congress: `Công đoàn phường X tổ chức Đại hội, bầu 15 …`."""
    low = scope.reading.low
    named = scope.within(sentence.start, at, "union")
    return any(
        not same(u.value, scope.union)
        and _HOLDS_CONGRESS.match(low[u.end : u.end + 40])
        and not any(
            _IS_UNDER.fullmatch(low, o.end, u.start) and same(o.value, scope.union)
            for o in named[max(index - 1, 0) : index]
        )
        for index, u in enumerate(named)
    )


def _other_term(scope: Scope, sentence: Sentence, at: int) -> bool:
    """Whether the term named last before a size is one gone by, and the body's own term is not the new one."""
    stop = scope.reading.low.find(";", at, sentence.end)
    if any(
        at < t.start < (stop if stop > 0 else sentence.end) and t.value == scope.term
        for t in scope.of(sentence, "term")
    ):
        return False  # "… hạn chế trong nhiệm kỳ 2012-2017, … và bầu 7 đồng chí vào Ban Chấp hành nhiệm kỳ 2017-2022"
    terms = [t for t in scope.of(sentence, "term") if t.end <= at]
    if terms and _OF_THE_NEW.search(scope.reading.low, terms[-1].end, at):
        return False  # "báo cáo của Ban Chấp hành nhiệm kỳ 2017 - 2022 và bầu ra Ban Chấp hành mới gồm 3 cô"
    return (
        bool(terms)
        and all(t.value != scope.term for t in terms)
        and (scope.term is not None and terms[-1].value.start < scope.term.start)
    )


_EACH_OF_TWO = regex.compile(
    r"(?<= )(?:mỗi (?:ban|bên)|đều) (?:có |gồm )?(?P<n>\d{1,2}) (?:đồng chí|đ/c|người|ủy viên|thành viên)"
)


def _each_of_two(scope: Scope, sentence: Sentence, bodies: list[_Place]) -> list[Size]:
    """`bầu Ban Thường vụ và Ủy ban Kiểm tra mỗi ban 5 đồng chí`."""
    each = _EACH_OF_TWO.search(scope.reading.low, sentence.start, sentence.end)
    two = [body for body, _, end in bodies if each and end <= each.start()][-2:]
    if each is None or len(two) < 2:
        return []
    return [Size(body, 5.0, *each.span("n"), int(each["n"]), "committee.each_of_two", "") for body in two]


_DIGITS = regex.compile(r"\d+")
_TURNS = regex.compile(r"lần lượt[^\d.;]{0,30}(?P<n>\d{1,3}(?:(?:, | và | - )\d{1,3})+)")


def _in_turn(scope: Scope, sentence: Sentence, bodies: list[_Place]) -> list[Size]:
    """`Ban Chấp hành, Ban Thường vụ và Ủy ban Kiểm tra lần lượt gồm 25, 8 và 5 đồng chí`."""
    low = scope.reading.low
    match = _TURNS.search(low, sentence.start, sentence.end)
    if match is None:
        return []
    sizes = [(m.start(), m.end(), int(m[0])) for m in _DIGITS.finditer(low[match.start("n") : match.end("n")])]
    named = [b for b in bodies if b[2] <= match.start()]
    if len(sizes) == len(named) + 1 and named and "đại biểu" in low[named[-1][2] : match.start()]:
        sizes.pop()  # "BCH, BTV, UBKT và đại biểu dự … lần lượt là 19, 7, 5 và 16"
    if len(named) != len(sizes) or len(named) < 2:
        return []
    at = match.start("n")
    return [
        Size(body, 5.0, at + s, at + e, n, "committee.in_turn", "")
        for (body, _, _), (s, e, n) in zip(named, sizes, strict=True)
    ]


_CARRIES = regex.compile(
    r"\bbầu (?:(?:một|1|01) lần )?(?:được |ra |đủ |đủ số )?\d|\d \p{L}+(?: \p{L}+){0,5} trúng cử|\bbầu (?:(?:một|1|01) lần )?(?:được|ra|đủ)\b|\b(?:đủ|đạt) quá bán\b|\d (?:người|đồng chí|đ/c|vị|anh chị em) (?:[^.;,]{0,20} )?(?:đủ|đạt|có) (?:số )?phiếu\b"
)
_MINUTES = 5
_WON = regex.compile(r"\W*(?:kết quả,? )?(?:có )?(?:trúng cử:? \d|\d{1,3} (?:đồng chí|đ/c|người) trúng cử)")
_ELECTS_BODY = regex.compile(r"\W*(?:[\d.]+\W*)?bầu (?:cử )?(?:ban chấp hành|bch)\b")


def _carried(scope: Scope, sentence: Sentence) -> list[_Place]:
    """`Ban Chấp hành khóa V có 17 ủy viên theo đề án. Đại hội bầu được 16 người`: the body was named in the sentence before."""
    said = scope.said(sentence)
    won = _WON.match(said) is not None
    if not won and (not _CARRIES.search(said) or _DELEGATE_OR_CHAIR.search(said)):
        return []
    index = bisect_left(scope.sentences, sentence.start, key=START)
    earlier = [s for s in scope.sentences[max(0, index - 2) : index] if s.line == sentence.line]
    if won:  # minutes: "7.1. Bầu BCH khóa XI", lines on votes, "Trúng cử 19 đồng chí"
        while (index := index - 1) >= 0 and sentence.line - (above := scope.sentences[index]).line <= _MINUTES:
            if above.line < sentence.line and _ELECTS_BODY.match(scope.said(above)):
                return bodies_in(scope, above)[-1:]
        if _DELEGATE_OR_CHAIR.search(said):
            return []
    return next((found[-1:] for s in reversed(earlier) if (found := bodies_in(scope, s))), [])
