"""What the README shows is what the code does: its Python runs, its record and its session are real."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from congress_extract import extract
from congress_extract.cli import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.M | re.S)


@pytest.fixture(autouse=True)
def _beside_the_corpora(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "corpora", tmp_path / "corpora")
    monkeypatch.chdir(tmp_path)


def test_python_runs() -> None:
    names: dict[str, Any] = {}
    for block in blocks("python"):
        line = README[: README.index(block)].count("\n")
        exec(compile("\n" * line + block, "README.md", "exec"), names)


def test_the_record_is_real() -> None:
    shown = json.loads(blocks("json")[0])
    path = Path("corpora/demo", shown["article"].pop("id") + ".txt")
    assert_holds(extract(path.read_text(encoding="utf-8")).model_dump(mode="json"), shown, "record")


def assert_holds(real: Any, shown: Any, where: str) -> None:
    if isinstance(shown, dict):
        for name, value in shown.items():
            assert_holds(real[name], value, f"{where}.{name}")
    elif isinstance(shown, list):
        assert len(real) == len(shown), where
        for index, (a, b) in enumerate(zip(real, shown, strict=True)):
            assert_holds(a, b, f"{where}[{index}]")
    else:
        assert real == shown, where


def test_the_article_is_the_demo_article() -> None:
    quoted = " ".join(line[2:].strip("*") for line in README.splitlines() if line.startswith("> "))
    path = Path("corpora/demo/truong-thpt-cua-song.txt")
    assert quoted == " ".join(path.read_text(encoding="utf-8").split())


@pytest.mark.parametrize("session", blocks("console"), ids=lambda s: s.splitlines()[0][2:])
def test_the_session_is_real(session: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    command, *shown = session.rstrip().splitlines()
    result = CliRunner().invoke(app, shlex.split(command.removeprefix("$ congress-extract ")))
    assert [line.rstrip() for line in result.stdout.replace("\xa0", " ").rstrip().splitlines()] == shown
