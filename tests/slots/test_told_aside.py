"""Facts told aside: a span of days after the opening, counts that another body's follow, votes that elect a chair, items of a digest."""

from __future__ import annotations

import pytest

from congress_extract import extract
from congress_extract.record import Congress

OPENING = "Ngày 19/2/2018, Đại hội đại biểu Công đoàn Sở Thủy lợi lần thứ IV, nhiệm kỳ 2018 - 2023 đã khai mạc. "


def only(text: str) -> Congress:
    """The one congress that a text reports."""
    (congress,) = extract(text).congresses
    return congress


DAYS = {
    OPENING + "Đại hội sẽ diễn ra trong 2 ngày 19 và 20/2.": "2018-02-19/2018-02-20",
    OPENING + "Đại hội kéo dài đến hết ngày 20/2.": "2018-02-19/2018-02-20",
    OPENING + "Hội nghị tổng kết sẽ diễn ra trong 2 ngày 25 và 26/3.": "2018-02-19",
    "Sáng 22-8, Công đoàn Sở Thủy lợi khai mạc Đại hội lần thứ VII. Đại hội kéo dài đến hết ngày 23-8.": (
        "XXXX-08-22/XXXX-08-23"
    ),
    "Đại hội Công đoàn Công ty Điện lực Trà Giang lần thứ IV, nhiệm kỳ 2023-2028 diễn ra sôi nổi. Có 123/125 đại biểu "
    "thay mặt cho 812 đoàn viên về dự Đại hội vào ngày 11/5.": "2023-05-11",
}


@pytest.mark.parametrize("text", DAYS)
def test_held_on(text: str) -> None:
    held = only(text).held_on
    assert held is not None
    assert held.edtf == DAYS[text]


COMMITTEES = {
    "Đại hội đã bầu Ban Chấp hành mới gồm 15 ủy viên và đoàn đại biểu gồm 9 người (8 chính thức, 1 dự khuyết) đi dự "
    "Đại hội Công đoàn tỉnh.": 15,
    "Đại hội bầu ra 15 đồng chí BCH; 9 đại biểu chính thức đi dự Đại hội cấp trên.": 15,
    "Kết quả bầu BCH: 1. Nguyễn Đại Nguyên; 2. Lê Thị Thảo; 3. Ngô Thế Sơn.": None,
    "Đại hội bầu trực tiếp chủ tịch: cô Hồ Mỹ Nương. Hai ủy viên BCH còn lại là cô Đinh Thị Hyă và cô Lê Thị Trúc.": None,
}


@pytest.mark.parametrize("sentence", COMMITTEES)
def test_committee(sentence: str) -> None:
    committee = only(OPENING + sentence).committee
    assert (committee.size if committee else None) == COMMITTEES[sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đại hội đã tiến hành bầu trực tiếp Chủ tịch. Cô Hồ Mỹ Nương trúng cử với 26/26 phiếu.",
        "Chủ tịch Công đoàn được bầu trực tiếp tại đại hội. Với 26/26 phiếu, cô Hồ Mỹ Nương đã đắc cử.",
    ],
)
def test_chair_elected_directly(sentence: str) -> None:
    assert [(o.name, o.role) for o in only(OPENING + sentence).officers] == [("Hồ Mỹ Nương", "chair")]


DELEGATES = {
    "Dự có 35 đại biểu được triệu tập, 33 có mặt.": 33,
    "Tổng số đoàn viên được triệu tập: 45 đ/c; có mặt: 43 đ/c.": 43,
    "Đại hội có 75 đoàn viên.": 75,
    "Đại hội có 75 đoàn viên được khen thưởng.": None,
}


@pytest.mark.parametrize("sentence", DELEGATES)
def test_delegates(sentence: str) -> None:
    delegates = only(OPENING + sentence).delegates
    assert (delegates.value if delegates else None) == DELEGATES[sentence]


def test_delegation_in_brief() -> None:
    delegation = only(
        OPENING
        + "Đại hội bầu 21 đồng chí vào Ban Chấp hành và 9 đồng chí dự Đại hội Công đoàn thành phố (01 dự khuyết)."
    ).delegation
    assert delegation is not None
    assert (delegation.total, delegation.official, delegation.alternate) == (9, None, 1)


def test_ordinal_of_new_chair() -> None:
    congress = only(
        "Ông Đoàn Văn Vịnh làm Chủ tịch Công đoàn Cơ quan Bộ Thủy sản khóa XI\nChiều 30/5, Đại hội Công đoàn Cơ quan Bộ"
        " Thủy sản nhiệm kỳ 2023 - 2028 đã bế mạc."
    )
    assert congress.ordinal is not None
    assert congress.ordinal.value == 11


def test_ordinal_of_former_chair() -> None:
    """Who once was chair says nothing of the congress."""
    congress = only(
        "Chiều 30/5, Đại hội Công đoàn Cơ quan Bộ Thủy sản nhiệm kỳ 2023 - 2028 đã bế mạc. Dự có ông Đoàn Văn Vịnh, từng"
        " làm Chủ tịch Công đoàn Cơ quan Bộ Thủy sản khóa IX."
    )
    assert congress.ordinal is None


UNIONS = {
    "Đại hội Công đoàn Công ty 28-1 nhiệm kỳ 2017-2022 diễn ra ngày 15/9/2017.": ("Công đoàn Công ty 28-1", None),
    "Ngày 15/9/2017, Công đoàn Tổng công ty Lúa gạo miền Tây (VINARICE2) tổ chức Đại hội.": (
        "Công đoàn Tổng công ty Lúa gạo miền Tây",
        None,
    ),
    "Ngày 15/9/2017, CĐ Công ty Giày Thái Bình (Bình Dương) tổ chức Đại hội.": (
        "Công đoàn Công ty Giày Thái Bình",
        "Bình Dương",
    ),
    "Ngày 22/4/2023, Công đoàn Trường ĐH Kỹ thuật Sông Hồng tổ chức Đại hội.": (
        "Công đoàn Trường Đại học Kỹ thuật Sông Hồng",
        None,
    ),
}


@pytest.mark.parametrize("text", UNIONS)
def test_union(text: str) -> None:
    union = only(text).union
    assert (union.canonical, union.province) == UNIONS[text]


def test_chair_by_short_name() -> None:
    """`TKV` stands for the union whose words begin with its letters."""
    officers = only(
        "Sáng 25/7/2023, Công đoàn Than – Khoáng sản Việt Nam khai mạc Đại hội lần thứ VI. Đ/c Lê Văn Xuân tiếp tục được "
        "bầu giữ chức Chủ tịch Công đoàn TKV."
    ).officers
    assert [(o.name, o.role, o.reelected) for o in officers] == [("Lê Văn Xuân", "chair", True)]


def test_items_of_a_digest() -> None:
    """An item that only counts congresses is none; the next one's day has the year of its sibling's term."""
    congresses = extract(
        "Tin vắn\n"
        "- LĐLĐ huyện Hòa An: Đến hết ngày 20/3, đã có 41/41 CĐCS tổ chức xong đại hội.\n"
        "- Ngày 16/3, CĐCS Hạt Kiểm lâm huyện Nguyên Bình tổ chức Đại hội khóa VI, nhiệm kỳ 2023-2028, bầu BCH gồm 3 đồng"
        " chí.\n"
        "- Ngày 17/3, CĐCS Công ty CP Khoáng sản Tây Giang tổ chức Đại hội lần thứ III; bầu 7 đ/c vào BCH."
    ).congresses
    assert [(c.ordinal and c.ordinal.value, c.held_on and c.held_on.edtf) for c in congresses] == [
        (6, "2023-03-16"),
        (3, "2023-03-17"),
    ]


def test_results_in_parts() -> None:
    results = only(OPENING + "Đánh giá kết quả: Tổng số 16 chỉ tiêu, trong đó vượt 9, đạt 5, không đạt 2.").results
    assert [(r.achieved, r.total) for r in results] == [(14, 16)]


def test_target_among_others() -> None:
    """What `trong đó ít nhất 2.000` counts was said before it; `/năm` belongs to its own number."""
    targets = only(
        OPENING
        + "Đại hội đề ra chỉ tiêu: sáng kiến tăng 10%/năm, thu nhập bình quân 9 triệu đồng; giới thiệu 4.500 đoàn"
        " viên ưu tú cho Đảng, trong đó ít nhất 2.000 được kết nạp."
    ).targets
    assert [(int(t.value), t.comparator, t.per) for t in targets] == [
        (10, "eq", "year"),
        (9_000_000, "eq", None),
        (4500, "eq", None),
        (2000, "gte", None),
    ]
