"""Where the congress is held: `tại Hội trường …`, `Địa điểm: Nhà văn hóa …`, `Hội trường X đã đón 166 đại biểu`, else a town.

A hall goes before a town. `tại đơn vị` names no place, nor does the town whose union it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from ..reading import Sentence
from ..record import Venue
from .context import Linked, Reason, Scope
from .wording import MENTION

_CENTRE = r"trung tâm(?: hội nghị| văn hóa| tổ chức sự kiện| tiệc cưới| chính trị| sinh hoạt| bồi dưỡng)?"
_HOUSE = r"nhà (?:văn hóa|văn hoá|hát|thi đấu|khách|nghỉ|thiếu nhi|hàng|đa năng|ăn|rông|sinh hoạt|truyền thống|giàn|biểu diễn|điều hành|giao ca|giao dịch|triển lãm|học|làm việc|luyện tập|hội|máy|xưởng|cộng đồng)"
_ROOM = r"phòng (?:họp|hội|đa năng|truyền thống|sinh hoạt|xử án|giao ca|âm nhạc|đọc|khánh tiết|học|thực hành|thiết bị|nghệ thuật|chờ|lớn|ăn|giao ban|\p{L}?\d[\p{L}\d.]*+)"
_OTHER = r"cung (?:văn hóa|văn hoá|thiếu nhi|hữu nghị|việt xô|thể thao|quy hoạch|triển lãm|trí thức)|khách sạn|hội quán|rạp|trụ sở|hội sở|sảnh|giảng đường|thư viện|văn phòng|tòa nhà|khu (?:du lịch|nghỉ dưỡng|resort|nhà)|resort|trường(?! hợp)|câu lạc bộ|sân khấu|sân vận động|bảo tàng|đoàn an điều dưỡng|xưởng|phân xưởng|gian|trại|đình|ga|trạm|bến|chợ"
_HALL = rf"(?:hội trường|hồi trường|khán phòng|{_CENTRE}|{_HOUSE}|{_ROOM}|{_OTHER})"
_HALL_NAME = regex.compile(rf"(?i){_HALL}\b")
_TOWN_KIND = r"(?:thành phố|TP\.?|tp\.?|thị xã|Thủ đô|thủ đô|thị trấn|phường|quận|huyện|xã)"
_AT = regex.compile(
    rf"(?:\b(?:[Tt]ại|[Ởở]|[Tt]rong|[Mm]ượn|trực tiếp từ|về)|\b[Đđ](?:ịa điểm|ỊA ĐIỂM)[^.:;\n]{{0,20}}(?::| là)|\b[Nn]ơi tổ chức:|[Đđ]iểm cầu (?:chính|trung tâm) (?:đặt tại|tại|là)) (?P<name>(?i:{_HALL})\b|{_TOWN_KIND} \p{{Lu}}|(?<=(?:[Tt]ại|ở|[Đđ]iểm:) )\p{{Lu}})"
)
# "Hội trường Lý Thái Tổ đã đón 166 đại biểu về dự", "Hội trường Bệnh viện, ngày 29/8 – Công đoàn …"
_HALL_FIRST = regex.compile(
    rf"\W*(?:[^.;:\n]{{0,60}}, )?(?P<name>(?:{_HALL})\b[^.;:()\n,]{{0,90}}?)(?= (?:là nơi|đã (?:đón|không còn|chật)|được (?:trang|dọn|trang trí)|chật|đông|kín|rộn|rực|ấm|sáng đèn|không còn)\b|, (?:sáng |chiều |ngày )+\d)"
)
# "chạy lên nhà ăn số 2, nơi Đại hội …", "198 đại biểu đã có mặt từ sớm tại nhà ăn ca", "không khí ở Hội trường lớn tầng 5 rộn ràng"
_HALL_TOLD = regex.compile(
    rf"\b(?P<name>(?:{_HALL})\b[^.;:()\n]{{0,80}}?)(?=,? (?:[-–] )?nơi (?:đại hội|đh|diễn ra|được trang|tổ chức)\b)"
    rf"|\bcó mặt (?:từ sớm |đông đủ |đầy đủ )?(?:tại|ở) (?P<name>(?:{_HALL})\b[^.;:()\n,]{{0,60}}?)(?=[.,;:(]| [-–] | là \d|$| để\b| dự\b| từ\b)"
    rf"|\b(?:tại|ở) (?P<name>(?:{_HALL})\b[^.;:()\n,]{{0,60}}?)(?= (?:rộn|chật|đông (?:đủ|nghịt|kín|đúc)|kín|không còn|đã kín|đã chật|trang hoàng)\b)"
)
_PINNED = regex.compile(rf"\W*📍\W*(?P<name>(?:{_HALL})\b[^;:()\n]{{0,90}})")
_UNION_WORD = r"(?:công đoàn|lđlđ|liên đoàn|cđcs|cđ|nghiệp đoàn|tổng liên đoàn)\b"
_END = regex.compile(
    rf",? (?:đã|ban (?:chấp|thường)|bch|đại hội|long trọng|diễn ra|tổ chức(?! sự kiện)|với|gồm|nhằm|có|được|hơn|đồng chí|các(?! (?:khu|kcn))|vào|trọng thể|khai mạc|tưng bừng|nhiệm kỳ|sáng|chiều|ngày|từ|trong(?! khuôn)|dự|để|trước|do|kết hợp|kết nối|làm(?! việc)|nơi|đón|tiến hành|là|cùng|đến|hôm|lúc|khi|mở|họp|bế mạc|tham|nhân (?:dịp|kỷ)|theo|vì)\b"
    rf"|, {_UNION_WORD}|(?<!hội trường|trụ sở|văn phòng|nhà nghỉ|nhà khách|khách sạn|đại học|cung văn hóa|của|nhà văn hóa) {_UNION_WORD}"
    r"|(?<!\btp)(?<!\btx)[.]|[;:()\n]|, (?!(?:tầng|số|thành phố|tp|phường|quận|huyện|xã|tỉnh|thị xã|đường|khu|hà nội|tòa|thị trấn|trường|trụ sở)\b|\p{L}++(?: \p{L}++){0,2} và \p{L}++(?: \p{L}++){0,2} (?:tỉnh|huyện|thành phố|tp|thị xã|quận)\b)|,? (?=\d+ (?:đại biểu|đoàn viên))"
)
_TOWN = regex.compile(rf"^(?:{_TOWN_KIND} )?(?!Công đoàn|CĐCS|LĐLĐ|Liên đoàn|Đại hội|Hội nghị)\p{{Lu}}")
_WORKS_AT = regex.compile(
    r"\b(?:dự|công tác|học tập|lao động|sống|đóng|đại diện|trực|sản xuất|thực tập|trở|vừa) (?:đại hội )?$|(?<!ngày )(?<!buổi )(?<!\) )\blàm việc $"
)
_GENERIC_PLACE = regex.compile(
    r"(?i)(?:trụ sở|cơ quan|trung tâm|trường|văn phòng|nhà trường|thư viện|sân|xưởng|ga|trạm|chợ|bến)$|đơn vị"
)
_HELD_AT = regex.compile(
    r"(?<![\p{L}])(?:đại hội|đh) [^.;]{3,50}, (?:được )?(?:tổ chức|diễn ra)(?= (?:tại|ở) )|(?<![\p{L}])(?:đại hội|hội nghị(?! đại biểu)|hội nghị đại biểu|buổi lễ(?: trọng thể)?|lễ khai mạc) (?:đã |vừa |được |chính thức |long trọng |trọng thể )*(?:diễn ra|tiến hành|tổ chức|khai mạc|họp|mượn|truyền trực tiếp|bố trí)\b|\b(?:địa điểm|nơi tổ chức)\b[^.;\n]{0,20}(?::| là )|\bđiểm cầu (?:chính|trung tâm)\b|\bđể (?:tiến hành|dự|họp) đại hội\b"
)
_ELSEWHERE = regex.compile(
    r"đại hội|\bđh\b|\bbầu\b|bàn giao|mục tiêu|tập huấn|thành lập|hỗ trợ|đề ra|\bsẽ\b|dự kiến|\btrao\b|phấn đấu"
)
_SOON = 4
"""So many sentences from where the congress is opened, a hall may be told of by itself."""


_SITS = regex.compile(r"\b(?:diễn ra|khép lại|bế mạc|làm việc|khai mạc|họp (?=tại|ở))\b")
_SESSION = regex.compile(r"\bphiên (?:trọng thể|chính thức|khai mạc|bế mạc|thứ nhất|thứ hai|làm việc)\b")
_HALLS, _TOWNS = 2, 1


class _Place(NamedTuple):
    start: int
    end: int
    rank: int
    """A hall goes before a town."""


def link_venue(scope: Scope) -> Linked:
    """The place where the congress is held."""
    best = max(_places(scope), key=lambda place: (place.rank, -place.start), default=None)
    best = best or next(_elsewhere(scope), None)
    if best is None:
        return Linked(None)
    start, end, _ = best
    return Linked(
        Venue(**scope.at(start, end), name=scope.reading.text[start:end]),
        (Reason("venue", start, end, "venue.at", ""),),
    )


def _places(scope: Scope) -> Iterator[_Place]:
    """Places said of the congress, in the text."""
    low = scope.reading.low
    opened = [o for o in scope.openings if o.sentence.zone == "body"]
    for opening in opened:
        yield from _near_to(scope, opening.sentence, opening.start, opening.end)
    first = min((o.sentence.start for o in opened), default=0)
    soon = 0
    for sentence in scope.sentences:
        pinned = _PINNED.match(low, sentence.start, sentence.end)
        if pinned:
            yield from _place(scope, *pinned.span("name"))
        if sentence.zone != "body":
            continue
        if sentence.start >= first and soon < _SOON:
            soon += 1
            match = _HALL_FIRST.match(low, sentence.start, sentence.end) or _HALL_TOLD.search(
                low, sentence.start, sentence.end
            )
            if match:
                yield from _place(scope, *match.span("name"))
        held = _HELD_AT.search(low, sentence.start, sentence.end)
        if any(sentence == o.sentence for o in scope.openings):
            continue
        if held:
            yield from _near_to(scope, sentence, held.start(), held.end())
        elif (sits := _SITS.search(low, sentence.start, sentence.end)) and (
            MENTION.search(low, sentence.start, sentence.end) or _SESSION.search(low, sentence.start, sentence.end)
        ):
            yield from (p for p in _near_to(scope, sentence, sits.start(), sits.end()) if p.rank == _HALLS)


def _elsewhere(scope: Scope) -> Iterator[_Place]:
    """What a headline or a caption says of it, where the text is silent."""
    for zone in ("title", "heading", "caption"):
        for sentence in scope.sentences:
            if sentence.zone != zone or not MENTION.search(scope.reading.low, sentence.start, sentence.end):
                continue
            yield from (p for p in _near_to(scope, sentence, sentence.start, sentence.end) if p.rank == _HALLS)


def _near_to(scope: Scope, sentence: Sentence, start: int, end: int) -> Iterator[_Place]:
    """The places named in a sentence that tells of the congress at `start:end`."""
    low = scope.reading.low
    for match in _AT.finditer(scope.reading.text, sentence.start, sentence.end):
        if not _WORKS_AT.search(low[max(sentence.start, match.start() - 22) : match.start()]) and _near(
            low, match.start(), start, end
        ):
            stop = _END.search(low, match.end("name"), sentence.end)
            yield from _place(scope, match.start("name"), stop.start() if stop else sentence.end)


def _place(scope: Scope, start: int, end: int) -> Iterator[_Place]:
    name = scope.reading.text[start:end].strip()
    if not 4 <= len(name) <= 140 or MENTION.search(name.lower()) or _GENERIC_PLACE.match(name):
        return
    if scope.union.canonical.lower().endswith(name.lower()):
        return  # "Tại Trường THPT A, công đoàn …": whose congress it is
    if _HALL_NAME.match(name):
        yield _Place(start, start + len(name), _HALLS)
    elif _TOWN.match(name):
        yield _Place(start, start + len(name), _TOWNS)


def _near(low: str, at: int, start: int, end: int) -> bool:
    """Whether nothing between the place and the congress tells of something else."""
    if at >= end:
        return at - end <= 150 and not _ELSEWHERE.search(low, end, at)
    return start - at <= 190 or start <= at
