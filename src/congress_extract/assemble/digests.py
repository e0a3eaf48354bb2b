"""Digests: several congresses in one article, told by paragraph or by place, where no sentence says who held what.

`Đại hội đã bầu Ban Chấp hành LĐLĐ huyện A khóa IX gồm 25 đồng chí` in a paragraph of its own; `Tại huyện B, ông X tái cử Chủ tịch LĐLĐ
huyện` after `thêm 5 công đoàn cấp trên cơ sở tổ chức đại hội`.
"""

from __future__ import annotations

from bisect import bisect_left

import regex

from ..find.unions import union_value
from ..places import known_place
from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .items import COME, by_sibling_items
from .names import same
from .wording import CONGRESS, COUNTED_CONGRESSES, MENTION, WILL

_ELECTS_ITS = regex.compile(
    r"(?:\bhội|^|[.;,]) (?:\p{L}+ ){0,4}bầu (?:ra |được )?(?:\d{1,3} (?:đồng chí|đ/c|ủy viên|người) vào )?(?:ban chấp hành|bch) $"
)
_AT_PLACE = regex.compile(
    r"\W*(?:tại|ở|còn tại|tương tự,? tại) (?P<place>(?P<kind>huyện|quận|thị xã|thành phố|tp|xã|phường|đặc khu) [\p{L}\d][\p{L}\d \-]{0,24}?),"
)
_PLACE_HEADS = regex.compile(
    r"\s*+[*•+\-–]?+\s*+(?:(?P<kind>XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ) )?+(?P<place>\p{Lu}+(?: \p{Lu}+){1,2}) ?[-–:] (?=\S)"
)
_UNIT_OF_LAND = regex.compile(r"(?:huyện|quận|thị xã|xã|phường)$")
_HELD = regex.compile(r"\b(?:tổ chức|diễn ra|bầu|trúng|tái đắc cử|bế mạc|khai mạc|giữ được)\b")
_ALSO = regex.compile(r"\bcũng\b|\btrước đó\b|\bcùng ngày\b|\btương tự\b")
_NEW_TERM = regex.compile(r"\bnhi[ệê]m k[ỳì] (?:tới|mới|này|\(?20\d\d)[^.;]{0,20}$")
_SETS = regex.compile(r",? (?:đã |còn |cũng )*(?:đề ra|đặt ra|xác định|phấn đấu)\b")
_ELECTED = regex.compile(r"\b(?:bầu|tái cử|tái đắc cử|đắc cử|trúng cử|chỉ định)\b")


def digest_openings(reading: Reading, unions: list[Found], strong: list[Opening]) -> list[Opening]:
    """Openings of congresses told before, or beside, those that a sentence reports in full."""
    first = min((o.sentence.line for o in strong), default=len(reading.lines))
    out = [
        opening
        for sentence in reading.sentences
        if sentence.zone == "body" and sentence.line < first
        for opening in _by_committee(reading, sentence, unions)
    ]
    if len({o.sentence.line for o in out}) + bool(strong) < 2:
        out = []
    if strong and not out:
        out = _with_goals(reading, unions, min(strong, key=lambda o: o.start))
    return out + (
        _by_place(reading, unions, strong)
        or _by_headed_items(reading, unions)
        or _by_headed_unions(reading, unions, strong)
        or by_sibling_items(reading, unions, strong)
        or ([] if strong else _by_headed_organisations(reading))
    )


def _by_committee(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """The committee that the congress elects is a union's own."""
    low = reading.low
    for union in _within(unions, sentence.start, sentence.end):
        if not _ELECTS_ITS.search(low[max(sentence.start, union.start - 70) : union.start]):
            continue
        line = reading.lines[sentence.line]
        own = union if union.kind == "union" else _named_in(unions, union, line.start, line.end)
        if own is not None and not WILL.search(low, sentence.start, union.start):
            begin = reading.sentences[bisect_left(reading.sentences, line.start, key=START)]
            return [Opening(begin, union.start, union.end, own, "opening.elects_committee", True)]
    return []


def _with_goals(reading: Reading, unions: list[Found], first: Opening) -> list[Opening]:
    """`Nhiệm kỳ tới, Công đoàn xã A đề ra …` before `Trước đó, Công đoàn xã B cũng tổ chức …`: A's congress came first."""
    low = reading.low
    if not _ALSO.search(low, first.sentence.start, first.sentence.end):
        return []
    for union in _within(unions, reading.text_start, first.sentence.start):
        sentence = reading.sentence_at(union.start)
        if union.kind != "union" or sentence is None or sentence.zone != "body" or sentence.line == first.sentence.line:
            continue
        if _NEW_TERM.search(low, sentence.start, union.start) and _SETS.match(low, union.end, sentence.end):
            return [Opening(sentence, union.start, union.end, union, "opening.sets_goals", True)]
    return []


def _named_in(unions: list[Found], generic: Found, start: int, end: int) -> Found | None:
    """`LĐLĐ quận 2` in the paragraph that says `LĐLĐ quận`."""
    head = generic.value.canonical.lower() + " "
    return next(
        (u for u in _within(unions, start, end) if u.kind == "union" and u.value.canonical.lower().startswith(head)),
        None,
    )


def _by_place(reading: Reading, unions: list[Found], strong: list[Opening]) -> list[Opening]:
    """`Tại huyện Bàu Bàng, …` under a lead that counts congresses."""
    low, text = reading.low, reading.text
    head = [s for s in reading.sentences if s.zone != "caption"][:5]
    if not any(COUNTED_CONGRESSES.search(low, s.start, s.end) and MENTION.search(low, s.start, s.end) for s in head):
        return []
    out: list[Opening] = []
    for sentence in reading.sentences:
        if sentence.zone == "body" and (union := _first_named(low, unions, sentence)):
            out.append(Opening(sentence, union.start, union.end, union, "opening.at_place", True))
        if sentence.zone != "body" or not (match := _AT_PLACE.match(low, sentence.start, sentence.end)):
            continue
        if not (_ELECTED.search(low, match.end(), sentence.end) or MENTION.search(low, match.end(), sentence.end)):
            continue
        place = text[match.start("place") : match.end("place")]
        if not place[len(match["kind"]) + 1 :][:1].isupper() or WILL.search(low, sentence.start, sentence.end):
            continue
        named = [u for u in _within(unions, match.end(), sentence.end) if u.kind == "union"]
        generic = [u for u in _within(unions, match.end(), sentence.end) if u.kind == "some_union"]
        said = (
            "Công đoàn"
            if match["kind"] in ("xã", "phường", "đặc khu")
            or any(u.value.canonical.startswith("Công đoàn") for u in generic)
            else "Liên đoàn Lao động"
        )
        value = union_value(f"{said} {place[0].lower()}{place[1:]}")
        union = next((u for u in named if same(u.value, value)), None) or Found(
            "union", match.start("place"), match.end("place"), value, "union.of_place"
        )
        out.append(Opening(sentence, match.start("place"), match.end("place"), union, "opening.at_place", True))
    told = {o.union.value.canonical for o in [*out, *strong]}
    return out if len(told) > 1 else []


_THE_NEXT_IS = regex.compile(
    rf"(?<!\p{{L}})(?:(?:sớm nhất|mở đầu|đầu tiên|tiếp theo|kế đó|tiếp đó|sau cùng|cuối cùng)(?: là)?|(?:nơi|đơn vị) (?:đầu tiên|thứ [\p{{L}}\d]+|cuối cùng|còn lại) là) (?:của )?$|(?:{CONGRESS}) (?:[\p{{L}}]+ ){{0,2}}(?:đầu tiên|tiếp theo|sau cùng|cuối cùng|thứ [\p{{L}}\d]+)[^.;\d]{{0,30}} là (?:của )?$"
)
_ELECTED_BY = regex.compile(r" (?:đã |cũng |vừa ){0,2}(?:bầu|tín nhiệm bầu|sáng suốt bầu)\b")


def _first_named(low: str, unions: list[Found], sentence: Sentence) -> Found | None:
    """`Đáng chú ý, LĐLĐ thị xã Chơn Thành đã bầu ông X giữ chức Chủ tịch`: a union that begins the sentence elects."""
    for union in _within(unions, sentence.start, min(sentence.end, sentence.start + 70)):
        if union.kind != "union":
            continue
        if union.start < sentence.start + 24 and _ELECTED_BY.match(low, union.end, sentence.end):
            return union
        if _THE_NEXT_IS.search(low, sentence.start, union.start):
            return union  # "Đại hội đầu tiên được tổ chức là Công đoàn phường X (ngày 27.10)"
    return None


def _by_headed_items(reading: Reading, unions: list[Found]) -> list[Opening]:
    """`* MỘC CHÂU - Hai ngày 12 và 13/3, LĐLĐ huyện tổ chức Đại hội …`: items headed by places."""
    low, text = reading.low, reading.text
    out: list[Opening] = []
    for sentence in reading.sentences:
        line = reading.lines[sentence.line]
        if sentence.zone != "body" or not (match := _PLACE_HEADS.match(text, sentence.start, sentence.end)):
            continue
        own = [u for u in _within(unions, match.end(), line.end) if u.kind == "some_union"]
        kind = next((k[0] for u in own if (k := _UNIT_OF_LAND.search(u.value.canonical.lower()))), None)
        place = " ".join(word.capitalize() for word in match["place"].split(" "))
        if match["kind"] is None and (kind is None or not known_place(kind, place)):
            continue
        if not MENTION.search(low, match.end(), line.end) and not COME.search(low, match.end(), line.end):
            continue
        if WILL.search(low, match.end(), line.end) and not _HELD.search(low, match.end(), line.end):
            continue
        if match["kind"] is not None:
            value = union_value(f"Công đoàn {match['kind'].lower()} {place}")
        else:
            head = next(u for u in own if kind and u.value.canonical.lower().endswith(kind))
            value = union_value(f"{head.value.canonical} {place}")
        union = Found("union", match.start("place"), match.end("place"), value, "union.of_place")
        out.append(Opening(sentence, match.start("place"), match.end("place"), union, "opening.at_place", True))
    return out if len(out) > 1 else []


_BULLET = regex.compile(r"[\s*•+\-–\d.)/]*")
_HEADS = regex.compile(r" ?(?:\([^()\n]{2,60}\))? ?(?::| [-–] )")
_AT_UNION = regex.compile(r"\W*(?:còn |riêng |tương tự,? )?(?:tại|ở) $")
_TURN_OF = regex.compile(r"\b(?:đến|tới) lượt (?:của )?$")
_GOES_ON = regex.compile(
    rf"[^.;\n]{{0,60}}{CONGRESS}[^.;\n]{{0,60}}\b(?:diễn ra|tổ chức|khai mạc|thành công|bế mạc|bầu)\b"
)


def _by_headed_unions(reading: Reading, unions: list[Found], strong: list[Opening]) -> list[Opening]:
    """`* CĐCS Trường THCS A: Sáng 14/3, 38/39 đoàn viên đã về dự Đại hội …`; `Còn tại CĐCS B, ngày 17/3 Đại hội đã thành công`."""
    low = reading.low
    out: list[Opening] = []
    for union in unions:
        sentence = reading.sentence_at(union.start)
        if union.kind != "union" or sentence is None or sentence.zone != "body":
            continue
        line = reading.lines[sentence.line]
        if WILL.search(low, sentence.start, sentence.end) or not MENTION.search(low, line.start, line.end):
            continue
        heads = (
            _BULLET.fullmatch(low, line.start, union.start)
            and _HEADS.match(low, union.end, line.end)
            and MENTION.search(low, union.end, line.end)
            and _ELECTED.search(low, union.end, line.end)
        )
        told_at = _AT_UNION.fullmatch(low, sentence.start, union.start) and _GOES_ON.match(low, union.end, sentence.end)
        next_in_turn = strong and _TURN_OF.search(low, sentence.start, union.start)
        if heads or told_at or next_in_turn:
            out.append(Opening(sentence, union.start, union.end, union, "opening.at_place", True))
    return out if len({o.union.value.canonical for o in [*out, *strong]}) > 1 else []


_COUNTED_KIND = regex.compile(
    rf"(?:hai|ba|bốn|năm|sáu|bảy|tám|các|\d{{1,2}}) (?P<kind>công đoàn bộ phận|tổ công đoàn|công đoàn cơ sở thành viên|công đoàn cơ sở|công đoàn)(?: trực thuộc)?[^.;]{{0,60}}\b(?:đã|xong|tổ chức|tiến hành)\b[^.;]{{0,30}}{CONGRESS}"
)
_ORGANISATION_HEADS = regex.compile(
    r"\s*+(?:\d{1,2} ?[.)/]|[*•+\-–])\s*+(?P<name>(?i:phân xưởng|phòng|khoa|trường|công ty|xí nghiệp|nhà máy|đội|trạm|chi cục|bệnh viện|trung tâm|ban|văn phòng|tổ|chi nhánh|xưởng|sở)(?= ) [^,;:.\n]{2,70})"
)


def _by_headed_organisations(reading: Reading) -> list[Opening]:
    """`1) Phân xưởng Sàng tuyển` alone on its line, under a lead that counts whose congresses were held."""
    low, text = reading.low, reading.text
    head = [s for s in reading.sentences if s.zone == "body"][:6]
    counted = next((m for s in head if (m := _COUNTED_KIND.search(low, s.start, s.end))), None)
    if counted is None or WILL.search(low, max(0, counted.start() - 60), counted.end()):
        return []
    out: list[Opening] = []
    for sentence in reading.sentences:
        line = reading.lines[sentence.line]
        if sentence.start > line.start + 2 or not (
            match := _ORGANISATION_HEADS.fullmatch(text[line.start : line.end].rstrip(" :"))
        ):
            continue
        start = line.start + match.start("name")
        kind = counted["kind"][0].upper() + counted["kind"][1:]
        value = union_value(f"{kind} {match['name']}")
        union = Found("union", start, start + len(match["name"]), value, "union.of_organisation")
        out.append(Opening(sentence, start, union.end, union, "opening.at_place", True))
    return out if len(out) > 1 else []


def _within(unions: list[Found], start: int, end: int) -> list[Found]:
    return unions[bisect_left(unions, start, key=START) : bisect_left(unions, end, key=START)]
