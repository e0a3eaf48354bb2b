"""Judges records by gold: labelled corpora, checks of them, scores, reports and floors."""

from .since import Changes, changes, read_earlier
from .checks import check
from .corpus import Corpus, Entry, read_corpus
from .error_list import Error, errors
from .html_page import page
from .problems import BadFiles, Problem
from .run import Evaluation, Scored, evaluate
from .scoring import Judgement
from .totals import Summary, Table, as_json, summary
from .tally import Tally

__all__ = [
    "BadFiles",
    "Changes",
    "Corpus",
    "Entry",
    "Error",
    "Evaluation",
    "Judgement",
    "Problem",
    "Scored",
    "Summary",
    "Table",
    "Tally",
    "as_json",
    "changes",
    "check",
    "errors",
    "evaluate",
    "page",
    "read_corpus",
    "read_earlier",
    "summary",
]
