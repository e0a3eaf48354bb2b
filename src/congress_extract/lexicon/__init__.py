"""Words as data: each file of this folder lists the words of one kind, in the spelling of the working text."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import regex


@cache
def load(name: str) -> dict[str, Any]:
    """The tables of `NAME.toml`."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))


def one_of(words: Iterable[str]) -> str:
    """A pattern of literal words, the longest that fits first, with free blanks.

    >>> one_of(["bà", "bàn", "ông bà"])
    '(?:bà(?:n)?|ông bà)'

    Words of one beginning share it, so that hundreds of them are told apart in a few steps.
    """
    tree: dict[str, Any] = {}
    for word in sorted(set(words)):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(tree)


def _pattern(tree: dict[str, Any]) -> str:
    ends = "" in tree
    ways = [regex.escape(letter).replace(r"\ ", " ") + _pattern(rest) for letter, rest in tree.items() if letter]
    if len(ways) == 1 and not ends:
        return ways[0]
    return f"(?:{'|'.join(ways)}){'?' * ends}" if ways else ""
