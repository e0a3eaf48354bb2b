"""What is given to export: a corpus, or records with their articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from ..batch import articles
from ..batch.items import Failure, Given, InputError, Place
from ..record import ArticleRecord
from .files import Outcome, failure
from .labelled import told
from .records import of_record


def records(path: Path) -> Iterator[tuple[str, ArticleRecord | Failure]]:
    """Every record of a JSONL file, with where it stands."""
    try:
        stream = path.open("rb")
    except OSError as error:
        yield str(path), Failure(Place(str(path)), 0, None, "unreadable", error.strerror or str(error))
        return
    with stream:
        for number, line in enumerate(stream, 1):
            if line.strip():
                where = f"{path}:{number}"
                try:
                    yield where, _record(line)
                except InputError as error:
                    yield where, failure(where, error)


def _record(line: bytes) -> ArticleRecord:
    try:
        return ArticleRecord.model_validate_json(line)
    except ValidationError as error:
        said = list(told(error, "record"))
        more = f"; and {len(said) - 3} more" if len(said) > 3 else ""
        raise InputError("bad_record", "; ".join(said[:3]) + more) from None


def with_articles(path: Path, inputs: Iterable[str | Path]) -> Iterator[Outcome]:
    """The records of a file with their articles, which are looked for in `inputs` by id and by their words."""
    by_id: dict[str | None, list[Given]] = {}
    for item in articles(inputs):
        if isinstance(item, Failure):
            yield item
        else:
            by_id.setdefault(item.article.id, []).append(item)
    for where, record in records(path):
        if isinstance(record, Failure):
            yield record
            continue
        try:
            yield _labelled(record, by_id.get(record.article.id, []))
        except InputError as error:
            yield failure(where, error, record.article.id)


def _labelled(record: ArticleRecord, candidates: list[Given]) -> Outcome:
    if not candidates:
        raise InputError("no_article", f"no article with id {record.article.id!r} among those given")
    for candidate in candidates[:-1]:
        try:
            return of_record(candidate.article, record)
        except InputError:
            continue
    return of_record(candidates[-1].article, record)
