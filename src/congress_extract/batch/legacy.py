"""The encodings that Vietnamese was written in before Unicode: TCVN3 (ABC), VNI, VISCII and windows-1258.

Text in one of them is known by its syllables: read rightly nearly all are Vietnamese, read otherwise few are. Text in
another language gives few in any of them, and is left alone.

Lost in TCVN3, which keeps capitals in another font: the case of a capital with a tone. It is restored in words with
two other capitals (`§¹I HéI` is `ĐẠI HỘI`).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

import regex

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SAMPLE = 200_000
_FEWEST = 5
"""Words with letters that are not ASCII, below which nothing is known."""
_ALL, _MARKED = 0.75, 0.9
"""How many of all words, and of those with such letters, must be Vietnamese."""

# TCVN 5712:1993 VN3, from 0xA1; a dot where nothing stands.
_TCVN3 = dict(
    zip(
        range(0xA1, 0xFF),
        "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
# RFC 1456: from 0x80, and six letters among the controls.
_VISCII = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"} | dict(
    zip(
        range(0x80, 0x100),
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
        "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
        strict=True,
    )
)
# VNI for Windows: letters of their own, and marks that stand behind a letter, here beside what they make of it.
_VNI_ALONE = dict(zip("íìæóòôöîñ", "íìỉĩịơưỵđ", strict=True))
_VNI_TONES = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_VNI_HATS = dict(zip("âáàåãä", ("", *"\u0301\u0300\u0309\u0303\u0323"), strict=True))
_VNI_BREVES = dict(zip("êéèúüë", ("", *"\u0301\u0300\u0309\u0303\u0323"), strict=True))


def _vni() -> dict[str, str]:
    pairs = dict(_VNI_ALONE)
    for base, letter in (*zip("aeouy", "aeouy", strict=True), ("ô", "ơ"), ("ö", "ư")):
        pairs |= {base + mark: letter + tone for mark, tone in _VNI_TONES.items()}
    for base in "aeo":
        pairs |= {base + mark: base + "\u0302" + tone for mark, tone in _VNI_HATS.items()}
    pairs |= {"a" + mark: "a\u0306" + tone for mark, tone in _VNI_BREVES.items()}
    whole = {written: unicodedata.normalize("NFC", letter) for written, letter in pairs.items()}
    capitals = {written.upper(): letter.upper() for written, letter in whole.items()}
    # The mark behind a capital may be that of a small letter.
    mixed = {written[0].upper() + written[1:]: letter.upper() for written, letter in whole.items() if len(written) == 2}
    return mixed | whole | capitals


VNI = _vni()
_VNI_LETTER = regex.compile("|".join(sorted(VNI, key=len, reverse=True)))


def from_tcvn3(data: bytes) -> str:
    """TCVN3 bytes as text; where no letter stands, what windows-1252 has."""
    table = {byte: letter for byte, letter in _TCVN3.items() if letter != "."}
    text = "".join(table.get(byte, _western(byte)) for byte in data)
    return _CAPITALS.sub(lambda word: word[0].upper(), text)


def from_viscii(data: bytes) -> str:
    """VISCII bytes as text."""
    return "".join(_VISCII.get(byte, chr(byte)) for byte in data)


def from_vni(data: bytes) -> str:
    """VNI bytes as text."""
    western = "".join(map(_western, data))
    return _VNI_LETTER.sub(lambda letter: VNI[letter[0]], western)


def from_windows_1258(data: bytes) -> str:
    """windows-1258 bytes as text; its tones stay behind their letters, as they were."""
    return data.decode("cp1258", "replace")


_WESTERN = [bytes([byte]).decode("cp1252", "replace") for byte in range(256)]


def _western(byte: int) -> str:
    return _WESTERN[byte]


# A word of two capitals at least, and no small letters but those that TCVN3 has no capital of.
_TONED = "".join(letter for letter in _TCVN3.values() if set(unicodedata.normalize("NFD", letter)) & set(_TONES))
_CAPITALS = regex.compile(rf"(?<!\p{{L}})(?=(?:\p{{Ll}}*\p{{Lu}}){{2}})(?:\p{{Lu}}|[{_TONED}])+(?!\p{{L}})")

READERS = (
    ("windows-1258", from_windows_1258),
    ("VISCII", from_viscii),
    ("TCVN3", from_tcvn3),
    ("VNI", from_vni),
)


class Guess(NamedTuple):
    """An encoding and the text read by it."""

    encoding: str
    text: str


def guess(data: bytes) -> Guess | None:
    """What Vietnamese encoding `data` is in, and its text; None where it is in none that is known."""
    sample = _TAGS.sub(b" ", data[:_SAMPLE])
    shares = [(_share(read(sample)), name, read) for name, read in READERS]
    share, name, read = max(shares, key=lambda one: one[0])
    return Guess(name, read(data)) if share else None


_TAGS = regex.compile(rb"(?si)<(script|style)\b.*?</\1|<[^<>]{0,2000}>|&\w{2,8};")
_WORD = regex.compile(r"[\p{L}\p{M}]+")


def _share(text: str) -> float:
    """How much of `text` is Vietnamese; 0 where it is not enough to say so."""
    words = [word for word in _WORD.findall(unicodedata.normalize("NFC", text)) if not word.isupper()]
    marked = [word for word in words if not word.isascii()]
    if len(marked) < _FEWEST:
        return 0.0
    good = sum(map(is_syllable, words)) / len(words)
    good_marked = sum(map(is_syllable, marked)) / len(marked)
    return good + good_marked if good >= _ALL and good_marked >= _MARKED else 0.0


_ONSETS = frozenset("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x".split()) | {""}
_RHYMES = frozenset(
    """a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê
    êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang
    oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt
    ơ ơi ơm ơn ơp ơt u ua uac uan uang uanh uao uat uau uay uâc uân uâng uât uâu uây uăm uăn uăng uăc uăp uăt uc ue
    uen ueo uet uê uêch uênh uêt uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh
    uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu""".split()
)


@lru_cache(10_000)
def is_syllable(word: str) -> bool:
    """Whether a word could be a Vietnamese syllable."""
    marks = unicodedata.normalize("NFD", word.lower())
    if sum(mark in _TONES for mark in marks) > 1:
        return False
    plain = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in _TONES))
    return any(plain[:cut] in _ONSETS and plain[cut:] in _RHYMES for cut in range(4))
