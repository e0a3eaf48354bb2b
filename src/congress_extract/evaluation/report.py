"""An evaluation as text: tables (of Markdown, to be read as they are or put into a page), errors and changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from .error_list import Error
from .intervals import Interval
from .run import Evaluation
from .shown import plain, shown_of
from .since import KINDS, Changes
from .spans import WAYS, Counts
from .tally import Tally
from .totals import Summary, Table


def number(score: float | None) -> str:
    """A score with three digits; `-` where there is none."""
    return "-" if score is None else f"{score:.3f}"


def interval(of: Interval | None) -> str:
    """An interval: `0.931-0.978`."""
    return "-" if of is None else f"{of[0]:.3f}-{of[1]:.3f}"


def rows(headings: Sequence[str], cells: Iterable[Sequence[str]]) -> list[str]:
    """A Markdown table whose columns stand under each other; all but the first are numbers."""
    cells = [headings, *cells]
    widths = [max(len(row[i]) for row in cells) for i in range(len(headings))]
    lines = []
    for first, *others in cells:
        padded = [first.ljust(widths[0]), *(c.rjust(w) for c, w in zip(others, widths[1:], strict=True))]
        lines.append(f"| {' | '.join(padded)} |")
    rule = "|" + "|".join(f"{'-' * (w + 1)}{'-' if not i else ':'}" for i, w in enumerate(widths)) + "|"
    return [lines[0], rule, *lines[1:]]


SCORE_HEADINGS = ("P", "R", "F1", "95 %", "right", "false", "missed")


def score_cells(tally: Tally, of: Interval | None) -> tuple[str, ...]:
    """The cells of a tally, under `SCORE_HEADINGS`."""
    scores = (number(tally.precision), number(tally.recall), number(tally.f1), interval(of))
    return (*scores, str(tally.right), str(tally.wrong), str(tally.missed))


def average_cells(some: Table) -> Iterator[tuple[str, ...]]:
    """The rows of the averages."""
    yield ("micro", *score_cells(some.micro, some.intervals["micro"]))
    yield ("macro", "-", "-", number(some.macro), interval(some.intervals["macro"]), "-", "-", "-")


def text(evaluation: Evaluation, scores: Summary) -> str:
    """All tables of an evaluation."""
    lines = [f"{evaluation.system} on {evaluation.corpus}: {scores.all.articles} articles", ""]
    slots = ((name, *score_cells(tally, scores.all.intervals[name])) for name, tally in scores.all.slots.items())
    lines += rows(("slot", *SCORE_HEADINGS), [*slots, *average_cells(scores.all)])
    for heading, parts in (("split", scores.splits), ("tag", scores.tags)):
        if len(parts) > (heading == "split"):
            lines += ["", *_parts(heading, parts)]
    if scores.all.mentions:
        lines += ["", *_mentions(scores.all.mentions)]
    if scores.all.further:
        further = ((name, *_without_interval(tally)) for name, tally in scores.all.further.items())
        lines += ["", *rows(("further slot", *_short(SCORE_HEADINGS)), further)]
    if scores.agreement is not None:
        lines += ["", *_agreement(scores.agreement)]
    return "\n".join(lines)


def _short(headings: Sequence[str]) -> tuple[str, ...]:
    return (*headings[:3], *headings[4:])


def _without_interval(tally: Tally) -> tuple[str, ...]:
    return _short(score_cells(tally, None))


def _parts(heading: str, parts: Mapping[str, Table]) -> list[str]:
    headings = (heading, "articles", "micro F1", "95 %", "macro F1", "95 %", "right", "false", "missed")
    cells = (
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
    return rows(headings, cells)


def _mentions(mentions: Mapping[str, Mapping[str, Counts]]) -> list[str]:
    headings = ("mentions", "way", "P", "R", "F1", "correct", "incorrect", "partial", "missed", "spurious")
    cells = []
    for kind, ways in mentions.items():
        for way in WAYS:
            counts = ways[way]
            scores = (number(counts.precision), number(counts.recall), number(counts.f1))
            parts = (counts.correct, counts.incorrect, counts.partial, counts.missed, counts.spurious)
            cells.append((kind, way, *scores, *map(str, parts)))
    return rows(headings, cells)


def _agreement(agreement: Mapping[str, Tally]) -> list[str]:
    # Each labeller is held against the other both ways: what both say counts twice, what one says counts once.
    cells = (
        (name, number(tally.f1), str(tally.right // 2), str((tally.wrong + tally.missed) // 2))
        for name, tally in agreement.items()
    )
    return rows(("labels of two", "F1", "agreed", "of one alone"), cells)


# Errors


def error_text(error: Error) -> str:
    """An error in a few lines."""
    item = error.judgement
    lines = [f"{plain(error.article)}: {item.slot}: {kind(error)}"]
    if item.gold_path:
        lines.append(f"  gold   {shown_of(item.slot, item.gold)}   at {item.gold_path}")
    if item.path:
        lines.append(f"  given  {shown_of(item.slot, item.given)}   at {item.path}")
    if error.rule:
        lines.append(f"  rule   {error.rule}")
    lines += [f"  not taken  {plain(why)}" for why in error.refused]
    sentences = dict.fromkeys(filter(None, (error.gold_sentence, error.given_sentence)))
    lines += [f"  « {plain(sentence)} »" for sentence in sentences]
    return "\n".join(lines)


def kind(error: Error) -> str:
    """What sort of error it is."""
    item = error.judgement
    return "differs" if item.gold_path and item.path else "missed" if item.gold_path else "false"


# Changes


def changes_text(changes: Changes) -> str:
    """What has changed since an earlier evaluation, article by article."""
    lines: list[str] = []
    article = ""
    for change in changes.changes:
        if change.article != article:
            article = change.article
            lines.append(plain(article))
        lines.append(
            f"  {'+' if change.good else '-'} {change.slot}: {change.kind}: {shown_of(change.slot, change.value)}"
        )
    counts = [f"{sum(change.kind == kind for change in changes.changes)} {kind}" for kind in KINDS]
    lines.append(f"since the earlier evaluation ({plain(changes.system)}): {', '.join(counts)}")
    for said, keys in (("only in this one", changes.only_now), ("only in the earlier one", changes.only_earlier)):
        if keys:
            lines.append(f"{said}: {', '.join(map(plain, keys))}")
    if changes.other_gold:
        lines.append("the corpus has changed since; gold that only one of them has is not compared")
    return "\n".join(lines)
