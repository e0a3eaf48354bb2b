"""A congress that no form of words announces, but that everything around it says was held.

`Xếp xích lô dưới gốc phượng, 37/44 đoàn viên Nghiệp đoàn X vào họp Đại hội khóa IV lúc 14 giờ ngày 28/6`: reporters begin in more ways than
rules can list. What such sentences share is a union, its congress, and facts that only a congress held has: its day, its
number or term, who attended, what was done.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import regex

from ..find.unions import name_end, union_of_office
from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .inside import OTHERS_OWN
from .names import same
from .openings import ALREADY, BY_PLAN, REMEMBERED
from .wording import CONGRESS, MENTION, NOT_HOLDER, OTHER_BODY, TO_TAKE_PLACE, WILL, congress_before

_REFERRED = regex.compile(
    r"(?:nghị quyết|\bnq|văn kiện|mừng|tiến tới|hướng tới|hướng đến|hướng về|trước thềm|chuẩn bị(?: cho| tổ chức)?|phục vụ|kế hoạch|tổ chức việc|tinh thần|theo|hướng dẫn|thông báo|kể từ|từ|dự thảo|lập thành tích|công tác|việc|(?:tiểu ban|ban tổ chức|ban chỉ đạo)(?: \p{L}+){0,3}|lộ trình|tiến độ|(?:bầu|cử|chọn|đi)(?: [^.;,]{0,40})? dự|trình|kỷ niệm|đợt|mùa|qua|hoãn|lùi|các kỳ|các|mà|do|những|mỗi|nhiều|\d|ở mỗi|nhiệm kỳ)(?: (?:tổ chức|các|của))*+ $"
)
_PASSED = regex.compile(r"\bthông qua (?:toàn văn )?(?:dự thảo )?nghị quyết(?: của)? $")
_NOT_HELD = regex.compile(
    r"\b(?:sẽ|dự kiến|sắp(?! xếp)|nếu|hoãn|chuẩn bị|tiến tới|kế hoạch tổ chức|trước khi|sớm|ví dụ|thì họp|phải tổ chức|cần (?:tổ chức|họp|hoàn))\b"
)
_SEVERAL = regex.compile(
    r"(?<!\b(?:từ|của|diện|thuộc|có) )(?<![\d/.\-])(?:\d+(?:/\d+)?|\b(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)) (?:tổ công đoàn|công đoàn(?! viên)|cđcs|đơn vị|cơ sở|liên đoàn|lđlđ|đại hội|huyện|xã|phường)|\b(?:các|nhiều|những|toàn bộ) (?:công đoàn(?! viên)|cđcs|đơn vị|cơ sở)|\bsố đơn vị\b"
)
_ALL_LEVELS = regex.compile(r" (?:công đoàn |cđ |cđcs )?(?:các |cấp |ở các)")
_PUT_OFF = regex.compile(r"\bhoãn\b|\blùi (?:lại|sang)|tuần tới|tháng tới|\d tới\b|sắp tới|thông cáo")
_OTHER_OCCASION = regex.compile(
    r"họp báo|sơ kết|lễ bàn giao|công tác đại hội|lên đường|xuất quân|khởi hành|tiễn|gương|dâng hương|đặt vòng hoa|viếng|báo công|văn nghệ|hội diễn|hội thao|hội thi|giải (?:bóng|chạy|thể|cầu|quần)|gặp mặt|hội nghị (?!đại biểu|toàn thể)|tập huấn|phát động|khởi công|khánh thành|gắn biển|tọa đàm|hội thảo"
)
_DONE = regex.compile(
    r"\b(?:bầu|thông qua|chỉ định|khai mạc|bế mạc|họp|diễn ra|xong|hoàn thành|hoàn tất|kết thúc|làm việc|ra mắt|báo cáo|biểu quyết|bỏ phiếu|đi hết|bắt đầu|khép lại|mở màn|giơ thẻ|phát biểu|được tổ chức|đã)\b"
)
_ATTENDS = regex.compile(
    r"(?<![\d/.,])\d{1,3}(?:\.\d{3})?(?:/\d{1,4})? (?:đại biểu|đb\b|đ/b|đoàn viên|công đoàn viên|cđv|thầy cô|chị em|cán bộ|nghệ sĩ|người được)"
)
_OF_DOCUMENT = regex.compile(
    r"(?:\bsố:? ?\d[\p{L}\d/&.\-]*|kế hoạch|quyết định|hướng dẫn|đăng|cập nhật),?(?: ngày:?)? ?$"
)
_UNION_CONGRESS = regex.compile(rf"(?<![\p{{L}}])(?:{CONGRESS})(?: (?:đại biểu|toàn thể))* (?:công đoàn|cđ|cđcs)\b")
_ORGANISATION = regex.compile(
    r"(?<![\p{L}])(?:(?<!hội )trường|bệnh viện|tổng công ty|công ty|trung tâm|chi cục|cục|(?<!trụ )(?<!cơ )sở|(?<!bệnh )(?<!học )viện|đài|nhà máy|xí nghiệp|ngân hàng|kho bạc|tòa án|ban quản lý|khoa|văn phòng|nhà xuất bản|thư viện|hạt kiểm lâm|bảo tàng|đội|trạm)(?![\p{L}])"
)
_ENOUGH = 2.5
_NEAR = 260


def by_evidence(reading: Reading, found: Sequence[Found], unions: list[Found]) -> list[Opening]:
    """The first congress of a union of whose day, number, attendance or acts at least three are told beside it."""
    low = reading.low
    sentences = [s for s in reading.sentences if s.zone == "body"][:_HEAD_OF_REPORT]
    if any(IS_TO_COME.search(low, s.start, s.end) for s in reading.sentences[:4]):
        return []
    for sentence in sentences:
        for mention in MENTION.finditer(low, sentence.start, sentence.end):
            lead = low[max(sentence.start, mention.start() - 60) : mention.start()]
            near = low[max(sentence.start, mention.start() - 60) : min(mention.end() + 50, sentence.end)]
            if (
                (_REFERRED.search(lead) and not _PASSED.search(lead))
                or _NOT_HELD.search(near)
                or (
                    BY_PLAN.fullmatch(low, sentence.start, mention.start())
                    and not ALREADY.search(low, mention.end(), sentence.end)
                )
                or REMEMBERED.search(lead)
                or _SEVERAL.search(low, sentence.start, mention.start())
            ):
                continue
            told = reading.lines[sentence.line].start
            if _OTHER_OCCASION.search(low, told, sentence.end) or OTHERS_OWN.search(low, told, sentence.end):
                continue
            if _PUT_OFF.search(low, sentence.start, sentence.end):
                continue
            if WILL.search(low, sentence.start, sentence.end):
                continue
            if _ALL_LEVELS.match(low, mention.end()):
                continue
            evidence = _evidence(reading, found, sentence, mention)
            if evidence + 1 < _ENOUGH:
                continue
            union = _union(reading, sentence, mention, unions)
            if union is not None and evidence + _is_headline(reading, unions, union) >= _ENOUGH:
                return [Opening(sentence, mention.start(), mention.end(), union, "opening.evidence", True)]
    return []


def _is_headline(reading: Reading, unions: list[Found], union: Found) -> bool:
    """Whether a headline names the congress of a union."""
    return any(
        same(u.value, union.value) and congress_before(reading.low, s.start, u.start) is not None
        for s in reading.sentences[:3]
        if s.heads
        for u in _proper(unions, s.start, s.end)
    )


_HEAD_OF_REPORT = 8


def _evidence(reading: Reading, found: Sequence[Found], sentence: Sentence, mention: regex.Match[str]) -> float:
    low = reading.low
    line = reading.lines[sentence.line]
    inside = found[bisect_left(found, line.start, key=START) : bisect_left(found, line.end, key=START)]
    dated = any(
        f.kind == "date"
        and f.value.first.day is not None
        and abs(f.start - mention.start()) < _NEAR
        and not _OF_DOCUMENT.search(low, max(line.start, f.start - 40), f.start)
        for f in inside
    )
    numbered = any(
        f.kind in ("ordinal", "term") and -60 <= f.start - mention.end() <= 70 and f.end <= line.end for f in inside
    )
    return (
        1.5 * dated
        + numbered
        + bool(_ATTENDS.search(low, line.start, line.end))
        + 0.5 * bool(_DONE.search(low, sentence.start, sentence.end))
        + bool(_PASSED.search(low, sentence.start, mention.start()))
    )


def _union(reading: Reading, sentence: Sentence, mention: regex.Match[str], unions: list[Found]) -> Found | None:
    """Whose congress: a union named in the sentence, else the one of its office, else the one in the headline."""
    low = reading.low
    here = _proper(unions, sentence.start, sentence.end)
    held = [u for u in here if _can_hold(low, sentence, u)]
    if held:
        return min(held, key=lambda u: abs(u.start - mention.end()))
    if here:
        return _said_again(low, sentence, here, unions, mention)
    if _UNION_CONGRESS.match(low, mention.start(), sentence.end):
        for match in _ORGANISATION.finditer(low, sentence.start, sentence.end):
            end = name_end(reading.text, low, match.end(), match.start())
            name = reading.text[match.start() : end]
            if len(name.split()) > len(match[0].split()) and any(c.isupper() or c.isdigit() for c in name[1:]):
                return union_of_office(reading.text, match.start(), end)
        if office := _office_of_paragraph(reading, sentence):
            return office
    head = [u for s in reading.sentences if s.heads for u in _proper(unions, s.start, s.end)]
    line = reading.lines[sentence.line]
    told = head or [
        u
        for u in _proper(unions, line.start, line.end)
        if not NOT_HOLDER.search(low, max(line.start, u.start - 40), u.start)
    ]
    if not told:
        return _of_headline(reading) or _only_office(reading, sentence)
    return told[0] if len({u.value.canonical for u in told}) == 1 else None


_UNION_WORD = regex.compile(r"\b(?:công đoàn|cđcs)\b")


def _only_office(reading: Reading, sentence: Sentence) -> Found | None:
    """`Công ty X vừa có ban chấp hành công đoàn mới. Tại đại hội ngày 9/4, …`: that of the one office the paragraph tells of."""
    line = reading.lines[sentence.line]
    if not _UNION_WORD.search(reading.low, line.start, sentence.start):
        return None
    offices = []
    for match in _ORGANISATION.finditer(reading.low, line.start, sentence.start):
        end = name_end(reading.text, reading.low, match.end(), match.start())
        if reading.text[match.start()].isupper() and end > match.end() + 1:
            offices.append(union_of_office(reading.text, match.start(), end))
    return offices[0] if offices and all(same(o.value, offices[0].value) for o in offices) else None


def _office_of_paragraph(reading: Reading, sentence: Sentence) -> Found | None:
    """`Trường X có 31 đoàn viên. Tại đại hội công đoàn ngày 10/4, …`: that of the office which the paragraph begins with."""
    line = reading.lines[sentence.line]
    match = _ORGANISATION.match(reading.low, line.start, sentence.start)
    if match is None:
        return None
    end = name_end(reading.text, reading.low, match.end(), match.start())
    return union_of_office(reading.text, match.start(), end) if end > match.end() + 1 else None


def _said_again(
    low: str, sentence: Sentence, here: list[Found], unions: list[Found], mention: regex.Match[str]
) -> Found | None:
    """`Chủ tịch Công đoàn Công ty A … tại Đại hội của Công đoàn Công ty`: the union of the name's short form."""
    of_it = [
        u
        for u in unions[bisect_left(unions, sentence.start, key=START) : bisect_left(unions, sentence.end, key=START)]
        if u.kind == "some_union" and congress_before(low, mention.start(), u.start) is not None
    ]
    return next((u for u in here for short in of_it if same(u.value, short.value)), None)


_OF = ("của ", "do ", "tại ", "bch ", "ban chấp hành ", "đoàn viên ", "đại biểu ")


def _can_hold(low: str, sentence: Sentence, union: Found) -> bool:
    """Not one whose chair attends: `Đại hội Công đoàn X`, `đại biểu của Công đoàn X`."""
    return (
        congress_before(low, sentence.start, union.start) is not None
        or low.endswith(_OF, sentence.start, union.start)
        or not NOT_HOLDER.search(low, max(sentence.start, union.start - 40), union.start)
    )


def _proper(unions: list[Found], start: int, end: int) -> list[Found]:
    inside = unions[bisect_left(unions, start, key=START) : bisect_left(unions, end, key=START)]
    return [u for u in inside if u.kind == "union"]


# What only a congress held has done, told in whatever words, anywhere in the article.
_DEEDS = {
    "elects": (
        1.0,
        regex.compile(
            r"\b(?:trúng cử|đắc cử|tái cử|kiểm phiếu|bỏ phiếu|phiếu (?:bầu|phát|thu)|bầu (?:ra|được|ban|bch|\d|thẳng|trực tiếp|cử:|bán)|chỉ định|trúng (?:cử )?(?:đủ|với)|(?:đề cử|danh sách(?: bầu)?) [^.;\n]{0,14}(?:bầu|lấy) (?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín))\b"
        ),
    ),
    "committee": (
        1.0,
        regex.compile(
            r"\b(?:ban chấp hành|bch|thường vụ|ủy ban kiểm tra|ubkt)\b[^.;\n]{0,40}(?:\bmới\b|khóa|nhi[ệê]m k[ỳì]|\d)|(?:\d|\b(?:ba|bốn|năm|bảy|chín|mười)) (?:người|đồng chí|đ/c|ủy viên|uỷ viên|chị|anh|anh em|chị em|thầy cô|vị)[^.;\n]{0,30}(?:ban chấp hành|bch)\b|(?:ban chấp hành|bch)\b[^.;\n]{0,40}(?:ra mắt|\b(?:ba|bốn|năm|bảy|chín|mười) (?:người|chị|anh|đồng chí))|(?:hợp thành|được bầu vào|vô) (?:ban chấp hành|bch)|\b(?:ba|bốn|năm|bảy|chín|\d{1,2}) (?:người|anh|chị)(?: em)? (?:trúng|gồm:)"
        ),
    ),
    "leads": (
        1.0,
        regex.compile(
            r"\b(?:làm|giữ(?: chức| ghế)?|đắc cử|tái cử|nhận|bầu|ghế|cương vị) (?:chức )?(?:tân )?(?:phó )?(?:chủ tịch|chủ nhiệm)\b|\bchức chủ tịch cho\b|\blà chủ tịch (?:thêm|khóa)|\bchủ tịch [-–] (?:đ/c|đồng chí|ông|bà|anh|chị)"
        ),
    ),
    "sends": (
        1.0,
        regex.compile(
            r"(?:chính thức|dự khuyết)[^\n]{0,160}(?:đại hội|đh)\b|(?:đại hội|đh)\b[^\n]{0,160}(?:chính thức|dự khuyết)"
        ),
    ),
    "gathers": (
        1.0,
        regex.compile(
            r"(?<![\d/.,])\d{1,3}(?:/\d{1,4})? (?:đại biểu|đoàn viên|công đoàn viên|anh chị em|người)\b[^.;\n]{0,40}\b(?:có mặt|dự|ngồi|triệu tập|thay mặt|đại diện|mang theo)|(?:điểm danh|có mặt|sĩ số|đi họp|ai dự|tham dự)[^.;\n]{0,20}\d|\b(?:mười|mươi)(?: \p{L}+)? (?:đoàn viên|công đoàn viên|thành viên|anh chị em|anh em|chị em|người|thầy cô)\b[^.;\n]{0,60}\b(?:có mặt|dự|ngồi|họp|đủ mặt)|(?:có mặt|đủ mặt|ai dự|tham dự|đi họp):? [^.;\n]{0,12}\b(?:mười|mươi)\b|\d{1,3} (?:lá phiếu|nghệ sĩ|công chức)\b"
        ),
    ),
    "resolves": (0.5, regex.compile(r"\bnghị quyết\b|\bchỉ tiêu\b|\bphấn đấu\b|\bnăm năm tới\b")),
    "closes": (0.5, regex.compile(r"\b(?:khai mạc|bế mạc|tan họp|kết thúc|đại hội (?:tan|khép|xong))\b")),
}
_MAY_MISS = 2.0


def by_deeds(reading: Reading, unions: list[Found]) -> list[Opening]:
    """A congress that is named somewhere, in an article that tells nearly all that a congress does.

    `Họ về dự Đại hội lần thứ IV của Công đoàn X. … Phiếu phát ra 156. … Hai mươi mốt cái tên thành Ban Chấp hành mới.`
    """
    low = reading.low
    told = [s for s in reading.sentences if s.zone in ("title", "body", "heading")]
    if not told:
        return []
    missing = 0.0
    for weight, deed in _DEEDS.values():
        if not deed.search(low, told[0].start, told[-1].end):
            missing += weight
            if missing > _MAY_MISS:
                return []
    if any(
        OTHERS_OWN.search(low, s.start, s.end)
        or _OTHER_OCCASION.search(low, s.start, s.end)
        or IS_TO_COME.search(low, s.start, s.end)
        for s in told[:4]
    ):
        return []
    unnamed: Opening | None = None
    own = _its_own(reading, told, unions)
    for index, sentence in enumerate(told):
        for mention in MENTION.finditer(low, sentence.start, sentence.end):
            lead = low[max(sentence.start, mention.start() - 60) : mention.start()]
            if WILL.search(low, sentence.start, sentence.end) or _NOT_HERE.search(lead):
                continue
            if _SEND_WORDS.search(low, sentence.start, sentence.end) or _ALL_LEVELS.match(low, mention.end()):
                continue
            if _SEVERAL.search(low, sentence.start, mention.start()):
                continue
            union = _whose(reading, sentence, told[index - 1] if index else None, unions)
            if union is not None and not _THEN.match(low, union.end, sentence.end):
                return [Opening(sentence, mention.start(), mention.end(), union, "opening.deeds", False)]
            if union is None and own is not None and unnamed is None:
                unnamed = Opening(sentence, mention.start(), mention.end(), own, "opening.deeds", False)
    return [unnamed] if unnamed else []


# "Chủ tịch Công đoàn Chi cục", "chị Nguyệt ở Liên đoàn Lao động thị xã": where guests come from.
_GUESTS = regex.compile(r"\b(?:chủ tịch|đại diện|lãnh đạo|bên|trên|chị \p{L}+ ở|anh \p{L}+ ở|thuộc|cấp trên|của) $")
_TITLED = regex.compile(rf"[:–\-] ?(?:[^:\n]{{0,30}} )?(?:{CONGRESS})|(?:công đoàn|cđ)[^:\n]{{0,30}}(?:{CONGRESS})")


def _its_own(reading: Reading, told: list[Sentence], unions: list[Found]) -> Found | None:
    """The one union that the article tells of but as its guests'; else that of the office which heads it."""
    low = reading.low
    named = [
        u
        for u in _proper(unions, told[0].start, told[-1].end)
        if u.value.level in ("grassroots", "grassroots_member", "section")
        and not _GUESTS.search(low, max(0, u.start - 30), u.start)
    ]
    if named and all(same(u.value, named[0].value) for u in named):
        return named[0]
    return None if named else _of_headline(reading)


def _of_headline(reading: Reading) -> Found | None:
    """The union of the office that begins a headline about its congress: `Tòa án huyện A: Đại hội Công đoàn`."""
    low = reading.low
    for head in [s for s in reading.sentences if s.heads][:2]:
        match = _ORGANISATION.search(low, head.start, head.end)
        if match is None or match.start() > head.start + 2:
            continue
        end = name_end(reading.text, low, match.end(), match.start())
        if _TITLED.search(low, end, head.end) and end > match.end():
            return union_of_office(reading.text, match.start(), end)
    return None


_THEN = regex.compile(r"[^.;,]{0,30}\bhồi (?:tháng|năm|đầu|cuối)\b")
IS_TO_COME = regex.compile(
    rf"trước (?:thềm|ngày) (?:{CONGRESS})|\bcòn (?:đúng |chưa đầy )?(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: \p{{L}}+)?) (?:ngày|tuần) nữa\b|{TO_TAKE_PLACE}|\b(?:sẽ|sắp) (?:tổ chức|tiến hành|khai mạc|bước vào) (?:{CONGRESS})(?!{OTHER_BODY})"
)
_NOT_HERE = regex.compile(
    r"(?:trước ngày|nghị quyết|\bnq|văn kiện|mừng|tiến tới|hướng tới|trước thềm|chuẩn bị(?: cho| tổ chức)?|kế hoạch|từ|theo|các kỳ|các|sau|trước|kỷ niệm)(?: (?:tổ chức|các|của))*+ $"
)
_SEND_WORDS = regex.compile(r"\b(?:chính thức|dự khuyết|được cử|bầu chọn|đoàn đại biểu|suất đi|\bđi đại hội)\b")


def _whose(reading: Reading, sentence: Sentence, before: Sentence | None, unions: list[Found]) -> Found | None:
    """The union whose congress is named; else the one that the sentence, or the one before it, tells of."""
    low = reading.low
    here = unions[bisect_left(unions, sentence.start, key=START) : bisect_left(unions, sentence.end, key=START)]
    for union in here:
        if congress_before(low, sentence.start, union.start) is not None:
            return union
    for one in (sentence, before):
        if one is None:
            continue
        told = [
            u
            for u in _proper(unions, one.start, one.end)
            if not NOT_HOLDER.search(low, max(one.start, u.start - 40), u.start)
        ]
        if told:
            return told[0]
        if one is sentence and here:
            return None
    return None
