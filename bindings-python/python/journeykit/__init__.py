"""Customer journey maps as data: read them, check them, and see what separates two journeys.

>>> import journeykit
>>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": [
...     {"id": "today", "title": "Moving house, today", "state": "current"}]})
>>> atlas.maps["today"].title
'Moving house, today'
>>> atlas.check().ok
True
"""

# The modules of the package, in order: each imports only from those above it (tests/test_street.py reads this list).
#
#   shapes      types of the JSON, for type checkers
#   _native     the compiled half (its sources are in src)
#   _wire       Python values as JSON, and back
#   _errors     exceptions that carry only a message
#   _details    findings as dicts with pydantic's keys
#   _frozen     immutable objects around JSON
#   _report     findings, reports, ValidationError
#   _kinds      makes the classes of entities
#   model       the classes of entities
#   _source     reads paths and file objects
#   _saving     writes files as a whole
#   _pydantic   an atlas as a field of pydantic's models
#   _atlas      Atlas, Gap, read, rules, schema
#   __init__    the public names
#   _cli        the command line, a folder with an order of its own
#   __main__    the command line as `python -m journeykit`

from __future__ import annotations

from . import model
from ._atlas import Atlas, Gap, read, rules, schema
from ._errors import ArgumentError, JourneyError
from ._native import Part, Parts, Table, __version__, labels, visible
from ._report import Finding, Report, ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .model import *

__all__ = [
    "ArgumentError",
    "Atlas",
    "Finding",
    "Gap",
    "JourneyError",
    "Part",
    "Parts",
    "Report",
    "Table",
    "ValidationError",
    "__version__",
    "labels",
    "read",
    "rules",
    "schema",
    "visible",
]


def __getattr__(name: str) -> Any:
    """The classes of entities, which are made when they are first used."""
    if name in model.__all__:
        return getattr(model, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *model.__all__})
