"""Which congress of this union it is, never the number of anything else."""

from __future__ import annotations

import pytest

from .check import Case, Fields, case, check, gap


def is_(value: int) -> Fields:
    return {"value": value}


CASES = [
    case(
        "the-text-against-its-headline",
        "Đại hội Công đoàn huyện Đam Rông lần thứ III, nhiệm kỳ 2017 - 2022\n\nNgày 6/6/2023, LĐLĐ huyện Đam Rông tổ chức Đại "
        "hội Công đoàn huyện lần thứ IV, nhiệm kỳ 2023 - 2028.",
        is_(4),
    ),
    case(
        "roman",
        "Ngày 16/6/2023, Đại hội Công đoàn huyện Sa Thầy lần thứ XI, nhiệm kỳ 2023-2028 khai mạc.",
        is_(11),
    ),
    case(
        "arabic",
        "Sáng 20-6-2008, Công đoàn thành phố Cần Thơ khai mạc Đại hội lần thứ 8, nhiệm kỳ 2008-2013.",
        is_(8),
    ),
    case(
        "no-thu",
        "CĐCS Cục Thống kê Sơn La tổ chức ĐH lần VII, NK 2023-2028 vào chiều 22/3/2023.",
        is_(7),
    ),
    case(
        "spelled",
        "Ngày 5/8/2017, Công đoàn Trường Cao đẳng Sư phạm Lạng Giang tổ chức Đại hội lần thứ mười hai.",
        is_(12),
    ),
    case(
        "spelled-twenty-one",
        "Công đoàn Trường Đại học Hồng Lam tiến hành Đại hội đại biểu lần thứ hai mươi mốt, nhiệm kỳ 2017-2022.",
        is_(21),
    ),
    case(
        "spelled-first",
        "Chiều 19/10/2025, Công đoàn xã Mỏ Cày vừa tổ chức Đại hội lần thứ nhất, nhiệm kỳ 2025-2030.",
        is_(1),
    ),
    case(
        "conference-of-delegates",
        "Hội nghị đại biểu Công đoàn phường Rạch Giá lần thứ I, nhiệm kỳ 2025 - 2030 đã diễn ra sáng 23-10-2025.",
        is_(1),
    ),
    case(
        "khoa",
        "Ngày 23/5/2023, LĐLĐ thị xã Hồng Lĩnh tổ chức Đại hội Công đoàn thị xã khóa VII, nhiệm kỳ 2023 - 2028.",
        is_(7),
    ),
    case(
        "khoa-arabic-before-a-size",
        "Đại hội Công đoàn Trường Đại học Sông Cầu khóa 18 diễn ra ngày 4/11/2017. Đại hội bầu ban chấp hành khóa "
        "18 gồm 07 đồng chí.",
        is_(18),
    ),
    case(
        "before-the-union",
        "Đại hội XIII Công đoàn Việt Nam (nhiệm kỳ 2023-2028) khai mạc phiên trọng thể sáng 2/12/2023.",
        is_(13),
    ),
    case(
        "lan-before-the-union",
        "(NLĐ) - Đại hội lần IX Công đoàn tỉnh Trà Vinh nhiệm kỳ 2013-2018 vừa bế mạc.",
        is_(9),
    ),
    case(
        "numbered-term",
        "Sáng 4/3/2023, Công đoàn Chi cục Kiểm lâm tỉnh Bắc Kạn tổ chức Đại hội nhiệm kỳ VI (2023 - 2028).",
        is_(6),
    ),
    case(
        "two-blanks-and-capitals",
        "Ngày 10/10/2018, ĐẠI HỘI CÔNG ĐOÀN TỈNH KIÊN GIANG LẦN  THỨ  X, NHIỆM KỲ 2018 - 2023 đã bế mạc.",
        is_(10),
    ),
    case(
        "said-in-its-own-sentence",
        "Ngày 21/4/2023, Công đoàn Trung tâm Y tế huyện Mường Khương tiến hành Đại hội. Đây là kỳ Đại hội lần thứ "
        "II của Công đoàn Trung tâm kể từ khi hợp nhất.",
        is_(2),
    ),
    case(
        "only-in-the-title",
        "Chiều 12/6, Công đoàn Sở Tài chính tỉnh Hà Nam tổ chức Đại hội. 45 đoàn viên đã về dự.",
        is_(9),
        title="Đại hội Công đoàn Sở Tài chính tỉnh Hà Nam lần thứ IX, nhiệm kỳ 2023-2028",
    ),
    case(
        "beside-the-higher-congress",
        "Công đoàn Trường Tiểu học An Lư tổ chức Đại hội lần thứ VIII ngày 9/3/2023 và bầu 02 đồng chí "
        "đi dự Đại hội Công đoàn huyện Thủy Nguyên lần thứ XII.",
        is_(8),
    ),
    case(
        "on-the-way-to-two-higher-congresses",
        "Ngày 25/11/2025, Công đoàn Tổng công ty Điện tử Việt Nam tổ chức Đại hội lần thứ V, hướng tới Đại hội XIV "
        "Công đoàn Việt Nam.",
        is_(5),
    ),
    case(
        "beside-the-closing-committee",
        "Tại Đại hội Công đoàn Sở Xây dựng Tuyên Quang lần thứ VII (ngày 8/3/2023), Ban Chấp hành khóa VI trình "
        "bày báo cáo kiểm điểm.",
        is_(7),
    ),
    case(
        "beside-the-youth-union",
        "Chiều 9/10/2025, Bệnh viện Mắt Đông Đô tổ chức Đại hội Công đoàn cơ sở lần thứ IV và Đại hội Đoàn Thanh "
        "niên lần thứ II.",
        is_(4),
    ),
    case(
        "beside-the-party",
        "Đại hội Công đoàn quận Kiến An lần thứ VII, nhiệm kỳ 2023-2028 diễn ra ngày 6/7/2023, thiết thực đưa Nghị "
        "quyết Đại hội Đảng bộ quận lần thứ VI vào cuộc sống.",
        is_(7),
    ),
    case(
        "only-the-higher-congress",
        "Ngày 17/3/2023, CĐCS Hạt Kiểm lâm huyện Krông Nô tổ chức Đại hội nhiệm kỳ 2023-2028 và bầu đại biểu dự "
        "Đại hội Công đoàn huyện Krông Nô lần thứ IX.",
        None,
    ),
    case(
        "only-the-resolution-of-the-national-congress",
        "Công đoàn Công ty cổ phần May Tân Đệ Hai tổ chức Đại hội ngày 2/6/2022. Báo cáo nêu rõ việc thực hiện "
        "Nghị quyết Đại hội XII Công đoàn Việt Nam.",
        None,
    ),
    case(
        "only-the-party",
        "Công đoàn phường Lê Lợi tổ chức Đại hội nhiệm kỳ 2023-2028 ngày 18/1/2023, tiếp tục thực hiện Nghị quyết "
        "Đại hội Đảng bộ tỉnh lần thứ XX.",
        None,
    ),
    case(
        "only-the-closing-committee",
        "Sáng 22/2/2023, Công đoàn Đài Khí tượng Thủy văn Tây Nguyên tổ chức Đại hội nhiệm kỳ 2023-2028. Thay mặt "
        "Ban Chấp hành khóa IV, ông Hồ Văn Sơn đọc báo cáo tổng kết.",
        None,
    ),
    case(
        "only-the-last-congress",
        "Công đoàn Nhà máy Xi măng Sông Lô tổ chức Đại hội ngày 14/4/2023 để đánh giá kết quả thực hiện Nghị quyết "
        "Đại hội lần thứ III và bầu Ban Chấp hành mới.",
        None,
    ),
    case(
        "only-a-guest-s-committee",
        "Ngày 30/3/2023, CĐCS Trường Mẫu giáo Vành Khuyên tổ chức Đại hội nhiệm kỳ 2023-2028. Về dự có bà Đỗ Thị "
        "Hạnh, Ủy viên Ban Chấp hành LĐLĐ tỉnh khóa XV.",
        None,
    ),
    case(
        "only-the-first-meeting-of-the-committee",
        "Đại hội Công đoàn Bưu điện tỉnh Lai Châu diễn ra ngày 24/6/2023. Tại hội nghị lần thứ nhất, Ban Chấp hành "
        "đã bầu ông Tẩn A Phử giữ chức Chủ tịch.",
        None,
    ),
    case(
        "only-a-contest",
        "Công đoàn Công ty TNHH Da giày Hải Vân tổ chức Đại hội ngày 11/5/2023. Nhiệm kỳ qua, công đoàn đã tổ chức "
        "hội thi thợ giỏi lần thứ III.",
        None,
    ),
    case(
        "only-a-year",
        "Ngày 3/3/2023, Công đoàn Viện Kiểm sát nhân dân huyện Đầm Dơi tổ chức Đại hội năm 2023 với 14 đoàn viên "
        "tham dự.",
        None,
    ),
    gap(
        "only-the-youth-union",
        "Chiều 6/10/2025, Công đoàn Bệnh viện Da liễu Trà Khúc tổ chức Đại hội nhiệm kỳ 2025-2030; cùng buổi, Đoàn "
        "Thanh niên bệnh viện mở Đại hội lần thứ III.",
        None,
    ),
    case(
        "title-and-body-disagree",
        "Sáng 15/9/2023, Liên đoàn Lao động tỉnh Hà Giang khai mạc Đại hội Công đoàn tỉnh Hà Giang lần thứ XVII. "
        "Đại hội lần thứ XVII có 250 đại biểu.",
        is_(17),
        title="Khai mạc Đại hội Công đoàn tỉnh Hà Giang lần thứ XVI",
    ),
    case(
        "only-goals-that-an-earlier-one-set",
        "Ngày 27/4/2023, Công đoàn Tổng kho Lương thực Trà Ôn tổ chức Đại hội nhiệm kỳ 2023-2028. Cả 9 chỉ tiêu "
        "do Đại hội lần thứ XXIII đề ra đều về đích.",
        None,
    ),
    case(
        "only-tasks-that-an-earlier-one-gave",
        "Sáng 4/4/2018, Công đoàn Nhà máy Z21 Đồi Cọ tổ chức Đại hội. Những nhiệm vụ mà Đại hội lần thứ VI giao "
        "phó đã xong trước hạn.",
        None,
    ),
    case(
        "goals-of-the-earlier-one-beside-its-own",
        "Ngày 9/5/2023, Công đoàn huyện Yên Châu khai mạc Đại hội lần thứ XII. Các chỉ tiêu được Đại hội lần thứ "
        "XI thông qua đều đạt.",
        is_(12),
    ),
    case(
        "new-committee-s-number",
        "Ngày 15/10/2025, Công đoàn phường Nghĩa Tâm (Lào Cai) tổ chức Đại hội nhiệm kỳ 2025-2030. Đại hội bầu 13 "
        "đồng chí vào Ban Chấp hành Công đoàn phường khóa I.",
        is_(1),
    ),
    case(
        "new-committee-s-number-after-ra",
        "Ngày 23/2/2023, Công đoàn Viện Quy hoạch Sông Đuống tổ chức Đại hội nhiệm kỳ 2023-2028, bầu ra Ban Chấp "
        "hành khóa VII gồm 9 đồng chí.",
        is_(7),
    ),
    case(
        "closing-committee-s-number",
        "Ngày 2/3/2023, Công đoàn Trạm Kiểm dịch Hữu Lũng tổ chức Đại hội nhiệm kỳ 2023-2028. Ông Lã Văn Nhì, Chủ "
        "tịch Công đoàn khóa IV, tóm tắt việc làm được của Ban Chấp hành khóa IV.",
        None,
    ),
    case(
        "term-s-number-of-the-new-committee-in-words",
        "Ngày 16/10/2025, Công đoàn xã Thanh Mỹ tổ chức Đại hội nhiệm kỳ 2025-2030. Đại hội ra mắt Ban Chấp hành "
        "Công đoàn xã khóa I gồm 11 đồng chí.",
        is_(1),
    ),
    case(
        "plans-of-the-term-by-its-number",
        "Ngày 16/3/2023, Công đoàn Trường THPT Mường Giôn tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội thông qua "
        "phương hướng nhiệm kỳ IV và bầu 5 đồng chí vào Ban Chấp hành.",
        is_(4),
    ),
    case(
        "tasks-of-the-term-by-its-number",
        "Ngày 22/4/2018, Công đoàn Công ty cổ phần Bia Đồng Mô tổ chức Đại hội. Báo cáo tổng kết nhiệm kỳ V và "
        "phương hướng, nhiệm vụ nhiệm kỳ VI được thảo luận sôi nổi.",
        is_(6),
    ),
    gap(
        "resolution-of-the-term-by-its-number",
        "Ngày 4/3/2023, CĐCS Hạt Quản lý đê Thanh Trì Hạ tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội thông qua nghị "
        "quyết nhiệm kỳ thứ VIII với 7 chỉ tiêu.",
        is_(8),
    ),
    case(
        "closing-term-by-its-number-only",
        "Ngày 11/3/2023, Công đoàn Trường Mầm non Sen Vàng tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội nghe báo cáo "
        "kết quả nhiệm kỳ III.",
        None,
    ),
    case(
        "school-s-congress-told-by-a-section",
        "Ngày 18/11/2022, Công đoàn bộ phận Khoa Chăn nuôi, Trường Đại học Tây Nậm tổ chức Đại hội nhiệm kỳ "
        "2022-2027, tiến tới Đại hội Công đoàn Trường lần thứ V.",
        None,
    ),
    case(
        "school-s-congress-to-which-a-section-sends",
        "Ngày 2/12/2022, Công đoàn bộ phận Phòng Đào tạo tổ chức Đại hội nhiệm kỳ 2022-2027. Đại hội bầu 3 đại biểu "
        "dự Đại hội Công đoàn Trường lần thứ XII.",
        None,
    ),
    case(
        "section-s-own-beside-the-school-s",
        "Ngày 9/12/2017, Công đoàn bộ phận Khoa Điện lạnh tổ chức Đại hội lần thứ III. Đồng chí Phó Chủ tịch nhắc "
        "các mốc chuẩn bị Đại hội Công đoàn Trường lần thứ VII.",
        is_(3),
    ),
    case(
        "goals-of-the-last-congress-by-its-number",
        "Ngày 25/3/2023, Công đoàn Công ty TNHH Gỗ An Khang tổ chức Đại hội nhiệm kỳ 2023-2028. Nhiệm kỳ qua, công "
        "đoàn đạt 8/10 chỉ tiêu Đại hội II.",
        None,
    ),
    case(
        "resolution-of-the-last-congress-by-its-number",
        "Ngày 31/3/2023, Công đoàn Nhà máy Đường Trị An tổ chức Đại hội nhiệm kỳ 2023-2028. Báo cáo đánh giá 5 năm "
        "thực hiện Nghị quyết Đại hội lần thứ VI.",
        None,
    ),
    case(
        "commune-s-congress-ahead-told-by-a-group",
        "Ngày 6/12/2022, Tổ công đoàn Phòng Kế toán họp Đại hội, hướng tới Đại hội Công đoàn Công ty lần thứ VI.",
        None,
    ),
    case(
        "plans-of-the-term-with-lan-thu",
        "Ngày 24/3/2023, Công đoàn Công ty TNHH Dây cáp Trường Lộc tổ chức Đại hội. Các đại biểu thảo luận phương "
        "hướng nhiệm kỳ lần thứ III (2023-2028).",
        is_(3),
    ),
    case(
        "the-higher-unions-still-to-come",
        "Ngày 24/3/2023, CĐCS Chi cục Thủy sản Quảng Trị tổ chức Đại hội nhiệm kỳ 2023-2028. Kết quả này là cơ sở để "
        "Công đoàn Sở tổ chức Đại hội lần thứ V, dự kiến vào ngày 19/4.",
        None,
    ),
    case(
        "goals-of-the-congress-before",
        "Ngày 6/4/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện. 11/12 chỉ tiêu do Đại hội IX đề ra đã "
        "cán đích. 27 đồng chí trúng cử Ban Chấp hành khóa X.",
        is_(10),
    ),
    case(
        "the-committee-that-answers-for-its-work",
        "Ngày 3/5/2018, Công đoàn huyện Lắk tổ chức Đại hội nhiệm kỳ 2018-2023. Đại hội nghe báo cáo kiểm điểm của "
        "Ban Chấp hành Công đoàn huyện khóa V. Nhiệm kỳ 2013-2018 có nhiều đổi mới.",
        None,
    ),
    case(
        "of-the-new-committee-that-has",
        "Ngày 16/10/2025, Công đoàn phường Bảo Lâm tổ chức Đại hội nhiệm kỳ 2025-2030. BCH khóa I có 11 người.",
        is_(1),
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_ordinal(case: Case) -> None:
    check("ordinal", case)
