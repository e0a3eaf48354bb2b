"""What commands show besides their results: where they print, what failed, how far they are."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from ..batch import Failure


def complain(failure: Failure) -> None:
    """Says on standard error what became of an input that gave no record."""
    print(f"congress-extract: {failure.where}: {failure.message} [{failure.code}]", file=sys.stderr)


def console_for_results() -> Console:
    """Standard output, of a width that does not change where it is no terminal."""
    from rich.console import Console

    wide = None if sys.stdout.isatty() or "COLUMNS" in os.environ else 120
    return Console(file=sys.stdout, width=wide, markup=False, highlight=False, emoji=False)


@contextmanager
def progress(size: int | None) -> Iterator[Callable[[int], None]]:
    """Shows how far the work is: a bar in a terminal, else a plain line every ten seconds."""
    if not sys.stderr.isatty():
        yield _plain(size)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[articles]} articles"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=size, articles=0)

        def advance(amount: int) -> None:
            bar.update(task, advance=amount, articles=bar.tasks[task].fields["articles"] + 1)

        yield advance


def _plain(size: int | None) -> Callable[[int], None]:
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
