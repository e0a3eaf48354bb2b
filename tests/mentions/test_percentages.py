"""Percentages: the value, a range, how it compares; shares and other numbers that are none."""

from __future__ import annotations

import pytest

from .check import check, check_none, row

READ = [
    # one number
    row("Tỷ lệ vào công đoàn đạt <percentage value=90 comparator=eq value_max=null>90%</percentage>.", id="plain"),
    row("<percentage value=100 comparator=eq>100%</percentage> đoàn viên ký cam kết.", id="hundred"),
    row("Lương tăng <percentage value=7 comparator=eq>7 %</percentage> so với năm ngoái.", id="blank-before-the-sign"),
    row("Nữ chiếm <percentage value=54.7 comparator=eq>54,7%</percentage> tổng số.", id="decimal-comma"),
    row("Bình quân mỗi năm giảm <percentage value=1 comparator=eq>1,0%</percentage> số vụ.", id="decimal-comma-zero"),
    row("Giá điện tăng <percentage value=4.5 comparator=eq>4.5%</percentage> từ tháng Năm.", id="decimal-point"),
    row("Phiếu thuận đạt <percentage value=99.87 comparator=eq>99,87%</percentage>.", id="two-decimals"),
    row("Thu ngân sách đạt <percentage value=206.38 comparator=eq>206,38%</percentage> kế hoạch.", id="over-hundred"),
    row("Cổ phiếu tăng <percentage value=1250 comparator=eq>1.250%</percentage> sau mười năm.", id="grouped-thousand"),
    row("Chỉ còn <percentage value=5 comparator=eq>05%</percentage> hộ nghèo.", id="leading-zero"),
    row("Nợ xấu giữ ở <percentage value=0.5 comparator=eq>0,5%</percentage>.", id="less-than-one"),
    row("Có 66 lao động nữ (chiếm <percentage value=55 comparator=eq>55%</percentage>).", id="in-brackets"),
    row("Cứ <percentage value=90 comparator=eq>90 phần trăm</percentage> thợ có nhà riêng.", id="in-words-phan-tram"),
    row(
        "Chừng ấy đã là <percentage value=50 comparator=eq>năm mươi phần trăm</percentage> kế hoạch quý.",
        id="spelled",
    ),
    row(
        "Đạt <percentage value=85 comparator=eq>tám mươi lăm phần trăm</percentage> là mừng rồi.",
        id="spelled-eighty-five",
    ),
    row("Tỷ lệ tán thành: <percentage value=98 comparator=eq>98%</percentage>.", id="after-a-colon"),
    row("Năm nay <percentage value=96 comparator=eq>96%</percentage>CNLĐ được khám sức khỏe.", id="glued-to-next-word"),
    row("Thu nhập cao hơn <percentage value=20 comparator=eq>20%</percentage> so với mặt bằng.", id="by-how-much"),
    # what stands before it
    row("Phấn đấu <percentage value=98 comparator=gt>trên 98%</percentage> tổ sản xuất an toàn.", id="tren"),
    row("Nay <percentage value=62.5 comparator=gt>hơn 62,5%</percentage> thợ đã qua đào tạo.", id="hon"),
    row("Doanh thu <percentage value=12 comparator=gt>vượt 12%</percentage> dự toán.", id="vuot"),
    row("Mỗi năm <percentage value=80 comparator=gte>ít nhất 80%</percentage> đơn vị ký giao ước.", id="it-nhat"),
    row("Dành <percentage value=70 comparator=gte>tối thiểu 70%</percentage> quỹ để chăm lo.", id="toi-thieu"),
    row("Tỷ lệ nữ ủy viên <percentage value=30 comparator=gte>không dưới 30%</percentage>.", id="khong-duoi"),
    row("Mức đóng <percentage value=75 comparator=gte>không thấp hơn 75%</percentage>.", id="khong-thap-hon"),
    row("Phát triển đảng viên mới <percentage value=3 comparator=gte>từ 3%</percentage> mỗi năm.", id="tu"),
    row("Kéo tỷ lệ bỏ việc xuống <percentage value=5 comparator=lt>dưới 5%</percentage>.", id="duoi"),
    row("Số lớp ghép <percentage value=2 comparator=lt>chưa đến 2%</percentage>.", id="chua-den"),
    row("Chi hành chính <percentage value=15 comparator=lte>không quá 15%</percentage>.", id="khong-qua"),
    row("Giảm giá <percentage value=40 comparator=lte>tối đa 40%</percentage> cho đoàn viên.", id="toi-da"),
    row("Phiên chợ bán được <percentage value=45 comparator=approx>khoảng 45%</percentage> hàng.", id="khoang"),
    row("Diện tích phủ xanh <percentage value=99 comparator=approx>gần 99%</percentage>.", id="gan"),
    row("Người ngoại tỉnh <percentage value=50 comparator=approx>xấp xỉ 50%</percentage>.", id="xap-xi"),
    row("Cả năm <percentage value=92 comparator=approx>ước 92%</percentage>.", id="uoc"),
    row("Quý cuối <percentage value=88 comparator=approx>ước đạt 88%</percentage> chỉ tiêu.", id="uoc-dat"),
    row(
        "Nước sạch phủ <percentage value=97 comparator=gt>trên 97 phần trăm</percentage> số phòng trọ.",
        id="tren-phan-tram",
    ),
    # trở lên
    row("Yêu cầu <percentage value=90 comparator=gte>90% trở lên</percentage> số tổ đạt vững mạnh.", id="tro-len"),
    row("Vận động <percentage value=95 comparator=gte>từ 95% trở lên</percentage> hội viên góp quỹ.", id="tu-tro-len"),
    row(
        "Mỗi năm kéo giảm <percentage value=1.5 comparator=gte>từ 1,5% trở lên</percentage> tai nạn.",
        id="giam-tu-tro-len",
    ),
    row("Giữ tỷ lệ phế phẩm <percentage value=2 comparator=lte>2% trở xuống</percentage>.", id="tro-xuong"),
    row("Đã có <percentage value=85 comparator=eq>85%</percentage> tổ đạt loại khá trở lên.", id="grade-tro-len"),
    row(
        "Trong đó <percentage value=85 comparator=eq>85%</percentage> đạt vững mạnh trở lên.",
        id="grade-vung-manh-tro-len",
    ),
    row(
        "Hằng quý <percentage value=60 comparator=gte>từ 60%</percentage> số tổ sinh hoạt chuyên đề trở lên.",
        id="tu-far-tro-len",
    ),
    row(
        "Sang năm <percentage value=80 value_max=85 comparator=gte>80 - 85% trở lên</percentage> bếp ăn đạt chuẩn.",
        id="range-tro-len",
    ),
    # ranges
    row("Duy trì <percentage value=85 value_max=90 comparator=eq>85-90%</percentage> công suất.", id="range-hyphen"),
    row(
        "Quầy hàng giảm <percentage value=10 value_max=30 comparator=eq>10% - 30%</percentage> giá bán.",
        id="range-dash-blanks",
    ),
    row(
        "Mức hỗ trợ <percentage value=40 value_max=50 comparator=eq>40 – 50%</percentage> tiền thuốc.",
        id="range-en-dash",
    ),
    row("Công suất <percentage value=70 value_max=80 comparator=eq>70 đến 80%</percentage>.", id="range-den"),
    row(
        "Sản lượng tăng <percentage value=12 value_max=15 comparator=eq>12% đến 15%</percentage>.",
        id="range-both-signs-den",
    ),
    row(
        "Tỷ lệ tiết kiệm <percentage value=5 value_max=7.5 comparator=eq>từ 5% đến 7,5%</percentage>.",
        id="range-tu-den",
    ),
    row(
        "Ưu đãi <percentage value=10 value_max=25 comparator=eq>từ 10% - 25%</percentage> tại chợ đêm.",
        id="range-tu-dash",
    ),
    row(
        "Tín nhiệm đạt <percentage value=99.3 value_max=100 comparator=eq>99,3-100%</percentage>.",
        id="range-decimals",
    ),
    row(
        "Cần <percentage value=3 value_max=5 comparator=gte>ít nhất 3 đến 5%</percentage> lao động dự phòng.",
        id="range-it-nhat",
    ),
    row("Tiêu hao giảm <percentage value=8 value_max=9 comparator=approx>khoảng 8-9%</percentage>.", id="range-khoang"),
    # several in one sentence
    row(
        "Có <percentage value=95 value_max=null comparator=eq>95%</percentage> tổ khối nhà nước, <percentage value=60"
        " value_max=null comparator=eq>60%</percentage> tổ khối tư nhân nộp sổ.",
        id="several-shared-verb",
    ),
    row(
        "<percentage value=100 comparator=eq>100%</percentage> cán bộ học nghị quyết, trong đó <percentage value=75"
        " comparator=gt>trên 75%</percentage> xếp loại giỏi, <percentage value=1 comparator=lt>dưới 1%</percentage>"
        " phải học lại.",
        id="several-hedges",
    ),
    row(
        "Tỷ lệ nữ quản lý tăng <percentage value=21 comparator=eq>từ 21%</percentage> lên <percentage value=29"
        " comparator=eq>29%</percentage>.",
        id="several-from-to",
    ),
    row("Họp có 37/44 người, bằng <percentage value=84.1 comparator=eq>84,1%</percentage>.", id="beside-a-share"),
    row("Góp 200 triệu đồng, bằng <percentage value=110 comparator=eq>110%</percentage> chỉ tiêu.", id="beside-money"),
    # harder ones
    row("Mùa này kín <percentage value=60 comparator=approx>trên dưới 60%</percentage> phòng.", id="tren-duoi"),
    row("Số phiếu phải đạt <percentage value=70 comparator=gte>ít nhất là 70%</percentage>.", id="it-nhat-la"),
    row("Thợ nghỉ việc <percentage value=10 comparator=lt>không đến 10%</percentage>.", id="khong-den"),
    row("Diện tích bỏ hoang <percentage value=4 comparator=lt>chưa đầy 4%</percentage>.", id="chua-day"),
    row(
        "Phấn đấu <percentage value=85 value_max=90 comparator=gte>từ 85 - 90% trở lên</percentage> gia đình văn hóa.",
        id="tu-range-tro-len",
    ),
    row("Giá giảm <percentage value=10 value_max=15 comparator=eq>10 - 15 phần trăm</percentage>.", id="range-words"),
    row(
        "Vốn vay đáp ứng <percentage value=30 value_max=40 comparator=eq>30 tới 40%</percentage> nhu cầu.",
        id="range-toi",
    ),
    row(
        "Nước sạch phủ <percentage value=90 value_max=95 comparator=eq>90%-95%</percentage> số hộ.",
        id="range-both-signs-closed",
    ),
    row(
        "Hai tổ đạt <percentage value=75 comparator=eq>75%</percentage>,<percentage value=80"
        " comparator=eq>80%</percentage> định mức.",
        id="no-blank-after-comma",
    ),
    row("Nợ giảm <percentage value=2 comparator=eq>2%</percentage>/năm.", id="per-year"),
    row("Tỷ lệ hộ nghèo <percentage value=3.2 comparator=eq>3,2%</percentage>, thấp nhất vùng.", id="from-a-base"),
    row(
        "Hơn 500 người, tức <percentage value=41 comparator=approx>khoảng 41%</percentage>, chọn ca đêm.",
        id="after-a-count",
    ),
    row(
        "1- <percentage value=100 value_max=null comparator=eq>100%</percentage> hộ trong xóm có nước sạch.",
        id="after-numbering-with-a-dash",
    ),
    row(
        "Ghi nhớ:\n2- <percentage value=15 value_max=null comparator=eq>15%</percentage> tiền lời để lại quỹ.",
        id="after-numbering-on-a-later-line",
    ),
    row(
        "Cuối vụ lời <percentage value=1 value_max=2 comparator=eq>1-2%</percentage> là cùng.",
        id="range-is-no-numbering",
    ),
    row(
        "Ca đêm phải đủ người, <percentage value=98 comparator=gte>ít nhất đạt 98%</percentage> quân số.",
        id="hedge-before-the-verb",
    ),
    row(
        "Kho lạnh <percentage value=70 comparator=gte>tối thiểu đạt 70%</percentage> công suất.",
        id="hedge-toi-thieu-before-the-verb",
    ),
    row(
        "Kho lạnh mới đạt <percentage value=70 comparator=eq>70%</percentage> công suất.",
        id="verb-without-a-hedge",
    ),
    row(
        "Ca ba phải đủ, <percentage value=60 comparator=gte>tối thiểu đạt tỷ lệ 60%</percentage> tay nghề bậc bốn.",
        id="hedge-before-the-verb-and-rate",
    ),
]

NOT_READ = [
    row("Tổ hoàn thành 13/13 chỉ tiêu trước thời hạn.", id="share"),
    row("Có mặt 37/44 đoàn viên.", id="share-people"),
    row("Đoàn trao 5 phần quà cho trẻ mồ côi.", id="parcels"),
    row("Mỗi xã nhận 10 - 12 phần quà.", id="parcels-range"),
    row("Chị nhận năm phần quà đem về tổ.", id="spelled-parcels"),
    row("Hai phần ba số thợ là người địa phương.", id="two-thirds"),
    row("Tính tỷ lệ phần trăm theo từng tổ.", id="no-number"),
    row("Cột cuối ghi % đoàn viên nữ.", id="no-number-sign"),
    row("Bao nhiêu phần trăm thợ có nhà?", id="how-many"),
    row("Chỉ vài phần trăm số hộ còn vay nóng.", id="a-few"),
    row("Tỷ lệ nữ tăng 2 điểm phần trăm.", id="percentage-points"),
    row("Sau dịch COVID-19, xưởng tuyển lại người cũ.", id="covid"),
    row("Mỗi căn được giúp 30 - 50 triệu đồng.", id="money-range"),
    row("Nhóm có 85-90 người thay nhau trực.", id="people-range"),
    row("Chị đạt 100 điểm ở phần thi kiến thức.", id="points"),
    row("Cả tổ làm xong 12 phần việc.", id="tasks"),
    row("Trận đầu đá ngày 17-10 trên sân xã.", id="date"),
    row("Nghị quyết nhiệm kỳ 2023-2028 in thành sách.", id="term"),
    row("Bản vẽ tỷ lệ 1:500 treo ở sảnh.", id="ratio"),
    row("Gọi số 0905 123 456 khi cần xe cấp cứu.", id="phone"),
    row("Đội nhà thắng 3-1 ở hiệp phụ.", id="score"),
    row("Hơn một nửa số ghế còn trống.", id="half"),
    row("Độ mặn đo được 4‰ ở cửa sông.", id="permille"),
    row("Sản lượng tăng 2,5 lần sau ba vụ.", id="times"),
    row("Ca đêm bắt đầu lúc 22 giờ 30.", id="hour"),
    row("Chỉ thị số 40-CT/TW nói về vốn vay.", id="document"),
    row("Trong lò nóng tới 90 độ.", id="temperature"),
]


@pytest.mark.parametrize("markup", READ)
def test_read(markup: str) -> None:
    check(markup, "percentage")


@pytest.mark.parametrize("text", NOT_READ)
def test_not_read(text: str) -> None:
    check_none(text, "percentage")
