"""Code points, UTF-16 code units and grapheme clusters."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from congress_extract.interop import Units
from congress_extract.interop.offsets import ruler

CASES = [
    # text, units, a range in code points, the same range in these units
    ("Đại hội", "utf-16", (4, 7), (4, 7)),
    ("🎉 Đại hội", "utf-16", (2, 9), (3, 10)),
    ("🎉🎉x", "utf-16", (1, 3), (2, 5)),
    ("🎉 Đại hội", "code-points", (2, 9), (2, 9)),
    ("🎉 Đại hội", "graphemes", (2, 9), (2, 9)),
    ("👩‍👩‍👧 x", "graphemes", (6, 7), (2, 3)),
    ("👩‍👩‍👧 x", "utf-16", (6, 7), (9, 10)),
    ("o\u0323\u0302i x", "graphemes", (5, 6), (3, 4)),
    # What doccano and Label Studio are known to give for these.
    ("👨🏻\u200d🚒 firemen drive firetrucks", "utf-16", (19, 29), (22, 32)),
    ("💩This is an annotation.", "code-points", (12, 22), (12, 22)),
    ("a\r\nb", "graphemes", (3, 4), (2, 3)),
    ("a\r\nb", "utf-16", (3, 4), (3, 4)),
    ("a\u200b b", "utf-16", (3, 4), (3, 4)),
    ("a\ud800b", "utf-16", (2, 3), (2, 3)),
]


@pytest.mark.parametrize(("text", "units", "points", "others"), CASES)
def test_ranges(text: str, units: Units, points: tuple[int, int], others: tuple[int, int]) -> None:
    assert ruler(text, units).from_points(*points) == others
    assert ruler(text, units).to_points(*others) == points


@pytest.mark.parametrize(
    ("text", "units", "others"),
    [
        pytest.param("🎉x", "utf-16", (1, 2), id="half of a pair"),
        pytest.param("🎉x", "utf-16", (2, 4), id="behind the end"),
        pytest.param("🎉x", "code-points", (1, 1), id="empty"),
        pytest.param("🎉x", "code-points", (-1, 1), id="before the text"),
        pytest.param("🎉x", "graphemes", (1, 3), id="behind the last cluster"),
    ],
)
def test_no_such_range(text: str, units: Units, others: tuple[int, int]) -> None:
    assert ruler(text, units).to_points(*others) is None


@pytest.mark.parametrize("points", [(0, 1), (1, 3), (2, 4)])
def test_inside_of_a_cluster(points: tuple[int, int]) -> None:
    assert ruler("o\u0323\u0302i", "graphemes").from_points(*points) is None


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(text=st.text(alphabet="aĐ\u0323 \r\n🎉\u200d👩\u200b", max_size=20), data=st.data())
def test_utf_16_is_what_utf_16_says(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = ruler(text, "utf-16").from_points(start, end)
    assert (found is None) == (start == end)
    if found:
        assert text.encode("utf-16-le")[2 * found[0] : 2 * found[1]].decode("utf-16-le") == text[start:end]
        assert ruler(text, "utf-16").to_points(*found) == (start, end)
