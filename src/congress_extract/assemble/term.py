"""The term a congress opens, and the one it closes."""

from __future__ import annotations

import regex

from ..find.values import TermValue
from ..reading import Sentence
from ..record import Term, Warning
from ..rules import Found
from .context import Linked, Reason, Scope
from .names import same
from .wording import OTHER_MENTION, last_congress


def link_term(scope: Scope) -> Linked:
    """The term the congress opens."""
    said = _said_term(scope)
    if said.value is None and (years := _years_ahead(scope)):
        start, end, first, last = years
        reason = Reason("term", start, end, "term.years_ahead", "")
        return Linked(Term(**scope.at(start, end), start=first, end=last), (*said.reasons, reason))
    return said


_AHEAD = regex.compile(
    r"\b(?:(?:mục tiêu|phương hướng|nhiệm vụ|chỉ tiêu|nghị quyết)\b[^.;\d]{0,30} (?:5|năm) năm (?:tới )?|phương hướng\b[^.;\d]{0,30} )\(?(?P<years>(?P<a>20\d\d) ?- ?(?P<b>20\d\d))"
)


def _years_ahead(scope: Scope) -> tuple[int, int, int, int] | None:
    """`Về mục tiêu 5 năm 2008 - 2013, đại hội quyết nghị: …`, where no term is named."""
    for sentence in scope.telling():
        if match := _AHEAD.search(scope.reading.low, sentence.start, sentence.end):
            first, last = int(match["a"]), int(match["b"])
            if last - first == 5 and scope.phases.at(match.start("years")) != "results":
                return *match.span("years"), first, last
    return None


def _said_term(scope: Scope) -> Linked:
    candidates = _terms(scope)
    slot = "term"
    if not candidates:
        return Linked(None)
    ranked = sorted(candidates, key=lambda c: (-c[1], c[0].start))
    best, strength = ranked[0]
    value: TermValue = best.value
    alone = all(f.value == value for f, _ in ranked) and not any(
        f.value.start < value.start for s in scope.sentences for f in scope.of(s, "term")
    )
    if alone and (_is_outgoing(scope, best) or _is_gone_by(scope, best)):
        return Linked(None, (Reason(slot, best.start, best.end, best.rule, "said of the closing term"),))
    if strength < 1 or (
        alone
        and strength < 2.5
        and not _has_just_begun(scope, value)
        and not _LABELLED.match(scope.reading.low, best.start)
        and _CLOSING_TERM.search(scope.reading.low, max(0, best.start - 70), best.start)
        and not _SETS_OUT.match(scope.reading.low, best.end)
    ):
        return Linked(None, (Reason(slot, best.start, best.end, best.rule, "said of the closing term"),))
    warnings = []
    if value.end <= value.start:
        warnings.append(Warning(code="term_contradictory", message=f"the term is printed {value.start}-{value.end}"))
    reasons = [Reason(slot, best.start, best.end, best.rule, "")]
    reasons += [
        Reason(
            slot,
            f.start,
            f.end,
            f.rule,
            "another term: the best evidence stands nearer to the congress or says a later term",
        )
        for f, _ in ranked[1:]
        if f.value != value
    ]
    return Linked(
        Term(**scope.at(best.start, best.end), start=value.start, end=value.end), tuple(reasons), tuple(warnings)
    )


_LABELLED = regex.compile(r"(?<![^\n])[^\w\n]{0,4}nhi[ệê]m k[ỳì] ?:")


def _has_just_begun(scope: Scope, value: TermValue) -> bool:
    """Whether a term began about when the article was written, years before its end."""
    written = _written_in(scope)
    return written is not None and abs(value.start - written) <= 1 and value.end > written + 1


_SETS_OUT = regex.compile(
    r",? [^.;:]{0,60}\b(?:tập trung vào|phấn đấu|đề ra|đặt mục tiêu|đặt ra|sẽ|khẩu hiệu|phương châm|quyết tâm|hướng tới|xác định (?:\d |các |\p{L}+ )?(?:chương trình|mục tiêu|chỉ tiêu|khâu|nhiệm vụ|phương hướng))\b"
)
_ACTED = regex.compile(
    r",? (?:[^.;,]{0,50} )?(?:đã|vinh dự nhận|nhận (?:cờ|bằng khen))\b(?! (?:bầu|chỉ định|ra mắt|họp|diễn ra))"
)


_COMMITTEE = regex.compile(r"\b(?:ban chấp hành|bch)\b")


def _is_outgoing(scope: Scope, term: Found) -> bool:
    """`nhiệm kỳ 2012-2017 Ban Chấp hành đã phối hợp …`: who has acted in it is the outgoing committee."""
    low = scope.reading.low
    sentence = scope.reading.sentence_at(term.start)
    begin = max(low.rfind(mark, 0, term.start) for mark in (".", ";", ",", "\n"))
    begin = max(begin, sentence.start if sentence else 0)
    acted = _ACTED.match(low, term.end)
    return (
        acted is not None
        and last_congress(low, begin, term.start) is None
        and _COMMITTEE.search(low, begin, acted.end()) is not None
        and all(o.sentence != sentence or o.rule == "opening.told_from_inside" or not o.strong for o in scope.openings)
    )


_GONE_BY = regex.compile(r"\bnhi[ệê]m k[ỳì] (?:vừa |đã )?(?:qua|trước|cũ|rồi)\b[ ,(]*$|\btheo đó,? ?(?:trong |ở )?$")
_IS_GONE = regex.compile(r"nhi[ệê]m k[ỳì] (?:vừa |đã )?(?:qua|trước|cũ|rồi)\b")
_AIMED_YEAR = regex.compile(r"(?<!tầm nhìn )\b(?:đến|tới) (?:hết |cuối )?(?:năm )?(?P<year>20\d\d)\b")


def _is_gone_by(scope: Scope, term: Found) -> bool:
    """`nhiệm kỳ qua (2008-2012)`; a term that ends before the year that the congress aims at."""
    low = scope.reading.low
    sentence = scope.reading.sentence_at(term.start)
    if sentence and (_GONE_BY.search(low, sentence.start, term.start) or _IS_GONE.match(low, term.start)):
        return True
    if sentence and any(o.sentence == sentence for o in scope.openings if o.strong):
        return False
    years = {
        int(m["year"])
        for s in scope.sentences
        for m in _AIMED_YEAR.finditer(low, s.start, s.end)
        if scope.phases.at(m.start()) == "goals"
    }
    return any(term.value.end < year <= term.value.end + 6 for year in years)


_OTHERS_TERM = regex.compile(
    r"(?:đảng bộ|đảng ủy|chi bộ|\bđảng\b|đoàn thanh niên|đoàn tncs|hội đồng nhân dân|hđnd|hội nông dân|hội phụ nữ|hội lhpn|hội liên hiệp|hội ccb|quốc hội|mttq|mặt trận|hội cựu|hội luật gia|kế hoạch phát triển|giai đoạn)(?:(?!công đoàn|cđcs)[^.;]){0,50}$"
)


_CLOSING_TERM = regex.compile(r"(?:tổng kết|kết quả|đánh giá|kiểm điểm|nhìn lại|^|\n|[.;] )(?: [^.;]{0,40})?$")


def _without_own_name(scope: Scope, start: int, end: int) -> str:
    """The words of a range with the union's own name blanked: `Công đoàn Hội Nông dân tỉnh` is no farmers' association."""
    text = scope.reading.low[start:end]
    for union in scope.within(start, end):
        if union.kind in ("union", "some_union"):
            text = text[: union.start - start] + " " * (union.end - union.start) + text[union.end - start :]
    return text


_RESOLUTION_BEFORE = regex.compile(r"(?:nghị quyết|thực hiện) $")
_TO_COME_BEFORE = regex.compile(r"(?:tiến tới|hướng tới|chào mừng)(?: thành công)? $")
_COMMITTEE_BEFORE = regex.compile(r"(?:ban chấp hành|bch|bầu|khóa mới|chủ tịch)[^.;]*$")
_DIRECTION_BEFORE = regex.compile(r"phương hướng[^.;]{0,40}$")
_COMMITTEE_REVIEWED = regex.compile(r"kiểm điểm (?:của )?(?:ban chấp hành|bch)\b[^.;]{0,60}$")
_REVIEW_BEFORE = regex.compile(
    r"(?:tổng kết|(?<!phát huy (?:những |các )?)kết quả|đánh giá|báo cáo|nhìn lại|nhiệm kỳ qua|kiểm điểm)[^.;]{0,60}$"
)


def _terms(scope: Scope) -> list[tuple[Found, float]]:
    low = scope.reading.low
    out: list[tuple[Found, float]] = []
    opening_sentences = {o.sentence for o in scope.openings if o.rule != "opening.told_from_inside"}
    found = [f for s in scope.sentences for f in scope.of(s, "term")]
    if not found:
        return []
    latest = (
        max(f.value.start for f in found if not _OTHERS_TERM.search(low, max(0, f.start - 90), f.start))
        if any(not _OTHERS_TERM.search(low, max(0, f.start - 90), f.start) for f in found)
        else 0
    )
    contradicted = _contradicted(scope)
    written = _written_in(scope)
    for f in found:
        sentence = scope.reading.sentence_at(f.start)
        if sentence is None:
            continue
        lead = _without_own_name(scope, max(sentence.start, f.start - 90), f.start)
        if _OTHERS_TERM.search(lead):
            continue
        score = 0.0
        if sentence in opening_sentences:
            score += 3
        mention = last_congress(lead)
        if mention is not None:
            between = lead[mention.end() :]
            if OTHER_MENTION.match(lead, mention.start()):
                score -= 4
            elif (
                scope.names_another(f.start - len(between), f.start)
                or scope.leaves_another_unnamed(f.start - len(between), f.start)
                or _TO_COME_BEFORE.search(lead[: mention.start()])
            ):
                continue
            else:
                score += 2
            if _RESOLUTION_BEFORE.search(lead[: mention.start()][-20:]):
                score -= 1.5
        if scope.published and f.value.end > f.value.start:
            score += 1 if abs(f.value.start - scope.published.year) <= 1 else -2
        if written and f.value.start < f.value.end <= written:
            score -= 3  # over when the article was written
        if _COMMITTEE_BEFORE.search(lead):
            score += 1
        if _DIRECTION_BEFORE.search(lead):
            score += 1
        elif _REVIEW_BEFORE.search(lead):
            score -= 4 if _COMMITTEE_REVIEWED.search(lead) else 2
        elif _OPENS_SENTENCE.fullmatch(low, sentence.start, f.start) and _WAS_DONE.match(low, f.end, sentence.end):
            score -= 2
        value: TermValue = f.value
        if value.start == latest:
            score += 2
        if sentence.heads and mention is not None:
            score += -3 if f.value in contradicted else 1.5
        if value.end <= value.start:
            score -= 2.5
        out.append((f, score))
    return out


def _written_in(scope: Scope) -> int | None:
    """The year in which the article was written: `published`, else that of a full date above or in the sentence that opens the report."""
    if scope.published:
        return scope.published.year
    head = max((o.sentence.end for o in scope.openings), default=0)
    years = [
        f.value.first.year for f in scope.found if f.kind == "date" and f.end <= head and f.value.first.day is not None
    ]
    return max((year for year in years if year is not None), default=None)


def _contradicted(scope: Scope) -> set[TermValue]:
    """Terms that a headline prints and the text corrects: `2018 - 2023` over `nhiệm kỳ 2017 - 2022`."""
    head: set[TermValue] = set()
    text: set[TermValue] = set()
    for opening in scope.openings:
        in_head = opening.sentence.heads
        for f in scope.of(opening.sentence, "term"):
            if opening.start - 20 <= f.start <= opening.end + 90:
                (head if in_head else text).add(f.value)
    return {printed for printed in head - text if any(abs(printed.start - other.start) <= 2 for other in text)}


_PERIOD = regex.compile(r"giai đoạn $")
"""`Giai đoạn 2018 - 2023` that ends where the new term begins is the closing term."""
_CLOSED_BEFORE = regex.compile(r"(?:tổng kết|(?<!phát huy (?:những |các )?)kết quả|đánh giá|kiểm điểm)[^.;]{0,50}$")


_WAS_DONE = regex.compile(
    r",? (?:(?!phấn đấu|đề ra|đặt ra|mục tiêu|quyết tâm|sẽ|xác định|chỉ tiêu|bầu|trúng cử)[^.;]){0,110}\b(?:đã|đạt được|tiếp tục có) "
)
_OPENS_SENTENCE = regex.compile(r"\W*(?:trong |sau |suốt )?")


def _looks_back(scope: Scope, sentence: Sentence, term: Found) -> bool:
    """`Trong nhiệm kỳ 2013 - 2017, công đoàn đạt được nhiều kết quả`: a sentence about what was done begins with its term."""
    low = scope.reading.low
    return _OPENS_SENTENCE.fullmatch(low, sentence.start, term.start) is not None and (
        scope.phases.at(term.start) == "results" or _WAS_DONE.match(low, term.end, sentence.end) is not None
    )


def link_previous_term(scope: Scope) -> Linked:
    """The term the congress closes, as printed."""
    low = scope.reading.low
    if scope.term is None:
        written = _written_in(scope)
        for sentence in scope.sentences:
            for f in scope.of(sentence, "term"):
                lead = low[max(sentence.start, f.start - 70) : f.start]
                looks_back = (
                    _looks_back(scope, sentence, f)
                    or _is_outgoing(scope, f)
                    or _is_gone_by(scope, f)
                    or (written is not None and f.value.start < f.value.end <= written)
                )
                if (_CLOSED_BEFORE.search(lead) or looks_back) and not _OTHERS_TERM.search(lead):
                    return Linked(
                        Term(**scope.at(f.start, f.end), start=f.value.start, end=f.value.end),
                        (Reason("previous_term", f.start, f.end, f.rule, ""),),
                    )
        return Linked(None)
    best: Found | None = None
    best_score = 0.0
    reasons = []
    for sentence in scope.sentences:
        for f in scope.of(sentence, "term"):
            value: TermValue = f.value
            new = scope.term
            if value == new:
                continue
            lead = low[max(sentence.start, f.start - 90) : f.start]
            why = ""
            if _OTHERS_TERM.search(_PERIOD.sub("", lead) if value.end == new.start else lead):
                why = "the term of another organisation"
            elif value.end < value.start and _SUMS_UP.search(lead):
                pass  # "báo cáo tổng kết nhiệm kỳ 2017 – 2012": as printed
            elif new.end > new.start and not (value.start < new.start and value.end < new.end + 1):
                why = "no earlier term"
            elif (
                new.end > new.start
                and value.end < new.start - (3 if _CLOSED_BEFORE.search(lead) else 1)
                and not low.startswith(" (kéo dài", f.end)
            ):
                why = "ends long before the new term"
            elif _holds_office_elsewhere(scope, f, sentence, lead):
                why = "a guest's term of office"
            elif (mention := _last_mention(lead)) is not None and scope.names_another(
                f.start - (len(lead) - mention), f.start
            ):
                why = "the term of another union's congress"
            if why:
                reasons.append(Reason("previous_term", f.start, f.end, f.rule, why))
                continue
            score = 1.0 + (scope.phases.at(f.start) == "results") - abs(value.end - new.start) * 0.3
            if score > best_score:
                best, best_score = f, score
    if best is None and (years := _years_looked_back_on(scope)):
        start, end, first, last = years
        reasons.append(Reason("previous_term", start, end, "term.years_looked_back_on", ""))
        return Linked(Term(**scope.at(start, end), start=first, end=last), tuple(reasons))
    if best is None:
        return Linked(None, tuple(reasons))
    reasons.append(Reason("previous_term", best.start, best.end, best.rule, ""))
    return Linked(Term(**scope.at(best.start, best.end), start=best.value.start, end=best.value.end), tuple(reasons))


_SUMS_UP = regex.compile(r"\b(?:tổng kết|báo cáo|kiểm điểm|đánh giá|nhìn lại)\b(?:(?!phương hướng)[^.;]){0,60}$")
_OFFICE_ELSEWHERE = regex.compile(
    r"(?:ủy viên|chủ tịch|phó chủ tịch)[^.;:]{0,50}(?:lđlđ|liên đoàn lao động|công đoàn)[^.;:,]{0,22}$"
)


_LOOKS_BACK = regex.compile(
    r"(?<!kế hoạch[^.;]{0,40})\b(?:nhìn lại|chặng đường|kết quả|(?:[3-5]|ba|bốn|năm) năm|tổng kết[^.;\n]{0,60}giai đoạn)(?: \p{L}+| 5| \(){0,4}? ?(?P<years>(?P<a>20\d\d) ?[-–] ?(?P<b>20\d\d))"
)


# "Ở giai đoạn 2018-2020, khóa IX, …": years that are said to be a term.
_NUMBERED_TERM = regex.compile(
    r"\bgiai đoạn (?P<years>(?P<a>20\d\d) ?- ?(?P<b>20\d\d)),? (?:nhiệm kỳ|khóa) [ivxl\d]+\b"
)


def _years_looked_back_on(scope: Scope) -> tuple[int, int, int, int] | None:
    """`Nhìn lại chặng đường 2017 - 2022` before a term that opens when these years end."""
    term = scope.term
    for sentence in scope.telling():
        low = scope.reading.low
        for match in (
            *_LOOKS_BACK.finditer(low, sentence.start, sentence.end),
            *_NUMBERED_TERM.finditer(low, sentence.start, sentence.end),
        ):
            first, last = int(match["a"]), int(match["b"])
            if term and first < last and last in (term.start - 1, term.start):
                return *match.span("years"), first, last
    return None


def _ours(scope: Scope, union: Found) -> bool:
    """`công đoàn khoa` is the union of a department that the article tells of."""
    if same(union.value, scope.union):
        return True
    kind = union.value.canonical.lower().partition("công đoàn ")[2]
    return union.kind == "some_union" and f" {kind} " in f" {scope.union.canonical.lower()} "


def _holds_office_elsewhere(scope: Scope, found: Found, sentence: Sentence, lead: str) -> bool:
    """`bà X, Ủy viên Ban Chấp hành LĐLĐ tỉnh nhiệm kỳ 2018-2023`: a guest's term in another union."""
    if not _OFFICE_ELSEWHERE.search(lead):
        return False
    unions = [
        u for u in scope.within(max(sentence.start, found.start - 90), found.start) if u.kind in ("union", "some_union")
    ]
    return bool(unions) and not _ours(scope, unions[-1])


def _last_mention(lead: str) -> int | None:
    match = last_congress(lead)
    return match.end() if match else None
