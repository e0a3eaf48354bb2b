"""Patterns of many forms, each kept beside an example that it reads."""

from __future__ import annotations

from collections.abc import Mapping


def any_of(forms: Mapping[str, str]) -> str:
    """One pattern that reads any of the forms; the keys are an example of each, in the lower case of the text read."""
    return "|".join(forms.values())


def at_words(pattern: str) -> str:
    """The pattern, tried only where no letter stands before: many forms at once are slow to try inside every word."""
    return rf"(?<!\p{{L}})(?:{pattern})"
