"""The whole system: read, find, assemble.

Article ──read──▶ Reading ──find──▶ Found… ──assemble──▶ Congress… ──▶ ArticleRecord
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import NamedTuple

import regex

from .article import Article
from .assemble.attendance import link_delegates
from .assemble.committees import link_committees
from .assemble.context import START, Linked, Reason, Scope
from .assemble.delegation import link_delegation
from .assemble.held_on import day_named_before, days_after, link_held_on, on_day_of_all, part_of_same_day, same_day
from .assemble.items import counts_several
from .assemble.money import link_money
from .assemble.officers import link_officers
from .assemble.ordinal import link_ordinal
from .assemble.phases import marks, phases
from .assemble.results import link_results
from .assemble.scopes import Held, congresses
from .assemble.targets import link_targets
from .assemble.term import link_previous_term, link_term
from .assemble.union import link_union
from .assemble.venue import link_venue
from .assemble.whereabouts import Told
from .assemble.wording import CONGRESS
from .find import cells, dates, money, numbers, ordinals, people, percentages, quantities, terms, unions
from .find.values import TermValue
from .mentions import mentions
from .page import page_date
from .reading import Reading, read
from .record import ArticleInfo, ArticleRecord, Congress, HeldOn, Ordinal, Term, Warning
from .rules import Found

NUMBER_READERS = (terms.read, dates.read, cells.read, money.read, percentages.read, quantities.read)
"""At each number the first of these that can read it."""

FINDERS = (ordinals.find, unions.find, people.find, terms.spelled)
"""Each looks for its own words."""

LINKERS = (
    ("ordinal", link_ordinal),
    ("held_on", link_held_on),
    ("venue", link_venue),
    ("previous_term", link_previous_term),
    ("delegates", link_delegates),
    ("officers", link_officers),
    ("delegation", link_delegation),
    ("results", link_results),
    ("money", link_money),
    ("targets", link_targets),
)
"""One for each slot; union, term and committees come before them."""


class Analysis(NamedTuple):
    """A record and all that led to it."""

    record: ArticleRecord
    reading: Reading
    found: tuple[Found, ...]
    reasons: tuple[tuple[Reason, ...], ...]
    """For each congress, why its slots have their values."""


def extract(article: Article | str) -> ArticleRecord:
    """The record of one article: what it reports of union congresses, and every mention in it.

    `article` is an `Article` or just its text. Raises `TypeError` for anything else. The same input gives the same
    record, whatever the clock, locale or thread.
    """
    return analyse(article).record


def analyse(article: Article | str) -> Analysis:
    """Like `extract`, with all that was found and why each value was chosen."""
    if isinstance(article, str):
        article = Article(text=article)
    elif not isinstance(article, Article):
        raise TypeError(f"extract() takes an Article or its text as str, not {type(article).__name__}")
    reading = read(article)
    published = article.published or page_date(reading)
    found = find(reading, published)
    held, warnings = congresses(reading, found)
    reported: list[Congress] = []
    told: list[Told] = []
    reasons: list[tuple[Reason, ...]] = []
    shared = _shared(reading, found, held) if len(held) > 1 else _Shared()
    for item in held:
        congress, because, said = _congress(
            reading, found, item, published, shared, reported[-1].held_on if reported else None
        )
        if published and congress.held_on and _after(congress.held_on.edtf, published):
            warnings = [
                *warnings,
                Warning(
                    code="not_yet_held",
                    message=f"the congress of {congress.union.name} is dated {congress.held_on.edtf}, after the page",
                ),
            ]
            continue
        reported.append(congress)
        told.append(Told(item.value, congress.union))
        reasons.append(because)
        warnings = [*warnings, *said]
    warnings = [*_input_warnings(article, reading), *warnings]
    info = ArticleInfo(id=_clean(article.id), url=_clean(article.url), title=_clean(article.title), published=published)
    record = ArticleRecord(
        article=info,
        congresses=tuple(reported),
        mentions=mentions(reading, found, published, told, _year(reported, published)),
        warnings=tuple(warnings),
    )
    return Analysis(record, reading, tuple(found), tuple(reasons))


def _year(reported: list[Congress], published: date | None) -> int | None:
    """The year that the article tells of."""
    terms = (congress.term.start for congress in reported if congress.term)
    return next(terms, published.year if published else None)


def find(reading: Reading, published: date | None = None) -> list[Found]:
    """Everything found in a reading, in text order; relative days only where the article's own date is known."""
    out: list[Found] = []
    busy = 0
    for number in numbers.numbers(reading.text, reading.low):
        if number.start < busy:
            continue
        for reader in NUMBER_READERS:
            if item := reader(reading, number):
                out.append(item)
                busy = item.end
                break
    for finder in FINDERS:
        out.extend(finder(reading))
    if published:
        out.extend(dates.relative(reading))
    out = [f for f in out if reading.sentence_at(f.start) is not None]
    out.sort(key=lambda f: (f.start, f.end))
    return out


def _congress(
    reading: Reading,
    found: list[Found],
    held: Held,
    published: date | None,
    shared: _Shared,
    before: HeldOn | None,
) -> tuple[Congress, tuple[Reason, ...], list[Warning]]:
    ends = {o.sentence.start: o.end for o in held.openings if o.rule != "opening.told_from_inside"}
    cues = marks(reading, held.sentences)
    scope = Scope(
        reading,
        found,
        held.value,
        (held.union.start, held.union.end),
        held.openings,
        held.sentences,
        phases(reading, held.sentences, cues, ends, None, None),
        None,
        published,
    )
    term = link_term(scope)
    if term.value is None and (said := shared.term) is not None:
        term = Linked(
            Term(**scope.at(said.start, said.end), start=said.value.start, end=said.value.end),
            (Reason("term", said.start, said.end, said.rule, ""),),
        )
    term_value = _term_value(term.value)
    scope = scope._replace(term=term_value)
    previous = link_previous_term(scope)
    scope = scope._replace(phases=phases(reading, held.sentences, cues, ends, term_value, _term_value(previous.value)))
    slots: dict[str, Linked] = {"term": term, "union": link_union(scope)}
    for body, linked in link_committees(scope).items():
        slots[body] = linked
    for name, link in LINKERS:
        slots[name] = link(scope)
    if slots["ordinal"].value is None and (one := shared.first) is not None:
        slots["ordinal"] = Linked(
            Ordinal(**scope.at(one.start, one.end), value=1), (Reason("ordinal", one.start, one.end, one.rule, ""),)
        )
    if slots["held_on"].value is None:
        slots["held_on"] = _day_told_elsewhere(scope, shared, before) or slots["held_on"]
    congress = Congress(**{name: linked.value for name, linked in slots.items()})
    because = tuple(reason for linked in slots.values() for reason in linked.reasons)
    return congress, because, [w for linked in slots.values() for w in linked.warnings]


def _day_told_elsewhere(scope: Scope, shared: _Shared, before: HeldOn | None) -> Linked | None:
    """The day of a congress that does not tell its own: `cùng ngày`, or the one of all."""
    day = same_day(scope)
    if day and before is not None:
        part = part_of_same_day(scope, day[0])
        value = before.model_copy(update={**scope.at(*day), "part_of_day": part, "year_inferred": True})
        return Linked(value, (Reason("held_on", *day, "date.same_day", ""),))
    if before is not None and (counted := days_after(scope, before)):
        return counted
    told = shared.day or (day_named_before(scope, day[0]) if day else None)
    return on_day_of_all(scope, told) if told is not None else None


def _after(edtf: str, published: date) -> bool:
    """Whether a day lies after the article's own: then the congress is still to come."""
    first = edtf.split("/")[0]
    return len(first) == 10 and first[0] != "X" and first > published.isoformat()


class _Shared(NamedTuple):
    """What a digest says once, before its first congress, of all of them."""

    term: Found | None = None
    day: Found | None = None
    first: Found | None = None
    """`Công đoàn các xã, phường tổ chức Đại hội lần thứ I`: the first of each."""


def _shared(reading: Reading, found: list[Found], held: list[Held]) -> _Shared:
    begin = min((o.sentence.start for h in held for o in h.openings if o.strong), default=0)
    terms = [f for f in found if f.kind == "term" and f.end <= begin and reading.sentence_at(f.start)]
    of_all = [
        f
        for sentence in reading.sentences
        if sentence.start < begin and sentence.zone == "body" and counts_several(reading.low, sentence)
        for f in found[bisect_left(found, sentence.start, key=START) : bisect_left(found, sentence.end, key=START)]
    ]
    days = [f for f in of_all if f.kind == "date"]
    numbered = [f for f in of_all if f.kind == "ordinal"]
    one_day = len(days) == 1 and days[0].value.first.day is not None and days[0].value.last is None
    return _Shared(
        terms[-1] if terms and len({f.value for f in terms}) == 1 else None,
        days[0] if one_day else None,
        numbered[0]
        if len(numbered) == 1
        and numbered[0].value == 1
        and _OF_EACH.search(reading.low, max(0, numbered[0].start - _NEAR), numbered[0].start)
        else None,
    )


_NEAR = 40
"""So far before a number stands the congress that it counts."""
_OF_EACH = regex.compile(rf"{CONGRESS} (?:đại biểu |toàn thể |công đoàn )*$")


def _term_value(term: object) -> TermValue | None:
    return TermValue(term.start, term.end) if isinstance(term, Term) else None


_SURROGATES = regex.compile(r"[\ud800-\udfff]")


def _input_warnings(article: Article, reading: Reading) -> list[Warning]:
    out = []
    for name, given in (("text", article.text), ("title", article.title or "")):
        if not given.isascii() and (match := _SURROGATES.search(given)):
            out.append(
                Warning(
                    code="lone_surrogate",
                    message=f"{name} has half a surrogate pair at character {match.start()}; nothing is read across it",
                )
            )
    if not reading.text[reading.text_start :].strip():
        out.append(Warning(code="empty_text", message="the article has no text"))
    return out


def _clean(given: str | None) -> str | None:
    """Half a surrogate pair cannot be written as UTF-8."""
    return _SURROGATES.sub("�", given) if given and not given.isascii() else given
