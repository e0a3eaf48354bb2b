"""Compares the mentions of one kind with the marks of a case.

A mark stands for one mention: its exact extent, and every attribute that the mark gives. A number is compared as a
number, `null` is None, posts of a person are parted by `;`. A text without marks must yield no mention of the kind.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from congress_extract import Article, extract
from congress_extract.mentions import KINDS

from ..markup import parse

_NUMBERS = {"value", "value_max", "start", "end", "amount", "amount_max"}


def row(text: str, *, id: str) -> Any:
    """A row of a table; `id` says where the form comes from or what it shows."""
    return pytest.param(text, id=id)


def _wanted(attribute: str, written: str) -> Any:
    """What an attribute of a mark stands for."""
    if written == "null":
        return None
    if attribute in _NUMBERS:
        return Decimal(written)
    if attribute == "positions":
        return tuple(part.strip() for part in written.split(";"))
    return written


def mentions(text: str, kind: str, published: str | None = None) -> list[Any]:
    """The mentions of one kind in a text."""
    article = Article.model_validate({"text": text, "published": published})
    return list(getattr(extract(article).mentions, KINDS[kind]))


def check(markup: str, kind: str, published: str | None = None) -> None:
    """The mentions of `kind` are exactly those that the case marks, in text order."""
    text, marks = parse(markup)
    assert marks, "a case that must be read needs a mark"
    assert {mark.kind for mark in marks} == {kind}, "a mark of another kind"
    found = mentions(text, kind, published)
    names = [set(mark.attributes) for mark in marks]
    expected = [
        ((mark.start, mark.end), text[mark.start : mark.end], {k: _wanted(k, v) for k, v in mark.attributes.items()})
        for mark in marks
    ]
    got = [
        (one.span, one.text, {name: getattr(one, name) for name in (names[i] if i < len(names) else ())})
        for i, one in enumerate(found)
    ]
    assert got == expected


def check_none(text: str, kind: str) -> None:
    """The text yields no mention of `kind`."""
    assert "</" not in text, "a text of this table has no marks"
    assert [(one.text, one.span) for one in mentions(text, kind)] == []
