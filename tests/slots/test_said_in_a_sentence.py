"""How reports tell when, who came, how many were elected and who is sent on: one sentence each after the same opening."""

from __future__ import annotations

import pytest

from congress_extract import extract
from congress_extract.record import Congress


def only(text: str) -> Congress:
    """The one congress that a text reports."""
    (congress,) = extract(text).congresses
    return congress


DAYS: dict[str, tuple[str, str | None]] = {
    "Sáng 12/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", "morning"),
    "Ngày 12.4.2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Ngày 12-4-2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Hôm nay (12/4/2023), Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Chiều tối 12/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", "evening"),
    "Vào hồi 14 giờ 30 phút, ngày 12 tháng 4 năm 2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12",
        "afternoon",
    ),
    "Đúng 8h00' sáng ngày 12/04/2023, tại hội trường, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12",
        "morning",
    ),
    "Trong hai ngày 12 và 13 tháng 4 năm 2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12/2023-04-13",
        None,
    ),
    "Trong 02 ngày, 12-13/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12/2023-04-13",
        None,
    ),
    "Trong các ngày 12, 13/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12/2023-04-13",
        None,
    ),
    "Trong 1,5 ngày (12 - 13/4/2023), Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12/2023-04-13",
        None,
    ),
    "Từ ngày 30/3 đến 01/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-03-30/2023-04-01",
        None,
    ),
    "Ngày 30 và 31/3/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-03-30/2023-03-31", None),
    "Chiều 12/4 và sáng 13/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12/2023-04-13",
        None,
    ),
    "Ngày 12/4/2023 vừa qua, Công đoàn Công ty May Sông Chảy đã tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Vừa qua, ngày 12/4/2023 tại Nam Định, Công đoàn Công ty May Sông Chảy đã tổ chức Đại hội lần thứ V.": (
        "2023-04-12",
        None,
    ),
    "Thứ Tư ngày 12/4/2023, Công đoàn Công ty May Sông Chảy đã tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Sáng Thứ 4 (12/4/2023), Công đoàn Công ty May Sông Chảy đã tổ chức Đại hội lần thứ V.": ("2023-04-12", "morning"),
    "Đại hội Công đoàn Công ty May Sông Chảy lần thứ V diễn ra trong ngày 12/4/2023.": ("2023-04-12", None),
    "Đại hội Công đoàn Công ty May Sông Chảy lần thứ V (ngày 12/4/2023) thành công tốt đẹp, bầu BCH 15 người.": (
        "2023-04-12",
        None,
    ),
    "Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V vào sáng nay, 12/4/2023.": ("2023-04-12", "morning"),
    "Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028, vào cuối tuần qua (8/4).": (
        "2023-04-08",
        None,
    ),
    "Công đoàn Công ty May Sông Chảy đã tổ chức thành công Đại hội lần thứ V ngày 12 tháng Tư năm 2023.": (
        "2023-04-12",
        None,
    ),
    "Được sự nhất trí của LĐLĐ huyện tại Công văn số 15/CV-LĐLĐ ngày 02/3/2023, ngày 12/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12",
        None,
    ),
    "Kỷ niệm 94 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2023), ngày 12/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12",
        None,
    ),
    "Hướng tới kỷ niệm ngày 30/4 và 1/5, sáng 12/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12",
        "morning",
    ),
    "Trong không khí cả nước chào mừng ngày Quốc tế Phụ nữ 8/3, chiều 7/3/2023 Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-03-07",
        "afternoon",
    ),
    "Tháng 4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04", None),
    "Giữa tháng 4 năm 2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04", None),
    "Những ngày đầu tháng 4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04", None),
    "Thời gian: 8h00 ngày 12/4/2023. Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12",
        "morning",
    ),
    "Sáng ngày mùng 2 tháng 4 năm 2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-02",
        "morning",
    ),
    "Ngày 12 – 13/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12/2023-04-13", None),
    "Hai ngày 12/4 - 13/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": (
        "2023-04-12/2023-04-13",
        None,
    ),
    "Sáng 13/4/2023, Đại hội Công đoàn Công ty May Sông Chảy lần thứ V bước vào phiên trọng thể. Trước đó, chiều 12/4 diễn ra phiên trù bị.": (
        "2023-04-13",
        "morning",
    ),
    "Sáng 13/4/2023, Đại hội Công đoàn Công ty May Sông Chảy lần thứ V đã bế mạc sau 2 ngày làm việc (12-13/4).": (
        "2023-04-12/2023-04-13",
        None,
    ),
    "Ngày 13/4/2023, Đại hội Công đoàn Công ty May Sông Chảy lần thứ V bước sang ngày làm việc thứ hai. Ngày làm việc thứ nhất (12/4), đại hội đã nghe báo cáo.": (
        "2023-04-12/2023-04-13",
        None,
    ),
    "Sau khi kết thúc vào chiều 12/4/2023, Đại hội Công đoàn Công ty May Sông Chảy lần thứ V đã bầu 15 người vào BCH.": (
        "2023-04-12",
        "afternoon",
    ),
    "Ngày 12/4/2023 - Công đoàn Công ty May Sông Chảy long trọng tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "12/4/2023: Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Sáng chủ nhật, 16/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-16", "morning"),
    "Trưa 12/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Cả ngày 12/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Lúc 7 giờ ngày 12/4/2023 Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", "morning"),
    "Ngày 29/02/2012, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2012-02-29", None),
    "Ngày 12/4/23, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
    "Rạng ngày 12/4/2023, Công đoàn Công ty May Sông Chảy tổ chức Đại hội lần thứ V.": ("2023-04-12", None),
}


@pytest.mark.parametrize("text", DAYS)
def test_held_on(text: str) -> None:
    held = only(text).held_on
    assert held is not None
    assert (held.edtf, held.part_of_day) == DAYS[text]


OPENING = "Sáng 12/4/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. "
DELEGATES: dict[str, int | None] = {
    "Dự Đại hội có 120 đại biểu.": 120,
    "Tham dự Đại hội có 120 đại biểu đại diện cho 1.200 đoàn viên.": 120,
    "Đại hội có sự tham dự của 120 đại biểu chính thức.": 120,
    "Đại hội đã quy tụ 120 đại biểu ưu tú.": 120,
    "120 đại biểu thay mặt cho 1.200 đoàn viên đã về dự.": 120,
    "Về dự Đại hội có đồng chí A Lăng Mai – Phó Chủ tịch LĐLĐ tỉnh; các đồng chí lãnh đạo Sở và 120 đại biểu.": 120,
    "Dự và chỉ đạo Đại hội có đồng chí Lê Văn Tám, Phó Chủ tịch LĐLĐ tỉnh, cùng 120 đoàn viên ưu tú đại diện cho hơn 1.200 đoàn viên.": 120,
    "Đại hội vinh dự được đón tiếp đồng chí Lê Văn Tám, Phó Chủ tịch LĐLĐ tỉnh và sự có mặt đông đủ của 120/120 đại biểu được triệu tập.": 120,
    "Tổng số đại biểu được triệu tập là 122, có mặt 120, đạt 98,3%.": 120,
    "Có 120/122 đại biểu tham dự.": 120,
    "Với sự hiện diện của 120 đại biểu, đại diện cho ý chí, nguyện vọng của 1.200 đoàn viên.": 120,
    "Đại hội có 120 đại biểu tham dự, trong đó 85 đại biểu nữ.": 120,
    "Gần 120 đại biểu dự Đại hội.": 120,
    "Hơn một trăm đại biểu đã về dự.": 100,
    "Cùng dự có các đồng chí trong BCH khóa IV và 120 đại biểu là đoàn viên công đoàn tiêu biểu.": 120,
    "Tới dự có lãnh đạo Sở, đại diện các phòng, ban và toàn thể 45 đoàn viên công đoàn cơ quan.": 45,
    "Đại hội có sự tham gia đầy đủ của 45/45 đoàn viên.": 45,
    "100% đoàn viên (45/45) có mặt.": 45,
    "Dự Đại hội có đại diện LĐLĐ tỉnh, Đảng ủy Sở và 45 công đoàn viên.": 45,
    "45 đoàn viên công đoàn đã tham dự Đại hội.": 45,
    "Đại hội được tổ chức với 150 đại biểu và 30 khách mời.": 150,
    "Thành phần gồm: 150 đại biểu chính thức, 20 đại biểu khách mời.": 150,
    "Đại biểu dự Đại hội: 150 đồng chí.": 150,
    "Dự Đại hội còn có 150 đại biểu đến từ 25 công đoàn bộ phận.": 150,
    "Đại hội có mặt 150 đại biểu đủ tư cách.": 150,
    "Ban Thẩm tra tư cách đại biểu báo cáo: có 150 đại biểu đủ tư cách dự Đại hội.": 150,
    "Đại hội triệu tập 150 đại biểu.": 150,
    "150 đại biểu đã biểu quyết thông qua Nghị quyết.": 150,
    "Hiện Công đoàn Sở có 1.200 đoàn viên sinh hoạt tại 25 công đoàn bộ phận.": None,
    "Đại hội bầu 5 đại biểu đi dự Đại hội Công đoàn tỉnh.": None,
    "Công đoàn Sở quản lý 450 đoàn viên.": None,
    "Nhiệm kỳ qua đã kết nạp 45 đoàn viên.": None,
    "Đại hội đã nghe 12 đại biểu tham luận.": None,
    "Đại diện cho 450 đoàn viên về dự Đại hội là 120 đại biểu.": 120,
    "Dự Đại hội có bà Trần Thị Hoa, Chủ tịch LĐLĐ tỉnh và đại diện 450 đoàn viên.": None,
    "Có 98% đại biểu tham dự.": None,
    "Đại hội có hơn 100 đại biểu, khách mời tham dự.": None,
    "Cùng tham dự có lãnh đạo Sở và 95 đại biểu chính thức, đại diện cho gần 1.000 CNVCLĐ toàn ngành.": 95,
    "95 đại biểu chính thức, là những cán bộ, đoàn viên tiêu biểu, được bầu từ 12 tổ công đoàn đã về dự Đại hội.": 95,
}


@pytest.mark.parametrize("sentence", DELEGATES)
def test_delegates(sentence: str) -> None:
    delegates = only(OPENING + sentence).delegates
    assert (delegates.value if delegates else None) == DELEGATES[sentence]


DISTRICT = "Sáng 12/4/2023, LĐLĐ huyện Vị Xuyên tổ chức Đại hội Công đoàn huyện lần thứ XVII, nhiệm kỳ 2023-2028. "
Sent = tuple[int | None, int | None, int | None] | None
ELECTED: dict[str, tuple[int | None, int | None, int | None, Sent]] = {
    "Đại hội đã bầu Ban Chấp hành gồm 27 đồng chí; Ban Thường vụ 9 đồng chí; UBKT 5 đồng chí.": (27, 9, 5, None),
    "Đại hội bầu 27 ủy viên BCH, 14 đại biểu đi dự Đại hội Công đoàn tỉnh.": (27, None, None, (14, None, None)),
    "Kết quả, 27 người trúng cử BCH; đoàn đại biểu dự Đại hội cấp trên gồm 14 chính thức, 2 dự khuyết.": (
        27,
        None,
        None,
        (None, 14, 2),
    ),
    "Đại hội đã tín nhiệm bầu 27 đồng chí tham gia Ban Chấp hành LĐLĐ huyện; bầu 16 đại biểu (14 chính thức, 2 dự khuyết) dự Đại hội Công đoàn tỉnh lần thứ XVI.": (
        27,
        None,
        None,
        (16, 14, 2),
    ),
    "BCH khóa mới có 27 đồng chí (trong đó 12 nữ), BTV có 9 đồng chí.": (27, 9, None, None),
    "Ban Chấp hành họp phiên thứ nhất bầu Ban Thường vụ gồm 9 người, Ủy ban Kiểm tra gồm 5 người.": (None, 9, 5, None),
    "Đại hội bầu Ban Chấp hành mới với số lượng 27 đồng chí.": (27, None, None, None),
    "Đại hội đã bầu được 26/27 ủy viên BCH theo đề án.": (26, None, None, None),
    "Theo đề án, BCH khóa mới gồm 27 người. Đại hội bầu đủ 27 người.": (27, None, None, None),
    "Danh sách bầu cử BCH có 30 người, bầu lấy 27 người.": (27, None, None, None),
    "Đại hội bầu cử Ban Chấp hành: số lượng bầu 27, danh sách bầu 29.": (None, None, None, None),
    "Có 27 đồng chí trúng cử vào Ban Chấp hành với số phiếu cao; 14 đồng chí được bầu làm đại biểu chính thức, 02 đồng chí là đại biểu dự khuyết đi dự Đại hội Công đoàn tỉnh.": (
        27,
        None,
        None,
        (None, 14, 2),
    ),
    "Đại hội bầu 14 đại biểu chính thức và 2 đại biểu dự khuyết thay mặt cho đoàn viên dự Đại hội Công đoàn tỉnh.": (
        None,
        None,
        None,
        (None, 14, 2),
    ),
    "Đại hội bầu Đoàn đại biểu dự Đại hội Công đoàn tỉnh khóa XVI gồm 16 đồng chí, trong đó có 2 đồng chí dự khuyết.": (
        None,
        None,
        None,
        (16, None, 2),
    ),
    "Đại hội cũng bầu 16 đồng chí tham gia đoàn đại biểu dự Đại hội Công đoàn tỉnh (có 02 đại biểu dự khuyết).": (
        None,
        None,
        None,
        (16, None, 2),
    ),
    "Đại hội bầu Ban chấp hành 27 đ/c, trong đó có 18 đ/c tái cử, 9 đ/c mới.": (27, None, None, None),
    "Hai mươi bảy đồng chí đã được bầu vào Ban Chấp hành khóa mới.": (27, None, None, None),
    "Với tinh thần trách nhiệm cao, Đại hội đã sáng suốt lựa chọn, bầu ra 27 đồng chí đủ tiêu chuẩn vào BCH.": (
        27,
        None,
        None,
        None,
    ),
    "LĐLĐ tỉnh công bố Quyết định chỉ định BCH LĐLĐ huyện gồm 27 đồng chí, BTV 9 đồng chí, UBKT 5 đồng chí.": (
        27,
        9,
        5,
        None,
    ),
    "Đồng chí Lê Văn Tám cùng 26 đồng chí được bầu vào Ban Chấp hành.": (None, None, None, None),
    "Ra mắt BCH khóa XVII gồm 27 đồng chí.": (27, None, None, None),
    "BCH LĐLĐ huyện khóa XVI gồm 25 đồng chí đã kiểm điểm trước Đại hội.": (None, None, None, None),
    "Đại hội thảo luận đề án nhân sự BCH 27 người.": (None, None, None, None),
    "Các đại biểu bỏ phiếu bầu Ban Chấp hành gồm 27 thành viên và cử đoàn đại biểu 16 người đi dự Đại hội Công đoàn tỉnh.": (
        27,
        None,
        None,
        (16, None, None),
    ),
    "Đại hội bầu BCH gồm 27 ủy viên, bầu UBKT gồm 5 ủy viên và bầu 16 đại biểu đi dự Đại hội Công đoàn cấp trên.": (
        27,
        None,
        5,
        (16, None, None),
    ),
    "27 đồng chí vào BCH khóa mới, 9 đồng chí vào BTV và 5 đồng chí vào UBKT đã được bầu.": (27, 9, 5, None),
    "Đại hội đã bầu ra 27 đồng chí là Ủy viên Ban Chấp hành, 16 đồng chí là đại biểu tham dự Đại hội đại biểu Công đoàn tỉnh.": (
        27,
        None,
        None,
        (16, None, None),
    ),
    "Đoàn đại biểu LĐLĐ huyện dự Đại hội Công đoàn tỉnh có 16 người do Chủ tịch làm Trưởng đoàn.": (
        None,
        None,
        None,
        (16, None, None),
    ),
    "BCH mới: 27 đồng chí. BTV: 9 đồng chí. UBKT: 5 đồng chí. Đại biểu dự ĐH cấp trên: 16 đồng chí (14 CT, 02 DK).": (
        27,
        9,
        5,
        (16, 14, 2),
    ),
    "Đại hội bầu BCH khóa XVII gồm 27 đồng chí và bầu đoàn đại biểu dự Đại hội Công đoàn tỉnh lần thứ XVI gồm 14 đại biểu chính thức, 2 đại biểu dự khuyết và 1 đại biểu đương nhiên.": (
        27,
        None,
        None,
        (None, 14, 2),
    ),
    "Tại hội nghị lần thứ nhất, BCH khóa XVII đã bầu ra 9 ủy viên Ban Thường vụ; 5 ủy viên UBKT.": (None, 9, 5, None),
    "Trước đó, Đại hội Công đoàn xã Phú Linh bầu BCH 5 người.": (None, None, None, None),
    "Đại hội bầu BCH nhiệm kỳ mới gồm 27 người, giảm 4 người so với khóa trước (31 người).": (27, None, None, None),
}
"""The sizes of the committee, its standing committee and inspection committee; who is sent: in all, official, alternate."""


@pytest.mark.parametrize("sentence", ELECTED)
def test_elected(sentence: str) -> None:
    congress = only(DISTRICT + sentence)
    sizes = (congress.committee, congress.standing_committee, congress.inspection_committee)
    sent = congress.delegation
    assert (
        *(body.size if body else None for body in sizes),
        (sent.total, sent.official, sent.alternate) if sent else None,
    ) == ELECTED[sentence]
