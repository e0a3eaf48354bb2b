"""People: the name without its honorific, with the posts beside it; schools, streets and places named like people."""

from __future__ import annotations

import pytest

from .check import check, check_none, row

READ = [
    row(
        'Thay mặt có <person name="Tạ Công Phiên" honorific="Ông">Ông Tạ Công Phiên</person> phát biểu.',
        id="ong-ta-is-no-market",
    ),
    row('Người giữ quỹ là <person name="Ông Thị Tiên" honorific="bà">bà Ông Thị Tiên</person>.', id="surname-ong"),
    # honorifics
    row(
        'Người nói sau cùng là <person name="Nguyễn Thị Ngọc Xuyến" honorific="bà">bà Nguyễn Thị Ngọc Xuyến</person>.',
        id="ba",
    ),
    row(
        'Theo <person name="Trương Quốc Việt" honorific="ông">ông Trương Quốc Việt</person>, lương đã tăng hai lần.',
        id="ong",
    ),
    row(
        'Giấy khen trao cho <person name="Bùi Hải Đăng" honorific="đồng chí">đồng chí Bùi Hải Đăng</person> ngay tại'
        " xưởng.",
        id="dong-chi",
    ),
    row(
        '<person name="Đỗ Thu Hằng" honorific="Đồng chí">Đồng chí Đỗ Thu Hằng</person> đọc lời khai mạc.',
        id="dong-chi-opens-the-text",
    ),
    row(
        'Tham luận của <person name="Lê Quang Nhật" honorific="đ/c">đ/c Lê Quang Nhật</person> dài sáu trang.',
        id="d-slash-c",
    ),
    row('Có <person name="Phan Thế Duy" honorific="đ.c">đ.c Phan Thế Duy</person> cùng dự.', id="d-dot-c"),
    row('Nhờ vậy, <person name="Tạ Đình Khôi" honorific="anh">anh Tạ Đình Khôi</person> giữ được việc.', id="anh"),
    row('Cô bé là con của <person name="Mai Thị Sen" honorific="chị">chị Mai Thị Sen</person>.', id="chi"),
    row('Cuốn sách do <person name="Vương Đức Hậu" honorific="thầy">thầy Vương Đức Hậu</person> gom góp.', id="thay"),
    row(
        'Bài hát của <person name="Kiều Bích Ngọc" honorific="cô giáo">cô giáo Kiều Bích Ngọc</person> được giải.',
        id="co-giao",
    ),
    row('Điều hành có <person name="Cầm Thị Hương" honorific="ThS.">ThS. Cầm Thị Hương</person>.', id="ths"),
    row('Lớp do <person name="Lưu Công Tráng" honorific="TS.">TS. Lưu Công Tráng</person> đứng lớp.', id="ts"),
    row(
        'Báo cáo của <person name="Đặng Văn Hùng" honorific="PGS.TS">PGS.TS Đặng Văn Hùng</person> nói về bụi bông.',
        id="pgs-ts",
    ),
    row('Người phản biện là <person name="Hứa Thị Bình">PGS. TS. Hứa Thị Bình</person>.', id="pgs-ts-blank"),
    row('Ca trực do <person name="Vi Văn Lợi" honorific="BS.CKII">BS.CKII Vi Văn Lợi</person> chỉ huy.', id="bs-ckii"),
    row('Sau đó là lời của <person name="Sầm Văn Thuyết">đồng chí ThS. Sầm Văn Thuyết</person>.', id="dong-chi-ths"),
    row(
        'Tiếp đoàn có <person name="Hoàng Minh Thắng" honorific="Đại tá">Đại tá Hoàng Minh Thắng</person>.',
        id="dai-ta",
    ),
    row(
        'Chuyến khám do <person name="Âu Thanh Trúc" honorific="bác sĩ">bác sĩ Âu Thanh Trúc</person> dẫn đầu.',
        id="bac-si",
    ),
    # names of many peoples
    row(
        'Giọng ca <person name="H\'Mrin Niê" honorific="chị">chị H\'Mrin Niê</person> khép lại đêm diễn.',
        id="ede-h-nie",
    ),
    row('Máy tách hạt là của <person name="Y Thoen Mlô" honorific="anh">anh Y Thoen Mlô</person>.', id="ede-y-mlo"),
    row('Ban nhạc của <person name="H\'Luôn Êban" honorific="bà">bà H\'Luôn Êban</person> đã tới.', id="ede-eban"),
    row(
        'Đơn của <person name="H\'Nhung Ayun" honorific="chị">chị H’Nhung Ayun</person> đã được duyệt.',
        id="ede-curly-apostrophe",
    ),
    row('Vườn ươm của <person name="K\'Tẻm" honorific="ông">ông K\'Tẻm</person> có bốn luống.', id="koho-k-tem"),
    row('Chở hàng giúp là <person name="K\'Brếp" honorific="anh">anh K\'Brếp</person>.', id="koho-k-brep"),
    row('Quà đến tay <person name="Lò Văn Ính" honorific="anh">anh Lò Văn Ính</person> trước Tết.', id="thai-lo"),
    row('Máy cày do <person name="Quàng Văn Hặc" honorific="ông">ông Quàng Văn Hặc</person> lái.', id="thai-quang"),
    row(
        'Nhà mới của <person name="Giàng A Chống" honorific="ông">ông Giàng A Chống</person> lợp tôn đỏ.',
        id="hmong-giang",
    ),
    row(
        'Sổ hộ nghèo của <person name="Sùng Thị Mỷ" honorific="bà">bà Sùng Thị Mỷ</person> đã trả lại.',
        id="hmong-sung",
    ),
    row('Cạnh đó là quầy của <person name="Tẩn Mí Sinh" honorific="chị">chị Tẩn Mí Sinh</person>.', id="dao"),
    row('Đội ghe ngo do <person name="Thạch Sa Rươl" honorific="ông">ông Thạch Sa Rươl</person> cầm lái.', id="khmer"),
    row(
        'Lá đơn của <person name="Neáng Sóc Kha" honorific="bà">bà Neáng Sóc Kha</person> viết bằng hai thứ tiếng.',
        id="khmer-neang",
    ),
    row(
        'Cồng chiêng của <person name="Ksor H\'Nhan" honorific="bà">bà Ksor H\'Nhan</person> được mượn về.',
        id="jarai",
    ),
    row('Thợ mộc giỏi nhất là <person name="A Ma Lũng" honorific="ông">ông A Ma Lũng</person>.', id="bahnar"),
    row('Dẫn đường là <person name="Điểu K\'Ré" honorific="ông">ông Điểu K\'Ré</person>.', id="stieng"),
    row('Tấm thổ cẩm của <person name="Bá Thị Trúc" honorific="bà">bà Bá Thị Trúc</person> rất bền.', id="cham"),
    row('Đàn đá do <person name="Chamaléa Thị Thủy" honorific="cô">cô Chamaléa Thị Thủy</person> gõ.', id="raglai"),
    row('Tiệm của <person name="Vòng A Sáng" honorific="ông">ông Vòng A Sáng</person> giảm giá cho thợ.', id="hoa"),
    row('Người ký là <person name="Park Jung Ho" honorific="ông">ông Park Jung Ho</person>.', id="foreigner"),
    row(
        'Danh sách khen thưởng gồm <person name="Lò Thị Pản" honorific=null>Lò Thị Pản</person> và bốn bạn cùng ca.',
        id="bare-thai",
    ),
    row('Quán quân là <person name="Y Blim Niê" honorific=null>Y Blim Niê</person>, thợ cạo mủ.', id="bare-ede"),
    row('Người đến sớm nhất: <person name="Vàng A Tủa" honorific=null>Vàng A Tủa</person>.', id="bare-hmong"),
    # long, short, odd
    row('Người nhận là <person name="Lê Na" honorific="chị">chị Lê Na</person>.', id="two-syllables"),
    row(
        'Áo mưa này của <person name="Nguyễn Hoàng Bảo Trân" honorific="chị">chị Nguyễn Hoàng Bảo Trân</person>.',
        id="four-syllables",
    ),
    row(
        'Họa sĩ vẽ bìa là <person name="Công Huyền Tôn Nữ Diệu" honorific="bà">bà Công Huyền Tôn Nữ Diệu</person>.',
        id="five-syllables",
    ),
    row('Sau đó, <person name="Tám" honorific="ông">ông Tám</person> nhường lời.', id="short-ong-tam"),
    row('Chưa kịp nghỉ, <person name="Hoa" honorific="chị">chị Hoa</person> lại vào ca.', id="short-chi-hoa"),
    row('Cuối buổi, <person name="Oanh" honorific="bà">bà Oanh</person> ghi từng ý.', id="short-ba-oanh"),
    row(
        'Gặp <person name="Đinh Công Trứ" honorific="anh">anh Đinh Công Trứ</person> ở cổng, tôi hỏi đường; <person'
        ' name="Trứ" honorific="anh">anh Trứ</person> dắt đi luôn.',
        id="long-then-short",
    ),
    row(
        'Đồng phục do <person name="Trần Thị Loan" honorific="đồng chí">đồng chí TRẦN THỊ LOAN</person> thiết kế.',
        id="capitals-after-honorific",
    ),
    row(
        'Người gác (<person name="Ngô Văn Bình" honorific="ông">ông Ngô Văn Bình</person>) mở cổng lúc bốn giờ.',
        id="in-brackets",
    ),
    row('Cùng ký có <person name="Lý Sơn" honorific="ông">ông Lý Sơn</person>.', id="same-as-an-island"),
    row(
        'Xe do <person name="Trần Văn Bảy" honorific="ông">ông Trần Văn Bảy</person> cầm lái.',
        id="name-made-of-numerals",
    ),
    row(
        'Cuối giờ, <person name="Nghiêm Tuấn Vũ" honorific=null>Nghiêm Tuấn Vũ</person> trúng cử với số phiếu cao'
        " nhất.",
        id="bare-before-verb",
    ),
    row(
        'Tên đầu danh sách là <person name="Khuất Duy Hòa" honorific="ông">ông Khuất Duy Hòa</person> (tái đắc cử).',
        id="re-elected-in-brackets",
    ),
    # lists
    row(
        'Ban Tổ chức có các đồng chí: <person name="Nguyễn Hữu Lộc" honorific="đồng chí">Nguyễn Hữu Lộc</person>,'
        ' <person name="Phạm Thu Trà" honorific="đồng chí">Phạm Thu Trà</person> và <person name="Võ Nhật Tân"'
        ' honorific="đồng chí">Võ Nhật Tân</person>.',
        id="list-after-colon",
    ),
    row(
        'Thắp hương có các ông, bà: <person name="Đồng Thị Lan">Đồng Thị Lan</person>, <person name="Tống Gia'
        ' Huy">Tống Gia Huy</person>, <person name="Giáp Văn Tiến">Giáp Văn Tiến</person>.',
        id="list-of-ong-ba",
    ),
    row(
        'Trao quà có <person name="Hồ Sỹ Lâm" honorific="ông">ông Hồ Sỹ Lâm</person>, <person name="Tô Lan Chi"'
        ' honorific="bà">bà Tô Lan Chi</person>, <person name="Hà Kiều My" honorific="cô">cô Hà Kiều My</person>.',
        id="list-each-with-its-own",
    ),
    row(
        'Việc này giao <person name="Trịnh Bá Đạt" honorific="ông">ông Trịnh Bá Đạt</person> và <person name="Thân Thị'
        ' Nga" honorific="bà">bà Thân Thị Nga</person>.',
        id="list-of-two",
    ),
    row(
        'Đi cùng có các anh <person name="Kpă Thuyên" honorific="anh">Kpă Thuyên</person>, <person name="Rơ Châm Tới"'
        ' honorific="anh">Rơ Châm Tới</person> và <person name="Siu Blăh" honorific="anh">Siu Blăh</person>.',
        id="list-minority",
    ),
    row(
        'Kết quả: <person name="Phùng Duy Kiên" honorific=null positions="Chủ tịch">Phùng Duy Kiên</person> – Chủ'
        ' tịch, <person name="Lương Thị Thắm" honorific=null positions="Phó Chủ tịch">Lương Thị Thắm</person> – Phó'
        " Chủ tịch.",
        id="list-bare-with-posts",
    ),
    row(
        'Dự có <person name="Đào Xuân Mạnh" honorific="đ/c" positions="Bí thư Chi bộ">đ/c Đào Xuân Mạnh</person> – Bí'
        ' thư Chi bộ; <person name="Chu Thị Hạnh" honorific="đ/c" positions="Phó Hiệu trưởng">đ/c Chu Thị'
        " Hạnh</person> – Phó Hiệu trưởng.",
        id="list-with-posts",
    ),
    row(
        'Trúng cử có ba người:\n1. <person name="Bế Văn Pảo" honorific=null>Bế Văn Pảo</person>\n2. <person name="Nông'
        ' Thị Viền" honorific=null>Nông Thị Viền</person>\n3. <person name="Ma Đình Thực" honorific=null>Ma Đình'
        " Thực</person>",
        id="list-numbered-lines",
    ),
    # beside posts
    row(
        'Tới dự có Chủ tịch Công đoàn Viên chức tỉnh <person name="Hà Văn Thoại" honorific=null positions="Chủ tịch'
        ' Công đoàn Viên chức tỉnh">Hà Văn Thoại</person>.',
        id="post-before-after-union",
    ),
    row(
        'Mời Phó Chủ tịch LĐLĐ huyện Kỳ Sơn <person name="Vừ Bá Tủa" honorific=null positions="Phó Chủ tịch LĐLĐ huyện'
        ' Kỳ Sơn">Vừ Bá Tủa</person> lên bục.',
        id="post-before-district",
    ),
    row(
        'Lời hứa của Hiệu trưởng <person name="Lý Thị Mai" honorific=null positions="Hiệu trưởng">Lý Thị Mai</person>'
        " đã thành thật.",
        id="post-before-head-teacher",
    ),
    row(
        'Tại xưởng, Giám đốc <person name="Trần Quốc Bảo" honorific=null positions="Giám đốc">Trần Quốc Bảo</person>'
        " hỏi thăm từng người.",
        id="post-before-director",
    ),
    row(
        'Tổng giám đốc là <person name="Kang Min Soo" honorific="ông" positions="Tổng giám đốc">ông Kang Min'
        " Soo</person>.",
        id="post-before-with-is",
    ),
    row(
        'Chỉ đạo có <person name="Nguyễn Trường Phong" honorific="đồng chí" positions="Tỉnh ủy viên; Giám đốc Sở Nội'
        ' vụ">đồng chí Nguyễn Trường Phong</person> - Tỉnh ủy viên, Giám đốc Sở Nội vụ.',
        id="post-after-dash",
    ),
    row(
        'Khai giảng có <person name="Lại Thế Hiển" honorific="ông" positions="Trưởng phòng Y tế huyện">ông Lại Thế'
        " Hiển</person>, Trưởng phòng Y tế huyện.",
        id="post-after-comma",
    ),
    row(
        'Khách mời là <person name="Doãn Thị Lụa" honorific="bà" positions="nguyên Chủ tịch Công đoàn ngành">bà Doãn'
        " Thị Lụa</person>, nguyên Chủ tịch Công đoàn ngành.",
        id="post-former",
    ),
    row(
        'Bấm nút có <person name="Quách Công Lực" honorific="đ/c" positions="TUV; Chủ tịch LĐLĐ tỉnh">đ/c Quách Công'
        " Lực</person>, TUV, Chủ tịch LĐLĐ tỉnh.",
        id="post-tuv",
    ),
    row(
        'Ca hai do <person name="Lục Thị Xuân" honorific="chị" positions="Tổ trưởng Tổ may 5">chị Lục Thị'
        " Xuân</person> (Tổ trưởng Tổ may 5) phụ trách.",
        id="post-in-brackets",
    ),
    row(
        'Trưa ấy, <person name="Khổng Minh Tú" honorific="ông">ông Khổng Minh Tú</person> phát biểu ngắn.',
        id="no-post-only-verb",
    ),
    # harder surroundings
    row(
        'Lời tựa của <person name="Trần Vĩnh Khang" honorific="GS.TSKH">GS.TSKH Trần Vĩnh Khang</person> rất hay.',
        id="gs-tskh",
    ),
    row(
        'Bó hoa tặng <person name="Ngô Lệ Thu" honorific="nhà giáo">nhà giáo Ngô Lệ Thu</person> còn tươi.',
        id="nha-giao",
    ),
    row(
        'Chiều ấy, Chủ tịch UBND tỉnh <person name="Vương Chí Thành" honorific=null positions="Chủ tịch UBND'
        ' tỉnh">Vương Chí Thành</person> đội mưa tới trạm.',
        id="post-before-ubnd",
    ),
    row(
        'Thư của Bí thư Tỉnh ủy <person name="Đàm Quang Khải" honorific=null positions="Bí thư Tỉnh ủy">Đàm Quang'
        " Khải</person> được đọc trước giờ làm.",
        id="post-before-tinh-uy",
    ),
    row(
        'Thứ trưởng Bộ Y tế <person name="Tăng Thị Lan Phương" honorific=null positions="Thứ trưởng Bộ Y tế">Tăng Thị'
        " Lan Phương</person> thăm ca mổ.",
        id="post-before-thu-truong",
    ),
    row(
        'Chủ trì là Chủ tịch Công đoàn - <person name="Lê Văn Nghĩa" honorific="đồng chí">đồng chí Lê Văn'
        " Nghĩa</person>.",
        id="post-before-dash",
    ),
    row(
        'Trao hoa có <person name="Phạm Ngọc Quyết" honorific="đồng chí" positions="Ủy viên Ban Thường vụ; Chủ nhiệm'
        ' Ủy ban Kiểm tra LĐLĐ tỉnh">đồng chí Phạm Ngọc Quyết</person>, Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm'
        " tra LĐLĐ tỉnh.",
        id="post-of-three-parts",
    ),
    row(
        'Ký biên bản: <person name="Hà Thị Quế" honorific="bà" positions="Chủ tịch Công đoàn">bà Hà Thị'
        " Quế</person>-Chủ tịch Công đoàn.",
        id="post-closed-hyphen",
    ),
    row('Giải thuộc về công nhân <person name="Lê Văn Cự" honorific=null>Lê Văn Cự</person>.', id="post-worker-before"),
    row(
        'Câu hỏi của <person name="Hoàng Thị Thêu" honorific="chị" positions="công nhân tổ hoàn thiện">chị Hoàng Thị'
        " Thêu</person>, công nhân tổ hoàn thiện, làm cả phòng lặng đi.",
        id="worker-after",
    ),
    row(
        'Đại biểu mời:\n- <person name="Lường Văn Tiêu" honorific="Đ/c" positions="Bí thư Chi bộ">Đ/c Lường Văn'
        ' Tiêu</person>, Bí thư Chi bộ;\n- <person name="Cà Thị Dung" honorific="Đ/c" positions="Phó Trưởng phòng">Đ/c'
        " Cà Thị Dung</person>, Phó Trưởng phòng.",
        id="list-dashed-lines",
    ),
    row(
        'Lên sân khấu có các đồng chí <person name="Thiều Quang Huy" honorific="đồng chí">Thiều Quang Huy</person>,'
        ' <person name="Âu Thị Mến" honorific="đồng chí">Âu Thị Mến</person>, <person name="Cù Xuân Bách"'
        ' honorific="đồng chí">Cù Xuân Bách</person>, <person name="Tiêu Minh Phát" honorific="đồng chí">Tiêu Minh'
        ' Phát</person> và <person name="Nhữ Thị Vân" honorific="đồng chí">Nhữ Thị Vân</person>.',
        id="list-of-five",
    ),
    row(
        'Chúc mừng hai <person name="Khúc Thừa Hiếu" honorific="đồng chí">đồng chí Khúc Thừa Hiếu</person> và <person'
        ' name="Lã Thị Tươi" honorific="đồng chí">Lã Thị Tươi</person>.',
        id="list-two-comrades",
    ),
    row('Thư ký: Bà: <person name="Đậu Thị Hòa" honorific="Bà">Đậu Thị Hòa</person>', id="honorific-colon"),
    row('Xe đạp đến với em <person name="Vừ Thị Dợ">Vừ Thị Dợ</person> sáng nay.', id="child-em"),
    row('Người hát chính là <person name="Hà Giang" honorific="chị">chị Hà Giang</person>.', id="same-as-a-province"),
    row('Có mặt sớm là <person name="Phó Đức Chính" honorific="ông">ông Phó Đức Chính</person>.', id="same-as-a-post"),
    row(
        'Tới dự còn có <person name="Mã Kim Liên" honorific="bà">bà Mã Kim Liên</person>, vợ <person name="Lâm Tấn'
        ' Phước" honorific="ông">ông Lâm Tấn Phước</person>.',
        id="wife-of",
    ),
    row(
        'Ban mới bầu <person name="Triệu Mùi Pham" honorific="chị">chị Triệu Mùi Pham</person> giữ chức Phó Chủ tịch.',
        id="before-elected",
    ),
    row(
        'Bức ảnh <person name="Tôn Thất Hiệp" honorific="ông">ông Tôn Thất Hiệp</person> (Công ty Xi măng Sông Chảy)'
        " chụp được giải.",
        id="before-a-capital-organisation",
    ),
    row(
        'CHÚC MỪNG <person name="Ninh Thị Hoài" honorific="ĐỒNG CHÍ">ĐỒNG CHÍ NINH THỊ HOÀI</person>',
        id="capitals-line",
    ),
    row(
        'Trên cầu Bến Thủy, <person name="Cao Xuân Tấn" honorific="anh">anh Cao Xuân Tấn</person> cứu ba học sinh.',
        id="name-of-a-bridge-then-person",
    ),
    row(
        'Dự có ba người: <person name="Phạm Anh Khoát" honorific=null positions="Phó Bí thư Huyện ủy">Phạm Anh'
        " Khoát</person>, Phó Bí thư Huyện ủy.",
        id="name-with-anh-inside",
    ),
    row(
        'Thay mặt đoàn, <person name="Lê Thị Lan Anh" honorific="bà">bà Lê Thị Lan Anh</person> cảm ơn.',
        id="name-with-anh-at-the-end",
    ),
    row(
        'Ảnh chân dung của <person name="Trịnh Cô Tịch" honorific="ông">ông Trịnh Cô Tịch</person> treo ở sảnh.',
        id="name-with-co-inside",
    ),
    row(
        'Người ký là đồng chí (đ/c) <person name="Lại Xuân Khương">Lại Xuân Khương</person>.',
        id="honorific-said-twice",
    ),
    row(
        'Khai mạc có các đồng chí: <person name="Trần Thị Tuyển">Tiến sĩ Trần Thị Tuyển</person>, <person name="Đỗ Huy'
        ' Bắc">Đỗ Huy Bắc</person>.',
        id="list-after-academic",
    ),
    row(
        'Chủ tọa là <person name="Trịnh Xuân Mẫn" honorific="đồng chí" positions="Chánh án TAND huyện">đồng chí Trịnh'
        " Xuân Mẫn</person> – Chánh án TAND huyện.",
        id="post-judge",
    ),
    row(
        'Thống đốc Ngân hàng Nhà nước <person name="Tạ Quang Dự" honorific=null positions="Thống đốc Ngân hàng Nhà'
        ' nước">Tạ Quang Dự</person> trả lời chất vấn.',
        id="post-governor",
    ),
    row(
        'Về dự có <person name="Nguyễn Hữu Quyền" honorific="đồng chí" positions="Phó Chủ tịch Công đoàn Dầu khí Việt'
        ' Nam">đồng chí Nguyễn Hữu Quyền</person> Phó Chủ tịch Công đoàn Dầu khí Việt Nam.',
        id="post-without-mark",
    ),
    row(
        'Nhận cờ là Phó Chủ tịch LĐLĐ tỉnh <person name="Huỳnh Văn Tạc" honorific=null positions="Phó Chủ tịch LĐLĐ'
        ' tỉnh">Huỳnh Văn Tạc</person>.',
        id="post-provincial-federation",
    ),
    row(
        'Đến dự có Phó chủ tịch LĐLĐ tỉnh Tiền Giang <person name="Nguyễn Văn Hiểu" honorific=null positions="Phó chủ'
        ' tịch LĐLĐ tỉnh Tiền Giang">Nguyễn Văn Hiểu</person>.',
        id="province-of-the-union-before-the-name",
    ),
    row(
        'Phó Giám đốc Sở Y tế tỉnh Kiên Giang <person name="Lưu Thị Nhạn" honorific=null positions="Phó Giám đốc Sở Y'
        ' tế tỉnh Kiên Giang">Lưu Thị Nhạn</person> nhận hoa.',
        id="province-of-the-department-before-the-name",
    ),
    row(
        'Phó Giám đốc bệnh viện <person name="Cao Thị Lam Phương" honorific=null>Cao Thị Lam Phương</person> đọc tham'
        " luận.",
        id="hospital-in-lower-case-before-the-name",
    ),
    row(
        'Giấy khen do Chủ tịch LĐLĐ huyện Thoại Sơn <person name="Trình Công Lộc" honorific=null positions="Chủ tịch'
        ' LĐLĐ huyện Thoại Sơn">Trình Công Lộc</person> trao.',
        id="district-of-the-union-before-the-name",
    ),
]

NOT_READ = [
    row("Trường THPT Lê Lợi có sân bóng mới.", id="school"),
    row("Thư viện Trường THCS Nguyễn Trãi mở cả buổi tối.", id="school-thcs"),
    row("Trường Tiểu học Võ Thị Sáu nhận thêm hai lớp.", id="school-primary"),
    row("Trường Đại học Tôn Đức Thắng công bố điểm chuẩn.", id="school-university"),
    row("Đoàn xe về TP Hồ Chí Minh lúc sáng sớm.", id="city"),
    row("Vé tàu từ TP. Hồ Chí Minh đã bán hết.", id="city-dotted"),
    row("Khu trọ nằm cuối đường Nguyễn Huệ.", id="street"),
    row("Quán cơm ở phố Trần Nhân Tông mở lại.", id="street-lane"),
    row("Nhà lưu trú quận Lê Chân đã đủ chỗ.", id="district"),
    row("Phường Phan Đình Phùng có thêm trạm y tế.", id="ward"),
    row("Em được nhận học bổng Nguyễn Đức Cảnh.", id="scholarship"),
    row("Anh đoạt Giải thưởng Nguyễn Văn Linh năm ấy.", id="prize"),
    row("Chuyên đề học tập tư tưởng Hồ Chí Minh được dời sang tháng sau.", id="thought"),
    row("Đoàn TNCS Hồ Chí Minh xã nhận chăm sóc vườn hoa.", id="youth-union"),
    row("Ca bệnh chuyển về Bệnh viện Nguyễn Tri Phương.", id="hospital"),
    row("Đơn hàng của Công ty Hoàng Anh Gia Lai tăng gấp đôi.", id="firm"),
    row("Lớp học ở Hội trường Lê Văn Tám kín chỗ.", id="hall"),
    row("Đoàn dâng hoa trước tượng đài Trần Hưng Đạo.", id="statue"),
    row("Chạy bộ quanh công viên Lê Văn Tám rất vui.", id="park"),
    row("Cảng ở Bà Rịa - Vũng Tàu nhộn nhịp trở lại.", id="province-ba-ria"),
    row("Chuyến tham quan Bà Nà kéo dài hai ngày.", id="ba-na"),
    row("Tàu ra Cô Tô hoãn vì biển động.", id="co-to"),
    row("Trạm y tế huyện Anh Sơn được sửa.", id="anh-son"),
    row("Thị trấn Sông Đốc và sông Ông Đốc vào mùa cá.", id="ong-doc"),
    row("Chợ Bà Chiểu mở cửa từ ba giờ.", id="market"),
    row("Kẹt xe kéo dài trên cầu Ông Lãnh.", id="bridge"),
    row("Đường lên núi Bà Đen đã thông.", id="mountain"),
    row("Bà mẹ Việt Nam Anh hùng được tặng sổ tiết kiệm.", id="heroic-mothers"),
    row("Các đồng chí ủy viên cùng các ông bà đại biểu đứng dậy vỗ tay.", id="plain-honorifics"),
    row("Anh chị em Phân xưởng Sợi nghỉ bù vào thứ Bảy.", id="brothers-and-sisters"),
    row("Đơn vị Anh hùng Lao động này có ba nghìn người.", id="hero-of-labour"),
    row("Xe chạy qua Phan Thiết, Mai Châu và Cao Lãnh.", id="towns"),
    row("Thư gửi từ Hoàng Sa, Trường Sa đến các trường.", id="islands"),
    row("Đồng chí Chủ tịch Công đoàn Trường đọc diễn văn.", id="chair-without-name"),
    row("Đồng chí Bí thư Đảng ủy chúc mừng tập thể.", id="dong-chi-secretary"),
    row("Công đoàn Sở Tư pháp và Văn phòng Ủy ban cùng dự.", id="union-office"),
    row("Lễ trao quà diễn ra sáng nay tại xưởng may.\nCông nhân nhận quà Tết.\nẢnh: Hoàng Văn Long", id="photo-credit"),
    row("Nhà trẻ mở cửa từ thứ Hai.\nĐọc thêm\nÔng Trần Văn Nam làm Giám đốc Sở", id="teaser-of-another-article"),
    row("Cuối buổi là phần trao đổi của ông", id="broken-off"),
    row("Đội tuyển Trường THPT chuyên Nguyễn Quang Diêu lên đường.", id="school-thpt-chuyen"),
    row("Phong trào mang tên Trần Văn Ơn lan khắp tỉnh.", id="campaign-name"),
    row("Huy hiệu Bác Hồ được trao tận tay.", id="medal"),
    row("Cấm xe trên đường Lê Duẩn và Trần Phú.", id="street-list"),
    row("Nhà máy Nhiệt điện Bà Rịa chạy đủ tải.", id="power-station"),
    row("Điểm phát quà ở 41 Hùng Vương.", id="address"),
    row(
        "Phó chủ tịch LĐLĐ tỉnh Tiền Giang chúc mừng các gia đình.",
        id="post-and-province-without-a-name",
    ),
    row(
        "Thư ngỏ của Giám đốc Sở Y tế tỉnh Kiên Giang dán ở cổng.",
        id="post-and-department-of-a-province-without-a-name",
    ),
]


@pytest.mark.parametrize("markup", READ)
def test_read(markup: str) -> None:
    check(markup, "person")


@pytest.mark.parametrize("text", NOT_READ)
def test_not_read(text: str) -> None:
    check_none(text, "person")
