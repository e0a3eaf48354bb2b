"""`congress-extract explain`: why each value is there."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from .inputs import INPUTS
from .terminal import complain, console_for_results


def explain(
    file: Annotated[str, typer.Argument(metavar="FILE", help=INPUTS, show_default=False)],
    path: Annotated[
        str | None, typer.Argument(metavar="[PATH]", help="Only this part, such as congresses[0].held_on.")
    ] = None,
) -> None:
    """Show which rule and sentence each value comes from, and what else was considered."""
    from .. import show
    from ..batch import Failure, articles
    from ..explanation import explain as explain_all

    failed = False
    console = console_for_results()
    for item in articles([file]):
        if isinstance(item, Failure):
            failed = True
            complain(item)
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
