"""Common ways to say each slot, a sentence or two each, and the values that a reader takes from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from congress_extract import Article, extract
from congress_extract.record import Congress

OPENING = "Sáng 5/7/2023, Công đoàn Sở Y tế tỉnh Hà Nam tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. "
"""Goes before the passages of all slots but these: `held_on` and `union` tell it themselves."""


class Case(NamedTuple):
    """A passage, the values it tells, and the day of its page where that matters."""

    text: str
    expected: object
    published: str | None = None


def form(id: str, text: str, expected: object, published: str | None = None) -> Any:
    """A row of a table; its name is how the passage begins."""
    return pytest.param(Case(text, expected, published), id=id)


def gap(id: str, text: str, expected: object, published: str | None = None) -> Any:
    """A row that is not read rightly yet; passing it fails the run, so that the mark is taken away."""
    mark = pytest.mark.xfail(strict=True, raises=AssertionError, reason="known gap")
    return pytest.param(Case(text, expected, published), id=id, marks=mark)


def read(case: Case, value: Callable[[Congress], object], opening: str = OPENING) -> object:
    """The value in the first congress reported; there must be one."""
    article = Article.model_validate({"text": opening + case.text, "published": case.published})
    congresses = extract(article).congresses
    assert congresses, "no congress is reported"
    return value(congresses[0])


HELD_ON = [
    form(
        "vua-qua-ngay-5-7-2023",
        "Vừa qua, ngày 5/7/2023, tại hội trường tỉnh, Công đoàn Sở Y tế Hà Nam đã tổ chức thành công Đại hội lần thứ "
        "IV.",
        "2023-07-05",
    ),
    form(
        "trong-2-ngay-5-va-6",
        "Trong 2 ngày 5 và 6/7/2023, Công đoàn ngành Y tế Hà Nam tổ chức Đại hội lần thứ IV.",
        "2023-07-05/2023-07-06",
    ),
    form(
        "trong-hai-ngay-tu-ngay-5",
        "Trong hai ngày, từ ngày 5 đến ngày 6 tháng 7 năm 2023, Công đoàn ngành Y tế Hà Nam tổ chức Đại hội lần thứ IV.",
        "2023-07-05/2023-07-06",
    ),
    form(
        "dai-hoi-cong-doan-so-y",
        "Đại hội Công đoàn Sở Y tế Hà Nam lần thứ IV, nhiệm kỳ 2023-2028 diễn ra vào ngày 5/7/2023.",
        "2023-07-05",
    ),
    form(
        "duoc-su-dong-y-cua-ldld",
        "Được sự đồng ý của LĐLĐ tỉnh, chiều ngày 05 tháng 7 năm 2023, Công đoàn Sở Y tế Hà Nam long trọng tổ chức "
        "Đại hội.",
        "2023-07-05",
    ),
    form(
        "hnm-ngay-5-7-cong-doan",
        "(HNM) - Ngày 5-7, Công đoàn Sở Y tế Hà Nam tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028.",
        "2023-07-05",
        published="2023-07-06",
    ),
    form(
        "hom-nay-5-7-cong-doan",
        "Hôm nay (5/7), Công đoàn Sở Y tế Hà Nam tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028.",
        "2023-07-05",
        published="2023-07-05",
    ),
    form(
        "cong-doan-so-y-te-ha",
        "Công đoàn Sở Y tế Hà Nam vừa tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028 vào sáng ngày 5/7/2023.",
        "2023-07-05",
    ),
    form(
        "thuc-hien-ke-hoach-so-12",
        "Thực hiện Kế hoạch số 12/KH-LĐLĐ ngày 3/2/2023 của LĐLĐ tỉnh, ngày 5/7/2023 Công đoàn Sở Y tế Hà Nam tổ "
        "chức Đại hội.",
        "2023-07-05",
    ),
    form(
        "ngay-05-07-2023-tai-hoi",
        "Ngày 05/07/2023, tại Hội trường Sở Y tế, Ban Chấp hành Công đoàn Sở Y tế tỉnh Hà Nam khóa III đã tổ chức "
        "Đại hội đại biểu lần thứ IV.",
        "2023-07-05",
    ),
    form(
        "sau-1-5-ngay-lam-viec",
        "Sau 1,5 ngày làm việc (5-6/7/2023), Đại hội Công đoàn ngành Y tế Hà Nam lần thứ IV đã thành công tốt đẹp.",
        "2023-07-05/2023-07-06",
    ),
    form(
        "sang-nay-5-7-cong-doan",
        "Sáng nay, 5/7, Công đoàn Sở Y tế Hà Nam khai mạc Đại hội lần thứ IV.",
        "2023-07-05",
        published="2023-07-05",
    ),
    form(
        "toi-qua-5-7-cong-doan",
        "Tối qua 5/7, Công đoàn Sở Y tế Hà Nam tổ chức Đại hội lần thứ IV.",
        "2023-07-05",
        published="2023-07-06",
    ),
    form(
        "sang-nay-cong-doan-so-y",
        "Sáng nay, Công đoàn Sở Y tế Hà Nam khai mạc Đại hội lần thứ IV.",
        "2023-07-05",
        published="2023-07-05",
    ),
    form(
        "chieu-thu-tu-vua-qua-5",
        "Chiều thứ Tư vừa qua, 5/7, Công đoàn Sở Y tế Hà Nam khai mạc Đại hội lần thứ IV.",
        "2023-07-05",
        published="2023-07-08",
    ),
    form(
        "luc-7-gio-30-ngay-5",
        "Lúc 7 giờ 30 ngày 5/7/2023, Đại hội Công đoàn Sở Y tế Hà Nam đã chính thức khai mạc.",
        "2023-07-05",
    ),
    form(
        "dai-hoi-cong-doan-truong-thpt",
        "Đại hội Công đoàn Trường THPT Lê Lợi nhiệm kỳ 2023-2028 được tổ chức tại phòng họp của trường, hôm 5/7/2023.",
        "2023-07-05",
    ),
    form(
        "dai-hoi-lan-thu-v-cong",
        "Đại hội lần thứ V Công đoàn Công ty May Hòa Thọ khai mạc hôm 5/7/2023 tại hội trường công ty.",
        "2023-07-05",
    ),
    form(
        "cong-doan-truong-thpt-le-loi",
        "Công đoàn Trường THPT Lê Lợi đã họp Đại hội nhiệm kỳ 2023-2028 ngày 5/7/2023.",
        "2023-07-05",
    ),
    form(
        "cong-doan-xa-hoa-binh-huyen",
        "Công đoàn xã Hòa Bình (huyện A) mở Đại hội lần thứ X trong ngày 5/7/2023.",
        "2023-07-05",
    ),
    form(
        "moi-7-gio-sang-5-7",
        "Mới 7 giờ sáng 5/7/2023, hội trường huyện đã chật kín. Công đoàn huyện Ba Bể tổ chức Đại hội lần thứ IX, "
        "nhiệm kỳ 2023-2028.",
        "2023-07-05",
    ),
    form(
        "dai-hoi-cong-doan-huyen-ba",
        "Đại hội Công đoàn huyện Ba Bể lần thứ IX vừa kết thúc chiều 6/7/2023 sau hai ngày làm việc.",
        "2023-07-06",
    ),
    form(
        "ngay-5-7-tai-trung-tam",
        "Ngày 5/7, tại Trung tâm Hội nghị tỉnh đã diễn ra Đại hội Công đoàn tỉnh Bắc Kạn lần thứ V, nhiệm kỳ 2023-2028.",
        "2023-07-05",
    ),
    form(
        "trong-cac-ngay-5-6-thang",
        "Trong các ngày 5, 6 tháng 7 năm 2023, Công đoàn ngành Giáo dục tỉnh Bắc Kạn tổ chức Đại hội lần thứ V.",
        "2023-07-05/2023-07-06",
    ),
    form(
        "cong-doan-benh-vien-bach-mai",
        "Công đoàn Bệnh viện Bạch Mai đã tiến hành Đại hội lần thứ XX trong 1,5 ngày 5-6/7/2023.",
        "2023-07-05/2023-07-06",
    ),
    form(
        "vao-hoi-8h00-ngay-5-7",
        "Vào hồi 8h00 ngày 5/7/2023, Công đoàn Trường THPT Lê Lợi long trọng tổ chức Đại hội.",
        "2023-07-05",
    ),
    form(
        "thu-bay-ngay-8-7-2023",
        "Thứ Bảy, ngày 8/7/2023, Công đoàn Trường THPT Lê Lợi tổ chức Đại hội nhiệm kỳ 2023-2028.",
        "2023-07-08",
    ),
    form(
        "cong-doan-truong-thpt-le-loi-to",
        "Công đoàn Trường THPT Lê Lợi tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội diễn ra sáng 8/7/2023 tại hội trường.",
        "2023-07-08",
    ),
    form(
        "cong-doan-truong-thpt-le-loi-to-chuc",
        "Công đoàn Trường THPT Lê Lợi tổ chức thành công Đại hội nhiệm kỳ 2023-2028\n\nSáng 8/7/2023, tại hội trường "
        "nhà trường, 45 đoàn viên đã dự đại hội.",
        "2023-07-08",
    ),
    form(
        "thoi-gian-7-gio-30-ngay",
        "Thời gian: 7 giờ 30 ngày 8/7/2023. Công đoàn Trường THPT Lê Lợi tổ chức Đại hội nhiệm kỳ 2023-2028.",
        "2023-07-08",
    ),
    form(
        "dai-hoi-cong-doan-truong-thpt-le",
        "Đại hội Công đoàn Trường THPT Lê Lợi (8/7/2023) đã bầu Ban Chấp hành mới gồm 5 đồng chí.",
        "2023-07-08",
    ),
    form(
        "ngay-muoi-hai-thang-hai-cong",
        "Ngày mười hai tháng hai, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-02-12",
        "2023-03-15",
    ),
    form(
        "hom-hai-muoi-thang-2-cong",
        "Hôm hai mươi tháng 2, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-02-20",
        "2023-03-15",
    ),
    form(
        "mong-bon-thang-hai-nam-2023",
        "Mồng bốn tháng Hai năm 2023, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-02-04",
        "2023-03-15",
    ),
    form(
        "hom-12-thang-3-cong-doan",
        "Hôm 12 tháng 3, Công đoàn Trường THCS Bản Lầu họp đại hội nhiệm kỳ 2023 - 2028.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "ngay-12-3-2023-cong-doan",
        "Ngày 12 - 3 - 2023, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "chu-nhat-12-3-cong-doan",
        "Chủ nhật 12/3, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "sang-chu-nhat-12-3-doan",
        "Sáng Chủ nhật (12/3), đoàn viên Công đoàn Trường THCS Bản Lầu đã dự Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "cong-doan-truong-thcs-ban-lau",
        "Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V. Đại hội diễn ra trong một buổi sáng, ngày 12/3.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "dai-hoi-cong-doan-truong-thcs",
        "Đại hội Công đoàn Trường THCS Bản Lầu lần thứ V vừa bế mạc chiều 12/3.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "vao-luc-14h00-ngay-12-03",
        "Vào lúc 14h00, ngày 12/03/2023, Công đoàn Trường THCS Bản Lầu đã tiến hành Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "12-3-2023-cong-doan-truong",
        "(12/3/2023) Công đoàn Trường THCS Bản Lầu tổ chức thành công Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "ngay-muoi-hai-thang-ba-nam",
        "Ngày mười hai tháng ba năm 2023, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "ngay-12-thang-ba-nam-2023",
        "Ngày 12 tháng Ba năm 2023, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "mong-2-thang-3-cong-doan",
        "Mồng 2 tháng 3, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-02",
        "2023-03-15",
    ),
    form(
        "duoc-su-dong-y-cua-cap",
        "Được sự đồng ý của cấp trên theo Công văn số 15 ngày 1/3/2023, ngày 12/3/2023, Công đoàn Trường THCS Bản "
        "Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "can-cu-quyet-dinh-so-12",
        "Căn cứ Quyết định số 12/QĐ ngày 02/02/2023, Công đoàn Trường THCS Bản Lầu đã tổ chức Đại hội lần thứ V vào "
        "ngày 12/3.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "trong-2-ngay-11-va-12",
        "Trong 2 ngày, 11 và 12/3, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-11/2023-03-12",
        "2023-03-15",
    ),
    form(
        "tu-chieu-11-den-het-ngay",
        "Từ chiều 11 đến hết ngày 12/3, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-11/2023-03-12",
        "2023-03-15",
    ),
    form(
        "chieu-11-va-sang-12-3",
        "Chiều 11 và sáng 12/3, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-11/2023-03-12",
        "2023-03-15",
    ),
    form(
        "nhan-ky-niem-ngay-quoc-te",
        "Nhân kỷ niệm Ngày Quốc tế Phụ nữ 8/3, ngày 12/3, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "chao-mung-92-nam-ngay-thanh",
        "Chào mừng 92 năm Ngày thành lập Đoàn 26/3, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V ngày 12/3.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "cong-doan-truong-thcs-ban-lau-dai",
        "Công đoàn Trường THCS Bản Lầu đại hội lần thứ V (12/3/2023).",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "sau-thoi-gian-chuan-bi-tu",
        "Sau thời gian chuẩn bị từ 1/2, hôm nay 12/3, Công đoàn Trường THCS Bản Lầu long trọng tổ chức Đại hội lần "
        "thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "thang-3-2023-cong-doan-truong",
        "Tháng 3/2023, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03",
        "2023-03-15",
    ),
    form(
        "dai-hoi-lan-thu-v-cong-doan",
        "Đại hội lần thứ V Công đoàn Trường THCS Bản Lầu được tiến hành ngày 12/3/2023, muộn hơn kế hoạch (5/3) một "
        "tuần.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "ket-thuc-buoi-sang-12-3",
        "Kết thúc buổi sáng 12/3, Đại hội Công đoàn Trường THCS Bản Lầu lần thứ V thành công tốt đẹp.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "cong-doan-truong-thcs-ban-lau-to",
        "Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V. Thời gian: 7h30 ngày 12/3/2023. Địa điểm: Hội trường.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "ngay-12-03-2023-tai-phong",
        "Ngày 12.03.2023 tại phòng họp, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "cong-doan-truong-thcs-ban-lau-to-chuc",
        "Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V. 35 đoàn viên có mặt sáng 12/3 đã thảo luận sôi nổi.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "ngay-12-3-vua-qua-tai",
        "Ngày 12/3 vừa qua, tại trường, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "vua-qua-12-3-cong-doan",
        "Vừa qua (12/3), Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "cong-doan-truong-thcs-ban-lau-hop",
        "Công đoàn Trường THCS Bản Lầu họp trù bị chiều 11/3 và khai mạc chính thức Đại hội lần thứ V sáng 12/3.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "dai-hoi-lan-thu-v-cong-doan-truong",
        "Đại hội lần thứ V Công đoàn Trường THCS Bản Lầu: Khai mạc 8h00, bế mạc 11h30 ngày 12/3/2023.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "theo-tin-tu-ldld-huyen-cong",
        "Theo tin từ LĐLĐ huyện, Công đoàn Trường THCS Bản Lầu đã hoàn thành đại hội hôm 12/3.",
        "2023-03-12",
        "2023-03-15",
    ),
    form(
        "toi-12-3-sau-gio-tan",
        "Tối 12/3, sau giờ tan ca, Công đoàn Trường THCS Bản Lầu tổ chức Đại hội lần thứ V.",
        "2023-03-12",
        "2023-03-15",
    ),
]


@pytest.mark.parametrize("case", HELD_ON)
def test_held_on(case: Case) -> None:
    assert read(case, lambda congress: congress.held_on.edtf if congress.held_on else None, opening="") == case.expected


DELEGATES = [
    form("du-dai-hoi-co-120-dai", "Dự Đại hội có 120 đại biểu đại diện cho 1.500 đoàn viên.", 120),
    form(
        "tham-du-dai-hoi-co-ong",
        "Tham dự Đại hội có ông Nguyễn Văn An, Chủ tịch LĐLĐ tỉnh; bà Lê Thị B và 98 đại biểu chính thức.",
        98,
    ),
    form("dai-hoi-trieu-tap-150-dai", "Đại hội triệu tập 150 đại biểu, có mặt 148 đại biểu.", 148),
    form("dai-hoi-co-su-tham-du", "Đại hội có sự tham dự của gần 200 đại biểu ưu tú.", 200),
    form("co-45-47-doan-vien-cong", "Có 45/47 đoàn viên công đoàn tham dự Đại hội.", 45),
    form("ve-du-dai-hoi-co-dong", "Về dự đại hội có đông đủ 36 đoàn viên công đoàn của đơn vị.", 36),
    form("115-dai-bieu-thay-mat-cho", "115 đại biểu thay mặt cho hơn 2.000 đoàn viên đã về dự.", 115),
    form("dai-hoi-quy-tu-300-dai", "Đại hội quy tụ 300 đại biểu đến từ 120 công đoàn cơ sở.", 300),
    form(
        "den-du-co-dong-chi-an", "Đến dự có đồng chí An và sự có mặt đông đủ của 52 cán bộ, đoàn viên trong đơn vị.", 52
    ),
    form(
        "tong-so-dai-bieu-duoc-trieu",
        "Tổng số đại biểu được triệu tập là 120, tổng số đại biểu có mặt là 118, đạt 98,3%.",
        118,
    ),
    form("dai-hoi-duoc-to-chuc-voi", "Đại hội được tổ chức với 100 đại biểu chính thức tham dự.", 100),
    form("du-dai-hoi-con-co-cac", "Dự Đại hội còn có các đồng chí lãnh đạo huyện cùng toàn thể 25 đoàn viên.", 25),
    form("tham-du-co-98-dai-bieu", "Tham dự có 98 đại biểu (vắng 2 có lý do).", 98),
    form("85-dai-bieu-thay-mat-gan", "85 đại biểu, thay mặt gần 900 đoàn viên, đã dự đại hội.", 85),
    form("ngoi-duoi-hoi-truong-la-120", "Ngồi dưới hội trường là 120 đại biểu.", 120),
    form("dai-hoi-co-52-55-doan", "Đại hội có 52/55 đoàn viên tham dự, 3 đoàn viên vắng có lý do.", 52),
    gap("98-doan-vien-49-50-nguoi", "98% đoàn viên (49/50 người) có mặt.", 49),
    gap("du-dai-hoi-cung-voi-lanh", "Dự đại hội, cùng với lãnh đạo nhà trường, là 45 đoàn viên.", 45),
    form("dai-bieu-duoc-trieu-tap-150", "Đại biểu được triệu tập 150, có mặt 146.", 146),
    form("gan-300-dai-bieu-den-tu", "Gần 300 đại biểu đến từ 25 công đoàn cơ sở đã về dự.", 300),
    form("chu-tri-dai-hoi-co-dong", "Chủ trì đại hội có đồng chí A; đại biểu dự: 96 đồng chí.", 96),
    gap("trong-so-150-dai-bieu-du", "Trong số 150 đại biểu dự đại hội có 68 nữ.", 150),
    form(
        "dai-hoi-vinh-du-don-ba",
        "Đại hội vinh dự đón bà Nguyễn Thị Hoa - Chủ tịch LĐLĐ huyện và 37 đoàn viên công đoàn nhà trường.",
        37,
    ),
    form("toan-the-37-doan-vien-trong", "Toàn thể 37 đoàn viên trong công đoàn trường đã về dự.", 37),
    form("mot-tram-hai-muoi-dai-bieu", "Một trăm hai mươi đại biểu đã về dự Đại hội.", 120),
    form(
        "dai-hoi-dien-ra-voi-su", "Đại hội diễn ra với sự có mặt của hơn 60 thầy, cô giáo là đoàn viên công đoàn.", 60
    ),
    form("ba-muoi-lam-doan-vien-ngoi", "Ba mươi lăm đoàn viên ngồi kín phòng họp.", 35),
    form("du-hop-co-hai-muoi-sau", "Dự họp có hai mươi sáu đoàn viên, vắng một.", 26),
    form("du-mat-hai-muoi-sau-doan", "Đủ mặt hai mươi sáu đoàn viên.", 26),
    form("33-nghe-si-nhac-cong-hau", "33 nghệ sĩ, nhạc công, hậu đài ngồi lại dự đại hội.", 33),
    form("muoi-bay-doan-vien-da-co", "Mười bảy đoàn viên đã có mặt từ sớm.", 17),
    form("cong-doan-co-29-doan-vien", "Công đoàn có 29 đoàn viên, 28 người dự, một chị đi học.", 28),
    form("co-mat-bon-muoi-hai-anh", "Có mặt: bốn mươi hai anh em.", 42),
    form("di-hop-96-nguoi-104-doan", "Đi họp: 96 người / 104 đoàn viên.", 96),
    form("di-hop-96-104-doan-vien", "Đi họp: 96/104 đoàn viên.", 96),
    form("tham-du-88-lai-tau-phu", "Tham dự: 88 lái tàu, phụ lái, thợ khám; 9 người vắng vì đang kéo tàu.", 88),
    form("day-la-lan-dau-53-doan", "Đây là lần đầu 53 đoàn viên ngồi chung một hội trường.", 53),
    form("hai-muoi-hai-nguoi-du-hop", "Hai mươi hai người dự họp nhất trí nghe báo cáo.", 22),
    form("dai-hoi-bat-dau-luc-bay", "Đại hội bắt đầu lúc bảy rưỡi với hai mươi tư công đoàn viên.", 24),
    form("74-ngu-dan-la-doan-vien", "74 ngư dân là đoàn viên đã về dự.", 74),
    form("muoi-mot-doan-vien-ngoi-quanh", "Mười một đoàn viên ngồi quanh dãy bàn gỗ.", 11),
    form("ai-du-hai-muoi-doan-vien", "Ai dự: hai mươi đoàn viên.", 20),
    form("dai-hoi-da-hop-xong-du", "Đại hội đã họp xong, đủ mặt mười tám đoàn viên.", 18),
    form("co-31-34-dong-chi-doan", "Có 31/34 đồng chí đoàn viên tham gia.", 31),
    form("dai-hoi-quy-tu-45-doan", "Đại hội quy tụ 45 đoàn viên.", 45),
    form("45-anh-chi-em-doan-vien", "45 anh chị em đoàn viên đã về dự đông đủ.", 45),
    form("ca-45-doan-vien-deu-co", "Cả 45 đoàn viên đều có mặt.", 45),
    form("toan-the-45-doan-vien-cua", "Toàn thể 45 đoàn viên của trường đã tham dự.", 45),
    form("dai-hoi-co-su-tham-du-cua", "Đại hội có sự tham dự của toàn thể 45 công đoàn viên.", 45),
    form("voi-su-co-mat-cua-45", "Với sự có mặt của 45/45 cán bộ, giáo viên, nhân viên.", 45),
    form("den-du-dai-hoi-co-45", "Đến dự đại hội có 45 đồng chí đoàn viên công đoàn.", 45),
    form("so-dai-bieu-du-dai-hoi", "Số đại biểu dự đại hội: 45 đồng chí.", 45),
    form("tong-so-doan-vien-duoc-trieu", "Tổng số đoàn viên được triệu tập 47, có mặt 45.", 45),
    form("thanh-phan-45-doan-vien-cong", "Thành phần: 45 đoàn viên công đoàn.", 45),
    form("cong-doan-truong-hien-co-45", "Công đoàn trường hiện có 45 đoàn viên.", None),
    form("nhiem-ky-qua-da-ket-nap", "Nhiệm kỳ qua đã kết nạp 45 đoàn viên.", None),
    form("45-thay-co-giao-la-doan", "45 thầy, cô giáo là đoàn viên công đoàn đã đến dự.", 45),
    form("dai-hoi-duoc-to-chuc-voi-su", "Đại hội được tổ chức với sự góp mặt của 45 thầy cô.", 45),
    form("sau-khi-diem-danh-45-doan", "Sau khi điểm danh, 45 đoàn viên có mặt, đại hội chính thức khai mạc.", 45),
    form("dung-7-gio-30-45-doan", "Đúng 7 giờ 30, 45 đoàn viên đã có mặt đông đủ tại hội trường.", 45),
    form("cac-dai-bieu-khach-moi-cung", "Các đại biểu khách mời cùng 45 đoàn viên trong toàn trường đã tham dự.", 45),
    form(
        "tham-du-dai-hoi-co-lanh",
        "Tham dự đại hội có lãnh đạo LĐLĐ huyện cùng toàn thể 45 đoàn viên công đoàn nhà trường.",
        45,
    ),
    form("du-dai-hoi-co-dai-dien", "Dự đại hội có đại diện LĐLĐ huyện và đông đủ đoàn viên.", None),
    form("ve-du-co-45-doan-vien", "Về dự có 45 đoàn viên đại diện cho 120 lao động.", 45),
    form("tham-du-dai-hoi-co-120", "Tham dự đại hội có 120 đại biểu, đại diện cho 1.200 đoàn viên.", 120),
    form("dai-hoi-co-120-dai-bieu", "Đại hội có 120 đại biểu chính thức và 15 khách mời.", 120),
]


@pytest.mark.parametrize("case", DELEGATES)
def test_delegates(case: Case) -> None:
    assert read(case, lambda congress: congress.delegates.value if congress.delegates else None) == case.expected


COMMITTEE = [
    form("dai-hoi-da-bau-ban-chap", "Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí.", 15),
    form(
        "dai-hoi-da-sang-suot-lua", "Đại hội đã sáng suốt lựa chọn và bầu ra 9 đồng chí vào Ban Chấp hành khóa mới.", 9
    ),
    form("ket-qua-11-11-dong-chi", "Kết quả: 11/11 đồng chí trúng cử vào Ban Chấp hành với số phiếu cao.", 11),
    form(
        "dai-hoi-tien-hanh-bau-bch",
        "Đại hội tiến hành bầu BCH Công đoàn khóa IV, nhiệm kỳ 2023-2028 với 07 ủy viên.",
        7,
    ),
    form(
        "ban-chap-hanh-nhiem-ky-2023",
        "Ban Chấp hành nhiệm kỳ 2023-2028 gồm có 05 đồng chí, Ủy ban Kiểm tra có 03 đồng chí.",
        5,
    ),
    form("dai-hoi-bau-15-dong-chi", "Đại hội bầu 15 đồng chí vào Ban Chấp hành, 3 đồng chí vào Ủy ban Kiểm tra.", 15),
    form("dai-hoi-da-bau-7-uy", "Đại hội đã bầu 7 ủy viên Ban Chấp hành.", 7),
    form("voi-tinh-than-tap-trung-dai", "Với tinh thần tập trung, Đại hội bầu trực tiếp Ban chấp hành gồm 3 đ/c.", 3),
    form(
        "dai-hoi-da-tin-nhiem-bau",
        "Đại hội đã tín nhiệm bầu 5 đồng chí có tên sau vào Ban Chấp hành: Nguyễn Văn An, Lê Thị Bình, Trần Văn "
        "Cường, Phạm Thị Dung, Vũ Văn Em.",
        5,
    ),
    form(
        "so-luong-ban-chap-hanh-khoa", "Số lượng Ban Chấp hành khóa mới là 9 đồng chí, Đại hội đã bầu đủ 9 đồng chí.", 9
    ),
    form("dai-hoi-bau-ra-ban-chap", "Đại hội bầu ra Ban Chấp hành mới gồm năm thành viên.", 5),
    form("cong-bo-quyet-dinh-chi-dinh", "Công bố Quyết định chỉ định Ban Chấp hành Công đoàn xã gồm 13 đồng chí.", 13),
    form(
        "dai-hoi-thong-nhat-so-luong",
        "Đại hội thống nhất số lượng BCH khóa mới là 15 đồng chí và bầu được 14 đồng chí, khuyết 1.",
        14,
    ),
    form("bay-dong-chi-da-trung-cu", "Bảy đồng chí đã trúng cử vào Ban Chấp hành.", 7),
    form("dai-hoi-bau-7-nguoi-vao", "Đại hội bầu 7 người vào BCH trong danh sách 9 ứng cử viên.", 7),
    form("danh-sach-bau-cu-co-9", "Danh sách bầu cử có 9 người, 7 người trúng cử vào Ban Chấp hành.", 7),
    form("bch-moi-co-7-thanh-vien", "BCH mới có 7 thành viên, trong đó 4 nữ.", 7),
    form("ra-mat-ban-chap-hanh-khoa", "Ra mắt Ban Chấp hành khóa mới gồm 7 thầy cô.", 7),
    form("ban-chap-hanh-khoa-xi-ra", "Ban Chấp hành khóa XI ra mắt, gồm 07 đ/c.", 7),
    form("sau-mot-vong-bo-phieu-dai", "Sau một vòng bỏ phiếu, đại hội chọn được 7 người vào Ban Chấp hành.", 7),
    form(
        "trong-9-nguoi-duoc-gioi-thieu", "Trong 9 người được giới thiệu, đại hội bầu lấy 7 người vào Ban Chấp hành.", 7
    ),
    form(
        "dai-hoi-da-tin-nhiem-bau-ra",
        "Đại hội đã tín nhiệm bầu ra 15 gương mặt tiêu biểu vào Ban Chấp hành khóa mới.",
        15,
    ),
    form("ket-qua-bau-cu-bay-dong", "Kết quả bầu cử: bảy đồng chí đã trúng cử vào Ban Chấp hành.", 7),
    form("voi-so-phieu-tap-trung-nam", "Với số phiếu tập trung, năm đồng chí được bầu vào BCH.", 5),
    form("ba-chi-hoa-mai-lan-duoc", "Ba chị Hoa, Mai, Lan được bầu vào Ban Chấp hành.", 3),
    form("bch-moi-chin-nguoi-nu-chiem", "BCH mới chín người, nữ chiếm năm.", 9),
    form("muoi-mot-dong-chi-trung-cu", "Mười một đồng chí trúng cử BCH khóa IV, gồm cả ba người mới.", 11),
    form("dai-hoi-nhat-tri-so-luong", "Đại hội nhất trí số lượng BCH là 13 và đã bầu đủ 13 đồng chí.", 13),
    form("dai-hoi-nhat-tri-so-luong-bch", "Đại hội nhất trí số lượng BCH là 13 người, sẽ bầu vào tháng sau.", None),
    form(
        "dai-hoi-da-bau-ban-chap-hanh-cong",
        "Đại hội đã bầu Ban Chấp hành Công đoàn Công ty Nước sạch Hà Nam nhiệm kỳ 2023 - 2028 với 17 ủy viên.",
        17,
    ),
    form("ket-qua-15-17-dong-chi", "Kết quả, 15/17 đồng chí trúng cử vào Ban Chấp hành.", 15),
    form("danh-sach-17-nguoi-de-cu", "Danh sách 17 người đề cử, đại hội bầu lấy 15 vào Ban Chấp hành.", 15),
    form(
        "dai-hoi-thong-qua-danh-sach",
        "Đại hội thông qua danh sách bầu cử gồm 21 người để bầu 19 người. Kết quả 19 đồng chí trúng cử vào BCH.",
        19,
    ),
    form(
        "anh-chi-em-gio-tay-roi",
        "Anh chị em giơ tay, rồi bỏ phiếu kín, năm người được gửi gắm vào Ban Chấp hành: anh Tú, chị Bích, anh Hòa, "
        "chị Loan, chị Đào.",
        5,
    ),
    form(
        "ban-chap-hanh-cong-doan-khoa",
        "Ban Chấp hành Công đoàn khóa mới gồm 07 đ/c, do đ/c Nguyễn Văn Tám làm Chủ tịch.",
        7,
    ),
    form("bch-cong-doan-nhiem-ky-2023", "BCH Công đoàn nhiệm kỳ 2023-2028: 07 đồng chí.", 7),
    form("bch-07-d-c-1-nguyen", "BCH (07 đ/c): 1. Nguyễn Văn A 2. Trần Thị B", 7),
    form("bch-khoa-iii-gom-07-d", "BCH khóa III gồm 07 đ/c đã kết thúc nhiệm kỳ.", None),
    form("dai-hoi-bau-bch-nhiem-ky", "Đại hội bầu BCH nhiệm kỳ mới 9 đồng chí, BTV 3 đồng chí.", 9),
    form("bau-ra-9-vi-vao-bch", "Bầu ra 9 vị vào BCH, 3 vị vào UBKT.", 9),
    form("co-9-anh-chi-em-duoc", "Có 9 anh chị em được đại hội lựa chọn vào Ban chấp hành.", 9),
    form("ban-chap-hanh-gom-co-9", "Ban Chấp hành gồm có: 9 người", 9),
    form("so-luong-uy-vien-bch-duoc", "Số lượng Ủy viên BCH được bầu: 9.", 9),
    form("so-uy-vien-ban-chap-hanh", "Số ủy viên Ban Chấp hành khóa IV là 9.", 9),
    form("bau-bch-9-d-c-bau", "Bầu BCH: 9 đ/c; bầu đại biểu dự Đại hội cấp trên: 3 đ/c.", 9),
    form("dai-hoi-tien-hanh-bau-ban", "Đại hội tiến hành bầu Ban Chấp hành. Kết quả có 9 người đủ phiếu.", 9),
    form(
        "dai-hoi-da-sang-suot-lua-chon",
        "Đại hội đã sáng suốt lựa chọn 9 đồng chí có đủ đức, đủ tài để bầu vào Ban Chấp hành.",
        9,
    ),
    form("09-dong-chi-co-ten-trong", "09 đồng chí có tên trong danh sách trúng cử Ban Chấp hành.", 9),
    form("theo-ket-qua-kiem-phieu-ca", "Theo kết quả kiểm phiếu, cả 9 ứng viên đều trúng cử BCH.", 9),
    form("ban-chap-hanh-co-9-thanh", "Ban chấp hành có 9 thành viên, tăng 2 so với nhiệm kỳ trước.", 9),
    form("ban-chap-hanh-khoa-moi-duoc", "Ban chấp hành khóa mới được bầu gồm 9 thành viên (khóa trước 7).", 9),
    form("ldld-thanh-pho-quyet-dinh-cong", "LĐLĐ thành phố quyết định công nhận Ban Chấp hành gồm 9 đồng chí.", 9),
    form(
        "chi-dinh-9-dong-chi-tham",
        "Chỉ định 9 đồng chí tham gia Ban Chấp hành lâm thời... Công bố quyết định chỉ định Ban Chấp hành gồm 9 đồng "
        "chí.",
        9,
    ),
    form("ban-chap-hanh-9-nguoi-do", "Ban Chấp hành 9 người do chị Hà làm Chủ tịch đã ra mắt đại hội.", 9),
    form(
        "dai-hoi-bau-truc-tiep-chu",
        "Đại hội bầu trực tiếp Chủ tịch và 8 ủy viên Ban Chấp hành, tổng cộng Ban Chấp hành 9 người.",
        9,
    ),
    form("dai-hoi-bau-ban-kiem-phieu", "Đại hội bầu ban kiểm phiếu 5 người, đoàn chủ tịch 3 người.", None),
    form("dai-hoi-da-bau-ban-kiem", "Đại hội đã bầu ban kiểm phiếu 5 người. 9 người được bầu vào Ban Chấp hành.", 9),
    form("nhan-su-khoa-iv-bch-9", "Nhân sự khóa IV: BCH 9, BTV 3, UBKT 3.", 9),
    form("dai-hoi-bau-9-chi-em", "Đại hội bầu 9 chị em vào Ban chấp hành, trong đó 6 chị tái cử.", 9),
    form("9-tren-11-nguoi-trong-danh", "9 trên 11 người trong danh sách được bầu vào BCH.", 9),
    form(
        "bau-cu-dien-ra-nhanh-gon",
        "Bầu cử diễn ra nhanh gọn, 9 đồng chí được giới thiệu đều đạt số phiếu cao và trúng cử vào Ban Chấp hành.",
        9,
    ),
    form("dai-hoi-da-bau-cac-dong", "Đại hội đã bầu các đồng chí có tên sau vào Ban Chấp hành gồm 9 đồng chí", 9),
    form(
        "ban-chap-hanh-cong-doan-co",
        "Ban chấp hành Công đoàn cơ sở nhiệm kỳ mới đã được Đại hội bầu với số lượng 9 đồng chí.",
        9,
    ),
    form("dai-hoi-da-bieu-quyet-thong", "Đại hội đã biểu quyết thống nhất bầu 9 người vào BCHCĐ.", 9),
    form("dai-hoi-bau-ra-bchcd-khoa", "Đại hội bầu ra BCHCĐ khoá mới gồm 9 đ/c", 9),
    form("dai-hoi-bau-bch-cdcs-9", "Đại hội bầu BCH CĐCS (9 đ/c), bầu 2 đại biểu dự ĐH cấp trên.", 9),
    form("chin-cai-ten-trung-cu-ban", "Chín cái tên trúng cử Ban Chấp hành được đọc to giữa tràng pháo tay.", 9),
    form("dung-9-nguoi-trung-cu-bch", "Đúng 9 người trúng cử BCH như đề án.", 9),
    form("dai-hoi-bau-duoc-9-trong", "Đại hội bầu được 9 trong số 9 ủy viên Ban Chấp hành theo đề án.", 9),
]


@pytest.mark.parametrize("case", COMMITTEE)
def test_committee(case: Case) -> None:
    assert read(case, lambda congress: congress.committee.size if congress.committee else None) == case.expected


RESULTS = [
    form(
        "nhiem-ky-qua-cong-doan-hoan",
        "Nhiệm kỳ qua, công đoàn hoàn thành 12/12 chỉ tiêu Nghị quyết đề ra.",
        ((12, 12),),
    ),
    form("trong-nhiem-ky-2018-2023-co", "Trong nhiệm kỳ 2018-2023, có 10/12 chỉ tiêu đạt và vượt.", ((10, 12),)),
    form(
        "ket-qua-thuc-hien-nghi-quyet",
        "Kết quả thực hiện nghị quyết: 14/15 chỉ tiêu đạt và vượt, 1 chỉ tiêu chưa đạt.",
        ((14, 15),),
    ),
    form("nhiem-ky-qua-co-18-tren", "Nhiệm kỳ qua có 18 trên 20 chỉ tiêu hoàn thành.", ((18, 20),)),
    form("cac-chi-tieu-co-ban-hoan", "Các chỉ tiêu cơ bản hoàn thành, trong đó 9/10 chỉ tiêu vượt mức.", ((9, 10),)),
    form("13-chi-tieu-dai-hoi-de", "13 chỉ tiêu Đại hội đề ra đều đạt và vượt kế hoạch.", ((13, 13),)),
    form("tat-ca-8-chi-tieu-cua", "Tất cả 8 chỉ tiêu của nhiệm kỳ đều hoàn thành.", ((8, 8),)),
    form("nhiem-ky-qua-cong-doan-hoan-thanh", "Nhiệm kỳ qua, Công đoàn hoàn thành 18/20 chỉ tiêu.", ((18, 20),)),
    form(
        "co-18-trong-20-chi-tieu",
        "Có 18 trong 20 chỉ tiêu Nghị quyết Đại hội nhiệm kỳ 2018-2023 đạt và vượt.",
        ((18, 20),),
    ),
    form("trong-so-20-chi-tieu-de", "Trong số 20 chỉ tiêu đề ra đầu nhiệm kỳ, có 18 chỉ tiêu hoàn thành.", ((18, 20),)),
    form("20-20-chi-tieu-cua-nhiem", "20/20 chỉ tiêu của nhiệm kỳ đều đạt và vượt kế hoạch.", ((20, 20),)),
    form("ca-20-chi-tieu-de-ra", "Cả 20 chỉ tiêu đề ra đều hoàn thành.", ((20, 20),)),
    form(
        "nghi-quyet-dai-hoi-iv-de",
        "Nghị quyết Đại hội IV đề ra 20 chỉ tiêu, đến nay 18 chỉ tiêu đã đạt, 2 chỉ tiêu chưa đạt.",
        ((18, 20),),
    ),
    form("5-nam-qua-10-tren-12", "5 năm qua, 10 trên 12 chỉ tiêu hoàn thành và hoàn thành vượt mức.", ((10, 12),)),
    form("cong-doan-da-thuc-hien-dat", "Công đoàn đã thực hiện đạt 10/12 nhóm chỉ tiêu.", ((10, 12),)),
    form("bay-trong-chin-chi-tieu-da", "Bảy trong chín chỉ tiêu đã hoàn thành.", ((7, 9),)),
    form("dai-hoi-de-ra-12-chi", "Đại hội đề ra 12 chỉ tiêu cho nhiệm kỳ mới.", ()),
    form("dai-hoi-thong-qua-15-15", "Đại hội thông qua 15/15 chỉ tiêu nhiệm kỳ mới với tỷ lệ 100%.", ()),
    form("ket-thuc-nhiem-ky-16-16", "Kết thúc nhiệm kỳ, 16/16 (100%) chỉ tiêu đều đạt.", ((16, 16),)),
    form("co-14-chi-tieu-dat-va", "Có 14 chỉ tiêu đạt và vượt/16 chỉ tiêu.", ((14, 16),)),
    form("ket-qua-16-chi-tieu-dat", "Kết quả: 16 chỉ tiêu, đạt 14, không đạt 2.", ((14, 16),)),
    form(
        "nhin-lai-nhiem-ky-2018-2023",
        "Nhìn lại nhiệm kỳ 2018 - 2023, Công đoàn đã đạt và vượt 14/16 chỉ tiêu chủ yếu mà Nghị quyết đề ra.",
        ((14, 16),),
    ),
    form("co-14-16-doan-vien-hoan", "Có 14/16 đoàn viên hoàn thành xuất sắc nhiệm vụ.", ()),
    form(
        "co-12-14-chi-tieu-dat",
        "Có 12/14 chỉ tiêu đạt và vượt so với Nghị quyết; trong đó 5 chỉ tiêu vượt.",
        ((12, 14),),
    ),
    form("12-14-muc-tieu-cua-nhiem", "12/14 mục tiêu của nhiệm kỳ trước được thực hiện thắng lợi.", ((12, 14),)),
    form("toan-bo-13-chi-tieu-deu", "Toàn bộ 13 chỉ tiêu đều về đích.", ((13, 13),)),
    form(
        "cong-doan-hoan-thanh-13-13",
        "Công đoàn hoàn thành 13/13 chỉ tiêu (100%), trong đó có 10 chỉ tiêu vượt.",
        ((13, 13),),
    ),
    form(
        "cong-doan-thuc-hien-dat-9",
        "Công đoàn thực hiện đạt 9/10 chỉ tiêu, riêng chỉ tiêu phát triển đoàn viên chỉ đạt 80%.",
        ((9, 10),),
    ),
]


@pytest.mark.parametrize("case", RESULTS)
def test_results(case: Case) -> None:
    assert read(case, lambda congress: tuple((r.achieved, r.total) for r in congress.results)) == case.expected


MONEY = [
    form(
        "nhiem-ky-qua-cong-doan-da",
        "Nhiệm kỳ qua, công đoàn đã chi 2,5 tỷ đồng thăm hỏi đoàn viên.",
        ((2500000000, "eq", None),),
    ),
    form(
        "nhiem-ky-2018-2023-cong-doan",
        "Nhiệm kỳ 2018-2023, Công đoàn đã vận động quyên góp được trên 300 triệu đồng; trao 120 suất quà, mỗi suất "
        "500 nghìn đồng.",
        ((300000000, "gt", None), (500000, "eq", None)),
    ),
    form(
        "trong-5-nam-qua-da-ho",
        "Trong 5 năm qua, đã hỗ trợ xây 5 mái ấm công đoàn, mỗi nhà từ 30 đến 50 triệu đồng, tổng trị giá 200 triệu "
        "đồng.",
        ((30000000, "eq", 50000000), (200000000, "eq", None)),
    ),
    form(
        "cong-doan-da-tham-hoi-1",
        "Công đoàn đã thăm hỏi 1.200 lượt đoàn viên với số tiền 1.245.000.000 đồng.",
        ((1245000000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-da-tham-hoi",
        "Nhiệm kỳ qua, đã thăm hỏi, tặng quà với tổng kinh phí hơn 1 tỷ 200 triệu đồng.",
        ((1200000000, "gt", None),),
    ),
    form(
        "nhiem-ky-qua-cong-doan-tro",
        "Nhiệm kỳ qua, công đoàn trợ cấp khó khăn 45 triệu 500 nghìn đồng.",
        ((45500000, "eq", None),),
    ),
    form(
        "quy-xa-hoi-cong-doan-trong",
        "Quỹ xã hội công đoàn trong nhiệm kỳ thu được gần 90tr đồng.",
        ((90000000, "approx", None),),
    ),
    form(
        "tong-so-tien-ung-ho-trong",
        "Tổng số tiền ủng hộ trong nhiệm kỳ là: 1.125 triệu đồng.",
        ((1125000000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-cong-doan-tham",
        "Nhiệm kỳ qua, Công đoàn thăm ốm hai mươi sáu lượt, hết chín triệu tư;",
        ((9400000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-chi-em-gop",
        "Nhiệm kỳ qua, chị em góp được ba triệu hai trăm ngàn đồng;",
        ((3200000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-quy-con-muoi",
        "Nhiệm kỳ qua, quỹ còn mười tám triệu sáu trăm bốn mươi hai ngàn.",
        ((18642000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-tham-hoi-het",
        "Nhiệm kỳ qua, thăm hỏi hết sáu triệu bảy trăm năm mươi nghìn đồng.",
        ((6750000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-mua-cho-moi",
        "Nhiệm kỳ qua, mua cho mỗi người một áo dài, trị giá một triệu hai trăm nghìn đồng một bộ.",
        ((1200000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-duoc-tang-giay",
        "Nhiệm kỳ qua, được tặng giấy khen kèm năm trăm nghìn đồng tiền thưởng.",
        ((500000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-ban-ve-suat",
        "Nhiệm kỳ qua, bán vé suất diễn từ thiện, thu tám mươi hai triệu rưỡi.",
        ((82500000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-ai-truc-tet",
        "Nhiệm kỳ qua, ai trực Tết được bồi dưỡng một trăm nghìn đồng một đêm.",
        ((100000, "eq", None),),
    ),
    form("nhiem-ky-qua-mua-chung-mot", "Nhiệm kỳ qua, mua chung một máy giặt 7,2 triệu.", ((7200000, "eq", None),)),
    form("nhiem-ky-qua-tang-48-phan", "Nhiệm kỳ qua, tặng 48 phần quà (500k/phần).", ((500000, "eq", None),)),
    form(
        "nhiem-ky-qua-mua-bao-hiem",
        "Nhiệm kỳ qua, mua bảo hiểm tai nạn, nghiệp đoàn chịu 100 ngàn/người/năm.",
        ((100000, "eq", None),),
    ),
    form("nhiem-ky-qua-ung-ho-2", "Nhiệm kỳ qua, ủng hộ 2 căn nhà tình nghĩa 120 triệu.", ((120000000, "eq", None),)),
    form(
        "nhiem-ky-qua-cong-doan-chi",
        "Nhiệm kỳ qua, công đoàn chi 1 tỷ 280 triệu đồng chăm lo đoàn viên.",
        ((1280000000, "eq", None),),
    ),
    form(
        "cac-khoan-ung-ho-dong-bao",
        "Các khoản ủng hộ đồng bào bị thiên tai nhiệm kỳ qua là 38 triệu 400 nghìn đồng.",
        ((38400000, "eq", None),),
    ),
    form(
        "nhiem-ky-qua-chot-xa-duoc",
        "Nhiệm kỳ qua, chốt xa được thêm 300.000 đ/chốt/tháng mua gạo.",
        ((300000, "eq", None),),
    ),
    form("nhiem-ky-qua-van-dong-duoc", "Nhiệm kỳ qua vận động được ba tỷ đồng xây nhà.", ((3000000000, "eq", None),)),
    form("nhiem-ky-qua-tham-hoi-muc", "Nhiệm kỳ qua, thăm hỏi mức 1,5 triệu/suất.", ((1500000, "eq", None),)),
    form("nhiem-ky-qua-moi-suat-hai", "Nhiệm kỳ qua, mỗi suất hai triệu rưỡi.", ((2500000, "eq", None),)),
]


@pytest.mark.parametrize("case", MONEY)
def test_money(case: Case) -> None:
    assert (
        read(case, lambda congress: tuple((m.amount, m.comparator, m.amount_max) for m in congress.money))
        == case.expected
    )


TARGETS = [
    form(
        "dai-hoi-de-ra-chi-tieu",
        "Đại hội đề ra chỉ tiêu: 100% đoàn viên được học tập nghị quyết; 95% trở lên đoàn viên hoàn thành nhiệm vụ; "
        "mỗi năm kết nạp từ 5 đoàn viên mới trở lên.",
        ((100, None, "percent", "eq", None), (95, None, "percent", "gte", None), (5, None, "đoàn viên", "gte", "year")),
    ),
    form(
        "phan-dau-den-nam-2028-ket",
        "Phấn đấu đến năm 2028, kết nạp 500 đoàn viên, thành lập mới 10 công đoàn cơ sở.",
        ((500, None, "đoàn viên", "eq", None), (10, None, "công đoàn cơ sở", "eq", None)),
    ),
    form(
        "nhiem-ky-2023-2028-phan-dau",
        "Nhiệm kỳ 2023-2028, phấn đấu hằng năm có 80-85% công đoàn cơ sở hoàn thành tốt nhiệm vụ.",
        ((80, 85, "percent", "eq", "year"),),
    ),
    form(
        "chi-tieu-nhiem-ky-it-nhat",
        "Chỉ tiêu nhiệm kỳ: Ít nhất 60% CĐCS doanh nghiệp ký TƯLĐTT; không quá 5% đoàn viên không hoàn thành nhiệm "
        "vụ; trên 90% nữ đoàn viên đạt hai giỏi.",
        ((60, None, "percent", "gte", None), (5, None, "percent", "lte", None), (90, None, "percent", "gt", None)),
    ),
    form(
        "muc-tieu-gioi-thieu-it-nhat",
        "Mục tiêu: Giới thiệu ít nhất 3 đoàn viên ưu tú cho Đảng/năm; tổ chức 2 đợt thi đua/năm.",
        ((3, None, "đoàn viên", "gte", "year"), (2, None, "đợt", "eq", "year")),
    ),
    form(
        "phuong-huong-nhiem-ky-2023-2028",
        "Phương hướng nhiệm kỳ 2023-2028: tiếp tục nâng cao chất lượng hoạt động; phấn đấu 100% cán bộ công đoàn "
        "được tập huấn; 01 công trình thi đua cấp tỉnh; hằng năm công đoàn xếp loại vững mạnh.",
        ((100, None, "percent", "eq", None), (1, None, "công trình", "eq", None)),
    ),
]


@pytest.mark.parametrize("case", TARGETS)
def test_targets(case: Case) -> None:
    assert (
        read(
            case, lambda congress: tuple((t.value, t.value_max, t.unit, t.comparator, t.per) for t in congress.targets)
        )
        == case.expected
    )


OFFICERS = [
    form(
        "dong-chi-nguyen-van-an-duoc",
        "Đồng chí Nguyễn Văn An được bầu làm Chủ tịch, đồng chí Lê Thị Bình được bầu làm Phó Chủ tịch.",
        (("Nguyễn Văn An", "chair", None), ("Lê Thị Bình", "vice_chair", None)),
    ),
    form(
        "dong-chi-nguyen-van-an-tai",
        "Đồng chí Nguyễn Văn An tái đắc cử chức Chủ tịch Công đoàn Sở.",
        (("Nguyễn Văn An", "chair", True),),
    ),
    form(
        "ban-chap-hanh-da-bau-ong",
        "Ban Chấp hành đã bầu ông Nguyễn Văn An giữ chức Chủ tịch; bà Lê Thị Bình giữ chức Phó Chủ tịch kiêm Chủ "
        "nhiệm Ủy ban Kiểm tra.",
        (
            ("Nguyễn Văn An", "chair", None),
            ("Lê Thị Bình", "vice_chair", None),
            ("Lê Thị Bình", "inspection_chair", None),
        ),
    ),
    form(
        "tai-phien-hop-thu-nhat-bch",
        "Tại phiên họp thứ nhất, BCH đã bầu các chức danh: Chủ tịch: đ/c Nguyễn Văn An; Phó Chủ tịch: đ/c Lê Thị "
        "Bình; Chủ nhiệm UBKT: đ/c Trần Văn Cường.",
        (
            ("Nguyễn Văn An", "chair", None),
            ("Lê Thị Bình", "vice_chair", None),
            ("Trần Văn Cường", "inspection_chair", None),
        ),
    ),
    form(
        "dong-chi-nguyen-van-an-pho",
        "Đồng chí Nguyễn Văn An - Phó Giám đốc Sở tiếp tục được tín nhiệm bầu giữ chức vụ Chủ tịch Công đoàn Sở Y tế "
        "nhiệm kỳ 2023-2028.",
        (("Nguyễn Văn An", "chair", True),),
    ),
    form(
        "dai-hoi-da-bau-truc-tiep",
        "Đại hội đã bầu trực tiếp đồng chí Nguyễn Văn An giữ chức danh Chủ tịch Công đoàn.",
        (("Nguyễn Văn An", "chair", None),),
    ),
    form(
        "bch-bau-ban-thuong-vu-gom",
        "BCH bầu Ban Thường vụ gồm 3 đồng chí, trong đó đồng chí Nguyễn Văn An được bầu lại làm Chủ tịch, các đồng "
        "chí Lê Thị Bình và Trần Văn Cường làm Phó Chủ tịch.",
        (("Nguyễn Văn An", "chair", True), ("Lê Thị Bình", "vice_chair", None), ("Trần Văn Cường", "vice_chair", None)),
    ),
    form(
        "ba-nguyen-thi-hoa-trung-cu",
        "Bà Nguyễn Thị Hoa trúng cử chức danh Chủ tịch Công đoàn với số phiếu tuyệt đối.",
        (("Nguyễn Thị Hoa", "chair", None),),
    ),
    form(
        "chuc-danh-chu-tich-cong-doan",
        "Chức danh Chủ tịch Công đoàn thuộc về đồng chí Nguyễn Văn An.",
        (("Nguyễn Văn An", "chair", None),),
    ),
    form(
        "dai-hoi-da-bau-bch-gom",
        "Đại hội đã bầu BCH gồm 5 đồng chí do đồng chí Nguyễn Văn An làm Chủ tịch.",
        (("Nguyễn Văn An", "chair", None),),
    ),
    form(
        "ong-nguyen-van-an-chu-tich",
        "Ông Nguyễn Văn An, Chủ tịch Công đoàn Sở khóa III, được bầu tái cử chức vụ Chủ tịch; bà Lê Thị Bình, Trưởng "
        "phòng Tổ chức, được bầu giữ chức Phó Chủ tịch.",
        (("Nguyễn Văn An", "chair", True), ("Lê Thị Bình", "vice_chair", None)),
    ),
    form(
        "phat-bieu-tai-dai-hoi-dong",
        "Phát biểu tại đại hội, đồng chí Trần Văn Cường, Phó Chủ tịch LĐLĐ tỉnh, biểu dương kết quả đạt được.",
        (),
    ),
    form(
        "ban-chap-hanh-gom-1-nguyen",
        "Ban Chấp hành gồm: 1. Nguyễn Văn An - Chủ tịch; 2. Lê Thị Bình - Phó Chủ tịch; 3. Trần Văn Cường - Ủy viên.",
        (("Nguyễn Văn An", "chair", None), ("Lê Thị Bình", "vice_chair", None)),
    ),
    form(
        "dai-hoi-da-bau-ban-chap-hanh",
        "Đại hội đã bầu Ban Chấp hành gồm các đồng chí:\n1. Đ/c Nguyễn Văn An - Chủ tịch\n2. Đ/c Lê Thị Bình - Phó "
        "Chủ tịch\n3. Đ/c Trần Văn Cường - Ủy viên",
        (("Nguyễn Văn An", "chair", None), ("Lê Thị Bình", "vice_chair", None)),
    ),
    form(
        "dai-hoi-bau-bch-moi-thay",
        "Đại hội bầu BCH mới, thầy Nguyễn Văn An được tín nhiệm giữ cương vị Chủ tịch, cô Lê Thị Bình là Phó Chủ tịch.",
        (("Nguyễn Văn An", "chair", None), ("Lê Thị Bình", "vice_chair", None)),
    ),
    form(
        "ket-qua-co-le-thi-binh",
        "Kết quả, cô Lê Thị Bình tiếp tục được bầu làm Chủ tịch với 100% số phiếu.",
        (("Lê Thị Bình", "chair", True),),
    ),
    form(
        "co-le-thi-binh-dac-cu",
        "Cô Lê Thị Bình đắc cử Chủ tịch, thay thầy Nguyễn Văn An nghỉ hưu.",
        (("Lê Thị Bình", "chair", False),),
    ),
    form(
        "tan-chu-tich-cong-doan-truong",
        "Tân Chủ tịch Công đoàn trường là thầy Nguyễn Văn An.",
        (("Nguyễn Văn An", "chair", None),),
    ),
    form(
        "ban-chap-hanh-moi-hop-phien",
        "Ban Chấp hành mới họp phiên đầu tiên, cử thầy Nguyễn Văn An làm Chủ tịch.",
        (("Nguyễn Văn An", "chair", None),),
    ),
    form(
        "thay-nguyen-van-an-tai-cu",
        "Thầy Nguyễn Văn An tái cử Chủ tịch; hai Phó Chủ tịch là cô Lê Thị Bình và thầy Trần Văn Cường.",
        (("Nguyễn Văn An", "chair", True), ("Lê Thị Bình", "vice_chair", None), ("Trần Văn Cường", "vice_chair", None)),
    ),
    form(
        "dai-hoi-tin-nhiem-bau-lai",
        "Đại hội tín nhiệm bầu lại bà Lê Thị Bình vào chức Chủ tịch.",
        (("Lê Thị Bình", "chair", True),),
    ),
    form(
        "voi-98-phieu-bau-chi-le",
        "Với 98% phiếu bầu, chị Lê Thị Bình lần thứ ba liên tiếp được bầu làm Chủ tịch.",
        (("Lê Thị Bình", "chair", True),),
    ),
    form(
        "bch-da-hop-va-thong-nhat",
        "BCH đã họp và thống nhất phân công: đ/c Nguyễn Văn An: Chủ tịch; đ/c Lê Thị Bình: Phó Chủ tịch.",
        (("Nguyễn Văn An", "chair", None), ("Lê Thị Bình", "vice_chair", None)),
    ),
    form(
        "ba-le-thi-binh-pho-chu",
        "Bà Lê Thị Bình, Phó Chủ tịch khóa trước, nay giữ chức Chủ tịch.",
        (("Lê Thị Bình", "chair", None),),
    ),
    form(
        "cac-vi-duoc-bau-vao-ban",
        "Các vị được bầu vào Ban Chấp hành:\nÔng Triệu Tiến Quý, Phó Bí thư Thường trực, làm Chủ tịch công "
        "đoàn;\nChị Lý Thị Sao, văn hóa xã hội, làm Phó Chủ tịch.",
        (("Triệu Tiến Quý", "chair", None), ("Lý Thị Sao", "vice_chair", None)),
    ),
    form(
        "ket-qua-bau-cu-ba-nguoi",
        "Kết quả bầu cử, ba người: Nông Bích Vân, Hoàng Lê Sỹ, Lương Thúy Hạnh. Bà Vân (48 tuổi) tái cử Chủ tịch.",
        (("Nông Bích Vân", "chair", True),),
    ),
    form("ba-h-bliah-nie-trung-cu", "Bà H'Bliah Niê trúng cử Chủ tịch.", (("H'Bliah Niê", "chair", None),)),
    form(
        "bau-ba-dong-chi-vao-bch",
        "Bầu ba đồng chí vào BCH: Tòng Văn Phớ, Nguyễn Xuân Hoàn, Giàng A Dế. Chủ tịch - đ/c Hoàn.",
        (("Nguyễn Xuân Hoàn", "chair", None),),
    ),
    form(
        "bch-5-nguoi-anh-ho-dac",
        "BCH 5 người: anh Hồ Đắc Lộc, anh Tôn Thất Quỳ, anh Nguyễn Văn Bê. Sáng nay 5 anh ngồi lại, nhất trí anh Quỳ "
        "làm chủ tịch.",
        (("Tôn Thất Quỳ", "chair", None),),
    ),
    form(
        "bau-chu-tich-lam-phieu-rieng",
        "Bầu Chủ tịch làm phiếu riêng: chị Giang 71, anh Tình 25. Vậy chị Ngô Thị Cẩm Giang là Chủ tịch thêm khóa nữa.",
        (("Ngô Thị Cẩm Giang", "chair", None),),
    ),
    form(
        "tren-co-so-ket-qua-kiem",
        "Trên cơ sở kết quả kiểm phiếu, đ/c Mông Văn Dụng, Chấp hành viên, trúng cử Chủ tịch với 12/15 phiếu.",
        (("Mông Văn Dụng", "chair", None),),
    ),
    form(
        "d-c-truong-cong-hoach-to",
        "Đ/c Trương Công Hoạch – tổ trưởng lái máy, gần 30 năm tay nghề – trúng cử Chủ tịch.",
        (("Trương Công Hoạch", "chair", None),),
    ),
    form(
        "chi-ho-thi-linh-trung-voi",
        "Chị Hồ Thị Lĩnh trúng với số phiếu cao nhất và được Ban Chấp hành giao làm Chủ tịch ngay trong buổi chiều.",
        (("Hồ Thị Lĩnh", "chair", None),),
    ),
    form(
        "nguoi-trung-chu-tich-la-d",
        "Người trúng Chủ tịch là đ/c Lục Đình Chiến, thợ lò bậc 6, thay đ/c Phan Bá Tuyển đã về hưu.",
        (("Lục Đình Chiến", "chair", False),),
    ),
    form(
        "ban-chap-hanh-11-nguoi-do",
        "Ban Chấp hành 11 người, do bà Đỗ Hồng Cẩm đứng đầu với cương vị Chủ tịch Công đoàn phường.",
        (("Đỗ Hồng Cẩm", "chair", None),),
    ),
    form(
        "ong-huynh-tan-luc-tiep-tuc",
        "Ông Huỳnh Tấn Lực tiếp tục giữ ghế Chủ tịch như hồi lâm thời.",
        (("Huỳnh Tấn Lực", "chair", True),),
    ),
    form(
        "ong-vu-tri-dan-duoc-bau",
        "Ông Vũ Trí Dần được bầu làm Chủ tịch trong tổng số 31 ủy viên Ban Chấp hành.",
        (("Vũ Trí Dần", "chair", None),),
    ),
    form(
        "nguoi-lam-chu-tich-dong-chi",
        "Người làm Chủ tịch: đồng chí Dương Trung Hùng (người Dao, sinh năm 1985).",
        (("Dương Trung Hùng", "chair", None),),
    ),
    form(
        "theo-quyet-dinh-chi-dinh-chu",
        "Theo quyết định chỉ định, Chủ tịch là đồng chí Khuất Thanh Vân; hai Phó Chủ tịch: đồng chí Phùng Văn Tú và "
        "đồng chí Kiều Minh Nguyệt.",
        (
            ("Khuất Thanh Vân", "chair", None),
            ("Phùng Văn Tú", "vice_chair", None),
            ("Kiều Minh Nguyệt", "vice_chair", None),
        ),
    ),
    form(
        "ds-ngo-thi-cat-tuong-duoc",
        "DS. Ngô Thị Cát Tường được cả 22 đoàn viên bầu làm Chủ tịch Công đoàn bộ phận.",
        (("Ngô Thị Cát Tường", "chair", None),),
    ),
    form(
        "bs-vi-hong-thai-lam-chu",
        "BS. Vi Hồng Thái làm Chủ tịch; CN. Lý Ngọc Diệp làm Phó Chủ tịch.",
        (("Vi Hồng Thái", "chair", None), ("Lý Ngọc Diệp", "vice_chair", None)),
    ),
    form(
        "thuyen-truong-phung-huu-dat-duoc",
        "Thuyền trưởng Phùng Hữu Đạt được bầu lại làm Chủ tịch.",
        (("Phùng Hữu Đạt", "chair", True),),
    ),
    form(
        "bau-5-anh-chi-trong-do",
        "bầu 5 anh chị, trong đó anh Vũ Quyết Thắng làm Chủ tịch, chị Đàm Lệ Thu làm Phó.",
        (("Vũ Quyết Thắng", "chair", None), ("Đàm Lệ Thu", "vice_chair", None)),
    ),
    form(
        "3-nguoi-vao-ban-chap-hanh",
        "3 người vào Ban Chấp hành, anh Thạch Sô Phia làm Chủ tịch.",
        (("Thạch Sô Phia", "chair", None),),
    ),
    form(
        "ba-lam-my-dung-truong-phong",
        "Bà Lâm Mỹ Dung, Trưởng phòng Hành chính, tiếp tục giữ chức Chủ tịch; ông Kim Hoàng Nam giữ chức Phó Chủ tịch.",
        (("Lâm Mỹ Dung", "chair", True), ("Kim Hoàng Nam", "vice_chair", None)),
    ),
    form(
        "cac-chuc-danh-chu-chot-chu",
        "Các chức danh chủ chốt: Chủ tịch - đồng chí Phan Tấn Lộc; Phó Chủ tịch - đồng chí Lê Thị Ái Thi; Chủ nhiệm "
        "UBKT - đồng chí Ngô Viết Sỹ.",
        (
            ("Phan Tấn Lộc", "chair", None),
            ("Lê Thị Ái Thi", "vice_chair", None),
            ("Ngô Viết Sỹ", "inspection_chair", None),
        ),
    ),
    form(
        "ban-chap-hanh-19-dong-chi",
        "Ban Chấp hành 19 đồng chí, do đồng chí Hoàng Trọng Thiều làm Chủ tịch, ra mắt đại hội.",
        (("Hoàng Trọng Thiều", "chair", None),),
    ),
    form(
        "voi-100-so-phieu-co-giao",
        "Với 100% số phiếu, cô giáo Nguyễn Thị Mơ được tín nhiệm giao trọng trách Chủ tịch Công đoàn nhà trường.",
        (("Nguyễn Thị Mơ", "chair", None),),
    ),
    form(
        "co-nguyen-thi-mo-to-truong",
        "Cô Nguyễn Thị Mơ - Tổ trưởng chuyên môn - đảm nhận cương vị Chủ tịch.",
        (("Nguyễn Thị Mơ", "chair", None),),
    ),
    form(
        "ban-chap-hanh-hop-phien-dau",
        "Ban Chấp hành họp phiên đầu tiên, cử cô Nguyễn Thị Mơ làm Chủ tịch, cô Lê Thị Na làm Phó Chủ tịch.",
        (("Nguyễn Thị Mơ", "chair", None), ("Lê Thị Na", "vice_chair", None)),
    ),
    form(
        "co-giao-nguyen-thi-mo-tro",
        "Cô giáo Nguyễn Thị Mơ trở thành tân Chủ tịch Công đoàn trường.",
        (("Nguyễn Thị Mơ", "chair", None),),
    ),
    form(
        "tan-chu-tich-nguyen-thi-mo",
        "Tân Chủ tịch Nguyễn Thị Mơ phát biểu nhận nhiệm vụ.",
        (("Nguyễn Thị Mơ", "chair", None),),
    ),
    form(
        "dong-chi-nguyen-thi-mo-chu",
        "Đồng chí Nguyễn Thị Mơ - Chủ tịch Công đoàn nhiệm kỳ 2023 - 2028 phát biểu nhận nhiệm vụ.",
        (("Nguyễn Thị Mơ", "chair", None),),
    ),
    form(
        "dong-chi-nguyen-thi-mo-chu-tich", "Đồng chí Nguyễn Thị Mơ - Chủ tịch Công đoàn khóa IV trình bày báo cáo.", ()
    ),
    form(
        "bch-gom-1-nguyen-thi-mo",
        "BCH gồm: 1. Nguyễn Thị Mơ - Chủ tịch; 2. Lê Thị Na - Phó Chủ tịch; 3. Trần Thị Hạ - Ủy viên.",
        (("Nguyễn Thị Mơ", "chair", None), ("Lê Thị Na", "vice_chair", None)),
    ),
    form(
        "chiec-ghe-chu-tich-duoc-giao",
        "Chiếc ghế Chủ tịch được giao cho cô Nguyễn Thị Mơ.",
        (("Nguyễn Thị Mơ", "chair", None),),
    ),
    form(
        "nguoi-duoc-bau-giu-chuc-chu",
        "Người được bầu giữ chức Chủ tịch là cô Nguyễn Thị Mơ.",
        (("Nguyễn Thị Mơ", "chair", None),),
    ),
]


@pytest.mark.parametrize("case", OFFICERS)
def test_officers(case: Case) -> None:
    assert read(case, lambda congress: tuple((o.name, o.role, o.reelected) for o in congress.officers)) == case.expected


DELEGATION = [
    form(
        "dai-hoi-bau-5-dai-bieu",
        "Đại hội bầu 5 đại biểu chính thức và 1 đại biểu dự khuyết đi dự Đại hội Công đoàn cấp trên.",
        (None, 5, 1),
    ),
    form(
        "dai-hoi-da-bau-doan-dai",
        "Đại hội đã bầu đoàn đại biểu dự Đại hội Công đoàn tỉnh gồm 12 đồng chí, trong đó 11 chính thức, 1 dự khuyết.",
        (12, 11, 1),
    ),
    form(
        "dong-thoi-bau-03-dong-chi",
        "Đồng thời bầu 03 đồng chí đi dự Đại hội Công đoàn Viên chức tỉnh.",
        (3, None, None),
    ),
    form("dai-hoi-bau-bch-gom-9", "Đại hội bầu BCH gồm 9 đồng chí và 7 đại biểu dự đại hội cấp trên.", (7, None, None)),
    form("dai-hoi-bau-5-dong-chi", "Đại hội bầu 5 đồng chí đi dự Đại hội Công đoàn cấp trên.", (5, None, None)),
    form(
        "dai-hoi-bau-5-dai-bieu-chinh",
        "Đại hội bầu 5 đại biểu chính thức và 1 đại biểu dự khuyết dự Đại hội Công đoàn huyện lần thứ X.",
        (None, 5, 1),
    ),
    form(
        "bau-doan-dai-bieu-du-dai",
        "Bầu đoàn đại biểu dự Đại hội Công đoàn tỉnh gồm 6 đồng chí (5 chính thức, 1 dự khuyết).",
        (6, 5, 1),
    ),
    form("hai-dong-chi-duoc-bau-di", "Hai đồng chí được bầu đi dự Đại hội Công đoàn cấp trên.", (2, None, None)),
    form(
        "dai-hoi-bau-03-d-c",
        "Đại hội bầu 03 đ/c là đại biểu chính thức, 01 đ/c dự khuyết đi dự Đại hội CĐ cấp trên.",
        (None, 3, 1),
    ),
    form(
        "dai-hoi-da-bau-doan-dai-bieu",
        "Đại hội đã bầu Đoàn đại biểu gồm 12 đồng chí chính thức và 2 đồng chí dự khuyết tham dự Đại hội Công đoàn "
        "tỉnh lần thứ XVI.",
        (None, 12, 2),
    ),
    form("bau-4-dai-bieu-du-dai", "Bầu 4 đại biểu dự đại hội cấp trên.", (4, None, None)),
    form("doan-di-du-dai-hoi-cong", "Đoàn đi dự đại hội công đoàn cấp trên có 4 người.", (4, None, None)),
    form(
        "bau-01-dai-bieu-chinh-thuc",
        "Bầu 01 đại biểu chính thức và 01 đại biểu dự khuyết đi dự Đại hội cấp trên.",
        (None, 1, 1),
    ),
    form(
        "dai-hoi-cung-bau-9-dai",
        "Đại hội cũng bầu 9 đại biểu (8 chính thức và 1 dự khuyết) tham dự Đại hội Công đoàn ngành.",
        (9, 8, 1),
    ),
    form(
        "dai-hoi-da-chon-7-nguoi",
        "Đại hội đã chọn 7 người thay mặt đoàn viên dự Đại hội Công đoàn Tổng công ty.",
        (7, None, None),
    ),
    form(
        "danh-sach-dai-bieu-du-dai",
        "Danh sách đại biểu dự Đại hội cấp trên gồm 3 đồng chí: Nguyễn Văn An, Trần Thị Bình, Lê Văn Cường.",
        (3, None, None),
    ),
    form("du-dai-hoi-co-5-dai", "Dự đại hội có 5 đại biểu của Công đoàn cấp trên.", None),
    form("2-dai-bieu-chinh-thuc-se", "2 đại biểu chính thức sẽ đi dự Đại hội Công đoàn quận.", (None, 2, None)),
    form(
        "doan-dai-bieu-du-dai-hoi",
        "Đoàn đại biểu dự Đại hội XIII Công đoàn Việt Nam: 10 chính thức, 2 dự khuyết.",
        (None, 10, 2),
    ),
    form(
        "dai-hoi-bau-ra-15-dai",
        "Đại hội bầu ra 15 đại biểu ưu tú đại diện cho hơn 5.000 đoàn viên đi dự Đại hội Công đoàn thành phố lần thứ "
        "XI.",
        (15, None, None),
    ),
    form(
        "bau-duoc-6-dai-bieu-chinh",
        "bầu được 6 đại biểu chính thức cùng 1 đại biểu dự khuyết đi Đại hội công đoàn cấp trên",
        (None, 6, 1),
    ),
    form(
        "dai-hoi-hiep-thuong-cu-8",
        "Đại hội hiệp thương cử 8 đồng chí tham gia đoàn đại biểu dự Đại hội Công đoàn tỉnh.",
        (8, None, None),
    ),
    form("bau-2-dai-bieu-chinh-thuc", "Bầu 2 đại biểu chính thức, 1 đại biểu dự khuyết.", (None, 2, 1)),
]


def _delegation(congress: Congress) -> tuple[int | None, int | None, int | None] | None:
    d = congress.delegation
    return (d.total, d.official, d.alternate) if d else None


@pytest.mark.parametrize("case", DELEGATION)
def test_delegation(case: Case) -> None:
    assert read(case, _delegation) == case.expected


UNION = [
    form(
        "sang-5-7-2023-cdcs-truong",
        "Sáng 5/7/2023, CĐCS Trường THPT Trần Phú tổ chức Đại hội lần thứ IV.",
        "Công đoàn cơ sở Trường THPT Trần Phú",
    ),
    form(
        "sang-5-7-2023-truong-mam",
        "Sáng 5/7/2023, Trường Mầm non Hoa Sen tổ chức Đại hội Công đoàn nhiệm kỳ 2023-2028.",
        "Công đoàn Trường Mầm non Hoa Sen",
    ),
    form(
        "ngay-5-7-2023-ldld-huyen",
        "Ngày 5/7/2023, LĐLĐ huyện Kim Bảng tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2023-2028.",
        "Liên đoàn Lao động huyện Kim Bảng",
    ),
    form(
        "ngay-5-7-2023-cong-doan",
        "Ngày 5/7/2023, Công đoàn Công ty Cổ phần May Sông Hồng (Nam Định) tổ chức Đại hội đại biểu lần thứ V.",
        "Công đoàn Công ty Cổ phần May Sông Hồng",
    ),
    form(
        "ngay-5-7-2023-cong-doan-cuc",
        "Ngày 5/7/2023, Công đoàn Cục Thuế tỉnh Hà Nam tổ chức Đại hội lần thứ V.",
        "Công đoàn Cục Thuế tỉnh Hà Nam",
    ),
    form(
        "ngay-12-10-2025-cong-doan",
        "Ngày 12/10/2025, Công đoàn phường Bến Nghé, TP.HCM tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030.",
        "Công đoàn phường Bến Nghé",
    ),
    form(
        "sang-5-3-2023-cong-doan",
        "Sáng 5/3/2023, Công đoàn Phòng Tổ chức - Hành chính tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Phòng Tổ chức - Hành chính",
    ),
    form(
        "sang-5-3-2023-cong-doan-ban",
        "Sáng 5/3/2023, Công đoàn Ban Tổ chức - Nhân sự tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Ban Tổ chức - Nhân sự",
    ),
    form(
        "sang-5-3-2023-cong-doan-phong",
        "Sáng 5/3/2023, Công đoàn Phòng Tổ chức cán bộ tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Phòng Tổ chức cán bộ",
    ),
    form(
        "sang-5-3-2023-cong-doan-ban-to",
        "Sáng 5/3/2023, Công đoàn Ban Tổ chức Tỉnh ủy tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Ban Tổ chức Tỉnh ủy",
    ),
    form(
        "sang-5-3-2023-cong-doan-phong-to",
        "Sáng 5/3/2023, Công đoàn Phòng Tổ chức Lao động tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Phòng Tổ chức Lao động",
    ),
    form(
        "sang-5-3-2023-cong-doan-xa",
        "Sáng 5/3/2023, Công đoàn xã Phú Hòa 2 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn xã Phú Hòa 2",
    ),
    form(
        "sang-5-3-2023-cong-doan-co",
        "Sáng 5/3/2023, Công đoàn cơ sở Trường TH Thị trấn Phong Điền 1 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - "
        "2028.",
        "Công đoàn cơ sở Trường Tiểu học Thị trấn Phong Điền 1",
    ),
    form(
        "sang-5-3-2023-cong-doan-phuong",
        "Sáng 5/3/2023, Công đoàn phường Tân Đông Hiệp 3 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn phường Tân Đông Hiệp 3",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so",
        "Sáng 5/3/2023, Công đoàn cơ sở Bảo tàng Hồ Chí Minh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ sở Bảo tàng Hồ Chí Minh",
    ),
    form(
        "sang-5-3-2023-cong-doan-ban-quan",
        "Sáng 5/3/2023, Công đoàn Ban Quản lý Lăng Chủ tịch Hồ Chí Minh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - "
        "2028.",
        "Công đoàn Ban Quản lý Lăng Chủ tịch Hồ Chí Minh",
    ),
    form(
        "sang-5-3-2023-cong-doan-van",
        "Sáng 5/3/2023, Công đoàn Văn phòng Quốc hội tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Văn phòng Quốc hội",
    ),
    form(
        "sang-5-3-2023-cong-doan-van-phong",
        "Sáng 5/3/2023, Công đoàn Văn phòng Trung ương Đảng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Văn phòng Trung ương Đảng",
    ),
    form(
        "sang-5-3-2023-cong-doan-dai",
        "Sáng 5/3/2023, Công đoàn Đài Truyền hình Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Đài Truyền hình Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-thong",
        "Sáng 5/3/2023, Công đoàn Thông tấn xã Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Thông tấn xã Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-kiem",
        "Sáng 5/3/2023, Công đoàn Kiểm toán Nhà nước tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Kiểm toán Nhà nước",
    ),
    form(
        "sang-5-3-2023-cong-doan-toa",
        "Sáng 5/3/2023, Công đoàn Tòa án nhân dân tối cao tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Tòa án nhân dân tối cao",
    ),
    form(
        "sang-5-3-2023-cong-doan-vien",
        "Sáng 5/3/2023, Công đoàn Viện Kiểm sát nhân dân tỉnh Hà Giang tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Viện Kiểm sát nhân dân tỉnh Hà Giang",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-toa",
        "Sáng 5/3/2023, Công đoàn cơ sở Tòa án nhân dân huyện Cao Lộc tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ sở Tòa án nhân dân huyện Cao Lộc",
    ),
    form(
        "sang-5-3-2023-cong-doan-cuc",
        "Sáng 5/3/2023, Công đoàn Cục Thi hành án dân sự tỉnh Bến Tre tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Cục Thi hành án dân sự tỉnh Bến Tre",
    ),
    form(
        "sang-5-3-2023-cong-doan-chi",
        "Sáng 5/3/2023, Công đoàn Chi cục Thi hành án dân sự huyện Mỏ Cày Nam tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023 - 2028.",
        "Công đoàn Chi cục Thi hành án dân sự huyện Mỏ Cày Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-kho",
        "Sáng 5/3/2023, Công đoàn Kho bạc Nhà nước Nghĩa Hưng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Kho bạc Nhà nước Nghĩa Hưng",
    ),
    form(
        "sang-5-3-2023-cong-doan-bao",
        "Sáng 5/3/2023, Công đoàn Bảo hiểm xã hội huyện Trạm Tấu tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Bảo hiểm xã hội huyện Trạm Tấu",
    ),
    form(
        "sang-5-3-2023-cong-doan-ngan",
        "Sáng 5/3/2023, Công đoàn Ngân hàng Chính sách xã hội tỉnh Yên Bái tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 "
        "- 2028.",
        "Công đoàn Ngân hàng Chính sách xã hội tỉnh Yên Bái",
    ),
    form(
        "sang-5-3-2023-cong-doan-agribank",
        "Sáng 5/3/2023, Công đoàn Agribank chi nhánh huyện Lục Yên tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Agribank chi nhánh huyện Lục Yên",
    ),
    form(
        "sang-5-3-2023-cong-doan-vietcombank",
        "Sáng 5/3/2023, Công đoàn Vietcombank Chi nhánh Vũng Tàu tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Vietcombank Chi nhánh Vũng Tàu",
    ),
    form(
        "sang-5-3-2023-cong-doan-ngan-hang",
        "Sáng 5/3/2023, Công đoàn Ngân hàng TMCP Công Thương Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Ngân hàng TMCP Công Thương Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-vietinbank",
        "Sáng 5/3/2023, Công đoàn Vietinbank Bắc Ninh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Vietinbank Bắc Ninh",
    ),
    form(
        "sang-5-3-2023-cong-doan-vnpt",
        "Sáng 5/3/2023, Công đoàn VNPT Hậu Giang tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn VNPT Hậu Giang",
    ),
    form(
        "sang-5-3-2023-cong-doan-viettel",
        "Sáng 5/3/2023, Công đoàn Viettel Post tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Viettel Post",
    ),
    form(
        "sang-5-3-2023-cong-doan-buu",
        "Sáng 5/3/2023, Công đoàn Bưu điện tỉnh Lạng Sơn tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Bưu điện tỉnh Lạng Sơn",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong",
        "Sáng 5/3/2023, Công đoàn Công ty Điện lực Thái Bình tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty Điện lực Thái Bình",
    ),
    form(
        "sang-5-3-2023-cong-doan-truyen",
        "Sáng 5/3/2023, Công đoàn Truyền tải điện Quảng Ninh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Truyền tải điện Quảng Ninh",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty",
        "Sáng 5/3/2023, Công đoàn Công ty Thủy điện Sơn La tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty Thủy điện Sơn La",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-nhiet",
        "Sáng 5/3/2023, Công đoàn Công ty Nhiệt điện Phả Lại tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty Nhiệt điện Phả Lại",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-tnhh",
        "Sáng 5/3/2023, Công đoàn Công ty TNHH MTV Khai thác công trình thủy lợi Bắc Nam Hà tổ chức Đại hội lần thứ "
        "V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty TNHH MTV Khai thác công trình thủy lợi Bắc Nam Hà",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-co",
        "Sáng 5/3/2023, Công đoàn Công ty Cổ phần Môi trường Đô thị Hà Đông tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 "
        "- 2028.",
        "Công đoàn Công ty Cổ phần Môi trường Đô thị Hà Đông",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-cp",
        "Sáng 5/3/2023, Công đoàn Công ty CP Cấp thoát nước Bến Tre tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty cổ phần Cấp thoát nước Bến Tre",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-tnhh-samsung",
        "Sáng 5/3/2023, Công đoàn Công ty TNHH Samsung Electronics Việt Nam Thái Nguyên tổ chức Đại hội lần thứ V, "
        "nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty TNHH Samsung Electronics Việt Nam Thái Nguyên",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-tnhh-canon",
        "Sáng 5/3/2023, Công đoàn Công ty TNHH Canon Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty TNHH Canon Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-cong",
        "Sáng 5/3/2023, Công đoàn cơ sở Công ty TNHH Yazaki Hải Phòng Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023 - 2028.",
        "Công đoàn cơ sở Công ty TNHH Yazaki Hải Phòng Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-tnhh-pouyuen",
        "Sáng 5/3/2023, Công đoàn Công ty TNHH PouYuen Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty TNHH PouYuen Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-tnhh-may",
        "Sáng 5/3/2023, Công đoàn Công ty TNHH May Tinh Lợi tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty TNHH May Tinh Lợi",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-tnhh-giay",
        "Sáng 5/3/2023, Công đoàn Công ty TNHH Giầy Aurora Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty TNHH Giầy Aurora Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-co-phan",
        "Sáng 5/3/2023, Công đoàn Công ty Cổ phần Dệt may - Đầu tư - Thương mại Thành Công tổ chức Đại hội lần thứ "
        "V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty Cổ phần Dệt may - Đầu tư - Thương mại Thành Công",
    ),
    form(
        "sang-5-3-2023-cong-doan-tong",
        "Sáng 5/3/2023, Công đoàn Tổng công ty May 10 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Tổng công ty May 10",
    ),
    form(
        "sang-5-3-2023-cong-doan-tong-cong",
        "Sáng 5/3/2023, Công đoàn Tổng Công ty Khánh Việt tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Tổng Công ty Khánh Việt",
    ),
    form(
        "sang-5-3-2023-cong-doan-tap",
        "Sáng 5/3/2023, Công đoàn Tập đoàn Công nghiệp Cao su Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Tập đoàn Công nghiệp Cao su Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-tnhh-mtv",
        "Sáng 5/3/2023, Công đoàn Công ty TNHH MTV Cao su Phú Riềng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty TNHH MTV Cao su Phú Riềng",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-than",
        "Sáng 5/3/2023, Công đoàn Công ty Than Núi Béo tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty Than Núi Béo",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-cp-than",
        "Sáng 5/3/2023, Công đoàn Công ty CP Than Vàng Danh - Vinacomin tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - "
        "2028.",
        "Công đoàn Công ty cổ phần Than Vàng Danh - Vinacomin",
    ),
    form(
        "sang-5-3-2023-cong-doan-benh",
        "Sáng 5/3/2023, Công đoàn Bệnh viện Đa khoa khu vực Cù Lao Minh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - "
        "2028.",
        "Công đoàn Bệnh viện Đa khoa khu vực Cù Lao Minh",
    ),
    form(
        "sang-5-3-2023-cong-doan-benh-vien",
        "Sáng 5/3/2023, Công đoàn Bệnh viện Y học cổ truyền Trung ương tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Bệnh viện Y học cổ truyền Trung ương",
    ),
    form(
        "sang-5-3-2023-cong-doan-benh-vien-phoi",
        "Sáng 5/3/2023, Công đoàn Bệnh viện Phổi Thái Bình tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Bệnh viện Phổi Thái Bình",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-benh",
        "Sáng 5/3/2023, Công đoàn cơ sở Bệnh viện 71 Trung ương tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ sở Bệnh viện 71 Trung ương",
    ),
    form(
        "sang-5-3-2023-cong-doan-trung",
        "Sáng 5/3/2023, Công đoàn Trung tâm Kiểm soát bệnh tật tỉnh Đắk Nông tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023 - 2028.",
        "Công đoàn Trung tâm Kiểm soát bệnh tật tỉnh Đắk Nông",
    ),
    form(
        "sang-5-3-2023-cong-doan-trung-tam",
        "Sáng 5/3/2023, Công đoàn Trung tâm Y tế huyện Mù Cang Chải tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Trung tâm Y tế huyện Mù Cang Chải",
    ),
    form(
        "sang-5-3-2023-cong-doan-truong",
        "Sáng 5/3/2023, Công đoàn Trường Đại học Sư phạm Hà Nội 2 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Trường Đại học Sư phạm Hà Nội 2",
    ),
    form(
        "sang-5-3-2023-cong-doan-truong-dai",
        "Sáng 5/3/2023, Công đoàn Trường Đại học Công nghiệp Thành phố Hồ Chí Minh tổ chức Đại hội lần thứ V, nhiệm "
        "kỳ 2023 - 2028.",
        "Công đoàn Trường Đại học Công nghiệp Thành phố Hồ Chí Minh",
    ),
    form(
        "sang-5-3-2023-cong-doan-dai-hoc",
        "Sáng 5/3/2023, Công đoàn Đại học Quốc gia Hà Nội tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Đại học Quốc gia Hà Nội",
    ),
    form(
        "sang-5-3-2023-cong-doan-hoc",
        "Sáng 5/3/2023, Công đoàn Học viện Nông nghiệp Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Học viện Nông nghiệp Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-truong-cao",
        "Sáng 5/3/2023, Công đoàn Trường Cao đẳng Nghề Việt Nam - Hàn Quốc thành phố Hà Nội tổ chức Đại hội lần thứ "
        "V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Trường Cao đẳng Nghề Việt Nam - Hàn Quốc thành phố Hà Nội",
    ),
    form(
        "sang-5-3-2023-cong-doan-truong-chinh",
        "Sáng 5/3/2023, Công đoàn Trường Chính trị tỉnh Sóc Trăng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Trường Chính trị tỉnh Sóc Trăng",
    ),
    form(
        "sang-5-3-2023-cong-doan-truong-thpt",
        "Sáng 5/3/2023, Công đoàn Trường THPT Chuyên Lê Quý Đôn tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Trường THPT Chuyên Lê Quý Đôn",
    ),
    form(
        "sang-5-3-2023-cong-doan-truong-ptdtnt",
        "Sáng 5/3/2023, Công đoàn Trường PTDTNT THCS&THPT huyện Bát Xát tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - "
        "2028.",
        "Công đoàn Trường PTDTNT THCS&THPT huyện Bát Xát",
    ),
    form(
        "sang-5-3-2023-cong-doan-truong-pho",
        "Sáng 5/3/2023, Công đoàn Trường Phổ thông Dân tộc nội trú tỉnh Kon Tum tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023 - 2028.",
        "Công đoàn Trường Phổ thông Dân tộc nội trú tỉnh Kon Tum",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-truong",
        "Sáng 5/3/2023, Công đoàn cơ sở Trường Mầm non Sơn Ca tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ sở Trường Mầm non Sơn Ca",
    ),
    form(
        "sang-5-3-2023-cong-doan-truong-mam",
        "Sáng 5/3/2023, Công đoàn Trường Mầm non 8/3 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Trường Mầm non 8/3",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-truong-tieu",
        "Sáng 5/3/2023, Công đoàn cơ sở Trường Tiểu học số 2 Hòa Khánh Bắc tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 "
        "- 2028.",
        "Công đoàn cơ sở Trường Tiểu học số 2 Hòa Khánh Bắc",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-truong-th",
        "Sáng 5/3/2023, Công đoàn cơ sở Trường TH&THCS Bản Liền tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ sở Trường TH&THCS Bản Liền",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-xa",
        "Sáng 5/3/2023, Công đoàn cơ sở xã Tân Thành tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ sở xã Tân Thành",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-phuong",
        "Sáng 5/3/2023, Công đoàn cơ sở phường 7 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ sở phường 7",
    ),
    form(
        "sang-5-3-2023-cong-doan-phuong-7",
        "Sáng 5/3/2023, Công đoàn phường 7 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn phường 7",
    ),
    form(
        "sang-5-3-2023-cong-doan-ubnd",
        "Sáng 5/3/2023, Công đoàn UBND huyện Cô Tô tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Ủy ban nhân dân huyện Cô Tô",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-quan",
        "Sáng 5/3/2023, Công đoàn cơ quan Huyện ủy Vĩnh Lợi tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ quan Huyện ủy Vĩnh Lợi",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-quan-tinh",
        "Sáng 5/3/2023, Công đoàn Cơ quan Tỉnh ủy Bạc Liêu tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Cơ quan Tỉnh ủy Bạc Liêu",
    ),
    form(
        "sang-5-3-2023-cong-doan-khoi",
        "Sáng 5/3/2023, Công đoàn Khối Đảng huyện Ba Bể tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Khối Đảng huyện Ba Bể",
    ),
    form(
        "sang-5-3-2023-cong-doan-vien-chuc",
        "Sáng 5/3/2023, Công đoàn Viên chức tỉnh Đồng Tháp tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Viên chức tỉnh Đồng Tháp",
    ),
    form(
        "sang-5-3-2023-cong-doan-vien-chuc-viet",
        "Sáng 5/3/2023, Công đoàn Viên chức Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Viên chức Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-nganh",
        "Sáng 5/3/2023, Công đoàn ngành Giáo dục tỉnh Cao Bằng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn ngành Giáo dục tỉnh Cao Bằng",
    ),
    form(
        "sang-5-3-2023-cong-doan-nganh-nong",
        "Sáng 5/3/2023, Công đoàn ngành Nông nghiệp và Phát triển nông thôn tỉnh Bình Thuận tổ chức Đại hội lần thứ "
        "V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn ngành Nông nghiệp và Phát triển nông thôn tỉnh Bình Thuận",
    ),
    form(
        "sang-5-3-2023-cong-doan-nganh-cong",
        "Sáng 5/3/2023, Công đoàn Ngành Công Thương tỉnh Phú Thọ tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Ngành Công Thương tỉnh Phú Thọ",
    ),
    form(
        "sang-5-3-2023-cong-doan-y",
        "Sáng 5/3/2023, Công đoàn Y tế Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Y tế Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-giao",
        "Sáng 5/3/2023, Công đoàn Giao thông vận tải Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Giao thông vận tải Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-cuc-duong",
        "Sáng 5/3/2023, Công đoàn Cục Đường bộ Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Cục Đường bộ Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-cang",
        "Sáng 5/3/2023, Công đoàn Cảng vụ Hàng hải Quảng Ninh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Cảng vụ Hàng hải Quảng Ninh",
    ),
    form(
        "sang-5-3-2023-cong-doan-cang-hai",
        "Sáng 5/3/2023, Công đoàn Cảng Hải Phòng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Cảng Hải Phòng",
    ),
    form(
        "sang-5-3-2023-cong-doan-tong-cong-ty",
        "Sáng 5/3/2023, Công đoàn Tổng công ty Cảng hàng không Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - "
        "2028.",
        "Công đoàn Tổng công ty Cảng hàng không Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-san",
        "Sáng 5/3/2023, Công đoàn Sân bay quốc tế Đà Nẵng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Sân bay quốc tế Đà Nẵng",
    ),
    form(
        "sang-5-3-2023-cong-doan-tong-cong-ty-duong",
        "Sáng 5/3/2023, Công đoàn Tổng công ty Đường sắt Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Tổng công ty Đường sắt Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-chi-nhanh",
        "Sáng 5/3/2023, Công đoàn Chi nhánh Khai thác đường sắt Hà Nội tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Chi nhánh Khai thác đường sắt Hà Nội",
    ),
    form(
        "sang-5-3-2023-cong-doan-xi",
        "Sáng 5/3/2023, Công đoàn Xí nghiệp Đầu máy Yên Viên tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Xí nghiệp Đầu máy Yên Viên",
    ),
    form(
        "sang-5-3-2023-cong-doan-cac",
        "Sáng 5/3/2023, Công đoàn các Khu công nghiệp và chế xuất Hà Nội tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - "
        "2028.",
        "Công đoàn các Khu công nghiệp và chế xuất Hà Nội",
    ),
    form(
        "sang-5-3-2023-cong-doan-khu",
        "Sáng 5/3/2023, Công đoàn Khu kinh tế Dung Quất và các khu công nghiệp tỉnh Quảng Ngãi tổ chức Đại hội lần "
        "thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Khu kinh tế Dung Quất và các khu công nghiệp tỉnh Quảng Ngãi",
    ),
    form(
        "sang-5-3-2023-cong-doan-cac-khu",
        "Sáng 5/3/2023, Công đoàn các khu công nghiệp Bình Dương tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn các khu công nghiệp Bình Dương",
    ),
    form(
        "sang-5-3-2023-cong-doan-kcn",
        "Sáng 5/3/2023, Công đoàn KCN tỉnh Đồng Nai tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn khu công nghiệp tỉnh Đồng Nai",
    ),
    form(
        "sang-5-3-2023-cong-doan-quoc",
        "Sáng 5/3/2023, Công đoàn Quốc phòng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Quốc phòng",
    ),
    form(
        "sang-5-3-2023-cong-doan-quan",
        "Sáng 5/3/2023, Công đoàn Quân khu 7 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Quân khu 7",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-an",
        "Sáng 5/3/2023, Công đoàn Công an nhân dân tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công an nhân dân",
    ),
    form(
        "sang-5-3-2023-cong-doan-nha",
        "Sáng 5/3/2023, Công đoàn Nhà máy Z131 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Nhà máy Z131",
    ),
    form(
        "sang-5-3-2023-cong-doan-tong-cong-ty-tan",
        "Sáng 5/3/2023, Công đoàn Tổng công ty Tân Cảng Sài Gòn tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Tổng công ty Tân Cảng Sài Gòn",
    ),
    form(
        "sang-5-3-2023-nghiep-doan",
        "Sáng 5/3/2023, Nghiệp đoàn nghề cá xã Nghĩa An tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Nghiệp đoàn nghề cá xã Nghĩa An",
    ),
    form(
        "sang-5-3-2023-nghiep-doan-xe",
        "Sáng 5/3/2023, Nghiệp đoàn Xe ôm phường Tân Chánh Hiệp tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Nghiệp đoàn Xe ôm phường Tân Chánh Hiệp",
    ),
    form(
        "sang-5-3-2023-nghiep-doan-boc",
        "Sáng 5/3/2023, Nghiệp đoàn Bốc xếp chợ đầu mối Long Biên tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Nghiệp đoàn Bốc xếp chợ đầu mối Long Biên",
    ),
    form(
        "sang-5-3-2023-lien-doan",
        "Sáng 5/3/2023, Liên đoàn Lao động thành phố Thủ Đức tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Liên đoàn Lao động thành phố Thủ Đức",
    ),
    form(
        "sang-5-3-2023-lien-doan-lao",
        "Sáng 5/3/2023, Liên đoàn Lao động thị xã Giá Rai tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Liên đoàn Lao động thị xã Giá Rai",
    ),
    form(
        "sang-5-3-2023-ldld-huyen",
        "Sáng 5/3/2023, LĐLĐ huyện đảo Lý Sơn tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Liên đoàn Lao động huyện đảo Lý Sơn",
    ),
    form(
        "sang-5-3-2023-ldld-quan",
        "Sáng 5/3/2023, LĐLĐ Quận 12 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Liên đoàn Lao động Quận 12",
    ),
    form(
        "sang-5-3-2023-cong-doan-dac",
        "Sáng 5/3/2023, Công đoàn đặc khu Phú Quốc tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn đặc khu Phú Quốc",
    ),
    form(
        "sang-5-3-2023-cong-doan-xa-da",
        "Sáng 5/3/2023, Công đoàn xã Đạ Tẻh 2 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn xã Đạ Tẻh 2",
    ),
    form(
        "sang-5-3-2023-cong-doan-phuong-dong",
        "Sáng 5/3/2023, Công đoàn phường Đông Hải 1 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn phường Đông Hải 1",
    ),
    form(
        "sang-5-3-2023-cong-doan-bo",
        "Sáng 5/3/2023, Công đoàn bộ phận Phòng Tổ chức - Hành chính tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn bộ phận Phòng Tổ chức - Hành chính",
    ),
    form(
        "sang-5-3-2023-cong-doan-bo-phan",
        "Sáng 5/3/2023, Công đoàn bộ phận Khoa Nội tổng hợp tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn bộ phận Khoa Nội tổng hợp",
    ),
    form(
        "sang-5-3-2023-cong-doan-bo-phan-khoa",
        "Sáng 5/3/2023, Công đoàn bộ phận Khoa Hồi sức tích cực - Chống độc tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 "
        "- 2028.",
        "Công đoàn bộ phận Khoa Hồi sức tích cực - Chống độc",
    ),
    form(
        "sang-5-3-2023-to-cong",
        "Sáng 5/3/2023, Tổ Công đoàn Văn phòng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Tổ Công đoàn Văn phòng",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-thanh",
        "Sáng 5/3/2023, Công đoàn cơ sở thành viên Trường Trung học Nông Lâm tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023 - 2028.",
        "Công đoàn cơ sở thành viên Trường Trung học Nông Lâm",
    ),
    form(
        "sang-5-3-2023-cong-doan-co-so-thanh-vien",
        "Sáng 5/3/2023, Công đoàn cơ sở thành viên Nhà máy Đạm Phú Mỹ tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn cơ sở thành viên Nhà máy Đạm Phú Mỹ",
    ),
    form(
        "sang-5-3-2023-cong-doan-nha-xuat",
        "Sáng 5/3/2023, Công đoàn Nhà xuất bản Giáo dục Việt Nam tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Nhà xuất bản Giáo dục Việt Nam",
    ),
    form(
        "sang-5-3-2023-cong-doan-bao-lao",
        "Sáng 5/3/2023, Công đoàn Báo Lao Động tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Báo Lao Động",
    ),
    form(
        "sang-5-3-2023-cong-doan-hoi",
        "Sáng 5/3/2023, Công đoàn Hội Chữ thập đỏ tỉnh Trà Vinh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Hội Chữ thập đỏ tỉnh Trà Vinh",
    ),
    form(
        "sang-5-3-2023-cong-doan-hoi-lien",
        "Sáng 5/3/2023, Công đoàn Hội Liên hiệp Phụ nữ tỉnh tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Hội Liên hiệp Phụ nữ tỉnh",
    ),
    form(
        "sang-5-3-2023-cong-doan-lien",
        "Sáng 5/3/2023, Công đoàn Liên minh Hợp tác xã tỉnh Đồng Nai tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Liên minh Hợp tác xã tỉnh Đồng Nai",
    ),
    form(
        "sang-5-3-2023-cong-doan-so",
        "Sáng 5/3/2023, Công đoàn Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023 - 2028.",
        "Công đoàn Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai",
    ),
    form(
        "sang-5-3-2023-cong-doan-so-lao",
        "Ngày 5/3/2023, Công đoàn Sở Lao động - Thương binh và Xã hội mở Đại hội lần thứ V.",
        "Công đoàn Sở Lao động - Thương binh và Xã hội",
    ),
    form(
        "sang-5-3-2023-cong-doan-so-tai",
        "Sáng 5/3/2023, Công đoàn Sở Tài nguyên và Môi trường tỉnh Hòa Bình tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 "
        "- 2028.",
        "Công đoàn Sở Tài nguyên và Môi trường tỉnh Hòa Bình",
    ),
    form(
        "sang-5-3-2023-cong-doan-van-phong-ubnd",
        "Sáng 5/3/2023, Công đoàn Văn phòng UBND tỉnh Sơn La tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Văn phòng Ủy ban nhân dân tỉnh Sơn La",
    ),
    form(
        "sang-5-3-2023-cong-doan-vuon",
        "Sáng 5/3/2023, Công đoàn Vườn Quốc gia Cúc Phương tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Vườn Quốc gia Cúc Phương",
    ),
    form(
        "sang-5-3-2023-cong-doan-hat",
        "Sáng 5/3/2023, Công đoàn Hạt Kiểm lâm huyện Ba Tơ tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Hạt Kiểm lâm huyện Ba Tơ",
    ),
    form(
        "sang-5-3-2023-cong-doan-chi-cuc",
        "Sáng 5/3/2023, Công đoàn Chi cục Chăn nuôi và Thú y tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Chi cục Chăn nuôi và Thú y",
    ),
    form(
        "sang-5-3-2023-cong-doan-doan",
        "Sáng 5/3/2023, Công đoàn Đoạn Quản lý đường thủy nội địa số 5 tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Đoạn Quản lý đường thủy nội địa số 5",
    ),
    form(
        "sang-5-3-2023-cong-doan-cong-ty-xo",
        "Sáng 5/3/2023, Công đoàn Công ty Xổ số kiến thiết Bình Phước tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Công ty Xổ số kiến thiết Bình Phước",
    ),
    form(
        "sang-5-3-2023-cong-doan-khach",
        "Sáng 5/3/2023, Công đoàn Khách sạn Mường Thanh Lai Châu tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Khách sạn Mường Thanh Lai Châu",
    ),
    form(
        "sang-5-3-2023-cong-doan-sieu",
        "Sáng 5/3/2023, Công đoàn Siêu thị Co.opmart Cà Mau tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Siêu thị Co.opmart Cà Mau",
    ),
    form(
        "sang-5-3-2023-cong-doan-hop",
        "Sáng 5/3/2023, Công đoàn Hợp tác xã Vận tải Rạng Đông tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Hợp tác xã Vận tải Rạng Đông",
    ),
    form(
        "sang-5-3-2023-cong-doan-trung-tam-dieu",
        "Sáng 5/3/2023, Công đoàn Trung tâm Điều dưỡng người có công tỉnh Thanh Hóa tổ chức Đại hội lần thứ V, nhiệm "
        "kỳ 2023 - 2028.",
        "Công đoàn Trung tâm Điều dưỡng người có công tỉnh Thanh Hóa",
    ),
    form(
        "sang-5-3-2023-cong-doan-nha-khach",
        "Sáng 5/3/2023, Công đoàn Nhà khách Tỉnh ủy tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Nhà khách Tỉnh ủy",
    ),
    form(
        "sang-5-3-2023-cong-doan-quy",
        "Sáng 5/3/2023, Công đoàn Quỹ Tín dụng nhân dân Hoằng Đồng tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.",
        "Công đoàn Quỹ Tín dụng nhân dân Hoằng Đồng",
    ),
]


@pytest.mark.parametrize("case", UNION)
def test_union(case: Case) -> None:
    assert read(case, lambda congress: congress.union.canonical, opening="") == case.expected
