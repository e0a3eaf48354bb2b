"""How many were elected (or appointed) to each body, and who.

`bầu Ban Chấp hành gồm 5 đồng chí`, `bầu 16 đồng chí vào Ban Chấp hành`, `15 đồng chí trúng cử BCH`, `bầu 3 ủy viên BCH`, `BCH khóa mới ra mắt với
9 thành viên`. Each number goes to its own body. What was planned, nominated or left vacant is no size.
"""

from __future__ import annotations

import regex

from ..reading import Sentence
from ..record import Committee, Selection
from .bodies import bodies_in
from .body_sizes import sizes_in
from .context import Linked, Reason, Scope
from .elections import BODY, TRIGGER, Body
from .members import members
from .vacancies import but_for_the_vacant, taken_from_list, with_vacancy

_NEW_COMMITTEE = regex.compile(
    r"(?:^\W*|: )(?:ban chấp hành|bch|btv|ban thường vụ|ubkt|ủy ban kiểm tra):? \(?\d|(?:^\W*|: )số (?:lượng )?(?:ủy viên|(?:ủy viên )?(?:ban chấp hành|bch)) |khóa mới|nhiệm kỳ mới|gồm|phiên họp|\b(?:vào|vô|thành|trọng trách) (?:ban chấp hành|bch)\b"
)


_HEADING = regex.compile(rf"\W*(?:[ivx]+|\d{{1,2}})\s?[.)/]\s*(?:danh sách )?{BODY.pattern}")


def link_committees(scope: Scope) -> dict[Body, Linked]:
    """The size, members and selection of the three bodies."""
    sizes: dict[Body, list[tuple[float, int, int, int, Selection, str]]] = {}
    who: dict[Body, tuple[tuple[str, ...], int, int, Selection]] = {}
    reasons: dict[Body, list[Reason]] = {}
    told: Sentence | None = None
    for sentence in scope.sentences:
        text = scope.said(sentence)
        chosen = (
            "election" in (scope.phases.at(sentence.start), scope.phases.at(sentence.end - 1))
            or (told is not None and scope.before(sentence) == told and BODY.match(text))
            or TRIGGER.search(text)
            or _NEW_COMMITTEE.search(text)
            or (sentence.zone == "heading" and _HEADING.match(text))
        )
        if not chosen:
            continue
        for body, score, start, end, count, rule, why in sizes_in(scope, sentence):
            if why:
                reasons.setdefault(body, []).append(Reason(body, start, end, rule, why))
                continue
            sizes.setdefault(body, []).append((score, start, end, count, _selection(text), rule))
            told = sentence
        for body, names, start, end in members(scope, sentence, bodies_in(scope, sentence)):
            if body not in who or len(names) > len(who[body][0]):
                who[body] = (names, start, end, _selection(text))
    out: dict[Body, Linked] = {}
    for body in ("committee", "standing_committee", "inspection_committee"):
        notes = reasons.get(body, [])
        found = sorted(sizes.get(body, []), key=lambda c: (-c[0], c[1]))
        listed = who.get(body)
        size: int | None = None
        if found:
            _, start, end, elected, selection, rule = found[0]
            size = elected
            if body == "committee" and (fewer := but_for_the_vacant(scope, elected)):
                start, end, size = fewer
            notes.append(Reason(body, start, end, rule, ""))
            notes += [Reason(body, s, e, r, "weaker evidence") for _, s, e, n, _, r in found[1:] if n != elected]
        elif body == "committee" and (seats := with_vacancy(scope)):
            start, end, size = seats
            selection = "elected"
            notes.append(Reason(body, start, end, "committee.vacancy", ""))
        elif body == "committee" and (taken := taken_from_list(scope)):
            start, end, size = taken
            selection = "elected"
            notes.append(Reason(body, start, end, "committee.taken_from_list", ""))
        elif listed:
            _, start, end, selection = listed
            notes.append(Reason(body, start, end, "committee.listed", ""))
        else:
            out[body] = Linked(None, tuple(notes))
            continue
        value = Committee(**scope.at(start, end), size=size, members=listed[0] if listed else (), selection=selection)
        out[body] = Linked(value, tuple(notes))
    return out


def _selection(text: str) -> Selection:
    return "appointed" if "chỉ định" in text else "elected"
