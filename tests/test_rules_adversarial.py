"""No rule takes time out of proportion: a text twice as long, of whatever is repeated, takes twice as long.

Every pattern is run, in the way the package runs it, over repetitions of hostile strings of up to 50 kB; then `extract` itself over up
to 100 kB of each, after a sentence that opens a congress. Time is CPU time of the thread, the least of a few runs, so that a
busy machine fails no test.
"""

from __future__ import annotations

import ast
import gc
import importlib
import inspect
import pkgutil
import re
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache
from math import inf
from types import ModuleType
from typing import Any

import pytest
import regex

from congress_extract import extract

READ_BY = ("normalise", "zones", "reading", "rules", "places", "find", "assemble", "mentions", "pipeline")
"""The modules and packages that a text passes through."""

HOSTILE = {
    "digits": "1",
    "numbers": "1 ",
    "digit-comma": "1,",
    "days": "1, ",
    "blanks": " ",
    "line-ends": "\n",
    "letters": "a",
    "roman": "X",
    "brackets": "(",
    "commas": ", ",
    "dashes": "- ",
    "numbering": "1. ",
    "union": "Công đoàn cơ sở Sở ",
    "abbreviations": "CĐ-",
    "congress": "Đại hội Công đoàn ",
    "comrades": "đồng chí Nguyễn Văn An, ",
    "names": "Nguyễn Văn ",
    "percent": "100% đoàn viên ",
    "elect": "bầu ",
    "elect-committee": "bầu 5 đồng chí vào Ban Chấp hành ",
    "ordinal": "lần thứ I ",
    "date": "ngày 1 tháng 2 năm ",
    "sum": "từ 1 tỷ đồng ",
    "spelled": "hai mươi ",
    "hall": "tại Hội trường ",
    "has": "có ",
    "reach": "đạt ",
    "mixed": "đồng chí A, 1. (bầu 100% Công đoàn nhiệm kỳ ",
}
EACH_HOSTILE = pytest.mark.parametrize("unit", [pytest.param(unit, id=name) for name, unit in HOSTILE.items()])
OPENING = "Sáng 5/7/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. "

_PATTERN = type(regex.compile(""))
_SCANS = {"search", "finditer", "findall", "sub", "subn", "split"}
_ANCHORED = {"match", "fullmatch"}


def _modules() -> Iterator[ModuleType]:
    for name in READ_BY:
        module = importlib.import_module(f"congress_extract.{name}")
        yield module
        for inner in pkgutil.walk_packages(getattr(module, "__path__", ()), f"{module.__name__}."):
            yield importlib.import_module(inner.name)


def _held(name: str, value: object, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """The patterns in a module's value: itself, or inside tuples, lists and dictionaries."""
    if isinstance(value, (_PATTERN, re.Pattern)):
        yield name, value
    elif isinstance(value, dict) and depth < 4:
        for key, item in value.items():
            yield from _held(f"{name}[{key}]", item, depth + 1)
    elif isinstance(value, (tuple, list, set, frozenset)) and depth < 4:
        fields = getattr(value, "_fields", None)
        for index, item in enumerate(value):
            yield from _held(f"{name}.{fields[index]}" if fields else f"{name}[{index}]", item, depth + 1)


def _calls(module: ModuleType) -> Iterator[tuple[str, str, ast.Call]]:
    """`NAME.method(…)` wherever it stands in a module."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
        ):
            yield node.func.value.id, node.func.attr, node


def patterns() -> dict[str, tuple[str, Any]]:
    """Every pattern that a text meets, by where it stands, with how it is run: anchored at one place or looked for.

    A pattern in a table is looked for; one written where it is used (`regex.search(r"…", text)`) is numbered.
    """
    modules = list(_modules())
    uses = [(module.__name__, *call) for module in modules for call in _calls(module)]
    found: dict[str, tuple[str, Any]] = {}
    for module in modules:
        home = module.__name__.removeprefix("congress_extract.")
        for top, value in vars(module).items():
            run_by = {
                method for where, name, method, _ in uses if name == top and (where == module.__name__ or top[0] != "_")
            }
            anchored = bool(run_by & _ANCHORED) and not run_by & _SCANS
            for name, pattern in _held(top, value):
                found[f"{home}.{name}"] = ("match" if anchored else "search", pattern)
        inline = [
            (method, call.args[0].value)
            for where, name, method, call in uses
            if where == module.__name__ and name == "regex" and method != "compile" and call.args
            if isinstance(call.args[0], ast.Constant)
        ]
        for number, (method, source) in enumerate(inline, 1):
            way = "match" if method in _ANCHORED else "search"
            found[f"{home}.inline{number}"] = (way, regex.compile(source))
    once = {(way, pattern.pattern): name for name, (way, pattern) in reversed(found.items())}
    return {name: found[name] for name in once.values()}


PATTERNS = patterns()
SHORT, LONG = 0.02, 5


@cache
def repeated(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


def seconds(run: Callable[[str], object], unit: str, length: int, runs: int = 1) -> float:
    """CPU time of the quickest of a few runs."""
    text = repeated(unit, length)
    best = inf
    gc.disable()  # what it takes depends on all that other tests keep
    try:
        for _ in range(runs):
            before = time.thread_time()
            run(text)
            best = min(best, time.thread_time() - before)
    finally:
        gc.enable()
    return best


def disproportion(run: Callable[[str], object], unit: str, longest: int) -> tuple[float, float] | None:
    """Seconds for an eighth of the longest text and for the whole, where twice the text takes more than 2.5 times the time.

    Short texts show most patterns to be in order at little cost. The rest is measured again and again, with rests between, and the
    best of both sides counts: what a busy machine does to one measurement must not fail a test.
    """
    if seconds(run, unit, longest // 4) < max(SHORT / 16, 5.2 * seconds(run, unit, longest // 16)):
        return None
    eighth = whole = inf
    for attempt in range(8):
        time.sleep(attempt / 8)
        eighth = min(eighth, seconds(run, unit, longest // 8, 2))
        whole = min(whole, seconds(run, unit, longest))
        if whole < SHORT or whole <= 2.5**3 * eighth:
            return None
    return eighth, whole


def of_pattern(way: str, pattern: Any, unit: str, longest: int = 50_000) -> tuple[float, float] | None:
    limit = {} if isinstance(pattern, re.Pattern) else {"timeout": LONG}  # the standard library knows no limit

    def anchored(text: str) -> None:
        pattern.match(text, **limit)
        pattern.fullmatch(text, **limit)

    def scan(text: str) -> None:
        deque(pattern.finditer(text, **limit), maxlen=0)

    try:
        return disproportion(anchored if way == "match" else scan, unit, longest)
    except TimeoutError:
        return 0, inf


def test_patterns_are_collected() -> None:
    assert {way for way, _ in PATTERNS.values()} == {"match", "search"}
    assert len(PATTERNS) > 100


def test_a_pattern_out_of_proportion_is_seen() -> None:
    assert of_pattern("search", regex.compile("1+x"), "1", 8_000)
    assert not of_pattern("search", regex.compile("1x"), "1", 8_000)


@EACH_HOSTILE
def test_every_pattern_takes_time_in_proportion(unit: str) -> None:
    times = {name: of_pattern(way, pattern, unit) for name, (way, pattern) in PATTERNS.items()}
    assert {name: pair for name, pair in times.items() if pair} == {}


@EACH_HOSTILE
def test_extract_takes_time_in_proportion(unit: str) -> None:
    assert disproportion(lambda text: extract(OPENING + text), unit, 100_000) is None
