"""Abbreviations set in brackets beside the words they stand for: `Liên đoàn Lao động (LĐLĐ)`, `Ban Chấp hành (BCH)`.

They say nothing new and stand between words that belong together, so the rules read the text without them. So do the
stops in `LĐLĐ TX. Sa Pa`, `Công đoàn Q.1`.
"""

from __future__ import annotations

from itertools import chain, pairwise

import regex

from .normalise import Piece, Working
from .places import known_place

_SHORT = (
    "LĐLĐ CĐ CĐCS CĐBP ĐH BCH BTV UBKT NLĐ LĐ CNLĐ CNVCLĐ CNVC-LĐ CBCNV CBCCVC CBCCVCLĐ ĐV ĐVCĐ CĐV DN KCN KKT NK NQ"
)
_GLOSS = regex.compile(rf"\((?<=\w \()(?:{_SHORT.replace(' ', '|')})\)(?![^ ,.;:\n])")

# "TX. Sa Pa", "LĐLĐ H.Lắk", "Công đoàn Q.1": the stop of a short word ends nothing where a place is named behind it.
_UNION_OF = r"(?<=(?<!\p{L})(?:LĐLĐ|LDLĐ|Liên đoàn [Ll]ao động|[Cc]ông đoàn|CĐ)"
_WORD = r"\p{Lu}[\p{L}'’]*"
_NAME = rf"(?P<stop>\.)(?P<tight>(?=\p{{Lu}}\p{{Ll}}))?(?: ?(?P<name>{_WORD}(?: (?:[-–] )?{_WORD}){{0,3}}))"
_STOP = regex.compile(
    rf"(?<![\p{{L}}\d])(?P<short>TX|Tx|T\.X|H|Q){_NAME}"
    rf"|{_UNION_OF} (?P<short>TP|Tp|T\.P)){_NAME}"
    rf"|{_UNION_OF} (?P<short>[QP]))(?P<stop>\.)(?P<tight>(?=\d))?(?= ?\d{{1,2}}(?![\d/]))"
)
_KINDS = {
    "H": ("huyện",),
    "Q": ("quận",),
    "TX": ("thị xã", "thành phố", "huyện"),
    "TP": ("thành phố", "thị xã"),
}
_SIGNS = ("TX.", "Tx.", "TP.", "Tp.", "H.", "Q.", "P.", "T.X.", "T.P.")


def _is_place(short: str, name: str | None) -> bool:
    """Whether what follows `TX.` begins with a town of that kind; a number always does."""
    words = name.split(" ") if name else []
    kinds = _KINDS.get(short.upper().replace(".", ""), ())
    return name is None or any(
        known_place(kind, " ".join(words[:count])) for kind in kinds for count in range(len(words), 0, -1)
    )


def without_glosses(working: Working) -> Working:
    """The working text without them; its pieces lead back as before.

    >>> without_glosses(Working("Liên đoàn Lao động (LĐLĐ) tỉnh", ())).text
    'Liên đoàn Lao động tỉnh'
    """
    text = working.text
    cuts = [(match.start() - 1, match.end()) for match in _GLOSS.finditer(text)]  # with the blank before
    if any(sign in text for sign in _SIGNS):
        stops = [match for match in _STOP.finditer(text) if _is_place(match["short"], match["name"])]
        letters = list(text)
        for match in stops:
            if match["tight"] is not None:
                letters[match.start("stop")] = " "  # as long as before
        text = "".join(letters)
        working = working._replace(text=text)
        cuts = sorted([*cuts, *(match.span("stop") for match in stops if match["tight"] is None)])
    if not cuts:
        return working
    kept = list(pairwise([0, *chain.from_iterable(cuts), len(text)]))[::2]
    out: list[Piece] = []
    at = index = 0
    pieces = working.pieces or (Piece(0, len(text), 0, len(text)),)
    for start, end in kept:
        while index < len(pieces) and pieces[index].start < end:
            piece = pieces[index]
            plain = piece.length == piece.origin_length
            first, last = max(start, piece.start), min(end, piece.start + piece.length)
            if first < last:
                origin = piece.origin + (first - piece.start if plain else 0)
                out.append(Piece(at, last - first, origin, last - first if plain else piece.origin_length))
                at += last - first
            if piece.start + piece.length > end:
                break  # it goes on behind what is cut
            index += 1
    return Working("".join(text[start:end] for start, end in kept), tuple(out), tuple(p.start for p in out))
