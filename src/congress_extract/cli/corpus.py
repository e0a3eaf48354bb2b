"""`congress-extract corpus`: labelled corpora. Its one command, `check`, tells what is wrong with one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

corpus = typer.Typer(no_args_is_help=True, help="Work with a labelled corpus.")


@corpus.callback()
def _corpus() -> None:
    """Keeps `check` a command of its own, as it is the only one."""


@corpus.command()
def check(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="A folder of labelled articles.", show_default=False)
    ],
    split: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only this split; may be repeated.")] = None,
) -> None:
    """Show everything that is wrong with a labelled corpus."""
    from ..evaluation import check as check_all
    from ..evaluation import read_corpus

    try:
        problems = check_all(folder, split or ())
        count = len(read_corpus(folder, split or ()).entries)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--split") from error
    for problem in problems:
        print(f"congress-extract: {problem}", file=sys.stderr)
    print(f"{count} labelled articles, {len(problems)} complaints: {folder}")
    raise typer.Exit(int(bool(problems)))
