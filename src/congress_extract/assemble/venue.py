"""Where the congress is held: `tại Hội trường …`, `Trung tâm Hội nghị …`, `tại Nhà văn hóa …`, else a town; `tại đơn vị` names no place."""

from __future__ import annotations

import regex

from ..record import Venue
from .context import Linked, Reason, Scope
from .wording import MENTION

_HALL = r"(?:hội trường|trung tâm(?: hội nghị| văn hóa| tổ chức sự kiện| tiệc cưới| chính trị| sinh hoạt| bồi dưỡng)?|cung (?:văn hóa|thiếu nhi|hữu nghị|việt xô|thể thao)|nhà (?:văn hóa|hát|thi đấu|khách|thiếu nhi|hàng|văn hoá|đa năng|ăn|rông|sinh hoạt|truyền thống|giàn)|khách sạn|hội quán|rạp|trụ sở|phòng họp|sảnh|giảng đường|hội trường lớn|văn phòng|tòa nhà|khu (?:du lịch|nghỉ dưỡng|resort)|resort|nhà máy|trường|câu lạc bộ|sân vận động|bảo tàng|trung tâm|đoàn an điều dưỡng)"
_HALL_NAME = regex.compile(rf"(?i){_HALL}")
_AT = regex.compile(
    rf"(?:\b(?:[Tt]ại|ở)|\b[Đđ]ịa điểm:) (?P<name>(?:(?i:{_HALL})\b|(?:thành phố|TP\.?|tp\.?|thị xã|Thủ đô|thủ đô|thị trấn|phường|quận|huyện|xã) \p{{Lu}}|\p{{Lu}}))",
    regex.V1,
)
_END = regex.compile(
    r",? (?:đã|ban|bch|công đoàn|lđlđ|liên đoàn|cđcs|đại hội|long trọng|diễn ra|tổ chức|với|gồm|nhằm|có|được|hơn|đồng chí|các|vào|cđ|trọng thể|khai mạc|tưng bừng|nhiệm kỳ|nghiệp đoàn|tổng liên đoàn|sáng|chiều|ngày|từ|trong|tập đoàn)\b|[.;:()\n]|, (?!(?:tầng|số|thành phố|tp|phường|quận|huyện|xã|tỉnh|thị xã|đường|khu|hà nội|tòa|thị trấn|trường)\b)|,? (?=\d+ đại biểu)"
)
_TOWN = regex.compile(r"^(?:(?:thành phố|tp\.?|thị xã|thủ đô|thị trấn|phường|quận|huyện|xã) )?\p{Lu}", regex.I)


_WORKS_AT = regex.compile(r"\b(?:dự|công tác|học tập|lao động|làm việc|sống|đóng|đại diện) (?:đại hội )?$")
_GENERIC_PLACE = regex.compile(r"(?i)trụ sở$|hội trường$|đơn vị|nhà trường$|cơ quan$|trung tâm$|trường$|văn phòng$")


def link_venue(scope: Scope) -> Linked:
    """The place where the congress is held."""
    reading = scope.reading
    best: tuple[int, int, int] | None = None
    spots = [(o.sentence, o.start, o.end) for o in scope.openings if o.sentence.zone == "body"]
    for s in scope.sentences:
        if (
            s.zone == "body"
            and (held := _HELD_AT.search(reading.low, s.start, s.end))
            and not any(s == o.sentence for o in scope.openings)
        ):
            spots.append((s, held.start(), held.end()))
    for s, spot_start, spot_end in spots:
        for match in _AT.finditer(reading.text, s.start, s.end):
            start = match.start("name")
            if _WORKS_AT.search(reading.low[max(s.start, match.start() - 22) : match.start()]):
                continue
            stop = _END.search(reading.low, start + 3, s.end)
            end = stop.start() if stop else s.end
            name = reading.text[start:end].strip()
            if not 4 <= len(name) <= 140 or MENTION.search(name.lower()):
                continue
            if not _near(reading.low, match.start(), spot_start, spot_end):
                continue
            if _GENERIC_PLACE.match(name) and not name.lower().startswith("hội trường"):
                continue
            rank = 2 if _HALL_NAME.match(name) else 1
            if rank == 1 and not _TOWN.match(name):
                continue
            if best is None or rank > best[2]:
                best = (start, start + len(name), rank)
    if best is None:
        return Linked(None)
    start, end, _ = best
    return Linked(
        Venue(**scope.at(start, end), name=reading.text[start:end]), (Reason("venue", start, end, "venue.at", ""),)
    )


_HELD_AT = regex.compile(
    r"(?<![\p{L}])(?:đại hội|hội nghị(?! đại biểu)|hội nghị đại biểu) (?:đã |vừa |được |chính thức |long trọng |trọng thể )*(?:diễn ra|tiến hành|tổ chức|khai mạc)\b|\bđịa điểm:"
)
_ELSEWHERE = regex.compile(
    r"đại hội|\bđh\b|\bbầu\b|bàn giao|mục tiêu|tập huấn|thành lập|hỗ trợ|đề ra|\bsẽ\b|dự kiến|\btrao\b|phấn đấu"
)


def _near(low: str, at: int, start: int, end: int) -> bool:
    """Whether nothing between the place and the congress tells of something else."""
    if at >= end:
        return at - end <= 150 and not _ELSEWHERE.search(low, end, at)
    return start - at <= 190 or start <= at
