"""doccano's JSONL for sequence labelling: one article a line, `label` a list of `[start, end, label]`.

doccano counts UTF-16 code units, or, in projects that "count grapheme clusters as one character", these (units
`graphemes`). It knows no values: these, and what has no place in the text, travel in `congress_extract`, which doccano
keeps as metadata. A label that was moved or added in doccano has none; of several alike in label and place, the values
of all come back as long as one is left. The project must allow overlapping spans.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..batch.items import Failure, InputError, Place
from ..batch.writers import lines_of
from .files import Outcome, dumped, encoded, failure, head_of, parsed, text_of, with_head, written
from .labelled import Labelled, Mark, checked_label, described, in_order
from .offsets import Ruler, Units, ruler

KEPT = "congress_extract"
_FIELDS = ("label", "labels", "entities")


def write(items: Iterable[Outcome], output: Path, units: Units | None = None) -> Iterator[Outcome]:
    """Writes one line an article."""
    with lines_of(output) as line:

        def write_one(item: Labelled) -> None:
            row = dumped(_row(item, units or "utf-16"))
            encoded(row)
            line(row)

        yield from written(items, write_one)


def _row(item: Labelled, units: Units) -> dict[str, Any]:
    text = item.article.text
    measure = ruler(text, units)
    labels, values = [], []
    for mark in item.marks:
        place = measure.from_points(mark.start, mark.end)
        if place is None:
            raise InputError("inside_character", f"{described(mark)}: ends inside of one of the {units}", item.name)
        labels.append([*place, mark.label])
        if mark.values is not None:
            values.append([*place, mark.label, text[mark.start : mark.end], mark.values])
    return {"text": text, "label": labels, KEPT: {**head_of(item), "values": values}}


def read(path: Path, units: Units | None = None) -> Iterator[Outcome]:
    """The articles of an export: labels as lists (`label`, `labels`) or as objects (`entities`)."""
    try:
        lines = text_of(path).split("\n")
    except InputError as error:
        yield failure(path, error)
        return
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _labelled(line, f"{path.stem}-{number}", units or "utf-16")
        except InputError as error:
            message = error.message.removeprefix("line 1: ")
            yield Failure(Place(f"{path}:{number}"), 0, error.id, error.code, message)


def _labelled(line: str, name: str, units: Units) -> Labelled:
    row = parsed(line)
    if not isinstance(row.get("text"), str):
        raise InputError("bad_row", f"text: must be text, not {row.get('text')!r}")
    kept = row.get(KEPT, {})
    item = with_head(kept, row["text"], str(row.get("id", name)))
    measure = ruler(item.article.text, units)
    spans, where = _spans(row)
    labels = [_label(span, f"{where}[{i}]", measure) for i, span in enumerate(spans)]
    values = _values(kept, item.article.text, measure)
    marks: list[Mark] = []
    for (label, place), count in Counter(labels).items():
        known = values.get((label, place), [])
        marks.extend(Mark(label, *place, given) for given in known)
        marks.extend(Mark(label, *place, None) for _ in range(count - len(known)))
    return item._replace(marks=in_order(marks))


def _spans(row: dict[str, Any]) -> tuple[list[Any], str]:
    for field in _FIELDS:
        if row.get(field) is not None:
            if not isinstance(row[field], list):
                raise InputError("bad_row", f"{field}: must be a list")
            return row[field], field
    return [], "label"


_Place = tuple[str, tuple[int, int]]


def _label(span: Any, where: str, measure: Ruler) -> _Place:
    if isinstance(span, dict):
        start, end, label = (span.get(field) for field in ("start_offset", "end_offset", "label"))
    elif isinstance(span, list) and len(span) == 3:
        start, end, label = span
    else:
        raise InputError("bad_row", f"{where}: must be [start, end, label]")
    if not (type(start) is int and type(end) is int):
        raise InputError("bad_row", f"{where}: {start!r}..{end!r} are no whole numbers")
    place = measure.to_points(start, end)
    if place is None:
        raise InputError("bad_span", f"{where}: {start}..{end} is no place in the text (0..{len(measure.points) - 1})")
    return checked_label(label, where), place


def _values(kept: dict[str, Any], text: str, measure: Ruler) -> dict[_Place, list[Any]]:
    """The values as exported, by label and place; their words tell whether the units are right."""
    out: dict[_Place, list[Any]] = {}
    given = kept.get("values") or []
    for index, item in enumerate(given if isinstance(given, list) else [given]):
        where = f"{KEPT}.values[{index}]"
        if not (isinstance(item, list) and len(item) == 5 and isinstance(item[4], dict)):
            raise InputError("bad_row", f"{where}: must be as it was exported")
        label, place = _label(item[:3], where, measure)
        if (there := text[slice(*place)]) != item[3]:
            said = f"{where}: {item[3]!r}, but there stands {there!r}; were positions written in other units?"
            raise InputError("other_words", said)
        out.setdefault((label, place), []).append(item[4])
    return out
