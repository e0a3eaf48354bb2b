"""What an evaluation comes to: scores over all articles, by split and by tag."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from .intervals import Interval, intervals
from .run import Evaluation, Scored, mention_scores
from .scoring import HEADLINE, headline, tallies
from .spans import Counts
from .tally import Tally, macro, total

FORMAT = 1
"""Of the JSON that `as_json` gives."""


class Table(NamedTuple):
    """Scores of some articles. `intervals` (95 %) are of the headline slots, `micro` and `macro`."""

    articles: int
    slots: Mapping[str, Tally]
    further: Mapping[str, Tally]
    micro: Tally
    macro: float | None
    intervals: Mapping[str, Interval | None]
    mentions: Mapping[str, Mapping[str, Counts]]


class Summary(NamedTuple):
    """Scores over all articles, by split and by tag; agreement between labellers where labels are kept."""

    all: Table
    splits: Mapping[str, Table]
    tags: Mapping[str, Table]
    agreement: Mapping[str, Tally] | None


def summary(evaluation: Evaluation) -> Summary:
    """Scores over all articles, by split and by tag."""
    articles = evaluation.articles
    of_split = {split: [a for a in articles if a.entry.split == split] for split in evaluation.splits}
    of_tag = {tag: [a for a in articles if tag in (a.entry.gold.get("tags") or [])] for tag in evaluation.tags}
    return Summary(
        table(articles),
        {name: table(some) for name, some in of_split.items()},
        {name: table(some) for name, some in of_tag.items()},
        evaluation.agreement,
    )


def table(articles: Iterable[Scored]) -> Table:
    """Scores of some articles."""
    articles = tuple(articles)
    by_article = [tallies(article.judgements) for article in articles]
    by_slot = tallies(item for article in articles for item in article.judgements)
    heads = headline(by_slot)
    return Table(
        len(articles),
        {name: tally for name, tally in by_slot.items() if name in HEADLINE},
        {name: tally for name, tally in by_slot.items() if name not in HEADLINE},
        total(heads),
        macro(heads),
        intervals(by_article, HEADLINE),
        mention_scores(articles),
    )


def as_json(evaluation: Evaluation, scores: Summary | None = None) -> dict[str, Any]:
    """An evaluation as plain JSON: all scores, and every judgement, article by article."""
    scores = scores or summary(evaluation)
    return {
        "format": FORMAT,
        "corpus": evaluation.corpus,
        "hashes": dict(evaluation.hashes),
        "system": evaluation.system,
        "all": _table(scores.all),
        "splits": {name: _table(some) for name, some in scores.splits.items()},
        "tags": {name: _table(some) for name, some in scores.tags.items()},
        "agreement": {k: _tally(v) for k, v in scores.agreement.items()} if scores.agreement is not None else None,
        "judgements": {a.entry.key: [item._asdict() for item in a.judgements] for a in evaluation.articles},
    }


def _table(some: Table) -> dict[str, Any]:
    scored = partial(_scored, some.intervals)
    return {
        "articles": some.articles,
        "micro": scored("micro", some.micro),
        "macro": {"f1": some.macro, "interval": some.intervals["macro"]},
        "slots": {name: scored(name, tally) for name, tally in some.slots.items()},
        "further": {name: _tally(tally) for name, tally in some.further.items()},
        "mentions": {
            kind: {way: _counts(counts) for way, counts in ways.items()} for kind, ways in some.mentions.items()
        },
    }


def _scored(ranges: Mapping[str, Interval | None], name: str, tally: Tally) -> dict[str, Any]:
    return {**_tally(tally), "interval": ranges[name]}


def _tally(tally: Tally) -> dict[str, Any]:
    counts = {"right": tally.right, "wrong": tally.wrong, "missed": tally.missed}
    return {**counts, "precision": tally.precision, "recall": tally.recall, "f1": tally.f1}


def _counts(counts: Counts) -> dict[str, Any]:
    names = ("correct", "incorrect", "partial", "missed", "spurious", "precision", "recall", "f1")
    return {name: getattr(counts, name) for name in names}
