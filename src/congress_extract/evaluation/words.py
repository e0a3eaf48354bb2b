"""How words are compared: without regard to capitals, tone placement, dashes, quotes and blanks."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

_TONES = dict(
    zip(
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
        strict=True,
    )
)
_MOVED = re.compile("|".join(_TONES))


@lru_cache(4096)  # the same few words are compared again and again
def fold(text: str | None) -> str:
    """One spelling for what may be written in many ways.

    >>> fold("Uỷ ban  Kiểm tra – “LĐLĐ”") == fold("ủy ban kiểm tra - LĐLĐ.")
    True
    """
    text = unicodedata.normalize("NFC", text or "").casefold()
    text = _MOVED.sub(lambda match: _TONES[match[0]], text)
    text = re.sub(r"[‐-―−]", "-", text)
    text = re.sub(r"\s*-\s*", "-", text)
    text = re.sub(r"[“”\"'’‘]", "", text)
    return re.sub(r"\s+", " ", text).strip(" .,;:")


def words(text: str | None) -> list[str]:
    """The folded words of a text, in order."""
    return re.findall(r"\w+", fold(text))


@lru_cache(4096)
def _counted(text: str | None) -> Counter[str]:
    return Counter(words(text))


def overlap(one: str | None, other: str | None) -> float:
    """The share of words that two texts have in common, from 0 to 1 (Dice, with repeats)."""
    first, second = _counted(one), _counted(other)
    if not first or not second:
        return float(not first and not second)
    return 2 * (first & second).total() / (first.total() + second.total())
