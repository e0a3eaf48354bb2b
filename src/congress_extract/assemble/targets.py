"""Every number the new term aims at, with whose (`subject`) and what (`action`).

The goals' sentences are cut into clauses, one number each. What narrows a subject (`doanh nghiệp có từ 25 lao động trở lên`), how many goals there are
(`16 chỉ tiêu`) and what a guest asks for are no targets.
"""

from __future__ import annotations

import regex

from ..find.cells import row_label
from ..find.measures import compare
from ..find.numbers import read_number
from ..find.values import AmountValue
from ..lexicon import one_of
from ..lexicon.units import BODIES, NOUNS
from ..reading import Sentence
from ..record import Target
from ..rules import Found
from .aims import why_not
from .cadence import Cadence, cadences, said_of
from .context import START, Linked, Reason, Scope

_VERB = regex.compile(
    r"(?<![\p{L}])(?:được|đạt|có|tham gia|thực hiện|hoàn thành|không|là|tổ chức|chấp hành|xếp loại|đăng ký|ký|gia nhập|trở thành|biết|sử dụng|vào|hưởng|đảm bảo|bảo đảm|xây dựng|tiếp cận|nắm|công nhận|triển khai|cam kết|hưởng ứng|đóng|trích|nộp|mua|học tập|ứng dụng|thành lập|phát động|duy trì|cài đặt|đều|trực tiếp|thường xuyên|xuất sắc|giữ vững|giỏi|vững mạnh|hằng năm|hàng năm|mỗi năm|đi|tăng|giảm|cải|biên soạn|làm|để|thuộc diện|khi|đánh giá|vượt|bằng|cho|tự|ra|bị|vi phạm|nâng|hỗ trợ|tiêu biểu|gương mẫu|tích cực|dùng|(?<!công )(?<!độc )lập|khám|trên địa bàn|trong|tại|từ|ở|được xếp|kết nạp|thương lượng|đủ|mắc|sinh|phải|quản lý|lưu|số hóa|đọc|dành|gửi|giới thiệu|bồi dưỡng|kiểm tra|chuyển|hoạt động|yên tâm|nhận|thông qua)(?![\p{L}])"
)
_BULLET = regex.compile(r"^[\s\-+*•–●▪■◦✓✔·‣»;,]*(?:\(?\d{1,2}\s?[.)/]|[a-zđ]\))?\s*")
_LEAD = regex.compile(
    r"^(?:[^:]{0,160}:\s*)?(?:,|và|trong đó|trong số (?:đó|này)|nổi bật(?: là| như)?|đồng thời|cụ thể|ngoài ra|bên cạnh đó|riêng|đến (?:hết |cuối )?(?:năm|nhiệm kỳ)(?: \d{4})?|phấn đấu(?: đến| có| đạt| để)?|có|đạt|mục tiêu|hằng năm|hàng năm|mỗi năm|nhiệm kỳ \d{4} ?- ?\d{4}|trong nhiệm kỳ|(?:trong )?(?:5|năm) năm tới|từ nay|\s)*\s*",
    regex.I,
)
# Everything up to the word that opens the goals says whose they are, not what.
_CUE = regex.compile(
    r"(?r)\b(?:mục tiêu|phấn đấu|chỉ tiêu|đề ra|đặt ra|quyết tâm|quyết nghị|cam kết|cụ thể)\b(?: (?:đến hết nhiệm kỳ|là|như sau|sau|để|đến năm \d{4}))?:?|\b(?:phương hướng|nhiệm vụ) [^,;.:\d]{3,70}? là\b"
)
# "Quỹ Mái ấm phấn đấu huy động 100 triệu đồng": the words before the cue say whose.
_TOPIC = regex.compile(
    r"[\s;,.+\-*]*(?:[^,;.%\d]{0,20}nhiệm kỳ[^,;.%]{0,24}, )?(?:riêng )?(?P<topic>(?:quỹ|tỷ lệ|tỉ lệ|thu nhập|mức) [^;.:%\d]{2,70}?),? (?:(?:các cấp|công đoàn) )?phấn đấu\b"
)
_LABEL = regex.compile(
    r"(?i)\s*(?P<label>[^:;.]{3,90}): ?(?:(?:mức )?(?:tăng|giảm)?(?: ?bình quân)?|mỗi năm|hằng năm|hàng năm|đạt|tối thiểu|ít nhất|từ|trên)? ?"
)
_WHEN = regex.compile(r"^\s*(?:(?:hằng|hàng|mỗi) năm|đến (?:hết |cuối )?năm \d{4}|trong nhiệm kỳ),? ")
_HOW_MUCH = regex.compile(r"(?:(?:mức )?(?:tăng|giảm)?(?: ?bình quân)?|đạt|mỗi năm)?")
_WORDS_AFTER = regex.compile(r"\p{L}{2,}(?<!năm|nhiệm|kỳ|tháng|lên|trở|người|quý)")
_GOAL_WORD = regex.compile(
    r"chỉ tiêu|mục tiêu|phấn đấu|nổi bật|đại hội|cụ thể|như sau|nhiệm kỳ|hằng năm|hàng năm|mỗi năm|giải pháp|đột phá|(?<!hoàn thành )(?<!hoàn thành tốt )(?<!xuất sắc )nhiệm vụ|gồm|(?:^|\b(?:của|theo|trong) )nghị quyết|nội dung|khoản"
)
_TRIM = " ,;:.-–|\"'()\n"


def link_targets(scope: Scope) -> Linked:
    """The numbers that the new term aims at."""
    out: list[Target] = []
    seen: set[tuple[object, ...]] = set()
    reasons: list[Reason] = []
    cadence = cadences(scope)
    for sentence in scope.sentences:
        if sentence.zone in ("caption", "title"):
            continue
        anchors = []
        for f in sorted([*scope.of(sentence), *_shares(scope, sentence), *_unit_first(scope, sentence)], key=START):
            why = why_not(scope, sentence, f)
            if why is None:
                continue
            if why:
                reasons.append(Reason("targets", f.start, f.end, f.rule, why))
            else:
                anchors.append(f)
        last: Target | None = None
        for f, begin, end in _clauses(scope, sentence, anchors):
            target = _target(
                scope,
                sentence,
                f,
                begin,
                end,
                last,
                cadence.get(sentence.start),
            )
            identity = (target.value, target.value_max, target.unit, target.comparator, target.subject, target.action)
            last = target
            if identity in seen:
                continue
            seen.add(identity)
            out.append(target)
            reasons.append(Reason("targets", f.start, f.end, f.rule, ""))
    return Linked(tuple(_without_headlines(scope, out)), tuple(reasons))


_SHARE = regex.compile(rf"(?<![\d/])(?P<a>\d{{1,3}})/(?P<b>\d{{1,3}}) (?P<unit>năm|{one_of(BODIES)})(?![\p{{L}}])")


def _shares(scope: Scope, sentence: Sentence) -> list[Found]:
    """`27/29 tổ công đoàn xếp loại vững mạnh`: 27 are aimed at."""
    return [
        Found("quantity", start, end, AmountValue(int(m["a"]), None, m["unit"], sign), "quantity.share")
        for m in _SHARE.finditer(scope.reading.low, sentence.start, sentence.end)
        if 0 < int(m["a"]) <= int(m["b"])
        for start, end, sign in (compare(scope.reading.low, m.start(), m.end(), False),)
    ]


_UNIT_FIRST = regex.compile(
    rf"(?<!\p{{L}})(?P<unit>{one_of(NOUNS)})(?![\p{{L}}])(?:,? [^\s\d;,.:|()]++){{0,7}}?(?: ?: ?| (?:đạt|lên|còn|là|kết nạp|được)(?: (?:được|tới|đến))? )(?:(?:trên|hơn|ít nhất|tối thiểu|không dưới|khoảng|gần|dưới|từ|≥) ?)?(?P<n>\d++(?:\.\d{{3}})*+)(?: ?(?:-|đến) ?(?P<top>\d++(?:\.\d{{3}})*+))?(?= ?[;,.)\n]|$| \(| ?/ ?(?:năm|nhiệm kỳ))(?![.,]\d)"
)


def _unit_first(scope: Scope, sentence: Sentence) -> list[Found]:
    """`Số đoàn viên tăng thêm: 25.000`, `tổng số đoàn viên đạt trên 280.000`: what is counted stands before its number."""
    if scope.phases.at(sentence.end - 1) != "goals" and scope.phases.at(sentence.start) != "goals":
        return []
    low = scope.reading.low
    taken = {f.end for f in scope.of(sentence)} | {f.start for f in scope.of(sentence)}
    out = []
    for match in _UNIT_FIRST.finditer(low, sentence.start, sentence.end):
        value, top = read_number(match["n"]), read_number(match["top"]) if match["top"] else None
        if not isinstance(value, int) or match.start("n") in taken or match.end("n") in taken:
            continue
        if any(f.start <= match.start("n") < f.end for f in scope.of(sentence)):
            continue
        start, end, sign = compare(low, match.start("n"), match.end("top") if match["top"] else match.end("n"), False)
        out.append(Found("quantity", start, end, AmountValue(value, top, match["unit"], sign), "quantity.unit_first"))
    for match in _NUMBER_OF.finditer(low, sentence.start, sentence.end):
        counted_of = read_number(match["n"])
        if isinstance(counted_of, int) and match.start("n") not in taken:
            each = AmountValue(counted_of, None, match["unit"], "eq")
            out.append(Found("quantity", match.start("n"), match.end("n"), each, "quantity.number_of"))
    for match in _AMONG_THEM.finditer(low, sentence.start, sentence.end):
        counted = [f for f in scope.of(sentence, "quantity") if f.end <= match.start()][-1:]
        if counted and match.end("n") not in taken:
            start, end, sign = compare(low, match.start("n"), match.end("n"), False)
            those = AmountValue(int(match["n"].replace(".", "")), None, counted[0].value.unit, sign)
            out.append(Found("quantity", start, end, those, "quantity.among_them"))
    return out


# "+ 60.000: số đoàn viên kết nạp mới"
_NUMBER_OF = regex.compile(
    rf"(?<![\d.,])(?P<n>\d++(?:\.\d{{3}})*+): (?:tổng )?số (?:lượng )?(?P<unit>{one_of(NOUNS)})(?![\p{{L}}])"
)
# "10 CĐCS mới, trong đó 6 ở doanh nghiệp tư nhân"
_AMONG_THEM = regex.compile(
    r"\btrong đó (?:có )?(?:(?:ít nhất|tối thiểu|trên) )?(?P<n>\d{1,4}|\d\.\d{3})(?= (?:ở|thuộc|xuất sắc|tại|khu vực|được (?:kết nạp|công nhận|đứng))\b)"
)


def _without_headlines(scope: Scope, targets: list[Target]) -> list[Target]:
    """A headline's number that the text below says again is one target."""
    text_start = scope.reading.text_start
    headlines = {
        scope.at(s.start, s.end)["span"] for s in scope.sentences if s.zone == "heading" and s.start >= text_start
    }
    above = [t for t in targets if any(start <= t.span[0] < end for start, end in headlines)]
    below = {_number(t) for t in targets if t not in above}
    said = {(_number(t), (t.subject or "").lower()) for t in targets if t not in above}
    return [
        t
        for t in targets
        if t not in above
        or ((_number(t), (t.subject or "").lower()) not in said if t.unit == "percent" else _number(t) not in below)
    ]


def _number(target: Target) -> tuple[object, ...]:
    return target.value, target.value_max, target.unit


def _clauses(scope: Scope, sentence: Sentence, anchors: list[Found]) -> list[tuple[Found, int, int]]:
    """For each number the part of the sentence that is about it."""
    low = scope.reading.low
    out = []
    begin = sentence.start
    for index, f in enumerate(anchors):
        limit = anchors[index + 1].start if index + 1 < len(anchors) else sentence.end
        end, following = _boundary(low, f.end, limit, last=index + 1 == len(anchors))
        out.append((f, begin, end))
        begin = following
    return out


_CUT = regex.compile(
    r"[;]|\. |,? trong đó,?(?: có)?(?= )|, (?:và )?(?=\p{L}| |\d|$)(?!tết\b)|,? (?:và|đồng thời|cùng với) |: "
)


_FULL_STOP = regex.compile(r";|\. ")
_CLAUSE_STOPS = regex.compile(r";|\. |,? trong đó")


def _boundary(low: str, start: int, limit: int, last: bool) -> tuple[int, int]:
    """Where the clause of one number ends, and where that of the next begins."""
    text = low[start:limit]
    if last:
        match = _FULL_STOP.search(text)
        return (start + match.start(), limit) if match else (limit, limit)
    if (bracket := text.rfind("(")) > 0 and ")" not in text[bracket:]:
        return start + bracket, start + bracket  # "kết nạp 3.500 đoàn viên (bình quân mỗi năm 700 đoàn viên)"
    hard = list(_CLAUSE_STOPS.finditer(text))
    if hard:
        # "tăng từ 5%/năm; tai nạn nặng bằng không; 100% …": what stands between is about neither
        return start + hard[0].start(), start + hard[-1].start()
    cuts = [m.start() for m in _CUT.finditer(text)]
    if not cuts:
        return limit, limit
    if text.endswith(" và "):
        return limit - 4, limit - 4  # "2 đề tài, nhiệm vụ khoa học và 300 sáng kiến"
    # The nearest cut before the next number whose words can open a clause
    near = [c for c in cuts if len(text) - c <= 75]
    comma = [c for c in near if text[c] in ",;"]
    pick = (comma[-1] if comma else near[-1]) if near else cuts[-1]
    return start + pick, start + pick


_TRAILING = regex.compile(r"(?i)(?:^|,? )(?:phấn đấu|có|đạt|để|là|đến hết nhiệm kỳ|hàng năm|hằng năm|mỗi năm)$")
_TRAILING_HEDGE = regex.compile(r"(?i) trở (?:lên|xuống)$")


def _target(
    scope: Scope, sentence: Sentence, f: Found, begin: int, end: int, previous: Target | None, listed: Cadence | None
) -> Target:
    text, low = scope.reading.text, scope.reading.low
    value: AmountValue = f.value
    before = text[begin : f.start]
    if cue := _CUE.search(low, begin, f.start):
        before = text[cue.end() : f.start]
    before = row_label(before.rpartition(";")[2])
    if f.rule in _UNIT_BEFORE:
        before = before.rstrip(": ")
    before = _BULLET.sub("", _LEAD.sub("", _BULLET.sub("", before), count=1)).strip(_TRIM)
    before = _TRAILING.sub("", before).strip(_TRIM)
    bare = not before or (_HOW_MUCH.fullmatch(before.lower()) and not _WORDS_AFTER.search(text, f.end, end))
    if (
        bare
        and (label := _LABEL.fullmatch(_BULLET.sub("", text[cue.end() if cue else begin : f.start]).lstrip(" ;,:")))
        and not _GOAL_WORD.search(_WHEN.sub("", label[0].lower()))
    ):
        before = label["label"].strip(_TRIM)
    after = text[f.end : end].partition("|")[0].strip(_TRIM)
    unit = value.unit
    noun = ""
    if f.kind == "quantity":
        shown = text[f.start : f.end] if f.rule not in _UNIT_BEFORE else ""
        at = shown.lower().rfind(unit)
        noun = shown[at : at + len(unit)] if at >= 0 else "" if f.rule in _UNIT_BEFORE else unit
        noun = _TRAILING_HEDGE.sub("", noun)
    topic = _TOPIC.match(low, begin, f.start)
    in_bracket, goes_on = text[begin : f.start].lstrip(" ,").startswith("("), not low.startswith(";", begin)
    among = _AMONG.match(low, begin, f.start) is not None
    subject, action = _split(
        f.kind, before, noun, after, previous, opens_bracket=in_bracket, goes_on=goes_on, among=among
    )
    if topic:
        subject, action = text[topic.start("topic") : topic.end("topic")], " ".join(filter(None, (subject, action)))
    per = said_of(low, sentence.start, f.start, begin, end) or listed
    if among and per is None and previous is not None:
        per = previous.per
    return Target(
        **scope.at(f.start, f.end),
        value=value.value,
        value_max=value.value_max,
        unit=unit,
        comparator=value.comparator,
        subject=subject or None,
        action=action or None,
        per=per,
    )


_UNIT_BEFORE = frozenset({"quantity.unit_first", "quantity.unit_before", "quantity.among_them", "quantity.number_of"})
_AMOUNT_WORDS = regex.compile(
    r"(?i)(?:(?:với|và|có|tổng|mức|kinh phí|số tiền|trị giá|giá trị|tổng kinh phí|hỗ trợ|mỗi|nhà|căn|suất|từ|bình quân|là|người|định mức|mức chi|làm lợi)(?: |$)){0,8}+$"
)


_AMONG = regex.compile(r"[\s,;(]*trong (?:đó|số đó|số này)\b")
_PERSONS = frozenset({"đồng chí", "đ/c", "người", "em", "cháu"})
_TIMES = frozenset({"lần", "lượt"})
_ONLY_YEARLY = regex.compile(r"(?i)(?:ít nhất |bình quân )?(?:(?:mỗi|hằng|hàng|một) (?:năm|quý|tháng))?")
_HOW_OFTEN = regex.compile(
    r"(?i)(?:^| )(?:/ ?(?:năm|tháng|quý|nhiệm kỳ)|(?:một|mỗi|hằng|hàng) (?:năm|tháng))(?: trở lên)?$"
)


def _quotes_paired(words: str) -> str:
    """Gives back the quotation mark that trimming took from one end."""
    if words.count('"') % 2 == 0:
        return words
    first = words.find('"')
    return words + '"' if first == 0 or words[first - 1] == " " else '"' + words


_SHARE_VERB = regex.compile(
    r"(?i)(?:bình quân )?(?:mỗi năm |hàng năm |hằng năm )?(?:tăng|giảm|đạt|chiếm|được|dưới|trên|duy trì|bằng)[^,;]*$"
)


def _split(
    kind: str,
    before: str,
    noun: str,
    after: str,
    previous: Target | None,
    *,
    opens_bracket: bool,
    goes_on: bool,
    among: bool,
) -> tuple[str, str]:
    """Divides the words around a number into whose and what; `goes_on` where no semicolon parts it from the one before, and it is
    `among` those that one counts where it says `trong đó`."""
    verb = _VERB.search(after.lower())
    head = after[: verb.start()].strip(_TRIM) if verb else after
    rest = _quotes_paired(after[verb.start() :].strip(_TRIM)) if verb else ""
    head = _quotes_paired(_TRAILING_HEDGE.sub("", _HOW_OFTEN.sub("", head)).strip(_TRIM))
    before = _quotes_paired(before)
    if opens_bracket and previous is not None:
        return previous.subject or "", " ".join(
            filter(None, (previous.action, rest))
        )  # "giới thiệu 150 người (30 người/năm)"
    if kind == "quantity" and noun in _TIMES and not head and previous is not None and _ONLY_YEARLY.fullmatch(before):
        return previous.subject or "", previous.action or ""  # "được khám sức khỏe định kỳ mỗi năm 1 lần"
    if kind == "quantity" and noun in _TIMES and not head and previous is not None and goes_on:
        return previous.subject or "", before  # "giáo viên được thăm, tặng quà ít nhất 2 lần/năm"
    if kind == "quantity" and not noun:
        if not before and previous is not None:
            return previous.subject or "", " ".join(filter(None, (previous.action, head, rest)))
        return before, " ".join(filter(None, (head, rest)))
    if kind == "quantity":
        subject = f"{noun} {head}".strip()
        if noun.lower() in _PERSONS and not head and previous is not None and among and previous.subject:
            subject = previous.subject  # "giới thiệu 60 đoàn viên ưu tú, trong đó kết nạp 45 đồng chí"
        return subject, " ".join(filter(None, (before, rest)))
    if kind == "money" and previous is not None and goes_on and _AMOUNT_WORDS.fullmatch(before):
        return previous.subject or "", " ".join(filter(None, (previous.action, before)))
    if kind == "money":
        return before or head, " ".join(filter(None, (head if before else "", rest)))
    if not head and rest:
        # "… trong đó 20% đạt …": the subject was said before
        if before:
            return before, rest
        return (previous.subject or "" if previous else ""), rest
    if not head and not rest:
        tail = _SHARE_VERB.search(before)
        if tail:
            whose = before[: tail.start()].strip(_TRIM) or before
            last = whose.rpartition(", ")[2]
            return (last if " " in last else whose), tail[0].strip()
        return before or (previous.subject or "" if previous else ""), ""
    return head, " ".join(filter(None, (before, rest)))
