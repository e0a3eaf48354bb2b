"""What is written is what each tool reads: sliced as the tool slices, every position gives the words marked."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest
import regex

from congress_extract import Article, extract

from .samples import export_to, exported, fine

TEXT = "🎉 Ngày 12/6/2023,\r\ntrời đẹp; trao 2,5% của 45 suất\r\nquà."


def export_one(tool: str, folder: Path) -> Path:
    article = Article(id="one", text=TEXT)
    (folder / "a.jsonl").write_text(article.model_dump_json(), encoding="utf-8")
    (folder / "r.jsonl").write_text(extract(article).model_dump_json(), encoding="utf-8")
    fine(export_to(tool, folder / "r.jsonl", folder / "out", [folder / "a.jsonl"]))  # type: ignore[arg-type]
    return folder / "out"


def test_brat(tmp_path: Path) -> None:
    out = export_one("brat", tmp_path)
    assert (out / "one.txt").read_bytes() == TEXT.encode()
    assert (out / "one.ann").read_text(encoding="utf-8").splitlines() == [
        "T1\tdates 2 16\tNgày 12/6/2023",
        '#1\tAnnotatorNotes T1\t{"edtf": "2023-06-12"}',
        "T2\tpercentages 34 38\t2,5%",
        '#2\tAnnotatorNotes T2\t{"value": 2.5}',
        "T3\tquantities 43 50;52 55\t45 suất quà",
        '#3\tAnnotatorNotes T3\t{"value": 45, "unit": "suất quà"}',
    ]
    conf = (out / "annotation.conf").read_text(encoding="utf-8")
    assert [regex.sub(r"\s.*", "", line) for line in conf.splitlines() if line.startswith("[")] == [
        "[entities]",
        "[relations]",
        "[events]",
        "[attributes]",
    ]
    assert "\ndates\n" in conf
    assert "\ncongress_held_on\n" in conf


def test_brat_reads_every_mark(tmp_path: Path) -> None:
    """As its server does: UTF-8 without translation of line ends, lines divided at whatever Unicode ends a line with."""
    marks = 0
    for file in exported("brat", tmp_path).glob("*.ann"):
        with codecs.open(str(file.with_suffix(".txt")), encoding="utf8") as stream:
            text = stream.read()
        with codecs.open(str(file), encoding="utf8") as stream:
            lines = stream.readlines()
        for line in lines:
            id, data, tail = line.rstrip("\n").split("\t", 2)
            if id.startswith("T"):
                marks += 1
                label, rest = data.split(" ", 1)
                assert regex.fullmatch(r"[\w-]+", label)
                spans = [tuple(map(int, part.split(" "))) for part in rest.split(";")]
                assert " ".join(text[start:end] for start, end in spans) == tail
            else:
                assert data.startswith("AnnotatorNotes T")
                assert isinstance(json.loads(tail), dict)
    assert marks > 300


def test_label_studio(tmp_path: Path) -> None:
    out = export_one("label-studio", tmp_path)
    (task,) = json.loads(out.read_text(encoding="utf-8"))
    assert task["data"]["text"] == TEXT
    (prediction,) = task["predictions"]
    assert prediction["model_version"].startswith("congress-extract ")
    assert prediction["result"][0] == {
        "id": "m1",
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": 2, "end": 16, "text": "Ngày 12/6/2023", "labels": ["dates"]},
        "meta": {"text": ['{"edtf": "2023-06-12"}']},
    }
    configuration = (tmp_path / "out.config.xml").read_text(encoding="utf-8")
    assert '<Labels name="label" toName="text">' in configuration
    assert '<Label value="congress_held_on"/>' in configuration


def test_label_studio_counts_code_points(tmp_path: Path) -> None:
    tasks = json.loads(exported("label-studio", tmp_path).read_text(encoding="utf-8"))
    regions = [(task["data"]["text"], r["value"]) for task in tasks for r in task["predictions"][0]["result"]]
    assert len(regions) > 300
    for text, value in regions:
        assert list(text)[value["start"] : value["end"]] == list(value["text"])


def test_doccano(tmp_path: Path) -> None:
    (row,) = map(json.loads, export_one("doccano", tmp_path).read_text(encoding="utf-8").splitlines())
    assert row["text"] == TEXT
    assert row["label"] == [[3, 17, "dates"], [35, 39, "percentages"], [44, 56, "quantities"]]
    assert row["congress_extract"]["values"][0] == [3, 17, "dates", "Ngày 12/6/2023", {"edtf": "2023-06-12"}]


def test_doccano_counts_as_javascript_does(tmp_path: Path) -> None:
    rows = exported("doccano", tmp_path).read_text(encoding="utf-8").split("\n")
    given = [json.loads(row) for row in rows if row]
    places = 0
    for row in given:
        units = row["text"].encode("utf-16-le")
        for start, end, _, words, _ in row["congress_extract"]["values"]:
            places += 1
            assert units[2 * start : 2 * end].decode("utf-16-le") == words
    assert places > 300


@pytest.mark.parametrize("units", ["utf-16", "graphemes"])
def test_docbin_counts_in_one_way_only(units: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="docbin always counts code-points"):
        list(export_to("docbin", tmp_path, tmp_path / "out", (), units))  # type: ignore[arg-type]
