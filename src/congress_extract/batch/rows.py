"""One line of a JSONL file: `{"id": …, "url": …, "title": …, "published": …, "text": …}`; only `text` is needed."""

from __future__ import annotations

import json

from pydantic import ValidationError

from ..article import Article
from .items import InputError

_FIELDS = tuple(Article.model_fields)


def read_row(line: bytes) -> Article:
    """The article of a row; other keys are left aside."""
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
    fields = {name: row[name] for name in _FIELDS if row.get(name) is not None}
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
