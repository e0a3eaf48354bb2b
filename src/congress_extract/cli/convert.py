"""`congress-extract convert`: many articles to a file of records."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from .inputs import Inputs
from .terminal import complain, console_for_results, progress

if TYPE_CHECKING:
    from ..batch import Converted, Failure, Summary
    from ..record import ArticleRecord

_COMPLAINTS = 20
"""How many failures are told one by one; all are in the errors file."""


def convert(
    inputs: Inputs,
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="OUT", help="Where the records go: a .jsonl, .parquet, .csv or .duckdb file."
        ),
    ],
    table: Annotated[bool, typer.Option("--table", help="Also show every congress found, one on a line.")] = False,
    workers: Annotated[
        int | None, typer.Option(min=1, help="How many processes work.", show_default="one a core")
    ] = None,
    timeout: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="Time that an article may take.")] = 60,
    memory: Annotated[int, typer.Option(min=100, metavar="MB", help="Memory that an article may take.")] = 2000,
    max_size: Annotated[float, typer.Option(min=0.001, metavar="MB", help="How large an article may be.")] = 20,
    text_column: Annotated[str, typer.Option(metavar="NAME", help="The column or key that holds the text.")] = "text",
    id_column: Annotated[str, typer.Option(metavar="NAME", help="… the id.")] = "id",
    title_column: Annotated[str, typer.Option(metavar="NAME", help="… the title.")] = "title",
    url_column: Annotated[str, typer.Option(metavar="NAME", help="… the address.")] = "url",
    published_column: Annotated[str, typer.Option(metavar="NAME", help="… the day, as 2023-06-12.")] = "published",
    retry_errors: Annotated[bool, typer.Option("--retry-errors", help="Also work on what failed before.")] = False,
    restart: Annotated[bool, typer.Option("--restart", help="Begin anew, whatever was done before.")] = False,
    report: Annotated[Path | None, typer.Option(metavar="FILE", help="Also write the summary, as JSON.")] = None,
) -> None:
    """Turn many articles into a file of records.

    The same command again goes on where it was stopped, and works only on what is new. The output is the same for any
    number of workers.
    """
    from ..batch import OUTPUTS, Columns, Failure, LedgerError, Limits, MissingExtraError, PoolError, errors_of, size_of
    from ..batch import convert as convert_all

    if output.is_dir():
        raise typer.BadParameter(f"{output} is a folder", param_hint="--output")
    if output.suffix.lower() not in OUTPUTS:
        raise typer.BadParameter(f"{output} is none of {', '.join(OUTPUTS)}", param_hint="--output")
    records: list[ArticleRecord] = []
    failed = 0

    def watch(outcome: Converted | Failure) -> None:
        nonlocal failed
        tick(None)
        if isinstance(outcome, Failure):
            failed += 1
            if failed <= _COMPLAINTS:
                complain(outcome)
        elif table:
            records.append(outcome.record)

    signal.signal(signal.SIGTERM, _stop)
    try:
        with progress(size_of(inputs)) as tick:
            summary = convert_all(
                inputs,
                output,
                watch,
                tick,
                workers=workers,
                limits=Limits(timeout, memory * 1_000_000, int(max_size * 1_000_000)),
                columns=Columns(text_column, id_column, title_column, url_column, published_column),
                restart=restart,
                retry_errors=retry_errors,
            )
        if report:
            report.write_text(_report(summary), encoding="utf-8")
    except (LedgerError, MissingExtraError) as error:
        print(f"congress-extract: {error}", file=sys.stderr)
        raise typer.Exit(2) from error
    except PoolError as error:
        print(f"congress-extract: {error}", file=sys.stderr)
        raise typer.Exit(1) from error
    except OSError as error:
        print(f"congress-extract: cannot write {output}: {error.strerror or error}", file=sys.stderr)
        raise typer.Exit(1) from error
    except KeyboardInterrupt:
        print(f"congress-extract: stopped; the same command goes on from here: {output} is as it was", file=sys.stderr)
        raise typer.Exit(130) from None
    if table:
        from .. import show

        console_for_results().print(show.overview(records))
    if failed > _COMPLAINTS:
        print(f"congress-extract: and {failed - _COMPLAINTS} more failed", file=sys.stderr)
    before = f", {summary.skipped} done before" if summary.skipped else ""
    print(f"{summary.read} read, {summary.with_congress} with a congress, {summary.failed} failed{before}: {output}")
    if summary.failed:
        by = ", ".join(f"{count} {code}" for code, count in summary.failed_by.items())
        print(f"what failed is listed in {errors_of(output)} ({by})", file=sys.stderr)
    raise typer.Exit(int(summary.failed > 0))


def _report(summary: Summary) -> str:
    return json.dumps(summary._asdict(), ensure_ascii=False, indent=2) + "\n"


def _stop(number: int, frame: FrameType | None) -> None:
    """Being asked to end is like Ctrl-C: what is done is kept, and no process is left."""
    raise KeyboardInterrupt
