"""From inputs to a file of records: readers, workers, ledger, writers."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from .. import __version__
from ..article import Article
from ..record import ArticleRecord
from .items import COLUMNS, LIMITS, Columns, Converted, Failure, Limits, Place, Raw
from .ledger import Ledger, ledger_of
from .pool import cores, in_order, outcomes
from .readers import files_of, raws
from .streams import packing_of
from .writers import lines_of, replaced, writer_of

_SMALL = 300_000
"""Bytes of text that this process reads sooner than it starts others."""
_PLAIN = [(".txt", ""), (".jsonl", ""), (".csv", "")]
_PACKAGE = Path(__file__).parent.parent


class Summary(NamedTuple):
    """How many inputs there were, with a congress, failed (by code too), and done before."""

    read: int
    with_congress: int
    failed: int
    failed_by: dict[str, int]
    """By code."""
    skipped: int


class Seen(NamedTuple):
    """An input of which it is known what becomes of it."""

    size: int
    failed: bool


def convert(
    inputs: Iterable[str | Path],
    output: str | Path,
    watch: Callable[[Converted | Failure], object] = lambda outcome: None,
    tick: Callable[[Seen], object] = lambda seen: None,
    *,
    workers: int | None = None,
    limits: Limits = LIMITS,
    columns: Columns = COLUMNS,
    restart: bool = False,
    retry_errors: bool = False,
) -> Summary:
    """Writes the record of every article of `inputs` to `output`, in the order given; its ending says in what form.

    `.jsonl`, `.parquet` and `.duckdb` hold the whole records, `.csv` a row for each congress. An input that gives no
    record gives a line in the errors file beside `output` (see `errors_of`); the others are not touched by it. `tick`
    is called for each input as soon as it is known what becomes of it, `watch` in order when that is written. Both
    files are renamed into place at the end; without errors there is no errors file.

    Articles are worked on by `workers` processes (default: one a core), each article within `limits`. A small job of
    text alone is done in this process, unless `workers` is given. Otherwise what is done is kept in a ledger beside
    `output`: the same call again goes on where it was, and works only on what is new. `retry_errors` also works again
    on what failed, `restart` on everything.

    Raises `LedgerError` where another conversion writes `output`, or where the ledger was made by another version or
    with other `columns`; `ValueError` for another ending; `OSError` where something cannot be written.
    """
    inputs, output = list(inputs), Path(output)
    errors, book = errors_of(output), ledger_of(output)
    writer = writer_of(output)
    small = workers is None and not book.exists() and _is_small(inputs)
    ledger = Ledger(book, _settings(columns), restart)
    try:
        if retry_errors:
            ledger.forget_failures()
        found = raws(inputs, (output, errors, book), columns, limits.size)
        skipped = _work(found, ledger, tick, 0 if small else workers or cores(), limits)
        read, with_congress, failed_by = 0, 0, Counter[str]()
        with replaced(output) as out, lines_of(errors) as write_error, writer(out) as write:
            for outcome in ledger.outcomes():
                read += 1
                if isinstance(outcome, Failure):
                    failed_by[outcome.code] += 1
                    write_error(json.dumps(outcome.line(), ensure_ascii=False))
                else:
                    with_congress += outcome.congresses > 0
                    write(outcome.json)
                watch(outcome)
    except sqlite3.Error as error:
        raise OSError(f"{book}: {error}") from error
    finally:
        if small:
            ledger.remove()
        else:
            ledger.close()
    if not failed_by:
        errors.unlink()
    return Summary(read, with_congress, failed_by.total(), dict(sorted(failed_by.items())), skipped)


def extract_many(
    articles: Iterable[Article | str], workers: int | None = None, limits: Limits = LIMITS
) -> Iterator[ArticleRecord | Failure]:
    """The record of each article, in the order given; a `Failure` in place of one that has none.

    Worked on by `workers` processes (default: one a core), each article within `limits`. Only a bounded number of
    articles is taken ahead of the record that is given next.
    """
    for outcome in in_order((_as_raw(n, article) for n, article in enumerate(articles, 1)), workers or cores(), limits):
        yield outcome if isinstance(outcome, Failure) else outcome.record


def errors_of(output: Path) -> Path:
    """Where the failures of `output` are listed: `records.jsonl` → `records.errors.jsonl`."""
    ending = output.suffix if output.suffix.lower() == ".jsonl" else ""
    return output.with_name(output.name.removesuffix(ending) + ".errors.jsonl")


def _work(
    found: Iterator[Raw | Failure], ledger: Ledger, tick: Callable[[Seen], object], workers: int, limits: Limits
) -> int:
    """Has everything in the ledger that is found, in any order; returns how much of it was there."""
    skipped = 0

    def missing() -> Iterator[Raw]:
        nonlocal skipped
        for item in found:
            known = ledger.note(item)
            if known == "no" and isinstance(item, Raw):
                yield item
                continue
            skipped += known == "before"
            tick(Seen(item.size, isinstance(item, Failure)))

    for _, raw, outcome in outcomes(missing(), workers, limits) if workers else _here(missing()):
        ledger.add(raw, outcome)
        ledger.commit()
        tick(Seen(raw.size, isinstance(outcome, Failure)))
    return skipped


def _here(raws: Iterable[Raw]) -> Iterator[tuple[int, Raw, Converted | Failure]]:
    """Works on `raws` in this process, which then loads the rules."""
    from .work import outcome_of

    for number, raw in enumerate(raws):
        yield number, raw, outcome_of(raw)


def _as_raw(number: int, article: Article | str) -> Raw:
    if isinstance(article, str):
        article = Article(text=article)
    # Not model_dump_json: half a surrogate pair has no UTF-8.
    data = json.dumps(article.model_dump(), default=str).encode()
    return Raw(Place("<articles>", number), len(data), "row", data, article.id)


def _is_small(inputs: list[str | Path]) -> bool:
    """Little text, which is read in a time that grows with its length alone, whatever it says. Pages may do worse."""
    size = 0
    for file in files_of(inputs):
        if isinstance(file, Path) and file.is_file():
            size += file.stat().st_size
        if size > _SMALL or not (isinstance(file, Failure) or packing_of(file) in _PLAIN):
            return False
    return True


def _settings(columns: Columns) -> dict[str, str]:
    """What a record depends on besides its article: this code, the packages that it reads with, and the columns."""
    code = blake2b(digest_size=8)
    for path in sorted(_PACKAGE.rglob("*")):
        if path.suffix in (".py", ".toml", ".txt", ".json"):
            code.update(path.relative_to(_PACKAGE).as_posix().encode() + path.read_bytes())
    packages = {name: _version(name) for name in ("charset-normalizer", "dateparser", "trafilatura")}
    return {"version": __version__, "code": code.hexdigest(), "columns": ", ".join(columns), **packages}


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
