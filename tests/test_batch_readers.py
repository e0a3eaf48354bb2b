"""Tables, archives and packed files: each article once, and each that is broken an error with its place."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from congress_extract.batch import Columns, Failure, Given
from congress_extract.batch.readers import raws
from congress_extract.batch.work import article_of

TEXT = "Ngày 12/6/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028."
PAGE = f"<!DOCTYPE html><html><head><title>Tin</title></head><body><article><p>{TEXT}</p><p>{TEXT}</p></article></body></html>"

Told = tuple[str | None, int | None, str | None]


def written(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(path: Path | str, **settings: Any) -> list[Given | Failure]:
    return [article_of(raw) for raw in raws([path], **settings)]


def told(items: list[Given | Failure]) -> list[Told]:
    """Of an article its id, of a failure its code; the row and, for a failure, what is said."""
    return [
        (item.code, item.place.row, item.message)
        if isinstance(item, Failure)
        else (item.article.id, item.place.row, None)
        for item in items
    ]


def codes(items: list[Given | Failure]) -> list[str | None]:
    return [code for code, _, _ in told(items)]


def rows(count: int) -> list[dict[str, Any]]:
    # Numbers that no packing makes much smaller, so that a file cut in half has lost about half of its rows.
    noise = random.Random(1)
    return [{"id": f"a{n}", "text": f"{TEXT} {noise.getrandbits(400)}"} for n in range(count)]


def jsonl(count: int) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows(count))


def record(number: int, page: str = PAGE, kind: str = "text/html; charset=utf-8", status: str = "200 OK") -> bytes:
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + page.encode()
    return (
        (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\nWARC-Date: 2023-06-12T00:00:00Z\r\n"
            f"WARC-Target-URI: https://bao.example/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        ).encode()
        + answer
        + b"\r\n\r\n"
    )


# Packed files

PACKINGS: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".zst": zstandard.ZstdCompressor().compress}


@pytest.mark.parametrize("packing", PACKINGS)
def test_packed_files_are_read_as_they_are(tmp_path: Path, packing: str) -> None:
    pack = PACKINGS[packing]
    assert told(read(written(tmp_path / f"tin.txt{packing}", pack(TEXT.encode())))) == [("tin", None, None)]
    found = read(written(tmp_path / f"a.jsonl{packing}", pack(jsonl(3)) + pack(jsonl(2))))
    assert codes(found) == ["a0", "a1", "a2", "a0", "a1"]
    assert found[1].place.offset == len(jsonl(1))
    assert codes(read(tmp_path)) == ["a0", "a1", "a2", "a0", "a1", "tin"]


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_packed_file_cut_short_gives_what_is_whole(tmp_path: Path, packing: str) -> None:
    data = PACKINGS[packing](jsonl(2000))
    found = read(written(tmp_path / f"a.jsonl{packing}", data[: len(data) // 2]))
    *whole, last = told(found)
    assert 700 < len(whole) < 1300
    assert whole == [(f"a{n}", n + 1, None) for n in range(len(whole))]
    assert last == ("damaged", None, f"the packed file is cut short after row {len(whole)}")


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_packed_article_cut_short_is_no_article(tmp_path: Path, packing: str) -> None:
    data = PACKINGS[packing](TEXT.encode())
    assert codes(read(written(tmp_path / f"a.txt{packing}", data[:-9]))) == ["damaged"]
    assert codes(read(written(tmp_path / f"b.txt{packing}", b"no such packing"))) == ["damaged"]


def test_a_file_that_grows_when_unpacked_stays_within_the_limit(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt.gz", gzip.compress(b"a" * 50_000_000))
    assert codes(read(path, limit=1_000_000)) == ["too_large"]


# Lines


def test_a_line_beyond_the_limit_leaves_the_rest(tmp_path: Path) -> None:
    before, after = jsonl(1), jsonl(1)
    path = written(tmp_path / "a.jsonl", before + b'{"text": "' + b"a" * 300_000 + b'"}\n' + after)
    found = read(path, limit=100_000)
    assert codes(found) == ["a0", "too_large", "a0"]
    assert [item.place.offset for item in found] == [0, len(before), len(before) + 300_013]


def test_keys_may_have_other_names(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", json.dumps({"body": TEXT, "nr": 5, "day": "2023-06-13", "text": "no"}))
    (item,) = read(path, columns=Columns(text="body", id="nr", published="day"))
    assert isinstance(item, Given)
    assert (item.article.text, item.article.id, str(item.article.published)) == (TEXT, "5", "2023-06-13")


# CSV


def table(*lines: list[str], **form: Any) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n", **form).writerows(lines)
    return out.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv(tmp_path: Path, delimiter: str) -> None:
    lines = [["id", "text", "title"], ["a", f'{TEXT}\n\n"{TEXT}"', "Tin"], ["b", TEXT, ""]]
    found = read(written(tmp_path / "a.csv", "\ufeff" + table(*lines, delimiter=delimiter)))
    first, second = [item.article for item in found if isinstance(item, Given)]
    assert (first.text, first.title, second.id, second.title) == (lines[1][1], "Tin", "b", None)


def test_rows_of_a_csv_that_are_broken_leave_the_rest(tmp_path: Path) -> None:
    good = table(["a", TEXT])
    large = table(["b", "a" * 1_200_000])
    bad = {
        "x,y,z\n": "not CSV: 3 cells where the heading has 2",
        "alone\n": "not CSV: 1 cells where the heading has 2",
        'c,"a" b\n': "not CSV: ',' expected after '\"'",
        "d,\n": "text: Field required",
    }
    data = "id,text\n" + good + large + "".join(line + good for line in bad)
    found = read(written(tmp_path / "a.csv", data))
    assert [item.article.id if isinstance(item, Given) else item.message for item in found] == [
        *("a", "b"),
        *(id for said in bad.values() for id in (said, "a")),
    ]
    assert [item.place.row for item in found] == list(range(1, len(found) + 1))
    for item in found:
        assert data.encode()[: item.place.offset].endswith(b"\n")


def test_a_cell_that_is_no_utf8_is_one_error(tmp_path: Path) -> None:
    data = b"id,text\na,ok\nb,\xff\xfe\nc,ok\n"
    assert codes(read(written(tmp_path / "a.csv", data))) == ["a", "bad_encoding", "c"]


def test_a_table_without_text_says_what_it_has(tmp_path: Path) -> None:
    (item,) = read(written(tmp_path / "a.csv", "id;body\n1;2\n"))
    assert isinstance(item, Failure)
    assert (item.code, item.message) == ("no_text_column", "no column 'text' among 'id', 'body'")


# Parquet


def parquet(count: int, **form: Any) -> bytes:
    out = io.BytesIO()
    days = pa.array([date(2023, 6, 13)] * count)
    pq.write_table(pa.Table.from_pylist(rows(count)).append_column("published", days), out, **form)
    return out.getvalue()


@pytest.mark.parametrize("packing", ["", *PACKINGS])
def test_parquet(tmp_path: Path, packing: str) -> None:
    data = parquet(200, row_group_size=70)
    found = read(written(tmp_path / f"a.parquet{packing}", PACKINGS[packing](data) if packing else data))
    assert told(found) == [(f"a{n}", n + 1, None) for n in range(200)]
    assert isinstance(found[0], Given)
    assert (found[0].article.published, found[0].article.text) == (date(2023, 6, 13), rows(1)[0]["text"])


def test_a_damaged_part_of_a_parquet_file_is_one_error(tmp_path: Path) -> None:
    data = bytearray(parquet(300, row_group_size=100, compression="zstd"))
    metadata = pq.ParquetFile(io.BytesIO(bytes(data))).metadata
    begin = metadata.row_group(1).column(1).data_page_offset
    data[begin : begin + 60] = bytes(60)
    found = read(written(tmp_path / "a.parquet", bytes(data)))
    assert codes(found) == [f"a{n}" for n in range(100)] + ["damaged"] + [f"a{n}" for n in range(200, 300)]
    assert isinstance(found[100], Failure)
    assert found[100].message.startswith("rows 101 to 200 are damaged")


def test_a_parquet_file_cut_short_is_one_error(tmp_path: Path) -> None:
    assert codes(read(written(tmp_path / "a.parquet", parquet(50)[:-20]))) == ["damaged"]


# Archives


@pytest.mark.parametrize("pack", [None, "members", *PACKINGS])
def test_warc(tmp_path: Path, pack: str | None) -> None:
    records = [
        record(1),
        record(2, kind="image/png"),
        record(3, status="404 Not Found"),
        record(4, page=TEXT, kind="text/plain"),
        record(5, page=PAGE),
    ]
    data = b"".join(gzip.compress(one) if pack == "members" else one for one in records)
    ending = "" if pack is None else ".gz" if pack == "members" else pack
    path = written(tmp_path / f"a.warc{ending}", PACKINGS[pack](data) if pack in PACKINGS else data)
    found = read(path)
    assert [(item.place.row, item.place.offset) for item in found] == [
        (number, sum(map(len, records[: number - 1]))) for number in (1, 4, 5)
    ]
    page, text, _ = [item.article for item in found if isinstance(item, Given)]
    assert (page.id, page.url) == (f"{1:032x}", "https://bao.example/1")
    assert TEXT in page.text
    assert (text.text, text.url) == (TEXT, "https://bao.example/4")


@pytest.mark.parametrize("cut", [3, 60, 400, -60])
@pytest.mark.parametrize("packing", ["", *PACKINGS])
def test_a_warc_cut_short_gives_what_is_whole(tmp_path: Path, packing: str, cut: int) -> None:
    data = record(1) + record(2) + record(3)[:cut]
    found = read(written(tmp_path / f"a.warc{packing}", PACKINGS[packing](data) if packing else data))
    assert [code for code in codes(found) if code != "damaged"] == [f"{n:032x}" for n in (1, 2)]
    assert [(item.place.row, item.place.offset) for item in found[2:]] == [(3, len(record(1)) * 2)]


def test_a_packed_warc_cut_short_gives_what_is_whole(tmp_path: Path) -> None:
    data = gzip.compress(record(1)) + gzip.compress(record(2)) + gzip.compress(record(3))[:-40]
    assert codes(read(written(tmp_path / "a.warc.gz", data))) == [f"{1:032x}", f"{2:032x}", "damaged"]


def test_a_record_that_is_broken_leaves_the_rest(tmp_path: Path) -> None:
    wrong = record(2).replace(b"Content-Length: ", b"Content-Length: -")
    short = record(4).replace(b"</html>", b"</html>!")
    long = record(6).replace(b"Content-Length: ", b"Content-Length: 1")
    data = [record(1), wrong, record(3), short, record(5), long]
    found = read(written(tmp_path / "a.warc", b"".join(data)))
    assert codes(found) == [f"{1:032x}", "damaged", f"{3:032x}", "damaged", f"{5:032x}", "damaged"]


@pytest.mark.parametrize("pieces", [False, True])
def test_pages_are_unpacked_as_they_were_sent(tmp_path: Path, pieces: bool) -> None:
    body = gzip.compress(PAGE.encode())
    headers = b"Content-Encoding: gzip\r\n"
    if pieces:
        body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:99], body[99:])) + b"0\r\n\r\n"
        headers += b"Transfer-Encoding: chunked\r\n"
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + b"\r\n" + body
    head = b"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"
    (item,) = read(written(tmp_path / "a.warc", head % len(answer) + answer + b"\r\n\r\n"))
    assert isinstance(item, Given)
    assert TEXT in item.article.text


# Standard input


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(gzip.compress(jsonl(2)), id="gz"),
        pytest.param(PACKINGS[".zst"](jsonl(2)), id="zst"),
        pytest.param(parquet(2), id="parquet"),
    ],
)
def test_standard_input_is_known_by_how_it_begins(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))
    assert codes(read("-")) == ["a0", "a1"]


def test_a_missing_package_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.txt.zst", PACKINGS[".zst"](b"a"))
    monkeypatch.setitem(sys.modules, "zstandard", None)
    (item,) = read(path)
    assert isinstance(item, Failure)
    assert item.message == "reading .zst needs zstandard: pip install 'congress-extract[zstd]'"
