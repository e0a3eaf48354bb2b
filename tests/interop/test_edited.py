"""What people change in a tool, and what they mark there from nothing, comes in as they left it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from congress_extract import Article, ArticleRecord, extract
from congress_extract.interop import Tool, Units

from .samples import export_to, failures, fine, gold, import_from, imported, read_records

TEXT = (
    "Sáng 18/4/2023, Công đoàn Trường THPT Cửa Sông tổ chức Đại hội lần thứ VI. Đồng chí Trần Thị Mai Hương được bầu làm "
    "Chủ tịch, đồng chí Lê Văn Bình được bầu làm Phó Chủ tịch. Ngày 20/4, trời mưa."
)


def one(tool: Tool, folder: Path) -> Path:
    """The record of `TEXT` in the files of a tool."""
    article = Article(id="one", text=TEXT)
    (folder / "a.jsonl").write_text(article.model_dump_json(), encoding="utf-8")
    (folder / "r.jsonl").write_text(extract(article).model_dump_json(), encoding="utf-8")
    fine(export_to(tool, folder / "r.jsonl", folder / "out", [folder / "a.jsonl"]))
    return folder / "out"


def back(tool: Tool, given: Path, folder: Path) -> ArticleRecord:
    imported(tool, given, folder / "back.jsonl")
    return read_records(folder / "back.jsonl")["one"]


def test_the_sample() -> None:
    (congress,) = extract(TEXT).congresses
    assert [officer.role for officer in congress.officers] == ["chair", "vice_chair"]


# BRAT


def test_brat_notes_and_marks(tmp_path: Path) -> None:
    out = one("brat", tmp_path)
    file = out / "one.ann"
    lines = file.read_text(encoding="utf-8").splitlines()
    (chair,) = [line.split("\t")[0] for line in lines if "congress_officers" in line and "Hương" in line]
    lines = [line for line in lines if line.split("\t")[0] != chair and f"AnnotatorNotes {chair}\t" not in line]
    lines = [line.replace('"edtf": "2023-04-18"', '"edtf": "2023-04-19"') for line in lines]
    start = TEXT.index("trời mưa")
    lines.append(f"T99\tcongress_venue {start} {start + 8}\ttrời mưa")
    lines.append('#99\tAnnotatorNotes T99\t{"name": "trời mưa"}')
    file.write_text("\n".join(lines), encoding="utf-8")
    (congress,) = back("brat", out, tmp_path).congresses
    assert [officer.role for officer in congress.officers] == ["vice_chair"]
    assert congress.held_on is not None
    assert congress.held_on.edtf == "2023-04-19"
    assert congress.venue is not None
    assert (congress.venue.name, congress.venue.span) == ("trời mưa", (start, start + 8))


def brat(folder: Path, text: str, ann: str) -> Path:
    """A folder of files that BRAT made itself."""
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_bytes(text.encode())
    (folder / "in" / "a.ann").write_text(ann, encoding="utf-8")
    return folder / "in"


@pytest.mark.parametrize(
    ("text", "ann", "units", "words"),
    [
        pytest.param("Ngày 12/6, mưa.", "T1\tdates 0 9\tNgày 12/6\n", None, "Ngày 12/6", id="plain"),
        pytest.param("🎉 Ngày 12/6.", "T1\tdates 3 12\tNgày 12/6\n", None, "Ngày 12/6", id="UTF-16 by its words"),
        pytest.param(
            "🎉 Ngày 12/6.", "T1\tdates 3 12\tgày 12/6.\n", "utf-16", None, id="UTF-16 with the words of others"
        ),
        pytest.param("🎉 Ngày 12/6.", "T1\tdates 3 12\n", "utf-16", "Ngày 12/6", id="UTF-16 as told"),
        pytest.param("45\r\nsuất", "T1\tquantities 0 2;4 8\t45 suất\r\n", None, "45\r\nsuất", id="pieces"),
        pytest.param("45\r\nsuất", "T1\tquantities 4 8;0 2\t45 suất\r\n", None, "45\r\nsuất", id="pieces out of order"),
    ],
)
def test_marked_in_brat(text: str, ann: str, units: Units | None, words: str | None, tmp_path: Path) -> None:
    """Without values it is a mention all the same."""
    outcomes = import_from("brat", brat(tmp_path, text, ann), tmp_path / "gold", units)
    if words is None:
        assert [failure.code for failure in failures(outcomes)] == ["other_words"]
        return
    fine(outcomes)
    data = gold(tmp_path / "gold" / "gold" / "a.json")
    assert data["congresses"] == []
    start = text.index(words)
    mentions = data["mentions"]
    marked = [mention for kind in mentions.values() for mention in kind]
    assert marked == [{"text": words, "span": [start, start + len(words)]}]
    assert (tmp_path / "gold" / "articles" / "a.txt").read_bytes() == text.encode()


def test_a_record_needs_values(tmp_path: Path) -> None:
    given = brat(tmp_path, "Ngày 12/6, mưa.", "T1\tdates 0 9\tNgày 12/6\n")
    (failure,) = failures(import_from("brat", given, tmp_path / "back.jsonl"))
    assert (failure.code, failure.id) == ("no_values", "a")
    assert failure.message == "dates at 0..9: nobody said what it means (no values)"


# Label Studio


def edit(path: Path, change: Callable[[Any], None]) -> Path:
    tasks = json.loads(path.read_text(encoding="utf-8"))
    change(tasks[0])
    path.write_text(json.dumps(tasks), encoding="utf-8")
    return path


def annotated(*marks: tuple[str, str, str], **fields: Any) -> dict[str, Any]:
    """An annotation as Label Studio exports it: marks without ends of lines or keys that we know of."""
    result = [
        {
            "id": "x",
            "type": "labels",
            "origin": "manual",
            "value": {
                "start": TEXT.index(words),
                "end": TEXT.index(words) + len(words),
                "text": words,
                "labels": [label],
            },
            **({"meta": {"text": [values]}} if values else {}),
        }
        for label, words, values in marks
    ]
    return {"id": 7, "completed_by": 1, "result": result, **fields}


UNION = ("congress_union", "Công đoàn Trường THPT Cửa Sông", '{"name": "A", "canonical": "B"}')
ORDINAL = ("congress_ordinal", "lần thứ VI", '{"value": 6}')


def test_label_studio_annotation_goes_before_prediction(tmp_path: Path) -> None:
    out = edit(one("label-studio", tmp_path), lambda task: task.update(annotations=[annotated(UNION, ORDINAL)]))
    record = back("label-studio", out, tmp_path)
    (congress,) = record.congresses
    assert (congress.union.name, congress.ordinal and congress.ordinal.value) == ("A", 6)
    assert congress.held_on is None
    assert record.mentions.dates == ()


@pytest.mark.parametrize(
    "others",
    [
        pytest.param([annotated(UNION, was_cancelled=True), annotated(UNION, ORDINAL)], id="one was skipped"),
        pytest.param([annotated(UNION), annotated(UNION, ORDINAL, ground_truth=True)], id="one is ground truth"),
    ],
)
def test_label_studio_which_annotation(others: list[Any], tmp_path: Path) -> None:
    out = edit(one("label-studio", tmp_path), lambda task: task.update(annotations=others))
    assert back("label-studio", out, tmp_path).congresses[0].ordinal is not None


def test_label_studio_many_annotations(tmp_path: Path) -> None:
    both = [annotated(UNION), annotated(ORDINAL)]
    out = edit(one("label-studio", tmp_path), lambda task: task.update(annotations=both))
    (failure,) = failures(import_from("label-studio", out, tmp_path / "back.jsonl"))
    assert (failure.where, failure.code) == (f"{out}: task 0", "many_annotations")


def tasks(folder: Path, *given: Any) -> Path:
    (folder / "tasks.json").write_text(json.dumps(given), encoding="utf-8")
    return folder / "tasks.json"


@pytest.mark.parametrize(
    ("text", "start", "end", "words"),
    [
        pytest.param("🎉 Ngày 12/6.", 2, 11, "Ngày 12/6", id="code points"),
        pytest.param("🎉 Ngày 12/6.", 3, 12, "Ngày 12/6", id="UTF-16, of old"),
        pytest.param("Ngày\r\n12/6.", "0", "10", "Ngày\\n\\n12/6", id="line ends as it writes them"),
        pytest.param("Ngày 12/6.", 0, 9, None, id="without words"),
    ],
)
def test_marked_in_label_studio(text: str, start: Any, end: Any, words: str | None, tmp_path: Path) -> None:
    value = {"start": start, "end": end, "labels": ["dates"], **({"text": words} if words else {})}
    regions = [{"type": "labels", "value": value}, {"type": "choices", "value": {"choices": ["mưa"]}}]
    given = tasks(tmp_path, {"id": 12, "data": {"text": text}, "annotations": [{"result": regions}]})
    imported("label-studio", given, tmp_path / "gold")
    place = text.index("Ngày"), text.index("12/6") + 4
    mentions = gold(tmp_path / "gold" / "gold" / "12.json")["mentions"]
    assert mentions["dates"] == [{"text": text[slice(*place)], "span": list(place)}]


# doccano


def test_doccano_removed_and_moved(tmp_path: Path) -> None:
    """doccano gives labels in an order of its own, with the metadata as it was. A moved label loses its values."""
    out = one("doccano", tmp_path)
    row = json.loads(out.read_text(encoding="utf-8"))
    row["id"] = 33
    row["label"] = [place for place in row["label"][::-1] if place[2] not in ("congress_ordinal", "dates")]
    start = TEXT.index("20/4")
    row["label"].append([start, start + 4, "dates"])
    out.write_text(json.dumps(row), encoding="utf-8")
    imported("doccano", out, tmp_path / "gold")
    data = gold(tmp_path / "gold" / "gold" / "one.json")
    assert data["congresses"][0]["ordinal"] is None
    assert data["congresses"][0]["held_on"]["edtf"] == "2023-04-18"
    mentions = data["mentions"]
    assert mentions["dates"] == [{"text": "20/4", "span": [start, start + 4]}]


@pytest.mark.parametrize(
    ("text", "fields", "units", "place"),
    [
        pytest.param("🎉 Ngày 12/6.", {"label": [[3, 12, "dates"]]}, None, (2, 11), id="label"),
        pytest.param("🎉 Ngày 12/6.", {"labels": [[3, 12, "dates"]]}, None, (2, 11), id="labels"),
        pytest.param(
            "🎉 Ngày 12/6.",
            {"entities": [{"id": 5, "label": "dates", "start_offset": 3, "end_offset": 12}], "relations": []},
            None,
            (2, 11),
            id="entities",
        ),
        pytest.param("o\u0323\r\n12/6", {"label": [[2, 6, "dates"]]}, "graphemes", (4, 8), id="graphemes"),
    ],
)
def test_marked_in_doccano(
    text: str, fields: dict[str, Any], units: Units | None, place: tuple[int, int], tmp_path: Path
) -> None:
    (tmp_path / "all.jsonl").write_text(json.dumps({"id": 4, "text": text, **fields}) + "\r\n\r\n", encoding="utf-8")
    imported("doccano", tmp_path / "all.jsonl", tmp_path / "gold", units)
    mentions = gold(tmp_path / "gold" / "gold" / "4.json")["mentions"]
    assert mentions["dates"] == [{"text": text[slice(*place)], "span": list(place)}]


# Several congresses


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"value": 6}, "congress_ordinal at 63..73.congress: not said which of the congresses"),
        ({"value": 6, "congress": "a"}, "congress_ordinal at 63..73.congress: 'a' is no number"),
        ({"value": 6, "congress": [1]}, "congress_ordinal at 63..73.congress: [1] is no number"),
        ({"value": 6, "congress": 5}, "congress 5 has no congress_union"),
        ({"value": 6, "congress": 1}, None),
    ],
)
def test_which_congress(values: dict[str, Any], said: str | None, tmp_path: Path) -> None:
    """Numbers need not follow each other: a congress that was taken out leaves a gap."""
    first = (*UNION[:2], '{"name": "A", "canonical": "B", "congress": 1}')
    other = ("congress_union", "Công đoàn", '{"name": "C", "canonical": "D", "congress": 4}')
    ordinal = (*ORDINAL[:2], json.dumps(values))
    given = tasks(tmp_path, {"data": {"text": TEXT}, "annotations": [annotated(other, ordinal, first)]})
    outcomes = list(import_from("label-studio", given, tmp_path / "back.jsonl"))
    if said:
        assert [failure.message for failure in failures(outcomes)] == [said]
        return
    (record,) = read_records(tmp_path / "back.jsonl").values()
    assert [c.union.canonical for c in record.congresses] == ["B", "D"]
    assert [c.ordinal and c.ordinal.value for c in record.congresses] == [6, None]


def test_two_facts_for_one_slot(tmp_path: Path) -> None:
    again = ("congress_ordinal", "VI", '{"value": 7}')
    given = tasks(tmp_path, {"data": {"text": TEXT}, "annotations": [annotated(UNION, ORDINAL, again)]})
    (failure,) = failures(import_from("label-studio", given, tmp_path / "gold"))
    assert failure.message == "congress_ordinal: two facts for one slot of congress 0: 'lần thứ VI', 'VI'"
