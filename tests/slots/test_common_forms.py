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
    gap("toan-the-37-doan-vien-trong", "Toàn thể 37 đoàn viên trong công đoàn trường đã về dự.", 37),
    form("mot-tram-hai-muoi-dai-bieu", "Một trăm hai mươi đại biểu đã về dự Đại hội.", 120),
    form(
        "dai-hoi-dien-ra-voi-su", "Đại hội diễn ra với sự có mặt của hơn 60 thầy, cô giáo là đoàn viên công đoàn.", 60
    ),
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
        ((3, None, "đoàn viên ưu tú", "gte", "year"), (2, None, "đợt thi đua", "eq", "year")),
    ),
    form(
        "phuong-huong-nhiem-ky-2023-2028",
        "Phương hướng nhiệm kỳ 2023-2028: tiếp tục nâng cao chất lượng hoạt động; phấn đấu 100% cán bộ công đoàn "
        "được tập huấn; 01 công trình thi đua cấp tỉnh; hằng năm công đoàn xếp loại vững mạnh.",
        ((100, None, "percent", "eq", None), (1, None, "công trình thi đua", "eq", None)),
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
]


@pytest.mark.parametrize("case", UNION)
def test_union(case: Case) -> None:
    assert read(case, lambda congress: congress.union.canonical, opening="") == case.expected
