"""Reports that begin in the middle: no sentence says which union held its congress, but the congress acts."""

from __future__ import annotations

import regex

from ..reading import Reading, Sentence
from ..rules import Found
from .context import Opening
from .names import key
from .openings import OF_LAND
from .wording import (
    CONGRESS,
    INSIDE,
    MENTION,
    NOT_HOLDER,
    OTHER_BODY,
    OTHER_MENTION,
    PLURAL_UNION,
    REFERRED,
    SEVERAL_HELD,
    TO_TAKE_PLACE,
    WILL,
    congress_before,
)

_PREPARING = regex.compile(
    r"trước thềm|chỉ đạo (?:tổ chức )?đại hội (?:công đoàn )?(?:các cấp|cơ sở)|phóng viên[^.;]{0,60}(?:trao đổi|phỏng vấn|trò chuyện)|phỏng vấn|chuẩn bị|trù bị|hội nghị (?:triển khai|hướng dẫn|tập huấn|quán triệt|phổ biến|giao ban)|\bduyệt\b|buổi làm việc|làm việc với|tiến độ|(?:hoàn thành|hoàn tất) đại hội|đại hội xong|các kỳ đại hội|qua các kỳ|từ đại hội đến|gặp mặt|họp báo|quyết định thành lập|lễ công bố|rút kinh nghiệm|sơ kết"
)
# "Hội nghị cán bộ chủ chốt …" as a headline, with no congress in it
_CONFERENCE = regex.compile(
    r"\W*hội nghị (?!đại biểu|toàn thể|công đoàn|lần thứ|(?:ban chấp hành|bch)[^\n]{0,40}lần thứ (?:nhất|1\b|i\b))(?![^\n]*\b(?:đại hội|đh)\b)"
)
_MEETS_THEM = regex.compile(r"\bbuổi gặp mặt\b")
_COMMITTEE_MEETS = regex.compile(
    r"\b(?:ban chấp hành|bch)\b[^.;]{0,140}\b(?:họp|tổ chức|tiến hành)(?: \p{L}+)? (?:(?:hội nghị|kỳ họp|phiên họp) (?:lần thứ|bch|ban chấp hành)|phiên (?:thường kỳ|định kỳ|thứ (?:\d|hai|ba|tư|bốn|năm|sáu)))|(?:(?<![^\n])[^\w\n]*|\b(?:tổ chức|tiến hành|triệu tập|họp) )hội nghị (?:ban chấp hành|bch)\b(?!.{0,60}lần thứ (?:nhất|1\b|i\b))"
)
_LOOKING_FORWARD = regex.compile(
    r"góp ý (?:dự thảo|văn kiện|báo cáo|vào)|dự thảo văn kiện|\bhoãn\b|lùi (?:thời gian|lịch|ngày)|sẵn sàng|trước thềm|hướng tới|hướng về|gửi gắm(?! niềm tin)|kỳ vọng|lịch sử|chặng đường|tiến tới"
)


_WILL_TAKE_PLACE = regex.compile(
    rf"đại biểu sẽ (?:tham |về |đến )?dự {CONGRESS}|{TO_TAKE_PLACE}"
    rf"|\b(?:(?:tuần|tháng) tới|(?:ngày|sáng|chiều) mai|sắp)[ ,](?:diễn ra |khai mạc |tổ chức )?{CONGRESS}"
)


def announces(reading: Reading) -> bool:
    """Whether the headline says that the congress will take place."""
    head = [s for s in reading.sentences if s.heads][:2]
    return any(_WILL_TAKE_PLACE.search(reading.low, s.start, s.end) for s in head)


_INSTRUCTS = regex.compile(
    r"\W*(?:chuyên mục:? )?(?:(?:bạn đọc )?hỏi(?= ?:)|hỏi ?[-–&]? ?đáp|trình tự (?:tiến hành|tổ chức)|quy trình (?:tiến hành|tổ chức)|hướng dẫn (?:về )?(?:tổ chức|tiến hành|trình tự|quy trình|công tác))\b"
)


_INTRODUCES = regex.compile(
    r"\W*(?:giới thiệu|lịch sử|sơ lược|quá trình hình thành)[^.;:\n]{0,30}\b(?:công đoàn|liên đoàn lao động|lđlđ)\b(?![^\n]*\b(?:đại hội|đh)\b)"
)


def instructs(reading: Reading) -> bool:
    """Whether a headline promises how congresses are to be held, or a union's history: `Hỏi đáp: Trình tự tiến hành đại hội`."""
    head = [*reading.sentences[:1], *[s for s in reading.sentences if s.heads][:3]]
    return any(
        _INSTRUCTS.match(reading.low, s.start, s.end) or _INTRODUCES.match(reading.low, s.start, s.end) for s in head
    )


# Headlines of pages that may tell of a congress in passing, and report none.
_TELLS_ELSE = regex.compile(
    r"\W*(?:(?:biên bản|thông báo kết luận) (?:cuộc )?họp (?:ban|tiểu ban|tổ)\b|danh sách (?:ban chấp hành|bch|cán bộ|ủy viên|đoàn viên)|gặp mặt\b|tiễn\b|lùi (?:thời gian|lịch|ngày)|hoãn\b|kịch bản\b|thể lệ\b|câu \d{1,2}[:.]"
    r"|(?:hội nghị )?tổng kết (?:công tác (?:tổ chức )?đại hội|hoạt động|phong trào|năm)|(?:lễ )?kỷ niệm \d+ năm)"
    r"|[^\n]{0,120}\b(?:lấy phiếu (?:giới thiệu|tín nhiệm)|\d{2} năm (?:một chặng đường|xây dựng|thành lập|hình thành|truyền thống)|tọa đàm\b|cuộc thi\b|nhìn từ \d+ năm\b|tổng kết (?:hoạt động|công tác) (?:công đoàn )?năm)"
)
_REPORTS_ONE = regex.compile(
    rf"\b(?:tổ chức|khai mạc|bế mạc|tiến hành)\b[^\n]{{0,30}}{CONGRESS}|{CONGRESS}[^\n]{{0,60}}\b(?:khai mạc|bế mạc|thành công|bầu)\b"
)


def tells_else(reading: Reading) -> bool:
    """Whether a headline says that the page tells of something else: a meeting of organisers, a list, an anniversary, a competition."""
    low = reading.low
    head = [*reading.sentences[:1], *[s for s in reading.sentences if s.heads][:2]]
    return any(_TELLS_ELSE.match(low, s.start, s.end) for s in head) and not any(
        _REPORTS_ONE.search(_CAMPAIGN.sub("", low[s.start : s.end])) for s in head
    )


_CAMPAIGN = regex.compile(r"\b(?:công tác|việc|ban|tiểu ban) tổ chức đại hội")


def prepares(reading: Reading) -> bool:
    """Whether headline and first words tell of getting ready, of history, of those who will go."""
    head = [s for s in reading.sentences if s.zone != "caption"][:3]
    if any(_MEETS_THEM.search(reading.low, s.start, s.end) for s in reading.sentences[:5]):
        return True
    return any(
        _PREPARING.search(reading.low, s.start, min(s.end, s.start + 260))
        or _COMMITTEE_MEETS.search(reading.low, s.start, s.end)
        or (s.heads and _CONFERENCE.match(reading.low, s.start, s.end))
        or (s.heads and _LOOKING_FORWARD.search(reading.low, s.start, s.end))
        or (s.heads and SEVERAL_HELD.search(reading.low, s.start, s.end))
        for s in head
    )


_SUBJECT = regex.compile(
    r"^[ ,]{0,3}+(?:\([^()]{0,60}\) ?)?(?:đã|đề ra|đặt ra|luôn|cũng|xác định|phấn đấu|còn|tiếp tục|thường xuyên|có|quản lý|hiện có|vừa|phối hợp|tổ chức|thực hiện|chủ động|được thành lập|tập trung|khóa|nhiệm kỳ|[,.;]? ?gồm)"
)


_MUST_HOLD = regex.compile(
    r"phải tổ chức|chào mừng|\b(?:để|trình) (?:đại hội|đh) |\bđể (?:tổ chức|tiến hành) (?:thành công |tốt )?(?:đại hội|đh)|\bchuẩn bị (?:\p{L}+ ){0,3}?(?:đại hội|đh)"
)
_ITS_COMMITTEE = regex.compile(r"(?:ban chấp hành|bch|đoàn viên|toàn thể đoàn viên)(?: \p{L}+)? $")
_ITS_CHAIR = regex.compile(r"(?:bầu|đắc cử|tái cử|trúng cử|chỉ định|giữ chức|làm|là)(?: \p{L}+){0,4} chủ tịch $")
_CONGRESS_OF = regex.compile(rf"{CONGRESS}[^.;]{{0,50}}\bcủa $")
_SEVERAL = regex.compile(r"\b(?:các|những|nhiều|mỗi|từng|(?<![\d/.\-])\d{1,3}) $")
_SHOWN = regex.compile(rf"(?:tại|ra mắt|dự) (?:{CONGRESS})(?!{OTHER_BODY})(?=[.,;]|$)")
_GUESTS_OF = regex.compile(r"\bvề phía (?:lãnh đạo )?$")
_WORK_OF = regex.compile(r"\bhoạt động(?: công đoàn)? của $")
_AT_CONFERENCE = regex.compile(r"\btại hội nghị,|\bhội nghị có (?:sự tham dự của )?\d+ đại biểu\b")
_GUESTS_CAME = regex.compile(
    r"\bdự (?:và chỉ đạo |chỉ đạo )?(?:đại hội|đh) (?:còn )?có\b|\bcó mặt tại (?:đại hội|đh) (?:là|có)\b"
)
_COMES = regex.compile(r"(?:toàn thể|\d) (?:\p{L}+ ){0,2}?(?:đoàn viên|cđv)(?: của)? $")
_NO_NAME = frozenset(
    {"Công đoàn cơ sở", "Công đoàn bộ phận", "Tổ công đoàn", "Công đoàn thành viên", "Công đoàn cơ sở thành viên"}
)
_SENDS = regex.compile(r"nghị quyết|cử |bầu |\bđi |(?<!hội )đại biểu")
_OF_TERM = regex.compile(r"[ ,(]{0,4}(?:khóa|nhi[ệê]m k[ỳì])")


ATTENDING_IT = regex.compile(
    rf"\W*(?:đến |tham |về |tới )*dự (?:{CONGRESS}) (?:có|về phía|gồm|còn có)\b[^.;]*\d+ (?:đại biểu|đoàn viên|công đoàn viên)\b"
)
"""How a report begins whose lead is missing."""


def told_from_inside(reading: Reading, telling: list[Sentence], unions: list[Found]) -> list[Opening]:
    """A report that begins in the middle: the congress acts, and one union is whose committee it elects or whose work it tells."""
    low = reading.low
    inside = [s for s in telling if s.zone in ("body", "heading") and INSIDE.search(low, s.start, s.end)]
    if "hội nghị đại biểu" in low:
        inside += [
            s
            for s in reading.sentences
            if s.zone == "body" and _AT_CONFERENCE.search(low, s.start, s.end) and s not in inside
        ]
    acts = [
        s
        for s in inside
        if (
            _ACTS.search(low, s.start, s.end)
            or _GUESTS_CAME.search(low, s.start, s.end)
            or ATTENDING_IT.match(low, s.start, s.end)
        )
        and not WILL.search(low, s.start, s.end)
        and not _MUST_HOLD.search(low[s.start : s.end])
    ]
    head = [s for s in reading.sentences if s.zone != "caption"][:4]
    if any(OTHERS_OWN.search(low, s.start, s.end) or SEVERAL_HELD.search(low, s.start, s.end) for s in head):
        return []
    if not acts or sum(1 for _ in MENTION.finditer(low)) <= 2 * sum(1 for _ in OTHER_MENTION.finditer(low)):
        return []
    scores: dict[tuple[str, ...], float] = {}
    firsts: dict[tuple[str, ...], Found] = {}
    for union in unions:
        sentence = reading.sentence_at(union.start)
        if sentence is None or PLURAL_UNION.match(low[union.start : union.end]):
            continue
        lead = low[max(sentence.start, union.start - 60) : union.start]
        if _SEVERAL.search(lead) or union.value.canonical in _NO_NAME:
            continue
        after = low[union.end : union.end + 40]
        if _GUESTS_OF.search(lead) or _is_guest(reading, sentence, union):
            continue
        score = 0.0
        if _ITS_COMMITTEE.search(lead):
            score += (3 if _ELECTS.search(lead) else 2) * (sentence.zone != "caption")
        elif _ITS_CHAIR.search(lead):
            score += 1.5
        elif _CONGRESS_OF.search(lead) or congress_before(low, sentence.start, union.start):
            sends = sentence.zone != "caption" and _SENDS.search(lead)
            score += 0 if REFERRED.search(low[sentence.start : union.start][:-8]) or sends else 1.5
        elif _WORK_OF.search(lead):
            score += 1
        elif NOT_HOLDER.search(lead) or REFERRED.search(lead):
            continue
        if _SUBJECT.match(after):
            score += 1
        if _OF_TERM.match(after) and not MENTION.search(lead):
            score += 1.5
        if not score:
            continue
        identity = key(union.value.canonical)
        scores[identity] = scores.get(identity, 0) + score
        if identity not in firsts or (union.kind == "union" and firsts[identity].kind != "union"):
            firsts[identity] = union
    if not scores and len(inside) >= 3:
        # Only "Công đoàn xã": whose it is, the place named in the article says.
        local = [
            u
            for u in unions
            if u.kind == "some_union" and OF_LAND.fullmatch(u.value.canonical.lower()) and _is_told_of(reading, u)
        ]
        if local and len({u.value.canonical.lower() for u in local}) == 1:
            return [Opening(acts[0], acts[0].start, acts[0].end, local[0], "opening.told_from_inside", False)]
    if not scores and len(inside) >= 2:
        named = {key(u.value.canonical): u for u in reversed(unions) if u.kind == "union" and _is_told_of(reading, u)}
        if len(named) == 1:
            union = next(iter(named.values()))
            return [Opening(acts[0], acts[0].start, acts[0].end, union, "opening.told_from_inside", False)]
    if not scores:
        return []
    best = max(scores, key=lambda k: (scores[k], -firsts[k].start))
    shown = sum(1 for s in telling if s.zone == "caption" and _SHOWN.search(low, s.start, s.end))
    if scores[best] < (1 if len(inside) + shown >= 2 else 2):
        return []
    union = firsts[best]
    sentence = acts[0]
    return [Opening(sentence, sentence.start, sentence.end, union, "opening.told_from_inside", False)]


def _is_told_of(reading: Reading, union: Found) -> bool:
    """Whether the sentence speaks of the union itself, not of a guest's."""
    sentence = reading.sentence_at(union.start)
    return (
        sentence is not None
        and not _is_guest(reading, sentence, union)
        and not NOT_HOLDER.search(reading.low, sentence.start, union.start)
    )


def _is_guest(reading: Reading, sentence: Sentence, union: Found) -> bool:
    """`Dự Đại hội có …, Chủ tịch Công đoàn ngành`: but for `cùng toàn thể đoàn viên Công đoàn X`, those named there are guests."""
    low = reading.low
    if _GUESTS_CAME.search(low, sentence.start, union.start) is None:
        return False
    return _COMES.search(low, max(sentence.start, union.start - 60), union.start) is None


OTHERS_OWN = regex.compile(
    rf"(?<!nghị quyết )(?<!\bnq )(?:{CONGRESS}){OTHER_BODY}|\b(?:đảng bộ|chi bộ|đảng ủy|đoàn thanh niên|chi đoàn|(?<!đại )hội (?!nghị|trường|đồng|viên)[\p{{L}} ]{{3,30}}|mttq)[^.;]{{0,80}}(?:tổ chức|tiến hành|khai mạc)[^.;]{{0,50}}{CONGRESS}(?! (?:đại biểu |toàn thể )?(?:công đoàn|cđcs|cđ)\b)"
)
_ELECTS = regex.compile(r"(?:bầu|chỉ định|trúng cử|ra mắt)[^.;]{0,40}$")
_ACTS = regex.compile(
    r"bầu|chỉ định|báo cáo|thông qua|thảo luận|trúng cử|tổng kết|đề ra|xác định|đánh giá|phát biểu|khai mạc|bế mạc|ra mắt"
)
