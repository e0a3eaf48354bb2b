"""Files, folders, patterns and standard input to articles, one at a time."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from glob import glob, has_magic
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from ..article import Article
from .decode import decode
from .items import Failure, Given, InputError
from .pages import read_page
from .rows import read_row

FORMATS = {".txt": "text", ".html": "page", ".htm": "page", ".jsonl": "rows"}
"""What an ending says. A file without one, and standard input, are known by how they begin."""

STDIN = "-"


def articles(inputs: Iterable[str | Path], besides: Sequence[Path] = ()) -> Iterator[Given | Failure]:
    """Every article of `inputs`: files, folders, patterns such as `news/*.txt`, and `-` for standard input.

    Nothing that cannot be read ends the stream: it gives a `Failure` in its place. Files of `besides` are left out.
    """
    for file in _files(inputs, besides):
        yield from (file,) if isinstance(file, Failure) else _read(file)


def size_of(inputs: Iterable[str | Path]) -> int | None:
    """How many bytes there are to read; None where standard input is among them."""
    files = [file for file in _files(inputs, ()) if isinstance(file, Path)]
    return None if Path(STDIN) in files else sum(file.stat().st_size for file in files if file.is_file())


def _files(inputs: Iterable[str | Path], besides: Sequence[Path]) -> list[Path | Failure]:
    """The files of `inputs` in order, those of a folder or pattern sorted."""
    out: list[Path | Failure] = []
    left_out = {path.resolve() for path in besides}
    for given in map(str, inputs):
        path = Path(given)
        if path.is_dir():
            files = [p for p in sorted(path.rglob("*")) if p.suffix.lower() in FORMATS and p.is_file()]
            none = Failure(given, 0, None, "no_files", f"no {', '.join(FORMATS)} files in this folder")
        elif has_magic(given) and not path.exists():
            # Not Path.glob: a pattern may be absolute.
            files = [p for p in map(Path, sorted(glob(given, recursive=True))) if p.is_file()]  # noqa: PTH207
            none = Failure(given, 0, None, "no_files", "no file has such a name")
        else:
            files, none = [path], None
        files = [p for p in files if p.resolve() not in left_out]
        out.extend(files or ([none] if none else []))
    return out


def _read(path: Path) -> Iterator[Given | Failure]:
    where, id = str(path), path.stem or None
    if where == STDIN:
        yield from _read_stream(sys.stdin.buffer, "<stdin>", None, "")
        return
    try:
        with path.open("rb") as stream:
            yield from _read_stream(stream, where, id, path.suffix.lower())
    except OSError as error:
        yield Failure(where, 0, id, "unreadable", error.strerror or str(error))


def _read_stream(stream: BinaryIO, where: str, id: str | None, ending: str) -> Iterator[Given | Failure]:
    kind = FORMATS.get(ending) if ending else _kind(stream)
    if kind is None:
        yield Failure(where, 0, id, "unknown_format", f"{ending} is none of {', '.join(FORMATS)}")
    elif kind == "rows":
        for number, line in enumerate(stream, 1):
            if line.strip(b"\r\n\t \xef\xbb\xbf"):
                yield _row(line, f"{where}:{number}")
    else:
        yield _whole(stream.read(), where, id, kind)


def _kind(stream: BinaryIO) -> str:
    begin = stream.peek(512) if isinstance(stream, BufferedReader) else b""
    begin = begin.lstrip(b"\r\n\t \xef\xbb\xbf").lower()
    if begin.startswith(b"{"):
        return "rows"
    return "page" if begin.startswith((b"<!doctype html", b"<html")) else "text"


def _row(line: bytes, where: str) -> Given | Failure:
    try:
        return Given(where, len(line), read_row(line))
    except InputError as error:
        return Failure(where, len(line), error.id, error.code, error.message)


def _whole(data: bytes, where: str, id: str | None, kind: str) -> Given | Failure:
    try:
        if not data.strip():
            raise InputError("empty", "the file is empty")
        if kind == "page":
            article, warnings = read_page(data, id)
        else:
            text, warnings = decode(data)
            if not text.strip():
                raise InputError("empty", "the article has no text")
            article = Article(text=text, id=id)
    except InputError as error:
        return Failure(where, len(data), id, error.code, error.message)
    return Given(where, len(data), article, warnings)
