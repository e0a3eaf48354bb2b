"""Every article there is, to run a check over all of them.

Those of the repository's corpora and, where the folder stands beside the repository, shared real ones.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from congress_extract import Article, ArticleRecord, extract
from congress_extract.record import Fact

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


def of_file(path: Path) -> Article:
    """A text file as an article; its name is its id."""
    return Article(id=path.stem, text=path.read_text(encoding="utf-8"))


def of_rows(path: Path) -> list[Article]:
    """The articles of a JSONL file, one a line; none where there is no such file."""
    if not path.is_file():
        return []
    return [Article(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line]


UNANNOUNCED = (
    "Người làm nghề sông nước đi họp trông khác người trên bờ. 146 đại biểu như thế, thay mặt hơn 6.200 thợ máy, "
    "ngồi cùng nhau dưới mái Nhà khách Đồ Sơn hôm 12.6.2008.\n\nHọ về dự Đại hội lần thứ IV của Công đoàn Tổng "
    "công ty Vận tải Sông Lô, mở đầu nhiệm kỳ 2008-2013.\n\nPhiếu phát ra 146, thu về 146. 21 cái tên đứng trên "
    "vạch, thành Ban Chấp hành mới. Anh Phạm Quang Tuệ làm Chủ tịch.\n\nNăm đại biểu chính thức và một dự khuyết "
    "được chọn đi đại hội của Công đoàn Giao thông vận tải Việt Nam. Đa số chỉ tiêu kỳ trước đều đạt. Chiều, đại "
    "hội tan."
)
"""A report in which no sentence says that the congress is held."""

OWN = [of_file(path) for path in sorted((ROOT / "corpora").rglob("*.txt"))]
SHARED_ARTICLES = [of_file(path) for path in sorted((SHARED / "articles").glob("*.txt"))]
NEWS = {path.stem: of_rows(path) for path in sorted((SHARED / "news").glob("*.jsonl"))}

ALL = [*OWN, *SHARED_ARTICLES, *(article for articles in NEWS.values() for article in articles)]

SAMPLE = [*OWN[::3], *SHARED_ARTICLES, *(article for articles in NEWS.values() for article in articles[::30])]
"""For what takes longer than reading an article once."""


@cache
def _read(text: str, title: str | None, published: date | None) -> ArticleRecord:
    return extract(Article(text=text, title=title, published=published))


def read(article: Article) -> ArticleRecord:
    """The record of an article, read once for all tests; it has neither id nor address."""
    return _read(article.text, article.title, article.published)


def each(name: str, articles: list[Article]) -> pytest.MarkDecorator:
    """Runs a test once for each article."""
    ids: list[Any] = [article.id for article in articles]
    return pytest.mark.parametrize(name, articles, ids=ids)


def facts(record: ArticleRecord) -> Iterator[Fact]:
    """Every fact of a record, wherever it stands in it."""

    def walk(value: object) -> Iterator[Fact]:
        if isinstance(value, Fact):
            yield value
        if isinstance(value, BaseModel):
            for name in type(value).model_fields:
                yield from walk(getattr(value, name))
        elif isinstance(value, tuple):
            for item in value:
                yield from walk(item)

    yield from walk(record)
