"""Sums that the article reports for the union's work: every sum once, with its hedge, its range, what one is for.

Not money: sums without a number, sums that the new term aims at, the firm's revenue, the state's budget,
a guest's gift.
"""

from __future__ import annotations

from typing import Any

import pytest

from .check import Case, case, check, gap


def money(
    amount: int,
    comparator: str = "eq",
    *,
    amount_max: int | None = None,
    currency: str = "VND",
    per: str | None = None,
) -> dict[str, Any]:
    """What a sum must be. Whether a total is said to be for something (`per`) is looked at only where given."""
    fields = {"amount": amount, "amount_max": amount_max, "currency": currency, "comparator": comparator}
    return fields if per is None else {**fields, "per": per}


CASES = [
    case(
        "more-than-milliards",
        "Ngày 20/4/2023, Công đoàn Sở Giao thông vận tải Đắk Nông tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2023 - 2028. Nhiệm kỳ qua, công đoàn sở vận động được hơn 3,4 tỷ đồng chăm lo cho đoàn viên khó "
        "khăn.",
        (money(3_400_000_000, "gt"),),
    ),
    case(
        "milliard-and-millions",
        "Sáng 10-5-2018, Công đoàn Công ty Cổ phần Gỗ Trường Phát (Bình Định) tổ chức Đại hội lần thứ "
        "III, nhiệm kỳ 2018-2023. Trong nhiệm kỳ, quỹ tương trợ đã cho vay 1 tỷ 275 triệu đồng.",
        (money(1_275_000_000),),
    ),
    case(
        "every-digit-and-d",
        "Ngày 24/3/2017, CĐCS Chi cục Kiểm lâm Bắc Kạn tổ chức ĐH nhiệm kỳ 2017-2022. Cả nhiệm kỳ, CĐCS "
        "chi thăm hỏi, trợ cấp hết 63.480.000đ.",
        (money(63_480_000),),
    ),
    case(
        "every-digit-after-colon",
        "Ngày 7/11/2012, Công đoàn Bưu điện tỉnh Phú Yên tổ chức Đại hội lần thứ VII, nhiệm kỳ "
        "2012-2017. Tổng số tiền ủng hộ các quỹ xã hội trong 5 năm là: 1.236.500.000 đồng.",
        (money(1_236_500_000),),
    ),
    case(
        "thousands-of-millions",
        "Ngày 12/6/2023, Công đoàn huyện Quỳ Hợp tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023-2028. Chương "
        "trình phúc lợi giúp đoàn viên hưởng lợi 2.318 triệu đồng.",
        (money(2_318_000_000),),
    ),
    case(
        "nearly",
        "Chiều 3/3/2023, Công đoàn Trường Đại học Hoa Lư tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023 - "
        "2028. Các đợt quyên góp trong nhiệm kỳ thu được gần 640 triệu đồng.",
        (money(640_000_000, "approx"),),
    ),
    case(
        "about",
        "Ngày 11/10/2025, Công đoàn phường Hiệp Bình, TP Hồ Chí Minh khai mạc Hội nghị đại biểu lần thứ "
        "nhất, nhiệm kỳ 2025-2030. Hoạt động Tết Trung thu do công đoàn phường tổ chức tốn khoảng 85 "
        "triệu đồng.",
        (money(85_000_000, "approx"),),
    ),
    case(
        "estimated",
        "Ngày 19/5/2023, Công đoàn huyện Tân Phú (Đồng Nai) tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023 - "
        "2028. Kinh phí hỗ trợ đoàn viên khó khăn trong nhiệm kỳ 2018-2023 ước 1,7 tỷ đồng.",
        (money(1_700_000_000, "approx"),),
    ),
    case(
        "close-to",
        "Ngày 30/8/2017, Công đoàn ngành Giáo dục Cao Bằng tổ chức Đại hội lần thứ XV, nhiệm kỳ 2017 - "
        "2022. Nhiệm kỳ qua, nhà giáo toàn ngành góp xấp xỉ 980 triệu đồng làm nhà công vụ.",
        (money(980_000_000, "approx"),),
    ),
    case(
        "above-without-dong",
        "Ngày 14/4/2023, Công đoàn cơ sở xã Vĩnh Hải, thị xã Vĩnh Châu tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Đoàn viên đã hiến đất, góp công làm đường trị giá trên 90 triệu.",
        (money(90_000_000, "gt"),),
    ),
    case(
        "beyond",
        "Trong 2 ngày 22-23/8/2023, Liên đoàn Lao động tỉnh Tuyên Quang tổ chức Đại hội Công đoàn tỉnh "
        "lần thứ XVII, nhiệm kỳ 2023-2028. Nhiệm kỳ qua, kinh phí chăm lo Tết vượt 52 tỷ đồng.",
        (money(52_000_000_000, "gt"),),
    ),
    case(
        "not-under",
        "Ngày 5/5/2023, Công đoàn Tổng công ty Cảng Nam Hải tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023-2028. Nhiệm kỳ vừa qua, công đoàn đã chi không dưới 12 tỷ đồng cho công tác an toàn lao "
        "động.",
        (money(12_000_000_000, "gte"),),
    ),
    case(
        "bracketed",
        "Ngày 9/8/2018, Công đoàn TP Cần Thơ khai mạc Đại hội lần thứ XIV, nhiệm kỳ 2018-2023. Năm năm "
        "qua, các cấp công đoàn lo cho hơn 210.000 lượt người lao động (gần 68 tỷ đồng).",
        (money(68_000_000_000, "approx"),),
    ),
    case(
        "each-and-total",
        "Ngày 28/4/2023, Công đoàn huyện Ia Grai tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023 - 2028. Dịp "
        "Tết vừa rồi, công đoàn huyện trao 250 suất quà, mỗi suất 500.000 đồng, tổng trị giá 125 triệu "
        "đồng.",
        (
            money(500_000, per="suất"),
            money(125_000_000),
        ),
    ),
    case(
        "stroke-house",
        "Ngày 6/6/2023, LĐLĐ huyện Cát Hải tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ "
        "2023-2028. Trong nhiệm kỳ 2018-2023 đã sửa chữa 6 mái ấm công đoàn (40 triệu đồng/nhà).",
        (money(40_000_000, per="nhà"),),
    ),
    case(
        "range-with-dash",
        "Ngày 15/6/2023, Công đoàn thị xã Ba Đồn tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua, công đoàn thị xã xây 9 mái ấm với mức hỗ trợ 30 - 50 triệu đồng/nhà.",
        (money(30_000_000, amount_max=50_000_000, per="nhà"),),
    ),
    case(
        "range-from-to",
        "Ngày 23/2/2023, Công đoàn Trường Mầm non Hướng Dương (Kon Tum) tổ chức Đại hội nhiệm kỳ 2023 - "
        "2028. Nhiệm kỳ trước, mỗi lượt thăm ốm được chi từ 300.000 đồng đến 500.000 đồng.",
        (money(300_000, amount_max=500_000),),
    ),
    case(
        "of-which",
        "Ngày 4/10/2023, Công đoàn tỉnh Long An tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028. Nguồn "
        "chăm lo trong nhiệm kỳ đạt 186,4 tỷ đồng, trong đó dịp Tết 121 tỷ đồng.",
        (
            money(186_400_000_000),
            money(121_000_000_000),
        ),
    ),
    case(
        "three-funds-in-a-row",
        "Ngày 16/3/2023, Công đoàn cơ sở Kho bạc Nhà nước Hòa Bình tổ chức Đại hội nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ 2017-2023, đoàn viên góp Quỹ vì người nghèo 45 triệu đồng, Quỹ đền ơn đáp nghĩa 38 "
        "triệu đồng, ủng hộ vùng lũ 112 triệu đồng.",
        (
            money(45_000_000),
            money(38_000_000),
            money(112_000_000),
        ),
    ),
    case(
        "told-twice",
        "(Báo Sơn La) - Hơn 2,6 tỷ đồng đã được công đoàn huyện Mộc Châu dành để giúp đoàn viên nghèo.\n\n"
        "Ngày 18/5/2023, LĐLĐ huyện Mộc Châu tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ "
        "2023-2028.\n\n"
        "Nhiệm kỳ 2018-2023, công đoàn huyện dành hơn 2,6 tỷ đồng giúp đoàn viên nghèo.",
        (money(2_600_000_000, "gt"),),
    ),
    case(
        "only-in-headline",
        "Ngày 30/5/2023, Công đoàn thành phố Tây Ninh tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023-2028. "
        "Đại hội bầu Ban Chấp hành gồm 21 đồng chí.",
        (money(12_500_000_000, "gt"),),
        title="Công đoàn thành phố Tây Ninh chi hơn 12,5 tỷ đồng chăm lo đoàn viên trong nhiệm kỳ",
    ),
    case(
        "dollars",
        "Ngày 17/10/2018, Công đoàn Hàng hải Việt Nam tổ chức Đại hội lần thứ X, nhiệm kỳ 2018-2023. "
        "Nhiệm kỳ qua, quỹ thuyền viên của công đoàn đã trợ cấp 5.000 USD cho gia đình một sĩ quan gặp "
        "nạn.",
        (money(5000, currency="USD"),),
    ),
    case(
        "small-sum-each",
        "Ngày 21/12/2022, Công đoàn Công ty TNHH Điện tử Tân Hưng (Bắc Giang) tổ chức Đại hội nhiệm kỳ "
        "2022-2027. Nhờ công đoàn thương lượng, bữa ca của công nhân được nâng lên 25.000 đồng/suất.",
        (money(25_000, per="suất"),),
    ),
    case(
        "each-year",
        "Ngày 8/7/2017, Công đoàn cơ sở Bệnh viện Phổi Nghệ An tổ chức Đại hội lần thứ XVI, nhiệm kỳ "
        "2017 - 2022. Nhiệm kỳ qua, bình quân mỗi năm công đoàn bệnh viện trích 120 triệu đồng cho đoàn "
        "viên tham quan, nghỉ mát.",
        (money(120_000_000, per="năm"),),
    ),
    case(
        "dot-for-decimal-mark",
        "Ngày 2.6.2023, Công đoàn quận Sơn Trà tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023 - 2028. Giai "
        "đoạn dịch bệnh, công đoàn quận phân bổ 1.5 tỷ đồng tiền hỗ trợ.",
        (money(1_500_000_000),),
    ),
    case(
        "ti-spelling",
        "Ngày 13/6/2008, Công đoàn huyện Hồng Dân tổ chức Đại hội lần thứ VIII, nhiệm kì 2008-2013. Công "
        "nhân, viên chức toàn huyện đã góp 4,05 tỉ đồng cho các quỹ từ thiện trong nhiệm kì.",
        (money(4_050_000_000),),
    ),
    case(
        "money-and-labour",
        "Ngày 25/4/2023, Công đoàn cơ sở Ban Quản lý Vườn quốc gia Bến En tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Trong nhiệm kỳ cũ, đoàn viên góp 47 triệu đồng cùng 350 ngày công giúp xã kết nghĩa.",
        (money(47_000_000),),
    ),
    case(
        "each-and-total-two-verbs",
        "Ngày 10/10/2025, Công đoàn xã Bình Chánh, TP Hồ Chí Minh tổ chức Đại hội lần thứ I, nhiệm kỳ "
        "2025-2030. Trong 3 tháng qua, công đoàn xã hỗ trợ 12 đoàn viên mắc bệnh hiểm nghèo, mỗi người 3 "
        "triệu đồng; tặng 60 suất học bổng trị giá 72 triệu đồng.",
        (
            money(3_000_000, per="người"),
            money(72_000_000),
        ),
    ),
    case(
        "bulleted",
        "Ngày 22/3/2023, Công đoàn Viện Quy hoạch Thủy lợi tổ chức Đại hội lần thứ XI, nhiệm kỳ "
        "2023-2028.\n"
        "Một số kết quả nhiệm kỳ qua:\n"
        "- Thăm hỏi đoàn viên ốm đau: 88 triệu đồng;\n"
        "- Ủng hộ đồng bào bị thiên tai: trên 150 triệu đồng.",
        (
            money(88_000_000),
            money(150_000_000, "gt"),
        ),
    ),
    case(
        "sums-beside-targets",
        "Ngày 7/6/2023, Công đoàn huyện Tháp Mười tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua đã vận động 5,2 tỷ đồng. Nhiệm kỳ tới, công đoàn huyện phấn đấu vận động 6 tỷ đồng trở "
        "lên.",
        (money(5_200_000_000),),
    ),
    case(
        "own-congress-not-the-next",
        "Ngày 9/5/2023, Công đoàn huyện Đức Cơ tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028; 5 năm "
        "qua, đơn vị chi 700 triệu đồng chăm lo đoàn viên. Cùng ngày, Công đoàn huyện Chư Prông tổ chức "
        "Đại hội lần thứ XI, nhiệm kỳ 2023-2028, sau một nhiệm kỳ chi 930 triệu đồng cho công tác xã hội.",
        (money(700_000_000),),
    ),
    case(
        "half-a-milliard-in-words",
        "Ngày 26/7/2023, Công đoàn Dầu khí Vũng Áng tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ vừa qua, công đoàn đã dành năm trăm triệu đồng xây cầu nông thôn.",
        (money(500_000_000),),
    ),
    case(
        "trap-hundreds-of-millions",
        "Ngày 29/5/2023, Công đoàn huyện Bù Đốp tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "qua, các công đoàn cơ sở đã ủng hộ người nghèo hàng trăm triệu đồng và nhiều ngày công.",
        (),
    ),
    case(
        "trap-dozens-of-milliards",
        "Ngày 3/8/2023, LĐLĐ tỉnh Kon Tum khai mạc Đại hội Công đoàn tỉnh lần thứ XII, nhiệm kỳ "
        "2023-2028. Hàng chục tỷ đồng đã đến tay người lao động nhờ các chương trình phúc lợi của nhiệm "
        "kỳ qua.",
        (),
    ),
    case(
        "trap-revenue-of-the-firm",
        "Ngày 5/1/2023, Công đoàn Công ty Cổ phần Xi măng Sông Trà tổ chức Đại hội lần thứ IV, nhiệm kỳ "
        "2023-2028. Năm 2022 công ty đạt doanh thu 1.240 tỷ đồng, nộp ngân sách 96 tỷ đồng.",
        (),
    ),
    gap(
        "trap-gift-of-the-guest",
        "Ngày 31/3/2023, Công đoàn cơ sở Trường Tiểu học Kim Đồng (Điện Biên) tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Chúc mừng đại hội, Hội cha mẹ học sinh tặng lẵng hoa và 5 triệu đồng.",
        (),
    ),
    case(
        "trap-sum-aimed-at",
        "Ngày 12/5/2023, Công đoàn huyện Lâm Hà tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023-2028. Đại "
        "hội đề ra chỉ tiêu đến năm 2028 vận động quỹ xã hội đạt 4 tỷ đồng trở lên.",
        (),
    ),
    case(
        "trap-sum-aimed-at-in-list",
        "Ngày 9/10/2025, Công đoàn xã Ea Kar, tỉnh Đắk Lắk tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - "
        "2030. Nhiệm kỳ 2025 - 2030, công đoàn xã đặt mục tiêu: kết nạp 200 đoàn viên; hỗ trợ xây 4 mái "
        "ấm (60 triệu đồng/căn).",
        (),
    ),
    case(
        "trap-comrades",
        "Ngày 16/8/2018, Công đoàn Trường Đại học Tiền Giang tổ chức Đại hội lần thứ IV, nhiệm kỳ "
        "2018-2023. Đại hội bầu 15 đồng chí vào Ban Chấp hành, 3 đồng chí vào Ủy ban Kiểm tra; nhiệm kỳ "
        "qua đã giúp 1.500 đồng bào vùng sâu khám bệnh miễn phí.",
        (),
    ),
    case(
        "trap-millions-of-people",
        "Ngày 27/9/2018, Đại hội Công đoàn tỉnh Đồng Nai lần thứ X, nhiệm kỳ 2018-2023 khai mạc. Nhiệm "
        "kỳ qua có 1,2 triệu lượt người lao động được nghe phổ biến pháp luật.",
        (),
    ),
    case(
        "trap-state-budget-by-guest",
        "Ngày 20/6/2023, LĐLĐ huyện Mường La tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ "
        "2023-2028. Chủ tịch UBND huyện Cầm Văn Thỏa cho hay năm nay huyện thu ngân sách 310 tỷ đồng.",
        (),
    ),
    case(
        "trap-teaser",
        "Ngày 11/4/2023, Công đoàn Trường THPT Buôn Hồ tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội bầu "
        "Ban Chấp hành gồm 7 đồng chí.\n\n"
        "Tin liên quan\n\n"
        "LĐLĐ tỉnh Đắk Lắk trao 45 mái ấm công đoàn, tổng kinh phí 2,7 tỷ đồng\n\n"
        "Công đoàn Cao su trao 1,8 tỷ đồng tiền học bổng",
        (),
    ),
    case(
        "one-sum-among-many-numbers",
        "Sáng 13/4/2023, Công đoàn Công ty Cổ phần Chế biến Thủy sản Hòn Nghệ tổ chức Đại hội lần thứ "
        "VI, nhiệm kỳ 2023 - 2028. Năm 2022, doanh thu của công ty đạt 870 tỷ đồng, xuất khẩu 14.000 tấn "
        "hàng. Nhiệm kỳ qua, công đoàn tặng 3.600 phần quà cho công nhân, kinh phí gần 1,9 tỷ đồng. Đại "
        "hội bầu 9 đồng chí vào Ban Chấp hành.",
        (money(1_900_000_000, "approx"),),
    ),
    gap(
        "each-without-total",
        "Ngày 16/10/2025, Công đoàn phường Vị Tân, TP Cần Thơ tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - "
        "2030. Từ ngày thành lập đến nay, công đoàn phường thăm 75 đoàn viên đau ốm, mỗi suất quà 1 "
        "triệu đồng.",
        (money(1_000_000, per="suất"),),
    ),
    case(
        "of-which-without-dong",
        "Ngày 9/8/2023, LĐLĐ tỉnh Bình Thuận tổ chức Đại hội Công đoàn tỉnh lần thứ XI, nhiệm kỳ "
        "2023-2028. Nhiệm kỳ qua, các cấp công đoàn chi 142,7 tỷ đồng chăm lo người lao động, trong đó "
        "Tết Nguyên đán 95 tỷ.",
        (
            money(142_700_000_000),
            money(95_000_000_000),
        ),
    ),
    case(
        "two-sums-two-hedges",
        "Ngày 2/6/2023, Công đoàn huyện Kiên Lương tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Trong "
        "5 năm, hơn 900 triệu đồng được dùng sửa nhà cho đoàn viên, gần 1,3 tỷ đồng dùng khen thưởng con "
        "em công nhân học giỏi.",
        (
            money(900_000_000, "gt"),
            money(1_300_000_000, "approx"),
        ),
    ),
    case(
        "each-year-after-the-sum",
        "Ngày 30/11/2017, Công đoàn Công ty Điện lực Hà Nam tổ chức Đại hội lần thứ XIII, nhiệm kỳ 2017 "
        "- 2022. Trong nhiệm kỳ, công đoàn công ty duy trì quỹ học bổng trị giá 80 triệu đồng/năm cho "
        "con đoàn viên.",
        (money(80_000_000, per="năm"),),
    ),
    case(
        "range-each-year",
        "Ngày 28/12/2022, Công đoàn Trường Đại học Quy Nhơn tổ chức Đại hội lần thứ XVIII, nhiệm kỳ "
        "2023-2028. Nhiệm kỳ qua, từ 15 đến 20 triệu đồng/năm được dành cho câu lạc bộ thể thao của công "
        "đoàn.",
        (money(15_000_000, amount_max=20_000_000, per="năm"),),
    ),
    gap(
        "praised-by-a-guest",
        "Ngày 5/6/2023, LĐLĐ huyện Sông Mã tổ chức Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ "
        "2023-2028. Phát biểu tại đại hội, Chủ tịch LĐLĐ tỉnh Vì Thị Hặc đánh giá cao việc nhiệm kỳ qua "
        "công đoàn huyện huy động được 3,1 tỷ đồng cho chương trình mái ấm.",
        (money(3_100_000_000),),
    ),
    case(
        "help-from-above-for-its-work",
        "Ngày 23/3/2023, Công đoàn cơ sở xã Mường Than tổ chức Đại hội nhiệm kỳ 2023-2028. Trong nhiệm "
        "kỳ, được cấp trên hỗ trợ 50 triệu đồng, công đoàn xã dựng một mái ấm cho đoàn viên đơn thân.",
        (money(50_000_000),),
    ),
    case(
        "million-and-thousand",
        "Ngày 12/9/2017, Công đoàn bộ phận Phòng Cảnh sát môi trường Hà Nam tổ chức Đại hội nhiệm kỳ "
        "2017-2022. Nhiệm kỳ trước, tổ nữ công gây quỹ được 10 triệu 500 nghìn đồng từ thu gom giấy vụn.",
        (money(10_500_000),),
    ),
    case(
        "prizes-of-its-contest",
        "Ngày 19/9/2023, Công đoàn Tổng công ty Giấy Bãi Bằng tổ chức Đại hội lần thứ XXII, nhiệm kỳ "
        "2023 - 2028. Nhiệm kỳ qua, công đoàn tổ chức 3 hội thi thợ giỏi với tổng giải thưởng 450 triệu "
        "đồng.",
        (money(450_000_000),),
    ),
    gap(
        "trap-investment-of-the-firm",
        "Ngày 22/8/2018, Công đoàn Khu kinh tế Vân Phong tổ chức Đại hội lần thứ III, nhiệm kỳ "
        "2018-2023. Khu kinh tế đang có 148 dự án với vốn đăng ký 3,2 tỷ USD; công đoàn quản lý 61 công "
        "đoàn cơ sở.",
        (),
    ),
    case(
        "trap-together-not-dong",
        "Ngày 17/5/2023, Công đoàn huyện Lắk tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "qua, công đoàn huyện cùng 500 đoàn viên đồng hành với 40 hộ nghèo, xóa 12 nhà tạm.",
        (),
    ),
    case(
        "taxes-collected-are-no-work",
        "Ngày 6/4/2018, Công đoàn Chi cục Thuế huyện Phú Giáo tổ chức Đại hội lần thứ V, nhiệm kỳ 2018-2023. Năm "
        "2016 thu nội địa 126,9 tỷ đồng, năm 2017 là 141.200 triệu đồng.",
        (),
    ),
    case(
        "wages-won-back",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua, công đoàn huyện tư vấn, hòa giải giúp công nhân lấy lại tiền lương, trợ cấp thôi việc với số tiền "
        "2,4 tỷ đồng.",
        (money(2_400_000_000),),
    ),
    case(
        "the-unions-own-chair-reports",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phát "
        "biểu khai mạc, ông Lê Văn Tấn, Chủ tịch LĐLĐ huyện cho biết năm năm qua các cấp công đoàn trong huyện đã "
        "chi hỗ trợ đoàn viên khó khăn 6,2 tỷ đồng.",
        (money(6_200_000_000),),
    ),
    case(
        "raised-from-to",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua, công đoàn thương lượng đưa tiền ăn ca từ 15.000đ nâng lên 19.000đ/suất.",
        (money(15_000), money(19_000, per="suất")),
    ),
    case(
        "what-the-branch-owns-is-no-work",
        "Ngày 6/4/2018, Công đoàn cơ sở Agribank Phú Giáo tổ chức Đại hội lần thứ V, nhiệm kỳ 2018-2023. Tổng tài "
        "sản của Chi nhánh đạt 1.900 tỷ đồng.",
        (),
    ),
    case(
        "loans-outstanding-to-members",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua, công đoàn huyện giúp 60 đoàn viên vay vốn làm ăn, dư nợ 1,4 tỷ đồng.",
        (money(1_400_000_000),),
    ),
    case(
        "what-delegates-say-of-the-closing-term",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "nghe tham luận của các đoàn. Kết quả rõ nhất của nhiệm kỳ 2018-2023 là công đoàn đã hỗ trợ 31 mái ấm, trị "
        "giá 1,2 tỷ đồng.",
        (money(1_200_000_000),),
    ),
    case(
        "teasers-in-one-line",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua, công đoàn chi 40 triệu đồng thăm hỏi đoàn viên.\n\nCó thể bạn quan tâm: Đại hội Công đoàn huyện Dầu "
        "Tiếng | Phú Giáo: 300 triệu đồng cho Tết sum vầy",
        (money(40_000_000),),
    ),
    case(
        "thousands-for-each",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua tặng 2.140 phần quà Tết, mỗi phần 300 ngàn, tổng 642 triệu đồng.",
        (money(300_000, per="phần"), money(642_000_000)),
    ),
    case(
        "spelled-with-two-scales",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua, thăm ốm hết mười chín triệu sáu trăm nghìn đồng.",
        (money(19_600_000),),
    ),
    case(
        "spelled-hundreds-of-thousands",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua tặng 1.050 phần quà, mỗi phần năm trăm ngàn đồng.",
        (money(500_000, per="phần"),),
    ),
    case(
        "the-unit-in-its-own-cell",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua đã chi:\nThăm ốm, hiếu, hỉ | đồng | 96.300.000\nKhám mắt miễn phí | triệu đồng | 148,6",
        (money(96_300_000), money(148_600_000)),
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_money(case: Case) -> None:
    check("money", case)
