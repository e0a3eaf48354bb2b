"""A post given to a person; several given at once, in order: `chị X và anh Y lần lượt giữ chức Chủ tịch và Phó Chủ tịch`."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import regex

from ..find.values import PersonValue
from ..reading import Sentence
from ..record import Selection
from ..rules import Found
from .context import Scope
from .elections import Post
from .reelection import reelected

# Right before a post: it is given.
GIVEN = regex.compile(
    r"\b(?:giữ|chức|chức vụ|chức danh|cương vị|vị trí|ghế|giữ chân|ở lại|làm|là|bầu|bầu lại|bầu ra|đắc cử|tái cử|tái nhiệm|tái đắc cử|tái đắc cử chức|trúng cử|trúng|trở thành|làm tiếp|kiêm|kiêm nhiệm|kiêm giữ chức|đảm nhiệm|đảm nhận|phụ trách|trọng trách|nhiệm vụ|vai trò|trách nhiệm|cử|phân công|chỉ định|tiếp tục|được giao(?: thêm)?(?: việc| nhiệm vụ| trách nhiệm)?|với tư cách|kiêm chức)(?: (?:giữ|chức|chức vụ|chức danh|vị trí|ghế|cương vị|là|làm|tân|nữ|lại|ra|tiếp|các|vào|\"|nhiệm vụ|cương vị|\(tái cử\)|\(tái đắc cử\)|\(bầu lại\)))*:? ?\"?$"
)


class Given(NamedTuple):
    """A post given to a person."""

    person: PersonValue
    at: Found
    post: Post
    reelected: bool | None
    selection: Selection
    rule: str


def give(scope: Scope, sentence: Sentence, person: Found, post: Post, selection: Selection, rule: str) -> Given:
    """A post given to a person, with whether it was theirs before."""
    again = reelected(scope, sentence, person, post)
    return Given(person.value, person, post, again, selection, rule)


_TURNS = regex.compile(r"\b(?:lần lượt|theo thứ tự|tương ứng)\b")


def in_turn(
    scope: Scope, sentence: Sentence, named: list[tuple[Found, PersonValue]], own: list[Post], selection: Selection
) -> list[Given]:
    """`chị X và anh Y lần lượt được bầu giữ chức Chủ tịch và Phó Chủ tịch`."""
    match = _TURNS.search(scope.reading.low, sentence.start, sentence.end)
    if match is None:
        return _pair(scope, sentence, named, own, selection)
    first = [p for p in own if p.end <= match.start() and p.own]
    names = [f for f, _ in named if f.start >= match.end()]
    if (
        len(first) > 1
        and len(first) == len(names)
        and scope.reading.low[match.end() : names[0].start].strip().startswith(("do", "là"))
    ):
        return [give(scope, sentence, f, p, selection, "officer.in_turn") for f, p in zip(names, first, strict=True)]
    before = [f for f, _ in named if f.end <= match.start()]
    after = [p for p in own if p.start >= match.end() and p.own]
    if len(before) > len(after) and [p.role for p in after] == ["chair", "vice_chair"]:
        after += after[1:] * (len(before) - 2)  # "A, B, C lần lượt giữ chức Chủ tịch, Phó Chủ tịch"
    if len(before) < 2 or len(before) != len(after):
        return []
    return [give(scope, sentence, f, p, selection, "officer.in_turn") for f, p in zip(before, after, strict=True)]


_CHAIR_AND_DEPUTY = regex.compile(
    r" (?:(?:công đoàn|lđlđ|liên đoàn lao động)[^,;.]{0,40} )?và (?:chức (?:vụ|danh) )?|, "
)


_AND_WHO = regex.compile(r" và |, |,[^.;()]{3,80}?,? và (?:(?:đồng chí|đ/c|ông|bà|anh|chị) )?")


def _pair(
    scope: Scope, sentence: Sentence, named: list[tuple[Found, PersonValue]], own: list[Post], selection: Selection
) -> list[Given]:
    """`Ông X và bà Y giữ chức Chủ tịch và Phó Chủ tịch`: two people, two posts, in order."""
    low = scope.reading.low
    for first, second in pairwise(p for p in own if p.own):
        if first.role != "chair" or second.role != "vice_chair":
            continue
        before = [f for f, _ in named if f.end <= first.start]
        if (
            len(before) == len(named) == 2
            and _CHAIR_AND_DEPUTY.fullmatch(low, first.end, second.start)
            and _AND_WHO.fullmatch(low, before[0].end, before[1].start)
            and GIVEN.search(low[max(sentence.start, first.start - 60) : first.start])
        ):
            posts_given = zip(before, (first, second), strict=True)
            return [give(scope, sentence, f, p, selection, "officer.in_turn") for f, p in posts_given]
    return []
