"""Files, folders, patterns and standard input to raw articles, one at a time.

Here is found what there is and where it stands; what an article says is made out by the workers (see `work`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path
from typing import BinaryIO

from .archives import read_warc
from .items import COLUMNS, LIMITS, Columns, Failure, MissingExtraError, Place, Raw
from .streams import PACKED, Source, Stream, lines, packing_of, too_large
from .tables import read_csv, read_parquet

STDIN = "-"


def _read_text(source: Source) -> Iterator[Raw | Failure]:
    yield _whole(source, "text")


def _read_page(source: Source) -> Iterator[Raw | Failure]:
    yield _whole(source, "page")


def _read_rows(source: Source) -> Iterator[Raw | Failure]:
    for number, line in enumerate(lines(source.stream, source.limit), 1):
        place = Place(source.name, number, line.offset)
        if line.data is None:
            yield too_large(place, line.size, source.limit)
        elif line.data.strip(b"\r\n\t \xef\xbb\xbf"):
            yield Raw(place, line.size, "row", line.data, columns=source.columns)


Reader = Callable[[Source], Iterator[Raw | Failure]]
FORMATS: dict[str, Reader] = {
    ".txt": _read_text,
    ".html": _read_page,
    ".htm": _read_page,
    ".jsonl": _read_rows,
    ".csv": read_csv,
    ".parquet": read_parquet,
    ".warc": read_warc,
}
"""What an ending says, before one of `PACKED`. A file without one, and standard input, are known by how they begin."""

_BEGINNINGS: tuple[tuple[bytes, Reader], ...] = (
    (b"{", _read_rows),
    (b"<!doctype html", _read_page),
    (b"<html", _read_page),
    (b"par1", read_parquet),
    (b"warc/1", read_warc),
)
_PACKINGS = ((b"\x1f\x8b", ".gz"), (b"\x28\xb5\x2f\xfd", ".zst"))


def raws(
    inputs: Iterable[str | Path],
    besides: Sequence[Path] = (),
    columns: Columns = COLUMNS,
    limit: int = LIMITS.size,
) -> Iterator[Raw | Failure]:
    """Every article of `inputs`: files, folders, patterns such as `news/*.txt`, and `-` for standard input.

    Nothing that cannot be read ends the stream: it gives a `Failure` in its place. Files of `besides` are left out.
    """
    for file in files_of(inputs, besides):
        if isinstance(file, Failure):
            yield file
        elif str(file) == STDIN:
            yield from _read(sys.stdin.buffer, "<stdin>", None, "", "", columns, limit)
        else:
            ending, packing = packing_of(file)
            id = Path(file.stem).stem if packing else file.stem
            try:
                with file.open("rb") as stream:
                    yield from _read(stream, str(file), id or None, ending, packing, columns, limit)
            except OSError as error:
                yield Failure(Place(str(file)), 0, id or None, "unreadable", error.strerror or str(error))


def size_of(inputs: Iterable[str | Path]) -> int | None:
    """How many bytes there are to read; None where standard input is among them."""
    size = 0
    for file in files_of(inputs):
        if str(file) == STDIN:
            return None
        if isinstance(file, Path) and file.is_file():
            size += file.stat().st_size
    return size


def files_of(inputs: Iterable[str | Path], besides: Sequence[Path] = ()) -> Iterator[Path | Failure]:
    """The files of `inputs` in order, those of a folder or pattern sorted; a `Failure` where there are none."""
    left_out = {path.resolve() for path in besides}
    names = {path.name for path in left_out}
    for given in map(str, inputs):
        path = Path(given)
        if path.is_dir():
            files: Iterable[Path] = _within(path)
            none = f"no {', '.join(FORMATS)} files in this folder"
        elif has_magic(given) and not path.exists():
            # Not Path.glob: a pattern may be absolute.
            files = (p for p in map(Path, sorted(glob(given, recursive=True))) if p.is_file())  # noqa: PTH207
            none = "no file has such a name"
        else:
            files, none = [path], ""
        some = False
        for file in files:
            if file.name not in names or file.resolve() not in left_out:
                some = True
                yield file
        if none and not some:
            yield Failure(Place(given), 0, None, "no_files", none)


def _within(folder: Path) -> Iterator[Path]:
    """The files of a folder that may be read, in order, without holding more than the names of a folder at a time."""
    with os.scandir(folder) as entries:
        names = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
    for name, is_folder in names:
        path = folder / name
        if is_folder:
            yield from _within(path)
        elif packing_of(path)[0] in FORMATS and path.is_file():
            yield path


def _read(
    file: BinaryIO, name: str, id: str | None, ending: str, packing: str, columns: Columns, limit: int
) -> Iterator[Raw | Failure]:
    """All of one file. A last failure tells what was wrong with how it was packed."""
    last: Raw | Failure | None = None
    try:
        if not packing:
            packing = next((p for magic, p in _PACKINGS if not ending and Stream(file).peek().startswith(magic)), "")
        stream = Stream(file, packing)
        reader = FORMATS.get(ending) if ending else _reader(stream.peek())
        if reader is None:
            said = f"{ending} is none of {', '.join(FORMATS)}, nor one of them with {' or '.join(PACKED)}"
            yield Failure(Place(name), 0, id, "unknown_format", said)
            return
        before = 0
        for item in reader(Source(name, id, stream, columns, limit)):
            if packing:
                item = item._replace(size=stream.position() - before)
                before += item.size
            last = item
            yield item
    except MissingExtraError as error:
        yield Failure(Place(name), 0, id, "extra_missing", str(error))
        return
    if stream.damage and not (isinstance(last, Failure) and last.code == "damaged"):
        after = f" after row {last.place.row}" if last and last.place.row else ""
        yield Failure(Place(name), 0, id, "damaged", stream.damage + after)


def _reader(begin: bytes) -> Reader:
    begin = begin.lstrip(b"\r\n\t \xef\xbb\xbf").lower()
    return next((reader for beginning, reader in _BEGINNINGS if begin.startswith(beginning)), _read_text)


def _whole(source: Source, kind: str) -> Raw | Failure:
    data = source.stream.read(source.limit + 1)
    place = Place(source.name, None, 0)
    if source.stream.damage:
        return Failure(place, len(data), source.id, "damaged", source.stream.damage)
    if len(data) > source.limit:
        return too_large(place, len(data), source.limit, source.id)
    return Raw(place, len(data), "page" if kind == "page" else "text", data, source.id)
