"""Every input gives one line, whatever it is and whatever happens to the others."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from congress_extract import ArticleRecord, extract
from congress_extract.batch import Converted, Failure, Given, articles, convert, pages, size_of, work

TEXT = "Ngày 12/6/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028."
OTHER = "Hôm nay trời đẹp."
PAGE = f"""<!DOCTYPE html><html><head><title>Đại hội ở Hà Nam</title>
<meta property="article:published_time" content="2023-06-13T08:00:00+07:00">
<link rel="canonical" href="https://bao.example/tin/1"></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>Đại hội ở Hà Nam</h1><p>{TEXT}</p>
<p>Dự đại hội có 62 đoàn viên của các đơn vị trực thuộc sở trên địa bàn toàn tỉnh.</p></article></body></html>"""


def row(**fields: Any) -> str:
    return json.dumps({"text": TEXT, **fields}, ensure_ascii=False) + "\n"


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def one(path: Path | str) -> Given | Failure:
    (only,) = articles([path])
    return only


def given(path: Path | str) -> Given:
    found = one(path)
    assert isinstance(found, Given), found
    return found


def failure(path: Path | str) -> Failure:
    found = one(path)
    assert isinstance(found, Failure), found
    return found


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


# Files of text


def test_a_file_is_an_article_named_after_it(tmp_path: Path) -> None:
    article = given(written(tmp_path / "ha-nam.2023.txt", TEXT)).article
    assert (article.id, article.text, article.title, article.url, article.published) == (
        "ha-nam.2023",
        TEXT,
        None,
        None,
        None,
    )


def test_line_ends_stay(tmp_path: Path) -> None:
    assert given(written(tmp_path / "a.txt", "một\r\nhai\rba\n")).article.text == "một\r\nhai\rba\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_that_say_so(tmp_path: Path, encoding: str) -> None:
    found = given(written(tmp_path / "a.txt", TEXT.encode(encoding)))
    assert found.article.text == TEXT
    assert not found.warnings


def windows_1258(text: str) -> bytes:
    """Its letters have their tone mark behind them."""
    out = b""
    for letter in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", letter)
        tones = [m for m in marks[1:] if m in "\u0300\u0301\u0303\u0309\u0323"]
        rest = unicodedata.normalize("NFC", "".join(m for m in marks if m not in tones))
        out += (rest + "".join(tones)).encode("cp1258")
    return out


def test_a_guessed_encoding_is_said(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", windows_1258(TEXT * 3))
    found = given(path)
    assert unicodedata.normalize("NFC", found.article.text) == TEXT * 3
    assert [w.code for w in found.warnings] == ["encoding_guessed"]
    convert([path], tmp_path / "out.jsonl")
    assert records(tmp_path / "out.jsonl")[0]["warnings"][0]["code"] == "encoding_guessed"


def test_damaged_utf8_is_no_other_encoding(tmp_path: Path) -> None:
    data = ("Công đoàn " * 5).encode()
    broken = failure(written(tmp_path / "a.txt", data[:60] + b"\xff" + data[60:]))
    assert (broken.code, broken.id) == ("bad_encoding", "a")
    assert broken.message == "not UTF-8: byte 0xff at offset 60"


@pytest.mark.parametrize("content", ["", "\ufeff", " \n\t\r\n"], ids=["nothing", "mark", "blanks"])
def test_empty(tmp_path: Path, content: str) -> None:
    assert failure(written(tmp_path / "a.txt", content)).code == "empty"


def test_missing_and_unknown(tmp_path: Path) -> None:
    assert failure(tmp_path / "no.txt").code == "unreadable"
    assert failure(tmp_path / "*.txt").code == "no_files"
    assert failure(tmp_path).code == "no_files"
    assert failure(written(tmp_path / "a.pdf", "%PDF")).code == "unknown_format"


# Rows


def test_rows(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.jsonl",
        "\ufeff"
        + row(id="x", url="https://bao.example/1", title="Tin", published="2023-06-13", author="B")
        + "\n"
        + row(id=7),
    )
    first, second = (item.article for item in articles([path]) if isinstance(item, Given))
    assert (first.id, first.url, first.title, str(first.published)) == (
        "x",
        "https://bao.example/1",
        "Tin",
        "2023-06-13",
    )
    assert (second.id, second.title, second.published) == ("7", None, None)


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        pytest.param('{"text": "a"', "bad_row", "not JSON", id="cut off"),
        pytest.param("[" * 100_000, "bad_row", "not JSON", id="deep"),
        pytest.param('{"text": ' + "9" * 5000 + "}", "bad_row", "not JSON", id="huge number"),
        pytest.param('["a"]', "bad_row", "must be an object", id="no object"),
        pytest.param('{"id": "x"}', "bad_row", "text: Field required", id="no text"),
        pytest.param('{"text": 5}', "bad_row", "text:", id="text no text"),
        pytest.param('{"text": "  "}', "empty", "no text", id="empty"),
        pytest.param('{"text": "a", "published": "hôm qua"}', "bad_row", "published must be an ISO date", id="no date"),
        pytest.param(b'{"text": "\xff"}', "bad_encoding", "0xff at offset 10", id="no UTF-8"),
        pytest.param("\x00", "bad_row", "not JSON", id="NUL"),
    ],
)
def test_a_bad_row_leaves_the_rest(tmp_path: Path, line: str | bytes, code: str, said: str) -> None:
    data = line.encode() if isinstance(line, str) else line
    path = written(tmp_path / "a.jsonl", row(id="a").encode() + b"\n" + data + b"\n" + row(id="b").encode())
    before, bad, after = articles([path])
    assert isinstance(before, Given)
    assert isinstance(after, Given)
    assert isinstance(bad, Failure)
    assert (bad.where, bad.code) == (f"{path}:3", code)
    assert said in bad.message
    assert (before.article.id, after.article.id) == ("a", "b")


# Pages


def test_a_page(tmp_path: Path) -> None:
    article = given(written(tmp_path / "tin.html", PAGE)).article
    assert (article.id, article.title, str(article.published)) == ("tin", "Đại hội ở Hà Nam", "2023-06-13")
    assert article.url == "https://bao.example/tin/1"
    assert TEXT in article.text
    assert "Trang chủ" not in article.text


def test_a_page_states_no_date(tmp_path: Path) -> None:
    """The only date of the text is the congress's own."""
    page = "\n".join(line for line in PAGE.splitlines() if "published_time" not in line).replace(
        "</body>", "© 2019</body>"
    )
    assert given(written(tmp_path / "tin.htm", page)).article.published is None


def test_a_page_in_a_stated_encoding(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1258">')
    found = given(written(tmp_path / "tin.html", windows_1258(page)))
    assert TEXT in unicodedata.normalize("NFC", found.article.text)
    assert not found.warnings


def test_a_page_without_text(tmp_path: Path) -> None:
    assert failure(written(tmp_path / "a.html", "<html><body></body></html>")).code == "no_main_text"


def test_a_page_that_breaks_the_parser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    assert pages.__name__
    assert failure(written(tmp_path / "a.html", PAGE)).code == "bad_page"


# Places to read from


def test_folders_patterns_and_order(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.TXT", "b/c/3.html", "b/notes.md", "a.txt"):
        written(tmp_path / name, PAGE if name.endswith("html") else TEXT)
    found = [
        Path(item.where).name for item in articles([tmp_path / "b", str(tmp_path / "*.txt"), tmp_path / "b" / "2.txt"])
    ]
    assert found == ["1.TXT", "2.txt", "3.html", "a.txt", "2.txt"]
    assert size_of([tmp_path / "a.txt", tmp_path / "no.txt"]) == len(TEXT.encode())
    assert size_of([tmp_path / "a.txt", "-"]) is None


def test_a_name_that_looks_like_a_pattern(tmp_path: Path) -> None:
    assert given(written(tmp_path / "tin [1].txt", TEXT)).article.id == "tin [1]"


@pytest.mark.parametrize(
    ("content", "ids"),
    [
        pytest.param(TEXT, [None], id="text"),
        pytest.param(PAGE, [None], id="page"),
        pytest.param(row(id="a") + row(id="b"), ["a", "b"], id="rows"),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, content: str, ids: list[str | None]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(content.encode()))))
    found = list(articles(["-"]))
    assert all(item.where.startswith("<stdin>") for item in found)
    assert [item.article.id for item in found if isinstance(item, Given)] == ids
    assert all(isinstance(item, Given) and TEXT in item.article.text for item in found)


# What is written


def test_convert(tmp_path: Path) -> None:
    written(tmp_path / "in" / "a.txt", TEXT)
    written(tmp_path / "in" / "b.jsonl", row(id="b1", text=OTHER) + "broken\n" + row(id="b2"))
    out = tmp_path / "new" / "out.jsonl"
    seen: list[Converted | Failure] = []
    summary = convert([tmp_path / "in"], out, seen.append)
    assert summary == (4, 2, 1, {"bad_row": 1}, 0)
    assert [record["article"]["id"] for record in records(out)] == ["a", "b1", "b2"]
    assert (
        ArticleRecord.model_validate_json(out.read_text(encoding="utf-8").splitlines()[0]).congresses
        == extract(TEXT).congresses
    )
    (error,) = records(out.with_name("out.errors.jsonl"))
    assert error == {
        "id": None,
        "where": f"{tmp_path / 'in' / 'b.jsonl'}:2",
        "file": f"{tmp_path / 'in' / 'b.jsonl'}",
        "row": 2,
        "offset": len(row(id="b1", text=OTHER).encode()),
        "stage": "decode",
        "code": "bad_row",
        "message": "not JSON: Expecting value at column 1",
    }
    assert [isinstance(item, Failure) for item in seen] == [False, False, True, False]
    assert sorted(path.name for path in out.parent.iterdir()) == ["out.errors.jsonl", "out.jsonl"]


def test_convert_again_without_errors(tmp_path: Path) -> None:
    path, out = tmp_path / "a.txt", tmp_path / "out.jsonl"
    convert([path], out)
    assert out.read_bytes() == b""
    assert (tmp_path / "out.errors.jsonl").exists()
    written(path, TEXT)
    convert([path], out)
    assert len(records(out)) == 1
    assert not (tmp_path / "out.errors.jsonl").exists()


def test_the_output_is_no_input(tmp_path: Path) -> None:
    written(tmp_path / "a.txt", TEXT)
    for _ in range(2):
        assert convert([tmp_path], tmp_path / "out.jsonl") == (1, 1, 0, {}, 0)


def test_whole_or_not_at_all(tmp_path: Path) -> None:
    """Until all is written, and where it fails, the file is the one that was there."""
    out = written(tmp_path / "out.jsonl", "before\n")
    path = written(tmp_path / "a.jsonl", row() * 3)

    def stop(outcome: object) -> None:
        assert out.read_text(encoding="utf-8") == "before\n"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        convert([path], out, stop)
    assert out.read_text(encoding="utf-8") == "before\n"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.jsonl", "out.jsonl"]


def test_an_article_that_breaks_the_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(article: Any) -> ArticleRecord:
        if article.id == "bad":
            raise RecursionError("too deep")
        return extract(article)

    monkeypatch.setattr(work, "extract", fail)
    path = written(tmp_path / "a.jsonl", row(id="a") + row(id="bad") + row(id="b"))
    assert convert([path], tmp_path / "out.jsonl") == (3, 2, 1, {"extract_failed": 1}, 0)
    (error,) = records(tmp_path / "out.errors.jsonl")
    assert (error["id"], error["code"], error["message"]) == ("bad", "extract_failed", "RecursionError: too deep")


@pytest.mark.parametrize("text", ["\x00", "😀" * 10, "\u202e\u200b", "\ud800 Công đoàn", "a\u2028b\x85c"])
def test_odd_text_is_one_line(tmp_path: Path, text: str) -> None:
    line = json.dumps({"id": text, "title": text, "text": text + TEXT}) + "\n"
    out = tmp_path / "out.jsonl"
    assert convert([written(tmp_path / "a.jsonl", line)], out).failed == 0
    assert out.read_bytes().count(b"\n") == 1
    json.loads(out.read_text(encoding="utf-8"))
