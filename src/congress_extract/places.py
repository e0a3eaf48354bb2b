"""The provinces, districts and communes of Vietnam, before and after July 2025.

`lexicon/places/*.tsv` hold the table, its sources and their licences. Provinces are few and known at once; the rest
is read when the first district or commune is asked for.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import NamedTuple

import regex

from .lexicon import one_of

CITIES = frozenset({"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})
"""Cities run by the centre: a federation of theirs stands at provincial level."""


class Province(NamedTuple):
    """A province or centrally-run city."""

    name: str
    is_city: bool
    merged_into: str
    """Where it belongs since July 2025 (itself where it kept its name)."""


def _rows(name: str) -> list[dict[str, str]]:
    text = files(__package__).joinpath(f"lexicon/places/{name}").read_text("utf-8")
    return list(csv.DictReader(StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def provinces() -> dict[str, Province]:
    """Every name and alias of a province, folded by `fold_place`."""
    table: dict[str, Province] = {}
    for row in _rows("provinces.tsv"):
        if row["era"] == "after":
            continue  # the same province under a newer kind
        province = Province(row["name"], row["name"] in CITIES, row["merged_into"] or row["name"])
        for name in (row["name"], *filter(None, row["aliases"].split(";"))):
            table[fold_place(name)] = province
    return table


def province(name: str) -> str | None:
    """The short name of a province: `TP.HCM` → `Hồ Chí Minh`; None for anything else."""
    found = provinces().get(fold_place(name))
    return found.name if found else None


@cache
def province_pattern() -> regex.Pattern[str]:
    """Any province's name or alias as a whole word, in folded-case working text."""
    return regex.compile(rf"(?<![\p{{L}}\d])(?:{one_of(provinces())})(?![\p{{L}}\d])")


@cache
def _places() -> dict[tuple[str, str], dict[str, frozenset[str]]]:
    table: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: {"before": set(), "after": set()})
    for row in _rows("places.tsv"):
        table[row["kind"], _spelled_alike(row["name"])][row["era"]].add(row["province"])
    return {key: {era: frozenset(names) for era, names in eras.items()} for key, eras in table.items()}


_DISTRICTS = ("huyện", "thị xã", "thành phố", "quận")
_COMMUNES = ("xã", "phường", "thị trấn")
_RANKS = {kind: ranks for ranks in (_DISTRICTS, _COMMUNES) for kind in ranks}


def provinces_of(kind: str, name: str, year: int | None) -> frozenset[str]:
    """Every province that has a place of this kind and name; none where no table knows it.

    `year` chooses the map: that before July 2025 or the one since.
    """
    key = _spelled_alike(name)
    found = _places().get((kind, key))
    if not found:  # a place keeps its name when it rises: huyện Đông Triều, thị xã Đông Triều, thành phố Đông Triều
        risen = [f for other in _RANKS.get(kind, ()) if (f := _places().get((other, key)))]
        if len(risen) != 1:
            return frozenset()
        found = risen[0]
    eras = ("after",) if year and year > 2025 else ("before",) if year and year < 2025 else ("after", "before")
    if kind in ("huyện", "quận", "thị xã", "thành phố", "thị trấn"):
        eras = ("before",)
    candidates = next((found[era] for era in eras if found[era]), frozenset())
    # Thừa Thiên Huế became the city of Huế in January 2025: one place, two names.
    if candidates == {"Huế", "Thừa Thiên Huế"}:
        return frozenset({"Huế" if year and year >= 2025 else "Thừa Thiên Huế"})
    return candidates


def province_of(kind: str, name: str, year: int | None) -> str | None:
    """The one province that has a place of this kind and name; None where none or several do."""
    candidates = provinces_of(kind, name, year)
    return next(iter(candidates)) if len(candidates) == 1 else None


def known_place(kind: str, name: str) -> bool:
    """Whether there is, or was, a place of this kind and name."""
    return (kind, _spelled_alike(name)) in _places()


_SPACES = regex.compile(r" ?- ?| +")


def fold_place(name: str) -> str:
    """Lower case, one blank for hyphens: `Bà Rịa-Vũng Tàu` = `bà rịa vũng tàu`."""
    return _SPACES.sub(" ", name.lower()).strip()


_FINAL_K = regex.compile(r"k\b")


def _spelled_alike(name: str) -> str:
    """One key for spellings of a name: `Krông A Na` = `Krông Ana`, `Pắc` = `Păk`, `Cư M'gar` = `Cư Mgar`.

    `NT Nghĩa Lộ` is `Nông trường Nghĩa Lộ`.
    """
    folded = fold_place(name)
    if folded.startswith("nt "):
        folded = f"nông trường {folded[3:]}"
    return _FINAL_K.sub("c", folded).replace("ắ", "ă").translate(_LEFT_OUT)


_LEFT_OUT = str.maketrans("", "", " '’")
