"""What flows through a conversion: an input as it was read, and what became of it."""

from __future__ import annotations

from hashlib import blake2b
from typing import Literal, NamedTuple

from ..article import Article
from ..record import ArticleRecord, Warning


class Limits(NamedTuple):
    """What one article may take. Beyond it, that article alone fails."""

    seconds: float = 60.0
    memory: int = 2_000_000_000
    """Bytes of the process that works on it."""
    size: int = 20_000_000
    """Bytes of the article itself, unpacked."""


class Columns(NamedTuple):
    """What the columns (or keys) of tables and JSONL files are called."""

    text: str = "text"
    id: str = "id"
    title: str = "title"
    url: str = "url"
    published: str = "published"


LIMITS, COLUMNS = Limits(), Columns()
"""Unless others are given."""


class Place(NamedTuple):
    """Where an input stands. It is told as `FILE`, or `FILE:ROW` in a file of many."""

    file: str
    row: int | None = None
    """Counted from 1: the line of a JSONL file, the row under the heading of a table, the record of an archive."""
    offset: int | None = None
    """The byte at which it begins, in the file as it is when unpacked; None where a format has no such place."""

    def __str__(self) -> str:
        return self.file if self.row is None else f"{self.file}:{self.row}"


class Raw(NamedTuple):
    """An article as it was read: bytes that a worker makes an article of."""

    place: Place
    size: int
    """Bytes of the file that were read for it, packed as they are."""
    kind: Literal["text", "page", "row"]
    data: bytes
    id: str | None = None
    url: str | None = None
    declared: str | None = None
    """The encoding that came with it."""
    columns: Columns = COLUMNS

    @property
    def key(self) -> bytes:
        """A hash of all that its record depends on."""
        known = repr((self.kind, self.id, self.url, self.declared, self.columns))
        return blake2b(known.encode() + b"\n" + self.data, digest_size=16).digest()


class Given(NamedTuple):
    """An article and where it came from."""

    place: Place
    size: int
    article: Article
    warnings: tuple[Warning, ...] = ()
    """What was uncertain about reading it."""

    @property
    def where(self) -> str:
        """Its place in words."""
        return str(self.place)


Stage = Literal["read", "decode", "page", "extract", "work"]
"""Where an input can fail: finding and unpacking it, making text of it, a page's own text, the rules, the process."""


class Failure(NamedTuple):
    """An input that gives no record. `code` is stable, `message` is for people."""

    place: Place
    size: int
    id: str | None
    code: str
    message: str
    stage: Stage = "read"

    @property
    def where(self) -> str:
        """Its place in words."""
        return str(self.place)

    def line(self) -> dict[str, str | int | None]:
        """What is written of it: what happened, and what is needed to find and try it again."""
        place = {"where": self.where, "file": self.place.file, "row": self.place.row, "offset": self.place.offset}
        return {"id": self.id, **place, "stage": self.stage, "code": self.code, "message": self.message}


class Converted(NamedTuple):
    """An input that gave a record."""

    place: Place
    size: int
    congresses: int
    """How many it reports."""
    json: str
    """The record, on one line."""

    @property
    def where(self) -> str:
        """Its place in words."""
        return str(self.place)

    @property
    def record(self) -> ArticleRecord:
        """The record itself."""
        return ArticleRecord.model_validate_json(self.json)


class InputError(Exception):
    """An input cannot be read; caught where it is known which one."""

    def __init__(self, code: str, message: str, id: str | None = None, stage: Stage = "decode") -> None:
        super().__init__(message)
        self.code, self.message, self.id, self.stage = code, message, id, stage


class MissingExtraError(ImportError):
    """A format needs a package that is not installed."""

    def __init__(self, package: str, extra: str, what: str) -> None:
        super().__init__(f"{what} needs {package}: pip install 'congress-extract[{extra}]'")
