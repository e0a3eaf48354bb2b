"""Reads what one such sum is for: `500.000 đồng/suất`, `mỗi gia đình được hỗ trợ 2 triệu đồng`, `30 triệu đồng một căn`, `12 suất x 300.000đ`.

Leaves alone what is only counted beside a total (`tặng 60 suất quà, trị giá 18 triệu đồng`).
"""

from __future__ import annotations

import regex

from ..lexicon import one_of
from ..lexicon.units import BODIES, NOUNS

_TIMES = ("năm", "tháng", "quý", "ngày", "tuần", "khóa", "học kỳ", "nhiệm kỳ", "lần", "lượt", "ca", "bữa", "giờ")
_EATEN = ("bữa ăn ca", "bữa ăn giữa ca", "suất ăn ca", "suất ăn")
_MORE = (
    "em",
    "cháu",
    "gia đình",
    "hộ",
    "hộ gia đình",
    "mẹ",
    "cuộc",
    "vé",
    "túi",
    "túi quà",
    "cá nhân",
    "tập thể",
    "giáo viên",
    "túi thuốc",
    "em học sinh",
    "cđv",
    "nlđ",
    "hs",
    "sv",
    "gv",
)
_ONE = one_of([*NOUNS, *_TIMES, *_EATEN, *_MORE])
_NO_WORD = r"(?![\p{L}\d])"
_AFTER_SLASH = regex.compile(
    rf" ?/ ?(?:0?1 )?(?P<what>(?:(?:{_ONE}){_NO_WORD}|\p{{L}}+)(?: ?/ ?(?:(?:{_ONE}){_NO_WORD}|\p{{L}}+)){{0,2}})"
)
_AFTER = regex.compile(
    r" (?:một|mỗi|1|01) (?P<what>suất|nhà|căn|người|phần|hộ|gia đình|tháng|năm|ngày|cháu|em|trường hợp|sổ|chiếc|ngôi nhà|căn nhà|đoàn viên)\b"
)
_LEADS = r"(?: (?:quà|được|hỗ trợ|trị giá|có giá trị|có trị giá|giá trị|là|từ|tặng|nhận|với số tiền|số tiền|trị giá là|trao|gồm|công nhân|lao động|khoảng|gần|hơn|trên|giá|có|tiền mặt|và|kinh phí|mức)){0,5}[ :,]{0,2}$"
_ONE_OF_THEM = regex.compile(
    rf"\b(?:một|1|01)(?: một)? (?P<what>suất quà|suất học bổng|suất|phần quà|phần|căn nhà|ngôi nhà|nhà|căn|ngôi|trường hợp|người|cháu|em|hộ|gia đình|sổ tiết kiệm|sổ|năm|tháng|đoàn viên|công trình|đơn vị|công đoàn cơ sở|cđcs|chiếc|bộ|thẻ|gói|cuộc|đợt|vé|túi quà|túi){_LEADS}"
)
# Words between them that count something else end it: `mỗi nhóm được một bình chữa cháy 280.000 đồng`.
_BETWEEN = r"(?: (?!(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|tổng|cả|mỗi|từng)\b)[\p{L}\"]+){0,9}[ :,]{0,2}$"
_EACH = regex.compile(rf"\b(?:mỗi|từng) (?P<what>{_ONE}){_NO_WORD}{_BETWEEN}")
_EACH_TIME = regex.compile(
    r"\b(?:mỗi|hằng|hàng) (?P<what>năm|tháng|quý|tuần)\b(?:,? (?!(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|tổng|cả|mỗi|từng|đã|do)\b)[\p{L}\"-]+){0,14} ?$"
)
_TIMES_SIGN = regex.compile(rf"\d (?P<what>{_ONE}){_NO_WORD}(?: [\p{{L}}\"]+){{0,5}} ?[x×*] ?$")
# "nâng bữa ăn ca từ 18.000 đồng lên 25.000 đồng/suất"
_RISES_TO = regex.compile(
    rf" (?:(?:được |đã )?(?:nâng|tăng) )?lên (?:đến |tới |thành )?\d[\d.,]*(?: ?(?:nghìn|ngàn|triệu))?(?: ?(?:đồng|vnđ|đ))?(?: ?/ ?| mỗi | một )(?P<what>(?:{_ONE}){_NO_WORD})"
)
_WINDOW = 60
_LONG_WINDOW = 110
_NOT_EACH = frozenset(BODIES) - {"đơn vị", "công đoàn cơ sở", "cđcs", "công đoàn bộ phận", "trường", "xã", "tổ"}


def per(low: str, start: int, end: int) -> tuple[str | None, int]:
    """What one sum at `start:end` is for, and where the words that say so end, behind the sum or with it."""
    if match := _AFTER_SLASH.match(low, end) or _AFTER.match(low, end):
        return match["what"].replace(" /", "/").replace("/ ", "/"), match.end()
    before = _before(low, start)
    if before is None and (later := _RISES_TO.match(low, end)):
        return later["what"], end
    return before, end


def _before(low: str, start: int) -> str | None:
    """`mỗi suất` before a sum."""
    floor = max(0, start - _WINDOW)
    for form in (_ONE_OF_THEM, _EACH, _TIMES_SIGN):
        if (match := form.search(low, floor, start)) and match["what"] not in _NOT_EACH:
            return match["what"]
    match = _EACH_TIME.search(low, max(0, start - _LONG_WINDOW), start)
    return match["what"] if match else None
