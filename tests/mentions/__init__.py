"""What is found in any text, one kind at a time: the forms that must be read, and the texts that must yield nothing."""

import pytest

pytest.register_assert_rewrite(f"{__name__}.check")
