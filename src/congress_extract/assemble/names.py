"""Whether two names mean one union, and which of them says most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

import regex

from ..find.values import UnionValue
from ..rules import Found

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


_FIRM = ("công", "ty")
_LEGAL_FORM = regex.compile(
    r"(?<=công ty(?: \p{L}+){0,3}) (?:trách nhiệm hữu hạn|tnhh|một thành viên|hai thành viên|mtv|cổ phần)(?= )"
)


@lru_cache(2048)
def key(canonical: str) -> tuple[str, ...]:
    """The words that tell a union apart, without the word for union and for province and a firm's legal form."""
    return _words(_LEGAL_FORM.sub("", _LEGAL_FORM.sub("", canonical.lower())))


@lru_cache(2048)
def fullness(canonical: str) -> int:
    """How many words tell a union apart, a firm's legal form among them: the longest name says most."""
    return len(_words(canonical.lower()))


def _words(low: str) -> tuple[str, ...]:
    rest = _HEAD.sub("", low, count=1)
    words = _WORD.findall(rest)
    while words and words[0] == "tỉnh":
        words.pop(0)
    if words[:2] == ["thành", "phố"]:
        words = words[2:]
    return tuple(w for w in words if w not in _SKIP)


@lru_cache(2048)
def head_class(canonical: str) -> str:
    """`member`, `section`, `guild` or `` for the unions whose name says no more than union."""
    low = canonical.lower()
    return next((name for head, name in _CLASSES.items() if low.startswith(head)), "")


def same(one: UnionValue, other: UnionValue) -> bool:
    """Whether the shorter name is the longer one cut short: `Công đoàn Sở Y tế` and `CĐCS Sở Y tế tỉnh X`."""
    a, b = key(one.canonical), key(other.canonical)
    if len(a) > len(b):
        a, b = b, a
    if " ".join(a) in (one.short, other.short) and a:
        return True
    if a[:2] == b[:2] == _FIRM and len(a) > 3 and b[-len(a) + 2 :] == a[2:] and one.level == other.level:
        return True  # "Công ty Tân Hưng Phát", "Công ty Cổ phần Chế biến thủy sản Tân Hưng Phát"
    if b[: len(a)] != a:
        return _ends_in_initials(a, b) or (len(a) == 1 and f"({a[0]})" in f"{one.canonical} {other.canonical}".lower())
    one_class, other_class = head_class(one.canonical), head_class(other.canonical)
    if one_class != other_class and "guild" not in (one_class, other_class) and one_class and other_class:
        return False
    if not a:
        return one.level == other.level or not b
    if one.level and other.level and one.level != other.level and a != b:
        grass = {"grassroots", "grassroots_member", "section"}
        return one.level in grass and other.level in grass and ("" in (one_class, other_class))
    return True


def _ends_in_initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """`Công đoàn ĐSVN` for `Công đoàn Đường sắt Việt Nam`, `Tổng công ty SĐ` for `Tổng công ty Sông Đà`."""
    kept = len(short) - 1
    cut = long[kept:]
    return (
        len(cut) > (1 if kept else 2)
        and short[:kept] == long[:kept]
        and _abbreviates(short[kept], "".join(word[0] for word in cut))
    )


def _abbreviates(short: str, initials: str) -> bool:
    """`TKV` for `Than - Khoáng sản Việt Nam`: all initials, or some, from the first to the last but `Nam`, in order."""
    if short == initials:
        return True
    rest = iter(initials)
    return (
        len(short) > 2
        and len(initials) - len(short) <= 2
        and short[0] == initials[0]
        and short[-1] in initials[-2:]
        and all(letter in rest for letter in short)
    )


_TELLING = 20
"""So many words tell any union apart; what is longer is no name."""


class Names:
    """Unions named in a text, to look up by name: two names of one union begin alike."""

    def __init__(self, unions: Iterable[Found]) -> None:
        self._exactly: dict[tuple[str, ...], list[Found]] = defaultdict(list)
        self._under: dict[tuple[str, ...], list[Found]] = defaultdict(list)
        self._for_short: dict[str, list[Found]] = defaultdict(list)
        for union in unions:
            if union.value.short:
                self._for_short[union.value.short].append(union)
            words = key(union.value.canonical)[:_TELLING]
            self._exactly[words].append(union)
            for length in range(len(words)):
                self._under[words[:length]].append(union)

    def exactly(self, name: UnionValue) -> list[Found]:
        """The unions whose telling words are the same, in text order."""
        return self._exactly.get(key(name.canonical)[:_TELLING], [])

    def alike(self, name: UnionValue) -> list[Found]:
        """The unions that can be the same one, by a shorter or a longer name, in text order."""
        words = key(name.canonical)[:_TELLING]
        near = [u for length in range(len(words) + 1) for u in self._exactly.get(words[:length], [])]
        near += self._under.get(words, []) + self._for_short.get(" ".join(words), [])
        return sorted((u for u in near if same(name, u.value)), key=lambda u: u.start)
