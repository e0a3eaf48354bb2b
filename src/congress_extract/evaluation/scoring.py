"""The record of one article held against its gold: every value right, wrong or missed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from .pairing import pair
from .shapes import KINDS
from .slots import FURTHER, SLOTS, Item, Slot
from .spans import Mention, paired
from .tally import Tally

HEADLINE = tuple(slot.name for slot in SLOTS)
ALL = tuple(slot.name for slot in (*SLOTS, *FURTHER))
OF_MENTIONS = tuple(f"mentions.{kind}" for kind in KINDS)
"""How judgements of mentions are told from those of slots; they are counted apart (see `spans`)."""


class Judgement(NamedTuple):
    """A value of gold, what was given for it, and whether that is right; either is None where it has no partner.

    Paths lead to them in gold and in the record (`congresses[0].money[2]`).
    """

    slot: str
    gold: Any
    given: Any
    right: bool
    gold_path: str | None
    path: str | None

    @property
    def tally(self) -> Tally:
        """What it counts for."""
        if self.right:
            return Tally(right=1)
        return Tally(wrong=int(self.path is not None), missed=int(self.gold_path is not None))


def judge(
    gold: Sequence[Mapping[str, Any]], given: Sequence[Mapping[str, Any]], slots: Iterable[Slot] = (*SLOTS, *FURTHER)
) -> tuple[Judgement, ...]:
    """Compares the congresses of one article, in every slot."""
    out = []
    pairs = pair(gold, given)
    for slot in slots:
        for i, k in pairs:
            one, other = gold[i] if i is not None else {}, given[k] if k is not None else {}
            for a, b, right in slot.judge(one, other):
                out.append(
                    Judgement(
                        slot.name,
                        a.value if a else None,
                        b.value if b else None,
                        right,
                        _path(i, a),
                        _path(k, b),
                    )
                )
    return tuple(out)


def _path(congress: int | None, item: Item | None) -> str | None:
    if item is None:
        return None
    return f"congresses[{congress}].{item.place}".rstrip(".")


def judge_mentions(gold: Sequence[Mention], given: Sequence[Mention]) -> tuple[Judgement, ...]:
    """Compares the mentions of one article: right are those of the same span, kind and values."""
    return tuple(
        Judgement(
            f"mentions.{(a or b).kind}",  # type: ignore[union-attr]
            a.values if a else None,
            b.values if b else None,
            right,
            a.path if a else None,
            b.path if b else None,
        )
        for a, b, right in paired(gold, given)
    )


def tallies(judgements: Iterable[Judgement], names: Sequence[str] = ALL) -> dict[str, Tally]:
    """What judgements come to, by slot, in the order of `names`; those of which there is nothing are left out."""
    sums: dict[str, Tally] = {}
    for item in judgements:
        sums[item.slot] = sums.get(item.slot, Tally()) + item.tally
    return {name: sums[name] for name in names if name in sums}


def headline(by_slot: Mapping[str, Tally]) -> list[Tally]:
    """The tallies that micro and macro averages are made of."""
    return [by_slot[name] for name in HEADLINE if name in by_slot]
