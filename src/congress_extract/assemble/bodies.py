"""The three bodies that a sentence names, and the numbers of people that it counts."""

from __future__ import annotations

import regex

from ..find.numbers import BELOW_TWENTY, read_words
from ..find.quantities import PEOPLE_UNITS
from ..reading import Sentence
from .context import Scope
from .elections import BODY, Body

_CHAIRS_CONGRESS = regex.compile(r" (?:đại hội|điều hành)")
_PRESIDES = regex.compile(r" (?:để )?(?:điều hành|chủ trì)|, [^.;]{0,30}đoàn thư ký")
_OTHER_BODYS = regex.compile(
    r" (?:đoàn(?! viên)|hội(?! nghị)|đảng|chi bộ|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|trung ương đảng|đoàn thanh niên)"
)
_PARTYS = regex.compile(
    r"\b(?:đảng ủy|đảng bộ|chi bộ|đoàn thanh niên|hội cựu chiến binh|hội phụ nữ|hội nông dân)\b(?:(?!đại hội|công đoàn|liên đoàn|\bbầu\b|lđlđ|hội nghị|[.;,]\s).){0,60}\b(?:có|đã có|kiện toàn) $"
)
_ELECTION_OR_UNION = regex.compile(r"\b(?:bầu|công đoàn|liên đoàn|lđlđ|đại hội)\b")
_ELECTS_OTHERS = regex.compile(r" (?:\p{L}+ ){0,3}?(?:bầu|tín nhiệm|cử|phân công)\b")


def bodies_in(scope: Scope, sentence: Sentence) -> list[tuple[Body, int, int]]:
    """The bodies of this union that a sentence names, and where."""
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
        if low[match.start() - 2 : match.start()].strip().isdigit() and not low.endswith(
            (" 1 ", " 01 "), 0, match.start()
        ):
            continue  # "47 Ủy ban Kiểm tra công đoàn cơ sở"
        if _OTHER_BODYS.match(low[match.end() : match.end() + 20]):
            continue
        if scope.union.level == "section" and _OF_THE_WHOLE.match(low, match.end()):
            continue  # "Ban Chấp hành Công đoàn trường" in the report of a group's congress
        if _PARTYS.search(low, sentence.start, match.start()):
            partys = match.end()  # "Trước đó, Đảng ủy Công ty cũng đã có Ban Chấp hành mới"
            continue
        if partys > 0 and not _ELECTION_OR_UNION.search(low, partys, match.start()):
            continue  # "…, Ban Thường vụ 3 đồng chí"
        if _ELECTS_OTHERS.match(low, match.end()) and low.endswith(("được ", "do ", "đã được "), 0, match.start()):
            continue  # "14 đồng chí được Ban Chấp hành bầu vào Ban Thường vụ"
        out.append((body, match.start(), match.end()))
    return out


_OF_THE_WHOLE = regex.compile(r" (?:công đoàn|cđcs|cđ) (?:trường|công ty|xí nghiệp|bệnh viện|nhà máy|sở)\b")
_INTO_COMMITTEE = regex.compile(r"[^.;:\d]{0,160}? vào (?:ban chấp hành|bch)\b")
_WIN = regex.compile(r" (?:đều |đã |cùng |được )*(?:trúng|đắc) cử\b")
_ELECTS_COUNT = regex.compile(
    r"\b(?:bầu|chọn) (?:ra |lấy |chọn |được |đủ )?(?P<n>\d{1,2}) (?=vào (?:ban chấp hành|bch))"
)
_OF_CANDIDATES = regex.compile(
    r"(?<![\d/.,])(?P<n>\d{1,3})(?:/| (?:trong|trên) (?:(?:tổng )?số )?)(?P<m>\d{1,3}) ?(?:đồng chí|đ/c|ủy viên|người|thành viên|ứng cử viên|ứng viên)"
)
_BARE_NUMBER = rf"\d{{1,3}}|{BELOW_TWENTY}"
_BARE_COUNT = regex.compile(
    rf"\b(?:ban chấp hành|bch|(?:ban )?thường vụ|btv|ủy ban kiểm tra|ubkt)(?:(?: được bầu| khóa mới| khóa [ivxl\d]{{1,6}})?(?: cũng| vẫn)? (?:có|gồm|là|thì)| cũng|:)? (?!0?1[.)] )\(?(?P<n>{_BARE_NUMBER})(?=[,.;)]|$| và | đều )(?![.,]\d)"
    r"|\b(?:ban chấp hành|bch)[^.;:,\d]{0,20}: (?!0?1[.)])(?:bầu (?:được )?)?(?P<n>\d{1,3})(?:/\d{1,3})?(?= ?(?:[(;]|[.,](?!\d)|$))"
)


def counts_in(scope: Scope, sentence: Sentence) -> list[tuple[int, int, int]]:
    """The numbers that can count the members of a body: where each begins and ends, and how many."""
    out = []
    low = scope.reading.low
    for f in scope.of(sentence, "quantity"):
        value = f.value
        if (
            value.unit not in PEOPLE_UNITS
            or (value.unit.startswith("đại biểu") and not _INTO_COMMITTEE.match(low, f.end))
            or value.unit.startswith(("phó", "chủ"))
            or value.unit in ("lao động", "hội viên", "học sinh")
            or not isinstance(value.value, int)
            or (value.unit in ("ứng cử viên", "ứng viên", "đoàn viên", "công đoàn viên") and not _WIN.match(low, f.end))
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
