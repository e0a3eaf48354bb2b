"""The command: what it prints where, and how it ends."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner, Result

from congress_extract import Article, __version__, extract
from congress_extract.cli import app

TEXT = "Ngày 12/6/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028."


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ha-nam.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_version() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"congress-extract {__version__}\n")


@pytest.mark.parametrize(
    "arguments",
    [[], ["--no-such-option"], ["no-such-command"], ["extract"], ["convert", "a.txt"], ["convert", "-o", "out.jsonl"]],
    ids=" ".join,
)
def test_not_understood(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage" in result.output


# extract


def test_extract_shows_a_table(article: Path) -> None:
    result = run("extract", article)
    assert result.exit_code == 0
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[0] == str(article)
    assert "held_on 2023-06-12 Ngày 12/6/2023" in lines
    assert "\x1b" not in result.stdout


def test_extract_shows_an_article_without_congress() -> None:
    assert "reports no union congress" in run("extract", "-", stdin="Trời đẹp.").stdout


def test_extract_json_is_the_record(article: Path) -> None:
    result = run("extract", "--json", article)
    assert result.stdout == extract(Article(text=TEXT, id="ha-nam")).model_dump_json() + "\n"


def test_extract_from_standard_input() -> None:
    result = run("extract", "--json", "-", stdin=TEXT)
    assert json.loads(result.stdout)["congresses"][0]["ordinal"]["value"] == 5


def test_extract_goes_on_after_a_failure(article: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "odd.txt").write_bytes("Công đoàn cơ sở".encode() + b"\xff\xfe" * 3)
    result = run("extract", "--json", tmp_path / "no.txt", tmp_path / "empty.txt", tmp_path / "odd.txt", article)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    missing, empty, odd = result.stderr.splitlines()
    assert missing == f"congress-extract: {tmp_path / 'no.txt'}: No such file or directory [unreadable]"
    assert empty == f"congress-extract: {tmp_path / 'empty.txt'}: the file is empty [empty]"
    assert odd.startswith(f"congress-extract: {tmp_path / 'odd.txt'}: not UTF-8: byte 0xff at offset")


def test_an_article_sends_no_codes_to_the_terminal() -> None:
    text = TEXT.replace("Sở Y tế", "Sở \x1b]0;x\x07[bold]Y tế\u202e")
    result = run("extract", "-", stdin=text)
    assert result.exit_code == 0
    assert not set("\x1b\x07\u202e") & set(result.stdout)


# convert


def test_convert(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    result = run("convert", article, "-o", out, "--table")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == f"1 read, 1 with a congress, 0 failed: {out}"
    assert "2023-06-12" in result.stdout
    assert not result.stderr
    assert out.read_text(encoding="utf-8") == run("extract", "--json", article).stdout


def test_convert_with_a_failure(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    result = run("convert", article, tmp_path / "no.html", "--output", out)
    assert result.exit_code == 1
    assert result.stdout == f"2 read, 1 with a congress, 1 failed: {out}\n"
    first, last = result.stderr.splitlines()
    assert first == f"congress-extract: {tmp_path / 'no.html'}: No such file or directory [unreadable]"
    assert last == f"what failed is listed in {tmp_path / 'out.errors.jsonl'} (1 unreadable)"
    assert json.loads((tmp_path / "out.errors.jsonl").read_text(encoding="utf-8"))["code"] == "unreadable"


def test_convert_to_where_nothing_can_be_written(article: Path, tmp_path: Path) -> None:
    assert run("convert", article, "-o", tmp_path).exit_code == 2
    result = run("convert", article, "-o", article / "out.jsonl")
    assert result.exit_code == 1
    assert result.stderr.startswith("congress-extract: cannot write")


def test_convert_in_a_terminal_shows_a_bar(article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    from congress_extract.batch import convert
    from congress_extract.cli.terminal import progress

    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with progress(size=200) as tick:
        convert([article], tmp_path / "out.jsonl", tick=tick)
    assert "1 articles" in screen.getvalue()


def test_convert_elsewhere_says_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from congress_extract.batch import Seen
    from congress_extract.cli import terminal

    monkeypatch.setattr(terminal, "_LINE_SECONDS", 0.05)
    with terminal.progress(size=400) as tick:
        tick(Seen(100, False))
        tick(Seen(100, True))
        time.sleep(0.5)
    first = capsys.readouterr().err.splitlines()[0]
    assert re.fullmatch(r"2 articles, 50%, [\d.]+/s, 0:00:0\d left, 1 failed", first)


def test_convert_tells_of_a_stall() -> None:
    from congress_extract.cli.terminal import _State

    state = _State(400, begin=0.0)
    state.last = 50.0
    assert "NOTHING DONE FOR 40 s" in state.said(90.0)
    assert "NOTHING" not in state.said(60.0)


# schema


def test_schema_holds_for_records(article: Path) -> None:
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    record = json.loads(run("extract", "--json", article).stdout)
    jsonschema.validate(record, schema)
    record["congresses"][0]["held_on"]["edtf"] = 5
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(record, schema)


# explain


def test_explain(article: Path) -> None:
    result = run("explain", article)
    assert result.exit_code == 0
    assert "congresses[0].held_on = Ngày 12/6/2023" in result.stdout
    assert f"  sentence: {TEXT}"[:80] in result.stdout


def test_explain_one_part(article: Path) -> None:
    result = run("explain", article, "congresses[0].ordinal")
    assert result.stdout.startswith("congresses[0].ordinal = lần thứ V\n")
    assert result.stdout.count("congresses[") == 1


def test_explain_what_is_not_there(article: Path) -> None:
    missing = run("explain", article.with_name("no.txt"))
    assert (missing.exit_code, missing.stdout) == (1, "")
    empty = run("explain", article, "congresses[0].venue")
    assert (empty.exit_code, empty.stdout) == (1, "")
    assert empty.stderr == f"congress-extract: {article}: nothing to explain at congresses[0].venue\n"
    assert run("explain", article, "congresses[0].colour").exit_code == 2


# The installed command


def test_a_process_of_its_own(article: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "congress_extract.cli"]
    ended = subprocess.run([*command, "extract", "--json", str(article), "no.txt"], capture_output=True)
    assert ended.returncode == 1
    assert json.loads(ended.stdout.decode("utf-8"))["article"]["id"] == "ha-nam"
    assert b"no.txt" in ended.stderr
    poor = {"PYTHONIOENCODING": "ascii", "PYTHONPATH": ":".join(sys.path)}
    ended = subprocess.run([*command, "extract", str(article)], capture_output=True, env=poor)
    assert "Công đoàn Sở Y tế tỉnh Hà Nam" in ended.stdout.decode("utf-8")


def test_help_loads_nothing_heavy() -> None:
    heavy = ("dateparser", "trafilatura", "underthesea")
    code = f"import sys, congress_extract.cli\nprint(*(name for name in {heavy} if name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "\n"
