"""Exported and imported again, records and gold are the same, whatever the text is made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from congress_extract.interop import Tool, Units

from .samples import (
    ROOT,
    TOOLS,
    articles,
    export_to,
    exported,
    failures,
    fine,
    gold,
    import_from,
    imported,
    read_records,
    records,
    written,
)

WAYS: list[tuple[Tool, Units | None]] = [
    *((tool, None) for tool in TOOLS),
    ("brat", "utf-16"),
    ("label-studio", "utf-16"),
    ("doccano", "graphemes"),
    ("doccano", "code-points"),
]


def test_samples_are_worth_it() -> None:
    """Facts in titles, fractions, several congresses, marks across lines."""
    assert any(fact.source == "title" for record in records() for fact in record.mentions.ordinals)
    assert max(len(record.congresses) for record in records()) > 1
    assert any("\r\n" in fact.text for record in records() for fact in record.mentions.unions)
    assert any("\u2028" in article.text for article in articles())


@pytest.mark.parametrize(("tool", "units"), WAYS)
def test_records(tool: Tool, units: Units | None, tmp_path: Path) -> None:
    out = exported(tool, tmp_path, units)
    imported(tool, out, tmp_path / "back.jsonl", units)
    back = read_records(tmp_path / "back.jsonl")
    assert len(back) == len(records())
    for record in records():
        assert back[record.article.id] == record


def files(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: data for name, data in found.items() if not name.endswith(".md")}


@pytest.mark.parametrize("tool", TOOLS)
def test_gold_is_the_same_to_the_byte(tool: Tool, tmp_path: Path) -> None:
    fine(export_to(tool, ROOT / "corpora" / "congress-vi", tmp_path / "out"))
    imported(tool, tmp_path / "out", tmp_path / "back")
    given = {name: data for name, data in files(ROOT / "corpora" / "congress-vi").items() if "/labels/" not in name}
    back = files(tmp_path / "back")
    assert sorted(back) == sorted(given)
    names = [name for name, data in given.items() if data != back[name]]
    assert [name for name in names if not name.endswith(".json")] == []
    for name in names:
        assert gold(ROOT / "corpora" / "congress-vi" / name) == gold(tmp_path / "back" / name)


@pytest.mark.parametrize("tool", TOOLS)
def test_marked_gold_is_the_same_to_the_byte(tool: Tool, tmp_path: Path) -> None:
    """Records become gold by one tool; that gold comes back from each."""
    imported("label-studio", exported("label-studio", tmp_path), tmp_path / "gold")
    fine(export_to(tool, tmp_path / "gold", tmp_path / "again"))
    imported(tool, tmp_path / "again", tmp_path / "back")
    assert files(tmp_path / "back") == files(tmp_path / "gold")


def test_records_become_gold(tmp_path: Path) -> None:
    imported("doccano", exported("doccano", tmp_path), tmp_path / "gold")
    found = gold(tmp_path / "gold" / "gold" / "truong-thpt-cua-song-crlf.json")
    (congress,) = found["congresses"]
    assert congress["union"] == {
        "accept": ["Công đoàn cơ sở Trường THPT Cửa Sông"],
        "level": "grassroots",
        "province": "Nam Định",
    }
    assert congress["ordinal"] == {"value": 6}
    assert congress["venue"] == {"name": "hội trường nhà trường"}
    assert congress["standing_committee"] is None
    assert congress["officers"][0]["reelected"] is True
    mentions = found["mentions"]
    assert mentions["dates"][0]["edtf"] == "2023-04-18"
    assert mentions["ordinals"][0]["source"] == "title"


def test_gold_has_no_places_for_records(tmp_path: Path) -> None:
    fine(export_to("brat", ROOT / "corpora" / "congress-vi" / "dev", tmp_path / "out"))

    failed = failures(import_from("brat", tmp_path / "out", tmp_path / "back.jsonl"))
    assert {failure.code for failure in failed} == {"no_places"}


def test_names_of_files_are_safe(tmp_path: Path) -> None:
    """In a corpus they are ids too."""
    out = exported("brat", tmp_path)
    assert (out / "a_.._b_c_.txt").is_file()
    assert all(path.parent == out for path in out.rglob("*"))
    imported("brat", out, tmp_path / "gold")
    for file in (tmp_path / "gold" / "gold").iterdir():
        assert gold(file)["article"]["id"] == file.stem
    for file in (tmp_path / "gold" / "articles").glob("*.json"):
        assert gold(file)["id"] == file.stem


def test_names_are_given_once(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("".join(f'{{"id": "{id}", "text": "{id}"}}\n' for id in "aAa"), encoding="utf-8")
    imported("doccano", tmp_path / "in.jsonl", tmp_path / "gold")
    found = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "gold" / "articles").iterdir()}
    assert found == {"a.txt": "a", "A-2.txt": "A", "a-3.txt": "a"}


def test_the_article_of_a_record_is_found_by_its_words(tmp_path: Path) -> None:
    """Two articles of one id: that in which the facts stand."""
    rows, given = written(tmp_path)
    other = tmp_path / "other.jsonl"
    other.write_text('{"id": "truong-thpt-cua-song-nfc", "text": "Tin khác."}\n', encoding="utf-8")
    found = fine(export_to("doccano", given, tmp_path / "out.jsonl", [other, rows]))
    assert next(item for item in found if item.name == "truong-thpt-cua-song-nfc").article == articles()[0]
    failed = failures(export_to("doccano", given, tmp_path / "out.jsonl", [other]))
    assert len(failed) == len(records())
    assert failed[0].code == "other_article"
    assert (failed[1].where, failed[1].code) == (f"{given}:2", "no_article")
