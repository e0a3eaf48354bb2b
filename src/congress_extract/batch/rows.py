"""One line of a JSONL file: `{"id": …, "url": …, "title": …, "published": …, "text": …}`; only `text` is needed."""

from __future__ import annotations

import json

from pydantic import ValidationError

from ..article import Article
from .items import COLUMNS, Columns, InputError


def read_row(line: bytes, columns: Columns = COLUMNS) -> Article:
    """The article of a row, its keys named as in `columns`; other keys are left aside."""
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError("bad_encoding", f"not UTF-8: byte 0x{line[error.start]:02x} at offset {error.start}") from None
    except json.JSONDecodeError as error:
        raise InputError("bad_row", f"not JSON: {error.msg} at column {error.colno}") from None
    except (ValueError, RecursionError) as error:
        raise InputError("bad_row", f"not JSON: {error}") from None
    if not isinstance(row, dict):
        raise InputError("bad_row", f"a row must be an object, not {type(row).__name__}")
    named = zip(Columns._fields, columns, strict=True)
    fields = {name: row[column] for name, column in named if row.get(column) is not None}
    if type(fields.get("id")) is int:
        fields["id"] = str(fields["id"])
    id = fields["id"] if isinstance(fields.get("id"), str) else None
    try:
        article = Article(**fields)
    except ValidationError as error:
        raise InputError("bad_row", "; ".join(_said(e["loc"], e["msg"]) for e in error.errors()), id) from None
    if not article.text.strip():
        raise InputError("empty", "the article has no text", id)
    return article


def _said(place: tuple[int | str, ...], message: str) -> str:
    return f"{'.'.join(map(str, place))}: {message.removeprefix('Value error, ')}"
