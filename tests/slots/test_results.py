"""The closing term's goals: what counts as a result, and the fractions that do not.

Not results: goals of the new term, how many unions or delegates of how many, votes, ranks, the district's own plan.
"""

from __future__ import annotations

import pytest

from .check import Case, case, check, gap


def result(achieved: int, total: int) -> dict[str, int]:
    return {"achieved": achieved, "total": total}


CASES = [
    case(
        "all-of-all",
        "Ngày 20/4/2023, Công đoàn Trường THPT Lý Tự Trọng (Nam Định) tổ chức Đại hội lần thứ XII, nhiệm "
        "kỳ 2023 - 2028. Theo báo cáo của ban chấp hành cũ, công đoàn trường đã hoàn thành 12/12 chỉ "
        "tiêu được giao từ đầu nhiệm kỳ.",
        (result(12, 12),),
    ),
    case(
        "groups-of-goals",
        "Sáng 9/5/2023, LĐLĐ huyện Mỏ Cày Nam khai mạc Đại hội Công đoàn huyện lần thứ III, nhiệm kỳ "
        "2023-2028. Năm năm qua có 7/9 nhóm chỉ tiêu đạt và vượt; hai nhóm còn lại chỉ xấp xỉ mức đề ra.",
        (result(7, 9),),
    ),
    case(
        "n-of-which-m",
        "Trong hai ngày 17 và 18/7/2018, Công đoàn huyện Tuy Phước tổ chức Đại hội lần thứ X, nhiệm kỳ "
        "2018 - 2023. Nhiệm kỳ qua, trong số 18 chỉ tiêu nghị quyết đã định có 15 chỉ tiêu đạt và vượt.",
        (result(15, 18),),
    ),
    case(
        "n-goals-then-m-met",
        "Chiều 6-6-2013, Công đoàn ngành Giáo dục thị xã Ninh Hòa tiến hành Đại hội lần thứ XV, nhiệm kỳ "
        "2013-2018. Nhìn lại 5 năm, 20 chỉ tiêu thì có 18 đạt, các phong trào đều có bước tiến.",
        (result(18, 20),),
    ),
    case(
        "m-over-a-sum-of-n",
        "Đại hội Công đoàn Viên chức tỉnh Gia Lai lần thứ V, nhiệm kỳ 2023-2028, diễn ra ngày 22/6/2023 "
        "tại TP Pleiku. Báo cáo chính trị nêu rõ: 15 trên tổng số 17 chỉ tiêu của nhiệm kỳ 2018-2023 đã "
        "cán đích.",
        (result(15, 17),),
    ),
    case(
        "m-among-n",
        "Ngày 3/8/2017, Công đoàn cơ sở Bệnh viện Đa khoa huyện Đô Lương tổ chức Đại hội lần thứ IX, "
        "nhiệm kỳ 2017 - 2022. Nhiệm kỳ 2012 - 2017, đơn vị thực hiện đạt 8 trong số 10 chỉ tiêu đăng ký.",
        (result(8, 10),),
    ),
    case(
        "with-part-over",
        "Ngày 11/10/2023, Công đoàn Tổng công ty Thép Việt Nam tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023 "
        "- 2028. Nhiệm kỳ vừa rồi, toàn hệ thống hoàn thành 15/15 chỉ tiêu, trong đó 9 chỉ tiêu vượt mức "
        "cao.",
        (result(15, 15),),
    ),
    case(
        "leading-zero",
        "Sáng 14/3/2023, Công đoàn cơ sở xã Tam Quang tổ chức Đại hội nhiệm kỳ 2023-2028. Đánh giá nhiệm "
        "kỳ cũ, công đoàn xã đạt 08/10 chỉ tiêu.",
        (result(8, 10),),
    ),
    case(
        "blanks-round-the-stroke",
        "Ngày 8/9/2017, Công đoàn ngành Y tế tỉnh Yên Bái tổ chức Đại hội lần thứ XIV, nhiệm kỳ "
        "2017-2022. Trong nhiệm kỳ, công đoàn ngành hoàn thành 13 / 14 chỉ tiêu đại hội trước nêu ra.",
        (result(13, 14),),
    ),
    gap(
        "no-blank-before-noun",
        "Chiều 23/5/2023, Công đoàn thị xã Hoàng Mai tổ chức Đại hội lần thứ III, nhiệm kỳ 2023 - 2028. "
        "Nhiệm kỳ 2018 - 2023, công đoàn thị xã đã đạt 21/21chỉ tiêu.",
        (result(21, 21),),
    ),
    case(
        "number-after-the-noun",
        "Ngày 2/10/2025, Công đoàn phường Nam Cường, tỉnh Lào Cai tổ chức Đại hội lần thứ I, nhiệm kỳ "
        "2025 - 2030. Từ khi thành lập, các chỉ tiêu của nhiệm kỳ chuyển tiếp được thực hiện đạt 6/7, "
        "nổi bật là phát triển đoàn viên.",
        (result(6, 7),),
    ),
    case(
        "dense-abbreviation",
        "Ngày 10.3.2023, CĐCS Chi cục Thuế TX Sơn Tây tổ chức ĐH lần thứ VII, NK 2023-2028. NK qua, CĐCS "
        "đạt và vượt 17/17 chỉ tiêu NQ ĐH khóa VI giao.",
        (result(17, 17),),
    ),
    case(
        "aims-as-noun",
        "Ngày 5/4/2018, Công đoàn Khu công nghiệp Việt Nam - Singapore tổ chức Đại hội lần thứ IV, nhiệm "
        "kỳ 2018 - 2023. Tổng kết nhiệm kỳ, đã hoàn thành 9/9 mục tiêu do đại hội lần thứ III đề ra.",
        (result(9, 9),),
    ),
    case(
        "all-eleven",
        "Ngày 27/3/2023, Công đoàn cơ sở Trung tâm Y tế huyện Sìn Hồ tổ chức Đại hội lần thứ VI, nhiệm "
        "kỳ 2023 - 2028. Điểm lại nhiệm kỳ 2017 - 2023, cả 11 chỉ tiêu do đại hội trước thông qua đều "
        "đạt và vượt.",
        (result(11, 11),),
    ),
    case(
        "missed-share-is-no-second",
        "Trong hai ngày 4 - 5/5/2023, Liên đoàn Lao động huyện Krông Pắc tổ chức Đại hội Công đoàn huyện "
        "lần thứ XII, nhiệm kỳ 2023-2028. Kết quả nhiệm kỳ: 10/11 chỉ tiêu đạt và vượt, còn 01/11 chỉ "
        "tiêu chưa đạt do dịch bệnh kéo dài.",
        (result(10, 11),),
    ),
    case(
        "share-in-brackets",
        "Ngày 19/7/2023, Công đoàn tỉnh Trà Vinh bế mạc Đại hội lần thứ XI, nhiệm kỳ 2023-2028 sau hai "
        "ngày làm việc. Nhiệm kỳ 2018-2023, có 15/16 chỉ tiêu hoàn thành (đạt 93,75%).",
        (result(15, 16),),
    ),
    case(
        "two-parts-of-the-programme",
        "Ngày 15/6/2023, Công đoàn thành phố Sa Đéc tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023 - 2028. "
        "Nhiệm kỳ qua, về chăm lo đoàn viên hoàn thành 6/6 chỉ tiêu; về xây dựng tổ chức đạt 7/8 chỉ "
        "tiêu.",
        (
            result(6, 6),
            result(7, 8),
        ),
    ),
    case(
        "told-twice",
        "Công đoàn huyện Hàm Yên hoàn thành 14/14 chỉ tiêu nhiệm kỳ 2018 - 2023.\n\n"
        "Ngày 25/5/2023, LĐLĐ huyện Hàm Yên tổ chức Đại hội Công đoàn huyện lần thứ XX, nhiệm kỳ 2023 - "
        "2028.\n\n"
        "Báo cáo tại đại hội, đồng chí Ma Thị Niềm cho biết: 14/14 chỉ tiêu nhiệm kỳ vừa qua đều hoàn "
        "thành.",
        (result(14, 14),),
    ),
    case(
        "only-in-headline",
        "Ngày 30/6/2023, Công đoàn ngành Công Thương Thái Bình tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 "
        "- 2028. Đại hội bầu ban chấp hành khóa mới gồm 15 đồng chí.",
        (result(13, 13),),
        title="Công đoàn ngành Công Thương Thái Bình hoàn thành 13/13 chỉ tiêu của nhiệm kỳ",
    ),
    case(
        "bulleted",
        "Ngày 12/1/2023, Công đoàn Công ty Cổ phần May Thịnh Vượng (Hưng Yên) tổ chức Đại hội lần thứ "
        "IV, nhiệm kỳ 2023 - 2028.\n"
        "Kết quả nhiệm kỳ 2018 - 2023:\n"
        "- Chỉ tiêu đạt và vượt: 10/12 chỉ tiêu.\n"
        "- Kết nạp 312 đoàn viên.",
        (result(10, 12),),
    ),
    case(
        "long-list-with-other-fractions",
        "Ngày 6/7/2012, Công đoàn huyện Châu Thành (Tiền Giang) tổ chức Đại hội lần thứ IX, nhiệm kỳ "
        "2012 - 2017. Nhiệm kỳ qua, 40/42 công đoàn cơ sở xếp loại vững mạnh, 27/42 đơn vị có tủ sách, "
        "nhìn chung đạt 13/14 chỉ tiêu.",
        (result(13, 14),),
    ),
    case(
        "sector-union",
        "Ngày 28/9/2023, tại TP Hạ Long, Công đoàn Than - Khoáng sản Việt Nam khai mạc phiên thứ nhất "
        "Đại hội lần thứ VI, nhiệm kỳ 2023 - 2028. Công đoàn ngành đã về đích 9/10 nhóm chỉ tiêu nhiệm "
        "kỳ 2018 - 2023, riêng chỉ tiêu về nhà ở công nhân chưa đạt.",
        (result(9, 10),),
    ),
    case(
        "result-beside-new-goals",
        "Ngày 16/5/2023, Công đoàn huyện Vân Hồ tổ chức Đại hội lần thứ III, nhiệm kỳ 2023 - 2028. Hoàn "
        "thành 11/12 chỉ tiêu nhiệm kỳ trước, đại hội thống nhất 14 chỉ tiêu và 5 nhóm giải pháp cho "
        "nhiệm kỳ mới.",
        (result(11, 12),),
    ),
    case(
        "unused-resolution-number",
        "Ngày 29/3/2023, Công đoàn cơ sở Sở Tài chính Quảng Trị tổ chức Đại hội nhiệm kỳ 2023 - 2028. "
        "Thực hiện Nghị quyết 02/NQ-ĐHCĐ, công đoàn sở đã hoàn thành 9/9 chỉ tiêu thi đua của nhiệm kỳ.",
        (result(9, 9),),
    ),
    case(
        "own-congress-not-the-next",
        "Ngày 8/5/2023, Công đoàn thị xã An Nhơn tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028; nhiệm "
        "kỳ qua đơn vị đạt 10/10 chỉ tiêu. Cùng ngày, Công đoàn huyện Vĩnh Thạnh cũng tiến hành Đại hội "
        "lần thứ XI, nhiệm kỳ 2023-2028, với kết quả 11/13 chỉ tiêu hoàn thành.",
        (result(10, 10),),
    ),
    case(
        "trap-all-percent",
        "Ngày 18/4/2023, Công đoàn cơ sở Sở Ngoại vụ Lạng Sơn tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - "
        "2028. Nhiệm kỳ vừa qua, công đoàn sở thực hiện đạt 100% chỉ tiêu đề ra.",
        (),
    ),
    case(
        "trap-present-of-invited",
        "Ngày 7/4/2023, Công đoàn Trường Đại học Kiên Giang tổ chức Đại hội lần thứ III, nhiệm kỳ "
        "2023-2028. Dự đại hội có 118/120 đại biểu được triệu tập.",
        (),
    ),
    case(
        "trap-unions-that-met",
        "Ngày 12/12/2022, Công đoàn cơ sở Cảng Đoạn Xá tổ chức Đại hội nhiệm kỳ 2022-2027. Đây là đơn vị "
        "thứ 32/35 của công đoàn ngành hoàn tất đại hội.",
        (),
    ),
    case(
        "trap-goals-of-the-new-term",
        "Sáng 5/6/2023, Liên đoàn Lao động huyện Sông Hinh tổ chức Đại hội Công đoàn huyện lần thứ X, "
        "nhiệm kỳ 2023-2028. Đại hội thông qua 16 chỉ tiêu, 6 nhiệm vụ và 3 khâu đột phá.",
        (),
    ),
    case(
        "trap-to-meet-next-term",
        "Ngày 21/4/2023, Công đoàn Trường Cao đẳng Y tế Phú Thọ tổ chức Đại hội lần thứ IV, nhiệm kỳ "
        "2023-2028. Nhiệm kỳ tới, công đoàn trường quyết tâm hoàn thành 10/10 chỉ tiêu mà đại hội vừa "
        "biểu quyết.",
        (),
    ),
    case(
        "trap-district-economy",
        "Ngày 26/5/2023, LĐLĐ huyện Giồng Trôm tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ "
        "2023-2028. Phát biểu chúc mừng, Chủ tịch UBND huyện Lê Quốc Thăng thông tin năm 2022 huyện hoàn "
        "thành 21/23 chỉ tiêu kinh tế - xã hội.",
        (),
    ),
    case(
        "trap-votes",
        "Ngày 10/8/2017, Công đoàn cơ sở Đài Phát thanh và Truyền hình Lai Châu tổ chức Đại hội nhiệm kỳ "
        "2017-2022. Đồng chí Lường Văn Phin trúng cử với 54/56 phiếu; 56/56 đại biểu tán thành nghị "
        "quyết.",
        (),
    ),
    case(
        "trap-composition",
        "Ngày 17/3/2023, Công đoàn cơ sở Viện kiểm sát nhân dân huyện Bắc Hà tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Đơn vị có 11/14 đoàn viên là đảng viên, người dân tộc thiểu số 6/14.",
        (),
    ),
    case(
        "trap-rank",
        "Ngày 24/8/2023, Liên đoàn Lao động tỉnh Hậu Giang tổ chức Đại hội Công đoàn tỉnh lần thứ XI, "
        "nhiệm kỳ 2023 - 2028. Nhiệm kỳ qua, phong trào sáng kiến của tỉnh đứng thứ 5/63 tỉnh, thành phố.",
        (),
    ),
    case(
        "trap-graded-unions",
        "Ngày 1/6/2018, Công đoàn các khu công nghiệp tỉnh Hà Nam tổ chức Đại hội lần thứ IV, nhiệm kỳ "
        "2018 - 2023. Hằng năm có 61/70 công đoàn cơ sở đạt vững mạnh.",
        (),
    ),
    case(
        "trap-teaser",
        "Ngày 4/4/2023, Công đoàn Trường THCS Trần Cao Vân tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội "
        "bầu Ban Chấp hành gồm 5 đồng chí.\n\n"
        "Đọc thêm\n\n"
        "Công đoàn huyện Phú Ninh hoàn thành 12/12 chỉ tiêu nhiệm kỳ\n\n"
        "Nhiệm kỳ 2018 - 2023, các cấp công đoàn huyện Phú Ninh hoàn thành 12/12 chỉ tiêu nghị quyết đại "
        "hội.",
        (),
    ),
    case(
        "rest-close-to-the-goal",
        "ĐẠI HỘI CÔNG ĐOÀN HUYỆN VĂN QUAN LẦN THỨ XVI\n\n"
        "Trong hai ngày 24 - 25/5/2023, LĐLĐ huyện Văn Quan tổ chức Đại hội Công đoàn huyện lần thứ XVI, "
        "nhiệm kỳ 2023 - 2028.\n\n"
        "Toàn cảnh đại hội\n\n"
        "Tính đến tháng 4/2023, công đoàn huyện thực hiện 13/15 chỉ tiêu đạt hoặc vượt; 2 chỉ tiêu còn "
        "lại đều trên 90% kế hoạch. Huyện có 68 công đoàn cơ sở với 2.310 đoàn viên.",
        (result(13, 15),),
    ),
    case(
        "in-a-quotation",
        "Sáng 6/4/2018, tại Nhà văn hóa 30/4, Công đoàn Vườn quốc gia Cát Tiên tổ chức Đại hội lần thứ "
        "VIII, nhiệm kỳ 2018 - 2023. Ông Điểu Krăng, chủ tịch khóa cũ, chia sẻ: “Chúng tôi khép lại "
        "nhiệm kỳ với 18/20 chỉ tiêu hoàn thành, điều đáng mừng nhất là không ai bỏ nghề”.",
        (result(18, 20),),
    ),
    case(
        "as-many-as-planned",
        "Ngày 21/6/2018, Công đoàn ngành Giao thông vận tải Thái Nguyên tổ chức Đại hội lần thứ X, nhiệm "
        "kỳ 2018-2023. So với 12 chỉ tiêu mà đại hội lần thứ IX đề ra, công đoàn ngành đã đạt và vượt cả "
        "12 chỉ tiêu.",
        (result(12, 12),),
    ),
    gap(
        "trap-higher-union",
        "Ngày 25/4/2023, Công đoàn cơ sở Trung tâm Khuyến nông Quảng Bình tổ chức Đại hội lần thứ IV, "
        "nhiệm kỳ 2023-2028. Dự đại hội, Phó Chủ tịch LĐLĐ tỉnh Đinh Thị Hợi cho biết LĐLĐ tỉnh đã hoàn "
        "thành 14/16 chỉ tiêu nhiệm kỳ của mình.",
        (),
    ),
    case(
        "trap-party-cell",
        "Ngày 6/3/2023, Công đoàn cơ sở Bảo hiểm xã hội huyện Tuần Giáo tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Bí thư chi bộ Quàng Văn Diên biểu dương công đoàn góp phần để chi bộ hoàn thành 8/8 "
        "chỉ tiêu nghị quyết đại hội chi bộ.",
        (),
    ),
    case(
        "trap-dates-hours-decisions",
        "7 giờ 30 phút ngày 10/10/2025, tại hội trường UBND phường, Công đoàn phường Cam Đường, tỉnh Lào "
        "Cai tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - 2030. Đại hội nghe Quyết định 15/QĐ-LĐLĐ ngày "
        "1/10 về chỉ định ban chấp hành.",
        (),
    ),
    case(
        "set-then-met-in-the-next-sentence",
        "Ngày 18/5/2023, Công đoàn huyện Bác Ái tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Đầu nhiệm kỳ "
        "2018-2023, nghị quyết đặt ra 18 chỉ tiêu. Khép lại nhiệm kỳ, công đoàn huyện đã hoàn thành 17 chỉ tiêu.",
        (result(17, 18),),
    ),
    case(
        "set-then-these-have-been-met",
        "Sáng 7/4/2023, Công đoàn Trường Cao đẳng Kinh tế Phố Núi tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội "
        "khóa trước đề ra 11 chỉ tiêu. Tới nay 9 chỉ tiêu đã đạt và vượt.",
        (result(9, 11),),
    ),
    case(
        "contained-then-all-met",
        "Ngày 29/3/2023, CĐCS Chi cục Thuế Đắk Glong tổ chức Đại hội nhiệm kỳ 2023-2028. Nghị quyết nhiệm kỳ qua "
        "gồm 12 chỉ tiêu. Kết quả, 12 chỉ tiêu đều đạt.",
        (result(12, 12),),
    ),
    case(
        "trap-met-then-new-ones-set",
        "Ngày 10/5/2023, Công đoàn huyện Krông Búk tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Nhiệm kỳ qua, "
        "đơn vị hoàn thành nhiều chỉ tiêu. Đại hội đề ra 14 chỉ tiêu cho nhiệm kỳ mới.",
        (),
    ),
    case(
        "trap-set-then-to-be-met",
        "Ngày 6/6/2023, Công đoàn huyện Cư Kuin tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Đại hội đề ra 13 "
        "chỉ tiêu. Đến năm 2026, phấn đấu đạt 10 chỉ tiêu.",
        (),
    ),
    case(
        "trap-set-then-another-thing-reached",
        "Ngày 23/5/2023, LĐLĐ huyện Ia Pa tổ chức Đại hội Công đoàn huyện khóa V, nhiệm kỳ 2023-2028. Nghị quyết "
        "nhiệm kỳ qua đề ra 10 chỉ tiêu. Hội thao tỉnh, huyện đã đạt 3 giải nhất.",
        (),
    ),
    case(
        "of-those-the-last-congress-set",
        "Ngày 16/5/2018, LĐLĐ huyện Tam Đường tổ chức Đại hội Công đoàn huyện lần thứ XIII, nhiệm kỳ 2018-2023. "
        "Nhiệm kỳ qua, 13 trong số 16 chỉ tiêu Đại hội XII đề ra đã hoàn thành.",
        (result(13, 16),),
    ),
    case(
        "of-those-the-resolution-set",
        "Ngày 23/5/2023, Công đoàn huyện Mộ Đức tổ chức Đại hội lần thứ XI, nhiệm kỳ 2023-2028. Sau 5 năm, 10 trong "
        "tổng số 12 chỉ tiêu do Đại hội lần thứ X đặt ra đã đạt và vượt.",
        (result(10, 12),),
    ),
    case(
        "in-words-of-in-words",
        "Ngày 8/3/2023, Công đoàn Trường THPT Sín Chải tổ chức Đại hội nhiệm kỳ 2023-2028. Bảy trong chín chỉ tiêu "
        "của nhiệm kỳ qua đã đạt.",
        (result(7, 9),),
    ),
    case(
        "in-words-over-in-words",
        "Ngày 30/3/2018, Công đoàn Công ty cổ phần Chè Mộc Vân tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2018-2023. "
        "Nhìn lại nhiệm kỳ, tám trên mười chỉ tiêu hoàn thành sớm.",
        (result(8, 10),),
    ),
    case(
        "set-so-many-reached-only",
        "Ngày 21/3/2023, Công đoàn Nhà máy Gạch Cầu Ngang tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Nghị quyết "
        "nhiệm kỳ 2018-2023 đề ra 11 chỉ tiêu, mới đạt 9.",
        (result(9, 11),),
    ),
    case(
        "last-congress-gave-so-many-done-so-many",
        "Ngày 7/6/2023, LĐLĐ huyện Đức Linh tổ chức Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2023-2028. Đại hội "
        "IX giao 14 chỉ tiêu, đến nay đã hoàn thành 13.",
        (result(13, 14),),
    ),
    case(
        "among-the-given-the-union-reached",
        "Ngày 28/6/2018, Công đoàn ngành Nông nghiệp Hậu Giang tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023. Trong "
        "14 chỉ tiêu của nhiệm kỳ 2013-2018 thì 12 chỉ tiêu công đoàn làm đạt.",
        (result(12, 14),),
    ),
    case(
        "among-the-given-two-missed-the-rest-met",
        "Ngày 17/4/2023, Công đoàn Cục Quản lý thị trường Trường Sơn tổ chức Đại hội lần thứ II, nhiệm kỳ 2023-2028. "
        "Trong 10 chỉ tiêu đại hội trước giao thì 8 chỉ tiêu đơn vị làm được.",
        (result(8, 10),),
    ),
    case(
        "all-done-some-over",
        "Ngày 14/3/2023, CĐCS Kho bạc Nhà nước Mai Châu tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "qua, 9 chỉ tiêu đều hoàn thành, trong đó 4 vượt.",
        (result(9, 9),),
    ),
    case(
        "all-reached-some-over-in-words",
        "Ngày 15/6/2018, Công đoàn thành phố Cam Ranh tổ chức Đại hội lần thứ XI, nhiệm kỳ 2018-2023. Nhìn lại 5 năm "
        "qua, cả 12 chỉ tiêu đều đạt, trong đó 5 chỉ tiêu vượt cao.",
        (result(12, 12),),
    ),
    case(
        "party-members-goal-missed",
        "Ngày 22/3/2023, Công đoàn Trường Cao đẳng Y tế Lam Sơn tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua, chỉ tiêu phát triển Đảng viên chưa đạt (5/8).",
        (),
    ),
    case(
        "members-goal-in-brackets",
        "Ngày 25/4/2018, Công đoàn Công ty TNHH Nhựa Tân Hòa tổ chức Đại hội lần thứ III, nhiệm kỳ 2018-2023. Nhiệm "
        "kỳ 2013-2018, chỉ tiêu kết nạp đoàn viên vượt kế hoạch (320/280), riêng chỉ tiêu sáng kiến đạt thấp (6/10).",
        (),
    ),
    case(
        "all-with-a-missed-one-in-brackets",
        "Ngày 11/5/2023, Công đoàn huyện Phù Cừ khai mạc Đại hội lần thứ XI, nhiệm kỳ 2023-2028. Nhiệm kỳ "
        "qua hoàn thành 13/14 chỉ tiêu; chỉ tiêu giới thiệu đoàn viên ưu tú chưa đạt (140/150).",
        (result(13, 14),),
    ),
    case(
        "many-given-so-many-done-in-a-new-clause",
        "Ngày 14/6/2023, LĐLĐ thị xã Bình Long tổ chức Đại hội Công đoàn thị xã lần thứ XII, nhiệm kỳ 2023-2028. Đại "
        "hội XI đề ra 15 chỉ tiêu, hết nhiệm kỳ thực hiện đạt 14, còn 1 chưa đạt.",
        (result(14, 15),),
    ),
    case(
        "all-in-words-reached-with-part-over",
        "Ngày 9/3/2018, Công đoàn Trạm Thủy văn Sông Kôn tổ chức Đại hội nhiệm kỳ 2018-2023. Nhiệm kỳ qua, sáu chỉ "
        "tiêu đều hoàn thành, trong đó hai vượt.",
        (result(6, 6),),
    ),
    case(
        "some-in-words-of-a-sum-in-words",
        "Ngày 6/4/2023, CĐCS Trung tâm Giống gia súc Ba Vì Hạ tổ chức Đại hội nhiệm kỳ 2023-2028. Chín trong mười "
        "chỉ tiêu nhiệm kỳ vừa rồi đã về đích.",
        (result(9, 10),),
    ),
    case(
        "share-of-members-in-brackets-is-no-result",
        "Ngày 14/4/2018, Công đoàn Công ty cổ phần Thủy tinh Sa Huỳnh tổ chức Đại hội nhiệm kỳ 2018-2023. Nhiệm kỳ "
        "qua, chỉ tiêu xây dựng tổ tự quản không đạt (3/5 tổ).",
        (),
    ),
    case(
        "given-then-reached-or-surpassed",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Trong "
        "số 15 chỉ tiêu mà Đại hội lần thứ I giao, công đoàn huyện đã thực hiện đạt hoặc vượt 13.",
        (result(13, 15),),
    ),
    case(
        "all-so-many-of-so-many",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nghị "
        "quyết Đại hội lần thứ I đề ra 8 chỉ tiêu thì cả 8 đều đạt, trong đó có 3 chỉ tiêu vượt.",
        (result(8, 8),),
    ),
    case(
        "groups-without-the-noun-again",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Trong "
        "14 nhóm chỉ tiêu Đại hội I đề ra có 11 nhóm đạt và vượt.",
        (result(11, 14),),
    ),
    case(
        "things-made-are-no-goals",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Chỉ "
        "tiêu còn lại là sáng kiến cải tiến kỹ thuật mới đạt 12/20 sáng kiến.",
        (),
    ),
    case(
        "set-since-then-reached",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Trong 8 "
        "nhóm chỉ tiêu đề ra từ 2018, đạt 6; hai nhóm còn nợ.",
        (result(6, 8),),
    ),
    case(
        "set-then-we-reached",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Trong "
        "15 chỉ tiêu Đại hội I đề ra thì chúng tôi hoàn thành 14, còn 1 chỉ tiêu chưa đạt.",
        (result(14, 15),),
    ),
    case(
        "counted-in-pieces",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua huyện có 14 chỉ tiêu, 12 cái đạt; hai cái hụt.",
        (result(12, 14),),
    ),
    case(
        "so-many-goals-colon",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. - Nghị "
        "quyết ĐH I đề ra 14 chỉ tiêu: 12 chỉ tiêu đạt và vượt, 02 chỉ tiêu chưa đạt.",
        (result(12, 14),),
    ),
    case(
        "reached-the-finish",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Kì "
        "trước ta hứa với nhau 9 chỉ tiêu, về đích 8.",
        (result(8, 9),),
    ),
    case(
        "given-and-done-by-the-committee",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Rằng "
        "đại hội trước giao 9 chỉ tiêu, Ban Chấp hành làm được 8; còn cái nhà trẻ thì vẫn nợ.",
        (result(8, 9),),
    ),
    case(
        "so-many-then-done",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhìn "
        "lại, 12 chỉ tiêu thì xong 11, còn đúng một chỉ tiêu hụt.",
        (result(11, 12),),
    ),
    case(
        "total-reached-missed",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua:\n* Chỉ tiêu: tổng 14; đạt và vượt 13; không đạt 1.",
        (result(13, 14),),
    ),
    case(
        "only-the-missed-ones",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nhiệm "
        "kỳ qua, có 2/14 chỉ tiêu chưa đạt.",
        (),
    ),
    case(
        "reached-over-set",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Nói về "
        "chỉ tiêu thì huyện đạt 9 trên 12.",
        (result(9, 12),),
    ),
    case(
        "set-and-reached",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Chỉ "
        "tiêu đại hội trước đặt ra 7, đạt 6.",
        (result(6, 7),),
    ),
    case(
        "goals-then-reached-then-missed",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Báo cáo "
        "nói gọn: mười một chỉ tiêu, chín đạt, hai không đạt.",
        (result(9, 11),),
    ),
    case(
        "only-so-many",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. 8 chỉ "
        "tiêu nghị quyết khóa trước thì chỉ 6 chỉ tiêu đạt.",
        (result(6, 8),),
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_results(case: Case) -> None:
    check("results", case)
