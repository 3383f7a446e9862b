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
    "Attendance",
    "Attribute",
    "Background",
    "Backstage",
    "Beneficiary",
    "BusinessGoal",
    "BusinessGoalId",
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
    "CriticalResources",
    "Currency",
    "CurveFigures",
    "CurvePoint",
    "DataItem",
    "DataItemId",
    "DataLifeStage",
    "DataNeed",
    "DataProvision",
    "Date",
    "Decision",
    "Demographics",
    "DesiredOutcome",
    "Duration",
    "Effort",
    "EffortTotal",
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
    "Handover",
    "Importance",
    "Initiative",
    "InitiativeId",
    "Insight",
    "InsightId",
    "Inspiration",
    "InspirationId",
    "Integration",
    "Iteration",
    "Job",
    "JobDimensions",
    "JobId",
    "JourneyMap",
    "KanoCounts",
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
    "MetricChange",
    "MetricId",
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
    "NumberChange",
    "OpenQuestion",
    "OpenQuestionId",
    "Operations",
    "Options",
    "Pain",
    "PainCount",
    "PainFate",
    "PainFrequency",
    "PainId",
    "PainRef",
    "PainSeverity",
    "PartialDate",
    "Participant",
    "ParticipantId",
    "PersonType",
    "Persona",
    "PersonaCurveFigures",
    "PersonaCurvePoint",
    "PersonaEmotionChange",
    "PersonaExperience",
    "PersonaId",
    "Place",
    "Process",
    "ProcessId",
    "Prototype",
    "ProviderAction",
    "ProviderActionId",
    "Quantity",
    "Quote",
    "Rating",
    "Regression",
    "Removes",
    "Report",
    "Research",
    "Review",
    "Revision",
    "Role",
    "RoleId",
    "SchemaVersion",
    "Scores",
    "Segment",
    "SegmentId",
    "Share",
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
    "SuggestedMatch",
    "Suggestion",
    "SuggestionId",
    "SurveyQuestion",
    "System",
    "SystemId",
    "Text",
    "Thresholds",
    "TimeTotal",
    "Touchpoint",
    "TouchpointId",
    "TouchpointRef",
    "Unit",
    "UnitId",
    "Validation",
    "Volume",
    "WithoutCounterpart",
    "WordChange",
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
"""How far a competence or the maturity of an organisation has developed, from 0 (not at all) to 5 (mastered)."""

Share = float
"""A share: a part of a whole, from 0 (none) to 1 (all). A quarter is 0.25."""

BusinessGoalId = str
"""The id of a business goal. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

MetricId = str
"""The id of a metric. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

StudyId = str
"""The id of a study. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

SourceId = str
"""The id of a source. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ParticipantId = str
"""The id of a participant. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

PartialDate = str
"""The day, the month or the year in which something happened (ISO 8601), such as 2026-11-22, 2026-11 or 2026."""

RoleId = str
"""The id of a role. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

UnitId = str
"""The id of a unit. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

SegmentId = str
"""The id of a segment. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Count = int
"""A number of things, people, days or years: whole, from 0 to 2^53 - 1."""

PersonaId = str
"""The id of a persona. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

JobId = str
"""The id of a job. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Quantity = float
"""A quantity that cannot be negative, fractions allowed. Its unit is given by another member beside it, or by
the name of the member itself.
"""

MotivationId = str
"""The id of a motivation. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ChannelId = str
"""The id of a channel. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

CompetitorId = str
"""The id of a competitor. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

InitiativeId = str
"""The id of an initiative. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ProcessId = str
"""The id of a process. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Importance = int
"""How much something matters, from 1 (little) to 5 (decisive)."""

SystemId = str
"""The id of a system. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

DataItemId = str
"""The id of a data item. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

MapId = str
"""The id of a map. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

StageId = str
"""The id of a stage. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

StepId = str
"""The id of a step. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

TouchpointId = str
"""The id of a touchpoint. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

CompetenceId = str
"""The id of a competence. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

LayerNeedId = str
"""The id of a layer need. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ComponentId = str
"""The id of a component. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

SuggestionId = str
"""The id of a suggestion. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

InspirationId = str
"""The id of an inspiration. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Rating = int
"""How good something is judged to be, from 1 (very poor) to 5 (very good)."""

OpenQuestionId = str
"""The id of an open question. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

InsightId = str
"""The id of an insight. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Strength = int
"""How strong a gain is, from 1 (pleasant) to 5 (what people tell others about)."""

Number = float
"""Any finite number, negative ones included. Its unit is given elsewhere, as that of a metric's values is by the
metric.
"""

Date = str
"""A day of the calendar (ISO 8601), such as 2026-11-22."""

PainId = str
"""The id of a pain. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

GainId = str
"""The id of a gain. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

LaneId = str
"""The id of a lane. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

LensId = str
"""The id of a lens. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

NeedId = str
"""The id of a need. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

ConstraintId = str
"""The id of a constraint. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

Emotion = float
"""How something feels, from -2 (very bad) over 0 (neutral) to 2 (very good), with at most one decimal."""

PainSeverity = int
"""How much a pain hurts, from 1 (a nuisance) to 5 (unbearable)."""

MinorUnits = int
"""An amount of money in the smallest unit of its currency (øre, öre, cents): whole, within 2^53 - 1 either way.
May be negative.
"""

Currency = str
"""A currency, by its three-letter code (ISO 4217)."""

Effort = int
"""How much trouble something takes the customer, from 1 (none to speak of) to 5 (very much). It is not the
customer effort score of a survey, which is a metric.
"""

Moment = str
"""A day, with or without a time of day, local to where the journey takes place: 2026-11-22, 2026-11-22T14:30 or
2026-11-22T14:30:05.
"""

ProviderActionId = str
"""The id of a provider action. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

FlowId = str
"""The id of a flow. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

StakeholderId = str
"""The id of a stakeholder. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

AlternativeId = str
"""The id of an alternative. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""

WorkshopId = str
"""The id of a workshop. It begins with a-z, then a-z, 0-9, _ and -, 64 at most."""


class Context(TypedDict, total=False):
    """The setting of the journeys: the sector, the organisation, and the project that maps them.

    sector, maturity, profile and phase change what the checks ask for. The other members are for readers.
    """

    sector: Literal["commercial", "public", "internal"]
    """Whether the journeys take place on a market, in public services or inside an organisation. In the last
    case the checks do not ask who pays (rule role.payer_missing). Absent means that nobody has said.
    """

    actor_term: Text
    """What those whose journeys these are should be called, such as customer, citizen, patient or employee. The
    method works just as well for organisations that have no customers by that name (Ziggy 2014). Messages of
    checks and pictures use it in place of "customer" if it is one of some thirty common nouns, in whichever
    language; of others they say "the person", since they can't inflect them. Absent means customers, or
    employees where the sector is internal.
    """

    maturity: Level
    """How far the organisation has come in working with customer experience, from 0 (nothing) to 5 (mastered).
    The right approach depends on it (Kantar): at 0 or 1 only published maps get warnings for what they lack,
    and from 2 on maps in a workshop get them too. Absent has the same effect as 2 or more.
    """

    core_focus: Text
    """What the organisation concentrates on, in words, such as personal advice or a low price (Kantar)."""

    profile: Literal["current_first", "future_first", "iterative"]
    """The order in which the project works on current and future maps, which decides what the checks ask for
    first. The options of a check can set another. Absent means iterative.
    """

    phase: Literal["consolidate", "understand", "model", "strengthen"]
    """The phase that the project is in, of the four that Kantar describes. The checks report what an earlier
    phase should have brought and has not (rule context.phase_unready). Absent means that nobody has said, and
    then nothing is expected.
    """

    life_cycle: list[Literal["aware", "consider", "acquire", "receive", "use", "resolve", "renew", "leave"]]
    """The phases of being a customer that the maps together are expected to show. Those that no stage belongs to
    are reported as context.life_cycle_missing. Empty means all of them, and then nothing is reported.
    """

    discount_rate: Share
    """The rate by which money of later years is discounted, a year: 0.08 for 8 %. Absent means that nobody has
    said.
    """


class _BusinessGoalNeeds(TypedDict):
    id: BusinessGoalId
    """Its id, unique among the goals of the document. Maps and touchpoints refer to it in goals."""

    text: Text
    """The goal in words, such as "keep customers through their move"."""


class BusinessGoal(_BusinessGoalNeeds, total=False):
    """A goal of the organisation, such as keeping customers who move house.

    Maps and touchpoints name the goals that they serve. A customer journey should always hold a business
    perspective beside the customer's, so that the two can be brought together (Ziggy 2014).
    """

    part_of: BusinessGoalId
    """The wider goal that it serves: the id of another goal. Absent means that it serves none. A chain of goals
    must not lead back to itself (rule ref.loop).
    """

    metrics: list[MetricId]
    """The metrics that show whether it is reached: ids of entries of metrics in the document. Empty means that
    nobody has said how it is measured.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class Evidence(TypedDict, total=False):
    """A piece of evidence for or against the entity that lists it.

    It may be what customers said in a study, what someone saw, or a number from a report. An entity can list
    several, from different sources: these have to be put together to give a whole (Kantar). A piece in which
    every member is absent counts as no evidence.
    """

    kind: Literal["voice_of_customer", "voice_of_employee", "observation", "measurement", "document", "expert"]
    """The sort of evidence: whether someone said, saw, measured or wrote it. Absent means that nobody has said."""

    study: StudyId
    """The study in which it was gathered: the id of an entry of studies in research. Absent where it comes from
    none.
    """

    source: SourceId
    """The existing source that it was taken from, such as a register or an earlier report: the id of an entry of
    sources in research. Absent where it comes from none.
    """

    participants: list[ParticipantId]
    """The people who said or showed it: ids of entries of participants in research, which hold no names. Empty
    means that it does not go back to single people, or that nobody has noted whom.
    """

    date: PartialDate
    """The day on which it was gathered, or its month or year. Absent means the date of the study or source."""

    stance: Literal["supports", "contradicts"]
    """Whether it supports the claim of its entity or contradicts it. Absent means that it supports. The checks
    report an entity that is called observed or validated although a piece of evidence contradicts it (rule
    claim.contradicted).
    """

    note: Text
    """What it says, in a few words, such as "nine of ten had to call twice"."""


class _RoleNeeds(TypedDict):
    id: RoleId
    """Its id, unique among the roles of the document. Personas, participants, stakeholders, touchpoints and
    other roles refer to it.
    """

    name: Text
    """Its name, such as "insurance adviser": a function, not a person."""

    side: Literal["customer", "provider", "partner"]
    """The side of the encounter that it stands on. If the document has personas, the checks ask for one for each
    role of a customer or partner (rule role.persona_missing). Participants with a role on the provider's side
    count as employees.
    """


class Role(_RoleNeeds, total=False):
    """A role in the value chain, such as patient, driver or insurance adviser.

    Someone who delivers to one part of a value chain should describe the people in all its links
    (GainGrowth). Personas and participants in research say which role they have. A touchpoint names the role
    that meets the customer; together with the customer's role it forms the dyad of the encounter.
    """

    description: Text
    """What people in this role do, in words."""

    front_line: bool
    """Whether it meets customers, in the front line (true), or works backstage (false). The front line has a
    large share of the encounters with customers (GainGrowth), so a front-line role of the provider should
    have a journey of its own (rule role.journey_missing). Absent means unknown.
    """

    buying_roles: list[Literal["user", "payer", "decider", "influencer", "beneficiary"]]
    """What it does in a purchase. A role may do several things, such as use and pay. Empty means that it does
    nothing there, or that nobody has said. Except inside an organisation, the checks ask for a role that pays
    (rule role.payer_missing).
    """

    supplies: list[RoleId]
    """The roles that it delivers something to: ids of other roles. Together these make up the value chain, which
    may branch and may also run in circles. Empty means that it supplies none, or that nobody has said.
    """

    unit: UnitId
    """The part of the organisation that it belongs to: the id of an entry of units in operations. Absent means
    that it belongs to none, or that nobody has said.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _SegmentNeeds(TypedDict):
    id: SegmentId
    """Its id, unique among the target groups of the document. Personas, maps, studies and participants refer to
    it.
    """

    name: Text
    """Its name, such as "young people who move for the first time"."""


class Segment(_SegmentNeeds, total=False):
    """A target group: people who have so much in common that the provider treats them as one group.

    Personas say which groups they stand for, maps which they cover, and participants in research which they
    belong to. Each group should be represented by 3 to 5 people (Ziggy 2014); the checks count the
    participants who were met, not those who answered a survey, and their limits can be changed (rules
    segment.too_few and segment.too_many). A group of which nobody was asked in any way is reported as
    segment.unasked.
    """

    description: Text
    """Who belongs to it and who does not, in words."""

    size: Count
    """How many people belong to it in reality, as a whole number from 0; not how many of them were studied.
    Absent means unknown.
    """

    relation: Literal["customer", "prospect", "leaver"]
    """How the people stand to the provider. Absent means that they may be of any kind."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _PersonaNeeds(TypedDict):
    id: PersonaId
    """The persona's id, unique in the document. Maps, flows, steps, touchpoints and others refer to the persona
    by it.
    """

    name: Text
    """The persona's name: one that sounds real and belongs to nobody, such as "Karin" or "Johan, family with
    children".
    """


class Persona(_PersonaNeeds, total=False):
    """A group of people, described in detail as if it were one person.

    A persona (Cooper 1999) helps a team to see a journey with the eyes of those who make it. It usually
    stands for customers; employees in the front line get personas and journeys of their own. Maps, flows,
    steps, touchpoints and needs name the personas that they concern. What is described follows GainGrowth and
    Kantar: demographics, type of person, goal, quote, background, motivation, frustration, technology and
    social media, traits and culture. Which of the first eight are empty is reported as information, once half
    of them are there or a map that is about the persona is no draft any more (persona.elements_missing).
    """

    fictional: bool
    """Whether the name is made up, as it should be. The checks ask about every persona where this is not true,
    so that no real person is described by mistake (persona.not_fictional).
    """

    role: RoleId
    """The persona's role in the value chain, as the id of one of the document's roles. Each customer or partner
    role in the chain should have at least one persona (GainGrowth).
    """

    segments: list[SegmentId]
    """The target groups that the persona stands for, as ids of the document's segments. The checks warn of a
    persona that stands for none.
    """

    jobs: list[JobId]
    """The jobs to be done that the persona is really trying to get done, as ids of the document's jobs. What the
    persona merely says that it wants is its stated_goal.
    """

    stated_goal: Text
    """What people of this group say that they want, in their own terms: "I want a new kitchen before Christmas".
    It may differ from the job behind it.
    """

    being: Text
    """What the persona is like: character, habits and situation in a sentence or two."""

    feels: Text
    """What the persona feels in general, about this part of life. What it feels at one step belongs to that
    step's experience.
    """

    thinks: Text
    """What the persona thinks, preferably as a sentence that it could have said to itself: "Am I in the way
    here?".
    """

    demographics: Demographics
    """Age, education, income and other facts that describe the group, with what they imply."""

    person_type: PersonType
    """What moves the persona above all (reasons, feelings, other people …), and how one therefore communicates
    with it.
    """

    traits: list[Attribute]
    """Further traits, each with what it implies for behaviour or communication. A trait without an implication
    is reported as information.
    """

    culture: list[Attribute]
    """Cultural attitudes that shape how the persona acts, such as trust in authorities, each with what it
    implies. Kantar asks for these beside psychological traits.
    """

    empathy: EmpathyMap
    """The persona's empathy map. Its feels and thinks serve the checks as well as the members of the same names
    here.
    """

    quotes: list[Quote]
    """What real people of this group have said, word for word. Where there are quotes, the checks ask for the
    persona's confidentiality too.
    """

    background: Background
    """Where people of this group come from: their education, work life and experience so far."""

    motivations: list[Motivation]
    """What drives the persona to act. Steps refer to these by id, so that one can see which motivation is behind
    what a customer does.
    """

    frustrations: list[Frustration]
    """What frustrates the persona in general, on the surface and below. What hurts at one step is a pain of that
    step.
    """

    technologies: list[Text]
    """The technologies that the persona uses, such as a smartphone, online banking or a particular kind of
    software. Where each of them names a device in English, Norwegian or Swedish, a touchpoint that takes
    another smartphone, tablet or computer is reported (touchpoint.device_unfit).
    """

    social_media: list[Text]
    """The social media that the persona uses, by name; "none" where it uses none. A touchpoint in others is
    reported (touchpoint.social_media_unfit), and so is a journey without anything digital
    (map.digital_missing).
    """

    channels: list[ChannelId]
    """The channels that the persona uses, as ids of the document's channels. A touchpoint for this persona in
    any other channel is reported (touchpoint.channel_unfit). Empty means that any channel may serve that
    suits the technologies and social_media.
    """

    research_status: Literal["hypothesis", "partly_tested", "tested", "refuted"]
    """How far the description has been compared with real people. Absent counts as hypothesis; a published map
    is expected to rest on tested personas.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class Demographics(TypedDict, total=False):
    """Demographic facts about the people of a group, with what they imply.

    A fact belongs here if it says something about how people behave on the journey. All members are optional
    and describe the typical member of the group.
    """

    age: Count
    """Typical age in whole years, such as the middle of the group's range."""

    gender: Text
    """Gender, in words."""

    civil_status: Text
    """Civil status, such as "married" or "single"."""

    household: Text
    """Who lives together, such as "two adults and two children"."""

    education: Text
    """Level or kind of education that is typical of the group, such as "upper secondary". What the persona
    studied belongs to background.
    """

    income_level: Text
    """Level of income in words, such as "above average"; amounts are not expected here."""

    place: Text
    """Kind of place where people of the group live, such as "a small municipality"."""

    implication: Text
    """What these facts imply for behaviour: "Runs errands on the phone after nine in the evening". Its absence
    is reported as information.
    """


class _PersonTypeNeeds(TypedDict):
    kind: Literal["rational", "emotional", "social", "impulsive", "cautious"]
    """What moves the persona above all."""


class PersonType(_PersonTypeNeeds, total=False):
    """What moves a persona above all, and what follows for communication.

    GainGrowth uses the type of person to decide how a provider should speak to the group, and as a clue to
    how the group experiences the journey.
    """

    text: Text
    """The same in words, with what is particular to this persona."""

    implications: list[Text]
    """What follows for communication, one piece of advice an entry: "Give the price before the conditions". An
    empty list is reported as information.
    """


class _AttributeNeeds(TypedDict):
    name: Text
    """The trait in a word or two, such as "Patience" or "Trust"."""


class Attribute(_AttributeNeeds, total=False):
    """A trait or attitude of a persona, with what it implies.

    Used for both psychological traits and cultural attitudes.
    """

    value: Text
    """How pronounced the trait is in this group, or what form it takes: "Great, but not endless"."""

    implication: Text
    """What the trait implies for behaviour or communication. A trait is worth recording for what follows from
    it, so its absence is reported (trait.implication_missing).
    """


class EmpathyMap(TypedDict, total=False):
    """An empathy map: how a persona sees the world, in eight fields.

    A workshop tool (Gray, Brown and Macanufo 2010) that GainGrowth uses to get a picture of how a customer
    is, feels and thinks. Each field is a list with one observation an entry; empty fields are allowed.
    """

    sees: list[Text]
    """What the persona sees in its surroundings: people, offers, things on the table."""

    hears: list[Text]
    """What the persona hears from family, colleagues, media and others."""

    says: list[Text]
    """What the persona says aloud, typically in quotation marks. It may differ from what the persona thinks."""

    does: list[Text]
    """What the persona can be seen to do."""

    thinks: list[Text]
    """What the persona thinks without necessarily saying it."""

    feels: list[Text]
    """What the persona feels: worries, hopes and moods."""

    pains: list[Text]
    """What hurts or hinders the persona in general. Unlike the pains of a step these have no severity, and the
    gap between two maps does not follow them.
    """

    gains: list[Text]
    """What the persona hopes for. Unlike the gains of a step these have no strength, and the gap between two
    maps does not follow them.
    """


class _QuoteNeeds(TypedDict):
    text: Text
    """The words, as they were said, in one language or several."""


class Quote(_QuoteNeeds, total=False):
    """Words that a real person has said, reproduced word for word.

    The checks ask where each quote was said (a study, a source or a participant) and whether the person
    agreed to be quoted.
    """

    study: StudyId
    """The study in which they were said, as an id of the document's research.studies. A quote that names a study
    also shows that its persona has been tested.
    """

    source: SourceId
    """The existing source in which the words are found, such as a survey with open answers, as an id of the
    document's research.sources.
    """

    participant: ParticipantId
    """The participant who said them, as an id of the document's research.participants. Participants have no
    names.
    """

    consent: bool
    """Whether that person agreed to be quoted. Anything but true is reported (quote.consent_missing)."""


class Background(TypedDict, total=False):
    """Where people of a persona's group come from.

    GainGrowth asks for education, for how stable the choice of career is, and for how long someone has been
    there.
    """

    text: Text
    """The background in a few sentences."""

    education: Text
    """Education, such as "nurse, with training in management"."""

    career: Text
    """Work life so far, such as "two employers in fifteen years"."""

    tenure_years: Quantity
    """Time in the present position or relationship, in years. Fractions are allowed: half a year is 0.5."""


class _MotivationNeeds(TypedDict):
    id: MotivationId
    """The motivation's id, unique in the document and not only in its persona."""

    text: Text
    """The motivation in words: "Wants the family to be covered from the first night"."""


class Motivation(_MotivationNeeds, total=False):
    """Something that drives a persona to act.

    Whatever people do rests on a motivation (GainGrowth), so the motivations of a step say which of these are
    behind what the customer does there.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _FrustrationNeeds(TypedDict):
    text: Text
    """The frustration as it shows: "Has to telephone although the form is filled in"."""


class Frustration(_FrustrationNeeds, total=False):
    """Something that frustrates a persona, on the surface and below it.

    It is not tied to a step. What hurts at a particular step of a map is a pain there.
    """

    underlying: Text
    """What lies below it: "Feels cheated of the time that she has spent". It is often not said openly; its
    absence is reported as information.
    """

    depth: Literal["stated", "inferred"]
    """Whether the underlying frustration was said openly or inferred."""

    ideas: list[Text]
    """What could be done about the frustration, one idea an entry. An empty list is reported as information,
    since a frustration is meant to give ideas.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _JobNeeds(TypedDict):
    id: JobId
    """Its id, unique among the jobs of the document. Personas and maps refer to it."""

    statement: Text
    """The job in words, as a person would say it and without naming a solution, such as "have the home insured
    without a break from the day you get the keys".
    """


class Job(_JobNeeds, total=False):
    """A job to be done: what people try to achieve, and for which they hire a product or service (Christensen
    and others 2016).

    It is described by what it is, when it arises and why (GainGrowth). Personas name the jobs that they have,
    and a map the job that its journey serves.
    """

    circumstance: Text
    """When the job arises: the situation that people are in. The checks report a job without it (rule
    job.circumstance_missing).
    """

    why: Text
    """Why the job matters to those who have it. The checks report a job without it (rule job.why_missing)."""

    dimensions: JobDimensions
    """Its functional, emotional and social sides. The checks report those that are not described (rule
    job.dimensions_missing).
    """

    beneficiaries: list[Beneficiary]
    """Others who are better off when the job is done, such as relatives or colleagues. Empty means that nobody
    has been named.
    """

    outcomes: list[DesiredOutcome]
    """What counts as done well: the outcomes by which people judge any solution (Ulwick 2005). The checks report
    a job without any (rule job.outcomes_missing).
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class JobDimensions(TypedDict, total=False):
    """The sides of a job: functional, emotional and social.

    What people say they want to get done is often only the first. Underlying motives and emotional needs
    belong to the journey as well (Kantar).
    """

    functional: Text
    """What is to get done in practice, such as "the right home insured from the right day"."""

    emotional: Text
    """How people want to feel, such as "sleep well the first night". It counts as an answer to the question
    about motives and emotional needs that is asked of maps (rule map.six_questions).
    """

    social: Text
    """How people want to be seen by others, such as "as someone who keeps things in order"."""


class Beneficiary(TypedDict, total=False):
    """Someone other than the customer who is better off when a job is done.

    Name a persona or a role of the document where there is one, and say in words who anyone else is. The
    members can be combined.
    """

    persona: PersonaId
    """The persona who is better off: the id of an entry of personas in the document."""

    role: RoleId
    """The role that is better off: the id of an entry of roles in the document."""

    text: Text
    """Who is better off, and how, in words, such as "the landlord, who wants to see a certificate"."""


class _DesiredOutcomeNeeds(TypedDict):
    direction: Literal["minimise", "maximise"]
    """Whether less or more of the measure is better."""

    measure: Text
    """What is counted or judged, such as "days until admission" or "certainty that the measurements are right"."""


class DesiredOutcome(_DesiredOutcomeNeeds, total=False):
    """A measure by which people judge how well a job is done (Ulwick 2005).

    It is put together from a direction, a measure and an object, as in "minimise the days until admission".
    An outcome that many call important and few are satisfied with is an opportunity.
    """

    object: Text
    """What it is measured of, such as "the order" or "the delivery". Absent means that the measure says it
    already.
    """

    unit: Text
    """The unit of the measure in words, such as "days" or "admissions a year". Absent means that there is none,
    or that nobody has said.
    """

    importance: Share
    """How many find the outcome important: the share of those asked who answered 4 or 5 on a scale of 1 to 5, as
    a number from 0 to 1. Absent means that it is not known.
    """

    satisfaction: Share
    """How many are satisfied with it today: the share of those asked who answered 4 or 5 on a scale of 1 to 5,
    as a number from 0 to 1. Absent means that it is not known.
    """

    asked: Count
    """How many people were asked about importance and satisfaction, as a whole number from 0. It tells how far
    the two shares can be trusted. Absent means unknown.
    """

    segment: SegmentId
    """The target group for which importance and satisfaction hold, as an id of the document's segments. Absent
    means all of them.
    """


class _ChannelNeeds(TypedDict):
    id: ChannelId
    """Its id, unique among the channels of the document. Touchpoints and personas refer to it."""

    name: Text
    """Its name, as people in the organisation or its customers use it, such as "the insurance portal"."""


class Channel(_ChannelNeeds, total=False):
    """A channel: a way in which customers and provider meet, such as a website, the telephone or a showroom.

    Touchpoints name the channel that they use, and personas the channels that they use. A touchpoint in a
    channel that one of its personas does not use is reported (rule touchpoint.channel_unfit). Of a persona
    without channels the technologies and social media are held against the devices and the name of the
    channel, as far as their words are known (touchpoint.device_unfit, touchpoint.social_media_unfit).
    """

    kind: Literal["in_person", "phone", "letter", "email", "sms", "chat", "video", "web", "app", "social_media", "self_service", "media", "delivery", "product", "other"]
    """The kind of channel. Two people meet in in_person, phone, chat and video, so at touchpoints in these the
    checks ask who meets the customer (rule touchpoint.role_missing). Absent means that nobody has said.
    """

    devices: list[Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"]]
    """The devices with which customers use it. Which of them they use at one touchpoint is said there. Empty
    means that it takes none, or that nobody has said.
    """

    real_time: bool
    """Whether customers get an answer at once (true), as on the telephone, or have to wait for it (false), as by
    letter. Absent means that nobody has said.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _CompetitorNeeds(TypedDict):
    id: CompetitorId
    """Its id, unique among the competitors of the document. Maps, ratings at touchpoints and decisions of
    customers refer to it.
    """

    name: Text
    """Its name, or what it is, such as "the bank's home insurance" or "doing it oneself"."""


class Competitor(_CompetitorNeeds, total=False):
    """Someone else who serves the same needs: another provider, or another way to get the job done.

    A map can show the journey at a competitor, and touchpoints can say how customers judge the same at
    competitors. Interviews show how customers experience an encounter differently there (Kantar). The checks
    do not ask a map of a competitor's journey for owners, metrics and plans.
    """

    description: Text
    """What it offers, and what makes it different, in words."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class Operations(TypedDict, total=False):
    """The organisation behind the journeys: who owns what, how work is done, which systems and data there are,
    and what is still lacking.

    Each thing is described once in the document, and maps refer to it by its id. In a service blueprint
    (Shostack 1984) this is what lies below the line of visibility.

    What is there today and what is to come stand side by side: a system, a process, a unit, a competence, an
    exchange of data and data that a system provides can name the initiative that brings it and the one that
    ends it. So today's silo and its closing are both in the document.
    """

    units: list[Unit]
    """The units of the organisation and of its partners. They own touchpoints, needs, processes, systems and
    initiatives.
    """

    processes: list[Process]
    """The processes in which the work behind the touchpoints is done."""

    systems: list[System]
    """The IT systems, each with the data that it provides and the systems that it exchanges data with."""

    data: list[DataItem]
    """The kinds of data, such as an address or the status of an order: what touchpoints and staff need,
    customers are asked for, and systems provide.
    """

    competences: list[Competence]
    """What people must know and be able to do, with the level that the organisation has today."""

    components: list[Component]
    """Building blocks that several ways of delivery share. Steps name those that they use, so that a current and
    a future journey can be compared by what is reused.
    """

    layer_needs: list[LayerNeed]
    """What each of the six layers must have in place before a wanted experience can be delivered (MarkedsPartner
    2022). Listed in any order.
    """


class _UnitNeeds(TypedDict):
    id: UnitId
    """The id of the unit, unique among the units of the document."""

    name: Text
    """The name of the unit, such as "Customer service"."""


class Unit(_UnitNeeds, total=False):
    """A part of an organisation that can be responsible for something: a department, a team, or a partner
    company.

    Responsibility is recorded by unit and not by person, so that a map shows which needs and touchpoints fall
    between two units (Ziggy 2014).
    """

    part_of: UnitId
    """The id of the wider unit that this one belongs to, such as the department of a team. Absent means that it
    belongs to none in the document. A chain of units that leads back to itself is reported as ref.loop. A
    unit counts as present in a workshop if the unit that it is part of took part.
    """

    side: Literal["customer", "provider", "partner"]
    """Which side of the encounter the unit stands on: the provider, a partner, or the customer's own
    organisation. Absent means the provider.
    """

    introduced_by: InitiativeId
    """The initiative that brings the unit. Until it is done, the unit does not exist: maps of today's journey
    that use it are reported as operations.not_yet. Absent means that it exists today, as far as is known.
    """

    ended_by: InitiativeId
    """The initiative that ends the unit. Wanted journeys that still use it are reported as operations.ended.
    Absent means that no end is planned.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _ProcessNeeds(TypedDict):
    id: ProcessId
    """The id of the process, unique among the processes of the document."""

    name: Text
    """The name of the process, as the organisation calls it."""


class Process(_ProcessNeeds, total=False):
    """A process in which work is done behind the touchpoints, such as taking an order or assessing a claim.

    Processes are the fourth of the six layers: they settle how the journey is to run in practice
    (MarkedsPartner 2022).
    """

    owner: UnitId
    """The id of the unit that is responsible for the process. Absent means that no unit is, as far as is known."""

    description: Text
    """What the process does, where it begins and where it ends."""

    change: Literal["keep", "adapt", "replace", "add", "retire"]
    """What the wanted journey means for the process: whether it is kept, adapted, replaced, added or retired.
    Absent means that nobody has decided.
    """

    importance: Importance
    """How much the process matters to the journeys, from 1 (little) to 5 (decisive), so that the most important
    ones can be worked on first (MarkedsPartner 2022). Absent means that nobody has said.
    """

    systems: list[SystemId]
    """Ids of the systems that the process uses. Empty means that none are known."""

    introduced_by: InitiativeId
    """The initiative that brings the process. Until it is done, the process does not exist: maps of today's
    journey that use it are reported as operations.not_yet. Absent means that it exists today, as far as is
    known.
    """

    ended_by: InitiativeId
    """The initiative that ends the process. Wanted journeys that still use it are reported as operations.ended.
    Absent means that no end is planned.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _SystemNeeds(TypedDict):
    id: SystemId
    """The id of the system, unique among the systems of the document."""

    name: Text
    """The name of the system, as the organisation calls it."""


class System(_SystemNeeds, total=False):
    """An IT system that processes and touchpoints depend on.

    What it provides, and what it is integrated with, shows where data sits in silos or arrives too late
    (MarkedsPartner 2022).
    """

    owner: UnitId
    """The id of the unit that is responsible for the system. Absent means that no unit is, as far as is known."""

    change: Literal["keep", "adapt", "replace", "add", "retire"]
    """What the wanted journey means for the system: whether it is kept, adapted, replaced, added or retired.
    Absent means that nobody has decided.
    """

    integrations: list[Integration]
    """The other systems that it exchanges data with. Empty means that none are known."""

    provides: list[DataProvision]
    """The data that the system makes available to others, each kind with its age and its level of detail. Empty
    means that none is known.
    """

    covers: list[Text]
    """What the system covers beside data, in words, such as "premium calculation". With it, one system that
    covers all needs can be weighed against several that complement each other (MarkedsPartner 2022).
    """

    introduced_by: InitiativeId
    """The initiative that brings the system. Until it is done, the system does not exist: maps of today's
    journey that use it are reported as operations.not_yet. Absent means that it exists today, as far as is
    known.
    """

    ended_by: InitiativeId
    """The initiative that ends the system. Wanted journeys that still use it are reported as operations.ended.
    Absent means that no end is planned.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _IntegrationNeeds(TypedDict):
    system: SystemId
    """The id of the other system."""


class Integration(_IntegrationNeeds, total=False):
    """An exchange of data between the system that it is listed at and another one. Its direction is not
    recorded.
    """

    data: list[DataItemId]
    """Ids of the kinds of data that are exchanged. Empty means all."""

    latency: Literal["real_time", "minutes", "hours", "day", "week", "month"]
    """How old the data can be when it arrives, such as day for a nightly transfer. Absent means unknown."""

    introduced_by: InitiativeId
    """The initiative that makes the exchange possible. Absent means that data is exchanged today, as far as is
    known.
    """

    ended_by: InitiativeId
    """The initiative that ends the exchange. Absent means that no end is planned."""


class _DataProvisionNeeds(TypedDict):
    data: DataItemId
    """The id of the kind of data."""


class DataProvision(_DataProvisionNeeds, total=False):
    """Data that a system makes available, and in what quality. The counterpart is the data need of a touchpoint."""

    latency: Literal["real_time", "minutes", "hours", "day", "week", "month"]
    """How old the data can be when the system hands it over. Absent means unknown."""

    granularity: Literal["individual", "group"]
    """Whether the system provides it for each case or only for groups. Absent means unknown."""

    introduced_by: InitiativeId
    """The initiative after which the system provides it. Absent means that it does so today, as far as is known."""

    ended_by: InitiativeId
    """The initiative after which the system no longer provides it. Absent means that no end is planned."""


class _DataItemNeeds(TypedDict):
    id: DataItemId
    """The id of the kind of data, unique among the data of the document."""

    name: Text
    """The name of the kind of data, such as "Delivery address"."""


class DataItem(_DataItemNeeds, total=False):
    """A kind of data that journeys depend on, such as the moving date or the status of an order; not a single
    record of it.

    Data is the second of the six layers, directly after the wanted experience (MarkedsPartner 2022).
    """

    description: Text
    """What the data says, and what belongs to it."""

    life: list[DataLifeStage]
    """The stages of its life cycle that have been provided for, each with its system and its readiness. Stages
    that are not listed are reported as data_item.life_missing.
    """

    personal: bool
    """Whether it is personal data, about people who can be identified. Absent means unknown."""

    basis: Literal["consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"]
    """On which ground it may be processed, if it is personal (General Data Protection Regulation, article 6).
    Absent means that nobody has said; for personal data that is reported as data_item.basis_missing.
    """

    consent_at: ElementRef
    """The step or touchpoint at which customers consent, where basis is consent. Absent means that nobody has
    said, which is reported as data_item.consent_missing. Consent that comes after the data was used is
    reported as data_item.consent_late, and consent where basis is another ground as data_item.consent_unused.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _DataLifeStageNeeds(TypedDict):
    verb: Literal["acquire", "store", "analyse", "transform", "provide", "apply"]
    """The stage, named by what is done with the data."""


class DataLifeStage(_DataLifeStageNeeds, total=False):
    """One stage in the life cycle of a kind of data: where it takes place, and whether it works today."""

    system: SystemId
    """The id of the system in which the stage takes place. Absent means that nobody has said."""

    readiness: Literal["missing", "partial", "ready"]
    """Whether the stage is in place today. Absent means unknown."""


class _ElementRefNeeds(TypedDict):
    map: MapId
    """The map: the id of an entry of maps in this document."""


class ElementRef(_ElementRefNeeds, total=False):
    """A reference to a map, or to a stage, step or touchpoint of it.

    An initiative uses it to say what it changes, a layer need what it serves, an open question what it is
    about, and a map which part of a wider map it shows in detail. With map alone it refers to the whole map;
    otherwise it refers to the innermost element that it names. The elements around that may be left out. If
    they are given, they must contain it (rule ref.misfit).
    """

    stage: StageId
    """A stage, by its id in that map. Absent means that the reference is to the whole map, or that step or
    touchpoint is enough.
    """

    step: StepId
    """A step, by its id in that map. Absent means that the reference is to a whole stage or map, or that
    touchpoint is enough.
    """

    touchpoint: TouchpointId
    """A touchpoint, by its id in that map. Absent means that the reference is to a whole step, stage or map."""


class _CompetenceNeeds(TypedDict):
    id: CompetenceId
    """The id of the competence, unique among the competences of the document."""

    name: Text
    """The name of the competence, such as "Writing in plain language"."""


class Competence(_CompetenceNeeds, total=False):
    """Something that people must know or be able to do for a touchpoint to work, such as advising on mortgages.

    Comparing what is held with what touchpoints call for shows which competence is new, lacking or no longer
    needed (MarkedsPartner 2022).
    """

    held: Level
    """How far the organisation masters it today, from 0 (not at all) to 5 (fully). A competence need of a
    touchpoint has its level on the same scale. Absent means unknown.
    """

    units: list[UnitId]
    """Ids of the units whose people have it. Empty means that none are known."""

    organisational_answer: LayerNeedId
    """The id of the layer need by which another way of organising would make up for a lack of this competence,
    such as a joint team (MarkedsPartner 2022). It usually belongs to the layer organisation. Absent means
    that none has been considered.
    """

    introduced_by: InitiativeId
    """The initiative that brings the competence. Until it is done, the competence does not exist: maps of
    today's journey that use it are reported as operations.not_yet. Absent means that it exists today, as far
    as is known.
    """

    ended_by: InitiativeId
    """The initiative that ends the competence. Wanted journeys that still use it are reported as
    operations.ended. Absent means that no end is planned.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _ComponentNeeds(TypedDict):
    id: ComponentId
    """The id of the component, unique among the components of the document."""

    name: Text
    """The name of the component."""


class Component(_ComponentNeeds, total=False):
    """A building block that several ways of delivery share, such as the same contract terms behind a paper form
    and behind an app.

    Old and new ways of delivery are often made of the same parts (MarkedsPartner 2022). When the gap looks
    for counterparts by likeness, steps that share components count as more alike.
    """

    description: Text
    """What the component is, and what the ways of delivery that share it have in common."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _LayerNeedNeeds(TypedDict):
    id: LayerNeedId
    """The id of the layer need, unique among the layer needs of the document."""

    layer: Literal["experience", "data", "systems", "processes", "competence", "organisation"]
    """The layer that must have it in place."""

    text: Text
    """What is needed, in words."""


class LayerNeed(_LayerNeedNeeds, total=False):
    """Something that one of the six layers must have in place before a wanted experience can be delivered
    (MarkedsPartner 2022), such as "delivery status for each parcel, at most minutes old" in the data layer.

    Together the layer needs describe what the organisation lacks for a future journey. Initiatives name those
    that they fulfil.
    """

    readiness: Literal["missing", "partial", "ready"]
    """Whether it is in place today. Absent means unknown. If it is ready and something that it depends on is not
    known to be, that is reported as layer_need.early; if a stage in the life of its data is said not to be,
    as layer_need.data_unready.
    """

    depends_on: list[LayerNeedId]
    """Ids of the layer needs that must be in place first, usually those of an earlier layer. Empty means none. A
    chain that leads back to itself is reported as ref.loop.
    """

    serves: list[ElementRef]
    """What it makes possible: steps and touchpoints of a map, or a whole stage or map.

    A need of the layers processes, competence or organisation must lead back to the customer: it serves
    something itself, or it depends, directly or over other needs, on one that does or on one of the layer
    experience. If not, that is reported as layer_need.no_experience.
    """

    data: list[DataItemId]
    """Ids of the kinds of data that it is about. Empty means none."""

    systems: list[SystemId]
    """Ids of the systems that it is about. Empty means none."""

    processes: list[ProcessId]
    """Ids of the processes that it is about. Empty means none."""

    competences: list[CompetenceId]
    """Ids of the competences that it is about. Empty means none."""

    units: list[UnitId]
    """Ids of the units that it is about, in any role: those that lack something, or those that have to change.
    Empty means none.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class Research(TypedDict, total=False):
    """What is known about customers and how it came to be known: studies, participants, existing sources, and
    what these leave to be answered. Claims anywhere in the document name their studies, sources and
    participants by id in their evidence, so that a reader can follow each claim back to what it rests on.
    """

    studies: list[Study]
    """The interviews, observations, workshops and other studies that were carried out, each with an id that is
    unique among the studies. Where all of them used one method, or the organisation's own people carried out
    all of them, the checks say so.
    """

    participants: list[Participant]
    """One entry for each person who took part in a study, without a name. The checks count them: 10 to 20
    customers in all and 3 to 5 people of each target group (Ziggy 2014), unless the options of the check set
    other numbers.
    """

    sources: list[Source]
    """Knowledge that was there before the project, such as figures from operations, earlier maps and brand
    tracking. Collecting it comes first of the four phases that Kantar describes.
    """

    suggestions: list[Suggestion]
    """Proposals for improvement that participants made or that a source holds."""

    inspirations: list[Inspiration]
    """Experiences from other trades that people love, to learn from and to compare one's own level with."""

    questions: list[OpenQuestion]
    """What nobody knows yet, with the study that is to answer it where one is planned."""

    insights: list[Insight]
    """What was learnt: the step between what people said and what is drawn."""


class _StudyNeeds(TypedDict):
    id: StudyId
    """The id of the study, unique among the studies of the document."""

    title: Text
    """What the study is called, e.g. "Interviews with people who have just moved"."""

    method: Literal["depth_interview", "cognitive_interview", "survey", "observation", "ethnography", "diary", "workshop", "usability_test", "analytics", "desk_research"]
    """How the study was done. It also decides whether participants of the study count as people who were met:
    those of a survey, of analytics or of desk_research do not.
    """


class Study(_StudyNeeds, total=False):
    """A piece of research in which something was asked, watched or measured. Evidence refers to it by its id,
    and participants say in which study they took part.
    """

    conducted_by: Literal["internal", "external", "mixed"]
    """Whether the organisation's own people or others did it. Absent means unknown. If every study is internal,
    the checks warn of bias (GainGrowth).
    """

    iteration: Count
    """The round of research that the study belongs to, counted from 1: a few customers first, then the questions
    that turn out to matter most (Ziggy 2014). Absent means that nobody has said. If no study is of a later
    round than the first, the checks warn.
    """

    focus: Text
    """What the study looked at in particular, e.g. "the first week after the move"."""

    segments: list[SegmentId]
    """Ids of the target groups that the study was about. Empty means that it was about none in particular."""

    date: PartialDate
    """The day on which the study ended, or its month or year, of which the last day counts. A check that is
    given a day warns of studies that are more than 730 days old on it; nothing is said of a study without a
    date.
    """

    questions: list[SurveyQuestion]
    """The questions as participants were asked them. The checks warn of those that ask how good the provider was
    rather than how it was for the customer ("Förstå framtiden först").
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _SurveyQuestionNeeds(TypedDict):
    text: Text
    """The question or statement, word for word."""


class SurveyQuestion(_SurveyQuestionNeeds, total=False):
    """A question of a survey or an interview, as it was asked.

    Surveys easily ask "how good were we" where they should ask "how was it for you" ("Förstå framtiden
    först"). Questions of the first sort are reported (rule question.provider_centred).
    """

    perspective: Literal["customer", "provider", "employee", "partner"]
    """Whose view the question takes: provider for "how good were we", customer for "how was it for you". Absent
    leaves it to the checks to judge by the wording, in English, Norwegian and Swedish.
    """


class _ParticipantNeeds(TypedDict):
    id: ParticipantId
    """The id of the participant, unique among the participants of the document."""


class Participant(_ParticipantNeeds, total=False):
    """A person who took part in a study, described by target group or role and never by name. Evidence and
    quotes refer to participants by id. Participants whose study is a survey, analytics or desk_research are
    left out where the checks count the people met.
    """

    study: StudyId
    """The id of the study in which the person took part. Without one the participant counts as met."""

    segment: SegmentId
    """The id of the target group that the person belongs to; people are counted by it."""

    role: RoleId
    """The id of the person's role in the value chain, for employees and partners. Whoever has a role on the
    provider's side counts as an employee, and everybody else as a customer.
    """

    date: PartialDate
    """The day on which the person took part, or its month or year."""

    new_themes: Count
    """How many themes came up with this person that had not come up with any participant before. When the last
    few bring hardly any, more interviews would add little: the research is saturated (Guest, Namey and Chen
    2020). Absent means that nobody has counted.
    """

    themes: Count
    """How many themes came up with this person in all, those of new_themes included. Absent means that nobody
    has counted.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _SourceNeeds(TypedDict):
    id: SourceId
    """The id of the source, unique among the sources of the document."""

    title: Text
    """What the source is called, e.g. "Complaints 2025"."""

    kind: Literal["operations", "earlier_map", "brand_tracking", "customer", "employee", "document", "web", "social", "industry"]
    """Where the knowledge comes from."""


class Source(_SourceNeeds, total=False):
    """Something that was known before the project: a report, figures from a system, an earlier map. Evidence
    refers to it by its id.
    """

    date: PartialDate
    """The day on which the source was made or published, or its month or year. A check that is given a day
    counts the age of the source from here, or from the last day of the month or year; without a date nothing
    is said of its age.
    """

    half_life_days: Count
    """The number of days after which the source counts only half as much as when it was new. Absent means 730.
    The checks warn of a source that is older than this.
    """

    publisher: str
    """Who published the source: an organisation or an author."""

    url: str
    """The address where the source can be read. It is kept as written and never fetched."""

    licence: str
    """The terms under which the source may be used, e.g. "CC BY 4.0"."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _SuggestionNeeds(TypedDict):
    id: SuggestionId
    """The id of the suggestion, unique among the suggestions of the document."""

    text: Text
    """What is proposed, close to the words that were used."""


class Suggestion(_SuggestionNeeds, total=False):
    """A proposal for improvement, made by a participant or found in a source. An initiative takes it up by
    naming it in its suggestions; the checks list those that nobody has answered and no initiative takes up
    (Kantar).
    """

    participant: ParticipantId
    """The id of the participant who made the proposal."""

    source: SourceId
    """The id of the source in which the proposal was found, if it does not come from a participant."""

    date: PartialDate
    """The day on which the proposal was made, or its month or year."""

    status: Literal["open", "accepted", "declined", "done"]
    """What has become of the proposal. Absent means the same as open. If it is done or declined and an
    initiative that takes it up says otherwise, that is reported as suggestion.status_differs.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _InspirationNeeds(TypedDict):
    id: InspirationId
    """The id of the inspiration, unique among the inspirations of the document."""

    name: Text
    """What the experience is and where it is found, e.g. "Paying in the taxi app"."""


class Inspiration(_InspirationNeeds, total=False):
    """An experience from another trade that customers love (MarkedsPartner 2022). Touchpoints that can learn
    from it name it in their inspirations.
    """

    trade: Text
    """The trade that it comes from, e.g. "passenger transport"."""

    quality: Text
    """What people love about it, e.g. "nobody has to think of paying"."""

    level: Rating
    """How good the experience is judged to be there, from 1 (very poor) to 5 (very good): the level to compare
    the ratings of one's own touchpoints with. Absent means that nobody has judged it.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _OpenQuestionNeeds(TypedDict):
    id: OpenQuestionId
    """The id of the question, unique among the open questions of the document."""

    text: Text
    """The question, e.g. "Who helps older customers with the form?\""""


class OpenQuestion(_OpenQuestionNeeds, total=False):
    """Something about the journeys that nobody knows yet. Open questions lead from a map to further research:
    the map steers which target groups are studied and how (Ziggy 2014), and interviews close the gaps in what
    is known (Kantar).
    """

    about: list[ElementRef]
    """The maps, stages, steps or touchpoints that the question is about. Empty means that it is about none in
    particular.
    """

    study: StudyId
    """The id of the study that is to answer the question. Absent means that none is planned, which the checks
    point out.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _InsightNeeds(TypedDict):
    id: InsightId
    """The id of the insight, unique among the insights of the document."""

    text: Text
    """What was learnt, in a sentence."""


class Insight(_InsightNeeds, total=False):
    """Something that was learnt from research: what several people said or did, and what it means. Pains, needs
    and initiatives name the insights that they rest on; the insight names its evidence.
    """

    about: list[ElementRef]
    """The maps, stages, steps and touchpoints that it is about."""

    strength: Strength
    """How strong it is, from 1 (a first impression) to 5 (many people, several methods). Absent means that
    nobody has judged it.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _MetricNeeds(TypedDict):
    id: MetricId
    """Its id, unique among the metrics of the document. Touchpoints, goals, initiatives and other metrics refer
    to it.
    """

    name: Text
    """Its name, such as "Customers who leave within six months of a move"."""


class Metric(_MetricNeeds, total=False):
    """Something that is measured, such as the share of customers who leave after a move.

    Clear measures with well-defined targets at all relevant touchpoints show employees what difference they
    make (Kantar). A metric says what is measured and where it should be; touchpoints list the values measured
    there. What is missing of unit, direction, baseline, target and due date is reported in one finding (rule
    metric.incomplete).
    """

    method: Literal["nps", "csat", "ces", "time", "share", "count", "money", "score"]
    """How it is measured. Absent means that nobody has said."""

    unit: Text
    """The unit of all its numbers, in words, such as "%", "days" or "kroner per order". For a share, "%" says
    that 31 means 31 per cent. The checks ask for a unit for times, counts and money, and where no method is
    given.
    """

    direction: Literal["minimise", "maximise"]
    """Whether less or more is better. Absent means more for nps and csat, and unknown for the others. It must be
    given for ces (rule metric.ces_direction). A target on the wrong side of the baseline is reported (rule
    metric.target_backwards).
    """

    question: SurveyQuestion
    """The question that people are asked, word for word. Absent where the metric comes from figures, or where
    nobody has noted the question.
    """

    level: Literal["journey", "business"]
    """Whether it is about the journey or about the business. Absent means that nobody has said."""

    baseline: Number
    """The value before anything was changed, in the metric's unit. Absent means unknown."""

    target: Number
    """The value to be reached, in the metric's unit. It can be left out where touchpoints have targets of their
    own.
    """

    due: Date
    """The day by which the target is to be reached. Absent means that none has been set."""

    drives: MetricId
    """The metric that it influences, usually one of the business: the id of another metric. The checks ask for
    it where level is journey (rule metric.drives_missing). A chain must not lead back to itself (rule
    ref.loop).
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _JourneyMapNeeds(TypedDict):
    id: MapId
    """The id of the map, unique among the maps of the document. References into the map name it together with
    the id of the element.
    """

    title: Text
    """What the map is called, e.g. "Moving house, today"."""

    state: Literal["current", "future", "intended", "observed"]
    """Whether the map shows what is, what was seen in one case, what was designed, or what should be."""


class JourneyMap(_JourneyMapNeeds, total=False):
    """A journey map: what customers, or others, do and experience with an organisation, from before they first
    meet it until after they last do. The map holds stages in their order, a stage holds steps (the customer's
    side), and a step holds touchpoints (the provider's side). An id, a title and a state are enough for a
    first sketch.

    Ids of stages, steps, touchpoints, pains, gains, provider actions, needs, constraints, flows, lanes and
    lenses are unique among their like within the map. A future map can therefore begin as a copy of today's
    and keep its ids, by which the gap matches the two.
    """

    derived_from: MapId
    """The id of the map that this one was made from: for a future map usually the current one. What its steps
    name in replaces are steps of that map, and the gap follows replaces only between these two maps.
    """

    removes: Removes
    """What of the map in derived_from is to be no longer. Absent means that nothing was said: the gap then
    leaves open what becomes of what this map does not mention.
    """

    held_against: MapId
    """The id of the intended map that this journey is held to: the promise that an observed or current journey
    kept or did not keep. A map of another state is reported as held_against.not_intended, and a promise to an
    intended or future map as held_against.not_lived.
    """

    question: Text
    """What one wants to learn from the map, e.g. "Why do customers leave us when they move?" A good question
    makes a useful map (Ziggy 2014); the checks warn if there is none, or one so general that any map would
    answer it.
    """

    answer: Text
    """What the map answers to its question. Absent means that nobody has answered yet."""

    description: Text
    """What a reader should know about the map that its title does not say."""

    job: JobId
    """The id of the job that customers try to get done on this journey."""

    personas: list[PersonaId]
    """Ids of the personas whose journey it is. Elements of the map can be limited to some of these. The checks
    warn of a map with neither personas nor segments nor a participant.
    """

    segments: list[SegmentId]
    """Ids of the target groups that the map covers. The checks warn of more than four, unless the options of the
    check set another number: a map that is to cover everything says little (Ziggy 2014).
    """

    perspective: Literal["customer", "provider", "employee", "partner"]
    """Whose view the map takes. Absent means the customer's."""

    goals: list[BusinessGoalId]
    """Ids of the organisation's goals that the journey serves."""

    business_model: list[BusinessModelLink]
    """The parts of the business model that the journey concerns."""

    status: Literal["draft", "workshop", "published"]
    """How far the work on the map has come. The further, the more the checks ask of it. Absent means draft."""

    iterations: list[Iteration]
    """The rounds of work on the map, the first one first."""

    revisions: list[Revision]
    """The change log of the map: what was changed, when and why."""

    review: Review
    """How the map is kept up to date. The checks warn if a published map does not say."""

    valid_from: PartialDate
    """The day from which on the map describes the journey, or its month or year. Where there has been no review
    yet, the time to the next is counted from here, or from the last day of the month or year.
    """

    detail_of: ElementRef
    """The stage or step of a wider map that this one shows in detail. It need not repeat what the wider map
    says: the checks ask such a map neither for needs nor for answers to the six questions to a journey
    (Kantar). Maps may not be details of each other in a circle.
    """

    competitor: CompetitorId
    """The id of the competitor whose journey is shown. Absent means that it is the organisation's own. The
    checks do not ask a competitor's map who owns its touchpoints and needs, nor what is planned for them.
    """

    participant: ParticipantId
    """The id of the participant whose journey was followed, for an observed map."""

    lanes: list[Lane]
    """Rows that the authors have added, beside those that every map has. The cells stand at the steps."""

    lenses: list[Lens]
    """Saved views that follow one member of steps or touchpoints across the map."""

    needs: list[Need]
    """What customers need on this journey. Steps refer to these by id where they arise; the checks warn of a map
    that names none.
    """

    constraints: list[Constraint]
    """What today's reality does not allow on this journey; mostly for future maps."""

    stages: list[Stage]
    """The stages of the journey, in order. Their steps one after the other are the order of the document, in
    which the emotion curve lists them.
    """

    flows: list[Flow]
    """The ways through the map, where customers do not all take its steps in the order of the document. Empty
    means that they do. The likeliest way decides where the emotion curve ends (CurveFigures).
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class Removes(TypedDict, total=False):
    """What of the map that this one is derived from is to be no longer: the one way to say of a step, pain or
    gain that it goes and nothing takes its place. A map that merely does not mention something says nothing
    about it.
    """

    steps: list[StepId]
    """Ids of steps of that map. Their touchpoints, pains and gains go with them. A step that goes on in another
    form does not belong here: the step that takes its place names it in replaces.
    """

    pains: list[PainId]
    """Ids of pains of that map that customers will have no longer."""

    gains: list[GainId]
    """Ids of gains of that map that customers will have no longer."""


class _BusinessModelLinkNeeds(TypedDict):
    element: Literal["value_proposition", "customer_segments", "channels", "relationships", "revenue", "resources", "activities", "partners", "costs"]
    """The part of the business model."""


class BusinessModelLink(_BusinessModelLinkNeeds, total=False):
    """What a map has to do with one part of the organisation's business model."""

    text: Text
    """What the map means for that part, e.g. "most renewals are won or lost on this journey"."""


class _IterationNeeds(TypedDict):
    number: Count
    """The number of the round, counted from 1. Rounds stand in the order of their numbers; the checks point out
    a number that is not higher than the one before it.
    """


class Iteration(_IterationNeeds, total=False):
    """A round of work on a map: it is drawn, tried on customers, and drawn anew. GainGrowth stresses this
    process above the finished map.
    """

    focus: Text
    """What the round looked at in particular."""

    date: PartialDate
    """The day on which the round ended, or its month or year."""

    notes: Text
    """What came of the round."""


class _RevisionNeeds(TypedDict):
    date: PartialDate
    """The day on which the map was changed, or its month or year."""

    note: Text
    """What was changed, and why."""


class Revision(_RevisionNeeds, total=False):
    """An entry in the change log of a map."""

    role: RoleId
    """The id of the role in which somebody made the change. Names of persons do not belong here."""


class Review(TypedDict, total=False):
    """The routine by which a map is kept up to date (GainGrowth). The checks warn of a published map without
    one, and of a review that is overdue on the day that they are given.
    """

    interval: Duration
    """The time from one review to the next. The checks use it where next is absent, counting from last or else
    from valid_from of the map. It is cut to whole days: a month counts 30, and twelve months 365.
    """

    responsible: UnitId
    """The id of the unit that answers for the reviews."""

    last: PartialDate
    """The day on which the map was last reviewed, or its month or year, of which the last day counts."""

    next: Date
    """The day of the next review. It goes before interval: the review is overdue once this day has passed."""


class Duration(TypedDict):
    """A length of time, as an amount and a unit, such as 2 weeks.

    Steps say how long they take, and reviews how often they come round. It is calendar time: nights and
    weekends count. Where durations in different units are compared, both are turned into minutes: a year has
    365 days, and twelve months are a year, so that a month has 30 days and 10 hours.
    """

    amount: Quantity
    """How many of the unit, 0 or more. Fractions are allowed, such as 1.5 hours."""

    unit: Literal["seconds", "minutes", "hours", "days", "weeks", "months", "years"]
    """The unit of the amount, such as minutes or weeks."""


class _LaneNeeds(TypedDict):
    id: LaneId
    """The id of the lane, unique among the lanes of the map."""

    name: Text
    """The heading of the row, e.g. "Legal basis"."""


class Lane(_LaneNeeds, total=False):
    """A row that the authors of a map add to it, for what the format has no member for. Each step says in its
    cells what stands in the lane at that step.
    """

    kind: Literal["frontstage", "backstage", "support", "custom"]
    """Which part of a service blueprint the lane belongs to. Absent means that nobody has said."""

    description: Text
    """What is to be written in the lane, for those who fill it in."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _LensNeeds(TypedDict):
    id: LensId
    """The id of the lens, unique among the lenses of the map."""

    name: Text
    """What the view is called, e.g. "Devices used"."""

    member: str
    """The member that is shown, by its name in the data, e.g. device. It has to be a member of steps or of
    touchpoints: the checks report any other name as an error.
    """


class Lens(_LensNeeds, total=False):
    """A saved view that follows one member of steps or touchpoints, such as channel or device, across the whole
    map. What is worth stressing often shows only during the work (Ziggy 2014); a lens keeps that view without
    changing the map.
    """

    personas: list[PersonaId]
    """Ids of the personas that the view is limited to. Empty means all."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _NeedNeeds(TypedDict):
    id: NeedId
    """The need's id, unique in its map. The map's steps refer to it by this id, and initiatives by the map's id
    and this one.
    """

    text: Text
    """The need as the customer would put it: "To know that the house is insured from the first night"."""


class Need(_NeedNeeds, total=False):
    """Something that customers need, want or lack on a journey.

    Needs belong to a map. Its steps name the ones that arise there, and initiatives name those that they take
    up. Look for needs that no unit answers for, since they fall between the units of the organisation, and
    for unmet needs without an initiative, since they are missed opportunities (Ziggy 2014).
    """

    kind: Literal["need", "want", "lack"]
    """How strongly it is needed: whether people need it, want it or lack it."""

    owner: UnitId
    """The unit that answers for the need being met, as an id of the document's operations.units. Absent means
    that no unit does as far as is known, which the checks report (need.owner_missing), except on a
    competitor's journey.
    """

    met: Literal["met", "partly", "unmet"]
    """Whether the need is met in the journey that the map shows. Where the checks look for needs without an
    initiative, absent counts as not met.
    """

    importance: Importance
    """How much the need matters to customers, from 1 (little) to 5 (decisive). Absent means that nobody has
    said.
    """

    personas: list[PersonaId]
    """Whose need it is, as ids of the document's personas; they should be among the map's own. Empty means all
    personas of the map.
    """

    insights: list[InsightId]
    """The insights that it rests on, as ids of the document's research.insights."""

    kano: KanoCounts
    """How customers answered the pair of questions of Kano about this need (Kano et al. 1984). Absent means that
    they were not asked.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class KanoCounts(TypedDict):
    """How many customers put a need into each class of the Kano model, by the evaluation table of Kano et al.
    (1984).
    """

    attractive: Count
    """Delighted if it is met, and not displeased if it is not."""

    one_dimensional: Count
    """The better it is met, the more satisfied."""

    must_be: Count
    """Taken for granted: displeased if it is not met."""

    indifferent: Count
    """Makes no difference."""

    reverse: Count
    """Would rather not have it."""

    questionable: Count
    """Gave two answers that contradict each other."""


class _ConstraintNeeds(TypedDict):
    id: ConstraintId
    """The id of the constraint, unique among the constraints of the map."""

    layer: Literal["experience", "data", "systems", "processes", "competence", "organisation"]
    """The layer of the organisation that sets the limit, from experience to organisation."""

    text: Text
    """What is not possible and why, e.g. "The law forbids joining the two registers"."""


class Constraint(_ConstraintNeeds, total=False):
    """A limit that today's reality sets to the journey. MarkedsPartner 2022 asks which of them an organisation
    has to free itself from before a wanted experience is possible at all.
    """

    blocking: bool
    """Whether the wanted journey is impossible as long as the constraint stands. The checks warn of each
    blocking one on a future map. Absent means that nobody has said.
    """

    kind: Literal["law", "contract", "technology", "budget", "policy", "capacity", "deadline", "other"]
    """What kind of constraint it is. Absent means that nobody has said."""

    source: Text
    """Where it is written: the act and paragraph, the contract, the decision."""

    steps: list[StepId]
    """Ids of the steps of the map that the constraint stands in the way of. Empty means no step in particular."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _StageNeeds(TypedDict):
    id: StageId
    """The id of the stage, unique in the map. The gap takes stages of two maps with the same id for
    counterparts; others are matched by name, goal and the steps that they have in common.
    """

    name: Text
    """The name of the stage, in words that customers would use."""


class Stage(_StageNeeds, total=False):
    """A phase of a journey, as customers would divide it, such as "before the move".

    Stages stand in the order of time, each with its steps. There is no fixed list of stages: every map has
    its own. A map of more than 10 stages is reported as map.too_broad; the option thresholds can change the
    number.
    """

    goal: Text
    """What the customer wants to have achieved by the end of the stage. Absent means that nobody has said."""

    description: Text
    """More about the stage: where it begins, where it ends, what belongs to it."""

    life_cycle: Literal["aware", "consider", "acquire", "receive", "use", "resolve", "renew", "leave"]
    """The phase of being a customer that the stage belongs to, so that several maps can be held against the
    whole life cycle.
    """

    steps: list[Step]
    """The steps of the stage, in order. Ids of steps are unique in the whole map, not only here. An empty stage
    is reported as stage.steps_missing, once the map has steps at all.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _StepNeeds(TypedDict):
    id: StepId
    """The id of the step, unique in the map. The gap takes steps of two maps with the same id for counterparts,
    unless a replaces says otherwise.
    """

    name: Text
    """The name of the step, in words that the customer would use: "Comparing prices" rather than "Lead
    qualification". In maps from the customer's perspective, known company words are reported as
    step.company_wording.
    """


class Step(_StepNeeds, total=False):
    """One moment of a journey: what the customer does, what happens, and how it is experienced (Ziggy 2014).

    The provider's part stands in the touchpoints of the step. In a step without touchpoints the customer acts
    alone, deals with someone else, or waits; such steps are as much a part of the journey as others.
    """

    goal: Text
    """What the customer wants to achieve in this step. What the organisation wants is business_goal of the
    touchpoints; the aim of the whole journey is the job of the map.
    """

    does: Text
    """What the customer does. Expected in every step but a wait (step.facet_missing)."""

    happens: Text
    """What happens: what others do, or what the customer meets with. Expected in every step but one of kind
    activity (step.facet_missing).
    """

    experience: Experience
    """How the step is experienced on the whole; its emotion is the point of the emotion curve for customers on
    the whole. Absent means unknown. Expected in every step, unless persona_experiences are given
    (step.facet_missing).
    """

    persona_experiences: list[PersonaExperience]
    """How single personas experience the step, where they differ. The gap gives each of these personas an
    emotion curve of its own; that of customers on the whole follows experience alone.
    """

    thinks: Text
    """What the customer thinks in this moment, such as "Now I may not be able to move in"."""

    situation: Text
    """The situation that the customer is in, such as "the bid expires in twenty minutes". A map is there to
    understand the customer's situation, outlook and motivations (Ziggy 2014).
    """

    outlook: Text
    """How the customer looks at the matter, such as "sees the bank as an ally, until nobody answers the phone"."""

    motivations: list[MotivationId]
    """Ids of the motivations, among those of the personas, that drive what the customer does here (GainGrowth:
    behind every act lies a motivation). Once a persona of the map has motivations, acts that are tied to none
    are reported as step.unmotivated.
    """

    personas: list[PersonaId]
    """Ids of the personas that the step concerns. Empty means all personas of the map; one that is not among
    these is reported as map.persona_foreign.
    """

    timing: Literal["before", "during", "after"]
    """Whether the step comes before, during or after the encounter with the provider. Absent means that nobody
    has said.
    """

    kind: Literal["activity", "third_party", "wait"]
    """What the step is, where the provider has no part in it: an activity of the customer's own, a contact with
    a third party, or a wait.

    Only a wait may have touchpoints as well; for the other kinds having both is an error
    (step.kind_with_touchpoints). Absent means that the touchpoints say it; in a step without any, that is
    reported as step.kind_missing.
    """

    replaces: list[StepId]
    """Ids of the steps that this step takes the place of, in the map that derived_from of its own map names. If
    its map names none, that is an error (replaces.no_base).

    Several ids mean that these steps are merged into one. A step that several steps replace is split. Empty
    means that the gap looks for counterparts itself: by equal id, else by likeness.
    """

    components: list[ComponentId]
    """Ids of the components that the step shares with other ways of delivery (MarkedsPartner 2022). When the gap
    looks for counterparts by likeness, steps with components in common count as more alike.
    """

    importance: Importance
    """How much the step matters to the customer, from 1 (little) to 5 (decisive). Absent means that nobody has
    said.
    """

    expectation: Expectation
    """What the customer expects before the step, to be held against experience. Absent means unknown."""

    needs: list[NeedId]
    """Ids of the needs of the map that arise in this step. Empty means that none are known."""

    pains: list[Pain]
    """The pains that customers have in this step. Ids of pains are unique in the map."""

    gains: list[Gain]
    """What works well for customers in this step and should be kept. Ids of gains are unique in the map."""

    complete: bool
    """Whether pains and gains list everything that will be left; for steps of future maps.

    If true, a pain or gain that the corresponding step of the earlier map has, and this one has not, counts
    as removed or lost. Otherwise it counts as unstated, since people who draw a future rarely repeat
    everything. Where the earlier step is split, all steps that take its place must say so.
    """

    decisions: list[Decision]
    """What the customer decides in this step as a result of the experience, such as leaving for a competitor."""

    duration: Duration
    """How long the step takes the customer, waiting included, as an amount and a unit. Absent means unknown. The
    gap compares it in minutes: a year counts 365 days, a month a twelfth of that.
    """

    effort: Effort
    """How much effort the step costs the customer, from 1 (none to speak of) to 5 (very much). Low is good, as
    in the first customer effort score (Dixon, Freeman and Toman 2010). Absent means unknown.
    """

    planned_at: Moment
    """When the step was due to begin, in a journey that was observed: a date, with or without a time of day,
    local to where the journey takes place. Absent means that it was not planned, or that nobody has said.
    """

    actual_at: Moment
    """When the step began, in a journey that was observed; local, as planned_at. Absent means that it did not
    take place, or that nobody has said.
    """

    outcome: Literal["done", "failed", "skipped"]
    """How the step turned out, in a journey that was observed. Absent means that nobody has said."""

    control: Literal["own", "influence", "nothing"]
    """How far the provider can control the step ("Förstå framtiden först": a map also shows what lies outside
    the provider's power and knowledge). A third party's step that the provider is said to decide is reported
    as step.third_party_contradicted. Absent means that nobody has said.
    """

    known_to_provider: bool
    """Whether the provider knows that this step takes place. Absent means that nobody has said."""

    owner: UnitId
    """The unit that answers for the step where it has no touchpoint, such as a wait, as an id of the document's
    operations.units; waits without one are reported as map.wait_owner_missing. At a step with touchpoints
    these say who owns them: a unit that owns none of them, and is neither a part of one that does nor the
    wider unit, is reported as step.owner_differs.
    """

    business_goal: Text
    """What the organisation wants to achieve at a step without touchpoint. At others the touchpoints say so.
    Where such a step has an owner and no aim, that is reported as step.business_goal_missing.
    """

    third_party: bool
    """Whether a third party decides how this goes, where kind does not say so: a wait can be for somebody else,
    and a visit to a partner can still have a touchpoint. If true, the checks ask neither for the three sides
    of the step nor for owners of its touchpoints, and report one that is the provider's
    (step.third_party_owned). Absent means that nobody has said.
    """

    quotes: list[Quote]
    """What people said about the step, word for word."""

    tone: Literal["rational", "emotional", "social", "impulsive", "cautious"]
    """The kind of person that the wording used in this step is made for, such as one who decides by reasons. The
    counterpart is person_type of the persona; a tone that suits none of the personas is reported as
    information (step.tone_unfit). Absent means that nobody has said.
    """

    unforeseen: bool
    """Whether the step is something unforeseen, such as a delivery with parts missing. If true, no flow has to
    pass it, but one should lead from it back into the journey by a link of kind recovery
    (step.recovery_missing). Absent means that it is foreseen, unless a link of kind exception leads to it.
    """

    informed: bool
    """Whether the customer is told how things stand during a wait. A step of kind wait for which this is not
    true is reported as step.wait_uninformed.
    """

    alternatives: list[Text]
    """What could be done differently here, or was considered (MarkedsPartner 2022: what could have been
    different?).
    """

    cells: list[LaneCell]
    """What the step says in the lanes that the map defines for itself, one entry for each lane."""

    success_criteria: list[Text]
    """What success looks like here, such as "the assessment takes less than an hour" (Kantar). Steps of future
    maps without any are reported as map.success_missing.
    """

    validations: list[Validation]
    """Confirmations of the step by customers, employees and others who should know. They support the claims of
    the step as evidence does; a published map of a current or observed journey without any from customers,
    employees or stakeholders is reported as map.validation_missing.
    """

    provider_actions: list[ProviderAction]
    """What the provider does at this step, in the order in which it is done, in front of the customer and out of
    sight. A step without touchpoints can have actions too: work on a case while the customer waits. Ids of
    actions are unique in the map.
    """

    touchpoints: list[Touchpoint]
    """The provider's part: the touchpoints of the step, in order. Ids of touchpoints are unique in the map.
    Empty means that the provider has no part in it; then kind says what the step is.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class Experience(TypedDict, total=False):
    """How a step or touchpoint is experienced.

    At a step it says how customers experience it. At a touchpoint, as believed_experience, it says what the
    provider thinks that it is like; the two may disagree. An experience without any member says nothing, and
    counts as missing.
    """

    emotion: Emotion
    """How it feels on the whole, from -2 (very bad) over 0 (neutral) to 2 (very good), with at most one decimal.
    The values of a map's steps, in order, are its emotion curve. Absent means that nobody has said, not that
    it is neutral.
    """

    n: Count
    """How many people the feeling rests on, as the mean of their answers. Absent means that nobody has said."""

    text: Text
    """The experience in words, in a sentence or two."""

    words: list[Text]
    """Single words that people used for it, such as "slow" or "relieved"."""

    rational: Emotion
    """How sensible it is judged to be, from -2 (makes no sense) to 2 (makes perfect sense). Kantar asks for the
    rational and the emotional level of an experience separately.
    """

    emotional: Emotion
    """What it does to people's mood, from -2 (spoils it) to 2 (lifts it), whatever they think of its sense."""


class _PersonaExperienceNeeds(TypedDict):
    persona: PersonaId
    """The persona, as an id of the document's personas. It should be one of the map's own (map.persona_foreign)."""


class PersonaExperience(_PersonaExperienceNeeds, total=False):
    """How a step is experienced by one persona.

    Used where personas differ: the step's experience holds for all of them together, and it alone makes up
    their emotion curve. A persona's own curve has its own feelings, and where it has none those of all.
    """

    emotion: Emotion
    """How the step feels to this persona on the whole, from -2 (very bad) over 0 (neutral) to 2 (very good),
    with at most one decimal. Absent means that nobody has said.
    """

    n: Count
    """How many people the feeling rests on, as the mean of their answers. Absent means that nobody has said."""

    text: Text
    """The persona's experience in words, in a sentence or two."""

    words: list[Text]
    """Single words that people of this group used for it."""

    rational: Emotion
    """How sensible this persona judges the step to be, from -2 (makes no sense) to 2 (makes perfect sense)."""

    emotional: Emotion
    """What the step does to this persona's mood, from -2 (spoils it) to 2 (lifts it)."""


class Expectation(TypedDict, total=False):
    """What customers expect of a step before they come to it.

    The difference between what is expected and what is perceived is how SERVQUAL understands quality of
    service (Parasuraman, Zeithaml and Berry 1985).
    """

    text: Text
    """The expectation in words: "An answer within the day"."""

    emotion: Emotion
    """How good the step is expected to be, from -2 (very bad) to 2 (very good): the same scale as the emotion of
    an experience, so that the two can be compared.
    """


class _PainNeeds(TypedDict):
    id: PainId
    """The pain's id, unique in its map. A future map that keeps the id says that the pain is still the same one."""

    text: Text
    """What hurts, as the customer notices it: "Two invoices, and no word of which one is right"."""


class Pain(_PainNeeds, total=False):
    """A pain: something at a step that hurts or hinders the customer.

    Also called a pain point. A main reason to draw a journey is to get rid of pains (Ziggy 2014), so a gap
    says of each whether it is removed, relieved, kept, worsened or new, or unstated where the map after does
    not mention it.
    """

    severity: PainSeverity
    """How much the pain hurts, from 1 (a nuisance) to 5 (unbearable). Absent means that nobody has said. Between
    two maps a lower figure means that the pain is relieved, a higher one that it is worsened; where either is
    absent it is kept.
    """

    underlying: Text
    """What lies below the surface: the cause, or what the customer is really afraid of."""

    depth: Literal["stated", "inferred"]
    """Whether the underlying cause was said openly or inferred."""

    treatment: Literal["remove", "relieve", "accept"]
    """What is to be done about the pain. Absent means undecided. Once there are initiatives, or the map is
    published, the checks report pains that have neither a treatment nor an initiative that names them
    (pain.untreated).
    """

    exit: bool
    """Whether customers leave the provider because of this pain. Absent means that nobody has said, which the
    checks ask about at severity 5.
    """

    frequency: PainFrequency
    """How many of the customers it hits. Absent means unknown."""

    known_to_provider: bool
    """Whether the provider knows of it. A pain that the provider does not know of can't be in anybody's plan.
    Absent means that nobody has said.
    """

    insights: list[InsightId]
    """The insights that it rests on, as ids of the document's research.insights."""

    revenue_at_risk: Money
    """Revenue that the organisation has today from the customers who may leave because of the pain. The period
    is not part of the data, so one document should keep to one period, such as a year.
    """

    ideas: list[Text]
    """What could be done about the pain, one idea an entry. An idea that is pursued becomes an initiative."""

    personas: list[PersonaId]
    """Whom the pain concerns, as ids of the document's personas. Empty means all personas of the step."""

    touchpoint: TouchpointId
    """The touchpoint where the pain arises, as the id of a touchpoint of the same step. Absent means that it
    belongs to the step as a whole.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _PainFrequencyNeeds(TypedDict):
    share: Share
    """The share of the customers that it hits, from 0 to 1."""


class PainFrequency(_PainFrequencyNeeds, total=False):
    """How common a pain is among customers."""

    n: Count
    """How many customers were asked or observed. Absent means that nobody has said; a share of few people says
    little.
    """


class Money(TypedDict):
    """An amount of money: a whole number of minor units, and a currency.

    1,250 kroner are 125,000 minor units of NOK. No fractions occur, so sums are exact.
    """

    amount_minor: MinorUnits
    """The amount in the smallest unit of the currency (øre, öre, cents), as a whole number within 2^53 - 1
    either way. It may be negative. A currency without minor units, such as JPY, is given in whole units.
    """

    currency: Currency
    """The currency, as a code of ISO 4217. Amounts in different currencies are never added; nothing is
    converted.
    """


class _GainNeeds(TypedDict):
    id: GainId
    """The gain's id, unique in its map. A future map that keeps the id says that the gain is still the same one."""

    text: Text
    """What is good, as the customer notices it: "The driver remembers her name"."""


class Gain(_GainNeeds, total=False):
    """A gain: something at a step that works well for the customer.

    Also called a gain point. Gains are recorded so that a change does not destroy what works today: a gap
    says of each whether it is kept, strengthened, weakened, lost or new, or unstated where the map after does
    not mention it, and it lists what would be lost or weakened.
    """

    strength: Strength
    """How strong the gain is, from 1 (pleasant) to 5 (what people tell others about). Absent means that nobody
    has said. Between two maps a higher figure means that the gain is strengthened, a lower one that it is
    weakened.
    """

    delight: bool
    """Whether the gain delights: people like it and would not have missed it, which is an attractive quality in
    the terms of Kano (1984). Absent means that nobody has said.
    """

    personas: list[PersonaId]
    """For whom it is a gain, as ids of the document's personas. Empty means all personas of the step."""

    touchpoint: TouchpointId
    """The touchpoint where the gain arises, as the id of a touchpoint of the same step. Absent means that it
    belongs to the step as a whole.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _DecisionNeeds(TypedDict):
    text: Text
    """The decision in words: "Asks another company for an offer"."""


class Decision(_DecisionNeeds, total=False):
    """Something that customers decide at a step because of what they experienced.

    Kantar asks how decisions and behaviour result from experience, so a decision names its causes in words,
    or the pains that led to it. The checks report one that does neither (decision.cause_missing).
    """

    causes: list[Text]
    """Why customers decide so, one cause an entry."""

    pains: list[PainId]
    """The pains that led to the decision, as ids of pains of the same map; they may belong to earlier steps."""

    leads_to: StepId
    """The step that customers go to next because of the decision, as the id of a step of the same map. Absent
    means that nobody has said.
    """

    exit: bool
    """Whether customers leave the journey by this decision. Absent means that nobody has said."""

    share: Share
    """How many of the customers who come to the step decide so, as a share from 0 to 1. The shares of a step's
    decisions should not add up to more than 1.
    """

    competitor: CompetitorId
    """The competitor that customers go to, as an id of the document's competitors. Only meaningful where they
    leave.
    """


class LaneCell(TypedDict):
    """What a step says in one of the lanes that its map has defined.

    Lanes are rows for whatever the model has no member for. A cell is part of its step, and so follows a step
    that is moved to another stage.
    """

    lane: LaneId
    """The lane, as the id of one of the map's lanes."""

    text: Text
    """What the step says in that lane."""


class _ValidationNeeds(TypedDict):
    by: Literal["customer", "employee", "expert", "stakeholder"]
    """Who confirmed the step: customers, employees, experts or other stakeholders."""


class Validation(_ValidationNeeds, total=False):
    """A confirmation of a step by people who should know, such as customers in an interview.

    Once the steps of a journey are described, they are validated with customers or other stakeholders
    (Kantar). A step with a validation counts as resting on evidence. A published map of a current or observed
    journey should have at least one validation by customers, employees or other stakeholders (rule
    map.validation_missing).
    """

    kind: Literal["interview", "workshop", "observation", "survey", "prototype"]
    """How they confirmed it, such as in an interview or by a survey. Absent means that nobody has said."""

    date: PartialDate
    """The day on which they confirmed it, or its month or year. Absent means unknown."""

    note: Text
    """What they added or objected to, in a few words. Absent means nothing."""


class _ProviderActionNeeds(TypedDict):
    id: ProviderActionId
    """The id of the action, unique in its map."""

    text: Text
    """What is done, such as "Prints the letter and posts it"."""


class ProviderAction(_ProviderActionNeeds, total=False):
    """One thing that the provider does at a step, in front of the customer or out of sight.

    The actions of all steps, each in its area, are a service blueprint (Shostack 1984; Bitner, Ostrom and
    Morgan 2008). Where nothing is known but which processes and systems there are, backstage of the
    touchpoint is enough.
    """

    area: Literal["frontstage", "backstage", "support"]
    """Where in a service blueprint the action belongs. Absent means that nobody has said."""

    touchpoint: TouchpointId
    """The touchpoint that the action is part of or makes possible, as the id of a touchpoint of the same step.
    Absent means that it belongs to the step as a whole, such as work on a case while the customer waits.
    """

    role: RoleId
    """The role whose people do it. Absent means that nobody has said, or that a system does it."""

    owner: UnitId
    """The unit that answers for it, where that is not the owner of the touchpoint."""

    process: ProcessId
    """The process that the action is part of."""

    systems: list[SystemId]
    """The systems that are used. Empty means that none are known."""

    data: list[DataItemId]
    """The kinds of data that are used. Empty means that none are known."""

    waits_for: list[ProviderActionId]
    """The actions of the map that have to be done before this one can begin. Empty means that it waits for none,
    as far as is known. An action that waits for one further on in the map is reported as
    provider_action.out_of_order.
    """

    condition: Text
    """What else has to be there before it can begin, in words, such as "two signatures" or "the weekly file from
    the register".
    """

    duration: Duration
    """How long the action takes, the time before it can begin not included. Absent means unknown."""

    fail_point: Text
    """How it can go wrong: a fail point of the blueprint (Shostack 1984)."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _TouchpointNeeds(TypedDict):
    id: TouchpointId
    """The id of the touchpoint, unique in the map. The gap takes touchpoints of two maps with the same id for
    counterparts, unless a same_as says otherwise.
    """


class Touchpoint(_TouchpointNeeds, total=False):
    """A contact between customer and provider within a step, such as a phone call, a letter or a visit to a
    website, as the provider sees it.

    The customer's view of the same moment stands in the step. Both are kept, because they differ: the seller
    is in a sales process, the buyer in a purchase ("Förstå framtiden först"). A step has any number of
    touchpoints, or none.
    """

    name: Text
    """The name of the touchpoint, where the name of its step does not say enough. Without it, pictures show the
    channel and the provider_activity.
    """

    personas: list[PersonaId]
    """Ids of the personas that it concerns. Empty means all personas of the step."""

    same_as: TouchpointRef
    """The same contact in another map, such as that of the employee who meets the customer here. When the gap
    compares these two maps, it takes the two touchpoints for counterparts.
    """

    channel: ChannelId
    """The id of the channel that is used. Absent means that nobody has said. If a persona that the touchpoint
    concerns lists its channels and this is not among them, that is reported as touchpoint.channel_unfit.
    """

    device: Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"]
    """What the customer uses or holds in the hand, such as a smartphone or paper. Absent means that nobody has
    said, or that nothing is used.
    """

    initiator: Literal["customer", "provider", "partner"]
    """Which side makes contact. Absent means that nobody has said."""

    role: RoleId
    """The id of the role that meets the customer. With the customer's own role it forms the dyad of the service
    encounter (Solomon and others 1985; GainGrowth). Absent means that nobody has said; that is reported as
    touchpoint.role_missing where the channel is in person, phone, chat or video.
    """

    owner: UnitId
    """The id of the unit that is responsible for the touchpoint. Absent means that no unit is, as far as is
    known; such touchpoints fall between the units (Ziggy 2014) and are reported as touchpoint.owner_missing.
    """

    perceived_owner: UnitId
    """The id of the unit that customers believe to be responsible, such as the shop that sold what a carrier
    delivers. Absent means that nobody has said.
    """

    provider_activity: Text
    """What the provider calls its own activity, such as "sale" where the customer is buying. The counterpart is
    does of the step.
    """

    believed_experience: Experience
    """What the provider believes the customer's experience to be, on the scales of experience of the step.

    The difference between the two is a gap of perception, akin to the first gap of service quality, between
    what customers expect and what management thinks they expect (Parasuraman, Zeithaml and Berry 1985).
    """

    business_goal: Text
    """What the organisation wants to achieve here, in words. The counterpart is goal of the step (Ziggy 2014:
    the two perspectives have to meet). Where neither this nor goals is given, that is reported as
    touchpoint.goal_missing.
    """

    goals: list[BusinessGoalId]
    """Ids of the business goals of the document that the touchpoint serves. Empty means none."""

    business_value: Importance
    """How much the touchpoint is worth to the organisation, from 1 (little) to 5 (very much). Absent means that
    nobody has said.
    """

    customer_value: Importance
    """How much the touchpoint is worth to the customer, from 1 (little) to 5 (very much). Absent means that
    nobody has said.
    """

    importance_to_organisation: Importance
    """How much it matters to the organisation that this contact goes well, from 1 (little) to 5 (decisive). How
    much the moment matters to the customer is importance of the step. Absent means that nobody has said.
    """

    promise: Text
    """What the provider promises the customer here, such as "You will have an answer within a week". Absent
    means that nothing is promised, or that nobody has said.
    """

    backstage: Backstage
    """What happens out of the customer's sight. Absent means that nobody has said; that is reported as
    touchpoint.backstage_missing.
    """

    data_needs: list[DataNeed]
    """The data that the touchpoint needs in order to work, and in what quality. Empty means that none is known."""

    asks_for: list[DataItemId]
    """Ids of the kinds of data that the customer has to give here. Giving data costs the customer effort
    (MarkedsPartner 2022): a kind that is asked for a second time in the map is reported as
    touchpoint.asks_again.
    """

    staff_data_needs: list[StaffDataNeed]
    """The data that staff need here, and when. Empty means that none is known."""

    handover: Handover
    """How the customer is handed over to whoever is responsible next. Absent means that there is no handover, or
    that nobody has said.
    """

    demand: Volume
    """How many customers want what is offered here, in a period. Absent means unknown. The gap compares it per
    day: a year counts 365 days, a month a twelfth of that.
    """

    capacity: Volume
    """How many customers can be served here, in a period. Where demand is higher, the customers beyond the
    capacity get no offer (MarkedsPartner 2022). Absent means unknown. The gap compares it per day.
    """

    cost_to_serve: Money
    """What one encounter costs the provider, as the mean over all of them. Absent means unknown."""

    metrics: list[MetricValue]
    """What is measured here: one entry for each metric, with its value and its target. Of several entries for
    one metric, the gap compares the first. Touchpoints without any are reported as touchpoint.metric_missing,
    but not in observed maps.
    """

    rating: Rating
    """How good customers judge the touchpoint to be, from 1 (very poor) to 5 (very good). Absent means unknown."""

    competitor_ratings: list[CompetitorRating]
    """How good customers judge the same contact to be at competitors, on the scale of rating. Empty means
    unknown.
    """

    inspirations: list[InspirationId]
    """Ids of the inspirations, among those of the research, that this touchpoint can learn from: experiences
    that customers love elsewhere (MarkedsPartner 2022).
    """

    moment_of_truth: bool
    """Whether this contact is a moment of truth (Normann 1984): one that decides how customers remember the
    whole journey. Absent means that nobody has said.
    """

    outcome: Literal["done", "failed", "skipped"]
    """Whether the encounter took place as it was meant to, where that differs from the step's outcome. For
    journeys that were observed.
    """

    quotes: list[Quote]
    """What people said about the encounter, word for word."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class TouchpointRef(TypedDict):
    """A reference to a touchpoint of another map.

    A touchpoint uses it in same_as to point at the same encounter seen from another journey, such as the
    employee's. The gap between the two maps matches touchpoints that are linked in this way.
    """

    map: MapId
    """The map: the id of an entry of maps in this document."""

    touchpoint: TouchpointId
    """The touchpoint, by its id in that map."""


class Backstage(TypedDict, total=False):
    """What happens behind a touchpoint, out of the customer's sight: in a service blueprint, what lies below the
    line of visibility (Shostack 1984).

    An object without any member counts as missing (touchpoint.backstage_missing).
    """

    text: Text
    """What happens, in words."""

    processes: list[ProcessId]
    """Ids of the processes that run behind the touchpoint. Empty means that none are known; touchpoints of
    future maps without any are reported as touchpoint.process_missing.
    """

    roles: list[RoleId]
    """Ids of the roles that do the work without meeting the customer. The role that meets the customer is the
    role of the touchpoint.
    """

    systems: list[SystemId]
    """Ids of the systems that are used. Empty means that none are known."""

    competences: list[CompetenceNeed]
    """The competences that the work calls for, each with the level. Empty means that none are known."""

    critical: CriticalResources
    """The people, processes and technologies without which the touchpoint fails. Absent means that nobody has
    said.
    """


class _CompetenceNeedNeeds(TypedDict):
    competence: CompetenceId
    """The id of the competence."""


class CompetenceNeed(_CompetenceNeedNeeds, total=False):
    """A competence that the work behind a touchpoint calls for."""

    level: Level
    """The level that is called for, from 0 (none) to 5 (full mastery), on the same scale as held of the
    competence. Absent means that nobody has said.
    """


class CriticalResources(TypedDict, total=False):
    """The critical people, processes and technologies of a touchpoint (Kantar): if one of them is not there, the
    touchpoint fails. They show where a journey depends on a single resource.
    """

    roles: list[RoleId]
    """Ids of the roles that the touchpoint cannot do without."""

    processes: list[ProcessId]
    """Ids of the processes that the touchpoint cannot do without."""

    systems: list[SystemId]
    """Ids of the systems that the touchpoint cannot do without."""


class _DataNeedNeeds(TypedDict):
    data: DataItemId
    """The id of the kind of data."""


class DataNeed(_DataNeedNeeds, total=False):
    """Data that a touchpoint needs in order to give the wanted experience, and in what quality (MarkedsPartner
    2022). What systems provide is recorded in the same terms.

    Between two touchpoints that are counterparts, the gap lists the data that is needed anew and the data
    that is no longer needed.
    """

    latency: Literal["real_time", "minutes", "hours", "day", "week", "month"]
    """How old the data may be at most. Absent means that nobody has said."""

    granularity: Literal["individual", "group"]
    """Whether it must be about the single case, or whether figures for a group will do. Absent means that nobody
    has said.
    """

    presentation: Text
    """How the data is presented, such as "a map that shows where the car is"."""


class _StaffDataNeedNeeds(TypedDict):
    role: RoleId
    """The id of the role whose people need the data."""

    data: DataItemId
    """The id of the kind of data."""


class StaffDataNeed(_StaffDataNeedNeeds, total=False):
    """Data that staff need in order to do their part at a touchpoint, and when they need it (MarkedsPartner
    2022).
    """

    moment: Text
    """When they need it, in words, such as "before the call is answered"."""

    latency: Literal["real_time", "minutes", "hours", "day", "week", "month"]
    """How old the data may be at most. Absent means that nobody has said."""


class _HandoverNeeds(TypedDict):
    text: Text
    """What is done to hand the customer over, or how it goes wrong."""


class Handover(_HandoverNeeds, total=False):
    """How the customer is passed on from a touchpoint to whoever is responsible next. Where this is missing or
    fails, customers fall between two units (Ziggy 2014).
    """

    unit: UnitId
    """The id of the unit that takes over. Absent means that nobody has said."""

    data: list[DataItemId]
    """Ids of the kinds of data that are passed on, so that the customer is not asked for them again. Empty means
    that none is.
    """


class Volume(TypedDict):
    """A number of cases in a period, such as 1,000 requests a week.

    Touchpoints state their demand and their capacity in this form. Where demand exceeds capacity, some
    customers go without an offer (MarkedsPartner 2022). Volumes over different periods are compared per day.
    """

    count: Quantity
    """How many customers, requests or other cases come in one period, 0 or more. Fractions are allowed."""

    period: Literal["hour", "day", "week", "month", "year"]
    """The period that the count is for."""


class _MetricValueNeeds(TypedDict):
    metric: MetricId
    """The metric: the id of an entry of metrics in the document."""


class MetricValue(_MetricValueNeeds, total=False):
    """The value of a metric at one touchpoint.

    The gap compares the values of matched touchpoints, metric by metric. If a touchpoint lists several values
    of one metric, the first counts.
    """

    value: Number
    """The value at this touchpoint, in the metric's unit. Absent means that it has not been measured."""

    date: PartialDate
    """The day on which it was measured, or its month or year, as with a figure of a whole year. Absent means
    unknown.
    """

    target: Number
    """The value to be reached at this touchpoint, in the metric's unit. Absent means the metric's own target."""

    answers: Count
    """How many answers or cases the value rests on, as a whole number from 0. Absent means unknown."""


class _CompetitorRatingNeeds(TypedDict):
    competitor: CompetitorId
    """The id of the competitor."""

    rating: Rating
    """The judgement, from 1 (very poor) to 5 (very good)."""


class CompetitorRating(_CompetitorRatingNeeds, total=False):
    """How good customers judge a competitor to be in the same contact (Kantar: how you are experienced, as
    opposed to your competitors).
    """

    note: Text
    """What customers find better or worse there, in words."""


class _FlowNeeds(TypedDict):
    id: FlowId
    """The id of the flow, unique among the flows of the map."""


class Flow(_FlowNeeds, total=False):
    """A way through the steps of a map, for all customers or for some. A map without flows is read in the order
    of the document; several flows in one map suit target groups that take the same steps differently (Ziggy
    2014). The checks report a flow on which someone can get caught and never reach an end as an error, and
    steps that a flow names and never leads to as a warning.
    """

    name: Text
    """What the flow is called, e.g. "With a claim adjuster"."""

    personas: list[PersonaId]
    """Ids of the personas who take this way. Empty means all personas of the map."""

    share: Share
    """The part of all customers on this map who take this way, from 0 to 1. Absent means unknown."""

    order: list[StepId]
    """Ids of steps of the map in the order in which they follow each other; the flow begins with the first.
    Empty means the order of the document, unless one of the links is of kind next: then the links alone say
    what follows what.
    """

    links: list[FlowLink]
    """Connections between steps beside the order: branches, loops, exceptions and the ways back from them."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _FlowLinkNeeds(TypedDict):
    source: StepId
    """The id of the step where the link begins."""

    target: StepId
    """The id of the step that the link leads to."""


class FlowLink(_FlowLinkNeeds, total=False):
    """A way that leads from one step of the map straight to another."""

    kind: Literal["next", "branch", "repeat", "exception", "recovery"]
    """How the two steps follow each other. Absent means next."""

    share: Share
    """The part of those at the source who take this link, from 0 to 1. The checks warn where the shares that
    leave one step add up to more than 1. Absent means unknown. Where the checks look for a way without an
    end, an unknown share counts as 1 for a link of kind next and as 0 for any other.
    """

    condition: Text
    """In which case the link is taken, e.g. "the form is incomplete"."""


class _InitiativeNeeds(TypedDict):
    id: InitiativeId
    """The id of the initiative, unique among the initiatives of the document."""

    title: Text
    """What is done, beginning with a verb, e.g. "Tell customers when the case has arrived". The checks point out
    titles that only name a thing.
    """


class Initiative(_InitiativeNeeds, total=False):
    """An improvement that is proposed, decided on or under way. It names the elements of maps that it changes
    and the pains and needs that it is there for; a gap tells which of its changes each initiative pays for,
    and which nobody pays for.
    """

    description: Text
    """What a reader should know about the initiative that its title does not say."""

    kinds: list[Literal["interface_simpler", "interface_clearer", "process", "organisation", "new_product", "new_service", "data", "system", "competence", "communication"]]
    """What the initiative changes: interfaces, processes, the organisation and so on. One initiative may be of
    several kinds (Ziggy 2014).
    """

    origin: Literal["preconceived", "found"]
    """Whether the idea was there before the journey was looked at. For one that was, the checks ask for evidence
    or a prototype.
    """

    opportunity: Literal["support", "new_business"]
    """Whether it supports the customer in a new way or opens a new business."""

    changes: list[ElementRef]
    """The elements that it changes: whole maps, or stages, steps or touchpoints of them. In a gap the initiative
    pays for every change of what is named and of all that is in it; of a reference with several ids the
    innermost counts.
    """

    pains: list[PainRef]
    """The pains that it is there for. In a gap it pays for their changes, and a pain that the map after leaves
    out counts as removed for its sake, unless the pain itself says that it is only to be relieved or
    accepted.
    """

    needs: list[NeedRef]
    """The needs that it is there for. In a gap it pays for their changes."""

    suggestions: list[SuggestionId]
    """Ids of the suggestions that it takes up."""

    layer_needs: list[LayerNeedId]
    """Ids of the needs of the six layers that it meets, where it prepares the ground rather than changing a
    journey itself.
    """

    cost: MoneyRange
    """What it costs: the likely amount, and how low and high it may be, all in one currency."""

    benefit: MoneyRange
    """What it brings in money: the likely amount, and how low and high it may be, in the currency of cost."""

    person_months: Quantity
    """The work that it takes, in person-months: the effort in RICE."""

    scores: Scores
    """Judgements by which initiatives are ranked."""

    owner: UnitId
    """The id of the unit that answers for it. Absent means that nobody does, as far as is known; the checks warn
    of it.
    """

    audience: list[StakeholderId]
    """Ids of the stakeholders who must be told of it."""

    communicated: bool
    """Whether the audience has been told. Absent means the same as false: for an initiative that is decided,
    started or done the checks warn (Kantar).
    """

    status: Literal["proposed", "decided", "started", "done", "dropped"]
    """How far it has come. Absent means that nobody has said."""

    wave: Count
    """The wave in which it is carried out, counted from 1: the most important first, then wider (MarkedsPartner
    2022). The checks warn if it depends on an initiative of a later wave.
    """

    start: Date
    """The day on which the work begins."""

    due: Date
    """The day on which it is to be done. The checks warn if it is before start."""

    success_criteria: list[Text]
    """What success looks like, in words (Kantar). The checks warn if there is neither this nor a metric."""

    metrics: list[MetricId]
    """Ids of the metrics that show whether it has succeeded."""

    prototypes: list[Prototype]
    """What has been tried out, and with which result."""

    depends_on: list[InitiativeId]
    """Ids of the initiatives that have to be done first. Initiatives may not depend on each other in a circle."""

    excludes: list[InitiativeId]
    """Ids of initiatives that can't be carried out beside this one. One of the two naming the other is enough.
    The checks warn where both are decided on, where one has to be done before the other, and where an
    alternative takes both (alternative.initiatives_clash).
    """

    cost_of_delay: MoneyRange
    """What each month of waiting costs (cost of delay, Reinertsen 2009). Absent means unknown."""

    insights: list[InsightId]
    """The insights that it rests on, as ids of the document's research.insights."""

    removes_options: bool
    """Whether it takes choices away from the customer. MarkedsPartner 2022 looks for solutions that cost little
    without doing so; the checks point out true. Absent means the same as false.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class PainRef(TypedDict):
    """A reference to a pain of a map.

    An initiative uses it to say which pains it is meant to remove or relieve.
    """

    map: MapId
    """The map: the id of an entry of maps in this document."""

    pain: PainId
    """The pain, by its id in that map, at whichever step it arises."""


class NeedRef(TypedDict):
    """A reference to a need of a map.

    An initiative uses it to say which needs it takes up. A need that is not met and that no initiative takes
    up may be a missed opportunity (rule need.unaddressed).
    """

    map: MapId
    """The map: the id of an entry of maps in this document."""

    need: NeedId
    """The need, by its id in that map."""


class _MoneyRangeNeeds(TypedDict):
    likely: Money
    """The amount that is most likely."""


class MoneyRange(_MoneyRangeNeeds, total=False):
    """An uncertain amount of money: a likely value with a lower and an upper bound.

    Costs, benefits and cash flows that lie ahead are estimated like this. The amounts must be in one currency
    (money.mixed_currency) and in the order low, likely, high (money.range_order).
    """

    low: Money
    """The lowest amount to be reckoned with. Absent means that nobody has said."""

    high: Money
    """The highest amount to be reckoned with. Absent means that nobody has said."""


class Scores(TypedDict, total=False):
    """Judgements from which initiatives are ranked. Each method has its own scale, and some members serve
    several methods: give all initiatives that are compared on the scale of the same one. RICE (Sean McBride,
    Intercom) is reach times impact times confidence over person-months; ICE is impact times confidence times
    ease; WSJF (Scaled Agile Framework, after Reinertsen 2009) is the sum of value, time criticality and risk
    reduction over job size.
    """

    reach: Quantity
    """RICE: how many customers it reaches in a period, the same period for all initiatives."""

    impact: Quantity
    """How much it does for each of those reached. RICE: 0.25, 0.5, 1, 2 or 3. ICE: 1 to 10."""

    confidence: Share
    """How sure the other judgements are, from 0 to 1. RICE: 0.5 for low, 0.8 for medium and 1 for high
    confidence.
    """

    ease: Quantity
    """ICE: how easy it is to do, from 1 (hard) to 10 (easy)."""

    customer_value: Importance
    """What it is worth to customers, from 1 (little) to 5 (decisive)."""

    business_value: Importance
    """What it is worth to the organisation, from 1 (little) to 5 (decisive)."""

    time_criticality: Quantity
    """WSJF: how fast its value is lost by waiting, relative to the other initiatives: 1, 2, 3, 5, 8, 13 or 20."""

    risk_reduction: Quantity
    """WSJF: how much risk it takes away or what it makes possible, relative to the other initiatives: 1, 2, 3,
    5, 8, 13 or 20.
    """

    job_size: Quantity
    """WSJF: how much work it is, relative to the other initiatives: 1, 2, 3, 5, 8, 13 or 20."""

    user_business_value: Quantity
    """What it brings users and the business, from 1 to 20 beside others, as the Scaled Agile Framework weighs
    it. It is another scale than customer_value and business_value.
    """


class _PrototypeNeeds(TypedDict):
    text: Text
    """What was tried out."""


class Prototype(_PrototypeNeeds, total=False):
    """A prototype and what a test of it showed. On a wanted journey, where nothing can be observed yet,
    prototypes take the place of evidence (MarkedsPartner 2022): the checks count them so, unless they failed.
    """

    result: Literal["works", "mixed", "fails"]
    """What the test showed. Absent means that there has been none yet, or that nobody has said. The checks warn
    where evidence from the same study says otherwise (prototype.result_contradicted).
    """

    date: PartialDate
    """The day of the test, or its month or year."""

    study: StudyId
    """The id of the study in which it was tested."""


class _AlternativeNeeds(TypedDict):
    id: AlternativeId
    """The id of the alternative, unique among the alternatives of the document."""

    title: Text
    """What the alternative is called."""


class Alternative(_AlternativeNeeds, total=False):
    """One of several futures to choose between, each held against doing nothing. Kantar evaluates possible
    journeys against each other and computes the return on the investment. The checks warn where the
    alternative of doing nothing is missing, and point out a future that stands alone.
    """

    map: MapId
    """The id of the future map that it leads to. Only the alternative of doing nothing has none: for any other
    the checks warn, as they do of one that leads to a current or observed map (alternative.map_not_future).
    """

    do_nothing: bool
    """Whether this is the alternative of doing nothing: what happens if others act and the organisation does not
    (MarkedsPartner 2022). Absent means the same as false.
    """

    initiatives: list[InitiativeId]
    """Ids of the initiatives that have to be carried out for it. No two of them may exclude each other
    (alternative.initiatives_clash). Their amounts have to be in the currency of its cash_flows: amounts of
    different currencies are never added.
    """

    cash_flows: list[CashFlow]
    """What is paid and earned, year by year. All in one currency. Empty means that nobody has said, which the
    checks warn of.
    """

    probability: Share
    """How likely it is that the alternative succeeds, from 0 to 1. Absent means that nobody has said."""

    if_it_fails: list[CashFlow]
    """The money that comes and goes if it fails. Absent means that only its costs remain."""

    path: Literal["rebuild", "parallel_organisation"]
    """How the organisation gets there from where it is. Absent means that nobody has said."""

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _CashFlowNeeds(TypedDict):
    year: Count
    """The year, counted from the decision: 0 is the year of the decision, 1 the first year after it."""

    amount: MoneyRange
    """How much, as a likely amount and how low and high it may be. What is paid or lost is negative, what is
    earned or saved is positive; the checks warn if the sign of the likely amount does not suit the kind.
    """


class CashFlow(_CashFlowNeeds, total=False):
    """Money that is paid or earned in one year of an alternative."""

    kind: Literal["cost", "benefit", "cannibalisation"]
    """What the money is paid or earned for. Absent means that nobody has said; either sign is then taken as
    right.
    """

    note: Text
    """What the amount consists of or rests on."""


class _StakeholderNeeds(TypedDict):
    id: StakeholderId
    """The stakeholder's id, unique in the document."""

    name: Text
    """Who the stakeholder is, as a function: "Head of claims". Names of persons do not belong here."""


class Stakeholder(_StakeholderNeeds, total=False):
    """Someone who must understand the journeys and agree to the changes.

    A person in a function or a group, inside or outside the organisation. Work on journeys needs all
    stakeholders to understand its order: the customer experience first, then data, systems, processes,
    competence and organisation (MarkedsPartner 2022).
    """

    unit: UnitId
    """The unit that the stakeholder speaks for, as an id of the document's operations.units."""

    role: RoleId
    """The stakeholder's role in the value chain, as an id of the document's roles."""

    understands: bool
    """Whether the stakeholder has understood the journeys and the order of the work. Absent means that nobody
    has asked. Anything but true is reported as information.
    """

    agreed_on: PartialDate
    """The day on which the stakeholder agreed to the changes, or its month or year. Absent means that there is
    no agreement yet, which is reported as information.
    """

    may_see: Literal["open", "internal", "confidential"]
    """The most confidential that they may see. Absent means internal. An initiative that they are to be told of
    and may not see is reported as initiative.audience_excluded.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class _WorkshopNeeds(TypedDict):
    id: WorkshopId
    """The workshop's id, unique in the document."""

    title: Text
    """What the workshop was called."""


class Workshop(_WorkshopNeeds, total=False):
    """A workshop in which people worked on one or more maps.

    Kantar draws journeys in workshops with employees, so that all relevant perspectives are examined. The
    checks compare the units that took part with those that own something on the maps (workshop.units_absent).
    """

    date: PartialDate
    """The day on which it was held, or its month or year."""

    maps: list[MapId]
    """The maps that were worked on, as ids of the document's maps."""

    participants: list[Attendance]
    """How many people took part from which units. Empty means that nobody has written it down, and the checks
    ask nothing.
    """

    source_id: str
    """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does
    not match by it. Absent for what was not imported.
    """

    confidentiality: Literal["open", "internal", "confidential"]
    """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
    tables, pictures and gaps because of it. Absent means that nobody has restricted it.
    """

    claim: Literal["assumption", "observed", "validated", "refuted"]
    """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
    assumption should have evidence beside it. Absent means that nobody has said.
    """

    evidence: list[Evidence]
    """What it rests on and what speaks against it: findings from studies, existing sources and participants.
    Empty means that nothing has been named.
    """


class Attendance(TypedDict):
    """How many people of one unit took part in a workshop.

    Only numbers are recorded, no names.
    """

    unit: UnitId
    """The unit, as an id of the document's operations.units. When a unit takes part, the checks count the units
    directly below it (part_of) as present too.
    """

    count: Count
    """Number of people who took part from this unit."""


_AtlasStrange = TypedDict("_AtlasStrange", {"$schema": str}, total=False)


class _AtlasNeeds(_AtlasStrange):
    schema_version: SchemaVersion
    """The version of the format, as major.minor. This library writes 1.0. A document of a newer minor version
    can be read as long as it holds only members and words that the library knows; a newer major version is
    refused.
    """

    title: Text
    """What the document is about, e.g. "Home insurance"."""

    language: Language
    """The language of all texts that do not name one themselves, as a tag of BCP 47, e.g. nb, sv or en-GB."""


class Atlas(_AtlasNeeds, total=False):
    """An atlas: journey maps together with everything that they refer to, in one document. A version, a title
    and a language are enough for an empty one. Ids refer to things in the same atlas; one that refers to
    nothing is an error of the check, not of reading, so that an unfinished document always opens.
    """

    description: Text
    """What a reader should know about the document that its title does not say."""

    context: Context
    """The world that the journeys take place in: sector, maturity of the organisation, method and phase of the
    project. What the checks ask for, and how strictly, depends on it.
    """

    goals: list[BusinessGoal]
    """What the organisation wants to reach. Maps and touchpoints name the goals that they serve."""

    roles: list[Role]
    """The roles of the value chain on both sides of the encounter: customers, the provider's staff, partners."""

    segments: list[Segment]
    """Target groups: those whom the organisation wants to serve, and whom research has to cover."""

    personas: list[Persona]
    """Personas: each describes a group of people as if it were one person."""

    jobs: list[Job]
    """Jobs to be done: what people try to achieve, whatever they use for it."""

    channels: list[Channel]
    """The channels through which touchpoints take place, such as a shop, the phone or an app."""

    competitors: list[Competitor]
    """Others who serve the same needs. Touchpoints hold what customers think of them, and a map can show a
    journey of theirs.
    """

    operations: Operations
    """Who and what stands behind the touchpoints: units, processes, systems, data, competences, and what the six
    layers need.
    """

    research: Research
    """What is known about customers and how it came to be known. Evidence everywhere in the document refers to
    it.
    """

    metrics: list[Metric]
    """What is measured, with baselines and targets. Touchpoints hold the values."""

    maps: list[JourneyMap]
    """The journey maps, of any state and for any customers. A gap can be computed between any two."""

    initiatives: list[Initiative]
    """Improvements that are proposed, decided on or under way."""

    alternatives: list[Alternative]
    """Futures that compete, with their cash flows and chances."""

    stakeholders: list[Stakeholder]
    """Those who must understand the journeys and agree to the changes."""

    workshops: list[Workshop]
    """Workshops on the maps, with the units that took part."""

    extensions: dict[str, Any]
    """Members of the user's own, as any JSON object. They come back exactly as they came, down to the spelling
    of numbers. Members that the format does not know are an error everywhere else.
    """


class GapSummary(TypedDict, total=False):
    """The gap in figures. A member that has nothing to count is absent."""

    distance: Share
    """How far apart the two maps are, from 0 (the same in all that counts) to 1 (nothing in common). The same in
    both directions. Absent in a part of a gap.

    It is one minus the weighted share of what the maps have in common. Steps weigh 4, stages and touchpoints
    2 and needs 1 each, and each step 1 more for its place. What two counterparts have in common is twice the
    members that are equal, over the number of members of the one plus that of the other, times the certainty
    of the match. A member that differs counts by how much of it is the same: a text by its letters, a list by
    its items, the pains and the gains of a step by their counterparts. Of several steps that one replaces or
    is replaced by, the likest counts. Of the places those of the longest run of steps in the same order
    count.

    Members about the map do not count (id, replaces, same_as, source_id, evidence, claim, validations,
    complete, confidentiality), nor do the form of texts and the order of sets, nor lanes, lenses,
    constraints, flows and the map's own members. A measure of this library's own, not from literature.
    """

    elements: list[ElementCount]
    """How many elements are added, removed, changed, moved and unstated, by kind of element. Kinds without any
    change are left out.
    """

    splits: Count
    """How many steps of the map before become several. Absent if none does, and in a part of a gap."""

    merges: Count
    """How many steps of the map after come from several. Absent if none does, and in a part of a gap."""

    suggested: Count
    """How many suggestions there are. Absent if there are none, and in a part of a gap."""

    without_counterpart: WithoutCounterpart
    """How many steps of either map have no counterpart in the other, suggested ones not counted. Absent if every
    step has one, and in a part of a gap. As long as it is there, distance is an upper bound: with every step
    whose counterpart is confirmed it can only fall.
    """

    pains: PainCount
    """How many pains there are of each fate. Absent if there are none."""

    gains: GainCount
    """How many gains there are of each fate. Absent if there are none."""

    elimination_rate: Share
    """The share of pains that are removed, from 0 to 1. The base is the pains of the map before whose fate is
    known: removed, relieved, kept or worsened, but not unstated. Absent if no such pain exists, and in a part
    of a gap. To eliminate pains is what a future journey is drawn for (Ziggy 2014).
    """

    experience_before: CurveFigures
    """The emotion curve of the map before in figures, for customers on the whole. Absent if no step of its main
    line has an emotion for them all, and in a part of a gap. Where only single personas have feelings, these
    alone are in experience_by_persona: no curve is made of them for all.
    """

    experience_after: CurveFigures
    """The emotion curve of the map after in figures, for customers on the whole. Absent if no step of its main
    line has an emotion for them all, and in a part of a gap.
    """

    experience_by_persona: list[PersonaCurveFigures]
    """The emotion curves of single personas in figures: of each with a feeling of its own at a step of either
    map, in the order in which the steps name them. Empty if there are none, and in a part of a gap.
    """

    personas_left_out: Count
    """How many personas with feelings of their own have no curve, because the curves of personas would have more
    than a million points in all. Absent if none is left out, and in a part of a gap.
    """

    time_before: TimeTotal
    """How long the journey before takes. Absent if none of its steps says how long it takes, and in a part of a
    gap.
    """

    time_after: TimeTotal
    """How long the journey after takes. Absent if none of its steps says how long it takes, and in a part of a
    gap.
    """

    effort_before: EffortTotal
    """How much trouble the journey before is. Absent if none of its steps says, and in a part of a gap."""

    effort_after: EffortTotal
    """How much trouble the journey after is. Absent if none of its steps says, and in a part of a gap."""


class ElementCount(TypedDict):
    """How many elements of one kind change, by what happens to them. An element that is both changed and moved
    counts as both.
    """

    element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]
    """The kind of element."""

    added: Count
    """How many are only in the map after. Steps that one before becomes do not count here, but in splits."""

    removed: Count
    """How many are only in the map before, and said to be gone. Those that are unstated do not count here, nor
    do steps that become one with others, which count in merges.
    """

    changed: Count
    """How many say something else of the journey. Those that are only restated do not count."""

    moved: Count
    """How many stand in another place among their like, or in another stage or step. Of all ways to bring one
    order into the other the one with the fewest moves is counted.
    """

    unstated: Count
    """How many the map after does not mention, with nothing saying that they are gone. Nobody has to pay for
    these.
    """


class WithoutCounterpart(TypedDict):
    """How many steps have no counterpart in the other map."""

    before: Count
    """Steps of the map before."""

    after: Count
    """Steps of the map after."""


class PainCount(TypedDict):
    """How many pains there are of each fate. All but added are pains of the map before, in a whole gap all that
    it has.
    """

    removed: Count
    """How many are gone."""

    relieved: Count
    """How many hurt less: their severity is lower after than before."""

    kept: Count
    """How many are as they were, or have no severity on one side to compare."""

    worsened: Count
    """How many hurt more: their severity is higher after than before."""

    added: Count
    """How many are only in the map after."""

    unstated: Count
    """How many the map after does not mention, with nothing saying that they are gone."""


class GainCount(TypedDict):
    """How many gains there are of each fate. All but added are gains of the map before, in a whole gap all that
    it has.
    """

    kept: Count
    """How many are as they were, or have no strength on one side to compare."""

    strengthened: Count
    """How many are stronger after than before."""

    weakened: Count
    """How many are weaker after than before."""

    lost: Count
    """How many are gone."""

    added: Count
    """How many are only in the map after."""

    unstated: Count
    """How many the map after does not mention, with nothing saying that they are gone."""


class _CurveFiguresNeeds(TypedDict):
    steps: Count
    """How many steps of the main line have an emotion; at least 1. mean and peak_end rest on so many steps."""

    mean: Number
    """The mean emotion of the steps on the main line: the journey as most customers have it, so that a map which
    also shows exceptions does not look worse for it.
    """

    peak_end: Number
    """How the journey is remembered by the peak-end rule (Fredrickson and Kahneman 1993): the mean of the most
    extreme emotion on the main line and the last one. The most extreme is the one farthest from 0; of two
    that are equally far, the bad one.
    """

    end: StepId
    """The id of the step that counts as the end: the last one of the main line that has an emotion."""

    lowest: Number
    """The lowest emotion of all steps, those beside the main line too: how the worst moment feels, whoever has
    it.
    """


class CurveFigures(_CurveFiguresNeeds, total=False):
    """An emotion curve in a few figures, all on the scale from -2 (very bad) to 2 (very good). Steps whose
    emotion is unknown are left out, and each of the others counts once however long it takes.

    The figures are about the main line: the way that most customers take through the map. In a map without
    flows it passes all steps in the order of the document. Otherwise it follows the flow with the largest
    share; flows without one have equal parts of what the others leave. From each step it takes the way that
    most customers take. Ways without a share, the order of the flow among them, have equal parts of what the
    other ways leave. Links of kind exception, and links to steps that are marked as unforeseen, are not
    taken, and loops only where no other way is left. The line ends where at least as many customers stop as
    go on any one way. Of equal ways the order comes first, then the links in the order of the document. That
    the figures follow the likeliest way is the choice of this library.
    """

    beside: Count
    """How many steps beside the main line have an emotion. Of the figures only lowest counts these. Absent if
    there are none.
    """


class _PersonaCurveFiguresNeeds(TypedDict):
    persona: PersonaId
    """The id of the persona."""


class PersonaCurveFigures(_PersonaCurveFiguresNeeds, total=False):
    """The emotion curve of a persona in figures, before and after."""

    before: CurveFigures
    """Its curve in the map before. Absent if no step of its main line has an emotion, or the map is not about
    it.
    """

    after: CurveFigures
    """Its curve in the map after. Absent if no step of its main line has an emotion, or the map is not about it."""


class TimeTotal(TypedDict):
    """How long a journey takes for customers."""

    steps: Count
    """How many steps say how long they take; at least 1."""

    unknown: Count
    """How many steps do not say; their time is missing from the sums."""

    minutes: Number
    """The sum over the steps that say, in minutes, waiting included; a day counts 24 hours."""

    waiting_minutes: Number
    """The part of it that is waiting: the sum over steps of kind wait, in minutes."""


class EffortTotal(TypedDict):
    """How much trouble a journey is for customers."""

    steps: Count
    """How many steps say how much trouble they are; at least 1."""

    unknown: Count
    """How many steps do not say."""

    mean: Number
    """The mean of the efforts of the steps that say, from 1 to 5."""


class _RegressionNeeds(TypedDict):
    kind: Literal["exit_added", "gain_lost", "liked_step_lost", "emotion_falls", "pain_worsens", "pain_added", "gain_weakens", "effort_grows", "time_grows"]
    """What gets worse."""

    element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]
    """The kind of element that it is about: a step, a pain or a gain."""


class Regression(_RegressionNeeds, total=False):
    """One thing that gets worse for customers from the map before to the map after. What works today must
    survive: Kantar asks what works as well as what does not, and a future that is better on the whole can be
    worse for some.
    """

    before: str
    """The id of the element in the map before. Absent for a pain that only the map after has."""

    after: str
    """The id of the element in the map after. Absent for a step or gain that the map after does not have."""

    text: Text
    """The pain or gain in words, as in its fate. Absent for a step."""

    step_before: StepId
    """The id of the step before that it is at, or that it is."""

    step_after: StepId
    """The id of the step after that it is at, or that it is."""

    persona: PersonaId
    """The persona for whom a feeling falls, where that is not so, or not as much, for customers on the whole.
    Absent means customers on the whole.
    """

    value_before: Number
    """The figure before: an emotion from -2 to 2, an effort from 1 to 5, minutes, a severity or strength from 1
    to 5, or the number of decisions to leave. Absent if it is unknown.
    """

    value_after: Number
    """The same figure after. Absent if it is unknown, or the element is gone."""

    certainty: Share
    """How certain it is, from 0 to 1: the certainty of the match or fate that it rests on. Absent for a liked
    step of which the map after says nothing.
    """


class _PainFateNeeds(TypedDict):
    fate: Literal["removed", "relieved", "kept", "worsened", "added", "unstated"]
    """What becomes of the pain."""

    text: Text
    """The pain in words, as the map before says it; for a new pain, as the map after does."""


class PainFate(_PainFateNeeds, total=False):
    """What becomes of one pain. People who draw a future journey rarely repeat everything, so a pain that the
    map after leaves out counts as removed only if something says that it is gone.
    """

    before: PainId
    """The id of the pain in the map before. Absent for a new pain."""

    after: PainId
    """The id of the pain in the map after. Absent if that map does not have it."""

    step_before: StepId
    """The id of the step that the pain stands at before. Absent for a new pain."""

    step_after: StepId
    """The id of the step that the pain stands at after. Absent if the map after does not have the pain."""

    severity_before: PainSeverity
    """How much the pain hurts before, from 1 (a nuisance) to 5 (unbearable). Absent means unknown, or a new
    pain.
    """

    severity_after: PainSeverity
    """How much the pain hurts after, from 1 (a nuisance) to 5 (unbearable). Absent means unknown, or that the
    map after does not have the pain.
    """

    exit_before: bool
    """Whether customers leave because of the pain, as the map before says. Absent means that nobody has said, or
    a new pain.
    """

    exit_after: bool
    """Whether customers leave because of the pain, as the map after says. Absent means that nobody has said, or
    that the map after does not have the pain.
    """

    because: Literal["listed", "initiative", "treatment", "complete", "step_gone"]
    """What says that the pain is gone. Only for a pain that is removed; absent in the inverse of a gap."""

    silence: Literal["not_mentioned", "no_counterpart"]
    """Why nothing can be said of the pain. Only for a pain that is unstated; in the inverse of a gap for one
    that was.
    """

    certainty: Share
    """How certain the fate is, from 0 to 1: 1 where somebody said it, else the certainty of the match, or of the
    step having been taken out. Absent for a pain that is added or unstated.
    """

    initiatives: list[InitiativeId]
    """Ids of the initiatives that name the pain, by its id in either map. Dropped ones do not count, and between
    maps of two atlases there are none.
    """


class _GainFateNeeds(TypedDict):
    fate: Literal["kept", "strengthened", "weakened", "lost", "added", "unstated"]
    """What becomes of the gain."""

    text: Text
    """The gain in words, as the map before says it; for a new gain, as the map after does."""


class GainFate(_GainFateNeeds, total=False):
    """What becomes of one gain. Like a pain, a gain that the map after leaves out counts as lost only if
    something says that it is gone.
    """

    before: GainId
    """The id of the gain in the map before. Absent for a new gain."""

    after: GainId
    """The id of the gain in the map after. Absent if that map does not have it."""

    step_before: StepId
    """The id of the step that the gain stands at before. Absent for a new gain."""

    step_after: StepId
    """The id of the step that the gain stands at after. Absent if the map after does not have the gain."""

    strength_before: Strength
    """How strong the gain is before, from 1 (pleasant) to 5 (what people tell others about). Absent means
    unknown, or a new gain.
    """

    strength_after: Strength
    """How strong the gain is after, from 1 (pleasant) to 5 (what people tell others about). Absent means
    unknown, or that the map after does not have the gain.
    """

    because: Literal["listed", "initiative", "treatment", "complete", "step_gone"]
    """What says that the gain is gone: listed, complete or step_gone. Only for a gain that is lost; absent in
    the inverse of a gap.
    """

    silence: Literal["not_mentioned", "no_counterpart"]
    """Why nothing can be said of the gain. Only for a gain that is unstated; in the inverse of a gap for one
    that was.
    """

    certainty: Share
    """How certain the fate is, from 0 to 1: 1 where somebody said it, else the certainty of the match, or of the
    step having been taken out. Absent for a gain that is added or unstated.
    """


class _MatchNeeds(TypedDict):
    element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]
    """What kind of elements the two are."""

    before: str
    """The id of the element in the map before."""

    after: str
    """The id of the element in the map after."""

    by: Literal["link", "id", "likeness"]
    """How it is known that the two stand for each other."""

    certainty: Share
    """How certain the match is, from 0 to 1: 1 for a link or equal ids. For steps it says how often such a pair
    was right on annotated maps; for other elements how alike the two are.
    """


class Match(_MatchNeeds, total=False):
    """Two elements, one of each map, that stand for each other. It also holds the differences that analyses ask
    for most: those of steps in emotion, effort and duration, and those of touchpoints in all that follows.
    What does not differ is absent or empty here. The changes of the gap hold all differences.
    """

    emotion: NumberChange
    """How the emotion of a step differs, on the scale from -2 (very bad) to 2 (very good). A positive delta is
    better for the customer.
    """

    persona_emotions: list[PersonaEmotionChange]
    """How the emotion of a step differs for single personas, on the same scale: those with an experience of
    their own at either of the two steps. Where one has none, that of customers on the whole counts.
    """

    exits: NumberChange
    """How many of the decisions at a step let the customer leave, where the number differs."""

    effort: NumberChange
    """How the trouble that a step takes the customer differs, on the scale from 1 (none to speak of) to 5 (very
    much). A negative delta is better for the customer.
    """

    duration_minutes: NumberChange
    """How the duration of a step differs, in minutes; a year counts 365 days, a month a twelfth of that."""

    demand_per_day: NumberChange
    """How the demand at a touchpoint differs, in cases a day; a day counts 24 hours, a year 365 days, a month a
    twelfth of that.
    """

    capacity_per_day: NumberChange
    """How the capacity of a touchpoint differs, in cases a day; a day counts 24 hours, a year 365 days, a month
    a twelfth of that.
    """

    channel: WordChange
    """The channels of a touchpoint, by id, where they differ."""

    device: WordChange
    """The devices that customers use at a touchpoint, where they differ."""

    owner: WordChange
    """The units that answer for a touchpoint, by id, where they differ."""

    role: WordChange
    """The roles that meet the customer at a touchpoint, by id, where they differ."""

    initiator: WordChange
    """The sides that take the first step at a touchpoint, where they differ."""

    data_added: list[DataItemId]
    """Ids of the data that a touchpoint needs after and did not need before."""

    data_dropped: list[DataItemId]
    """Ids of the data that a touchpoint needed before and no longer needs after."""

    metrics: list[MetricChange]
    """The metrics of a touchpoint whose values differ, first those of the touchpoint before. Of several values
    of one metric at a touchpoint the first counts.
    """


class NumberChange(TypedDict, total=False):
    """A number before and after, where the two differ."""

    before: Number
    """The number before. Absent means unknown."""

    after: Number
    """The number after. Absent means unknown."""

    delta: Number
    """The number after less the number before. Absent if either of them is unknown."""


class _PersonaEmotionChangeNeeds(TypedDict):
    persona: PersonaId
    """The id of the persona."""


class PersonaEmotionChange(_PersonaEmotionChangeNeeds, total=False):
    """How a step feels for one persona before and after, where the two differ."""

    before: Number
    """The emotion before, from -2 (very bad) to 2 (very good). Absent means unknown."""

    after: Number
    """The emotion after, from -2 (very bad) to 2 (very good). Absent means unknown."""

    delta: Number
    """The emotion after less the emotion before. Absent if either of them is unknown."""


class WordChange(TypedDict, total=False):
    """A word or an id before and after, where the two differ."""

    before: str
    """The word or id before. Absent means that there was none."""

    after: str
    """The word or id after. Absent means that there is none."""


class _MetricChangeNeeds(TypedDict):
    metric: MetricId
    """The id of the metric."""


class MetricChange(_MetricChangeNeeds, total=False):
    """The values of a metric at a touchpoint before and after, where the two differ. The unit is that of the
    metric.
    """

    before: Number
    """The value before. Absent means unknown, or that the metric was not measured there."""

    after: Number
    """The value after. Absent means unknown, or that the metric is not measured there."""

    delta: Number
    """The value after less the value before. Absent if either of them is unknown. The direction of the metric
    says whether more is better.
    """


class SuggestedMatch(TypedDict):
    """Two elements, one of each map, that probably stand for each other, but not surely enough to be matched.
    Nothing in the gap rests on a suggestion: whoever knows the journey confirms it (confirm) or turns it
    down.
    """

    element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]
    """What kind of elements the two are."""

    before: str
    """The id of the element in the map before."""

    after: str
    """The id of the element in the map after."""

    certainty: Share
    """How certain it is that the two stand for each other, from 0 to 1."""

    because: Literal["words", "parts", "place", "share"]
    """What speaks for it."""


class _SplitNeeds(TypedDict):
    before: StepId
    """The id of the step in the map before."""


class Split(_SplitNeeds, total=False):
    """A step that becomes several: more than one step of the other map was said to replace it."""

    after: list[StepId]
    """Ids of the steps in the map after. The one that it is matched with comes first, the others in the order of
    their map.
    """


class _MergeNeeds(TypedDict):
    after: StepId
    """The id of the step in the map after."""


class Merge(_MergeNeeds, total=False):
    """Steps that become one: the step is said to replace more than one step of the other map."""

    before: list[StepId]
    """Ids of the steps in the map before. The one that it is matched with comes first, the others in the order
    of their map.
    """


class _CurvePointNeeds(TypedDict):
    step: StepId
    """The id of the step, in the map whose curve it is."""


class CurvePoint(_CurvePointNeeds, total=False):
    """A point of an emotion curve: how one step feels to customers on the whole."""

    emotion: Emotion
    """How the step feels, from -2 (very bad) to 2 (very good): emotion of its experience. Experiences of single
    personas do not count. Absent means unknown.
    """

    beside: bool
    """Whether the step stands beside the main line, the way that most customers take through the map: after an
    exception, on a less likely branch, or in another flow. Absent means that it is on the line, as all steps
    of a map without flows are.
    """


class _PersonaCurvePointNeeds(TypedDict):
    persona: PersonaId
    """The id of the persona."""

    step: StepId
    """The id of the step, in the map whose curve it is."""


class PersonaCurvePoint(_PersonaCurvePointNeeds, total=False):
    """A point of the emotion curve of a persona: how one step feels to it."""

    emotion: Emotion
    """How the step feels to the persona, from -2 (very bad) to 2 (very good): the emotion of its own experience
    (persona_experiences), else that of customers on the whole. Absent means unknown.
    """

    beside: bool
    """Whether the step stands beside the main line of the persona: the way that most take on the flow that names
    it, else on a flow for all personas. Absent means that it is on the line.
    """


class _FundingNeeds(TypedDict):
    initiative: InitiativeId
    """The id of the initiative."""


class Funding(_FundingNeeds, total=False):
    """What an initiative pays for in a gap."""

    changes: list[Count]
    """Numbers of the changes that it pays for: those of the elements that it names in its changes, pains and
    needs, of all that is in these elements, and of what is in the steps that stand for them in the other map.
    Several initiatives can pay for the same change.
    """

    cost: MoneyRange
    """What the initiative costs in all, as the document says; it is not divided among its changes. Absent means
    unknown.
    """


class _ChangeNeeds(TypedDict):
    number: Count
    """The number by which the gap refers to the change, counted from 1 and unique in the gap. A part of a gap
    and the inverse keep the numbers of the whole.
    """

    kind: Literal["added", "split", "removed", "merged", "changed", "moved", "restated", "unstated"]
    """What happens to the element."""

    element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]
    """What kind of element it happens to."""


class Change(_ChangeNeeds, total=False):
    """One change of one element: it is added, removed, changed, moved or left unstated. Elements inside an
    element have changes of their own. Two maps of different ids always have at least one change: that of the
    map's own members.
    """

    before: str
    """The id of the element in the map before. Absent if the element is added."""

    after: str
    """The id of the element in the map after. Absent if the element is removed or unstated."""

    place_before: Place
    """Where the element stands in the map before, if it is removed, unstated or moved. Absent if it keeps its
    place.
    """

    place_after: Place
    """Where the element stands in the map after, if it is added or moved. Absent if it keeps its place."""

    fields: list[FieldChange]
    """The members whose values differ, id included, for an element that both maps have. Empty for all others."""

    value: Any
    """The members of an element that is added, removed or unstated, as a JSON object. Elements inside it are
    left out, since they have changes of their own.
    """

    unsaid: bool
    """true in the inverse of a gap for an element that comes back because it was unstated, not because it was
    removed. Absent everywhere else.
    """

    paid_by: list[InitiativeId]
    """Ids of the initiatives that pay for the change: those that name the element, or an element that it is in,
    in their changes, pains or needs. Empty if none does.
    """

    depends_on: list[Count]
    """Numbers of the changes without which this one would leave a broken map: a step cannot come into a stage
    that is not there yet, and nothing can refer to an element that does not exist. Two changes can depend on
    each other.
    """


class _PlaceNeeds(TypedDict):
    index: Count
    """The position among the siblings, counted from 0."""


class Place(_PlaceNeeds, total=False):
    """Where an element stands among its siblings: the elements of the same kind in the same stage, step or map."""

    parent: str
    """The id of the stage that a step is in, or of the step that a pain, gain or touchpoint is in. Absent for
    elements of the map itself.
    """

    follows: str
    """The id of the nearest sibling before it that keeps its place. Absent if there is none. It lets a part of a
    gap, in which other moves are left out, find the place.
    """


class _FieldChangeNeeds(TypedDict):
    field: str
    """The name of the member, as in the data."""

    aspect: Literal["experience", "channel", "owner", "role", "duration", "data", "capacity", "metric", "business", "backstage", "evidence", "record", "form", "content"]
    """What the member is about, by which changes can be grouped."""


class FieldChange(_FieldChangeNeeds, total=False):
    """A change of one member of an element."""

    before: Any
    """The value before, as JSON. Absent if the member had none."""

    after: Any
    """The value after, as JSON. Absent if the member has none."""


class _GapNeeds(TypedDict):
    before: MapId
    """The id of the map before: the one that the changes can be applied to."""

    after: MapId
    """The id of the map after: the one that the changes lead to."""

    funding_status: Literal["asked", "nothing_to_pay", "not_asked"]
    """Whether initiatives were asked who pays for what."""

    summary: GapSummary
    """The gap in figures: distance, counts, rates and curves."""


class Gap(_GapNeeds, total=False):
    """What separates one journey map from another, and how to get from the first to the second. The two maps are
    called "before" and "after" whatever they show: today's journey and the wanted one, the intended and an
    observed one, this year's and last year's, one's own and a competitor's.

    A gap is computed from two maps of an atlas, or from maps of two atlases. It is also an edit script:
    applied to the map before, its changes give exactly the map after, and the inverse leads back. A part of a
    gap holds only the changes that some initiatives pay for, with those that they depend on; members that
    describe whole maps are then absent or empty, as said below.
    """

    regressions: list[Regression]
    """What gets worse for customers, the gravest first: ways to leave, gains lost, liked steps that go, feelings
    that fall, pains that come or hurt more, effort and time that grow. What works today must survive (Kantar
    asks what works as well as what does not). In a part, only what its changes are about.
    """

    pains: list[PainFate]
    """What becomes of every pain of either map: first those of the map before in its order, then new ones in the
    order of the map after. In a part, only those that its changes are about.
    """

    gains: list[GainFate]
    """What becomes of every gain of either map, in the same order as pains. In a part, only those that its
    changes are about.
    """

    matches: list[Match]
    """The stages, steps and touchpoints of the two maps that stand for each other, in the order of the map
    after, whether or not anything about them changes. Elements of other kinds are listed only if their ids
    differ.
    """

    suggestions: list[SuggestedMatch]
    """Steps that probably stand for each other, but not surely enough to be matched: the most certain first,
    then in the order of the maps. Empty in a part.
    """

    splits: list[Split]
    """Steps of the map before that become several, as replaces says. Empty in a part."""

    merges: list[Merge]
    """Steps of the map after that several become, as replaces says. Empty in a part."""

    curve_before: list[CurvePoint]
    """The emotion curve of the map before, for customers on the whole: all its steps in the order of the
    document. Empty in a part.
    """

    curve_after: list[CurvePoint]
    """The emotion curve of the map after, for customers on the whole: all its steps in the order of the
    document. Empty in a part.
    """

    persona_curves_before: list[PersonaCurvePoint]
    """The emotion curves of single personas in the map before, one after the other, each in the order of the
    document: one for each persona with a feeling of its own at a step of either map. Steps that do not
    concern the persona (personas of the step) are left out, and all steps of a map that is not about it.
    Empty in a part.
    """

    persona_curves_after: list[PersonaCurvePoint]
    """The emotion curves of the same personas in the map after. Empty in a part."""

    funding: list[Funding]
    """The initiatives that pay for at least one change, in the order of the document, each with these changes.
    Not asked are initiatives that are dropped, whose last prototype failed, or that belong to other
    alternatives only; between maps of two atlases there are none. In a part, only the chosen ones.
    """

    unfunded: list[Count]
    """Numbers of the changes that no initiative pays for, if initiatives were asked. Left out is what nobody has
    to pay for: the change of the map itself, of constraints, lanes and lenses, and what is only unstated or
    restated. In a part, only numbers of its changes.
    """

    idle_initiatives: list[InitiativeId]
    """Ids of initiatives that pay for no change although they name one of the two maps in their changes, pains
    or needs, or name nothing at all there. Empty in a part.
    """

    needed: list[Count]
    """Numbers of the changes that none of the chosen initiatives pays for, but on which the other changes of a
    part depend. Empty in a whole gap.
    """

    changes: list[Change]
    """The changes that lead from the map before to the map after: first what is added, changed or moved in the
    order of the map after, then what is removed or unstated in the order of the map before. Elements that
    stay as they are have no change.
    """


class Thresholds(TypedDict, total=False):
    """The numbers that checks compare with, for projects that have their own.

    The ranges for research are those of Ziggy 2014, which adds that they depend on how much the target groups
    differ. The others are the choice of this library.
    """

    people: list[Count]
    """How many customers should be met in all, over all rounds of research: the fewest and the most. 10 and 20
    unless set. Fewer are reported as research.too_few, more as research.too_many.

    Participants of surveys, analytics and desk research do not count, nor do employees. If no customer is
    left to count, nothing is reported.
    """

    people_per_segment: list[Count]
    """How many people of each target group should be met: the fewest and the most. 3 and 5 unless set. Fewer are
    reported as segment.too_few, more as segment.too_many.

    With too few or too many target groups, this range and that of people cannot both be kept: then
    research.rules_clash is reported in place of the rules of people.
    """

    stages: Count
    """The most stages that a map should have. 10 unless set. A map with more is reported as map.too_broad: one
    that is to cover everything becomes too general to be used (Ziggy 2014). The same holds for the next
    three.
    """

    steps: Count
    """The most steps that a map should have, over all its stages. 60 unless set."""

    segments: Count
    """The most target groups that a map should name. 4 unless set."""

    jobs: Count
    """The most jobs that the personas of a map should have between them, each job counted once. 5 unless set.
    More than 99 has the same effect as 99.
    """


class Limits(TypedDict, total=False):
    """Limits on what a text may cost to read, a gap to compute, and a report to list.

    They protect an application against input from strangers. Each limit has a code of its own: limit.text,
    limit.depth, limit.values, limit.string, limit.memory, limit.work and limit.answer; those on a report,
    findings and report_bytes, shorten it. What just reaches a limit is accepted; what exceeds it is refused.

    Reading looks at all but work and answer_bytes, a check at findings and report_bytes, and the gap at work
    and answer_bytes.
    """

    text_bytes: Count
    """The most bytes that the whole text may have, in UTF-8. 64 MiB (67,108,864) unless set."""

    depth: Count
    """How deep objects and lists may be nested; the outermost one counts as 1. 64 unless set. A number above 128
    has the effect of 128.
    """

    values: Count
    """The most JSON values that the text may hold: objects, lists, strings, numbers, true, false and null, at
    any depth. Keys do not count. 5,000,000 unless set.
    """

    string_bytes: Count
    """The most bytes that one string or key may have, in UTF-8 and after its escapes are resolved. 64 KiB
    (65,536) unless set.
    """

    memory_bytes: Count
    """The most bytes of memory that what is read may take. A touchpoint of a few letters takes some hundred
    bytes, so that a text can grow fiftyfold. 256 MiB (268,435,456) unless set: with it, and the other limits
    as they are, reading takes less than 512 MB, whatever the text.

    What is counted are the sizes of parts and strings as they lie in the memory of this machine. On a machine
    of 32 bits, as WebAssembly is one, they are smaller.
    """

    findings: Count
    """The most findings that a report lists. The counts of the report include those that are not listed, and
    truncated says that there are some. 1,000 unless set. Where there are more, a check keeps errors rather
    than warnings, and warnings rather than infos; reading keeps what comes first in the text.
    """

    report_bytes: Count
    """The most bytes that the findings listed may say in their pointers and params, taken together; a document
    of long names can make each as long as the document. 512 KiB (524,288) unless set. The first finding is
    listed however long it is; one that does not fit and those after it, in the order in which findings keeps
    them, are counted and not listed.
    """

    work: Count
    """The most work that comparing two maps may take, in units: pairs of words and of elements that are compared
    with each other, and links (replaces, same_as) that are followed. It is counted before it is done.

    Absent means 8 for each byte of the two maps as JSON text, and at least 2,000,000; a million units take a
    quarter of a second or less. Two maps of a hundred steps each, of which nothing but words tells who stands
    for whom, take some 25,000.
    """

    answer_bytes: Count
    """The most bytes that a gap may take for saying who pays for what: the ids of the initiatives at each
    change. It is counted before they are written. Beyond it the gap is refused; curves of personas that would
    take more are left out (personas_left_out).

    Absent means 20 times the bytes of the two maps and the initiatives as JSON text, and at least 64 KiB
    (65,536).
    """


class Options(TypedDict, total=False):
    """What a caller can ask of reading, checking and comparing. What is left out keeps its default; each task
    takes the options that it knows.
    """

    today: Date
    """The day on which the check is made, as 2026-11-22. Without it nothing is said about age (review.overdue,
    source.stale, study.stale): the library does not read the clock, so that a check gives the same report on
    any day.
    """

    profile: Literal["current_first", "future_first", "iterative"]
    """The order in which the project works, which decides whether a map of today or a future map is asked for
    first. Absent means profile of the document's context, or iterative if that says nothing either.
    """

    thresholds: Thresholds
    """What counts as too few and too many, such as the number of interviews."""

    lang: Literal["en", "nb", "nn", "sv", "da"]
    """The language of messages. English unless set. Only the five languages of the library are accepted;
    messages in nynorsk and Danish come in bokmål.
    """

    limits: Limits
    """Limits on what reading, comparing and reporting may cost. Each task uses those that concern it."""

    mask: bool
    """Whether findings show ••• in place of values of the document, which can be personal data. Names of
    members, words of the format and counts are shown all the same, and so are pointers. False unless set.
    """


class _FindingNeeds(TypedDict):
    code: str
    """The code of the rule that is broken, such as member.unknown. Codes never change their meaning: programs
    should decide by the code, never by the message.
    """

    severity: Literal["info", "warning", "error"]
    """How much the finding matters: error, warning or info. For what a draft lacks it is lower than the rule's."""

    pointer: str
    """The place that the finding is about, as a JSON Pointer (RFC 6901), such as /maps/0/stages/1. Empty means
    the whole document.
    """

    message: str
    """What is wrong, in the language asked for: one line in lower case without a full stop. Long values are cut
    to 80 characters; of a long list the first names are shown, and how many more there are.
    """

    url: str
    """The address of the rule, which explains it and names the source that it comes from."""


class Finding(_FindingNeeds, total=False):
    """One thing that reading, checking or comparing found to be wrong, missing or worth knowing, at one place.

    A finding prints as one line: severity, code, place, message and hint. In that line a place that is longer
    than a value may be is cut, and control characters in it are escaped; pointer keeps all.
    """

    lang: str
    """The language of message and hint: English, Bokmål or Swedish. Absent in the data means English."""

    hint: str
    """What to do about it, in the same language. Absent means that the rule has no advice that fits."""

    params: dict[str, str]
    """The values that the message and the hint name, whole and by name, so that others can word the finding
    anew: value, suggestion, limit, count and the like. Values out of the document are replaced by ••• if the
    options ask for a mask.
    """

    related: list[str]
    """JSON Pointers to other places that the finding is about, such as the touchpoints that are counted in it
    (at most 20), or the place where the same data was asked for first.
    """


class Report(TypedDict):
    """All findings about one document, with their numbers: those of decoding in the order of the text, those of
    a check in the order of their pointers.

    Most operations that can fail return a report as their error. It prints as its first finding, and how many
    more there are.
    """

    ok: bool
    """Whether there are no errors. Warnings and information do not count."""

    errors: int
    """How many errors were found, listed or not."""

    warnings: int
    """How many warnings were found, listed or not."""

    infos: int
    """How many findings are information, listed or not."""

    total: int
    """How many findings there are in all, listed or not."""

    truncated: bool
    """Whether more was found than is listed. How many findings are listed is one of the limits in the options,
    1000 by default; where not all fit, a check keeps errors before warnings, and these before information.
    """

    findings: list[Finding]
    """The findings that are listed."""
