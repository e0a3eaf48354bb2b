"""Abbreviations set in brackets beside the words they stand for: `Liên đoàn Lao động (LĐLĐ)`, `Ban Chấp hành (BCH)`.

They say nothing new and stand between words that belong together, so the rules read the text without them.
"""

from __future__ import annotations

from itertools import chain, pairwise

import regex

from .normalise import Piece, Working

_SHORT = (
    "LĐLĐ CĐ CĐCS CĐBP ĐH BCH BTV UBKT NLĐ LĐ CNLĐ CNVCLĐ CNVC-LĐ CBCNV CBCCVC CBCCVCLĐ ĐV ĐVCĐ CĐV DN KCN KKT NK NQ"
)
_GLOSS = regex.compile(rf"(?<=\w) \((?:{_SHORT.replace(' ', '|')})\)(?![^ ,.;:\n])")


def without_glosses(working: Working) -> Working:
    """The working text without them; its pieces lead back as before.

    >>> without_glosses(Working("Liên đoàn Lao động (LĐLĐ) tỉnh", ())).text
    'Liên đoàn Lao động tỉnh'
    """
    text = working.text
    cuts = [match.span() for match in _GLOSS.finditer(text)]
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
