"""Each missed and each false value, with its sentence and the rule that spoke."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import regex

from ..explanation import Explanation, explain
from .evidence import Lookup, Place
from .run import Evaluation, Scored
from .scoring import HEADLINE, OF_MENTIONS, Judgement
from .slots import RESTATED


class Error(NamedTuple):
    """A value that is missed, false, or given in place of another.

    `rule` read the value that was given; `refused` are rules that read the value that is missed, and why that was
    not taken. Both are known only of this library's own records. A `sentence` is missing where a value is not found in
    the text, and where all of a congress is missed or false.
    """

    article: str
    judgement: Judgement
    gold_place: Place | None
    given_place: Place | None
    gold_sentence: str | None
    given_sentence: str | None
    rule: str | None
    refused: tuple[str, ...]

    @property
    def headline(self) -> bool:
        """Whether it counts in micro and macro averages."""
        return self.judgement.slot in HEADLINE


def errors(evaluation: Evaluation) -> list[Error]:
    """All errors, article by article, in order of slots."""
    return [error for article in evaluation.articles for error in errors_of(article, own=evaluation.own)]


def errors_of(article: Scored, *, own: bool) -> list[Error]:
    """The errors of one article; `own` where its record is this library's."""
    wrong = [item for item in article.judgements if not item.right and item.slot not in RESTATED]
    if not wrong:
        return []
    lookup = Lookup(article.entry.article)
    reasons = explain(article.entry.article) if own else []
    if own and any(item.slot in OF_MENTIONS for item in wrong):
        reasons += explain(article.entry.article, "mentions")
    return [_error(article, item, lookup, reasons) for item in wrong]


def _error(article: Scored, item: Judgement, lookup: Lookup, reasons: Sequence[Explanation]) -> Error:
    gold_place = gold_place_of(article, item, lookup) if item.gold_path else None
    given_place = given_place_of(article, item, lookup) if item.path else None
    reason = _reason(item.path, reasons)
    rule = reason.rule if reason else None
    return Error(
        article.entry.key,
        item,
        gold_place,
        given_place,
        lookup.sentence(gold_place) if gold_place else None,
        (reason.sentence if reason else None) or (lookup.sentence(given_place) if given_place else None),
        rule,
        tuple(_refused(item, gold_place, lookup, reasons)) if item.gold_path else (),
    )


def gold_place_of(article: Scored, item: Judgement, lookup: Lookup) -> Place | None:
    """Where the gold value of a judgement stands in the article."""
    path = item.gold_path or ""
    if item.slot in OF_MENTIONS:
        return Place(item.gold.get("source", "text"), *item.gold["span"])
    if path.endswith("]") and path.count("[") == 1 and path.startswith("congresses"):
        return None  # a whole congress
    if (fact := _fact_path(path)) != path:  # a detail stands where that stands which it tells of
        place = lookup.find(item.slot, _follow(article.entry.gold, fact))
        if place is not None:
            return place
    return lookup.find(item.slot, item.gold)


def given_place_of(article: Scored, item: Judgement, lookup: Lookup) -> Place | None:
    """Where the record says that a value stands, or where it is found if the record does not say."""
    path = _fact_path(item.path or "")
    fact = _follow(article.record, path)
    if isinstance(fact, Mapping):
        fact = fact.get("union") if "union" in fact else fact
    if isinstance(fact, Mapping) and fact.get("span"):
        start, end = fact["span"]
        source = fact.get("source") or "text"
        whole = (article.entry.article.title or "") if source == "title" else article.entry.article.text
        if 0 <= start < end <= len(whole):
            return Place(source, start, end)
    return lookup.find(item.slot, item.given)


def _fact_path(path: str) -> str:
    """The path of the fact that a value belongs to: `congresses[0].money[2].per` is of `congresses[0].money[2]`."""
    found = regex.match(r"congresses\[\d+\](?:\.\w+(?:\[\d+\])?)?", path)
    return found[0] if found else path


def _follow(value: Any, path: str) -> Any:
    for key, index in regex.findall(r"(\w+)(?:\[(\d+)\])?", path):
        value = value.get(key) if isinstance(value, Mapping) else None
        if index:
            value = value[int(index)] if isinstance(value, list) and int(index) < len(value) else None
    return value


def _reason(path: str | None, reasons: Sequence[Explanation]) -> Explanation | None:
    if path is None:
        return None
    fact = _fact_path(path)
    wanted = f"{fact}.union" if "." not in fact else fact
    return next((reason for reason in reasons if reason.path == wanted), None)


def _refused(item: Judgement, place: Place | None, lookup: Lookup, reasons: Sequence[Explanation]) -> Iterator[str]:
    """What was read where the missed value stands, and was not taken for its slot."""
    if place is None:
        return
    said = lookup.words_at(place)
    sentence = lookup.sentence(place)
    slot = _slot(item.gold_path or "")
    seen = set()
    for reason in reasons:
        if _slot(reason.path) != slot:
            continue
        for rival in reason.rivals:
            told = f"{rival.rule}: {rival.why}"
            if said in rival.text and rival.text in sentence and told not in seen:
                seen.add(told)
                yield told


def _slot(path: str) -> str:
    """The slot that a path leads to: `congresses[0].money[2]` leads to `money`."""
    parts = path.split(".")
    return parts[1].partition("[")[0] if len(parts) > 1 else ""
