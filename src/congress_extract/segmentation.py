"""Sentences and words of any Vietnamese text, each with its exact place in the text as it was given.

The words are those of underthesea, which returns bare strings, some of them rewritten (`hoà` → `hòa`, `nghành` →
`ngành`). Here they are aligned to the working text, and from there led back to the given text. A stretch that cannot
be aligned is divided at its blanks: no text is ever lost.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from threading import Lock
from typing import NamedTuple

import regex

from . import reading
from .normalise import Working, normalise
from .zones import Line


class Word(NamedTuple):
    """A word of one syllable or more, or a mark of punctuation: ``text[start:end]`` of the given text."""

    text: str
    start: int
    end: int


class Segment(NamedTuple):
    """A sentence (or a heading, or another line that stands alone) with its words."""

    text: str
    start: int
    end: int
    words: tuple[Word, ...]


def segment(text: str) -> list[Segment]:
    """Divides `text` into sentences and words.

    Always ``text[word.start:word.end] == word.text``. Words and sentences are in order and never overlap; together
    the words cover every character but blanks, control characters and invisible ones. The first call loads the word
    model (about two seconds); safe to call from many threads.

    >>> [word.text for word in segment("Đại hội bầu Uỷ ban Kiểm tra.")[0].words]
    ['Đại hội', 'bầu', 'Uỷ ban', 'Kiểm tra', '.']
    """
    # Half a surrogate pair cannot be handed to underthesea.
    working = normalise(_SURROGATE.sub("\ufffd", text))
    segments = []
    for start, end in _sentences(working.text):
        words = tuple(_words(text, working, start, end))
        if words:
            begin, finish = words[0].start, words[-1].end
            segments.append(Segment(text[begin:finish], begin, finish, words))
    return segments


_SURROGATE = regex.compile("[\ud800-\udfff]")


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(Line(start, start + len(line), "body"))
        start += len(line) + 1
    return ((sentence.start, sentence.end) for sentence in reading.split_sentences(text, tuple(lines)))


# Part of the character before it: a combining mark, a skin tone, what a zero-width joiner joins.
_JOINED = regex.compile(r"[\p{M}\U0001F3FB-\U0001F3FF]|(?<=\u200d)")


def _words(text: str, working: Working, start: int, end: int) -> Iterator[Word]:
    last: Word | None = None
    for begin, finish in _word_ranges(working.text, start, end):
        begin, finish = working.origin(begin, finish)
        if last and (begin < last.end or (_JOINED.match(text, begin) and not text[last.end : begin].strip("\u200d"))):
            last = Word(text[last.start : finish], last.start, finish)
            continue
        if last:
            yield last
        last = Word(text[begin:finish], begin, finish)
    if last:
        yield last


_RUN = regex.compile(r"\S+")
_LONGEST_RUN = 100
_LONGEST_CHUNK = 1000
# underthesea's pattern of web addresses takes exponential time on some of them (`http://` and thirty dots): they are
# words by themselves, and it never sees one.
_ADDRESS = regex.compile(r"(?:ftp|http)s?:|[a-z0-9.\-]\.[a-z]{2,13}/")
_ADDRESS_CORE = regex.compile(r"\w.*[\w/]", regex.S)


def _word_ranges(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words of a sentence of working text, asked for in stretches of bounded length."""
    chunk = start
    for run in _RUN.finditer(text, start, end):
        if run.end() - chunk > _LONGEST_CHUNK:
            yield from _align(text, chunk, run.start())
            chunk = run.start()
        if run.end() - run.start() > _LONGEST_RUN or _ADDRESS.search(text, *run.span()):
            core = _ADDRESS_CORE.search(text, *run.span()) or run
            yield from _align(text, chunk, core.start())
            yield core.span()
            chunk = core.end()
    yield from _align(text, chunk, end)


def _align(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the words that underthesea sees in `text[start:end]` begin and end."""
    at = start
    for word in _tokenizer()(text[start:end]) if text[start:end].strip() else ():
        first = last = _next(text, at, end)
        for part in word.split():
            stop = _part_end(text, _next(text, last, end), end, part)
            if stop is None:
                yield from (run.span() for run in _RUN.finditer(text, at, end))
                return
            last = stop
        yield first, last
        at = last
    yield from (run.span() for run in _RUN.finditer(text, at, end))


def _next(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


_LETTERS = regex.compile(r"\w+")


def _part_end(text: str, at: int, end: int, part: str) -> int | None:
    """Where a token that begins at `at` ends, be it rewritten or not; None where another stands there."""
    stop = at + len(part)
    if text.startswith(part, at):
        return stop
    if stop <= end and _bare(text[at:stop]) == _bare(part):
        return stop
    letters = _LETTERS.match(text, at, end)
    if letters and _LETTERS.fullmatch(part) and _bare(letters[0])[:1] == _bare(part)[:1]:
        return letters.end()
    return None


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


Tokenizer = Callable[[str], Iterable[str]]
_loading = Lock()


def _tokenizer() -> Tokenizer:
    with _loading:
        return _load()


@cache
def _load() -> Tokenizer:
    from underthesea import word_tokenize

    # It sets its global model before it has loaded it: nobody else may call it until the first call is over.
    word_tokenize("Xin chào")
    tokenizer: Tokenizer = word_tokenize
    return tokenizer
