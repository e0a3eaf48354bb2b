"""spaCy's DocBin: articles as `Doc`s, with their marks in `doc.spans` (see `docs`).

Tokens are those of spaCy's language-independent tokenizer. Positions count code points, as in spaCy everywhere.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..batch.items import Failure, InputError, Place
from .extras import needed
from .files import Outcome, failure, written
from .labelled import Labelled
from .offsets import Units


def write(items: Iterable[Outcome], output: Path, units: Units | None = None) -> Iterator[Outcome]:
    """Writes one file of `Doc`s, with user data."""
    spacy = needed("spacy")
    from spacy.tokens import DocBin

    from .docs import mark, tokenized

    nlp = spacy.blank("xx")
    docs = DocBin(store_user_data=True)

    def write_one(item: Labelled) -> None:
        doc = tokenized(nlp, item)
        mark(doc, item)
        docs.add(doc)

    yield from written(items, write_one)
    output.parent.mkdir(parents=True, exist_ok=True)
    partial = output.with_name(f".{output.name}.{os.getpid()}.partial")
    try:
        docs.to_disk(partial)
        partial.replace(output)
    finally:
        partial.unlink(missing_ok=True)


def read(path: Path, units: Units | None = None) -> Iterator[Outcome]:
    """The articles of a `.spacy` file."""
    spacy = needed("spacy")

    from .docs import labelled

    try:
        docs = _docs(path, spacy.blank("xx").vocab)
    except InputError as error:
        yield failure(path, error)
        return
    for number, doc in enumerate(docs):
        try:
            yield labelled(doc, f"{path.stem}-{number}")
        except InputError as error:
            yield Failure(Place(f"{path}: doc {number}"), 0, error.id, error.code, error.message)


def _docs(path: Path, vocab: Any) -> Iterator[Any]:
    from spacy.tokens import DocBin

    try:
        return iter(list(DocBin().from_disk(path).get_docs(vocab)))
    except OSError as error:
        raise InputError("unreadable", error.strerror or str(error)) from None
    except Exception as error:  # What a damaged file raises depends on where it is damaged.
        raise InputError("bad_docbin", f"not a DocBin: {type(error).__name__}: {error}") from None
