"""What a sum is for: the words of its own clause, without who acted, when, and what only leads to the number."""

from __future__ import annotations

import pytest

from congress_extract import extract

OPENING = "Sáng 12/6/2023, Công đoàn cơ sở Công ty May Sông Đà tổ chức Đại hội lần thứ V, nhiệm kỳ 2023 - 2028.\n"

ROWS = [
    ("chi thăm hỏi 350 lượt đoàn viên với tổng số tiền 1,25 tỷ đồng.", ("chi thăm hỏi 350 lượt đoàn viên",)),
    ("tặng 1.200 suất quà, mỗi suất trị giá 300.000 đồng, tổng trị giá 360 triệu đồng.", ("tặng 1.200 suất quà",) * 2),
    ('xây 5 "Mái ấm công đoàn" trị giá 50 triệu đồng/căn.', ('xây 5 "Mái ấm công đoàn"',)),
    ("trao 25 suất học bổng (1 triệu đồng/suất) trước năm học.", ("trao 25 suất học bổng",)),
    ("tặng 20 sổ tiết kiệm (mỗi sổ 2 triệu đồng).", ("tặng 20 sổ tiết kiệm",)),
    (
        "ủng hộ quỹ vì người nghèo 15 triệu đồng, quỹ khuyến học 20 triệu đồng.",
        ("ủng hộ quỹ vì người nghèo", "quỹ khuyến học"),
    ),
    (
        "dành 1,5 tỉ đồng mua bảo hiểm thân thể, 750 triệu đồng tham quan.",
        ("mua bảo hiểm thân thể", "tham quan"),
    ),
    ("giải ngân 5 tỷ đồng cho 100 hộ vay.", ("giải ngân cho 100 hộ vay",)),
    ("chi 2.350 triệu đồng chăm lo Tết.", ("chăm lo Tết",)),
    ("hỗ trợ 5.102 lượt công nhân hơn 3 tỷ đồng.", ("hỗ trợ 5.102 lượt công nhân",)),
    ("thu kinh phí đủ, tổng thu 5.432.100.000 đồng, tổng chi 4,9 tỷ đồng.", ("thu kinh phí đủ, tổng thu", "tổng chi")),
    ("chăm lo đoàn viên 90 triệu đồng; sửa nhà ăn 100 triệu đồng.", ("chăm lo đoàn viên", "sửa nhà ăn")),
]


@pytest.mark.parametrize(("told", "purposes"), ROWS, ids=[told[:30] for told, _ in ROWS])
def test_purpose(told: str, purposes: tuple[str, ...]) -> None:
    (congress,) = extract(f"{OPENING}Nhiệm kỳ qua, công đoàn đã {told}").congresses
    assert tuple(sum_of.purpose for sum_of in congress.money) == purposes
