"""Tables to rows: `.csv` and `.parquet`. A row goes on as the line of JSON that it would be in a JSONL file."""

from __future__ import annotations

import csv
import json
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date
from typing import IO, Any

from .items import Columns, Failure, MissingExtraError, Place, Raw
from .streams import Line, Source, lines, too_large

_DELIMITERS = ",;\t|"
_BATCH = 64


def read_csv(source: Source) -> Iterator[Raw | Failure]:
    """The rows of a CSV file with a heading, parted by commas, semicolons, tabs or bars. Cells may hold line ends."""
    csv.field_size_limit(max(csv.field_size_limit(), source.limit))
    pulled: list[Line] = []
    text = _pulled(lines(source.stream, source.limit), pulled)
    first = next(text, "")
    delimiter = max(_DELIMITERS, key=first.count)
    rows = csv.reader(_again(first, text), delimiter=delimiter, strict=True)
    try:
        heading = next(rows, [])
    except csv.Error as error:
        yield Failure(Place(source.name, None, 0), 0, source.id, "bad_table", f"no heading: {error}")
        return
    if refusal := _no_text(source, heading):
        yield refusal
        return
    number = 0
    while True:
        pulled.clear()
        number += 1
        try:
            cells, said = next(rows), None
        except StopIteration:
            return
        except csv.Error as error:
            cells, said = [], str(error)
        place, size = Place(source.name, number, pulled[0].offset), sum(line.size for line in pulled)
        if size > source.limit:
            yield too_large(place, size, source.limit)
        elif said or len(cells) != len(heading):
            said = said or f"{len(cells)} cells where the heading has {len(heading)}"
            yield Failure(place, size, None, "bad_row", f"not CSV: {said}", "decode")
        else:
            yield _row(place, size, dict(zip(heading, cells, strict=True)), source.columns)


def _pulled(found: Iterable[Line], pulled: list[Line]) -> Iterator[str]:
    """The lines as text, noting in `pulled` which of them were taken. Bytes that are no UTF-8 stay to be told later."""
    for line in found:
        if pulled or line.data is None or line.data.strip():
            pulled.append(line)
            text = (line.data or b"").decode("utf-8", "surrogateescape")
            yield text if line.offset else text.removeprefix("\ufeff")


def _again(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def read_parquet(source: Source) -> Iterator[Raw | Failure]:
    """The rows of a Parquet file. A damaged part is one failure; the others are read."""
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise MissingExtraError("pyarrow", "arrow", "reading .parquet") from None
    with tempfile.TemporaryFile() as spool:
        file = _seekable(source, spool)
        try:
            table = ParquetFile(file)
        except (ArrowException, OSError) as error:
            yield Failure(Place(source.name), 0, source.id, "damaged", f"no Parquet file: {error}")
            return
        if refusal := _no_text(source, table.schema_arrow.names):
            yield refusal
            return
        wanted = [name for name in source.columns if name in table.schema_arrow.names]
        end = file.seek(0, 2)
        size = end // max(1, table.metadata.num_rows)
        before = 0
        for group in range(table.num_row_groups):
            number = before
            try:
                for batch in table.iter_batches(_BATCH, row_groups=[group], columns=wanted):
                    for row in batch.to_pylist():
                        number += 1
                        yield _sized(_row(Place(source.name, number), size, row, source.columns), source)
            except (ArrowException, OSError, ValueError) as error:
                before += table.metadata.row_group(group).num_rows
                said = f"rows {number + 1} to {before} are damaged: {error}"
                yield Failure(Place(source.name, number + 1), 0, source.id, "damaged", said)
            else:
                before = number


def _seekable(source: Source, spool: IO[bytes]) -> IO[bytes]:
    if source.stream.unpacked and source.stream.file.seekable():
        return source.stream.file
    while piece := source.stream.read(1 << 20):
        spool.write(piece)
    spool.seek(0)
    return spool


def _no_text(source: Source, names: Iterable[str]) -> Failure | None:
    names = list(names)
    if source.columns.text in names:
        return None
    said = f"no column {source.columns.text!r} among {', '.join(map(repr, names[:20]))}"
    return Failure(Place(source.name), 0, source.id, "no_text_column", said)


def _row(place: Place, size: int, cells: dict[str, Any], columns: Columns) -> Raw:
    row = {name: _plain(cells.get(column)) for name, column in zip(Columns._fields, columns, strict=True)}
    data = json.dumps({name: value for name, value in row.items() if value not in (None, "")}, ensure_ascii=False)
    return Raw(place, size, "row", data.encode("utf-8", "surrogateescape"))


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    return value


def _sized(raw: Raw, source: Source) -> Raw | Failure:
    size = len(raw.data)
    return raw if size <= source.limit else too_large(raw.place, raw.size, source.limit)
