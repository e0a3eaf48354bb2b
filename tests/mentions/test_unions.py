"""Unions: the whole name with its level and province; words that name no union in particular."""

from __future__ import annotations

import pytest

from ..markup import gap
from .check import check, check_none, row

READ = [
    # from the smallest to the national one
    row(
        'Sáng nay, <union canonical="Tổ công đoàn Khối Văn phòng" level=section>Tổ công đoàn Khối Văn phòng</union>'
        " họp bình xét thi đua.",
        id="section-to",
    ),
    row(
        'Chị được <union canonical="Tổ công đoàn số 3" level=section>Tổ công đoàn số 3</union> giới thiệu.',
        id="section-to-number",
    ),
    row(
        'Nơi làm tốt nhất là <union canonical="Công đoàn bộ phận Phòng Hành chính" level=section>CĐBP Phòng Hành'
        " chính</union>.",
        id="section-cdbp",
    ),
    row(
        'Đoàn viên <union canonical="Công đoàn bộ phận Khoa Ngoại Tổng hợp" level=section>Công đoàn bộ phận Khoa Ngoại'
        " Tổng hợp</union> trực đêm giao thừa.",
        id="section-bo-phan",
    ),
    gap(
        'Đoàn viên <union canonical="Công đoàn khoa Ngữ văn" level=section>Công đoàn khoa Ngữ văn</union> góp sách cho'
        " thư viện.",
        id="section-khoa",
    ),
    row(
        '<union canonical="Công đoàn Phân xưởng Sợi 2" level=section>Công đoàn Phân xưởng Sợi 2</union> kiến nghị thay'
        " quạt thông gió.",
        id="section-phan-xuong",
    ),
    row(
        'Đến lượt <union canonical="Công đoàn cơ sở thành viên Chi nhánh Điện lực Mường La"'
        " level=grassroots_member>Công đoàn cơ sở thành viên Chi nhánh Điện lực Mường La</union> tổng kết năm.",
        id="member",
    ),
    row(
        'Quỹ do <union canonical="Công đoàn cơ sở thành viên Xí nghiệp Nước Đồng Xoài" level=grassroots_member>CĐCSTV'
        " Xí nghiệp Nước Đồng Xoài</union> lập ra.",
        id="member-cdcstv",
    ),
    row(
        'Giải nhì thuộc về <union canonical="Công đoàn cơ sở thành viên Nhà máy Đường Vạn Phát"'
        " level=grassroots_member>Công đoàn CSTV Nhà máy Đường Vạn Phát</union>.",
        id="member-cong-doan-cstv",
    ),
    row(
        '<union canonical="Công đoàn cơ sở thành viên Trạm Thu phí số 4" level=grassroots_member>CĐCS thành viên Trạm'
        " Thu phí số 4</union> vừa ra mắt tổ tự quản.",
        id="member-cdcs-thanh-vien",
    ),
    row(
        'Chiều qua, <union canonical="Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng" level=grassroots province="Sóc'
        ' Trăng">CĐCS Sở Nội vụ tỉnh Sóc Trăng</union> họp phiên thường kỳ.',
        id="grassroots-office",
    ),
    row(
        'Tại buổi gặp, <union canonical="Công đoàn Sở Tài chính tỉnh Hòa Bình" level=grassroots province="Hòa'
        ' Bình">Công đoàn Sở Tài chính tỉnh Hòa Bình</union> tặng mười chiếc xe lăn.',
        id="grassroots-of-a-department",
    ),
    row(
        'Sân bóng do <union canonical="Công đoàn cơ sở Viện kiểm sát nhân dân huyện Bắc Yên" level=grassroots>CĐCS'
        " VKSND huyện Bắc Yên</union> cải tạo.",
        id="grassroots-prosecution",
    ),
    row(
        '<union canonical="Công đoàn Tòa án nhân dân tỉnh Hậu Giang" level=grassroots province="Hậu Giang">Công đoàn'
        " TAND tỉnh Hậu Giang</union> phát động hiến máu.",
        id="grassroots-court",
    ),
    row(
        'Lớp học mở tại <union canonical="Công đoàn cơ sở Cục Thuế tỉnh Quảng Ngãi" level=grassroots province="Quảng'
        ' Ngãi">Công đoàn cơ sở Cục Thuế tỉnh Quảng Ngãi</union>.',
        id="grassroots-tax",
    ),
    row(
        'Văn bản gửi <union canonical="Công đoàn cơ sở Ủy ban nhân dân xã Tân Lập" level=grassroots>CĐCS UBND xã Tân'
        " Lập</union> từ tuần trước.",
        id="grassroots-ubnd",
    ),
    row(
        'Năm 2019, <union canonical="Công đoàn cơ sở xã Ea Tiêu" level=grassroots>CĐCS xã Ea Tiêu</union> có 24 đoàn'
        " viên.",
        id="grassroots-commune-2019",
    ),
    row(
        'Ngư dân vào <union canonical="Nghiệp đoàn nghề cá xã Bình Châu" level=grassroots>Nghiệp đoàn nghề cá xã Bình'
        " Châu</union> được tặng phao cứu sinh.",
        id="grassroots-nghiep-doan",
    ),
    row(
        'Cũng dịp này, <union canonical="Liên đoàn Lao động huyện Mù Cang Chải" level=upper_grassroots>LĐLĐ huyện Mù'
        " Cang Chải</union> thăm điểm trường xa nhất.",
        id="upper-district",
    ),
    row(
        'Đơn gửi đến <union canonical="Liên đoàn Lao động quận 8" level=upper_grassroots>LĐLĐ quận 8</union> đã được'
        " trả lời.",
        id="upper-district-numbered",
    ),
    row(
        '<union canonical="Liên đoàn Lao động thị xã Nghĩa Lộ" level=upper_grassroots>Liên đoàn Lao động thị xã Nghĩa'
        " Lộ</union> mở hội thi nấu ăn.",
        id="upper-town",
    ),
    row(
        'Công nhân nhờ <union canonical="Liên đoàn Lao động thành phố Buôn Ma Thuột" level=upper_grassroots>LĐLĐ TP.'
        " Buôn Ma Thuột</union> can thiệp.",
        id="upper-city-of-a-province",
    ),
    row(
        'Theo <union canonical="Liên đoàn Lao động thành phố Sóc Trăng" level=upper_grassroots>LĐLĐ thành phố Sóc'
        " Trăng</union>, bếp ăn đã mở lại.",
        id="upper-city-named-as-its-province",
    ),
    row(
        'Hưởng ứng thư của <union canonical="Công đoàn huyện Chợ Đồn" level=upper_grassroots>Công đoàn huyện Chợ'
        " Đồn</union>, các trường đã góp sách.",
        id="upper-cong-doan-huyen",
    ),
    row(
        'Đoàn do <union canonical="Công đoàn Viên chức tỉnh Hà Giang" level=upper_grassroots province="Hà Giang">Công'
        " đoàn Viên chức tỉnh Hà Giang</union> cử đi.",
        id="upper-officials",
    ),
    row(
        'Theo <union canonical="Công đoàn các khu công nghiệp tỉnh Bắc Giang" level=upper_grassroots province="Bắc'
        ' Giang">Công đoàn các KCN tỉnh Bắc Giang</union>, nhà trọ đã giảm giá.',
        id="upper-industrial-parks",
    ),
    row(
        'Cán bộ <union canonical="Công đoàn Khu kinh tế Nghi Sơn" level=upper_grassroots>Công đoàn Khu kinh tế Nghi'
        " Sơn</union> túc trực ở bến xe.",
        id="upper-economic-zone",
    ),
    row(
        'Phát biểu có đại diện <union canonical="Công đoàn ngành Giáo dục tỉnh Lai Châu" level=upper_grassroots'
        ' province="Lai Châu">Công đoàn ngành Giáo dục tỉnh Lai Châu</union>.',
        id="upper-branch-education",
    ),
    row(
        'Giải thưởng của <union canonical="Công đoàn Giáo dục huyện Thới Lai" level=upper_grassroots>Công đoàn Giáo'
        " dục huyện Thới Lai</union> có từ lâu.",
        id="upper-branch-of-a-district",
    ),
    row(
        'Sổ tay do <union canonical="Công đoàn ngành Y tế Hà Nội" level=upper_grassroots province="Hà Nội">Công đoàn'
        " ngành Y tế Hà Nội</union> phát hành.",
        id="upper-branch-city",
    ),
    row(
        'Hồ sơ nộp ở <union canonical="Công đoàn ngành Nông nghiệp và Phát triển nông thôn Hà Nội"'
        ' level=upper_grassroots province="Hà Nội">Công đoàn ngành NN&PTNT Hà Nội</union>.',
        id="upper-branch-abbreviated",
    ),
    row(
        'Ngày 18/10/2025, <union canonical="Công đoàn phường Cát Lái" level=upper_grassroots>Công đoàn phường Cát'
        " Lái</union> họp hội nghị đại biểu nhiệm kỳ 2025 - 2030.",
        id="upper-ward-2025",
    ),
    gap(
        'Tàu chở quà của <union canonical="Công đoàn đặc khu Lý Sơn" level=upper_grassroots>Công đoàn đặc khu Lý'
        " Sơn</union> cập bến trưa 02/11/2025.",
        id="upper-special-zone",
    ),
    row(
        'Nguồn tiền do <union canonical="Liên đoàn Lao động tỉnh Điện Biên" level=provincial province="Điện Biên">LĐLĐ'
        " tỉnh Điện Biên</union> vận động.",
        id="provincial",
    ),
    row(
        'Mẫu đơn lấy ở <union canonical="Liên đoàn Lao động tỉnh An Giang" level=provincial province="An Giang">Liên'
        " đoàn lao động tỉnh An Giang</union>.",
        id="provincial-lower-case-head",
    ),
    row(
        'Lịch thi do <union canonical="Công đoàn tỉnh Bạc Liêu" level=provincial province="Bạc Liêu">Công đoàn tỉnh'
        " Bạc Liêu</union> ấn định.",
        id="provincial-cong-doan-tinh",
    ),
    row(
        'Nhà lưu trú được <union canonical="Liên đoàn Lao động thành phố Cần Thơ" level=provincial province="Cần'
        ' Thơ">LĐLĐ TP Cần Thơ</union> khánh thành.',
        id="provincial-city",
    ),
    row(
        'Chuyến xe của <union canonical="Liên đoàn Lao động Thành phố Hồ Chí Minh" level=provincial province="Hồ Chí'
        ' Minh">LĐLĐ TP.HCM</union> lăn bánh lúc nửa đêm.',
        id="provincial-tp-hcm-dotted",
    ),
    row(
        'Bếp cơm do <union canonical="Liên đoàn Lao động Thành phố Hồ Chí Minh" level=provincial province="Hồ Chí'
        ' Minh">LĐLĐ TPHCM</union> mở.',
        id="provincial-tp-hcm-closed",
    ),
    row(
        'Trận chung kết gặp đội <union canonical="Liên đoàn Lao động Hải Phòng" level=provincial province="Hải'
        ' Phòng">LĐLĐ Hải Phòng</union>.',
        id="provincial-without-tinh",
    ),
    row(
        'Thư ngỏ của <union canonical="Liên đoàn Lao động tỉnh Bà Rịa - Vũng Tàu" level=provincial province="Bà Rịa -'
        ' Vũng Tàu">LĐLĐ tỉnh Bà Rịa – Vũng Tàu</union> đã tới từng tổ.',
        id="provincial-dashed-name",
    ),
    row(
        'Ca khúc được <union canonical="Công đoàn Y tế Việt Nam" level=sector>Công đoàn Y tế Việt Nam</union> trao'
        " giải.",
        id="sector-branch",
    ),
    row(
        'Đại diện <union canonical="Công đoàn Viên chức Việt Nam" level=sector>Công đoàn Viên chức Việt Nam</union>'
        " tặng cờ.",
        id="sector-officials",
    ),
    row(
        'Quỹ học bổng của <union canonical="Công đoàn Ngân hàng Việt Nam" level=sector>CĐ Ngân hàng VN</union> mở lại'
        " từ tháng Tám.",
        id="sector-cd-vn",
    ),
    row(
        'Tàu cá được <union canonical="Công đoàn Tổng công ty Hàng hải Việt Nam" level=sector>Công đoàn TCty Hàng hải'
        " Việt Nam</union> tặng bộ đàm.",
        id="sector-corporation",
    ),
    row(
        'Lễ phát động của <union canonical="Công đoàn Tập đoàn Dệt May Việt Nam" level=sector>Công đoàn Tập đoàn Dệt'
        " May Việt Nam</union> gọn nhẹ.",
        id="sector-group",
    ),
    row(
        'Chỉ thị của <union canonical="Tổng Liên đoàn Lao động Việt Nam" level=national>Tổng Liên đoàn Lao động Việt'
        " Nam</union> nêu rõ.",
        id="national",
    ),
    row(
        'Bằng khen do <union canonical="Tổng Liên đoàn Lao động Việt Nam" level=national>Tổng LĐLĐ Việt Nam</union>'
        " ký.",
        id="national-tong-ldld",
    ),
    row(
        'Theo <union canonical="Tổng Liên đoàn" level=national>Tổng Liên đoàn</union>, mức hỗ trợ giữ như cũ.',
        id="national-alone",
    ),
    row(
        'Giấy mời của <union canonical="Tổng Liên đoàn Lao động Việt Nam" level=national>Tổng LĐLĐVN</union> đến muộn.',
        id="national-tongldldvn",
    ),
    row(
        'Nghị quyết Đại hội XIII <union canonical="Công đoàn Việt Nam" level=national>Công đoàn Việt Nam</union> được'
        " học lại.",
        id="national-congress",
    ),
    # schools, hospitals, firms
    row(
        'Thầy cô ở <union canonical="Công đoàn Trường THPT Lê Lợi" level=grassroots>Công đoàn Trường THPT Lê'
        " Lợi</union> nuôi heo đất.",
        id="school-thpt",
    ),
    row(
        'Mẫu sổ của <union canonical="Công đoàn cơ sở Trường THCS Phan Bội Châu" level=grassroots>CĐCS Trường THCS'
        " Phan Bội Châu</union> rất tiện.",
        id="school-thcs-person",
    ),
    row(
        'Vườn rau của <union canonical="Công đoàn cơ sở Trường Mầm non Hoa Ban" level=grassroots>CĐCS Trường Mầm non'
        " Hoa Ban</union> xanh tốt.",
        id="school-kindergarten",
    ),
    row(
        'Mái hiên do <union canonical="Công đoàn Trường Tiểu học Kim Đồng" level=grassroots>CĐ Trường Tiểu học Kim'
        " Đồng</union> lợp.",
        id="school-cd-primary",
    ),
    row(
        'Hội thao của <union canonical="Công đoàn Trường Đại học Tây Nguyên" level=grassroots>Công đoàn Trường Đại học'
        " Tây Nguyên</union> kéo dài ba ngày.",
        id="school-university",
    ),
    row(
        'Kết quả ở <union canonical="Công đoàn Trường Cao đẳng Cơ điện Tây Bắc" level=grassroots>CĐ Trường Cao đẳng Cơ'
        " điện Tây Bắc</union> khá cao.",
        id="school-college-cd-cd",
    ),
    row(
        'Lịch trực của <union canonical="Công đoàn cơ sở Phòng Giáo dục và Đào tạo huyện Yên Thủy"'
        " level=grassroots>CĐCS Phòng GD&ĐT huyện Yên Thủy</union> đã dán.",
        id="office-of-education",
    ),
    row(
        'Góp ý gửi về <union canonical="Công đoàn Sở Giáo dục và Đào tạo Kon Tum" level=grassroots province="Kon'
        ' Tum">Công đoàn Sở GD-ĐT Kon Tum</union>.',
        id="office-gd-dt-hyphen",
    ),
    row(
        'Ca mổ được <union canonical="Công đoàn cơ sở Bệnh viện Đa khoa huyện Đắk Mil" level=grassroots>CĐCS BVĐK'
        " huyện Đắk Mil</union> trả viện phí.",
        id="hospital-bvdk",
    ),
    row(
        'Sinh hoạt tháng này ở <union canonical="Công đoàn Bệnh viện Nhi Đồng 2" level=grassroots>Công đoàn Bệnh viện'
        " Nhi Đồng 2</union> bàn về ca trực.",
        id="hospital-number",
    ),
    row(
        'Kíp trực của <union canonical="Công đoàn cơ sở Trung tâm Y tế huyện Con Cuông" level=grassroots>CĐCS TTYT'
        " huyện Con Cuông</union> được biểu dương.",
        id="hospital-ttyt",
    ),
    row(
        'Bữa trưa do <union canonical="Công đoàn cơ sở Công ty TNHH MTV Cấp nước Bình An" level=grassroots>CĐCS Công'
        " ty TNHH MTV Cấp nước Bình An</union> đề xuất.",
        id="firm-tnhh-mtv",
    ),
    row(
        'Tổ hòa giải của <union canonical="Công đoàn Công ty Cổ phần Dệt kim Hoàng Gia" level=grassroots>Công đoàn'
        " Công ty Cổ phần Dệt kim Hoàng Gia</union> làm việc buổi tối.",
        id="firm-co-phan",
    ),
    row(
        'Thỏa ước của <union canonical="Công đoàn cơ sở Công ty TNHH Sunrise Vina" level=grassroots>Công đoàn cơ sở'
        " Công ty TNHH Sunrise Vina</union> có thêm sữa tươi.",
        id="firm-foreign-name",
    ),
    row(
        'Ca ba nghỉ sớm nhờ <union canonical="Công đoàn cơ sở Công ty TNHH Giày Thiên Phú" level=grassroots>CĐCS Cty'
        " TNHH Giày Thiên Phú</union>.",
        id="firm-cty",
    ),
    row(
        'Nhà trẻ của <union canonical="Công đoàn Công ty TNHH MTV Cao su Chư Păh" level=grassroots>Công đoàn Công ty'
        " TNHH MTV Cao su Chư Păh</union> nhận cháu từ sáu tháng.",
        id="firm-rubber",
    ),
    # dashes, abbreviations of offices
    row(
        'Ngày hội do <union canonical="Công đoàn Sở Lao động - Thương binh và Xã hội tỉnh Hà Nam"'
        ' level=grassroots province="Hà Nam">CĐ Sở LĐ-TB&XH tỉnh Hà Nam</union> lo.',
        id="dash-ld-tb-xh",
    ),
    row(
        'Tủ thuốc của <union canonical="Công đoàn Sở Lao động - Thương binh và Xã hội Gia Lai" level=grassroots'
        ' province="Gia Lai">Công đoàn Sở Lao động – Thương binh và Xã hội Gia Lai</union> luôn đầy.',
        id="dash-long",
    ),
    row(
        'Đội văn nghệ <union canonical="Công đoàn Sở Văn hóa - Thể thao tỉnh Bình Thuận" level=grassroots'
        ' province="Bình Thuận">Công đoàn Sở Văn hóa- Thể thao tỉnh Bình Thuận</union> hát mở màn.',
        id="dash-no-blank",
    ),
    row(
        'Phóng viên của <union canonical="Công đoàn Đài Phát thanh - Truyền hình Cà Mau" level=grassroots province="Cà'
        ' Mau">Công đoàn Đài PT-TH Cà Mau</union> quay lại cảnh này.',
        id="dash-broadcasting",
    ),
    row(
        'Áo dài do <union canonical="Công đoàn Sở Văn hóa, Thể thao và Du lịch tỉnh Tuyên Quang" level=grassroots'
        ' province="Tuyên Quang">Công đoàn Sở VHTT&DL tỉnh Tuyên Quang</union> may tặng.',
        id="comma-inside",
    ),
    row(
        'Máy lọc nước là quà của <union canonical="Công đoàn cơ sở Sở Tài nguyên và Môi trường tỉnh Trà Vinh"'
        ' level=grassroots province="Trà Vinh">CĐCS Sở TN&MT tỉnh Trà Vinh</union>.',
        id="office-tn-mt",
    ),
    row(
        'Bản tin của <union canonical="Công đoàn cơ sở Sở Kế hoạch và Đầu tư Bắc Kạn" level=grassroots province="Bắc'
        ' Kạn">CĐCS Sở KH&ĐT Bắc Kạn</union> ra hai tháng một số.',
        id="office-kh-dt",
    ),
    row(
        'Hầm đường bộ có dấu ấn của <union canonical="Công đoàn Sở Giao thông vận tải Phú Yên" level=grassroots'
        ' province="Phú Yên">Công đoàn Sở GTVT Phú Yên</union>.',
        id="office-gtvt",
    ),
    # where a name ends
    row(
        'Trưa nay, <union canonical="Công đoàn Sở Tư pháp tỉnh Nghệ An" level=grassroots province="Nghệ An">Công đoàn'
        " Sở Tư pháp tỉnh Nghệ An</union> Đại hội lần thứ VI.",
        id="before-congress",
    ),
    row(
        'Dự họp có Chủ tịch <union canonical="Công đoàn Viên chức tỉnh" level=upper_grassroots>Công đoàn Viên chức'
        " tỉnh</union> Hà Văn Thoại.",
        id="before-person-after-post",
    ),
    row(
        'Theo Phó Chủ tịch <union canonical="Liên đoàn Lao động huyện Kỳ Sơn" level=upper_grassroots>LĐLĐ huyện Kỳ'
        " Sơn</union> Vừ Bá Tủa, sáu bản đã có điện.",
        id="before-person-district",
    ),
    row(
        'Cuộc thi do <union canonical="Liên đoàn Lao động tỉnh Long An" level=provincial province="Long An">LĐLĐ tỉnh'
        ' Long An</union> và <union canonical="Công đoàn các khu công nghiệp tỉnh Long An" level=upper_grassroots'
        ' province="Long An">Công đoàn các KCN tỉnh Long An</union> cùng mở.',
        id="two-in-a-row",
    ),
    row(
        'Bà là Phó Chủ tịch <union canonical="Liên đoàn Lao động tỉnh Đắk Nông" level=provincial province="Đắk'
        ' Nông">LĐLĐ tỉnh Đắk Nông</union>, Chủ tịch <union canonical="Công đoàn Viên chức tỉnh"'
        " level=upper_grassroots>Công đoàn Viên chức tỉnh</union>.",
        id="two-in-a-post",
    ),
    row(
        'Đêm nhạc của <union canonical="Công đoàn cơ quan Liên đoàn Lao động tỉnh Yên Bái" level=grassroots'
        ' province="Yên Bái">Công đoàn cơ quan LĐLĐ tỉnh Yên Bái</union> kín chỗ.',
        id="office-of-the-federation",
    ),
    row(
        'Lao động của <union canonical="Công đoàn cơ sở Công ty TNHH Hòa Bình" level=grassroots province=null>CĐCS'
        " Công ty TNHH Hòa Bình</union> đều có nhà.",
        id="firm-with-a-province-name",
    ),
    gap(
        'Ngày 09/11/2025, <union canonical="Công đoàn phường Vĩnh Phúc" level=upper_grassroots province=null>Công đoàn'
        " phường Vĩnh Phúc</union> tặng sổ tiết kiệm.",
        id="ward-with-a-province-name",
    ),
    row(
        'Người bệnh (đoàn viên <union canonical="Công đoàn cơ sở Chi cục Kiểm lâm tỉnh Lâm Đồng" level=grassroots'
        ' province="Lâm Đồng">CĐCS Chi cục Kiểm lâm tỉnh Lâm Đồng</union>) đã khỏe.',
        id="in-brackets",
    ),
    row(
        'ĐẠI HỘI <union level=grassroots province="Cao Bằng">CÔNG ĐOÀN CƠ SỞ SỞ XÂY DỰNG TỈNH CAO BẰNG</union> LẦN THỨ'
        " IV",
        id="capitals",
    ),
    # harder names
    row(
        'Quà Tết do <union canonical="Liên đoàn Lao động tỉnh Phú Yên" level=provincial province="Phú Yên">Liên đoàn'
        " Lao động (LĐLĐ) tỉnh Phú Yên</union> chuyển tới.",
        id="bracketed-short-form-ldld",
    ),
    row(
        'Bếp ăn của <union canonical="Công đoàn cơ sở Bệnh viện Phổi Lào Cai" level=grassroots province="Lào Cai">Công'
        " đoàn cơ sở (CĐCS) Bệnh viện Phổi Lào Cai</union> nấu cháo.",
        id="bracketed-short-form-cdcs",
    ),
    row(
        'Cây bàng do <union canonical="Công đoàn Sở Công Thương Vĩnh Long" level=grassroots province="Vĩnh Long">công'
        " đoàn Sở Công Thương Vĩnh Long</union> trồng.",
        id="lower-case-head",
    ),
    row(
        'Tiết mục của <union canonical="Công đoàn Trường THPT Chu Văn An" level=grassroots>Công Đoàn Trường THPT Chu'
        " Văn An</union> về nhất.",
        id="capitals-at-random",
    ),
    row(
        "Góc xanh của <union level=grassroots>Công đoàn cơ sở - Sở Khoa học và Công nghệ</union> rất đẹp.",
        id="dash-after-head",
    ),
    row(
        'Ruộng lúa thử của <union canonical="Công đoàn Sở Nông nghiệp và Phát triển nông thôn Hậu Giang"'
        ' level=grassroots province="Hậu Giang">Công đoàn Sở Nông nghiệp & PTNT Hậu Giang</union> đã gặt.',
        id="ampersand",
    ),
    row(
        'Thợ thêu của <union canonical="Công đoàn Công ty TNHH Hương Sen Việt" level=grassroots>Công đoàn Công ty TNHH'
        " Hương Sen Việt</union> dự thi.",
        id="quoted-firm",
    ),
    row(
        'Sân chơi ở <union canonical="Công đoàn cơ sở Công ty TNHH Kaiyo Việt Nam" level=grassroots province=null>CĐCS'
        " Công ty TNHH Kaiyo Việt Nam</union> có xích đu.",
        id="firm-viet-nam",
    ),
    row(
        'Tiệc tất niên của <union canonical="Công đoàn Công ty TNHH Kaiyo Việt Nam" level=grassroots'
        " province=null>Công đoàn Công ty TNHH Kaiyo Việt Nam</union> đông vui.",
        id="firm-viet-nam-without-co-so",
    ),
    row(
        'Xe đưa đón do <union canonical="Công đoàn cơ sở Công ty cổ phần Đầu tư và Xây dựng Việt Tân"'
        " level=grassroots>CĐCS Công ty cổ phần Đầu tư và Xây dựng Việt Tân</union> thương lượng.",
        id="firm-dau-tu-va-xay-dung",
    ),
    row(
        'Phòng vắt sữa ở <union canonical="Công đoàn Công ty may Phúc Lợi" level=grassroots>Công đoàn Công ty may Phúc'
        " Lợi</union> mới khai trương.",
        id="firm-lower-case-may",
    ),
    row(
        'Tủ sách của <union canonical="Công đoàn cơ sở Trường Tiểu học số 2 Mường Chà" level=grassroots>CĐCS Trường'
        " Tiểu học số 2 Mường Chà</union> đầy dần.",
        id="school-number-inside",
    ),
    row(
        'Nồi cơm do <union canonical="Công đoàn cơ sở Trường PTDTNT THCS huyện Xín Mần" level=grassroots>CĐCS Trường'
        " PTDTNT THCS huyện Xín Mần</union> nấu.",
        id="school-boarding",
    ),
    row(
        'Lớp múa của <union canonical="Công đoàn Trường Mầm non 19/5" level=grassroots>Công đoàn Trường Mầm non'
        " 19/5</union> mở chiều thứ Tư.",
        id="school-date-name",
    ),
    row(
        'Tổ xe ôm của <union canonical="Công đoàn cơ sở Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Trạm Tấu"'
        " level=grassroots>CĐCS Văn phòng HĐND và UBND huyện Trạm Tấu</union> miễn phí.",
        id="office-hdnd-ubnd",
    ),
    row(
        'Buổi ấy <union canonical="Công đoàn cơ quan Huyện ủy Đam Rông" level=grassroots>Công đoàn cơ quan Huyện ủy'
        " Đam Rông</union> dọn rác ven suối.",
        id="office-huyen-uy",
    ),
    row(
        'Sân khấu do <union canonical="Công đoàn cơ sở Trung tâm Văn hóa, Thể thao và Truyền thông huyện Than Uyên"'
        " level=grassroots>CĐCS Trung tâm Văn hóa, Thể thao và Truyền thông huyện Than Uyên</union> dựng.",
        id="office-culture-centre",
    ),
    row(
        'Đội bóng của <union canonical="Công đoàn cơ sở Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh"'
        ' level=grassroots province="Bắc Ninh">CĐCS Ban Quản lý các KCN tỉnh Bắc Ninh</union> vô địch.',
        id="bql-own-union",
    ),
    row(
        'Đường hoa do <union canonical="Công đoàn quận Bình Tân" level=upper_grassroots>CĐ quận Bình Tân</union> bài'
        " trí.",
        id="upper-cd-quan",
    ),
    row(
        'Cầu tạm của <union canonical="Công đoàn ngành Giao thông vận tải Thanh Hóa" level=upper_grassroots'
        ' province="Thanh Hóa">Công đoàn ngành GTVT Thanh Hóa</union> đã xong.',
        id="upper-branch-gtvt",
    ),
    row(
        'Hội diễn của <union canonical="Công đoàn Bộ Tài chính" level=upper_grassroots>Công đoàn Bộ Tài chính</union>'
        " kết thúc muộn.",
        id="upper-ministry",
    ),
    row(
        'Lô vườn do <union canonical="Công đoàn Cao su Việt Nam" level=sector>Công đoàn Cao su Việt Nam</union> chấm'
        " giải.",
        id="sector-cao-su",
    ),
    row(
        'Nhà ở do <union canonical="Công đoàn Xây dựng Việt Nam" level=sector>CĐ Xây dựng Việt Nam</union> góp vốn.',
        id="sector-xd-vn",
    ),
    row(
        'Hầm lò an toàn là mục tiêu của <union canonical="Công đoàn Than - Khoáng sản Việt Nam" level=sector>Công đoàn'
        " Than – Khoáng sản Việt Nam</union>.",
        id="sector-dash",
    ),
    row(
        'Khu nghỉ của <union canonical="Công đoàn Công an nhân dân" level=sector>Công đoàn Công an nhân dân</union> mở'
        " đón khách.",
        id="sector-police",
    ),
    row(
        'Lời ngỏ của <union canonical="Liên đoàn Lao động tỉnh Ninh Thuận" level=provincial province="Ninh Thuận">Liên'
        " đoàn LĐ tỉnh Ninh Thuận</union> được phát thanh.",
        id="provincial-lien-doan-ld",
    ),
    row(
        'Thuyền cứu trợ của <union canonical="Liên đoàn Lao động tỉnh Thừa Thiên - Huế" level=provincial'
        ' province="Thừa Thiên Huế">LĐLĐ tỉnh Thừa Thiên- Huế</union> vào tận xóm.',
        id="provincial-hue-dash",
    ),
    row(
        'Theo thỏa thuận giữa <union canonical="Liên đoàn Lao động tỉnh Sơn La" level=provincial province="Sơn'
        ' La">LĐLĐ tỉnh Sơn La</union> với <union canonical="Công đoàn Điện lực Việt Nam" level=sector>Công đoàn Điện'
        " lực Việt Nam</union>, tiền điện được giảm.",
        id="two-shared-head",
    ),
    row(
        'Theo anh Vàng A Lử - Chủ tịch <union canonical="Công đoàn cơ sở Hạt Kiểm lâm huyện Mường Tè"'
        " level=grassroots>CĐCS Hạt Kiểm lâm huyện Mường Tè</union> - rừng đã yên.",
        id="before-dash-post",
    ),
    row(
        'Văn kiện Đại hội <union canonical="Công đoàn tỉnh Bình Định" level=provincial province="Bình Định">Công đoàn'
        " tỉnh Bình Định</union> lần thứ XI được in thành sách bỏ túi.",
        id="before-ordinal",
    ),
    row(
        'Cuộc vận động của <union canonical="Liên đoàn Lao động huyện Đắk Song" level=upper_grassroots>LĐLĐ huyện Đắk'
        ' Song</union> "Mỗi nhà một giếng" lan rộng.',
        id="before-a-quotation",
    ),
    row(
        'Sổ vàng <union canonical="Liên đoàn Lao động tỉnh Kiên Giang" level=provincial province="Kiên Giang">LĐLĐ'
        " tỉnh Kiên Giang</union> năm 2022 ghi thêm ba tên.",
        id="before-a-year",
    ),
    row(
        'Hội trại do <union canonical="Công đoàn Xây dựng Việt Nam" level=sector>Công đoàn XDVN</union> cắm ở hồ Núi'
        " Cốc.",
        id="sector-xdvn",
    ),
    row(
        'Sổ tay <union canonical="Công đoàn Giáo dục Việt Nam" level=sector>CĐGD Việt Nam</union> in hai thứ tiếng.',
        id="sector-cdgd",
    ),
    row(
        'Lời cảm ơn gửi <union canonical="Công đoàn Viên chức tỉnh Đồng Nai" level=upper_grassroots province="Đồng'
        ' Nai">CĐVC tỉnh Đồng Nai</union> được đọc to.',
        id="upper-cdvc",
    ),
    row(
        'Phòng khám của <union canonical="Công đoàn ngành Y tế Thủ đô" level=upper_grassroots province="Hà Nội">Công'
        " đoàn ngành Y tế Thủ đô</union> mở Chủ nhật.",
        id="upper-thu-do",
    ),
    row(
        'Xe buýt do <union canonical="Công đoàn các Khu kinh tế và khu công nghiệp tỉnh Tây Ninh"'
        ' level=upper_grassroots province="Tây Ninh">Công đoàn các Khu kinh tế và KCN tỉnh Tây Ninh</union> thuê.',
        id="upper-zones-and-parks",
    ),
    row(
        'Phường làm theo thư của <union canonical="Liên đoàn Lao động Thành phố Hồ Chí Minh" level=provincial'
        ' province="Hồ Chí Minh">LĐLĐ TP HCM</union> và Đảng ủy phường.',
        id="before-and-party",
    ),
    row(
        'Ban Chấp hành <union canonical="Công đoàn Dệt May Việt Nam" level=sector>Công đoàn Dệt May Việt Nam</union>'
        " khóa V ra mắt.",
        id="before-khoa",
    ),
    row(
        'Nhận cờ là Phó Chủ tịch <union canonical="Liên đoàn Lao động tỉnh Sơn La" level=provincial province="Sơn'
        ' La">LĐLĐ tỉnh Sơn La</union> Huỳnh Văn Tạc.',
        id="before-person-after-province",
    ),
    gap(
        'Người lao động hỏi <union canonical="Công đoàn Sở Lao động - Thương binh và Xã hội"'
        " level=grassroots>CĐ Sở Lao động-TBXH</union> về chế độ thai sản.",
        id="dash-tbxh",
    ),
    row(
        'Băng rôn của <union canonical="Công đoàn cơ sở Đài Phát thanh huyện Cái Bè" level=grassroots>Công  đoàn  cơ '
        " sở  Đài  Phát thanh huyện Cái Bè</union> treo ngay ngã ba.",
        id="double-blanks",
    ),
    row(
        'Bức tranh do <union canonical="Công đoàn Cảng Vũng Rô" level=grassroots>Công đoàn Cảng Vũng Rô</union> '
        "(2006-2016) Phú Yên dựng.",
        id="before-years-in-brackets",
    ),
    row(
        'Phòng truyền thống của <union canonical="Công đoàn Trường Đại học Hạ Lũng" level=grassroots>Công đoàn '
        "Trường Đại học Hạ Lũng</union> (1998 - 2018) Hải Phòng rộng hai gian.",
        id="before-years-in-brackets-with-blanks",
    ),
    row(
        'Sân bóng của <union canonical="Công đoàn Trường Dự bị Đại học Dân tộc Lũng Phình" level=grassroots>Công '
        "đoàn Trường Dự bị Đại học Dân tộc Lũng Phình</union> vừa trồng cỏ.",
        id="grassroots-du-bi",
    ),
    row(
        'Hôm ấy <union canonical="Công đoàn Trường Mầm non Kim Đồng" level=grassroots>Công đoàn Trường Mầm non '
        "Kim Đồng</union> dự buổi lao động.",
        id="before-attends",
    ),
    row(
        'Cây thông do <union canonical="Công đoàn Ngân hàng Đầu tư và Phát triển Việt Nam">Công đoàn Ngân hàng '
        "Đầu tư và Phát triển Việt Nam</union> tặng cao ba mét.",
        id="bank-for-investment",
    ),
    row(
        'Xe đưa đón của <union canonical="Công đoàn Công ty Đầu tư và Phát triển Hồ Mây" level=grassroots>Công '
        "đoàn Công ty Đầu tư và Phát triển Hồ Mây</union> hỏng dọc đường.",
        id="firm-for-investment",
    ),
    row(
        'Tủ sách của <union canonical="Công đoàn cơ sở Tỉnh đoàn Sóc Trăng" level=grassroots province="Sóc '
        'Trăng">Công đoàn cơ sở Tỉnh đoàn Sóc Trăng</union> mở cả tối.',
        id="grassroots-tinh-doan",
    ),
    row(
        'Bếp ăn của <union canonical="Công đoàn cơ sở Trường Mầm non Hoa Xuyến Chi" level=grassroots>CĐCS Trường '
        "MN Hoa Xuyến Chi</union> đỏ lửa từ năm giờ.",
        id="grassroots-truong-mn",
    ),
    row(
        'Vườn rau của <union canonical="Công đoàn Trường Tiểu học Nà Nghè" level=grassroots>Công đoàn trường TH '
        "Nà Nghè</union> xanh quanh năm.",
        id="grassroots-truong-th-lower-case",
    ),
    row(
        'Quỹ học bổng của <union canonical="Công đoàn PetroVietnam" level=sector>Công đoàn PetroVietnam</union> '
        "nhận hồ sơ đến tháng Chín.",
        id="sector-petrovietnam",
    ),
    row(
        'Đội bóng chuyền <union canonical="Công đoàn EVN" level=sector>Công đoàn EVN</union> thắng trận đầu.',
        id="sector-evn",
    ),
    row(
        'Bảng tin của <union canonical="Công đoàn cơ sở VNPT Hòa Bình" level=grassroots province="Hòa Bình">CĐCS '
        "VNPT Hòa Bình</union> thay mỗi tuần.",
        id="grassroots-vnpt-of-a-province",
    ),
    row(
        'Ruộng mẫu của <union canonical="Công đoàn Viện Bảo vệ thực vật" level=grassroots>Công đoàn Viện Bảo vệ '
        "thực vật</union> trổ sớm.",
        id="grassroots-plant-protection",
    ),
    gap(
        'Con đò của <union canonical="Công đoàn xã Nhân Lý" level=upper_grassroots>Công đoàn xã Nhân Lý</union> đã cũ.',
        id="name-that-begins-like-on-the-occasion",
    ),
    row(
        'Giếng nước do <union canonical="Công đoàn xã Cảm Nhân">Công đoàn xã Cảm Nhân</union> đào trong vắt.',
        id="name-that-ends-like-on-the-occasion",
    ),
    row(
        'Nhà mát của <union canonical="Liên đoàn Lao động huyện Từ Liêm" level=upper_grassroots>LĐLĐ huyện Từ '
        "Liêm</union> mới lợp.",
        id="name-that-begins-like-from",
    ),
    row(
        'Vườn ươm của <union canonical="Công đoàn TKV" level=sector>Công đoàn TKV</union> phủ kín bãi thải cũ.',
        id="sector-tkv",
    ),
    row(
        'Bữa cơm do <union canonical="Công đoàn VNPT" level=sector>Công đoàn VNPT</union> nấu có cá kho.',
        id="sector-vnpt",
    ),
    row(
        'Kho sách của <union canonical="Công đoàn cơ sở Thành đoàn Cần Thơ" level=grassroots province="Cần '
        'Thơ">CĐCS Thành đoàn Cần Thơ</union> dọn sang gác hai.',
        id="grassroots-thanh-doan",
    ),
    row(
        'Bến thuyền của <union canonical="Công đoàn cơ sở Huyện đoàn Bắc Hà" level=grassroots>CĐCS Huyện đoàn Bắc '
        "Hà</union> lợp lá.",
        id="grassroots-huyen-doan",
    ),
    row(
        'Chuồng trại của <union canonical="Công đoàn Trung tâm Giống động vật Ba Vì" level=grassroots>Công đoàn '
        "Trung tâm Giống động vật Ba Vì</union> quét vôi.",
        id="grassroots-animal-breeding",
    ),
    row(
        'Ai cũng mong <union canonical="Công đoàn Công ty Thủy sản Đất Mũi" level=grassroots>Công đoàn Công ty '
        "Thủy sản Đất Mũi</union> sớm có nhà trẻ.",
        id="before-soon",
    ),
    row(
        'Xe của <union canonical="Liên đoàn Lao động thành phố Cao Lãnh" level=upper_grassroots>LĐLĐ TP.Cao'
        " Lãnh</union> chở 200 phần quà.",
        id="city-with-a-dot-and-no-blank",
    ),
    row(
        'Bếp ăn do <union canonical="Liên đoàn Lao động thị xã Hồng Ngự" level=upper_grassroots>LĐLĐ TX.Hồng'
        " Ngự</union> mở.",
        id="town-with-a-dot-and-no-blank",
    ),
    row(
        "Giải ba thuộc về <union level=grassroots>Công đoàn Công ty CP Lương thực Hậu Phát</union>.",
        id="food-company",
    ),
    row(
        "Sáng kiến này của <union level=grassroots>Công đoàn Công ty Cổ phần Cơ khí Chế tạo máy</union> được nhân"
        " rộng.",
        id="machine-building-works",
    ),
    row(
        "Quyển sổ tay do <union>Công đoàn VKSND tối cao</union> biên soạn.",
        id="supreme-procuracy",
    ),
    row(
        "Tủ sách của <union level=grassroots>Công đoàn Viện Khoa học Nông lâm nghiệp vùng Tây Nguyên</union> mở cửa"
        " mỗi chiều.",
        id="institute-of-a-region",
    ),
    row(
        'Đội văn nghệ <union canonical="Công đoàn bộ phận Giảng viên 1" level=section>Công đoàn bộ phận Giảng viên'
        " 1</union> được giải nhất.",
        id="section-of-lecturers-with-a-number",
    ),
    row(
        "Kho quà của <union>Công đoàn Cục Dự trữ Nhà nước khu vực Tây Nguyên</union> chuyển đi từ sớm.",
        id="state-reserve-of-a-region",
    ),
    row(
        "Vườn rau của <union level=grassroots>Công đoàn Nông trường 715D</union> đã xanh lại.",
        id="state-farm-with-a-number-and-letter",
    ),
    row(
        "Báo cáo của <union level=grassroots>Công đoàn Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Lào Cai</union> rất ngắn.",
        id="project-board",
    ),
    row(
        "Báo cáo của <union level=grassroots>Công đoàn cơ sở Trung tâm Phục vụ hành chính công tỉnh Bình Định</union> rất ngắn.",
        id="public-services",
    ),
    row(
        "Báo cáo của <union level=grassroots>Công đoàn Trạm Kiểm dịch thực vật vùng II</union> rất ngắn.",
        id="plant-quarantine",
    ),
    row(
        "Báo cáo của <union level=grassroots>Công đoàn Tòa án nhân dân hai cấp tỉnh Hòa Bình</union> rất ngắn.",
        id="courts-of-two-levels",
    ),
    row(
        "Báo cáo của <union level=grassroots>Công đoàn cơ sở Trung tâm Dịch vụ việc làm tỉnh Kon Tum</union> rất ngắn.",
        id="employment-centre",
    ),
    row(
        "Báo cáo của <union level=grassroots>Công đoàn cơ sở Trung tâm Kiểm soát bệnh tật tỉnh Kon Tum</union> rất ngắn.",
        id="disease-control",
    ),
    row(
        "Báo cáo của <union level=grassroots>Công đoàn Công ty TNHH hai thành viên Vàng bạc đá quý Tân Á</union> rất ngắn.",
        id="two-member-company",
    ),
    row("Ảnh của <union level=section>Công đoàn bộ phận 6</union>.", id="section-with-a-number"),
    row("Ảnh của <union level=section>Công đoàn bộ phận Khoa Phẫu thuật chấn thương chỉnh hình</union>.", id="surgery"),
]

NOT_READ = [
    row("Nhiều người xin gia nhập tổ chức công đoàn ngay trong tuần đầu.", id="generic-organisation"),
    row("Lớp tập huấn dành cho cán bộ công đoàn các cấp.", id="generic-officials"),
    row("Các cấp công đoàn trong tỉnh cùng vào cuộc.", id="generic-levels"),
    row("Mỗi công đoàn cơ sở chọn một việc khó để làm.", id="generic-grassroots"),
    row("Các CĐCS cần rà soát lại danh sách.", id="generic-cdcs"),
    row("Huyện có 42 công đoàn cơ sở và ba nghiệp đoàn.", id="generic-counted"),
    row("Công đoàn cấp trên trực tiếp cơ sở trả lời trong mười ngày.", id="generic-direct-upper"),
    row("Đoàn viên công đoàn được vay không lãi.", id="generic-member"),
    row("Hoạt động công đoàn ở vùng cao còn lắm gian nan.", id="generic-activity"),
    row("Kinh phí công đoàn được chia lại từ tháng Bảy.", id="generic-dues"),
    row("Anh làm chủ tịch công đoàn đã hai nhiệm kỳ.", id="generic-post"),
    row("Công đoàn các doanh nghiệp đều có góc đọc sách.", id="generic-firms"),
    row("Ban Chấp hành công đoàn họp mỗi quý một lần.", id="generic-committee"),
    row("Các công đoàn bộ phận và tổ công đoàn nộp báo cáo trước ngày 20.", id="generic-sections"),
    row("LĐLĐ các huyện, thị xã, thành phố gửi danh sách trước thứ Sáu.", id="generic-federations"),
    row("Gia đình chị vừa nhận Mái ấm Công đoàn.", id="house-of-the-union"),
    row("Dự thảo Luật Công đoàn được lấy ý kiến.", id="law"),
    row("Tháng Công nhân năm nay mở màn sớm.", id="month"),
    row("Chị tốt nghiệp Trường Đại học Công đoàn năm 2011.", id="university"),
    row("Hội nghị họp ở Khách sạn Công đoàn Hạ Long.", id="hotel"),
    row("Bài đăng trên Tạp chí Lao động và Công đoàn.", id="magazine"),
    row("Cháu đỗ vào Trường CĐ Nghề Yên Bái.", id="cd-is-college"),
    row("Lao động có bằng CĐ, ĐH chiếm một phần ba.", id="cd-and-dh"),
    row("Trường CĐ Sư phạm Gia Lai mở cổng đón tân sinh viên.", id="cd-pedagogy"),
    row("Liên đoàn Bóng đá Việt Nam vừa bốc thăm.", id="football-federation"),
    row("Liên đoàn Luật sư Việt Nam cử người trợ giúp.", id="lawyers-federation"),
    row("Sở Lao động tỉnh Bến Tre mở phiên giao dịch việc làm.", id="labour-office"),
    row("Chung kết diễn ra ở Nhà Văn hóa Lao động tỉnh Đồng Nai.", id="labour-culture-house"),
    row("Hội Liên hiệp Phụ nữ tỉnh Hưng Yên tặng máy khâu.", id="women"),
    row("Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện Tam Đường trồng rừng.", id="youth"),
    row("Đảng bộ Sở Y tế tỉnh Kiên Giang họp đại hội.", id="party"),
    row("Hội Nông dân xã Mường Phăng góp giống lúa.", id="farmers"),
    row("Ban Nữ công mở quầy hàng giá rẻ.", id="women-workers"),
    row("Lữ đoàn Công binh 131 bắc cầu tạm.", id="brigade"),
    row("Lãnh đạo công đoàn ngành và công đoàn cấp trên cùng dự.", id="generic-lowercase-office"),
    row("Trận chung kết Cúp Công đoàn hoãn vì mưa.", id="football-cup"),
    row("Đoàn nghỉ tại Nhà khách Công đoàn.", id="guest-house"),
    row("Mỗi tổ nhận một cuốn sổ tay công đoàn.", id="handbook"),
    row("Chủ tịch công đoàn các trường họp giao ban.", id="chairs-of-schools"),
    row("Toàn thể đoàn viên công đoàn và NLĐ Công ty Dệt Sông Thương ký tên.", id="members-and-workers-of-a-firm"),
    row("Công đoàn ngành trung ương và tương đương nộp báo cáo trước.", id="generic-sectors"),
    row("Các công đoàn tổng công ty trực thuộc được mời.", id="generic-corporations"),
    row("Có 45% CĐ cơ sở khu vực ngoài nhà nước ký thỏa ước.", id="generic-state-sector"),
    row("Công đoàn các công ty cao su góp gạo.", id="generic-rubber-firms"),
]


@pytest.mark.parametrize("markup", READ)
def test_read(markup: str) -> None:
    check(markup, "union")


@pytest.mark.parametrize("text", NOT_READ)
def test_not_read(text: str) -> None:
    check_none(text, "union")
