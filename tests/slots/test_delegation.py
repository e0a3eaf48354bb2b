"""The delegation that the congress sends to the next-higher one; each number only as stated."""

from __future__ import annotations

from typing import Any

import pytest

from .check import Case, case, check


def sent(*, total: int | None = None, official: int | None = None, alternate: int | None = None) -> dict[str, Any]:
    return {"total": total, "official": official, "alternate": alternate}


CASES = [
    case(
        "total-official-alternate",
        "Ngày 28/4/2023, Công đoàn cơ sở thành viên Trung tâm Giống cây trồng Thái Bình tổ chức Đại hội, nhiệm kỳ "
        "2023-2028. Đại hội bầu đoàn đại biểu dự Đại hội Công đoàn Sở gồm 9 đ/c, trong đó 8 đại biểu chính thức và "
        "01 đại biểu dự bị.",
        sent(total=9, official=8, alternate=1),
    ),
    case(
        "official-alternate-ex-officio",
        "Ngày 25/10/2017, Công đoàn tỉnh Ninh Thuận tổ chức Đại hội lần thứ IX, nhiệm kỳ 2017-2022. Đoàn đại biểu đi "
        "dự Đại hội XII Công đoàn Việt Nam được bầu gồm 10 đại biểu chính thức, 3 đại biểu dự khuyết, 1 đại biểu "
        "đương nhiên.",
        sent(official=10, alternate=3),
    ),
    case(
        "dropped-nouns",
        "Ngày 15/6/2018, LĐLĐ huyện Đắk Hà tổ chức Đại hội Công đoàn huyện lần thứ VI, nhiệm kỳ 2018-2023. Đại hội "
        "bầu đoàn đi dự Đại hội Công đoàn tỉnh: 9 chính thức, 2 dự khuyết, 1 đương nhiên.",
        sent(official=9, alternate=2),
    ),
    case(
        "official-and-alternate",
        "Ngày 20/3/2023, CĐCS Tòa án nhân dân huyện Thanh Sơn tổ chức Đại hội lần thứ VII, nhiệm kỳ 2023-2028. ĐH "
        "bầu 01 đại biểu chính thức, 01 đại biểu dự khuyết dự ĐH Công đoàn huyện.",
        sent(official=1, alternate=1),
    ),
    case(
        "official-only",
        "Ngày 30/3/2023, Công đoàn Trường Mầm non Tuổi Ngọc (Hải Dương) tổ chức Đại hội lần thứ V, nhiệm kỳ "
        "2023-2028. Đại hội bầu Ban Chấp hành gồm 3 đồng chí và bầu 02 đại biểu chính thức dự Đại hội cấp trên.",
        sent(official=2),
    ),
    case(
        "total-only",
        "Ngày 4/11/2017, Công đoàn Trường THPT Ngô Quyền (Hải Phòng) tổ chức Đại hội lần thứ 20, nhiệm kỳ 2017-2022. "
        "Đại hội cũng bầu 3 đồng chí đi dự Đại hội Công đoàn ngành.",
        sent(total=3),
    ),
    case(
        "doan-dai-bieu-gom",
        "Ngày 26/10/2017, Công đoàn Sở Giao thông vận tải tỉnh Lạng Sơn tổ chức Đại hội lần thứ X, nhiệm kỳ "
        "2017-2022. Đại hội bầu đoàn đại biểu đi dự Đại hội Công đoàn ngành gồm 11 đồng chí.",
        sent(total=11),
    ),
    case(
        "no-gom",
        "Ngày 18/7/2012, Công đoàn ngành Y tế Quảng Bình tổ chức Đại hội lần thứ XI, nhiệm kỳ 2012-2017. Đại hội đã "
        "bầu đoàn đại biểu đi dự đại hội công đoàn cấp trên 14 đồng chí.",
        sent(total=14),
    ),
    case(
        "alternate-in-brackets",
        "Ngày 20/4/2018, Công đoàn thành phố Cần Thơ tổ chức Đại hội lần thứ X, nhiệm kỳ 2018-2023. Đoàn đại biểu dự "
        "Đại hội Công đoàn Việt Nam được bầu có 8 đại biểu (1 đại biểu dự khuyết).",
        sent(total=8, alternate=1),
    ),
    case(
        "alternate-after",
        "Ngày 24/3/2023, Công đoàn Trường THCS Lê Lợi (Thái Nguyên) tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội bầu "
        "2 đại biểu chính thức, dự khuyết 01 đi dự Đại hội Công đoàn thành phố.",
        sent(official=2, alternate=1),
    ),
    case(
        "delegates-and-alternate",
        "Ngày 17/2/2023, Công đoàn bộ phận Khoa Nội, Bệnh viện Đa khoa Sông Thương tổ chức Đại hội nhiệm kỳ "
        "2023-2028. Đại hội bầu 3 đại biểu và 1 đại biểu dự khuyết đi dự Đại hội Công đoàn Bệnh viện.",
        {"total": None, "official": {3, None}, "alternate": 1},
    ),
    case(
        "destination-first",
        "Ngày 31/5/2023, LĐLĐ quận Thốt Nốt tổ chức Đại hội Công đoàn quận lần thứ V, nhiệm kỳ 2023-2028. Dự Đại hội "
        "Công đoàn thành phố, Đại hội đã bầu 12 đại biểu chính thức và 2 đại biểu dự khuyết.",
        sent(official=12, alternate=2),
    ),
    case(
        "trung-cu",
        "Ngày 12/9/2023, Công đoàn Tổng công ty Cơ điện Hoa Lư tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Kết "
        "quả, 7 đồng chí trúng cử đại biểu chính thức dự Đại hội Công đoàn Xây dựng Việt Nam.",
        sent(official=7),
    ),
    case(
        "number-in-words",
        "Ngày 9/6/2012, Công đoàn Giáo dục huyện Mường La tổ chức Đại hội lần thứ XI, nhiệm kỳ 2012-2017. Đại hội cử "
        "đoàn đại biểu gồm năm đồng chí đi dự Đại hội Công đoàn ngành Giáo dục tỉnh.",
        sent(total=5),
    ),
    case(
        "official-in-its-own-sentence",
        "Ngày 5/4/2023, Công đoàn cơ sở Sở Tài nguyên và Môi trường tỉnh Bình Định tổ chức Đại hội lần thứ IV, nhiệm "
        "kỳ 2023-2028. Đại hội tiến hành bầu đại biểu dự Đại hội Công đoàn Viên chức tỉnh. Kết quả có 4 đại biểu "
        "chính thức, 1 đại biểu dự khuyết trúng cử.",
        sent(official=4, alternate=1),
    ),
    case(
        "after-three-bodies",
        "Ngày 23/6/2023, LĐLĐ huyện Nghĩa Hưng tổ chức Đại hội Công đoàn huyện lần thứ XIII, nhiệm kỳ 2023-2028. Đại "
        "hội bầu Ban Chấp hành 21 đồng chí, Ban Thường vụ 7 đồng chí, Ủy ban Kiểm tra 5 đồng chí và bầu 11 đại biểu "
        "chính thức dự Đại hội Công đoàn tỉnh.",
        sent(official=11),
    ),
    case(
        "committee-number-beside",
        "Ngày 27/3/2023, Công đoàn Trường Tiểu học Lê Hồng Phong (Nam Định) tổ chức Đại hội lần thứ VI, nhiệm kỳ "
        "2023-2028. Đại hội bầu 5 đồng chí vào Ban Chấp hành, 3 đồng chí đi dự Đại hội Công đoàn ngành Giáo dục "
        "thành phố.",
        sent(total=3),
    ),
    case(
        "attending-and-sent",
        "Ngày 6/7/2023, Công đoàn Khu kinh tế cửa khẩu Cầu Treo tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. 98 "
        "đại biểu chính thức về dự đã bầu 6 đại biểu chính thức, 1 đại biểu dự khuyết dự Đại hội Công đoàn tỉnh.",
        sent(official=6, alternate=1),
    ),
    case(
        "two-delegations",
        "Ngày 27/8/2012, Công đoàn ngành Y tế Hà Tĩnh tổ chức Đại hội lần thứ XII, nhiệm kỳ 2012-2017. Đại hội bầu "
        "đoàn đại biểu đi dự Đại hội Công đoàn tỉnh gồm 16 đồng chí, đoàn dự Đại hội Công đoàn Y tế Việt Nam gồm 2 "
        "đồng chí.",
        sent(total=16),
    ),
    case(
        "ordinal-and-term-between",
        "Ngày 21/3/2023, Công đoàn cơ sở Hạt Kiểm lâm huyện Tủa Chùa tổ chức Đại hội lần thứ III, nhiệm kỳ "
        "2023-2028. Đại hội bầu đoàn đại biểu dự Đại hội Công đoàn huyện lần thứ X, nhiệm kỳ 2023 - 2028 gồm 02 đồng "
        "chí.",
        sent(total=2),
    ),
    case(
        "ordinal-is-no-number",
        "Ngày 16/3/2023, Công đoàn Công ty cổ phần Phân bón Lâm Thao Xanh tổ chức Đại hội lần thứ 11, nhiệm kỳ "
        "2023-2028. Đại hội bầu đoàn đại biểu đi dự Đại hội Công đoàn ngành lần thứ 7.",
        None,
    ),
    case(
        "appointed-by-decision",
        "Ngày 17/10/2025, Công đoàn xã Ba Vì (Hà Nội) tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030. LĐLĐ thành phố "
        "quyết định chỉ định đoàn đại biểu Công đoàn xã dự Đại hội XVIII Công đoàn thành phố gồm 4 đồng chí.",
        sent(total=4),
    ),
    case(
        "approved-by-vote",
        "Ngày 15/10/2025, Hội nghị đại biểu Công đoàn phường Hải Châu (Đà Nẵng) lần thứ I, nhiệm kỳ 2025-2030 thành "
        "công tốt đẹp. Hội nghị thống nhất cử 5 đại biểu chính thức và 1 đại biểu dự khuyết tham dự Đại hội Công "
        "đoàn thành phố.",
        sent(official=5, alternate=1),
    ),
    case(
        "national-never-sends",
        "Ngày 1/12/2023, Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023-2028 khai mạc tại Hà Nội với 1.100 đại biểu "
        "chính thức đi dự.",
        None,
    ),
    # traps
    case(
        "only-attending",
        "Ngày 21/4/2023, Công đoàn Trường Đại học Phương Bắc tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023-2028. Dự "
        "Đại hội có 132 đại biểu chính thức đại diện cho 640 đoàn viên.",
        None,
    ),
    case(
        "no-number",
        "Ngày 14/4/2023, Công đoàn Bệnh viện Phổi tỉnh Bắc Giang tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028. Đại "
        "hội bầu 9 đồng chí vào Ban Chấp hành và bầu đoàn đại biểu đi dự Đại hội Công đoàn cấp trên.",
        None,
    ),
    case(
        "official-and-alternate-without-numbers",
        "Ngày 7/3/2023, Công đoàn cơ sở Chi cục Thủy lợi tỉnh Quảng Nam tổ chức Đại hội lần thứ II, nhiệm kỳ "
        "2023-2028. Đại hội bầu các đại biểu chính thức, dự khuyết dự Đại hội Công đoàn ngành.",
        None,
    ),
    case(
        "vacant-seats",
        "Ngày 18/9/2023, Công đoàn tỉnh Điện Biên tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023-2028. Đại hội bầu Ban "
        "Chấp hành 36 đồng chí, khuyết 1, và bầu đoàn đại biểu đi dự Đại hội XIII Công đoàn Việt Nam.",
        None,
    ),
    case(
        "committee-with-alternates",
        "Ngày 3/12/1983, Công đoàn huyện Yên Phong tổ chức Đại hội lần thứ VII, nhiệm kỳ 1983-1988. Ban Chấp hành "
        "được bầu gồm 19 chính thức, 2 dự khuyết.",
        None,
    ),
    case(
        "planned-then-sent",
        "Ngày 28/9/2018, Công đoàn tỉnh Phú Yên tổ chức Đại hội lần thứ XI, nhiệm kỳ 2018-2023. Từ 11 người được "
        "giới thiệu, Đại hội bầu 9 đại biểu chính thức dự Đại hội Công đoàn Việt Nam.",
        sent(official=9),
    ),
    case(
        "still-to-be-elected",
        "Sáng 24/7/2023, Công đoàn ngành Nông nghiệp và PTNT Hòa Bình khai mạc Đại hội lần thứ VII, nhiệm kỳ "
        "2023-2028. Trong phiên bế mạc, Đại hội sẽ bầu 8 đại biểu chính thức đi dự Đại hội Công đoàn tỉnh.",
        None,
    ),
    case(
        "share-of-one-member-union",
        "Ngày 14/7/2023, Công đoàn Viên chức tỉnh Sơn La tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Công đoàn Sở "
        "Tư pháp có 3 đại biểu được bầu đi dự Đại hội này.",
        None,
    ),
    case(
        "elected-at-the-grass-roots",
        "Ngày 10/8/2018, LĐLĐ thị xã Ninh Hòa tổ chức Đại hội Công đoàn thị xã lần thứ IX, nhiệm kỳ 2018-2023. Trước "
        "đó các công đoàn cơ sở đã bầu 165 đại biểu đi dự Đại hội Công đoàn thị xã.",
        None,
    ),
    case(
        "one-delegate-by-name",
        "Ngày 9/3/2023, Công đoàn Trung tâm Lưu trữ tỉnh Yên Bái tổ chức Đại hội nhiệm kỳ 2023-2028. Đồng chí Hà "
        "Quỳnh Anh được bầu làm đại biểu chính thức dự Đại hội Công đoàn Sở Nội vụ.",
        None,
    ),
    case(
        "party-congress-delegates",
        "Ngày 22/5/2015, Công đoàn Công ty Thủy nông Bắc Sông Mã tổ chức Đại hội lần thứ VII, nhiệm kỳ 2015-2020. "
        "Đảng bộ công ty đã bầu 5 đại biểu dự Đại hội Đảng bộ huyện; Công đoàn bầu 3 đại biểu chính thức dự Đại hội "
        "Công đoàn ngành.",
        sent(official=3),
    ),
    case(
        "guests-of-the-higher-union",
        "Ngày 30/5/2023, LĐLĐ huyện Hàm Yên tổ chức Đại hội Công đoàn huyện lần thứ XII, nhiệm kỳ 2023-2028. Đoàn "
        "đại biểu LĐLĐ tỉnh gồm 6 đồng chí về dự Đại hội.",
        None,
    ),
    case(
        "broken-off",
        "Ngày 3/3/2023, Công đoàn Trạm Y tế xã Nghĩa Thuận tổ chức Đại hội nhiệm kỳ 2023-2028. Đại hội bầu Ban Chấp "
        "hành gồm 3 đồng chí và bầu đoàn đại biểu đi dự Đại hội Công đoàn huyện gồm",
        None,
    ),
    case(
        "counted-delegates-of-this-congress",
        "Ngày 8/6/2023, LĐLĐ huyện Phong Thổ tổ chức Đại hội Công đoàn huyện lần thứ XIV, nhiệm kỳ 2023-2028. Có "
        "118 đại biểu dự Đại hội, gồm 110 đại biểu chính thức và 8 đại biểu đương nhiên.",
        None,
    ),
    case(
        "counted-delegates-before-the-ages",
        "Ngày 21/7/2018, Công đoàn quận Cẩm Lệ tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023. 149 đại biểu về dự "
        "Đại hội có tuổi đời bình quân 41.",
        None,
    ),
    case(
        "delegates-chosen-of-no-count",
        "Ngày 6/7/2023, LĐLĐ huyện Bảo Lâm tổ chức Đại hội Công đoàn huyện lần thứ VI, nhiệm kỳ 2023-2028. Đại "
        "hội bầu đại biểu đi dự Đại hội Công đoàn tỉnh gồm 9 đồng chí chính thức, 1 đồng chí dự khuyết.",
        sent(official=9, alternate=1),
    ),
    case(
        "besides-one-alternate",
        "Ngày 27/6/2023, Công đoàn ngành Giáo dục Quảng Trị tổ chức Đại hội lần thứ XV, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 14 đại biểu đi dự Đại hội Công đoàn tỉnh, ngoài ra còn có 1 đại biểu dự khuyết.",
        sent(official=14, alternate=1),
    ),
    case(
        "besides-two-alternates",
        "Ngày 6/6/2018, LĐLĐ huyện Cam Lộ tổ chức Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2018-2023. Đại hội "
        "bầu 9 đồng chí đi dự Đại hội Công đoàn tỉnh lần thứ XIII, ngoài ra có 2 đồng chí dự khuyết.",
        sent(official=9, alternate=2),
    ),
    case(
        "of-them-one-alternate",
        "Ngày 22/6/2023, Công đoàn Khu kinh tế Dung Quất tổ chức Đại hội lần thứ III, nhiệm kỳ 2023-2028. Đoàn đại "
        "biểu đi dự Đại hội Công đoàn tỉnh được bầu gồm 16 đồng chí, trong đó 01 dự khuyết.",
        sent(total=16, alternate=1),
    ),
    case(
        "elected-of-them-one-alternate",
        "Ngày 20/4/2023, Công đoàn Viễn thông Nậm Rốm tổ chức Đại hội lần thứ V, nhiệm kỳ 2023-2028. Đại hội bầu 7 "
        "đại biểu dự Đại hội cấp trên, trong đó có 1 đại biểu dự khuyết.",
        sent(total=7, alternate=1),
    ),
    case(
        "own-sentence-counting-the-alternate",
        "Ngày 15/6/2023, LĐLĐ thị xã An Khê tổ chức Đại hội Công đoàn thị xã lần thứ VII, nhiệm kỳ 2023-2028. Đại "
        "hội đã bầu Đoàn đại biểu dự Đại hội Công đoàn tỉnh Gia Lai. Đoàn gồm 10 đồng chí, kể cả 1 dự khuyết.",
        sent(total=10, alternate=1),
    ),
    case(
        "own-sentence-with-official-and-alternate",
        "Ngày 8/8/2018, Công đoàn Viên chức tỉnh Bình Phước tổ chức Đại hội lần thứ IV, nhiệm kỳ 2018-2023. Các đại "
        "biểu cũng bầu Đoàn đại biểu đi dự Đại hội Công đoàn tỉnh. Đoàn có 13 đồng chí, gồm 12 chính thức và 1 dự "
        "khuyết.",
        sent(total=13, official=12, alternate=1),
    ),
    case(
        "official-named-in-brackets-and-alternate",
        "Ngày 3/3/2023, Công đoàn Chi cục Kiểm lâm Lai Châu tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. 03 đại "
        "biểu chính thức (Lò Văn Ín, Mào Thị Hoa, Vàng A Chư) và 01 dự khuyết được bầu đi dự Đại hội Công đoàn Viên "
        "chức tỉnh.",
        sent(official=3, alternate=1),
    ),
    case(
        "official-and-alternate-won-the-votes",
        "Ngày 10/3/2023, Công đoàn Thanh tra tỉnh Hòa Bình tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023-2028. 02 đại "
        "biểu chính thức và 01 đại biểu dự khuyết được bầu đi dự Đại hội Công đoàn cấp trên.",
        sent(official=2, alternate=1),
    ),
    case(
        "two-of-them-alternates-in-words",
        "Ngày 18/5/2023, LĐLĐ huyện Khánh Vĩnh tổ chức Đại hội Công đoàn huyện lần thứ VIII, nhiệm kỳ 2023-2028. "
        "Đoàn đại biểu dự Đại hội Công đoàn tỉnh Khánh Hòa gồm 11 người, hai trong số đó là dự khuyết.",
        sent(total=11, alternate=2),
    ),
    case(
        "one-of-them-alternate-in-words",
        "Ngày 29/3/2018, Công đoàn Tòa án nhân dân tỉnh Ninh Thuận tổ chức Đại hội lần thứ VI, nhiệm kỳ 2018-2023. "
        "Đại hội bầu 5 người đi dự Đại hội cấp trên, một trong số đó là đại biểu dự khuyết.",
        sent(total=5, alternate=1),
    ),
    case(
        "tomorrow-s-vote",
        "Sáng 17/8/2023, Đại hội Công đoàn ngành Công Thương tỉnh Bến Tre lần thứ V, nhiệm kỳ 2023-2028 khai mạc. "
        "Sáng mai đại hội bầu 12 đại biểu dự Đại hội Công đoàn tỉnh.",
        None,
    ),
    case(
        "vote-left-for-the-second-session",
        "Chiều 26/7/2018, Đại hội Công đoàn Viên chức tỉnh Long An lần thứ III, nhiệm kỳ 2018-2023 bước vào phiên "
        "thứ nhất. Theo chương trình, ngày mai các đại biểu bầu 15 người đi dự Đại hội Công đoàn tỉnh, trong đó 1 dự "
        "khuyết.",
        None,
    ),
    case(
        "delegates-of-whom-alternates-attend",
        "Ngày 4/6/2023, LĐLĐ huyện Krông Bông tổ chức Đại hội Công đoàn huyện lần thứ IX, nhiệm kỳ 2023-2028. Tham "
        "dự có 120 đại biểu, trong đó 3 đại biểu dự khuyết được gọi thay.",
        None,
    ),
    case(
        "besides-an-alternate-in-brackets",
        "Ngày 2/6/2023, LĐLĐ huyện Lạc Dương tổ chức Đại hội Công đoàn huyện lần thứ VII, nhiệm kỳ 2023-2028. Đại "
        "hội bầu 8 đại biểu chính thức (ngoài ra 1 dự khuyết) đi dự Đại hội Công đoàn tỉnh.",
        sent(official=8, alternate=1),
    ),
    case(
        "own-sentence-after-the-votes",
        "Ngày 12/6/2018, Công đoàn thị xã Phú Thọ tổ chức Đại hội lần thứ XI, nhiệm kỳ 2018-2023. Cũng trong buổi "
        "chiều, Đại hội bầu Đoàn đại biểu đi dự Đại hội Công đoàn tỉnh. Đoàn gồm 12 đồng chí do ông Hán Quốc Trị làm "
        "trưởng đoàn.",
        sent(total=12),
    ),
    case(
        "delegation-of-guests-with-alternates",
        "Ngày 20/6/2023, Công đoàn huyện Mộc Hóa tổ chức Đại hội lần thứ XII, nhiệm kỳ 2023-2028. Đoàn công tác LĐLĐ "
        "tỉnh gồm 10 đồng chí, kể cả 1 lái xe, về dự từ sớm.",
        None,
    ),
    case(
        "counted-then-speak-for-others",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. 13 đại "
        "biểu chính thức và 2 đại biểu dự khuyết sẽ thay mặt đoàn viên toàn huyện dự Đại hội Công đoàn tỉnh lần thứ "
        "XI.",
        sent(official=13, alternate=2),
    ),
    case(
        "made-delegates",
        "Ngày 6/4/2023, Công đoàn Trường Tiểu học Phú An tổ chức Đại hội lần thứ IX, nhiệm kỳ 2023-2028. Cũng tại "
        "Đại hội, 3 công đoàn viên được cử làm đại biểu dự Đại hội Công đoàn Giáo dục huyện.",
        sent(total=3),
    ),
    case(
        "elected-directly",
        "Ngày 6/4/2023, Công đoàn Chi cục Hải quan Phú Giáo tổ chức Đại hội lần thứ IV, nhiệm kỳ 2023-2028. Đại hội "
        "bầu trực tiếp 4 đại biểu dự Đại hội Công đoàn Viên chức tỉnh.",
        sent(total=4),
    ),
    case(
        "label-then-total",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. \n- "
        "Đoàn đại biểu dự Đại hội Công đoàn tỉnh: 14 (13 chính thức, 1 dự khuyết)",
        sent(total=14, official=13, alternate=1),
    ),
    case(
        "named-then-elected-as-official",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. 02 đ/c "
        "Võ Thành Lợi, Cao Thị Nết được bầu làm đại biểu chính thức dự Đại hội Công đoàn tỉnh.",
        sent(official=2),
    ),
    case(
        "letters-for-official-and-alternate",
        "Sáng 23/2/2023, CĐBP Khoa Điện đã tổ chức ĐH.\n5. ĐB dự ĐH CĐ Trường: 07 đ/c (CT: 06, DK: 01).",
        sent(total=7, official=6, alternate=1),
    ),
    case(
        "seats",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Huyện "
        "được hai suất chính thức, dự khuyết một suất đi dự Đại hội Công đoàn tỉnh.",
        sent(official=2, alternate=1),
    ),
    case(
        "chosen-to-go",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Năm đại "
        "biểu chính thức và một dự khuyết được chọn để đi Đại hội Công đoàn tỉnh vào tháng tám.",
        sent(official=5, alternate=1),
    ),
    case(
        "in-all",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đi dự "
        "Đại hội Công đoàn tỉnh: đoàn huyện có 14 người cả thảy, 13 chính thức và 1 dự khuyết.",
        sent(total=14, official=13, alternate=1),
    ),
    case(
        "announced-at-once",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đoàn đi "
        "dự Đại hội Công đoàn tỉnh cũng được công bố luôn, 15 đại biểu.",
        sent(total=15),
    ),
    case(
        "will-go-up",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. 16 "
        "người, 9 nữ 7 nam, sẽ lên dự Đại hội Công đoàn tỉnh vào tháng 4.",
        sent(total=16),
    ),
    case(
        "chosen-officials-one-by-right",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đoàn "
        "đại biểu đi dự Đại hội Công đoàn tỉnh có 15 người: một đương nhiên, mười hai bầu chính thức, hai dự khuyết.",
        sent(total=15, official=12, alternate=2),
    ),
    case(
        "it-has",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Dự đại "
        "hội Công đoàn tỉnh có 5 đại biểu chính thức, 1 dự khuyết.",
        sent(official=5, alternate=1),
    ),
    case(
        "so-many-plus-alternates",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đoàn dự "
        "Đại hội Công đoàn tỉnh lần thứ XII: 06 đại biểu + 01 dự khuyết.",
        sent(official=6, alternate=1),
    ),
    case(
        "so-many-plus-letters",
        "CĐCS Sở Xây dựng Tiền Giang tổ chức ĐH lần V, NK 2012-2017 ngày 25/10/2012. Đoàn ĐB dự ĐH cấp trên: 12 đ/c "
        "+ 02 DK.",
        sent(official=12, alternate=2),
    ),
    case(
        "last-of-the-elections",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Đại hội "
        "bầu 25 đồng chí vào BCH; bà Lâm Thị Kim tái đắc cử Chủ tịch; 19 đồng chí dự Đại hội Công đoàn tỉnh lần thứ "
        "XIII.",
        sent(total=19),
    ),
    case(
        "who-are-delegates",
        "Ngày 12/6/2023, LĐLĐ huyện Bàu Bàng tổ chức Đại hội Công đoàn huyện lần thứ II, nhiệm kỳ 2023-2028. Ủy ban "
        "Kiểm tra có 3 đồng chí; 02 đồng chí là đại biểu đi dự Đại hội Công đoàn tỉnh lần thứ XIV.",
        sent(total=2),
    ),
]


@pytest.mark.parametrize("row", CASES)
def test_delegation(row: Case) -> None:
    check("delegation", row)
