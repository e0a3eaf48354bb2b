"""The sentences that report a congress as held, and by which union.

One that only refers to a congress (`Nghị quyết Đại hội`), or tells of one still to come (`sẽ`, `chào mừng`), opens none.
"""

from __future__ import annotations

from bisect import bisect_left

import regex

from ..find.unions import name_end, union_of_office, union_value
from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .names import key, same
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
    WILL,
    congress_before,
    future_before,
)

# After the union: it holds its congress.
_HOLDS_AFTER = regex.compile(
    rf"^[ ,\-:]{{0,3}}+(?:\([^()]{{0,80}}\))?[ ,]{{0,3}}+(?P<way>(?:(?:[^.;!?]|\.(?=\p{{L}})){{0,90}}?\b)?)(?P<verb>tổ chức|t/c|tiến hành|khai mạc|bế mạc|mở|họp(?! báo)|làm(?= (?:xong )?(?:đại hội|đh)\b)|bước vào|hoàn tất|hoàn thành|khép lại(?= (?:đại hội|đh)\b)|(?<=\bvừa )có(?= (?:đại hội|đh)\b))\b(?P<mid>(?:[^.;!?]|\.(?=\p{{L}})){{0,110}}?)(?P<congress>{CONGRESS})(?!{OTHER_BODY})(?![\p{{L}}])"
)
_HELD_AFTER = regex.compile(
    r"\b(?:đã |vừa |được |chính thức |long trọng |trọng thể |đang |tưng bừng )*(?:diễn ra|khai mạc|bế mạc|được tổ chức|tổ chức thành công|thành công tốt đẹp|thành công rực rỡ|kết thúc|được tiến hành|đã tổ chức|đã tiến hành|tổ chức (?:long trọng|trọng thể)|tổ chức vào|vào làm việc|bước vào|làm việc|long trọng tổ chức|hoàn thành|hoàn tất|quy tụ|bắt đầu (?:lúc|từ|vào)|họp (?:và|từ|trong|tại|vào|phiên)|họp (?:trọn |gọn )?(?:trong )?ngày|họp vào|có sự tham (?:gia|dự)|có \d+ đại biểu|có sự góp mặt|có mặt|tiến hành phiên|thành công)\b"
)
_HELD_BEFORE = regex.compile(
    r"(?<!\bsớm )(?:diễn ra|khai mạc|bế mạc|tổ chức|tiến hành|kết thúc)(?: \p{L}+){0,6}?(?: phiên [^.;,]{1,40}?)?,? ?[\":]?$|\b(?:ngày|phiên) (?:làm việc )?(?:thứ \p{L}+|đầu tiên|cuối cùng) của $"
)
_ORGANISATION = regex.compile(
    r"(?:ngày [^,]{1,20},? )?(?P<org>(?i:trường|(?<!cơ )(?<!trụ )sở|ban(?! (?:chấp|thường|giám|tổ chức|kiểm))|phòng|chi cục|cục|công ty|tổng công ty|bệnh viện|trung tâm|ngân hàng|(?<!bệnh )(?<!học )viện|đại học|học viện|khoa|ubnd|ủy ban nhân dân|kho bạc|xí nghiệp|nhà máy|tập đoàn|huyện|văn phòng|bảo hiểm xã hội|chi nhánh|báo|đài|trạm|tòa án|vksnd|tand|bhxh|kbnn|thpt|thcs|ttyt|bvđk|bv|tct|nxb|nhcsxh|điện lực)\b)"
)
_UNION_WORD = regex.compile(r"(?:công đoàn cơ sở|công đoàn|cđcs|cđ(?!\w)|lđlđ|liên đoàn lao động)")
_OTHER_EVENT = regex.compile(
    r"(?<!trung tâm |tâm tổ chức |nhà |khách sạn )hội nghị|\blễ\b|tập huấn|chỉ đạo|hướng dẫn|triển khai|chuẩn bị|kiểm tra|duyệt|nghị quyết|chào mừng|công tác|cuộc họp|họp báo|hội thảo|hội thi|hội thao|giải |góp ý|tổng kết(?! và đại hội)|gặp mặt|trù bị|kế hoạch|sơ kết|tọa đàm|liên hoan|giao lưu|hội diễn|nhằm|quyên góp|phát động|các hoạt động|phong trào"
)
_NOT_WAY = regex.compile(
    r"\b(?:công tác|về việc|về kế hoạch|dự|tham dự|về dự|tại|lễ|hội nghị (?!đại biểu)|trao|tặng|phát biểu|được|tập huấn|quản lý|có \d+|cho biết|có thêm|thêm \d+|việc|để|thông tin)\b"
)
_BELONGS = regex.compile(
    r", (?:hiện |đang |hiện đang )?có \d[^,;.]{1,50},| tại (?:thành phố|tp\.?|tỉnh|huyện|quận|thị xã|khu vực) [\p{L} ]{2,24}?(?= ?$| (?:đã|vừa|tổ chức|long trọng|trang trọng|tiến hành|trọng thể|chính thức)\b)|\([^()]{0,80}\)|,? ?(?:trực )?thuộc (?:công đoàn|cđcs|cđ|liên đoàn|lđlđ|tổng)[^,;.]{0,120}?(?= (?:đã|vừa|tổ chức|long trọng|trang trọng|tiến hành|trọng thể|chính thức)\b)"
)
_DO_HOLDS = regex.compile(r"\bdo (?:ban chấp hành )?$")
_HOLDS_IT = regex.compile(r"[^.;,]{0,40}\btổ chức\b")
_ABOUT = regex.compile(r"\b(?:công tác|việc|về|kế hoạch)\b")
_HEADLINE_CONGRESS = regex.compile(
    rf"^[ ,:\-]*(?:tổ chức thành công |tổ chức |long trọng )?(?:{CONGRESS})(?!{OTHER_BODY})"
)
_STILL_TO_COME = regex.compile(r"\b(?:sẽ|dự kiến|sắp(?! xếp))\b")
_PREPARATORY = regex.compile(
    r"[^.;]{0,120}(?:họp|tổ chức|tiến hành|diễn ra|làm việc|bước vào|khai mạc) (?:phiên )?(?:họp )?trù bị"
)
# "Đại hội điểm của công đoàn A, công đoàn B đều thành công": summed up, each without its day.
_EACH_OF_THEM = regex.compile(r"(?:công đoàn|cđ|lđlđ|cđcs)[^.;]{0,80}\bđều (?:đã )?$")
_DEADLINE = regex.compile(r"(?: và hoàn thành)? (?:trước|xong trước)\b")
_NOT_HELD_HERE = regex.compile(
    r"\b(?:sẽ|dự kiến|để|sắp(?! xếp)|chuẩn bị|chọn|trước khi|trước|khi|được (?:bầu|trao|tặng)|năm (?:19|20)\d\d|công tác|tập trung|nghị quyết)\b"
)
_LATER = regex.compile(r"\b(?:sẽ|sắp tới|tới đây|năm (?:19|20)\d\d)\b")
_ACTS_HERE = regex.compile(
    r" (?:(?:thì|cũng|lại) )?bầu (?:(?:trực tiếp|ra|được)\b|\d{1,2} (?:đồng chí|đ/c|người|ủy viên|thành viên))|[^.;!?]{0,90}?(?:\b(?:các )?đại biểu (?:đã|tham dự|đến từ|dự)|\bđã (?:chính thức |sáng suốt |tín nhiệm |tiến hành |nhất trí |được )*(?:bầu|nghe|thông qua|thảo luận|biểu quyết|lấy phiếu|công bố|quyết nghị|chỉ định|đề ra|đánh giá|bế mạc))"
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
_PREPARED = regex.compile(
    r"(?:trình|văn kiện|nghị quyết|mừng|tiến tới|hướng tới|chuẩn bị|\d kỳ)(?: (?:cho|tổ chức|ra)){0,2} $"
)
_WHEN = regex.compile(r"\d{1,2} ?[/.\-] ?\d{1,2}|cùng ngày|hôm nay|sáng nay|chiều nay|tiếp đó|trước đó")
_RITES = regex.compile(r"dâng hương|dâng hoa|viếng|báo công|tưởng niệm")
_BEFORE_OPENING = regex.compile(r"trước (?:giờ|lễ|khi|ngày|thời khắc) (?:khai mạc|diễn ra|bước vào) $")
_CHOSEN_TO_GO = regex.compile(r"\b(?:bầu|cử|chọn|chỉ định|trưởng đoàn)\b|\bđi dự $")
_NAMED_WITH = regex.compile(
    r"[^.;,]{0,30}(?:lần thứ|khóa [ivxl\d]|nhiệm k[ỳì]|\(?(?:sáng |chiều |ngày ){0,2}\d{1,2} ?[/.\-] ?\d{1,2})"
)
_TERM_YEARS = regex.compile(r"\b(?P<start>20\d\d) ?- ?20\d\d\b")


def _of_an_earlier_term(low: str, text: str) -> bool:
    """Whether the article knows a later term than a sentence's: `Tại Đại hội nhiệm kỳ 2017-2022, chị Hoa được bầu …`."""
    here = [match["start"] for match in _TERM_YEARS.finditer(text)]
    return bool(here) and max(here) < max(match["start"] for match in _TERM_YEARS.finditer(low))


_MEETS = regex.compile(
    rf"(?: ?\([^()]{{0,60}}\))? (?:đã |vừa |cũng ){{0,2}}{CONGRESS}(?!{OTHER_BODY})(?: toàn thể| đại biểu| điểm)?"
    r"(?:,| lần thứ| khóa| nhiệm kỳ| (?:xong )?(?:vào |hôm )?(?:sáng|chiều|tối|ngày|hôm|trong ngày)\b)"
)
_MEETS_THEN = regex.compile(rf" (?:đã |vừa |cũng ){{0,2}}{CONGRESS}(?=[.;]|$)")
_MEMBERS_OF = regex.compile(r"\d (?:đoàn viên|công đoàn viên|hội viên|cđv|đại biểu)(?: của)? $")
_MEMBERS_ATTEND = regex.compile(rf" (?:đã |cùng |về |tham |có mặt |đến ){{0,3}}dự (?:{CONGRESS})(?!{OTHER_BODY})")
OF_LAND = regex.compile(r"(?:công đoàn|liên đoàn lao động) (?:xã|phường|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)")
_LAND = regex.compile(r"(?P<kind>huyện|quận|thị xã|thành phố|xã|phường|tỉnh)$")


def _its_place_named(low: str, begin: int, union: Found) -> bool:
    """`Tại Nhà văn hóa huyện Củ Chi, LĐLĐ huyện …`: the place that the union's name leaves out stands before it."""
    kind = _LAND.search(union.value.canonical.lower())
    return kind is not None and f" {kind[0]} " in low[begin : union.start]


def openings_in(reading: Reading, sentence: Sentence, unions: list[Found], *, unnamed: bool = False) -> list[Opening]:
    """Where a sentence, with the unions named in it, reports congresses as held.

    `unnamed` lets `Công đoàn tỉnh` stand for a union, in a report that names none.
    """
    low = reading.low
    out: list[Opening] = []
    text = low[sentence.start : sentence.end]
    heading = sentence.zone in ("title", "heading")
    for union in unions:
        if PLURAL_UNION.match(low[union.start : union.end]):
            continue
        if (
            union.kind == "some_union"
            and not (unnamed and OF_LAND.fullmatch(union.value.canonical.lower()))
            and union.end - union.start < 24
            and not _its_place_named(low, sentence.start, union)
            and " " not in reading.text[union.start : union.end][10:]
        ):
            continue
        after = low[union.end : sentence.end]
        before = low[sentence.start : union.start]
        if _of_a_part(low, union, unions):
            continue
        if (match := _HOLDS_AFTER.match(after)) and _holds(low, sentence, unions, union, match, before):
            congress_at = union.end + match.start("congress")
            named = [
                u for u in unions if u.kind == "union" and 0 <= u.start - (union.end + match.end("congress")) <= 30
            ]
            end = congress_at + len(match["congress"])
            out += [
                Opening(sentence, other.start, end, other, "opening.union_holds", True)
                for other in _together(low, sentence, unions, union)
            ]
            out.append(Opening(sentence, union.start, end, _whose(union, named), "opening.union_holds", True))
            continue
        if _DO_HOLDS.search(before) and _HOLDS_IT.match(after) and MENTION.search(before) and not future_before(before):
            out.append(Opening(sentence, union.start, union.end, union, "opening.held_by", True))
            continue
        congress = congress_before(low, sentence.start, union.start)
        if (
            congress is None
            and union.kind == "union"
            and _CONGRESS_AT.search(before)
            and not _ABOUT.search(before[-60:])
            and not future_before(before)
        ):
            out.append(Opening(sentence, union.start, union.end, union, "opening.congress_at_union", True))
            continue
        if congress is None:
            if (
                heading
                and not NOT_HOLDER.search(before[-40:])
                and (m := _HEADLINE_CONGRESS.match(after))
                and not future_before(text)
            ):
                out.append(Opening(sentence, union.start, union.end + m.end(), union, "opening.headline", False))
            elif (
                not heading
                and (m := _MEETS.match(after) or (_DATE.search(before) and _MEETS_THEN.match(after)))
                and not _counted(low, sentence, union)
                and not NOT_HOLDER.search(before[-40:])
                and not future_before(before)
                and not FUTURE.search(after[m.end() : m.end() + 40])
            ):
                out.append(Opening(sentence, union.start, union.end + m.end(), union, "opening.union_meets", True))
            elif not heading and (m := _MEMBERS_ATTEND.match(after)) and _MEMBERS_OF.search(before):
                out.append(Opening(sentence, union.start, union.end + m.end(), union, "opening.members_attend", False))
            continue
        start, _ = congress
        lead = low[sentence.start : start]
        attended = (
            _ATTENDED.search(lead) is not None and not _CHOSEN_TO_GO.search(lead) and not _RITES.search(after[:90])
        )
        if _BEFORE_OPENING.search(lead) or _RITES.search(lead):
            continue
        if (
            (
                REFERRED.search(lead[-60:])
                and not _ACTS_AT.search(lead[-12:])
                and not _AT_CONGRESS.fullmatch(lead)
                and not attended
                and not (heading and _REPORTS_RESULT.search(lead))
            )
            or future_before(lead)
            or (COUNTED_CONGRESSES.search(lead[-40:]) and not attended)
            or _SEVERAL.search(lead[-10:])
            or (union.kind == "some_union" and SEVERAL_HELD.search(low, sentence.start, union.end))
        ):
            continue
        if FUTURE.search(after[:50]) and _STILL_TO_COME.search(after[:80]):
            continue
        held = _HELD_AFTER.search(after[:230])
        if _PREPARATORY.match(after):
            continue
        if held and (_DEADLINE.match(after[held.end() :]) or _EACH_OF_THEM.search(after[: held.start()])):
            continue
        if held and not _NOT_HELD_HERE.search(after[: held.start()]):
            out.append(Opening(sentence, start, union.end, union, "opening.congress_held", True))
        elif _HELD_BEFORE.search(lead[-70:]) and not (
            FUTURE.search(lead[-60:])
            or SOON.search(lead[-60:])
            or _OTHER_EVENT.search(low, max(sentence.start, start - 50), start)
        ):
            out.append(Opening(sentence, start, union.end, union, "opening.held_congress", True))
        elif _AT_CONGRESS.fullmatch(lead) and not _LATER.search(after[:120]):
            # "Tại Đại hội Công đoàn Việt Nam lần thứ VIII, đồng chí X được bầu …" may stand in any union's annals.
            strong = (union.value.level != "national" or not _ONE_CHOSEN.match(after)) and not _of_an_earlier_term(
                low, text
            )
            out.append(Opening(sentence, start, union.end, union, "opening.at_congress", strong))
        elif _ACTS_HERE.match(after) and not _REFERS.search(lead):
            out.append(Opening(sentence, start, union.end, union, "opening.congress_acts", not heading))
        elif attended and not _GOING_TO.search(lead) and not heading:
            strong = union.kind == "union" and bool(_WHEN.search(lead[:60]))
            out.append(Opening(sentence, start, union.end, union, "opening.attended", strong))
        elif _DOCUMENT_ABOUT.search(lead):
            continue
        elif _TERM_OR_ORDINAL.search(text) and (
            heading
            or _DAY_OR_ATTEND.search(lead[:40])
            or _DATE.search(lead)
            or not lead.strip()
            or lead.endswith("đoàn chủ tịch ")
        ):
            out.append(Opening(sentence, start, union.end, union, "opening.congress_of_term", False))
        elif heading or (union.kind == "union" and _NAMED_WITH.match(after)):
            rule = "opening.headline" if heading else "opening.named"
            out.append(Opening(sentence, start, union.end, union, rule, False))
    if not any(o.union.kind == "union" for o in out):
        out = _organisation(reading, sentence) or _office_heads(reading, sentence) or out
    if any(o.union.kind == "union" and o.strong for o in out):
        out = [o for o in out if o.union.kind == "union"]
    return out


_ONE_CHOSEN = regex.compile(r"[^.;]{0,40}, (?:đồng chí|đ/c|ông|bà)[^.;]{0,60} (?:được|trúng cử|đắc cử)")
_THE_UNION = regex.compile(
    rf"(?:^|[,;] |\) )(?:công đoàn|cđ|cđcs)(?: (?:cơ sở|sở|trường|công ty|đơn vị|bệnh viện|cơ quan|ngành|huyện|xã|phường))?(?: (?:đã|vừa|long trọng|trọng thể|cũng|tiến hành|chính thức)){{0,4}} (?:tổ chức|tiến hành|khai mạc|mở|hoàn thành) (?:[\p{{L}} ]{{0,24}})(?:{CONGRESS})(?!{OTHER_BODY})"
)


def the_union(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """`Chiều 17/3, công đoàn tổ chức Đại hội` after a sentence about one union: it is that union's."""
    match = _THE_UNION.search(reading.low, sentence.start, sentence.end)
    if match is None or sentence.zone != "body" or WILL.search(reading.low, sentence.start, match.end()):
        return []
    for union in reversed(unions):
        if union.kind == "union" and union.end <= match.start() and reading.sentence_at(union.start):
            lead = reading.low[max(0, union.start - 40) : union.start]
            if not NOT_HOLDER.search(lead):
                return [Opening(sentence, match.start(), match.end(), union, "opening.the_union_holds", True)]
    return []


def headed(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """A union's name alone on a line, and below it `Đại hội lần thứ IX tổ chức ngày 28/3`."""
    dated = _CONGRESS_DATED.match(reading.low, sentence.start, sentence.end) is not None
    if not (sentence.zone == "body" or dated) or WILL.search(reading.low, sentence.start, sentence.end):
        return []
    if all(
        _PREPARED.search(lead[-40:]) or _OTHER_EVENT.search(lead)
        for m in MENTION.finditer(reading.low, sentence.start, sentence.end)
        for lead in (reading.low[sentence.start : m.start()],)
    ):
        return []
    above = bisect_left(unions, sentence.start, key=START)
    for union in reversed(unions[max(0, above - 8) : above]):
        if union.kind != "union":
            continue
        line = reading.line_above(sentence.line)
        if line is None:
            return []
        rest = (line.end - line.start) - (union.end - union.start)
        bracketed = "(" in reading.text[union.end : line.end] or _ITS_PLACE.match(reading.low, union.end, line.end)
        alone = (
            line.start <= union.start
            and union.end <= line.end
            and rest <= (60 if bracketed else 24)
            and union.start - line.start <= 6
        )
        return [Opening(sentence, sentence.start, sentence.end, union, "opening.under_heading", True)] if alone else []
    return []


_ITS_PLACE = regex.compile(r", (?:kcn|khu|tỉnh|tp|thành phố|huyện|quận|thị xã|xã|phường) ")
# "Đại hội lần thứ VI: 18 - 19/4/2018": a line of a footer or a notice.
_CONGRESS_DATED = regex.compile(
    rf"\W*(?:{CONGRESS})(?!{OTHER_BODY})[^.;\d]{{0,40}}: (?:ngày )?\d{{1,2}}[^.;\n]{{0,14}}/\d{{4}}"
)
_CONGRESS_AT = regex.compile(
    rf"(?:chỉ đạo|tổ chức|tiến hành|khai mạc|mở) (?:thành công )?(?:{CONGRESS})(?: điểm| toàn thể| đại biểu| công đoàn| công đoàn cơ sở| cơ sở)* (?:tại|ở) $"
)
_AT_CONGRESS = regex.compile(
    r"\W*(?:\([^)]{1,20}\) ?-? ?)?(?:(?:buổi |cùng )?(?:sáng|chiều|tối|ngày)[^.;,]{0,24}, )?(?:tại|trong khuôn khổ|(?:đến |tham |về |tới )*(?:dự|dự và chỉ đạo)) "
)
_ACTS_AT = regex.compile(r"(?:^|[ ,])(?:tại|trong) $")
_ATTENDED = regex.compile(
    r"(?:đông đảo|các) đại biểu (?:đã )?(?:đến |về |tham )*dự $|\d (?:công )?đoàn viên đã (?:đến |về |tham )*dự $|100% (?:công )?đoàn viên[^;.\n]{0,60} (?:đến |về |tới |tham )+dự $|(?<!(?:bầu|cử|chọn|các|ra|được) (?:ra |được |thêm )?)(?<![\d.])\d++(?:\.\d+)* đại biểu\b(?! (?:chính thức )?(?:của(?! \d)|ngành))[^;\n]{0,150}\b(?:dự|tham dự|về dự) $"
)


_BELONGS_TO = regex.compile(r"(?:thuộc |\(|(?:thành viên|bộ phận|cơ sở|đơn vị)(?: trực thuộc)? của )$")


# "Ngày 5/3, BCH Công đoàn trường X tổ chức Đại hội"
_BY_COMMITTEE = regex.compile(r"(?:^|(?<=[,.\d] ))(?:bch|ban chấp hành) $")


def _holds(
    low: str, sentence: Sentence, unions: list[Found], union: Found, match: regex.Match[str], before: str
) -> bool:
    """Whether the union before `tổ chức … đại hội` is the one that holds it, and holds it now."""
    if _SUMS_UP.search(before):
        return False  # "có 2 đơn vị là LĐLĐ huyện A và LĐLĐ huyện B tổ chức": each is told of below
    verb_at = union.end + match.start("verb")
    plain = low[union.end : verb_at]
    if _OTHERS_HELD.search(plain):
        return False
    if _IS_PICKED.search(before) or _IN_THAT_CASE.search(before):
        return False
    if low.startswith(" trù bị", union.end + match.end("congress")):
        return False
    if match["verb"] == "hoàn thành" and not _ITS_OWN.match(low, union.end + match.end("congress")):
        return False
    way = _BELONGS.sub("", low[union.end : union.end + match.start("verb")])
    mid = _PREPARED_FIRST.sub("", match["mid"])
    between = way + " " + mid
    others = [u for u in unions if union.start < u.start < verb_at]
    if any(
        u.kind == "union" and not _BELONGS_TO.search(plain[: u.start - union.end]) and not _of_a_part(low, u, unions)
        for u in others
        if u.start >= union.end
    ):
        return False
    return not (
        FUTURE.search(between)
        or _NOT_WAY.search(way.replace("tham dự của", ""))
        or (
            NOT_HOLDER.search(_BY_COMMITTEE.sub("", before[-40:].replace("của ban chấp hành", "")))
            and not (_ON_THAT_DAY.match(before) and match["verb"] == "tổ chức")
        )
        or _counted(low, sentence, union)
        or future_before(before)
        or _OTHER_EVENT.search(mid.replace("hội nghị đại biểu", ""))
        or _FOR_OTHERS.search(match["mid"])
    )


_AND = regex.compile(r"(?: ?\([^()\n]{2,40}\))?(?:,| và|, và) ")


def _together(low: str, sentence: Sentence, unions: list[Found], last: Found) -> list[Found]:
    """`LĐLĐ huyện A, LĐLĐ huyện B và LĐLĐ huyện C cùng tổ chức Đại hội`: those named before the last, of its level."""
    out: list[Found] = []
    first = last
    for union in reversed([u for u in unions if sentence.start <= u.start < last.start]):
        same_kind = union.kind == "union" and union.value.level == last.value.level
        if not same_kind or same(union.value, last.value) or not _AND.fullmatch(low, union.end, first.start):
            break
        out.append(union)
        first = union
    return out[::-1]


_PART_OF = regex.compile(r" ?[-–] |, (?:(?:trực )?thuộc )?| ?\(| (?:trực )?thuộc | của ")


def _of_a_part(low: str, union: Found, unions: list[Found]) -> bool:
    """`CĐ CSTV Xí nghiệp 2 – CĐCS Công ty A`: the second is the one that the first belongs to."""
    return union.value.level == "grassroots" and any(
        u.value.level in ("grassroots_member", "section") and _PART_OF.fullmatch(low, u.end, union.start)
        for u in unions
    )


def _counted(low: str, sentence: Sentence, union: Found) -> bool:
    """`thêm ba công đoàn bộ phận`: so many unions, not one."""
    return COUNTED_CONGRESSES.search(low[max(sentence.start, union.start - 12) : union.start + 14]) is not None


# "LĐLĐ huyện chọn CĐCS A và CĐCS B tổ chức đại hội điểm": told of a plan.
_IS_PICKED = regex.compile(r"(?<!được )\bchọn (?:\d+ )?(?:công đoàn|cđ|cđcs|lđlđ|đơn vị|nghiệp đoàn)\b[^.;:]*$")
# "Từ 150 đoàn viên trở lên thì công đoàn cơ sở họp đại hội đại biểu": a rule, no report.
_OTHERS_HELD = regex.compile(r"\d(?:%|/\d+)? (?:cđcs|công đoàn(?! viên)|đơn vị|cơ sở)\b")
_IN_THAT_CASE = regex.compile(r"\b(?:trở lên|nếu|khi|mỗi|từng|trường hợp)\b[^.;]{0,60}\bthì $")
# "họp trù bị chiều 11/3 và khai mạc chính thức Đại hội"
_PREPARED_FIRST = regex.compile(r"^.*\btrù bị\b.*?(?=\b(?:khai mạc|chính thức)\b)")
# "tổ chức cho CĐCS đại hội"
_FOR_OTHERS = regex.compile(r" cho (?:các )?(?:cđcs|công đoàn cơ sở|cơ sở)\b")
# "13 giờ 30 ngày 24/12/2022, LĐLĐ huyện A chỉ đạo CĐCS B tổ chức Đại hội điểm": B's, on that day.
_ON_THAT_DAY = regex.compile(r"[^.;]{0,40}\d{1,2} ?[/.\-] ?\d{1,2}[/.\-]\d{4},[^.;]{0,60}\bchỉ đạo $")
# "Công đoàn ngành hoàn thành đại hội công đoàn các cấp": those of the unions below it, not its own.
_ITS_OWN = regex.compile(
    r"(?: (?:đại biểu|toàn thể|điểm|công đoàn|công đoàn cơ sở|cđcs)){0,3} (?:(?:lần|khóa|nhi[ệê]m k[ỳì]|nk)\b|(?:(?:vào|trong|hôm|ngày|sáng|chiều) ){1,3}\d)"
)
_SUMS_UP = regex.compile(
    r"\b(?:\d+|hai|ba|bốn|năm) (?:đơn vị|công đoàn|cđcs|lđlđ|liên đoàn|huyện)[^.;]{0,30}(?:là|gồm|gồm có|:) (?:[^.;]{0,60} và )?$"
)


def _whose(holder: Found, named: list[Found]) -> Found:
    """`LĐLĐ huyện X tổ chức Đại hội Công đoàn huyện X`: one body; another union's name there is the one meant."""
    for union in named:
        if same(holder.value, union.value):
            return holder if len(key(holder.value.canonical)) >= len(key(union.value.canonical)) else union
        return union
    return holder


_NOT_HOLDING_ORGANISATION = regex.compile(
    r"(?:hội|cựu chiến binh|phụ nữ|nông dân|thanh niên|đảng bộ|đảng ủy|chi bộ|chi đoàn|sinh viên|khuyến học|chữ thập đỏ|người cao tuổi|luật gia|trên địa bàn|của|thuộc|tại|các|ở|toàn|ban|theo|dự|công đoàn|cđ|cđcs|công đoàn cơ sở|lãnh đạo|bí thư|giám đốc) $"
)
_OF_UNION = regex.compile(rf"(?: (?:đại biểu|toàn thể|điểm))*,? {_UNION_WORD.pattern}")
_ANY_UNION_WORD = regex.compile(rf"(?<!hội trường |trụ sở |nhà khách ){_UNION_WORD.pattern}")


# "Bệnh viện A - Đại hội Công đoàn nhiệm kỳ 2023 - 2028": a headline that begins with the office.
_HEADLINE_OF_OFFICE = regex.compile(
    rf" ?[:–\-]? ?(?:(?:tổ chức|long trọng|tưng bừng|thành công) )*(?:{CONGRESS})(?: \p{{L}}+){{0,2}} {_UNION_WORD.pattern}(?! (?:bộ phận|các|tỉnh|huyện|thành phố|quận|ngành))"
)


def _office_heads(reading: Reading, sentence: Sentence) -> list[Opening]:
    """The union of an office whose name begins a headline about a union's congress."""
    low, text = reading.low, reading.text
    match = _ORGANISATION.match(low, sentence.start, sentence.end)
    if match is None or sentence.zone not in ("title", "heading") or future_before(low[sentence.start : sentence.end]):
        return []
    start = match.start("org")
    end = name_end(text, low, match.end("org"), start)
    told = _HEADLINE_OF_OFFICE.match(low, end, sentence.end)
    if end == match.end("org") or told is None:
        return []
    head = "Công đoàn cơ sở" if "cơ sở" in told[0] or "cđcs" in told[0] else "Công đoàn"
    union = union_of_office(text, start, end, head)
    return [Opening(sentence, start, told.end(), union, "opening.headline", False)]


def _organisation(reading: Reading, sentence: Sentence) -> list[Opening]:
    """`Trường THPT X tổ chức Đại hội Công đoàn`: the union is named after who holds it."""
    low, text = reading.low, reading.text
    for match in _ORGANISATION.finditer(low, sentence.start, min(sentence.end, sentence.start + 160)):
        org_start = match.start("org")
        if _NOT_HOLDING_ORGANISATION.search(low[max(sentence.start, org_start - 16) : org_start]):
            continue
        if not text[org_start].isupper() and text[org_start - 1 : org_start] not in (" ", ""):
            continue
        end = name_end(text, low, match.end("org"), org_start)
        name = text[org_start:end]
        if len(name.split()) < 2:
            continue
        after = low[end : sentence.end]
        held = _HOLDS_AFTER.match(after)
        if (
            held is None
            or _NOT_WAY.search(held["way"])
            or held["way"].endswith("về ")
            or after.startswith(" trù bị", held.end())
            or FUTURE.search(held["way"] + held["mid"])
            or len(held["way"]) > 40
            or _OTHER_EVENT.search(held["mid"])
        ):
            continue
        rest = after[held.end() :]
        union_word = _OF_UNION.match(rest) or _ANY_UNION_WORD.search(rest[:60])
        if (
            union_word is None
            or future_before(low[sentence.start : org_start])
            or _IS_PICKED.search(low, sentence.start, org_start)
        ):
            continue
        member = "thành viên " if after.startswith(" thành viên", held.end() + union_word.end()) else ""
        head = f"Công đoàn cơ sở {member}" if "cơ sở" in union_word[0] or "cđcs" in union_word[0] else "Công đoàn "
        value = union_value(head + name)
        union = Found("union", org_start, end, value, "union.of_organisation")
        return [Opening(sentence, org_start, end + held.end(), union, "opening.organisation_holds", True)]
    return []
