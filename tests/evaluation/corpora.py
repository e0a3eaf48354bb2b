"""A small corpus to be spoiled, and what stands in it."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

TEXT = """Công đoàn Sở Y tế đại hội
Sáng 12/6/2023, tại Hội trường Sở Y tế, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028.
Dự đại hội có 62 đại biểu. Nhiệm kỳ 2018 - 2023, công đoàn hoàn thành 9/10 chỉ tiêu; trao mười lăm suất quà trị giá 2,2 tỷ đồng.
Nhiệm kỳ tới phấn đấu ít nhất 90% đoàn viên đạt danh hiệu lao động tiên tiến; 1.208 đoàn viên được khám sức khỏe.
Đại hội bầu Ban Chấp hành gồm 5 đồng chí; đồng chí Trần Thị Mai tái đắc cử Chủ tịch, ông Lê Văn Ba làm Phó Chủ tịch.
Đại hội bầu đoàn đại biểu gồm 7 đồng chí, trong đó 6 chính thức và 1 dự khuyết.
"""

GOLD: dict[str, Any] = {
    "article": {"id": "ha-nam", "published": None},
    "tags": ["election"],
    "congresses": [
        {
            "union": {"accept": ["Công đoàn Sở Y tế tỉnh Hà Nam"], "level": "upper_grassroots", "province": "Hà Nam"},
            "ordinal": {"value": 5},
            "held_on": {"edtf": "2023-06-12", "year_inferred": False, "part_of_day": "morning"},
            "venue": {"name": "Hội trường Sở Y tế"},
            "term": {"start": 2023, "end": 2028},
            "previous_term": {"start": 2018, "end": 2023},
            "delegates": {"value": 62, "comparator": "eq"},
            "committee": {"size": 5, "members": [], "selection": "elected"},
            "standing_committee": None,
            "inspection_committee": None,
            "officers": [
                {"name": "Trần Thị Mai", "honorific": "đồng chí", "role": "chair", "role_text": "Chủ tịch",
                 "selection": "elected", "reelected": True},
                {"name": "Lê Văn Ba", "honorific": "ông", "role": "vice_chair", "role_text": "Phó Chủ tịch",
                 "selection": "elected", "reelected": None},
            ],
            "delegation": {"total": 7, "official": 6, "alternate": 1},
            "results": [{"achieved": 9, "total": 10}],
            "money": [{"amount": 2_200_000_000, "currency": "VND", "comparator": "eq", "purpose": "suất quà"}],
            "targets": [
                {"value": 90, "unit": "percent", "comparator": "gte", "subject": "đoàn viên",
                 "action": "đạt danh hiệu lao động tiên tiến"},
                {"value": 1208, "unit": "đoàn viên", "comparator": "eq", "subject": "đoàn viên",
                 "action": "được khám sức khỏe"},
            ],
        }
    ],
}  # fmt: skip
MENTIONS = {
    "percentages": [
        {"text": "90%", "span": [TEXT.index("90%"), TEXT.index("90%") + 3], "value": 90, "comparator": "gte"}
    ]
}


def written(path: Path, content: str | bytes | dict[str, Any]) -> Path:
    """A file with its folders; an object as JSON, a value on each line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, dict):
        content = json.dumps(content, ensure_ascii=False, indent=1)
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def corpus(folder: Path, golds: dict[str, Any] | None = None, texts: dict[str, str] | None = None) -> Path:
    """A corpus of one split, `dev`: the article above, or those given."""
    golds = golds or {"ha-nam": GOLD}
    for name, gold in golds.items():
        written(folder / "dev" / "articles" / f"{name}.txt", (texts or {}).get(name, TEXT))
        written(folder / "dev" / "gold" / f"{name}.json", gold)
    return folder


def changed(path: str, value: Any, gold: dict[str, Any] | None = None) -> dict[str, Any]:
    """The gold above with one value in place of another: `congresses.0.ordinal.value`."""
    out = deepcopy(gold or GOLD)
    *steps, last = path.split(".")
    at: Any = out
    for step in steps:
        at = at[int(step) if isinstance(at, list) else step]
    at[int(last) if isinstance(at, list) else last] = value
    return out


def record(gold: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A record that says what gold says."""
    out = deepcopy(gold)
    for congress in out["congresses"]:
        name = congress["union"].pop("accept")[0]
        congress["union"] |= {"name": name, "canonical": name}
    out.pop("tags", None)
    return {**out, **more}
