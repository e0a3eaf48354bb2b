"""The closing term's goals: `13/13 chỉ tiêu`, `6/8 nhóm chỉ tiêu`, `20 chỉ tiêu có 18 đạt`, `trong 11 chỉ tiêu, có 9 chỉ tiêu hoàn thành`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

from ..find.numbers import read_words
from ..reading import Sentence
from ..record import Result
from .context import Linked, Reason, Scope
from .goals_counted import GOALS, REACHED, N, goals_counted

_SHARES = (
    (
        "results.share",
        regex.compile(
            rf"(?<![\d/])(?P<a>\d{{1,3}}) ?(?:/|trên tổng số|trong tổng số|trong số|trong|trên) ?(?P<b>\d{{1,3}})(?![\d/])(?: \(\d{{1,3}}(?:,\d+)?%\))? {GOALS}(?! phấn đấu)|\((?P<a>\d{{1,3}})/(?P<b>\d{{1,3}})\) {GOALS}|\b(?P<a>{N}) (?:trong|trên)(?: tổng)?(?: số)? (?P<b>{N}) {GOALS}(?! phấn đấu)"
        ),
    ),
    (
        "results.goals_share",
        regex.compile(
            rf"{GOALS}[^.;\d]{{0,60}}?(?<![\d/])(?<!(?:(?:chưa|không) đạt|riêng chỉ tiêu|đạt thấp)[^.;]{{0,40}})(?P<a>\d{{1,3}}) ?/ ?(?P<b>\d{{1,3}})(?![\d/%])(?! (?:thời gian|ngày|đại biểu|đồng chí|đoàn viên|phiếu|công đoàn|cđcs|đơn vị|đề tài|sáng kiến|nhà|căn|người|lớp|suất|đ/c))|{GOALS}(?:[^.;\d]|(?<!\d)\d{{4}}(?!\d)){{0,90}}?\b{REACHED}(?: (?:và|hoặc) vượt| vượt)? (?P<a>\d{{1,3}})/(?P<b>\d{{1,3}})(?=[.,;]|$)"
        ),
    ),
    (
        "results.but_for",
        regex.compile(
            rf"\b(?P<a>{N}) {GOALS} (?:đã )?{REACHED}[^.;\d]{{0,24}}, (?:chỉ )?(?:còn|có) \d{{1,2}}/(?P<b>\d{{1,3}}) {GOALS} (?:chưa|không)"
        ),
    ),
    (
        "results.all",
        regex.compile(
            rf"\b(?:cả|toàn bộ|tất cả)(?: các)? (?P<b>{N})(?P<a>) {GOALS}[^.;\d]{{0,80}}?\b{REACHED}|\b(?P<b>{N})(?P<a>) {GOALS}[^.;\d]{{0,30}}?\bcả (?P=b) (?:{GOALS} )?(?:đều )?(?:đã )?{REACHED}|\b(?P<b>{N})(?P<a>) {GOALS}[^.;\d]{{0,60}}?\b(?:đều|cả) (?:được )?(?:cơ bản )?{REACHED}|\b{REACHED}(?: (?:và |hoặc )?(?:vượt(?: mức)?|tốt|xuất sắc)){{0,2}} (?:được )?(?:cả|toàn bộ|tất cả)(?: các)? (?P<b>{N})(?P<a>) {GOALS}"
        ),
    ),
)


_AND_MORE = regex.compile(rf"(?: kế hoạch| mức)?(?:, và|,| và) (?P<n>{N}) (?:{GOALS} )?{REACHED}")
_ALL_REACHED = regex.compile(rf"\b(?:đều|cả) (?:được )?(?:cơ bản )?{REACHED}")
_REACHED_BEFORE = regex.compile(rf"{REACHED}|\bxong|nghị quyết|nhiệm kỳ qua")
_MISSED = regex.compile(r"(?: \p{L}+){0,2}? (?:chưa|không) (?:đạt|hoàn thành|thực hiện|về đích|cán đích|làm)")
_NOT_REACHED = regex.compile(rf"\b(?:(?:chưa|không) {REACHED}(?: được)?|hụt|thiếu)(?: là)? $")
_OF_BUSINESS = regex.compile(
    r" năm\b| (?:về )?(?:phát triển )?(?:kinh tế|sản xuất|kinh doanh|chuyên môn|kế hoạch (?:sản xuất|kinh doanh)|sxkd|doanh thu)\b"
)
_SET_HIGHER = regex.compile(r" (?:được |mới )?(?:đặt|đề ra|xây dựng|nâng)? ?(?:cao|thấp) hơn\b")
_AIMS = regex.compile(
    r"dự kiến (?:hoàn thành|đạt) $|\b(?:sẽ|phấn đấu|quyết tâm)\b|\b(?:thông qua|biểu quyết|nhất trí)(?: (?:đủ|cả|với|tán thành))? $"
)


def link_results(scope: Scope) -> Linked:
    """How many of the closing term's goals were reached."""
    out: dict[tuple[int, int], Result] = {}
    reasons = []
    low = scope.reading.low
    for at, to, reached, given in (*_summed_up(scope), *_told_in_lines(scope)):
        out[reached, given] = Result(**scope.at(at, to), achieved=reached, total=given)
        reasons.append(Reason("results", at, to, "results.summed_up", ""))
    for sentence in scope.sentences:
        if not _of_goals(scope, sentence):
            continue
        for rule, pattern in _SHARES:
            for match in pattern.finditer(low, sentence.start, sentence.end):
                total = _number(match["b"])
                achieved = _number(match["a"]) if match["a"] else total
                if achieved and match["a"] and (more := _AND_MORE.match(low, match.end(), sentence.end)):
                    achieved += _number(more["n"]) or 0  # "có 11 chỉ tiêu vượt, 2 chỉ tiêu đạt"
                if achieved is None or total is None or not 0 < achieved <= total or total > 200:
                    continue
                start, end = match.span()
                if _MISSED.match(low, end, sentence.end) or _NOT_REACHED.search(low, sentence.start, start):
                    continue  # "2/14 chỉ tiêu chưa đạt"
                if _OF_BUSINESS.match(low, end) or _SET_HIGHER.match(low, end):
                    continue  # "16/16 chỉ tiêu kinh tế - xã hội" are the district's
                if rule == "results.of_goals" and _ALL_REACHED.search(low, start, match.start("a")):
                    continue  # "9 chỉ tiêu … đều hoàn thành, trong đó có 4 chỉ tiêu vượt"
                if total == 1 and not match["a"]:
                    continue
                if rule == "results.all" and _THE_REST.search(low, start, end):
                    continue  # "13 chỉ tiêu còn lại đều hoàn thành"
                at_number = match.start("a") if match["a"] else start
                if any(_OF_OTHERS.search(low, max(sentence.start, at - 70), at) for at in (start, at_number)):
                    continue
                if "trong đó" in match[0] and _REACHES_ALL.search(low, max(sentence.start, start - 40), start):
                    continue  # "hoàn thành 12 chỉ tiêu, trong đó có 8 chỉ tiêu vượt": of how many is not said
                if scope.phases.at(start) == "goals" and not _REACHED_BEFORE.search(
                    low[max(sentence.start, start - 60) : min(sentence.end, end + 60)]
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
    if not out and (found := _counted(scope) or _in_two_sentences(scope)):
        start, end, achieved, total, rule = found
        reasons.append(Reason("results", start, end, rule, ""))
        return Linked((Result(**scope.at(start, end), achieved=achieved, total=total),), tuple(reasons))
    return Linked(tuple(out.values()), tuple(reasons))


_NEW_TERM = regex.compile(
    r"\b(?:phấn đấu|sẽ|quyết tâm|thông qua|biểu quyết|(?<!chưa )tới|nhiệm kỳ mới|dự kiến|chuyên môn|kinh doanh|kinh tế)\b"
)


def _counted(scope: Scope) -> tuple[int, int, int, int, str] | None:
    """`đăng ký 7 chỉ tiêu và đã đạt được 6 chỉ tiêu`: goals given and goals reached, in whatever order."""
    for sentence in scope.telling():
        if not _of_goals(scope, sentence) or _NEW_TERM.search(scope.said(sentence)):
            continue
        found = goals_counted(scope.reading.low, sentence.start, sentence.end)
        phase = scope.phases.at(found[0]) if found else ""
        if found and phase != "speech" and (phase != "goals" or scope.phases.begin(found[0]) >= sentence.start):
            return *found, "results.counted"
    return None


def _of_goals(scope: Scope, sentence: Sentence) -> bool:
    said = scope.said(sentence)
    return any(word in said for word in ("chỉ tiêu", "mục tiêu", "tiêu chí", "nhiệm vụ"))


_TOTAL = regex.compile(rf"\b(?P<b>{N}) {GOALS}(?! (?:đã |cơ bản |đều |được )*(?:{REACHED}|chưa|không)\b)")
_PART = regex.compile(
    rf"(?<![\d/.,])\b(?P<n>{N}) (?:{GOALS} |nhóm |cái )?(?:đã |cơ bản |đều |được )*(?:(?P<missed>chưa|không) )?{REACHED}(?! \d)|\b(?:(?P<missed>chưa|không) )?{REACHED}(?: là)? (?P<n>{N})(?= (?:và|trong) |[,.;]|$)"
)


def _summed_up(scope: Scope) -> Iterator[tuple[int, int, int, int]]:
    """`15 chỉ tiêu: 10 chỉ tiêu vượt, 4 đạt, 1 chưa đạt`: parts that make up the whole."""
    low = scope.reading.low
    for sentence in scope.telling():
        given = _TOTAL.search(low, sentence.start, sentence.end)
        total = _number(given["b"]) if given else None
        parts = [p for p in _PART.finditer(low, sentence.start, sentence.end) if given and not _inside(p, given)]
        if given is None or total is None or len(parts) < 2 or scope.phases.at(given.start()) == "goals":
            continue
        counts = [(_number(p["n"]) or 0, p["missed"] is not None) for p in parts]
        achieved = sum(n for n, missed in counts if not missed)
        if sum(n for n, _ in counts) == total and achieved:
            at = [*given.span(), parts[0].start(), parts[-1].end()]
            yield min(at), max(at), achieved, total


_MISSED_OF = regex.compile(
    rf"(?<![\d/])(?P<m>\d{{1,2}})/(?P<b>\d{{1,3}}) {GOALS} (?:chưa|không) {REACHED}[^.;]{{0,120}}?(?<![\d/])\b(?P<a>{N}) {GOALS} còn lại (?:đều )?(?:đã )?{REACHED}"
)
_LINE_OF = regex.compile(
    rf"\W*(?:tổng )?(?:số )?{GOALS}(?P<reached> (?:đã )?{REACHED}[^:\n]{{0,20}})?: ?(?P<n>{N})(?!\d|[/%.,]\d)"
)


def _told_in_lines(scope: Scope) -> Iterator[tuple[int, int, int, int]]:
    """`Tổng số chỉ tiêu: 20` over `Số chỉ tiêu đạt và vượt: 18`; `1/14 chỉ tiêu chưa đạt, 13 chỉ tiêu còn lại đều hoàn thành`."""
    low = scope.reading.low
    total: tuple[int, int] | None = None
    for sentence in scope.telling():
        if match := _MISSED_OF.search(low, sentence.start, sentence.end):
            given, left = int(match["b"]), _number(match["a"]) or 0
            if int(match["m"]) + left == given:
                yield match.start(), match.end(), left, given
        line = _LINE_OF.match(low, sentence.start, sentence.end)
        number = _number(line["n"]) if line else None
        if line is None or number is None:
            continue
        if line["reached"] is None:
            total = sentence.line, number
        elif total is not None and sentence.line - total[0] <= 2 and 0 < number <= total[1]:
            yield line.start("reached"), line.end("n"), number, total[1]


def _inside(part: regex.Match[str], whole: regex.Match[str]) -> bool:
    return part.start() < whole.end() and whole.start() < part.end()


_REACHES_ALL = regex.compile(rf"\b{REACHED}(?: \p{{L}}+){{0,2}}(?: \d{{1,2}} nhóm với)? $")
_THE_REST = regex.compile(r"\bcòn lại\b")
_OF_OTHERS = regex.compile(
    r"\b(?:ngành (?:nông nghiệp|giáo dục|y tế)|đảng bộ|chi bộ|đảng ủy|đoàn thanh niên|hội phụ nữ|hội cựu chiến binh)\b(?: \p{L}+){0,5},? $"
)
_SET_THEN = regex.compile(rf"(?:đề ra|đặt ra|có|gồm|trong) (?P<b>{N}) {GOALS}(?! phấn đấu)")
_ALREADY = regex.compile(r"\b(?:đã|đều|cơ bản|vượt)\b")
_REACHED_NOW = regex.compile(
    rf"(?<![\d/.,])\b(?P<a>{N}) {GOALS} (?:đã |cơ bản |đều ){{0,3}}{REACHED}|\b(?:đã )?{REACHED} (?:và vượt )?(?P<a>{N}) {GOALS}"
)


def _in_two_sentences(scope: Scope) -> tuple[int, int, int, int, str] | None:
    """`Đại hội trước đề ra 16 chỉ tiêu. Đến nay, 14 chỉ tiêu đã đạt và vượt.`"""
    low = scope.reading.low
    for first, second in pairwise(scope.telling()):
        if first.line != second.line:
            continue
        given = _SET_THEN.search(low, first.start, first.end)
        reached = _REACHED_NOW.search(low, second.start, second.end) if given else None
        if given and reached and _ALREADY.search(reached[0]) and not _AIMS.search(low, second.start, reached.end()):
            total, achieved = _number(given["b"]), _number(next(g for g in reached.captures("a") if g))
            if total and achieved and achieved <= total:
                return reached.start(), reached.end(), achieved, total, "results.two_sentences"
    return None


def _number(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) if written.isdigit() else read_words(written)
