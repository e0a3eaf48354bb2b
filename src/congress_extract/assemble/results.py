"""The closing term's goals: `13/13 chỉ tiêu`, `6/8 nhóm chỉ tiêu`, `20 chỉ tiêu có 18 đạt`, `trong 11 chỉ tiêu, có 9 chỉ tiêu hoàn thành`."""

from __future__ import annotations

import regex

from ..find.numbers import read_words
from ..record import Result
from .context import Linked, Reason, Scope

_N = r"\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?"
_GOALS = r"(?:nhóm )?(?:chỉ tiêu|mục tiêu|tiêu chí|nhóm mục tiêu|nhiệm vụ)"
_REACHED = r"(?:đạt|vượt|hoàn thành|thực hiện)"
_SHARES = (
    (
        "results.share",
        regex.compile(
            rf"(?<![\d/])(?P<a>\d{{1,3}}) ?(?:/|trên tổng số|trong tổng số|trên) ?(?P<b>\d{{1,3}})(?![\d/]) {_GOALS}(?! phấn đấu)"
        ),
    ),
    (
        "results.goals_share",
        regex.compile(
            rf"{_GOALS}[^.;\d]{{0,60}}?(?<![\d/])(?P<a>\d{{1,3}}) ?/ ?(?P<b>\d{{1,3}})(?![\d/%])(?! (?:đại biểu|đồng chí|đoàn viên|phiếu|công đoàn|cđcs|đơn vị))"
        ),
    ),
    (
        "results.of_goals",
        regex.compile(
            rf"\b(?P<b>{_N}) {_GOALS}[^.;\d]{{0,110}}?,? (?:thì |đã |có |trong đó có |trong đó |đến nay có |đã có |có tới )+(?P<a>{_N})(?:/\d+)? (?:{_GOALS} )?(?:cơ bản )?(?:đã )?{_REACHED}"
        ),
    ),
    (
        "results.reached",
        regex.compile(
            rf"\b{_REACHED}(?: và vượt| vượt| đạt| và hoàn thành){{0,2}}+ (?:được )?(?P<a>{_N}) (?:trong|trên|trong tổng số|trong số) (?:tổng số )?(?P<b>{_N}) {_GOALS}"
        ),
    ),
    (
        "results.all",
        regex.compile(
            rf"\b(?:cả|toàn bộ|tất cả)(?: các)? (?P<b>{_N})(?P<a>) {_GOALS}[^.;\d]{{0,80}}?\b{_REACHED}|\b(?P<b>{_N})(?P<a>) {_GOALS}[^.;\d]{{0,60}}?\b(?:đều|cả) (?:được )?(?:cơ bản )?{_REACHED}"
        ),
    ),
)


_REACHED_BEFORE = regex.compile(rf"{_REACHED}|nghị quyết|nhiệm kỳ qua")
_AIMS = regex.compile(r"\b(?:sẽ|phấn đấu|quyết tâm)\b")


def link_results(scope: Scope) -> Linked:
    """How many of the closing term's goals were reached."""
    out: dict[tuple[int, int], Result] = {}
    reasons = []
    low = scope.reading.low
    for sentence in scope.sentences:
        text = scope.said(sentence)
        if "chỉ tiêu" not in text and "mục tiêu" not in text and "tiêu chí" not in text and "nhiệm vụ" not in text:
            continue
        for rule, pattern in _SHARES:
            for match in pattern.finditer(low, sentence.start, sentence.end):
                total = _number(match["b"])
                achieved = _number(match["a"]) if match["a"] else total
                if achieved is None or total is None or not 0 < achieved <= total or total > 200:
                    continue
                start, end = match.span()
                if total == 1 and not match["a"]:
                    continue
                if scope.phases.at(start) == "goals" and not _REACHED_BEFORE.search(
                    low[max(sentence.start, start - 60) : min(sentence.end, end + 60)],
                ):
                    reasons.append(Reason("results", start, end, rule, "said of the new term"))
                    continue
                if _AIMS.search(low[max(sentence.start, start - 50) : start]):
                    reasons.append(Reason("results", start, end, rule, "said of the new term"))
                    continue
                if (achieved, total) in out or any(
                    r.span[0] <= scope.at(start, end)["span"][0] < r.span[1] for r in out.values()
                ):
                    continue
                out[achieved, total] = Result(**scope.at(start, end), achieved=achieved, total=total)
                reasons.append(Reason("results", start, end, rule, ""))
    return Linked(tuple(out.values()), tuple(reasons))


def _number(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) if written.isdigit() else read_words(written)
