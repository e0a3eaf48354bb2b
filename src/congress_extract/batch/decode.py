"""Bytes to text. Line ends stay as they are, so that positions count in the file's own characters."""

from __future__ import annotations

import codecs

from ..record import Warning
from .items import InputError
from .legacy import guess as legacy

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What other text is saved in. Vietnamese is known before.
_CANDIDATES = ["utf_16_le", "utf_16_be", "utf_32_le", "utf_32_be", "cp1252"]
# What pages in the private encodings of fonts say of themselves, for want of a better word.
_NOTHING_SAID = (None, "ascii", "cp1252", "iso8859-1")


def decode(data: bytes, declared: str | None = None) -> tuple[str, tuple[Warning, ...]]:
    """The text of `data`: by its byte order mark, as UTF-8, as `declared`, else by a guess that a warning tells of."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding), ()
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        broken = error
    stated = _known(declared) if declared else None
    damaged = _is_damaged_utf8(data)
    if stated in _NOTHING_SAID and not damaged and (found := legacy(data)):
        return found.text, (_guessed(found.encoding),)
    if declared and stated not in (None, "utf-8"):
        return _strictly(data, declared), ()
    if not damaged:
        from charset_normalizer import from_bytes

        guess = from_bytes(data, cp_isolation=_CANDIDATES).best()
        if guess is not None:
            return data.decode(guess.encoding), (_guessed(guess.encoding),)
    raise InputError("bad_encoding", f"not UTF-8: byte 0x{data[broken.start]:02x} at offset {broken.start}")


def _guessed(encoding: str) -> Warning:
    return Warning(code="encoding_guessed", message=f"not UTF-8; read as {encoding}, which is a guess")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError("bad_encoding", f"not {encoding}: {error.reason} at offset {error.start}") from None


def _known(encoding: str) -> str | None:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return None


def _is_damaged_utf8(data: bytes) -> bool:
    """Most letters with marks are whole UTF-8: a guess would turn them all into others."""
    text = data.decode("utf-8", errors="replace")
    lost = text.count("\ufffd")
    return sum(not c.isascii() for c in text) - lost > lost
