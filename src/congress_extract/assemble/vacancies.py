"""Seats that a congress leaves open: `BCH khóa V có 27 ủy viên, bầu tại Đại hội 25, khuyết 02` elects 25."""

from __future__ import annotations

import regex

from .context import Scope

_LEFT_VACANT = regex.compile(r"\bkhuyết (?:thiếu |lại )?(?P<n>\d{1,2})\b")
_ELECTS_N = regex.compile(r"\bbầu (?:tại đại hội )?(?:được |ra |đủ )?(?P<n>\d{1,3})\b")


def but_for_the_vacant(scope: Scope, planned: int) -> tuple[int, int, int] | None:
    """`BCH gồm 15 đồng chí; tại Đại hội bầu 14 (để khuyết 1)`: where the number elected stands, and it."""
    low = scope.reading.low
    for sentence in scope.sentences:
        vacant = {int(m["n"]) for m in _LEFT_VACANT.finditer(low, sentence.start, sentence.end)}
        for match in _ELECTS_N.finditer(low, sentence.start, sentence.end) if vacant else ():
            if planned - int(match["n"]) in vacant:
                return match.start("n"), match.end("n"), int(match["n"])
    return None


_SEATS = regex.compile(
    r"(?<![\d/])(?P<all>\d{1,3})(?: ủy viên| đồng chí| đ/c| người| thành viên)?[^.\d]{0,60}?\bbầu (?:cử )?(?:ngay )?(?:tại đại hội |được |ra )?(?P<n>\d{1,3})[^.;]{0,24}\b(?:khuyết|còn) (?P<vacant>\d{1,2})"
)


def with_vacancy(scope: Scope) -> tuple[int, int, int] | None:
    """`BCH khóa V có 27 ủy viên, bầu tại Đại hội 25, khuyết 02`: where the 25 stand."""
    for sentence in scope.telling():
        match = _SEATS.search(scope.reading.low, sentence.start, sentence.end)
        if match and int(match["all"]) - int(match["vacant"]) == int(match["n"]):
            return match.start("n"), match.end("n"), int(match["n"])
    return None


_TAKEN = regex.compile(
    r"\bdanh sách(?: \p{L}+){0,3} (?P<of>\d{1,3}) (?:người|đồng chí|đ/c|ứng cử viên|ứng viên)[^.;\d]{0,24}[, ](?:lấy|bầu lấy|chọn lấy) (?P<n>\d{1,3})(?=[.,;:]|$| (?:người|đồng chí|đ/c))"
)


def taken_from_list(scope: Scope) -> tuple[int, int, int] | None:
    """`Danh sách bầu cử có 6 người, lấy 5`: so many were to be chosen, and an election was held."""
    low = scope.reading.low
    for sentence in scope.telling():
        for match in _TAKEN.finditer(low, sentence.start, sentence.end):
            if int(match["n"]) < int(match["of"]):
                return *match.span("n"), int(match["n"])
    return None
