"""`congress-extract convert`: many articles to a file of records."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .inputs import Inputs
from .terminal import complain, console_for_results, progress

if TYPE_CHECKING:
    from ..batch import Converted, Failure
    from ..record import ArticleRecord


def convert(
    inputs: Inputs,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where the records go.")],
    table: Annotated[bool, typer.Option("--table", help="Also show every congress found, one on a line.")] = False,
) -> None:
    """Turn many articles into a file with one JSON record a line."""
    from ..batch import Failure, errors_of, size_of
    from ..batch import convert as convert_all

    if output.is_dir():
        raise typer.BadParameter(f"{output} is a folder", param_hint="--output")
    records: list[ArticleRecord] = []
    with progress(size_of(inputs)) as advance:

        def watch(outcome: Converted | Failure) -> None:
            if isinstance(outcome, Failure):
                complain(outcome)
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
        from .. import show

        console_for_results().print(show.overview(records))
    print(f"{summary.read} read, {summary.with_congress} with a congress, {summary.failed} failed: {output}")
    if summary.failed:
        print(f"what failed is listed in {errors_of(output)}", file=sys.stderr)
    raise typer.Exit(int(summary.failed > 0))
