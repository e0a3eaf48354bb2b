"""Labelled articles and records to and from the files of other tools."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from ..batch.items import Failure
from ..batch.writers import lines_of
from . import brat, docbin, doccano, label_studio
from .corpus import is_corpus, read_corpus, write_corpus
from .files import Outcome, written
from .given import with_articles
from .offsets import Units
from .records import record_of

Tool = Literal["brat", "label-studio", "doccano", "docbin"]


class _Format(NamedTuple):
    write: Callable[[Iterable[Outcome], Path, Units | None], Iterator[Outcome]]
    read: Callable[[Path, Units | None], Iterator[Outcome]]


FORMATS: dict[Tool, _Format] = {
    "brat": _Format(brat.write, brat.read),
    "label-studio": _Format(label_studio.write, label_studio.read),
    "doccano": _Format(doccano.write, doccano.read),
    "docbin": _Format(docbin.write, docbin.read),
}


class Summary(NamedTuple):
    """How many articles were written, and how many were not or could not be read."""

    done: int
    failed: int


def export_to(
    tool: Tool,
    given: str | Path,
    output: str | Path,
    articles: Iterable[str | Path] = (),
    units: Units | None = None,
    watch: Callable[[Outcome], object] = lambda outcome: None,
) -> Summary:
    """Writes `given`, a corpus folder or a file of records, in the form of `tool` to `output`.

    `output` is a new folder for BRAT, a file for the others. Records need their `articles`, given as for `convert`;
    they are found by their ids. `units` are those that the tool counts in, where it is set up to count in others
    than it usually does. Each article is shown to `watch` as it is written, or a `Failure` that says what is wrong
    and where, which touches no other. Raises `ValueError` for units that the tool cannot count in.
    """
    given = Path(given)
    items = read_corpus(given) if is_corpus(given) else with_articles(given, articles)
    return _watched(FORMATS[tool].write(items, Path(output), _checked(tool, units)), watch)


def import_from(
    tool: Tool,
    given: str | Path,
    output: str | Path,
    units: Units | None = None,
    watch: Callable[[Outcome], object] = lambda outcome: None,
) -> Summary:
    """Writes what was marked in `tool` to `output`: records, one a line, to a `.jsonl` file, else gold to a new folder.

    What was exported and not changed comes back the same. Articles and failures are shown to `watch` as by
    `export_to`.
    """
    items, output = FORMATS[tool].read(Path(given), _checked(tool, units)), Path(output)
    out = write_records(items, output) if output.suffix == ".jsonl" else write_corpus(items, output)
    return _watched(out, watch)


def _checked(tool: Tool, units: Units | None) -> Units | None:
    if tool == "docbin" and units not in (None, "code-points"):
        raise ValueError(f"docbin always counts code-points, never {units}")
    return units


def _watched(outcomes: Iterable[Outcome], watch: Callable[[Outcome], object]) -> Summary:
    done = failed = 0
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            failed += 1
        else:
            done += 1
        watch(outcome)
    return Summary(done, failed)


def write_records(items: Iterable[Outcome], output: Path) -> Iterator[Outcome]:
    """Writes the record that the marks of each article make, one a line."""
    with lines_of(output) as line:
        yield from written(items, lambda item: line(record_of(item).model_dump_json()))
