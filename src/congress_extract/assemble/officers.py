"""Who received which leading post.

A post is *given* by a verb (`được bầu giữ chức`, `tái đắc cử`, `làm`), by a list under such a verb (`X - Chủ tịch, Y - Phó Chủ tịch`) or named before
the person (`bầu chức danh Chủ tịch: đồng chí X`). A post written beside a name (`đồng chí X, Phó Giám đốc Sở,`) says who somebody is.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..reading import Sentence
from ..record import Officer
from .context import Linked, Reason, Scope
from .elections import TRIGGER
from .given import Given
from .posts_in_block import in_blocks
from .posts_in_rows import in_rows
from .posts_listed import list_below, listed
from .posts_told import all_again, chosen_again, chosen_for_it, speaker, titled


def link_officers(scope: Scope) -> Linked:
    """The officers chosen at this congress or the new committee's first meeting."""
    given = list(_in_text(scope)) or list(_in_title(scope))
    if not any(g.post.role == "chair" for g in given):
        given.extend(g for sentence in scope.sentences for g in titled(scope, sentence))
    merged: dict[tuple[str, str], Given] = {}
    for item in given:
        name = _full_name(scope, item)
        identity = (name.lower(), item.post.role)
        old = merged.get(identity)
        item = item._replace(person=item.person._replace(name=name))
        if old is None:
            merged[identity] = item
        elif old.reelected is None and item.reelected is not None:
            merged[identity] = old._replace(reelected=item.reelected)
    officers, reasons = [], []
    chairs = [g for g in merged.values() if g.post.role == "chair"]
    for item in merged.values():
        start, end = min(item.at.start, item.post.start), max(item.at.end, item.post.end)
        if item.post.role == "chair" and len(chairs) > 1 and item is not chairs[0]:
            reasons.append(Reason("officers", start, end, item.rule, "a second chair: the first named stands"))
            continue
        officers.append(
            Officer(
                **scope.at(start, end),
                name=item.person.name,
                honorific=item.person.honorific,
                role=item.post.role,
                role_text=item.post.text,
                selection=item.selection,
                reelected=item.reelected,
            )
        )
        reasons.append(Reason("officers", start, end, item.rule, ""))
    return Linked(tuple(officers), tuple(reasons))


def _in_text(scope: Scope) -> Iterator[Given]:
    before: list[Given] = []
    for sentence in scope.sentences:
        if sentence.zone != "title" and (_tells(scope, sentence) or listed(scope, sentence)):
            rows = in_rows(scope, sentence) or chosen_for_it(scope, sentence)
            yield from all_again(scope, sentence, before)
            yield from rows
            before = rows or before
            yield from chosen_again(scope, sentence)
            yield from speaker(scope, sentence)
            yield from list_below(scope, sentence)
    yield from in_blocks(scope)


def _in_title(scope: Scope) -> Iterator[Given]:
    for sentence in scope.sentences:
        if sentence.zone == "title" and _tells(scope, sentence):
            yield from in_rows(scope, sentence)


def _tells(scope: Scope, sentence: Sentence) -> bool:
    return TRIGGER.search(scope.reading.low, sentence.start, sentence.end) is not None


def _full_name(scope: Scope, item: Given) -> str:
    """`ông Tám` → the full name said before, where one and only one fits."""
    name = item.person.name
    words = name.count(" ") + 1
    if words > 2:
        return name
    fits = {
        f.value.name
        for f in scope.found
        if f.kind == "person" and f.value.name.count(" ") >= words and f.value.name.endswith(f" {name}")
    }
    if len(fits) > 1:
        fits = {full for full in fits if full.count(" ") > 1}  # "Sáu Lành" is what friends say
    return next(iter(fits)) if len(fits) == 1 else name
