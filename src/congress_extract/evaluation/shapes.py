"""What gold and records may hold: the record's own models without the words and places of facts.

A gold file holds values only, and nothing that the contract does not name. A record to be scored may lack anything
and hold more, but what it has must be of the right type.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from ..record import Congress, Fact, Mentions, Number, Officer, Union
from .located import Located, field
from .problems import Problem

_PLACE = frozenset(Fact.model_fields)
_STRICT = ConfigDict(extra="forbid", strict=True)
_FREE = ConfigDict(extra="ignore")
_NUMBERS: dict[Any, Any] = {Number: float, Number | None: float | None}
"""Any number will do, written as whole or not: nothing is calculated with it."""
_NOT_ASKED = {(Union, "name"), (Union, "canonical"), (Officer, "role_text")}
"""What a union or an officer of a record must have, and of gold need not."""


def _slots(whole: type[BaseModel]) -> dict[str, tuple[type[Fact], bool]]:
    """The model of each slot of a congress or kind of mention, and whether it is a list."""
    out = {}
    for name, info in whole.model_fields.items():
        inner = [part for part in (info.annotation, *get_args(info.annotation)) if isinstance(part, type)]
        model = next(part for part in inner if issubclass(part, Fact))
        out[name] = (model, get_origin(info.annotation) is tuple)
    return out


def _annotation(model: type[Fact], name: str) -> Any:
    annotation: Any = model.model_fields[name].annotation
    return _NUMBERS.get(annotation, annotation)


def _gold_fact(model: type[Fact], *, in_text: bool = False) -> type[BaseModel]:
    fields: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        if name in _PLACE and not in_text:
            continue
        needed = info.is_required() and (model, name) not in _NOT_ASKED
        annotation = _annotation(model, name)
        fields[name] = (annotation, ... if needed else info.default)
        if not needed and info.is_required():
            fields[name] = (annotation | None, None)
    if model is Union and not in_text:
        fields["accept"] = (Annotated[tuple[Annotated[str, Field(min_length=1)], ...], Field(min_length=1)], ...)
    return create_model(f"Gold{model.__name__}", __config__=_STRICT, **fields)


def _free_fact(model: type[Fact]) -> type[BaseModel]:
    fields: dict[str, Any] = {name: (_annotation(model, name) | None, None) for name in model.model_fields}
    if model is Union:
        fields["accept"] = (tuple[str, ...] | None, None)
    return create_model(f"Any{model.__name__}", __config__=_FREE, **fields)


def _gold() -> type[BaseModel]:
    slots: dict[str, Any] = {}
    for name, (model, many) in _slots(Congress).items():
        fact: Any = _gold_fact(model)
        slots[name] = (tuple[fact, ...], ()) if many else (fact, ...) if model is Union else (fact | None, None)
    kinds: dict[str, Any] = {}
    for name, (model, _) in _slots(Mentions).items():
        marked: Any = _gold_fact(model, in_text=True)
        kinds[name] = (tuple[marked, ...], ())
    congress: Any = create_model("GoldCongress", __config__=_STRICT, **slots)
    mentions: Any = create_model("GoldMentions", __config__=_STRICT, **kinds)
    about: Any = create_model(
        "GoldArticle",
        __config__=_STRICT,
        id=(str | None, None),
        url=(str | None, None),
        title=(str | None, None),
        published=(date | None, None),
    )
    return create_model(
        "Gold",
        __config__=_STRICT,
        article=(about | None, None),
        tags=(tuple[Annotated[str, Field(min_length=1)], ...], ()),
        congresses=(tuple[congress, ...], ...),
        mentions=(mentions | None, None),
    )


def _record() -> type[BaseModel]:
    slots: dict[str, Any] = {}
    for name, (model, many) in _slots(Congress).items():
        fact: Any = _free_fact(model)
        slots[name] = ((tuple[fact, ...] if many else fact) | None, None)
    kinds: dict[str, Any] = {}
    for name, (model, _) in _slots(Mentions).items():
        marked: Any = _free_fact(model)
        kinds[name] = (tuple[marked, ...] | None, None)
    congress: Any = create_model("AnyCongress", __config__=_FREE, **slots)
    mentions: Any = create_model("AnyMentions", __config__=_FREE, **kinds)
    about: Any = create_model("AnyArticle", __config__=_FREE, id=(str | int, ...))
    return create_model(
        "AnyRecord",
        __config__=ConfigDict(extra="ignore", strict=True),
        schema_version=(Literal[1], 1),
        article=(about, ...),
        congresses=(tuple[congress, ...], ...),
        mentions=(mentions | None, None),
    )


GOLD = _gold()
RECORD = _record()
KINDS = tuple(Mentions.model_fields)
"""The kinds of mentions."""


def problems_of(
    shape: type[BaseModel], text: str, located: Located, file: str, line: int | None = None
) -> list[Problem]:
    """Where JSON, given as `text` and as read, is not of a shape. `line` is told in place of the lines within it."""
    out = [Problem(file, line or located.line(path), field(path), "stands twice") for path in located.doubled]
    try:
        shape.model_validate_json(text)
    except ValidationError as error:
        for item in error.errors():
            path = item["loc"]
            said = item["msg"].removeprefix("Value error, ")
            if item["type"] == "extra_forbidden":
                said = "unknown field"
            elif item["type"] == "missing":
                said = "is missing"
            elif item["type"] in ("too_short", "string_too_short"):
                said = "is empty"
            elif item["type"] != "value_error":
                said = f"{said[0].lower()}{said[1:]}, not {_shown(item['input'])}"
            out.append(Problem(file, line or located.line(path), field(path) or None, said))
    return out


def _shown(value: object) -> str:
    said = repr(value) if isinstance(value, str | int | float) else type(value).__name__
    return said if len(said) <= 60 else said[:57] + "…"
