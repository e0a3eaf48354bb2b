"""How often a goal is to be met: each year or over the term, as its clause or the list that it stands in says."""

from __future__ import annotations

from typing import Literal

import regex

from .context import Scope

Cadence = Literal["year", "term"]

_YEARLY = regex.compile(
    r"năm nào cũng|(?:hằng|hàng|mỗi|bình quân (?:hằng |hàng |mỗi )?) ?năm|/ ?năm|một năm|/ ?01 năm|trong năm"
)
_TERMLY = regex.compile(r"/ ?nhiệm kỳ|(?:cả|trong|mỗi|toàn|một|suốt) nhiệm kỳ|trong 5 năm|5 năm")
_YEAR_WORDS = r"(?:(?:thực hiện |phấn đấu |bình quân )?(?:hằng|hàng|mỗi) năm)"
_TERM_WORDS = r"(?:(?:thực hiện )?(?:(?:trong|cả|toàn|suốt) (?:cả )?)?(?:nhiệm kỳ|khóa)(?! (?:qua|vừa|trước|cũ))|(?:trong |cả )?(?:5|năm) năm)"
# "A. Chỉ tiêu hằng năm", "- Cả nhiệm kỳ:", "Hằng năm: 95% …; 100% …"
_HEADS_LIST = regex.compile(
    rf"[^\w\n]*(?:(?:[ivx]{{1,4}}|\d{{1,2}}(?:\.\d)?|[a-dđ])[.)/] ?)?(?:về )?(?:(?:các |nhóm |những )?(?:chỉ tiêu|mục tiêu)(?: (?:chủ yếu|cụ thể|chính|phấn đấu))?,? )?"
    rf"(?:(?P<year>{_YEAR_WORDS})|(?P<term>{_TERM_WORDS})|(?:phấn đấu )?(?:đến|tới|cuối) (?:năm 20\d\d|[^:\n\d]{{0,14}}nhiệm kỳ))(?: \([^()\n]{{0,30}}\)| (?:phấn đấu|có|là|gồm|như sau)){{0,2}}\s*(?P<colon>:|$)"
)
_ITEM = regex.compile(r"\s*(?:[-+*•–●▪■◦✓✔·‣»]|\(?\d{1,2}\s?(?:[.)]|/(?= ?\D))|[a-zđ]\)|\p{Ll}|\d)")


def cadences(scope: Scope) -> dict[int, Cadence]:
    """What a list says of all its goals, for the sentences, by where they begin, that stand in one."""
    out: dict[int, Cadence] = {}
    low, lines = scope.reading.low, scope.reading.lines
    now: Cadence | None = None
    for sentence in scope.sentences:
        begins = sentence.start - lines[sentence.line].start <= 2
        head = _HEADS_LIST.match(low, sentence.start, sentence.end) if begins else None
        if head is not None:
            cadence: Cadence | None = "year" if head["year"] else "term" if head["term"] else None
            alone = not low[head.end() : sentence.end].strip()
            now = cadence if alone else None
            if not alone and cadence and head["colon"]:
                out[sentence.start] = cadence
        elif now is not None and begins and not _ITEM.match(scope.reading.text, sentence.start, sentence.end):
            now = None
        if now is not None:
            out[sentence.start] = now
    return out


def said_of(low: str, start: int, at: int, begin: int, end: int) -> Cadence | None:
    """What the clause `begin:end` of the number at `at` says, or the words that lead to it in the sentence from `start` on."""
    clause = low[begin:end]
    per: Cadence | None = None
    if _YEARLY.search(clause) or _led_by_year(low, start, at):
        per = "year"
    if (termly := _last(_TERMLY, clause)) >= 0:
        per = "term" if per is None or ("nhiệm kỳ" in clause and termly > _last(_YEARLY, clause)) else per
    return per


_TIME = regex.compile(
    r"(?P<year>năm nào cũng|(?:hằng|hàng|mỗi|bình quân (?:hằng |hàng |mỗi )?) ?năm|trong năm)|\b(?:nhiệm kỳ|toàn khóa|5 năm|(?:đến|tới) (?:hết |cuối )?năm)\b"
)
_DIGIT = regex.compile(r"\d")


def _led_by_year(low: str, start: int, at: int) -> bool:
    """Whether `hằng năm` opens the part between semicolons that a number stands in, or leads to this number and to none before it."""
    start = max(start, low.rfind(";", start, at) + 1)
    told = list(_TIME.finditer(low, start, at))
    if not told or (last := told[-1])["year"] is None:
        return False
    led = _OPENS.fullmatch(low, start, last.start()) is not None or _DIGIT.search(low, last.end(), at) is None
    return led or _PARTED.search(low, last.end() + 1, at) is None


_PARTED = regex.compile(r", |: |\. ")
"""Nothing of the kind between them, two numbers share what leads to them: `hằng năm 700 … và 2.000 …`."""


_OPENS = regex.compile(r"[\W\d]*(?:và |phấn đấu )?|[^:]{0,160}: ?")


def _last(pattern: regex.Pattern[str], text: str) -> int:
    """Where a pattern is said last; -1 where it is not."""
    return max((m.start() for m in pattern.finditer(text)), default=-1)
