"""How many delegates, or members at a congress of all members, attend; never those they stand for."""

from __future__ import annotations

from typing import Literal

import pytest

from ..articles import UNANNOUNCED
from .check import Case, Fields, case, check, gap


def number(value: int, comparator: Literal["eq", "gt", "gte", "lt", "lte", "approx"] = "eq") -> Fields:
    return {"value": value, "comparator": comparator}


CASES = [
    case(
        "summoned-then-present",
        "Ngày 14/9/2017, Công đoàn Trường Tiểu học Pá Khoang tổ chức Đại hội.\n- Đoàn viên: triệu tập 29; có mặt 27; vắng 02.",
        number(27),
    ),
    case(
        "not-those-they-stand-for",
        "Ngày 9/6/2023, Đại hội Công đoàn huyện Nậm Nhùn khai mạc với 117 đại biểu chính thức, đại diện cho hơn "
        "2.072 đoàn viên.",
        number(117),
    ),
    case(
        "present-of-called",
        "Sáng 5/10/2023, Đại hội Công đoàn tỉnh Tuyên Quang lần thứ XVI khai mạc; 248/250 đại biểu được triệu tập "
        "có mặt.",
        number(248),
    ),
    case(
        "members-of-all-members",
        "Ngày 3/3/2023, Công đoàn Chi cục Thủy lợi Hà Quảng tổ chức Đại hội. Dự Đại hội có 37/44 đoàn viên.",
        number(37),
    ),
    case(
        "union-members-of-a-section",
        "Đại hội Công đoàn bộ phận Khoa Dược ngày 20/3/2023 có sự tham gia của 51/61 công đoàn viên.",
        number(51),
    ),
    case(
        "called-members-after-the-guests",
        "CĐCS Trường Mầm non Ánh Sao tổ chức Đại hội ngày 24/3/2023. Đến dự có bà Lê Thị Mận, Phó Chủ tịch LĐLĐ "
        "huyện, cùng 16 đoàn viên được triệu tập.",
        number(16),
    ),
    case(
        "last-line-of-a-guest-list",
        "Ngày 7/4/2023, CĐCS Trường Mầm non Bình Minh 3 tổ chức Đại hội nhiệm kỳ 2023-2028. Về dự có:\n"
        "- Bà Vũ Thị Thu Hằng, Trưởng ban Nữ công LĐLĐ quận;\n"
        "- Và 42 công đoàn viên của trường.",
        number(42),
    ),
    case(
        "nearly",
        "Công đoàn Cảng vụ Hàng không Đông Nam tổ chức Đại hội ngày 12/5/2023, gần 70 đại biểu về dự.",
        number(70, "approx"),
    ),
    case(
        "about",
        "Đại hội Công đoàn Công ty TNHH May Phúc Lộc Thọ diễn ra ngày 8/4/2023 với khoảng 150 đại biểu tham dự.",
        number(150, "approx"),
    ),
    case(
        "more-than",
        "Sáng 20-6-2008, khai mạc Đại hội Công đoàn thành phố Cần Thơ lần thứ 8. Hơn 400 đại biểu đại diện cho 12 "
        "vạn công nhân, viên chức, lao động dự Đại hội.",
        number(400, "gt"),
    ),
    case(
        "over",
        "(THTG) Ngày 9/8/2012, Công đoàn Báo Ấp Bắc Mới tổ chức Đại hội với sự tham dự của trên 100 công đoàn viên "
        "thuộc 6 tổ.",
        number(100, "gt"),
    ),
    case(
        "grouped-thousands",
        "Đại hội XIII Công đoàn Việt Nam khai mạc sáng 2/12/2023. 1.095 đại biểu từ mọi miền đất nước về dự Đại hội.",
        number(1095),
    ),
    case(
        "guests-and-official",
        "Dự Đại hội Công đoàn xã Bát Xát lần thứ I ngày 22/10/2025 có 20 khách mời và 102 đại biểu chính thức.",
        number(102),
    ),
    case(
        "present-called-absent-invited",
        "Đại hội Công đoàn tỉnh Bắc Kạn lần thứ VII diễn ra ngày 20/9/2023.\n"
        "Số đại biểu được triệu tập: 250 đại biểu.\n"
        "Có mặt: 246 đại biểu.\n"
        "Vắng mặt: 04 đại biểu.",
        number(246),
    ),
    case(
        "members-stand-for-members",
        "Ngày 18/10/2025, Công đoàn xã Đại Đồng tổ chức Đại hội cùng 98 công đoàn viên đại diện cho 1570 công đoàn "
        "viên toàn xã.",
        number(98),
    ),
    case(
        "not-the-groups-they-stand-for",
        "Sáng 30/10/2025, CĐCSTV Chi nhánh Xăng dầu Cao Phong tổ chức Hội nghị đại biểu nhiệm kỳ 2025-2030, 36 đại "
        "biểu thay mặt 28 tổ công đoàn về dự.",
        number(36),
    ),
    case(
        "with-a-share-of-women",
        "Đại hội Công đoàn ngành Y tế Hậu Giang ngày 15/6/2023 có 160 đại biểu tham dự, trong đó 92 đại biểu nữ.",
        number(160),
    ),
    case(
        "only-in-the-title",
        "Chiều 29/12/2025, Đại hội Công đoàn thành phố Hải Phòng lần thứ I tiến hành ngày làm việc đầu tiên.",
        number(512),
        title="512 đại biểu dự Đại hội Công đoàn thành phố Hải Phòng lần thứ I",
    ),
    case(
        "beside-the-delegation",
        "Ngày 9/3/2023, CĐCS Hạt Kiểm lâm Yên Lập tổ chức Đại hội với 28 đoàn viên tham dự, và bầu 02 đại "
        "biểu chính thức đi dự đại hội cấp trên.",
        number(28),
    ),
    case(
        "all-members-no-number",
        "Ngày 24/3/2023, Công đoàn Phòng Tài nguyên và Môi trường huyện Đà Bắc tổ chức Đại hội với sự tham dự của "
        "toàn thể đoàn viên.",
        None,
    ),
    case(
        "a-hundred-percent",
        "Chiều 11/5/2023, Công đoàn Sở Du lịch Quảng Bình tổ chức Đại hội. 100% công đoàn viên được triệu tập đã "
        "có mặt.",
        None,
    ),
    case(
        "membership",
        "Công đoàn Văn phòng UBND tỉnh Phú Thọ tổ chức Đại hội ngày 16/10/2010. Công đoàn có 10 công đoàn bộ phận "
        "với 135 đoàn viên.",
        None,
    ),
    case(
        "membership-by-sex",
        "Ngày 6/3/2023, CĐCS Sở Thông tin Nghĩa Lộ tổ chức Đại hội nhiệm kỳ 2023-2028. Hiện công đoàn có 114 đoàn "
        "viên (69 nam, 45 nữ).",
        None,
    ),
    case(
        "share-of-one-member-union",
        "Ngày 11/1/2018, Đại hội Công đoàn Viên chức tỉnh Lạng Sơn lần thứ V diễn ra. Công đoàn Sở Ngoại vụ cử 03 "
        "đại biểu tham dự Đại hội.",
        None,
    ),
    case(
        "only-the-delegation",
        "Đại hội CĐCS Trường Mẫu giáo Hướng Dương ngày 3/3/2023 đã bầu 02 đại biểu đi dự Đại hội Công đoàn huyện.",
        None,
    ),
    case(
        "only-delegates-of-the-higher-congress",
        "Công đoàn Công ty Thủy nông Sông Nhuệ Bắc tổ chức Đại hội ngày 5/4/2023, tiến tới Đại hội Công đoàn thành "
        "phố sẽ có 550 đại biểu tham dự.",
        None,
    ),
    case(
        "only-another-meeting-s-delegates",
        "Ngày 14/3/2023, Công đoàn Công ty Gạch Thạch Bàn Đỏ tổ chức Đại hội. Trong nhiệm kỳ, hội nghị người lao "
        "động năm 2022 thu hút 178 đại biểu.",
        None,
    ),
    case(
        "admitted-in-the-term",
        "Ngày 17/10/2025, Công đoàn phường Sông Cầu tổ chức Hội nghị đại biểu lần thứ I. Từ khi thành lập, công "
        "đoàn phường đã kết nạp 120 đoàn viên.",
        None,
    ),
    case(
        "no-number",
        "Sáng 6/7/2023, đông đảo đại biểu đã về dự Đại hội Công đoàn quận Thanh Khê lần thứ VI.",
        None,
    ),
    case(
        "hundreds",
        "Đại hội Công đoàn tỉnh Hậu Giang lần thứ XI ngày 4/10/2023 quy tụ hàng trăm đại biểu ưu tú.",
        None,
    ),
    case(
        "papers-read",
        "Công đoàn Bệnh viện Phụ sản Sông Hồng tổ chức Đại hội ngày 9/5/2023; đã có 14 tham luận và 07 ý kiến phát "
        "biểu.",
        None,
    ),
    case(
        "committee-is-no-audience",
        "Ngày 22/3/2023, Công đoàn Chi cục Dân số Mường La tổ chức Đại hội và bầu 3 đoàn viên vào Ban Chấp hành.",
        None,
    ),
    case(
        "misprint-bieu-with-the-wrong-mark",
        "Sáng 18/5/2023, Công đoàn huyện Đak Pơ khai mạc Đại hội lần thứ V với sự tham dự của 126 đại biều.",
        number(126),
    ),
    case(
        "misprint-mark-on-the-first-vowel",
        "Ngày 9/3/2023, CĐCS Kho bạc Nhà nước Pác Nặm tổ chức Đại hội. Dự Đại hội có 19 đaị biểu chính thức.",
        number(19),
    ),
    case(
        "misprint-members",
        "Ngày 22/3/2023, CĐCS Trạm Thủy văn Nậm Rốm tổ chức Đại hội nhiệm kỳ 2023-2028. Tham dự Đại hội có 27 "
        "đòan viên.",
        number(27),
    ),
    case(
        "misprint-of-those-they-stand-for",
        "Ngày 6/6/2018, Công đoàn huyện Krông Nô tổ chức Đại hội. Về dự có 140 đại biều, thay mặt cho hơn 2.300 "
        "đoàn viện.",
        number(140),
    ),
    case(
        "together-with-delegates-after-the-guests",
        "Ngày 14/4/2023, Công đoàn Bệnh viện Đa khoa Mường Khoa tổ chức Đại hội nhiệm kỳ 2023-2028. Đến dự có bà "
        "Lò Thị Piếng, Phó Chủ tịch LĐLĐ huyện, cùng với 64 đại biểu ưu tú.",
        number(64),
    ),
    case(
        "together-with-members-after-the-guests",
        "Sáng 28/2/2023, Công đoàn Trường THCS Phiêng Cằm tổ chức Đại hội. Tham dự có thầy hiệu trưởng Tòng Văn "
        "Hặc cùng với 31 đoàn viên của nhà trường.",
        number(31),
    ),
    case(
        "helpers-of-a-day-s-work",
        "Ngày 15/3/2023, Công đoàn Trạm Khuyến nông Sông Mã tổ chức Đại hội. Nhiệm kỳ qua, đơn vị cùng với 45 "
        "đoàn viên tình nguyện đắp lại con đường vào bản.",
        None,
    ),
    case(
        "all-the-staff-after-the-guests",
        "Ngày 3/3/2023, Công đoàn Trường Mầm non Hoa Ban (Sơn La) tổ chức Đại hội. Dự Đại hội có bà Vì Thị Lả, "
        "Phó Chủ tịch UBND thị trấn, cùng toàn thể 29 cán bộ, viên chức của trường.",
        number(29),
    ),
    case(
        "all-the-members",
        "Chiều 7/3/2023, CĐCS Phòng Tài chính - Kế hoạch huyện Bá Thước tổ chức Đại hội. Có mặt tại Đại hội là "
        "ông Hà Văn Thưởng, Trưởng phòng, và toàn thể 12 đoàn viên.",
        number(12),
    ),
    case(
        "greetings-to-all-the-staff",
        "Ngày 10/3/2023, CĐCS Trung tâm Dạy nghề Bù Gia Mập tổ chức Đại hội. Giám đốc gửi lời chúc sức khỏe tới "
        "toàn thể 210 cán bộ, viên chức.",
        None,
    ),
    case(
        "warmly-welcomed",
        "Ngày 20/6/2018, khai mạc Đại hội Công đoàn huyện Ia H'Drai lần thứ I. Đại hội nhiệt liệt chào mừng 98 "
        "đại biểu thay mặt cho gần 1.200 đoàn viên.",
        number(98),
    ),
    case(
        "in-honour-of-the-congress",
        "Ngày 12/5/2023, Công đoàn Cảng cá Sa Kỳ tổ chức Đại hội lần thứ IV. Chào mừng Đại hội, 60 đoàn viên đã "
        "đi hiến máu.",
        None,
    ),
    case(
        "too-many-for-a-hall",
        "Ngày 16/12/2022, Công đoàn Công ty TNHH Giày Hương Giang tổ chức Đại hội với khí thế của 12.450 đoàn "
        "viên trong ba xưởng.",
        None,
    ),
    case(
        "ten-thousand-with-the-delegates",
        "Sáng 5/9/2018, Công đoàn tỉnh Hậu Giang khai mạc Đại hội. Dự Đại hội có 235 đại biểu cùng dõi theo của "
        "38.600 đoàn viên.",
        number(235),
    ),
    case(
        "membership-at-present",
        "Ngày 24/2/2023, Công đoàn Trường Tiểu học Nậm Cắn tổ chức Đại hội. Dự Đại hội có lãnh đạo công đoàn xã, "
        "nơi hiện có 36 đoàn viên.",
        None,
    ),
    case(
        "members-among-the-workers",
        "Công đoàn Công ty Bao bì Sông Trà tổ chức Đại hội ngày 4/3/2023. Công ty có 480 lao động, trong đó 455 "
        "đoàn viên.",
        None,
    ),
    case(
        "at-present-beside-those-present",
        "Ngày 11/3/2023, Công đoàn Bưu điện huyện Vân Canh tổ chức Đại hội. Công đoàn hiện có 41 đoàn viên. Dự "
        "Đại hội có 39 đoàn viên.",
        number(39),
    ),
    case(
        "warmly-welcomed-members",
        "Ngày 2/3/2023, CĐCS Trạm Bảo vệ rừng Đèo Gia tổ chức Đại hội nhiệm kỳ 2023-2028. Chủ tọa nhiệt liệt chào "
        "mừng 24 đoàn viên về dự Đại hội.",
        number(24),
    ),
    case(
        "on-behalf-of-members-first",
        "Ngày 30/6/2023, LĐLĐ thành phố Bà Rịa khai mạc Đại hội Công đoàn thành phố. Thay mặt hơn 9.400 đoàn "
        "viên, 170 đại biểu đã về dự Đại hội.",
        number(170),
    ),
    case(
        "misprint-inside-a-share-of-those-called",
        "Ngày 7/6/2018, LĐLĐ huyện Đức Cơ khai mạc Đại hội Công đoàn huyện. Có 150 đại biêu trên tổng số 152 đại "
        "biểu triệu tập đã đến.",
        number(150),
    ),
    case(
        "together-with-all-the-workers",
        "Ngày 1/3/2023, CĐCS Hợp tác xã Chè Suối Giàng tổ chức Đại hội. Về dự có lãnh đạo xã, cùng với toàn thể "
        "22 đoàn viên.",
        number(22),
    ),
    case(
        "above-all-delegates-who-are-model-members",
        "Ngày 19/6/2023, LĐLĐ huyện Kbang tổ chức Đại hội Công đoàn huyện lần thứ VIII, nhiệm kỳ 2023-2028. Đến dự "
        "có lãnh đạo huyện. Đặc biệt có 104 đại biểu là những đoàn viên tiêu biểu của các công đoàn cơ sở.",
        number(104),
    ),
    gap(
        "above-all-the-presence-of-delegates",
        "Ngày 5/6/2018, Công đoàn thị xã Ayun Pa tổ chức Đại hội lần thứ VI, nhiệm kỳ 2018-2023. Dự Đại hội có đại "
        "diện LĐLĐ tỉnh và đặc biệt là 92 đại biểu ưu tú, đại diện cho trí tuệ của 1.800 đoàn viên.",
        number(92),
    ),
    case(
        "members-came-after-a-semicolon",
        "Ngày 10/3/2023, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội đón bà Giàng Thị "
        "Sẻo, Phó Chủ tịch LĐLĐ huyện; 28 đoàn viên về dự.",
        number(28),
    ),
    case(
        "members-came-after-a-semicolon-and-names",
        "Ngày 16/3/2018, CĐCS Phòng Tài chính huyện Lắk tổ chức Đại hội nhiệm kỳ 2017-2022. Đến dự có ông Y Thu Niê, "
        "Chủ tịch LĐLĐ huyện; đại diện chi ủy; 13/14 đoàn viên.",
        number(13),
    ),
    case(
        "comrades-who-are-delegates",
        "Ngày 2/6/2023, LĐLĐ huyện Chợ Đồn tổ chức Đại hội Công đoàn huyện lần thứ XIX, nhiệm kỳ 2023-2028. Tham dự "
        "Đại hội có 74 đồng chí đại biểu.",
        number(74),
    ),
    case(
        "comrades-who-are-official-delegates",
        "Sáng 8/6/2018, Đại hội Công đoàn Quân khu đồn trú Sông Lam, nhiệm kỳ 2018-2023 khai mạc. 115 đồng chí đại "
        "biểu chính thức về dự.",
        number(115),
    ),
    case(
        "delegates-of-so-many-unions",
        "Ngày 30/5/2023, LĐLĐ huyện Hướng Hóa tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ 2023-2028. 180 "
        "đại biểu của 131 CĐCS đã tham dự.",
        number(180),
    ),
    case(
        "delegates-from-so-many-unions-and-members",
        "Ngày 14/6/2018, Công đoàn thành phố Bà Rịa tổ chức Đại hội lần thứ VI, nhiệm kỳ 2018-2023. 210 đại biểu từ "
        "145 CĐCS với 9.600 đoàn viên tham dự.",
        number(210),
    ),
    case(
        "delegates-of-a-former-congress",
        "Ngày 23/6/2023, LĐLĐ huyện Trà Bồng tổ chức Đại hội Công đoàn huyện lần thứ XIII, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ trước, 104 đoàn viên tiêu biểu của 60 CĐCS đã được tuyên dương.",
        None,
    ),
    case(
        "members-who-came-to-a-festival",
        "Ngày 17/3/2023, Công đoàn Trường Cao đẳng Nghề Nậm Cắn tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ qua, công đoàn mở 6 hội thi; 128 đoàn viên về dự hội thao của ngành.",
        None,
    ),
    case(
        "model-members-honoured",
        "Ngày 25/5/2018, LĐLĐ huyện Mang Yang tổ chức Đại hội Công đoàn huyện lần thứ IV, nhiệm kỳ 2018-2023. Đại "
        "hội khen thưởng 12 đồng chí đoàn viên tiêu biểu.",
        None,
    ),
    case(
        "members-came-after-two-guests",
        "Ngày 23/3/2023, Công đoàn Trường Tiểu học Nà Bủng tổ chức Đại hội nhiệm kỳ 2023-2028. Dự có đại diện Đảng "
        "ủy xã; Ban Giám hiệu; 33 đoàn viên đã về dự đông đủ.",
        number(33),
    ),
    case(
        "comrade-delegates-of-so-many-called",
        "Ngày 7/6/2018, LĐLĐ huyện Như Xuân tổ chức Đại hội Công đoàn huyện lần thứ VI, nhiệm kỳ 2018-2023. Có "
        "98/100 đồng chí đại biểu được triệu tập đã về dự.",
        number(98),
    ),
    case(
        "more-than-delegates-of-so-many-unions",
        "Ngày 24/5/2023, Công đoàn huyện Thạch Thất tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028. Hơn 200 đại biểu "
        "của 168 CĐCS đã tham dự.",
        number(200, "gt"),
    ),
    case(
        "holders-of-degrees-are-no-delegates",
        "Ngày 6/4/2023, Công đoàn Trường Cao đẳng Phú Giáo tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Ban Chấp "
        "hành mới có 7/11 đồng chí là thạc sĩ.",
        None,
    ),
    case(
        "goal-missed-by-some",
        "Ngày 6/4/2023, CĐCS xã Ia Sol tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Chỉ tiêu chưa đạt: 100% cán "
        "bộ có bằng đại học (mới có 18/22 đ/c).",
        None,
    ),
    case(
        "present-out-of-all-after-a-colon",
        "Ngày 6/4/2017, Công đoàn Chi cục Hải quan Phú Giáo tổ chức Đại hội lần thứ IV, nhiệm kỳ 2017-2022. Tổng số "
        "đoàn viên có mặt: 31/33 người.",
        number(31),
    ),
    case(
        "some-away",
        "Ngày 6/4/2018, CĐCS Trường Mầm non Ia Sol tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023. Dự đại hội có cô "
        "Lê Thị Sen - Hiệu trưởng cùng 21 đoàn viên công đoàn, vắng 02 đoàn viên nghỉ hộ sản.",
        number(21),
    ),
    case(
        "gathered-to-attend",
        "Từ các xưởng thợ, 163 đại biểu tụ hội về đây dự Đại hội Công đoàn huyện Bàu Bàng lần thứ II, nhiệm kỳ "
        "2023-2028, diễn ra ngày 12/6.",
        number(163),
    ),
    case(
        "called-so-many-present-so-many",
        "Chiều 21/9/2017, Công đoàn Bệnh viện Đa khoa tỉnh Phú Yên khai mạc đại hội lần thứ III. Nơi đây họp đại "
        "biểu: 120 người được triệu tập, có mặt 117.",
        number(117),
    ),
    case(
        "in-all-so-many",
        "Ngày 2/6/2023, Đại hội Công đoàn thị xã Hoài Nhơn lần thứ XI khai mạc. Quanh ông là thầy cô giáo, công nhân "
        "may, tổng cộng 175 đại biểu.",
        number(175),
    ),
    case(
        "told-before-the-congress-is-named",
        UNANNOUNCED,
        number(146),
    ),
    case(
        "short-for-delegates",
        "Ngày 16/3/2023, Công đoàn Agribank Cao Bằng đã tổ chức ĐH lần thứ IX, NK 2023-2028. 84/86 ĐB có mặt.",
        number(84),
    ),
    case(
        "share-without-a-noun",
        "Sáng 23/2/2023, CĐBP Khoa Điện - Điện tử đã tổ chức ĐH. Tổng số ĐV 48, dự ĐH 45/48 (03 ĐV đi học).",
        number(45),
    ),
    case(
        "the-count-of-those-present",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Theo "
        "danh sách có 172 ghế. Bốn người vắng, nên con số có mặt là 168, thay mặt hơn 3.400 đoàn viên.",
        number(168),
    ),
    case(
        "called-absent-present",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Trưởng "
        "ban thẩm tra báo cáo: số được triệu tập 145, vắng 3, có mặt 142, đại diện hơn 1.900 đoàn viên.",
        number(142),
    ),
    case(
        "all-of-them-came",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Trường "
        "có 38 đoàn viên, đi dự đủ cả 38, kể cả người đang nghỉ phép.",
        number(38),
    ),
    case(
        "they-stand-for-are",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại "
        "diện cho 1.134 đoàn viên ở 14 CĐCS là 57 đại biểu, trong đó có 9 ngư dân.",
        number(57),
    ),
    case(
        "before-so-many",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Chị nói "
        "thật, trước 248 đại biểu, không cầm giấy.",
        number(248),
    ),
    case(
        "faces-of-delegates",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Hội "
        "trường kín chỗ với 120 gương mặt đại biểu.",
        number(120),
    ),
    case(
        "of-the-womens-union",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Tin "
        "tiếp theo: chiều nay, Hội Liên hiệp Phụ nữ huyện khai mạc đại hội đại biểu lần thứ IX với 120 đại biểu.",
        None,
    ),
    case(
        "of-the-whole-number",
        "Ngày 27/5/2014, CĐCS thành viên Đội Cầu đường Yên Sơn đã tiến hành Đại hội khoá VII. 33 đ/c trong tổng số "
        "47 ĐV đã về dự.",
        number(33),
    ),
    case(
        "members-after-the-guests",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Về dự "
        "có bà Lan, Phó Chủ tịch Công đoàn tỉnh; Ban giám đốc; đại diện các tổ công đoàn trực thuộc Trường và 37 "
        "công đoàn viên của huyện.",
        number(37),
    ),
    case(
        "nearly-begins-the-line",
        "Ngày 12/6/2023, Công đoàn Công ty May Sông Trẹm tổ chức Đại hội.\nGần 200 đại biểu thay mặt cho hơn 3 nghìn "
        "đoàn viên đã về dự.",
        number(200, "approx"),
    ),
    case(
        "all-members-of-a-list-of-kinds",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Hơn 300 "
        "cán bộ, đoàn viên, người lao động đã tham dự Đại hội.",
        number(300, "gt"),
    ),
    case(
        "presence-of-all",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "diễn ra với sự góp mặt của toàn thể 64 đoàn viên công đoàn.",
        number(64),
    ),
    case(
        "gathers",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "tập trung 89 đại biểu của 17 công đoàn trực thuộc.",
        number(89),
    ),
    case(
        "besides-guests",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đến dự "
        "Đại hội còn có 75 đại biểu chính thức.",
        number(75),
    ),
    case(
        "number-last",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Số "
        "lượng đại biểu: 142.",
        number(142),
    ),
    case(
        "staff-by-letters",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Dự Đại "
        "hội có lãnh đạo huyện cùng với toàn thể 46 CBVC là đoàn viên.",
        number(46),
    ),
    case(
        "came-of-all",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "có 53 đoàn viên tham dự trên tổng số 55 đoàn viên.",
        number(53),
    ),
    case(
        "official-and-guests",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "có 100 đại biểu chính thức và 20 khách mời.",
        number(100),
    ),
    case(
        "membership-of-the-union",
        "Đại hội Công đoàn Viện Kiểm nghiệm Bình Lục diễn ra ngày 3/3/2023. Công đoàn Viện Kiểm nghiệm Bình Lục gồm "
        "153 đoàn viên.",
        None,
    ),
    case(
        "membership-as-a-number-last",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Tính "
        "đến nay, số lượng đoàn viên là 4.500.",
        None,
    ),
    case(
        "elected-below-and-come",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Có 149 "
        "đại biểu chính thức được bầu từ 61 CĐCS về dự.",
        number(149),
    ),
    case(
        "label-and-number",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028.\n"
        "Đại biểu : 298 đ/c chính thức, trong đó 131 nữ.",
        number(298),
    ),
    case(
        "congress-has",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "có 240 đại biểu, họp ở nhà thi đấu của nhà máy.",
        number(240),
    ),
    case(
        "members-of-a-school-come",
        "Ngày 21/2/2023, 27 đoàn viên Công đoàn Trường Mầm non Ngọc Lũ dự đại hội nhiệm kỳ 2023/2028.",
        number(27),
    ),
    case(
        "letters-for-delegates",
        "CĐCSTV Đội Toa xe Kim Liên tiến hành ĐH lần thứ VII ngày 9/1/2018. ĐH có 96 đ/c ĐB chính thức.",
        number(96),
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_delegates(case: Case) -> None:
    check("delegates", case)
