"""Posts given in a sentence, its people and posts taken as one row: `bầu X làm Chủ tịch, Y và Z giữ chức Phó Chủ tịch; Chủ nhiệm UBKT là W`."""

from __future__ import annotations

import regex

from ..find.values import PersonValue
from ..reading import Sentence
from ..record import Selection
from ..rules import Found
from .context import Scope
from .elections import TRIGGER, Post, people, posts
from .given import GIVEN, Given, give, in_turn
from .posts_listed import listed as is_listed

_GIVEN_VERB = regex.compile(
    r"\b(?:bầu|tái cử|đắc cử|tái đắc cử|trúng cử|trúng|cương vị|trở thành|giữ|làm|chỉ định|phân công|cử|kiêm|đảm nhiệm|đảm nhận|phụ trách|tín nhiệm|tiếp tục|hiệp thương|là|ở lại)\b"
)
_AND = regex.compile(
    r"^(?: (?:công đoàn|cđ|lđlđ|liên đoàn lao động)(?: [^\s,;.]+){0,8}?(?=,? (?:và|kiêm|đồng thời)))?(?:,| và| [-–]| kiêm| đồng thời| đồng thời là| kiêm nhiệm|, kiêm| kiêm luôn| và kiêm luôn| kiêm giữ chức|, đồng thời|, đồng thời giữ chức|,? đồng thời (?:đảm nhiệm|đảm nhận|phụ trách|làm|kiêm)| và giữ chức|, giữ chức)*(?: (?:giữ|chức|làm|là|chức vụ|chức danh))* ?$"
)
_JOIN = regex.compile(
    r"^(?: ?(?=,))?(?:,? sinh (?:ngày [\d/.\-]+|năm \d{4}))?(?: ?\((?:tái (?:đắc )?cử|lần đầu|nữ|bầu mới|mới|phó chủ tịch thường trực|thường trực|tái nhiệm|[^()]{0,80})\)| (?:tái cử|tái đắc cử|lần đầu)(?=,))?(?:,|;| và| cùng|,? và)?(?: (?:các |hai |ba |\d+ )?(?:đồng chí|đ/c|đ\.c|ông|bà|anh|chị|thầy|cô|bác sĩ|dược sĩ|thạc sĩ|tiến sĩ|kỹ sư|luật sư|nhà giáo|điều dưỡng)s?)*:? ?(?:\d{1,2}[.)])? ?$"
)
_GUEST = regex.compile(r"^(?:phát biểu|dự |đến dự|tham dự|về dự|tới dự|thay mặt|tại (?:buổi|lễ)|chúc mừng|ghi nhận)")
# "Công đoàn Tổng công ty có ông A - Chủ tịch, bà B - Phó Chủ tịch": who has come
_GUESTS_ARE = regex.compile(
    r"\W*(?:về phía |phía |đại diện |lãnh đạo |khách mời |công đoàn |lđlđ |ban giám )[^.;:,]{0,60} có (?:sự [\p{L} ]{4,20} của )?(?:các )?(?:ông|bà|đồng chí|đ/c|anh|chị)\b(?![^.;]{0,80}\b(?:bầu|trúng cử|giữ chức|được cử)\b)"
)
_PENDING = regex.compile(
    r"\b(?:bầu|bầu ra|bầu cử|bầu trực tiếp|bầu lại|chức danh|chức vụ|chức|chỉ định|cử|giữ chức|phân công|các chức danh|hiệp thương|gồm|với)(?: (?:chức danh|chức vụ|chức|trực tiếp|các|tân|ra|giữ|vị trí|đồng chí))*,? ?$"
)
_NAMES_AFTER = regex.compile(
    r"^(?:[^;.]|\.(?=\p{L})){0,90}?(?::|\blà\b|\bđối với\b|\bcho\b|\bthuộc về\b|\(|\bgồm\b| - |,)[^;.]{0,40}$|^ ?$|^[^;,.]{0,60}(?: cho| là|:)? ?(?:\d{1,2}[.)] ?)?$"
)
_COUNT_BEFORE = regex.compile(r"(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|các) (?:(?:đồng chí|đ/c|ông|bà|chức danh|vị) )?$")
_COUNTED_NAMES = regex.compile(r"(?:[^;.:()]|\.(?=\p{L})){0,70}(?::|\bgồm\b|\blà\b|\()")


_CHOSEN_IS = regex.compile(
    r"[^;.,:]{0,60}\b(?:bầu|chỉ định|tín nhiệm)\b[^;.,:]{0,40}\b(?:là|cho|thuộc về)\b ?$|[^;.,:]{0,60}\b(?:bầu|chỉ định|tín nhiệm)\b[^;.,:]{0,40}(?:\blà\b|:) "
)


_ELECTION_WORD = regex.compile(r"\b(?:bầu|trúng cử|đắc cử|tái cử|chỉ định)\b")
_POST_FOLLOWS = regex.compile(
    r"(?:\s?[-–:,(](?: ?(?:ủy viên|uv|uvbch|uvbtv)(?: (?:btv|bch|ban thường vụ|ban chấp hành))?,)?|\s?\([^()]{1,60}\)\s?[-–:,]?)\s?(?:giữ chức |làm |là )?"
)
_FORMER = regex.compile(r"khóa (?:cũ|trước)|nguyên $")


_WAS = regex.compile(
    r"\b(?:xin )?thôi(?: không)?(?: \p{L}+){0,3} $|\b(?:trước đó|nguyên|từng|hiện|đang|vốn|trước đây)(?: giữ chức)? là $|\b(?:trước đó|từng)(?: [^,.;]{1,20})? (?:giữ chức|làm) $|\d năm (?:là|làm|giữ chức) $"
)
_HANDS_OVER = regex.compile(r"\b(?:trao(?! (?:trọng trách|ghế|cương vị|nhiệm vụ))|công bố|đọc|trình bày|thông qua)\b")
_PROVISIONAL = regex.compile(r"\blâm thời(?: do)? (?:đồng chí|đ/c|ông|bà|anh|chị)?\s*$")
_UNTIL_NOW = regex.compile(
    r" lâm thời\b|[^.;,(]{0,50}(?<!như )\b(?:khóa|nhiệm kỳ) (?:trước|cũ|vừa qua|qua)\b|[^.;,(]{0,40}\btừ (?:(?:đầu |cuối |giữa )?(?:năm|tháng) (?=\d)|(?:những )?ngày đầu\b|(?:khi|ngày) (?:mới )?thành lập)"
)
_RETIRES = regex.compile(
    r"(?:(?!thay|kế nhiệm|\bvì\b|\bdo\b)[^.;]){0,50}[ ,](?:nghỉ hưu|nghỉ chế độ|đến tuổi nghỉ|chuyển công tác|xin thôi|xin rút|xin nghỉ|thôi (?:không )?(?:tái cử|tham gia|giữ))\b"
)
# "Cùng với bà Hường, |ông Toản và ông Vượng được bầu làm Phó Chủ tịch"
_BESIDE = regex.compile(r"\bcùng với (?:(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô) )?$")
_NOT_GIVEN = regex.compile(r"\b(?:không|chưa|chẳng)\b[^.;,]{0,20}$")
_CONVENES = regex.compile(r"[^.;]{0,60}\b(?:là|làm) triệu tập viên")
# "bà X - Phó Chủ tịch Công đoàn ngành được bầu giữ chức …": who she is
_IS_THEN_CHOSEN = regex.compile(
    r"[^.;,:()]{0,50} (?:tiếp tục |đã |vừa )?được(?: \p{L}+){0,4}? (?:bầu|tín nhiệm|chỉ định)\b(?! (?:bổ sung|với))"
)
_REPLACED = regex.compile(
    r"\bthay(?: thế)?(?: cho)?(?: (?:nguyên )?(?:phó )?chủ tịch(?: lâm thời| cũ)?)? (?:(?:đồng chí|đ/c|ông|bà|anh|chị) )?$"
)


# "…; Phó Chủ tịch: bà X", "Chủ tịch khóa mới là chị Y"; "Chủ tịch Z tái đắc cử".
_NAMES_IT = regex.compile(
    r"(?: khác)?(?: \([^()]{1,30}\))? ?(?:(?:công đoàn|lđlđ|cđ|khóa mới|khóa [ivxl\d]+|nhiệm kỳ mới) ?){0,2}(?::|(?:thì )?(?:vẫn )?(?:là|do|gồm)| [-–]) ?(?:\d[.)] ?)?(?:(?:(?:các|hai|ba|bốn) )?(?:đồng chí|đ/c|ông bà|ông, bà|ông|bà|anh|chị|thầy|cô):? ?)?"
)
# "…; |bà X được bầu làm Chủ nhiệm": not also those named before
_ALONE = regex.compile(r"(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô) ")
_STILL_IS = regex.compile(r" (?:thì )?vẫn (?:là|do) (?:(?:đồng chí|đ/c|ông|bà|anh|chị|cô|thầy) ?)?")
_VACANT = regex.compile(
    r"(?: công đoàn)? (?:tạm |còn |đang |để )*(?:khuyết|trống)\b|(?: công đoàn)? chưa (?:bầu|có|được bầu|kiện toàn)\b"
)
# "Bà A và ông B |là hai |Phó Chủ tịch"
_ARE_THE_TWO = regex.compile(r" (?:là|làm|giữ) (?:hai|ba|\d|các) ")
# "Chủ tịch A (tái cử), Phó Chủ tịch |B (mới)"
_MARKED = regex.compile(r" ?\((?:mới|bầu mới|lần đầu|tái cử|tái đắc cử|tái nhiệm)\)")
_HEADS = regex.compile(r"(?:người )?đứng đầu\b")
_STANDS_BEFORE = regex.compile(r" ?(?:(?:công đoàn|lđlđ|cđ)(?: \p{L}+){0,3} )?")
_IS_ELECTED = regex.compile(
    r" (?:được )?(?:tái đắc cử|tái cử|đắc cử|trúng cử|bầu lại|tín nhiệm bầu lại)\b(?! (?:chức|làm|vào|giữ|ban|ủy|bch|btv|ubkt|phó|chủ))"
)


def in_rows(scope: Scope, sentence: Sentence) -> list[Given]:
    """The posts that a sentence gives to the people it names."""
    low = scope.reading.low
    text = low[sentence.start : sentence.end]
    listed = is_listed(scope, sentence)
    if TRIGGER.search(text) is None and not listed:
        return []
    if _GUEST.match(text.lstrip("- ")) and not _ELECTION_WORD.search(text):
        return []
    if _past(scope, sentence, text) or _GUESTS_ARE.match(text):
        return []
    named = [
        n
        for n in people(scope, sentence.start, sentence.end)
        if not _REPLACED.search(low, max(0, n[0].start - 34), n[0].start)
        and not _BESIDE.search(low, max(sentence.start, n[0].start - 34), n[0].start)
    ]
    own = posts(scope, sentence.start, sentence.end)
    if not named or not own:
        return []
    own, asides = _asides(scope, named, own)
    selection: Selection = "appointed" if _appointed(scope, sentence, text) else "elected"
    out = (
        in_turn(scope, sentence, named, own, selection)
        or _chained(scope, sentence, named, own, selection)
        or _one_by_one(scope, sentence, named, own, selection, listed=listed)
    )
    receivers = {g.at.start for g in out}
    out += [give(scope, sentence, f, p, selection, "officer.aside") for f, p in asides if f.start in receivers]
    return out


_ASIDE = regex.compile(r"[^()]{0,40}\((?:đồng thời )?(?:là|kiêm|kiêm nhiệm|kiêm giữ chức|giữ chức|phụ trách) ")


def _asides(
    scope: Scope, named: list[tuple[Found, PersonValue]], own: list[Post]
) -> tuple[list[Post], list[tuple[Found, Post]]]:
    """`bà B (kiêm Chủ nhiệm UBKT) và ông C`: a second post in brackets, which parts no row of names."""
    rest: list[Post] = []
    asides: list[tuple[Found, Post]] = []
    for post in own:
        who = next((f for f, _ in reversed(named) if f.end <= post.start), None)
        if who is not None and _ASIDE.fullmatch(scope.reading.low, who.end, post.start):
            asides.append((who, post))
        else:
            rest.append(post)
    return rest, asides


def _one_by_one(
    scope: Scope,
    sentence: Sentence,
    named: list[tuple[Found, PersonValue]],
    own: list[Post],
    selection: Selection,
    *,
    listed: bool,
) -> list[Given]:
    """The row read from left to right: people wait for the post after them, a post for the people after it."""
    low = scope.reading.low
    out: list[Given] = []
    taken: set[int] = set()
    rows: list[tuple[int, str, Found | Post]] = sorted(
        [(f.start, "person", f) for f, _ in named] + [(p.start, "post", p) for p in own], key=lambda r: r[0]
    )
    group: list[Found] = []  # people in a row, waiting for their post
    last_people: list[Found] = []
    pending: Post | None = None
    last_post_end = -1
    verb_seen = listed
    for position, (at, kind, item) in enumerate(rows):
        if kind == "person":
            person = item
            assert isinstance(person, Found)
            before = low[(rows[position - 1][2].end if position else sentence.start) : at]
            own_post = position + 1 < len(rows) and rows[position + 1][1] == "post"
            to_post = low[person.end : rows[position + 1][0]] if own_post else ""
            own_verb = own_post and GIVEN.search(to_post) is not None and not _WAS.search(to_post)
            if (
                pending is not None
                and not (group and own_verb)
                and _NAMES_AFTER.match(low[pending.end : at] if not group else before)
            ):
                out += _give_joined(scope, sentence, person, pending, own, selection)
                taken.add(person.start)
                group = [person]
                last_people = [person]
                continue
            gap = low[group[-1].end : at] if group else ""
            if pending is not None and group and _JOIN.fullmatch(gap) and not (own_verb or (";" in gap and own_post)):
                out.append(give(scope, sentence, person, pending, selection, "officer.post_then_name"))
                taken.add(person.start)
                group.append(person)
                continue
            pending = None
            if (
                group
                and not ((";" in gap or own_verb) and group[-1].start in taken)
                and not (";" in gap and own_verb and _ALONE.match(low, person.start))
                and _JOIN.fullmatch(low[max(group[-1].end, min(group[-1].value.full_end, at)) : at])
                and last_post_end < group[-1].start
            ):
                group.append(person)
            else:
                group = [person]
            continue
        post = item
        assert isinstance(post, Post)
        lead = low[max(sentence.start, at - 60) : at]
        verb_seen = verb_seen or bool(_GIVEN_VERB.search(low[sentence.start : at]))
        is_given = bool(GIVEN.search(lead)) or low.startswith("đứng đầu", at)
        alone = bool(group) and low[group[-1].end : at].strip() in ("kiêm", "kiêm nhiệm", "kiêm giữ chức")
        if (
            is_given
            and not alone
            and low.endswith(("kiêm ", "kiêm nhiệm "), 0, at)
            and not _NEW_LEADERS.search(low, sentence.start, at)
        ):
            is_given = last_post_end >= 0  # "Ông A, Phó Chủ tịch LĐLĐ tỉnh kiêm Chủ nhiệm UBKT, trao quyết định"
        if not post.own or _VACANT.match(low, post.end, sentence.end):
            continue
        if _COUNT_BEFORE.search(lead):
            following = rows[position + 1] if position + 1 < len(rows) else None
            if (
                following
                and following[1] == "person"
                and following[0] - post.end < 130
                and _COUNTED_NAMES.match(low, post.end, following[0])
            ):
                pending, group, last_people, last_post_end = post, [], [], post.end
            elif verb_seen and len(group) > 1 and _ARE_THE_TWO.fullmatch(low, group[-1].end, at):
                out += [give(scope, sentence, who, post, selection, "officer.are_the_two") for who in group]
                last_people, last_post_end, group = group, post.end, []
            continue
        # A post right after the last one, for the same people: "Chủ tịch kiêm Chủ nhiệm UBKT"
        if (
            last_people
            and last_post_end >= 0
            and _AND.fullmatch(low[last_post_end:at])
            and not _future_person(rows, position, low, post)
        ):
            for person in last_people:
                out.append(give(scope, sentence, person, post, selection, "officer.and_post"))
            last_post_end = post.end
            continue
        if (
            group
            and pending is not None
            and low[group[-1].end : at].strip(" -–,(") in ("kiêm", "kiêm nhiệm", "kiêm giữ chức", "kiêm chức")
        ):
            out.append(give(scope, sentence, group[-1], post, selection, "officer.and_post"))
            continue  # "Phó Chủ tịch: đ/c X - kiêm Chủ nhiệm UBKT"
        waiting = [p for p in group if p.start < at]
        if waiting and pending is None:
            person = waiting[-1]
            between = low[person.end : at]
            inside_position = at < person.value.full_end
            given = False
            rule = "officer.verb"
            if _RETIRES.match(low, post.end, sentence.end) or _NOT_GIVEN.search(between):
                given = False  # "Ông A, Chủ tịch khóa I, nghỉ hưu theo chế độ"
            elif is_given and (_HANDS_OVER.search(between) or _WAS.search(lead)):
                given = False  # the guest reads the decision that gives the post to another
            elif is_given and not (inside_position and not _GIVEN_VERB.search(between)):
                given = not (
                    _PROVISIONAL.search(low, sentence.start, person.start)
                    or _UNTIL_NOW.match(low, post.end, sentence.end)
                )
            elif (
                inside_position
                or _POST_FOLLOWS.fullmatch(between)
                or (listed and (low[at - 1] == "(" or low.endswith(": ", 0, at)))
            ):
                # "X - Chủ tịch" in a list under a verb of election
                later = any(
                    k == "post"
                    and isinstance(p, Post)
                    and p.own
                    and GIVEN.search(low[max(sentence.start, p.start - 60) : p.start])
                    and not low.endswith(("kiêm ", "kiêm nhiệm "), 0, p.start)
                    and not any(k2 == "person" and at < s2 < p.start for s2, k2, _ in rows)
                    for s, k, p in rows[position + 1 :]
                )
                if (
                    not later
                    and not _CONVENES.match(low, post.end, sentence.end)
                    and not _IS_THEN_CHOSEN.match(low, post.end, sentence.end)
                    and verb_seen
                    and (listed or out or _under_election(low, sentence.start, person.start))
                    and not _FORMER.search(lead)
                ):
                    given, rule = True, "officer.list"
            if given:
                # one verb may give a post to several: "X, Y và Z giữ chức Phó Chủ tịch"
                out.extend(give(scope, sentence, who, post, selection, rule) for who in waiting)
                last_people, last_post_end = waiting, post.end
                group = []
                continue
            if inside_position:
                continue
        elected_after = _CHOSEN_IS.match(low, post.end, sentence.end) is not None
        if position + 1 < len(rows) and rows[position + 1][1] == "person":
            after_it = rows[position + 1][2]
            gap = low[post.end : after_it.start]
            named_next = (
                is_given
                or low.endswith("tân ", 0, at)
                or _STILL_IS.fullmatch(gap)
                or elected_after
                or _PENDING.search(lead)
                or (listed and at - sentence.start < 30)
                or ((out or verb_seen) and (_NAMES_IT.fullmatch(gap) or gap in (" (", " (các ")))
                or (_HEADS.match(low, at) and _NAMES_IT.fullmatch(gap))
                or (gap == " " and _MARKED.match(low, after_it.end))
                or (_STANDS_BEFORE.fullmatch(gap) and _IS_ELECTED.match(low, after_it.end))
            )
            if named_next and len(gap) < 130 and _NAMES_AFTER.match(gap):
                pending, group, last_people, last_post_end = post, [], [], post.end
    return out


def _give_joined(
    scope: Scope, sentence: Sentence, person: Found, post: Post, own: list[Post], selection: Selection
) -> list[Given]:
    """`Phó Chủ tịch kiêm Chủ nhiệm UBKT: bà D`: the posts joined to the one before a name are given with it."""
    joined = [post]
    for earlier in reversed([p for p in own if p.own and p.end <= post.start]):
        if not _AND_ALSO.fullmatch(scope.reading.low, earlier.end, joined[0].start):
            break
        joined.insert(0, earlier)
    return [give(scope, sentence, person, p, selection, "officer.post_then_name") for p in joined]


_CHAIN_OPENS = regex.compile(
    r"(?::|\b(?:bầu|gồm|chức danh|kết quả|với|có)(?: (?:các|chức danh|chức vụ|ra|được|đồng chí))*)[^.;:,]{0,24} ?$"
)


_AND_ALSO = regex.compile(r",? (?:kiêm(?: nhiệm)?|đồng thời là) ")


def _chained(
    scope: Scope, sentence: Sentence, named: list[tuple[Found, PersonValue]], own: list[Post], selection: Selection
) -> list[Given]:
    """`…: Chủ tịch A, Phó Chủ tịch B và C, Chủ nhiệm UBKT D`: each post right before its names."""
    low = scope.reading.low
    mine = [p for p in own if p.own]
    if len(mine) < 2 or not _CHAIN_OPENS.search(low, sentence.start, mine[0].start):
        return []
    after = [f for f, _ in named if f.start > mine[0].start]
    out: list[Given] = []
    shared: list[Post] = []
    for index, post in enumerate(mine):
        if index + 1 < len(mine) and _AND_ALSO.fullmatch(low, post.end, mine[index + 1].start):
            shared.append(post)  # "Phó Chủ tịch kiêm Chủ nhiệm UBKT D": both are D's
            continue
        until = mine[index + 1].start if index + 1 < len(mine) else sentence.end
        group: list[Found] = []
        for f in (f for f in after if post.end <= f.start < until):
            gap = low[group[-1].end if group else post.end : f.start]
            if not (_JOIN.fullmatch(gap) if group else gap == " "):
                break
            group.append(f)
        if not group:
            return []
        out += [give(scope, sentence, f, p, selection, "officer.chain") for p in (*shared, post) for f in group]
        shared = []
    return out


_WAS_ELECTED = regex.compile(r"\bbầu\b|đắc cử|trúng cử|tái cử")


def _appointed(scope: Scope, sentence: Sentence, text: str) -> bool:
    """Whether the posts are given by a decision, said here or earlier in the paragraph."""
    if "chỉ định" in text:
        return True
    if _WAS_ELECTED.search(text):
        return False
    earlier = scope.before(sentence)
    for _ in range(2):
        if earlier is None or earlier.line != sentence.line:
            return False
        if "chỉ định" in scope.said(earlier):
            return True
        earlier = scope.before(earlier)
    return False


_LIST_LEAD = regex.compile(r"^[^,;.]{0,60}(?::|\blà\b) ?$")


def _future_person(rows: list[tuple[int, str, Found | Post]], position: int, low: str, post: Post) -> bool:
    """`…, Phó Chủ tịch: ông Y`: the post belongs to who follows."""
    if position + 1 < len(rows) and rows[position + 1][1] == "person":
        gap = low[post.end : rows[position + 1][0]]
        return bool(_LIST_LEAD.match(gap))
    return False


_PRESIDIUM = regex.compile(
    r"(?:đoàn chủ tịch|đoàn thư ký|chủ tịch đoàn|ban thẩm tra|ban kiểm phiếu)[^.;]{0,60}(?:gồm|:|là)[^.]{0,300}$"
)
_NATIONAL = regex.compile(r"tổng liên đoàn")
_NEW_LEADERS = regex.compile(r"\b(?:bầu|chỉ định|trúng cử|gồm|đắc cử|tín nhiệm|phân công|hiệp thương|ra mắt|công bố)\b")
_CHAIRED_BY = regex.compile(r"(?:dưới sự|chủ trì|chứng kiến|tham dự|phát biểu|điều hành|chỉ đạo)[^.;]{0,80}$")


def _under_election(low: str, start: int, at: int) -> bool:
    if _PRESIDIUM.search(low[start:at]) and not _NATIONAL.search(low[start:at]):
        return False  # the congress' own presidium
    return bool(_NEW_LEADERS.search(low[start:at])) and not _CHAIRED_BY.search(low[max(start, at - 90) : at])


_ELECTED_BEFORE_NOW = regex.compile(
    r"\b(?:sẽ bầu(?! bổ sung)|sẽ được bầu|dự kiến bầu|trước đó[^.]{0,40}từng|năm (?:19|20)\d\d, (?:đồng chí|ông|bà)[^.]{0,60}được bầu)\b|\b(?:\d|một|hai|ba|bốn|năm|sáu) (?:tháng|năm|tuần) sau\b|\bhội nghị (?:(?:ban chấp hành|bch) )?lần (?:thứ )?(?:[2-9]|hai|ba|tư|bốn|năm|ii+|iv|v)\b"
)
_OUTGOING_HAS = regex.compile(r"\W*(?:ban chấp hành|bch) (?:khóa|nhiệm kỳ) (?:trước|cũ|qua|vừa qua)\b(?![^.;]*\bbầu\b)")
_BORN = regex.compile(r"sinh")
_SINCE = regex.compile(r"\btừ ")
_ELECTED_THEN = regex.compile(r"\b(?:bầu|trúng cử|đắc cử|tái cử)\b")


def _past(scope: Scope, sentence: Sentence, text: str) -> bool:
    if _ELECTED_BEFORE_NOW.search(text) or _OUTGOING_HAS.match(text):
        return True
    if (year := scope.term.start if scope.term else None) and any(
        d.value.first.year
        and abs(d.value.first.year - year) >= 1
        and not _BORN.search(low_before)
        and abs(d.value.first.year - year) < 40
        for d in scope.of(sentence, "date")
        for low_before in [scope.reading.low[max(sentence.start, d.start - 16) : d.start]]
        if d.value.first.month or _SINCE.search(low_before + scope.reading.low[d.start : d.start + 3])
    ):
        return True
    terms = [t.value for t in scope.of(sentence, "term")]
    return (
        bool(terms)
        and scope.term is not None
        and all(t.start < scope.term.start and t != scope.term for t in terms)
        and not _ELECTED_THEN.search(text)
    )
