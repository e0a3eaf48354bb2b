"""Every form of a pattern reads the example it stands beside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
import regex

from congress_extract.assemble import attendance, cues, delegation, wording
from congress_extract.assemble.forms import any_of
from congress_extract.reading import read

from .articles import SAMPLE


def tables() -> Iterator[tuple[str, Mapping[str, str]]]:
    for module in (attendance, cues, delegation, wording):
        for name, value in vars(module).items():
            if (
                isinstance(value, dict)
                and not name.startswith("__")
                and all(isinstance(word, str) for pair in value.items() for word in pair)
            ):
                yield f"{module.__name__.rpartition('.')[2]}.{name}", value


ROWS = [(table, example, form) for table, forms in tables() for example, form in forms.items()]


@pytest.mark.parametrize(("table", "example", "form"), ROWS, ids=[f"{t}: {e}" for t, e, _ in ROWS])
def test_a_form_reads_its_example(table: str, example: str, form: str) -> None:
    assert regex.search(form, example), f"{table}: {form!r} does not read {example!r}"


def test_the_tables_are_found() -> None:
    assert {table for table, _ in tables()} >= {"cues.GOALS", "cues.RESULTS", "cues.SPEECH"}


_UNGATED = regex.compile(
    "|".join(
        f"(?P<{name}>{any_of(getattr(cues, name.upper()))})"
        for name in ("speech", "goals", "results", "election", "other")
    )
)


@pytest.mark.parametrize("name", ["SPEECH", "GOALS", "RESULTS", "ELECTION", "OTHER"])
def test_every_cue_begins_with_one_of_the_first_words(name: str) -> None:
    for example, form in getattr(cues, name).items():
        said = regex.search(form, example)
        assert said is not None
        assert any(match.start() == said.start() for match in cues.CUES.finditer(example)), example


def test_no_cue_is_lost_where_none_can_begin() -> None:
    for article in SAMPLE:
        low = read(article).low
        found = [(m.span(), m.lastgroup) for m in cues.CUES.finditer(low)]
        assert found == [(m.span(), m.lastgroup) for m in _UNGATED.finditer(low)]
