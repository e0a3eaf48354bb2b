"""The component `congress_extract` of a spaCy pipeline.

    nlp = spacy.blank("xx")
    nlp.add_pipe("congress_extract")
    doc = nlp(text)
    doc._.congress_record          # an ArticleRecord
    doc.spans["dates"]             # one group for each kind of mention
    doc.spans["congresses"]        # the facts of congresses, labelled with their slots

It needs nothing of the pipeline but tokens. `spacy.blank("vi")` wants the package pyvi for these; without it take
`spacy.blank("xx")`, or words of underthesea (`congress_extract.words.v1`, see `words`).

What is known of the article besides its text is given before: `doc._.congress_article = {"published": "2023-04-19"}`.
"""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from ..pipeline import extract
from ..record import ArticleRecord
from .docs import mark
from .files import article_of
from .records import of_record

RECORD = "congress_record"
"""Under this key of `doc.user_data` stands the record as JSON, so that it goes from process to process and to disk."""


def record_on(doc: Doc) -> ArticleRecord | None:
    """The record on a `doc`; None where the component has not seen it."""
    data = doc.user_data.get(RECORD)
    return None if data is None else ArticleRecord.model_validate_json(data)


def _put_record(doc: Doc, record: ArticleRecord) -> None:
    doc.user_data[RECORD] = record.model_dump_json()


Doc.set_extension("congress_record", getter=record_on, setter=_put_record, force=True)
Doc.set_extension("congress_article", default=None, force=True)


class CongressExtractor:
    """Puts the record of an article and the spans of its facts on its `Doc`. It has no state but its settings."""

    def __init__(self, prefix: str = "") -> None:
        self.prefix = prefix

    def __call__(self, doc: Doc) -> Doc:
        """`doc`, with `doc.spans` and `doc._.congress_record` filled."""
        article = article_of({**(doc._.congress_article or {}), "text": doc.text}, "doc._.congress_article")
        record = extract(article)
        mark(doc, of_record(article, record), self.prefix)
        _put_record(doc, record)
        return doc


@Language.factory(
    "congress_extract",
    default_config={"prefix": ""},
    assigns=["doc.spans", "doc._.congress_record"],
)
def create(nlp: Language, name: str, prefix: str) -> Any:
    """Makes the component; `prefix` goes before the names of its span groups, where others have the same."""
    return CongressExtractor(prefix)
