"""Records, explanations and failures for people to read in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import regex
from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from .record import (
    ArticleRecord,
    Committee,
    Congress,
    Delegates,
    Delegation,
    Fact,
    HeldOn,
    Money,
    Number,
    Officer,
    Ordinal,
    Result,
    Target,
    Term,
    Union,
    Venue,
)

if TYPE_CHECKING:
    from .explanation import Explanation

_COMPARATORS = {"eq": "", "gt": "> ", "gte": "≥ ", "lt": "< ", "lte": "≤ ", "approx": "≈ "}
_CONTROLS = regex.compile(r"[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+")


def plain(text: str) -> Text:
    """Text of an article as it may be sent to a terminal: on one line, without codes."""
    return Text(_CONTROLS.sub(" ", text))


def record(record: ArticleRecord, name: str) -> RenderableType:
    """One article: its name, and a table for each congress."""
    head = Text.assemble((plain(record.article.title or name).plain, "bold"))
    if record.article.published:
        head.append(f"  {record.article.published}", "dim")
    if not record.congresses:
        return Group(head, Padding("reports no union congress", (0, 0, 0, 2)), *_warnings(record), "")
    return Group(head, *(Padding(_congress(c), (0, 0, 0, 2)) for c in record.congresses), *_warnings(record), "")


def _warnings(record: ArticleRecord) -> Iterator[RenderableType]:
    for warning in record.warnings:
        yield Padding(Text(f"! {plain(warning.message).plain} [{warning.code}]", "yellow"), (0, 0, 0, 2))


def _congress(congress: Congress) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("slot", style="cyan", no_wrap=True)
    table.add_column("value", ratio=3)
    table.add_column("in the article", style="dim", ratio=2)
    for slot in Congress.model_fields:
        facts = getattr(congress, slot)
        for fact in facts if isinstance(facts, tuple) else (facts,):
            if fact is not None:
                table.add_row(slot, plain(value(fact)), plain(fact.text))
    return table


def value(fact: Fact) -> str:
    """What a fact says, in one line."""
    match fact:
        case Union():
            return _joined(fact.canonical, fact.level, fact.province)
        case Ordinal():
            return str(fact.value)
        case HeldOn():
            return _joined(fact.edtf, fact.part_of_day, "year inferred" if fact.year_inferred else None)
        case Venue():
            return fact.name
        case Term():
            return f"{fact.start} to {fact.end}"
        case Delegates():
            return _COMPARATORS[fact.comparator] + number(fact.value)
        case Committee():
            return _joined(None if fact.size is None else number(fact.size), fact.selection, *fact.members)
        case Officer():
            again = {True: "again", False: "new", None: None}[fact.reelected]
            role = fact.role_text if fact.role == "other" else fact.role
            return _joined(f"{fact.name}: {role}", fact.selection, again)
        case Delegation():
            counts = {"total": fact.total, "official": fact.official, "alternate": fact.alternate}
            return _joined(*(f"{n} {name}" for name, n in counts.items() if n is not None))
        case Result():
            return f"{fact.achieved} of {fact.total}"
        case Money():
            return _joined(
                f"{_amount(fact.comparator, fact.amount, fact.amount_max)} {fact.currency}",
                _per(fact.per),
                fact.purpose,
            )
        case Target():
            unit = "%" if fact.unit == "percent" else f" {fact.unit}"
            amount = _amount(fact.comparator, fact.value, fact.value_max) + unit
            return _joined(amount, _per(fact.per), fact.subject, fact.action)
    return ""


def number(value: Number) -> str:
    """Digits in groups: 2200000000 → 2 200 000 000."""
    return f"{value:,}".replace(",", "\N{NO-BREAK SPACE}")


def _amount(comparator: str, low: Number, high: Number | None) -> str:
    return _COMPARATORS[comparator] + number(low) + (f" to {number(high)}" if high is not None else "")


def _per(per: str | None) -> str | None:
    return f"per {per}" if per else None


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def overview(records: Iterable[ArticleRecord]) -> Table:
    """A line for each congress of many articles."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for heading in ("article", "union", "no.", "held on", "term", "delegates", "committee", "chair"):
        table.add_column(heading, overflow="fold", no_wrap=heading not in ("article", "union", "chair"))
    for item in records:
        for congress in item.congresses or (None,):
            name = plain(item.article.id or item.article.title or "")
            table.add_row(name, *(plain(cell) for cell in _line(congress)))
    return table


def _line(congress: Congress | None) -> tuple[str, ...]:
    if congress is None:
        return ("(no union congress)",)
    committee = congress.committee
    return (
        congress.union.canonical,
        str(congress.ordinal.value) if congress.ordinal else "",
        congress.held_on.edtf if congress.held_on else "",
        f"{congress.term.start}-{congress.term.end}" if congress.term else "",
        value(congress.delegates) if congress.delegates else "",
        number(committee.size) if committee and committee.size is not None else "",
        ", ".join(officer.name for officer in congress.officers if officer.role == "chair"),
    )


def explanation(item: Explanation) -> RenderableType:
    """Where a value comes from: the rule, the sentence, and what else was considered."""
    text = plain(item.value_text).plain if item.value_text is not None else "null"
    head = Text.assemble((plain(item.path).plain, "cyan"), " = ", (text, "bold"))
    lines: list[RenderableType] = [head]
    for name, said in (("rule", item.rule), ("sentence", item.sentence)):
        if said:
            lines.append(Padding(Text.assemble((f"{name}: ", "dim"), plain(said)), (0, 0, 0, 2)))
    for rival in item.rivals:
        against = Text.assemble(
            ("not ", "dim"), plain(rival.text), (f": {plain(rival.why).plain} [{rival.rule}]", "dim")
        )
        lines.append(Padding(against, (0, 0, 0, 2)))
    return Group(*lines, "")
