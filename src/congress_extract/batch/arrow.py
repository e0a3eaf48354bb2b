"""One Arrow schema for all that is written in columns, made from the models of the record."""

from __future__ import annotations

import io
import types
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from ..record import ArticleRecord, Money
from .items import MissingExtraError

try:
    import pyarrow as pa
    from pyarrow import json as pa_json
    from pyarrow import parquet as pa_parquet
except ImportError:
    raise MissingExtraError("pyarrow", "arrow", "writing .parquet and .duckdb") from None


def schema(dates: bool = True) -> Any:
    """The columns of a record. With `dates` false, days are text, as in JSON."""
    day, span = (pa.date32(), pa.list_(pa.int64(), 2)) if dates else (pa.string(), pa.list_(pa.int64()))
    return pa.schema(_fields(ArticleRecord, day, span))


def table(records: Sequence[str]) -> Any:
    """Records, each as its JSON, as an Arrow table. Raises `OSError` where one does not fit the schema."""
    data = "\n".join(records).encode("utf-8")
    options = pa_json.ParseOptions(explicit_schema=schema(dates=False), unexpected_field_behavior="error")
    read = pa_json.ReadOptions(use_threads=False, block_size=max(1 << 20, len(data) + 1))
    try:
        return pa_json.read_json(io.BytesIO(data), read, options).cast(schema())
    except pa.ArrowInvalid as error:
        raise OSError(f"a record does not fit the columns: {error}") from error


def parquet(path: Path) -> Any:
    """A Parquet file to write tables to."""
    return pa_parquet.ParquetWriter(path, schema(), compression="zstd")


def rows(table: Any) -> Iterator[ArticleRecord]:
    """The records of a table, as they were."""
    for row in table.to_pylist():
        yield ArticleRecord.model_validate(_whole(row))


def _fields(model: type[BaseModel], day: Any, span: Any) -> list[Any]:
    fields = model.model_fields.items()
    return [pa.field(name, _type(model, field.annotation, day, span)) for name, field in fields]


def _type(model: type[BaseModel], annotation: Any, day: Any, span: Any) -> Any:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _type(model, arguments[0], day, span)
    if origin in (Union, types.UnionType):
        kinds = [_type(model, argument, day, span) for argument in arguments if argument is not type(None)]
        return kinds[0] if len(set(kinds)) == 1 else pa.float64()
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return pa.list_(_type(model, arguments[0], day, span))
        return span
    if origin is Literal:
        return pa.string() if isinstance(arguments[0], str) else pa.int64()
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return pa.struct(_fields(annotation, day, span))
    if annotation is int and model is Money:
        # 999 999 nghìn tỷ đồng is more than 64 bits hold.
        return pa.decimal128(38, 0)
    return {int: pa.int64(), str: pa.string(), bool: pa.bool_(), date: day, Decimal: pa.float64()}[annotation]


def _whole(value: Any) -> Any:
    """Numbers as the record has them: 90.0 is 90."""
    if isinstance(value, dict):
        return {name: _whole(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, float):
        return int(value) if value.is_integer() else Decimal(repr(value))
    if isinstance(value, Decimal):
        return int(value)
    return value
