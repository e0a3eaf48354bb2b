"""Ordinals of congresses, terms and meetings; numbers that count something else."""

from __future__ import annotations

import unicodedata

import pytest

from ..markup import gap
from .check import check, check_none, row

READ = [
    # lần thứ, Roman
    row("Đại hội Công đoàn phường Vỹ Dạ <ordinal value=1>lần thứ I</ordinal> đã họp.", id="roman-1"),
    row("Đại hội <ordinal value=4>lần thứ IV</ordinal>, năm 2022.", id="roman-4"),
    row("Đại hội <ordinal value=9>lần thứ IX</ordinal> kết thúc.", id="roman-9"),
    row("Đại hội <ordinal value=11>lần thứ XI</ordinal> kết thúc.", id="roman-11"),
    row("Đại hội <ordinal value=14>lần thứ XIV</ordinal> kết thúc.", id="roman-14"),
    row("Đại hội <ordinal value=18>lần thứ XVIII</ordinal> kết thúc.", id="roman-18"),
    row("Đại hội <ordinal value=34>lần thứ XXXIV</ordinal> của trường.", id="roman-34"),
    row("Đại hội <ordinal value=40>lần thứ XL</ordinal> của trường.", id="roman-40"),
    row("ĐẠI HỘI CÔNG ĐOÀN <ordinal value=11>LẦN THỨ XI</ordinal>, NHIỆM KỲ 2023-2028", id="headline"),
    row("đại Hội <ordinal value=11>lần Thứ XI</ordinal> thành công.", id="capitals-at-random"),
    row("Đại hội <ordinal value=15>lần thứ  XV</ordinal> kết thúc.", id="two-blanks"),
    row("Đại hội <ordinal value=11>lần thứXI</ordinal> kết thúc.", id="no-blank"),
    row("Đại hội <ordinal value=11>lần thứ\u00a0XI</ordinal> kết thúc.", id="non-breaking-blank"),
    row("Đại hội <ordinal value=5>lần thứ V</ordinal>(2023-2028) kết thúc.", id="bracket-glued"),
    row("Đại hội <ordinal value=10>lần thứ X</ordinal>-2023 kết thúc.", id="year-after-a-dash"),
    row("Khẩu hiệu “Chào Đại hội <ordinal value=7>lần thứ VII</ordinal>” treo trước cổng.", id="closing-quote"),
    row(
        unicodedata.normalize("NFD", "Đại hội <ordinal value=11>lần thứ XI</ordinal> khai mạc."),
        id="nfd",
    ),
    row("Đại hội <ordinal value=16>lần thứ xvi</ordinal> kết thúc.", id="roman-in-small-letters"),
    # lần thứ, digits and words
    row("Đại hội <ordinal value=11>lần thứ 11</ordinal> kết thúc.", id="digits"),
    row("Đại hội <ordinal value=5>lần thứ 05</ordinal> kết thúc.", id="leading-zero"),
    row("Đại hội <ordinal value=18>Lần thứ 18</ordinal> (XVIII) kết thúc.", id="digits-then-roman"),
    row("Đại hội <ordinal value=11>lần thứ 11</ordinal>/2023 kết thúc.", id="digits-then-a-year"),
    row("Đại hội <ordinal value=1>lần thứ nhất</ordinal> kết thúc.", id="nhat"),
    row("Đại hội <ordinal value=1>Lần thứ Nhất</ordinal> kết thúc.", id="nhat-capital"),
    row("Đại hội <ordinal value=2>lần thứ hai</ordinal> kết thúc.", id="hai"),
    row("Đại hội <ordinal value=4>lần thứ tư</ordinal> kết thúc.", id="tu"),
    row("Đại hội <ordinal value=5>lần thứ năm</ordinal> của xã.", id="nam-is-five"),
    row("Đại hội <ordinal value=5>lần thứ Năm</ordinal>, năm 2023.", id="nam-then-a-year"),
    row("Đại hội <ordinal value=8>lần thứ tám</ordinal> kết thúc.", id="tam"),
    row("Đại hội <ordinal value=7>lần thứ bẩy</ordinal> kết thúc.", id="bay-northern-spelling"),
    row("Đại hội <ordinal value=10>lần thứ mười</ordinal> kết thúc.", id="muoi"),
    row("Đại hội <ordinal value=11>lần thứ mười một</ordinal> kết thúc.", id="muoi-mot"),
    row("Đại hội <ordinal value=14>lần thứ mười bốn</ordinal> kết thúc.", id="muoi-bon"),
    row("Đại hội <ordinal value=15>lần thứ mười lăm</ordinal> kết thúc.", id="muoi-lam"),
    row("ĐẠI HỘI <ordinal value=12>LẦN THỨ MƯỜI HAI</ordinal>", id="muoi-hai-headline"),
    row("Đại hội <ordinal value=21>lần thứ hai mươi mốt</ordinal> kết thúc.", id="hai-muoi-mot"),
    row("Đại hội <ordinal value=25>lần thứ hai mươi lăm</ordinal> kết thúc.", id="hai-muoi-lam"),
    row("Đại hội <ordinal value=30>lần thứ ba mươi</ordinal> kết thúc.", id="ba-muoi"),
    # lần, khóa, kỳ, nhiệm kỳ, đại hội
    row("ĐẠI HỘI CÔNG ĐOÀN QUẬN <ordinal value=7>LẦN VII</ordinal>", id="lan-roman"),
    row("Đại hội <ordinal value=12>lần 12</ordinal> kết thúc.", id="lan-digits"),
    row("Ban Chấp hành <ordinal value=11>khóa XI</ordinal> ra mắt.", id="khoa-roman"),
    row("Ban Chấp hành <ordinal value=17>khoá XVII</ordinal> ra mắt.", id="khoa-old-tone-mark"),
    row("Ban Chấp hành <ordinal value=18>khóa 18</ordinal> ra mắt.", id="khoa-digits"),
    row("Ban Chấp hành <ordinal value=11>khóa 11</ordinal> (2023-2028) ra mắt.", id="khoa-digits-then-a-term"),
    row("Ban Chấp hành <ordinal value=11>khóa thứ XI</ordinal> ra mắt.", id="khoa-thu"),
    row("Ban Chấp hành <ordinal value=11>khóa mười một</ordinal> ra mắt.", id="khoa-in-words"),
    row("Đại hội <ordinal value=13>XIII</ordinal> Công đoàn Việt Nam đề ra ba khâu đột phá.", id="dai-hoi-roman"),
    row("Các cơ sở hướng về Đại hội đại biểu <ordinal value=14>XIV</ordinal>.", id="dai-hoi-dai-bieu-roman"),
    row("Công nhân chào mừng ĐH <ordinal value=8>VIII</ordinal> công đoàn tỉnh.", id="dh-roman"),
    row("Báo cáo <ordinal value=19>nhiệm kỳ XIX</ordinal> được thông qua.", id="nhiem-ky-roman"),
    row("Báo cáo <ordinal value=5>nhiệm kỳ V</ordinal> (2018 - 2023) được thông qua.", id="nhiem-ky-roman-and-years"),
    row("Bà Lan làm Chủ tịch <ordinal value=3>nhiệm kỳ thứ ba</ordinal>.", id="nhiem-ky-thu"),
    row("Đại hội mở <ordinal value=12>nhiệm kỳ lần thứ XII</ordinal> của ngành.", id="nhiem-ky-lan-thu"),
    gap("<ordinal value=12>Đại hội thứ XII</ordinal> của ngành kết thúc.", id="thu-without-lan"),
    gap("Sách kể về Đại hội Công đoàn <ordinal value=18>khó 18</ordinal> của ngành.", id="khoa-mistyped"),
    # meetings, other bodies, several
    row("Hội nghị Ban Chấp hành <ordinal value=10>lần thứ 10</ordinal> bàn về quỹ.", id="meeting-of-the-committee"),
    row(
        "Đại hội Đảng bộ <ordinal value=20>lần thứ XX</ordinal>, Đại hội Công đoàn"
        " <ordinal value=14>lần thứ XIV</ordinal> cùng năm.",
        id="two-of-two-bodies",
    ),
    row(
        "Chủ tịch <ordinal value=2>khóa II</ordinal> và Chủ tịch <ordinal value=3>khóa III</ordinal> cùng về dự.",
        id="two-khoa",
    ),
    row(
        "Từ Đại hội <ordinal value=12>XII</ordinal> đến Đại hội <ordinal value=13>XIII</ordinal>, quỹ tăng đều.",
        id="from-one-to-the-next",
    ),
    row("Mít tinh kỷ niệm <ordinal value=94>lần thứ 94</ordinal> ngày thành lập ngành.", id="anniversary"),
]

NONE = [
    # the same words, another sense
    row("Đây là lần đầu công đoàn xã tổ chức đại hội.", id="lan-dau"),
    row("Đại hội lần này có 60 đại biểu.", id="lan-nay"),
    row("Các đại biểu lần lượt lên tặng hoa.", id="lan-luot"),
    row("Quỹ tăng 2 lần so với trước.", id="count-before-lan"),
    row("Mỗi lần 20 người vào tham quan.", id="people-each-time"),
    row("Mỗi lần 15 phút, công nhân tập thể dục giữa giờ.", id="minutes-each-time"),
    row("Mỗi lần 02 suất quà được trao tận nhà.", id="gifts-each-time"),
    row("Sang khóa mới, Ban Chấp hành trẻ hơn.", id="khoa-moi"),
    row("Lớp học khóa 3 tháng dạy nghề may.", id="khoa-three-months"),
    row("Lớp tập huấn khóa 2 ngày dành cho tổ trưởng.", id="khoa-two-days"),
    row("Công đoàn mở 12 khóa đào tạo nghề.", id="count-before-khoa"),
    row("Ban Chấp hành khóa 2018-2023 báo cáo.", id="khoa-then-years"),
    row("Ngân hàng mở khóa 10 tài khoản của công nhân.", id="khoa-is-to-lock"),
    row("Ban Chấp hành khóa trước bàn giao sổ sách.", id="khoa-truoc"),
    row("Phương hướng nhiệm kỳ 2023-2028 đã rõ.", id="nhiem-ky-then-years"),
    row("Nhiệm kỳ 5 năm kết thúc tốt đẹp.", id="nhiem-ky-five-years"),
    row("Đại hội 60 đại biểu diễn ra gọn nhẹ.", id="dai-hoi-then-a-count"),
    # weekdays, ranks, lists
    row("Sáng thứ hai, tổ công đoàn họp.", id="weekday-hai"),
    row("Chiều thứ năm, tổ công đoàn họp.", id="weekday-nam"),
    row("Thứ nhất, quỹ phải công khai; thứ hai, quỹ phải gọn.", id="first-second"),
    row("Đội Cơ khí xếp thứ 3 toàn đoàn.", id="rank"),
    row("Người thứ hai phát biểu là bà Hà.", id="second-speaker"),
    # Roman numerals and capitals of other things
    row("Công nhân Khu công nghiệp Sông Công II nhận quà.", id="industrial-park"),
    row("Nhà máy khởi công quý III.", id="quarter"),
    row("Tập thể nhận Huân chương Lao động hạng III.", id="class-of-an-order"),
    row("Công trình cấp IV đã xuống cấp.", id="class-of-a-building"),
    row("Hội thao khu vực I kết thúc.", id="region"),
    row("Đại hội VĐV công nhân giỏi không tổ chức.", id="abbreviation-beginning-with-v"),
    row("Đại hội LIÊN ĐOÀN không tổ chức.", id="capital-word-beginning-with-li"),
    row("Máy X-quang do công đoàn tặng.", id="x-ray"),
    # no value
    row("Đại hội lần thứ bao nhiêu cũng vui.", id="how-manieth"),
    row("Đại hội lần thứ ", id="broken-off"),
    row("Đại hội lần thứ … sẽ được bàn sau.", id="left-blank"),
    row("Đại hội lần thứ IIX là lỗi in.", id="no-roman-numeral"),
]


@pytest.mark.parametrize("case", READ)
def test_read(case: str) -> None:
    check(case, "ordinal")


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    check_none(text, "ordinal")
