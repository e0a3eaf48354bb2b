"""Measures speed, growth, import time, memory and conversion; prints the figures and writes them to bench/results.md.

    python bench/bench.py [PART…]

With parts, such as Conversion, only these are measured, and nothing is written.

Speed is that of `extract` beside underthesea's `word_tokenize` on the same articles, in one process on one core, the
two taking turns; its seconds are those of the processor. The articles are those of ../shared where that folder stands
beside the project, else those of corpora/.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from batch import batch

from congress_extract import Article, extract

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results.md"
SPEED_RUNS = 5
IMPORT_RUNS = 15
LARGEST = 10_000_000
PATIENCE = 120.0
"""Seconds that one step of growth may take."""


def articles() -> tuple[str, list[Article]]:
    """The articles to measure with, and where they are from."""
    shared = ROOT.parent / "shared"
    texts = sorted((shared / "articles").glob("*.txt"))
    rows = sorted((shared / "news").glob("*.jsonl"))
    place = "../shared"
    if not texts and not rows:
        texts, rows, place = (
            sorted((ROOT / "corpora").rglob("*.txt")),
            sorted((ROOT / "corpora").rglob("*.jsonl")),
            "corpora",
        )
    return place, [*_texts(texts), *_rows(rows)]


def _texts(paths: list[Path]) -> Iterator[Article]:
    for path in paths:
        yield Article(text=path.read_bytes().decode("utf-8-sig"), id=path.stem)


def _rows(paths: list[Path]) -> Iterator[Article]:
    for path in paths:
        for line in path.read_bytes().splitlines():
            row = json.loads(line)
            yield Article(text=row["text"], title=row.get("title"), published=row.get("published"), id=row.get("id"))


def timed(work: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    """Seconds of this process, which others on the machine do not add to."""
    begin = clock()
    work()
    return clock() - begin


def speed(given: list[Article]) -> Iterator[str]:
    from underthesea import word_tokenize

    def ours() -> None:
        for article in given:
            extract(article)

    def theirs() -> None:
        for article in given:
            word_tokenize(article.text)

    extract(given[0])
    word_tokenize(given[0].text)
    pairs = [(timed(ours), timed(theirs)) for _ in range(SPEED_RUNS)]
    mine, other = median(a for a, _ in pairs), median(b for _, b in pairs)
    characters = sum(len(article.text) for article in given)
    yield f"| | median of {SPEED_RUNS} | an article | characters a second |"
    yield "| --- | ---: | ---: | ---: |"
    for name, seconds in (("`extract`", mine), ("`underthesea.word_tokenize`", other)):
        yield f"| {name} | {seconds:.2f} s | {1000 * seconds / len(given):.2f} ms | {characters / seconds:,.0f} |"
    yield ""
    low, high = min(a / b for a, b in pairs), max(a / b for a, b in pairs)
    yield f"`extract` takes {mine / other:.2f} of the time of `word_tokenize` ({low:.2f} to {high:.2f} over the runs)."


def growth(given: list[Article]) -> Iterator[str]:
    text = max(given[: min(len(given), 20)], key=lambda article: len(article.text)).text.rstrip() + "\n"
    yield "| times | characters | seconds | µs a character |"
    yield "| ---: | ---: | ---: | ---: |"
    times, most, rates = 1, LARGEST // len(text), []
    while True:
        long = text * times
        seconds = timed(lambda long=long: extract(long))  # type: ignore[misc]
        rates.append(1e6 * seconds / len(long))
        yield f"| {times} | {len(long):,} | {seconds:.3f} | {rates[-1]:.2f} |"
        if times == most:
            break
        if seconds > PATIENCE:
            yield ""
            yield f"Stopped: the last step took more than {PATIENCE:.0f} s."
            break
        times = min(2 * times, most)
    yield ""
    yield f"A character of the longest takes {rates[-1] / min(rates):.1f} times what it takes at best."


def import_time() -> Iterator[str]:
    def start(code: str) -> float:
        return timed(lambda: subprocess.run([sys.executable, "-c", code], check=True), perf_counter)

    start("import congress_extract")
    pairs = [(start("pass"), start("import congress_extract")) for _ in range(IMPORT_RUNS)]
    bare, ours = median(a for a, _ in pairs), median(b for _, b in pairs)
    yield f"`import congress_extract` takes {1000 * (ours - bare):.0f} ms (a process with it {1000 * ours:.0f} ms, bare"
    yield f"Python {1000 * bare:.0f} ms; medians of {IMPORT_RUNS})."


def memory(given: list[Article]) -> Iterator[str]:
    rows = "".join(article.model_dump_json() + "\n" for article in given)
    yield "| articles | MB read | peak memory |"
    yield "| ---: | ---: | ---: |"
    with tempfile.TemporaryDirectory() as folder:
        for times in (1, 2, 4, 8):
            source = Path(folder, "articles.jsonl")
            source.write_text(rows * times, encoding="utf-8")
            peak = _peak(
                [sys.executable, "-m", "congress_extract.cli", "convert", str(source), "-o", f"{folder}/out.jsonl"]
            )
            yield f"| {len(given) * times:,} | {source.stat().st_size / 1e6:.1f} | {peak / 1e6:.0f} MB |"


def _peak(command: list[str]) -> float:
    """The most memory that a process had, in bytes. Its parent is small: a child starts with its parent's peak."""
    code = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    said = subprocess.run([sys.executable, "-c", code, *command], check=True, capture_output=True, text=True)
    return int(said.stdout) * (1 if sys.platform == "darwin" else 1024)


def machine() -> str:
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [
            line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")
        ]
        model = names[0] if names else model
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def main() -> None:
    everywhere = os.sched_getaffinity(0) if hasattr(os, "sched_setaffinity") else set()
    if everywhere:
        os.sched_setaffinity(0, {min(everywhere)})
    place, given = articles()
    if not given:
        raise SystemExit("bench: no articles, neither in ../shared nor in corpora")
    characters = sum(len(article.text) for article in given)
    lines = [
        "# Measured",
        "",
        f"{date.today()}, {machine()}, one core; {len(given)} articles of {place}, {characters:,} characters.",
        "Made by `make bench`.",
    ]
    print("\n".join(lines))
    parts: dict[str, Callable[[], Iterator[str]]] = {
        "Speed": lambda: speed(given),
        "Growth": lambda: growth(given),
        "Import": import_time,
        "Memory": lambda: memory(given),
        "Conversion": lambda: on_all_cores(everywhere, given),
    }
    wanted = sys.argv[1:] or list(parts)
    for heading in wanted:
        for line in ("", f"## {heading}", "", *parts[heading]()):
            print(line, flush=True)
            lines.append(line)
    if len(wanted) == len(parts):
        RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def on_all_cores(everywhere: set[int], given: list[Article]) -> Iterator[str]:
    if everywhere:
        os.sched_setaffinity(0, everywhere)
    yield from batch(given)


if __name__ == "__main__":
    main()
