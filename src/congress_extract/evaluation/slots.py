"""What is compared of a congress, slot by slot.

The headline slots, `SLOTS`, are those that micro and macro averages are made of: the congress itself, its union (right
where one of the accepted names is given), level, province, ordinal, day, terms, delegates, the sizes of committees, the
delegation, chair, vice-chairs and inspection chair by name, whether the chair is re-elected, results, money (amount,
currency, comparator) and targets (value, percent or not, comparator; subject and action by shared words). A province is
judged only where gold has one: it may be inferred where the article names none.

The further slots, `FURTHER`, are reported and count for nothing else. Many of them are details of items that are
right themselves (of an officer: how chosen; of a sum: what for), judged only there and only where gold tells of them;
others are the headline's own in part (`targets_value_only`), or are named in few articles (`venue`).

Gold and records are both plain JSON of the contract's shape. Lists are matched whatever their order, so that as many
items as possible are right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from .matching import match
from .words import fold, overlap

Congress = Mapping[str, Any]


class Item(NamedTuple):
    """A value and where it stands below its congress: `money[2]`."""

    value: Any
    place: str


Compared = tuple[Item | None, Item | None, bool]
"""Gold, what was given, and whether it is right."""

Judge = Callable[[Congress, Congress], Iterator[Compared]]
"""Compares one slot of two congresses; either may be empty."""


class Slot(NamedTuple):
    """A slot by its name, and how it is compared."""

    name: str
    judge: Judge


def get(of: Any, *steps: str) -> Any:
    """What stands at the end of the steps, None where they lead nowhere."""
    for step in steps:
        if not isinstance(of, Mapping):
            return None
        of = of.get(step)
    return of


def names(congress: Congress) -> set[str]:
    """The names of its union, folded: those accepted, or its own."""
    union = congress.get("union") or {}
    return {fold(name) for name in union.get("accept") or [union.get("name"), union.get("canonical")] if name}


def name_of(congress: Congress) -> str | None:
    """One name of its union, to show."""
    union = congress.get("union") or {}
    return next(iter(union.get("accept") or [union.get("canonical") or union.get("name")]), None)


def _congress(gold: Congress, given: Congress) -> Iterator[Compared]:
    a, b = (Item(name_of(c), "") if c else None for c in (gold, given))
    yield a, b, bool(gold and given)


def _union(gold: Congress, given: Congress) -> Iterator[Compared]:
    a, b = (Item(name_of(c), "union") if names(c) else None for c in (gold, given))
    if a or b:
        yield a, b, bool(names(gold) & names(given))


def _equal(one: Any, other: Any) -> bool:
    return bool(one == other)


def _equal_words(one: Any, other: Any) -> bool:
    return fold(one) == fold(other)


def _half_the_words(one: Any, other: Any) -> bool:
    return overlap(one, other) >= 0.5


def _single(
    place: str,
    read: Callable[[Congress], Any],
    same: Callable[[Any, Any], bool] = _equal,
    *,
    if_in_gold: bool = False,
) -> Judge:
    def judge(gold: Congress, given: Congress) -> Iterator[Compared]:
        one, other = (Item(value, place) if value is not None else None for value in (read(gold), read(given)))
        if one or (other and not if_in_gold):
            yield one, other, bool(one and other and same(one.value, other.value))

    return judge


def _at(*steps: str) -> Callable[[Congress], Any]:
    return lambda congress: get(congress, *steps)


def _years(slot: str) -> Callable[[Congress], Any]:
    def read(congress: Congress) -> Any:
        term = congress.get(slot)
        return [term.get("start"), term.get("end")] if term else None

    return read


def _words(*steps: str) -> Callable[[Congress], str | None]:
    """Words, None where there are none."""
    return lambda congress: get(congress, *steps) if fold(get(congress, *steps)) else None


def _items(congress: Congress, field: str, keep: Callable[[Any], bool]) -> list[Item]:
    return [Item(value, f"{field}[{i}]") for i, value in enumerate(congress.get(field) or []) if keep(value)]


def _list(
    field: str,
    same: Callable[[Any, Any], bool],
    close: Callable[[Any, Any], float],
    keep: Callable[[Any], bool] = lambda value: True,
) -> Judge:
    def judge(gold: Congress, given: Congress) -> Iterator[Compared]:
        a, b = _items(gold, field, keep), _items(given, field, keep)
        pairs, rest = match([item.value for item in a], [item.value for item in b], same, close)
        for i, k in (*pairs, *rest):
            one = a[i] if i is not None else None
            other = b[k] if k is not None else None
            yield one, other, one is not None and other is not None and same(one.value, other.value)

    return judge


def _detail(whole: Judge, read: Callable[[Any], Any], same: Callable[[Any, Any], bool], key: str) -> Judge:
    """A detail of what is right itself, where gold tells of it at all (null is telling) and either has one."""

    def judge(gold: Congress, given: Congress) -> Iterator[Compared]:
        for one, other, right in whole(gold, given):
            if not right or one is None or other is None or key not in one.value:
                continue
            a, b = read(one.value), read(other.value)
            if a is not None or b is not None:
                yield (
                    Item(a, f"{one.place}.{key}") if a is not None else None,
                    Item(b, f"{other.place}.{key}") if b is not None else None,
                    a is not None and b is not None and same(a, b),
                )

    return judge


# Officers


def _same_name(one: Any, other: Any) -> bool:
    return fold(one.get("name")) == fold(other.get("name"))


def _near_officer(one: Any, other: Any) -> float:
    details: int = sum(one.get(key) == other.get(key) for key in ("reelected", "selection", "honorific", "role_text"))
    return overlap(one.get("name"), other.get("name")) * 10 + details / 4


def _near_name(one: Any, other: Any) -> float:
    """Alike if they share a word of the name: `Trần Thị Mai Hương` and `Mai Hương`."""
    return _near_officer(one, other) if overlap(one.get("name"), other.get("name")) >= 0.5 else 0.0


def _officers(role: str) -> Judge:
    return _list("officers", _same_name, _near_name, lambda officer: officer.get("role") == role)


def _same_other(one: Any, other: Any) -> bool:
    return _same_name(one, other) and overlap(one.get("role_text"), other.get("role_text")) >= 0.5


def _same_officer(one: Any, other: Any) -> bool:
    return _same_name(one, other) and one.get("role") == other.get("role")


def _chair_reelected(gold: Congress, given: Congress) -> Iterator[Compared]:
    for a in _items(gold, "officers", lambda officer: officer.get("role") == "chair"):
        for b in _items(given, "officers", lambda officer: officer.get("role") == "chair"):
            one, other = a.value.get("reelected"), b.value.get("reelected")
            if _same_name(a.value, b.value) and (one or other):
                yield (
                    Item(one, f"{a.place}.reelected") if one else None,
                    Item(other, f"{b.place}.reelected") if other else None,
                    one == other,
                )


_EACH_OFFICER = _list("officers", _same_officer, _near_name)


# Results, money, targets


def _same_result(one: Any, other: Any) -> bool:
    return bool((one.get("achieved"), one.get("total")) == (other.get("achieved"), other.get("total")))


def _near_result(one: Any, other: Any) -> float:
    return float(sum(one.get(key) == other.get(key) for key in ("achieved", "total")))


def _same_amount(one: Any, other: Any) -> bool:
    return bool(one.get("amount") == other.get("amount"))


def _same_money(one: Any, other: Any) -> bool:
    return (
        _same_amount(one, other)
        and one.get("amount_max") == other.get("amount_max")
        and one.get("currency", "VND") == other.get("currency")
        and one.get("comparator", "eq") == other.get("comparator")
    )


def _near_money(one: Any, other: Any) -> float:
    if not _same_amount(one, other) and (one.get("amount_max") is None or one["amount_max"] != other.get("amount_max")):
        return 0.0
    details: int = sum(
        one.get(key) == other.get(key) for key in ("amount", "amount_max", "currency", "comparator", "per")
    )
    return details + overlap(one.get("purpose"), other.get("purpose"))


def _same_value(one: Any, other: Any) -> bool:
    return bool(
        one.get("value") == other.get("value")
        and one.get("value_max") == other.get("value_max")
        and (one.get("unit") == "percent") == (other.get("unit") == "percent")
    )


def _same_words(one: Any, other: Any) -> float:
    both = (f"{item.get('subject')} {item.get('action')}" for item in (one, other))
    return max(overlap(one.get("subject"), other.get("subject")), overlap(*both))


def _same_target(one: Any, other: Any) -> bool:
    return (
        _same_value(one, other)
        and one.get("comparator", "eq") == other.get("comparator")
        and _same_words(one, other) >= 0.5
    )


def _near_target(one: Any, other: Any) -> float:
    if one.get("value") != other.get("value"):
        return 0.0
    details: int = sum(one.get(key) == other.get(key) for key in ("value_max", "unit", "comparator", "per"))
    words = overlap(one.get("subject"), other.get("subject")) + overlap(one.get("action"), other.get("action"))
    return 1.0 + details + _same_words(one, other) + words


_MONEY = _list("money", _same_money, _near_money)
_TARGETS = _list("targets", _same_target, _near_target)


# Further


def _year_inferred(gold: Congress, given: Congress) -> Iterator[Compared]:
    """Of days that are right: whether their year is inferred; a year that is written is nothing to find."""
    if get(gold, "held_on", "edtf") is None or get(gold, "held_on", "edtf") != get(given, "held_on", "edtf"):
        return
    one, other = get(gold, "held_on", "year_inferred"), get(given, "held_on", "year_inferred")
    if one or other:
        place = "held_on.year_inferred"
        yield Item(one, place) if one else None, Item(other, place) if other else None, bool(one and other)


def _delegates_comparator(gold: Congress, given: Congress) -> Iterator[Compared]:
    """Of numbers that are right: the comparator, unless it is plain on both sides."""
    if get(gold, "delegates", "value") is None or get(gold, "delegates", "value") != get(given, "delegates", "value"):
        return
    one, other = (get(c, "delegates", "comparator") or "eq" for c in (gold, given))
    if (one, other) != ("eq", "eq"):
        place = "delegates.comparator"
        yield Item(one, place) if one != "eq" else None, Item(other, place) if other != "eq" else None, one == other


def _members(body: str) -> Judge:
    def judge(gold: Congress, given: Congress) -> Iterator[Compared]:
        a, b = ({body: [{"name": name} for name in get(c, body, "members") or []]} for c in (gold, given))
        for one, other, right in _list(body, _same_name, _near_name)(a, b):
            yield _member(one), _member(other), right

    return judge


def _member(item: Item | None) -> Item | None:
    return Item(item.value["name"], item.place.replace("[", ".members[")) if item else None


def _details(name: str, whole: Judge, key: str, same: Callable[[Any, Any], bool]) -> Slot:
    return Slot(name, _detail(whole, lambda value: value.get(key), same, key))


SLOTS = (
    Slot("congress", _congress),
    Slot("union", _union),
    Slot("level", _single("union", _at("union", "level"))),
    Slot("province", _single("union", _words("union", "province"), _equal_words, if_in_gold=True)),
    Slot("ordinal", _single("ordinal", _at("ordinal", "value"))),
    Slot("held_on", _single("held_on", _at("held_on", "edtf"))),
    Slot("term", _single("term", _years("term"))),
    Slot("previous_term", _single("previous_term", _years("previous_term"))),
    Slot("delegates", _single("delegates", _at("delegates", "value"))),
    Slot("committee", _single("committee", _at("committee", "size"))),
    Slot("standing_committee", _single("standing_committee", _at("standing_committee", "size"))),
    Slot("inspection_committee", _single("inspection_committee", _at("inspection_committee", "size"))),
    Slot("delegation_total", _single("delegation", _at("delegation", "total"))),
    Slot("delegation_official", _single("delegation", _at("delegation", "official"))),
    Slot("delegation_alternate", _single("delegation", _at("delegation", "alternate"))),
    Slot("chair", _officers("chair")),
    Slot("chair_reelected", _chair_reelected),
    Slot("vice_chair", _officers("vice_chair")),
    Slot("inspection_chair", _officers("inspection_chair")),
    Slot("results", _list("results", _same_result, _near_result, lambda result: bool(result.get("total")))),
    Slot("money", _MONEY),
    Slot("targets", _TARGETS),
)
"""What micro and macro averages are made of."""

FURTHER = (
    Slot("venue", _single("venue", _words("venue", "name"), _equal_words)),
    Slot("part_of_day", _single("held_on", _at("held_on", "part_of_day"))),
    Slot("year_inferred", _year_inferred),
    Slot("delegates_comparator", _delegates_comparator),
    *(
        Slot(f"{body}_{part}", judge)
        for body in ("committee", "standing_committee", "inspection_committee")
        for part, judge in (("members", _members(body)), ("selection", _single(body, _at(body, "selection"))))
    ),
    Slot("inspection_vice_chair", _officers("inspection_vice_chair")),
    Slot("womens_chair", _officers("womens_chair")),
    Slot("other_officer", _list("officers", _same_other, _near_name, lambda officer: officer.get("role") == "other")),
    _details("officer_selection", _EACH_OFFICER, "selection", _equal),
    _details("officer_reelected", _EACH_OFFICER, "reelected", _equal),
    _details("officer_honorific", _EACH_OFFICER, "honorific", _equal_words),
    _details("officer_role_text", _EACH_OFFICER, "role_text", _equal_words),
    Slot("money_amount_only", _list("money", _same_amount, _near_money)),
    _details("money_per", _MONEY, "per", _equal_words),
    _details("money_purpose", _MONEY, "purpose", _half_the_words),
    Slot("targets_value_only", _list("targets", _same_value, _near_target)),
    _details("target_unit", _TARGETS, "unit", _equal_words),
    _details("target_per", _TARGETS, "per", _equal),
    _details("target_subject", _TARGETS, "subject", _half_the_words),
    _details("target_action", _TARGETS, "action", _half_the_words),
)
"""What is reported besides."""

RESTATED = frozenset({"money_amount_only", "targets_value_only"})
"""Those that judge again, in part, what another slot judges; their errors are that one's."""
