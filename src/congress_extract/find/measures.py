"""Reads how a number compares: `hơn 300` → gt, `từ 90%` → gte, `khoảng 50` → approx, `500 suất trở lên` → gte."""

from __future__ import annotations

import regex

from ..lexicon import load, one_of
from ..record import Comparator

_HEDGES = load("hedges")
_BEFORE: dict[str, Comparator] = {word: sign for sign, words in _HEDGES["before"].items() for word in words}
_LONGEST = max(word.count(" ") + 1 for word in _BEFORE)
_LAST_WORDS = frozenset(word.split(" ")[-1] for word in _BEFORE)
_OPENERS = "(\"'“-–+*•"
_SIGNS: dict[str, Comparator] = {"≥": "gte", "≤": "lte", ">": "gt", "<": "lt"}
# "cao hơn 20%" says by how much, not how it compares.
_NOT_BEFORE_HON = frozenset({"cao", "thấp", "nhiều", "ít", "lớn", "nhỏ", "tốt", "sớm", "muộn"})
_AFTER_GTE = regex.compile(rf" ?(?:{one_of(_HEDGES['after']['gte'])})\b")
_AFTER_LTE = regex.compile(rf" ?(?:{one_of(_HEDGES['after']['lte'])})\b")


_RISES = regex.compile(
    r"(?: năm \d{4}| (?:của|ở|trong) [^.;,\d]{2,24})? ?(?:(?:được |đã )?(?:nâng|tăng|giảm|đưa|hạ|rút) )?(?:lên|xuống|còn)(?: thành)? ?(?:còn |đến |trên |hơn |gần |khoảng )?\d"
)


def hedge_before(low: str, start: int) -> tuple[int, Comparator]:
    """Where the hedge before `start` begins, and the comparator; `(start, "eq")` where there is none."""
    window = low[max(0, start - 26) : start]
    if (sign_of := _SIGNS.get(window.rstrip(" ")[-1:])) is not None:
        return start - (len(window) - len(window.rstrip(" "))) - 1, sign_of
    if window[-1:] not in (" ", "\n", ""):
        return start, "eq"
    stripped = window.rstrip(" ")
    if stripped[max(stripped.rfind(" "), stripped.rfind("\n")) + 1 :].lstrip(_OPENERS) not in _LAST_WORDS:
        return start, "eq"  # most numbers have no hedge
    words = stripped.replace("\n", " ").split(" ")
    for count in range(min(_LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[-count:])
        clean = phrase.lstrip(_OPENERS)
        sign = _BEFORE.get(clean)
        if sign is None:
            continue
        before = words[-count - 1] if count < len(words) else ""
        if (
            (clean == "hơn" and before in _NOT_BEFORE_HON)
            or (clean == "trên" and before == "cấp")
            or (clean == "ước" and before == "thỏa")
            or (clean == "từ" and before == "đến")
        ):
            return start, "eq"  # "cấp trên 17 đồng chí", "đến từ 16 công đoàn"
        at = start - (len(window) - len(stripped)) - len(clean)
        if clean == "từ":  # "ít nhất là từ 300": the stronger word decides, both say gte
            earlier, earlier_sign = hedge_before(low, at)
            if earlier_sign in ("gte", "gt"):
                return earlier, earlier_sign
        return at, sign
    return start, "eq"


def hedge_after(low: str, end: int) -> tuple[int, Comparator | None]:
    """Where `trở lên` after `end` ends, and the comparator; None where there is none."""
    if match := _AFTER_GTE.match(low, end):
        return match.end(), "gte"
    if match := _AFTER_LTE.match(low, end):
        return match.end(), "lte"
    return end, None


_NOUN = r"(?!(?:đạt|xếp|hoàn|loại|mức|vững|tốt|khá|bậc|có|được|từ|trung|tham|thực|đoàn viên đạt|giỏi|xuất)\b)\p{L}+"
_NOUN_OR_MORE = regex.compile(
    rf" (?:{_NOUN} ){{1,4}}trở lên\b| {_NOUN} {_NOUN}(?:, {_NOUN} {_NOUN}){{1,3}} trở lên\b| ?/ ?(?:năm|nhiệm kỳ|quý|tháng) trở lên\b"
)


def noun_or_more(low: str, end: int) -> bool:
    """`95% đơn vị trở lên`: the noun between belongs to the number; a grade (`đạt khá trở lên`) does not."""
    return low.find("trở lên", end, end + 48) >= 0 and _NOUN_OR_MORE.match(low, end) is not None


def compare(low: str, start: int, end: int, is_range: bool) -> tuple[int, int, Comparator]:
    """The whole range with its hedges and the comparator of a number (or range) at `start:end`.

    `từ` before a range only opens it: `từ 1 đến 2` is eq, `ít nhất 1 đến 3` is gte.
    """
    begin, sign = hedge_before(low, start)
    finish, after = hedge_after(low, end)
    if after:
        return begin, finish, after
    if sign == "gte" and low[begin:start].strip() == "từ" and _RISES.match(low, end):
        return begin, end, "eq"  # "tăng từ 21% lên 29%"
    if is_range and sign == "gte" and low[begin:start].strip() in ("từ", "đạt từ", "có từ", "lên từ"):
        sign = "eq"
    return begin, end, sign
