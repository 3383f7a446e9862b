"""Customer journey maps as data: read them, check them, and see what separates two journeys.

>>> import journeykit
>>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": [
...     {"id": "today", "title": "Moving house, today", "state": "current"}]})
>>> atlas.maps["today"].title
'Moving house, today'
>>> atlas.check().ok
True
"""

from ._atlas import Atlas, Gap, read, schema
from ._errors import ArgumentError, JourneyError, ValidationError
from ._native import Part, Parts, __version__
from ._report import Finding, Report

__all__ = [
    "ArgumentError",
    "Atlas",
    "Finding",
    "Gap",
    "JourneyError",
    "Part",
    "Parts",
    "Report",
    "ValidationError",
    "__version__",
    "read",
    "schema",
]
