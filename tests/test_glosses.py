"""Abbreviations in brackets beside the words they stand for are read over; what is told keeps its place in the text."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest

from congress_extract import extract

TEXT = (
    "Ngày 12/6/2023, Liên đoàn Lao động (LĐLĐ) huyện Bàu Bàng tổ chức Đại hội (ĐH) Công đoàn (CĐ) huyện lần thứ II. "
    "Đại hội đã bầu 21 đồng chí vào Ban Chấp hành (BCH) khóa mới; ông Võ Thành Lợi giữ chức Chủ tịch Liên đoàn Lao động "
    "(LĐLĐ) huyện."
)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("blank", [" ", "\u00a0", "  ", " \u200b", "\u200b "])
def test_read_over(form: Literal["NFC", "NFD"], blank: str) -> None:
    text = unicodedata.normalize(form, TEXT).replace(" ", blank)
    (congress,) = extract(text).congresses
    assert congress.union.canonical == "Liên đoàn Lao động huyện Bàu Bàng"
    assert congress.committee is not None
    assert congress.committee.size == 21
    assert [(o.role, o.name) for o in congress.officers] == [("chair", "Võ Thành Lợi")]
    start, end = congress.union.span
    assert text[start:end] == congress.union.text
    assert unicodedata.normalize("NFC", congress.union.text).startswith("Liên")


def test_what_says_something_stays() -> None:
    (congress,) = extract(TEXT.replace(" huyện Bàu Bàng", " huyện Bàu Bàng (Bình Dương)")).congresses
    assert congress.union.province == "Bình Dương"
