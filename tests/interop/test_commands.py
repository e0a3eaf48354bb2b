"""`congress-extract export` and `import`: what they print where, and how they end."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from congress_extract.cli import app

from .samples import ROOT, TOOLS, read_records, records, written

CORPUS = ROOT / "corpora" / "congress-vi"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.mark.parametrize("tool", TOOLS)
def test_there_and_back(tool: str, tmp_path: Path) -> None:
    rows, given = written(tmp_path)
    out = run("export", "--to", tool, given, "--articles", rows, "-o", tmp_path / "out")
    assert (out.exit_code, out.stdout) == (0, f"{len(records())} exported, 0 failed: {tmp_path / 'out'}\n")
    back = run("import", "--from", tool, tmp_path / "out", "-o", tmp_path / "back.jsonl")
    assert (back.exit_code, back.stdout) == (0, f"{len(records())} imported, 0 failed: {tmp_path / 'back.jsonl'}\n")
    assert {record.article.id: record for record in records()} == read_records(tmp_path / "back.jsonl")


def test_a_corpus(tmp_path: Path) -> None:
    assert run("export", "--to", "brat", CORPUS, "-o", tmp_path / "out").exit_code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["annotation.conf", "dev", "test"]
    assert run("import", "--from", "brat", tmp_path / "out" / "dev", "-o", tmp_path / "back").exit_code == 0
    assert len(list((tmp_path / "back" / "dev" / "gold").iterdir())) == len(list((CORPUS / "dev" / "gold").iterdir()))


def test_offsets(tmp_path: Path) -> None:
    rows, given = written(tmp_path)
    out = run(
        "export", "--to", "doccano", "--offsets", "graphemes", given, "--articles", rows, "-o", tmp_path / "out.jsonl"
    )
    assert out.exit_code == 0
    back = run("import", "--from", "doccano", tmp_path / "out.jsonl", "-o", tmp_path / "back")
    assert back.exit_code == 1
    assert "were positions written in other units?" in back.stderr


def test_what_failed_is_told(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "Ngày 12/6"}\n{"text": 5}\n', encoding="utf-8")
    result = run("import", "--from", "doccano", tmp_path / "in.jsonl", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert result.stdout == f"1 imported, 1 failed: {tmp_path / 'out'}\n"
    assert result.stderr == f"congress-extract: {tmp_path / 'in.jsonl'}:2: text: must be text, not 5 [bad_row]\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["export", "r.jsonl", "-o", "out"], "Missing option '--to'"),
        (["export", "--to", "prodigy", "r.jsonl", "-o", "out"], "'prodigy' is not one of"),
        (["export", "--to", "doccano", "r.jsonl", "-o", "out"], "records need their articles: --articles"),
        (["export", "--to", "doccano", "empty", "-o", "out"], "empty has no gold/ and articles/"),
        (["export", "--to", "brat", "r.jsonl", "--articles", "a", "-o", "full"], "full is not a new or empty folder"),
        (["export", "--to", "doccano", "r.jsonl", "--articles", "a", "-o", "full"], "full is a folder"),
        (["export", "--to", "docbin", "r.jsonl", "--articles", "a", "-o", "b", "--offsets", "utf-16"], "code-points"),
        (["import", "--from", "brat", "full", "-o", "full"], "full is not a new or empty folder"),
        (["import", "--from", "brat", "full", "-o", "full/a.txt"], "full/a.txt is not a new or empty folder"),
        (["import", "--from", "brat", "full"], "Missing option"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_not_understood(arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)
    for folder in ("empty", "full"):
        Path(folder).mkdir()
    Path("full/a.txt").touch()
    Path("r.jsonl").touch()
    result = run(*arguments)
    assert (result.exit_code, said in result.output) == (2, True), result.output


def test_an_extra_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    result = run("export", "--to", "docbin", CORPUS, "-o", tmp_path / "out.spacy")
    assert result.exit_code == 1
    assert result.stderr == "congress-extract: this needs spacy: pip install 'congress-extract[spacy]'\n"


def test_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for tool, output in (("brat", "file/out"), ("doccano", "file/out.jsonl"), ("docbin", "file/out.spacy")):
        result = run("export", "--to", tool, CORPUS, "-o", tmp_path / output)
        assert result.exit_code == 1
        assert result.stderr.startswith(f"congress-extract: cannot write {tmp_path / output}")
