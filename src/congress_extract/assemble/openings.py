"""The sentences that report a congress as held, and by which union.

One that only refers to a congress (`Nghị quyết Đại hội`), or tells of one still to come (`sẽ`, `chào mừng`), opens none.
"""

from __future__ import annotations

from bisect import bisect_left

import regex

from ..find.numbers import FROM_TEN
from ..find.unions import union_value
from ..places import provinces_of
from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .holders import HOLDS_AFTER, OTHER_EVENT, holds_it, is_counted, is_of_a_part, named_together, the_one_meant
from .names import same
from .openings_of_offices import office_heads, office_holds
from .wording import (
    CONGRESS,
    COUNTED_CONGRESSES,
    FUTURE,
    MENTION,
    NOT_HOLDER,
    OTHER_BODY,
    PLURAL_UNION,
    REFERRED,
    SEVERAL_HELD,
    SOON,
    congress_before,
    future_before,
)

_HELD_AFTER = regex.compile(
    r"\b(?:đã |vừa |cũng |được |chính thức |long trọng |trọng thể |đang |tưng bừng )*(?:(?<=được )mở(?! rộng)|diễn ra|khai mạc|bế mạc|được tổ chức|tổ chức thành công|thành công tốt đẹp|thành công rực rỡ|kết thúc|được tiến hành|đã tổ chức|đã tiến hành|tổ chức (?:long trọng|trọng thể)|tổ chức (?:vào|ngày|hôm|sáng|chiều)|vào làm việc|bước vào|làm việc|long trọng tổ chức|hoàn thành|hoàn tất|khép lại|quy tụ|thu hút|bắt đầu (?:lúc|từ|vào)|họp (?:và|từ|trong|tại|vào|phiên)|họp (?:trọn |gọn )?(?:trong )?ngày|họp (?:sáng|chiều|tối|hôm) |họp vào|có sự tham (?:gia|dự)|có \d+ đại biểu|có sự góp mặt|có mặt|tiến hành phiên|thành công)\b"
)
_HELD_BEFORE = regex.compile(
    r"(?<!\bsớm )(?:diễn ra|khai mạc|bế mạc|tổ chức|tiến hành|kết thúc|(?:đã|vừa) (?:họp|mở))(?: \p{L}+){0,6}?(?: phiên [^.;,]{1,40}?)?,? ?[\":]?$|\b(?:ngày|phiên) (?:làm việc )?(?:thứ \p{L}+|đầu tiên|cuối cùng) của $"
)
# "LĐLĐ quận 9 vừa chỉ đạo tổ chức thành công |Đại hội CĐCS Công ty X"
_DIRECTED = regex.compile(r"\b(?:vừa|đã) chỉ đạo (?:điểm )?(?:(?:tổ chức|tiến hành) )?(?:thành công )?$")
_DO_HOLDS = regex.compile(r"\b(?:do|được) (?:ban chấp hành )?$")
_HOLDS_IT = regex.compile(r"(?:,? (?:xã|phường|thị trấn|huyện|quận|tỉnh) [^.;,]{2,40}|[^.;,]{0,40})\btổ chức\b")
_ABOUT = regex.compile(r"\b(?:công tác|việc|về|kế hoạch)\b")
_HEADLINE_CONGRESS = regex.compile(
    rf"^[ ,:\-]*(?:tổ chức thành công |tổ chức |long trọng )?(?:{CONGRESS})(?!{OTHER_BODY})"
)
_STILL_TO_COME = regex.compile(r"\b(?:ấn định|sẽ|dự kiến|sắp(?! xếp))\b")
_PREPARATORY = regex.compile(
    r"[^.;]{0,200}(?:họp|tổ chức|tiến hành|diễn ra|làm việc|bước vào|khai mạc) (?:phiên )?(?:họp )?trù bị"
)
# "Đại hội điểm của công đoàn A, công đoàn B đều thành công": summed up, each without its day.
_EACH_OF_THEM = regex.compile(r"(?:công đoàn|cđ|lđlđ|cđcs)[^.;]{0,80}\bđều (?:đã )?$")
# "Đại hội công đoàn cơ sở có từ 150 đoàn viên trở lên thì …": a rule, no report.
_RULE = regex.compile(r"(?: ở (?:nơi|đơn vị))? (?:có )?(?:từ|dưới|trên) \d+ (?:công )?đoàn viên")
_DEADLINE = regex.compile(r"(?: và hoàn thành)? (?:trước|xong trước)\b")
_NOT_HELD_HERE = regex.compile(
    r"\b(?:sẽ|dự kiến|để|sắp(?! xếp)|chuẩn bị|chọn|ấn định|trước khi|trước|khi|được (?:bầu|trao|tặng)|năm (?:19|20)\d\d|công tác|tập trung|nghị quyết)\b"
)
_LATER = regex.compile(r"\b(?:sẽ|sắp tới|tới đây|năm (?:19|20)\d\d)\b")
_ACTS_HERE = regex.compile(
    r" ?\((?:ngày |sáng |chiều )*\d{1,2}[/.\-]\d{1,2}[^()]{0,8}\) đã (?:\p{L}+ ){0,2}(?:chọn|xác định|đề ra|quyết định)\b|[^.;!?]{0,40}? mới (?:bầu|chọn) (?:xong|được|đủ)\b|(?:,? (?:lần thứ|khóa|nhiệm kỳ) [^.;,]{1,24}?| \([^()]{2,24}\)){0,2},? (?:(?:thì|cũng|lại|đã) )?bầu (?:(?:trực tiếp|ra|được)\b|\d{1,2} (?:đồng chí|đ/c|người|ủy viên|thành viên))|[^.;!?]{0,90}?(?:\b(?:các )?đại biểu (?:đã|tham dự|đến từ|dự)|\bđã (?:chính thức |sáng suốt |tín nhiệm |tiến hành |nhất trí |được )*(?:bầu|nghe|thông qua|thảo luận|biểu quyết|lấy phiếu|công bố|quyết nghị|chỉ định|đề ra|đánh giá|bế mạc))"
)
# "Thực hiện Chỉ thị số 13-CT/TW về lãnh đạo đại hội công đoàn các cấp và Đại hội Công đoàn Việt Nam lần thứ XIII"
_DOCUMENT_ABOUT = regex.compile(
    r"\b(?:chỉ thị|kế hoạch|hướng dẫn|quyết định|công văn)\b[^.;]{0,160}\b(?:về|lãnh đạo)\b(?![^.;]*\b(?:đã|diễn ra)\b)[^.;]*$"
)
_REFERS = regex.compile(r"\b(?:sẽ|chào mừng|đoàn đại biểu|về việc|gặp mặt|trước)\b")
_GOING_TO = regex.compile(r"đi dự|đoàn đại biểu|gặp mặt|tiễn|sẽ")
_TERM_OR_ORDINAL = regex.compile(r"nhi[ệê]m k[ỳì]|lần thứ|khóa")
_REPORTS_RESULT = regex.compile(r"(?:(?:báo cáo|thông báo)(?: nhanh)?|^\W*(?:v/v:? ?)?) ?kết quả $")
_DATE = regex.compile(r"\b\d{1,2} ?[/.\-] ?\d{1,2}\b|\bngày \d{1,2}\b")
_DAY_OR_ATTEND = regex.compile(r"\b(?:dự|ngày|sáng|chiều)\b")


_SEVERAL = regex.compile(r"\b(?:các|những|nhiều|mọi|(?<![\d/.\-])\d{1,3}) $")
_WHEN = regex.compile(
    r"\d{1,2} ?[/.\-] ?\d{1,2}|cùng ngày|hôm (?:nay|qua)|(?:sáng|chiều|tối|trưa) (?:nay|qua)|tiếp đó|trước đó"
)
# "155 đại biểu đã tham dự Đại hội XII Công đoàn quận X |trong hai ngày 15 - 16.5"
_ON_DAYS = regex.compile(
    r"[^.;,\d]{0,30},? (?:trong (?:hai|ba|2|3) ngày|vào ngày|hôm|ngày|sáng|chiều) (?:\d{1,2} ?[-–] ?)?\d{1,2} ?[/.\-] ?\d{1,2}"
)
_JUST_NOW = regex.compile(r"\bvừa (?:tham gia|tham dự|về dự|dự) $")
# "Ngày 11/4, Đoàn đại biểu Công đoàn ngành X đã tham dự |Đại hội Công đoàn Y"
_WENT = regex.compile(r"\bđoàn (?:đại biểu )?[^;\n.]{3,80} (?:đã|vừa) (?:tham |về )?dự $")
REMEMBERED = regex.compile(
    r"\b(?:nhớ|kể lại|hồi tưởng)(?: (?:như in|lại|mãi|rõ|về))* (?:hôm|cái|ngày|sáng|chiều|buổi|kỳ)\b"
)
_RITES = regex.compile(r"dâng hương|dâng hoa|viếng|báo công|tưởng niệm")
# "Theo kế hoạch, |Đại hội Công đoàn tỉnh X diễn ra trong hai ngày 6 và 7/9"
BY_PLAN = regex.compile(r"\W*theo (?:kế hoạch|dự kiến|lịch trình|lịch)(?: [^.;,]{1,30})?, (?:thì )?")
ALREADY = regex.compile(r"\b(?:đã|vừa|hôm nay|sáng nay|chiều nay)\b")
_BEFORE_OPENING = regex.compile(r"trước (?:giờ|lễ|khi|ngày|thời khắc) (?:khai mạc|diễn ra|bước vào) $")
_CHOSEN_TO_GO = regex.compile(r"\b(?:bầu|cử|chọn|chỉ định|trưởng đoàn)\b|\bđi dự $")
_NAMED_WITH = regex.compile(
    r"[^.;,]{0,30}(?:lần thứ|khóa [ivxl\d]|nhiệm k[ỳì]|\(?(?:sáng |chiều |ngày ){0,2}\d{1,2} ?[/.\-] ?\d{1,2})"
)
_TERM_YEARS = regex.compile(r"\b(?P<start>20\d\d) ?- ?20\d\d\b")


# "Ban Chấp hành mới vừa ra mắt sau khi được bầu tại |Đại hội Công đoàn huyện X"
_JUST_ELECTED = regex.compile(
    r"\b(?:ban chấp hành|bch)\b[^.;]{0,60}\b(?:vừa|mới)\b[^.;]{0,30}\b(?:được bầu|ra mắt|bầu ra) (?:tại|ở) $"
)
# "báo cáo trình |Đại hội Công đoàn quận lần thứ XI, khai mạc sáng 5/6/2018"
_PRESENTED = regex.compile(r"\b(?:trình|trước|tại|trong) $")
_HELD_AT_ONCE = regex.compile(
    r"(?: (?:lần thứ|khóa|nhiệm kỳ) [^.;,]{1,24})*,? (?:vừa |đã |chính thức |được )*(?:khai mạc|bế mạc|diễn ra|tổ chức) (?:vào |hôm |trong )?(?:sáng|chiều|tối|ngày|\d)"
)
# "Ngày 28/12 là |Đại hội Công đoàn xã X", "Đại hội Công đoàn xã X| (ngày 28/12)"
_DAY_IS = regex.compile(r"\bngày \d{1,2} ?[/.\-] ?\d{1,2}(?:[/.\-]\d{4})? (?:là|đến lượt|tới lượt) $")
_ON_DAY = regex.compile(r",? ?\(?(?:vào |hôm )?(?:sáng |chiều |tối )?(?:ngày )?\d{1,2} ?[/.\-] ?\d{1,2}(?![\d%])")
# "tiếp tục được Đại hội Công đoàn X |(ngày 12/9) tín nhiệm bầu làm Chủ tịch"
_CHOOSES_ONE = regex.compile(
    r"(?: ?\([^()]{0,40}\))?(?:,? (?:lần thứ|khóa|nhiệm kỳ) [\w\- ]{1,14}?)?(?:,? \p{L}+){0,3} (?:bầu (?:làm|giữ|là)|thông qua|quyết nghị)\b"
)


# "Công đoàn xã X |- một trong ba đơn vị được chọn làm điểm - đã tổ chức"
_ASIDE = regex.compile(
    r" [-–] [^\-–;\n]{12,220} [-–](?= (?:đã |vừa |long trọng |chính thức )*(?:tổ chức|tiến hành|khai mạc|bế mạc|hoàn thành)\b)"
    r"|, (?:nơi|đơn vị|hiện|vốn|với) [^.;:\n]{4,90}?,(?= (?:đã |vừa |cũng )*(?:đại hội|đh)\b)"
)


def _of_an_earlier_term(low: str, text: str, after: str) -> bool:
    """Whether the article knows a later term than a sentence's: `Tại Đại hội nhiệm kỳ 2017-2022, chị Hoa được bầu …`."""
    said = _TERM_YEARS.search(after[:40])
    here = [match["start"] for match in (_TERM_YEARS.finditer(text) if said is None else (said,))]
    return bool(here) and max(here) < max(match["start"] for match in _TERM_YEARS.finditer(low))


_MEETS = regex.compile(
    rf"(?: ?\([^()]{{0,60}}\)|,? (?:trực )?thuộc (?:công đoàn|lđlđ|liên đoàn lao động|cđcs) [^.;,]{{2,60}}?,?)? (?:đã |vừa |cũng ){{0,2}}{CONGRESS}(?!{OTHER_BODY})(?: toàn thể| đại biểu| điểm)?"
    r"(?:,| lần thứ| khóa|(?: xong)? nhiệm kỳ| (?:xong )?(?:vào |hôm )?(?:sáng|chiều|tối|ngày|hôm|trong ngày)\b)"
)
# "* CĐCS Công ty X: |Đại hội lần thứ II … được tổ chức sáng 7/3"
_STARTS = regex.compile(r"[\W\d]*")
_NOTED = regex.compile(
    rf"(?: ?\([^()]{{0,60}}\))?: ?(?:tổ chức |tiến hành )?{CONGRESS}(?!{OTHER_BODY})[^.;\n]{{0,60}}(?:được tổ chức|diễn ra|tổ chức|ngày|sáng|chiều|vào) [^.;\n]{{0,24}}\d"
)
# "CĐCS thành viên A| xong đại hội chỉ trong sáng 15/3"
_IS_DONE = regex.compile(
    rf"(?: ?\([^()]{{0,80}}\))? (?:đã |vừa |cũng ){{0,2}}xong {CONGRESS}(?!{OTHER_BODY})(?: toàn thể| đại biểu| điểm)?[^.;]{{0,40}}"
)
_MEETS_THEN = regex.compile(rf" (?:đã |vừa |cũng ){{0,2}}{CONGRESS}(?=[.;]|$)")
_SAME_TIME = regex.compile(r"\b(?:cùng|cũng trong) (?:ngày|buổi)\b|\b(?:hôm|ngày) sau\b")
_LATER_THIS_YEAR = regex.compile(
    r"\b(?:cuối|giữa) (?:năm|tháng|quý) (?:nay|này|sau|tới)\b|\bsang năm\b|\bnăm (?:sau|tới)\b"
)
_MEMBERS_OF = regex.compile(rf"(?:\d|\b{FROM_TEN}) (?:đoàn viên|công đoàn viên|hội viên|cđv|đại biểu)(?: của)? $")
_MEMBERS_ATTEND = regex.compile(rf" (?:đã |cùng |về |tham |có mặt |đến ){{0,3}}dự (?:{CONGRESS})(?!{OTHER_BODY})")
_OF_ANOTHER = regex.compile(r"[^.;,]{0,40} (?:của |công đoàn |lđlđ |liên đoàn )")
OF_LAND = regex.compile(
    r"(?:công đoàn(?: cơ sở)?|liên đoàn lao động) (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)"
)
_LAND = regex.compile(r"(?P<kind>huyện|quận|thị xã|thành phố|xã|phường|tỉnh)$")


def _its_place_named(low: str, begin: int, union: Found) -> bool:
    """`Tại Nhà văn hóa huyện Củ Chi, LĐLĐ huyện …`: the place that the union's name leaves out stands before it."""
    kind = _LAND.search(union.value.canonical.lower())
    return kind is not None and f" {kind[0]} " in low[begin : union.start]


_AT_PLACE = regex.compile(
    r"\W*(?:Riêng |Còn )?(?:[Tt]ại|[Ởở]) (?:(?i:xã|phường|huyện|quận|thị xã|thành phố|đặc khu|thị trấn|tỉnh) )?(?P<name>\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){0,3})(?=,| (?:thì|cũng)\b)"
)


def _placed(reading: Reading, sentence: Sentence, union: Found) -> Found:
    """`Ở Ea Drăng, …, Hội nghị đại biểu Công đoàn xã`: the place with which the sentence begins completes the union's name."""
    low = union.value.canonical.lower()
    if union.kind != "some_union" or not OF_LAND.fullmatch(low):
        return union
    place = _AT_PLACE.match(reading.text, sentence.start, union.start)
    kind = _LAND.search(low)
    if place is None or kind is None or not provinces_of(kind[0], place["name"], None):
        return union
    value = union_value(f"{union.value.canonical} {place['name']}")
    return union._replace(kind="union", value=value)


def openings_in(reading: Reading, sentence: Sentence, unions: list[Found], *, unnamed: bool = False) -> list[Opening]:
    """Where a sentence, with the unions named in it, reports congresses as held.

    `unnamed` lets `Công đoàn tỉnh` stand for a union, in a report that names none.
    """
    low = reading.low
    out: list[Opening] = []
    for named in unions:
        union = _placed(reading, sentence, named)
        if (
            PLURAL_UNION.match(low[union.start : union.end])
            or not (union.kind == "union" or _stands_for_one(reading, sentence, union, unnamed=unnamed))
            or is_of_a_part(low, union, unions)
        ):
            continue
        told = _of_union(low, sentence, unions, union)
        out += told if union is named else [o._replace(rule="opening.at_place") for o in told]
    if not any(o.union.kind == "union" for o in out):
        out = office_holds(reading, sentence) or office_heads(reading, sentence) or out
    if any(o.union.kind == "union" and o.strong for o in out):
        out = [o for o in out if o.union.kind == "union"]
    return out


def _stands_for_one(reading: Reading, sentence: Sentence, union: Found, *, unnamed: bool) -> bool:
    """Whether `Công đoàn huyện`, without a name, is told of as the one that holds its congress."""
    return (
        (unnamed and OF_LAND.fullmatch(union.value.canonical.lower()) is not None)
        or union.end - union.start >= 24
        or _its_place_named(reading.low, sentence.start, union)
        or " " in reading.text[union.start : union.end][10:]
    )


def _of_union(low: str, sentence: Sentence, unions: list[Found], union: Found) -> list[Opening]:
    """What a sentence reports of one of its unions."""
    after = low[union.end : sentence.end]
    before = low[sentence.start : union.start]
    if aside := _ASIDE.match(after):
        wider = union._replace(end=union.end + aside.end())
        return [o._replace(union=union) if o.union is wider else o for o in _of_union(low, sentence, unions, wider)]
    if (match := HOLDS_AFTER.match(after)) and holds_it(low, sentence, unions, union, match, before):
        end = union.end + match.end("congress")
        named = [u for u in unions if u.kind == "union" and 0 <= u.start - end <= 30 and ";" not in low[end : u.start]]
        holders = [*named_together(low, sentence, unions, union), union]
        return [
            Opening(sentence, u.start, end, the_one_meant(u, named) if u is union else u, "opening.union_holds", True)
            for u in holders
        ]
    if _DO_HOLDS.search(before) and _HOLDS_IT.match(after) and MENTION.search(before) and not future_before(before):
        return [Opening(sentence, union.start, union.end, union, "opening.held_by", True)]
    congress = congress_before(low, sentence.start, union.start)
    told = (
        _congress_of_union(low, sentence, union, congress[0])
        if congress
        else _union_without_verb(low, sentence, union, unions)
    )
    return [told] if told else []


def _union_without_verb(low: str, sentence: Sentence, union: Found, unions: list[Found]) -> Opening | None:
    """`Công đoàn X Đại hội lần thứ V`, and `tổ chức đại hội điểm tại Công đoàn X`."""
    text = low[sentence.start : sentence.end]
    after = low[union.end : sentence.end]
    before = low[sentence.start : union.start]
    if (
        union.kind == "union"
        and _CONGRESS_AT.search(before)
        and not _ABOUT.search(before[-60:])
        and not future_before(before)
    ):
        return Opening(sentence, union.start, union.end, union, "opening.congress_at_union", True)
    if sentence.heads:
        m = _HEADLINE_CONGRESS.match(after)
        if (
            m
            and not NOT_HOLDER.search(before[-40:])
            and not future_before(text)
            and not _names_whose(low, union, unions)
        ):
            return Opening(sentence, union.start, union.end + m.end(), union, "opening.headline", False)
        return None
    if (
        (
            m := _MEETS.match(after)
            or _IS_DONE.match(after)
            or (_STARTS.fullmatch(before) and _NOTED.match(after))
            or ((_DATE.search(before) or _SAME_TIME.search(before)) and _MEETS_THEN.match(after))
        )
        and not is_counted(low, sentence, union)
        and not NOT_HOLDER.search(before[-40:])
        and not future_before(before)
        and not _LATER_THIS_YEAR.search(before)
        and not FUTURE.search(after[m.end() : m.end() + 40])
    ):
        return Opening(sentence, union.start, union.end + m.end(), union, "opening.union_meets", True)
    if (m := _MEMBERS_ATTEND.match(after)) and _MEMBERS_OF.search(before):
        own = not _OF_ANOTHER.match(after, m.end())
        return Opening(
            sentence,
            union.start,
            union.end + m.end(),
            union,
            "opening.members_attend",
            own and bool(_WHEN.search(before[:60]) or "có mặt" in m[0]),
        )
    return None


def _names_whose(low: str, union: Found, unions: list[Found]) -> bool:
    """`LĐLĐ quận 9: Đại hội điểm Công đoàn Công ty X`: whether the next union named is the one whose congress it is."""
    index = bisect_left(unions, union.end, key=START)
    return any(
        u.kind == "union" and not same(u.value, union.value) and congress_before(low, union.end, u.start) is not None
        for u in unions[index : index + 1]
    )


def _congress_of_union(low: str, sentence: Sentence, union: Found, start: int) -> Opening | None:
    """`Đại hội lần thứ IX Công đoàn X …`: held, attended, acting, or only referred to or still to come."""
    text = low[sentence.start : sentence.end]
    lead = low[sentence.start : start]
    after = low[union.end : sentence.end]
    attended = _ATTENDED.search(lead) is not None and not _CHOSEN_TO_GO.search(lead) and not _RITES.search(after[:90])
    if _is_referred_to(low, sentence, union, start, attended=attended):
        return None

    def told(rule: str, *, strong: bool) -> Opening:
        return Opening(sentence, start, union.end, union, rule, strong)

    heading = sentence.heads
    held = _HELD_AFTER.search(after[:230])
    if held and (_DEADLINE.match(after[held.end() :]) or _EACH_OF_THEM.search(after[: held.start()])):
        return None
    if held and not _NOT_HELD_HERE.search(after[: held.start()]):
        return told("opening.congress_held", strong=True)
    if _HELD_BEFORE.search(lead[-70:]) and not (
        FUTURE.search(lead[-60:])
        or SOON.search(lead[-60:])
        or (OTHER_EVENT.search(low, max(sentence.start, start - 50), start) and not _DIRECTED.search(lead[-70:]))
    ):
        return told("opening.held_congress", strong=True)
    if _DIRECTED.search(lead) and not FUTURE.search(after[:90]):
        return told("opening.directed", strong=True)
    if _DAY_IS.search(lead):
        return told("opening.day_of_congress", strong=True)
    if _JUST_ELECTED.search(lead):
        return told("opening.just_elected", strong=True)
    if _CHOOSES_ONE.match(after) and lead.endswith("được "):
        dated = _DATE.search(after[:90]) or _DATE.search(lead)
        return told("opening.chooses", strong=bool(dated) or lead.endswith("vừa được "))
    if _AT_CONGRESS.fullmatch(lead) and not _LATER.search(after[:120]) and "dự khuyết" not in text:
        # "Tại Đại hội Công đoàn Việt Nam lần thứ VIII, đồng chí X được bầu …" may stand in any union's annals.
        annals = union.value.level == "national" and _ONE_CHOSEN.match(after)
        return told("opening.at_congress", strong=not annals and not _of_an_earlier_term(low, text, after))
    if _ACTS_HERE.match(after) and not _REFERS.search(lead):
        return told("opening.congress_acts", strong=not heading)
    if attended and not _GOING_TO.search(lead) and not heading:
        return told(
            "opening.attended",
            strong=bool(
                (union.kind == "union" and (_WHEN.search(lead[:60]) or _ON_DAYS.match(after))) or _JUST_NOW.search(lead)
            ),
        )
    if _DOCUMENT_ABOUT.search(lead):
        return None
    if _TERM_OR_ORDINAL.search(text) and (
        heading
        or _DAY_OR_ATTEND.search(lead[:40])
        or _DATE.search(lead)
        or not lead.strip()
        or lead.endswith("đoàn chủ tịch ")
    ):
        return told("opening.congress_of_term", strong=False)
    if heading:
        return told("opening.headline", strong=False)
    if union.kind == "union" and _ON_DAY.match(after):
        return told("opening.dated", strong=False)
    if union.kind == "union" and _NAMED_WITH.match(after):
        return told("opening.named", strong=False)
    return None


def _is_referred_to(low: str, sentence: Sentence, union: Found, start: int, *, attended: bool) -> bool:
    """Whether the congress of a union is only referred to, counted with others, or still to come."""
    lead = low[sentence.start : start]
    after = low[union.end : sentence.end]
    reported = sentence.heads and _REPORTS_RESULT.search(lead)
    told_of = (
        attended
        or _DIRECTED.search(lead)
        or reported
        or (_PRESENTED.search(lead) and _HELD_AT_ONCE.match(after))
        or _WENT.search(lead)
        or _ACTS_AT.search(lead[-12:])
        or _AT_CONGRESS.fullmatch(lead)
    )
    return bool(
        _BEFORE_OPENING.search(lead)
        or (BY_PLAN.fullmatch(lead) and not ALREADY.search(after[:120]))
        or _RITES.search(lead)
        or REMEMBERED.search(lead)
        or (REFERRED.search(lead[-60:]) and not told_of)
        or future_before(lead)
        or (COUNTED_CONGRESSES.search(lead[-40:]) and not attended)
        or _SEVERAL.search(lead[-10:])
        or (union.kind == "some_union" and SEVERAL_HELD.search(low, sentence.start, union.end))
        or (FUTURE.search(after[:50]) and _STILL_TO_COME.search(after[:80]))
        or _PREPARATORY.match(after)
        or _RULE.match(after)
    )


_ONE_CHOSEN = regex.compile(r"[^.;]{0,40}, (?:đồng chí|đ/c|ông|bà)[^.;]{0,60} (?:được|trúng cử|đắc cử)")
_CONGRESS_AT = regex.compile(
    rf"(?:chỉ đạo|tổ chức|tiến hành|khai mạc|mở) (?:thành công )?(?:{CONGRESS})(?: điểm| toàn thể| đại biểu| công đoàn| công đoàn cơ sở| cơ sở)* (?:tại|ở) $"
)
_AT_CONGRESS = regex.compile(
    r"\W*(?:\([^)]{1,20}\) ?-? ?)?(?:(?:còn|riêng|trong khi đó),? )?(?:(?:buổi |cùng )?(?:sáng|chiều|tối|ngày|hôm)[^.;,]{0,24}, )?(?:tại|trong khuôn khổ|(?:đến |tham |về |tới )*(?:dự|dự và chỉ đạo)) "
)
_ACTS_AT = regex.compile(r"(?:^|[ ,])(?:tại|trong) $")
_ATTENDED = regex.compile(
    r"(?:đông đảo|các) đại biểu (?:đã )?(?:đến |về |tham )*dự $|\bkịp (?:về |đến )?dự $|\b(?:chủ tịch|đồng chí|đ/c|ông|bà|lãnh đạo|đoàn công tác)\b[^.;]{3,90} (?:đã |đến |tới |về |tham )*dự(?:(?: và|,) (?:chỉ đạo|phát biểu(?: chỉ đạo)?|chúc mừng)(?: tại)?)? $|\d (?:công )?đoàn viên đã (?:đến |về |tham )*dự $|100% (?:công )?đoàn viên[^;.\n]{0,60} (?:đến |về |tới |tham )+dự $|(?<!(?:bầu|cử|chọn|các|ra|được) (?:ra |được |thêm )?)(?<![\d.])\d++(?:\.\d+)* đại biểu\b(?! (?:chính thức )?(?:của(?! \d)|ngành))[^;\n]{0,150}\b(?:dự|tham dự|về dự|(?:đã|vừa) tham gia) $"
)
