"""Which part of the report a position belongs to: the closing term's results, the new term's goals, the election, a guest's speech.

A phase begins at a cue and lasts until the next one; a speech ends with its paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

import regex

from ..find.values import TermValue
from ..reading import Reading, Sentence
from .cues import CUES

Phase = Literal["opening", "results", "goals", "election", "speech", "other"]


class Phases(NamedTuple):
    """Where each phase begins."""

    starts: tuple[int, ...]
    names: tuple[Phase, ...]

    def at(self, position: int) -> Phase:
        """The phase of a position."""
        i = bisect_right(self.starts, position) - 1
        return self.names[i] if i >= 0 else "opening"

    def begin(self, position: int) -> int:
        """Where the phase of a position begins."""
        return self.starts[max(bisect_right(self.starts, position) - 1, 0)] if self.starts else 0


def marks(reading: Reading, sentences: Sequence[Sentence]) -> list[list[tuple[int, str]]]:
    """The cues of each sentence, by position."""
    return [
        []
        if s.zone == "caption"
        else [(m.start(), m.lastgroup or "other") for m in CUES.finditer(reading.low, s.start, s.end)]
        for s in sentences
    ]


def phases(
    reading: Reading,
    sentences: Sequence[Sentence],
    cues: Sequence[list[tuple[int, str]]],
    opening_ends: dict[int, int],
    term: TermValue | None,
    previous: TermValue | None,
) -> Phases:
    """The phases of one congress' sentences; `opening_ends` tells, for sentences that open it, up to where they do."""
    starts: list[int] = []
    names: list[Phase] = []
    line = goals_line = -1
    current: Phase = "opening"
    low = reading.low

    def begin(position: int, phase: Phase) -> None:
        nonlocal current
        starts.append(position)
        names.append(phase)
        current = phase

    terms = _term_cues(term, previous)
    for sentence, found in zip(sentences, cues, strict=True):
        if sentence.zone == "caption":
            begin(sentence.start, "other") if current != "other" else None
            continue
        first_of_line = sentence.line != line
        if first_of_line:
            line = sentence.line
            if current == "speech":
                begin(sentence.start, "other")
        in_speech = current == "speech" and not _CONGRESS_RESOLVES.match(low, sentence.start, sentence.end)
        said_at = -1
        looks_back = terms is not None and any(
            m.lastgroup == "results" for m in terms.finditer(low, sentence.start, sentence.end)
        )
        ordered = found
        if terms:
            ordered = sorted(
                found + [(m.start(), m.lastgroup or "other") for m in terms.finditer(low, sentence.start, sentence.end)]
            )
        if sentence.start in opening_ends:
            begin(sentence.start, "opening")
        called = _CALLED_GOALS.search(low, sentence.start, sentence.end)
        if called and _NUMBER.search(low, sentence.start, called.start()):
            begin(sentence.start, "goals")
            begin(called.end(), "opening")
            continue
        said = low[sentence.start : sentence.end]
        heading = (
            sentence.zone in ("heading", "title") and not said.rstrip().endswith(":") and bool(_COUNTS.search(said))
        )
        before_heading = current
        if current == "goals" and first_of_line and _GIVES_TO_US.match(said):
            begin(sentence.start, "other")
        in_list = current == "goals" and _LISTED.match(said) is not None and not _LOOKS_BACK.match(said)
        if (
            current == "goals"
            and not in_list
            and (done := _DONE.search(said))
            and (_AFTERWARDS.match(said) or not _NUMBER_BUT_YEAR.search(said, 0, done.start()))
        ):
            begin(sentence.start + done.start(), "results")
        for position, name in ordered:
            if in_list and name in ("results", "speech"):
                continue
            if (
                name == "results"
                and current == "goals"
                and low.startswith("nổi bật", position)
                and position > starts[-1]
            ):
                continue  # "quyết nghị 19 chỉ tiêu, nổi bật: …"
            if (
                name == "results"
                and current == "goals"
                and (
                    (_IN_THE_TERM.match(low, position) and _NUMBER.search(low, sentence.start, position))
                    or (_DURING_IT.match(low, position, sentence.end) and sentence.line == goals_line)
                )
            ):
                continue  # "giới thiệu 10 đoàn viên ưu tú trong nhiệm kỳ", "mỗi năm …; trong nhiệm kỳ thành lập 3 công đoàn"
            if (
                name == "results"
                and current == "goals"
                and (
                    (low.startswith("đã ", position) and _NUMBER.search(low, sentence.start, position))
                    or (_WHOLE_TERM.match(low, position) and sentence.line == goals_line)
                )
            ):
                continue  # "100% doanh nghiệp đã có công đoàn ký …", "Trong cả nhiệm kỳ giới thiệu 18 đoàn viên"
            if name == "goals" and (
                _no_goal(low, sentence, position, current, term)
                or (looks_back and current == "results" and _GOAL_SET.match(low, position))
            ):
                continue
            if position < opening_ends.get(sentence.start, 0):
                continue
            if (
                in_speech
                and name in ("goals", "results", "speech")
                and not (name == "results" and _reports_again(low, sentence, position))
            ):
                continue  # a guest speaks of goals too
            if name == "election" and said_at > 0 and position > said_at:
                continue  # "yêu cầu BCH khóa mới …": still the guest
            if name == "speech":
                in_speech, said_at = True, position
            elif name in ("election", "other"):
                in_speech = False
            if name == "goals":
                goals_line = sentence.line
            if name != current:
                begin(position if starts and position - sentence.start > 3 else sentence.start, name)  # type: ignore[arg-type]
        if heading and current == "goals" and before_heading != "goals" and not _SECTION.match(said):
            begin(sentence.end, before_heading)  # a headline's number does not make the next paragraph a list of goals
    return Phases(tuple(starts), tuple(names))


# "Liên đoàn Lao động thành phố tặng nghiệp đoàn 20 áo phao và 5 triệu đồng."
_GIVES_TO_US = regex.compile(
    r"\W*(?:liên đoàn lao động|lđlđ|công đoàn (?:ngành|tỉnh|cấp trên|tổng)|ubnd|lãnh đạo|ban giám|hội đồng|giám đốc|công ty)[^.;,\d]{0,60} (?:đã |cũng )?(?:tặng|trao|thưởng|ủng hộ)\b"
)
# "Kết nạp 1.800 đoàn viên, xây 25 nhà - đó là ba trong 14 chỉ tiêu vừa được Đại hội … thông qua": aims told first
_CALLED_GOALS = regex.compile(
    r"(?:,| [-–]|) (?:(?:đó|đây) )?(?:là|nằm trong|thuộc) (?:(?:một|hai|ba|bốn|năm|\d) )?(?:trong (?:số )?)?(?:(?:\d{1,2}|các|những|một số|nhóm) )?(?:chỉ tiêu|mục tiêu) (?:[^.;,]{0,30} )?(?:vừa |đã )?(?:được|mà|do|của|đặt ra|đề ra|đại hội)\b"
)
# "Giai đoạn 2018-2023, mục tiêu đặt ra là …": the closing term's.
_GOAL_SET = regex.compile(r"(?:chỉ tiêu|mục tiêu|đề ra|đặt ra)")
_CONGRESS_RESOLVES = regex.compile(
    r"[^.;:\n]{0,40}\btheo nghị quyết (?:vừa|mới|được) (?:thông qua|biểu quyết)\b|\W*(?:đại hội|hội nghị) (?:(?:đã|cũng|thống nhất|nhất trí|biểu quyết) )*(?:nhất trí|thống nhất|thông qua|biểu quyết|quyết nghị|đề ra|xác định|chốt)\b"
)
_WHOLE_TERM = regex.compile(r"trong (?:suốt |cả |toàn ){1,2}nhiệm kỳ\b(?! (?:qua|vừa|trước|20))")
_IN_THE_TERM = regex.compile(r"trong (?:suốt )?(?:cả )?nhiệm kỳ(?=[.,;\n]|$| và)")
_DURING_IT = regex.compile(r"trong nhiệm kỳ,? (?!qua|vừa|trước|20|cũ|rồi)(?!(?:[^.;,\d]{0,40} )?(?:đã|được|vừa) )\p{L}")
_SECTION = regex.compile(r"\W*(?:[ivx]+|\d{1,2}|[a-d])[.)/]")
_NUMBER = regex.compile(r"\d")
_NUMBER_BUT_YEAR = regex.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d")
_COUNTS = regex.compile(r"(?<!^)(?<![\d\-] ?)(?<!\d)\d{1,3}(?:[.,]\d+)*(?!\d)(?! ?[-/.] ?\d)")
_LISTED = regex.compile(r"\s*(?:[-+*•–●▪■◦✓✔·‣»]|\(?\d{1,2}\s?(?:[.)]|/(?= ?\D))|[a-zđ]\))")
# "… phát biểu, yêu cầu … . Nhiệm kỳ qua, công đoàn trường đóng góp …": the report goes on where a sentence begins so.
_REPORTS_AGAIN = regex.compile(
    r"(?:trong |suốt |sau )?(?=(?:nhiệm kỳ|nk|5 năm|năm năm) (?:qua|vừa qua|vừa rồi|20\d\d ?- ?20\d\d),? )|(?=\d{1,3} ?/ ?\d{1,3} chỉ tiêu)"
)


def _reports_again(low: str, sentence: Sentence, position: int) -> bool:
    begins = _REPORTS_AGAIN.match(low, sentence.start, sentence.end)
    return begins is not None and begins.end() == position


# "Sau khi nghe 3 tham luận …, đại hội đã …", "Sau 5 năm thực hiện, đã …": the number is no goal's.
_AFTERWARDS = regex.compile(r"\W*sau (?:khi|\d{1,2} (?:năm|tháng))\b")
_DONE = regex.compile(
    r"\bđã (?!(?:được )?(?:thống nhất|đề ra|xác định|thông qua|quyết nghị|biểu quyết|nhất trí|bầu|đặt ra|đưa ra|phấn đấu|thảo luận|tập trung thảo|nêu|có kế|ban hành nghị|quyết định|chỉ ra|tán thành|sáng suốt|tiến hành|ký kết giao))\p{L}+"
)
# "2. Hạn chế": a heading, not one more goal.
_LOOKS_BACK = regex.compile(
    r"\W*\d{1,2}\s?[.)/]\s*(?:(?:những|một số|về) )?(?:hạn chế|tồn tại|khó khăn|khuyết điểm|nguyên nhân|kết quả đạt)"
)
_MISSED_IS = regex.compile(r"(?:chưa|không) (?:đạt|hoàn thành)(?: \p{L}+)? là $")
_REACHED_BEFORE = regex.compile(r"(?:hoàn thành|\bđạt|vượt|thực hiện|kết quả|tổng kết|đánh giá)[^.;,)]{0,45}$")
_REACHED_AFTER = regex.compile(
    r"(?:chỉ tiêu: tổng (?:số )?\d)|(?:\d{1,3} )?(?:nhóm )?chỉ tiêu[^.;:%]{0,40}, (?:đã )?(?:đạt|hoàn thành|làm được) \d|[^.;:%\d]{0,20}\d{1,3} chỉ tiêu[:,]? (?:thì |có |đã ){0,2}\d{1,3} (?:chỉ tiêu|cái) (?:đạt|hoàn thành|vượt|đã|đều)|(?:\p{L}{1,9} ){1,3}?\p{L}{0,9}: ?\d{1,3}/\d{1,3}|(?:\p{L}{1,9} ){1,4}?\p{L}{0,9}: ?(?:có )?\d{1,3} chỉ tiêu (?:thì|có|đã|đều)|[^.;:%]{0,70}\b(?:đạt và|vượt|hoàn thành|đạt kế|chưa đạt|không đạt|đều đạt|đã đạt|chỉ tiêu đạt|cơ bản đạt)\b"
)
_REACHED_LATER = regex.compile(r"[^.;]{0,90}nhiệm vụ[^.;]{0,60}\bđã\b")
_UNTIL = regex.compile(r"(?:đến|tới) (?:hết |cuối )?(?:năm )?(?P<year>20\d\d)\b")


_GOALS_NOT_GOAL = regex.compile(
    r"\d|(?:các|những|hệ thống|một số|nhiều|thông qua|bao gồm|với|đặt ra|đề ra) |đề ra|đặt ra|chỉ tiêu|mục tiêu|nhiệm vụ"
)
_HAS_STRIVEN = regex.compile(
    r"\b(?:(?:đã|luôn|không ngừng)(?: (?:luôn|không ngừng|nỗ lực|cố gắng|tích cực|đoàn kết|quyết tâm|vượt khó|cùng nhau|ra sức|hăng hái),?)*|nỗ lực,?) $"
)
_AIMS = regex.compile(r"phấn đấu[^.;]*$")
_EVERY_YEAR = regex.compile(r"h[ằà]ng năm")
_AIMS_OR_SHARE = regex.compile(r"phấn đấu|\d%")


# "đại hội trước giao |11 chỉ tiêu thì đơn vị làm tròn 10"
_SET_BEFORE = regex.compile(r"\b(?:đại hội|khóa|nghị quyết) (?:khóa )?(?:trước|cũ)\b[^.;]{0,30}$")
# "Nhiệm kỳ này 29 công đoàn cơ sở với 8.912 đoàn viên cử 120 đại biểu về dự."
_SENDS_DELEGATES = regex.compile(r"(?:nhiệm kỳ|nk) này,? (?:[^.;]|\.(?=\d)){0,120}\b(?:cử|bầu) \d+ đại biểu")
_EARLIER_CONGRESS = regex.compile(r"\W*(?:tại|ở)? ?(?:đại hội )?năm (?P<year>(?:19|20)\d\d),? [^.;]{0,20}đại hội\b")
_CARRIED_OVER = regex.compile(r"\b(?:chuyển|kết chuyển|mang|còn lại) (?:\p{L}+ )?(?:sang|cho) $")
_BODIES_BEFORE = ("bch ", "ban chấp hành ", "ban thường vụ ", "ủy ban kiểm tra ", "ubkt ", "btv ")


def _no_goal(low: str, sentence: Sentence, position: int, current: Phase, term: TermValue | None) -> bool:
    """Whether words that can open goals do not here: `12/12 chỉ tiêu đề ra`, `hằng năm có 88% …` among results."""
    word = low[position : position + 14]
    before = low[max(sentence.start, position - 60) : position]
    if (said := _EARLIER_CONGRESS.match(low, sentence.start, position)) and term and int(said["year"]) < term.start:
        return True  # "Năm 2013, Đại hội lần thứ III đề ra chỉ tiêu …"
    if (
        before.endswith("/")
        or _SENDS_DELEGATES.match(low, position, sentence.end)
        or _SET_BEFORE.search(before)
        or (word.startswith("với chỉ tiêu") and before.endswith("so "))
        or (word.startswith(("nhiệm kỳ", "nk")) and (before.endswith(_BODIES_BEFORE) or _CARRIED_OVER.search(before)))
    ):
        return True
    if _MISSED_IS.search(before):
        return True
    if _GOALS_NOT_GOAL.match(word) and (
        (_REACHED_BEFORE.search(before) and not _AIMS.search(before))
        or _REACHED_AFTER.match(low, position, sentence.end)
    ):
        return True
    if (year := _UNTIL.match(low, position)) and term and int(year["year"]) <= term.start:
        return True  # "đến hết năm 2022" in a congress of 2023 looks back
    if word.startswith("tập trung") and before.endswith("đã "):
        return True
    if word.startswith("phấn đấu") and _HAS_STRIVEN.search(before):
        return True
    if word.startswith("tập trung") and current == "results" and _DONE.search(low, sentence.start, position):
        return True
    if word.startswith("xác định") and current == "results" and _REACHED_LATER.match(low, position, sentence.end):
        return True
    if _EVERY_YEAR.match(word) and current == "results":
        return True
    if word.startswith("phương hướng"):
        rest = low[position : sentence.end]
        return position - sentence.start > 30 and not rest.rstrip().endswith(":") and not _AIMS_OR_SHARE.search(rest)
    return False


def _term_cues(term: TermValue | None, previous: TermValue | None) -> regex.Pattern[str] | None:
    """`Nhiệm kỳ 2023-2028` opens the goals and `nhiệm kỳ 2018-2023` the results, where a sentence begins with it."""
    parts = []
    said = r"(?=nhi|nk|giai)(?<=^.{0,24}|\n.{0,24}|[.;!] .{0,24})(?<!khóa [ivx\d]+,? |lần thứ [ivx\d]+,? |lần [ivx\d]+,? |đại hội[^.]{0,18}|công đoàn[^.]{0,18}|hành[^.]{0,18})\b(?:nhi[ệê]m k[ỳì]|nk|giai đoạn)(?: \()? ?"
    if term:
        parts.append(rf"(?P<goals>{said}{term.start} ?- ?{term.end}\b(?! (?:đã|gồm|ra mắt)))")
    if previous:
        parts.append(rf"(?P<results>{said}{previous.start} ?- ?{previous.end}\b)")
    elif term:
        parts.append(rf"(?P<results>{said}\d{{4}} ?- ?{term.start}\b)")
    return regex.compile("|".join(parts)) if parts else None
