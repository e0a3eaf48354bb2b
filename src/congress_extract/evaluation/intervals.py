"""How sure a score is: the range it would lie in, had other articles of the same sort been labelled."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from .scoring import HEADLINE
from .tally import Tally, macro, total

Interval = tuple[float, float]

RESAMPLES = 1000
SEED = 1
_LEVEL = 0.95


def intervals(articles: Sequence[Mapping[str, Tally]], slots: Sequence[str] = ()) -> dict[str, Interval | None]:
    """95 % intervals of F1 for each slot of `slots`, and for `micro` and `macro`, by the percentile bootstrap.

    Whole articles are drawn, with replacement, as often as there are; 1,000 times, always the same draws. `articles`
    has the tallies of each by slot. None where a score cannot be told in most draws, or for less than two articles.
    """
    articles = sorted(articles, key=lambda by_slot: sorted((name, *_of(tally)) for name, tally in by_slot.items()))
    count = len(articles)
    names = [name for name in dict.fromkeys((*HEADLINE, *slots)) if any(name in by_slot for by_slot in articles)]
    columns = {
        name: [_some(part) for part in zip(*(_of(a.get(name)) for a in articles), strict=True)] for name in names
    }
    scores: dict[str, list[float]] = {name: [] for name in (*slots, "micro", "macro")}
    source = random.Random(SEED)
    for _ in range(RESAMPLES if count > 1 else 0):
        drawn = source.choices(range(count), k=count)
        sums = {}
        for name, parts in columns.items():
            right, wrong, missed = (sum(map(part.__getitem__, drawn)) if part else 0 for part in parts)
            sums[name] = Tally(right, wrong, missed)
        heads = [sums[name] for name in HEADLINE if name in sums]
        for name in slots:
            if name in sums:
                _keep(scores[name], sums[name].f1)
        _keep(scores["micro"], total(heads).f1)
        _keep(scores["macro"], macro(heads))
    return {name: _middle(found) for name, found in scores.items()}


def _of(tally: Tally | None) -> tuple[int, int, int]:
    return (tally.right, tally.wrong, tally.missed) if tally else (0, 0, 0)


def _some(part: tuple[int, ...]) -> tuple[int, ...]:
    """Nothing where there is nothing to add up."""
    return part if any(part) else ()


def _keep(scores: list[float], score: float | None) -> None:
    if score is not None:
        scores.append(score)


def _middle(scores: list[float]) -> Interval | None:
    if len(scores) <= RESAMPLES / 2:
        return None
    scores = sorted(scores)
    cut: Callable[[float], float] = lambda share: scores[round(share * (len(scores) - 1))]  # noqa: E731
    return cut((1 - _LEVEL) / 2), cut((1 + _LEVEL) / 2)
