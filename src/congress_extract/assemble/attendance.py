"""How many attend: `với sự tham dự của 117 đại biểu`, `148/150 đại biểu`, `37/44 đoàn viên`, `cùng 120 công đoàn viên`.

Never the members they stand for (`đại diện cho hơn 2.072 đoàn viên`), nor those elected to go to another congress.
"""

from __future__ import annotations

import regex

from ..find.measures import hedge_before
from ..find.numbers import FROM_TEN, read_number, read_words
from ..lexicon.units import STAFF
from ..reading import Sentence
from ..record import Delegates
from .context import UNANNOUNCED, Linked, Reason, Scope
from .delegation import SENT as DELEGATION_SENT
from .delegation import begins as delegation_begins
from .forms import any_of, at_words
from .inside import OTHERS_OWN
from .membership import counts_members
from .names import same
from .wording import CONGRESS, MENTION, WILL

_WEIGHTS: dict[float, tuple[str, ...]] = {
    4: ("đại biểu", "đb", "đ/b"),
    2: (
        *("đoàn viên", "công đoàn viên", "đvcđ", "cđv", "đv", "cán bộ, đoàn viên"),
        *("anh chị em đoàn viên", "chị em đoàn viên", "chị em"),
    ),
    1: (
        "cô giáo",
        "thầy giáo",
        "cô giáo, nhân viên",
        "giáo viên, nhân viên",
        "thầy cô",
        "thầy, cô",
        "thầy, cô giáo",
        "thầy cô giáo",
        "hội viên",
        "cán bộ công đoàn",
    ),
    0.5: (
        *("đồng chí", "đ/c", "cán bộ", "cán bộ, viên chức", "cán bộ, công chức", "cán bộ, công chức, viên chức"),
        *("công chức, viên chức", "viên chức", "công nhân", "công nhân lao động", "người", "giáo viên", "giảng viên"),
        *("nhà giáo", "nhân viên", "y bác sĩ", "ngư dân", "gương mặt", "thành viên", "anh chị em", *STAFF),
    ),
    0.3: ("vị",),
    0.2: ("lao động", "người lao động"),
}
_UNITS = {unit: weight for weight, units in _WEIGHTS.items() for unit in units}
"""How surely a counted noun names those who attend: delegates most, workers least."""
_REACH = 16
"""So many lines from where the congress is opened, guests and members are named."""
_ABOVE = 5
"""So many lines above it, where a report begins with who has come."""
_MOST = 3_000
"""No hall holds more: beyond it are the members that delegates stand for."""
_CAME_OF_CALLED = 8.0
"""How many came, where how many were called stands beside it."""
_STANDS_FOR = regex.compile(
    r"(?:đại diện|mang theo|tiếng nói|ý chí|nguyện vọng|tâm tư|trí tuệ|tập hợp|(?<!ban )quản lý(?! (?:các )?(?:khu|kcn|kkt|dự án))|hiện có|trong đó|tổng số(?! đại biểu)|trong số|thuộc|thay cho|trực thuộc|(?<!(?:góp mặt|tham dự|tham gia|có mặt) )của toàn thể|của hơn|của trên|của gần|tiêu biểu cho|cho)(?:(?!\bcùng\b)[^.;,\d]){0,60}$|\bthay mặt(?: \p{L}+){0,4} $|\b(?:hiện có|trong đó|(?<!ban )quản lý(?! (?:các )?(?:khu|kcn|kkt|dự án))|tổng số(?! đại biểu))[^.;]{0,80}$"
)
_SENT = regex.compile(
    r"\b(?:phân bổ|bầu|đi dự|cử|dự khuyết|tặng|trao|khen thưởng|tham luận|phiếu|ý kiến|tập huấn|kết nạp|thành lập|hỗ trợ|dự họp|giới thiệu|ứng cử|tán thành|biểu quyết|chăm lo|thăm|sẽ|dự kiến|đoàn đại biểu)\b[^,;]{0,44}$"
)
_AT_ONCE_FORMS = {
    "với sự tham dự của": r"(?:tham dự|\bdự|về dự|có mặt|đủ mặt|tham gia|triệu tập|góp mặt|hiện diện|quy tụ|thu hút|đón|chào mừng|\bcùng|\bvới|niềm phấn khởi|đặc biệt là|sự|chứng kiến|báo cáo trước|và|tề tựu|hội tụ|tập trung|gồm)(?: (?:đầy đủ|còn|đại hội|của|có|sự|đông đủ|tham dự|tham gia|góp mặt|có mặt|tại|là|với|các|toàn thể|tập thể|đh|hội nghị|đặc biệt|cùng|và|đúng|chỉ|phiên họp|hôm nay|lần này|sáng nay|chiều nay)){0,4}:? ?$",
    "dự lễ bế mạc có ": r"\bdự (?:lễ|phiên) (?:khai mạc|bế mạc|trọng thể|chính thức) (?:có|là|gồm) $",
    "dự đại hội, đúng giờ, có ": r"\b(?:dự đại hội|dưới hội trường|tham dự)(?:, [^.;]{0,50},)? (?:có|là) $",
    "có mặt tại hội trường tầng 4 là ": r"\bcó mặt (?:tại|ở) [^.;,]{3,60} (?:là|có|gồm) $",
    "đại diện cho hơn 2.000 đoàn viên là ": r"\b(?:đại diện|thay mặt)(?: cho)? (?:hơn |gần |trên )?\d[^;]{0,70} là $",
}
_AT_ONCE = regex.compile(any_of(_AT_ONCE_FORMS))
_N = rf"(?<![\d/.,])(?P<n>\d++(?![\d/%]|[.,]\d)|{FROM_TEN}|(?:bảy|tám|chín))"
_MEMBERS = r"(?:(?:cán bộ, )?(?:công )?đoàn viên(?: công đoàn)?|công đoàn viên|cđv|đvcđ|đv|thành viên|hội viên|anh chị em|anh em|chị em|thầy,? cô(?: giáo)?|nghệ sĩ|ngư dân|người|đồng chí|đ/c|tài xế|lái tàu|giáo viên|cô giáo|công nhân|chị|anh)"
_PRESENT_ARE_FORMS = {
    "100% đoàn viên (45/45) có mặt": r"100% (?:số )?(?:(?:công )?đoàn viên|đại biểu)[^.;,\d(]{0,20} \((?P<n>\d++)/\d++(?: (?:đồng chí|đ/c|người|đoàn viên))?\)",
    "số về họp là 34 đại biểu": r"\b(?:về|đi|đến|tới) (?:họp|dự)(?: đại hội)? là (?P<n>\d++(?:\.\d{3})*+) (?:đại biểu|đoàn viên)\b",
    "150 đại biểu đủ tư cách": r"(?<![\d/.,])(?P<n>\d++(?:\.\d{3})*+) đại biểu (?:có |đã )?đủ tư cách\b",
    "95 đại biểu chính thức, là những đoàn viên tiêu biểu, đã về dự đại hội": r"(?:^\W*)(?P<n>\d++(?:\.\d{3})*+) đại biểu(?: chính thức)?, [^.;]{4,160} (?:đã |về |đến |tham )+dự (?:đại hội|đh)(?=[.,;]|$)",
    "135 đại biểu dự đại hội đã bỏ phiếu": r"(?:^\W*|(?<=[,;] ))(?P<n>\d++(?:\.\d{3})*+) (?:đại biểu|đoàn viên) (?:tham )?dự (?:đại hội|đh) (?:đã|cùng|bỏ phiếu|biểu quyết)\b",
    "110 đại biểu thảo luận": r"(?:^\W*|(?<=, )|(?<=^[^.;,\d]{2,40}: ))(?P<n>\d++(?:\.\d{3})*+) đại biểu (?:đã |cùng |sôi nổi )*(?:thảo luận|nghe|bỏ phiếu|biểu quyết|thông qua|hiến kế)\b",
    "cả 45 đoàn viên đều có mặt": rf"(?:^\W*|(?<=[,;] )|(?<=\blần đầu ))(?:(?:cả|toàn thể|tất cả|toàn bộ|có|để|chỉ có|chỉ) )?{_N} {_MEMBERS}(?![^.;]{{0,40}} (?:vắng|không|đại diện|chưa)\b)(?:,? [^.;,\d]{{1,24}}){{0,2}}? (?:(?:đã|đều|cùng|còn|lại) )*(?:có mặt|ngồi (?:kín|quanh|bệt|lại|chung|chật)|về dự|đến dự|dự họp|tham dự|dự đại hội)(?! (?:buổi |hội nghị(?! ?[.,;]|$)|hội thao|hội thi|hội diễn|giải |lễ |lớp |tập |các ))",
    "đi họp: 96 người": rf"(?:^\W*|(?<=[.;] ))(?:đi họp|ai dự|có mặt|đủ mặt|thành phần|tham dự|dự họp|dự)(?::| có) {_N} (?!khách|đại diện)(?:{_MEMBERS}|lái|thợ)",
    ", đủ mặt mười tám đoàn viên": rf"\bđủ (?:mặt(?: cả)?|cả) {_N} {_MEMBERS}(?! vào)",
    "có 29 đoàn viên, 28 người dự": rf"\d (?:công )?đoàn viên, {_N} {_MEMBERS} (?:dự|có mặt|họp)\b",
    "đoàn viên … có mặt: 95": r"(?:người|đại biểu|đoàn viên)[^.;]{0,60}[ ,]có mặt(?: tại hội trường)?:? (?P<n>\d++)(?=[.,;)]| \(|$)(?![.,]\d)",
    "150 đoàn viên thì 148 người ngồi dưới hội trường": r"\d (?:đoàn viên|công đoàn viên) thì (?P<n>\d++) người (?:ngồi|có mặt|dự|về)\b",
    "con số có mặt là 95": r"\bcon số (?:có mặt|dự|tham dự) là (?P<n>\d++)(?![\d/%])",
    "dự đủ cả 45.": r"\bdự (?:đủ )?cả (?P<n>\d++)(?=[.,;])",
    "186 đại biểu, mặc đồng phục, ngồi kín các dãy bàn": r"(?<![\d/.,])(?P<n>\d++(?:\.\d{3})*+) đại biểu\b[^.;\d]{0,50}\b(?:ngồi (?:kín|chật)|vỗ tay)\b",
    "điểm danh: 95/97": r"\b(?:dự|có mặt|điểm danh)(?: (?:đại hội|đh))?:? (?P<n>\d++)/\d++(?![\d%])(?! (?:chỉ tiêu|nhóm|phiếu|nội dung))",
    "95 đại biểu có mặt (trên tổng số 97)": r"(?<![\d/.])(?P<n>\d++) (?:đại biểu|đoàn viên) có mặt,? \(trên tổng số",
    "tổng số đại biểu có mặt: 95": r"\btổng số (?:đại biểu|đoàn viên|đảng viên)[^.;,\d]{0,20} có mặt[^.;,\d]{0,10}: ?(?P<n>\d++)(?![\d%])",
    "97 đại biểu được triệu tập, có mặt 95": r"\d (?:người|đại biểu|đoàn viên|đồng chí)(?: chính thức)? (?:được )?triệu tập,? (?:thì )?(?:có mặt|về dự|đến dự)(?: là)? (?P<n>\d++)(?![\d/%])",
    "với 97 đại biểu được triệu tập, 95 có mặt": r"\d (?:người|đại biểu|đoàn viên|đồng chí)(?: chính thức)? (?:được )?triệu tập, (?P<n>\d++) (?:người |đại biểu )?(?:có mặt|về dự|đến dự)(?![\d/%])",
    "triệu tập: 97, có mặt: 95": r"\b(?:được )?triệu tập(?: (?:dự|tham dự) đại hội)?(?: là)?:? \d+(?:[,;] vắng \d+)?[^.\d]{0,14}(?<![\p{L}])có mặt(?: tại (?:đại hội|hội trường))?:? (?P<n>\d++)(?![\d/%])",
    "sự tham gia của 100% đoàn viên (12 đồng chí)": r"100% (?:số )?(?:(?:công )?đoàn viên|đại biểu)[^.;\d(]{0,30}\((?P<n>\d++) (?:đồng chí|đ/c|người|đoàn viên|đại biểu)",
    "sự có mặt của đồng chí a và toàn bộ 21 đoàn viên": rf"(?:có mặt|tham dự|\bdự|tham gia)\b[^.;]{{0,140}}\b(?:và|cùng)(?: với)? toàn (?:bộ|thể) {_N} (?:công )?đoàn viên\b",
    "bốn mươi hai trên tổng số bốn mươi lăm đoàn viên có mặt": rf"\b{_N} (?:trên|trong)(?: tổng)?(?: số)? (?:\d++|{FROM_TEN}) (?:đoàn viên|công đoàn viên)(?: của [^.;,\d]{{3,60}}?)? (?:có mặt|về dự|dự|tham dự)",
    "đại hội … được tổ chức tại hội trường, 17 đoàn viên tham gia": rf"(?<=\b(?:đại hội|đh)\b[^.;\d]{{0,120}}, )(?:có )?{_N} (?:công )?đoàn viên (?:cùng )?tham gia(?=[.,;]|$)",
    "đại hội công đoàn trường a có 31 đoàn viên dự": rf"(?<=\b(?:đại hội|đh)\b[^.;,\d]{{0,80}} )có {_N} (?:công )?đoàn viên (?:tham |về )?dự(?=[.,;]|$| đại hội)",
    "đoàn viên: tổng số 52, hiện diện 49": r"\b(?:đoàn viên|đại biểu)[^.;\d]{0,30}tổng số:? \d++,? (?:hiện diện|có mặt)(?: là)?:? (?P<n>\d++)(?![\d/%])",
    "hội trường chật kín 150 đại biểu": r"\b(?:chật|kín|chật kín) (?P<n>\d++(?:\.\d{3})*+) đại biểu\b",
    "thành phần: 150 đại biểu": r"\bthành phần(?: (?:đại biểu|tham dự|dự))?(?: đại hội)?(?::| gồm:?) ?(?P<n>\d++(?:\.\d{3})*+) đại biểu\b",
    "chín đoàn viên đã bầu": rf"(?:^\W*|(?<=, )|\btoàn thể ){_N} (?:đoàn viên|công đoàn viên)(?: của (?:trường|nhà trường|đơn vị|cơ quan|công ty|khoa|phòng))? (?:đã (?:bầu|thông qua|nhất trí|biểu quyết)|(?:đã )?nghe báo cáo)",
    "đại biểu là 210 công nhân": rf"(?:^\W*|(?<=, ))đại biểu là {_N} (?:công nhân|đoàn viên|người|anh chị em)\b",
    "có 58 tài xế là đoàn viên đến dự": rf"\bcó {_N} [^.;,\d]{{2,20}} là đoàn viên (?:đến |về |tham ){{0,2}}dự\b",
    "- đại biểu: 95 đồng chí": r"(?<![^\n;])[^\w\n]{0,4}đại biểu ?: ?(?P<n>\d++)(?= (?:đ/c|đồng chí|người|đại biểu|chính)\b)",
    "tổng số đại biểu dự đại hội: 95": r"\b(?:tổng )?số(?: lượng)? đại biểu(?: (?:chính thức|đủ tư cách|có mặt))?(?: (?:tham |về |đến )?dự(?: đại hội)?)?(?: là|:) ?(?P<n>\d++(?:\.\d{3})*+)(?![\d/%]|[.,]\d)",
    "đoàn viên 7 tổ công đoàn, tổng cộng 83 người": r"\bđoàn viên[^.;,]{0,60}, tổng cộng (?P<n>\d++) (?:người|đồng chí|đ/c|đoàn viên)\b",
    "31 công đoàn cơ sở cử 150 đại biểu về dự": rf"(?:công đoàn cơ sở|cđcs|công đoàn trực thuộc|tổ công đoàn|công đoàn bộ phận)\b(?: với [^;\d]{{0,20}}\d[\d.]*+ [^.;,\d]{{3,30}})?(?: đã)? (?:cử|bầu)(?: ra)? {_N} đại biểu (?:ưu tú |tiêu biểu |chính thức )?(?:về|đến|tới) dự(?: (?:đại hội|đh))?(?=[.,;]|$)",
    "145 đại biểu trong tổng số 148 được triệu tập": r"(?<![\d/.,])(?P<n>\d++) (?:đại biểu|đoàn viên) (?:trong|trên)(?: tổng)? số \d++ (?:được triệu tập|triệu tập)\b",
    "57 đoàn viên công đoàn bộ phận a đã tiến hành đại hội": rf"(?:^\W*|(?<=, )){_N} (?:công )?đoàn viên (?:của |thuộc )?(?:công đoàn|cđcs|cđ)\b[^.;\d]{{3,160}} (?:tiến hành|tổ chức|họp|mở) (?:đại hội|đh)\b",
    "từ 7 giờ, 186 đại biểu của 23 công đoàn cơ sở đã có mặt": r"(?:^\W*|(?<=, ))(?P<n>\d++(?:\.\d{3})*+) đại biểu (?:của|đến từ|thuộc|từ) [^.;]{3,60} (?:đã |đều |cùng )*(?:có mặt|tề tựu|về dự|ngồi kín|tập trung)\b",
    "97 trong số 100 công nhân được cử làm đại biểu có mặt": r"(?<![\d/.,])(?P<n>\d++) (?:trong|trên)(?: tổng)? số \d++ [^.;\d]{3,40} được (?:cử|bầu|chọn) (?:làm|là) đại biểu(?=[.;,]| có mặt| đã)",
    "25 đoàn viên cùng đại diện lãnh đạo xã đã về dự": rf"(?:^\W*|(?<=[,;] )){_N} {_MEMBERS} cùng (?:với )?(?:đại diện|lãnh đạo|các|đồng chí|đ/c)\b[^.;\d]{{3,100}} (?:đã )?(?:về|đến|tới|tham) dự(?=[.,;]| đại hội|$)",
    "gửi về đại hội 150 đại biểu": r"\b(?:gửi|cử) (?:về|đến|tới) (?:đại hội|đh) (?P<n>\d++(?:\.\d{3})*+) đại biểu\b",
    "150 đại biểu đã được cử về dự đại hội": r"(?<![\d/.,])(?P<n>\d++(?:\.\d{3})*+) đại biểu (?:đã )?được (?:[^.;,\d]{0,30} )?(?:cử|bầu|chọn)(?: ra| chọn)? (?:về|đến|tới) dự(?: (?:đại hội|đh)(?! (?:công đoàn|cđ|cấp|đại biểu)))?(?=[.,;]|$)",
    "đại biểu tham dự: 95": r"\b(?:đại biểu|đoàn viên) (?:có mặt|tham dự|về dự)(?: đại hội)?[^.;,\d]{0,14}(?: là|:) ?(?P<n>\d++(?:\.\d{3})*+)(?![\d/%])",
}
_PRESENT_ARE = regex.compile(at_words(any_of(_PRESENT_ARE_FORMS)))
# "135 đại biểu dự Đại hội |đã bỏ phiếu kín bầu 7 đại biểu đi dự …": here, whatever they elect
_VOTES_THERE = regex.compile(
    r"\d (?:đại biểu|đoàn viên) (?:(?:tham )?dự (?:đại hội|đh) )?(?:đã |cùng )*(?:bỏ phiếu|biểu quyết)"
)
# "31 công đoàn cơ sở cử 150 đại biểu về dự |."
_SENT_HERE = regex.compile(r"\b(?:(?:về|đến|tới) dự\b|(?:gửi|cử) (?:về|đến|tới) (?:đại hội|đh) \d)")
_CHOOSES = regex.compile(r"\b(?:bầu|cử|chọn|chỉ định|suy cử|đoàn đại biểu|đi dự|trúng cử|sẽ (?:\p{L}+ )?dự)\b")
# "149 đại biểu được bầu từ 61 CĐCS về dự": to this congress.
_CHOSEN_HAVE_COME = regex.compile(
    r"\d (?:đại biểu|đoàn viên)(?: \p{L}+){0,2}(?:, [^.;]{4,80},)? được (?:bầu|cử|(?:lựa |bầu )?chọn) (?:ra )?(?:từ|ở|tại) [^.;]{0,60} (?:(?:đã )?(?:về|đến|tham|tới) dự(?! (?:đại hội|đh) (?:công đoàn|cđ))|(?:đã |vừa )(?:hội tụ|tề tựu|có mặt)\b)"
)
_IT_HAS = regex.compile(r"(?:đại hội|đh|(?:phiên|lễ) khai mạc)(?: (?:lần thứ|khóa) [ivxl\d]+)? có $")
_THAT_MANY = regex.compile(r"[,.]| và \d|(?: đ/?b| đại biểu)? chính thức")
_PRESENT = regex.compile(r"có mặt[^.;,]{0,20}$")
_SHARE = regex.compile(
    r"(?<![\d/])(?P<part>\d++(?:\.\d{3})*+) ?(?:(?:đ/c|đồng chí|người|(?P<come>đoàn viên|đại biểu)(?: có mặt)?) )?(?:/|trên tổng số|trên tổng|trong tổng số|trong số|trên) ?(?P<whole>\d++(?:\.\d{3})*+) ?(?P<unit>đại biểu|đb|đ/b|đoàn viên|công đoàn viên|đ/c|đồng chí|cđv|đv|đvcđ|hội viên|(?P<staff>cán bộ|giáo viên|thầy,? cô|viên chức|công chức|nhà giáo|người))\b"
)
_CALLED = regex.compile(
    r"(?:(?:đã )?(?:tụ hội|hội tụ|tề tựu|tập trung|quy tụ|về)[^.;,\d]{1,24} dự\b|được triệu tập|chính thức|trong [^.;]{0,40}đã về dự|ưu tú|về dự|tham dự|tham gia(?=[.,;]|$)|dự(?! kiến)|có mặt|về đủ|tiêu biểu|được bầu|đại diện|thay mặt|là đại diện|đến từ|từ|là đoàn viên|là (?:những|các)|của \d[^,;.]{0,30} (?:đã )?(?:tham dự|về dự|dự)\b|đã bầu|đã)"
)


def link_delegates(scope: Scope) -> Linked:
    """How many delegates (or members, at a congress of all members) attend."""
    best: tuple[float, int, int, int, str, str] | None = None
    reasons: list[Reason] = []
    near_lines = {o.sentence.line + below for o in scope.openings for below in range(-_ABOVE, _REACH)}
    if all(o.rule in UNANNOUNCED for o in scope.openings) and scope.sentences:
        near_lines |= {scope.sentences[0].line + below for below in range(_REACH)}
    for sentence in scope.sentences:
        text = scope.said(sentence)
        near = sentence.line in near_lines
        about = bool(MENTION.search(text)) or near
        if not about:
            continue
        for score, start, end, value, sign, rule in _candidates(scope, sentence):
            if best is not None and sentence.zone != "title" and best[1] < scope.reading.text_start:
                reasons.append(Reason("delegates", best[1], best[2], best[5], "a headline rounds"))
                best = None
            score += 1.5 * near + bool(MENTION.search(text)) + (sentence.zone != "caption") - 2 * sentence.heads
            if best is None or score > best[0]:
                if best is not None:
                    reasons.append(Reason("delegates", best[1], best[2], best[5], "weaker evidence"))
                best = (score, start, end, value, sign, rule)
    if best is None or best[0] < 3.5:
        return Linked(None, tuple(reasons))
    _, start, end, value, sign, rule = best
    reasons.append(Reason("delegates", start, end, rule, ""))
    return Linked(Delegates(**scope.at(start, end), value=value, comparator=sign), tuple(reasons))


# "có 6/15 đồng chí là tiến sĩ", "mới có 21/24 đ/c": told of a part, not of who came.
_SOME_OF_THEM = regex.compile(
    r" (?:là (?:nữ|tiến sĩ|thạc sĩ|đảng viên|người)|được (?:giới thiệu|đề cử|bầu)|(?:(?:trong|có tên trong) danh sách[^.;,\d]{0,30} )?(?:(?:đã|đều) )*(?:trúng|đắc) cử|ứng cử)\b"
)
# "41 trong số 152 đại biểu |dưới 35 tuổi"
_LONG_AGO = regex.compile(r"\b(?:\d+|hai|ba|bốn|năm|mười|hai mươi|mấy chục) năm trước\b")
_A_KIND_OF_THEM = regex.compile(r" (?:dưới|trên|từ) \d+ tuổi\b")
_NOT_ATTENDING = regex.compile(
    r"(?:sẽ|được cử|[^.;,]{0,14}dự khuyết|dự bị|đi dự|nữ\b|là nữ|vào|trúng|tham luận|tham gia (?:ban|bch)|\([^()]{0,60}\) đi dự)"
)
_ABSENT = regex.compile(r" (?:xin )?(?:nghỉ|vắng)\b")
_OTHER_MEETING = regex.compile(r"(?<!(?:trung tâm|hội trường|phòng|nhà) )hội nghị (?!đại biểu|công đoàn)[^,;]{0,60}$")
# "Về dự Đại hội, ngoài lãnh đạo LĐLĐ tỉnh, Huyện ủy còn có |115 đại biểu"
_BESIDES_GUESTS = regex.compile(r"\bdự (?:đại hội|đh),? ngoài [^.;\d]{3,120} còn có $")
_AT_IT = regex.compile(r"\W*(?:đến |tham |về )*dự hội nghị (?:có|gồm) ?")
"""Right after the congress is opened, `hội nghị` is the congress."""
_WITH_BEFORE = regex.compile(r"(?:^|[^ự] )với ?$")
_COMES = regex.compile(r"\W*(?:(?:đến|tới|về|tham) dự|dự (?:đại hội|đh|có))\b")
_AND_GUESTS = regex.compile(
    r"(?:,| và| cùng)?(?: \p{L}+){0,3} khách(?: mời|\b)| được triệu tập (?:,|và|cùng)(?: \p{L}+){0,3} khách"
)
_PICKED_ARE_HERE = regex.compile(
    r",? (?:đại diện|thay mặt)(?: cho)? (?:hơn |gần |trên |khoảng )?\d[\d.]*(?: triệu| nghìn| ngàn)? (?:cán bộ|đoàn viên|công đoàn viên|lao động|cnvclđ|người lao động)|,? (?:ưu tú|tiêu biểu),? (?:đại diện|thay mặt)(?:[^.;]|(?<=\d)\.(?=\d)){0,120}? (?:đã |về |tham |đến )+dự(?: đại hội)?(?:[.,;]|$)"
)
# "Công đoàn X đại hội lần thứ XIV, 85 đại biểu.": a number aside.
_ASIDE_BEFORE = regex.compile(r"[,;(] ?(?:có )?$")
_ASIDE_AFTER = regex.compile(r"(?=[.,;)]|$)(?!, (?:đại diện|ủy viên|trong đó|gồm))")
# "Đại hội có 75 đoàn viên."
_CONGRESS_HAS = regex.compile(r"\W*(?:đại hội|đh)(?: (?:lần thứ|khóa) [ivxl\d]+)? có $")
_IS_HELD = regex.compile(rf"\W*(?:{CONGRESS}) (?:đã |được |chính thức )*(?:tổ chức|diễn ra|tiến hành)\b")
# "Trước đó, 4 công đoàn cơ sở đã đại hội với 210 đoàn viên tham dự"
_OTHERS_HELD = regex.compile(
    rf"\W*(?:[^.;,\d]{{0,40}}, )?(?:đã có )?(?:\d++|các|hai|ba|bốn|năm) (?:công đoàn|cđcs|đơn vị|tổ công đoàn)\b[^.;,]{{0,50}} (?:đã |cũng |vừa |lần lượt )+(?:(?:tổ chức|tiến hành|hoàn thành) )?(?:xong )?{CONGRESS}\b"
)
_OPENS_SENTENCE = regex.compile(r"\W*(?:đã |có )?(?:tổng số|tổng cộng)(?: có)? ")
_OF_WHAT_KIND = regex.compile(r"(?: (?:chính thức|ưu tú|công đoàn))+(?!\p{L})")
_ALSO_MEMBERS = regex.compile(r"(?:,? | ?[-–] ?)đoàn viên\b")
_IS_HERE = regex.compile(
    r"(?:(?:người lao động|nlđ|cnvclđ|công nhân|công chức|viên chức|đoàn viên),? ?){0,3}(?:về |đã |tham |đến |cùng ){0,2}(?:dự|có mặt)(?: đại hội| đh| đông đủ| đầy đủ){0,2}(?: \(| thì | trên tổng | trong tổng | (?:vào |hôm )?(?:sáng|chiều|tối|ngày) \d|[.,;]|$)|(?:là [^.;\d]{0,50} )?đã (?:nghe|thảo luận|biểu quyết|bỏ phiếu|thông qua|nhất trí)\b|(?:tham |về )?dự (?:đại hội|đh) đã (?:nghe|thảo luận|biểu quyết|bỏ phiếu|bầu|thông qua|nhất trí)\b"
)
_MEMBERS_COME = regex.compile(
    r" (?:của )?(?:(?:cđcs|công đoàn) )?[^.;,\d]{3,70}(?:, (?:xã|phường|huyện|quận|thị xã|thành phố|tỉnh) [^.;,\d]{2,30},)? (?:(?:đã )?(?:(?:tề tựu|có mặt|tập trung)[^.;,\d]{2,40} để|(?:về|đến|tới) (?:hội trường|nhà văn hóa|trung tâm|phòng)[^.;,\d]{0,30}) dự (?:đại hội|đh)(?! (?:công đoàn(?! cơ sở)|cđ\b))|(?:đã |về |tham |cùng ){0,2}dự (?:đại hội|đh)(?! (?:công đoàn(?! cơ sở)|cđ\b))|(?:đã )?(?:về|đến|tới|có mặt) dự(?=[.,;]|$))| là [^.;\d]{2,90} (?:đã |cùng )?(?:về|đến|tới) dự(?=[.;]|$)"
)
_ATTENDS_BRIEFLY = regex.compile(r"dự|tham")
_ATTENDS_BEFORE = regex.compile(r"(?:tham dự|\bdự|có mặt|góp mặt|tham gia|triệu tập|quy tụ|hội tụ)")


def _candidates(scope: Scope, sentence: Sentence) -> list[tuple[float, int, int, int, str, str]]:
    low = scope.reading.low
    text = low[sentence.start : sentence.end]
    sent_from = (
        sentence.start + delegation_begins(text)
        if DELEGATION_SENT.search(text) and _CHOOSES.search(text) and not _CHOSEN_HAVE_COME.search(text)
        else sentence.end
    )
    out: list[tuple[float, int, int, int, str, str]] = []
    in_opening = any(o.sentence == sentence for o in scope.openings)
    if not in_opening and (
        OTHERS_OWN.search(low, sentence.start, sentence.end) or _OTHERS_HELD.match(low, sentence.start, sentence.end)
    ):
        return []  # "Hội Phụ nữ khai mạc đại hội với 120 đại biểu"
    for match in _SHARE.finditer(low, sentence.start, sentence.end):
        part, whole = read_number(match["part"]), read_number(match["whole"])
        lead = low[max(sentence.start, match.start() - 60) : match.start()]
        if (
            isinstance(part, int)
            and isinstance(whole, int)
            and part <= whole
            and match.start() < sent_from
            and not _SENT.search(lead)
            and (match["staff"] is None or match["come"] is not None or _ATTENDS_BEFORE.search(lead))
            and not (
                match["unit"] in ("đ/c", "đồng chí")
                and (lead.endswith(("mới có ", "chỉ có ")) or _SOME_OF_THEM.match(low, match.end()))
            )
        ):
            come = whole if _A_KIND_OF_THEM.match(low, match.end()) else part
            out.append((4.5, match.start(), match.end(), come, "eq", "delegates.share"))
    for match in _PRESENT_ARE.finditer(text):
        present = read_number(match["n"]) if match["n"][0].isdigit() else read_words(match["n"])
        start, end = sentence.start + match.start(), sentence.start + match.end()
        told = _VOTES_THERE.search(text, match.start(), match.end() + 12) or _SENT_HERE.search(match[0])
        if isinstance(present, int) and 0 < present <= _MOST and (start < sent_from or told):
            score = _CAME_OF_CALLED if "triệu tập" in match[0] else 5.0
            sign = hedge_before(low, sentence.start + match.start("n"))[1]
            out.append((score, start, end, present, sign, "delegates.present"))
    for f in scope.of(sentence, "quantity"):
        weight = _UNITS.get(f.value.unit)
        if weight is not None and weight < 4 and low.startswith((" đại biểu", " đb", " đ/b"), f.end):
            weight = 4  # "74 đồng chí đại biểu"
        counted = said.end() if (said := _OF_WHAT_KIND.match(low, f.end)) else f.end
        if weight is not None and weight < 2 and (also := _ALSO_MEMBERS.match(low, counted)):
            weight, counted = 2, also.end()  # "131 cán bộ, đoàn viên ưu tú"
        if (
            weight is None
            or f.value.value_max is not None
            or not isinstance(f.value.value, int)
            or f.value.value > _MOST
            or f.start >= sent_from
        ):
            continue
        lead = low[max(sentence.start, f.start - 90) : f.start]
        after = low[counted : counted + 40].strip(" ,")
        clause = lead[max(lead.rfind(";"), lead.rfind(". "), lead.rfind(", "), 0) :]
        if (
            (
                _STANDS_FOR.search(clause)
                and not (
                    weight >= (2 if _COMES.match(low, sentence.start, f.start) else 4)
                    and clause.endswith((" và ", " cùng "))
                )
            )
            or _SENT.search(clause)
            or _NOT_ATTENDING.match(after)
            or _ABSENT.match(low, counted)
        ):
            continue
        if (
            _OTHER_MEETING.search(clause)
            and not MENTION.search(clause)
            and "hội nghị đại biểu" not in low
            and not (_AT_IT.fullmatch(lead) and any(0 <= sentence.line - o.sentence.line <= 1 for o in scope.openings))
        ):
            continue
        if weight < 4 and counts_members(scope, sentence, f.start):
            continue
        if _LONG_AGO.search(low, sentence.start, f.start):
            continue  # "Đúng 20 năm trước, Đại hội VII cũng diễn ra tại hội trường này với 610 đại biểu"
        if _of_another(scope, sentence, f.start) or WILL.search(low, sentence.start, f.start):
            continue
        at_once = (
            _AT_ONCE.search(clause) or _BESIDES_GUESTS.search(low, max(sentence.start, f.start - 160), f.start)
        ) or (
            weight >= 4
            and (
                clause.endswith(("tổng cộng ", " trước "))
                or (_IT_HAS.search(clause) and (counted > f.end or _THAT_MANY.match(low, counted)))
            )
        )
        called = _CALLED.match(after)
        begins = f.start - sentence.start < 6 or _OPENS_SENTENCE.fullmatch(low, sentence.start, f.start) is not None
        clause_lead = low[sentence.start : f.start]
        told_here = in_opening or (
            weight >= 4
            and MENTION.search(clause_lead)
            and (any(d.value.first.day for d in scope.of(sentence, "date")) or _IS_HELD.match(clause_lead))
        )
        aside = weight >= 2 and told_here and _ASIDE_BEFORE.search(clause_lead) and _ASIDE_AFTER.match(low, counted)
        here = (
            bool(aside)
            or bool(_CONGRESS_HAS.fullmatch(clause_lead) and low.startswith(".", counted))
            or (
                (weight == 2 or (0.5 <= weight < 2 and clause.endswith(("tập thể ", "toàn thể "))))
                and (
                    _MEMBERS_COME.match(low, counted, sentence.end)
                    or (in_opening and _comes_to_it(scope, counted, sentence.end))
                    or _IS_HERE.match(after)
                    or _PICKED_ARE_HERE.match(low, counted, sentence.end)
                )
                is not None
            )
        )
        if not (at_once or (called and (weight >= 4 or begins)) or (begins and weight >= 4) or here):
            continue
        if (
            weight < 4
            and not here
            and (
                not at_once
                or (
                    _WITH_BEFORE.search(clause)
                    and not (MENTION.search(clause) or _ATTENDS_BRIEFLY.search(clause))
                    and not called
                    and not (clause.endswith("cùng với ") and _ATTENDS_BEFORE.search(low, sentence.start, f.start))
                )
            )
        ):
            continue
        if (
            weight < 2
            and not here
            and not _ATTENDS_BEFORE.search(clause)
            and not (clause.endswith("toàn thể ") and _ATTENDS_BEFORE.search(low, sentence.start, f.start))
        ):
            continue
        if _AND_GUESTS.match(low, counted):
            continue  # "hơn 250 đại biểu và khách mời": how many of them are delegates is not said
        score = (
            weight + 1.5 * bool(at_once) + 0.5 * bool(called) + bool(_PRESENT.search(clause)) - ("triệu tập" in clause)
        )
        out.append((score, f.start, f.end, f.value.value, f.value.comparator, "delegates.quantity"))
    return out


_COME_TO = regex.compile(r" [^.;,\d]{3,70}? (?:(?:về|đến|tới) [^.;,\d]{2,30}? )?dự (?:đại hội|đh)\b")


def _comes_to_it(scope: Scope, at: int, end: int) -> bool:
    """`… công đoàn nhà trường về Hội trường A dự Đại hội Công đoàn Trường X`, said of this union's members."""
    come = _COME_TO.match(scope.reading.low, at, end)
    return come is not None and not scope.names_another(at, min(come.end() + 20, end))


_SENT_BY = regex.compile(r"[^,;.]{0,6}(?:có|cử|gồm)(?: \p{L}+){0,2} ?")


def _of_another(scope: Scope, sentence: Sentence, at: int) -> bool:
    """`Công đoàn Sở X có 03 đại biểu tham dự`: one union's share of another's congress."""
    low = scope.reading.low
    for union in scope.within(max(sentence.start, at - 80), at, "union"):
        if _SENT_BY.fullmatch(low[union.end : at]) and not same(union.value, scope.union):
            return True
    return False
