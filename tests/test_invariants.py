"""What holds for every article: facts stand where they say, and spelling, neighbours, machine and hour change nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from congress_extract import Article, ArticleRecord, extract

from .articles import ALL, OWN, ROOT, SAMPLE, each, facts, read

PLACES_OF_FACTS = {"text", "span", "source"}

OLD_TONES = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy Òa Óa Òe Óe Ùy Úy Ủy ÒA ÓA ỎA ÙY ÚY ỦY".split()
NEW_TONES = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ Oà Oá Oè Oé Uỳ Uý Uỷ OÀ OÁ OẢ UỲ UÝ UỶ".split()
MOVED = dict(zip(OLD_TONES + NEW_TONES, NEW_TONES + OLD_TONES, strict=True))
TONE = regex.compile(rf"(?<![qQ])(?:{'|'.join(MOVED)})(?!\w)")


def move_tones(text: str) -> str:
    return TONE.sub(lambda match: MOVED[match[0]], unicodedata.normalize("NFC", text))


SPELLINGS: dict[str, Callable[[str], str]] = {
    "nfc": lambda text: unicodedata.normalize("NFC", text),
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "crlf": lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    "tones-moved": move_tones,
    "non-breaking-blanks": lambda text: text.replace(" ", "\u00a0"),
    "zero-width-before-words": lambda text: text.replace(" ", " \u200b"),
    "zero-width-after-words": lambda text: text.replace(" ", "\u200b "),
}

MENU = "Trang chủ\nGiới thiệu\nTin tức\nVăn bản mới\nThư viện ảnh\nLiên hệ\n\n"
COUNTER = "\n\nĐang online: 17\nHôm nay: 1.204\nTrong tháng: 38.115\nTổng lượt truy cập: 2.640.338\n"
CREDIT = "\n\nTác giả: Vân Khê\nNguồn: Trang tin nội bộ\n"
TEASERS = (
    "\n\nĐọc thêm\nCông đoàn Trường Tiểu học Đồi Chè tổ chức thành công Đại hội lần thứ IX, nhiệm kỳ 2024-2029\n"
    "Bà Tống Thị Miên được bầu giữ chức Chủ tịch Công đoàn phường Bãi Dâu\n"
    "Công đoàn Công ty Gạch Tân Lũy trao 77 suất quà, trị giá 61 triệu đồng\n"
)
RELATED = (
    "\n\nTin liên quan\n- Đại hội Công đoàn xã Phiêng Bung lần thứ II: bầu 9 đồng chí vào Ban Chấp hành (03/02/2024)\n"
    "- Phấn đấu 97% đoàn viên học lớp an toàn điện (11/02/2024)\n"
)
PAGES: dict[str, tuple[str, str]] = {
    "menu-before": (MENU, ""),
    "teasers-after": ("", TEASERS),
    "related-after": ("", RELATED),
    "whole-page": (MENU, CREDIT + COUNTER + RELATED + TEASERS),
}


def bare(value: Any) -> Any:
    """A record's data without where its facts stand."""
    if isinstance(value, dict):
        return {name: bare(item) for name, item in value.items() if name not in PLACES_OF_FACTS}
    return [bare(item) for item in value] if isinstance(value, list) else value


def values(record: ArticleRecord) -> Any:
    """What a record says, as data: no places, and of warnings only their codes, for their messages quote."""
    data = record.model_dump(mode="json")
    told = {name: bare(data[name]) for name in ("congresses", "mentions")}
    return told | {"published": data["article"]["published"], "warnings": [w["code"] for w in data["warnings"]]}


def congresses(record: ArticleRecord) -> Any:
    return values(record)["congresses"]


def misplaced(article: Article, record: ArticleRecord) -> list[Any]:
    """The facts whose words do not stand where they say."""
    given_text = {"text": article.text, "title": article.title or ""}
    return [
        fact
        for fact in facts(record)
        if not 0 <= fact.span[0] < fact.span[1] or given_text[fact.source][slice(*fact.span)] != fact.text
    ]


def respelled(article: Article, spell: Callable[[str], str]) -> Article:
    title = article.title and spell(article.title)
    return Article(text=spell(article.text), title=title, published=article.published)


# Every article.


@each("article", ALL)
def test_facts_stand_where_they_say(article: Article) -> None:
    assert misplaced(article, read(article)) == []


@each("article", ALL)
def test_record_comes_back_from_json(article: Article) -> None:
    record = read(article)
    assert ArticleRecord.model_validate_json(record.model_dump_json()) == record


def test_articles_have_facts() -> None:
    assert sum(1 for article in OWN for _ in facts(read(article))) > 20 * len(OWN)


# Ways to write the same words.


@pytest.mark.parametrize("spell", [pytest.param(spell, id=name) for name, spell in SPELLINGS.items()])
@each("article", SAMPLE)
def test_spelling_changes_no_value(article: Article, spell: Callable[[str], str]) -> None:
    other = respelled(article, spell)
    record = read(other)
    assert misplaced(other, record) == []
    assert values(record) == values(read(article))


# What else stands on the page.


@pytest.mark.parametrize("page", [pytest.param(page, id=name) for name, page in PAGES.items()])
@each("article", SAMPLE)
def test_page_around_changes_no_congress(article: Article, page: tuple[str, str]) -> None:
    text = page[0] + article.text + page[1]
    around = Article(text=text, title=article.title, published=article.published)
    assert congresses(read(around)) == congresses(read(article))


# The same input gives the same bytes.


def written(article: Article) -> bytes:
    return extract(article).model_dump_json().encode()


@each("article", SAMPLE)
def test_second_run_gives_the_same_bytes(article: Article) -> None:
    assert written(article) == written(article.model_copy())


def test_threads_give_the_same_bytes() -> None:
    alone = [written(article) for article in SAMPLE[::4]]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(written, SAMPLE[::4] * 2))
    assert together == alone * 2


RELATIVE = Article(
    id="relative",
    text="Chiều 15/5, Công đoàn Trường THPT Ba Bể tổ chức Đại hội lần thứ VI. Hôm qua, 20 đoàn viên trồng cây. Thứ Hai tuần "
    "trước, trường tập huấn; sáng nay trời mưa, tháng sau nghỉ.",
)
DATED = Article(id="dated", text=RELATIVE.text, published="2019-05-16")
READS = """
import sys
from congress_extract import Article, extract
extract("yesterday")
{change}
for line in sys.stdin.buffer:
    record = extract(Article.model_validate_json(line))
    sys.stdout.buffer.write(record.model_dump_json().encode() + b"\\n")
"""
SHIFTED_CLOCK = """
import datetime, time
LATER = datetime.timedelta(days=3_333)
today = datetime.date.today()
for name in ("time", "time_ns", "monotonic", "perf_counter"):
    unit = 10**9 if name.endswith("_ns") else 1
    setattr(time, name, lambda real=getattr(time, name), unit=unit: real() + int(LATER.total_seconds()) * unit)
for name in ("localtime", "gmtime"):
    setattr(time, name, lambda seconds=None, real=getattr(time, name): real(time.time() if seconds is None else seconds))
class Kind(type):
    def __instancecheck__(cls, value):
        return isinstance(value, cls.__mro__[1])
class Date(datetime.date, metaclass=Kind):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(time.time())
class DateTime(datetime.datetime, metaclass=Kind):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + LATER
    @classmethod
    def utcnow(cls):
        return super().now(datetime.timezone.utc).replace(tzinfo=None) + LATER
    @classmethod
    def today(cls):
        return super().now() + LATER
real = {datetime.date: Date, datetime.datetime: DateTime}
for module in list(sys.modules.values()):
    if module.__name__.partition(".")[0] in ("datetime", "dateparser", "dateutil", "congress_extract"):
        for name, value in list(vars(module).items()):
            if isinstance(value, type) and value in real:
                setattr(module, name, real[value])
assert datetime.datetime.now().date() == datetime.date.today() > today.replace(year=today.year + 9)
"""
ELSEWHERE: dict[str, tuple[str, dict[str, str]]] = {
    "zone-locale-seed": (
        "",
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "4242"}
        | {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ),
    "clock-years-later": (
        SHIFTED_CLOCK,
        {"TZ": "Etc/GMT+12", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "0"},
    ),
}


@pytest.mark.parametrize(("change", "environment"), [pytest.param(*how, id=name) for name, how in ELSEWHERE.items()])
def test_elsewhere_and_later_gives_the_same_bytes(change: str, environment: dict[str, str]) -> None:
    articles = [RELATIVE, DATED, *SAMPLE[::3]]
    done = subprocess.run(
        [sys.executable, "-c", READS.format(change=change)],
        input=b"".join(article.model_dump_json().encode() + b"\n" for article in articles),
        env=os.environ | environment,
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert done.stdout.splitlines() == [written(article) for article in articles]


# Texts nobody wrote: own articles cut, joined and disturbed.

PARTS = [sentence for article in OWN for sentence in regex.split(r"(?<=[.;:\n])\s+", article.text) if sentence]
NOISE = [" ", "\n", "\u200b", "\u00a0", "\r\n", "(", '"', "-", ",", ".", "1", "%", "\u0301", "🎉", "\x00", "\ud800"]
QUICK = settings(derandomize=True, max_examples=60, deadline=None, database=None)

sentences = st.lists(st.sampled_from(PARTS), min_size=1, max_size=8).map(" ".join)
vietnamese = st.text(
    alphabet="aàáảãạăằâấbcdđeéêếghiíklmnoòóôốơớpqrstuúưứvxyýỷ ĐCUBNXVI0123456789.,;:/-%()\n", max_size=200
)


@st.composite
def disturbed(draw: st.DrawFn) -> str:
    """Some sentences with a few characters put between, in the middle of words too."""
    text = draw(sentences)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(NOISE)) + text[at:]
    return text


@QUICK
@given(text=st.one_of(disturbed(), vietnamese, st.text(max_size=80)), title=st.none() | sentences)
def test_any_text_gives_a_sound_record(text: str, title: str | None) -> None:
    article = Article(text=text, title=title)
    record = extract(article)
    assert misplaced(article, record) == []
    assert ArticleRecord.model_validate(json.loads(record.model_dump_json().encode())) == record


@QUICK
@given(text=st.one_of(sentences, vietnamese.filter(str.strip)), spell=st.sampled_from(list(SPELLINGS.values())))
def test_spelling_changes_no_value_of_any_text(text: str, spell: Callable[[str], str]) -> None:
    assert values(extract(spell(text))) == values(extract(text))


@QUICK
@given(text=sentences, page=st.sampled_from(list(PAGES.values())))
def test_page_around_changes_no_congress_of_any_text(text: str, page: tuple[str, str]) -> None:
    assert congresses(extract(page[0] + text + page[1])) == congresses(extract(text))
