"""What heads an item of a digest: a union, a place or an office on a line of its own or before a colon, or `Tại xã X, …`.

Nothing is said here of whether an item tells of a congress; that is asked of what stands under its head.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal, NamedTuple

import regex

from ..find.unions import name_end
from ..reading import Reading, Sentence
from ..rules import Found
from .context import START
from .wording import CONGRESS, MENTION

Style = Literal["named", "capitals", "numbered", "label", "at", "subject"]
"""How a head is told from the rest: what it names, in capitals, by its number, by its colon, by `tại` or `ở` before it, as a subject."""

LAND = r"(?:xã|phường|đặc khu|huyện|quận|thị xã|thị trấn|thành phố|tp)"
OFFICE = r"(?:phân xưởng|phòng|khoa|trường|công ty|xí nghiệp|nhà máy|đội|trạm|chi cục|bệnh viện|trung tâm|ban(?! (?:chấp|thường|tổ chức|giám|kiểm|bầu|thẩm))|văn phòng|tổ|chi nhánh|xưởng|sở|ngân hàng|hợp tác xã|điện lực|nông trường|lâm trường|hạt(?= (?:kiểm|quản)))"
_MARK = regex.compile(r"[ *•●+\-–▪■◦►➢✓>»→★✔☑◆♦✦🔹🔸👉📍📌]{0,6}+(?:\(?\d{1,2} ?[.)/]\)? ?)?")
_LAND_NAME = regex.compile(
    rf"(?i:(?P<kind>{LAND})) (?!(?i:đoàn|ủy|hội)\b)(?P<place>\p{{Lu}}[^:;,.()\n]{{1,40}}|\d{{1,2}})"
)
_OFFICE_NAME = regex.compile(rf"(?P<kind>(?i:{OFFICE}))(?= )[^,;:.\n]{{2,70}}")
# A name, up to what parts it from its item.
_NAME = regex.compile(
    r"(?P<name>\p{Lu}[^:;,.()\n]{1,70}?)(?= ?(?:\([^()\n]{2,60}\))? ?(?::|[-–] (?=\S)|$))(?! ?[-–] \p{Lu}[\p{L}]+(?: \p{L}+)?:)"
)
_WHOLE = regex.compile(r"(?P<name>\p{Lu}[^:;,.()\n]{2,70}?)(?= ?:| ?$)")
# "4. Công ty CP Nước khoáng Vĩnh Hảo. 112 đại biểu …"
_STOPPED = regex.compile(r"(?P<name>\p{Lu}[^:;,.()\n]{1,70}?)(?=\. [\p{Lu}\d])")
_CAPITALS = regex.compile(
    r"(?P<name>\p{Lu}[\p{Lu}\d'’ \-–&]{1,48}\p{Lu}\d*|\p{Lu}[\p{Lu}\d'’ \-–]{2,48} \d{1,2})(?= ?[.:(,\n]| [-–] |$)"
)
_AFTER_UNION = regex.compile(r" ?(?:\([^()\n]{2,60}\))? ?(?::|[-–] |\. (?=\p{L})|$)")
_DATED = regex.compile(r"[^.;\n]{2,40}\((?:[^()\n]{0,14} )?\d{1,2} ?[/.\-] ?\d{1,2}[^()\n]{0,20}\)\s*")
_LABEL_WORDS = 6
# Heads of parts of one report (`MỤC TIÊU`, `NHÂN SỰ KHÓA XIV`), not of items.
PARTS = regex.compile(
    r"(?i)[\W\d]*(?:(?:những|các|một số) )?(?:[ivx]{1,4}\. )?(?:mục tiêu|số liệu|con số|thành tích|nhiệm kỳ|bầu cử|đại hội|chỉ tiêu|kết quả|nhân sự|phương hướng|thời gian|địa điểm|thành phần|(?:phó )?chủ tịch|ban |bch|ubkt|nghị quyết|nhiệm vụ|nội dung|ảnh|tin|bầu|về )"
)
_ALSO = r"(?P<also>\w+ (?:ngày|hôm|tuần) sau|tương tự|còn|riêng|trong khi đó|cùng ngày|cùng thời gian này|cũng trong (?:sáng|chiều|ngày)[^,;.]{0,14}|trước đó|sau đó|tiếp đó|ngoài ra)"
# "Đại hội điểm cuối cùng được tổ chức sáng 24/2 tại Công ty A."
_THE_NEXT = rf"\W*(?:{CONGRESS}) (?:điểm )?(?:đầu tiên|tiếp theo|cuối cùng|sau cùng|còn lại|thứ (?:nhất|hai|ba|tư|\d))"
_AT = regex.compile(
    rf"\W*(?:{_ALSO},? )?(?:(?:sáng |chiều |tối )?(?:thứ \w+|chủ nhật), )?(?:lại |cũng )?(?:tại|ở) |{_THE_NEXT} (?:được )?(?:tổ chức|diễn ra|tiến hành)[^.;,]{{0,40}}? (?:tại|ở) "
)
_TIME = r"(?:(?:(?:từ|đến(?! lượt)|trong|và|sáng|trưa|chiều|tối|ngày|hôm|qua|thứ \w+|chủ nhật)\b|\d{1,2} ?(?:[:h]|giờ) ?\d{0,2}|\(?\d{1,2} ?[/.\-] ?\d{1,2}(?:[/.\-]\d{4})?\)?)[ ,:–\-]*)"
TOLD_AS_NEXT = regex.compile(_THE_NEXT)
"""Before a place or an office: a congress is held there."""
# "06/3 - Phân xưởng B mở màn …", "Riêng khoa C họp tối thứ Năm": what the paragraph tells of is its subject.
_SUBJECT = regex.compile(
    rf"\W*(?:{_ALSO},? )?{_TIME}*+(?:(?P<also>(?P<turn>bên|riêng|(?:đến|tới) (?:lượt|phiên)|phía|(?:mở màn|mở đầu|sớm nhất|đầu tiên|sau cùng|cuối cùng|khép lại) là)) )?"
)
_ACTS = regex.compile(
    r":|(?: (?:đã|vừa|cũng|thì|lại|chung|là nơi có|là|của|và|bắt đầu|long trọng|\p{Lu}\p{L}*))*,? (?:họp|đại hội|mở màn|mở đầu|khai mạc|bế mạc|tổ chức|tiến hành|bầu|hoàn thành|xong|được chọn làm (?:đại hội )?điểm|được chọn làm đại hội|chọn (?:buổi|ngày|sáng|trưa|chiều|tối)|có (?:mặt )?\d|\d{1,3}(?:/\d+)? (?:người|đại biểu|đoàn viên))\b"
)
_AT_ENDS = regex.compile(r"[^,:;.\n]{2,70}?(?= ?(?:\([^()\n]{2,40}\))?[,:.])")


# "BỆNH VIỆN A (ĐỒNG THÁP) • CỔNG THÔNG TIN NỘI BỘ"
_MASTHEAD = regex.compile(r" [•|»] |\b(?:cổng thông tin|trang (?:chủ|tin) điện tử|website)\b")


HEADLINE = "#"
"""The mark of a headline that tells of a congress."""


class Head(NamedTuple):
    """A head, and how far its item goes."""

    style: Style
    sentence: Sentence
    """With which the item begins."""
    start: int
    end: int
    """The name's place in the text."""
    name: str
    union: Found | None
    """The union that it names."""
    kind: str | None
    """`xã`, `công ty`: what kind of place or office it names."""
    mark: str
    """The bullet before it; `1` for any number, `#` for a headline that tells of a congress."""
    also: bool
    """Whether it goes on from what is told above: `Tương tự, tại …`."""
    stop: int
    """Where the item ends."""


def is_dated_head(low: str, start: int, end: int) -> bool:
    """Whether a line heads a digest's item with its day: `PHAN THIẾT (18/10)`."""
    return _DATED.fullmatch(low, start, end) is not None


def _bullet(marks: regex.Match[str] | None) -> str:
    """The bullet among the marks that begin a line; `1` for any number, empty for none."""
    if marks is None:
        return ""
    return "1" if any(c.isdigit() for c in marks[0]) else marks[0].strip()[:1]


def is_marked(reading: Reading, sentence: Sentence) -> bool:
    """Whether a bullet or a number stands before the line of a sentence."""
    line = reading.lines[sentence.line]
    return _bullet(_MARK.match(reading.text, line.start, line.end)) != ""


def bullet_of(reading: Reading, sentence: Sentence) -> str:
    """The bullet before the line that a sentence begins."""
    line = reading.lines[sentence.line]
    marks = _MARK.match(reading.text, line.start, line.end)
    return _bullet(marks) if marks and sentence.start <= marks.end() else ""


def names_whose(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line begins, after its bullet, with a place or an office (`Ở Trường THPT B`, `Xã C`)."""
    line = reading.lines[sentence.line]
    return _WHOSE.match(reading.low, line.start, line.end) is not None


_WHOSE = regex.compile(
    rf"[^\w\n]{{0,6}}(?:\d{{1,2}} ?[.)/] ?)?(?:(?:tại|ở|còn|riêng) )*(?:{LAND}|{OFFICE}|công đoàn|cđcs|lđlđ) \p{{L}}"
)


def line_heads(reading: Reading, unions: list[Found]) -> list[Head]:
    """The heads at the beginnings of lines, each item reaching to the next one with its bullet, or of its style."""
    found: list[Head] = []
    for line in reading.lines:
        if line.start < reading.text_start or line.zone not in ("heading", "body"):
            continue
        head = _head_of_line(reading, unions, line.start, line.end)
        if head is not None:
            found.append(head)
    if not found:
        return []
    last = max(line.end for line in reading.lines if line.zone != "noise")
    headings = [
        *(line.start for line in reading.lines if line.zone == "heading"),
        max(line.end for line in reading.lines),
    ]
    out = []
    below: dict[str, int] = {}
    for head in reversed(found):
        stop = below.get(head.mark or head.style, last)
        if head.mark == HEADLINE:
            stop = headings[bisect_left(headings, head.end)]
        out.append(head._replace(stop=stop))
        begin = reading.lines[head.sentence.line].start
        below[head.style] = begin
        if head.mark:
            below[head.mark] = begin
    return out[::-1]


def _head_of_line(reading: Reading, unions: list[Found], start: int, end: int) -> Head | None:
    text, low = reading.text, reading.low
    marks = _MARK.match(text, start, end)
    at = marks.end() if marks else start
    mark = _bullet(marks)
    sentence = reading.sentence_at(at)
    if (
        sentence is None
        or not text[at : at + 1].isalpha()
        or PARTS.match(text, at, end)
        or _MASTHEAD.search(low, at, end)
    ):
        return None
    if union := _union_at(unions, at):
        told = sentence.zone == "heading" and MENTION.search(low, union.end, end) is not None
        if told or _AFTER_UNION.match(low, union.end, end):
            mark = HEADLINE if told else mark
            return Head("named", sentence, at, union.end, text[at : union.end], union, None, mark, False, end)
        return None
    if not text[at].isupper():
        return None
    name = _CAPITALS.match(text, at, end) or _WHOLE.match(text, at, end) or _NAME.match(text, at, end)
    if name is None and mark == "1":
        name = _STOPPED.match(text, at, end)
    style = _style(text, name, mark, end) if name else None
    if name is None or style is None:
        return None
    return Head(style, sentence, *name.span("name"), name["name"], None, _kind(name["name"]), mark, False, end)


def _kind(name: str) -> str | None:
    land = _LAND_NAME.fullmatch(name) or _LAND_NAME.match(name)
    office = land or _OFFICE_NAME.match(name)
    return office["kind"].lower() if office else None


def _style(text: str, name: regex.Match[str], mark: str, end: int) -> Style | None:
    if _kind(name["name"]):
        return "named"
    if name["name"].isupper():
        return "capitals"
    rest = text[name.end() : end].lstrip()
    if mark == "1":
        return "numbered"
    return "label" if rest.startswith(":") and len(name["name"].split()) < _LABEL_WORDS else None


def sentence_heads(reading: Reading, unions: list[Found]) -> list[Head]:
    """`Tại huyện Bàu Bàng, …`, `Còn ở CĐCS B, …`: each item reaches to the end of its paragraph, or to the next one in it."""
    low = reading.low
    out: list[Head] = []
    for sentence in reading.sentences:
        if sentence.zone != "body":
            continue
        if lead := _AT.match(low, sentence.start, sentence.end):
            head = _named_at(reading, unions, sentence, lead)
        else:
            lead = _SUBJECT.match(low, sentence.start, sentence.end)
            head = _subject(reading, unions, sentence, lead) if lead else None
        if head is None:
            continue
        if out and out[-1].stop == head.stop:
            out[-1] = out[-1]._replace(stop=sentence.start)
        out.append(head)
    return out


# "Thứ Bảy, tại Lang Biang - Đà Lạt, đại hội phường thu hút 102 đại biểu"
_CONGRESS_OF_ITS_LAND = regex.compile(r", đại hội (?:công đoàn )?(?P<kind>xã|phường|đặc khu|huyện|quận)\b")


def _named_at(reading: Reading, unions: list[Found], sentence: Sentence, lead: regex.Match[str]) -> Head | None:
    text, at = reading.text, lead.end()
    union = _union_at(unions, at)
    if union is not None:
        end, kind = union.end, None
    elif (name := _AT_ENDS.match(text, at, sentence.end)) and (kind := _kind(name[0])):
        end = name.end()
    elif name and (whose := _CONGRESS_OF_ITS_LAND.match(reading.low, name.end(), sentence.end)):
        kind = whose["kind"]
        also, stop = lead["also"] is not None, reading.lines[sentence.line].end
        return Head("at", sentence, at, name.end(), f"{kind} {name[0]}", None, kind, "", also, stop)
    else:
        return None
    also, stop = lead["also"] is not None, reading.lines[sentence.line].end
    return Head("at", sentence, at, end, text[at:end], union, kind, "", also, stop)


def _subject(reading: Reading, unions: list[Found], sentence: Sentence, lead: regex.Match[str]) -> Head | None:
    text, low, at = reading.text, reading.low, lead.end()
    union = _union_at(unions, at)
    if union is not None:
        end, kind = union.end, None
    elif (named := _KIND_WORD.match(low, at, sentence.end)) and (
        name := name_end(text, low, named.end(), at)
    ) > named.end():
        end, kind = name, named[0]
    else:
        return None
    if not (lead["turn"] or _ACTS.match(low, end, sentence.end)):
        return None
    also, stop = lead["also"] is not None, reading.lines[sentence.line].end
    return Head("subject", sentence, at, end, text[at:end], union, kind, "", also, stop)


_KIND_WORD = regex.compile(rf"(?:{LAND}|{OFFICE})(?= \p{{L}})")


def _union_at(unions: list[Found], at: int) -> Found | None:
    index = bisect_left(unions, at, key=START)
    found = index < len(unions) and unions[index].start == at and unions[index].kind == "union"
    return unions[index] if found else None
