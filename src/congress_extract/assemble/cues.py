"""The words at which an article turns to another part of its report; each form stands beside an example of it."""

from __future__ import annotations

import regex

from ..lexicon import one_of
from .forms import any_of

_BODIES = r"(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt|đoàn đại biểu|đại biểu|chủ tịch|(?<!\d)\d{1,3} (?:đồng chí|đ/c|ủy viên))"

# What a guest says: what he asks for is no goal, what he praises no result.
SPEECH = {
    "phát biểu chỉ đạo đại hội, đồng chí a nói": r'(?:phát biểu(?! khai mạc[^.;]{0,90}\b(?:nhắc lại|điểm lại|nhìn lại|báo cáo|cho biết)\b)|kết luận|(?<!câu )trả lời|chia sẻ(?= ?:| ?"\p{L}| (?:tại|trước|thêm|rằng|về)\b))(?: (?:chỉ đạo|chúc mừng|chào mừng|tại|trước|với|bế mạc|khai mạc|kết luận|đáp từ|nhận nhiệm vụ|cảm ơn|ý kiến)\b){0,4}(?! ?, ?tham luận)',
    "đồng chí a đề nghị": r"\b(?:đồng chí|ông|bà|đ/c|anh|chị|(?:ths|ts|pgs|gs|bs|cn|ks)\.?|chủ tịch|bí thư|giám đốc|hiệu trưởng|lãnh đạo|đại diện)\b[^\s.;!?]*+(?: [^\s.;!?]++){0,26}? [\x22(]?(?:đề nghị|yêu cầu|mong muốn|mong\b|lưu ý|gợi ý|kỳ vọng|biểu dương|đánh giá cao|ghi nhận|nhấn mạnh|bày tỏ|(?<!trình bày[^.;]{0,40}|báo cáo[^.;]{0,130})cho biết\b(?!:?,? ?(?:trong )?(?:(?:5|năm|những) năm qua|nhiệm kỳ (?:qua|vừa|20)))|cho rằng|chia sẻ|hứa(?! (?:thị|văn|ngọc|thanh|minh|quốc|đình|hữu|xuân|kim|thu|hồng|đức|công|viết|tấn|mạnh|chí|vĩnh|khánh|bảo|tuấn|hoàng|phương|trung|thế|như|mỹ|bích|gia)\b)|cam kết|kêu gọi|tin tưởng|tin rằng|hy vọng|hi vọng|khẳng định)\b",
    "chủ tịch ubnd thành phố giao chỉ tiêu": r"\b(?:chủ tịch|bí thư|lãnh đạo|giám đốc) (?:ubnd|ủy ban nhân dân|hđnd|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|sở|công ty)\b[^.;:\n]{0,60} giao (?:thêm )?(?:chỉ tiêu|nhiệm vụ|việc)\b",
    "tham luận của công đoàn a": r"(?<![^\s.])(?<!\bnghe (?:các )?)tham luận (?:tại|có|của|do)\b",
    "đại biểu nguyễn văn a phản ánh": r"\bđại biểu (?:[^.;!?\n]{0,60}\b(?:phản ánh|bức xúc|than phiền|bày tỏ|tâm sự|thắc mắc|kể(?= (?:rằng|lại|:))|nói(?= (?:như|rằng|thật|thẳng)))|[\p{L} ]{4,30}(?:\([^()\n]{0,90}\)|,[^.;!?\n]{0,90})? (?:đề nghị|đề xuất|kiến nghị|mong|cho rằng))\b",
    "tôi mong nhiệm kỳ này": r"\b(?:tôi|chúng tôi|thầy|cô|em|mình) (?:cũng |rất |chỉ )?(?:mong|ước)\b",
    "có ý kiến đòi nâng": r"\bý kiến (?:đòi|đề nghị|đề xuất|muốn|xin|tăng|cho rằng)\b",
    "anh a góp ý:": r"\bgóp ý(?:(?: thêm| thẳng)?:| (?:với|tại|cho) (?:đại hội|hội nghị)\b)",
    "một đoàn viên nói đùa rằng": r"\bnói (?:\p{L}+ )?rằng\b",
    "yêu cầu ban chấp hành mới": r"\b(?:đề nghị|yêu cầu|kiến nghị)\b(?! (?:được )?(?:hỗ trợ|giải ngân|khen)| (?:công đoàn|lđlđ|liên đoàn) [^.;!?\n]{0,30}\b(?:hỗ trợ|khen|tặng|giải ngân))(?=[^.;!?\n]{0,40}(?:công đoàn|ban chấp hành|bch|đại hội|liên đoàn))",
}

# What the new term aims at.
GOALS = {
    "phấn đấu 100% đoàn viên": r"\bphấn đấu\b(?!,? tu dưỡng| của| nâng cao tay| (?:thực hiện|hoàn thành) (?:tốt|xuất sắc|thắng lợi) (?:các )?(?:nghị quyết|nhiệm vụ))",
    "mục tiêu tổng quát": r"\bmục tiêu\b(?! kép)",
    "bảng chỉ tiêu 2023 - 2028": r"\bbảng (?:đăng ký )?(?:các )?chỉ tiêu\b|\bchỉ tiêu (?:đăng ký )?20[1-4]\d ?- ?20",
    "iii. chỉ tiêu chủ yếu": r"(?<![^\n])[^\w\n]*(?:(?:[ivx]{1,4}|\d{1,2}|[a-c])[.)/] ?)?(?:các |những |một số |hệ thống )?chỉ tiêu(?: (?:chủ yếu|cụ thể|chính|cơ bản|đề ra|thi đua))*(?=[^\w\n]*(?:\n|$))",
    "theo chương trình hành động được thông qua, mỗi năm": r"\btheo (?:chương trình hành động|nghị quyết)(?: \p{L}+){0,4}, (?:mỗi|hằng|hàng) năm\b",
    "đại hội giao ban chấp hành nhiệm kỳ 2012-2015": r"\b(?:đại hội|nghị quyết) (?:đã )?giao (?:cho )?(?:ban chấp hành|bch)(?: (?:khóa mới|mới|nhiệm kỳ (?:mới|tới|20)))?\b(?! (?:cũ|khóa cũ))",
    "công đoàn đăng ký với huyện:": r"\bđăng ký (?:với|trước) [^.;:\n]{2,30}:",
    "đưa việc này vào chương trình nhiệm kỳ:": r"\bvào chương trình[^.;:\n]{0,30} nhiệm kỳ:",
    "16 chỉ tiêu cụ thể": r"\b(?:các|những|một số|hệ thống|\d+|nhiều|thông qua|đặt ra|đề ra|với|bao gồm) (?:\d+ )?(?:nhóm )?chỉ tiêu\b(?! (?:sản xuất|kinh doanh|kinh tế|chuyên môn)\b)(?!,? (?:và )?nhiệm vụ (?:mà|do|của|nghị quyết|đại hội|nhiệm kỳ (?:qua|trước)|đã)\b)(?! (?:nghị quyết|của nghị quyết|nhiệm kỳ (?:qua|trước)|đều|đã|đạt|hoàn thành|vượt|do đại hội|mà|không|chưa|cán đích|hụt|cơ bản đạt))(?=[^.;\n]{0,60}(?:phấn đấu|nhiệm kỳ|đến năm|như|sau|cụ thể|chủ yếu|cơ bản|quan trọng|gồm|:|thi đua|chính|trong 5|h[ằà]ng năm|mỗi năm|,|$))",
    "đề ra trong nhiệm kỳ": r"\bđề ra trong nhiệm kỳ\b(?! (?:qua|trước|vừa|cũ|20|\())",
    "đề ra 12 chỉ tiêu": r"\bđề ra\b(?=[^.;\n]{0,50}(?:chỉ tiêu|mục tiêu|phương hướng|nhiệm vụ|:|phấn đấu))",
    "đặt ra các chỉ tiêu": r"\bđặt ra\b(?=[^.;\n]{0,50}(?:chỉ tiêu|mục tiêu|:))",
    "nghị quyết đại hội xác định": r"\bnghị quyết (?:đại hội |được thông qua )?(?:đã )?xác định\b",
    "đặt chỉ tiêu 100%": r"\b(?<!từng )đặt (?:chỉ tiêu|mục tiêu)\b",
    "con số cần đạt": r"\b(?:con số|chỉ số)\b[^.;:\n]{0,30}\b(?:phải|cần) đạt",
    "đến năm 2020 phân xưởng phải đạt:": r"\b(?:phải|cần) đạt(?: được)?:(?=\s*$)",
    "nhiệm kỳ mới có những đích đến:": r"\b(?:nhiệm kỳ|nk|khóa) (?:mới|tới|này)\b[^.;:\n]{0,30} đích(?: đến)?\b[^.;:\n]{0,20}:",
    "phương hướng": r"\bphương hướng\b",
    "chỉ tiêu đầu tiên của nghị quyết là": r"\b(?:chỉ tiêu|mục tiêu|điểm mới|điểm nhấn|điểm nổi bật)\b[^.;,:\n\d]{0,24} của (?:nghị quyết|nhiệm kỳ mới|đại hội)(?: lần này| đại hội)? là\b",
    "đáng chú ý là chỉ tiêu 100%": r"\b(?:đáng chú ý|điểm mới|nổi bật nhất)(?: nhất)? là chỉ tiêu (?=\d|ít nhất|trên|mỗi|tối thiểu|có)",
    "thông qua chỉ tiêu mỗi đoàn viên": r"\b(?:thông qua|biểu quyết) chỉ tiêu(?::| là)? (?=mỗi|\d++(?! ?/)|ít nhất|tối thiểu|trên|có)",
    "quyết nghị": r"\bquyết nghị\b",
    "biểu quyết các chỉ tiêu": r"\bbiểu quyết\b[^.;\n]{0,20}\b(?:việc (?:phải|cần)|chỉ tiêu)",
    "quyết tâm": r"\bquyết tâm\b",
    "nhiệm kỳ tới": r"\b(?:nhiệm kỳ|nk) (?:tới|mới|này|tiếp theo)\b(?! (?:gồm|có|ra mắt|chỉ))",
    "trong 5 năm tới": r"\btrong (?:nhiệm kỳ |5 năm |năm năm |thời gian |những năm )(?:tới|mới|tiếp theo)\b",
    "thời gian tới": r"\bthời gian tới\b",
    "năm năm tới": r"\b(?:5|năm|ba|hai|3|2) năm tới\b",
    "đại hội hứa đưa": r"\bđại hội (?:đã )?(?:hứa|chốt) (?!số lượng|danh)",
    "thông qua nghị quyết nhiệm kỳ 2020-2025:": r"\b(?:thông qua|biểu quyết) nghị quyết\b[^.;:\n]{0,60}:",
    "nghị quyết giao:": r"\bnghị quyết[^.;:\n]{0,12} giao[^.;:\n]{0,24}:",
    "nghị quyết nghiêng về chuyên môn: 98% đoàn viên": r"\b(?<!(?:học|học tập|quán triệt|phổ biến|tuyên truyền|triển khai|tiếp thu|các) )nghị quyết\b[^.;:\n\d]{0,40}: (?=(?:ít nhất |tối thiểu |trên |từ )?\d[\d.,]*+ ?%)",
    "nghị quyết được đọc hai lần, chép lại đủ:": r"\bnghị quyết (?:vừa |đã )?được (?:đọc|thông qua|chép|biểu quyết)\b[^.;:\n]{0,60}:",
    "hướng tới năm 2028": r"\bhướng tới (?:năm )?20[1-4]\d\b",
    "công đoàn ngành cam kết": r"\b(?:công đoàn|đại hội|ban chấp hành|bch) (?:\p{L}+ ){0,2}cam kết\b",
    "nghị quyết đại hội ghi": r"\bnghị quyết\b(?:[^.;:\n]{0,24} ghi\b|[^.;:\n]{0,90} (?:ghi|nêu|chốt)(?: rõ)?:)",
    "chỉ tiêu được nghị quyết nêu:": r"\b(?:con số|chỉ tiêu|việc)\b[^.;:\n]{0,24}\bnghị quyết\b[^.;:\n]{0,24}:(?=\s*$)",
    "bước vào nhiệm kỳ": r"\bbước (?:vào|sang) nhiệm kỳ\b",
    "đến cuối năm 2028": r"(?<!tính )\b(?:đến|tới) (?:hết |cuối )?(?:năm 20[1-4]\d|nhiệm kỳ|20[1-4]\d)\b(?! đã)",
    "xác định tiếp tục": r"\bxác định\b(?=[^.;\n]{0,50}(?:mục tiêu|chỉ tiêu|phương hướng|nhiệm vụ|:|tập trung|tiếp tục|mỗi năm|h[ằà]ng năm))",
    "đại hội xác định nâng tỷ lệ": r"\b(?:đại hội|nghị quyết|hội nghị) (?:đã |cũng )?(?:xác định|chốt|nêu rõ)\b(?=[^.;\n]{0,60}(?:\d ?%|\bnâng |\bkết nạp |\bphát triển |\bphấn đấu|\bthành lập |\bxây ))",
    "theo nghị quyết đại hội,": r"(?<=(?:^|[.\n;:])\s?)theo nghị quyết (?:vừa |được )?(?:thông qua |của |tại )*đại hội,",
    "đại hội thống nhất: 95% hồ sơ": r"\b(?:đại hội|anh chị em|hội trường|cả nhà) (?:đã )?(?:thống nhất|nhất trí|biểu quyết|chốt|giơ tay)(?:[^.;:\n]{0,40}:|(?= (?:mỗi|hằng|hàng) năm))(?=[^.\n]{0,60}(?:%|phần trăm|mỗi |hằng năm|hàng năm|năm nào cũng|thành lập|kết nạp|phát triển|xây ))",
    "khóa mới hứa:": r"\b(?:lời )?hứa\b[^.;:\n]{0,40}:(?=\s*$)",
    "hằng năm có": r"\b(?:hằng|hàng) năm,? (?:có|phấn đấu|từ|trên|ít nhất|\d|:)",
    "chỉ tiêu đến cuối nhiệm kỳ:": r"(?:chỉ tiêu|nhiệm vụ|khâu đột phá)(?: [\p{L}]+| 20\d\d ?- ?20\d\d){0,12} ?:",
    "chỉ tiêu chủ yếu": r"\bchỉ tiêu (?:phấn đấu|cụ thể|chủ yếu)",
    "chương trình hành động 2023-2028 khá gọn:": r"\bchương trình hành động\b[^.;:\n]{0,40}:",
    "theo nghị quyết vừa thông qua": r"\btheo nghị quyết (?:vừa |mới |đã |được ){1,2}(?:thông qua|biểu quyết)\b",
    "tập trung thực hiện": r"\btập trung (?:thực hiện|vào)\b",
}

# What the closing term did.
RESULTS = {
    "12/12 chỉ tiêu": r"\b\d{1,3} ?(?:/|(?:trong|trên) (?:tổng )?số) ?\d{1,3} (?:nhóm )?chỉ tiêu\b",
    "nhiệm kỳ qua": r"(?<!so với )\b(?:nhiệm kỳ|nk) (?:qua|vừa qua|trước|cũ|vừa rồi|vừa khép|đã qua)\b",
    "khóa trước huyện đặt 15 chỉ tiêu": r"(?<=(?:^|[.;\n]) ?)khóa trước\b",
    "năm năm, công đoàn thương lượng": r"(?<=(?:^|[.;\n]) ?)(?:5|năm|ba|hai) năm,",
    "trong suốt nhiệm kỳ, công đoàn": r"(?<!đề ra )\btrong (?:suốt )?(?:cả )?nhiệm kỳ\b(?! (?:tới|mới|này|tiếp|20|v\b|\d)|[^.;\n]{0,40} (?:ít nhất|tối thiểu|phấn đấu)\b)",
    "5 năm qua": r"\b(?:5|năm|những|các|hai|ba|bốn|3|2|4|hơn \p{L}+|nhiều) năm (?:qua|vừa qua|gần đây)\b",
    "thời gian qua": r"\bthời gian (?:vừa )?qua\b",
    "nhìn lại": r"\bnhìn lại\b",
    "báo cáo tổng kết nhiệm kỳ": r"\b(?:báo cáo|đánh giá|tổng kết|kiểm điểm)\b(?=[^.;\n]{0,60}(?:kết quả|tổng kết|nhiệm kỳ|hoạt động|thực hiện))(?! kết quả (?:kiểm phiếu|bầu))",
    "kết quả đạt được": r"\bkết quả (?:đạt được|hoạt động|thực hiện|nổi bật|nhiệm kỳ)",
    "kết quả rõ nhất của nhiệm kỳ": r"\bkết quả\b[^.;:\n]{0,30} của nhiệm kỳ\b(?! (?:tới|mới|này))",
    "tính đến ngày 31-5, toàn tỉnh có": r"\b(?:tính )?đến (?:hết )?(?:nay|ngày \d)[^.;\n]{0,40}\b(?:có|đã)\b",
    "nổi bật": r"\bnổi bật\b(?! như| là (?:phát|kết|phấn|thành|xây|có|nâng|tăng))",
    "hiện nay, công đoàn ngành có 3": r"\bhiện (?:nay|tại|đang)?,?[^.;:\n]{0,50}\b(?:có|quản lý) (?:tổng số )?\d",
    "có tổng số 3": r"\bcó tổng số \d",
    "là đơn vị đông": r"\blà (?:một trong (?:những|các|số) [^.;\n]{0,20})?đơn vị (?:có|đông|dẫn|đầu)\b",
    "theo báo cáo": r"\btheo báo cáo\b",
    "đã kết nạp": r"\bđã (?:huy động|vận động|hỗ trợ|chi|trao|tặng|thăm|tổ chức (?![\p{L} ]{0,30}(?:đại hội|đh\b|hội nghị đại))|xây|kết nạp|giới thiệu|phối hợp|triển khai|hoàn thành|thực hiện|đạt|có (?:\d|trên|hơn)|thành lập|phát triển|giải ngân|quyên|ủng hộ|đóng góp|tham gia|ký|giúp|tiếp nhận|cho vay|tạo)",
    "kể từ khi thành lập": r"\b(?:kể )?từ khi thành lập\b",
    "tồn tại, hạn chế": r"\btồn tại,? hạn chế",
    "một số kết quả:": r"\bmột số kết quả\b|\bkết quả (?:cụ thể|chính|chủ yếu|tiêu biểu) ?:",
    "hạn chế": r"\bhạn chế\b",
    "nguyên nhân": r"\bnguyên nhân\b",
    "bên cạnh những kết quả": r"\bbên cạnh những kết quả",
}

# Who was elected.
ELECTION = {
    "về nhân sự: ": r"(?<![^\n])[^\w\n]{0,6}(?:về )?(?:công tác )?nhân sự(?: khóa [\p{L}\d]+)?(?=[,:\n]|$)",
    "bầu ban chấp hành": rf"\b(?:bầu(?: ra| được| lại| chọn)?|chỉ định|tín nhiệm|hiệp thương|trúng cử|đắc cử|tái cử|ra mắt|bầu cử)\b(?! không khí)(?=[^.;\n]{{0,160}}{_BODIES})",
    "ban chấp hành khóa mới ra mắt": rf"{_BODIES}[^.;\n]{{0,80}}\b(?:trúng cử|ra mắt|đắc cử)\b",
    "thông qua danh sách ban chấp hành gồm": r"\bthông qua\b(?=[^.;\n]{0,20}(?:ban chấp hành|bch)[^.;\n]{0,80}\bgồm\b)",
    "phiên họp thứ nhất": r"\bphiên họp (?:thứ nhất|đầu tiên|lần thứ nhất)\b",
    "kỳ họp đầu tiên": r"\bkỳ họp (?:thứ nhất|đầu tiên)\b",
    "chọn ra 15 đồng chí": r"\b(?:lựa chọn|bầu chọn|chọn) (?:được |ra )?\d{1,3} (?:đồng chí|đ/c|người|ủy viên)\b",
    "cử vào bch": r"\bcử vào (?:ban chấp hành|bch)\b",
    "kết quả bầu": r"\bkết quả bầu\b",
    "kiểm phiếu xong": r"\bkiểm phiếu\b",
    "hội nghị lần thứ nhất": r"\bhội nghị lần thứ nhất\b",
    "5 đồng chí có tên trong đoàn đi dự đại hội công đoàn": r"(?<!\d)\d{1,3} (?:người|đồng chí|đ/c|đại biểu|anh chị)\b[^.;:\n]{0,60}\bdự (?:đại hội|đh) (?:công đoàn|cđ)\b",
    "ba người vào ban chấp hành": r"\b(?:ba|bốn|năm|bảy|chín|mười \p{L}+) (?:người|đồng chí|anh chị) (?:\p{L}+ ){0,3}vào (?:ban chấp hành|bch)\b",
    "15 người được chọn vào ban chấp hành": r"(?<!\d)\d{1,3} (?:người|đồng chí|đ/c|anh chị|ủy viên)[^.;:\n]{0,40}\b(?:vào|vô) (?:ban chấp hành|bch)\b",
    "bầu 15": r"\bbầu (?:trực tiếp|\d+)",
    "bch khóa mới": r"\bbch (?:mới|khóa mới)",
    "ban thường vụ gồm 9": r"(?:ban chấp hành|\bbch|ban thường vụ|\bbtv|ủy ban kiểm tra|\bubkt)\b(?=[^.;:\n]{0,60}(?:\bcó|\bgồm|:|\bvới) ?(?:\d|(?:ba|bốn|năm|bảy|chín) (?:người|đồng chí|ủy viên)))",
    "đoàn đại biểu dự đại hội cấp trên gồm 9": r"\bđoàn đại biểu\b[^.;\n]{0,60}\bdự\b[^.;\n]{0,80}(?:gồm|có) \d",
}

# Who attends, what the congress does besides.
OTHER = {
    "đến dự": r"\b(?:đến |tham |về )+dự\b",
    "dự đại hội": r"(?<!\p{L}[ ,]{1,2})\bdự (?:đại hội|và chỉ đạo)",
    "tại đại hội,": r"\btại đại hội,?",
    "đại hội đã nghe": r"\bđại hội (?:đã )?(?:nghe|thảo luận|vinh dự|được nghe|bế mạc|thành công|khai mạc|cũng|quyên góp|vận động quyên)",
    "dịp này": r"\bdịp này\b",
    "nhân dịp": r"\bnhân dịp\b",
    "tin tiếp theo": r"\btin (?:tiếp theo|khác)\b",
    "bên lề đại hội": r"\bbên lề đại hội\b",
    "kết thúc đại hội": r"\bkết thúc đại hội\b",
    "sau đại hội": r"\bsau đại hội\b",
    "với phương châm": r"\bvới (?:phương châm|tinh thần|chủ đề|khẩu hiệu)\b",
}

FIRST_WORDS = (
    "5 anh ba ban chúng cô em khóa mình thầy tôi ý bao bch biểu bs btv bà báo bên bí bước bảng bảy bầu bốn chia chín chương chỉ chị chọn chủ cn con các có "
    "công cả cử dịp dự giám gs góp hai hiện hiệp hiệu hàng hơn hướng hạn hằng hệ hội hứa khâu kiến kiểm ks kết kể "
    "kỳ là lãnh lời lựa mười một mục nghị nguyên nhiều nhiệm nhân nhìn những nk năm nổi pgs phiên phát phương "
    "phấn phải cần nói quyết ra sau tham theo ths thông thời tin trong trúng trả ts tái tín tính tại tập tồn tổng tới từ ubkt "
    "việc vào về với xác yêu ông đ/c đoàn đánh đáng đã đại đăng đắc đặt đến đề điểm đồng ủy "
).split()
"""The words that a cue can begin with: elsewhere none of the many forms is tried (a number or a line can begin one too)."""

_ANY_CUE = "|".join(
    f"(?P<{phase}>{any_of(forms)})"
    for phase, forms in (
        ("speech", SPEECH),
        ("goals", GOALS),
        ("results", RESULTS),
        ("election", ELECTION),
        ("other", OTHER),
    )
)
CUES = regex.compile(rf"(?:(?<!\p{{L}})(?=(?:{one_of(FIRST_WORDS)})(?!\p{{L}})|\d)|(?<![^\n]))(?:{_ANY_CUE})")
"""The first cue at a place names the phase that begins there."""
