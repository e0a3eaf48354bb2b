"""`congress-extract export` and `import`: to and from the files of annotation tools."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from .inputs import INPUTS
from .terminal import complain

if TYPE_CHECKING:
    from ..interop import Summary
    from ..interop.files import Outcome

Tool = Literal["brat", "label-studio", "doccano", "docbin"]
Offsets = Annotated[
    Literal["code-points", "utf-16", "graphemes"] | None,
    typer.Option("--offsets", help="What the tool counts positions in, where it is not what it usually does."),
]


def export(
    given: Annotated[Path, typer.Argument(metavar="INPUT", help="A corpus folder, or a .jsonl file of records.")],
    to: Annotated[Tool, typer.Option("--to", help="The tool to write for.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="A new folder (brat) or a file.")],
    articles: Annotated[
        list[str] | None, typer.Option("--articles", metavar="INPUT", help=f"The articles of the records. {INPUTS}")
    ] = None,
    offsets: Offsets = None,
) -> None:
    """Write gold or records for BRAT, Label Studio, doccano or spaCy."""
    from ..interop import export_to
    from ..interop.corpus import is_corpus

    if given.is_dir() and not is_corpus(given):
        raise typer.BadParameter(f"{given} has no gold/ and articles/, nor folders that have", param_hint="INPUT")
    if given.is_file() and not articles:
        raise typer.BadParameter("records need their articles: --articles", param_hint="INPUT")
    _check_offsets(to, offsets)
    _check_output(output, folder=to == "brat")
    _run(lambda watch: export_to(to, given, output, articles or (), offsets, watch), output, "exported")


def import_(
    given: Annotated[Path, typer.Argument(metavar="INPUT", help="The tool's file, or folder (brat).")],
    from_: Annotated[Tool, typer.Option("--from", help="The tool that wrote it.")],
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="OUT", help="A .jsonl file for records, else a new folder for gold."),
    ],
    offsets: Offsets = None,
) -> None:
    """Read gold or records back from BRAT, Label Studio, doccano or spaCy."""
    from ..interop import import_from

    _check_offsets(from_, offsets)
    _check_output(output, folder=output.suffix != ".jsonl")
    _run(lambda watch: import_from(from_, given, output, offsets, watch), output, "imported")


def _check_offsets(tool: Tool, offsets: str | None) -> None:
    if tool == "docbin" and offsets not in (None, "code-points"):
        raise typer.BadParameter("docbin always counts code-points", param_hint="--offsets")


def _check_output(output: Path, folder: bool) -> None:
    """What somebody has labelled is not written over."""
    if folder and output.exists() and not (output.is_dir() and not any(output.iterdir())):
        raise typer.BadParameter(f"{output} is not a new or empty folder", param_hint="--output")
    if not folder and output.is_dir():
        raise typer.BadParameter(f"{output} is a folder", param_hint="--output")


def _run(exchange: Callable[[Callable[[Outcome], None]], Summary], output: Path, done: str) -> None:
    from ..batch import Failure

    def watch(outcome: Outcome) -> None:
        if isinstance(outcome, Failure):
            complain(outcome)

    try:
        summary = exchange(watch)
    except OSError as error:
        print(f"congress-extract: cannot write {output}: {error.strerror or error}", file=sys.stderr)
        raise typer.Exit(1) from error
    except ModuleNotFoundError as error:
        print(f"congress-extract: {error}", file=sys.stderr)
        raise typer.Exit(1) from error
    print(f"{summary.done} {done}, {summary.failed} failed: {output}")
    raise typer.Exit(int(summary.failed > 0))
