"""The component in spaCy pipelines, its spans and record, and the tokenizer of words."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from congress_extract import Article, extract

from .samples import ROOT, articles, fine, import_from, read_records, records

TEXT = (ROOT / "corpora" / "demo" / "truong-thpt-cua-song.txt").read_text(encoding="utf-8")
WORDS = {"nlp": {"tokenizer": {"@tokenizers": "congress_extract.words.v1"}}}


@pytest.fixture(scope="module")
def nlp() -> Language:
    nlp = spacy.blank("xx")
    nlp.add_pipe("congress_extract")
    return nlp


def test_record_and_spans(nlp: Language) -> None:
    doc = nlp(TEXT)
    record = extract(TEXT)
    assert doc._.congress_record == record
    assert [span.text for span in doc.spans["money"]] == ["hơn 36 triệu đồng"]
    assert {span.label_ for span in doc.spans["dates"]} == {"dates"}
    slots = {span.label_: span.text for span in doc.spans["congresses"]}
    assert slots["held_on"] == "Sáng 18/4/2023"
    assert slots["officers"] == "đồng chí Trần Thị Mai Hương tái đắc cử Chủ tịch"
    assert sum(len(group) for group in doc.spans.values()) == sum(
        len(mentions) for _, mentions in record.mentions
    ) + len(slots)


def test_what_else_is_known_of_the_article(nlp: Language) -> None:
    doc = nlp.make_doc("Chiều 15/5, mưa.")
    doc._.congress_article = {"id": "a", "title": "Tin ngày 2/3", "published": "2021-05-16"}
    record = nlp(doc)._.congress_record
    assert record == extract(Article(text=doc.text, id="a", title="Tin ngày 2/3", published="2021-05-16"))
    assert [date.text for date in record.mentions.dates] == ["ngày 2/3", "Chiều 15/5"]
    assert [span.text for span in doc.spans["dates"]] == ["Chiều 15/5"]


def test_an_article_that_is_none(nlp: Language) -> None:
    doc = nlp.make_doc("Chiều 15/5, mưa.")
    doc._.congress_article = {"published": "hôm qua"}
    with pytest.raises(Exception, match=r"doc\._\.congress_article\.published: published must be an ISO date"):
        nlp(doc)


@pytest.mark.parametrize("article", articles(), ids=lambda article: article.id)
def test_no_fact_is_lost(article: Article, nlp: Language) -> None:
    """Spans cover their facts; exact places are kept beside them."""
    doc = nlp(article.text)
    assert doc.text == article.text
    record = doc._.congress_record
    for kind, mentions in record.mentions:
        facts = json.loads(doc.spans[kind].attrs["facts"])
        assert [tuple(fact["span"]) for fact in facts] == [mention.span for mention in mentions]
        for span, mention in zip(doc.spans[kind], mentions, strict=True):
            assert span.start_char <= mention.span[0] < mention.span[1] <= span.end_char


def test_a_fact_inside_of_a_token(nlp: Language) -> None:
    doc = nlp("x12/6/2023-y, mưa")
    doc.spans.clear()
    from congress_extract.interop import Labelled, Mark
    from congress_extract.interop.docs import labelled, mark

    item = Labelled("a", None, Article(id="a", text=doc.text), (Mark("dates", 1, 10, {"edtf": "2023-06-12"}),), {})
    mark(doc, item)
    assert [span.text for span in doc.spans["dates"]] == ["x12/6/2023-y"]
    assert labelled(doc, "b") == item


def test_several_processes(nlp: Language) -> None:
    texts = [article.text for article in articles()]
    docs = list(nlp.pipe(texts, n_process=2, batch_size=4))
    assert [doc._.congress_record for doc in docs] == [extract(text) for text in texts]
    assert [span.text for span in docs[0].spans["people"]] == ["đồng chí Trần Thị Mai Hương"]


SPAWNED = """
import multiprocessing, spacy, sys
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    nlp = spacy.blank("xx")
    nlp.add_pipe("congress_extract")
    docs = nlp.pipe(["Chiều 15/5, mưa.", "Hơn 2,2 tỷ đồng."], n_process=2, batch_size=1)
    print([len(doc._.congress_record.mentions.money) for doc in docs])
"""


def test_spawned_processes(tmp_path: Path) -> None:
    (tmp_path / "spawned.py").write_text(SPAWNED, encoding="utf-8")
    done = subprocess.run([sys.executable, tmp_path / "spawned.py"], capture_output=True, text=True, env=os.environ)
    assert (done.stdout, done.returncode) == ("[0, 1]\n", 0), done.stderr


@pytest.mark.parametrize("settings", [{}, {"prefix": "ce_"}])
@pytest.mark.parametrize("way", ["disk", "bytes", "pickle"])
def test_pipelines_are_saved(way: str, settings: dict[str, str], tmp_path: Path) -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("congress_extract", config=settings)
    if way == "disk":
        nlp.to_disk(tmp_path)
        again = spacy.load(tmp_path)
    elif way == "bytes":
        again = spacy.util.load_model_from_config(nlp.config).from_bytes(nlp.to_bytes())
    else:
        again = pickle.loads(pickle.dumps(nlp))
    doc = again(TEXT)
    assert doc._.congress_record == extract(TEXT)
    assert [span.text for span in doc.spans[settings.get("prefix", "") + "money"]] == ["hơn 36 triệu đồng"]


def test_docs_are_saved(nlp: Language, tmp_path: Path) -> None:
    """In a DocBin with user data, or as bytes; and what a pipeline made is imported as what `export` wrote."""

    docs = DocBin(store_user_data=True)
    for article in articles():
        doc = nlp.make_doc(article.text)
        doc._.congress_article = article.model_dump(exclude={"text"}, mode="json")
        docs.add(nlp(doc))
    docs.to_disk(tmp_path / "docs.spacy")
    fine(import_from("docbin", tmp_path / "docs.spacy", tmp_path / "back.jsonl"))
    back = read_records(tmp_path / "back.jsonl")
    assert [back[record.article.id] for record in records()] == list(records())
    doc = nlp(TEXT)
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes())._.congress_record == extract(TEXT)


def test_displacy_shows_them(nlp: Language) -> None:
    html = displacy.render(nlp(TEXT), style="span", options={"spans_key": "congresses"}, jupyter=False)
    assert "previous_term" in html
    assert "Cửa" in html


def test_a_record_can_be_set(nlp: Language) -> None:
    doc = nlp("Trời đẹp.")
    doc._.congress_record = extract("Ngày 12/6.")
    assert doc._.congress_record.mentions.dates[0].edtf == "XXXX-06-12"
    assert nlp.make_doc("Trời đẹp.")._.congress_record is None


# Words


@pytest.fixture(scope="module")
def vietnamese() -> Language:
    """Without pyvi, which `spacy.blank("vi")` alone wants."""
    nlp = spacy.blank("vi", config=WORDS)
    nlp.add_pipe("congress_extract")
    return nlp


def test_words(vietnamese: Language) -> None:
    doc = vietnamese("Đại hội bầu  Uỷ ban Kiểm tra.\n")
    assert [token.text for token in doc] == ["Đại hội", "bầu", "  ", "Uỷ ban", "Kiểm tra", ".", "\n"]
    assert [token.whitespace_ for token in doc] == [" ", "", "", " ", "", "", ""]


@pytest.mark.parametrize("text", ["", " ", "  a", "🎉 o\u0323\u0302i\r\n\r\nb ", "\u200bNgày 12/6\u200b .", "a\tb  c"])
def test_words_keep_the_text(text: str, vietnamese: Language) -> None:
    assert vietnamese.make_doc(text).text == text


@pytest.mark.parametrize("article", articles()[:8], ids=lambda article: article.id)
def test_words_and_component(article: Article, vietnamese: Language, tmp_path: Path) -> None:
    doc = vietnamese(article.text)
    assert doc.text == article.text
    assert doc._.congress_record == extract(article.text)


def test_words_are_saved(vietnamese: Language, tmp_path: Path) -> None:
    vietnamese.to_disk(tmp_path)
    again: Any = spacy.load(tmp_path)
    assert [token.text for token in again("Đại hội bầu.")] == ["Đại hội", "bầu", "."]
