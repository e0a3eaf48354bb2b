"""Marks on a spaCy `Doc`, and back from it.

`doc.spans` has a group for each kind of mention (`doc.spans["dates"]`) and one, `congresses`, for the facts of
congresses, labelled with their slots. spaCy knows no half tokens: a span reaches to the ends of the tokens that its
fact touches. So none is lost, and the exact place is kept with the values in the group's `attrs["facts"]`: JSON, an
object with `span`, `text` and `values` for each span in turn.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..batch.items import InputError
from .files import dumped, encoded, head_of, parsed, with_head
from .labelled import CONGRESS, KINDS, Labelled, Mark, checked_label, described, in_order

if TYPE_CHECKING:
    from spacy.tokens import Doc

CONGRESSES = "congresses"
HEAD = "congress_extract"
"""Under this key of `doc.user_data` stands, as JSON, what has no place in the text."""


def mark(doc: Doc, item: Labelled, prefix: str = "") -> None:
    """Puts the marks of an article on its `doc`, whose text must be the article's."""
    from spacy.tokens import SpanGroup

    groups: dict[str, list[Mark]] = {name: [] for name in (*KINDS, CONGRESSES)}
    for given in item.marks:
        groups[given.label if given.label in KINDS else CONGRESSES].append(given)
    for name, marks in groups.items():
        spans, facts = [], []
        for given in marks:
            label = given.label.removeprefix(CONGRESS)
            span = doc.char_span(given.start, given.end, label=label, alignment_mode="expand")
            if span is None:
                raise InputError("no_tokens", f"{described(given)}: there are no tokens", item.name)
            spans.append(span)
            words = item.article.text[given.start : given.end]
            facts.append({"span": [given.start, given.end], "text": words, "values": given.values})
        group = SpanGroup(doc, name=prefix + name, attrs={"facts": dumped(facts)}, spans=spans)
        doc.spans[prefix + name] = group
    doc.user_data[HEAD] = dumped({**head_of(item), "prefix": prefix})


def labelled(doc: Doc, name: str) -> Labelled:
    """The marks on a `doc`; `name` is for one that carries none."""
    text = doc.text
    head = parsed(doc.user_data.get(HEAD, "{}"))
    item = with_head(head, text, name)
    marks: list[Mark] = []
    prefix = head.get("prefix", "")
    for key, group in doc.spans.items():
        kind = key.removeprefix(prefix)
        if not key.startswith(prefix) or kind not in (*KINDS, CONGRESSES):
            continue
        facts = json.loads(group.attrs.get("facts", "[]"))
        if len(facts) != len(group):
            facts = [None] * len(group)
        for index, (span, fact) in enumerate(zip(group, facts, strict=True)):
            label = kind if kind in KINDS else CONGRESS + span.label_
            checked_label(label, f"spans.{key}[{index}]")
            start, end, values = span.start_char, span.end_char, None
            if fact and _expanded(doc, *fact["span"]) == (span.start, span.end):
                (start, end), values = fact["span"], fact["values"]
                if text[start:end] != fact["text"]:
                    said = f"spans.{key}[{index}]: {fact['text']!r}, but there stands {text[start:end]!r}"
                    raise InputError("other_words", said, item.article.id)
            marks.append(Mark(label, start, end, values))
    return item._replace(marks=in_order(marks))


def _expanded(doc: Doc, start: int, end: int) -> tuple[int, int] | None:
    """The tokens that a fact gives; a span of others was moved."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return None if span is None else (span.start, span.end)


def tokenized(nlp: Any, item: Labelled) -> Doc:
    """The article as a `Doc`: spaCy cannot hold half a surrogate pair."""
    encoded(item.article.text)
    doc: Doc = nlp.make_doc(item.article.text)
    return doc
