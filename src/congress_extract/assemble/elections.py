"""The sentences of an election as a row of tokens: bodies, counts, people, posts. Committees, officers and delegations read it."""

from __future__ import annotations

from typing import Literal, NamedTuple

import regex

from ..find.values import PersonValue
from ..record import Level, Role
from ..rules import Found
from .context import Scope
from .names import same

Body = Literal["committee", "standing_committee", "inspection_committee"]

BODY = regex.compile(
    r"(?<![\p{L}])(?:(?P<committee>ban chấp hành|ban chấp hánh|bch|bchcđ|bchcđcs)|(?P<standing_committee>ban thường vụ|btv|đoàn chủ tịch|(?<=\b(?:vào|vô|ở|trong) )thường vụ|thường vụ(?= (?:có |gồm |là )?(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ?\p{L}))|(?P<inspection_committee>(?:ủy ban|ub|ban) kiểm tra|ubkt))(?![\p{L}])"
)
TRIGGER = regex.compile(
    r"\b(?:bầu|trúng (?:vào )?(?:(?:phó )?(?:chủ tịch|ct\b)|ban chấp hành|bch\b)|đứng đầu(?: (?:với cương vị|ủy ban kiểm tra|ubkt|là)|(?=[.,;]|$))|phó của (?:ông|bà|anh|chị)|tân chủ tịch|chủ tịch (?:\p{L}+ ){0,4}thuộc về|trúng cử|đắc cử|tái cử|tái đắc cử|chỉ định|giữ chức|giữ chức vụ|giữ cương vị|ở lại (?:cương vị|ghế|chức)|(?:giữ|trao|giao|gánh vác) trọng trách|giữ vị trí|giữ trách nhiệm|(?:làm|trở thành)(?: tiếp)? (?:tân )?(?:phó )?(?:chủ tịch|ct\b)|nhận nhiệm vụ|làm (?:phó )?chủ nhiệm|là (?:hai |ba |các |\d )?(?:phó )?chủ tịch|là (?:phó )?chủ nhiệm|phân công|được giao|được cử|cử vào|tiếp tục là|ra mắt|tín nhiệm|(?:được )?chọn vào (?:ban chấp hành|bch)|(?:gánh|mang|nhận) chức|(?:ngồi (?:vào )?|giao )ghế|được (?:trao|giao) cho|(?:nắm|nhận|gửi gắm) cương vị|(?:vẫn|kế nhiệm|thay (?:ông|bà)) là|(?<!ứng cử |giới thiệu |đề cử )\bvới chức danh|làm tổ trưởng|làm trưởng ban|kiêm|hiệp thương|đảm nhiệm|đảm nhận|phụ trách|giữ|(?:chọn|cử) ra|bầu chọn|lựa chọn|đã chọn)\b"
)
PLANNED = regex.compile(
    r"(?<!\bnhư |\bđúng |\bso với )dự kiến|đề án|danh sách bầu cử|danh sách đề cử|danh sách gồm|danh sách bầu|ứng cử viên|ứng viên|đề cử|để bầu|giới thiệu|nhân sự gồm|số dư|(?<!với )số lượng (?:(?!được bầu|trúng cử).){0,30}là|thống nhất số lượng|cơ cấu|theo quy định|xin rút|xin nhường|xin thôi|không tái cử|nghỉ|thôi (?:tham gia|giữ)|tối đa|rút tên"
)
PAST = regex.compile(r"nhiệm kỳ (?:qua|vừa qua|trước|cũ)|khóa (?:cũ|trước)|nguyên là|từng ")


class Post(NamedTuple):
    """A union post named in a sentence."""

    start: int
    end: int
    role: Role
    text: str
    own: bool
    """Whether the post is one of this union (not of the commune, the Party, a union above)."""


_POST = regex.compile(
    r"(?<![\p{L}])(?:(?P<inspection_vice_chair>phó chủ nhiệm(?: (?:ủy ban kiểm tra|ubkt|ub kiểm tra))?)|(?P<inspection_chair>chủ nhiệm(?: (?:ủy ban kiểm tra|ubkt|ub kiểm tra|ủy ban kt))?|trưởng ban kiểm tra|(?:làm )?trưởng ủy ban kiểm tra|(?:người )?đứng đầu (?:ủy ban kiểm tra|ubkt)|(?<=(?:ủy ban kiểm tra|ubkt)[^.;]{0,30}, )(?:người )?đứng đầu(?= là)|(?<=(?:ủy ban kiểm tra|ubkt)[^.;]{0,30} do [^.;,]{4,40} )đứng đầu(?=[.,;]|$))|(?P<womens_chair>trưởng ban nữ công(?: quần chúng)?|trưởng ban nữ công qc|trưởng nữ công|trưởng ban nữ|phụ trách nữ công)"
    r"|(?P<vice_chair>(?:cấp phó|(?:các|hai|ba) phó) của (?:ông|bà|anh|chị|chủ tịch|đồng chí|đ/c)(?:(?! (?:là|gồm)) \p{L}+){0,6}?(?=:| là| gồm)|(?:các )?phó chủ tịch(?: thường trực| chuyên trách)?|(?<=\b(?:làm|giữ chức|chức|cấp) )phó(?=[.,;]|$)|phó ct\b|p\. ?chủ tịch|pct\b)|(?P<chair>(?<!phó )(?<!(?<!công |liên )đoàn )chủ tịch)|(?P<other>(?<!công đoàn )tổ trưởng(?: tổ công đoàn| công đoàn)?|tổ phó(?: tổ công đoàn| công đoàn)?|phó trưởng ban nữ công|trưởng ban (?:tuyên giáo|tổ chức|tài chính|chính sách)|ủy viên ban thường vụ|ủy viên thường vụ|phó trưởng ban))(?![\p{L}])"
)
_SHORT_POST = regex.compile(
    r"(?<=\b(?:cử|chức|danh|giữ|làm|là|bầu|lại) )CT(?![\p{L}\d])|(?<![\p{L}\d])CT(?=: (?:[Đđ]/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à)\b)|(?<=(?:UBKT|[Kk]iểm tra)[^.;\n]{0,24}[ ,;])CN(?=: | là (?:đ/c|đồng chí|ông|bà)\b)|(?<=[-–:(,] ?)CT(?![\p{L}\d])|(?<![\p{L}])CN[ .] ?UBKT(?![\p{L}])"
)
_ELSEWHERE = regex.compile(
    r"^ ?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng|hđqt|hđtv|mttq|ubmttq|mặt trận|ủy ban (?!kiểm tra)|ubmt|hội(?! nghị)|(?:ủy?|ủy b\p{L}?|u|ub|h|hđ)$|nước|quốc hội|danh dự|đoàn(?! viên)|tập đoàn|công ty|đại hội|phiên|liên hiệp|liên minh|hiệp hội|chi hội|tọa|(?:công đoàn )?một )"
)


# "(khóa trước ông là |Phó Chủ tịch|)"
_HELD_BEFORE = regex.compile(r"\b(?:khóa|nhiệm kỳ) trước,? (?:ông|bà|anh|chị) là $")
_HIGHER_UNION = regex.compile(
    r" (?:lđlđ|liên đoàn lao động|tổng lđlđ|tổng liên đoàn|công đoàn|cđ) (?:tỉnh|huyện|thành phố|ngành|khối|cấp trên|viên chức|quận|thị xã|tp|tổng|giáo dục|y tế)\b"
)
_HIGHER_KIND = regex.compile(r" \S+(?: lao động)? (?P<kind>tỉnh|huyện|thành phố|ngành|khối|quận|thị xã|tp|tổng)")
_INSPECTION_WORD = regex.compile(r"kiểm tra|ubkt")


def posts(scope: Scope, start: int, end: int) -> list[Post]:
    """The union posts named in a range, each told whether it is this union's."""
    low = scope.reading.low
    out = []
    short = [
        (m, "chair" if m[0] == "CT" else "inspection_chair")
        for m in _SHORT_POST.finditer(scope.reading.text, start, end)
    ]
    for match, role in sorted(
        [(m, m.lastgroup or "other") for m in _POST.finditer(low, start, end)] + short, key=lambda r: r[0].start()
    ):
        after = low[match.end() : match.end() + 60]
        own = not (_ELSEWHERE.match(after) or _HELD_BEFORE.search(low, start, match.start()))
        if own and role in ("chair", "vice_chair"):
            union = next(
                (
                    u
                    for u in scope.within(match.end(), min(end, match.end() + 160), "union")
                    if u.start - match.end() <= 16
                ),
                None,
            )
            if union is not None:
                gap = low[match.end() : union.start].strip()
                if gap in ("", "bch", "ban chấp hành", "của", "thường trực"):
                    own = same(union.value, scope.union)
            elif _HIGHER_UNION.match(after):
                generic = _HIGHER_KIND.match(after.replace(" đoàn", ""))
                kind = generic["kind"] if generic else ""
                kind = "thành phố" if kind == "tp" else kind
                own = bool(kind) and (
                    _is_of(kind, scope.union.canonical.lower(), scope.union.level)
                    or (kind in ("ngành", "tổng") and scope.union.level in ("sector", "upper_grassroots"))
                )
        if (
            role == "inspection_chair"
            and match[0] == "chủ nhiệm"
            and not _INSPECTION_WORD.search(low[max(start, match.start() - 200) : match.end() + 40])
        ):
            own = False
        out.append(Post(match.start(), match.end(), role, scope.reading.text[match.start() : match.end()], own))  # type: ignore[arg-type]
    return out


def _is_of(kind: str, canonical: str, level: Level | None) -> bool:
    """Whether `LĐLĐ tỉnh` can be said of a union: not of that of an office of the province."""
    if kind in ("ngành", "khối", "tổng"):
        return kind in canonical
    if level == "provincial":
        return kind in ("tỉnh", "thành phố")
    return canonical.startswith((f"công đoàn {kind}", f"liên đoàn lao động {kind}"))


def people(scope: Scope, start: int, end: int) -> list[tuple[Found, PersonValue]]:
    """The people named in a range; a name inside that of a union (`Công đoàn Báo Tây Sơn`) is nobody's."""
    own = scope.union.canonical
    unions = [u for u in scope.within(start, end) if u.kind in ("union", "some_union")]
    return [
        (f, f.value)
        for f in scope.within(start, end, "person")
        if not any(u.start < f.start and f.end <= u.end for u in unions)
        and not (f.value.honorific is None and own.endswith(f" {f.value.name}"))
    ]
