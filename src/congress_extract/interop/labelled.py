"""One article with what is marked in it: what goes from and to every tool.

A label is a kind of mention (`dates`), or `congress_` and a slot of a congress (`congress_held_on`). Facts that stand
only in the title, and whatever else has no place in the text, are kept in `rest`, which tools carry along unseen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import ValidationError

from ..article import Article
from ..batch.items import InputError
from ..record import Congress, Fact, Mentions

CONGRESS = "congress_"
PLACES = ("text", "span", "source")
"""What a fact has besides its values."""


class Mark(NamedTuple):
    """A stretch of the article's text, in code points, and what it says.

    `values` are those of the fact as JSON data; those of a slot have also `congress`, counted from 0, and, where a slot
    holds many facts, `index`. None where nobody gave any.
    """

    label: str
    start: int
    end: int
    values: Mapping[str, Any] | None


class Labelled(NamedTuple):
    """An article with its marks in text order."""

    name: str
    """That of its files, without ending."""
    split: str | None
    """Which part of a corpus it belongs to (`dev`)."""
    article: Article
    marks: tuple[Mark, ...]
    rest: Mapping[str, Any]
    """What has no place in the text, as JSON data; empty for articles that come from elsewhere."""


def _model(annotation: Any) -> type[Fact]:
    options = (annotation, *get_args(annotation))
    return next(option for option in options if isinstance(option, type) and issubclass(option, Fact))


KINDS = {name: _model(field.annotation) for name, field in Mentions.model_fields.items()}
SLOTS = {name: _model(field.annotation) for name, field in Congress.model_fields.items()}
LISTS = frozenset(name for name, field in Congress.model_fields.items() if get_origin(field.annotation) is tuple)
LABELS = {**KINDS, **{CONGRESS + name: model for name, model in SLOTS.items()}}


def checked_label(label: object, where: str) -> str:
    """`label`, where it is one of ours; else an error that names those there are."""
    if isinstance(label, str) and label in LABELS:
        return label
    raise InputError("unknown_label", f"{where}: unknown label {label!r}; known are {', '.join(LABELS)}")


def fact_of(label: str, values: Mapping[str, Any], text: str, span: tuple[int, int], source: str, where: str) -> Fact:
    """The fact of these values; where they are not right, an error that names the field."""
    given = {name: value for name, value in values.items() if name not in ("congress", "index")}
    try:
        return LABELS[label].model_validate({**given, "text": text, "span": span, "source": source})
    except ValidationError as error:
        raise InputError("bad_values", "; ".join(told(error, where))) from None


def told(error: ValidationError, where: str) -> Iterable[str]:
    """What is wrong and in which field."""
    for problem in error.errors():
        field = ".".join(str(part) for part in problem["loc"])
        yield f"{where}.{field}: {problem['msg'].removeprefix('Value error, ')}" if field else problem["msg"]


def values_of(fact: Fact) -> dict[str, Any]:
    """The values of a fact as JSON data, without those at their default."""
    return fact.model_dump(mode="json", exclude=set(PLACES), exclude_defaults=True)


def in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks by where they begin; those of one place stay in the order given."""
    return tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))


def described(mark: Mark) -> str:
    """A mark for messages."""
    return f"{mark.label} at {mark.start}..{mark.end}"
