"""How a slot is checked: a passage is read, and one slot of its first congress is compared.

    CASES = [
        case("plain", "Ngày 12/6/2023, Công đoàn …", {"value": 5}),
        case("higher-congress", "…", None),
        gap("not-read-yet", "…", {"value": 7}),
    ]

    @pytest.mark.parametrize("case", CASES)
    def test_ordinal(case: Case) -> None:
        check("ordinal", case)

What is expected is plain:

- None: the slot must be null (for a slot that is a list, use `()`);
- a dict: the slot must be stated, and the fields named must have these values; fields not named are not looked at. A
  (frozen)set as a field's value lists all the readings that count as right;
- a tuple of dicts: for a slot that is a list, exactly so many items, each dict fitting a different one, in any order.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest

from congress_extract import Article, extract
from congress_extract.record import Congress, Fact

Fields = Mapping[str, Any]
Expected = Fields | tuple[Fields, ...] | None


class Case(NamedTuple):
    """A passage, what is known of its article, and what the slot must hold."""

    text: str
    expected: Expected
    title: str | None = None
    published: str | None = None


def case(id: str, text: str, expected: Expected, *, title: str | None = None, published: str | None = None) -> Any:
    """A row of a table; `id` says where the form comes from or what it shows."""
    return pytest.param(Case(text, expected, title, published), id=id)


def gap(id: str, text: str, expected: Expected, *, title: str | None = None, published: str | None = None) -> Any:
    """A row that is not read rightly yet; passing it fails the run, so that the mark is taken away."""
    mark = pytest.mark.xfail(strict=True, raises=AssertionError, reason="known gap")
    return pytest.param(Case(text, expected, title, published), id=id, marks=mark)


def first(case: Case) -> Congress:
    """The first congress that the passage reports; it must report one, also where a slot is expected to be null."""
    # `published` is given as a string, as callers do.
    article = Article.model_validate({"text": case.text, "title": case.title, "published": case.published})
    congresses = extract(article).congresses
    assert congresses, "no congress is reported"
    return congresses[0]


def check(slot: str, case: Case) -> None:
    """The slot of the first congress is as expected, and its evidence stands where its span says."""
    value = getattr(first(case), slot)
    facts: tuple[Fact, ...] = value if isinstance(value, tuple) else () if value is None else (value,)
    for fact in facts:
        source = case.title if fact.source == "title" else case.text
        assert (source or "")[slice(*fact.span)] == fact.text, "the span does not hold the evidence"
    if case.expected is None:
        assert value is None, f"{slot} must be null, is {_plain(value)}"
    elif isinstance(case.expected, tuple):
        assert isinstance(value, tuple)
        _check_items([_plain(item) for item in value], case.expected)
    else:
        assert value is not None, f"{slot} is null, must be {dict(case.expected)}"
        plain = _plain(value)
        assert _fits(plain, case.expected), f"{slot} is {plain}, must be {dict(case.expected)}"


def _check_items(actual: list[dict[str, Any]], expected: tuple[Fields, ...]) -> None:
    left = list(actual)
    missing = []
    for fields in expected:
        hit = next((item for item in left if _fits(item, fields)), None)
        if hit is None:
            missing.append(dict(fields))
        else:
            left.remove(hit)
    assert (missing, left) == ([], []), f"missing {missing}, not wanted {left}"


def _fits(actual: Mapping[str, Any], expected: Fields) -> bool:
    for name, want in expected.items():
        got = actual[name]
        if got not in want if isinstance(want, (set, frozenset)) else got != want:
            return False
    return True


def _plain(fact: Fact) -> dict[str, Any]:
    return fact.model_dump(exclude={"text", "span", "source"})


def elected(size: int | None, *members: str) -> dict[str, Any]:
    return {"size": size, "members": members, "selection": "elected"}


def appointed(size: int | None, *members: str) -> dict[str, Any]:
    return {"size": size, "members": members, "selection": "appointed"}
