"""Whatever comes in, out comes a clear error or a record that can be written as UTF-8, and soon."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from congress_extract import Article, ArticleRecord, extract

from .articles import facts

OPENING = "Sáng 5/7/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028."
ASIDE = "Bà con kéo lưới lên bờ từ lúc trời chưa sáng rồi chia cá cho từng nhà, ai cũng vui. "

NO_ARTICLES: dict[str, Any] = {
    "none": None,
    "bytes": OPENING.encode(),
    "bytearray": bytearray(OPENING.encode()),
    "number": 5,
    "path": Path("article.txt"),
    "list": [OPENING],
    "dict": {"text": OPENING},
    "date": date(2023, 7, 5),
}

NO_FIELDS: dict[str, dict[str, Any]] = {
    "no-text": {"title": "Đại hội"},
    "text-none": {"text": None},
    "text-number": {"text": 5},
    "text-list": {"text": [OPENING]},
    "text-no-utf8": {"text": b"\xff\xfe\x00"},
    "title-number": {"text": OPENING, "title": 5},
    "published-vietnamese": {"text": OPENING, "published": "5/7/2023"},
    "published-no-day": {"text": OPENING, "published": "2023-02-30"},
    "published-word": {"text": OPENING, "published": "hôm nay"},
    "published-list": {"text": OPENING, "published": [2023, 7, 5]},
    "unknown-field": {"text": OPENING, "author": "An"},
}

TEXTS = {
    "empty": "",
    "blank": " ",
    "blanks": " \t\u00a0\u3000\r\n\u2028\x0b",
    "line-ends": "\n\r\n\r",
    "stop": ".",
    "mark": "\u0301",
    "zero-width": "\u200b\ufeff\u2060",
    "nul": "\x00",
    "controls": "".join(map(chr, range(32))),
    "c1-controls": "".join(map(chr, range(0x7F, 0xA0))),
    "lone-surrogates": "Bầu \ud800 5 ủy viên \udfff vào Ban Chấp hành \udc80\ud83c",
    "only-surrogates": "\ud800\udc00\udfff",
    "private-use": "\ue000 \uf8ff \U0010ffff \ufffe",
    "emoji": "Đại hội 🎉🎉 bầu 5️⃣ đồng chí 👨‍👩‍👧 vào BCH 🇻🇳!",
    "flags": "🇻🇳" * 50,
    "bidi": "\u202eĐại hội\u202c \u2067lần thứ 5\u2069 \u200fcó 40 đại biểu\u200e",
    "chinese": "越南劳动总联合会第十三次全国代表大会于12月1日至3日在河内举行，1100名代表出席。",
    "arabic-digits": "Có ٣ đại biểu, ٤٥% đoàn viên, ngày ٥/٦/٢٠٢٣, १२ triệu đồng",
    "superscripts": "Có ² đại biểu, ③ đồng chí, Ⅳ, ½ tỷ đồng, 5² người, ５０％ đoàn viên",
    "turkish-i": "İstanbul İİİİ lần thứ İV, ıI",
    "grows-when-lowered": "ẞ ŉ ǰ ΐ ﬁ ﬆ İ 12/6 ngày",
    "unaccented": "Sang 5/7, Cong doan co so Truong THPT Ben Tam to chuc Dai hoi lan thu IV, nhiem ky 2023-2028, bau 7 dong chi vao BCH.",
    "machine-translated": "Buổi sáng của ngày 5 của tháng 7, các hợp nhất lao động của cái bệnh viện đã cầm giữ quốc hội lần thời gian thứ 4; 40% được bầu.",
    "english": "The union of the Sao Mai mill held its 4th congress on July 5, 2023; 52 delegates elected 7 members.",
    "wrong-encoding": "CÃ´ng Ä‘oÃ n tá»• chá»©c Äáº¡i há»™i láº§n thá»© IV, nhiá»‡m ká»³ 2023-2028",
    "replacement": "C�ng đo�n t� ch�c Đ�i h�i l�n th� IV, nhi�m k� 2023-2028",
    "html": "<p>Sáng <b>5/7</b>, &amp; Công đoàn&nbsp;Sở Y tế</p><script>bầu(5)</script><!-- Đại hội -->",
    "json": '{"text": "Đại hội", "n": [1, 2, {"lần thứ": "IV"}]}',
    "no-dates": "Ngày 31/2/2023, ngày 00/00/0000, ngày 99/99, tháng 13 năm 2023, ngày 29/2/2023, 32-13-2023",
    "no-terms": "nhiệm kỳ 0-0, nhiệm kỳ 9999-9999, nhiệm kỳ 2028-2023, nhiệm kỳ 99999-99999, nhiệm kỳ -",
    "no-ordinals": "lần thứ 0, lần thứ MMMMMMMM, lần thứ 99999999999999999999, khóa IIIIIIIII, lần thứ",
    "no-numbers": "1.2.3.4, 1,2,3, 0.000, 1..2, .5, 5., 1.000.00, 00.000.000 đồng, %, 1e999 đồng, -5%, 1_000",
    "huge-sums": f"{'9' * 17} tỷ đồng, {'9' * 18} tỉ tỉ đồng, {'9' * 40} USD, 0,{'0' * 30}1 triệu đồng",
    "zeros": "0 đồng, 0%, 00 đại biểu, 0/0 chỉ tiêu, 7/0 chỉ tiêu, không đại biểu",
    "only-quotes": '"' * 99 + "“”‘’«»" * 99,
    "unclosed": "(Đại hội [bầu {5 “đồng chí ‘vào <Ban Chấp hành",
    "combining": "Đ" + "\u0301\u0323" * 500 + "ại hội",
    "hangul": "ᄒ" * 99 + "한글" * 99,
}
FIELDS: dict[str, dict[str, Any]] = {
    "title-surrogate": {"text": OPENING, "title": "Đại hội \ud83c"},
    "title-blank": {"text": OPENING, "title": " \n\t"},
    "title-lines": {"text": OPENING, "title": OPENING + "\r\n" + OPENING},
    "title-only": {"text": "", "title": OPENING},
    "title-nul": {"text": OPENING, "title": "\x00" + OPENING},
    "title-long": {"text": OPENING, "title": ASIDE * 2000},
    "id-surrogate": {"text": OPENING, "id": "a\udcff", "url": "https://example.org/\udcff"},
    "published-blank": {"text": OPENING, "published": " "},
    "first-day-yesterday": {"text": "Hôm qua, tháng trước, năm ngoái. Chiều 1/1.", "published": date.min},
    "first-day-last-week": {"text": "Chiều thứ Hai tuần trước, chợ nghỉ.", "published": date.min},
    "last-day-tomorrow": {"text": "Ngày mai, tháng sau, sang năm. Chiều 31/12.", "published": date.max},
    "last-day-next-week": {"text": "Chiều thứ Hai tuần sau, Chủ nhật tuần tới, chợ nghỉ.", "published": date.max},
}
HUGE = {
    "line-of-10-mb": ASIDE * 95_000,
    "word-of-10-mb": "a" * 10_000_000,
    "line-after-opening": OPENING + " " + ASIDE * 1_500,
    "blanks": OPENING + " " * 3_000_000,
    "line-ends": OPENING + "\n" * 100_000,
    "million-digits": OPENING + " Có " + "1" * 1_000_000 + " đại biểu.",
    "many-groups-of-digits": OPENING + " Chi " + ".".join(["111"] * 20_000) + " đồng.",
    "percent-of-many-digits": OPENING + " " + "9" * 99_999 + "," + "9" * 99_999 + "% đoàn viên.",
    "ordinal-of-many-digits": OPENING + " Đại hội lần thứ " + "1" * 99_999,
    "ordinal-of-many-letters": OPENING + " Đại hội lần thứ " + "X" * 99_999,
    "5000-names": OPENING
    + " Đại hội bầu Ban Chấp hành gồm các đồng chí: "
    + ", ".join(["Trần Thị Bình"] * 5_000)
    + ".",
    "1000-chairs": OPENING + " Ông Lê Văn Đạt được bầu giữ chức Chủ tịch." * 1_000,
    "500-congresses": "\n".join(f"{OPENING[:-1]} tại phòng {number}." for number in range(500)),
    "nested-brackets": OPENING + " (" * 20_000 + "bầu 5 đồng chí" + ") " * 20_000,
    "nested-quotes": OPENING + ' "“' * 20_000 + "bầu 5 đồng chí" + '”" ' * 20_000,
    "marks": OPENING + " a" + "\u0301" * 300_000,
    "surrogates": OPENING + "\ud800" * 100_000,
    "emoji": OPENING + "🎉" * 300_000,
    "bidi": OPENING + "\u202e\u2066" * 200_000,
}
AROUND = {
    "byte-order-mark": "\ufeff{}",
    "bidi-marks": "\u202a{}\u202c",
    "nul": "\x00{}\x00",
    "controls": "\x01\x02{}\x7f",
    "emoji": "🎉 {} 🎉",
    "emoji-touching": "{}🎉🇻🇳",
    "lone-surrogate": "\ud800\n{}\n\udfff",
    "line-separators": "\u2028{}\u2029",
    "form-feed": "\x0c{}\x0c",
    "chinese-after": "{}\n越南总工会代表大会。",
    "brackets": "(({}))",
    "blank-lines": "\n" * 99 + "{}" + "\n" * 99,
    "ideographic-blanks": "\u3000\u3000{}",
}


def written(record: ArticleRecord) -> dict[str, Any]:
    """The record as read back from UTF-8."""
    back: dict[str, Any] = json.loads(record.model_dump_json().encode("utf-8"))
    return back


def cases(table: dict[str, Any]) -> list[Any]:
    return [pytest.param(value, id=name) for name, value in table.items()]


@pytest.mark.parametrize("given", cases(NO_ARTICLES))
def test_extract_refuses_what_is_no_article(given: Any) -> None:
    with pytest.raises(TypeError, match=type(given).__name__):
        extract(given)


@pytest.mark.parametrize("fields", cases(NO_FIELDS))
def test_article_refuses_wrong_fields(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="Article"):
        Article(**fields)


@pytest.mark.parametrize("fields", [*cases({name: {"text": text} for name, text in TEXTS.items()}), *cases(FIELDS)])
def test_odd_input_gives_a_record_that_can_be_written(fields: dict[str, Any]) -> None:
    article = Article(**fields)
    record = extract(article)
    given = {"text": article.text, "title": article.title or ""}
    wrong = [fact for fact in facts(record) if given[fact.source][slice(*fact.span)] != fact.text or not fact.text]
    assert written(record)["schema_version"] == 1
    assert not wrong


@pytest.mark.parametrize(
    "text",
    [
        *cases({name: TEXTS[name] for name in ("empty", "blank", "blanks", "line-ends")}),
        pytest.param("\ufeff", id="byte-order-mark"),
        pytest.param(TEXTS["zero-width"], id="zero-width"),
    ],
)
def test_no_text_is_warned_of(text: str) -> None:
    record = extract(text)
    assert [warning.code for warning in record.warnings] == ["empty_text"]
    assert (record.congresses, list(facts(record))) == ((), [])


@pytest.mark.parametrize(
    "name", ["emoji", "chinese", "english", "wrong-encoding", "replacement", "machine-translated", "json", "html"]
)
def test_no_congress_is_made_up(name: str) -> None:
    assert extract(TEXTS[name]).congresses == ()


@pytest.mark.parametrize("frame", cases(AROUND))
def test_congress_is_read_amid_odd_characters(frame: str) -> None:
    record = extract(frame.format(OPENING))
    found = [(c.union.name, c.ordinal and c.ordinal.value, c.held_on and c.held_on.edtf) for c in record.congresses]
    written(record)
    assert found == [("Công đoàn Sở Y tế tỉnh Hà Nam", 4, "2023-07-05")]


def test_half_a_surrogate_pair_is_warned_of() -> None:
    record = extract(OPENING + " Chi 5 triệu\ud83c đồng.")
    assert "lone_surrogate" in [warning.code for warning in record.warnings]


@pytest.mark.parametrize(
    "text", ["Công đoàn xã Đồ\ud800ng Văn họp", "Tặng 12\ud800 triệu đồng", "Bầu 15,\ud8005 ủy viên Ban Chấp hành"]
)
def test_no_fact_crosses_half_a_surrogate_pair(text: str) -> None:
    assert "\ud800" not in "".join(fact.text for fact in facts(extract(text)))


@pytest.mark.parametrize("text", cases(HUGE))
def test_huge_input_is_read_soon(text: str) -> None:
    before = time.thread_time()
    record = extract(text)
    took = time.thread_time() - before
    assert written(record)["schema_version"] == 1
    assert took < 60
