"""Tallies that add up, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many values are right, how many given are wrong, how many to be found are missed.

    A value given in place of another is both wrong and missed. Precision is None where nothing was given, recall where
    there was nothing to find, F1 where there was neither.
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float | None:
        """The share of the values given that are right."""
        return ratio(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float | None:
        """The share of the values to be found that were."""
        return ratio(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        return ratio(2 * self.right, 2 * self.right + self.wrong + self.missed)


def ratio(part: float, whole: float) -> float | None:
    """`part` of `whole`, None where there is no whole."""
    return part / whole if whole else None


def total(tallies: Iterable[Tally]) -> Tally:
    """All of them as one; micro averages are of this."""
    counts = [(tally.right, tally.wrong, tally.missed) for tally in tallies]
    return Tally(*map(sum, zip(*counts, strict=True)))


def macro(tallies: Iterable[Tally]) -> float | None:
    """The mean F1 of the slots that have something to be found."""
    scores = [tally.f1 or 0.0 for tally in tallies if tally.right + tally.missed]
    return ratio(sum(scores), len(scores))
