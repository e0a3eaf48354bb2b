"""Marks anywhere in any text come back from every tool, or are refused with a reason."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from congress_extract import Article
from congress_extract.interop import FORMATS, Labelled, Mark, Tool, Units
from congress_extract.interop.docs import labelled, mark

from .samples import failures, fine

NLP = spacy.blank("xx")

CHARACTERS = "aĐ\u0323\u0302 \t\n\r\x0b\x0c\x1c\x85\u2028\u200b\u200d\ufeff🎉👩🏽\\\"'<&%;#T1"
LINE_ENDS = "\n\r\x0b\x0c\x1c\x85\u2028"


@st.composite
def marked(draw: st.DrawFn) -> Labelled:
    text = draw(st.text(alphabet=CHARACTERS, min_size=1, max_size=25))
    marks = []
    for label in draw(st.lists(st.sampled_from(["dates", "people", "congress_money"]), max_size=4)):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        values = draw(st.none() | st.dictionaries(st.text(max_size=3), st.text(alphabet=CHARACTERS), max_size=2))
        marks.append(Mark(label, start, end, values))
    marks.sort(key=lambda one: (one.start, one.end, one.label, one.values is None))
    return Labelled("a", None, Article(id="a", text=text), tuple(marks), {})


def sorted_marks(item: Labelled) -> list[Mark]:
    return sorted(item.marks, key=lambda one: (one.start, one.end, one.label, one.values is None, str(one.values)))


def can_be_written(tool: Tool, item: Labelled) -> bool:
    edges = "".join(item.article.text[mark.start] + item.article.text[mark.end - 1] for mark in item.marks)
    return tool != "brat" or not set(edges) & set(LINE_ENDS)


@pytest.mark.parametrize(
    ("tool", "units"),
    [("brat", None), ("brat", "utf-16"), ("label-studio", None), ("label-studio", "utf-16"), ("doccano", None)],
)
@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(item=marked())
def test_marks_come_back(tool: Tool, units: Units | None, item: Labelled) -> None:
    with tempfile.TemporaryDirectory() as folder:
        written = list(FORMATS[tool].write([item], Path(folder, "out"), units))
        if not can_be_written(tool, item):
            assert [failure.code for failure in failures(written)] == ["line_end"]
            return
        fine(written)
        (back,) = fine(FORMATS[tool].read(Path(folder, "out"), units))
    assert back.article == item.article
    assert sorted_marks(back) == sorted_marks(item)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(item=marked())
def test_marks_come_back_from_tokens(item: Labelled) -> None:
    doc = NLP.make_doc(item.article.text)
    mark(doc, item)
    assert sorted_marks(labelled(doc, "b")) == sorted_marks(item)
