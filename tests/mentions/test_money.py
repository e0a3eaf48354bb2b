"""Sums of money: whole units of their currency, how they compare, what one is for; numbers that are no money."""

from __future__ import annotations

import unicodedata

import pytest

from .check import check, check_none, row

READ = [
    # how the number is written
    row("Quỹ thu <money amount=94470000 currency=VND comparator=eq per=null>94.470.000đ</money>.", id="grouped-d"),
    row("Quỹ thu <money amount=2150000000>2.150.000.000 đồng</money>.", id="grouped-twice"),
    row("Quỹ thu <money amount=2150000000>2,150,000,000 VNĐ</money>.", id="grouped-the-english-way"),
    row("Quỹ thu <money amount=500000>500,000 đồng</money>.", id="comma-before-three-zeros"),
    row("Quỹ thu <money amount=1041000000>1.041 triệu đồng</money>.", id="thousands-of-millions"),
    row("Quỹ thu <money amount=1208500000>1.208,5 triệu đồng</money>.", id="grouped-with-a-fraction"),
    row("Quỹ thu <money amount=1500000000>1.5 tỷ đồng</money>.", id="point-that-cannot-group"),
    row("Quỹ thu <money amount=500000000>0,5 tỷ đồng</money>.", id="half-as-a-decimal"),
    row("Quỹ thu <money amount=1234000000>1,234 tỷ đồng</money>.", id="three-decimals"),
    row("Quỹ thu <money amount=5000000>05 triệu đồng</money>.", id="leading-zero"),
    row("Quỹ thu <money amount=2150000000>2 tỉ 150 triệu đồng</money>.", id="ty-and-trieu"),
    row("Quỹ thu <money amount=3200000>3 triệu 200 nghìn đồng</money>.", id="trieu-and-nghin"),
    row("Quỹ thu <money amount=3045600000>3 tỷ 45 triệu 600 nghìn đồng</money>.", id="three-scales"),
    row("Quỹ thu <money amount=2500000000>2 tỷ rưỡi</money>.", id="ruoi"),
    row("Trao quà trị giá <money amount=500000000 comparator=gt>hơn nửa tỷ đồng</money>.", id="half_a_billion"),
    row("Quỹ thu <money amount=2000000000000>2.000 tỷ đồng</money>.", id="two-thousand-billion"),
    row("Vốn vay đạt <money amount=3000000000000>3 nghìn tỷ đồng</money>.", id="nghin-ty"),
    row("Quỹ thu <money amount=1000000000>một tỷ đồng</money>.", id="spelled-one"),
    row("Quỹ thu <money amount=50000000>năm mươi triệu đồng</money>.", id="spelled-fifty"),
    row("Suất ăn thêm <money amount=5000>năm nghìn đồng</money>.", id="spelled-five-is-no-year"),
    # how scale and currency are written
    row("Quỹ trao <money amount=800000000>800 triệu</money> cho công nhân khó khăn.", id="no-currency"),
    row("Quỹ trao <money amount=50000000>50tr</money> cho công nhân khó khăn.", id="tr"),
    row("Quỹ trao <money amount=200000>200 ngàn đồng</money> cho mỗi bếp.", id="ngan"),
    row("Quỹ trao <money amount=9600000000>9,6 tỉ đồng</money> tiền quà.", id="ti"),
    row("QUỸ TRAO <money amount=75000000000>75 TỶ ĐỒNG</money> TIỀN QUÀ", id="headline"),
    row("Quỹ trao <money amount=30000000>30 triệu VNĐ</money> tiền quà.", id="vnd"),
    row("Quỹ trao <money amount=1200000000>1,2 tỷđ</money> tiền quà.", id="d-glued-to-the-scale"),
    row("Quỹ trao <money amount=15000000>15 triệuđồng</money> tiền quà.", id="dong-glued-to-the-scale"),
    row("Đối tác tặng <money amount=5000 currency=USD>5.000 USD</money>.", id="usd"),
    row("Đối tác tặng <money amount=10000 currency=USD>10.000 đô la Mỹ</money>.", id="do-la"),
    row("Đối tác tặng <money amount=20000 currency=EUR>20.000 euro</money>.", id="euro"),
    row("Đối tác tặng <money amount=2000000 currency=JPY>2 triệu yên</money>.", id="yen"),
    row("Đối tác tặng <money amount=3000000 currency=LAK>3 triệu kíp</money>.", id="kip"),
    row("Đối tác tặng <money amount=5000 currency=USD>$5.000</money>.", id="dollar-sign"),
    row("Quỹ trao <money amount=400000000>400\u00a0triệu\u00a0đồng</money>.", id="non-breaking-blanks"),
    row("Quỹ trao <money amount=400000000>400  triệu  đồng</money>.", id="double-blanks"),
    row(unicodedata.normalize("NFD", "Quỹ trao <money amount=2200000000>2,2 tỷ đồng</money>."), id="nfd"),
    # how it compares
    row("Quà trị giá <money amount=2200000000 comparator=gt>hơn 2,2 tỷ đồng</money>.", id="hon"),
    row("Quà trị giá <money amount=800000000 comparator=gt>trên 800 triệu</money>.", id="tren"),
    row("Quà trị giá <money amount=1300000000 comparator=approx>gần 1,3 tỷ</money>.", id="gan"),
    row("Tiền quà (<money amount=75000000000 comparator=approx>gần 75 tỷ đồng</money>) đã chi.", id="gan-brackets"),
    row("Quà trị giá <money amount=250000000 comparator=approx>khoảng 250 triệu đồng</money>.", id="khoang"),
    row("Quà trị giá <money amount=9000000000 comparator=approx>xấp xỉ 9 tỷ đồng</money>.", id="xap-xi"),
    row("Quà trị giá lên tới <money amount=3000000000 comparator=approx>gần 3 tỷ đồng</money>.", id="len-toi-gan"),
    row("Quà trị giá <money amount=2000000000 comparator=gte>không dưới 2 tỷ đồng</money>.", id="khong-duoi"),
    row("Vay <money amount=5000000 comparator=gte>từ 5 triệu đồng trở lên</money> phải có bảo lãnh.", id="tro-len"),
    row("Mức vay <money amount=3000000 comparator=lte>không quá 3 triệu đồng</money>.", id="khong-qua"),
    row("Mức vay <money amount=3000000 comparator=lte>tối đa 3 triệu đồng</money>.", id="toi-da"),
    row("Quỹ còn <money amount=1000000000 comparator=lt>dưới 1 tỷ đồng</money>.", id="duoi"),
    row("Quỹ còn <money amount=1000000000 comparator=lt>chưa đến 1 tỷ</money>.", id="chua-den"),
    # ranges
    row(
        "Hỗ trợ <money amount=30000000 amount_max=50000000 comparator=eq per=nhà>30 - 50 triệu đồng/nhà</money>.",
        id="range-per-house",
    ),
    row(
        "Hỗ trợ <money amount=50000000 amount_max=80000000 comparator=eq>từ 50 đến 80 triệu đồng</money> tùy nơi.",
        id="tu-den",
    ),
    row("Thưởng <money amount=1000000 amount_max=2000000>1 triệu - 2 triệu đồng</money>.", id="scale-said-twice"),
    row(
        "Thưởng <money amount=500000 amount_max=1000000 comparator=eq>từ 500.000 đến 1 triệu đồng</money>.",
        id="two-scales",
    ),
    row(
        "Thưởng <money amount=500000 amount_max=1000000 comparator=eq>từ 500.000 đồng đến 1.000.000 đồng</money>.",
        id="currency-said-twice",
    ),
    row(
        "Thưởng <money amount=1000000 amount_max=2000000 comparator=gte>ít nhất 1 đến 2 triệu đồng</money>.",
        id="it-nhat-with-a-range",
    ),
    # what one sum is for
    row("Bếp phục vụ bữa ăn <money amount=25000 per=suất>25.000 đồng/suất</money>.", id="per-portion"),
    row('Quỹ cho vay <money amount=10000000 per="đoàn viên">10 triệu đồng/ 1 đoàn viên</money>.', id="per-1-member"),
    row("Hai suất hỗ trợ (<money amount=5000000 per=suất>5 triệu đồng/suất</money>) đã trao.", id="per-in-brackets"),
    row("Đóng góp <money amount=100000 per=người>100.000đ/người</money> cho quỹ.", id="per-person"),
    row("Nhà Mái ấm được giúp <money amount=70000000 per=căn>70 triệu đồng một căn</money>.", id="per-mot"),
    row("Nuôi cháu Vừ A Páo <money amount=1000000 per=tháng>1 triệu đồng mỗi tháng</money>.", id="per-moi-after"),
    row("Nuôi cháu Vừ A Páo mỗi tháng <money amount=1000000 per=tháng>1 triệu đồng</money>.", id="per-moi-before"),
    row(
        "Tặng 400 suất quà, mỗi suất <money amount=1000000 per=suất>1 triệu đồng</money>,"
        " tổng <money amount=400000000 per=null>400 triệu đồng</money>.",
        id="each-and-total",
    ),
    row("Mỗi phần gồm gạo và <money amount=300000>300.000 đồng</money> tiền mặt.", id="gift-and-cash"),
    row("Lương đạt <money amount=12500000>12,5 triệu đồng/người/tháng</money>.", id="per-person-and-month"),
    row(
        'Bão qua, 9 nhà được giúp <money amount=5000000 per="gia đình">5 triệu đồng/gia đình</money>.',
        id="per-two-syllables",
    ),
    row(
        "Thăm 57 lượt ốm đau, mỗi lượt <money amount=150000 per=lượt>150.000 đồng</money>.", id="per-each-counted-noun"
    ),
    row(
        "Mỗi suất ăn ca đêm được công đoàn hỗ trợ thêm <money amount=30000>30.000 đồng</money>.",
        id="per-with-words-between",
    ),
    row("Hằng năm, công đoàn trích quỹ <money amount=20000000 per=năm>20 triệu đồng</money>.", id="per-every-year"),
    row("Bảy căn nhà, 7 căn x <money amount=30000000 per=căn>30 triệu đồng</money>.", id="per-times"),
    row(
        "Nâng bữa ca <money amount=18000 per=suất>từ 18.000 đồng</money> lên"
        " <money amount=25000 per=suất>25.000 đồng/suất</money>.",
        id="per-said-with-what-it-rises-to",
    ),
    row(
        "Mỗi nhóm trẻ được tặng một bình chữa cháy <money amount=280000 per=null>280.000 đồng</money>.",
        id="per-of-something-else",
    ),
    row("Bữa ăn ca giá <money amount=30000 per=suất>30 ngàn/suất</money>.", id="ngan-without-currency"),
    # several, and what follows
    row(
        "Chi <money amount=412600000000>412,6 tỷ đồng</money>, trong đó Tết <money amount=318000000000>318 tỷ</money>.",
        id="total-and-share",
    ),
    row("Quỹ góp <money amount=300000000>300 triệu đồng</money> đồng bào vùng lũ Yên Bái.", id="dong-then-dong-bao"),
    row("Quỹ tặng đồng chí Sùng A Lử <money amount=5000000>5 triệu đồng</money>.", id="dong-chi-before"),
    row("Quỹ góp <money amount=5000000000>5 tỷ đồng</money> chủ yếu từ nhà máy.", id="dong-then-chu-yeu"),
    row("Quỹ góp <money amount=200000>200.000 đồng</money> đều đặn.", id="dong-then-deu-dan"),
]

NONE = [
    # đồng begins another word
    row("Đại hội bầu 5 đồng chí.", id="dong-chi"),
    row("Đại hội bầu 05 Đồng chí.", id="dong-chi-capital"),
    row("Đại hội bầu 15 đ/c.", id="d-c"),
    row("Anh có 25 đồng nghiệp cùng ca.", id="dong-nghiep"),
    row("Ông nhớ 3 đồng đội cũ.", id="dong-doi"),
    row("Nhà máy tặng 20 đồng hồ treo tường.", id="dong-ho"),
    row("Bếp may 200 bộ đồng phục.", id="dong-phuc"),
    row("Số phiếu: 15 đồng ý, 2 không.", id="dong-y"),
    row("Cả 300 đồng bào Mông được tặng áo ấm.", id="dong-bao"),
    row("Hội thi có 2 đồng giải Nhì.", id="dong-giai"),
    row("Hội thi có 12 đồng hạng Ba.", id="dong-hang"),
    row("Sáng kiến có 3 đồng tác giả.", id="dong-tac-gia"),
    # millions of other things
    row("Cổng thông tin có 2 triệu lượt người truy cập.", id="visits"),
    row("Nửa nhiệm kỳ qua, gần nửa triệu lượt người được chăm lo.", id="half_a_million_visits"),
    row("Cả nước có 10 triệu đoàn viên.", id="members"),
    row("Chương trình 1 triệu sáng kiến đã về đích.", id="ideas"),
    row("Công nhân trồng 5 triệu cây xanh.", id="trees"),
    row("Nhà máy tiết kiệm 1,5 triệu kWh điện.", id="kilowatt-hours"),
    row("Cảng xếp dỡ 2 triệu tấn hàng.", id="tonnes"),
    row("Cuộc thi có 3,2 triệu bài dự thi.", id="entries"),
    row("Toàn tỉnh có 110 nghìn lao động.", id="workers-in-thousands"),
    row("Bài hát đạt 1 triệu like.", id="likes"),
    row("Phong trào đóng góp 1 triệu ngày công.", id="days-of-work"),
    row("Buổi nói chuyện có 2 tỷ phú tham dự.", id="billionaires"),
    # no number, no sum
    row("Quỹ đã chi hàng trăm triệu đồng.", id="hang-tram-trieu"),
    row("Quỹ đã chi hàng tỷ đồng.", id="hang-ty"),
    row("Quỹ đã chi hàng chục triệu đồng mỗi năm.", id="hang-chuc-trieu"),
    row("Quỹ đã chi nhiều tỷ đồng.", id="nhieu-ty"),
    row("Quỹ đã chi vài triệu đồng.", id="vai-trieu"),
    row("Công nhân mua sắm ở siêu thị 0 đồng.", id="zero-dong-shop"),
    # other numbers
    row("Quỹ tăng 12% so với năm trước.", id="percentage"),
    row("Công đoàn trao 1.208 suất quà.", id="gifts"),
    row("Điện thoại của quỹ: 0912.345.678.", id="phone"),
    row("Tài khoản của quỹ: 1100 2233 4455.", id="account"),
    row("Đội Cơ khí thắng 3-1.", id="score"),
    row("Căn cứ Quyết định số 1908/QĐ-TLĐ về chi quỹ.", id="decision"),
    row("Ngày 17.2.2023, quỹ họp.", id="date"),
]


@pytest.mark.parametrize("case", READ)
def test_read(case: str) -> None:
    check(case, "money")


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    check_none(text, "money")
