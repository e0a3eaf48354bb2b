"""Records to be scored: this library's, or those of any system, one JSON record a line."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path, PurePath
from typing import Any

from ..article import Article
from .located import Located, NotJsonError, locate
from .problems import BadFilesError, Problem
from .shapes import RECORD, problems_of

Record = Mapping[str, Any]


def extracted(articles: Iterable[Article]) -> dict[str, Record]:
    """This library's records, by the id of the article."""
    from ..pipeline import extract

    return {str(article.id): extract(article).model_dump(mode="json") for article in articles}


def read_records(path: str | Path) -> dict[str, Record]:
    """The records of a JSONL file by `article.id`.

    A record may lack anything but `article.id` and `congresses`, and what the contract does not name is left aside.
    Raises `BadFilesError` with every line that is no record or has the id of another, `OSError` for what is no file.
    """
    problems: list[Problem] = []
    records: dict[str, Record] = {}
    lines: dict[str, int] = {}
    for number, line in enumerate(Path(path).read_bytes().splitlines(), 1):
        if not line.strip(b" \t\xef\xbb\xbf"):
            continue
        read = _record(line, str(path), number, problems)
        if read is None:
            continue
        id = str(read["article"]["id"])
        if id in records:
            said = f"{id!r} stands twice: line {lines[id]} has it too"
            problems.append(Problem(str(path), number, "article.id", said))
        records[id], lines[id] = read, number
    if problems:
        raise BadFilesError(problems)
    return records


def _record(line: bytes, file: str, number: int, problems: list[Problem]) -> Record | None:
    try:
        text = line.decode("utf-8-sig")
        located: Located = locate(text)
    except UnicodeDecodeError as error:
        said = f"not UTF-8: byte 0x{line[error.start]:02x} at offset {error.start}"
        problems.append(Problem(file, number, None, said))
        return None
    except NotJsonError as error:
        problems.append(Problem(file, number, None, str(error)))
        return None
    if said_of := problems_of(RECORD, text, located, file, number):
        problems.extend(said_of)
        return None
    record: Record = located.value
    return record


def by_article(records: Mapping[str, Record], names: Collection[str]) -> tuple[dict[str, Record], list[str]]:
    """Records by the name of their article, and the ids that are no article's.

    An id may be the article's name, or a path or file name that ends in it (`out/NAME.txt`). Raises `BadFilesError`
    where two records are of one article.
    """
    found: dict[str, Record] = {}
    ids: dict[str, str] = {}
    unknown = []
    for id, record in records.items():
        file = PurePath(id).name
        name = next((n for n in (id, file, PurePath(file).stem, file.split(".")[0]) if n in names), None)
        if name is None:
            unknown.append(id)
        elif name in found:
            raise BadFilesError(
                [Problem("records", None, "article.id", f"{id!r} and {ids[name]!r} are both of {name}")]
            )
        else:
            found[name], ids[name] = record, id
    return found, unknown
