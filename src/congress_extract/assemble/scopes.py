"""Which congresses the article reports as held, by which unions, and which sentences speak of each.

A congress is reported where a union *holds* it (`Công đoàn X tổ chức Đại hội`, `Đại hội Công đoàn X đã diễn ra`) or where the article
tells from inside it (`Tại Đại hội`, `Đại hội đã bầu`) under a headline that names it. It is not reported where it is
only referred to (`Nghị quyết Đại hội`), still to come (`sẽ`, `dự kiến`, `chuẩn bị`, `chào mừng`), or another organisation's.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import NamedTuple

import regex

from ..find.unions import name_end, union_value
from ..find.values import UnionValue
from ..reading import Reading, Sentence
from ..record import Warning
from ..rules import Found
from .context import START, Opening
from .names import Names, key, same

_CONGRESS = r"(?:đ[ạa][iị] h[ộô]i|đạo hội|đh(?!\w)|hội nghị đại biểu|hội nghị toàn thể(?= đoàn viên))"
_OTHER_BODY = r"(?: đại biểu| toàn thể| điểm| lần thứ \w+| toàn quốc| nhiệm kỳ| thành lập| bất thường)* ?(?:đảng|chi bộ|chi đoàn|chi hội|đoàn(?! viên| kết| thể)|hội(?! nghị)|phụ nữ|nông dân|cựu chiến binh|ccb|thi đua|cổ đông|đồng cổ|đồng\b|thể dục|tdtt|thể thao|khỏe|mặt trận|mttq|liên hiệp|liên minh|hiệp hội|thành viên hợp|hợp tác xã|htx|sinh viên|thanh niên|tncs|văn nghệ|nhà báo|luật gia|chữ thập|người cao tuổi|ii+ của đảng|xi+ của đảng|[ivx]+ (?:của )?đảng|lần thứ [ivx\d]+ (?:của )?đảng|lần thứ [ivx\d]+,? đảng|các dân tộc|dân tộc|võ thuật|giới|hội đồng)"
MENTION = regex.compile(rf"(?<![\p{{L}}]){_CONGRESS}(?!{_OTHER_BODY})(?![\p{{L}}])")
ANY_MENTION = regex.compile(rf"(?<![\p{{L}}]){_CONGRESS}(?![\p{{L}}])")
OTHER_MENTION = regex.compile(rf"(?<![\p{{L}}]){_CONGRESS}{_OTHER_BODY}")

# Right before `đại hội`: it is only referred to, or still to come.
_REFERRED = regex.compile(
    r"(?:nghị quyết|văn kiện|chào mừng|mừng|chúc mừng thành công|tiến tới|hướng tới|hướng đến|trước thềm|trước|sau|chuẩn bị(?: cho| tổ chức)?|phục vụ|kế hoạch tổ chức|kế hoạch|việc tổ chức|tinh thần|theo|chỉ đạo|hướng dẫn|thông báo|từ|kể từ|dự thảo|báo cáo|lập thành tích|công tác tổ chức|công tác|tiểu ban|kịch bản|đề án|lộ trình|tiến độ|về|bầu|dự|đi dự|tham dự|tham gia|trình|tại|qua|sự kiện|kỷ niệm|thành công|kết quả|đợt|mùa|thời gian|thời điểm|quy trình|diễn biến|trong|chủ đề|cờ|vào|phiên trù bị|họp trù bị|trù bị)(?: (?:thành công|các kỳ|các|tổ chức|toàn quốc|hoạt động))*(?: của)? $"
)
_FUTURE = regex.compile(
    r"\b(?:sẽ|dự kiến|sắp|chuẩn bị|trước khi|đang chuẩn bị|tiến tới|hướng tới|kế hoạch|phải hoàn thành|hoàn thành trước|chưa|yêu cầu|đề nghị|chọn|được chọn|chỉ đạo|hướng dẫn|rút kinh nghiệm|thống nhất chủ trương|chủ trương|lịch|dự thảo|mong|đề xuất|lộ trình|cho phép|đồng ý|phải|cần|thẩm định|duyệt|nếu|để)\b"
)
# After the union: it holds its congress.
_HOLDS_AFTER = regex.compile(
    rf"^[ ,\-:]{{0,3}}+(?:\([^()]{{0,80}}\))?[ ,]{{0,3}}+(?P<way>(?:[^.;!?]{{0,90}}?\b)?)(?P<verb>tổ chức|t/c|tiến hành|khai mạc|bế mạc|mở|bước vào|hoàn tất)\b(?P<mid>[^.;!?]{{0,110}}?)(?P<congress>{_CONGRESS})(?!{_OTHER_BODY})(?![\p{{L}}])"
)
_HELD_AFTER = regex.compile(
    r"\b(?:đã |vừa |được |chính thức |long trọng |trọng thể |đang |tưng bừng )*(?:diễn ra|khai mạc|bế mạc|được tổ chức|tổ chức thành công|thành công tốt đẹp|thành công rực rỡ|kết thúc|được tiến hành|đã tổ chức|đã tiến hành|tổ chức trọng thể|tổ chức vào|vào làm việc|bước vào|làm việc|long trọng tổ chức|hoàn thành|hoàn tất|quy tụ|họp phiên|họp ngày|họp vào|có sự tham (?:gia|dự)|có sự góp mặt|có mặt|tiến hành phiên|thành công)\b"
)
_HELD_BEFORE = regex.compile(
    r"(?:diễn ra|khai mạc|bế mạc|tổ chức|tiến hành|kết thúc)(?: \p{L}+){0,6}?(?: phiên [^.;,]{1,40}?)?,? ?[\":]?$"
)
# Told from inside.
_INSIDE = regex.compile(
    rf"(?:\b(?:tại|trong) (?:{_CONGRESS})(?!{_OTHER_BODY})(?! (?:công đoàn|lần|đại biểu|tới|sắp))|(?<![\p{{L}}])(?:{_CONGRESS}) (?:đã |cũng đã |cũng |còn |vừa |sáng suốt |tiến hành |nhất trí |đã sáng suốt |đã tiến hành |đã nhất trí |đã thống nhất |vinh dự |lần này )*(?:bầu|thông qua|nghe|thảo luận|đánh giá|biểu quyết|đề ra|xác định|quyết nghị|công bố|đón|được nghe|tổng kết|thống nhất|chỉ định|tín nhiệm|ghi nhận|đặt ra|bế mạc|diễn ra|thành công|kết thúc|nhất trí|hiệp thương|tiến hành|lựa chọn|phấn đấu|kêu gọi|đưa ra|dành)|(?:^|\W)(?:đến |tham |về |cùng |tới |đến tham |có mặt |đến tham |tham dự và |đến dự và |về dự và |tới dự và )*(?:dự|dự và chỉ đạo|dự & chỉ đạo|tham dự|dự, chỉ đạo|dự có|dự chỉ đạo) (?:với )?(?:{_CONGRESS})(?: có|,| và chỉ đạo|\.|,? về phía)|(?:phát biểu|khai mạc|chỉ đạo|bế mạc)(?: chỉ đạo| chào mừng| chúc mừng| khai mạc| bế mạc)? (?:tại )?(?:{_CONGRESS})(?!{_OTHER_BODY})|bầu (?:ra |được )?(?:ban chấp hành|bch|\d+ (?:đồng chí|đ/c|ủy viên)))"
)
_ORGANISATION = regex.compile(
    r"(?:ngày [^,]{1,20},? )?(?P<org>(?i:trường|(?<!cơ )sở|ban|phòng|chi cục|cục|công ty|tổng công ty|bệnh viện|trung tâm|ngân hàng|viện|đại học|học viện|khoa|ubnd|ủy ban nhân dân|kho bạc|xí nghiệp|nhà máy|tập đoàn|huyện|văn phòng|bảo hiểm xã hội|chi nhánh|báo|đài|trạm|tòa án|điện lực)\b)"
)
_UNION_WORD = regex.compile(r"(?:công đoàn cơ sở|công đoàn|cđcs|cđ(?!\w)|lđlđ|liên đoàn lao động)")
_COUNTED_CONGRESSES = regex.compile(
    r"(?<![\d/.\-])\b(?:\d+(?:[./]\d+)*|các|nhiều|hàng trăm|toàn bộ|những|100%) (?:công đoàn|cđcs|đơn vị|liên đoàn|đại hội|huyện|cđ|lđlđ|nghiệp đoàn|đồng chí|phường|xã)"
)


_SIGNS = ("đại hội", "đai hội", "đại hôi", "đaị hội", "đạo hội", "đh", "hội nghị đại biểu", "hội nghị toàn thể")


class Held(NamedTuple):
    """A congress found to be reported."""

    union: Found
    value: UnionValue
    openings: tuple[Opening, ...]
    sentences: tuple[Sentence, ...]


_WILL_BE_HELD = regex.compile(rf"{_CONGRESS} (?:cũng )?(?:sẽ|dự kiến)")


def congresses(reading: Reading, found: list[Found]) -> tuple[list[Held], list[Warning]]:
    """The congresses that the article reports, in the order reported."""
    low = reading.low
    if not any(sign in low for sign in _SIGNS) or not MENTION.search(low):
        return [], []
    unions = [f for f in found if f.kind in ("union", "some_union")]
    openings: list[Opening] = []
    for sentence in reading.sentences:
        if sentence.zone == "caption" or not MENTION.search(low, sentence.start, sentence.end):
            continue
        inside = unions[bisect_left(unions, sentence.start, key=START) : bisect_left(unions, sentence.end, key=START)]
        here = _openings(reading, sentence, inside)
        openings.extend(here or _headed(reading, sentence, unions) or _the_union(reading, sentence, unions))
    telling = [
        s for s in reading.sentences if ANY_MENTION.search(low, s.start, s.end) or low.find("bầu ", s.start, s.end) >= 0
    ]
    told = sum(1 for s in telling if s.zone == "body" and _INSIDE.search(low, s.start, s.end))
    strong = [o for o in openings if o.strong]
    if len(_WILL_BE_HELD.findall(low)) >= 2 and told < 2:
        return [], []
    if not strong:
        if _prepares(reading):
            return [], []
        weak = [o for o in openings if told >= (1 if o.rule == "opening.congress_of_term" else 2)]
        if not weak:
            weak = _told_from_inside(reading, telling, unions)
        if not weak:
            return [], []
        strong = weak[:1]
    if all(o.union.kind == "some_union" for o in strong) and any(
        _OTHERS_OWN.search(low, s.start, s.end) for s in [s for s in reading.sentences if s.zone != "caption"][:4]
    ):
        return [], []  # another organisation's congress, told of its union in passing
    groups = _groups(reading, strong, openings, told)
    names = Names(u for u in unions if reading.sentence_at(u.start) is not None)
    taken = Names(o.union for g in groups for o in g)
    ranges = _sentences(reading, groups)
    return [_held(reading, names, taken, group, own) for group, own in zip(groups, ranges, strict=True)], []


_NOT_HOLDER = regex.compile(
    r"(?:đảng bộ|chi bộ|đảng ủy|chi đoàn|đoàn thanh niên|đoàn cơ sở|(?:chi )?hội [^,;.]{2,30}?)(?: cơ quan| khối)? $|(?:chủ tịch|lãnh đạo|đại diện|cán bộ|của|do|dự|theo|trực thuộc|thuộc|được|chỉ đạo của|đồng chí|bầu|tại|phối hợp với|sự|cho|giúp|chỉ đạo|hướng dẫn|yêu cầu|bch|ban thường vụ|từ) (?:(?:các|tổ chức|ban chấp hành|ban thường vụ|bch|một số|toàn thể) )?$"
)
_OTHER_EVENT = regex.compile(
    r"hội nghị|\blễ\b|tập huấn|chỉ đạo|hướng dẫn|triển khai|chuẩn bị|kiểm tra|duyệt|nghị quyết|chào mừng|công tác|cuộc họp|họp báo|hội thảo|hội thi|hội thao|giải |góp ý|tổng kết(?! và đại hội)|gặp mặt|trù bị|kế hoạch|tọa đàm|liên hoan|giao lưu|hội diễn|nhằm|quyên góp|phát động|các hoạt động|phong trào"
)
_NOT_WAY = regex.compile(
    r"\b(?:dự|tham dự|về dự|tại|lễ|hội nghị (?!đại biểu)|trao|tặng|phát biểu|được|tập huấn|quản lý|có \d+|cho biết|có thêm|thêm \d+|việc|để|thông tin)\b"
)
_BELONGS = regex.compile(
    r"\([^()]{0,80}\)|,? ?(?:trực )?thuộc (?:công đoàn|cđcs|cđ|liên đoàn|lđlđ|tổng)[^,;.]{0,120}?(?= (?:đã|vừa|tổ chức|long trọng|trang trọng|tiến hành|trọng thể|chính thức)\b)"
)
_DO_HOLDS = regex.compile(r"\bdo (?:ban chấp hành )?$")


_PLURAL_UNION = regex.compile(r"(?:công đoàn|cđ|cđcs|lđlđ) các (?!khu|kcn|cơ quan|kkt|ban|tổ chức)")
_HOLDS_IT = regex.compile(r"[^.;,]{0,40}\btổ chức\b")
_ABOUT = regex.compile(r"\b(?:công tác|việc|về|kế hoạch)\b")
_HEADLINE_CONGRESS = regex.compile(
    rf"^[ ,:\-]*(?:tổ chức thành công |tổ chức |long trọng )?(?:{_CONGRESS})(?!{_OTHER_BODY})"
)
_STILL_TO_COME = regex.compile(r"\b(?:sẽ|dự kiến|sắp)\b")
_PREPARATORY = regex.compile(r"[^.;]{0,120}(?:họp|tổ chức|tiến hành|diễn ra) (?:phiên )?(?:họp )?trù bị")
_DEADLINE = regex.compile(r"(?: và hoàn thành)? (?:trước|xong trước)\b")
_NOT_HELD_HERE = regex.compile(
    r"\b(?:sẽ|dự kiến|để|sắp|chuẩn bị|chọn|trước khi|trước|khi|được (?:bầu|trao|tặng)|năm (?:19|20)\d\d|công tác|tập trung|nghị quyết)\b"
)
_LATER = regex.compile(r"\b(?:sẽ|sắp tới|tới đây|năm (?:19|20)\d\d)\b")
_ACTS_HERE = regex.compile(
    r"[^.;!?]{0,90}?(?:\b(?:các )?đại biểu (?:đã|tham dự|đến từ|dự)|\bđã (?:chính thức |sáng suốt |tín nhiệm |tiến hành |nhất trí |được )*(?:bầu|nghe|thông qua|thảo luận|biểu quyết|lấy phiếu|công bố|quyết nghị|chỉ định|đề ra|đánh giá|bế mạc))"
)
_REFERS = regex.compile(r"\b(?:sẽ|chào mừng|đoàn đại biểu|về việc|gặp mặt|trước)\b")
_GOING_TO = regex.compile(r"đi dự|đoàn đại biểu|gặp mặt|tiễn|sẽ")
_TERM_OR_ORDINAL = regex.compile(r"nhi[ệê]m k[ỳì]|lần thứ|khóa")
_DAY_OR_ATTEND = regex.compile(r"\b(?:dự|ngày|sáng|chiều)\b")


def _openings(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    low = reading.low
    out: list[Opening] = []
    text = low[sentence.start : sentence.end]
    heading = sentence.zone in ("title", "heading")
    for union in unions:
        if _PLURAL_UNION.match(low[union.start : union.end]):
            continue
        if (
            union.kind == "some_union"
            and union.end - union.start < 24
            and " " not in reading.text[union.start : union.end][10:]
        ):
            continue
        after = low[union.end : sentence.end]
        before = low[sentence.start : union.start]
        if (match := _HOLDS_AFTER.match(after)) and _holds(low, sentence, unions, union, match, before):
            congress_at = union.end + match.start("congress")
            named = [
                u for u in unions if u.kind == "union" and 0 <= u.start - (union.end + match.end("congress")) <= 30
            ]
            out.append(
                Opening(
                    sentence,
                    union.start,
                    congress_at + len(match["congress"]),
                    _whose(union, named),
                    "opening.union_holds",
                    True,
                )
            )
            continue
        if (
            _DO_HOLDS.search(before)
            and _HOLDS_IT.match(after)
            and MENTION.search(before)
            and not _future_before(before)
        ):
            out.append(Opening(sentence, union.start, union.end, union, "opening.held_by", True))
            continue
        congress = _congress_before(low, sentence.start, union.start)
        if (
            congress is None
            and union.kind == "union"
            and _CONGRESS_AT.search(before)
            and not _ABOUT.search(before[-60:])
            and not _future_before(before)
        ):
            out.append(Opening(sentence, union.start, union.end, union, "opening.congress_at_union", True))
            continue
        if congress is None:
            if (
                heading
                and not _NOT_HOLDER.search(before[-40:])
                and (
                    m := _HEADLINE_CONGRESS.match(
                        after,
                    )
                )
                and not _future_before(text)
            ):
                out.append(Opening(sentence, union.start, union.end + m.end(), union, "opening.headline", False))
            continue
        start, _ = congress
        lead = low[sentence.start : start]
        if (
            (
                _REFERRED.search(lead[-60:])
                and not _ACTS_AT.search(lead[-12:])
                and not _AT_CONGRESS.fullmatch(lead)
                and not _ATTENDED.search(lead)
            )
            or _future_before(lead)
            or _COUNTED_CONGRESSES.search(lead[-40:])
        ):
            continue
        if _FUTURE.search(after[:50]) and _STILL_TO_COME.search(after[:80]):
            continue
        held = _HELD_AFTER.search(after[:230])
        if _PREPARATORY.match(after):
            continue
        if held and _DEADLINE.match(after[held.end() :]):
            continue
        if held and not _NOT_HELD_HERE.search(
            after[: held.start()],
        ):
            out.append(Opening(sentence, start, union.end, union, "opening.congress_held", True))
        elif _HELD_BEFORE.search(lead[-70:]) and not _FUTURE.search(lead[-60:]) and not _OTHER_EVENT.search(lead[-50:]):
            out.append(Opening(sentence, start, union.end, union, "opening.held_congress", True))
        elif _AT_CONGRESS.fullmatch(lead) and not _LATER.search(after[:120]):
            out.append(Opening(sentence, start, union.end, union, "opening.at_congress", True))
        elif _ACTS_HERE.match(
            after,
        ) and not _REFERS.search(lead):
            out.append(Opening(sentence, start, union.end, union, "opening.congress_acts", True))
        elif _ATTENDED.search(lead) and not _GOING_TO.search(lead) and not heading:
            out.append(Opening(sentence, start, union.end, union, "opening.attended", False))
        elif _TERM_OR_ORDINAL.search(text) and (heading or _DAY_OR_ATTEND.search(lead[:40]) or not lead.strip()):
            out.append(Opening(sentence, start, union.end, union, "opening.congress_of_term", False))
        elif heading:
            out.append(Opening(sentence, start, union.end, union, "opening.headline", False))
    if not out:
        out.extend(_organisation(reading, sentence))
    if any(o.union.kind == "union" and o.strong for o in out):
        out = [o for o in out if o.union.kind == "union"]
    return out


_THE_UNION = regex.compile(
    rf"(?:^|[,;] |\) )(?:công đoàn|cđ|cđcs)(?: (?:cơ sở|sở|trường|công ty|đơn vị|bệnh viện|cơ quan|ngành|huyện|xã|phường))?(?: (?:đã|vừa|long trọng|trọng thể|cũng|tiến hành|chính thức)){{0,4}} (?:tổ chức|tiến hành|khai mạc|mở) (?:[\p{{L}} ]{{0,24}})(?:{_CONGRESS})(?!{_OTHER_BODY})"
)


def _the_union(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """`Chiều 17/3, công đoàn tổ chức Đại hội` after a sentence about one union: it is that union's."""
    match = _THE_UNION.search(reading.low, sentence.start, sentence.end)
    if match is None or sentence.zone != "body" or _WILL.search(reading.low, sentence.start, match.end()):
        return []
    for union in reversed(unions):
        if union.kind == "union" and union.end <= match.start() and reading.sentence_at(union.start):
            lead = reading.low[max(0, union.start - 40) : union.start]
            if not _NOT_HOLDER.search(lead):
                return [Opening(sentence, match.start(), match.end(), union, "opening.the_union_holds", True)]
    return []


def _headed(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """A union's name alone on a line, and below it `Đại hội lần thứ IX tổ chức ngày 28/3`."""
    if sentence.zone != "body" or _WILL.search(reading.low, sentence.start, sentence.end):
        return []
    above = bisect_left(unions, sentence.start, key=START)
    for union in reversed(unions[max(0, above - 8) : above]):
        if union.kind != "union":
            continue
        back = sentence.line - 1
        while back > 0 and reading.lines[back].start == reading.lines[back].end:
            back -= 1
        line = reading.lines[back]
        alone = (
            line.start <= union.start
            and union.end <= line.end
            and (line.end - line.start) - (union.end - union.start) <= 24
            and union.start - line.start <= 6
        )
        return [Opening(sentence, sentence.start, sentence.end, union, "opening.under_heading", True)] if alone else []
    return []


_CONGRESS_AT = regex.compile(
    rf"(?:chỉ đạo|tổ chức|tiến hành|khai mạc|mở) (?:{_CONGRESS})(?: điểm| toàn thể| đại biểu| công đoàn| công đoàn cơ sở| cơ sở)* (?:tại|ở) $"
)
_AT_CONGRESS = regex.compile(r"\W*(?:\([^)]{1,20}\) ?-? ?)?(?:tại|(?:đến |tham |về |tới )*(?:dự|dự và chỉ đạo)) ")
_ACTS_AT = regex.compile(r"(?:^|[ ,])(?:tại|trong) $")
_ATTENDED = regex.compile(
    r"(?:đông đảo|các) đại biểu (?:đã )?(?:đến |về |tham )*dự $|(?<!(?:bầu|cử|chọn|các|ra|được) (?:ra |được |thêm )?)(?<![\d.])\d++(?:\.\d+)* đại biểu\b(?! (?:chính thức )?(?:của|ngành))[^;\n]{0,150}\b(?:dự|tham dự|về dự) $"
)


_BELONGS_TO = regex.compile(r"(?:thuộc |\()$")


def _holds(
    low: str, sentence: Sentence, unions: list[Found], union: Found, match: regex.Match[str], before: str
) -> bool:
    """Whether the union before `tổ chức … đại hội` is the one that holds it, and holds it now."""
    way = _BELONGS.sub("", low[union.end : union.end + match.start("verb")])
    between = way + " " + match["mid"]
    verb_at = union.end + match.start("verb")
    others = [u for u in unions if union.start < u.start < verb_at]
    plain = low[union.end : verb_at]
    if any(
        u.kind == "union" and not _BELONGS_TO.search(plain[: u.start - union.end])
        for u in others
        if u.start >= union.end
    ):
        return False
    return not (
        _FUTURE.search(between)
        or _NOT_WAY.search(way.replace("tham dự của", ""))
        or _NOT_HOLDER.search(before[-40:].replace("của ban chấp hành", ""))
        or _COUNTED_CONGRESSES.search(low[max(sentence.start, union.start - 12) : union.start + 14])
        or _future_before(before)
        or _OTHER_EVENT.search(match["mid"].replace("hội nghị đại biểu", ""))
    )


_GOING = regex.compile(
    r"\b(?:sẽ|dự kiến|sắp|chuẩn bị|chào mừng|tiến tới|hướng tới|hướng đến|kế hoạch|trước thềm|lập thành tích|nếu|để|yêu cầu|đề nghị)\b"
)


_WILL = regex.compile(r"\b(?:sẽ|dự kiến|sắp|nếu)\b")


def _future_before(before: str) -> bool:
    """Whether the words before speak of what is to come: `sẽ` in the sentence, `tiến tới` in the same clause."""
    cut = max(before.rfind(", "), before.rfind(";"))
    return bool(_GOING.search(before, cut + 1) or _WILL.search(before))


def _whose(holder: Found, named: list[Found]) -> Found:
    """`LĐLĐ huyện X tổ chức Đại hội Công đoàn huyện X`: one body; another union's name there is the one meant."""
    for union in named:
        if same(holder.value, union.value):
            return holder if len(key(holder.value.canonical)) >= len(key(union.value.canonical)) else union
        return union
    return holder


_BETWEEN = regex.compile(
    rf"(?P<congress>{_CONGRESS})(?P<mid>(?:,? (?:đại biểu|toàn thể|điểm|lần|thứ|lần thứ|khóa|nhất|trù bị|bất thường|toàn quốc|đoàn viên|nhiệm kỳ|nhiệm kì|nk|thành viên|của|[ivxl]+|\d+|\d{{4}} ?- ?\d{{4}}|\(?\d{{4}} ?- ?\d{{4}}\)?|ban chấp hành|bch|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|thành lập|[-,]))*) ?[\"]?$"
)


def _congress_before(low: str, begin: int, at: int) -> tuple[int, int] | None:
    match = _BETWEEN.search(low, max(begin, at - 70), at)
    return (match.start(), match.end()) if match else None


_NOT_HOLDING_ORGANISATION = regex.compile(
    r"(?:hội|trên địa bàn|của|thuộc|tại|các|ở|toàn|ban|theo|dự|công đoàn|cđ|lãnh đạo|bí thư|giám đốc) $"
)
_OF_UNION = regex.compile(rf"(?: (?:đại biểu|toàn thể|điểm))*,? {_UNION_WORD.pattern}")
_ANY_UNION_WORD = regex.compile(rf"{_UNION_WORD.pattern}")


def _organisation(reading: Reading, sentence: Sentence) -> list[Opening]:
    """`Trường THPT X tổ chức Đại hội Công đoàn`: the union is named after who holds it."""
    low, text = reading.low, reading.text
    for match in _ORGANISATION.finditer(low, sentence.start, min(sentence.end, sentence.start + 160)):
        org_start = match.start("org")
        if _NOT_HOLDING_ORGANISATION.search(
            low[max(sentence.start, org_start - 16) : org_start],
        ):
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
            or _FUTURE.search(held["way"] + held["mid"])
            or len(held["way"]) > 40
            or _OTHER_EVENT.search(held["mid"])
        ):
            continue
        rest = after[held.end() :]
        union_word = _OF_UNION.match(rest) or _ANY_UNION_WORD.search(rest[:60])
        if union_word is None or _future_before(low[sentence.start : org_start]):
            continue
        head = "Công đoàn cơ sở " if "cơ sở" in union_word[0] or "cđcs" in union_word[0] else "Công đoàn "
        value = union_value(head + name)
        union = Found("union", org_start, end, value, "union.of_organisation")
        return [Opening(sentence, org_start, end + held.end(), union, "opening.organisation_holds", True)]
    return []


_PREPARING = regex.compile(
    r"chuẩn bị|trù bị|\bduyệt\b|buổi làm việc|làm việc với|tiến độ|hoàn thành đại hội|các kỳ đại hội|qua các kỳ|từ đại hội đến|gặp mặt|họp báo|quyết định thành lập|lễ công bố"
)
_LOOKING_FORWARD = regex.compile(r"sẵn sàng|trước thềm|hướng tới|hướng về|gửi gắm|kỳ vọng|lịch sử|chặng đường|tiến tới")


def _prepares(reading: Reading) -> bool:
    """Whether headline and first words tell of getting ready, of history, of those who will go."""
    head = [s for s in reading.sentences if s.zone != "caption"][:3]
    return any(
        _PREPARING.search(reading.low, s.start, min(s.end, s.start + 260))
        or (s.zone in ("title", "heading") and _LOOKING_FORWARD.search(reading.low, s.start, s.end))
        for s in head
    )


_SUBJECT = regex.compile(
    r"^[ ,]{0,3}+(?:\([^()]{0,60}\) ?)?(?:đã|đề ra|luôn|cũng|xác định|phấn đấu|còn|tiếp tục|thường xuyên|có|quản lý|hiện có|vừa|phối hợp|tổ chức|thực hiện|chủ động|được thành lập|tập trung|khóa|nhiệm kỳ|[,.;]? ?gồm)"
)


_MUST_HOLD = regex.compile(r"phải tổ chức|chào mừng")
_ITS_COMMITTEE = regex.compile(r"(?:ban chấp hành|bch|đoàn viên|toàn thể đoàn viên)(?: \p{L}+)? $")
_ITS_CHAIR = regex.compile(r"(?:bầu|đắc cử|tái cử|trúng cử|chỉ định|giữ chức|làm|là)(?: \p{L}+){0,4} chủ tịch $")
_CONGRESS_OF = regex.compile(rf"{_CONGRESS}[^.;]{{0,50}}\bcủa $")
_SENDS = regex.compile(r"nghị quyết|cử |bầu ")
_OF_TERM = regex.compile(r"[ ,(]{0,4}(?:khóa|nhi[ệê]m k[ỳì])")


def _told_from_inside(reading: Reading, telling: list[Sentence], unions: list[Found]) -> list[Opening]:
    """A report that begins in the middle: the congress acts, and one union is whose committee it elects or whose work it tells."""
    low = reading.low
    inside = [s for s in telling if s.zone in ("body", "heading") and _INSIDE.search(low, s.start, s.end)]
    acts = [
        s
        for s in inside
        if _ACTS.search(low, s.start, s.end)
        and not _WILL.search(low, s.start, s.end)
        and not _MUST_HOLD.search(low[s.start : s.end])
    ]
    head = [s for s in reading.sentences if s.zone != "caption"][:4]
    if any(_OTHERS_OWN.search(low, s.start, s.end) for s in head):
        return []
    if not acts or sum(1 for _ in MENTION.finditer(low)) <= 2 * sum(1 for _ in OTHER_MENTION.finditer(low)):
        return []
    scores: dict[tuple[str, ...], float] = {}
    firsts: dict[tuple[str, ...], Found] = {}
    for union in unions:
        sentence = reading.sentence_at(union.start)
        if sentence is None or _PLURAL_UNION.match(low[union.start : union.end]):
            continue
        lead = low[max(sentence.start, union.start - 60) : union.start]
        after = low[union.end : union.end + 40]
        score = 0.0
        if _ITS_COMMITTEE.search(lead):
            score += (3 if _ELECTS.search(lead) else 2) * (sentence.zone != "caption")
        elif _ITS_CHAIR.search(lead):
            score += 1.5
        elif _CONGRESS_OF.search(lead) or _congress_before(low, sentence.start, union.start):
            score += 0 if _REFERRED.search(low[sentence.start : union.start][:-8]) or _SENDS.search(lead) else 1.5
        elif _NOT_HOLDER.search(lead) or _REFERRED.search(lead):
            continue
        if _SUBJECT.match(after):
            score += 1
        if _OF_TERM.match(after) and not MENTION.search(lead):
            score += 1.5
        if not score:
            continue
        identity = key(union.value.canonical)
        scores[identity] = scores.get(identity, 0) + score
        if identity not in firsts or (union.kind == "union" and firsts[identity].kind != "union"):
            firsts[identity] = union
    if not scores:
        return []
    best = max(scores, key=lambda k: (scores[k], -firsts[k].start))
    if scores[best] < (1 if len(inside) >= 2 else 2.5):
        return []
    union = firsts[best]
    sentence = acts[0]
    return [Opening(sentence, sentence.start, sentence.end, union, "opening.told_from_inside", False)]


_OTHERS_OWN = regex.compile(
    rf"(?:{_CONGRESS}){_OTHER_BODY}|\b(?:đảng bộ|chi bộ|đảng ủy|đoàn thanh niên|chi đoàn|hội (?!nghị|trường|đồng|viên)[\p{{L}} ]{{3,30}}|mttq)[^.;]{{0,80}}(?:tổ chức|tiến hành|khai mạc)[^.;]{{0,50}}{_CONGRESS}"
)
_ELECTS = regex.compile(r"(?:bầu|chỉ định|trúng cử|ra mắt)[^.;]{0,40}$")
_ACTS = regex.compile(
    r"bầu|chỉ định|báo cáo|thông qua|thảo luận|trúng cử|tổng kết|đề ra|xác định|đánh giá|phát biểu|khai mạc|bế mạc"
)


def _groups(reading: Reading, strong: list[Opening], every: list[Opening], told: int) -> list[list[Opening]]:
    """Openings of one congress together; a later congress needs a day or a link such as `cùng ngày`."""
    groups: list[list[Opening]] = []
    for opening in strong:
        if opening.union.kind == "some_union":
            if groups:
                groups[-1].append(opening)
            elif not any(o.union.kind == "union" for o in strong):
                groups.append([opening])
            continue
        home = _home(groups, opening)
        if home is not None:
            home.append(opening)
        elif not groups or _stands_alone(reading, opening):
            groups.append([opening])
    for opening in every:
        if not opening.strong and opening.union.kind == "union" and (home := _home(groups, opening)):
            home.append(opening)
    return [g for g in groups if not _is_history(reading, g)]


def _home(groups: list[list[Opening]], opening: Opening) -> list[Opening] | None:
    return next(
        (g for g in groups if any(o.union.kind == "union" and same(o.union.value, opening.union.value) for o in g)),
        None,
    ) or next(
        (
            g
            for g in groups
            if all(o.union.kind == "some_union" for o in g) and any(same(o.union.value, opening.union.value) for o in g)
        ),
        None,
    )


_NUMBERED = regex.compile(r"(?:lần thứ|lần|khóa|đại hội) (?P<n>[ivxl]+|\d{1,2}|nhất)\b")


_HISTORY_PAGE = regex.compile(
    r"các kỳ đại hội|qua các kỳ|từ đại hội đến đại hội|lịch sử (?:hình thành|phát triển|phong trào)|truyền thống qua"
)


def _is_history(reading: Reading, group: list[Opening]) -> bool:
    """A page that tells all congresses of one union reports none of them."""
    numbers = set()
    for opening in group:
        if match := _NUMBERED.search(reading.low, opening.start, min(opening.end + 30, opening.sentence.end)):
            numbers.add(match["n"])
    return len(numbers) >= 3 or bool(
        _HISTORY_PAGE.search(
            reading.low[: max(reading.text_start, 400)],
        )
        and len(group) + len(numbers) >= 3
    )


_DAY = regex.compile(
    r"\d{1,2} ?[/.\-] ?\d{1,2}|\b(?:sáng|chiều|tối|ngày|hôm)\b|cùng (?:ngày|thời|đợt|buổi)|trước đó|tiếp đó|sau đó|cũng trong|tương tự|còn tại|lần thứ|nhiệm kỳ"
)


def _stands_alone(reading: Reading, opening: Opening) -> bool:
    if opening.sentence.zone in ("title", "heading"):
        return False
    if opening.rule == "opening.under_heading":
        return True
    lead = reading.low[opening.sentence.start : opening.sentence.end]
    return bool(_DAY.search(lead))


def _held(reading: Reading, names: Names, taken: Names, group: list[Opening], sentences: tuple[Sentence, ...]) -> Held:
    first = group[0].union
    own = {o.union for o in group}
    candidates = [o.union for o in group] + names.alike(first.value)
    best = first
    if best.kind == "some_union":
        candidates += _named_after(reading, best)
    for candidate in candidates:
        # Another group's union is never this one's longer name.
        if any(other not in own and same(candidate.value, other.value) for other in taken.exactly(candidate.value)):
            continue
        if len(key(candidate.value.canonical)) > len(key(best.value.canonical)):
            best = candidate
    return Held(best, best.value, tuple(sorted(group, key=lambda o: o.start)), sentences)


_ORG_WORD = {
    "trường": "trường",
    "công ty": "công ty",
    "bệnh viện": "bệnh viện",
    "sở": "sở",
    "chi cục": "chi cục",
    "ngân hàng": "ngân hàng",
    "nhà trường": "trường",
    "trung tâm": "trung tâm",
    "huyện": "huyện",
    "xã": "xã",
    "phường": "phường",
    "quận": "quận",
    "thị xã": "thị xã",
    "cơ quan": "cơ quan",
    "ban": "ban",
    "cục": "cục",
    "viện": "viện",
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
}


_UNITS_OF_LAND = frozenset({"huyện", "xã", "phường", "quận", "thị xã", "tỉnh", "thành phố"})


_HEAD = regex.compile(
    r"(?i)(?:công đoàn cơ sở thành viên|công đoàn cơ sở|công đoàn bộ phận|tổ công đoàn|công đoàn|liên đoàn lao động|nghiệp đoàn)"
)


def _named_after(reading: Reading, union: Found) -> list[Found]:
    """`Công đoàn trường` in an article about `Trường THPT X`: the union of that school."""
    head = _HEAD.match(
        union.value.canonical,
    )
    tail = union.value.canonical[head.end() :].strip().lower() if head else ""
    words = [_ORG_WORD[tail]] if tail in _ORG_WORD else [w for w in _ORG_WORD.values() if not tail]
    text, low = reading.text, reading.low
    for sentence in reading.sentences[:12]:
        for word in words:
            if not tail and word in _UNITS_OF_LAND | {"cơ quan", "ban"}:
                continue
            for match in regex.finditer(rf"(?<![\p{{L}}]){word}(?![\p{{L}}])", low[sentence.start : sentence.end]):
                start = sentence.start + match.start()
                if not text[start].isupper() and word not in _UNITS_OF_LAND:
                    continue
                end = name_end(text, low, start + len(word), start)
                name = text[start:end]
                if len(name.split()) < len(word.split()) + 1 or not any(c.isupper() for c in name[len(word) :]):
                    continue
                full = f"{head[0] if head else 'Công đoàn'} {name}"
                return [Found("union", start, end, union_value(full), "union.of_organisation")]
    return []


def _sentences(reading: Reading, groups: list[list[Opening]]) -> list[tuple[Sentence, ...]]:
    """The sentences of each congress: all, where it is the only one; else from its opening to the next one's."""
    if len(groups) < 2:
        return [reading.sentences for _ in groups]
    begins = [min(o.sentence.start for o in g if o.strong or len(g) == 1) for g in groups]
    order = sorted(range(len(groups)), key=lambda i: begins[i])
    cuts = [0, *(bisect_left(reading.starts, begins[i]) for i in order[1:]), len(reading.starts)]
    out: list[tuple[Sentence, ...]] = [()] * len(groups)
    for index, (first, last) in zip(order, pairwise(cuts), strict=True):
        out[index] = reading.sentences[first:last]
    return out
