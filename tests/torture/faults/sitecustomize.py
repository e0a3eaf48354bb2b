"""Makes the rules misbehave for articles that say so. Python runs it at its start where this folder is in PYTHONPATH.

An article whose text begins with `FAULT:` and a name makes what that name says of the process that works on it. COUNT
names a file that grows by a byte with each article; HANGS one that is told which process hangs since when. OFFLINE
forbids sockets.
"""

import os
import re
import signal
import socket
import sys
import time
from pathlib import Path
from typing import Any


def run(fault: str) -> None:
    if fault == "raise":
        raise RuntimeError("a plugin broke")
    if fault in ("hang", "spin"):
        with Path(os.environ["HANGS"]).open("a") as file:
            file.write(f"{os.getpid()} {time.monotonic()}\n")
        while fault == "hang":
            time.sleep(1)
        # Nothing else of the process runs meanwhile.
        re.match(r"(a+)+$", "a" * 64 + "b")
    if fault == "exit":
        os._exit(3)
    if fault == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if fault == "segfault":
        import ctypes

        ctypes.string_at(0)
    if fault == "memory":
        taken = []
        while True:
            taken.append(bytearray(50_000_000))
    if fault == "print":
        print("noise on standard output", flush=True)
        os.write(1, b"and below it\n")


def install() -> None:
    from congress_extract import pipeline

    real = pipeline.extract

    def extract(article: Any) -> Any:
        if "COUNT" in os.environ:
            descriptor = os.open(os.environ["COUNT"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            os.write(descriptor, b".")
            os.close(descriptor)
        text = getattr(article, "text", "")
        if text.startswith("FAULT:"):
            run(text[6:].partition(" ")[0])
        return real(article)

    pipeline.extract = extract


if "OFFLINE" in os.environ:

    def refuse(*arguments: object, **named: object) -> None:
        raise OSError("there is no network")

    socket.socket.connect = socket.getaddrinfo = refuse  # type: ignore[assignment,method-assign]
# Only where there is work: the command itself starts as it always does.
if any("batch.worker" in argument for argument in sys.orig_argv):
    install()
