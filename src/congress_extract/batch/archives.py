"""Web archives to pages: the answers of a `.warc` file that are pages or plain text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from .items import Failure, MissingExtraError, Place, Raw
from .streams import Source, too_large

_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(source: Source) -> Iterator[Raw | Failure]:
    """The pages of an archive. Other records, and answers that are no success, are left aside."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise MissingExtraError("fastwarc", "warc", "reading .warc") from None
    number = 0
    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    try:
        for record in ArchiveIterator(cast(BinaryIO, source.stream), record_types=kinds, parse_http=False):
            number += 1
            place = Place(source.name, number, record.stream_pos)
            id = (record.record_id or "").strip("<>").removeprefix("urn:uuid:") or None
            size = record.content_length
            if size > source.limit:
                yield too_large(place, size, source.limit, id)
                continue
            if record.is_http:
                record.parse_http()
            content = record.reader.read()
            if id is None or len(content) < record.content_length:
                yield Failure(place, 0, id, "damaged", "the archive is cut short inside this record")
                return
            if item := _page(record, content, place, size, id):
                yield item
    except (OSError, ValueError, RuntimeError) as error:
        yield Failure(Place(source.name, number + 1), 0, source.id, "damaged", f"no WARC record: {error}")


def _page(record: Any, content: bytes, place: Place, size: int, id: str | None) -> Raw | None:
    """What a record holds, where that is a page or text; None for pictures, errors and other addresses."""
    if record.is_http:
        kind, charset = record.http_content_type or "", record.http_charset
        if not 200 <= (record.http_headers.status_code or 0) < 300:
            return None
    else:
        kind, _, parameters = (record.headers.get("Content-Type") or "").partition(";")
        charset = parameters.partition("charset=")[2].strip(" \"'") or None
    kind = kind.strip().lower()
    if kind not in (*_PAGES, "text/plain"):
        return None
    url = record.headers.get("WARC-Target-URI")
    return Raw(place, size, "text" if kind == "text/plain" else "page", content, id, url, charset)
