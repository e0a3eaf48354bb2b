"""The command `congress-extract`: a thin command over each plain function, each in its own file.

Exit codes: 0 all is well, 1 some input failed, 2 the command was not understood. Results go to standard output, all
else to standard error. Whatever is slow to load is loaded by the command that needs it.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from .. import __version__
from .convert import convert
from .corpus import corpus
from .evaluate import evaluate
from .exchange import export, import_
from .explain import explain
from .extract import extract
from .schema import schema

COMMANDS = (extract, convert, explain, schema, evaluate, export, import_)

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Reads Vietnamese news articles about trade-union congresses and turns each into a typed record.",
)
for command in COMMANDS:
    app.command(command.__name__.rstrip("_"))(command)
app.add_typer(corpus, name="corpus")


def main() -> None:
    """Runs the command."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    app()


def _print_version(asked: bool) -> None:
    if asked:
        print(f"congress-extract {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    pass
