"""Which lines are the article, and which only stand on its page.

Reads lines of working text. Menus, visitor counters, weather, log-in boxes, lists of other articles and credits are
`noise`: they yield nothing. Captions may confirm what the article says; headings are read, but nothing starts in a caption.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import regex

Zone = Literal["title", "body", "heading", "caption", "noise"]


class Line(NamedTuple):
    """One line of working text, without its line end."""

    start: int
    end: int
    zone: Zone


# One widget line by itself; the lines around it may still be the article.
_WIDGET = regex.compile(
    r"""
    (?:[-•*·»>|+]\s?){0,4}
    (?:
      (?:đang\ )?(?:online|trực\ tuyến)\b.{0,20} | (?:hôm\ nay|hôm\ qua|trong\ tuần|tuần\ này|tuần\ trước|trong\ tháng|tháng\ này
        |tháng\ trước|trong\ năm|tất\ cả|tổng|tổng\ cộng|tổng\ số|khách|máy\ chủ\ tìm\ kiếm)\s?:?\s?[\d. ,]+
      | .{0,30}(?:lượt\ truy\ cập|lượt\ xem|số\ lần\ xem|đã\ xem|lượt\ đọc|lượt\ người\ truy\ cập|truy\ cập).{0,30}
      | (?:độ\ ẩm|gió|nhiệt\ độ|thời\ tiết|tỷ\ giá|tỉ\ giá)\s?:?.{0,40}
      | (?:đăng\ nhập|đăng\ ký|tìm\ kiếm|bình\ chọn|thăm\ dò\ ý\ kiến|liên\ kết(?:\ web(?:site)?)?|văn\ bản\ mới|quảng\ cáo|in\ trang|bản\ in
        |gửi\ (?:e?mail|bình\ luận|phản\ hồi)|chia\ sẻ|bình\ luận|trang\ chủ|liên\ hệ|giới\ thiệu|menu|thư\ viện\ (?:ảnh|video|hình\ ảnh)|sơ\ đồ\ (?:web(?:site)?|trang)
        |video(?:\ clip)?|hình\ ảnh|quay\ lại|về\ trang\ (?:chủ|trước)|lên\ đầu\ trang|english|tiếng\ việt|facebook|zalo|twitter|youtube|rss|thích|theo\ dõi
        |tin\ tức|tin\ hoạt\ động(?:\ tin\ hoạt\ động)?|hữu\ ích|dễ\ sử\ dụng|phong\ phú\ đa\ dạng|anh\ tin\ bai|home|print|a[-+]?\ ?a\+?)\s?[:.»>]?
      | (?:bản\ đồ|xem\ với\ cỡ\ chữ|cỡ\ chữ)\b.{0,60}
      | \d+\ người\ đã\ (?:tham\ gia\ )?bình\ chọn.{0,20}
      | (?:(?:tác\ giả|nguồn(?:\ tin)?|bài|tin|ảnh|bài,\ ảnh|tin,\ ảnh|bài\ và\ ảnh|tin\ bài|tin,\ bài|người\ viết|thực\ hiện|clip|đồ\ họa|biên\ tập|cộng\ tác\ viên)\s?[:：\-]).{0,80}
      | (?:từ\ khóa|tags?|chủ\ đề|điện\ thoại|đt|email|e-mail|fax|địa\ chỉ|website|hotline|giấy\ phép|bản\ quyền|copyright|©)\s?[:：].{0,300}
      | (?:copyright|bản\ quyền|©|\(c\)).{0,120}
      | \[?(?:đăng\ ngày|ngày\ đăng|cập\ nhật(?:\ lúc|\ lần\ cuối|\ ngày)?|đăng\ lúc|post(?:ed)?\ (?:on|by)|xuất\ bản|thời\ gian\ (?:đăng|cập\ nhật|xuất\ bản|gửi|tạo))\b.{0,60}
      | thời\ gian\s?:?\s?\d{1,2}[-/.]\d{1,2}[-/.]\d{4}[\s,|-]*(?:\d{1,2}[:h]\d{2}.{0,6})?
      | (?:thứ\ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ\ nhật)\s?[,-]?.{0,10}\d{1,2}[-/.]\d{1,2}[-/.]\d{4}.{0,30}
      | date\ \d{4}-\d\d-\d\d
      | \d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?:[\s,|-]+\d{1,2}[:h]\d{2}.{0,20})?
      | .{0,40}\|\ ?\d{1,2}[-/.]\d{1,2}[-/.]\d{4}.{0,20}
      | [\d\s.,:;|/•·»«>()\-]+
    )
    """,
    regex.X,
)

_LONG_WIDGETS = (
    "từ khóa",
    "tag",
    "chủ đề",
    "điện thoại",
    "đt",
    "email",
    "e-mail",
    "fax",
    "địa chỉ",
    "website",
    "hotline",
    "giấy phép",
    "bản quyền",
    "copyright",
    "©",
    "(c)",
    "[",
    "•",
    "-",
    "*",
)

# From here on the page lists other articles.
_TAIL = regex.compile(
    r"""
    (?:[-•*·»>|+#→►▶☞]\s?){0,4}
    (?:đọc\ thêm|xem\ thêm|đọc\ tiếp|xem\ bản\ gốc(?:\ tại\ đây)?|tin\ (?:bài\ )?(?:liên\ quan|khác|mới|mới\ nhất|mới\ hơn|cũ\ hơn|tiếp\ theo|nổi\ bật|đã\ đưa|cùng\ (?:chuyên\ )?mục|cùng\ chủ\ đề|đọc\ nhiều|nên\ đọc|tức\ khác|tức\ liên\ quan)
      |(?:(?:mời\ )?xem\ (?:thêm\ )?)?(?:các\ |những\ )?(?:tin|bài)(?:\ viết|\ tức|\ bài)?\ (?:liên\ quan|khác|mới\ nhất|mới\ hơn|cũ\ hơn|đã\ đưa|cùng\ (?:chuyên\ )?mục|cùng\ chủ\ đề|nổi\ bật)
      |cùng\ (?:chuyên\ mục|chủ\ đề|tác\ giả)|có\ thể\ bạn\ quan\ tâm|bạn\ (?:có\ thể|cũng)\ (?:quan\ tâm|thích)|đọc\ nhiều(?:\ nhất)?|xem\ nhiều(?:\ nhất)?|được\ quan\ tâm|ý\ kiến\ bạn\ đọc|bình\ luận(?:\ \(\d+\))?|ý\ kiến\ của\ bạn
      |tin\ cùng\ sự\ kiện|dòng\ sự\ kiện(?:\s?:.{0,70})?|sự\ kiện\s?:.{0,70}|khảo\ sát(?:\ nhanh|\ bạn\ đọc)?|thăm\ dò\ (?:ý\ kiến|dư\ luận)|related\ (?:news|posts?|articles?))
    (?P<rest>\s?[:：»>.…]*\s?.{0,12})
    """,
    regex.X,
)

_CAPTION = regex.compile(
    r"""
    (?:\(?ảnh\b|hình\ \d|(?:một\ số\ )?hình\ ảnh|(?:quang|toàn)\ cảnh|(?:các\ |đông\ đảo\ )?đại\ biểu\b|các\ (?:đồng\ chí|vị)\b|(?:đồng\ chí|đ/c|đ\.c|ông|bà|ths\.?|ts\.?|pgs\.?)\ .{3,90}
        (?:phát\ biểu|tặng|trao|chúc\ mừng|báo\ cáo|điều\ hành|chủ\ trì|trình\ bày|khai\ mạc|bế\ mạc|tham\ luận|giải\ đáp|chụp|đọc|công\ bố|ra\ mắt|bỏ\ phiếu|cảm\ ơn|nhận)
      |lãnh\ đạo\ .{3,120}(?:tặng|trao|chúc\ mừng|chụp)|(?:thường\ trực|đại\ diện|chủ\ tịch|phó\ chủ\ tịch)\ .{3,120}(?:tặng|trao|chúc\ mừng|chụp|phát\ biểu)
      |(?:ban\ chấp\ hành|bch|tập\ thể|ban\ thường\ vụ|ban\ chấp\ hành\ mới)\ .{0,160}|ra\ mắt\b|đoàn\ chủ\ tịch\b|đoàn\ đại\ biểu\b|chương\ trình\ văn\ nghệ|tiết\ mục|biểu\ quyết|bỏ\ phiếu|chụp\ (?:ảnh|hình)|trao\ |tặng\ hoa
      |đoàn\ viên\b.{0,100}(?:bỏ\ phiếu|biểu\ quyết))
    """,
    regex.X,
)
_CREDIT = regex.compile(r"- ảnh \d+\.?$|(?:\bảnh|\bhình)\s?(?::|do\b)|\(ảnh[^)]{0,60}\)$")
_BULLET = regex.compile(r"\s?(?:[-+*•–●▪■◦✓✔·‣»]|\(?\d{1,2}\s?[.)]|[a-zđ]\))\s?")
_LONG = 160
_CUT = 90


def zone_lines(low: str, text_start: int) -> list[Line]:
    """Divides lower-cased working text into lines with their zones; the title is what stands before `text_start`."""
    bounds = _bounds(low, text_start)
    tail = _tail(low, bounds, text_start)
    lines: list[Line] = []
    seen_body = 0
    for index, (start, end) in enumerate(bounds):
        if start < text_start:
            zone: Zone = "title"
        elif tail[index] or start == end:
            zone = "noise"
        else:
            zone = _zone(low[start:end], seen_body)
            seen_body += zone != "noise"
        lines.append(Line(start, end, zone))
    last = next((i for i in range(len(lines) - 1, -1, -1) if lines[i].zone != "noise"), None)
    if last is not None and lines[last].zone == "heading" and _is_cut(low[lines[last].start : lines[last].end]):
        lines[last] = lines[last]._replace(zone="body")  # a page cut off in the middle of a sentence
    return lines


_CRAWL_DATE = regex.compile(r"\s*date \d{4}-\d\d-\d\d(?=\s)")


def _bounds(low: str, text_start: int) -> list[tuple[int, int]]:
    bounds, start = [], 0
    if crawled := _CRAWL_DATE.match(low, text_start):  # a crawler's own line, run into the first
        bounds, start = [(0, text_start - 1)] if text_start else [], crawled.end()
        bounds.append((text_start, crawled.end()))
    while (end := low.find("\n", start)) >= 0:
        bounds.append((start, end))
        start = end + 1
    bounds.append((start, len(low)))
    return bounds


def _is_cut(line: str) -> bool:
    """Whether a last line without a stop is a sentence cut off, not another article's headline."""
    return len(line) >= _CUT and (line.count(", ") > 1 or len(line) >= _LONG or _STOP_INSIDE.search(line) is not None)


def _zone(line: str, seen: int) -> Zone:
    stripped = line.strip()
    if not stripped or (
        (len(stripped) <= 120 or (len(stripped) <= 340 and stripped.startswith(_LONG_WIDGETS)))
        and _WIDGET.fullmatch(stripped)
    ):
        return "noise"
    if _TEASERS.fullmatch(stripped) or _INLINE_TEASERS.match(stripped):
        return "noise"
    if stripped.startswith((">>", "»")) and len(stripped) < _LONG and not _STOP_AT_ALL.search(stripped):
        return "noise"  # ">> Đại hội Công đoàn thị xã X: 100% cán bộ được tập huấn"
    if len(stripped) > _LONG * 2 or _BULLET.match(stripped):
        return "body"
    ends = stripped[-1]
    if seen >= 1 and _CREDIT.search(stripped, max(0, len(stripped) - 70)):
        return "caption"
    if ends in ".!?:;…,":
        starts_caption = seen >= 1 and len(stripped) < _LONG and ends == "." and _PURE_CAPTION.match(stripped)
        return "caption" if starts_caption else "body"
    if seen >= 1 and len(stripped) < 260 and _CAPTION.match(stripped) and not _FACT_LINE.search(stripped):
        return "caption"
    return "heading" if len(stripped) < 200 and not (len(stripped) > 100 and _STOP_INSIDE.search(stripped)) else "body"


# "Có thể bạn quan tâm: … | …": the list stands in the line itself.
_INLINE_TEASERS = regex.compile(
    r"(?:[-•*·»>|+#→►▶☞]\s?){0,4}(?:đọc thêm|xem thêm|xem tiếp|đọc tiếp|mời xem|(?:tin|bài)(?: bài| viết)? (?:liên quan|khác|cùng chuyên mục)|có thể bạn quan tâm|bạn có thể quan tâm)\s?[:»] ?\S"
)
# Headlines of other articles run together: "Công đoàn phường A: đổi mới … Công đoàn phường B: sáng tạo …".
_TEASERS = regex.compile(
    r"(?:công đoàn|liên đoàn|đại hội|lđlđ)[^.:;!?]{4,90}: [^.:;!?]{10,150}(?:công đoàn|liên đoàn|đại hội|lđlđ)[^.:;!?]{4,90}: [^.;!?]{10,300}"
)
_STOP_AT_ALL = regex.compile(r"[.!;](?:\s|$)")
_STOP_INSIDE = regex.compile(r"[\p{Ll}\d)](?<!\b(?:tp|ts|ths|tx|q|p|gs|pgs|đ|tt|st))[.!?] \p{L}{2}")


# Said with a stop, but only ever under a picture.
_FACT_LINE = regex.compile(
    r"(?:: ?(?:gồm |có )?(?:chính thức |tổng số )?|\()\d{1,3} (?:đồng chí|đ/c|đại biểu|người|ủy viên|chính thức)"
)
_PURE_CAPTION = regex.compile(
    r"(?:(?:quang|toàn) cảnh|(?:các |đông đảo )?đại biểu (?![^.]*: ?(?:\d|bà|ông|đ/c|đồng chí|gồm) ?)(?:dự|tham dự|biểu quyết|bỏ phiếu|chụp|tiến hành bỏ phiếu)|(?:\(?ảnh\b)|tiết mục|lãnh đạo .{3,110} (?:tặng hoa|chụp ảnh)"
    r"|các đại biểu tặng hoa|(?:đồng chí|ông|bà|đ/c) [^.,;]{3,110} (?:phát biểu|tặng hoa|chụp ảnh)[^.,;]{0,60}\.$)"
)


def _tail(low: str, bounds: list[tuple[int, int]], text_start: int) -> list[bool]:
    """For each line, whether it belongs to a list of other articles.

    A list that opens before most of the article has been told is a box inside it: it ends at the next long paragraph. So is
    one below which paragraphs follow each other, not headlines with their leads.
    """
    flags = [False] * len(bounds)
    long_after = [0] * (len(bounds) + 1)
    for i in range(len(bounds) - 1, -1, -1):
        start, end = bounds[i]
        long_after[i] = long_after[i + 1] + (end - start if end - start >= _LONG else 0)
    index = 0
    begun = False
    """Whether a paragraph stands above."""
    while index < len(bounds):
        start, end = bounds[index]
        begun = begun or _is_told(low, start, end)
        if start >= text_start and end - start < _HEADER and _TAIL.fullmatch(low, start, end):
            flags[index] = True
            before = long_after[0] - long_after[index]
            stop = _box_ends(low, bounds, index + 1, long_after[index] > before, begun)
            index += 1
            while index < stop:
                flags[index] = True
                index += 1
        else:
            index += 1
    return flags


def _box_ends(low: str, bounds: list[tuple[int, int]], first: int, before_most: bool, begun: bool) -> int:
    """Where a list of other articles ends that begins at a line; what readers say has no end that its form would show."""
    header = bounds[first - 1]
    said = _READERS_SAY.search(low, *header) is not None
    least = 1 if _ASKS.match(low, *header) or not begun else 2
    for index in range(first, len(bounds)):
        start, end = bounds[index]
        if (before_most and end - start >= _LONG) or (
            not said and _is_told(low, start, end) and _goes_on(low, bounds[index : index + _AHEAD], least)
        ):
            return index
    return len(bounds)


_ASKS = regex.compile(r"khảo sát|thăm dò")
_READERS_SAY = regex.compile(r"bình luận|ý kiến")
_AHEAD = 12
"""So many lines show whether paragraphs follow each other."""
_HEADER = 90
_PARAGRAPH = 60
_SMALL = 40


def _is_told(low: str, start: int, end: int) -> bool:
    """A paragraph, however short: it ends with a stop, and no sign of a list stands before it."""
    return end - start >= _PARAGRAPH and low[end - 1] in ".!" and not _BULLET.match(low, start, end)


def _goes_on(low: str, bounds: list[tuple[int, int]], least: int) -> bool:
    """Whether lines are paragraphs that follow each other; between leads of other articles their headlines stand."""
    told = other = 0
    for start, end in bounds:
        if end - start < _HEADER and _TAIL.fullmatch(low, start, end):
            break
        if _is_told(low, start, end) or end - start >= _LONG:
            told += 1
        elif end - start >= _SMALL and not _BULLET.match(low, start, end):
            other += 1
    return told >= least and told > 2 * other
