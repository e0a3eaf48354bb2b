"""Whose congress it is where the union above it, or a guest from there, is named beside."""

from __future__ import annotations

import pytest

from congress_extract import extract

FIRM = "Công đoàn Công ty Hoa Sen"
HELD: dict[str, tuple[str, ...]] = {
    "Sáng 6/3/2023, LĐLĐ quận 5 tổ chức Đại hội điểm Công đoàn cơ sở Công ty TNHH Việt Hưng, nhiệm kỳ 2023-2028.": (
        "Công đoàn cơ sở Công ty TNHH Việt Hưng",
    ),
    "LĐLĐ quận 5 (TP.HCM) vừa chỉ đạo tổ chức thành công Đại hội CĐCS Công ty Hoa Sen với 120 đại biểu.": (
        "Công đoàn cơ sở Công ty Hoa Sen",
    ),
    "Vừa qua, LĐLĐ quận 5 đã chỉ đạo Công đoàn Công ty Hoa Sen tổ chức Đại hội điểm nhiệm kỳ 2023-2028.": (FIRM,),
    "Sáng 6/3/2023, Công đoàn Công ty Hoa Sen, LĐLĐ quận 5, TP.HCM tổ chức Đại hội.": (FIRM,),
    "Sáng 6/3/2023, Công đoàn Công ty Hoa Sen (LĐLĐ quận 5) tổ chức Đại hội.": (FIRM,),
    "Sáng 6/3/2023, Công đoàn Công ty Hoa Sen - LĐLĐ quận 5 tổ chức Đại hội.": (FIRM,),
    "LĐLĐ quận 5: Đại hội điểm Công đoàn Công ty Hoa Sen\nSáng 6/3/2023, 120 đại biểu đã về dự Đại hội. Đại hội bầu 11 "
    "đồng chí vào BCH.": (FIRM,),
    "Chủ tịch LĐLĐ quận 5 Lê Văn Tám dự Đại hội Công đoàn Công ty Hoa Sen ngày 5/3. Đại hội bầu 9 người vào BCH.": (
        FIRM,
    ),
    "Sáng 7/6/2018, Công đoàn phường Cái Vồn - LĐLĐ thị xã Bình Minh tổ chức Đại hội lần thứ X.": (
        "Công đoàn phường Cái Vồn",
    ),
    "Sáng nay, LĐLĐ quận 5 khai mạc Đại hội Công đoàn quận lần thứ XI. Đại hội sẽ diễn ra trong 2 ngày.": (
        "Liên đoàn Lao động quận 5",
    ),
    "LĐLĐ quận 5 vừa chỉ đạo Đại hội điểm Công đoàn phường 7, nhiệm kỳ 2023-2028. Đại hội diễn ra ngày 5/3/2023, bầu BCH 3 "
    "người.\nTrước đó, ngày 3/3, LĐLĐ quận 5 cũng đã tổ chức Đại hội điểm CĐCS Công ty Hoa Sen với 120 đại biểu. Đại hội "
    "bầu BCH 9 người.": ("Công đoàn phường 7", "Công đoàn cơ sở Công ty Hoa Sen"),
    "Ngày 5/3/2023, LĐLĐ quận 5 phát động thi đua hướng về Đại hội Công đoàn TP.HCM lần thứ XII.": (),
    "Đại hội Công đoàn quận 5 lần thứ XI sẽ diễn ra vào ngày 15 và 16/9\nĐại hội Công đoàn quận 5 lần thứ XI diễn ra cùng "
    "năm với đại hội cấp cơ sở, có cùng nhiệm kỳ 2023 - 2028.": (),
    "Ba huyện hoàn thành đại hội công đoàn\nTừ ngày 7 đến 11-5-2018, ba huyện miền núi của tỉnh lần lượt tổ chức đại hội công "
    "đoàn nhiệm kỳ 2018-2023.": (),
    "Sáng cùng ngày, Công ty hứa tổ chức đại hội lần thứ I cho công đoàn trong vòng 12 tháng.": (),
    "Trong hai ngày 15 - 16.5.2018, 155 đại biểu đã tham dự Đại hội XII Công đoàn quận Kiến An.": (
        "Công đoàn quận Kiến An",
    ),
}


@pytest.mark.parametrize("text", HELD)
def test_held_by(text: str) -> None:
    assert tuple(congress.union.canonical for congress in extract(text).congresses) == HELD[text]


def test_two_towns() -> None:
    """Each of two, told of again by its town, has its own day and committee."""
    congresses = extract(
        "Hai ngày qua, LĐLĐ huyện Trà Ôn và LĐLĐ TX. Bình Minh (Vĩnh Long) đã tổ chức Đại hội nhiệm kỳ 2018-2023.\n"
        "Tại Trà Ôn, Đại hội ngày 7/6 bầu 23 người vào BCH; bà Trần Thị Mai làm Chủ tịch LĐLĐ huyện.\n"
        "Tại thị xã Bình Minh, Đại hội ngày 5/6 bầu 21 người vào BCH; ông Lê Văn Tám làm Chủ tịch LĐLĐ thị xã."
    ).congresses
    assert [(c.held_on and c.held_on.edtf, c.committee and c.committee.size) for c in congresses] == [
        ("2018-06-07", 23),
        ("2018-06-05", 21),
    ]


def test_digest_of_offices() -> None:
    """Items that begin with their office, told by who came; a label gives the province; the masthead is no item."""
    congresses = extract(
        "BỆNH VIỆN ĐA KHOA LẤP VÒ (ĐỒNG THÁP) • CỔNG THÔNG TIN NỘI BỘ\n\n"
        "Tuần qua hai khoa đã họp đại hội toàn thể đoàn viên để bầu ban chấp hành công đoàn bộ phận nhiệm kỳ 2023 - 2028.\n\n"
        "Công đoàn bộ phận Khoa Cấp cứu chọn buổi trưa 28/11. Trong số bốn mươi hai đoàn viên, ba mươi lăm người dự đại hội "
        "tại phòng giao ban. Đại hội bầu ba đồng chí vào Ban Chấp hành.\n\n"
        "Hai ngày sau, đến phiên Công đoàn bộ phận Khoa Nhi. Cả hai mươi sáu đoàn viên đều có mặt tại đại hội. Ông Đặng Hữu "
        "Phương được bầu làm Chủ tịch."
    ).congresses
    assert [(c.union.canonical, c.delegates and c.delegates.value) for c in congresses] == [
        ("Công đoàn bộ phận Khoa Cấp cứu", 35),
        ("Công đoàn bộ phận Khoa Nhi", 26),
    ]


def test_two_told_by_their_elections() -> None:
    """`Đại hội Công đoàn X lần thứ III bầu 21 người`: each of two has its own committee and chair."""
    congresses = extract(
        "Ngày 5/3, Đại hội Công đoàn thị xã Long Khánh lần thứ III bầu 21 người vào BCH, ông Lê Văn Tám làm Chủ tịch LĐLĐ thị xã "
        "Long Khánh.\nNgày 6/3, Đại hội Công đoàn huyện Xuân Lộc bầu 23 người vào BCH, ông Lê Văn Chín làm Chủ tịch LĐLĐ huyện."
    ).congresses
    assert [(c.committee and c.committee.size, [o.name for o in c.officers]) for c in congresses] == [
        (21, ["Lê Văn Tám"]),
        (23, ["Lê Văn Chín"]),
    ]


def test_committee_of_a_union_beside_its_parent() -> None:
    (congress,) = extract(
        "CĐCS Trường THPT Trần Phú, LĐLĐ huyện Xuân Lộc: Ngày 5/3 tổ chức Đại hội lần thứ X, bầu 7 người vào BCH."
    ).congresses
    assert congress.committee is not None
    assert congress.committee.size == 7


def test_province_in_a_label() -> None:
    (one, two) = extract(
        "TIN VẮN\n● TIỀN GIANG: Công đoàn Viên chức tỉnh vừa tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023, bầu BCH 21 người.\n"
        "● THỪA THIÊN HUẾ: Ngày 16/5/2018, Công đoàn ngành Xây dựng khai mạc Đại hội lần thứ VII, bầu BCH 15 người."
    ).congresses
    assert (one.union.province, two.union.province) == ("Tiền Giang", "Thừa Thiên Huế")
