"""Records as tables of pandas and polars: every row, every value."""

from __future__ import annotations

import json
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pandas
import polars
import pytest

from congress_extract import Article, ArticleRecord, extract, to_frame
from congress_extract.record import Congress

from .samples import records, written

SLOTS = tuple(Congress.model_fields)
MISPRINT = extract(
    "Sáng 18/4/2023, Công đoàn Trường THPT A tổ chức Đại hội lần thứ VI. Công đoàn đã trao 99.999.999.999 tỷ đồng."
)
FRACTIONS = extract("Đạt 98,75% và 90%; 2,5 tấn.")


def rebuilt(rows: list[dict[str, Any]]) -> list[ArticleRecord]:
    """The records whose rows these are."""
    out: list[dict[str, Any]] = []
    for row in rows:
        if not row["congress"]:
            info = {name: row[name] for name in ("id", "url", "title", "published")}
            rest = {name: row[name] for name in ("schema_version", "mentions", "warnings")}
            out.append({"article": info, "congresses": [], **rest})
        if row["congress"] is not None:
            out[-1]["congresses"].append({slot: row[slot] for slot in SLOTS})
    return [ArticleRecord.model_validate(data) for data in out]


def rows_of(frame: Any) -> list[dict[str, Any]]:
    if isinstance(frame, polars.DataFrame):
        return frame.to_dicts()
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    for row in rows:
        row["published"] = row["published"] and row["published"].date()
    return rows  # type: ignore[no-any-return]


@pytest.mark.parametrize("library", ["pandas", "polars"])
@pytest.mark.parametrize(
    "given",
    [
        pytest.param(records(), id="samples"),
        pytest.param((), id="none"),
        pytest.param((MISPRINT,), id="beyond 64 bits"),
        pytest.param((FRACTIONS,), id="fractions"),
    ],
)
def test_nothing_is_lost(given: tuple[ArticleRecord, ...], library: Literal["pandas", "polars"]) -> None:
    assert rebuilt(rows_of(to_frame(iter(given), library))) == list(given)


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_one_row_a_congress(library: Literal["pandas", "polars"]) -> None:
    frame = to_frame(records(), library)
    assert len(frame) == sum(max(len(record.congresses), 1) for record in records())
    columns = ["schema_version", "id", "url", "title", "published", "congress", *SLOTS, "mentions", "warnings"]
    assert list(frame.columns) == columns
    rows = [row for row in rows_of(frame) if row["id"] == "digest-ben-tre-nfc"]
    assert [row["congress"] for row in rows] == list(range(len(rows)))
    assert len(rows) > 1
    assert rows[0]["mentions"] == rows[1]["mentions"]
    (nothing,) = [row for row in rows_of(frame) if row["id"] == "nothing"]
    assert {name for name in columns if nothing[name] is not None} == {"schema_version", "id", "mentions", "warnings"}


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_columns_have_their_types_without_rows(library: Literal["pandas", "polars"]) -> None:
    full, empty = to_frame(records(), library), to_frame([], library)
    assert [str(kind) for kind in empty.dtypes] == [str(kind) for kind in full.dtypes]
    assert len(empty) == 0


def test_in_pandas() -> None:
    frame = to_frame(records())
    held = frame[frame["congress"].notna()]
    assert held["union"].str["province"].iloc[0] == "Nam Định"
    assert held["published"].iloc[0] == pandas.Timestamp(2023, 4, 20)
    exact = to_frame([FRACTIONS])["mentions"].iloc[0]["percentages"]
    assert [item["value"] for item in exact] == [Decimal("98.75"), 90]


def test_in_polars() -> None:
    frame = to_frame(records(), "polars")
    row = frame.filter(polars.col("id") == "truong-thpt-cua-song-nfc").row(0, named=True)
    assert row["published"] == date(2023, 4, 20)
    officers = frame.select("id", "officers").explode("officers", empty_as_null=False).unnest("officers")
    assert "Trần Thị Mai Hương" in officers["name"].to_list()
    money = to_frame([MISPRINT], "polars")["money"].to_list()
    assert money[0][0]["amount"] == 99_999_999_999_000_000_000
    assert json.loads(MISPRINT.model_dump_json())["congresses"][0]["money"][0]["amount"] == money[0][0]["amount"]


def test_of_a_file(tmp_path: Path) -> None:
    _, path = written(tmp_path)
    assert rebuilt(rows_of(to_frame(path, "polars"))) == list(records())
    assert rebuilt(rows_of(to_frame(str(path)))) == list(records())


@pytest.mark.parametrize(
    ("given", "library", "error", "said"),
    [
        ([extract("a")], "arrow", ValueError, "library must be 'pandas' or 'polars', not 'arrow'"),
        (["a"], "pandas", TypeError, "item 0 is no ArticleRecord but str"),
        ([extract("a"), Article(text="a")], "polars", TypeError, "item 1 is no ArticleRecord but Article"),
        ("no.jsonl", "pandas", ValueError, "no.jsonl: No such file or directory"),
    ],
)
def test_not_understood(given: Any, library: Any, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        to_frame(given, library)


def test_a_line_that_is_no_record(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text(f'{extract("a").model_dump_json()}\n{{"article": 5}}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"r\.jsonl:2: record\.article: Input should be"):
        to_frame(tmp_path / "r.jsonl")


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_without_the_extra(library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ModuleNotFoundError, match=rf"pip install 'congress-extract\[{library}\]'"):
        to_frame([], library)
