"""Counted nouns by kind, from `units.toml`: what a number may count."""

from __future__ import annotations

from . import load

_TABLES = load("units")

STAFF: tuple[str, ...] = tuple(_TABLES["staff"])
"""What an office calls its people, cut short: `cbcnv`, `cnvclđ`."""
PEOPLE: tuple[str, ...] = (*_TABLES["people"], *STAFF)
BODIES: tuple[str, ...] = tuple(_TABLES["bodies"])
THINGS: tuple[str, ...] = tuple(_TABLES["things"])
MEASURES: tuple[str, ...] = tuple(_TABLES["measures"])
NOUNS = (*PEOPLE, *BODIES, *THINGS)
"""All that is counted, without what is measured."""
NOT_UNITS = frozenset(_TABLES["not_units"])
"""Words after a number that it does not count."""
MISPRINTS: dict[str, str] = _TABLES["misprints"]
"""A noun as it is often misprinted, and as it is spelled."""
