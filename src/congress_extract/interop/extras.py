"""Packages that are installed only by those who want them."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def needed(package: str) -> Any:
    """The module `package`; where it is not installed, an `ImportError` that says which extra to install."""
    try:
        return import_module(package)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
        said = f"this needs {package}: pip install 'congress-extract[{package}]'"
        raise ModuleNotFoundError(said, name=package) from None
