"""Quantities: a number with its counted noun; numbers that name a thing instead of counting."""

from __future__ import annotations

import pytest

from ..markup import gap
from .check import check, check_none, row

READ = [
    # counted nouns
    row(
        'Xe chở <quantity value=1208 unit="suất quà" comparator=eq value_max=null>1.208 suất quà</quantity> lên bản.',
        id="gifts-grouped",
    ),
    row('Tổ giúp việc có <quantity value=5 unit="đ/c" comparator=eq>05 đ/c</quantity>.', id="comrades-leading-zero"),
    row('Ban mới gồm <quantity value=15 unit="đồng chí" comparator=eq>15 đồng chí</quantity>.', id="comrades"),
    row(
        'Toàn ngành có <quantity value=20638 unit="đoàn viên" comparator=eq>20.638 đoàn viên</quantity>.',
        id="members",
    ),
    row(
        'Nay đã có <quantity value=1570 unit="đoàn viên" comparator=eq>1570 đoàn viên</quantity>.',
        id="members-no-dot",
    ),
    row(
        'Phiên chiều có <quantity value=213 unit="đại biểu" comparator=eq>213 đại biểu</quantity> ở lại.',
        id="delegates",
    ),
    row('Danh sách chốt <quantity value=27 unit="ủy viên" comparator=eq>27 ủy viên</quantity>.', id="commissioners"),
    row('Lớp bơi nhận <quantity value=40 unit="người" comparator=eq>40 người</quantity> mỗi khóa.', id="people-nguoi"),
    row('Cả huyện sửa xong <quantity value=64 unit="căn nhà" comparator=eq>64 căn nhà</quantity>.', id="houses"),
    row('Đề án nêu <quantity value=16 unit="chỉ tiêu" comparator=eq>16 chỉ tiêu</quantity>.', id="goals"),
    row(
        'Mạng lưới phủ <quantity value=28 unit="công đoàn cơ sở" comparator=eq>28 công đoàn cơ sở</quantity>.',
        id="unions",
    ),
    row(
        'Phòng chia thành <quantity value=3 unit="tổ công đoàn" comparator=eq>03 tổ công đoàn</quantity>.',
        id="union-groups",
    ),
    row(
        'Đoàn kiểm tra <quantity value=9 unit="doanh nghiệp" comparator=eq>9 doanh nghiệp</quantity> nợ lương.',
        id="firms",
    ),
    row('Sáng đó thu <quantity value=150 unit="đơn vị máu" comparator=eq>150 đơn vị máu</quantity>.', id="blood"),
    row(
        'Quầy thuốc phục vụ <quantity value=4312 unit="lượt người" comparator=eq>4.312 lượt người</quantity>.',
        id="turns",
    ),
    row('Thợ trẻ nộp <quantity value=76 unit="sáng kiến" comparator=eq>76 sáng kiến</quantity>.', id="initiatives"),
    row(
        'Quỹ lập <quantity value=32 unit="suất học bổng" comparator=eq>32 suất học bổng</quantity>.',
        id="scholarships",
    ),
    row('Hội nghị nghe <quantity value=7 unit="tham luận" comparator=eq>07 tham luận</quantity>.', id="talks"),
    row(
        'Ký mới <quantity value=18 unit="thỏa ước lao động tập thể" comparator=eq>18 thỏa ước lao động tập'
        " thể</quantity>.",
        id="agreements",
    ),
    row('Chủ nhật trồng <quantity value=2500 unit="cây" comparator=eq>2.500 cây</quantity> xanh.', id="trees"),
    row('Vườn rộng <quantity value=2.5 unit="ha" comparator=eq>2,5 ha</quantity>.', id="hectares"),
    row('Mỗi phòng <quantity value=18 unit="m2" comparator=eq>18 m2</quantity>.', id="square-metres"),
    row('Gom được <quantity value=1.2 unit="tấn" comparator=eq>1,2 tấn</quantity> giấy vụn.', id="tonnes"),
    row('<quantity value=95 unit="hộ" comparator=eq>95 hộ</quantity> ký nhận ngay.', id="at-the-start"),
    row(
        'Đội hình đông (<quantity value=21 unit="thành viên" comparator=eq>21 thành viên</quantity>).',
        id="in-brackets",
    ),
    # what stands before or after
    row('Đó là nhà của <quantity value=2072 unit="đoàn viên" comparator=gt>hơn 2.072 đoàn viên</quantity>.', id="hon"),
    row('Thuê <quantity value=300 unit="lao động" comparator=gt>trên 300 lao động</quantity> mùa vụ.', id="tren"),
    row('Hội trường chứa <quantity value=1000 unit="người" comparator=approx>gần 1.000 người</quantity>.', id="gan"),
    row('Còn <quantity value=60 unit="hộ" comparator=approx>khoảng 60 hộ</quantity> chưa có điện.', id="khoang"),
    row(
        'Mỗi chi đoàn nhận <quantity value=1 unit="công trình" comparator=gte>ít nhất 01 công trình</quantity>.',
        id="it-nhat",
    ),
    row(
        'Cần <quantity value=25 unit="đại biểu" comparator=gte>tối thiểu 25 đại biểu</quantity> có mặt.',
        id="toi-thieu",
    ),
    row(
        'Lớp học <quantity value=12 unit="học sinh" comparator=gte>không dưới 12 học sinh</quantity>.',
        id="khong-duoi",
    ),
    row('Xưởng <quantity value=25 unit="lao động" comparator=gte>từ 25 lao động</quantity> thì mở lớp.', id="tu"),
    row(
        'Áp dụng với xưởng <quantity value=50 unit="công nhân" comparator=gte>từ 50 công nhân trở lên</quantity>.',
        id="tu-tro-len",
    ),
    row(
        'Quỹ phải đủ cho <quantity value=500 unit="suất quà" comparator=gte>500 suất quà trở lên</quantity>.',
        id="tro-len",
    ),
    row(
        'Ban gác thi <quantity value=15 unit="ủy viên" comparator=lte>không quá 15 ủy viên</quantity>.',
        id="khong-qua",
    ),
    row('Xe chở <quantity value=45 unit="hành khách" comparator=lte>tối đa 45 hành khách</quantity>.', id="toi-da"),
    row(
        'Điểm trường <quantity value=10 unit="học sinh" comparator=lt>dưới 10 học sinh</quantity> sẽ sáp nhập.',
        id="duoi",
    ),
    row(
        'Đã tặng <quantity value=6000 unit="suất học bổng" comparator=approx>gần 6.000 suất học bổng</quantity>.',
        id="approx-gan",
    ),
    # ranges
    row(
        'Mỗi xã nhận <quantity value=300 value_max=500 unit="đoàn viên" comparator=eq>300 - 500 đoàn viên</quantity>.',
        id="range-dash",
    ),
    row(
        'Kết nạp <quantity value=2 value_max=3 unit="đoàn viên" comparator=eq>02-03 đoàn viên</quantity> ưu tú.',
        id="range-hyphen-zero",
    ),
    row(
        'Mở <quantity value=4 value_max=6 unit="lớp" comparator=eq>từ 4 đến 6 lớp</quantity> ban đêm.',
        id="range-tu-den",
    ),
    row(
        'Chọn <quantity value=29 value_max=33 unit="người" comparator=eq>từ 29-33 người</quantity>.',
        id="range-tu-dash",
    ),
    row(
        'Giới thiệu <quantity value=1 value_max=3 unit="sáng kiến" comparator=gte>ít nhất 1 đến 3 sáng'
        " kiến</quantity>.",
        id="range-it-nhat",
    ),
    row(
        'Mỗi tổ có <quantity value=5 value_max=7 unit="người" comparator=eq>năm đến bảy người</quantity>.',
        id="range-spelled",
    ),
    row(
        'Chờ <quantity value=20 value_max=30 unit="phút" comparator=approx>khoảng 20-30 phút</quantity>.',
        id="range-khoang",
    ),
    # spelled and scaled numbers
    row(
        'Hội đồng có <quantity value=15 unit="ủy viên" comparator=eq>mười lăm ủy viên</quantity>.',
        id="spelled-fifteen",
    ),
    row('Tổ tuần tra gồm <quantity value=5 unit="đồng chí" comparator=eq>năm đồng chí</quantity>.', id="spelled-five"),
    row(
        'Tối ấy <quantity value=3 unit="công nhân" comparator=eq>ba công nhân</quantity> ở lại trực.',
        id="spelled-three",
    ),
    row('Bản có <quantity value=21 unit="hộ" comparator=eq>hai mươi mốt hộ</quantity>.', id="spelled-twenty-one"),
    row(
        'Nhà máy lập <quantity value=7 unit="tổ công đoàn" comparator=eq>bảy tổ công đoàn</quantity>.',
        id="spelled-seven-groups",
    ),
    row(
        'Quán nấu <quantity value=120 unit="suất" comparator=eq>một trăm hai mươi suất</quantity>.',
        id="spelled-hundred",
    ),
    row(
        'Mỗi năm tổ chức <quantity value=1 unit="hội thi" comparator=gte>ít nhất một hội thi</quantity>.',
        id="spelled-at-least-one",
    ),
    row(
        'Cả nước có <quantity value=10000000 unit="đoàn viên" comparator=eq>10 triệu đoàn viên</quantity>.',
        id="million",
    ),
    row(
        'Chăm lo <quantity value=1400000 unit="đoàn viên" comparator=approx>gần 1,4 triệu đoàn viên</quantity>.',
        id="million-decimal",
    ),
    row(
        'Đại diện cho <quantity value=500000 unit="công nhân" comparator=gt>hơn 50 vạn công nhân</quantity>.',
        id="van",
    ),
    row('Nơi sống của <quantity value=76000 unit="lao động" comparator=gt>hơn 76 ngàn lao động</quantity>.', id="ngan"),
    row(
        'Kho chứa <quantity value=110000 unit="người" comparator=gt>trên 110 nghìn người</quantity> đăng ký.',
        id="nghin",
    ),
    # several in one sentence
    row(
        'Kết nạp <quantity value=300 unit="đoàn viên" comparator=gte>ít nhất 300 đoàn viên</quantity>, thành lập'
        ' <quantity value=5 unit="nghiệp đoàn" comparator=eq>5 nghiệp đoàn</quantity>.',
        id="at-least-then-plain",
    ),
    row(
        'Cử <quantity value=10 unit="giáo viên" comparator=eq>10 giáo viên</quantity> và <quantity value=1 unit="bác'
        ' sĩ" comparator=eq>01 bác sĩ</quantity> lên bản.',
        id="two-kinds",
    ),
    row(
        'Tặng <quantity value=400 unit="suất quà" comparator=eq>400 suất quà</quantity>, mỗi suất 1 triệu đồng.',
        id="beside-money",
    ),
    row(
        'Ngày 12/6, <quantity value=83 unit="giáo viên" comparator=eq>83 giáo viên</quantity> nhận máy tính.',
        id="beside-a-date",
    ),
    row(
        'Nhiệm kỳ 2018 - 2023, xã có <quantity value=6 unit="mô hình" comparator=eq>6 mô hình</quantity> hay.',
        id="beside-a-term",
    ),
    row(
        'Đạt 9/9 chỉ tiêu nhờ <quantity value=14 unit="giải pháp" comparator=eq>14 giải pháp</quantity>.',
        id="beside-a-share",
    ),
    # harder ones
    row(
        'Hội trường đón <quantity value=200 unit="đồng chí" comparator=eq>200 đồng chí</quantity>.',
        id="comrades-not-money",
    ),
    row(
        'Quỹ dựng <quantity value=22 unit="mái ấm công đoàn" comparator=eq>22 "Mái ấm Công đoàn</quantity>".',
        id="quoted-noun",
    ),
    row(
        'Đoàn đi dự có <quantity value=12 unit="đại biểu" comparator=eq>12 (mười hai) đại biểu</quantity>.',
        id="number-said-twice",
    ),
    gap('Chị nấu <quantity value=30 unit="suất" comparator=eq>ba chục suất</quantity> cháo.', id="dozens"),
    row(
        'Đào tạo nghề cho <quantity value=18500 unit="người" comparator=eq>18.500 người</quantity>/năm.',
        id="per-year",
    ),
    row('Định mức <quantity value=2 unit="suất" comparator=eq>02 suất</quantity>/tổ.', id="per-branch"),
    row('Ban mới có <quantity value=3 unit="phó chủ tịch" comparator=eq>3 phó chủ tịch</quantity>.', id="vice-chairs"),
    row(
        'Cuộc khảo sát ghi nhận <quantity value=2000000 unit="lao động" comparator=gt>hơn 2 triệu lao động</quantity>'
        " di cư.",
        id="million-plain",
    ),
    row(
        'Sân chứa <quantity value=1200 unit="người" comparator=gte>không dưới 1.200 người</quantity>.',
        id="khong-duoi-thousands",
    ),
    row('Bản nhỏ <quantity value=40 unit="hộ" comparator=lt>chưa đầy 40 hộ</quantity>.', id="chua-day"),
    row('Đợt này phát <quantity value=950 unit="thẻ" comparator=approx>xấp xỉ 950 thẻ</quantity>.', id="xap-xi"),
    row(
        'Mỗi cụm mở <quantity value=2 value_max=3 unit="lớp" comparator=gte>từ 2 đến 3 lớp trở lên</quantity>.',
        id="tu-den-tro-len",
    ),
    row(
        'Tính đến năm 2022, <quantity value=2023 unit="đoàn viên" comparator=eq>2.023 đoàn viên</quantity> đã đổi thẻ.',
        id="year-then-people",
    ),
    row(
        'Kho phát <quantity value=1208 unit="suất quà" comparator=eq>1,208 suất quà</quantity>.',
        id="english-thousands",
    ),
    row(
        'Bầu đoàn dự đại hội công đoàn cấp trên <quantity value=17 unit="đồng chí" comparator=eq>17 đồng'
        " chí</quantity>.",
        id="cap-tren-is-no-hedge",
    ),
    row(
        'Khách đến từ <quantity value=16 unit="công đoàn cơ sở" comparator=eq>16 công đoàn cơ sở</quantity>.',
        id="den-tu-is-no-hedge",
    ),
    row(
        'Cả bản có <quantity value=329 unit="đoàn viên" comparator=eq>329 đoàn viên</quantity> công đoàn.',
        id="of-a-longer-noun",
    ),
    row(
        'Phường có <quantity value=137 unit="công đoàn cơ sở" comparator=eq>137 Công đoàn cơ sở</quantity>.',
        id="capital-noun",
    ),
    row(
        'Hội trại của <quantity value=4000 unit="cnvc-lđ" comparator=gt>hơn 4.000 CNVC-LĐ</quantity> bế mạc.',
        id="cnvc-ld",
    ),
    row('Người trẻ nhất mới <quantity value=24 unit="tuổi" comparator=eq>24tuổi</quantity>.', id="glued-noun"),
    row(
        'Phiên sáng có <quantity value=84 unit="đại biểu" comparator=eq>84 đại biều</quantity> giơ thẻ.',
        id="misprint-delegates",
    ),
    row(
        'Tổ dệt còn <quantity value=33 unit="đoàn viên" comparator=eq>33 đòan viên</quantity> đi ca đêm.',
        id="misprint-members",
    ),
    row(
        'Ban bầu cử gồm <quantity value=3 unit="đồng chí" comparator=eq>3 đồng chi</quantity>.',
        id="misprint-comrades",
    ),
    gap(
        'Hội quán treo <quantity value=3 unit="lồng đèn" comparator=eq>3 lồng đèn</quantity> trước hiên.',
        id="two-syllable-noun-not-listed",
    ),
    row(
        'Năm ngoái có <quantity value=5 unit="đoàn" comparator=eq>5 đoàn</quantity> viện trợ tới thăm bản.',
        id="misprint-is-the-start-of-other-words",
    ),
    row(
        'Tổ họp định kỳ <quantity value=4 unit="lần" comparator=eq>4 lần</quantity> mỗi năm.',
        id="times-at-fixed-intervals",
    ),
    row(
        '2- Trao <quantity value=50 unit="suất quà" comparator=eq>50 suất quà</quantity> cho trẻ em làng chài.',
        id="after-numbering-with-a-dash",
    ),
    row(
        'Mỗi tổ cần <quantity value=2 unit="thợ" comparator=gte>ít nhất có 2 thợ</quantity> lành nghề.',
        id="hedge-before-the-verb",
    ),
    row(
        'Mỗi ca <quantity value=3 unit="thợ" comparator=gte>ít nhất phải có 3 thợ</quantity> điện.',
        id="hedge-before-two-verbs",
    ),
    row(
        '- <quantity value=300 unit="đoàn viên" comparator=gt>Hơn 300 đoàn viên</quantity> về dự.',
        id="hedge-after-a-bullet",
    ),
    row('Về dự có <quantity value=46 unit="cbcnv" comparator=eq>46 CBCNV</quantity>.', id="staff-by-letters"),
]

NOT_READ = [
    row("Trạm xá mới ở quận 1 mở cửa.", id="quarter-number"),
    row("Theo Điều 5, thợ được nghỉ bù.", id="article-of-law"),
    row("Học Nghị quyết số 02-NQ/TW trong chiều thứ Ba.", id="document-number"),
    row("Em đang học lớp 12 buổi sáng.", id="school-grade"),
    row("Xã đạt 13/13 chỉ tiêu.", id="share"),
    row("Cần hàng năm đoàn viên khám sức khỏe.", id="every-year"),
    row("Qua hằng năm đoàn viên gắn bó hơn.", id="every-year-hang"),
    row("Theo lệ, mỗi năm đoàn viên góp quỹ vào mùa gặt.", id="each-year"),
    row("Giao lưu ngày 12/6 ở sân kho.", id="date"),
    row("Mùa thu năm 2023 rất đẹp.", id="year"),
    row("Nghị quyết nhiệm kỳ 2023-2028 đã in.", id="term"),
    row("Quỹ chi 200 triệu đồng.", id="money"),
    row("Vé xem là 25.000 đồng.", id="money-dong"),
    row("Tỷ lệ ấy là 85%.", id="percent"),
    row("Đại hội lần thứ 5 khai mạc.", id="ordinal"),
    row("Ban Chấp hành khóa 12 ra mắt.", id="khoa"),
    row("Liên hệ 0905 123 456.", id="phone"),
    row("Tiêm phòng COVID-19 cho cả xưởng.", id="covid"),
    row("Nhà ở đường số 7 bị dột.", id="street-number"),
    row("Xe chạy trên quốc lộ 14 suốt đêm.", id="highway"),
    row("Khen Tổ 5 và khu phố 3.", id="group-name"),
    row("Không đoàn viên nào vắng mặt.", id="not-any"),
    row("Một số đoàn viên xin về sớm.", id="some"),
    row("Nhiều công nhân và các ủy viên cùng hát.", id="many"),
    row("Đây là một trong những xưởng lâu đời.", id="one-of"),
    row("Chuẩn bị năm học mới thật chu đáo.", id="school-year"),
    row("Những năm qua, đồng chí ấy rất tận tụy.", id="years-past"),
    row("Ông Năm, bà Ba và chị Bảy ra về.", id="names-of-numbers"),
    row("Đoàn lên Ba Vì và Ba Tơ.", id="district-ba-vi"),
    row("Hẹn thứ ba tuần sau gặp lại.", id="tuesday"),
    row("Từ tháng tư công nhân đổi ca.", id="month"),
    row("Sang quý ba đoàn viên được nâng bậc.", id="quarter-of-year"),
    row("Anh suy nghĩ chín chắn.", id="thinking"),
    row("Ba mẹ em đều làm ở xưởng này.", id="parents"),
    row("Ai cũng tư lự, tám chuyện cho khuây.", id="from-now"),
    row("Danh sách từ 1 đến 10 dán ở cổng.", id="no-noun"),
    row("Mở trang 12 và xem hình 4.", id="page-of-a-book"),
    row("Họp ở phòng 205, tầng 3.", id="room"),
    row("Trong năm 2023 đoàn viên góp rất nhiều công cho làng.", id="year-before-members"),
    row("Cứ đến tháng 10 công nhân lại đổi đồng phục.", id="month-before-workers"),
    row("Ở phường 12 người dân quen nhau cả.", id="ward-before-people"),
    row("Theo Điều 7 người lao động có quyền hỏi.", id="article-before-workers"),
    row("Suốt nhiệm kỳ 2018-2023 đoàn viên không ai bỏ sinh hoạt.", id="term-before-members"),
    row("Sáng 15/5 đại biểu về đông đủ.", id="date-before-delegates"),
    row("Hàng trăm đoàn viên xuống đường dọn cát.", id="hundreds"),
    row("Hàng nghìn công nhân về quê đón Tết.", id="thousands"),
    row("Vài chục người đứng chờ xe.", id="several-dozens"),
    row("Xưởng áp dụng 5S từ lâu.", id="five-s"),
    row("Thời công nghiệp 4.0 đòi tay nghề mới.", id="industry-four"),
    row("Bốt trực 24/7 không nghỉ.", id="round-the-clock"),
    row("Mùng 2 Tết, xóm trọ vắng hoe.", id="new-years-day"),
    row("Em lọt top 10 toàn tỉnh.", id="top-ten"),
    row("Phố Hàng Bài, ngõ 5, cổng sắt xanh.", id="alley-number"),
    row("Công đoàn Ban Quản lý dự án Thủy điện 3 lần thứ IV bế mạc.", id="name-ends-in-a-number"),
    row("Xe dừng ở Thư viện tỉnh (41 Hùng Vương), cạnh chợ.", id="street-address"),
    row("Bài cập nhật lúc 16:08 ngày 29/12/2025 tại phòng tin.", id="page-clock"),
    row(
        "Cứ bỏ 10 đồng chi phí mới được một xu lãi.",
        id="misprint-is-money-and-its-verb",
    ),
    row(
        "Nghỉ học kỳ 2 học sinh về quê gặt lúa.",
        id="school-term-number",
    ),
    row(
        "Truyện dài đăng kỳ 12 người đọc vẫn chờ.",
        id="instalment-number",
    ),
]


@pytest.mark.parametrize("markup", READ)
def test_read(markup: str) -> None:
    check(markup, "quantity")


@pytest.mark.parametrize("text", NOT_READ)
def test_not_read(text: str) -> None:
    check_none(text, "quantity")
