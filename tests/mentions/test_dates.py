"""Dates: what is written, as EDTF, with the words of time that stand before it; what only looks like a date."""

from __future__ import annotations

import unicodedata

import pytest

from ..markup import gap
from .check import check, check_none, row

READ = [
    # one full day
    row(
        "<date edtf=2023-04-28>Ngày 28/4/ 2023</date>, Công đoàn phường Tân Lập tổ chức đại hội.",
        id="blank-before-year",
    ),
    row("Đại hội khai mạc <date edtf=2023-06-08>ngày 08 tháng 6 năm 2023</date> tại Hà Nam.", id="all-in-words"),
    row("ĐẠI HỘI HỌP <date edtf=2023-06-12>NGÀY 12 THÁNG 6 NĂM 2023</date> TẠI HUẾ", id="words-in-capitals"),
    row("Công đoàn xã được thành lập <date edtf=2025-07-01>ngày 1-7-2025</date>.", id="dashes"),
    row("Hội trường mở cửa <date edtf=2017-11-07>ngày 07.11.2017</date>.", id="dots-are-no-thousands"),
    row("Đại hội họp <date edtf=2023-04-28>ngày 28 - 4 - 2023</date>, kéo dài một buổi.", id="blanks-around-dashes"),
    row("Đại hội kết thúc <date edtf=2023-06-12>ngày 12/6/23</date>.", id="year-of-two-digits"),
    row("Hội nghị họp <date edtf=2022-09-05>ngày 5/9, năm 2022</date>.", id="stroke-then-nam"),
    row("Công đoàn ra mắt <date edtf=2024-02-29>ngày 29/2/2024</date>.", id="leap-day"),
    row("Sinh hoạt chuyên đề <date edtf=2024-09-02>mùng 2 tháng 9 năm 2024</date>.", id="mung"),
    row("Đại hội họp <date edtf=2023-06-12>ngày12/6/2023</date> tại Cần Thơ.", id="glued-to-ngay"),
    row("Báo cáo tại Đại hội lần thứ XXIII <date edtf=XXXX-06-27>(27/6)</date>.", id="in-brackets"),
    row("Quyết định ký <date edtf=2022-05-06>06/05/2022</date> có hiệu lực ngay.", id="bare-full-day"),
    row(
        "Kế hoạch số 53/KH-CĐVC, <date edtf=2017-04-03>ngày 03/4/2017</date> về tổ chức đại hội điểm.",
        id="number-of-document-before",
    ),
    row(
        "Nghị quyết số 02-NQ/TW <date edtf=2021-06-12>ngày 12/6/2021</date> của Bộ Chính trị được quán triệt.",
        id="party-resolution-before",
    ),
    row("Bà Lò Thị Sen, sinh <date edtf=1975-09-02>ngày 2/9/1975</date>, quê Sơn La.", id="date-of-birth"),
    row("Tính đến <date edtf=2017-12-31>31-12-2017</date>, toàn huyện có 41 công đoàn cơ sở.", id="tinh-den"),
    row(
        "Từ <date edtf=2022-01-01>ngày 01/01/2022</date>, mức hỗ trợ thay cho mức ban hành"
        " <date edtf=2019-05-20>ngày 20/5/2019</date>.",
        id="two-days-apart",
    ),
    row("Vào lúc 7 giờ 30 phút <date edtf=2023-03-24>ngày 24/3/2023</date>, đại hội khai mạc.", id="clock-time-before"),
    row("Hội trường mở cửa <date edtf=2025-07-01>ngày 01/ 7/ 2025</date> cho đoàn viên.", id="blanks-after-strokes"),
    row("Nhà máy nghỉ Quốc khánh <date edtf=2023-09-02>2-9 năm 2023</date>.", id="dash-then-nam"),
    row("Tổ đã họp sau <date edtf=2023-11-09>ngày 9/11/2023</date>.Tổ trưởng báo cáo.", id="no-blank-after-the-stop"),
    row(
        "Đại hội họp <date edtf=2023-06-12>ngày mười hai tháng sáu năm 2023</date> tại Bắc Kạn.",
        id="day-and-month-spelled-out",
    ),
    # with a part of the day
    row("<date edtf=2017-07-05 part_of_day=morning>Sáng ngày 05/7/2017</date>, đại hội bế mạc.", id="sang-ngay"),
    row(
        "Trong <date edtf=2023-01-13 part_of_day=morning>buổi sáng ngày 13/01/2023</date>, 98 đại biểu đã thảo luận.",
        id="buoi-sang-ngay",
    ),
    row(
        "Vào <date edtf=2023-03-16 part_of_day=afternoon>chiều nay, ngày 16/3/2023</date>, đại hội đã họp.",
        id="chieu-nay-then-the-day",
    ),
    row(
        "<date edtf=2023-11-18 part_of_day=evening>Tối thứ Bảy, ngày 18/11/2023</date>, đêm văn nghệ diễn ra.",
        id="evening-weekday-day",
    ),
    row(
        "<date edtf=2023-03-15 part_of_day=null>Thứ Tư, ngày 15/3/2023</date>, đoàn viên ba tổ họp chung ở nhà văn hóa"
        " xã để bàn việc giúp nhau làm nhà.",
        id="weekday-day",
    ),
    row(
        "Đoàn lên đường <date edtf=2023-06-12 part_of_day=null>trưa 12/6/2023</date> và về ngay trong ngày.",
        id="noon-is-no-part-of-the-three",
    ),
    row("Ca nô cập bến <date edtf=2023-04-30 part_of_day=evening>đêm 30/4/2023</date>.", id="dem"),
    row(
        "<date edtf=XXXX-06-09 part_of_day=afternoon>Chiều thứ Sáu (9/6)</date>, đại hội bế mạc.", id="weekday-brackets"
    ),
    row(
        "<date edtf=2023-10-05 part_of_day=morning>Sáng 5 tháng 10 năm 2023</date>, đại hội khai mạc.",
        id="sang-words-without-ngay",
    ),
    row(
        "<date edtf=2023-04-03 part_of_day=morning>Sáng sớm ngày 3/4/2023</date>, các đoàn đã đến đông đủ.",
        id="sang-som",
    ),
    # a day without a year
    row(
        "<date edtf=XXXX-05-15 part_of_day=afternoon>Chiều 15/5</date>, Công đoàn huyện Trạm Tấu họp.",
        id="chieu-stroke",
    ),
    row("<date edtf=XXXX-02-17 part_of_day=null>Ngày 17.2</date>, LĐLĐ quận Kiến An trao quà.", id="ngay-dot"),
    row("Vào <date edtf=XXXX-04-19 part_of_day=morning>sáng 19-4</date>, đại hội bước vào phiên hai.", id="sang-dash"),
    row("<date edtf=XXXX-10-17 part_of_day=morning>Sáng nay (17/10)</date>, đại hội khai mạc.", id="sang-nay-brackets"),
    row("<date edtf=XXXX-06-30 part_of_day=morning>Sáng mai (30/6)</date>, đại hội họp tiếp.", id="sang-mai-brackets"),
    row("<date edtf=XXXX-09-25>Ngày hôm qua 25/9</date>, Công đoàn Dệt kim họp.", id="ngay-hom-qua"),
    row("<date edtf=XXXX-01-26>Hôm nay (26/1)</date>, các tổ công đoàn họp.", id="hom-nay-brackets"),
    row(
        "Sau 2 ngày làm việc, <date edtf=XXXX-09-28 part_of_day=afternoon>chiều 28-9</date>, đại hội bế mạc.",
        id="two-days-of-work-are-no-date",
    ),
    row("Trước đó, <date edtf=XXXX-04-06>ngày 6-4</date>, Công đoàn Bến xe đã họp.", id="truoc-do"),
    row(
        "<date edtf=XXXX-10-05 part_of_day=morning>Sáng ngày 05 tháng 10</date>, 60 đại biểu về dự.", id="words-no-year"
    ),
    row("<date edtf=XXXX-12-31 part_of_day=evening>Tối 31.12</date>, hội diễn kết thúc.", id="toi-dot"),
    row("Hạn nộp hồ sơ là <date edtf=XXXX-02-29>ngày 29/2</date>.", id="leap-day-year-open"),
    row(
        "Quà được trao nhân <date edtf=XXXX-03-08>ngày 8/3</date> cho 40 nữ công nhân.",
        id="holiday",
    ),
    row("Nhân ngày Nhà giáo Việt Nam <date edtf=XXXX-11-20>20/11</date>, trường tặng hoa.", id="holiday-by-name"),
    row("Chào mừng <date edtf=XXXX-03-08>8/3</date>, các tổ thi nấu ăn.", id="holiday-without-ngay"),
    row("Liên hoan diễn ra <date edtf=XXXX-04-04>mùng 4/4</date> ở sân đình.", id="mung-stroke"),
    row(
        "<date edtf=XXXX-04-04 part_of_day=morning>Sáng ngày mùng 4/4</date>, đoàn lên đường đi Hà Giang.",
        id="sang-ngay-mung",
    ),
    # several days
    row("Trong 2 <date edtf=XXXX-10-17/XXXX-10-18>ngày 17 và 18/10</date>, đại hội làm việc.", id="two-days-va"),
    row("Đại hội họp từ <date edtf=XXXX-09-21/XXXX-09-23>ngày 21 đến 23/9</date>.", id="tu-den"),
    row("Đại hội họp <date edtf=XXXX-05-30/XXXX-05-31>ngày 30.5 - 31.5</date> tại Vinh.", id="dots-and-a-dash"),
    row("Trong 2 <date edtf=2017-10-05/2017-10-06>ngày 5,6/10/2017</date>, đại hội họp.", id="comma-is-no-decimal"),
    row("Từ <date edtf=2012-10-15/2012-10-16>ngày 15-16/10/2012</date>, đại hội họp.", id="dash-and-stroke"),
    row(
        "Đại hội họp <date edtf=2023-03-22/2023-03-23>Ngày 22/3/2023-23/3/2023</date> tại Thái Bình.",
        id="both-full",
    ),
    row(
        "Đại hội họp trong hai <date edtf=2017-09-11/2017-09-12>ngày 11 và 12 tháng 9 năm 2017</date>.",
        id="two-days-in-words",
    ),
    row(
        "Đại hội họp từ <date edtf=2017-08-14/2017-08-15>ngày 14/8 đến ngày 15/8/2017</date>.",
        id="den-ngay-year-said-once",
    ),
    row(
        "Giải bóng đá kéo dài từ <date edtf=2025-09-30/2025-10-02>ngày 30/9 đến 02/10/2025</date>.",
        id="across-months",
    ),
    row(
        "Chuyến thăm kéo dài từ <date edtf=2024-12-30/2025-01-02>ngày 30/12/2024 đến ngày 02/01/2025</date>.",
        id="across-years",
    ),
    row(
        "Hội thi diễn ra <date edtf=2023-10-09/2023-10-11>ngày 9, 10 và 11/10/2023</date>.",
        id="three-days",
    ),
    row("<date edtf=XXXX-10-08/XXXX-10-09>Ngày 8 - 9/10</date>, đại hội họp.", id="ngay-8-9"),
    row("Đại hội họp từ <date edtf=2023-12-01/2023-12-03>1- 3/12/2023</date>.", id="tu-without-ngay"),
    row("Sau hai <date edtf=XXXX-07-19/XXXX-07-20>ngày (19 - 20/7)</date>, đại hội bế mạc.", id="interval-in-brackets"),
    row(
        "Đại hội làm việc hai ngày <date edtf=2023-07-06/2023-07-07>(ngày 6, 7/7/2023)</date> tại Lào Cai.",
        id="interval-ngay-in-brackets",
    ),
    row(
        "Từ <date edtf=2017-08-14/2017-08-15>ngày 14 tháng 8 đến hết ngày 15 tháng 8 năm 2017</date>, hội thi diễn ra.",
        id="all-in-words-den-het",
    ),
    row(
        "Vào <date edtf=2023-06-12/2023-06-13>ngày 12 và ngày 13/6/2023</date>, hội thao diễn ra.",
        id="va-ngay",
    ),
    row("Trong 3 ngày, từ <date edtf=XXXX-06-12/XXXX-06-14>12 đến 14/6</date>, hội thao diễn ra.", id="ngay-elsewhere"),
    row(
        "Từ <date edtf=2023-06-05/2023-06-07>ngày 5-6-2023 đến 7-6-2023</date>, hội thao diễn ra.",
        id="dashes-den-dashes",
    ),
    row(
        "<date edtf=2023-06-05/2023-06-06 part_of_day=morning>Sáng 5 và 6/6/2023</date>, các tổ họp.",
        id="two-mornings",
    ),
    # a month, a year
    row("Công đoàn được thành lập <date edtf=2023-05>tháng 5/2023</date>.", id="month-year"),
    row("Đoàn viên góp quỹ từ <date edtf=2019-11>tháng 11 năm 2019</date>.", id="month-year-words"),
    row("Đại hội đã họp vào đầu <date edtf=2017-07>tháng 7-2017</date>.", id="month-year-dash"),
    row("Nhà để xe xây xong <date edtf=2024-03>03/2024</date>.", id="month-year-bare"),
    gap("Nghiệp đoàn ra đời <date edtf=1994-11>tháng Mười Một năm 1994</date>.", id="month-spelled-out"),
    row("<date edtf=XXXX-05>Tháng 5</date> là tháng công nhân ở mọi cơ sở.", id="month-alone"),
    row("Đến <date edtf=2028>năm 2028</date>, toàn ngành có 9.000 đoàn viên.", id="year-alone"),
    row("Ông Bế Văn Lịch, sinh <date edtf=1981>năm 1981</date>, làm thợ hàn.", id="year-of-birth"),
    # how it was typed
    row("<date edtf=2023-04-28>Ngày\u00a028/4/2023</date>, đại hội họp.", id="non-breaking-blank"),
    row("<date edtf=2023-04-28>Ngày 28/\u200b4/2023</date>, đại hội họp.", id="zero-width-blank"),
    row("<date edtf=2023-06-08>Ngày  08  tháng 6  năm 2023</date>, đại hội họp.", id="double-blanks"),
    row("Đại hội họp <date edtf=XXXX-10-17/XXXX-10-18>ngày 17 – 18/10</date> tại Pleiku.", id="en-dash"),
    row(
        unicodedata.normalize(
            "NFD", "<date edtf=XXXX-05-15 part_of_day=afternoon>Chiều ngày 15/5</date>, đại hội họp."
        ),
        id="nfd",
    ),
    row(
        "Mừng ngày Quốc tế Lao động <date edtf=XXXX-05-01>1/5</date>, <date edtf=2023-06-12>ngày 12/6/2023</date> công đoàn họp.",
        id="holiday-is-no-first-day",
    ),
]

# Words that name a day only beside the day of the article: what is published, the text.
RELATIVE = [
    pytest.param(
        "2023-06-13", "<date edtf=2023-06-12 part_of_day=evening>Tối qua</date>, đại hội đã bế mạc.", id="toi-qua"
    ),
    pytest.param(
        "2023-06-13", "<date edtf=2023-06-13 part_of_day=morning>Sáng nay</date>, đại hội khai mạc.", id="sang-nay"
    ),
    pytest.param(
        "2023-06-13",
        "<date edtf=2023-06-12 part_of_day=afternoon>Chiều hôm qua</date>, 60 đại biểu đã họp trù bị.",
        id="chieu-hom-qua",
    ),
    pytest.param("2024-03-01", "<date edtf=2024-02-29>Hôm qua</date>, đại hội đã họp.", id="hom-qua-leap-day"),
    pytest.param("2023-01-01", "<date edtf=2022-12-31>Hôm qua</date>, đại hội đã họp.", id="hom-qua-new-year"),
    pytest.param("2023-06-13", "<date edtf=2023-06-13>Hôm nay</date>, đại hội khai mạc.", id="hom-nay"),
]

NONE = [
    # shares, results, votes
    row("Nhiệm kỳ qua, công đoàn hoàn thành 13/13 chỉ tiêu.", id="results"),
    row("Công đoàn đạt 6/8 nhóm chỉ tiêu.", id="groups-of-targets"),
    row("Về dự có 37/44 đoàn viên.", id="members-present"),
    row("Về dự có 12/12 đại biểu được triệu tập.", id="delegates-present"),
    row("Nữ chiếm 1/3 số ủy viên Ban Chấp hành.", id="fraction"),
    row("Nghị quyết cần quá 1/2 số phiếu.", id="half-of-votes"),
    gap("Số công đoàn vững mạnh chiếm từ 1/2 đến 2/3 tổng số cơ sở.", id="fractions-after-tu-den"),
    row("Hết 3/4 nhiệm kỳ, quỹ vẫn còn dư.", id="fraction-after-het"),
    row("Sau 2/3 chặng đường, công trình đã thành hình.", id="fraction-after-sau"),
    gap("Sáng kiến đã qua 3/5 vòng chấm.", id="rounds-after-qua"),
    row("Các tiết mục được chấm 9/10 điểm.", id="marks"),
    # no such day
    row("Biên bản ghi nhầm là ngày 31/2.", id="thirty-first-of-february"),
    row("Biên bản ghi nhầm là ngày 29/2/2023.", id="no-leap-day-that-year"),
    row("Biên bản ghi nhầm là ngày 12/13.", id="thirteenth-month"),
    row("Biên bản ghi nhầm là ngày 32/5.", id="day-thirty-two"),
    # documents
    row("Nghị quyết số 02-NQ/TW được quán triệt.", id="party-resolution"),
    row("Căn cứ Quyết định số 12/QĐ-LĐLĐ của cấp trên.", id="decision"),
    row("Theo Nghị định 191/2013/NĐ-CP về tài chính công đoàn.", id="decree"),
    row("Theo Thông tư số 11/2020/TT-BLĐTBXH.", id="circular-number-like-month-year"),
    # phones, addresses, names
    row("Liên hệ: 0912.345.678 để đăng ký.", id="mobile-phone"),
    row("Điện thoại cố định: 024-3942-1181.", id="land-line"),
    row("Trụ sở đặt tại 5/7 ngõ Thổ Quan.", id="address-stroke"),
    row("Trụ sở đặt tại số 2-4 Lê Lợi, Vinh.", id="address-dash"),
    row("Xe đón đoàn ở góc đường 3/2, quận 10.", id="street-named-after-a-day"),
    row("Cửa hàng nằm trên đường 30 tháng 4, quận Ninh Kiều.", id="street-named-in-words"),
    row("Thầy trò Trường THPT 3 tháng 2 trao học bổng.", id="school-named-after-a-day"),
    row("Công nhân Công ty cổ phần 26/3 nhận quà.", id="firm-named-after-a-day"),
    row("Bác sĩ Bệnh viện 19-8 khám cho công nhân.", id="hospital-named-after-a-day"),
    # times, scores, plain numbers
    row("Đường dây nóng phục vụ 24/7 cho đoàn viên.", id="round-the-clock"),
    row("Bảo vệ trực 24/24 giờ.", id="twenty-four-hours"),
    row("Giờ làm việc từ 7 giờ 30 đến 11 giờ.", id="clock-times"),
    row("Đội Cơ khí thắng đội May 3-1.", id="score"),
    row("Mỗi cơ sở giới thiệu từ 2-3 đoàn viên ưu tú.", id="range-after-tu"),
    row("Quỹ có 2,2 tỷ đồng.", id="decimal"),
    row("Lớp học kéo dài 3 tháng.", id="duration-months"),
    row("Sau 5 năm, số đoàn viên tăng gấp đôi.", id="duration-years"),
    row("Mỗi tháng 5 gia đình được thăm hỏi.", id="count-after-each-month"),
    row("Mỗi năm 2000 suất quà được trao.", id="count-after-each-year"),
    row("Trong 3 tháng 10 ngày, tổ đã thi công xong cầu dân sinh.", id="duration-months-and-days"),
    row("Sản lượng tăng 4.5 lần.", id="decimal-point"),
    row("Nhà máy ứng dụng công nghiệp 4.0.", id="industry-4-0"),
    row("Nhà máy đạt tiêu chuẩn ISO 9001:2015.", id="standard"),
    row("Tỷ lệ tán thành từ 85-90%.", id="range-of-percentages"),
    row("Có 2000 đoàn viên tham gia.", id="a-count-like-a-year"),
    row("Tối qua, đại hội đã bế mạc.", id="relative-day-without-a-base"),
    # years that are no date
    row("Đại hội thông qua phương hướng nhiệm kỳ 2023-2028.", id="term"),
    row("Sáng kiến năm học 2023-2024 được khen.", id="school-year"),
]


@pytest.mark.parametrize("case", READ)
def test_read(case: str) -> None:
    check(case, "date")


@pytest.mark.parametrize(("published", "case"), RELATIVE)
def test_relative(published: str, case: str) -> None:
    check(case, "date", published)


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    check_none(text, "date")
