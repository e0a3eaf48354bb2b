"""Which congresses the article reports as held, by which unions, and which sentences speak of each.

A congress is reported where a union *holds* it (`Công đoàn X tổ chức Đại hội`, `Đại hội Công đoàn X đã diễn ra`) or where the article
tells from inside it (`Tại Đại hội`, `Đại hội đã bầu`) under a headline that names it. It is not reported where it is
only referred to (`Nghị quyết Đại hội`), still to come (`sẽ`, `dự kiến`, `chuẩn bị`, `chào mừng`), or another organisation's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from ..find.unions import name_end, union_value
from ..find.values import UnionValue
from ..reading import Reading, Sentence
from ..record import Warning
from ..rules import Found
from ..zones import Line
from .context import START, Opening
from .digests import digest_openings
from .evidence import IS_TO_COME, by_deeds, by_evidence
from .heads import is_dated_head
from .inside import ATTENDING_IT, OTHERS_OWN, announces, instructs, prepares, tells_else, told_from_inside
from .items import to_next_head
from .names import Names, fullness, same
from .openings import openings_in
from .openings_by_context import headed, introduced, the_union
from .openings_of_offices import UNION_WORDS
from .wording import (
    ANY_MENTION,
    CONFERENCE_ACTS,
    CONGRESS,
    INSIDE,
    MENTION,
    SIGNS,
    TO_TAKE_PLACE,
    congress_before,
)

# "toàn tỉnh có 1.037/1.037 công đoàn cơ sở đã tiến hành đại hội"
_MANY_HELD = regex.compile(
    rf"\d[\d./]*+%? (?:số )?(?:công đoàn(?! viên)|cđcs|đơn vị|nghiệp đoàn)[^.;]{{0,120}}\b(?:đã|tổ chức|tiến hành|hoàn thành|hoàn tất|xong)\b[^.;]{{0,40}}{CONGRESS}"
)
_NEARLY_STRONG = frozenset({"opening.congress_of_term", "opening.attended", "opening.members_attend", "opening.dated"})
"""One sentence told from inside is enough for these."""


class Held(NamedTuple):
    """A congress found to be reported."""

    union: Found
    value: UnionValue
    openings: tuple[Opening, ...]
    sentences: tuple[Sentence, ...]


_WILL_BE_HELD = regex.compile(rf"{CONGRESS} (?:chính thức )?(?:cũng )?(?:sẽ|dự kiến)")
_FORMALLY_LATER = regex.compile(rf"{CONGRESS} chính thức (?:sẽ|dự kiến)|dự kiến,? {CONGRESS} chính thức")


def _is_to_come(reading: Reading, unions: list[Found], strong: list[Opening], told: int, begun: int) -> bool:
    """Whether the article speaks of a congress that will be held, and nothing is told from inside of one that was."""
    low = reading.low
    if len(_WILL_BE_HELD.findall(low)) >= 2 and told < begun:
        return True
    head = [s for s in reading.sentences if s.zone == "body"][:_FIRST_WORDS]
    if not strong and any(_IS_YET_TO_BE_HELD.search(low, s.start, s.end) for s in head):
        return True
    if told > 1 and not _FORMALLY_LATER.search(low):
        return False
    if head:
        head += [s for s in reading.sentences if s.heads and s.start < head[-1].start]
    soon = any(
        IS_TO_COME.search(low, s.start, s.end)
        and not _is_anothers(unions, strong, s)
        and not (_GOES_ON.match(low, s.start, s.end) and any(o.sentence.start < s.start for o in strong))
        for s in head
    )
    return (soon or _FORMALLY_LATER.search(low) is not None) and not any(
        _DATED.search(low, o.sentence.start, o.sentence.end) for o in strong
    )


# "cho biết …, Đại hội VI Công đoàn X, nhiệm kỳ 2025 - 2030 sẽ họp tại trụ sở", where none is reported as held
_IS_YET_TO_BE_HELD = regex.compile(rf"(?:cho biết|cho hay|thông tin)\b[^.;]*{TO_TAKE_PLACE}")
_DATED = regex.compile(r"\b\d{1,2} ?[/.\-] ?\d{1,2}\b|\bngày \d")
# "Đại hội sẽ diễn ra trong 2 ngày.", said of one that has been opened
_GOES_ON = regex.compile(
    rf"\W*{CONGRESS} (?:sẽ|dự kiến) (?:diễn ra|làm việc|kéo dài|tiếp tục|bế mạc|kết thúc)\b[^.;]{{0,24}}(?:trong|đến hết|tới hết|ngày|chiều|sáng|nay)\b"
)
_FIRST_WORDS = 4


# "Trong phiên làm việc thứ nhất, đại hội đã thông qua …" may go on with what the second session will do.
_IN_SESSION = regex.compile(r"\b(?:trong|tại|kết thúc|khai mạc) (?:phiên|ngày) (?:làm việc )?(?:thứ nhất|đầu tiên)\b")


def _is_anothers(unions: list[Found], strong: list[Opening], sentence: Sentence) -> bool:
    """Whether a sentence tells of other unions than those that hold: `Đại hội Công đoàn quận X sẽ được tổ chức` below a ward's."""
    here = unions[bisect_left(unions, sentence.start, key=START) : bisect_left(unions, sentence.end, key=START)]
    named = [u for u in here if u.kind == "union"]
    return bool(named and strong) and not any(same(u.value, o.union.value) for u in named for o in strong)


# "ĐHCĐ" is short for both.
_SHAREHOLDERS = regex.compile(r"\b(?:cổ đông|hđqt|cổ tức)\b")


def congresses(reading: Reading, found: list[Found]) -> tuple[list[Held], list[Warning]]:
    """The congresses that the article reports, in the order reported."""
    low = reading.low
    shares = "đhcđ" in low and _SHAREHOLDERS.search(low) is not None
    if not any(sign in low for sign in SIGNS) or not MENTION.search(low.replace("đhcđ", "") if shares else low):
        return [], []
    unions = [f for f in found if f.kind in ("union", "some_union")]
    if not unions and not any(word in low for word in UNION_WORDS):
        return [], []  # a congress of which no union is named is another organisation's
    openings: list[Opening] = []
    for sentence in reading.sentences:
        if sentence.zone == "caption" or not MENTION.search(low, sentence.start, sentence.end):
            continue
        inside = unions[bisect_left(unions, sentence.start, key=START) : bisect_left(unions, sentence.end, key=START)]
        here = [o for o in openings_in(reading, sentence, inside) if not (shares and low.startswith("đhcđ", o.start))]
        openings.extend(
            here
            or introduced(reading, sentence, unions)
            or headed(reading, sentence, unions)
            or the_union(reading, sentence, unions)
        )
    telling = [
        s
        for s in reading.sentences
        if ANY_MENTION.search(low, s.start, s.end)
        or any(low.find(w, s.start, s.end) >= 0 for w in ("bầu ", "trúng cử"))
    ]
    told = sum(1 for s in telling if s.zone == "body" and INSIDE.search(low, s.start, s.end))
    if "hội nghị đại biểu" in low:
        told += sum(1 for s in reading.sentences if s.zone == "body" and CONFERENCE_ACTS.search(low, s.start, s.end))
    if _begins_inside(reading):
        told += 1
    strong = [o for o in openings if o.strong]
    strong = sorted(
        strong + digest_openings(reading, unions, strong, _nearly(openings)), key=lambda o: o.sentence.start
    )
    if len({o.union.value.canonical for o in strong}) > 1:
        strong += [
            o._replace(strong=True)
            for o in _nearly(openings)
            if _home([strong], o) is None
            and (
                o.rule == "opening.dated"
                or _DAY.search(low, o.sentence.start, o.start)
                or _dated_above(reading, o.sentence)
            )
        ]
        strong.sort(key=lambda o: o.sentence.start)
    begun = 1 if _IN_SESSION.search(low) else 2
    if (
        _is_to_come(reading, unions, strong, told, begun)
        or announces(reading)
        or instructs(reading)
        or tells_else(reading)
        or _tells_history(reading)
    ):
        return [], []
    if strong and all(o.sentence.heads for o in strong):
        strong = _named_inside(reading, telling, unions, strong[0]) or strong
    strong = _told_before(reading, telling, unions, strong) + strong
    if not strong:
        if prepares(reading):
            return [], []
        strong = _of_the_place(reading, unions)
    if not strong:
        told += 2 * _by_labels(reading)
        weak = [o for o in openings if told >= (1 if o.rule in _NEARLY_STRONG else 2)]
        if not weak:
            weak = told_from_inside(reading, telling, unions) or (_of_the_office(reading, unions) if told > 1 else [])
        if not weak:
            weak = by_evidence(reading, found, unions) or by_deeds(reading, unions)
        if not weak:
            return [], []
        strong = _named_inside(reading, telling, unions, weak[0]) or weak[:1]
    if all(o.union.kind == "some_union" and not _on_its_day(low, o) for o in strong) and any(
        OTHERS_OWN.search(low, s.start, s.end) or _MANY_HELD.search(low, s.start, s.end)
        for s in [s for s in reading.sentences if s.zone != "caption"][:4]
    ):
        return [], []  # another organisation's congress, told of its union in passing; the sum of many unions'
    full = sorted({f.value.first.year for f in found if f.kind == "date" and f.value.first.day and f.value.first.year})
    groups = [g for g in _groups(reading, strong, openings) if not _long_ago(found, full, g)]
    if not groups:
        return [], []
    names = Names(u for u in unions if reading.sentence_at(u.start) is not None)
    taken = Names(o.union for g in groups for o in g)
    ranges = _sentences(reading, groups)
    return [_held(reading, names, taken, group, own) for group, own in zip(groups, ranges, strict=True)], []


def _begins_inside(reading: Reading) -> bool:
    """Whether a report whose lead is missing begins with who came: `Tham dự đại hội có 182 đại biểu …`."""
    first = next((s for s in reading.sentences if s.zone == "body"), None)
    return first is not None and ATTENDING_IT.match(reading.low, first.start, first.end) is not None


def _named_inside(reading: Reading, telling: list[Sentence], unions: list[Found], headline: Opening) -> list[Opening]:
    """Below `Đại hội điểm công đoàn ngành y tế`, a text whose congress is that of one of its members."""
    if not headline.sentence.heads or "điểm" not in reading.low[headline.start : headline.end]:
        return []
    below = [u for u in unions if u.start >= headline.sentence.end]
    if any(same(u.value, headline.union.value) and u.kind == "union" for u in below[:1]):
        return []
    inside = told_from_inside(reading, telling, below)
    return [o for o in inside if not same(o.union.value, headline.union.value)][:1]


# "* Sáng cùng ngày, Đại hội Công đoàn X đã diễn ra": after the report of another
_ANOTHER = regex.compile(r"\W*\*|\W*(?:(?:sáng|chiều|tối|trong) )?(?:cùng|cũng trong) (?:ngày|buổi|thời gian)\b")


def _told_before(
    reading: Reading, telling: list[Sentence], unions: list[Found], strong: list[Opening]
) -> list[Opening]:
    """The congress of a report whose head is missing, told from inside above one that begins `* Cùng ngày, …`."""
    if not strong or _ANOTHER.match(reading.low, strong[0].sentence.start) is None:
        return []
    begin = strong[0].sentence.start
    above = told_from_inside(reading, [s for s in telling if s.start < begin], [u for u in unions if u.start < begin])
    return [o._replace(strong=True) for o in above[:1] if not same(o.union.value, strong[0].union.value)]


def _on_its_day(low: str, opening: Opening) -> bool:
    """`Tiếp đó, ngày 17-4, Công đoàn công ty tổ chức Đại hội` after the Party's congress."""
    return opening.rule == "opening.union_holds" and bool(_DAY.search(low, opening.sentence.start, opening.start))


def _nearly(openings: list[Opening]) -> list[Opening]:
    """Openings that would do beside other congresses."""
    return [
        o
        for o in openings
        if o.rule in _NEARLY_STRONG and o.sentence.zone == "body" and o.union.kind == "union" and not o.strong
    ]


def _dated_above(reading: Reading, sentence: Sentence) -> bool:
    """Whether the line above heads a digest's item with its day: `PHAN THIẾT (18/10)`."""
    above = reading.line_above(sentence.line)
    if above is None or sentence.start > reading.lines[sentence.line].start + 2:
        return False
    return is_dated_head(reading.low, above.start, above.end)


def _of_the_place(reading: Reading, unions: list[Found]) -> list[Opening]:
    """`Đại hội Công đoàn tỉnh lần thứ XIV đã diễn ra` at the head of a report: the union of the place it tells of."""
    for sentence in [s for s in reading.sentences if s.zone == "body"][:3]:
        inside = unions[bisect_left(unions, sentence.start, key=START) : bisect_left(unions, sentence.end, key=START)]
        if strong := [o for o in openings_in(reading, sentence, inside, unnamed=True) if o.strong]:
            return strong[:1]
    return []


def _of_the_office(reading: Reading, unions: list[Found]) -> list[Opening]:
    """`Kết quả Đại hội Công đoàn Trường lần thứ nhất` below the school's own name: that of the school."""
    for sentence in [s for s in reading.sentences if s.heads][:_FIRST_WORDS]:
        for union in unions[
            bisect_left(unions, sentence.start, key=START) : bisect_left(unions, sentence.end, key=START)
        ]:
            if union.kind == "some_union" and congress_before(reading.low, sentence.start, union.start):
                return [
                    Opening(sentence, union.start, union.end, named, "opening.headline", False)
                    for named in _named_after(reading, union)
                ]
    return []


def _groups(reading: Reading, strong: list[Opening], every: list[Opening]) -> list[list[Opening]]:
    """Openings of one congress together; a later congress needs a day or a link such as `cùng ngày`."""
    groups: list[list[Opening]] = []
    for opening in strong:
        if opening.union.kind == "some_union" and not (groups and _heads_item(reading, opening)):
            if groups:
                groups[-1].append(opening)
            elif not any(o.union.kind == "union" for o in strong):
                groups.append([opening])
            continue
        home = _home(groups, opening)
        if home is not None:
            home.append(opening)
        elif not groups or _stands_alone(reading, opening):
            groups.append([opening])
    groups = _told_below(groups, reading)
    for opening in every:
        if not opening.strong and opening.union.kind == "union" and (home := _home(groups, opening)):
            home.append(opening)
    return [g for g in groups if not _is_history(reading, g)]


_ITEM = regex.compile(r"\s*(?:[-–+*•]|\d{1,2}[.)])\s*")


def _heads_item(reading: Reading, opening: Opening) -> bool:
    """`- Công đoàn ngành Giáo dục: đại hội ngày 27/4` in a list of congresses: one of them, though its province stands above."""
    line = reading.lines[opening.sentence.line]
    return opening.union.value.level in ("upper_grassroots", "sector") and bool(
        _ITEM.fullmatch(reading.low, line.start, opening.union.start)
    )


def _told_below(groups: list[list[Opening]], reading: Reading) -> list[list[Opening]]:
    """A headline's congress that the text tells of under another name: the text's name stands."""
    first = next((s.start for s in reading.sentences if s.zone == "body"), 0)
    below = [g for g in groups if any(o.sentence.start >= first for o in g)]
    return below or groups


def _home(groups: list[list[Opening]], opening: Opening) -> list[Opening] | None:
    return next(
        (g for g in groups if any(o.union.kind == "union" and same(o.union.value, opening.union.value) for o in g)),
        None,
    ) or next(
        (
            g
            for g in groups
            if all(o.union.kind == "some_union" for o in g) and any(same(o.union.value, opening.union.value) for o in g)
        ),
        None,
    )


_NUMBERED = regex.compile(r"(?:lần thứ|lần|khóa|đại hội) (?P<n>[ivxl]+|\d{1,2}|nhất)\b")


_HISTORY_PAGE = regex.compile(
    r"các kỳ đại hội|qua các kỳ|từ đại hội đến đại hội|lịch sử (?:hình thành|phát triển|phong trào)|truyền thống qua"
)


_LABEL = regex.compile(
    r"\W*(?:[ivx]+\. ?|\d{1,2}[.)] ?)?(?P<what>thời gian|địa điểm|thành phần|(?:ban chấp hành|bch)[^:\n]{0,40}|chủ tịch|phó chủ tịch|ubkt|kết quả[^:\n]{0,40}) ?:"
)
_COMMITTEE_LABEL = regex.compile(
    r"\W*(?:\d{1,2}[.)] ?)?(?:(?:ban chấp hành|bch)[^:\n]{0,40}: ?(?:(?:gồm |bầu |có )?\d|$)|kết quả bầu[^:\n]{0,30}:)"
)


def _by_labels(reading: Reading) -> bool:
    """A notice in labels (`Thời gian: …`, `Thành phần: …`, `Ban Chấp hành khóa IV: 09 đ/c`) reports what its headline names."""
    told = [s for s in reading.sentences if s.zone in ("body", "heading")]
    labels = {match["what"] for s in told if (match := _LABEL.match(reading.low, s.start, s.end))}
    return len(labels) >= 3 and any(_COMMITTEE_LABEL.match(reading.low, s.start, s.end) for s in told)


_EACH_CONGRESS = regex.compile(rf"{CONGRESS} (?:đại biểu )?(?:lần thứ|lần|khóa) (?P<n>[ivxl]+|\d{{1,2}})\b")


def _tells_history(reading: Reading) -> bool:
    """`Công đoàn tỉnh qua các kỳ đại hội`: a headline of history over many congresses."""
    if not _HISTORY_PAGE.search(reading.low, 0, max(reading.text_start, 300)):
        return False
    return len({match["n"] for match in _EACH_CONGRESS.finditer(reading.low)}) >= 4


def _long_ago(found: list[Found], full: list[int], group: list[Opening]) -> bool:
    """`Tháng 9/2012, Đại hội khóa I đã bầu …` in a page that goes on to `Ngày 30/12/2014, …`: a union's annals."""
    if any(o.sentence.heads for o in group):
        return False
    told = [
        f.value.first
        for o in group
        for f in found[bisect_left(found, o.sentence.start, key=START) : bisect_left(found, o.sentence.end, key=START)]
        if f.kind == "date" and f.value.first.year
    ]
    if not told or any(day.day is not None for day in told):
        return False
    latest = max(day.year or 0 for day in told)
    return bisect_left(full, latest + 2) < bisect_left(full, latest + 30)


def _is_history(reading: Reading, group: list[Opening]) -> bool:
    """A page that tells all congresses of one union reports none of them."""
    numbers = set()
    for opening in group:
        if match := _NUMBERED.search(reading.low, opening.start, min(opening.end + 30, opening.sentence.end)):
            numbers.add(match["n"])
    return len(numbers) >= 3 or bool(
        _HISTORY_PAGE.search(reading.low[: max(reading.text_start, 400)]) and len(group) + len(numbers) >= 3
    )


_DAY = regex.compile(
    r"\d{1,2} ?[/.\-] ?\d{1,2}|\b(?:sáng|chiều|tối|ngày|hôm)\b|cùng (?:ngày|thời|đợt|buổi)|trước đó|tiếp đó|sau đó|cũng trong|tương tự|còn tại|lần thứ|nhiệm kỳ"
)


_OF_ONE = frozenset({"opening.congress_of_term", "opening.named"})
"""After a sentence that opens several, these go on with one of them."""
_ALONE = frozenset(
    {
        "opening.under_heading",
        "opening.introduced",
        "opening.at_place",
        "opening.elects_committee",
        "opening.sets_goals",
        "opening.listed",
        "opening.chairs",
    }
)


def _stands_alone(reading: Reading, opening: Opening) -> bool:
    if opening.sentence.heads:
        return False
    if opening.rule in _ALONE:
        return True
    lead = reading.low[opening.sentence.start : opening.sentence.end]
    return bool(_DAY.search(lead))


def _held(reading: Reading, names: Names, taken: Names, group: list[Opening], sentences: tuple[Sentence, ...]) -> Held:
    first = group[0].union
    own = {o.union for o in group}
    candidates = [o.union for o in group] + names.alike(first.value)
    best = first
    if best.kind == "some_union":
        candidates += _named_after(reading, best)
    for candidate in candidates:
        more = fullness(candidate.value.canonical) - fullness(best.value.canonical)
        in_capitals = (
            best.value.name.isupper()
            and not candidate.value.name.isupper()
            and candidate.value.canonical.lower() == best.value.canonical.lower()
        )
        if more < 0 or (more == 0 and not in_capitals):
            continue
        # Another group's union is never this one's longer name.
        if not any(other not in own and same(candidate.value, other.value) for other in taken.exactly(candidate.value)):
            best = candidate
    return Held(best, best.value, tuple(sorted(group, key=lambda o: o.start)[:_ENOUGH]), sentences)


_ENOUGH = 200
"""So many openings tell all that openings can."""


_ORG_WORD = {
    "trường": "trường",
    "công ty": "công ty",
    "bệnh viện": "bệnh viện",
    "sở": "sở",
    "chi cục": "chi cục",
    "ngân hàng": "ngân hàng",
    "nhà trường": "trường",
    "trung tâm": "trung tâm",
    "huyện": "huyện",
    "xã": "xã",
    "phường": "phường",
    "quận": "quận",
    "thị xã": "thị xã",
    "thị trấn": "thị trấn",
    "cơ quan": "cơ quan",
    "ban": "ban",
    "cục": "cục",
    "viện": "viện",
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
}


_UNITS_OF_LAND = frozenset({"thị trấn", "huyện", "xã", "phường", "quận", "thị xã", "tỉnh", "thành phố"})


_HEAD = regex.compile(
    r"(?i)(?:công đoàn cơ sở thành viên|công đoàn cơ sở|công đoàn bộ phận|tổ công đoàn|công đoàn|liên đoàn lao động|nghiệp đoàn)"
)


def _named_after(reading: Reading, union: Found) -> list[Found]:
    """`Công đoàn trường` in an article about `Trường THPT X`: the union of that school."""
    head = _HEAD.match(union.value.canonical)
    tail = union.value.canonical[head.end() :].strip().lower() if head else ""
    words = [_ORG_WORD[tail]] if tail in _ORG_WORD else [w for w in _ORG_WORD.values() if not tail]
    text, low = reading.text, reading.low
    # where the head of the report names no place, its signature or footer may
    for index, sentence in enumerate((*reading.sentences[:12], *reading.sentences[12:][-6:])):
        for word in words:
            if (not tail and word in _UNITS_OF_LAND | {"cơ quan", "ban"}) or (
                index >= 12 and word not in _UNITS_OF_LAND
            ):
                continue
            for match in regex.finditer(
                rf"(?<![\p{{L}}])(?<!bệnh (?=viện)|học (?=viện)|hội (?=trường)){word}(?![\p{{L}}])",
                low[sentence.start : sentence.end],
            ):
                start = sentence.start + match.start()
                if not text[start].isupper() and word not in _UNITS_OF_LAND:
                    continue
                if low.startswith(" ủy", start + len(word)):
                    continue  # "Huyện ủy Tri Tôn" is no district
                end = name_end(text, low, start + len(word), start)
                name = text[start:end]
                if len(name.split()) < len(word.split()) + 1 or not any(
                    c.isupper() or c.isdigit() for c in name[len(word) :]
                ):
                    continue
                if word in _UNITS_OF_LAND:
                    name = name[0].lower() + name[1:]
                full = f"{head[0] if head else 'Công đoàn'} {name}"
                return [Found("union", start, end, union_value(full), "union.of_organisation")]
    return []


def _told_above(reading: Reading, index: int) -> Line | None:
    """The nearest line above that says anything: `|` between a headline and its lead does not."""
    at = reading.above(index)
    while at is not None and not any(
        c.isalnum() for c in reading.text[reading.lines[at].start : reading.lines[at].end]
    ):
        at = reading.above(at)
    return None if at is None else reading.lines[at]


def _head_of(reading: Reading, start: int) -> int:
    """Where the item of a digest begins that an opening stands in: its heading is the line above."""
    sentence = reading.sentence_at(start)
    above = _told_above(reading, sentence.line) if sentence else None
    if sentence is None or above is None or start > reading.lines[sentence.line].start + 2:
        return start
    head = reading.sentence_at(above.start)
    heads = head is not None and head.zone == "heading"
    return above.start if heads or is_dated_head(reading.low, above.start, above.end) else start


_WHOSE = regex.compile(
    rf"\W*(?:(?:còn|riêng|trở lại|về phía|thế còn),? )?(?P<part>(?:vào )?(?:buổi )?(?:sáng|chiều|tối)(?: (?:cùng ngày|\d[\d/.\-]*))?,? )?(?:(?:ở|tại) |(?P<own>{CONGRESS}) (?:(?:tại|của|ở) )?(?:(?:công đoàn|cđcs|cđ|lđlđ|cđcstv)(?: (?:cơ sở|thành viên|bộ phận)){{0,2}} )?)"
)
_LAND_WORD = regex.compile(r"(?:xã|phường|đặc khu|huyện|quận|thị xã|thị trấn|thành phố|tp|tx) ")


def _short_names(groups: list[list[Opening]]) -> dict[str, int]:
    """What each of several unions is called for short: without its head, without the words that all have, without its kind of place."""
    own = []
    for group in groups:
        name = group[0].union.value.canonical
        head = _HEAD.match(name)
        own.append(name[head.end() :].strip().lower() if head else name.lower())
    words = [name.split() for name in own]
    shared = next((i for i, said in enumerate(zip(*words, strict=False)) if len(set(said)) > 1), 0)
    names: dict[str, int] = {}
    for index, name in enumerate(own):
        names[name] = index
        names[" ".join(words[index][shared:])] = index
        if kind := _LAND_WORD.match(name):
            names[name[kind.end() :]] = index
    if len({*names.values()}) < len(groups):
        return {}  # two are called alike
    return {name: index for name, index in names.items() if len(name) > _SHORTEST_NAME}


_SHORTEST_NAME = 3


def _resumed(reading: Reading, groups: list[list[Opening]], after: int, *, together: bool) -> Iterator[tuple[int, int]]:
    """Where the text goes on with one of several congresses told before: `Ở Lao Bảo, 80 đại biểu có mặt`.

    Where one sentence opens them `together`, any sentence may; else one that begins a line.
    """
    names = _short_names(groups)
    for sentence in reading.sentences if names else ():
        lead = _WHOSE.match(reading.low, sentence.start, sentence.end)
        begins = sentence.start == reading.lines[sentence.line].start
        if sentence.start <= after or lead is None or not (together or (begins and lead["own"] is None)):
            continue
        for name, index in names.items():
            at = kind.end() if (kind := _LAND_WORD.match(reading.low, lead.end())) else lead.end()
            if reading.low.startswith((f"{name},", f"{name} "), at) or reading.low.startswith(f"{name} ", lead.end()):
                yield sentence.start, index
                break


def _sentences(reading: Reading, groups: list[list[Opening]]) -> list[tuple[Sentence, ...]]:
    """The sentences of each congress: all, where it is the only one; else from its opening to the next one's.

    Congresses that one sentence opens share what follows it, up to where one of them is told of alone; a later item of a congress
    is its own again.
    """
    if len(groups) < 2:
        return [reading.sentences for _ in groups]
    begins = [_head_of(reading, min(o.sentence.start for o in g if o.strong or len(g) == 1)) for g in groups]
    told: defaultdict[int, set[int]] = defaultdict(set)
    """Whose congresses are told from each place on."""
    for index, begin in enumerate(begins):
        told[begin].add(index)
    together = {begin for begin, indexes in told.items() if len(indexes) > 1}
    for index, group in enumerate(groups):
        own = [
            _head_of(reading, o.sentence.start)
            for o in group
            if (o.strong or (o.rule in _OF_ONE and begins[index] in together))
            and o.sentence.start > begins[index]
            and (begins[index] in together or o.rule in _ALONE)
        ]
        if own:
            told[min(own)].add(index)
    for begin, index in _resumed(reading, groups, max(begins), together=bool(together)):
        told[begin].add(index)
    marks = sorted(told)
    cuts = [0, *(bisect_left(reading.starts, mark) for mark in marks[1:]), len(reading.starts)]
    out: list[tuple[Sentence, ...]] = [()] * len(groups)
    for mark, (first, last) in zip(marks, pairwise(cuts), strict=True):
        for index in told[mark]:
            out[index] += to_next_head(reading, reading.sentences[first:last], groups[index][0].union.value)
    return out
