"""The error report as one page: the articles with their evidence marked, gold and what was given side by side.

The page needs nothing but itself. Every text in it is escaped; its script only shows and hides what is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from .error_list import Error, errors_of, given_place_of, gold_place_of
from .evidence import Lookup, Place
from .report import kind
from .run import Evaluation, Scored
from .scoring import ALL, HEADLINE, OF_MENTIONS
from .shown import shown_of
from .slots import RESTATED
from .tables import Grid, tables
from .totals import Summary


class _Mark(NamedTuple):
    """A place in an article, what stands there (`right`, `missed`, `false`), of which slot, in which row."""

    place: Place
    kind: str
    slot: str
    row: str


def page(evaluation: Evaluation, scores: Summary) -> str:
    """The page of an evaluation, as HTML."""
    articles = [_article(i, article, evaluation.own) for i, article in enumerate(evaluation.articles)]
    title = f"{evaluation.system} on {evaluation.corpus}"
    return _text("page.html").format(
        title=escape(title),
        style=_text("page.css"),
        script=_text("page.js"),
        scores="\n".join(_table(grid) for grid in tables(scores)),
        filters="\n".join(_filters(evaluation)),
        articles="\n".join(articles),
    )


def _text(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _table(grid: Grid) -> str:
    def line(cells: Iterable[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    body = "".join(line(row, "td") for row in grid.rows)
    return f"<table class=scores><thead>{line(grid.headings, 'th')}</thead><tbody>{body}</tbody></table>"


# Filters


def _filters(evaluation: Evaluation) -> Iterator[str]:
    wrong: dict[str, int] = dict.fromkeys((*ALL, *OF_MENTIONS), 0)
    for article in evaluation.articles:
        for item in article.judgements:
            wrong[item.slot] += not item.right and item.slot not in RESTATED
    some = {slot: f"{slot} ({count})" for slot, count in wrong.items() if count}
    groups = {
        "": {"headline": "headline slots", "": "all slots"},
        "headline": {slot: name for slot, name in some.items() if slot in HEADLINE},
        "further": {slot: name for slot, name in some.items() if slot in ALL and slot not in HEADLINE},
        "mentions": {slot: name for slot, name in some.items() if slot in OF_MENTIONS},
    }
    yield _select("slot", groups)
    if len(evaluation.splits) > 1:
        yield _select("split", {"": {"": "all splits", **{name: name for name in evaluation.splits}}})
    if evaluation.tags:
        yield _select("tag", {"": {"": "all tags", **{name: name for name in evaluation.tags}}})


def _select(name: str, groups: Mapping[str, Mapping[str, str]]) -> str:
    out = [f"<label>{name} <select id=by-{name}>"]
    for group, options in groups.items():
        inner = "".join(f'<option value="{escape(value)}">{escape(said)}</option>' for value, said in options.items())
        out.append(f'<optgroup label="{group}">{inner}</optgroup>' if group else inner)
    return "".join(out) + "</select></label>"


# Articles


def _article(index: int, article: Scored, own: bool) -> str:
    rows, marks = _rows(index, article, own)
    entry = article.entry
    items = [item for item in article.judgements if item.slot not in RESTATED]
    wrong = sum(not item.right for item in items)
    said = f"{wrong} of {len(items)} values differ" if wrong else "all right"
    if article.record is None:
        said = "no record"
    given = entry.article
    title = f"<p class=title>{_marked(given.title, 'title', marks)}</p>" if given.title else ""
    tags = entry.gold.get("tags") or []
    return (
        f'<details class=article id=a{index} data-split="{escape(entry.split)}"'
        f' data-tags="{escape(chr(10).join(tags))}"{" open" if wrong else ""}>'
        f"<summary><b>{escape(entry.key)}</b> <span>{said}</span> <i>{escape(', '.join(tags))}</i></summary>"
        f"<div class=both><div class=text lang=vi>{title}"
        f"<div class=body>{_marked(given.text, 'text', marks)}</div></div>"
        f"<table class=rows><thead><tr><th>slot</th><th>gold</th><th>given</th></tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div></details>"
    )


def _rows(index: int, article: Scored, own: bool) -> tuple[list[str], list[_Mark]]:
    lookup = Lookup(article.entry.article)
    wrong = iter(errors_of(article, own=own))
    rows: list[str] = []
    marks: list[_Mark] = []
    for number_, item in enumerate(article.judgements):
        if item.slot in RESTATED:
            continue
        row = f"r{index}-{number_}"
        gold_place: Place | None
        given_place: Place | None
        if item.right:
            sort, error = "right", None
            gold_place, given_place = None, given_place_of(article, item, lookup)
            if given_place is None:
                gold_place = gold_place_of(article, item, lookup)
        else:
            error = next(wrong)
            sort, gold_place, given_place = kind(error), error.gold_place, error.given_place
        for place, mark in ((gold_place, "missed"), (given_place, "false")):
            if place is not None:
                marks.append(_Mark(place, "right" if item.right else mark, item.slot, row))
        place = given_place or gold_place
        rows.append(
            f'<tr id={row} class="{sort}{"" if item.slot in HEADLINE else " further"}" data-slot="{item.slot}"'
            f"{' data-place' if place else ''}><th>{item.slot}<small>{sort}</small></th>"
            f"<td>{_said(item.slot, item.gold, item.gold_path)}{_why_missed(error)}</td>"
            f"<td>{_said(item.slot, item.given, item.path)}{_why_given(error)}</td></tr>"
        )
    return rows, marks


def _said(slot: str, value: object, path: str | None) -> str:
    if path is None:
        return '<span class=none title="none">–</span>'
    return f"<span lang=vi>{escape(shown_of(slot, value))}</span><small>{escape(path)}</small>"


def _why_missed(error: Error | None) -> str:
    if error is None:
        return ""
    # Where both stand in one sentence, it is shown beside what was given.
    sentence = error.gold_sentence if error.gold_sentence != error.given_sentence else None
    return _quoted(sentence) + "".join(f"<p class=why>not taken: {escape(why)}</p>" for why in error.refused)


def _why_given(error: Error | None) -> str:
    if error is None:
        return ""
    rule = f"<p class=why>rule <code>{escape(error.rule)}</code></p>" if error.rule else ""
    return rule + _quoted(error.given_sentence)


def _quoted(sentence: str | None) -> str:
    return f"<blockquote lang=vi>{escape(sentence)}</blockquote>" if sentence else ""


def _marked(text: str, source: str, marks: list[_Mark]) -> str:
    """Text with its marks; where they overlap, a stretch belongs to all of them."""
    marks = [mark for mark in marks if mark.place.source == source]
    cuts = sorted({0, len(text), *(m.place.start for m in marks), *(m.place.end for m in marks)})
    out = []
    for start, end in pairwise(cuts):
        here = [mark for mark in marks if mark.place.start <= start and end <= mark.place.end]
        piece = escape(text[start:end])
        if not here:
            out.append(piece)
            continue
        sort = next(kind for kind in ("false", "missed", "right") if any(mark.kind == kind for mark in here))
        told = ", ".join(dict.fromkeys(f"{mark.slot}: {mark.kind}" for mark in here))
        # Each mark by kind and slot, so that with a filter only those of the slot are coloured.
        slots = " ".join(dict.fromkeys(f"{mark.kind}:{mark.slot}" for mark in here))
        rows = " ".join(dict.fromkeys(mark.row for mark in here))
        out.append(f'<mark class={sort} data-slots="{slots}" data-rows="{rows}" title="{escape(told)}">{piece}</mark>')
    return "".join(out)
