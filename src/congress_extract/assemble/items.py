"""Items of a digest: each under a heading of its own (`XÃ ĐỨC TRỌNG: Bỏ phiếu kín`, `PHAN THIẾT (18/10)`, `* EA SÚP`, `● XÃ SƠN HÒA. …`).

Where one item reports a congress, its siblings do that tell of a congress with its day and its delegates or its election, in
whatever words.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

import regex

from ..find.unions import sentence_case, union_value
from ..find.values import UnionValue
from ..places import known_place
from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .wording import MENTION, WILL

_DATED_HEAD = regex.compile(r"[^.;\n]{2,40}\((?:[^()\n]{0,14} )?\d{1,2} ?[/.\-] ?\d{1,2}[^()\n]{0,20}\)\s*")
_MARK = r"[ *•●+\-–]{0,6}+(?:\d{1,2} ?[.)/] ?)?"
_CAPITALS = regex.compile(
    rf"{_MARK}(?P<head>\p{{Lu}}[\p{{Lu}}\d'’ \-–&]{{1,48}}\p{{Lu}}\d*|\p{{Lu}}[\p{{Lu}}\d'’ \-–]{{2,48}} \d{{1,2}})(?= ?[.:(,\n]|$)"
)
_LABEL = regex.compile(rf"{_MARK}(?P<head>\p{{Lu}}[\p{{L}}'’ \-]{{2,30}}):(?: \S|\s*$)")
_NUMBERED = regex.compile(r" {0,4}+\d{1,2} ?[.)] ?(?P<head>\p{Lu}[^:.;,(\n]{3,60}?)(?= ?(?:\(|:|\n|$))")
# Heads of parts of one report (`MỤC TIÊU`, `NHÂN SỰ KHÓA XIV`), not of items.
_PARTS = regex.compile(
    r"(?i)[\W\d]*(?:(?:những|các|một số) )?(?:[ivx]{1,4}\. )?(?:mục tiêu|số liệu|con số|thành tích|nhiệm kỳ|bầu cử|đại hội|chỉ tiêu|kết quả|nhân sự|phương hướng|thời gian|địa điểm|thành phần|(?:phó )?chủ tịch|ban |bch|ubkt|nghị quyết|nhiệm vụ|nội dung|ảnh|tin|bầu|về )"
)
_DATED = regex.compile(r"\b\d{1,2} ?[/.\-] ?\d{1,2}\b|\bcùng ngày\b")
_GATHERS = regex.compile(r"(?<![\d/.,])\d{1,3}(?:/\d{1,3})? (?:đại biểu|đoàn viên)\b")
_ELECTED = regex.compile(
    r"\b(?:bầu|tái cử|tái đắc cử|đắc cử|trúng cử|chỉ định|(?:giữ chức|làm) (?:phó )?chủ tịch)\b|(?:ban chấp hành|bch)\b[^.;\n]{0,30}(?:\d|\b(?:gồm|có)\b)"
)
# "88/90 đại biểu về dự" in an item that never says "đại hội".
COME = regex.compile(r"\d{1,3}(?:/\d{1,3})? đại biểu (?:đã |về |đến |tham |có ){0,2}(?:dự|mặt)\b")
_NOT_YET = regex.compile(
    r"\btrù bị\b[^.;]{0,40}:|\bchưa tổ chức\b|\bphiên chính thức[^.;]{0,20} (?:dự kiến|theo kế hoạch|vào ngày)"
)
_NUMBER_LEFT = regex.compile(r" \d{1,2}")
_KIND = regex.compile(r"(?P<union>công đoàn|liên đoàn lao động) (?P<kind>xã|phường|đặc khu|huyện|quận|thị xã)\b")


_LAND = regex.compile(r"(?i)(?P<kind>xã|phường|đặc khu|huyện|quận|thị xã) (?P<place>(?-i:\p{Lu}).+)")


class Item(NamedTuple):
    """A heading and what stands under it, up to the next heading of its kind."""

    head: str
    start: int
    end: int


def is_dated_head(low: str, start: int, end: int) -> bool:
    """Whether a line heads a digest's item with its day: `PHAN THIẾT (18/10)`."""
    return _DATED_HEAD.fullmatch(low, start, end) is not None


def by_sibling_items(reading: Reading, unions: list[Found], strong: list[Opening]) -> list[Opening]:
    """Congresses told by items beside one that a sentence reports in full."""
    if not strong:
        return []
    told = sorted(o.sentence.start for o in strong)
    for pattern in (_CAPITALS, _LABEL, _NUMBERED):
        items = _items(reading, pattern)
        reported = [i for i in items if bisect_left(told, i.start) < bisect_left(told, i.end)]
        if len(items) < 2 or not reported:
            continue
        kinds = [m for o in strong if (m := _KIND.match(o.union.value.canonical.lower()))]
        lead = _lead(reported, strong[:_ENOUGH])
        starts = {item.start for item in reported}
        out = [
            opening
            for item in items
            if item.start not in starts
            and (opening := _opening(reading, unions, item, kinds[0] if kinds else None, lead))
        ]
        if out:
            return out
    return []


_ENOUGH = 50
"""So many openings show how a digest names its unions."""


def _lead(reported: list[Item], strong: list[Opening]) -> str | None:
    """What stands before an item's heading in the name of its union: `Công đoàn cơ sở ` of `1. Agribank Nam Định`."""
    for item in reported[:_ENOUGH]:
        for opening in strong:
            name: str = opening.union.value.canonical
            if item.start <= opening.sentence.start < item.end and name.lower().endswith(f" {item.head.lower()}"):
                return name[: -len(item.head)]
    return None


def _items(reading: Reading, pattern: regex.Pattern[str]) -> list[Item]:
    heads = [
        (match["head"], line.start)
        for line in reading.lines
        if line.start >= reading.text_start
        and line.zone in ("heading", "body")
        and (match := pattern.match(reading.text, line.start, line.end))
        and not _PARTS.match(match["head"])
    ]
    if not heads:
        return []
    last = max(line.end for line in reading.lines if line.zone != "noise")
    ends = [start for _, start in heads[1:]] + [last]
    return [Item(head, start, end) for (head, start), end in zip(heads, ends, strict=True)]


def _opening(
    reading: Reading, unions: list[Found], item: Item, kind: regex.Match[str] | None, lead: str | None
) -> Opening | None:
    low = reading.low
    mention = MENTION.search(low, item.start, item.end) or COME.search(low, item.start, item.end)
    if mention is None or not all(p.search(low, item.start, item.end) for p in (_DATED, _GATHERS, _ELECTED)):
        return None
    sentence = reading.sentence_at(mention.start())
    if sentence is None or WILL.search(low, sentence.start, sentence.end) or _NOT_YET.search(low, item.start, item.end):
        return None
    union = _union(reading, unions, item, kind, lead)
    if union is None:
        return None
    at = bisect_left(reading.sentences, item.start, key=START)
    first = next((s for s in reading.sentences[at:] if s.zone == "body"), sentence)
    return Opening(first, first.start, first.end, union, "opening.at_place", True)


def _union(
    reading: Reading, unions: list[Found], item: Item, kind: regex.Match[str] | None, lead: str | None
) -> Found | None:
    """The union of the item's place or office: named in the item, else made of the heading."""
    head = item.head.lower().replace("–", "-")
    inside = unions[bisect_left(unions, item.start, key=START) : bisect_left(unions, item.end, key=START)]
    for union in inside:
        if union.kind == "union" and _names(union.value.canonical.lower().replace("–", "-"), head):
            return union
    start = reading.low.find(item.head.lower(), item.start)
    if (land := _LAND.match(item.head)) and start >= 0:
        value = union_value(f"Công đoàn {land['kind'].lower()} {_cased(land['place'])}")
        return Found("union", start, start + len(item.head), value, "union.of_place")
    if lead and start >= 0:
        return Found("union", start, start + len(item.head), union_value(lead + _cased(item.head)), "union.of_heading")
    if kind is None:
        return None
    place = _cased(item.head.upper())
    if not known_place(kind["kind"], place):
        return None
    value = union_value(f"Công đoàn {kind['kind']} {place}")
    return Found("union", start, start + len(head), value, "union.of_place") if start >= 0 else None


def _cased(head: str) -> str:
    """`EA SÚP` → `Ea Súp`; what is not in capitals stays."""
    return sentence_case(head) if head.isupper() else head


def _names(union: str, head: str) -> bool:
    """Whether a union's name holds the words of a heading: `công đoàn xã đức trọng` and `XÃ ĐỨC TRỌNG`."""
    own = union.partition("công đoàn ")[2] or union.partition("lao động ")[2]
    return len(head) > 4 and (
        head in union or (len(own) > 6 and _NUMBER_LEFT.fullmatch(head.removeprefix(own)) is not None)
    )


def to_next_head(reading: Reading, sentences: tuple[Sentence, ...], union: UnionValue) -> tuple[Sentence, ...]:
    """An item of a digest ends where the next heading of its kind stands, whether that item tells of a congress or of none."""
    style = _style(reading, sentences[0]) if sentences else None
    if style is None or not _heads_item_of(reading, sentences[0], union):
        return sentences
    line = sentences[0].line
    for at, sentence in enumerate(sentences):
        head = reading.lines[sentence.line]
        if (
            sentence.line != line
            and _style(reading, sentence) == style
            and not _PARTS.match(reading.text, head.start, head.end)
        ):
            return sentences[:at]
    return sentences


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
