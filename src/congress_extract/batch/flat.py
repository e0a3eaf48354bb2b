"""A record as rows of a flat table, one for each congress, to be opened in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Cell = str | int | float | bool | None

_BODIES = ("committee", "standing_committee", "inspection_committee")
COLUMNS = (
    *("id", "url", "title", "published", "congress"),
    *("union", "union_canonical", "level", "province", "province_inferred", "ordinal"),
    *("held_on", "year_inferred", "part_of_day", "venue"),
    *("term_start", "term_end", "previous_term_start", "previous_term_end", "delegates", "delegates_comparator"),
    *(f"{body}_{what}" for body in _BODIES for what in ("size", "selection", "members")),
    *("chair", "officers", "delegation_total", "delegation_official", "delegation_alternate"),
    *("results", "money", "targets", "warnings"),
)
"""What several values stand in is parted by `; `."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows(record: dict[str, Any]) -> Iterator[list[Cell]]:
    """The rows of a record as it is in JSON. Text that a spreadsheet would run as a formula begins with `'`."""
    article = record["article"]
    for number, congress in enumerate(record["congresses"], 1):
        cells = {name: article[name] for name in ("id", "url", "title", "published")}
        cells |= {"congress": number, **_congress(congress)}
        cells["warnings"] = _joined(warning["code"] for warning in record["warnings"])
        yield [harmless(cells[name]) for name in COLUMNS]


def harmless(cell: Cell) -> Cell:
    """Text as text, whatever a spreadsheet makes of its first character."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _congress(congress: dict[str, Any]) -> dict[str, Cell]:
    def of(slot: str, name: str) -> Any:
        fact = congress[slot]
        return None if fact is None else fact[name]

    cells: dict[str, Cell] = {
        "union": of("union", "name"),
        "union_canonical": of("union", "canonical"),
        **{name: of("union", name) for name in ("level", "province", "province_inferred")},
        "ordinal": of("ordinal", "value"),
        "held_on": of("held_on", "edtf"),
        **{name: of("held_on", name) for name in ("year_inferred", "part_of_day")},
        "venue": of("venue", "name"),
        "delegates": of("delegates", "value"),
        "delegates_comparator": of("delegates", "comparator"),
        "officers": _joined(f"{officer['name']}: {officer['role_text']}" for officer in congress["officers"]),
        "chair": _joined(officer["name"] for officer in congress["officers"] if officer["role"] == "chair"),
        "results": _joined(f"{result['achieved']}/{result['total']}" for result in congress["results"]),
        "money": _joined(
            _amount(sum, sum["amount"], sum["amount_max"], sum["currency"], sum["purpose"]) for sum in congress["money"]
        ),
        "targets": _joined(
            _amount(aim, aim["value"], aim["value_max"], aim["unit"], aim["subject"], aim["action"])
            for aim in congress["targets"]
        ),
    }
    for term in ("term", "previous_term"):
        cells |= {f"{term}_{end}": of(term, end) for end in ("start", "end")}
    for body in _BODIES:
        cells |= {f"{body}_{what}": of(body, what) for what in ("size", "selection")}
        cells[f"{body}_members"] = _joined(of(body, "members") or ())
    return cells | {f"delegation_{name}": of("delegation", name) for name in ("total", "official", "alternate")}


def _amount(fact: dict[str, Any], low: Any, high: Any, unit: str, *what: str | None) -> str:
    sign = {"eq": "", "gt": ">", "gte": ">=", "lt": "<", "lte": "<=", "approx": "~"}[fact["comparator"]]
    amount = f"{sign}{low} {unit}" if high is None else f"{sign}{low}-{high} {unit}"
    per = f" per {fact['per']}" if fact["per"] else ""
    return ", ".join([amount + per, *(words for words in what if words)])


def _joined(parts: Any) -> str | None:
    return "; ".join(parts) or None
