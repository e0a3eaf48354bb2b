"""Many articles at once: readers, workers, ledger, writers."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from .conversion import Seen, Summary, convert, errors_of, extract_many
from .items import Columns, Converted, Failure, Given, Limits, MissingExtraError
from .ledger import LedgerError, ledger_of
from .pool import PoolError
from .readers import raws, size_of
from .writers import WRITERS

OUTPUTS = tuple(WRITERS)
"""Endings of what can be written."""

__all__ = [
    "OUTPUTS",
    "Columns",
    "Converted",
    "Failure",
    "Given",
    "LedgerError",
    "Limits",
    "MissingExtraError",
    "PoolError",
    "Seen",
    "Summary",
    "articles",
    "convert",
    "errors_of",
    "extract_many",
    "ledger_of",
    "size_of",
]


def articles(inputs: Iterable[str | Path]) -> Iterator[Given | Failure]:
    """Every article of `inputs`, read one at a time in this process; a `Failure` in place of what cannot be read."""
    from .work import article_of

    return map(article_of, raws(inputs))
