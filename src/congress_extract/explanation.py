"""Why a fact has its value, and why its rivals do not.

Extraction is run again with everything it found kept: each explanation names the rule that read the value, the
sentence it stands in, and what spoke against other candidates for the same slot.
"""

from __future__ import annotations

from collections import defaultdict

from pydantic import BaseModel, ConfigDict

from .article import Article
from .assemble.context import Reason
from .mentions import KINDS
from .pipeline import Analysis, analyse
from .record import Congress, Fact


class Rival(BaseModel):
    """Words that could have given another value, the rule that read them, and why they did not."""

    model_config = ConfigDict(frozen=True)

    text: str
    rule: str
    why: str


class Explanation(BaseModel):
    """Where one value of a record comes from.

    `path` leads to it in the record (`congresses[0].committee`, `congresses[0].money[2]`, `mentions.dates[1]`); it is
    the path of an empty slot where only rivals are left.
    """

    model_config = ConfigDict(frozen=True)

    path: str
    value_text: str | None
    rule: str | None
    sentence: str | None
    rivals: tuple[Rival, ...] = ()


def explain(article: Article | str, path: str | None = None) -> list[Explanation]:
    """Explains the record of an article, or the part of it that `path` leads to.

    `path` may name a slot (`congresses[0].money`) or a congress (`congresses[0]`): everything below it is explained.
    Without a path every slot of every congress is; mentions are explained when asked for (`mentions.dates[0]`).
    Slots for which nothing was found or refused are left out.

    Raises `ValueError` for a path that no record has.
    """
    _check(path)
    analysis = analyse(article)
    everything = [*_congresses(analysis), *(_mentions(analysis) if path and path.startswith("mentions") else ())]
    return [e for e in everything if path is None or e.path == path or e.path.startswith((path + ".", path + "["))]


def _check(path: str | None) -> None:
    if path is None:
        return
    head, _, rest = path.partition(".")
    slot = rest.partition("[")[0]
    known = Congress.model_fields if head.startswith("congresses") else KINDS.values()
    if head.partition("[")[0] not in ("congresses", "mentions") or (slot and slot not in known):
        raise ValueError(
            f"no record has {path!r}; paths are like congresses[0].committee, congresses[0].money[2], mentions.dates[1]"
        )


def _congresses(analysis: Analysis) -> list[Explanation]:
    out: list[Explanation] = []
    for number, (congress, reasons) in enumerate(zip(analysis.record.congresses, analysis.reasons, strict=True)):
        chosen: dict[str, list[Reason]] = defaultdict(list)
        refused: dict[str, list[Reason]] = defaultdict(list)
        for reason in reasons:
            (refused if reason.verdict else chosen)[reason.slot].append(reason)
        for slot in Congress.model_fields:
            path = f"congresses[{number}].{slot}"
            facts = getattr(congress, slot)
            rivals = tuple(_rival(analysis, r) for r in refused[slot])
            if isinstance(facts, tuple):
                for index, (fact, reason) in enumerate(zip(facts, chosen[slot], strict=False)):
                    out.append(_explanation(analysis, f"{path}[{index}]", fact, reason, ()))
                if rivals:
                    out.append(Explanation(path=path, value_text=None, rule=None, sentence=None, rivals=rivals))
            elif facts is not None and chosen[slot]:
                out.append(_explanation(analysis, path, facts, chosen[slot][0], rivals))
            elif rivals:
                out.append(Explanation(path=path, value_text=None, rule=None, sentence=None, rivals=rivals))
    return out


def _explanation(analysis: Analysis, path: str, fact: Fact, reason: Reason, rivals: tuple[Rival, ...]) -> Explanation:
    return Explanation(
        path=path, value_text=fact.text, rule=reason.rule, sentence=_sentence(analysis, reason.start), rivals=rivals
    )


def _rival(analysis: Analysis, reason: Reason) -> Rival:
    return Rival(text=analysis.reading.fact(reason.start, reason.end).text, rule=reason.rule, why=reason.verdict)


def _sentence(analysis: Analysis, at: int) -> str | None:
    sentence = analysis.reading.sentence_at(at)
    return analysis.reading.fact(sentence.start, sentence.end).text.strip() if sentence else None


def _mentions(analysis: Analysis) -> list[Explanation]:
    out = []
    rules = {(f.kind, *analysis.reading.fact(f.start, f.end)): f for f in analysis.found}
    for kind, name in KINDS.items():
        for index, fact in enumerate(getattr(analysis.record.mentions, name)):
            found = rules[kind, fact.text, fact.span, fact.source]
            out.append(
                Explanation(
                    path=f"mentions.{name}[{index}]",
                    value_text=fact.text,
                    rule=found.rule,
                    sentence=_sentence(analysis, found.start),
                )
            )
    return out
