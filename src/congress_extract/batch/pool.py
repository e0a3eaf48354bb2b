"""A pool of worker processes, one of which may hang, crash or run out of memory without loss to any other article.

Each process has two threads of the parent that talk to it, so that neither a full pipe nor a stopped process holds up
the others. A process that dies is replaced; of the articles it was given only the one it was working on is in question.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic, sleep
from typing import NamedTuple

from .items import LIMITS, Converted, Failure, Limits, Raw
from .worker import OUT_OF_MEMORY, Answer, taken

_MAIN = "congress_extract.batch.worker"
_FIRST = 4
"""Articles that a process is given while it starts; the next process is started for those beyond."""
_LEFT = 16
"""Those that it still has to do when it is given more, so that it never waits …"""
_AHEAD = 32
"""… and those that it then has: given many at a time, it and this process are woken less often …"""
_AHEAD_BYTES = 1_000_000
"""… unless they are large."""
_PIECE = 1 << 20
_PAUSE = 0.01
"""Seconds for which answers are left to gather: each look at them takes a core from a process that works."""
_START = 120.0
"""Seconds that a process may take to start."""
_STARTS = 3
"""How many may fail to start, one after another."""

_Done = tuple[int, Raw, Converted | Failure]


class PoolError(RuntimeError):
    """No process can be started."""


class Job(NamedTuple):
    """An article to work on, and how often a process has died of it."""

    number: int
    raw: Raw
    deaths: int = 0


def outcomes(raws: Iterable[Raw], workers: int, limits: Limits = LIMITS, window: int | None = None) -> Iterator[_Done]:
    """Works on `raws` in `workers` processes; gives the number of each, from 0, and what became of it, as it is done.

    Only as many are taken from `raws` as the processes can be given. With `window`, none is taken that lies so many
    behind the first that is not done.
    """
    pool = _Pool(iter(raws), workers, limits, window)
    try:
        yield from pool.run()
    finally:
        pool.close()


def in_order(
    raws: Iterable[Raw], workers: int, limits: Limits = LIMITS, window: int = 1000
) -> Iterator[Converted | Failure]:
    """The same in the order given; at most `window` of them are kept waiting for one before."""
    waiting: dict[int, Converted | Failure] = {}
    following = 0
    for number, _, outcome in outcomes(raws, workers, limits, window):
        waiting[number] = outcome
        while following in waiting:
            yield waiting.pop(following)
            following += 1


class _Worker:
    """A process, the jobs it has been given and not answered, and when it began the first of these."""

    def __init__(self, limits: Limits, events: SimpleQueue[tuple[_Worker, list[Answer] | None]]) -> None:
        code = f"import sys; sys.path[:] = {sys.path!r}; from {_MAIN} import main; main{limits[:2]!r}"
        # In a session of its own, Ctrl-C does not reach it: the parent says when to end.
        self.process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )
        self.jobs: deque[Job] = deque()
        self.since = monotonic()
        self.given = self.answered = 0
        self.ready = False
        self._killed_after: int | None = None
        self._events = events
        self._outbox: SimpleQueue[list[Raw] | None] = SimpleQueue()
        self._threads = [Thread(target=work, daemon=True) for work in (self._send, self._receive)]
        for thread in self._threads:
            thread.start()

    def takes_more(self) -> bool:
        return len(self.jobs) < (_LEFT if self.ready else _FIRST) and self._bytes() < _AHEAD_BYTES

    def give(self, jobs: Iterator[Job]) -> bool:
        """Gives it as many of `jobs` as it takes; returns whether there was one."""
        if self.ready and not self.jobs:
            self.since = monotonic()
        given: list[Raw] = []
        most, size = _AHEAD if self.ready else _FIRST, self._bytes()
        while len(self.jobs) < most and size < _AHEAD_BYTES and (job := next(jobs, None)):
            self.jobs.append(job)
            given.append(job.raw)
            size += len(job.raw.data)
        self.given += len(given)
        self._outbox.put(given)
        return bool(given)

    def _bytes(self) -> int:
        return sum(len(job.raw.data) for job in self.jobs)

    def due(self, seconds: float) -> float:
        """When it is late with what it is doing; never, where nobody has yet looked at all that it has done."""
        if self.given == self.answered:
            return float("inf")
        return self.since + (seconds if self.ready else _START)

    def kill(self) -> None:
        self._killed_after = self.answered
        self.process.kill()

    @property
    def killed(self) -> bool:
        return self._killed_after is not None

    @property
    def was_late(self) -> bool:
        """Whether it was killed for the job that is now its first, not for one that it answered at the last moment."""
        return self._killed_after == self.answered

    def close(self) -> int:
        """Ends it; returns how it ended."""
        self.process.kill()
        self._outbox.put(None)
        for thread in self._threads:
            thread.join()
        status = self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            try:
                if pipe:
                    pipe.close()
            except OSError:
                continue
        return status

    def _send(self) -> None:
        assert self.process.stdin
        try:
            while (raws := self._outbox.get()) is not None:
                for raw in raws:
                    pickle.dump(raw, self.process.stdin, pickle.HIGHEST_PROTOCOL)
                self.process.stdin.flush()
        except (OSError, ValueError):
            return

    def _receive(self) -> None:
        assert self.process.stdout
        unread = bytearray()
        try:
            while piece := os.read(self.process.stdout.fileno(), _PIECE):
                unread += piece
                if answers := taken(unread):
                    self.since = monotonic()
                    self.answered += len(answers) - answers.count(None)
                    self.ready = True
                    self._events.put((self, answers))
                    sleep(_PAUSE)
        except Exception:
            # It died while it wrote.
            pass
        self.process.wait()
        self._events.put((self, None))


class _Pool:
    def __init__(self, raws: Iterator[Raw], workers: int, limits: Limits, window: int | None) -> None:
        self.raws, self.most, self.limits, self.window = raws, workers, limits, window
        self.workers: list[_Worker] = []
        self.events: SimpleQueue[tuple[_Worker, list[Answer] | None]] = SimpleQueue()
        self.again: deque[Job] = deque()
        """Jobs given to a process that died."""
        self.taken = 0
        self.ended = False
        self.failed_starts = 0

    def run(self) -> Iterator[_Done]:
        self._fill()
        while any(worker.jobs for worker in self.workers):
            try:
                done = self._handle(*self.events.get(timeout=self._patience()))
            except Empty:
                done = []
            self._kill_the_late()
            self._fill()
            yield from done

    def close(self) -> None:
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            worker.close()

    def _fill(self) -> None:
        """Gives every process as much as it takes; starts another where there is more to do."""
        jobs = iter(self._next, None)
        while True:
            worker = min(self.workers, key=lambda worker: len(worker.jobs), default=None)
            if worker and worker.takes_more():
                if not worker.give(jobs):
                    return
            elif len(self.workers) < self.most and (job := next(jobs, None)):
                self._start().give(chain([job], jobs))
            else:
                return

    def _start(self) -> _Worker:
        self.workers.append(_Worker(self.limits, self.events))
        return self.workers[-1]

    def _next(self) -> Job | None:
        if self.again:
            return self.again.popleft()
        if self.ended or (self.window is not None and self.taken - self._first() >= self.window):
            return None
        raw = next(self.raws, None)
        if raw is None:
            self.ended = True
            return None
        self.taken += 1
        return Job(self.taken - 1, raw)

    def _first(self) -> int:
        """The number of the first job that is not done."""
        jobs = [job.number for worker in self.workers for job in worker.jobs]
        return min([*jobs, *(job.number for job in self.again)], default=self.taken)

    def _patience(self) -> float:
        """Seconds until the first process is late."""
        due = min(worker.due(self.limits.seconds) for worker in self.workers)
        return min(max(0.0, due - monotonic()) + 0.01, _START)

    def _kill_the_late(self) -> None:
        now = monotonic()
        for worker in self.workers:
            if not worker.killed and now >= worker.due(self.limits.seconds):
                worker.kill()

    def _handle(self, worker: _Worker, answers: list[Answer] | None) -> list[_Done]:
        if answers is None:
            return self._bury(worker)
        self.failed_starts = 0
        done = [(worker.jobs.popleft(), answer) for answer in answers if answer]
        return [(job.number, job.raw, answer) for job, answer in done]

    def _bury(self, worker: _Worker) -> list[_Done]:
        """Takes a dead process out. The job that it died of is given to a new one, and fails when that dies too."""
        status = worker.close()
        self.workers.remove(worker)
        if not worker.ready:
            self.failed_starts += 1
            if self.failed_starts == _STARTS:
                raise PoolError(f"{_STARTS} worker processes could not be started; the last {_end_of(status)}")
        late = worker.was_late or (hasattr(signal, "SIGALRM") and status == -signal.SIGALRM)
        if not worker.ready or not worker.jobs or (worker.killed and not late):
            self.again.extendleft(reversed(worker.jobs))
            return []
        job = worker.jobs.popleft()
        self.again.extendleft(reversed(worker.jobs))
        if not late and job.deaths == 0:
            # It may have been worn by others before, or killed from outside.
            self._start().give(iter([job._replace(deaths=1)]))
            return []
        return [(job.number, job.raw, self._death(job.raw, late, status))]

    def _death(self, raw: Raw, late: bool, status: int) -> Failure:
        if late:
            code, said = "timeout", f"took more than {self.limits.seconds:g} s"
        elif status == OUT_OF_MEMORY:
            code, said = "out_of_memory", f"took more than {self.limits.memory / 1e6:,.0f} MB of memory"
        else:
            code, said = "worker_died", f"the process that worked on it {_end_of(status)}"
        return Failure(raw.place, raw.size, raw.id, code, said, "work")


def _end_of(status: int) -> str:
    if status >= 0:
        return f"ended with status {status}"
    try:
        return f"was killed by {signal.Signals(-status).name}"
    except ValueError:
        return f"was killed by signal {-status}"


def cores() -> int:
    """How many processes can work at once on this machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
