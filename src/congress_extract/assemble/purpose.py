"""What a sum is for: the words of its clause, without who acts, when, and the words that only lead to the number."""

from __future__ import annotations

from typing import NamedTuple

import regex

from ..find.cells import row_label
from ..reading import Reading, Sentence
from ..rules import Found

_CLAUSE_BEGINS = regex.compile(
    r"[;:](?!\d)|\.(?= )|(?<!chính trị|kinh tế|văn hóa|lao động) - (?!\d)|(?<=\n)|(?:(?<=\n|^)>|[☑✓✔●•▪■]) ?"
)
_CLAUSE_ENDS = regex.compile(r"[;,)]|\.(?!\d)")
# Words that only lead to the number: `với tổng số tiền`, `trị giá`, `(`.
_LEADS_TO_NUMBER = regex.compile(
    r"(?:,? ?(?:với |có |đạt |được |và ){0,3}+(?:tổng )?(?:số tiền|kinh phí|trị giá|giá trị|tổng giá trị|tổng trị giá|tổng số|tổng kinh phí|số kinh phí|tổng cộng|tổng)(?: (?:hỗ trợ|là|trên|lên đến|lên tới|ước tính|đóng góp|thu được|quy ra|mỗi|vận động|trị giá|ủng hộ|thực hiện|được)){0,4}[: (]*|,? ?(?:trị giá|với|là|lên tới|lên đến|gồm|được|hết|số|đạt|từ|tương đương)[: (]*| ?[,(] ?(?:mỗi|từng) (?:suất|phần|phần quà|sổ|nhà|căn|người|trường hợp|gia đình|cháu|em|xe|mái ấm)(?: (?:trị giá|được|hỗ trợ|là)){0,2} ?| ?\()$"
)
_LEADS = 2
"""So many of them in a row: `tặng 60 suất quà|, mỗi suất| trị giá |300.000 đồng`."""
_FOR = regex.compile(
    r" ?\)?,? ?(?:để |cho |vào |nhằm |giúp |hỗ trợ |chăm lo |ủng hộ |tặng |xây |thăm |đóng góp |vào việc )"
)
_WHO_ACTED = regex.compile(r"(?i)[^,;]{0,110}?\b(?:đã|cũng đã) (?!được\b)(?=\p{L})")
_WHEN = regex.compile(
    r"(?i)[\s\-+*•>.]*(?:(?:trong |suốt )*(?:nhiệm kỳ|(?:5|năm|những|các) năm)(?: (?:qua|vừa qua|\d{4} ?[-–] ?\d{4}))*,? )?(?:(?:công đoàn|cđcs|các cấp công đoàn)(?: [^,;]{0,24})? (?=chi |chăm lo |vận động |hỗ trợ |tặng |trao ))?"
)
# "Theo báo cáo, trong 5 năm qua, …": from where and when it is told
_TOLD_FIRST = regex.compile(
    r"(?i)[\s\-+*•>.]*(?:(?:theo|trong|qua|nhân|tính|kể|từ|riêng|đặc biệt|ngoài ra|bên cạnh|tuy|là|giai đoạn|nhiệm kỳ|năm|sau|đến|chỉ|thông qua|tại|cao điểm|hằng năm|hàng năm|mỗi năm|bình quân|\d+ năm|báo cáo)\b[^,;:]{0,90}, )+"
)
_OPENS = regex.compile(r"^[\s,]*(?:và |trong đó |riêng |cùng )?")
# A verb that says only that money moved: what for stands behind the sum.
_ONLY_MOVES = regex.compile(
    r"(?i)(?:đã )?(?:(?:phối hợp|quan tâm|chủ động|trực tiếp|thường xuyên|vận động|tổ chức) )?(?:dành|chi|trích|có|huy động|giải ngân|đóng góp|thu|gom|bỏ ra|hỗ trợ|vận động)(?: được)?"
)

_ONLY_SPENT = regex.compile(r"(?i)(?:đã )?(?:(?:phối hợp|chủ động|vận động|trực tiếp) )?(?:dành|chi|trích)(?: ra)?")


class Purpose(NamedTuple):
    """What a sum is for, and where the words that say so end."""

    words: str | None
    end: int
    shared: str | None = None
    """What a sum without words of its own beside it (`mỗi suất 300.000 đồng`) is for too."""


def purpose(reading: Reading, sentence: Sentence, f: Found, before: Purpose) -> Purpose:
    """The words that say what a sum is for; `before` is that of the sum before it in the sentence, or begins the sentence."""
    begin, said = before.end, before.shared
    label = ""
    for match in _CLAUSE_BEGINS.finditer(reading.low, begin, f.start):
        label = reading.text[begin : match.start()] if match[0] == ":" else ""
        begin, said = match.end(), None
    words = _trimmed(reading.text[begin : f.start])
    stop = _CLAUSE_ENDS.search(reading.low, f.end, sentence.end)
    end = stop.start() if stop else sentence.end
    behind = reading.text[f.end : end].strip(" ,()")
    if _ONLY_SPENT.fullmatch(words.rpartition(", ")[2]) and behind:
        return Purpose(behind, end)  # "…, chi 418 triệu đồng thăm hỏi đoàn viên"
    if _FOR.match(reading.low, f.end, sentence.end):
        return Purpose(f"{words} {behind}".strip() or None, end, words)
    if words and not _ONLY_MOVES.fullmatch(words):
        return Purpose(words, f.end, words)
    if not words and not behind:
        words = _trimmed(label)  # "- Quỹ Vì người nghèo: 45.600.000 đồng"
    return Purpose(said, f.end, said) if said else Purpose(behind or words or None, end)


def _trimmed(clause: str) -> str:
    clause = row_label(clause)
    for _ in range(_LEADS):
        if gap := _LEADS_TO_NUMBER.search(clause.lower()):
            clause = clause[: gap.start()]
    if told := _TOLD_FIRST.match(clause):
        clause = clause[told.end() :]
    clause = _WHEN.sub("", clause, count=1)
    if who := _WHO_ACTED.match(clause):
        clause = clause[who.end() :]
    return _OPENS.sub("", clause, count=1).strip(" ,(:.")
