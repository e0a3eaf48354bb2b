"""The article: what goes in."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, field_validator


class Article(BaseModel):
    """A news article as plain text, with what is known about it.

    `published` takes a `date`, a `datetime` or an ISO string (`2023-06-12`, `2023-06-12T08:00:00+07:00`); it
    supplies the year of dates written without one. All spans of the record count in `text` exactly as given
    here (and in `title`, for facts that stand only there).
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)

    text: str
    title: str | None = None
    published: date | None = None
    url: str | None = None
    id: str | None = None

    @field_validator("published", mode="before")
    @classmethod
    def _day_of(cls, value: Any) -> Any:
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, str):
            if not value.strip():
                return None
            try:
                return datetime.fromisoformat(value.strip()).date()
            except ValueError:
                raise ValueError(f"published must be an ISO date such as 2023-06-12, not {value!r}") from None
        return value
