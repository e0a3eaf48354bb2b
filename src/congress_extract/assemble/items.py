"""Items of a digest: each under a head of its own (`XÃ ĐỨC TRỌNG: Bỏ phiếu kín`, `PHAN THIẾT (18/10)`, `* CĐCS Trường A: …`, `Ở xã B, …`).

An item reports a congress where it tells of one with its election, or, in an article that counts congresses or tells of one under a
head of the same style, by its day, its delegates and its election in whatever words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import regex

from ..find.numbers import FROM_TEN
from ..find.unions import sentence_case, union_value
from ..find.values import UnionValue
from ..places import known_place
from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .heads import (
    HEADLINE,
    OFFICE,
    PARTS,
    TOLD_AS_NEXT,
    Head,
    bullet_of,
    is_dated_head,
    is_marked,
    line_heads,
    names_whose,
    sentence_heads,
)
from .names import same
from .wording import CONGRESS, COUNTED_CONGRESSES, MENTION, WILL

_DATED = regex.compile(r"\b\d{1,2} ?[/.\-] ?\d{1,2}\b|\bngày \d|\bcùng ngày\b")
# "12 đoàn viên được bầu là chiến sĩ thi đua"
_HONOURS = regex.compile(r"bầu (?:là|chọn là|chọn)\b[^.;]{0,20}(?:chiến sĩ|tiêu biểu|xuất sắc)")
_GATHERS = regex.compile(r"(?<![\d/.,])\d{1,3}(?:/\d{1,3})? (?:đại biểu|đoàn viên)\b")
_ELECTS = regex.compile(
    r"\b(?:bầu|tái cử|tái đắc cử|đắc cử|trúng cử|chỉ định|(?:giữ chức|làm) (?:phó )?chủ tịch)\b|(?:ban chấp hành|bch)\b[^.;\n]{0,30}(?:\d|\b(?:gồm|có)\b)|\bchủ tịch: ?\p{L}"
)
# "88/90 đại biểu về dự" in an item that never says "đại hội".
_COME = regex.compile(r"(?<![\d/.,])\d{1,3}(?:/\d{1,3})? đại biểu (?:đã |về |đến |tham |có ){0,2}(?:dự|mặt)\b")
# "ba mươi lăm người dự đại hội tại phòng giao ban", "Cả hai mươi sáu đoàn viên đều có mặt tại đại hội"
_COME_TO_IT = regex.compile(
    rf"\b(?:\d{{1,3}}|{FROM_TEN}) (?:đại biểu|đoàn viên|công đoàn viên|người)(?: đều| đã| cùng| cùng về)* (?:tham dự|dự|có mặt (?:tại|dự)) (?:{CONGRESS})"
)
_NOT_YET = regex.compile(
    r"\btrù bị\b[^.;]{0,40}:|\bchưa tổ chức\b|\bphiên chính thức[^.;]{0,20} (?:dự kiến|theo kế hoạch|vào ngày)"
)
_HELD = regex.compile(r"\b(?:tổ chức|diễn ra|bầu|trúng|tái đắc cử|bế mạc|khai mạc|giữ được)\b")
_GOES_ON = regex.compile(
    rf"[^.;\n]{{0,60}}{CONGRESS}[^.;\n]{{0,60}}\b(?:diễn ra|tổ chức|khai mạc|thành công|bế mạc|bầu)\b"
)
# "Ở Nông trường B, đại hội diễn ra trước đó hai ngày, 31/7" after the congress of Nông trường A
_ITS_DAY = regex.compile(
    rf",? {CONGRESS} (?:đã |được )*(?:diễn ra|tổ chức|tiến hành|khai mạc)[^.;\n]{{0,40}}?\b\d{{1,2}} ?[/.\-] ?\d{{1,2}}\b"
)
_ITS_OFFICE = regex.compile(rf"(?:công đoàn|nghiệp đoàn)(?: cơ sở)?(?: thành viên| bộ phận)? (?P<kind>{OFFICE})\b")
_UNITS_OF_UNIONS = r"công đoàn bộ phận|tổ công đoàn|công đoàn cơ sở thành viên|công đoàn cơ sở|công đoàn"
_COUNTED_KIND = regex.compile(
    rf"(?:hai|ba|bốn|năm|sáu|bảy|tám|các|\d{{1,2}}) (?P<kind>{_UNITS_OF_UNIONS}|cđcs)(?: trực thuộc)?[^.;]{{0,60}}\b(?:đã|xong|tổ chức|tiến hành)\b[^.;]{{0,30}}{CONGRESS}"
)
_PLURAL = regex.compile(
    rf"{CONGRESS} (?:điểm )?(?:các )?(?P<kind>công đoàn bộ phận|công đoàn cơ sở|công đoàn các cấp|công đoàn (?:xã|phường),? ?(?:và )?(?:xã|phường)|công đoàn (?:xã|phường|huyện) [^.;,]{{2,20}}(?:,| và) (?:xã|phường|huyện)|cđcs|tổ công đoàn)\b|\bhội nghị công đoàn (?:xã|phường), (?:xã|phường)\b|\b(?:các|\d{{1,2}}|hai|ba|bốn|năm) (?P<kind>khoa|phòng|phân xưởng|trường|doanh nghiệp|công ty)[^.;]{{0,90}}{CONGRESS}|{CONGRESS}[^.;]{{0,20}} ở (?:các|hai|ba|bốn|\d{{1,2}}) "
)
_KIND = regex.compile(r"(?P<union>công đoàn|liên đoàn lao động) (?P<kind>xã|phường|đặc khu|huyện|quận|thị xã)\b")
_NUMBER_LEFT = regex.compile(r" \d{1,2}")
_RURAL = frozenset({"xã", "phường", "đặc khu", "thị trấn"})
_PARTS_OF_OFFICES = frozenset({"tổ", "phòng", "khoa", "đội", "ban"})
"""A group (tổ công đoàn) is no union of a whole school or firm."""
_LANDS = _RURAL | {"huyện", "quận", "thị xã", "thành phố", "tp"}
_ENOUGH = 50
"""So many openings show how a digest names its unions."""
_HEAD_OF_REPORT = 6
"""Within so many sentences a digest says what it tells of."""


def item_openings(reading: Reading, unions: list[Found], strong: list[Opening]) -> list[Opening]:
    """Congresses told by items, beside those that a sentence reports in full."""
    if not (_ELECTS.search(reading.low) or _GATHERS.search(reading.low)):
        return []
    lead = _Lead(reading, strong)
    lines = line_heads(reading, unions)
    return [
        opening
        for heads in (
            sentence_heads(reading, unions),
            [h for h in lines if h.style == "named"],
            [h for h in lines if h.style == "capitals"],
            [h for h in lines if h.style == "label"],
            [h for h in lines if h.style == "numbered"],
        )
        for opening in _reported(reading, unions, heads, strong, lead)
    ]


def counts_several(low: str, sentence: Sentence) -> bool:
    """Whether a sentence tells of congresses of several unions: `3 công đoàn đã tổ chức đại hội`."""
    counted = COUNTED_CONGRESSES.finditer(low, sentence.start, sentence.end)
    return MENTION.search(low, sentence.start, sentence.end) is not None and any(
        not m[0].endswith("đồng chí") and not _MEMBERS_OF.search(low, max(sentence.start, m.start() - 30), m.start())
        for m in counted
    )


_IN_PASSING = regex.compile(r"\b(?:kết quả|công tác|báo cáo|chỉ đạo|hướng dẫn) $")
# "258 đại biểu đến từ 229 công đoàn cơ sở": the delegates' own unions
_MEMBERS_OF = regex.compile(r"\b(?:đến từ|thuộc|đại diện|đại diện cho|quản lý)(?: (?:hơn|gần|trên|khoảng))? $")


class _Lead:
    """What the article says of its congresses before, and beside, the items."""

    def __init__(self, reading: Reading, strong: list[Opening]) -> None:
        low = reading.low
        head = [s for s in reading.sentences if s.zone != "caption"][:_HEAD_OF_REPORT]
        counted = [m for s in head if (m := _COUNTED_KIND.search(low, s.start, s.end))]
        counted = [m for m in counted if not WILL.search(low, max(0, m.start() - 60), m.end())]
        plural = [m for s in head if (m := _PLURAL.search(low, s.start, s.end))]
        plural = [m for m in plural if not _IN_PASSING.search(low, max(0, m.start() - 20), m.start())]
        self.counts = bool(counted)
        """Whether it counts unions of one kind that held theirs."""
        self.digest = bool(counted or plural) or any(counts_several(low, s) for s in head)
        """Whether it tells of several."""
        self.kind = counted[0]["kind"].replace("cđcs", "công đoàn cơ sở") if counted else None
        self.land = next((m for o in strong if (m := _KIND.match(o.union.value.canonical.lower()))), None)
        """The unions of which places it reports in full."""
        self.offices = {
            m["kind"] for o in strong[:_ENOUGH] if (m := _ITS_OFFICE.match(o.union.value.canonical.lower()))
        }
        """Of what kinds of offices it reports unions in full."""


def _reported(
    reading: Reading, unions: list[Found], heads: list[Head], strong: list[Opening], lead: _Lead
) -> Iterator[Opening]:
    heads = [_up_to_next_told(reading, h, strong[:_ENOUGH]) for h in heads]
    full = [h for h in heads if _told_in_full(reading, h, strong[:_ENOUGH])]
    starts, kinds = {h.start for h in full}, {_list_of(h) for h in full}
    also = bool(strong) and any(h.also for h in heads)
    prefix = _prefix(reading, full, strong[:_ENOUGH])
    for head in heads:
        if head.start in starts or not _reports(
            reading.low, head, _list_of(head) in kinds, also or _is_known(head, strong), lead
        ):
            continue
        if _is_to_come(reading, head):
            continue
        union = head.union or _named_inside(reading, unions, head) or _made(reading, unions, head, lead, prefix)
        if union is not None:
            yield _opening(reading, head, union)


def _up_to_next_told(reading: Reading, head: Head, strong: list[Opening]) -> Head:
    """An item ends where the next bullet reports another union's congress: `- Ngày 16/3, CĐCS B tổ chức Đại hội …`."""
    if head.union is None or head.mark in ("", HEADLINE):
        return head
    next_told = (
        reading.lines[o.sentence.line].start
        for o in strong
        if head.end < o.sentence.start < head.stop
        and o.sentence.line != head.sentence.line
        and bullet_of(reading, o.sentence) == head.mark
        and not same(o.union.value, head.union.value)
    )
    return head._replace(stop=min(next_told, default=head.stop))


def _told_in_full(reading: Reading, head: Head, strong: list[Opening]) -> bool:
    """Whether a sentence of the item reports its union's congress; under a headline, one of its text."""
    return any(
        _begin(reading, head) <= o.sentence.start < head.stop
        and o.union.kind == "union"
        and (o.sentence.zone != "heading" if head.mark == HEADLINE else _is_its_own(reading, head, o))
        for o in strong
    )


def _is_its_own(reading: Reading, head: Head, opening: Opening) -> bool:
    """A bullet below may begin an item of its own, where another union is named."""
    return (
        head.union is None
        or not is_marked(reading, opening.sentence)
        or opening.sentence.line == head.sentence.line
        or same(head.union.value, opening.union.value)
    )


def _list_of(head: Head) -> tuple[str, bool]:
    """What the heads of one list share: their bullet, and whether they name unions."""
    return head.mark, head.union is not None


def _is_known(head: Head, strong: list[Opening]) -> bool:
    """Whether a sentence elsewhere reports that the union of the head held its congress."""
    union = head.union
    return union is not None and any(same(union.value, o.union.value) for o in strong[:_ENOUGH])


def _begin(reading: Reading, head: Head) -> int:
    return head.sentence.start if head.style in ("at", "subject") else reading.lines[head.sentence.line].start


def _reports(low: str, head: Head, beside: bool, goes_on: bool, lead: _Lead) -> bool:
    """Whether an item tells of a congress held, as surely as its head and its article ask."""

    def says(sign: regex.Pattern[str]) -> bool:
        return sign.search(low, head.end, head.stop) is not None

    if says(_NOT_YET):
        return False
    mention, elects = says(MENTION) or says(_COME), says(_ELECTS)
    if head.style == "at":
        next_one = TOLD_AS_NEXT.match(low, head.sentence.start, head.start) is not None
        told = mention or next_one or (elects and not says(_HONOURS))
        if head.kind in lead.offices and _ITS_DAY.match(low, head.end, head.stop):
            return True
        return told and (lead.digest or goes_on or (head.union is not None and bool(_GOES_ON.match(low, head.end))))
    if head.style == "subject":
        return (elects or (mention and says(_COME_TO_IT))) and (lead.digest or goes_on)
    told = elects and (says(_DATED) or says(_GATHERS))
    if head.style == "named" and head.union is not None:
        return (mention and elects) or (lead.digest and told)
    if head.style == "named" and head.kind in _LANDS:
        return mention or ((lead.digest or beside) and told)
    if head.style == "named":
        return (lead.counts and (elects or says(_GATHERS))) or ((lead.digest or beside) and told)
    if head.style == "capitals" and mention and says(_HELD):
        return True
    return beside and mention and elects and says(_DATED) and says(_GATHERS)


def _is_to_come(reading: Reading, head: Head) -> bool:
    """Whether the sentence that first tells of the item's congress, and all that tell of its election, speak of what will be."""
    low = reading.low
    first = min(
        (m.start() for sign in (MENTION, _COME, _ELECTS) if (m := sign.search(low, head.end, head.stop))), default=None
    )
    if first is None or not _will(reading, first):
        return False
    return all(_will(reading, m.start()) for m in _ELECTS.finditer(low, head.end, head.stop))


_NEAR = 40
"""`Đại hội … sẽ`: so near after what is told, `sẽ` belongs to it."""


def _will(reading: Reading, at: int) -> bool:
    sentence = reading.sentence_at(at)
    return sentence is not None and WILL.search(reading.low, sentence.start, at + _NEAR) is not None


def _opening(reading: Reading, head: Head, union: Found) -> Opening:
    if head.sentence.zone == "body":
        return Opening(head.sentence, head.start, head.end, union, "opening.at_place", True)
    at = bisect_left(reading.sentences, head.sentence.start, key=START)
    first = next((s for s in reading.sentences[at:] if s.zone == "body" and s.start < head.stop), head.sentence)
    return Opening(first, first.start, first.end, union, "opening.at_place", True)


def _prefix(reading: Reading, full: list[Head], strong: list[Opening]) -> str | None:
    """What stands before an item's name in the name of its union: `Công đoàn cơ sở ` of `1. Agribank Nam Định`."""
    for head in full[:_ENOUGH]:
        for opening in strong:
            name: str = opening.union.value.canonical
            if _begin(reading, head) <= opening.sentence.start < head.stop and name.lower().endswith(
                f" {head.name.lower()}"
            ):
                return name[: -len(head.name)]
    return None


def _named_inside(reading: Reading, unions: list[Found], head: Head) -> Found | None:
    """The union in an item that names its head: `Công đoàn xã Đức Trọng` under `XÃ ĐỨC TRỌNG`."""
    name = head.name.lower().replace("–", "-")
    inside = unions[bisect_left(unions, head.end, key=START) : bisect_left(unions, head.stop, key=START)]
    return next(
        (u for u in inside if u.kind == "union" and _names(u.value.canonical.lower().replace("–", "-"), name)), None
    )


def _names(union: str, head: str) -> bool:
    own = union.partition("công đoàn ")[2] or union.partition("lao động ")[2]
    return len(head) > 4 and (
        head in union or (len(own) > 6 and _NUMBER_LEFT.fullmatch(head.removeprefix(own)) is not None)
    )


def _made(reading: Reading, unions: list[Found], head: Head, lead: _Lead, prefix: str | None) -> Found | None:
    """The union of the place or office that heads an item, made of its name."""
    name = sentence_case(head.name) if head.name.isupper() else head.name
    generic = [
        u.value.canonical
        for u in unions[bisect_left(unions, head.end, key=START) : bisect_left(unions, head.stop, key=START)]
        if u.kind == "some_union"
    ]
    if head.kind in _LANDS:
        federation = head.kind not in _RURAL and not any(g.startswith("Công đoàn") for g in generic)
        said = f"{'Liên đoàn Lao động' if federation else 'Công đoàn'} {name[0].lower()}{name[1:]}"
    elif head.kind is not None:
        units = [m[0] for g in generic if (m := _UNIT.match(g.lower()))]
        own = next((u for u in units if u != "tổ công đoàn" or head.kind in _PARTS_OF_OFFICES), None)
        own = own or lead.kind or "công đoàn"
        said = f"{own[0].upper()}{own[1:]} {name}"
    elif prefix:
        said = prefix + name
    elif own := next((g for g in generic if (m := _LAND_LAST.search(g.lower())) and known_place(m[0], name)), None):
        said = f"{own} {name}"
    elif lead.land and known_place(lead.land["kind"], name):
        said = f"Công đoàn {lead.land['kind']} {name}"
    else:
        return None
    rule = "union.of_organisation" if head.kind not in _LANDS and head.kind else "union.of_place"
    return Found("union", head.start, head.end, union_value(said), rule)


_UNIT = regex.compile(_UNITS_OF_UNIONS)
_LAND_LAST = regex.compile(r"(?:huyện|quận|thị xã|xã|phường)$")


_ABOVE_ITEM = 4
"""So many lines that end what stands above, a headline or a byline, may stand before an item's bullet."""


def to_next_head(reading: Reading, sentences: tuple[Sentence, ...], union: UnionValue) -> tuple[Sentence, ...]:
    """An item of a digest ends where the next heading of its kind stands, whether that item tells of a congress or of none."""
    if not sentences:
        return sentences
    begin = next((i for i, s in enumerate(sentences[:_ABOVE_ITEM]) if s.zone != "heading"), 0)
    if (bullet := bullet_of(reading, sentences[begin])) and (cut := _next_bullet(reading, sentences[begin:], bullet)):
        return sentences[: begin + cut]
    style = _style(reading, sentences[0])
    if style is None or not _heads_item_of(reading, sentences[0], union):
        return sentences
    line = sentences[0].line
    for at, sentence in enumerate(sentences):
        head = reading.lines[sentence.line]
        if (
            sentence.line != line
            and _style(reading, sentence) == style
            and not PARTS.match(reading.text, head.start, head.end)
        ):
            return sentences[:at]
    return sentences


def _next_bullet(reading: Reading, sentences: tuple[Sentence, ...], bullet: str) -> int | None:
    """Where the next bullet names a place or an office: `• Trường THPT B mới dừng ở đại hội trù bị`."""
    line = sentences[0].line
    for at, sentence in enumerate(sentences):
        whose = names_whose(reading, sentence) or _CAPITAL_LABEL.match(reading.text, sentence.start, sentence.end)
        if sentence.line != line and whose and bullet_of(reading, sentence) == bullet:
            return at
    return None


# "● NINH THUẬN: Nhân Tháng Công nhân, …"
_CAPITAL_LABEL = regex.compile(r"\W*\p{Lu}[\p{Lu} –-]{2,24}\p{Lu}: \S")
_HEAD_WORDS = regex.compile(r"[\s*•+\-–\d.)]*(?P<words>[^:(\n]{3,40}?) ?(?:[:(\n]|$)")


def _heads_item_of(reading: Reading, sentence: Sentence, union: UnionValue) -> bool:
    """Whether a heading names whose item it heads: `Quản Bạ: …` and `Công đoàn huyện Quản Bạ`."""
    line = reading.lines[sentence.line]
    match = _HEAD_WORDS.match(reading.low, line.start, line.end)
    return match is not None and match["words"].strip() in union.canonical.lower()


_LABEL_STYLE = regex.compile(r"[\s*•+\-–]*\p{Lu}[\p{L}'’ \-]{2,30}: \S")
_CAPITAL_STYLE = regex.compile(r"[\s*•+\-–]*[\p{Lu} '’\-]{4,40}(?=[:(\n]|$)")


def _style(reading: Reading, sentence: Sentence) -> str | None:
    """How a heading heads an item: with its day (`PHAN THIẾT (18/10)`), in capitals, as a label (`Quản Bạ: Trù bị xong`)."""
    line = reading.lines[sentence.line]
    if sentence.start > line.start + 2:
        return None
    if is_dated_head(reading.low, line.start, line.end):
        return "dated"
    if sentence.zone != "heading":
        return None
    if _CAPITAL_STYLE.match(reading.text, line.start, line.end):
        return "capitals"
    return "label" if _LABEL_STYLE.match(reading.text, line.start, line.end) else None
