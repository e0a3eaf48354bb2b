"""Gold to marks and back: one article of a labelled corpus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..article import Article
from ..batch.items import InputError
from ..record import ArticleRecord, Congress
from .labelled import KINDS, PLACES, Labelled, Mark, checked_label, described, fact_of, in_order
from .records import record_of


def of_gold(article: Article, gold: Mapping[str, Any], name: str, split: str | None, form: str) -> Labelled:
    """The marks of a gold file, which are its mentions; `InputError` names the field that is wrong.

    `form` is the ending of the article's own file.
    """
    for field, kind in (("article", dict), ("congresses", list), ("mentions", dict), ("tags", list)):
        if field in gold and not isinstance(gold[field], kind):
            raise InputError("bad_gold", f"{field}: must be {'an object' if kind is dict else 'a list'}", name)
    for field in ("article", "congresses"):
        if field not in gold:
            raise InputError("bad_gold", f"{field}: missing", name)
    marks, elsewhere = [], []
    for kind, mentions in gold.get("mentions", {}).items():
        checked_label(kind if kind in KINDS else None, f"mentions.{kind}")
        if not isinstance(mentions, list):
            raise InputError("bad_gold", f"mentions.{kind}: must be a list", name)
        for index, mention in enumerate(mentions):
            where = f"mentions.{kind}[{index}]"
            start, end = _span(mention, article, where)
            values = {field: value for field, value in mention.items() if field not in PLACES} or None
            if values:
                fact_of(kind, values, mention["text"], (start, end), "text", where)
            if mention.get("source", "text") == "title":
                given = {"text": mention["text"], "span": [start, end], "values": values}
                elsewhere.append({"label": kind, **given})
            else:
                marks.append(Mark(kind, start, end, values))
    kept = {field: value for field, value in gold.items() if field != "mentions"}
    rest = {**kept, "in_title": elsewhere, "form": form}
    if "mentions" in gold:
        rest["kinds"] = list(gold["mentions"])
    return Labelled(name, split, article, in_order(marks), rest)


def _span(mention: Any, article: Article, where: str) -> tuple[int, int]:
    if not isinstance(mention, dict):
        raise InputError("bad_gold", f"{where}: must be an object")
    span, source = mention.get("span"), mention.get("source", "text")
    if not (isinstance(span, list) and len(span) == 2 and all(type(place) is int for place in span)):
        raise InputError("bad_gold", f"{where}.span: must be two whole numbers, not {span!r}")
    if source not in ("text", "title"):
        raise InputError("bad_gold", f"{where}.source: must be text or title, not {source!r}")
    words = article.text if source == "text" else article.title or ""
    start, end = span
    if not 0 <= start < end <= len(words):
        raise InputError("bad_gold", f"{where}.span: {start}..{end} is not inside of the {source} (0..{len(words)})")
    if mention.get("text") != words[start:end]:
        raise InputError("bad_gold", f"{where}.text: {mention.get('text')!r}, but there stands {words[start:end]!r}")
    return start, end


def gold_of(item: Labelled) -> dict[str, Any]:
    """The gold file of an article: of gold, as it was, with the mentions that are marked now; else of what is marked.

    Where congresses are marked (a record, corrected in a tool) their facts become values, and the union's written and
    canonical name those that count as right. Where none is marked, the article reports none. `InputError` where the
    marks make no gold.
    """
    given = {field: value for field, value in item.rest.items() if field not in ("in_title", "form", "kinds")}
    slots = [mark for mark in item.marks if mark.label not in KINDS]
    if "congresses" in item.rest:
        if slots:
            said = "this gold says of its congresses by values, not by marks; take the mark out"
            raise InputError("bad_gold", f"{described(slots[0])}: {said}", item.name)
    else:
        places = [mark for mark in item.marks if mark.label not in KINDS]
        record = record_of(item._replace(marks=tuple(places)))
        info = record.article.model_dump(mode="json")
        given = {"article": {**info, "id": info["id"] or item.name}, "tags": [], "congresses": _values(record)}
    mentions = _mentions(item)
    return {**given, "mentions": mentions} if mentions is not None else given


def _mentions(item: Labelled) -> dict[str, list[dict[str, Any]]] | None:
    in_title = [given for given in item.rest.get("in_title", ()) if given["label"] in KINDS]
    marks = [mark for mark in item.marks if mark.label in KINDS]
    if "congresses" in item.rest:
        if "kinds" not in item.rest and not marks and not in_title:
            return None
        kinds = item.rest.get("kinds", [])
    else:
        kinds = list(KINDS)
    out: dict[str, list[dict[str, Any]]] = {kind: [] for kind in kinds}
    for given in in_title:
        place = {"text": given["text"], "span": given["span"], "source": "title"}
        out.setdefault(given["label"], []).append({**place, **(given["values"] or {})})
    for mark in marks:
        text, span = item.article.text[mark.start : mark.end], (mark.start, mark.end)
        if mark.values:
            fact_of(mark.label, mark.values, text, span, "text", described(mark))
        out.setdefault(mark.label, []).append({"text": text, "span": list(span), **(mark.values or {})})
    return out


def _values(record: ArticleRecord) -> list[dict[str, Any]]:
    """What a record says of its congresses, without the places."""
    return [{slot: _value(getattr(congress, slot)) for slot in Congress.model_fields} for congress in record.congresses]


def _value(fact: Any) -> Any:
    if fact is None:
        return None
    if isinstance(fact, tuple):
        return [_value(item) for item in fact]
    values = fact.model_dump(mode="json", exclude=set(PLACES))
    if "canonical" in values:
        accept = dict.fromkeys((values["canonical"], values["name"]))
        return {"accept": list(accept), "level": values["level"], "province": values["province"]}
    return values
