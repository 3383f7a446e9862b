"""The data of an atlas, a gap, a report and options as it stands in JSON, for type checkers. Nothing is checked by these when a
program runs: that is what reading is for.

Written by tests/write_shapes.py out of the published schemas; do not edit.

>>> from journeykit.shapes import Channel
>>> phone: Channel = {"id": "phone", "name": "Telephone"}
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union

__all__ = [
    "Alternative",
    "AlternativeId",
    "Atlas",
    "Attribute",
    "Background",
    "Backstage",
    "Beneficiary",
    "BusinessGoal",
    "BusinessModelLink",
    "CashFlow",
    "Change",
    "Channel",
    "ChannelId",
    "Competence",
    "CompetenceId",
    "CompetenceNeed",
    "Competitor",
    "CompetitorId",
    "CompetitorRating",
    "Component",
    "ComponentId",
    "Constraint",
    "ConstraintId",
    "Context",
    "Count",
    "Critical",
    "Currency",
    "CurveFigures",
    "CurvePoint",
    "DataId",
    "DataItem",
    "DataLifeStage",
    "DataNeed",
    "DataProvision",
    "Date",
    "Decision",
    "Demographics",
    "DesiredOutcome",
    "Duration",
    "Effort",
    "ElementCount",
    "ElementRef",
    "Emotion",
    "EmpathyMap",
    "Evidence",
    "Expectation",
    "Experience",
    "FieldChange",
    "Finding",
    "Flow",
    "FlowId",
    "FlowLink",
    "Frustration",
    "Funding",
    "Gain",
    "GainCount",
    "GainFate",
    "GainId",
    "Gap",
    "GapSummary",
    "GoalId",
    "Handover",
    "Importance",
    "Initiative",
    "InitiativeId",
    "Inspiration",
    "InspirationId",
    "Integration",
    "Iteration",
    "Job",
    "JobDimensions",
    "JobId",
    "JourneyMap",
    "Lane",
    "LaneCell",
    "LaneId",
    "Language",
    "LayerNeed",
    "LayerNeedId",
    "Lens",
    "LensId",
    "Level",
    "Limits",
    "MapId",
    "Match",
    "Merge",
    "Metric",
    "MetricId",
    "MetricShift",
    "MetricValue",
    "MinorUnits",
    "Moment",
    "Money",
    "MoneyRange",
    "Motivation",
    "MotivationId",
    "Need",
    "NeedId",
    "NeedRef",
    "Number",
    "OpenQuestion",
    "Operations",
    "Options",
    "Pain",
    "PainCount",
    "PainFate",
    "PainId",
    "PainRef",
    "PainSeverity",
    "Participant",
    "ParticipantId",
    "PersonType",
    "Persona",
    "PersonaExperience",
    "PersonaId",
    "Place",
    "Process",
    "ProcessId",
    "Prototype",
    "Quantity",
    "QuestionId",
    "Quote",
    "Rating",
    "Report",
    "Research",
    "Review",
    "Revision",
    "Role",
    "RoleId",
    "SchemaVersion",
    "Scores",
    "Seat",
    "Segment",
    "SegmentId",
    "Share",
    "Shift",
    "Source",
    "SourceId",
    "Split",
    "StaffDataNeed",
    "Stage",
    "StageId",
    "Stakeholder",
    "StakeholderId",
    "Step",
    "StepId",
    "Strength",
    "Study",
    "StudyId",
    "Suggestion",
    "SuggestionId",
    "SurveyQuestion",
    "Swap",
    "System",
    "SystemId",
    "Text",
    "Thresholds",
    "Touchpoint",
    "TouchpointId",
    "TouchpointRef",
    "Unit",
    "UnitId",
    "Validation",
    "Volume",
    "Workshop",
    "WorkshopId",
]

SchemaVersion = str
"""Version of the format, as major.minor."""

Text = Union[str, dict[str, str]]
"""A text: a plain string in the document's language, or one string for each of several languages."""

Language = str
"""A language tag of BCP 47: language, then script and region if they matter, as nb, sv-FI, zh-Hans-CN."""

Level = int
"""How far a competence or a maturity has come, from 0 (nothing) to 5 (mastered)."""

GoalId = str
"""The id of a business goal. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

MetricId = str
"""The id of a metric. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

StudyId = str
"""The id of a study. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

SourceId = str
"""The id of a source. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ParticipantId = str
"""The id of a participant. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Date = str
"""A day of the calendar (ISO 8601), as 2026-11-22."""

RoleId = str
"""The id of a role. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

UnitId = str
"""The id of a unit. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

SegmentId = str
"""The id of a segment. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Count = int
"""A number of things or people, from 0 to 2^53 - 1."""

PersonaId = str
"""The id of a persona. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

JobId = str
"""The id of a job. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Quantity = float
"""A quantity that can't be negative; its unit stands beside it or in its name."""

MotivationId = str
"""The id of a motivation. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ChannelId = str
"""The id of a channel. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Share = float
"""A part of a whole, from 0 to 1."""

CompetitorId = str
"""The id of a competitor. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ProcessId = str
"""The id of a process. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Importance = int
"""How much something matters, from 1 (little) to 5 (decisive)."""

SystemId = str
"""The id of a system. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

DataId = str
"""The id of a data item. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

CompetenceId = str
"""The id of a competence. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

LayerNeedId = str
"""The id of a layer need. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ComponentId = str
"""The id of a component. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

MapId = str
"""The id of a map. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

StageId = str
"""The id of a stage. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

StepId = str
"""The id of a step. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

TouchpointId = str
"""The id of a touchpoint. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

SuggestionId = str
"""The id of a suggestion. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

InspirationId = str
"""The id of an inspiration. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Rating = int
"""How good it is judged to be, from 1 (very poor) to 5 (very good)."""

QuestionId = str
"""The id of an open question. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Number = float
"""Any finite number; its unit stands beside it."""

LaneId = str
"""The id of a lane. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

LensId = str
"""The id of a lens. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

NeedId = str
"""The id of a need. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ConstraintId = str
"""The id of a constraint. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Emotion = int
"""How it feels, from -2 (very bad) over 0 (neutral) to 2 (very good)."""

PainId = str
"""The id of a pain. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

PainSeverity = int
"""How much a pain hurts, from 1 (a nuisance) to 5 (unbearable)."""

MinorUnits = int
"""An amount of money in the smallest unit of its currency, within 2^53 - 1 either way."""

Currency = str
"""A currency by its code of ISO 4217."""

GainId = str
"""The id of a gain. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Strength = int
"""How strong a gain is, from 1 (pleasant) to 5 (what people tell others about)."""

Effort = int
"""How much trouble it takes, from 1 (none to speak of) to 5 (very much)."""

Moment = str
"""A day, with or without a time of it, local to where the journey takes place: 2026-11-22, 2026-11-22T14:30 or
2026-11-22T14:30:05.
"""

FlowId = str
"""The id of a flow. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

InitiativeId = str
"""The id of an initiative. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

StakeholderId = str
"""The id of a stakeholder. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

AlternativeId = str
"""The id of an alternative. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

WorkshopId = str
"""The id of a workshop. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""


class Context(TypedDict, total=False):
    """The world that the journeys take place in."""

    sector: Literal["commercial", "public", "internal"]
    """A market, public services, or the inside of an organisation."""

    actor_term: Text
    """What those are called whose journeys these are: customer, citizen, patient, employee."""

    maturity: Level
    """How far the organisation has come in working with customer experience, 0 to 5."""

    core_focus: Text
    """What the organisation concentrates on."""

    profile: Literal["current_first", "future_first", "iterative"]
    """The order in which the project works; the checks follow it. Absent means iterative."""

    phase: Literal["consolidate", "understand", "model", "strengthen"]
    """How far the project has come."""


class _BusinessGoalNeeds(TypedDict):
    id: GoalId
    """Its id."""

    text: Text
    """The goal, in words."""


class BusinessGoal(_BusinessGoalNeeds, total=False):
    """A goal of the organisation."""

    part_of: GoalId
    """The wider goal that it serves."""

    metrics: list[MetricId]
    """How it is measured."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class Evidence(TypedDict, total=False):
    """One piece of evidence for (or against) what it stands at."""

    kind: Literal["voice_of_customer", "voice_of_employee", "observation", "measurement", "document", "expert"]
    """What it is."""

    study: StudyId
    """The study that it comes from."""

    source: SourceId
    """The existing source that it comes from."""

    participants: list[ParticipantId]
    """The participants who gave it."""

    date: Date
    """When it was gathered, if that is not the date of the study or source."""

    stance: Literal["supports", "contradicts"]
    """Whether it speaks for the claim or against it. Absent means for it."""

    note: Text
    """What it says, in a few words."""


class _RoleNeeds(TypedDict):
    id: RoleId
    """Its id."""

    name: Text
    """Its name."""

    side: Literal["customer", "provider", "partner"]
    """Which side of the encounter it stands on."""


class Role(_RoleNeeds, total=False):
    """A role in the value chain."""

    description: Text
    """What it does."""

    front_line: bool
    """Whether it meets the customer (front line) or works behind. Absent means unknown."""

    buying_roles: list[Literal["user", "payer", "decider", "influencer", "beneficiary"]]
    """What it does in the purchase."""

    supplies: list[RoleId]
    """The roles that it supplies: the chain is the graph of these."""

    unit: UnitId
    """The unit that it belongs to."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _SegmentNeeds(TypedDict):
    id: SegmentId
    """Its id."""

    name: Text
    """Its name."""


class Segment(_SegmentNeeds, total=False):
    """A target group."""

    description: Text
    """Who belongs to it."""

    size: Count
    """How many people belong to it."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _PersonaNeeds(TypedDict):
    id: PersonaId
    """Its id."""

    name: Text
    """A name that sounds real and belongs to nobody."""


class Persona(_PersonaNeeds, total=False):
    """A group of people, described in detail as if it were one. The name is made up."""

    fictional: bool
    """Whether the name is made up. Anything but true is asked about by the checks."""

    role: RoleId
    """Its role in the value chain."""

    segments: list[SegmentId]
    """The target groups that it stands for."""

    jobs: list[JobId]
    """What it tries to achieve, really."""

    stated_goal: Text
    """What it says that it wants."""

    being: Text
    """How it is."""

    feels: Text
    """What it feels."""

    thinks: Text
    """What it thinks."""

    demographics: Demographics
    """Age, education and the like."""

    person_type: PersonType
    """What moves it."""

    traits: list[Attribute]
    """Further traits, each with what it implies."""

    culture: list[Attribute]
    """Cultural attitudes, each with what it implies."""

    empathy: EmpathyMap
    """The empathy map."""

    quotes: list[Quote]
    """What real people of this group said."""

    background: Background
    """Where it comes from."""

    motivations: list[Motivation]
    """What drives its acts; steps point at these."""

    frustrations: list[Frustration]
    """What frustrates it, on the surface and below."""

    technologies: list[Text]
    """The technologies that it uses."""

    social_media: list[Text]
    """The social media that it uses."""

    channels: list[ChannelId]
    """The channels that it uses; touchpoints in others are a finding."""

    research_status: Literal["hypothesis", "partly_tested", "tested", "refuted"]
    """How far it has been held against real people."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class Demographics(TypedDict, total=False):
    """Facts about the people of a group."""

    age: Count
    """Age in years, or its middle."""

    gender: Text
    """Gender."""

    civil_status: Text
    """Civil status."""

    household: Text
    """Household."""

    education: Text
    """Education."""

    income_level: Text
    """Income level."""

    place: Text
    """Where it lives."""

    implication: Text
    """What these facts imply for behaviour."""


class _PersonTypeNeeds(TypedDict):
    kind: Literal["rational", "emotional", "social", "impulsive", "cautious"]
    """What moves it."""


class PersonType(_PersonTypeNeeds, total=False):
    """What moves a persona, and what follows for how one speaks to it."""

    text: Text
    """In words."""

    implications: list[Text]
    """What follows for communication."""


class _AttributeNeeds(TypedDict):
    name: Text
    """The trait."""


class Attribute(_AttributeNeeds, total=False):
    """A trait, with what it implies."""

    value: Text
    """How it is in this group."""

    implication: Text
    """What it implies for behaviour or communication."""


class EmpathyMap(TypedDict, total=False):
    """An empathy map."""

    sees: list[Text]
    """What it sees."""

    hears: list[Text]
    """What it hears."""

    says: list[Text]
    """What it says."""

    does: list[Text]
    """What it does."""

    thinks: list[Text]
    """What it thinks."""

    feels: list[Text]
    """What it feels."""

    pains: list[Text]
    """What hurts."""

    gains: list[Text]
    """What it hopes for."""


class _QuoteNeeds(TypedDict):
    text: Text
    """The words."""


class Quote(_QuoteNeeds, total=False):
    """Words that someone said."""

    study: StudyId
    """The study in which they were said."""

    source: SourceId
    """The source in which they stand."""

    participant: ParticipantId
    """Who said them."""

    consent: bool
    """Whether that person agreed to be quoted."""


class Background(TypedDict, total=False):
    """Where a persona comes from."""

    text: Text
    """In words."""

    education: Text
    """Education."""

    career: Text
    """Work life so far."""

    tenure_years: Quantity
    """Years in the present position."""


class _MotivationNeeds(TypedDict):
    id: MotivationId
    """Its id, unique in the document."""

    text: Text
    """In words."""


class Motivation(_MotivationNeeds, total=False):
    """What drives acts."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _FrustrationNeeds(TypedDict):
    text: Text
    """What shows."""


class Frustration(_FrustrationNeeds, total=False):
    """What frustrates, on the surface and below it."""

    underlying: Text
    """What lies below."""

    depth: Literal["stated", "inferred"]
    """Whether it was said or concluded."""

    ideas: list[Text]
    """What could be done about it."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _JobNeeds(TypedDict):
    id: JobId
    """Its id."""

    statement: Text
    """The job, in words."""


class Job(_JobNeeds, total=False):
    """What people try to achieve: the job that they hire a product or service for."""

    circumstance: Text
    """When it arises."""

    why: Text
    """Why it matters."""

    dimensions: JobDimensions
    """Its functional, emotional and social sides."""

    beneficiaries: list[Beneficiary]
    """Who else is better off when it is done."""

    outcomes: list[DesiredOutcome]
    """What counts as done well."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class JobDimensions(TypedDict, total=False):
    """The sides of a job."""

    functional: Text
    """What shall get done."""

    emotional: Text
    """How one wants to feel."""

    social: Text
    """How one wants to be seen."""


class Beneficiary(TypedDict, total=False):
    """Someone who is better off when the job is done."""

    persona: PersonaId
    """A persona."""

    role: RoleId
    """A role."""

    text: Text
    """Anyone else, in words."""


class _DesiredOutcomeNeeds(TypedDict):
    direction: Literal["minimise", "maximise"]
    """Which way is better."""

    measure: Text
    """What is counted."""


class DesiredOutcome(_DesiredOutcomeNeeds, total=False):
    """What counts as a job done well (after Ulwick 2005), as "minimise the days until admission"."""

    object: Text
    """Of what."""

    unit: Text
    """In which unit."""

    importance: Share
    """Share of those asked who call it important (4 or 5 of 5)."""

    satisfaction: Share
    """Share of those asked who are satisfied with it today (4 or 5 of 5)."""

    asked: Count
    """How many were asked."""


class _ChannelNeeds(TypedDict):
    id: ChannelId
    """Its id."""

    name: Text
    """Its name."""


class Channel(_ChannelNeeds, total=False):
    """A way in which the two sides meet."""

    kind: Literal["in_person", "phone", "letter", "email", "sms", "chat", "video", "web", "app", "social_media", "self_service", "media", "delivery", "product", "other"]
    """What kind of a channel it is."""

    devices: list[Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"]]
    """The devices that it is used with."""

    real_time: bool
    """Whether an answer comes at once."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _CompetitorNeeds(TypedDict):
    id: CompetitorId
    """Its id."""

    name: Text
    """Its name."""


class Competitor(_CompetitorNeeds, total=False):
    """Someone else who serves the same needs."""

    description: Text
    """What it offers."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class Operations(TypedDict, total=False):
    """Who and what stands behind the touchpoints."""

    units: list[Unit]
    """The parts of the organisation: owners of touchpoints and needs."""

    processes: list[Process]
    """How work is done."""

    systems: list[System]
    """Systems, and how they are joined."""

    data: list[DataItem]
    """Data, and where it lives."""

    competences: list[Competence]
    """What people must be able to do."""

    components: list[Component]
    """Building blocks that several ways of delivery share."""

    layer_needs: list[LayerNeed]
    """What the six layers need before a wanted experience can be had."""


class _UnitNeeds(TypedDict):
    id: UnitId
    """Its id."""

    name: Text
    """Its name."""


class Unit(_UnitNeeds, total=False):
    """A part of an organisation that can own something."""

    part_of: UnitId
    """The unit that it is part of."""

    side: Literal["customer", "provider", "partner"]
    """Which side of the encounter it stands on. Absent means the provider's."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _ProcessNeeds(TypedDict):
    id: ProcessId
    """Its id."""

    name: Text
    """Its name."""


class Process(_ProcessNeeds, total=False):
    """A way in which work is done."""

    owner: UnitId
    """The unit that answers for it."""

    description: Text
    """What it does."""

    change: Literal["keep", "adapt", "replace", "add", "retire"]
    """What happens to it."""

    importance: Importance
    """How much it matters to the journeys, 1 to 5."""

    systems: list[SystemId]
    """Systems that it uses."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _SystemNeeds(TypedDict):
    id: SystemId
    """Its id."""

    name: Text
    """Its name."""


class System(_SystemNeeds, total=False):
    """A system."""

    owner: UnitId
    """The unit that answers for it."""

    change: Literal["keep", "adapt", "replace", "add", "retire"]
    """What happens to it."""

    integrations: list[Integration]
    """The systems that it exchanges data with."""

    provides: list[DataProvision]
    """The data that it gives, and how fresh."""

    covers: list[Text]
    """Further needs that it covers."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _IntegrationNeeds(TypedDict):
    system: SystemId
    """The other system."""


class Integration(_IntegrationNeeds, total=False):
    """A joint between two systems."""

    data: list[DataId]
    """The data that is exchanged. Empty means all."""

    latency: Literal["real_time", "minutes", "hours", "day", "week", "month"]
    """How old data may be when it arrives."""


class _DataProvisionNeeds(TypedDict):
    data: DataId
    """The data."""


class DataProvision(_DataProvisionNeeds, total=False):
    """Data that a system gives."""

    latency: Literal["real_time", "minutes", "hours", "day", "week", "month"]
    """How old it may be."""

    granularity: Literal["individual", "group"]
    """What it is about: one delivery or a group."""


class _DataItemNeeds(TypedDict):
    id: DataId
    """Its id."""

    name: Text
    """Its name."""


class DataItem(_DataItemNeeds, total=False):
    """A kind of data."""

    description: Text
    """What it is."""

    life: list[DataLifeStage]
    """The stages of its life, as far as they are provided for."""

    personal: bool
    """Whether it is about persons."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _DataLifeStageNeeds(TypedDict):
    verb: Literal["acquire", "store", "analyse", "transform", "provide", "apply"]
    """The stage."""


class DataLifeStage(_DataLifeStageNeeds, total=False):
    """A stage in the life of data (source document 002)."""

    system: SystemId
    """The system in which it happens."""

    readiness: Literal["missing", "partial", "ready"]
    """Whether it is in place."""


class _CompetenceNeeds(TypedDict):
    id: CompetenceId
    """Its id."""

    name: Text
    """Its name."""


class Competence(_CompetenceNeeds, total=False):
    """Something that people must be able to do."""

    held: Level
    """How far it is mastered today, 0 to 5. Absent means unknown."""

    units: list[UnitId]
    """The units that have it."""

    organisational_answer: LayerNeedId
    """How another organisation could make up for a lack of it."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _ComponentNeeds(TypedDict):
    id: ComponentId
    """Its id."""

    name: Text
    """Its name."""


class Component(_ComponentNeeds, total=False):
    """A building block that several ways of delivery share."""

    description: Text
    """What it is."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _LayerNeedNeeds(TypedDict):
    id: LayerNeedId
    """Its id."""

    layer: Literal["experience", "data", "systems", "processes", "competence", "organisation"]
    """The layer."""

    text: Text
    """What is needed."""


class LayerNeed(_LayerNeedNeeds, total=False):
    """What one of the six layers needs before a wanted experience can be had (source document 002)."""

    readiness: Literal["missing", "partial", "ready"]
    """Whether it is there."""

    depends_on: list[LayerNeedId]
    """Needs that come first, mostly of the layer above."""

    serves: list[ElementRef]
    """The steps and touchpoints that it serves."""

    data: list[DataId]
    """Data that it is about."""

    systems: list[SystemId]
    """Systems that it is about."""

    processes: list[ProcessId]
    """Processes that it is about."""

    competences: list[CompetenceId]
    """Competences that it is about."""

    units: list[UnitId]
    """Units that it is about."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _ElementRefNeeds(TypedDict):
    map: MapId
    """The map."""


class ElementRef(_ElementRefNeeds, total=False):
    """A pointer at a map, or at something in it."""

    stage: StageId
    """A stage of it."""

    step: StepId
    """A step of it."""

    touchpoint: TouchpointId
    """A touchpoint of it."""


class Research(TypedDict, total=False):
    """What is known, and how it came to be known."""

    studies: list[Study]
    """Studies."""

    participants: list[Participant]
    """Those who took part; no names."""

    sources: list[Source]
    """Existing sources."""

    suggestions: list[Suggestion]
    """What participants and others proposed."""

    inspirations: list[Inspiration]
    """Experiences from elsewhere that people love."""

    questions: list[OpenQuestion]
    """What nobody knows yet."""


class _StudyNeeds(TypedDict):
    id: StudyId
    """Its id."""

    title: Text
    """What it was called."""

    method: Literal["depth_interview", "cognitive_interview", "survey", "observation", "ethnography", "diary", "workshop", "usability_test", "analytics", "desk_research"]
    """How it was done."""


class Study(_StudyNeeds, total=False):
    """A study: something was asked, watched or measured."""

    conducted_by: Literal["internal", "external", "mixed"]
    """Who did it."""

    iteration: Count
    """Which round of the work it belongs to, from 1."""

    focus: Text
    """What it looked at."""

    segments: list[SegmentId]
    """The target groups that it was about."""

    date: Date
    """When it ended."""

    questions: list[SurveyQuestion]
    """What was asked."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _SurveyQuestionNeeds(TypedDict):
    text: Text
    """The words."""


class SurveyQuestion(_SurveyQuestionNeeds, total=False):
    """A question as it was asked."""

    perspective: Literal["customer", "provider", "employee", "partner"]
    """Whose view it takes: "how good were we" is the provider's, "how was it for you" the customer's."""


class _ParticipantNeeds(TypedDict):
    id: ParticipantId
    """Its id."""


class Participant(_ParticipantNeeds, total=False):
    """Someone who took part in a study, without a name."""

    study: StudyId
    """The study."""

    segment: SegmentId
    """The target group."""

    role: RoleId
    """The role, for employees and partners."""

    date: Date
    """When."""

    new_themes: Count
    """How many themes came up for the first time (Guest, Namey and Chen 2020)."""

    themes: Count
    """How many themes came up at all."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _SourceNeeds(TypedDict):
    id: SourceId
    """Its id."""

    title: Text
    """What it is called."""

    kind: Literal["operations", "earlier_map", "brand_tracking", "customer", "employee", "document", "web", "social", "industry"]
    """Where it comes from."""


class Source(_SourceNeeds, total=False):
    """Something that was known before."""

    date: Date
    """Its date."""

    half_life_days: Count
    """After how many days it has lost half of its weight."""

    publisher: str
    """Who published it."""

    url: str
    """Where it can be read."""

    licence: str
    """Under which terms."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _SuggestionNeeds(TypedDict):
    id: SuggestionId
    """Its id."""

    text: Text
    """The proposal."""


class Suggestion(_SuggestionNeeds, total=False):
    """A proposal."""

    participant: ParticipantId
    """Who made it."""

    source: SourceId
    """Where it was found."""

    date: Date
    """When."""

    status: Literal["open", "accepted", "declined", "done"]
    """What has become of it."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _InspirationNeeds(TypedDict):
    id: InspirationId
    """Its id."""

    name: Text
    """Where it is found."""


class Inspiration(_InspirationNeeds, total=False):
    """An experience from another trade that people love."""

    trade: Text
    """The trade."""

    quality: Text
    """What is loved about it."""

    level: Rating
    """How good it is there: the level to compare one's own with."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _OpenQuestionNeeds(TypedDict):
    id: QuestionId
    """Its id."""

    text: Text
    """The question."""


class OpenQuestion(_OpenQuestionNeeds, total=False):
    """Something that nobody knows yet."""

    about: list[ElementRef]
    """What it is about."""

    study: StudyId
    """The study that shall answer it."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _MetricNeeds(TypedDict):
    id: MetricId
    """Its id."""

    name: Text
    """Its name."""


class Metric(_MetricNeeds, total=False):
    """Something that is measured."""

    method: Literal["nps", "csat", "ces", "time", "share", "count", "money", "score"]
    """How it is measured."""

    unit: Text
    """Its unit."""

    direction: Literal["minimise", "maximise"]
    """Which way is better."""

    question: SurveyQuestion
    """The question that is asked."""

    level: Literal["journey", "business"]
    """Whether it is about the journey or about the business."""

    baseline: Number
    """Where it stood at the start."""

    target: Number
    """Where it shall be."""

    due: Date
    """By when."""

    drives: MetricId
    """The metric of the business that it drives."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _JourneyMapNeeds(TypedDict):
    id: MapId
    """Its id."""

    title: Text
    """Its title."""

    state: Literal["current", "future", "intended", "observed"]
    """What it shows."""


class JourneyMap(_JourneyMapNeeds, total=False):
    """One journey, as it is, was promised, or should be."""

    derived_from: MapId
    """The map that it was made from. Its steps are what replaces points at."""

    question: Text
    """What one wants to know; a good map has a good question."""

    description: Text
    """More about it."""

    job: JobId
    """The job that customers try to get done."""

    personas: list[PersonaId]
    """Whose journey it is."""

    segments: list[SegmentId]
    """The target groups that it covers."""

    perspective: Literal["customer", "provider", "employee", "partner"]
    """Whose eyes it is seen with. Absent means the customer's."""

    goals: list[GoalId]
    """Goals of the organisation that it serves."""

    business_model: list[BusinessModelLink]
    """What it is to the business model."""

    status: Literal["draft", "workshop", "published"]
    """How far it has come; the checks grow stricter with it. Absent means draft."""

    iterations: list[Iteration]
    """Rounds of work on it."""

    revisions: list[Revision]
    """What was changed, and when."""

    review: Review
    """When it is looked at again."""

    valid_from: Date
    """From when on it holds."""

    detail_of: ElementRef
    """The stage or step of a wider map that it shows in detail."""

    competitor: CompetitorId
    """The competitor whose journey it is."""

    participant: ParticipantId
    """The participant whose journey was observed."""

    lanes: list[Lane]
    """Rows of its own."""

    lenses: list[Lens]
    """Saved views of it."""

    needs: list[Need]
    """What customers need on it."""

    constraints: list[Constraint]
    """What today's reality does not allow."""

    stages: list[Stage]
    """The stages, in order."""

    flows: list[Flow]
    """The ways through it, where they are not the order of the document."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _BusinessModelLinkNeeds(TypedDict):
    element: Literal["value_proposition", "customer_segments", "channels", "relationships", "revenue", "resources", "activities", "partners", "costs"]
    """The part of the business model."""


class BusinessModelLink(_BusinessModelLinkNeeds, total=False):
    """A part of the business model that a map belongs to."""

    text: Text
    """What the map has to do with it."""


class _IterationNeeds(TypedDict):
    number: Count
    """Its number, from 1."""


class Iteration(_IterationNeeds, total=False):
    """A round of work."""

    focus: Text
    """What it looked at."""

    date: Date
    """When it ended."""

    notes: Text
    """What came of it."""


class _RevisionNeeds(TypedDict):
    date: Date
    """When."""

    note: Text
    """What was changed, and why."""


class Revision(_RevisionNeeds, total=False):
    """A change of the map."""

    role: RoleId
    """The role of whoever changed it; no personal names."""


class Review(TypedDict, total=False):
    """How a map is kept fresh."""

    interval: Duration
    """How often it is looked at."""

    responsible: UnitId
    """The unit that answers for that."""

    last: Date
    """When it was last looked at."""

    next: Date
    """When it is looked at next."""


class Duration(TypedDict):
    """How long something takes."""

    amount: Quantity
    """How many units."""

    unit: Literal["seconds", "minutes", "hours", "days", "weeks", "months"]
    """The unit."""


class _LaneNeeds(TypedDict):
    id: LaneId
    """Its id, unique in the map."""

    name: Text
    """Its name."""


class Lane(_LaneNeeds, total=False):
    """A row of a map's own."""

    kind: Literal["frontstage", "backstage", "support", "custom"]
    """What it is for."""

    description: Text
    """More about it."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _LensNeeds(TypedDict):
    id: LensId
    """Its id, unique in the map."""

    name: Text
    """Its name."""

    member: str
    """The member of steps or touchpoints that it shows."""


class Lens(_LensNeeds, total=False):
    """A saved view: which member is looked at across the map, as channel or device."""

    personas: list[PersonaId]
    """Personas that it is limited to."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _NeedNeeds(TypedDict):
    id: NeedId
    """Its id, unique in the map."""

    text: Text
    """The need."""


class Need(_NeedNeeds, total=False):
    """Something that customers need on this journey."""

    kind: Literal["need", "want", "lack"]
    """Whether it is needed, wanted or missing."""

    owner: UnitId
    """The unit that answers for it."""

    met: Literal["met", "partly", "unmet"]
    """Whether it is met."""

    importance: Importance
    """How much it matters, 1 to 5."""

    personas: list[PersonaId]
    """Whose need it is. Empty means all personas of the map."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _ConstraintNeeds(TypedDict):
    id: ConstraintId
    """Its id, unique in the map."""

    layer: Literal["experience", "data", "systems", "processes", "competence", "organisation"]
    """The layer that it comes from."""

    text: Text
    """What is not possible."""


class Constraint(_ConstraintNeeds, total=False):
    """What today's reality does not allow."""

    blocking: bool
    """Whether it makes the wanted journey impossible as long as it stands."""

    steps: list[StepId]
    """The steps that it stands in the way of."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _StageNeeds(TypedDict):
    id: StageId
    """Its id, unique in the map."""

    name: Text
    """Its name."""


class Stage(_StageNeeds, total=False):
    """A stretch of the journey, as customers divide it."""

    goal: Text
    """What the customer wants to have reached at its end."""

    description: Text
    """More about it."""

    steps: list[Step]
    """What happens in it, in order."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _StepNeeds(TypedDict):
    id: StepId
    """Its id, unique in the map."""

    name: Text
    """Its name, as the customer would say it."""


class Step(_StepNeeds, total=False):
    """One moment on the customer's way: what the customer does, what happens, and how that is. The provider's
    part in it stands in its touchpoints; a step without any is the customer alone, someone else, or a wait.
    """

    goal: Text
    """What the customer wants to reach here."""

    does: Text
    """What the customer does."""

    happens: Text
    """What happens."""

    experience: Experience
    """How it is experienced."""

    persona_experiences: list[PersonaExperience]
    """How it is experienced by single personas, where they differ."""

    thinks: Text
    """What the customer thinks."""

    situation: Text
    """The situation that the customer is in."""

    outlook: Text
    """How the customer looks at it."""

    motivations: list[MotivationId]
    """Motivations of personas that drive what is done here."""

    personas: list[PersonaId]
    """Whom it concerns. Empty means all personas of the map."""

    timing: Literal["before", "during", "after"]
    """Before, in or after the encounter with the provider."""

    kind: Literal["activity", "third_party", "wait"]
    """What it is where the provider has no part; only for steps without touchpoints."""

    replaces: list[StepId]
    """The steps of the map before (see derived_from) that this one stands for: several make a merge, and one
    that stands for by several is split.
    """

    components: list[ComponentId]
    """Building blocks that it shares with other ways of delivery."""

    importance: Importance
    """How much it matters to the customer, 1 to 5."""

    expectation: Expectation
    """What the customer expects."""

    needs: list[NeedId]
    """Needs of the map that arise here."""

    pains: list[Pain]
    """What hurts."""

    gains: list[Gain]
    """What works."""

    complete: bool
    """Whether the pains and gains listed are all that shall be left: then silence about an old one means that it
    is gone. For steps of future maps.
    """

    decisions: list[Decision]
    """What the customer decides here."""

    duration: Duration
    """How long it takes."""

    effort: Effort
    """How much trouble it takes, 1 to 5."""

    planned_at: Moment
    """When it was to begin, in one journey that was observed."""

    actual_at: Moment
    """When it began, in one journey that was observed."""

    outcome: Literal["done", "failed", "skipped"]
    """How it ended, in one observed journey."""

    control: Literal["own", "influence", "nothing"]
    """What the provider can do about it."""

    known_to_provider: bool
    """Whether the provider knows of it."""

    tone: Literal["rational", "emotional", "social", "impulsive", "cautious"]
    """What kind of person its words are made for."""

    unforeseen: bool
    """Whether it comes unforeseen."""

    informed: bool
    """Whether the customer is told how things stand, while waiting."""

    alternatives: list[Text]
    """What else could be, or was considered."""

    cells: list[LaneCell]
    """What stands in the map's own lanes."""

    success_criteria: list[Text]
    """What success looks like here."""

    validations: list[Validation]
    """Who has confirmed it."""

    touchpoints: list[Touchpoint]
    """The provider's part."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class Experience(TypedDict, total=False):
    """How something is experienced."""

    emotion: Emotion
    """How it feels on the whole, -2 to 2: the emotion curve."""

    text: Text
    """In words."""

    words: list[Text]
    """The words that people used."""

    rational: Emotion
    """How sensible it is judged to be, -2 to 2."""

    emotional: Emotion
    """What it does to one's mood, -2 to 2."""


class _PersonaExperienceNeeds(TypedDict):
    persona: PersonaId
    """The persona."""


class PersonaExperience(_PersonaExperienceNeeds, total=False):
    """How a step is experienced by one persona."""

    emotion: Emotion
    """How it feels on the whole, -2 to 2."""

    text: Text
    """In words."""

    words: list[Text]
    """The words that people used."""

    rational: Emotion
    """How sensible it is judged to be, -2 to 2."""

    emotional: Emotion
    """What it does to one's mood, -2 to 2."""


class Expectation(TypedDict, total=False):
    """What the customer expects."""

    text: Text
    """In words."""

    emotion: Emotion
    """How good it is expected to be, -2 to 2."""


class _PainNeeds(TypedDict):
    id: PainId
    """Its id, unique in the map."""

    text: Text
    """What hurts, on the surface."""


class Pain(_PainNeeds, total=False):
    """A pain point: what hurts or hinders the customer."""

    severity: PainSeverity
    """How much, 1 to 5."""

    underlying: Text
    """What lies below."""

    depth: Literal["stated", "inferred"]
    """Whether that was said or concluded."""

    treatment: Literal["remove", "relieve", "accept"]
    """What shall be done about it."""

    exit: bool
    """Whether customers leave here because of it."""

    revenue_at_risk: Money
    """What is earned today on those who may leave."""

    ideas: list[Text]
    """What could be done."""

    personas: list[PersonaId]
    """Whom it hurts. Empty means all personas of the step."""

    touchpoint: TouchpointId
    """The touchpoint where it arises."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class Money(TypedDict):
    """An amount of money."""

    amount_minor: MinorUnits
    """The amount in the smallest unit of the currency: øre, öre, cent. May be negative."""

    currency: Currency
    """The currency. Amounts of different currencies are never added."""


class _GainNeeds(TypedDict):
    id: GainId
    """Its id, unique in the map."""

    text: Text
    """What is good."""


class Gain(_GainNeeds, total=False):
    """A gain point: what works, and must survive."""

    strength: Strength
    """How good, 1 to 5."""

    delight: bool
    """Whether it delights: nobody would have missed it (Kano 1984)."""

    personas: list[PersonaId]
    """For whom. Empty means all personas of the step."""

    touchpoint: TouchpointId
    """The touchpoint where it arises."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _DecisionNeeds(TypedDict):
    text: Text
    """The decision."""


class Decision(_DecisionNeeds, total=False):
    """Something that the customer decides here, because of what was experienced."""

    causes: list[Text]
    """Why."""

    pains: list[PainId]
    """Pains that led to it."""

    leads_to: StepId
    """The step that follows."""

    exit: bool
    """Whether the customer leaves the journey by it."""

    share: Share
    """How many decide so, as a part of all."""

    competitor: CompetitorId
    """The competitor that customers go to."""


class LaneCell(TypedDict):
    """What a step has to say in a lane of the map's own."""

    lane: LaneId
    """The lane."""

    text: Text
    """What stands in it."""


class _ValidationNeeds(TypedDict):
    by: Literal["customer", "employee", "expert", "stakeholder"]
    """Who confirmed it."""


class Validation(_ValidationNeeds, total=False):
    """A confirmation of a step by those who should know (source document 004: validate the described steps)."""

    kind: Literal["interview", "workshop", "observation", "survey", "prototype"]
    """How."""

    date: Date
    """When."""

    note: Text
    """What they added."""


class _TouchpointNeeds(TypedDict):
    id: TouchpointId
    """Its id, unique in the map."""


class Touchpoint(_TouchpointNeeds, total=False):
    """A meeting of customer and provider: the provider's side of a step."""

    name: Text
    """Its name, if the step's does not say enough."""

    personas: list[PersonaId]
    """Whom it concerns. Empty means all personas of the step."""

    same_as: TouchpointRef
    """The same meeting in another map, as the other side's journey."""

    channel: ChannelId
    """The channel."""

    device: Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"]
    """What the customer holds in the hand."""

    initiator: Literal["customer", "provider", "partner"]
    """Who takes the first step."""

    role: RoleId
    """Who meets the customer; with the customer's role it is the dyad."""

    owner: UnitId
    """The unit that answers for it. Absent means that nobody does, as far as is known."""

    perceived_owner: UnitId
    """The unit that customers believe to answer for it."""

    provider_activity: Text
    """What the provider calls it: "sale" where the customer is buying."""

    believed_experience: Experience
    """What the provider believes it to be like."""

    business_goal: Text
    """What the organisation wants to reach here."""

    goals: list[GoalId]
    """Goals of the document that it serves."""

    business_value: Importance
    """What it is worth to the organisation, 1 to 5."""

    customer_value: Importance
    """What it is worth to the customer, 1 to 5."""

    importance_to_organisation: Importance
    """How much it matters to the organisation that it goes well, 1 to 5."""

    promise: Text
    """What the provider promises here."""

    backstage: Backstage
    """What happens out of the customer's sight."""

    data_needs: list[DataNeed]
    """Data that it takes."""

    asks_for: list[DataId]
    """Data that the customer has to give here."""

    staff_data_needs: list[StaffDataNeed]
    """Data that staff need here."""

    handover: Handover
    """How the customer is handed over to whoever comes next."""

    demand: Volume
    """How many want it."""

    capacity: Volume
    """How many can be served."""

    metrics: list[MetricValue]
    """What is measured here."""

    rating: Rating
    """How customers judge it, 1 to 5."""

    competitor_ratings: list[CompetitorRating]
    """How customers judge the same at others."""

    inspirations: list[InspirationId]
    """Experiences from elsewhere to learn from."""

    moment_of_truth: bool
    """Whether it decides how the whole journey is remembered (Normann 1984)."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class TouchpointRef(TypedDict):
    """A pointer at a touchpoint of a map."""

    map: MapId
    """The map."""

    touchpoint: TouchpointId
    """The touchpoint."""


class Backstage(TypedDict, total=False):
    """What happens out of the customer's sight."""

    text: Text
    """In words."""

    processes: list[ProcessId]
    """Processes."""

    roles: list[RoleId]
    """Roles behind the front line."""

    systems: list[SystemId]
    """Systems."""

    competences: list[CompetenceNeed]
    """Competences, with the level that it takes."""

    critical: Critical
    """What it can't do without."""


class _CompetenceNeedNeeds(TypedDict):
    competence: CompetenceId
    """The competence."""


class CompetenceNeed(_CompetenceNeedNeeds, total=False):
    """A competence that it takes."""

    level: Level
    """The level that it takes, 0 to 5."""


class Critical(TypedDict, total=False):
    """People, processes and technology without which a touchpoint fails."""

    roles: list[RoleId]
    """Roles."""

    processes: list[ProcessId]
    """Processes."""

    systems: list[SystemId]
    """Systems."""


class _DataNeedNeeds(TypedDict):
    data: DataId
    """The data."""


class DataNeed(_DataNeedNeeds, total=False):
    """Data that a touchpoint takes."""

    latency: Literal["real_time", "minutes", "hours", "day", "week", "month"]
    """How old it may be."""

    granularity: Literal["individual", "group"]
    """What it must be about: one delivery or a group."""

    presentation: Text
    """How it is shown."""


class _StaffDataNeedNeeds(TypedDict):
    role: RoleId
    """Who needs it."""

    data: DataId
    """The data."""


class StaffDataNeed(_StaffDataNeedNeeds, total=False):
    """Data that someone on the staff needs."""

    moment: Text
    """When."""

    latency: Literal["real_time", "minutes", "hours", "day", "week", "month"]
    """How old it may be."""


class _HandoverNeeds(TypedDict):
    text: Text
    """What is done."""


class Handover(_HandoverNeeds, total=False):
    """How the customer is handed over."""

    unit: UnitId
    """Who takes over."""

    data: list[DataId]
    """Data that goes along, so that nobody asks again."""


class Volume(TypedDict):
    """How many in a period."""

    count: Quantity
    """How many."""

    period: Literal["hour", "day", "week", "month", "year"]
    """In which period."""


class _MetricValueNeeds(TypedDict):
    metric: MetricId
    """The metric."""


class MetricValue(_MetricValueNeeds, total=False):
    """What a metric shows at one touchpoint."""

    value: Number
    """The value."""

    date: Date
    """When it was measured."""

    target: Number
    """Where it shall be here, if that is not the metric's own target."""

    answers: Count
    """How many answered."""


class _CompetitorRatingNeeds(TypedDict):
    competitor: CompetitorId
    """The competitor."""

    rating: Rating
    """The judgement, 1 to 5."""


class CompetitorRating(_CompetitorRatingNeeds, total=False):
    """How customers judge a competitor at this touchpoint."""

    note: Text
    """Why."""


class _FlowNeeds(TypedDict):
    id: FlowId
    """Its id, unique in the map."""


class Flow(_FlowNeeds, total=False):
    """A way through the map."""

    name: Text
    """Its name."""

    personas: list[PersonaId]
    """Who goes it. Empty means all personas of the map."""

    share: Share
    """How many go it, as a part of all."""

    order: list[StepId]
    """The steps that follow each other."""

    links: list[FlowLink]
    """Branches, loops, exceptions and the ways back."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _FlowLinkNeeds(TypedDict):
    source: StepId
    """Where it begins."""

    target: StepId
    """Where it leads."""


class FlowLink(_FlowLinkNeeds, total=False):
    """A way from one step to another."""

    kind: Literal["next", "branch", "repeat", "exception", "recovery"]
    """What it is. Absent means next."""

    share: Share
    """How many of those who come by go it."""

    condition: Text
    """When it is gone."""


class _InitiativeNeeds(TypedDict):
    id: InitiativeId
    """Its id."""

    title: Text
    """What is done, beginning with a verb."""


class Initiative(_InitiativeNeeds, total=False):
    """An improvement."""

    description: Text
    """More about it."""

    kinds: list[Literal["interface_simpler", "interface_clearer", "process", "organisation", "new_product", "new_service", "data", "system", "competence", "communication"]]
    """What it changes."""

    origin: Literal["preconceived", "found"]
    """Whether the idea was there before, or the journey showed it."""

    opportunity: Literal["support", "new_business"]
    """What the opportunity leads to."""

    changes: list[ElementRef]
    """The parts of the maps that it changes; a part stands for all that is in it."""

    pains: list[PainRef]
    """The pains that it is there for."""

    needs: list[NeedRef]
    """The needs that it is there for."""

    suggestions: list[SuggestionId]
    """The proposals that it takes up."""

    layer_needs: list[LayerNeedId]
    """What it brings to the six layers."""

    cost: MoneyRange
    """What it costs."""

    benefit: MoneyRange
    """What it brings."""

    person_months: Quantity
    """Work in person-months."""

    scores: Scores
    """Scores for the methods of prioritisation."""

    owner: UnitId
    """The unit that answers for it."""

    audience: list[StakeholderId]
    """Those who must be told."""

    communicated: bool
    """Whether they have been told."""

    status: Literal["proposed", "decided", "started", "done", "dropped"]
    """How far it has come."""

    wave: Count
    """The wave in which it comes, from 1."""

    start: Date
    """When it begins."""

    due: Date
    """When it is done."""

    success_criteria: list[Text]
    """What success looks like."""

    metrics: list[MetricId]
    """Metrics that show it."""

    prototypes: list[Prototype]
    """What prototypes showed."""

    depends_on: list[InitiativeId]
    """Initiatives that come first."""

    removes_options: bool
    """Whether it takes choices away from the customer."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class PainRef(TypedDict):
    """A pointer at a pain of a map."""

    map: MapId
    """The map."""

    pain: PainId
    """The pain."""


class NeedRef(TypedDict):
    """A pointer at a need of a map."""

    map: MapId
    """The map."""

    need: NeedId
    """The need."""


class _MoneyRangeNeeds(TypedDict):
    likely: Money
    """The likely amount."""


class MoneyRange(_MoneyRangeNeeds, total=False):
    """An uncertain amount of money: what is likely, and how low and high it may be."""

    low: Money
    """As low as it may reasonably be."""

    high: Money
    """As high as it may reasonably be."""


class Scores(TypedDict, total=False):
    """Judgements that the methods of prioritisation use; each method says in its own scale."""

    reach: Quantity
    """How many it reaches in a period (RICE)."""

    impact: Quantity
    """How much it does for each (RICE: 0.25, 0.5, 1, 2, 3)."""

    confidence: Share
    """How sure that is, 0 to 1."""

    ease: Quantity
    """How easy it is (ICE: 1 to 10)."""

    customer_value: Importance
    """What it is worth to customers, 1 to 5."""

    business_value: Importance
    """What it is worth to the business, 1 to 5."""

    time_criticality: Quantity
    """How fast its value is lost (WSJF: 1, 2, 3, 5, 8, 13, 20)."""

    risk_reduction: Quantity
    """What risk it takes away or which way it opens (WSJF)."""

    job_size: Quantity
    """How large it is (WSJF)."""


class _PrototypeNeeds(TypedDict):
    text: Text
    """What was tried."""


class Prototype(_PrototypeNeeds, total=False):
    """A prototype and what it showed."""

    result: Literal["works", "mixed", "fails"]
    """What it showed."""

    date: Date
    """When."""

    study: StudyId
    """The study in which it was tried."""


class _AlternativeNeeds(TypedDict):
    id: AlternativeId
    """Its id."""

    title: Text
    """What it is called."""


class Alternative(_AlternativeNeeds, total=False):
    """One of several futures that compete."""

    map: MapId
    """The future map. The alternative of doing nothing has none."""

    do_nothing: bool
    """Whether it is the alternative of doing nothing, against which the others are held."""

    initiatives: list[InitiativeId]
    """What has to be done for it."""

    cash_flows: list[CashFlow]
    """What is paid and earned, by year."""

    probability: Share
    """How likely it is to succeed, 0 to 1."""

    path: Literal["rebuild", "parallel_organisation"]
    """How the organisation gets there."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _CashFlowNeeds(TypedDict):
    year: Count
    """The year: 0 is now, 1 the first year."""

    amount: MoneyRange
    """How much; costs and what the old offer loses as negative amounts."""


class CashFlow(_CashFlowNeeds, total=False):
    """Money paid or earned in one year."""

    kind: Literal["cost", "benefit", "cannibalisation"]
    """What it is."""

    note: Text
    """More about it."""


class _StakeholderNeeds(TypedDict):
    id: StakeholderId
    """Its id."""

    name: Text
    """Who it is, as a function: no personal names."""


class Stakeholder(_StakeholderNeeds, total=False):
    """Someone, or a group, who must understand the journeys and agree to the changes."""

    unit: UnitId
    """The unit that it speaks for."""

    role: RoleId
    """Its role in the value chain."""

    understands: bool
    """Whether it has understood the order of the layers and the journey. Absent means nobody asked."""

    agreed_on: Date
    """When it agreed."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class _WorkshopNeeds(TypedDict):
    id: WorkshopId
    """Its id."""

    title: Text
    """What it was called."""


class Workshop(_WorkshopNeeds, total=False):
    """A workshop on some of the maps."""

    date: Date
    """When it was held."""

    maps: list[MapId]
    """The maps that were worked on."""

    participants: list[Seat]
    """Who took part, by unit."""

    source_id: str
    """The id of this in the tool that it was imported from."""

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see it; exports honour this."""

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth. Absent means that nobody has said."""

    evidence: list[Evidence]
    """What it rests on."""


class Seat(TypedDict):
    """Participants of a workshop from one unit."""

    unit: UnitId
    """The unit."""

    count: Count
    """How many came from it."""


_AtlasStrange = TypedDict("_AtlasStrange", {"$schema": str}, total=False)


class _AtlasNeeds(_AtlasStrange):
    schema_version: SchemaVersion
    """Version of the format, as major.minor; this library writes 1.0."""

    title: Text
    """What the document is about."""

    language: Language
    """The language of plain texts (BCP 47), as nb, sv or en-GB."""


class Atlas(_AtlasNeeds, total=False):
    """A set of journey maps with everything that they refer to: one document."""

    description: Text
    """More about it."""

    context: Context
    """The world that the journeys take place in."""

    goals: list[BusinessGoal]
    """What the organisation wants to reach."""

    roles: list[Role]
    """The roles of the value chain, on both sides of the encounter."""

    segments: list[Segment]
    """Target groups."""

    personas: list[Persona]
    """Personas: groups of people, described as one."""

    jobs: list[Job]
    """Jobs to be done: what people try to achieve."""

    channels: list[Channel]
    """The channels that touchpoints use."""

    competitors: list[Competitor]
    """Others who serve the same needs."""

    operations: Operations
    """Who and what stands behind the touchpoints."""

    research: Research
    """What is known, and how it came to be known."""

    metrics: list[Metric]
    """What is measured."""

    maps: list[JourneyMap]
    """The journey maps."""

    initiatives: list[Initiative]
    """Improvements."""

    alternatives: list[Alternative]
    """Competing futures."""

    stakeholders: list[Stakeholder]
    """Those who must understand and agree."""

    workshops: list[Workshop]
    """Workshops, with those who took part."""

    extensions: dict[str, Any]
    """Members of your own. They come back exactly as they came, down to the spelling of numbers."""


class GapSummary(TypedDict, total=False):
    """The figures of a gap."""

    distance: Share
    """How far the maps are from each other: 0 is the same, 1 nothing in common. The same both ways. Absent for a
    part of a gap.
    """

    elements: list[ElementCount]
    """What is added, taken away, changed and moved, by kind of element; kinds without change are left out."""

    splits: Count
    """Steps that are split."""

    merges: Count
    """Steps that are merges."""

    pains: PainCount
    """Pains by what becomes of them."""

    gains: GainCount
    """Gains by what becomes of them."""

    elimination_rate: Share
    """Pains that are removed, as a part of the old pains of which the future says something."""

    experience_before: CurveFigures
    """How the journey feels before."""

    experience_after: CurveFigures
    """How it feels after."""


class ElementCount(TypedDict):
    """Changes of one kind of element."""

    element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"]
    """The kind."""

    added: Count
    """How many are added."""

    removed: Count
    """How many are taken away."""

    changed: Count
    """How many change in their members."""

    moved: Count
    """How many are moved."""

    unstated: Count
    """How many the future does not mention."""


class PainCount(TypedDict):
    """Pains by what becomes of them."""

    removed: Count
    """Gone."""

    relieved: Count
    """Milder."""

    kept: Count
    """As they were."""

    worsened: Count
    """Worse."""

    added: Count
    """Not there before."""

    unstated: Count
    """Not mentioned."""


class GainCount(TypedDict):
    """Gains by what becomes of them."""

    kept: Count
    """As they were."""

    strengthened: Count
    """Stronger."""

    weakened: Count
    """Weaker."""

    lost: Count
    """Gone."""

    added: Count
    """Not there before."""

    unstated: Count
    """Not mentioned."""


class CurveFigures(TypedDict):
    """A curve in figures; steps whose feeling is unknown are left out."""

    steps: Count
    """How many steps have a feeling."""

    mean: Number
    """Their mean, -2 to 2."""

    peak_end: Number
    """The mean of the most extreme and the last (Fredrickson and Kahneman 1993): what is remembered."""

    lowest: Number
    """The lowest."""


class _GainFateNeeds(TypedDict):
    fate: Literal["kept", "strengthened", "weakened", "lost", "added", "unstated"]
    """What becomes of it."""

    text: Text
    """The gain, in words."""


class GainFate(_GainFateNeeds, total=False):
    """What becomes of a gain."""

    before: GainId
    """Its id before; absent for a new one."""

    after: GainId
    """Its id after; absent for one that is not there any more."""

    step_before: StepId
    """The step that it stood at."""

    step_after: StepId
    """The step that it stands at."""

    strength_before: Strength
    """How strong it was."""

    strength_after: Strength
    """How strong it is."""

    because: Literal["initiative", "treatment", "step_gone", "complete"]
    """What says so."""


class _PainFateNeeds(TypedDict):
    fate: Literal["removed", "relieved", "kept", "worsened", "added", "unstated"]
    """What becomes of it."""

    text: Text
    """The pain, in words."""


class PainFate(_PainFateNeeds, total=False):
    """What becomes of a pain."""

    before: PainId
    """Its id before; absent for a new one."""

    after: PainId
    """Its id after; absent for one that is not there any more."""

    step_before: StepId
    """The step that it stood at."""

    step_after: StepId
    """The step that it stands at."""

    severity_before: PainSeverity
    """How much it hurt."""

    severity_after: PainSeverity
    """How much it hurts."""

    exit: bool
    """Whether customers leave because of it."""

    because: Literal["initiative", "treatment", "step_gone", "complete"]
    """What says so."""

    initiatives: list[InitiativeId]
    """Initiatives that name it."""


class _MatchNeeds(TypedDict):
    element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"]
    """What they are."""

    before: str
    """The id before."""

    after: str
    """The id after."""

    by: Literal["link", "id", "likeness"]
    """By what it is known."""

    certainty: Share
    """How sure that is, 0 to 1."""


class Match(_MatchNeeds, total=False):
    """Two elements that stand for each other."""

    emotion: Shift
    """How the feeling changes, -2 to 2."""

    effort: Shift
    """How the trouble changes, 1 to 5."""

    duration_minutes: Shift
    """How the time that it takes changes, in minutes."""

    demand_per_day: Shift
    """How the demand changes, per day."""

    capacity_per_day: Shift
    """How the capacity changes, per day."""

    channel: Swap
    """Another channel."""

    device: Swap
    """Another device."""

    owner: Swap
    """Another owner."""

    role: Swap
    """Another role meets the customer."""

    initiator: Swap
    """Another side takes the first step."""

    data_added: list[DataId]
    """Data that it takes and did not."""

    data_dropped: list[DataId]
    """Data that it took and no longer does."""

    metrics: list[MetricShift]
    """What is measured, where it changes."""


class Shift(TypedDict, total=False):
    """A number before and after."""

    before: Number
    """Before; absent if unknown."""

    after: Number
    """After; absent if unknown."""

    delta: Number
    """The difference, if both are known."""


class Swap(TypedDict, total=False):
    """A word or an id before and after."""

    before: str
    """Before; absent if there was none."""

    after: str
    """After; absent if there is none."""


class _MetricShiftNeeds(TypedDict):
    metric: MetricId
    """The metric."""


class MetricShift(_MetricShiftNeeds, total=False):
    """A metric before and after."""

    before: Number
    """Before; absent if unknown."""

    after: Number
    """After; absent if unknown."""

    delta: Number
    """The difference, if both are known."""


class _SplitNeeds(TypedDict):
    before: StepId
    """The step before."""


class Split(_SplitNeeds, total=False):
    """A step that becomes several."""

    after: list[StepId]
    """The steps after, the one that it is matched with first."""


class _MergeNeeds(TypedDict):
    after: StepId
    """The step after."""


class Merge(_MergeNeeds, total=False):
    """Steps that become one."""

    before: list[StepId]
    """The steps before, the one that it is matched with first."""


class _CurvePointNeeds(TypedDict):
    step: StepId
    """The step."""


class CurvePoint(_CurvePointNeeds, total=False):
    """How one step feels."""

    emotion: Emotion
    """How it feels, -2 to 2; absent if unknown."""


class _FundingNeeds(TypedDict):
    initiative: InitiativeId
    """The initiative."""


class Funding(_FundingNeeds, total=False):
    """What an initiative pays for."""

    changes: list[Count]
    """Numbers of the changes."""

    cost: MoneyRange
    """What it costs."""


class _ChangeNeeds(TypedDict):
    number: Count
    """Its number in the gap, from 1."""

    kind: Literal["added", "removed", "changed", "moved", "unstated"]
    """What happens."""

    element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"]
    """What it happens to."""


class Change(_ChangeNeeds, total=False):
    """One change of one element."""

    before: str
    """The id of the element before."""

    after: str
    """The id of the element after."""

    place_before: Place
    """Where it stood, if it is taken away or moved."""

    place_after: Place
    """Where it stands, if it is added or moved."""

    fields: list[FieldChange]
    """The members that change."""

    value: Any
    """The members of what is added or taken away, without its parts: they are changes of their own."""

    unsaid: bool
    """Only in an inverse: that this was left unsaid, not taken away."""

    paid_by: list[InitiativeId]
    """Initiatives that pay for it."""

    depends_on: list[Count]
    """Numbers of changes without which this one makes no sense."""


class _PlaceNeeds(TypedDict):
    index: Count
    """Its position, from 0."""


class Place(_PlaceNeeds, total=False):
    """Where an element stands among its like."""

    parent: str
    """The id of the stage or step that it is in; absent for parts of the map itself."""

    follows: str
    """The nearest element before it that keeps its place; absent if there is none."""


class _FieldChangeNeeds(TypedDict):
    field: str
    """The member."""

    aspect: Literal["experience", "channel", "owner", "role", "duration", "data", "capacity", "metric", "business", "backstage", "evidence", "content"]
    """What it is about."""


class FieldChange(_FieldChangeNeeds, total=False):
    """A change of one member."""

    before: Any
    """Its value before; absent if it had none."""

    after: Any
    """Its value after; absent if it has none."""


class _GapNeeds(TypedDict):
    before: MapId
    """The map that one comes from."""

    after: MapId
    """The map that one goes to."""

    summary: GapSummary
    """The figures."""


class Gap(_GapNeeds, total=False):
    """What separates one journey map from another, and how to get from the first to the second."""

    regressions: list[GainFate]
    """Gains that today's customers would lose or have less of: told first, for what works must survive."""

    pains: list[PainFate]
    """What becomes of every pain."""

    gains: list[GainFate]
    """What becomes of every gain."""

    matches: list[Match]
    """Stages, steps and touchpoints that stand for each other, and by what that is known."""

    splits: list[Split]
    """Steps of which one becomes several."""

    merges: list[Merge]
    """Steps of which several become one."""

    curve_before: list[CurvePoint]
    """How the journey feels before, step by step."""

    curve_after: list[CurvePoint]
    """How it feels after."""

    funding: list[Funding]
    """Initiatives, and the changes that they pay for."""

    unfunded: list[Count]
    """Numbers of changes that no initiative pays for. The map's own header and what is only left unsaid are not
    asked about.
    """

    idle_initiatives: list[InitiativeId]
    """Initiatives about these maps that pay for no change."""

    needed: list[Count]
    """Only in a part: numbers of changes that the chosen initiatives do not pay for, but without which the
    others would leave a broken map.
    """

    changes: list[Change]
    """The changes: applied to the first map they give the second."""


class _FindingNeeds(TypedDict):
    code: str
    """The stable code, such as member.unknown; programs decide by it, never by the message."""

    severity: Literal["info", "warning", "error"]
    """How much it matters."""

    pointer: str
    """JSON Pointer (RFC 6901) to the place; "" is the whole document."""

    message: str
    """What is wrong, in the language asked for: lower case, no full stop."""

    url: str
    """Address of the rule, whose page names the source that it comes from."""


class Finding(_FindingNeeds, total=False):
    """One thing that is wrong, missing or worth knowing."""

    hint: str
    """What to do about it."""

    params: dict[str, str]
    """The values that the message names, so that others can word it anew."""

    related: list[str]
    """Pointers to other places that belong to it."""


class Report(TypedDict):
    """All findings about one document: of decoding in the order of the text, of a check in the order of their
    pointers.
    """

    ok: bool
    """No errors."""

    errors: int
    """How many errors there are."""

    warnings: int
    """How many warnings."""

    infos: int
    """How many pieces of information."""

    total: int
    """How many findings there are in all, listed or not."""

    truncated: bool
    """Whether more was found than is listed (see the limits of reading)."""

    findings: list[Finding]
    """The findings."""


class Thresholds(TypedDict, total=False):
    """What counts as too few and too many, where a project has numbers of its own."""

    people: list[Count]
    """Customers who are met in all: the fewest and the most. 10 and 20 unless told."""

    people_per_segment: list[Count]
    """People of each target group: the fewest and the most. 3 and 5 unless told."""

    stages: Count
    """Stages of a map, beyond which it says too little about each: 10 unless told."""

    steps: Count
    """Steps of a map: 60 unless told."""

    segments: Count
    """Target groups of a map: 4 unless told."""

    jobs: Count
    """Jobs of the personas of a map: 5 unless told."""


class Limits(TypedDict, total=False):
    """What a text may cost, where it is not what the library says."""

    text_bytes: Count
    """Bytes of the whole text: 64 MiB unless told."""

    depth: Count
    """Objects and lists inside each other: 64 unless told, never more than 128."""

    values: Count
    """Values in the text: 5 000 000 unless told."""

    string_bytes: Count
    """Bytes of one string: 64 KiB unless told."""

    findings: Count
    """Findings that are listed: 1 000 unless told."""


class Options(TypedDict, total=False):
    """How a document is read, checked and told. What is left out stays as it is."""

    today: Date
    """The day on which the check is made. Without it nothing is said about age: there is no clock in here."""

    profile: Literal["current_first", "future_first", "iterative"]
    """The order in which the project works. Absent means what the document's context says."""

    thresholds: Thresholds
    """What counts as too few and too many."""

    lang: Literal["en", "nb", "nn", "sv", "da"]
    """The language of messages."""

    limits: Limits
    """What a text may cost."""

    mask: bool
    """Whether messages leave out values of the document, which may be about persons."""
