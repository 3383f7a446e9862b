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
#   _texts      texts in several languages
#   _wire       Python values as JSON, and back
#   _errors     exceptions that carry only a message
#   _details    findings as dicts with pydantic's keys
#   _frozen     immutable objects around JSON
#   _report     findings, reports, ValidationError
#   _rows       tables for notebooks
#   _kinds      makes the classes of entities
#   model       the classes of entities
#   _source     reads paths and file objects
#   _saving     writes files as a whole
#   _pydantic   an atlas as a field of pydantic's models
#   _atlas      Atlas, Gap, read, rules, schema
#   _ids        ids out of names
#   _records    maps out of rows, metrics out of answers
#   _many       many documents at once
#   __init__    the public names
#   _cli        the command line, a folder with an order of its own
#   __main__    the command line as `python -m journeykit`

from __future__ import annotations

from . import model
from ._atlas import Atlas, Gap, read, rules, schema
from ._errors import ArgumentError, JourneyError
from ._ids import slug
from ._many import Documents, read_many
from ._native import Part, Parts, Table, __version__, labels, visible
from ._records import Answers, from_records, metric_values, summarise
from ._report import Finding, Report, ValidationError
from ._texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .model import *

# All names, as type checkers and editors read them: tests/write_model.py writes in those of the classes of entities.
__all__ = [
    "Alternative",
    "Answers",
    "ArgumentError",
    "Atlas",
    "Attendance",
    "Attribute",
    "Background",
    "Backstage",
    "Beneficiary",
    "BusinessGoal",
    "BusinessModelLink",
    "CashFlow",
    "Change",
    "Channel",
    "Competence",
    "CompetenceNeed",
    "Competitor",
    "CompetitorRating",
    "Component",
    "Constraint",
    "Context",
    "CriticalResources",
    "CurveFigures",
    "CurvePoint",
    "DataItem",
    "DataLifeStage",
    "DataNeed",
    "DataProvision",
    "Decision",
    "Demographics",
    "DesiredOutcome",
    "Documents",
    "Duration",
    "EffortTotal",
    "ElementCount",
    "ElementRef",
    "EmpathyMap",
    "Evidence",
    "Expectation",
    "Experience",
    "FieldChange",
    "Finding",
    "Flow",
    "FlowLink",
    "Frustration",
    "Funding",
    "Gain",
    "GainCount",
    "GainFate",
    "Gap",
    "GapSummary",
    "Handover",
    "Initiative",
    "Insight",
    "Inspiration",
    "Integration",
    "Iteration",
    "Job",
    "JobDimensions",
    "JourneyError",
    "JourneyMap",
    "KanoCounts",
    "Lane",
    "LaneCell",
    "LayerNeed",
    "Lens",
    "Match",
    "Merge",
    "Metric",
    "MetricChange",
    "MetricValue",
    "Money",
    "MoneyRange",
    "Motivation",
    "Need",
    "NeedRef",
    "NumberChange",
    "OpenQuestion",
    "Operations",
    "Pain",
    "PainCount",
    "PainFate",
    "PainFrequency",
    "PainRef",
    "Part",
    "Participant",
    "Parts",
    "PersonType",
    "Persona",
    "PersonaCurveFigures",
    "PersonaCurvePoint",
    "PersonaEmotionChange",
    "PersonaExperience",
    "Place",
    "Process",
    "Prototype",
    "ProviderAction",
    "Quote",
    "Regression",
    "Removes",
    "Report",
    "Research",
    "Review",
    "Revision",
    "Role",
    "Scores",
    "Segment",
    "Source",
    "Split",
    "StaffDataNeed",
    "Stage",
    "Stakeholder",
    "Step",
    "Study",
    "SuggestedMatch",
    "Suggestion",
    "SurveyQuestion",
    "System",
    "Table",
    "Text",
    "TimeTotal",
    "Touchpoint",
    "TouchpointRef",
    "Unit",
    "Validation",
    "ValidationError",
    "Volume",
    "WithoutCounterpart",
    "WordChange",
    "Workshop",
    "__version__",
    "from_records",
    "labels",
    "metric_values",
    "read",
    "read_many",
    "rules",
    "schema",
    "slug",
    "summarise",
    "visible",
]


def __getattr__(name: str) -> Any:
    """The classes of entities, which are made when they are first used."""
    if name in model.__all__:
        return getattr(model, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
