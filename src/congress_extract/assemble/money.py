"""The sums the article reports for this union's work, each once, with the words that say what for.

A sum that the new term aims at is a target; what a guest asks for, what a firm earned or paid in taxes is no work of the union.
"""

from __future__ import annotations

import regex

from ..find.values import AmountValue
from ..reading import Sentence
from ..record import Money
from ..rules import Found
from .context import UNANNOUNCED, Linked, Reason, Scope, quoted
from .elections import posts
from .purpose import Purpose, purpose

_PRICED = regex.compile(r"\bgiá [^.;,]{2,50}$")
_BY_WEIGHT = regex.compile(r" ?(?:/|một|mỗi) ?(?:ký|kg|cân|tạ|lít|con|trái|quả)\b")
_NOT_WORK = regex.compile(
    r"\b(?:doanh thu|lợi nhuận|tổng nguồn vốn|nguồn vốn hoạt động|nguồn vốn (?:của \p{L}+ \p{L}+ )?(?:tăng|huy động)|dư nợ (?:tăng|đạt)|tổng tài sản|dư nợ tín dụng|huy động vốn|nộp ngân sách|ngân sách nhà nước|nsnn|thu nội địa|thu thuế|số thu|dự toán thu|kiểm soát chi|vốn đầu tư|tổng vốn đầu tư|vốn điều lệ|kim ngạch|giá trị sản xuất|thu ngân sách|lương tối thiểu|mức lương cơ sở|tổng sản lượng|nợ bảo hiểm|nợ bhxh|grdp|gdp|thu nhập bình quân|thu nhập|lương bình quân|lương tháng|lương khởi điểm|mức lương|tiền lương|giá vàng)\b(?:(?!thu hồi|, (?:đã )?(?:chi|hỗ trợ|tặng|trao|ủng hộ|vận động|thăm|trợ cấp|giúp|đóng góp|quyên góp|trích|dành)\b)(?:[^.;]|\.(?=\d))){0,60}$|\b(?:còn|đang|tiền|số) nợ[^.;]{0,30}$"
)
# What workers got back with the union's help is its work.
_WON_BACK = regex.compile(r"\b(?:lấy lại|đòi lại|đòi được|đòi quyền lợi|truy lĩnh|nhận lại|hoàn trả)\b")


def link_money(scope: Scope) -> Linked:
    """The sums of the closing term's work."""
    out: dict[tuple[object, ...], Money] = {}
    reasons: list[Reason] = []
    for sentence in scope.sentences:
        said = Purpose(None, sentence.start)
        for f in scope.of(sentence, "money"):
            why = _why_not(scope, sentence, f)
            value: AmountValue = f.value
            if why:
                reasons.append(Reason("money", f.start, f.end, f.rule, why))
                continue
            said = purpose(scope.reading, sentence, f, said)
            identity = (value.value, value.value_max, value.unit)
            if identity in out:
                old = out[identity]
                if (old.comparator == "eq" and value.comparator != "eq") or old.source == "title":
                    out[identity] = _money(scope, f, said.words)
                continue
            out[identity] = _money(scope, f, said.words)
            reasons.append(Reason("money", f.start, f.end, f.rule, ""))
    return Linked(tuple(out.values()), tuple(reasons))


def _money(scope: Scope, f: Found, said: str | None) -> Money:
    value: AmountValue = f.value
    return Money(
        **scope.at(f.start, f.end),
        amount=int(value.value),
        amount_max=int(value.value_max) if value.value_max is not None else None,
        currency=value.unit,
        comparator=value.comparator,
        per=value.per,
        purpose=said,
    )


def _why_not(scope: Scope, sentence: Sentence, f: Found) -> str:
    low = scope.reading.low
    phase = scope.phases.at(f.start)
    if sentence.zone == "caption":
        return "stands in a caption"
    if sentence.zone == "heading" and _above_the_article(scope, sentence):
        return "stands above the article"
    if phase == "goals":
        return "the new term aims at it"
    if phase == "speech" and not _own_chair_tells(scope, sentence, f):
        return "a guest speaks of it"
    if (f.value.per or "").split("/")[0] in ("tấn", "ounce", "thùng", "lượng", "chỉ", "kg", "lít"):
        return "a price of goods"
    if _PRICED.search(low, max(sentence.start, f.start - 60), f.start) and _BY_WEIGHT.match(low, f.end):
        return "a price of goods"
    if _WAS_SET.search(low, sentence.start, f.start):
        return "what had been aimed at"
    if quoted(low, f.start):
        return "somebody's own words"
    if _NOT_WORK.search(low, max(sentence.start, f.start - 100), f.start) and not _WON_BACK.search(
        low, max(sentence.start, f.start - 130), f.start
    ):
        return "no work of the union"
    if _A_MONTH.fullmatch(f.value.per or "") and _WAGES.search(low, sentence.start, f.start):
        return "no work of the union"
    return ""


# "đóng góp 96,5 triệu đồng (chỉ tiêu |80 triệu đồng)"
_WAS_SET = regex.compile(r"\((?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)(?: (?:giao|đề ra|là|đặt ra|đại hội))* $")
_A_MONTH = regex.compile(r"(?:người|lao động)/tháng|tháng/(?:người|lao động)|tháng")
# "Tiền lương bình quân khu vực hành chính là 6,1 triệu đồng/người/tháng, khu vực sản xuất |5,8 triệu đồng/người/tháng"
_WAGES = regex.compile(r"\b(?:thu nhập|tiền lương|lương bình quân|mức lương)\b")


def _above_the_article(scope: Scope, sentence: Sentence) -> bool:
    """A price list of the page, above the report: `Khám chuyên khoa: 34.500 đồng`."""
    opened = [o.sentence.start for o in scope.openings if o.sentence.zone == "body" and o.rule not in UNANNOUNCED]
    return bool(opened) and scope.reading.text_start <= sentence.start < min(opened)


_TELLS = regex.compile(
    r"\b(?:cho biết|cho hay|cho rằng|nhấn mạnh|khẳng định|báo cáo|nêu rõ|đánh giá|thông tin|nhìn lại|điểm lại)\b"
)
_ASKS = regex.compile(r"\b(?:sẽ|đề nghị|mong|cần|phải|yêu cầu|hứa|cam kết|phấn đấu|kiến nghị)\b")


def _own_chair_tells(scope: Scope, sentence: Sentence, f: Found) -> bool:
    """`Chủ tịch LĐLĐ tỉnh cho biết …`: the union's own chair reports, no guest speaks."""
    begin = scope.phases.begin(f.start)
    low = scope.reading.low
    first = scope.reading.sentence_at(begin)
    if first is None or _ASKS.search(low, sentence.start, f.end):
        return False
    if not (told := _TELLS.search(low, begin, first.end)):
        return False
    return any(p.own and p.role in ("chair", "vice_chair") for p in posts(scope, begin, told.start()))
