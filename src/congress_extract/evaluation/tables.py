"""The scores of an evaluation as tables of words, to be shown as text or on a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .intervals import Interval
from .shown import plain
from .spans import WAYS, Counts
from .tally import Tally
from .totals import Summary, Table


class Grid(NamedTuple):
    """A table to show: what its rows are, and its cells; those of the first column are names, the others numbers."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(scores: Summary) -> list[Grid]:
    """All tables of an evaluation that have anything to tell."""
    slots = [(name, *_scores(tally, scores.all.intervals[name])) for name, tally in scores.all.slots.items()]
    out = [Grid(("slot", *_SCORES), (*slots, *_averages(scores.all)))]
    if len(scores.splits) > 1:
        out.append(_parts("split", scores.splits))
    out += [_parts("tag", scores.tags), _mentions(scores.all.mentions), _further(scores.all.further)]
    if scores.agreement is not None:
        out.append(_agreement(scores.agreement))
    return [grid for grid in out if grid.rows]


def number(score: float | None) -> str:
    """A score with three digits; `-` where there is none."""
    return "-" if score is None else f"{score:.3f}"


def interval(of: Interval | None) -> str:
    """An interval: `0.931-0.978`."""
    return "-" if of is None else f"{of[0]:.3f}-{of[1]:.3f}"


_SCORES = ("P", "R", "F1", "95 %", "right", "false", "missed")


def _scores(tally: Tally, of: Interval | None) -> tuple[str, ...]:
    scores = (number(tally.precision), number(tally.recall), number(tally.f1), interval(of))
    return (*scores, str(tally.right), str(tally.wrong), str(tally.missed))


def _averages(some: Table) -> Iterator[tuple[str, ...]]:
    yield ("micro", *_scores(some.micro, some.intervals["micro"]))
    yield ("macro", "-", "-", number(some.macro), interval(some.intervals["macro"]), "-", "-", "-")


def _further(further: Mapping[str, Tally]) -> Grid:
    """Without intervals, which are of the headline slots."""
    every = [("further slot", *_SCORES), *((name, *_scores(tally, None)) for name, tally in further.items())]
    headings, *rows = [(*row[:4], *row[5:]) for row in every]
    return Grid(headings, tuple(rows))


def _parts(heading: str, parts: Mapping[str, Table]) -> Grid:
    headings = (heading, "articles", "micro F1", "95 %", "macro F1", "95 %", "right", "false", "missed")
    rows = (
        (
            plain(name),
            str(some.articles),
            number(some.micro.f1),
            interval(some.intervals["micro"]),
            number(some.macro),
            interval(some.intervals["macro"]),
            str(some.micro.right),
            str(some.micro.wrong),
            str(some.micro.missed),
        )
        for name, some in parts.items()
    )
    return Grid(headings, tuple(rows))


def _mentions(mentions: Mapping[str, Mapping[str, Counts]]) -> Grid:
    headings = ("mentions", "way", "P", "R", "F1", "correct", "incorrect", "partial", "missed", "spurious")
    rows = []
    for kind, ways in mentions.items():
        for way in WAYS:
            counts = ways[way]
            scores = (number(counts.precision), number(counts.recall), number(counts.f1))
            parts = (counts.correct, counts.incorrect, counts.partial, counts.missed, counts.spurious)
            rows.append((kind, way, *scores, *map(str, parts)))
    return Grid(headings, tuple(rows))


def _agreement(agreement: Mapping[str, Tally]) -> Grid:
    # Each labeller is held against the other both ways: what both say counts twice, what one says counts once.
    rows = (
        (name, number(tally.f1), str(tally.right // 2), str((tally.wrong + tally.missed) // 2))
        for name, tally in agreement.items()
    )
    return Grid(("labels of two", "F1", "agreed", "of one alone"), tuple(rows))
