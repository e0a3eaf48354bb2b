"""The shared real articles that stand beside the repository, where they do: the five with gold answers, and news without congresses."""

from __future__ import annotations

import importlib.util
import io
import json
from typing import Any

import pytest

from congress_extract import Article, extract

from .articles import NEWS, SHARED, SHARED_ARTICLES, each, read

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="no shared articles beside the repository")


@pytest.fixture(scope="module")
def scores() -> dict[str, float]:
    """Micro and macro F1 of the five articles, by the shared scorer; its table is kept to be shown where they are too low."""
    spec = importlib.util.spec_from_file_location("shared_score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scorer: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    records = {article.id: json.loads(extract(article).model_dump_json()) for article in SHARED_ARTICLES}
    table = io.StringIO()
    micro, macro = scorer.score(scorer.load_gold(SHARED / "gold"), records, True, table)
    print(table.getvalue())
    return {"micro": micro, "macro": macro}


@pytest.mark.parametrize("mean", ["micro", "macro"])
def test_gold_articles_score(scores: dict[str, float], mean: str) -> None:
    assert len(SHARED_ARTICLES) == 5
    assert scores[mean] >= 0.99


@pytest.mark.parametrize(
    ("file", "count"),
    [
        pytest.param("news", 300, id="general-news"),
        pytest.param("other-congresses", 45, id="congresses-of-others"),
        pytest.param("union-news", 108, id="news-about-unions"),
    ],
)
def test_news_are_there(file: str, count: int) -> None:
    assert len(NEWS[file]) == count


@each("article", [article for articles in NEWS.values() for article in articles])
def test_news_report_no_congress(article: Article) -> None:
    assert [congress.union.name for congress in read(article).congresses] == []
