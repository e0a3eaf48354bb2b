"""Which items of two lists belong together, whatever their order."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

Pairs = list[tuple[int | None, int | None]]


def match(
    gold: Sequence[Any],
    given: Sequence[Any],
    same: Callable[[Any, Any], bool],
    close: Callable[[Any, Any], float],
) -> tuple[Pairs, Pairs]:
    """As many pairs of `same` items as there can be, the closest first; then what is left, alike or alone.

    Returns indices: the pairs, and the rest, where an item stands with the closest one left of the other side (if
    `close` finds them alike at all) or with None.
    """
    edges = [(i, k) for i, a in enumerate(gold) for k, b in enumerate(given) if same(a, b)]
    pairs = _most(_ordered(edges, gold, given, close))
    free = set(range(len(gold))) - {i for i, _ in pairs}
    left = set(range(len(given))) - {k for _, k in pairs}
    alike = [(i, k) for i in free for k in left if close(gold[i], given[k]) > 0]
    rest: Pairs = []
    for i, k in _ordered(alike, gold, given, close):
        if i in free and k in left:
            free.remove(i)
            left.remove(k)
            rest.append((i, k))
    rest += [(i, None) for i in sorted(free)] + [(None, k) for k in sorted(left)]
    return sorted(pairs), rest


def _ordered(
    edges: list[tuple[int, int]], gold: Sequence[Any], given: Sequence[Any], close: Callable[[Any, Any], float]
) -> list[tuple[int, int]]:
    """The closest first; among equals by what they say, never by where they stand."""
    return sorted(edges, key=lambda e: (-close(gold[e[0]], given[e[1]]), canonical(gold[e[0]]), canonical(given[e[1]])))


def canonical(value: Any) -> str:
    """The same words for the same value."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def _most(edges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A largest matching that begins with the first edges."""
    of_gold: dict[int, int] = {}
    of_given: dict[int, int] = {}
    for i, k in edges:
        if i not in of_gold and k not in of_given:
            of_gold[i], of_given[k] = k, i
    ways: dict[int, list[int]] = {}
    for i, k in edges:
        ways.setdefault(i, []).append(k)

    def place(i: int, tried: set[int]) -> bool:
        for k in ways[i]:
            if k not in tried:
                tried.add(k)
                if k not in of_given or place(of_given[k], tried):
                    of_gold[i], of_given[k] = k, i
                    return True
        return False

    for i in ways:
        if i not in of_gold:
            place(i, set())
    return list(of_gold.items())
