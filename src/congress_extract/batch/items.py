"""What reading an input gives: an article, or why there is none."""

from __future__ import annotations

from typing import NamedTuple

from ..article import Article
from ..record import Warning


class Given(NamedTuple):
    """An article and where it came from: `PATH`, or `PATH:LINE` in a file of many."""

    where: str
    size: int
    """Bytes read for it."""
    article: Article
    warnings: tuple[Warning, ...] = ()
    """What was uncertain about reading it."""


class Failure(NamedTuple):
    """An input that gives no record. `code` is stable, `message` is for people."""

    where: str
    size: int
    id: str | None
    code: str
    message: str

    def line(self) -> dict[str, str | None]:
        """What is written of it."""
        return {"id": self.id, "where": self.where, "code": self.code, "message": self.message}


class InputError(Exception):
    """An input cannot be read; caught where it is known which one."""

    def __init__(self, code: str, message: str, id: str | None = None) -> None:
        super().__init__(message)
        self.code, self.message, self.id = code, message, id
