"""Labelled corpora as folders: `articles/NAME.txt` or `.json`, with `gold/NAME.json`, in splits or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..article import Article
from ..batch.items import Failure, InputError, Place
from .files import Outcome, article_of, dumped, encoded, failure, free_name, parsed, split_folder, text_of, written
from .gold import gold_of, of_gold
from .labelled import Labelled


def is_corpus(folder: Path) -> bool:
    """Whether a folder has the form of a corpus."""
    return bool(_splits(folder))


def read_corpus(folder: Path) -> Iterator[Outcome]:
    """Every article of a corpus with its gold, in the order of splits and names; other folders are left aside."""
    for split, part in _splits(folder):
        articles: dict[str, Path] = {}
        for file in sorted(_files(part / "articles", ".json", ".txt")):
            if file.stem in articles:
                said = f"two articles of one name: {articles[file.stem].name} and {file.name}"
                yield Failure(Place(str(file)), 0, file.stem, "same_name", said)
            else:
                articles[file.stem] = file
        gold = {p.stem: p for p in sorted(_files(part / "gold", ".json"))}
        for name in sorted(articles | gold):
            if name not in gold:
                missing = f"no gold: {part / 'gold' / name}.json is missing"
                yield Failure(Place(str(articles[name])), 0, name, "no_gold", missing)
            elif name not in articles:
                missing = f"no article: {part / 'articles' / name}.txt is missing"
                yield Failure(Place(str(gold[name])), 0, name, "no_article", missing)
            else:
                yield _read(name, split, articles[name], gold[name])


def _splits(folder: Path) -> list[tuple[str | None, Path]]:
    if _is_split(folder):
        return [(None, folder)]
    if not folder.is_dir():
        return []
    return [(part.name, part) for part in sorted(folder.iterdir()) if _is_split(part)]


def _is_split(folder: Path) -> bool:
    return (folder / "gold").is_dir() or (folder / "articles").is_dir()


def _files(folder: Path, *endings: str) -> Iterator[Path]:
    return (p for p in folder.glob("*") if p.suffix in endings and p.is_file())


def _read(name: str, split: str | None, article_file: Path, gold_file: Path) -> Outcome:
    where = gold_file
    try:
        gold = parsed(text_of(gold_file))
        stated = gold["article"] if isinstance(gold.get("article"), dict) else {}
        where = article_file
        text = text_of(article_file)
        fields = parsed(text) if article_file.suffix == ".json" else {"text": text}
        article = article_of({**_known(stated), "id": name, **_known(fields)})
        where = gold_file
        return of_gold(article, gold, name, split, article_file.suffix)
    except InputError as error:
        return failure(where, error, name)


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {field: value for field, value in fields.items() if value is not None}


def write_corpus(items: Iterable[Outcome], folder: Path) -> Iterator[Outcome]:
    """Writes articles and their gold to `folder`; each is given back when it is written, or why it could not be.

    An id that cannot be the name of a file (`a/b`) becomes one that can.
    """
    taken: set[str] = set()

    def write(item: Labelled) -> None:
        gold = gold_of(item)
        name = free_name(item.name, item.split, taken)
        gold["article"] = _named(gold["article"], name)
        data, (ending, article) = encoded(dumped(gold, indent=1) + "\n"), _article_file(item, name)
        part = split_folder(folder, item.split)
        for file, content in ((part / "articles" / (name + ending), article), (part / "gold" / f"{name}.json", data)):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)

    return written(items, write)


def _named(fields: dict[str, Any], name: str) -> dict[str, Any]:
    """What is told of an article, whose id must be the name of its files."""
    return {**fields, "id": name} if fields.get("id") not in (None, name) else fields


def _article_file(item: Labelled, name: str) -> tuple[str, bytes]:
    """A text file where nothing is known of the article but its text."""
    article: Article = item.article
    known = article.title or article.url or article.published
    form = item.rest.get("form") or (".json" if known else ".txt")
    if article.text.startswith("\ufeff"):
        form = ".json"  # In a text file it would be a byte order mark.
    if form == ".txt":
        return form, encoded(article.text)
    fields = _named(article.model_dump(mode="json"), name)
    return form, encoded(dumped({field: fields[field] for field in _ORDER}, indent=1) + "\n")


_ORDER = ("id", "url", "title", "published", "text")
