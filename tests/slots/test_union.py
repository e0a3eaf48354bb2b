"""Which union holds the congress: its full name, its level, its province."""

from __future__ import annotations

from typing import Any

import pytest

from .check import Case, case, check, gap


def union(*names: str, **fields: Any) -> dict[str, Any]:
    """Any of these canonical names, and the other fields as given."""
    return {"canonical": frozenset(names), **fields}


CASES = [
    case(
        "province-said",
        "Sáng 14/3/2023, Công đoàn Sở Tư pháp tỉnh Lào Cai tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023 - 2028.",
        {
            "name": "Công đoàn Sở Tư pháp tỉnh Lào Cai",
            "canonical": "Công đoàn Sở Tư pháp tỉnh Lào Cai",
            "level": "grassroots",
            "province": "Lào Cai",
            "province_inferred": False,
        },
    ),
    case(
        "school-abbreviated",
        "CĐCS Trường MN Hoa Cúc (huyện Vị Xuyên, tỉnh Hà Giang) vừa tiến hành Đại hội nhiệm kỳ 2023-2028 trong "
        "ngày 21/3/2023.",
        union(
            "Công đoàn cơ sở Trường Mầm non Hoa Cúc", level="grassroots", province="Hà Giang", province_inferred=False
        ),
    ),
    case(
        "dense-abbreviation",
        "Chiều 6.4, CĐ Sở LĐ-TB&XH Yên Bái tổ chức ĐH lần thứ IX, NK 2023-2028. Dự ĐH có 64 đ/c.",
        union("Công đoàn Sở Lao động - Thương binh và Xã hội Yên Bái", level="grassroots", province="Yên Bái"),
    ),
    case(
        "federation-holds-the-district-congress",
        "Trong 2 ngày 11 và 12/5/2023, LĐLĐ huyện Ba Tri (tỉnh Bến Tre) tổ chức Đại hội Công đoàn huyện Ba Tri lần "
        "thứ XI.",
        union(
            "Công đoàn huyện Ba Tri",
            "Liên đoàn Lao động huyện Ba Tri",
            level="upper_grassroots",
            province="Bến Tre",
        ),
    ),
    case(
        "district-implies-province",
        "Ngày 30/6/2023, Đại hội Công đoàn quận Ninh Kiều lần thứ VII, nhiệm kỳ 2023 - 2028 được tổ chức trọng thể.",
        union("Công đoàn quận Ninh Kiều", level="upper_grassroots", province="Cần Thơ", province_inferred=True),
    ),
    case(
        "district-of-a-name-only-one-province-has",
        "LĐLĐ huyện Tân Châu vừa tổ chức Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2023-2028 với 120 đại biểu.",
        union(
            "Liên đoàn Lao động huyện Tân Châu",
            "Công đoàn huyện Tân Châu",
            level="upper_grassroots",
            province="Tây Ninh",
            province_inferred=True,
        ),
    ),
    case(
        "homonym-district",
        "Ngày 18-5-2023, Đại hội Công đoàn huyện Châu Thành lần thứ X, nhiệm kỳ 2023-2028 đã bầu 19 đồng chí vào "
        "Ban Chấp hành.",
        union("Công đoàn huyện Châu Thành", level="upper_grassroots", province=None, province_inferred=False),
    ),
    case(
        "homonym-district-of-a-school",
        "Công đoàn Trường THCS Mỹ Khánh, huyện Phong Điền tổ chức Đại hội nhiệm kỳ 2023-2028 vào chiều 3/3/2023.",
        {"level": "grassroots", "province": None},
    ),
    case(
        "homonym-settled-by-a-guest",
        "Ngày 9/6/2023, Công đoàn huyện Tam Nông tiến hành Đại hội lần thứ XI. Đến dự có bà Trần Thị Lệ Hoa, Phó "
        "Chủ tịch LĐLĐ tỉnh Đồng Tháp.",
        union("Công đoàn huyện Tam Nông", level="upper_grassroots", province="Đồng Tháp"),
    ),
    case(
        "province-only-in-the-higher-union",
        "Công đoàn Kho bạc Nhà nước tỉnh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028 vào ngày 24/2/2023. Đại hội "
        "bầu 2 đại biểu dự Đại hội Công đoàn Viên chức tỉnh Kon Tum.",
        {"level": "grassroots", "province": "Kon Tum"},
    ),
    gap(
        "guests-from-other-provinces",
        "Ngày 7/11/2017, Công đoàn Bệnh viện Phổi Hồng Hà tiến hành Đại hội lần thứ VIII. Đến chúc mừng có đại "
        "diện công đoàn bệnh viện các tỉnh Hà Nam, Nam Định, Thái Bình.",
        {"level": "grassroots", "province": None},
    ),
    case(
        "own-province-beside-guests-provinces",
        "Công đoàn ngành Y tế tỉnh Ninh Bình tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023-2028. Chúc mừng Đại hội có "
        "Công đoàn ngành Y tế các tỉnh Nam Định, Thanh Hóa.",
        union("Công đoàn ngành Y tế tỉnh Ninh Bình", level="upper_grassroots", province="Ninh Bình"),
    ),
    gap(
        "ocean-is-no-province",
        "Sáng 12/4/2023, Công đoàn Công ty TNHH Gạch men Thái Bình Dương tổ chức Đại hội lần thứ III, nhiệm kỳ "
        "2023-2028.",
        union("Công đoàn Công ty TNHH Gạch men Thái Bình Dương", level="grassroots", province=None),
    ),
    case(
        "street-is-no-province",
        "Công đoàn Công ty cổ phần Dệt kim Minh Phát tổ chức Đại hội lần thứ IV tại trụ sở số 15 đường Điện Biên "
        "Phủ, nhiệm kỳ 2023-2028.",
        union("Công đoàn Công ty cổ phần Dệt kim Minh Phát", level="grassroots", province=None),
    ),
    case(
        "national",
        "Sáng 2/12/2023, tại Hà Nội, Đại hội XIII Công đoàn Việt Nam bước vào ngày làm việc thứ hai.",
        union("Công đoàn Việt Nam", level="national", province=None),
    ),
    case(
        "sector-meets-in-a-city",
        "Ngày 27/9/2023, tại TP Hồ Chí Minh, Công đoàn Dầu khí Việt Nam tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023 "
        "- 2028.",
        union("Công đoàn Dầu khí Việt Nam", level="sector", province=None),
    ),
    case(
        "sector-corporation-abbreviated",
        "CĐ TCty Hàng hải Việt Nam khai mạc Đại hội lần thứ V, nhiệm kỳ 2023-2028 vào sáng 17/8/2023 với 160 đại biểu.",
        union("Công đoàn Tổng công ty Hàng hải Việt Nam", level="sector", province=None),
    ),
    case(
        "centrally-run-city",
        "LĐLĐ TP Hải Phòng tổ chức Đại hội Công đoàn thành phố Hải Phòng lần thứ XV, nhiệm kỳ 2023-2028 trong hai "
        "ngày 4 và 5/10/2023.",
        union(
            "Công đoàn thành phố Hải Phòng",
            "Liên đoàn Lao động thành phố Hải Phòng",
            level="provincial",
            province="Hải Phòng",
            province_inferred=False,
        ),
    ),
    case(
        "city-under-a-province",
        "Chiều 25/5/2023, LĐLĐ thành phố Châu Đốc khai mạc Đại hội Công đoàn thành phố Châu Đốc lần thứ XI.",
        union(
            "Công đoàn thành phố Châu Đốc",
            "Liên đoàn Lao động thành phố Châu Đốc",
            level="upper_grassroots",
            province="An Giang",
            province_inferred=True,
        ),
    ),
    case(
        "commune-before-2025",
        "Ngày 16/12/2022, Công đoàn cơ sở xã Bình Thạnh, huyện Cao Lãnh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028.",
        {"level": "grassroots", "province": "Đồng Tháp", "province_inferred": True},
    ),
    case(
        "ward-of-2025",
        "Chiều 14/10/2025, Công đoàn phường Hải Châu, TP Đà Nẵng mở Hội nghị đại biểu lần thứ I, nhiệm kỳ 2025 - 2030.",
        {
            "canonical": frozenset(
                {
                    "Công đoàn phường Hải Châu",
                    "Công đoàn phường Hải Châu, thành phố Đà Nẵng",
                    "Công đoàn phường Hải Châu, TP Đà Nẵng",
                }
            ),
            "level": "upper_grassroots",
            "province": "Đà Nẵng",
        },
    ),
    case(
        "ward-named-like-a-province",
        "Ngày 26/10/2025, Công đoàn phường Vĩnh Phúc tiến hành Đại hội lần thứ I, nhiệm kỳ 2025-2030 với 95 đại biểu.",
        union("Công đoàn phường Vĩnh Phúc", level="upper_grassroots", province=frozenset({None, "Phú Thọ"})),
    ),
    case(
        "grassroots-member",
        "Ngày 20/10/2025, CĐCS thành viên Điện lực Phù Mỹ tiến hành Đại hội nhiệm kỳ 2025-2030, 41 đoàn viên tham dự.",
        union("Công đoàn cơ sở thành viên Điện lực Phù Mỹ", level="grassroots_member"),
    ),
    case(
        "section-said",
        "CĐBP Khoa Nội tổng hợp (Công đoàn Bệnh viện Đa khoa khu vực Ngọc Hồi) tổ chức Đại hội nhiệm kỳ 2023-2028 "
        "ngày 8/2/2023.",
        union("Công đoàn bộ phận Khoa Nội tổng hợp", level="section"),
    ),
    case(
        "section-of-a-university",
        "Sáng 15/3/2023, Công đoàn khoa Kinh tế tổ chức Đại hội nhiệm kỳ 2023 - 2028. Thầy Vũ Đình Lượng, Phó Chủ "
        "tịch Công đoàn Trường Đại học Tây Bắc Hà, đến dự và chỉ đạo.",
        union("Công đoàn khoa Kinh tế", "Công đoàn Khoa Kinh tế", level="section"),
    ),
    case(
        "union-group",
        "Tổ Công đoàn Phòng Kế toán tổ chức Đại hội nhiệm kỳ 2023-2025 vào chiều 6/2/2023; 12 đoàn viên có mặt.",
        union("Tổ Công đoàn Phòng Kế toán", "Tổ công đoàn Phòng Kế toán", level="section"),
    ),
    case(
        "longest-name-in-the-title",
        "Sáng 10/8, Công đoàn ngành Giáo dục tổ chức Đại hội lần thứ XIV, nhiệm kỳ 2023-2028 với 178 đại biểu về dự.",
        {
            "name": "Công đoàn ngành Giáo dục tỉnh Gia Lai",
            "canonical": "Công đoàn ngành Giáo dục tỉnh Gia Lai",
            "level": "upper_grassroots",
            "province": "Gia Lai",
        },
        title="Đại hội Công đoàn ngành Giáo dục tỉnh Gia Lai lần thứ XIV",
    ),
    case(
        "office-holds-the-congress-of-its-union",
        "Ngày 22/3/2023, Sở Nội vụ tỉnh Phú Yên tổ chức Đại hội Công đoàn cơ sở nhiệm kỳ 2023 - 2028.",
        union(
            "Công đoàn cơ sở Sở Nội vụ tỉnh Phú Yên",
            "Công đoàn Sở Nội vụ tỉnh Phú Yên",
            level="grassroots",
            province="Phú Yên",
        ),
    ),
    case(
        "school-holds-the-congress-of-its-union",
        "Trường THPT Nguyễn Khắc Nhu tổ chức Đại hội Công đoàn nhiệm kỳ 2023-2028 vào ngày 11/3/2023; 70 đoàn viên "
        "về dự.",
        union(
            "Công đoàn Trường THPT Nguyễn Khắc Nhu",
            "Công đoàn cơ sở Trường THPT Nguyễn Khắc Nhu",
            "Công đoàn Trường Trung học phổ thông Nguyễn Khắc Nhu",
            "Công đoàn cơ sở Trường Trung học phổ thông Nguyễn Khắc Nhu",
            level="grassroots",
            province=None,
        ),
    ),
    case(
        "higher-congress-is-not-the-holder",
        "Công đoàn Trường THPT Hàm Tân 2 đã tổ chức Đại hội nhiệm kỳ 2023-2028 ngày 5/4/2023. Đại hội bầu đoàn đại "
        "biểu dự Đại hội Công đoàn ngành Giáo dục tỉnh Bình Thuận lần thứ XIII.",
        union(
            "Công đoàn Trường THPT Hàm Tân 2",
            "Công đoàn Trường Trung học phổ thông Hàm Tân 2",
            level="grassroots",
            province="Bình Thuận",
        ),
    ),
    case(
        "federation-directs-a-model-congress",
        "LĐLĐ huyện Ea Kar chỉ đạo đại hội điểm tại Công đoàn cơ sở thị trấn Ea Knốp. Đại hội được tổ chức ngày "
        "8/7/2017, bầu Ban Chấp hành gồm 5 đồng chí.",
        union("Công đoàn cơ sở thị trấn Ea Knốp", level="grassroots", province="Đắk Lắk"),
    ),
    case(
        "industrial-parks",
        "Ngày 13/7/2023, Công đoàn các Khu công nghiệp tỉnh Vĩnh Long tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023 - "
        "2028.",
        union("Công đoàn các Khu công nghiệp tỉnh Vĩnh Long", level="upper_grassroots", province="Vĩnh Long"),
    ),
    case(
        "office-of-the-industrial-parks",
        "Công đoàn cơ sở Ban Quản lý các KCN tỉnh Hưng Yên tổ chức Đại hội lần thứ VI vào sáng 2/3/2023.",
        {"level": "grassroots", "province": "Hưng Yên"},
    ),
    case(
        "officials-of-a-province-named-like-a-firm",
        "Ngày 28/7/2023, Đại hội Công đoàn Viên chức tỉnh Hòa Bình lần thứ V, nhiệm kỳ 2023-2028 thành công tốt đẹp.",
        union("Công đoàn Viên chức tỉnh Hòa Bình", level="upper_grassroots", province="Hòa Bình"),
    ),
    case(
        "dash-inside-the-name",
        "Chiều 9/3/2023, Công đoàn cơ sở – Sở Khoa học và Công nghệ Hậu Giang tiến hành Đại hội nhiệm kỳ 2023-2028.",
        union(
            "Công đoàn cơ sở Sở Khoa học và Công nghệ Hậu Giang",
            "Công đoàn cơ sở - Sở Khoa học và Công nghệ Hậu Giang",
            level="grassroots",
            province="Hậu Giang",
        ),
    ),
    case(
        "old-tone-placement",
        "Ngày 12-9-2023, LĐLĐ tỉnh Thanh Hoá tổ chức Đại hội Công đoàn tỉnh lần thứ XX, nhiệm kỳ 2023 - 2028.",
        {"level": "provincial", "province": "Thanh Hóa"},
    ),
    gap(
        "own-hospital-named-by-a-number",
        "Sáng 18/3/2023, Công đoàn bệnh viện tổ chức Đại hội nhiệm kỳ 2023-2028. Ông Khuất Duy Sơn, Giám đốc Bệnh "
        "viện 19-5, chúc mừng Đại hội.",
        union("Công đoàn Bệnh viện 19-5", level="grassroots"),
    ),
    case(
        "district-that-became-a-town",
        "Ngày 24/4/2013, Công đoàn huyện Đông Triều tổ chức Đại hội lần thứ XVIII, nhiệm kỳ 2013-2018.",
        {"level": "upper_grassroots", "province": "Quảng Ninh", "province_inferred": True},
    ),
    case(
        "town-that-became-a-city",
        "Ngày 16/5/2018, LĐLĐ thị xã Phổ Yên tổ chức Đại hội Công đoàn thị xã lần thứ XVI, nhiệm kỳ 2018-2023.",
        {"level": "upper_grassroots", "province": "Thái Nguyên", "province_inferred": True},
    ),
    case(
        "name-that-begins-like-from",
        "Ngày 5/6/2008, Công đoàn huyện Từ Sơn tổ chức Đại hội lần thứ II, nhiệm kỳ 2008-2013.",
        {"level": "upper_grassroots", "province": "Bắc Ninh", "province_inferred": True},
    ),
    case(
        "district-of-many-provinces",
        "Ngày 11/5/2023, Công đoàn huyện Châu Thành tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028.",
        {"level": "upper_grassroots", "province": None},
    ),
    case(
        "kindergarten-abbreviated",
        "Ngày 9/3/2023, CĐCS Trường MN Hoa Xuyến Chi tổ chức Đại hội nhiệm kỳ 2023-2028.",
        union("Công đoàn cơ sở Trường Mầm non Hoa Xuyến Chi", level="grassroots"),
    ),
    case(
        "bank-for-investment",
        "Ngày 17/8/2023, Công đoàn Ngân hàng Đầu tư và Phát triển Việt Nam tổ chức Đại hội nhiệm kỳ 2023-2028.",
        union("Công đoàn Ngân hàng Đầu tư và Phát triển Việt Nam"),
    ),
    case(
        "corporation-by-its-short-name",
        "Ngày 10/11/2023, Công đoàn Petrovietnam khai mạc Đại hội lần thứ VII, nhiệm kỳ 2023-2028.",
        union("Công đoàn Petrovietnam", level="sector"),
    ),
    case(
        "branch-of-a-corporation-by-its-short-name",
        "Ngày 14/3/2023, CĐCS VNPT Hòa Bình tổ chức Đại hội nhiệm kỳ 2023-2028 với 96 đại biểu.",
        union("Công đoàn cơ sở VNPT Hòa Bình", level="grassroots", province="Hòa Bình"),
    ),
    case(
        "years-in-brackets-are-not-in-the-name",
        "Ngày 28/3/2016, Công đoàn Trường Đại học Hạ Lũng (2006-2016) Hải Phòng tổ chức Đại hội lần thứ III.",
        union("Công đoàn Trường Đại học Hạ Lũng", level="grassroots"),
    ),
    case(
        "youth-union-s-office",
        "Ngày 6/4/2023, CĐCS Tỉnh đoàn Sóc Trăng tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028.",
        union("Công đoàn cơ sở Tỉnh đoàn Sóc Trăng", level="grassroots", province="Sóc Trăng"),
    ),
    case(
        "secondary-school-is-no-primary-school",
        "Ngày 8/3/2023, Công đoàn trường THCS Tà Mung tổ chức Đại hội nhiệm kỳ 2023-2028.",
        union(
            "Công đoàn trường THCS Tà Mung",
            "Công đoàn Trường THCS Tà Mung",
            "Công đoàn Trường Trung học cơ sở Tà Mung",
            "Công đoàn trường Trung học cơ sở Tà Mung",
            level="grassroots",
        ),
    ),
    case(
        "primary-school-abbreviated-in-lower-case",
        "Ngày 8/3/2023, Công đoàn trường TH Tà Hừa tổ chức Đại hội nhiệm kỳ 2023-2028.",
        union("Công đoàn Trường Tiểu học Tà Hừa", "Công đoàn trường Tiểu học Tà Hừa", level="grassroots"),
    ),
    case(
        "district-that-became-a-city",
        "Ngày 12/6/2008, Công đoàn huyện Thuận An tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2008-2013.",
        {"level": "upper_grassroots", "province": "Bình Dương", "province_inferred": True},
    ),
    case(
        "own-hospital-named-by-words",
        "Sáng 18/3/2023, Công đoàn bệnh viện tổ chức Đại hội nhiệm kỳ 2023-2028. Ông Khuất Duy Sơn, Giám đốc Bệnh "
        "viện Mắt Cửu Long, chúc mừng Đại hội.",
        union("Công đoàn Bệnh viện Mắt Cửu Long", level="grassroots"),
    ),
    case(
        "commune-s-union-of-2025-only-said-short",
        "Chiều 21/10/2025, hội trường UBND xã Phong Dụ Hạ rộn tiếng chào hỏi. Tại Đại hội, các đại biểu đã thảo "
        "luận báo cáo của Công đoàn xã.\n"
        "\n"
        "Đại hội đã thông qua nghị quyết. Đại hội đã nghe công bố quyết định chỉ định Ban Chấp hành Công đoàn xã "
        "gồm 7 đồng chí.",
        {"name": "Công đoàn xã Phong Dụ Hạ", "level": "upper_grassroots", "province": "Lào Cai"},
    ),
    gap(
        "commune-on-the-map-only-as-a-town-or-later",
        "Ngày 7/3/2008, Công đoàn cơ sở xã Ea Knốp tổ chức Đại hội nhiệm kỳ 2008-2012.",
        {"level": "grassroots", "province": "Đắk Lắk", "province_inferred": True},
    ),
    case(
        "homonymous-commune-among-others-of-one-district",
        "Ngày 9/3/2018, Công đoàn cơ sở xã Tân Lập tổ chức Đại hội nhiệm kỳ 2018-2023. Dự Đại hội có bà Lò Thị Pầng, "
        "Phó Chủ tịch LĐLĐ huyện Mộc Châu.",
        union("Công đoàn cơ sở xã Tân Lập", level="grassroots", province="Sơn La"),
    ),
    case(
        "homonymous-commune-among-communes-of-one-province",
        "Ngày 12/10/2025, Công đoàn xã Bình Minh tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Đến dự có đại diện "
        "Công đoàn các xã Thanh Oai, Tam Hưng, Dân Hòa.",
        union("Công đoàn xã Bình Minh", level="upper_grassroots", province="Hà Nội"),
    ),
    case(
        "homonymous-commune-beside-two-of-its-neighbours",
        "Ngày 17/10/2025, Công đoàn xã Yên Thành tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030 với 120 đại biểu. "
        "Đoàn Công đoàn các xã Quỳ Hợp, Tương Dương, Con Cuông chúc mừng Đại hội.",
        union("Công đoàn xã Yên Thành", level="upper_grassroots", province="Nghệ An"),
    ),
    case(
        "homonymous-commune-alone",
        "Ngày 16/3/2018, Công đoàn cơ sở xã Tân Lập tổ chức Đại hội nhiệm kỳ 2018-2023 với 32 đoàn viên.",
        union("Công đoàn cơ sở xã Tân Lập", level="grassroots", province=None, province_inferred=False),
    ),
    case(
        "moved-to-another-city",
        "Ngày 22/3/2023, Công đoàn Công ty cổ phần Sơn Bích Hà tổ chức Đại hội nhiệm kỳ 2023-2028. Bà Lâm Thúy Vy "
        "thôi giữ chức Chủ tịch do chuyển công tác vào TPHCM.",
        union(
            "Công đoàn Công ty cổ phần Sơn Bích Hà",
            "Công đoàn Công ty Cổ phần Sơn Bích Hà",
            level="grassroots",
            province=None,
        ),
    ),
    case(
        "moved-to-another-province",
        "Ngày 24/3/2018, Công đoàn Trường THCS Trần Quốc Toản tổ chức Đại hội nhiệm kỳ 2017-2022. Thầy Bạch Ngọc Sơn "
        "không tái cử vì đã chuyển về công tác tại tỉnh Lâm Đồng.",
        {"level": "grassroots", "province": None},
    ),
    case(
        "born-in-another-province",
        "Ngày 1/4/2023, Công đoàn Công ty TNHH Cơ khí Hữu Tâm tổ chức Đại hội nhiệm kỳ 2023-2028. Anh Lê Kỳ Phong, "
        "quê Nam Định, là thợ hàn có 12 sáng kiến.",
        {"level": "grassroots", "province": None},
    ),
    case(
        "city-abbreviated-with-a-dot-and-no-blank",
        "Ngày 6/6/2023, LĐLĐ TP.Cao Lãnh tổ chức Đại hội Công đoàn thành phố lần thứ XII, nhiệm kỳ 2023-2028.",
        union(
            "Liên đoàn Lao động thành phố Cao Lãnh",
            "Liên đoàn Lao động Thành phố Cao Lãnh",
            "Công đoàn thành phố Cao Lãnh",
            level="upper_grassroots",
            province="Đồng Tháp",
        ),
    ),
    case(
        "city-abbreviated-with-a-dot-after-a-lead",
        "(BVL) - Sáng 24/5/2018, LĐLĐ TP.Vĩnh Long khai mạc Đại hội Công đoàn TP.Vĩnh Long lần thứ X, nhiệm kỳ "
        "2018-2023.",
        union(
            "Liên đoàn Lao động thành phố Vĩnh Long",
            "Liên đoàn Lao động Thành phố Vĩnh Long",
            "Công đoàn thành phố Vĩnh Long",
            "Công đoàn Thành phố Vĩnh Long",
            level="upper_grassroots",
            province="Vĩnh Long",
        ),
    ),
    case(
        "town-abbreviated-with-a-dot-and-no-blank",
        "Ngày 13/6/2018, LĐLĐ TX.Hồng Ngự tổ chức Đại hội Công đoàn thị xã lần thứ IV, nhiệm kỳ 2018-2023.",
        union(
            "Liên đoàn Lao động thị xã Hồng Ngự",
            "Liên đoàn Lao động Thị xã Hồng Ngự",
            "Công đoàn thị xã Hồng Ngự",
            level="upper_grassroots",
            province="Đồng Tháp",
        ),
    ),
    case(
        "food-company-with-abbreviated-shares",
        "Ngày 28/3/2023, Công đoàn Công ty CP Lương thực Hậu Phát tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028.",
        union(
            "Công đoàn Công ty Cổ phần Lương thực Hậu Phát",
            "Công đoàn Công ty cổ phần Lương thực Hậu Phát",
            level="grassroots",
        ),
    ),
    case(
        "machine-building-company",
        "Ngày 30/3/2018, Công đoàn Công ty TNHH MTV Cơ khí Chế tạo máy Lưu Xá tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2018-2023.",
        union(
            "Công đoàn Công ty TNHH MTV Cơ khí Chế tạo máy Lưu Xá",
            "Công đoàn Công ty TNHH Một thành viên Cơ khí Chế tạo máy Lưu Xá",
            "Công đoàn Công ty Trách nhiệm hữu hạn Một thành viên Cơ khí Chế tạo máy Lưu Xá",
            level="grassroots",
        ),
    ),
    case(
        "works-that-ends-in-machine-building",
        "Ngày 4/4/2023, Công đoàn Công ty Cổ phần Chế tạo máy tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028 với "
        "140 đại biểu.",
        union("Công đoàn Công ty Cổ phần Chế tạo máy", "Công đoàn Công ty cổ phần Chế tạo máy", level="grassroots"),
    ),
    case(
        "supreme-procuracy-abbreviated",
        "Ngày 20/4/2023, tại Hà Nội, Công đoàn VKSND tối cao tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028.",
        union(
            "Công đoàn Viện kiểm sát nhân dân tối cao",
            "Công đoàn Viện Kiểm sát nhân dân tối cao",
            "Công đoàn Viện Kiểm sát Nhân dân tối cao",
            "Công đoàn Viện kiểm sát Nhân dân tối cao",
        ),
    ),
    case(
        "supreme-court-abbreviated",
        "Ngày 26/5/2018, Công đoàn TAND tối cao tổ chức Đại hội lần thứ V, nhiệm kỳ 2018-2023.",
        union("Công đoàn Tòa án nhân dân tối cao", "Công đoàn Tòa án Nhân dân tối cao"),
    ),
    case(
        "institute-of-a-region",
        "Ngày 17/3/2023, Công đoàn Viện Nghiên cứu Cây công nghiệp vùng Tây Nguyên tổ chức Đại hội lần thứ II, nhiệm "
        "kỳ 2023-2028.",
        union("Công đoàn Viện Nghiên cứu Cây công nghiệp vùng Tây Nguyên", level="grassroots"),
    ),
    case(
        "institute-of-a-region-with-a-lead",
        "Sáng 30/3/2018, CĐCS Viện Khoa học Đo đạc vùng Đông Nam Bộ họp Đại hội nhiệm kỳ 2018-2023 với 44 đoàn viên.",
        union("Công đoàn cơ sở Viện Khoa học Đo đạc vùng Đông Nam Bộ", level="grassroots"),
    ),
    case(
        "section-with-a-number-in-its-name",
        "Ngày 11/11/2022, Công đoàn bộ phận Giảng viên 1 tổ chức Đại hội nhiệm kỳ 2022-2027. 22 đoàn viên dự.",
        union("Công đoàn bộ phận Giảng viên 1", level="section"),
    ),
    case(
        "section-of-offices-with-a-number",
        "Chiều 15/11/2022, Công đoàn bộ phận Khối Văn phòng 2 tổ chức Đại hội nhiệm kỳ 2022-2027.",
        union("Công đoàn bộ phận Khối Văn phòng 2", level="section"),
    ),
    case(
        "state-reserve-of-a-region",
        "Ngày 22/3/2023, Công đoàn Cục Dự trữ Nhà nước khu vực Tây Bắc tổ chức Đại hội lần thứ VII, nhiệm kỳ "
        "2023-2028.",
        union("Công đoàn Cục Dự trữ Nhà nước khu vực Tây Bắc"),
    ),
    case(
        "state-reserve-of-a-region-named-by-provinces",
        "Ngày 29/3/2018, CĐCS Cục Dự trữ Nhà nước khu vực Hà Nam Ninh tổ chức Đại hội lần thứ XI, nhiệm kỳ 2018-2023.",
        union("Công đoàn cơ sở Cục Dự trữ Nhà nước khu vực Hà Nam Ninh", level="grassroots"),
    ),
    case(
        "state-farm-with-a-number-and-letter",
        "Ngày 6/4/2018, Công đoàn Nông trường 715D tổ chức Đại hội lần thứ IX, nhiệm kỳ 2018-2023 với 60 đại biểu.",
        union("Công đoàn Nông trường 715D", level="grassroots"),
    ),
    case(
        "tea-works-with-a-number-and-letter",
        "Ngày 13/4/2023, CĐCS Xí nghiệp 22B tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028.",
        union("Công đoàn cơ sở Xí nghiệp 22B", level="grassroots"),
    ),
    gap(
        "guild-named-by-its-station",
        "Ngày 16/6/2018, Nghiệp đoàn Xe ôm bến Mường Lay họp Đại hội lần thứ III với 29 đoàn viên.",
        union("Nghiệp đoàn Xe ôm bến Mường Lay", level="grassroots"),
    ),
    case(
        "farming-cooperative",
        "Ngày 6/4/2018, Công đoàn Hợp tác xã Nông nghiệp Đầm Hà tổ chức Đại hội lần thứ II, nhiệm kỳ 2018-2023 với "
        "38 đoàn viên.",
        union("Công đoàn Hợp tác xã Nông nghiệp Đầm Hà", level="grassroots"),
    ),
    case(
        "transport-cooperative",
        "Ngày 9/4/2023, Công đoàn Hợp tác xã Vận tải Cửa Ông tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028.",
        union("Công đoàn Hợp tác xã Vận tải Cửa Ông", level="grassroots"),
    ),
    case(
        "ward-abbreviated-with-a-dot-and-no-blank",
        "Ngày 16/10/2025, Công đoàn P.Cao Lãnh (Đồng Tháp) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030.",
        union("Công đoàn phường Cao Lãnh", "Công đoàn Phường Cao Lãnh", level="upper_grassroots", province="Đồng Tháp"),
    ),
    case(
        "urban-district-abbreviated-with-a-dot-and-no-blank",
        "Ngày 20/6/2018, LĐLĐ Q.Thốt Nốt tổ chức Đại hội Công đoàn quận lần thứ IV, nhiệm kỳ 2018-2023.",
        union(
            "Liên đoàn Lao động quận Thốt Nốt",
            "Liên đoàn Lao động Quận Thốt Nốt",
            "Công đoàn quận Thốt Nốt",
            level="upper_grassroots",
            province="Cần Thơ",
        ),
    ),
    case(
        "cereals-company-of-a-region",
        "Sáng 5/4/2018, CĐCS Công ty CP Lương thực và Dịch vụ Đồng Tháp Mười tổ chức Đại hội nhiệm kỳ 2018-2023.",
        union(
            "Công đoàn cơ sở Công ty Cổ phần Lương thực và Dịch vụ Đồng Tháp Mười",
            "Công đoàn cơ sở Công ty cổ phần Lương thực và Dịch vụ Đồng Tháp Mười",
            level="grassroots",
        ),
    ),
    case(
        "procuracy-of-a-district-abbreviated",
        "Ngày 9/3/2023, CĐCS VKSND huyện Mường Khương tổ chức Đại hội nhiệm kỳ 2023-2028.",
        union(
            "Công đoàn cơ sở Viện kiểm sát nhân dân huyện Mường Khương",
            "Công đoàn cơ sở Viện Kiểm sát nhân dân huyện Mường Khương",
            "Công đoàn cơ sở Viện Kiểm sát Nhân dân huyện Mường Khương",
            level="grassroots",
            province="Lào Cai",
        ),
    ),
    case(
        "machine-building-institute",
        "Ngày 3/4/2023, Công đoàn Viện Nghiên cứu Chế tạo máy Nông nghiệp tổ chức Đại hội lần thứ X, nhiệm kỳ "
        "2023-2028.",
        union("Công đoàn Viện Nghiên cứu Chế tạo máy Nông nghiệp", level="grassroots"),
    ),
    case(
        "section-of-lecturers-told-with-its-school",
        "Chiều 18/11/2022, Công đoàn bộ phận Giảng viên 3, Trường Cao đẳng Kỹ thuật Đà Lạt Xanh tổ chức Đại hội "
        "nhiệm kỳ 2022-2027.",
        {"level": "section"},
    ),
    case(
        "homonymous-commune-that-sends-to-its-province",
        "Ngày 19/10/2025, Công đoàn xã Tân Tiến tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Đại hội bầu 3 đại "
        "biểu dự Đại hội Công đoàn tỉnh Cà Mau.",
        union("Công đoàn xã Tân Tiến", level="upper_grassroots", province="Cà Mau"),
    ),
    case(
        "former-chair-now-in-another-province",
        "Ngày 23/3/2023, Công đoàn Công ty TNHH Bao bì Tiến Lực tổ chức Đại hội nhiệm kỳ 2023-2028. Nguyên Chủ tịch "
        "Ngụy Như Hảo, hiện công tác tại Cần Thơ, gửi thư chúc mừng.",
        {"level": "grassroots", "province": None},
    ),
    case(
        "lower-case-words-within",
        "Ngày 12/4/2023, Công đoàn Hội Chữ thập đỏ tỉnh Bắc Ninh đã tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028.",
        union("Công đoàn Hội Chữ thập đỏ tỉnh Bắc Ninh"),
    ),
    case(
        "ends-in-a-number",
        "Ngày 12/4/2023, Nghiệp đoàn Xe ôm tự quản phường 5 đã tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028.",
        union("Nghiệp đoàn Xe ôm tự quản phường 5"),
    ),
    case(
        "a-project",
        "Ngày 12/4/2023, Công đoàn Ban điều hành Dự án cầu Rạch Lá đã tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028.",
        union("Công đoàn Ban điều hành Dự án cầu Rạch Lá"),
    ),
    case(
        "named-by-a-number",
        "Ngày 12/4/2023, Công đoàn Công ty Cổ phần 389 đã tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028.",
        union("Công đoàn Công ty Cổ phần 389"),
    ),
    case(
        "land-registry",
        "Ngày 12/4/2023, Công đoàn Chi nhánh Văn phòng Đăng ký đất đai huyện Bù Đăng đã tổ chức Đại hội lần thứ V, "
        "nhiệm kỳ 2023-2028.",
        union("Công đoàn Chi nhánh Văn phòng Đăng ký đất đai huyện Bù Đăng"),
    ),
    case(
        "land-registry",
        "Ngày 23/3/2023, CĐCS Văn phòng Đăng ký đất đai tỉnh tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028.",
        union("Công đoàn cơ sở Văn phòng Đăng ký đất đai tỉnh", level="grassroots"),
    ),
    case(
        "comma-in-an-offices-name",
        "Ngày 24/3/2023, CĐCS Chi cục Biển, Hải đảo và Khí tượng Thủy văn tổ chức Đại hội lần thứ III, nhiệm kỳ "
        "2023-2028.",
        union("Công đoàn cơ sở Chi cục Biển, Hải đảo và Khí tượng Thủy văn", level="grassroots"),
    ),
    case(
        "headline-says-section",
        "Đại hội Công đoàn bộ phận Chi cục Hải quan cửa khẩu Cha Lo lần thứ IV, nhiệm kỳ 2017-2022\nNgày 7/7/2017, "
        "Công đoàn Chi cục Hải quan cửa khẩu Cha Lo đã tổ chức Đại hội lần thứ IV.",
        {"level": "section"},
    ),
    case(
        "city-ends-a-schools-name",
        "Ngày 24/3/2023, Công đoàn Trường Cao đẳng Sư phạm Kỹ thuật Vinh tổ chức Đại hội lần thứ IX, nhiệm kỳ "
        "2023-2028.",
        {"province": "Nghệ An", "province_inferred": True},
    ),
    case(
        "abbreviations-set-beside-the-words",
        "Chiều 28/6/2023, Đại hội (ĐH) Công đoàn (CĐ) tỉnh Phú Yên lần thứ XI, nhiệm kỳ 2023-2028 đã bế mạc.",
        union("Công đoàn tỉnh Phú Yên", level="provincial", province="Phú Yên"),
    ),
    case(
        "party-office-is-no-district",
        "Anh là một trong 143 đại biểu ở hội trường Huyện ủy Tri Tôn buổi sáng 11/1/2018. LĐLĐ huyện tổ chức Đại hội "
        "Công đoàn huyện lần thứ IX tại huyện Tri Tôn.",
        union("Công đoàn huyện Tri Tôn", "Liên đoàn Lao động huyện Tri Tôn", level="upper_grassroots"),
    ),
    case(
        "highland-district-spelled-otherwise",
        "Thực hiện hướng dẫn của LĐLĐ huyện Krông Ana, ngày 25/9/2017, CĐCS Trường THCS Nguyễn Du đã tiến hành Đại "
        "hội lần thứ X.",
        {"province": "Đắk Lắk", "province_inferred": True},
    ),
    case(
        "highland-district-with-another-letter",
        "Ngày 25/9/2017, LĐLĐ huyện Đăk Mil tổ chức Đại hội Công đoàn huyện lần thứ VI.",
        {"province": "Đắk Nông", "province_inferred": True},
    ),
    case(
        "branch-of-a-group-in-a-province",
        "Ngày 12/3/2023, Công đoàn VNPT Cao Bằng tổ chức Đại hội lần thứ V.",
        {"level": "grassroots"},
    ),
    case(
        "a-number-ends-the-name",
        "Sáng 9/6/2023, Công đoàn cơ sở Bệnh viện Quân y 8, Phòng Hậu cần Sư đoàn mở Đại hội nhiệm kỳ 2023 - 2028.",
        {"canonical": "Công đoàn cơ sở Bệnh viện Quân y 8"},
    ),
    case(
        "lower-case-words-after-the-institute",
        "Đại hội Công đoàn Viện lần thứ VI, nhiệm kỳ 2017 - 2022 họp sáng 4/5/2017. Tại Đại hội, bà Lan, Chủ tịch "
        "Công đoàn Viện nghiên cứu Nông nghiệp đã đọc báo cáo; các đại biểu bầu Ban Chấp hành.",
        {"canonical": "Công đoàn Viện nghiên cứu Nông nghiệp"},
    ),
    case(
        "lower-case-words-up-to-the-term",
        "Đại hội Công đoàn Trung tâm Giới thiệu học liệu nhiệm kỳ 2023 - 2028\nSáng 16/5/2023, Công đoàn Trung tâm "
        "Giới thiệu học liệu đã họp Đại hội.",
        union("Công đoàn Trung tâm Giới thiệu học liệu", level="grassroots"),
    ),
    case(
        "discipline-of-a-faculty",
        "Ngày 12/6/2023, Công đoàn khoa Quốc tế học đã tổ chức Đại hội công đoàn nhiệm kì 2023-2028.",
        union("Công đoàn khoa Quốc tế học", level="section"),
    ),
    case(
        "office-and-its-parent-by-comma",
        "Ngày 22-11-2017, tại TP. Cam Ranh, tỉnh Khánh Hòa, Nhà máy X52, Cục Hậu cần Hải quân tổ chức Đại hội Công "
        "đoàn cơ sở nhiệm kỳ 2017-2022.",
        union("Công đoàn cơ sở Nhà máy X52", level="grassroots"),
    ),
    case(
        "board-and-its-corporation-by-dash",
        "Sáng ngày 18/4/2023, Ban Quản lý các dự án đầu tư - Chi nhánh Tổng công ty 79 Bộ Quốc phòng đã long trọng "
        "tổ chức Đại hội Công đoàn cơ sở nhiệm kỳ 2023-2028.",
        union("Công đoàn cơ sở Ban Quản lý các dự án đầu tư - Chi nhánh Tổng công ty 79 Bộ Quốc phòng"),
    ),
    case(
        "two-short-names-in-brackets",
        "Chiều 6/4/2023, Công đoàn các Khu công nghiệp và Khu kinh tế (KCN và KKT) tỉnh Hà Nam tổ chức Đại hội lần "
        "thứ IV.",
        union("Công đoàn các Khu công nghiệp và Khu kinh tế tỉnh Hà Nam", level="upper_grassroots"),
    ),
    case(
        "lower-case-words-after-a-place-are-no-name",
        "Ngày 12/6/2023, Công đoàn Trường Đại học Sông Bé tưng bừng tổ chức Đại hội nhiệm kỳ 2023-2028.",
        union("Công đoàn Trường Đại học Sông Bé"),
    ),
    case(
        "number-after-a-lower-case-syllable",
        "Ngày 22-11-2017, Công đoàn cơ sở thành viên Xí nghiệp Xếp dỡ 3 đã tiến hành đại hội đại biểu lần thứ V.",
        union("Công đoàn cơ sở thành viên Xí nghiệp Xếp dỡ 3", level="grassroots_member"),
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_union(case: Case) -> None:
    check("union", case)
