"""What a conversion must survive (see `cases`); `python -m tests.torture` runs it at full size."""
