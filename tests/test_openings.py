"""Ways in which articles open a congress, and ways in which they speak of one without reporting it."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from congress_extract import Article, extract

ACTS = (
    "\n\nĐại hội đã nghe báo cáo tổng kết và bầu Ban Chấp hành gồm 15 đồng chí. "
    "Đồng chí Nguyễn Văn An được bầu làm Chủ tịch."
)
"""Follows every sentence of OPENINGS."""


class Case(NamedTuple):
    """An article and the union whose congress it reports."""

    text: str
    union: str
    title: str | None = None


def opening(id: str, text: str, union: str, title: str | None = None) -> Any:
    """A row of OPENINGS."""
    return pytest.param(Case(text, union, title), id=id)


def gap(id: str, text: str, union: str, title: str | None = None) -> Any:
    """A row that is not read rightly yet; passing it fails the run, so that the mark is taken away."""
    mark = pytest.mark.xfail(strict=True, raises=AssertionError, reason="known gap")
    return pytest.param(Case(text, union, title), id=id, marks=mark)


OPENINGS = [
    opening(
        "sang-5-7-2023-hon-100",
        "Sáng 5/7/2023, hơn 100 đại biểu đã về dự Đại hội Công đoàn huyện Ba Bể lần thứ IX, nhiệm kỳ 2023-2028.",
        "Công đoàn huyện Ba Bể",
    ),
    opening(
        "dai-hoi-cong-doan-huyen-ba",
        "Đại hội Công đoàn huyện Ba Bể lần thứ IX, nhiệm kỳ 2023-2028 chọn chủ đề đổi mới.",
        "Công đoàn huyện Ba Bể",
    ),
    opening(
        "cong-doan-huyen-ba-be-da",
        "Công đoàn huyện Ba Bể đã có Ban Chấp hành mới sau Đại hội lần thứ IX tổ chức ngày 5/7/2023.",
        "Công đoàn huyện Ba Bể",
    ),
    opening(
        "ket-thuc-hai-ngay-lam-viec",
        "Kết thúc hai ngày làm việc, Đại hội Công đoàn huyện Ba Bể lần thứ IX đã bầu Ban Chấp hành gồm 27 đồng chí.",
        "Công đoàn huyện Ba Bể",
    ),
    opening(
        "voi-su-tham-du-cua-120",
        "Với sự tham dự của 120 đại biểu, Đại hội Công đoàn huyện Ba Bể lần thứ IX đã thông qua nhiều chỉ tiêu quan "
        "trọng.",
        "Công đoàn huyện Ba Bể",
    ),
    opening(
        "ngay-5-7-dai-hoi-lan",
        "Ngày 5/7, Đại hội lần thứ IX Công đoàn huyện Ba Bể bầu ông Nguyễn Văn An làm Chủ tịch.",
        "Công đoàn huyện Ba Bể",
    ),
    opening(
        "58-61-doan-vien-cong-doan",
        "58/61 đoàn viên Công đoàn Trường THCS Ba Bể dự đại hội nhiệm kỳ 2023-2028 sáng 5/7.",
        "Công đoàn Trường THCS Ba Bể",
    ),
    opening(
        "dai-hoi-cong-doan-truong-thcs",
        "ĐẠI HỘI CÔNG ĐOÀN TRƯỜNG THCS BA BỂ NHIỆM KỲ 2023-2028\n\nNgày 5/7/2023, tại hội trường, nhà trường long "
        "trọng tổ chức đại hội.",
        "Công đoàn Trường THCS Ba Bể",
    ),
    opening(
        "benh-vien-da-khoa-ba-be",
        "Bệnh viện Đa khoa Ba Bể vừa hoàn tất đại hội công đoàn nhiệm kỳ 2023-2028.",
        "Công đoàn Bệnh viện Đa khoa Ba Bể",
    ),
    opening(
        "cong-doan-truong-thcs-ba-be",
        "Công đoàn Trường THCS Ba Bể đã đại hội vào ngày 5/7/2023.",
        "Công đoàn Trường THCS Ba Bể",
    ),
    opening(
        "chieu-5-7-ban-chap-hanh",
        "Chiều 5/7, Ban Chấp hành Công đoàn huyện Ba Bể khóa VIII đã triệu tập Đại hội lần thứ IX.",
        "Công đoàn huyện Ba Bể",
    ),
    opening(
        "dai-hoi-cong-doan-co-so",
        "Đại hội công đoàn cơ sở Công ty TNHH Ba Bể nhiệm kỳ 2023-2028 vừa khép lại chiều 5/7.",
        "Công đoàn cơ sở Công ty TNHH Ba Bể",
    ),
    opening(
        "cong-doan-truong-thcs-ba-be-vua",
        "Công đoàn Trường THCS Ba Bể vừa bầu xong Ban Chấp hành khóa V tại đại hội ngày 5/7/2023.",
        "Công đoàn Trường THCS Ba Bể",
    ),
    opening(
        "hoi-truong-huyen-sang-5-7",
        "Hội trường huyện sáng 5/7 chật kín. Đó là ngày Đại hội Công đoàn huyện Ba Bể lần thứ IX.",
        "Công đoàn huyện Ba Bể",
    ),
    opening(
        "chuyen-o-dai-hoi-cong-doan",
        "Chuyện ở Đại hội Công đoàn Công ty May Ba Bể lần thứ IV (ngày 5/7/2023).",
        "Công đoàn Công ty May Ba Bể",
    ),
    opening(
        "ben-trong-hoi-truong-dai-hoi",
        "Bên trong hội trường, Đại hội Công đoàn Công ty May Ba Bể lần thứ IV bắt đầu lúc 7 giờ 30 ngày 5/7/2023.",
        "Công đoàn Công ty May Ba Bể",
    ),
    opening(
        "ngay-5-7-2023-cong-doan",
        "Ngày 5/7/2023, Công đoàn Công ty May Ba Bể bước vào Đại hội lần thứ IV.",
        "Công đoàn Công ty May Ba Bể",
    ),
    opening(
        "ngay-5-7-2023-tai-xa",
        "Ngày 5/7/2023, tại xã A đã tổ chức Đại hội Công đoàn xã Ba Bể lần thứ IV.",
        "Công đoàn xã Ba Bể",
    ),
    opening(
        "dung-8-gio-dai-hoi-dai",
        "Đúng 8 giờ, Đại hội đại biểu Công đoàn Công ty May Ba Bể lần thứ IV, nhiệm kỳ 2023-2028 khai mạc trong "
        "tiếng vỗ tay.",
        "Công đoàn Công ty May Ba Bể",
    ),
    opening(
        "doan-vien-cong-doan-cong-ty",
        "Đoàn viên Công đoàn Công ty May Ba Bể vừa trải qua một đại hội đáng nhớ (ngày 5/7/2023).",
        "Công đoàn Công ty May Ba Bể",
    ),
    opening(
        "tham-du-dai-hoi-cong-doan",
        "Tham dự Đại hội Công đoàn Công ty May Ba Bể sáng 5/7/2023 có 120 đại biểu.",
        "Công đoàn Công ty May Ba Bể",
    ),
    opening(
        "120-dai-bieu-da-tham-du",
        "120 đại biểu đã tham dự Đại hội Công đoàn Công ty May Ba Bể lần thứ IV được tổ chức sáng 5/7/2023.",
        "Công đoàn Công ty May Ba Bể",
    ),
    opening(
        "cong-doan-cong-ty-may-ba",
        "Công đoàn Công ty May Ba Bể tổ chức Đại hội\n\nSáng 5/7/2023, tại nhà ăn công ty, đại hội lần thứ IV đã "
        "diễn ra.",
        "Công đoàn Công ty May Ba Bể",
    ),
    opening(
        "sang-5-7-2023-tai-nha",
        "Sáng 5/7/2023, tại nhà ăn công ty, đại hội công đoàn lần thứ IV đã diễn ra với 120 đại biểu.",
        "Công đoàn Công ty May Ba Bể",
        title="Công đoàn Công ty May Ba Bể đại hội lần thứ IV",
    ),
    gap(
        "cong-doan-ngan-hang-nong-nghiep",
        "Công đoàn Ngân hàng Nông nghiệp tỉnh Bắc Kạn đại hội nhiệm kỳ 2023-2028\nNgày 5/7, CĐCS Agribank tỉnh tổ "
        "chức Đại hội.",
        "Công đoàn Ngân hàng Nông nghiệp tỉnh Bắc Kạn",
    ),
    gap(
        "mot-dai-hoi-cong-doan-dien",
        "Một đại hội công đoàn diễn ra gọn trong buổi sáng 5/7/2023 ở Trường Tiểu học Ba Bể.",
        "Công đoàn Trường Tiểu học Ba Bể",
    ),
    opening(
        "cong-doan-bo-phan-khoa-noi",
        "Công đoàn bộ phận Khoa Nội (Bệnh viện Ba Bể) đại hội chiều 5/7/2023, có 25/26 đoàn viên dự.",
        "Công đoàn bộ phận Khoa Nội",
    ),
    opening(
        "ngay-5-7-to-cong-doan",
        "Ngày 5/7, tổ công đoàn Phòng Hành chính họp đại hội, bầu tổ trưởng, tổ phó.",
        "Tổ công đoàn Phòng Hành chính",
    ),
    gap(
        "trong-hai-ngay-5-6-7",
        "Trong hai ngày 5-6/7, Thành phố Ba Bể diễn ra Đại hội Công đoàn thành phố lần thứ IX. LĐLĐ thành phố Ba Bể "
        "cho biết có 200 đại biểu.",
        "Liên đoàn Lao động thành phố Ba Bể",
    ),
    opening(
        "after-rearranging",
        "Thực hiện kế hoạch về đại hội công đoàn các cấp ở những nơi sắp xếp lại tổ chức, ngày 26/9/2025, CĐCS "
        "Trường Tiểu học Kim Hoa tổ chức Đại hội lần thứ nhất.",
        "Công đoàn cơ sở Trường Tiểu học Kim Hoa",
    ),
    opening(
        "headline-of-an-office",
        "Chiều 10/3/2023, tại phòng xử án số 2, đại hội toàn thể đoàn viên của đơn vị đã diễn ra với 14 đoàn viên.",
        "Công đoàn Tòa Án Nhân Dân Huyện Krông Búk",
        title="TÒA ÁN NHÂN DÂN HUYỆN KRÔNG BÚK: ĐẠI HỘI CÔNG ĐOÀN NHIỆM KỲ 2023 - 2028",
    ),
    opening(
        "headline-of-an-office-with-a-dash",
        "Bệnh viện Đa khoa Vân Canh - Đại hội Công đoàn nhiệm kỳ 2023 - 2028\nChiều 10/3/2023, đại hội đã diễn ra "
        "với 54 đoàn viên.",
        "Công đoàn Bệnh viện Đa khoa Vân Canh",
    ),
    opening(
        "directed-on-that-day",
        "Lúc 13 giờ 30 ngày 24/12/2022, Liên đoàn Lao động huyện Ba Tri chỉ đạo CĐCS Trường Tiểu học An Bình Tây tổ "
        "chức Đại hội điểm, nhiệm kỳ 2023-2028.",
        "Công đoàn cơ sở Trường Tiểu học An Bình Tây",
    ),
    opening(
        "after-the-preparatory-session",
        "Công đoàn Chi cục Thuế huyện Ba Bể họp trù bị chiều 11/3 và khai mạc chính thức Đại hội lần thứ V sáng "
        "12/3/2023.",
        "Công đoàn Chi cục Thuế huyện Ba Bể",
    ),
    opening(
        "finished-on-a-day",
        "Theo tin từ LĐLĐ huyện, Công đoàn Hạt Kiểm lâm huyện Ba Bể đã hoàn thành đại hội hôm 12/3/2023.",
        "Công đoàn Hạt Kiểm lâm huyện Ba Bể",
    ),
    opening(
        "sections-with-a-member-union",
        "Ngày 22/3/2023, Công ty Cổ phần Thiết bị Đo Bắc Hà đã tổ chức thành công Đại hội Công đoàn cơ sở thành viên "
        "Công ty khóa XXIV.",
        "Công đoàn cơ sở thành viên Công ty Cổ phần Thiết bị Đo Bắc Hà",
    ),
]


@pytest.mark.parametrize("case", OPENINGS)
def test_opens(case: Case) -> None:
    record = extract(Article(text=case.text + ACTS, title=case.title))
    assert [congress.union.canonical for congress in record.congresses] == [case.union]


NONE = [
    pytest.param(
        "Sắp tới, Công đoàn huyện Ba Bể sẽ đại hội. Hiện các công đoàn cơ sở đang chuẩn bị.",
        id="sap-toi-cong-doan-huyen-ba",
    ),
    pytest.param(
        "Đoàn viên Công đoàn huyện Ba Bể thi đua chào mừng Đại hội Công đoàn tỉnh.", id="doan-vien-cong-doan-huyen-ba"
    ),
    pytest.param(
        "Công đoàn huyện Ba Bể tập huấn cán bộ sau đại hội. Hội nghị bầu bổ sung 2 ủy viên Ban Chấp hành.",
        id="cong-doan-huyen-ba-be-tap",
    ),
    pytest.param(
        "Tại Đại hội Công đoàn huyện Ba Bể năm 2018, ông An được bầu làm Chủ tịch. Năm nay ông nghỉ hưu.",
        id="tai-dai-hoi-cong-doan-huyen",
    ),
    pytest.param(
        'Chủ tịch LĐLĐ tỉnh Hà Nam: "Đại hội sẽ bàn việc thiết thực"\n\nTrước thềm Đại hội Công đoàn tỉnh Hà Nam lần '
        "thứ XIII, nhiệm kỳ 2023-2028, phóng viên có cuộc trao đổi với đồng chí Nguyễn Văn An, Chủ tịch LĐLĐ "
        "tỉnh.\n\n- Thưa đồng chí, Đại hội lần này có gì mới?\n- Đại hội sẽ bầu 39 đồng chí vào Ban Chấp hành, giảm "
        "4 so với khóa trước. Đại hội cũng thảo luận 3 khâu đột phá. Chúng tôi phấn đấu kết nạp 20.000 đoàn viên.\n- "
        "Nhiệm kỳ qua, kết quả nổi bật là gì?\n- Công đoàn đã hoàn thành 14/15 chỉ tiêu Đại hội XII đề ra, vận động "
        "45 tỷ đồng.",
        id="chu-tich-ldld-tinh-ha-nam",
    ),
    pytest.param(
        "Phỏng vấn đồng chí Lê Thị Bình: Đại hội Công đoàn các cấp\n\nPV: Xin đồng chí cho biết kết quả đại hội công "
        "đoàn cơ sở trên địa bàn?\nĐồng chí Lê Thị Bình: Đến nay 312/320 công đoàn cơ sở đã tổ chức xong đại hội. "
        "Đại hội đã bầu 1.560 ủy viên ban chấp hành. Công đoàn Công ty May Ba Bể là đơn vị được chọn đại hội "
        "điểm.\nPV: Đại hội Công đoàn huyện thì sao?\nĐồng chí Lê Thị Bình: Đại hội Công đoàn huyện lần thứ X dự "
        "kiến tổ chức vào tháng 6, với 150 đại biểu.",
        id="phong-van-dong-chi-le-thi",
    ),
    pytest.param(
        "Hội nghị lần thứ 12 Ban Chấp hành LĐLĐ tỉnh Hà Nam khóa XII\n\nNgày 5/7/2022, Ban Chấp hành LĐLĐ tỉnh Hà "
        "Nam khóa XII, nhiệm kỳ 2018-2023 tổ chức Hội nghị lần thứ 12. Hội nghị đã bầu bổ sung 3 đồng chí vào Ban "
        "Chấp hành; bầu đồng chí Nguyễn Văn An giữ chức Chủ tịch LĐLĐ tỉnh thay đồng chí Lê Thị Bình chuyển công "
        "tác. Hội nghị cũng thông qua kế hoạch tổ chức đại hội công đoàn các cấp tiến tới Đại hội Công đoàn tỉnh lần "
        "thứ XIII.",
        id="hoi-nghi-lan-thu-12-ban",
    ),
    pytest.param(
        "Công đoàn huyện Ba Bể kiện toàn nhân sự\n\nChiều 5/7/2022, LĐLĐ huyện Ba Bể tổ chức hội nghị Ban Chấp hành "
        "bầu chức danh Chủ tịch khóa IX, nhiệm kỳ 2018-2023. Đồng chí Nguyễn Văn An trúng cử chức Chủ tịch với 100% "
        "phiếu. Hội nghị thông qua đề án nhân sự Đại hội Công đoàn huyện lần thứ X.",
        id="cong-doan-huyen-ba-be-kien",
    ),
    pytest.param(
        "Thành lập Công đoàn phường Hòa Bình\n\nSáng 5/7/2025, LĐLĐ tỉnh tổ chức lễ công bố quyết định thành lập "
        "Công đoàn phường Hòa Bình và chỉ định Ban Chấp hành lâm thời gồm 9 đồng chí, bà Lê Thị Bình giữ chức Chủ "
        "tịch. Ban Chấp hành có nhiệm vụ chuẩn bị đại hội lần thứ I.",
        id="thanh-lap-cong-doan-phuong-hoa",
    ),
    pytest.param(
        "Lịch sử Công đoàn Cảng Ba Bể\n\nTháng 5/1976, Đại hội lần thứ I bầu 9 đồng chí vào Ban Chấp hành. Đại hội "
        "lần thứ II (1979) có 80 đại biểu, đồng chí Nguyễn Văn An được bầu làm Chủ tịch. Đại hội Công đoàn Cảng Ba "
        "Bể lần thứ III tổ chức ngày 12/4/1982 bầu 11 ủy viên. Năm 2018, Đại hội lần thứ XI bầu đồng chí Lê Thị Bình "
        "làm Chủ tịch.",
        id="lich-su-cong-doan-cang-ba",
    ),
    pytest.param(
        "Những điều cần biết khi tổ chức đại hội công đoàn cơ sở\n\nHỏi: Đại hội công đoàn cơ sở bầu bao nhiêu ủy "
        "viên ban chấp hành?\nĐáp: Theo Điều lệ Công đoàn Việt Nam khóa XII, ban chấp hành công đoàn cơ sở có từ 3 "
        "đến 15 ủy viên. Đại hội được tổ chức khi có 2/3 số đại biểu có mặt. Ví dụ Công đoàn Công ty May Ba Bể có "
        "300 đoàn viên thì triệu tập 100 đại biểu dự đại hội.",
        id="nhung-dieu-can-biet-khi-to",
    ),
    pytest.param(
        "LĐLĐ tỉnh Hà Nam duyệt nội dung đại hội điểm\n\nNgày 5/1/2023, LĐLĐ tỉnh làm việc với Công đoàn Công ty May "
        "Ba Bể, đơn vị đại hội điểm. Dự kiến đại hội diễn ra ngày 20/2/2023 với 120 đại biểu, bầu 15 ủy viên Ban "
        "Chấp hành, nhiệm kỳ 2023-2028.",
        id="ldld-tinh-ha-nam-duyet-noi",
    ),
    pytest.param(
        "Cán bộ công đoàn Ba Bể góp ý dự thảo văn kiện\n\nNgày 5/3/2023, LĐLĐ huyện Ba Bể tổ chức hội nghị lấy ý "
        "kiến góp ý dự thảo Báo cáo chính trị trình Đại hội Công đoàn huyện lần thứ X. Báo cáo đánh giá nhiệm kỳ "
        "2018-2023 hoàn thành 12/12 chỉ tiêu; phấn đấu nhiệm kỳ 2023-2028 kết nạp 1.000 đoàn viên. Đại hội bầu 25 ủy "
        "viên.",
        id="can-bo-cong-doan-ba-be",
    ),
    pytest.param(
        "Gương sáng: Chị Nguyễn Thị Hoa\n\nTại Đại hội Công đoàn Trường THCS Ba Bể nhiệm kỳ 2017-2022, chị Hoa được "
        "bầu làm Chủ tịch. Năm năm qua, chị đã vận động xây 3 mái ấm, mỗi nhà 50 triệu đồng. Đại hội nhiệm kỳ "
        "2023-2028 sắp tới, chị xin thôi để nhường lớp trẻ.",
        id="guong-sang-chi-nguyen-thi-hoa",
    ),
    pytest.param(
        "Chi bộ LĐLĐ tỉnh Hà Nam tổ chức Đại hội nhiệm kỳ 2025-2027\n\nNgày 5/1/2025, Chi bộ cơ quan LĐLĐ tỉnh Hà "
        "Nam tổ chức Đại hội lần thứ V. Đại hội đã bầu Ban Chi ủy gồm 3 đồng chí. Đồng chí Nguyễn Văn An, Chủ tịch "
        "LĐLĐ tỉnh, được bầu làm Bí thư.",
        id="chi-bo-ldld-tinh-ha-nam",
    ),
    pytest.param(
        "Hội thao chào mừng thành công Đại hội Công đoàn huyện Ba Bể\n\nNgày 5/8/2023, LĐLĐ huyện Ba Bể tổ chức hội "
        "thao chào mừng thành công Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2023-2028. Có 300 đoàn viên tham gia.",
        id="hoi-thao-chao-mung-thanh-cong",
    ),
    pytest.param(
        "Triển khai Nghị quyết Đại hội Công đoàn tỉnh\n\nNgày 5/10/2023, LĐLĐ tỉnh Hà Nam tổ chức hội nghị học tập, "
        "quán triệt, triển khai Nghị quyết Đại hội XIII Công đoàn tỉnh, nhiệm kỳ 2023-2028. Đại hội đã bầu 39 đồng "
        "chí vào Ban Chấp hành và đề ra 15 chỉ tiêu; phấn đấu kết nạp 20.000 đoàn viên.",
        id="trien-khai-nghi-quyet-dai-hoi",
    ),
    pytest.param(
        "Ngày 13/3/2023, Công đoàn Trung tâm Y tế huyện Ba Bể đã tổ chức Đại hội trù bị. Đoàn viên thống nhất số "
        "lượng Ban Chấp hành. Đại hội chính thức sẽ diễn ra ngày 20/3/2023.",
        id="preparatory-and-formally-later",
    ),
    pytest.param(
        "Đại hội Công đoàn Cao su Ba Vành lần thứ VII là sự kiện quan trọng của đoàn viên. Đại hội sẽ được tổ chức "
        "ngày 5/10 tại Thủ Dầu Một. Đại hội được tổ chức với phương châm đổi mới.",
        id="an-event-that-will-be-held",
    ),
    pytest.param(
        "Còn chín ngày nữa là Đại hội Công đoàn Trường Tiểu học Ba Vành, nhiệm kỳ 2023-2028, mà hội trường chưa sơn "
        "xong.",
        id="days-left-in-words",
    ),
    pytest.param(
        "Có 32/35 đơn vị đã tổ chức đại hội, riêng Công đoàn ngành Y tế Ba Vành sang đầu tháng 5 mới tiến hành tổ "
        "chức cho CĐCS đại hội.",
        id="holds-them-for-others",
    ),
]


@pytest.mark.parametrize("text", NONE)
def test_opens_none(text: str) -> None:
    assert extract(text).congresses == ()
