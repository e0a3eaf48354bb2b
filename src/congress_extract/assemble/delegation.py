"""Who goes to the next-higher congress: `bầu đoàn đại biểu gồm 11 đ/c, trong đó 10 chính thức và 01 dự bị`. Each number only as stated."""

from __future__ import annotations

import regex

from ..find.numbers import BELOW_TWENTY, read_words
from ..reading import Sentence
from ..record import Delegation
from .context import Linked, Reason, Scope
from .forms import any_of, at_words
from .names import same

_ELECTS_SOME = {
    "bầu đoàn đại biểu đi dự đại hội": r"\b(?:bầu|cử|chọn|bầu chọn|lựa chọn|suy cử|chỉ định|hiệp thương|thông qua|tín nhiệm|quyết định|trúng cử|đề cử)\b[^.]{0,260}\b(?:đi |về |tham |được )?dự\b[^.]{0,40}(?:đại hội|đh|hội nghị đại biểu|cấp trên)",
    "đoàn đại biểu dự đại hội cấp trên gồm": r"(?:đoàn đại biểu|(?<!\d )(?<!\bsố )đại biểu)[^.]{0,40}\b(?:đi |tham |về )?dự (?:đại hội|đh)[^.]{0,120}(?:gồm|có|\d|chính thức|dự khuyết)",
    "trúng cử đoàn đại biểu": r"trúng cử (?:vào )?đoàn đại biểu",
    "được bầu chọn đi dự đại hội": r"được (?:bầu chọn|lựa chọn) (?:đi |tham )?dự (?:đại hội|đh)",
    "đoàn đi dự đại hội": r"\bđoàn (?:đi |tham )?dự (?:đại hội|đh)\b",
    "lên đường dự đại hội công đoàn": r"\blên đường dự (?:đại hội|đh) (?:công đoàn|cđ)",
    "đại biểu dự đại hội công đoàn ngành (03 chính thức": r"\bđại biểu (?:đi |tham )?dự (?:đại hội|đh) [^.:()]{0,60}\(\d+ (?:chính thức|đại biểu|đồng chí)",
    "đi dự đại hội": r"\bđi (?:\p{L}+ )?dự (?:đại hội|đh)\b",
    "được chọn để đi đại hội công đoàn": r"được (?:bầu|cử|chọn) (?:để )?đi (?:đại hội|đh) (?:công đoàn|cđ)",
    "đoàn đại biểu đi đại hội công đoàn tỉnh được bầu": r"đoàn (?:đại biểu )?đi (?:đại hội|đh) (?:công đoàn|cđ)",
    "dự đại hội công đoàn trường có 5 đại biểu chính thức": r"^\W*dự (?:đại hội|đh) (?:công đoàn|cđ)[^.;]{0,60} có \d+ (?:đại biểu|đồng chí|người)[^.;]{0,20}chính thức",
    "đ/b chính thức và 2 dự khuyết được bầu dự đh": r"đ/b (?:chính thức|dự khuyết)[^.]{0,120}được (?:bầu|cử|chọn)[^.]{0,20} dự",
    "đoàn chín đại biểu đi đại hội công đoàn tỉnh": r"\bđoàn \w+ (?:đại biểu|đồng chí|người) (?:đi |dự ){1,2}(?:đại hội|đh)",
    "sẽ lên dự đại hội công đoàn": r"\bsẽ (?:lên |đi |về |tham )?dự (?:đại hội|đh) (?:công đoàn|cđ|cấp trên)",
    "suất đi đại hội công đoàn tỉnh": r"\b(?:suất|vé) (?:đi )?(?:dự )?(?:đại hội|đh) (?:công đoàn|cđ)",
    "dự đại hội xiii, tuyên quang có 11 gương mặt": r"^\W*(?:đi |tham |về )?dự (?:đại hội|đh) (?:công đoàn|cấp trên|[ivx]+\b)[^.;,]{0,60}, (?!trong|với|có|gồm)[^.;,\d]{2,40} (?:góp|có|cử|được cử) (?!tham luận)[^.;,]{1,20}(?:đại biểu|gương mặt|đồng chí|đ/c|người)\b",
    "dự đại hội xiii, đại hội bầu": r"^\W*dự đại hội (?!có \d)[^.]{0,80}\bbầu\b",
    "bầu 2 đại biểu chính thức": r"\bbầu (?:ra |được )?\d{1,3} đại biểu chính thức",
    "trúng cử đại biểu": r"trúng cử đại biểu",
    "đại biểu chính thức trúng cử": r"đại biểu chính thức[^.]{0,60}trúng cử",
    "đại biểu chính thức, 1 dự khuyết được bầu đi dự": r"đại biểu (?:chính thức|dự khuyết)[^.]{0,160}được (?:bầu|cử|chọn)[^.]{0,20} dự",
    "đại biểu được bầu dự": r"đại biểu (?:\([^)]{0,40}\) )?được (?:bầu|cử|chọn|chỉ định) (?:đi |tham )?dự",
    "đại biểu dự đại hội cấp trên: 9": r"(?:đại biểu|\bđb) dự (?:đại hội|đh)[^.]{0,80}: ?(?:chính thức|\d)",
    "danh sách đại biểu đi dự đại hội": r"danh sách[^.]{0,40}đại biểu[^.]{0,80} dự (?:đại hội|đh)",
    "sẽ thay mặt đoàn viên đi dự đại hội": r"\b(?:sẽ|được cử) thay mặt[^.;]{0,60} dự (?:đại hội|đh)",
    "thay mặt đoàn viên đi dự đại hội xiii là 9 đại biểu": r"^\W*thay mặt[^.]{0,60} dự (?:đại hội|đh)[^.;]{0,80} là \d+ đại biểu",
    "; 19 đồng chí dự đại hội công đoàn thành phố": r"; \d{1,3} (?:đồng chí|đ/c) dự (?:đại hội|đh) (?:công đoàn|cđ)",
    "02 đồng chí là đại biểu đi dự": r"\d (?:đồng chí|đ/c) là đại biểu (?:đi |tham )?dự",
    "sẽ có năm đại biểu (…) tham dự đại hội công đoàn": r"\bsẽ có [^.;,(]{1,14} đại biểu (?:chính thức [^.;]{0,40}|\([^)]{0,40}\) )?(?:tham |đi |về )?dự (?:đại hội|đh) (?:công đoàn|cđ|cấp trên)",
    "bầu ra đoàn đại biểu gồm 21 đồng chí": r"\bbầu (?:ra |được )?đoàn đại biểu (?:gồm|có) \d",
    "được cử làm đại biểu dự": r"được (?:cử|bầu|chọn|chỉ định) (?:làm|là) đại biểu (?:chính thức )?(?:đi |tham )?dự",
}
SENT = regex.compile(at_words(any_of(_ELECTS_SOME)))
_NOT_OURS = regex.compile(
    r"(?:các|(?<!\d)\d++) (?:công đoàn cơ sở|cđcs|đơn vị|công đoàn)[^.;]{0,40}\b(?:đã )?bầu|đại hội đảng|(?:đảng bộ|chi bộ|đảng ủy|chi đoàn|đoàn thanh niên)[^.;]{0,60}\b(?:bầu|cử) [^.;]{0,60}"
)
_N = rf"(?<!(?:mười|mươi) )(?P<n>\d{{1,3}}|{BELOW_TWENTY})"
_PEOPLE = r"(?:đại biểu|đ/b|suất|anh em|chị em|anh chị|công đoàn viên|đồng chí|đ/c|đ\.c|người|ủy viên|đb|thành viên|đoàn viên|thầy,? cô(?: giáo)?|cô giáo|ông|bà|cô|thầy|anh|chị|vị)(?!\p{L})"
_OFFICIAL_FORMS = {
    "10 đồng chí chính thức": rf"\b{_N} ?(?:{_PEOPLE} )?(?:bầu |là |được (?:bầu|cử|chọn|chỉ định) (?:là |làm )?)?(?:đại biểu )?chính thức",
    "8 đồng chí trúng cử đại biểu chính thức": rf"\b{_N} {_PEOPLE} (?:trúng|đắc) cử (?:là |làm )?đại biểu chính thức",
    "02 đ/c a, b được bầu làm đại biểu chính thức": rf"\b{_N} {_PEOPLE} [^.;\d]{{2,90}} được (?:bầu|cử|chọn) (?:là |làm )?đại biểu chính thức",
    "chính thức: 10": rf"chính thức:? {_N}\b(?! (?:{_PEOPLE} )?dự)",
    "chính thức gồm 10": rf"chính thức (?:có|gồm|là) {_N}\b",
    "10 đại biểu + 1 dự khuyết": rf"\b{_N} {_PEOPLE} ?\+ ?\d{{1,2}} (?:đại biểu )?(?:dự khuyết|dự bị|dk)\b",
    "(10 ct": rf"[(:] ?{_N} ct\b|\(ct: ?{_N}\b",
}
_OFFICIAL = regex.compile(any_of(_OFFICIAL_FORMS))
_ALTERNATE_FORMS = {
    "dự khuyết một suất": rf"(?:dự khuyết|dự bị) {_N} {_PEOPLE}",
    "2 đồng chí trúng cử đại biểu dự khuyết": rf"\b{_N} {_PEOPLE} (?:trúng|đắc) cử (?:là |làm )?đại biểu (?:dự khuyết|dự bị)",
    "2 trong số đó là dự khuyết": rf"\b{_N} trong số (?:đó|này|họ) (?:là )?(?:đại biểu )?(?:dự khuyết|dự bị)",
    "01 đại biểu dự khuyết": rf"\b{_N} ?(?:{_PEOPLE} )?(?:là |được (?:bầu|cử|chọn|chỉ định) (?:là |làm )?)?(?:đại biểu )?(?:dự khuyết|dự bị)",
    "dự khuyết: 01": rf"(?:dự khuyết|dự bị)(?: có| gồm| là|:| \()? ?{_N}\b",
    ", 1 dk)": rf", (?:trong đó (?:có )?)?{_N} dk(?=[);.,]|$)|\+ ?{_N} dk\b|, dk: ?{_N}\)",
}
_ALTERNATE = regex.compile(any_of(_ALTERNATE_FORMS))
_TOTAL_FORMS = {
    "9 đồng chí (có tên sau) được bầu ": rf"(?:^\W*|[;,] ){_N} {_PEOPLE} \([^)]{{0,60}}\) được (?:bầu|cử|chọn) ",
    "9 đại biểu sẽ thay mặt đoàn viên dự": rf"(?:^\W*|, ){_N} {_PEOPLE} (?:sẽ |được cử )thay mặt[^.;]{{0,60}} dự",
    "9 đồng chí được bầu đi dự": rf"(?:^\W*|[,;] )(?:có |và )?{_N} {_PEOPLE} được (?:bầu|cử|chọn|chỉ định)(?: (?:làm|là) đại biểu)? (?:đi |tham )?dự(?! khuyết| bị)",
    "; 19 đồng chí dự đại hội công đoàn thành phố": rf"; {_N} (?:đồng chí|đ/c) dự (?:đại hội|đh) (?:công đoàn|cđ)",
    "02 đồng chí là đại biểu đi dự": rf"\b{_N} {_PEOPLE} là đại biểu (?:đi |tham )?dự(?! khuyết| bị)",
    "sẽ có năm đại biểu (…) tham dự đại hội công đoàn": rf"\bsẽ có {_N} đại biểu (?:\([^)]{{0,40}}\) )?(?:tham |đi |về )?dự (?:đại hội|đh)",
    "có đoàn 9 đại biểu": rf"\bcó đoàn {_N} {_PEOPLE}",
    "đoàn chín đại biểu đi đại hội công đoàn tỉnh": rf"\bđoàn {_N} (?:đại biểu|đồng chí|người) (?:đi |dự ){{1,2}}(?:đại hội|đh)",
    "bầu đoàn 9 đại biểu": rf"\b(?:bầu|cử) (?:ra )?đoàn (?:đại biểu )?{_N} {_PEOPLE}",
    "danh sách 9 đồng chí tham gia đoàn": rf"danh sách {_N} {_PEOPLE} tham gia đoàn",
    "đi dự đại hội cấp trên: đoàn có 9 người cả thảy": rf"dự (?:đại hội|đh)[^.;]{{0,90}} {_N} {_PEOPLE} (?:cả thảy|tất cả)",
    "9 người, 5 nữ, sẽ lên dự đại hội": rf"^\W*{_N} {_PEOPLE}(?:, [^.;]{{0,40}},)? sẽ (?:lên |đi |về )?dự (?:đại hội|đh)",
    "đoàn đi dự đại hội cấp trên được công bố, 9 đại biểu": rf"^\W*đoàn (?:đi )?dự (?:đại hội|đh)[^.;\d]{{0,90}}(?:,|:|là) {_N} {_PEOPLE}(?! ?\+)",
    "đi dự đại hội cấp trên có tổng số 9 đồng chí": rf"đi dự (?:đại hội|đh)[^.;]{{0,80}} (?:tổng cộng|tổng số|cả thảy) {_N} {_PEOPLE}",
    "dự đại hội xiii, tuyên quang góp 11 gương mặt": rf"^\W*(?:đi |tham |về )?dự (?:đại hội|đh) (?:công đoàn|cấp trên|[ivx]+\b)[^.;,]{{0,60}}, (?!trong|với|có|gồm)[^.;,\d]{{2,40}} (?:góp|có|cử|được cử) {_N} (?:{_PEOPLE}|gương mặt)",
    "bầu đi dự đại hội cấp trên: 9 đại biểu": rf"\b(?:bầu|cử) (?:đại biểu )?(?:đi |tham )?dự (?:đại hội|đh)[^.;:\d]{{0,90}}: ?{_N} {_PEOPLE}(?! ?\+| (?:chính thức|dự khuyết|dự bị))",
    "bầu đại biểu dự đại hội cấp trên (9 đồng chí)": rf"\b(?:bầu|cử) (?:ra )?đại biểu (?:đi |tham )?dự (?:đại hội|đh)[^.;()\d]{{0,60}} \((?:gồm )?{_N} {_PEOPLE}\)",
    "9 đồng chí trúng cử đoàn đại biểu đi dự": rf"\b{_N} {_PEOPLE} trúng cử (?:vào )?đoàn đại biểu",
    "9 đoàn viên ưu tú được bầu chọn đi dự đại hội": rf"\b{_N} {_PEOPLE}(?: ưu tú| tiêu biểu) được (?:bầu|cử|chọn|bầu chọn|lựa chọn) (?:đi |tham )?dự (?:đại hội|đh)",
    "đoàn gồm 9 đồng chí": rf"^\W*đoàn (?:đại biểu )?(?:gồm|có) {_N} {_PEOPLE}",
    "đại biểu đi dự đại hội cấp trên: 9 đồng chí": rf"^\W*(?:\d{{1,2}}\.\s?)?(?:đoàn )?(?:đại biểu|đb) (?:đi |tham )?dự[^:]{{0,80}}: ?{_N} {_PEOPLE}(?! ?\+)",
    "đại biểu đi dự đại hội cấp trên: 9": rf"^\W*(?:đoàn )?đại biểu (?:đi |tham )?dự[^:;.]{{0,80}}: ?{_N}(?= ?(?:[(;.,]|$))",
    "đoàn đại biểu đi dự đại hội xiii là 9 đồng chí": rf"đoàn đại biểu[^.;\d]{{0,90}}\bdự (?:đại hội|đh)(?:(?!\bsẽ\b)[^.;\d]){{0,60}} {_N} {_PEOPLE}(?! (?:chính thức|dự khuyết|dự bị|đương))",
    "đoàn đại biểu gồm 9 đồng chí": rf"(?:đoàn đại biểu|đoàn đb|đại biểu)[^.;]{{0,200}}?(?<!dự kiến )(?<!sẽ )(?:gồm|có|gồm có|với|là)(?: tổng số)? {_N} {_PEOPLE}(?! (?:chính thức|dự khuyết|dự bị|đương))",
    "đoàn đại biểu dự đại hội cấp trên (9 đồng chí)": rf"đoàn đại biểu[^.;()\d]{{0,90}}\bdự (?:đại hội|đh)[^.;()\d]{{0,60}} \((?:gồm )?{_N} {_PEOPLE}\)",
    "đoàn đi dự đại hội cấp trên được chỉ định 9 người": rf"\bđoàn (?:đại biểu )?(?:đi |tham )?dự (?:đại hội|đh)[^.;\d]{{0,90}} được (?:bầu|cử|chỉ định|chọn) {_N} {_PEOPLE}(?! (?:chính thức|dự khuyết|dự bị))",
    "bốn đồng chí, trong đó có một dự khuyết, được cử đi dự đại hội": rf"(?:^\W*|[;,] ){_N} {_PEOPLE}, (?:trong đó )?(?:có |gồm )?[^.;]{{2,40}}, được (?:bầu|cử|chọn|chỉ định) (?:đi |tham )?dự (?:đại hội|đh)",
    "bầu 9 đại biểu đi dự": rf"\b(?:bầu|cử|chọn|lựa chọn|suy cử|chỉ định|bầu ra|bầu chọn)(?: ra| được| chọn| trực tiếp)? {_N} (?:{_PEOPLE})(?! (?:chính thức|vào|ban|bch|btv|ubkt|dự khuyết|dự bị|(?:là|làm) (?:ủy viên|uv)|tham gia (?:ban|bch)))[^.;]{{0,60}}\b(?:dự|vào đoàn)\b",
    "9 đại biểu ưu tú đi dự đại hội": rf"\b{_N} {_PEOPLE} (?:đại diện |thay mặt |ưu tú |tiêu biểu |được bầu )?(?:của \p{{L}}+(?: \p{{L}}+)? )?(?:\([^)]{{0,60}}\) )?đi dự (?:đại hội|đh)",
    "9 đồng chí trúng cử đại biểu dự": rf"\b{_N} {_PEOPLE} trúng cử (?:là |làm )?đại biểu (?:đi |tham )?dự(?! khuyết| bị)",
    "và 9 đại biểu dự đại hội": rf"\bvà {_N} (?:đại biểu (?:đi |tham )?dự (?:đại hội|đh)|(?:đồng chí|đ/c|người) (?:đi |tham )?dự (?:đại hội|đh) (?:công đoàn|cđ|cấp trên))",
    "9 đồng chí được đại hội bầu đi dự đại hội": rf"\b{_N} {_PEOPLE} được (?:đại hội )?(?:bầu|cử|chọn)(?! (?:là |làm )?(?:đại biểu )?(?:chính thức|dự khuyết|dự bị))(?:[^.;\d()]|\([^()]{{0,40}}\)){{0,60}}\bdự (?:đại hội|đh)",
    "đoàn đi dự đại hội cấp trên gồm 9 đồng chí": rf"\bđoàn (?:đi |tham )?dự (?:đại hội|đh)[^.;]{{0,90}} (?:gồm|có) {_N} {_PEOPLE}(?! (?:chính thức|dự khuyết|dự bị|đương))",
    "bầu bổ sung đủ 9 đồng chí (có tên sau) đi dự": rf"\b(?:bầu|cử|chọn)[^.;]{{0,80}} {_N} {_PEOPLE} \([^)]{{0,60}}\) (?:được (?:bầu|cử|chọn) )?(?:đi |tham )?dự",
    "9 đồng chí vào đoàn đại biểu": rf"(?<!giới thiệu )\b{_N} {_PEOPLE}(?: tiêu biểu| ưu tú)? (?:vào|tham gia|trong|thuộc) đoàn đại biểu",
    "thông qua danh sách 12 đại biểu dự đại hội": rf"\bdanh sách {_N} {_PEOPLE} (?:đi |tham )?dự (?:đại hội|đh)",
    "6 đồng chí khác được tín nhiệm cử làm đại biểu dự đại hội": rf"\b{_N} {_PEOPLE}(?: khác)? được (?:tín nhiệm |đại hội )*(?:bầu|cử|chọn) (?:là |làm )?(?:đại biểu )?(?:đi |tham )?dự (?:đại hội|đh)",
}
_TOTAL = regex.compile(any_of(_TOTAL_FORMS))


_CONGRESS_OF = regex.compile(r"(?:đại hội|đh)(?: (?:lần thứ )?[ivxl\d]+)? $")
_SENDS = regex.compile(r" (?:cử|có|bầu) (?:\d|đoàn đại biểu)")

# "Đại hội Công đoàn Bệnh viện B| đã bầu 12 đại biểu dự Đại hội Công đoàn Sở"
_HAS_ELECTED = regex.compile(r"(?: lần thứ [ivxl\d]+)? (?:đã |cũng |vừa )+(?:tiến hành )?(?:bầu|cử) ")


_GROUPED = regex.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
"""The dot of `5.000` ends no sentence."""
_PLANNED = regex.compile(
    r"(?<!\bnơi )\bdự kiến (?:có |gồm |là |cử |bầu )*+\d++(?! ?[/.\-]\d)|\bphân bổ \d++ (?:đại biểu|đồng chí)|\btheo phân bổ\b[^.;]{0,60} được (?:cử|bầu)"
)
_THE_DELEGATION = regex.compile(r"\W*đoàn (?:đại biểu )?(?:gồm|có) \d")
_ELECTS_IT = regex.compile(r"\b(?:bầu|cử|chọn|chỉ định|công bố|thông qua)\b[^.;]{0,40}đoàn đại biểu[^.;]{0,50} dự ")
_WILL_ELECT = regex.compile(
    r"\b(?:sẽ (?:bầu(?! bổ sung)|cử|tiến hành bầu)|(?:sáng|chiều|ngày) mai\b[^.;]{0,80}\bbầu|bầu đoàn đại biểu[^.;]{0,60}\b(?:sáng|chiều|ngày) mai)\b"
)
_LEADING_COUNT = regex.compile(r"^\W*\d+ đại biểu[^;.]*")
_AMONG_THEM = regex.compile(
    r"trong đó|trong số|kể cả|gồm cả|bao gồm|\(|(?:đồng chí|đại biểu|đ/c|người|thành viên)(?: \p{L}+)?,? gồm|:"
)


def link_delegation(scope: Scope) -> Linked:
    """The delegation that this congress elects."""
    for sentence in reversed([s for s in scope.sentences if s.zone != "caption"]):
        last = _list_ends(scope, sentence)
        text = _GROUPED.sub("_", scope.reading.low[sentence.start : last]).replace("\n", ";")
        if _THE_DELEGATION.match(text) and (before := scope.before(sentence)) and _ELECTS_IT.search(scope.said(before)):
            pass  # "…; bầu Đoàn đại biểu dự Đại hội XIII. Đoàn gồm 10 đồng chí"
        elif not SENT.search(text) or _WILL_ELECT.search(text):
            continue
        begin = begins(text)
        if _NOT_OURS.search(text):
            text = _NOT_OURS.sub(lambda m: " " * len(m[0]), text)
            text = _LEADING_COUNT.sub(lambda m: " " * len(m[0]), text)
            begin = max(begin, text.rfind(";") + 1 if ";" in text else len(text))
        if any(
            (
                _HAS_ELECTED.match(text, u.end - sentence.start)
                if _CONGRESS_OF.search(text[: u.start - sentence.start])
                else _SENDS.match(text, u.end - sentence.start)
            )
            and not same(u.value, scope.union)
            for u in scope.of(sentence, "union")
        ):
            continue
        if _PLANNED.search(text, max(0, begin - 24)):
            continue
        official = _number(_OFFICIAL, text, begin)
        alternate = _number(_ALTERNATE, text, begin)
        total = _number(_TOTAL, text, begin)
        if not (official or alternate or total):
            continue
        if total and alternate and official is None and not _AMONG_THEM.search(text[total[1] : alternate[2]]):
            total, official = None, total  # "14 đại biểu đi dự …, ngoài ra còn có 1 đại biểu dự khuyết"
        if total and any(x and x[0] == total[0] and total[1] <= x[1] < total[2] for x in (official, alternate)):
            total = None
        if total and alternate and total[0] == alternate[0] and alternate[1] <= total[1] < alternate[2]:
            total = None
        spans = [x for x in (official, alternate, total) if x]
        start = sentence.start + min(s for _, s, _ in spans)
        end = sentence.start + max(e for _, _, e in spans)
        value = Delegation(
            **scope.at(start, min(end, last)),
            total=total[0] if total else None,
            official=official[0] if official else None,
            alternate=alternate[0] if alternate else None,
        )
        return Linked(value, (Reason("delegation", start, end, "delegation.sent", ""),))
    return Linked(None)


_LISTED = regex.compile(r"\s*[-+*•–]\s?")
_MOST_LINES = 3


def _list_ends(scope: Scope, sentence: Sentence) -> int:
    """Where `Đoàn đại biểu dự Đại hội …:` ends with the lines below it: `- Đại biểu chính thức: 6 đồng chí`."""
    low = scope.reading.low
    if not low.endswith(":", sentence.start, sentence.end):
        return sentence.end
    end = sentence.end
    for line in scope.reading.lines[sentence.line + 1 : sentence.line + 1 + _MOST_LINES]:
        if not _LISTED.match(low, line.start, line.end):
            break
        end = line.end
    return end


_BEGINS = regex.compile(
    r"(?:đoàn đại biểu|\bđoàn (?:đi |tham )?dự\b|\b(?:bầu|cử|chọn|lựa chọn|chỉ định|suy cử|bầu chọn|tín nhiệm)[^.;]{0,20}\d+[^.;,]{0,20}(?:đại biểu|đồng chí|đ/c|người)[^.;]{0,50}dự\b|đại biểu[^.;]{0,30}dự (?:đại hội|đh)|\bđi dự\b)"
)


_MADE_DELEGATES = regex.compile(
    r"được (?:tín nhiệm |đại hội )*(?:bầu|cử|chọn|chỉ định) (?:là|làm) đại biểu (?:chính thức )?(?:đi |tham )?dự"
)
_PASSIVE = regex.compile(
    r"(?:đại biểu|đồng chí|đ/c|người|đoàn viên),? [^.;]{0,200}được (?:tín nhiệm |đại hội )*(?:bầu|cử|chọn|chỉ định) (?:(?:là|làm) đại biểu )?(?:đi |tham )?(?:dự|d?$)"
    r"|\d (?:đại biểu|đồng chí|đ/c|người|đoàn viên)(?: khác)? trúng cử (?:là |làm )?đ"
)


# "135 đại biểu dự Đại hội đã |bỏ phiếu kín bầu …": who elects
_VOTERS = regex.compile(r"[^.;]{0,60}?\d (?:đại biểu|đoàn viên) (?:tham )?dự (?:đại hội|đh) (?:đã |cùng )")


def begins(text: str) -> int:
    """Where the sentence starts to tell of the delegation (it may elect a committee first)."""
    voters = _VOTERS.match(text)
    match = _BEGINS.search(text, voters.end() if voters else 0)
    if match is None:
        return 0
    if _MADE_DELEGATES.search(text, 0, match.end()) or _PASSIVE.search(text, 0, match.start() + 5):
        return max(text.rfind(";", 0, match.start()), 0)  # "03 đại biểu chính thức và 01 dự khuyết được bầu đi dự"
    # "…; bầu 9 đại biểu chính thức, 2 dự khuyết đi dự …": take the clause from its verb
    elects = text.rfind(" bầu ", 0, match.start() + 5)
    if text.endswith(" được", 0, elects):
        elects = 0  # "14 đồng chí được |bầu làm đại biểu chính thức"
    return max(
        text.rfind(";", 0, match.start()),
        elects,
        text.rfind(" cử ", 0, match.start()),
        0,
    )


def _number(pattern: regex.Pattern[str], text: str, begin: int) -> tuple[int, int, int] | None:
    for match in pattern.finditer(text, begin):
        written = next((g for g in match.captures("n") if g), None)
        if written is None:
            continue
        value = int(written) if written.isdigit() else read_words(written)
        if value and 0 < value <= 500:
            return value, match.start(), match.end()
    return None
