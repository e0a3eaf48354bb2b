"""Terms of office: the two years as printed; years that are said of something else."""

from __future__ import annotations

import unicodedata

import pytest

from .check import check, check_none, row

READ = [
    # the plain form and its dashes
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ 2023-2028</term>.", id="hyphen"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ 2023–2028</term>.", id="en-dash"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ 2023 — 2028</term>.", id="em-dash-with-blanks"),
    row("Đại hội bàn phương hướng <term start=2018 end=2023>nhiệm kỳ 2018 -2023</term>.", id="blank-before-the-dash"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ 2023- 2028</term>.", id="blank-after-the-dash"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ 2023 -- 2028</term>.", id="two-dashes"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ 2023/2028</term>.", id="stroke"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ 2023 đến 2028</term>.", id="den"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ 2023 đến năm 2028</term>.", id="den-nam"),
    row(
        "Đại hội bàn phương hướng nhiệm kỳ từ năm <term start=2023 end=2028>2023 đến năm 2028</term>.",
        id="tu-nam-den-nam",
    ),
    row("Đại hội bàn phương hướng <term start=2025 end=2030>nhiệm kỳ 2025 2030</term>.", id="dash-lost"),
    row("Đại hội bàn phương hướng <term start=2018 end=2023>nhiệm kỳ 2018-23</term>.", id="second-year-shortened"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kỳ: 2023-2028</term>.", id="colon"),
    row("Đại hội bàn phương hướng nhiệm kỳ năm <term start=2023 end=2028>2023-2028</term>.", id="nam-before-the-years"),
    # how the word is written
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiệm kì 2023 – 2028</term>.", id="ki"),
    row("<term start=2023 end=2028>Nhiệm kỳ 2023-2028</term>, công đoàn tập trung ba việc.", id="sentence-begins"),
    row("ĐẠI HỘI CÔNG ĐOÀN XÃ BA LÒNG, <term start=2023 end=2028>NHIỆM KỲ 2023 – 2028</term>", id="headline"),
    row("BCH CĐ <term start=2023 end=2028>NK 2023-2028</term> ra mắt.", id="nk"),
    row("Đại hội bàn phương hướng <term start=2023 end=2028>nhiêm kỳ 2023-2028</term>.", id="mark-of-e-lost"),
    row("Báo cáo nhiệm kỳ(<term start=2012 end=2015>2012-2015</term>) được thông qua.", id="no-blank-before-bracket"),
    row("Báo cáo <term start=2023 end=2028>nhiệm kỳ\u00a02023\u00a0-\u00a02028</term>.", id="non-breaking-blanks"),
    row("Báo cáo <term start=2023 end=2028>nhiệm  kỳ 2023  -  2028</term>.", id="double-blanks"),
    row("Báo cáo <term start=2023 end=2028>nhiệm kỳ 20\u200b23-2028</term>.", id="zero-width-blank-in-year"),
    row(
        unicodedata.normalize("NFD", "Báo cáo <term start=2018 end=2023>nhiệm kỳ 2018-2023</term> được thông qua."),
        id="nfd",
    ),
    row("ĐẠI HỘI LẦN THỨ V, NHIỆM KỲ\n<term start=2023 end=2028>2023 - 2028</term>", id="headline-broken-over-lines"),
    # terms of any length, and misprints: as printed
    row("Công đoàn tổng kết <term start=2010 end=2012>nhiệm kỳ 2010-2012</term>.", id="two-years"),
    row("Công đoàn tổng kết <term start=2022 end=2025>nhiệm kỳ 2022-2025</term>.", id="three-years"),
    row("Công đoàn tổng kết <term start=2016 end=2023>nhiệm kỳ 2016 - 2023</term>.", id="seven-years"),
    row("Công đoàn tổng kết nhiệm kỳ kéo dài <term start=2015 end=2023>2015-2023</term>.", id="lengthened"),
    row(
        "Công đoàn tổng kết <term start=2016 end=2021>nhiệm kỳ 2016 - 2021</term>, kéo dài đến năm 2023.",
        id="lengthened-later",
    ),
    row("Bầu Ban Chấp hành <term start=2017 end=2012>nhiệm kỳ 2017 – 2012</term>.", id="printed-backwards"),
    row("Công đoàn tổng kết <term start=1998 end=2003>nhiệm kỳ 1998-2003</term>.", id="across-the-century"),
    # with a number of the term
    row("Ban Chấp hành khóa XI (<term start=2023 end=2028>2023-2028</term>) ra mắt.", id="khoa-brackets"),
    row("Ban Chấp hành khoá V (<term start=2018 end=2023>2018 -2023</term>) ra mắt.", id="khoa-old-tone-mark"),
    row("Báo cáo nhiệm kỳ V (<term start=2018 end=2023>2018 - 2023</term>) được thông qua.", id="nhiem-ky-roman"),
    row("Báo cáo Nhiệm kỳ khóa IV (<term start=2013 end=2018>2013 – 2018</term>).", id="nhiem-ky-khoa"),
    row("Đại hội mở nhiệm kì thứ XV (<term start=2023 end=2028>2023-2028</term>).", id="nhiem-ki-thu"),
    row("Báo cáo khoá V, <term start=2016 end=2023>nhiệm kỳ 2016 - 2023</term>.", id="khoa-then-nhiem-ky"),
    row(
        "Đại hội lần thứ XI, <term start=2023 end=2028>nhiệm kỳ 2023-2028</term> thành công.",
        id="ordinal-before-is-outside",
    ),
    row("Đại hội Công đoàn xã lần thứ V (<term start=2023 end=2028>2023 - 2028</term>) đã họp.", id="lan-thu-brackets"),
    row(
        "Đại hội bàn nhiệm kỳ lần thứ XII giai đoạn <term start=2017 end=2022>2017 – 2022</term>.",
        id="giai-doan-of-the-nhiem-ky",
    ),
    # words between
    row("Phương hướng nhiệm kỳ mới (<term start=2023 end=2028>2023-2028</term>) đã rõ.", id="moi-brackets"),
    row("Kết quả nhiệm kỳ vừa qua (<term start=2018 end=2023>2018-2023</term>) đáng mừng.", id="vua-qua-brackets"),
    row("Trong nhiệm kỳ 05 năm (<term start=2023 end=2028>2023-2028</term>), quỹ sẽ tăng.", id="five-years-brackets"),
    row("Trong 5 năm tới (<term start=2023 end=2028>2023 - 2028</term>), toàn ngành thêm 900 đoàn viên.", id="nam-toi"),
    row(
        "Bầu Ban Chấp hành khóa mới gồm 15 đồng chí, <term start=2023 end=2028>nhiệm kỳ 2023-2028</term>.",
        id="khoa-moi-is-another-word",
    ),
    # several, and those of others
    row(
        "So với <term start=2013 end=2018>nhiệm kỳ 2013-2018</term>,"
        " <term start=2018 end=2023>nhiệm kỳ 2018-2023</term> tăng 200 đoàn viên.",
        id="two-each-named",
    ),
    row(
        "Qua hai <term start=2013 end=2018>nhiệm kỳ 2013-2018</term> và <term start=2018 end=2023>2018-2023</term>,"
        " công đoàn lớn mạnh.",
        id="two-under-one-word",
    ),
    row(
        "Kết quả giai đoạn 2023 – 2025 (<term start=2023 end=2028>nhiệm kỳ 2023 – 2028</term>) được báo cáo.",
        id="giai-doan-outside",
    ),
    row(
        "Đại biểu Hội đồng nhân dân <term start=2021 end=2026>nhiệm kỳ 2021-2026</term> tiếp xúc công nhân.",
        id="another-body",
    ),
    row(
        "Bà Hà (<term start=1998 end=2003>nhiệm kỳ 1998-2003</term>) dự với tư cách nguyên lãnh đạo.",
        id="brackets-stay-outside",
    ),
]

NONE = [
    # years of something else
    row("Giai đoạn 2020-2025, công đoàn xây 12 nhà.", id="giai-doan"),
    row("Sáng kiến năm học 2023-2024 được khen.", id="school-year"),
    row("Cựu sinh viên niên khóa 2019-2023 về dự.", id="nien-khoa"),
    row("Công nhân theo khóa học 2022-2023 của trường nghề.", id="khoa-hoc"),
    row("Khóa đào tạo 2022-2024 có 40 học viên.", id="khoa-dao-tao"),
    row("Khóa tập huấn 2023-2024 có 40 học viên.", id="khoa-tap-huan"),
    row("Khóa bồi dưỡng 2022-2023 dành cho cán bộ nữ.", id="khoa-boi-duong"),
    row("Con công nhân là sinh viên khóa 45 (2019-2023) nhận học bổng.", id="students-of-a-year"),
    row("Lớp học sinh khóa 2018-2022 trồng cây lưu niệm.", id="pupils-of-a-year"),
    row("Dự án nhà ở 2021-2025 đã khởi công.", id="project"),
    row("Chiến lược phát triển 2021-2030 được phổ biến.", id="strategy"),
    row("Mùa giải 2022-2023 có 12 đội bóng công nhân.", id="season"),
    row("Trong hai năm 2021-2022, nhà máy giãn việc.", id="two-years"),
    row("Nghị quyết 2020-2025 của Đảng bộ tỉnh được quán triệt.", id="party-resolution"),
    row("Từ 2018 đến 2023, công đoàn kết nạp 700 đoàn viên.", id="tu-den-without-the-word"),
    row("Chương trình phối hợp 2023-2028 giữa hai ngành được ký.", id="programme"),
    # the word is near, but says nothing of these years
    row("Trong nhiệm kỳ, giai đoạn 2021-2023 khó khăn nhất.", id="nhiem-ky-then-giai-doan"),
    row("Nhiệm kỳ qua. Năm 2021-2022, nhà máy giãn việc.", id="word-in-another-sentence"),
    row("Nhiệm kỳ qua; 2021-2022 là thời gian khó nhất.", id="word-before-a-semicolon"),
    row("Trong nhiệm kỳ, các năm 2020-2021 dịch bệnh kéo dài.", id="years-within-the-term"),
    row("Trong nhiệm kỳ, doanh thu 2021-2022 tăng 5%.", id="turnover"),
    row("Nhiệm kỳ qua, chương trình 2021-2023 đã về đích.", id="programme-within-the-term"),
    row("Trong nhiệm kỳ, mùa giải 2022-2023 có 12 đội.", id="season-within-the-term"),
    row("Trong nhiệm kỳ, công đoàn tặng 2000-2500 suất quà.", id="counts-like-years"),
    # no years
    row("Nhiệm kỳ qua, công đoàn kết nạp 700 đoàn viên.", id="nhiem-ky-qua"),
    row("Phương hướng nhiệm kỳ mới đã rõ.", id="nhiem-ky-moi"),
    row("Báo cáo nhiệm kỳ XI được thông qua.", id="roman-only"),
    row("Nhiệm kỳ 5 năm kết thúc.", id="five-years-only"),
    row("Nhiệm kỳ bắt đầu từ năm 2023.", id="one-year-only"),
    row("Nhiệm kỳ 2023 - ", id="broken-off"),
    row("Ban Chấp hành nhiệm kỳ 2023-2023 là lỗi in.", id="the-same-year-twice"),
    # numbers
    row("Hộp thư nhiệm kỳ: 0243 2018 2023.", id="phone"),
    row("Quyết định số 2018/2023-QĐ về khen thưởng.", id="number-of-a-decision"),
]


@pytest.mark.parametrize("case", READ)
def test_read(case: str) -> None:
    check(case, "term")


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    check_none(text, "term")
