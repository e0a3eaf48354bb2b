"""Reads people with the posts written beside them: `đồng chí Nguyễn Trường Sơn - TUV, Giám đốc Sở`, `bà Nguyễn Thị Kim Oanh`,
`Chủ tịch Công đoàn Viên chức tỉnh Hà Văn Oanh`, `các đồng chí: A, B và C`, `ThS. Cầm Thị Hương`, `ông Tám`.

The honorific is no part of the name. Leaves alone schools, streets, funds and cities that bear a person's name
(`Trường THPT Lê Lợi`, `TP. Hồ Chí Minh`, `học bổng Nguyễn Đức Cảnh`).
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..lexicon import load, one_of
from ..places import known_place, province
from ..reading import Reading
from ..rules import Found
from .values import PersonValue

_HONORIFICS = load("honorifics")
_SURNAMES = load("surnames")
_POSTS = load("posts")
_ACADEMIC = one_of(_HONORIFICS["academic"])
_TITLES = rf"(?:(?:(?i:{_ACADEMIC}))(?:[.,/\- ]{{1,2}}(?:(?i:{_ACADEMIC}))(?![\p{{L}}]))*\.?,? ?)"
_SYLLABLE = r"\p{Lu}(?:\p{Ll}++(?:['’]\p{Lu}?\p{Ll}+)?|['’] ?\p{Lu}?\p{Ll}+)?(?![\p{L}])"
_NOT_NAME = (
    r"(?!(?:Phó (?:[Cc]hủ|[Bb]í|Giám|Trưởng|Hiệu|Tổng|Ban|Viện|Cục|Chánh|Phòng)|Chủ (?:tịch|nhiệm|Tịch)|Bí (?:thư|Thư)|Ủy (?:viên|ban)|Trưởng (?:[Bb]an|[Pp]hòng|[Kk]hoa|[Tt]rạm|[Đđ]oàn)|Giám (?:đốc|Đốc)|Hiệu (?:trưởng|phó)"
    r"|Tổng (?:[Gg]iám|[Bb]iên|[Bb]í|[Ll]iên|[Cc]ông)|Đại (?:biểu|hội|diện|Hội)|Công (?:đoàn|ty|Đoàn)|Ban (?:[Cc]hấp|[Tt]hường|[Gg]iám|[Tt]ổ|[Tt]uyên)|Tỉnh (?:ủy|Ủy)|Thành (?:ủy|Ủy)|Huyện|Thường (?:vụ|trực|Vụ)|Liên (?:đoàn|Đoàn)|Nguyên (?:Chủ|Phó|Bí)|Chánh (?:[Vv]ăn|[Áá]n|[Tt]hanh|[Tt]òa)|Cục|Chi (?:cục|bộ)|Đảng|Phòng (?:Giáo|Nội)|Quyền (?:Chủ|Giám)|Bộ (?:trưởng|Chính)|Thứ (?:trưởng)|Viện(?= (?:trưởng|phó|kiểm|nghiên|khoa|hàn)\b|(?= \p{{Lu}}))|Sở(?= \p{{Lu}})|Hội (?:đồng|nghị|trường|Đồng)|Nhà (?:giáo|báo)|Ảnh|Anh hùng|Kế toán|Đồng chí|Đoàn (?:chủ|Chủ|đại|Đại|viên|thanh niên|Thanh [Nn]iên)|Ông(?! (?:Thị|Văn|Thế|Thụy) \p{Lu})|Bà)\b)"
)
_SURNAME = one_of(s for s in [*_SURNAMES["kinh"], *_SURNAMES["others"]] if s not in ("Y", "A", "H'", "K'"))
_MINORITY = r"(?:Y|A|H['’]|K['’]) ?-?(?:\p{Lu}\p{Ll}+)"
_MIDDLE = r"(?: (?:thị|văn)(?= \p{Lu}))?"  # "Lại thị Ngọc Trân", as many type it
_NAME = rf"(?:{_SYLLABLE}){_MIDDLE}(?:[ -]{_NOT_NAME}(?:{_SYLLABLE})){{0,5}}"
_FULL_NAME = rf"(?:{_MINORITY}(?: {_NOT_NAME}{_SYLLABLE}){{0,3}}|(?:{_SURNAME}){_MIDDLE}(?:[ -]{_NOT_NAME}(?:{_SYLLABLE})){{1,5}})"
_CAPS_NAME = r"\p{Lu}{2,}(?: \p{Lu}{1,}){1,4}(?![\p{L}])"

_FORMS = one_of([f for f in _HONORIFICS["forms"] if f != "đại biểu"])
_HONOURED = regex.compile(
    rf"(?<![\p{{L}}\d/])(?P<honorific>(?:(?i:{_FORMS})(?![\p{{L}}]):? ?(?:{_TITLES})?(?:(?i:bác s[ĩỹ]|tiến s[ĩỹ]|thạc s[ĩỹ]|kỹ sư|nhà giáo(?: ưu tú| nhân dân)?|anh hùng lao động|dược s[ĩỹ]|luật sư)(?![\p{{L}}]) ?)?|{_TITLES}(?<=[. ])))"
    rf"(?P<name>{_NOT_NAME}(?!(?:Cô|Thầy|Chị|Anh) \p{{Lu}}\p{{Ll}}+ (?:\p{{Lu}}|thị |văn ))(?:{_FULL_NAME}|{_NAME}|{_CAPS_NAME}))"
)
_TITLE = regex.compile(
    rf"(?:(?:{_FORMS})(?![\p{{L}}]):? ?(?:{_TITLES})?(?:(?:bác s[ĩỹ]|tiến s[ĩỹ]|thạc s[ĩỹ]|kỹ sư|nhà giáo(?: ưu tú| nhân dân)?|anh hùng lao động|dược s[ĩỹ]|luật sư)(?![\p{{L}}]) ?)?|{_TITLES}(?<=[. ]))"
)
_BARE = regex.compile(rf"(?<![\p{{L}}\d&.'’-])(?P<name>{_NOT_NAME}{_FULL_NAME})(?![\p{{L}}])")
_BARE_IN_CAPITALS = regex.compile(
    rf"(?P<name>{_CAPS_NAME})(?= ?[-–(:,] ?(?i:{one_of(_POSTS['heads'])}|ủy viên)(?![\p{{L}}]))"
)
# A name after these is that of a school, a street, a fund, a city.
_NAMESAKE = regex.compile(
    r"(?:trường|thpt|thcs|tiểu học|tiểu|th|mầm non|mẫu giáo|mn|đường|phố|đại lộ|quỹ|học bổng|giải thưởng|giải|huy hiệu|tnhh|công ty|cổ phần|tp|tp\.|thành phố|tncs|tư tưởng|phong cách|đạo đức|gương|thiếu nhi|tiền phong|niên|đội|công viên|quận|huyện|xã|phường|tỉnh|thị xã|thị trấn|chợ|cầu|bệnh viện|ấp|thôn|làng|khu|kcn|đại học|cao đẳng|cung|nhà hát|rạp|bến|cảng|khách sạn|tượng đài|mang tên|học viện|phân hiệu|lăng|sông|núi|đảo|hồ|vịnh|bác|chủ nghĩa|mtv|thương hiệu|hội trường|trung tâm|ga|sân bay|chùa|đền|quảng trường|cung văn hóa|chính trị|thương|bưu điện|tập đoàn|doanh nghiệp|nhóm|bv|chuyên|nhà máy|nhiệt điện|thủy điện) $"
)
_POST_WITH_PLACE = regex.compile(
    r"\b(?:chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|trưởng ban|lãnh đạo|chủ nhiệm|viện trưởng|hiệu trưởng)\b(?! nước)[^.;,:\n]{1,60}(?:tỉnh|huyện|thành phố|tp|quận|thị xã|bệnh viện|trường|bv|trung tâm|công ty|sở|xã|phường) $"
)
_POST_HEADS = one_of(_POSTS["heads"])
_POST = rf"(?:{_POST_HEADS})(?![\p{{L}}])"
# Where a post written after a name ends: at a verb, another person, a stop.
_POST_END = r"(?= (?:đã|phát biểu|tham dự|dự|cho|chủ trì|tặng|trao|được|tái|làm|báo cáo|nhấn mạnh|ghi nhận|đề nghị|biểu dương|yêu cầu|chúc mừng|trình bày|cùng|tiếp tục|khẳng định|đánh giá|bày tỏ|mong muốn|chỉ đạo|đến|điều hành|thay mặt|trúng cử|đắc cử|giữ|kiêm|và (?:\p{Ll}+ ){0,4}(?:đồng chí|ông|bà)|tại|nói|chia sẻ|gợi ý|thông tin|lưu ý|là|về|cũng|vừa|không|hứa|thăm|kêu gọi|công bố|thông qua|khai mạc|bế mạc|đọc|ủng hộ|hoan nghênh|gửi|chia|nghỉ|sinh|có|với|thay|sẽ|mong|đồng thời|đại diện)\b)"
_POSTS_AFTER = regex.compile(
    rf"(?:,? ?[-–(] ?|, ?| )(?P<post>{_POST}[^,;:.()\n\-]{{0,110}}?)(?={_POST_END}|[,;:.()\n]| - |$)"
)
_POST_BEFORE = regex.compile(rf"(?P<post>(?<![\p{{L}}]){_POST}(?: (?!và )[\p{{L}}&.\-]+){{0,10}}) ?[,:]? ?$")


def find(reading: Reading) -> Iterator[Found]:
    """Every person named in the text (and title)."""
    text, low = reading.text, reading.low
    spans: list[tuple[int, int, str | None, str]] = []
    titled, families = _capitals(text, low)
    busy = 0
    for at in titled:
        title = _title_start(low, at) if at >= busy else None
        if title is None or (match := _HONOURED.match(text, title)) is None:
            continue
        name_end = match.end("name")
        if match["name"].isupper() and match["name"].split(" ")[0].capitalize() not in _FAMILY:
            continue  # "CN UBKT LĐLĐ"
        if (
            _ORGANISATION.match(text, at, name_end)
            or _PLACE_NAME.match(text, title, name_end)
            or _inside_name(text, title)
        ):
            continue
        listed = _OF_SEVERAL.match(text, title, match.start("name"))
        begin = listed.end() if listed else title
        spans.append((begin, name_end, match["honorific"].strip(" :"), match["name"]))
        busy = name_end
    honoured = [(start, end) for start, end, _, _ in spans]
    i = busy = 0
    for start in families:
        while i < len(honoured) and honoured[i][1] <= start:
            i += 1
        if start < busy or (i < len(honoured) and honoured[i][0] <= start):
            continue
        last = max(busy, honoured[i - 1][1] if i else 0)
        in_list = bool(last) and _JOINED.fullmatch(low, last, start) is not None
        if (found := _bare(text, low, start, in_list)) is not None:
            spans.append(found)
            busy = found[1]
    spans.sort()
    last_honorific, last_end = None, -1
    for start, end, honorific, name in spans:
        if honorific is None and last_end >= 0 and start - last_end <= 130 and _JOINED.fullmatch(low, last_end, start):
            honorific = last_honorific  # "các đồng chí: A, B và C"
        clean = name.strip(" -")
        positions, full_end = _positions_after(text, low, end)
        before = _post_before(text, low, start)
        if before:
            positions = (before, *positions)
        yield Found(
            "person",
            start,
            end,
            PersonValue(_proper_case(clean), _singular(honorific), positions, end - len(name), end, full_end),
            "person.honorific" if honorific else "person.surname",
        )
        last_honorific, last_end = honorific, max(end, full_end)


# "các đ/c: |A, B và C", "đồng chí: |A": said of a list
_OF_SEVERAL = regex.compile(r"[^:\n]*: ?|(?i:các|hai|ba|bốn|năm|\d+)\b[^:\n]*")
_CAPITAL = regex.compile(r"(?<![\p{L}\d&'’])\p{Lu}[\p{L}'’]*+")
_FAMILY = frozenset(word.split(" ")[0] for kind in ("kinh", "others") for word in _SURNAMES[kind])
_FORM_WORDS = frozenset(_HONORIFICS["forms"]) - {"đại biểu"}
_LAST_WORDS = frozenset(form.split(" ")[-1] for form in _FORM_WORDS) | {"sĩ", "sỹ", "tú", "dân", "động", "sư"}
_ACADEMIC_WORDS = frozenset(_HONORIFICS["academic"])
_LAST_PAIRS = frozenset(word[-2:] for word in _LAST_WORDS | _ACADEMIC_WORDS)
_BETWEEN = frozenset(" :.,")


def _capitals(text: str, low: str) -> tuple[list[int], list[int]]:
    """Where a capitalised word follows what can be an honorific, and where one is a family name before another."""
    titled, families = [], []
    for match in _CAPITAL.finditer(text):
        start, end = match.span()
        if start > 2 and low[start - 1] in _BETWEEN:
            # most capitals are passed here: no honorific ends like the word before
            may_end_title = low[start - 3 : start - 1] in _LAST_PAIRS or low[start - 2] in _BETWEEN
            if may_end_title and _follows_title(low, start) and not low.startswith("đ/c", start):
                titled.append(start)
        word = match[0]
        if word in _FAMILY:
            after = text[end : end + 2]
            if after[:1] in (" ", "-") and after[1:].isupper() and text[start - 1 : start] not in (".", "-"):
                families.append(start)
        elif word.isupper() and len(word) > 1 and text[end : end + 1] == " " and word.capitalize() in _FAMILY:
            families.append(start)  # "LÊ THỊ HẢI YẾN - Chủ tịch"
        elif word[0] in "YAHK" and len(word) < 12 and (len(word) == 1 or word[1] in "'’"):
            families.append(start)
    return titled, families


_LAST = tuple(_LAST_WORDS | _ACADEMIC_WORDS)


def _follows_title(low: str, start: int) -> bool:
    before = start - 1
    while before > 0 and low[before] in _BETWEEN:
        before -= 1
    if not low.endswith(_LAST, 0, before + 1):
        return False
    last = low[_word_start(low, before + 1) : before + 1]
    return last in _LAST_WORDS or last.split(".")[-1].split("/")[-1] in _ACADEMIC_WORDS


def _word_start(low: str, before: int) -> int:
    """Where the word that ends at or before `before` begins."""
    floor = max(0, before - 24)
    return (
        max(low.rfind(" ", floor, before), low.rfind("\n", floor, before), low.rfind("(", floor, before), floor - 1) + 1
    )


def _title_start(low: str, start: int) -> int | None:
    """Where the honorific right before a name begins, its longest form; None where there is none."""
    end = start
    while end and low[end - 1] in _BETWEEN:
        end -= 1
    begin = end
    best: int | None = None
    misses = 0
    for _ in range(6):
        if begin < 1:
            break
        begin = _word_start(low, begin - 1)
        match = _TITLE.match(low, begin, start)
        if match and match.end() == start:
            best = begin
        elif best is not None:
            misses += 1
        if misses > 1 or not begin or low[begin - 1] != " ":
            break
    return best


_PLACE_STARTS = regex.compile(r"\b(?P<kind>huyện|quận|thị xã|thành phố|xã|phường) (?P<name>\p{L}+) $")
_HIGHLAND = frozenset(word.split(" ")[0] for word in _SURNAMES["others"]) - frozenset(_SURNAMES["kinh"])
_CLAN_BEHIND = regex.compile(r"[HK]['’]\p{Lu}?\p{Ll}+ \p{Lu}\p{Ll}+")
"""`H'Ruôl Byă`: nothing else is written so."""
_MINORITY_FORM = regex.compile(r"(?:Y|A|Thị(?= )|H['’]|K['’]) ?\p{Lu}")


def _bare(text: str, low: str, start: int, in_list: bool) -> tuple[int, int, str | None, str] | None:
    """A name without an honorific that begins with a family name."""
    match = _BARE.match(text, start) or _BARE_IN_CAPITALS.match(text, start)
    if match is None:
        return None
    end, name = match.end(), match["name"]
    if province(f"{low[_word_start(low, start - 1) : start]}{name.split(' ')[0]}"):
        return None  # "LĐLĐ tỉnh Tiền Giang Nguyễn Hoài Sang"
    if (place := _PLACE_STARTS.search(low, max(0, start - 24), start)) and known_place(
        place["kind"], f"{place['name']} {name.split(' ')[0]}"
    ):
        return None  # "LĐLĐ huyện Thoại Sơn Trình Công Lộc"
    if _NAMESAKE.search(low, max(0, start - 16), start) and not (
        2 <= name.count(" ") <= 3 and _POST_WITH_PLACE.search(low, max(0, start - 70), start)
    ):
        return None
    if province(name) or _is_word(text, start, end):
        return None
    if (
        name.count(" ") < 2
        and not (
            in_list and (_MINORITY_FORM.match(name) or name.split(" ")[0] in _HIGHLAND or _ends_list(low, end, name))
        )
        and not _CLAN_BEHIND.fullmatch(name)
        and not _stands_as_person(low, start, end)
    ):
        return None
    return start, end, None, name


_LIST_GOES_ON = regex.compile(r"[,.;)\n]|$| (?:và|được|làm|giữ|là|lần lượt|cùng|đã|đều|trúng|đắc|tái|vào)\b")
_PLACE_KINDS = ("huyện", "quận", "thị xã", "thành phố", "xã", "phường")


def _ends_list(low: str, end: int, name: str) -> bool:
    """`các đồng chí: Trần Thị Bích, |Phạm Huy`: a name of two syllables in a row of people, unless a place is called so."""
    return _LIST_GOES_ON.match(low, end) is not None and not any(known_place(kind, name) for kind in _PLACE_KINDS)


_JOINED = regex.compile(r"(?:, | và |; |,)")
_PLURAL = regex.compile(r"^(?:các|hai|ba|bốn|\d+) ", regex.I)


def _singular(honorific: str | None) -> str | None:
    return _PLURAL.sub("", honorific) if honorific and "," not in honorific else None


def _proper_case(name: str) -> str:
    return " ".join(w.capitalize() for w in name.split(" ")) if name.isupper() and len(name) > 3 else name


_ORGANISATION = regex.compile(
    r"(?i:công ty|công đoàn|đảng ủy|đại hội|đại biểu|đại học|bộ y tế|sở y tế|văn phòng|trung ương|lao động|hội đồng|phó giáo sư|tại|trong|ngày|sau|với|theo|qua|trên|đến|nhiệm kỳ|lần|khóa)(?![\p{L}])"
)
_PLACE_NAME = regex.compile(
    r"(?:Bà (?:Rịa|Nà|Đen|Chiểu|Điểm|Trưng|Hạt|Hom|Huyện Thanh Quan)|Cô (?:Tô|Bắc)|Anh Sơn|Ông (?:Lãnh|Đốc|Ích Khiêm)|(?:Ông Tạ|Bà Triệu|Cô Giang)(?! \p{Lu})|Chị Lăng)(?![\p{L}])"
)


def _inside_name(text: str, start: int) -> bool:
    """Whether what looks like a title is a syllable of a name: `Phạm Anh Khoát`, `Hoàng Anh Gia Lai`."""
    if not text[start].isupper() or text[start - 1 : start] != " " or start < 2:
        return False
    before = text[max(0, start - 12) : start].rstrip(" ")
    word = before[max(before.rfind(" "), before.rfind("\n")) + 1 :]
    return bool(word) and word[0].isupper() and word.isalpha() and not word.isupper()


_WORDS = regex.compile(
    r"(?i:hồ chí minh|công ty|công đoàn|hà nội|việt nam|đảng ủy|đại hội|đại biểu|đại học|bộ y tế|sở y tế|văn hóa|văn phòng|trung ương|trung quốc|hàn quốc|kim ngạch|lao động|mai kia|phương tiện|yên bình|công nhân|công an|công thương|hội đồng|phó giáo sư|quan hệ|từ năm|danh dự|danh sách|hoa kỳ|tăng cường|châu á|châu âu|thái lan|thái bình|cao su|cao bằng|hà tĩnh|hà nam|hà giang|lý do|thị xã|thị trấn|sơn la|kiên giang|kon tum|phó thủ|phương châm|đường sắt|đồng nai|đồng tháp|đồng hới|liên hiệp|chung tay|trang trí|hồng kông|hồng quân|vĩnh long|vĩnh phúc|ninh bình|ninh thuận|cam ranh|lâm đồng|bạch mai|hạ long|mai châu|tô hoài|mùa xuân|mùa hè|mùa thu|mùa đông|lào cai|trà vinh|tiền giang|phú thọ|cao đẳng|trường sa|hoàng sa|trường sơn|mã số|đào nha|quang cảnh|quang trung|lang biang|dư nợ|dư luận|thuận lợi|thuận an)"
)


def _is_word(text: str, start: int, end: int) -> bool:
    match = _WORDS.match(text, start, end)
    return match is not None and (match.end() == end or not text[match.end()].isalpha())


_AFTER_PERSON = regex.compile(
    rf" ?(?:[-–(,]) ?(?:{_POST_HEADS})\b| (?:phát biểu|trúng cử|đắc cử|tái|được|cho|nói|làm|giữ|tiếp tục|trình bày)"
)


def _stands_as_person(low: str, start: int, end: int) -> bool:
    """A name of two syllables is a person's only beside a post or a verb of people."""
    return bool(_AFTER_PERSON.match(low, end))


def _positions_after(text: str, low: str, end: int) -> tuple[tuple[str, ...], int]:
    positions: list[str] = []
    at = end
    while len(positions) < 6 and (match := _POSTS_AFTER.match(low, at)):
        positions.append(text[match.start("post") : match.end("post")].strip())
        at = match.end()
    return tuple(positions), at


def _post_before(text: str, low: str, start: int) -> str | None:
    floor = max(0, start - 90)
    window = max(low.rfind(c, floor, start) for c in ",;.:\n(") + 1
    match = _POST_BEFORE.search(low, max(window, floor), start)
    return text[match.start("post") : match.end("post")].strip().removesuffix(" là") if match else None
