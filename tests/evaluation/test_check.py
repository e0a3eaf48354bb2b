"""What is wrong with a corpus is said with file, line and field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from congress_extract.evaluation import check
from congress_extract.evaluation.located import NotJsonError, field, locate
from congress_extract.evaluation.written import Written

from ..articles import ROOT, SHARED
from .corpora import GOLD, MENTIONS, TEXT, changed, corpus, written


def said(folder: Path) -> list[str]:
    """All complaints, with files relative to the folder."""
    return [str(problem).replace(f"{folder}/", "") for problem in check(folder)]


def test_a_sound_corpus(tmp_path: Path) -> None:
    gold = {**GOLD, "mentions": MENTIONS}
    assert said(corpus(tmp_path, {"ha-nam": gold})) == []


@pytest.mark.parametrize("name", ["congress-vi"])
def test_our_own(name: str) -> None:
    assert [str(problem) for problem in check(ROOT / "corpora" / name)] == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared articles beside the repository")
def test_the_shared_articles() -> None:
    assert [str(problem) for problem in check(SHARED)] == []


# Values

C = "congresses.0"


@pytest.mark.parametrize(
    ("path", "value", "where", "message"),
    [
        (f"{C}.union.accept", [], "union.accept", "is empty"),
        (f"{C}.union.accept", ["Công đoàn Quảng Ninh"], "union.accept", "the words of none of these names"),
        (f"{C}.union.level", "district", "union.level", "input should be 'national', 'sector'"),
        (f"{C}.union.province", "TP.HCM", "union.province", "'TP.HCM' is no province's short name: Hồ Chí Minh"),
        (f"{C}.union.province", "Atlantis", "union.province", "'Atlantis' is no province's short name"),
        (f"{C}.ordinal.value", 8, "ordinal.value", "8 is not written in the article"),
        (f"{C}.ordinal.value", "V", "ordinal.value", "input should be a valid integer, not 'V'"),
        (f"{C}.ordinal.value", True, "ordinal.value", "input should be a valid integer, not True"),
        (f"{C}.ordinal", {}, "ordinal.value", "is missing"),
        (f"{C}.ordinal", {"value": 5, "no": 1}, "ordinal.no", "unknown field"),
        (f"{C}.held_on.edtf", "2023-06-31", "held_on.edtf", "'2023-06-31' is no EDTF day"),
        (f"{C}.held_on.edtf", "12/6/2023", "held_on.edtf", "'12/6/2023' is no EDTF day"),
        (f"{C}.held_on.edtf", "2023-06-14", "held_on.edtf", "the day and month of 2023-06-14 are not written"),
        (f"{C}.held_on.edtf", "2022-06-12", "held_on.edtf", "2022 is not written in the article, and year_inferred"),
        (f"{C}.held_on.edtf", "2023-06-12/2023-06-10", "held_on.edtf", "ends before it begins"),
        (f"{C}.held_on.part_of_day", "evening", "held_on.part_of_day", "the article has neither of tối, đêm"),
        (f"{C}.venue.name", "Nhà hát lớn", "venue.name", "'Nhà hát lớn' is not written in the article"),
        (f"{C}.term.end", 2030, "term.end", "2030 is not written in the article"),
        (f"{C}.delegates.value", 63, "delegates.value", "63 is not written in the article"),
        (f"{C}.delegates.comparator", "=", "delegates.comparator", "input should be 'eq', 'gt'"),
        (f"{C}.committee.members", ["Lê Văn Ba"] * 2, "committee.members[1]", "'Lê Văn Ba' stands twice"),
        (f"{C}.committee.members", ["Lê Văn Tư"], "committee.members[0]", "'Lê Văn Tư' is not written"),
        (
            f"{C}.committee",
            {"size": 1, "members": ["Lê Văn Ba", "Trần Thị Mai"]},
            "committee.members",
            "2 members of a",
        ),
        (f"{C}.officers.1.name", "Lê Văn Bốn", "officers[1].name", "'Lê Văn Bốn' is not written in the article"),
        (f"{C}.officers.1.honorific", "bà", "officers[1].honorific", "'bà' is not written in the article"),
        (f"{C}.officers.1.role", "deputy", "officers[1].role", "input should be 'chair', 'vice_chair'"),
        (f"{C}.officers.1", {"name": "Lê Văn Ba", "role": "other"}, "officers[1].role_text", "is missing, and only it"),
        (f"{C}.delegation.total", 9, "delegation.total", "6 + 1 is not 9"),
        (f"{C}.delegation.total", 5, "delegation.total", "6 + 1 is not 5"),
        (f"{C}.delegation", {}, "delegation", "says nothing: null stands for that"),
        (f"{C}.results.0.achieved", 12, "results[0].achieved", "12 of 10"),
        (f"{C}.results.0", {"achieved": 2, "total": 10}, "results[0].achieved", "2 is not written in the article"),
        (f"{C}.money.0.amount", 2_300_000_000, "money[0].amount", "2300000000 is not written in the article"),
        (f"{C}.money.0.currency", "đồng", "money[0].currency", "'đồng' is no ISO 4217 code"),
        (f"{C}.money.0.amount_max", 62, "money[0].amount_max", "62 is not above 2200000000"),
        (f"{C}.money.0.purpose", "xây cầu treo", "money[0].purpose", "less than half the words of 'xây cầu treo'"),
        (f"{C}.targets.1.unit", "căn nhà", "targets[1].unit", "less than half the words of 'căn nhà'"),
        (f"{C}.targets.0.per", "month", "targets[0].per", "input should be 'year' or 'term', not 'month'"),
        (f"{C}.targets.1", GOLD["congresses"][0]["targets"][0], "targets[1]", "stands twice"),
        ("tags", ["a", "a"], "tags[1]", "'a' stands twice"),
        ("tags", [""], "tags[0]", "is empty"),
        ("article.id", "ha-tinh", "article.id", "'ha-tinh' is not the file's name, 'ha-nam'"),
        ("article.published", "hôm qua", "article.published", "input should be a valid date"),
        ("congresses", None, "congresses", "input should be a valid array, not NoneType"),
    ],
)
def test_a_wrong_value(tmp_path: Path, path: str, value: Any, where: str, message: str) -> None:
    complaints = said(corpus(tmp_path, {"ha-nam": changed(path, value)}))
    assert len(complaints) == 1, complaints
    file, line, field_, *_ = complaints[0].split(":", 3)
    assert file == "dev/gold/ha-nam.json"
    assert field_.strip() == (f"congresses[0].{where}" if path.startswith(C) else where)
    assert message in complaints[0]
    assert line.isdigit()


def test_the_line_is_that_of_the_value(tmp_path: Path) -> None:
    folder = corpus(tmp_path, {"ha-nam": changed(f"{C}.delegates.value", 63)})
    (complaint,) = said(folder)
    line = int(complaint.split(":")[1])
    assert (folder / "dev/gold/ha-nam.json").read_text(encoding="utf-8").splitlines()[
        line - 1
    ].strip() == '"value": 63,'


def test_a_name_for_two(tmp_path: Path) -> None:
    twice = {**GOLD, "congresses": GOLD["congresses"] * 2}
    (complaint,) = said(corpus(tmp_path, {"ha-nam": twice}))
    assert (
        "congresses[1].union.accept[0]: 'Công đoàn Sở Y tế tỉnh Hà Nam' is accepted for congresses[0] too" in complaint
    )


# Mentions


@pytest.mark.parametrize(
    ("mention", "where", "message"),
    [
        ({"span": [0, 3]}, "text", "the text has 'Côn' at [0, 3), not '90%'"),
        ({"span": [9000, 9003]}, "span", "[9000, 9003) is not within the text, which has"),
        ({"span": [5, 5]}, "span", "[5, 5) is not within the text"),
        ({"span": [5]}, "span[1]", "is missing"),
        ({"source": "title"}, "span", "is not within the title, which has 0 characters"),
        ({"value": 95}, "value", "95 is not in '90%'"),
        ({"value": None}, "value", "input should be a valid number"),
        ({"accept": ["90"]}, "accept", "unknown field"),
    ],
)
def test_a_wrong_mention(tmp_path: Path, mention: dict[str, Any], where: str, message: str) -> None:
    gold = {**GOLD, "mentions": {"percentages": [{**MENTIONS["percentages"][0], **mention}]}}
    (complaint,) = said(corpus(tmp_path, {"ha-nam": gold}))
    assert f"mentions.percentages[0].{where}: " in complaint
    assert message in complaint


def test_mentions_that_overlap(tmp_path: Path) -> None:
    gold = {**GOLD, "mentions": {"percentages": MENTIONS["percentages"] * 2}}
    (complaint,) = said(corpus(tmp_path, {"ha-nam": gold}))
    assert complaint.endswith("mentions.percentages[1].span: overlaps mentions.percentages[0]")


# Files


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("dev/gold/b.json", GOLD, "dev/gold/b.json: has no article"),
        ("dev/articles/b.txt", TEXT, "dev/articles/b.txt: has no gold: dev/gold/b.json is missing"),
        ("dev/articles/b.html", TEXT, "dev/articles/b.html: is not read: only .txt and .json files are"),
        ("dev/articles/ha-nam.json", {"text": TEXT}, "dev/articles/ha-nam.txt: the id ha-nam stands twice: ha-nam.json"),
        ("dev/articles/ha-nam.txt", "Công\nđoàn".encode("utf-16"), "ha-nam.txt:1: not UTF-8: byte 0xff at offset 0"),
        ("dev/articles/ha-nam.txt", "một\nhai ".encode() + b"\xe1", "ha-nam.txt:2: not UTF-8: byte 0xe1 at offset 10"),
        ("dev/articles/ha-nam.txt", " \n", "dev/articles/ha-nam.txt: the article has no text"),
        ("dev/gold/ha-nam.json", '{"congresses": [],\n', "ha-nam.json:2: not JSON: Expecting property name"),
        ("dev/gold/ha-nam.json", '{"congresses": [],\n"congresses": []}', "ha-nam.json:2: congresses: stands twice"),
        ("dev/gold/ha-nam.json", "[" * 100_000, "dev/gold/ha-nam.json: not JSON"),
        ("dev/gold/ha-nam.json", '{"congresses": NaN}', "dev/gold/ha-nam.json: not JSON: NaN"),
        ("dev/gold/ha-nam.json", b"\xff", "dev/gold/ha-nam.json:1: not UTF-8"),
        ("dev/gold/ha-nam.json", "[]", "dev/gold/ha-nam.json:1: input should be an object, not list"),
        ("dev/gold/ha-nam.json", '{"congress": []}', "dev/gold/ha-nam.json:1: congress: unknown field"),
        ("dev/labels/first/ha-nam.json", GOLD, "dev/labels/first/ha-nam.json: has no partner in labels/second"),
    ],
)  # fmt: skip
def test_a_wrong_file(tmp_path: Path, file: str, content: Any, message: str) -> None:
    folder = corpus(tmp_path)
    written(folder / file, content)
    assert any(message in complaint for complaint in said(folder)), said(folder)


def test_an_article_as_json(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    (folder / "dev/articles/ha-nam.txt").unlink()
    path = folder / "dev/articles/ha-nam.json"
    written(path, {"text": TEXT, "title": "Đại hội", "published": "2023-06-13"})
    assert said(folder) == []
    written(path, {"text": TEXT, "id": "b", "published": "hôm qua", "author": "X"})
    assert [complaint.split(":")[2].strip() for complaint in said(folder)] == ["published", "author"]
    written(path, {"text": TEXT, "id": "b"})
    assert said(folder) == ["dev/articles/ha-nam.json:3: id: 'b' is not the file's name, 'ha-nam'"]


def test_the_same_in_two_splits(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    written(folder / "test/articles/ha-nam.txt", TEXT)
    written(folder / "test/gold/ha-nam.json", GOLD)
    same_id, same_text = said(folder)
    assert same_id == "test/gold/ha-nam.json: its article has the text of dev/ha-nam"
    assert same_text == "test/gold/ha-nam.json: the id ha-nam stands twice: dev/gold/ha-nam.json has it too"
    assert check(folder, ["test"]) == ()
    with pytest.raises(ValueError, match="has no split 'train'; it has dev, test"):
        check(folder, ["train"])


def test_no_corpus(tmp_path: Path) -> None:
    (missing,) = check(tmp_path / "no")
    assert missing.message == "no such folder"
    (empty,) = check(tmp_path)
    assert empty.message.startswith("no corpus")


def test_a_folder_may_be_one_split(tmp_path: Path) -> None:
    assert check(corpus(tmp_path) / "dev") == ()


# Forms of numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("62 đại biểu", 62),
        ("05 đồng chí", 5),
        ("1.208 suất", 1208),
        ("2,2 tỷ đồng", 2_200_000_000),
        ("2 tỉ 150 triệu đồng", 2_150_000_000),
        ("1.041 triệu đồng", 1_041_000_000),
        ("1.5 tỷ", 1_500_000_000),
        ("2 tỷ rưỡi", 2_500_000_000),
        ("350tr", 350_000_000),
        ("2tr3", 2_300_000),
        ("1 tỷ 2", 1_200_000_000),
        ("nửa tỷ đồng", 500_000_000),
        ("bảy chục đại biểu", 70),
        ("3 nghìn tỷ đồng", 3_000_000_000_000),
        ("300 - 500 triệu", 300_000_000),
        ("từ 1 đến 2 tỷ", 1_000_000_000),
        ("94.470.000đ", 94_470_000),
        ("năm đồng chí", 5),
        ("Mười lăm đồng chí", 15),
        ("hai trăm linh một", 201),
        ("2,5%", 2.5),
        ("ngày 17.2.2023", 17),
        ("Năm đồng chí".replace("ă", "a\u0306"), 5),
    ],
)
def test_a_number_in_its_forms(text: str, value: float) -> None:
    found = Written(text)
    assert found.has_number(value)
    assert not found.has_number(value + 1)
    assert all(0 <= start < end <= len(text) for start, end in found.where_number(value))


def test_ordinals_count_where_they_are_asked_for() -> None:
    found = Written("lần thứ Nhất, phòng V")
    assert found.has_number(1, ordinal=True)
    assert not found.has_number(1)
    assert not found.has_number(5)
    assert found.where_number(5, ordinal=True) == [(20, 21)]


def test_where_words_stand() -> None:
    text = "Bà  Lê\nThị Hoà, uỷ viên"
    assert [text[a:b] for a, b in Written(text).where("Lê Thị Hòa")] == ["Lê\nThị Hoà"]
    assert Written(text).where("Lê Thị") == [(4, 10)]
    assert Written(text).where("ê Th") == []
    assert Written(text).where("!") == []


# Lines


def test_lines_of_json() -> None:
    located = locate('{"a": [1,\n {"b\\"\\u0063": "x,]"}],\n "d":\n {}, "a": null}')
    assert located.value == {"a": None, "d": {}}
    assert located.lines == {(): 1, ("a",): 3 + 1, ("a", 0): 1, ("a", 1): 2, ("a", 1, 'b"c'): 2, ("d",): 4}
    assert located.doubled == (("a",),)
    assert located.line(("a", 1, "none")) == 2
    assert field(("a", 1, "b")) == "a[1].b"


@pytest.mark.parametrize(("text", "line"), [("", 1), ("{\n\n]", 3), ("9" * 5000, None), ("Infinity", None)])
def test_no_json(text: str, line: int | None) -> None:
    with pytest.raises(NotJsonError) as error:
        locate(text)
    assert error.value.line == line


@pytest.mark.parametrize("value", [{"a": [[], {}, [[1]]], "b": {"c": [True, None, "é\n"]}}, [], 5, "x", {"": 1}])
def test_every_value_has_its_line(value: Any) -> None:
    text = json.dumps(value, indent=1)
    located = locate(text)

    def walk(item: Any, path: tuple[str | int, ...]) -> None:
        line = text.splitlines()[located.lines[path] - 1]
        assert (json.dumps(path[-1]) in line) if path and isinstance(path[-1], str) else line
        for key, below in item.items() if isinstance(item, dict) else enumerate(item) if isinstance(item, list) else ():
            walk(below, (*path, key))

    walk(value, ())
