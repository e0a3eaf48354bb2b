"""When: the day or days of the congress, its term, the term it closes, its ordinal."""

from __future__ import annotations

from datetime import date, timedelta

import regex

from ..find.values import DateValue, Day, TermValue
from ..reading import Sentence
from ..record import HeldOn, Ordinal, Term, Warning
from ..rules import Found
from .context import Linked, Opening, Reason, Scope
from .names import same
from .relative import resolve
from .scopes import ANY_MENTION, MENTION, OTHER_MENTION

_NOT_EVENT = regex.compile(
    r"(?:\bquyết định|\bsinh|\bsố|\bthành lập|\bkỷ niệm|\btrước|\bđến hết|\bnghị quyết|\bkế hoạch|\bhướng dẫn|\bchỉ thị|\btính đến|\btừ|\bkể từ|\bđịnh kỳ|\bvào|\bra đời|\bchia tách)(?: [^,.;]{0,30})?$"
)
_NOT_EVENT_WEAK = regex.compile(r"\b(?:vào|từ|định kỳ)(?: (?:lúc|hồi|ngày))?[^,.;]{0,24}$")
_SESSION = regex.compile(r"khai mạc|bế mạc|diễn ra|tổ chức|phiên|làm việc|tiến hành|long trọng|trọng thể|đã họp")


def link_term(scope: Scope) -> Linked:
    """The term the congress opens."""
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
    if strength < 1 or (
        alone and strength < 2.5 and _CLOSING_TERM.search(scope.reading.low, max(0, best.start - 70), best.start)
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


_OTHERS_TERM = regex.compile(
    r"(?:đảng bộ|đảng ủy|chi bộ|\bđảng\b|đoàn thanh niên|đoàn tncs|hội đồng nhân dân|hđnd|hội nông dân|hội phụ nữ|quốc hội|mttq|mặt trận|hội cựu|hội luật gia|kế hoạch phát triển|giai đoạn)[^.;]{0,50}$"
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
_COMMITTEE_BEFORE = regex.compile(r"(?:ban chấp hành|bch|bầu|khóa mới|chủ tịch)[^.;]*$")
_DIRECTION_BEFORE = regex.compile(r"phương hướng[^.;]{0,40}$")
_REVIEW_BEFORE = regex.compile(r"(?:tổng kết|kết quả|đánh giá|báo cáo|nhiệm kỳ qua|kiểm điểm)[^.;]{0,60}$")


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
        mention = _last(lead)
        if mention is not None:
            between = lead[mention.end() :]
            if OTHER_MENTION.match(lead, mention.start()):
                score -= 4
            elif _foreign(scope, f.start - len(between), f.start):
                continue
            else:
                score += 2
            if _RESOLUTION_BEFORE.search(lead[: mention.start()][-20:]):
                score -= 1.5
        if scope.published and f.value.end > f.value.start:
            score += 1 if abs(f.value.start - scope.published.year) <= 1 else -2
        if _COMMITTEE_BEFORE.search(lead):
            score += 1
        if _DIRECTION_BEFORE.search(lead):
            score += 1
        elif _REVIEW_BEFORE.search(lead):
            score -= 2
        value: TermValue = f.value
        if value.start == latest:
            score += 2
        if sentence.zone in ("title", "heading") and mention is not None:
            score += 1.5
        if value.end <= value.start:
            score -= 2.5
        out.append((f, score))
    return out


def _foreign(scope: Scope, start: int, end: int) -> bool:
    """Whether another union is named in the range."""
    return any(not same(u.value, scope.union) for u in scope.within(start, end, "union"))


_CLOSED_BEFORE = regex.compile(r"(?:tổng kết|kết quả|đánh giá|kiểm điểm)[^.;]{0,50}$")


def link_previous_term(scope: Scope) -> Linked:
    """The term the congress closes, as printed."""
    low = scope.reading.low
    if scope.term is None:
        for sentence in scope.sentences:
            for f in scope.of(sentence, "term"):
                lead = low[max(sentence.start, f.start - 70) : f.start]
                if _CLOSED_BEFORE.search(lead) and not _OTHERS_TERM.search(lead):
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
            if _OTHERS_TERM.search(lead):
                why = "the term of another organisation"
            elif new.end > new.start and not (value.start < new.start and value.end < new.end + 1):
                why = "no earlier term"
            elif new.end > new.start and value.end < new.start - 1:
                why = "ends long before the new term"
            elif _holds_office_elsewhere(scope, f, sentence, lead):
                why = "a guest's term of office"
            elif (mention := _last_mention(lead)) is not None and _foreign(
                scope, f.start - (len(lead) - mention), f.start
            ):
                why = "the term of another union's congress"
            if why:
                reasons.append(Reason("previous_term", f.start, f.end, f.rule, why))
                continue
            score = 1.0 + (scope.phases.at(f.start) == "results") - abs(value.end - new.start) * 0.3
            if score > best_score:
                best, best_score = f, score
    if best is None:
        return Linked(None, tuple(reasons))
    reasons.append(Reason("previous_term", best.start, best.end, best.rule, ""))
    return Linked(Term(**scope.at(best.start, best.end), start=best.value.start, end=best.value.end), tuple(reasons))


_OFFICE_ELSEWHERE = regex.compile(
    r"(?:ủy viên|chủ tịch|phó chủ tịch)[^.;:]{0,50}(?:lđlđ|liên đoàn lao động|công đoàn)[^.;:,]{0,22}$"
)


def _holds_office_elsewhere(scope: Scope, found: Found, sentence: Sentence, lead: str) -> bool:
    """`bà X, Ủy viên Ban Chấp hành LĐLĐ tỉnh nhiệm kỳ 2018-2023`: a guest's term in another union."""
    if not _OFFICE_ELSEWHERE.search(lead):
        return False
    unions = [
        u for u in scope.within(max(sentence.start, found.start - 90), found.start) if u.kind in ("union", "some_union")
    ]
    return bool(unions) and not same(unions[-1].value, scope.union)


def _last(low: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
    """The last congress named in a range."""
    found = None
    for match in ANY_MENTION.finditer(low, start, len(low) if end is None else end):
        found = match
    return found


def _last_mention(lead: str) -> int | None:
    match = _last(lead)
    return match.end() if match else None


_OUTGOING = regex.compile(r"(?:ban chấp hành|bch|ban thường vụ)[^,.;]{0,50}$")
_ACTS_NOW = regex.compile(r"[^.;]{0,40}\b(?:tổ chức|trình bày|báo cáo|trình|đã báo cáo|khai mạc|tiến hành)\b")
_CLOSING = regex.compile(
    r"(?:nghị quyết|nhiệm kỳ qua|kết quả|báo cáo|đánh giá|từ đại hội|tổng kết|ban chấp hành khóa|bch khóa|nhiệm kỳ trước)[^.;]{0,80}$"
)


_OF_OTHERS = regex.compile(r",? ?(?:của )?(?:đảng|công đoàn việt nam)")
_MEETING_BEFORE = regex.compile(r"(?:hội nghị(?! đại biểu)|phiên họp|kỳ họp|họp) (?:[^,.;]{0,30})?$")
_SENT_BEFORE = regex.compile(r"(?:bầu|cử|đi|tham) [^.;]{0,60}dự [^.;]{0,50}$")
_COMMITTEE_WORD = regex.compile(r"(?:ban chấp hành|bch|bầu|ra mắt)[^.;]*$")


def link_ordinal(scope: Scope) -> Linked:
    """Which congress of this union it is."""
    low = scope.reading.low
    opening_sentences = {o.sentence for o in scope.openings if o.rule != "opening.told_from_inside"}
    scores: dict[int, float] = {}
    evidence: dict[int, tuple[float, Found]] = {}
    reasons: list[Reason] = []
    for sentence in scope.sentences:
        terms = scope.of(sentence, "term")
        for f in scope.of(sentence, "ordinal"):
            lead = low[max(sentence.start, f.start - 100) : f.start]
            own = low[f.start : f.end]
            why = ""
            score = 0.0
            mention = _last(low, max(sentence.start, f.start - 100), f.end)
            near_term = next(
                (
                    t
                    for t in terms
                    if -1 <= t.start - f.end <= 22 or -1 <= f.start - t.end <= 12 or t.start <= f.start < t.end
                ),
                None,
            )
            after = low[f.end : f.end + 70]
            if mention is not None and OTHER_MENTION.match(low, mention.start()):
                why = "the congress of another organisation"
            elif mention is not None and mention.end() <= f.start and _foreign(scope, mention.end(), f.start):
                why = "the congress of another union"
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
            elif _SENT_BEFORE.search(lead) and sentence not in opening_sentences:
                why = "the congress that delegates are sent to"
            elif (
                scope.phases.at(f.start) == "results"
                and near_term is None
                and (own.startswith("khóa") or _CLOSING.search(lead))
            ):
                why = "the closing term's number"
            elif (
                own.startswith("khóa")
                and _OUTGOING.search(low, max(sentence.start, f.start - 60), f.start)
                and _ACTS_NOW.match(low, f.end)
            ):
                why = "the closing committee's number"
            elif (
                near_term is not None
                and scope.term
                and near_term.value != scope.term
                and not (sentence in opening_sentences and mention is not None and f.start - mention.end() < 70)
            ):
                why = "stands beside another term"
            elif mention is None and not own.startswith(("khóa", "nhiệm", "đại hội", "nk")) and near_term is None:
                why = "counts something else"
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
            if _CLOSING.search(lead) and near_term is None:
                score -= 3
            if own.startswith(("khóa", "nhiệm")) and near_term is None and mention is None:
                score -= 1 if _COMMITTEE_WORD.search(lead) else 3
            if score <= 0:
                reasons.append(Reason("ordinal", f.start, f.end, f.rule, "too little says that it is this congress"))
                continue
            scores[f.value] = max(scores.get(f.value, 0), score)
            if f.value not in evidence or score > evidence[f.value][0]:
                evidence[f.value] = (score, f)
    if not scores:
        return Linked(None, tuple(reasons))
    value = max(scores, key=lambda v: (scores[v], -evidence[v][1].start))
    best = evidence[value][1]
    reasons.append(Reason("ordinal", best.start, best.end, best.rule, ""))
    reasons += [
        Reason("ordinal", e.start, e.end, e.rule, "weaker evidence") for v, (_, e) in evidence.items() if v != value
    ]
    return Linked(Ordinal(**scope.at(best.start, best.end), value=value), tuple(reasons))


def link_held_on(scope: Scope) -> Linked:
    """The day or days of the congress."""
    candidates = [(f, _date_score(scope, s, f)) for s in scope.sentences for f in scope.of(s, "date")]
    good = [(f, score) for f, score in candidates if score > 0]
    reasons = [
        Reason("held_on", f.start, f.end, f.rule, "not said of the congress") for f, score in candidates if score <= 0
    ]
    if not good:
        return Linked(None, tuple(reasons))
    good.sort(key=lambda c: (-c[1], c[0].start))
    best = good[0][0]
    value: DateValue = best.value
    reasons.insert(0, Reason("held_on", best.start, best.end, best.rule, ""))
    reasons += [Reason("held_on", f.start, f.end, f.rule, "weaker evidence") for f, _ in good[1:]]
    known = _full_days(scope)
    resolved, inferred = resolve_year(
        value, scope, known + [f.value.first for f, _ in good if f.value.first.year and f.value.first.month]
    )
    if resolved is None:
        return Linked(None, tuple(reasons))
    part = value.part_of_day
    if resolved.last is None:
        resolved, merged = _sessions(scope, resolved, good, inferred, known)
        part = None if merged else part
    warnings = []
    term = scope.term
    if term and not inferred and resolved.first.year and abs(resolved.first.year - term.start) > 1:
        warnings.append(
            Warning(
                code="date_term_mismatch",
                message=f"the date {resolved.edtf()} does not fit the term {term.start}-{term.end}; both are kept as printed",
            )
        )
    held = HeldOn(**scope.at(best.start, best.end), edtf=resolved.edtf(), year_inferred=inferred, part_of_day=part)
    return Linked(held, tuple(reasons), tuple(warnings))


_SAME_DAY = regex.compile(r"\b(?:cùng ngày|cũng trong ngày|cùng buổi|cùng thời gian|cùng chiều|cùng sáng)\b")


def same_day(scope: Scope) -> tuple[int, int] | None:
    """Where the opening says `cùng ngày`: the day of the congress reported before."""
    for opening in scope.openings:
        if match := _SAME_DAY.search(scope.reading.low, opening.sentence.start, opening.sentence.end):
            return match.span()
    return None


def _sessions(
    scope: Scope, value: DateValue, good: list[tuple[Found, float]], inferred: bool, known: list[Day]
) -> tuple[DateValue, bool]:
    """Sessions on neighbouring days, each said of the congress, make one interval."""
    if value.first.day is None:
        return value, False
    days = {value.first}
    for f, _ in good:
        other, _inferred = resolve_year(f.value, scope, known)
        if other is None or other.first.day is None or other.first.year is None or value.first.year is None:
            continue
        for day in (other.first, other.last):
            if day and day.day and day.year and day.month:
                gap = date(day.year, day.month, day.day) - date(
                    value.first.year, value.first.month or 1, value.first.day or 1
                )
                if timedelta(0) < abs(gap) <= timedelta(2):
                    days.add(day)
    if len(days) == 1:
        return value, False
    ordered = sorted(days, key=lambda d: (d.year or 0, d.month or 0, d.day or 0))
    return DateValue(ordered[0], ordered[-1]), True


_TOMORROW = regex.compile(r"\bmai\b")
_FUTURE_BEFORE = regex.compile(r"\b(?:dự kiến|sẽ)\b[^.;]{0,40}$")
_FOUNDING = regex.compile(r"quyết định|thành lập")
_TIME_LABEL = regex.compile(r"\W*(?:\d\. )?thời gian\b")
_OTHER_OCCASION = regex.compile(r"\b(?:bầu|dự|tham dự|nghị quyết|kỷ niệm|chào mừng|thành lập)\b[^.;]{0,60}$")
_AT_BEGIN = regex.compile(r"[^.;]{0,12}$")


def _date_score(scope: Scope, sentence: Sentence, found: Found) -> float:
    value: DateValue = found.value
    low = scope.reading.low
    if sentence.zone == "caption":
        return 0
    if _TOMORROW.search(low[found.start : found.end]):
        return 0
    precise = value.first.day is not None or value.relative is not None
    opening = next((o for o in scope.openings if o.sentence == sentence and o.rule != "opening.told_from_inside"), None)
    lead = low[max(sentence.start, found.start - 45) : found.start]
    text = low[sentence.start : sentence.end]
    if _NOT_EVENT.search(lead) and not ((opening or MENTION.search(text)) and _NOT_EVENT_WEAK.search(lead)):
        return 0
    if _FUTURE_BEFORE.search(lead) or (
        not _right_before(found, opening) and _other_congress_between(scope, sentence, found, opening)
    ):
        return 0
    if opening is not None:
        score = 5.0 if opening.strong else 3.0
        gap = low[min(found.end, opening.start) : max(found.start, opening.end)]
        if len(gap) > 260:
            score -= 2
        before_text = low[found.end : opening.start] if found.end <= opening.start else ""
        if _FOUNDING.search(before_text):
            score -= 3
        if not precise:
            score -= 3.5 if value.first.month else 10
        return score
    if not precise:
        return 0
    if _TIME_LABEL.match(text):
        return 3.0
    if (
        any(
            o.strong and o.sentence.line == sentence.line and 0 <= o.sentence.start - sentence.end <= 3
            for o in scope.openings
        )
        and found.start - sentence.start <= 12
    ):
        return 2.5  # "Sáng ngày 24/10, được sự chỉ đạo của …. Công đoàn trường tổ chức …"
    if MENTION.search(text) and _SESSION.search(text) and not _future(text) and not OTHER_MENTION.search(text):
        if _OTHER_OCCASION.search(
            low[max(sentence.start, found.start - 70) : found.start],
        ):
            return 0
        if _foreign(scope, sentence.start, sentence.end) and not any(
            same(u.value, scope.union) for u in scope.of(sentence, "union")
        ):
            return 0
        return 1.5
    if _AT_BEGIN.match(low[sentence.start : found.start]) and MENTION.search(text) and not _future(text):
        return 1.0
    return 0


def _right_before(found: Found, opening: Opening | None) -> bool:
    """`…, ngày 21/4/2023, Đại hội …`: the date stands right before what it dates."""
    return opening is not None and 0 <= opening.start - found.end <= 40


def _other_congress_between(scope: Scope, sentence: Sentence, found: Found, opening: Opening | None) -> bool:
    """Whether the nearest congress before a date is another union's: `bầu đại biểu dự Đại hội Công đoàn huyện ngày 26/6`."""
    begin = opening.end if opening is not None and opening.end <= found.start else sentence.start
    begin = max(begin, found.start - 400)
    last = _last(scope.reading.low, begin, found.start)
    return last is not None and (
        _foreign(scope, last.end(), found.start) or bool(OTHER_MENTION.match(scope.reading.low, last.start()))
    )


_FUTURE = regex.compile(r"\b(?:sẽ|dự kiến|sắp)\b")


def _future(text: str) -> bool:
    return bool(_FUTURE.search(text))


def resolve_year(value: DateValue, scope: Scope, known: list[Day]) -> tuple[DateValue | None, bool]:
    """Fills in what a date leaves open: from `published`, else from the strongest evidence in the text.

    `known` are the days that the text gives in full.
    """
    if value.relative is not None:
        base = scope.published
        day = resolve(value.relative, base) if base else None
        if day is None:
            return None, False
        return DateValue(Day(day.year, day.month, day.day), None, value.part_of_day), True
    if value.first.year is not None:
        return value, False
    year = _year_for(value, scope, known)
    if year is None:
        return value, False
    first = value.first._replace(year=year)
    last = value.last._replace(year=year) if value.last else None
    if first.month and first.day == 29 and first.month == 2 and not _leap(year):
        return value, False
    return DateValue(first, last, value.part_of_day), True


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _year_for(value: DateValue, scope: Scope, known: list[Day]) -> int | None:
    published = scope.published
    month = value.first.month
    if published and month:
        # A report follows its congress: December read in January is last year's.
        year = published.year
        if (month, value.first.day or 1) > (published.month, published.day) and month - published.month > 1:
            year -= 1
        return year
    if (near := _full_date_near(value, scope, known)) is not None:
        return near
    if scope.term is not None and scope.term.end > scope.term.start:
        return scope.term.start
    if scope.term is not None:
        return min(scope.term.start, scope.term.end)
    return None


_NOT_HELD_THEN = regex.compile(r"thành lập|quyết định|số|sinh|kế hoạch")


def _full_days(scope: Scope) -> list[Day]:
    """The days that the text gives with their year, but those of decisions and foundations."""
    low = scope.reading.low
    return [
        f.value.first
        for s in scope.sentences
        for f in scope.of(s, "date")
        if f.value.first.year
        and f.value.first.month
        and not _NOT_HELD_THEN.search(low[max(s.start, f.start - 40) : f.start])
    ]


def _full_date_near(value: DateValue, scope: Scope, known: list[Day]) -> int | None:
    """The year that puts the date closest to a full date of the article, where that is within three months."""
    month, day = value.first.month, value.first.day or 15
    if not month:
        return None
    best: tuple[int, int] | None = None
    for one in known:
        if not one.year or not one.month:
            continue
        at = one.year * 372 + one.month * 31 + (one.day or 15)
        for year in (one.year - 1, one.year, one.year + 1):
            gap = abs(year * 372 + month * 31 + day - at)
            if gap <= 93 and (best is None or gap < best[0]):
                best = (gap, year)
    if best is None:
        return None
    term = scope.term
    if term and term.end > term.start and best[1] != term.start and not (best[1] == term.start - 1 and month >= 10):
        return None  # a congress is held in its term's first year, or in the last months before it
    return best[1]
