"""Importing the package costs little, and its public names are what they say."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

import congress_extract

HEAVY = ("dateparser", "duckdb", "pandas", "polars", "pyarrow", "spacy", "trafilatura", "typer", "underthesea")


def in_a_new_process(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("import congress_extract", id="import"),
        pytest.param("import congress_extract.batch", id="batch"),
        pytest.param("import congress_extract.evaluation", id="evaluation"),
        pytest.param("import congress_extract.interop, congress_extract.interop.frames", id="interop"),
        pytest.param("from congress_extract import extract; extract('Công đoàn xã họp ngày 12/6.')", id="extract"),
    ],
)
def test_imports_nothing_heavy(code: str) -> None:
    assert in_a_new_process(f"{code}\nimport sys\nprint(*(name for name in {HEAVY} if name in sys.modules))") == ""


@pytest.mark.parametrize("name", congress_extract.__all__)
def test_public_names(name: str) -> None:
    """A module of the same name would hide the function once anything has imported it."""
    code = f"""
import importlib, pkgutil, congress_extract
for module in pkgutil.iter_modules(congress_extract.__path__):
    importlib.import_module("congress_extract." + module.name)
from congress_extract import {name}
print(type({name}).__name__)
"""
    assert in_a_new_process(code) != "module"
    assert not isinstance(getattr(congress_extract, name), ModuleType)
