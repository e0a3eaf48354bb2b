"""The day or days of the congress."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice

import regex

from ..find.numbers import read_words
from ..find.values import DateValue, Day
from ..reading import Sentence
from ..record import HeldOn, PartOfDay, Warning
from ..rules import Found
from .context import UNANNOUNCED, Linked, Opening, Reason, Scope
from .heads import is_dated_head
from .names import same
from .wording import MENTION, OTHER_MENTION, SEVERAL_HELD, last_congress
from .years import full_days, resolve_year

_NOT_EVENT = regex.compile(
    r"(?:\bquyết định|\bsinh|\bsố|\bthành lập|\bkỷ niệm|\btrước(?! khi bế mạc| giờ bế mạc| đó)|\bđến hết|\bnghị quyết|\bkế hoạch|\bhướng dẫn|\bchỉ thị|\btính đến|\btừ|\bkể từ|\bđịnh kỳ|\bvào|\bra đời|\bchia tách)(?: [^,.;]{0,30})?$"
)
_PREPARATORY = regex.compile(r"(?:(?!\bsau\b)[^.;(]){0,60}\b(?:phiên |họp |làm việc )trù bị")
_NEWS_FROM = regex.compile(r"\btheo (?:tin|thông tin|báo cáo|nguồn tin)(?: từ| của)? [^,.;]{2,70}$")
_DOCUMENT = regex.compile(r"\b(?:số|quyết định|kế hoạch|công văn|hướng dẫn|nghị quyết):? ?\d[\p{L}\d/&.\-]*,? ?$")
_REPORTED = regex.compile(r"^[^.;]{0,90}\b(?:(?:thông tin|thông báo)(?=[,:]| về việc| rằng)|cho biết|cho hay|đưa tin)")
# "Ngày 19/11, CĐCS Bệnh viện A| cho biết, đơn vị vừa tổ chức …": the day of the news
_TELLS = regex.compile(r"(?: ?\([^()]*\))?,? (?:cho biết|cho hay|thông tin)\b")
_WORKS_UNTIL = regex.compile(r"(?:làm việc|kéo dài|diễn ra|họp) (?:cho )?(?:đến|tới) (?:hết )?(?:\p{L}+ )?$")
_NOT_EVENT_WEAK = regex.compile(r"\b(?:vào|từ|định kỳ)(?: (?:lúc|hồi|ngày))?[^,.;]{0,24}$")
_SESSION = regex.compile(
    r"khai mạc|bế mạc|kết thúc|di[êễ]n ra|kéo dài|tổ chức|phiên|làm việc|tiến hành|long trọng|trọng thể|đã họp|\bhọp (?:đại hội|đh)\b"
)


def link_held_on(scope: Scope) -> Linked:
    """The day or days of the congress."""
    candidates = [(f, _date_score(scope, s, f)) for s in scope.sentences for f in scope.of(s, "date")]
    if own := [f for o in scope.openings if o.rule == "opening.listed" for f in scope.within(o.start, o.end, "date")]:
        candidates = [(own[0], 5.0)]  # "Công đoàn A (ngày 2/3), Công đoàn B (chiều 3/3)": to each its own
    good = [(f, score) for f, score in candidates if score > 0]
    reasons = [
        Reason("held_on", f.start, f.end, f.rule, "not said of the congress") for f, score in candidates if score <= 0
    ]
    if not good:
        return Linked(None, tuple(reasons))
    if any(score > _HINT for _, score in good):
        good = [(f, score) for f, score in good if score > _HINT]
    good.sort(key=lambda c: (-c[1], c[0].start < scope.reading.text_start, c[0].start))
    best = good[0][0]
    value: DateValue = best.value
    reasons.insert(0, Reason("held_on", best.start, best.end, best.rule, ""))
    reasons += [Reason("held_on", f.start, f.end, f.rule, "weaker evidence") for f, _ in good[1:]]
    known = full_days(scope)
    alone = len(scope.sentences) == len(scope.reading.sentences)
    if value.last is None and alone and (wider := _days_around(value, [f for f, _ in good])):
        best, value = wider, wider.value
    resolved, inferred = resolve_year(
        value, scope, known + [f.value.first for f, _ in good if f.value.first.year and f.value.first.month]
    )
    if resolved is None:
        return Linked(None, tuple(reasons))
    part = value.part_of_day if resolved.last is None else None
    if resolved.last is None:
        resolved, merged = _sessions(scope, resolved, best, good, inferred, known)
        part = None if merged else part or _half_told_below(scope, best)
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


def _days_around(value: DateValue, others: list[Found]) -> Found | None:
    """`từ 27 đến 30/7` where `sáng qua (30/7)` stands nearer: one of the days is said, all of them are told."""
    one = value.first
    for f in others:
        first, last = f.value.first, f.value.last
        if last is None or one.day is None or last.day is None or first.day is None:
            continue
        months = {one.month, first.month or last.month, last.month}
        if len(months) == 1 and first.day <= one.day <= last.day and one.year in (None, first.year, last.year):
            return f
    return None


_SAME_DAY = regex.compile(r"\b(?:cùng ngày|cũng trong ngày|cùng buổi|cùng thời gian|cùng chiều|cùng sáng)\b")


def day_named_before(scope: Scope, at: int) -> Found | None:
    """The one day told last before `Cùng ngày`, of whatever was held on it."""
    first = scope.reading.sentence_at(at)
    begin = scope.reading.lines[max(first.line - _LEADS_UP, 0)].start if first else at
    days = [f for f in scope.within(begin, at, "date") if f.value.first.day and f.value.last is None]
    told = scope.reading.sentence_at(days[-1].start) if days else None
    return days[-1] if told is not None and told.zone == "body" else None


def same_day(scope: Scope) -> tuple[int, int] | None:
    """Where the opening says `cùng ngày`: the day of the congress reported before."""
    for opening in scope.openings:
        if match := _SAME_DAY.search(scope.reading.low, opening.sentence.start, opening.sentence.end):
            return match.span()
    return None


_DAYS_AFTER = regex.compile(
    r"\W*(?:(?:kế đến|kế tiếp|tiếp đó|tiếp đến|tiếp theo|sau đó|rồi),? )?(?P<said>(?:(?P<part>sáng|chiều|tối) )?(?:(?:(?P<n>\d{1,2}|một|hai|ba|bốn|năm|sáu) )?(?P<unit>ngày|hôm|tuần) sau|(?:ngay )?(?:ngày )?hôm sau))\b,? "
)
_DAYS_IN: dict[str, int] = {"ngày": 1, "hôm": 1, "tuần": 7}


def days_after(scope: Scope, before: HeldOn) -> Linked | None:
    """`Hai ngày sau, đến lượt Công đoàn B`: counted from the day of the congress reported before."""
    first = _one_day(before.edtf)
    for opening in scope.openings:
        said = _DAYS_AFTER.match(scope.reading.low, opening.sentence.start, opening.start)
        if said is None or first is None:
            continue
        count = read_words(said["n"]) if said["n"] and not said["n"].isdigit() else int(said["n"] or 1)
        day = first + timedelta(days=(count or 1) * _DAYS_IN[said["unit"] or "ngày"])
        start, end = said.span("said")
        part = _PARTS[said["part"]] if said["part"] else None
        value = HeldOn(**scope.at(start, end), edtf=day.isoformat(), year_inferred=True, part_of_day=part)
        return Linked(value, (Reason("held_on", start, end, "date.days_after", ""),))
    return None


def _one_day(edtf: str) -> date | None:
    """The day of a date that is one, with a year: no interval, and no 29 February of a year that has none."""
    try:
        return date.fromisoformat(edtf)
    except ValueError:
        return None


_PART_OF_IT = regex.compile(r"\b(?P<part>sáng|chiều|tối) $")


def part_of_same_day(scope: Scope, at: int) -> PartOfDay | None:
    """`Chiều |cùng ngày`."""
    said = _PART_OF_IT.search(scope.reading.low, max(at - 6, 0), at)
    return _PARTS[said["part"]] if said else None


_PART = regex.compile(r"\W*(?:vào )?(?:buổi )?(?P<part>sáng|chiều|tối)\b")
_PARTS: dict[str, PartOfDay] = {"sáng": "morning", "chiều": "afternoon", "tối": "evening"}


def on_day_of_all(scope: Scope, told: Found) -> Linked:
    """The one day on which a digest says at its head that all were held; the part of it as the congress' own sentence says."""
    sentence = scope.reading.sentence_at(told.start)
    if sentence is None or _REPORTED.search(scope.reading.low[told.end : sentence.end]):
        return Linked(None)  # "Ngày 23.7, Liên đoàn Lao động tỉnh cho biết …"
    resolved, inferred = resolve_year(told.value, scope, full_days(scope))
    if resolved is None:
        return Linked(None)
    begins = (_PART.match(scope.reading.low, o.sentence.start, o.sentence.end) for o in scope.openings)
    part = next((_PARTS[m["part"]] for m in begins if m), told.value.part_of_day)
    value = HeldOn(**scope.at(told.start, told.end), edtf=resolved.edtf(), year_inferred=inferred, part_of_day=part)
    return Linked(value, (Reason("held_on", told.start, told.end, "date.of_all", ""),))


_HALF = regex.compile(r"\W*(?:vào )?buổi (?P<part>sáng|chiều|tối)(?=,| (?:cùng ngày|tại|ở|đại hội)\b)")


def _half_told_below(scope: Scope, day: Found) -> PartOfDay | None:
    """`Buổi sáng, tại A, …`, `Buổi chiều, Đại hội B …` below the day on which a digest's congresses were held."""
    if len(scope.sentences) == len(scope.reading.sentences):
        return None
    told = [m["part"] for s in scope.sentences if (m := _HALF.match(scope.reading.low, max(s.start, day.end), s.end))]
    return _PARTS[told[0]] if len(told) == 1 else None


_MOST_DAYS = 60
"""So many days may be told of one congress."""
_LEAP_YEAR = 2000


def _as_date(day: Day) -> date:
    """A day to count from another with; where neither has a year, any year will do."""
    return date(day.year or _LEAP_YEAR, day.month or 1, day.day or 1)


def _sessions(
    scope: Scope, value: DateValue, best: Found, good: list[tuple[Found, float]], inferred: bool, known: list[Day]
) -> tuple[DateValue, bool]:
    """Sessions on neighbouring days, each said of the congress, make one interval."""
    if value.first.day is None:
        return value, False
    days = {value.first}
    alone = len(scope.sentences) == len(scope.reading.sentences)
    told = best.start >= scope.reading.text_start
    for f, _ in good[:_MOST_DAYS]:
        if told and f.start < scope.reading.text_start:
            continue  # a title that says another day
        if not alone and f.value.last is not None:
            continue  # the days of all that a digest tells of
        other, _inferred = resolve_year(f.value, scope, known)
        if other is None or other.first.day is None or (other.first.year is None) != (value.first.year is None):
            continue
        for day in (other.first, other.last):
            if day and day.day and day.month:
                gap = _as_date(day) - _as_date(value.first)
                if timedelta(0) < abs(gap) <= timedelta(2):
                    days.add(day)
    if len(days) == 1:
        return value, False
    ordered = sorted(days, key=lambda d: (d.year or 0, d.month or 0, d.day or 0))
    return DateValue(ordered[0], ordered[-1]), True


# "được tiến hành trong 2 ngày: phiên trù bị chiều 20/3, phiên chính thức sáng 21/3"
_IN_TWO_DAYS = regex.compile(r"\b(?:trong|diễn ra|họp) (?:0?2|hai) ngày\b")
_ISSUED = regex.compile(r"(?:(?!đại hội)[^.;]){0,110}\bban hành\b")
_TOMORROW = regex.compile(r"\bmai\b")
_FUTURE_BEFORE = regex.compile(r"\b(?:dự kiến|sẽ)\b[^.;]{0,40}$")
# "Đại hội sẽ làm việc trong hai ngày 19 và 20/2", said of one that has been opened
_GOES_ON_FOR = regex.compile(
    r"\W*(?:đại hội|đh) (?:sẽ |dự kiến |được )*(?:diễn ra|làm việc|kéo dài|tiến hành|tổ chức) (?:đến hết |trong )?(?:thời gian )?(?:(?:\d|hai|ba)(?:,5)? (?:ngày)?)?,? ?(?:\(|từ |là )?(?:ngày )?"
)
_FOUNDING = regex.compile(r"quyết định|thành lập")
_SITS = regex.compile(r"\b(?:ngày|phiên) (?:làm việc )?(?:thứ \p{L}+|đầu tiên|cuối cùng|khai mạc|bế mạc)\b")
# "Trước đó, trong ngày làm việc đầu tiên (10/4), đại biểu nghe …"
_DAY_OF_WORK = regex.compile(
    r"\b(?:ngày|buổi) làm việc (?:thứ (?:nhất|hai|ba)|đầu tiên|cuối cùng)(?: của (?:đại hội|đh))?,? ?(?:\(|là |vào |ngày )*$"
    r"|\b(?:đại hội|đh),? (?:được |đã )?khai mạc từ $"
)
# "Phiên thứ nhất, chiều |28/11": the heading of a part of the report
_SESSION_ON = regex.compile(
    r"\W*(?:phiên (?:thứ nhất|thứ hai|khai mạc|bế mạc|trọng thể)|ngày (?:thứ nhất|thứ hai|đầu tiên)),? ?\(?(?:sáng |chiều |tối )?(?:ngày )?"
)
# "Trước đó, chiều 18/9|, các đại biểu đã dự phiên thứ nhất"
_SITS_FIRST = regex.compile(
    r",? (?:các đại biểu|đại hội|đh) (?:đã |cũng )?(?:dự|họp|tiến hành|bước vào|làm việc|tham dự)(?: tại)? phiên (?:làm việc )?(?:thứ (?:nhất|hai)|đầu tiên|khai mạc|bế mạc)\b"
)
_SET_OUT = 5
# "Sáng nay, tại Hội trường tầng 3 - UBND phường": day and place in a line of their own.
_WHERE_ONLY = regex.compile(r",? ?(?:tại|ở) [^.;:]{3,110}\.?\W*$")
_PREPARATORY_BEFORE = regex.compile(r"\btrù bị(?: (?:vào|từ|diễn ra|họp|hôm|sáng|chiều|tối|ngày))* ?\(?$")
# "Đó là kết quả của đại hội họp sáng 25/4/2018 tại …": the congress sat on that day.
_CONGRESS_ON = regex.compile(
    r"(?<!dự |mừng |tới |mắt )\b(?:đại hội|hội nghị) (?:họp |diễn ra |tổ chức )?(?:vào |hôm |ngày )?$"
)
# "Sau Đại hội hai ngày, ngày 17/4, Ban Chấp hành đã họp …"
_AFTERWARDS = regex.compile(r"\bsau (?:khi )?(?:kết thúc )?(?:đại hội|đh)(?! (?:công đoàn|cđ))[^.;]{0,20}$")
_STAMPED = regex.compile(r"\d{4} $")
# "35 đoàn viên có mặt sáng 12/3 đã thảo luận …", right below the opening
_WERE_THERE = regex.compile(
    r"\W*\d{1,3} (?:đoàn viên|công đoàn viên|đại biểu)(?: đã)? (?:có mặt|về dự|tham dự|dự họp)[^.;\d]{0,24}"
)
# "Có 123/125 đại biểu thay mặt 812 đoàn viên về dự Đại hội vào ngày 11/5."
_CAME_ON = regex.compile(
    r"\W*(?:có )?(?:\d[\d/]* )?(?:đại biểu|đoàn viên)\b[^.;]{0,120}\bdự (?:đại hội|đh) (?:(?:được )?(?:tổ chức|diễn ra) )?(?:vào |hôm |trong )?(?:buổi |sáng |chiều |tối )?(?:ngày )?"
)
_TIME_LABEL = regex.compile(
    r"\W*[⏰🕐🕖🕗🕘🕑📅📆🗓]|\W*(?:\d\. )?(?:thời gian\b|(?:ngày|thời điểm) (?:tổ chức|diễn ra|đại hội|họp) ?:)"
)
# minutes: "I. Thời gian, địa điểm" over "Khai mạc 07 giờ 30, ngày 22 tháng 9 năm 2017"
_UNDER_TIME = regex.compile(r"\W*(?:(?:[ivx]{1,4}|\d{1,2})[.)/]\s*)?thời gian\b")
_OPENED_ON = regex.compile(r"\W*(?:khai mạc|bắt đầu|vào lúc|lúc|vào|ngày|từ|sáng|chiều|tối)\b")
_HINT = 0.5
_HEAD_OF_REPORT = 8
_GATHERED = regex.compile(
    r"\b(?:hội trường|phòng|nhà văn hóa|đại biểu|đoàn viên|có mặt|ngồi|họp|về dự|tề tựu|lên đường)\b"
)
_ITEM = 200
_HEADS_ITEM = regex.compile(
    r"[^.;]{3,90} chọn (?:buổi )?(?:sáng |trưa |chiều |tối |ngày )*|\W*(?:(?:cũng|họp|đại hội|tổ chức|diễn ra|vào|trong|ngày|hôm|từ)\W*){0,4}|[^.;,]{0,30} \("
)
_TO_MARK = regex.compile(r"\b(?:chào mừng|kỷ niệm|mừng)\b[^.;,]{0,100}$")
_MARKED = 120
"""So many characters before a day, the occasion is named that it belongs to."""
_PREPARING = regex.compile(r"\bchuẩn bị(?: \p{L}+){0,3} $")
_PAGE_STAMP = regex.compile(r",? ?-? ?\d{1,2}:\d{2}")
# "Hội nghị diễn ra trong sáng 24.10": of the congress that the sentence before names so.
_IT_WAS_HELD = regex.compile(
    r"\W*(?:đại hội|hội nghị|buổi (?:họp|lễ)(?: chính thức)?|phiên (?:chính thức|trọng thể|khai mạc|bế mạc|thứ (?:nhất|hai|ba|\d)))(?: (?:đã|được|chính thức|trọng thể))* (?:diễn ra|tổ chức|tiến hành|khai mạc|làm việc|họp|mở|bắt đầu)(?: tại [^.;,]{2,60},)?(?: lúc \d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?: phút)?,?)?(?: (?:vào|trong|từ|hôm|ngày))* $"
)
_OTHER_OCCASION = regex.compile(
    r"\b(?:bầu|dự|tham dự|nghị quyết|kỷ niệm|chào mừng|thành lập)\b(?:(?!diễn ra|được tổ chức|khai mạc|, tiến hành)[^.;]){0,60}$"
)
_AT_BEGIN = regex.compile(r"\W*[^.;]{0,16}$|[^.;]{0,30} \($")


def _date_score(scope: Scope, sentence: Sentence, found: Found) -> float:
    value: DateValue = found.value
    low = scope.reading.low
    if sentence.zone == "caption":
        return 0
    if value.last is not None and value.first.year and value.last.year and value.last.year - value.first.year > 1:
        return 0  # "(28/7/1929 - 28/7/2023)"
    if _TOMORROW.search(low[found.start : found.end]):
        return 0
    if _ISSUED.match(low, found.end, sentence.end):
        return 0
    if found.start - sentence.start <= 2 and _PAGE_STAMP.match(low, found.end, sentence.end):
        return 0
    if sentence.heads and found.end >= sentence.end - 1 and _STAMPED.search(low, sentence.start, found.start):
        return _HINT  # "ĐẠI HỘI CÔNG ĐOÀN TRƯỜNG A NHIỆM KỲ 2023 - 2028  24/02/2023"
    precise = value.first.day is not None or value.relative is not None
    opening = next((o for o in scope.openings if o.sentence == sentence and o.rule != "opening.told_from_inside"), None)
    lead = low[max(sentence.start, found.start - 45) : found.start]
    text = low[sentence.start : sentence.end]
    if lead.endswith(" date ") or lead == "date ":
        return 0  # " date 2025-11-02 Tham dự Đại hội còn có …": the page's stamp
    if _PREPARING.search(lead):
        return 0  # "sau thời gian chuẩn bị từ 1/2, …"
    if _TO_MARK.search(low, max(sentence.start, found.start - _MARKED), found.start):
        return 0  # "lập thành tích chào mừng ngày Phụ nữ Việt Nam 20/10, … lúc 7h30 ngày 18/10/2014 …"
    if (
        _NOT_EVENT.search(lead)
        and not _WORKS_UNTIL.search(lead)
        and not _DAY_OF_WORK.search(lead)
        and not _TIME_LABEL.match(text)
        and not ((opening or MENTION.search(text)) and _NOT_EVENT_WEAK.search(lead))
    ):
        return 0
    if _NEWS_FROM.search(low, max(sentence.start, found.start - 90), found.start):
        return 0
    if _AFTERWARDS.search(lead):
        return 0
    if _DOCUMENT.search(lead):
        return 0
    if not _IN_TWO_DAYS.search(low, sentence.start, found.start) and (
        _PREPARATORY.match(low, found.end, sentence.end) or _PREPARATORY_BEFORE.search(lead)
    ):
        return 0
    goes_on = value.last is not None and _GOES_ON_FOR.fullmatch(low, sentence.start, found.start) is not None
    if (_FUTURE_BEFORE.search(lead) and not goes_on) or (
        not _right_before(scope, found, opening) and _other_congress_between(scope, sentence, found, opening)
    ):
        return 0
    if opening is not None:
        score = 5.0 if opening.strong else 3.0
        gap = low[min(found.end, opening.start) : max(found.start, opening.end)]
        if len(gap) > 260:
            score -= 2
        before_text = low[found.end : opening.start] if found.end <= opening.start else ""
        if _REPORTED.search(before_text) or (
            found.end <= opening.union.start and _TELLS.match(low, opening.union.end, sentence.end)
        ):
            return 0
        if _FOUNDING.search(before_text):
            score -= 3
        if not precise:
            score -= 3.5 if value.first.month else 10
        return score
    if not precise or SEVERAL_HELD.search(text):
        return 0
    if (
        any(o.rule == "opening.at_place" and 0 < sentence.start - o.sentence.start < _ITEM for o in scope.openings)
        and _HEADS_ITEM.fullmatch(text[: found.start - sentence.start])
        and not _future(text)
    ):
        return 2.0  # an item of a digest: "2) Phân xưởng B", "- Ngày 15/11, phòng họp phân xưởng"
    if _TIME_LABEL.match(text) or (_OPENED_ON.match(text) and _under_time(scope, sentence)):
        return 3.0
    if (
        _CONGRESS_ON.search(low, sentence.start, found.start)
        and not _future(text)
        and not scope.names_another(sentence.start, found.start)
    ):
        return 2.0
    if (
        precise
        and (
            _DAY_OF_WORK.search(lead)
            or _SESSION_ON.fullmatch(low, sentence.start, found.start)
            or (found.start - sentence.start <= 20 and _SITS_FIRST.match(low, found.end, sentence.end))
        )
        and not _future(text)
    ):
        return 1.0
    if (
        all(o.sentence.heads for o in scope.openings)
        and _SITS.search(text)
        and found.start - sentence.start <= 30
        and not _future(text)
    ):
        return 1.5
    line = scope.reading.lines[sentence.line]
    if is_dated_head(low, line.start, line.end) and any(
        scope.reading.line_above(o.sentence.line) is line for o in scope.openings
    ):
        return 3.0
    if (
        found.start - sentence.start <= 4
        and any(0 < sentence.line - o.sentence.line <= _SET_OUT for o in scope.openings)
        and _WHERE_ONLY.match(low, found.end, sentence.end)
    ):
        return 2.0
    if _CAME_ON.fullmatch(low, sentence.start, found.start) and not scope.names_another(sentence.start, found.start):
        return 1.5
    if _WERE_THERE.fullmatch(low, sentence.start, found.start) and any(
        0 <= sentence.line - o.sentence.line <= 1 and o.sentence.end <= sentence.start for o in scope.openings
    ):
        return 1.5
    if _IT_WAS_HELD.match(text[: found.start - sentence.start]) and not _future(text):
        return 2.0
    if (
        any(o.sentence.line == sentence.line and 0 <= o.sentence.start - sentence.end <= 3 for o in scope.openings)
        and found.start - sentence.start <= 20
    ):
        return 2.5  # "Sáng ngày 24/10, được sự chỉ đạo của …. Công đoàn trường tổ chức …"
    if (
        MENTION.search(text)
        and _SESSION.search(text)
        and not _future(text[: found.end - sentence.start + 120])
        and not OTHER_MENTION.search(text)
    ):
        if _OTHER_OCCASION.search(low[max(sentence.start, found.start - 70) : found.start]):
            return 0
        if scope.names_another(sentence.start, sentence.end) and not any(
            same(u.value, scope.union) for u in scope.of(sentence, "union")
        ):
            return 0
        return 1.5
    if _AT_BEGIN.match(low[sentence.start : found.start]) and MENTION.search(text) and not _future(text):
        return 1.0
    if (
        (
            (any(o.rule in UNANNOUNCED for o in scope.openings) and not any(o.strong for o in scope.openings))
            or _right_above(scope, sentence)
        )
        and value.first.day is not None
        and found.rule != "date.holiday"
        and sentence in scope.sentences[:_HEAD_OF_REPORT]
        and _GATHERED.search(text)
        and not _future(text)
    ):
        return _HINT  # "chiều thứ Sáu (10/3) đã có 39 người ngồi kín hội trường", before the congress is named
    if _sets_scene(scope, sentence, found):
        return _HINT
    return 1.0 if goes_on else 0


_AT_ONCE = 8
_SCENE = 4
"""So many sentences may stand between the day that sets the scene and the congress."""


def _sets_scene(scope: Scope, sentence: Sentence, found: Found) -> bool:
    """`Sáng 22-9, trời mưa lất phất.` at the head of a report whose paragraph goes on with `Đại hội … bắt đầu`."""
    if found.start - sentence.start > _AT_ONCE or found.value.first.day is None or found.value.last is not None:
        return False
    body = list(islice((s for s in scope.sentences if s.zone == "body"), _SCENE + 1))
    return body[:1] == [sentence] and any(
        o.sentence in body[1:] and o.sentence.line == sentence.line for o in scope.openings
    )


def _under_time(scope: Scope, sentence: Sentence) -> bool:
    """Whether the line above says that the time follows."""
    above = scope.reading.line_above(sentence.line)
    return above is not None and _UNDER_TIME.match(scope.reading.low, above.start, above.end) is not None


_PLACE_BETWEEN = regex.compile(r",? (?:tại|ở) [^.;)]{0,100}, ")


def _place_between(scope: Scope, found: Found, opening: Opening | None) -> bool:
    """`…, chiều qua 25/10, tại Trung tâm Văn hóa đặc khu, Công đoàn đặc khu …`."""
    return opening is not None and bool(_PLACE_BETWEEN.fullmatch(scope.reading.low, found.end, opening.start))


def _right_before(scope: Scope, found: Found, opening: Opening | None) -> bool:
    """`…, ngày 21/4/2023, Đại hội …`: the date stands right before what it dates."""
    listed = opening is not None and opening.rule == "opening.listed" and _LIST.match(scope.reading.low, found.end)
    return (
        bool(listed)
        or (opening is not None and 0 <= opening.start - found.end <= 40)
        or _place_between(scope, found, opening)
    )


# "… từ 07-10/03/2023|, các công đoàn cơ sở: Công ty A, Công ty B và Công ty C"
_LIST = regex.compile(r",? (?:các|hai|ba|bốn|năm|\d{1,2}) (?:công đoàn|cđcs|đơn vị|tổ công đoàn)\b")


def _other_congress_between(scope: Scope, sentence: Sentence, found: Found, opening: Opening | None) -> bool:
    """Whether the nearest congress before a date is another union's: `bầu đại biểu dự Đại hội Công đoàn huyện ngày 26/6`."""
    begin = opening.end if opening is not None and opening.end <= found.start else sentence.start
    begin = max(begin, found.start - 400)
    last = last_congress(scope.reading.low, begin, found.start)
    return last is not None and (
        scope.names_another(last.end(), found.start) or bool(OTHER_MENTION.match(scope.reading.low, last.start()))
    )


_LEADS_UP = 4


def _right_above(scope: Scope, sentence: Sentence) -> bool:
    """`Đúng 8 giờ sáng 9/3, hội trường đã không còn ghế trống.` right above `Đại hội Công đoàn X diễn ra gọn trong một buổi`."""
    told = [o for o in scope.openings if not o.sentence.heads] or scope.openings
    first = min(told, key=lambda o: o.start).sentence
    under_title = all(o.sentence.heads for o in scope.openings)
    above = 0 <= first.line - sentence.line <= _LEADS_UP and sentence.start < first.start
    return (under_title or above) and _FULL_HALL.search(scope.said(sentence)) is not None


_FULL_HALL = regex.compile(
    r"\b(?:hội trường|nhà văn hóa|nhà ăn|phòng họp|phòng hội đồng|trung tâm hội nghị)\b[^.;]{0,60}\b(?:ghế|chật|kín|đông|rộn|rực|tấp nập|nhộn nhịp|sẵn sàng)"
    r"|\b(?:đại biểu|đoàn viên)\b[^.;]{0,40}\b(?:có mặt|tề tựu|đã về|ngồi kín)"
)
_FUTURE = regex.compile(r"\b(?:sẽ|dự kiến|sắp(?! xếp))\b")


def _future(text: str) -> bool:
    return bool(_FUTURE.search(text))
