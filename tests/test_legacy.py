"""Encodings from before Unicode: every letter comes back, text in them is known, and other text is left alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from viparse.normalize.tables import convert
from viparse.normalize.tcvn3 import TCVN3
from viparse.normalize.viscii import VISCII
from viparse.normalize.vni import VNI

from congress_extract import extract
from congress_extract.batch import Failure, Given, articles, legacy
from congress_extract.batch.decode import decode

from .articles import OWN

TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LETTERS = sorted({unicodedata.normalize("NFC", b + t) for b in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for t in TONES} | set("đĐ"))
MARKED = [letter for letter in LETTERS if not letter.isascii()]
TEXT = (
    "Ngày 12/6/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. "
    "Đại hội đã bầu Ban Chấp hành gồm 9 đồng chí."
)


def in_tcvn3(text: str) -> bytes:
    """Capitals with a tone as small letters, as those that have no other font do."""
    bytes_of = {letter: byte for byte, letter in legacy._TCVN3.items() if letter != "."}
    out = bytearray()
    for letter in unicodedata.normalize("NFC", text):
        known = letter if letter in bytes_of else letter.lower()
        out += bytes([bytes_of[known]]) if known in bytes_of else letter.encode("cp1252", "replace")
    return bytes(out)


def in_viscii(text: str) -> bytes:
    bytes_of = {letter: byte for byte, letter in legacy._VISCII.items()}
    return b"".join(
        bytes([bytes_of[letter]]) if letter in bytes_of else letter.encode("ascii", "replace")
        for letter in unicodedata.normalize("NFC", text)
    )


def in_vni(text: str) -> bytes:
    written = {letter: pair for pair, letter in legacy.VNI.items()}
    return "".join(written.get(c, c) for c in unicodedata.normalize("NFC", text)).encode("cp1252", "replace")


def in_windows_1258(text: str) -> bytes:
    out = b""
    for letter in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", letter)
        tones = "".join(mark for mark in marks[1:] if mark in legacy._TONES)
        rest = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in tones))
        out += (rest + tones).encode("cp1258", "replace")
    return out


WRITERS: dict[str, Callable[[str], bytes]] = {
    "TCVN3": in_tcvn3,
    "VISCII": in_viscii,
    "VNI": in_vni,
    "windows-1258": in_windows_1258,
}
READERS = dict(legacy.READERS)
ORACLES = {"TCVN3": TCVN3, "VISCII": VISCII, "VNI": VNI}


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("name", WRITERS)
def test_every_letter_comes_back(name: str) -> None:
    """But for the case of capitals with a tone in TCVN3."""
    lost = []
    for letter in LETTERS:
        back = nfc(READERS[name](WRITERS[name](letter)))
        if back != letter:
            lost.append(letter)
            assert back == letter.lower()
    assert set(lost) <= (set("".join(LETTERS).upper()) - set("ĂÂÊÔƠƯĐ") if name == "TCVN3" else set())


@pytest.mark.parametrize("name", ORACLES)
def test_others_read_the_same(name: str) -> None:
    letters = [letter for letter in MARKED if name != "TCVN3" or letter.islower() or letter in "ĂÂÊÔƠƯĐ"]
    western = "latin-1" if name == "VISCII" else "cp1252"
    read = {letter: nfc(convert(WRITERS[name](letter).decode(western), ORACLES[name])) for letter in letters}
    # viparse leaves this one out: it has seen no document with it.
    unknown = {"ẳ", "Ẳ"} if name == "VNI" else set()
    assert {letter for letter, found in read.items() if found != letter} == unknown


@pytest.mark.parametrize("name", WRITERS)
def test_text_is_known_and_the_guess_is_said(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(WRITERS[name](TEXT))
    (item,) = articles([path])
    assert isinstance(item, Given)
    assert nfc(item.article.text) == TEXT
    assert [(w.code, w.message) for w in item.warnings] == [
        ("encoding_guessed", f"not UTF-8; read as {name}, which is a guess")
    ]
    assert extract(item.article).congresses[0].union.canonical == "Công đoàn Sở Y tế tỉnh Hà Nam"


@pytest.mark.parametrize("name", WRITERS)
def test_every_article_is_known(name: str) -> None:
    for article in OWN:
        # What the encoding has no letter for, such as curly quotes in VISCII, is left out.
        text = "".join(c for c in nfc(article.text) if c.isascii() or c in MARKED)
        found = legacy.guess(WRITERS[name](text))
        assert found is not None, article.id
        same = nfc(found.text) == text or (name == "TCVN3" and nfc(found.text).lower() == text.lower())
        assert (found.encoding, same) == (name, True), article.id


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("stated", ["", '<meta charset="iso-8859-1">', '<meta charset="x-user-defined">'])
def test_a_page_is_known(tmp_path: Path, name: str, stated: str) -> None:
    page = f"<html><head>{stated}<title>Tin</title><script>var a = 'function';</script></head><body><div class='the content'>"
    path = tmp_path / "a.html"
    path.write_bytes(WRITERS[name](f"{page}<article><p>{TEXT}</p><p>{TEXT}</p></article></div></body></html>"))
    (item,) = articles([path])
    assert isinstance(item, Given)
    assert TEXT in nfc(item.article.text)
    assert [w.code for w in item.warnings] == ["encoding_guessed"]


def test_words_of_capitals_are_capital_in_tcvn3() -> None:
    assert legacy.from_tcvn3(in_tcvn3("ĐẠI HỘI CÔNG ĐOÀN ở Hà Nội")) == "ĐẠI HỘI CÔNG ĐOÀN ở Hà Nội"


FOREIGN = {
    "French": "Le congrès a été élu à Genève où les délégués, réunis là-bas dès l'été, ont fêté la clôture. Né à Créteil, "
    "l'aîné a dû céder sa place ; le thé était prêt, la clé égarée, et déjà la forêt s'éveillait près du château.",
    "few words of French": "Né, thé, clé, blé, pré, dé, là, où.",
    "Portuguese": "A eleição não é só uma questão de números: são os irmãos, as mães e os órgãos que estão à espera. Então, "
    "amanhã de manhã, o coração da nação dará a razão às populações que já não têm pão.",
    "Spanish": "El señor Muñoz llegó mañana por la mañana; también habló del año próximo, según él, más fácil. ¿Qué pasó?",
    "German": "Für Künstler müssen größere Räume geöffnet werden; schöne Grüße aus München, Köln und Düsseldorf.",
    "Italian": "Perché la città è più bella già a metà del giorno? Così sarà, però chissà quanto durerà la libertà.",
    "Danish": "På øen går børnene i skole; æblerne er grønne, og fårene græsser på bjergene i blæsten året rundt.",
    "Icelandic": "Það er gott að búa á Íslandi; þar eru fjöll, ár og víðáttur, og börnin læra að þekkja náttúruna.",
    "Turkish letters": "Ingenieure aus Istanbul: Çağrı, Gül, Öztürk, Ümit, Şule, İnönü".encode(
        "cp1252", "replace"
    ).decode("cp1252"),
    "names": "Garçon, café, naïve, Zoë, Brontë, Ångström, piñata, jalapeño, façade, résumé, déjà vu, São Tomé",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_other_languages_are_left_alone(name: str) -> None:
    data = FOREIGN[name].encode("cp1252")
    assert legacy.guess(data) is None
    if len(data) > 50:
        assert decode(data)[0] == FOREIGN[name]


@pytest.mark.parametrize("name", FOREIGN)
def test_utf8_is_never_guessed(name: str) -> None:
    assert decode(FOREIGN[name].encode()) == (FOREIGN[name], ())
    assert decode(in_vni(TEXT).decode("cp1252").encode()) == (in_vni(TEXT).decode("cp1252"), ())


def test_damaged_utf8_is_no_legacy_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode()[:50] + b"\xff" + TEXT.encode()[50:])
    (item,) = articles([path])
    assert isinstance(item, Failure)
    assert item.code == "bad_encoding"
