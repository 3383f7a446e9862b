"""The classes of what a document is made of, for type checkers.

Written by tests/write_model.py out of the published schemas; do not edit.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from typing_extensions import Never, Self

from . import shapes
from ._native import Part, Parts

__all__ = [
    "Alternative",
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
    "Critical",
    "CurveFigures",
    "CurvePoint",
    "DataItem",
    "DataLifeStage",
    "DataNeed",
    "DataProvision",
    "Decision",
    "Demographics",
    "DesiredOutcome",
    "Duration",
    "ElementCount",
    "ElementRef",
    "EmpathyMap",
    "Evidence",
    "Expectation",
    "Experience",
    "FieldChange",
    "Flow",
    "FlowLink",
    "Frustration",
    "Funding",
    "Gain",
    "GainCount",
    "GainFate",
    "GapSummary",
    "Handover",
    "Initiative",
    "Inspiration",
    "Integration",
    "Iteration",
    "Job",
    "JobDimensions",
    "JourneyMap",
    "Lane",
    "LaneCell",
    "LayerNeed",
    "Lens",
    "Match",
    "Merge",
    "Metric",
    "MetricShift",
    "MetricValue",
    "Money",
    "MoneyRange",
    "Motivation",
    "Need",
    "NeedRef",
    "OpenQuestion",
    "Operations",
    "Pain",
    "PainCount",
    "PainFate",
    "PainRef",
    "Participant",
    "PersonType",
    "Persona",
    "PersonaExperience",
    "Place",
    "Process",
    "Prototype",
    "Quote",
    "Research",
    "Review",
    "Revision",
    "Role",
    "Scores",
    "Seat",
    "Segment",
    "Shift",
    "Source",
    "Split",
    "StaffDataNeed",
    "Stage",
    "Stakeholder",
    "Step",
    "Study",
    "Suggestion",
    "SurveyQuestion",
    "Swap",
    "System",
    "Touchpoint",
    "TouchpointRef",
    "Unit",
    "Validation",
    "Volume",
    "Workshop",
]

class Alternative(Part):
    """One of several futures that compete."""

    def __new__(
        cls,
        *,
        id: str,
        title: str | Mapping[str, str],
        map: str | None = None,
        do_nothing: bool | None = None,
        initiatives: Iterable[str] | None = None,
        cash_flows: Iterable[CashFlow | shapes.CashFlow] | None = None,
        probability: float | None = None,
        path: Literal["rebuild", "parallel_organisation"] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str | Mapping[str, str]:
        """What it is called."""

    @property
    def map(self) -> str | None:
        """The future map. The alternative of doing nothing has none."""

    @property
    def do_nothing(self) -> bool | None:
        """Whether it is the alternative of doing nothing, against which the others are held."""

    @property
    def initiatives(self) -> Parts[str]:
        """What has to be done for it."""

    @property
    def cash_flows(self) -> Parts[CashFlow]:
        """What is paid and earned, by year."""

    @property
    def probability(self) -> float | None:
        """How likely it is to succeed, 0 to 1."""

    @property
    def path(self) -> Literal["rebuild", "parallel_organisation"] | None:
        """How the organisation gets there."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Alternative: ...

class _AtlasMembers(Part):
    """A set of journey maps with everything that they refer to: one document."""

    def __new__(
        cls,
        *position: Never,
        title: str | Mapping[str, str],
        language: str,
        schema_version: str = "1.0",
        description: str | Mapping[str, str] | None = None,
        context: Context | shapes.Context | None = None,
        goals: Iterable[BusinessGoal | shapes.BusinessGoal] | None = None,
        roles: Iterable[Role | shapes.Role] | None = None,
        segments: Iterable[Segment | shapes.Segment] | None = None,
        personas: Iterable[Persona | shapes.Persona] | None = None,
        jobs: Iterable[Job | shapes.Job] | None = None,
        channels: Iterable[Channel | shapes.Channel] | None = None,
        competitors: Iterable[Competitor | shapes.Competitor] | None = None,
        operations: Operations | shapes.Operations | None = None,
        research: Research | shapes.Research | None = None,
        metrics: Iterable[Metric | shapes.Metric] | None = None,
        maps: Iterable[JourneyMap | shapes.JourneyMap] | None = None,
        initiatives: Iterable[Initiative | shapes.Initiative] | None = None,
        alternatives: Iterable[Alternative | shapes.Alternative] | None = None,
        stakeholders: Iterable[Stakeholder | shapes.Stakeholder] | None = None,
        workshops: Iterable[Workshop | shapes.Workshop] | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> Self: ...
    @property
    def schema_version(self) -> str:
        """Version of the format, as major.minor; this library writes 1.0."""

    @property
    def title(self) -> str | Mapping[str, str]:
        """What the document is about."""

    @property
    def language(self) -> str:
        """The language of plain texts (BCP 47), as nb, sv or en-GB."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """More about it."""

    @property
    def context(self) -> Context | None:
        """The world that the journeys take place in."""

    @property
    def goals(self) -> Parts[BusinessGoal]:
        """What the organisation wants to reach."""

    @property
    def roles(self) -> Parts[Role]:
        """The roles of the value chain, on both sides of the encounter."""

    @property
    def segments(self) -> Parts[Segment]:
        """Target groups."""

    @property
    def personas(self) -> Parts[Persona]:
        """Personas: groups of people, described as one."""

    @property
    def jobs(self) -> Parts[Job]:
        """Jobs to be done: what people try to achieve."""

    @property
    def channels(self) -> Parts[Channel]:
        """The channels that touchpoints use."""

    @property
    def competitors(self) -> Parts[Competitor]:
        """Others who serve the same needs."""

    @property
    def operations(self) -> Operations | None:
        """Who and what stands behind the touchpoints."""

    @property
    def research(self) -> Research | None:
        """What is known, and how it came to be known."""

    @property
    def metrics(self) -> Parts[Metric]:
        """What is measured."""

    @property
    def maps(self) -> Parts[JourneyMap]:
        """The journey maps."""

    @property
    def initiatives(self) -> Parts[Initiative]:
        """Improvements."""

    @property
    def alternatives(self) -> Parts[Alternative]:
        """Competing futures."""

    @property
    def stakeholders(self) -> Parts[Stakeholder]:
        """Those who must understand and agree."""

    @property
    def workshops(self) -> Parts[Workshop]:
        """Workshops, with those who took part."""

    @property
    def extensions(self) -> Mapping[str, Any] | None:
        """Members of your own. They come back exactly as they came, down to the spelling of numbers."""


class Attribute(Part):
    """A trait, with what it implies."""

    def __new__(
        cls,
        *,
        name: str | Mapping[str, str],
        value: str | Mapping[str, str] | None = None,
        implication: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str | Mapping[str, str]:
        """The trait."""

    @property
    def value(self) -> str | Mapping[str, str] | None:
        """How it is in this group."""

    @property
    def implication(self) -> str | Mapping[str, str] | None:
        """What it implies for behaviour or communication."""

    def to_dict(self) -> shapes.Attribute: ...

class Background(Part):
    """Where a persona comes from."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str] | None = None,
        education: str | Mapping[str, str] | None = None,
        career: str | Mapping[str, str] | None = None,
        tenure_years: float | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str] | None:
        """In words."""

    @property
    def education(self) -> str | Mapping[str, str] | None:
        """Education."""

    @property
    def career(self) -> str | Mapping[str, str] | None:
        """Work life so far."""

    @property
    def tenure_years(self) -> float | None:
        """Years in the present position."""

    def to_dict(self) -> shapes.Background: ...

class Backstage(Part):
    """What happens out of the customer's sight."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str] | None = None,
        processes: Iterable[str] | None = None,
        roles: Iterable[str] | None = None,
        systems: Iterable[str] | None = None,
        competences: Iterable[CompetenceNeed | shapes.CompetenceNeed] | None = None,
        critical: Critical | shapes.Critical | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str] | None:
        """In words."""

    @property
    def processes(self) -> Parts[str]:
        """Processes."""

    @property
    def roles(self) -> Parts[str]:
        """Roles behind the front line."""

    @property
    def systems(self) -> Parts[str]:
        """Systems."""

    @property
    def competences(self) -> Parts[CompetenceNeed]:
        """Competences, with the level that it takes."""

    @property
    def critical(self) -> Critical | None:
        """What it can't do without."""

    def to_dict(self) -> shapes.Backstage: ...

class Beneficiary(Part):
    """Someone who is better off when the job is done."""

    def __new__(
        cls,
        *,
        persona: str | None = None,
        role: str | None = None,
        text: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def persona(self) -> str | None:
        """A persona."""

    @property
    def role(self) -> str | None:
        """A role."""

    @property
    def text(self) -> str | Mapping[str, str] | None:
        """Anyone else, in words."""

    def to_dict(self) -> shapes.Beneficiary: ...

class BusinessGoal(Part):
    """A goal of the organisation."""

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        part_of: str | None = None,
        metrics: Iterable[str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """The goal, in words."""

    @property
    def part_of(self) -> str | None:
        """The wider goal that it serves."""

    @property
    def metrics(self) -> Parts[str]:
        """How it is measured."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.BusinessGoal: ...

class BusinessModelLink(Part):
    """A part of the business model that a map belongs to."""

    def __new__(
        cls,
        *,
        element: Literal["value_proposition", "customer_segments", "channels", "relationships", "revenue", "resources", "activities", "partners", "costs"],
        text: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def element(self) -> Literal["value_proposition", "customer_segments", "channels", "relationships", "revenue", "resources", "activities", "partners", "costs"]:
        """The part of the business model."""

    @property
    def text(self) -> str | Mapping[str, str] | None:
        """What the map has to do with it."""

    def to_dict(self) -> shapes.BusinessModelLink: ...

class CashFlow(Part):
    """Money paid or earned in one year."""

    def __new__(
        cls,
        *,
        year: int,
        amount: MoneyRange | shapes.MoneyRange,
        kind: Literal["cost", "benefit", "cannibalisation"] | None = None,
        note: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def year(self) -> int:
        """The year: 0 is now, 1 the first year."""

    @property
    def amount(self) -> MoneyRange:
        """How much; costs and what the old offer loses as negative amounts."""

    @property
    def kind(self) -> Literal["cost", "benefit", "cannibalisation"] | None:
        """What it is."""

    @property
    def note(self) -> str | Mapping[str, str] | None:
        """More about it."""

    def to_dict(self) -> shapes.CashFlow: ...

class Change(Part):
    """One change of one element."""

    def __new__(
        cls,
        *,
        number: int,
        kind: Literal["added", "removed", "changed", "moved", "unstated"],
        element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"],
        before: str | None = None,
        after: str | None = None,
        place_before: Place | shapes.Place | None = None,
        place_after: Place | shapes.Place | None = None,
        fields: Iterable[FieldChange | shapes.FieldChange] | None = None,
        value: Any | None = None,
        unsaid: bool | None = None,
        paid_by: Iterable[str] | None = None,
        depends_on: Iterable[int] | None = None,
    ) -> Self: ...
    @property
    def number(self) -> int:
        """Its number in the gap, from 1."""

    @property
    def kind(self) -> Literal["added", "removed", "changed", "moved", "unstated"]:
        """What happens."""

    @property
    def element(self) -> Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"]:
        """What it happens to."""

    @property
    def before(self) -> str | None:
        """The id of the element before."""

    @property
    def after(self) -> str | None:
        """The id of the element after."""

    @property
    def place_before(self) -> Place | None:
        """Where it stood, if it is taken away or moved."""

    @property
    def place_after(self) -> Place | None:
        """Where it stands, if it is added or moved."""

    @property
    def fields(self) -> Parts[FieldChange]:
        """The members that change."""

    @property
    def value(self) -> Any:
        """The members of what is added or taken away, without its parts: they are changes of their own."""

    @property
    def unsaid(self) -> bool | None:
        """Only in an inverse: that this was left unsaid, not taken away."""

    @property
    def paid_by(self) -> Parts[str]:
        """Initiatives that pay for it."""

    @property
    def depends_on(self) -> Parts[int]:
        """Numbers of changes without which this one makes no sense."""

    def to_dict(self) -> shapes.Change: ...

class Channel(Part):
    """A way in which the two sides meet."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        kind: Literal["in_person", "phone", "letter", "email", "sms", "chat", "video", "web", "app", "social_media", "self_service", "media", "delivery", "product", "other"] | None = None,
        devices: Iterable[Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"]] | None = None,
        real_time: bool | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def kind(self) -> Literal["in_person", "phone", "letter", "email", "sms", "chat", "video", "web", "app", "social_media", "self_service", "media", "delivery", "product", "other"] | None:
        """What kind of a channel it is."""

    @property
    def devices(self) -> Parts[Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"]]:
        """The devices that it is used with."""

    @property
    def real_time(self) -> bool | None:
        """Whether an answer comes at once."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Channel: ...

class Competence(Part):
    """Something that people must be able to do."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        held: int | None = None,
        units: Iterable[str] | None = None,
        organisational_answer: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def held(self) -> int | None:
        """How far it is mastered today, 0 to 5. Absent means unknown."""

    @property
    def units(self) -> Parts[str]:
        """The units that have it."""

    @property
    def organisational_answer(self) -> str | None:
        """How another organisation could make up for a lack of it."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Competence: ...

class CompetenceNeed(Part):
    """A competence that it takes."""

    def __new__(
        cls,
        *,
        competence: str,
        level: int | None = None,
    ) -> Self: ...
    @property
    def competence(self) -> str:
        """The competence."""

    @property
    def level(self) -> int | None:
        """The level that it takes, 0 to 5."""

    def to_dict(self) -> shapes.CompetenceNeed: ...

class Competitor(Part):
    """Someone else who serves the same needs."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """What it offers."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Competitor: ...

class CompetitorRating(Part):
    """How customers judge a competitor at this touchpoint."""

    def __new__(
        cls,
        *,
        competitor: str,
        rating: int,
        note: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def competitor(self) -> str:
        """The competitor."""

    @property
    def rating(self) -> int:
        """The judgement, 1 to 5."""

    @property
    def note(self) -> str | Mapping[str, str] | None:
        """Why."""

    def to_dict(self) -> shapes.CompetitorRating: ...

class Component(Part):
    """A building block that several ways of delivery share."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """What it is."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Component: ...

class Constraint(Part):
    """What today's reality does not allow."""

    def __new__(
        cls,
        *,
        id: str,
        layer: Literal["experience", "data", "systems", "processes", "competence", "organisation"],
        text: str | Mapping[str, str],
        blocking: bool | None = None,
        steps: Iterable[str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def layer(self) -> Literal["experience", "data", "systems", "processes", "competence", "organisation"]:
        """The layer that it comes from."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """What is not possible."""

    @property
    def blocking(self) -> bool | None:
        """Whether it makes the wanted journey impossible as long as it stands."""

    @property
    def steps(self) -> Parts[str]:
        """The steps that it stands in the way of."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Constraint: ...

class Context(Part):
    """The world that the journeys take place in."""

    def __new__(
        cls,
        *,
        sector: Literal["commercial", "public", "internal"] | None = None,
        actor_term: str | Mapping[str, str] | None = None,
        maturity: int | None = None,
        core_focus: str | Mapping[str, str] | None = None,
        profile: Literal["current_first", "future_first", "iterative"] | None = None,
        phase: Literal["consolidate", "understand", "model", "strengthen"] | None = None,
    ) -> Self: ...
    @property
    def sector(self) -> Literal["commercial", "public", "internal"] | None:
        """A market, public services, or the inside of an organisation."""

    @property
    def actor_term(self) -> str | Mapping[str, str] | None:
        """What those are called whose journeys these are: customer, citizen, patient, employee."""

    @property
    def maturity(self) -> int | None:
        """How far the organisation has come in working with customer experience, 0 to 5."""

    @property
    def core_focus(self) -> str | Mapping[str, str] | None:
        """What the organisation concentrates on."""

    @property
    def profile(self) -> Literal["current_first", "future_first", "iterative"] | None:
        """The order in which the project works; the checks follow it. Absent means iterative."""

    @property
    def phase(self) -> Literal["consolidate", "understand", "model", "strengthen"] | None:
        """How far the project has come."""

    def to_dict(self) -> shapes.Context: ...

class Critical(Part):
    """People, processes and technology without which a touchpoint fails."""

    def __new__(
        cls,
        *,
        roles: Iterable[str] | None = None,
        processes: Iterable[str] | None = None,
        systems: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def roles(self) -> Parts[str]:
        """Roles."""

    @property
    def processes(self) -> Parts[str]:
        """Processes."""

    @property
    def systems(self) -> Parts[str]:
        """Systems."""

    def to_dict(self) -> shapes.Critical: ...

class CurveFigures(Part):
    """A curve in figures; steps whose feeling is unknown are left out."""

    def __new__(
        cls,
        *,
        steps: int,
        mean: float,
        peak_end: float,
        lowest: float,
    ) -> Self: ...
    @property
    def steps(self) -> int:
        """How many steps have a feeling."""

    @property
    def mean(self) -> float:
        """Their mean, -2 to 2."""

    @property
    def peak_end(self) -> float:
        """The mean of the most extreme and the last (Fredrickson and Kahneman 1993): what is remembered."""

    @property
    def lowest(self) -> float:
        """The lowest."""

    def to_dict(self) -> shapes.CurveFigures: ...

class CurvePoint(Part):
    """How one step feels."""

    def __new__(
        cls,
        *,
        step: str,
        emotion: int | None = None,
    ) -> Self: ...
    @property
    def step(self) -> str:
        """The step."""

    @property
    def emotion(self) -> int | None:
        """How it feels, -2 to 2; absent if unknown."""

    def to_dict(self) -> shapes.CurvePoint: ...

class DataItem(Part):
    """A kind of data."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | None = None,
        life: Iterable[DataLifeStage | shapes.DataLifeStage] | None = None,
        personal: bool | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """What it is."""

    @property
    def life(self) -> Parts[DataLifeStage]:
        """The stages of its life, as far as they are provided for."""

    @property
    def personal(self) -> bool | None:
        """Whether it is about persons."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.DataItem: ...

class DataLifeStage(Part):
    """A stage in the life of data (source document 002)."""

    def __new__(
        cls,
        *,
        verb: Literal["acquire", "store", "analyse", "transform", "provide", "apply"],
        system: str | None = None,
        readiness: Literal["missing", "partial", "ready"] | None = None,
    ) -> Self: ...
    @property
    def verb(self) -> Literal["acquire", "store", "analyse", "transform", "provide", "apply"]:
        """The stage."""

    @property
    def system(self) -> str | None:
        """The system in which it happens."""

    @property
    def readiness(self) -> Literal["missing", "partial", "ready"] | None:
        """Whether it is in place."""

    def to_dict(self) -> shapes.DataLifeStage: ...

class DataNeed(Part):
    """Data that a touchpoint takes."""

    def __new__(
        cls,
        *,
        data: str,
        latency: Literal["real_time", "minutes", "hours", "day", "week", "month"] | None = None,
        granularity: Literal["individual", "group"] | None = None,
        presentation: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def data(self) -> str:
        """The data."""

    @property
    def latency(self) -> Literal["real_time", "minutes", "hours", "day", "week", "month"] | None:
        """How old it may be."""

    @property
    def granularity(self) -> Literal["individual", "group"] | None:
        """What it must be about: one delivery or a group."""

    @property
    def presentation(self) -> str | Mapping[str, str] | None:
        """How it is shown."""

    def to_dict(self) -> shapes.DataNeed: ...

class DataProvision(Part):
    """Data that a system gives."""

    def __new__(
        cls,
        *,
        data: str,
        latency: Literal["real_time", "minutes", "hours", "day", "week", "month"] | None = None,
        granularity: Literal["individual", "group"] | None = None,
    ) -> Self: ...
    @property
    def data(self) -> str:
        """The data."""

    @property
    def latency(self) -> Literal["real_time", "minutes", "hours", "day", "week", "month"] | None:
        """How old it may be."""

    @property
    def granularity(self) -> Literal["individual", "group"] | None:
        """What it is about: one delivery or a group."""

    def to_dict(self) -> shapes.DataProvision: ...

class Decision(Part):
    """Something that the customer decides here, because of what was experienced."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        causes: Iterable[str | Mapping[str, str]] | None = None,
        pains: Iterable[str] | None = None,
        leads_to: str | None = None,
        exit: bool | None = None,
        share: float | None = None,
        competitor: str | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str]:
        """The decision."""

    @property
    def causes(self) -> Parts[str | Mapping[str, str]]:
        """Why."""

    @property
    def pains(self) -> Parts[str]:
        """Pains that led to it."""

    @property
    def leads_to(self) -> str | None:
        """The step that follows."""

    @property
    def exit(self) -> bool | None:
        """Whether the customer leaves the journey by it."""

    @property
    def share(self) -> float | None:
        """How many decide so, as a part of all."""

    @property
    def competitor(self) -> str | None:
        """The competitor that customers go to."""

    def to_dict(self) -> shapes.Decision: ...

class Demographics(Part):
    """Facts about the people of a group."""

    def __new__(
        cls,
        *,
        age: int | None = None,
        gender: str | Mapping[str, str] | None = None,
        civil_status: str | Mapping[str, str] | None = None,
        household: str | Mapping[str, str] | None = None,
        education: str | Mapping[str, str] | None = None,
        income_level: str | Mapping[str, str] | None = None,
        place: str | Mapping[str, str] | None = None,
        implication: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def age(self) -> int | None:
        """Age in years, or its middle."""

    @property
    def gender(self) -> str | Mapping[str, str] | None:
        """Gender."""

    @property
    def civil_status(self) -> str | Mapping[str, str] | None:
        """Civil status."""

    @property
    def household(self) -> str | Mapping[str, str] | None:
        """Household."""

    @property
    def education(self) -> str | Mapping[str, str] | None:
        """Education."""

    @property
    def income_level(self) -> str | Mapping[str, str] | None:
        """Income level."""

    @property
    def place(self) -> str | Mapping[str, str] | None:
        """Where it lives."""

    @property
    def implication(self) -> str | Mapping[str, str] | None:
        """What these facts imply for behaviour."""

    def to_dict(self) -> shapes.Demographics: ...

class DesiredOutcome(Part):
    """What counts as a job done well (after Ulwick 2005), as "minimise the days until admission"."""

    def __new__(
        cls,
        *,
        direction: Literal["minimise", "maximise"],
        measure: str | Mapping[str, str],
        object: str | Mapping[str, str] | None = None,
        unit: str | Mapping[str, str] | None = None,
        importance: float | None = None,
        satisfaction: float | None = None,
        asked: int | None = None,
    ) -> Self: ...
    @property
    def direction(self) -> Literal["minimise", "maximise"]:
        """Which way is better."""

    @property
    def measure(self) -> str | Mapping[str, str]:
        """What is counted."""

    @property
    def object(self) -> str | Mapping[str, str] | None:
        """Of what."""

    @property
    def unit(self) -> str | Mapping[str, str] | None:
        """In which unit."""

    @property
    def importance(self) -> float | None:
        """Share of those asked who call it important (4 or 5 of 5)."""

    @property
    def satisfaction(self) -> float | None:
        """Share of those asked who are satisfied with it today (4 or 5 of 5)."""

    @property
    def asked(self) -> int | None:
        """How many were asked."""

    def to_dict(self) -> shapes.DesiredOutcome: ...

class Duration(Part):
    """How long something takes."""

    def __new__(
        cls,
        *,
        amount: float,
        unit: Literal["seconds", "minutes", "hours", "days", "weeks", "months"],
    ) -> Self: ...
    @property
    def amount(self) -> float:
        """How many units."""

    @property
    def unit(self) -> Literal["seconds", "minutes", "hours", "days", "weeks", "months"]:
        """The unit."""

    def to_dict(self) -> shapes.Duration: ...

class ElementCount(Part):
    """Changes of one kind of element."""

    def __new__(
        cls,
        *,
        element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"],
        added: int,
        removed: int,
        changed: int,
        moved: int,
        unstated: int,
    ) -> Self: ...
    @property
    def element(self) -> Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"]:
        """The kind."""

    @property
    def added(self) -> int:
        """How many are added."""

    @property
    def removed(self) -> int:
        """How many are taken away."""

    @property
    def changed(self) -> int:
        """How many change in their members."""

    @property
    def moved(self) -> int:
        """How many are moved."""

    @property
    def unstated(self) -> int:
        """How many the future does not mention."""

    def to_dict(self) -> shapes.ElementCount: ...

class ElementRef(Part):
    """A pointer at a map, or at something in it."""

    def __new__(
        cls,
        *,
        map: str,
        stage: str | None = None,
        step: str | None = None,
        touchpoint: str | None = None,
    ) -> Self: ...
    @property
    def map(self) -> str:
        """The map."""

    @property
    def stage(self) -> str | None:
        """A stage of it."""

    @property
    def step(self) -> str | None:
        """A step of it."""

    @property
    def touchpoint(self) -> str | None:
        """A touchpoint of it."""

    def to_dict(self) -> shapes.ElementRef: ...

class EmpathyMap(Part):
    """An empathy map."""

    def __new__(
        cls,
        *,
        sees: Iterable[str | Mapping[str, str]] | None = None,
        hears: Iterable[str | Mapping[str, str]] | None = None,
        says: Iterable[str | Mapping[str, str]] | None = None,
        does: Iterable[str | Mapping[str, str]] | None = None,
        thinks: Iterable[str | Mapping[str, str]] | None = None,
        feels: Iterable[str | Mapping[str, str]] | None = None,
        pains: Iterable[str | Mapping[str, str]] | None = None,
        gains: Iterable[str | Mapping[str, str]] | None = None,
    ) -> Self: ...
    @property
    def sees(self) -> Parts[str | Mapping[str, str]]:
        """What it sees."""

    @property
    def hears(self) -> Parts[str | Mapping[str, str]]:
        """What it hears."""

    @property
    def says(self) -> Parts[str | Mapping[str, str]]:
        """What it says."""

    @property
    def does(self) -> Parts[str | Mapping[str, str]]:
        """What it does."""

    @property
    def thinks(self) -> Parts[str | Mapping[str, str]]:
        """What it thinks."""

    @property
    def feels(self) -> Parts[str | Mapping[str, str]]:
        """What it feels."""

    @property
    def pains(self) -> Parts[str | Mapping[str, str]]:
        """What hurts."""

    @property
    def gains(self) -> Parts[str | Mapping[str, str]]:
        """What it hopes for."""

    def to_dict(self) -> shapes.EmpathyMap: ...

class Evidence(Part):
    """One piece of evidence for (or against) what it stands at."""

    def __new__(
        cls,
        *,
        kind: Literal["voice_of_customer", "voice_of_employee", "observation", "measurement", "document", "expert"] | None = None,
        study: str | None = None,
        source: str | None = None,
        participants: Iterable[str] | None = None,
        date: str | None = None,
        stance: Literal["supports", "contradicts"] | None = None,
        note: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> Literal["voice_of_customer", "voice_of_employee", "observation", "measurement", "document", "expert"] | None:
        """What it is."""

    @property
    def study(self) -> str | None:
        """The study that it comes from."""

    @property
    def source(self) -> str | None:
        """The existing source that it comes from."""

    @property
    def participants(self) -> Parts[str]:
        """The participants who gave it."""

    @property
    def date(self) -> str | None:
        """When it was gathered, if that is not the date of the study or source."""

    @property
    def stance(self) -> Literal["supports", "contradicts"] | None:
        """Whether it speaks for the claim or against it. Absent means for it."""

    @property
    def note(self) -> str | Mapping[str, str] | None:
        """What it says, in a few words."""

    def to_dict(self) -> shapes.Evidence: ...

class Expectation(Part):
    """What the customer expects."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str] | None = None,
        emotion: int | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str] | None:
        """In words."""

    @property
    def emotion(self) -> int | None:
        """How good it is expected to be, -2 to 2."""

    def to_dict(self) -> shapes.Expectation: ...

class Experience(Part):
    """How something is experienced."""

    def __new__(
        cls,
        *,
        emotion: int | None = None,
        text: str | Mapping[str, str] | None = None,
        words: Iterable[str | Mapping[str, str]] | None = None,
        rational: int | None = None,
        emotional: int | None = None,
    ) -> Self: ...
    @property
    def emotion(self) -> int | None:
        """How it feels on the whole, -2 to 2: the emotion curve."""

    @property
    def text(self) -> str | Mapping[str, str] | None:
        """In words."""

    @property
    def words(self) -> Parts[str | Mapping[str, str]]:
        """The words that people used."""

    @property
    def rational(self) -> int | None:
        """How sensible it is judged to be, -2 to 2."""

    @property
    def emotional(self) -> int | None:
        """What it does to one's mood, -2 to 2."""

    def to_dict(self) -> shapes.Experience: ...

class FieldChange(Part):
    """A change of one member."""

    def __new__(
        cls,
        *,
        field: str,
        aspect: Literal["experience", "channel", "owner", "role", "duration", "data", "capacity", "metric", "business", "backstage", "evidence", "content"],
        before: Any | None = None,
        after: Any | None = None,
    ) -> Self: ...
    @property
    def field(self) -> str:
        """The member."""

    @property
    def aspect(self) -> Literal["experience", "channel", "owner", "role", "duration", "data", "capacity", "metric", "business", "backstage", "evidence", "content"]:
        """What it is about."""

    @property
    def before(self) -> Any:
        """Its value before; absent if it had none."""

    @property
    def after(self) -> Any:
        """Its value after; absent if it has none."""

    def to_dict(self) -> shapes.FieldChange: ...

class Flow(Part):
    """A way through the map."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str] | None = None,
        personas: Iterable[str] | None = None,
        share: float | None = None,
        order: Iterable[str] | None = None,
        links: Iterable[FlowLink | shapes.FlowLink] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def name(self) -> str | Mapping[str, str] | None:
        """Its name."""

    @property
    def personas(self) -> Parts[str]:
        """Who goes it. Empty means all personas of the map."""

    @property
    def share(self) -> float | None:
        """How many go it, as a part of all."""

    @property
    def order(self) -> Parts[str]:
        """The steps that follow each other."""

    @property
    def links(self) -> Parts[FlowLink]:
        """Branches, loops, exceptions and the ways back."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Flow: ...

class FlowLink(Part):
    """A way from one step to another."""

    def __new__(
        cls,
        *,
        source: str,
        target: str,
        kind: Literal["next", "branch", "repeat", "exception", "recovery"] | None = None,
        share: float | None = None,
        condition: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def source(self) -> str:
        """Where it begins."""

    @property
    def target(self) -> str:
        """Where it leads."""

    @property
    def kind(self) -> Literal["next", "branch", "repeat", "exception", "recovery"] | None:
        """What it is. Absent means next."""

    @property
    def share(self) -> float | None:
        """How many of those who come by go it."""

    @property
    def condition(self) -> str | Mapping[str, str] | None:
        """When it is gone."""

    def to_dict(self) -> shapes.FlowLink: ...

class Frustration(Part):
    """What frustrates, on the surface and below it."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        underlying: str | Mapping[str, str] | None = None,
        depth: Literal["stated", "inferred"] | None = None,
        ideas: Iterable[str | Mapping[str, str]] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str]:
        """What shows."""

    @property
    def underlying(self) -> str | Mapping[str, str] | None:
        """What lies below."""

    @property
    def depth(self) -> Literal["stated", "inferred"] | None:
        """Whether it was said or concluded."""

    @property
    def ideas(self) -> Parts[str | Mapping[str, str]]:
        """What could be done about it."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Frustration: ...

class Funding(Part):
    """What an initiative pays for."""

    def __new__(
        cls,
        *,
        initiative: str,
        changes: Iterable[int] | None = None,
        cost: MoneyRange | shapes.MoneyRange | None = None,
    ) -> Self: ...
    @property
    def initiative(self) -> str:
        """The initiative."""

    @property
    def changes(self) -> Parts[int]:
        """Numbers of the changes."""

    @property
    def cost(self) -> MoneyRange | None:
        """What it costs."""

    def to_dict(self) -> shapes.Funding: ...

class Gain(Part):
    """A gain point: what works, and must survive."""

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        strength: int | None = None,
        delight: bool | None = None,
        personas: Iterable[str] | None = None,
        touchpoint: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """What is good."""

    @property
    def strength(self) -> int | None:
        """How good, 1 to 5."""

    @property
    def delight(self) -> bool | None:
        """Whether it delights: nobody would have missed it (Kano 1984)."""

    @property
    def personas(self) -> Parts[str]:
        """For whom. Empty means all personas of the step."""

    @property
    def touchpoint(self) -> str | None:
        """The touchpoint where it arises."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Gain: ...

class GainCount(Part):
    """Gains by what becomes of them."""

    def __new__(
        cls,
        *,
        kept: int,
        strengthened: int,
        weakened: int,
        lost: int,
        added: int,
        unstated: int,
    ) -> Self: ...
    @property
    def kept(self) -> int:
        """As they were."""

    @property
    def strengthened(self) -> int:
        """Stronger."""

    @property
    def weakened(self) -> int:
        """Weaker."""

    @property
    def lost(self) -> int:
        """Gone."""

    @property
    def added(self) -> int:
        """Not there before."""

    @property
    def unstated(self) -> int:
        """Not mentioned."""

    def to_dict(self) -> shapes.GainCount: ...

class GainFate(Part):
    """What becomes of a gain."""

    def __new__(
        cls,
        *,
        fate: Literal["kept", "strengthened", "weakened", "lost", "added", "unstated"],
        text: str | Mapping[str, str],
        before: str | None = None,
        after: str | None = None,
        step_before: str | None = None,
        step_after: str | None = None,
        strength_before: int | None = None,
        strength_after: int | None = None,
        because: Literal["initiative", "treatment", "step_gone", "complete"] | None = None,
    ) -> Self: ...
    @property
    def fate(self) -> Literal["kept", "strengthened", "weakened", "lost", "added", "unstated"]:
        """What becomes of it."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """The gain, in words."""

    @property
    def before(self) -> str | None:
        """Its id before; absent for a new one."""

    @property
    def after(self) -> str | None:
        """Its id after; absent for one that is not there any more."""

    @property
    def step_before(self) -> str | None:
        """The step that it stood at."""

    @property
    def step_after(self) -> str | None:
        """The step that it stands at."""

    @property
    def strength_before(self) -> int | None:
        """How strong it was."""

    @property
    def strength_after(self) -> int | None:
        """How strong it is."""

    @property
    def because(self) -> Literal["initiative", "treatment", "step_gone", "complete"] | None:
        """What says so."""

    def to_dict(self) -> shapes.GainFate: ...

class _GapMembers(Part):
    """What separates one journey map from another, and how to get from the first to the second."""

    @property
    def before(self) -> str:
        """The map that one comes from."""

    @property
    def after(self) -> str:
        """The map that one goes to."""

    @property
    def summary(self) -> GapSummary:
        """The figures."""

    @property
    def regressions(self) -> Parts[GainFate]:
        """Gains that today's customers would lose or have less of: told first, for what works must survive."""

    @property
    def pains(self) -> Parts[PainFate]:
        """What becomes of every pain."""

    @property
    def gains(self) -> Parts[GainFate]:
        """What becomes of every gain."""

    @property
    def matches(self) -> Parts[Match]:
        """Stages, steps and touchpoints that stand for each other, and by what that is known."""

    @property
    def splits(self) -> Parts[Split]:
        """Steps of which one becomes several."""

    @property
    def merges(self) -> Parts[Merge]:
        """Steps of which several become one."""

    @property
    def curve_before(self) -> Parts[CurvePoint]:
        """How the journey feels before, step by step."""

    @property
    def curve_after(self) -> Parts[CurvePoint]:
        """How it feels after."""

    @property
    def funding(self) -> Parts[Funding]:
        """Initiatives, and the changes that they pay for."""

    @property
    def unfunded(self) -> Parts[int]:
        """Numbers of changes that no initiative pays for. The map's own header and what is only left unsaid are
        not asked about.
        """

    @property
    def idle_initiatives(self) -> Parts[str]:
        """Initiatives about these maps that pay for no change."""

    @property
    def needed(self) -> Parts[int]:
        """Only in a part: numbers of changes that the chosen initiatives do not pay for, but without which the
        others would leave a broken map.
        """

    @property
    def changes(self) -> Parts[Change]:
        """The changes: applied to the first map they give the second."""


class GapSummary(Part):
    """The figures of a gap."""

    def __new__(
        cls,
        *,
        distance: float | None = None,
        elements: Iterable[ElementCount | shapes.ElementCount] | None = None,
        splits: int | None = None,
        merges: int | None = None,
        pains: PainCount | shapes.PainCount | None = None,
        gains: GainCount | shapes.GainCount | None = None,
        elimination_rate: float | None = None,
        experience_before: CurveFigures | shapes.CurveFigures | None = None,
        experience_after: CurveFigures | shapes.CurveFigures | None = None,
    ) -> Self: ...
    @property
    def distance(self) -> float | None:
        """How far the maps are from each other: 0 is the same, 1 nothing in common. The same both ways. Absent
        for a part of a gap.
        """

    @property
    def elements(self) -> Parts[ElementCount]:
        """What is added, taken away, changed and moved, by kind of element; kinds without change are left out."""

    @property
    def splits(self) -> int | None:
        """Steps that are split."""

    @property
    def merges(self) -> int | None:
        """Steps that are merges."""

    @property
    def pains(self) -> PainCount | None:
        """Pains by what becomes of them."""

    @property
    def gains(self) -> GainCount | None:
        """Gains by what becomes of them."""

    @property
    def elimination_rate(self) -> float | None:
        """Pains that are removed, as a part of the old pains of which the future says something."""

    @property
    def experience_before(self) -> CurveFigures | None:
        """How the journey feels before."""

    @property
    def experience_after(self) -> CurveFigures | None:
        """How it feels after."""

    def to_dict(self) -> shapes.GapSummary: ...

class Handover(Part):
    """How the customer is handed over."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        unit: str | None = None,
        data: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str]:
        """What is done."""

    @property
    def unit(self) -> str | None:
        """Who takes over."""

    @property
    def data(self) -> Parts[str]:
        """Data that goes along, so that nobody asks again."""

    def to_dict(self) -> shapes.Handover: ...

class Initiative(Part):
    """An improvement."""

    def __new__(
        cls,
        *,
        id: str,
        title: str | Mapping[str, str],
        description: str | Mapping[str, str] | None = None,
        kinds: Iterable[Literal["interface_simpler", "interface_clearer", "process", "organisation", "new_product", "new_service", "data", "system", "competence", "communication"]] | None = None,
        origin: Literal["preconceived", "found"] | None = None,
        opportunity: Literal["support", "new_business"] | None = None,
        changes: Iterable[ElementRef | shapes.ElementRef] | None = None,
        pains: Iterable[PainRef | shapes.PainRef] | None = None,
        needs: Iterable[NeedRef | shapes.NeedRef] | None = None,
        suggestions: Iterable[str] | None = None,
        layer_needs: Iterable[str] | None = None,
        cost: MoneyRange | shapes.MoneyRange | None = None,
        benefit: MoneyRange | shapes.MoneyRange | None = None,
        person_months: float | None = None,
        scores: Scores | shapes.Scores | None = None,
        owner: str | None = None,
        audience: Iterable[str] | None = None,
        communicated: bool | None = None,
        status: Literal["proposed", "decided", "started", "done", "dropped"] | None = None,
        wave: int | None = None,
        start: str | None = None,
        due: str | None = None,
        success_criteria: Iterable[str | Mapping[str, str]] | None = None,
        metrics: Iterable[str] | None = None,
        prototypes: Iterable[Prototype | shapes.Prototype] | None = None,
        depends_on: Iterable[str] | None = None,
        removes_options: bool | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str | Mapping[str, str]:
        """What is done, beginning with a verb."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """More about it."""

    @property
    def kinds(self) -> Parts[Literal["interface_simpler", "interface_clearer", "process", "organisation", "new_product", "new_service", "data", "system", "competence", "communication"]]:
        """What it changes."""

    @property
    def origin(self) -> Literal["preconceived", "found"] | None:
        """Whether the idea was there before, or the journey showed it."""

    @property
    def opportunity(self) -> Literal["support", "new_business"] | None:
        """What the opportunity leads to."""

    @property
    def changes(self) -> Parts[ElementRef]:
        """The parts of the maps that it changes; a part stands for all that is in it."""

    @property
    def pains(self) -> Parts[PainRef]:
        """The pains that it is there for."""

    @property
    def needs(self) -> Parts[NeedRef]:
        """The needs that it is there for."""

    @property
    def suggestions(self) -> Parts[str]:
        """The proposals that it takes up."""

    @property
    def layer_needs(self) -> Parts[str]:
        """What it brings to the six layers."""

    @property
    def cost(self) -> MoneyRange | None:
        """What it costs."""

    @property
    def benefit(self) -> MoneyRange | None:
        """What it brings."""

    @property
    def person_months(self) -> float | None:
        """Work in person-months."""

    @property
    def scores(self) -> Scores | None:
        """Scores for the methods of prioritisation."""

    @property
    def owner(self) -> str | None:
        """The unit that answers for it."""

    @property
    def audience(self) -> Parts[str]:
        """Those who must be told."""

    @property
    def communicated(self) -> bool | None:
        """Whether they have been told."""

    @property
    def status(self) -> Literal["proposed", "decided", "started", "done", "dropped"] | None:
        """How far it has come."""

    @property
    def wave(self) -> int | None:
        """The wave in which it comes, from 1."""

    @property
    def start(self) -> str | None:
        """When it begins."""

    @property
    def due(self) -> str | None:
        """When it is done."""

    @property
    def success_criteria(self) -> Parts[str | Mapping[str, str]]:
        """What success looks like."""

    @property
    def metrics(self) -> Parts[str]:
        """Metrics that show it."""

    @property
    def prototypes(self) -> Parts[Prototype]:
        """What prototypes showed."""

    @property
    def depends_on(self) -> Parts[str]:
        """Initiatives that come first."""

    @property
    def removes_options(self) -> bool | None:
        """Whether it takes choices away from the customer."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Initiative: ...

class Inspiration(Part):
    """An experience from another trade that people love."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        trade: str | Mapping[str, str] | None = None,
        quality: str | Mapping[str, str] | None = None,
        level: int | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Where it is found."""

    @property
    def trade(self) -> str | Mapping[str, str] | None:
        """The trade."""

    @property
    def quality(self) -> str | Mapping[str, str] | None:
        """What is loved about it."""

    @property
    def level(self) -> int | None:
        """How good it is there: the level to compare one's own with."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Inspiration: ...

class Integration(Part):
    """A joint between two systems."""

    def __new__(
        cls,
        *,
        system: str,
        data: Iterable[str] | None = None,
        latency: Literal["real_time", "minutes", "hours", "day", "week", "month"] | None = None,
    ) -> Self: ...
    @property
    def system(self) -> str:
        """The other system."""

    @property
    def data(self) -> Parts[str]:
        """The data that is exchanged. Empty means all."""

    @property
    def latency(self) -> Literal["real_time", "minutes", "hours", "day", "week", "month"] | None:
        """How old data may be when it arrives."""

    def to_dict(self) -> shapes.Integration: ...

class Iteration(Part):
    """A round of work."""

    def __new__(
        cls,
        *,
        number: int,
        focus: str | Mapping[str, str] | None = None,
        date: str | None = None,
        notes: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def number(self) -> int:
        """Its number, from 1."""

    @property
    def focus(self) -> str | Mapping[str, str] | None:
        """What it looked at."""

    @property
    def date(self) -> str | None:
        """When it ended."""

    @property
    def notes(self) -> str | Mapping[str, str] | None:
        """What came of it."""

    def to_dict(self) -> shapes.Iteration: ...

class Job(Part):
    """What people try to achieve: the job that they hire a product or service for."""

    def __new__(
        cls,
        *,
        id: str,
        statement: str | Mapping[str, str],
        circumstance: str | Mapping[str, str] | None = None,
        why: str | Mapping[str, str] | None = None,
        dimensions: JobDimensions | shapes.JobDimensions | None = None,
        beneficiaries: Iterable[Beneficiary | shapes.Beneficiary] | None = None,
        outcomes: Iterable[DesiredOutcome | shapes.DesiredOutcome] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def statement(self) -> str | Mapping[str, str]:
        """The job, in words."""

    @property
    def circumstance(self) -> str | Mapping[str, str] | None:
        """When it arises."""

    @property
    def why(self) -> str | Mapping[str, str] | None:
        """Why it matters."""

    @property
    def dimensions(self) -> JobDimensions | None:
        """Its functional, emotional and social sides."""

    @property
    def beneficiaries(self) -> Parts[Beneficiary]:
        """Who else is better off when it is done."""

    @property
    def outcomes(self) -> Parts[DesiredOutcome]:
        """What counts as done well."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Job: ...

class JobDimensions(Part):
    """The sides of a job."""

    def __new__(
        cls,
        *,
        functional: str | Mapping[str, str] | None = None,
        emotional: str | Mapping[str, str] | None = None,
        social: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def functional(self) -> str | Mapping[str, str] | None:
        """What shall get done."""

    @property
    def emotional(self) -> str | Mapping[str, str] | None:
        """How one wants to feel."""

    @property
    def social(self) -> str | Mapping[str, str] | None:
        """How one wants to be seen."""

    def to_dict(self) -> shapes.JobDimensions: ...

class JourneyMap(Part):
    """One journey, as it is, was promised, or should be."""

    def __new__(
        cls,
        *,
        id: str,
        title: str | Mapping[str, str],
        state: Literal["current", "future", "intended", "observed"],
        derived_from: str | None = None,
        question: str | Mapping[str, str] | None = None,
        description: str | Mapping[str, str] | None = None,
        job: str | None = None,
        personas: Iterable[str] | None = None,
        segments: Iterable[str] | None = None,
        perspective: Literal["customer", "provider", "employee", "partner"] | None = None,
        goals: Iterable[str] | None = None,
        business_model: Iterable[BusinessModelLink | shapes.BusinessModelLink] | None = None,
        status: Literal["draft", "workshop", "published"] | None = None,
        iterations: Iterable[Iteration | shapes.Iteration] | None = None,
        revisions: Iterable[Revision | shapes.Revision] | None = None,
        review: Review | shapes.Review | None = None,
        valid_from: str | None = None,
        detail_of: ElementRef | shapes.ElementRef | None = None,
        competitor: str | None = None,
        participant: str | None = None,
        lanes: Iterable[Lane | shapes.Lane] | None = None,
        lenses: Iterable[Lens | shapes.Lens] | None = None,
        needs: Iterable[Need | shapes.Need] | None = None,
        constraints: Iterable[Constraint | shapes.Constraint] | None = None,
        stages: Iterable[Stage | shapes.Stage] | None = None,
        flows: Iterable[Flow | shapes.Flow] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str | Mapping[str, str]:
        """Its title."""

    @property
    def state(self) -> Literal["current", "future", "intended", "observed"]:
        """What it shows."""

    @property
    def derived_from(self) -> str | None:
        """The map that it was made from. Its steps are what replaces points at."""

    @property
    def question(self) -> str | Mapping[str, str] | None:
        """What one wants to know; a good map has a good question."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """More about it."""

    @property
    def job(self) -> str | None:
        """The job that customers try to get done."""

    @property
    def personas(self) -> Parts[str]:
        """Whose journey it is."""

    @property
    def segments(self) -> Parts[str]:
        """The target groups that it covers."""

    @property
    def perspective(self) -> Literal["customer", "provider", "employee", "partner"] | None:
        """Whose eyes it is seen with. Absent means the customer's."""

    @property
    def goals(self) -> Parts[str]:
        """Goals of the organisation that it serves."""

    @property
    def business_model(self) -> Parts[BusinessModelLink]:
        """What it is to the business model."""

    @property
    def status(self) -> Literal["draft", "workshop", "published"] | None:
        """How far it has come; the checks grow stricter with it. Absent means draft."""

    @property
    def iterations(self) -> Parts[Iteration]:
        """Rounds of work on it."""

    @property
    def revisions(self) -> Parts[Revision]:
        """What was changed, and when."""

    @property
    def review(self) -> Review | None:
        """When it is looked at again."""

    @property
    def valid_from(self) -> str | None:
        """From when on it holds."""

    @property
    def detail_of(self) -> ElementRef | None:
        """The stage or step of a wider map that it shows in detail."""

    @property
    def competitor(self) -> str | None:
        """The competitor whose journey it is."""

    @property
    def participant(self) -> str | None:
        """The participant whose journey was observed."""

    @property
    def lanes(self) -> Parts[Lane]:
        """Rows of its own."""

    @property
    def lenses(self) -> Parts[Lens]:
        """Saved views of it."""

    @property
    def needs(self) -> Parts[Need]:
        """What customers need on it."""

    @property
    def constraints(self) -> Parts[Constraint]:
        """What today's reality does not allow."""

    @property
    def stages(self) -> Parts[Stage]:
        """The stages, in order."""

    @property
    def flows(self) -> Parts[Flow]:
        """The ways through it, where they are not the order of the document."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.JourneyMap: ...

class Lane(Part):
    """A row of a map's own."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        kind: Literal["frontstage", "backstage", "support", "custom"] | None = None,
        description: str | Mapping[str, str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def kind(self) -> Literal["frontstage", "backstage", "support", "custom"] | None:
        """What it is for."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """More about it."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Lane: ...

class LaneCell(Part):
    """What a step has to say in a lane of the map's own."""

    def __new__(
        cls,
        *,
        lane: str,
        text: str | Mapping[str, str],
    ) -> Self: ...
    @property
    def lane(self) -> str:
        """The lane."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """What stands in it."""

    def to_dict(self) -> shapes.LaneCell: ...

class LayerNeed(Part):
    """What one of the six layers needs before a wanted experience can be had (source document 002)."""

    def __new__(
        cls,
        *,
        id: str,
        layer: Literal["experience", "data", "systems", "processes", "competence", "organisation"],
        text: str | Mapping[str, str],
        readiness: Literal["missing", "partial", "ready"] | None = None,
        depends_on: Iterable[str] | None = None,
        serves: Iterable[ElementRef | shapes.ElementRef] | None = None,
        data: Iterable[str] | None = None,
        systems: Iterable[str] | None = None,
        processes: Iterable[str] | None = None,
        competences: Iterable[str] | None = None,
        units: Iterable[str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def layer(self) -> Literal["experience", "data", "systems", "processes", "competence", "organisation"]:
        """The layer."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """What is needed."""

    @property
    def readiness(self) -> Literal["missing", "partial", "ready"] | None:
        """Whether it is there."""

    @property
    def depends_on(self) -> Parts[str]:
        """Needs that come first, mostly of the layer above."""

    @property
    def serves(self) -> Parts[ElementRef]:
        """The steps and touchpoints that it serves."""

    @property
    def data(self) -> Parts[str]:
        """Data that it is about."""

    @property
    def systems(self) -> Parts[str]:
        """Systems that it is about."""

    @property
    def processes(self) -> Parts[str]:
        """Processes that it is about."""

    @property
    def competences(self) -> Parts[str]:
        """Competences that it is about."""

    @property
    def units(self) -> Parts[str]:
        """Units that it is about."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.LayerNeed: ...

class Lens(Part):
    """A saved view: which member is looked at across the map, as channel or device."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        member: str,
        personas: Iterable[str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def member(self) -> str:
        """The member of steps or touchpoints that it shows."""

    @property
    def personas(self) -> Parts[str]:
        """Personas that it is limited to."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Lens: ...

class Match(Part):
    """Two elements that stand for each other."""

    def __new__(
        cls,
        *,
        element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"],
        before: str,
        after: str,
        by: Literal["link", "id", "likeness"],
        certainty: float,
        emotion: Shift | shapes.Shift | None = None,
        effort: Shift | shapes.Shift | None = None,
        duration_minutes: Shift | shapes.Shift | None = None,
        demand_per_day: Shift | shapes.Shift | None = None,
        capacity_per_day: Shift | shapes.Shift | None = None,
        channel: Swap | shapes.Swap | None = None,
        device: Swap | shapes.Swap | None = None,
        owner: Swap | shapes.Swap | None = None,
        role: Swap | shapes.Swap | None = None,
        initiator: Swap | shapes.Swap | None = None,
        data_added: Iterable[str] | None = None,
        data_dropped: Iterable[str] | None = None,
        metrics: Iterable[MetricShift | shapes.MetricShift] | None = None,
    ) -> Self: ...
    @property
    def element(self) -> Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"]:
        """What they are."""

    @property
    def before(self) -> str:
        """The id before."""

    @property
    def after(self) -> str:
        """The id after."""

    @property
    def by(self) -> Literal["link", "id", "likeness"]:
        """By what it is known."""

    @property
    def certainty(self) -> float:
        """How sure that is, 0 to 1."""

    @property
    def emotion(self) -> Shift | None:
        """How the feeling changes, -2 to 2."""

    @property
    def effort(self) -> Shift | None:
        """How the trouble changes, 1 to 5."""

    @property
    def duration_minutes(self) -> Shift | None:
        """How the time that it takes changes, in minutes."""

    @property
    def demand_per_day(self) -> Shift | None:
        """How the demand changes, per day."""

    @property
    def capacity_per_day(self) -> Shift | None:
        """How the capacity changes, per day."""

    @property
    def channel(self) -> Swap | None:
        """Another channel."""

    @property
    def device(self) -> Swap | None:
        """Another device."""

    @property
    def owner(self) -> Swap | None:
        """Another owner."""

    @property
    def role(self) -> Swap | None:
        """Another role meets the customer."""

    @property
    def initiator(self) -> Swap | None:
        """Another side takes the first step."""

    @property
    def data_added(self) -> Parts[str]:
        """Data that it takes and did not."""

    @property
    def data_dropped(self) -> Parts[str]:
        """Data that it took and no longer does."""

    @property
    def metrics(self) -> Parts[MetricShift]:
        """What is measured, where it changes."""

    def to_dict(self) -> shapes.Match: ...

class Merge(Part):
    """Steps that become one."""

    def __new__(
        cls,
        *,
        after: str,
        before: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def after(self) -> str:
        """The step after."""

    @property
    def before(self) -> Parts[str]:
        """The steps before, the one that it is matched with first."""

    def to_dict(self) -> shapes.Merge: ...

class Metric(Part):
    """Something that is measured."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        method: Literal["nps", "csat", "ces", "time", "share", "count", "money", "score"] | None = None,
        unit: str | Mapping[str, str] | None = None,
        direction: Literal["minimise", "maximise"] | None = None,
        question: SurveyQuestion | shapes.SurveyQuestion | None = None,
        level: Literal["journey", "business"] | None = None,
        baseline: float | None = None,
        target: float | None = None,
        due: str | None = None,
        drives: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def method(self) -> Literal["nps", "csat", "ces", "time", "share", "count", "money", "score"] | None:
        """How it is measured."""

    @property
    def unit(self) -> str | Mapping[str, str] | None:
        """Its unit."""

    @property
    def direction(self) -> Literal["minimise", "maximise"] | None:
        """Which way is better."""

    @property
    def question(self) -> SurveyQuestion | None:
        """The question that is asked."""

    @property
    def level(self) -> Literal["journey", "business"] | None:
        """Whether it is about the journey or about the business."""

    @property
    def baseline(self) -> float | None:
        """Where it stood at the start."""

    @property
    def target(self) -> float | None:
        """Where it shall be."""

    @property
    def due(self) -> str | None:
        """By when."""

    @property
    def drives(self) -> str | None:
        """The metric of the business that it drives."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Metric: ...

class MetricShift(Part):
    """A metric before and after."""

    def __new__(
        cls,
        *,
        metric: str,
        before: float | None = None,
        after: float | None = None,
        delta: float | None = None,
    ) -> Self: ...
    @property
    def metric(self) -> str:
        """The metric."""

    @property
    def before(self) -> float | None:
        """Before; absent if unknown."""

    @property
    def after(self) -> float | None:
        """After; absent if unknown."""

    @property
    def delta(self) -> float | None:
        """The difference, if both are known."""

    def to_dict(self) -> shapes.MetricShift: ...

class MetricValue(Part):
    """What a metric shows at one touchpoint."""

    def __new__(
        cls,
        *,
        metric: str,
        value: float | None = None,
        date: str | None = None,
        target: float | None = None,
        answers: int | None = None,
    ) -> Self: ...
    @property
    def metric(self) -> str:
        """The metric."""

    @property
    def value(self) -> float | None:
        """The value."""

    @property
    def date(self) -> str | None:
        """When it was measured."""

    @property
    def target(self) -> float | None:
        """Where it shall be here, if that is not the metric's own target."""

    @property
    def answers(self) -> int | None:
        """How many answered."""

    def to_dict(self) -> shapes.MetricValue: ...

class Money(Part):
    """An amount of money."""

    def __new__(
        cls,
        *,
        amount_minor: int,
        currency: str,
    ) -> Self: ...
    @property
    def amount_minor(self) -> int:
        """The amount in the smallest unit of the currency: øre, öre, cent. May be negative."""

    @property
    def currency(self) -> str:
        """The currency. Amounts of different currencies are never added."""

    def to_dict(self) -> shapes.Money: ...

class MoneyRange(Part):
    """An uncertain amount of money: what is likely, and how low and high it may be."""

    def __new__(
        cls,
        *,
        likely: Money | shapes.Money,
        low: Money | shapes.Money | None = None,
        high: Money | shapes.Money | None = None,
    ) -> Self: ...
    @property
    def likely(self) -> Money:
        """The likely amount."""

    @property
    def low(self) -> Money | None:
        """As low as it may reasonably be."""

    @property
    def high(self) -> Money | None:
        """As high as it may reasonably be."""

    def to_dict(self) -> shapes.MoneyRange: ...

class Motivation(Part):
    """What drives acts."""

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the document."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """In words."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Motivation: ...

class Need(Part):
    """Something that customers need on this journey."""

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        kind: Literal["need", "want", "lack"] | None = None,
        owner: str | None = None,
        met: Literal["met", "partly", "unmet"] | None = None,
        importance: int | None = None,
        personas: Iterable[str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """The need."""

    @property
    def kind(self) -> Literal["need", "want", "lack"] | None:
        """Whether it is needed, wanted or missing."""

    @property
    def owner(self) -> str | None:
        """The unit that answers for it."""

    @property
    def met(self) -> Literal["met", "partly", "unmet"] | None:
        """Whether it is met."""

    @property
    def importance(self) -> int | None:
        """How much it matters, 1 to 5."""

    @property
    def personas(self) -> Parts[str]:
        """Whose need it is. Empty means all personas of the map."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Need: ...

class NeedRef(Part):
    """A pointer at a need of a map."""

    def __new__(
        cls,
        *,
        map: str,
        need: str,
    ) -> Self: ...
    @property
    def map(self) -> str:
        """The map."""

    @property
    def need(self) -> str:
        """The need."""

    def to_dict(self) -> shapes.NeedRef: ...

class OpenQuestion(Part):
    """Something that nobody knows yet."""

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        about: Iterable[ElementRef | shapes.ElementRef] | None = None,
        study: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """The question."""

    @property
    def about(self) -> Parts[ElementRef]:
        """What it is about."""

    @property
    def study(self) -> str | None:
        """The study that shall answer it."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.OpenQuestion: ...

class Operations(Part):
    """Who and what stands behind the touchpoints."""

    def __new__(
        cls,
        *,
        units: Iterable[Unit | shapes.Unit] | None = None,
        processes: Iterable[Process | shapes.Process] | None = None,
        systems: Iterable[System | shapes.System] | None = None,
        data: Iterable[DataItem | shapes.DataItem] | None = None,
        competences: Iterable[Competence | shapes.Competence] | None = None,
        components: Iterable[Component | shapes.Component] | None = None,
        layer_needs: Iterable[LayerNeed | shapes.LayerNeed] | None = None,
    ) -> Self: ...
    @property
    def units(self) -> Parts[Unit]:
        """The parts of the organisation: owners of touchpoints and needs."""

    @property
    def processes(self) -> Parts[Process]:
        """How work is done."""

    @property
    def systems(self) -> Parts[System]:
        """Systems, and how they are joined."""

    @property
    def data(self) -> Parts[DataItem]:
        """Data, and where it lives."""

    @property
    def competences(self) -> Parts[Competence]:
        """What people must be able to do."""

    @property
    def components(self) -> Parts[Component]:
        """Building blocks that several ways of delivery share."""

    @property
    def layer_needs(self) -> Parts[LayerNeed]:
        """What the six layers need before a wanted experience can be had."""

    def to_dict(self) -> shapes.Operations: ...

class Pain(Part):
    """A pain point: what hurts or hinders the customer."""

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        severity: int | None = None,
        underlying: str | Mapping[str, str] | None = None,
        depth: Literal["stated", "inferred"] | None = None,
        treatment: Literal["remove", "relieve", "accept"] | None = None,
        exit: bool | None = None,
        revenue_at_risk: Money | shapes.Money | None = None,
        ideas: Iterable[str | Mapping[str, str]] | None = None,
        personas: Iterable[str] | None = None,
        touchpoint: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """What hurts, on the surface."""

    @property
    def severity(self) -> int | None:
        """How much, 1 to 5."""

    @property
    def underlying(self) -> str | Mapping[str, str] | None:
        """What lies below."""

    @property
    def depth(self) -> Literal["stated", "inferred"] | None:
        """Whether that was said or concluded."""

    @property
    def treatment(self) -> Literal["remove", "relieve", "accept"] | None:
        """What shall be done about it."""

    @property
    def exit(self) -> bool | None:
        """Whether customers leave here because of it."""

    @property
    def revenue_at_risk(self) -> Money | None:
        """What is earned today on those who may leave."""

    @property
    def ideas(self) -> Parts[str | Mapping[str, str]]:
        """What could be done."""

    @property
    def personas(self) -> Parts[str]:
        """Whom it hurts. Empty means all personas of the step."""

    @property
    def touchpoint(self) -> str | None:
        """The touchpoint where it arises."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Pain: ...

class PainCount(Part):
    """Pains by what becomes of them."""

    def __new__(
        cls,
        *,
        removed: int,
        relieved: int,
        kept: int,
        worsened: int,
        added: int,
        unstated: int,
    ) -> Self: ...
    @property
    def removed(self) -> int:
        """Gone."""

    @property
    def relieved(self) -> int:
        """Milder."""

    @property
    def kept(self) -> int:
        """As they were."""

    @property
    def worsened(self) -> int:
        """Worse."""

    @property
    def added(self) -> int:
        """Not there before."""

    @property
    def unstated(self) -> int:
        """Not mentioned."""

    def to_dict(self) -> shapes.PainCount: ...

class PainFate(Part):
    """What becomes of a pain."""

    def __new__(
        cls,
        *,
        fate: Literal["removed", "relieved", "kept", "worsened", "added", "unstated"],
        text: str | Mapping[str, str],
        before: str | None = None,
        after: str | None = None,
        step_before: str | None = None,
        step_after: str | None = None,
        severity_before: int | None = None,
        severity_after: int | None = None,
        exit: bool | None = None,
        because: Literal["initiative", "treatment", "step_gone", "complete"] | None = None,
        initiatives: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def fate(self) -> Literal["removed", "relieved", "kept", "worsened", "added", "unstated"]:
        """What becomes of it."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """The pain, in words."""

    @property
    def before(self) -> str | None:
        """Its id before; absent for a new one."""

    @property
    def after(self) -> str | None:
        """Its id after; absent for one that is not there any more."""

    @property
    def step_before(self) -> str | None:
        """The step that it stood at."""

    @property
    def step_after(self) -> str | None:
        """The step that it stands at."""

    @property
    def severity_before(self) -> int | None:
        """How much it hurt."""

    @property
    def severity_after(self) -> int | None:
        """How much it hurts."""

    @property
    def exit(self) -> bool | None:
        """Whether customers leave because of it."""

    @property
    def because(self) -> Literal["initiative", "treatment", "step_gone", "complete"] | None:
        """What says so."""

    @property
    def initiatives(self) -> Parts[str]:
        """Initiatives that name it."""

    def to_dict(self) -> shapes.PainFate: ...

class PainRef(Part):
    """A pointer at a pain of a map."""

    def __new__(
        cls,
        *,
        map: str,
        pain: str,
    ) -> Self: ...
    @property
    def map(self) -> str:
        """The map."""

    @property
    def pain(self) -> str:
        """The pain."""

    def to_dict(self) -> shapes.PainRef: ...

class Participant(Part):
    """Someone who took part in a study, without a name."""

    def __new__(
        cls,
        *,
        id: str,
        study: str | None = None,
        segment: str | None = None,
        role: str | None = None,
        date: str | None = None,
        new_themes: int | None = None,
        themes: int | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def study(self) -> str | None:
        """The study."""

    @property
    def segment(self) -> str | None:
        """The target group."""

    @property
    def role(self) -> str | None:
        """The role, for employees and partners."""

    @property
    def date(self) -> str | None:
        """When."""

    @property
    def new_themes(self) -> int | None:
        """How many themes came up for the first time (Guest, Namey and Chen 2020)."""

    @property
    def themes(self) -> int | None:
        """How many themes came up at all."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Participant: ...

class PersonType(Part):
    """What moves a persona, and what follows for how one speaks to it."""

    def __new__(
        cls,
        *,
        kind: Literal["rational", "emotional", "social", "impulsive", "cautious"],
        text: str | Mapping[str, str] | None = None,
        implications: Iterable[str | Mapping[str, str]] | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> Literal["rational", "emotional", "social", "impulsive", "cautious"]:
        """What moves it."""

    @property
    def text(self) -> str | Mapping[str, str] | None:
        """In words."""

    @property
    def implications(self) -> Parts[str | Mapping[str, str]]:
        """What follows for communication."""

    def to_dict(self) -> shapes.PersonType: ...

class Persona(Part):
    """A group of people, described in detail as if it were one. The name is made up."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        fictional: bool | None = None,
        role: str | None = None,
        segments: Iterable[str] | None = None,
        jobs: Iterable[str] | None = None,
        stated_goal: str | Mapping[str, str] | None = None,
        being: str | Mapping[str, str] | None = None,
        feels: str | Mapping[str, str] | None = None,
        thinks: str | Mapping[str, str] | None = None,
        demographics: Demographics | shapes.Demographics | None = None,
        person_type: PersonType | shapes.PersonType | None = None,
        traits: Iterable[Attribute | shapes.Attribute] | None = None,
        culture: Iterable[Attribute | shapes.Attribute] | None = None,
        empathy: EmpathyMap | shapes.EmpathyMap | None = None,
        quotes: Iterable[Quote | shapes.Quote] | None = None,
        background: Background | shapes.Background | None = None,
        motivations: Iterable[Motivation | shapes.Motivation] | None = None,
        frustrations: Iterable[Frustration | shapes.Frustration] | None = None,
        technologies: Iterable[str | Mapping[str, str]] | None = None,
        social_media: Iterable[str | Mapping[str, str]] | None = None,
        channels: Iterable[str] | None = None,
        research_status: Literal["hypothesis", "partly_tested", "tested", "refuted"] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """A name that sounds real and belongs to nobody."""

    @property
    def fictional(self) -> bool | None:
        """Whether the name is made up. Anything but true is asked about by the checks."""

    @property
    def role(self) -> str | None:
        """Its role in the value chain."""

    @property
    def segments(self) -> Parts[str]:
        """The target groups that it stands for."""

    @property
    def jobs(self) -> Parts[str]:
        """What it tries to achieve, really."""

    @property
    def stated_goal(self) -> str | Mapping[str, str] | None:
        """What it says that it wants."""

    @property
    def being(self) -> str | Mapping[str, str] | None:
        """How it is."""

    @property
    def feels(self) -> str | Mapping[str, str] | None:
        """What it feels."""

    @property
    def thinks(self) -> str | Mapping[str, str] | None:
        """What it thinks."""

    @property
    def demographics(self) -> Demographics | None:
        """Age, education and the like."""

    @property
    def person_type(self) -> PersonType | None:
        """What moves it."""

    @property
    def traits(self) -> Parts[Attribute]:
        """Further traits, each with what it implies."""

    @property
    def culture(self) -> Parts[Attribute]:
        """Cultural attitudes, each with what it implies."""

    @property
    def empathy(self) -> EmpathyMap | None:
        """The empathy map."""

    @property
    def quotes(self) -> Parts[Quote]:
        """What real people of this group said."""

    @property
    def background(self) -> Background | None:
        """Where it comes from."""

    @property
    def motivations(self) -> Parts[Motivation]:
        """What drives its acts; steps point at these."""

    @property
    def frustrations(self) -> Parts[Frustration]:
        """What frustrates it, on the surface and below."""

    @property
    def technologies(self) -> Parts[str | Mapping[str, str]]:
        """The technologies that it uses."""

    @property
    def social_media(self) -> Parts[str | Mapping[str, str]]:
        """The social media that it uses."""

    @property
    def channels(self) -> Parts[str]:
        """The channels that it uses; touchpoints in others are a finding."""

    @property
    def research_status(self) -> Literal["hypothesis", "partly_tested", "tested", "refuted"] | None:
        """How far it has been held against real people."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Persona: ...

class PersonaExperience(Part):
    """How a step is experienced by one persona."""

    def __new__(
        cls,
        *,
        persona: str,
        emotion: int | None = None,
        text: str | Mapping[str, str] | None = None,
        words: Iterable[str | Mapping[str, str]] | None = None,
        rational: int | None = None,
        emotional: int | None = None,
    ) -> Self: ...
    @property
    def persona(self) -> str:
        """The persona."""

    @property
    def emotion(self) -> int | None:
        """How it feels on the whole, -2 to 2."""

    @property
    def text(self) -> str | Mapping[str, str] | None:
        """In words."""

    @property
    def words(self) -> Parts[str | Mapping[str, str]]:
        """The words that people used."""

    @property
    def rational(self) -> int | None:
        """How sensible it is judged to be, -2 to 2."""

    @property
    def emotional(self) -> int | None:
        """What it does to one's mood, -2 to 2."""

    def to_dict(self) -> shapes.PersonaExperience: ...

class Place(Part):
    """Where an element stands among its like."""

    def __new__(
        cls,
        *,
        index: int,
        parent: str | None = None,
        follows: str | None = None,
    ) -> Self: ...
    @property
    def index(self) -> int:
        """Its position, from 0."""

    @property
    def parent(self) -> str | None:
        """The id of the stage or step that it is in; absent for parts of the map itself."""

    @property
    def follows(self) -> str | None:
        """The nearest element before it that keeps its place; absent if there is none."""

    def to_dict(self) -> shapes.Place: ...

class Process(Part):
    """A way in which work is done."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        owner: str | None = None,
        description: str | Mapping[str, str] | None = None,
        change: Literal["keep", "adapt", "replace", "add", "retire"] | None = None,
        importance: int | None = None,
        systems: Iterable[str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def owner(self) -> str | None:
        """The unit that answers for it."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """What it does."""

    @property
    def change(self) -> Literal["keep", "adapt", "replace", "add", "retire"] | None:
        """What happens to it."""

    @property
    def importance(self) -> int | None:
        """How much it matters to the journeys, 1 to 5."""

    @property
    def systems(self) -> Parts[str]:
        """Systems that it uses."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Process: ...

class Prototype(Part):
    """A prototype and what it showed."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        result: Literal["works", "mixed", "fails"] | None = None,
        date: str | None = None,
        study: str | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str]:
        """What was tried."""

    @property
    def result(self) -> Literal["works", "mixed", "fails"] | None:
        """What it showed."""

    @property
    def date(self) -> str | None:
        """When."""

    @property
    def study(self) -> str | None:
        """The study in which it was tried."""

    def to_dict(self) -> shapes.Prototype: ...

class Quote(Part):
    """Words that someone said."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        study: str | None = None,
        source: str | None = None,
        participant: str | None = None,
        consent: bool | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str]:
        """The words."""

    @property
    def study(self) -> str | None:
        """The study in which they were said."""

    @property
    def source(self) -> str | None:
        """The source in which they stand."""

    @property
    def participant(self) -> str | None:
        """Who said them."""

    @property
    def consent(self) -> bool | None:
        """Whether that person agreed to be quoted."""

    def to_dict(self) -> shapes.Quote: ...

class Research(Part):
    """What is known, and how it came to be known."""

    def __new__(
        cls,
        *,
        studies: Iterable[Study | shapes.Study] | None = None,
        participants: Iterable[Participant | shapes.Participant] | None = None,
        sources: Iterable[Source | shapes.Source] | None = None,
        suggestions: Iterable[Suggestion | shapes.Suggestion] | None = None,
        inspirations: Iterable[Inspiration | shapes.Inspiration] | None = None,
        questions: Iterable[OpenQuestion | shapes.OpenQuestion] | None = None,
    ) -> Self: ...
    @property
    def studies(self) -> Parts[Study]:
        """Studies."""

    @property
    def participants(self) -> Parts[Participant]:
        """Those who took part; no names."""

    @property
    def sources(self) -> Parts[Source]:
        """Existing sources."""

    @property
    def suggestions(self) -> Parts[Suggestion]:
        """What participants and others proposed."""

    @property
    def inspirations(self) -> Parts[Inspiration]:
        """Experiences from elsewhere that people love."""

    @property
    def questions(self) -> Parts[OpenQuestion]:
        """What nobody knows yet."""

    def to_dict(self) -> shapes.Research: ...

class Review(Part):
    """How a map is kept fresh."""

    def __new__(
        cls,
        *,
        interval: Duration | shapes.Duration | None = None,
        responsible: str | None = None,
        last: str | None = None,
        next: str | None = None,
    ) -> Self: ...
    @property
    def interval(self) -> Duration | None:
        """How often it is looked at."""

    @property
    def responsible(self) -> str | None:
        """The unit that answers for that."""

    @property
    def last(self) -> str | None:
        """When it was last looked at."""

    @property
    def next(self) -> str | None:
        """When it is looked at next."""

    def to_dict(self) -> shapes.Review: ...

class Revision(Part):
    """A change of the map."""

    def __new__(
        cls,
        *,
        date: str,
        note: str | Mapping[str, str],
        role: str | None = None,
    ) -> Self: ...
    @property
    def date(self) -> str:
        """When."""

    @property
    def note(self) -> str | Mapping[str, str]:
        """What was changed, and why."""

    @property
    def role(self) -> str | None:
        """The role of whoever changed it; no personal names."""

    def to_dict(self) -> shapes.Revision: ...

class Role(Part):
    """A role in the value chain."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        side: Literal["customer", "provider", "partner"],
        description: str | Mapping[str, str] | None = None,
        front_line: bool | None = None,
        buying_roles: Iterable[Literal["user", "payer", "decider", "influencer", "beneficiary"]] | None = None,
        supplies: Iterable[str] | None = None,
        unit: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def side(self) -> Literal["customer", "provider", "partner"]:
        """Which side of the encounter it stands on."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """What it does."""

    @property
    def front_line(self) -> bool | None:
        """Whether it meets the customer (front line) or works behind. Absent means unknown."""

    @property
    def buying_roles(self) -> Parts[Literal["user", "payer", "decider", "influencer", "beneficiary"]]:
        """What it does in the purchase."""

    @property
    def supplies(self) -> Parts[str]:
        """The roles that it supplies: the chain is the graph of these."""

    @property
    def unit(self) -> str | None:
        """The unit that it belongs to."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Role: ...

class Scores(Part):
    """Judgements that the methods of prioritisation use; each method says in its own scale."""

    def __new__(
        cls,
        *,
        reach: float | None = None,
        impact: float | None = None,
        confidence: float | None = None,
        ease: float | None = None,
        customer_value: int | None = None,
        business_value: int | None = None,
        time_criticality: float | None = None,
        risk_reduction: float | None = None,
        job_size: float | None = None,
    ) -> Self: ...
    @property
    def reach(self) -> float | None:
        """How many it reaches in a period (RICE)."""

    @property
    def impact(self) -> float | None:
        """How much it does for each (RICE: 0.25, 0.5, 1, 2, 3)."""

    @property
    def confidence(self) -> float | None:
        """How sure that is, 0 to 1."""

    @property
    def ease(self) -> float | None:
        """How easy it is (ICE: 1 to 10)."""

    @property
    def customer_value(self) -> int | None:
        """What it is worth to customers, 1 to 5."""

    @property
    def business_value(self) -> int | None:
        """What it is worth to the business, 1 to 5."""

    @property
    def time_criticality(self) -> float | None:
        """How fast its value is lost (WSJF: 1, 2, 3, 5, 8, 13, 20)."""

    @property
    def risk_reduction(self) -> float | None:
        """What risk it takes away or which way it opens (WSJF)."""

    @property
    def job_size(self) -> float | None:
        """How large it is (WSJF)."""

    def to_dict(self) -> shapes.Scores: ...

class Seat(Part):
    """Participants of a workshop from one unit."""

    def __new__(
        cls,
        *,
        unit: str,
        count: int,
    ) -> Self: ...
    @property
    def unit(self) -> str:
        """The unit."""

    @property
    def count(self) -> int:
        """How many came from it."""

    def to_dict(self) -> shapes.Seat: ...

class Segment(Part):
    """A target group."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | None = None,
        size: int | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """Who belongs to it."""

    @property
    def size(self) -> int | None:
        """How many people belong to it."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Segment: ...

class Shift(Part):
    """A number before and after."""

    def __new__(
        cls,
        *,
        before: float | None = None,
        after: float | None = None,
        delta: float | None = None,
    ) -> Self: ...
    @property
    def before(self) -> float | None:
        """Before; absent if unknown."""

    @property
    def after(self) -> float | None:
        """After; absent if unknown."""

    @property
    def delta(self) -> float | None:
        """The difference, if both are known."""

    def to_dict(self) -> shapes.Shift: ...

class Source(Part):
    """Something that was known before."""

    def __new__(
        cls,
        *,
        id: str,
        title: str | Mapping[str, str],
        kind: Literal["operations", "earlier_map", "brand_tracking", "customer", "employee", "document", "web", "social", "industry"],
        date: str | None = None,
        half_life_days: int | None = None,
        publisher: str | None = None,
        url: str | None = None,
        licence: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str | Mapping[str, str]:
        """What it is called."""

    @property
    def kind(self) -> Literal["operations", "earlier_map", "brand_tracking", "customer", "employee", "document", "web", "social", "industry"]:
        """Where it comes from."""

    @property
    def date(self) -> str | None:
        """Its date."""

    @property
    def half_life_days(self) -> int | None:
        """After how many days it has lost half of its weight."""

    @property
    def publisher(self) -> str | None:
        """Who published it."""

    @property
    def url(self) -> str | None:
        """Where it can be read."""

    @property
    def licence(self) -> str | None:
        """Under which terms."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Source: ...

class Split(Part):
    """A step that becomes several."""

    def __new__(
        cls,
        *,
        before: str,
        after: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def before(self) -> str:
        """The step before."""

    @property
    def after(self) -> Parts[str]:
        """The steps after, the one that it is matched with first."""

    def to_dict(self) -> shapes.Split: ...

class StaffDataNeed(Part):
    """Data that someone on the staff needs."""

    def __new__(
        cls,
        *,
        role: str,
        data: str,
        moment: str | Mapping[str, str] | None = None,
        latency: Literal["real_time", "minutes", "hours", "day", "week", "month"] | None = None,
    ) -> Self: ...
    @property
    def role(self) -> str:
        """Who needs it."""

    @property
    def data(self) -> str:
        """The data."""

    @property
    def moment(self) -> str | Mapping[str, str] | None:
        """When."""

    @property
    def latency(self) -> Literal["real_time", "minutes", "hours", "day", "week", "month"] | None:
        """How old it may be."""

    def to_dict(self) -> shapes.StaffDataNeed: ...

class Stage(Part):
    """A stretch of the journey, as customers divide it."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        goal: str | Mapping[str, str] | None = None,
        description: str | Mapping[str, str] | None = None,
        steps: Iterable[Step | shapes.Step] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def goal(self) -> str | Mapping[str, str] | None:
        """What the customer wants to have reached at its end."""

    @property
    def description(self) -> str | Mapping[str, str] | None:
        """More about it."""

    @property
    def steps(self) -> Parts[Step]:
        """What happens in it, in order."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Stage: ...

class Stakeholder(Part):
    """Someone, or a group, who must understand the journeys and agree to the changes."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        unit: str | None = None,
        role: str | None = None,
        understands: bool | None = None,
        agreed_on: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Who it is, as a function: no personal names."""

    @property
    def unit(self) -> str | None:
        """The unit that it speaks for."""

    @property
    def role(self) -> str | None:
        """Its role in the value chain."""

    @property
    def understands(self) -> bool | None:
        """Whether it has understood the order of the layers and the journey. Absent means nobody asked."""

    @property
    def agreed_on(self) -> str | None:
        """When it agreed."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Stakeholder: ...

class Step(Part):
    """One moment on the customer's way: what the customer does, what happens, and how that is. The provider's
    part in it stands in its touchpoints; a step without any is the customer alone, someone else, or a wait.
    """

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        goal: str | Mapping[str, str] | None = None,
        does: str | Mapping[str, str] | None = None,
        happens: str | Mapping[str, str] | None = None,
        experience: Experience | shapes.Experience | None = None,
        persona_experiences: Iterable[PersonaExperience | shapes.PersonaExperience] | None = None,
        thinks: str | Mapping[str, str] | None = None,
        situation: str | Mapping[str, str] | None = None,
        outlook: str | Mapping[str, str] | None = None,
        motivations: Iterable[str] | None = None,
        personas: Iterable[str] | None = None,
        timing: Literal["before", "during", "after"] | None = None,
        kind: Literal["activity", "third_party", "wait"] | None = None,
        replaces: Iterable[str] | None = None,
        components: Iterable[str] | None = None,
        importance: int | None = None,
        expectation: Expectation | shapes.Expectation | None = None,
        needs: Iterable[str] | None = None,
        pains: Iterable[Pain | shapes.Pain] | None = None,
        gains: Iterable[Gain | shapes.Gain] | None = None,
        complete: bool | None = None,
        decisions: Iterable[Decision | shapes.Decision] | None = None,
        duration: Duration | shapes.Duration | None = None,
        effort: int | None = None,
        planned_at: str | None = None,
        actual_at: str | None = None,
        outcome: Literal["done", "failed", "skipped"] | None = None,
        control: Literal["own", "influence", "nothing"] | None = None,
        known_to_provider: bool | None = None,
        tone: Literal["rational", "emotional", "social", "impulsive", "cautious"] | None = None,
        unforeseen: bool | None = None,
        informed: bool | None = None,
        alternatives: Iterable[str | Mapping[str, str]] | None = None,
        cells: Iterable[LaneCell | shapes.LaneCell] | None = None,
        success_criteria: Iterable[str | Mapping[str, str]] | None = None,
        validations: Iterable[Validation | shapes.Validation] | None = None,
        touchpoints: Iterable[Touchpoint | shapes.Touchpoint] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name, as the customer would say it."""

    @property
    def goal(self) -> str | Mapping[str, str] | None:
        """What the customer wants to reach here."""

    @property
    def does(self) -> str | Mapping[str, str] | None:
        """What the customer does."""

    @property
    def happens(self) -> str | Mapping[str, str] | None:
        """What happens."""

    @property
    def experience(self) -> Experience | None:
        """How it is experienced."""

    @property
    def persona_experiences(self) -> Parts[PersonaExperience]:
        """How it is experienced by single personas, where they differ."""

    @property
    def thinks(self) -> str | Mapping[str, str] | None:
        """What the customer thinks."""

    @property
    def situation(self) -> str | Mapping[str, str] | None:
        """The situation that the customer is in."""

    @property
    def outlook(self) -> str | Mapping[str, str] | None:
        """How the customer looks at it."""

    @property
    def motivations(self) -> Parts[str]:
        """Motivations of personas that drive what is done here."""

    @property
    def personas(self) -> Parts[str]:
        """Whom it concerns. Empty means all personas of the map."""

    @property
    def timing(self) -> Literal["before", "during", "after"] | None:
        """Before, in or after the encounter with the provider."""

    @property
    def kind(self) -> Literal["activity", "third_party", "wait"] | None:
        """What it is where the provider has no part; only for steps without touchpoints."""

    @property
    def replaces(self) -> Parts[str]:
        """The steps of the map before (see derived_from) that this one stands for: several make a merge, and one
        that stands for by several is split.
        """

    @property
    def components(self) -> Parts[str]:
        """Building blocks that it shares with other ways of delivery."""

    @property
    def importance(self) -> int | None:
        """How much it matters to the customer, 1 to 5."""

    @property
    def expectation(self) -> Expectation | None:
        """What the customer expects."""

    @property
    def needs(self) -> Parts[str]:
        """Needs of the map that arise here."""

    @property
    def pains(self) -> Parts[Pain]:
        """What hurts."""

    @property
    def gains(self) -> Parts[Gain]:
        """What works."""

    @property
    def complete(self) -> bool | None:
        """Whether the pains and gains listed are all that shall be left: then silence about an old one means
        that it is gone. For steps of future maps.
        """

    @property
    def decisions(self) -> Parts[Decision]:
        """What the customer decides here."""

    @property
    def duration(self) -> Duration | None:
        """How long it takes."""

    @property
    def effort(self) -> int | None:
        """How much trouble it takes, 1 to 5."""

    @property
    def planned_at(self) -> str | None:
        """When it was to begin, in one journey that was observed."""

    @property
    def actual_at(self) -> str | None:
        """When it began, in one journey that was observed."""

    @property
    def outcome(self) -> Literal["done", "failed", "skipped"] | None:
        """How it ended, in one observed journey."""

    @property
    def control(self) -> Literal["own", "influence", "nothing"] | None:
        """What the provider can do about it."""

    @property
    def known_to_provider(self) -> bool | None:
        """Whether the provider knows of it."""

    @property
    def tone(self) -> Literal["rational", "emotional", "social", "impulsive", "cautious"] | None:
        """What kind of person its words are made for."""

    @property
    def unforeseen(self) -> bool | None:
        """Whether it comes unforeseen."""

    @property
    def informed(self) -> bool | None:
        """Whether the customer is told how things stand, while waiting."""

    @property
    def alternatives(self) -> Parts[str | Mapping[str, str]]:
        """What else could be, or was considered."""

    @property
    def cells(self) -> Parts[LaneCell]:
        """What stands in the map's own lanes."""

    @property
    def success_criteria(self) -> Parts[str | Mapping[str, str]]:
        """What success looks like here."""

    @property
    def validations(self) -> Parts[Validation]:
        """Who has confirmed it."""

    @property
    def touchpoints(self) -> Parts[Touchpoint]:
        """The provider's part."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Step: ...

class Study(Part):
    """A study: something was asked, watched or measured."""

    def __new__(
        cls,
        *,
        id: str,
        title: str | Mapping[str, str],
        method: Literal["depth_interview", "cognitive_interview", "survey", "observation", "ethnography", "diary", "workshop", "usability_test", "analytics", "desk_research"],
        conducted_by: Literal["internal", "external", "mixed"] | None = None,
        iteration: int | None = None,
        focus: str | Mapping[str, str] | None = None,
        segments: Iterable[str] | None = None,
        date: str | None = None,
        questions: Iterable[SurveyQuestion | shapes.SurveyQuestion] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str | Mapping[str, str]:
        """What it was called."""

    @property
    def method(self) -> Literal["depth_interview", "cognitive_interview", "survey", "observation", "ethnography", "diary", "workshop", "usability_test", "analytics", "desk_research"]:
        """How it was done."""

    @property
    def conducted_by(self) -> Literal["internal", "external", "mixed"] | None:
        """Who did it."""

    @property
    def iteration(self) -> int | None:
        """Which round of the work it belongs to, from 1."""

    @property
    def focus(self) -> str | Mapping[str, str] | None:
        """What it looked at."""

    @property
    def segments(self) -> Parts[str]:
        """The target groups that it was about."""

    @property
    def date(self) -> str | None:
        """When it ended."""

    @property
    def questions(self) -> Parts[SurveyQuestion]:
        """What was asked."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Study: ...

class Suggestion(Part):
    """A proposal."""

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        participant: str | None = None,
        source: str | None = None,
        date: str | None = None,
        status: Literal["open", "accepted", "declined", "done"] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def text(self) -> str | Mapping[str, str]:
        """The proposal."""

    @property
    def participant(self) -> str | None:
        """Who made it."""

    @property
    def source(self) -> str | None:
        """Where it was found."""

    @property
    def date(self) -> str | None:
        """When."""

    @property
    def status(self) -> Literal["open", "accepted", "declined", "done"] | None:
        """What has become of it."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Suggestion: ...

class SurveyQuestion(Part):
    """A question as it was asked."""

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        perspective: Literal["customer", "provider", "employee", "partner"] | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | Mapping[str, str]:
        """The words."""

    @property
    def perspective(self) -> Literal["customer", "provider", "employee", "partner"] | None:
        """Whose view it takes: "how good were we" is the provider's, "how was it for you" the customer's."""

    def to_dict(self) -> shapes.SurveyQuestion: ...

class Swap(Part):
    """A word or an id before and after."""

    def __new__(
        cls,
        *,
        before: str | None = None,
        after: str | None = None,
    ) -> Self: ...
    @property
    def before(self) -> str | None:
        """Before; absent if there was none."""

    @property
    def after(self) -> str | None:
        """After; absent if there is none."""

    def to_dict(self) -> shapes.Swap: ...

class System(Part):
    """A system."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        owner: str | None = None,
        change: Literal["keep", "adapt", "replace", "add", "retire"] | None = None,
        integrations: Iterable[Integration | shapes.Integration] | None = None,
        provides: Iterable[DataProvision | shapes.DataProvision] | None = None,
        covers: Iterable[str | Mapping[str, str]] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def owner(self) -> str | None:
        """The unit that answers for it."""

    @property
    def change(self) -> Literal["keep", "adapt", "replace", "add", "retire"] | None:
        """What happens to it."""

    @property
    def integrations(self) -> Parts[Integration]:
        """The systems that it exchanges data with."""

    @property
    def provides(self) -> Parts[DataProvision]:
        """The data that it gives, and how fresh."""

    @property
    def covers(self) -> Parts[str | Mapping[str, str]]:
        """Further needs that it covers."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.System: ...

class Touchpoint(Part):
    """A meeting of customer and provider: the provider's side of a step."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str] | None = None,
        personas: Iterable[str] | None = None,
        same_as: TouchpointRef | shapes.TouchpointRef | None = None,
        channel: str | None = None,
        device: Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"] | None = None,
        initiator: Literal["customer", "provider", "partner"] | None = None,
        role: str | None = None,
        owner: str | None = None,
        perceived_owner: str | None = None,
        provider_activity: str | Mapping[str, str] | None = None,
        believed_experience: Experience | shapes.Experience | None = None,
        business_goal: str | Mapping[str, str] | None = None,
        goals: Iterable[str] | None = None,
        business_value: int | None = None,
        customer_value: int | None = None,
        importance_to_organisation: int | None = None,
        promise: str | Mapping[str, str] | None = None,
        backstage: Backstage | shapes.Backstage | None = None,
        data_needs: Iterable[DataNeed | shapes.DataNeed] | None = None,
        asks_for: Iterable[str] | None = None,
        staff_data_needs: Iterable[StaffDataNeed | shapes.StaffDataNeed] | None = None,
        handover: Handover | shapes.Handover | None = None,
        demand: Volume | shapes.Volume | None = None,
        capacity: Volume | shapes.Volume | None = None,
        metrics: Iterable[MetricValue | shapes.MetricValue] | None = None,
        rating: int | None = None,
        competitor_ratings: Iterable[CompetitorRating | shapes.CompetitorRating] | None = None,
        inspirations: Iterable[str] | None = None,
        moment_of_truth: bool | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique in the map."""

    @property
    def name(self) -> str | Mapping[str, str] | None:
        """Its name, if the step's does not say enough."""

    @property
    def personas(self) -> Parts[str]:
        """Whom it concerns. Empty means all personas of the step."""

    @property
    def same_as(self) -> TouchpointRef | None:
        """The same meeting in another map, as the other side's journey."""

    @property
    def channel(self) -> str | None:
        """The channel."""

    @property
    def device(self) -> Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"] | None:
        """What the customer holds in the hand."""

    @property
    def initiator(self) -> Literal["customer", "provider", "partner"] | None:
        """Who takes the first step."""

    @property
    def role(self) -> str | None:
        """Who meets the customer; with the customer's role it is the dyad."""

    @property
    def owner(self) -> str | None:
        """The unit that answers for it. Absent means that nobody does, as far as is known."""

    @property
    def perceived_owner(self) -> str | None:
        """The unit that customers believe to answer for it."""

    @property
    def provider_activity(self) -> str | Mapping[str, str] | None:
        """What the provider calls it: "sale" where the customer is buying."""

    @property
    def believed_experience(self) -> Experience | None:
        """What the provider believes it to be like."""

    @property
    def business_goal(self) -> str | Mapping[str, str] | None:
        """What the organisation wants to reach here."""

    @property
    def goals(self) -> Parts[str]:
        """Goals of the document that it serves."""

    @property
    def business_value(self) -> int | None:
        """What it is worth to the organisation, 1 to 5."""

    @property
    def customer_value(self) -> int | None:
        """What it is worth to the customer, 1 to 5."""

    @property
    def importance_to_organisation(self) -> int | None:
        """How much it matters to the organisation that it goes well, 1 to 5."""

    @property
    def promise(self) -> str | Mapping[str, str] | None:
        """What the provider promises here."""

    @property
    def backstage(self) -> Backstage | None:
        """What happens out of the customer's sight."""

    @property
    def data_needs(self) -> Parts[DataNeed]:
        """Data that it takes."""

    @property
    def asks_for(self) -> Parts[str]:
        """Data that the customer has to give here."""

    @property
    def staff_data_needs(self) -> Parts[StaffDataNeed]:
        """Data that staff need here."""

    @property
    def handover(self) -> Handover | None:
        """How the customer is handed over to whoever comes next."""

    @property
    def demand(self) -> Volume | None:
        """How many want it."""

    @property
    def capacity(self) -> Volume | None:
        """How many can be served."""

    @property
    def metrics(self) -> Parts[MetricValue]:
        """What is measured here."""

    @property
    def rating(self) -> int | None:
        """How customers judge it, 1 to 5."""

    @property
    def competitor_ratings(self) -> Parts[CompetitorRating]:
        """How customers judge the same at others."""

    @property
    def inspirations(self) -> Parts[str]:
        """Experiences from elsewhere to learn from."""

    @property
    def moment_of_truth(self) -> bool | None:
        """Whether it decides how the whole journey is remembered (Normann 1984)."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Touchpoint: ...

class TouchpointRef(Part):
    """A pointer at a touchpoint of a map."""

    def __new__(
        cls,
        *,
        map: str,
        touchpoint: str,
    ) -> Self: ...
    @property
    def map(self) -> str:
        """The map."""

    @property
    def touchpoint(self) -> str:
        """The touchpoint."""

    def to_dict(self) -> shapes.TouchpointRef: ...

class Unit(Part):
    """A part of an organisation that can own something."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        part_of: str | None = None,
        side: Literal["customer", "provider", "partner"] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str | Mapping[str, str]:
        """Its name."""

    @property
    def part_of(self) -> str | None:
        """The unit that it is part of."""

    @property
    def side(self) -> Literal["customer", "provider", "partner"] | None:
        """Which side of the encounter it stands on. Absent means the provider's."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Unit: ...

class Validation(Part):
    """A confirmation of a step by those who should know (source document 004: validate the described steps)."""

    def __new__(
        cls,
        *,
        by: Literal["customer", "employee", "expert", "stakeholder"],
        kind: Literal["interview", "workshop", "observation", "survey", "prototype"] | None = None,
        date: str | None = None,
        note: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def by(self) -> Literal["customer", "employee", "expert", "stakeholder"]:
        """Who confirmed it."""

    @property
    def kind(self) -> Literal["interview", "workshop", "observation", "survey", "prototype"] | None:
        """How."""

    @property
    def date(self) -> str | None:
        """When."""

    @property
    def note(self) -> str | Mapping[str, str] | None:
        """What they added."""

    def to_dict(self) -> shapes.Validation: ...

class Volume(Part):
    """How many in a period."""

    def __new__(
        cls,
        *,
        count: float,
        period: Literal["hour", "day", "week", "month", "year"],
    ) -> Self: ...
    @property
    def count(self) -> float:
        """How many."""

    @property
    def period(self) -> Literal["hour", "day", "week", "month", "year"]:
        """In which period."""

    def to_dict(self) -> shapes.Volume: ...

class Workshop(Part):
    """A workshop on some of the maps."""

    def __new__(
        cls,
        *,
        id: str,
        title: str | Mapping[str, str],
        date: str | None = None,
        maps: Iterable[str] | None = None,
        participants: Iterable[Seat | shapes.Seat] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str | Mapping[str, str]:
        """What it was called."""

    @property
    def date(self) -> str | None:
        """When it was held."""

    @property
    def maps(self) -> Parts[str]:
        """The maps that were worked on."""

    @property
    def participants(self) -> Parts[Seat]:
        """Who took part, by unit."""

    @property
    def source_id(self) -> str | None:
        """The id of this in the tool that it was imported from."""

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see it; exports honour this."""

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth. Absent means that nobody has said."""

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on."""

    def to_dict(self) -> shapes.Workshop: ...
