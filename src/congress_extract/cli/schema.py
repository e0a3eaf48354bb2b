"""`congress-extract schema`: the form of a record."""

from __future__ import annotations

import json


def schema() -> None:
    """Print the JSON Schema of a record."""
    from ..record import ArticleRecord

    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    print(json.dumps(dialect | ArticleRecord.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2))
