"""How articles name a congress: whether it is a union's or another body's, only referred to, still to come, or told from inside."""

from __future__ import annotations

import regex

from .forms import any_of, at_words

CONGRESS = r"(?:đ[ạa][iị] h[ộô]i|đạo hội|đhđb(?!\w)|đh(?!\w)|đh(?=cđ(?!\w))|hội nghị đại biểu(?! (?:giữa nhiệm kỳ|người lao động|nlđ|cán bộ|công chức|viên chức|công nhân|cbcnv|cbcc|cbvc|cnvc|cbnv|cnlđ))|hội nghị toàn thể(?= đoàn viên)|hội nghỵ)"
OTHER_BODY = r"(?: đại biểu| toàn thể| điểm| lần thứ \w+| toàn quốc| nhiệm kỳ| thành lập| bất thường)* ?(?:đảng|chi bộ|chi đoàn|chi hội|đoàn(?! viên| kết| thể)|hội(?! nghị)|phụ nữ|nông dân|cựu chiến binh|ccb|thi đua|cổ đông|đồng cổ|đồng\b|thể dục|tdtt|thể thao|khỏe|mặt trận|mttq|liên hiệp|liên minh|hiệp hội|thành viên hợp|hợp tác xã|htx|sinh viên|thanh niên|tncs|văn nghệ|nhà báo|luật gia|chữ thập|người cao tuổi|ii+ của đảng|xi+ của đảng|[ivx]+ (?:của )?đảng|lần thứ [ivx\d]+ (?:của )?đảng|lần thứ [ivx\d]+,? đảng|các dân tộc|dân tộc|công nhân(?:,? viên chức| viên)|cnvc(?!lđ)|cbcnv|võ thuật|giới(?! thiệu)|hội đồng)"
_END = r"(?:(?![\p{L}])|(?<=đh)(?=cđ))"
MENTION = regex.compile(rf"(?<![\p{{L}}]){CONGRESS}(?!{OTHER_BODY}){_END}")
ANY_MENTION = regex.compile(rf"(?<![\p{{L}}]){CONGRESS}{_END}")
OTHER_MENTION = regex.compile(rf"(?<![\p{{L}}]){CONGRESS}{OTHER_BODY}")

# Right before `đại hội`: it is only referred to, or still to come.
REFERRED = regex.compile(
    r"(?:nghị quyết|văn kiện|chào mừng|mừng|chúc|chúc mừng thành công|tiến tới|hướng tới|hướng đến|hướng về|trước thềm|trước|sau|chuẩn bị(?: cho| tổ chức)?|phục vụ|kế hoạch tổ chức|kế hoạch|việc tổ chức|tinh thần|theo|chỉ đạo|hướng dẫn|thông báo|từ|kể từ|dự thảo|báo cáo|lập thành tích|công tác tổ chức|công tác|(?:tiểu ban|ban tổ chức|ban chỉ đạo)(?: \p{L}+){0,3}|kịch bản|đề án|lộ trình|tiến độ|về|bầu|dự|đi|đi dự|tham dự|tham gia|trình|tại|(?<!vừa |hôm |tuần |năm )qua|sự kiện|kỷ niệm|(?<!^tổ chức )(?<!(?:đã|vừa) tổ chức )thành công|kết quả|đợt|mùa|thời gian|thời điểm|quy trình|diễn biến|trong|chủ đề|cờ|vào|phiên trù bị|họp trù bị|trù bị)(?: (?:thành công|các kỳ|các|tổ chức|toàn quốc|hoạt động))*(?: của)? $"
)
FUTURE = regex.compile(
    r"\b(?:sẽ|dự kiến|ấn định|sắp(?! xếp)|sớm (?:tổ chức|tiến hành)|chuẩn bị|trước khi|đang chuẩn bị|tiến tới|hướng tới|kế hoạch|phải hoàn thành|hoàn thành trước|chưa|yêu cầu|đề nghị|chọn|được chọn|chỉ đạo|hướng dẫn|rút kinh nghiệm|thống nhất chủ trương|chủ trương|lịch(?! sử| sự)|dự thảo|mong|đề xuất|lộ trình|cho phép|đồng ý|phải|(?<!hậu )(?<!chuyên )cần|thẩm định|duyệt|nếu|để|lùi|hoãn|dời)\b"
)
_INSIDE_FORMS = {
    "tại đại hội": rf"\b(?:tại|trong) (?:{CONGRESS})(?!{OTHER_BODY})(?! (?:công đoàn|lần|đại biểu|tới|sắp(?! xếp)))",
    "đại hội đã bầu": rf"(?<![\p{{L}}])(?:{CONGRESS}) (?:đã |cũng đã |cũng |còn |vừa |sáng suốt |tiến hành |nhất trí |đã sáng suốt |đã tiến hành |đã nhất trí |đã thống nhất |vinh dự |lần này )*(?:bầu|thông qua|nghe|thảo luận|đánh giá|biểu quyết|đề ra|xác định|quyết nghị|công bố|đón|được nghe|tổng kết|thống nhất|chỉ định|tín nhiệm|ghi nhận|đặt ra|bế mạc|diễn ra|thành công|kết thúc|nhất trí|hiệp thương|tiến hành|lựa chọn|phấn đấu|kêu gọi|đưa ra|dành|quyết định|họp (?:tại|vào|từ|trong|lúc|ngày)|được tổ chức (?:vào|ngày|tại|trong|từ))",
    "đại hội (ngày 28/2/2023) đã thành công": rf"(?<![\p{{L}}])(?:{CONGRESS}) \([^()\n]{{0,14}}\d{{1,2}}[/.\-]\d{{1,2}}[^()\n]{{0,8}}\) (?:đã |vừa )?(?:thành công|diễn ra|khép lại|bế mạc|hoàn thành)",
    "đến dự đại hội có": rf"(?<!\p{{L}})(?:đến |tham |về |cùng |tới |đến tham |có mặt |đến tham |tham dự và |đến dự và |về dự và |tới dự và )*(?:dự|dự và chỉ đạo|dự & chỉ đạo|tham dự|dự, chỉ đạo|dự có|dự chỉ đạo) (?:với )?(?:{CONGRESS})(?: (?:còn )?có|,| và chỉ đạo|\.|,? về phía)",
    "phát biểu tại đại hội": rf"(?:phát biểu|khai mạc|chỉ đạo|bế mạc)(?: chỉ đạo| chào mừng| chúc mừng| khai mạc| bế mạc)? (?:tại )?(?:{CONGRESS})(?!{OTHER_BODY})",
    "báo cáo trước đại hội": rf"(?:phát biểu|báo cáo)[^.;]{{0,40}} (?:với|trước) (?:{CONGRESS})(?!{OTHER_BODY})",
    "95 đại biểu về dự đại hội.": rf"đại biểu[^.;\n]{{0,90}} (?:đã |về |tham |đến ){{0,2}}dự (?:{CONGRESS})(?=[.,;]|$)",
    "ban chấp hành khóa x gồm 160 đồng chí ra mắt đại hội": rf"\b(?:ban chấp hành|bch)\b[^.;]{{0,60}}\bra mắt (?:{CONGRESS})(?!{OTHER_BODY})",
    "đại hội diễn ra gọn trong một buổi": rf"(?<![\p{{L}}])(?:{CONGRESS}) (?:đã )?(?:diễn ra|làm việc|họp) (?:gọn|nhanh|vẻn vẹn|chỉ|trong (?:một|1|nửa|gần|hơn)) ?(?:trong )?\p{{L}}",
    "bầu ban chấp hành": r"bầu (?:ra |được )?(?:ban chấp hành|bch|\d+ (?:đồng chí|đ/c|ủy viên))",
    "15 đồng chí trúng cử vào ban chấp hành": r"(?<!\d)\d{1,3} (?:đồng chí|đ/c|người|ủy viên)[^.;,\d]{0,24} trúng (?:cử )?(?:vào )?(?:ban chấp hành|bch)",
}
INSIDE = regex.compile(at_words(any_of(_INSIDE_FORMS)))
"""Told from inside."""
CONFERENCE_ACTS = regex.compile(
    r"\bhội nghị (?:đã |cũng |còn |tiến hành |nhất trí )*(?:nghe|công bố|thông qua|thảo luận|thống nhất|bầu|quyết nghị|biểu quyết|chỉ định|đề ra)\b"
)
COUNTED_CONGRESSES = regex.compile(
    r"(?<![\d/.\-])\b(?:(?!(?:19|20)\d\d |\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4} )\d+(?:[.,/]\d+)*%?|(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)|các|nhiều|hàng trăm|toàn bộ|những) (?:tổ công đoàn|công đoàn(?! viên)|cđcs|đơn vị|liên đoàn|đại hội|huyện|cđ|lđlđ|nghiệp đoàn|đồng chí|phường|xã)"
)


# `10 công đoàn bộ phận đã tiến hành Đại hội`, `Đại hội các công đoàn bộ phận`: told of many at once.
SEVERAL_HELD = regex.compile(
    rf"(?<![\d/.])\b(?:\d{{1,3}}(?:/\d+)?%?|hai|ba|bốn|năm|các) (?:công đoàn(?! viên)|cđcs|đơn vị|liên đoàn)[^.;]{{0,120}}\b(?:đã|tổ chức|tiến hành|hoàn thành|hoàn tất)\b[^.;]{{0,40}}{CONGRESS}|{CONGRESS} các (?:công đoàn|cđcs)"
)


SIGNS = (
    "đại hội",
    "đai hội",
    "đại hôi",
    "đaị hội",
    "đạo hội",
    "đh",
    "hội nghị đại biểu",
    "hội nghị toàn thể",
    "hội nghỵ",
)


NOT_HOLDER = regex.compile(
    r"(?:đảng bộ|chi bộ|đảng ủy|chi đoàn|đoàn thanh niên|đoàn cơ sở|(?:chi )?hội [^,;.]{2,30}?)(?: cơ quan| khối)? $|(?:chủ tịch|lãnh đạo|đại diện|cán bộ|của|do|dự|theo|trực thuộc|thuộc|được|chỉ đạo của|đồng chí|bầu|tại|phối hợp với|sự|cho|giúp|chỉ đạo|hướng dẫn|yêu cầu|bch|ban thường vụ|từ) (?:(?:các|tổ chức|ban chấp hành|ban thường vụ|bch|một số|toàn thể) )?$"
)


PLURAL_UNION = regex.compile(r"(?:công đoàn|cđ|cđcs|lđlđ) các (?!khu|kcn|cơ quan|kkt|ban|tổ chức)")


_GOING = regex.compile(
    r"\b(?:sẽ|dự kiến|sắp(?! xếp)|chuẩn bị|chào mừng|tiến tới|hướng tới|hướng đến|kế hoạch|trước thềm|lập thành tích|nếu|để|yêu cầu|đề nghị)\b"
)


TO_TAKE_PLACE = rf"{CONGRESS}[^.;]{{0,90}} (?:sẽ|sắp(?! xếp)) (?:được |chính thức )?(?:diễn ra|tổ chức|khai mạc|họp)\b"
"""The words of a congress that is yet to come."""
WILL = regex.compile(r"\b(?:sẽ|dự kiến|sắp(?! xếp)|nếu|ấn định|theo lịch)\b")
SOON = regex.compile(r"\b(?:tuần|tháng|ngày|năm) (?:tới|sau)\b|\b(?:ngày|sáng|chiều|tối|hôm) mai\b|\bsắp\b(?! xếp)")


_ASIDES = regex.compile(r"\([^()\n]*\)")


def future_before(before: str) -> bool:
    """Whether the words before speak of what is to come: `sẽ` in the sentence, `tiến tới` in the same clause."""
    cut = max(before.rfind(", "), before.rfind(";"))
    return bool(_GOING.search(before, cut + 1) or WILL.search(_ASIDES.sub("", before)))


_BETWEEN = regex.compile(
    rf"(?P<congress>{CONGRESS})(?P<mid>(?:,? (?:đại biểu|toàn thể|điểm|lần|thứ|lần thứ|khóa|nhất|trù bị|bất thường|toàn quốc|đoàn viên|nhiệm kỳ|nhiệm kì|nk|thành viên|công đoàn cơ sở|công đoàn|cđcs|của|[ivxl]+|\d+|\d{{4}} ?- ?\d{{4}}|\(?\d{{4}} ?- ?\d{{4}}\)?|ban chấp hành|bch|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|thành lập|[-,]))*) ?[\"]?$"
)


def congress_before(low: str, begin: int, at: int) -> tuple[int, int] | None:
    """Where the congress is named that a union right after is said to hold: `Đại hội lần thứ IX, nhiệm kỳ 2023-2028 |`."""
    match = _BETWEEN.search(low, max(begin, at - 70), at)
    return (match.start(), match.end()) if match else None


def last_congress(low: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
    """The last congress named in a range."""
    found = None
    for match in ANY_MENTION.finditer(low, start, len(low) if end is None else end):
        found = match
    return found
