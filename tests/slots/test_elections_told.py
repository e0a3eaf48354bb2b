"""Who was elected and how many, as reports tell it beside lists, brackets and turns; and parts beside their union."""

from __future__ import annotations

import pytest

from congress_extract import extract
from congress_extract.record import Congress

OPENING = "Sáng 5/4/2023, Công đoàn Sở Công Thương tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. "


def only(text: str) -> Congress:
    """The one congress that a text reports."""
    (congress,) = extract(text).congresses
    return congress


COMMITTEES = {
    "Kết quả, 15/15 đồng chí trong danh sách đã trúng cử Ban Chấp hành với số phiếu tập trung.": 15,
    "Đại hội lựa chọn được 11 gương mặt tiêu biểu tham gia Ban Chấp hành; cử 03 người dự Đại hội cấp trên.": 11,
    "Ban Chấp hành nhiệm kỳ này gồm 13 người, giảm 2 người so với nhiệm kỳ trước.": 13,
    "Trên cơ sở 17 nhân sự được giới thiệu, Đại hội bầu lấy 15 người vào Ban Chấp hành.": 15,
    "Số lượng Ban Chấp hành khóa mới là 15; tại Đại hội bầu được 14 đồng chí, còn 01 sẽ bầu bổ sung sau.": 14,
    "Đại hội đã bầu BCH (nhiệm kỳ 2023 - 2028) gồm các đồng chí có uy tín (09 đồng chí).": 9,
    "Đại hội thông qua Đề án nhân sự gồm 15 đồng chí; kết quả cả 15 đồng chí đều trúng cử vào BCH.": 15,
    "Tại Đại hội, 33 đồng chí được bầu tham gia BCH, 11 đồng chí tham gia BTV, 9 đồng chí tham gia UBKT.": 33,
    "Bầu cử: BCH mới: 7 đ/c; UBKT: 3 đ/c; đại biểu dự Đại hội cấp trên: 2 đ/c chính thức.": 7,
    "Đại hội bầu Ban Chấp hành gồm 11 đồng chí, trong đó 8 đồng chí tái cử và 3 đồng chí lần đầu tham gia.": 11,
    "Trong 13 ủy viên Ban Chấp hành có 5 người mới.": 13,
    "Trong số 25 ủy viên Ban Chấp hành vừa được bầu, ông Ngạc Như Hải giữ chức Chủ tịch.": 25,
    "Ban Chấp hành khóa mới được Đại hội bầu ra với con số 21 người.": 21,
    "Đại hội bầu trực tiếp Chủ tịch. Chị Lê Thị Hoa trúng cử. Ban Chấp hành còn lại 6 đồng chí.": None,
    "Đại hội biểu quyết số lượng Ban Chấp hành khóa mới là 15 đồng chí.": None,
}


@pytest.mark.parametrize("sentence", COMMITTEES)
def test_committee(sentence: str) -> None:
    committee = only(OPENING + sentence).committee
    assert (committee.size if committee else None) == COMMITTEES[sentence]


CHAIR, VICE, INSPECTION = "chair", "vice_chair", "inspection_chair"
OFFICERS: dict[str, list[tuple[str, str, bool | None]]] = {
    "Đại hội bầu đồng chí Mạc Đình Nghi - Phó Giám đốc Sở giữ chức vụ Chủ tịch, đồng chí Cù Thị Ngát, Chánh Văn phòng "
    "Sở giữ chức Phó Chủ tịch.": [("Mạc Đình Nghi", CHAIR, None), ("Cù Thị Ngát", VICE, None)],
    "Ông Mạc Đình Nghi làm Chủ tịch với số phiếu tuyệt đối; 2 Phó Chủ tịch là bà Cù Thị Ngát và ông Nhữ Văn Sơn.": [
        ("Mạc Đình Nghi", CHAIR, None),
        ("Cù Thị Ngát", VICE, None),
        ("Nhữ Văn Sơn", VICE, None),
    ],
    "Đồng chí Mạc Đình Nghi được tín nhiệm bầu tái giữ chức Chủ tịch.": [("Mạc Đình Nghi", CHAIR, True)],
    "Chủ tịch Công đoàn Sở khóa mới là bà Cù Thị Ngát, thay ông Mạc Đình Nghi nghỉ hưu theo chế độ.": [
        ("Cù Thị Ngát", CHAIR, False)
    ],
    "Ông Mạc Đình Nghi đắc cử chức danh Chủ tịch nhiệm kỳ thứ hai liên tiếp.": [("Mạc Đình Nghi", CHAIR, True)],
    "BCH đã bầu ông Mạc Đình Nghi tiếp tục làm Chủ tịch; các đồng chí Cù Thị Ngát (tái cử), Nhữ Văn Sơn (mới) làm Phó "
    "Chủ tịch.": [("Mạc Đình Nghi", CHAIR, True), ("Cù Thị Ngát", VICE, True), ("Nhữ Văn Sơn", VICE, False)],
    "Ông Mạc Đình Nghi - Chủ tịch Công đoàn Sở khóa IV tái đắc cử Chủ tịch, bà Cù Thị Ngát - Phó Chủ tịch khóa IV tái "
    "đắc cử Phó Chủ tịch.": [("Mạc Đình Nghi", CHAIR, True), ("Cù Thị Ngát", VICE, True)],
    "Chúc mừng ông Mạc Đình Nghi được bầu giữ chức Chủ tịch; bà Cù Thị Ngát – PCT thường trực.": [
        ("Mạc Đình Nghi", CHAIR, None),
        ("Cù Thị Ngát", VICE, None),
    ],
    "Thay mặt Ban Chấp hành khóa mới, tân Chủ tịch Cù Thị Ngát hứa sẽ nỗ lực hết mình.": [("Cù Thị Ngát", CHAIR, None)],
    "Bà Cù Thị Ngát được Đại hội tín nhiệm trao trọng trách Chủ tịch.": [("Cù Thị Ngát", CHAIR, None)],
    "Phiên họp thứ nhất bầu Chủ tịch (đ/c Đèo Công Sứ), 02 Phó Chủ tịch (đ/c Quách Thị Kiều, đ/c Hà Công Rộng), Chủ "
    "nhiệm UBKT (đ/c Quách Thị Kiều).": [
        ("Đèo Công Sứ", CHAIR, None),
        ("Quách Thị Kiều", VICE, None),
        ("Hà Công Rộng", VICE, None),
        ("Quách Thị Kiều", INSPECTION, None),
    ],
    "Năm thành viên Ban Chấp hành vừa đắc cử cùng đứng lên: Ung Văn Đực (Chủ tịch), Thang Minh Chiến (Phó Chủ tịch), Mã "
    "Thành Lợi, Lâm Tắc Khén, Dư Thị Út.": [("Ung Văn Đực", CHAIR, None), ("Thang Minh Chiến", VICE, None)],
    "Anh Điểu K'Hùng, Chủ tịch khóa IV, xin rút vì lý do sức khỏe. Anh Điểu N'Ren lần đầu giữ cương vị Chủ tịch.": [
        ("Điểu N'Ren", CHAIR, False)
    ],
    "Ông Tiêu Ngọc Điệp đắc cử Chủ tịch; ông Quản Trọng Khôi đắc cử Phó Chủ tịch Công đoàn. Cả hai đều tái cử.": [
        ("Tiêu Ngọc Điệp", CHAIR, True),
        ("Quản Trọng Khôi", VICE, True),
    ],
    "Nhân sự chủ chốt được chỉ định: Chủ tịch Phạm Gia Túc Anh, Phó Chủ tịch kiêm Chủ nhiệm Ủy ban Kiểm tra Đỗ Nhuận "
    "Phát.": [("Phạm Gia Túc Anh", CHAIR, None), ("Đỗ Nhuận Phát", VICE, None), ("Đỗ Nhuận Phát", INSPECTION, None)],
    "Ban Chấp hành đã bầu các đồng chí Rơ Mah H'Blui, Ksor Thin và Kpă Chới lần lượt giữ chức Chủ tịch, Phó Chủ tịch và "
    "Chủ nhiệm Ủy ban Kiểm tra.": [
        ("Rơ Mah H'Blui", CHAIR, None),
        ("Ksor Thin", VICE, None),
        ("Kpă Chới", INSPECTION, None),
    ],
    "Ban Chấp hành đã bầu các ông, bà Bríu Thị Nem, Zơ Râm Nhía tái cử các chức danh tương ứng Chủ tịch, Phó Chủ tịch.": [
        ("Bríu Thị Nem", CHAIR, True),
        ("Zơ Râm Nhía", VICE, True),
    ],
    "PGS.TS. Đỗ Thúc Vịnh, Chủ tịch Công đoàn khóa IV, cảm ơn đoàn viên đã đồng hành.": [],
}


@pytest.mark.parametrize("sentence", OFFICERS)
def test_officers(sentence: str) -> None:
    officers = only(OPENING + sentence).officers
    assert [(o.name, o.role, o.reelected) for o in officers] == OFFICERS[sentence]


UNIONS = {
    "Công đoàn bộ phận Phòng Kỹ thuật nghiệp vụ - Công đoàn Bưu điện tỉnh Hà Giang đã tổ chức Đại hội": (
        "Công đoàn bộ phận Phòng Kỹ thuật nghiệp vụ",
        "section",
    ),
    "Công đoàn bộ phận Khoa Dược, Công đoàn Bệnh viện Đa khoa tỉnh Hà Giang đã tổ chức Đại hội": (
        "Công đoàn bộ phận Khoa Dược",
        "section",
    ),
    "CĐCS Xí nghiệp Than Na Dương - Công đoàn Than Khoáng sản Việt Nam tổ chức Đại hội": (
        "Công đoàn cơ sở Xí nghiệp Than Na Dương",
        "grassroots",
    ),
    "Đại hội CĐCS Công ty May Sông Chảy trực thuộc LĐLĐ huyện Quang Bình lần thứ IV, đã được tổ chức, khai mạc Đại hội": (
        "Công đoàn cơ sở Công ty May Sông Chảy",
        "grassroots",
    ),
    "công đoàn của phường Quang Trung tổ chức Đại hội": ("công đoàn phường Quang Trung", None),
    "Công đoàn Sở Xây dựng phối hợp với Công ty An Cường tổ chức Đại hội": ("Công đoàn Sở Xây dựng", "grassroots"),
}


@pytest.mark.parametrize("said", UNIONS)
def test_union(said: str) -> None:
    union = only(f"Sáng 17/3/2023, {said} nhiệm kỳ 2023-2028.").union
    name, level = UNIONS[said]
    assert union.canonical.lower().startswith(name.lower())
    assert level is None or union.level == level


def test_resolution_passed() -> None:
    """What the delegates pass is the resolution of a congress that was held."""
    congress = only(
        "Kết thúc, 100% đại biểu biểu quyết thông qua Nghị quyết Đại hội Công đoàn Trường Đại học Vinh Sơn lần thứ XVII."
        " Ban Chấp hành nhiệm kỳ 2022-2027 có 11 đồng chí do TS. Thái Hữu Linh làm Chủ tịch."
    )
    assert (congress.ordinal and congress.ordinal.value, congress.committee and congress.committee.size) == (17, 11)


def test_short_name_in_brackets() -> None:
    """An office named by the short form given after its union's name is that union's."""
    officers = only(
        "Ngày 22/12/2022, Công đoàn Tổng công ty Khí Miền Nam (PS GAS) tổ chức Đại hội. Ông Trần Xuân Thảo được bầu làm"
        " Chủ tịch; các đ/c Phan Quốc Ngữ, Bùi Thị Phương được bầu làm PCT Công đoàn PS GAS."
    ).officers
    assert [o.name for o in officers] == ["Trần Xuân Thảo", "Phan Quốc Ngữ", "Bùi Thị Phương"]


def test_all_members_in_the_hall() -> None:
    """Those who came to the hall, told as staff and members in one."""
    delegates = only(
        "Lúc 7 giờ 30 ngày 8/10/2017, tập thể 82 CBGVNV-đoàn viên công đoàn nhà trường đã về Hội trường A dự Đại hội"
        " Công đoàn Trường THPT Lê Thánh Tôn nhiệm kỳ 2017-2022."
    ).delegates
    assert delegates is not None
    assert delegates.value == 82
