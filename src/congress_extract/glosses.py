"""Abbreviations set in brackets beside the words they stand for: `Liên đoàn Lao động (LĐLĐ)`, `Ban Chấp hành (BCH)`.

They say nothing new and stand between words that belong together, so the rules read the text without them. So do the stops in
`LĐLĐ TX. Sa Pa`, `Công đoàn Q.1`.
"""

from __future__ import annotations

from itertools import chain, pairwise

import regex

from .normalise import Piece, Working

_SHORT = (
    "LĐLĐ CĐ CĐCS CĐBP ĐH BCH BTV UBKT NLĐ LĐ CNLĐ CNVCLĐ CNVC-LĐ CBCNV CBCCVC CBCCVCLĐ ĐV ĐVCĐ CĐV DN KCN KKT NK NQ"
)
_GLOSS = regex.compile(rf"(?<=\w) \((?:{_SHORT.replace(' ', '|')})\)(?![^ ,.;:\n])")

# "LĐLĐ TX. Sa Pa", "Công đoàn Q.1": the stop of a short word ends nothing, unless a sentence begins behind it.
_UNION_OF = r"(?<=(?<!\p{L})(?:LĐLĐ|LDLĐ|Liên đoàn [Ll]ao động|[Cc]ông đoàn|CĐ)"
_BEGINS = (
    r"(?:Tham (?:dự|gia)|Đến (?:dự|nay|năm)|Dự|Về dự|Tới dự|Tại|Đồng chí|Đại (?:hội|biểu|diện)|Hội nghị|Ông|Bà(?! Rịa)|Các|Trong|Với|Phát biểu|Sau|Theo"
    r"|Cùng|Ngày|Sáng|Chiều|Nhiệm kỳ|Năm \d|Trước|Từ khi|Từ năm|Kết (?:quả|thúc)|Qua|Hiện (?:nay|có)|Đây|Thay mặt|Bên cạnh|Thành phần|Những|Nhân dịp|Trên (?:cơ|địa|tinh)"
    r"|Mục tiêu|Chủ tịch|Phó (?:Chủ|Bí|Giám)|Để|Và|Do|Đoàn (?:chủ|đại|viên)|Công (?:đoàn|tác|nhân)|Liên đoàn|Ban (?:chấp|thường|Chấp|Thường)|Bí thư|Trưởng|Giám đốc|Hàng|Hằng|Mỗi|Toàn)\b"
)
_STOP = regex.compile(
    rf"{_UNION_OF} (?:TX|Tx|T\.X|TP|Tp|T\.P|H|Q))\.(?= (?!{_BEGINS})\p{{Lu}}\p{{Ll}})|{_UNION_OF} [QP])\.(?= \d{{1,2}}(?![\d/]))"
)
_TIGHT = regex.compile(
    rf"{_UNION_OF} (?:TX|Tx|T\.X|H|Q))\.(?=\p{{Lu}}\p{{Ll}})|{_UNION_OF} [QP])\.(?=\d{{1,2}}(?![\d/]))"
)
_SIGNS = ("TX.", "Tx.", "TP.", "Tp.", "H.", "Q.", "P.", "T.X.", "T.P.")


def without_glosses(working: Working) -> Working:
    """The working text without them; its pieces lead back as before.

    >>> without_glosses(Working("Liên đoàn Lao động (LĐLĐ) tỉnh", ())).text
    'Liên đoàn Lao động tỉnh'
    """
    text = working.text
    cuts = [match.span() for match in _GLOSS.finditer(text)]
    if any(sign in text for sign in _SIGNS):
        text = _TIGHT.sub(" ", text)  # as long as before
        working = working._replace(text=text)
        cuts = sorted([*cuts, *(match.span() for match in _STOP.finditer(text))])
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
