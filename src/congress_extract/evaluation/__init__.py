"""Judges records by gold: labelled corpora, checks of them, scores, reports and floors."""

from .checks import check
from .corpus import Corpus, Entry, read_corpus
from .error_list import Error, errors
from .html_page import page
from .problems import BadFilesError, Problem
from .run import Evaluation, Scored, evaluate
from .scoring import Judgement
from .since import Changes, changes, read_earlier
from .tally import Tally
from .totals import Summary, Table, as_json, summary

__all__ = [
    "BadFilesError",
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
