"""Reads `28/4/ 2023`, `Chiều 15/5`, `ngày 17.2`, `ngày 08 tháng 6 năm 2023`, `17 và 18/10`, `từ ngày 21 đến 23/9`, `tháng 5/2023`,
`năm 2023`, `Sáng nay (17/10)`, and relative words (`hôm qua`, `sáng nay`).

Leaves alone `13/13 chỉ tiêu`, `37/44 đoàn viên`, `2,2 tỷ`, `31/2`, `số 02-NQ/TW`, `3 tháng`, `5 năm`. A year that is not
written stays open; what the article says of it is decided later. EDTF: ISO 8601-2:2019.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

import regex

from ..reading import Reading
from ..record import PartOfDay
from ..rules import Found, Match, Rule, first
from .numbers import NumberToken, read_words
from .values import DateValue, Day

_YEAR = r"(?:19|20)\d\d(?!\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_MONTH = r"(?:1[0-2]|0?[1-9])(?!\d)"
_SEP = r" ?[/.\-] ?"
_AND = (
    r" ?(?:-|(?P<and>,|&|và(?: (?:sáng|trưa|chiều|tối))?(?: ngày)?|, ngày|, rạng sáng)"
    r"|(?:đến hết|đến|tới)(?: (?:sáng|trưa|chiều|tối))?(?: ngày)?) ?"
)
_LONGEST_ROW = 7
"""So many days apart, `ngày 12 và 15/6` tells of one event; further, of two (`mừng ngày 1/5, ngày 12/6/2023`)."""
_NO_MORE = r"(?! ?[/]\d)(?![.,\-]\d)(?! ?%)(?!\d)"
# A day without a year is a date only beside words of time; with `-` or `.` for a stroke, only beside the nearest of them.
_CLOSE = r"(?<=\b(?:ngày|ngày (?:sau|trước)|việc (?:đầu tiên|thứ (?:nhất|hai|ba))|hôm|sáng|trưa|chiều|tối|đêm|mùng|mồng|nay|qua|mai|vừa rồi|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\w)|chủ nhật)[ ,:]{0,2}\(? ?(?:ngày )?)"
_BESIDE = r"(?<=\b(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|mùng|mồng|rạng sáng|nay|qua|mai|vào|từ|đến|hết|trước|sau|(?:ấy|đó) là|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\w)|chủ nhật|làm việc|việc)[ ,:]{0,2}\(? ?(?:từ )?(?:ngày )?)"


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text) if int(text) <= 50 else 1900 + int(text)


def _day(year: str | None, month: str | None, day: str | None) -> Day | None:
    y, m, d = _year(year), int(month) if month else None, int(day) if day else None
    if m and d and d > (monthrange(y, m)[1] if y else 29 if m == 2 else monthrange(2024, m)[1]):
        return None
    return Day(y, m, d)


def _single(match: Match) -> DateValue | None:
    groups = match.groupdict()
    day = _day(groups.get("y"), groups.get("m"), groups.get("d"))
    return None if day is None else DateValue(day)


def _interval(match: Match) -> DateValue | None:
    groups = match.groupdict()
    last = _day(groups.get("y"), groups["m"], groups["d"])
    begin = _day(groups.get("y0") or groups.get("y"), groups.get("m0") or groups["m"], groups["d0"])
    if last is None or begin is None:
        return None
    if begin >= last or (begin.year or 0) > (last.year or 9999):
        return None
    if groups["and"] is not None and _days_between(begin, last) > _LONGEST_ROW:
        return None
    return DateValue(begin, last)


def _days_between(begin: Day, last: Day) -> int:
    first, second = (date(d.year or 2000, d.month or 1, d.day or 1) for d in (begin, last))
    return (second - first).days


def _no_share(match: Match) -> DateValue | None:
    """`(27/6)` is a day: no share has more parts than the whole, as `(5/6)` may."""
    return _single(match) if int(match["d"]) > int(match["m"]) else None


_UNITS_SPELLED = "một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín"
_MONTH_SPELLED = rf"(?P<month>mười (?:một|hai)|mười|{_UNITS_SPELLED})(?! ?\d| (?:ngày|năm nay|qua\b|tới\b|đồng|tuổi|lần|lương|nay|sau))"
_DAY_SPELLED = rf"(?P<day>(?:hai|ba) mươi(?: (?:mốt|hai|ba|tư|bốn|lăm|sáu|bảy|tám|chín))?|mười (?:lăm|{_UNITS_SPELLED})|mười|{_UNITS_SPELLED})"
_NAMED_DAY = r"(?<=(?<!mỗi |hàng |hằng |cả )\b(?:ngày|hôm|mùng|mồng|sáng|chiều|tối) )"


def _spelled(match: Match) -> DateValue | None:
    """`ngày mười hai tháng ba`, `ngày 12 tháng Ba`: the day or the month in words."""
    groups = match.groupdict()
    day = groups["d"] if groups.get("d") else str(read_words(groups["day"]) or 0)
    month = groups["m"] if groups.get("m") else str(4 if groups["month"] == "tư" else read_words(groups["month"]) or 0)
    found = _day(groups.get("y"), month, day) if 1 <= int(month) <= 12 and 1 <= int(day) <= 31 else None
    return None if found is None else DateValue(found)


_D, _M = rf"(?P<d>{_DAY})", rf"(?P<m>{_MONTH})"
_Y = rf"(?P<y>{_YEAR})"
_Y2 = rf"(?P<y>{_YEAR}|\d\d(?!\d))"

# Days that everybody knows by their numbers.
_HOLIDAY = r"(?:(?P<d>0?8) ?/ ?(?P<m>0?3)|(?P<d>20) ?/ ?(?P<m>11|10)|(?P<d>30) ?/ ?(?P<m>0?4)|(?P<d>0?1) ?/ ?(?P<m>0?5|0?6)|(?P<d>0?2) ?/ ?(?P<m>0?9)|(?P<d>2[78]) ?/ ?(?P<m>0?[27])|(?P<d>19) ?/ ?(?P<m>0?5)|(?P<d>22) ?/ ?(?P<m>12)|(?P<d>26) ?/ ?(?P<m>0?3)|(?P<d>0?3) ?/ ?(?P<m>0?2))"

# Anchored at their first number, most specific first.
RULES = (
    Rule("date.iso", regex.compile(rf"(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"), _single),
    Rule(
        "date.span_slash",
        regex.compile(
            rf"(?P<d0>{_DAY})(?:, ?{_DAY}(?=,| và)){{0,4}}(?:{_SEP}(?P<m0>{_MONTH})(?:{_SEP}(?P<y0>{_YEAR}))?)?{_AND}{_D}{_SEP}{_M}(?:{_SEP}{_Y}){_NO_MORE}"
        ),
        _interval,
    ),
    Rule(
        "date.span_slash_no_year",
        regex.compile(
            rf"(?:{_BESIDE}|(?<=\())(?P<d0>{_DAY})(?:, ?{_DAY}(?=,| và)){{0,4}}(?:{_SEP}(?P<m0>{_MONTH}))?{_AND}{_D}{_SEP}{_M}{_NO_MORE}(?! ?(?:chỉ tiêu|đại biểu|tổng|số|của))"
        ),
        _interval,
    ),
    Rule(
        "date.span_words",
        regex.compile(
            rf"(?P<d0>{_DAY})(?:, ?{_DAY}(?=,| và)){{0,4}}(?: tháng (?P<m0>{_MONTH}))?{_AND}{_D} tháng {_M}(?:(?:,? năm |{_SEP}){_Y})?"
        ),
        _interval,
    ),
    Rule("date.slash", regex.compile(rf"{_D} ?(?P<sep>[/.\-]) ?{_M} ?(?P=sep) ?{_Y2}(?![/.,\-]?\d)"), _single),
    Rule(
        "date.words",
        regex.compile(
            rf"(?<!\b(?:đường|phố|thpt|thcs|trường|quảng trường|công ty|nhà máy|khu|mầm non|mn) ){_D},? tháng {_M}(?! ngày)(?:(?:,? năm |{_SEP}|, ){_Y})?(?!\d)"
        ),
        _single,
    ),
    Rule(
        "date.words_spelled",
        regex.compile(rf"{_NAMED_DAY}(?:{_D}|{_DAY_SPELLED}) tháng (?:{_M}|{_MONTH_SPELLED})(?:,? năm {_Y})?(?!\d)"),
        _spelled,
    ),
    Rule("date.slash_year_words", regex.compile(rf"{_D}{_SEP}{_M},? năm {_Y}"), _single),
    Rule("date.slash_year_cut", regex.compile(rf"{_D}/{_M}/20\d(?![/.\-]?\d)"), _single),
    Rule("date.slash_no_year", regex.compile(rf"{_CLOSE}{_D} ?/ ?{_M}{_NO_MORE}"), _single),
    Rule(
        "date.slash_no_year_ending",
        regex.compile(rf"{_BESIDE}{_D} ?/ ?{_M}{_NO_MORE}(?=[.,;)\n]|$| (?:đến|tới|năm|tại|và|này|vừa|nay|-|–|\())"),
        _single,
    ),
    Rule(
        "date.slash_in_head",
        regex.compile(
            rf"(?<=\p{{L}} \((?:(?:sáng|chiều|tối|ngày) )?){_D} ?/ ?{_M}(?=(?:, [\p{{L}} ]{{2,14}})?\)\s*\n)"
        ),
        _single,
    ),
    Rule("date.bracketed", regex.compile(rf"(?<=\(){_D}/{_M}(?=\))"), _no_share),
    Rule(
        "date.holiday",
        regex.compile(
            rf"(?<=\b(?:chào mừng|mừng|kỷ niệm|nhân|dịp|lễ|tết|ngày [\p{{L}} ]{{3,40}}) ){_HOLIDAY}{_NO_MORE}"
        ),
        _single,
    ),
    Rule("date.dash_no_year", regex.compile(rf"{_CLOSE}{_D} ?[.\-] ?{_M}{_NO_MORE}"), _single),
    Rule("date.month_year", regex.compile(rf"(?<=\btháng ){_M}(?:{_SEP}|,? năm ){_Y}(?!\d)"), _single),
    Rule("date.month_year_bare", regex.compile(rf"(?<![\d/.]|\bsố )(?P<m>1[0-2]|0?[1-9])/{_Y}(?![\d/])"), _single),
    Rule(
        "date.month",
        regex.compile(
            rf"(?<=(?<!\d |mỗi |hàng |hằng |từng |nhiều |mấy |vài )\btháng ){_M}(?![/.,]?\d)(?! ?(?:%|triệu|tỷ|tỉ|nghìn|ngàn|gia đình|người|đoàn viên|suất|lần|buổi|cuộc))"
        ),
        _single,
    ),
    Rule(
        "date.year",
        regex.compile(
            rf"(?<=(?<![\d,] |mỗi |hàng |hằng |từng |nhiều |mấy |vài )\bnăm ){_Y}(?! ?[-/] ?\d)(?! (?:suất|người|đoàn viên|lượt))"
        ),
        _single,
    ),
)

_LEFT = regex.compile(
    r"(?:(?P<hour>\d{1,2}) ?(?:giờ|h|g|:) ?(?:\d{1,2})?(?: ?phút)?,? ?)?(?:(?:\bbuổi )?\b(?P<part>sáng|trưa|chiều|tối|đêm)\b(?: sớm)?(?: (?:nay|qua|mai|hôm qua|hôm nay|cùng ngày))?,? ?)?(?:\b(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\w)|chủ nhật)\b(?: (?:vừa|tuần) (?:qua|rồi))?,? ?)?"
    r"(?:\(?\b(?:ngày|tháng|năm)\b,? ?)?(?:\bhôm (?:qua|nay|kia|mai)\b,? ?)?(?:\b(?:mùng|mồng|hôm|nay|qua)\b,? ?)?(?:\( ?)?$"
)
# Cheap looks before `_LEFT`: what can stand last in it, and where it can begin.
_LAST_WORDS = tuple(
    "ngày tháng năm sáng trưa chiều tối đêm sớm nay qua rồi mai kia mùng mồng hôm buổi nhật hai ba tư sáu bảy giờ h g : phút".split()
) + tuple("0123456789")
_BEGINS = regex.compile(
    r"(?<![\p{L}\d])(?:\d|buổi|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật|ngày|tháng|năm|hôm|mùng|mồng|nay|qua|\()|(?<=\p{L})\("
)
_CLOCK_END = regex.compile(r" ?(?:giờ|h|g|:) ?(?:\d{1,2})?(?: ?phút)?,? ?")
_PARTS: dict[str, PartOfDay] = {"sáng": "morning", "chiều": "afternoon", "tối": "evening", "đêm": "evening"}

_RELATIVE = regex.compile(
    r"\b(?=[stcđh])(?:(?P<part>sáng|trưa|chiều|tối|đêm) (?:nay|qua)(?! đời)|(?:(?P<part2>sáng|trưa|chiều|tối) )?hôm (?:nay|qua|kia)|(?:(?P<part3>sáng|trưa|chiều|tối) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:tuần (?:trước|này|qua|rồi|vừa qua|vừa rồi)|vừa (?:qua|rồi)))\b(?! ?\(?(?:ngày )?\d)"
)


_GOES_ON = regex.compile(
    r"(?P<stroke> ?[/\-.] ?\d)|(?P<month>,? tháng )|(?P<more>,? ?(?:và|đến|tới|-|,|&)(?: hết)?(?: (?:sáng|trưa|chiều|tối))?(?: ngày)? ?\d|, (?:ngày|rạng) )"
)
_BY_SIGN = {
    "stroke": tuple(r for r in RULES if r.name not in ("date.words", "date.month", "date.year")),
    "month": tuple(r for r in RULES if r.name in ("date.words", "date.span_words", "date.words_spelled")),
    "more": tuple(r for r in RULES if r.name.startswith("date.span")),
}


_SPELLED = tuple(r for r in RULES if r.name == "date.words_spelled")
_THOUSANDS = regex.compile(r"\d{1,3}(?:\.\d{3})+")


def _rules(low: str, number: NumberToken) -> tuple[Rule, ...]:
    """The rules that what stands around a number leaves possible; for most numbers, which count things, none."""
    if low.endswith(("tháng ", "năm "), 0, number.start):
        return RULES
    if "." in low[number.start : number.end]:
        return () if _THOUSANDS.fullmatch(low, number.start, number.end) else _BY_SIGN["stroke"]
    sign = _GOES_ON.match(low, number.end)
    return _BY_SIGN[sign.lastgroup or "stroke"] if sign else ()


def read(reading: Reading, number: NumberToken) -> Found | None:
    """The date that begins with this number."""
    possible = _SPELLED if number.spelled else _rules(reading.low, number)
    if not possible:
        return None
    found = first("date", possible, reading.low, number.start)
    if found is None:
        return None
    left = _words_before(reading.low, found.start)
    if left is None:
        return found
    part = _PARTS.get(left["part"] or "")
    if part is None and left["hour"] and not left["part"] and int(left["hour"]) < 24:
        hour = int(left["hour"])
        part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
    value: DateValue = found.value._replace(part_of_day=part)
    end = found.end
    if "(" in left[0] and reading.text[end : end + 1] == ")":
        end += 1
    opens = left.end("hour") if left["hour"] else left.start()
    if left["hour"]:
        clock = _CLOCK_END.match(reading.low, opens)
        opens = clock.end() if clock else opens
    start = opens + (left[0].startswith("(") and reading.text[end - 1] != ")")
    return found._replace(start=start, end=end, value=value)


def _words_before(low: str, start: int) -> Match | None:
    """The words of time right before a date: `8 giờ sáng nay, ngày (`."""
    window = low[max(0, start - 46) : start]
    bare = window.rstrip(" ,(")
    if not bare.endswith(_LAST_WORDS) and "(" not in window[len(bare) :]:
        return None
    floor = start - len(window)
    for begin in _BEGINS.finditer(window):
        left = _LEFT.match(low, floor + begin.start(), start)
        if left is not None and left.end() > left.start():
            return left
    return None


def relative(reading: Reading) -> Iterator[Found]:
    """Words that name a day only beside a base date."""
    low = reading.low
    matches = {}
    for sign in _RELATIVE_SIGNS:
        at = low.find(sign)
        while at >= 0:
            for match in _RELATIVE.finditer(low, max(0, at - 16), at + 30):
                matches[match.start()] = match
            at = low.find(sign, at + 1)
    for start, match in sorted(matches.items()):
        part = _PARTS.get(match["part"] or match["part2"] or match["part3"] or "")
        value = DateValue(Day(None, None, None), None, part, match[0])
        yield Found("date", start, match.end(), value, "date.relative")


_RELATIVE_SIGNS = (" nay", " qua", "hôm kia", " tuần ", " vừa rồi")
