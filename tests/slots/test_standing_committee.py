"""The standing committee (Ban Thường vụ; nationally Đoàn Chủ tịch), never the presidium that runs a congress."""

from __future__ import annotations

import pytest

from .check import Case, appointed, case, check, elected, gap

CASES = [
    case(
        "plain",
        "Ngày 12/7/2023, LĐLĐ thành phố Sa Đéc tổ chức Đại hội Công đoàn thành phố lần thứ XII, nhiệm kỳ 2023-2028. "
        "Ban Chấp hành khóa mới đã họp phiên thứ nhất, bầu Ban Thường vụ gồm 7 đồng chí.",
        elected(7),
    ),
    case(
        "three-bodies-semicolons",
        "Ngày 5/6/2015, Công đoàn Giáo dục huyện Ba Bể tổ chức Đại hội lần thứ VI, nhiệm kỳ 2015-2020. Đại hội bầu "
        "Ban Chấp hành 13 đồng chí; Ban Thường vụ có 05 đồng chí; Ủy ban Kiểm tra: 03 đồng chí.",
        elected(5),
    ),
    case(
        "no-verb-no-gom",
        "Chiều 28/9/2023, Công đoàn tỉnh Quảng Ngãi bế mạc Đại hội lần thứ XVII, nhiệm kỳ 2023-2028. Ban Chấp hành "
        "mới gồm 41 người, Ban Thường vụ 12 người, Ủy ban Kiểm tra 9 người.",
        elected(12),
    ),
    case(
        "of-them-into-standing",
        "Ngày 24/3/2023, Công đoàn Bệnh viện Quân dân y Bình An tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. 15 "
        "đồng chí trúng cử Ban Chấp hành, trong đó 5 đồng chí được bầu vào Ban Thường vụ.",
        elected(5),
    ),
    case(
        "into-standing-into-inspection",
        "Ngày 18/8/2023, Công đoàn ngành Giao thông vận tải Nghệ An tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028. "
        "Ban Chấp hành bầu 6 đồng chí vào Ban Thường vụ, 5 đồng chí vào Ủy ban Kiểm tra.",
        elected(6),
    ),
    case(
        "btv-dc",
        "Ngày 29/3/2018, CĐ Viên chức tỉnh Bạc Liêu mở ĐH lần thứ IV, NK 2018-2023. Kết quả bầu cử: BCH 21 đ/c, BTV "
        "07 đ/c, UBKT 05 đ/c.",
        elected(7),
    ),
    case(
        "colon-in-brackets",
        "Ngày 2/6/2023, LĐLĐ huyện Tuy Phước tổ chức Đại hội Công đoàn huyện lần thứ XIV, nhiệm kỳ 2023-2028. Đại "
        "hội đã bầu các cơ quan lãnh đạo khóa mới (BCH: 19 đồng chí; BTV: 6 đồng chí; UBKT: 4 đồng chí).",
        elected(6),
    ),
    case(
        "thuong-vu-members",
        "Ngày 16/11/2017, Công đoàn Công ty Than Đông Sơn tổ chức Đại hội lần thứ XXVI, nhiệm kỳ 2017-2022. Phiên "
        "họp đầu tiên của Ban Chấp hành đã bầu 9 ủy viên Ban Thường vụ.",
        elected(9),
    ),
    case(
        "number-in-words",
        "Ngày 25/8/2018, Công đoàn Đại học Tràng An tổ chức Đại hội lần thứ VII, nhiệm kỳ 2018-2023. Ban Chấp hành "
        "gồm mười lăm đồng chí đã bầu năm đồng chí vào Ban Thường vụ.",
        elected(5),
    ),
    case(
        "respectively",
        "Ngày 26/10/2023, Công đoàn Khu kinh tế Vũng Áng tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. BCH, BTV, "
        "UBKT khóa III lần lượt có 19, 6 và 3 đồng chí.",
        elected(6),
    ),
    case(
        "women-among-them",
        "Ngày 30/5/2023, LĐLĐ quận Cẩm Lệ tổ chức Đại hội Công đoàn quận lần thứ V, nhiệm kỳ 2023-2028. Ban Thường "
        "vụ khóa V được bầu gồm 7 đồng chí, trong đó có 4 nữ, 1 tiến sĩ.",
        elected(7),
    ),
    case(
        "khuyet-1",
        "Ngày 22/9/2023, Công đoàn tỉnh Đắk Nông tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Ban Chấp hành bầu 10 "
        "ủy viên Ban Thường vụ, khuyết 1 so với đề án.",
        elected(10),
    ),
    case(
        "planned-nominated-elected",
        "Trong 2 ngày 10 và 11/10/2018, Công đoàn Tổng công ty Giấy Sông Thao tổ chức Đại hội lần thứ XV, nhiệm kỳ "
        "2018-2023. Đề án quy định Ban Thường vụ 9 đồng chí, giới thiệu 10 đồng chí; kết quả 8 đồng chí trúng cử vào "
        "Ban Thường vụ.",
        elected(8),
    ),
    case(
        "chosen-from-the-committee",
        "Ngày 8/12/2022, Công đoàn Công ty cổ phần Xi măng Yên Lạc tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2022-2027. "
        "Từ 21 ủy viên Ban Chấp hành, hội nghị lần thứ nhất đã chọn 7 đồng chí vào Ban Thường vụ.",
        elected(7),
    ),
    case(
        "said-before-the-committee",
        "Ngày 27/7/2023, Công đoàn ngành Xây dựng Hà Tĩnh tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. Ban "
        "Thường vụ có 5 đồng chí, được bầu sau khi Đại hội chọn xong 15 ủy viên Ban Chấp hành.",
        elected(5),
    ),
    case(
        "names",
        "Ngày 20/3/2023, Công đoàn cơ sở Cục Hải quan tỉnh Long An tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. "
        "Ban Thường vụ gồm các đồng chí: Phan Tấn Lộc, Đặng Mỹ Duyên, Võ Hữu Phước.",
        elected(None, "Phan Tấn Lộc", "Đặng Mỹ Duyên", "Võ Hữu Phước"),
    ),
    case(
        "number-and-names",
        "Ngày 6/4/2023, Công đoàn Bệnh viện Nhi Hoa Sen (Nghệ An) tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành bầu 3 đồng chí vào Ban Thường vụ gồm: BS Tăng Xuân Hào, ĐD Cao Thị Ngần, DS Hồ Sỹ Lực.",
        elected(3, "Tăng Xuân Hào", "Cao Thị Ngần", "Hồ Sỹ Lực"),
    ),
    case(
        "appointed-2025",
        "Ngày 24/10/2025, Công đoàn phường Hạc Thành tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Theo quyết định "
        "của LĐLĐ tỉnh Thanh Hóa, chỉ định Ban Chấp hành Công đoàn phường gồm 21 đồng chí, Ban Thường vụ gồm 7 đồng "
        "chí, Ủy ban Kiểm tra gồm 5 đồng chí.",
        appointed(7),
    ),
    case(
        "national-doan-chu-tich",
        "Ngày 30/7/2013, Đại hội Công đoàn Việt Nam lần thứ XI bế mạc tại Hà Nội. Ban Chấp hành Tổng Liên đoàn đã "
        "bầu Đoàn Chủ tịch gồm 24 ủy viên.",
        elected(24),
    ),
    case(
        "national-agreed-and-elected",
        "Ngày 2/12/2023, Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023-2028 bước sang ngày làm việc thứ hai. Số "
        "lượng Ủy viên Đoàn Chủ tịch Tổng Liên đoàn được ấn định 31 người, tại hội nghị lần thứ nhất Ban Chấp hành "
        "đã bầu 28 người vào Đoàn Chủ tịch.",
        elected(28),
    ),
    case(
        "national-chair-and-vice-counted",
        "Ngày 25/9/2018, Đại hội Công đoàn Việt Nam lần thứ XII, nhiệm kỳ 2018-2023 diễn ra phiên trọng thể tại Hà "
        "Nội. Đoàn Chủ tịch Tổng Liên đoàn khóa XII có 22 ủy viên, gồm 1 Chủ tịch, 4 Phó Chủ tịch và 17 ủy viên.",
        elected(22),
    ),
    # traps
    case(
        "presidium-with-number",
        "Ngày 14/9/2023, Công đoàn tỉnh Sơn La khai mạc Đại hội lần thứ XIV, nhiệm kỳ 2023-2028. Đại hội bầu Đoàn "
        "Chủ tịch gồm 7 đồng chí, Đoàn Thư ký gồm 3 đồng chí.",
        None,
    ),
    case(
        "presidium-with-names",
        "Sáng 23/3/2023, Công đoàn Sở Nội vụ tỉnh Hậu Giang tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Đoàn Chủ "
        "tịch điều hành Đại hội gồm 3 đồng chí: Lâm Hoàng Kha, Trương Mỹ Linh, Nguyễn Chí Bền.",
        None,
    ),
    case(
        "national-presidium-of-the-sitting",
        "Chiều 1/12/2023, Đại hội Công đoàn Việt Nam lần thứ XIII tiến hành phiên thứ nhất tại Hà Nội. Các đại biểu "
        "bầu 29 đồng chí vào Đoàn Chủ tịch để điều hành Đại hội, 5 đồng chí vào Đoàn Thư ký.",
        None,
    ),
    case(
        "committee-elects-standing-no-number",
        "Ngày 9/5/2023, Công đoàn cơ sở Đài Phát thanh và Truyền hình Cà Mau tổ chức Đại hội lần thứ IX, nhiệm kỳ "
        "2023-2028. Ban Chấp hành gồm 11 đồng chí đã họp để bầu Ban Thường vụ và Ủy ban Kiểm tra.",
        None,
    ),
    case(
        "posts-counted-not-the-body",
        "Ngày 7/7/2023, LĐLĐ thành phố Cẩm Phả tổ chức Đại hội Công đoàn thành phố lần thứ XII, nhiệm kỳ 2023-2028. "
        "Phiên họp đầu tiên bầu Ban Thường vụ, bầu Chủ tịch và 2 Phó Chủ tịch.",
        None,
    ),
    case(
        "delegation-number-is-not-its",
        "Ngày 3/8/2018, Công đoàn ngành Công Thương Yên Bái tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023. Ban Chấp "
        "hành đã bầu Ban Thường vụ; Đại hội bầu đoàn đại biểu dự Đại hội cấp trên gồm 12 đồng chí.",
        None,
    ),
    case(
        "guests-of-a-higher-standing-committee",
        "Ngày 17/4/2023, Công đoàn Trường Cao đẳng Y tế Hương Sơn tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Về "
        "dự có 2 đồng chí trong Ban Thường vụ Công đoàn ngành Y tế; Đại hội bầu 9 đồng chí vào Ban Chấp hành.",
        None,
    ),
    case(
        "party-standing-committee",
        "Ngày 29/6/2023, LĐLĐ huyện Vân Đồn tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2023-2028. Dự Đại "
        "hội có Ban Thường vụ Huyện ủy với 9 đồng chí.",
        None,
    ),
    gap(
        "closing-standing-committee",
        "Ngày 19/7/2018, Công đoàn ngành Giáo dục Cao Bằng tổ chức Đại hội lần thứ XIV, nhiệm kỳ 2018-2023. Khóa "
        "XIII, Ban Thường vụ gồm 5 đồng chí đã họp đều kỳ; Đại hội bầu 17 đồng chí vào Ban Chấp hành khóa XIV.",
        None,
    ),
    case(
        "only-planned",
        "Ngày 21/9/2023, Công đoàn tỉnh Tuyên Quang khai mạc Đại hội lần thứ XVII, nhiệm kỳ 2023-2028. Theo đề án "
        "nhân sự, Ban Thường vụ khóa XVII dự kiến có 11 đồng chí và sẽ được bầu trong phiên ngày mai.",
        None,
    ),
    case(
        "small-union-has-none",
        "Ngày 4/4/2023, Công đoàn Trường Tiểu học Kim Đồng (Kon Tum) tổ chức Đại hội lần thứ VII, nhiệm kỳ "
        "2023-2028. Các đoàn viên bầu Ban Chấp hành gồm 5 đồng chí.",
        None,
    ),
    case(
        "appointed-without-number",
        "Ngày 16/10/2025, Công đoàn xã Ea Súp (Đắk Lắk) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Đại hội nghe "
        "đọc quyết định chỉ định Ban Thường vụ và Ban Chấp hành gồm 15 đồng chí.",
        None,
    ),
    case(
        "broken-off",
        "Ngày 26/5/2012, LĐLĐ huyện Gio Linh tổ chức Đại hội Công đoàn huyện lần thứ VI, nhiệm kỳ 2012-2017. Đại hội "
        "bầu 23 đồng chí vào Ban Chấp hành, bầu 7 đồng chí vào Ban Th",
        None,
    ),
    case(
        "youth-union-standing-committee",
        "Ngày 28/4/2022, Công đoàn Công ty Điện tử Hoàng Long tổ chức Đại hội lần thứ II, nhiệm kỳ 2022-2027. Đoàn "
        "Thanh niên công ty vừa bầu Ban Thường vụ Đoàn gồm 5 đồng chí, còn Đại hội Công đoàn bầu 9 đồng chí vào Ban "
        "Chấp hành.",
        None,
    ),
    case(
        "agreed-on-only",
        "Ngày 14/6/2023, LĐLĐ huyện Đông Hải tổ chức Đại hội Công đoàn huyện khóa IV, nhiệm kỳ 2023-2028. Hội "
        "nghị lần thứ nhất Ban Chấp hành thống nhất số lượng Ban Thường vụ là 7 đồng chí.",
        None,
    ),
    case(
        "agreed-then-fewer-elected",
        "Ngày 4/8/2023, Công đoàn ngành Nông nghiệp Hà Tĩnh tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành thống nhất số lượng Ban Thường vụ là 7 người, bầu tại hội nghị 6 người.",
        elected(6),
    ),
    case(
        "by-the-committee-into-it",
        "Ngày 14/9/2018, Công đoàn tỉnh Hà Tĩnh tổ chức Đại hội lần thứ XVIII, nhiệm kỳ 2018-2023. Tại phiên họp thứ "
        "nhất, 14 đồng chí được Ban Chấp hành bầu vào Ban Thường vụ.",
        elected(14),
    ),
    case(
        "by-the-new-committee-into-it",
        "Ngày 12/6/2023, LĐLĐ huyện Quỳ Hợp tổ chức Đại hội Công đoàn huyện lần thứ XIII, nhiệm kỳ 2023-2028. 7 ủy "
        "viên đã được Ban Chấp hành khóa mới bầu vào Ban Thường vụ với số phiếu tập trung.",
        elected(7),
    ),
    case(
        "committee-elects-so-many-of-it",
        "Ngày 5/7/2023, Công đoàn các Khu công nghiệp Vĩnh Phúc tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành 27 ủy viên họp ngay, chọn 9 người bầu vào Ban Thường vụ.",
        elected(9),
    ),
    case(
        "bare-numbers-of-three-bodies",
        "Ngày 24/3/2023, Công đoàn Trường Đại học Hòn Gai tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Kết quả: "
        "BCH 11 ủy viên, Ban Thường vụ 03, Ủy ban Kiểm tra 05.",
        elected(3),
    ),
    case(
        "bare-numbers-abbreviated",
        "Ngày 31/5/2018, LĐLĐ huyện Như Thanh tổ chức ĐH Công đoàn huyện lần thứ VI, nhiệm kỳ 2018-2023. ĐH đã bầu "
        "BCH 19 đ/c, BTV 05, UBKT 03.",
        elected(5),
    ),
    case(
        "party-s-standing-committee-beside",
        "Ngày 16/6/2023, LĐLĐ huyện Bù Đốp tổ chức Đại hội Công đoàn huyện lần thứ IV, nhiệm kỳ 2023-2028. 11 đồng "
        "chí trong Ban Thường vụ Huyện ủy về dự. Đại hội bầu Ban Chấp hành 19 đồng chí.",
        None,
    ),
    case(
        "votes-of-the-standing-for-the-chair",
        "Ngày 20/6/2023, Công đoàn huyện Bắc Yên tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023-2028. Trước đó, 7/7 ủy "
        "viên Ban Thường vụ tín nhiệm giới thiệu ông Mùa A Lứ ứng cử Chủ tịch.",
        None,
    ),
    case(
        "chosen-by-the-committee-with-the-verb-first",
        "Ngày 15/6/2018, Công đoàn huyện Krông Năng tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2018-2023. Được Ban Chấp "
        "hành bầu vào Ban Thường vụ là 7 đồng chí.",
        elected(7),
    ),
    case(
        "chosen-among-them",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. 15 đồng "
        "chí vào Ban Chấp hành, trong đó 5 người ở Thường vụ.",
        elected(5),
    ),
    case(
        "southern-into",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành có đủ 27 ủy viên, họp ngay tại chỗ, chọn 9 người vô Ban Thường vụ.",
        elected(9),
    ),
    case(
        "the-committee-picks-out",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành 39 ủy viên. Các vị này cử ra mười một người ở Ban Thường vụ.",
        elected(11),
    ),
    case(
        "of-the-party-is-none",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành bầu 19 đồng chí. Ông Nam được phân công vào Ban Thường vụ Đảng ủy gồm 9 người.",
        None,
    ),
]


@pytest.mark.parametrize("row", CASES)
def test_standing_committee(row: Case) -> None:
    check("standing_committee", row)
