"""An evaluation as text: tables (of Markdown, to be read as they are or put into a page), errors and changes."""

from __future__ import annotations

from .error_list import Error
from .run import Evaluation
from .shown import plain, shown_of
from .since import KINDS, Changes
from .tables import Grid, tables
from .totals import Summary


def text(evaluation: Evaluation, scores: Summary) -> str:
    """All tables of an evaluation."""
    lines = [f"{plain(evaluation.system)} on {plain(evaluation.corpus)}: {scores.all.articles} articles"]
    for grid in tables(scores):
        lines += ["", *markdown(grid)]
    return "\n".join(lines)


def markdown(grid: Grid) -> list[str]:
    """The lines of a table whose columns stand under each other."""
    cells = [[cell.replace("|", "\\|") for cell in row] for row in (grid.headings, *grid.rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for first, *others in cells:
        padded = [first.ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(others, widths[1:], strict=True))]
        lines.append(f"| {' | '.join(padded)} |")
    rule = "|".join(f"{'-' * (width + 1)}{':' if i else '-'}" for i, width in enumerate(widths))
    return [lines[0], f"|{rule}|", *lines[1:]]


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
