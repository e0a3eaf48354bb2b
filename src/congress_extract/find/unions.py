"""Reads names of trade unions: `Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng`, `LĐLĐ huyện Nho Quan`, `CĐCS Công ty TNHH May Hà Quảng`,
`Công đoàn Y tế Việt Nam`, `Công đoàn các KCN tỉnh Bắc Giang`.

Leaves alone the word used for no union in particular (`tổ chức công đoàn`, `cán bộ công đoàn các cấp`, `công đoàn cơ sở`).
A name goes on over capitalised words, numbers and the words of offices and firms (`lexicon/unions.toml`); it ends before a verb, a
person, a date or `Đại hội`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from ..lexicon import load, one_of
from ..lexicon.units import BODIES, PEOPLE
from ..places import known_place, province, province_of
from ..reading import Reading
from ..record import Level
from ..rules import Found
from .values import UnionValue

_LEXICON = load("unions")
_SURNAMES = load("surnames")
_INSIDE = frozenset([*_LEXICON["inside"], *_LEXICON["capitalised"]])
_HEADS = one_of(_LEXICON["heads"])
_HEAD = regex.compile(rf"(?:(?<![\p{{L}}\d])|(?<=(?<!\p{{L}})(?:đh|bch|btv)))(?:{_HEADS})(?![\p{{L}}\d&])")
# Capitalised words that begin something else.
_BLOCKED = (
    r"(?i:(?:độc lập(?= [-–] tự do)|cộng hòa xã hội|đại hội|đh(?= (?:toàn thể|đại biểu|lần|khóa|nk|nhiệm|điểm|cđ|công đoàn)|[,.;:)])|(?<!trung tâm )hội nghị|hội đồng bầu|ban chấp hành|ban chấp|ban thường vụ|bch|btv|ubkt|uvbch|uvbtv|bcđ|nhiệm k[ỳì]|nk|khóa|lần|khó(?= [IVX\d])|ngày|sáng|chiều|tối(?! cao)|trưa|chủ tịch(?! hồ chí minh)|phó chủ tịch|phó bí thư|phó giám đốc|đồng chí|đ/c|đc|ông(?<!cửa ông)|bà(?<!cát bà)(?! rịa| nà| trưng| triệu| đen| điểm)|trong|tại|với|đến|tham dự|dự(?! bị| trữ| án| phòng| báo)"
    r"|nghị quyết|quyết định|điều lệ|đoàn chủ tịch|ủy ban kiểm tra|ủy viên|thường trực|bí thư|giám đốc|đã|vừa|long trọng|trọng thể|tổ chức(?!(?-i:(?<=Tổ chức)(?: ?[-–,] ?| và | )\p{Lu}(?!\p{L}+ hội)| cán bộ))|t/c|ảnh|sau|(?<!(?i:huyện|xã|phường|quận|thị xã|thị trấn|thành phố|tp|đặc khu) (?:[\p{Lu}][\p{Ll}]+ )?)từ|phát biểu|phát động|phát huy|công đoàn|cđcs(?:tv)?|cđ cstv|cđbp|lđlđ|liên đoàn lao|liên đoàn lđ|tổng liên|nữ công|nguyên chủ|nguyên phó|hiện nay|hiện có|theo|(?<!bản )qua|nhân dịp|(?<!(?i:huyện|xã|phường|quận|thị xã|thị trấn|thành phố|tp|đặc khu) (?:[\p{Lu}][\p{Ll}]+ )?)nhân(?! văn| dân| sự| lực| thọ)|là|gồm|có|được|sẽ|cùng|về|của|trưởng ban|trưởng phòng|chánh văn|chánh thanh|chánh án|quyền chủ|cụm thi đua|nhiều|thành công(?-i:(?<!Thành Công))|tiếp tục|bế mạc|khai mạc|năm(?= \d)|quý [ivx]+|tháng|thư ký|xác định|đề ra|phấn đấu|hoàn thành|(?<!(?:trung tâm|nghiên cứu|viện|quỹ) )đổi mới|nâng cao|thông qua|bầu|chúc mừng|ra mắt|quang cảnh|các đồng chí|chuyên trách|(?:đảm bảo|bảo đảm)(?! an toàn| chất lượng)|thành lập|công bố|kế hoạch số|đt|tel|xây dựng kế hoạch|tiếp|triển khai)(?![\p{L}]))"
).replace(" ", r"\ ")
_COUNTED = one_of([*PEOPLE, *BODIES, "ngày", "năm", "tháng", "chỉ tiêu"]).replace(" ", r"\ ")
# One lower-case syllable may end a compound (`Dệt kim`, `Ngữ văn`), but never these.
_VERBS = (
    r"(?:mời|sớm|suốt|và|với|của|tặng|trao|cùng|gồm|do|tại|ở|về|dự|chúc|nhận|ký|họp|mở|bầu|cử|giao|đưa|phối|thăm|chọn|chi|góp|giúp|gặp|gửi|kêu|là|có|được|bị|khi|nay|này|đó|mới|cũ|vừa|sẽ|đang|không|chưa|luôn|cũng|còn|thì|mà|nhưng|nên|để|từ|đến|tới|qua|theo|trên|dưới|trong|ngoài|sau|trước|khóa|nhiệm|lần|ngày|tháng|năm|các|những|mọi|mỗi|toàn|cho|như|hay|hoặc|đều|hiện|tham|phát|tiếp|triển|thực(?! phẩm)|hoàn|đạt|nêu|nói|báo|trình|đọc|thông|xác|phấn|quyết|kết|thành|đề|chủ|vì|bởi|rồi|nữa|lại|ra|vào|lên|xuống|đi|làm|giữ|ủng|vận(?= động)|huy|hỗ|chăm|tổ|tiến|long|trọng|khai(?! thác)|bế|diễn|nhân|hằng|hàng|gần|hơn|khoảng|chỉ|rất|đã|quản|vẫn|cần(?<!hậu cần)|phải|nhằm|thuộc|nhiều|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|ảnh|nhiệt|công|đại|đoàn|ban|ông|bà|anh|chị)(?!\p{L})"
).replace(" ", r"\ ")
_UPPER = r"\p{Lu}[\p{L}\p{M}'’\d]*(?:[&.,/-](?=[\p{L}])[\p{L}\d]+)*"
_WORDS_INSIDE = one_of(_LEXICON["inside"]).replace(" ", r"\ ")
_WORDS_CAPITALISED = one_of([*_LEXICON["capitalised"], *_LEXICON["inside"]]).replace(" ", r"\ ")
_STEP = rf"""
    (?:
        \ \p{{Lu}}[\p{{L}}]*(?:[&./-]\p{{L}}[\p{{L}}\d]*)+(?![\p{{L}}])(?:(?<=\ \p{{Lu}}(?:\.\p{{Lu}}){{1,3}})\.(?=\ \p{{Lu}}))?
      | (?=\ \d)(?<=(?i:công\ ty|xí\ nghiệp|nhà\ máy|tnhh|cổ\ phần|cp)(?:\ [^,.;()\n]{{0,60}}\p{{L}})?)\ \d{{1,2}}[-/]\d{{1,2}}(?![\d/.-])
      | \ (?i:cơ\ quan|văn\ phòng|khối\ cơ\ quan)\ (?i:lđlđ|liên\ đoàn\ lao\ động|tổng\ lđlđ|tổng\ liên\ đoàn\ lao\ động)(?![\p{{L}}])
      | (?=\ \d)(?<=(?i:mầm\ non|mẫu\ giáo|tiểu\ học|trường|thpt|thcs))\ \d{{1,2}}/\d{{1,2}}(?!/)
      | ,(?<=Quản\ lý,)(?=\ (?:Khai\ thác|khai\ thác)\b)
      | ,(?<=(?i:trường)\ (?i:mầm\ non|tiểu\ học|mn|th|thcs),)(?=\ (?i:tiểu\ học|th|thcs|trung\ học\ cơ\ sở)\b)
      | \ (?i:ủy\ ban\ kiểm\ tra\ (?:tỉnh|huyện|thành|quận|thị|đảng)\ ủy)(?![\p{{L}}])
      | (?=\ \p{{Ll}})(?<=(?:\p{{Lu}}[\p{{L}}]*|[Tt]y|phần|doanh|viên|mại|nghiệp|máy|[Kk]hoa|[Pp]hòng|[Nn]gành|[Tt]rạm|[Qq]uản\ lý))\ (?!{_BLOCKED}|{_VERBS})\p{{Ll}}+(?=\ (?:(?!{_BLOCKED})\p{{Lu}}|số\ \d|\d{{1,2}}(?=\ ?[(,]|\ (?:tổ\ chức|đã|tiến\ hành|long\ trọng)\b)|(?:tổ\ chức|đã|long\ trọng|tiến\ hành|vừa|làm|họp|mở|nhiệm\ kỳ|lần\ thứ|khai\ mạc|được\ tổ\ chức|diễn\ ra|tỉnh|huyện|thành\ phố)\b)|[,(])
      | (?=\ \p{{Ll}}++\ \p{{Lu}}\p{{Ll}})(?<=(?i:công\ ty|cty|tnhh|xí\ nghiệp|nhà\ máy|hợp\ tác\ xã)\ [^,.;()\n]{{0,60}}\p{{Lu}}\p{{Ll}}+\ \p{{Ll}}+)\ (?!{_BLOCKED}|{_VERBS})\p{{Ll}}+(?=\ (?!{_BLOCKED})\p{{Lu}}\p{{Ll}})
      | (?=\ \p{{Ll}}++\ \p{{Ll}}++\ \p{{Lu}})\ (?!{_BLOCKED}|{_VERBS})\p{{Ll}}+\ (?!{_BLOCKED}|{_VERBS})\p{{Ll}}+(?=\ (?!{_BLOCKED})\p{{Lu}}\p{{Ll}})(?<=(?i:công\ ty|cty|tnhh|cổ\ phần|trung\ tâm|viện|cục)\ [^,.;()\n]{{0,80}})
      | (?=\ \p{{Ll}}++(?:[.;:\n]|$))(?<=(?:[ (]\p{{Ll}}+|(?i:khoa|phòng|tổ|bộ\ môn))\ \p{{Lu}}\p{{L}}*)\ (?!{_BLOCKED}|{_VERBS})\p{{Ll}}+(?=[.;:\n]|$)
      | \ ?(?:
            "[^"\n]{{2,60}}"
          | \((?=[^()\n]{{2,40}}\))(?![^()]*\d{{4}})[^()\n]*\)(?=\ ?(?:\p{{Lu}}|(?:tỉnh|huyện|thành|quận|thị|xã|phường)\b))
          | -(?=\ ?(?!{_BLOCKED})(?:{_UPPER}|(?i:{_WORDS_INSIDE})\b))
          | &(?=\ ?{_UPPER})
        )
      | (?:\ |(?<=[-&]))(?!{_BLOCKED})(?:
            (?=\p{{Lu}})(?i:{_WORDS_CAPITALISED})(?![\p{{L}}\d])
          | (?i:{_WORDS_INSIDE})(?![\p{{L}}\d])
          | {_UPPER}
          | và(?=\ (?!{_BLOCKED})(?:\p{{Lu}}|các\ khu|(?i:các\ kcn)|các\ (?:đoàn\ thể|tổ\ chức\ chính\ trị)|chế\ xuất|đào\ tạo|du\ lịch|xã\ hội|phát\ triển|công\ nghiệp|môi\ trường))(?!\ \p{{Lu}}\p{{L}}*\ (?:Văn|Thị)\b)
          | số\ \d+
          | (?=\d)(?<=(?:\p{{Lu}}[\p{{L}}]*|\p{{Lu}}\p{{Ll}}+\ \p{{Ll}}+|khu\ vực|quận|phường|tổ|đội|cụm|giới|điện|xưởng|khai\ thác|nghiệp|máy|viên|trường|lắp|dựng|vấn|phòng|[Qq]uân\ y|bộ\ phận|[Cc]ấp\ cao)\ )\d{{1,3}}\p{{Lu}}?(?![\d/%-]|[.,]\d|\ (?i:{_COUNTED})\b(?!\ chức))
          | [IVX]+\b
        )
      | (?=\ học)(?<=\ \p{{Lu}}\p{{L}}*)\ học(?=\ (?:đã|tổ\ chức|vừa|long|tiến\ hành|nhiệm|lần\ thứ|mời|họp|khóa)\b|[,.;:)\n]|$)
      | (?=,\ \p{{Lu}})(?<=(?i:sở|cục|phòng|trung\ tâm|vụ|viện|khoa|ngành)\ [^,.;()\n]{{0,40}}),\ (?!(?:Trường|Bệnh|Công|Trung|Chi|Phòng|Ban|Hội|Đoàn|Văn|Xí|Nhà|Tổng|Đảng|Ủy|Liên)\ )\p{{Lu}}\p{{Ll}}+\ \p{{Ll}}+(?:\ \p{{Ll}}+)?(?=\ và\ \p{{Lu}}\p{{Ll}}+\ \p{{L}})
      | (?=,\ \p{{Lu}})(?<=(?i:công\ ty)\ [^,;.()\n]{{0,60}}),\ (?:Dịch\ vụ|Thương\ mại|Xây\ dựng|Sản\ xuất|Du\ lịch|Đầu\ tư|Tư\ vấn|Vận\ tải|Khai\ thác|Chế\ biến|Thiết\ kế|Kinh\ doanh|Xuất\ nhập\ khẩu)(?=,?\ (?:và\ )?\p{{Lu}})
      | ,(?<=(?i:khu\ (?:kinh\ tế|công\ nghiệp|chế\ xuất)),)(?=\ (?i:khu\ (?:kinh\ tế|công\ nghiệp|chế\ xuất))\b)
      | ,\ (?=(?i:thể\ thao\ và|thương\ binh\ và|thể\ thao,|lâm\ nghiệp\ và))
    )
"""
_TAIL = regex.compile(rf"(?:{_STEP})++", regex.X)
# Where the verb of holding is in sight, all before it is the name: `Công đoàn Hội Chữ |thập đỏ tỉnh Bắc Ninh| đã tổ chức`.
_UP_TO_VERB = regex.compile(
    rf"""
    (?:
        (?:\ |\ ?[-–]\ ?)(?!{_BLOCKED})(?:
            (?:quản\ lý|(?:[Tt]ổng\ )?[Cc]ông\ ty|tự\ quản|ký\ đất\ đai|chi\ nhánh|điều\ hành|công\ trình|và(?!\ (?i:xã|phường|huyện|quận|lđlđ)))(?![\p{{L}}])
          | (?!{_VERBS}|(?:hướng|giám|yêu|lãnh|hỏi|mong|khen|nhất|bàn|đăng|hôm|tưng|háo|rộn|vui|trang|hân|thi|nơi|xin|chính|đón|chào|cả|khối)(?!\p{{L}}))[\p{{L}}\d][\p{{L}}\d'’./]*+
        )
      | ,\ (?!{_BLOCKED}|{_VERBS}|(?:xã|phường|huyện|quận|tỉnh|thành|thị|tp|kcn|kkt|khu|trực|đơn|nơi|trụ|số|thôn|ấp|đường|cùng|hôm|bằng)(?!\p{{L}}))\p{{Ll}}[\p{{L}}'’]*+
      | \ \((?i:việt\ nam|vn|vietnam)\)
      | \ \((?=[^)]*\p{{Lu}})[\p{{Lu}}\d&.-]{{2,12}}\)(?=\ )
    ){{1,12}}?
    (?=(?:\ \([^()\n]{{2,60}}\))?\ (?:(?:đã|vừa)\ )?(?:(?:long\ trọng|trọng\ thể)\ )?(?:(?:tổ\ chức|tiến\ hành|khai\ mạc|lần\ thứ|hoàn\ thành)(?![\p{{L}}])|(?:(?:mở|họp|bước\ vào)\ )?(?:đại\ hội|đh)\ (?:khóa|lần|nhiệm|toàn|xong|điểm)(?!\p{{L}})))
    """,
    regex.X,
)
# An office that begins the sentence, or stands after its day: all before `tổ chức Đại hội` is its name, but for what tells how, when and with whom.
_SUBJECT_BEFORE = regex.compile(r"(?:^|\n|[.;:] |, |[-–] |\* )$")
_ORGANISED = regex.compile(
    r"(?i) (?:sở|ban|cục|chi cục|tổng cục|vụ|viện|trung tâm|bệnh viện|trường|học viện|công ty|tổng công ty|xí nghiệp|nhà máy|ngân hàng|hội|liên hiệp|văn phòng|bộ|phòng|hạt|trạm|trại|đội|đoàn|tổng đội|cảng|cảng vụ|đài|báo|tạp chí|nhà|khu bảo tồn|vườn|kho bạc|tập đoàn|ủy ban|quỹ|làng|nông trường|lâm trường|điện lực|bưu điện|thư viện|bảo tàng|liên doanh|khoa|phân viện|phân hiệu)\b"
)
_NOT_IN_NAME = (
    r"(?:phối|với|được|trực|thuộc|tại|do|cùng|theo|nhằm|để|trong|ngày|sáng|chiều|tối|lần|nhiệm|khóa|là|có|gồm|sẽ|của|công\ đoàn|đại\ hội|hội\ nghị|đồng|ông|bà|anh|chị|chủ\ tịch"
    r"|về|đến|dự|nơi|vinh|tưng|hân|rộn|nhân\ dịp|thay|trước|sau|từ|qua|kết\ hợp|khẩn|tích\ cực|chỉ\ đạo|triển\ khai|hướng\ dẫn|hoàn|chuẩn\ bị|tập\ trung|chủ\ động|nghiêm|sôi|quyết|bắt"
    r"|đăng|kịp|nhanh|tiếp|cũng|đang|chưa|mới|luôn|cho|ra|vừa|đã|long|trọng|trang\ trọng|chính\ thức|tổ\ chức|tiến\ hành|khai\ mạc|long\ trọng|đề\ nghị|chọn|giao|vận\ động|yêu\ cầu|tưng\ bừng|thống\ nhất|xin|lại|đều|lần\ lượt|ban\ hành|nô\ nức|phấn\ khởi|vui|xong|thành\ công|rầm|chào)"
)
_UP_TO_CONGRESS = regex.compile(
    rf"""
    (?:(?:\ |\ [-–]\ |,\ (?=\p{{Ll}}))(?!(?:{_NOT_IN_NAME}|Công\ đoàn|CĐCS|LĐLĐ|Liên\ đoàn|Đại\ hội|Hội\ nghị|Ban\ Chấp|BCH)(?!\p{{L}}))(?:[\p{{L}}][\p{{L}}\d'’./&]*+|\d{{1,3}}(?![\d/.%]))){{1,12}}?
    (?=(?:\ \([^()\n]{{2,60}}\))?\ (?:(?:đã|vừa|long\ trọng|trọng\ thể|trang\ trọng|chính\ thức)\ ){{0,3}}(?:tổ\ chức|tiến\ hành|khai\ mạc)(?:\ thành\ công|\ trọng\ thể)?\ (?:Đại\ hội|đại\ hội|ĐH)(?!\p{{L}}))
    """,
    regex.X,
)
# Nothing but the name stands between `Đại hội Công đoàn` and the term: `Đại hội Công đoàn Trung tâm Hỗ trợ |sinh viên| nhiệm kỳ 2023 - 2028`.
_BEFORE_NAME = regex.compile(r"(?:đại hội(?: đại biểu| toàn thể| điểm)?|chủ tịch|ban chấp hành|bch|ban thường vụ) $")
_UP_TO_TERM = regex.compile(
    rf"(?:\ (?:[-–]\ )?(?!{_BLOCKED}|(?:vừa|diễn|do|bằng|đang|không|chưa|vẫn|nhằm|để|vào|ở|các|những|cho|hai|hết|bước|bắt|kết|tròn|kéo|thực)(?!\p{{L}}))(?:\p{{L}}[\p{{L}}'’]*+|\d{{1,2}}(?=,?\ \(?(?:nhiệm|lần|khóa)))){{1,9}}?(?=\ (?:lần\ thứ|nhiệm\ k[ỳì]|khóa|nk)\b|,?\ \(?(?:nhiệm\ k[ỳì]|lần\ thứ)\b)",
    regex.X,
)
_TERM_WORDS = ("nhiệm k", "lần thứ", "khóa", "nk")

_HOLDING = ("tổ chức", "tiến hành", "khai mạc", "lần thứ", "hoàn thành", "đại hội")
_ENDS_HERE = (
    " đã ",
    " vừa ",
    " long ",
    " trọng ",
    " sẽ ",
    " là ",
    " có ",
    " được ",
    *(f" {word}" for word in _HOLDING),
)


def _may_go_on(low: str, end: int) -> bool:
    """Whether a verb of holding stands near, but not at once: most names are passed here."""
    return (
        low[end : end + 1] in (" ", "-", ",")
        and not low.startswith(_ENDS_HERE, end)
        and any(low.find(word, end, end + 75) >= 0 for word in _HOLDING)
    )


# `Công đoàn Khoa Quốc tế |học| đã tổ chức`: where no capital follows, only an office's name may go on, and never by how it was done.
_OFFICE = regex.compile(r" ?(?:(?:liên )?khoa|phòng|trung tâm|viện|ban|(?:chi )?cục|vụ|trạm|trại|đài|bộ môn|tổ)\b")
_OFFICE_GOES_ON = regex.compile(
    r"(?! (?:ổn|khẩn|tập|xây|đồng|nghiêm|sôi|tích|gấp|sẵn|vinh|tự|rầm|nô|náo|kịp|nhanh|bắt|cố|đăng|ấn|đặc|cơ|thống|v/v|và|cấp|lấy|phó|ban|hành|nhất|mạnh|duy|liên|kiện|bảo|củng|thi|ghi|tạo|sinh hoạt)\b) \p{Ll}+(?: \p{Ll}+)?"
)


# "Công đoàn bộ phận Phòng Kỹ thuật| nghiệp vụ| - Công đoàn Bưu điện"
_UP_TO_PARENT = regex.compile(
    rf"(?: (?!{_BLOCKED}|{_VERBS}|(?:trực )?thuộc)\p{{L}}+){{1,4}}(?= (?:[-–]|(?:trực )?thuộc) (?:công đoàn|cđcs|cđ|lđlđ)(?!\p{{L}}))"
)


def _is_office(low: str, start: int, at: int) -> bool:
    """Whether the name begins with the word for an office, after the word for union or at once."""
    return _OFFICE.match(low, at) is not None or _OFFICE.match(low, start) is not None


_HAS_NAME = regex.compile(r"\p{Lu}|\d")
_ALL_CAPS = regex.compile(r"[^\p{Ll}\n]{12,}")
# "CÔNG ĐOÀN TỔNG CÔNG TY BẮC HÀ|. Trong 2 ngày": a heading in capitals that its paragraph goes on from
_SENTENCE_BELOW = regex.compile(r"(?<=\p{Lu}{2})\. (?=\p{Lu}\p{Ll}|\d)")
_CAPS_END = regex.compile(
    r"\b(?:đã|vừa|đại hội|tổ chức|lần thứ|lần|nhiệm k[ỳì]|khóa|thành công|long trọng|nk|hội nghị|chỉ đạo|hướng dẫn|triển khai|tiếp tục|bầu|có|đẩy mạnh|chuẩn bị|sẵn sàng|khép lại|bước vào|hoàn thành|họp|tưng bừng|hướng tới|quyết tâm|khai mạc|chúc mừng|tiến hành|nâng cao|phát huy|đổi mới|qua các|thành lập|ra mắt|kỷ niệm|trao|phát động|hội thao|sơ kết|tổng kết|chăm lo|thăm|tặng|ngày|mở(?= đại hội)|cộng hòa xã hội|độc lập(?= - tự do))\b|[,:;!?|\"]| - |\(\d"
)
_NAME_AT_END = regex.compile(
    rf" (?P<name>(?:{one_of(_SURNAMES['kinh'] + [s for s in _SURNAMES['others'] if len(s) > 1])})(?: \p{{Lu}}[\p{{L}}']*){{2,4}})$"
)
# "Chủ tịch Công đoàn Sở Công Thương Lê| Văn Tám|", where the first name that a union's name may go on with is taken
_REST_OF_NAME = regex.compile(r"(?: \p{Lu}[\p{L}']*){1,3}(?= \p{Ll}|[.,;:)\n]|$)")
_NAMESAKE_BEFORE = regex.compile(
    r"(?i)(?:trường|thpt|thcs|tiểu học|mầm non|mẫu giáo|đường|phố|công ty|tnhh|đại học|cao đẳng|th|mn|ptdtnt|bệnh viện|công viên|khu|mtv|chuyên|chính trị)$"
)
_PLACE_BEFORE = regex.compile(
    r"(?i)\b(?P<kind>tỉnh|huyện|quận|xã|phường|thị xã|thành phố|tp\.?|thị trấn|đặc khu)(?: (?P<name>.+))?$"
)


def _before_person(text: str, at: int, end: int) -> int:
    """Where the name ends if a person's follows it: `Chủ tịch LĐLĐ huyện Kỳ Sơn Vừ Bá Tủa`."""
    fallback = end
    more = _REST_OF_NAME.match(text, end)
    for match in _NAME_AT_END.finditer(text, at, more.end() if more else end, overlapped=True):
        if " ".join(match["name"].lower().split(" ")[:2]) in _INSIDE:
            continue  # "Sở Công Thương Lê Văn Tám": Công is a surname too
        if match.start() >= end or province(match["name"]):
            continue
        rest = text[at : match.start()]
        if _NAMESAKE_BEFORE.search(rest):
            continue
        place = _PLACE_BEFORE.search(rest)
        if place is None or not place["name"]:
            fallback = match.start() if fallback == end else fallback
            continue
        kind = KINDS.get(place["kind"].lower(), place["kind"].lower())
        if province(place["name"]) or province_of(kind, place["name"], None) or known_place(kind, place["name"]):
            return match.start()
        if fallback == end:
            fallback = match.start()
    return fallback


_AFTER_POST = regex.compile(
    r"(?:chủ tịch|phó chủ tịch|ct|pct|chủ nhiệm|ủy viên|trưởng ban|lãnh đạo|cán bộ|nguyên chủ tịch|uv|uvbch|uvbtv|phó ban|chuyên viên)(?: (?:bch|btv|ban chấp hành|ban thường vụ|ủy ban kiểm tra|ubkt|thường trực))? ?$"
)

_PLACE = regex.compile(
    r"\b(?P<kind>[Tt]ỉnh|[Tt]hành phố|TP\.?|[Tt]p\.?|[Tt]hành [Pp]hố|THÀNH PHỐ|TỈNH|[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị xã|TX\.?|THỊ XÃ|[Tt]hị [Xx]ã|[Pp]hường|PHƯỜNG|[Xx]ã|XÃ|[Tt]hị trấn|[Đđ]ặc khu|ĐẶC KHU) ?(?P<name>\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){0,4}|\d{1,2}\b|HCM)"
)
KINDS = {"huyên": "huyện", "tx": "thị xã", "tx.": "thị xã", "tp": "thành phố", "tp.": "thành phố"}


_NO_UNION = regex.compile(
    r"\b(?:khách sạn|nhà khách|nhà nghỉ|trường|đại học|học viện|báo|tạp chí|du lịch|mái ấm|quỹ|cổng|bản tin|trang tin|an điều dưỡng) $"
)


def find(reading: Reading) -> Iterator[Found]:
    """Every union named in the text (and title); one said without its own name is of kind `some_union`."""
    text, low = reading.text, reading.low
    busy = 0
    ends: list[tuple[regex.Match[str], int]] = []
    in_full: set[str] = set()
    for head in _heads(low):
        if head.start() < busy or _NO_UNION.search(low, max(0, head.start() - 12), head.start()):
            continue
        of = _OF_OFFICE.match(text, head.end())
        busy = name_end(text, low, of.end() if of else head.end(), head.start())
        if _HAS_NAME.search(text, head.end(), busy) and (to_term := _up_to_term(low, head.start(), busy)):
            busy = to_term
            in_full.add(low[head.end() : busy])
        ends.append((head, busy))
    found = [_named(text, low, head, shorter, in_full) for head, shorter in ends]
    shorts = {f.value.canonical: f.value.short for f in found if f is not None and f.value.short}
    for f in found:
        if f is not None and shorts and f.value.short is None and (short := shorts.get(f.value.canonical)):
            yield f._replace(value=f.value._replace(short=short))
        elif f is not None:
            yield f


def _named(text: str, low: str, head: regex.Match[str], shorter: int, in_full: set[str]) -> Found | None:
    """The union whose name has its head and ends at `shorter`, or where the same name ends elsewhere."""
    end = max([shorter, *(head.end() + len(tail) for tail in in_full if low.startswith(tail, head.end()))])
    name = text[head.start() : end]
    if _is_proper(name, head.end() - head.start()):
        value = union_value(_OF_OFFICE.sub("", name, count=1))._replace(name=name)
        if short := _FOR_SHORT.search(name) or _FOR_SHORT.match(text, end):
            value = value._replace(short=short["short"].lower())
        return Found("union", head.start(), end, value, "union.name")
    if end > head.end() or head[0] not in ("công đoàn", "cđ"):
        return Found("some_union", head.start(), end, union_value(name), "union.generic")
    return None


# "đại hội công đoàn |của| phường Đông Gia Nghĩa"
_OF_OFFICE = regex.compile(
    r" của(?= (?i:phường|xã|đặc khu|công ty|trường|bệnh viện|trung tâm|xí nghiệp|nhà máy|sở|chi cục) [\p{L}\d ]{0,24}\p{Lu})"
)
# "Công đoàn Ngân hàng Đầu tư và Phát triển Việt Nam (BIDV)"
_FOR_SHORT = regex.compile(
    r" \((?:(?:gọi|viết) tắt là )?(?P<short>\p{Lu}[\p{Lu}\d&-]{1,12}(?: [A-Z][A-Za-z\d]{1,9})?|[A-Z][a-z]{6,})\)"
)
_SIGNS = ("công đoàn", "liên đoàn", "lđlđ", "ldld", "nghiệp đoàn", "cđ", "tlđ")
_BEFORE = ("tổng ", "tổ ", "liên hiệp ")


def _heads(low: str) -> list[regex.Match[str]]:
    """Every word that can open a union's name. Plain `find` is much faster than a pattern that stops at every word."""
    starts = set()
    for sign in _SIGNS:
        at = low.find(sign)
        while at >= 0:
            starts.add(at - next((len(b) for b in _BEFORE if low.endswith(b, 0, at)), 0))
            at = low.find(sign, at + 2)
    return [match for at in sorted(starts) if (match := _HEAD.match(low, at))]


# "Chủ tịch Công đoàn - CN Lù Thị Mỷ": no name follows, but that of an office may: "Công đoàn cơ sở - Sở Nội vụ".
_DASH_BEFORE_PERSON = regex.compile(
    r" [-–] (?!(?:sở|trường|(?:tổng )?công ty|(?:chi )?cục|ban|bệnh viện|trung tâm|ngân hàng|viện|phòng|khoa|ủy ban|ubnd|văn phòng|nhà máy|xí nghiệp|tập đoàn|cơ quan)\b)"
)


_IN_SIGHT = 90


def name_end(text: str, low: str, at: int, start: int) -> int:
    """Where a union's name that has its head up to `at` ends."""
    end = _whole_place(text, start, _name_end(text, low, at, start))
    both = _TWO_OFFICES.search(low, at, end)
    return both.start("second") if both else end


# "Đại hội Công đoàn Điện lực Đồng Văn| và Điện lực Mèo Vạc": two offices of a kind, two unions.
_TWO_OFFICES = regex.compile(
    r" (?P<kind>điện lực|trường(?: \p{L}+){1,2}|công ty|bệnh viện|xí nghiệp|nhà máy|chi nhánh|trung tâm y tế|xã|phường|huyện) [^,;()]{2,50}?(?P<second> và (?P=kind) )"
)
_PLACE_LAST = regex.compile(
    r"(?<!\p{L})(?P<kind>(?i:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố))(?P<name>(?: (?:[-–] )?\p{Lu}[\p{L}'’]*)*)$"
)
_MORE_OF_PLACE = regex.compile(
    r"(?:(?<=[Nn]ông) trường)?(?: (?:[-–] )?(?:\p{Lu}[\p{L}'’]*|\d{1,2}(?![\d/.,%–-]| ?[-–] ?\d))){1,3}"
)
_LONGEST_PLACE = 50


def _whole_place(text: str, start: int, end: int) -> int:
    """A place ends where the longest known name ends: `xã Bản |Qua|`, `phường Cầu |Ông Lãnh|`, `xã |Sáng Nhè|`."""
    if text[end : end + 1] != " " or not (
        text[end + 1 : end + 2].isupper()
        or text[end + 1 : end + 2] in "-–0123456789"
        or text.startswith("ông trường ", end - 3)
    ):
        return end
    begun = _PLACE_LAST.search(text, max(start, end - _LONGEST_PLACE), end)
    more = _MORE_OF_PLACE.match(text, end) if begun else None
    stop = more.end() if more else end
    while begun and stop > end:
        if text[stop - 1] not in "-–" and known_place(begun["kind"].lower(), text[begun.start("name") : stop].strip()):
            return stop
        stop = text.rfind(" ", end, stop)
    return end


def _name_end(text: str, low: str, at: int, start: int) -> int:
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    if low.startswith((" tại ", " ở "), at):
        return at  # "CÔNG ĐOÀN TẠI CÁC DOANH NGHIỆP"
    if below := _IN_CAPITALS_BELOW.match(text, at):
        return at + len(below[0].rstrip()) if text[start:at].isupper() else at
    caps = _ALL_CAPS.match(text, start, line_end)
    if caps and caps.end() >= min(line_end, at + 25):
        below = _SENTENCE_BELOW.search(text, at, line_end)
        stop = _CAPS_END.search(low, at, below.start() if below else line_end) or below
        return _trimmed(text, at, stop.start() if stop else caps.end())
    tail = _TAIL.match(text, at, line_end)
    if tail is None or low.startswith(" và ", at) or _DASH_BEFORE_PERSON.match(low, at):
        return at
    end = tail.end()
    if _AFTER_POST.search(low, max(0, start - 40), start):
        end = _before_person(text, at, end)
    elif (
        (
            text[end : end + 1] in (" ", ",")
            and not low.startswith(_ENDS_HERE, end)
            and any(low.find(f" {verb} ", end, end + _IN_SIGHT) >= 0 for verb in ("tổ chức", "tiến hành", "khai mạc"))
            and _ORGANISED.match(text, at)
            and _SUBJECT_BEFORE.search(text, max(0, start - 3), start)
            and (rest := _UP_TO_CONGRESS.match(text, end, line_end))
        )
        or (_is_office(low, start, at) and (rest := _UP_TO_PARENT.match(low, end)))
        or (
            _may_go_on(low, end)
            and (rest := _UP_TO_VERB.match(text, end, line_end))
            and (
                _HAS_NAME.search(rest[0])
                or (_is_office(low, start, at) and _OFFICE_GOES_ON.fullmatch(low, end, rest.end()))
            )
        )
    ):
        return rest.end()
    end = _after_place(text, at, end)
    seat = _SEAT.match(text, end, line_end) if _SEATED.search(text, at, end) else None
    return seat.end() if seat else _trimmed(text, at, end)


# "Công đoàn Chi cục Hàng hải Việt Nam |tại thành phố Hải Phòng| đã tổ chức": one seat of several.
_SEATED = regex.compile(r"(?i)\b(?:chi nhánh|chi cục|phân hiệu|phân viện|văn phòng đại diện|cơ quan thường trú)\b")
_SEAT = regex.compile(
    r" tại (?:(?i:thành phố|tỉnh|tp\.?|khu vực) ?)?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}(?= (?:đã|vừa|tổ chức|long trọng|tiến hành|lần thứ|nhiệm kỳ|khóa|trọng thể)\b)"
)


def _up_to_term(low: str, start: int, end: int) -> int | None:
    """Where the name ends that ends for the other rules at `end`, if nothing but its words stand before the term."""
    if low[end : end + 1] != " " or all(low.find(word, end, end + 60) < 0 for word in _TERM_WORDS):
        return None
    if not _BEFORE_NAME.search(low, max(0, start - 24), start):
        return None
    rest = _UP_TO_TERM.match(low, end)
    return rest.end() if rest else None


_PLACED = regex.compile(
    r"\b(?<!(?i:hợp tác) )(?i:huyện|tỉnh|quận|phường|xã|thị xã|thành phố|tp\.?|thị trấn|đặc khu) (?:\p{Lu}[\p{L}'’]*|\d{1,2})(?: \p{Lu}[\p{L}'’]*)*+"
)
_PLACE_GOES_ON = regex.compile(
    r"[ ,]*(?i:huyện|tỉnh|quận|phường|xã|thị xã|thành phố|tp|thị trấn|đặc khu|khóa|\()|[ ]*[-–] ?\p{Lu}|[ ,]*\p{Lu}| \d{1,2}(?!\d)"
)


def _after_place(text: str, at: int, end: int) -> int:
    """A place ends a name: only a wider place (or a capital) may follow."""
    for match in _PLACED.finditer(text, at, end):
        if match.end() < end and not _PLACE_GOES_ON.match(text, match.end(), end):
            return match.end()
    return end


# "CÔNG ĐOÀN CƠ SỞ" on one line of a heading, "TRƯỜNG PTDTBT THCS NẬM MẢ" on the next
_IN_CAPITALS_BELOW = regex.compile(
    r"[ \t]*\n\s*(?!ĐẠI HỘI|NHIỆM KỲ|LẦN|KHÓA|CỘNG HÒA|BIÊN BẢN|THÔNG BÁO|BÁO CÁO)\p{Lu}[\p{Lu}\d .,&'’–-]{5,80}(?=\s*(?:\n|$))"
)
_HANGING = regex.compile(r"(?: (?:và|các|&|-|Số|thuộc|trực thuộc|cơ quan khối|tổ)|[\s.,\-–(&:])+$")


def _trimmed(text: str, at: int, end: int) -> int:
    hanging = _HANGING.search(text, at, end)
    return hanging.start() if hanging else end


_GENERIC_TAIL = frozenset(
    [
        "các",
        "cơ sở",
        "cấp trên",
        "thành viên",
        "bộ phận",
        "trực thuộc",
        "ngành",
        "khối",
        "cơ quan",
        "đơn vị",
        "doanh nghiệp",
        "khối doanh nghiệp",
        "viên chức",
        "công chức",
        "xã",
        "phường",
        "huyện",
        "tỉnh",
        "thành phố",
        "quận",
        "thị xã",
        "tp",
        "sở",
        "trường",
        "trường học",
        "công ty",
        "bệnh viện",
        "ban",
        "phòng",
        "các cơ quan",
        "ngành giáo dục",
        "giáo dục",
        "cơ sở thành viên",
        "khối trường học",
        "nhà trường",
        "các khu công nghiệp",
        "khu kinh tế",
        "ngân hàng",
        "đặc khu",
        "thị trấn",
        "việt nam",
        "cục",
        "chi cục",
        "trung tâm",
        "học viện",
        "nhà máy",
        "xí nghiệp",
        "phân xưởng",
        "khoa",
        "vụ",
        "văn phòng",
        "hội đồng",
        "phòng hội đồng",
        "đại học",
        "cao đẳng",
        "tòa soạn",
    ]
)


_PLURAL_TAIL = regex.compile(r"(?i)(?:các|những|một số) (?!khu|kcn|kkt|cơ quan|ban|khối)")


def _is_proper(name: str, head_length: int) -> bool:
    """Whether the name tells one union from others: `Công đoàn huyện` does not."""
    tail = name[head_length:].strip()
    if not tail:
        return name.lower().startswith(("tổng liên đoàn", "tlđ", "tổng lđ"))
    if tail.lower() in _GENERIC_TAIL:
        return tail.lower() == "việt nam"
    if _PLURAL_TAIL.match(tail):
        return False
    return any(c.isupper() or c.isdigit() for c in tail)


_ABBREVIATIONS: dict[str, str] = load("abbreviations")["expand"]
_ABBREVIATED = regex.compile(
    rf"(?<![\p{{L}}\d&-])(?:{one_of(_ABBREVIATIONS).replace('-', ' ?- ?')})(?![\p{{L}}\d&])".replace(
        chr(92) + " ?- ?", " ?- ?"
    )
)
_TIGHT: dict[str, str] = {
    key.replace(" - ", "-").replace("- ", "-").replace(" -", "-"): full for key, full in _ABBREVIATIONS.items()
}
_OWN_SHORT = regex.compile(
    r" ?\((?:\p{Lu}[\p{Lu}\d&\-]{1,12}(?: \p{Lu}[\p{Lu}\d]{1,8})?(?: và [\p{Lu}&\-]{2,12})?|CĐCS [\p{L}]+|CĐCSTV [^)]{2,20}|TP\.? ?HCM)\)"
)
_TIGHT_CITY = regex.compile(r"\b[Tt][Pp]\.(?=\p{Lu}\p{Ll})")
_SHORT_KINDS = {
    **dict.fromkeys(("tx", "t.x"), "thị xã"),
    **dict.fromkeys(("t.p",), "thành phố"),
    **{"q": "quận", "p": "phường", "h": "huyện"},
}
_TIGHT_PLACE = regex.compile(
    r"(?i)(?<=^(?:lđlđ|liên đoàn lao động|công đoàn|cđ) )(?:(tx|t\.x|t\.p|q|h) (?=(?-i:\p{Lu}\p{Ll})|\d)|(q|p) ?(?=\d)|(tx|q|p|h)\. ?(?=(?-i:\p{Lu}\p{Ll})))"
)
_BLANKS = regex.compile(r"\s+")
_DASH = regex.compile(r" ?- ?")


_HYPHEN = regex.compile(r" - ?(?=\p{L})|(?<=\p{L})- ")
_UNION_HEAD = regex.compile(r"^(?i:công đoàn)\b")
_MEMBER_HEAD = regex.compile(r"^(?i:công đoàn) (?i:cơ sở) (?i:thành viên)\b")
_GRASSROOTS_HEAD = regex.compile(r"^(?i:công đoàn) (?i:cơ sở)\b")
_LABOUR_HEAD = regex.compile(r"^(?i:liên đoàn) (?i:lao động)\b")
_NATIONAL_HEAD = regex.compile(r"^(?i:tổng liên đoàn) (?i:lao động)\b")


def canonical_name(name: str) -> str:
    """`CĐCS Sở GD&ĐT` → `Công đoàn cơ sở Sở Giáo dục và Đào tạo`."""
    full = _TIGHT_CITY.sub("TP. ", _OWN_SHORT.sub("", name))
    full = _TIGHT_PLACE.sub(lambda m: _SHORT_KINDS[(m[1] or m[2] or m[3]).lower()] + " ", full)
    full = _ABBREVIATED.sub(lambda m: _TIGHT[_DASH.sub("-", m[0])], full)
    full = _BLANKS.sub(" ", full).strip()
    full = _HYPHEN.sub(" - ", full).replace("  ", " ")
    if name.isupper():
        full = sentence_case(full)
    full = _UNION_HEAD.sub("Công đoàn", full)
    full = _MEMBER_HEAD.sub("Công đoàn cơ sở thành viên", full)
    full = _GRASSROOTS_HEAD.sub("Công đoàn cơ sở", full)
    full = _LABOUR_HEAD.sub("Liên đoàn Lao động", full)
    full = _NATIONAL_HEAD.sub("Tổng Liên đoàn Lao động", full)
    return full[:1].upper() + full[1:]


_WORDS = regex.compile(r"([ &])")
_CAPITALS = frozenset(
    "THPT THCS THPTQG PTDTNT PTDTBT TNHH MTV CP UBND HĐND VKSND TAND BHXH KBNN THADS TTYT KCN KKT KCX TDTT GTVT NN PTNT MN TH BQL "
    "VNPT EVN TKV PVN VNPOST BIDV SHB MB ACB HCM II III IV VI VII VIII IX XI XII".split()
)


def sentence_case(name: str) -> str:
    """A name in capitals as it stands in a sentence: `TRƯỜNG THPT EA SÚP` → `Trường THPT Ea Súp`."""
    return "".join(
        part if part in _CAPITALS or not part.isupper() else part.capitalize() for part in _WORDS.split(name)
    )


_SECTION = regex.compile(
    r"^(?:công đoàn bộ phận|tổ công đoàn|nghiệp đoàn bộ phận|công đoàn tổ)\b|^công đoàn (?:khoa|phòng(?! (?:giáo dục|gd))|phân xưởng|tổ) "
)
_DISTRICT = regex.compile(r"^(?:công đoàn|liên đoàn lao động) (?:huyện|quận|thị xã|thành phố|tp)\b")
_COMMUNE = regex.compile(r"^(?:công đoàn|liên đoàn lao động) (?:xã|phường|đặc khu|thị trấn)\b")
_LOCAL_SECTOR = regex.compile(
    r"^công đoàn (?:bộ (?!phận)|cụm |ngành (?!.*việt nam)|viên chức|các khu|khu (?:công nghiệp|kinh tế|chế xuất|công nghệ)|các kcn|kcn|kkt|khối (?:các )?(?:cơ quan|doanh nghiệp|đảng)|giáo dục|y tế|xây dựng|công thương|giao thông|nông nghiệp|công an tỉnh|dệt may|cao su|than|văn hóa|ban quản lý (?:các )?khu|công nghiệp|dầu khí|thương mại|du lịch|ngành|viện hàn lâm|tổng cục|đại học quốc gia|đại học (?:đà nẵng|huế|thái nguyên)|quân (?:khu|chủng|đoàn)|binh chủng)\b"
)
_SECTOR = regex.compile(
    r"^công đoàn (?:ngành )?(?!(?:chi cục|tổng cục|cục|công ty|trường|bệnh viện|chi nhánh|nhà máy|xí nghiệp|trung tâm|viện|khoa|ban|văn phòng|cơ quan|học viện|đại học) )(?!.*(?:tỉnh|huyện|quận|phường|xã) ).*\bviệt nam$|^công đoàn (?:ngành )?(?:tổng công ty|tập đoàn|petrovietnam|evn|tkv|vinacomin|vnpt|petrolimex|vietnam airlines|quân đội|công an nhân dân|quốc phòng|dầu khí|hàng không|đường sắt|hàng hải|ngân hàng nhà nước)\b|^tổng công đoàn"
)
_PROVINCE_UNION = regex.compile(
    r"^(?:công đoàn|liên đoàn lao động|liên hiệp công đoàn) (?:(?:tỉnh|thành phố|tp) )?(?P<name>.+)$"
)


_BARE_HEAD = regex.compile(r"(?:công đoàn|liên đoàn lao động)(?: (?:tỉnh|thành phố|tp))?")
_CITY_HEAD = regex.compile(r"^(?:công đoàn|liên đoàn lao động) thành phố ")


def level_of(canonical: str) -> Level | None:
    """The level a union's name tells (a commune's union is grassroots until 2025, which only the article tells)."""
    low = canonical.lower()
    if low.startswith("tổng liên đoàn") or low == "công đoàn việt nam":
        return "national"
    if low.startswith(("công đoàn cơ sở thành viên", "công đoàn thành viên")):
        return "grassroots_member"
    if _SECTION.search(low):
        return "section"
    if low.startswith("nghiệp đoàn") or low.startswith("công đoàn cơ sở"):
        return "grassroots"
    if _BARE_HEAD.fullmatch(low):
        return "provincial" if low.endswith("tỉnh") else None
    if (match := _PROVINCE_UNION.match(low)) and (found := province(match["name"])):
        if _CITY_HEAD.match(low) and found not in CITY_NAMES:
            return "upper_grassroots"  # the city of Sóc Trăng, not the province
        return "provincial"
    if _DISTRICT.search(low) or low.startswith("liên đoàn lao động"):
        return "upper_grassroots"
    if _COMMUNE.search(low):
        return "grassroots"
    if _SECTOR.search(low) and not (_BRAND.match(low) and places_in(canonical)[0]):
        return "sector"
    if _LOCAL_SECTOR.search(low):
        return "upper_grassroots"
    return "grassroots"


# "Công đoàn VNPT Cao Bằng": a province's branch of a group that has a union of its own.
_BRAND = regex.compile(
    r"công đoàn (?:petrovietnam|evn|tkv|vinacomin|vnpt|petrolimex|vietnam airlines|agribank|viettel)\b"
)
CITY_NAMES = frozenset({"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})


@lru_cache(maxsize=4096)
def union_value(name: str) -> UnionValue:
    """Everything a union's name tells by itself."""
    canonical = canonical_name(name)
    found_province, place = places_in(canonical)
    return UnionValue(name, canonical, level_of(canonical), found_province, place)


def union_of_office(text: str, start: int, end: int, head: str = "Công đoàn") -> Found:
    """The union of an office that is named where a union's congress is told of: `Trường THPT A: Đại hội Công đoàn`."""
    name = text[start:end]
    value = union_value(f"{head} {sentence_case(name) if name.isupper() else name}")
    return Found("union", start, end, value, "union.of_organisation")


# A province's name after these is that of something else: a firm, a school, a smaller place.
_NAMESAKES = frozenset(
    [
        "huyện",
        "quận",
        "xã",
        "phường",
        "ty",
        "tnhh",
        "hạn",
        "viên",
        "thcs",
        "thpt",
        "học",
        "non",
        "trấn",
        "mtv",
        "cổ",
        "phần",
        "giáo",
    ]
)


_CAPITAL_CITY = regex.compile(r"\b[Tt]hủ đô\b")


def _with_more(name: str, match: regex.Match[str], kind: str) -> str:
    """The name of a place with the number or the second part that belongs to it: `Móng Cái 3`, `Lâm Viên - Đà Lạt`."""
    called = match["name"]
    more = _MORE_OF_PLACE.match(name, match.end())
    if more and known_place(kind, called + more[0]):
        return called + more[0]
    return called


def _kind_and_name(place: str) -> tuple[str, str]:
    kind = next(k for k in _PLACE_KINDS if place.startswith(f"{k} "))
    return kind, place[len(kind) + 1 :]


_PLACE_KINDS = ("huyện", "quận", "thị xã", "thành phố", "thị trấn", "phường", "xã", "đặc khu")


def places_in(name: str) -> tuple[str | None, str | None]:
    """The province a name states, and the smaller place it names (`huyện Nho Quan`)."""
    stated = None
    place = None
    for match in _PLACE.finditer(name):
        kind = match["kind"].lower()
        kind = KINDS.get(kind, kind)
        called = _with_more(name, match, kind)
        if kind in ("tỉnh", "thành phố"):
            found = province(called)
            if found and (kind == "tỉnh" or found in CITY_NAMES):
                stated = found
                continue
        if kind != "tỉnh" and place is None:
            place = f"{kind} {called}"
    if stated is None and _CAPITAL_CITY.search(name):
        stated = "Hà Nội"
    if stated is None:
        words = name.split(" ")
        known = place is not None and known_place(*_kind_and_name(place))
        for count in (5, 4, 3, 2, 1):
            if len(words) > count and (found := province(" ".join(words[-count:]))):
                before = words[-count - 1].lower()
                if place is not None and name.endswith(f" {place}") and len(place.split(" ")) > count + 1 and known:
                    break  # "phường Phố Huế"
                if before not in _NAMESAKES and not (before == "phố" and found not in CITY_NAMES):
                    stated = found
                break
    return stated, place
