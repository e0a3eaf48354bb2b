"""BRAT standoff: `NAME.txt` with `NAME.ann`, one folder a split, and an `annotation.conf` for the whole.

BRAT's server counts Unicode code points and translates no line ends. (Its browser client counts UTF-16 code units: what
is marked there after an emoji is misplaced; read such folders with units `utf-16`.) A line of `.ann` cannot hold a
line end, so that a mark across lines is written as one fragment a line, and read back as one mark. The values of a mark
are JSON in its note, which can be edited in the browser:

    T1	dates 7 16	12/6/2023
    #1	AnnotatorNotes T1	{"edtf": "2023-06-12"}

What has no place in the text is kept in `NAME.json`, which BRAT does not look at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import regex

from ..batch.items import Failure, InputError, Place
from .files import (
    Outcome,
    dumped,
    encoded,
    failure,
    free_name,
    head_of,
    parsed,
    split_folder,
    text_of,
    with_head,
    written,
)
from .labelled import LABELS, Labelled, Mark, checked_label, described, in_order
from .offsets import Ruler, Units, ruler

_LINE = regex.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def write(items: Iterable[Outcome], folder: Path, units: Units | None = None) -> Iterator[Outcome]:
    """Writes articles with their marks to a folder that BRAT opens as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "annotation.conf").write_text(_CONFIGURATION, encoding="utf-8")
    taken: set[str] = set()

    def write_one(item: Labelled) -> None:
        text, notes = encoded(item.article.text), encoded(_standoff(item, units or "code-points"))
        rest = encoded(dumped(head_of(item), indent=1) + "\n")
        part, name = split_folder(folder, item.split), free_name(item.name, item.split, taken)
        part.mkdir(parents=True, exist_ok=True)
        for ending, data in ((".txt", text), (".ann", notes), (".json", rest)):
            (part / (name + ending)).write_bytes(data)

    return written(items, write_one)


_CONFIGURATION = "\n".join(
    (
        "[entities]",
        *LABELS,
        "[relations]",
        "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
        "[events]",
        "[attributes]",
        "",
    )
)


def _standoff(item: Labelled, units: Units) -> str:
    lines = []
    measure = ruler(item.article.text, units)
    for number, mark in enumerate(item.marks, 1):
        places, words = [], []
        for line in _LINE.finditer(item.article.text, mark.start, mark.end):
            place = measure.from_points(*line.span())
            if place is None:
                raise InputError("inside_character", f"{described(mark)}: ends inside of one of the {units}", item.name)
            places.append(f"{place[0]} {place[1]}")
            words.append(line[0])
        edges = item.article.text[mark.start], item.article.text[mark.end - 1]
        if not all(_LINE.match(edge) for edge in edges):
            raise InputError("line_end", f"{described(mark)}: begins or ends with a line end, which BRAT cannot mark")
        lines.append(f"T{number}\t{mark.label} {';'.join(places)}\t{' '.join(words)}\n")
        if mark.values is not None:
            lines.append(f"#{number}\tAnnotatorNotes T{number}\t{dumped(mark.values)}\n")
    return "".join(lines)


def read(path: Path, units: Units | None = None) -> Iterator[Outcome]:
    """The articles of a folder (or of one `.ann` or `.txt` file) with their marks.

    Without `units`, code points are taken, or, where the words written beside the marks of an article fit only those,
    UTF-16 code units.
    """
    files = sorted(path.rglob("*.txt")) if path.is_dir() else [path.with_suffix(".txt")]
    if not files:
        yield Failure(Place(str(path)), 0, None, "no_files", "no .txt files in this folder")
    for file in files:
        split = file.parent.relative_to(path).as_posix() if path.is_dir() and file.parent != path else None
        yield from _read(file, split, units)


def _read(file: Path, split: str | None, units: Units | None) -> Iterator[Outcome]:
    where, notes = file, file.with_suffix(".ann")
    try:
        text = text_of(file, "utf-8")
        head: dict[str, Any] = {}
        if (where := file.with_suffix(".json")).is_file():
            head = parsed(text_of(where))
        bare = with_head(head, text, file.stem, split)
        where = notes
        lines = text_of(notes).replace("\r\n", "\n").split("\n")
    except InputError as error:
        yield failure(where, error, file.stem)
        return
    marks, problems = _marks(lines, text, units)
    if problems:
        yield from (failure(f"{notes}:{number}", error, bare.article.id) for number, error in problems)
        return
    yield bare._replace(marks=marks)


class _Line(NamedTuple):
    number: int
    label: str
    fragments: list[tuple[int, int]]
    words: str | None


_MARK = regex.compile(r"(T\d+\S*)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?")
_NOTE = regex.compile(r"#\d+\S*\tAnnotatorNotes (T\d+\S*)\t(.*)")


def _marks(lines: list[str], text: str, units: Units | None) -> tuple[tuple[Mark, ...], list[tuple[int, InputError]]]:
    found: dict[str, _Line] = {}
    notes: dict[str, tuple[int, Any]] = {}
    problems: list[tuple[int, InputError]] = []
    for number, line in enumerate(lines, 1):
        try:
            if match := _MARK.fullmatch(line):
                id, label, places, words = match.groups()
                if id in found:
                    raise InputError("same_id", f"{id} stands on line {found[id].number} too")
                fragments = [(int(a), int(b)) for a, b in (place.split(" ") for place in places.split(";"))]
                found[id] = _Line(number, checked_label(label, id), sorted(fragments), words)
            elif match := _NOTE.fullmatch(line):
                if match[1] in notes:
                    raise InputError("same_id", f"{match[1]} has a note on line {notes[match[1]][0]} too")
                notes[match[1]] = number, _values(match[1], match[2])
            elif line.strip():
                said = f"{line[:60]!r} is neither a text-bound annotation nor an annotator's note, which alone are read"
                raise InputError("bad_line", said)
        except InputError as error:
            problems.append((number, error))
    for id, (number, _) in notes.items():
        if id not in found and not problems:
            problems.append((number, InputError("bad_line", f"a note for {id}, which is not there")))
    measure = _measure(found.values(), text, units)
    marks = []
    for id, given in found.items():
        try:
            start, end = _place(id, given, text, measure)
            marks.append(Mark(given.label, start, end, notes[id][1] if id in notes else None))
        except InputError as error:
            problems.append((given.number, error))
    return in_order(marks), sorted(problems, key=lambda problem: problem[0])


def _values(id: str, note: str) -> Any:
    try:
        return parsed(note)
    except InputError as error:
        raise InputError("bad_note", f"the note of {id} must be its values as JSON: {error.message}") from None


def _measure(lines: Iterable[_Line], text: str, units: Units | None) -> Ruler:
    first = ruler(text, units or "code-points")
    if units or all(_fits(line, text, first) for line in lines):
        return first
    other = ruler(text, "utf-16")
    return other if all(_fits(line, text, other) for line in lines) else first


def _fits(line: _Line, text: str, measure: Ruler) -> bool:
    return line.words is None or _words(line, text, measure) == line.words


def _words(line: _Line, text: str, measure: Ruler) -> str | None:
    places = [measure.to_points(*fragment) for fragment in line.fragments]
    return " ".join(text[place[0] : place[1]] if place else "" for place in places) if all(places) else None


def _place(id: str, line: _Line, text: str, measure: Ruler) -> tuple[int, int]:
    places = []
    for start, end in line.fragments:
        place = measure.to_points(start, end)
        if place is None:
            raise InputError("bad_span", f"{id}: {start}..{end} is no place in the text (0..{len(measure.points) - 1})")
        places.append(place)
    if line.words is not None and (words := _words(line, text, measure)) != line.words:
        raise InputError("other_words", f"{id}: says {line.words!r}, but there stands {words!r}")
    for (_, end), (start, _) in pairwise(places):
        if end > start or text[end:start].strip():
            raise InputError("bad_span", f"{id}: a fact is one stretch of text, and this one is in pieces")
    return places[0][0], places[-1][1]
