"""One raw article to its record: what a worker does, and nothing but that."""

from __future__ import annotations

from ..article import Article
from ..pipeline import extract
from .decode import decode
from .items import Converted, Failure, Given, InputError, Raw
from .pages import read_page
from .rows import read_row


def article_of(raw: Raw | Failure) -> Given | Failure:
    """The article that the bytes hold, or why there is none."""
    if isinstance(raw, Failure):
        return raw
    try:
        if raw.kind == "row":
            return Given(raw.place, raw.size, read_row(raw.data, raw.columns))
        if not raw.data.strip():
            raise InputError("empty", "the file is empty")
        if raw.kind == "page":
            article, warnings = read_page(raw.data, raw.id, raw.url, raw.declared)
        else:
            text, warnings = decode(raw.data, raw.declared)
            if not text.strip():
                raise InputError("empty", "the article has no text")
            article = Article(text=text, id=raw.id, url=raw.url)
    except InputError as error:
        return Failure(raw.place, raw.size, error.id or raw.id, error.code, error.message, error.stage)
    return Given(raw.place, raw.size, article, warnings)


def outcome_of(item: Raw | Given | Failure) -> Converted | Failure:
    """What becomes of one input. Whatever goes wrong with an article stays with that article."""
    given = article_of(item) if isinstance(item, Raw) else item
    if isinstance(given, Failure):
        return given
    try:
        record = extract(given.article)
        if given.warnings:
            record = record.model_copy(update={"warnings": (*given.warnings, *record.warnings)})
        return Converted(given.place, given.size, len(record.congresses), record.model_dump_json())
    except MemoryError:
        raise
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
        return Failure(given.place, given.size, given.article.id, "extract_failed", said, "extract")
