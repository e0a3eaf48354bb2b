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
    """An alternation of literal words, longest first, with free blanks."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "|".join(regex.escape(w).replace(r"\ ", " ") for w in ordered)
