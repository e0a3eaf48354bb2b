"""The cases of `tests.torture` at a size that is soon done."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from .torture.cases import CASES, Case

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="faults are made and seen in ways of Linux")


@pytest.mark.parametrize("case", [pytest.param(case, id=case.what.replace(" ", "-")) for case in CASES if case.quick])
def test_survives(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORTURE", f"{os.getpid()}-{case.what}")
    assert case.run(case.quick, tmp_path)
