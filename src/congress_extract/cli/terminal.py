"""What commands show besides their results: where they print, what failed, how far they are."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import timedelta
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from ..batch import Failure, Seen

_BAR_SECONDS, _LINE_SECONDS = 0.2, 10.0
_STALL_SECONDS = 30.0
"""How long nothing may be done before it is told."""


def complain(failure: Failure) -> None:
    """Says on standard error what became of an input that gave no record."""
    print(f"congress-extract: {failure.where}: {failure.message} [{failure.code}]", file=sys.stderr)


def console_for_results() -> Console:
    """Standard output, of a width that does not change where it is no terminal."""
    from rich.console import Console

    wide = None if sys.stdout.isatty() or "COLUMNS" in os.environ else 120
    return Console(file=sys.stdout, width=wide, markup=False, highlight=False, emoji=False)


@contextmanager
def progress(size: int | None) -> Iterator[Callable[[Seen | None], None]]:
    """Shows how far the work is: a bar in a terminal, else a plain line every ten seconds.

    Both tell of errors so far, of the rate and the time that is left, and when nothing has been done for long. It gives
    what is to be called for each input that is done, and, with None, for each that is written.
    """
    state = _State(size, monotonic())
    stop = Event()
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

        columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.description}", markup=False))
        bar = Progress(*columns, console=Console(stderr=True), transient=True)
        task = bar.add_task("", total=size)

        def show(now: float) -> None:
            bar.update(task, completed=state.bytes, description=state.said(now))

        shown: AbstractContextManager[object] = bar
        every = _BAR_SECONDS
    else:

        def show(now: float) -> None:
            print(state.said(now), file=sys.stderr)

        shown, every = nullcontext(), _LINE_SECONDS

    def keep_showing() -> None:
        while not stop.wait(every):
            show(monotonic())

    thread = Thread(target=keep_showing, daemon=True)
    with shown:
        thread.start()
        try:
            yield state.add
            if sys.stderr.isatty():
                show(monotonic())
        finally:
            stop.set()
            thread.join()


class _State:
    """How far the work is."""

    def __init__(self, size: int | None, begin: float) -> None:
        self.size, self.begin, self.last = size, begin, begin
        self.bytes = self.articles = self.failed = self.written = 0

    def add(self, seen: Seen | None) -> None:
        """Counts one more."""
        self.last = monotonic()
        if seen is None:
            self.written += 1
            return
        self.bytes += seen.size
        self.articles += 1
        self.failed += seen.failed

    def said(self, now: float) -> str:
        """All that in a line."""
        elapsed = max(now - self.begin, 1e-3)
        parts = [f"{self.articles} articles"]
        if self.size:
            share = min(1.0, self.bytes / self.size)
            parts.append(f"{share:.0%}")
        parts.append(f"{self.articles / elapsed:.1f}/s")
        if self.size and 0 < share < 1:
            parts.append(f"{timedelta(seconds=round(elapsed / share - elapsed))} left")
        parts.append(f"{self.failed} failed")
        if self.written:
            parts.append(f"{self.written} written")
        if now - self.last >= _STALL_SECONDS:
            parts.append(f"NOTHING DONE FOR {now - self.last:.0f} s")
        return ", ".join(parts)
