"""What convert and extract_many promise: whole records in every form, work done once, order, and clear refusals."""

from __future__ import annotations

import csv
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner, Result

from congress_extract import Article, ArticleRecord, convert, extract, extract_many
from congress_extract.batch import Columns, Failure, LedgerError, Limits, arrow, errors_of, flat, ledger_of
from congress_extract.batch.ledger import Ledger
from congress_extract.cli import app

from .articles import ALL, OWN

OPENING = "Ngày 12/6/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028."


def command(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["convert", *map(str, arguments)])


def rows(path: Path, *texts: str) -> Path:
    lines = (json.dumps({"id": f"a{n}", "text": text}, ensure_ascii=False) + "\n" for n, text in enumerate(texts))
    path.write_text("".join(lines), encoding="utf-8")
    return path


def read(path: Path) -> list[ArticleRecord]:
    return [ArticleRecord.model_validate_json(line) for line in path.read_text(encoding="utf-8").splitlines()]


# Forms


@pytest.fixture(scope="module")
def records() -> list[ArticleRecord]:
    huge = (
        "Công đoàn chi 999.999.999.999.999 tỷ đồng. Chỉ tiêu 12,5% và 90% đoàn viên; 0,1234567890123456 %. " + OPENING
    )
    return [
        extract(article) for article in (*ALL[:: max(1, len(ALL) // 60)], Article(text=huge, published="2023-06-13"))
    ]


def test_a_table_holds_whole_records(records: list[ArticleRecord]) -> None:
    table = arrow.table([record.model_dump_json() for record in records])
    assert list(arrow.rows(table)) == records


CHAIRED = OPENING + " Đồng chí Lò Văn Định được bầu giữ chức Chủ tịch."


@pytest.mark.parametrize("ending", [".parquet", ".duckdb"])
def test_a_file_holds_whole_records(tmp_path: Path, ending: str) -> None:
    source = rows(tmp_path / "in.jsonl", *(article.text for article in OWN[:20]), CHAIRED)
    convert([source], tmp_path / "out.jsonl")
    convert([source], tmp_path / f"out{ending}")
    if ending == ".parquet":
        table = pq.read_table(tmp_path / "out.parquet")
    else:
        with duckdb.connect(str(tmp_path / "out.duckdb"), read_only=True) as base:
            table = base.sql("FROM records").to_arrow_table()
            chairs = base.sql(
                "SELECT o.name FROM (SELECT unnest(c.officers) o FROM (SELECT unnest(congresses) c FROM records)) "
                "WHERE o.role = 'chair'"
            ).fetchall()
        assert ("Lò Văn Định",) in chairs
    assert list(arrow.rows(table)) == read(tmp_path / "out.jsonl")


def test_a_spreadsheet_has_a_row_for_each_congress(tmp_path: Path) -> None:
    source = rows(tmp_path / "in.jsonl", *(article.text for article in OWN), "Trời đẹp.")
    summary = convert([source], tmp_path / "out.csv")
    convert([source], tmp_path / "out.jsonl")
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    congresses = [(record, congress) for record in read(tmp_path / "out.jsonl") for congress in record.congresses]
    assert summary.read == len(OWN) + 1
    assert len(found) == len(congresses) > 40
    for row, (record, congress) in zip(found, congresses, strict=True):
        assert tuple(row) == flat.COLUMNS
        assert (row["id"], row["union"]) == (record.article.id, congress.union.name)
        assert row["held_on"] == (congress.held_on.edtf if congress.held_on else "")
        assert row["committee_size"] == (str(congress.committee.size or "") if congress.committee else "")


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=cmd()", "'=cmd()"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        (-1, -1),
        (None, None),
    ],
)
def test_no_cell_begins_a_formula(cell: Any, written: Any) -> None:
    assert flat.harmless(cell) == written


# Going on


def test_what_is_done_is_not_done_again(tmp_path: Path) -> None:
    source, out = rows(tmp_path / "in.jsonl", OPENING, "Trời đẹp."), tmp_path / "out.jsonl"
    first = convert([source], out, workers=1)
    assert (first.read, first.skipped) == (2, 0)
    before = out.read_bytes()
    again = convert([source], out, workers=1)
    assert (again.read, again.with_congress, again.skipped) == (2, 1, 2)
    assert out.read_bytes() == before
    rows(source, "Trời mưa.", "Trời đẹp.", OPENING)
    more = convert([source], out, workers=1)
    assert (more.read, more.skipped) == (3, 1)
    assert [record.article.id for record in read(out)] == ["a0", "a1", "a2"]


def test_an_article_that_is_there_twice_is_written_twice(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text((json.dumps({"id": "a", "text": OPENING}) + "\n") * 20, encoding="utf-8")
    summary = convert([source], tmp_path / "out.jsonl", workers=1)
    assert (summary.read, summary.skipped, len(read(tmp_path / "out.jsonl"))) == (20, 0, 20)


def test_what_failed_is_tried_again_when_asked(tmp_path: Path) -> None:
    source, out = rows(tmp_path / "in.jsonl", OPENING), tmp_path / "out.jsonl"
    page = tmp_path / "page.html"
    page.write_text("<html><body></body></html>", encoding="utf-8")
    convert([source, page], out)
    again = convert([source, page], out)
    assert (again.failed_by, again.skipped) == ({"no_main_text": 1}, 2)
    retried = convert([source, page], out, retry_errors=True)
    assert (retried.failed_by, retried.skipped) == ({"no_main_text": 1}, 1)


def test_another_version_or_other_columns_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, out = rows(tmp_path / "in.jsonl", OPENING), tmp_path / "out.jsonl"
    convert([source], out, workers=1)
    with pytest.raises(LedgerError, match=r"columns 'text, id, .*', now 'body, id, .*--restart begins anew"):
        convert([source], out, workers=1, columns=Columns(text="body"))
    monkeypatch.setattr("congress_extract.batch.conversion.__version__", "9.9")
    with pytest.raises(LedgerError, match=r"version '.*', now '9\.9'"):
        convert([source], out, workers=1)


def test_a_second_writer_is_refused(tmp_path: Path) -> None:
    source, out = rows(tmp_path / "in.jsonl", OPENING), tmp_path / "out.jsonl"
    first = Ledger(ledger_of(out), {})
    try:
        with pytest.raises(LedgerError, match="another conversion is writing the same output"):
            convert([source], out)
    finally:
        first.close()


def test_another_file_is_no_ledger(tmp_path: Path) -> None:
    source, out = rows(tmp_path / "in.jsonl", OPENING), tmp_path / "out.jsonl"
    ledger_of(out).write_text("my own notes " * 1000)
    with pytest.raises(LedgerError, match="is no ledger"):
        convert([source], out)
    assert ledger_of(out).read_text().startswith("my own notes")


def test_a_small_job_leaves_no_ledger(tmp_path: Path) -> None:
    convert([rows(tmp_path / "in.jsonl", OPENING)], tmp_path / "out.jsonl")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


# Many articles in Python


def test_extract_many_is_lazy_and_in_order() -> None:
    taken = 0

    def articles() -> Iterator[Article | str]:
        nonlocal taken
        while True:
            taken += 1
            yield "" if taken % 10 == 5 else Article(text=f"{OPENING} Bài số {taken}.", id=str(taken))

    given = extract_many(articles(), workers=2)
    for number in range(1, 40):
        one = next(given)
        if number % 10 == 5:
            assert isinstance(one, Failure)
            assert (one.code, one.place.row) == ("empty", number)
        else:
            assert one == extract(Article(text=f"{OPENING} Bài số {number}.", id=str(number)))
    assert taken < 1100
    assert isinstance(given, Iterator)
    given.close()  # type: ignore[attr-defined]


# The command


def test_a_report_is_written(tmp_path: Path) -> None:
    source, report = rows(tmp_path / "in.jsonl", OPENING, " "), tmp_path / "report.json"
    assert command(source, "-o", tmp_path / "out.jsonl", "--report", report).exit_code == 1
    assert json.loads(report.read_text()) == {
        "read": 2,
        "with_congress": 1,
        "failed": 1,
        "failed_by": {"empty": 1},
        "skipped": 0,
    }


def test_many_failures_are_not_all_told(tmp_path: Path) -> None:
    result = command(rows(tmp_path / "in.jsonl", *[" "] * 30), "-o", tmp_path / "out.jsonl")
    assert result.stderr.count("[empty]") == 20
    assert "and 10 more failed" in result.stderr
    assert "(30 empty)" in result.stderr


def test_columns_and_limits_by_option(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(f"nr,body\n7,{OPENING!r}\n8,{'a' * 3000}\n".replace("'", '"'), encoding="utf-8")
    options = ("--text-column", "body", "--id-column", "nr", "--max-size", "0.002")
    result = command(source, "-o", tmp_path / "out.jsonl", *options)
    assert result.exit_code == 1
    assert [record.article.id for record in read(tmp_path / "out.jsonl")] == ["7"]
    assert "[too_large]" in result.stderr


def test_an_unknown_form_is_refused(tmp_path: Path) -> None:
    result = command(rows(tmp_path / "in.jsonl", OPENING), "-o", tmp_path / "out.xlsx")
    assert result.exit_code == 2
    assert ".jsonl, .parquet, .csv, .duckdb" in " ".join(result.stderr.split())


@pytest.mark.parametrize(("ending", "package"), [(".parquet", "pyarrow"), (".duckdb", "duckdb")])
def test_a_missing_package_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, package: str
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, "congress_extract.batch.arrow", raising=False)
    monkeypatch.delattr("congress_extract.batch.arrow", raising=False)
    result = command(rows(tmp_path / "in.jsonl", OPENING), "-o", tmp_path / f"out{ending}")
    assert result.exit_code == 2
    assert f"needs {package}: pip install" in result.stderr


def test_workers_that_cannot_start_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    result = command(rows(tmp_path / "in.jsonl", OPENING), "-o", tmp_path / "out.jsonl", "--workers", 1)
    assert result.exit_code == 1
    assert "3 worker processes could not be started" in result.stderr
    assert not (tmp_path / "out.jsonl").exists()


def test_names_beside_the_output() -> None:
    assert errors_of(Path("a/records.jsonl")) == Path("a/records.errors.jsonl")
    assert errors_of(Path("records.parquet")) == Path("records.parquet.errors.jsonl")
    assert Limits().seconds == 60
