"""`congress-extract evaluate`: scores of a labelled corpus."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from ..evaluation import Evaluation


def evaluate(
    corpus: Annotated[
        Path, typer.Argument(metavar="CORPUS", help="A folder of labelled articles.", show_default=False)
    ],
    records: Annotated[
        Path | None,
        typer.Option(metavar="RECORDS.jsonl", help="Score these records, of any system, not this one's own."),
    ] = None,
    split: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only this split; may be repeated.")] = None,
    errors: Annotated[bool, typer.Option("--errors", help="Also show every missed and every false value.")] = False,
    as_json: Annotated[
        Path | None, typer.Option("--json", metavar="OUT.json", help="Write all scores and values as JSON.")
    ] = None,
    html: Annotated[Path | None, typer.Option(metavar="OUT.html", help="Write the error report as one page.")] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="EARLIER.json", help="Show what has changed since an earlier --json.")
    ] = None,
    floors: Annotated[
        Path | None, typer.Option(metavar="FLOORS.json", help="Fail where a score is below its floor.")
    ] = None,
    set_floors: Annotated[
        bool, typer.Option("--set-floors", help="Set the floors of --floors to these scores, unless one would fall.")
    ] = False,
    lower: Annotated[bool, typer.Option("--lower", help="With --set-floors: let floors fall.")] = False,
) -> None:
    """Score records against the gold of a labelled corpus."""
    from ..evaluation import BadFilesError, changes, page, read_earlier, summary
    from ..evaluation import as_json as plain
    from ..evaluation import errors as all_errors
    from ..evaluation import evaluate as score
    from ..evaluation.report import changes_text, error_text, text

    if set_floors and floors is None:
        raise typer.BadParameter("names no file: give --floors too", param_hint="--set-floors")
    if lower and not set_floors:
        raise typer.BadParameter("has no use without --set-floors", param_hint="--lower")
    try:
        earlier = read_earlier(against) if against else None
        evaluation = score(corpus, records, split or ())
    except BadFilesError as error:
        _fail(*map(str, error.problems))
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror or error}")
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--split") from error
    _notes(evaluation)
    scores = summary(evaluation)
    print(text(evaluation, scores))
    if errors:
        print()
        for item in all_errors(evaluation):
            print(error_text(item), end="\n\n")
    if earlier is not None:
        print()
        print(changes_text(changes(evaluation, earlier)))
    if as_json:
        _write(as_json, json.dumps(plain(evaluation, scores), ensure_ascii=False, indent=1) + "\n")
    if html:
        _write(html, page(evaluation, scores))
    if floors:
        _floors(evaluation, floors, set_floors=set_floors, lower=lower)


def _notes(evaluation: Evaluation) -> None:
    for said, keys in (
        ("no record of", evaluation.without_record),
        ("no article of this corpus has the id of", evaluation.unknown),
    ):
        if keys:
            some = ", ".join(keys[:5]) + " …" * (len(keys) > 5)
            print(f"congress-extract: {said} {some} ({len(keys)} in all)", file=sys.stderr)


def _floors(evaluation: Evaluation, path: Path, *, set_floors: bool, lower: bool) -> None:
    from ..evaluation import BadFilesError
    from ..evaluation.floors import below, measured, read_floors, write_floors

    now = measured(evaluation)
    try:
        falls = write_floors(path, now, lower=lower) if set_floors else below(now, read_floors(path))
    except BadFilesError as error:
        _fail(*map(str, error.problems))
    except OSError as error:
        _fail(f"{path}: {error.strerror or error}")
    if falls:
        _fail(*map(str, falls), *(["no floor is set: give --lower to let these fall"] if set_floors else []))


def _write(path: Path, content: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        _fail(f"cannot write {path}: {error.strerror or error}")


def _fail(*messages: str) -> NoReturn:
    for message in messages:
        print(f"congress-extract: {message}", file=sys.stderr)
    raise typer.Exit(1)
