"""Many articles at once: files and streams in, one record a line out."""

from .conversion import Converted, Summary, convert, errors_of, outcome_of
from .items import Failure, Given
from .readers import articles, size_of

__all__ = ["Converted", "Failure", "Given", "Summary", "articles", "convert", "errors_of", "outcome_of", "size_of"]
