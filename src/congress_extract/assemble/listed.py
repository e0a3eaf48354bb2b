"""Congresses of several unions named in one list: `các công đoàn cơ sở: Công ty A, Công ty B và Công ty C đã tổ chức đại hội`."""

from __future__ import annotations

from bisect import bisect_left

import regex

from ..find.unions import union_value
from ..reading import Reading, Sentence
from ..rules import Found
from .context import START, Opening
from .heads import OFFICE
from .wording import CONGRESS, MENTION, OTHER_BODY, future_before

_ONE = rf"(?:{OFFICE}|px\p{{L}}*|tt) (?:(?!,? (?:và )?(?:{OFFICE}|px\p{{L}}*|tt)\b| (?:đã|vừa|cùng|tổ chức|đại diện) |, (?!{OFFICE}))[^.;:()\n])+(?: ?\([^()\n]{{1,40}}\))?"
_LIST = regex.compile(
    rf"(?<![\p{{L}}\d/.-])(?:các|\d{{1,2}}|hai|ba|bốn|năm|sáu|bảy|tám) (?P<kind>công đoàn bộ phận|công đoàn cơ sở thành viên|công đoàn cơ sở|cđcs|cđbp|tổ công đoàn|công đoàn)(?: trực thuộc)?(?::|,? (?:gồm|là|của):?)? (?P<one>{_ONE})(?:[,;]? (?:và )?(?P<one>{_ONE}))+"
)
_HELD_AT = regex.compile(
    rf"\b(?:tổ chức|tiến hành|hoàn thành)(?: (?:thành công|xong|long trọng))* (?:{CONGRESS})(?!{OTHER_BODY})(?: điểm)? (?:tại|ở|của|cho) $"
)
_HAVE_HELD = regex.compile(
    rf",? (?:đã|vừa)(?: (?:tổ chức|tiến hành|hoàn thành|mở|long trọng|thành công|đồng loạt|lần lượt|xong))+ (?:{CONGRESS})(?!{OTHER_BODY})"
)


def listed_openings(reading: Reading, unions: list[Found]) -> list[Opening]:
    """Each union of a list whose congresses a sentence reports as held."""
    low = reading.low
    return [
        opening
        for s in reading.sentences
        if s.zone == "body" and MENTION.search(low, s.start, s.end)
        for opening in _in_sentence(reading, s)
        or _dated_in_brackets(
            reading,
            s,
            unions[bisect_left(unions, s.start, key=START) : bisect_left(unions, s.end, key=START)],
        )
    ]


def _in_sentence(reading: Reading, sentence: Sentence) -> list[Opening]:
    low = reading.low
    for match in _LIST.finditer(low, sentence.start, sentence.end):
        before = low[sentence.start : match.start()]
        if future_before(before[-120:]) or not (
            _HELD_AT.search(before) or _HAVE_HELD.match(low, match.end(), sentence.end)
        ):
            continue
        return [
            Opening(sentence, start, end, _union(reading, match, start, end), "opening.listed", True)
            for start, end in match.spans("one")
        ]
    return []


_UNITS = r"(?:đơn vị|công đoàn cơ sở|cđcs|công đoàn|lđlđ|liên đoàn lao động|trường)"
# "ba đơn vị … đã tổ chức đại hội gồm: |Công đoàn Trường A (ngày 2/3), Công đoàn Trường B (chiều 3/3)"
_SEVERAL_HELD = regex.compile(
    rf"(?<![\p{{L}}\d/])(?:các|\d{{1,2}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) {_UNITS}\b[^.;:]{{0,120}} (?:đã|vừa) (?:(?:tổ chức|tiến hành|hoàn thành|long trọng|thành công|xong) ){{1,3}}(?:{CONGRESS})(?!{OTHER_BODY})[^.;:]{{0,60}}(?:: ?| (?:gồm(?: có)?|là):? )"
)
_DATED = r" ?\([^()\n]{0,20}\d{1,2} ?[/.\-] ?\d{1,2}[^()\n]{0,24}\)"
_LISTED_WITH = regex.compile(rf"{_DATED}(?:, và |,? và |, |; |\.|$)")


def _dated_in_brackets(reading: Reading, sentence: Sentence, unions: list[Found]) -> list[Opening]:
    """Unions told one by one, each with the day of its congress."""
    low = reading.low
    match = _SEVERAL_HELD.search(low, sentence.start, sentence.end)
    if match is None or future_before(low[sentence.start : match.start()][-120:]):
        return []
    at = match.end()
    out: list[Opening] = []
    for union in unions:
        if union.start != at:
            continue
        dated = _LISTED_WITH.match(low, union.end, sentence.end)
        if dated is None:
            break
        at = dated.end()
        out.append(Opening(sentence, union.start, at, union, "opening.listed", True))
    return out if len(out) > 1 else []


def _union(reading: Reading, match: regex.Match[str], start: int, end: int) -> Found:
    kind = reading.text[match.start("kind") : match.end("kind")]
    name = regex.sub(r" ?\([^()]*\)$", "", reading.text[start:end])
    return Found("union", start, end, union_value(f"{kind[0].upper()}{kind[1:]} {name}"), "union.of_organisation")
