"""The process that works: takes raw articles on standard input, gives what became of each on standard output."""

from __future__ import annotations

import logging
import os
import pickle
import signal
import sys
from queue import SimpleQueue
from struct import Struct
from threading import Thread
from typing import BinaryIO

from .items import Converted, Failure, Raw

Answer = Converted | Failure | None
"""What a process writes: at first that it is ready, as None, then what became of each article."""
_SIZE = Struct("<Q")
"""The length that stands before an answer."""

OUT_OF_MEMORY = 86
"""How a process ends that was given less memory than an article took."""
_GRACE = 5.0
"""Seconds after the time limit, when a process whose parent is gone ends of itself."""


def main(seconds: float, memory: int) -> None:
    """Works until standard input ends, whatever it is doing then."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # What libraries print is no answer.
    logging.disable()
    if sys.platform != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    from .work import outcome_of

    _limit_memory(memory)
    inbox: SimpleQueue[Raw] = SimpleQueue()
    Thread(target=_receive, args=(sys.stdin.buffer, inbox), daemon=True).start()
    _answer(answers, None)
    while True:
        raw = inbox.get()
        try:
            _alarm(seconds + _GRACE)
            _answer(answers, outcome_of(raw))
            _alarm(0)
        except MemoryError:
            os._exit(OUT_OF_MEMORY)


def _alarm(seconds: float) -> None:
    """Has the system end this process in so many seconds, even where it no longer listens to anything."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _receive(stream: BinaryIO, inbox: SimpleQueue[Raw]) -> None:
    try:
        while True:
            inbox.put(pickle.load(stream))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException:
        # The parent is done, or gone: nobody waits for what is being done.
        os._exit(0)


def _answer(answers: BinaryIO, answer: Answer) -> None:
    data = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
    try:
        answers.write(_SIZE.pack(len(data)) + data)
        answers.flush()
    except OSError:
        os._exit(0)


def taken(unread: bytearray) -> list[Answer]:
    """Takes the answers out of what a process has written, and leaves what is cut off at the end."""
    answers: list[Answer] = []
    begin, at = 0, _SIZE.size
    while at <= len(unread) and (end := at + _SIZE.unpack_from(unread, begin)[0]) <= len(unread):
        answers.append(pickle.loads(unread[at:end]))
        begin, at = end, end + _SIZE.size
    del unread[:begin]
    return answers


def _limit_memory(memory: int) -> None:
    """Sets the most memory that this process gets. Not every system does."""
    try:
        import resource
    except ImportError:
        return
    kind = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    try:
        resource.setrlimit(kind, (memory, resource.getrlimit(kind)[1]))
    except (OSError, ValueError):
        return
