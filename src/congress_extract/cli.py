"""The command `congress-extract`: a thin command over each plain function.

Exit codes: 0 all is well, 1 some input failed, 2 the command was not understood. Results go to standard output, all
else to standard error. Whatever is slow to load is loaded by the command that needs it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from . import __version__

if TYPE_CHECKING:
    from rich.console import Console

    from .batch import Converted, Failure
    from .record import ArticleRecord

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Reads Vietnamese news articles about trade-union congresses and turns each into a typed record.",
)

_INPUTS = "Files (.txt, .html, .htm, .jsonl), folders, patterns, or - for standard input."
Inputs = Annotated[list[str], typer.Argument(metavar="INPUT", help=_INPUTS, show_default=False)]


def main() -> None:
    """Runs the command."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    app()


def _print_version(asked: bool) -> None:
    if asked:
        print(f"congress-extract {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    pass


@app.command()
def extract(
    inputs: Inputs,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON record a line instead of tables.")] = False,
) -> None:
    """Show what articles say of the union congresses they report."""
    from .batch import Failure, articles, outcome_of

    failed = False
    show = _print_json if as_json else _print_record
    for item in articles(inputs):
        outcome = outcome_of(item)
        if isinstance(outcome, Failure):
            failed = True
            _complain(outcome)
        else:
            show(outcome)
    raise typer.Exit(int(failed))


@app.command()
def convert(
    inputs: Inputs,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where the records go.")],
    table: Annotated[bool, typer.Option("--table", help="Also show every congress found, one on a line.")] = False,
) -> None:
    """Turn many articles into a file with one JSON record a line."""
    from .batch import Failure, errors_of, size_of
    from .batch import convert as convert_all

    if output.is_dir():
        raise typer.BadParameter(f"{output} is a folder", param_hint="--output")
    records: list[ArticleRecord] = []
    with _progress(size_of(inputs)) as advance:

        def watch(outcome: Converted | Failure) -> None:
            if isinstance(outcome, Failure):
                _complain(outcome)
                advance(outcome.size)
                return
            advance(outcome.given.size)
            if table:
                records.append(outcome.record)

        try:
            summary = convert_all(inputs, output, watch)
        except OSError as error:
            print(f"congress-extract: cannot write {output}: {error.strerror or error}", file=sys.stderr)
            raise typer.Exit(1) from error
    if table:
        from . import show

        _console().print(show.overview(records))
    print(f"{summary.read} read, {summary.with_congress} with a congress, {summary.failed} failed: {output}")
    if summary.failed:
        print(f"what failed is listed in {errors_of(output)}", file=sys.stderr)
    raise typer.Exit(int(summary.failed > 0))


@app.command()
def explain(
    file: Annotated[str, typer.Argument(metavar="FILE", help=_INPUTS, show_default=False)],
    path: Annotated[
        str | None, typer.Argument(metavar="[PATH]", help="Only this part, such as congresses[0].held_on.")
    ] = None,
) -> None:
    """Show which rule and sentence each value comes from, and what else was considered."""
    from . import show
    from .batch import Failure, articles
    from .explanation import explain as explain_all

    failed = False
    console = _console()
    for item in articles([file]):
        if isinstance(item, Failure):
            failed = True
            _complain(item)
            continue
        try:
            explanations = explain_all(item.article, path)
        except ValueError as error:
            raise typer.BadParameter(str(error), param_hint="PATH") from error
        for explanation in explanations:
            console.print(show.explanation(explanation))
        if not explanations:
            print(f"congress-extract: {item.where}: nothing to explain{f' at {path}' if path else ''}", file=sys.stderr)
            failed = failed or path is not None
    raise typer.Exit(int(failed))


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    from .record import ArticleRecord

    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    print(json.dumps(dialect | ArticleRecord.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2))


def _print_json(outcome: Converted) -> None:
    print(outcome.json, flush=True)


def _print_record(outcome: Converted) -> None:
    from . import show

    _console().print(show.record(outcome.record, outcome.given.where))


def _complain(failure: Failure) -> None:
    print(f"congress-extract: {failure.where}: {failure.message} [{failure.code}]", file=sys.stderr)


def _console() -> Console:
    from rich.console import Console

    wide = None if sys.stdout.isatty() or "COLUMNS" in os.environ else 120
    return Console(file=sys.stdout, width=wide, markup=False, highlight=False, emoji=False)


@contextmanager
def _progress(size: int | None) -> Iterator[Callable[[int], None]]:
    """Shows how far the work is: a bar in a terminal, else a plain line every ten seconds."""
    if not sys.stderr.isatty():
        yield _plain_progress(size)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[articles]} articles"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=size, articles=0)

        def advance(amount: int) -> None:
            progress.update(task, advance=amount, articles=progress.tasks[task].fields["articles"] + 1)

        yield advance


def _plain_progress(size: int | None) -> Callable[[int], None]:
    read = articles = 0
    said = monotonic()

    def advance(amount: int) -> None:
        nonlocal read, articles, said
        read, articles = read + amount, articles + 1
        if monotonic() - said >= 10:
            said = monotonic()
            share = f", {read / size:.0%}" if size else ""
            print(f"{articles} articles{share}", file=sys.stderr)

    return advance


if __name__ == "__main__":
    main()
