"""How many belong to a union: neither who came, nor what is aimed at."""

from __future__ import annotations

import regex

from ..reading import Sentence
from .context import Scope

_CONSISTS_OF = regex.compile(r"(?:,| (?:là|thuộc) [^.;\d]{3,90},)? (?:hiện )?(?:gồm|có|với)(?: tổng số| tất cả)? ")
_AMONG_THEM = regex.compile(r"\b(?:trong đó|gồm)\b[^.;]*$")


def counts_members(scope: Scope, sentence: Sentence, at: int) -> bool:
    """`Công đoàn Sở X gồm 153 đoàn viên`: the number at `at` says how many belong to it."""
    low = scope.reading.low
    return any(_CONSISTS_OF.fullmatch(low, u.end, at) for u in scope.within(max(sentence.start, at - 90), at, "union"))


def describes_members(scope: Scope, sentence: Sentence, at: int) -> bool:
    """As `counts_members` in a sentence that begins so, and of the parts that follow: `…, trong đó có 57 đảng viên`."""
    first = next((f for f in scope.of(sentence, "quantity") if f.start <= at), None)
    if first is None or first.start - sentence.start > _BEGINS or not counts_members(scope, sentence, first.start):
        return False
    return first.start == at or _AMONG_THEM.search(scope.reading.low, first.end, at) is not None


_BEGINS = 90
"""A sentence that describes a union begins with its name and the number."""
