"""Articles and records to an evaluation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from .. import __version__
from .corpus import Corpus, Entry, read_corpus, sound
from .records import Record, by_article, extracted, read_records
from .scoring import ALL, OF_MENTIONS, Judgement, judge, judge_mentions, tallies
from .spans import Counts, Scores, add, compare, mentions
from .tally import Tally


class Scored(NamedTuple):
    """An article with the record given for it (None: there is none) and what is right and wrong in it.

    `mentions` is None where gold does not mark them.
    """

    entry: Entry
    record: Record | None
    judgements: tuple[Judgement, ...]
    mentions: Scores | None


class Evaluation(NamedTuple):
    """Every article of a corpus, scored; in order of their keys.

    `own` tells whether the records are this library's, so that it can be asked why. `unknown` are ids of records that
    are no article's, told where all splits are evaluated. `agreement` has for each slot how far two labellers agree,
    None where no labels are kept.
    """

    corpus: str
    hashes: Mapping[str, str]
    system: str
    own: bool
    articles: tuple[Scored, ...]
    unknown: tuple[str, ...] = ()
    agreement: Mapping[str, Tally] | None = None

    @property
    def splits(self) -> tuple[str, ...]:
        """The splits it has."""
        return tuple(self.hashes)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of its articles."""
        return tuple(sorted({tag for article in self.articles for tag in article.entry.gold.get("tags") or []}))

    @property
    def without_record(self) -> tuple[str, ...]:
        """The articles for which no record was given."""
        return tuple(article.entry.key for article in self.articles if article.record is None)


def evaluate(
    corpus: str | Path, records: str | Path | Mapping[str, Record] | None = None, splits: Iterable[str] = ()
) -> Evaluation:
    """Scores records against the gold of a corpus (a folder; see `read_corpus`), or of some of its splits.

    `records` is a JSONL file, or records as plain JSON by article id; without it the articles are extracted here. An
    article without a record counts as one in which nothing was found. The order of articles, records and of what
    they list changes nothing.

    Raises `BadFilesError` where the corpus or the records cannot be read, `ValueError` for an unknown split.
    """
    wanted = tuple(splits)
    sound_corpus = sound(read_corpus(corpus, wanted))
    if records is None:
        given, system = extracted(entry.article for entry in sound_corpus.entries), f"congress-extract {__version__}"
    elif isinstance(records, Mapping):
        given, system = dict(records), "records"
    else:
        given, system = read_records(records), Path(records).name
    evaluation = evaluate_records(sound_corpus, given, system, own=records is None)
    # Records of the splits left out are nothing to wonder at.
    return evaluation._replace(unknown=()) if wanted else evaluation


def evaluate_records(corpus: Corpus, records: Mapping[str, Record], system: str, *, own: bool = False) -> Evaluation:
    """Scores records, by article id, against a corpus that is read."""
    found, unknown = by_article(records, {entry.name for entry in corpus.entries})
    return Evaluation(
        corpus.name,
        corpus.hashes,
        system,
        own,
        tuple(_scored(entry, found.get(entry.name)) for entry in corpus.entries),
        tuple(unknown),
        _agreement(corpus.entries),
    )


def _scored(entry: Entry, record: Record | None) -> Scored:
    judgements = judge(entry.gold["congresses"], (record or {}).get("congresses") or [])
    if (marked := entry.gold.get("mentions")) is None:
        return Scored(entry, record, judgements, None)
    gold, given = mentions(marked), mentions((record or {}).get("mentions"))
    return Scored(entry, record, judgements + judge_mentions(gold, given), compare(gold, given))


def _agreement(entries: Iterable[Entry]) -> dict[str, Tally] | None:
    """The labels of each labeller held against those of the other, so that neither is taken for the right one."""
    labels = [entry.labels for entry in entries if entry.labels]
    if not labels:
        return None
    judgements: list[Judgement] = []
    for one, other in (*labels, *((second, first) for first, second in labels)):
        judgements += judge(one["congresses"], other["congresses"])
        if one.get("mentions") is not None and other.get("mentions") is not None:
            judgements += judge_mentions(mentions(one["mentions"]), mentions(other["mentions"]))
    return tallies(judgements, (*ALL, *OF_MENTIONS))


def mention_scores(articles: Iterable[Scored]) -> dict[str, dict[str, Counts]]:
    """Counts of mentions by kind and way, over the articles whose mentions gold marks; empty where there are none."""
    out: dict[str, dict[str, Counts]] = {}
    for article in articles:
        if article.mentions is not None:
            out = add(out, article.mentions)
    return out
