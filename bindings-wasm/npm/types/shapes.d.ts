// The data of an atlas, a gap, a report and options as it stands in JSON. Nothing is checked by these when a
// program runs: that is what reading is for.
//
// Written by bindings-wasm/tests/write_shapes.js out of the published schemas; do not edit.

/** Version of the format, as major.minor. */
export type SchemaVersion = string;

/** A text: a plain string in the document's language, or one string for each of several languages. */
export type Text = string | { [name: string]: string };

/** A language tag of BCP 47: language, then script and region if they matter, as nb, sv-FI, zh-Hans-CN. */
export type Language = string;

/** The world that the journeys take place in. */
export interface Context {
    /** A market, public services, or the inside of an organisation. */
    sector?: Sector;
    /** What those are called whose journeys these are: customer, citizen, patient, employee. */
    actor_term?: Text;
    /** How far the organisation has come in working with customer experience, 0 to 5. */
    maturity?: Level;
    /** What the organisation concentrates on. */
    core_focus?: Text;
    /** The order in which the project works; the checks follow it. Absent means iterative. */
    profile?: MethodProfile;
    /** How far the project has come. */
    phase?: ProjectPhase;
}

/**
 * Which kind of world the journey takes place in.
 *
 * - commercial: A market.
 * - public: Public services.
 * - internal: Inside an organisation.
 */
export type Sector = "commercial" | "public" | "internal";

/** How far a competence or a maturity has come, from 0 (nothing) to 5 (mastered). */
export type Level = number;

/**
 * The order in which a project works, and so in which the checks ask.
 *
 * - current_first: Understand today's journey first.
 * - future_first: Imagine the wanted journey first.
 * - iterative: Both, in rounds.
 */
export type MethodProfile = "current_first" | "future_first" | "iterative";

/**
 * How far a project has come.
 *
 * - consolidate: Gathering what is known.
 * - understand: Seeing with the customer's eyes.
 * - model: Drawing the journeys.
 * - strengthen: Bringing it into the organisation.
 */
export type ProjectPhase = "consolidate" | "understand" | "model" | "strengthen";

/** A goal of the organisation. */
export interface BusinessGoal {
    /** Its id. */
    id: GoalId;
    /** The goal, in words. */
    text: Text;
    /** The wider goal that it serves. */
    part_of?: GoalId;
    /** How it is measured. */
    metrics?: MetricId[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a business goal. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type GoalId = string;

/** The id of a metric. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type MetricId = string;

/**
 * Who may see something.
 *
 * - open: Anyone.
 * - internal: The organisation.
 * - confidential: Those who work with it.
 */
export type Confidentiality = "open" | "internal" | "confidential";

/**
 * What is known about the truth of a claim.
 *
 * - assumption: Believed, not looked into.
 * - observed: Seen.
 * - validated: Confirmed by those it is about.
 * - refuted: Shown to be wrong.
 */
export type Claim = "assumption" | "observed" | "validated" | "refuted";

/** One piece of evidence for (or against) what it stands at. */
export interface Evidence {
    /** What it is. */
    kind?: EvidenceKind;
    /** The study that it comes from. */
    study?: StudyId;
    /** The existing source that it comes from. */
    source?: SourceId;
    /** The participants who gave it. */
    participants?: ParticipantId[];
    /** When it was gathered, if that is not the date of the study or source. */
    date?: Date;
    /** Whether it speaks for the claim or against it. Absent means for it. */
    stance?: Stance;
    /** What it says, in a few words. */
    note?: Text;
}

/**
 * What a piece of evidence is.
 *
 * - voice_of_customer: What customers said.
 * - voice_of_employee: What employees said.
 * - observation: What someone saw.
 * - measurement: A number that was measured.
 * - document: A document.
 * - expert: An expert's judgement.
 */
export type EvidenceKind = "voice_of_customer" | "voice_of_employee" | "observation" | "measurement" | "document" | "expert";

/** The id of a study. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type StudyId = string;

/** The id of a source. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type SourceId = string;

/** The id of a participant. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ParticipantId = string;

/** A day of the calendar (ISO 8601), as 2026-11-22. */
export type Date = string;

/**
 * What evidence says of the claim that it stands at.
 *
 * - supports: It speaks for it.
 * - contradicts: It speaks against it.
 */
export type Stance = "supports" | "contradicts";

/** A role in the value chain. */
export interface Role {
    /** Its id. */
    id: RoleId;
    /** Its name. */
    name: Text;
    /** Which side of the encounter it stands on. */
    side: Side;
    /** What it does. */
    description?: Text;
    /** Whether it meets the customer (front line) or works behind. Absent means unknown. */
    front_line?: boolean;
    /** What it does in the purchase. */
    buying_roles?: BuyingRole[];
    /** The roles that it supplies: the chain is the graph of these. */
    supplies?: RoleId[];
    /** The unit that it belongs to. */
    unit?: UnitId;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a role. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type RoleId = string;

/**
 * Which side of the encounter someone stands on.
 *
 * - customer: Who is served.
 * - provider: Who serves.
 * - partner: Anyone else in the chain.
 */
export type Side = "customer" | "provider" | "partner";

/**
 * What someone does in a purchase.
 *
 * - user: Uses it.
 * - payer: Pays for it.
 * - decider: Decides.
 * - influencer: Has a say.
 * - beneficiary: Is better off for it.
 */
export type BuyingRole = "user" | "payer" | "decider" | "influencer" | "beneficiary";

/** The id of a unit. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type UnitId = string;

/** A target group. */
export interface Segment {
    /** Its id. */
    id: SegmentId;
    /** Its name. */
    name: Text;
    /** Who belongs to it. */
    description?: Text;
    /** How many people belong to it. */
    size?: Count;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a segment. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type SegmentId = string;

/** A number of things or people, from 0 to 2^53 - 1. */
export type Count = number;

/** A group of people, described in detail as if it were one. The name is made up. */
export interface Persona {
    /** Its id. */
    id: PersonaId;
    /** A name that sounds real and belongs to nobody. */
    name: Text;
    /** Whether the name is made up. Anything but true is asked about by the checks. */
    fictional?: boolean;
    /** Its role in the value chain. */
    role?: RoleId;
    /** The target groups that it stands for. */
    segments?: SegmentId[];
    /** What it tries to achieve, really. */
    jobs?: JobId[];
    /** What it says that it wants. */
    stated_goal?: Text;
    /** How it is. */
    being?: Text;
    /** What it feels. */
    feels?: Text;
    /** What it thinks. */
    thinks?: Text;
    /** Age, education and the like. */
    demographics?: Demographics;
    /** What moves it. */
    person_type?: PersonType;
    /** Further traits, each with what it implies. */
    traits?: Attribute[];
    /** Cultural attitudes, each with what it implies. */
    culture?: Attribute[];
    /** The empathy map. */
    empathy?: EmpathyMap;
    /** What real people of this group said. */
    quotes?: Quote[];
    /** Where it comes from. */
    background?: Background;
    /** What drives its acts; steps point at these. */
    motivations?: Motivation[];
    /** What frustrates it, on the surface and below. */
    frustrations?: Frustration[];
    /** The technologies that it uses. */
    technologies?: Text[];
    /** The social media that it uses. */
    social_media?: Text[];
    /** The channels that it uses; touchpoints in others are a finding. */
    channels?: ChannelId[];
    /** How far it has been held against real people. */
    research_status?: ResearchStatus;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a persona. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type PersonaId = string;

/** The id of a job. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type JobId = string;

/** Facts about the people of a group. */
export interface Demographics {
    /** Age in years, or its middle. */
    age?: Count;
    /** Gender. */
    gender?: Text;
    /** Civil status. */
    civil_status?: Text;
    /** Household. */
    household?: Text;
    /** Education. */
    education?: Text;
    /** Income level. */
    income_level?: Text;
    /** Where it lives. */
    place?: Text;
    /** What these facts imply for behaviour. */
    implication?: Text;
}

/** What moves a persona, and what follows for how one speaks to it. */
export interface PersonType {
    /** What moves it. */
    kind: PersonKind;
    /** In words. */
    text?: Text;
    /** What follows for communication. */
    implications?: Text[];
}

/**
 * What moves a persona.
 *
 * - rational: Reasons.
 * - emotional: Feelings.
 * - social: Other people.
 * - impulsive: The moment.
 * - cautious: Safety.
 */
export type PersonKind = "rational" | "emotional" | "social" | "impulsive" | "cautious";

/** A trait, with what it implies. */
export interface Attribute {
    /** The trait. */
    name: Text;
    /** How it is in this group. */
    value?: Text;
    /** What it implies for behaviour or communication. */
    implication?: Text;
}

/** An empathy map. */
export interface EmpathyMap {
    /** What it sees. */
    sees?: Text[];
    /** What it hears. */
    hears?: Text[];
    /** What it says. */
    says?: Text[];
    /** What it does. */
    does?: Text[];
    /** What it thinks. */
    thinks?: Text[];
    /** What it feels. */
    feels?: Text[];
    /** What hurts. */
    pains?: Text[];
    /** What it hopes for. */
    gains?: Text[];
}

/** Words that someone said. */
export interface Quote {
    /** The words. */
    text: Text;
    /** The study in which they were said. */
    study?: StudyId;
    /** The source in which they stand. */
    source?: SourceId;
    /** Who said them. */
    participant?: ParticipantId;
    /** Whether that person agreed to be quoted. */
    consent?: boolean;
}

/** Where a persona comes from. */
export interface Background {
    /** In words. */
    text?: Text;
    /** Education. */
    education?: Text;
    /** Work life so far. */
    career?: Text;
    /** Years in the present position. */
    tenure_years?: Quantity;
}

/** A quantity that can't be negative; its unit stands beside it or in its name. */
export type Quantity = number;

/** What drives acts. */
export interface Motivation {
    /** Its id, unique in the document. */
    id: MotivationId;
    /** In words. */
    text: Text;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a motivation. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type MotivationId = string;

/** What frustrates, on the surface and below it. */
export interface Frustration {
    /** What shows. */
    text: Text;
    /** What lies below. */
    underlying?: Text;
    /** Whether it was said or concluded. */
    depth?: Depth;
    /** What could be done about it. */
    ideas?: Text[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/**
 * Whether something was said or concluded.
 *
 * - stated: Said openly.
 * - inferred: Concluded from other signs.
 */
export type Depth = "stated" | "inferred";

/** The id of a channel. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ChannelId = string;

/**
 * How far a persona has been held against real people.
 *
 * - hypothesis: Made up from what we believe.
 * - partly_tested: Parts have been tested.
 * - tested: Tested.
 * - refuted: Real people turned out to be different.
 */
export type ResearchStatus = "hypothesis" | "partly_tested" | "tested" | "refuted";

/** What people try to achieve: the job that they hire a product or service for. */
export interface Job {
    /** Its id. */
    id: JobId;
    /** The job, in words. */
    statement: Text;
    /** When it arises. */
    circumstance?: Text;
    /** Why it matters. */
    why?: Text;
    /** Its functional, emotional and social sides. */
    dimensions?: JobDimensions;
    /** Who else is better off when it is done. */
    beneficiaries?: Beneficiary[];
    /** What counts as done well. */
    outcomes?: DesiredOutcome[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The sides of a job. */
export interface JobDimensions {
    /** What shall get done. */
    functional?: Text;
    /** How one wants to feel. */
    emotional?: Text;
    /** How one wants to be seen. */
    social?: Text;
}

/** Someone who is better off when the job is done. */
export interface Beneficiary {
    /** A persona. */
    persona?: PersonaId;
    /** A role. */
    role?: RoleId;
    /** Anyone else, in words. */
    text?: Text;
}

/** What counts as a job done well (after Ulwick 2005), as "minimise the days until admission". */
export interface DesiredOutcome {
    /** Which way is better. */
    direction: Direction;
    /** What is counted. */
    measure: Text;
    /** Of what. */
    object?: Text;
    /** In which unit. */
    unit?: Text;
    /** Share of those asked who call it important (4 or 5 of 5). */
    importance?: Share;
    /** Share of those asked who are satisfied with it today (4 or 5 of 5). */
    satisfaction?: Share;
    /** How many were asked. */
    asked?: Count;
}

/**
 * Which way is better.
 *
 * - minimise: Less is better.
 * - maximise: More is better.
 */
export type Direction = "minimise" | "maximise";

/** A part of a whole, from 0 to 1. */
export type Share = number;

/** A way in which the two sides meet. */
export interface Channel {
    /** Its id. */
    id: ChannelId;
    /** Its name. */
    name: Text;
    /** What kind of a channel it is. */
    kind?: ChannelKind;
    /** The devices that it is used with. */
    devices?: Device[];
    /** Whether an answer comes at once. */
    real_time?: boolean;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/**
 * What kind of a channel it is.
 *
 * - in_person: Face to face.
 * - phone: Telephone.
 * - letter: Letter.
 * - email: Email.
 * - sms: Text message.
 * - chat: Chat.
 * - video: Video call.
 * - web: Website.
 * - app: App.
 * - social_media: Social media.
 * - self_service: A machine that customers use themselves.
 * - media: Advertisement, press, broadcast.
 * - delivery: Something that is brought or fetched.
 * - product: The product itself.
 * - other: Anything else.
 */
export type ChannelKind = "in_person" | "phone" | "letter" | "email" | "sms" | "chat" | "video" | "web" | "app" | "social_media" | "self_service" | "media" | "delivery" | "product" | "other";

/**
 * What the customer holds in the hand.
 *
 * - phone: Telephone without apps.
 * - smartphone: Smartphone.
 * - tablet: Tablet.
 * - computer: Computer.
 * - kiosk: A machine in a public place.
 * - wearable: Something worn.
 * - television: Television.
 * - vehicle: Vehicle.
 * - paper: Paper.
 * - other: Anything else.
 */
export type Device = "phone" | "smartphone" | "tablet" | "computer" | "kiosk" | "wearable" | "television" | "vehicle" | "paper" | "other";

/** Someone else who serves the same needs. */
export interface Competitor {
    /** Its id. */
    id: CompetitorId;
    /** Its name. */
    name: Text;
    /** What it offers. */
    description?: Text;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a competitor. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type CompetitorId = string;

/** Who and what stands behind the touchpoints. */
export interface Operations {
    /** The parts of the organisation: owners of touchpoints and needs. */
    units?: Unit[];
    /** How work is done. */
    processes?: Process[];
    /** Systems, and how they are joined. */
    systems?: System[];
    /** Data, and where it lives. */
    data?: DataItem[];
    /** What people must be able to do. */
    competences?: Competence[];
    /** Building blocks that several ways of delivery share. */
    components?: Component[];
    /** What the six layers need before a wanted experience can be had. */
    layer_needs?: LayerNeed[];
}

/** A part of an organisation that can own something. */
export interface Unit {
    /** Its id. */
    id: UnitId;
    /** Its name. */
    name: Text;
    /** The unit that it is part of. */
    part_of?: UnitId;
    /** Which side of the encounter it stands on. Absent means the provider's. */
    side?: Side;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** A way in which work is done. */
export interface Process {
    /** Its id. */
    id: ProcessId;
    /** Its name. */
    name: Text;
    /** The unit that answers for it. */
    owner?: UnitId;
    /** What it does. */
    description?: Text;
    /** What happens to it. */
    change?: ChangeKind;
    /** How much it matters to the journeys, 1 to 5. */
    importance?: Importance;
    /** Systems that it uses. */
    systems?: SystemId[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a process. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ProcessId = string;

/**
 * What happens to a system or a process.
 *
 * - keep: Stays as it is.
 * - adapt: Is adapted.
 * - replace: Is replaced.
 * - add: Comes new.
 * - retire: Goes.
 */
export type ChangeKind = "keep" | "adapt" | "replace" | "add" | "retire";

/** How much something matters, from 1 (little) to 5 (decisive). */
export type Importance = number;

/** The id of a system. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type SystemId = string;

/** A system. */
export interface System {
    /** Its id. */
    id: SystemId;
    /** Its name. */
    name: Text;
    /** The unit that answers for it. */
    owner?: UnitId;
    /** What happens to it. */
    change?: ChangeKind;
    /** The systems that it exchanges data with. */
    integrations?: Integration[];
    /** The data that it gives, and how fresh. */
    provides?: DataProvision[];
    /** Further needs that it covers. */
    covers?: Text[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** A joint between two systems. */
export interface Integration {
    /** The other system. */
    system: SystemId;
    /** The data that is exchanged. Empty means all. */
    data?: DataId[];
    /** How old data may be when it arrives. */
    latency?: Latency;
}

/** The id of a data item. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type DataId = string;

/**
 * How old data may be when it is used.
 *
 * - real_time: Seconds.
 * - minutes: Minutes.
 * - hours: Hours.
 * - day: A day.
 * - week: A week.
 * - month: A month.
 */
export type Latency = "real_time" | "minutes" | "hours" | "day" | "week" | "month";

/** Data that a system gives. */
export interface DataProvision {
    /** The data. */
    data: DataId;
    /** How old it may be. */
    latency?: Latency;
    /** What it is about: one delivery or a group. */
    granularity?: Granularity;
}

/**
 * What a piece of data is about.
 *
 * - individual: One delivery or person.
 * - group: A group.
 */
export type Granularity = "individual" | "group";

/** A kind of data. */
export interface DataItem {
    /** Its id. */
    id: DataId;
    /** Its name. */
    name: Text;
    /** What it is. */
    description?: Text;
    /** The stages of its life, as far as they are provided for. */
    life?: DataLifeStage[];
    /** Whether it is about persons. */
    personal?: boolean;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** A stage in the life of data (source document 002). */
export interface DataLifeStage {
    /** The stage. */
    verb: DataVerb;
    /** The system in which it happens. */
    system?: SystemId;
    /** Whether it is in place. */
    readiness?: Readiness;
}

/**
 * A stage in the life of data (source document 002).
 *
 * - acquire: Get it.
 * - store: Keep it.
 * - analyse: Learn from it.
 * - transform: Bring it into form.
 * - provide: Make it reachable.
 * - apply: Use it.
 */
export type DataVerb = "acquire" | "store" | "analyse" | "transform" | "provide" | "apply";

/**
 * Whether what is needed is there.
 *
 * - missing: It is missing.
 * - partial: It is there in part.
 * - ready: It is there.
 */
export type Readiness = "missing" | "partial" | "ready";

/** Something that people must be able to do. */
export interface Competence {
    /** Its id. */
    id: CompetenceId;
    /** Its name. */
    name: Text;
    /** How far it is mastered today, 0 to 5. Absent means unknown. */
    held?: Level;
    /** The units that have it. */
    units?: UnitId[];
    /** How another organisation could make up for a lack of it. */
    organisational_answer?: LayerNeedId;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a competence. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type CompetenceId = string;

/** The id of a layer need. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type LayerNeedId = string;

/** A building block that several ways of delivery share. */
export interface Component {
    /** Its id. */
    id: ComponentId;
    /** Its name. */
    name: Text;
    /** What it is. */
    description?: Text;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a component. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ComponentId = string;

/** What one of the six layers needs before a wanted experience can be had (source document 002). */
export interface LayerNeed {
    /** Its id. */
    id: LayerNeedId;
    /** The layer. */
    layer: Layer;
    /** What is needed. */
    text: Text;
    /** Whether it is there. */
    readiness?: Readiness;
    /** Needs that come first, mostly of the layer above. */
    depends_on?: LayerNeedId[];
    /** The steps and touchpoints that it serves. */
    serves?: ElementRef[];
    /** Data that it is about. */
    data?: DataId[];
    /** Systems that it is about. */
    systems?: SystemId[];
    /** Processes that it is about. */
    processes?: ProcessId[];
    /** Competences that it is about. */
    competences?: CompetenceId[];
    /** Units that it is about. */
    units?: UnitId[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/**
 * The six layers of a change, in the order in which they are worked on (source document 002).
 *
 * - experience: The wanted experience.
 * - data: The data that it takes.
 * - systems: The systems.
 * - processes: The processes.
 * - competence: The competence.
 * - organisation: The organisation.
 */
export type Layer = "experience" | "data" | "systems" | "processes" | "competence" | "organisation";

/** A pointer at a map, or at something in it. */
export interface ElementRef {
    /** The map. */
    map: MapId;
    /** A stage of it. */
    stage?: StageId;
    /** A step of it. */
    step?: StepId;
    /** A touchpoint of it. */
    touchpoint?: TouchpointId;
}

/** The id of a map. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type MapId = string;

/** The id of a stage. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type StageId = string;

/** The id of a step. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type StepId = string;

/** The id of a touchpoint. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type TouchpointId = string;

/** What is known, and how it came to be known. */
export interface Research {
    /** Studies. */
    studies?: Study[];
    /** Those who took part; no names. */
    participants?: Participant[];
    /** Existing sources. */
    sources?: Source[];
    /** What participants and others proposed. */
    suggestions?: Suggestion[];
    /** Experiences from elsewhere that people love. */
    inspirations?: Inspiration[];
    /** What nobody knows yet. */
    questions?: OpenQuestion[];
}

/** A study: something was asked, watched or measured. */
export interface Study {
    /** Its id. */
    id: StudyId;
    /** What it was called. */
    title: Text;
    /** How it was done. */
    method: Method;
    /** Who did it. */
    conducted_by?: ConductedBy;
    /** Which round of the work it belongs to, from 1. */
    iteration?: Count;
    /** What it looked at. */
    focus?: Text;
    /** The target groups that it was about. */
    segments?: SegmentId[];
    /** When it ended. */
    date?: Date;
    /** What was asked. */
    questions?: SurveyQuestion[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/**
 * How a study was done.
 *
 * - depth_interview: In-depth interview.
 * - cognitive_interview: Interview that follows how people remember and think.
 * - survey: Quantitative interview or survey.
 * - observation: Observation.
 * - ethnography: Living close to those studied.
 * - diary: Diary kept by the participants.
 * - workshop: Workshop.
 * - usability_test: Test of a prototype or a product.
 * - analytics: Figures out of operations or the web.
 * - desk_research: Reading what is known already.
 */
export type Method = "depth_interview" | "cognitive_interview" | "survey" | "observation" | "ethnography" | "diary" | "workshop" | "usability_test" | "analytics" | "desk_research";

/**
 * Who did a study.
 *
 * - internal: The organisation's own people.
 * - external: Others.
 * - mixed: Both together.
 */
export type ConductedBy = "internal" | "external" | "mixed";

/** A question as it was asked. */
export interface SurveyQuestion {
    /** The words. */
    text: Text;
    /** Whose view it takes: "how good were we" is the provider's, "how was it for you" the customer's. */
    perspective?: Perspective;
}

/**
 * Whose eyes something is seen with.
 *
 * - customer: The customer's.
 * - provider: The provider's.
 * - employee: An employee's.
 * - partner: A partner's.
 */
export type Perspective = "customer" | "provider" | "employee" | "partner";

/** Someone who took part in a study, without a name. */
export interface Participant {
    /** Its id. */
    id: ParticipantId;
    /** The study. */
    study?: StudyId;
    /** The target group. */
    segment?: SegmentId;
    /** The role, for employees and partners. */
    role?: RoleId;
    /** When. */
    date?: Date;
    /** How many themes came up for the first time (Guest, Namey and Chen 2020). */
    new_themes?: Count;
    /** How many themes came up at all. */
    themes?: Count;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** Something that was known before. */
export interface Source {
    /** Its id. */
    id: SourceId;
    /** What it is called. */
    title: Text;
    /** Where it comes from. */
    kind: SourceKind;
    /** Its date. */
    date?: Date;
    /** After how many days it has lost half of its weight. */
    half_life_days?: Count;
    /** Who published it. */
    publisher?: string;
    /** Where it can be read. */
    url?: string;
    /** Under which terms. */
    licence?: string;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/**
 * Where existing knowledge comes from.
 *
 * - operations: Figures out of operations.
 * - earlier_map: Maps made earlier.
 * - brand_tracking: Brand tracking.
 * - customer: Customers.
 * - employee: Employees.
 * - document: What the organisation says of itself: strategies, declarations, agreements.
 * - web: The web site.
 * - social: Social media.
 * - industry: The trade and other outsiders.
 */
export type SourceKind = "operations" | "earlier_map" | "brand_tracking" | "customer" | "employee" | "document" | "web" | "social" | "industry";

/** A proposal. */
export interface Suggestion {
    /** Its id. */
    id: SuggestionId;
    /** The proposal. */
    text: Text;
    /** Who made it. */
    participant?: ParticipantId;
    /** Where it was found. */
    source?: SourceId;
    /** When. */
    date?: Date;
    /** What has become of it. */
    status?: SuggestionStatus;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a suggestion. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type SuggestionId = string;

/**
 * What has become of a suggestion.
 *
 * - open: Nobody has answered.
 * - accepted: Taken up.
 * - declined: Turned down, with an answer.
 * - done: Done.
 */
export type SuggestionStatus = "open" | "accepted" | "declined" | "done";

/** An experience from another trade that people love. */
export interface Inspiration {
    /** Its id. */
    id: InspirationId;
    /** Where it is found. */
    name: Text;
    /** The trade. */
    trade?: Text;
    /** What is loved about it. */
    quality?: Text;
    /** How good it is there: the level to compare one's own with. */
    level?: Rating;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of an inspiration. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type InspirationId = string;

/** How good it is judged to be, from 1 (very poor) to 5 (very good). */
export type Rating = number;

/** Something that nobody knows yet. */
export interface OpenQuestion {
    /** Its id. */
    id: QuestionId;
    /** The question. */
    text: Text;
    /** What it is about. */
    about?: ElementRef[];
    /** The study that shall answer it. */
    study?: StudyId;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of an open question. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type QuestionId = string;

/** Something that is measured. */
export interface Metric {
    /** Its id. */
    id: MetricId;
    /** Its name. */
    name: Text;
    /** How it is measured. */
    method?: MetricMethod;
    /** Its unit. */
    unit?: Text;
    /** Which way is better. */
    direction?: Direction;
    /** The question that is asked. */
    question?: SurveyQuestion;
    /** Whether it is about the journey or about the business. */
    level?: MetricLevel;
    /** Where it stood at the start. */
    baseline?: Number;
    /** Where it shall be. */
    target?: Number;
    /** By when. */
    due?: Date;
    /** The metric of the business that it drives. */
    drives?: MetricId;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/**
 * How something is measured.
 *
 * - nps: Net promoter score, -100 to 100 (Reichheld 2003).
 * - csat: Share of satisfied customers.
 * - ces: Customer effort score; its direction must be said.
 * - time: A time.
 * - share: A share.
 * - count: A count.
 * - money: Money.
 * - score: A score of one's own.
 */
export type MetricMethod = "nps" | "csat" | "ces" | "time" | "share" | "count" | "money" | "score";

/**
 * Whether a metric is about the journey or about the business.
 *
 * - journey: What customers meet.
 * - business: What the organisation earns or saves by it.
 */
export type MetricLevel = "journey" | "business";

/** Any finite number; its unit stands beside it. */
export type Number = number;

/** One journey, as it is, was promised, or should be. */
export interface JourneyMap {
    /** Its id. */
    id: MapId;
    /** Its title. */
    title: Text;
    /** What it shows. */
    state: MapState;
    /** The map that it was made from. Its steps are what replaces points at. */
    derived_from?: MapId;
    /** What one wants to know; a good map has a good question. */
    question?: Text;
    /** More about it. */
    description?: Text;
    /** The job that customers try to get done. */
    job?: JobId;
    /** Whose journey it is. */
    personas?: PersonaId[];
    /** The target groups that it covers. */
    segments?: SegmentId[];
    /** Whose eyes it is seen with. Absent means the customer's. */
    perspective?: Perspective;
    /** Goals of the organisation that it serves. */
    goals?: GoalId[];
    /** What it is to the business model. */
    business_model?: BusinessModelLink[];
    /** How far it has come; the checks grow stricter with it. Absent means draft. */
    status?: MapStatus;
    /** Rounds of work on it. */
    iterations?: Iteration[];
    /** What was changed, and when. */
    revisions?: Revision[];
    /** When it is looked at again. */
    review?: Review;
    /** From when on it holds. */
    valid_from?: Date;
    /** The stage or step of a wider map that it shows in detail. */
    detail_of?: ElementRef;
    /** The competitor whose journey it is. */
    competitor?: CompetitorId;
    /** The participant whose journey was observed. */
    participant?: ParticipantId;
    /** Rows of its own. */
    lanes?: Lane[];
    /** Saved views of it. */
    lenses?: Lens[];
    /** What customers need on it. */
    needs?: Need[];
    /** What today's reality does not allow. */
    constraints?: Constraint[];
    /** The stages, in order. */
    stages?: Stage[];
    /** The ways through it, where they are not the order of the document. */
    flows?: Flow[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/**
 * What a journey map shows.
 *
 * - current: The journey that customers have today.
 * - future: A journey that they should have.
 * - intended: The journey that was promised or designed.
 * - observed: A journey that was seen to happen.
 */
export type MapState = "current" | "future" | "intended" | "observed";

/** A part of the business model that a map belongs to. */
export interface BusinessModelLink {
    /** The part of the business model. */
    element: BusinessModelPart;
    /** What the map has to do with it. */
    text?: Text;
}

/**
 * Part of a business model (Osterwalder and Pigneur 2010).
 *
 * - value_proposition: What is offered.
 * - customer_segments: To whom.
 * - channels: Through what.
 * - relationships: How the relationship is kept.
 * - revenue: What is earned.
 * - resources: What it takes.
 * - activities: What is done.
 * - partners: With whom.
 * - costs: What it costs.
 */
export type BusinessModelPart = "value_proposition" | "customer_segments" | "channels" | "relationships" | "revenue" | "resources" | "activities" | "partners" | "costs";

/**
 * How far a map has come; the checks grow stricter with it.
 *
 * - draft: Being sketched.
 * - workshop: Being worked on together.
 * - published: Decisions may rest on it.
 */
export type MapStatus = "draft" | "workshop" | "published";

/** A round of work. */
export interface Iteration {
    /** Its number, from 1. */
    number: Count;
    /** What it looked at. */
    focus?: Text;
    /** When it ended. */
    date?: Date;
    /** What came of it. */
    notes?: Text;
}

/** A change of the map. */
export interface Revision {
    /** When. */
    date: Date;
    /** What was changed, and why. */
    note: Text;
    /** The role of whoever changed it; no personal names. */
    role?: RoleId;
}

/** How a map is kept fresh. */
export interface Review {
    /** How often it is looked at. */
    interval?: Duration;
    /** The unit that answers for that. */
    responsible?: UnitId;
    /** When it was last looked at. */
    last?: Date;
    /** When it is looked at next. */
    next?: Date;
}

/** How long something takes. */
export interface Duration {
    /** How many units. */
    amount: Quantity;
    /** The unit. */
    unit: TimeUnit;
}

/**
 * Unit of a duration.
 *
 * - seconds: Seconds.
 * - minutes: Minutes.
 * - hours: Hours.
 * - days: Days.
 * - weeks: Weeks.
 * - months: Months of 30 days where they are compared with other units.
 */
export type TimeUnit = "seconds" | "minutes" | "hours" | "days" | "weeks" | "months";

/** A row of a map's own. */
export interface Lane {
    /** Its id, unique in the map. */
    id: LaneId;
    /** Its name. */
    name: Text;
    /** What it is for. */
    kind?: LaneKind;
    /** More about it. */
    description?: Text;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a lane. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type LaneId = string;

/**
 * What a lane is for.
 *
 * - frontstage: What customers see of the provider.
 * - backstage: What they don't.
 * - support: Support behind it.
 * - custom: Anything else that a map is to show.
 */
export type LaneKind = "frontstage" | "backstage" | "support" | "custom";

/** A saved view: which member is looked at across the map, as channel or device. */
export interface Lens {
    /** Its id, unique in the map. */
    id: LensId;
    /** Its name. */
    name: Text;
    /** The member of steps or touchpoints that it shows. */
    member: string;
    /** Personas that it is limited to. */
    personas?: PersonaId[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a lens. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type LensId = string;

/** Something that customers need on this journey. */
export interface Need {
    /** Its id, unique in the map. */
    id: NeedId;
    /** The need. */
    text: Text;
    /** Whether it is needed, wanted or missing. */
    kind?: NeedKind;
    /** The unit that answers for it. */
    owner?: UnitId;
    /** Whether it is met. */
    met?: Met;
    /** How much it matters, 1 to 5. */
    importance?: Importance;
    /** Whose need it is. Empty means all personas of the map. */
    personas?: PersonaId[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a need. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type NeedId = string;

/**
 * How strongly something is needed.
 *
 * - need: Can't do without.
 * - want: Would like to have.
 * - lack: Is missing today.
 */
export type NeedKind = "need" | "want" | "lack";

/**
 * Whether a need is met.
 *
 * - met: It is.
 * - partly: In part.
 * - unmet: It is not.
 */
export type Met = "met" | "partly" | "unmet";

/** What today's reality does not allow. */
export interface Constraint {
    /** Its id, unique in the map. */
    id: ConstraintId;
    /** The layer that it comes from. */
    layer: Layer;
    /** What is not possible. */
    text: Text;
    /** Whether it makes the wanted journey impossible as long as it stands. */
    blocking?: boolean;
    /** The steps that it stands in the way of. */
    steps?: StepId[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a constraint. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ConstraintId = string;

/** A stretch of the journey, as customers divide it. */
export interface Stage {
    /** Its id, unique in the map. */
    id: StageId;
    /** Its name. */
    name: Text;
    /** What the customer wants to have reached at its end. */
    goal?: Text;
    /** More about it. */
    description?: Text;
    /** What happens in it, in order. */
    steps?: Step[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/**
 * One moment on the customer's way: what the customer does, what happens, and how that is. The provider's part in it
 * stands in its touchpoints; a step without any is the customer alone, someone else, or a wait.
 */
export interface Step {
    /** Its id, unique in the map. */
    id: StepId;
    /** Its name, as the customer would say it. */
    name: Text;
    /** What the customer wants to reach here. */
    goal?: Text;
    /** What the customer does. */
    does?: Text;
    /** What happens. */
    happens?: Text;
    /** How it is experienced. */
    experience?: Experience;
    /** How it is experienced by single personas, where they differ. */
    persona_experiences?: PersonaExperience[];
    /** What the customer thinks. */
    thinks?: Text;
    /** The situation that the customer is in. */
    situation?: Text;
    /** How the customer looks at it. */
    outlook?: Text;
    /** Motivations of personas that drive what is done here. */
    motivations?: MotivationId[];
    /** Whom it concerns. Empty means all personas of the map. */
    personas?: PersonaId[];
    /** Before, in or after the encounter with the provider. */
    timing?: Timing;
    /** What it is where the provider has no part; only for steps without touchpoints. */
    kind?: StepKind;
    /**
     * The steps of the map before (see derived_from) that this one stands for: several make a merge, and one that
     * stands for by several is split.
     */
    replaces?: StepId[];
    /** Building blocks that it shares with other ways of delivery. */
    components?: ComponentId[];
    /** How much it matters to the customer, 1 to 5. */
    importance?: Importance;
    /** What the customer expects. */
    expectation?: Expectation;
    /** Needs of the map that arise here. */
    needs?: NeedId[];
    /** What hurts. */
    pains?: Pain[];
    /** What works. */
    gains?: Gain[];
    /**
     * Whether the pains and gains listed are all that shall be left: then silence about an old one means that it is
     * gone. For steps of future maps.
     */
    complete?: boolean;
    /** What the customer decides here. */
    decisions?: Decision[];
    /** How long it takes. */
    duration?: Duration;
    /** How much trouble it takes, 1 to 5. */
    effort?: Effort;
    /** When it was to begin, in one journey that was observed. */
    planned_at?: Moment;
    /** When it began, in one journey that was observed. */
    actual_at?: Moment;
    /** How it ended, in one observed journey. */
    outcome?: Outcome;
    /** What the provider can do about it. */
    control?: Control;
    /** Whether the provider knows of it. */
    known_to_provider?: boolean;
    /** What kind of person its words are made for. */
    tone?: PersonKind;
    /** Whether it comes unforeseen. */
    unforeseen?: boolean;
    /** Whether the customer is told how things stand, while waiting. */
    informed?: boolean;
    /** What else could be, or was considered. */
    alternatives?: Text[];
    /** What stands in the map's own lanes. */
    cells?: LaneCell[];
    /** What success looks like here. */
    success_criteria?: Text[];
    /** Who has confirmed it. */
    validations?: Validation[];
    /** The provider's part. */
    touchpoints?: Touchpoint[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** How something is experienced. */
export interface Experience {
    /** How it feels on the whole, -2 to 2: the emotion curve. */
    emotion?: Emotion;
    /** In words. */
    text?: Text;
    /** The words that people used. */
    words?: Text[];
    /** How sensible it is judged to be, -2 to 2. */
    rational?: Emotion;
    /** What it does to one's mood, -2 to 2. */
    emotional?: Emotion;
}

/** How it feels, from -2 (very bad) over 0 (neutral) to 2 (very good). */
export type Emotion = number;

/** How a step is experienced by one persona. */
export interface PersonaExperience {
    /** The persona. */
    persona: PersonaId;
    /** How it feels on the whole, -2 to 2. */
    emotion?: Emotion;
    /** In words. */
    text?: Text;
    /** The words that people used. */
    words?: Text[];
    /** How sensible it is judged to be, -2 to 2. */
    rational?: Emotion;
    /** What it does to one's mood, -2 to 2. */
    emotional?: Emotion;
}

/**
 * When a step takes place, beside the encounter with the provider.
 *
 * - before: Before it.
 * - during: In it.
 * - after: After it.
 */
export type Timing = "before" | "during" | "after";

/**
 * What a step is where the provider has no part in it.
 *
 * - activity: The customer does something alone.
 * - third_party: Someone else has the part.
 * - wait: The customer waits.
 */
export type StepKind = "activity" | "third_party" | "wait";

/** What the customer expects. */
export interface Expectation {
    /** In words. */
    text?: Text;
    /** How good it is expected to be, -2 to 2. */
    emotion?: Emotion;
}

/** A pain point: what hurts or hinders the customer. */
export interface Pain {
    /** Its id, unique in the map. */
    id: PainId;
    /** What hurts, on the surface. */
    text: Text;
    /** How much, 1 to 5. */
    severity?: PainSeverity;
    /** What lies below. */
    underlying?: Text;
    /** Whether that was said or concluded. */
    depth?: Depth;
    /** What shall be done about it. */
    treatment?: Treatment;
    /** Whether customers leave here because of it. */
    exit?: boolean;
    /** What is earned today on those who may leave. */
    revenue_at_risk?: Money;
    /** What could be done. */
    ideas?: Text[];
    /** Whom it hurts. Empty means all personas of the step. */
    personas?: PersonaId[];
    /** The touchpoint where it arises. */
    touchpoint?: TouchpointId;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a pain. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type PainId = string;

/** How much a pain hurts, from 1 (a nuisance) to 5 (unbearable). */
export type PainSeverity = number;

/**
 * What shall be done about a pain.
 *
 * - remove: Take it away.
 * - relieve: Make it milder.
 * - accept: Live with it.
 */
export type Treatment = "remove" | "relieve" | "accept";

/** An amount of money. */
export interface Money {
    /** The amount in the smallest unit of the currency: øre, öre, cent. May be negative. */
    amount_minor: MinorUnits;
    /** The currency. Amounts of different currencies are never added. */
    currency: Currency;
}

/** An amount of money in the smallest unit of its currency, within 2^53 - 1 either way. */
export type MinorUnits = number;

/** A currency by its code of ISO 4217. */
export type Currency = string;

/** A gain point: what works, and must survive. */
export interface Gain {
    /** Its id, unique in the map. */
    id: GainId;
    /** What is good. */
    text: Text;
    /** How good, 1 to 5. */
    strength?: Strength;
    /** Whether it delights: nobody would have missed it (Kano 1984). */
    delight?: boolean;
    /** For whom. Empty means all personas of the step. */
    personas?: PersonaId[];
    /** The touchpoint where it arises. */
    touchpoint?: TouchpointId;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a gain. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type GainId = string;

/** How strong a gain is, from 1 (pleasant) to 5 (what people tell others about). */
export type Strength = number;

/** Something that the customer decides here, because of what was experienced. */
export interface Decision {
    /** The decision. */
    text: Text;
    /** Why. */
    causes?: Text[];
    /** Pains that led to it. */
    pains?: PainId[];
    /** The step that follows. */
    leads_to?: StepId;
    /** Whether the customer leaves the journey by it. */
    exit?: boolean;
    /** How many decide so, as a part of all. */
    share?: Share;
    /** The competitor that customers go to. */
    competitor?: CompetitorId;
}

/** How much trouble it takes, from 1 (none to speak of) to 5 (very much). */
export type Effort = number;

/**
 * A day, with or without a time of it, local to where the journey takes place: 2026-11-22, 2026-11-22T14:30 or
 * 2026-11-22T14:30:05.
 */
export type Moment = string;

/**
 * How a step ended in one observed journey.
 *
 * - done: As it should.
 * - failed: It failed.
 * - skipped: It was left out.
 */
export type Outcome = "done" | "failed" | "skipped";

/**
 * What the provider can do about a step.
 *
 * - own: It decides.
 * - influence: It has a say.
 * - nothing: Nothing.
 */
export type Control = "own" | "influence" | "nothing";

/** What a step has to say in a lane of the map's own. */
export interface LaneCell {
    /** The lane. */
    lane: LaneId;
    /** What stands in it. */
    text: Text;
}

/** A confirmation of a step by those who should know (source document 004: validate the described steps). */
export interface Validation {
    /** Who confirmed it. */
    by: ValidatedBy;
    /** How. */
    kind?: ValidationKind;
    /** When. */
    date?: Date;
    /** What they added. */
    note?: Text;
}

/**
 * Who confirmed something.
 *
 * - customer: Customers.
 * - employee: Employees.
 * - expert: Experts.
 * - stakeholder: Others concerned.
 */
export type ValidatedBy = "customer" | "employee" | "expert" | "stakeholder";

/**
 * How something was confirmed.
 *
 * - interview: In a conversation.
 * - workshop: In a workshop.
 * - observation: By watching.
 * - survey: By a survey.
 * - prototype: By a test of a prototype.
 */
export type ValidationKind = "interview" | "workshop" | "observation" | "survey" | "prototype";

/** A meeting of customer and provider: the provider's side of a step. */
export interface Touchpoint {
    /** Its id, unique in the map. */
    id: TouchpointId;
    /** Its name, if the step's does not say enough. */
    name?: Text;
    /** Whom it concerns. Empty means all personas of the step. */
    personas?: PersonaId[];
    /** The same meeting in another map, as the other side's journey. */
    same_as?: TouchpointRef;
    /** The channel. */
    channel?: ChannelId;
    /** What the customer holds in the hand. */
    device?: Device;
    /** Who takes the first step. */
    initiator?: Side;
    /** Who meets the customer; with the customer's role it is the dyad. */
    role?: RoleId;
    /** The unit that answers for it. Absent means that nobody does, as far as is known. */
    owner?: UnitId;
    /** The unit that customers believe to answer for it. */
    perceived_owner?: UnitId;
    /** What the provider calls it: "sale" where the customer is buying. */
    provider_activity?: Text;
    /** What the provider believes it to be like. */
    believed_experience?: Experience;
    /** What the organisation wants to reach here. */
    business_goal?: Text;
    /** Goals of the document that it serves. */
    goals?: GoalId[];
    /** What it is worth to the organisation, 1 to 5. */
    business_value?: Importance;
    /** What it is worth to the customer, 1 to 5. */
    customer_value?: Importance;
    /** How much it matters to the organisation that it goes well, 1 to 5. */
    importance_to_organisation?: Importance;
    /** What the provider promises here. */
    promise?: Text;
    /** What happens out of the customer's sight. */
    backstage?: Backstage;
    /** Data that it takes. */
    data_needs?: DataNeed[];
    /** Data that the customer has to give here. */
    asks_for?: DataId[];
    /** Data that staff need here. */
    staff_data_needs?: StaffDataNeed[];
    /** How the customer is handed over to whoever comes next. */
    handover?: Handover;
    /** How many want it. */
    demand?: Volume;
    /** How many can be served. */
    capacity?: Volume;
    /** What is measured here. */
    metrics?: MetricValue[];
    /** How customers judge it, 1 to 5. */
    rating?: Rating;
    /** How customers judge the same at others. */
    competitor_ratings?: CompetitorRating[];
    /** Experiences from elsewhere to learn from. */
    inspirations?: InspirationId[];
    /** Whether it decides how the whole journey is remembered (Normann 1984). */
    moment_of_truth?: boolean;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** A pointer at a touchpoint of a map. */
export interface TouchpointRef {
    /** The map. */
    map: MapId;
    /** The touchpoint. */
    touchpoint: TouchpointId;
}

/** What happens out of the customer's sight. */
export interface Backstage {
    /** In words. */
    text?: Text;
    /** Processes. */
    processes?: ProcessId[];
    /** Roles behind the front line. */
    roles?: RoleId[];
    /** Systems. */
    systems?: SystemId[];
    /** Competences, with the level that it takes. */
    competences?: CompetenceNeed[];
    /** What it can't do without. */
    critical?: Critical;
}

/** A competence that it takes. */
export interface CompetenceNeed {
    /** The competence. */
    competence: CompetenceId;
    /** The level that it takes, 0 to 5. */
    level?: Level;
}

/** People, processes and technology without which a touchpoint fails. */
export interface Critical {
    /** Roles. */
    roles?: RoleId[];
    /** Processes. */
    processes?: ProcessId[];
    /** Systems. */
    systems?: SystemId[];
}

/** Data that a touchpoint takes. */
export interface DataNeed {
    /** The data. */
    data: DataId;
    /** How old it may be. */
    latency?: Latency;
    /** What it must be about: one delivery or a group. */
    granularity?: Granularity;
    /** How it is shown. */
    presentation?: Text;
}

/** Data that someone on the staff needs. */
export interface StaffDataNeed {
    /** Who needs it. */
    role: RoleId;
    /** The data. */
    data: DataId;
    /** When. */
    moment?: Text;
    /** How old it may be. */
    latency?: Latency;
}

/** How the customer is handed over. */
export interface Handover {
    /** What is done. */
    text: Text;
    /** Who takes over. */
    unit?: UnitId;
    /** Data that goes along, so that nobody asks again. */
    data?: DataId[];
}

/** How many in a period. */
export interface Volume {
    /** How many. */
    count: Quantity;
    /** In which period. */
    period: Period;
}

/**
 * Length of a period.
 *
 * - hour: An hour.
 * - day: A day.
 * - week: A week.
 * - month: A month.
 * - year: A year.
 */
export type Period = "hour" | "day" | "week" | "month" | "year";

/** What a metric shows at one touchpoint. */
export interface MetricValue {
    /** The metric. */
    metric: MetricId;
    /** The value. */
    value?: Number;
    /** When it was measured. */
    date?: Date;
    /** Where it shall be here, if that is not the metric's own target. */
    target?: Number;
    /** How many answered. */
    answers?: Count;
}

/** How customers judge a competitor at this touchpoint. */
export interface CompetitorRating {
    /** The competitor. */
    competitor: CompetitorId;
    /** The judgement, 1 to 5. */
    rating: Rating;
    /** Why. */
    note?: Text;
}

/** A way through the map. */
export interface Flow {
    /** Its id, unique in the map. */
    id: FlowId;
    /** Its name. */
    name?: Text;
    /** Who goes it. Empty means all personas of the map. */
    personas?: PersonaId[];
    /** How many go it, as a part of all. */
    share?: Share;
    /** The steps that follow each other. */
    order?: StepId[];
    /** Branches, loops, exceptions and the ways back. */
    links?: FlowLink[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a flow. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type FlowId = string;

/** A way from one step to another. */
export interface FlowLink {
    /** Where it begins. */
    source: StepId;
    /** Where it leads. */
    target: StepId;
    /** What it is. Absent means next. */
    kind?: LinkKind;
    /** How many of those who come by go it. */
    share?: Share;
    /** When it is gone. */
    condition?: Text;
}

/**
 * How two steps follow each other.
 *
 * - next: One after the other.
 * - branch: One of several ways.
 * - repeat: Back to an earlier step.
 * - exception: Something unforeseen.
 * - recovery: Back on the way after an exception.
 */
export type LinkKind = "next" | "branch" | "repeat" | "exception" | "recovery";

/** An improvement. */
export interface Initiative {
    /** Its id. */
    id: InitiativeId;
    /** What is done, beginning with a verb. */
    title: Text;
    /** More about it. */
    description?: Text;
    /** What it changes. */
    kinds?: ImprovementKind[];
    /** Whether the idea was there before, or the journey showed it. */
    origin?: Origin;
    /** What the opportunity leads to. */
    opportunity?: OpportunityKind;
    /** The parts of the maps that it changes; a part stands for all that is in it. */
    changes?: ElementRef[];
    /** The pains that it is there for. */
    pains?: PainRef[];
    /** The needs that it is there for. */
    needs?: NeedRef[];
    /** The proposals that it takes up. */
    suggestions?: SuggestionId[];
    /** What it brings to the six layers. */
    layer_needs?: LayerNeedId[];
    /** What it costs. */
    cost?: MoneyRange;
    /** What it brings. */
    benefit?: MoneyRange;
    /** Work in person-months. */
    person_months?: Quantity;
    /** Scores for the methods of prioritisation. */
    scores?: Scores;
    /** The unit that answers for it. */
    owner?: UnitId;
    /** Those who must be told. */
    audience?: StakeholderId[];
    /** Whether they have been told. */
    communicated?: boolean;
    /** How far it has come. */
    status?: InitiativeStatus;
    /** The wave in which it comes, from 1. */
    wave?: Count;
    /** When it begins. */
    start?: Date;
    /** When it is done. */
    due?: Date;
    /** What success looks like. */
    success_criteria?: Text[];
    /** Metrics that show it. */
    metrics?: MetricId[];
    /** What prototypes showed. */
    prototypes?: Prototype[];
    /** Initiatives that come first. */
    depends_on?: InitiativeId[];
    /** Whether it takes choices away from the customer. */
    removes_options?: boolean;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of an initiative. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type InitiativeId = string;

/**
 * What an initiative changes.
 *
 * - interface_simpler: Makes an interface simpler.
 * - interface_clearer: Makes an interface clearer.
 * - process: Changes a process.
 * - organisation: Changes the organisation.
 * - new_product: Brings a new product.
 * - new_service: Brings a new service.
 * - data: Brings or joins data.
 * - system: Changes a system.
 * - competence: Builds competence.
 * - communication: Tells customers or staff something.
 */
export type ImprovementKind = "interface_simpler" | "interface_clearer" | "process" | "organisation" | "new_product" | "new_service" | "data" | "system" | "competence" | "communication";

/**
 * Where an idea comes from.
 *
 * - preconceived: It was there before the journey was looked at.
 * - found: The journey showed it.
 */
export type Origin = "preconceived" | "found";

/**
 * What an opportunity leads to.
 *
 * - support: A new way to support the customer.
 * - new_business: A new business.
 */
export type OpportunityKind = "support" | "new_business";

/** A pointer at a pain of a map. */
export interface PainRef {
    /** The map. */
    map: MapId;
    /** The pain. */
    pain: PainId;
}

/** A pointer at a need of a map. */
export interface NeedRef {
    /** The map. */
    map: MapId;
    /** The need. */
    need: NeedId;
}

/** An uncertain amount of money: what is likely, and how low and high it may be. */
export interface MoneyRange {
    /** The likely amount. */
    likely: Money;
    /** As low as it may reasonably be. */
    low?: Money;
    /** As high as it may reasonably be. */
    high?: Money;
}

/** Judgements that the methods of prioritisation use; each method says in its own scale. */
export interface Scores {
    /** How many it reaches in a period (RICE). */
    reach?: Quantity;
    /** How much it does for each (RICE: 0.25, 0.5, 1, 2, 3). */
    impact?: Quantity;
    /** How sure that is, 0 to 1. */
    confidence?: Share;
    /** How easy it is (ICE: 1 to 10). */
    ease?: Quantity;
    /** What it is worth to customers, 1 to 5. */
    customer_value?: Importance;
    /** What it is worth to the business, 1 to 5. */
    business_value?: Importance;
    /** How fast its value is lost (WSJF: 1, 2, 3, 5, 8, 13, 20). */
    time_criticality?: Quantity;
    /** What risk it takes away or which way it opens (WSJF). */
    risk_reduction?: Quantity;
    /** How large it is (WSJF). */
    job_size?: Quantity;
}

/** The id of a stakeholder. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type StakeholderId = string;

/**
 * How far an initiative has come.
 *
 * - proposed: Proposed.
 * - decided: Decided.
 * - started: Begun.
 * - done: Done.
 * - dropped: Given up.
 */
export type InitiativeStatus = "proposed" | "decided" | "started" | "done" | "dropped";

/** A prototype and what it showed. */
export interface Prototype {
    /** What was tried. */
    text: Text;
    /** What it showed. */
    result?: PrototypeResult;
    /** When. */
    date?: Date;
    /** The study in which it was tried. */
    study?: StudyId;
}

/**
 * What a prototype showed.
 *
 * - works: It works.
 * - mixed: It works in part.
 * - fails: It does not work.
 */
export type PrototypeResult = "works" | "mixed" | "fails";

/** One of several futures that compete. */
export interface Alternative {
    /** Its id. */
    id: AlternativeId;
    /** What it is called. */
    title: Text;
    /** The future map. The alternative of doing nothing has none. */
    map?: MapId;
    /** Whether it is the alternative of doing nothing, against which the others are held. */
    do_nothing?: boolean;
    /** What has to be done for it. */
    initiatives?: InitiativeId[];
    /** What is paid and earned, by year. */
    cash_flows?: CashFlow[];
    /** How likely it is to succeed, 0 to 1. */
    probability?: Share;
    /** How the organisation gets there. */
    path?: TransformationPath;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of an alternative. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type AlternativeId = string;

/** Money paid or earned in one year. */
export interface CashFlow {
    /** The year: 0 is now, 1 the first year. */
    year: Count;
    /** How much; costs and what the old offer loses as negative amounts. */
    amount: MoneyRange;
    /** What it is. */
    kind?: CashFlowKind;
    /** More about it. */
    note?: Text;
}

/**
 * What a cash flow is.
 *
 * - cost: Money spent.
 * - benefit: Money earned or saved.
 * - cannibalisation: Money that the old offer no longer earns.
 */
export type CashFlowKind = "cost" | "benefit" | "cannibalisation";

/**
 * How an organisation gets from today's form to the wanted one (source document 002).
 *
 * - rebuild: Rebuild what is there.
 * - parallel_organisation: Build a new organisation beside the old.
 */
export type TransformationPath = "rebuild" | "parallel_organisation";

/** Someone, or a group, who must understand the journeys and agree to the changes. */
export interface Stakeholder {
    /** Its id. */
    id: StakeholderId;
    /** Who it is, as a function: no personal names. */
    name: Text;
    /** The unit that it speaks for. */
    unit?: UnitId;
    /** Its role in the value chain. */
    role?: RoleId;
    /** Whether it has understood the order of the layers and the journey. Absent means nobody asked. */
    understands?: boolean;
    /** When it agreed. */
    agreed_on?: Date;
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** A workshop on some of the maps. */
export interface Workshop {
    /** Its id. */
    id: WorkshopId;
    /** What it was called. */
    title: Text;
    /** When it was held. */
    date?: Date;
    /** The maps that were worked on. */
    maps?: MapId[];
    /** Who took part, by unit. */
    participants?: Seat[];
    /** The id of this in the tool that it was imported from. */
    source_id?: string;
    /** Who may see it; exports honour this. */
    confidentiality?: Confidentiality;
    /** What is known about its truth. Absent means that nobody has said. */
    claim?: Claim;
    /** What it rests on. */
    evidence?: Evidence[];
}

/** The id of a workshop. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type WorkshopId = string;

/** Participants of a workshop from one unit. */
export interface Seat {
    /** The unit. */
    unit: UnitId;
    /** How many came from it. */
    count: Count;
}

/** A set of journey maps with everything that they refer to: one document. */
export interface Atlas {
    /** Version of the format, as major.minor; this library writes 1.0. */
    schema_version: SchemaVersion;
    /** What the document is about. */
    title: Text;
    /** The language of plain texts (BCP 47), as nb, sv or en-GB. */
    language: Language;
    /** Address of a JSON Schema for editors. It is kept and never fetched. */
    $schema?: string;
    /** More about it. */
    description?: Text;
    /** The world that the journeys take place in. */
    context?: Context;
    /** What the organisation wants to reach. */
    goals?: BusinessGoal[];
    /** The roles of the value chain, on both sides of the encounter. */
    roles?: Role[];
    /** Target groups. */
    segments?: Segment[];
    /** Personas: groups of people, described as one. */
    personas?: Persona[];
    /** Jobs to be done: what people try to achieve. */
    jobs?: Job[];
    /** The channels that touchpoints use. */
    channels?: Channel[];
    /** Others who serve the same needs. */
    competitors?: Competitor[];
    /** Who and what stands behind the touchpoints. */
    operations?: Operations;
    /** What is known, and how it came to be known. */
    research?: Research;
    /** What is measured. */
    metrics?: Metric[];
    /** The journey maps. */
    maps?: JourneyMap[];
    /** Improvements. */
    initiatives?: Initiative[];
    /** Competing futures. */
    alternatives?: Alternative[];
    /** Those who must understand and agree. */
    stakeholders?: Stakeholder[];
    /** Workshops, with those who took part. */
    workshops?: Workshop[];
    /** Members of your own. They come back exactly as they came, down to the spelling of numbers. */
    extensions?: { [name: string]: unknown };
}

/** The figures of a gap. */
export interface GapSummary {
    /**
     * How far the maps are from each other: 0 is the same, 1 nothing in common. The same both ways. Absent for a part
     * of a gap.
     */
    distance?: Share;
    /** What is added, taken away, changed and moved, by kind of element; kinds without change are left out. */
    elements?: ElementCount[];
    /** Steps that are split. */
    splits?: Count;
    /** Steps that are merges. */
    merges?: Count;
    /** Pains by what becomes of them. */
    pains?: PainCount;
    /** Gains by what becomes of them. */
    gains?: GainCount;
    /** Pains that are removed, as a part of the old pains of which the future says something. */
    elimination_rate?: Share;
    /** How the journey feels before. */
    experience_before?: CurveFigures;
    /** How it feels after. */
    experience_after?: CurveFigures;
}

/** Changes of one kind of element. */
export interface ElementCount {
    /** The kind. */
    element: Element;
    /** How many are added. */
    added: Count;
    /** How many are taken away. */
    removed: Count;
    /** How many change in their members. */
    changed: Count;
    /** How many are moved. */
    moved: Count;
    /** How many the future does not mention. */
    unstated: Count;
}

/**
 * What a change happens to.
 *
 * - map: The map's own header.
 * - stage: A stage.
 * - step: A step.
 * - touchpoint: A touchpoint.
 * - pain: A pain.
 * - gain: A gain.
 * - need: A need.
 * - constraint: A constraint.
 * - flow: A flow.
 * - lane: A lane.
 * - lens: A lens.
 */
export type Element = "map" | "stage" | "step" | "touchpoint" | "pain" | "gain" | "need" | "constraint" | "flow" | "lane" | "lens";

/** Pains by what becomes of them. */
export interface PainCount {
    /** Gone. */
    removed: Count;
    /** Milder. */
    relieved: Count;
    /** As they were. */
    kept: Count;
    /** Worse. */
    worsened: Count;
    /** Not there before. */
    added: Count;
    /** Not mentioned. */
    unstated: Count;
}

/** Gains by what becomes of them. */
export interface GainCount {
    /** As they were. */
    kept: Count;
    /** Stronger. */
    strengthened: Count;
    /** Weaker. */
    weakened: Count;
    /** Gone. */
    lost: Count;
    /** Not there before. */
    added: Count;
    /** Not mentioned. */
    unstated: Count;
}

/** A curve in figures; steps whose feeling is unknown are left out. */
export interface CurveFigures {
    /** How many steps have a feeling. */
    steps: Count;
    /** Their mean, -2 to 2. */
    mean: Number;
    /** The mean of the most extreme and the last (Fredrickson and Kahneman 1993): what is remembered. */
    peak_end: Number;
    /** The lowest. */
    lowest: Number;
}

/** What becomes of a gain. */
export interface GainFate {
    /** What becomes of it. */
    fate: GainOutcome;
    /** The gain, in words. */
    text: Text;
    /** Its id before; absent for a new one. */
    before?: GainId;
    /** Its id after; absent for one that is not there any more. */
    after?: GainId;
    /** The step that it stood at. */
    step_before?: StepId;
    /** The step that it stands at. */
    step_after?: StepId;
    /** How strong it was. */
    strength_before?: Strength;
    /** How strong it is. */
    strength_after?: Strength;
    /** What says so. */
    because?: Because;
}

/**
 * What becomes of a gain.
 *
 * - kept: It is as it was.
 * - strengthened: It is stronger.
 * - weakened: It is weaker.
 * - lost: It is gone.
 * - added: It was not there before.
 * - unstated: The future does not mention it.
 */
export type GainOutcome = "kept" | "strengthened" | "weakened" | "lost" | "added" | "unstated";

/**
 * What says that a pain or gain is no longer there.
 *
 * - initiative: An initiative is there for it.
 * - treatment: It was to be removed (treatment).
 * - step_gone: Its step is gone.
 * - complete: The step of the future is marked complete.
 */
export type Because = "initiative" | "treatment" | "step_gone" | "complete";

/** What becomes of a pain. */
export interface PainFate {
    /** What becomes of it. */
    fate: PainOutcome;
    /** The pain, in words. */
    text: Text;
    /** Its id before; absent for a new one. */
    before?: PainId;
    /** Its id after; absent for one that is not there any more. */
    after?: PainId;
    /** The step that it stood at. */
    step_before?: StepId;
    /** The step that it stands at. */
    step_after?: StepId;
    /** How much it hurt. */
    severity_before?: PainSeverity;
    /** How much it hurts. */
    severity_after?: PainSeverity;
    /** Whether customers leave because of it. */
    exit?: boolean;
    /** What says so. */
    because?: Because;
    /** Initiatives that name it. */
    initiatives?: InitiativeId[];
}

/**
 * What becomes of a pain.
 *
 * - removed: It is gone.
 * - relieved: It is milder.
 * - kept: It is as it was.
 * - worsened: It is worse.
 * - added: It was not there before.
 * - unstated: The future does not mention it.
 */
export type PainOutcome = "removed" | "relieved" | "kept" | "worsened" | "added" | "unstated";

/** Two elements that stand for each other. */
export interface Match {
    /** What they are. */
    element: Element;
    /** The id before. */
    before: string;
    /** The id after. */
    after: string;
    /** By what it is known. */
    by: MatchedBy;
    /** How sure that is, 0 to 1. */
    certainty: Share;
    /** How the feeling changes, -2 to 2. */
    emotion?: Shift;
    /** How the trouble changes, 1 to 5. */
    effort?: Shift;
    /** How the time that it takes changes, in minutes. */
    duration_minutes?: Shift;
    /** How the demand changes, per day. */
    demand_per_day?: Shift;
    /** How the capacity changes, per day. */
    capacity_per_day?: Shift;
    /** Another channel. */
    channel?: Swap;
    /** Another device. */
    device?: Swap;
    /** Another owner. */
    owner?: Swap;
    /** Another role meets the customer. */
    role?: Swap;
    /** Another side takes the first step. */
    initiator?: Swap;
    /** Data that it takes and did not. */
    data_added?: DataId[];
    /** Data that it took and no longer does. */
    data_dropped?: DataId[];
    /** What is measured, where it changes. */
    metrics?: MetricShift[];
}

/**
 * By what two elements are known to stand for each other.
 *
 * - link: One says so (replaces, same_as).
 * - id: They have the same id.
 * - likeness: They are alike.
 */
export type MatchedBy = "link" | "id" | "likeness";

/** A number before and after. */
export interface Shift {
    /** Before; absent if unknown. */
    before?: Number;
    /** After; absent if unknown. */
    after?: Number;
    /** The difference, if both are known. */
    delta?: Number;
}

/** A word or an id before and after. */
export interface Swap {
    /** Before; absent if there was none. */
    before?: string;
    /** After; absent if there is none. */
    after?: string;
}

/** A metric before and after. */
export interface MetricShift {
    /** The metric. */
    metric: MetricId;
    /** Before; absent if unknown. */
    before?: Number;
    /** After; absent if unknown. */
    after?: Number;
    /** The difference, if both are known. */
    delta?: Number;
}

/** A step that becomes several. */
export interface Split {
    /** The step before. */
    before: StepId;
    /** The steps after, the one that it is matched with first. */
    after?: StepId[];
}

/** Steps that become one. */
export interface Merge {
    /** The step after. */
    after: StepId;
    /** The steps before, the one that it is matched with first. */
    before?: StepId[];
}

/** How one step feels. */
export interface CurvePoint {
    /** The step. */
    step: StepId;
    /** How it feels, -2 to 2; absent if unknown. */
    emotion?: Emotion;
}

/** What an initiative pays for. */
export interface Funding {
    /** The initiative. */
    initiative: InitiativeId;
    /** Numbers of the changes. */
    changes?: Count[];
    /** What it costs. */
    cost?: MoneyRange;
}

/** One change of one element. */
export interface Change {
    /** Its number in the gap, from 1. */
    number: Count;
    /** What happens. */
    kind: ChangeWord;
    /** What it happens to. */
    element: Element;
    /** The id of the element before. */
    before?: string;
    /** The id of the element after. */
    after?: string;
    /** Where it stood, if it is taken away or moved. */
    place_before?: Place;
    /** Where it stands, if it is added or moved. */
    place_after?: Place;
    /** The members that change. */
    fields?: FieldChange[];
    /** The members of what is added or taken away, without its parts: they are changes of their own. */
    value?: unknown;
    /** Only in an inverse: that this was left unsaid, not taken away. */
    unsaid?: boolean;
    /** Initiatives that pay for it. */
    paid_by?: InitiativeId[];
    /** Numbers of changes without which this one makes no sense. */
    depends_on?: Count[];
}

/**
 * What happens to an element.
 *
 * - added: It was not there before.
 * - removed: It is taken away.
 * - changed: Some of its members change; it may be moved as well.
 * - moved: It is moved, and nothing else.
 * - unstated: The future map does not mention it, which says nothing about it.
 */
export type ChangeWord = "added" | "removed" | "changed" | "moved" | "unstated";

/** Where an element stands among its like. */
export interface Place {
    /** Its position, from 0. */
    index: Count;
    /** The id of the stage or step that it is in; absent for parts of the map itself. */
    parent?: string;
    /** The nearest element before it that keeps its place; absent if there is none. */
    follows?: string;
}

/** A change of one member. */
export interface FieldChange {
    /** The member. */
    field: string;
    /** What it is about. */
    aspect: Aspect;
    /** Its value before; absent if it had none. */
    before?: unknown;
    /** Its value after; absent if it has none. */
    after?: unknown;
}

/**
 * What a member is about.
 *
 * - experience: How it is experienced.
 * - channel: Through which channel or device.
 * - owner: Who answers for it.
 * - role: Who takes part.
 * - duration: How long it takes and how much trouble.
 * - data: Data.
 * - capacity: Demand and capacity.
 * - metric: What is measured.
 * - business: What the organisation wants or promises.
 * - backstage: What happens out of sight.
 * - evidence: What it rests on.
 * - content: What it is and says.
 */
export type Aspect = "experience" | "channel" | "owner" | "role" | "duration" | "data" | "capacity" | "metric" | "business" | "backstage" | "evidence" | "content";

/** What separates one journey map from another, and how to get from the first to the second. */
export interface Gap {
    /** The map that one comes from. */
    before: MapId;
    /** The map that one goes to. */
    after: MapId;
    /** The figures. */
    summary: GapSummary;
    /** Gains that today's customers would lose or have less of: told first, for what works must survive. */
    regressions?: GainFate[];
    /** What becomes of every pain. */
    pains?: PainFate[];
    /** What becomes of every gain. */
    gains?: GainFate[];
    /** Stages, steps and touchpoints that stand for each other, and by what that is known. */
    matches?: Match[];
    /** Steps of which one becomes several. */
    splits?: Split[];
    /** Steps of which several become one. */
    merges?: Merge[];
    /** How the journey feels before, step by step. */
    curve_before?: CurvePoint[];
    /** How it feels after. */
    curve_after?: CurvePoint[];
    /** Initiatives, and the changes that they pay for. */
    funding?: Funding[];
    /**
     * Numbers of changes that no initiative pays for. The map's own header and what is only left unsaid are not asked
     * about.
     */
    unfunded?: Count[];
    /** Initiatives about these maps that pay for no change. */
    idle_initiatives?: InitiativeId[];
    /**
     * Only in a part: numbers of changes that the chosen initiatives do not pay for, but without which the others
     * would leave a broken map.
     */
    needed?: Count[];
    /** The changes: applied to the first map they give the second. */
    changes?: Change[];
}

/** One thing that is wrong, missing or worth knowing. */
export interface Finding {
    /** The stable code, such as member.unknown; programs decide by it, never by the message. */
    code: string;
    /** How much it matters. */
    severity: Severity;
    /** JSON Pointer (RFC 6901) to the place; "" is the whole document. */
    pointer: string;
    /** What is wrong, in the language asked for: lower case, no full stop. */
    message: string;
    /** What to do about it. */
    hint?: string;
    /** The values that the message names, so that others can word it anew. */
    params?: { [name: string]: string };
    /** Pointers to other places that belong to it. */
    related?: string[];
    /** Address of the rule, whose page names the source that it comes from. */
    url: string;
}

/**
 * How much a finding matters.
 *
 * - info: Worth knowing.
 * - warning: Should be mended before anyone decides by this map.
 * - error: Has no meaning as it stands.
 */
export type Severity = "info" | "warning" | "error";

/** All findings about one document: of decoding in the order of the text, of a check in the order of their pointers. */
export interface Report {
    /** No errors. */
    ok: boolean;
    /** How many errors there are. */
    errors: number;
    /** How many warnings. */
    warnings: number;
    /** How many pieces of information. */
    infos: number;
    /** How many findings there are in all, listed or not. */
    total: number;
    /** Whether more was found than is listed (see the limits of reading). */
    truncated: boolean;
    /** The findings. */
    findings: Finding[];
}

/** What counts as too few and too many, where a project has numbers of its own. */
export interface Thresholds {
    /** Customers who are met in all: the fewest and the most. 10 and 20 unless told. */
    people?: Count[];
    /** People of each target group: the fewest and the most. 3 and 5 unless told. */
    people_per_segment?: Count[];
    /** Stages of a map, beyond which it says too little about each: 10 unless told. */
    stages?: Count;
    /** Steps of a map: 60 unless told. */
    steps?: Count;
    /** Target groups of a map: 4 unless told. */
    segments?: Count;
    /** Jobs of the personas of a map: 5 unless told. */
    jobs?: Count;
}

/** What a text may cost, where it is not what the library says. */
export interface Limits {
    /** Bytes of the whole text: 64 MiB unless told. */
    text_bytes?: Count;
    /** Objects and lists inside each other: 64 unless told, never more than 128. */
    depth?: Count;
    /** Values in the text: 5 000 000 unless told. */
    values?: Count;
    /** Bytes of one string: 64 KiB unless told. */
    string_bytes?: Count;
    /** Findings that are listed: 1 000 unless told. */
    findings?: Count;
}

/** How a document is read, checked and told. What is left out stays as it is. */
export interface Options {
    /** The day on which the check is made. Without it nothing is said about age: there is no clock in here. */
    today?: Date;
    /** The order in which the project works. Absent means what the document's context says. */
    profile?: MethodProfile;
    /** What counts as too few and too many. */
    thresholds?: Thresholds;
    /** The language of messages. */
    lang?: "en" | "nb" | "nn" | "sv" | "da";
    /** What a text may cost. */
    limits?: Limits;
    /** Whether messages leave out values of the document, which may be about persons. */
    mask?: boolean;
}
