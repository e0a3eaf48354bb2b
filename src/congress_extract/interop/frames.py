"""Records as a table, for pandas and polars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from ..record import ArticleInfo, ArticleRecord, Congress, Number
from .extras import needed
from .given import records


def to_frame(given: Iterable[ArticleRecord] | str | Path, library: Literal["pandas", "polars"] = "pandas") -> Any:
    """One row for each congress of `given`: records, or the path of a file of records that `convert` wrote.

    Columns: `schema_version`; `id`, `url`, `title`, `published` of the article; `congress`, which of the article's
    congresses it is, from 0; `union` to `targets`, the slots of a congress; `mentions` and `warnings`, which are those
    of the article in each of its rows. An article that reports no congress has one row, where `congress` and the slots
    are null: `frame[frame["congress"].notna()]` leaves such rows out.

    Nothing is lost. In pandas a slot is a `dict` (or a `list` of them) with exact values (`Decimal`); in polars a
    `Struct` (or a `List` of them), where a number that may be a fraction is `Float64`, as it is in JSON. So
    `frame["union"].str["canonical"]` in pandas is `frame["union"].struct.field("canonical")` in polars.

    Needs the extra of the same name: `pip install 'congress-extract[pandas]'` or `[polars]`. Raises `ValueError` for a
    file with a line that is no record, and `TypeError` for what is no record.
    """
    if library not in ("pandas", "polars"):
        raise ValueError(f"library must be 'pandas' or 'polars', not {library!r}")
    make = _pandas if library == "pandas" else _polars
    frames = needed(library)
    return make(frames, list(_rows(_records(given))))


_ARTICLE = tuple(ArticleInfo.model_fields)
_SLOTS = tuple(Congress.model_fields)
COLUMNS = ("schema_version", *_ARTICLE, "congress", *_SLOTS, "mentions", "warnings")


def _records(given: Iterable[ArticleRecord] | str | Path) -> Iterator[ArticleRecord]:
    if isinstance(given, str | Path):
        for where, item in records(Path(given)):
            if not isinstance(item, ArticleRecord):
                raise ValueError(f"{where}: {item.message}")
            yield item
        return
    for index, item in enumerate(given):
        if not isinstance(item, ArticleRecord):
            raise TypeError(f"item {index} is no ArticleRecord but {type(item).__name__}")
        yield item


def _rows(given: Iterable[ArticleRecord]) -> Iterator[dict[str, Any]]:
    for record in given:
        data = _plain(record.model_dump())
        of_article = {"schema_version": record.schema_version, **data["article"]}
        rest = {"mentions": data["mentions"], "warnings": data["warnings"]}
        for number, congress in enumerate(data["congresses"]):
            yield {**of_article, "congress": number, **congress, **rest}
        if not data["congresses"]:
            yield {**of_article, "congress": None, **dict.fromkeys(_SLOTS), **rest}


def _plain(value: Any) -> Any:
    """Lists in place of tuples, which tables know better."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value


def _pandas(pandas: Any, rows: list[dict[str, Any]]) -> Any:
    frame = pandas.DataFrame(rows, columns=list(COLUMNS), dtype=object)
    kinds = {"schema_version": "Int64", "congress": "Int64", "published": "datetime64[s]"}
    kinds |= dict.fromkeys(("id", "url", "title"), "string")
    return frame.astype(kinds)


def _polars(polars: Any, rows: list[dict[str, Any]]) -> Any:
    """Whole numbers beyond 64 bits, which only a misprint can give, make all of them 128 bits wide."""
    whole = polars.Int64 if all(_narrow(row) for row in rows) else polars.Int128
    schema = _schema(polars, whole)
    fitting = ({name: _fitting(polars, schema[name], value) for name, value in row.items()} for row in rows)
    return polars.DataFrame(list(fitting), schema=schema, orient="row")


def _narrow(value: Any) -> bool:
    if isinstance(value, dict | list):
        return all(_narrow(item) for item in (value.values() if isinstance(value, dict) else value))
    return not isinstance(value, int) or -(1 << 63) <= value < 1 << 63


def _fitting(polars: Any, kind: Any, value: Any) -> Any:
    """`value` with a float wherever its column has floats: polars mixes no kinds of numbers."""
    if value is None:
        return None
    if isinstance(kind, polars.List):
        return [_fitting(polars, kind.inner, item) for item in value]
    if isinstance(kind, polars.Struct):
        return {field.name: _fitting(polars, field.dtype, value[field.name]) for field in kind.fields}
    return float(value) if kind == polars.Float64 else value


def _schema(polars: Any, whole: Any) -> dict[str, Any]:
    types = {name: field.annotation for name, field in ArticleInfo.model_fields.items()}
    types |= {"schema_version": int, "congress": int}
    types |= {name: field.annotation for name, field in Congress.model_fields.items()}
    types |= {name: ArticleRecord.model_fields[name].annotation for name in ("mentions", "warnings")}
    return {name: _type(polars, whole, types[name]) for name in COLUMNS}


def _type(polars: Any, whole: Any, annotation: Any) -> Any:
    """The polars type of a field of the record."""
    if annotation == Number:
        return polars.Float64
    origin, options = get_origin(annotation), [a for a in get_args(annotation) if a is not type(None)]
    if origin in (Union, UnionType):
        if set(options) == set(get_args(Number)):
            return polars.Float64
        (only,) = options
        return _type(polars, whole, only)
    if origin is Annotated:
        return _type(polars, whole, options[0])
    if origin is tuple:
        return polars.List(_type(polars, whole, options[0]))
    if origin is Literal:
        return polars.String
    if issubclass(annotation, BaseModel):
        fields = annotation.model_fields.items()
        return polars.Struct({name: _type(polars, whole, field.annotation) for name, field in fields})
    return {int: whole, bool: polars.Boolean, str: polars.String, date: polars.Date}[annotation]
