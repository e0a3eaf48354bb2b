"""Who received which leading post at the congress; not who holds one and speaks, presides, attends or leaves."""

from __future__ import annotations

from typing import Any

import pytest

from .check import Case, case, check, gap


def elected(role: str, name: str, **also: Any) -> dict[str, Any]:
    """The article does not say whether the person held the post before."""
    return {"role": role, "name": name, "selection": "elected", "reelected": None, **also}


def again(role: str, name: str, **also: Any) -> dict[str, Any]:
    return {**elected(role, name, **also), "reelected": True}


def fresh(role: str, name: str, **also: Any) -> dict[str, Any]:
    return {**elected(role, name, **also), "reelected": False}


def appointed(role: str, name: str, **also: Any) -> dict[str, Any]:
    return {**elected(role, name, **also), "selection": "appointed"}


CASES = [
    # the verbs
    case(
        "tai-dac-cu",
        "Ngày 20/4/2023, Công đoàn cơ sở Sở Công Thương tỉnh Hòa Bình tổ chức Đại hội lần thứ VIII, nhiệm kỳ "
        "2023-2028. Đồng chí Bùi Đức Thoại tái đắc cử Chủ tịch Công đoàn.",
        (again("chair", "Bùi Đức Thoại"),),
    ),
    case(
        "tai-cu-chuc-danh",
        "Ngày 12/5/2023, Công đoàn cơ sở thành viên Trung tâm Khuyến nông Hà Nam tổ chức Đại hội, nhiệm kỳ "
        "2023-2028. Ban Chấp hành gồm 3 đồng chí, bà Trịnh Thị Kim Cúc tái cử chức danh Chủ tịch.",
        (again("chair", "Trịnh Thị Kim Cúc", honorific="bà"),),
    ),
    case(
        "tiep-tuc-duoc-tin-nhiem",
        "Ngày 28/3/2023, Công đoàn Tòa án nhân dân huyện Yên Châu tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. "
        "Đồng chí Hà Văn Phiên tiếp tục được tín nhiệm bầu giữ chức danh Chủ tịch Công đoàn cơ sở.",
        (again("chair", "Hà Văn Phiên"),),
    ),
    case(
        "bau-lai-lam",
        "Ngày 14-6-2018, LĐLĐ huyện Cầu Kè tổ chức Đại hội Công đoàn huyện lần thứ VII, nhiệm kỳ 2018-2023. Ông "
        "Thạch Ngọc Sơn được bầu lại làm Chủ tịch LĐLĐ huyện.",
        (again("chair", "Thạch Ngọc Sơn", honorific={"ông", "Ông"}),),
    ),
    case(
        "duoc-bau-lam",
        "Ngày 18/12/2022, Công đoàn Công ty cổ phần Gốm Bát Tiên tổ chức Đại hội lần thứ IV, nhiệm kỳ 2022-2027. Anh "
        "Đoàn Quốc Thái được bầu làm Chủ tịch Công đoàn.",
        (elected("chair", "Đoàn Quốc Thái", honorific={"anh", "Anh"}),),
    ),
    case(
        "giu-chuc-vu",
        "Ngày 10/3/2023, Công đoàn Trường THPT Trần Phú (Tuyên Quang) tổ chức Đại hội lần thứ XIX, nhiệm kỳ "
        "2023-2028. Thầy Ma Đình Cương được tín nhiệm giữ chức vụ Chủ tịch Công đoàn trường.",
        (elected("chair", "Ma Đình Cương", honorific={"thầy", "Thầy"}),),
    ),
    case(
        "trung-cu-chuc",
        "Ngày 22/9/2017, Công đoàn Bệnh viện Y học cổ truyền tỉnh Phú Yên tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2017-2022. Đ/c Nguyễn Thị Xuân Mười trúng cử chức Chủ tịch.",
        (elected("chair", "Nguyễn Thị Xuân Mười", honorific={"đ/c", "Đ/c"}),),
    ),
    case(
        "comma-between-subject-and-verb",
        "Ngày 5/6/2015, Công đoàn Giáo dục huyện Trà Cú tổ chức Đại hội lần thứ XII, nhiệm kỳ 2015-2020. Đồng chí "
        "Kiên Thị Sa Rinh, đắc cử Chủ tịch Công đoàn Giáo dục huyện.",
        (elected("chair", "Kiên Thị Sa Rinh"),),
    ),
    case(
        "do-lam",
        "Ngày 9/8/2023, Công đoàn ngành Xây dựng Phú Yên tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Ban Chấp "
        "hành gồm 11 đồng chí do ông Lê Hữu Trạch làm Chủ tịch.",
        (elected("chair", "Lê Hữu Trạch", honorific="ông"),),
    ),
    case(
        "tiep-tuc-lam-first-session",
        "Ngày 27/9/2018, Công đoàn tỉnh Gia Lai bế mạc Đại hội lần thứ X, nhiệm kỳ 2018-2023. Tại phiên họp thứ "
        "nhất, Ban Chấp hành đã bầu bà Siu Bích tiếp tục làm Chủ tịch LĐLĐ tỉnh.",
        (again("chair", "Siu Bích"),),
    ),
    case(
        "elected-directly",
        "Ngày 7/4/2023, Công đoàn cơ sở Công ty Điện lực Phước An tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. "
        "Chủ tịch Công đoàn được Đại hội bầu trực tiếp là đồng chí Tạ Đăng Khôi, đạt 97,2% số phiếu.",
        (elected("chair", "Tạ Đăng Khôi"),),
    ),
    case(
        "post-then-name",
        "Ngày 13/4/2023, Công đoàn Thư viện tỉnh Bắc Giang tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội bầu chức danh "
        "Chủ tịch Công đoàn: đồng chí Giáp Thị Ngọc Hân.",
        (elected("chair", "Giáp Thị Ngọc Hân"),),
    ),
    case(
        "post-on-lines",
        "Ngày 23/3/2023, Công đoàn Trường Tiểu học Nguyễn Trãi (Kon Tum) tổ chức Đại hội lần thứ VII, nhiệm kỳ "
        "2023-2028. Kết quả bầu cử:\n"
        "Chủ tịch: Cô Y Blin\n"
        "Phó Chủ tịch: Thầy Lê Trọng Đạt\n"
        "Chủ nhiệm UBKT: Cô Phan Thị Mai Thi",
        (
            elected("chair", "Y Blin"),
            elected("vice_chair", "Lê Trọng Đạt"),
            elected("inspection_chair", "Phan Thị Mai Thi"),
        ),
    ),
    case(
        "job-title-glued-before",
        "Ngày 16/3/2023, Công đoàn Bệnh viện Đa khoa huyện Cái Bè tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028. Phó "
        "Giám đốc Bệnh viện Huỳnh Kim Phượng tái đắc cử Chủ tịch Công đoàn.",
        (again("chair", "Huỳnh Kim Phượng"),),
    ),
    case(
        "job-between-name-and-verb",
        "Ngày 31/3/2023, Công đoàn Viện Kiểm sát nhân dân huyện Sốp Cộp tổ chức Đại hội lần thứ III, nhiệm kỳ "
        "2023-2028. Đồng chí Quàng Văn Thoan - Phó Bí thư Chi bộ, Phó Viện trưởng được bầu giữ chức Chủ tịch Công "
        "đoàn.",
        (elected("chair", "Quàng Văn Thoan"),),
    ),
    case(
        "old-post-beside-new",
        "Ngày 6/6/2008, Công đoàn tỉnh Đồng Tháp tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2008-2013. Ông Trần Hoàng "
        "Phúc, Phó Chủ tịch LĐLĐ tỉnh khóa VII, được bầu làm Chủ tịch LĐLĐ tỉnh khóa VIII.",
        (elected("chair", "Trần Hoàng Phúc"),),
    ),
    gap(
        "old-and-same-post",
        "Ngày 25/5/2018, Công đoàn Khu công nghiệp Dung Quất tổ chức Đại hội lần thứ III, nhiệm kỳ 2018-2023. Đồng "
        "chí Võ Tấn Lực, Chủ tịch Công đoàn khóa II, tái đắc cử chức vụ này khóa III.",
        (again("chair", "Võ Tấn Lực"),),
    ),
    case(
        "elected-twice-said-once-listed",
        "Ngày 11/7/2023, LĐLĐ huyện Kim Bảng tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2023-2028. Bà Đinh "
        "Thị Ngà được bầu giữ chức Chủ tịch LĐLĐ huyện. Thay mặt Ban Chấp hành mới, Chủ tịch LĐLĐ huyện Đinh Thị Ngà "
        "cảm ơn sự tín nhiệm của Đại hội.",
        (elected("chair", "Đinh Thị Ngà"),),
    ),
    case(
        "abbreviated-posts",
        "Ngày 27/3/2023, CĐCS Trường MN Ban Mai (Lai Châu) tổ chức ĐH nhiệm kỳ 2023-2028. ĐH bầu BCH 3 đ/c: đ/c Tao "
        "Thị Hoan - CT, đ/c Lò Thị Xôm - PCT, đ/c Đèo Thị Nga - UV.",
        (elected("chair", "Tao Thị Hoan"), elected("vice_chair", "Lò Thị Xôm")),
    ),
    case(
        "national-chair",
        "Ngày 26/9/2018, Đại hội Công đoàn Việt Nam lần thứ XII, nhiệm kỳ 2018-2023 bế mạc tại Hà Nội. Ông Đàm Khắc "
        "Hiệp tái đắc cử Chủ tịch Tổng Liên đoàn.",
        (again("chair", "Đàm Khắc Hiệp"),),
    ),
    case(
        "each-congress-its-own",
        "Ngày 12/7/2023, LĐLĐ huyện Tiền Hải tổ chức Đại hội Công đoàn huyện lần thứ XIII, nhiệm kỳ 2023-2028, bà Tô "
        "Thị Liên đắc cử Chủ tịch. Cùng ngày, LĐLĐ huyện Hưng Hà tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm "
        "kỳ 2023-2028, ông Trần Bá Thịnh đắc cử Chủ tịch.",
        (elected("chair", "Tô Thị Liên"),),
    ),
    # re-elected, first time, in somebody's place
    case(
        "first-time",
        "Ngày 18/4/2023, Công đoàn cơ sở Trường Mầm non Sao Mai (Vĩnh Long) tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2023-2028. Cô Lê Thị Bích Tuyền lần đầu được bầu giữ chức Chủ tịch Công đoàn.",
        (fresh("chair", "Lê Thị Bích Tuyền"),),
    ),
    case(
        "in-place-of",
        "Ngày 26/10/2017, Công đoàn Công ty Than Bàng Danh tổ chức Đại hội lần thứ XVII, nhiệm kỳ 2017-2022. Ông Vũ "
        "Đình Thực được bầu làm Chủ tịch, thay ông Phạm Minh Thảo nghỉ hưu.",
        (fresh("chair", "Vũ Đình Thực"),),
    ),
    case(
        "in-place-of-said-first",
        "Ngày 29/6/2023, Công đoàn ngành Giáo dục Bình Thuận tổ chức Đại hội lần thứ XIV, nhiệm kỳ 2023-2028. Thay "
        "bà Nguyễn Mai Quyên không tái cử, đồng chí Trương Hải Bình được bầu làm Chủ tịch.",
        (fresh("chair", "Trương Hải Bình"),),
    ),
    case(
        "brackets-after-names",
        "Ngày 14/9/2018, Công đoàn tỉnh Hà Giang tổ chức Đại hội lần thứ XV, nhiệm kỳ 2018-2023. Ban Chấp hành bầu "
        "Chủ tịch là ông Hoàng Trung Lịch (tái cử); Phó Chủ tịch là ông Sùng Mí Lử (tái cử) và bà Lục Thị Vân (lần "
        "đầu).",
        (again("chair", "Hoàng Trung Lịch"), again("vice_chair", "Sùng Mí Lử"), fresh("vice_chair", "Lục Thị Vân")),
    ),
    case(
        "shared-tai-cu",
        "Ngày 17/8/2023, Công đoàn ngành Công Thương Thái Bình tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Bà "
        "Trần Thị Lụa được bầu làm Chủ tịch, ông Phí Văn Tạo và bà Hà Thị Nhung tái cử Phó Chủ tịch.",
        (elected("chair", "Trần Thị Lụa"), again("vice_chair", "Phí Văn Tạo"), again("vice_chair", "Hà Thị Nhung")),
    ),
    case(
        "again-is-not-shared-over-semicolon",
        "Ngày 4/5/2023, Công đoàn cơ sở Cục Thi hành án dân sự tỉnh Đắk Lắk tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023-2028. Đồng chí Lê Văn Thái tái đắc cử Chủ tịch; đồng chí Y Thuận Niê được bầu làm Phó Chủ tịch.",
        (again("chair", "Lê Văn Thái"), elected("vice_chair", "Y Thuận Niê")),
    ),
    case(
        "again-in-headline-only",
        "Sáng 19/5/2023, Công đoàn ngành Y tế Kiên Giang tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028.",
        (again("chair", "Mai Thành Lợi", honorific={"ông", "Ông"}),),
        title="Ông Mai Thành Lợi tái đắc cử Chủ tịch Công đoàn ngành Y tế Kiên Giang",
    ),
    # several people, several posts
    case(
        "list-with-dashes",
        "Ngày 24/2/2023, Công đoàn cơ sở Trạm Bảo vệ thực vật Mường Nhé tổ chức Đại hội lần thứ IV, nhiệm kỳ "
        "2023-2028. Ban Chấp hành được bầu gồm: Lò Văn Chựa – Chủ tịch, Pờ Mỹ Lế – Phó Chủ tịch, Khoàng Thị Xo – Ủy "
        "viên.",
        (elected("chair", "Lò Văn Chựa"), elected("vice_chair", "Pờ Mỹ Lế")),
    ),
    case(
        "names-then-one-post",
        "Ngày 20/9/2023, Công đoàn tỉnh Hậu Giang tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Các đồng chí: Lê "
        "Công Khanh, Phan Hồng Diễm, Nguyễn Thành Nam giữ chức Phó Chủ tịch LĐLĐ tỉnh.",
        (
            elected("vice_chair", "Lê Công Khanh"),
            elected("vice_chair", "Phan Hồng Diễm"),
            elected("vice_chair", "Nguyễn Thành Nam"),
        ),
    ),
    case(
        "post-then-names",
        "Ngày 13/10/2023, Công đoàn Tổng công ty Lâm nghiệp Trường Sơn tổ chức Đại hội lần thứ VII, nhiệm kỳ "
        "2023-2028. Hai Phó Chủ tịch được bầu gồm các ông, bà: Đào Duy Anh và Lưu Thị Hậu.",
        (elected("vice_chair", "Đào Duy Anh"), elected("vice_chair", "Lưu Thị Hậu")),
    ),
    case(
        "one-verb-two-people-no-second-honorific",
        "Ngày 28/6/2013, LĐLĐ thị xã Bến Cát tổ chức Đại hội Công đoàn thị xã lần thứ VIII, nhiệm kỳ 2013-2018. Ông "
        "Phạm Trung Kiên giữ chức Chủ tịch và Lý Thị Ngân giữ chức Phó Chủ tịch.",
        (elected("chair", "Phạm Trung Kiên"), elected("vice_chair", "Lý Thị Ngân")),
    ),
    case(
        "one-verb-for-two-posts",
        "Ngày 2/3/2023, Công đoàn Trung tâm Y tế huyện Văn Chấn tổ chức Đại hội lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành bầu đồng chí Sa Quang Dự làm Chủ tịch, đồng chí Hoàng Thị Páo làm Phó Chủ tịch.",
        (elected("chair", "Sa Quang Dự"), elected("vice_chair", "Hoàng Thị Páo")),
    ),
    case(
        "respectively",
        "Ngày 15/12/2022, Công đoàn Công ty TNHH Dệt Vĩnh Lộc tổ chức Đại hội lần thứ III, nhiệm kỳ 2022-2027. Chị "
        "Võ Thị Diễm và anh Ngô Hữu Tài lần lượt được bầu giữ chức Chủ tịch và Phó Chủ tịch.",
        (elected("chair", "Võ Thị Diễm"), elected("vice_chair", "Ngô Hữu Tài")),
    ),
    case(
        "brackets-hold-posts",
        "Ngày 9/11/2022, Công đoàn Đại học Thăng Bình tổ chức Đại hội lần thứ V, nhiệm kỳ 2022-2027. Các chức danh "
        "được bầu: PGS.TS. Phan Đức Hiền (Chủ tịch), TS. Lê Khánh Ly (Phó Chủ tịch).",
        (elected("chair", "Phan Đức Hiền"), elected("vice_chair", "Lê Khánh Ly")),
    ),
    case(
        "standing-vice-chair",
        "Ngày 26/9/2023, Công đoàn thành phố Hải Phòng tổ chức Đại hội lần thứ XV, nhiệm kỳ 2023-2028. Bà Vũ Thị "
        "Thúy Hòa được bầu làm Phó Chủ tịch Thường trực LĐLĐ thành phố.",
        (elected("vice_chair", "Vũ Thị Thúy Hòa"),),
    ),
    case(
        "two-posts-two-entries",
        "Ngày 5/4/2023, Công đoàn cơ sở Kho bạc Nhà nước Lạng Sơn tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. "
        "Đồng chí Lương Thị Diệp được bầu làm Phó Chủ tịch kiêm Chủ nhiệm Ủy ban Kiểm tra.",
        (elected("vice_chair", "Lương Thị Diệp"), elected("inspection_chair", "Lương Thị Diệp")),
    ),
    case(
        "number-of-posts-without-names",
        "Ngày 27/7/2023, LĐLĐ thành phố Phủ Lý tổ chức Đại hội Công đoàn thành phố lần thứ XIII, nhiệm kỳ 2023-2028. "
        "Thường trực khóa mới do ông Lại Trung Thông làm Chủ tịch và 3 Phó Chủ tịch.",
        (elected("chair", "Lại Trung Thông"),),
    ),
    case(
        "only-counts",
        "Ngày 12/4/2023, Công đoàn Bệnh viện Tâm thần tỉnh Nam Định tổ chức Đại hội lần thứ VIII, nhiệm kỳ "
        "2023-2028. Ban Chấp hành họp phiên đầu tiên, bầu 1 Chủ tịch và 2 Phó Chủ tịch.",
        (),
    ),
    case(
        "list-broken-off",
        "Ngày 24/9/2018, Công đoàn tỉnh An Giang tổ chức Đại hội lần thứ IX, nhiệm kỳ 2018-2023. Ban Chấp hành bầu 3 "
        "Phó Chủ tịch gồm: ông Châu Văn Ly (tái đắc cử), ông",
        (again("vice_chair", "Châu Văn Ly"),),
    ),
    # the other roles
    case(
        "inspection-chair-again",
        "Ngày 12/10/2018, Công đoàn Dệt may Bình Minh tổ chức Đại hội lần thứ V, nhiệm kỳ 2018-2023. Hội nghị bầu Ủy "
        "ban Kiểm tra gồm 5 đồng chí, bà Đặng Thu Phương tái cử Chủ nhiệm.",
        (again("inspection_chair", "Đặng Thu Phương"),),
    ),
    case(
        "inspection-vice-chair",
        "Ngày 3/8/2023, Công đoàn Viên chức tỉnh Tây Ninh tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Đồng chí "
        "Cao Minh Sang giữ chức Chủ nhiệm Ủy ban Kiểm tra, đồng chí Phan Ngọc Hà giữ chức Phó Chủ nhiệm Ủy ban Kiểm "
        "tra.",
        (elected("inspection_chair", "Cao Minh Sang"), elected("inspection_vice_chair", "Phan Ngọc Hà")),
    ),
    case(
        "womens-chair",
        "Ngày 8/3/2023, Công đoàn Trường THCS Chu Văn An (Quảng Ngãi) tổ chức Đại hội nhiệm kỳ 2023-2028. Cô Bùi Thị "
        "Lệ Thu được bầu giữ chức Trưởng Ban Nữ công.",
        (elected("womens_chair", "Bùi Thị Lệ Thu"),),
    ),
    case(
        "chair-vice-inspection-women",
        "Ngày 20/3/2023, Công đoàn cơ sở Sở Y tế tỉnh Bình Phước tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành đã bầu đồng chí Điểu Hùng làm Chủ tịch, đồng chí Lâm Thị Đào làm Phó Chủ tịch, đồng chí Phạm Quốc "
        "Tú làm Chủ nhiệm UBKT, đồng chí Thị Linh làm Trưởng ban Nữ công.",
        (
            elected("chair", "Điểu Hùng"),
            elected("vice_chair", "Lâm Thị Đào"),
            elected("inspection_chair", "Phạm Quốc Tú"),
            elected("womens_chair", "Thị Linh"),
        ),
    ),
    case(
        "other-post",
        "Ngày 21/8/2018, Công đoàn ngành Giáo dục tỉnh Bạc Liêu tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2018-2023. "
        "Đồng chí Dương Hồng Tân được bầu làm Chủ tịch, đồng chí Trịnh Mộng Kiều được phân công làm Trưởng ban Tuyên "
        "giáo.",
        (
            elected("chair", "Dương Hồng Tân"),
            {"role": "other", "name": "Trịnh Mộng Kiều", "role_text": "Trưởng ban Tuyên giáo"},
        ),
    ),
    # appointed
    case(
        "appointed-chair",
        "Ngày 15/10/2025, Công đoàn phường Cửa Nam (Hà Nội) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ "
        "thành phố công bố quyết định, theo đó bà Quách Thị Minh Hằng được chỉ định giữ chức Chủ tịch Công đoàn "
        "phường.",
        (appointed("chair", "Quách Thị Minh Hằng"),),
    ),
    case(
        "appointed-in-the-sentence-before",
        "Sáng 9/10/2025, Công đoàn xã Phú Hòa Đông, TP.HCM tổ chức Hội nghị đại biểu nhiệm kỳ 2025-2030, lần thứ I. "
        "Hội nghị công bố quyết định chỉ định Ban Chấp hành gồm 11 người. Trong đó, ông Lê Tấn Đức là Chủ tịch, bà "
        "Trần Ngọc Lài là Phó Chủ tịch.",
        (appointed("chair", "Lê Tấn Đức"), appointed("vice_chair", "Trần Ngọc Lài")),
    ),
    gap(
        "appointed-after-she-held-it",
        "Ngày 11/12/2025, Công đoàn tỉnh Tây Ninh tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Đồng chí Nguyễn "
        "Ngọc Giàu - Chủ tịch LĐLĐ tỉnh nhiệm kỳ 2023-2028 được chỉ định giữ chức Chủ tịch LĐLĐ tỉnh nhiệm kỳ mới.",
        (appointed("chair", "Nguyễn Ngọc Giàu"),),
    ),
    case(
        "convener-is-no-officer",
        "Ngày 18/8/2018, Công đoàn Tổng công ty Muối Phương Nam tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023. Đại "
        "hội chỉ định đồng chí Hồ Thanh Bạch làm triệu tập viên phiên họp thứ nhất của Ban Chấp hành.",
        (),
    ),
    # names
    case(
        "short-name-later",
        "Ngày 5/7/2018, LĐLĐ quận Ô Môn tổ chức Đại hội Công đoàn quận lần thứ IV, nhiệm kỳ 2018-2023. Ông Huỳnh Văn "
        "Tám trình bày báo cáo trước Đại hội. Kết quả bầu cử, ông Tám tái đắc cử Chủ tịch LĐLĐ quận.",
        (again("chair", "Huỳnh Văn Tám", honorific="ông"),),
    ),
    case(
        "upper-case-name",
        "Ngày 22/2/2023, Công đoàn Trường Mẫu giáo Bông Sen (Bạc Liêu) tổ chức Đại hội nhiệm kỳ 2023-2028. Đồng chí "
        "THÁI THỊ MỸ XUYÊN được bầu giữ chức Chủ tịch Công đoàn.",
        ({"role": "chair", "name": {"Thái Thị Mỹ Xuyên", "THÁI THỊ MỸ XUYÊN"}},),
    ),
    case(
        "doctor-before-name",
        "Ngày 30/11/2022, Công đoàn Bệnh viện Mắt Ánh Dương tổ chức Đại hội lần thứ II, nhiệm kỳ 2022-2027. BSCKII. "
        "Đàm Thị Yên được bầu làm Chủ tịch.",
        (elected("chair", "Đàm Thị Yên"),),
    ),
    case(
        "name-with-apostrophe",
        "Ngày 21/3/2023, Công đoàn Trường Tiểu học Võ Thị Sáu (Đắk Lắk) tổ chức Đại hội nhiệm kỳ 2023-2028. Đồng chí "
        "H’Yam Ktla được bầu làm Chủ tịch Công đoàn.",
        ({"role": "chair", "name": {"H’Yam Ktla", "H'Yam Ktla"}},),
    ),
    # nobody received anything
    case(
        "higher-chair-speaks",
        "Ngày 27/4/2023, Công đoàn cơ sở Sở Thông tin và Truyền thông tỉnh Cà Mau tổ chức Đại hội lần thứ V, nhiệm "
        "kỳ 2023-2028. Bà Lữ Thị Thúy, Chủ tịch Công đoàn Viên chức tỉnh, phát biểu chỉ đạo. Đại hội bầu Ban Chấp "
        "hành gồm 5 đồng chí.",
        (),
    ),
    case(
        "re-elected-in-the-higher-union",
        "Ngày 4/8/2023, Công đoàn cơ sở Công ty TNHH Giấy Tân Mỹ tổ chức Đại hội lần thứ II, nhiệm kỳ 2023-2028. Bà "
        "Lương Thị Tuyết, vừa tái đắc cử Chủ tịch LĐLĐ huyện, về dự và tặng hoa chúc mừng.",
        (),
    ),
    case(
        "veterans-association-chair",
        "Ngày 16/5/2017, Công đoàn xã Vĩnh Hải (Sóc Trăng) tổ chức Đại hội lần thứ III, nhiệm kỳ 2017-2022. Đồng chí "
        "Lý Thành Tâm, Chủ tịch Hội Cựu chiến binh, trúng cử vào Ban Chấp hành gồm 5 đồng chí.",
        (),
    ),
    case(
        "former-chair-gets-a-medal",
        "Ngày 11/11/2022, Công đoàn Công ty Xăng dầu Cái Mép tổ chức Đại hội lần thứ VI, nhiệm kỳ 2022-2027. Đại hội "
        "trao Kỷ niệm chương cho ông Vương Đình Sắc, nguyên Chủ tịch Công đoàn công ty.",
        (),
    ),
    case(
        "closing-chair-reports",
        "Ngày 14/4/2023, Công đoàn Trường Cao đẳng Nông nghiệp Sông Chu tổ chức Đại hội lần thứ XII, nhiệm kỳ "
        "2023-2028. Đồng chí Lê Sỹ Hoan, Chủ tịch Công đoàn khóa XI, trình bày báo cáo tổng kết; Đại hội bầu 9 đồng "
        "chí vào Ban Chấp hành khóa XII.",
        (),
    ),
    case(
        "peoples-committee-chair",
        "Ngày 30/6/2023, LĐLĐ huyện Lắk tổ chức Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2023-2028. Ông Y Ka "
        "Niê, Chủ tịch UBND huyện, tặng hoa chúc mừng Ban Chấp hành vừa được bầu.",
        (),
    ),
    case(
        "who-presides",
        "Ngày 23/5/2023, Công đoàn Sở Ngoại vụ thành phố Cần Thơ tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Các "
        "đồng chí Phùng Gia Bảo - Chủ tịch Công đoàn, Tống Thị Mơ - Phó Chủ tịch Công đoàn được bầu vào Đoàn Chủ "
        "tịch điều hành Đại hội.",
        (),
    ),
    case(
        "leaves",
        "Ngày 19/12/2017, Công đoàn Nhà máy Thủy điện Sông Đà Xanh tổ chức Đại hội lần thứ VI, nhiệm kỳ 2017-2022. "
        "Đại hội tri ân đồng chí Kiều Văn Định, Chủ tịch Công đoàn, thôi giữ chức để nghỉ hưu.",
        (),
    ),
    case(
        "leaves-and-follows",
        "Ngày 8/6/2023, Công đoàn cơ sở Báo Sóc Trăng tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Đồng chí Sơn "
        "Thị Kim Ngân, Chủ tịch khóa trước, không tái cử; đồng chí Trần Quang Vinh được bầu làm Chủ tịch Công đoàn.",
        ({"role": "chair", "name": "Trần Quang Vinh", "selection": "elected", "reelected": {None, False}},),
    ),
    case(
        "member-who-holds-a-post-elsewhere",
        "Ngày 20/6/2018, Công đoàn Viên chức tỉnh Lai Châu tổ chức Đại hội lần thứ III, nhiệm kỳ 2018-2023. Đồng chí "
        "Vàng Thị Mỷ, Chủ tịch Công đoàn Sở Tư pháp, được bầu vào Ban Chấp hành.",
        (),
    ),
    case(
        "months-later",
        "Ngày 20/3/2018, Công đoàn Công ty Cao su Đắk Mil tổ chức Đại hội lần thứ X, nhiệm kỳ 2018-2023. Đến ngày "
        "15/8/2019, Ban Chấp hành họp kỳ thứ 7 đã bầu ông Nông Quốc Tiến giữ chức Chủ tịch Công đoàn.",
        (),
    ),
    case(
        "chosen-years-before",
        "Ngày 12/5/2023, Công đoàn cơ sở Chi cục Dân số tỉnh Quảng Trị tổ chức Đại hội lần thứ VII, nhiệm kỳ "
        "2023-2028. Bà Hoàng Diệu Thúy, được bầu làm Chủ tịch Công đoàn từ năm 2016, đọc diễn văn khai mạc.",
        (),
    ),
    case(
        "party-secretary",
        "Ngày 7/6/2022, Công đoàn Công ty cổ phần Đường Tây Hiếu tổ chức Đại hội lần thứ V, nhiệm kỳ 2022-2027. Đồng "
        "chí Phan Bá Lục, vừa được bầu làm Bí thư Đảng ủy công ty, đến dự và động viên đoàn viên.",
        (),
    ),
    case(
        "only-nominated",
        "Sáng 10/8/2023, Công đoàn Đường sắt khu vực Đông Anh khai mạc Đại hội lần thứ IX, nhiệm kỳ 2023-2028. Đồng "
        "chí Nguyễn Khắc Thiệu được giới thiệu ứng cử chức danh Chủ tịch.",
        (),
    ),
    case(
        "to-be-elected",
        "Ngày 25/9/2023, Công đoàn tỉnh Bắc Ninh khai mạc Đại hội lần thứ XV, nhiệm kỳ 2023-2028. Chiều cùng ngày, "
        "Ban Chấp hành khóa mới sẽ họp phiên thứ nhất để bầu Chủ tịch, các Phó Chủ tịch.",
        (),
    ),
    case(
        "head-of-delegation",
        "Ngày 29/3/2023, Công đoàn Trường Đại học Lam Kinh tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 3 đại biểu đi dự Đại hội cấp trên do đồng chí Thiều Quang Chí làm Trưởng đoàn.",
        (),
    ),
    case(
        "no-post-before-the-break",
        "Ngày 20/9/2018, Công đoàn tỉnh Sóc Trăng tổ chức Đại hội lần thứ IX, nhiệm kỳ 2018-2023. Họp lần thứ nhất, "
        "Ban Chấp hành bầu đồng chí Kim Sa Phol gi",
        (),
    ),
    case(
        "holder-in-a-caption",
        "Ngày 17/3/2023, Công đoàn Bảo hiểm xã hội huyện Hoài Ân tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028.\n"
        "Đồng chí Đào Thị Hồng Loan - Phó Chủ tịch LĐLĐ huyện tặng hoa chúc mừng Đại hội\n"
        "Đại hội bầu Ban Chấp hành khóa mới gồm 3 đồng chí.",
        (),
    ),
    gap(
        "appointed-posts-on-lines-taken-for-elected",
        "Ngày 18/10/2025, Công đoàn phường Âu Lâu (Lào Cai) tổ chức Đại hội nhiệm kỳ 2025-2030, lần thứ I. Đại "
        "hội nghe quyết định chỉ định Ban Chấp hành và các chức danh lãnh đạo Công đoàn phường:\n"
        "- Chủ tịch: bà Lương Thị Thảo Vy\n"
        "- Phó Chủ tịch: ông Hứa Văn Khìn",
        (appointed("chair", "Lương Thị Thảo Vy"), appointed("vice_chair", "Hứa Văn Khìn")),
    ),
    gap(
        "appointed-names-then-posts-on-lines-taken-for-elected",
        "Sáng 22/10/2025, Công đoàn xã Nậm Mười (Lào Cai) mở Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ tỉnh "
        "công bố quyết định chỉ định Ban Chấp hành gồm 11 đồng chí, trong đó:\n"
        "1. Đồng chí Bàn Thừa Phú - Chủ tịch;\n"
        "2. Đồng chí Triệu Mùi Chiêm - Phó Chủ tịch;\n"
        "3. Đồng chí Đặng Tòn Sểnh - Chủ nhiệm Ủy ban Kiểm tra.",
        (
            appointed("chair", "Bàn Thừa Phú"),
            appointed("vice_chair", "Triệu Mùi Chiêm"),
            appointed("inspection_chair", "Đặng Tòn Sểnh"),
        ),
    ),
    case(
        "guests-on-lines-before-the-appointment",
        "Ngày 24/10/2025, Công đoàn xã Sơn Lương (Lào Cai) tổ chức Đại hội nhiệm kỳ 2025-2030, lần thứ I. Dự Đại "
        "hội có:\n"
        "- Ông Phùng Quốc Khải, Phó Chủ tịch LĐLĐ tỉnh\n"
        "- Bà Hoàng Thị Mới, Phó Chủ tịch UBND xã\n"
        "Đại hội nghe quyết định chỉ định Ban Chấp hành gồm 9 đồng chí.",
        (),
    ),
    case(
        "several-vice-chairs-of-a-union-with-a-dot-in-its-name",
        "Ngày 20/10/2023, Công đoàn TP.HCM bế mạc Đại hội lần thứ XII, nhiệm kỳ 2023-2028. Ban Chấp hành đã bầu 3 "
        "Phó Chủ tịch LĐLĐ TP.HCM gồm ông Mạc Đăng Tuyển (Trưởng ban Tổ chức LĐLĐ thành phố), ông Lưu Thế Hiển "
        "(Chủ tịch LĐLĐ huyện Củ Chi), bà Kiều Ngọc Ánh.",
        (
            elected("vice_chair", "Mạc Đăng Tuyển"),
            elected("vice_chair", "Lưu Thế Hiển"),
            elected("vice_chair", "Kiều Ngọc Ánh"),
        ),
    ),
    case(
        "two-vice-chairs-of-a-union-with-a-dot-in-its-name",
        "Ngày 26/9/2023, Công đoàn TP.Đà Nẵng tổ chức Đại hội lần thứ XVII, nhiệm kỳ 2023-2028. Hội nghị lần thứ "
        "nhất Ban Chấp hành bầu 2 Phó Chủ tịch LĐLĐ TP.Đà Nẵng là ông Doãn Bá Lợi và bà Thân Thị Hậu.",
        (elected("vice_chair", "Doãn Bá Lợi"), elected("vice_chair", "Thân Thị Hậu")),
    ),
    case(
        "vice-chairs-who-only-come",
        "Ngày 28/7/2023, Công đoàn quận Bình Thủy tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Dự Đại hội có 2 "
        "Phó Chủ tịch LĐLĐ TP.Cần Thơ gồm ông Tô Hữu Nghĩa (phụ trách thi đua), bà Mã Thị Lụa.",
        (),
    ),
    case(
        "appointed-posts-on-lines",
        "Ngày 19/10/2025, Công đoàn xã Trạm Tấu (Lào Cai) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ "
        "tỉnh chỉ định Ban Chấp hành Công đoàn xã gồm:\n"
        "- Chủ tịch: ông Sùng A Dế\n"
        "- Phó Chủ tịch: bà Hờ Thị Và",
        ({"role": "chair", "name": "Sùng A Dế"}, {"role": "vice_chair", "name": "Hờ Thị Và"}),
    ),
    case(
        "appointed-names-then-verbs-on-lines",
        "Sáng 17/10/2025, Công đoàn phường Trung Tâm (Lào Cai) mở Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ "
        "tỉnh chỉ định Ban Chấp hành gồm 15 đồng chí.\n"
        "- Bà Vũ Thị Đoan Trang giữ chức Chủ tịch.\n"
        "- Ông Điêu Chính Hải giữ chức Phó Chủ tịch.",
        ({"role": "chair", "name": "Vũ Thị Đoan Trang"}, {"role": "vice_chair", "name": "Điêu Chính Hải"}),
    ),
    case(
        "appointed-names-with-commas-on-numbered-lines",
        "Sáng 23/10/2025, Công đoàn xã Gia Hội (Lào Cai) mở Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ tỉnh chỉ "
        "định Ban Chấp hành gồm 9 đồng chí:\n"
        "1. Bà Lường Thị Thiết, Chủ tịch.\n"
        "2. Ông Hà Đình Khoáng, Phó Chủ tịch.",
        ({"role": "chair", "name": "Lường Thị Thiết"}, {"role": "vice_chair", "name": "Hà Đình Khoáng"}),
    ),
    case(
        "several-vice-chairs-with-brackets",
        "Ngày 21/9/2023, Công đoàn tỉnh Lâm Đồng bế mạc Đại hội lần thứ XI, nhiệm kỳ 2023-2028. Ban Chấp hành đã "
        "bầu 3 Phó Chủ tịch gồm ông Mạc Đăng Tuyển (Trưởng ban Tổ chức), ông Lưu Thế Hiển (Chủ tịch LĐLĐ huyện Đạ "
        "Tẻh), bà Kiều Ngọc Ánh.",
        (
            elected("vice_chair", "Mạc Đăng Tuyển"),
            elected("vice_chair", "Lưu Thế Hiển"),
            elected("vice_chair", "Kiều Ngọc Ánh"),
        ),
    ),
    case(
        "vice-chairs-with-a-dot-in-the-bracket",
        "Ngày 18/10/2023, Công đoàn TP.HCM bế mạc Đại hội lần thứ XII, nhiệm kỳ 2023-2028. Ban Chấp hành bầu ông "
        "Đỗ Hữu Bằng giữ chức Chủ tịch và 2 Phó Chủ tịch gồm ông Tăng Chí Lực (Trưởng ban Chính sách LĐLĐ "
        "TP.HCM), bà Phù Ngọc Mai (Chủ tịch LĐLĐ TP.Thủ Đức).",
        (
            elected("chair", "Đỗ Hữu Bằng"),
            elected("vice_chair", "Tăng Chí Lực"),
            elected("vice_chair", "Phù Ngọc Mai"),
        ),
    ),
    case(
        "congress-that-goes-on-is-no-re-election",
        "Ngày 2/12/2023, Đại hội XIII Công đoàn Việt Nam tiếp tục làm việc. Ban Chấp hành đã bầu 2 Phó Chủ tịch "
        "khóa XIII gồm ông Mạc Đăng Tuyển, bà Kiều Ngọc Ánh.",
        (elected("vice_chair", "Mạc Đăng Tuyển"), elected("vice_chair", "Kiều Ngọc Ánh")),
    ),
    case(
        "surname-that-means-to-promise-on-a-line",
        "Ngày 23/10/2025, Công đoàn xã Gia Hội (Lào Cai) mở Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ tỉnh chỉ "
        "định Ban Chấp hành gồm 9 đồng chí:\n"
        "1. Bà Lường Thị Thiết, Chủ tịch.\n"
        "2. Ông Hứa Văn Khìn, Phó Chủ tịch.",
        ({"role": "chair", "name": "Lường Thị Thiết"}, {"role": "vice_chair", "name": "Hứa Văn Khìn"}),
    ),
    case(
        "two-names-two-posts-in-order",
        "Ngày 28/4/2023, Công đoàn Công ty cổ phần Giấy Lửa Việt tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028. Ông "
        "Hà Văn Lự và bà Chu Thị Ngân giữ chức Chủ tịch và Phó Chủ tịch.",
        (elected("chair", "Hà Văn Lự"), elected("vice_chair", "Chu Thị Ngân")),
    ),
    case(
        "two-names-in-turn-two-posts",
        "Ngày 18/3/2023, Công đoàn Trường THPT Mường Bi tổ chức Đại hội nhiệm kỳ 2023-2028. Thầy Quách Công Định, cô "
        "Bùi Thị Hiệp lần lượt được bầu giữ chức Chủ tịch, Phó Chủ tịch.",
        (elected("chair", "Quách Công Định"), elected("vice_chair", "Bùi Thị Hiệp")),
    ),
    case(
        "two-posts-two-names-in-order",
        "Ngày 7/6/2018, Công đoàn huyện Mai Sơn tổ chức Đại hội lần thứ XIV, nhiệm kỳ 2018-2023. Các chức danh Chủ "
        "tịch và Phó Chủ tịch lần lượt do ông Cà Văn Lả và bà Tòng Thị Phanh đảm nhiệm.",
        (elected("chair", "Cà Văn Lả"), elected("vice_chair", "Tòng Thị Phanh")),
    ),
    case(
        "two-guests-with-two-posts-in-order",
        "Ngày 5/4/2023, Công đoàn Xí nghiệp May Suối Hai tổ chức Đại hội lần thứ II, nhiệm kỳ 2023-2028. Ông Phí "
        "Đình Lợi và bà Khuất Thị Dung, Chủ tịch và Phó Chủ tịch LĐLĐ huyện Ba Vì, về dự.",
        (),
    ),
    case(
        "deputy-before-now-chair",
        "Ngày 13/5/2023, Công đoàn ngành Xây dựng tỉnh Sơn La tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. Đồng "
        "chí Hoàng Thị Diệp, trước đó là Phó Chủ tịch, được bầu làm Chủ tịch.",
        ({"role": "chair", "name": "Hoàng Thị Diệp"},),
    ),
    case(
        "deputy-of-the-last-term-now-chair",
        "Ngày 21/6/2018, LĐLĐ huyện Ngọc Lặc tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ 2018-2023. Ông "
        "Phạm Bá Thời, vốn là Phó Chủ tịch nhiệm kỳ trước, đắc cử Chủ tịch.",
        ({"role": "chair", "name": "Phạm Bá Thời"},),
    ),
    case(
        "deputy-until-now-takes-the-chair",
        "Ngày 2/3/2023, Công đoàn Công ty Thủy điện Sê San Bốn tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. Bà "
        "Rơ Lan H'Nghiêm, người từng hai khóa làm Phó Chủ tịch, nay trúng cử Chủ tịch.",
        ({"role": "chair", "name": "Rơ Lan H'Nghiêm"},),
    ),
    case(
        "guest-hands-over-another-s-decision",
        "Ngày 15/10/2025, Công đoàn phường Cam Đường (Lào Cai) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Phó "
        "Chủ tịch LĐLĐ tỉnh Vi Quang Hưởng trao quyết định chỉ định chức danh Chủ tịch Công đoàn phường đối với ông "
        "Nguyễn Tá Dần.",
        (appointed("chair", "Nguyễn Tá Dần"),),
    ),
    case(
        "guest-reads-another-s-decision",
        "Sáng 17/10/2025, Công đoàn xã Bát Xát (Lào Cai) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Đồng chí Tẩn "
        "Mỷ Dao, Trưởng ban Tổ chức LĐLĐ tỉnh, công bố quyết định chỉ định đồng chí Lù Văn Sáng giữ chức Chủ tịch "
        "Công đoàn xã.",
        (appointed("chair", "Lù Văn Sáng"),),
    ),
    case(
        "guest-gives-decisions-to-two",
        "Ngày 19/10/2025, Công đoàn xã Cốc San (Lào Cai) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Thay mặt "
        "LĐLĐ tỉnh, Phó Chủ tịch Vi Quang Hưởng trao các quyết định chỉ định bà Đỗ Thị Lành làm Chủ tịch, ông Vàng A "
        "Páo làm Phó Chủ tịch Công đoàn xã.",
        (appointed("chair", "Đỗ Thị Lành"), appointed("vice_chair", "Vàng A Páo")),
    ),
    case(
        "guest-gives-flowers-to-the-committee",
        "Ngày 20/10/2025, Công đoàn xã Tả Phìn (Lào Cai) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Phó Chủ tịch "
        "LĐLĐ tỉnh Vi Quang Hưởng trao quyết định và tặng hoa Ban Chấp hành khóa I.",
        (),
    ),
    case(
        "provisional-chair-who-reports",
        "Ngày 22/7/2019, Công đoàn Công ty TNHH Linh kiện Hoàng Gia tổ chức Đại hội lần thứ I, nhiệm kỳ 2019-2024. "
        "Ông Tống Khánh Toàn, Chủ tịch Công đoàn lâm thời, đọc báo cáo hai năm hoạt động.",
        (),
    ),
    case(
        "provisional-chair-appointed-before",
        "Ngày 3/8/2019, Công đoàn Công ty TNHH Nội thất Vạn An tổ chức Đại hội lần thứ I, nhiệm kỳ 2019-2024. Năm "
        "2018, bà Lại Thị Hòe được chỉ định làm Chủ tịch lâm thời. Đại hội bầu Ban Chấp hành 5 đồng chí.",
        (),
    ),
    case(
        "convener-of-the-first-meeting",
        "Ngày 25/5/2023, LĐLĐ huyện Bình Liêu tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ 2023-2028. Đại "
        "hội cử đồng chí Chìu Thị Sủi, Chủ tịch khóa XI, làm triệu tập viên phiên họp thứ nhất của Ban Chấp hành.",
        (),
    ),
    case(
        "convener-said-by-chi-dinh",
        "Ngày 8/6/2018, LĐLĐ huyện Tiên Phước tổ chức Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2018-2023. Đại "
        "hội chỉ định ông Võ Hồng Nhì, nguyên Chủ tịch, là triệu tập viên.",
        (),
    ),
    case(
        "post-at-work-before-the-name",
        "Ngày 17/3/2023, Công đoàn Bệnh viện Y học cổ truyền Hà Sơn tổ chức Đại hội lần thứ VIII, nhiệm kỳ "
        "2023-2028. Phó Giám đốc bệnh viện Cao Thị Lam Phương tái đắc cử Chủ tịch Công đoàn.",
        (again("chair", "Cao Thị Lam Phương"),),
    ),
    case(
        "post-at-an-office-of-a-province-before-the-name",
        "Ngày 24/3/2023, Công đoàn Sở Nội vụ tỉnh Tiền Giang tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Chánh "
        "Văn phòng Sở Nội vụ tỉnh Tiền Giang Huỳnh Văn Thới đắc cử Chủ tịch.",
        (elected("chair", "Huỳnh Văn Thới"),),
    ),
    case(
        "post-at-a-works-before-the-name",
        "Ngày 11/4/2018, Công đoàn Công ty cổ phần Xi măng Lam Thạch tổ chức Đại hội lần thứ V, nhiệm kỳ 2018-2023. "
        "Quản đốc phân xưởng Nghiền Tô Hiến Lực được bầu làm Phó Chủ tịch Công đoàn công ty.",
        (elected("vice_chair", "Tô Hiến Lực"),),
    ),
    case(
        "guest-with-the-province-before-the-name",
        "Ngày 12/5/2023, Công đoàn Công ty TNHH May Tịnh Biên Xanh tổ chức Đại hội lần thứ II, nhiệm kỳ 2023-2028. "
        "Phó chủ tịch LĐLĐ tỉnh An Giang Nguyễn Hữu Phến dự và chỉ đạo.",
        (),
    ),
    case(
        "vice-chair-and-inspection-chair-appointed",
        "Ngày 11/10/2025, Công đoàn phường Hồng Gai (Quảng Ninh) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ "
        "tỉnh chỉ định bà Bùi Lệ Thúy, Phó Chủ tịch Công đoàn phường kiêm Chủ nhiệm Ủy ban Kiểm tra.",
        (appointed("vice_chair", "Bùi Lệ Thúy"), appointed("inspection_chair", "Bùi Lệ Thúy")),
    ),
    case(
        "chair-then-deputy-with-inspection-appointed",
        "Ngày 12/10/2025, Công đoàn xã Quảng Hà (Quảng Ninh) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Quyết "
        "định của LĐLĐ tỉnh chỉ định các đồng chí: Lê Hữu Tạo, Chủ tịch Công đoàn xã; Phạm Thị Thơ, Phó Chủ tịch "
        "Công đoàn xã kiêm Chủ nhiệm UBKT.",
        (
            appointed("chair", "Lê Hữu Tạo"),
            appointed("vice_chair", "Phạm Thị Thơ"),
            appointed("inspection_chair", "Phạm Thị Thơ"),
        ),
    ),
    case(
        "appointed-to-hold-both",
        "Ngày 14/10/2025, Công đoàn phường Vàng Danh (Quảng Ninh) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Ông "
        "Đinh Khắc Lượng được chỉ định giữ chức Phó Chủ tịch kiêm Chủ nhiệm Ủy ban Kiểm tra Công đoàn phường.",
        (appointed("vice_chair", "Đinh Khắc Lượng"), appointed("inspection_chair", "Đinh Khắc Lượng")),
    ),
    case(
        "guest-with-two-posts",
        "Ngày 16/10/2025, Công đoàn xã Hải Lạng (Quảng Ninh) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Ông Vũ "
        "Thế Cừ, Phó Chủ tịch LĐLĐ tỉnh kiêm Chủ nhiệm Ủy ban Kiểm tra, trao quyết định chỉ định Ban Chấp hành.",
        (),
    ),
    case(
        "two-of-a-line-with-their-posts-in-order-abbreviated",
        "Ngày 9/3/2023, CĐCS Hạt Giao thông Phố Lu tổ chức ĐH nhiệm kỳ 2023-2028. Đ/c Ma Văn Tướng và đ/c La Thị "
        "Ngần trúng cử CT và PCT.",
        (elected("chair", "Ma Văn Tướng"), elected("vice_chair", "La Thị Ngần")),
    ),
    case(
        "three-names-three-posts-in-order",
        "Ngày 25/5/2018, LĐLĐ huyện Ba Tơ tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2018-2023. Các đồng "
        "chí Phạm Viết Đua, Đinh Thị Hre, Lữ Quang Minh lần lượt giữ chức Chủ tịch, Phó Chủ tịch và Chủ nhiệm Ủy ban "
        "Kiểm tra.",
        (
            elected("chair", "Phạm Viết Đua"),
            elected("vice_chair", "Đinh Thị Hre"),
            elected("inspection_chair", "Lữ Quang Minh"),
        ),
    ),
    case(
        "guest-hands-flowers-to-the-one-appointed",
        "Ngày 21/10/2025, Công đoàn xã Phong Thổ (Lai Châu) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Chủ tịch "
        "LĐLĐ tỉnh Lù Thị Pấng trao quyết định chỉ định đồng chí Tao Văn Ún giữ chức danh Chủ tịch Công đoàn xã và "
        "tặng hoa chúc mừng.",
        (appointed("chair", "Tao Văn Ún"),),
    ),
    case(
        "provisional-chair-then-the-elected",
        "Ngày 5/9/2019, Công đoàn Công ty TNHH Điện tử Mặt Trời Đỏ tổ chức Đại hội lần thứ I, nhiệm kỳ 2019-2024. "
        "Thay Chủ tịch lâm thời Triệu Thế Lộc, bà Dương Tú Trinh được bầu làm Chủ tịch Công đoàn.",
        ({"role": "chair", "name": "Dương Tú Trinh"},),
    ),
    case(
        "head-of-a-department-re-elected",
        "Ngày 31/3/2018, Công đoàn Trường Đại học Nông nghiệp Sông Lam tổ chức Đại hội nhiệm kỳ 2018-2023. Trưởng "
        "khoa Thủy sản Thái Bá Lượng tái đắc cử chức danh Chủ tịch Công đoàn trường.",
        (again("chair", "Thái Bá Lượng"),),
    ),
    case(
        "post-named-before-its-holder",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu trực tiếp Chủ tịch. Ông Võ Thành Lợi tái cử với 97% số phiếu.",
        (again("chair", "Võ Thành Lợi", honorific={"ông", "Ông"}),),
    ),
    case(
        "two-people-two-posts-by-commas",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Các "
        "đồng chí Võ Thành Lợi, Cao Thị Nết tái cử Chủ tịch, Phó Chủ tịch LĐLĐ huyện.",
        (again("chair", "Võ Thành Lợi"), again("vice_chair", "Cao Thị Nết")),
    ),
    case(
        "presidium-headed-by-the-old-chair",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Tại "
        "phiên thứ nhất, Đại hội đã:\n1. Bầu Đoàn Chủ tịch gồm 5 đ/c do đ/c Võ Thành Lợi, Chủ tịch LĐLĐ huyện khóa I "
        "làm trưởng đoàn.",
        (),
    ),
    case(
        "post-after-what-someone-does-in-brackets",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Kết quả "
        "bầu cử: đ/c Võ Thành Lợi tiếp tục giữ chức Chủ tịch, đ/c Cao Thị Nết (công chức Tài chính) PCT.",
        (again("chair", "Võ Thành Lợi"), elected("vice_chair", "Cao Thị Nết")),
    ),
    case(
        "charged-with-the-post",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. ThS. "
        "Quách Đức Thiện được giao Chủ nhiệm Ủy ban Kiểm tra.",
        (elected("inspection_chair", "Quách Đức Thiện", honorific="ThS."),),
    ),
    case(
        "a-name-like-a-post",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ông Lê "
        "Hữu Chánh, Phó Giám đốc, được bầu giữ chức Phó Chủ tịch LĐLĐ huyện.",
        (elected("vice_chair", "Lê Hữu Chánh", honorific={"ông", "Ông"}),),
    ),
    case(
        "abbreviation-set-beside-the-words",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đồng "
        "chí Võ Thành Lợi được bầu giữ chức Chủ tịch Liên đoàn Lao động (LĐLĐ) huyện.",
        (elected("chair", "Võ Thành Lợi", honorific={"đồng chí", "Đồng chí"}),),
    ),
    case(
        "answers-in-an-interview",
        "Đại hội Công đoàn tỉnh Phú Yên lần thứ XI, nhiệm kỳ 2023-2028 đã thành công tốt đẹp.\n\nPV: Xin đồng chí "
        "cho biết đôi nét?\n\nĐồng chí Võ Thành Lợi: Tôi được các đồng chí tín nhiệm bầu giữ chức Chủ tịch; đồng chí "
        "Cao Thị Nết giữ chức Phó Chủ tịch.",
        (elected("chair", "Võ Thành Lợi", honorific={"đồng chí", "Đồng chí"}), elected("vice_chair", "Cao Thị Nết")),
    ),
    case(
        "stays-in-the-seat",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. BCH hội "
        "ý ngay: thầy Võ Thành Lợi ở lại cương vị Chủ tịch; cô Cao Thị Nết Phó Chủ tịch.",
        (again("chair", "Võ Thành Lợi"), elected("vice_chair", "Cao Thị Nết")),
    ),
    case(
        "member-and-post-in-a-list",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành gồm 05 đ/c:\n1. Võ Thành Lợi - Chủ tịch\n2. Cao Thị Nết - Phó Chủ tịch\n3. Đặng Thị Hồng - UV, "
        "Chủ nhiệm UBKT",
        (
            elected("chair", "Võ Thành Lợi"),
            elected("vice_chair", "Cao Thị Nết"),
            elected("inspection_chair", "Đặng Thị Hồng"),
        ),
    ),
    case(
        "what-friends-call-her-is-no-full-name",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Chị "
        "Huỳnh Thị Lành, công nhân quen miệng gọi là Sáu Lành, ngồi hàng ghế đầu. Chị Lành tiếp tục được bầu làm Chủ "
        "tịch.",
        (again("chair", "Huỳnh Thị Lành"),),
    ),
    case(
        "short-name-of-one-named-in-full",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ba "
        "người trúng cử Ban Chấp hành là chị Đoàn Thị Lệ Hằng, anh Bùi Tấn Vinh và chị Ngô Kim Yến. Chị Lệ Hằng tiếp "
        "tục giữ chức Chủ tịch.",
        (again("chair", "Đoàn Thị Lệ Hằng"),),
    ),
    case(
        "the-seat-is-handed-to",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ghế Chủ "
        "tịch LĐLĐ huyện được trao cho bà Đoàn Thị Thu Cúc, thay ông Võ Đình Khải đã nghỉ hưu.",
        (fresh("chair", "Đoàn Thị Thu Cúc"),),
    ),
    case(
        "who-retires-is-not-elected",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 13 đồng chí vào Ban Chấp hành. Ông Lù Seo Páo, Chủ tịch LĐLĐ huyện khóa I, nghỉ hưu theo chế độ.",
        (),
    ),
    case(
        "of-the-seat-once-more",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ông "
        "Nguyễn Tấn Phước lại ngồi vào ghế Chủ tịch.",
        (elected("chair", "Nguyễn Tấn Phước"),),
    ),
    case(
        "posts-then-names-in-sentences",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành ra mắt. Chủ tịch: ông Mang Thanh Sơn. Phó Chủ tịch: bà Từ Thị Bích Vân.",
        (elected("chair", "Mang Thanh Sơn"), elected("vice_chair", "Từ Thị Bích Vân")),
    ),
    case(
        "names-in-the-lines-below",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ba đồng "
        "chí được bầu giữ chức Phó Chủ tịch:\n1. Đỗ Thị Ngọc Lan (tái cử)\n2. Mai Hùng Thắng\n3. Lại Quốc Vinh\nĐồng "
        "chí Âu Duy Khiêm được bầu giữ chức Chủ nhiệm Ủy ban Kiểm tra.",
        (
            again("vice_chair", "Đỗ Thị Ngọc Lan"),
            elected("vice_chair", "Mai Hùng Thắng"),
            elected("vice_chair", "Lại Quốc Vinh"),
            elected("inspection_chair", "Âu Duy Khiêm"),
        ),
    ),
    case(
        "assigned-with-dashes-and-degrees",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành họp, phân công: Chủ tịch Công đoàn - CNĐD Lù Thị Dung; Phó Chủ tịch - BS Nguyễn Đức Thiện; Chủ "
        "nhiệm Ủy ban Kiểm tra - DS Sin Văn Páo.",
        (
            elected("chair", "Lù Thị Dung"),
            elected("vice_chair", "Nguyễn Đức Thiện"),
            elected("inspection_chair", "Sin Văn Páo"),
        ),
    ),
    case(
        "highland-name-with-an-inner-ong",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ông Rơ "
        "Ông Hà Sơn tiếp tục được bầu giữ chức Chủ tịch.",
        (again("chair", "Rơ Ông Hà Sơn"),),
    ),
    case(
        "the-new-chair-speaks",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Tân Chủ "
        "tịch Công đoàn Nguyễn Văn Khánh phát biểu nhận nhiệm vụ.",
        (elected("chair", "Nguyễn Văn Khánh"),),
    ),
    case(
        "still-the-deputy-as-before",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Anh Hứa "
        "Văn Lộc lần đầu nắm cương vị Chủ tịch. Chị Lương Thị Mận vẫn là Phó Chủ tịch như khóa cũ.",
        (fresh("chair", "Hứa Văn Lộc"), again("vice_chair", "Lương Thị Mận")),
    ),
    case(
        "the-new-chair-named-first",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Chủ "
        "tịch Công đoàn khóa mới là chị Vương Thị Thái, Phó Chủ tịch là các anh: Hà Văn Nghị, Trịnh Văn Kỷ.",
        (
            elected("chair", "Vương Thị Thái"),
            elected("vice_chair", "Hà Văn Nghị"),
            elected("vice_chair", "Trịnh Văn Kỷ"),
        ),
    ),
    case(
        "listed-under-the-new-committee",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành khóa mới gồm có: Ông Lê Văn Hộ - Chủ tịch, bà Ngô Thị Chiến - Phó Chủ tịch.",
        (elected("chair", "Lê Văn Hộ"), elected("vice_chair", "Ngô Thị Chiến")),
    ),
    case(
        "holds-it-again",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành thống nhất bầu đồng chí Dương Quốc Khải tái giữ chức Chủ tịch.",
        (again("chair", "Dương Quốc Khải"),),
    ),
    case(
        "trusted-again",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ban "
        "Chấp hành mới gồm 7 người, anh Trần Văn Dĩnh được tái tín nhiệm giữ chức Chủ tịch.",
        (again("chair", "Trần Văn Dĩnh"),),
    ),
    case(
        "called-by-the-new-post",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Thay "
        "mặt các ủy viên vừa trúng cử, đồng chí Huỳnh Thị Sinh, Chủ tịch Công đoàn khóa mới, cảm ơn đại biểu.",
        (elected("chair", "Huỳnh Thị Sinh"),),
    ),
    case(
        "called-by-the-post-of-the-term",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đồng "
        "chí Huỳnh Thị Sinh - Chủ tịch Công đoàn nhiệm kỳ 2023-2028 nhận hoa của lãnh đạo huyện.",
        (elected("chair", "Huỳnh Thị Sinh"),),
    ),
    case(
        "called-by-the-post-of-the-closing-term",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đồng "
        "chí Huỳnh Thị Sinh - Chủ tịch Công đoàn nhiệm kỳ 2018-2023 đọc diễn văn khai mạc.",
        (),
    ),
    case(
        "tan-beside-the-name",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đồng "
        "chí Cao Thị Dịu - tân Chủ tịch Công đoàn - tiếp thu các ý kiến.",
        (elected("chair", "Cao Thị Dịu"),),
    ),
    case(
        "becomes-chair",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 9 người vào Ban Chấp hành. Chị Phạm Thị Khoan trở thành tân Chủ tịch.",
        (elected("chair", "Phạm Thị Khoan"),),
    ),
    case(
        "takes-on-the-task",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ông Lê "
        "Văn Tánh nhận nhiệm vụ Chủ tịch Công đoàn, bà Đỗ Thị Hài nhận nhiệm vụ Phó Chủ tịch.",
        (elected("chair", "Lê Văn Tánh"), elected("vice_chair", "Đỗ Thị Hài")),
    ),
    case(
        "leaves-the-post",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "cảm ơn ông Trần Văn Điểm vừa thôi giữ chức Chủ tịch.",
        (),
    ),
    case(
        "labels-under-a-heading",
        "Ngày 25/5/2018, Công đoàn Tổng công ty Cảng Sông Gianh tổ chức Đại hội lần thứ 7 (NK 2018/2023).\n\n☑ Nhân "
        "sự\nBCH 19 đ/c. BTV 05 đ/c. UBKT 03 đ/c.\nChủ tịch: Đ/c Tôn Thất Viên (tái cử)\nPhó Chủ tịch: Đ/c Hứa Ngọc "
        "Bồi\nChủ nhiệm UBKT: Đ/c Lại Thế Cương",
        (
            again("chair", "Tôn Thất Viên"),
            elected("vice_chair", "Hứa Ngọc Bồi"),
            elected("inspection_chair", "Lại Thế Cương"),
        ),
    ),
    case(
        "letters-with-colons",
        "CĐCS Sở Xây dựng Tiền Giang tổ chức ĐH lần V, NK 2012-2017 ngày 25/10/2012. ĐH bầu BCH 15 đ/c. BCH bầu BTV "
        "05 đ/c; CT: đ/c Lý Thị Kim Xuyên (tái cử); PCT: đ/c Phan Hữu Nghi; UBKT 05 đ/c, CN: đ/c Trần Ngọc Lẫm.",
        (
            again("chair", "Lý Thị Kim Xuyên"),
            elected("vice_chair", "Phan Hữu Nghi"),
            elected("inspection_chair", "Trần Ngọc Lẫm"),
        ),
    ),
    case(
        "moves-on-to-be-deputy",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu chị Đặng Thị Mỹ Lê làm Chủ tịch. Ông Phùng Bá Thơ chuyển sang làm Phó CT.",
        (elected("chair", "Đặng Thị Mỹ Lê"), elected("vice_chair", "Phùng Bá Thơ")),
    ),
    case(
        "holds-the-place-of-deputy",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Anh "
        "Đoàn Quốc Bào được bầu làm Chủ tịch; chị Lương Kim Thoan lần đầu giữ chân Phó Chủ tịch.",
        (elected("chair", "Đoàn Quốc Bào"), fresh("vice_chair", "Lương Kim Thoan")),
    ),
    case(
        "blanks-before-commas",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "chỉ định các đ/c Ngô Kiều Oanh , Trương Sĩ Lam , Nguyễn Tấn Thành giữ chức Phó Chủ tịch .",
        (
            appointed("vice_chair", "Ngô Kiều Oanh"),
            appointed("vice_chair", "Trương Sĩ Lam"),
            appointed("vice_chair", "Nguyễn Tấn Thành"),
        ),
    ),
    case(
        "beside-seats-left-to-fill",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 25 người vào BCH (2 người còn khuyết sẽ bầu bổ sung); chị Lâm Thị Kim Chỉ tái đắc cử Chủ tịch.",
        (again("chair", "Lâm Thị Kim Chỉ"),),
    ),
    case(
        "stands-no-more",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Về nhân "
        "sự, đồng chí Hoàng Ngọc Trác, Chủ tịch Công đoàn khóa I, thôi không tái cử. Đại hội bầu chị Trần Thị Minh "
        "Khôi làm Chủ tịch.",
        (elected("chair", "Trần Thị Minh Khôi"),),
    ),
]


@pytest.mark.parametrize("row", CASES)
def test_officers(row: Case) -> None:
    check("officers", row)
