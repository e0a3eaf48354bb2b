"""A folder of labelled articles.

A corpus holds splits, folders such as `dev` and `test`, or is one split itself. A split holds

    articles/NAME.txt       the text as given, UTF-8; or
    articles/NAME.json      an article: text, and if known title, published, url
    gold/NAME.json          its answers
    labels/first/NAME.json, labels/second/NAME.json
                            two independent labellings, where they are kept

Here files are read, and what is not of this form is a `Problem`. Whether the answers fit their article is another
matter (`checks`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from ..article import Article
from .located import Located, NotJsonError, locate
from .problems import BadFilesError, Problem
from .shapes import GOLD, problems_of

LABELLERS = ("first", "second")


class Entry(NamedTuple):
    """An article with its answers. `labels` are those of the first and the second labeller, where there are both."""

    split: str
    name: str
    article: Article
    file: str
    """The gold file."""
    gold: Mapping[str, Any]
    lines: Located
    labels: tuple[Mapping[str, Any], Mapping[str, Any]] | None = None

    @property
    def key(self) -> str:
        """How it is told from all others: `dev/NAME`."""
        return f"{self.split}/{self.name}"


class Corpus(NamedTuple):
    """Labelled articles in order of split and name, and what could not be read.

    `hashes` has for each split the SHA-256 of its articles and gold: of their names and bytes, in order of names.
    """

    name: str
    entries: tuple[Entry, ...]
    hashes: Mapping[str, str]
    problems: tuple[Problem, ...]


def read_corpus(folder: str | Path, splits: Iterable[str] = ()) -> Corpus:
    """Reads a corpus, or only some of its splits. What is wrong with a file is in `problems`; the others are read.

    Raises `ValueError` for a split that the corpus has not.
    """
    folder = Path(folder)
    found = _splits(folder)
    wanted = list(dict.fromkeys(splits)) or list(found)
    if unknown := [name for name in wanted if name not in found]:
        raise ValueError(f"{folder} has no split {unknown[0]!r}; it has {', '.join(found) or 'none'}")
    problems: list[Problem] = []
    if not folder.is_dir():
        problems.append(Problem(str(folder), None, None, "no such folder"))
    elif not found:
        said = "no corpus: it has neither articles/ and gold/ nor folders with them"
        problems.append(Problem(str(folder), None, None, said))
    entries: list[Entry] = []
    hashes: dict[str, str] = {}
    for split in sorted(wanted):
        read, hashes[split] = _read_split(split, found[split], problems)
        entries += read
    seen: dict[str, Entry] = {}
    for entry in entries:
        if (other := seen.setdefault(entry.name, entry)) is not entry:
            said = f"the id {entry.name} stands twice: {other.file} has it too"
            problems.append(Problem(entry.file, None, None, said))
    return Corpus(folder.resolve().name, tuple(entries), hashes, tuple(problems))


def sound(corpus: Corpus) -> Corpus:
    """The corpus, if all of it could be read. Raises `BadFilesError` with what could not."""
    if corpus.problems:
        raise BadFilesError(corpus.problems)
    return corpus


def _splits(folder: Path) -> dict[str, Path]:
    """The splits by name: the folder itself, or those in it."""
    if _is_split(folder):
        return {folder.resolve().name: folder}
    return {path.name: path for path in sorted(folder.iterdir()) if _is_split(path)} if folder.is_dir() else {}


def _is_split(folder: Path) -> bool:
    return (folder / "articles").is_dir() or (folder / "gold").is_dir()


def _read_split(split: str, folder: Path, problems: list[Problem]) -> tuple[list[Entry], str]:
    articles = _files(folder / "articles", (".txt", ".json"), problems)
    golds = _files(folder / "gold", (".json",), problems)
    for name in sorted(articles.keys() - golds.keys()):
        said = f"has no gold: {folder / 'gold' / name}.json is missing"
        problems.append(Problem(str(articles[name]), None, None, said))
    for name in sorted(golds.keys() - articles.keys()):
        problems.append(Problem(str(golds[name]), None, None, "has no article"))
    labels = _labels(folder, articles, problems)
    entries = []
    for name in sorted(articles.keys() & golds.keys()):
        article = _article(name, articles[name], problems)
        gold = _gold(name, golds[name], problems)
        if article and gold:
            entries.append(Entry(split, name, article, str(golds[name]), gold.value, gold, labels.get(name)))
    return entries, _hash((*articles.values(), *golds.values()))


def _hash(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(files):
        with suppress(OSError):  # of which there is a problem already
            data = path.read_bytes()
            digest.update(f"{path.parent.name}/{path.name} {len(data)}\n".encode())
            digest.update(data)
    return digest.hexdigest()


def _files(folder: Path, endings: tuple[str, ...], problems: list[Problem]) -> dict[str, Path]:
    """The files of a folder by name without ending; hidden ones are left aside."""
    files: dict[str, Path] = {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith("."):
            continue
        if path.suffix not in endings or not path.is_file():
            problems.append(Problem(str(path), None, None, f"is not read: only {' and '.join(endings)} files are"))
        elif (other := files.setdefault(path.stem, path)) is not path:
            problems.append(Problem(str(path), None, None, f"the id {path.stem} stands twice: {other.name} has it too"))
    return files


def _labels(
    folder: Path, articles: Mapping[str, Path], problems: list[Problem]
) -> dict[str, tuple[Mapping[str, Any], Mapping[str, Any]]]:
    first, second = (_files(folder / "labels" / who, (".json",), problems) for who in LABELLERS)
    out = {}
    for name in sorted(first.keys() | second.keys()):
        missing = [who for who, files in zip(LABELLERS, (first, second), strict=True) if name not in files]
        path = first.get(name) or second[name]
        if missing:
            problems.append(Problem(str(path), None, None, f"has no partner in labels/{missing[0]}"))
        elif name not in articles:
            problems.append(Problem(str(path), None, None, "has no article"))
        else:
            both = [_gold(name, files[name], problems) for files in (first, second)]
            if both[0] and both[1]:
                out[name] = (both[0].value, both[1].value)
    return out


def _text(path: Path, problems: list[Problem]) -> str | None:
    try:
        data = path.read_bytes()
    except OSError as error:
        problems.append(Problem(str(path), None, None, error.strerror or str(error)))
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        said = f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}"
        problems.append(Problem(str(path), line, None, said))
        return None


def _json(path: Path, problems: list[Problem]) -> tuple[str, Located] | None:
    text = _text(path, problems)
    if text is None:
        return None
    try:
        return text, locate(text)
    except NotJsonError as error:
        problems.append(Problem(str(path), error.line, None, str(error)))
        return None


def _article(name: str, path: Path, problems: list[Problem]) -> Article | None:
    if path.suffix == ".txt":
        text = _text(path, problems)
        article = Article(id=name, text=text) if text is not None else None
    else:
        article = _article_of_json(name, path, problems)
    if article is not None and not article.text.strip():
        problems.append(Problem(str(path), None, None, "the article has no text"))
        return None
    return article


def _article_of_json(name: str, path: Path, problems: list[Problem]) -> Article | None:
    if (read := _json(path, problems)) is None:
        return None
    text, located = read
    if said := problems_of(Article, text, located, str(path)):
        problems.extend(said)
        return None
    article = Article.model_validate_json(text)
    if article.id not in (None, name):
        other = f"{article.id!r} is not the file's name, {name!r}"
        problems.append(Problem(str(path), located.line(("id",)), "id", other))
        return None
    return article.model_copy(update={"id": name})


def _gold(name: str, path: Path, problems: list[Problem]) -> Located | None:
    if (read := _json(path, problems)) is None:
        return None
    text, located = read
    said = problems_of(GOLD, text, located, str(path))
    if not said and (id := (located.value.get("article") or {}).get("id")) not in (None, name):
        line = located.line(("article", "id"))
        said.append(Problem(str(path), line, "article.id", f"{id!r} is not the file's name, {name!r}"))
    problems.extend(said)
    return None if said else located
