"""The day or days of the congress, as stated; never the day of anything else."""

from __future__ import annotations

from typing import Literal

import pytest

from ..articles import UNANNOUNCED
from .check import Case, Fields, case, check


def on(edtf: str, part: Literal["morning", "afternoon", "evening"] | None = None, *, inferred: bool = False) -> Fields:
    return {"edtf": edtf, "year_inferred": inferred, "part_of_day": part}


CASES = [
    case(
        "minutes-under-the-time",
        "Biên bản Đại hội Công đoàn Trường Tiểu học Pá Khoang nhiệm kỳ 2017 - 2022\n\nI. Thời gian, địa điểm\nKhai mạc "
        "ngày 14 tháng 9 năm 2017, tại phòng thư viện.\n\nII. Diễn biến\nĐại hội đã bầu Ban Chấp hành gồm 3 đồng chí.",
        on("2017-09-14"),
    ),
    case(
        "full",
        "Ngày 28/4/ 2023, Công đoàn Chi cục Thuế khu vực Mai Châu tổ chức Đại hội lần thứ II.",
        on("2023-04-28"),
    ),
    case(
        "in-words",
        "Ngày 08 tháng 6 năm 2023, Công đoàn ngành Công Thương tỉnh Hà Nam khai mạc Đại hội lần thứ VI.",
        on("2023-06-08"),
    ),
    case(
        "dots-and-part-of-day",
        "(GLO)- Chiều 11.1.2018, Công đoàn Viên chức tỉnh Kon Tum tiến hành Đại hội nhiệm kỳ 2018-2023.",
        on("2018-01-11", "afternoon"),
    ),
    case(
        "clock-says-morning",
        "Vào lúc 7 giờ 30 phút ngày 24/3/2023, CĐCS Trường Mầm non Sao Biển tổ chức Đại hội nhiệm kỳ 2023-2028.",
        on("2023-03-24", "morning"),
    ),
    case(
        "clock-says-afternoon",
        "CĐCS Phòng Tư pháp huyện An Lão đã tổ chức Đại hội vào lúc 14 giờ 00 phút ngày 17/3/2023.",
        on("2023-03-17", "afternoon"),
    ),
    case(
        "evening",
        "Tối 12/10/2023, Công đoàn Dệt May Việt Nam tổ chức Đại hội phiên thứ nhất, bầu Ban Chấp hành khóa mới.",
        on("2023-10-12", "evening"),
    ),
    case(
        "year-from-published",
        "Sáng 19-4, Công đoàn Sở Y tế tỉnh Sơn La tổ chức Đại hội đại biểu lần thứ X.",
        on("2018-04-19", "morning", inferred=True),
        published="2018-04-20",
    ),
    case(
        "published-outweighs-the-term",
        "Ngày 27/12, Công đoàn Kho bạc Nhà nước Ba Bể tổ chức Đại hội nhiệm kỳ 2023 - 2028.",
        on("2022-12-27", inferred=True),
        published="2022-12-28",
    ),
    case(
        "published-just-after-new-year",
        "Sáng 31.12, Đại hội Công đoàn tỉnh Sơn La lần thứ XVI đã bế mạc.",
        on("2025-12-31", "morning", inferred=True),
        published="2026-01-02",
    ),
    case(
        "year-from-the-term",
        "Chiều 15/5, Công đoàn Sở Ngoại vụ tổ chức Đại hội lần thứ III, nhiệm kỳ 2023 - 2028.",
        on("2023-05-15", "afternoon", inferred=True),
    ),
    case(
        "year-from-a-full-date",
        "Sáng 19/12, LĐLĐ huyện Ba Tri khai mạc Đại hội Công đoàn huyện nhiệm kỳ 2018-2023. Tính đến ngày "
        "30/11/2017, toàn huyện có 4.120 đoàn viên.",
        on("2017-12-19", "morning", inferred=True),
    ),
    case(
        "a-cut-off-day-of-the-year-before",
        "Sáng 15/3, Công đoàn Sở Công Thương Đắk Nông tổ chức Đại hội nhiệm kỳ 2023-2028. Tính đến ngày 31/12/2022, "
        "công đoàn có 71 đoàn viên.",
        on("2023-03-15", "morning", inferred=True),
    ),
    case(
        "no-year-anywhere",
        "Ngày 1/10, Công đoàn Công ty cổ phần Mía đường Sông Hinh tổ chức Đại hội lần thứ VI với 90 đại biểu.",
        on("XXXX-10-01"),
    ),
    case(
        "two-days",
        "Trong 2 ngày 17 và 18/10/2023, LĐLĐ tỉnh Bạc Liêu tổ chức Đại hội Công đoàn tỉnh lần thứ X.",
        on("2023-10-17/2023-10-18"),
    ),
    case(
        "two-days-comma",
        "Trong 2 ngày 5,6/10/2017, Công đoàn Bệnh viện Đa khoa Lam Sơn tổ chức Đại hội đại biểu lần thứ XXI.",
        on("2017-10-05/2017-10-06"),
    ),
    case(
        "from-to",
        "Đại hội Công đoàn thành phố Đà Nẵng lần thứ XVII diễn ra từ ngày 21 đến 23/9, với 299 đại biểu.",
        on("2023-09-21/2023-09-23", inferred=True),
        published="2023-09-21",
    ),
    case(
        "across-months",
        "Trong hai ngày 30.5 - 1.6.2023, Công đoàn huyện Đăk Tô tổ chức Đại hội lần thứ VIII.",
        on("2023-05-30/2023-06-01"),
    ),
    case(
        "days-in-brackets",
        "Sau 3 ngày (10-12/10/2018) làm việc, Đại hội Công đoàn tỉnh Quảng Nam lần thứ XVII đã thành công tốt đẹp.",
        on("2018-10-10/2018-10-12"),
    ),
    case(
        "closing-day-only",
        "Sau 2 ngày làm việc, chiều 28-9-2023, Đại hội Công đoàn tỉnh Phú Yên lần thứ XI đã bế mạc.",
        on("2023-09-28", "afternoon"),
    ),
    case(
        "this-morning-in-brackets",
        "Sáng nay (17/10), Đại hội Công đoàn tỉnh Lai Châu lần thứ IX chính thức khai mạc.",
        on("2023-10-17", "morning", inferred=True),
        published="2023-10-17",
    ),
    case(
        "this-morning-by-the-page",
        "Sáng nay, Công đoàn Cảng vụ Hàng hải Vân Phong tổ chức Đại hội lần thứ V.",
        {"edtf": "2023-05-17", "part_of_day": "morning"},
        published="2023-05-17",
    ),
    case(
        "a-plan-s-date-comes-first",
        "Thực hiện Kế hoạch số 61/KH-LĐLĐ ngày 03/4/2017 của LĐLĐ tỉnh, ngày 21/6/2017, Công đoàn Sở Công Thương "
        "Hà Giang đã tổ chức Đại hội lần thứ VIII.",
        on("2017-06-21"),
    ),
    case(
        "term-contradicts-the-date",
        "Sáng ngày 05/10/2015, Công đoàn cơ sở Công ty cổ phần Thoát nước Gia Định tổ chức Đại hội nhiệm kỳ 2022-2027.",
        on("2015-10-05", "morning"),
    ),
    case(
        "session-named-after-the-fact",
        "Đại hội Công đoàn quận Hoàng Mai lần thứ IV, nhiệm kỳ 2023-2028 đã thành công. Đại hội được tiến hành vào "
        "ngày 13/7/2023, bầu 27 ủy viên Ban Chấp hành.",
        on("2023-07-13"),
    ),
    case(
        "end-hour-is-no-part-of-day",
        "Ngày 25/2/2023, Công đoàn Cục Hải quan Mộc Hóa tổ chức Đại hội lần thứ VII. 12h30 cùng ngày, Đại hội kết "
        "thúc.",
        on("2023-02-25"),
    ),
    case(
        "recently",
        "Vừa qua, Công đoàn Trường Cao đẳng Nghề Bến Lức tổ chức thành công Đại hội nhiệm kỳ 2023-2028.",
        None,
    ),
    case(
        "this-morning-without-a-page-date",
        "Sáng nay, Công đoàn phường Bắc Cường tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030.",
        None,
    ),
    case(
        "only-a-decision",
        "Công đoàn xã Thới An Hội tổ chức Đại hội lần thứ I. Đại hội nghe công bố Quyết định số 45/QĐ-LĐLĐ ngày 11 "
        "tháng 7 năm 2025 về việc chỉ định Ban Chấp hành.",
        None,
    ),
    case(
        "only-the-founding-of-the-union",
        "Công đoàn phường Tam Kỳ vừa tổ chức Hội nghị đại biểu lần thứ I. Từ ngày thành lập (1-7-2025) đến nay, "
        "công đoàn phường đã kết nạp 310 đoàn viên.",
        None,
    ),
    case(
        "only-the-founding-of-the-national-union",
        "Công đoàn Công ty Cấp nước Ea Súp tổ chức Đại hội nhiệm kỳ 2023-2028, chào mừng 94 năm Ngày thành lập "
        "của tổ chức Công đoàn (28/7/1929 - 28/7/2023).",
        None,
    ),
    case(
        "only-the-higher-congress",
        "Công đoàn cơ sở Trạm Thú y Bảo Yên đã tổ chức Đại hội và bầu 1 đại biểu dự Đại hội Công đoàn huyện Bảo "
        "Yên, dự kiến diễn ra ngày 26/6/2023.",
        None,
    ),
    case(
        "only-a-cut-off-day",
        "Đại hội Công đoàn ngành Giao thông vận tải tỉnh Long An đã bầu 15 ủy viên Ban Chấp hành. Tính đến ngày "
        "31/12/2022, toàn ngành có 1.870 đoàn viên.",
        None,
    ),
    case(
        "only-a-birth-date",
        "Công đoàn Trường THCS Cát Linh Đông tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội bầu ông Phan Hữu Nghị "
        "(sinh ngày 2/9/1975) làm Chủ tịch.",
        None,
    ),
    case(
        "only-a-party-resolution",
        "Tại Đại hội Công đoàn Nhà máy Z Sông Thao nhiệm kỳ 2023-2028, các đại biểu thảo luận việc thực hiện Nghị "
        "quyết của Bộ Chính trị ban hành ngày 12/6/2021.",
        None,
    ),
    case(
        "only-the-page-s-clock",
        "Thứ tư, ngày 29-03-2023, 15:03\n\n"
        "Công đoàn Ban Quản lý dự án huyện Trùng Khánh vừa tổ chức Đại hội nhiệm kỳ 2023-2028.",
        None,
    ),
    case(
        "a-plan-issued-before",
        "Ngày 12/1/2023, LĐLĐ huyện Mai Sơn ban hành kế hoạch chỉ đạo tổ chức đại hội ở cơ sở. Ngày 9/3/2023, "
        "Công đoàn Trường Tiểu học Nà Ớt tổ chức Đại hội nhiệm kỳ 2023-2028.",
        on("2023-03-09"),
    ),
    case(
        "only-a-guidance-issued",
        "Công đoàn Trạm Thú y Mường Ảng vừa tổ chức thành công Đại hội nhiệm kỳ 2023-2028. Trước đó, ngày "
        "6/2/2023, LĐLĐ huyện đã ban hành hướng dẫn về nhân sự.",
        None,
    ),
    case(
        "a-plan-issued-after-the-year",
        "Tháng 11/2022, Ban Thường vụ LĐLĐ tỉnh ban hành kế hoạch về đại hội các cấp. Công đoàn Sở Xây dựng Lai "
        "Châu mở Đại hội lần thứ IV vào chiều 17/4/2023.",
        on("2023-04-17", "afternoon"),
    ),
    case(
        "the-congress-issues-its-resolution",
        "Ngày 16/6/2023, Đại hội Công đoàn huyện Si Ma Cai lần thứ V bế mạc và ban hành Nghị quyết.",
        on("2023-06-16"),
    ),
    case(
        "a-year-runs-into-the-union",
        "Ngày 20 tháng 9 năm 2017 Công đoàn Trường Cao đẳng Nghề Lũng Lô tổ chức Đại hội lần thứ III.",
        on("2017-09-20"),
    ),
    case(
        "the-plan-that-the-congress-carries-out",
        "Thực hiện kế hoạch do LĐLĐ thành phố ban hành ngày 10/1/2023, sáng 6/4/2023, CĐCS Trung tâm Nước sạch "
        "Thốt Nốt tổ chức Đại hội.",
        on("2023-04-06", "morning"),
    ),
    case(
        "only-the-day-of-a-directive",
        "Tại Đại hội Công đoàn phường Cái Răng nhiệm kỳ 2025-2030, đại biểu học tập Chỉ thị mà ngày 12/6/2025 "
        "Thành ủy ban hành.",
        None,
    ),
    case(
        "afternoon-and-next-morning-bare",
        "Chiều 21 và sáng 22/3/2023, Công đoàn Trường Cao đẳng Cơ điện Bãi Bằng tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2023-2028.",
        {"edtf": "2023-03-21/2023-03-22", "year_inferred": False},
    ),
    case(
        "day-and-next-morning",
        "Ngày 5 và sáng ngày 6/6/2023, tại Nhà văn hóa huyện, LĐLĐ huyện Văn Bàn tổ chức Đại hội Công đoàn huyện lần "
        "thứ XIV.",
        {"edtf": "2023-06-05/2023-06-06", "year_inferred": False},
    ),
    case(
        "afternoon-and-next-morning-with-days",
        "Trong chiều ngày 13 và sáng ngày 14/7/2018, Công đoàn ngành Giáo dục tỉnh Bạc Liêu tiến hành Đại hội lần "
        "thứ XIII.",
        {"edtf": "2018-07-13/2018-07-14", "year_inferred": False},
    ),
    case(
        "from-an-afternoon-to-a-noon",
        "Từ chiều 29 đến trưa 30/8/2023, Công đoàn Tổng công ty Cà phê Bazan họp Đại hội lần thứ V, nhiệm kỳ "
        "2023-2028.",
        {"edtf": "2023-08-29/2023-08-30", "year_inferred": False},
    ),
    case(
        "opens-and-works-to-the-end-of-a-day",
        "Sáng 28/12/2017, Đại hội Công đoàn Tổng công ty Đường sông Bạch Đằng lần thứ IV khai mạc, làm việc đến hết "
        "ngày 29/12/2017.",
        {"edtf": "2017-12-28/2017-12-29"},
    ),
    case(
        "works-to-the-end-of-a-day-in-its-own-sentence",
        "Ngày 10/10/2023, Đại hội Công đoàn Cao su Bình Long lần thứ XII, nhiệm kỳ 2023-2028 khai mạc. Đại hội làm "
        "việc đến hết ngày 11/10.",
        {"edtf": "2023-10-10/2023-10-11"},
    ),
    case(
        "goes-on-until-the-end-of-a-day",
        "Khai mạc sáng 16/8/2018 tại Pleiku, Đại hội Công đoàn tỉnh Gia Lai lần thứ X kéo dài đến hết ngày 17/8/2018.",
        {"edtf": "2018-08-16/2018-08-17"},
    ),
    case(
        "date-of-a-plan-with-a-comma",
        "Thực hiện Kế hoạch số 10/KH-CĐ, ngày 13/01/2023 của Công đoàn ngành Y tế, Công đoàn Trung tâm Y tế Mù Cang "
        "Chải đã tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028.",
        None,
    ),
    case(
        "date-of-a-decision-with-a-comma",
        "Căn cứ Quyết định số 45/QĐ-LĐLĐ, ngày 02/3/2018 về chuẩn y nội dung, Công đoàn Công ty cổ phần Dược Hoa Lư "
        "tổ chức Đại hội lần thứ III, nhiệm kỳ 2018-2023.",
        None,
    ),
    case(
        "date-of-a-plan-then-the-day",
        "Theo Hướng dẫn số 07/HD-LĐLĐ, ngày 20/12/2022, sáng 4/3/2023 Công đoàn Trường Tiểu học Bản Phố tổ chức Đại "
        "hội nhiệm kỳ 2023-2028.",
        on("2023-03-04", "morning"),
    ),
    case(
        "day-of-the-federation-s-announcement",
        "Ngày 13.7, LĐLĐ tỉnh Đắk Nông thông tin, Công đoàn huyện Cư Jút đã tổ chức thành công Đại hội lần thứ VIII, "
        "nhiệm kỳ 2023-2028. Ban Chấp hành khóa mới gồm 21 đồng chí.",
        None,
    ),
    case(
        "day-of-the-news-from-the-federation",
        "Theo tin từ LĐLĐ tỉnh Bến Tre ngày 4/6/2023, Công đoàn huyện Giồng Trôm vừa tổ chức xong Đại hội lần thứ "
        "XI, nhiệm kỳ 2023-2028.",
        None,
    ),
    case(
        "day-a-chair-tells-of-it",
        "Ngày 20/5/2018, ông Lê Sỹ Kháng, Chủ tịch LĐLĐ thành phố Sầm Sơn cho biết, đơn vị đã tổ chức thành công Đại "
        "hội Công đoàn thành phố lần thứ X, nhiệm kỳ 2018-2023.",
        None,
    ),
    case(
        "announced-with-the-day-itself",
        "Ngày 24/6, LĐLĐ tỉnh Hậu Giang cho biết Công đoàn huyện Phụng Hiệp đã tổ chức thành công Đại hội khóa XII "
        "vào ngày 21/6/2023.",
        {"edtf": "2023-06-21"},
    ),
    case(
        "evening-and-the-day-after",
        "Tối 8 và ngày 9/6/2023, tại Trung tâm Hội nghị thị xã, Công đoàn thị xã Thái Hòa tổ chức Đại hội lần thứ V.",
        {"edtf": "2023-06-08/2023-06-09"},
    ),
    case(
        "day-of-the-decision-of-approval-in-brackets",
        "Công đoàn Trường Cao đẳng Lạng Giang (thành lập theo Quyết định 31/QĐ-CĐ, ngày 06/11/2017) đã tổ chức Đại "
        "hội lần thứ II, nhiệm kỳ 2022-2027.",
        None,
    ),
    case(
        "day-of-the-federation-s-report",
        "Ngày 2.6, LĐLĐ tỉnh Bình Phước thông tin, 120 đại biểu đã dự Đại hội Công đoàn huyện Bù Gia Mập khóa IV, "
        "nhiệm kỳ 2023-2028. Đại hội bầu Ban Chấp hành gồm 17 đồng chí.",
        None,
    ),
    case(
        "conference-took-place",
        "Ngày 26/10/2025, LĐLĐ tỉnh Quảng Ninh cho biết, Công đoàn đặc khu Vân Đồn đã tổ chức thành công Hội nghị "
        "đại biểu lần thứ I, nhiệm kỳ 2025-2030. Hội nghị diễn ra trong sáng 23/10.",
        on("2025-10-23", "morning", inferred=True),
    ),
    case(
        "page-stamp-before-the-headline",
        "25/03/2008, 8:25 am Đại hội Công đoàn thị xã Vĩnh Long lần thứ VIII\nNgày 24/3/2008, LĐLĐ thị xã Vĩnh Long "
        "tổ chức Đại hội Công đoàn thị xã lần thứ VIII, nhiệm kỳ 2008-2013.",
        on("2008-03-24"),
    ),
    case(
        "item-of-a-digest",
        "Tuần này thêm hai công đoàn bộ phận đã đại hội, nhiệm kỳ 2023-2028.\n\n1) Phân xưởng Khai thác 7\n- Họp "
        "ngày 14/11/2022.\n- BCH: 03 đ/c.\n\n2) Phòng Trắc địa\n- Ngày 15/11.\n- BCH 3 người.",
        on("2022-11-14"),
    ),
    case(
        "congress-met-at-a-place-on",
        "Đại hội Công đoàn Trường Tiểu học Phú An nhiệm kỳ 2020-2025\n\nĐại hội đã bầu 5 đồng chí vào Ban Chấp hành. "
        "Đại hội họp tại giảng đường A2, hôm 3/7.",
        on("2020-07-03", inferred=True),
    ),
    case(
        "told-before-the-congress-is-named",
        UNANNOUNCED,
        on("2008-06-12"),
    ),
    case(
        "holiday-that-it-greets",
        "Lập thành tích chào mừng ngày Phụ nữ Việt Nam 20/10, được sự chỉ đạo của cấp trên, lúc 7h30 ngày "
        "17/10/2014, CĐCS Trường THPT Gio Mai tiến hành Đại hội nhiệm kỳ 2014-2017.",
        on("2014-10-17", "morning"),
    ),
    case(
        "the-hall-is-full-before-the-congress-is-named",
        "Đúng 8 giờ sáng 9/3/2023, hội trường tầng 2 đã không còn ghế trống. 68/71 đoàn viên có mặt.\n\nĐại hội Công "
        "đoàn Trung tâm Y tế huyện Mù Cang Chải lần thứ VII, nhiệm kỳ 2023-2028 diễn ra gọn trong một buổi.",
        on("2023-03-09", "morning"),
    ),
    case(
        "day-and-place-in-a-line-of-their-own",
        "CÔNG ĐOÀN PHƯỜNG HẠC THÀNH: ĐẠI HỘI LẦN THỨ I THÀNH CÔNG TỐT ĐẸP\n\nĐại hội Công đoàn phường Hạc Thành, "
        "nhiệm kỳ 2025-2030 là dấu mốc mới.\n⏰ Sáng 5/11/2025, tại Hội trường tầng 3 - UBND phường.\nĐại hội đã bầu "
        "Ban Chấp hành gồm 15 đồng chí.",
        on("2025-11-05", "morning"),
    ),
    case(
        "after-the-preparatory-session",
        "Đại hội Công đoàn tỉnh Lâm Đồng lần thứ I, nhiệm kỳ 2025-2030 họp trọn ngày 18/12/2025, sau phiên trù bị "
        "chiều 17/12/2025.",
        on("2025-12-18"),
    ),
    case(
        "two-days-with-an-ampersand",
        "Hai ngày 17 & 18-7-2018, Công đoàn Công ty Dệt Bình An mở Đại hội lần thứ VI.",
        on("2018-07-17/2018-07-18"),
    ),
    case(
        "blanks-inside-the-brackets",
        "Chiều ngày ( 9/10/2023 ) , Đại hội Công đoàn tỉnh Quảng Ngãi lần thứ XVI khai mạc .",
        on("2023-10-09", "afternoon"),
    ),
    case(
        "all-days-and-the-last-one",
        "Đại hội Công đoàn tỉnh Quảng Ngãi lần thứ XVI, nhiệm kỳ 2023-2028 bế mạc sáng 30/7/2023. Sau bốn ngày làm "
        "việc, từ 27 đến 30/7/2023, Đại hội Công đoàn tỉnh Quảng Ngãi đã hoàn thành chương trình.",
        on("2023-07-27/2023-07-30"),
    ),
    case(
        "of-the-congress-that-sat",
        "Ðại hội Công đoàn Viên chức tỉnh Phú Bình lần thứ V - nhiệm kỳ 2018-2023\n\nDanh sách Ban Chấp hành xếp "
        "theo vần. Đại hội bầu 11 đồng chí.\n\nĐó là kết quả của đại hội họp sáng 25-4-2018 tại Hội trường Khách sạn.",
        on("2018-04-25", "morning"),
    ),
    case(
        "day-and-place-after-what-leads-up",
        "Hướng đến Đại hội XI Công đoàn Việt Nam, được LĐLĐ huyện Krông Bông đồng ý, ngày 12/6/2012 tại nhà văn hóa "
        "xã Hòa Lễ huyện Krông Bông, CĐCS xã Hòa Lễ mở Đại hội lần thứ IV nhiệm kỳ 2012 - 2015.",
        on("2012-06-12"),
    ),
    case(
        "holiday-then-the-day",
        "Hòa chung không khí kỷ niệm Ngày Quốc tế Lao động 1/5, ngày 12/6/2023 Công đoàn Trường Mầm non Họa Mi tổ "
        "chức Đại hội.",
        on("2023-06-12"),
    ),
    case(
        "anniversary-in-brackets-then-the-day",
        "Chào mừng 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023), ngày 12/5/2023, CĐCS Sở Tài chính "
        "Kon Tum tổ chức Đại hội.",
        on("2023-05-12"),
    ),
    case(
        "two-holidays-then-the-day",
        "Nhân dịp kỷ niệm Ngày Thầy thuốc Việt Nam 27/2 và ngày Quốc tế Phụ nữ 8/3, sáng 3/3/2023 Công đoàn Trung "
        "tâm Y tế Bình Lục tổ chức Đại hội.",
        on("2023-03-03", "morning"),
    ),
    case(
        "preparatory-session-in-brackets",
        "Đại hội Công đoàn tỉnh Đồng Tháp lần thứ I diễn ra trong 2 ngày 24 ,25/11/2025 (phiên trù bị chiều 23/11).",
        on("2025-11-24/2025-11-25"),
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_held_on(case: Case) -> None:
    check("held_on", case)
