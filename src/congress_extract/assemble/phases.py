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


_BODIES = r"(?:ban\ chấp\ hành|bch|ban\ thường\ vụ|btv|ủy\ ban\ kiểm\ tra|ubkt|đoàn\ đại\ biểu|đại\ biểu|chủ\ tịch|(?<!\d)\d{1,3}\ (?:đồng\ chí|đ/c|ủy\ viên))"
_CUES = regex.compile(
    rf"""
    (?P<speech>
        (?:phát\ biểu|kết\ luận|(?<!câu\ )trả\ lời|chia\ sẻ(?=\ ?[:"]|\ (?:tại|trước|thêm|rằng|về)\b))(?:\ (?:chỉ\ đạo|chúc\ mừng|chào\ mừng|tại|trước|với|bế\ mạc|khai\ mạc|kết\ luận|đáp\ từ|nhận\ nhiệm\ vụ|cảm\ ơn|ý\ kiến)\b){{0,4}}(?!\ ?,\ ?tham\ luận)
      | \b(?:đồng\ chí|ông|bà|đ/c|anh|chị|(?:ths|ts|pgs|gs|bs|cn|ks)\.?|chủ\ tịch|bí\ thư|giám\ đốc|hiệu\ trưởng|lãnh\ đạo|đại\ diện)\b[^.;!?\n]{{0,140}}?\b(?:đề\ nghị|yêu\ cầu|mong\ muốn|mong\b|lưu\ ý|gợi\ ý|kỳ\ vọng|biểu\ dương|đánh\ giá\ cao|ghi\ nhận|nhấn\ mạnh|bày\ tỏ|(?<!trình\ bày[^.;]{{0,40}}|báo\ cáo[^.;]{{0,130}})cho\ biết\b(?!:?,?\ ?(?:trong\ )?(?:(?:5|năm|những)\ năm\ qua|nhiệm\ kỳ\ (?:qua|vừa|20)))|cho\ rằng|chia\ sẻ|hứa|cam\ kết|kêu\ gọi|tin\ tưởng|khẳng\ định)\b
      | (?<![^\s.])tham\ luận\ (?:tại|có|của|do)\b
      | \bđại\ biểu\ [^.;!?\n]{{0,60}}\b(?:phản\ ánh|bức\ xúc|than\ phiền|bày\ tỏ)\b
      | \b(?:đề\ nghị|yêu\ cầu|kiến\ nghị)\b(?!\ (?:được\ )?(?:hỗ\ trợ|giải\ ngân|khen)|\ (?:công\ đoàn|lđlđ|liên\ đoàn)\ [^.;!?\n]{{0,30}}\b(?:hỗ\ trợ|khen|tặng|giải\ ngân))(?=[^.;!?\n]{{0,40}}(?:công\ đoàn|ban\ chấp\ hành|bch|đại\ hội|liên\ đoàn))
    )
  | (?P<goals>
        \bphấn\ đấu\b(?!,?\ tu\ dưỡng|\ của|\ nâng\ cao\ tay) | \bmục\ tiêu\b(?!\ kép) | \b(?:các|những|một\ số|hệ\ thống|\d+|nhiều|thông\ qua|đặt\ ra|đề\ ra|với|bao\ gồm)\ (?:\d+\ )?(?:nhóm\ )?chỉ\ tiêu\b(?!\ (?:nghị\ quyết|của\ nghị\ quyết|nhiệm\ kỳ\ (?:qua|trước)|đều|đã|đạt|hoàn\ thành|vượt|do\ đại\ hội|mà|không|chưa|cán\ đích|hụt|cơ\ bản\ đạt))(?=[^.;\n]{{0,60}}(?:phấn\ đấu|nhiệm\ kỳ|đến\ năm|như|sau|cụ\ thể|chủ\ yếu|cơ\ bản|quan\ trọng|gồm|:|thi\ đua|chính|trong\ 5|h[ằà]ng\ năm|mỗi\ năm|,|$))
      | \bđề\ ra\ trong\ nhiệm\ kỳ\b(?!\ (?:qua|trước|vừa|cũ|20|\())| \bđề\ ra\b(?=[^.;\n]{{0,50}}(?:chỉ\ tiêu|mục\ tiêu|phương\ hướng|nhiệm\ vụ|:|phấn\ đấu)) | \bđặt\ ra\b(?=[^.;\n]{{0,50}}(?:chỉ\ tiêu|mục\ tiêu|:)) | \b(?:con\ số|chỉ\ số)\b[^.;:\n]{{0,30}}\b(?:phải|cần)\ đạt | \bphương\ hướng\b | \bquyết\ nghị\b | \bbiểu\ quyết\b[^.;\n]{{0,20}}\b(?:việc\ (?:phải|cần)|chỉ\ tiêu) | \bquyết\ tâm\b
      | \b(?:nhiệm\ kỳ|nk)\ (?:tới|mới|này|tiếp\ theo)\b(?!\ (?:gồm|có|ra\ mắt|chỉ)) | \btrong\ (?:nhiệm\ kỳ\ |5\ năm\ |năm\ năm\ |thời\ gian\ |những\ năm\ )(?:tới|mới|tiếp\ theo)\b | \bthời\ gian\ tới\b | \b(?:5|năm)\ năm\ tới\b | \bhướng\ tới\ (?:năm\ )?20[1-4]\d\b | \b(?:công\ đoàn|đại\ hội|ban\ chấp\ hành|bch)\ (?:\p{{L}}+\ ){{0,2}}cam\ kết\b | \bnghị\ quyết\b[^.;:\n]{{0,24}}\ ghi\b | \b(?:con\ số|chỉ\ tiêu|việc)\b[^.;:\n]{{0,24}}\bnghị\ quyết\b[^.;:\n]{{0,24}}:(?=\s*$) | \bbước\ (?:vào|sang)\ nhiệm\ kỳ\b
      | (?<!tính\ )\bđến\ (?:hết\ |cuối\ )?(?:năm\ 20[1-4]\d|nhiệm\ kỳ|20[1-4]\d)\b(?!\ đã) | \bxác\ định\b(?=[^.;\n]{{0,50}}(?:mục\ tiêu|chỉ\ tiêu|phương\ hướng|nhiệm\ vụ|:|tập\ trung|tiếp\ tục)) | \b(?:hằng|hàng)\ năm,?\ (?:có|phấn\ đấu|từ|trên|ít\ nhất|\d|:)
      | (?:chỉ\ tiêu|nhiệm\ vụ|khâu\ đột\ phá)(?:\ [\p{{L}}]+){{0,5}}\ ?: | \bchỉ\ tiêu\ (?:phấn\ đấu|cụ\ thể|chủ\ yếu) | \btập\ trung\ (?:thực\ hiện|vào)\b
    )
  | (?P<results>
        \b\d{{1,3}}\ ?(?:/|(?:trong|trên)\ (?:tổng\ )?số)\ ?\d{{1,3}}\ (?:nhóm\ )?chỉ\ tiêu\b | (?<!so\ với\ )\b(?:nhiệm\ kỳ|nk)\ (?:qua|vừa\ qua|trước|cũ|vừa\ rồi|vừa\ khép|đã\ qua)\b | (?<!đề\ ra\ )\btrong\ (?:suốt\ )?(?:cả\ )?nhiệm\ kỳ\b(?!\ (?:tới|mới|này|tiếp|20|v\b|\d)) | \b(?:5|năm|những|các|hai|ba|bốn|3|2|4|hơn\ \p{{L}}+|nhiều)\ năm\ (?:qua|vừa\ qua|gần\ đây)\b | \bthời\ gian\ (?:vừa\ )?qua\b | \bnhìn\ lại\b
      | \b(?:báo\ cáo|đánh\ giá|tổng\ kết|kiểm\ điểm)\b(?=[^.;\n]{{0,60}}(?:kết\ quả|tổng\ kết|nhiệm\ kỳ|hoạt\ động|thực\ hiện))(?!\ kết\ quả\ (?:kiểm\ phiếu|bầu)) | \bkết\ quả\ (?:đạt\ được|hoạt\ động|thực\ hiện|nổi\ bật|nhiệm\ kỳ) | \bnổi\ bật\b(?!\ như|\ là\ (?:phát|kết|phấn|thành|xây|có|nâng|tăng)) | \bhiện\ (?:nay|tại|đang)?,?[^.;:\n]{{0,50}}\b(?:có|quản\ lý)\ (?:tổng\ số\ )?\d | \bcó\ tổng\ số\ \d | \blà\ (?:một\ trong\ (?:những|các|số)\ [^.;\n]{{0,20}})?đơn\ vị\ (?:có|đông|dẫn|đầu)\b | \btheo\ báo\ cáo\b | \bđã\ (?:huy\ động|vận\ động|hỗ\ trợ|chi|trao|tặng|thăm|tổ\ chức\ (?![\p{{L}}\ ]{{0,30}}(?:đại\ hội|đh\b|hội\ nghị\ đại))|xây|kết\ nạp|giới\ thiệu|phối\ hợp|triển\ khai|hoàn\ thành|thực\ hiện|đạt|có\ (?:\d|trên|hơn)|thành\ lập|phát\ triển|giải\ ngân|quyên|ủng\ hộ|đóng\ góp|tham\ gia|ký|giúp|tiếp\ nhận|cho\ vay|tạo) | \b(?:kể\ )?từ\ khi\ thành\ lập\b | \btồn\ tại,?\ hạn\ chế | \bhạn\ chế\b | \bnguyên\ nhân\b | \bbên\ cạnh\ những\ kết\ quả
    )
  | (?P<election>
        \b(?:bầu(?:\ ra|\ được|\ lại|\ chọn)?|chỉ\ định|tín\ nhiệm|hiệp\ thương|trúng\ cử|đắc\ cử|tái\ cử|ra\ mắt|bầu\ cử)\b(?!\ không\ khí)(?=[^.;\n]{{0,160}}{_BODIES}) | {_BODIES}[^.;\n]{{0,80}}\b(?:trúng\ cử|ra\ mắt|đắc\ cử)\b | \bthông\ qua\b(?=[^.;\n]{{0,20}}(?:ban\ chấp\ hành|bch)[^.;\n]{{0,80}}\bgồm\b) | \bphiên\ họp\ (?:thứ\ nhất|đầu\ tiên|lần\ thứ\ nhất)\b | \bkỳ\ họp\ (?:thứ\ nhất|đầu\ tiên)\b | \b(?:lựa\ chọn|bầu\ chọn|chọn)\ (?:được\ |ra\ )?\d{{1,3}}\ (?:đồng\ chí|đ/c|người|ủy\ viên)\b | \bcử\ vào\ (?:ban\ chấp\ hành|bch)\b | \bkết\ quả\ bầu\b | \bkết\ quả\ kiểm\ phiếu\b | \bhội\ nghị\ lần\ thứ\ nhất\b | \bbầu\ (?:trực\ tiếp|\d+) | \bbch\ (?:mới|khóa\ mới)
        | (?:ban\ chấp\ hành|\bbch|ban\ thường\ vụ|\bbtv|ủy\ ban\ kiểm\ tra|\bubkt)\b[^.;:\n]{{0,60}}(?:\bcó|\bgồm|:|\bvới)\ ?\d | \bđoàn\ đại\ biểu\b[^.;\n]{{0,60}}\bdự\b[^.;\n]{{0,80}}(?:gồm|có)\ \d
    )
  | (?P<other>
        \b(?:đến\ |tham\ |về\ )+dự\b | (?<!\p{{L}}[\ ,]{{1,2}})\bdự\ (?:đại\ hội|và\ chỉ\ đạo) | \btại\ đại\ hội,? | \bđại\ hội\ (?:đã\ )?(?:nghe|thảo\ luận|vinh\ dự|được\ nghe|bế\ mạc|thành\ công|khai\ mạc|cũng|quyên\ góp|vận\ động\ quyên) | \bdịp\ này\b | \bnhân\ dịp\b | \bkết\ thúc\ đại\ hội\b | \bsau\ đại\ hội\b | \bvới\ (?:phương\ châm|tinh\ thần|chủ\ đề|khẩu\ hiệu)\b
    )
    """,
    regex.X,
)


def marks(reading: Reading, sentences: Sequence[Sentence]) -> list[list[tuple[int, str]]]:
    """The cues of each sentence, by position."""
    return [
        []
        if s.zone == "caption"
        else [(m.start(), m.lastgroup or "other") for m in _CUES.finditer(reading.low, s.start, s.end)]
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
        if sentence.line != line:
            line = sentence.line
            if current == "speech":
                begin(sentence.start, "other")
        in_speech = current == "speech"
        said_at = -1
        ordered = found
        if terms:
            ordered = sorted(
                found + [(m.start(), m.lastgroup or "other") for m in terms.finditer(low, sentence.start, sentence.end)]
            )
        if sentence.start in opening_ends:
            begin(sentence.start, "opening")
        said = low[sentence.start : sentence.end]
        heading = sentence.zone == "heading" and not said.rstrip().endswith(":") and bool(_COUNTS.search(said))
        before_heading = current
        in_list = current == "goals" and _LISTED.match(said) is not None and not _LOOKS_BACK.match(said)
        if (
            current == "goals"
            and not in_list
            and (done := _DONE.search(said))
            and not _NUMBER.search(said, 0, done.start())
        ):
            begin(sentence.start + done.start(), "results")
        for position, name in ordered:
            if in_list and name in ("results", "speech"):
                continue
            if (
                name == "results"
                and current == "goals"
                and _IN_THE_TERM.match(low, position)
                and _NUMBER.search(low, sentence.start, position)
            ):
                continue  # "giới thiệu 10 đoàn viên ưu tú trong nhiệm kỳ"
            if (
                name == "results"
                and current == "goals"
                and (
                    (low.startswith("đã ", position) and _NUMBER.search(low, sentence.start, position))
                    or (_WHOLE_TERM.match(low, position) and sentence.line == goals_line)
                )
            ):
                continue  # "100% doanh nghiệp đã có công đoàn ký …", "Trong cả nhiệm kỳ giới thiệu 18 đoàn viên"
            if name == "goals" and _no_goal(low, sentence, position, current, term):
                continue
            if position < opening_ends.get(sentence.start, 0):
                continue
            if in_speech and name in ("goals", "results", "speech"):
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
        if heading and current == "goals" and before_heading != "goals":
            begin(sentence.end, before_heading)  # a headline's number does not make the next paragraph a list of goals
    return Phases(tuple(starts), tuple(names))


_WHOLE_TERM = regex.compile(r"trong (?:suốt |cả |toàn ){1,2}nhiệm kỳ\b(?! (?:qua|vừa|trước|20))")
_IN_THE_TERM = regex.compile(r"trong (?:suốt )?(?:cả )?nhiệm kỳ(?=[.,;\n]|$| và)")
_NUMBER = regex.compile(r"\d")
_COUNTS = regex.compile(r"(?<!^)(?<![\d\-] ?)(?<!\d)\d{1,3}(?:[.,]\d+)*(?!\d)(?! ?[-/.] ?\d)")
_LISTED = regex.compile(r"\s*(?:[-+*•–●▪■◦✓✔·‣»]|\(?\d{1,2}\s?(?:[.)]|/(?= ?\D))|[a-zđ]\))")
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
    r"(?:\p{L}{1,9} ){1,3}?\p{L}{0,9}: ?\d{1,3}/\d{1,3}|(?:\p{L}{1,9} ){1,4}?\p{L}{0,9}: ?(?:có )?\d{1,3} chỉ tiêu (?:thì|có|đã|đều)|[^.;:%]{0,70}\b(?:đạt và|vượt|hoàn thành|đạt kế|chưa đạt|không đạt|đều đạt|đã đạt|chỉ tiêu đạt|cơ bản đạt)\b"
)
_UNTIL = regex.compile(r"đến (?:hết |cuối )?(?:năm )?(?P<year>20\d\d)\b")


_GOALS_NOT_GOAL = regex.compile(
    r"\d|(?:các|những|hệ thống|một số|nhiều|thông qua|bao gồm|với|đặt ra|đề ra) |đề ra|đặt ra|chỉ tiêu|mục tiêu|nhiệm vụ"
)
_AIMS = regex.compile(r"phấn đấu[^.;]*$")
_EVERY_YEAR = regex.compile(r"h[ằà]ng năm")
_AIMS_OR_SHARE = regex.compile(r"phấn đấu|\d%")


_CARRIED_OVER = regex.compile(r"\b(?:chuyển|kết chuyển|mang|còn lại) (?:\p{L}+ )?(?:sang|cho) $")
_BODIES_BEFORE = ("bch ", "ban chấp hành ", "ban thường vụ ", "ủy ban kiểm tra ", "ubkt ", "btv ")


def _no_goal(low: str, sentence: Sentence, position: int, current: Phase, term: TermValue | None) -> bool:
    """Whether words that can open goals do not here: `12/12 chỉ tiêu đề ra`, `hằng năm có 88% …` among results."""
    word = low[position : position + 14]
    before = low[max(sentence.start, position - 60) : position]
    if (
        before.endswith("/")
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
    if word.startswith("tập trung") and current == "results" and _DONE.search(low, sentence.start, position):
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
    said = r"(?<=^.{0,24}|\n.{0,24}|[.;!] .{0,24})(?<!khóa [ivx\d]+,? |lần thứ [ivx\d]+,? |lần [ivx\d]+,? |đại hội[^.]{0,18}|công đoàn[^.]{0,18}|hành[^.]{0,18})\b(?:nhi[ệê]m k[ỳì]|nk)(?: \()? ?"
    if term:
        parts.append(rf"(?P<goals>{said}{term.start} ?- ?{term.end}\b(?! (?:đã|gồm|ra mắt)))")
    if previous:
        parts.append(rf"(?P<results>{said}{previous.start} ?- ?{previous.end}\b)")
    return regex.compile("|".join(parts)) if parts else None
