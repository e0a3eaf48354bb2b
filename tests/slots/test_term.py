"""The term that the congress opens, never that of another body or the one it closes."""

from __future__ import annotations

import pytest

from .check import Case, Fields, case, check


def years(start: int, end: int) -> Fields:
    return {"start": start, "end": end}


CASES = [
    case(
        "hyphen",
        "Ngày 7/6/2023, Công đoàn huyện Yên Châu tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028.",
        years(2023, 2028),
    ),
    case(
        "dash-and-ki",
        "Chiều 22/3/2018, LĐLĐ tỉnh Lai Châu khai mạc Đại hội Công đoàn tỉnh, nhiệm kì 2018 – 2023.",
        years(2018, 2023),
    ),
    case(
        "nk",
        "CĐCS Hạt Quản lý đường bộ Ninh Sơn tổ chức ĐH lần III, NK 2012- 2017, ngày 9/8/2012.",
        years(2012, 2017),
    ),
    case(
        "no-blank-before-the-bracket",
        "Công đoàn Trường Cao đẳng Y tế Trà Ôn tiến hành Đại hội nhiệm kỳ(2012-2015) vào sáng 6/10/2012.",
        years(2012, 2015),
    ),
    case(
        "slash",
        "Đại hội Công đoàn Cục Thuế tỉnh Ninh Thuận, nhiệm kỳ 2023/2028 diễn ra ngày 3/3/2023.",
        years(2023, 2028),
    ),
    case(
        "den",
        "Sáng 15/9/2017, Công đoàn Sở Giao thông vận tải Yên Bái tổ chức Đại hội, nhiệm kỳ 2017 đến 2022.",
        years(2017, 2022),
    ),
    case(
        "khoa-and-bracket",
        "Đại hội Công đoàn quận Ngô Quyền khóa XI (2023 - 2028) được tổ chức trong hai ngày 27 và 28/6/2023.",
        years(2023, 2028),
    ),
    case(
        "numbered-term",
        "Ngày 25/2/2023, Công đoàn Kho bạc Nhà nước Đức Cơ tổ chức Đại hội nhiệm kỳ VI (2023-2028).",
        years(2023, 2028),
    ),
    case(
        "lost-dash",
        "Công đoàn phường Nam Nha Trang tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 2030 vào ngày 28/10/2025.",
        years(2025, 2030),
    ),
    case(
        "called-a-period",
        "Đại hội Công đoàn Nhà máy Thủy điện Sê San Thượng nhiệm kỳ lần thứ XII giai đoạn 2017 – 2022 khai mạc "
        "sáng 8/9/2017.",
        years(2017, 2022),
    ),
    case(
        "two-years",
        "(BĐ) - Ngày 16.10.2010, Công đoàn Văn phòng Huyện ủy Hoài Ân tổ chức Đại hội nhiệm kỳ 2010-2012.",
        years(2010, 2012),
    ),
    case(
        "three-years",
        "Công đoàn cơ quan Hội Nông dân tỉnh Tiền Giang tổ chức Đại hội nhiệm kỳ 2022-2025 ngày 12/11/2022.",
        years(2022, 2025),
    ),
    case(
        "closing-term-first",
        "Trong nhiệm kỳ 2018-2023, Công đoàn Sở Công Thương Trà Vinh đã hoàn thành mọi mặt công tác. Chiều 17/3, "
        "công đoàn tổ chức Đại hội nhiệm kỳ 2023-2028.",
        years(2023, 2028),
    ),
    case(
        "only-in-the-title",
        "Ngày 18/3/2023, Công đoàn Viện Kiểm sát nhân dân tỉnh Đắk Nông tiến hành Đại hội, 62 đoàn viên về dự.",
        years(2023, 2028),
        title="Đại hội Công đoàn Viện Kiểm sát nhân dân tỉnh Đắk Nông nhiệm kỳ 2023 - 2028",
    ),
    case(
        "only-on-the-new-committee",
        "Ngày 11/4/2023, Công đoàn Bảo hiểm xã hội tỉnh Hậu Giang tổ chức Đại hội và bầu Ban Chấp hành nhiệm kỳ "
        "2023 - 2028 gồm 7 đồng chí.",
        years(2023, 2028),
    ),
    case(
        "misprint-further-down",
        "Ngày 21/7/2017, Công đoàn Sở Tư pháp Nam Định tổ chức Đại hội nhiệm kỳ 2017-2022. Ban Chấp hành nhiệm kỳ "
        "2017 – 2012 ra mắt Đại hội.",
        years(2017, 2022),
    ),
    case(
        "beside-the-party",
        "Đại hội Công đoàn quận Thốt Nốt nhiệm kỳ 2023-2028 diễn ra ngày 6/7/2023, góp phần thực hiện Nghị quyết "
        "Đại hội Đảng bộ quận nhiệm kỳ 2020-2025.",
        years(2023, 2028),
    ),
    case(
        "beside-the-higher-union",
        "Công đoàn Trường THPT Sông Đốc tổ chức Đại hội nhiệm kỳ 2017-2022 ngày 24/10/2017 và bầu đại biểu dự Đại "
        "hội Công đoàn ngành Giáo dục tỉnh nhiệm kỳ 2018-2023.",
        years(2017, 2022),
    ),
    case(
        "new-term-unsaid",
        "Ngày 30/3/2023, Công đoàn Công ty cổ phần Gốm Chu Đậu Xanh tổ chức Đại hội nhiệm kỳ mới với 85 đại biểu.",
        None,
    ),
    case(
        "only-the-closing-term",
        "Công đoàn Trung tâm Giống thủy sản Hòn Khói tổ chức Đại hội ngày 21/2/2023. Báo cáo tổng kết nhiệm kỳ "
        "2018-2023 cho thấy nhiều kết quả nổi bật.",
        None,
    ),
    case(
        "only-the-party",
        "Ngày 8/3/2023, Công đoàn cơ sở phường Cẩm Thịnh tổ chức Đại hội, bám sát Nghị quyết Đại hội Đảng bộ thành "
        "phố nhiệm kỳ 2020 - 2025.",
        None,
    ),
    case(
        "only-the-higher-union",
        "CĐCS Trạm Y tế Lũng Hòa tổ chức Đại hội ngày 10/2/2023, bầu 1 đại biểu dự Đại hội Công đoàn huyện Vĩnh "
        "Tường nhiệm kỳ 2023-2028.",
        None,
    ),
    case(
        "only-a-guest-s-term",
        "Ngày 24/3/2023, CĐCS Trường Mầm non Sơn Trà tổ chức Đại hội. Dự Đại hội có ông Huỳnh Đức Thọ Sơn, đại "
        "biểu HĐND huyện nhiệm kỳ 2021-2026.",
        None,
    ),
    case(
        "only-a-programme",
        "Công đoàn Khu kinh tế Vân Phong tổ chức Đại hội lần thứ II ngày 4/7/2023 và triển khai Chương trình phúc "
        "lợi đoàn viên giai đoạn 2023-2028.",
        None,
    ),
    case(
        "only-a-school-year",
        "Trường Tiểu học Kim Ngọc tổ chức Đại hội Công đoàn ngày 7/10/2022, đề ra nhiệm vụ năm học 2022-2023.",
        None,
    ),
    case(
        "only-the-youth-union",
        "Chiều 9/11/2022, Công đoàn Điện lực Mộc Châu tổ chức Đại hội, chào mừng thành công Đại hội Đoàn Thanh "
        "niên huyện nhiệm kỳ 2022-2027.",
        None,
    ),
    case(
        "only-a-strategy",
        "Ngày 19/5/2023, Công đoàn Viện Quy hoạch Thủy lợi Sông Hậu tổ chức Đại hội. Ông Lâm Quốc Việt đề nghị bám "
        "sát Chiến lược phát triển ngành 2021 - 2030.",
        None,
    ),
    case(
        "only-the-length",
        "Công đoàn Hợp tác xã Vận tải Đông Triều tổ chức Đại hội ngày 3/6/2023, thống nhất nhiệm kỳ 5 năm và bầu "
        "Ban Chấp hành gồm 3 đồng chí.",
        None,
    ),
    case(
        "only-the-national-term",
        "Sáng 13/4/2023, Công đoàn Xí nghiệp Gạch ngói Cẩm Trướng tổ chức Đại hội, chào mừng Đại hội XIII Công "
        "đoàn Việt Nam nhiệm kỳ 2023-2028.",
        None,
    ),
    case(
        "term-of-the-district-s-congress-ahead",
        "Ngày 14/12/2017, Công đoàn cơ sở xã Pa Ham tổ chức Đại hội, tiến tới Đại hội Công đoàn huyện Mường Chà lần "
        "thứ X, nhiệm kỳ 2018-2023.",
        None,
    ),
    case(
        "term-of-the-province-s-congress-ahead",
        "Ngày 3/3/2018, CĐCS Công an huyện Vũ Quang tổ chức Đại hội lần thứ VI, lập thành tích chào mừng Đại hội CĐ "
        "tỉnh lần thứ XVIII, nhiệm kỳ 2018-2023.",
        None,
    ),
    case(
        "own-term-beside-the-district-s",
        "Ngày 10/10/2017, Công đoàn Trường THCS Nậm Mạ tổ chức Đại hội nhiệm kỳ 2017-2022, tiến tới Đại hội CĐ huyện "
        "lần thứ X, nhiệm kỳ 2018-2023.",
        years(2017, 2022),
    ),
    case(
        "district-s-term-said-first",
        "Tiến tới Đại hội Công đoàn huyện Đam Rông lần thứ IV, nhiệm kỳ 2018-2023, ngày 6/11/2017 Công đoàn Trường "
        "THPT Đạ Tông tổ chức Đại hội nhiệm kỳ 2017-2022.",
        years(2017, 2022),
    ),
    case(
        "own-term-after-delegates-to-the-next",
        "Ngày 27/9/2017, Công đoàn Trường Tiểu học Mường Khoa tổ chức Đại hội. Đại hội bầu 2 đại biểu dự Đại hội CĐ "
        "huyện, nhiệm kỳ 2018-2023 và thông qua phương hướng nhiệm kỳ 2017-2022.",
        years(2017, 2022),
    ),
    case(
        "province-s-term-in-the-delegates-vote",
        "Ngày 6/3/2018, Công đoàn Sở Tài nguyên và Môi trường Bắc Kạn tổ chức Đại hội lần thứ IV. Đại hội bầu 5 đại "
        "biểu dự Đại hội Công đoàn Viên chức tỉnh, nhiệm kỳ 2018-2023.",
        None,
    ),
    case(
        "after-the-congress-number",
        "Đây là kỳ đại hội thứ V (2017-2022) của Công đoàn cơ sở Công ty CP Môi trường đô thị Cẩm Thành, diễn ra "
        "chiều 20.9.2017 với 94 đại biểu.",
        years(2017, 2022),
    ),
    case(
        "spelled-years",
        "Sáng qua 21/10/2025, Công đoàn phường Kiến Hưng tổ chức Đại hội lần thứ nhất, nhiệm kỳ hai nghìn không trăm "
        "hai lăm - hai nghìn không trăm ba mươi.",
        years(2025, 2030),
    ),
    case(
        "the-text-corrects-the-headline",
        "ĐẠI HỘI CÔNG ĐOÀN TỔNG CÔNG TY ĐƯỜNG THỦY NHIỆM KỲ 2018 - 2023\n\nNgày 19/12/2017, Công đoàn Tổng công ty "
        "Đường thủy long trọng tổ chức Đại hội đại biểu lần thứ VII, nhiệm kỳ 2017 - 2022.",
        years(2017, 2022),
    ),
    case(
        "the-committee-that-has-acted",
        "Chiều nay, đại hội bầu ban chấp hành LĐLĐ huyện Krông Bông khóa tới 19 người. Ban Chấp hành LĐLĐ huyện "
        "Krông Bông nhiệm kỳ 2012-2017 nhận cờ thi đua trước giờ bế mạc.",
        None,
    ),
    case(
        "review-of-the-committee-is-of-the-closing-one",
        "Đại hội Công đoàn Cảng Cửa Cấm diễn ra ngày 24/9/2018. Đại hội thông qua Báo cáo kiểm điểm Ban Chấp hành "
        "khóa XI, nhiệm kỳ 2013 - 2018.",
        None,
    ),
    case(
        "over-when-written",
        "Ngày 21/2/2023, Công đoàn Trường Mầm non Ngọc Lũ tổ chức Đại hội. Có 10/11 chỉ tiêu của nhiệm kỳ 2017-2022 "
        "được hoàn thành.",
        None,
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_term(case: Case) -> None:
    check("term", case)
