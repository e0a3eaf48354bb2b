"""How articles are named at the prompt."""

from __future__ import annotations

from typing import Annotated

import typer

INPUTS = (
    "Files (.txt, .html, .htm, .jsonl, .csv, .parquet, .warc, each also .gz or .zst), folders, patterns, or - for "
    "standard input."
)
Inputs = Annotated[list[str], typer.Argument(metavar="INPUT", help=INPUTS, show_default=False)]
