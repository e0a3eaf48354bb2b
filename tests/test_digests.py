"""Articles that tell of several congresses: which unions they report, with each its own chair and committee."""

from __future__ import annotations

from typing import Any

import pytest

from congress_extract import extract

Told = tuple[tuple[str, str | None, int | None], ...]
"""The unions in the order told, each with its chair and the size of its committee."""


def digest(id: str, text: str, told: Told) -> Any:
    """A row of the table."""
    return pytest.param(text, told, id=id)


def gap(id: str, text: str, told: Told) -> Any:
    """A row that is not read rightly yet; passing it fails the run, so that the mark is taken away."""
    mark = pytest.mark.xfail(strict=True, raises=AssertionError, reason="known gap")
    return pytest.param(text, told, id=id, marks=mark)


DIGESTS = [
    digest(
        "places-after-o",
        "Các xã, phường tổ chức thành công Đại hội Công đoàn\n"
        "Trong hai ngày 14 và 15/10/2025, ba công đoàn xã, phường đã tổ chức Đại hội lần thứ I, nhiệm kỳ "
        "2025 - 2030.\n"
        "Ở xã Ia Grai, 85 đại biểu đã dự đại hội. Đại hội đã bầu Ban Chấp hành gồm 13 đồng chí; bà Rơ Mah "
        "H'Lan được bầu giữ chức Chủ tịch Công đoàn xã.\n"
        "Ở phường Pleiku, Đại hội bầu 15 đồng chí vào Ban Chấp hành khóa mới. Ông Trần Quốc Thái trúng cử "
        "Chủ tịch.\n"
        "Còn ở xã Chư Păh, 11 đồng chí được bầu vào Ban Chấp hành, do ông Nguyễn Văn Sự làm Chủ tịch.",
        (
            ("Công đoàn xã Ia Grai", "Rơ Mah H'Lan", 13),
            ("Công đoàn phường Pleiku", "Trần Quốc Thái", 15),
            ("Công đoàn xã Chư Păh", "Nguyễn Văn Sự", 11),
        ),
    ),
    digest(
        "bullets-of-unions",
        "Ba công đoàn cơ sở hoàn thành đại hội nhiệm kỳ 2023 - 2028\n"
        "(LĐO) Tuần qua, LĐLĐ huyện Đông Hải chỉ đạo ba công đoàn cơ sở tổ chức đại hội.\n"
        "- Công đoàn cơ sở Trường THCS Long Điền: 32 đoàn viên dự, bầu Ban Chấp hành 5 đồng chí, thầy Lê "
        "Minh Khôi làm Chủ tịch.\n"
        "- Công đoàn cơ sở Trường Mẫu giáo Hoa Sen: 21 đoàn viên dự, bầu Ban Chấp hành 3 đồng chí, cô Trần "
        "Thị Mỹ Hạnh làm Chủ tịch.\n"
        "- Công đoàn cơ sở xã Long Điền Tây: 28 đoàn viên dự, bầu Ban Chấp hành 5 đồng chí, ông Phạm Văn Út "
        "tái cử Chủ tịch.",
        (
            ("Công đoàn cơ sở Trường THCS Long Điền", "Lê Minh Khôi", 5),
            ("Công đoàn cơ sở Trường Mẫu giáo Hoa Sen", "Trần Thị Mỹ Hạnh", 3),
            ("Công đoàn cơ sở xã Long Điền Tây", "Phạm Văn Út", 5),
        ),
    ),
    digest(
        "two-unions-in-one-sentence",
        "Sáng 12/4, Công đoàn Bệnh viện Đa khoa huyện Yên Thủy và Công đoàn Trung tâm Y tế dự phòng huyện "
        "cùng tổ chức đại hội nhiệm kỳ 2017 - 2022.\n"
        "Tại Công đoàn Bệnh viện Đa khoa huyện Yên Thủy, đại hội bầu BCH gồm 7 đồng chí, bác sĩ Bùi Văn Hải "
        "tái đắc cử chức Chủ tịch.\n"
        "Tại Công đoàn Trung tâm Y tế dự phòng huyện, BCH khóa mới có 5 đồng chí, bà Đinh Thị Lý được bầu "
        "làm Chủ tịch.",
        (
            ("Công đoàn Bệnh viện Đa khoa huyện Yên Thủy", "Bùi Văn Hải", 7),
            ("Công đoàn Trung tâm Y tế dự phòng huyện", "Đinh Thị Lý", 5),
        ),
    ),
    digest(
        "same-day-and-before",
        "Đại hội điểm Công đoàn cơ sở\n"
        "Ngày 20/2/2023, Công đoàn cơ sở Công ty CP Than Hà Ráng tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023 "
        "- 2028. Dự đại hội có 120 đại biểu. Đại hội bầu BCH gồm 15 đồng chí, ông Vũ Đức Long giữ chức Chủ "
        "tịch.\n"
        "Cùng ngày, Công đoàn cơ sở Công ty CP Cơ khí Mạo Khê cũng tiến hành đại hội với 80 đại biểu. Đại "
        "hội bầu 11 ủy viên BCH; ông Hoàng Trung Kiên tiếp tục được tín nhiệm làm Chủ tịch.\n"
        "Trước đó, ngày 18/2, đoàn viên Công ty Kho vận Đá Bạc đã dự Đại hội Công đoàn công ty nhiệm kỳ mới. "
        "Bà Nguyễn Thị Thu Trang được bầu làm Chủ tịch.",
        (
            ("Công đoàn cơ sở Công ty cổ phần Than Hà Ráng", "Vũ Đức Long", 15),
            ("Công đoàn cơ sở Công ty cổ phần Cơ khí Mạo Khê", "Hoàng Trung Kiên", 11),
        ),
    ),
    digest(
        "headlines-in-capitals",
        "Tin hoạt động công đoàn\n"
        "ĐẠI HỘI CÔNG ĐOÀN PHƯỜNG BÌNH TÂN\n"
        "Sáng 8/10/2025, 110 đại biểu đã về dự Đại hội Công đoàn phường Bình Tân lần thứ I, nhiệm kỳ 2025 - "
        "2030. Đại hội công bố quyết định chỉ định Ban Chấp hành gồm 15 đồng chí, ông Lý Hữu Phước làm Chủ "
        "tịch.\n"
        "CÔNG ĐOÀN PHƯỜNG AN LẠC NÂNG CAO CHẤT LƯỢNG CƠ SỞ\n"
        "Chiều cùng ngày, Công đoàn phường An Lạc họp giao ban quý III với 45 cán bộ.\n"
        "ĐẠI HỘI CÔNG ĐOÀN XÃ VĨNH LỘC\n"
        "Ngày 9/10, Đại hội Công đoàn xã Vĩnh Lộc diễn ra với 95 đại biểu. Bà Nguyễn Ngọc Lan Anh được chỉ "
        "định giữ chức Chủ tịch.",
        (("Công đoàn phường Bình Tân", "Lý Hữu Phước", 15), ("Công đoàn xã Vĩnh Lộc", "Nguyễn Ngọc Lan Anh", None)),
    ),
    digest(
        "numbered-sections",
        "Kết quả đại hội công đoàn bộ phận nhiệm kỳ 2023 - 2028 thuộc Công đoàn Công ty Điện lực Sóc Trăng\n"
        "Từ ngày 1 đến 10/3/2023, 3 công đoàn bộ phận đã tổ chức xong đại hội.\n"
        "1. Công đoàn bộ phận Điện lực Kế Sách: 35/36 đoàn viên dự; bầu BCH 3 người; Chủ tịch: Trần Hoàng "
        "Nam.\n"
        "2. Công đoàn bộ phận Điện lực Mỹ Tú: 30/30 đoàn viên dự; bầu BCH 3 người; Chủ tịch: Lâm Thị Thanh "
        "Tâm.\n"
        "3. Công đoàn bộ phận Phòng Kinh doanh: 18/20 đoàn viên dự; bầu BCH 3 người; Chủ tịch: Kim Sơn Ngọc.",
        (
            ("Công đoàn bộ phận Điện lực Kế Sách", "Trần Hoàng Nam", 3),
            ("Công đoàn bộ phận Điện lực Mỹ Tú", "Lâm Thị Thanh Tâm", 3),
            ("Công đoàn bộ phận Phòng Kinh doanh", "Kim Sơn Ngọc", 3),
        ),
    ),
    digest(
        "firms-after-tai",
        "Đại hội công đoàn cơ sở ở các khu công nghiệp\n"
        "Công đoàn các KCN tỉnh vừa chỉ đạo tổ chức đại hội tại hai doanh nghiệp nhiệm kỳ 2018 - 2023.\n"
        "Tại Công ty TNHH Giày Đông Hưng, ngày 12/1/2018, 150 đại biểu dự đại hội công đoàn cơ sở; bầu Ban "
        "Chấp hành 11 người; anh Phan Thanh Bình làm Chủ tịch.\n"
        "Tại Công ty CP Gỗ Phú Tài, ngày 15/1/2018, đại hội công đoàn bầu Ban Chấp hành 9 người; chị Võ Thị "
        "Ánh Nguyệt tái cử Chủ tịch.",
        (
            ("Công đoàn cơ sở Công ty TNHH Giày Đông Hưng", "Phan Thanh Bình", 11),
            ("Công đoàn Công ty cổ phần Gỗ Phú Tài", "Võ Thị Ánh Nguyệt", 9),
        ),
    ),
    digest(
        "one-held-one-to-come",
        "Ngày 5/5, Công đoàn ngành Giáo dục Mường La khai mạc Đại hội lần thứ XV, nhiệm kỳ 2018 - 2023. Đại "
        "hội bầu 15 đồng chí vào Ban Chấp hành, bà Lò Thị Phương giữ chức Chủ tịch.\n"
        "Theo kế hoạch, ngày 15/5 tới Công đoàn ngành Y tế Mường La sẽ tổ chức đại hội với 100 đại biểu.",
        (("Công đoàn ngành Giáo dục Mường La", "Lò Thị Phương", 15),),
    ),
    digest(
        "told-as-a-story",
        "Không khí đại hội ở vùng biên\n"
        "Tháng 3 này, hai công đoàn ở huyện biên giới Mường Nhé đã xong đại hội.\n"
        "Công đoàn xã Sín Thầu là nơi tổ chức sớm nhất, ngày 3/3/2023, với 24 đoàn viên. Ban Chấp hành mới "
        "có 3 người, ông Pờ Dần Sinh là Chủ tịch.\n"
        "Một tuần sau, đến lượt Công đoàn Trường PTDTBT Tiểu học Leng Su Sìn. 41 đoàn viên bầu 5 người vào "
        "Ban Chấp hành; cô Chang Thị Phương lần đầu làm Chủ tịch.",
        (
            ("Công đoàn xã Sín Thầu", "Pờ Dần Sinh", 3),
            ("Công đoàn Trường PTDTBT Tiểu học Leng Su Sìn", "Chang Thị Phương", 5),
        ),
    ),
    digest(
        "named-in-a-list-to-come",
        "Công đoàn cơ sở cơ quan Sở Tư pháp vừa chỉ đạo các công đoàn bộ phận tổ chức đại hội nhiệm kỳ 2023 "
        "- 2028, gồm: Công đoàn bộ phận Văn phòng Sở (ngày 6/3, BCH 3 đồng chí, Tổ trưởng: Lê Thị Hoa); Công "
        "đoàn bộ phận Thanh tra Sở (ngày 7/3, BCH 3 đồng chí).",
        (),
    ),
    digest(
        "starred-places",
        "Đại hội Công đoàn xã, phường ở Lâm Đồng\n"
        "* Xã Đơn Dương: Sáng 24/10/2025, Công đoàn xã tổ chức Đại hội lần thứ I với 70 đại biểu. Ông Trương "
        "Quang Ngọc được chỉ định làm Chủ tịch.\n"
        "* Xã D'Ran: Ngày 25/10/2025, 65 đại biểu dự Đại hội Công đoàn xã lần thứ I. Bà Touneh Ma Nhiêm được "
        "chỉ định làm Chủ tịch.\n"
        "* Phường Xuân Hương - Đà Lạt: Ngày 26/10/2025, Đại hội Công đoàn phường lần thứ I diễn ra với 150 "
        "đại biểu. Ông Đặng Quang Tú làm Chủ tịch.",
        (
            ("Công đoàn xã Đơn Dương", "Trương Quang Ngọc", None),
            ("Công đoàn xã D'Ran", "Touneh Ma Nhiêm", None),
            ("Công đoàn phường Xuân Hương - Đà Lạt", "Đặng Quang Tú", None),
        ),
    ),
    digest(
        "each-chair-by-union",
        "Trong hai ngày 20 - 21/6/2023, Đại hội Công đoàn huyện Như Xuân và Đại hội Công đoàn huyện Như "
        "Thanh đã diễn ra, mỗi nơi bầu 21 đồng chí vào Ban Chấp hành. Ông Lê Tiến Đạt được bầu làm Chủ tịch "
        "LĐLĐ huyện Như Xuân; bà Quách Thị Tươi được bầu làm Chủ tịch LĐLĐ huyện Như Thanh.",
        (("Công đoàn huyện Như Xuân", "Lê Tiến Đạt", 21), ("Công đoàn huyện Như Thanh", "Quách Thị Tươi", 21)),
    ),
    digest(
        "offices-on-lines-of-their-own",
        "Sôi nổi đại hội công đoàn cơ sở\n"
        "Trường THPT Nguyễn Trãi\n"
        "Ngày 3/4/2023, Công đoàn trường tổ chức đại hội nhiệm kỳ 2023 - 2028 với 68 đoàn viên. Đại hội bầu "
        "BCH 5 đồng chí. Thầy Hồ Sỹ Dũng làm Chủ tịch.\n"
        "Trường THPT Lê Lợi\n"
        "Ngày 5/4/2023, 72 đoàn viên dự đại hội Công đoàn trường nhiệm kỳ 2023 - 2028. BCH mới 7 đồng chí; "
        "cô Mai Thị Xuân Quỳnh tái cử Chủ tịch.",
        (
            ("Công đoàn Trường THPT Nguyễn Trãi", "Hồ Sỹ Dũng", 5),
            ("Công đoàn Trường THPT Lê Lợi", "Mai Thị Xuân Quỳnh", 7),
        ),
    ),
    digest(
        "dotted-days",
        "Đại hội công đoàn các cấp\n"
        "• Ngày 2/6: LĐLĐ huyện Ea Kar tổ chức Đại hội Công đoàn huyện lần thứ X, bầu BCH 23 đồng chí; bà "
        "H'Loan Niê làm Chủ tịch.\n"
        "• Ngày 3/6: LĐLĐ huyện M'Đrắk tổ chức Đại hội Công đoàn huyện lần thứ XI, bầu BCH 19 đồng chí; ông "
        "Bùi Văn Cảnh làm Chủ tịch.\n"
        "• Ngày 9/6, LĐLĐ thị xã Buôn Hồ sẽ tổ chức đại hội.",
        (
            ("Liên đoàn Lao động huyện Ea Kar", "H'Loan Niê", 23),
            ("Liên đoàn Lao động huyện M'Đrắk", "Bùi Văn Cảnh", 19),
        ),
    ),
    digest(
        "likewise-at",
        "Sáng 11/3/2017, Công đoàn Phòng Nội vụ huyện Bắc Trà My tổ chức đại hội nhiệm kỳ 2017 - 2022. Đại "
        "hội đã bầu ông Nguyễn Đăng Vũ làm Chủ tịch.\n"
        "Tương tự, tại Công đoàn Phòng Tài chính - Kế hoạch, chị Trần Thị Sương được bầu làm Chủ tịch Công "
        "đoàn.\n"
        "Ở Công đoàn Hạt Kiểm lâm, anh Hồ Văn Thế tái đắc cử Chủ tịch.",
        (
            ("Công đoàn Phòng Nội vụ huyện Bắc Trà My", "Nguyễn Đăng Vũ", None),
            ("Công đoàn Phòng Tài chính - Kế hoạch", "Trần Thị Sương", None),
            ("Công đoàn Hạt Kiểm lâm", "Hồ Văn Thế", None),
        ),
    ),
    digest(
        "newsletter",
        "BẢN TIN CÔNG ĐOÀN SỐ 4/2023\n"
        "\n"
        "Công đoàn cơ sở Trường Tiểu học Hòa Lợi tổ chức thành công Đại hội\n"
        "Vừa qua, 26 đoàn viên của trường đã dự Đại hội lần thứ VIII, nhiệm kỳ 2023 - 2028. BCH khóa mới gồm "
        "5 đồng chí, cô Thái Thị Bé Sáu được bầu làm Chủ tịch.\n"
        "\n"
        "Tặng quà đoàn viên khó khăn\n"
        "Nhân Tháng Công nhân, LĐLĐ huyện trao 30 suất quà, mỗi suất 500.000 đồng.\n"
        "\n"
        "Đại hội Công đoàn cơ sở Chi cục Thuế khu vực Châu Thành\n"
        "Ngày 10/3/2023, Công đoàn cơ sở Chi cục Thuế khu vực Châu Thành đã tổ chức đại hội nhiệm kỳ 2023 - "
        "2028 với 41 đoàn viên. Đại hội bầu BCH gồm 3 đồng chí; đồng chí Sơn Minh Hải làm Chủ tịch.",
        (
            ("Công đoàn cơ sở Trường Tiểu học Hòa Lợi", "Thái Thị Bé Sáu", 5),
            ("Công đoàn cơ sở Chi cục Thuế khu vực Châu Thành", "Sơn Minh Hải", 3),
        ),
    ),
    gap(
        "clauses-of-one-sentence",
        "Ba công đoàn xã ở miền núi Quảng Trị đã hoàn thành đại hội nhiệm kỳ 2025 - 2030 trong ngày 16/10.\n"
        "Kết quả, Công đoàn xã A Dơi bầu Ban Chấp hành 9 đồng chí, ông Hồ Văn Lý làm Chủ tịch; Công đoàn xã "
        "Lìa bầu Ban Chấp hành 11 đồng chí, bà Hồ Thị Kiên làm Chủ tịch; Công đoàn xã Tân Lập bầu Ban Chấp "
        "hành 9 đồng chí, ông Lê Đình Quý làm Chủ tịch.",
        (
            ("Công đoàn xã A Dơi", "Hồ Văn Lý", 9),
            ("Công đoàn xã Lìa", "Hồ Thị Kiên", 11),
            ("Công đoàn xã Tân Lập", "Lê Đình Quý", 9),
        ),
    ),
    digest(
        "diary",
        "Nhật ký đại hội công đoàn phường, xã\n"
        "Ngày 12/10: Công đoàn phường Kỳ Lừa khai mạc Đại hội lần thứ I, nhiệm kỳ 2025 - 2030. Bà Hoàng Thị "
        "Nga giữ chức Chủ tịch. BCH 15 đồng chí.\n"
        "Ngày 13/10: Đại hội Công đoàn xã Lộc Bình diễn ra với 80 đại biểu. Ông Vi Văn Hưng giữ chức Chủ "
        "tịch.\n"
        "Ngày 14/10: 75 đại biểu dự Đại hội Công đoàn xã Đình Lập. BCH 13 đồng chí, do bà Nông Thúy Hạnh làm "
        "Chủ tịch.",
        (
            ("Công đoàn phường Kỳ Lừa", "Hoàng Thị Nga", 15),
            ("Công đoàn xã Lộc Bình", "Vi Văn Hưng", None),
            ("Công đoàn xã Đình Lập", "Nông Thúy Hạnh", 13),
        ),
    ),
    digest(
        "sections-of-a-firm",
        "Sáng 2/3/2023, Công đoàn bộ phận Phân xưởng Lò hơi thuộc Công đoàn Công ty Nhiệt điện Uông Bí tổ "
        "chức Đại hội nhiệm kỳ 2023 - 2028. Dự đại hội có 52 đoàn viên. Đại hội bầu BCH 3 đồng chí, anh Bùi "
        "Quang Huy làm Chủ tịch.\n"
        "Chiều cùng ngày, đến lượt Công đoàn bộ phận Phòng Kỹ thuật. 23 đoàn viên đã bầu BCH 3 đồng chí; chị "
        "Đào Thu Trang làm Chủ tịch.",
        (
            ("Công đoàn bộ phận Phân xưởng Lò hơi", "Bùi Quang Huy", 3),
            ("Công đoàn bộ phận Phòng Kỹ thuật", "Đào Thu Trang", 3),
        ),
    ),
    digest(
        "plural-headline",
        "Công đoàn các xã Quảng Uyên, Trùng Khánh tổ chức Đại hội lần thứ I\n"
        "Sáng 9/10/2025, Công đoàn xã Quảng Uyên tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - 2030 với 70 đại "
        "biểu. Ông Nông Văn Tuệ được chỉ định làm Chủ tịch.\n"
        "* Cũng trong sáng nay, tại xã Trùng Khánh, 82 đại biểu đã dự Đại hội Công đoàn xã. Bà Lục Thị Huyền "
        "được chỉ định làm Chủ tịch.",
        (("Công đoàn xã Quảng Uyên", "Nông Văn Tuệ", None), ("Công đoàn xã Trùng Khánh", "Lục Thị Huyền", None)),
    ),
    digest(
        "before-that",
        "Ngày 22/9/2017, LĐLĐ huyện Tân Uyên (Lai Châu) tổ chức Đại hội Công đoàn huyện lần thứ IV, nhiệm kỳ "
        "2017 - 2022, bầu Ban Chấp hành 19 đồng chí. Ông Lò Văn Ngoan tái đắc cử Chủ tịch.\n"
        "Trước đó, trong hai ngày 14 và 15/9, Đại hội Công đoàn huyện Than Uyên lần thứ X cũng đã thành công "
        "tốt đẹp, bà Hoàng Thị Ơn được bầu làm Chủ tịch.\n"
        "Như vậy đến nay 6/8 huyện, thành phố đã xong đại hội.",
        (
            ("Liên đoàn Lao động huyện Tân Uyên", "Lò Văn Ngoan", 19),
            ("Công đoàn huyện Than Uyên", "Hoàng Thị Ơn", None),
        ),
    ),
    gap(
        "table-with-pipes",
        "Kết quả đại hội công đoàn cơ sở khối trường học huyện Krông Pa nhiệm kỳ 2023 - 2028\n"
        "Đến ngày 30/3/2023, 3 công đoàn cơ sở đã tổ chức đại hội:\n"
        "| Đơn vị | Ngày | Đoàn viên dự | BCH | Chủ tịch |\n"
        "| CĐCS Trường THCS Lương Thế Vinh | 15/3 | 35/35 | 5 | Ksor H'Nga |\n"
        "| CĐCS Trường TH Ngô Gia Tự | 16/3 | 40/41 | 5 | Nguyễn Hữu Tâm |\n"
        "| CĐCS Trường MN 1/6 | 17/3 | 22/22 | 3 | Rah Lan H'Lê |",
        (
            ("CĐCS Trường THCS Lương Thế Vinh", "Ksor H'Nga", 5),
            ("CĐCS Trường TH Ngô Gia Tự", "Nguyễn Hữu Tâm", 5),
            ("CĐCS Trường MN 1/6", "Rah Lan H'Lê", 3),
        ),
    ),
    digest(
        "places-before-dashes",
        "Rộn ràng đại hội công đoàn cấp xã ở Cà Mau\n"
        "Phường Tân Thành - Sáng 17/10/2025, 96 đại biểu dự Đại hội Công đoàn phường lần thứ I. Ông Hứa "
        "Thanh Bình làm Chủ tịch.\n"
        "Xã Hòa Bình - Chiều 17/10/2025, Đại hội Công đoàn xã diễn ra với 85 đại biểu. Bà Quách Ngọc Diễm "
        "làm Chủ tịch.",
        (("Công đoàn phường Tân Thành", "Hứa Thanh Bình", None), ("Công đoàn xã Hòa Bình", "Quách Ngọc Diễm", None)),
    ),
    gap(
        "congresses-as-subjects",
        "Từ 5 đến 20/5/2012, các công đoàn cơ sở thuộc Công đoàn ngành Xây dựng Nam Định tổ chức đại hội "
        "nhiệm kỳ 2012 - 2017.\n"
        "Tại Đại hội Công đoàn Công ty CP Xây lắp I, 110 đại biểu đã bầu 11 người vào BCH, ông Trịnh Đình "
        "Phú trúng cử Chủ tịch.\n"
        "Đại hội Công đoàn Công ty Cấp nước thì bầu trực tiếp Chủ tịch: ông Phạm Ngọc Ánh. BCH có 9 người.",
        (("Công đoàn Công ty CP Xây lắp I", "Trịnh Đình Phú", 11), ("Công đoàn Công ty Cấp nước", "Phạm Ngọc Ánh", 9)),
    ),
    digest(
        "one-congress-and-member-firms",
        "Sáng 12/5/2023, Công đoàn Tổng công ty Giấy miền Bắc tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023 - "
        "2028 với 150 đại biểu.\n"
        "Tại Công ty Giấy Việt Trì, công đoàn đã vận động xây 2 nhà mái ấm. Tại Công ty Giấy Tân Mai, 12 "
        "đoàn viên được bầu là chiến sĩ thi đua.\n"
        "Đại hội bầu BCH gồm 21 đồng chí, ông Lê Mạnh Hà tái cử Chủ tịch.",
        (("Công đoàn Tổng công ty Giấy miền Bắc", "Lê Mạnh Hà", 21),),
    ),
    digest(
        "labels-of-one-congress",
        "Công đoàn Trường Cao đẳng Y tế Hà Đông tổ chức Đại hội lần thứ XV\n"
        "Ngày 5/4/2023, Công đoàn Trường Cao đẳng Y tế Hà Đông tổ chức Đại hội lần thứ XV.\n"
        "Đoàn Chủ tịch: 3 đồng chí.\n"
        "Phòng Đào tạo: 5 đại biểu, bầu 1 đồng chí vào tổ thư ký.\n"
        "Khoa Dược: 4 đại biểu.\n"
        "BCH: 7 đồng chí.\n"
        "Chủ tịch: Ngô Thị Hường.",
        (("Công đoàn Trường Cao đẳng Y tế Hà Đông", "Ngô Thị Hường", 7),),
    ),
    digest(
        "summed-up",
        "Sáng 15/11/2025, Liên đoàn Lao động tỉnh tổ chức hội nghị công bố kết quả đại hội công đoàn cấp xã. "
        "124/124 xã, phường đã tổ chức xong đại hội, bầu và chỉ định 1.380 ủy viên ban chấp hành.\n"
        "Công đoàn xã Tam Nông là đơn vị đại hội sớm nhất; Công đoàn phường Nông Trang có số đoàn viên đông "
        "nhất.",
        (),
    ),
]


@pytest.mark.parametrize(("text", "told"), DIGESTS)
def test_digest(text: str, told: Told) -> None:
    congresses = extract(text).congresses
    assert (
        tuple(
            (
                congress.union.canonical,
                next((officer.name for officer in congress.officers if officer.role == "chair"), None),
                congress.committee.size if congress.committee else None,
            )
            for congress in congresses
        )
        == told
    )
