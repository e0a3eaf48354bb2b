"""`congress-extract extract`: what articles say, to read or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from .inputs import Inputs
from .terminal import complain, console_for_results

if TYPE_CHECKING:
    from ..batch import Converted


def extract(
    inputs: Inputs,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON record a line instead of tables.")] = False,
) -> None:
    """Show what articles say of the union congresses they report."""
    from ..batch import Failure, articles
    from ..batch.work import outcome_of

    failed = False
    show = _print_json if as_json else _print_record
    for item in articles(inputs):
        outcome = outcome_of(item)
        if isinstance(outcome, Failure):
            failed = True
            complain(outcome)
        else:
            show(outcome)
    raise typer.Exit(int(failed))


def _print_json(outcome: Converted) -> None:
    print(outcome.json, flush=True)


def _print_record(outcome: Converted) -> None:
    from .. import show

    console_for_results().print(show.record(outcome.record, outcome.where))
