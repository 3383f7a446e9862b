"""The classes of what a document is made of, for type checkers.

Written by tests/write_model.py out of the published schemas; do not edit.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from typing_extensions import Never, Self

from . import shapes
from ._native import Part, Parts, Table

__all__ = [
    "Alternative",
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
    "Duration",
    "EffortTotal",
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
    "Insight",
    "Inspiration",
    "Integration",
    "Iteration",
    "Job",
    "JobDimensions",
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
    "Participant",
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
    "TimeTotal",
    "Touchpoint",
    "TouchpointRef",
    "Unit",
    "Validation",
    "Volume",
    "WithoutCounterpart",
    "WordChange",
    "Workshop",
]

class Alternative(Part):
    """One of several futures to choose between, each held against doing nothing. Kantar evaluates possible
    journeys against each other and computes the return on the investment. The checks warn where the
    alternative of doing nothing is missing, and point out a future that stands alone.
    """

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
        if_it_fails: Iterable[CashFlow | shapes.CashFlow] | None = None,
        path: Literal["rebuild", "parallel_organisation"] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the alternative, unique among the alternatives of the document."""

    @property
    def title(self) -> str:
        """What the alternative is called."""

    @property
    def map(self) -> str | None:
        """The id of the future map that it leads to. Only the alternative of doing nothing has none: for any
        other the checks warn, as they do of one that leads to a current or observed map
        (alternative.map_not_future).
        """

    @property
    def do_nothing(self) -> bool | None:
        """Whether this is the alternative of doing nothing: what happens if others act and the organisation does
        not (MarkedsPartner 2022). Absent means the same as false.
        """

    @property
    def initiatives(self) -> Parts[str]:
        """Ids of the initiatives that have to be carried out for it. No two of them may exclude each other
        (alternative.initiatives_clash). Their amounts have to be in the currency of its cash_flows: amounts
        of different currencies are never added.
        """

    @property
    def cash_flows(self) -> Parts[CashFlow]:
        """What is paid and earned, year by year. All in one currency. Empty means that nobody has said, which
        the checks warn of.
        """

    @property
    def probability(self) -> float | None:
        """How likely it is that the alternative succeeds, from 0 to 1. Absent means that nobody has said."""

    @property
    def if_it_fails(self) -> Parts[CashFlow]:
        """The money that comes and goes if it fails. Absent means that only its costs remain."""

    @property
    def path(self) -> Literal["rebuild", "parallel_organisation"] | None:
        """How the organisation gets there from where it is. Absent means that nobody has said."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Alternative: ...

class _AtlasMembers(Part):
    """An atlas: journey maps together with everything that they refer to, in one document. A version, a title
    and a language are enough for an empty one. Ids refer to things in the same atlas; one that refers to
    nothing is an error of the check, not of reading, so that an unfinished document always opens.
    """

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
        """The version of the format, as major.minor. This library writes 1.0. A document of a newer minor
        version can be read as long as it holds only members and words that the library knows; a newer major
        version is refused.
        """

    @property
    def title(self) -> str:
        """What the document is about, e.g. "Home insurance"."""

    @property
    def language(self) -> str:
        """The language of all texts that do not name one themselves, as a tag of BCP 47, e.g. nb, sv or en-GB."""

    @property
    def description(self) -> str | None:
        """What a reader should know about the document that its title does not say."""

    @property
    def context(self) -> Context | None:
        """The world that the journeys take place in: sector, maturity of the organisation, method and phase of
        the project. What the checks ask for, and how strictly, depends on it.
        """

    @property
    def goals(self) -> Parts[BusinessGoal]:
        """What the organisation wants to reach. Maps and touchpoints name the goals that they serve."""

    @property
    def roles(self) -> Parts[Role]:
        """The roles of the value chain on both sides of the encounter: customers, the provider's staff,
        partners.
        """

    @property
    def segments(self) -> Parts[Segment]:
        """Target groups: those whom the organisation wants to serve, and whom research has to cover."""

    @property
    def personas(self) -> Parts[Persona]:
        """Personas: each describes a group of people as if it were one person."""

    @property
    def jobs(self) -> Parts[Job]:
        """Jobs to be done: what people try to achieve, whatever they use for it."""

    @property
    def channels(self) -> Parts[Channel]:
        """The channels through which touchpoints take place, such as a shop, the phone or an app."""

    @property
    def competitors(self) -> Parts[Competitor]:
        """Others who serve the same needs. Touchpoints hold what customers think of them, and a map can show a
        journey of theirs.
        """

    @property
    def operations(self) -> Operations | None:
        """Who and what stands behind the touchpoints: units, processes, systems, data, competences, and what the
        six layers need.
        """

    @property
    def research(self) -> Research | None:
        """What is known about customers and how it came to be known. Evidence everywhere in the document refers
        to it.
        """

    @property
    def metrics(self) -> Parts[Metric]:
        """What is measured, with baselines and targets. Touchpoints hold the values."""

    @property
    def maps(self) -> Parts[JourneyMap]:
        """The journey maps, of any state and for any customers. A gap can be computed between any two."""

    @property
    def initiatives(self) -> Parts[Initiative]:
        """Improvements that are proposed, decided on or under way."""

    @property
    def alternatives(self) -> Parts[Alternative]:
        """Futures that compete, with their cash flows and chances."""

    @property
    def stakeholders(self) -> Parts[Stakeholder]:
        """Those who must understand the journeys and agree to the changes."""

    @property
    def workshops(self) -> Parts[Workshop]:
        """Workshops on the maps, with the units that took part."""

    @property
    def extensions(self) -> Mapping[str, Any] | None:
        """Members of the user's own, as any JSON object. They come back exactly as they came, down to the
        spelling of numbers. Members that the format does not know are an error everywhere else.
        """


class Attendance(Part):
    """How many people of one unit took part in a workshop.

    Only numbers are recorded, no names.
    """

    def __new__(
        cls,
        *,
        unit: str,
        count: int,
    ) -> Self: ...
    @property
    def unit(self) -> str:
        """The unit, as an id of the document's operations.units. When a unit takes part, the checks count the
        units directly below it (part_of) as present too.
        """

    @property
    def count(self) -> int:
        """Number of people who took part from this unit."""

    def to_dict(self) -> shapes.Attendance: ...

class Attribute(Part):
    """A trait or attitude of a persona, with what it implies.

    Used for both psychological traits and cultural attitudes.
    """

    def __new__(
        cls,
        *,
        name: str | Mapping[str, str],
        value: str | Mapping[str, str] | None = None,
        implication: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """The trait in a word or two, such as "Patience" or "Trust"."""

    @property
    def value(self) -> str | None:
        """How pronounced the trait is in this group, or what form it takes: "Great, but not endless"."""

    @property
    def implication(self) -> str | None:
        """What the trait implies for behaviour or communication. A trait is worth recording for what follows
        from it, so its absence is reported (trait.implication_missing).
        """

    def to_dict(self) -> shapes.Attribute: ...

class Background(Part):
    """Where people of a persona's group come from.

    GainGrowth asks for education, for how stable the choice of career is, and for how long someone has been
    there.
    """

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str] | None = None,
        education: str | Mapping[str, str] | None = None,
        career: str | Mapping[str, str] | None = None,
        tenure_years: float | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """The background in a few sentences."""

    @property
    def education(self) -> str | None:
        """Education, such as "nurse, with training in management"."""

    @property
    def career(self) -> str | None:
        """Work life so far, such as "two employers in fifteen years"."""

    @property
    def tenure_years(self) -> float | None:
        """Time in the present position or relationship, in years. Fractions are allowed: half a year is 0.5."""

    def to_dict(self) -> shapes.Background: ...

class Backstage(Part):
    """What happens behind a touchpoint, out of the customer's sight: in a service blueprint, what lies below the
    line of visibility (Shostack 1984).

    An object without any member counts as missing (touchpoint.backstage_missing).
    """

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str] | None = None,
        processes: Iterable[str] | None = None,
        roles: Iterable[str] | None = None,
        systems: Iterable[str] | None = None,
        competences: Iterable[CompetenceNeed | shapes.CompetenceNeed] | None = None,
        critical: CriticalResources | shapes.CriticalResources | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """What happens, in words."""

    @property
    def processes(self) -> Parts[str]:
        """Ids of the processes that run behind the touchpoint. Empty means that none are known; touchpoints of
        future maps without any are reported as touchpoint.process_missing.
        """

    @property
    def roles(self) -> Parts[str]:
        """Ids of the roles that do the work without meeting the customer. The role that meets the customer is
        the role of the touchpoint.
        """

    @property
    def systems(self) -> Parts[str]:
        """Ids of the systems that are used. Empty means that none are known."""

    @property
    def competences(self) -> Parts[CompetenceNeed]:
        """The competences that the work calls for, each with the level. Empty means that none are known."""

    @property
    def critical(self) -> CriticalResources | None:
        """The people, processes and technologies without which the touchpoint fails. Absent means that nobody
        has said.
        """

    def to_dict(self) -> shapes.Backstage: ...

class Beneficiary(Part):
    """Someone other than the customer who is better off when a job is done.

    Name a persona or a role of the document where there is one, and say in words who anyone else is. The
    members can be combined.
    """

    def __new__(
        cls,
        *,
        persona: str | None = None,
        role: str | None = None,
        text: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def persona(self) -> str | None:
        """The persona who is better off: the id of an entry of personas in the document."""

    @property
    def role(self) -> str | None:
        """The role that is better off: the id of an entry of roles in the document."""

    @property
    def text(self) -> str | None:
        """Who is better off, and how, in words, such as "the landlord, who wants to see a certificate"."""

    def to_dict(self) -> shapes.Beneficiary: ...

class BusinessGoal(Part):
    """A goal of the organisation, such as keeping customers who move house.

    Maps and touchpoints name the goals that they serve. A customer journey should always hold a business
    perspective beside the customer's, so that the two can be brought together (Ziggy 2014).
    """

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
        """Its id, unique among the goals of the document. Maps and touchpoints refer to it in goals."""

    @property
    def text(self) -> str:
        """The goal in words, such as "keep customers through their move"."""

    @property
    def part_of(self) -> str | None:
        """The wider goal that it serves: the id of another goal. Absent means that it serves none. A chain of
        goals must not lead back to itself (rule ref.loop).
        """

    @property
    def metrics(self) -> Parts[str]:
        """The metrics that show whether it is reached: ids of entries of metrics in the document. Empty means
        that nobody has said how it is measured.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.BusinessGoal: ...

class BusinessModelLink(Part):
    """What a map has to do with one part of the organisation's business model."""

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
    def text(self) -> str | None:
        """What the map means for that part, e.g. "most renewals are won or lost on this journey"."""

    def to_dict(self) -> shapes.BusinessModelLink: ...

class CashFlow(Part):
    """Money that is paid or earned in one year of an alternative."""

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
        """The year, counted from the decision: 0 is the year of the decision, 1 the first year after it."""

    @property
    def amount(self) -> MoneyRange:
        """How much, as a likely amount and how low and high it may be. What is paid or lost is negative, what is
        earned or saved is positive; the checks warn if the sign of the likely amount does not suit the kind.
        """

    @property
    def kind(self) -> Literal["cost", "benefit", "cannibalisation"] | None:
        """What the money is paid or earned for. Absent means that nobody has said; either sign is then taken as
        right.
        """

    @property
    def note(self) -> str | None:
        """What the amount consists of or rests on."""

    def to_dict(self) -> shapes.CashFlow: ...

class Change(Part):
    """One change of one element: it is added, removed, changed, moved or left unstated. Elements inside an
    element have changes of their own. Two maps of different ids always have at least one change: that of the
    map's own members.
    """

    def __new__(
        cls,
        *,
        number: int,
        kind: Literal["added", "split", "removed", "merged", "changed", "moved", "restated", "unstated"],
        element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"],
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
        """The number by which the gap refers to the change, counted from 1 and unique in the gap. A part of a
        gap and the inverse keep the numbers of the whole.
        """

    @property
    def kind(self) -> Literal["added", "split", "removed", "merged", "changed", "moved", "restated", "unstated"]:
        """What happens to the element."""

    @property
    def element(self) -> Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]:
        """What kind of element it happens to."""

    @property
    def before(self) -> str | None:
        """The id of the element in the map before. Absent if the element is added."""

    @property
    def after(self) -> str | None:
        """The id of the element in the map after. Absent if the element is removed or unstated."""

    @property
    def place_before(self) -> Place | None:
        """Where the element stands in the map before, if it is removed, unstated or moved. Absent if it keeps
        its place.
        """

    @property
    def place_after(self) -> Place | None:
        """Where the element stands in the map after, if it is added or moved. Absent if it keeps its place."""

    @property
    def fields(self) -> Parts[FieldChange]:
        """The members whose values differ, id included, for an element that both maps have. Empty for all
        others.
        """

    @property
    def value(self) -> Any:
        """The members of an element that is added, removed or unstated, as a JSON object. Elements inside it are
        left out, since they have changes of their own.
        """

    @property
    def unsaid(self) -> bool | None:
        """true in the inverse of a gap for an element that comes back because it was unstated, not because it
        was removed. Absent everywhere else.
        """

    @property
    def paid_by(self) -> Parts[str]:
        """Ids of the initiatives that pay for the change: those that name the element, or an element that it is
        in, in their changes, pains or needs. Empty if none does.
        """

    @property
    def depends_on(self) -> Parts[int]:
        """Numbers of the changes without which this one would leave a broken map: a step cannot come into a
        stage that is not there yet, and nothing can refer to an element that does not exist. Two changes can
        depend on each other.
        """

    def to_dict(self) -> shapes.Change: ...

class Channel(Part):
    """A channel: a way in which customers and provider meet, such as a website, the telephone or a showroom.

    Touchpoints name the channel that they use, and personas the channels that they use. A touchpoint in a
    channel that one of its personas does not use is reported (rule touchpoint.channel_unfit). Of a persona
    without channels the technologies and social media are held against the devices and the name of the
    channel, as far as their words are known (touchpoint.device_unfit, touchpoint.social_media_unfit).
    """

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
        """Its id, unique among the channels of the document. Touchpoints and personas refer to it."""

    @property
    def name(self) -> str:
        """Its name, as people in the organisation or its customers use it, such as "the insurance portal"."""

    @property
    def kind(self) -> Literal["in_person", "phone", "letter", "email", "sms", "chat", "video", "web", "app", "social_media", "self_service", "media", "delivery", "product", "other"] | None:
        """The kind of channel. Two people meet in in_person, phone, chat and video, so at touchpoints in these
        the checks ask who meets the customer (rule touchpoint.role_missing). Absent means that nobody has
        said.
        """

    @property
    def devices(self) -> Parts[Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"]]:
        """The devices with which customers use it. Which of them they use at one touchpoint is said there. Empty
        means that it takes none, or that nobody has said.
        """

    @property
    def real_time(self) -> bool | None:
        """Whether customers get an answer at once (true), as on the telephone, or have to wait for it (false),
        as by letter. Absent means that nobody has said.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Channel: ...

class Competence(Part):
    """Something that people must know or be able to do for a touchpoint to work, such as advising on mortgages.

    Comparing what is held with what touchpoints call for shows which competence is new, lacking or no longer
    needed (MarkedsPartner 2022).
    """

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        held: int | None = None,
        units: Iterable[str] | None = None,
        organisational_answer: str | None = None,
        introduced_by: str | None = None,
        ended_by: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the competence, unique among the competences of the document."""

    @property
    def name(self) -> str:
        """The name of the competence, such as "Writing in plain language"."""

    @property
    def held(self) -> int | None:
        """How far the organisation masters it today, from 0 (not at all) to 5 (fully). A competence need of a
        touchpoint has its level on the same scale. Absent means unknown.
        """

    @property
    def units(self) -> Parts[str]:
        """Ids of the units whose people have it. Empty means that none are known."""

    @property
    def organisational_answer(self) -> str | None:
        """The id of the layer need by which another way of organising would make up for a lack of this
        competence, such as a joint team (MarkedsPartner 2022). It usually belongs to the layer organisation.
        Absent means that none has been considered.
        """

    @property
    def introduced_by(self) -> str | None:
        """The initiative that brings the competence. Until it is done, the competence does not exist: maps of
        today's journey that use it are reported as operations.not_yet. Absent means that it exists today, as
        far as is known.
        """

    @property
    def ended_by(self) -> str | None:
        """The initiative that ends the competence. Wanted journeys that still use it are reported as
        operations.ended. Absent means that no end is planned.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Competence: ...

class CompetenceNeed(Part):
    """A competence that the work behind a touchpoint calls for."""

    def __new__(
        cls,
        *,
        competence: str,
        level: int | None = None,
    ) -> Self: ...
    @property
    def competence(self) -> str:
        """The id of the competence."""

    @property
    def level(self) -> int | None:
        """The level that is called for, from 0 (none) to 5 (full mastery), on the same scale as held of the
        competence. Absent means that nobody has said.
        """

    def to_dict(self) -> shapes.CompetenceNeed: ...

class Competitor(Part):
    """Someone else who serves the same needs: another provider, or another way to get the job done.

    A map can show the journey at a competitor, and touchpoints can say how customers judge the same at
    competitors. Interviews show how customers experience an encounter differently there (Kantar). The checks
    do not ask a map of a competitor's journey for owners, metrics and plans.
    """

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
        """Its id, unique among the competitors of the document. Maps, ratings at touchpoints and decisions of
        customers refer to it.
        """

    @property
    def name(self) -> str:
        """Its name, or what it is, such as "the bank's home insurance" or "doing it oneself"."""

    @property
    def description(self) -> str | None:
        """What it offers, and what makes it different, in words."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Competitor: ...

class CompetitorRating(Part):
    """How good customers judge a competitor to be in the same contact (Kantar: how you are experienced, as
    opposed to your competitors).
    """

    def __new__(
        cls,
        *,
        competitor: str,
        rating: int,
        note: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def competitor(self) -> str:
        """The id of the competitor."""

    @property
    def rating(self) -> int:
        """The judgement, from 1 (very poor) to 5 (very good)."""

    @property
    def note(self) -> str | None:
        """What customers find better or worse there, in words."""

    def to_dict(self) -> shapes.CompetitorRating: ...

class Component(Part):
    """A building block that several ways of delivery share, such as the same contract terms behind a paper form
    and behind an app.

    Old and new ways of delivery are often made of the same parts (MarkedsPartner 2022). When the gap looks
    for counterparts by likeness, steps that share components count as more alike.
    """

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
        """The id of the component, unique among the components of the document."""

    @property
    def name(self) -> str:
        """The name of the component."""

    @property
    def description(self) -> str | None:
        """What the component is, and what the ways of delivery that share it have in common."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Component: ...

class Constraint(Part):
    """A limit that today's reality sets to the journey. MarkedsPartner 2022 asks which of them an organisation
    has to free itself from before a wanted experience is possible at all.
    """

    def __new__(
        cls,
        *,
        id: str,
        layer: Literal["experience", "data", "systems", "processes", "competence", "organisation"],
        text: str | Mapping[str, str],
        blocking: bool | None = None,
        kind: Literal["law", "contract", "technology", "budget", "policy", "capacity", "deadline", "other"] | None = None,
        source: str | Mapping[str, str] | None = None,
        steps: Iterable[str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the constraint, unique among the constraints of the map."""

    @property
    def layer(self) -> Literal["experience", "data", "systems", "processes", "competence", "organisation"]:
        """The layer of the organisation that sets the limit, from experience to organisation."""

    @property
    def text(self) -> str:
        """What is not possible and why, e.g. "The law forbids joining the two registers"."""

    @property
    def blocking(self) -> bool | None:
        """Whether the wanted journey is impossible as long as the constraint stands. The checks warn of each
        blocking one on a future map. Absent means that nobody has said.
        """

    @property
    def kind(self) -> Literal["law", "contract", "technology", "budget", "policy", "capacity", "deadline", "other"] | None:
        """What kind of constraint it is. Absent means that nobody has said."""

    @property
    def source(self) -> str | None:
        """Where it is written: the act and paragraph, the contract, the decision."""

    @property
    def steps(self) -> Parts[str]:
        """Ids of the steps of the map that the constraint stands in the way of. Empty means no step in
        particular.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Constraint: ...

class Context(Part):
    """The setting of the journeys: the sector, the organisation, and the project that maps them.

    sector, maturity, profile and phase change what the checks ask for. The other members are for readers.
    """

    def __new__(
        cls,
        *,
        sector: Literal["commercial", "public", "internal"] | None = None,
        actor_term: str | Mapping[str, str] | None = None,
        maturity: int | None = None,
        core_focus: str | Mapping[str, str] | None = None,
        profile: Literal["current_first", "future_first", "iterative"] | None = None,
        phase: Literal["consolidate", "understand", "model", "strengthen"] | None = None,
        life_cycle: Iterable[Literal["aware", "consider", "acquire", "receive", "use", "resolve", "renew", "leave"]] | None = None,
        discount_rate: float | None = None,
    ) -> Self: ...
    @property
    def sector(self) -> Literal["commercial", "public", "internal"] | None:
        """Whether the journeys take place on a market, in public services or inside an organisation. In the last
        case the checks do not ask who pays (rule role.payer_missing). Absent means that nobody has said.
        """

    @property
    def actor_term(self) -> str | None:
        """What those whose journeys these are should be called, such as customer, citizen, patient or employee.
        The method works just as well for organisations that have no customers by that name (Ziggy 2014).
        Messages of checks and pictures use it in place of "customer" if it is one of some thirty common
        nouns, in whichever language; of others they say "the person", since they can't inflect them. Absent
        means customers, or employees where the sector is internal.
        """

    @property
    def maturity(self) -> int | None:
        """How far the organisation has come in working with customer experience, from 0 (nothing) to 5
        (mastered). The right approach depends on it (Kantar): at 0 or 1 only published maps get warnings for
        what they lack, and from 2 on maps in a workshop get them too. Absent has the same effect as 2 or
        more.
        """

    @property
    def core_focus(self) -> str | None:
        """What the organisation concentrates on, in words, such as personal advice or a low price (Kantar)."""

    @property
    def profile(self) -> Literal["current_first", "future_first", "iterative"] | None:
        """The order in which the project works on current and future maps, which decides what the checks ask for
        first. The options of a check can set another. Absent means iterative.
        """

    @property
    def phase(self) -> Literal["consolidate", "understand", "model", "strengthen"] | None:
        """The phase that the project is in, of the four that Kantar describes. The checks report what an earlier
        phase should have brought and has not (rule context.phase_unready). Absent means that nobody has said,
        and then nothing is expected.
        """

    @property
    def life_cycle(self) -> Parts[Literal["aware", "consider", "acquire", "receive", "use", "resolve", "renew", "leave"]]:
        """The phases of being a customer that the maps together are expected to show. Those that no stage
        belongs to are reported as context.life_cycle_missing. Empty means all of them, and then nothing is
        reported.
        """

    @property
    def discount_rate(self) -> float | None:
        """The rate by which money of later years is discounted, a year: 0.08 for 8 %. Absent means that nobody
        has said.
        """

    def to_dict(self) -> shapes.Context: ...

class CriticalResources(Part):
    """The critical people, processes and technologies of a touchpoint (Kantar): if one of them is not there, the
    touchpoint fails. They show where a journey depends on a single resource.
    """

    def __new__(
        cls,
        *,
        roles: Iterable[str] | None = None,
        processes: Iterable[str] | None = None,
        systems: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def roles(self) -> Parts[str]:
        """Ids of the roles that the touchpoint cannot do without."""

    @property
    def processes(self) -> Parts[str]:
        """Ids of the processes that the touchpoint cannot do without."""

    @property
    def systems(self) -> Parts[str]:
        """Ids of the systems that the touchpoint cannot do without."""

    def to_dict(self) -> shapes.CriticalResources: ...

class CurveFigures(Part):
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

    def __new__(
        cls,
        *,
        steps: int,
        mean: float,
        peak_end: float,
        end: str,
        lowest: float,
        beside: int | None = None,
    ) -> Self: ...
    @property
    def steps(self) -> int:
        """How many steps of the main line have an emotion; at least 1. mean and peak_end rest on so many steps."""

    @property
    def mean(self) -> float:
        """The mean emotion of the steps on the main line: the journey as most customers have it, so that a map
        which also shows exceptions does not look worse for it.
        """

    @property
    def peak_end(self) -> float:
        """How the journey is remembered by the peak-end rule (Fredrickson and Kahneman 1993): the mean of the
        most extreme emotion on the main line and the last one. The most extreme is the one farthest from 0;
        of two that are equally far, the bad one.
        """

    @property
    def end(self) -> str:
        """The id of the step that counts as the end: the last one of the main line that has an emotion."""

    @property
    def lowest(self) -> float:
        """The lowest emotion of all steps, those beside the main line too: how the worst moment feels, whoever
        has it.
        """

    @property
    def beside(self) -> int | None:
        """How many steps beside the main line have an emotion. Of the figures only lowest counts these. Absent
        if there are none.
        """

    def to_dict(self) -> shapes.CurveFigures: ...

class CurvePoint(Part):
    """A point of an emotion curve: how one step feels to customers on the whole."""

    def __new__(
        cls,
        *,
        step: str,
        emotion: float | None = None,
        beside: bool | None = None,
    ) -> Self: ...
    @property
    def step(self) -> str:
        """The id of the step, in the map whose curve it is."""

    @property
    def emotion(self) -> float | None:
        """How the step feels, from -2 (very bad) to 2 (very good): emotion of its experience. Experiences of
        single personas do not count. Absent means unknown.
        """

    @property
    def beside(self) -> bool | None:
        """Whether the step stands beside the main line, the way that most customers take through the map: after
        an exception, on a less likely branch, or in another flow. Absent means that it is on the line, as all
        steps of a map without flows are.
        """

    def to_dict(self) -> shapes.CurvePoint: ...

class DataItem(Part):
    """A kind of data that journeys depend on, such as the moving date or the status of an order; not a single
    record of it.

    Data is the second of the six layers, directly after the wanted experience (MarkedsPartner 2022).
    """

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | None = None,
        life: Iterable[DataLifeStage | shapes.DataLifeStage] | None = None,
        personal: bool | None = None,
        basis: Literal["consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"] | None = None,
        consent_at: ElementRef | shapes.ElementRef | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the kind of data, unique among the data of the document."""

    @property
    def name(self) -> str:
        """The name of the kind of data, such as "Delivery address"."""

    @property
    def description(self) -> str | None:
        """What the data says, and what belongs to it."""

    @property
    def life(self) -> Parts[DataLifeStage]:
        """The stages of its life cycle that have been provided for, each with its system and its readiness.
        Stages that are not listed are reported as data_item.life_missing.
        """

    @property
    def personal(self) -> bool | None:
        """Whether it is personal data, about people who can be identified. Absent means unknown."""

    @property
    def basis(self) -> Literal["consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"] | None:
        """On which ground it may be processed, if it is personal (General Data Protection Regulation, article
        6). Absent means that nobody has said; for personal data that is reported as data_item.basis_missing.
        """

    @property
    def consent_at(self) -> ElementRef | None:
        """The step or touchpoint at which customers consent, where basis is consent. Absent means that nobody
        has said, which is reported as data_item.consent_missing. Consent that comes after the data was used
        is reported as data_item.consent_late, and consent where basis is another ground as
        data_item.consent_unused.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.DataItem: ...

class DataLifeStage(Part):
    """One stage in the life cycle of a kind of data: where it takes place, and whether it works today."""

    def __new__(
        cls,
        *,
        verb: Literal["acquire", "store", "analyse", "transform", "provide", "apply"],
        system: str | None = None,
        readiness: Literal["missing", "partial", "ready"] | None = None,
    ) -> Self: ...
    @property
    def verb(self) -> Literal["acquire", "store", "analyse", "transform", "provide", "apply"]:
        """The stage, named by what is done with the data."""

    @property
    def system(self) -> str | None:
        """The id of the system in which the stage takes place. Absent means that nobody has said."""

    @property
    def readiness(self) -> Literal["missing", "partial", "ready"] | None:
        """Whether the stage is in place today. Absent means unknown."""

    def to_dict(self) -> shapes.DataLifeStage: ...

class DataNeed(Part):
    """Data that a touchpoint needs in order to give the wanted experience, and in what quality (MarkedsPartner
    2022). What systems provide is recorded in the same terms.

    Between two touchpoints that are counterparts, the gap lists the data that is needed anew and the data
    that is no longer needed.
    """

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
        """The id of the kind of data."""

    @property
    def latency(self) -> Literal["real_time", "minutes", "hours", "day", "week", "month"] | None:
        """How old the data may be at most. Absent means that nobody has said."""

    @property
    def granularity(self) -> Literal["individual", "group"] | None:
        """Whether it must be about the single case, or whether figures for a group will do. Absent means that
        nobody has said.
        """

    @property
    def presentation(self) -> str | None:
        """How the data is presented, such as "a map that shows where the car is"."""

    def to_dict(self) -> shapes.DataNeed: ...

class DataProvision(Part):
    """Data that a system makes available, and in what quality. The counterpart is the data need of a touchpoint."""

    def __new__(
        cls,
        *,
        data: str,
        latency: Literal["real_time", "minutes", "hours", "day", "week", "month"] | None = None,
        granularity: Literal["individual", "group"] | None = None,
        introduced_by: str | None = None,
        ended_by: str | None = None,
    ) -> Self: ...
    @property
    def data(self) -> str:
        """The id of the kind of data."""

    @property
    def latency(self) -> Literal["real_time", "minutes", "hours", "day", "week", "month"] | None:
        """How old the data can be when the system hands it over. Absent means unknown."""

    @property
    def granularity(self) -> Literal["individual", "group"] | None:
        """Whether the system provides it for each case or only for groups. Absent means unknown."""

    @property
    def introduced_by(self) -> str | None:
        """The initiative after which the system provides it. Absent means that it does so today, as far as is
        known.
        """

    @property
    def ended_by(self) -> str | None:
        """The initiative after which the system no longer provides it. Absent means that no end is planned."""

    def to_dict(self) -> shapes.DataProvision: ...

class Decision(Part):
    """Something that customers decide at a step because of what they experienced.

    Kantar asks how decisions and behaviour result from experience, so a decision names its causes in words,
    or the pains that led to it. The checks report one that does neither (decision.cause_missing).
    """

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
    def text(self) -> str:
        """The decision in words: "Asks another company for an offer"."""

    @property
    def causes(self) -> Parts[str]:
        """Why customers decide so, one cause an entry."""

    @property
    def pains(self) -> Parts[str]:
        """The pains that led to the decision, as ids of pains of the same map; they may belong to earlier steps."""

    @property
    def leads_to(self) -> str | None:
        """The step that customers go to next because of the decision, as the id of a step of the same map.
        Absent means that nobody has said.
        """

    @property
    def exit(self) -> bool | None:
        """Whether customers leave the journey by this decision. Absent means that nobody has said."""

    @property
    def share(self) -> float | None:
        """How many of the customers who come to the step decide so, as a share from 0 to 1. The shares of a
        step's decisions should not add up to more than 1.
        """

    @property
    def competitor(self) -> str | None:
        """The competitor that customers go to, as an id of the document's competitors. Only meaningful where
        they leave.
        """

    def to_dict(self) -> shapes.Decision: ...

class Demographics(Part):
    """Demographic facts about the people of a group, with what they imply.

    A fact belongs here if it says something about how people behave on the journey. All members are optional
    and describe the typical member of the group.
    """

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
        """Typical age in whole years, such as the middle of the group's range."""

    @property
    def gender(self) -> str | None:
        """Gender, in words."""

    @property
    def civil_status(self) -> str | None:
        """Civil status, such as "married" or "single"."""

    @property
    def household(self) -> str | None:
        """Who lives together, such as "two adults and two children"."""

    @property
    def education(self) -> str | None:
        """Level or kind of education that is typical of the group, such as "upper secondary". What the persona
        studied belongs to background.
        """

    @property
    def income_level(self) -> str | None:
        """Level of income in words, such as "above average"; amounts are not expected here."""

    @property
    def place(self) -> str | None:
        """Kind of place where people of the group live, such as "a small municipality"."""

    @property
    def implication(self) -> str | None:
        """What these facts imply for behaviour: "Runs errands on the phone after nine in the evening". Its
        absence is reported as information.
        """

    def to_dict(self) -> shapes.Demographics: ...

class DesiredOutcome(Part):
    """A measure by which people judge how well a job is done (Ulwick 2005).

    It is put together from a direction, a measure and an object, as in "minimise the days until admission".
    An outcome that many call important and few are satisfied with is an opportunity.
    """

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
        segment: str | None = None,
    ) -> Self: ...
    @property
    def direction(self) -> Literal["minimise", "maximise"]:
        """Whether less or more of the measure is better."""

    @property
    def measure(self) -> str:
        """What is counted or judged, such as "days until admission" or "certainty that the measurements are
        right".
        """

    @property
    def object(self) -> str | None:
        """What it is measured of, such as "the order" or "the delivery". Absent means that the measure says it
        already.
        """

    @property
    def unit(self) -> str | None:
        """The unit of the measure in words, such as "days" or "admissions a year". Absent means that there is
        none, or that nobody has said.
        """

    @property
    def importance(self) -> float | None:
        """How many find the outcome important: the share of those asked who answered 4 or 5 on a scale of 1 to
        5, as a number from 0 to 1. Absent means that it is not known.
        """

    @property
    def satisfaction(self) -> float | None:
        """How many are satisfied with it today: the share of those asked who answered 4 or 5 on a scale of 1 to
        5, as a number from 0 to 1. Absent means that it is not known.
        """

    @property
    def asked(self) -> int | None:
        """How many people were asked about importance and satisfaction, as a whole number from 0. It tells how
        far the two shares can be trusted. Absent means unknown.
        """

    @property
    def segment(self) -> str | None:
        """The target group for which importance and satisfaction hold, as an id of the document's segments.
        Absent means all of them.
        """

    def to_dict(self) -> shapes.DesiredOutcome: ...

class Duration(Part):
    """A length of time, as an amount and a unit, such as 2 weeks.

    Steps say how long they take, and reviews how often they come round. It is calendar time: nights and
    weekends count. Where durations in different units are compared, both are turned into minutes: a year has
    365 days, and twelve months are a year, so that a month has 30 days and 10 hours.
    """

    def __new__(
        cls,
        *,
        amount: float,
        unit: Literal["seconds", "minutes", "hours", "days", "weeks", "months", "years"],
    ) -> Self: ...
    @property
    def amount(self) -> float:
        """How many of the unit, 0 or more. Fractions are allowed, such as 1.5 hours."""

    @property
    def unit(self) -> Literal["seconds", "minutes", "hours", "days", "weeks", "months", "years"]:
        """The unit of the amount, such as minutes or weeks."""

    def to_dict(self) -> shapes.Duration: ...

class EffortTotal(Part):
    """How much trouble a journey is for customers."""

    def __new__(
        cls,
        *,
        steps: int,
        unknown: int,
        mean: float,
    ) -> Self: ...
    @property
    def steps(self) -> int:
        """How many steps say how much trouble they are; at least 1."""

    @property
    def unknown(self) -> int:
        """How many steps do not say."""

    @property
    def mean(self) -> float:
        """The mean of the efforts of the steps that say, from 1 to 5."""

    def to_dict(self) -> shapes.EffortTotal: ...

class ElementCount(Part):
    """How many elements of one kind change, by what happens to them. An element that is both changed and moved
    counts as both.
    """

    def __new__(
        cls,
        *,
        element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"],
        added: int,
        removed: int,
        changed: int,
        moved: int,
        unstated: int,
    ) -> Self: ...
    @property
    def element(self) -> Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]:
        """The kind of element."""

    @property
    def added(self) -> int:
        """How many are only in the map after. Steps that one before becomes do not count here, but in splits."""

    @property
    def removed(self) -> int:
        """How many are only in the map before, and said to be gone. Those that are unstated do not count here,
        nor do steps that become one with others, which count in merges.
        """

    @property
    def changed(self) -> int:
        """How many say something else of the journey. Those that are only restated do not count."""

    @property
    def moved(self) -> int:
        """How many stand in another place among their like, or in another stage or step. Of all ways to bring
        one order into the other the one with the fewest moves is counted.
        """

    @property
    def unstated(self) -> int:
        """How many the map after does not mention, with nothing saying that they are gone. Nobody has to pay for
        these.
        """

    def to_dict(self) -> shapes.ElementCount: ...

class ElementRef(Part):
    """A reference to a map, or to a stage, step or touchpoint of it.

    An initiative uses it to say what it changes, a layer need what it serves, an open question what it is
    about, and a map which part of a wider map it shows in detail. With map alone it refers to the whole map;
    otherwise it refers to the innermost element that it names. The elements around that may be left out. If
    they are given, they must contain it (rule ref.misfit).
    """

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
        """The map: the id of an entry of maps in this document."""

    @property
    def stage(self) -> str | None:
        """A stage, by its id in that map. Absent means that the reference is to the whole map, or that step or
        touchpoint is enough.
        """

    @property
    def step(self) -> str | None:
        """A step, by its id in that map. Absent means that the reference is to a whole stage or map, or that
        touchpoint is enough.
        """

    @property
    def touchpoint(self) -> str | None:
        """A touchpoint, by its id in that map. Absent means that the reference is to a whole step, stage or map."""

    def to_dict(self) -> shapes.ElementRef: ...

class EmpathyMap(Part):
    """An empathy map: how a persona sees the world, in eight fields.

    A workshop tool (Gray, Brown and Macanufo 2010) that GainGrowth uses to get a picture of how a customer
    is, feels and thinks. Each field is a list with one observation an entry; empty fields are allowed.
    """

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
    def sees(self) -> Parts[str]:
        """What the persona sees in its surroundings: people, offers, things on the table."""

    @property
    def hears(self) -> Parts[str]:
        """What the persona hears from family, colleagues, media and others."""

    @property
    def says(self) -> Parts[str]:
        """What the persona says aloud, typically in quotation marks. It may differ from what the persona thinks."""

    @property
    def does(self) -> Parts[str]:
        """What the persona can be seen to do."""

    @property
    def thinks(self) -> Parts[str]:
        """What the persona thinks without necessarily saying it."""

    @property
    def feels(self) -> Parts[str]:
        """What the persona feels: worries, hopes and moods."""

    @property
    def pains(self) -> Parts[str]:
        """What hurts or hinders the persona in general. Unlike the pains of a step these have no severity, and
        the gap between two maps does not follow them.
        """

    @property
    def gains(self) -> Parts[str]:
        """What the persona hopes for. Unlike the gains of a step these have no strength, and the gap between two
        maps does not follow them.
        """

    def to_dict(self) -> shapes.EmpathyMap: ...

class Evidence(Part):
    """A piece of evidence for or against the entity that lists it.

    It may be what customers said in a study, what someone saw, or a number from a report. An entity can list
    several, from different sources: these have to be put together to give a whole (Kantar). A piece in which
    every member is absent counts as no evidence.
    """

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
        """The sort of evidence: whether someone said, saw, measured or wrote it. Absent means that nobody has
        said.
        """

    @property
    def study(self) -> str | None:
        """The study in which it was gathered: the id of an entry of studies in research. Absent where it comes
        from none.
        """

    @property
    def source(self) -> str | None:
        """The existing source that it was taken from, such as a register or an earlier report: the id of an
        entry of sources in research. Absent where it comes from none.
        """

    @property
    def participants(self) -> Parts[str]:
        """The people who said or showed it: ids of entries of participants in research, which hold no names.
        Empty means that it does not go back to single people, or that nobody has noted whom.
        """

    @property
    def date(self) -> str | None:
        """The day on which it was gathered, or its month or year. Absent means the date of the study or source."""

    @property
    def stance(self) -> Literal["supports", "contradicts"] | None:
        """Whether it supports the claim of its entity or contradicts it. Absent means that it supports. The
        checks report an entity that is called observed or validated although a piece of evidence contradicts
        it (rule claim.contradicted).
        """

    @property
    def note(self) -> str | None:
        """What it says, in a few words, such as "nine of ten had to call twice"."""

    def to_dict(self) -> shapes.Evidence: ...

class Expectation(Part):
    """What customers expect of a step before they come to it.

    The difference between what is expected and what is perceived is how SERVQUAL understands quality of
    service (Parasuraman, Zeithaml and Berry 1985).
    """

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str] | None = None,
        emotion: float | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str | None:
        """The expectation in words: "An answer within the day"."""

    @property
    def emotion(self) -> float | None:
        """How good the step is expected to be, from -2 (very bad) to 2 (very good): the same scale as the
        emotion of an experience, so that the two can be compared.
        """

    def to_dict(self) -> shapes.Expectation: ...

class Experience(Part):
    """How a step or touchpoint is experienced.

    At a step it says how customers experience it. At a touchpoint, as believed_experience, it says what the
    provider thinks that it is like; the two may disagree. An experience without any member says nothing, and
    counts as missing.
    """

    def __new__(
        cls,
        *,
        emotion: float | None = None,
        n: int | None = None,
        text: str | Mapping[str, str] | None = None,
        words: Iterable[str | Mapping[str, str]] | None = None,
        rational: float | None = None,
        emotional: float | None = None,
    ) -> Self: ...
    @property
    def emotion(self) -> float | None:
        """How it feels on the whole, from -2 (very bad) over 0 (neutral) to 2 (very good), with at most one
        decimal. The values of a map's steps, in order, are its emotion curve. Absent means that nobody has
        said, not that it is neutral.
        """

    @property
    def n(self) -> int | None:
        """How many people the feeling rests on, as the mean of their answers. Absent means that nobody has said."""

    @property
    def text(self) -> str | None:
        """The experience in words, in a sentence or two."""

    @property
    def words(self) -> Parts[str]:
        """Single words that people used for it, such as "slow" or "relieved"."""

    @property
    def rational(self) -> float | None:
        """How sensible it is judged to be, from -2 (makes no sense) to 2 (makes perfect sense). Kantar asks for
        the rational and the emotional level of an experience separately.
        """

    @property
    def emotional(self) -> float | None:
        """What it does to people's mood, from -2 (spoils it) to 2 (lifts it), whatever they think of its sense."""

    def to_dict(self) -> shapes.Experience: ...

class FieldChange(Part):
    """A change of one member of an element."""

    def __new__(
        cls,
        *,
        field: str,
        aspect: Literal["experience", "channel", "owner", "role", "duration", "data", "capacity", "metric", "business", "backstage", "evidence", "record", "form", "content"],
        before: Any | None = None,
        after: Any | None = None,
    ) -> Self: ...
    @property
    def field(self) -> str:
        """The name of the member, as in the data."""

    @property
    def aspect(self) -> Literal["experience", "channel", "owner", "role", "duration", "data", "capacity", "metric", "business", "backstage", "evidence", "record", "form", "content"]:
        """What the member is about, by which changes can be grouped."""

    @property
    def before(self) -> Any:
        """The value before, as JSON. Absent if the member had none."""

    @property
    def after(self) -> Any:
        """The value after, as JSON. Absent if the member has none."""

    def to_dict(self) -> shapes.FieldChange: ...

class Flow(Part):
    """A way through the steps of a map, for all customers or for some. A map without flows is read in the order
    of the document; several flows in one map suit target groups that take the same steps differently (Ziggy
    2014). The checks report a flow on which someone can get caught and never reach an end as an error, and
    steps that a flow names and never leads to as a warning.
    """

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
        """The id of the flow, unique among the flows of the map."""

    @property
    def name(self) -> str | None:
        """What the flow is called, e.g. "With a claim adjuster"."""

    @property
    def personas(self) -> Parts[str]:
        """Ids of the personas who take this way. Empty means all personas of the map."""

    @property
    def share(self) -> float | None:
        """The part of all customers on this map who take this way, from 0 to 1. Absent means unknown."""

    @property
    def order(self) -> Parts[str]:
        """Ids of steps of the map in the order in which they follow each other; the flow begins with the first.
        Empty means the order of the document, unless one of the links is of kind next: then the links alone
        say what follows what.
        """

    @property
    def links(self) -> Parts[FlowLink]:
        """Connections between steps beside the order: branches, loops, exceptions and the ways back from them."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Flow: ...

class FlowLink(Part):
    """A way that leads from one step of the map straight to another."""

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
        """The id of the step where the link begins."""

    @property
    def target(self) -> str:
        """The id of the step that the link leads to."""

    @property
    def kind(self) -> Literal["next", "branch", "repeat", "exception", "recovery"] | None:
        """How the two steps follow each other. Absent means next."""

    @property
    def share(self) -> float | None:
        """The part of those at the source who take this link, from 0 to 1. The checks warn where the shares that
        leave one step add up to more than 1. Absent means unknown. Where the checks look for a way without an
        end, an unknown share counts as 1 for a link of kind next and as 0 for any other.
        """

    @property
    def condition(self) -> str | None:
        """In which case the link is taken, e.g. "the form is incomplete"."""

    def to_dict(self) -> shapes.FlowLink: ...

class Frustration(Part):
    """Something that frustrates a persona, on the surface and below it.

    It is not tied to a step. What hurts at a particular step of a map is a pain there.
    """

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
    def text(self) -> str:
        """The frustration as it shows: "Has to telephone although the form is filled in"."""

    @property
    def underlying(self) -> str | None:
        """What lies below it: "Feels cheated of the time that she has spent". It is often not said openly; its
        absence is reported as information.
        """

    @property
    def depth(self) -> Literal["stated", "inferred"] | None:
        """Whether the underlying frustration was said openly or inferred."""

    @property
    def ideas(self) -> Parts[str]:
        """What could be done about the frustration, one idea an entry. An empty list is reported as information,
        since a frustration is meant to give ideas.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Frustration: ...

class Funding(Part):
    """What an initiative pays for in a gap."""

    def __new__(
        cls,
        *,
        initiative: str,
        changes: Iterable[int] | None = None,
        cost: MoneyRange | shapes.MoneyRange | None = None,
    ) -> Self: ...
    @property
    def initiative(self) -> str:
        """The id of the initiative."""

    @property
    def changes(self) -> Parts[int]:
        """Numbers of the changes that it pays for: those of the elements that it names in its changes, pains and
        needs, of all that is in these elements, and of what is in the steps that stand for them in the other
        map. Several initiatives can pay for the same change.
        """

    @property
    def cost(self) -> MoneyRange | None:
        """What the initiative costs in all, as the document says; it is not divided among its changes. Absent
        means unknown.
        """

    def to_dict(self) -> shapes.Funding: ...

class Gain(Part):
    """A gain: something at a step that works well for the customer.

    Also called a gain point. Gains are recorded so that a change does not destroy what works today: a gap
    says of each whether it is kept, strengthened, weakened, lost or new, or unstated where the map after does
    not mention it, and it lists what would be lost or weakened.
    """

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
        """The gain's id, unique in its map. A future map that keeps the id says that the gain is still the same
        one.
        """

    @property
    def text(self) -> str:
        """What is good, as the customer notices it: "The driver remembers her name"."""

    @property
    def strength(self) -> int | None:
        """How strong the gain is, from 1 (pleasant) to 5 (what people tell others about). Absent means that
        nobody has said. Between two maps a higher figure means that the gain is strengthened, a lower one
        that it is weakened.
        """

    @property
    def delight(self) -> bool | None:
        """Whether the gain delights: people like it and would not have missed it, which is an attractive quality
        in the terms of Kano (1984). Absent means that nobody has said.
        """

    @property
    def personas(self) -> Parts[str]:
        """For whom it is a gain, as ids of the document's personas. Empty means all personas of the step."""

    @property
    def touchpoint(self) -> str | None:
        """The touchpoint where the gain arises, as the id of a touchpoint of the same step. Absent means that it
        belongs to the step as a whole.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Gain: ...

class GainCount(Part):
    """How many gains there are of each fate. All but added are gains of the map before, in a whole gap all that
    it has.
    """

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
        """How many are as they were, or have no strength on one side to compare."""

    @property
    def strengthened(self) -> int:
        """How many are stronger after than before."""

    @property
    def weakened(self) -> int:
        """How many are weaker after than before."""

    @property
    def lost(self) -> int:
        """How many are gone."""

    @property
    def added(self) -> int:
        """How many are only in the map after."""

    @property
    def unstated(self) -> int:
        """How many the map after does not mention, with nothing saying that they are gone."""

    def to_dict(self) -> shapes.GainCount: ...

class GainFate(Part):
    """What becomes of one gain. Like a pain, a gain that the map after leaves out counts as lost only if
    something says that it is gone.
    """

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
        because: Literal["listed", "initiative", "treatment", "complete", "step_gone"] | None = None,
        silence: Literal["not_mentioned", "no_counterpart"] | None = None,
        certainty: float | None = None,
    ) -> Self: ...
    @property
    def fate(self) -> Literal["kept", "strengthened", "weakened", "lost", "added", "unstated"]:
        """What becomes of the gain."""

    @property
    def text(self) -> str:
        """The gain in words, as the map before says it; for a new gain, as the map after does."""

    @property
    def before(self) -> str | None:
        """The id of the gain in the map before. Absent for a new gain."""

    @property
    def after(self) -> str | None:
        """The id of the gain in the map after. Absent if that map does not have it."""

    @property
    def step_before(self) -> str | None:
        """The id of the step that the gain stands at before. Absent for a new gain."""

    @property
    def step_after(self) -> str | None:
        """The id of the step that the gain stands at after. Absent if the map after does not have the gain."""

    @property
    def strength_before(self) -> int | None:
        """How strong the gain is before, from 1 (pleasant) to 5 (what people tell others about). Absent means
        unknown, or a new gain.
        """

    @property
    def strength_after(self) -> int | None:
        """How strong the gain is after, from 1 (pleasant) to 5 (what people tell others about). Absent means
        unknown, or that the map after does not have the gain.
        """

    @property
    def because(self) -> Literal["listed", "initiative", "treatment", "complete", "step_gone"] | None:
        """What says that the gain is gone: listed, complete or step_gone. Only for a gain that is lost; absent
        in the inverse of a gap.
        """

    @property
    def silence(self) -> Literal["not_mentioned", "no_counterpart"] | None:
        """Why nothing can be said of the gain. Only for a gain that is unstated; in the inverse of a gap for one
        that was.
        """

    @property
    def certainty(self) -> float | None:
        """How certain the fate is, from 0 to 1: 1 where somebody said it, else the certainty of the match, or of
        the step having been taken out. Absent for a gain that is added or unstated.
        """

    def to_dict(self) -> shapes.GainFate: ...

class _GapMembers(Part):
    """What separates one journey map from another, and how to get from the first to the second. The two maps are
    called "before" and "after" whatever they show: today's journey and the wanted one, the intended and an
    observed one, this year's and last year's, one's own and a competitor's.

    A gap is computed from two maps of an atlas, or from maps of two atlases. It is also an edit script:
    applied to the map before, its changes give exactly the map after, and the inverse leads back. A part of a
    gap holds only the changes that some initiatives pay for, with those that they depend on; members that
    describe whole maps are then absent or empty, as said below.
    """

    @property
    def before(self) -> str:
        """The id of the map before: the one that the changes can be applied to."""

    @property
    def after(self) -> str:
        """The id of the map after: the one that the changes lead to."""

    @property
    def funding_status(self) -> Literal["asked", "nothing_to_pay", "not_asked"]:
        """Whether initiatives were asked who pays for what."""

    @property
    def summary(self) -> GapSummary:
        """The gap in figures: distance, counts, rates and curves."""

    @property
    def regressions(self) -> Parts[Regression]:
        """What gets worse for customers, the gravest first: ways to leave, gains lost, liked steps that go,
        feelings that fall, pains that come or hurt more, effort and time that grow. What works today must
        survive (Kantar asks what works as well as what does not). In a part, only what its changes are about.
        """

    @property
    def pains(self) -> Parts[PainFate]:
        """What becomes of every pain of either map: first those of the map before in its order, then new ones in
        the order of the map after. In a part, only those that its changes are about.
        """

    @property
    def gains(self) -> Parts[GainFate]:
        """What becomes of every gain of either map, in the same order as pains. In a part, only those that its
        changes are about.
        """

    @property
    def matches(self) -> Parts[Match]:
        """The stages, steps and touchpoints of the two maps that stand for each other, in the order of the map
        after, whether or not anything about them changes. Elements of other kinds are listed only if their
        ids differ.
        """

    @property
    def suggestions(self) -> Parts[SuggestedMatch]:
        """Steps that probably stand for each other, but not surely enough to be matched: the most certain first,
        then in the order of the maps. Empty in a part.
        """

    @property
    def splits(self) -> Parts[Split]:
        """Steps of the map before that become several, as replaces says. Empty in a part."""

    @property
    def merges(self) -> Parts[Merge]:
        """Steps of the map after that several become, as replaces says. Empty in a part."""

    @property
    def curve_before(self) -> Parts[CurvePoint]:
        """The emotion curve of the map before, for customers on the whole: all its steps in the order of the
        document. Empty in a part.
        """

    @property
    def curve_after(self) -> Parts[CurvePoint]:
        """The emotion curve of the map after, for customers on the whole: all its steps in the order of the
        document. Empty in a part.
        """

    @property
    def persona_curves_before(self) -> Parts[PersonaCurvePoint]:
        """The emotion curves of single personas in the map before, one after the other, each in the order of the
        document: one for each persona with a feeling of its own at a step of either map. Steps that do not
        concern the persona (personas of the step) are left out, and all steps of a map that is not about it.
        Empty in a part.
        """

    @property
    def persona_curves_after(self) -> Parts[PersonaCurvePoint]:
        """The emotion curves of the same personas in the map after. Empty in a part."""

    @property
    def funding(self) -> Parts[Funding]:
        """The initiatives that pay for at least one change, in the order of the document, each with these
        changes. Not asked are initiatives that are dropped, whose last prototype failed, or that belong to
        other alternatives only; between maps of two atlases there are none. In a part, only the chosen ones.
        """

    @property
    def unfunded(self) -> Parts[int]:
        """Numbers of the changes that no initiative pays for, if initiatives were asked. Left out is what nobody
        has to pay for: the change of the map itself, of constraints, lanes and lenses, and what is only
        unstated or restated. In a part, only numbers of its changes.
        """

    @property
    def idle_initiatives(self) -> Parts[str]:
        """Ids of initiatives that pay for no change although they name one of the two maps in their changes,
        pains or needs, or name nothing at all there. Empty in a part.
        """

    @property
    def needed(self) -> Parts[int]:
        """Numbers of the changes that none of the chosen initiatives pays for, but on which the other changes of
        a part depend. Empty in a whole gap.
        """

    @property
    def changes(self) -> Parts[Change]:
        """The changes that lead from the map before to the map after: first what is added, changed or moved in
        the order of the map after, then what is removed or unstated in the order of the map before. Elements
        that stay as they are have no change.
        """


class GapSummary(Part):
    """The gap in figures. A member that has nothing to count is absent."""

    def __new__(
        cls,
        *,
        distance: float | None = None,
        elements: Iterable[ElementCount | shapes.ElementCount] | None = None,
        splits: int | None = None,
        merges: int | None = None,
        suggested: int | None = None,
        without_counterpart: WithoutCounterpart | shapes.WithoutCounterpart | None = None,
        pains: PainCount | shapes.PainCount | None = None,
        gains: GainCount | shapes.GainCount | None = None,
        elimination_rate: float | None = None,
        experience_before: CurveFigures | shapes.CurveFigures | None = None,
        experience_after: CurveFigures | shapes.CurveFigures | None = None,
        experience_by_persona: Iterable[PersonaCurveFigures | shapes.PersonaCurveFigures] | None = None,
        personas_left_out: int | None = None,
        time_before: TimeTotal | shapes.TimeTotal | None = None,
        time_after: TimeTotal | shapes.TimeTotal | None = None,
        effort_before: EffortTotal | shapes.EffortTotal | None = None,
        effort_after: EffortTotal | shapes.EffortTotal | None = None,
    ) -> Self: ...
    @property
    def distance(self) -> float | None:
        """How far apart the two maps are, from 0 (the same in all that counts) to 1 (nothing in common). The
        same in both directions. Absent in a part of a gap.

        It is one minus the weighted share of what the maps have in common. Steps weigh 4, stages and
        touchpoints 2 and needs 1 each, and each step 1 more for its place. What two counterparts have in
        common is twice the members that are equal, over the number of members of the one plus that of the
        other, times the certainty of the match. A member that differs counts by how much of it is the same: a
        text by its letters, a list by its items, the pains and the gains of a step by their counterparts. Of
        several steps that one replaces or is replaced by, the likest counts. Of the places those of the
        longest run of steps in the same order count.

        Members about the map do not count (id, replaces, same_as, source_id, evidence, claim, validations,
        complete, confidentiality), nor do the form of texts and the order of sets, nor lanes, lenses,
        constraints, flows and the map's own members. A measure of this library's own, not from literature.
        """

    @property
    def elements(self) -> Parts[ElementCount]:
        """How many elements are added, removed, changed, moved and unstated, by kind of element. Kinds without
        any change are left out.
        """

    @property
    def splits(self) -> int | None:
        """How many steps of the map before become several. Absent if none does, and in a part of a gap."""

    @property
    def merges(self) -> int | None:
        """How many steps of the map after come from several. Absent if none does, and in a part of a gap."""

    @property
    def suggested(self) -> int | None:
        """How many suggestions there are. Absent if there are none, and in a part of a gap."""

    @property
    def without_counterpart(self) -> WithoutCounterpart | None:
        """How many steps of either map have no counterpart in the other, suggested ones not counted. Absent if
        every step has one, and in a part of a gap. As long as it is there, distance is an upper bound: with
        every step whose counterpart is confirmed it can only fall.
        """

    @property
    def pains(self) -> PainCount | None:
        """How many pains there are of each fate. Absent if there are none."""

    @property
    def gains(self) -> GainCount | None:
        """How many gains there are of each fate. Absent if there are none."""

    @property
    def elimination_rate(self) -> float | None:
        """The share of pains that are removed, from 0 to 1. The base is the pains of the map before whose fate
        is known: removed, relieved, kept or worsened, but not unstated. Absent if no such pain exists, and in
        a part of a gap. To eliminate pains is what a future journey is drawn for (Ziggy 2014).
        """

    @property
    def experience_before(self) -> CurveFigures | None:
        """The emotion curve of the map before in figures, for customers on the whole. Absent if no step of its
        main line has an emotion for them all, and in a part of a gap. Where only single personas have
        feelings, these alone are in experience_by_persona: no curve is made of them for all.
        """

    @property
    def experience_after(self) -> CurveFigures | None:
        """The emotion curve of the map after in figures, for customers on the whole. Absent if no step of its
        main line has an emotion for them all, and in a part of a gap.
        """

    @property
    def experience_by_persona(self) -> Parts[PersonaCurveFigures]:
        """The emotion curves of single personas in figures: of each with a feeling of its own at a step of
        either map, in the order in which the steps name them. Empty if there are none, and in a part of a
        gap.
        """

    @property
    def personas_left_out(self) -> int | None:
        """How many personas with feelings of their own have no curve, because the curves of personas would have
        more than a million points in all. Absent if none is left out, and in a part of a gap.
        """

    @property
    def time_before(self) -> TimeTotal | None:
        """How long the journey before takes. Absent if none of its steps says how long it takes, and in a part
        of a gap.
        """

    @property
    def time_after(self) -> TimeTotal | None:
        """How long the journey after takes. Absent if none of its steps says how long it takes, and in a part of
        a gap.
        """

    @property
    def effort_before(self) -> EffortTotal | None:
        """How much trouble the journey before is. Absent if none of its steps says, and in a part of a gap."""

    @property
    def effort_after(self) -> EffortTotal | None:
        """How much trouble the journey after is. Absent if none of its steps says, and in a part of a gap."""

    def to_dict(self) -> shapes.GapSummary: ...

class Handover(Part):
    """How the customer is passed on from a touchpoint to whoever is responsible next. Where this is missing or
    fails, customers fall between two units (Ziggy 2014).
    """

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        unit: str | None = None,
        data: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str:
        """What is done to hand the customer over, or how it goes wrong."""

    @property
    def unit(self) -> str | None:
        """The id of the unit that takes over. Absent means that nobody has said."""

    @property
    def data(self) -> Parts[str]:
        """Ids of the kinds of data that are passed on, so that the customer is not asked for them again. Empty
        means that none is.
        """

    def to_dict(self) -> shapes.Handover: ...

class Initiative(Part):
    """An improvement that is proposed, decided on or under way. It names the elements of maps that it changes
    and the pains and needs that it is there for; a gap tells which of its changes each initiative pays for,
    and which nobody pays for.
    """

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
        excludes: Iterable[str] | None = None,
        cost_of_delay: MoneyRange | shapes.MoneyRange | None = None,
        insights: Iterable[str] | None = None,
        removes_options: bool | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the initiative, unique among the initiatives of the document."""

    @property
    def title(self) -> str:
        """What is done, beginning with a verb, e.g. "Tell customers when the case has arrived". The checks point
        out titles that only name a thing.
        """

    @property
    def description(self) -> str | None:
        """What a reader should know about the initiative that its title does not say."""

    @property
    def kinds(self) -> Parts[Literal["interface_simpler", "interface_clearer", "process", "organisation", "new_product", "new_service", "data", "system", "competence", "communication"]]:
        """What the initiative changes: interfaces, processes, the organisation and so on. One initiative may be
        of several kinds (Ziggy 2014).
        """

    @property
    def origin(self) -> Literal["preconceived", "found"] | None:
        """Whether the idea was there before the journey was looked at. For one that was, the checks ask for
        evidence or a prototype.
        """

    @property
    def opportunity(self) -> Literal["support", "new_business"] | None:
        """Whether it supports the customer in a new way or opens a new business."""

    @property
    def changes(self) -> Parts[ElementRef]:
        """The elements that it changes: whole maps, or stages, steps or touchpoints of them. In a gap the
        initiative pays for every change of what is named and of all that is in it; of a reference with
        several ids the innermost counts.
        """

    @property
    def pains(self) -> Parts[PainRef]:
        """The pains that it is there for. In a gap it pays for their changes, and a pain that the map after
        leaves out counts as removed for its sake, unless the pain itself says that it is only to be relieved
        or accepted.
        """

    @property
    def needs(self) -> Parts[NeedRef]:
        """The needs that it is there for. In a gap it pays for their changes."""

    @property
    def suggestions(self) -> Parts[str]:
        """Ids of the suggestions that it takes up."""

    @property
    def layer_needs(self) -> Parts[str]:
        """Ids of the needs of the six layers that it meets, where it prepares the ground rather than changing a
        journey itself.
        """

    @property
    def cost(self) -> MoneyRange | None:
        """What it costs: the likely amount, and how low and high it may be, all in one currency."""

    @property
    def benefit(self) -> MoneyRange | None:
        """What it brings in money: the likely amount, and how low and high it may be, in the currency of cost."""

    @property
    def person_months(self) -> float | None:
        """The work that it takes, in person-months: the effort in RICE."""

    @property
    def scores(self) -> Scores | None:
        """Judgements by which initiatives are ranked."""

    @property
    def owner(self) -> str | None:
        """The id of the unit that answers for it. Absent means that nobody does, as far as is known; the checks
        warn of it.
        """

    @property
    def audience(self) -> Parts[str]:
        """Ids of the stakeholders who must be told of it."""

    @property
    def communicated(self) -> bool | None:
        """Whether the audience has been told. Absent means the same as false: for an initiative that is decided,
        started or done the checks warn (Kantar).
        """

    @property
    def status(self) -> Literal["proposed", "decided", "started", "done", "dropped"] | None:
        """How far it has come. Absent means that nobody has said."""

    @property
    def wave(self) -> int | None:
        """The wave in which it is carried out, counted from 1: the most important first, then wider
        (MarkedsPartner 2022). The checks warn if it depends on an initiative of a later wave.
        """

    @property
    def start(self) -> str | None:
        """The day on which the work begins."""

    @property
    def due(self) -> str | None:
        """The day on which it is to be done. The checks warn if it is before start."""

    @property
    def success_criteria(self) -> Parts[str]:
        """What success looks like, in words (Kantar). The checks warn if there is neither this nor a metric."""

    @property
    def metrics(self) -> Parts[str]:
        """Ids of the metrics that show whether it has succeeded."""

    @property
    def prototypes(self) -> Parts[Prototype]:
        """What has been tried out, and with which result."""

    @property
    def depends_on(self) -> Parts[str]:
        """Ids of the initiatives that have to be done first. Initiatives may not depend on each other in a
        circle.
        """

    @property
    def excludes(self) -> Parts[str]:
        """Ids of initiatives that can't be carried out beside this one. One of the two naming the other is
        enough. The checks warn where both are decided on, where one has to be done before the other, and
        where an alternative takes both (alternative.initiatives_clash).
        """

    @property
    def cost_of_delay(self) -> MoneyRange | None:
        """What each month of waiting costs (cost of delay, Reinertsen 2009). Absent means unknown."""

    @property
    def insights(self) -> Parts[str]:
        """The insights that it rests on, as ids of the document's research.insights."""

    @property
    def removes_options(self) -> bool | None:
        """Whether it takes choices away from the customer. MarkedsPartner 2022 looks for solutions that cost
        little without doing so; the checks point out true. Absent means the same as false.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Initiative: ...

class Insight(Part):
    """Something that was learnt from research: what several people said or did, and what it means. Pains, needs
    and initiatives name the insights that they rest on; the insight names its evidence.
    """

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        about: Iterable[ElementRef | shapes.ElementRef] | None = None,
        strength: int | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the insight, unique among the insights of the document."""

    @property
    def text(self) -> str:
        """What was learnt, in a sentence."""

    @property
    def about(self) -> Parts[ElementRef]:
        """The maps, stages, steps and touchpoints that it is about."""

    @property
    def strength(self) -> int | None:
        """How strong it is, from 1 (a first impression) to 5 (many people, several methods). Absent means that
        nobody has judged it.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Insight: ...

class Inspiration(Part):
    """An experience from another trade that customers love (MarkedsPartner 2022). Touchpoints that can learn
    from it name it in their inspirations.
    """

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
        """The id of the inspiration, unique among the inspirations of the document."""

    @property
    def name(self) -> str:
        """What the experience is and where it is found, e.g. "Paying in the taxi app"."""

    @property
    def trade(self) -> str | None:
        """The trade that it comes from, e.g. "passenger transport"."""

    @property
    def quality(self) -> str | None:
        """What people love about it, e.g. "nobody has to think of paying"."""

    @property
    def level(self) -> int | None:
        """How good the experience is judged to be there, from 1 (very poor) to 5 (very good): the level to
        compare the ratings of one's own touchpoints with. Absent means that nobody has judged it.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Inspiration: ...

class Integration(Part):
    """An exchange of data between the system that it is listed at and another one. Its direction is not
    recorded.
    """

    def __new__(
        cls,
        *,
        system: str,
        data: Iterable[str] | None = None,
        latency: Literal["real_time", "minutes", "hours", "day", "week", "month"] | None = None,
        introduced_by: str | None = None,
        ended_by: str | None = None,
    ) -> Self: ...
    @property
    def system(self) -> str:
        """The id of the other system."""

    @property
    def data(self) -> Parts[str]:
        """Ids of the kinds of data that are exchanged. Empty means all."""

    @property
    def latency(self) -> Literal["real_time", "minutes", "hours", "day", "week", "month"] | None:
        """How old the data can be when it arrives, such as day for a nightly transfer. Absent means unknown."""

    @property
    def introduced_by(self) -> str | None:
        """The initiative that makes the exchange possible. Absent means that data is exchanged today, as far as
        is known.
        """

    @property
    def ended_by(self) -> str | None:
        """The initiative that ends the exchange. Absent means that no end is planned."""

    def to_dict(self) -> shapes.Integration: ...

class Iteration(Part):
    """A round of work on a map: it is drawn, tried on customers, and drawn anew. GainGrowth stresses this
    process above the finished map.
    """

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
        """The number of the round, counted from 1. Rounds stand in the order of their numbers; the checks point
        out a number that is not higher than the one before it.
        """

    @property
    def focus(self) -> str | None:
        """What the round looked at in particular."""

    @property
    def date(self) -> str | None:
        """The day on which the round ended, or its month or year."""

    @property
    def notes(self) -> str | None:
        """What came of the round."""

    def to_dict(self) -> shapes.Iteration: ...

class Job(Part):
    """A job to be done: what people try to achieve, and for which they hire a product or service (Christensen
    and others 2016).

    It is described by what it is, when it arises and why (GainGrowth). Personas name the jobs that they have,
    and a map the job that its journey serves.
    """

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
        """Its id, unique among the jobs of the document. Personas and maps refer to it."""

    @property
    def statement(self) -> str:
        """The job in words, as a person would say it and without naming a solution, such as "have the home
        insured without a break from the day you get the keys".
        """

    @property
    def circumstance(self) -> str | None:
        """When the job arises: the situation that people are in. The checks report a job without it (rule
        job.circumstance_missing).
        """

    @property
    def why(self) -> str | None:
        """Why the job matters to those who have it. The checks report a job without it (rule job.why_missing)."""

    @property
    def dimensions(self) -> JobDimensions | None:
        """Its functional, emotional and social sides. The checks report those that are not described (rule
        job.dimensions_missing).
        """

    @property
    def beneficiaries(self) -> Parts[Beneficiary]:
        """Others who are better off when the job is done, such as relatives or colleagues. Empty means that
        nobody has been named.
        """

    @property
    def outcomes(self) -> Parts[DesiredOutcome]:
        """What counts as done well: the outcomes by which people judge any solution (Ulwick 2005). The checks
        report a job without any (rule job.outcomes_missing).
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Job: ...

class JobDimensions(Part):
    """The sides of a job: functional, emotional and social.

    What people say they want to get done is often only the first. Underlying motives and emotional needs
    belong to the journey as well (Kantar).
    """

    def __new__(
        cls,
        *,
        functional: str | Mapping[str, str] | None = None,
        emotional: str | Mapping[str, str] | None = None,
        social: str | Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def functional(self) -> str | None:
        """What is to get done in practice, such as "the right home insured from the right day"."""

    @property
    def emotional(self) -> str | None:
        """How people want to feel, such as "sleep well the first night". It counts as an answer to the question
        about motives and emotional needs that is asked of maps (rule map.six_questions).
        """

    @property
    def social(self) -> str | None:
        """How people want to be seen by others, such as "as someone who keeps things in order"."""

    def to_dict(self) -> shapes.JobDimensions: ...

class JourneyMap(Part):
    """A journey map: what customers, or others, do and experience with an organisation, from before they first
    meet it until after they last do. The map holds stages in their order, a stage holds steps (the customer's
    side), and a step holds touchpoints (the provider's side). An id, a title and a state are enough for a
    first sketch.

    Ids of stages, steps, touchpoints, pains, gains, provider actions, needs, constraints, flows, lanes and
    lenses are unique among their like within the map. A future map can therefore begin as a copy of today's
    and keep its ids, by which the gap matches the two.
    """

    def __new__(
        cls,
        *,
        id: str,
        title: str | Mapping[str, str],
        state: Literal["current", "future", "intended", "observed"],
        derived_from: str | None = None,
        removes: Removes | shapes.Removes | None = None,
        held_against: str | None = None,
        question: str | Mapping[str, str] | None = None,
        answer: str | Mapping[str, str] | None = None,
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
        """The id of the map, unique among the maps of the document. References into the map name it together
        with the id of the element.
        """

    @property
    def title(self) -> str:
        """What the map is called, e.g. "Moving house, today"."""

    @property
    def state(self) -> Literal["current", "future", "intended", "observed"]:
        """Whether the map shows what is, what was seen in one case, what was designed, or what should be."""

    @property
    def derived_from(self) -> str | None:
        """The id of the map that this one was made from: for a future map usually the current one. What its
        steps name in replaces are steps of that map, and the gap follows replaces only between these two
        maps.
        """

    @property
    def removes(self) -> Removes | None:
        """What of the map in derived_from is to be no longer. Absent means that nothing was said: the gap then
        leaves open what becomes of what this map does not mention.
        """

    @property
    def held_against(self) -> str | None:
        """The id of the intended map that this journey is held to: the promise that an observed or current
        journey kept or did not keep. A map of another state is reported as held_against.not_intended, and a
        promise to an intended or future map as held_against.not_lived.
        """

    @property
    def question(self) -> str | None:
        """What one wants to learn from the map, e.g. "Why do customers leave us when they move?" A good question
        makes a useful map (Ziggy 2014); the checks warn if there is none, or one so general that any map
        would answer it.
        """

    @property
    def answer(self) -> str | None:
        """What the map answers to its question. Absent means that nobody has answered yet."""

    @property
    def description(self) -> str | None:
        """What a reader should know about the map that its title does not say."""

    @property
    def job(self) -> str | None:
        """The id of the job that customers try to get done on this journey."""

    @property
    def personas(self) -> Parts[str]:
        """Ids of the personas whose journey it is. Elements of the map can be limited to some of these. The
        checks warn of a map with neither personas nor segments nor a participant.
        """

    @property
    def segments(self) -> Parts[str]:
        """Ids of the target groups that the map covers. The checks warn of more than four, unless the options of
        the check set another number: a map that is to cover everything says little (Ziggy 2014).
        """

    @property
    def perspective(self) -> Literal["customer", "provider", "employee", "partner"] | None:
        """Whose view the map takes. Absent means the customer's."""

    @property
    def goals(self) -> Parts[str]:
        """Ids of the organisation's goals that the journey serves."""

    @property
    def business_model(self) -> Parts[BusinessModelLink]:
        """The parts of the business model that the journey concerns."""

    @property
    def status(self) -> Literal["draft", "workshop", "published"] | None:
        """How far the work on the map has come. The further, the more the checks ask of it. Absent means draft."""

    @property
    def iterations(self) -> Parts[Iteration]:
        """The rounds of work on the map, the first one first."""

    @property
    def revisions(self) -> Parts[Revision]:
        """The change log of the map: what was changed, when and why."""

    @property
    def review(self) -> Review | None:
        """How the map is kept up to date. The checks warn if a published map does not say."""

    @property
    def valid_from(self) -> str | None:
        """The day from which on the map describes the journey, or its month or year. Where there has been no
        review yet, the time to the next is counted from here, or from the last day of the month or year.
        """

    @property
    def detail_of(self) -> ElementRef | None:
        """The stage or step of a wider map that this one shows in detail. It need not repeat what the wider map
        says: the checks ask such a map neither for needs nor for answers to the six questions to a journey
        (Kantar). Maps may not be details of each other in a circle.
        """

    @property
    def competitor(self) -> str | None:
        """The id of the competitor whose journey is shown. Absent means that it is the organisation's own. The
        checks do not ask a competitor's map who owns its touchpoints and needs, nor what is planned for them.
        """

    @property
    def participant(self) -> str | None:
        """The id of the participant whose journey was followed, for an observed map."""

    @property
    def lanes(self) -> Parts[Lane]:
        """Rows that the authors have added, beside those that every map has. The cells stand at the steps."""

    @property
    def lenses(self) -> Parts[Lens]:
        """Saved views that follow one member of steps or touchpoints across the map."""

    @property
    def needs(self) -> Parts[Need]:
        """What customers need on this journey. Steps refer to these by id where they arise; the checks warn of a
        map that names none.
        """

    @property
    def constraints(self) -> Parts[Constraint]:
        """What today's reality does not allow on this journey; mostly for future maps."""

    @property
    def stages(self) -> Parts[Stage]:
        """The stages of the journey, in order. Their steps one after the other are the order of the document, in
        which the emotion curve lists them.
        """

    @property
    def flows(self) -> Parts[Flow]:
        """The ways through the map, where customers do not all take its steps in the order of the document.
        Empty means that they do. The likeliest way decides where the emotion curve ends (CurveFigures).
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps of the map, stage by stage."""

    @property
    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """All touchpoints of the map, step by step."""

    def table(self, name: str, *, language: str | None = None) -> Table:
        """The entities of one kind that stand in this part, in rows: as Atlas.table gives them for the whole
        document.
        """

    def to_dict(self) -> shapes.JourneyMap: ...

class KanoCounts(Part):
    """How many customers put a need into each class of the Kano model, by the evaluation table of Kano et al.
    (1984).
    """

    def __new__(
        cls,
        *,
        attractive: int,
        one_dimensional: int,
        must_be: int,
        indifferent: int,
        reverse: int,
        questionable: int,
    ) -> Self: ...
    @property
    def attractive(self) -> int:
        """Delighted if it is met, and not displeased if it is not."""

    @property
    def one_dimensional(self) -> int:
        """The better it is met, the more satisfied."""

    @property
    def must_be(self) -> int:
        """Taken for granted: displeased if it is not met."""

    @property
    def indifferent(self) -> int:
        """Makes no difference."""

    @property
    def reverse(self) -> int:
        """Would rather not have it."""

    @property
    def questionable(self) -> int:
        """Gave two answers that contradict each other."""

    def to_dict(self) -> shapes.KanoCounts: ...

class Lane(Part):
    """A row that the authors of a map add to it, for what the format has no member for. Each step says in its
    cells what stands in the lane at that step.
    """

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
        """The id of the lane, unique among the lanes of the map."""

    @property
    def name(self) -> str:
        """The heading of the row, e.g. "Legal basis"."""

    @property
    def kind(self) -> Literal["frontstage", "backstage", "support", "custom"] | None:
        """Which part of a service blueprint the lane belongs to. Absent means that nobody has said."""

    @property
    def description(self) -> str | None:
        """What is to be written in the lane, for those who fill it in."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Lane: ...

class LaneCell(Part):
    """What a step says in one of the lanes that its map has defined.

    Lanes are rows for whatever the model has no member for. A cell is part of its step, and so follows a step
    that is moved to another stage.
    """

    def __new__(
        cls,
        *,
        lane: str,
        text: str | Mapping[str, str],
    ) -> Self: ...
    @property
    def lane(self) -> str:
        """The lane, as the id of one of the map's lanes."""

    @property
    def text(self) -> str:
        """What the step says in that lane."""

    def to_dict(self) -> shapes.LaneCell: ...

class LayerNeed(Part):
    """Something that one of the six layers must have in place before a wanted experience can be delivered
    (MarkedsPartner 2022), such as "delivery status for each parcel, at most minutes old" in the data layer.

    Together the layer needs describe what the organisation lacks for a future journey. Initiatives name those
    that they fulfil.
    """

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
        """The id of the layer need, unique among the layer needs of the document."""

    @property
    def layer(self) -> Literal["experience", "data", "systems", "processes", "competence", "organisation"]:
        """The layer that must have it in place."""

    @property
    def text(self) -> str:
        """What is needed, in words."""

    @property
    def readiness(self) -> Literal["missing", "partial", "ready"] | None:
        """Whether it is in place today. Absent means unknown. If it is ready and something that it depends on is
        not known to be, that is reported as layer_need.early; if a stage in the life of its data is said not
        to be, as layer_need.data_unready.
        """

    @property
    def depends_on(self) -> Parts[str]:
        """Ids of the layer needs that must be in place first, usually those of an earlier layer. Empty means
        none. A chain that leads back to itself is reported as ref.loop.
        """

    @property
    def serves(self) -> Parts[ElementRef]:
        """What it makes possible: steps and touchpoints of a map, or a whole stage or map.

        A need of the layers processes, competence or organisation must lead back to the customer: it serves
        something itself, or it depends, directly or over other needs, on one that does or on one of the layer
        experience. If not, that is reported as layer_need.no_experience.
        """

    @property
    def data(self) -> Parts[str]:
        """Ids of the kinds of data that it is about. Empty means none."""

    @property
    def systems(self) -> Parts[str]:
        """Ids of the systems that it is about. Empty means none."""

    @property
    def processes(self) -> Parts[str]:
        """Ids of the processes that it is about. Empty means none."""

    @property
    def competences(self) -> Parts[str]:
        """Ids of the competences that it is about. Empty means none."""

    @property
    def units(self) -> Parts[str]:
        """Ids of the units that it is about, in any role: those that lack something, or those that have to
        change. Empty means none.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.LayerNeed: ...

class Lens(Part):
    """A saved view that follows one member of steps or touchpoints, such as channel or device, across the whole
    map. What is worth stressing often shows only during the work (Ziggy 2014); a lens keeps that view without
    changing the map.
    """

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
        """The id of the lens, unique among the lenses of the map."""

    @property
    def name(self) -> str:
        """What the view is called, e.g. "Devices used"."""

    @property
    def member(self) -> str:
        """The member that is shown, by its name in the data, e.g. device. It has to be a member of steps or of
        touchpoints: the checks report any other name as an error.
        """

    @property
    def personas(self) -> Parts[str]:
        """Ids of the personas that the view is limited to. Empty means all."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Lens: ...

class Match(Part):
    """Two elements, one of each map, that stand for each other. It also holds the differences that analyses ask
    for most: those of steps in emotion, effort and duration, and those of touchpoints in all that follows.
    What does not differ is absent or empty here. The changes of the gap hold all differences.
    """

    def __new__(
        cls,
        *,
        element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"],
        before: str,
        after: str,
        by: Literal["link", "id", "likeness"],
        certainty: float,
        emotion: NumberChange | shapes.NumberChange | None = None,
        persona_emotions: Iterable[PersonaEmotionChange | shapes.PersonaEmotionChange] | None = None,
        exits: NumberChange | shapes.NumberChange | None = None,
        effort: NumberChange | shapes.NumberChange | None = None,
        duration_minutes: NumberChange | shapes.NumberChange | None = None,
        demand_per_day: NumberChange | shapes.NumberChange | None = None,
        capacity_per_day: NumberChange | shapes.NumberChange | None = None,
        channel: WordChange | shapes.WordChange | None = None,
        device: WordChange | shapes.WordChange | None = None,
        owner: WordChange | shapes.WordChange | None = None,
        role: WordChange | shapes.WordChange | None = None,
        initiator: WordChange | shapes.WordChange | None = None,
        data_added: Iterable[str] | None = None,
        data_dropped: Iterable[str] | None = None,
        metrics: Iterable[MetricChange | shapes.MetricChange] | None = None,
    ) -> Self: ...
    @property
    def element(self) -> Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]:
        """What kind of elements the two are."""

    @property
    def before(self) -> str:
        """The id of the element in the map before."""

    @property
    def after(self) -> str:
        """The id of the element in the map after."""

    @property
    def by(self) -> Literal["link", "id", "likeness"]:
        """How it is known that the two stand for each other."""

    @property
    def certainty(self) -> float:
        """How certain the match is, from 0 to 1: 1 for a link or equal ids. For steps it says how often such a
        pair was right on annotated maps; for other elements how alike the two are.
        """

    @property
    def emotion(self) -> NumberChange | None:
        """How the emotion of a step differs, on the scale from -2 (very bad) to 2 (very good). A positive delta
        is better for the customer.
        """

    @property
    def persona_emotions(self) -> Parts[PersonaEmotionChange]:
        """How the emotion of a step differs for single personas, on the same scale: those with an experience of
        their own at either of the two steps. Where one has none, that of customers on the whole counts.
        """

    @property
    def exits(self) -> NumberChange | None:
        """How many of the decisions at a step let the customer leave, where the number differs."""

    @property
    def effort(self) -> NumberChange | None:
        """How the trouble that a step takes the customer differs, on the scale from 1 (none to speak of) to 5
        (very much). A negative delta is better for the customer.
        """

    @property
    def duration_minutes(self) -> NumberChange | None:
        """How the duration of a step differs, in minutes; a year counts 365 days, a month a twelfth of that."""

    @property
    def demand_per_day(self) -> NumberChange | None:
        """How the demand at a touchpoint differs, in cases a day; a day counts 24 hours, a year 365 days, a
        month a twelfth of that.
        """

    @property
    def capacity_per_day(self) -> NumberChange | None:
        """How the capacity of a touchpoint differs, in cases a day; a day counts 24 hours, a year 365 days, a
        month a twelfth of that.
        """

    @property
    def channel(self) -> WordChange | None:
        """The channels of a touchpoint, by id, where they differ."""

    @property
    def device(self) -> WordChange | None:
        """The devices that customers use at a touchpoint, where they differ."""

    @property
    def owner(self) -> WordChange | None:
        """The units that answer for a touchpoint, by id, where they differ."""

    @property
    def role(self) -> WordChange | None:
        """The roles that meet the customer at a touchpoint, by id, where they differ."""

    @property
    def initiator(self) -> WordChange | None:
        """The sides that take the first step at a touchpoint, where they differ."""

    @property
    def data_added(self) -> Parts[str]:
        """Ids of the data that a touchpoint needs after and did not need before."""

    @property
    def data_dropped(self) -> Parts[str]:
        """Ids of the data that a touchpoint needed before and no longer needs after."""

    @property
    def metrics(self) -> Parts[MetricChange]:
        """The metrics of a touchpoint whose values differ, first those of the touchpoint before. Of several
        values of one metric at a touchpoint the first counts.
        """

    def to_dict(self) -> shapes.Match: ...

class Merge(Part):
    """Steps that become one: the step is said to replace more than one step of the other map."""

    def __new__(
        cls,
        *,
        after: str,
        before: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def after(self) -> str:
        """The id of the step in the map after."""

    @property
    def before(self) -> Parts[str]:
        """Ids of the steps in the map before. The one that it is matched with comes first, the others in the
        order of their map.
        """

    def to_dict(self) -> shapes.Merge: ...

class Metric(Part):
    """Something that is measured, such as the share of customers who leave after a move.

    Clear measures with well-defined targets at all relevant touchpoints show employees what difference they
    make (Kantar). A metric says what is measured and where it should be; touchpoints list the values measured
    there. What is missing of unit, direction, baseline, target and due date is reported in one finding (rule
    metric.incomplete).
    """

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
        """Its id, unique among the metrics of the document. Touchpoints, goals, initiatives and other metrics
        refer to it.
        """

    @property
    def name(self) -> str:
        """Its name, such as "Customers who leave within six months of a move"."""

    @property
    def method(self) -> Literal["nps", "csat", "ces", "time", "share", "count", "money", "score"] | None:
        """How it is measured. Absent means that nobody has said."""

    @property
    def unit(self) -> str | None:
        """The unit of all its numbers, in words, such as "%", "days" or "kroner per order". For a share, "%"
        says that 31 means 31 per cent. The checks ask for a unit for times, counts and money, and where no
        method is given.
        """

    @property
    def direction(self) -> Literal["minimise", "maximise"] | None:
        """Whether less or more is better. Absent means more for nps and csat, and unknown for the others. It
        must be given for ces (rule metric.ces_direction). A target on the wrong side of the baseline is
        reported (rule metric.target_backwards).
        """

    @property
    def question(self) -> SurveyQuestion | None:
        """The question that people are asked, word for word. Absent where the metric comes from figures, or
        where nobody has noted the question.
        """

    @property
    def level(self) -> Literal["journey", "business"] | None:
        """Whether it is about the journey or about the business. Absent means that nobody has said."""

    @property
    def baseline(self) -> float | None:
        """The value before anything was changed, in the metric's unit. Absent means unknown."""

    @property
    def target(self) -> float | None:
        """The value to be reached, in the metric's unit. It can be left out where touchpoints have targets of
        their own.
        """

    @property
    def due(self) -> str | None:
        """The day by which the target is to be reached. Absent means that none has been set."""

    @property
    def drives(self) -> str | None:
        """The metric that it influences, usually one of the business: the id of another metric. The checks ask
        for it where level is journey (rule metric.drives_missing). A chain must not lead back to itself (rule
        ref.loop).
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Metric: ...

class MetricChange(Part):
    """The values of a metric at a touchpoint before and after, where the two differ. The unit is that of the
    metric.
    """

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
        """The id of the metric."""

    @property
    def before(self) -> float | None:
        """The value before. Absent means unknown, or that the metric was not measured there."""

    @property
    def after(self) -> float | None:
        """The value after. Absent means unknown, or that the metric is not measured there."""

    @property
    def delta(self) -> float | None:
        """The value after less the value before. Absent if either of them is unknown. The direction of the
        metric says whether more is better.
        """

    def to_dict(self) -> shapes.MetricChange: ...

class MetricValue(Part):
    """The value of a metric at one touchpoint.

    The gap compares the values of matched touchpoints, metric by metric. If a touchpoint lists several values
    of one metric, the first counts.
    """

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
        """The metric: the id of an entry of metrics in the document."""

    @property
    def value(self) -> float | None:
        """The value at this touchpoint, in the metric's unit. Absent means that it has not been measured."""

    @property
    def date(self) -> str | None:
        """The day on which it was measured, or its month or year, as with a figure of a whole year. Absent means
        unknown.
        """

    @property
    def target(self) -> float | None:
        """The value to be reached at this touchpoint, in the metric's unit. Absent means the metric's own
        target.
        """

    @property
    def answers(self) -> int | None:
        """How many answers or cases the value rests on, as a whole number from 0. Absent means unknown."""

    def to_dict(self) -> shapes.MetricValue: ...

class Money(Part):
    """An amount of money: a whole number of minor units, and a currency.

    1,250 kroner are 125,000 minor units of NOK. No fractions occur, so sums are exact.
    """

    def __new__(
        cls,
        *,
        amount_minor: int,
        currency: str,
    ) -> Self: ...
    @property
    def amount_minor(self) -> int:
        """The amount in the smallest unit of the currency (øre, öre, cents), as a whole number within 2^53 - 1
        either way. It may be negative. A currency without minor units, such as JPY, is given in whole units.
        """

    @property
    def currency(self) -> str:
        """The currency, as a code of ISO 4217. Amounts in different currencies are never added; nothing is
        converted.
        """

    def to_dict(self) -> shapes.Money: ...

class MoneyRange(Part):
    """An uncertain amount of money: a likely value with a lower and an upper bound.

    Costs, benefits and cash flows that lie ahead are estimated like this. The amounts must be in one currency
    (money.mixed_currency) and in the order low, likely, high (money.range_order).
    """

    def __new__(
        cls,
        *,
        likely: Money | shapes.Money,
        low: Money | shapes.Money | None = None,
        high: Money | shapes.Money | None = None,
    ) -> Self: ...
    @property
    def likely(self) -> Money:
        """The amount that is most likely."""

    @property
    def low(self) -> Money | None:
        """The lowest amount to be reckoned with. Absent means that nobody has said."""

    @property
    def high(self) -> Money | None:
        """The highest amount to be reckoned with. Absent means that nobody has said."""

    def to_dict(self) -> shapes.MoneyRange: ...

class Motivation(Part):
    """Something that drives a persona to act.

    Whatever people do rests on a motivation (GainGrowth), so the motivations of a step say which of these are
    behind what the customer does there.
    """

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
        """The motivation's id, unique in the document and not only in its persona."""

    @property
    def text(self) -> str:
        """The motivation in words: "Wants the family to be covered from the first night"."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Motivation: ...

class Need(Part):
    """Something that customers need, want or lack on a journey.

    Needs belong to a map. Its steps name the ones that arise there, and initiatives name those that they take
    up. Look for needs that no unit answers for, since they fall between the units of the organisation, and
    for unmet needs without an initiative, since they are missed opportunities (Ziggy 2014).
    """

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
        insights: Iterable[str] | None = None,
        kano: KanoCounts | shapes.KanoCounts | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The need's id, unique in its map. The map's steps refer to it by this id, and initiatives by the map's
        id and this one.
        """

    @property
    def text(self) -> str:
        """The need as the customer would put it: "To know that the house is insured from the first night"."""

    @property
    def kind(self) -> Literal["need", "want", "lack"] | None:
        """How strongly it is needed: whether people need it, want it or lack it."""

    @property
    def owner(self) -> str | None:
        """The unit that answers for the need being met, as an id of the document's operations.units. Absent
        means that no unit does as far as is known, which the checks report (need.owner_missing), except on a
        competitor's journey.
        """

    @property
    def met(self) -> Literal["met", "partly", "unmet"] | None:
        """Whether the need is met in the journey that the map shows. Where the checks look for needs without an
        initiative, absent counts as not met.
        """

    @property
    def importance(self) -> int | None:
        """How much the need matters to customers, from 1 (little) to 5 (decisive). Absent means that nobody has
        said.
        """

    @property
    def personas(self) -> Parts[str]:
        """Whose need it is, as ids of the document's personas; they should be among the map's own. Empty means
        all personas of the map.
        """

    @property
    def insights(self) -> Parts[str]:
        """The insights that it rests on, as ids of the document's research.insights."""

    @property
    def kano(self) -> KanoCounts | None:
        """How customers answered the pair of questions of Kano about this need (Kano et al. 1984). Absent means
        that they were not asked.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Need: ...

class NeedRef(Part):
    """A reference to a need of a map.

    An initiative uses it to say which needs it takes up. A need that is not met and that no initiative takes
    up may be a missed opportunity (rule need.unaddressed).
    """

    def __new__(
        cls,
        *,
        map: str,
        need: str,
    ) -> Self: ...
    @property
    def map(self) -> str:
        """The map: the id of an entry of maps in this document."""

    @property
    def need(self) -> str:
        """The need, by its id in that map."""

    def to_dict(self) -> shapes.NeedRef: ...

class NumberChange(Part):
    """A number before and after, where the two differ."""

    def __new__(
        cls,
        *,
        before: float | None = None,
        after: float | None = None,
        delta: float | None = None,
    ) -> Self: ...
    @property
    def before(self) -> float | None:
        """The number before. Absent means unknown."""

    @property
    def after(self) -> float | None:
        """The number after. Absent means unknown."""

    @property
    def delta(self) -> float | None:
        """The number after less the number before. Absent if either of them is unknown."""

    def to_dict(self) -> shapes.NumberChange: ...

class OpenQuestion(Part):
    """Something about the journeys that nobody knows yet. Open questions lead from a map to further research:
    the map steers which target groups are studied and how (Ziggy 2014), and interviews close the gaps in what
    is known (Kantar).
    """

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
        """The id of the question, unique among the open questions of the document."""

    @property
    def text(self) -> str:
        """The question, e.g. "Who helps older customers with the form?\""""

    @property
    def about(self) -> Parts[ElementRef]:
        """The maps, stages, steps or touchpoints that the question is about. Empty means that it is about none
        in particular.
        """

    @property
    def study(self) -> str | None:
        """The id of the study that is to answer the question. Absent means that none is planned, which the
        checks point out.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.OpenQuestion: ...

class Operations(Part):
    """The organisation behind the journeys: who owns what, how work is done, which systems and data there are,
    and what is still lacking.

    Each thing is described once in the document, and maps refer to it by its id. In a service blueprint
    (Shostack 1984) this is what lies below the line of visibility.

    What is there today and what is to come stand side by side: a system, a process, a unit, a competence, an
    exchange of data and data that a system provides can name the initiative that brings it and the one that
    ends it. So today's silo and its closing are both in the document.
    """

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
        """The units of the organisation and of its partners. They own touchpoints, needs, processes, systems and
        initiatives.
        """

    @property
    def processes(self) -> Parts[Process]:
        """The processes in which the work behind the touchpoints is done."""

    @property
    def systems(self) -> Parts[System]:
        """The IT systems, each with the data that it provides and the systems that it exchanges data with."""

    @property
    def data(self) -> Parts[DataItem]:
        """The kinds of data, such as an address or the status of an order: what touchpoints and staff need,
        customers are asked for, and systems provide.
        """

    @property
    def competences(self) -> Parts[Competence]:
        """What people must know and be able to do, with the level that the organisation has today."""

    @property
    def components(self) -> Parts[Component]:
        """Building blocks that several ways of delivery share. Steps name those that they use, so that a current
        and a future journey can be compared by what is reused.
        """

    @property
    def layer_needs(self) -> Parts[LayerNeed]:
        """What each of the six layers must have in place before a wanted experience can be delivered
        (MarkedsPartner 2022). Listed in any order.
        """

    def to_dict(self) -> shapes.Operations: ...

class Pain(Part):
    """A pain: something at a step that hurts or hinders the customer.

    Also called a pain point. A main reason to draw a journey is to get rid of pains (Ziggy 2014), so a gap
    says of each whether it is removed, relieved, kept, worsened or new, or unstated where the map after does
    not mention it.
    """

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
        frequency: PainFrequency | shapes.PainFrequency | None = None,
        known_to_provider: bool | None = None,
        insights: Iterable[str] | None = None,
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
        """The pain's id, unique in its map. A future map that keeps the id says that the pain is still the same
        one.
        """

    @property
    def text(self) -> str:
        """What hurts, as the customer notices it: "Two invoices, and no word of which one is right"."""

    @property
    def severity(self) -> int | None:
        """How much the pain hurts, from 1 (a nuisance) to 5 (unbearable). Absent means that nobody has said.
        Between two maps a lower figure means that the pain is relieved, a higher one that it is worsened;
        where either is absent it is kept.
        """

    @property
    def underlying(self) -> str | None:
        """What lies below the surface: the cause, or what the customer is really afraid of."""

    @property
    def depth(self) -> Literal["stated", "inferred"] | None:
        """Whether the underlying cause was said openly or inferred."""

    @property
    def treatment(self) -> Literal["remove", "relieve", "accept"] | None:
        """What is to be done about the pain. Absent means undecided. Once there are initiatives, or the map is
        published, the checks report pains that have neither a treatment nor an initiative that names them
        (pain.untreated).
        """

    @property
    def exit(self) -> bool | None:
        """Whether customers leave the provider because of this pain. Absent means that nobody has said, which
        the checks ask about at severity 5.
        """

    @property
    def frequency(self) -> PainFrequency | None:
        """How many of the customers it hits. Absent means unknown."""

    @property
    def known_to_provider(self) -> bool | None:
        """Whether the provider knows of it. A pain that the provider does not know of can't be in anybody's
        plan. Absent means that nobody has said.
        """

    @property
    def insights(self) -> Parts[str]:
        """The insights that it rests on, as ids of the document's research.insights."""

    @property
    def revenue_at_risk(self) -> Money | None:
        """Revenue that the organisation has today from the customers who may leave because of the pain. The
        period is not part of the data, so one document should keep to one period, such as a year.
        """

    @property
    def ideas(self) -> Parts[str]:
        """What could be done about the pain, one idea an entry. An idea that is pursued becomes an initiative."""

    @property
    def personas(self) -> Parts[str]:
        """Whom the pain concerns, as ids of the document's personas. Empty means all personas of the step."""

    @property
    def touchpoint(self) -> str | None:
        """The touchpoint where the pain arises, as the id of a touchpoint of the same step. Absent means that it
        belongs to the step as a whole.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Pain: ...

class PainCount(Part):
    """How many pains there are of each fate. All but added are pains of the map before, in a whole gap all that
    it has.
    """

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
        """How many are gone."""

    @property
    def relieved(self) -> int:
        """How many hurt less: their severity is lower after than before."""

    @property
    def kept(self) -> int:
        """How many are as they were, or have no severity on one side to compare."""

    @property
    def worsened(self) -> int:
        """How many hurt more: their severity is higher after than before."""

    @property
    def added(self) -> int:
        """How many are only in the map after."""

    @property
    def unstated(self) -> int:
        """How many the map after does not mention, with nothing saying that they are gone."""

    def to_dict(self) -> shapes.PainCount: ...

class PainFate(Part):
    """What becomes of one pain. People who draw a future journey rarely repeat everything, so a pain that the
    map after leaves out counts as removed only if something says that it is gone.
    """

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
        exit_before: bool | None = None,
        exit_after: bool | None = None,
        because: Literal["listed", "initiative", "treatment", "complete", "step_gone"] | None = None,
        silence: Literal["not_mentioned", "no_counterpart"] | None = None,
        certainty: float | None = None,
        initiatives: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def fate(self) -> Literal["removed", "relieved", "kept", "worsened", "added", "unstated"]:
        """What becomes of the pain."""

    @property
    def text(self) -> str:
        """The pain in words, as the map before says it; for a new pain, as the map after does."""

    @property
    def before(self) -> str | None:
        """The id of the pain in the map before. Absent for a new pain."""

    @property
    def after(self) -> str | None:
        """The id of the pain in the map after. Absent if that map does not have it."""

    @property
    def step_before(self) -> str | None:
        """The id of the step that the pain stands at before. Absent for a new pain."""

    @property
    def step_after(self) -> str | None:
        """The id of the step that the pain stands at after. Absent if the map after does not have the pain."""

    @property
    def severity_before(self) -> int | None:
        """How much the pain hurts before, from 1 (a nuisance) to 5 (unbearable). Absent means unknown, or a new
        pain.
        """

    @property
    def severity_after(self) -> int | None:
        """How much the pain hurts after, from 1 (a nuisance) to 5 (unbearable). Absent means unknown, or that
        the map after does not have the pain.
        """

    @property
    def exit_before(self) -> bool | None:
        """Whether customers leave because of the pain, as the map before says. Absent means that nobody has
        said, or a new pain.
        """

    @property
    def exit_after(self) -> bool | None:
        """Whether customers leave because of the pain, as the map after says. Absent means that nobody has said,
        or that the map after does not have the pain.
        """

    @property
    def because(self) -> Literal["listed", "initiative", "treatment", "complete", "step_gone"] | None:
        """What says that the pain is gone. Only for a pain that is removed; absent in the inverse of a gap."""

    @property
    def silence(self) -> Literal["not_mentioned", "no_counterpart"] | None:
        """Why nothing can be said of the pain. Only for a pain that is unstated; in the inverse of a gap for one
        that was.
        """

    @property
    def certainty(self) -> float | None:
        """How certain the fate is, from 0 to 1: 1 where somebody said it, else the certainty of the match, or of
        the step having been taken out. Absent for a pain that is added or unstated.
        """

    @property
    def initiatives(self) -> Parts[str]:
        """Ids of the initiatives that name the pain, by its id in either map. Dropped ones do not count, and
        between maps of two atlases there are none.
        """

    def to_dict(self) -> shapes.PainFate: ...

class PainFrequency(Part):
    """How common a pain is among customers."""

    def __new__(
        cls,
        *,
        share: float,
        n: int | None = None,
    ) -> Self: ...
    @property
    def share(self) -> float:
        """The share of the customers that it hits, from 0 to 1."""

    @property
    def n(self) -> int | None:
        """How many customers were asked or observed. Absent means that nobody has said; a share of few people
        says little.
        """

    def to_dict(self) -> shapes.PainFrequency: ...

class PainRef(Part):
    """A reference to a pain of a map.

    An initiative uses it to say which pains it is meant to remove or relieve.
    """

    def __new__(
        cls,
        *,
        map: str,
        pain: str,
    ) -> Self: ...
    @property
    def map(self) -> str:
        """The map: the id of an entry of maps in this document."""

    @property
    def pain(self) -> str:
        """The pain, by its id in that map, at whichever step it arises."""

    def to_dict(self) -> shapes.PainRef: ...

class Participant(Part):
    """A person who took part in a study, described by target group or role and never by name. Evidence and
    quotes refer to participants by id. Participants whose study is a survey, analytics or desk_research are
    left out where the checks count the people met.
    """

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
        """The id of the participant, unique among the participants of the document."""

    @property
    def study(self) -> str | None:
        """The id of the study in which the person took part. Without one the participant counts as met."""

    @property
    def segment(self) -> str | None:
        """The id of the target group that the person belongs to; people are counted by it."""

    @property
    def role(self) -> str | None:
        """The id of the person's role in the value chain, for employees and partners. Whoever has a role on the
        provider's side counts as an employee, and everybody else as a customer.
        """

    @property
    def date(self) -> str | None:
        """The day on which the person took part, or its month or year."""

    @property
    def new_themes(self) -> int | None:
        """How many themes came up with this person that had not come up with any participant before. When the
        last few bring hardly any, more interviews would add little: the research is saturated (Guest, Namey
        and Chen 2020). Absent means that nobody has counted.
        """

    @property
    def themes(self) -> int | None:
        """How many themes came up with this person in all, those of new_themes included. Absent means that
        nobody has counted.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Participant: ...

class PersonType(Part):
    """What moves a persona above all, and what follows for communication.

    GainGrowth uses the type of person to decide how a provider should speak to the group, and as a clue to
    how the group experiences the journey.
    """

    def __new__(
        cls,
        *,
        kind: Literal["rational", "emotional", "social", "impulsive", "cautious"],
        text: str | Mapping[str, str] | None = None,
        implications: Iterable[str | Mapping[str, str]] | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> Literal["rational", "emotional", "social", "impulsive", "cautious"]:
        """What moves the persona above all."""

    @property
    def text(self) -> str | None:
        """The same in words, with what is particular to this persona."""

    @property
    def implications(self) -> Parts[str]:
        """What follows for communication, one piece of advice an entry: "Give the price before the conditions".
        An empty list is reported as information.
        """

    def to_dict(self) -> shapes.PersonType: ...

class Persona(Part):
    """A group of people, described in detail as if it were one person.

    A persona (Cooper 1999) helps a team to see a journey with the eyes of those who make it. It usually
    stands for customers; employees in the front line get personas and journeys of their own. Maps, flows,
    steps, touchpoints and needs name the personas that they concern. What is described follows GainGrowth and
    Kantar: demographics, type of person, goal, quote, background, motivation, frustration, technology and
    social media, traits and culture. Which of the first eight are empty is reported as information, once half
    of them are there or a map that is about the persona is no draft any more (persona.elements_missing).
    """

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
        """The persona's id, unique in the document. Maps, flows, steps, touchpoints and others refer to the
        persona by it.
        """

    @property
    def name(self) -> str:
        """The persona's name: one that sounds real and belongs to nobody, such as "Karin" or "Johan, family with
        children".
        """

    @property
    def fictional(self) -> bool | None:
        """Whether the name is made up, as it should be. The checks ask about every persona where this is not
        true, so that no real person is described by mistake (persona.not_fictional).
        """

    @property
    def role(self) -> str | None:
        """The persona's role in the value chain, as the id of one of the document's roles. Each customer or
        partner role in the chain should have at least one persona (GainGrowth).
        """

    @property
    def segments(self) -> Parts[str]:
        """The target groups that the persona stands for, as ids of the document's segments. The checks warn of a
        persona that stands for none.
        """

    @property
    def jobs(self) -> Parts[str]:
        """The jobs to be done that the persona is really trying to get done, as ids of the document's jobs. What
        the persona merely says that it wants is its stated_goal.
        """

    @property
    def stated_goal(self) -> str | None:
        """What people of this group say that they want, in their own terms: "I want a new kitchen before
        Christmas". It may differ from the job behind it.
        """

    @property
    def being(self) -> str | None:
        """What the persona is like: character, habits and situation in a sentence or two."""

    @property
    def feels(self) -> str | None:
        """What the persona feels in general, about this part of life. What it feels at one step belongs to that
        step's experience.
        """

    @property
    def thinks(self) -> str | None:
        """What the persona thinks, preferably as a sentence that it could have said to itself: "Am I in the way
        here?".
        """

    @property
    def demographics(self) -> Demographics | None:
        """Age, education, income and other facts that describe the group, with what they imply."""

    @property
    def person_type(self) -> PersonType | None:
        """What moves the persona above all (reasons, feelings, other people …), and how one therefore
        communicates with it.
        """

    @property
    def traits(self) -> Parts[Attribute]:
        """Further traits, each with what it implies for behaviour or communication. A trait without an
        implication is reported as information.
        """

    @property
    def culture(self) -> Parts[Attribute]:
        """Cultural attitudes that shape how the persona acts, such as trust in authorities, each with what it
        implies. Kantar asks for these beside psychological traits.
        """

    @property
    def empathy(self) -> EmpathyMap | None:
        """The persona's empathy map. Its feels and thinks serve the checks as well as the members of the same
        names here.
        """

    @property
    def quotes(self) -> Parts[Quote]:
        """What real people of this group have said, word for word. Where there are quotes, the checks ask for
        the persona's confidentiality too.
        """

    @property
    def background(self) -> Background | None:
        """Where people of this group come from: their education, work life and experience so far."""

    @property
    def motivations(self) -> Parts[Motivation]:
        """What drives the persona to act. Steps refer to these by id, so that one can see which motivation is
        behind what a customer does.
        """

    @property
    def frustrations(self) -> Parts[Frustration]:
        """What frustrates the persona in general, on the surface and below. What hurts at one step is a pain of
        that step.
        """

    @property
    def technologies(self) -> Parts[str]:
        """The technologies that the persona uses, such as a smartphone, online banking or a particular kind of
        software. Where each of them names a device in English, Norwegian or Swedish, a touchpoint that takes
        another smartphone, tablet or computer is reported (touchpoint.device_unfit).
        """

    @property
    def social_media(self) -> Parts[str]:
        """The social media that the persona uses, by name; "none" where it uses none. A touchpoint in others is
        reported (touchpoint.social_media_unfit), and so is a journey without anything digital
        (map.digital_missing).
        """

    @property
    def channels(self) -> Parts[str]:
        """The channels that the persona uses, as ids of the document's channels. A touchpoint for this persona
        in any other channel is reported (touchpoint.channel_unfit). Empty means that any channel may serve
        that suits the technologies and social_media.
        """

    @property
    def research_status(self) -> Literal["hypothesis", "partly_tested", "tested", "refuted"] | None:
        """How far the description has been compared with real people. Absent counts as hypothesis; a published
        map is expected to rest on tested personas.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Persona: ...

class PersonaCurveFigures(Part):
    """The emotion curve of a persona in figures, before and after."""

    def __new__(
        cls,
        *,
        persona: str,
        before: CurveFigures | shapes.CurveFigures | None = None,
        after: CurveFigures | shapes.CurveFigures | None = None,
    ) -> Self: ...
    @property
    def persona(self) -> str:
        """The id of the persona."""

    @property
    def before(self) -> CurveFigures | None:
        """Its curve in the map before. Absent if no step of its main line has an emotion, or the map is not
        about it.
        """

    @property
    def after(self) -> CurveFigures | None:
        """Its curve in the map after. Absent if no step of its main line has an emotion, or the map is not about
        it.
        """

    def to_dict(self) -> shapes.PersonaCurveFigures: ...

class PersonaCurvePoint(Part):
    """A point of the emotion curve of a persona: how one step feels to it."""

    def __new__(
        cls,
        *,
        persona: str,
        step: str,
        emotion: float | None = None,
        beside: bool | None = None,
    ) -> Self: ...
    @property
    def persona(self) -> str:
        """The id of the persona."""

    @property
    def step(self) -> str:
        """The id of the step, in the map whose curve it is."""

    @property
    def emotion(self) -> float | None:
        """How the step feels to the persona, from -2 (very bad) to 2 (very good): the emotion of its own
        experience (persona_experiences), else that of customers on the whole. Absent means unknown.
        """

    @property
    def beside(self) -> bool | None:
        """Whether the step stands beside the main line of the persona: the way that most take on the flow that
        names it, else on a flow for all personas. Absent means that it is on the line.
        """

    def to_dict(self) -> shapes.PersonaCurvePoint: ...

class PersonaEmotionChange(Part):
    """How a step feels for one persona before and after, where the two differ."""

    def __new__(
        cls,
        *,
        persona: str,
        before: float | None = None,
        after: float | None = None,
        delta: float | None = None,
    ) -> Self: ...
    @property
    def persona(self) -> str:
        """The id of the persona."""

    @property
    def before(self) -> float | None:
        """The emotion before, from -2 (very bad) to 2 (very good). Absent means unknown."""

    @property
    def after(self) -> float | None:
        """The emotion after, from -2 (very bad) to 2 (very good). Absent means unknown."""

    @property
    def delta(self) -> float | None:
        """The emotion after less the emotion before. Absent if either of them is unknown."""

    def to_dict(self) -> shapes.PersonaEmotionChange: ...

class PersonaExperience(Part):
    """How a step is experienced by one persona.

    Used where personas differ: the step's experience holds for all of them together, and it alone makes up
    their emotion curve. A persona's own curve has its own feelings, and where it has none those of all.
    """

    def __new__(
        cls,
        *,
        persona: str,
        emotion: float | None = None,
        n: int | None = None,
        text: str | Mapping[str, str] | None = None,
        words: Iterable[str | Mapping[str, str]] | None = None,
        rational: float | None = None,
        emotional: float | None = None,
    ) -> Self: ...
    @property
    def persona(self) -> str:
        """The persona, as an id of the document's personas. It should be one of the map's own
        (map.persona_foreign).
        """

    @property
    def emotion(self) -> float | None:
        """How the step feels to this persona on the whole, from -2 (very bad) over 0 (neutral) to 2 (very good),
        with at most one decimal. Absent means that nobody has said.
        """

    @property
    def n(self) -> int | None:
        """How many people the feeling rests on, as the mean of their answers. Absent means that nobody has said."""

    @property
    def text(self) -> str | None:
        """The persona's experience in words, in a sentence or two."""

    @property
    def words(self) -> Parts[str]:
        """Single words that people of this group used for it."""

    @property
    def rational(self) -> float | None:
        """How sensible this persona judges the step to be, from -2 (makes no sense) to 2 (makes perfect sense)."""

    @property
    def emotional(self) -> float | None:
        """What the step does to this persona's mood, from -2 (spoils it) to 2 (lifts it)."""

    def to_dict(self) -> shapes.PersonaExperience: ...

class Place(Part):
    """Where an element stands among its siblings: the elements of the same kind in the same stage, step or map."""

    def __new__(
        cls,
        *,
        index: int,
        parent: str | None = None,
        follows: str | None = None,
    ) -> Self: ...
    @property
    def index(self) -> int:
        """The position among the siblings, counted from 0."""

    @property
    def parent(self) -> str | None:
        """The id of the stage that a step is in, or of the step that a pain, gain or touchpoint is in. Absent
        for elements of the map itself.
        """

    @property
    def follows(self) -> str | None:
        """The id of the nearest sibling before it that keeps its place. Absent if there is none. It lets a part
        of a gap, in which other moves are left out, find the place.
        """

    def to_dict(self) -> shapes.Place: ...

class Process(Part):
    """A process in which work is done behind the touchpoints, such as taking an order or assessing a claim.

    Processes are the fourth of the six layers: they settle how the journey is to run in practice
    (MarkedsPartner 2022).
    """

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
        introduced_by: str | None = None,
        ended_by: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the process, unique among the processes of the document."""

    @property
    def name(self) -> str:
        """The name of the process, as the organisation calls it."""

    @property
    def owner(self) -> str | None:
        """The id of the unit that is responsible for the process. Absent means that no unit is, as far as is
        known.
        """

    @property
    def description(self) -> str | None:
        """What the process does, where it begins and where it ends."""

    @property
    def change(self) -> Literal["keep", "adapt", "replace", "add", "retire"] | None:
        """What the wanted journey means for the process: whether it is kept, adapted, replaced, added or
        retired. Absent means that nobody has decided.
        """

    @property
    def importance(self) -> int | None:
        """How much the process matters to the journeys, from 1 (little) to 5 (decisive), so that the most
        important ones can be worked on first (MarkedsPartner 2022). Absent means that nobody has said.
        """

    @property
    def systems(self) -> Parts[str]:
        """Ids of the systems that the process uses. Empty means that none are known."""

    @property
    def introduced_by(self) -> str | None:
        """The initiative that brings the process. Until it is done, the process does not exist: maps of today's
        journey that use it are reported as operations.not_yet. Absent means that it exists today, as far as
        is known.
        """

    @property
    def ended_by(self) -> str | None:
        """The initiative that ends the process. Wanted journeys that still use it are reported as
        operations.ended. Absent means that no end is planned.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Process: ...

class Prototype(Part):
    """A prototype and what a test of it showed. On a wanted journey, where nothing can be observed yet,
    prototypes take the place of evidence (MarkedsPartner 2022): the checks count them so, unless they failed.
    """

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        result: Literal["works", "mixed", "fails"] | None = None,
        date: str | None = None,
        study: str | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str:
        """What was tried out."""

    @property
    def result(self) -> Literal["works", "mixed", "fails"] | None:
        """What the test showed. Absent means that there has been none yet, or that nobody has said. The checks
        warn where evidence from the same study says otherwise (prototype.result_contradicted).
        """

    @property
    def date(self) -> str | None:
        """The day of the test, or its month or year."""

    @property
    def study(self) -> str | None:
        """The id of the study in which it was tested."""

    def to_dict(self) -> shapes.Prototype: ...

class ProviderAction(Part):
    """One thing that the provider does at a step, in front of the customer or out of sight.

    The actions of all steps, each in its area, are a service blueprint (Shostack 1984; Bitner, Ostrom and
    Morgan 2008). Where nothing is known but which processes and systems there are, backstage of the
    touchpoint is enough.
    """

    def __new__(
        cls,
        *,
        id: str,
        text: str | Mapping[str, str],
        area: Literal["frontstage", "backstage", "support"] | None = None,
        touchpoint: str | None = None,
        role: str | None = None,
        owner: str | None = None,
        process: str | None = None,
        systems: Iterable[str] | None = None,
        data: Iterable[str] | None = None,
        waits_for: Iterable[str] | None = None,
        condition: str | Mapping[str, str] | None = None,
        duration: Duration | shapes.Duration | None = None,
        fail_point: str | Mapping[str, str] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the action, unique in its map."""

    @property
    def text(self) -> str:
        """What is done, such as "Prints the letter and posts it"."""

    @property
    def area(self) -> Literal["frontstage", "backstage", "support"] | None:
        """Where in a service blueprint the action belongs. Absent means that nobody has said."""

    @property
    def touchpoint(self) -> str | None:
        """The touchpoint that the action is part of or makes possible, as the id of a touchpoint of the same
        step. Absent means that it belongs to the step as a whole, such as work on a case while the customer
        waits.
        """

    @property
    def role(self) -> str | None:
        """The role whose people do it. Absent means that nobody has said, or that a system does it."""

    @property
    def owner(self) -> str | None:
        """The unit that answers for it, where that is not the owner of the touchpoint."""

    @property
    def process(self) -> str | None:
        """The process that the action is part of."""

    @property
    def systems(self) -> Parts[str]:
        """The systems that are used. Empty means that none are known."""

    @property
    def data(self) -> Parts[str]:
        """The kinds of data that are used. Empty means that none are known."""

    @property
    def waits_for(self) -> Parts[str]:
        """The actions of the map that have to be done before this one can begin. Empty means that it waits for
        none, as far as is known. An action that waits for one further on in the map is reported as
        provider_action.out_of_order.
        """

    @property
    def condition(self) -> str | None:
        """What else has to be there before it can begin, in words, such as "two signatures" or "the weekly file
        from the register".
        """

    @property
    def duration(self) -> Duration | None:
        """How long the action takes, the time before it can begin not included. Absent means unknown."""

    @property
    def fail_point(self) -> str | None:
        """How it can go wrong: a fail point of the blueprint (Shostack 1984)."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.ProviderAction: ...

class Quote(Part):
    """Words that a real person has said, reproduced word for word.

    The checks ask where each quote was said (a study, a source or a participant) and whether the person
    agreed to be quoted.
    """

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
    def text(self) -> str:
        """The words, as they were said, in one language or several."""

    @property
    def study(self) -> str | None:
        """The study in which they were said, as an id of the document's research.studies. A quote that names a
        study also shows that its persona has been tested.
        """

    @property
    def source(self) -> str | None:
        """The existing source in which the words are found, such as a survey with open answers, as an id of the
        document's research.sources.
        """

    @property
    def participant(self) -> str | None:
        """The participant who said them, as an id of the document's research.participants. Participants have no
        names.
        """

    @property
    def consent(self) -> bool | None:
        """Whether that person agreed to be quoted. Anything but true is reported (quote.consent_missing)."""

    def to_dict(self) -> shapes.Quote: ...

class Regression(Part):
    """One thing that gets worse for customers from the map before to the map after. What works today must
    survive: Kantar asks what works as well as what does not, and a future that is better on the whole can be
    worse for some.
    """

    def __new__(
        cls,
        *,
        kind: Literal["exit_added", "gain_lost", "liked_step_lost", "emotion_falls", "pain_worsens", "pain_added", "gain_weakens", "effort_grows", "time_grows"],
        element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"],
        before: str | None = None,
        after: str | None = None,
        text: str | Mapping[str, str] | None = None,
        step_before: str | None = None,
        step_after: str | None = None,
        persona: str | None = None,
        value_before: float | None = None,
        value_after: float | None = None,
        certainty: float | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> Literal["exit_added", "gain_lost", "liked_step_lost", "emotion_falls", "pain_worsens", "pain_added", "gain_weakens", "effort_grows", "time_grows"]:
        """What gets worse."""

    @property
    def element(self) -> Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]:
        """The kind of element that it is about: a step, a pain or a gain."""

    @property
    def before(self) -> str | None:
        """The id of the element in the map before. Absent for a pain that only the map after has."""

    @property
    def after(self) -> str | None:
        """The id of the element in the map after. Absent for a step or gain that the map after does not have."""

    @property
    def text(self) -> str | None:
        """The pain or gain in words, as in its fate. Absent for a step."""

    @property
    def step_before(self) -> str | None:
        """The id of the step before that it is at, or that it is."""

    @property
    def step_after(self) -> str | None:
        """The id of the step after that it is at, or that it is."""

    @property
    def persona(self) -> str | None:
        """The persona for whom a feeling falls, where that is not so, or not as much, for customers on the
        whole. Absent means customers on the whole.
        """

    @property
    def value_before(self) -> float | None:
        """The figure before: an emotion from -2 to 2, an effort from 1 to 5, minutes, a severity or strength
        from 1 to 5, or the number of decisions to leave. Absent if it is unknown.
        """

    @property
    def value_after(self) -> float | None:
        """The same figure after. Absent if it is unknown, or the element is gone."""

    @property
    def certainty(self) -> float | None:
        """How certain it is, from 0 to 1: the certainty of the match or fate that it rests on. Absent for a
        liked step of which the map after says nothing.
        """

    def to_dict(self) -> shapes.Regression: ...

class Removes(Part):
    """What of the map that this one is derived from is to be no longer: the one way to say of a step, pain or
    gain that it goes and nothing takes its place. A map that merely does not mention something says nothing
    about it.
    """

    def __new__(
        cls,
        *,
        steps: Iterable[str] | None = None,
        pains: Iterable[str] | None = None,
        gains: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def steps(self) -> Parts[str]:
        """Ids of steps of that map. Their touchpoints, pains and gains go with them. A step that goes on in
        another form does not belong here: the step that takes its place names it in replaces.
        """

    @property
    def pains(self) -> Parts[str]:
        """Ids of pains of that map that customers will have no longer."""

    @property
    def gains(self) -> Parts[str]:
        """Ids of gains of that map that customers will have no longer."""

    def to_dict(self) -> shapes.Removes: ...

class Research(Part):
    """What is known about customers and how it came to be known: studies, participants, existing sources, and
    what these leave to be answered. Claims anywhere in the document name their studies, sources and
    participants by id in their evidence, so that a reader can follow each claim back to what it rests on.
    """

    def __new__(
        cls,
        *,
        studies: Iterable[Study | shapes.Study] | None = None,
        participants: Iterable[Participant | shapes.Participant] | None = None,
        sources: Iterable[Source | shapes.Source] | None = None,
        suggestions: Iterable[Suggestion | shapes.Suggestion] | None = None,
        inspirations: Iterable[Inspiration | shapes.Inspiration] | None = None,
        questions: Iterable[OpenQuestion | shapes.OpenQuestion] | None = None,
        insights: Iterable[Insight | shapes.Insight] | None = None,
    ) -> Self: ...
    @property
    def studies(self) -> Parts[Study]:
        """The interviews, observations, workshops and other studies that were carried out, each with an id that
        is unique among the studies. Where all of them used one method, or the organisation's own people
        carried out all of them, the checks say so.
        """

    @property
    def participants(self) -> Parts[Participant]:
        """One entry for each person who took part in a study, without a name. The checks count them: 10 to 20
        customers in all and 3 to 5 people of each target group (Ziggy 2014), unless the options of the check
        set other numbers.
        """

    @property
    def sources(self) -> Parts[Source]:
        """Knowledge that was there before the project, such as figures from operations, earlier maps and brand
        tracking. Collecting it comes first of the four phases that Kantar describes.
        """

    @property
    def suggestions(self) -> Parts[Suggestion]:
        """Proposals for improvement that participants made or that a source holds."""

    @property
    def inspirations(self) -> Parts[Inspiration]:
        """Experiences from other trades that people love, to learn from and to compare one's own level with."""

    @property
    def questions(self) -> Parts[OpenQuestion]:
        """What nobody knows yet, with the study that is to answer it where one is planned."""

    @property
    def insights(self) -> Parts[Insight]:
        """What was learnt: the step between what people said and what is drawn."""

    def to_dict(self) -> shapes.Research: ...

class Review(Part):
    """The routine by which a map is kept up to date (GainGrowth). The checks warn of a published map without
    one, and of a review that is overdue on the day that they are given.
    """

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
        """The time from one review to the next. The checks use it where next is absent, counting from last or
        else from valid_from of the map. It is cut to whole days: a month counts 30, and twelve months 365.
        """

    @property
    def responsible(self) -> str | None:
        """The id of the unit that answers for the reviews."""

    @property
    def last(self) -> str | None:
        """The day on which the map was last reviewed, or its month or year, of which the last day counts."""

    @property
    def next(self) -> str | None:
        """The day of the next review. It goes before interval: the review is overdue once this day has passed."""

    def to_dict(self) -> shapes.Review: ...

class Revision(Part):
    """An entry in the change log of a map."""

    def __new__(
        cls,
        *,
        date: str,
        note: str | Mapping[str, str],
        role: str | None = None,
    ) -> Self: ...
    @property
    def date(self) -> str:
        """The day on which the map was changed, or its month or year."""

    @property
    def note(self) -> str:
        """What was changed, and why."""

    @property
    def role(self) -> str | None:
        """The id of the role in which somebody made the change. Names of persons do not belong here."""

    def to_dict(self) -> shapes.Revision: ...

class Role(Part):
    """A role in the value chain, such as patient, driver or insurance adviser.

    Someone who delivers to one part of a value chain should describe the people in all its links
    (GainGrowth). Personas and participants in research say which role they have. A touchpoint names the role
    that meets the customer; together with the customer's role it forms the dyad of the encounter.
    """

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
        """Its id, unique among the roles of the document. Personas, participants, stakeholders, touchpoints and
        other roles refer to it.
        """

    @property
    def name(self) -> str:
        """Its name, such as "insurance adviser": a function, not a person."""

    @property
    def side(self) -> Literal["customer", "provider", "partner"]:
        """The side of the encounter that it stands on. If the document has personas, the checks ask for one for
        each role of a customer or partner (rule role.persona_missing). Participants with a role on the
        provider's side count as employees.
        """

    @property
    def description(self) -> str | None:
        """What people in this role do, in words."""

    @property
    def front_line(self) -> bool | None:
        """Whether it meets customers, in the front line (true), or works backstage (false). The front line has a
        large share of the encounters with customers (GainGrowth), so a front-line role of the provider should
        have a journey of its own (rule role.journey_missing). Absent means unknown.
        """

    @property
    def buying_roles(self) -> Parts[Literal["user", "payer", "decider", "influencer", "beneficiary"]]:
        """What it does in a purchase. A role may do several things, such as use and pay. Empty means that it
        does nothing there, or that nobody has said. Except inside an organisation, the checks ask for a role
        that pays (rule role.payer_missing).
        """

    @property
    def supplies(self) -> Parts[str]:
        """The roles that it delivers something to: ids of other roles. Together these make up the value chain,
        which may branch and may also run in circles. Empty means that it supplies none, or that nobody has
        said.
        """

    @property
    def unit(self) -> str | None:
        """The part of the organisation that it belongs to: the id of an entry of units in operations. Absent
        means that it belongs to none, or that nobody has said.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Role: ...

class Scores(Part):
    """Judgements from which initiatives are ranked. Each method has its own scale, and some members serve
    several methods: give all initiatives that are compared on the scale of the same one. RICE (Sean McBride,
    Intercom) is reach times impact times confidence over person-months; ICE is impact times confidence times
    ease; WSJF (Scaled Agile Framework, after Reinertsen 2009) is the sum of value, time criticality and risk
    reduction over job size.
    """

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
        user_business_value: float | None = None,
    ) -> Self: ...
    @property
    def reach(self) -> float | None:
        """RICE: how many customers it reaches in a period, the same period for all initiatives."""

    @property
    def impact(self) -> float | None:
        """How much it does for each of those reached. RICE: 0.25, 0.5, 1, 2 or 3. ICE: 1 to 10."""

    @property
    def confidence(self) -> float | None:
        """How sure the other judgements are, from 0 to 1. RICE: 0.5 for low, 0.8 for medium and 1 for high
        confidence.
        """

    @property
    def ease(self) -> float | None:
        """ICE: how easy it is to do, from 1 (hard) to 10 (easy)."""

    @property
    def customer_value(self) -> int | None:
        """What it is worth to customers, from 1 (little) to 5 (decisive)."""

    @property
    def business_value(self) -> int | None:
        """What it is worth to the organisation, from 1 (little) to 5 (decisive)."""

    @property
    def time_criticality(self) -> float | None:
        """WSJF: how fast its value is lost by waiting, relative to the other initiatives: 1, 2, 3, 5, 8, 13 or
        20.
        """

    @property
    def risk_reduction(self) -> float | None:
        """WSJF: how much risk it takes away or what it makes possible, relative to the other initiatives: 1, 2,
        3, 5, 8, 13 or 20.
        """

    @property
    def job_size(self) -> float | None:
        """WSJF: how much work it is, relative to the other initiatives: 1, 2, 3, 5, 8, 13 or 20."""

    @property
    def user_business_value(self) -> float | None:
        """What it brings users and the business, from 1 to 20 beside others, as the Scaled Agile Framework
        weighs it. It is another scale than customer_value and business_value.
        """

    def to_dict(self) -> shapes.Scores: ...

class Segment(Part):
    """A target group: people who have so much in common that the provider treats them as one group.

    Personas say which groups they stand for, maps which they cover, and participants in research which they
    belong to. Each group should be represented by 3 to 5 people (Ziggy 2014); the checks count the
    participants who were met, not those who answered a survey, and their limits can be changed (rules
    segment.too_few and segment.too_many). A group of which nobody was asked in any way is reported as
    segment.unasked.
    """

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | None = None,
        size: int | None = None,
        relation: Literal["customer", "prospect", "leaver"] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its id, unique among the target groups of the document. Personas, maps, studies and participants refer
        to it.
        """

    @property
    def name(self) -> str:
        """Its name, such as "young people who move for the first time"."""

    @property
    def description(self) -> str | None:
        """Who belongs to it and who does not, in words."""

    @property
    def size(self) -> int | None:
        """How many people belong to it in reality, as a whole number from 0; not how many of them were studied.
        Absent means unknown.
        """

    @property
    def relation(self) -> Literal["customer", "prospect", "leaver"] | None:
        """How the people stand to the provider. Absent means that they may be of any kind."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Segment: ...

class Source(Part):
    """Something that was known before the project: a report, figures from a system, an earlier map. Evidence
    refers to it by its id.
    """

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
        """The id of the source, unique among the sources of the document."""

    @property
    def title(self) -> str:
        """What the source is called, e.g. "Complaints 2025"."""

    @property
    def kind(self) -> Literal["operations", "earlier_map", "brand_tracking", "customer", "employee", "document", "web", "social", "industry"]:
        """Where the knowledge comes from."""

    @property
    def date(self) -> str | None:
        """The day on which the source was made or published, or its month or year. A check that is given a day
        counts the age of the source from here, or from the last day of the month or year; without a date
        nothing is said of its age.
        """

    @property
    def half_life_days(self) -> int | None:
        """The number of days after which the source counts only half as much as when it was new. Absent means
        730. The checks warn of a source that is older than this.
        """

    @property
    def publisher(self) -> str | None:
        """Who published the source: an organisation or an author."""

    @property
    def url(self) -> str | None:
        """The address where the source can be read. It is kept as written and never fetched."""

    @property
    def licence(self) -> str | None:
        """The terms under which the source may be used, e.g. "CC BY 4.0"."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Source: ...

class Split(Part):
    """A step that becomes several: more than one step of the other map was said to replace it."""

    def __new__(
        cls,
        *,
        before: str,
        after: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def before(self) -> str:
        """The id of the step in the map before."""

    @property
    def after(self) -> Parts[str]:
        """Ids of the steps in the map after. The one that it is matched with comes first, the others in the
        order of their map.
        """

    def to_dict(self) -> shapes.Split: ...

class StaffDataNeed(Part):
    """Data that staff need in order to do their part at a touchpoint, and when they need it (MarkedsPartner
    2022).
    """

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
        """The id of the role whose people need the data."""

    @property
    def data(self) -> str:
        """The id of the kind of data."""

    @property
    def moment(self) -> str | None:
        """When they need it, in words, such as "before the call is answered"."""

    @property
    def latency(self) -> Literal["real_time", "minutes", "hours", "day", "week", "month"] | None:
        """How old the data may be at most. Absent means that nobody has said."""

    def to_dict(self) -> shapes.StaffDataNeed: ...

class Stage(Part):
    """A phase of a journey, as customers would divide it, such as "before the move".

    Stages stand in the order of time, each with its steps. There is no fixed list of stages: every map has
    its own. A map of more than 10 stages is reported as map.too_broad; the option thresholds can change the
    number.
    """

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        goal: str | Mapping[str, str] | None = None,
        description: str | Mapping[str, str] | None = None,
        life_cycle: Literal["aware", "consider", "acquire", "receive", "use", "resolve", "renew", "leave"] | None = None,
        steps: Iterable[Step | shapes.Step] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the stage, unique in the map. The gap takes stages of two maps with the same id for
        counterparts; others are matched by name, goal and the steps that they have in common.
        """

    @property
    def name(self) -> str:
        """The name of the stage, in words that customers would use."""

    @property
    def goal(self) -> str | None:
        """What the customer wants to have achieved by the end of the stage. Absent means that nobody has said."""

    @property
    def description(self) -> str | None:
        """More about the stage: where it begins, where it ends, what belongs to it."""

    @property
    def life_cycle(self) -> Literal["aware", "consider", "acquire", "receive", "use", "resolve", "renew", "leave"] | None:
        """The phase of being a customer that the stage belongs to, so that several maps can be held against the
        whole life cycle.
        """

    @property
    def steps(self) -> Parts[Step]:
        """The steps of the stage, in order. Ids of steps are unique in the whole map, not only here. An empty
        stage is reported as stage.steps_missing, once the map has steps at all.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def table(self, name: str, *, language: str | None = None) -> Table:
        """The entities of one kind that stand in this part, in rows: as Atlas.table gives them for the whole
        document.
        """

    def to_dict(self) -> shapes.Stage: ...

class Stakeholder(Part):
    """Someone who must understand the journeys and agree to the changes.

    A person in a function or a group, inside or outside the organisation. Work on journeys needs all
    stakeholders to understand its order: the customer experience first, then data, systems, processes,
    competence and organisation (MarkedsPartner 2022).
    """

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        unit: str | None = None,
        role: str | None = None,
        understands: bool | None = None,
        agreed_on: str | None = None,
        may_see: Literal["open", "internal", "confidential"] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The stakeholder's id, unique in the document."""

    @property
    def name(self) -> str:
        """Who the stakeholder is, as a function: "Head of claims". Names of persons do not belong here."""

    @property
    def unit(self) -> str | None:
        """The unit that the stakeholder speaks for, as an id of the document's operations.units."""

    @property
    def role(self) -> str | None:
        """The stakeholder's role in the value chain, as an id of the document's roles."""

    @property
    def understands(self) -> bool | None:
        """Whether the stakeholder has understood the journeys and the order of the work. Absent means that
        nobody has asked. Anything but true is reported as information.
        """

    @property
    def agreed_on(self) -> str | None:
        """The day on which the stakeholder agreed to the changes, or its month or year. Absent means that there
        is no agreement yet, which is reported as information.
        """

    @property
    def may_see(self) -> Literal["open", "internal", "confidential"] | None:
        """The most confidential that they may see. Absent means internal. An initiative that they are to be told
        of and may not see is reported as initiative.audience_excluded.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Stakeholder: ...

class Step(Part):
    """One moment of a journey: what the customer does, what happens, and how it is experienced (Ziggy 2014).

    The provider's part stands in the touchpoints of the step. In a step without touchpoints the customer acts
    alone, deals with someone else, or waits; such steps are as much a part of the journey as others.
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
        owner: str | None = None,
        business_goal: str | Mapping[str, str] | None = None,
        third_party: bool | None = None,
        quotes: Iterable[Quote | shapes.Quote] | None = None,
        tone: Literal["rational", "emotional", "social", "impulsive", "cautious"] | None = None,
        unforeseen: bool | None = None,
        informed: bool | None = None,
        alternatives: Iterable[str | Mapping[str, str]] | None = None,
        cells: Iterable[LaneCell | shapes.LaneCell] | None = None,
        success_criteria: Iterable[str | Mapping[str, str]] | None = None,
        validations: Iterable[Validation | shapes.Validation] | None = None,
        provider_actions: Iterable[ProviderAction | shapes.ProviderAction] | None = None,
        touchpoints: Iterable[Touchpoint | shapes.Touchpoint] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the step, unique in the map. The gap takes steps of two maps with the same id for
        counterparts, unless a replaces says otherwise.
        """

    @property
    def name(self) -> str:
        """The name of the step, in words that the customer would use: "Comparing prices" rather than "Lead
        qualification". In maps from the customer's perspective, known company words are reported as
        step.company_wording.
        """

    @property
    def goal(self) -> str | None:
        """What the customer wants to achieve in this step. What the organisation wants is business_goal of the
        touchpoints; the aim of the whole journey is the job of the map.
        """

    @property
    def does(self) -> str | None:
        """What the customer does. Expected in every step but a wait (step.facet_missing)."""

    @property
    def happens(self) -> str | None:
        """What happens: what others do, or what the customer meets with. Expected in every step but one of kind
        activity (step.facet_missing).
        """

    @property
    def experience(self) -> Experience | None:
        """How the step is experienced on the whole; its emotion is the point of the emotion curve for customers
        on the whole. Absent means unknown. Expected in every step, unless persona_experiences are given
        (step.facet_missing).
        """

    @property
    def persona_experiences(self) -> Parts[PersonaExperience]:
        """How single personas experience the step, where they differ. The gap gives each of these personas an
        emotion curve of its own; that of customers on the whole follows experience alone.
        """

    @property
    def thinks(self) -> str | None:
        """What the customer thinks in this moment, such as "Now I may not be able to move in"."""

    @property
    def situation(self) -> str | None:
        """The situation that the customer is in, such as "the bid expires in twenty minutes". A map is there to
        understand the customer's situation, outlook and motivations (Ziggy 2014).
        """

    @property
    def outlook(self) -> str | None:
        """How the customer looks at the matter, such as "sees the bank as an ally, until nobody answers the
        phone".
        """

    @property
    def motivations(self) -> Parts[str]:
        """Ids of the motivations, among those of the personas, that drive what the customer does here
        (GainGrowth: behind every act lies a motivation). Once a persona of the map has motivations, acts that
        are tied to none are reported as step.unmotivated.
        """

    @property
    def personas(self) -> Parts[str]:
        """Ids of the personas that the step concerns. Empty means all personas of the map; one that is not among
        these is reported as map.persona_foreign.
        """

    @property
    def timing(self) -> Literal["before", "during", "after"] | None:
        """Whether the step comes before, during or after the encounter with the provider. Absent means that
        nobody has said.
        """

    @property
    def kind(self) -> Literal["activity", "third_party", "wait"] | None:
        """What the step is, where the provider has no part in it: an activity of the customer's own, a contact
        with a third party, or a wait.

        Only a wait may have touchpoints as well; for the other kinds having both is an error
        (step.kind_with_touchpoints). Absent means that the touchpoints say it; in a step without any, that is
        reported as step.kind_missing.
        """

    @property
    def replaces(self) -> Parts[str]:
        """Ids of the steps that this step takes the place of, in the map that derived_from of its own map names.
        If its map names none, that is an error (replaces.no_base).

        Several ids mean that these steps are merged into one. A step that several steps replace is split.
        Empty means that the gap looks for counterparts itself: by equal id, else by likeness.
        """

    @property
    def components(self) -> Parts[str]:
        """Ids of the components that the step shares with other ways of delivery (MarkedsPartner 2022). When the
        gap looks for counterparts by likeness, steps with components in common count as more alike.
        """

    @property
    def importance(self) -> int | None:
        """How much the step matters to the customer, from 1 (little) to 5 (decisive). Absent means that nobody
        has said.
        """

    @property
    def expectation(self) -> Expectation | None:
        """What the customer expects before the step, to be held against experience. Absent means unknown."""

    @property
    def needs(self) -> Parts[str]:
        """Ids of the needs of the map that arise in this step. Empty means that none are known."""

    @property
    def pains(self) -> Parts[Pain]:
        """The pains that customers have in this step. Ids of pains are unique in the map."""

    @property
    def gains(self) -> Parts[Gain]:
        """What works well for customers in this step and should be kept. Ids of gains are unique in the map."""

    @property
    def complete(self) -> bool | None:
        """Whether pains and gains list everything that will be left; for steps of future maps.

        If true, a pain or gain that the corresponding step of the earlier map has, and this one has not,
        counts as removed or lost. Otherwise it counts as unstated, since people who draw a future rarely
        repeat everything. Where the earlier step is split, all steps that take its place must say so.
        """

    @property
    def decisions(self) -> Parts[Decision]:
        """What the customer decides in this step as a result of the experience, such as leaving for a
        competitor.
        """

    @property
    def duration(self) -> Duration | None:
        """How long the step takes the customer, waiting included, as an amount and a unit. Absent means unknown.
        The gap compares it in minutes: a year counts 365 days, a month a twelfth of that.
        """

    @property
    def effort(self) -> int | None:
        """How much effort the step costs the customer, from 1 (none to speak of) to 5 (very much). Low is good,
        as in the first customer effort score (Dixon, Freeman and Toman 2010). Absent means unknown.
        """

    @property
    def planned_at(self) -> str | None:
        """When the step was due to begin, in a journey that was observed: a date, with or without a time of day,
        local to where the journey takes place. Absent means that it was not planned, or that nobody has said.
        """

    @property
    def actual_at(self) -> str | None:
        """When the step began, in a journey that was observed; local, as planned_at. Absent means that it did
        not take place, or that nobody has said.
        """

    @property
    def outcome(self) -> Literal["done", "failed", "skipped"] | None:
        """How the step turned out, in a journey that was observed. Absent means that nobody has said."""

    @property
    def control(self) -> Literal["own", "influence", "nothing"] | None:
        """How far the provider can control the step ("Förstå framtiden först": a map also shows what lies
        outside the provider's power and knowledge). A third party's step that the provider is said to decide
        is reported as step.third_party_contradicted. Absent means that nobody has said.
        """

    @property
    def known_to_provider(self) -> bool | None:
        """Whether the provider knows that this step takes place. Absent means that nobody has said."""

    @property
    def owner(self) -> str | None:
        """The unit that answers for the step where it has no touchpoint, such as a wait, as an id of the
        document's operations.units; waits without one are reported as map.wait_owner_missing. At a step with
        touchpoints these say who owns them: a unit that owns none of them, and is neither a part of one that
        does nor the wider unit, is reported as step.owner_differs.
        """

    @property
    def business_goal(self) -> str | None:
        """What the organisation wants to achieve at a step without touchpoint. At others the touchpoints say so.
        Where such a step has an owner and no aim, that is reported as step.business_goal_missing.
        """

    @property
    def third_party(self) -> bool | None:
        """Whether a third party decides how this goes, where kind does not say so: a wait can be for somebody
        else, and a visit to a partner can still have a touchpoint. If true, the checks ask neither for the
        three sides of the step nor for owners of its touchpoints, and report one that is the provider's
        (step.third_party_owned). Absent means that nobody has said.
        """

    @property
    def quotes(self) -> Parts[Quote]:
        """What people said about the step, word for word."""

    @property
    def tone(self) -> Literal["rational", "emotional", "social", "impulsive", "cautious"] | None:
        """The kind of person that the wording used in this step is made for, such as one who decides by reasons.
        The counterpart is person_type of the persona; a tone that suits none of the personas is reported as
        information (step.tone_unfit). Absent means that nobody has said.
        """

    @property
    def unforeseen(self) -> bool | None:
        """Whether the step is something unforeseen, such as a delivery with parts missing. If true, no flow has
        to pass it, but one should lead from it back into the journey by a link of kind recovery
        (step.recovery_missing). Absent means that it is foreseen, unless a link of kind exception leads to
        it.
        """

    @property
    def informed(self) -> bool | None:
        """Whether the customer is told how things stand during a wait. A step of kind wait for which this is not
        true is reported as step.wait_uninformed.
        """

    @property
    def alternatives(self) -> Parts[str]:
        """What could be done differently here, or was considered (MarkedsPartner 2022: what could have been
        different?).
        """

    @property
    def cells(self) -> Parts[LaneCell]:
        """What the step says in the lanes that the map defines for itself, one entry for each lane."""

    @property
    def success_criteria(self) -> Parts[str]:
        """What success looks like here, such as "the assessment takes less than an hour" (Kantar). Steps of
        future maps without any are reported as map.success_missing.
        """

    @property
    def validations(self) -> Parts[Validation]:
        """Confirmations of the step by customers, employees and others who should know. They support the claims
        of the step as evidence does; a published map of a current or observed journey without any from
        customers, employees or stakeholders is reported as map.validation_missing.
        """

    @property
    def provider_actions(self) -> Parts[ProviderAction]:
        """What the provider does at this step, in the order in which it is done, in front of the customer and
        out of sight. A step without touchpoints can have actions too: work on a case while the customer
        waits. Ids of actions are unique in the map.
        """

    @property
    def touchpoints(self) -> Parts[Touchpoint]:
        """The provider's part: the touchpoints of the step, in order. Ids of touchpoints are unique in the map.
        Empty means that the provider has no part in it; then kind says what the step is.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def table(self, name: str, *, language: str | None = None) -> Table:
        """The entities of one kind that stand in this part, in rows: as Atlas.table gives them for the whole
        document.
        """

    def to_dict(self) -> shapes.Step: ...

class Study(Part):
    """A piece of research in which something was asked, watched or measured. Evidence refers to it by its id,
    and participants say in which study they took part.
    """

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
        """The id of the study, unique among the studies of the document."""

    @property
    def title(self) -> str:
        """What the study is called, e.g. "Interviews with people who have just moved"."""

    @property
    def method(self) -> Literal["depth_interview", "cognitive_interview", "survey", "observation", "ethnography", "diary", "workshop", "usability_test", "analytics", "desk_research"]:
        """How the study was done. It also decides whether participants of the study count as people who were
        met: those of a survey, of analytics or of desk_research do not.
        """

    @property
    def conducted_by(self) -> Literal["internal", "external", "mixed"] | None:
        """Whether the organisation's own people or others did it. Absent means unknown. If every study is
        internal, the checks warn of bias (GainGrowth).
        """

    @property
    def iteration(self) -> int | None:
        """The round of research that the study belongs to, counted from 1: a few customers first, then the
        questions that turn out to matter most (Ziggy 2014). Absent means that nobody has said. If no study is
        of a later round than the first, the checks warn.
        """

    @property
    def focus(self) -> str | None:
        """What the study looked at in particular, e.g. "the first week after the move"."""

    @property
    def segments(self) -> Parts[str]:
        """Ids of the target groups that the study was about. Empty means that it was about none in particular."""

    @property
    def date(self) -> str | None:
        """The day on which the study ended, or its month or year, of which the last day counts. A check that is
        given a day warns of studies that are more than 730 days old on it; nothing is said of a study without
        a date.
        """

    @property
    def questions(self) -> Parts[SurveyQuestion]:
        """The questions as participants were asked them. The checks warn of those that ask how good the provider
        was rather than how it was for the customer ("Förstå framtiden först").
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Study: ...

class SuggestedMatch(Part):
    """Two elements, one of each map, that probably stand for each other, but not surely enough to be matched.
    Nothing in the gap rests on a suggestion: whoever knows the journey confirms it (confirm) or turns it
    down.
    """

    def __new__(
        cls,
        *,
        element: Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"],
        before: str,
        after: str,
        certainty: float,
        because: Literal["words", "parts", "place", "share"],
    ) -> Self: ...
    @property
    def element(self) -> Literal["map", "stage", "step", "touchpoint", "pain", "gain", "provider_action", "need", "constraint", "flow", "lane", "lens"]:
        """What kind of elements the two are."""

    @property
    def before(self) -> str:
        """The id of the element in the map before."""

    @property
    def after(self) -> str:
        """The id of the element in the map after."""

    @property
    def certainty(self) -> float:
        """How certain it is that the two stand for each other, from 0 to 1."""

    @property
    def because(self) -> Literal["words", "parts", "place", "share"]:
        """What speaks for it."""

    def to_dict(self) -> shapes.SuggestedMatch: ...

class Suggestion(Part):
    """A proposal for improvement, made by a participant or found in a source. An initiative takes it up by
    naming it in its suggestions; the checks list those that nobody has answered and no initiative takes up
    (Kantar).
    """

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
        """The id of the suggestion, unique among the suggestions of the document."""

    @property
    def text(self) -> str:
        """What is proposed, close to the words that were used."""

    @property
    def participant(self) -> str | None:
        """The id of the participant who made the proposal."""

    @property
    def source(self) -> str | None:
        """The id of the source in which the proposal was found, if it does not come from a participant."""

    @property
    def date(self) -> str | None:
        """The day on which the proposal was made, or its month or year."""

    @property
    def status(self) -> Literal["open", "accepted", "declined", "done"] | None:
        """What has become of the proposal. Absent means the same as open. If it is done or declined and an
        initiative that takes it up says otherwise, that is reported as suggestion.status_differs.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Suggestion: ...

class SurveyQuestion(Part):
    """A question of a survey or an interview, as it was asked.

    Surveys easily ask "how good were we" where they should ask "how was it for you" ("Förstå framtiden
    först"). Questions of the first sort are reported (rule question.provider_centred).
    """

    def __new__(
        cls,
        *,
        text: str | Mapping[str, str],
        perspective: Literal["customer", "provider", "employee", "partner"] | None = None,
    ) -> Self: ...
    @property
    def text(self) -> str:
        """The question or statement, word for word."""

    @property
    def perspective(self) -> Literal["customer", "provider", "employee", "partner"] | None:
        """Whose view the question takes: provider for "how good were we", customer for "how was it for you".
        Absent leaves it to the checks to judge by the wording, in English, Norwegian and Swedish.
        """

    def to_dict(self) -> shapes.SurveyQuestion: ...

class System(Part):
    """An IT system that processes and touchpoints depend on.

    What it provides, and what it is integrated with, shows where data sits in silos or arrives too late
    (MarkedsPartner 2022).
    """

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
        introduced_by: str | None = None,
        ended_by: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the system, unique among the systems of the document."""

    @property
    def name(self) -> str:
        """The name of the system, as the organisation calls it."""

    @property
    def owner(self) -> str | None:
        """The id of the unit that is responsible for the system. Absent means that no unit is, as far as is
        known.
        """

    @property
    def change(self) -> Literal["keep", "adapt", "replace", "add", "retire"] | None:
        """What the wanted journey means for the system: whether it is kept, adapted, replaced, added or retired.
        Absent means that nobody has decided.
        """

    @property
    def integrations(self) -> Parts[Integration]:
        """The other systems that it exchanges data with. Empty means that none are known."""

    @property
    def provides(self) -> Parts[DataProvision]:
        """The data that the system makes available to others, each kind with its age and its level of detail.
        Empty means that none is known.
        """

    @property
    def covers(self) -> Parts[str]:
        """What the system covers beside data, in words, such as "premium calculation". With it, one system that
        covers all needs can be weighed against several that complement each other (MarkedsPartner 2022).
        """

    @property
    def introduced_by(self) -> str | None:
        """The initiative that brings the system. Until it is done, the system does not exist: maps of today's
        journey that use it are reported as operations.not_yet. Absent means that it exists today, as far as
        is known.
        """

    @property
    def ended_by(self) -> str | None:
        """The initiative that ends the system. Wanted journeys that still use it are reported as
        operations.ended. Absent means that no end is planned.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.System: ...

class TimeTotal(Part):
    """How long a journey takes for customers."""

    def __new__(
        cls,
        *,
        steps: int,
        unknown: int,
        minutes: float,
        waiting_minutes: float,
    ) -> Self: ...
    @property
    def steps(self) -> int:
        """How many steps say how long they take; at least 1."""

    @property
    def unknown(self) -> int:
        """How many steps do not say; their time is missing from the sums."""

    @property
    def minutes(self) -> float:
        """The sum over the steps that say, in minutes, waiting included; a day counts 24 hours."""

    @property
    def waiting_minutes(self) -> float:
        """The part of it that is waiting: the sum over steps of kind wait, in minutes."""

    def to_dict(self) -> shapes.TimeTotal: ...

class Touchpoint(Part):
    """A contact between customer and provider within a step, such as a phone call, a letter or a visit to a
    website, as the provider sees it.

    The customer's view of the same moment stands in the step. Both are kept, because they differ: the seller
    is in a sales process, the buyer in a purchase ("Förstå framtiden först"). A step has any number of
    touchpoints, or none.
    """

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
        cost_to_serve: Money | shapes.Money | None = None,
        metrics: Iterable[MetricValue | shapes.MetricValue] | None = None,
        rating: int | None = None,
        competitor_ratings: Iterable[CompetitorRating | shapes.CompetitorRating] | None = None,
        inspirations: Iterable[str] | None = None,
        moment_of_truth: bool | None = None,
        outcome: Literal["done", "failed", "skipped"] | None = None,
        quotes: Iterable[Quote | shapes.Quote] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the touchpoint, unique in the map. The gap takes touchpoints of two maps with the same id
        for counterparts, unless a same_as says otherwise.
        """

    @property
    def name(self) -> str | None:
        """The name of the touchpoint, where the name of its step does not say enough. Without it, pictures show
        the channel and the provider_activity.
        """

    @property
    def personas(self) -> Parts[str]:
        """Ids of the personas that it concerns. Empty means all personas of the step."""

    @property
    def same_as(self) -> TouchpointRef | None:
        """The same contact in another map, such as that of the employee who meets the customer here. When the
        gap compares these two maps, it takes the two touchpoints for counterparts.
        """

    @property
    def channel(self) -> str | None:
        """The id of the channel that is used. Absent means that nobody has said. If a persona that the
        touchpoint concerns lists its channels and this is not among them, that is reported as
        touchpoint.channel_unfit.
        """

    @property
    def device(self) -> Literal["phone", "smartphone", "tablet", "computer", "kiosk", "wearable", "television", "vehicle", "paper", "other"] | None:
        """What the customer uses or holds in the hand, such as a smartphone or paper. Absent means that nobody
        has said, or that nothing is used.
        """

    @property
    def initiator(self) -> Literal["customer", "provider", "partner"] | None:
        """Which side makes contact. Absent means that nobody has said."""

    @property
    def role(self) -> str | None:
        """The id of the role that meets the customer. With the customer's own role it forms the dyad of the
        service encounter (Solomon and others 1985; GainGrowth). Absent means that nobody has said; that is
        reported as touchpoint.role_missing where the channel is in person, phone, chat or video.
        """

    @property
    def owner(self) -> str | None:
        """The id of the unit that is responsible for the touchpoint. Absent means that no unit is, as far as is
        known; such touchpoints fall between the units (Ziggy 2014) and are reported as
        touchpoint.owner_missing.
        """

    @property
    def perceived_owner(self) -> str | None:
        """The id of the unit that customers believe to be responsible, such as the shop that sold what a carrier
        delivers. Absent means that nobody has said.
        """

    @property
    def provider_activity(self) -> str | None:
        """What the provider calls its own activity, such as "sale" where the customer is buying. The counterpart
        is does of the step.
        """

    @property
    def believed_experience(self) -> Experience | None:
        """What the provider believes the customer's experience to be, on the scales of experience of the step.

        The difference between the two is a gap of perception, akin to the first gap of service quality,
        between what customers expect and what management thinks they expect (Parasuraman, Zeithaml and Berry
        1985).
        """

    @property
    def business_goal(self) -> str | None:
        """What the organisation wants to achieve here, in words. The counterpart is goal of the step (Ziggy
        2014: the two perspectives have to meet). Where neither this nor goals is given, that is reported as
        touchpoint.goal_missing.
        """

    @property
    def goals(self) -> Parts[str]:
        """Ids of the business goals of the document that the touchpoint serves. Empty means none."""

    @property
    def business_value(self) -> int | None:
        """How much the touchpoint is worth to the organisation, from 1 (little) to 5 (very much). Absent means
        that nobody has said.
        """

    @property
    def customer_value(self) -> int | None:
        """How much the touchpoint is worth to the customer, from 1 (little) to 5 (very much). Absent means that
        nobody has said.
        """

    @property
    def importance_to_organisation(self) -> int | None:
        """How much it matters to the organisation that this contact goes well, from 1 (little) to 5 (decisive).
        How much the moment matters to the customer is importance of the step. Absent means that nobody has
        said.
        """

    @property
    def promise(self) -> str | None:
        """What the provider promises the customer here, such as "You will have an answer within a week". Absent
        means that nothing is promised, or that nobody has said.
        """

    @property
    def backstage(self) -> Backstage | None:
        """What happens out of the customer's sight. Absent means that nobody has said; that is reported as
        touchpoint.backstage_missing.
        """

    @property
    def data_needs(self) -> Parts[DataNeed]:
        """The data that the touchpoint needs in order to work, and in what quality. Empty means that none is
        known.
        """

    @property
    def asks_for(self) -> Parts[str]:
        """Ids of the kinds of data that the customer has to give here. Giving data costs the customer effort
        (MarkedsPartner 2022): a kind that is asked for a second time in the map is reported as
        touchpoint.asks_again.
        """

    @property
    def staff_data_needs(self) -> Parts[StaffDataNeed]:
        """The data that staff need here, and when. Empty means that none is known."""

    @property
    def handover(self) -> Handover | None:
        """How the customer is handed over to whoever is responsible next. Absent means that there is no
        handover, or that nobody has said.
        """

    @property
    def demand(self) -> Volume | None:
        """How many customers want what is offered here, in a period. Absent means unknown. The gap compares it
        per day: a year counts 365 days, a month a twelfth of that.
        """

    @property
    def capacity(self) -> Volume | None:
        """How many customers can be served here, in a period. Where demand is higher, the customers beyond the
        capacity get no offer (MarkedsPartner 2022). Absent means unknown. The gap compares it per day.
        """

    @property
    def cost_to_serve(self) -> Money | None:
        """What one encounter costs the provider, as the mean over all of them. Absent means unknown."""

    @property
    def metrics(self) -> Parts[MetricValue]:
        """What is measured here: one entry for each metric, with its value and its target. Of several entries
        for one metric, the gap compares the first. Touchpoints without any are reported as
        touchpoint.metric_missing, but not in observed maps.
        """

    @property
    def rating(self) -> int | None:
        """How good customers judge the touchpoint to be, from 1 (very poor) to 5 (very good). Absent means
        unknown.
        """

    @property
    def competitor_ratings(self) -> Parts[CompetitorRating]:
        """How good customers judge the same contact to be at competitors, on the scale of rating. Empty means
        unknown.
        """

    @property
    def inspirations(self) -> Parts[str]:
        """Ids of the inspirations, among those of the research, that this touchpoint can learn from: experiences
        that customers love elsewhere (MarkedsPartner 2022).
        """

    @property
    def moment_of_truth(self) -> bool | None:
        """Whether this contact is a moment of truth (Normann 1984): one that decides how customers remember the
        whole journey. Absent means that nobody has said.
        """

    @property
    def outcome(self) -> Literal["done", "failed", "skipped"] | None:
        """Whether the encounter took place as it was meant to, where that differs from the step's outcome. For
        journeys that were observed.
        """

    @property
    def quotes(self) -> Parts[Quote]:
        """What people said about the encounter, word for word."""

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Touchpoint: ...

class TouchpointRef(Part):
    """A reference to a touchpoint of another map.

    A touchpoint uses it in same_as to point at the same encounter seen from another journey, such as the
    employee's. The gap between the two maps matches touchpoints that are linked in this way.
    """

    def __new__(
        cls,
        *,
        map: str,
        touchpoint: str,
    ) -> Self: ...
    @property
    def map(self) -> str:
        """The map: the id of an entry of maps in this document."""

    @property
    def touchpoint(self) -> str:
        """The touchpoint, by its id in that map."""

    def to_dict(self) -> shapes.TouchpointRef: ...

class Unit(Part):
    """A part of an organisation that can be responsible for something: a department, a team, or a partner
    company.

    Responsibility is recorded by unit and not by person, so that a map shows which needs and touchpoints fall
    between two units (Ziggy 2014).
    """

    def __new__(
        cls,
        *,
        id: str,
        name: str | Mapping[str, str],
        part_of: str | None = None,
        side: Literal["customer", "provider", "partner"] | None = None,
        introduced_by: str | None = None,
        ended_by: str | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The id of the unit, unique among the units of the document."""

    @property
    def name(self) -> str:
        """The name of the unit, such as "Customer service"."""

    @property
    def part_of(self) -> str | None:
        """The id of the wider unit that this one belongs to, such as the department of a team. Absent means that
        it belongs to none in the document. A chain of units that leads back to itself is reported as
        ref.loop. A unit counts as present in a workshop if the unit that it is part of took part.
        """

    @property
    def side(self) -> Literal["customer", "provider", "partner"] | None:
        """Which side of the encounter the unit stands on: the provider, a partner, or the customer's own
        organisation. Absent means the provider.
        """

    @property
    def introduced_by(self) -> str | None:
        """The initiative that brings the unit. Until it is done, the unit does not exist: maps of today's
        journey that use it are reported as operations.not_yet. Absent means that it exists today, as far as
        is known.
        """

    @property
    def ended_by(self) -> str | None:
        """The initiative that ends the unit. Wanted journeys that still use it are reported as operations.ended.
        Absent means that no end is planned.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Unit: ...

class Validation(Part):
    """A confirmation of a step by people who should know, such as customers in an interview.

    Once the steps of a journey are described, they are validated with customers or other stakeholders
    (Kantar). A step with a validation counts as resting on evidence. A published map of a current or observed
    journey should have at least one validation by customers, employees or other stakeholders (rule
    map.validation_missing).
    """

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
        """Who confirmed the step: customers, employees, experts or other stakeholders."""

    @property
    def kind(self) -> Literal["interview", "workshop", "observation", "survey", "prototype"] | None:
        """How they confirmed it, such as in an interview or by a survey. Absent means that nobody has said."""

    @property
    def date(self) -> str | None:
        """The day on which they confirmed it, or its month or year. Absent means unknown."""

    @property
    def note(self) -> str | None:
        """What they added or objected to, in a few words. Absent means nothing."""

    def to_dict(self) -> shapes.Validation: ...

class Volume(Part):
    """A number of cases in a period, such as 1,000 requests a week.

    Touchpoints state their demand and their capacity in this form. Where demand exceeds capacity, some
    customers go without an offer (MarkedsPartner 2022). Volumes over different periods are compared per day.
    """

    def __new__(
        cls,
        *,
        count: float,
        period: Literal["hour", "day", "week", "month", "year"],
    ) -> Self: ...
    @property
    def count(self) -> float:
        """How many customers, requests or other cases come in one period, 0 or more. Fractions are allowed."""

    @property
    def period(self) -> Literal["hour", "day", "week", "month", "year"]:
        """The period that the count is for."""

    def to_dict(self) -> shapes.Volume: ...

class WithoutCounterpart(Part):
    """How many steps have no counterpart in the other map."""

    def __new__(
        cls,
        *,
        before: int,
        after: int,
    ) -> Self: ...
    @property
    def before(self) -> int:
        """Steps of the map before."""

    @property
    def after(self) -> int:
        """Steps of the map after."""

    def to_dict(self) -> shapes.WithoutCounterpart: ...

class WordChange(Part):
    """A word or an id before and after, where the two differ."""

    def __new__(
        cls,
        *,
        before: str | None = None,
        after: str | None = None,
    ) -> Self: ...
    @property
    def before(self) -> str | None:
        """The word or id before. Absent means that there was none."""

    @property
    def after(self) -> str | None:
        """The word or id after. Absent means that there is none."""

    def to_dict(self) -> shapes.WordChange: ...

class Workshop(Part):
    """A workshop in which people worked on one or more maps.

    Kantar draws journeys in workshops with employees, so that all relevant perspectives are examined. The
    checks compare the units that took part with those that own something on the maps (workshop.units_absent).
    """

    def __new__(
        cls,
        *,
        id: str,
        title: str | Mapping[str, str],
        date: str | None = None,
        maps: Iterable[str] | None = None,
        participants: Iterable[Attendance | shapes.Attendance] | None = None,
        source_id: str | None = None,
        confidentiality: Literal["open", "internal", "confidential"] | None = None,
        claim: Literal["assumption", "observed", "validated", "refuted"] | None = None,
        evidence: Iterable[Evidence | shapes.Evidence] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The workshop's id, unique in the document."""

    @property
    def title(self) -> str:
        """What the workshop was called."""

    @property
    def date(self) -> str | None:
        """The day on which it was held, or its month or year."""

    @property
    def maps(self) -> Parts[str]:
        """The maps that were worked on, as ids of the document's maps."""

    @property
    def participants(self) -> Parts[Attendance]:
        """How many people took part from which units. Empty means that nobody has written it down, and the
        checks ask nothing.
        """

    @property
    def source_id(self) -> str | None:
        """The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap
        does not match by it. Absent for what was not imported.
        """

    @property
    def confidentiality(self) -> Literal["open", "internal", "confidential"] | None:
        """Who may see this. It is for those who pass the document on: the library leaves nothing out of texts,
        tables, pictures and gaps because of it. Absent means that nobody has restricted it.
        """

    @property
    def claim(self) -> Literal["assumption", "observed", "validated", "refuted"] | None:
        """What is known about its truth, from an assumption to what has been validated or refuted. Any word but
        assumption should have evidence beside it. Absent means that nobody has said.
        """

    @property
    def evidence(self) -> Parts[Evidence]:
        """What it rests on and what speaks against it: findings from studies, existing sources and participants.
        Empty means that nothing has been named.
        """

    def to_dict(self) -> shapes.Workshop: ...
