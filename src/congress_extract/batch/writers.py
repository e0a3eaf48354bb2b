"""Records to a file: `.jsonl`, `.parquet`, `.csv` or `.duckdb`, there whole or not at all."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, Any

from .flat import COLUMNS, rows
from .items import MissingExtraError

_BATCH = 1000

Write = Callable[[str], object]
"""Takes a record as its JSON."""


def writer_of(path: Path) -> Callable[[Path], AbstractContextManager[Write]]:
    """What writes a file of this ending. Raises `ValueError` for another, `MissingExtraError` for a missing package."""
    ending = path.suffix.lower()
    if ending not in WRITERS:
        raise ValueError(f"{path}: {ending or 'no ending'} is none of {', '.join(WRITERS)}")
    if ending in (".parquet", ".duckdb"):
        from . import arrow  # noqa: F401
    if ending == ".duckdb":
        try:
            import duckdb  # noqa: F401
        except ImportError:
            raise MissingExtraError("duckdb", "duckdb", "writing .duckdb") from None
    return WRITERS[ending]


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """A path to write to that becomes `path` in the end; until then, and where it fails, `path` stays as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        yield partial
        with partial.open("rb") as stream:
            os.fsync(stream.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def lines_of(path: Path) -> Iterator[Write]:
    """Takes lines that stand under `path` in the end; until then, and where it fails, `path` stays as it was."""
    with replaced(path) as partial, jsonl(partial) as write:
        yield write


@contextmanager
def jsonl(path: Path) -> Iterator[Write]:
    """One record a line."""
    with _text(path) as stream:
        yield lambda record: stream.write(record + "\n")


@contextmanager
def flat(path: Path) -> Iterator[Write]:
    """One congress a row; with a mark that tells spreadsheets that it is UTF-8."""
    with _text(path) as stream:
        stream.write("\ufeff")
        table = csv.writer(stream)
        table.writerow(COLUMNS)
        yield lambda record: table.writerows(rows(json.loads(record)))


def _text(path: Path) -> IO[str]:
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="" if path.suffix == ".csv" else "\n")


@contextmanager
def parquet(path: Path) -> Iterator[Write]:
    """One record a row, all of it."""
    from . import arrow

    with arrow.parquet(path) as file, _batches(file.write_table) as write:
        yield write


@contextmanager
def duckdb(path: Path) -> Iterator[Write]:
    """One record a row of the table `records`, all of it."""
    import duckdb

    from . import arrow

    with duckdb.connect(str(path)) as base:

        def insert(table: Any) -> None:
            base.register("batch", table)
            base.execute("INSERT INTO records SELECT * FROM batch")
            base.unregister("batch")

        base.register("batch", arrow.schema().empty_table())
        base.execute("CREATE TABLE records AS SELECT * FROM batch")
        base.unregister("batch")
        with _batches(insert) as write:
            yield write


WRITERS: dict[str, Callable[[Path], AbstractContextManager[Write]]] = {
    ".jsonl": jsonl,
    ".parquet": parquet,
    ".csv": flat,
    ".duckdb": duckdb,
}
"""What an ending says."""


@contextmanager
def _batches(put: Callable[[Any], object]) -> Iterator[Write]:
    """Gathers records to tables, so many at a time, whoever made them and when."""
    from . import arrow

    waiting: list[str] = []

    def write(record: str) -> None:
        waiting.append(record)
        if len(waiting) == _BATCH:
            flush()

    def flush() -> None:
        if waiting:
            put(arrow.table(waiting))
            waiting.clear()

    yield write
    flush()
