"""Reading and writing the files of articles: what goes wrong names the file, the line and the field."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import regex
from pydantic import BaseModel, ConfigDict, ValidationError

from ..article import Article
from ..batch.items import Failure, InputError, Place
from .labelled import Labelled, told

Outcome = Labelled | Failure
"""What reading or writing one article gives."""


def text_of(path: Path, encoding: str = "utf-8-sig") -> str:
    """The text of a file as it is, line ends included; it must be UTF-8. In `utf-8` a byte order mark is text too."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError("unreadable", error.strerror or str(error)) from None
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        said = f"line {line}: not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}"
        raise InputError("bad_encoding", said) from None


def parsed(text: str, kind: type = dict) -> Any:
    """The JSON of `text`, which must be an object, or whatever `kind` says."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        said = f"line {error.lineno}: not JSON: {error.msg} at column {error.colno}"
        raise InputError("bad_json", said) from None
    except (ValueError, RecursionError) as error:
        raise InputError("bad_json", f"not JSON: {error}") from None
    if not isinstance(value, kind):
        wanted = "a list" if kind is list else "an object"
        raise InputError("bad_json", f"must be {wanted}, not {type(value).__name__}")
    return value


def article_of(fields: dict[str, Any], where: str = "article") -> Article:
    """An article of these fields; what else there is is left aside."""
    known = {name: fields[name] for name in Article.model_fields if fields.get(name) is not None}
    try:
        return Article(**known)
    except ValidationError as error:
        raise InputError("bad_article", "; ".join(told(error, where))) from None


def failure(where: object, error: InputError, id: str | None = None) -> Failure:
    """What is said of an article that could not be read or written."""
    return Failure(Place(str(where)), 0, error.id or id, error.code, error.message)


def written(items: Iterable[Outcome], write: Callable[[Labelled], object]) -> Iterator[Outcome]:
    """Each article of `items` when `write` is done with it; what cannot be written stays with its article."""
    for item in items:
        if isinstance(item, Failure):
            yield item
            continue
        try:
            write(item)
        except InputError as error:
            yield failure(item.name, error, item.article.id)
        else:
            yield item


def head_of(item: Labelled) -> dict[str, Any]:
    """What goes with an article besides its text and marks, as JSON data."""
    article = item.article.model_dump(mode="json", exclude={"text"})
    return {"name": item.name, "split": item.split, "article": article, "rest": item.rest}


def with_head(head: object, text: str, name: str, split: str | None = None) -> Labelled:
    """The article of `text` with what `head_of` kept, and no marks yet; `name` and `split` where it kept none."""
    try:
        known = _Head.model_validate(head)
    except ValidationError as error:
        said = "what was kept of the article is not as it was exported: "
        raise InputError("bad_kept", said + "; ".join(told(error, "kept"))) from None
    name, split = known.name or name, known.split or split
    article = article_of({"id": name, **known.article, "text": text})
    return Labelled(name, split, article, (), known.rest.model_dump(mode="json", exclude_unset=True))


class _InTitle(BaseModel):
    label: str
    text: str
    span: tuple[int, int]
    values: dict[str, Any] | None


class _Rest(BaseModel):
    model_config = ConfigDict(extra="allow")

    in_title: list[_InTitle] = []
    kinds: list[str] = []
    warnings: list[dict[str, str]] = []


class _Head(BaseModel):
    name: str | None = None
    split: str | None = None
    article: dict[str, Any] = {}
    rest: _Rest = _Rest()


def dumped(value: Any, indent: int | None = None) -> str:
    """`value` as JSON on one line, whatever is taken for the end of a line."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _LINE_ENDS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


_LINE_ENDS = regex.compile("[\x85\u2028\u2029]")


def encoded(text: str) -> bytes:
    """`text` in UTF-8; half a surrogate pair cannot be written."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        said = f"half a surrogate pair at character {error.start} of the article cannot be written as UTF-8"
        raise InputError("lone_surrogate", said) from None


_UNSAFE = regex.compile(r"[^\w\-.]+|^\.+")


def free_name(name: str, split: str | None, taken: set[str]) -> str:
    """A name for the files of an article: safe on any system, and of none in `taken`, to which it is added."""
    wanted = _UNSAFE.sub("_", name)[:100] or "article"
    free, number = wanted, 1
    while f"{split}/{free}".lower() in taken:
        number += 1
        free = f"{wanted}-{number}"
    taken.add(f"{split}/{free}".lower())
    return free


def split_folder(folder: Path, split: str | None) -> Path:
    """Where a split of a corpus goes."""
    return folder / (_UNSAFE.sub("_", split) or "split") if split else folder
