"""From inputs to a file of records."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from ..pipeline import extract
from ..record import ArticleRecord
from .items import Failure, Given
from .readers import articles
from .writers import lines_of


class Converted(NamedTuple):
    """An article with its record, and that as a line of JSON."""

    given: Given
    record: ArticleRecord
    json: str


class Summary(NamedTuple):
    """How many inputs there were, how many report a congress, how many failed."""

    read: int
    with_congress: int
    failed: int


def convert(
    inputs: Iterable[str | Path],
    output: str | Path,
    watch: Callable[[Converted | Failure], object] = lambda outcome: None,
) -> Summary:
    """Writes the record of every article of `inputs` to `output`, one JSON object a line, in the order given.

    An input that gives no record gives a line (`id`, `where`, `code`, `message`) in the errors file beside `output`
    (see `errors_of`) instead; the others are not touched by it. Articles are read, extracted and written one by one,
    and each is shown to `watch`. Both files are renamed into place at the end; without errors there is no errors file.
    """
    output = Path(output)
    errors = errors_of(output)
    read = with_congress = failed = 0
    with lines_of(output) as write, lines_of(errors) as write_error:
        for item in articles(inputs, besides=(output, errors)):
            read += 1
            outcome = outcome_of(item)
            if isinstance(outcome, Failure):
                failed += 1
                write_error(json.dumps(outcome.line(), ensure_ascii=False))
            else:
                with_congress += bool(outcome.record.congresses)
                write(outcome.json)
            watch(outcome)
    if not failed:
        errors.unlink()
    return Summary(read, with_congress, failed)


def outcome_of(item: Given | Failure) -> Converted | Failure:
    """What becomes of one input. Whatever goes wrong with an article stays with that article."""
    if isinstance(item, Failure):
        return item
    try:
        record = extract(item.article)
        if item.warnings:
            record = record.model_copy(update={"warnings": (*item.warnings, *record.warnings)})
        return Converted(item, record, record.model_dump_json())
    except Exception as error:
        return Failure(item.where, item.size, item.article.id, "extract_failed", f"{type(error).__name__}: {error}")


def errors_of(output: Path) -> Path:
    """Where the failures of `output` are listed: `records.jsonl` → `records.errors.jsonl`."""
    return output.with_name(output.name.removesuffix(".jsonl") + ".errors.jsonl")
