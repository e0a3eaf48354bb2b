"""Numbers that the new term aims at, each with whose it is and what is to happen.

A target is found if its value, range, unit and comparator are right and at least half of the words that say whose
and what are the expected ones: the subject alone, or subject and action together. Where `per` is given, it must be
right too.

Not targets: results, how many targets there are, what a guest asks for, numbers that narrow a subject, votes,
memberships.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from congress_extract.record import Target

from .check import Case, case, first, gap


def goal(
    value: int | Decimal,
    subject: str,
    action: str,
    *,
    unit: str = "percent",
    value_max: int | None = None,
    comparator: str = "eq",
    per: str | None = None,
) -> dict[str, Any]:
    """What a target must be; `unit` is `percent`, a currency or the beginning of the counted noun."""
    return {
        "value": value,
        "value_max": value_max,
        "unit": unit,
        "comparator": comparator,
        "subject": subject,
        "action": action,
        "per": per,
    }


CASES = [
    case(
        "plain-count-and-share",
        "Ngày 20/4/2023, Công đoàn huyện Tủa Chùa tổ chức Đại hội lần thứ X, nhiệm kỳ 2023 - 2028. Đại "
        "hội đề ra chỉ tiêu kết nạp 350 đoàn viên mới; 95% cán bộ công đoàn được tập huấn nghiệp vụ.",
        (
            goal(350, "đoàn viên mới", "kết nạp", unit="đoàn viên"),
            goal(95, "cán bộ công đoàn", "được tập huấn nghiệp vụ"),
        ),
    ),
    case(
        "at-least-binds-the-first-only",
        "Ngày 7/5/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ "
        "2023-2028. Nhiệm kỳ tới phấn đấu phát triển ít nhất 2.500 đoàn viên, thành lập 15 công đoàn cơ "
        "sở.",
        (
            goal(2500, "đoàn viên", "phát triển", unit="đoàn viên", comparator="gte"),
            goal(15, "công đoàn cơ sở", "thành lập", unit="công đoàn cơ sở"),
        ),
    ),
    case(
        "from-n-up-and-n-up",
        "Ngày 25/5/2023, Công đoàn huyện Nậm Nhùn tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. Mục "
        "tiêu đến năm 2028: từ 80% trở lên công đoàn cơ sở được xếp loại tốt; 90% trở lên đoàn viên là "
        "người dân tộc thiểu số biết sử dụng máy tính.",
        (
            goal(80, "công đoàn cơ sở", "được xếp loại tốt", comparator="gte"),
            goal(90, "đoàn viên là người dân tộc thiểu số", "biết sử dụng máy tính", comparator="gte"),
        ),
    ),
    case(
        "from-n-alone",
        "Ngày 6/7/2023, Công đoàn tỉnh Ninh Thuận bế mạc Đại hội lần thứ XI, nhiệm kỳ 2023 - 2028. Phấn "
        "đấu từ 75% công nhân lao động được học tập nội quy và pháp luật hằng năm.",
        (goal(75, "công nhân lao động", "được học tập nội quy và pháp luật", comparator="gte", per="year"),),
    ),
    case(
        "grade-word-changes-nothing",
        "Ngày 15/3/2023, Công đoàn cơ sở Trường THPT Chu Văn An (Yên Bái) tổ chức Đại hội nhiệm kỳ 2023 "
        "- 2028. Phấn đấu 85% tổ công đoàn đạt vững mạnh trở lên, 100% đoàn viên hoàn thành tốt nhiệm vụ "
        "trở lên.",
        (
            goal(85, "tổ công đoàn", "đạt vững mạnh trở lên"),
            goal(100, "đoàn viên", "hoàn thành tốt nhiệm vụ trở lên"),
        ),
    ),
    case(
        "hedge-and-grade-together",
        "Ngày 18/7/2018, Công đoàn ngành Xây dựng Quảng Ngãi tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2018-2023. Chỉ tiêu nhiệm kỳ: 70% trở lên công đoàn cơ sở đạt loại khá trở lên.",
        (goal(70, "công đoàn cơ sở", "đạt loại khá trở lên", comparator="gte"),),
    ),
    case(
        "ranges",
        "Ngày 11/5/2017, Công đoàn huyện Thông Nông tổ chức Đại hội lần thứ IX, nhiệm kỳ 2017 - 2022. "
        "Nhiệm kỳ mới phấn đấu 85 - 90% đoàn viên tham gia hội thao; xây dựng từ 2 đến 3 nhà mái ấm công "
        "đoàn.",
        (
            goal(85, "đoàn viên", "tham gia hội thao", value_max=90),
            goal(2, "nhà mái ấm công đoàn", "xây dựng", value_max=3, unit="nhà"),
        ),
    ),
    case(
        "at-least-a-range",
        "Ngày 27/2/2023, Công đoàn bộ phận Trung tâm Giống cây trồng Sơn La tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Chỉ tiêu: giới thiệu ít nhất 1 đến 3 đoàn viên ưu tú cho Đảng.",
        (goal(1, "đoàn viên ưu tú", "giới thiệu cho Đảng", value_max=3, unit="đoàn viên", comparator="gte"),),
    ),
    case(
        "per-term-after-a-stroke",
        "Ngày 9/3/2023, Công đoàn CSTV Chi cục Thủy sản Bình Thuận tổ chức Đại hội nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ tới đề ra: kết nạp 02-03 đoàn viên/nhiệm kỳ; tổ chức 4 buổi sinh hoạt chuyên đề/năm.",
        (
            goal(2, "đoàn viên", "kết nạp", value_max=3, unit="đoàn viên", per="term"),
            goal(4, "buổi sinh hoạt chuyên đề", "tổ chức", unit="buổi", per="year"),
        ),
    ),
    case(
        "above",
        "Ngày 23/8/2023, Công đoàn các Khu chế xuất và Công nghiệp Cần Thơ tổ chức Đại hội lần thứ VI, "
        "nhiệm kỳ 2023-2028. Phấn đấu trên 80% doanh nghiệp ký thỏa ước lao động tập thể.",
        (goal(80, "doanh nghiệp", "ký thỏa ước lao động tập thể", comparator="gt"),),
    ),
    case(
        "below",
        "Ngày 14/6/2023, Công đoàn huyện Thuận Bắc tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Mục "
        "tiêu nhiệm kỳ mới: tỷ lệ công đoàn cơ sở xếp loại yếu dưới 3%.",
        (goal(3, "công đoàn cơ sở xếp loại yếu", "tỷ lệ", comparator="lt"),),
    ),
    case(
        "narrowing-number",
        "Ngày 1/6/2023, Công đoàn thành phố Dĩ An tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023 - 2028. Phấn "
        "đấu đến cuối nhiệm kỳ, 95% doanh nghiệp có từ 25 lao động trở lên thành lập tổ chức công đoàn.",
        (goal(95, "doanh nghiệp có từ 25 lao động trở lên", "thành lập tổ chức công đoàn"),),
    ),
    case(
        "action-before-the-number",
        "Ngày 17/10/2025, Công đoàn phường Đồng Hới, tỉnh Quảng Trị tổ chức Đại hội lần thứ I, nhiệm kỳ "
        "2025 - 2030. Đại hội xác định chỉ tiêu thành lập công đoàn cơ sở tại 90% doanh nghiệp có từ 20 "
        "lao động trở lên; tư vấn pháp luật miễn phí cho 100% đoàn viên có nhu cầu.",
        (
            goal(90, "doanh nghiệp có từ 20 lao động trở lên", "thành lập công đoàn cơ sở"),
            goal(100, "đoàn viên có nhu cầu", "tư vấn pháp luật miễn phí"),
        ),
    ),
    case(
        "action-shared-by-two",
        "Ngày 24/5/2018, Công đoàn huyện Hòn Đất tổ chức Đại hội lần thứ IX, nhiệm kỳ 2018 - 2023. Nhiệm "
        "kỳ 2018 - 2023 phấn đấu 90% công đoàn cơ sở khối cơ quan, 55% công đoàn cơ sở khối doanh nghiệp "
        "đạt vững mạnh.",
        (
            goal(90, "công đoàn cơ sở khối cơ quan", "đạt vững mạnh"),
            goal(55, "công đoàn cơ sở khối doanh nghiệp", "đạt vững mạnh"),
        ),
    ),
    case(
        "of-which-with-shared-subject",
        "Ngày 30/3/2023, Công đoàn cơ sở Sở Tư pháp Vĩnh Long tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023 "
        "- 2028. Nhiệm kỳ mới, công đoàn sở đề ra chỉ tiêu 100% công chức đạt Lao động tiên tiến, trong "
        "đó có 15% đạt Chiến sĩ thi đua cơ sở.",
        (
            goal(100, "công chức", "đạt Lao động tiên tiến"),
            goal(15, "công chức", "đạt Chiến sĩ thi đua cơ sở"),
        ),
    ),
    case(
        "yearly-heading-over-a-list",
        "Ngày 20/9/2017, Công đoàn huyện Mèo Vạc tổ chức Đại hội lần thứ XVII, nhiệm kỳ 2017 - 2022.\n"
        "Đại hội quyết nghị các chỉ tiêu:\n"
        "Hằng năm:\n"
        "- 90% cán bộ nữ đạt danh hiệu hai giỏi;\n"
        "- 80% công đoàn cơ sở tổ chức đối thoại;\n"
        "- Vận động trao 40 suất học bổng.",
        (
            goal(90, "cán bộ nữ", "đạt danh hiệu hai giỏi", per="year"),
            goal(80, "công đoàn cơ sở", "tổ chức đối thoại", per="year"),
            goal(40, "học bổng", "vận động trao", unit="suất học bổng", per="year"),
        ),
    ),
    gap(
        "bullets-under-a-heading",
        "Sáng 8/6/2023, Công đoàn ngành Nông nghiệp và Phát triển nông thôn Hà Giang tổ chức Đại hội lần "
        "thứ V, nhiệm kỳ 2023-2028.\n"
        "Các chỉ tiêu phấn đấu trong nhiệm kỳ:\n"
        "- 100% công đoàn cơ sở có quy chế chi tiêu nội bộ\n"
        "- Giới thiệu 60 đoàn viên ưu tú để Đảng xem xét kết nạp\n"
        "- Tổ chức tối thiểu 5 lớp tập huấn",
        (
            goal(100, "công đoàn cơ sở", "có quy chế chi tiêu nội bộ"),
            goal(60, "đoàn viên ưu tú", "giới thiệu để Đảng xem xét kết nạp", unit="đoàn viên"),
            goal(5, "lớp tập huấn", "tổ chức", unit="lớp", comparator="gte"),
        ),
    ),
    gap(
        "on-average-each-year",
        "Ngày 5/4/2023, Công đoàn Trường Cao đẳng Nghề Kỹ thuật Lạng Sơn tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Mục tiêu nhiệm kỳ tới: bình quân mỗi năm tuyển sinh 1.200 học viên, tỷ lệ bỏ học "
        "giảm 0,5%.",
        (
            goal(1200, "học viên", "tuyển sinh", unit="học viên", per="year"),
            goal(Decimal("0.5"), "tỷ lệ bỏ học", "giảm", per="year"),
        ),
    ),
    case(
        "each-union-introduces",
        "Ngày 3/10/2025, Công đoàn xã Tân Hưng, tỉnh Tây Ninh tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - "
        "2030. Nhiệm kỳ tới, mỗi công đoàn cơ sở giới thiệu ít nhất 01 đoàn viên ưu tú cho Đảng.",
        (goal(1, "mỗi công đoàn cơ sở", "giới thiệu đoàn viên ưu tú cho Đảng", unit="đoàn viên", comparator="gte"),),
    ),
    case(
        "spelled-number",
        "Ngày 10/5/2018, Công đoàn quận Cái Răng tổ chức Đại hội lần thứ VI, nhiệm kỳ 2018-2023. Nhiệm "
        "kỳ mới phấn đấu mỗi năm tổ chức ít nhất một hội thi tay nghề cho thợ trẻ.",
        (goal(1, "hội thi tay nghề", "tổ chức cho thợ trẻ", unit="hội thi", comparator="gte", per="year"),),
    ),
    case(
        "about",
        "Ngày 2/8/2023, LĐLĐ tỉnh Bạc Liêu tổ chức Đại hội Công đoàn tỉnh lần thứ XI, nhiệm kỳ "
        "2023-2028. Chỉ tiêu nhiệm kỳ mới là phát triển thêm khoảng 9.000 đoàn viên.",
        (goal(9000, "đoàn viên", "phát triển thêm", unit="đoàn viên", comparator="approx"),),
    ),
    case(
        "millions",
        "Ngày 1/12/2023, tại Hà Nội, Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023-2028, khai mạc. Đại "
        "hội đề ra mục tiêu đến năm 2028 cả nước có 15 triệu đoàn viên công đoàn.",
        (goal(15_000_000, "đoàn viên công đoàn", "cả nước có", unit="đoàn viên"),),
    ),
    case(
        "sum-aimed-at",
        "Ngày 16/6/2023, Công đoàn huyện Cư Jút tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới, công đoàn huyện phấn đấu vận động quỹ xã hội đạt 2 tỷ đồng trở lên.",
        (goal(2_000_000_000, "quỹ xã hội", "vận động", unit="VND", comparator="gte"),),
    ),
    gap(
        "sum-aimed-at-each-house",
        "Ngày 14/10/2025, Công đoàn phường Long Xuyên, tỉnh An Giang khai mạc Hội nghị đại biểu lần thứ "
        "nhất, nhiệm kỳ 2025 - 2030. Trong nhiệm kỳ, công đoàn phường sẽ hỗ trợ xây 3 mái ấm công đoàn "
        "(60 triệu đồng/căn).",
        (
            goal(3, "mái ấm công đoàn", "hỗ trợ xây", unit="mái ấm công đoàn"),
            goal(60_000_000, "mái ấm công đoàn", "hỗ trợ xây mỗi căn", unit="VND"),
        ),
    ),
    case(
        "wage-aimed-at",
        "Ngày 6/10/2025, Công đoàn Công ty Cổ phần Cao su Ea Đrơng tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2025-2030. Nhiệm kỳ mới phấn đấu đưa thu nhập của người lao động lên 11,5 triệu đồng/tháng.",
        (goal(11_500_000, "thu nhập của người lao động", "đưa lên", unit="VND"),),
    ),
    case(
        "results-then-goals",
        "Ngày 4/5/2023, Công đoàn huyện Đạ Huoai tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023 - 2028. "
        "Nhiệm kỳ 2018 - 2023, 92% công đoàn cơ sở đạt vững mạnh, kết nạp 640 đoàn viên. Nhiệm kỳ 2023 - "
        "2028, phấn đấu kết nạp 700 đoàn viên; 100% đoàn viên được quản lý bằng phần mềm.",
        (
            goal(700, "đoàn viên", "kết nạp", unit="đoàn viên"),
            goal(100, "đoàn viên", "được quản lý bằng phần mềm"),
        ),
    ),
    case(
        "goals-then-guest",
        "Ngày 12/5/2023, Công đoàn Viên chức tỉnh Hòa Bình tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2023-2028. Chỉ tiêu nhiệm kỳ: 98% đoàn viên được khám sức khỏe định kỳ. Phát biểu chỉ đạo, Phó "
        "Chủ tịch LĐLĐ tỉnh Quách Thị Mơ đề nghị công đoàn viên chức tỉnh cố gắng để 100% đoàn viên dùng "
        "thẻ điện tử.",
        (goal(98, "đoàn viên", "được khám sức khỏe định kỳ"),),
    ),
    case(
        "count-of-goals-then-goals",
        "Ngày 22/5/2023, LĐLĐ huyện Ba Vì tổ chức Đại hội Công đoàn huyện lần thứ XIX, nhiệm kỳ "
        "2023-2028. Đại hội thông qua 16 chỉ tiêu và 7 nhóm giải pháp, trong đó có chỉ tiêu 88% công "
        "đoàn cơ sở doanh nghiệp thương lượng thành công bữa ăn ca.",
        (goal(88, "công đoàn cơ sở doanh nghiệp", "thương lượng thành công bữa ăn ca"),),
    ),
    case(
        "no-heading-will",
        "Ngày 3/7/2018, Công đoàn Giáo dục huyện Châu Đức tổ chức Đại hội lần thứ V, nhiệm kỳ 2018 - "
        "2023. Đến năm 2023, công đoàn ngành sẽ đỡ đầu 30 học sinh mồ côi và vận động 100% giáo viên "
        "tham gia nghiên cứu khoa học sư phạm.",
        (
            goal(30, "học sinh mồ côi", "đỡ đầu", unit="học sinh"),
            goal(100, "giáo viên", "vận động tham gia nghiên cứu khoa học sư phạm"),
        ),
    ),
    case(
        "subject-after-share-of-number",
        "Ngày 9/6/2023, Công đoàn Đường sắt khu vực Nha Trang tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023 "
        "- 2028. Nghị quyết đặt ra: hằng năm trên 95% số đoàn viên chấp hành tốt quy trình chạy tàu, "
        "không quá 2 vụ sự cố chủ quan.",
        (
            goal(95, "đoàn viên", "chấp hành tốt quy trình chạy tàu", comparator="gt", per="year"),
            goal(2, "vụ sự cố chủ quan", "không quá", unit="vụ", comparator="lte", per="year"),
        ),
    ),
    gap(
        "only-in-headline",
        "Ngày 24/7/2018, Công đoàn quận Ngũ Hành Sơn tổ chức Đại hội lần thứ V, nhiệm kỳ 2018-2023. Đại "
        "hội bầu Ban Chấp hành gồm 23 đồng chí.",
        (goal(4000, "đoàn viên", "kết nạp", unit="đoàn viên"),),
        title="Công đoàn quận Ngũ Hành Sơn phấn đấu kết nạp 4.000 đoàn viên trong nhiệm kỳ mới",
    ),
    case(
        "own-congress-not-the-next",
        "Ngày 9/5/2023, Công đoàn huyện Sa Thầy tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028, đề ra "
        "chỉ tiêu kết nạp 260 đoàn viên. Cùng ngày, Công đoàn huyện Đăk Hà tổ chức Đại hội lần thứ VIII, "
        "nhiệm kỳ 2023-2028, đề ra chỉ tiêu kết nạp 410 đoàn viên.",
        (goal(260, "đoàn viên", "kết nạp", unit="đoàn viên"),),
    ),
    case(
        "told-in-a-long-sentence",
        "Ngày 28/3/2012, Công đoàn cơ sở Nhà máy Đường Ninh Sơn tổ chức Đại hội lần thứ VIII, nhiệm kỳ "
        "2012-2017. Phương hướng nhiệm kỳ tới là nâng chất lượng hoạt động, chăm lo đời sống công nhân, "
        "phấn đấu có 40 sáng kiến cải tiến kỹ thuật, 100% công nhân có đủ bảo hộ lao động, không để xảy "
        "ra ngừng việc.",
        (
            goal(40, "sáng kiến cải tiến kỹ thuật", "có", unit="sáng kiến"),
            goal(100, "công nhân", "có đủ bảo hộ lao động"),
        ),
    ),
    case(
        "trap-results-only",
        "Ngày 18/5/2023, Công đoàn huyện Kỳ Sơn (Nghệ An) tổ chức Đại hội lần thứ IX, nhiệm kỳ "
        "2023-2028. Nhiệm kỳ qua, huyện đã kết nạp 520 đoàn viên; 97% công đoàn cơ sở hoàn thành tốt "
        "nhiệm vụ; 100% đơn vị có ban nữ công.",
        (),
    ),
    case(
        "trap-guest-asks",
        "Ngày 19/4/2023, Công đoàn Trường Đại học Tây Bắc tổ chức Đại hội lần thứ XII, nhiệm kỳ "
        "2023-2028. Phát biểu tại đại hội, Bí thư Đảng ủy Hoàng Đức Quân yêu cầu trong nhiệm kỳ tới công "
        "đoàn trường phải có 60% giảng viên viết bài cho tạp chí, mỗi khoa 2 đề tài.",
        (),
    ),
    case(
        "trap-how-many-goals",
        "Ngày 29/6/2023, Công đoàn thành phố Hội An tổ chức Đại hội lần thứ XVI, nhiệm kỳ 2023 - 2028. "
        "Đại hội nhất trí với 16 chỉ tiêu, 8 nhóm nhiệm vụ, 3 khâu đột phá cho nhiệm kỳ mới.",
        (),
    ),
    case(
        "trap-votes",
        "Ngày 7/4/2023, Công đoàn cơ sở Tòa án nhân dân thành phố Pleiku tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Đại hội biểu quyết thông qua phương hướng, chỉ tiêu nhiệm kỳ tới với 100% đại biểu "
        "tán thành.",
        (),
    ),
    case(
        "trap-composition-of-the-committee",
        "Ngày 11/7/2023, LĐLĐ thành phố Điện Biên Phủ tổ chức Đại hội Công đoàn thành phố lần thứ X, "
        "nhiệm kỳ 2023-2028. Ban Chấp hành khóa mới gồm 19 đồng chí, nữ chiếm 42%, dưới 40 tuổi chiếm "
        "30%.",
        (),
    ),
    case(
        "trap-state-of-membership",
        "Ngày 3/10/2025, Công đoàn xã Thạnh Phước, tỉnh Vĩnh Long tổ chức Đại hội lần thứ I, nhiệm kỳ "
        "2025 - 2030. Toàn xã hiện có 1.450 đoàn viên, chiếm 91% số lao động, sinh hoạt ở 27 công đoàn "
        "cơ sở.",
        (),
    ),
    case(
        "trap-delegation-and-offices",
        "Ngày 6/6/2018, Công đoàn huyện Phú Quý tổ chức Đại hội lần thứ VI, nhiệm kỳ 2018 - 2023. Đại "
        "hội bầu 15 ủy viên Ban Chấp hành và 6 đại biểu đi dự đại hội cấp trên, thông qua phương hướng "
        "nhiệm kỳ mới.",
        (),
    ),
    case(
        "trap-teaser",
        "Ngày 5/4/2023, Công đoàn Trường Tiểu học Ngô Mây tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội "
        "bầu Ban Chấp hành gồm 3 đồng chí.\n\n"
        "Đọc thêm\n\n"
        "Công đoàn tỉnh Bình Định phấn đấu kết nạp 20.000 đoàn viên\n\n"
        "Đến năm 2028, phấn đấu 95% doanh nghiệp có công đoàn.",
        (),
    ),
    case(
        "numbered-list",
        "Ngày 30/5/2023, LĐLĐ huyện Bảo Thắng tổ chức Đại hội Công đoàn huyện lần thứ XIII, nhiệm kỳ "
        "2023-2028.\n"
        "Mục tiêu cụ thể nhiệm kỳ 2023-2028:\n"
        "1. Kết nạp mới 450 đoàn viên.\n"
        "2. 97% công đoàn cơ sở thu đúng, thu đủ đoàn phí.\n"
        "3. Hỗ trợ xây dựng 7 mái ấm công đoàn.",
        (
            goal(450, "đoàn viên", "kết nạp mới", unit="đoàn viên"),
            goal(97, "công đoàn cơ sở", "thu đúng, thu đủ đoàn phí"),
            goal(7, "mái ấm công đoàn", "hỗ trợ xây dựng", unit="mái ấm"),
        ),
    ),
    case(
        "two-subjects-joined-by-and",
        "Ngày 19/5/2018, Công đoàn quận Hải An tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023. Trong "
        "nhiệm kỳ mới phấn đấu 100% công đoàn cơ sở khu vực nhà nước và 60% công đoàn cơ sở doanh nghiệp "
        "triển khai phong trào hiến máu.",
        (
            goal(100, "công đoàn cơ sở khu vực nhà nước", "triển khai phong trào hiến máu"),
            goal(60, "công đoàn cơ sở doanh nghiệp", "triển khai phong trào hiến máu"),
        ),
    ),
    case(
        "rate-up-and-accidents-down",
        "Ngày 4/7/2023, Công đoàn Công nghiệp Hóa chất Lâm Thao tổ chức Đại hội lần thứ XXIII, nhiệm kỳ "
        "2023 - 2028. Phương hướng nhiệm kỳ tới: tỷ lệ nữ tham gia ban chấp hành đạt 30% trở lên; giảm "
        "50% số vụ tai nạn lao động; không có đoàn viên vi phạm pháp luật.",
        (
            goal(30, "tỷ lệ nữ tham gia ban chấp hành", "đạt", comparator="gte"),
            goal(50, "số vụ tai nạn lao động", "giảm"),
        ),
    ),
    case(
        "slogans-are-no-targets",
        "Ngày 8/3/2023, Công đoàn Trường Tiểu học Lê Lợi (Gia Lai) tổ chức Đại hội nhiệm kỳ 2023 - 2028. "
        "Nhiệm kỳ tới, công đoàn trường tiếp tục phong trào “Hai tốt”, chương trình “1 triệu sáng kiến”, "
        "học tập Nghị quyết số 02-NQ/TW; phấn đấu 90% giáo viên có sáng kiến cấp trường.",
        (goal(90, "giáo viên", "có sáng kiến cấp trường"),),
    ),
    case(
        "new-ward-of-2025",
        "Chiều 7/10/2025, Công đoàn phường Phú Lợi, TP Hồ Chí Minh tiến hành Hội nghị đại biểu lần thứ I "
        "(2025-2030). Ban Chấp hành do cấp trên chỉ định có 15 người. Đến năm 2030, công đoàn phường "
        "phấn đấu thành lập mới 12 công đoàn cơ sở, 2 nghiệp đoàn; hằng năm có ít nhất 80% công đoàn cơ "
        "sở hoàn thành tốt nhiệm vụ trở lên.",
        (
            goal(12, "công đoàn cơ sở", "thành lập mới", unit="công đoàn cơ sở"),
            goal(2, "nghiệp đoàn", "thành lập mới", unit="nghiệp đoàn"),
            goal(80, "công đoàn cơ sở", "hoàn thành tốt nhiệm vụ trở lên", comparator="gte", per="year"),
        ),
    ),
    case(
        "sub-heading-alone",
        "Ngày 26/7/2018, LĐLĐ quận Bình Tân tổ chức Đại hội Công đoàn quận lần thứ IV, nhiệm kỳ "
        "2018-2023.\n\n"
        "Phấn đấu kết nạp 30.000 đoàn viên\n\n"
        "Đại hội bầu Ban Chấp hành gồm 29 đồng chí; ông Cao Tấn Hiệp giữ chức Chủ tịch.",
        (goal(30_000, "đoàn viên", "kết nạp", unit="đoàn viên"),),
    ),
    case(
        "inventions-each-year",
        "Ngày 15/12/2022, Công đoàn Công ty Nhiệt điện Quảng Trạch tổ chức Đại hội lần thứ II, nhiệm kỳ "
        "2023-2028. Đại hội xác định mục tiêu nhiệm kỳ mới: 100 sáng kiến/năm, 100% lao động mới được "
        "hướng dẫn an toàn trước khi vào ca.",
        (
            goal(100, "sáng kiến", "", unit="sáng kiến", per="year"),
            goal(100, "lao động mới", "được hướng dẫn an toàn trước khi vào ca"),
        ),
    ),
    case(
        "dues",
        "Ngày 1/3/2023, Công đoàn Trường Cao đẳng Cộng đồng Sóc Trăng tổ chức Đại hội nhiệm kỳ 2023 - "
        "2028, bầu Ban Chấp hành gồm 9 đồng chí. Chỉ tiêu nhiệm kỳ mới: thu đoàn phí đạt 98% trở lên, "
        "100% đoàn viên nữ tham gia hội thi nấu ăn.",
        (
            goal(98, "đoàn phí", "thu đạt", comparator="gte"),
            goal(100, "đoàn viên nữ", "tham gia hội thi nấu ăn"),
        ),
    ),
    case(
        "past-present-future-guest",
        "Ngày 12/7/2023, LĐLĐ thành phố Cao Lãnh tổ chức Đại hội Công đoàn thành phố lần thứ XIII, nhiệm "
        "kỳ 2023-2028, với 160 đại biểu. Năm năm qua, 96% đơn vị mở hội nghị công chức; trao 1.100 suất "
        "quà. Hiện thành phố có 9.800 đoàn viên. Nhiệm kỳ tới, công đoàn thành phố đặt mục tiêu 100% đơn "
        "vị mở hội nghị công chức đúng quy trình, giúp 50 đoàn viên vay vốn làm ăn. Bí thư Thành ủy Phan "
        "Hữu Tạo mong muốn công đoàn thành phố sớm phủ kín tổ chức ở 100% doanh nghiệp. Đại hội bầu 21 "
        "ủy viên Ban Chấp hành.",
        (
            goal(100, "đơn vị", "mở hội nghị công chức đúng quy trình"),
            goal(50, "đoàn viên", "giúp vay vốn làm ăn", unit="đoàn viên"),
        ),
    ),
    case(
        "trap-narrowing-numbers-only",
        "Ngày 27/6/2018, Công đoàn huyện Trảng Bàng tổ chức Đại hội lần thứ XI, nhiệm kỳ 2018-2023. "
        "Nhiệm kỳ tới, công đoàn huyện ưu tiên vận động các doanh nghiệp có từ 30 lao động trở lên và "
        "đơn vị hoạt động trên 1 năm thành lập công đoàn.",
        (),
    ),
    case(
        "trap-mayor-on-the-economy",
        "Ngày 23/6/2023, LĐLĐ thành phố Sầm Sơn tổ chức Đại hội Công đoàn thành phố lần thứ VI, nhiệm kỳ "
        "2023-2028. Chủ tịch UBND thành phố Lương Bá Thạo cho biết đến năm 2025 thành phố phấn đấu đón 9 "
        "triệu lượt khách, thu ngân sách tăng 12%.",
        (),
    ),
    case(
        "parts-of-a-plan-are-counted",
        "Ngày 24/5/2023, Công đoàn huyện Ngọc Hiển tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. Nhiệm kỳ tới, "
        "công đoàn huyện chăm lo đoàn viên qua 4 chương trình: nhà ở, bữa ăn, học nghề, vay vốn; phấn đấu kết nạp "
        "640 đoàn viên.",
        (goal(640, "đoàn viên", "kết nạp", unit="đoàn viên"),),
    ),
    case(
        "breakthroughs-are-counted",
        "Ngày 27/5/2023, LĐLĐ thành phố Hà Tiên tổ chức Đại hội Công đoàn thành phố lần thứ IV, nhiệm kỳ "
        "2023-2028. Đại hội xác định mục tiêu nhiệm kỳ mới với 3 khâu đột phá: cán bộ, đối thoại, chuyển đổi số.",
        (),
    ),
    case(
        "shows-to-be-staged",
        "Ngày 31/5/2023, Công đoàn Khu công nghiệp Trà Nóc tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới phấn đấu tổ chức 10 chương trình nghệ thuật phục vụ công nhân.",
        (goal(10, "chương trình nghệ thuật", "tổ chức phục vụ công nhân", unit="chương trình"),),
    ),
    case(
        "share-after-a-rate-that-is-reached",
        "Ngày 8/5/2023, LĐLĐ huyện Vị Thủy tổ chức Đại hội Công đoàn huyện khóa XI, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "tới phấn đấu thu kinh phí công đoàn đạt tỷ lệ 98%.",
        (goal(98, "kinh phí công đoàn", "thu đạt tỷ lệ"),),
    ),
    case(
        "share-after-a-rate-of-members",
        "Ngày 12/5/2023, Công đoàn Giáo dục huyện Tân Sơn tổ chức Đại hội lần thứ X, nhiệm kỳ 2023-2028. Chỉ tiêu "
        "nhiệm kỳ mới: gia đình nhà giáo văn hóa đạt tỷ lệ 95%.",
        (goal(95, "gia đình nhà giáo văn hóa", "đạt tỷ lệ"),),
    ),
    case(
        "vote-that-is-the-rate-of-agreement",
        "Ngày 14/5/2023, LĐLĐ huyện An Biên tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ 2023-2028. Các "
        "mục tiêu của nhiệm kỳ mới được thông qua với tỷ lệ thống nhất là 100%.",
        (),
    ),
    case(
        "vote-that-reaches-a-rate-of-approval",
        "Ngày 18/4/2023, Công đoàn Cảng Nhơn Hội tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. Phương hướng "
        "nhiệm kỳ tới được biểu quyết thông qua với tỷ lệ tán thành đạt 98,5%.",
        (),
    ),
    case(
        "a-year-s-share-in-brackets",
        "Ngày 2/6/2023, LĐLĐ huyện U Minh Thượng tổ chức Đại hội Công đoàn huyện khóa IV, nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ tới phấn đấu giới thiệu cho Đảng 150 đoàn viên ưu tú (30 người/năm).",
        (
            goal(150, "đoàn viên ưu tú", "giới thiệu cho Đảng", unit="đoàn viên"),
            goal(30, "đoàn viên ưu tú", "giới thiệu cho Đảng", unit="người", per="year"),
        ),
    ),
    case(
        "a-year-s-count-of-homes-in-brackets",
        "Ngày 6/6/2018, Công đoàn thị xã Ngã Năm tổ chức Đại hội lần thứ III, nhiệm kỳ 2018-2023. Mục tiêu nhiệm "
        "kỳ mới: hỗ trợ sửa chữa 25 mái ấm công đoàn (5 nhà/năm).",
        (
            goal(25, "mái ấm công đoàn", "hỗ trợ sửa chữa", unit="mái ấm"),
            goal(5, "mái ấm công đoàn", "hỗ trợ sửa chữa", unit="nhà", per="year"),
        ),
    ),
    case(
        "bracket-that-names-a-document",
        "Ngày 9/6/2023, LĐLĐ huyện Gò Quao tổ chức Đại hội Công đoàn huyện lần thứ XIII, nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ tới phấn đấu 92% công đoàn cơ sở công khai tài chính (theo Điều 14 của quy định).",
        (goal(92, "công đoàn cơ sở", "công khai tài chính"),),
    ),
    case(
        "so-many-times-at-fixed-intervals",
        "Ngày 16/3/2023, Công đoàn Trung tâm Y tế huyện Cần Đước tổ chức Đại hội nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "tới, Ban Chấp hành phấn đấu sinh hoạt chuyên đề định kỳ 4 lần/năm.",
        (goal(4, "lần", "sinh hoạt chuyên đề định kỳ", unit="lần", per="year"),),
    ),
    case(
        "numbered-with-a-dash",
        "Ngày 30/6/2023, Công đoàn Viên chức tỉnh An Giang tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028.\n"
        "Chỉ tiêu chủ yếu nhiệm kỳ mới:\n"
        "1- 100% cơ quan có quy chế phối hợp với công đoàn.\n"
        "2- 85% nữ đoàn viên đạt danh hiệu giỏi việc nước, đảm việc nhà.",
        (
            goal(100, "cơ quan", "có quy chế phối hợp với công đoàn"),
            goal(85, "nữ đoàn viên", "đạt danh hiệu giỏi việc nước, đảm việc nhà"),
        ),
    ),
    case(
        "hedge-before-the-verb",
        "Ngày 13/6/2023, LĐLĐ huyện Hồng Dân tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ 2023-2028. "
        "Phấn đấu hằng năm thu đoàn phí ít nhất đạt 98%.",
        (goal(98, "đoàn phí", "thu đạt", comparator="gte", per="year"),),
    ),
    case(
        "hedge-before-the-verb-with-a-count",
        "Ngày 17/3/2023, Công đoàn Trường THPT Đầm Hà tổ chức Đại hội nhiệm kỳ 2023-2028. Trong nhiệm kỳ mới phấn "
        "đấu tối thiểu có 6 đoàn viên ưu tú được giới thiệu vào Đảng.",
        (goal(6, "đoàn viên ưu tú", "được giới thiệu vào Đảng", unit="đoàn viên", comparator="gte"),),
    ),
    case(
        "headline-s-count-said-again",
        "Ngày 20/6/2023, LĐLĐ thành phố Phúc Yên tổ chức Đại hội Công đoàn thành phố lần thứ V, nhiệm kỳ "
        "2023-2028.\n"
        "\n"
        "Phấn đấu kết nạp 2.400 đoàn viên mới\n"
        "\n"
        "Nhiệm kỳ tới, Công đoàn thành phố phấn đấu vận động 2.400 đoàn viên mới vào tổ chức; 90% công đoàn cơ sở "
        "xếp loại tốt.",
        (
            goal(2400, "đoàn viên mới", "vận động vào tổ chức", unit="đoàn viên"),
            goal(90, "công đoàn cơ sở", "xếp loại tốt"),
        ),
    ),
    case(
        "headline-s-count-not-said-below",
        "Ngày 22/6/2023, LĐLĐ huyện Lập Thạch tổ chức Đại hội Công đoàn huyện lần thứ XX, nhiệm kỳ 2023-2028.\n"
        "\n"
        "Phấn đấu trao 40 mái ấm công đoàn\n"
        "\n"
        "Nhiệm kỳ tới, Công đoàn huyện phấn đấu kết nạp 1.100 đoàn viên.",
        (
            goal(40, "mái ấm công đoàn", "trao", unit="mái ấm"),
            goal(1100, "đoàn viên", "kết nạp", unit="đoàn viên"),
        ),
    ),
    case(
        "membership-at-present-after-the-goals",
        "Ngày 2/3/2023, Công đoàn Trường Tiểu học Pa Ủ tổ chức Đại hội. Nhiệm kỳ tới, nhà trường quyết tâm giữ "
        "vững danh hiệu vững mạnh. Công đoàn trường hiện nay có 90 đoàn viên, sinh hoạt ở 5 tổ.",
        (),
    ),
    case(
        "size-of-the-union-after-the-goals",
        "Ngày 6/3/2023, Công đoàn Công ty Cao su Ea H'Leo tổ chức Đại hội. Phương hướng nhiệm kỳ mới: 95% công "
        "nhân ký cam kết an toàn. Đây là đơn vị có 1.300 lao động.",
        (goal(95, "công nhân", "ký cam kết an toàn"),),
    ),
    case(
        "yearly-goals-under-a-heading",
        "Ngày 15/6/2023, LĐLĐ huyện Đầm Dơi tổ chức Đại hội Công đoàn huyện khóa XI, nhiệm kỳ 2023-2028.\n"
        "Các chỉ tiêu hằng năm:\n"
        "- 96% công đoàn cơ sở nộp kinh phí đúng hạn.\n"
        "- Mở 4 lớp tập huấn cho cán bộ công đoàn.",
        (
            goal(96, "công đoàn cơ sở", "nộp kinh phí đúng hạn", per="year"),
            goal(4, "lớp tập huấn cho cán bộ công đoàn", "mở", unit="lớp", per="year"),
        ),
    ),
    case(
        "public-is-no-verb",
        "Ngày 25/5/2023, Công đoàn ngành Giáo dục tỉnh Trà Vinh tổ chức Đại hội lần thứ XIV, nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ tới phấn đấu 100% trường công lập có quy chế dân chủ.",
        ({**goal(100, "trường công lập", "có quy chế dân chủ")},),
    ),
    gap(
        "groups-to-be-formed-are-no-groups-of-goals",
        "Ngày 29/6/2023, Công đoàn Khu kinh tế Vân Phong tổ chức Đại hội lần thứ II, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "tới phấn đấu lập 6 nhóm nòng cốt trong các khu nhà trọ.",
        (goal(6, "nhóm nòng cốt trong các khu nhà trọ", "lập", unit="nhóm"),),
    ),
    case(
        "groups-of-tasks-are-counted",
        "Ngày 3/7/2023, Công đoàn ngành Xây dựng tỉnh Cà Mau tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. Đại "
        "hội đề ra mục tiêu nhiệm kỳ tới cùng 6 nhóm nhiệm vụ trọng tâm.",
        (),
    ),
    case(
        "concentrated-on-in-the-past",
        "Ngày 5/5/2023, LĐLĐ huyện Thới Lai tổ chức Đại hội Công đoàn huyện khóa IV, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "qua, công đoàn đã vận động nguồn lực, tập trung trao 320 suất quà cho công nhân nghèo.",
        (),
    ),
    case(
        "vote-on-a-list-of-candidates",
        "Ngày 20/4/2023, Công đoàn Trường Cao đẳng Y Tây Bắc tổ chức Đại hội nhiệm kỳ 2023-2028. Nhiệm kỳ tới, "
        "trường tiếp tục đổi mới. Danh sách đề cử được biểu quyết với tỷ lệ 100%.",
        (),
    ),
    case(
        "membership-at-present-of-the-whole-district",
        "Ngày 24/4/2023, LĐLĐ huyện Cư M'gar tổ chức Đại hội Công đoàn huyện khóa X, nhiệm kỳ 2023-2028. Phấn đấu "
        "kết nạp 500 đoàn viên. Hiện tại, toàn huyện có 3.400 đoàn viên ở 78 công đoàn cơ sở.",
        (goal(500, "đoàn viên", "kết nạp", unit="đoàn viên"),),
    ),
    case(
        "share-of-one-in-brackets-beside-a-share",
        "Ngày 18/5/2023, LĐLĐ huyện Ea Súp tổ chức Đại hội Công đoàn huyện khóa VII, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "tới phấn đấu mở 10 lớp xóa mù tin học (2 lớp/năm); 80% nữ đoàn viên được khám sức khỏe.",
        (
            goal(10, "lớp xóa mù tin học", "mở", unit="lớp"),
            goal(2, "lớp xóa mù tin học", "mở", unit="lớp", per="year"),
            goal(80, "nữ đoàn viên", "được khám sức khỏe"),
        ),
    ),
    case(
        "solutions-are-counted",
        "Ngày 19/5/2023, Công đoàn Cảng Sa Đéc tổ chức Đại hội nhiệm kỳ 2023-2028. Để thực hiện mục tiêu nhiệm kỳ "
        "tới, công đoàn đưa ra 5 giải pháp: đối thoại, tập huấn, thi đua, chăm lo, kiểm tra.",
        (),
    ),
    case(
        "so-many-of-all-the-groups",
        "Ngày 17/3/2023, Công đoàn Trường Đại học Hồng Gấm tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "tới phấn đấu 27/29 tổ công đoàn xếp loại vững mạnh.",
        (goal(27, "tổ công đoàn", "xếp loại vững mạnh", unit="tổ công đoàn"),),
    ),
    case(
        "so-many-of-all-the-unions",
        "Ngày 8/6/2018, LĐLĐ huyện Đồng Xuân tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2018-2023. Mục tiêu "
        "nhiệm kỳ mới: 48/52 công đoàn cơ sở có quy chế dân chủ.",
        (goal(48, "công đoàn cơ sở", "có quy chế dân chủ", unit="công đoàn cơ sở"),),
    ),
    case(
        "so-many-of-all-the-sections",
        "Ngày 24/3/2023, Công đoàn Bệnh viện Đa khoa Sông Trà tổ chức Đại hội nhiệm kỳ 2023-2028. Chỉ tiêu nhiệm kỳ "
        "tới: 14/15 công đoàn bộ phận hoàn thành tốt nhiệm vụ.",
        (goal(14, "công đoàn bộ phận", "hoàn thành tốt nhiệm vụ", unit="công đoàn bộ phận"),),
    ),
    case(
        "so-many-of-all-the-groups-in-the-past",
        "Ngày 30/3/2023, Công đoàn Công ty cổ phần Đá Phú Thọ Xanh tổ chức Đại hội nhiệm kỳ 2023-2028. Nhiệm kỳ qua, "
        "11/12 tổ công đoàn xếp loại vững mạnh. Nhiệm kỳ tới phấn đấu 100% tổ công đoàn xếp loại vững mạnh.",
        (goal(100, "tổ công đoàn", "xếp loại vững mạnh"),),
    ),
    case(
        "initiatives-or-more",
        "Ngày 12/4/2023, Công đoàn Điện lực Tam Nông tổ chức Đại hội nhiệm kỳ 2023-2028. Nhiệm kỳ tới phấn đấu mỗi "
        "năm có 15 sáng kiến trở lên.",
        (goal(15, "sáng kiến", "có", unit="sáng kiến", comparator="gte", per="year"),),
    ),
    case(
        "initiatives-of-the-base-or-more",
        "Ngày 19/4/2018, Công đoàn Trung tâm Giống thủy sản Cần Thơ tổ chức Đại hội nhiệm kỳ 2018-2023. Chỉ tiêu "
        "nhiệm kỳ mới: có 15 sáng kiến cấp cơ sở trở lên.",
        (goal(15, "sáng kiến cấp cơ sở", "có", unit="sáng kiến", comparator="gte"),),
    ),
    case(
        "projects-or-more-each-year",
        "Ngày 27/6/2023, Công đoàn ngành Giao thông Vận tải Phú Yên tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ tới phấn đấu đăng ký 6 công trình, phần việc trở lên.",
        (goal(6, "công trình, phần việc", "đăng ký", unit="công trình", comparator="gte"),),
    ),
    case(
        "meal-s-worth-narrows",
        "Ngày 25/5/2023, LĐLĐ thị xã Tịnh Biên tổ chức Đại hội Công đoàn thị xã lần thứ XI, nhiệm kỳ 2023-2028. "
        "Nhiệm kỳ tới, phấn đấu ít nhất 70% doanh nghiệp có bữa ăn ca từ 20.000 đồng trở lên.",
        (goal(70, "doanh nghiệp", "có bữa ăn ca từ 20.000 đồng trở lên", comparator="gte"),),
    ),
    case(
        "meal-s-worth-narrows-without-or-more",
        "Ngày 8/8/2023, Công đoàn các Khu công nghiệp tỉnh Tây Ninh tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. "
        "Mục tiêu nhiệm kỳ mới: ít nhất 75% công đoàn cơ sở thương lượng được bữa ăn ca từ 25.000 đồng.",
        (goal(75, "công đoàn cơ sở", "thương lượng được bữa ăn ca từ 25.000 đồng", comparator="gte"),),
    ),
    case(
        "wage-narrows-the-share",
        "Ngày 14/10/2025, Công đoàn phường Trảng Dài (Đồng Nai) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Nhiệm "
        "kỳ tới phấn đấu 80% công nhân có thu nhập từ 9 triệu đồng/tháng trở lên.",
        (goal(80, "công nhân", "có thu nhập từ 9 triệu đồng/tháng trở lên"),),
    ),
    case(
        "fund-to-reach-a-sum",
        "Ngày 9/6/2023, LĐLĐ huyện Thạnh Hóa tổ chức Đại hội Công đoàn huyện lần thứ VIII, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới, Quỹ Mái ấm công đoàn phấn đấu đạt 1 tỷ đồng.",
        (goal(1_000_000_000, "Quỹ Mái ấm công đoàn", "đạt", unit="VND"),),
    ),
    case(
        "fund-to-reach-a-sum-by-the-end",
        "Ngày 5/7/2018, Công đoàn ngành Công Thương Kiên Giang tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023. Nhiệm "
        "kỳ mới, Quỹ Tương trợ đoàn viên phấn đấu đến năm 2023 đạt 600 triệu đồng.",
        (goal(600_000_000, "Quỹ Tương trợ đoàn viên", "đạt", unit="VND"),),
    ),
    case(
        "fund-already-held",
        "Ngày 13/4/2023, Công đoàn Bưu điện Sông Cầu tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Nhiệm kỳ qua, "
        "Quỹ Tình thương đạt 480 triệu đồng. Nhiệm kỳ tới phấn đấu mở rộng quỹ.",
        (),
    ),
    case(
        "label-with-a-number-of-times-a-year",
        "Ngày 3/3/2023, Công đoàn Trường Tiểu học Pú Nhung tổ chức Đại hội nhiệm kỳ 2023-2028.\n"
        "Chỉ tiêu nhiệm kỳ tới:\n"
        "- Số đoàn viên được biểu dương: 25 lượt/năm.\n"
        "- Số buổi sinh hoạt chuyên đề: 4 buổi/năm.",
        (
            goal(25, "đoàn viên được biểu dương", "số", unit="lượt", per="year"),
            goal(4, "buổi sinh hoạt chuyên đề", "số", unit="buổi", per="year"),
        ),
    ),
    case(
        "label-with-a-share",
        "Ngày 17/5/2018, LĐLĐ huyện Đak Pơ tổ chức Đại hội Công đoàn huyện lần thứ IV, nhiệm kỳ 2018-2023.\n"
        "Các chỉ tiêu nhiệm kỳ mới:\n"
        "- Tỷ lệ công đoàn cơ sở vững mạnh: 80%.\n"
        "- Số đoàn viên kết nạp mới: 350 người.",
        (goal(80, "công đoàn cơ sở vững mạnh", "tỷ lệ"), goal(350, "đoàn viên kết nạp mới", "số", unit="người")),
    ),
    case(
        "range-of-billions",
        "Ngày 28/9/2023, Công đoàn Tổng công ty Dệt Bạch Hạc tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "tới, người lao động phấn đấu đưa doanh thu hằng năm đạt 1.300 - 1.500 tỷ đồng.",
        (goal(1_300_000_000_000, "doanh thu", "đưa đạt", unit="VND", value_max=1_500_000_000_000, per="year"),),
    ),
    case(
        "range-of-millions-of-wages",
        "Ngày 4/4/2018, Công đoàn Công ty cổ phần Than Vàng Gián tổ chức Đại hội lần thứ VI, nhiệm kỳ 2018-2023. Mục "
        "tiêu nhiệm kỳ mới: thu nhập bình quân của thợ lò đạt 15 - 17 triệu đồng/tháng.",
        (goal(15_000_000, "thu nhập bình quân của thợ lò", "đạt", unit="VND", value_max=17_000_000),),
    ),
    case(
        "within-the-term-at-the-end-of-a-goal",
        "Ngày 11/5/2023, LĐLĐ huyện Sơn Hà tổ chức Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2023-2028. Đại hội "
        "đề ra mục tiêu kết nạp 400 đoàn viên trong nhiệm kỳ. Hỗ trợ xây 12 mái ấm công đoàn. 100% cán bộ công đoàn "
        "được tập huấn.",
        (
            goal(400, "đoàn viên", "kết nạp", unit="đoàn viên"),
            goal(12, "mái ấm công đoàn", "hỗ trợ xây", unit="mái ấm"),
            goal(100, "cán bộ công đoàn", "được tập huấn"),
        ),
    ),
    case(
        "within-the-term-at-the-end-of-a-line",
        "Ngày 6/6/2018, Công đoàn thị xã Chí Linh tổ chức Đại hội lần thứ VII, nhiệm kỳ 2018-2023.\n"
        "Một số chỉ tiêu nhiệm kỳ tới:\n"
        "- Thành lập 15 công đoàn cơ sở trong nhiệm kỳ.\n"
        "- 90% công đoàn cơ sở có tủ sách pháp luật.",
        (
            goal(15, "công đoàn cơ sở", "thành lập", unit="công đoàn cơ sở"),
            goal(90, "công đoàn cơ sở", "có tủ sách pháp luật"),
        ),
    ),
    case(
        "goals-of-the-past-not-met-in-brackets",
        "Ngày 20/4/2023, Công đoàn Trường Đại học Vạn Kiếp tổ chức Đại hội nhiệm kỳ 2023-2028. Vẫn còn 2 chỉ tiêu "
        "không đạt (tỷ lệ giảng viên có đề tài đạt 80%, phát triển đảng viên 6 người). Nhiệm kỳ tới phấn đấu 100% "
        "đoàn viên ký giao ước thi đua.",
        (goal(100, "đoàn viên", "ký giao ước thi đua"),),
    ),
    case(
        "goal-of-the-past-not-met",
        "Ngày 27/4/2018, Công đoàn Bến xe Miền Đông Thượng tổ chức Đại hội nhiệm kỳ 2018-2023. Có 1 chỉ tiêu chưa "
        "đạt: 75% tổ công đoàn xuất sắc so với chỉ tiêu 80%.",
        (),
    ),
    case(
        "compared-with-the-goal-set",
        "Ngày 23/5/2023, LĐLĐ huyện Ea Súp tổ chức Đại hội Công đoàn huyện lần thứ VII, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "qua, 86% công đoàn cơ sở đạt vững mạnh so với chỉ tiêu 80%; kết nạp 540 đoàn viên.",
        (),
    ),
    case(
        "vote-with-full-agreement",
        "Ngày 15/5/2018, Công đoàn huyện Vân Hồ tổ chức Đại hội lần thứ II, nhiệm kỳ 2018-2023. Các chỉ tiêu của "
        "nhiệm kỳ mới được đại biểu biểu quyết đồng thuận 100%.",
        (),
    ),
    case(
        "vote-of-all-the-delegates-on-the-aims",
        "Ngày 16/10/2025, Công đoàn xã Vĩnh Hậu (Cà Mau) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. 100% đại "
        "biểu giơ tay thông qua mục tiêu, phương hướng nhiệm kỳ tới.",
        (),
    ),
    case(
        "what-leaders-ask-at-several-congresses",
        "Ngày 11/10/2025, Công đoàn xã Hòa Thắng (Lâm Đồng) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Phát biểu "
        "tại các đại hội, lãnh đạo LĐLĐ tỉnh yêu cầu BCH khóa mới bám sát cơ sở, phấn đấu 100% doanh nghiệp từ 20 "
        "lao động có công đoàn.",
        (),
    ),
    case(
        "what-a-guest-asks-after-the-goals",
        "Ngày 30/5/2023, LĐLĐ huyện Xín Mần tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "tới phấn đấu kết nạp 180 đoàn viên. Chỉ đạo đại hội, Phó Chủ tịch LĐLĐ tỉnh Sùng Minh Tráng yêu cầu Ban "
        "Chấp hành khóa mới phấn đấu 95% công đoàn cơ sở vững mạnh.",
        (goal(180, "đoàn viên", "kết nạp", unit="đoàn viên"),),
    ),
    case(
        "fund-s-goal-in-a-line",
        "Ngày 16/5/2023, LĐLĐ huyện Hòa An tổ chức Đại hội Công đoàn huyện lần thứ XV, nhiệm kỳ 2023-2028.\n"
        "Chỉ tiêu nhiệm kỳ mới:\n"
        "- Quỹ Vì đoàn viên nghèo phấn đấu đạt 350 triệu đồng.\n"
        "- 90% công đoàn cơ sở vững mạnh.",
        (goal(350_000_000, "Quỹ Vì đoàn viên nghèo", "đạt", unit="VND"), goal(90, "công đoàn cơ sở", "vững mạnh")),
    ),
    case(
        "label-with-a-sum-a-year",
        "Ngày 18/5/2023, LĐLĐ huyện Lâm Bình tổ chức Đại hội Công đoàn huyện lần thứ III, nhiệm kỳ 2023-2028.\n"
        "Chỉ tiêu nhiệm kỳ tới:\n"
        "- Vốn vay cho nữ đoàn viên: 200 triệu đồng/năm.",
        (goal(200_000_000, "vốn vay cho nữ đoàn viên", "", unit="VND", per="year"),),
    ),
    case(
        "range-of-turnover-with-from",
        "Ngày 27/10/2025, Công đoàn Công ty cổ phần Đạm Bình Minh tổ chức Đại hội lần thứ VII, nhiệm kỳ 2025-2030. "
        "Nhiệm kỳ tới phấn đấu đưa lợi nhuận hằng năm lên từ 120 đến 150 tỷ đồng.",
        (goal(120_000_000_000, "lợi nhuận", "đưa lên", unit="VND", value_max=150_000_000_000, per="year"),),
    ),
    case(
        "within-the-term-after-a-comma-list",
        "Ngày 13/6/2018, Công đoàn ngành Xây dựng tỉnh Yên Bái tổ chức Đại hội lần thứ V, nhiệm kỳ 2018-2023. Phấn "
        "đấu thành lập 8 công đoàn cơ sở trong nhiệm kỳ; mỗi năm mở 3 lớp tập huấn; 85% công đoàn cơ sở vững mạnh.",
        (
            goal(8, "công đoàn cơ sở", "thành lập", unit="công đoàn cơ sở"),
            goal(3, "lớp tập huấn", "mở", unit="lớp", per="year"),
            goal(85, "công đoàn cơ sở", "vững mạnh"),
        ),
    ),
    case(
        "what-a-guest-hopes-in-a-quotation",
        "Ngày 15/10/2025, Công đoàn xã Tân Hà (Lâm Đồng) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. Phó Chủ tịch "
        "LĐLĐ tỉnh Kơ Să Ha Lanh gợi ý: nhiệm kỳ tới, công đoàn xã nên phấn đấu mỗi năm kết nạp 200 đoàn viên.",
        (),
    ),
    case(
        "put-up-for-election-is-no-goal",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phương "
        "hướng nhiệm kỳ mới: kết nạp 900 đoàn viên. Có 25 người được đề cử và 1 người ứng cử.",
        (goal(900, "đoàn viên", "kết nạp", unit="đoàn viên"),),
    ),
    case(
        "balance-carried-over-opens-no-goals",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Thu chi "
        "tài chính đúng nguyên tắc, số dư chuyển sang nhiệm kỳ mới là 214.600.000 đồng. Có 9 cá nhân được tặng Bằng "
        "khen.",
        (),
    ),
    case(
        "numbers-with-a-stroke",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "quyết nghị các chỉ tiêu sau:\n1/ Hằng năm 90% đoàn viên được học tập nghị quyết.\n2/ Trong nhiệm kỳ xóa 7 "
        "nhà tạm.\n3/ Kết nạp Đảng: 40 đồng chí.",
        (
            goal(90, "đoàn viên", "được học tập nghị quyết", per="year"),
            goal(7, "nhà tạm", "xóa", unit="nhà tạm", per="term"),
            goal(40, "đồng chí", "Kết nạp Đảng", unit="đồng chí"),
        ),
    ),
    case(
        "a-missed-goal-opens-no-goals",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. So với "
        "Nghị quyết Đại hội I, 1 chỉ tiêu chưa hoàn thành là phấn đấu mỗi công đoàn cơ sở có 1 sân bóng "
        "chuyền.\n\n2. Hạn chế\n\nCông tác kiểm tra mới thực hiện được ở 60% công đoàn cơ sở.",
        (),
    ),
    case(
        "a-year-or-more",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "đề ra các chỉ tiêu: thu nhập bình quân tăng 6%/năm trở lên.",
        (goal(6, "thu nhập bình quân", "tăng", comparator="gte", per="year"),),
    ),
    case(
        "within-the-term-after-yearly-goals",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "đề ra chỉ tiêu mỗi năm kết nạp 90 đoàn viên, trong nhiệm kỳ thành lập 4 nghiệp đoàn.",
        (
            goal(90, "đoàn viên", "kết nạp", unit="đoàn viên", per="year"),
            goal(4, "nghiệp đoàn", "thành lập", unit="nghiệp đoàn", per="term"),
        ),
    ),
    case(
        "yearly-ends-at-the-semicolon",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        "đấu mỗi năm có ít nhất 6 sáng kiến; kết nạp 11 đảng viên.",
        (
            goal(6, "sáng kiến", "có", unit="sáng kiến", comparator="gte", per="year"),
            goal(11, "đảng viên", "kết nạp", unit="đảng viên"),
        ),
    ),
    case(
        "found-to-be-a-task-then-done",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Năm năm "
        "qua, LĐLĐ huyện xác định phát triển đoàn viên là nhiệm vụ trọng tâm, từ đó đã kết nạp được 2.310 đoàn viên.",
        (),
    ),
    case(
        "a-fund-whose-name-says-share",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        'kỳ tới phấn đấu quỹ "Bạn thợ chia sẻ" đạt 300 triệu đồng; xây 4 mái ấm.',
        (
            goal(300_000_000, 'quỹ "Bạn thợ chia sẻ"', "đạt", unit="VND"),
            goal(4, "mái ấm", "xây", unit="mái ấm"),
        ),
    ),
    case(
        "goals-of-the-old-congress-and-tasks",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Công "
        "đoàn huyện đã thực hiện thắng lợi các chỉ tiêu, nhiệm vụ mà Đại hội I đề ra. Trong nhiệm kỳ 100% cán bộ "
        "đăng ký làm theo gương Bác.",
        (),
    ),
    case(
        "agreed-to-by-all",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "biểu quyết thông qua các chỉ tiêu với sự thống nhất của 100% đại biểu.",
        (),
    ),
    case(
        "range-with-one-blank",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        "đấu kết nạp 1.200- 1.500 đoàn viên.",
        (goal(1200, "đoàn viên", "kết nạp", unit="đoàn viên", value_max=1500),),
    ),
    case(
        "a-delegate-asks-for-it",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "đề ra 12 chỉ tiêu. Đại biểu Cao Thị Nết (CĐCS Công ty May Hòa Lợi) đề nghị mỗi khu công nghiệp phải có 1 "
        "nhà trẻ.",
        (),
    ),
    case(
        "two-things-before-one-share",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        "đấu hằng năm không để xảy ra ngừng việc tập thể, tai nạn lao động giảm 4%/năm.",
        (goal(4, "tai nạn lao động", "giảm", per="year"),),
    ),
    case(
        "done-to-concentrate-is-no-goal",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Kết quả "
        "rõ nhất của nhiệm kỳ 2018-2023 là công đoàn đã tập trung vào việc chăm lo, xây 31 mái ấm.",
        (),
    ),
    case(
        "the-rate-of-dues",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "đề ra chỉ tiêu thu đủ đoàn phí 1%; 95% đoàn viên được học tập nghị quyết.",
        (goal(95, "đoàn viên", "được học tập nghị quyết"),),
    ),
    case(
        "goals-under-a-numbered-heading",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. \n\nII. "
        "PHƯƠNG HƯỚNG (biểu quyết 106/106)\n1. 100% công nhân được vận động vào công đoàn",
        (goal(100, "công nhân", "được vận động vào công đoàn"),),
    ),
    case(
        "the-resolution-finds",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Theo "
        "báo cáo, 5 năm qua, công đoàn huyện thành lập 6 CĐCS. Nghị quyết đại hội xác định, giai đoạn 2023-2028, "
        "huyện vận động 400 lao động gia nhập công đoàn.",
        (goal(400, "lao động", "vận động gia nhập công đoàn", unit="lao động"),),
    ),
    case(
        "how-many-have-met-till-now",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Mục "
        "tiêu là kết nạp 300 đoàn viên.\n\nTheo LĐLĐ tỉnh, đến ngày 31-5, toàn tỉnh có 9/17 huyện và 1.124 CĐCS hoàn "
        "thành đại hội.",
        (goal(300, "đoàn viên", "kết nạp", unit="đoàn viên"),),
    ),
    case(
        "things-and-what-they-earn",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        "đấu mỗi năm có tối thiểu 30 sáng kiến cải tiến, làm lợi 4 tỷ đồng.",
        (
            goal(30, "sáng kiến cải tiến", "có", unit="sáng kiến", comparator="gte", per="year"),
            goal(4_000_000_000, "sáng kiến cải tiến", "làm lợi", unit="VND", per="year"),
        ),
    ),
    case(
        "what-stands-for-the-new-term-is-no-action",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Năm năm "
        "tới, 100% đoàn viên được khám sức khỏe định kỳ.",
        (goal(100, "đoàn viên", "được khám sức khỏe định kỳ"),),
    ),
    case(
        "a-table-with-units-in-cells",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. "
        "\n\nBẢNG CHỈ TIÊU 2023 - 2028\n1 | Đoàn viên đạt danh hiệu Lao động tiên tiến | % | 85\n2 | Chuyến xe an "
        "toàn | % | ≥ 99,5\n3 | Quỹ Bạn đường cả nhiệm kỳ | triệu đồng | 300\n4 | Kết nạp Đảng | người | 05-07",
        (
            goal(85, "Đoàn viên", "đạt danh hiệu Lao động tiên tiến"),
            goal(Decimal("99.5"), "Chuyến xe", "an toàn", comparator="gte"),
            goal(300_000_000, "Quỹ Bạn đường", "cả nhiệm kỳ", unit="VND"),
            goal(5, "Kết nạp Đảng", "", unit="người", value_max=7),
        ),
    ),
    case(
        "what-is-counted-stands-first",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới phấn đấu: số đoàn viên tăng thêm: 25.000; tổng số đoàn viên đạt trên 280.000; giới thiệu cho Đảng "
        "700 đoàn viên ưu tú, phấn đấu kết nạp 350.",
        (
            goal(25_000, "số đoàn viên", "tăng thêm", unit="đoàn viên"),
            goal(280_000, "tổng số đoàn viên", "", unit="đoàn viên", comparator="gt"),
            goal(700, "đoàn viên ưu tú", "giới thiệu cho Đảng", unit="đoàn viên"),
            goal(350, "kết nạp", "", unit="đoàn viên"),
        ),
    ),
    case(
        "a-unit-in-brackets",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Chỉ "
        "tiêu nhiệm kỳ mới: Thu nhập bình quân (đồng/người/tháng): 7.500.000.",
        (goal(7_500_000, "Thu nhập bình quân", "", unit="VND"),),
    ),
    case(
        "a-noun-of-no-list-that-is-bounded",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Mục "
        "tiêu nhiệm kỳ: mỗi năm không dưới 600 thuyền viên được học lại nghiệp vụ.",
        (goal(600, "thuyền viên", "được học lại nghiệp vụ", unit="thuyền", comparator="gte", per="year"),),
    ),
    case(
        "every-year-said-otherwise",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới: năm nào cũng 100% đoàn viên được khám sức khỏe.",
        (goal(100, "đoàn viên", "được khám sức khỏe", per="year"),),
    ),
    case(
        "and-before-the-next-number",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        "đấu hằng năm có ít nhất 3 đề tài, nhiệm vụ khoa học và 250 sáng kiến được công nhận.",
        (
            goal(3, "đề tài, nhiệm vụ khoa học", "", unit="đề tài", comparator="gte", per="year"),
            goal(250, "sáng kiến", "được công nhận", unit="sáng kiến", per="year"),
        ),
    ),
    case(
        "agreed-on-at-once",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "thống nhất: chín mươi lăm phần trăm hồ sơ của dân trả đúng hẹn; mỗi năm kết nạp 20 đoàn viên.",
        (goal(95, "hồ sơ của dân", "trả đúng hẹn"), goal(20, "đoàn viên", "kết nạp", unit="đoàn viên", per="year")),
    ),
    case(
        "where-it-starts-from",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới phấn đấu: bữa ăn ca từ 17.000 đồng lên ít nhất 22.000 đồng.",
        (goal(22_000, "bữa ăn ca", "", unit="VND", comparator="gte"),),
    ),
    case(
        "a-question-is-no-goal",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Mục "
        "tiêu nhiệm kỳ: 90% đoàn viên được tập huấn. Có nên tăng phụ cấp trực lên 200.000 đồng/đêm?",
        (goal(90, "đoàn viên", "được tập huấn"),),
    ),
    case(
        "shared-out-per-person",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới: mỗi tháng không quá 2 ngày nghỉ trên một người; 90% đoàn viên được tập huấn.",
        (goal(90, "đoàn viên", "được tập huấn"),),
    ),
    case(
        "among-them-so-many",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Mục "
        "tiêu: mỗi năm 10 CĐCS mới, trong đó 6 ở doanh nghiệp tư nhân.",
        (
            goal(10, "CĐCS mới", "", unit="cđcs", per="year"),
            goal(6, "CĐCS mới", "ở doanh nghiệp tư nhân", unit="cđcs", per="year"),
        ),
    ),
    case(
        "who-goes-to-the-higher-congress",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới, 100% đoàn viên được khám sức khỏe. 16 người, 15 nữ 1 nam, sẽ lên dự đại hội công đoàn tỉnh.",
        (goal(100, "đoàn viên", "được khám sức khỏe"),),
    ),
    case(
        "a-share-of-a-kind-of-firm",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        "đấu ít nhất 60% khách sạn từ 50 phòng trở lên có công đoàn.",
        (goal(60, "khách sạn từ 50 phòng trở lên", "có công đoàn", comparator="gte"),),
    ),
    case(
        "congresses-held-so-far",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ tới, xây 10 mái ấm công đoàn. Đến nay toàn tỉnh có 58 công đoàn xã, phường hoàn thành đại hội.",
        (goal(10, "mái ấm công đoàn", "xây", unit="mái ấm công đoàn"),),
    ),
    case(
        "collective-agreements-are-no-estimate",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Mục "
        "tiêu đến năm 2028: ký thỏa ước 70%.",
        (goal(70, "ký thỏa ước", ""),),
    ),
    case(
        "a-share-with-at-least",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        "đấu ít nhất 6/8 tổ công đoàn hoàn thành xuất sắc nhiệm vụ.",
        (goal(6, "tổ công đoàn", "hoàn thành xuất sắc nhiệm vụ", unit="tổ công đoàn", comparator="gte"),),
    ),
    case(
        "label-that-begins-with-every-year",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Chỉ "
        "tiêu nhiệm kỳ:\n- Hàng năm, cán bộ công đoàn chuyên trách được bồi dưỡng: 100%.",
        (goal(100, "cán bộ công đoàn chuyên trách", "được bồi dưỡng", per="year"),),
    ),
    case(
        "raised-hands",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "giơ tay 100% thông qua mục tiêu kết nạp 90 đoàn viên.",
        (goal(90, "đoàn viên", "kết nạp", unit="đoàn viên"),),
    ),
    case(
        "the-number-then-of-what",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Các chỉ "
        "tiêu nhiệm kỳ tới:\n+ 60.000: số đoàn viên kết nạp mới đến năm 2028",
        (goal(60_000, "đoàn viên", "kết nạp mới đến năm 2028", unit="đoàn viên"),),
    ),
    case(
        "programmes-of-the-plan",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Mục "
        "tiêu nhiệm kỳ: 8 chương trình nhiệm vụ lớn với 12 chỉ tiêu; 90% đoàn viên được tập huấn.",
        (goal(90, "đoàn viên", "được tập huấn"),),
    ),
    case(
        "name-of-a-movement",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        'đấu mỗi năm kết nạp 40 đoàn viên; đẩy mạnh phong trào thi đua "Mỗi kỹ sư một đề tài, mỗi tổ một sáng kiến".',
        (goal(40, "đoàn viên", "kết nạp", unit="đoàn viên", per="year"),),
    ),
    case(
        "what-was-arranged-after-a-merger",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ 2023-2028 đặt quyết tâm đổi mới mạnh mẽ. Sau khi sáp nhập 2 xã, huyện đã sắp xếp bộ máy, quản lý 92 công "
        "đoàn cơ sở.",
        (),
    ),
    case(
        "yearly-part-in-brackets",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "đề ra chỉ tiêu: kết nạp 3.500 đoàn viên mới (bình quân mỗi năm 700 đoàn viên).",
        (
            goal(3500, "đoàn viên mới", "kết nạp", unit="đoàn viên"),
            goal(700, "đoàn viên mới", "kết nạp", unit="đoàn viên", per="year"),
        ),
    ),
    case(
        "label-after-the-cue",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "đề ra các chỉ tiêu: Tỷ lệ đoàn viên đạt danh hiệu lao động tiên tiến: 90% trở lên.",
        (goal(90, "Tỷ lệ đoàn viên", "đạt danh hiệu lao động tiên tiến", comparator="gte"),),
    ),
    case(
        "how-long-it-may-take",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Phấn "
        "đấu thời gian giải quyết hồ sơ đoàn viên không quá 5 ngày.",
        (goal(5, "thời gian giải quyết hồ sơ đoàn viên", "", unit="ngày", comparator="lte"),),
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_targets(case: Case) -> None:
    left = list(first(case).targets)
    missing = []
    assert isinstance(case.expected, tuple)
    for wanted in case.expected:
        hit = next((target for target in left if _same(target, **wanted)), None)
        if hit is None:
            missing.append(wanted)
        else:
            left.remove(hit)
    unwanted = [target.model_dump(exclude={"text", "span", "source"}) for target in left]
    assert (missing, unwanted) == ([], []), f"missing {missing}, not wanted {unwanted}"


def _same(
    target: Target,
    *,
    value: int | Decimal,
    value_max: int | None,
    unit: str,
    comparator: str,
    subject: str,
    action: str,
    per: str | None,
) -> bool:
    return (
        (target.value, target.value_max, target.comparator) == (value, value_max, comparator)
        and _same_unit(target.unit, unit)
        and per in (None, target.per)
        and (
            _overlap(target.subject or "", subject) >= 0.5
            or _overlap(f"{target.subject or ''} {target.action or ''}", f"{subject} {action}") >= 0.5
        )
    )


def _same_unit(actual: str, expected: str) -> bool:
    actual, expected = actual.casefold(), expected.casefold()
    return actual == expected or (
        not {actual, expected} & {"percent", "vnd"} and (actual.startswith(expected) or expected.startswith(actual))
    )


def _overlap(a: str, b: str) -> float:
    """The share of the words of both that are common to them."""
    left, right = _words(a), _words(b)
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 1.0


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold()))
