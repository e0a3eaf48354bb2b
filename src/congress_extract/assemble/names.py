"""Whether two names mean one union, and which of them says most."""

from __future__ import annotations

import regex

from ..find.values import UnionValue

_HEAD = regex.compile(
    r"^(?:ban chấp hành )?(?:tổng liên đoàn(?: lao động)?|liên đoàn lao động|công đoàn cơ sở thành viên|công đoàn cơ sở|công đoàn thành viên|công đoàn bộ phận|tổ công đoàn|nghiệp đoàn cơ sở|nghiệp đoàn|công đoàn)\b ?"
)
_SKIP = frozenset({"tỉnh", "ngành", "cơ", "quan", "các", "cấp", "của", "thuộc", "tp"})
_WORD = regex.compile(r"[\p{L}\d]+")
_CLASSES = {
    "công đoàn cơ sở thành viên": "member",
    "công đoàn thành viên": "member",
    "công đoàn bộ phận": "section",
    "tổ công đoàn": "section",
    "nghiệp đoàn": "guild",
}


def key(canonical: str) -> tuple[str, ...]:
    """The words that tell a union apart, without the word for union and for province."""
    low = canonical.lower()
    rest = _HEAD.sub("", low, count=1)
    words = _WORD.findall(rest)
    while words and words[0] == "tỉnh":
        words.pop(0)
    if words[:2] == ["thành", "phố"]:
        words = words[2:]
    return tuple(w for w in words if w not in _SKIP)


def head_class(canonical: str) -> str:
    """`member`, `section`, `guild` or `` for the unions whose name says no more than union."""
    low = canonical.lower()
    return next((name for head, name in _CLASSES.items() if low.startswith(head)), "")


def same(one: UnionValue, other: UnionValue) -> bool:
    """Whether the shorter name is the longer one cut short: `Công đoàn Sở Y tế` and `CĐCS Sở Y tế tỉnh X`."""
    a, b = key(one.canonical), key(other.canonical)
    if len(a) > len(b):
        a, b = b, a
    if b[: len(a)] != a:
        return False
    one_class, other_class = head_class(one.canonical), head_class(other.canonical)
    if one_class != other_class and "guild" not in (one_class, other_class) and one_class and other_class:
        return False
    if not a:
        return one.level == other.level or not b
    if one.level and other.level and one.level != other.level and a != b:
        grass = {"grassroots", "grassroots_member", "section"}
        return one.level in grass and other.level in grass and ("" in (one_class, other_class))
    return True
