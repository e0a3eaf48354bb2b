"""Names of offices, whole, wherever they stand; places by their longest known name; short forms of places."""

from __future__ import annotations

import csv
import re
from importlib.resources import files

import pytest

from congress_extract import Article, extract
from congress_extract.record import Congress

from .articles import ROOT, of_file

ARTICLES = [of_file(path) for path in sorted((ROOT / "corpora").rglob("*.txt")) if "test" not in path.parts]

OFFICES = """
Hội Khuyến học tỉnh Hà Nam
Trung tâm Kiểm soát bệnh tật tỉnh Hà Nam
Chi cục Quản lý đê điều và Phòng chống lụt bão Hà Nam
Sở Kế hoạch - Đầu tư Hà Nam
Hạt Quản lý đường bộ Cát Bà
Ban Chỉ huy quân sự huyện Ea Kar
Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Nam
Nhà xuất bản Chính trị quốc gia Sự thật
Tạp chí Cộng sản
Viện Kiểm sát nhân dân tỉnh Hà Nam
Cục Thi hành án dân sự tỉnh Hà Nam
Chi cục Tiêu chuẩn Đo lường Chất lượng Hà Nam
Trường Đào tạo, bồi dưỡng cán bộ công đoàn
Ban Tiếp công dân tỉnh Hà Nam
Trung tâm Nước sạch và Vệ sinh môi trường nông thôn tỉnh Hà Nam
Trung tâm Bảo trợ xã hội tổng hợp tỉnh Hà Nam
Trung tâm Điều dưỡng người có công Hà Nam
Nhà Văn hóa Lao động tỉnh Hà Nam
Quỹ Hỗ trợ nông dân tỉnh Hà Nam
Trung tâm Dịch vụ việc làm Hà Nam
Làng trẻ em SOS Vinh
Trung tâm Hoạt động thanh thiếu nhi tỉnh Hà Nam
Trung tâm Phục vụ hành chính công tỉnh Hà Nam
Trung tâm Phát triển quỹ đất thành phố Phủ Lý
Chi cục Dân số - Kế hoạch hóa gia đình tỉnh Hà Nam
Trung tâm Pháp y tỉnh Hà Nam
Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm Hà Nam
Chi cục An toàn vệ sinh thực phẩm Hà Nam
Ban Bảo vệ chăm sóc sức khỏe cán bộ tỉnh Hà Nam
Trung tâm Lưu trữ lịch sử tỉnh Hà Nam
Trung tâm Trợ giúp pháp lý Nhà nước tỉnh Hà Nam
Phòng Công chứng số 1 tỉnh Hà Nam
Trung tâm Khuyến nông và Dịch vụ nông nghiệp Hà Nam
Ban Quản lý rừng phòng hộ Lương Sơn
Khu Bảo tồn thiên nhiên Pù Luông
Vườn quốc gia Cúc Phương
Trại giống cây trồng Hà Nam
Xí nghiệp Quản lý khai thác công trình thủy lợi Kim Bảng
Nhà hát Chèo Hà Nam
Đoàn Ca múa nhạc dân tộc tỉnh Hà Nam
Bảo tàng tỉnh Hà Nam
Thư viện tỉnh Hà Nam
Trường Năng khiếu Thể dục thể thao tỉnh Hà Nam
Trường Trung cấp Kinh tế - Kỹ thuật Hà Nam
Trường Cao đẳng Nghề Công nghệ cao Hà Nội
Trường Đại học Sư phạm Hà Nội 2
Trường Đại học Công nghiệp Việt - Hung
Trường Phổ thông Vùng cao Việt Bắc
Trường Khiếm thị Nguyễn Đình Chiểu
Trung tâm Hỗ trợ phát triển giáo dục hòa nhập Hà Nam
Cơ quan Tỉnh đoàn Hà Nam
Văn phòng Tỉnh ủy Hà Nam
Ban Tuyên giáo Tỉnh ủy Hà Nam
Văn phòng Điều phối nông thôn mới tỉnh Hà Nam
Hội Liên hiệp Phụ nữ tỉnh Hà Nam
Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Nam
Hội Văn học nghệ thuật tỉnh Hà Nam
Hội Luật gia tỉnh Hà Nam
Ngân hàng Phát triển Việt Nam Chi nhánh Hà Nam
Công ty Bảo Việt Hà Nam
Công ty Bảo hiểm PJICO Hà Nam
Cảng vụ Đường thủy nội địa Khu vực 2
Đài Khí tượng Thủy văn khu vực Nam Bộ
Trung tâm Quản lý bay miền Nam
Công ty Quản lý bay miền Trung
Cục Quản lý thị trường tỉnh Hà Nam
Kiểm toán Nhà nước khu vực II
Thanh tra tỉnh Hà Nam
Cục Thống kê tỉnh Hà Nam
Trạm Thu phí cầu Rạch Miễu
Tổng đội Thanh niên xung phong 3
Nhà khách Tỉnh ủy Hà Nam
Đội Trật tự đô thị quận Hồng Bàng
Hạt Kiểm lâm rừng đặc dụng Hương Sơn
Hội Chữ thập đỏ tỉnh Hà Nam
Bộ Chỉ huy Quân sự tỉnh Hà Nam
Báo Nhà báo và Công luận
Trung tâm Thông tin - Xúc tiến du lịch Hà Nam
Trung tâm Bảo tồn di tích cố đô Huế
Trung tâm Bảo tồn Di sản Thành Nhà Hồ
Ban Quản lý di tích và danh thắng tỉnh Hà Nam
Trung tâm Quản lý hạ tầng kỹ thuật đô thị
Trung tâm Quản lý giao thông công cộng Thành phố Hồ Chí Minh
Khu Quản lý đường bộ III
Cục Đường bộ Việt Nam
Cục Đăng kiểm Việt Nam
Trung tâm Đăng kiểm xe cơ giới Hà Nam
Trung tâm Sát hạch lái xe Hà Nam
Cục Hàng hải Việt Nam
Tổng công ty Bảo đảm an toàn hàng hải miền Bắc
Công ty Hoa tiêu hàng hải khu vực VI
Viện Nghiên cứu và Phát triển lâm nghiệp nhiệt đới
Viện Khoa học kỹ thuật Nông lâm nghiệp miền núi phía Bắc
Viện Nghiên cứu hải sản
Viện Nuôi trồng thủy sản 1
Viện Chăn nuôi
Viện Bảo vệ thực vật
Viện Dinh dưỡng
Viện Sốt rét - Ký sinh trùng - Côn trùng Quy Nhơn
Viện Vệ sinh dịch tễ Tây Nguyên
Viện Sức khỏe nghề nghiệp và môi trường
Viện Pháp y tâm thần Trung ương
Bệnh viện Phục hồi chức năng tỉnh Hà Nam
Bệnh viện Tâm thần Hà Nam
Bệnh viện Lao và Bệnh phổi Hà Nam
Bệnh viện Sản - Nhi Hà Nam
Bệnh viện Điều dưỡng - Phục hồi chức năng Hà Nam
Bệnh viện Răng Hàm Mặt Trung ương
Bệnh viện Đa khoa khu vực Tây Bắc Nghệ An
Bệnh viện đa khoa khu vực Cù Lao Minh
Bệnh viện Đa khoa Sài Gòn - Nha Trang
Trung tâm Y tế dự phòng tỉnh Hà Nam
Trung tâm Truyền thông giáo dục sức khỏe Hà Nam
Trung tâm Chăm sóc sức khỏe sinh sản Hà Nam
Trung tâm Giám định y khoa Hà Nam
Trung tâm Cấp cứu 115
Trung tâm Huyết học truyền máu Hà Nam
Trường Mầm non Hoa Sen
Trường Mầm non tư thục Thần Đồng Việt
Trường Tiểu học và Trung học cơ sở Lê Quý Đôn
Trường Dân tộc nội trú huyện Sa Pa
Trường Giáo dưỡng số 3
Trung tâm Giáo dục thường xuyên tỉnh Hà Nam
Trường Cao đẳng Cộng đồng Hà Nam
Trường Cao đẳng Kinh tế - Kế hoạch Hà Nam
Trường Đại học Tài nguyên và Môi trường Hà Nội
Trường Sĩ quan Lục quân 1
Học viện Chính trị khu vực IV
Học viện Hành chính Quốc gia
Học viện Thanh thiếu niên Việt Nam
Ủy ban nhân dân thị trấn Phố Lu
Ủy ban nhân dân xã Bản Qua
Phòng Giáo dục và Đào tạo huyện Bát Xát
Phòng Tài chính - Kế hoạch huyện Bát Xát
Phòng Lao động - Thương binh và Xã hội huyện Bát Xát
Chi cục Thuế khu vực Bát Xát - Sa Pa
Chi cục Thuế huyện Bát Xát
Kho bạc Nhà nước huyện Bát Xát
Bảo hiểm xã hội huyện Bát Xát
Viện Kiểm sát nhân dân huyện Bát Xát
Tòa án nhân dân huyện Bát Xát
Chi cục Thi hành án dân sự huyện Bát Xát
Chi cục Thống kê khu vực Bát Xát
Trung tâm Văn hóa, Thể thao - Truyền thông huyện Bát Xát
Trung tâm Dịch vụ nông nghiệp huyện Bát Xát
Ban Quản lý dự án đầu tư xây dựng huyện Bát Xát
Điện lực Bát Xát
Bưu điện huyện Bát Xát
Trung tâm Viễn thông Bát Xát
Ngân hàng Agribank chi nhánh huyện Bát Xát
Công ty Cổ phần Vận tải và Dịch vụ Petrolimex Hà Tây
Công ty TNHH Một thành viên Quản lý, Khai thác công trình thủy lợi Hà Nam
Công ty Cổ phần Tư vấn đầu tư mỏ và công nghiệp
Công ty Cổ phần Than Đèo Nai - Vinacomin
Công ty Tuyển than Cửa Ông
Công ty Kho vận Hòn Gai
Công ty TNHH MTV Môi trường
Công ty Thủy điện Hòa Bình
Trung tâm Điều độ hệ thống điện miền Bắc
Công ty Truyền tải điện 1
Công ty Lưới điện cao thế miền Bắc
Công ty Khai thác dầu khí
Liên doanh Việt - Nga Vietsovpetro
Công ty Lọc hóa dầu Bình Sơn
Công ty TNHH Điện tử Canon Việt Nam
Công ty TNHH Công nghiệp Chính xác Việt Nam 1
Công ty TNHH Giày Ching Luh Việt Nam
Công ty cổ phần May Việt Tiến
Công ty Xi măng Nghi Sơn
Công ty Xăng dầu Khu vực II
Công ty TNHH MTV Xổ số kiến thiết và Dịch vụ tổng hợp Bình Dương
Công ty Cao su Chư Prông
Công ty TNHH MTV Cà phê Ia Sao 1
Công ty Thuốc lá Bến Tre
Công ty Liên doanh Phú Mỹ Hưng
Tổng công ty Đầu tư phát triển đô thị và khu công nghiệp Việt Nam
""".strip().split("\n")
SAID = (
    "Sáng 6/3/2023, Công đoàn cơ sở {} tổ chức Đại hội lần thứ IV.",
    "Đại hội Công đoàn cơ sở {} lần thứ IV diễn ra sáng 6/3/2023 với 100 đại biểu.",
    "Ngày 6/3/2023, CĐCS {} đã tiến hành Đại hội nhiệm kỳ 2023-2028.",
)


@pytest.mark.parametrize("office", OFFICES)
def test_office(office: str) -> None:
    for said in SAID:
        (congress,) = extract(said.format(office)).congresses
        assert congress.union.canonical == f"Công đoàn cơ sở {office}"


def _is_written_whole(name: str) -> bool:
    return all(word[0].isupper() or word[0].isdigit() or word == "-" for word in name.split())


def _places(era: str, every: int) -> list[tuple[str, str]]:
    text = files("congress_extract").joinpath("lexicon/places/places.tsv").read_text("utf-8")
    rows = list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    named = sorted({(row["kind"], row["name"]) for row in rows if row["era"] == era})
    return [(kind, name) for kind, name in named if _is_written_whole(name)][::every]


@pytest.mark.parametrize(("era", "day"), [("before", "5/4/2018"), ("after", "5/10/2025")])
def test_places(era: str, day: str) -> None:
    """Every tenth place of the table is read whole as the name of its union."""
    wrong = []
    for kind, name in _places(era, 10):
        congresses = extract(
            f"Sáng {day}, Công đoàn {kind} {name} tổ chức Đại hội Công đoàn {kind} lần thứ V."
        ).congresses
        if [c.union.canonical for c in congresses] != [f"Công đoàn {kind} {name}"]:
            wrong.append((kind, name))
    assert wrong == []


def test_numbered_commune() -> None:
    """A number or a second part tells a commune from its namesakes."""
    (one,) = extract("Sáng 5/10/2025, Công đoàn phường Lâm Viên - Đà Lạt tổ chức Đại hội lần thứ I.").congresses
    (two,) = extract("Sáng 5/10/2025, Công đoàn phường Móng Cái 3 tổ chức Đại hội lần thứ I.").congresses
    assert (one.union.province, two.union.province) == ("Lâm Đồng", "Quảng Ninh")


SHORT = {
    "LĐLĐ TX. Sa Pa tổ chức Đại hội Công đoàn thị xã lần thứ I": "Liên đoàn Lao động thị xã Sa Pa",
    "LĐLĐ TX.Sa Pa tổ chức Đại hội Công đoàn thị xã lần thứ I": "Liên đoàn Lao động thị xã Sa Pa",
    "LĐLĐ H. Lắk tổ chức Đại hội Công đoàn huyện lần thứ I": "Liên đoàn Lao động huyện Lắk",
    "LĐLĐ Q.1 tổ chức Đại hội Công đoàn quận lần thứ XI": "Liên đoàn Lao động quận 1",
    "LĐLĐ Q. Bình Thạnh tổ chức Đại hội Công đoàn quận lần thứ XI": "Liên đoàn Lao động quận Bình Thạnh",
    "LĐLĐ TP. Bảo Lộc tổ chức Đại hội Công đoàn thành phố lần thứ I": "Liên đoàn Lao động thành phố Bảo Lộc",
    "Công đoàn ngành Giáo dục TX. Bình Minh tổ chức Đại hội": "Công đoàn ngành Giáo dục thị xã Bình Minh",
    "Công đoàn các Khu kinh tế, khu công nghiệp tỉnh Bình Định tổ chức Đại hội": (
        "Công đoàn các Khu kinh tế, khu công nghiệp tỉnh Bình Định"
    ),
    "CĐCS Mặt trận và các đoàn thể huyện Phú Thiện tổ chức Đại hội": "Công đoàn cơ sở Mặt trận và các đoàn thể huyện Phú Thiện",
}


@pytest.mark.parametrize("said", SHORT)
def test_short_forms(said: str) -> None:
    (congress,) = extract(f"Sáng 6/3/2023, {said}.").congresses
    assert congress.union.canonical == SHORT[said]


_UNION = r"(LĐLĐ|Liên đoàn Lao động|Công đoàn|CĐ) "


@pytest.mark.parametrize("blank", [" ", ""])
def test_short_places_change_nothing(blank: str) -> None:
    """`LĐLĐ TX. Sa Pa` and `LĐLĐ TX.Sa Pa` in the place of `LĐLĐ thị xã Sa Pa` leave every congress as it was."""
    read = 0
    for article in ARTICLES:
        short = re.sub(_UNION + r"thị xã (?=[A-ZĐ])", rf"\1 TX.{blank}", article.text)
        short = re.sub(_UNION + r"huyện (?=[A-ZĐ])", rf"\1 H.{blank}", short)
        short = re.sub(_UNION + r"quận (?=[A-ZĐ])", rf"\1 Q.{blank}", short)
        if short != article.text:
            read += 1
            assert _told(short, article.title) == _told(article.text, article.title), article.id
    assert read > 20


def _told(text: str, title: str | None) -> list[tuple[object, ...]]:
    return [_key(congress) for congress in extract(Article(text=text, title=title)).congresses]


def _key(congress: Congress) -> tuple[object, ...]:
    return (
        congress.ordinal and congress.ordinal.value,
        congress.held_on and congress.held_on.edtf,
        congress.delegates and congress.delegates.value,
        congress.committee and congress.committee.size,
        [officer.name for officer in congress.officers],
    )
