"""The executive committee: how many were elected or appointed, never how many were planned, nominated or present."""

from __future__ import annotations

import pytest

from .check import Case, appointed, case, check, elected, gap

CASES = [
    # size plainly said
    case(
        "plain-gom",
        "Ngày 20/4/2023, Công đoàn cơ sở Sở Tư pháp tỉnh Hòa Bình tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. "
        "Các đại biểu đã bỏ phiếu bầu Ban Chấp hành khóa mới gồm 7 đồng chí.",
        elected(7),
    ),
    case(
        "dc-vao-bch",
        "Chiều 11/5/2023, CĐCS Trung tâm Y tế huyện Mộc Châu đã tiến hành Đại hội lần thứ VI, nhiệm kỳ 2023 - 2028. "
        "ĐH bầu ra 05 đ/c vào BCH và thông qua Nghị quyết.",
        elected(5),
    ),
    case(
        "trung-cu-before",
        "Trong hai ngày 14 và 15/6/2018, LĐLĐ huyện Ea Kar tổ chức Đại hội Công đoàn huyện lần thứ X, NK 2018-2023. "
        "Qua kiểm phiếu, 21 đồng chí trúng cử BCH Công đoàn huyện khóa X.",
        elected(21),
    ),
    case(
        "uy-vien-after-number",
        "Sáng 9-3-2018, Công đoàn Công ty cổ phần May Hồng Phát (Thái Bình) khai mạc Đại hội lần thứ IV, nhiệm kỳ "
        "2018-2023. Đại hội bầu 13 ủy viên Ban Chấp hành.",
        elected(13),
    ),
    case(
        "thanh-vien-voi",
        "Ngày 17.2.2023, Công đoàn cơ sở Bệnh viện Đa khoa huyện Thoại Sơn tổ chức Đại hội khóa VIII, nhiệm kỳ "
        "2023-2028. Cuối buổi, Ban Chấp hành mới ra mắt với 9 thành viên.",
        elected(9),
    ),
    case(
        "number-in-words",
        "Ngày 08 tháng 6 năm 2012, Công đoàn Trường THPT Nguyễn Du (Đắk Lắk) tổ chức Đại hội lần thứ XX, nhiệm kỳ "
        "2012-2015. Đại hội tín nhiệm bầu bảy đồng chí vào Ban Chấp hành.",
        elected(7),
    ),
    case(
        "compound-number-in-words",
        "Ngày 3/10/2017, Công đoàn ngành Giáo dục tỉnh Yên Bái tổ chức Đại hội lần thứ XIV, nhiệm kỳ 2017-2022. Ban "
        "Chấp hành khóa XIV được bầu gồm hai mươi mốt ủy viên.",
        elected(21),
    ),
    case(
        "khoa-18-is-no-size",
        "Ngày 22/9/2017, Công đoàn Trường THCS Lý Tự Trọng (Hải Phòng) tổ chức Đại hội lần thứ 18, nhiệm kỳ "
        "2017-2022. Đại hội bầu ban chấp hành khóa 18 có 05 đ/c.",
        elected(5),
    ),
    case(
        "noun-left-out",
        "Sáng 30/3/2023, Công đoàn Sở Xây dựng tỉnh Hà Nam mở Đại hội lần thứ VIII, nhiệm kỳ 2023-2028. Đại hội bầu "
        "9 vào BCH khóa mới, bầu đại biểu đi dự đại hội cấp trên.",
        elected(9),
    ),
    case(
        "section",
        "Ngày 15/02/2023, Công đoàn bộ phận Khoa Dược, Bệnh viện Hữu nghị Sông Nhuệ tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Hội nghị nhất trí cao bầu Ban chấp hành công đoàn bộ phận gồm 3 đồng chí.",
        elected(3),
    ),
    case(
        "breakdown-in-brackets",
        "Ngày 26/4/2023, Công đoàn cơ sở thị trấn Tiên Yên (Quảng Ninh) tổ chức Đại hội lần thứ VII, nhiệm kỳ "
        "2023-2028. Tại ĐH đã bầu BCH 5 đ/c (01 chủ tịch, 01 phó chủ tịch, 03 ủy viên).",
        elected(5),
    ),
    case(
        "women-and-newcomers",
        "Ngày 6/7/2023, Công đoàn ngành Công Thương Đồng Tháp tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành được bầu gồm 15 đồng chí, trong đó 6 nữ, 4 đồng chí lần đầu tham gia.",
        elected(15),
    ),
    case(
        "more-than-last-time",
        "Ngày 27/9/2023, Công đoàn tỉnh Lào Cai tổ chức Đại hội lần thứ XVI, nhiệm kỳ 2023-2028. Đại hội bầu 41 đồng "
        "chí vào Ban Chấp hành, tăng 2 đồng chí so với khóa trước.",
        elected(41),
    ),
    case(
        "votes-beside",
        "Chiều 25/8/2022, Công đoàn cơ sở Công ty TNHH Giày Minh Tiến (Bình Dương) tổ chức Đại hội lần thứ II, nhiệm "
        "kỳ 2022-2027. Với 118/120 phiếu hợp lệ, các đại biểu đã chọn ra 9 anh, chị vào Ban Chấp hành.",
        elected(9),
    ),
    case(
        "blanks-between-words",
        "Ngày 14/11/2012 , Công đoàn Đài Truyền thanh huyện Chợ Mới tổ chức Đại hội lần thứ V , nhiệm kỳ 2012- 2015 "
        ". Đại hội bầu Ban chấp hành gồm có 3 đồng chí ./.",
        elected(3),
    ),
    # planned, nominated, vacant
    case(
        "planned-nominated-elected",
        "Ngày 19/9/2023, Công đoàn tỉnh Bắc Kạn khai mạc Đại hội lần thứ XIV, nhiệm kỳ 2023-2028. Theo đề án, Ban "
        "Chấp hành có 33 ủy viên; danh sách ứng cử có 36 người. Kết quả kiểm phiếu, Đại hội bầu được 32 đồng chí vào "
        "Ban Chấp hành.",
        elected(32),
    ),
    case(
        "khuyet-1",
        "Ngày 12/6/2018, LĐLĐ thị xã Gò Công tổ chức Đại hội Công đoàn thị xã lần thứ XI, nhiệm kỳ 2018-2023. Đại "
        "hội đã bầu Ban Chấp hành gồm 18 đồng chí (khuyết 1 so với đề án).",
        elected(18),
    ),
    case(
        "agreed-then-elected",
        "Trong các ngày 20 - 21/9/2023, Công đoàn tỉnh Trà Vinh tiến hành Đại hội lần thứ XI, nhiệm kỳ 2023-2028. "
        "Đại biểu biểu quyết số lượng Ban Chấp hành khóa XI là 39 người, trước mắt bầu 37 người.",
        elected(37),
    ),
    case(
        "chosen-from-candidates",
        "Ngày 5/12/2017, Công đoàn Tổng công ty Thủy sản Biển Xanh tổ chức Đại hội lần thứ III, nhiệm kỳ 2017-2022. "
        "Từ 17 ứng cử viên, Đại hội bầu chọn 15 đồng chí tham gia Ban Chấp hành.",
        elected(15),
    ),
    case(
        "official-and-alternate-members",
        "Ngày 11/10/1988, Công đoàn huyện Tiền Hải tổ chức Đại hội lần thứ VIII, nhiệm kỳ 1988-1993. Ban Chấp hành "
        "được bầu gồm 21 ủy viên chính thức, 4 ủy viên dự khuyết.",
        elected(21),
    ),
    case(
        "fraction-of-candidates",
        "Ngày 2/3/2023, CĐCS Điện lực Thạch Hà tổ chức Đại hội khóa V, nhiệm kỳ 2023-2028. Kết quả, 7/9 ứng cử viên "
        "trúng cử Ban Chấp hành.",
        elected(7),
    ),
    case(
        "national-three-numbers",
        "Từ ngày 24 đến 26/9/2018, Đại hội Công đoàn Việt Nam lần thứ XII diễn ra tại Hà Nội. Đề án xác định 175 ủy "
        "viên, sau khi cho rút có 184 người trong danh sách phiếu, cuối cùng 161 người trúng cử Ban Chấp hành Tổng "
        "Liên đoàn.",
        elected(161),
    ),
    # beside other bodies
    case(
        "three-bodies-one-sentence",
        "Ngày 31/5/2023, LĐLĐ huyện Kỳ Sơn tổ chức Đại hội Công đoàn huyện lần thứ VIII, nhiệm kỳ 2023-2028. Đại hội "
        "bầu Ban Chấp hành 17 đồng chí, Ban Thường vụ 5 đồng chí, Ủy ban Kiểm tra 3 đồng chí.",
        elected(17),
    ),
    case(
        "of-them-standing",
        "Ngày 16/3/2023, Công đoàn Bệnh viện Phụ sản Thiện Tâm tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028. Kết "
        "quả có 15 đồng chí được bầu vào BCH, trong đó 5 đồng chí tham gia Ban Thường vụ.",
        elected(15),
    ),
    case(
        "standing-said-first",
        "Ngày 21/6/2023, Công đoàn Viên chức tỉnh Bình Thuận tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Ban "
        "Thường vụ gồm 5 đồng chí được bầu từ 19 ủy viên Ban Chấp hành vừa trúng cử.",
        elected(19),
    ),
    case(
        "respectively",
        "Ngày 4/8/2023, Công đoàn các Khu công nghiệp tỉnh Hải Dương tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. "
        "Ban Chấp hành, Ban Thường vụ và Ủy ban Kiểm tra được bầu lần lượt gồm 25, 8 và 5 đồng chí.",
        elected(25),
    ),
    case(
        "presidium-then-committee",
        "Ngày 29/3/2023, Công đoàn Trường Cao đẳng Nghề Sông Lô tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. Đại "
        "hội cử Đoàn Chủ tịch 3 đồng chí, Đoàn Thư ký 2 đồng chí điều hành; bầu 11 đồng chí vào Ban Chấp hành.",
        elected(11),
    ),
    case(
        "only-presidium",
        "Sáng 18/4/2023, Công đoàn Kho bạc Nhà nước Vĩnh Long tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Đại "
        "hội bầu Đoàn Chủ tịch gồm 3 đồng chí, Đoàn Thư ký gồm 2 đồng chí.",
        None,
    ),
    case(
        "counting-board",
        "Ngày 7/11/2017, Công đoàn Cục Thống kê tỉnh Kon Tum tổ chức Đại hội lần thứ VII, nhiệm kỳ 2017-2022. Ban "
        "bầu cử gồm 5 đồng chí, tổ kiểm phiếu gồm 4 đồng chí đã làm việc nghiêm túc để bầu Ban Chấp hành.",
        None,
    ),
    case(
        "delegation-number-is-not-its",
        "Ngày 28/3/2023, Công đoàn Thanh tra tỉnh Phú Thọ tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028. Đại hội đã "
        "bầu Ban Chấp hành và bầu 3 đại biểu chính thức đi dự Đại hội Công đoàn Viên chức tỉnh.",
        None,
    ),
    case(
        "each-congress-its-own",
        "Ngày 12/7/2023, LĐLĐ huyện Vũ Thư tổ chức Đại hội Công đoàn huyện lần XIII (2023-2028), bầu 19 đồng chí vào "
        "Ban Chấp hành. Cùng ngày, LĐLĐ huyện Kiến Xương tổ chức Đại hội Công đoàn huyện lần thứ XII, bầu 23 đồng "
        "chí vào Ban Chấp hành.",
        elected(19),
    ),
    # members by name
    case(
        "names-without-number",
        "Ngày 14/01/2023, Công đoàn bộ phận Khoa Ngoại ngữ, Trường Đại học Mường Thanh tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Ban Chấp hành mới gồm các đồng chí: Lường Thị Hạ, Cầm Văn Quyết, Đinh Thúy Nga.",
        elected(None, "Lường Thị Hạ", "Cầm Văn Quyết", "Đinh Thúy Nga"),
    ),
    case(
        "numbered-lines",
        "Ngày 10/3/2023, Công đoàn Trường Mầm non Họa Mi (Lạng Sơn) tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. "
        "Đại hội bầu Ban Chấp hành gồm 3 đồng chí:\n"
        "1. Cô Hoàng Thị Lan Chi\n"
        "2. Cô Nông Thị Bế\n"
        "3. Cô Vi Thu Trang",
        elected(3, "Hoàng Thị Lan Chi", "Nông Thị Bế", "Vi Thu Trang"),
    ),
    case(
        "names-with-posts",
        "Ngày 24/2/2023, Công đoàn cơ sở Hạt Kiểm lâm huyện Bắc Hà tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. "
        "Ban Chấp hành được bầu gồm 3 đồng chí: Giàng Seo Páo - Chủ tịch, Ma Thị Duyên - Phó Chủ tịch, Lê Quang Tới "
        "- Ủy viên.",
        elected(3, "Giàng Seo Páo", "Ma Thị Duyên", "Lê Quang Tới"),
    ),
    case(
        "academic-titles-dropped",
        "Ngày 9/12/2022, Công đoàn Khoa Điện, Trường Đại học Kỹ thuật Lam Sơn tổ chức Đại hội nhiệm kỳ 2022-2025. Ba "
        "người trúng cử Ban Chấp hành là TS. Lê Đức Thiện, ThS. Phùng Hải Vân và KS. Đỗ Minh Nhật.",
        elected(3, "Lê Đức Thiện", "Phùng Hải Vân", "Đỗ Minh Nhật"),
    ),
    case(
        "one-member-praised-at-home",
        "Ngày 23/11/2023, Công đoàn ngành Y tế tỉnh Nam Định tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028. Đồng chí "
        "Trịnh Xuân Bách, Chủ tịch Công đoàn Bệnh viện Mắt, vinh dự trúng cử vào Ban Chấp hành Công đoàn ngành.",
        None,
    ),
    # appointed
    case(
        "appointed-by-decision",
        "Ngày 21/10/2025, Công đoàn xã Tân Lập (Thái Nguyên) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Tại Đại "
        "hội, lãnh đạo LĐLĐ tỉnh công bố quyết định chỉ định 15 đồng chí tham gia Ban Chấp hành Công đoàn xã.",
        appointed(15),
    ),
    case(
        "appointed-without-number",
        "Sáng 14/10/2025, Hội nghị đại biểu Công đoàn phường Phú Lợi, TP.HCM lần thứ I, nhiệm kỳ 2025 - 2030 khai "
        "mạc. Đại diện LĐLĐ thành phố đọc quyết định chỉ định Ban Chấp hành, Ban Thường vụ và Ủy ban Kiểm tra Công "
        "đoàn phường.",
        None,
    ),
    gap(
        "provisional-committee-before",
        "Ngày 5/11/2019, CĐCS Công ty TNHH Nhựa Phương Đông (Long An) tổ chức Đại hội lần thứ I, nhiệm kỳ 2019-2024. "
        "Ban Chấp hành lâm thời gồm 3 đồng chí do cấp trên chỉ định đã hoàn thành nhiệm vụ; Đại hội bầu 7 đồng chí "
        "vào Ban Chấp hành chính thức.",
        elected(7),
    ),
    # nothing elected is said
    case(
        "no-number",
        "Ngày 27/4/2023, Công đoàn cơ sở Chi cục Thú y tỉnh Gia Lai tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. "
        "Các đại biểu sáng suốt bầu Ban Chấp hành khóa mới gồm những đoàn viên có uy tín, nhiệt huyết.",
        None,
    ),
    case(
        "only-planned",
        "Sáng 11/9/2023, Công đoàn tỉnh Ninh Bình khai mạc Đại hội lần thứ XVI, nhiệm kỳ 2023-2028. Buổi chiều, Đại "
        "hội sẽ bầu Ban Chấp hành khóa XVI với số lượng dự kiến 35 đồng chí.",
        None,
    ),
    case(
        "only-agreed",
        "Ngày 26/6/2023, LĐLĐ quận Kiến An khai mạc Đại hội Công đoàn quận lần thứ VII, nhiệm kỳ 2023-2028. Trong "
        "phiên thứ nhất, Đại hội biểu quyết thông qua số lượng Ban Chấp hành khóa VII là 21 đồng chí.",
        None,
    ),
    case(
        "only-candidates",
        "Ngày 13/4/2023, Công đoàn Bảo hiểm xã hội tỉnh Cao Bằng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Đại "
        "hội thông qua danh sách 9 đồng chí ứng cử Ban Chấp hành khóa mới.",
        None,
    ),
    case(
        "closing-committee",
        "Ngày 19/5/2023, Công đoàn cơ sở Sở Ngoại vụ tỉnh Tây Ninh tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ 2018-2023, Ban Chấp hành gồm 5 đồng chí đã duy trì tốt sinh hoạt định kỳ.",
        None,
    ),
    case(
        "filled-up-during-the-term",
        "Ngày 22/6/2018, Công đoàn ngành Nông nghiệp và PTNT Quảng Bình tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2018-2023. Trong nhiệm kỳ qua, đã bầu bổ sung 4 ủy viên Ban Chấp hành và kiện toàn các ban chuyên đề.",
        None,
    ),
    case(
        "leave-the-committee",
        "Ngày 30/11/2022, Công đoàn Tổng công ty Xây lắp Trường An tổ chức Đại hội lần thứ IV, nhiệm kỳ 2022-2027. "
        "Đại hội tặng hoa chia tay 6 đồng chí thôi tham gia Ban Chấp hành.",
        None,
    ),
    case(
        "party-committee",
        "Ngày 15/3/2023, Công đoàn Văn phòng HĐND và UBND huyện Đức Cơ tổ chức Đại hội lần thứ IX, nhiệm kỳ "
        "2023-2028. Ban Chấp hành Đảng bộ cơ quan hiện có 9 đồng chí luôn quan tâm lãnh đạo tổ chức công đoàn.",
        None,
    ),
    case(
        "higher-union-committee",
        "Ngày 8/6/2018, Công đoàn Giáo dục huyện Cẩm Thủy tổ chức Đại hội lần thứ XV, nhiệm kỳ 2018-2023. Dự Đại hội "
        "có 3 đồng chí trong Ban Chấp hành Công đoàn ngành Giáo dục tỉnh.",
        None,
    ),
    case(
        "grass-roots-unions-summed",
        "Ngày 20/7/2023, LĐLĐ huyện Phù Yên tổ chức Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2023-2028. Trước "
        "đó, 62 công đoàn cơ sở đã đại hội xong, bầu ra 348 ủy viên Ban Chấp hành.",
        None,
    ),
    case(
        "broken-off",
        "Ngày 18/5/2012, Công đoàn thị xã An Nhơn tổ chức Đại hội lần thứ IX, nhiệm kỳ 2012-2017. Đại hội đã bầu Ban "
        "Chấp hành khóa IX g",
        None,
    ),
    case(
        "guests-of-the-committee-and-official-delegates",
        "Ngày 17/5/2023, LĐLĐ huyện Nam Giang tổ chức Đại hội Công đoàn huyện lần thứ VIII, nhiệm kỳ 2023-2028. "
        "Dự Đại hội có các đồng chí trong Ban Chấp hành khóa VII và 140 đại biểu chính thức.",
        None,
    ),
    case(
        "committee-and-official-delegates-elected",
        "Ngày 6/4/2023, Công đoàn Trường Cao đẳng Y Đồng Văn tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội bầu Ban "
        "Chấp hành khóa mới và 4 đại biểu chính thức dự Đại hội cấp trên.",
        None,
    ),
    case(
        "size-before-official-delegates",
        "Ngày 19/6/2018, Công đoàn ngành Y tế Kon Tum tổ chức Đại hội, nhiệm kỳ 2018-2023. Đại hội bầu 15 đồng "
        "chí vào Ban Chấp hành và 11 đại biểu chính thức dự Đại hội Công đoàn tỉnh.",
        elected(15),
    ),
    case(
        "agreed-then-fewer-elected",
        "Trong hai ngày 11 và 12/10/2018, Công đoàn Xây dựng Việt Nam tổ chức Đại hội lần thứ XIII, nhiệm kỳ "
        "2018-2023. Đại hội thống nhất số lượng Ban Chấp hành khóa XIII là 43 người, bầu tại Đại hội 41 người.",
        elected(41),
    ),
    case(
        "agreed-then-elected-in-the-next-sentence",
        "Ngày 25/7/2023, Công đoàn Viên chức tỉnh Yên Bái tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Các đại "
        "biểu thống nhất số lượng Ban Chấp hành khóa mới là 23 đồng chí. Đại hội đã bầu 21 đồng chí vào Ban Chấp "
        "hành.",
        elected(21),
    ),
    case(
        "agreed-on-only",
        "Ngày 30/5/2023, LĐLĐ thị xã Mường Lay tổ chức Đại hội Công đoàn thị xã khóa VIII, nhiệm kỳ 2023-2028. "
        "Đại hội thống nhất số lượng ủy viên Ban Chấp hành khóa VIII là 19 đồng chí.",
        None,
    ),
    case(
        "vice-chairs-are-no-size",
        "Ngày 22/8/2023, Công đoàn ngành Công Thương Quảng Bình tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. "
        "Ban Chấp hành đã bầu Chủ tịch và 2 Phó Chủ tịch khóa mới.",
        None,
    ),
    case(
        "vice-chairs-beside-the-size",
        "Ngày 18/7/2018, Công đoàn quận Liên Chiểu tổ chức Đại hội lần thứ V, nhiệm kỳ 2018-2023. Ban Chấp hành "
        "khóa mới ra mắt gồm 23 ủy viên, có 2 Phó Chủ tịch.",
        elected(23),
    ),
    case(
        "abbreviation-bchcd",
        "Ngày 3/3/2023, CĐCS Trường Tiểu học Lũng Cú tổ chức Đại hội nhiệm kỳ 2023-2028. ĐH đã bầu 05 đ/c vào "
        "BCHCĐ nhiệm kỳ mới.",
        elected(5),
    ),
    case(
        "abbreviation-bchcdcs",
        "Ngày 14/3/2023, CĐCS Hạt Kiểm lâm Vĩnh Thạnh tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội bầu BCHCĐCS gồm "
        "3 đồng chí.",
        elected(3),
    ),
    case(
        "abbreviation-of-the-closing-one",
        "Ngày 21/3/2023, CĐCS Trạm Y tế Tả Van tổ chức Đại hội nhiệm kỳ 2023-2028. BCHCĐ khóa trước có 3 đồng "
        "chí, nay đều chuyển công tác.",
        None,
    ),
    case(
        "trusted-by-whole-words",
        "Ngày 26/4/2023, Công đoàn Nhà máy Đường Sông Lam tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Các đại "
        "biểu đã tín nhiệm Ban Chấp hành mới gồm 9 đồng chí.",
        elected(9),
    ),
    case(
        "approved-by-the-conference",
        "Ngày 20/10/2025, Công đoàn xã Khao Mang (Lào Cai) mở Hội nghị đại biểu nhiệm kỳ 2025-2030, lần thứ I. "
        "Hội nghị thông qua Ban Chấp hành Công đoàn xã gồm 13 đồng chí.",
        {"size": 13, "members": ()},
    ),
    case(
        "approved-report-of-the-committee",
        "Ngày 23/10/2025, Công đoàn xã Púng Luông (Lào Cai) mở Đại hội nhiệm kỳ 2025-2030, lần thứ I. Đại hội "
        "thông qua báo cáo của Ban Chấp hành gồm 3 phần.",
        None,
    ),
    case(
        "in-a-last-line-broken-off",
        "Ngày 12/4/2023, Công đoàn Trường THPT Mù Cang Chải tổ chức Đại hội nhiệm kỳ 2023-2028.\n"
        "\n"
        "Sau thời gian làm việc khẩn trương, Đại hội đã bầu Ban Chấp hành nhiệm kỳ 2023-2028 gồm 7 đồng chí, thầy "
        "Giàng A Lềnh giữ chức Chủ tịch, cô Hảng Thị Sua giữ chức Phó",
        {"size": 7, "selection": "elected"},
    ),
    case(
        "in-a-paragraph-without-a-last-stop",
        "Ngày 5/4/2023, Công đoàn Cục Thống kê Sông Bé tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028. Không khí "
        "buổi làm việc cởi mở, nhiều ý kiến hay. Đại hội bầu 5 đồng chí vào Ban Chấp hành khóa X",
        elected(5),
    ),
    case(
        "agreed-in-a-list-of-votes",
        "Sáng 12/9/2023, Công đoàn tỉnh Bình Phước khai mạc Đại hội khóa XI, nhiệm kỳ 2023-2028. Đại hội biểu "
        "quyết thống nhất số lượng đoàn chủ tịch 9 người, Ban Chấp hành 37 người.",
        None,
    ),
    case(
        "abbreviation-after-the-names-of-guests",
        "Ngày 22/3/2023, CĐCS Trường MG Bông Lúa tổ chức Đại hội nhiệm kỳ 2023-2028. Dự có 2 đồng chí UVBCH LĐLĐ "
        "huyện. Đại hội bầu BCHCĐ có 3 đồng chí.",
        elected(3),
    ),
    case(
        "trusted-by-whole-words-hiep-thuong",
        "Ngày 18/10/2025, Công đoàn xã Bản Xèo tổ chức Đại hội lần thứ I. Các đại biểu hiệp thương Ban Chấp hành "
        "gồm 11 đồng chí.",
        {"size": 11},
    ),
    case(
        "elected-at-the-congress-with-vacancy",
        "Ngày 26/7/2023, Công đoàn ngành Y tế Đắk Nông tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. BCH khóa V có "
        "27 ủy viên, bầu tại Đại hội 25, khuyết 02.",
        elected(25),
    ),
    case(
        "set-number-elected-fewer-one-vacant",
        "Ngày 4/5/2018, LĐLĐ huyện Hoành Bồ tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ 2018-2023. Ban Chấp "
        "hành khóa XII được ấn định 21 ủy viên, tại Đại hội bầu 20, khuyết 1.",
        elected(20),
    ),
    case(
        "structure-elected-and-left-vacant",
        "Ngày 8/6/2023, Công đoàn Khu kinh tế Chân Mây tổ chức Đại hội lần thứ II, nhiệm kỳ 2023-2028. Theo đề án "
        "Ban Chấp hành có 15 đồng chí; Đại hội bầu 13 đồng chí, để khuyết 2.",
        elected(13),
    ),
    case(
        "decided-number-for-now-fewer",
        "Trong hai ngày 6 và 7/9/2018, Công đoàn tỉnh Tuyên Quang tổ chức Đại hội lần thứ XV, nhiệm kỳ 2018-2023. "
        "Đại hội quyết định số lượng ủy viên Ban Chấp hành là 35, trước mắt bầu 33, còn khuyết 2.",
        elected(33),
    ),
    case(
        "agreed-number-for-now-fewer-in-a-new-sentence",
        "Ngày 20/6/2023, Công đoàn Viên chức tỉnh Hưng Yên tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Đại hội "
        "thống nhất Ban Chấp hành khóa mới có 23 ủy viên. Trước mắt, các đại biểu bầu 22 đồng chí, còn khuyết 1.",
        elected(22),
    ),
    case(
        "official-and-alternate-in-brackets",
        "Ngày 9/11/1993, Công đoàn huyện Quỳnh Phụ tổ chức Đại hội lần thứ IX, nhiệm kỳ 1993-1998. Đại hội bầu Ban "
        "Chấp hành gồm 27 đồng chí (25 chính thức, 2 dự khuyết).",
        elected(25),
    ),
    case(
        "made-up-of-official-and-alternate",
        "Ngày 18/10/1988, Công đoàn thị xã Hưng Yên tổ chức Đại hội lần thứ X, nhiệm kỳ 1988-1993. Đại hội bầu 23 "
        "đồng chí vào Ban Chấp hành, gồm 21 ủy viên chính thức và 2 ủy viên dự khuyết.",
        elected(21),
    ),
    case(
        "brackets-with-official-first-noun",
        "Ngày 2/12/1983, Công đoàn huyện Lý Nhân tổ chức Đại hội lần thứ VI, nhiệm kỳ 1983-1986. 19 đồng chí được "
        "bầu vào Ban Chấp hành (17 đồng chí chính thức, 2 đồng chí dự khuyết).",
        elected(17),
    ),
    case(
        "vacant-seats-only",
        "Ngày 19/9/2023, Công đoàn tỉnh Kon Tum tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028. Ban Chấp hành khóa "
        "mới còn khuyết 9 ủy viên, sẽ được bổ sung trong nhiệm kỳ.",
        None,
    ),
    case(
        "size-then-more-to-be-added",
        "Ngày 15/6/2023, Công đoàn quận Ô Môn tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Đại hội bầu 19 ủy viên "
        "Ban Chấp hành; khi đủ nhân sự sẽ bầu thêm 2 ủy viên.",
        elected(19),
    ),
    case(
        "more-added-during-the-term",
        "Ngày 3/4/2018, CĐCS Công ty TNHH Sợi Hương Giang tổ chức Đại hội lần thứ II, nhiệm kỳ 2018-2023. Giữa nhiệm "
        "kỳ trước, do có người chuyển công tác, Ban Chấp hành đã bầu thêm 2 ủy viên.",
        None,
    ),
    case(
        "all-members-trust-the-chair",
        "Ngày 26/5/2023, Công đoàn huyện Bá Thước tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028. Tại phiên thứ "
        "nhất, 19/19 ủy viên BCH tín nhiệm bầu bà Lục Thị Thoan giữ chức Chủ tịch.",
        None,
    ),
    case(
        "votes-of-the-members-for-the-chair",
        "Ngày 6/6/2023, LĐLĐ huyện Mường Nhé tổ chức Đại hội Công đoàn huyện lần thứ V, nhiệm kỳ 2023-2028. Với "
        "17/17 phiếu của các ủy viên Ban Chấp hành, ông Pờ Dần Sinh trúng cử Chủ tịch.",
        None,
    ),
    case(
        "three-bodies-with-bare-numbers",
        "Ngày 23/3/2023, Công đoàn Trường Đại học Cửa Đại tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Kết quả "
        "bầu cử: BCH 11 ủy viên, Ban Thường vụ 03, Ủy ban Kiểm tra 03.",
        elected(11),
    ),
    case(
        "won-of-all-those-nominated",
        "Ngày 21/9/2023, Công đoàn tỉnh Quảng Bình tổ chức Đại hội lần thứ XIX, nhiệm kỳ 2023-2028. Bầu Ban Chấp "
        "hành, 37 trong tổng số 41 đồng chí được giới thiệu đã trúng cử.",
        elected(37),
    ),
    case(
        "won-of-the-names-on-the-ballot",
        "Ngày 12/5/2018, Công đoàn huyện Sông Hinh tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2018-2023. Trong số 20 "
        "người có tên trên phiếu bầu Ban Chấp hành, 17 người đã trúng cử.",
        elected(17),
    ),
    case(
        "won-out-of-candidates",
        "Ngày 30/3/2023, Công đoàn Cảng Bến Thủy tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. 9 trên tổng số 11 "
        "ứng cử viên đã trúng cử vào Ban Chấp hành.",
        elected(9),
    ),
    case(
        "worthy-members-and-delegates",
        "Ngày 7/6/2018, Công đoàn thị xã Buôn Hồ tổ chức Đại hội lần thứ III, nhiệm kỳ 2018-2023. Đại hội bầu 21 "
        "đồng chí có đủ phẩm chất, năng lực vào Ban Chấp hành và bầu 10 đồng chí đi dự Đại hội Công đoàn tỉnh.",
        elected(21),
    ),
    case(
        "worthy-members-by-standing-and-zeal",
        "Ngày 14/3/2023, Công đoàn Bệnh viện Nhi Sông Đà tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. Các đại "
        "biểu chọn bầu 9 đồng chí có uy tín, nhiệt tình, am hiểu công tác công đoàn vào Ban Chấp hành khóa mới.",
        elected(9),
    ),
    case(
        "delegates-worthy-are-no-size",
        "Ngày 22/3/2023, Công đoàn Sở Công Thương tỉnh Bắc Kạn tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội bầu 4 "
        "đồng chí có đủ phẩm chất, năng lực đi dự Đại hội Công đoàn Viên chức tỉnh và bầu Ban Chấp hành khóa mới.",
        None,
    ),
    case(
        "standing-elected-by-the-committee-is-no-size",
        "Ngày 13/9/2018, Công đoàn tỉnh Nghệ An tổ chức Đại hội lần thứ XVIII, nhiệm kỳ 2018-2023. Tại phiên họp "
        "đầu, 14 đồng chí được Ban Chấp hành bầu vào Ban Thường vụ.",
        None,
    ),
    case(
        "elected-at-once-with-the-rest-later",
        "Ngày 17/9/2018, Công đoàn tỉnh Hòa Bình tổ chức Đại hội lần thứ XVI, nhiệm kỳ 2018-2023. Số lượng Ban Chấp "
        "hành khóa XVI được quyết định là 41, bầu ngay tại Đại hội 39, còn 2 sẽ bổ sung sau.",
        elected(39),
    ),
    case(
        "alternates-of-the-committee-named",
        "Ngày 24/11/1993, Công đoàn ngành Giao thông Hà Bắc tổ chức Đại hội lần thứ V, nhiệm kỳ 1993-1998. Đại hội "
        "bầu Ban Chấp hành 15 đồng chí, trong đó 13 chính thức và 2 dự khuyết.",
        elected(13),
    ),
    case(
        "members-of-the-old-one-who-stay",
        "Ngày 19/5/2023, Công đoàn Công ty cổ phần Vận tải Bến Nghé tổ chức Đại hội nhiệm kỳ 2023-2028. Có 15/17 ủy "
        "viên Ban Chấp hành khóa cũ tái cử. Đại hội bầu Chủ tịch trực tiếp.",
        None,
    ),
    case(
        "all-the-nominated-won",
        "Ngày 11/4/2018, Công đoàn Công ty TNHH Chế biến Sò Lăng tổ chức Đại hội nhiệm kỳ 2018-2023. Cả 7 đồng chí "
        "được giới thiệu bầu vào Ban Chấp hành đều trúng cử.",
        elected(7),
    ),
    case(
        "over-half-of-the-votes",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "tiến hành bầu Ban Chấp hành. Danh sách bầu có 27 người, kết quả kiểm phiếu có 24 đồng chí đủ quá bán.",
        elected(24),
    ),
    case(
        "chosen-out-of-candidates-as-planned",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Từ danh "
        "sách 31 ứng viên, các đại biểu đã bỏ phiếu chọn ra 29 người vào Ban Chấp hành, đủ số lượng theo đề án.",
        elected(29),
    ),
    case(
        "elected-in-one-round-two-sentences-on",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "quyết định số lượng Ban Chấp hành khóa II là 21. Danh sách đề cử có 24 người. Bầu một lần đủ 21 người.",
        elected(21),
    ),
    case(
        "label-with-seats-left-open",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. \n- Ban "
        "Chấp hành: bầu 27/29 (khuyết 2)",
        elected(27),
    ),
    case(
        "minutes-with-votes",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. \n7.1. "
        "Bầu BCH Công đoàn huyện khóa II\nSố lượng: 19. Danh sách bầu cử: 22 người.\nSố phiếu phát ra: 190, thu về: "
        "190.\nTrúng cử 19 đồng chí (có biên bản riêng).",
        elected(19),
    ),
    case(
        "those-who-count-the-votes",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu Ban Chấp hành. Ban bầu cử: 03 đ/c do đ/c Sáng làm trưởng ban.",
        None,
    ),
    case(
        "picked-for-the-committee-are",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Sau khi "
        "kiểm phiếu, ba người được chọn vào Ban Chấp hành là chị Cao Thị Nết, anh Bùi Tấn Phát và chị Ngô Kim Liên.",
        elected(3, "Cao Thị Nết", "Bùi Tấn Phát", "Ngô Kim Liên"),
    ),
    case(
        "counted-into-the-committee",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Danh "
        "sách đề cử 17 người, lấy 15. Kiểm xong đã gần 11 giờ: đủ 15 người vào Ban Chấp hành, trong đó 9 nữ.",
        elected(15),
    ),
    case(
        "faces-into-the-committee",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. 11 "
        "gương mặt vào Ban Chấp hành, trong đó 3 người ở Thường vụ.",
        elected(11),
    ),
    case(
        "who-became-the-committee",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Sau "
        "kiểm phiếu, 09 đồng chí có số phiếu cao nhất đã trúng cử, trở thành Ban Chấp hành khóa II.",
        elected(9),
    ),
    case(
        "trusted-with-the-committee",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Có 13 "
        "người được đại hội tin cậy giao trọng trách Ban Chấp hành.",
        elected(13),
    ),
    case(
        "numbers-in-brackets",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành (21), Ban Thường vụ (7), Ủy ban Kiểm tra (5) cùng ra mắt đại hội.",
        elected(21),
    ),
    case(
        "names-that-became-the-committee",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Hai "
        "mươi ba cái tên vượt qua quá bán, thành Ban Chấp hành mới.",
        elected(23),
    ),
    case(
        "the-number-fixed-is-not-the-elected",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "chốt số lượng Ban Chấp hành là 25 ủy viên, lần này bầu 23 đồng chí vào Ban Chấp hành.",
        elected(23),
    ),
    case(
        "so-many-taken-from-the-list",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Danh "
        "sách bầu cử có 6 người, lấy 5. Kiểm phiếu xong, trưởng ban đọc tên năm người.",
        elected(5),
    ),
    case(
        "announced-by-the-board-of-tellers",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Trưởng "
        "ban Kiểm phiếu công bố: 43 người trúng cử Ban Chấp hành, trong số 48 người được đề cử.",
        elected(43),
    ),
    case(
        "delegates-into-the-committee",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 7 đại biểu tiêu biểu, đủ năng lực, uy tín của công nhân, viên chức vào Ban Chấp hành.",
        elected(7),
    ),
]


@pytest.mark.parametrize("row", CASES)
def test_committee(row: Case) -> None:
    check("committee", row)
