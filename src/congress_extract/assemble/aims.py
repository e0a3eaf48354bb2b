"""Which numbers of the goals' sentences are aimed at, and why the others are not.

What narrows a subject (`doanh nghiệp có từ 25 lao động trở lên`), how many goals there are (`16 chỉ tiêu`), votes and lengths of time
are no targets.
"""

from __future__ import annotations

import regex

from ..find.values import AmountValue
from ..lexicon.units import NOT_UNITS, NOUNS
from ..reading import Sentence
from ..rules import Found
from .columns import column_of
from .context import Scope, quoted
from .elections import TRIGGER
from .membership import describes_members

_KNOWN = frozenset(
    [
        *NOUNS,
        "giờ",
        "năm",
        "ngày công",
        "km",
        "m2",
        "ha",
        "tấn",
        "lít",
        "tuổi",
        "ngày",
        "kwh",
    ]
) - frozenset(
    {
        "đại biểu",
        "xã",
        "phường",
        "huyện",
        "quận",
        "tỉnh",
        "thành phố",
        "thị trấn",
        "xã, phường",
        "phường, xã",
        "khoa, phòng",
        "khoa phòng",
        "phòng, ban",
        "ngành đào tạo",
        "khu nhà trọ",
        "dãy bàn",
        "bệnh nhi",
        "học viên",
        "ông",
        "bà",
        "vị",
        "nội dung",
        "nhóm chỉ tiêu",
        "chỉ tiêu",
        "nhiệm vụ",
        "khâu đột phá",
        "chương trình hành động",
        "nghị quyết",
        "khóa",
        "kỳ",
        "phiên",
        "cấp",
        "mặt",
        "loại",
        "giải pháp",
        "nhóm",
        "tổ",
        "khu phố",
        "con",
        "bộ",
        "tin",
        "phần",
        "trang",
        "nước",
        "báo cáo",
        "tham luận",
        "ý kiến",
        "khâu",
        "phiếu",
    }
)
_NARROWS = regex.compile(
    r"(?:\b(?:có|sử dụng|đông|từ|đủ|trên|dưới|quy mô|với|trong|sau|qua|khoảng|đông|nuôi|thuộc)(?: (?:từ|trên|đủ|dưới|số|tổng số|khoảng|ít nhất|hơn)){0,2} ?)$"
)
_NARROWED = regex.compile(
    r"\b(?:doanh nghiệp|đơn vị|cơ sở|công ty|nơi|cơ quan|nhà máy|khu công nghiệp|công trình|ngoài nhà nước|công đoàn cơ sở|cđcs|dn|fdi|kcn)\b(?:(?!, (?:kết nạp|phát triển|thành lập|vận động|giới thiệu|tổ chức|xây|hỗ trợ|bồi dưỡng|tặng)\b)[^.;%]){0,45}$"
)
_VOTES = regex.compile(
    r"phiếu(?! công tác)|tán thành|biểu quyết|nhất trí|đại biểu (?:có mặt|tham dự|dự)|số dư|trúng cử|tín nhiệm"
)
_VOTE_SHARE = regex.compile(
    r"(?:sự |cùng )?(?:giơ tay|đồng thuận|tán thành|biểu quyết|nhất trí)(?: cao| tuyệt đối)?,? ?(?:là |đạt )?$|với sự (?:thống nhất|đồng thuận|nhất trí|tán thành)(?: cao| tuyệt đối)?(?: của)? $|(?:với (?:tỷ lệ|tỉ lệ)(?: (?:thống nhất|nhất trí|tán thành|biểu quyết|tín nhiệm|phiếu)){0,2}|(?:với|đạt) số phiếu(?: \p{L}+){0,3}|đạt (?:tỷ lệ|tỉ lệ)(?: (?:thống nhất|nhất trí|tán thành|biểu quyết|tín nhiệm|phiếu)){1,2})(?: là| đạt)? ?$"
)
_ELECTION = regex.compile(
    r"\b(?:bầu|đề cử|ứng cử|ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt|đoàn chủ tịch|đại biểu|trúng cử|chỉ định)\b"
)
# "thời gian giải quyết hồ sơ không quá 5 ngày"
_HOW_LONG = regex.compile(r"\bthời gian [^,;.:]{2,44}$")
_LEAVE_DAYS = regex.compile(r"ngày công|phép")
_PARTS_OF_PLAN = frozenset(
    {"chương trình", "nhiệm vụ", "giải pháp", "nội dung", "lĩnh vực", "điểm", "mặt", "khâu đột phá"}
)
_LIST_FOLLOWS = regex.compile(r"[^.;,:\d]{0,30}:")
_OF_PLAN = regex.compile(r" ?(?:nhiệm vụ|công tác|trọng tâm|hành động)\b")
_COUNTS_GOALS = regex.compile(
    r" ?(?:chỉ tiêu|mục tiêu|nhóm (?:chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp|vấn đề)|nhóm[,.;]|nhóm$)"
)


def why_not(scope: Scope, sentence: Sentence, f: Found) -> str | None:
    """Empty for a target, words for a number that is none, None for what is no number at all."""
    if f.kind not in ("percentage", "quantity", "money"):
        return None
    phase = scope.phases.at(f.start)
    if phase != "goals":
        return "not said of the new term" if phase != "opening" else None
    low = scope.reading.low
    if column_of(scope, f.start) == "reached":
        return "stands in a column of results"
    lead = low[max(sentence.start, f.start - 60) : f.start]
    after = low[f.end : min(f.end + 40, sentence.end)]
    if _VOTES.search(after[:30]) or _VOTE_SHARE.search(lead):
        return "a vote"
    if low.endswith(("?", '?"'), sentence.start, sentence.end) or _TODAY.search(lead):
        return "asked, or said of today"
    if quoted(low, f.start) and _WORKER_SAYS.search(low, sentence.start, sentence.end):
        return "somebody's words"
    if _PROGRAMME.search(low, max(sentence.start, f.start - 50), f.start) and _QUOTE_ENDS.match(low, f.end):
        return "the name of a programme"
    if _OTHERS_RESOLUTION.search(low, sentence.start, f.start):
        return "another body's aim"
    if _MOVEMENT.search(low, max(sentence.start, f.start - 90), f.start) and not _DIGIT.search(low, f.start, f.end):
        return "the name of a movement"
    if f.kind == "percentage" and _OF_AN_AGE.search(lead):
        return "how old those elected are"
    if f.kind == "percentage" and f.value.value in (1, 2) and _DUES.search(lead):
        return "the rate of dues"
    if (f.kind == "percentage" and _RISES_TO.match(low, f.end)) or (
        (low.endswith("từ ", 0, f.start) or low.startswith("từ ", f.start)) and _RAISED.match(low, f.end)
    ):
        return "where it starts from"
    if f.kind == "money" and _SHARE_WITH.search(low, max(sentence.start, f.start - 130), f.start):
        return "narrows what a share counts"
    if f.kind == "quantity":
        value: AmountValue = f.value
        if low.startswith("trên một ", f.start):
            return "what it is counted by"
        if value.unit not in _KNOWN and not _is_aimed(low, sentence, f):
            return "counts nothing that is aimed at"
        if (
            value.unit in _CHOSEN
            and _ELECTION.search(low[max(sentence.start, f.start - 120) : f.start])
            and TRIGGER.search(low, sentence.start, sentence.end)
        ):
            return "elected"
        if value.unit in _CHOSEN and (
            _CHOSEN_AFTER.match(low, f.end, sentence.end) or _CHOSEN_BEFORE.search(low, sentence.start, f.start)
        ):
            return "elected or nominated"
        if describes_members(scope, sentence, f.start) or _STANDS_FOR.search(lead):
            return "how many belong to it"
        if value.unit in ("năm", "tháng", "tuổi", "tuần") and not _is_graded_years(low, sentence, f):
            return "a length of time"
        if (
            _NARROWS.search(low[max(sentence.start, f.start - 60) : _number_start(low, f)])
            and _NARROWED.search(lead)
            and value.unit in _NARROWING_UNITS
        ):
            return "narrows the subject"
        if value.unit in ("ngày", "giờ") and not (
            _LEAVE_DAYS.search(low[f.start : f.end + 12]) or (value.comparator != "eq" and _HOW_LONG.search(lead))
        ):
            return "a length of time"
        if _NARROWS_SHARE.match(low, f.start) and _SHARE_OF.search(low, max(sentence.start, f.start - 90), f.start):
            return "narrows the subject"
        if _HELD_CONGRESSES.match(low, f.end, sentence.end):
            return "congresses that were held"
        if _COUNTS_GOALS.match(after) or (
            value.unit in _PARTS_OF_PLAN and (_LIST_FOLLOWS.match(low, f.end) or _OF_PLAN.match(after))
        ):
            return "how many goals there are"
    return ""


_STANDS_FOR = regex.compile(r"\b(?:đại diện|thay mặt)(?: cho)? $")
_DOES = regex.compile(
    r"\b(?:làm|biên soạn|viết|trồng|xây|dựng|xây dựng|tổ chức|trao|tặng|mở|lập|thành lập|giúp|giúp đỡ|phát triển|kết nạp|thêm|sửa|thực hiện|vận động|hỗ trợ|cấp|lắp|lắp đặt|đào tạo|bồi dưỡng|cấp phát|khám|tư vấn|trang bị)(?: (?:thêm|mới|được|ra))?(?: \d[\d.]*(?: \p{L}+){1,3} và)? $"
)


def _is_aimed(low: str, sentence: Sentence, f: Found) -> bool:
    """`không dưới 600 thuyền viên`, `trồng thêm 200 gốc`: what counts a noun of no list is aimed at where it is bounded or done."""
    if f.value.unit == "phiên":
        return _DOES.search(low, sentence.start, f.start) is not None and not low.startswith((" họp", " làm"), f.end)
    if f.value.unit == "giải pháp":
        return _IDEA.match(low, f.end, sentence.end) is not None
    if f.rule != "quantity.any_noun" or f.value.unit in ("điều", *NOT_UNITS):
        return False
    return f.value.comparator != "eq" or _DOES.search(low, sentence.start, f.start) is not None


# "3 giải pháp sáng tạo", not the plan's "5 giải pháp chủ yếu"
_IDEA = regex.compile(
    r" (?:sáng tạo|hữu ích|cải tiến|kỹ thuật|làm lợi|tiết kiệm|được (?:công nhận|áp dụng)|cấp (?:tỉnh|cơ sở))\b"
)
# "60% khách sạn từ 50 phòng trở lên có công đoàn"
_NARROWS_SHARE = regex.compile(r"từ \d+ \p{L}+(?: \p{L}+)? trở lên")
_SHARE_OF = regex.compile(r"(?:%|phần trăm)(?: trở lên)? [^,;.:%\d]{0,80}$")
_HELD_CONGRESSES = regex.compile(
    r"[^.;]{0,60}\b(?:hoàn thành|tổ chức xong|xong|tổ chức)(?: \p{L}+){0,2} (?:đại hội|đh)\b"
)
# "Ban Chấp hành mới … phấn đấu dưới 40 tuổi từ |6% đến 12%"
_OF_AN_AGE = regex.compile(r"\b(?:dưới|trên|từ) \d{2} (?:đến (?:dưới )?\d{2} )?tuổi(?: \p{L}+){0,3} $")
_DUES = regex.compile(r"(?:đoàn phí|kinh phí)(?: công đoàn)? $")
_TODAY = regex.compile(
    r"\b(?:hiện nay|hiện tại)(?: [^\s\d,.;]+){0,4} $|\((?:hiện|nay|hiện nay|hiện tại|hiện mới|nhiệm kỳ trước|năm \d{4})(?: (?:là|có|đạt|mới|chỉ|được|trên|gần|khoảng|hơn))* ?$"
)
# phong trào "Mỗi kỹ sư một đề tài": a spelled number in the name of a movement.
_MOVEMENT = regex.compile(
    r"\b(?:phong trào|thi đua|cuộc vận động|khẩu hiệu|phương châm|chủ đề|mô hình|thông điệp)(?: \p{L}+){0,2}:? ?\"[^\"\n]{0,80}$"
)
# chương trình "1 triệu sáng kiến"
_PROGRAMME = regex.compile(
    r"\b(?:chương trình|phong trào|cuộc vận động|chiến dịch|thi đua|đề án)(?: \p{L}+){0,2}:? ?\"$"
)
_QUOTE_ENDS = regex.compile(r"[^\"\n]{0,50}\"")
# "nghe quán triệt Nghị quyết số 02-NQ/TW của Bộ Chính trị, trong đó nêu mục tiêu …"
_OTHERS_RESOLUTION = regex.compile(
    r"\bnghị quyết (?:số )?\d+[^.;]{0,8}/(?:tw|tu|hu)\b[^.;]{0,80}\b(?:nêu|đặt ra|mục tiêu)\b[^.;]*$"
)
_WORKER_SAYS = regex.compile(r"\b(?:tui|tụi tui|em|chúng em|chị em tui)\b")
_RAISED = regex.compile(
    r"(?:/\p{L}+)?(?: năm \d{4}| (?:của|ở|trong) [^.;,\d]{2,24})? (?:nâng |tăng )?(?:lên|xuống)(?: ít nhất| tối thiểu| thành| còn)? \d"
)
_RISES_TO = regex.compile(r" (?:lên|xuống|còn|tăng lên|giảm còn|xuống còn)(?: đến)? \d")
_GRADED = regex.compile(
    r" (?:trở lên |liên tục |liền )?(?:đạt|hoàn thành|xếp loại|vững mạnh|được (?:công nhận|xếp|đánh giá))"
)
_GRADE_FOR = regex.compile(
    r"\b(?:xếp loại|đạt|vững mạnh|hoàn thành|công nhận)(?: (?!\d)[^\s,.;:]+){1,6}? (?:(?:ít nhất|tối thiểu|từ) )(?:là |trong )?$"
)
_DURING = regex.compile(r"(?:trong|sau|qua|suốt|cả|mỗi|hơn|gần|tới|cho) $")


def _is_graded_years(low: str, sentence: Sentence, f: Found) -> bool:
    """`có 3 năm đạt vững mạnh xuất sắc`, `vững mạnh xuất sắc 5/5 năm`: years of a grade, not a length of time."""
    if f.value.unit != "năm" or not f.value.value <= 5:
        return False
    if f.rule == "quantity.share" or _GRADE_FOR.search(low, sentence.start, _number_start(low, f)):
        return True
    return bool(_GRADED.match(low, f.end)) and not _DURING.search(low, sentence.start, f.start)


_SHARE_WITH = regex.compile(
    r"\d ?%(?: trở lên)? [^,;.:]{0,100}\b(?:suất ăn|bữa ăn|tiền ăn|bữa ca|thu nhập|lương)[^,;.:]{0,40}$"
)
_CHOSEN_AFTER = regex.compile(
    r" (?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt)\b| (?:đã |sẽ )?(?:được (?:\p{L}+ )?)?(?:đề cử|chọn vào|ứng cử|tự ứng cử|chỉ định|trúng cử|đắc cử|xin rút|rút tên|được bầu|bầu vào)\b|[^.;]{0,60} dự (?:đại hội|đh)\b"
)
_CHOSEN_BEFORE = regex.compile(
    r"\b(?:chính thức|dự khuyết|dự bị)(?::| là| gồm|) $|\b(?:khóa|nhiệm kỳ) (?:cũ|trước)[^.;,]{0,20} $|\b(?:đề cử|ứng cử|đề án|danh sách)(?: \p{L}+){0,2} $"
)
_CHOSEN = frozenset({"đồng chí", "ủy viên", "người", "đ/c", "đ.c", "thành viên", "ông", "bà", "đc", "đ/chí"})
_NARROWING_UNITS = frozenset(
    {
        "lao động",
        "đoàn viên",
        "công nhân",
        "người",
        "công nhân lao động",
        "người lao động",
        "cnlđ",
        "nlđ",
        "nhân viên",
        "hội viên",
        "nữ",
        "năm",
        "tháng",
    }
)


_DIGIT = regex.compile(r"\d")


def _number_start(low: str, f: Found) -> int:
    match = _DIGIT.search(low[f.start : f.end])
    return f.start + (match.start() if match else 0)
