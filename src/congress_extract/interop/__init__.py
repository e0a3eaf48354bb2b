"""In and out of other tools: annotation formats, spaCy, data frames."""

from .exchange import FORMATS, Summary, Tool, export_to, import_from
from .files import Outcome
from .labelled import Labelled, Mark
from .offsets import Units

__all__ = ["FORMATS", "Labelled", "Mark", "Outcome", "Summary", "Tool", "Units", "export_to", "import_from"]
