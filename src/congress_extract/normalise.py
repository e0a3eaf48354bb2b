"""Working text: one spelling for what may be written in many ways, with the origin of every character.

Composed letters (NFC), the older tone placement (`hoà` → `hòa`, `uỷ` → `ủy`), one blank, one line break, one dash,
one kind of quote; no zero-width characters. The origin is recorded while the text is rewritten, piece by
piece, so that every position of the working text leads back to the text as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

import regex

_DASHES = "‐‑‒–—―−﹘﹣－"
_DOUBLE_QUOTES = "“”„‟«»″＂"
_SINGLE_QUOTES = "‘’‚‛′＇"
_BLANKS = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_ZERO_WIDTH = "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad"
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"

# Rewritten in place, one character for one: no origin needed.
_ONE_TO_ONE = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys((chr(c) for c in range(0x2000, 0x200B)), " "),
    **dict.fromkeys("\t\u00a0\u1680\u202f\u205f\u3000", " "),
    **dict.fromkeys(_LINE_ENDS, "\n"),
    **dict.fromkeys("\u2044\u2215\uff0f", "/"),
    "Ð": "Đ",  # Icelandic eth, typed for the Vietnamese letter by old keyboards
    "ð": "đ",
}
# What most texts are written in: none of it is rewritten.
_USUAL = "".join(c for c in map(chr, (*range(0xC0, 0x250), *range(0x1EA0, 0x1F00))) if c not in _ONE_TO_ONE)
_UNUSUAL = re.compile(rf"[^\n -~{_USUAL}]")
# A lone surrogate cannot be written as UTF-8: no fact may cross it. Control characters mean nothing.
_RARE = regex.compile(f"[{_CONTROLS}\ud800-\udfff]")

_GAP = f"[ {_BLANKS}{_CONTROLS}]"
# Rewritten to another length: runs of blanks, blanks around a line end, nothing at all; and, where the text is
# not composed, a letter with its combining marks.
_SPACE = f"[ {_BLANKS}{_CONTROLS}{_ZERO_WIDTH}]"
# Each alternative begins with a character that rarely stands alone, so that most positions are passed at once.
_COMPOSED = (
    rf"(?P<break>(?:\r\n|[\n{_LINE_ENDS}]){_SPACE}++|\r\n)|(?P<gap>{_GAP}(?:{_SPACE}++(?![\n{_LINE_ENDS}])))"
    rf"|(?P<nothing>[{_ZERO_WIDTH}]++|{_GAP}{_SPACE}*+(?=[\n{_LINE_ENDS}]))"
)
_PLAIN = regex.compile(
    r"(?P<break>\n ++)|(?P<gap>  ++(?!\n))|(?P<nothing> ++(?=\n))"
)  # where plain blanks are all there is
_RESIZED = regex.compile(_COMPOSED)
_RESIZED_OR_DECOMPOSED = regex.compile(_COMPOSED + r"|(?P<cluster>[^\W\d_]\p{Mn}+)")

_TONES = {
    vowels[i : i + 2]: replacement[i : i + 2]
    for vowels, replacement in (
        ("oàoáoảoãoạ", "òaóaỏaõaọa"),
        ("oèoéoẻoẽoẹ", "òeóeỏeõeọe"),
        ("uỳuýuỷuỹuỵ", "ùyúyủyũyụy"),
    )
    for i in range(0, 10, 2)
}
_TONES.update({k.upper(): v.upper() for k, v in list(_TONES.items())})
_TONES.update({k[0].upper() + k[1]: v[0].upper() + v[1] for k, v in list(_TONES.items()) if k[0].islower()})
# Old keyboards set the tone of a closed syllable on the first vowel: `đòan`, `họat`.
_TONES.update({first: second for second, first in _TONES.items() if first[1] in "aeAE"})
# Old keyboards leave out the first horn of a closed syllable: `đuợc`, `nuớc`; `thuở` and `quở` are written so.
_HORNED = "ơớờởỡợƠỚỜỞỠỢ"
_WITHOUT_HORN = {u + o: horned + o for u, horned in ("uư", "UƯ") for o in _HORNED}
# Whole texts are scanned by `re`, which passes what a class of characters does not hold three times as fast.
_PAIR = re.compile(rf"[oOuUòóỏõọÒÓỎÕỌ][aeAEàáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸỳýỷỹỵỲÝỶỸỴ{_HORNED}]")


def _respelled(match: re.Match[str]) -> str:
    """Two vowels as they are spelled today, where the syllable that they stand in allows it."""
    pair = match[0]
    new = _TONES.get(pair) or _WITHOUT_HORN.get(pair)
    if new is None:
        return pair
    text, start, end = match.string, match.start(), match.end()
    after = text[end : end + 1]
    if text[start - 1 : start] in ("q", "Q"):
        return pair
    if pair in _WITHOUT_HORN or pair[1] in "aeAE":
        return new if after.isalpha() else pair  # a closed syllable
    ends = not (after.isalnum() or after == "_" or (after and unicodedata.category(after) in ("Mn", "Mc")))
    return new if ends else pair


# A line broken in the middle of a sentence goes on in lower case.
_WRAPPED = regex.compile(r"(?<=[\p{Ll}\d,])\n(?=\p{Ll})")


# In a text of broken lines, a full line without a stop goes on whatever follows.
_WRAPPED_BEFORE_CAPITAL = regex.compile(r"(?<=[^\n]{55}[\p{L}\d,])\n(?=\p{Lu})")


class Piece(NamedTuple):
    """A stretch of working text and where it came from; equal lengths mean character for character."""

    start: int
    length: int
    origin: int
    origin_length: int


class Working(NamedTuple):
    """Normalised text and the pieces that lead back to the original."""

    text: str
    pieces: tuple[Piece, ...]
    starts: tuple[int, ...] = ()

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of the original that the working range `start:end` was made from."""
        if not self.pieces:
            return start, end
        first = self._piece(start)
        last = self._piece(end - 1) if end > start else first
        begin = first.origin + (start - first.start if first.length == first.origin_length else 0)
        if last.length == last.origin_length:
            finish = last.origin + (end - last.start)
        else:
            finish = last.origin + last.origin_length
        return begin, max(begin, finish)

    def _piece(self, position: int) -> Piece:
        return self.pieces[bisect_right(self.starts, position) - 1]


def normalise(raw: str) -> Working:
    """Rewrites `raw` into working text.

    >>> normalise("Uỷ ban  nhân dân").text
    'Ủy ban nhân dân'
    """
    chars = set(_UNUSUAL.findall(raw))  # most texts have few
    text, pieces = _resize(raw, chars)
    for char in chars & _ONE_TO_ONE.keys():
        text = text.replace(char, _ONE_TO_ONE[char])
    text = _PAIR.sub(_respelled, text)
    text, wrapped = _WRAPPED.subn(" ", text)
    if wrapped >= 3:
        text = _WRAPPED_BEFORE_CAPITAL.sub(" ", text)
    if not chars.isdisjoint(_CONTROL_CHARS) or max(chars, default="") >= "\ud800":
        text = _RARE.sub(lambda m: "\n" if m[0] >= "\ud800" else " ", text)
    return Working(text, pieces, tuple(p.start for p in pieces))


_CONTROL_CHARS = frozenset(map(chr, [*range(0x00, 0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0)]))
_EXOTIC = _CONTROL_CHARS | frozenset(
    "\r\t\x0b\x0c\x85\u2028\u2029\u00a0\u1680\u202f\u205f\u3000\ufeff\u00ad"
    + "".join(map(chr, [*range(0x2000, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)]))
)


def _resize(raw: str, chars: set[str]) -> tuple[str, tuple[Piece, ...]]:
    composed = unicodedata.is_normalized("NFC", raw)
    pattern = _RESIZED_OR_DECOMPOSED
    if composed:
        exotic = not chars.isdisjoint(_EXOTIC)
        if not exotic and not ("  " in raw or " \n" in raw or "\n " in raw):
            return raw, ()
        pattern = _RESIZED if exotic else _PLAIN
    out: list[str] = []
    pieces: list[Piece] = []
    at = done = 0

    def copy(new: str, start: int, end: int) -> None:
        nonlocal at
        if new:
            out.append(new)
            pieces.append(Piece(at, len(new), start, end - start))
            at += len(new)

    for match in pattern.finditer(raw):
        start, end = match.span()
        kind = match.lastgroup
        if kind == "cluster":
            new = unicodedata.normalize("NFC", match[0])
        else:
            new = {"break": "\n", "gap": " "}.get(kind or "", "")
        if len(new) == end - start:
            continue
        copy(raw[done:start], done, start)
        copy(new, start, end)
        done = end
    if not done:
        return raw, ()
    copy(raw[done:], done, len(raw))
    return "".join(out), tuple(pieces)
