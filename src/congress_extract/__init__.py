"""Reads Vietnamese news articles about trade-union congresses and turns each into a typed record.

>>> from congress_extract import extract
>>> record = extract("Ngày 12/6/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028.")
>>> record.congresses[0].ordinal.value
5
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .article import Article
    from .batch import convert, extract_many
    from .explanation import Explanation, explain
    from .interop.frames import to_frame
    from .pipeline import extract
    from .record import ArticleRecord
    from .segmentation import Segment, segment

__all__ = [
    "Article",
    "ArticleRecord",
    "Explanation",
    "Segment",
    "convert",
    "explain",
    "extract",
    "extract_many",
    "segment",
    "to_frame",
]
__version__ = "0.1.0"

_HOMES = {
    "Article": "article",
    "ArticleRecord": "record",
    "convert": "batch",
    "extract": "pipeline",
    "extract_many": "batch",
    "explain": "explanation",
    "Explanation": "explanation",
    "segment": "segmentation",
    "Segment": "segmentation",
    "to_frame": "interop.frames",
}


def __getattr__(name: str) -> Any:
    """Loads models and rules when they are first used, so that importing costs next to nothing."""
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
