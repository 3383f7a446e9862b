"""Customer journey maps as data: read them, check them, and see what separates two journeys.

>>> import journeykit
>>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": [
...     {"id": "today", "title": "Moving house, today", "state": "current"}]})
>>> atlas.maps["today"].title
'Moving house, today'
>>> atlas.check().ok
True
"""

from __future__ import annotations

from ._atlas import Atlas, Gap, read, schema
from ._errors import ArgumentError, JourneyError, ValidationError
from ._native import Part, Parts, Table, __version__, labels
from ._report import Finding, Report

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
    "schema",
]


def __getattr__(name: str) -> Any:
    """The classes of parts, which are made when they are first asked for."""
    from . import model

    if name in model.__all__:
        return getattr(model, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from . import model

    return sorted({*globals(), *model.__all__})
