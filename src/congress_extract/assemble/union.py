"""Which union: its longest name in the article, its level, its province."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

import regex

from ..find.unions import KINDS
from ..places import province, province_of, province_pattern, provinces_of
from ..record import Level, Union
from .context import START, Linked, Opening, Reason, Scope

_COMMUNE = regex.compile(r"^(?:công đoàn|liên đoàn lao động) (?:xã|phường|đặc khu|thị trấn)\b")
_CITY_OF_HUE = regex.compile(r"(?:công đoàn|liên đoàn lao động) (?:thành phố|tp\.?) huế$")
_STATED = regex.compile(
    r"\b(?P<kind>[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|TP\.?|[Tt]p\.?) ?(?P<name>\p{Lu}[\p{L}]*(?:(?: - | |-)\p{Lu}[\p{L}]*){0,3})"
)
_SMALLER = regex.compile(
    r"\b(?P<kind>[Hh]uyện|[Hh]uyên(?= \p{Lu})|[Qq]uận|[Tt]hị xã|TX\.?|[Tt]hành phố|TP\.?|[Tt]p\.?|[Pp]hường|[Xx]ã|[Đđ]ặc khu|[Tt]hị trấn) (?P<name>\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){0,3})"
)


# "CĐCS xã Yên Bình (huyện Ý Yên, tỉnh Nam Định)"
_IN_BRACKETS = regex.compile(
    r" ?\((?:[^()\n]{2,50}(?:,| -| –) ?)?(?i:tỉnh |thành phố |tp\.? ?)?(?P<name>\p{Lu}\p{L}+(?: (?:- )?\p{Lu}\p{L}+){0,3})\)"
)
_MOVED = regex.compile(
    r"\bsẽ (?:được )?(?:tổ chức|diễn ra)[^.;]{0,24} tại $|\b(?:chuyển|điều động|luân chuyển)[^,.;]{0,24} (?:vào|ra|về|đến|lên|tại) (?:tỉnh )?$|\b(?:quê(?: ở| quán)?|sinh tại|hiện công tác tại) (?:tỉnh )?$"
)
_PROVINCE_WORD = regex.compile(r"(?:tỉnh|thành phố)$")


def link_union(scope: Scope) -> Linked:
    """The union as the record tells it."""
    value = scope.union
    start, end = scope.union_at
    year = scope.term.start if scope.term else scope.published.year if scope.published else _year_told(scope)
    level = level_in(value.canonical, _finer(scope, value.level), year)
    found, inferred = _province(scope, level, year)
    if found == "Huế" and year is not None and year < 2025:
        found = "Thừa Thiên Huế"
    canonical = value.canonical
    if found and level in (None, "provincial") and _PROVINCE_WORD.search(canonical.lower()):
        canonical, level = f"{canonical} {found}", "provincial"  # "LĐLĐ tỉnh" in an article about one province
    union = Union(
        **scope.at(start, end),
        name=value.name,
        canonical=canonical,
        level=level,
        province=found,
        province_inferred=inferred,
    )
    return Linked(union, (Reason("union", start, end, scope.openings[0].rule, ""),))


def _year_told(scope: Scope) -> int | None:
    """The year of the day with which the congress is opened, else the latest of the days that the article dates in full."""
    opened = [f for o in scope.openings for f in scope.of(o.sentence, "date")]
    dated = [f for f in scope.found if f.kind == "date" and f.value.first.day]
    for days in (opened, sorted(dated, key=lambda f: -(f.value.first.year or 0))):
        years: list[int] = [f.value.first.year for f in days if f.value.first.year]
        if years:
            return years[0]
    return None


def level_in(canonical: str, level: Level | None, year: int | None) -> Level | None:
    """The level of a union in a year: the unions of communes rose in July 2025, the city of Huế in January."""
    if level == "provincial" and year and year < 2025 and _CITY_OF_HUE.match(canonical.lower()):
        return "upper_grassroots"
    if level == "grassroots" and _COMMUNE.match(canonical.lower()) and year and year >= 2025:
        return "upper_grassroots"
    return level


def _finer(scope: Scope, level: Level | None) -> Level | None:
    """`Công đoàn bộ phận X` in the headline tells of what kind the `Công đoàn X` of the text is."""
    if level != "grassroots":
        return level
    told = {o.union.value.level for o in scope.openings} & {"section", "grassroots_member"}
    if not told and any(_IS_MEMBER.search(scope.reading.low, o.union.end, _after(scope, o)) for o in scope.openings):
        return "grassroots_member"
    if not told and _is_guided_by_institution(scope):
        return "section"
    return told.pop() if len(told) == 1 else level


_IS_MEMBER = regex.compile(
    r"(?:,|\b(?:đây )?là) (?:một (?:trong (?:những |\d+ ))?)?công đoàn cơ sở thành viên (?:của|thuộc|trực thuộc)\b"
)


_OF_AN_OFFICE = regex.compile(
    r"công đoàn (?!cơ sở|(?:học viện|trường|nhà trường|đại học|bệnh viện|công ty|tổng công ty|chi nhánh|xí nghiệp|nhà máy|ngân hàng|xã|phường|thị trấn|sở|cục|chi cục)\b)"
)
_GUIDED_BY = regex.compile(
    r"\bdự[^.;\n]{0,20}\bchỉ đạo\b[^.;\n]*?\bchủ tịch (?:ban chấp hành |bch )?(?:công đoàn|cđ) (?:cơ sở )?(?:học viện|viện|nhà trường|trường|đại học|bệnh viện)\b"
)


def _is_guided_by_institution(scope: Scope) -> bool:
    """`Đến dự và chỉ đạo có bà X, Chủ tịch Công đoàn Học viện` at the congress of an office: one of the institute's own sections."""
    if not _OF_AN_OFFICE.match(scope.union.canonical.lower()):
        return False
    low = scope.reading.low
    for sentence in scope.sentences:
        guided = _GUIDED_BY.search(low, sentence.start, sentence.end)
        if guided:
            above = [u for u in scope.of(sentence, "union") if u.start < guided.end() <= u.end]
            return all(u.value.level == "grassroots" for u in above)
    return False


def _after(scope: Scope, opening: Opening) -> int:
    """Where the sentence after an opening's ends."""
    index = bisect_left(scope.reading.sentences, opening.sentence.end, key=START)
    return scope.reading.sentences[min(index, len(scope.reading.sentences) - 1)].end


def _province(scope: Scope, level: Level | None, year: int | None) -> tuple[str | None, bool]:
    if scope.union.province and not (_FIRM.search(scope.union.canonical) and _beside_name(scope)):
        before = year is not None and year < 2025 and scope.union.province == "Huế"
        return ("Thừa Thiên Huế", True) if before else (scope.union.province, False)
    if level in ("national", "sector"):
        return None, False
    if beside := _beside_name(scope) or _in_label(scope, year):
        return beside, False
    reading = scope.reading
    homonyms = provinces_with(scope.union.place, year) if scope.union.place else frozenset()
    if len(homonyms) == 1:
        return next(iter(homonyms)), True
    votes: Counter[str] = Counter()
    head = [
        s
        for i, s in enumerate(reading.sentences)
        if (i < 3 or s.heads) and scope.sentences and s.start < scope.sentences[0].start
    ]
    for sentence in [*head, *scope.sentences]:
        for match in _STATED.finditer(reading.text, sentence.start, sentence.end):
            if _MOVED.search(reading.low, max(sentence.start, match.start() - 40), match.start()):
                continue
            if name := _longest_province(match["name"]):
                is_city = name in ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")
                if match["kind"].lower() == "tỉnh" or is_city:
                    votes[name] += 1
        for union in scope.of(sentence, "union"):
            if union.value.province and union.value.level in ("provincial", "upper_grassroots", "grassroots"):
                votes[union.value.province] += 2
    if votes:
        (top, count), *rest = votes.most_common()
        if not rest or count > rest[0][1]:
            return top, False
        return None, False
    places: Counter[str] = Counter()
    for sentence in [*head, *scope.sentences]:
        for match in _SMALLER.finditer(reading.text, sentence.start, sentence.end):
            kind = match["kind"].lower()
            words = match["name"].split(" ")
            for count in range(len(words), 0, -1):
                if found := province_of(KINDS.get(kind, kind), " ".join(words[:count]), year):
                    places[found] += 1
                    break
    if len(places) == 1 and (not homonyms or homonyms >= places.keys()):
        return next(iter(places)), True
    if (named := _district_in_name(scope.union.canonical, year)) and (not homonyms or named in homonyms):
        return named, True
    alone = {
        name
        for s in [*head, *scope.sentences]
        for m in province_pattern().finditer(reading.low, s.start, s.end)
        if (name := province(m[0]))
        and not _INSIDE_OTHER.search(reading.low, max(0, m.start() - 14), m.start())
        and not _MOVED.search(reading.low, max(0, m.start() - 40), m.start())
    }
    alone &= homonyms or alone
    return (next(iter(alone)), False) if len(alone) == 1 else (None, False)


_LABEL = regex.compile(r"[^\p{L}\n]*(?P<name>\p{Lu}[\p{Lu} –-]{2,24}\p{Lu}): ")


def _in_label(scope: Scope, year: int | None) -> str | None:
    """The province that heads an item of a digest: `● HẢI PHÒNG: 155 đại biểu …`."""
    reading = scope.reading
    lines = [reading.lines[o.sentence.line] for o in scope.openings if not o.sentence.heads][:1]
    label = _LABEL.match(reading.text, lines[0].start, lines[0].end) if lines else None
    named = province(label["name"]) if label else None
    homonyms = provinces_with(scope.union.place, year) if scope.union.place else frozenset()
    return named if named and (not homonyms or named in homonyms) else None


def _beside_name(scope: Scope) -> str | None:
    """The province in brackets after the union's name: `CĐ Công ty Giày Thái Bình (Bình Dương)`."""
    for opening in scope.openings:
        said = _IN_BRACKETS.match(scope.reading.text, opening.union.end)
        if said and (name := _longest_province(said["name"])):
            return name
    return None


_INSIDE_OTHER = regex.compile(
    r"\b(?:chủ tịch|đường|phố|ông|bà|chị|anh|cô|đồng chí|tncs|tư tưởng|bác|quận|huyện|xã|phường|phong cách|đạo đức|trường|tnhh|cổ phần|cp|mtv|công ty) $"
)
_LOCAL_FIRM = regex.compile(
    r"(?i)(?:môi trường đô thị|công trình đô thị|dịch vụ đô thị|công ích|cấp nước|cấp thoát nước|cao su|chè|cà phê|thủy nông|thủy lợi|lâm nghiệp|mía đường|xi măng|than) (?:\p{Lu}\p{Ll}*'?\p{L}* ?){1,3}$"
)
_FIRM = regex.compile(r"(?i)\b(?:công ty|tnhh|cổ phần|tập đoàn|doanh nghiệp|khách sạn)\b")


def _district_in_name(canonical: str, year: int | None) -> str | None:
    """`Trường Cao đẳng Công nghiệp Cẩm Phả`: the name ends with a district that only one province has."""
    if _FIRM.search(canonical) and not _LOCAL_FIRM.search(canonical):
        return None
    words = canonical.split(" ")
    for count in (3, 2):
        if len(words) <= count or not all(w[:1].isupper() for w in words[-count:]):
            continue
        name = " ".join(words[-count:])
        found = {p for kind in ("huyện", "thị xã", "thành phố", "quận") if (p := province_of(kind, name, year))}
        if len(found) == 1:
            return next(iter(found))
    if len(words) > 2 and words[-1][:1].isupper() and not words[-2][:1].isupper() and words[-2] not in ("đoàn", "sở"):
        return province_of("thành phố", words[-1], year)  # "Trường Đại học Sư phạm Kỹ thuật Vinh"
    return None


def _longest_province(name: str) -> str | None:
    words = name.split(" ")
    for count in range(len(words), 0, -1):
        if found := province(" ".join(words[:count])):
            return found
    return None


def provinces_with(place: str, year: int | None) -> frozenset[str]:
    """Every province that has a place: `huyện Nho Quan`."""
    for kind in ("huyện", "quận", "thị xã", "thành phố", "phường", "xã", "thị trấn", "đặc khu"):
        if place.startswith(kind + " "):
            return provinces_of(kind, place[len(kind) + 1 :], year)
    return frozenset()
