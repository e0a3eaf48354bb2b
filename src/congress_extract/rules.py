"""A rule, what it finds, and the one loop that runs rules.

A rule is a name, a pattern and a value function `match → value | None`. None refuses: the words have the form but not
the meaning (31/2 is no date). At one place the longest accepted match wins, then the earlier rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import regex

Pattern = regex.Pattern[str]
Match = regex.Match[str]


class Found(NamedTuple):
    """A value found in working text, and the rule that read it."""

    kind: str
    start: int
    end: int
    value: Any
    rule: str


class Rule(NamedTuple):
    """`value` sees the match alone; what it returns is the value with the range it was read from, or None."""

    name: str
    pattern: Pattern
    value: Callable[[Match], Any]


def first(kind: str, rules: Iterable[Rule], text: str, at: int) -> Found | None:
    """The longest match of `rules` that begins at `at`."""
    best: Found | None = None
    for name, pattern, value in rules:
        match = pattern.match(text, at)
        if match is None or (best is not None and match.end() <= best.end):
            continue
        accepted = value(match)
        if accepted is not None:
            best = Found(kind, at, match.end(), accepted, name)
    return best
