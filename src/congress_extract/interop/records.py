"""Records to marks and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from ..article import Article
from ..batch.items import InputError
from ..record import ArticleInfo, ArticleRecord, Congress, Fact, Mentions, Warning
from .labelled import (
    CONGRESS,
    KINDS,
    LISTS,
    Labelled,
    Mark,
    checked_label,
    described,
    fact_of,
    in_order,
    told,
    values_of,
)


def of_record(article: Article, record: ArticleRecord, name: str | None = None, split: str | None = None) -> Labelled:
    """The marks of a record; `InputError` where it is not the record of `article`."""
    marks, elsewhere = [], []
    words = {"text": article.text, "title": article.title or record.article.title or ""}
    for label, place, fact in _facts(record):
        if words[fact.source][slice(*fact.span)] != fact.text or fact.span[0] >= fact.span[1]:
            start, end = fact.span
            said = f"{label}: {fact.text!r} does not stand at {start}..{end} of the article's {fact.source}"
            raise InputError("other_article", said, record.article.id)
        values = place | values_of(fact)
        if fact.source == "text":
            marks.append(Mark(label, *fact.span, values))
        else:
            elsewhere.append({"label": label, "text": fact.text, "span": list(fact.span), "values": values})
    rest = {
        "article": record.article.model_dump(mode="json"),
        "in_title": elsewhere,
        "warnings": [warning.model_dump(mode="json") for warning in record.warnings],
    }
    return Labelled(name or record.article.id or "article", split, article, in_order(marks), rest)


def _facts(record: ArticleRecord) -> Iterator[tuple[str, dict[str, int], Fact]]:
    for kind in KINDS:
        for fact in getattr(record.mentions, kind):
            yield kind, {}, fact
    for number, congress in enumerate(record.congresses):
        for slot in Congress.model_fields:
            facts = getattr(congress, slot)
            if slot in LISTS:
                for index, fact in enumerate(facts):
                    yield CONGRESS + slot, {"congress": number, "index": index}, fact
            elif facts is not None:
                yield CONGRESS + slot, {"congress": number}, facts


class _Placed(NamedTuple):
    label: str
    congress: int
    order: int
    fact: Fact


def record_of(item: Labelled) -> ArticleRecord:
    """The record that the marks of an article make; `InputError` where they make none.

    Congresses are in the order of their numbers, the facts of a slot in that of their `index`; facts without one come
    after these, in text order.
    """
    if "congresses" in item.rest:
        said = "this is gold, which has no places for what it says of congresses: import it to a folder"
        raise InputError("no_places", said, item.name)
    placed = list(_placed(item))
    mentions = {kind: tuple(p.fact for p in placed if p.label == kind) for kind in KINDS}
    try:
        return ArticleRecord(
            article=ArticleInfo.model_validate(item.rest.get("article") or _info(item.article)),
            congresses=tuple(_congresses([p for p in placed if p.label not in KINDS])),
            mentions=Mentions(**mentions),
            warnings=tuple(Warning.model_validate(warning) for warning in item.rest.get("warnings", ())),
        )
    except ValidationError as error:
        raise InputError("bad_record", "; ".join(told(error, "record")), item.name) from None


def _info(article: Article) -> dict[str, Any]:
    return article.model_dump(exclude={"text"})


def _placed(item: Labelled) -> Iterator[_Placed]:
    """Every fact, those of the title first."""
    many = {number for m in item.marks if type(number := (m.values or {}).get("congress")) is int}
    for given in item.rest.get("in_title", ()):
        label, where = checked_label(given["label"], "in the title"), f"{given['label']} in the title"
        fact = fact_of(label, given["values"] or {}, given["text"], tuple(given["span"]), "title", where)
        yield _place(label, given["values"] or {}, fact, many, where)
    for mark in item.marks:
        if mark.values is None:
            raise InputError("no_values", f"{described(mark)}: nobody said what it means (no values)", item.name)
        text = item.article.text[mark.start : mark.end]
        fact = fact_of(mark.label, mark.values, text, (mark.start, mark.end), "text", described(mark))
        yield _place(mark.label, mark.values, fact, many, described(mark))


_LAST = 1 << 30


def _place(label: str, values: Mapping[str, Any], fact: Fact, many: set[Any], where: str) -> _Placed:
    if label in KINDS:
        return _Placed(label, 0, 0, fact)
    congress = values.get("congress", min(many, default=0) if len(many) < 2 else None)
    index = values.get("index", _LAST)
    for name, number in (("congress", congress), ("index", index)):
        if type(number) is not int or number < 0:
            said = "not said which of the congresses" if number is None else f"{number!r} is no number"
            raise InputError("bad_values", f"{where}.{name}: {said}")
    return _Placed(label, congress, index, fact)


def _congresses(placed: list[_Placed]) -> Iterator[Congress]:
    for number in sorted({p.congress for p in placed}):
        slots: dict[str, Any] = {}
        for p in sorted((p for p in placed if p.congress == number), key=lambda p: p.order):
            slot = p.label.removeprefix(CONGRESS)
            if slot in LISTS:
                slots.setdefault(slot, []).append(p.fact)
            elif slot in slots:
                said = f"{p.label}: two facts for one slot of congress {number}: {slots[slot].text!r}, {p.fact.text!r}"
                raise InputError("two_facts", said)
            else:
                slots[slot] = p.fact
        if "union" not in slots:
            raise InputError("bad_record", f"congress {number} has no {CONGRESS}union")
        yield Congress(**slots)
