"""Articles in every spelling, with their records, and ways through the files of tools."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, get_args

from congress_extract import Article, ArticleRecord, extract, interop
from congress_extract.batch import Failure
from congress_extract.interop import Labelled, Tool, Units

ROOT = Path(__file__).parent.parent.parent
TOOLS: tuple[Tool, ...] = get_args(Tool)

SPELLINGS: dict[str, Callable[[str], str]] = {
    "nfc": lambda text: unicodedata.normalize("NFC", text),
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "emoji": lambda text: "🎉👩‍👩‍👧 " + text.replace(". ", ". 🇻🇳 ").replace("đồng chí ", "đồng chí 👍🏽 "),
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "zero-width": lambda text: "\ufeff" + text.replace(" ", " \u200b"),
    "line-separators": lambda text: text.replace(". ", ".\u2028").replace(", ", ",\x85"),
    "lines-broken": lambda text: text.replace(" ", "\r\n"),
    "tabs": lambda text: text.replace(" ", "\t"),
}


@cache
def articles() -> tuple[Article, ...]:
    """Two demo articles, one with a title, in every spelling."""
    out = []
    for name in ("truong-thpt-cua-song", "digest-ben-tre"):
        text = (ROOT / "corpora" / "demo" / f"{name}.txt").read_text(encoding="utf-8")
        title, _, body = text.partition("\n")
        for spelling, spell in SPELLINGS.items():
            id = f"{name}-{spelling}"
            out.append(
                Article(id=id, text=spell(body), title=spell(title), published="2023-04-20", url="https://a.b/c")
            )
    return (*out, Article(id="nothing", text="Trời đẹp."), Article(id='a/../b: "c"', text="Ngày 12/6/2023, trời đẹp."))


@cache
def records() -> tuple[ArticleRecord, ...]:
    return tuple(extract(article) for article in articles())


def written(folder: Path) -> tuple[Path, Path]:
    """The articles and the records as files."""
    rows, out = folder / "articles.jsonl", folder / "records.jsonl"
    rows.write_text("".join(article.model_dump_json() + "\n" for article in articles()), encoding="utf-8")
    out.write_text("".join(record.model_dump_json() + "\n" for record in records()), encoding="utf-8")
    return rows, out


Outcomes = list[Labelled | Failure]


def export_to(
    tool: Tool, given: Path, output: Path, articles: Iterable[Path] = (), units: Units | None = None
) -> Outcomes:
    """All that becomes of what is given."""
    out: Outcomes = []
    summary = interop.export_to(tool, given, output, articles, units, out.append)
    assert summary == (len(out) - len(failures(out)), len(failures(out)))
    return out


def import_from(tool: Tool, given: Path, output: Path, units: Units | None = None) -> Outcomes:
    out: Outcomes = []
    summary = interop.import_from(tool, given, output, units, out.append)
    assert summary == (len(out) - len(failures(out)), len(failures(out)))
    return out


def fine(outcomes: Iterable[Labelled | Failure]) -> list[Labelled]:
    """All of them, none of which may have failed."""
    done = list(outcomes)
    failed = [outcome for outcome in done if isinstance(outcome, Failure)]
    assert failed == []
    return [outcome for outcome in done if isinstance(outcome, Labelled)]


def failures(outcomes: Iterable[Labelled | Failure]) -> list[Failure]:
    return [outcome for outcome in outcomes if isinstance(outcome, Failure)]


def exported(tool: Tool, folder: Path, units: Units | None = None) -> Path:
    """The samples in the files of a tool."""
    rows, given = written(folder)
    fine(export_to(tool, given, folder / "out", [rows], units))
    return folder / "out"


def imported(tool: Tool, given: Path, output: Path, units: Units | None = None) -> list[Labelled]:
    return fine(import_from(tool, given, output, units))


def read_records(path: Path) -> dict[str | None, ArticleRecord]:
    lines = path.read_text(encoding="utf-8").split("\n")
    found = [ArticleRecord.model_validate_json(line) for line in lines if line]
    return {record.article.id: record for record in found}


def gold(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data
