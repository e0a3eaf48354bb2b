"""Which congresses an article reports: whose, and in what order; and the many articles that report none.

Reported: a congress held or under way, one sitting of it, a conference of delegates in its place, each of several.
Not reported: one to come or planned, its preparatory session alone, one that is only referred to, that of another
kind of organisation, a founding, a meeting of the committee, a count of unions, history, teasers and captions.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, NamedTuple

import pytest

from congress_extract import Article, extract

from .articles import UNANNOUNCED


class Case(NamedTuple):
    """An article and the unions whose congresses it reports, in order; for each, every name that counts as right."""

    text: str
    unions: tuple[str | set[str], ...] = ()
    title: str | None = None
    published: str | None = None


def case(id: str, text: str, unions: tuple[str | set[str], ...] = (), **known: str) -> Any:
    """A row of a table; `known` is what is known of the article: `title`, `published`."""
    return pytest.param(Case(text, unions, **known), id=id)


def gap(id: str, text: str, unions: tuple[str | set[str], ...] = (), **known: str) -> Any:
    """A row that is not read rightly yet; passing it fails the run, so that the mark is taken away."""
    mark = pytest.mark.xfail(strict=True, raises=AssertionError, reason="known gap")
    return pytest.param(Case(text, unions, **known), id=id, marks=mark)


REPORTED = [
    case(
        "school",
        "Ngày 20/4/2023, Công đoàn Trường THPT Trần Nhật Duật (Yên Bái) tổ chức Đại hội lần thứ XV, "
        "nhiệm kỳ 2023 - 2028. Đại hội bầu Ban Chấp hành gồm 7 đồng chí.",
        (
            {
                "Công đoàn Trường THPT Trần Nhật Duật",
                "Công đoàn Trường THPT Trần Nhật Duật (Yên Bái)",
                "Công đoàn Trường Trung học phổ thông Trần Nhật Duật",
                "Công đoàn Trường Trung học phổ thông Trần Nhật Duật (Yên Bái)",
            },
        ),
    ),
    case(
        "federation-holds-congress-of-the-district",
        "(Báo Hòa Bình) - Ngày 30/5, LĐLĐ huyện Lương Sơn tổ chức Đại hội Công đoàn huyện lần thứ XXV, "
        "nhiệm kỳ 2023 - 2028.",
        ({"Liên đoàn Lao động huyện Lương Sơn", "Công đoàn huyện Lương Sơn"},),
    ),
    case(
        "headline-in-capitals",
        "ĐẠI HỘI CÔNG ĐOÀN XÃ HÒA TIẾN LẦN THỨ VI, NHIỆM KỲ 2023 - 2028\n\n"
        "Sáng ngày 9/3/2023, Công đoàn xã Hòa Tiến long trọng tổ chức Đại hội nhiệm kỳ 2023 - 2028. Đến "
        "dự có đồng chí Ngô Thị Sen, Phó Chủ tịch LĐLĐ huyện Hòa Vang.",
        ("Công đoàn xã Hòa Tiến",),
    ),
    case(
        "conference-of-delegates-2025",
        "Chiều 9/10, Công đoàn phường Tăng Nhơn Phú, TP Hồ Chí Minh đã mở Hội nghị đại biểu lần thứ "
        "nhất, nhiệm kỳ 2025 - 2030. Theo quyết định đọc tại hội nghị, Ban Chấp hành có 15 ủy viên, ông "
        "Lê Bá Khiêm giữ chức Chủ tịch.",
        ({"Công đoàn phường Tăng Nhơn Phú", "Công đoàn phường Tăng Nhơn Phú, TP Hồ Chí Minh"},),
    ),
    case(
        "committee-by-decision-2025",
        "Ngày 14/10/2025, tại hội trường xã, Công đoàn xã Bảo Yên, tỉnh Lào Cai tiến hành Đại hội lần "
        "thứ I, nhiệm kỳ 2025-2030. Đại hội nghe công bố quyết định của LĐLĐ tỉnh chỉ định Ban Chấp hành "
        "gồm 13 đồng chí.",
        ({"Công đoàn xã Bảo Yên", "Công đoàn xã Bảo Yên, tỉnh Lào Cai", "Công đoàn xã Bảo Yên tỉnh Lào Cai"},),
    ),
    case(
        "first-working-day",
        "Sáng 24/8, tại Nhà hát Cao Văn Lầu, Đại hội Công đoàn tỉnh Bạc Liêu lần thứ XI, nhiệm kỳ 2023 - "
        "2028 bước vào ngày làm việc thứ nhất với 247 đại biểu. Ngày mai, đại hội tiếp tục phiên thứ hai.",
        ({"Công đoàn tỉnh Bạc Liêu", "Liên đoàn Lao động tỉnh Bạc Liêu"},),
    ),
    case(
        "closing-after-two-days",
        "Sau 2 ngày làm việc, chiều 19-7-2018, Đại hội Công đoàn tỉnh Phú Yên lần thứ X, nhiệm kỳ "
        "2018-2023 đã bế mạc. Ban Chấp hành khóa mới có 39 ủy viên.",
        ({"Công đoàn tỉnh Phú Yên", "Liên đoàn Lao động tỉnh Phú Yên"},),
    ),
    case(
        "national",
        "TTO - Sáng nay 25-9, tại Cung Hữu nghị, Đại hội Công đoàn Việt Nam lần thứ XII, nhiệm kỳ 2018 - "
        "2023 chính thức khai mạc.",
        ({"Công đoàn Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"},),
    ),
    case(
        "sector-of-a-group",
        "Trong hai ngày 10 - 11/10/2023, tại Hà Nội, Công đoàn Xăng dầu Việt Nam tổ chức Đại hội đại "
        "biểu lần thứ VI, nhiệm kỳ 2023 - 2028.",
        ("Công đoàn Xăng dầu Việt Nam",),
    ),
    case(
        "corporation",
        "Ngày 6/9/2023, Công đoàn Tổng công ty Lương thực miền Nam tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2023 - 2028. Bà Trịnh Ái Vân tái đắc cử Chủ tịch.",
        ("Công đoàn Tổng công ty Lương thực miền Nam",),
    ),
    case(
        "section-of-a-school",
        "Ngày 14/11/2022, Công đoàn bộ phận Khoa Toán - Tin đã tổ chức Đại hội nhiệm kỳ 2022-2027. Dự "
        "đại hội có PGS.TS Đàm Quang Lực, Chủ tịch Công đoàn Trường Đại học Sư phạm Đồng Hới.",
        ("Công đoàn bộ phận Khoa Toán - Tin",),
    ),
    case(
        "member-union",
        "Ngày 22/3/2023, Công đoàn cơ sở thành viên Trung tâm Giám định Y khoa tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Thay mặt Công đoàn cơ sở Sở Y tế, đồng chí Tạ Minh Trí dự và chỉ đạo.",
        ("Công đoàn cơ sở thành viên Trung tâm Giám định Y khoa",),
    ),
    case(
        "office-holds-its-unions-congress",
        "Sáng 3/3/2023, Sở Khoa học và Công nghệ tỉnh Hà Nam tổ chức Đại hội Công đoàn cơ sở lần thứ IX, "
        "nhiệm kỳ 2023-2028. 38 đoàn viên dự đại hội.",
        (
            {
                "Công đoàn cơ sở Sở Khoa học và Công nghệ tỉnh Hà Nam",
                "Công đoàn cơ sở Sở Khoa học và Công nghệ",
                "Công đoàn cơ sở Sở Khoa học và Công nghệ Hà Nam",
                "Công đoàn Sở Khoa học và Công nghệ tỉnh Hà Nam",
                "Công đoàn Sở Khoa học và Công nghệ",
            },
        ),
    ),
    case(
        "pilot-congress-under-a-district",
        "Ngày 12/7/2017, LĐLĐ huyện Cờ Đỏ chỉ đạo tổ chức đại hội điểm tại Công đoàn cơ sở xã Thạnh Phú. "
        "Đại hội bầu Ban Chấp hành nhiệm kỳ 2017-2022 gồm 5 đồng chí, rút kinh nghiệm cho các cơ sở còn "
        "lại.",
        ({"Công đoàn cơ sở xã Thạnh Phú", "Công đoàn xã Thạnh Phú"},),
    ),
    case(
        "dense-abbreviation",
        "Ngày 17.2.2023, CĐCS BV Mắt Cao Bằng tiến hành ĐH lần thứ III, NK 2023-2028. ĐH bầu BCH gồm 05 "
        "đ/c, đ/c Nông Thị Thắm tái cử CT.",
        ({"Công đoàn cơ sở Bệnh viện Mắt Cao Bằng", "CĐCS BV Mắt Cao Bằng"},),
    ),
    case(
        "all-members-meet",
        "Chiều thứ Sáu, 24/2/2023, 41 đoàn viên Công đoàn Trường Mầm non Hoa Ban (Sơn La) dự Đại hội "
        "toàn thể nhiệm kỳ 2023 - 2028. Đại hội bầu 3 đồng chí vào Ban Chấp hành.",
        ({"Công đoàn Trường Mầm non Hoa Ban", "Công đoàn Trường Mầm non Hoa Ban (Sơn La)"},),
    ),
    case(
        "with-the-next-congress-named",
        "Ngày 16/5/2023, Công đoàn thị xã Nghĩa Lộ tổ chức Đại hội lần thứ XVIII, nhiệm kỳ 2023-2028. "
        "Đại hội bầu 9 đại biểu dự Đại hội Công đoàn tỉnh Yên Bái lần thứ XVII, dự kiến họp vào tháng 9.",
        ({"Công đoàn thị xã Nghĩa Lộ", "Liên đoàn Lao động thị xã Nghĩa Lộ"},),
    ),
    case(
        "carrying-out-party-resolutions",
        "Ngày 1/6/2018, Công đoàn huyện Thới Bình tổ chức Đại hội lần thứ XI, nhiệm kỳ 2018 - 2023. Đại "
        "hội quán triệt Nghị quyết Đại hội XII của Đảng và Nghị quyết Đại hội Đảng bộ huyện Thới Bình "
        "lần thứ XI.",
        ({"Công đoàn huyện Thới Bình", "Liên đoàn Lao động huyện Thới Bình"},),
    ),
    case(
        "preparation-then-the-sitting",
        "Sau phiên trù bị chiều 7/6, sáng 8/6/2023 Đại hội Công đoàn huyện Than Uyên lần thứ XV, nhiệm "
        "kỳ 2023-2028 khai mạc phiên chính thức. 120 đại biểu có mặt.",
        ({"Công đoàn huyện Than Uyên", "Liên đoàn Lao động huyện Than Uyên"},),
    ),
    case(
        "with-first-meeting-of-committee",
        "Ngày 28/6/2023, Công đoàn ngành Y tế Kon Tum tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. "
        "Ngay sau đó, Ban Chấp hành họp phiên thứ nhất, bầu đồng chí A Hlưn làm Chủ tịch.",
        ("Công đoàn ngành Y tế Kon Tum",),
    ),
    case(
        "elected-in-the-lead",
        "Bà Hà Kiều Mi được bầu làm Chủ tịch LĐLĐ thành phố Bảo Lộc tại Đại hội Công đoàn thành phố lần "
        "thứ XI, nhiệm kỳ 2023-2028, diễn ra ngày 23/5/2023.",
        ({"Liên đoàn Lao động thành phố Bảo Lộc", "Công đoàn thành phố Bảo Lộc"},),
    ),
    case(
        "just-held-without-a-day",
        "Công đoàn Trường Đại học Nha Trang vừa tổ chức thành công Đại hội lần thứ XXII, nhiệm kỳ 2023 - "
        "2028. Đại hội bầu 15 đồng chí vào Ban Chấp hành.",
        ("Công đoàn Trường Đại học Nha Trang",),
    ),
    case(
        "beginning-cut-off",
        "i hội đã bầu Ban Chấp hành gồm 5 đồng chí, đồng chí Chu Thị Nhài tiếp tục giữ chức Chủ tịch. "
        "Đại hội cũng thông qua Nghị quyết Đại hội Công đoàn xã Đồng Tâm lần thứ IX, nhiệm kỳ 2023 - "
        "2028.",
        ("Công đoàn xã Đồng Tâm",),
    ),
    case(
        "end-cut-off",
        "Ngày 6/4/2023, Công đoàn Công ty Cổ phần Cấp nước Vị Xuyên tiến hành Đại hội nhiệm kỳ 2023 - "
        "2028. Kết quả, đại hội bầu Ban Chấp hành g",
        ("Công đoàn Công ty Cổ phần Cấp nước Vị Xuyên",),
    ),
    case(
        "menu-and-captions-round-it",
        "Trang chủ | Giới thiệu | Liên hệ\n\n"
        "Quang cảnh đại hội. Ảnh: T.M\n\n"
        "Ngày 15/2/2023, Công đoàn cơ sở Thư viện tỉnh Lâm Đồng tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2023 - 2028.\n\n"
        "Ban chấp hành mới ra mắt\n\n"
        "Lượt xem: 315",
        ("Công đoàn cơ sở Thư viện tỉnh Lâm Đồng",),
    ),
    case(
        "teasers-of-others-after-it",
        "Ngày 11/4/2023, Công đoàn Trường THCS Phan Đình Phùng (Quảng Ngãi) tổ chức Đại hội nhiệm kỳ "
        "2023-2028.\n\n"
        "Tin liên quan\n\n"
        "Đại hội Công đoàn huyện Ba Tơ lần thứ XI\n\n"
        "Ngày 5/4, Công đoàn huyện Trà Bồng tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028.",
        (
            {
                "Công đoàn Trường THCS Phan Đình Phùng",
                "Công đoàn Trường THCS Phan Đình Phùng (Quảng Ngãi)",
                "Công đoàn Trường Trung học cơ sở Phan Đình Phùng",
                "Công đoàn Trường Trung học cơ sở Phan Đình Phùng (Quảng Ngãi)",
            },
        ),
    ),
    case(
        "page-date-glued-on",
        " date 2025-10-20 Xã hội Sáng 19/10, Công đoàn phường Trường Vinh (Nghệ An) tổ chức Đại hội lần "
        "thứ I, nhiệm kỳ 2025-2030 với 96 đại biểu.",
        ({"Công đoàn phường Trường Vinh", "Công đoàn phường Trường Vinh (Nghệ An)"},),
    ),
    gap(
        "live-report",
        "TRỰC TIẾP: Đại hội Công đoàn TP Đà Nẵng lần thứ XIX, nhiệm kỳ 2023-2028\n\n"
        "8h10: Các đại biểu làm lễ chào cờ.\n\n"
        "8h25: Chủ tịch LĐLĐ thành phố Mạc Văn Tín đọc diễn văn khai mạc.\n\n"
        "9h00: Đại hội đang nghe báo cáo kiểm điểm của ban chấp hành.",
        ({"Công đoàn TP Đà Nẵng", "Công đoàn thành phố Đà Nẵng", "Liên đoàn Lao động thành phố Đà Nẵng"},),
    ),
    case(
        "industrial-parks",
        "Ngày 5/7/2023, Công đoàn các Khu công nghiệp tỉnh Vĩnh Phúc khai mạc Đại hội lần thứ V, nhiệm "
        "kỳ 2023 - 2028 tại thành phố Vĩnh Yên.",
        ("Công đoàn các Khu công nghiệp tỉnh Vĩnh Phúc",),
    ),
    case(
        "ordinal-before-the-union",
        "Đại hội XXI Công đoàn ngành Giáo dục Ninh Bình diễn ra ngày 7 và 8/6/2023 với 150 đại biểu; "
        "nhiệm kỳ 2023-2028.",
        ("Công đoàn ngành Giáo dục Ninh Bình",),
    ),
    case(
        "year-2008",
        "Trong 2 ngày 5 và 6-6-2008, LĐLĐ quận Ô Môn (TP Cần Thơ) tổ chức Đại hội Công đoàn quận lần thứ "
        "II, nhiệm kỳ 2008-2013. 115 đại biểu tham dự.",
        ({"Liên đoàn Lao động quận Ô Môn", "Công đoàn quận Ô Môn", "Liên đoàn Lao động quận Ô Môn (TP Cần Thơ)"},),
    ),
    case(
        "youth-meeting-alongside",
        "Ngày 29/11/2022, Công ty Cổ phần Dệt Phong Khê mở Hội nghị đại biểu Công đoàn cơ sở lần thứ XIV "
        "và Hội nghị Đoàn Thanh niên lần thứ IX. Hội nghị đại biểu công đoàn bầu Ban Chấp hành Công đoàn "
        "cơ sở Công ty Cổ phần Dệt Phong Khê nhiệm kỳ 2022-2027 gồm 7 đồng chí.",
        ("Công đoàn cơ sở Công ty Cổ phần Dệt Phong Khê",),
    ),
    case(
        "decomposed-letters",
        unicodedata.normalize(
            "NFD", "Ngày 4/4/2023, Công đoàn huyện Đắk Song tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028."
        ),
        ({"Công đoàn huyện Đắk Song", "Liên đoàn Lao động huyện Đắk Song"},),
    ),
    case(
        "no-break-blanks",
        "Ngày\u00a014/6/2023,\u00a0Công\u00a0đoàn huyện Mường Ảng tổ\u00a0chức Đại\u00a0hội lần thứ IV, "
        "nhiệm\u00a0kỳ 2023\u00a0-\u00a02028.",
        ({"Công đoàn huyện Mường Ảng", "Liên đoàn Lao động huyện Mường Ảng"},),
    ),
    case(
        "day-named-today",
        "Hôm nay (19/5), hơn 200 đại biểu dự Đại hội Công đoàn thị xã Hương Trà lần thứ XIV, nhiệm kỳ "
        "2023-2028, tại Trung tâm Văn hóa thị xã.",
        ({"Công đoàn thị xã Hương Trà", "Liên đoàn Lao động thị xã Hương Trà"},),
        published="2023-05-19",
    ),
    case(
        "as-told-by-the-chair",
        "Tại Đại hội Công đoàn Công ty TNHH Giày Kim Ngân (Hải Dương) nhiệm kỳ 2023-2028 tổ chức ngày "
        "9/2, bà Đoàn Thị Ngát, Chủ tịch công đoàn khóa cũ, cho biết công nhân đã có bữa ca 28.000 đồng.",
        ({"Công đoàn Công ty TNHH Giày Kim Ngân", "Công đoàn Công ty TNHH Giày Kim Ngân (Hải Dương)"},),
    ),
    case(
        "name-in-title-only",
        "Sáng 23/4, đại hội đã diễn ra tại hội trường đơn vị với 64 đoàn viên. Đại hội bầu 5 đồng chí "
        "vào Ban Chấp hành nhiệm kỳ 2023-2028.",
        ("Công đoàn cơ sở Chi cục Hải quan Tân Thanh",),
        title="Đại hội Công đoàn cơ sở Chi cục Hải quan Tân Thanh nhiệm kỳ 2023-2028",
        published="2023-04-24",
    ),
    case(
        "two-the-same-day",
        "Ngày 9/5/2023, Công đoàn huyện Kbang tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 17 đồng chí vào Ban Chấp hành.\n\n"
        "Cùng ngày, Công đoàn thị xã An Khê cũng tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028 và bầu "
        "19 đồng chí vào Ban Chấp hành.",
        (
            {"Công đoàn huyện Kbang", "Liên đoàn Lao động huyện Kbang"},
            {"Công đoàn thị xã An Khê", "Liên đoàn Lao động thị xã An Khê"},
        ),
    ),
    case(
        "two-one-the-day-before",
        "Sáng 11/10/2025, Công đoàn phường Bình Hưng Hòa, TP Hồ Chí Minh tổ chức Hội nghị đại biểu lần "
        "thứ nhất, nhiệm kỳ 2025-2030.\n\n"
        "Trước đó, chiều 10/10, Hội nghị đại biểu Công đoàn xã Hưng Long lần thứ I, nhiệm kỳ 2025-2030 "
        "cũng đã diễn ra.",
        (
            {"Công đoàn phường Bình Hưng Hòa", "Công đoàn phường Bình Hưng Hòa, TP Hồ Chí Minh"},
            "Công đoàn xã Hưng Long",
        ),
    ),
    case(
        "three-in-a-digest",
        "Ngày 16/6, LĐLĐ huyện Đồng Phú tổ chức Đại hội Công đoàn huyện lần thứ VII, nhiệm kỳ 2023-2028, "
        "bầu 21 ủy viên Ban Chấp hành.\n\n"
        "Ngày 17/6, tại Đại hội Công đoàn huyện Lộc Ninh lần thứ XI, nhiệm kỳ 2023-2028, ông Thạch Văn "
        "Nu được bầu làm Chủ tịch.\n\n"
        "Ngày 20/6, Công đoàn thị xã Chơn Thành tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028.",
        (
            {"Công đoàn huyện Đồng Phú", "Liên đoàn Lao động huyện Đồng Phú"},
            {"Công đoàn huyện Lộc Ninh", "Liên đoàn Lao động huyện Lộc Ninh"},
            {"Công đoàn thị xã Chơn Thành", "Liên đoàn Lao động thị xã Chơn Thành"},
        ),
    ),
    case(
        "three-in-bullets",
        "Tuần qua, ba công đoàn cơ sở của huyện Tam Đường đã tổ chức đại hội nhiệm kỳ 2023-2028:\n"
        "- Công đoàn xã Bản Bo: Đại hội ngày 7/3, bầu 5 ủy viên Ban Chấp hành.\n"
        "- Công đoàn xã Thèn Sin: Đại hội ngày 8/3, bầu 3 ủy viên Ban Chấp hành.\n"
        "- Công đoàn xã Nà Tăm: Đại hội ngày 9/3, bầu 5 ủy viên Ban Chấp hành.",
        (
            "Công đoàn xã Bản Bo",
            "Công đoàn xã Thèn Sin",
            "Công đoàn xã Nà Tăm",
        ),
    ),
    case(
        "two-schools",
        "Ngày 15/11/2022, Công đoàn Trường Tiểu học Nà Nhạn tổ chức Đại hội nhiệm kỳ 2022-2027. Chiều "
        "cùng ngày, Công đoàn Trường THCS Nà Tấu tiến hành Đại hội nhiệm kỳ 2022-2027; cô Quàng Thị Ón "
        "tái cử Chủ tịch.",
        (
            "Công đoàn Trường Tiểu học Nà Nhạn",
            {"Công đoàn Trường THCS Nà Tấu", "Công đoàn Trường Trung học cơ sở Nà Tấu"},
        ),
    ),
    case(
        "one-held-one-to-come",
        "Ngày 18/5/2023, Công đoàn huyện Ea Súp tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023 - 2028. Theo "
        "kế hoạch, Đại hội Công đoàn huyện Cư Kuin sẽ diễn ra vào ngày 30/5.",
        ({"Công đoàn huyện Ea Súp", "Liên đoàn Lao động huyện Ea Súp"},),
    ),
    case(
        "two-in-one-sentence",
        "Trong các ngày 6 và 7/6/2018, Công đoàn huyện Đầm Dơi và Công đoàn huyện Ngọc Hiển lần lượt tổ "
        "chức Đại hội nhiệm kỳ 2018-2023. Đại hội Công đoàn huyện Đầm Dơi bầu 25 ủy viên, Đại hội Công "
        "đoàn huyện Ngọc Hiển bầu 21 ủy viên Ban Chấp hành.",
        (
            {"Công đoàn huyện Đầm Dơi", "Liên đoàn Lao động huyện Đầm Dơi"},
            {"Công đoàn huyện Ngọc Hiển", "Liên đoàn Lao động huyện Ngọc Hiển"},
        ),
    ),
    case(
        "digest-by-place",
        "Ngày 19/6/2023, LĐLĐ tỉnh An Giang cho biết thêm hai đơn vị đã tổ chức xong đại hội nhiệm kỳ "
        "2023-2028. Tại thị xã Tân Châu, Đại hội Công đoàn thị xã bầu bà Thị Ánh giữ chức Chủ tịch LĐLĐ "
        "thị xã Tân Châu. Tại huyện Tri Tôn, Đại hội Công đoàn huyện bầu ông Chau Rích tái cử Chủ tịch "
        "LĐLĐ huyện Tri Tôn.",
        (
            {"Công đoàn thị xã Tân Châu", "Liên đoàn Lao động thị xã Tân Châu"},
            {"Công đoàn huyện Tri Tôn", "Liên đoàn Lao động huyện Tri Tôn"},
        ),
    ),
    case(
        "joint-union-of-two-offices",
        "Ngày 2/3/2023, Công đoàn cơ sở Trạm Khuyến nông và Trạm Thú y huyện Ngân Sơn tổ chức Đại hội "
        "nhiệm kỳ 2023-2028. Đây là công đoàn ghép của hai đơn vị với 17 đoàn viên.",
        ("Công đoàn cơ sở Trạm Khuyến nông và Trạm Thú y huyện Ngân Sơn",),
    ),
    case(
        "news-told-at-a-congress",
        "Công nhân được khám sức khỏe hai lần một năm\n\n"
        "Đó là thông tin đáng chú ý tại Đại hội Công đoàn Công ty Cổ phần Sợi Vũ Thư lần thứ V, nhiệm kỳ "
        "2023-2028, vừa diễn ra sáng 12/4.",
        ("Công đoàn Công ty Cổ phần Sợi Vũ Thư",),
    ),
    case(
        "digest-by-paragraph-of-committees",
        "Đại hội công đoàn ở các quận, huyện của TP Hải Phòng những ngày này diễn ra dân chủ, đúng luật.\n"
        "\n"
        "Sáng 12/6/2023, 160 đại biểu thảo luận sôi nổi về bữa ăn ca. Đại hội đã bầu Ban Chấp hành LĐLĐ huyện "
        "Kiến Thụy khóa XII gồm 21 đồng chí.\n"
        "\n"
        "Ngày 13/6/2023, nhiều tham luận xoay quanh nhà ở cho công nhân. Đại hội đã bầu Ban Chấp hành LĐLĐ quận "
        "Dương Kinh khóa IV gồm 19 đồng chí.",
        ("Liên đoàn Lao động huyện Kiến Thụy", "Liên đoàn Lao động quận Dương Kinh"),
    ),
    case(
        "digest-by-paragraph-of-named-and-generic",
        "Hai đơn vị vừa hoàn thành đại hội.\n"
        "\n"
        "Ngày 5/6/2018, LĐLĐ huyện Tủa Chùa nhìn lại 5 năm qua với 1.900 đoàn viên. Đại hội đã bầu Ban Chấp hành "
        "LĐLĐ huyện gồm 19 đồng chí.\n"
        "\n"
        "Ngày 7/6/2018, tại hội trường trung tâm, các đại biểu bàn việc phát triển đoàn viên. Đại hội đã bầu ra "
        "Ban Chấp hành LĐLĐ huyện Mường Chà gồm 17 đồng chí.",
        ("Liên đoàn Lao động huyện Tủa Chùa", "Liên đoàn Lao động huyện Mường Chà"),
    ),
    case(
        "digest-by-place-of-districts-re-elected",
        "Thêm 3 công đoàn cấp trên cơ sở ở Bình Phước tổ chức Đại hội nhiệm kỳ 2018-2023.\n"
        "\n"
        "Tại huyện Bù Đốp, ông Điểu Lên tái cử Chủ tịch LĐLĐ huyện.\n"
        "\n"
        "Tại huyện Hớn Quản, bà Giang Thị Nhã được bầu làm Chủ tịch LĐLĐ huyện.\n"
        "\n"
        "Tại thị xã Bình Long, Đại hội bầu 19 ủy viên Ban Chấp hành.",
        (
            "Liên đoàn Lao động huyện Bù Đốp",
            "Liên đoàn Lao động huyện Hớn Quản",
            {"Liên đoàn Lao động thị xã Bình Long", "Công đoàn thị xã Bình Long"},
        ),
    ),
    case(
        "digest-by-place-of-wards",
        "Ngày 20/10/2025, nhiều công đoàn xã, phường tại Cần Thơ đồng loạt tổ chức Đại hội lần thứ I.\n"
        "\n"
        "Tại phường Thới An Đông, ông Lư Thanh Hà được chỉ định làm Chủ tịch Công đoàn phường.\n"
        "\n"
        "Tại xã Trường Long, bà Bành Kim Thoa được chỉ định giữ chức Chủ tịch Công đoàn xã.",
        ("Công đoàn phường Thới An Đông", "Công đoàn xã Trường Long"),
    ),
    case(
        "digest-by-goals",
        "(Báo Lào Cai) Sáng 16/10/2025, đại biểu các tổ công đoàn đã tề tựu từ sớm.\n"
        "\n"
        "Nhiệm kỳ tới, Công đoàn xã Mường Lai đề ra chỉ tiêu kết nạp 120 đoàn viên.\n"
        "\n"
        "Trước đó, Công đoàn xã Yên Thành cũng tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030.",
        ("Công đoàn xã Mường Lai", "Công đoàn xã Yên Thành"),
    ),
    case(
        "digest-by-goals-the-same-day",
        "Nhiệm kỳ 2025-2030, Công đoàn phường Cốc San xác định 3 khâu đột phá về chăm lo người lao động.\n"
        "\n"
        "Cùng ngày, Công đoàn phường Xuân Tăng cũng tổ chức Đại hội lần thứ I với 88 đại biểu.",
        ("Công đoàn phường Cốc San", "Công đoàn phường Xuân Tăng"),
    ),
    case(
        "goals-of-one-union-alone",
        "Nhiệm kỳ tới, Công đoàn tỉnh đề ra mục tiêu đưa tổ chức về tận bản.\n"
        "\n"
        "Ngày 18/10/2025, Công đoàn xã Mậu A tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030.",
        ("Công đoàn xã Mậu A",),
    ),
    case(
        "only-said-as-the-commune-s-union",
        "Chiều 21/10/2025, hội trường UBND xã Phong Dụ Hạ rộn tiếng chào hỏi. Tại Đại hội, các đại biểu đã thảo "
        "luận báo cáo của Công đoàn xã.\n"
        "\n"
        "Đại hội đã thông qua nghị quyết, đề ra mục tiêu kết nạp 40 đoàn viên. Đại hội đã nghe công bố quyết định "
        "chỉ định Ban Chấp hành Công đoàn xã gồm 7 đồng chí.",
        ("Công đoàn xã Phong Dụ Hạ",),
    ),
    case(
        "only-said-as-the-ward-s-union",
        "Sáng 25/10/2025, tại phường Yên Bái, 96 đại biểu dự Đại hội, thay mặt hơn 1.000 đoàn viên. Đại hội đã "
        "đánh giá hoạt động của Công đoàn phường.\n"
        "\n"
        "Đại hội đã bầu 4 đại biểu đi dự Đại hội Công đoàn tỉnh. Tại Đại hội, bà Vương Thị Diễm được chỉ định làm "
        "Chủ tịch Công đoàn phường.",
        ("Công đoàn phường Yên Bái",),
    ),
    case(
        "in-a-last-line-broken-off",
        "Tin cơ sở\n"
        "\n"
        "Sáng 16/3/2023, Công đoàn Trường Tiểu học Bản Khoang tổ chức Đại hội nhiệm kỳ 2023-2028 với 31 đoàn viên "
        "tham dự, bầu Ban Chấp",
        ("Công đoàn Trường Tiểu học Bản Khoang",),
    ),
    case(
        "has-so-many-delegates",
        "Đại hội Công đoàn huyện Than Uyên lần thứ XVI có 139 đại biểu tham gia. Ban Chấp hành khóa mới gồm 23 "
        "đồng chí, bà Lò Thị Ngoan được bầu làm Chủ tịch LĐLĐ huyện.",
        ("Công đoàn huyện Than Uyên",),
    ),
    case(
        "a-year-runs-into-the-union",
        "Ngày 14 tháng 10 năm 2017 Công đoàn Trường THPT Bình Lục Đông tổ chức Đại hội lần thứ XX, nhiệm kỳ 2017-2022.",
        ({"Công đoàn Trường THPT Bình Lục Đông", "Công đoàn Trường Trung học phổ thông Bình Lục Đông"},),
    ),
    case(
        "the-school-s-preparatory-course-is-a-name",
        "Ngày 7/4/2023, Công đoàn Trường Dự bị Đại học Dân tộc Lũng Phình tổ chức Đại hội nhiệm kỳ 2023-2028.",
        ("Công đoàn Trường Dự bị Đại học Dân tộc Lũng Phình",),
    ),
    case(
        "aside-on-the-membership-before-the-verb",
        "Ngày 24/2/2023, Công đoàn Trường Tiểu học Nậm Cắn, hiện có 36 đoàn viên, đã tổ chức Đại hội nhiệm kỳ "
        "2023-2028.",
        ("Công đoàn Trường Tiểu học Nậm Cắn",),
    ),
    case(
        "aside-on-the-members-with-a-preposition",
        "Ngày 24/2/2023, Công đoàn Trường Tiểu học Nậm Cắn, với 36 đoàn viên, đã tổ chức Đại hội nhiệm kỳ 2023-2028.",
        ("Công đoàn Trường Tiểu học Nậm Cắn",),
    ),
    gap(
        "school-named-only-beside-its-head",
        "Sáng 18/3/2023, công đoàn trường tổ chức Đại hội nhiệm kỳ 2023-2028. Bà Khuất Thị Son, Hiệu trưởng "
        "Trường Tiểu học Nà Lốc, đến chung vui. Đại hội bầu Ban Chấp hành gồm 3 đồng chí.",
        ({"Công đoàn Trường Tiểu học Nà Lốc", "Công đoàn trường"},),
    ),
    case(
        "only-said-as-the-numbered-district-s",
        "Sáng 12/7/2018, hội trường UBND quận 5 (TP.HCM) chật kín. Tại Đại hội, các đại biểu thảo luận báo cáo "
        "của LĐLĐ quận.\n"
        "\n"
        "Đại hội đã thông qua nghị quyết nhiệm kỳ mới. Đại hội đã bầu Ban Chấp hành LĐLĐ quận gồm 27 đồng chí.",
        ({"Liên đoàn Lao động quận 5", "Công đoàn quận 5"},),
    ),
    case(
        "holds-its-congress-in-the-district-named-beside",
        "Sáng 12/7/2018, tại Nhà văn hóa huyện Củ Chi, LĐLĐ huyện đã tổ chức Đại hội lần thứ XI, nhiệm kỳ "
        "2018-2023. Đại hội bầu 27 đồng chí vào Ban Chấp hành.",
        ({"Liên đoàn Lao động huyện Củ Chi", "Công đoàn huyện Củ Chi"},),
    ),
    case(
        "one-headline-with-a-colon",
        "Công đoàn phường Thống Nhất: dấu mốc của ngày đầu\n"
        "\n"
        "Ngày 16/10/2025, Công đoàn phường Thống Nhất tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030 với 105 đại "
        "biểu.",
        ("Công đoàn phường Thống Nhất",),
    ),
    case(
        "at-the-congress-of-a-district-one-was-chosen",
        "Tại Đại hội Công đoàn huyện Nậm Pồ lần thứ III, đồng chí Khoàng Văn Pản được bầu làm Chủ tịch LĐLĐ "
        "huyện. Đại hội bầu 21 đồng chí vào Ban Chấp hành.",
        ("Công đoàn huyện Nậm Pồ",),
    ),
    case(
        "at-the-national-congress-delegates-elect",
        "Chiều 2/12/2023, tại Đại hội XIII Công đoàn Việt Nam, các đại biểu đã bầu Ban Chấp hành khóa mới gồm 168 "
        "đồng chí. Đại hội bế mạc sáng hôm sau.",
        ({"Công đoàn Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"},),
    ),
    case(
        "places-told-in-the-report-of-a-province",
        "Ngày 20/9/2023, Công đoàn tỉnh Bình Phước tổ chức Đại hội lần thứ XI. Trước đó, 11 công đoàn cấp huyện "
        "đã tổ chức Đại hội đúng hạn.\n"
        "\n"
        "Tại huyện Bù Gia Mập, 40 gia đình nhận mái ấm.\n"
        "\n"
        "Tại huyện Lộc Ninh, 12 công đoàn cơ sở mới ra đời.",
        ("Công đoàn tỉnh Bình Phước",),
    ),
    case(
        "one-paragraph-of-a-committee-alone",
        "Ngày 9/6/2023, LĐLĐ huyện Kỳ Sơn tổ chức Đại hội Công đoàn huyện lần thứ XVII với 140 đại biểu.\n"
        "\n"
        "Đại hội đã bầu Ban Chấp hành LĐLĐ huyện Kỳ Sơn khóa XVII gồm 19 đồng chí.",
        ({"Liên đoàn Lao động huyện Kỳ Sơn", "Công đoàn huyện Kỳ Sơn"},),
    ),
    case(
        "digest-by-paragraph-and-one-told-in-full",
        "Trong tuần, hai quận của Đà Nẵng đã hoàn tất công việc.\n"
        "\n"
        "Hơn 150 đại biểu bàn cách giữ chân đoàn viên. Đại hội đã bầu Ban Chấp hành LĐLĐ quận Sơn Trà khóa VI gồm "
        "23 đồng chí.\n"
        "\n"
        "Ngày 22/6/2023, LĐLĐ quận Ngũ Hành Sơn tổ chức Đại hội Công đoàn quận lần thứ VI. Đại hội bầu 19 đồng "
        "chí vào Ban Chấp hành.",
        (
            {"Liên đoàn Lao động quận Sơn Trà", "Công đoàn quận Sơn Trà"},
            {"Liên đoàn Lao động quận Ngũ Hành Sơn", "Công đoàn quận Ngũ Hành Sơn"},
        ),
    ),
    case(
        "digest-by-place-also-with-the-day",
        "Có 4 đơn vị thuộc LĐLĐ tỉnh Bình Dương vừa tổ chức Đại hội Công đoàn cấp huyện.\n"
        "\n"
        "Tại huyện Dầu Tiếng, ngày 8/6/2018, Đại hội Công đoàn huyện có 150 đại biểu dự.\n"
        "\n"
        "Tương tự, tại huyện Phú Giáo, bà Mai Thị Lựu tái đắc cử Chủ tịch LĐLĐ huyện.",
        (
            {"Liên đoàn Lao động huyện Dầu Tiếng", "Công đoàn huyện Dầu Tiếng"},
            {"Liên đoàn Lao động huyện Phú Giáo", "Công đoàn huyện Phú Giáo"},
        ),
    ),
    case(
        "meets-as-a-conference-of-delegates",
        "Ngày 20/10/2025, Công đoàn xã Khao Mang (Lào Cai) họp Hội nghị đại biểu nhiệm kỳ 2025-2030, lần thứ I. "
        "Hội nghị bầu 4 đại biểu đi dự cấp trên.",
        ({"Công đoàn xã Khao Mang", "Công đoàn xã Khao Mang (Lào Cai)"},),
    ),
    case(
        "digest-by-place-with-one-to-come",
        "Ngày 21/6/2018, thêm 2 công đoàn cấp trên cơ sở ở Tây Ninh tổ chức Đại hội.\n"
        "\n"
        "Tại huyện Châu Thành, ông Hình Hữu Đạt tái cử Chủ tịch LĐLĐ huyện.\n"
        "\n"
        "Tại huyện Bến Cầu, bà Ong Thị Liễu được bầu giữ chức Chủ tịch LĐLĐ huyện.\n"
        "\n"
        "Tại huyện Tân Biên, Đại hội sẽ bầu Chủ tịch vào cuối tháng.",
        ("Liên đoàn Lao động huyện Châu Thành", "Liên đoàn Lao động huyện Bến Cầu"),
    ),
    case(
        "last-paragraph-broken-off-beside-a-teaser-with-a-colon",
        "Ngày 20/10/2025, Công đoàn phường Tam Hiệp tổ chức Đại hội lần thứ I với 130 đại biểu.\n"
        "\n"
        "Công đoàn phường Trảng Dài: vì bữa ăn ngon Công đoàn phường Long Bình: Đại hội lần thứ I nhiều đổi mới "
        "vì người lao động nghèo",
        ("Công đoàn phường Tam Hiệp",),
    ),
    case(
        "goals-then-another-day-s-congress",
        "Sáng nay trời mưa nhưng hội trường vẫn kín chỗ.\n"
        "\n"
        "Trong nhiệm kỳ mới, Công đoàn phường Lào Cai phấn đấu thành lập 6 công đoàn cơ sở.\n"
        "\n"
        "Trước đó, ngày 14/10/2025, Công đoàn xã Bát Xát cũng đã tổ chức Đại hội lần thứ I.",
        ("Công đoàn phường Lào Cai", "Công đoàn xã Bát Xát"),
    ),
    case(
        "members-of-a-trade-guild-at-an-hour",
        "29/33 đoàn viên Nghiệp đoàn Xe ôm Mường Lay vào họp Đại hội khóa III lúc 13 giờ 30 ngày 16/6. Ba tiếng sau, "
        "năm người được bầu vào Ban Chấp hành.",
        ("Nghiệp đoàn Xe ôm Mường Lay",),
    ),
    case(
        "rain-then-all-the-members",
        "Mưa rả rích từ nửa đêm nhưng đủ 58 đoàn viên Công đoàn Trường THCS Nậm Cắn vẫn có mặt cho Đại hội nhiệm kỳ "
        "2023-2028 sáng 17/3. Năm thầy cô được bầu vào Ban Chấp hành.",
        ({"Công đoàn Trường THCS Nậm Cắn", "Công đoàn Trường Trung học cơ sở Nậm Cắn"},),
    ),
    case(
        "names-on-the-ballot-first",
        "Năm cái tên được 61 đoàn viên Công đoàn Xí nghiệp Thủy nông Đông Triều gửi gắm vào Ban Chấp hành tại Đại "
        "hội lần thứ V chiều 12/4/2023.",
        ("Công đoàn Xí nghiệp Thủy nông Đông Triều",),
    ),
    case(
        "facts-after-a-colon",
        "Công đoàn Trạm Thú y Quế Phong - Đại hội khóa IX: sáng 4/3/2023, 14/14 đoàn viên có mặt, bầu 3 ủy viên Ban "
        "Chấp hành.",
        ("Công đoàn Trạm Thú y Quế Phong",),
    ),
    case(
        "waited-for-three-years",
        "Chờ ba năm vì dịch, cuối cùng Công đoàn Công ty TNHH Giày Bảo Lâm cũng có Đại hội lần thứ II: chủ nhật "
        "19/3/2023, 110 đại biểu ngồi kín nhà ăn ca và bầu Ban Chấp hành 7 người.",
        ("Công đoàn Công ty TNHH Giày Bảo Lâm",),
    ),
    case(
        "hall-full-before-seven",
        "Chưa đến 7 giờ, 86 đại biểu đã ngồi kín hội trường Đại hội Công đoàn ngành Xây dựng Lai Châu khóa VI (ngày "
        "22/6/2023). Đến trưa, Ban Chấp hành 15 người đã bầu xong.",
        ("Công đoàn ngành Xây dựng Lai Châu",),
    ),
    case(
        "begins-with-all-present",
        "Có mặt đủ 21 đoàn viên, Đại hội Công đoàn Trường Mẫu giáo Vành Khuyên nhiệm kỳ 2023-2028 bắt đầu lúc 8 giờ "
        "30 ngày 11/3. Ba cô giáo trúng cử Ban Chấp hành.",
        ("Công đoàn Trường Mẫu giáo Vành Khuyên",),
    ),
    case(
        "half-a-day-was-enough",
        "Gọn trong nửa ngày 9/4/2023, 47 đoàn viên Công đoàn Công ty TNHH Lâm sản Đầm Hà làm xong việc của Đại hội "
        "khóa VII: nghe báo cáo, bầu 5 ủy viên Ban Chấp hành, chốt 6 chỉ tiêu.",
        ("Công đoàn Công ty TNHH Lâm sản Đầm Hà",),
    ),
    case(
        "congress-of-the-province-known-by-a-wreath",
        "Đại hội Công đoàn tỉnh lần thứ XV, nhiệm kỳ 2018-2023 đã diễn ra trong hai ngày 5 và 6/9/2018 với 300 đại "
        "biểu. Chủ tịch UBND tỉnh Hà Giang gửi lẵng hoa chúc mừng.",
        ({"Công đoàn tỉnh Hà Giang", "Liên đoàn Lao động tỉnh Hà Giang"},),
    ),
    case(
        "congress-of-the-district-known-by-its-hall",
        "Đại hội Công đoàn huyện lần thứ IX đã diễn ra sáng 21/6/2023 tại Trung tâm Văn hóa huyện Kon Plông. 110 đại "
        "biểu bầu Ban Chấp hành gồm 19 đồng chí.",
        ({"Công đoàn huyện Kon Plông", "Liên đoàn Lao động huyện Kon Plông"},),
    ),
    gap(
        "congress-of-the-town-known-by-its-party-secretary",
        "Đại hội Công đoàn thị xã lần thứ III đã thành công tốt đẹp trưa 14/6/2018. Bí thư Thị ủy Ngã Năm Trịnh Bá "
        "Khoa dự và tặng hoa; 23 đồng chí trúng cử Ban Chấp hành.",
        ({"Công đoàn thị xã Ngã Năm", "Liên đoàn Lao động thị xã Ngã Năm"},),
    ),
    case(
        "congress-of-the-province-known-by-its-federation",
        "Sau một ngày rưỡi làm việc, Đại hội Công đoàn tỉnh lần thứ XI đã bế mạc trưa 14/9/2023. Ông Đặng Quốc Bửu, "
        "Chủ tịch LĐLĐ tỉnh Cà Mau khóa X, tái đắc cử.",
        ({"Công đoàn tỉnh Cà Mau", "Liên đoàn Lao động tỉnh Cà Mau"},),
    ),
    case(
        "digest-second-opened-by-those-who-came",
        "Ngày 14/10/2025, Công đoàn xã Nậm Chày (Lào Cai) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030 với 60 đại "
        "biểu.\n"
        "\n"
        "Cùng ngày, 74 đại biểu thay mặt gần 700 đoàn viên đã dự Đại hội Công đoàn xã Võ Lao lần thứ I, nhiệm kỳ "
        "2025-2030.",
        ({"Công đoàn xã Nậm Chày", "Công đoàn xã Nậm Chày (Lào Cai)"}, "Công đoàn xã Võ Lao"),
    ),
    gap(
        "digest-second-at-another-hall",
        "Sáng 16/10/2025, Đại hội Công đoàn phường Quang Hanh (Quảng Ninh) lần thứ I bầu xong các chức danh.\n"
        "\n"
        "Chiều cùng ngày, 81 đại biểu đã về dự Đại hội Công đoàn phường Mông Dương lần thứ I. Đại hội nghe quyết "
        "định chỉ định Ban Chấp hành gồm 11 đồng chí.",
        ({"Công đoàn phường Quang Hanh", "Công đoàn phường Quang Hanh (Quảng Ninh)"}, "Công đoàn phường Mông Dương"),
    ),
    case(
        "digest-second-abbreviated",
        "Ngày 9/4/2023, CĐ Công ty TNHH Bao bì Thành Phát (Long An) tổ chức ĐH lần thứ III, bầu BCH 5 đ/c.\n"
        "\n"
        "Ngày 11/4/2023, CĐ Công ty CP Thép Sông Ray đã ĐH toàn thể lần thứ II; 42 đoàn viên bầu BCH 3 đ/c.",
        (
            {"Công đoàn Công ty TNHH Bao bì Thành Phát", "Công đoàn Công ty TNHH Bao bì Thành Phát (Long An)"},
            {
                "Công đoàn Công ty Cổ phần Thép Sông Ray",
                "Công đoàn Công ty CP Thép Sông Ray",
                "Công đoàn Công ty cổ phần Thép Sông Ray",
            },
        ),
    ),
    case(
        "abbreviated-congress-of-all-members",
        "Sáng 2/4/2023, CĐ Công ty TNHH Nước đá Bảy Hiền đã ĐH toàn thể lần thứ II, NK 2023-2028. 26 đoàn viên dự và "
        "bầu BCH gồm 3 đ/c.",
        ("Công đoàn Công ty TNHH Nước đá Bảy Hiền",),
    ),
    case(
        "digest-of-three-days",
        "* Ngày 4/10/2025, 90 đại biểu dự Đại hội Công đoàn xã Krông Ana (Đắk Lắk) lần thứ I.\n"
        "* Ngày 5/10, 102 đại biểu đã dự Đại hội Công đoàn xã Ea Na lần thứ I.\n"
        "* Ngày 6/10, Công đoàn xã Dur Kmăl tổ chức Đại hội lần thứ I với 77 đại biểu.",
        ({"Công đoàn xã Krông Ana", "Công đoàn xã Krông Ana (Đắk Lắk)"}, "Công đoàn xã Ea Na", "Công đoàn xã Dur Kmăl"),
    ),
    case(
        "delegates-sent-up-open-no-second",
        "Ngày 15/5/2023, LĐLĐ huyện Sốp Cộp tổ chức Đại hội Công đoàn huyện lần thứ V, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 9 đại biểu dự Đại hội Công đoàn tỉnh Sơn La lần thứ XVI.",
        ({"Liên đoàn Lao động huyện Sốp Cộp", "Công đoàn huyện Sốp Cộp"},),
    ),
    case(
        "delegates-sent-up-that-same-day-open-no-second",
        "Sáng 3/10/2025, Công đoàn xã Mường Hum (Lào Cai) tổ chức Đại hội lần thứ I. Cùng ngày, 4 đại biểu của xã "
        "được bầu đi dự Đại hội Công đoàn tỉnh Lào Cai lần thứ I, nhiệm kỳ 2025-2030.",
        ({"Công đoàn xã Mường Hum", "Công đoàn xã Mường Hum (Lào Cai)"},),
    ),
    case(
        "delegates-trained-for-the-higher-open-no-second",
        "Ngày 24/5/2023, Công đoàn huyện Nậm Pồ tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. 11 đại biểu được cử "
        "dự Đại hội Công đoàn tỉnh Điện Biên lần thứ XII hứa mang theo tiếng nói của đoàn viên vùng cao.",
        ({"Công đoàn huyện Nậm Pồ", "Liên đoàn Lao động huyện Nậm Pồ"},),
    ),
    case(
        "union-then-its-congress-in-a-verse-of-facts",
        "Nhà ăn Công ty cổ phần Chè Văn Hưng, 15 giờ ngày 26/3/2023. Công đoàn công ty đại hội lần thứ V, 78 đại "
        "biểu, 9 người vào Ban Chấp hành.",
        ({"Công đoàn Công ty cổ phần Chè Văn Hưng", "Công đoàn Công ty Cổ phần Chè Văn Hưng"},),
    ),
    case(
        "only-three-absent",
        "Chỉ ba người vắng mặt, còn lại 52 đoàn viên Công đoàn Bưu điện huyện Mường Tè cùng ngồi lại trong Đại hội "
        "khóa VI hôm 25/3/2023 để chọn 5 ủy viên Ban Chấp hành.",
        ("Công đoàn Bưu điện huyện Mường Tè",),
    ),
    case(
        "ballots-counted-at-noon",
        "11 giờ trưa 10/5/2018, tổ kiểm phiếu Đại hội Công đoàn huyện Mường Ảng khóa III công bố: 17 đồng chí trúng "
        "cử Ban Chấp hành. 105 đại biểu vỗ tay.",
        ({"Công đoàn huyện Mường Ảng", "Liên đoàn Lao động huyện Mường Ảng"},),
    ),
    gap(
        "congress-of-the-district-known-by-its-people-s-committee",
        "Đại hội Công đoàn huyện lần thứ VIII, nhiệm kỳ 2018-2023 đã diễn ra trong ngày 31/5/2018. Phó Chủ tịch UBND "
        "huyện Ia Grai Rơ Châm Lanh chúc mừng 120 đại biểu.",
        ({"Công đoàn huyện Ia Grai", "Liên đoàn Lao động huyện Ia Grai"},),
    ),
    case(
        "congress-of-the-city-known-by-the-dateline",
        "Vĩnh Yên, 16/6/2018. Đại hội Công đoàn thành phố lần thứ VII đã diễn ra tại Nhà hát thành phố Vĩnh Yên với "
        "140 đại biểu, bầu 21 đồng chí vào Ban Chấp hành.",
        ({"Công đoàn thành phố Vĩnh Yên", "Liên đoàn Lao động thành phố Vĩnh Yên"},),
    ),
    case(
        "digest-second-opened-by-members-of-a-firm",
        "Ngày 18/3/2023, Công đoàn Công ty TNHH Gốm Bát Phương tổ chức Đại hội lần thứ II với 60 đại biểu.\n"
        "\n"
        "Cũng trong ngày 18/3, 71 đoàn viên đã dự Đại hội Công đoàn Công ty TNHH Thủy tinh Cát Lái lần thứ IV.",
        ("Công đoàn Công ty TNHH Gốm Bát Phương", "Công đoàn Công ty TNHH Thủy tinh Cát Lái"),
    ),
    case(
        "delegation-of-guests-from-another-congress-opens-no-second",
        "Ngày 8/10/2025, Công đoàn phường Nam Nha Trang (Khánh Hòa) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. "
        "12 đại biểu sẽ dự Đại hội Công đoàn tỉnh Khánh Hòa lần thứ I vào tháng 11 đã ra mắt.",
        ({"Công đoàn phường Nam Nha Trang", "Công đoàn phường Nam Nha Trang (Khánh Hòa)"},),
    ),
    case(
        "digest-the-first-and-one-at-a-place",
        "Những ngày cuối tháng 9, các phường Long Hoa, Hòa Thành, Thanh Điền tổ chức Đại hội Công đoàn nhiệm kỳ "
        "2025-2030.\n\nĐại hội đầu tiên được tổ chức là Công đoàn phường Long Hoa (ngày 24.9). Dự đại hội có 80 đại "
        "biểu.\n\nMột ngày sau, chiều 25.9, Công đoàn phường Hòa Thành tiến hành đại hội lần thứ I với 92 đại "
        "biểu.\n\nCòn tại phường Thanh Điền, đại hội được tổ chức sáng 26.9 với sự tham gia của 71 đại biểu.",
        ("Công đoàn phường Long Hoa", "Công đoàn phường Hòa Thành", "Công đoàn phường Thanh Điền"),
    ),
    case(
        "conference-of-the-unit",
        "Ngày 3.11, thông tin từ Công đoàn đặc khu Lý Sơn (tỉnh Quảng Ngãi) cho biết, đơn vị đã tổ chức thành công "
        "Hội nghị đại biểu Công đoàn đặc khu lần thứ I, nhiệm kỳ 2025-2030. Hội nghị diễn ra sáng 31.10.",
        ("Công đoàn đặc khu Lý Sơn",),
    ),
    case(
        "digest-headed-by-unions-with-a-colon",
        "Tuần qua, các CĐCS trên địa bàn huyện Bàu Bàng tổ chức đại hội nhiệm kỳ 2023-2028.\n\n* CĐCS Trường THCS "
        "Trừ Văn Thố: Sáng 14/3, 34/35 đoàn viên đã về dự Đại hội CĐCS khóa XXI. ĐH bầu BCH gồm 5 đ/c.\n\n* CĐCS "
        "Công ty CP May Hòa Lợi: Chiều 15/3, Đại hội đại biểu CĐCS lần thứ II có 122 đại biểu. Đại hội bầu 11 đ/c "
        "vào BCH.\n\n- Còn tại CĐCS Trung tâm Y tế huyện, ngày 17/3 Đại hội lần thứ XII đã thành công tốt đẹp. 87 "
        "đại biểu đã bầu 9 đ/c vào BCH.",
        (
            "Công đoàn cơ sở Trường THCS Trừ Văn Thố",
            "Công đoàn cơ sở Công ty cổ phần May Hòa Lợi",
            "Công đoàn cơ sở Trung tâm Y tế huyện",
        ),
    ),
    case(
        "digest-headed-by-workshops",
        "Tuần này thêm hai công đoàn bộ phận đã đại hội, nhiệm kỳ 2023-2028.\n\n1) Phân xưởng Khai thác 7\n- Họp "
        "ngày 14/11/2022.\n- 66 đoàn viên dự.\n- BCH: 03 đ/c.\n\n2) Phòng Trắc địa\n- Ngày 15/11.\n- 19/19 đoàn "
        "viên.\n- BCH 3 người.",
        ("Công đoàn bộ phận Phân xưởng Khai thác 7", "Công đoàn bộ phận Phòng Trắc địa"),
    ),
    case(
        "digest-earliest-next-last",
        "Tuần qua diễn ra đại hội của ba đơn vị trực thuộc Công đoàn Viên chức tỉnh Phú Yên.\n\nSớm nhất là Công "
        "đoàn cơ sở Sở Tài chính. Sáng thứ Năm (21-9) hội trường Sở kín chỗ. Đại hội bầu 5 ủy viên.\n\nCách đó vài "
        "trăm mét, chiều cùng ngày, Công đoàn Bệnh viện Đa khoa tỉnh khai mạc đại hội lần thứ III.\n\nNơi thứ ba là "
        "Công đoàn cơ sở Chi cục Kiểm lâm, họp hôm thứ Sáu 22/9. Đại hội bầu 3 đồng chí.",
        ("Công đoàn cơ sở Sở Tài chính", "Công đoàn Bệnh viện Đa khoa tỉnh", "Công đoàn cơ sở Chi cục Kiểm lâm"),
    ),
    case(
        "notice-in-labels",
        "BẢN TIN CÔNG ĐOÀN SỐ 9 - ĐẠI HỘI CĐCS CÔNG TY CP BAO BÌ HÒA LỢI\n\nThời gian: 13h30, ngày 19/11/2022\nĐịa "
        "điểm: Hội trường công ty\nThành phần: triệu tập 90, có mặt 88\n\nKẾT QUẢ BẦU CỬ\nBan Chấp hành khóa IV: 09 "
        "đ/c\n- Chủ tịch: đ/c Lê Thị Sen (tái cử)",
        ({"Công đoàn cơ sở Công ty cổ phần Bao bì Hòa Lợi"},),
    ),
    case(
        "head-cut-off-place-in-the-signature",
        "và nhất là bà con ở các xã bãi ngang. Báo cáo trước 122 đại biểu, đồng chí Danh Thị Sen - Phó Chủ tịch cho "
        "biết 11/12 chỉ tiêu do Đại hội IX đề ra đã cán đích.\n\nSau hai ngày làm việc (22 và 23-5), chiều qua đại "
        "hội bế mạc. 27 đồng chí trúng cử Ban Chấp hành khóa X. Đồng chí Danh Thị Sen giữ chức Chủ tịch LĐLĐ "
        "huyện.\n\nThạch Sơn\n(Đài Truyền thanh huyện Gò Quao)",
        ({"Liên đoàn Lao động huyện Gò Quao", "Công đoàn huyện Gò Quao"},),
    ),
    case(
        "only-the-footer-names-it",
        "Đoàn Chủ tịch điều hành phần còn lại của chương trình trước 180 đại biểu. Đại hội cũng bầu 4 đại biểu chính "
        "thức đi Đại hội XII Công đoàn Việt Nam. Ban Chấp hành mới gồm 29 ủy viên.\n\nCÔNG ĐOÀN TỔNG CÔNG TY KHOÁNG "
        "SẢN SÔNG ĐÀ\nĐại hội lần thứ VI: 18 - 19/4/2018, Trung tâm Hội nghị tỉnh Lào Cai",
        ({"Công đoàn Tổng công ty Khoáng sản Sông Đà"},),
    ),
    case(
        "told-by-its-deeds",
        UNANNOUNCED,
        ("Công đoàn Tổng công ty Vận tải Sông Lô",),
    ),
    case(
        "a-school-tells-it-to-itself",
        "Trường mình có 41 công đoàn viên thì chiều thứ Sáu (10/3) đã có 39 người ngồi kín hội trường.\n\nPhần hồi "
        "hộp nhất là kiểm phiếu. Năm thầy cô sẽ là Ban Chấp hành đưa Công đoàn trường Tiểu học Kim Tân đi hết chặng "
        "2023-2028. Cô Hạnh làm Chủ tịch thêm một khóa nữa.\n\nĐây là kì Đại hội lần thứ XXVI của công đoàn trường "
        "ta.\n\nSắp tới trên huyện cũng đại hội, trường được 2 suất chính thức.\n\nNghị quyết ghi gọn trong một "
        "trang giấy.",
        ({"Công đoàn trường Tiểu học Kim Tân", "Công đoàn Trường Tiểu học Kim Tân"},),
    ),
    case(
        "members-of-one-attend-in-a-digest",
        "Trong tháng 3/2023 nhiều công đoàn cơ sở đã tổ chức đại hội nhiệm kỳ 2023-2028.\n\n1. Ngày 10/3, CĐCS "
        "Agribank Nam Định tổ chức Đại hội lần thứ X.\n\n2. Trong hai ngày 16-17/3, Công đoàn Agribank Cao Bằng đã "
        "tổ chức Đại hội lần thứ IX.\n\n3. Chiều 24/3, toàn thể 97 đoàn viên CĐCS Agribank Thủ Đô dự ĐH lần thứ V.",
        ("Công đoàn cơ sở Agribank Nam Định", "Công đoàn Agribank Cao Bằng", "Công đoàn cơ sở Agribank Thủ Đô"),
    ),
    case(
        "items-headed-by-places-in-capitals",
        "Trong tháng 9/2017, các huyện lần lượt tổ chức đại hội.\n\n* KRÔNG NÔ\nTrong hai ngày 12 và 13/9, LĐLĐ "
        "huyện Krông Nô tổ chức Đại hội Công đoàn huyện lần thứ VI, nhiệm kỳ 2017-2022, có 145 đại biểu tham dự. ĐH "
        "bầu 21 đ/c vào BCH.\n\n* LẮK\nHuyện Lắk là đơn vị tiếp theo xong việc. Ngày 19/9, với 98 đại biểu, đại hội "
        "lần thứ VIII thống nhất kết nạp 250 đoàn viên. 15 đồng chí trúng cử BCH.",
        ("Liên đoàn Lao động huyện Krông Nô", {"Công đoàn huyện Lắk", "Liên đoàn Lao động huyện Lắk"}),
    ),
    case(
        "items-in-the-line-of-their-heading",
        "(DLO) - Thêm hai công đoàn cấp xã hoàn thành đại hội lần thứ I.\n\n● XÃ PHÚ HƯNG. Trong 1.146 đoàn viên mà "
        "Công đoàn xã Phú Hưng đang quản lý, công nhân chiếm quá nửa. Dự đại hội sáng 21-10-2025 có 72 đại biểu. Ban "
        "Chấp hành khóa I có 11 đồng chí.\n\n● XÃ SƠN ĐÔNG. Chiều 22-10-2025, tại hội trường UBND xã, 65 đại biểu "
        "được triệu tập đã về dự Đại hội Công đoàn xã Sơn Đông. 13 đồng chí được chỉ định tham gia Ban Chấp hành.",
        ("Công đoàn xã Phú Hưng", "Công đoàn xã Sơn Đông"),
    ),
    case(
        "items-numbered-with-the-branch",
        "Tin đại hội công đoàn các chi nhánh\n\n1. Thiên Phú Nam Định\nNgày 10/3/2023, CĐCS Thiên Phú Nam Định tổ "
        "chức Đại hội đại biểu lần thứ X, 135 đại biểu về dự. BCH gồm 13 đ/c.\n\n2. Thiên Phú Đắk Nông: ĐH lần thứ "
        "IV tổ chức ngày 28/3/2023, 84 đại biểu. BCH gồm 9 đồng chí do đồng chí Phan Hữu Khánh làm Chủ tịch.",
        ("Công đoàn cơ sở Thiên Phú Nam Định", "Công đoàn cơ sở Thiên Phú Đắk Nông"),
    ),
    case(
        "the-days-stand-in-the-headings",
        "Ghi nhanh ở ba nơi.\n\nĐỨC LÂM (14/10, buổi sáng)\nCông đoàn xã Đức Lâm khai mạc Đại hội lần thứ I với 130 "
        "đại biểu. LĐLĐ tỉnh chỉ định BCH 15 ủy viên.\n\nDI SƠN (17/10)\nKhông phải đại hội. Công đoàn xã Di Sơn mới "
        "họp phiên trù bị.\n\nPHAN RANG (18/10)\nHội trường không còn ghế trống: 168 đại biểu dự Đại hội đại biểu "
        "Công đoàn phường Phan Rang lần thứ nhất (2025 - 2030). BCH 17 đồng chí.",
        ("Công đoàn xã Đức Lâm", "Công đoàn phường Phan Rang"),
    ),
    case(
        "next-in-turn",
        "Chiều 14/9/2012, Công đoàn bộ phận Phân xưởng Lò Nung làm đại hội, nhiệm kỳ 2012 - 2015, có mặt 68 đoàn "
        "viên.\n\nNăm hôm sau, 19/9, đến lượt Công đoàn bộ phận Phân xưởng Đóng Bao. Đại hội bầu 3 người vào ban "
        "chấp hành.",
        ("Công đoàn bộ phận Phân xưởng Lò Nung", "Công đoàn bộ phận Phân xưởng Đóng Bao"),
    ),
    case(
        "only-the-headline-names-it",
        "trực thuộc, đã diễn ra tại hội trường bến xe. 64/78 đoàn viên có mặt.\n\nĐề án 5, trúng cử 5. Anh Hứa Văn "
        "Thắng giữ cương vị Chủ tịch. Ban chấp hành khóa mới 5 người.\n\nĐi dự đại hội Công đoàn Công ty khóa VIII: "
        "8 chính thức + 1 dự khuyết. Đại hội thông qua nghị quyết.",
        ("Công đoàn cơ sở thành viên Xí nghiệp Xe khách Sơn Nam",),
        title="Đại hội lần thứ V CĐCS thành viên Xí nghiệp Xe khách Sơn Nam, sáng 3/6/2017",
    ),
    case(
        "second-day-of-the-congress",
        "Từ Hà Nội: Ngày làm việc thứ hai của Đại hội Công đoàn Việt Nam\n\nHôm nay (25-9-2018), 947 đại biểu bước "
        "vào ngày làm việc thứ hai. Đại hội bầu 161 ủy viên Ban Chấp hành.",
        ({"Công đoàn Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"},),
    ),
    case(
        "first-session-tells-what-the-second-will-do",
        "Sáng 15-10-2023, Liên đoàn Lao động tỉnh Hà Nam khai mạc Đại hội Công đoàn tỉnh Hà Nam lần thứ XIX. Trong "
        "phiên làm việc thứ nhất, đại hội đã thông qua chương trình. Đại hội sẽ thông qua báo cáo kiểm điểm. Đại hội "
        "sẽ bầu Ban Chấp hành khóa mới.",
        ({"Liên đoàn Lao động tỉnh Hà Nam", "Công đoàn tỉnh Hà Nam"},),
    ),
    case(
        "missing-lead-guests-and-members",
        "Tham dự Đại hội có đồng chí Lê Hải, Viện trưởng Viện Cơ điện 1, cùng toàn thể đoàn viên Công đoàn Viện Cơ "
        "điện 1.\nCông đoàn Viện Cơ điện 1 gồm 153 đoàn viên.",
        ("Công đoàn Viện Cơ điện 1",),
    ),
    case(
        "missing-lead-guests-of-higher-unions",
        "Dự và chỉ đạo Đại hội có đồng chí Vũ Đức Minh, Chủ tịch Công đoàn Xây dựng Việt Nam. Tham dự Đại hội còn có "
        "lãnh đạo Trường Cao đẳng Sông Bé.\nTrong nhiệm kỳ 2013 - 2017, hoạt động của Công đoàn Trường Cao đẳng Sông "
        "Bé tiếp tục có nhiều chuyển biến.",
        ("Công đoàn Trường Cao đẳng Sông Bé",),
    ),
    case(
        "places-in-capitals-before-colons",
        "Phóng viên ghi nhanh ở ba địa phương.\n\nPHƯỜNG TRƯỜNG AN: Sáng 24/10/2025, 175 đại biểu dự Đại hội Công "
        "đoàn phường lần thứ I. Ông Phan Xuân Hân được chỉ định làm Chủ tịch.\n\nXÃ ĐÔ SƠN: Khác với Trường An, xã "
        "chọn buổi chiều cùng ngày. 88/90 đại biểu về dự; chị Trần Thị Hậu được chỉ định giữ chức Chủ tịch.\n\nXÃ "
        "CON SÔNG: Đại hội Công đoàn xã diễn ra ngày 27/10 với 46 đại biểu.",
        ("Công đoàn phường Trường An", "Công đoàn xã Đô Sơn", "Công đoàn xã Con Sông"),
    ),
    case(
        "a-sibling-item-told-by-its-deeds",
        "Tuần qua, hai huyện của tỉnh Bến Tre đã tổ chức đại hội công đoàn.\n\n* Thạnh Phú:\n\nNgày 23-5-2023, LĐLĐ "
        "huyện Thạnh Phú khai mạc đại hội lần thứ 12, 99 đại biểu dự. Đại hội bầu 15 ủy viên BCH.\n\n* Giồng "
        "Trôm:\n\nĐối thoại kết thúc lúc 11 giờ ngày 25-5, 130 đại biểu bỏ phiếu xong lúc 14 giờ. BCH khóa XI có 17 "
        "người. Bà Lê Thị Mười làm Chủ tịch LĐLĐ huyện Giồng Trôm sau đại hội.",
        ({"Liên đoàn Lao động huyện Thạnh Phú"}, {"Liên đoàn Lao động huyện Giồng Trôm"}),
    ),
    case(
        "conference-of-delegates-told-from-inside",
        "Phường mở đầu nhiệm kỳ ngay tại hội nghị đại biểu sáng 14-10-2025.\n\nHội nghị có 65 đại biểu thay mặt "
        "11.300 đoàn viên.\n\nTại hội nghị, lãnh đạo LĐLĐ thành phố trao quyết định chỉ định Ban Chấp hành Công đoàn "
        "phường An Lạc Tây khóa I, nhiệm kỳ 2025 - 2030 gồm 17 người.",
        ("Công đoàn phường An Lạc Tây",),
    ),
    case(
        "committee-of-the-school-union-holds",
        "Ngày 5/3/2023 Chi bộ, BCH Công đoàn trường THCS Lý Thái tổ chức Đại hội Công đoàn nhiệm kỳ 2023-2028.",
        ({"Công đoàn trường THCS Lý Thái", "Công đoàn trường Trung học cơ sở Lý Thái"},),
    ),
    case(
        "court-holds",
        "Ngày 5/3/2023, Toà án nhân dân huyện Yên Định tổ chức Đại hội Công đoàn nhiệm kỳ 2023 - 2028.",
        ("Công đoàn Tòa án nhân dân huyện Yên Định",),
    ),
    case(
        "sector-in-lower-case",
        "Công đoàn giáo dục huyện Ứng Trạch hoàn thành đại hội lần thứ XX ngày 5/3/2023.",
        ("Công đoàn giáo dục huyện Ứng Trạch",),
    ),
    case(
        "directs-a-pilot-successfully",
        "Liên đoàn Lao động huyện Bắc Sông đã chỉ đạo tổ chức thành công Đại hội điểm tại Công đoàn cơ sở Trường "
        "THPT Bắc Sông ngày 5/3/2023.",
        ({"Công đoàn cơ sở Trường THPT Bắc Sông", "Công đoàn cơ sở Trường Trung học phổ thông Bắc Sông"},),
    ),
]

NOT_REPORTED = [
    case(
        "to-come-will-take-place",
        "Đại hội Công đoàn tỉnh Sóc Trăng lần thứ XI, nhiệm kỳ 2023 - 2028 sẽ diễn ra trong hai ngày 17 "
        "và 18/10/2023 tại Trung tâm Văn hóa Hồ Nước Ngọt.",
    ),
    case(
        "to-come-with-delegates",
        "Theo kế hoạch, Đại hội Công đoàn huyện Yên Minh lần thứ XVII sẽ khai mạc sáng 6/6/2023, có 130 "
        "đại biểu chính thức tham dự, bầu Ban Chấp hành khóa mới gồm 23 đồng chí.",
    ),
    case(
        "to-come-planned-month",
        "Dự kiến, trung tuần tháng 3/2023, Công đoàn cơ sở Sở Công Thương Tây Ninh tổ chức Đại hội nhiệm "
        "kỳ 2023-2028. Công tác chuẩn bị đang được gấp rút hoàn thành.",
    ),
    case(
        "to-come-page-date-before-it",
        "Đại hội Công đoàn quận Gò Vấp lần thứ XI, nhiệm kỳ 2018 - 2023 được tổ chức vào ngày 24/5 tới "
        "tại Trung tâm Văn hóa quận.",
        published="2018-05-18",
    ),
    case(
        "to-come-ready",
        "Công đoàn thị xã Sa Pa: Sẵn sàng cho ngày hội lớn\n\n"
        "Chỉ còn ít ngày nữa, Đại hội Công đoàn thị xã Sa Pa lần thứ XX sẽ khai mạc. Các tiểu ban đã "
        "hoàn tất khâu trang trí, lễ tân, hậu cần.",
    ),
    case(
        "to-come-press-briefing",
        "Sáng 20/9, Tổng Liên đoàn Lao động Việt Nam họp báo giới thiệu Đại hội XII Công đoàn Việt Nam. "
        "Đại hội sẽ có 947 đại biểu và họp từ ngày 24 đến 26/9 tại Hà Nội.",
    ),
    case(
        "to-come-wishes-of-workers",
        "Trước thềm Đại hội Công đoàn tỉnh Lào Cai, nhiều công nhân gửi gắm mong muốn về nhà ở, trường "
        "lớp cho con. Chị Giàng Thị Sua hy vọng đại hội sẽ bàn kỹ chuyện tăng bữa ca.",
    ),
    case(
        "planned-by-a-document",
        "Liên đoàn Lao động tỉnh Cà Mau ban hành Kế hoạch 41/KH-LĐLĐ lo việc đại hội các cấp công đoàn "
        "trong tỉnh, tiến tới Đại hội Công đoàn tỉnh lần thứ XI, nhiệm kỳ 2023-2028. Đại hội cấp cơ sở "
        "hoàn thành trước 30/4/2023.",
    ),
    case(
        "planned-training",
        "Ngày 3/11/2022, LĐLĐ huyện Buôn Đôn tập huấn nghiệp vụ tổ chức đại hội cho 60 cán bộ công đoàn "
        "cơ sở, chuẩn bị cho Đại hội Công đoàn huyện lần thứ VIII, nhiệm kỳ 2023-2028.",
    ),
    case(
        "planned-approval-of-papers",
        "Chiều 12/4/2023, Ban Thường vụ LĐLĐ tỉnh Hưng Yên làm việc với LĐLĐ huyện Ân Thi để duyệt văn "
        "kiện và nhân sự Đại hội Công đoàn huyện Ân Thi lần thứ XVII.",
    ),
    case(
        "planned-comments-on-drafts",
        "Sáng 15/8/2023, LĐLĐ tỉnh Đắk Nông tổ chức hội nghị lấy ý kiến góp ý dự thảo Báo cáo chính trị "
        "trình Đại hội Công đoàn tỉnh lần thứ V, nhiệm kỳ 2023 - 2028.",
    ),
    case(
        "planned-date-put-off",
        "Do mưa lũ, LĐLĐ huyện Minh Hóa quyết định hoãn Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ "
        "2023-2028; thời gian tổ chức sẽ thông báo sau.",
    ),
    case(
        "preparatory-session",
        "Chiều 26/5/2023, Đại hội Công đoàn Trường Đại học Đồng Tháp lần thứ VIII, nhiệm kỳ 2023-2028 "
        "tiến hành phiên trù bị. Phiên trù bị bầu Đoàn Chủ tịch 5 đồng chí, Đoàn Thư ký 2 đồng chí. "
        "Phiên chính thức sẽ khai mạc sáng mai.",
    ),
    case(
        "preparatory-session-in-headline",
        "Phiên trù bị Đại hội Công đoàn ngành Công Thương Lạng Sơn\n\n"
        "Ngày 19/6, Ban Tổ chức tiến hành phiên trù bị, thông qua nội quy, chương trình đại hội và phổ "
        "biến cách bầu cử.",
    ),
    case(
        "rehearsal",
        "Tối 4/6/2018, LĐLĐ thành phố Mỹ Tho tổng duyệt chương trình Đại hội Công đoàn thành phố lần thứ "
        "XI; đội văn nghệ công nhân chạy thử hai tiết mục mở màn.",
    ),
    case(
        "resolution-studied",
        "Sáng 15/3/2024, LĐLĐ tỉnh Nam Định mở hội nghị quán triệt Nghị quyết Đại hội XIII Công đoàn "
        "Việt Nam và Nghị quyết Đại hội XIX Công đoàn tỉnh cho 300 cán bộ công đoàn.",
    ),
    case(
        "resolution-carried-out",
        "Thực hiện Nghị quyết Đại hội Công đoàn huyện Đăk Glei lần thứ VIII, nhiệm kỳ 2023-2028, năm "
        "2024 công đoàn huyện đã kết nạp 86 đoàn viên, vượt kế hoạch.",
    ),
    case(
        "resolution-action-programme",
        "Ban Chấp hành Công đoàn Trường Đại học Hạ Long ban hành Chương trình hành động thực hiện Nghị "
        "quyết Đại hội công đoàn trường lần thứ III, nhiệm kỳ 2023 - 2028, với 11 chỉ tiêu.",
    ),
    case(
        "since-the-congress",
        "Từ sau Đại hội Công đoàn thị xã Phước Long lần thứ IV (tháng 5/2023) đến nay, các công đoàn cơ "
        "sở duy trì đều đặn bữa cơm công đoàn, trao 210 suất quà.",
    ),
    case(
        "mentioned-in-a-portrait",
        "Anh Hoàng Sỹ Nguyên, thợ lò ở Vàng Danh, từng là đại biểu trẻ nhất dự Đại hội XII Công đoàn "
        "Việt Nam. Mười năm qua, anh có 14 sáng kiến làm lợi cho mỏ.",
    ),
    case(
        "mid-term-review",
        "Ngày 16/10/2020, LĐLĐ tỉnh Sơn La tổ chức hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết "
        "Đại hội XIV Công đoàn tỉnh, nhiệm kỳ 2018-2023. Đã có 9/15 chỉ tiêu hoàn thành.",
    ),
    case(
        "delegates-set-out",
        "Sáng 30/11, đoàn đại biểu Công đoàn tỉnh Kiên Giang gồm 17 đồng chí lên đường ra Hà Nội dự Đại "
        "hội XIII Công đoàn Việt Nam, do đồng chí Danh Kim Sơn làm trưởng đoàn.",
    ),
    gap(
        "delegation-received",
        "Bí thư Tỉnh ủy Quảng Nam gặp mặt 21 đại biểu trước khi dự Đại hội XII Công đoàn Việt Nam và "
        "chúc đoàn hoàn thành tốt nhiệm vụ.",
    ),
    case(
        "in-honour-football",
        "Chào mừng Đại hội Công đoàn tỉnh Bình Dương lần thứ XI, ngày 12/8/2023 công đoàn các khu công "
        "nghiệp khai mạc giải bóng đá công nhân với 24 đội.",
    ),
    case(
        "in-honour-works",
        "Công đoàn Công ty Than Khe Chàm gắn biển công trình băng tải số 4 chào mừng Đại hội Công đoàn "
        "Than - Khoáng sản Việt Nam lần thứ VI, nhiệm kỳ 2023-2028.",
    ),
    case(
        "in-honour-emulation",
        "Lập thành tích chào mừng Đại hội Công đoàn Hàng hải Việt Nam lần thứ XI và Đại hội XIII Công "
        "đoàn Việt Nam, đoàn viên Công đoàn Cảng Cái Lân đăng ký 35 sáng kiến trong quý I/2023.",
    ),
    case(
        "in-honour-houses",
        "Ngày 20/4/2018, LĐLĐ huyện Tu Mơ Rông bàn giao mái ấm công đoàn cho cô giáo Y Nhớ. Đây là hoạt "
        "động hướng tới Đại hội Công đoàn huyện lần thứ IV, nhiệm kỳ 2018-2023.",
    ),
    case(
        "party-district",
        "Ngày 23/6/2020, Đảng bộ huyện Mường Khương khai mạc Đại hội đại biểu lần thứ XXV, nhiệm kỳ 2020 "
        "- 2025. Chủ tịch LĐLĐ huyện dự với tư cách đại biểu.",
    ),
    case(
        "party-of-a-federation",
        "Sáng 12/3/2020, Chi bộ cơ quan LĐLĐ tỉnh Tiền Giang tổ chức Đại hội lần thứ XI, nhiệm kỳ "
        "2020-2022. Đồng chí Lê Quang Tỵ, Phó Chủ tịch LĐLĐ tỉnh, được bầu làm Bí thư chi bộ.",
    ),
    case(
        "youth-union",
        "Ngày 9/8/2022, Đoàn TNCS Hồ Chí Minh huyện Bình Gia tổ chức Đại hội đại biểu lần thứ XXIII, "
        "nhiệm kỳ 2022-2027. Công đoàn huyện tặng hoa chúc mừng.",
    ),
    case(
        "youth-of-a-firm",
        "Chi đoàn Công ty Cổ phần Du lịch Mỹ Trà tổ chức Đại hội nhiệm kỳ 2022-2024 sáng 3/4. Chủ tịch "
        "Công đoàn công ty Bạch Thu Hà phát biểu chúc mừng, 35 đoàn viên tham dự.",
    ),
    case(
        "womens-union",
        "Đại hội đại biểu Phụ nữ tỉnh Lai Châu lần thứ XIV, nhiệm kỳ 2021-2026 khai mạc sáng 28/9 với "
        "200 đại biểu; Liên đoàn Lao động tỉnh tặng lẵng hoa.",
    ),
    case(
        "farmers-union",
        "Ngày 8/6/2023, Hội Nông dân huyện Phú Tân tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023 - 2028, bầu "
        "27 ủy viên Ban Chấp hành.",
    ),
    case(
        "lawyers-cell-of-a-federation",
        "Chi hội Luật gia Liên đoàn Lao động tỉnh Ninh Bình tổ chức Đại hội nhiệm kỳ 2024-2029 ngày "
        "15/3. Đại hội bầu Ban Chấp hành chi hội gồm 3 đồng chí.",
    ),
    gap(
        "veterans",
        "Hội Cựu chiến binh cơ quan Tổng công ty Đường sắt mở Đại hội lần thứ V, nhiệm kỳ 2022-2027; "
        "Công đoàn Đường sắt Việt Nam gửi lẵng hoa.",
    ),
    case(
        "shareholders",
        "Ngày 25/4/2023, Công ty Cổ phần Dược Trà Lĩnh tổ chức Đại hội đồng cổ đông thường niên. Chủ "
        "tịch Công đoàn công ty thay mặt người lao động phát biểu.",
    ),
    case(
        "fatherland-front",
        "Sáng 5/9/2025, Ủy ban MTTQ Việt Nam xã Ba Chẽ khai mạc Đại hội đại biểu lần thứ nhất, nhiệm kỳ "
        "2025-2030, hiệp thương cử 55 vị; Chủ tịch Công đoàn xã là ủy viên.",
    ),
    case(
        "meeting-of-civil-servants",
        "Ngày 6/1/2023, Công đoàn Trường Cao đẳng Kinh tế Cao Nguyên phối hợp mở Hội nghị viên chức, "
        "người lao động năm học 2022-2023, bầu Ban Thanh tra nhân dân 3 người.",
    ),
    case(
        "founding-ceremony",
        "Sáng 28/8/2025, LĐLĐ TP Hải Phòng công bố quyết định thành lập Công đoàn phường Lê Ích Mộc và "
        "chỉ định Ban Chấp hành lâm thời gồm 11 đồng chí, ông Bùi Danh Tế làm Chủ tịch.",
    ),
    case(
        "founding-of-a-firms-union",
        "LĐLĐ huyện Thuận Thành vừa ra mắt Công đoàn cơ sở Công ty TNHH Bao bì Song Khê với 85 đoàn "
        "viên. Ban Chấp hành lâm thời có trách nhiệm chuẩn bị đại hội trong vòng 12 tháng.",
    ),
    case(
        "merger-decision",
        "Ngày 1/7/2025, Tổng Liên đoàn Lao động Việt Nam trao quyết định hợp nhất LĐLĐ hai tỉnh Vĩnh "
        "Long và Bến Tre; chỉ định 45 ủy viên Ban Chấp hành, nhiệm kỳ 2023-2028.",
    ),
    case(
        "committee-meeting",
        "Ngày 10/1/2024, Ban Chấp hành Công đoàn tỉnh Quảng Ngãi khóa XVII tổ chức Hội nghị lần thứ hai, "
        "bàn nhiệm vụ năm 2024 và kiện toàn Ủy ban Kiểm tra.",
    ),
    case(
        "mid-term-chair",
        "Tại Hội nghị Ban Chấp hành LĐLĐ thành phố Vị Thanh lần thứ 9, khóa VI, nhiệm kỳ 2018-2023, bà "
        "Kim Thị Hường được bầu giữ chức Chủ tịch với 100% phiếu, thay ông Lý Văn Đực nghỉ hưu.",
    ),
    case(
        "mid-term-added-members",
        "Sáng 4/3/2025, Ban Chấp hành Công đoàn ngành Giáo dục Hà Giang họp, bầu bổ sung 3 ủy viên Ban "
        "Chấp hành, 1 ủy viên Ban Thường vụ nhiệm kỳ 2023 - 2028.",
    ),
    case(
        "appointed-chair",
        "Tổng Liên đoàn Lao động Việt Nam quyết định chỉ định ông Sầm Văn Khoáng tham gia Ban Chấp hành, "
        "giữ chức Chủ tịch LĐLĐ tỉnh Cao Bằng nhiệm kỳ 2023-2028.",
    ),
    case(
        "first-meeting-alone",
        "Ngày 2/8/2023, Ban Chấp hành Công đoàn huyện Tân Sơn khóa IV họp phiên thứ nhất để phân công "
        "nhiệm vụ, thông qua quy chế làm việc.",
    ),
    case(
        "count-of-unions",
        "Đến hết ngày 31/3/2023, toàn tỉnh Quảng Trị có 812/951 công đoàn cơ sở tổ chức xong đại hội "
        "nhiệm kỳ 2023-2028, đạt 85%.",
    ),
    case(
        "count-of-upper-unions",
        "Theo LĐLĐ tỉnh Thanh Hóa, đã có 31/35 công đoàn cấp trên cơ sở mở xong đại hội; trong đó 28 nơi "
        "chủ tịch tái cử.",
    ),
    case(
        "count-of-elected",
        "Qua đại hội ở 146 công đoàn cơ sở, huyện Tiên Lãng đã bầu 690 ủy viên ban chấp hành, nữ chiếm "
        "58%; 122 chủ tịch tái cử.",
    ),
    case(
        "count-of-wards",
        "TP Huế đã hoàn thành đại hội công đoàn ở 40/40 phường, xã. Các đại hội diễn ra trang trọng, "
        "tiết kiệm, đúng điều lệ.",
    ),
    case(
        "history-of-the-congresses",
        "Lịch sử các kỳ đại hội Công đoàn tỉnh Thái Bình\n\n"
        "Đại hội lần thứ I họp tháng 5/1959, bầu 21 ủy viên. Đại hội lần thứ II (nhiệm kỳ 1961-1964) có "
        "180 đại biểu. Đại hội lần thứ III tổ chức tháng 11/1964.",
    ),
    case(
        "history-told-as-openings",
        "Qua các kỳ đại hội Công đoàn tỉnh Nam Định\n\n"
        "Đại hội Công đoàn tỉnh Nam Định lần thứ I diễn ra ngày 12/3/1963. Đại hội bầu 25 đồng chí vào Ban Chấp hành.\n\n"
        "Đại hội Công đoàn tỉnh Nam Định lần thứ II diễn ra ngày 4/6/1966. Đại hội bầu 27 đồng chí vào Ban Chấp hành.\n\n"
        "Đại hội Công đoàn tỉnh Nam Định lần thứ III diễn ra ngày 9/9/1971. Đại hội bầu 29 đồng chí vào Ban Chấp hành.",
    ),
    case(
        "history-of-a-unions-life",
        "Giới thiệu chung\n\n"
        "Công đoàn Trường Cao đẳng Sư phạm Hòa Bình được thành lập năm 1972. Trải qua 14 kỳ đại hội, "
        "công đoàn trường luôn đạt vững mạnh, được tặng Huân chương Lao động hạng Ba.",
    ),
    case(
        "anniversary",
        "Ngày 28/7/2019, LĐLĐ huyện Ninh Giang kỷ niệm 90 năm ngày thành lập Công đoàn Việt Nam, ôn lại "
        "chặng đường 12 kỳ đại hội của công đoàn cả nước.",
    ),
    case(
        "teasers-only",
        "Giá xăng giảm nhẹ từ 15 giờ chiều nay. Các cửa hàng ở TP Tam Kỳ vẫn bán bình thường.\n\n"
        "Đọc thêm\n\n"
        "Đại hội Công đoàn huyện Nông Sơn lần thứ IV\n\n"
        "Ngày 12/5, Công đoàn huyện Nông Sơn tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028.",
    ),
    case(
        "related-links-only",
        "Ngày 6/5/2023, công nhân Công ty Môi trường đô thị Sa Đéc ra quân dọn rác kênh.\n\n"
        "Tin liên quan\n\n"
        "- Công đoàn thành phố Sa Đéc tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023-2028\n"
        "- Đại hội Công đoàn huyện Lấp Vò thành công tốt đẹp",
    ),
    case(
        "caption-only",
        "LĐLĐ tỉnh Phú Thọ trao 30 suất học bổng cho con công nhân nghèo học giỏi.\n\n"
        "Ảnh: Các đại biểu tại Đại hội Công đoàn tỉnh Phú Thọ lần thứ XVII, nhiệm kỳ 2023-2028.\n\n"
        "Mỗi suất trị giá 1 triệu đồng, do các nhà hảo tâm đóng góp.",
    ),
    case(
        "caption-of-an-old-picture",
        "Ông Trương Kính, nguyên Chủ tịch Công đoàn Cảng Quy Nhơn, kể chuyện bảo vệ cầu tàu năm 1975.\n\n"
        "Ông Kính (thứ hai, trái sang) tại Đại hội Công đoàn Cảng Quy Nhơn năm 1988. Ảnh tư liệu",
    ),
    case(
        "contest-about-the-congress",
        "Công đoàn Viên chức tỉnh Lào Cai phát động cuộc thi trực tuyến tìm hiểu Đại hội Công đoàn tỉnh "
        "lần thứ XVI; 1.240 lượt người dự thi.",
    ),
    case(
        "rules-of-the-statute",
        "Theo Điều lệ Công đoàn Việt Nam, đại hội công đoàn các cấp tổ chức 5 năm một lần; đại hội hợp "
        "lệ khi có ít nhất hai phần ba đại biểu được triệu tập tham dự.",
    ),
    case(
        "support-of-workers",
        "Ngày 20/1/2024, Công đoàn huyện Long Hồ tổ chức Tết sum vầy, trao 300 phần quà, mỗi phần "
        "500.000 đồng cho công nhân.",
    ),
    gap(
        "union-yearly-review",
        "Chiều 22/12/2022, Công đoàn cơ sở Sở Nội vụ Bắc Kạn tổng kết hoạt động năm 2022; năm 2023, "
        "trọng tâm là tổ chức tốt đại hội công đoàn cơ sở.",
    ),
    case(
        "emulation-congress",
        "Ngày 10/9/2020, Công đoàn Điện lực Việt Nam tổ chức Đại hội thi đua yêu nước lần thứ V, giai "
        "đoạn 2020-2025, biểu dương 120 điển hình tiên tiến.",
    ),
    case(
        "sports-congress",
        "LĐLĐ tỉnh Bình Phước phối hợp tổ chức Đại hội thể dục thể thao công nhân, viên chức lần thứ "
        "VII, khai mạc sáng 4/11/2022 với 18 đoàn.",
    ),
    case(
        "headline-to-come",
        "Công đoàn Trường Đại học Thái Bình đang gấp rút chuẩn bị. Theo kế hoạch, đại hội sẽ khai mạc "
        "lúc 7 giờ 30 ngày 25/4.",
        title="Đại hội Công đoàn Trường Đại học Thái Bình lần thứ III, nhiệm kỳ 2023-2028",
        published="2023-04-20",
    ),
    case(
        "teasers-run-together",
        "Ngày 8/10/2025, LĐLĐ tỉnh Đồng Nai trao 200 suất quà cho công nhân vùng ngập.\n"
        "\n"
        "Công đoàn phường Long Hưng: đổi mới từ bữa cơm ca Công đoàn phường Hố Nai tổ chức Đại hội lần thứ I: "
        "thêm nhiều việc làm thiết thực cho đoàn viên",
    ),
    case(
        "teasers-run-together-of-congresses",
        "Xưởng in của anh Lục Văn Bền vừa nhận thêm hai đơn hàng.\n"
        "\n"
        "Đại hội Công đoàn xã Bàu Hàm lần thứ I: gần đoàn viên, sát cơ sở Đại hội Công đoàn xã Cẩm Mỹ: phấn đấu "
        "kết nạp 900 đoàn viên",
    ),
    case(
        "annals-of-a-member",
        "Truyền thống đơn vị\n"
        "\n"
        "Công đoàn Nhà máy Dệt Kim Sông Hương ra đời năm 1979. Tại Đại hội Công đoàn Việt Nam lần thứ VIII, đồng "
        "chí Tôn Nữ Diệu Hạnh được bầu vào Ban Chấp hành Tổng Liên đoàn. Năm 2003, đơn vị đón Huân chương Lao "
        "động hạng Nhì.",
    ),
    case(
        "annals-of-a-chairman",
        "Gia đình ông vẫn giữ tấm ảnh cũ. Tại Đại hội Công đoàn Việt Nam lần thứ VI, ông Phí Văn Lược trúng cử ủy "
        "viên Ban Thư ký, rồi gắn bó với phong trào đến khi về hưu.",
    ),
    case(
        "soon-to-be-held",
        "Ngày 9/4/2024, lãnh đạo LĐLĐ huyện Trảng Bom đến thăm và đề nghị Công đoàn Công ty TNHH Gỗ Tân Hòa Lợi "
        "sớm tổ chức Đại hội lần thứ II, nhiệm kỳ 2024-2029.",
    ),
    case(
        "soon-to-be-held-by-the-sector",
        "Ban Thường vụ mong các đơn vị chuẩn bị chu đáo để Công đoàn ngành Y tế tỉnh Đắk Nông sớm tiến hành Đại "
        "hội lần thứ V theo đúng lịch.",
    ),
    case(
        "work-of-organising",
        "Chiều 6/4/2023, LĐLĐ tỉnh Bắc Kạn làm việc với Công đoàn ngành Giáo dục về công tác tổ chức Đại hội Công "
        "đoàn ngành lần thứ XVI, nhiệm kỳ 2023-2028.",
    ),
    case(
        "work-of-organising-heard",
        "Ngày 12/4/2023, Công đoàn huyện Ngân Sơn họp Ban Chấp hành, nghe báo cáo về công tác tổ chức Đại hội "
        "Công đoàn huyện lần thứ XVII.",
    ),
    case(
        "received-before-they-go",
        "Sáng 28/11/2023, lãnh đạo tỉnh Đắk Lắk tiếp đoàn đại biểu công đoàn. Tại buổi gặp mặt, bà H'Len Niê báo "
        "cáo công tác chuẩn bị dự Đại hội XIII Công đoàn Việt Nam. Đoàn gồm 15 đại biểu, được bầu tại Đại hội "
        "Công đoàn tỉnh Đắk Lắk lần thứ XV.",
    ),
    case(
        "place-and-election-of-no-digest",
        "Tại huyện Phong Điền, ông Lữ Tấn Đạt vừa tái cử Chủ tịch Hội Làm vườn. Tại huyện Cờ Đỏ, bà Dư Thị Nhàn "
        "được bầu làm Chi hội trưởng phụ nữ.",
    ),
    case(
        "place-to-come-in-a-digest",
        "Các công đoàn cấp trên cơ sở ở Kiên Giang chuẩn bị tổ chức Đại hội.\n"
        "\n"
        "Tại huyện Giang Thành, nhân sự Chủ tịch LĐLĐ huyện sẽ được bầu vào tháng 6.\n"
        "\n"
        "Tại huyện Tân Hiệp, danh sách bầu cử dự kiến trình trong tháng 5.",
    ),
    case(
        "so-many-unions-not-a-year",
        "Đến nay 1017 công đoàn cơ sở ở Hà Tĩnh tổ chức Đại hội xong, đạt 96% kế hoạch.",
    ),
    gap(
        "a-long-headline-of-another-article-ends-the-page",
        "Ngày 5/5/2023, công nhân bốc xếp cảng Thị Nải được khám mắt không mất tiền.\n"
        "\n"
        "Đợt khám kéo dài ba hôm, do trạm y tế phường đứng ra lo.\n"
        "\n"
        "Công đoàn Trường Đại học Đèo Son tổ chức Đại hội lần thứ V, bầu Ban Chấp hành gồm 15 đồng chí và thông "
        "qua nhiều mục tiêu",
    ),
    case(
        "teasers-run-together-of-three",
        "Trạm bơm Cầu Đúc chạy lại từ hôm rằm.\n"
        "\n"
        "Công đoàn phường Tân Triều: tiếp sức học trò nghèo Công đoàn phường Biên Hòa: Đại hội lần thứ I thành "
        "công Công đoàn xã An Viễn: trao mái ấm",
    ),
    case(
        "annals-of-a-union-in-several-congresses",
        "Những chặng đường\n"
        "\n"
        "Năm 1988, tại Đại hội Công đoàn Việt Nam lần thứ VI, bà Quế Thị Lam được bầu vào Ban Chấp hành. Năm "
        "1993, tại Đại hội Công đoàn Việt Nam lần thứ VII, bà tiếp tục trúng cử.",
    ),
    gap(
        "soon-taken-for-a-word-of-the-name",
        "Công nhân mong Công đoàn Công ty TNHH Thủy sản Đất Mũi sớm tổ chức Đại hội để bầu Ban Chấp hành chính thức.",
    ),
    case(
        "guidance-on-the-work-of-organising",
        "Ngày 3/2/2023, LĐLĐ huyện Ba Chẽ tập huấn cho 45 chủ tịch cơ sở về công tác tổ chức Đại hội Công đoàn "
        "các cấp, nhiệm kỳ 2023-2028.",
    ),
    case(
        "soon-to-be-held-after-a-decision",
        "Ngày 9/4/2024, LĐLĐ huyện Gò Dầu công bố quyết định gia hạn Ban Chấp hành lâm thời, yêu cầu Công đoàn "
        "Công ty TNHH Sợi Bông Trắng sớm tiến hành Đại hội lần thứ I.",
    ),
    case(
        "goals-of-a-union-without-a-congress",
        "Nhiệm kỳ tới, Công đoàn xã Y Tý đề ra chỉ tiêu mở 3 lớp học nghề. Trước đó, xã cũng tổ chức hội thi nấu "
        "ăn cho chị em.",
    ),
    case(
        "commune-s-union-said-short-at-work",
        "Chiều 21/10/2025, sân UBND xã Phong Hải rộn tiếng cười. Công đoàn xã trao 30 suất quà. Công đoàn xã vận "
        "động mỗi nhà góp một cây giống.",
    ),
    case(
        "committee-told-by-paragraph-to-come",
        "Hai huyện đang hoàn tất nhân sự.\n"
        "\n"
        "Dự kiến Đại hội sẽ bầu Ban Chấp hành LĐLĐ huyện Mường Tè gồm 19 đồng chí.\n"
        "\n"
        "Dự kiến Đại hội sẽ bầu Ban Chấp hành LĐLĐ huyện Sìn Hồ gồm 21 đồng chí.",
    ),
    case(
        "subcommittees-meet-to-prepare-at-an-hour",
        "Lúc 14 giờ ngày 28/4, 12 thành viên các tiểu ban họp chuẩn bị Đại hội Công đoàn huyện Bắc Mê khóa XI, rà "
        "lại danh sách 130 đại biểu.",
    ),
    case(
        "members-give-views-to-prepare",
        "37/40 đoàn viên Công đoàn Trường THPT Nà Chì góp ý vào dự thảo báo cáo, chuẩn bị cho Đại hội khóa VI vào "
        "ngày 20/3 tới.",
    ),
    case(
        "postponed-for-the-epidemic",
        "Đại hội Công đoàn Công ty CP Gạch Tân Uyên lần thứ IV với 90 đại biểu, định vào ngày 15/5/2021, phải hoãn "
        "vì dịch.",
    ),
    case(
        "postponed-for-the-storm",
        "Do bão số 3, Công đoàn huyện Đầm Hà hoãn Đại hội khóa XIV ấn định sáng 7/9/2024; 140 đại biểu sẽ được báo "
        "lịch mới.",
    ),
    case(
        "press-meeting-on-the-congress",
        "Chiều 5/9/2023, LĐLĐ tỉnh Quảng Nam họp báo thông tin về Đại hội Công đoàn tỉnh lần thứ XVIII, nhiệm kỳ "
        "2023-2028, có 345 đại biểu chính thức.",
    ),
    case(
        "press-meeting-before-the-opening",
        "Hơn 30 nhà báo dự buổi họp báo sáng 11/9 về Đại hội Công đoàn tỉnh Ninh Thuận lần thứ XI; theo ban tổ chức, "
        "250 đại biểu được triệu tập.",
    ),
    case(
        "delegates-offer-incense",
        "Sáng 18/9/2023, 250 đại biểu dự Đại hội Công đoàn tỉnh Điện Biên khóa XII dâng hương tại Nghĩa trang liệt "
        "sĩ A1.",
    ),
    case(
        "incense-at-a-monument-before-the-congress",
        "Trước giờ khai mạc Đại hội Công đoàn tỉnh Đắk Nông lần thứ V, sáng 9/8, đoàn đại biểu do bà Võ Thị Quế dẫn "
        "đầu dâng hương, dâng hoa ở tượng đài N'Trang Lơng.",
    ),
    case(
        "all-unions-are-through",
        "Đến ngày 31/5/2023, 102/102 công đoàn cơ sở của huyện Quan Sơn đã xong Đại hội nhiệm kỳ 2023-2028, với "
        "1.950 đại biểu tham dự.",
    ),
    case(
        "unions-counted-in-a-table",
        "Toàn ngành Y tế Lạng Sơn có 21/24 công đoàn cơ sở họp xong Đại hội khóa mới trước ngày 10/4, bầu 117 ủy "
        "viên Ban Chấp hành.",
    ),
    case(
        "sections-summed-up-of-a-hospital",
        "Đã có 12 công đoàn bộ phận của Công đoàn Bệnh viện Đa khoa Bắc Hà tiến hành Đại hội nhiệm kỳ 2023-2028, bầu "
        "36 ủy viên.",
    ),
    case(
        "sections-summed-up-of-a-power-company",
        "Trong tháng 2/2023, 7/7 tổ công đoàn thuộc CĐCS Điện lực Ba Chẽ tiến hành đại hội xong, tạo đà cho Đại hội "
        "CĐCS lần thứ VI.",
    ),
    case(
        "sections-summed-up-of-a-university",
        "Công đoàn Trường Đại học Tây Côn Lĩnh cho biết 10/15 công đoàn bộ phận đã tiến hành Đại hội, các bộ phận "
        "còn lại xong trước 25/12.",
    ),
    case(
        "province-s-congress-quoted-at-a-course",
        "Ngày 3/11/2023, 90 cán bộ công đoàn huyện Tủa Chùa (Điện Biên) dự tập huấn. Đại hội Công đoàn tỉnh lần thứ "
        "XII đã xác định 3 khâu đột phá, lớp học bàn cách làm.",
    ),
    case(
        "works-for-the-district-s-congress",
        "Từ đầu năm, huyện Kon Rẫy có 5 công trình mừng Đại hội Công đoàn huyện lần thứ X, trị giá 320 triệu đồng.",
    ),
    case(
        "merits-after-the-province-s-congress",
        "UBND tỉnh Bình Thuận vừa khen thưởng 12 tập thể đã phục vụ tốt Đại hội Công đoàn tỉnh lần thứ XI.",
    ),
    case(
        "delegates-elected-gather-for-a-briefing",
        "Sáng 26/11, 17 đại biểu đã được bầu đi dự Đại hội XIII Công đoàn Việt Nam gặp mặt tại LĐLĐ tỉnh Hậu Giang.",
    ),
    case(
        "rehearsal-of-the-congress",
        "Tối 7/6/2023, 140 đại biểu có mặt trong buổi tổng duyệt Đại hội Công đoàn huyện Mường La lần thứ XX.",
    ),
    case(
        "congress-moved-to-another-month",
        "Công đoàn Trường Đại học Đông Sơn lùi Đại hội lần thứ VIII từ ngày 20/3 sang tháng 5; 150 đại biểu đã được "
        "triệu tập sẽ nhận giấy mời mới.",
    ),
    case(
        "incense-and-then-home",
        "Chiều 22/10, đoàn 30 đại biểu Đại hội Công đoàn Cao su Phú Riềng khóa XI viếng Nghĩa trang Liệt sĩ tỉnh "
        "Bình Phước.",
    ),
    gap(
        "press-release-before-the-congress",
        "Tuần tới mới khai mạc, nhưng LĐLĐ tỉnh Lai Châu đã gửi thông cáo báo chí: Đại hội XI Công đoàn tỉnh có 220 "
        "đại biểu, chia ba tổ thảo luận, khai mạc 8 giờ ngày 19/9 tới.",
    ),
    case(
        "unions-through-in-a-district-with-shares",
        "Kết thúc tháng 4/2023, LĐLĐ huyện Thanh Chương có 118/118 công đoàn cơ sở đã xong đại hội, bầu 562 ủy viên, "
        "nữ chiếm 61%.",
    ),
    case(
        "picked-to-hold-trial-congresses",
        "Ngày 20/12/2022, Ban Chấp hành LĐLĐ huyện Krông Bông họp phiên cuối năm. LĐLĐ huyện chọn CĐCS Trường THPT "
        "Trần Hưng Đạo, CĐCS Công ty cà phê Phước An và CĐCS xã Hòa Sơn tổ chức đại hội điểm trong tháng 2/2023.",
    ),
    case(
        "guidance-on-congresses",
        "Hội nghị triển khai kế hoạch tổ chức Đại hội Công đoàn các cấp\n\nSáng 21/3/2017, LĐLĐ thị xã Cửa Lò tổ "
        "chức hội nghị triển khai kế hoạch tổ chức Đại hội Công đoàn các cấp. Theo đó, Đại hội công đoàn các cấp "
        "đánh giá kết quả nhiệm kỳ qua; bầu Ban Chấp hành công đoàn khóa mới. Chủ tịch LĐLĐ thị xã phát biểu tại hội "
        "nghị.",
    ),
    case(
        "conference-of-employees",
        "Ngày 15/3/2019, Công ty CP Cấp nước Phan Rang phối hợp với Ban Chấp hành Công đoàn cơ sở tổ chức Hội nghị "
        "đại biểu người lao động năm 2019. Dự hội nghị có đại diện Công đoàn Viên chức tỉnh và 84 đại biểu. Hội nghị "
        "đã bầu Ban Thanh tra nhân dân nhiệm kỳ 2019-2021 gồm 5 đồng chí.",
    ),
    case(
        "nine-tenths-have-held-theirs",
        "Gần 90% công đoàn cơ sở đã tổ chức xong đại hội\n\nNgày 6/4/2023, LĐLĐ huyện Bàu Bàng sơ kết công tác đại "
        "hội. Qua đại hội, các công đoàn cơ sở đã bầu 943 người vào ban chấp hành nhiệm kỳ 2023-2028.",
    ),
    case(
        "announced-for-next-week",
        "Tuần tới khai mạc Đại hội Công đoàn tỉnh Phú Yên lần thứ XI\n\nĐại hội Công đoàn tỉnh Phú Yên lần thứ XI, "
        "nhiệm kỳ 2023-2028 sẽ diễn ra trong 2 ngày 17 và 18/9 với 220 đại biểu. Tại đại hội, Tổng Liên đoàn sẽ công "
        "bố quyết định chỉ định Ban Chấp hành gồm 33 người.",
    ),
    case(
        "past-congresses-of-a-union",
        "Công đoàn tỉnh Phú Yên qua các kỳ Đại hội\n\nĐến nay Công đoàn tỉnh đã qua 5 kỳ đại hội.\n\nĐại hội lần thứ "
        "I: Họp tháng 5/1990 tại Tuy Hòa.\n\nĐại hội lần thứ II (nhiệm kỳ 1993-1998): Diễn ra trong 2 ngày 24 và "
        "25/8/1993 với 150 đại biểu, bầu 27 đồng chí vào BCH.\n\nĐại hội lần thứ III (nhiệm kỳ 1998-2003): Ngày "
        "18/6/1998, 160 đại biểu.\n\nĐại hội lần thứ IV (nhiệm kỳ 2003-2008): Ngày 5/8/2003, ông Lê Văn Tấn tái đắc "
        "cử Chủ tịch.",
    ),
    case(
        "all-sections-held-theirs",
        "Đại hội các công đoàn bộ phận\n\nTừ ngày 18 đến ngày 27/11/2022, 14/14 công đoàn bộ phận trực thuộc đã tổ "
        "chức thành công Đại hội Công đoàn bộ phận nhiệm kỳ 2023-2028. Đại hội đã nghe báo cáo tổng kết.",
    ),
    case(
        "deeds-of-a-party-cell",
        "Sáng 12/6, Chi bộ Trường Tiểu học Kim Tân tổ chức Đại hội nhiệm kỳ 2025-2027. 31 đảng viên có mặt. Đại hội "
        "bỏ phiếu bầu chi ủy mới gồm 3 đồng chí, đồng chí Hạnh làm Bí thư, bầu 2 đại biểu chính thức dự Đại hội Đảng "
        "bộ xã. Công đoàn trường Tiểu học Kim Tân tặng hoa chúc mừng. Đại hội thông qua nghị quyết với 8 chỉ tiêu "
        "rồi bế mạc.",
    ),
    case(
        "a-rule-on-who-meets-how",
        "Từ 150 đoàn viên trở lên thì công đoàn cơ sở họp đại hội đại biểu; ít hơn thì họp toàn thể. Nhiệm kỳ công "
        "đoàn cơ sở là năm năm, ví dụ 2017-2022.",
    ),
    case(
        "all-of-them-a-success",
        "Hội nghị Ban Chấp hành LĐLĐ tỉnh Tuyên Bình sáng 12/7/2017 nghe báo cáo. Đại hội điểm của CĐ ngành Giáo "
        "dục, CĐ Viên chức tỉnh, LĐLĐ huyện Sơn Động đều thành công tốt đẹp, BCH bầu 1 lần đủ số lượng.",
    ),
    case(
        "days-before-it",
        "CÔNG ĐOÀN XÃ ĐOAN HƯNG: NĂM ĐẦU VIỆC LỚN TRƯỚC NGÀY ĐẠI HỘI\n\nCòn đúng 12 ngày nữa, Đại hội Công đoàn xã "
        "Đoan Hưng lần thứ I, nhiệm kỳ 2025 - 2030 sẽ khai mạc với 118 đại biểu chính thức.\n\nChị Minh, Chủ tịch "
        "Công đoàn xã: Ban Chấp hành khóa I dự kiến 15 đồng chí. Một CĐCS vừa đại hội, đến phần bầu cử thì đã trưa. "
        "Phấn đấu 350 đoàn viên mới mỗi năm.",
    ),
    case(
        "grassroots-congresses-all-done",
        "LĐLĐ huyện Krông Bông: 100% CĐCS tổ chức xong Đại hội\n\nĐể tiến tới Đại hội X, LĐLĐ huyện Krông Bông cử "
        "cán bộ giúp cơ sở làm văn kiện. Tính ra 152/152 CĐCS tổ chức Đại hội, đạt 100%.",
    ),
    case(
        "remembered-in-an-interview",
        "Đại hội Công đoàn tỉnh Yên Sơn lần thứ XVI sẽ diễn ra trong 2 ngày 9 và 10/7 tới. Trước thềm đại hội, phóng "
        "viên có cuộc trao đổi với Chủ tịch LĐLĐ tỉnh.\n\nĐồng chí Cầm: Ở Đại hội Công đoàn huyện Lục Nam hồi tháng "
        "3, một cô giáo nói lương không đủ mua xăng. Đại hội tỉnh triệu tập 250 đại biểu; 9 đại biểu chính thức đi "
        "dự Đại hội XII. Bầu 39 ủy viên Ban Chấp hành khóa mới.",
    ),
    case(
        "annals-of-a-union",
        "Khoa Hóa là đơn vị mới được thành lập năm 2011. Tháng 9/2012, Đại hội Công đoàn cơ sở Khoa Hóa khóa I, "
        "nhiệm kỳ 2012 - 2015 đã bầu ra Ban Chấp hành gồm 5 đồng chí.\n\nNgày 30/12/2014, Công đoàn Khoa trở thành "
        "công đoàn bộ phận. Hiện nay, đơn vị có 69 công đoàn viên.",
    ),
    case(
        "delegates-who-will-attend",
        "320 đại biểu sẽ dự Đại hội Công đoàn tỉnh Cà Mau lần thứ I\n\nChiều 28/11/2025, tại buổi họp báo, LĐLĐ tỉnh "
        "thông tin nhiều nội dung. Đại hội diễn ra trong 2 ngày 01 và 02/12/2025. Tới nay, 64/64 xã hoàn tất đại "
        "hội; 100% BCH công đoàn xã do LĐLĐ tỉnh chỉ định.",
    ),
    case(
        "lessons-of-pilot-congresses",
        "LĐLĐ tỉnh Đồng Tháp rút kinh nghiệm đại hội công đoàn cơ sở\n\nSáng 14/12/2022, Ban Thường vụ LĐLĐ tỉnh "
        "họp. Kết quả bầu cử tại 96 đơn vị: 524 người vào BCH, 88 chủ tịch tái cử. Đại hội diễn ra trong 1 buổi. Dịp "
        "này, 2 tập thể làm tốt đại hội điểm là CĐCS Công ty Mỹ Long và CĐCS xã An Nhơn được biểu dương.",
    ),
]


@pytest.mark.parametrize("case", REPORTED)
def test_reported(case: Case) -> None:
    names = _names(case)
    assert len(names) == len(case.unions), f"reported: {names}"
    wrong = [
        (actual, wanted)
        for actual, wanted in zip(names, case.unions, strict=True)
        if not actual & {_fold(name) for name in ({wanted} if isinstance(wanted, str) else wanted)}
    ]
    assert wrong == []


@pytest.mark.parametrize("case", NOT_REPORTED)
def test_not_reported(case: Case) -> None:
    assert _names(case) == []


def _names(case: Case) -> list[set[str]]:
    """Of each congress, the name of its union as written and as expanded."""
    article = Article.model_validate({"text": case.text, "title": case.title, "published": case.published})
    return [{_fold(congress.union.name), _fold(congress.union.canonical)} for congress in extract(article).congresses]


def _fold(name: str) -> str:
    name = unicodedata.normalize("NFC", name).casefold()
    return re.sub(r"\s+", " ", re.sub(r"\s*[-–—]\s*", "-", name)).strip()
