"""The term that the congress closes, as printed."""

from __future__ import annotations

import pytest

from .check import Case, Fields, case, check, gap


def years(start: int, end: int) -> Fields:
    return {"start": start, "end": end}


CASES = [
    case(
        "opens-the-review",
        "Ngày 15/5/2023, Công đoàn Sở Tài chính Kon Tum tổ chức Đại hội nhiệm kỳ 2023-2028. Nhiệm kỳ 2018-2023, "
        "công đoàn đã chăm lo tốt đời sống đoàn viên.",
        years(2018, 2023),
    ),
    case(
        "report-on-the-term",
        "Chiều 16/3/2023, Công đoàn Văn phòng UBND tỉnh Lạng Sơn tổ chức Đại hội. Đại hội nghe Báo cáo tổng kết "
        "công tác nhiệm kỳ 2017 – 2022.",
        years(2017, 2022),
    ),
    case(
        "in-the-lead-sentence",
        "Sáng 12/1/2018, LĐLĐ tỉnh Đắk Nông tổ chức Đại hội tổng kết hoạt động nhiệm kỳ 2013-2018 và đề ra phương "
        "hướng nhiệm kỳ 2018-2023.",
        years(2013, 2018),
    ),
    case(
        "numbered-term",
        "Ngày 3/3/2022, Công đoàn Bệnh viện Y học cổ truyền Ba Vì tổ chức Đại hội nhiệm kỳ VI (2022-2025). Nhiệm "
        "kỳ V (2019 – 2022) đã khép lại với nhiều thành tích.",
        years(2019, 2022),
    ),
    case(
        "khoa-and-bracket",
        "Đại hội Công đoàn các KCN tỉnh Nam Định khóa V (2018 - 2023) diễn ra ngày 5/4/2018. Hoạt động khóa IV "
        "(2013 – 2018) được đánh giá là toàn diện.",
        years(2013, 2018),
    ),
    case(
        "closing-committee",
        "Ngày 6/7/2023, Đại hội Công đoàn quận Dương Kinh, nhiệm kỳ 2023-2028 đã nghe báo cáo kiểm điểm của Ban "
        "Chấp hành nhiệm kỳ 2018-2023.",
        years(2018, 2023),
    ),
    case(
        "chair-who-reports",
        "Ngày 7/4/2023, CĐCS Trường Mầm non Họa Mi 5 tổ chức Đại hội nhiệm kỳ 2023-2028. Cô Đặng Thị Kim Loan, "
        "CTCĐ NK 2017-2022 đọc báo cáo.",
        years(2017, 2022),
    ),
    case(
        "two-years",
        "(BĐ) - Ngày 16.10, Công đoàn Văn phòng Tỉnh đoàn tổ chức Đại hội nhiệm kỳ 2010-2013. Trong nhiệm kỳ "
        "2008-2010, công đoàn đã vận động quyên góp giúp các hộ nghèo.",
        years(2008, 2010),
    ),
    case(
        "six-years",
        "Đại hội Công đoàn huyện Mê Linh nhiệm kỳ 2023-2028 khai mạc ngày 4/7/2023. Nhiệm kỳ 2017 - 2023, các cấp "
        "công đoàn trong huyện đã kết nạp 9.800 đoàn viên.",
        years(2017, 2023),
    ),
    case(
        "lengthened",
        "Ngày 24/2/2023, Công đoàn Trường Cán bộ Thanh tra Ngọc Hà tổ chức Đại hội nhiệm kỳ 2023-2028, tổng kết "
        "nhiệm kỳ kéo dài 2015-2023.",
        years(2015, 2023),
    ),
    gap(
        "lengthened-beyond-its-printed-end",
        "Công đoàn Cục Dự trữ Tây Bắc tổ chức Đại hội nhiệm kỳ 2023-2028 ngày 1/3/2023. Nhiệm kỳ 2016 - 2021, kéo "
        "dài đến năm 2023, công đoàn đã hoàn thành nhiệm vụ.",
        years(2016, 2021),
    ),
    case(
        "cut-short-in-2025",
        "Ngày 29/10/2025, Công đoàn Tổng công ty Cảng Đông Bắc tổ chức Đại hội nhiệm kỳ 2025-2030. Thực hiện Nghị "
        "quyết Đại hội nhiệm kỳ 2023-2028, công đoàn đã đạt nhiều kết quả.",
        years(2023, 2028),
    ),
    case(
        "cut-short-and-printed-short",
        "Chiều 25/11/2025, Đại hội Công đoàn Công ty Khí Cà Mau Xanh nhiệm kỳ 2025-2030 ghi nhận trong nhiệm kỳ "
        "2023–2025, công đoàn đã hoàn thành toàn bộ mục tiêu.",
        years(2023, 2025),
    ),
    case(
        "beside-a-programme",
        "Đại hội Công đoàn Cao su Bảo Lâm nhiệm kỳ 2017-2022 họp ngày 9/9/2017. Nhiệm kỳ 2012-2017, công đoàn thực "
        "hiện tốt Chương trình phát triển đoàn viên giai đoạn 2013-2018.",
        years(2012, 2017),
    ),
    case(
        "before-the-new-term-is-named",
        "(Baohatinh.vn) - Trong nhiệm kỳ 2017-2022, Công đoàn Sở Du lịch Ninh Bình đã huy động 900 triệu đồng làm "
        "từ thiện.\n"
        "Chiều 11/5/2023, công đoàn tổ chức Đại hội nhiệm kỳ 2023 - 2028.",
        years(2017, 2022),
    ),
    case(
        "only-the-closing-term",
        "Công đoàn Trại giam Ninh Sơn tổ chức Đại hội ngày 21/2/2023. Đánh giá nhiệm kỳ 2018-2023, các đại biểu "
        "cho rằng phong trào đã có chuyển biến.",
        years(2018, 2023),
    ),
    case(
        "no-years",
        "Ngày 13/3/2023, Công đoàn Sở Xây dựng Cao Bằng tổ chức Đại hội nhiệm kỳ 2023-2028. Nhiệm kỳ qua, công "
        "đoàn đã thăm hỏi 120 lượt đoàn viên.",
        None,
    ),
    case(
        "five-years-past",
        "Đại hội Công đoàn tỉnh Bắc Kạn lần thứ VI, nhiệm kỳ 2018-2023 khai mạc ngày 2/5/2018. Trong 5 năm qua, "
        "toàn tỉnh thành lập mới 62 công đoàn cơ sở.",
        None,
    ),
    case(
        "new-term-twice",
        "Ngày 20/3/2023, Công đoàn Phòng Nội vụ huyện Lắk tổ chức Đại hội nhiệm kỳ 2023-2028. Ban Chấp hành nhiệm "
        "kỳ 2023 – 2028 gồm 3 đồng chí ra mắt.",
        None,
    ),
    case(
        "only-a-numbered-term",
        "Ngày 9/6/2023, Đại hội Công đoàn quận Cẩm Lệ nhiệm kỳ 2023-2028 đã nghe báo cáo hoạt động nhiệm kỳ IX của "
        "Ban Chấp hành.",
        None,
    ),
    case(
        "only-the-party",
        "Công đoàn huyện Tủa Chùa tổ chức Đại hội nhiệm kỳ 2023-2028 ngày 18/5/2023, cụ thể hóa Nghị quyết Đại hội "
        "Đảng bộ huyện nhiệm kỳ 2020-2025.",
        None,
    ),
    case(
        "only-the-people-s-council",
        "Ngày 2/3/2023, CĐCS xã Tân Thanh Tây tổ chức Đại hội nhiệm kỳ 2023-2028. Đến dự có ông Võ Văn Khởi, đại "
        "biểu HĐND xã nhiệm kỳ 2016-2021.",
        None,
    ),
    case(
        "only-a-programme",
        "Đại hội Công đoàn ngành Giáo dục tỉnh Sóc Trăng nhiệm kỳ 2023-2028 họp ngày 12/7/2023, biểu dương các "
        "trường thực hiện tốt Đề án văn hóa công sở giai đoạn 2018-2023.",
        None,
    ),
    case(
        "only-school-years",
        "Trường THCS Hải Thanh tổ chức Đại hội Công đoàn nhiệm kỳ 2023-2028 ngày 4/3/2023. Năm học 2021-2022, "
        "trường có 12 giáo viên giỏi.",
        None,
    ),
    case(
        "only-a-guest-from-the-higher-union",
        "Chiều 14/4/2023, Công đoàn Trạm Khuyến nông Ba Chẽ tổ chức Đại hội nhiệm kỳ 2023-2028. Dự Đại hội có bà "
        "Lục Thị Nga, Ủy viên Ban Chấp hành LĐLĐ tỉnh nhiệm kỳ 2018-2023.",
        None,
    ),
    case(
        "only-the-national-resolution",
        "Công đoàn Công ty cổ phần Bia Sông Trà tổ chức Đại hội nhiệm kỳ 2022-2027 ngày 9/12/2022 và tiếp tục thực "
        "hiện Nghị quyết Đại hội XII Công đoàn Việt Nam nhiệm kỳ 2018-2023.",
        None,
    ),
    case(
        "only-the-women-s-union",
        "Ngày 7/10/2017, Công đoàn Đài Truyền thanh huyện Bình Liêu tổ chức Đại hội nhiệm kỳ 2017-2022; Hội Liên "
        "hiệp Phụ nữ huyện, nhiệm kỳ 2016-2021, gửi lẵng hoa chúc mừng.",
        None,
    ),
    case(
        "only-the-next-higher-congress",
        "Công đoàn Trường THPT Vân Nội Đông tổ chức Đại hội nhiệm kỳ 2017-2022 ngày 26/10/2017, bầu 2 đại biểu dự "
        "Đại hội Công đoàn Giáo dục thành phố nhiệm kỳ 2018-2023.",
        None,
    ),
    case(
        "years-that-end-when-the-new-term-begins",
        "Hôm 14/11/2025, Công đoàn Công ty Mía đường Lam Thành mở Đại hội khóa XV, nhiệm kỳ 2025-2030.\nỞ giai đoạn "
        "2023-2025, khóa XIV, đơn vị giữ vững danh hiệu.",
        years(2023, 2025),
    ),
    case(
        "chair-of-the-department-through-the-term",
        "Sáng 21/10/2017, Công đoàn bộ phận Khoa Hóa, Trường Đại học Hải Bình tổ chức Đại hội nhiệm kỳ 2017-2022. Cô "
        "Hằng, chủ tịch công đoàn khoa suốt nhiệm kỳ 2012-2017, đọc báo cáo.",
        years(2012, 2017),
    ),
    case(
        "a-term-that-ran-over",
        "Ngày 24/6/2023, Công đoàn huyện Lắk tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028, đánh giá hoạt động "
        "nhiệm kỳ 2015-2020.",
        years(2015, 2020),
    ),
    case(
        "review-of-the-committee",
        "Đại hội Công đoàn Cảng Cửa Cấm diễn ra ngày 24/9/2018. Đại hội thông qua Báo cáo kiểm điểm Ban Chấp hành "
        "khóa XI, nhiệm kỳ 2013 - 2018.",
        years(2013, 2018),
    ),
    case(
        "what-was-done-in-it",
        "Đại hội Công đoàn Cảng Cửa Cấm diễn ra ngày 24/9/2018. Trong nhiệm kỳ 2013 - 2018, công đoàn Cảng tiếp tục "
        "có nhiều chuyển biến, đạt được nhiều kết quả tốt.",
        years(2013, 2018),
    ),
    case(
        "over-when-published",
        "Công đoàn Công ty Điện tử Sông Thương tổ chức Đại hội tối qua. Nhiệm kỳ 2020-2023, công đoàn "
        "thương lượng tăng giá trị bữa ca.",
        years(2020, 2023),
        published="2023-05-15",
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_previous_term(case: Case) -> None:
    check("previous_term", case)
