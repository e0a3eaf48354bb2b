"""Files as streams of bytes: plain, `.gz` or `.zst`. What comes before damage in a packed file is read."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from .items import Columns, Failure, MissingExtraError, Place

PACKED = (".gz", ".zst")
_PIECE = 1 << 16
_PACKED_PIECE = 2048
"""Bytes unpacked at a time: few, since what is packed to do harm may grow some thirty thousand times."""


class Stream:
    """A file to read from. `damage` says, when it has ended, what was wrong with how it was packed."""

    def __init__(self, file: BinaryIO, packing: str = "") -> None:
        self.file = file
        self.unpacked = not packing
        self.damage: str | None = None
        self._bytes = file if not packing else io.BufferedReader(_Unpacked(file, packing, self._damaged), _PIECE)
        self._told = 0

    def _damaged(self, how: str) -> None:
        self.damage = how

    def read(self, size: int) -> bytes:
        """So many bytes, fewer only at the end."""
        data = self._bytes.read(size)
        self._told += len(data)
        return data

    def readline(self, most: int) -> bytes:
        """A line with its end, or so many bytes of it."""
        data = self._bytes.readline(most)
        self._told += len(data)
        return data

    def peek(self) -> bytes:
        """How it begins."""
        return self._bytes.peek(512) if isinstance(self._bytes, io.BufferedReader) else b""

    def tell(self) -> int:
        """How many bytes were read, as they are when unpacked."""
        return self._told

    def position(self) -> int:
        """How many bytes of the file have been read, packed as they are."""
        return self.file.tell() if self.file.seekable() else 0


class _Unpacked(io.RawIOBase):
    """Unpacks piece by piece, members and frames one after another."""

    def __init__(self, file: BinaryIO, packing: str, damaged: Callable[[str], None]) -> None:
        self._file, self._damaged = file, damaged
        self._start = _unzip if packing == ".gz" else _unzstd()
        self._member: Any = None
        self._packed = self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready:
            try:
                if not self._more():
                    return 0
            except Exception as error:  # zlib.error, ZstdError
                self._damaged(f"the packed file is damaged: {error}")
                self._file, self._packed, self._member = io.BytesIO(), b"", None
                return 0
        piece = self._ready[: len(buffer)]
        self._ready = self._ready[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)

    def _more(self) -> bool:
        if self._member is not None and self._member.eof:
            # Files may be padded with zeros behind their last member.
            self._packed, self._member = self._member.unused_data.lstrip(b"\0"), None
        packed = self._packed or self._file.read(_PACKED_PIECE)
        self._packed = b""
        if not packed:
            if self._member is not None:
                self._damaged("the packed file is cut short")
                self._member = None
            return False
        if self._member is None:
            packed = packed.lstrip(b"\0")
            if not packed:
                return True
            self._member = self._start()
        self._ready = self._member.decompress(packed)
        return True


def _unzip() -> Any:
    return zlib.decompressobj(wbits=31)


def _unzstd() -> Callable[[], Any]:
    try:
        from zstandard import ZstdDecompressor
    except ImportError:
        raise MissingExtraError("zstandard", "zstd", "reading .zst") from None
    return lambda: ZstdDecompressor().decompressobj()


class Line(NamedTuple):
    """A line with its end; `data` is None where it is longer than the limit, and is then not kept."""

    offset: int
    size: int
    data: bytes | None


def lines(stream: Stream, limit: int) -> Iterator[Line]:
    """The lines of a stream. What is left of a line where a packed file breaks off is no line."""
    offset = 0
    while data := stream.readline(limit + 1):
        size = len(data)
        whole = size <= limit
        last = data
        while not last.endswith(b"\n") and (last := stream.readline(_PIECE)):
            whole, size = False, size + len(last)
        if stream.damage and not last.endswith(b"\n"):
            return
        yield Line(offset, size, data if whole else None)
        offset += size


class Source(NamedTuple):
    """A file that is being read."""

    name: str
    id: str | None
    stream: Stream
    columns: Columns
    limit: int
    """Bytes that an article may have."""


def too_large(place: Place, size: int, limit: int, id: str | None = None) -> Failure:
    """The failure of an article beyond the limit."""
    return Failure(place, size, id, "too_large", f"larger than the {limit:,} bytes that an article may have")


def packing_of(path: Path) -> tuple[str, str]:
    """The ending that tells what is in a file, and the one that tells how it is packed: `a.jsonl.gz` → .jsonl, .gz."""
    ending = path.suffix.lower()
    return (Path(path.stem).suffix.lower(), ending) if ending in PACKED else (ending, "")
