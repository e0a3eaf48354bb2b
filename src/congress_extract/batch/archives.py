"""Web archives to pages: the answers of a `.warc` file (ISO 28500) that are pages or plain text.

Read here rather than by a package, so that what is cut short or damaged costs one record, and its place is known.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from .items import Failure, Place, Raw
from .streams import Source, Stream, too_large

_MARK = b"WARC/"
_HEADER_LINE = 1 << 16
_HEADER_LINES = 1000
_KINDS = ("response", "resource", "conversion")
_PAGES = ("text/html", "application/xhtml+xml")

Headers = dict[str, str]


class _BrokenError(Exception):
    """A record is not as it should be."""


def read_warc(source: Source) -> Iterator[Raw | Failure]:
    """The pages of an archive. Other records, and answers that are no success, are left aside."""
    stream, number = source.stream, 0
    lost = False
    while line := stream.readline(_HEADER_LINE):
        place = Place(source.name, number + 1, stream.tell() - len(line))
        if not line.startswith(_MARK):
            # Empty lines part records; anything else there is damage, told once, up to the next record.
            if line.strip() and not lost:
                lost = True
                yield Failure(place, 0, source.id, "damaged", "this is no WARC record")
            continue
        number, lost = number + 1, False
        try:
            item = _record(source, place)
        except _BrokenError as error:
            lost = True
            item = Failure(place, 0, None, "damaged", str(error))
        if item:
            yield item


def _record(source: Source, place: Place) -> Raw | Failure | None:
    """The record that begins here, of which the first line is read; None where it is no page."""
    headers = _headers(source.stream)
    id = headers.get("warc-record-id", "").strip("<>").removeprefix("urn:uuid:") or None
    stated = headers.get("content-length", "")
    if not (stated.isascii() and stated.isdigit()):
        raise _BrokenError("the record does not state its length")
    size = int(stated)
    if size > source.limit:
        _skip(source.stream, size)
        return too_large(place, size, source.limit, id) if headers.get("warc-type") in _KINDS else None
    content = source.stream.read(size)
    if len(content) < size:
        raise _BrokenError("the archive is cut short inside this record")
    if source.stream.readline(3).strip():
        raise _BrokenError("the record states a wrong length")
    if headers.get("warc-type") not in _KINDS:
        return None
    if headers.get("content-type", "").startswith("application/http"):
        status, headers_of_page, content = _answer(content)
        if not 200 <= status < 300:
            return None
    else:
        headers_of_page = headers
    kind, _, parameters = headers_of_page.get("content-type", "").partition(";")
    kind = kind.strip().lower()
    if kind not in (*_PAGES, "text/plain"):
        return None
    charset = parameters.lower().partition("charset=")[2].partition(";")[0].strip(" \"'") or None
    content = _unpacked(content, headers_of_page, source.limit)
    if len(content) > source.limit:
        return too_large(place, size, source.limit, id)
    url = headers.get("warc-target-uri", "").strip("<>") or None
    return Raw(place, size, "text" if kind == "text/plain" else "page", content, id, url, charset)


def _headers(stream: Stream) -> Headers:
    out: Headers = {}
    for _ in range(_HEADER_LINES):
        line = stream.readline(_HEADER_LINE)
        if not line.endswith(b"\n"):
            raise _BrokenError("the archive is cut short inside this record")
        if not line.strip():
            return out
        name, _, value = line.decode("utf-8", "replace").partition(":")
        out[name.strip().lower()] = value.strip()
    raise _BrokenError("the record has no end of headers")


def _skip(stream: Stream, size: int) -> None:
    while size and (piece := stream.read(min(size, 1 << 20))):
        size -= len(piece)
    if size:
        raise _BrokenError("the archive is cut short inside this record")


def _answer(content: bytes) -> tuple[int, Headers, bytes]:
    """Status, headers and body of an HTTP answer."""
    end = min((at + len(mark) for mark in (b"\r\n\r\n", b"\n\n") if (at := content.find(mark)) >= 0), default=None)
    if end is None:
        raise _BrokenError("the answer has no end of headers")
    first, *lines = content[:end].decode("latin-1").splitlines()
    status = first.split()[1:2]
    named = (line.partition(":") for line in lines if line)
    headers = {name.strip().lower(): value.strip() for name, _, value in named}
    return int(status[0]) if status and status[0].isdecimal() else 0, headers, content[end:]


def _unpacked(body: bytes, headers: Headers, limit: int) -> bytes:
    """The page itself; archives keep it in pieces and packed where it was sent so, or say so though it is not."""
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    packing = headers.get("content-encoding", "").lower()
    if packing in ("gzip", "x-gzip") and body.startswith(b"\x1f\x8b"):
        try:
            return zlib.decompressobj(wbits=31).decompress(body, limit + 1)
        except zlib.error as error:
            raise _BrokenError(f"the page is packed and damaged: {error}") from None
    if packing in ("br", "zstd", "deflate", "compress"):
        raise _BrokenError(f"the page is packed as {packing}")
    return body


def _joined(body: bytes) -> bytes:
    """The pieces of a body; all of it as it is, where it is not in pieces."""
    out: list[bytes] = []
    at = 0
    while (end := body.find(b"\r\n", at)) >= 0:
        try:
            size = int(body[at:end].partition(b";")[0], 16)
        except ValueError:
            return body
        if size <= 0:
            return b"".join(out)
        out.append(body[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
    return body
