"""Which of the unions named in a sentence holds the congress: `LĐLĐ huyện A tổ chức Đại hội`."""

from __future__ import annotations

import regex

from ..reading import Sentence
from ..rules import Found
from .names import fullness, same
from .wording import CONGRESS, COUNTED_CONGRESSES, FUTURE, NOT_HOLDER, OTHER_BODY, future_before

# After the union: it holds its congress.
HOLDS_AFTER = regex.compile(
    rf"^[ ,\-:]{{0,3}}+(?:\([^()]{{0,80}}\))?[ ,]{{0,3}}+(?P<way>(?:(?:[^.;!?]|\.(?=\p{{L}})){{0,90}}?\b)?)(?P<verb>tổ chức|t/c|tiến hành|khai mạc|bế mạc|mở|họp(?! báo)|làm(?= (?:xong )?(?:đại hội|đh)\b)|bước vào|hoàn tất|hoàn thành|khép lại(?= (?:đại hội|đh)\b)|(?<=\b(?:vừa|đã) )có(?= (?:buổi |một |kỳ )?(?:đại hội|đh)\b))\b(?P<mid>(?:[^.;!?]|\.(?=\p{{L}})){{0,110}}?)(?P<congress>{CONGRESS})(?!{OTHER_BODY})(?![\p{{L}}])"
)
NOT_WAY = regex.compile(
    r"\b(?:thống nhất (?:ngày|thời gian|lịch)|ấn định|chốt (?:ngày|lịch)|công tác|về việc|v/v|về kế hoạch|dự|tham dự|về dự|tại|lễ|hội nghị (?!đại biểu)|trao|tặng|phát biểu|được|tập huấn|quản lý|có \d+|cho biết|có thêm|thêm \d+|việc|để|thông tin|trở lên)\b"
)
_BELONGS = regex.compile(
    r", (?:hiện |đang |hiện đang )?có \d[^,;.]{1,50},|, do [^,;.]{3,60},| tại (?:thành phố|tp\.?|tỉnh|huyện|quận|thị xã|khu vực) [\p{L} ]{2,24}?(?= ?$| (?:đã|vừa|tổ chức|long trọng|trang trọng|tiến hành|trọng thể|chính thức)\b)|\([^()]{0,80}\)|,? ?(?:trực )?thuộc (?:công đoàn|cđcs|cđ|liên đoàn|lđlđ|tổng)[^,;.]{0,120}?(?= (?:đã|vừa|tổ chức|long trọng|trang trọng|tiến hành|trọng thể|chính thức)\b)"
)
OTHER_EVENT = regex.compile(
    r"(?<!trung tâm |tâm tổ chức |nhà |khách sạn )hội nghị|\blễ\b|tập huấn|thống nhất (?:ngày|thời gian|lịch)|chỉ đạo|hướng dẫn|triển khai|chuẩn bị|kiểm tra|duyệt|nghị quyết|chào mừng|công tác|cuộc họp|họp báo|hội thảo|hội thi|hội thao|giải |góp ý|tổng kết(?! và đại hội)|gặp mặt|trù bị|kế hoạch|sơ kết|tọa đàm|liên hoan|giao lưu|hội diễn|nhằm|quyên góp|phát động|các hoạt động|phong trào|phục vụ"
)
# "CĐCS Bệnh viện A| cho biết, đơn vị |vừa tổ chức Đại hội"
_TELLS_OF_ITSELF = regex.compile(
    r",? (?:cho biết|cho hay|thông tin),? (?:(?:đơn vị|công đoàn|cđcs|nhà trường|công ty|bệnh viện)(?: (?:công ty|trường|sở))? )?(?=(?:đã|vừa)\b)"
)
_BELONGS_TO = regex.compile(r"(?:thuộc |\(|(?:thành viên|bộ phận|cơ sở|đơn vị)(?: trực thuộc)? của )$")


# "74 đoàn viên thuộc |CĐCS X đã có buổi đại hội"
_MEMBERS_OF = regex.compile(r"\d (?:đoàn viên|công đoàn viên|đại biểu)(?: (?:thuộc|của))? $")
# "Ngày 5/3, BCH Công đoàn trường X tổ chức Đại hội"
_BY_COMMITTEE = regex.compile(r"(?:^|(?<=[,.\d] ))(?:bch|ban chấp hành) $")


# "LĐLĐ huyện chọn CĐCS A và CĐCS B tổ chức đại hội điểm": told of a plan.
IS_PICKED = regex.compile(r"(?<!được )\bchọn (?:\d+ )?(?:công đoàn|cđ|cđcs|lđlđ|đơn vị|nghiệp đoàn)\b[^.;:]*$")
# "Từ 150 đoàn viên trở lên thì công đoàn cơ sở họp đại hội đại biểu": a rule, no report.
_OTHERS_HELD = regex.compile(r"^ nào\b|\d(?:%|/\d+)? (?:cđcs|công đoàn(?! viên)|đơn vị|cơ sở)\b")
_IN_THAT_CASE = regex.compile(r"\b(?:trở lên|nếu|khi|mỗi|từng|trường hợp)\b[^.;]{0,60}\bthì $")
# "họp trù bị chiều 11/3 và khai mạc chính thức Đại hội"
_PREPARED_FIRST = regex.compile(r"^.*\btrù bị\b.*?(?=\b(?:khai mạc|chính thức)\b)")
# "tổ chức cho CĐCS đại hội"
_FOR_OTHERS = regex.compile(r" cho (?:các )?(?:cđcs|công đoàn cơ sở|cơ sở)\b")
# "13 giờ 30 ngày 24/12/2022, LĐLĐ huyện A chỉ đạo CĐCS B tổ chức Đại hội điểm": B's, on that day.
_ON_THAT_DAY = regex.compile(
    r"[^.;]{0,90}\b(?:đã|vừa) chỉ đạo $|[^.;]{0,40}\d{1,2} ?[/.\-] ?\d{1,2}[/.\-]\d{4},[^.;]{0,60}\bchỉ đạo $"
)
# "Công đoàn ngành hoàn thành đại hội công đoàn các cấp": those of the unions below it, not its own.
_ITS_OWN = regex.compile(
    r"(?: (?:đại biểu|toàn thể|điểm|công đoàn|công đoàn cơ sở|cđcs)){0,3} (?:(?:lần|khóa|nhi[ệê]m k[ỳì]|nk|[ivxl]{1,6})\b|(?:(?:vào|trong|hôm|ngày|sáng|chiều) ){1,3}\d)"
)
_SO_MANY = tuple(f" {n} " for n in ("hai", "ba", "bốn", "năm", *range(2, 100)))
"""`hoàn thành |3 |đại hội điểm`."""
_SUMS_UP = regex.compile(
    r"\b(?:\d+|hai|ba|bốn|năm) (?:đơn vị|công đoàn|cđcs|lđlđ|liên đoàn|huyện)[^.;]{0,30}(?:là|gồm|gồm có|:) (?:[^.;]{0,60} và )?$"
)


_OF_THOSE_BELOW = (" các công đoàn", " các cđ", " các tổ công đoàn", " công đoàn các cấp")


_TOGETHER_WITH = regex.compile(r"\bphối hợp (?:cùng )?(?:với )?(?=\p{L})")
_OF_AN_OFFICE = regex.compile(
    r"(?: điểm| đại biểu| toàn thể)* (?:công đoàn cơ sở|cđcs) (?:(?:tổng )?công ty|cty|(?:nhà )?trường|bệnh viện|đơn vị|xí nghiệp|nhà máy|cơ quan|trung tâm)\b"
)


def holds_it(
    low: str, sentence: Sentence, unions: list[Found], union: Found, match: regex.Match[str], before: str
) -> bool:
    """Whether the union before `tổ chức … đại hội` is the one that holds it, and holds it now."""
    if _SUMS_UP.search(before):
        return False  # "có 2 đơn vị là LĐLĐ huyện A và LĐLĐ huyện B tổ chức": each is told of below
    if low.startswith(")", union.end) and _is_set_beside(low, unions, union):
        return False  # "Công đoàn Cục A (Công đoàn Viên chức tỉnh) tổ chức"
    verb_at = union.end + match.start("verb")
    plain = low[union.end : verb_at]
    if _OTHERS_HELD.search(_BELONGS.sub("", plain)):
        return False
    if IS_PICKED.search(before) or _IN_THAT_CASE.search(before):
        return False
    if low.startswith((" trù bị", *_OF_THOSE_BELOW), union.end + match.end("congress")):
        return False
    if match["verb"] == "hoàn thành" and (
        match["mid"].endswith(_SO_MANY) or not _ITS_OWN.match(low, union.end + match.end("congress"))
    ):
        return False
    if (
        union.value.level in _ABOVE_GRASSROOTS
        and _TOGETHER_WITH.search(plain)
        and _OF_AN_OFFICE.match(low, union.end + match.end("congress"))
    ):
        return False  # "LĐLĐ huyện phối hợp với Công ty X tổ chức Đại hội CĐCS Công ty": the firm's
    way = _TELLS_OF_ITSELF.sub("", _BELONGS.sub("", low[union.end : union.end + match.start("verb")]))
    mid = _PREPARED_FIRST.sub("", match["mid"])
    between = way + " " + mid
    others = [u for u in unions if union.start < u.start < verb_at]
    if any(
        u.kind == "union" and not _BELONGS_TO.search(plain[: u.start - union.end]) and not is_of_a_part(low, u, unions)
        for u in others
        if u.start >= union.end
    ):
        return False
    return not (
        FUTURE.search(between)
        or NOT_WAY.search(way.replace("tham dự của", ""))
        or (
            NOT_HOLDER.search(_BY_COMMITTEE.sub("", _MEMBERS_OF.sub("", before[-40:].replace("của ban chấp hành", ""))))
            and not (_ON_THAT_DAY.match(before) and match["verb"] == "tổ chức")
        )
        or is_counted(low, sentence, union)
        or future_before(before)
        or OTHER_EVENT.search(mid.replace("hội nghị đại biểu", ""))
        or _FOR_OTHERS.search(match["mid"])
    )


def _is_set_beside(low: str, unions: list[Found], union: Found) -> bool:
    """Whether a union in brackets is the one that the union before the bracket belongs to."""
    return any(low[u.end : union.start].strip() == "(" for u in unions if u is not union)


_AND = regex.compile(r"(?: ?\([^()\n]{2,40}\))?(?:,| và|, và) ")


def named_together(low: str, sentence: Sentence, unions: list[Found], last: Found) -> list[Found]:
    """`LĐLĐ huyện A, LĐLĐ huyện B và LĐLĐ huyện C cùng tổ chức Đại hội`: those named before the last, of its level."""
    out: list[Found] = []
    first = last
    for union in reversed([u for u in unions if sentence.start <= u.start < last.start]):
        same_kind = union.kind == "union" and union.value.level == last.value.level
        if NOT_HOLDER.search(low, max(sentence.start, union.start - 40), union.start):
            break  # "Theo chỉ đạo của Công đoàn Viện X, Công đoàn Trung tâm Y tổ chức"
        if not same_kind or same(union.value, last.value) or not _AND.fullmatch(low, union.end, first.start):
            break
        out.append(union)
        first = union
    return out[::-1]


_PART_OF = regex.compile(r" ?[-–] |, (?:(?:trực )?thuộc )?| ?\(| (?:trực )?thuộc | của ")
_UNDER = regex.compile(r" ?[-–] | (?:trực )?thuộc ")
# "Sáng 6/3, |CĐCS Công ty X, LĐLĐ quận 9, tổ chức"
_SUBJECT = regex.compile(r"(?:^|\n|[.;:] |\d, |(?:sáng|chiều|tối|nay|qua), |năm \d{4},? )$")
_COMMUNE = regex.compile(r"công đoàn (?:xã|phường|thị trấn) ")
_PARTS = ("grassroots_member", "section")
_ABOVE_GRASSROOTS = ("upper_grassroots", "provincial", "sector")


def is_of_a_part(low: str, union: Found, unions: list[Found]) -> bool:
    """`CĐ CSTV Xí nghiệp 2 – CĐCS Công ty A`, `CĐCS Xí nghiệp A - Công đoàn Than`: the second is the one that the first belongs to."""
    if union.value.level in _ABOVE_GRASSROOTS:
        return any(
            (u.value.level in (*_PARTS, "grassroots") or _COMMUNE.match(u.value.canonical.lower()))
            and (
                _UNDER.fullmatch(low, u.end, union.start)
                or (low[u.end : union.start] == ", " and _SUBJECT.search(low, max(0, u.start - 24), u.start))
            )
            for u in unions
        )
    return union.value.level == "grassroots" and any(
        u.value.level in _PARTS and _PART_OF.fullmatch(low, u.end, union.start) for u in unions
    )


def is_counted(low: str, sentence: Sentence, union: Found) -> bool:
    """`thêm ba công đoàn bộ phận`: so many unions, not one."""
    return COUNTED_CONGRESSES.search(low[max(sentence.start, union.start - 12) : union.start + 14]) is not None


def the_one_meant(holder: Found, named: list[Found]) -> Found:
    """`LĐLĐ huyện X tổ chức Đại hội Công đoàn huyện X`: one body; another union's name there is the one meant."""
    for union in named:
        if same(holder.value, union.value):
            return holder if fullness(holder.value.canonical) >= fullness(union.value.canonical) else union
        return union
    return holder
