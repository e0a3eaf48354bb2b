"""How many attend: `với sự tham dự của 117 đại biểu`, `148/150 đại biểu`, `37/44 đoàn viên`, `cùng 120 công đoàn viên`.

Never the members they stand for (`đại diện cho hơn 2.072 đoàn viên`), nor those elected to go to another congress.
"""

from __future__ import annotations

import regex

from ..find.measures import compare
from ..find.numbers import read_number
from ..reading import Sentence
from ..record import Delegates
from ..rules import Found
from .context import Linked, Reason, Scope
from .scopes import MENTION

_UNITS = {"đại biểu": 4, "đại biểu chính thức": 4, "đoàn viên": 2, "đoàn viên công đoàn": 2, "công đoàn viên": 2, "đoàn viên ưu tú": 2, "đvcđ": 2, "cđv": 2, "đv": 2, "hội viên": 1, "đồng chí": 0.5, "đ/c": 0.5, "cán bộ, đoàn viên": 2, "đoàn viên công đoàn ưu tú": 2, "cán bộ": 0.5, "công nhân": 0.5, "người": 0.5, "lao động": 0.2, "người lao động": 0.2, "giáo viên": 0.5, "cán bộ công đoàn": 1}
_ATTENDS = regex.compile(r"tham dự|\bdự\b|về dự|có mặt|tham gia|triệu tập|góp mặt|hiện diện|quy tụ|\bcùng\b|\bvới\b|được bầu|tề tựu|hội tụ|chứng kiến|trong đó có|\bvà\b|đủ tư cách")
_STANDS_FOR = regex.compile(r"(?:đại diện|thay mặt|tiêu biểu|đại diện cho|thay mặt cho|cho|trong (?:tổng )?số|trên tổng số|tổng số|có tổng số|của|quản lý|hiện có|toàn ngành|gần như|tập hợp|tâm nguyện|trên)(?: (?:cho|hơn|trên|gần|khoảng|toàn thể|tất cả|số|ý chí|nguyện vọng|trí tuệ|tâm tư|và|của|cán bộ|đoàn viên|cnvclđ|tổng|là)){0,9},? ?$")
_SENT = regex.compile(r"bầu|đi dự|cử |đoàn đại biểu|dự khuyết|tặng|trao|khen thưởng|tham luận|phiếu|ý kiến|tập huấn|kết nạp|thành lập|hỗ trợ|dự họp|giới thiệu|ứng cử|tán thành|biểu quyết")
_SHARE = regex.compile(r"(?<![\d/])(?P<part>\d++(?:\.\d{3})*+) ?(?:/|trên tổng số|trên tổng|trong tổng số|trên) ?(?P<whole>\d++(?:\.\d{3})*+) ?(?P<unit>đại biểu|đoàn viên|công đoàn viên|đ/c|đồng chí|cđv|đv|đvcđ|hội viên)\b")
_CALLED = regex.compile(r"(?:được triệu tập|chính thức|ưu tú|về dự|tham dự|dự đại hội|có mặt|tiêu biểu|được bầu|đại diện|thay mặt|là đại diện|đến từ|từ các)")


def link_delegates(scope: Scope) -> Linked:
    """How many delegates (or members, at a congress of all members) attend."""
    best: tuple[float, int, int, int, str, str] | None = None
    reasons: list[Reason] = []
    opening_lines = {o.sentence.line for o in scope.openings}
    for sentence in scope.sentences:
        text = scope.said(sentence)
        near = sentence.line in opening_lines or any(0 <= sentence.line - line <= 4 for line in opening_lines)
        about = bool(MENTION.search(text)) or near
        if not about:
            continue
        for score, start, end, value, sign, rule in _candidates(scope, sentence):
            score += 1.5 * near + bool(MENTION.search(text)) + (sentence.zone != "caption")
            if best is None or score > best[0]:
                if best is not None:
                    reasons.append(Reason("delegates", best[1], best[2], best[5], "weaker evidence"))
                best = (score, start, end, value, sign, rule)
    if best is None or best[0] < 3.5:
        return Linked(None, tuple(reasons))
    _, start, end, value, sign, rule = best
    reasons.append(Reason("delegates", start, end, rule, ""))
    return Linked(Delegates(**scope.at(start, end), value=value, comparator=sign), tuple(reasons))


def _candidates(scope: Scope, sentence: Sentence) -> list[tuple[float, int, int, int, str, str]]:
    low = scope.reading.low
    out: list[tuple[float, int, int, int, str, str]] = []
    for match in _SHARE.finditer(low, sentence.start, sentence.end):
        part, whole = read_number(match["part"]), read_number(match["whole"])
        lead = low[max(sentence.start, match.start() - 60) : match.start()]
        if isinstance(part, int) and isinstance(whole, int) and part <= whole and not _SENT.search(lead):
            out.append((4.5, match.start(), match.end(), part, "eq", "delegates.share"))
    for f in scope.of(sentence, "quantity"):
        weight = _UNITS.get(f.value.unit)
        if weight is None or f.value.value_max is not None or not isinstance(f.value.value, int):
            continue
        lead = low[max(sentence.start, f.start - 70) : f.start]
        after = low[f.end : f.end + 40]
        clause = lead[max(lead.rfind(";"), lead.rfind(". ")) + 1 :]
        if _STANDS_FOR.search(clause) or _SENT.search(clause[-45:]) or regex.match(r" ?(?:dự khuyết|dự bị|đi dự|nữ\b|là nữ|vào|trúng|tham luận|tham gia (?:ban|bch)|nghỉ)", after):
            continue
        attends = _ATTENDS.search(clause) or _ATTENDS.search(low[sentence.start : f.start][-140:]) and weight >= 4
        called = _CALLED.match(after.strip())
        first = f.start - sentence.start < 4 and called
        if not (attends or called and weight >= 2 or first):
            continue
        if weight < 4 and not (called or regex.search(r"(?:tham dự|dự|có mặt|góp mặt|tham gia|cùng|sự hiện diện|triệu tập|với)(?: \p{L}+){0,8} ?$", clause)):
            continue
        if weight < 2 and not regex.search(r"(?:tham dự|dự|có mặt|góp mặt|tham gia) (?:đại hội )?(?:của|có|gồm)? ?(?:hơn|gần|trên|khoảng)? ?$", clause):
            continue
        out.append((weight + 0.5 * bool(called), f.start, f.end, f.value.value, f.value.comparator, "delegates.quantity"))
    return out


__all__ = ["Found", "compare", "link_delegates"]
