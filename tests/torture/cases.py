"""What a conversion must survive, each case at any size: it returns figures, and fails where something is lost or changed.

Each gets a folder of its own and how many articles to take. "Others" are the articles that nothing was done to; a clean
run is one in which nothing is done to any.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from congress_extract import extract
from congress_extract.batch import Converted, Given, articles, convert
from congress_extract.batch.readers import raws
from congress_extract.batch.work import outcome_of

from ..articles import OWN

HERE = Path(__file__).parent
CLEAN = tempfile.TemporaryDirectory()
ROOT = HERE.parent.parent
CONVERT = [sys.executable, "-m", "congress_extract.cli", "convert"]
LONGEST = 200
"""Characters that are taken of an article, so that ten thousand take no hour."""


class Case(NamedTuple):
    """A thing to survive, by its number in the list of what the most trusted tools survive."""

    number: int
    what: str
    run: Callable[[int, Path], str]
    most: int = 10_000
    """Articles at full size."""
    quick: int = 60
    """Articles in the test suite; 0 where it is proven there by a test of its own."""


def text_of(number: int) -> str:
    return f"{OWN[number % len(OWN)].text[:LONGEST]}\nBài số {number}."


def rows(path: Path, count: int, faults: dict[int, str] | None = None) -> Path:
    """Articles `a0`, `a1`, …, of which some ask for a fault where faults are made."""
    with path.open("w", encoding="utf-8") as file:
        for n in range(count):
            fault = (faults or {}).get(n)
            text = f"FAULT:{fault} {text_of(n)}" if fault else text_of(n)
            file.write(json.dumps({"id": f"a{n}", "text": text}, ensure_ascii=False) + "\n")
    return path


def command(*arguments: object, workers: int = 2) -> list[str]:
    return [*CONVERT, *map(str, arguments), "--workers", str(workers)]


def environment(faulty: bool = True, **more: object) -> dict[str, str]:
    path = [str(HERE / "faults")] if faulty else []
    path += os.environ.get("PYTHONPATH", "").split(os.pathsep)
    more["PYTHONPATH"] = os.pathsep.join(filter(None, path))
    return os.environ | {name: str(value) for name, value in more.items()}


def run(*arguments: object, workers: int = 2, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*arguments, workers=workers), capture_output=True, text=True, check=False, **more)


@cache
def clean(count: int) -> Path:
    """The output of a clean run of so many articles, made once."""
    folder = Path(CLEAN.name)
    source, out = rows(folder / f"{count}.jsonl", count), folder / f"{count}.clean.jsonl"
    assert convert([source], out, workers=2 if count > 500 else None).failed == 0
    return out


def lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines()


def by_id(path: Path) -> dict[str, bytes]:
    found = [(json.loads(line)["article"]["id"], line) for line in lines(path)]
    assert len(dict(found)) == len(found), "something is there twice"
    return dict(found)


def errors(out: Path) -> list[dict[str, Any]]:
    path = out.with_name(out.stem + ".errors.jsonl")
    return [json.loads(line) for line in lines(path)] if path.exists() else []


def workers_alive() -> list[int]:
    """Worker processes on this machine that were started from here."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if b"congress_extract.batch.worker" not in (process / "cmdline").read_bytes():
                continue
            if b"TORTURE=" + os.environ.get("TORTURE", "").encode() in (process / "environ").read_bytes().split(b"\0"):
                found.append(int(process.name))
        except OSError:
            continue
    return found


def exactly(out: Path, count: int, failed: dict[int, str], other: set[int]) -> str:
    """Checks that just `failed` failed, with these codes, and that all but those and `other` are as in a clean run."""
    expected, found = by_id(clean(count)), by_id(out)
    codes = Counter(error["code"] for error in errors(out))
    assert codes == Counter(failed.values()), codes
    assert {error["row"] - 1 for error in errors(out)} == set(failed)
    lost = set(expected) - set(found) - {f"a{n}" for n in failed}
    changed = [id for id in found if found[id] != expected[id] and int(id[1:]) not in other]
    assert not lost, lost
    assert not changed, changed
    assert len(found) + len(failed) == count
    said = ", ".join(f"{number} {code}" for code, number in sorted(codes.items()))
    return f"{count} read: {said}; {len(found)} others byte-equal, 0 lost, 0 doubled"


def faults(codes: dict[str, str], share: float, *options: object) -> Callable[[int, Path], str]:
    """Some articles, of each fault such a share, do what it says; `codes` says how each is told."""

    def case(count: int, folder: Path) -> str:
        each = max(1, int(count * share))
        chosen = random.Random(7).sample(range(count), each * len(codes))
        kinds = dict(zip(chosen, list(codes) * each, strict=True))
        source, out, hangs = rows(folder / "in.jsonl", count, kinds), folder / "out.jsonl", folder / "hangs"
        with ThreadPoolExecutor(1) as pool:
            running = pool.submit(run, source, "-o", out, *options, env=environment(HANGS=hangs))
            longest = _longest_hang(hangs, running.done)
            done = running.result()
        assert done.returncode == 1, done.stderr
        failed = {n: codes[kind] for n, kind in kinds.items() if codes[kind]}
        said = exactly(out, count, failed, set(kinds))
        assert not workers_alive()
        if not longest:
            return said
        limit = float(str(options[1]))
        assert longest <= limit + 2, longest
        return f"{said}; killed at most {longest:.1f} s after it began, of {limit:g} allowed"

    return case


def _longest_hang(path: Path, ended: Callable[[], bool]) -> float:
    """How long a process was seen to hang."""
    longest = 0.0
    while not ended():
        for line in path.read_text().splitlines() if path.exists() else []:
            pid, since = line.split()
            if Path("/proc", pid, "exe").exists():
                longest = max(longest, time.monotonic() - float(since))
        time.sleep(0.05)
    return longest


def killed_parent(count: int, folder: Path) -> str:
    times = 50 if count >= 1000 else 2
    source, out, worked = rows(folder / "in.jsonl", count), folder / "out.jsonl", folder / "count"
    expected, noise = clean(count), random.Random(5)
    whole = len(expected.read_bytes())
    killed = 0
    while killed < times:
        process = subprocess.Popen(
            command(source, "-o", out),
            env=environment(COUNT=worked),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        # At any point: while it starts, or works; what there is to do is shared among the kills that are to come.
        before = worked.stat().st_size if worked.exists() else 0
        goal = before + 1 + noise.random() * 2 * max(0, count - before) / (times - killed)
        end = time.monotonic() + 2 * noise.random() if noise.random() < 0.2 else float("inf")
        while process.poll() is None and time.monotonic() < end:
            if worked.exists() and worked.stat().st_size >= goal:
                break
            time.sleep(0.005)
        if process.poll() is None:
            process.kill()
            killed += 1
        elif killed == 0 or out.exists():
            break
        process.wait()
        assert not out.exists() or out.stat().st_size == whole
    done = run(source, "-o", out, env=environment(COUNT=worked))
    assert done.returncode == 0, done.stderr
    assert out.read_bytes() == expected.read_bytes()
    twice = worked.stat().st_size - count
    # What a process has answered and this one has not yet kept is at most what it was given at a time.
    assert 0 <= twice <= killed * 2 * 32, twice
    _nobody_left()
    return f"killed {killed} times; output equal to a clean run, 0 lost, 0 doubled; {twice} of {count} worked on twice"


def _nobody_left() -> None:
    end = time.monotonic() + 5
    while workers_alive():
        assert time.monotonic() < end, "a worker was left"
        time.sleep(0.05)


def asked_to_stop(count: int, folder: Path) -> str:
    source, out, worked = rows(folder / "in.jsonl", count, {count // 2: "hang"}), folder / "out.jsonl", folder / "count"
    said = []
    for asked in (signal.SIGINT, signal.SIGTERM):
        worked.unlink(missing_ok=True)
        process = subprocess.Popen(
            command(source, "-o", out),
            env=environment(COUNT=worked, HANGS=folder / "hangs"),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=_as_in_a_terminal,
        )
        while process.poll() is None and not (worked.exists() and worked.stat().st_size > count // 10):
            time.sleep(0.02)
        before = time.monotonic()
        process.send_signal(asked)
        _, complaint = process.communicate(timeout=30)
        took = time.monotonic() - before
        assert took <= 5, took
        assert process.returncode == 130, complaint
        assert b"the same command goes on from here" in complaint
        assert not out.exists()
        _nobody_left()
        said.append(f"{asked.name} {took:.1f} s")
    done = run(source, "-o", out, env=environment(faulty=False))
    assert done.returncode == 0, done.stderr
    exactly(out, count, {}, {count // 2})
    return f"ended after {', '.join(said)}; no process left, no torn file; resumed to the bytes of a clean run"


def _as_in_a_terminal() -> None:
    """Where a shell has started this in the background, Ctrl-C is ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def full_disk(count: int, folder: Path) -> str:
    source, out = rows(folder / "in.jsonl", count), folder / "out.jsonl"
    expected = clean(count)
    size = expected.stat().st_size
    seen = []
    # The ledger is about as large as the output, so that the first limit stops the work and the second the writing.
    for limit in (size // 2, size - 1000):

        def small(limit: int = limit) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        done = run(source, "-o", out, env=environment(faulty=False), preexec_fn=small)
        assert done.returncode == 1, done
        assert "cannot write" in done.stderr, done.stderr
        assert not out.exists()
        assert "Traceback" not in done.stderr
        seen.append(done.stderr.strip().splitlines()[-1].rpartition(": ")[2])
    done = run(source, "-o", out, env=environment(faulty=False))
    assert done.returncode == 0, done.stderr
    assert out.read_bytes() == expected.read_bytes()
    return f"refused ({'; '.join(seen)}), no torn file; resumed to the bytes of a clean run"


def small_disk(count: int, folder: Path) -> str:
    """The same on a file system that is really full, where one can be mounted."""
    source, disk = rows(folder / "in.jsonl", count), folder / "disk"
    expected = clean(count)
    disk.mkdir()
    size = expected.stat().st_size
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        return "no file system could be mounted here; see the limit of file sizes"
    try:
        out = disk / "out.jsonl"
        done = run(source, "-o", out, env=environment(faulty=False))
        assert done.returncode == 1, done
        assert "full" in done.stderr or "No space" in done.stderr, done.stderr
        assert not out.exists()
        subprocess.run(["mount", "-o", f"remount,size={size * 4}", str(disk)], check=True)
        done = run(source, "-o", out, env=environment(faulty=False))
        assert done.returncode == 0, done.stderr
        assert out.read_bytes() == expected.read_bytes()
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    return "refused, no torn file; with more room resumed to the bytes of a clean run"


def broken_lines(count: int, folder: Path) -> str:
    source = folder / "in.jsonl"
    long = 100_000_000 if count >= 1000 else 3_000_000
    bad = {
        "cut off": (b'{"id": "x", "text": "a', "bad_row"),
        "NUL": (b"\x00\x00", "bad_row"),
        "bad UTF-8": (b'{"id": "x", "text": "\xff\xfe"}', "bad_encoding"),
        "long": (b'{"text": "' + b"a" * long + b'"}', "too_large"),
        "no object": (b"[1]", "bad_row"),
    }
    places: dict[int, str] = {}
    offset = 3
    with source.open("wb") as file:
        file.write(b"\xef\xbb\xbf")
        for n in range(count):
            line = json.dumps({"id": f"a{n}", "text": text_of(n)}).encode() + b"\n"
            if n % max(1, count // 50) == 1:
                data, code = bad[random.Random(n).choice(list(bad)[: 5 if len(places) % 10 == 0 else 3])]
                places[offset] = code
                file.write(data + b"\n")
                offset += len(data) + 1
            file.write(line)
            offset += len(line)
    out = folder / "out.jsonl"
    done = run(source, "-o", out, "--max-size", long / 2e6, env=environment(faulty=False))
    assert done.returncode == 1, done.stderr
    assert len(by_id(out)) == count
    assert {error["offset"]: error["code"] for error in errors(out)} == places
    return f"{count} good lines read, {len(places)} bad ones told with their byte"


def odd_texts(count: int, folder: Path) -> str:
    from ..test_bad_input import TEXTS

    source, out = folder / "in.jsonl", folder / "out.jsonl"
    odd = list(TEXTS.values())
    with source.open("w") as file:
        for n in range(count):
            file.write(json.dumps({"id": f"a{n}", "title": odd[-n % len(odd)], "text": odd[n % len(odd)]}) + "\n")
    done = run(source, "-o", out, env=environment(faulty=False))
    empty = [error for error in errors(out) if error["code"] == "empty"]
    assert len(empty) == len(errors(out)), done.stderr
    assert len(by_id(out)) + len(empty) == count
    return f"{count} read: {len(by_id(out))} records of sound JSON, {len(empty)} told to be empty"


def monstrous_pages(count: int, folder: Path) -> str:
    inside = folder / "in"
    inside.mkdir()
    scale = 1 if count >= 1000 else 10
    pages = {
        "deep": "<div>" * (50_000 // scale) + "Đại hội",
        "many": "<html><body>" + "<p>a<b>b</b></p>" * (1_000_000 // 3 // scale),
        "bomb": '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">'
        + "".join(
            f'<!ENTITY {b} "&{a};&{a};&{a};&{a};&{a};&{a};&{a};&{a};&{a};&{a};">'
            for a, b in zip("abcdefghi", "bcdefghij", strict=True)
        )
        + "]><html><body><p>&j;</p></body></html>",
        "table": "<html><body>" + "<table><tr><td>" * (5_000 // scale) + "Đại hội",
        "attributes": "<html><body><p " + " ".join(f'a{n}="{n}"' for n in range(300_000 // scale)) + ">Đại hội</p>",
    }
    for name, page in pages.items():
        (inside / f"{name}.html").write_text(page, encoding="utf-8")
    (inside / "long.txt").write_text((text_of(0) + "\n") * (10_000_000 // scale // len(text_of(0))), encoding="utf-8")
    rows(inside / "others.jsonl", count)
    out, report = folder / "out.jsonl", folder / "report.json"
    options = ("--timeout", 60, "--memory", 1500, "--report", report)
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(run, inside, "-o", out, *options, env=environment(faulty=False))
        most = 0
        while not running.done():
            most = max([most, *map(resident, workers_alive())])
            time.sleep(0.1)
        done = running.result()
    summary = json.loads(report.read_text())
    assert summary["read"] == count + len(pages) + 1, done.stderr
    assert set(summary["failed_by"]) <= {"no_main_text", "timeout", "out_of_memory", "worker_died", "bad_page"}
    assert most < 1_600_000_000, most
    failed = ", ".join(f"{Path(error['file']).stem} {error['code']}" for error in errors(out))
    return f"{summary['read']} read, each to a record or an error ({failed}); a worker took {most / 1e6:,.0f} MB of 1,500 at most"


def resident(pid: int) -> int:
    try:
        return int(Path("/proc", str(pid), "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def any_number_of_workers(count: int, folder: Path) -> str:
    source = rows(folder / "in.jsonl", count)
    outputs = []
    for workers in (1, 4, 16) if count >= 1000 else (1, 2):
        out = folder / f"out{workers}.jsonl"
        done = run(source, "-o", out, workers=workers, env=environment(faulty=False))
        assert done.returncode == 0, done.stderr
        outputs.append(out.read_bytes())
    given = [item.article for item in articles([source]) if isinstance(item, Given)][: min(count, 1000)]
    alone = b"".join(extract(article).model_dump_json().encode() + b"\n" for article in given)
    for threads in (1, 8, 32):
        with ThreadPoolExecutor(threads) as pool:
            made = pool.map(lambda article: extract(article).model_dump_json().encode() + b"\n", given)
            assert b"".join(made) == alone
    assert len(set(outputs)) == 1
    assert outputs[0].startswith(alone)
    return f"{count} articles, {len(outputs)} numbers of workers, and {len(given)} in 1, 8, 32 threads: one sequence of bytes"


def memory(count: int, folder: Path) -> str:
    source, out = rows(folder / "in.jsonl", count), folder / "out.jsonl"
    process = subprocess.Popen(
        command(source, "-o", out),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(COUNT=folder / "count"),
    )
    parent: list[tuple[int, int]] = []
    children: list[tuple[int, int]] = []
    while process.poll() is None:
        time.sleep(0.5 if count >= 1000 else 0.1)
        if (folder / "count").exists() and (done := (folder / "count").stat().st_size) < count:
            parent.append((done, resident(process.pid)))
            children.append((done, max(map(resident, workers_alive()), default=0)))
    assert process.returncode == 0
    slopes = [slope(series) for series in (parent, children)]
    if count >= 100_000:
        assert slopes[0] < 1e6, slopes
    most = [max(size for _, size in series) / 1e6 for series in (parent, children)]
    return (
        f"{count} articles: parent {most[0]:.0f} MB at most, {slopes[0] / 1e6:+.2f} MB per 100,000 after warm-up; "
        f"worker {most[1]:.0f} MB, {slopes[1] / 1e6:+.2f} MB"
    )


def slope(series: list[tuple[int, int]]) -> float:
    """Bytes per 100,000 articles, by least squares over the later three quarters."""
    later = series[len(series) // 4 :]
    if len(later) < 2:
        return 0.0
    x, y = [done for done, _ in later], [size for _, size in later]
    mx, my = sum(x) / len(x), sum(y) / len(y)
    spread = sum((a - mx) ** 2 for a in x)
    return 100_000 * sum((a - mx) * (b - my) for a, b in later) / spread if spread else 0.0


def elsewhere(count: int, folder: Path) -> str:
    source = rows(folder / "in.jsonl", count)
    expected = clean(count).read_bytes()
    places = (
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1", "PYTHONUTF8": "0"},
        {"TZ": "Etc/GMT+12", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242"},
    )
    for number, place in enumerate(places):
        out = folder / f"out{number}.jsonl"
        done = run(source, "-o", out, env=environment(faulty=False, **place))
        assert done.returncode == 0, done.stderr
        assert out.read_bytes() == expected
    return (
        f"{count} articles in {len(places)} zones, locales and hash seeds: byte-equal. A shifted clock: test_invariants"
    )


def cut_off(count: int, folder: Path) -> str:
    """No network, and a home that nothing can be written to."""
    source, page = rows(folder / "in.jsonl", count), folder / "page.html"
    page.write_text(f"<html><body><article><p>{text_of(0)}</p></article></body></html>", encoding="utf-8")
    out, home = folder / "out.jsonl", "/proc/self"
    away = (
        ["unshare", "-n"]
        if subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode == 0
        else []
    )
    done = subprocess.run(
        [*away, *command(source, page, "-o", out)],
        env=environment(OFFLINE=1, HOME=home, XDG_CACHE_HOME=f"{home}/cache"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    expected = [outcome_of(raw) for raw in raws([source, page])]
    assert lines(out) == [outcome.json.encode() for outcome in expected if isinstance(outcome, Converted)]
    return (
        f"{count + 1} articles{' without any network device' if away else ''}, sockets refused, HOME={home}: byte-equal"
    )


def changed_settings(count: int, folder: Path) -> str:
    source, out = rows(folder / "in.jsonl", count), folder / "out.jsonl"
    assert run(source, "-o", out, env=environment(faulty=False)).returncode == 0
    before = out.read_bytes()
    changed = run(source, "-o", out, "--title-column", "id", env=environment(faulty=False))
    assert changed.returncode == 2, changed
    assert "columns 'text, id, title, url, published', now 'text, id, id, url, published'" in changed.stderr
    assert out.read_bytes() == before
    code = "import congress_extract; congress_extract.__version__ = '9'; from congress_extract.cli import main; main()"
    newer = subprocess.run(
        [sys.executable, "-c", code, *command(source, "-o", out)[3:]], capture_output=True, text=True, check=False
    )
    assert newer.returncode == 2, newer
    assert "version '0.1.0', now '9'" in newer.stderr, newer.stderr
    again = run(source, "-o", out, "--title-column", "id", "--restart", env=environment(faulty=False))
    assert again.returncode == 0, again.stderr
    assert out.read_bytes() != before
    return "other columns and another version refused by name, the output left as it was; --restart begins anew"


def two_writers(count: int, folder: Path) -> str:
    source, out = rows(folder / "in.jsonl", count), folder / "out.jsonl"
    first = subprocess.Popen(
        command(source, "-o", out),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment(COUNT=folder / "count"),
    )
    while first.poll() is None and not (folder / "count").exists():
        time.sleep(0.02)
    second = run(source, "-o", out, env=environment(faulty=False))
    assert first.poll() is None, "the first ended too soon for this to tell anything"
    assert first.wait() == 0
    assert second.returncode == 2, second
    assert "another conversion is writing the same output" in second.stderr
    assert out.read_bytes() == clean(count).read_bytes()
    return f"second refused: {second.stderr.strip().rpartition(': ')[2]!r}; the first byte-equal"


def hostile_names(count: int, folder: Path) -> str:
    inside = folder / "in"
    inside.mkdir()
    names = ("=cmd()|calc", "..%2f..%2fetc", "<script>alert(1)<", "+1", "@x", "-1", "a\nb", 'q"uote', "\udcff")
    files = 0
    for name in names:
        (inside / f"{name}.txt").write_text(f"={name!r} " + OWN[files % len(OWN)].text, encoding="utf-8")
        files += 1
    texts = ["../../x", "<script>alert(1)</script>", "=cmd()", "+1", "@SUM(1)", "\t=1", "＝1"]
    with (inside / "rows.jsonl").open("w") as file:
        for n in range(count):
            file.write(
                json.dumps({"id": texts[n % len(texts)], "url": texts[-n % len(texts)], "text": text_of(n)}) + "\n"
            )
    before = sorted(path.name for path in folder.parent.iterdir())
    for ending in (".csv", ".jsonl"):
        done = run(inside, "-o", folder / f"out{ending}", env=environment(faulty=False))
        assert done.returncode == 0, done.stderr
    import csv

    with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    live = [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝"))]
    assert not live, live
    assert len(lines(folder / "out.jsonl")) == count + files
    assert sorted(path.name for path in folder.parent.iterdir()) == before
    return f"{count + files} read; of {len(cells):,} cells none begins a formula; nothing written elsewhere"


def proven(where: str) -> Callable[[int, Path], str]:
    """A case that is proven by tests of its own."""

    def case(count: int, folder: Path) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "--no-header", *where.split()],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:]
        return f"{done.stdout.strip().splitlines()[-1].partition(' in ')[0]}: {where}"

    return case


TOLD = {
    **{"raise": "extract_failed", "hang": "timeout", "spin": "timeout", "memory": "out_of_memory", "print": ""},
    **dict.fromkeys(("kill", "exit", "segfault"), "worker_died"),
}


def fault(name: str, share: float, *options: object) -> Callable[[int, Path], str]:
    return faults({name: TOLD[name]}, share, *options)


CASES = (
    Case(1, "an article makes the rules raise", fault("raise", 0.01), quick=0),
    Case(2, "an article hangs", fault("hang", 0.002, "--timeout", 2), quick=0),
    Case(2, "an article hangs and lets nothing else run", fault("spin", 0.001, "--timeout", 2), quick=0),
    Case(3, "an article kills its worker", fault("kill", 0.001), quick=0),
    Case(3, "an article ends its worker", fault("exit", 0.001), quick=0),
    Case(3, "an article makes its worker crash", fault("segfault", 0.001), quick=0),
    Case(4, "an article takes all memory", fault("memory", 0.001, "--memory", 500), quick=0),
    Case(1, "all of these at once", faults(TOLD, 0.0005, "--timeout", 4, "--memory", 500), quick=30),
    Case(5, "the parent is killed", killed_parent, quick=200),
    Case(6, "Ctrl-C and SIGTERM", asked_to_stop, quick=60),
    Case(7, "files may not grow", full_disk, quick=0),
    Case(7, "the disk is full", small_disk, quick=0),
    Case(8, "broken lines", broken_lines, quick=0),
    Case(9, "packed files, tables and archives cut short", proven("tests/test_batch_readers.py -k cut_short"), quick=0),
    Case(10, "tables with odd cells and rows", proven("tests/test_batch_readers.py -k csv"), quick=0),
    Case(11, "odd texts", odd_texts, quick=0),
    Case(12, "one text in several forms", proven("tests/test_invariants.py -k spelling"), quick=0),
    Case(13, "legacy encodings", proven("tests/test_legacy.py"), quick=0),
    Case(14, "texts made to keep rules busy", proven("tests/test_rules_adversarial.py"), quick=0),
    Case(15, "monstrous pages and articles", monstrous_pages, quick=0),
    Case(16, "texts nobody wrote", proven("tests/test_invariants.py -k any_text"), quick=0),
    Case(17, "any number of workers and threads", any_number_of_workers, quick=40),
    Case(18, "memory over many articles", memory, most=200_000, quick=0),
    Case(19, "other zones, locales and hash seeds", elsewhere, quick=0),
    Case(20, "no network, no home", cut_off, quick=10),
    Case(21, "other settings at resume", changed_settings, most=200, quick=10),
    Case(23, "two writers of one output", two_writers, most=2000, quick=300),
    Case(24, "hostile names and cells", hostile_names, quick=0),
)
"""22, the order of gold answers, is a matter of evaluation."""
