"""Which congress of its union it is: `lần thứ XI`, `khóa XI`."""

from __future__ import annotations

import regex

from ..record import Ordinal
from ..rules import Found
from .context import Linked, Reason, Scope
from .names import same
from .wording import OTHER_MENTION, WILL, last_congress

_OUTGOING = regex.compile(r"(?:ban chấp hành|bch|ban thường vụ)[^,.;]{0,50}$")
_ACTS_NOW = regex.compile(r"[^.;]{0,40}\b(?:tổ chức|trình bày|báo cáo|trình|đã báo cáo|khai mạc|tiến hành)\b")
_CLOSING = regex.compile(
    r"(?:nghị quyết|nhiệm kỳ qua|kết quả|báo cáo|đánh giá|từ đại hội|tổng kết|ban chấp hành khóa|bch khóa|nhiệm kỳ trước|\b(?:do|mà|được) đại hội|chỉ tiêu (?:nghị quyết )?(?:của )?đại hội)[^.;]{0,80}$"
)


_ANSWERS_FOR = regex.compile(r"(?:báo cáo|kiểm điểm)[^.;]{0,60}(?:ban chấp hành|bch)[^.;]{0,50}$")
_OF_OTHERS = regex.compile(r",? ?(?:của )?(?:đảng|công đoàn việt nam)")
_PLANNED = regex.compile(r",? ?(?:[^.;,\d]{0,30},? )?(?:sẽ|dự kiến|sắp(?! xếp))\b")
_MEETING_BEFORE = regex.compile(r"(?:hội nghị(?! đại biểu)|phiên họp|kỳ họp|họp) (?:[^,.;]{0,30})?$")
_SENT_BEFORE = regex.compile(r"(?:bầu|cử|đi|tham) [^.;]{0,60}dự [^.;]{0,50}$")
_GOALS_OF = regex.compile(r"(?:chỉ tiêu|nghị quyết)(?: mà| do| của| từ)? $")
_NEW_COMMITTEE = regex.compile(r"(?:\bbầu\b|ra mắt|trúng cử|chỉ định)[^.;]{0,60}(?:ban chấp hành|bch)[^.;]*$")
_DIRECTION = regex.compile(r"phương hướng(?:,? (?:và )?(?:nhiệm vụ|mục tiêu|hoạt động|công tác)){0,3} $")
_HAS_MEMBERS = regex.compile(
    r" (?:có|gồm|tăng lên|giảm còn|rút xuống|nâng lên) \d{1,2}(?: (?:người|đồng chí|đ/c|ủy viên)|[.,;])| họp phiên (?:đầu|thứ nhất)| (?:do|được) (?:đại hội|đh) (?:\p{L}+ )?bầu\b"
)
# "được bầu làm chủ tịch LĐLĐ TP (|khóa X)"
_NEW_CHAIR = regex.compile(
    r"(?:\b(?:bầu|đắc cử|tái cử|trúng cử|giữ chức|chỉ định)\b[^.;,]{0,40}|\b(?<!từng )(?:làm|trở thành|tân) )\bchủ tịch\b[^.;,]{0,50}$"
)
# "Đây là |nhiệm kỳ thứ II| của công đoàn công ty."
_THIS_IS = regex.compile(r"\b(?:đây|đó) (?:cũng |mới )?là (?:đại hội )?$")
# "Đây là |lần thứ V| đơn vị tổ chức đại hội."
_IS_HELD = regex.compile(r" (?:mà )?(?:[^.;,\d]{2,40} )?(?:tổ chức|tiến hành|mở|họp) (?:đại hội|đh)\b")
# "Ban Chấp hành |khóa VI| gồm 15 đồng chí, khóa VII tăng lên 17"
_THEN_THE_NEXT = regex.compile(
    r" (?:có|gồm|là|bầu) \d{1,2}\b[^.;\d]{0,24}, (?:đến |sang |nay )?khóa [ivxl\d]+ (?:thì )?(?:tăng|giảm|rút|nâng|còn|là|có|gồm|bầu|chỉ)\b"
)
_COMMITTEE_WORD = regex.compile(r"(?:ban chấp hành|bch|bầu|ra mắt)[^.;]*$")


def _is_ours(scope: Scope, start: int, end: int) -> bool:
    """Whether the union named right after the congress is the one whose it is."""
    named = [u for u in scope.within(start, end, "union") if u.start - start <= 1]
    return bool(named) and same(named[0].value, scope.union)


def link_ordinal(scope: Scope) -> Linked:
    """Which congress of this union it is."""
    low = scope.reading.low
    opening_sentences = {o.sentence for o in scope.openings if o.rule != "opening.told_from_inside"}
    scores: dict[int, float] = {}
    evidence: dict[int, tuple[float, Found]] = {}
    reasons: list[Reason] = []
    opened_in_text: set[int] = set()
    for sentence in scope.sentences:
        terms = scope.of(sentence, "term")
        for f in scope.of(sentence, "ordinal"):
            lead = low[max(sentence.start, f.start - 100) : f.start]
            own = low[f.start : f.end]
            why = ""
            score = 0.0
            mention = last_congress(low, max(sentence.start, f.start - 100), f.end)
            near_term = next(
                (
                    t
                    for t in terms
                    if (-1 <= t.start - f.end <= 22 and "." not in low[f.end : t.start])
                    or -1 <= f.start - t.end <= 12
                    or t.start <= f.start < t.end
                ),
                None,
            )
            after = low[f.end : f.end + 70]
            if mention is not None and low.endswith(("tiến tới ", "hướng tới ", "hướng đến "), 0, mention.start()):
                why = "a congress still to come"
            elif mention is not None and OTHER_MENTION.match(low, mention.start()):
                why = "the congress of another organisation"
            elif (
                mention is not None
                and mention.end() <= f.start
                and (
                    scope.names_another(mention.end(), f.start) or scope.leaves_another_unnamed(mention.end(), f.start)
                )
            ):
                why = "the congress of another union"
            elif _PLANNED.match(after) or (
                mention is not None and WILL.search(low, max(sentence.start, mention.start() - 40), mention.start())
            ):
                why = "a congress still to come"
            elif _OF_OTHERS.match(after) and scope.union.level != "national":
                why = "the congress of another organisation"
            elif (
                (
                    follow := [
                        u
                        for u in scope.within(f.end, min(f.end + 90, sentence.end))
                        if u.kind in ("union", "some_union")
                    ]
                )
                and follow[0].start - f.end < 8
                and not same(follow[0].value, scope.union)
            ):
                why = "the congress of another union"
            elif _MEETING_BEFORE.search(lead) and not (mention and mention.start() > f.start - 40):
                why = "a meeting's number"
            elif (
                _SENT_BEFORE.search(lead)
                and sentence not in opening_sentences
                and not (mention is not None and _is_ours(scope, mention.end(), f.start))
            ):
                why = "the congress that delegates are sent to"
            elif (
                scope.phases.at(f.start) == "results"
                and near_term is None
                and (own.startswith("khóa") or _CLOSING.search(lead))
                and not _DIRECTION.search(lead)
            ) or (
                own.startswith(("đại hội", "đh")) and scope.phases.at(f.start) == "results" and _GOALS_OF.search(lead)
            ):
                why = "the closing term's number"
            elif (
                own.startswith("khóa")
                and _OUTGOING.search(low, max(sentence.start, f.start - 60), f.start)
                and _ACTS_NOW.match(low, f.end)
            ) or (own.startswith("khóa") and near_term is None and _ANSWERS_FOR.search(lead)):
                why = "the closing committee's number"
            elif (
                near_term is not None
                and scope.term
                and near_term.value != scope.term
                and not (sentence in opening_sentences and mention is not None and f.start - mention.end() < 70)
            ):
                why = "stands beside another term"
            elif own.startswith("khóa") and _THEN_THE_NEXT.match(low, f.end, sentence.end):
                why = "the closing committee's number"
            elif mention is None and not own.startswith(("khóa", "nhiệm", "đại hội", "nk")) and near_term is None:
                held_again = _THIS_IS.search(lead) and _IS_HELD.match(after)
                score, why = (3.0, "") if held_again else (0.0, "counts something else")
            if why:
                reasons.append(Reason("ordinal", f.start, f.end, f.rule, why))
                continue
            if sentence in opening_sentences:
                score += 3
            if mention is not None:
                score += 2
            if near_term is not None:
                score += 2
            if sentence.zone == "title":
                score += 1
            if (
                _CLOSING.search(lead)
                and near_term is None
                and not _DIRECTION.search(lead)
                and not low.endswith("trình ", 0, f.start)
            ):
                score -= 3
            if own.startswith(("khóa", "nhiệm")) and near_term is None and mention is None:
                score += (
                    1.5
                    if _NEW_COMMITTEE.search(lead)
                    or _DIRECTION.search(lead)
                    or _HAS_MEMBERS.match(after)
                    or _NEW_CHAIR.search(lead)
                    or _THIS_IS.search(lead)
                    else -1
                    if _COMMITTEE_WORD.search(lead)
                    else -3
                )
            if score <= 0:
                reasons.append(Reason("ordinal", f.start, f.end, f.rule, "too little says that it is this congress"))
                continue
            scores[f.value] = max(scores.get(f.value, 0), score)
            if sentence in opening_sentences and mention is not None and not sentence.heads:
                opened_in_text.add(f.value)
            if f.value not in evidence or score > evidence[f.value][0]:
                evidence[f.value] = (score, f)
    if not scores:
        return _first(scope, tuple(reasons))
    # where headline and text disagree, the text's number stands
    candidates = opened_in_text or set(scores)
    value = max(candidates, key=lambda v: (scores[v], -evidence[v][1].start))
    best = evidence[value][1]
    reasons.append(Reason("ordinal", best.start, best.end, best.rule, ""))
    reasons += [
        Reason("ordinal", e.start, e.end, e.rule, "weaker evidence") for v, (_, e) in evidence.items() if v != value
    ]
    return Linked(Ordinal(**scope.at(best.start, best.end), value=value), tuple(reasons))


# "Đại hội Công đoàn xã X lần đầu tiên được tổ chức hôm 24-10"; "lần đầu tiên tổ chức trực tuyến" says how, not which.
_FIRST = regex.compile(
    r"(?:, (?:tỉnh|tp|thành phố|huyện|quận|thị xã) [^.;,]{2,24}?)? (?P<first>lần đầu(?: tiên)?)(?= ?[.,;(]|$| (?:(?:được )?(?:tổ chức|diễn ra) )?(?:vào|hôm|ngày|sáng|chiều|tối|với|tại|nhiệm kỳ|trong ngày)\b)"
)


def _first(scope: Scope, reasons: tuple[Reason, ...]) -> Linked:
    """The first of its union, where that is said in words and no number is."""
    for opening in scope.openings:
        if match := _FIRST.match(scope.reading.low, opening.end, opening.sentence.end):
            reason = Reason("ordinal", *match.span("first"), "ordinal.first_time", "")
            return Linked(Ordinal(**scope.at(*match.span("first")), value=1), (*reasons, reason))
    return Linked(None, reasons)
