"""Congresses of several unions named in one list: `các công đoàn cơ sở: Công ty A, Công ty B và Công ty C đã tổ chức đại hội`."""

from __future__ import annotations

import regex

from ..find.unions import union_value
from ..reading import Reading, Sentence
from ..rules import Found
from .context import Opening
from .heads import OFFICE
from .wording import CONGRESS, OTHER_BODY, future_before

_ONE = rf"(?:{OFFICE}|px\p{{L}}*|tt) (?:(?!,? (?:và )?(?:{OFFICE}|px\p{{L}}*|tt)\b| (?:đã|vừa|cùng|tổ chức|đại diện) |, (?!{OFFICE}))[^.;:()\n])+(?: ?\([^()\n]{{1,40}}\))?"
_LIST = regex.compile(
    rf"(?<![\p{{L}}])(?:các|\d{{1,2}}|hai|ba|bốn|năm|sáu|bảy|tám) (?P<kind>công đoàn bộ phận|công đoàn cơ sở thành viên|công đoàn cơ sở|cđcs|cđbp|tổ công đoàn|công đoàn)(?: trực thuộc)?(?::|,? (?:gồm|là|của):?)? (?P<one>{_ONE})(?:[,;]? (?:và )?(?P<one>{_ONE}))+"
)
_HELD_AT = regex.compile(
    rf"\b(?:tổ chức|tiến hành|hoàn thành)(?: (?:thành công|xong|long trọng))* (?:{CONGRESS})(?!{OTHER_BODY})(?: điểm)? (?:tại|ở|của|cho) $"
)
_HAVE_HELD = regex.compile(
    rf",? (?:đã|vừa)(?: (?:tổ chức|tiến hành|hoàn thành|long trọng|thành công|đồng loạt|lần lượt|xong))+ (?:{CONGRESS})(?!{OTHER_BODY})"
)


def listed_openings(reading: Reading) -> list[Opening]:
    """Each union of a list whose congresses a sentence reports as held."""
    return [opening for s in reading.sentences if s.zone == "body" for opening in _in_sentence(reading, s)]


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


def _union(reading: Reading, match: regex.Match[str], start: int, end: int) -> Found:
    kind = reading.text[match.start("kind") : match.end("kind")]
    name = regex.sub(r" ?\([^()]*\)$", "", reading.text[start:end])
    return Found("union", start, end, union_value(f"{kind[0].upper()}{kind[1:]} {name}"), "union.of_organisation")
