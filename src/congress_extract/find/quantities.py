"""Reads `1.208 suất quà`, `từ 300 - 500 đoàn viên`, `05 đ/c`, `mười lăm ủy viên`, `500 suất quà trở lên`: a number with its counted noun.

Leaves alone numbers that name a thing instead of counting (`quận 1`, `Điều 5`, `số 02-NQ/TW`, `lớp 12`), shares (`13/13`), and
numbers before words that count nothing.
"""

from __future__ import annotations

from decimal import Decimal

import regex

from ..lexicon import load, one_of
from ..lexicon.units import MEASURES, MISPRINTS, NOT_UNITS, NOUNS, PEOPLE
from ..reading import Reading
from ..rules import Found
from .measures import compare, hedge_before, noun_or_more
from .numbers import NumberToken, read_number, read_words
from .values import AmountValue

_KNOWN = regex.compile(
    rf" ?[\"']?(?P<unit>(?:{one_of([*NOUNS, *MEASURES, *MISPRINTS])}))(?![\p{{L}}\d])"
    r"(?<!\btổ(?= chức\b))(?<!\bnhà(?= (?:nước|trường|giáo)\b))(?<!\btrường(?= hợp\b))(?<!\bcon(?= số\b))(?<!\bbộ(?= (?:trưởng|máy|phận)\b))(?<!\bmặt(?= (?:trận|hàng)\b))(?<!\bca(?= ngợi\b))(?<!\bđoàn viện(?= (?:trợ|kiểm|phí)\b))(?<!\bđồng chi(?= (?:phí|trả|tiêu|cho|hỗ|thăm|mua|tiền|tặng)\b))(?<!\blần(?= thứ\b))"
)
_OTHER = regex.compile(r" (?P<unit>\p{Ll}++(?: viên(?!\p{L}))?)(?![\p{L}\d])")
_NOT_UNITS = NOT_UNITS | {
    "tổ",
    "phát",
    "thành",
    "xây",
    "tiếp",
    "nâng",
    "phấn",
    "giai",
    "công",
    "tuyên",
    "làm",
    "giúp",
    "nhận",
    "thu",
    "chi",
    "tiền",
    "vẫn",
    "chỉ",
    "mới",
    "đều",
    "luôn",
    "số",
    "phải",
    "cần",
    "sinh",
    "tập",
    "dương",
    "âm",
    "tuổi",
    "tr",
    "đ",
    "chính",
    "nguyên",
    "rất",
    "lại",
    "xếp",
    "hoàn",
    "thực",
    "kết",
    "vinh",
    "nhằm",
    "quyết",
    "khai",
    "diễn",
    "bế",
    "tỉ",
    "nhiệm",
    "khóa",
    "lần",
    "trực",
    "mang",
    "nằm",
    "nói",
    "thấy",
    "biết",
    "muốn",
    "gây",
    "khiến",
    "giờ",
    "h",
    "dán",
    "đòi",
    "phó",
    "triệu",
    "tỷ",
    "đồng",
    "phần",
}
# Right before a number, these make it a name.
_NAMING = regex.compile(
    r"\b(?:(?<!\btrong |\bvới con |\blà con )số|điều|khoản|chương|mục|quận|phường|tổ|lớp|khối|khu phố|đường|quốc lộ|ql|hạng|(?<!trung |sơ |cao )cấp|loại|nhóm|tầng|hình|bảng|phiên|(?<!định )kỳ|top|thứ|(?<!\d )tháng|(?<!\d |mỗi |hằng |hàng |một )năm|quý|đợt|mùng|mồng|vòng|giờ|km|đt|điện thoại|fax|khóa|nhiệm kỳ|lần|cầu|ca|đội|kênh|bài|nghị định|thông tư|quyết định|chỉ thị|nghị quyết|công văn|covid|vùng|trang|phần|tỷ lệ|lúc) $"
)
_RANGE = regex.compile(r"(?: ?- ?| ?(?:đến|tới) )(?P<b>\d++(?:[.,]\d++)*+)")
_RANGE_SIGNS = ("-", " -", " đến", " tới", "đến", "tới")
_WORD_RANGE = regex.compile(
    r" (?:đến|tới) (?P<b>(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?)\b"
)
_SCALES: dict[str, int] = load("numerals")["scales"]
_SCALE = regex.compile(r" (?P<scale>triệu|nghìn|ngàn|vạn|tỷ|tỉ)(?= )")
_SCALE_WORDS = (" triệu", " nghìn", " ngàn", " vạn", " tỷ", " tỉ")
_GIVES = regex.compile(
    r"(?:\bmỗi [^.;:]{0,40}|\b(?:xây|xây mới|xây dựng|sửa chữa|thành lập|thành lập mới|giúp|giúp đỡ|tặng|hỗ trợ|tổ chức|đăng ký|thực hiện|nhận|ký|làm|có|mở|đảm nhận|nhận đỡ đầu|cất|trao|cất mới|đạt|thêm)) $"
)
_SAID_TWICE = regex.compile(r" \([\p{Ll} ]{2,24}\)(?= )")
_SHARE = regex.compile(r" ?/ ?\d")
# "năm" after these is "year".
_YEAR_WORD = regex.compile(
    r"(?:\b(?:hàng|hằng|mỗi|trong|nhiều|từng|cuối|đầu|giữa|mấy|các|những|vài|qua|một|cả|\d+|đến|theo|so với|trước|sau|là|của|hai|ba|bốn|mười|quý|cùng|suốt|dịp|tết|vào|sang)|[,.;:(]) ?$"
)
_ARE_CHOSEN = regex.compile(r" (?:\p{L}+ ){1,5}?(?:được [^.;,]{0,24}(?:bầu|cử|vào)|trúng cử|đắc cử)\b")
_THOUSANDS = regex.compile(r"\d{1,3},\d{3}")
PEOPLE_UNITS = frozenset(PEOPLE)


def read(reading: Reading, number: NumberToken) -> Found | None:
    """The quantity that begins with this number."""
    low, start, end = reading.low, number.start, number.end
    value: int | Decimal = number.value
    top: int | Decimal | None = None
    if value == -1 or low[start - 1 : start] == "/":
        return None
    if number.spelled:
        if match := _WORD_RANGE.match(low, end):
            top, end = read_words(match["b"]), match.end()
    else:
        if "/" in low[end : end + 2] and _SHARE.match(low, end):
            return None
        if low.startswith(_RANGE_SIGNS, end) and (match := _RANGE.match(low, end)):
            top, end = read_number(match["b"]), match.end()
            if top is None:
                return None
            if top <= value:
                top, end = None, number.end
    if low.startswith(" (", end) and (said_twice := _SAID_TWICE.match(low, end)):
        end = said_twice.end()
    scale = 1
    if not number.spelled and low.startswith(_SCALE_WORDS, end) and (many := _SCALE.match(low, end)):
        scale, end = _SCALES[many["scale"]], many.end()
    unit = _KNOWN.match(low, end)
    rule = "quantity.known"
    if scale > 1 and unit is None:
        return None
    if unit is None:
        unit = None if number.spelled else _OTHER.match(low, end)
        if unit is None or unit["unit"] in _NOT_UNITS or not reading.text[unit.start("unit")].islower():
            return None
        rule = "quantity.any_noun"
    noun = MISPRINTS.get(unit["unit"], unit["unit"])
    if number.spelled and low.endswith("quý ", 0, start):
        return None
    if number.spelled and (
        (top is None and not _counts(low, number, noun))
        or (reading.text[unit.start("unit")].isupper() and reading.text[start].isupper())
    ):
        return None  # "xã Năm Căn" counts nothing
    if not number.spelled and _NAMING.search(low, max(0, start - 14), start):
        return None
    written = low[start : number.end]
    if isinstance(value, Decimal) and _THOUSANDS.fullmatch(written) and noun not in MEASURES:
        value = int(written.replace(",", ""))  # people and things come whole: "1,208 suất"
    if scale > 1:
        value = _times(value, scale)
        top = _times(top, scale) if top is not None else None
    begin, finish, sign = compare(low, start, unit.end(), top is not None)
    if sign == "eq" and top is None and noun_or_more(low, unit.end()):
        sign = "gte"  # "15 sáng kiến cấp cơ sở trở lên"
    return Found("quantity", begin, finish, AmountValue(value, top, noun, sign), rule)


def _times(value: int | Decimal, scale: int) -> int | Decimal:
    product = value * scale
    return int(product) if product == int(product) else product


def _counts(low: str, number: NumberToken, noun: str) -> bool:
    """Whether spelled words count: `năm đồng chí` does, `hàng năm đoàn viên` does not."""
    word = low[number.start : number.end]
    if noun in MEASURES and noun not in ("năm", "tháng", "ngày"):
        return False
    if word == "một":
        return hedge_before(low, number.start)[1] != "eq" or (
            noun not in PEOPLE_UNITS
            and noun
            not in (
                "lần",
                "phần",
                "điểm",
                "mặt",
                "cấp",
                "nhóm",
                "nước",
                "khu",
                "nội dung",
                "đơn vị",
                "cơ quan",
                "loại",
                "địa phương",
                "tổ",
                "bộ",
                "bản",
                "bài",
                "năm",
                "ngày",
                "tháng",
                "tập thể",
            )
            and bool(_GIVES.search(low, max(0, number.start - 50), number.start))
        )
    if word == "năm" and noun in PEOPLE_UNITS and _ARE_CHOSEN.match(low, number.end):
        return True  # "…, năm đồng chí được bầu vào Ban Chấp hành"
    if word.endswith((" lẻ năm", " linh năm")):
        return True
    if word in ("năm", "tư", "không") or word.endswith(" năm"):
        return word != "tư" and word != "không" and not _YEAR_WORD.search(low, max(0, number.start - 10), number.start)
    return True
