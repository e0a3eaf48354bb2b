"""Reads `hơn 2,2 tỷ đồng`, `2 tỉ 150 triệu đồng`, `94.470.000đ`, `trên 800 triệu`, `30 - 50 triệu đồng/nhà`, `mỗi suất 1 triệu đồng`,
`5.000 USD`, `2 tỷ rưỡi`.

Leaves alone `5 đồng chí`, `2 triệu lượt người`, `hàng trăm triệu đồng` (no number). Sums are whole units of an ISO 4217 currency.
"""

from __future__ import annotations

from decimal import Decimal

import regex

from ..lexicon import load
from ..reading import Reading
from ..rules import Found
from .measures import compare, hedge_after
from .numbers import NumberToken, read_number, read_words
from .per import per
from .values import AmountValue

_SCALES: dict[str, int] = load("numerals")["scales"]
_SCALE = r"(?:nghìn|ngàn) t[ỷỉ]|tỷ|tỉ|triệu|nghìn|ngàn|tr|k"
_NUMBER = r"\d++(?:[.,]\d++)*+"
_DONG = r"(?:đồng(?! (?:chí|thời|bào|đội|nghiệp|giải|hạng|tác|chủ nhiệm|chủ tịch|chủ trì|phạm|hương|môn))\b|vnđ\b|vnd\b|đ(?![\p{L}\d/.])|đ(?=\.? |\.$|\.\n|/(?!c\b)\p{L}))"
_OTHERS = {
    "USD": r"(?:usd|đô la(?: mỹ)?|đô-la(?: mỹ)?|đôla|us\$)",
    "EUR": r"(?:euro|eur)",
    "JPY": r"(?:yên(?: nhật)?|jpy)",
    "KRW": r"(?:won|krw)",
    "GBP": r"(?:bảng anh|gbp)",
    "CNY": r"(?:nhân dân tệ|ndt|cny)",
    "AUD": r"(?:aud|đô la úc)",
    "THB": r"(?:bạt thái|baht|thb)",
    "LAK": r"(?:kíp(?: lào)?|lak)",
}
_CURRENCY = f"(?:(?P<VND>{_DONG})|" + "|".join(rf"(?P<{code}>{form})\b" for code, form in _OTHERS.items()) + ")"
_SUM = regex.compile(
    rf"(?P<n1>{_NUMBER})(?: ?(?P<s1>{_SCALE})(?=\b|đ)(?: ?(?P<n2>{_NUMBER}) ?(?P<s2>triệu|nghìn|ngàn|tr)(?=\b|đ)(?: ?(?P<n3>{_NUMBER}) ?(?P<s3>nghìn|ngàn)(?=\b|đ))?)?(?P<half> rưỡi)?(?P<tenth> [1-9](?= (?:cho|để|vào|ủng hộ|giúp)\b|[.,;)\n]|$)(?![.,]\d))?)?(?P<cur> ?{_CURRENCY})?"
)
_RANGE = regex.compile(rf" ?(?:-|đến|tới) ?(?={_NUMBER})")
# "2 triệu người", "2 tỷ phú": without a currency a sum ends where no counted noun follows.
_SUM_ENDS = regex.compile(
    r" ?(?:[.,;:)\n/\-–\"+]|$)| (?:để|cho|từ|và|nhằm|với|hỗ trợ|trong|vào|do|được|đã|ủng hộ|mua|xây|thăm|tặng|là|trao|tiền|bằng|trích|kinh phí|mỗi|một|đến|giúp|tại|ở|của|qua|trở lên|thực hiện|tổ chức|chăm lo|góp|đóng góp|bao gồm|gồm|trên|so|tăng|giảm|nộp|chi|phục vụ|đồng|dành|triển khai|sửa|làm|kèm|cùng|gửi|đưa|cấp|biếu|mừng|nuôi|trợ cấp|trợ giúp|sắm|lập|thăm hỏi|theo|thông qua|khi|năm|cứu trợ|động viên|thưởng|khen)\b"
)


_SPELLED_SUM = rf" (?P<scale>{_SCALE})\b(?P<rest>(?: (?!triệu|nghìn|ngàn|đồng)\p{{L}}+){{1,8}} (?:triệu|nghìn|ngàn)(?:(?: (?!nghìn|ngàn|đồng)\p{{L}}+){{1,8}} (?:nghìn|ngàn))?)?(?P<half> rưỡi)?"
_SPELLED = regex.compile(rf"{_SPELLED_SUM} ?{_DONG}")
# "hết chín triệu tư", "mười tám triệu sáu trăm nghìn": a tenth may be left unsaid, and the currency.
_SPELLED_BARE = regex.compile(
    rf"{_SPELLED_SUM}(?: (?P<tenth>một|hai|ba|tư|năm|sáu|bảy|tám|chín))?(?=\W|$)(?! \p{{L}}+ (?:lượt|người))"
)
_PLAIN_DONG = regex.compile(rf" {_DONG}")
_SPELLED_PART = regex.compile(r"(?P<n>(?: (?!triệu|nghìn|ngàn)\p{L}+){1,8}+) (?P<scale>triệu|nghìn|ngàn)(?= |$)")


class _Sum:
    __slots__ = ("amount", "currency", "end", "scale")

    def __init__(self, amount: Decimal | int, currency: str | None, end: int, scale: int) -> None:
        self.amount, self.currency, self.end, self.scale = amount, currency, end, scale


def _scale(written: str | None) -> int:
    if not written:
        return 1
    product = 1
    for word in written.split():
        product *= _SCALES[word]
    return product


def _sum(low: str, at: int) -> _Sum | None:
    match = _SUM.match(low, at)
    if match is None:
        return None
    value = read_number(match["n1"])
    if value is None:
        return None
    currency = next((code for code in ("VND", *_OTHERS) if match[code]), None)
    scale = _scale(match["s1"])
    if scale == 1 and "," in match["n1"] and currency:
        # "500,000 đồng": nobody counts thousandths of a đồng
        grouped = match["n1"].replace(",", "")
        value = int(grouped) if grouped.isdigit() else value
    amount = value * scale
    if match["half"]:
        amount += Decimal(scale) / 2
    if match["tenth"] and not match["n2"] and scale >= 1_000_000:
        amount += Decimal(scale) / 10 * int(match["tenth"])  # "1 tỷ 2 cho quỹ"
    if match["n2"]:
        more = read_number(match["n2"])
        if more is None or _SCALES[match["s2"]] >= scale:
            return None
        amount += more * _SCALES[match["s2"]]
        if match["n3"] and (least := read_number(match["n3"])) is not None:
            amount += least * _SCALES[match["s3"]]
    return _Sum(amount, currency, match.end(), scale)


def _spelled(low: str, number: NumberToken) -> _Sum | None:
    """`năm mươi triệu đồng`, `mười chín triệu sáu trăm nghìn đồng`: spelled out, with its scale and currency."""
    match = _SPELLED.match(low, number.end)
    if match is None and (plain := _PLAIN_DONG.match(low, number.end)) and number.value >= 1000:
        return _Sum(number.value, "VND", plain.end(), 1)  # "năm trăm nghìn đồng": the number has its thousands
    currency = "VND" if match else None
    match = match or _SPELLED_BARE.match(low, number.end)
    if match is None:
        return None
    scale = _scale(match["scale"])
    amount = number.value * scale + (scale // 2 if match["half"] else 0)
    for part in _SPELLED_PART.finditer(match["rest"] or ""):
        if (more := read_words(part["n"].strip())) is None:
            return None
        amount += more * _scale(part["scale"])
    if currency is None and match["tenth"]:
        amount += scale // 10 * (4 if match["tenth"] == "tư" else read_words(match["tenth"]) or 0)
    return _Sum(amount, currency, match.end(), scale)


_LEAST = {"VND": 500, "LAK": 1000, "KRW": 100}
# What may follow a sum; most numbers are passed here at once.
_NEXT = tuple(
    gap + word
    for gap in ("", " ")
    for word in (
        "tỷ",
        "tỉ",
        "triệu",
        "tr",
        "nghìn",
        "ngàn",
        "k",
        "đồng",
        "đ",
        "vn",
        "usd",
        "us$",
        "eur",
        "yên",
        "won",
        "bảng",
        "nhân dân",
        "ndt",
        "bạt",
        "baht",
        "kíp",
        "jpy",
        "krw",
        "aud",
        "gbp",
        "cny",
        "thb",
        "lak",
        "-",
        "đến",
        "tới",
    )
)


# "lần lượt là |120, 85 và 60 triệu đồng": the last number's scale and currency are those of all
_IN_TURN = regex.compile(r"\blần lượt(?: \p{L}+){0,2}:? (?:\d[\d.]*(?:,\d+)?(?:, | và )){0,6}$")
_SCALE_OF_ALL = regex.compile(rf"(?:(?:, |,? và ){_NUMBER})++(?= ?(?:{_SCALE})\b)")


def _shared_scale(low: str, number: NumberToken) -> Found | None:
    """One of several sums whose scale and currency stand behind the last."""
    if not low.startswith((", ", " và "), number.end) or number.spelled:
        return None
    if _IN_TURN.search(low, max(0, number.start - 60), number.start) is None:
        return None
    rest = _SCALE_OF_ALL.match(low, number.end)
    last = _sum(low, low.rfind(" ", number.end, rest.end()) + 1) if rest else None
    if last is None or last.currency is None or (amount := _whole(number.value * last.scale)) is None:
        return None
    return Found(
        "money", number.start, number.end, AmountValue(amount, None, last.currency, "eq", None), "money.in_turn"
    )


def read(reading: Reading, number: NumberToken) -> Found | None:
    """The sum that begins with this number."""
    low = reading.low
    if shared := _shared_scale(low, number):
        return shared
    if not low.startswith(_NEXT, number.end) and low[number.start - 1 : number.start] != "$":
        return None
    one = _spelled(low, number) if number.spelled else _sum(low, number.start)
    if one is None:
        return None
    two: _Sum | None = None
    if dash := _RANGE.match(low, one.end):
        two = _sum(low, dash.end())
        if two and not (two.currency or two.scale > 1):
            two = None
    last = two or one
    if two and one.scale == 1 and one.currency is None and (one.amount < 1000 or one.amount < two.amount / two.scale):
        one.amount *= two.scale
    if two and two.amount <= one.amount:
        if one.scale == 1 and one.currency is None:
            return None
        two, last = None, one
    currency = last.currency or one.currency or ("USD" if low[number.start - 1 : number.start] == "$" else None)
    if currency is None:
        if (
            last.scale < 1_000_000 and not (last.scale == 1000 and per(low, number.start, last.end)[0])
        ) or not _SUM_ENDS.match(low, last.end):
            return None
        currency = "VND"
    amount, top = _whole(one.amount), _whole(two.amount) if two else None
    if amount is None or amount <= 0 or amount < _LEAST.get(currency, 1):
        return None
    begin = number.start
    if low[begin - 1 : begin] == "$":
        begin -= 1
    start, end, sign = compare(low, begin, last.end, two is not None)
    one_for, behind = per(low, start, last.end)
    if behind > last.end:
        end = max(end, behind)
        end, after = hedge_after(low, end)  # "4 triệu đồng/người/tháng trở lên"
        sign = after or sign
    return Found("money", start, end, AmountValue(amount, top, currency, sign, one_for), "money.sum")


def _whole(amount: Decimal | int) -> int | None:
    return int(amount) if amount == int(amount) else None
