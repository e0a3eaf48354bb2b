"""`python -m congress_extract.cli`."""

from . import main

main()
