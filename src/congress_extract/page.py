"""What a page says of itself: the day it was published.

Reads `Đăng ngày: 24/12/2019`, `Thứ tư, ngày 29-03-2023, 15:03`, `10/12/2012 | 08:41`, on a line near the top.
"""

from __future__ import annotations

from datetime import date

import regex

from .reading import Reading

_D, _M, _Y = r"(?P<d>\d{1,2})", r"(?P<m>\d{1,2})", r"(?P<y>20\d\d)"
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_SAID = (
    r"(?:đăng ngày|ngày đăng|cập nhật(?: lúc| lần cuối| ngày)?|đăng lúc"
    rf"|{_WEEKDAY}|\|)"
)
_PAGE_DATE = regex.compile(
    rf"{_SAID}[^\n\d]{{0,14}}(?:\d{{1,2}}[:h]\d{{2}}[^\n\d]{{0,12}})?{_D}[/.\-]{_M}[/.\-]{_Y}"
    r"|^(?:date )?(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b"
    rf"|^{_D}[/.\-]{_M}[/.\-]{_Y}(?=\s*$|[ |,-]+\d{{1,2}}[:h]\d\d)",
    regex.M,
)


_A_PARAGRAPH = 220
_STAMP = regex.compile(rf"\W*{_WEEKDAY},? (?:ngày )?{_D}[/.\-]{_M}[/.\-]{_Y},? ?-? ?\d{{1,2}}[:h]\d\d")


def page_date(reading: Reading) -> date | None:
    """The day a page says it was published, on a line of its own near its top."""
    for line in reading.lines[:40]:
        if line.zone != "noise" and line.end - line.start > _A_PARAGRAPH and line.start > 60:
            break  # what stands below the text are the dates of other articles
        stamp = _STAMP.match(reading.low, line.start, line.end)
        if (line.zone == "noise" and line.end - line.start < 90) or line.start <= 60 or stamp:
            match = stamp or _PAGE_DATE.search(reading.low, line.start, min(line.end, line.start + 90))
            if match and (
                stamp
                or line.zone == "noise"
                or (match.start() - line.start < 3 and reading.low.startswith(("date ", "20"), line.start))
            ):
                try:
                    return date(int(match["y"]), int(match["m"]), int(match["d"]))
                except ValueError:
                    continue
    return None
