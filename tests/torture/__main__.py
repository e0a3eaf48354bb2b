"""Runs every case at full size and writes what came of it to docs/torture.md.

    python -m tests.torture [NUMBER…]

With numbers, only these cases; the rows of the others stay as they are.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from .cases import CASES, ROOT, Case

RESULTS = ROOT / "docs" / "torture.md"
HEAD = """# What a conversion survives

Made by `make torture`: each case is done to a whole conversion of so many articles by the command itself, two workers unless it
says otherwise. "Others" are the articles that nothing was done to; a clean run is one where nothing was done to any.

| | what | result | seconds | when |
| ---: | --- | --- | ---: | --- |
"""


def machine() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    models = [
        line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")
    ]
    return f"{models[0] if models else platform.machine()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def done(case: Case) -> tuple[bool, str]:
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        inner = Path(folder, "case")
        inner.mkdir()
        try:
            held, said = True, case.run(case.most, inner)
        except Exception as error:
            held, said = False, f"**does not hold**: {type(error).__name__}: {' '.join(str(error).split())[:300]}"
    took = time.monotonic() - begin
    return held, f"| {case.number} | {case.what} | {said.replace('|', '/')} | {took:.0f} | {date.today()} |"


def main(wanted: set[int]) -> int:
    os.environ["TORTURE"] = str(os.getpid())
    rows: dict[str, str] = {}
    if RESULTS.exists():
        for line in RESULTS.read_text(encoding="utf-8").splitlines():
            if line.startswith("| ") and line[2].isdigit():
                rows[line.split("|")[2].strip()] = line
    all_held = True
    for case in CASES:
        if wanted and case.number not in wanted:
            continue
        held, rows[case.what] = done(case)
        all_held &= held
        print(rows[case.what], flush=True)
        table = "\n".join(rows[case.what] for case in CASES if case.what in rows)
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(f"{HEAD}{table}\n\n{machine()}.\n", encoding="utf-8")
    return int(not all_held)


if __name__ == "__main__":
    sys.exit(main({int(number) for number in sys.argv[1:]}))
