"""How many were elected (or appointed) to each body, and who.

`bầu Ban Chấp hành gồm 5 đồng chí`, `bầu 16 đồng chí vào Ban Chấp hành`, `15 đồng chí trúng cử BCH`, `bầu 3 ủy viên BCH`, `BCH khóa mới ra mắt với
9 thành viên`. Each number goes to its own body. What was planned, nominated or left vacant is no size.
"""

from __future__ import annotations

from bisect import bisect_left

import regex

from ..find.numbers import BELOW_TWENTY, read_words
from ..find.quantities import PEOPLE_UNITS
from ..reading import Sentence
from ..record import Committee, Selection
from ..rules import Found
from .context import START, Linked, Reason, Scope
from .elections import BODY, PAST, PLANNED, TRIGGER, Body
from .members import members
from .names import same
from .vacancies import but_for_the_vacant, taken_from_list, with_vacancy

_INTO = regex.compile(
    r"^(?P<mid>[^.;:()]{0,140}?)\b(?:vào|vô|ở|(?:trở )?thành|tham gia|trúng cử(?: vào)?|đắc cử(?: vào)?|giữ chức|trọng trách|trách nhiệm|là|làm|trong)(?: danh sách| trong| là| ủy viên| thành viên| số)*(?: tân)? ?$"
)
_DIRECT = regex.compile(r"^ ?(?:của |trong |là )?$")
_HAS = regex.compile(
    r"(?P<mid>.{0,200}?)(?:\b(?:gồm|gồm có|bao gồm|có|với|là|gồm các|số lượng|số lượng là|tổng số|với tổng số|với số lượng|:|-|đủ|đủ số lượng|đủ số|gồm đủ)|[:(,-])? ?(?:\b(?:có|gồm|tổng cộng|tổng số|đúng|đủ|là|với)\b ?){0,3}+$"
)
_NOT_BETWEEN = regex.compile(
    r"(?<!được |vừa |mới |do bch |do ban chấp hành |(?:do|được) đại hội |(?:do|được) đh )\bbầu\b|\blâm thời\b|\bsẽ\b|\bbằng\b|\bphiếu\b|\bdanh sách\b|\bđề án\b|\bdự kiến\b|\bđại biểu\b|\bnghe\b|\bnhiệm kỳ qua\b|\btheo\b|\bgiới thiệu\b|\btrong đó\b|\bhọp\b|\bcũ\b|\bcác công đoàn\b|\b(?:gồm|kể) cả\b"
)
_BOARD = regex.compile(
    r"\b(?:(?:ban|tổ) (?:bầu cử|kiểm phiếu|thẩm tra)|đoàn thư ký|thư ký|chủ tọa)(?:(?!công bố|báo cáo|đọc|thông báo)[^.;,]){0,20}$"
)
_LABELLED = regex.compile(r"[\p{L} ]{0,20}: bầu (?:được )?")
# "Ủy ban Kiểm tra bầu đủ 5 đồng chí"
_ELECTED_FULL = regex.compile(r" (?:đã |được )?bầu (?:đủ|được|đúng)(?: số lượng)? ?")
_ROLE_COUNT = regex.compile(
    r"^ ?(?:phó chủ tịch|chủ tịch|ủy viên ban thường vụ(?= và)|nữ\b|là (?:nữ|tiến sĩ|thạc sĩ|đảng viên|người|cán bộ|giảng viên)\b|dự khuyết|khuyết)"
)


_NEW_COMMITTEE = regex.compile(
    r"(?:^\W*|: )(?:ban chấp hành|bch|btv|ban thường vụ|ubkt|ủy ban kiểm tra):? \(?\d|(?:^\W*|: )số (?:lượng )?ủy viên |khóa mới|nhiệm kỳ mới|gồm|phiên họp|\b(?:vào|vô|thành|trọng trách) (?:ban chấp hành|bch)\b"
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
        for body, score, start, end, count, rule, why in _sizes(scope, sentence):
            if why:
                reasons.setdefault(body, []).append(Reason(body, start, end, rule, why))
                continue
            sizes.setdefault(body, []).append((score, start, end, count, _selection(text), rule))
            told = sentence
        for body, names, start, end in members(scope, sentence, _bodies(scope, sentence)):
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


_CHAIRS_CONGRESS = regex.compile(r" (?:đại hội|điều hành)")
_PRESIDES = regex.compile(r" (?:để )?(?:điều hành|chủ trì)|, [^.;]{0,30}đoàn thư ký")
_OTHER_BODYS = regex.compile(
    r" (?:đoàn(?! viên)|hội(?! nghị)|đảng|chi bộ|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|trung ương đảng|đoàn thanh niên)"
)


def _bodies(scope: Scope, sentence: Sentence) -> list[tuple[Body, int, int]]:
    out: list[tuple[Body, int, int]] = []
    low = scope.reading.low
    partys = 0
    for match in BODY.finditer(low, sentence.start, sentence.end):
        body: Body = match.lastgroup  # type: ignore[assignment]
        if match[0] == "đoàn chủ tịch" and scope.union.level != "national":
            continue
        if match[0] == "đoàn chủ tịch" and _CHAIRS_CONGRESS.match(low[match.end() : match.end() + 12]):
            continue
        if match[0] == "đoàn chủ tịch" and _PRESIDES.match(low[match.end() : match.end() + 40]):
            continue
        if low[match.start() - 2 : match.start()].strip().isdigit():
            continue  # "47 Ủy ban Kiểm tra công đoàn cơ sở"
        if _OTHER_BODYS.match(low[match.end() : match.end() + 20]):
            continue
        if _PARTYS.search(low, sentence.start, match.start()):
            partys = match.end()  # "Trước đó, Đảng ủy Công ty cũng đã có Ban Chấp hành mới"
            continue
        if partys > 0 and not _ELECTION_OR_UNION.search(low, partys, match.start()):
            continue  # "…, Ban Thường vụ 3 đồng chí"
        if _ELECTS_OTHERS.match(low, match.end()) and low.endswith(("được ", "do ", "đã được "), 0, match.start()):
            continue  # "14 đồng chí được Ban Chấp hành bầu vào Ban Thường vụ"
        out.append((body, match.start(), match.end()))
    return out


_PARTYS = regex.compile(
    r"\b(?:đảng ủy|đảng bộ|chi bộ|đoàn thanh niên|hội cựu chiến binh|hội phụ nữ|hội nông dân)\b(?:(?!đại hội|công đoàn|liên đoàn|\bbầu\b|lđlđ|hội nghị|[.;,]\s).){0,60}\b(?:có|đã có|kiện toàn) $"
)
_ELECTION_OR_UNION = regex.compile(r"\b(?:bầu|công đoàn|liên đoàn|lđlđ|đại hội)\b")
_ELECTS_OTHERS = regex.compile(r" (?:\p{L}+ ){0,3}?(?:bầu|tín nhiệm|cử|phân công)\b")
_INTO_COMMITTEE = regex.compile(r"[^.;:\d]{0,160}? vào (?:ban chấp hành|bch)\b")
_WIN = regex.compile(r" (?:đều |đã |cùng |được )*(?:trúng|đắc) cử\b")
_ELECTS_COUNT = regex.compile(r"\bbầu (?:ra |lấy |chọn |được |đủ )?(?P<n>\d{1,2}) (?=vào (?:ban chấp hành|bch))")
_OF_CANDIDATES = regex.compile(
    r"(?<![\d/.,])(?P<n>\d{1,3})(?:/| (?:trong|trên) (?:(?:tổng )?số )?)(?P<m>\d{1,3}) ?(?:đồng chí|đ/c|ủy viên|người|thành viên|ứng cử viên|ứng viên)"
)


def _counts(scope: Scope, sentence: Sentence) -> list[tuple[int, int, int]]:
    out = []
    low = scope.reading.low
    for f in scope.of(sentence, "quantity"):
        value = f.value
        if (
            value.unit not in PEOPLE_UNITS
            or (value.unit.startswith("đại biểu") and not _INTO_COMMITTEE.match(low, f.end))
            or value.unit.startswith(("phó", "chủ"))
            or value.unit in ("đoàn viên", "công đoàn viên", "lao động", "hội viên", "học sinh")
            or not isinstance(value.value, int)
            or (value.unit in ("ứng cử viên", "ứng viên") and not _WIN.match(low, f.end))
        ):
            continue
        if value.value_max is not None or not 1 <= value.value <= 400:
            continue
        out.append((f.start, f.end, value.value))
    for match in _ELECTS_COUNT.finditer(low[sentence.start : sentence.end]):
        out.append((sentence.start + match.start("n"), sentence.start + match.end("n"), int(match["n"])))
    for match in _OF_CANDIDATES.finditer(
        low[sentence.start : sentence.end],
    ):
        if int(match["n"]) <= int(match["m"]):
            begin, finish = sentence.start + match.start(), sentence.start + match.end()
            out = [c for c in out if not begin < c[0] < finish]  # "9 trên 11 người": nine
            out.append((sentence.start + match.start(), sentence.start + match.end(), int(match["n"])))
    for match in _BARE_COUNT.finditer(low, sentence.start, sentence.end):
        if (bare := int(match["n"]) if match["n"].isdigit() else read_words(match["n"])) is not None:
            out.append((match.start("n"), match.end("n"), bare))
    return sorted(out)


_BARE_NUMBER = rf"\d{{1,3}}|{BELOW_TWENTY}"
_BARE_COUNT = regex.compile(
    rf"\b(?:ban chấp hành|bch|(?:ban )?thường vụ|btv|ủy ban kiểm tra|ubkt)(?:(?: được bầu| khóa mới| khóa [ivxl\d]{{1,6}})?(?: cũng| vẫn)? (?:có|gồm|là|thì)| cũng|:)? \(?(?P<n>{_BARE_NUMBER})(?=[,.;)]|$| và | đều )(?![.,]\d)"
    r"|\b(?:ban chấp hành|bch)[^.;:,\d]{0,20}: (?!0?1[.)])(?:bầu (?:được )?)?(?P<n>\d{1,3})(?:/\d{1,3})?(?= ?(?:[(;]|[.,](?!\d)|$))"
)
_MEMBER_WORD = regex.compile(r" ?ủy viên")
_MEMBER_WORD_BEFORE = regex.compile(r"ủy viên$")
_ONLY_MEMBER_WORD = regex.compile(r"^ ?ủy viên ?$")
_WAS_ELECTED = regex.compile(r" ?(?:[^,.;]{0,20})(?:trúng cử|đắc cử)\b(?! (?:chức|chủ|phó))")
_ELECT_BEFORE = regex.compile(r"\bbầu\b[^;.]{0,24}$")
_WORTHY = regex.compile(r"phẩm chất|năng lực|trình độ|uy tín|tiêu biểu|đạo đức|bản lĩnh|đủ (?:đức|tài|tâm)|tâm huyết")
_GOES_TO_CONGRESS = regex.compile(r" (?:ưu tú |tiêu biểu )?(?:đi |tham )?dự (?:đại hội|đh)")
_DELEGATE_OR_CHAIR = regex.compile(r"đại biểu|chủ tịch")
_NOT_COUNTED = regex.compile(r"(?:khuyết|nữ|dự kiến|đề án|danh sách|ứng cử)")
_VACANT = regex.compile(r"\b(?:khuyết|thiếu|bổ sung|còn lại|thêm)(?: \p{L}+)? $")
_ALL_WON = regex.compile(r"[^,.;]{0,40}\b(?:đều|đã) (?:trúng|đắc) cử")
_AND_WON = regex.compile(r"\b(?:đều|đã)\b[^,.;]{0,40}\b(?:trúng|đắc) cử\b")
_OLD_ONES = regex.compile(
    r"[^,.;(]{0,40}(?:(?:khóa|nhiệm kỳ) (?:cũ|trước|vừa qua)|(?:đã )?(?:kết thúc|hết) nhiệm kỳ)\b"
)
_BY_SCHEME = regex.compile(r"(?:^|[.;] )\W*theo (?:đề án|dự kiến|phương án)\b(?![^.;]*\b(?:bầu|trúng cử))[^.;]*$")
_VOTES = regex.compile(r" (?:ban chấp hành |bch )?(?:tín nhiệm|tán thành|nhất trí|đồng ý|bỏ phiếu)\b")
_NOMINATED_INTO = regex.compile(r"giới thiệu|đề cử|danh sách bầu|ứng cử(?! viên)")
_TERM_LEAD = regex.compile(r"^(?:[^,;.]{0,160}(?:nhiệm kỳ|khóa)[^,;.]{0,30})")
_ELECTED_BEFORE = regex.compile(
    r"(?:lần này (?:chỉ )?bầu|trúng cử|đã bầu|bầu được|kết quả|bầu đủ|đã tín nhiệm bầu|bầu ra)[^.;]*$"
)
_TO_ELECT_FROM = regex.compile(
    r"(?! ?(?:trên|trong) (?:tổng )?số|[^.;,]{0,24}trong (?:danh sách|số))[^.;,]{0,30}(?:để bầu(?! vào)|ứng cử|đề cử)"
)
_AGREED = regex.compile(r"(?:thống nhất|quyết định|thông qua|biểu quyết|chốt) (?:về )?số lượng[^.;]*$")
_NOT_YET = regex.compile(r"\b(?:sẽ|lâm thời)\b")
_BY_PLAN = regex.compile(r"[^;.(]{0,40}(?<!\bđủ )(?<!\bđủ số lượng )theo đề án")
_OUT_OF = regex.compile(r"\btrong(?! đó)(?: \p{L}+){0,2} ?$")
_AT_MEETING = regex.compile(r"(?:phiên họp|họp|có mặt|tham dự|ra mắt có)[^.;,]{0,20}$")
# "Ba chị Hoa, Mai, Lan được bầu vào …"
_NAMES = regex.compile(r"(?: \p{Lu}\p{L}*+,?| và){2,80}+ (?:được|đã|cùng) ")
# "Ban Chấp hành khi được bầu có 15 đồng chí, nay còn 12"
_AT_ITS_START = regex.compile(r"\b(?:khi (?:mới )?được bầu|(?:lúc|hồi) mới được bầu|đầu nhiệm kỳ)\b")
_IN_ALL = regex.compile(r"\b(?:tổng cộng|tổng số|tất cả)\b")
_ELECTION_WORD = regex.compile(r"\b(?:bầu|trúng cử|chỉ định|đắc cử|tín nhiệm|(?:bầu|lựa) chọn)\b")


def _sizes(scope: Scope, sentence: Sentence) -> list[tuple[Body, float, int, int, int, str, str]]:
    low = scope.reading.low
    bodies = _bodies(scope, sentence)
    if not bodies:
        bodies = _carried(scope, sentence)
    if not bodies:
        return []
    if in_turn := _in_turn(scope, sentence, bodies):
        return in_turn
    counts = _counts(scope, sentence)
    out = _each_of_two(scope, sentence, bodies)
    closing = scope.phases.at(sentence.start) == "results"
    text = low[sentence.start : sentence.end]
    for index, (start, end, size) in enumerate(counts):
        after = low[end : min(end + 40, sentence.end)]
        if _GOES_TO_CONGRESS.match(after):
            continue
        if _ROLE_COUNT.match(after) and not _MEMBER_WORD.match(after):
            continue
        following = next(((b, s, e) for b, s, e in bodies if s >= end), None)
        preceding = next(((b, s, e) for b, s, e in reversed(bodies) if e <= start), None)
        next_count = counts[index + 1][0] if index + 1 < len(counts) else sentence.end
        pick: tuple[Body, str] | None = None
        if following is not None and following[1] <= next_count:
            mid = low[end : following[1]].replace("(bà) ", "").replace(", bà ", " ")
            unit_is_member = _MEMBER_WORD_BEFORE.search(low[start:end]) is not None
            if (
                (into := _INTO.match(mid))
                and (
                    "," not in into["mid"].rstrip(", ")[-40:].replace(", tiêu biểu", "")
                    or _WORTHY.search(into["mid"])
                    or _NAMES.match(scope.reading.text, end)
                )
                and len(mid) < 150
            ):
                pick = (following[0], "committee.into")
            elif mid == " " and low.endswith((", ", " và "), 0, start):
                pick = (following[0], "committee.members_of")  # "11 đồng chí tham gia BCH, 3 đồng chí UBKT"
            elif (unit_is_member or _ONLY_MEMBER_WORD.search(mid)) and (
                _DIRECT.match(mid) or _ONLY_MEMBER_WORD.search(mid)
            ):
                pick = (following[0], "committee.members_of")
        if pick is None and preceding is not None and _MAKING_UP.search(low, preceding[2], start):
            pick = (preceding[0], "committee.made_up")
        if pick is None and preceding is not None and _WAS_ELECTED.match(low[end : end + 50]):
            pick = (preceding[0], "committee.elected")
        if pick is None and preceding is not None:
            mid = low[preceding[2] : start]
            previous_count = counts[index - 1] if index else None
            blocked = previous_count is not None and previous_count[0] >= preceding[2]
            if (
                blocked
                and previous_count
                and _ELECT_BEFORE.search(low[previous_count[1] : start])
                and not _DELEGATE_OR_CHAIR.search(low[previous_count[1] : end + 20])
            ):
                pick = (preceding[0], "committee.elected")
                blocked = False
            if pick is None and blocked and not _NOT_COUNTED.search(low[preceding[2] : start]):
                continue
            match = _HAS.fullmatch(mid) if len(mid) < 230 else None
            carried = preceding[2] < sentence.start
            if pick is not None:
                pass
            elif carried and (_CARRIES.search(low, sentence.start, end + 30) or _WON.match(text)):
                pick = (preceding[0], "committee.carried")
            elif (
                (preceding[0] != "committee" and _ELECTED_FULL.fullmatch(mid))
                or _LABELLED.fullmatch(mid)
                or (match and not _has_between(match["mid"]))
            ):
                pick = (preceding[0], "committee.has")
        if pick is None:
            continue
        body, rule = pick
        why = ""
        if _VACANT.search(low, max(sentence.start, start - 14), start):
            continue
        if _BOARD.search(low, max(sentence.start, start - 40), start):
            continue  # "Ban bầu cử: 03 đ/c"
        clause_start = max(low.rfind(c, sentence.start, start) for c in ";:")
        clause_start = max(clause_start, sentence.start)
        clause = low[clause_start:start]
        last_part = clause[clause.rfind(", ") + 1 :]
        tail = low[end : min(end + 60, sentence.end)]
        if rule in ("committee.elected", "committee.carried") and not _WAS_ELECTED.match(low, end):
            why = (
                "planned or nominated, not elected"
                if PLANNED.search(low[max(clause_start, start - 26) : start]) or _WILL_ELECT.search(clause[-40:])
                else ""
            )
        elif (PLANNED.search(last_part[-70:]) and not _ELECTED_BEFORE.search(clause[-60:])) or (
            "/" not in low[start:end] and _TO_ELECT_FROM.match(tail)
        ):
            why = "planned or nominated, not elected"
        elif (
            (_AGREED.search(clause) and not _ELECTED_BEFORE.search(clause[-60:]))
            or _NOT_YET.search(clause[-90:])
            or (_BY_PLAN.match(tail) and not _ELECTED_BEFORE.search(clause[-60:]))
        ) or _BY_SCHEME.search(low[sentence.start : start]):
            why = "planned or provisional"
        elif _OLD_ONES.match(low, end, sentence.end):
            why = "a body of another term"
        elif _VOTES.match(low, end) or (
            following and rule == "committee.members_of" and _VOTES.match(low, following[2])
        ):
            why = "votes, not members"
        elif (
            rule == "committee.into"
            and "/" not in low[start:end]
            and (
                following
                and _NOMINATED_INTO.search(low, end, following[1])
                and not _ALL_WON.match(low, following[2], sentence.end)
                and not _AND_WON.search(low, end, following[1])
            )
        ):
            why = "planned or nominated, not elected"
        elif _SUMMED.search(clause):
            why = "summed over other unions"
        elif _anothers_congress(scope, sentence, start):
            why = "another union's"
        elif (
            rule == "committee.into"
            and _OUT_OF.search(low[end : (following or (None, end, end))[1]])
            and not TRIGGER.search(low, clause_start, _clause_end(low, end, sentence.end))
        ):
            why = "who was present"
        elif (
            PAST.search(clause[-80:])
            or _AT_ITS_START.search(clause)
            or (scope.term and _other_term(scope, sentence, start))
        ):
            why = "a body of another term"
        elif _AT_MEETING.search(clause[-20:]) and "bầu" not in text:
            why = "who was present"
        score = (
            2.0
            + (2 if _ELECTION_WORD.search(text) else 0)
            + (0.5 if _IN_ALL.search(low, clause_start, start) else 0)
            - (1 if sentence.zone == "caption" else 0)
            - (2 if sentence.heads else 0)
            - (3 if closing else 0)
        )
        if scope.phases.at(start) == "election":
            score += 1
        if rule == "committee.made_up":
            score += 1
        if score <= 0.5:
            why = why or "said of the closing term"
        whose = following[2] if following and rule in ("committee.into", "committee.members_of") else end
        if regular := _REGULAR.match(low, end) or _REGULAR.match(low, whose):
            size = int(regular["n"])
        out.append((body, score, start, end, size, rule, why))
    return out


# "… 9 đồng chí vào Ban Chấp hành, vòng hai bầu thêm 2 đồng chí, đủ |11 ủy viên"
_MAKING_UP = regex.compile(r"\bbầu (?:thêm|bổ sung|tiếp) (?:được )?\d[^.;,]{0,30},? (?:cho |để )?(?:\p{L}+ )?đủ $")
_WILL_ELECT = regex.compile(r"\bsẽ (?:\p{L}+ )?bầu\b")


def _clause_end(low: str, start: int, end: int) -> int:
    """Where the clause ends that goes on from `start`."""
    return min((at for mark in (";", ". ") if (at := low.find(mark, start, end)) >= 0), default=end)


def _has_between(mid: str) -> bool:
    """Whether the words between a body and a count speak of something else; its term may come first."""
    lead = _TERM_LEAD.match(mid)
    return _NOT_BETWEEN.search(mid, lead.end() if lead else 0) is not None


_REGULAR = regex.compile(
    r"[^.;,(]{0,30} ?[(,] ?(?:gồm |trong đó )?(?:có )?(?P<n>\d{1,3}) (?:ủy viên |đồng chí |đ/c )?chính thức"
)
_SUMMED = regex.compile(r"\d (?:công đoàn|cđcs|đơn vị|công đoàn cơ sở)[^.;]{0,80}\bbầu")


def _each_of_two(
    scope: Scope, sentence: Sentence, bodies: list[tuple[Body, int, int]]
) -> list[tuple[Body, float, int, int, int, str, str]]:
    """`bầu Ban Thường vụ và Ủy ban Kiểm tra mỗi ban 5 đồng chí`."""
    each = _EACH_OF_TWO.search(scope.reading.low, sentence.start, sentence.end)
    two = [body for body, _, end in bodies if each and end <= each.start()][-2:]
    if each is None or len(two) < 2:
        return []
    return [(body, 5.0, *each.span("n"), int(each["n"]), "committee.each_of_two", "") for body in two]


_DIGITS = regex.compile(r"\d+")


def _in_turn(
    scope: Scope, sentence: Sentence, bodies: list[tuple[Body, int, int]]
) -> list[tuple[Body, float, int, int, int, str, str]]:
    """`Ban Chấp hành, Ban Thường vụ và Ủy ban Kiểm tra lần lượt gồm 25, 8 và 5 đồng chí`."""
    low = scope.reading.low
    match = _TURNS.search(low, sentence.start, sentence.end)
    if match is None:
        return []
    sizes = [(m.start(), m.end(), int(m[0])) for m in _DIGITS.finditer(low[match.start("n") : match.end("n")])]
    named = [b for b in bodies if b[2] <= match.start()]
    if len(sizes) == len(named) + 1 and named and "đại biểu" in low[named[-1][2] : match.start()]:
        sizes.pop()  # "BCH, BTV, UBKT và đại biểu dự … lần lượt là 19, 7, 5 và 16"
    if len(named) != len(sizes) or len(named) < 2:
        return []
    at = match.start("n")
    return [
        (body, 5.0, at + s, at + e, n, "committee.in_turn", "")
        for (body, _, _), (s, e, n) in zip(named, sizes, strict=True)
    ]


_HOLDS_CONGRESS = regex.compile(r"[^,;.]{0,20}\btổ chức\b")


def _anothers_congress(scope: Scope, sentence: Sentence, at: int) -> bool:
    """Whether a headline in the same line tells of another union's congress: `Công đoàn phường X tổ chức Đại hội, bầu 15 …`."""
    low = scope.reading.low
    return any(
        not same(u.value, scope.union) and _HOLDS_CONGRESS.match(low[u.end : u.end + 40])
        for u in scope.within(sentence.start, at, "union")
    )


_EACH_OF_TWO = regex.compile(
    r"(?<= )(?:mỗi (?:ban|bên)|đều) (?:có |gồm )?(?P<n>\d{1,2}) (?:đồng chí|đ/c|người|ủy viên|thành viên)"
)
_TURNS = regex.compile(r"lần lượt[^\d.;]{0,30}(?P<n>\d{1,3}(?:(?:, | và | - )\d{1,3})+)")


def _other_term(scope: Scope, sentence: Sentence, at: int) -> bool:
    """Whether the term named last before a size is one gone by, and the body's own term is not the new one."""
    stop = scope.reading.low.find(";", at, sentence.end)
    if any(
        at < t.start < (stop if stop > 0 else sentence.end) and t.value == scope.term
        for t in scope.of(sentence, "term")
    ):
        return False  # "… hạn chế trong nhiệm kỳ 2012-2017, … và bầu 7 đồng chí vào Ban Chấp hành nhiệm kỳ 2017-2022"
    terms = [t for t in scope.of(sentence, "term") if t.end <= at]
    if terms and _OF_THE_NEW.search(scope.reading.low, terms[-1].end, at):
        return False  # "báo cáo của Ban Chấp hành nhiệm kỳ 2017 - 2022 và bầu ra Ban Chấp hành mới gồm 3 cô"
    return (
        bool(terms)
        and all(t.value != scope.term for t in terms)
        and (scope.term is not None and terms[-1].value.start < scope.term.start)
    )


_OF_THE_NEW = regex.compile(r"\b(?:ban chấp hành|bch|khóa|nhiệm kỳ) mới\b")
_CARRIES = regex.compile(
    r"\bbầu (?:(?:một|1|01) lần )?(?:được |ra |đủ |đủ số )?\d|\d \p{L}+(?: \p{L}+){0,5} trúng cử|\bbầu (?:(?:một|1|01) lần )?(?:được|ra|đủ)\b|\b(?:đủ|đạt) quá bán\b|\d (?:người|đồng chí|đ/c|vị|anh chị em) (?:[^.;,]{0,20} )?(?:đủ|đạt|có) (?:số )?phiếu\b"
)


def _carried(scope: Scope, sentence: Sentence) -> list[tuple[Body, int, int]]:
    """`Ban Chấp hành khóa V có 17 ủy viên theo đề án. Đại hội bầu được 16 người`: the body was named in the sentence before."""
    said = scope.said(sentence)
    won = _WON.match(said) is not None
    if not won and (not _CARRIES.search(said) or _DELEGATE_OR_CHAIR.search(said)):
        return []
    index = bisect_left(scope.sentences, sentence.start, key=START)
    earlier = [s for s in scope.sentences[max(0, index - 2) : index] if s.line == sentence.line]
    if won:  # minutes: "7.1. Bầu BCH khóa XI", lines on votes, "Trúng cử 19 đồng chí"
        while (index := index - 1) >= 0 and sentence.line - (above := scope.sentences[index]).line <= _MINUTES:
            if above.line < sentence.line and _ELECTS_BODY.match(scope.said(above)):
                return _bodies(scope, above)[-1:]
        if _DELEGATE_OR_CHAIR.search(said):
            return []
    return next((found[-1:] for s in reversed(earlier) if (found := _bodies(scope, s))), [])


_MINUTES = 5
_WON = regex.compile(r"\W*(?:kết quả,? )?(?:có )?(?:trúng cử:? \d|\d{1,3} (?:đồng chí|đ/c|người) trúng cử)")
_ELECTS_BODY = regex.compile(r"\W*(?:[\d.]+\W*)?bầu (?:cử )?(?:ban chấp hành|bch)\b")


__all__ = ["Found", "link_committees"]
