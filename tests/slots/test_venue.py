"""Where the congress is held, as exactly as stated; never the place of anything else."""

from __future__ import annotations

import pytest

from .check import Case, Fields, case, check


def at(*names: str) -> Fields:
    """Any of these readings."""
    return {"name": frozenset(names)}


CASES = [
    case(
        "hall-of-a-centre",
        "Ngày 8/6/2023, tại Hội trường Trung tâm Chính trị huyện Sa Thầy, LĐLĐ huyện tổ chức Đại hội Công đoàn "
        "huyện Sa Thầy lần thứ VI.",
        at("Hội trường Trung tâm Chính trị huyện Sa Thầy"),
    ),
    case(
        "big-hall-before-the-subject",
        "Sáng 14/10/2012, tại Hội trường lớn, Công đoàn Trường Đại học Thủy Nguyên khai mạc Đại hội lần thứ XXII.",
        at("Hội trường lớn"),
    ),
    case(
        "hall-before-the-verb",
        "Chiều 6/3/2023, tại Hội trường Sở Y tế đã diễn ra Đại hội Công đoàn cơ sở Sở Y tế tỉnh Bắc Kạn lần thứ V.",
        at("Hội trường Sở Y tế"),
    ),
    case(
        "floor-of-a-hall",
        "Đại hội Công đoàn Viện Chăn nuôi Sông Bé diễn ra sáng 2/10/2012 tại Hội trường tầng 2 của Viện.",
        at("Hội trường tầng 2 của Viện"),
    ),
    case(
        "hall-with-a-number",
        "Trong hai ngày 20 và 21/9/2023, tại Hội trường 25B, LĐLĐ tỉnh Thanh Hóa tổ chức Đại hội Công đoàn tỉnh "
        "lần thứ XX.",
        at("Hội trường 25B"),
    ),
    case(
        "after-the-verb",
        "Đại hội Công đoàn huyện Đồng Hỷ lần thứ XIII diễn ra ngày 16/5/2023 tại Nhà Văn hóa thị trấn Hóa Thượng "
        "với 140 đại biểu.",
        at("Nhà Văn hóa thị trấn Hóa Thượng"),
    ),
    case(
        "in-its-own-sentence",
        "Công đoàn cơ sở xã Vị Thanh tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội được tiến hành vào ngày 7/7/2023, "
        "tại Hội trường UBND xã Vị Thanh.",
        at("Hội trường UBND xã Vị Thanh", "Hội trường Ủy ban nhân dân xã Vị Thanh"),
    ),
    case(
        "conference-centre-and-town",
        "Sáng 26/9/2023, tại Trung tâm Hội nghị tỉnh Sơn La, thành phố Sơn La, Đại hội Công đoàn tỉnh Sơn La lần "
        "thứ XV khai mạc.",
        at("Trung tâm Hội nghị tỉnh Sơn La", "Trung tâm Hội nghị tỉnh Sơn La, thành phố Sơn La"),
    ),
    case(
        "address-in-brackets",
        "Ngày 27/3/2018, tại Trung tâm Văn hóa tỉnh (số 2 Hùng Vương), Công đoàn Viên chức tỉnh Đắk Nông tổ chức "
        "Đại hội lần thứ III.",
        at("Trung tâm Văn hóa tỉnh"),
    ),
    case(
        "hotel-and-city-in-brackets",
        "Ngày 24/12/2025, tại Khách sạn Bình Minh Xanh (Hà Nội), Công đoàn Công Thương Việt Nam tổ chức Đại hội "
        "lần thứ XIV.",
        at("Khách sạn Bình Minh Xanh"),
    ),
    case(
        "palace",
        "Đại hội Công đoàn thành phố Hải Phòng lần thứ XIV được tổ chức tại Cung Văn hóa Lao động hữu nghị Việt "
        "Tiệp trong 2 ngày 11 và 12/5/2018.",
        at("Cung Văn hóa Lao động hữu nghị Việt Tiệp"),
    ),
    case(
        "theatre",
        "Sáng nay (6/10/2023), tại Nhà hát Cao Văn Lầu, Đại hội Công đoàn tỉnh Bạc Liêu lần thứ X bước vào phiên "
        "trọng thể.",
        at("Nhà hát Cao Văn Lầu"),
    ),
    case(
        "seat-of-a-firm",
        "Ngày 19/12/2025, tại trụ sở Tổng công ty Phát điện Sông Đà, Công đoàn Tổng công ty tổ chức Đại hội lần "
        "thứ II, nhiệm kỳ 2025-2030.",
        at("trụ sở Tổng công ty Phát điện Sông Đà"),
    ),
    case(
        "town-only",
        "Chiều 20/6/2023, tại thành phố Vinh, Công đoàn ngành Xây dựng Nghệ An tổ chức Đại hội lần thứ VII.",
        at("thành phố Vinh"),
    ),
    case(
        "capital-only",
        "Ngày 8/10/2023, tại Hà Nội, Công đoàn Giao thông vận tải Việt Nam khai mạc Đại hội lần thứ XII.",
        at("Hà Nội"),
    ),
    case(
        "hall-beside-a-memorial",
        "Sáng 22/8/2023, Đại hội Công đoàn Công an tỉnh Hòa Bình lần thứ VI được tiến hành tại Hội trường Công an "
        "tỉnh. Trước đó, các đại biểu dâng hương tại Tượng đài Bác Hồ.",
        at("Hội trường Công an tỉnh"),
    ),
    case(
        "hall-beside-the-next-congress",
        "Tại Nhà văn hóa Lao động tỉnh, Công đoàn Giáo dục tỉnh Hưng Yên tổ chức Đại hội lần thứ XV ngày 3/7/2023, "
        "bầu 8 đại biểu dự Đại hội Công đoàn Giáo dục Việt Nam, dự kiến diễn ra tại Hà Nội.",
        at("Nhà văn hóa Lao động tỉnh"),
    ),
    case(
        "at-the-unit",
        "Ngày 10/3/2023, CĐCS Đội Quản lý thị trường số 4 tổ chức Đại hội nhiệm kỳ 2023-2028 tại đơn vị.",
        None,
    ),
    case(
        "speaks-at-the-congress",
        "Ngày 9/5/2023, Công đoàn Sở Nội vụ tỉnh Cao Bằng tổ chức Đại hội lần thứ VII. Phát biểu tại Đại hội, ông "
        "Nông Văn Thắng biểu dương kết quả đạt được.",
        None,
    ),
    case(
        "at-the-first-meeting",
        "Công đoàn Bệnh viện Nhi Đồng Tâm tổ chức Đại hội ngày 11/4/2023. Tại phiên họp thứ nhất, Ban Chấp hành "
        "bầu bà Lưu Thị Quyên làm Chủ tịch.",
        None,
    ),
    case(
        "only-the-next-congress-has-a-place",
        "Đại hội Công đoàn Điện lực tỉnh Quảng Trị lần thứ V thành công tốt đẹp ngày 16/6/2023 và bầu 3 đại biểu "
        "dự Đại hội Công đoàn Điện lực Việt Nam sẽ diễn ra tại Hà Nội.",
        None,
    ),
    case(
        "memorial-visited-before",
        "Sáng 28/9/2023, Đại hội Công đoàn tỉnh Quảng Trị lần thứ XI khai mạc. Trước đó, đoàn đại biểu đã viếng "
        "các liệt sĩ tại Nghĩa trang Liệt sĩ Quốc gia Đường 9.",
        None,
    ),
    case(
        "house-handed-over-in-the-term",
        "Ngày 12/5/2023, Công đoàn huyện Như Xuân tổ chức Đại hội lần thứ IX. Nhiệm kỳ qua, LĐLĐ huyện đã bàn giao "
        "6 nhà Mái ấm công đoàn tại xã Thanh Quân.",
        None,
    ),
    case(
        "sports-in-the-term",
        "Công đoàn ngành Y tế tỉnh Tuyên Quang tiến hành Đại hội ngày 30/5/2023. Trong nhiệm kỳ, công đoàn ngành "
        "mở hội thao tại Nhà thi đấu Thanh thiếu niên tỉnh.",
        None,
    ),
    case(
        "unions-founded-at-firms",
        "Đại hội Công đoàn các KCN tỉnh Hà Nam lần thứ IV ngày 5/7/2023 đã đề ra mục tiêu thành lập 20 công đoàn "
        "cơ sở tại Khu công nghiệp Đồng Văn IV.",
        None,
    ),
    case(
        "in-the-area",
        "Ngày 17/10/2025, Công đoàn phường Trà Vinh tổ chức Đại hội lần thứ I, có 90 đại biểu thay mặt đoàn viên "
        "trên địa bàn phường.",
        None,
    ),
    case(
        "a-guest-works-there",
        "Công đoàn Trường THPT Đèo Gia tổ chức Đại hội nhiệm kỳ 2023-2028 ngày 2/3/2023. Dự Đại hội có ông Giáp "
        "Văn Luận, giảng viên tại Trung tâm Bồi dưỡng chính trị huyện Lục Ngạn.",
        None,
    ),
    case(
        "training-course-elsewhere",
        "Sáng 4/4/2023, Công đoàn Chi cục Thú y tỉnh Điện Biên tổ chức Đại hội lần thứ IV. 100% cán bộ công đoàn "
        "đã dự tập huấn tại Nhà khách Công đoàn Hà Nội.",
        None,
    ),
    case(
        "strike-settled-at-a-firm",
        "LĐLĐ huyện Kim Thành tổ chức Đại hội Công đoàn huyện lần thứ XIII ngày 25/5/2023. Công đoàn đã cùng cơ "
        "quan chức năng giải quyết 4 vụ ngừng việc tại Công ty TNHH Giày Đại Phúc.",
        None,
    ),
    case(
        "meeting-with-the-press-before",
        "Chiều 10/10/2018, Đại hội Công đoàn tỉnh Lâm Đồng lần thứ X bế mạc. Trước đó một tuần, LĐLĐ tỉnh đã gặp "
        "mặt báo chí tại Khách sạn Ngọc Lan Tím.",
        None,
    ),
    case(
        "town-then-from",
        "Đại hội Công đoàn Tổng công ty Điện lực Sông Lam lần thứ V được tổ chức tại Đà Nẵng từ ngày 12-13/6/2023.",
        at("Đà Nẵng"),
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_venue(case: Case) -> None:
    check("venue", case)
