"""Relative days (`hôm qua`, `sáng nay`, `thứ Năm tuần trước`) beside a pinned base date.

dateparser reads the words; weeks begin on Monday, which is how `tuần trước` is meant.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

import regex

_WEEKDAYS = {"hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "7": 5}
_WEEK = regex.compile(
    r"(?:(?:sáng|trưa|chiều|tối) )?(?:thứ (?P<day>\w+)|chủ nhật) tuần (?:vừa )?(?P<which>trước|qua|rồi|này)"
)
_LAST = regex.compile(r"(?:(?:sáng|trưa|chiều|tối) )?(?:thứ (?P<day>\w+)|chủ nhật) vừa (?:qua|rồi)")
_PART = regex.compile(r"^(?:sáng|trưa|chiều|tối|đêm) (?:hôm )?(?P<day>nay|qua)$")


@lru_cache(maxsize=4096)
def resolve(words: str, base: date) -> date | None:
    """The day that `words` name when said on `base`; None where they cannot be read."""
    if match := _WEEK.fullmatch(words):
        # dateparser takes the nearest past weekday, whatever week it is in
        day = _WEEKDAYS.get(match["day"] or "", 6)
        try:
            return base + timedelta(days=day - base.weekday() - (0 if match["which"] == "này" else 7))
        except OverflowError:  # before the first day there is
            return None
    if match := _LAST.fullmatch(words):
        back = (base.weekday() - _WEEKDAYS.get(match["day"] or "", 6)) % 7 or 7
        return date.fromordinal(base.toordinal() - back) if base.toordinal() > back else None
    if match := _PART.match(words):
        words = "hôm " + match["day"]
    return _parse(words, base)


def _parse(words: str, base: date) -> date | None:
    import dateparser

    settings = {
        "RELATIVE_BASE": datetime(base.year, base.month, base.day, 12),
        "PREFER_DATES_FROM": "past",
        "TIMEZONE": "UTC",
    }
    found = dateparser.parse(words, languages=["vi"], settings=settings)
    return found.date() if found else None
