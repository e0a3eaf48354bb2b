"""Whether gold fits its article: what it says is written there, its sums add up, its spans hold their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import regex

from ..places import province
from .corpus import Corpus, Entry, read_corpus
from .located import Path as Steps
from .located import field
from .matching import canonical
from .problems import Problem
from .shapes import KINDS
from .words import fold
from .written import Written, written

Said = Iterator[tuple[Steps, str]]
"""Complaints: the way to a value, and what is wrong with it."""

_DAY = r"(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_EDTF = regex.compile(rf"{_DAY}(?:/{_DAY})?")
_RELATIVE = regex.compile(
    r"\b(?:hôm (?:nay|qua|kia|trước|sau)|(?:sáng|trưa|chiều|tối|ngày|đêm) (?:nay|qua|mai)|cùng (?:ngày|thời gian)"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:tuần|tháng|năm) (?:nay|này|qua|trước|ngoái)|mồng|mùng)\b"
)
_PARTS = {"morning": ("sáng",), "afternoon": ("chiều", "trưa"), "evening": ("tối", "đêm")}
_HALF_OF_THE_WORDS = 0.5


def check(folder: str | Path, splits: Iterable[str] = ()) -> tuple[Problem, ...]:
    """Everything that is wrong with a corpus, in order of files and lines; nothing where all is well.

    Besides the form of files (see `read_corpus`): whether every value is written in its article, numbers in any form
    (spelled, Roman, grouped, scaled); whether parts add up to their total; whether the spans of mentions hold their
    words; whether anything stands twice, an article among them.
    """
    corpus = read_corpus(folder, splits)
    problems = [*corpus.problems, *_twins(corpus)]
    for entry in corpus.entries:
        problems += check_entry(entry)
    return tuple(sorted(problems, key=lambda p: (p.file, p.line or 0, p.field or "", p.message)))


def check_entry(entry: Entry) -> list[Problem]:
    """What is wrong with the gold of one article."""
    text = written(entry.article)
    said = [
        *_about(entry),
        *(one for i, congress in enumerate(entry.gold["congresses"]) for one in _congress(congress, i, text)),
        *_same_union(entry.gold["congresses"]),
        *_mentions(entry),
    ]
    return [Problem(entry.file, entry.lines.line(path), field(path), message) for path, message in said]


def _twins(corpus: Corpus) -> Iterator[Problem]:
    """Articles that are another one again: measured on one split, they were learned from on the other."""
    seen: dict[str, Entry] = {}
    for entry in corpus.entries:
        if (other := seen.setdefault(fold(entry.article.text), entry)) is not entry:
            yield Problem(entry.file, None, None, f"its article has the text of {other.key}")


def _about(entry: Entry) -> Said:
    tags = entry.gold.get("tags") or []
    for i, tag in enumerate(tags):
        if tag in tags[:i]:
            yield ("tags", i), f"{tag!r} stands twice"
    stated = (entry.gold.get("article") or {}).get("published")
    if stated and entry.article.published and stated != entry.article.published.isoformat():
        yield ("article", "published"), f"the article was published on {entry.article.published}, not {stated}"


def _same_union(congresses: list[Mapping[str, Any]]) -> Said:
    """A name that is right for two congresses could be scored as either."""
    seen: dict[tuple[str, Any], int] = {}
    for i, congress in enumerate(congresses):
        for k, name in enumerate(congress["union"]["accept"]):
            if (other := seen.setdefault((fold(name), canonical(congress.get("held_on"))), i)) != i:
                yield ("congresses", i, "union", "accept", k), f"{name!r} is accepted for congresses[{other}] too"


def _congress(congress: Mapping[str, Any], index: int, text: Written) -> Said:
    for slot, check_slot in _SLOTS.items():
        value = congress.get(slot)
        if value is None:
            continue
        if isinstance(value, list):
            yield from _twice(value, ("congresses", index, slot))
        for steps, item in (
            (((slot, i), item) for i, item in enumerate(value)) if isinstance(value, list) else [((slot,), value)]
        ):
            for path, message in check_slot(item, text):
                yield ("congresses", index, *steps, *path), message


def _twice(items: list[Any], path: Steps) -> Said:
    seen = Counter()  # type: Counter[str]
    for i, item in enumerate(items):
        seen[canonical(item)] += 1
        if seen[canonical(item)] > 1:
            yield (*path, i), "stands twice"


def _union(union: Mapping[str, Any], text: Written) -> Said:
    if max(text.share(name) for name in union["accept"]) < 1:
        yield ("accept",), "the article has the words of none of these names"
    for i, name in enumerate(union["accept"]):
        if name in union["accept"][:i]:
            yield ("accept", i), f"{name!r} stands twice"
    if (name := union.get("province")) is not None and province(name) != name:
        yield ("province",), f"{name!r} is no province's short name" + (f": {p}" if (p := province(name)) else "")


def _number(key: str) -> Callable[[Any, Written], Said]:
    def check_number(item: Mapping[str, Any], text: Written) -> Said:
        if (value := item.get(key)) is not None and not text.has_number(value):
            yield (key,), f"{value} is not written in the article"

    return check_number


def _numbers(*keys: str) -> Callable[[Any, Written], Said]:
    def check_numbers(item: Mapping[str, Any], text: Written) -> Said:
        for key in keys:
            yield from _number(key)(item, text)

    return check_numbers


def _ordinal(ordinal: Mapping[str, Any], text: Written) -> Said:
    if not text.has_number(ordinal["value"], ordinal=True):
        yield ("value",), f"{ordinal['value']} is not written in the article"


def _words(item: Mapping[str, Any], key: str, text: Written) -> Said:
    """Words cut out of the article; shared words are what is compared."""
    if item.get(key) and text.share(item[key]) < _HALF_OF_THE_WORDS:
        yield (key,), f"the article has less than half the words of {item[key]!r}"


def _phrase(item: Mapping[str, Any], key: str, text: Written) -> Said:
    """Words that stand in the article just so."""
    if item.get(key) and not text.where(item[key]):
        yield (key,), f"{item[key]!r} is not written in the article"


def _held_on(day: Mapping[str, Any], text: Written) -> Said:
    edtf = day["edtf"]
    if not _EDTF.fullmatch(edtf) or not all(_is_day(part) for part in edtf.split("/")):
        yield ("edtf",), f"{edtf!r} is no EDTF day, month, year or interval of such"
        return
    first, *last = edtf.split("/")
    if last and "XXXX" not in edtf and last[0] <= first:
        yield ("edtf",), f"{edtf} ends before it begins"
    relative = _RELATIVE.search(text.low)
    for part in (first, *last):
        year, *rest = part.split("-")
        if not relative and not all(text.has_number(int(number)) for number in rest):
            yield ("edtf",), f"the day and month of {part} are not written in the article"
        if year != "XXXX" and not day.get("year_inferred") and not relative and not _has_year(int(year), text):
            yield ("edtf",), f"{year} is not written in the article, and year_inferred is not true"
        if year == "XXXX" and day.get("year_inferred"):
            yield ("year_inferred",), f"{edtf} has no year"
    if (part := day.get("part_of_day")) and not any(word in text.low for word in _PARTS[part]):
        yield ("part_of_day",), f"the article has neither of {', '.join(_PARTS[part])}"


def _is_day(part: str) -> bool:
    """Whether there is such a day; without a year any leap day is."""
    numbers = part.replace("XXXX", "2024").split("-")
    try:
        date(*(int(n) for n in (*numbers, "1", "1")[:3]))
    except ValueError:
        return False
    return True


def _has_year(year: int, text: Written) -> bool:
    return text.has_number(year) or text.has_number(year % 100)


def _term(term: Mapping[str, Any], text: Written) -> Said:
    for key in ("start", "end"):
        if not _has_year(term[key], text):
            yield (key,), f"{term[key]} is not written in the article"


def _committee(body: Mapping[str, Any], text: Written) -> Said:
    members = body.get("members") or []
    yield from _number("size")(body, text)
    if (size := body.get("size")) is not None and len(members) > size:
        yield ("members",), f"{len(members)} members of a committee of {size}"
    for i, name in enumerate(members):
        if not text.where(name):
            yield ("members", i), f"{name!r} is not written in the article"
        if name in members[:i]:
            yield ("members", i), f"{name!r} stands twice"


def _officer(officer: Mapping[str, Any], text: Written) -> Said:
    yield from _phrase(officer, "name", text)
    yield from _phrase(officer, "honorific", text)
    yield from _words(officer, "role_text", text)
    if officer["role"] == "other" and not officer.get("role_text"):
        yield ("role_text",), "is missing, and only it tells which other post this is"


def _delegation(delegation: Mapping[str, Any], text: Written) -> Said:
    total, parts = delegation.get("total"), [delegation.get("official"), delegation.get("alternate")]
    yield from _numbers("total", "official", "alternate")(delegation, text)
    stated = [part for part in parts if part is not None]
    if total is None and not stated:
        yield (), "says nothing: null stands for that"
    elif total is not None and (
        sum(stated) > total or (len(stated) == 2 and sum(stated) < total and "đương nhiên" not in text.low)
    ):
        yield ("total",), f"{' + '.join(map(str, stated))} is not {total}"


def _result(result: Mapping[str, Any], text: Written) -> Said:
    yield from _number("total")(result, text)
    if not text.has_number(result["total"] - result["achieved"]):  # "15 chỉ tiêu, 2 không đạt"
        yield from _number("achieved")(result, text)
    if result["achieved"] > result["total"]:
        yield ("achieved",), f"{result['achieved']} of {result['total']}"


def _range(item: Mapping[str, Any], low: str, high: str) -> Said:
    if item.get(high) is not None and item[high] <= item[low]:
        yield (high,), f"{item[high]} is not above {item[low]}"


def _money(money: Mapping[str, Any], text: Written) -> Said:
    yield from _numbers("amount", "amount_max")(money, text)
    yield from _range(money, "amount", "amount_max")
    yield from _currency(money, "currency")
    yield from _words(money, "purpose", text)
    yield from _words(money, "per", text)


def _currency(item: Mapping[str, Any], key: str) -> Said:
    if not regex.fullmatch("[A-Z]{3}", item.get(key, "VND")):
        yield (key,), f"{item[key]!r} is no ISO 4217 code"


def _target(target: Mapping[str, Any], text: Written) -> Said:
    yield from _numbers("value", "value_max")(target, text)
    yield from _range(target, "value", "value_max")
    if target["unit"] != "percent" and not regex.fullmatch("[A-Z]{3}", target["unit"]):
        yield from _words(target, "unit", text)
    yield from _words(target, "subject", text)
    yield from _words(target, "action", text)


def _venue(venue: Mapping[str, Any], text: Written) -> Said:
    yield from _phrase(venue, "name", text)


_SLOTS: Mapping[str, Callable[[Any, Written], Said]] = {
    "union": _union,
    "ordinal": _ordinal,
    "held_on": _held_on,
    "venue": _venue,
    "term": _term,
    "previous_term": _term,
    "delegates": _number("value"),
    "committee": _committee,
    "standing_committee": _committee,
    "inspection_committee": _committee,
    "officers": _officer,
    "delegation": _delegation,
    "results": _result,
    "money": _money,
    "targets": _target,
}


# Mentions


def _mentions(entry: Entry) -> Said:
    marked = entry.gold.get("mentions") or {}
    for kind in KINDS:
        spans: dict[str, list[tuple[int, int, int]]] = {"text": [], "title": []}
        for i, mention in enumerate(marked.get(kind) or []):
            path: Steps = ("mentions", kind, i)
            source = mention.get("source", "text")
            whole = (entry.article.title or "") if source == "title" else entry.article.text
            start, end = mention["span"]
            if not 0 <= start < end <= len(whole):
                yield (*path, "span"), f"[{start}, {end}) is not within the {source}, which has {len(whole)} characters"
            elif whole[start:end] != mention["text"]:
                said = f"the {source} has {whole[start:end]!r} at [{start}, {end}), not {mention['text']!r}"
                yield (*path, "text"), said
            else:
                for key, said in _value(mention):
                    yield (*path, key), said
            spans[source].append((start, end, i))
        for places in spans.values():
            places.sort()
            for (_, end, i), (start, _, k) in pairwise(places):
                if start < end:
                    yield ("mentions", kind, max(i, k), "span"), f"overlaps mentions.{kind}[{min(i, k)}]"


def _value(mention: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Numbers of a mention that are not in its words."""
    text = Written(mention["text"])
    for key in ("value", "value_max", "amount", "amount_max", "start", "end"):
        number = mention.get(key)
        if number is None or text.has_number(number, ordinal=True):
            continue
        if key not in ("start", "end") or not _has_year(number, text):
            yield key, f"{number} is not in {mention['text']!r}"
    if "edtf" in mention and not _EDTF.fullmatch(mention["edtf"]):
        yield "edtf", f"{mention['edtf']!r} is no EDTF day, month, year or interval of such"
    if "name" in mention and "canonical" not in mention and fold(mention["name"]) not in fold(mention["text"]):
        yield "name", f"{mention['name']!r} is not in {mention['text']!r}"
