"""One sentence a row: `tests/tables/*.txt` say what each way of telling must yield, behind the opening that stands above it.

A row is `field=value; field=value | sentence`; `none | sentence` reports no congress; `&&` parts the congresses of one text. Only the fields named
are compared, an empty value means that nothing may be read. `\\n` in a sentence is a line break. A line `opening: …` sets what stands before the
sentences below it; a row that begins with `?` is a known gap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from congress_extract import extract
from congress_extract.record import Congress

TABLES = Path(__file__).parent / "tables"
SIGNS = {"eq": "", "gte": ">=", "gt": ">", "lte": "<=", "lt": "<", "approx": "~"}


class Row(NamedTuple):
    """A sentence behind its opening, and the fields expected of each congress that it reports."""

    text: str
    expected: list[dict[str, str]]


def rows() -> Iterator[Any]:
    """The rows of all tables, each called by its table and line."""
    for table in sorted(TABLES.glob("*.txt")):
        opening = ""
        for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip() or line.startswith("#"):
                continue
            if line.startswith("opening:"):
                opening = line.removeprefix("opening:").strip().replace("\\n", "\n")
                continue
            wanted, sentence = (part.strip() for part in line.removeprefix("?").split("|", 1))
            gap = "" if opening.endswith("\n") or not opening else " "
            row = Row(opening + gap + sentence.replace("\\n", "\n"), list(_expected(wanted)))
            marks = [pytest.mark.xfail(strict=True, reason="a known gap")] if line.startswith("?") else []
            yield pytest.param(row, id=f"{table.stem}-{number}", marks=marks)


def _expected(wanted: str) -> Iterator[dict[str, str]]:
    for congress in wanted.split("&&") if wanted != "none" else ():
        yield {name.strip(): value.strip() for name, value in (f.split("=", 1) for f in congress.split(";"))}


def _number(fact: Any, value: float, largest: float | None) -> str:
    upto = "" if largest is None else f"..{largest:.15g}"
    return f"{SIGNS[fact.comparator]}{value:.15g}{upto}" + (f"/{fact.per}" if fact.per else "")


def _holders(congress: Congress, role: str) -> str:
    """`Lê Văn An+` was re-elected, `Lê Văn An-` is new, `Lê Văn An(a)` was appointed."""
    marks = {True: "+", False: "-", None: ""}
    return ",".join(
        o.name + marks[o.reelected] + ("(a)" if o.selection == "appointed" else "")
        for o in congress.officers
        if o.role == role
    )


def _size(body: Any) -> str:
    return "" if body is None or body.size is None else str(body.size)


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _years(term: Any) -> str:
    return f"{term.start}-{term.end}" if term else ""


FIELDS: dict[str, Callable[[Congress], str]] = {
    "union": lambda c: c.union.canonical,
    "level": lambda c: _shown(c.union.level),
    "province": lambda c: _shown(c.union.province),
    "ordinal": lambda c: _shown(c.ordinal and c.ordinal.value),
    "term": lambda c: _years(c.term),
    "previous": lambda c: _years(c.previous_term),
    "day": lambda c: _shown(c.held_on and c.held_on.edtf),
    "part": lambda c: _shown(c.held_on and c.held_on.part_of_day),
    "venue": lambda c: _shown(c.venue and c.venue.name),
    "delegates": lambda c: SIGNS[c.delegates.comparator] + str(c.delegates.value) if c.delegates else "",
    "committee": lambda c: _size(c.committee),
    "standing": lambda c: _size(c.standing_committee),
    "inspection": lambda c: _size(c.inspection_committee),
    "sent": lambda c: (
        "/".join(_shown(n) for n in (c.delegation.total, c.delegation.official, c.delegation.alternate))
        if c.delegation
        else ""
    ),
    "chair": lambda c: _holders(c, "chair"),
    "deputies": lambda c: _holders(c, "vice_chair"),
    "others": lambda c: ",".join(
        f"{o.name}: {o.role_text}" for o in c.officers if o.role not in ("chair", "vice_chair")
    ),
    "results": lambda c: ",".join(f"{r.achieved}/{r.total}" for r in c.results),
    "money": lambda c: ",".join(_number(m, m.amount, m.amount_max) for m in c.money),
    "purposes": lambda c: " # ".join(_shown(m.purpose) for m in c.money),
    "targets": lambda c: ",".join(
        _number(t, float(t.value), None if t.value_max is None else float(t.value_max))
        + ("%" if t.unit == "percent" else f" {t.unit}")
        for t in c.targets
    ),
    "subjects": lambda c: " # ".join(f"{_shown(t.subject)} ~ {_shown(t.action)}" for t in c.targets),
}


@pytest.mark.parametrize("row", rows())
def test_row(row: Row) -> None:
    congresses = extract(row.text).congresses
    assert len(congresses) == len(row.expected)
    for congress, expected in zip(congresses, row.expected, strict=True):
        assert {name: FIELDS[name](congress) for name in expected} == expected


def test_every_table_has_rows() -> None:
    assert all(table.read_text(encoding="utf-8").count("|") >= 20 for table in TABLES.glob("*.txt"))
