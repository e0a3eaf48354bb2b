"""The inspection committee (Ủy ban Kiểm tra) of the union, none of the other boards that count, check or inspect."""

from __future__ import annotations

import pytest

from .check import Case, appointed, case, check, elected, gap

CASES = [
    case(
        "plain",
        "Ngày 20/4/2023, Công đoàn cơ sở Sở Tài chính tỉnh Bến Tre tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023-2028. "
        "Ban Chấp hành đã bầu Ủy ban Kiểm tra gồm 3 đồng chí.",
        elected(3),
    ),
    case(
        "chaired-by",
        "Ngày 11/8/2023, Công đoàn ngành Y tế Quảng Nam tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Ủy ban Kiểm "
        "tra được bầu gồm 5 đồng chí do bà Huỳnh Thị Thơ làm Chủ nhiệm.",
        elected(5),
    ),
    case(
        "three-bodies-commas",
        "Ngày 1/6/2023, LĐLĐ huyện Đầm Hà tổ chức Đại hội Công đoàn huyện lần thứ V, nhiệm kỳ 2023-2028. Đại hội bầu "
        "Ban Chấp hành 15 đồng chí, Ban Thường vụ 5 đồng chí, Ủy ban Kiểm tra 3 đồng chí.",
        elected(3),
    ),
    case(
        "inspection-said-first",
        "Ngày 25/7/2023, Công đoàn Khu công nghiệp tỉnh Phú Thọ tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. Hội "
        "nghị lần thứ nhất bầu Ủy ban Kiểm tra 5 đồng chí và Ban Thường vụ 7 đồng chí trong số 23 ủy viên Ban Chấp "
        "hành.",
        elected(5),
    ),
    case(
        "ubkt-dc",
        "Ngày 14/12/2017, CĐ Công ty CP Cấp thoát nước Suối Dầu tổ chức ĐH lần thứ VI, NK 2017-2022. ĐH bầu BCH 9 "
        "đ/c, UBKT 03 đ/c.",
        elected(3),
    ),
    case(
        "into",
        "Ngày 31/3/2023, Công đoàn Viện Kiểm sát nhân dân tỉnh Lai Châu tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023-2028. Đại hội bầu 7 đồng chí vào Ban Chấp hành, 3 đồng chí vào Ủy ban Kiểm tra.",
        elected(3),
    ),
    case(
        "members-of",
        "Ngày 28/10/2022, Công đoàn Công ty TNHH Thép Nam Sơn tổ chức Đại hội lần thứ V, nhiệm kỳ 2022-2027. Ban "
        "Chấp hành khóa mới bầu 3 ủy viên Ủy ban Kiểm tra.",
        elected(3),
    ),
    case(
        "tone-and-case",
        "Ngày 13/3/2018, Công đoàn Trường Đại học Bạch Hạc tổ chức Đại hội lần thứ XI, nhiệm kỳ 2018-2023. Ban chấp "
        "hành gồm 13 đồng chí và Uỷ Ban kiểm tra gồm 5 đồng chí đã ra mắt Đại hội.",
        elected(5),
    ),
    case(
        "number-in-words",
        "Ngày 12/5/2017, Công đoàn Văn phòng Tỉnh ủy Hưng Yên tổ chức Đại hội lần thứ XII, nhiệm kỳ 2017-2022. Ủy "
        "ban Kiểm tra gồm ba đồng chí được bầu ngay tại phiên họp thứ nhất của Ban Chấp hành.",
        elected(3),
    ),
    gap(
        "respectively",
        "Ngày 17/8/2023, Công đoàn Viên chức tỉnh Hà Giang tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Ban Chấp "
        "hành, Ban Thường vụ, Ủy ban Kiểm tra có số lượng lần lượt là 17, 5 và 4 đồng chí.",
        elected(4),
    ),
    case(
        "bare-number",
        "Ngày 21/4/2023, Công đoàn Bảo tàng tỉnh Khánh Hòa tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028. Kết quả, "
        "Ban Chấp hành gồm 5, Ủy ban Kiểm tra gồm 3 đồng chí.",
        elected(3),
    ),
    case(
        "in-brackets",
        "Ngày 15/9/2018, LĐLĐ huyện Chư Prông tổ chức Đại hội Công đoàn huyện lần thứ VII, nhiệm kỳ 2018-2023. Cùng "
        "ngày, Ban Chấp hành (19 đồng chí) họp bầu Ban Thường vụ (6 đồng chí), Ủy ban Kiểm tra (4 đồng chí).",
        elected(4),
    ),
    case(
        "nominated-and-elected",
        "Ngày 19/9/2023, Công đoàn tỉnh Cao Bằng tổ chức Đại hội lần thứ XIV, nhiệm kỳ 2023-2028. Từ danh sách 8 "
        "người được giới thiệu, hội nghị đã bầu 7 đồng chí vào Ủy ban Kiểm tra.",
        elected(7),
    ),
    case(
        "planned-and-elected",
        "Ngày 26/9/2018, Công đoàn Tổng công ty Đường thủy Hồng Hà tổ chức Đại hội lần thứ VI, nhiệm kỳ 2018-2023. "
        "Đề án Ủy ban Kiểm tra 5 đồng chí, bầu được 4 đồng chí, khuyết 1.",
        elected(4),
    ),
    case(
        "national",
        "Ngày 2/12/2023, Đại hội Công đoàn Việt Nam lần thứ XIII tiếp tục làm việc tại Hà Nội. Ban Chấp hành Tổng "
        "Liên đoàn khóa XIII bầu Ủy ban Kiểm tra gồm 15 ủy viên.",
        elected(15),
    ),
    case(
        "names",
        "Ngày 30/3/2023, Công đoàn Trung tâm Kiểm soát bệnh tật tỉnh Vĩnh Phúc tổ chức Đại hội lần thứ II, nhiệm kỳ "
        "2023-2028. Ủy ban Kiểm tra gồm các đồng chí: Tạ Quang Hưng, Khổng Thị Hiên, Dương Minh Tuệ.",
        elected(None, "Tạ Quang Hưng", "Khổng Thị Hiên", "Dương Minh Tuệ"),
    ),
    case(
        "number-names-posts",
        "Ngày 7/4/2023, Công đoàn Trường Chính trị tỉnh Kiên Giang tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. "
        "Ban Chấp hành bầu Ủy ban Kiểm tra gồm 3 đồng chí: Danh Thị Sà Rây - Chủ nhiệm, Trần Quốc Huy - Phó Chủ "
        "nhiệm, Lý Mỹ Ái - Ủy viên.",
        elected(3, "Danh Thị Sà Rây", "Trần Quốc Huy", "Lý Mỹ Ái"),
    ),
    case(
        "appointed-2025",
        "Chiều 22/10/2025, Công đoàn xã Bình Chánh (TP.HCM) tổ chức Đại hội khóa I, nhiệm kỳ 2025-2030. Đại hội công "
        "bố quyết định chỉ định Ban Chấp hành 15 đồng chí và Ủy ban Kiểm tra 3 đồng chí.",
        appointed(3),
    ),
    case(
        "list-lines",
        "Ngày 24/8/2023, Công đoàn ngành Xây dựng tỉnh Thanh Hóa tổ chức Đại hội lần thứ XIII, nhiệm kỳ 2023-2028. "
        "Kết quả bầu cử như sau:\n"
        "- Ban Chấp hành: 19 đồng chí;\n"
        "- Ban Thường vụ: 7 đồng chí;\n"
        "- Ủy ban Kiểm tra: 5 đồng chí.",
        elected(5),
    ),
    # traps
    case(
        "only-committee-has-a-number",
        "Ngày 16/3/2023, Công đoàn Sở Du lịch tỉnh Lâm Đồng tổ chức Đại hội lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu Ban Chấp hành gồm 5 đồng chí và bầu Ủy ban Kiểm tra Công đoàn.",
        None,
    ),
    case(
        "chair-without-number",
        "Ngày 18/5/2023, Công đoàn cơ sở Chi cục Thuế khu vực Đại Từ - Định Hóa tổ chức Đại hội nhiệm kỳ 2023-2028. "
        "Đồng chí Lục Văn Bảo được bầu giữ chức Chủ nhiệm Ủy ban Kiểm tra.",
        None,
    ),
    case(
        "chair-and-deputies-counted",
        "Ngày 26/9/2018, Đại hội Công đoàn Việt Nam lần thứ XII bế mạc. Ban Chấp hành bầu Chủ nhiệm và 2 Phó Chủ "
        "nhiệm Ủy ban Kiểm tra Tổng Liên đoàn.",
        None,
    ),
    case(
        "credentials-board",
        "Ngày 6/6/2023, LĐLĐ thị xã Sơn Tây tổ chức Đại hội Công đoàn thị xã lần thứ VII, nhiệm kỳ 2023-2028. Đại "
        "hội bầu Ban Thẩm tra tư cách đại biểu gồm 3 đồng chí.",
        None,
    ),
    case(
        "peoples-inspection-board",
        "Ngày 12/11/2017, Công đoàn Trường THPT Phan Châu Trinh (Quảng Nam) tổ chức Đại hội lần thứ XXII, nhiệm kỳ "
        "2017-2022. Đại hội bầu Ban Chấp hành 7 đồng chí và Ban Thanh tra nhân dân 3 đồng chí.",
        None,
    ),
    case(
        "vote-counters",
        "Ngày 9/3/2023, Công đoàn Ban Quản lý Rừng phòng hộ Sông Hinh tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2023-2028. Ban kiểm phiếu gồm 5 đồng chí công bố kết quả bầu Ban Chấp hành.",
        None,
    ),
    case(
        "party-inspection-committee",
        "Ngày 27/4/2023, Công đoàn Cơ quan Huyện ủy Bảo Lâm tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Dự có "
        "đồng chí Ka Hiếu, Chủ nhiệm Ủy ban Kiểm tra Huyện ủy cùng 3 đồng chí trong Ban Thường vụ Đảng ủy.",
        None,
    ),
    case(
        "work-of-the-closing-term",
        "Ngày 20/7/2018, Công đoàn ngành Giao thông vận tải Bình Định tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2018-2023. Nhiệm kỳ qua, Ủy ban Kiểm tra gồm 5 đồng chí đã kiểm tra 38 lượt công đoàn cơ sở.",
        None,
    ),
    case(
        "grass-roots-boards-counted",
        "Ngày 8/8/2023, LĐLĐ huyện Thanh Liêm tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2023-2028. Toàn "
        "huyện hiện có 47 Ủy ban Kiểm tra công đoàn cơ sở với 141 ủy viên.",
        None,
    ),
    case(
        "guests-of-a-higher-board",
        "Ngày 22/3/2023, Công đoàn Sở Khoa học và Công nghệ tỉnh Ninh Thuận tổ chức Đại hội lần thứ IX, nhiệm kỳ "
        "2023-2028. Ủy ban Kiểm tra LĐLĐ tỉnh cử 2 đồng chí về dự.",
        None,
    ),
    case(
        "only-planned",
        "Ngày 5/9/2023, Công đoàn tỉnh Hà Nam khai mạc Đại hội lần thứ XVI, nhiệm kỳ 2023-2028. Sau khi được bầu, "
        "Ban Chấp hành sẽ bầu Ủy ban Kiểm tra với số lượng 7 đồng chí theo đề án.",
        None,
    ),
    case(
        "standing-number-is-not-its",
        "Ngày 14/6/2023, LĐLĐ huyện Cư Kuin tổ chức Đại hội Công đoàn huyện lần thứ IV, nhiệm kỳ 2023-2028. Ban Chấp "
        "hành bầu Ban Thường vụ gồm 5 đồng chí, bầu Ủy ban Kiểm tra và các chức danh chủ chốt.",
        None,
    ),
    case(
        "appointed-without-number",
        "Ngày 30/9/2025, Công đoàn phường Tân Hưng (Cần Thơ) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ "
        "thành phố công bố quyết định chỉ định Ủy ban Kiểm tra; Ban Chấp hành gồm 13 đồng chí.",
        None,
    ),
    case(
        "elected-for-the-first-time-later",
        "Ngày 24/2/2023, Công đoàn Công ty cổ phần Bao bì Tân Phú Cường tổ chức Đại hội lần thứ III, nhiệm kỳ "
        "2023-2028. Ủy ban Kiểm tra sẽ được bầu trong tháng 3 với 3 thành viên.",
        None,
    ),
    case(
        "agreed-on-only",
        "Ngày 15/6/2023, LĐLĐ huyện Phước Long tổ chức Đại hội Công đoàn huyện khóa V, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành mới thống nhất số lượng Ủy ban Kiểm tra là 5 người.",
        None,
    ),
    case(
        "agreed-then-elected",
        "Ngày 10/8/2023, Công đoàn ngành Y tế Bình Thuận tổ chức Đại hội khóa IX, nhiệm kỳ 2023-2028. Ban Chấp "
        "hành thống nhất số lượng Ủy ban Kiểm tra là 5 người. Kết quả, hội nghị bầu 4 đồng chí vào Ủy ban Kiểm "
        "tra.",
        elected(4),
    ),
    case(
        "bare-number-last-of-three",
        "Ngày 27/3/2023, Công đoàn Trường Đại học Sông Mã tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Kết quả "
        "bầu: BCH 11 ủy viên, Ban Thường vụ 03, Ủy ban Kiểm tra 03.",
        elected(3),
    ),
    case(
        "bare-number-abbreviated",
        "Ngày 1/6/2018, LĐLĐ huyện Thường Xuân tổ chức ĐH Công đoàn huyện lần thứ XI, nhiệm kỳ 2018-2023. ĐH đã bầu "
        "BCH 21 đ/c, BTV 07, UBKT 05.",
        elected(5),
    ),
    case(
        "votes-of-its-members",
        "Ngày 9/6/2023, Công đoàn huyện Mường Chà tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023-2028. 5/5 ủy viên Ủy "
        "ban Kiểm tra khóa cũ được biểu dương. Ban Chấp hành khóa mới 19 đồng chí.",
        None,
    ),
    case(
        "also-so-many",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. 9 người "
        "vào Ban Chấp hành, trong đó 3 người ở Thường vụ. Ủy ban Kiểm tra cũng là 3.",
        elected(3),
    ),
    case(
        "a-bare-word",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. 21 "
        "người được bầu vào Ban Chấp hành. Thường vụ là bảy người. Ủy ban Kiểm tra có năm.",
        elected(5),
    ),
    case(
        "all-appointed",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. BCH 17 "
        "đồng chí, BTV 5, UBKT 3 đều do LĐLĐ tỉnh chỉ định.",
        {"size": 3, "members": (), "selection": "appointed"},
    ),
]


@pytest.mark.parametrize("row", CASES)
def test_inspection_committee(row: Case) -> None:
    check("inspection_committee", row)
