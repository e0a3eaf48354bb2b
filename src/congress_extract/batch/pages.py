"""HTML pages: the main text, with title, date and address where the page states them."""

from __future__ import annotations

import regex

from ..article import Article
from ..record import Warning
from .decode import decode
from .items import InputError

_DECLARED = regex.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w\-]+)", regex.I)


def read_page(
    data: bytes, id: str | None, url: str | None = None, declared: str | None = None
) -> tuple[Article, tuple[Warning, ...]]:
    """The article of a page; positions count in its main text. `url` and `declared` are what came with it."""
    if not declared and (meta := _DECLARED.search(data, 0, 4096)):
        declared = meta[1].decode()
    html, warnings = decode(data, declared)
    from trafilatura import bare_extraction

    # Only a date that the page states: searching its text would find the congress's own.
    stated = {"extensive_search": False}
    try:
        page = bare_extraction(html, with_metadata=True, include_comments=False, date_extraction_params=stated)
    except MemoryError:
        raise
    except Exception as error:
        raise InputError("bad_page", f"{type(error).__name__}: {error}", stage="page") from error
    if page is None or isinstance(page, dict) or not (page.text or "").strip():
        raise InputError("no_main_text", "the page has no main text", stage="page")
    return Article(text=page.text, title=page.title, published=page.date, url=page.url or url, id=id), warnings
