"""Words and sentences stand exactly where they say, in any text."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from congress_extract import Segment, segment, segmentation

CORPORA = Path(__file__).parent.parent / "corpora"
ARTICLES = sorted(CORPORA.rglob("*.txt"))
NEWS = (
    "Sáng 15/5, Công đoàn Sở LĐ-TB&XH họp tại TP. Vinh. "
    "Đ/c Hoà (quê xã Thuỷ Triều) nói: “Uỷ ban đã trao 2,2 tỷ đồng!”\n\nẢnh: T.H"
)


def words(text: str) -> list[str]:
    return [word.text for found in segment(text) for word in found.words]


def check(text: str) -> list[Segment]:
    """Whatever the text: exact places, in order, nothing twice, nothing lost."""
    found = segment(text)
    at = 0
    for sentence in found:
        assert text[sentence.start : sentence.end] == sentence.text
        assert (sentence.words[0].start, sentence.words[-1].end) == (sentence.start, sentence.end)
        for word in sentence.words:
            assert text[word.start : word.end] == word.text
            assert at <= word.start < word.end
            assert is_blank(text[at : word.start]), text[at : word.start]
            at = word.end
    assert is_blank(text[at:])
    return found


def is_blank(characters: Iterable[str]) -> bool:
    return all(c.isspace() or unicodedata.category(c) in ("Cc", "Cf") for c in characters)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param(" \r\n\t\u200b ", [], id="blank"),
        pytest.param(
            "Đại hội bầu Uỷ ban Kiểm tra.", ["Đại hội", "bầu", "Uỷ ban", "Kiểm tra", "."], id="tone mark moved"
        ),
        pytest.param(
            "nghành giáo dục", ["nghành", "giáo dục"], id="misspelt, corrected by underthesea to another length"
        ),
        pytest.param("“Uỷ ban”", ["“", "Uỷ ban", "”"], id="quotes"),
        pytest.param("Công  đoàn\u00a0cơ sở", ["Công  đoàn", "cơ sở"], id="blanks inside a word"),
        pytest.param("đoàn\r\nviên tặng quà", ["đoàn\r\nviên", "tặng", "quà"], id="a line broken inside a word"),
        pytest.param("Công đo\u200bàn\u200b tặng\ufeff quà", ["Công đo\u200bàn", "tặng", "quà"], id="zero width"),
        pytest.param("👨‍👩‍👧 👍🏽", ["👨‍👩‍👧", "👍🏽"], id="emoji of several parts"),
        pytest.param("họp \ud800", ["họp", "\ud800"], id="half a surrogate pair"),
        pytest.param("xem (https://a.vn/b?c=d).", ["xem", "(", "https://a.vn/b?c=d", ")", "."], id="address"),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    check(text)
    assert words(text) == expected


def test_sentences() -> None:
    assert [s.text for s in check(NEWS)] == [
        "Sáng 15/5, Công đoàn Sở LĐ-TB&XH họp tại TP. Vinh.",
        "Đ/c Hoà (quê xã Thuỷ Triều) nói: “Uỷ ban đã trao 2,2 tỷ đồng!”",
        "Ảnh: T.H",
    ]


def test_spelling_changes_no_word() -> None:
    expected = words(NEWS)
    assert [unicodedata.normalize("NFC", w) for w in words(unicodedata.normalize("NFD", NEWS))] == expected
    assert words(NEWS.replace("\n", "\r\n")) == expected
    moved = NEWS.replace("Hoà", "Hòa").replace("Thuỷ", "Thủy").replace("Uỷ", "Ủy")
    assert words(moved) == [w.replace("Hoà", "Hòa").replace("Thuỷ", "Thủy").replace("Uỷ", "Ủy") for w in expected]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_articles(path: Path) -> None:
    text = path.read_bytes().decode("utf-8-sig")
    for form in ("NFC", "NFD"):
        check(unicodedata.normalize(form, text))


VIETNAMESE = st.text(
    alphabet="aàảãáạăâđeêioôơuưy ỷUỶnghtc.,-–“”'’&/:0123456789\n\r\t\u200b\u0301\u0323\u00a0", max_size=80
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(VIETNAMESE, st.text(max_size=40)))
def test_any_text(text: str) -> None:
    check(text)


def test_words_that_underthesea_gives_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where its words are not those of the text, the text is divided at its blanks."""
    monkeypatch.setattr(segmentation, "_tokenizer", lambda: lambda text: ["một", "chuyện khác"])
    check(NEWS)
    assert words("một hai ba") == ["một", "hai", "ba"]
    assert words("khác hẳn rồi") == ["khác", "hẳn", "rồi"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("http://" + "." * 50_000, id="address of dots"),
        pytest.param("a.vn/" + ",;" * 25_000, id="address of marks"),
        pytest.param("công" * 12_000, id="one long word"),
        pytest.param("(a" * 25_000, id="brackets"),
        pytest.param("họp " * 12_000, id="one long sentence"),
    ],
)
def test_long_text_takes_no_longer(text: str) -> None:
    segment("Xin chào")
    begin = perf_counter()
    check(text)
    assert perf_counter() - begin < 30


def test_threads_load_it_once() -> None:
    code = f"""
from concurrent.futures import ThreadPoolExecutor
from congress_extract import segment
with ThreadPoolExecutor(16) as pool:
    found = list(pool.map(segment, [{NEWS!r}] * 64))
assert all(one == found[0] for one in found), "threads differ"
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_threads_together() -> None:
    texts = [NEWS * n for n in range(1, 9)]
    expected = [segment(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(segment, texts * 4)) == expected * 4


def test_needs_no_network() -> None:
    code = """
import socket
def refuse(*args, **kwargs): raise OSError("no network here")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from congress_extract import segment
assert segment("Công đoàn họp.")[0].words[0].text == "Công đoàn"
"""
    subprocess.run([sys.executable, "-c", code], check=True)
