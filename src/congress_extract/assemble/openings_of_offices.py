"""Congresses told by the office, school or firm that holds them: `Trường THPT X tổ chức Đại hội Công đoàn`."""

from __future__ import annotations

import regex

from ..find.unions import name_end, union_of_office, union_value
from ..reading import Reading, Sentence
from ..rules import Found
from .context import Opening
from .forms import at_words
from .holders import HOLDS_AFTER, IS_PICKED, NOT_WAY, OTHER_EVENT
from .wording import CONGRESS, FUTURE, future_before

_NEAR_HEAD = 320
_ORGANISATIONS = r"(?P<org>(?i:trường|(?<!cơ )(?<!trụ )sở|ban(?! (?:chấp|thường|giám|tổ chức|kiểm))|phòng|tổng cục|chi cục|cục|công ty|tổng công ty|bệnh viện|trung tâm|ngân hàng|(?<!bệnh )(?<!học )viện|đại học|học viện|khoa|ubnd|ủy ban nhân dân|kho bạc|xí nghiệp|nhà máy|phân xưởng|xưởng|đội(?! (?:ngũ|bóng|tuyển))|tổ(?! (?:chức|công|trưởng|phó))|tập đoàn|huyện|xã(?! hội)|phường|đặc khu|thị xã|quận|thị trấn|văn phòng|bảo hiểm xã hội|chi nhánh|báo|đài|trạm|tòa án|vksnd|tand|bhxh|kbnn|thpt|thcs|ttyt|bvđk|bv|tct|nxb|nhcsxh|điện lực|liên hiệp(?= các hội)|hội(?= (?:nông dân|liên hiệp|phụ nữ|cựu chiến binh|chữ thập đỏ|nhà báo|văn học|người mù))|mặt trận tổ quốc|ủy ban mttq|(?:tỉnh|thành|huyện|quận) (?:đoàn|ủy))\b)"
_ORGANISATION = regex.compile(at_words(_ORGANISATIONS))
_HEADED_BY = regex.compile(rf"(?:ngày [^,]{{1,20}},? )?{_ORGANISATIONS}")
_UNION_WORD = regex.compile(r"(?:công đoàn cơ sở|công đoàn|cđcs|cđ(?!\w)|lđlđ|liên đoàn lao động)")
UNION_WORDS = ("công đoàn", "cđ", "lđlđ", "liên đoàn lao động")
_NOT_HOLDING_ORGANISATION = regex.compile(
    r"(?:hội|cựu chiến binh|phụ nữ|nông dân|thanh niên|đảng bộ|đảng ủy|chi bộ|chi đoàn|sinh viên|khuyến học|chữ thập đỏ|người cao tuổi|luật gia|trên địa bàn|của|thuộc|tại|các|ở|toàn|ban|theo|dự|công đoàn|lđlđ|liên đoàn lao động|liên đoàn lđ|cđ|cđcs|công đoàn cơ sở|lãnh đạo|bí thư|giám đốc) $"
)
# "ba đơn vị thuộc cụm thi đua số 4 |huyện X đã tổ chức": theirs, not the district's
_UNITS_OF = regex.compile(
    r"(?<![\d/.\-])\b(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các) (?:đơn vị|công đoàn|cđcs|cơ sở)\b[^.;]*$"
)
# "ba |huyện miền núi lần lượt tổ chức", "Công ty hứa| tổ chức"
_HOW_MANY = regex.compile(r"(?<![\d/.\-])\b(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|nhiều|mỗi|từng) $")
_PROMISES = regex.compile(r" (?:hứa|cam kết|đề nghị|đăng ký|xin|mong|dự định)$")
_OF_UNION = regex.compile(rf"(?: (?:đại biểu|toàn thể|điểm))*,? {_UNION_WORD.pattern}")
_ANY_UNION_WORD = regex.compile(rf"(?<!hội trường |trụ sở |nhà khách ){_UNION_WORD.pattern}")


# "Bệnh viện A - Đại hội Công đoàn nhiệm kỳ 2023 - 2028": a headline that begins with the office.
_HEADLINE_OF_OFFICE = regex.compile(
    rf" ?[:–\-]? ?(?:(?:tổ chức|long trọng|tưng bừng|thành công) )*(?:{CONGRESS})(?: \p{{L}}+){{0,2}} {_UNION_WORD.pattern}(?! (?:bộ phận|các|tỉnh|huyện|thành phố|quận|ngành))"
)


def office_heads(reading: Reading, sentence: Sentence) -> list[Opening]:
    """The union of an office whose name begins a headline about a union's congress."""
    low, text = reading.low, reading.text
    match = _HEADED_BY.match(low, sentence.start, sentence.end)
    if match is None or not sentence.heads or future_before(low[sentence.start : sentence.end]):
        return []
    start = match.start("org")
    end = name_end(text, low, match.end("org"), start)
    told = _HEADLINE_OF_OFFICE.match(low, end, sentence.end)
    if end == match.end("org") or told is None:
        return []
    head = "Công đoàn cơ sở" if "cơ sở" in told[0] or "cđcs" in told[0] else "Công đoàn"
    union = union_of_office(text, start, end, head)
    return [Opening(sentence, start, told.end(), union, "opening.headline", False)]


def office_holds(reading: Reading, sentence: Sentence) -> list[Opening]:
    """`Trường THPT X tổ chức Đại hội Công đoàn`: the union is named after who holds it."""
    low, text = reading.low, reading.text
    if all(low.find(word, sentence.start, sentence.end) < 0 for word in UNION_WORDS):
        return []
    for match in _ORGANISATION.finditer(low, sentence.start, min(sentence.end, sentence.start + _NEAR_HEAD)):
        org_start = match.start("org")
        if _NOT_HOLDING_ORGANISATION.search(low[max(sentence.start, org_start - 16) : org_start]):
            continue
        if _UNITS_OF.search(low, sentence.start, org_start):
            continue
        if not text[org_start].isupper() and text[org_start - 1 : org_start] not in (" ", ""):
            continue
        end = name_end(text, low, match.end("org"), org_start)
        name = text[org_start:end]
        if len(name.split()) < 2 or _HOW_MANY.search(low, sentence.start, org_start) or _PROMISES.search(name):
            continue
        after = low[end : sentence.end]
        held = HOLDS_AFTER.match(after)
        if (
            held is None
            or NOT_WAY.search(held["way"])
            or held["way"].endswith("về ")
            or after.startswith(" trù bị", held.end())
            or FUTURE.search(held["way"] + held["mid"])
            or len(held["way"]) > 40
            or OTHER_EVENT.search(held["mid"])
        ):
            continue
        rest = after[held.end() :]
        union_word = _OF_UNION.match(rest) or _ANY_UNION_WORD.search(rest[:60])
        if (
            union_word is None
            or future_before(low[sentence.start : org_start])
            or IS_PICKED.search(low, sentence.start, org_start)
        ):
            continue
        member = "thành viên " if after.startswith(" thành viên", held.end() + union_word.end()) else ""
        head = f"Công đoàn cơ sở {member}" if "cơ sở" in union_word[0] or "cđcs" in union_word[0] else "Công đoàn "
        value = union_value(head + name)
        union = Found("union", org_start, end, value, "union.of_organisation")
        return [Opening(sentence, org_start, end + held.end(), union, "opening.organisation_holds", True)]
    return []
