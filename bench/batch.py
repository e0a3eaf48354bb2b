"""How fast many articles are converted: the part of `bench.py` that is about files and processes.

All in one run, the things compared taking turns: one worker and two, the whole path and the bare `extract` of the same
articles, pages and what trafilatura takes of them. Ratios are of the best turns, since the machine may be busy.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from time import perf_counter, process_time
from unittest import mock

from congress_extract import Article, extract
from congress_extract.batch import Given, articles, conversion, convert

TURNS = 3
LEAST = 5000
"""Articles in a turn."""
PAGES = 150


def batch(given: list[Article]) -> Iterator[str]:
    """The figures, as lines of Markdown."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, times = folder / "articles.jsonl", -(-LEAST // len(given))
        source.write_text("".join(_row(article, n) for n in range(times) for article in given), encoding="utf-8")
        yield from _rows(source, times * len(given))
        yield ""
        yield from _pages(given[:PAGES], folder)


def _row(article: Article, number: int) -> str:
    """No two the same, so that nothing is known from before."""
    return article.model_copy(update={"id": f"{article.id}-{number}"}).model_dump_json() + "\n"


def _rows(source: Path, count: int) -> Iterator[str]:
    read = [item.article for item in articles([source]) if isinstance(item, Given)]

    def bare() -> None:
        for article in read:
            extract(article)

    def here() -> None:
        """The whole path in this process, however much it is."""
        with mock.patch.object(conversion, "_SMALL", source.stat().st_size):
            convert([source], source.with_name("here.jsonl"))

    def workers(count: int) -> float:
        """Seconds by the clock from the first article done to the end."""
        first: list[float] = []

        def tick(seen: object) -> None:
            first.append(perf_counter())

        convert([source], source.with_name("out.jsonl"), tick=tick, workers=count, restart=True)
        return perf_counter() - first[0]

    bare()
    turns = [(_spent(bare), _spent(here), workers(1), workers(2)) for _ in range(TURNS)]
    extracted, path, one, two = (min(column) for column in zip(*turns, strict=True))
    yield f"| {count:,} articles from JSONL to JSONL, best of {TURNS} | seconds | an article |"
    yield "| --- | ---: | ---: |"
    for what, seconds in (
        ("bare `extract`, processor", extracted),
        ("whole path in one process, processor", path),
        ("one worker, by the clock once it has started", one),
        ("two workers, by the clock once they have started", two),
    ):
        yield f"| {what} | {seconds:.2f} | {1000 * seconds / count:.2f} ms |"
    yield ""
    yield f"The whole path takes {path / extracted:.2f} of bare `extract`; two workers are {one / two:.2f} times"
    yield f"as fast as one (on {os.cpu_count()} cores, one of which also reads and writes)."


def _pages(given: list[Article], folder: Path) -> Iterator[str]:
    from trafilatura import bare_extraction

    pages = [_page(article) for article in given]
    places = [folder / f"{n}.html" for n in range(len(pages))]
    for place, page in zip(places, pages, strict=True):
        place.write_text(page, encoding="utf-8")
    stated = {"extensive_search": False}

    def theirs() -> None:
        for page in pages:
            bare_extraction(page, with_metadata=True, include_comments=False, date_extraction_params=stated)

    def ours() -> None:
        for item in articles(places):
            if isinstance(item, Given):
                extract(item.article)

    ours()
    turns = [(_spent(theirs), _spent(ours)) for _ in range(TURNS)]
    main_text, path = (min(column) for column in zip(*turns, strict=True))
    yield f"From {len(pages)} pages of HTML, {1000 * path / len(pages):.1f} ms of processor each, trafilatura takes"
    yield f"{1000 * main_text / len(pages):.1f} ms: {main_text / path:.0%}."


def _page(article: Article) -> str:
    body = "".join(f"<p>{escape(line)}</p>" for line in article.text.splitlines() if line.strip())
    links = "".join(f'<li><a href="/muc/{n}">Chuyên mục {n}</a></li>' for n in range(60))
    title = escape(article.title or "Tin")
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head><body>"
        f"<nav><ul>{links}</ul></nav><article><h1>{title}</h1>{body}</article><footer><ul>{links}</ul></footer></body></html>"
    )


def _spent(work: Callable[[], object]) -> float:
    """Processor seconds of this process."""
    begin = process_time()
    work()
    return process_time() - begin
