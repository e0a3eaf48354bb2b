"""The ledger: what became of every article, kept beside the output while it is made and after.

A SQLite file. What is done is known by the hash of the article, so that a conversion that was stopped goes on where it
was, in whatever order and by however many workers. It also holds the inputs of the present run in their order: what is
written in the end is read from here. Only one process at a time can have it open.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from .items import Converted, Failure, Place, Raw

_TABLES = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE done (key BLOB PRIMARY KEY, congresses INTEGER, outcome TEXT);
CREATE TABLE inputs (number INTEGER PRIMARY KEY, place TEXT, size INTEGER, key BLOB, failure TEXT);
"""


class LedgerError(Exception):
    """The ledger cannot be used: another process has it, or it was made otherwise."""


class Ledger:
    """Opens the ledger of `output`, or begins one. Raises `LedgerError` where it must not be used, or `OSError`."""

    def __init__(self, path: Path, settings: dict[str, str], restart: bool = False) -> None:
        self.path, self._settings = path, settings
        self._inputs = self._before = 0
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab"):
            """Says why, where it cannot be written."""
        self._base = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            self._open(restart)
        except BaseException as error:
            self._base.close()
            if isinstance(error, sqlite3.Error):
                raise _said(error, path) from error
            raise

    def _open(self, restart: bool) -> None:
        run = self._base.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")
        run("BEGIN EXCLUSIVE")
        tables = {name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if tables and tables != {"settings", "done", "inputs"}:
            raise LedgerError(f"{self.path} is no ledger of congress-extract")
        if tables and restart:
            for table in sorted(tables):
                run(f"DROP TABLE {table}")
            tables = set()
        if not tables:
            for statement in _TABLES.split(";"):
                run(statement)
            self._base.executemany("INSERT INTO settings VALUES (?, ?)", sorted(self._settings.items()))
        before: dict[str, str] = dict(run("SELECT name, value FROM settings").fetchall())
        changed = [name for name in sorted(before | self._settings) if before.get(name) != self._settings.get(name)]
        if changed:
            said = ", ".join(f"{name} {before.get(name)!r}, now {self._settings.get(name)!r}" for name in changed)
            raise LedgerError(f"{self.path} was made with other settings ({said}); --restart begins anew")
        run("DELETE FROM inputs")
        self._note_what_was_before()
        run("COMMIT")
        run("BEGIN")

    def forget_failures(self) -> None:
        """What failed is to be tried again."""
        self._base.execute("DELETE FROM done WHERE congresses IS NULL")
        self._note_what_was_before()

    def _note_what_was_before(self) -> None:
        (self._before,) = self._base.execute("SELECT coalesce(max(rowid), 0) FROM done").fetchone()

    def note(self, item: Raw | Failure) -> Literal["no", "before", "now"]:
        """Notes the next input of this run; returns whether it is done, and whether this run did it."""
        self._inputs += 1
        key = None if isinstance(item, Failure) else item.key
        failure = _outcome(item) if isinstance(item, Failure) else None
        row = (self._inputs, json.dumps(item.place), item.size, key, failure)
        self._base.execute("INSERT INTO inputs VALUES (?, ?, ?, ?, ?)", row)
        if key is None:
            return "now"
        found = self._base.execute("SELECT rowid <= ? FROM done WHERE key = ?", (self._before, key)).fetchone()
        return "no" if found is None else "before" if found[0] else "now"

    def add(self, raw: Raw, outcome: Converted | Failure) -> None:
        """Keeps what became of an article."""
        congresses = None if isinstance(outcome, Failure) else outcome.congresses
        row = (raw.key, congresses, _outcome(outcome))
        self._base.execute("INSERT OR REPLACE INTO done VALUES (?, ?, ?)", row)

    def commit(self) -> None:
        """What was added until now will be there after a crash."""
        self._base.execute("COMMIT")
        self._base.execute("BEGIN")

    def outcomes(self) -> Iterator[Converted | Failure]:
        """What became of each input of this run, in their order."""
        rows = self._base.execute(
            "SELECT place, size, congresses, coalesce(failure, outcome) FROM inputs LEFT JOIN done USING (key) "
            "ORDER BY number"
        )
        for place, size, congresses, outcome in rows:
            at = Place(*json.loads(place))
            if congresses is None:
                yield Failure(at, size, *json.loads(outcome))
            else:
                yield Converted(at, size, congresses, outcome)

    def close(self) -> None:
        """Lets go of it."""
        try:
            if self._base.in_transaction:
                self._base.execute("COMMIT")
        finally:
            self._base.close()

    def remove(self) -> None:
        """Closes it and takes it away."""
        self._base.close()
        for ending in ("", "-wal", "-shm", "-journal"):
            Path(f"{self.path}{ending}").unlink(missing_ok=True)


def _outcome(outcome: Converted | Failure) -> str:
    if isinstance(outcome, Converted):
        return outcome.json
    return json.dumps([outcome.id, outcome.code, outcome.message, outcome.stage])


def ledger_of(output: Path) -> Path:
    """Where the ledger of an output is: `records.jsonl` → `records.jsonl.ledger`."""
    return output.with_name(output.name + ".ledger")


def _said(error: sqlite3.Error, path: Path) -> Exception:
    if "locked" in str(error) or "busy" in str(error):
        return LedgerError(f"{path} is in use: another conversion is writing the same output")
    if isinstance(error, sqlite3.OperationalError):
        return OSError(f"{path}: {error}")
    return LedgerError(f"{path} is no ledger of congress-extract: {error}")
