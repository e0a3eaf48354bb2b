"""Values of gold and of records in one line, for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import regex

_SIGNS = {"eq": "", "gt": "> ", "gte": "≥ ", "lt": "< ", "lte": "≤ ", "approx": "≈ "}
_CONTROLS = regex.compile(r"[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+")


def plain(text: str) -> str:
    """Text as it may be sent to a terminal: on one line, without codes."""
    return _CONTROLS.sub(" ", text)


def shown_of(slot: str, value: Any) -> str:
    """A value of a slot in one line; of a mention its words and place too, which may be all that differs."""
    if slot.startswith("mentions.") and isinstance(value, Mapping) and value.get("span"):
        start, end = value["span"]
        return f"{shown(value)} (“{plain(str(value.get('text') or ''))}” at {start}-{end})"
    return shown(value)


def shown(value: Any) -> str:
    """A value in one line; `-` for none."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:,}".replace(",", " ") if value >= 10000 else str(value)
    if isinstance(value, list):
        return " to ".join(map(str, value))
    return plain(_of(value) if isinstance(value, Mapping) else str(value))


def _of(value: Mapping[str, Any]) -> str:
    if "achieved" in value:
        return f"{value['achieved']} of {value.get('total')}"
    if "amount" in value:
        amount = _amount(value, "amount", f" {value.get('currency') or 'VND'}")
        return _joined(amount, _per(value), value.get("purpose"))
    if "edtf" in value:
        return _joined(value["edtf"], value.get("part_of_day"))
    if "start" in value:
        return f"{value['start']} to {value.get('end')}"
    if "value" in value:
        unit = "%" if value.get("unit") == "percent" else f" {value['unit']}" if value.get("unit") else ""
        return _joined(_amount(value, "value", unit), _per(value), value.get("subject"), value.get("action"))
    if "canonical" in value:
        return _joined(value.get("name"), value.get("level"), value.get("province"))
    again = {True: "again", False: "new", None: None}[value.get("reelected")]
    return _joined(value.get("name"), value.get("role_text") or value.get("role"), value.get("selection"), again)


def _amount(value: Mapping[str, Any], key: str, unit: str) -> str:
    high = value.get(f"{key}_max")
    sign = _SIGNS.get(value.get("comparator") or "eq", "")
    return f"{sign}{shown(value[key])}{f' to {shown(high)}' if high is not None else ''}{unit}"


def _per(value: Mapping[str, Any]) -> str | None:
    return f"per {value['per']}" if value.get("per") else None


def _joined(*parts: Any) -> str:
    return ", ".join(str(part) for part in parts if part)
