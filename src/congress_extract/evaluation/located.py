"""JSON whose values are known by their lines."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import regex

Path = tuple[str | int, ...]
"""The way to a value from the top: `("congresses", 0, "money", 2)`."""

_TOKEN = regex.compile(r'"(?:[^"\\]++|\\.)*+"|[{}\[\],:]|[^\s{}\[\],:"]++', regex.S)


class Located(NamedTuple):
    """A JSON value, the line of every value in it, and the keys that an object has twice."""

    value: Any
    lines: dict[Path, int]
    doubled: tuple[Path, ...]

    def line(self, path: Path) -> int | None:
        """The line of a value, or of the nearest one above it where it is missing."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


class NotJsonError(ValueError):
    """`line` tells where a text stops being JSON, None where that is not known."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__(message)
        self.line = line


def field(path: Path) -> str:
    """How a path is shown: `congresses[0].money[2]`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def locate(text: str) -> Located:
    """Reads JSON. Raises `NotJsonError` for anything else, `NaN` and numbers of thousands of digits too."""
    try:
        value = json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise NotJsonError(f"not JSON: {error.msg} at column {error.colno}", error.lineno) from None
    except (ValueError, RecursionError) as error:
        raise NotJsonError(f"not JSON: {error}", None) from None
    return Located(value, *_places(text))


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")


def _places(text: str) -> tuple[dict[Path, int], tuple[Path, ...]]:
    lines: dict[Path, int] = {}
    doubled: list[Path] = []
    steps: list[str | int | None] = []  # of an object: the key, None where the next string is one
    line, done = 1, 0
    for match in _TOKEN.finditer(text):
        token = match[0]
        line += text.count("\n", done, match.start())
        done = match.start()
        if token == ":":
            continue
        if token == ",":
            steps[-1] = steps[-1] + 1 if isinstance(steps[-1], int) else None
        elif token in "}]":
            steps.pop()
        elif steps and steps[-1] is None:
            steps[-1] = json.loads(token)
            path: Path = tuple(step for step in steps if step is not None)
            if path in lines:
                doubled.append(path)
        else:
            lines[tuple(step for step in steps if step is not None)] = line
            if token in "{[":
                steps.append(None if token == "{" else 0)
    return lines, tuple(doubled)
