"""Posts told beside the verb that gives them: the sentence before names the post, an answer in an interview the
person, who speaks is called by the new post."""

from __future__ import annotations

import regex

from ..reading import Sentence
from .context import Scope
from .elections import people, posts
from .given import Given, give
from .reelection import AGAIN

_STANDS_BESIDE = regex.compile(r"(?:,| ?[-–(:]) ?(?:tân )?")
_ELECTS_CHAIR = regex.compile(r"\bbầu (?:trực tiếp )?(?:chức danh |chức )?$")
_IS_ELECTED = regex.compile(r"[^.;,]{0,90} được (?:đại hội )?bầu trực tiếp\b")
_WITH_VOTES = regex.compile(r"\W*với [^.;,]{2,40}\bphiếu\b[^.;,]{0,24}, (?:\p{L}+ ){0,2}")
_IS_CHOSEN = regex.compile(
    r"[^.;,]{0,4}(?:đã )?(?:tái cử|tái đắc cử|đắc cử|trúng cử)\b(?! (?:vào|ban|bch|btv|ubkt|ủy))"
)

_AT_ONCE = 12


def chosen_for_it(scope: Scope, sentence: Sentence) -> list[Given]:
    """`Đại hội bầu trực tiếp Chủ tịch. Ông X tái cử với 96,2% phiếu`: the post stands in the sentence, or the part of it, before."""
    low = scope.reading.low
    named = people(scope, sentence.start, sentence.end)[:1]
    if not named or not _IS_CHOSEN.match(low, named[0][0].end, sentence.end):
        return []
    person = named[0][0]
    before = scope.before(sentence)
    begin, end = sentence.start, low.rfind(";", sentence.start, person.start)
    if end < 0:
        if before is None or before.line != sentence.line:
            return []
        begin, end = before.start, before.end
    first = end + 1 if end > sentence.start else sentence.start
    asked = [p for p in posts(scope, begin, end) if p.own][-1:]
    if not asked or people(scope, asked[0].end, end):
        return []
    if (person.start - first <= _AT_ONCE or _WITH_VOTES.fullmatch(low, first, person.start)) and (
        _ELECTS_CHAIR.search(low, begin, asked[0].start) or _IS_ELECTED.match(low, asked[0].end, end)
    ):
        return [give(scope, sentence, person, asked[0], "elected", "officer.chosen_for_it")]
    return []


_STILL_CHOSEN = regex.compile(
    r" (?:tiếp tục )?(?:được )?(?:tái đắc cử|tái cử|bầu lại)\b(?! (?:chức|làm|vào|giữ|ban|bch|btv|ubkt|ủy|phó|chủ|đại biểu))"
)


def chosen_again(scope: Scope, sentence: Sentence) -> list[Given]:
    """`Ông X tái đắc cử với 100% phiếu`, where the report has called X the chair before."""
    low = scope.reading.low
    for person, _ in people(scope, sentence.start, sentence.end)[:1]:
        if person.start - sentence.start > 4 or not _STILL_CHOSEN.match(low, person.end, sentence.end):
            continue
        for earlier, _ in people(scope, scope.sentences[0].start, sentence.start):
            if earlier.value.name != person.value.name:
                continue
            held = [p for p in posts(scope, earlier.end, min(earlier.value.full_end, earlier.end + 120)) if p.own]
            if held and held[0].role == "chair" and _STANDS_BESIDE.fullmatch(low, earlier.end, held[0].start):
                return [Given(person.value, person, held[0], True, "elected", "officer.chosen_again")]
    return []


_ALL_AGAIN = regex.compile(
    r"\W*(?:cả )?(?P<n>hai|ba|bốn|\d)(?: \p{L}+){0,3} đều (?:là )?(?:tái (?:đắc )?cử|được bầu lại|được tái cử|được tín nhiệm tái)\b"
)
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4}


def all_again(scope: Scope, sentence: Sentence, before: list[Given]) -> list[Given]:
    """`Cả hai đều tái cử.`: said of the two who received their posts in the sentence before."""
    match = _ALL_AGAIN.match(scope.reading.low, sentence.start, sentence.end)
    if match is None:
        return []
    count = _COUNTS.get(match["n"]) or int(match["n"])
    return [given._replace(reelected=True) for given in before] if len({g.at.start for g in before}) == count else []


_I_WAS = regex.compile(r"\btôi (?:\p{L}+ ){0,3}?được [^.;,]{0,70}\b(?:bầu|tín nhiệm|cử|chỉ định)\b[^.;,]{0,30}$")


def speaker(scope: Scope, sentence: Sentence) -> list[Given]:
    """`Đồng chí X: … Tôi được các đồng chí tín nhiệm bầu giữ chức Chủ tịch`: an interview's answer begins with who answers."""
    low = scope.reading.low
    if low.find("tôi ", sentence.start, sentence.end) < 0:
        return []
    line = scope.reading.lines[sentence.line]
    named = people(scope, line.start, min(line.start + 70, line.end))[:1]
    if not named or not low.startswith(":", named[0][0].end):
        return []
    for post in posts(scope, sentence.start, sentence.end):
        said = _I_WAS.search(low, sentence.start, post.start)
        if post.own and said and not people(scope, said.start(), post.start):
            again = True if AGAIN.search(said[0]) else None
            return [Given(named[0][1], named[0][0], post, again, "elected", "officer.speaker")]
    return []


_OF_NEW_TERM = regex.compile(
    r"(?: (?:công đoàn|cđcs|cđ|lđlđ|liên đoàn lao động)(?: \p{L}+){0,8}?)?,?(?: khóa [ivxl\d]+,?)? (?:khóa mới|nhiệm kỳ mới|(?:nhiệm kỳ|nk|khóa)[ (]*(?P<term>(?=\d{4}))|khóa (?P<number>(?=[ivxl\d]{1,6}\b)))"
)


_BEFORE_NAME = regex.compile(
    r"(?: (?:công đoàn|cđcs|cđ|lđlđ|liên đoàn lao động)(?:[ -](?!là )\p{L}+){0,8}+)?,? (?:là )?(?:(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô) )?"
)


def titled(scope: Scope, sentence: Sentence) -> list[Given]:
    """`Đồng chí X, Chủ tịch Công đoàn khóa mới, phát biểu`, `…, tân Chủ tịch X hứa`: who speaks is called by the post just received."""
    low = scope.reading.low
    named = people(scope, sentence.start, sentence.end)
    for post in posts(scope, sentence.start, sentence.end) if named else ():
        who = next((f for f, _ in reversed(named) if f.end <= post.start), None)
        if not post.own or post.role != "chair":
            continue
        new = low.endswith("tân ", 0, post.start)
        after = next((f for f, _ in named if f.start >= post.end), None)
        if new and after is not None and _BEFORE_NAME.fullmatch(low, post.end, after.start):
            return [give(scope, sentence, after, post, "elected", "officer.titled")]
        if not new and (said := _OF_NEW_TERM.match(low, post.end, sentence.end)):
            new = _is_this_term(scope, said, sentence)
            if new and after is not None and _IS_HE.fullmatch(low, said.end(), after.start):
                return [give(scope, sentence, after, post, "elected", "officer.titled")]
        if new and who is not None and _STANDS_BESIDE.fullmatch(low, who.end, post.start):
            return [give(scope, sentence, who, post, "elected", "officer.titled")]
    return []


_IS_HE = regex.compile(r"[\divxl\-– )]{0,30}(?: là|:) (?:(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô) )?")

_REPORTS = regex.compile(r"[\divxl]{1,6},?(?: đã)? (?:trình bày|báo cáo|khai mạc|đọc|kiểm điểm|điều hành|tuyên bố)\b")


def _is_this_term(scope: Scope, said: regex.Match[str], sentence: Sentence) -> bool:
    """Whether `khóa mới`, `nhiệm kỳ 2023-2028`, `khóa V` behind a post is the term that this congress begins."""
    if said["term"] is not None:
        terms = scope.within(said.start(), sentence.end, "term")
        return bool(terms) and terms[0].value == scope.term
    if said["number"] is not None:
        if _REPORTS.match(scope.reading.low, said.end(), sentence.end):
            return False  # the closing committee's chair, called by the congress he opens
        numbers = scope.within(said.start("number") - len("khóa "), sentence.end, "ordinal")[:1]
        return any(n.value == f.value for n in numbers for o in scope.openings for f in scope.of(o.sentence, "ordinal"))
    return True
