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
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any, NamedTuple

from .items import LIMITS, Converted, Failure, Limits, Raw
from .worker import OUT_OF_MEMORY

_MAIN = "congress_extract.batch.worker"
_AHEAD = 4
"""Articles that a process is given before it has answered, so that it never waits …"""
_AHEAD_BYTES = 1_000_000
"""… unless they are large."""
_START = 120.0
"""Seconds that a process may take to start."""
_STARTS = 3
"""How many may fail to start, one after another."""


class PoolError(RuntimeError):
    """No process can be started."""


class Job(NamedTuple):
    """An article to work on, and how often a process has died of it."""

    number: int
    raw: Raw
    deaths: int = 0


def outcomes(
    raws: Iterable[Raw], workers: int, limits: Limits = LIMITS, window: int | None = None
) -> Iterator[tuple[int, Raw, Converted | Failure]]:
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

    def __init__(self, limits: Limits, events: SimpleQueue[tuple[_Worker, Any]]) -> None:
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
        self._outbox: SimpleQueue[Raw | None] = SimpleQueue()
        self._threads = [Thread(target=work, daemon=True) for work in (self._send, self._receive)]
        for thread in self._threads:
            thread.start()

    def takes_more(self) -> bool:
        return len(self.jobs) < _AHEAD and sum(len(job.raw.data) for job in self.jobs) < _AHEAD_BYTES

    def give(self, job: Job) -> None:
        if self.ready and not self.jobs:
            self.since = monotonic()
        self.given += 1
        self.jobs.append(job)
        self._outbox.put(job.raw)

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
            while (raw := self._outbox.get()) is not None:
                pickle.dump(raw, self.process.stdin, pickle.HIGHEST_PROTOCOL)
                self.process.stdin.flush()
        except (OSError, ValueError):
            return

    def _receive(self) -> None:
        assert self.process.stdout
        try:
            while True:
                answer = pickle.load(self.process.stdout)
                self.since = monotonic()
                if answer is None:
                    self.ready = True
                else:
                    self.answered += 1
                self._events.put((self, answer))
        except Exception:
            # What was cut off in the middle is no answer.
            self.process.wait()
            self._events.put((self, EOFError))


class _Pool:
    def __init__(self, raws: Iterator[Raw], workers: int, limits: Limits, window: int | None) -> None:
        self.raws, self.most, self.limits, self.window = raws, workers, limits, window
        self.workers: list[_Worker] = []
        self.events: SimpleQueue[tuple[_Worker, Any]] = SimpleQueue()
        self.again: deque[Job] = deque()
        """Jobs given to a process that died."""
        self.taken = 0
        self.ended = False
        self.failed_starts = 0

    def run(self) -> Iterator[tuple[int, Raw, Converted | Failure]]:
        self._fill()
        while any(worker.jobs for worker in self.workers):
            try:
                worker, answer = self.events.get(timeout=self._patience())
                done = self._handle(worker, answer)
            except Empty:
                done = None
            self._kill_the_late()
            self._fill()
            if done:
                yield done

    def close(self) -> None:
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            worker.close()

    def _fill(self) -> None:
        """Gives every process as much as it takes; starts another where there is more to do."""
        while True:
            worker = min(self.workers, key=lambda worker: len(worker.jobs), default=None)
            if worker is None or not worker.takes_more():
                if len(self.workers) >= self.most:
                    return
                worker = None
            job = self._next()
            if job is None:
                return
            if worker is None:
                worker = self._start()
            worker.give(job)

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

    def _handle(self, worker: _Worker, answer: Any) -> tuple[int, Raw, Converted | Failure] | None:
        if answer is EOFError:
            return self._bury(worker)
        if answer is None:
            self.failed_starts = 0
            return None
        job = worker.jobs.popleft()
        return job.number, job.raw, answer

    def _bury(self, worker: _Worker) -> tuple[int, Raw, Failure] | None:
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
            return None
        job = worker.jobs.popleft()
        self.again.extendleft(reversed(worker.jobs))
        if not late and job.deaths == 0:
            # It may have been worn by others before, or killed from outside.
            self._start().give(job._replace(deaths=1))
            return None
        return job.number, job.raw, self._death(job.raw, late, status)

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
