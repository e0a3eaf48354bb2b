"""What a target's subject and action and a sum's purpose are cut to: whole words, whole numbers, paired quotation marks."""

from __future__ import annotations

import pytest

from congress_extract import extract

OPENING = "Ngày 14/3/2023, Công đoàn Trường THPT Gio Mai tổ chức Đại hội lần thứ III, nhiệm kỳ 2023 - 2028.\n"


@pytest.mark.parametrize(
    ("said", "subject", "action"),
    [
        pytest.param(
            'Phấn đấu 80% nữ đoàn viên đạt danh hiệu "Giỏi việc trường, đảm việc nhà".',
            "nữ đoàn viên",
            'đạt danh hiệu "Giỏi việc trường, đảm việc nhà"',
            id="closing-mark",
        ),
        pytest.param(
            'Mục tiêu nhiệm kỳ tới: mỗi năm tổ chức 2 chuyến "Xe nghĩa tình" đưa đoàn viên về quê.',
            'chuyến "Xe nghĩa tình" đưa đoàn viên về quê',
            "tổ chức",
            id="opening-mark",
        ),
        pytest.param(
            "Phấn đấu vận động 20 lượt người/năm tham gia hiến máu.",
            "lượt người",
            "vận động tham gia hiến máu",
            id="how-often-is-no-subject",
        ),
    ],
)
def test_target_words(said: str, subject: str, action: str) -> None:
    (target,) = extract(OPENING + said).congresses[0].targets
    assert (target.subject, target.action) == (subject, action)


def test_purpose_does_not_begin_inside_a_number() -> None:
    said = "Nhiệm kỳ qua, công đoàn tặng 40 suất quà, mỗi suất 500.000đ, tổng trị giá 20 triệu đồng."
    second = extract(OPENING + said).congresses[0].money[-1]
    assert second.amount == 20_000_000
    assert second.purpose == "tặng 40 suất quà"
