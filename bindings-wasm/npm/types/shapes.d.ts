// The data of an atlas, a gap, a report and options as it stands in JSON. Nothing is checked by these when a
// program runs: that is what reading is for.
//
// Written by bindings-wasm/tests/write_shapes.js out of the published schemas; do not edit.

/** What a published schema describes. */
export type SchemaName = "atlas" | "gap" | "options" | "report";

/** Version of the format, as major.minor. */
export type SchemaVersion = string;

/** A text: a plain string in the document's language, or one string for each of several languages. */
export type Text = string | { [name: string]: string };

/** A language tag of BCP 47: language, then script and region if they matter, as nb, sv-FI, zh-Hans-CN. */
export type Language = string;

/**
 * The setting of the journeys: the sector, the organisation, and the project that maps them.
 *
 * sector, maturity, profile and phase change what the checks ask for. The other members are for readers.
 */
export interface Context {
    /**
     * Whether the journeys take place on a market, in public services or inside an organisation. In the last case the
     * checks do not ask who pays (rule role.payer_missing). Absent means that nobody has said.
     */
    sector?: Sector;
    /**
     * What those whose journeys these are should be called, such as customer, citizen, patient or employee. The method
     * works just as well for organisations that have no customers by that name (Ziggy 2014). Messages of checks and
     * pictures use it in place of "customer" if it is one of some thirty common nouns, in whichever language; of
     * others they say "the person", since they can't inflect them. Absent means customers, or employees where the
     * sector is internal.
     */
    actor_term?: Text;
    /**
     * How far the organisation has come in working with customer experience, from 0 (nothing) to 5 (mastered). The
     * right approach depends on it (Kantar): at 0 or 1 only published maps get warnings for what they lack, and from 2
     * on maps in a workshop get them too. Absent has the same effect as 2 or more.
     */
    maturity?: Level;
    /** What the organisation concentrates on, in words, such as personal advice or a low price (Kantar). */
    core_focus?: Text;
    /**
     * The order in which the project works on current and future maps, which decides what the checks ask for first.
     * The options of a check can set another. Absent means iterative.
     */
    profile?: MethodProfile;
    /**
     * The phase that the project is in, of the four that Kantar describes. The checks report what an earlier phase
     * should have brought and has not (rule context.phase_unready). Absent means that nobody has said, and then
     * nothing is expected.
     */
    phase?: ProjectPhase;
    /**
     * The phases of being a customer that the maps together are expected to show. Those that no stage belongs to are
     * reported as context.life_cycle_missing. Empty means all of them, and then nothing is reported.
     */
    life_cycle?: LifePhase[];
    /** The rate by which money of later years is discounted, a year: 0.08 for 8 %. Absent means that nobody has said. */
    discount_rate?: Share;
}

/**
 * The kind of setting that the journeys take place in.
 *
 * - commercial: A market, where customers choose between offers and someone pays.
 * - public: Public services, for citizens, patients, pupils and others who are entitled to them.
 * - internal: The inside of an organisation: those who travel are its own people, such as the users of an intranet
 * (Ziggy 2014).
 */
export type Sector = "commercial" | "public" | "internal";

/** How far a competence or the maturity of an organisation has developed, from 0 (not at all) to 5 (mastered). */
export type Level = number;

/**
 * The order in which a project works on today's journey and the wanted one.
 *
 * The sources differ: Ziggy 2014 and Kantar begin with today's journey, MarkedsPartner 2022 and "Förstå framtiden
 * först" with the wanted one, and GainGrowth works in rounds.
 *
 * - current_first: Understand today's journey first. The checks report a future map in a document that has no map of a
 * current or observed journey (rule map.current_missing); where there is one, the future map should say in
 * derived_from which map it was made from (rule map.baseline_missing).
 * - future_first: Imagine the wanted journey first, free from how things are done today. The checks report a document
 * whose maps include no future one (rule map.future_missing), and a future map need not say which map it was made
 * from.
 * - iterative: Work on both in rounds. The checks report a future map that does not say in derived_from which map it
 * was made from (rule map.baseline_missing).
 */
export type MethodProfile = "current_first" | "future_first" | "iterative";

/**
 * The phase of a project, in the order that Kantar gives.
 *
 * Naming a phase says that those before it are over.
 *
 * - consolidate: Gathering and sorting what is known already. When it is over, the document should hold sources or
 * studies.
 * - understand: Learning to see the journey with the customer's eyes. When it is over, the document should hold
 * personas.
 * - model: Drawing the journeys, with their touchpoints and what happens behind them. When it is over, at least one
 * map should have steps.
 * - strengthen: Bringing the insight into the organisation: setting priorities, comparing alternatives, telling those
 * concerned, and measuring.
 */
export type ProjectPhase = "consolidate" | "understand" | "model" | "strengthen";

/**
 * A phase in the life of a customer, after the journey before, during and after the purchase of Lemon and Verhoef
 * (2016).
 *
 * - aware: Becomes aware of a need, or of the provider.
 * - consider: Considers and compares.
 * - acquire: Buys, applies or signs up.
 * - receive: Receives and begins to use.
 * - use: Uses.
 * - resolve: Has a problem solved.
 * - renew: Renews, extends or buys again.
 * - leave: Leaves.
 */
export type LifePhase = "aware" | "consider" | "acquire" | "receive" | "use" | "resolve" | "renew" | "leave";

/** A share: a part of a whole, from 0 (none) to 1 (all). A quarter is 0.25. */
export type Share = number;

/**
 * A goal of the organisation, such as keeping customers who move house.
 *
 * Maps and touchpoints name the goals that they serve. A customer journey should always hold a business perspective
 * beside the customer's, so that the two can be brought together (Ziggy 2014).
 */
export interface BusinessGoal {
    /** Its id, unique among the goals of the document. Maps and touchpoints refer to it in goals. */
    id: BusinessGoalId;
    /** The goal in words, such as "keep customers through their move". */
    text: Text;
    /**
     * The wider goal that it serves: the id of another goal. Absent means that it serves none. A chain of goals must
     * not lead back to itself (rule ref.loop).
     */
    part_of?: BusinessGoalId;
    /**
     * The metrics that show whether it is reached: ids of entries of metrics in the document. Empty means that nobody
     * has said how it is measured.
     */
    metrics?: MetricId[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a business goal. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type BusinessGoalId = string;

/** The id of a metric. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type MetricId = string;

/**
 * Who may see something, from the widest circle to the narrowest.
 *
 * The word is for those who pass a document on. The library records it and hides nothing because of it. The checks
 * report where parts and references say something else than what they stand in (confidentiality.wider,
 * confidentiality.reference, map.parts_stricter).
 *
 * - open: Anyone may see it, customers and competitors included.
 * - internal: Anyone in the organisation may see it, and nobody outside.
 * - confidential: Only those who work with it may see it. Fits personas with quotes by which real people could be
 * recognised.
 */
export type Confidentiality = "open" | "internal" | "confidential";

/**
 * What is known about the truth of a statement in the document.
 *
 * An assumption may stand alone. Each of the other words needs something to rest on: evidence, or for a step a
 * validation. The checks report where there is none, for personas, maps, needs, steps, touchpoints, pains and gains
 * (rule claim.unfounded). Whoever claims to have understood the customer should be able to say how they know ("Förstå
 * framtiden först").
 *
 * - assumption: Believed by those who wrote it down, and not looked into yet. The right word for most of what a first
 * workshop brings.
 * - observed: Seen in what people do, or in figures, but not yet put to those it is about.
 * - validated: Confirmed by those it is about, or by others who should know.
 * - refuted: Shown to be wrong, and kept so that nobody assumes it again. If none of its evidence contradicts it, that
 * is reported as claim.refuted_unshown.
 */
export type Claim = "assumption" | "observed" | "validated" | "refuted";

/**
 * A piece of evidence for or against the entity that lists it.
 *
 * It may be what customers said in a study, what someone saw, or a number from a report. An entity can list several,
 * from different sources: these have to be put together to give a whole (Kantar). A piece in which every member is
 * absent counts as no evidence.
 */
export interface Evidence {
    /** The sort of evidence: whether someone said, saw, measured or wrote it. Absent means that nobody has said. */
    kind?: EvidenceKind;
    /** The study in which it was gathered: the id of an entry of studies in research. Absent where it comes from none. */
    study?: StudyId;
    /**
     * The existing source that it was taken from, such as a register or an earlier report: the id of an entry of
     * sources in research. Absent where it comes from none.
     */
    source?: SourceId;
    /**
     * The people who said or showed it: ids of entries of participants in research, which hold no names. Empty means
     * that it does not go back to single people, or that nobody has noted whom.
     */
    participants?: ParticipantId[];
    /** The day on which it was gathered, or its month or year. Absent means the date of the study or source. */
    date?: PartialDate;
    /**
     * Whether it supports the claim of its entity or contradicts it. Absent means that it supports. The checks report
     * an entity that is called observed or validated although a piece of evidence contradicts it (rule
     * claim.contradicted).
     */
    stance?: Stance;
    /** What it says, in a few words, such as "nine of ten had to call twice". */
    note?: Text;
}

/**
 * The sort of evidence that a piece is.
 *
 * It tells what was found. How it was found is said by the method of the study, and where it was found by the kind of
 * the source.
 *
 * - voice_of_customer: What customers said, in interviews, complaints or reviews: the voice of the customer.
 * - voice_of_employee: What employees said, about customers or about their own work.
 * - observation: What someone saw customers or employees do.
 * - measurement: A number that was counted or measured, such as a waiting time or the result of a survey.
 * - document: What stands in a text, such as a strategy, a contract, a law or an earlier report.
 * - expert: The judgement of someone who knows the field, where no customer was asked.
 */
export type EvidenceKind = "voice_of_customer" | "voice_of_employee" | "observation" | "measurement" | "document" | "expert";

/** The id of a study. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type StudyId = string;

/** The id of a source. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type SourceId = string;

/** The id of a participant. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ParticipantId = string;

/** The day, the month or the year in which something happened (ISO 8601), such as 2026-11-22, 2026-11 or 2026. */
export type PartialDate = string;

/**
 * What a piece of evidence says about the claim of the entity that lists it.
 *
 * - supports: It speaks for the claim.
 * - contradicts: It speaks against the claim. The claim should then be called refuted, or an assumption again.
 */
export type Stance = "supports" | "contradicts";

/**
 * A role in the value chain, such as patient, driver or insurance adviser.
 *
 * Someone who delivers to one part of a value chain should describe the people in all its links (GainGrowth). Personas
 * and participants in research say which role they have. A touchpoint names the role that meets the customer; together
 * with the customer's role it forms the dyad of the encounter.
 */
export interface Role {
    /**
     * Its id, unique among the roles of the document. Personas, participants, stakeholders, touchpoints and other
     * roles refer to it.
     */
    id: RoleId;
    /** Its name, such as "insurance adviser": a function, not a person. */
    name: Text;
    /**
     * The side of the encounter that it stands on. If the document has personas, the checks ask for one for each role
     * of a customer or partner (rule role.persona_missing). Participants with a role on the provider's side count as
     * employees.
     */
    side: Side;
    /** What people in this role do, in words. */
    description?: Text;
    /**
     * Whether it meets customers, in the front line (true), or works backstage (false). The front line has a large
     * share of the encounters with customers (GainGrowth), so a front-line role of the provider should have a journey
     * of its own (rule role.journey_missing). Absent means unknown.
     */
    front_line?: boolean;
    /**
     * What it does in a purchase. A role may do several things, such as use and pay. Empty means that it does nothing
     * there, or that nobody has said. Except inside an organisation, the checks ask for a role that pays (rule
     * role.payer_missing).
     */
    buying_roles?: BuyingRole[];
    /**
     * The roles that it delivers something to: ids of other roles. Together these make up the value chain, which may
     * branch and may also run in circles. Empty means that it supplies none, or that nobody has said.
     */
    supplies?: RoleId[];
    /**
     * The part of the organisation that it belongs to: the id of an entry of units in operations. Absent means that it
     * belongs to none, or that nobody has said.
     */
    unit?: UnitId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a role. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type RoleId = string;

/**
 * A side of the encounter between customer and provider.
 *
 * - customer: Those who are served: customers, citizens, patients, or employees where the service is internal.
 * - provider: The organisation that serves them, with all its units.
 * - partner: Anyone else in the value chain, such as suppliers, installers or other authorities.
 */
export type Side = "customer" | "provider" | "partner";

/**
 * What a role does in a purchase.
 *
 * In many purchases, above all those of organisations, these parts fall to different people; compare the buying centre
 * of Webster and Wind (1972).
 *
 * - user: Uses what is bought.
 * - payer: Pays for it, out of its own pocket or a budget.
 * - decider: Decides whether it is bought, and from whom.
 * - influencer: Has a say without deciding, such as an expert who is asked or a relative.
 * - beneficiary: Is better off for it, whether or not it uses it or pays, such as next of kin who worry less.
 */
export type BuyingRole = "user" | "payer" | "decider" | "influencer" | "beneficiary";

/** The id of a unit. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type UnitId = string;

/**
 * A target group: people who have so much in common that the provider treats them as one group.
 *
 * Personas say which groups they stand for, maps which they cover, and participants in research which they belong to.
 * Each group should be represented by 3 to 5 people (Ziggy 2014); the checks count the participants who were met, not
 * those who answered a survey, and their limits can be changed (rules segment.too_few and segment.too_many). A group
 * of which nobody was asked in any way is reported as segment.unasked.
 */
export interface Segment {
    /** Its id, unique among the target groups of the document. Personas, maps, studies and participants refer to it. */
    id: SegmentId;
    /** Its name, such as "young people who move for the first time". */
    name: Text;
    /** Who belongs to it and who does not, in words. */
    description?: Text;
    /**
     * How many people belong to it in reality, as a whole number from 0; not how many of them were studied. Absent
     * means unknown.
     */
    size?: Count;
    /** How the people stand to the provider. Absent means that they may be of any kind. */
    relation?: SegmentRelation;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a segment. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type SegmentId = string;

/** A number of things, people, days or years: whole, from 0 to 2^53 - 1. */
export type Count = number;

/**
 * How the people of a target group stand to the provider.
 *
 * - customer: They are customers.
 * - prospect: They may become customers.
 * - leaver: They have been customers, and left.
 */
export type SegmentRelation = "customer" | "prospect" | "leaver";

/**
 * A group of people, described in detail as if it were one person.
 *
 * A persona (Cooper 1999) helps a team to see a journey with the eyes of those who make it. It usually stands for
 * customers; employees in the front line get personas and journeys of their own. Maps, flows, steps, touchpoints and
 * needs name the personas that they concern. What is described follows GainGrowth and Kantar: demographics, type of
 * person, goal, quote, background, motivation, frustration, technology and social media, traits and culture. Which of
 * the first eight are empty is reported as information, once half of them are there or a map that is about the persona
 * is no draft any more (persona.elements_missing).
 */
export interface Persona {
    /** The persona's id, unique in the document. Maps, flows, steps, touchpoints and others refer to the persona by it. */
    id: PersonaId;
    /**
     * The persona's name: one that sounds real and belongs to nobody, such as "Karin" or "Johan, family with
     * children".
     */
    name: Text;
    /**
     * Whether the name is made up, as it should be. The checks ask about every persona where this is not true, so that
     * no real person is described by mistake (persona.not_fictional).
     */
    fictional?: boolean;
    /**
     * The persona's role in the value chain, as the id of one of the document's roles. Each customer or partner role
     * in the chain should have at least one persona (GainGrowth).
     */
    role?: RoleId;
    /**
     * The target groups that the persona stands for, as ids of the document's segments. The checks warn of a persona
     * that stands for none.
     */
    segments?: SegmentId[];
    /**
     * The jobs to be done that the persona is really trying to get done, as ids of the document's jobs. What the
     * persona merely says that it wants is its stated_goal.
     */
    jobs?: JobId[];
    /**
     * What people of this group say that they want, in their own terms: "I want a new kitchen before Christmas". It
     * may differ from the job behind it.
     */
    stated_goal?: Text;
    /** What the persona is like: character, habits and situation in a sentence or two. */
    being?: Text;
    /**
     * What the persona feels in general, about this part of life. What it feels at one step belongs to that step's
     * experience.
     */
    feels?: Text;
    /** What the persona thinks, preferably as a sentence that it could have said to itself: "Am I in the way here?". */
    thinks?: Text;
    /** Age, education, income and other facts that describe the group, with what they imply. */
    demographics?: Demographics;
    /**
     * What moves the persona above all (reasons, feelings, other people …), and how one therefore communicates with
     * it.
     */
    person_type?: PersonType;
    /**
     * Further traits, each with what it implies for behaviour or communication. A trait without an implication is
     * reported as information.
     */
    traits?: Attribute[];
    /**
     * Cultural attitudes that shape how the persona acts, such as trust in authorities, each with what it implies.
     * Kantar asks for these beside psychological traits.
     */
    culture?: Attribute[];
    /** The persona's empathy map. Its feels and thinks serve the checks as well as the members of the same names here. */
    empathy?: EmpathyMap;
    /**
     * What real people of this group have said, word for word. Where there are quotes, the checks ask for the
     * persona's confidentiality too.
     */
    quotes?: Quote[];
    /** Where people of this group come from: their education, work life and experience so far. */
    background?: Background;
    /**
     * What drives the persona to act. Steps refer to these by id, so that one can see which motivation is behind what
     * a customer does.
     */
    motivations?: Motivation[];
    /** What frustrates the persona in general, on the surface and below. What hurts at one step is a pain of that step. */
    frustrations?: Frustration[];
    /**
     * The technologies that the persona uses, such as a smartphone, online banking or a particular kind of software.
     * Where each of them names a device in English, Norwegian or Swedish, a touchpoint that takes another smartphone,
     * tablet or computer is reported (touchpoint.device_unfit).
     */
    technologies?: Text[];
    /**
     * The social media that the persona uses, by name; "none" where it uses none. A touchpoint in others is reported
     * (touchpoint.social_media_unfit), and so is a journey without anything digital (map.digital_missing).
     */
    social_media?: Text[];
    /**
     * The channels that the persona uses, as ids of the document's channels. A touchpoint for this persona in any
     * other channel is reported (touchpoint.channel_unfit). Empty means that any channel may serve that suits the
     * technologies and social_media.
     */
    channels?: ChannelId[];
    /**
     * How far the description has been compared with real people. Absent counts as hypothesis; a published map is
     * expected to rest on tested personas.
     */
    research_status?: ResearchStatus;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a persona. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type PersonaId = string;

/** The id of a job. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type JobId = string;

/**
 * Demographic facts about the people of a group, with what they imply.
 *
 * A fact belongs here if it says something about how people behave on the journey. All members are optional and
 * describe the typical member of the group.
 */
export interface Demographics {
    /** Typical age in whole years, such as the middle of the group's range. */
    age?: Count;
    /** Gender, in words. */
    gender?: Text;
    /** Civil status, such as "married" or "single". */
    civil_status?: Text;
    /** Who lives together, such as "two adults and two children". */
    household?: Text;
    /**
     * Level or kind of education that is typical of the group, such as "upper secondary". What the persona studied
     * belongs to background.
     */
    education?: Text;
    /** Level of income in words, such as "above average"; amounts are not expected here. */
    income_level?: Text;
    /** Kind of place where people of the group live, such as "a small municipality". */
    place?: Text;
    /**
     * What these facts imply for behaviour: "Runs errands on the phone after nine in the evening". Its absence is
     * reported as information.
     */
    implication?: Text;
}

/**
 * What moves a persona above all, and what follows for communication.
 *
 * GainGrowth uses the type of person to decide how a provider should speak to the group, and as a clue to how the
 * group experiences the journey.
 */
export interface PersonType {
    /** What moves the persona above all. */
    kind: PersonKind;
    /** The same in words, with what is particular to this persona. */
    text?: Text;
    /**
     * What follows for communication, one piece of advice an entry: "Give the price before the conditions". An empty
     * list is reported as information.
     */
    implications?: Text[];
}

/**
 * What moves a person above all.
 *
 * Used for the type of a persona, and for the tone of a step: the kind of person that the words used there are made
 * for.
 *
 * - rational: Facts and reasons: the person compares and calculates before deciding.
 * - emotional: Feelings: the person decides by how something feels.
 * - social: Other people: the person looks to what others do, say or need, and values contact.
 * - impulsive: The moment: the person decides quickly, without preparation.
 * - cautious: Safety: the person wants to avoid mistakes, and to know what comes next.
 */
export type PersonKind = "rational" | "emotional" | "social" | "impulsive" | "cautious";

/**
 * A trait or attitude of a persona, with what it implies.
 *
 * Used for both psychological traits and cultural attitudes.
 */
export interface Attribute {
    /** The trait in a word or two, such as "Patience" or "Trust". */
    name: Text;
    /** How pronounced the trait is in this group, or what form it takes: "Great, but not endless". */
    value?: Text;
    /**
     * What the trait implies for behaviour or communication. A trait is worth recording for what follows from it, so
     * its absence is reported (trait.implication_missing).
     */
    implication?: Text;
}

/**
 * An empathy map: how a persona sees the world, in eight fields.
 *
 * A workshop tool (Gray, Brown and Macanufo 2010) that GainGrowth uses to get a picture of how a customer is, feels
 * and thinks. Each field is a list with one observation an entry; empty fields are allowed.
 */
export interface EmpathyMap {
    /** What the persona sees in its surroundings: people, offers, things on the table. */
    sees?: Text[];
    /** What the persona hears from family, colleagues, media and others. */
    hears?: Text[];
    /** What the persona says aloud, typically in quotation marks. It may differ from what the persona thinks. */
    says?: Text[];
    /** What the persona can be seen to do. */
    does?: Text[];
    /** What the persona thinks without necessarily saying it. */
    thinks?: Text[];
    /** What the persona feels: worries, hopes and moods. */
    feels?: Text[];
    /**
     * What hurts or hinders the persona in general. Unlike the pains of a step these have no severity, and the gap
     * between two maps does not follow them.
     */
    pains?: Text[];
    /**
     * What the persona hopes for. Unlike the gains of a step these have no strength, and the gap between two maps does
     * not follow them.
     */
    gains?: Text[];
}

/**
 * Words that a real person has said, reproduced word for word.
 *
 * The checks ask where each quote was said (a study, a source or a participant) and whether the person agreed to be
 * quoted.
 */
export interface Quote {
    /** The words, as they were said, in one language or several. */
    text: Text;
    /**
     * The study in which they were said, as an id of the document's research.studies. A quote that names a study also
     * shows that its persona has been tested.
     */
    study?: StudyId;
    /**
     * The existing source in which the words are found, such as a survey with open answers, as an id of the document's
     * research.sources.
     */
    source?: SourceId;
    /** The participant who said them, as an id of the document's research.participants. Participants have no names. */
    participant?: ParticipantId;
    /** Whether that person agreed to be quoted. Anything but true is reported (quote.consent_missing). */
    consent?: boolean;
}

/**
 * Where people of a persona's group come from.
 *
 * GainGrowth asks for education, for how stable the choice of career is, and for how long someone has been there.
 */
export interface Background {
    /** The background in a few sentences. */
    text?: Text;
    /** Education, such as "nurse, with training in management". */
    education?: Text;
    /** Work life so far, such as "two employers in fifteen years". */
    career?: Text;
    /** Time in the present position or relationship, in years. Fractions are allowed: half a year is 0.5. */
    tenure_years?: Quantity;
}

/**
 * A quantity that cannot be negative, fractions allowed. Its unit is given by another member beside it, or by the name
 * of the member itself.
 */
export type Quantity = number;

/**
 * Something that drives a persona to act.
 *
 * Whatever people do rests on a motivation (GainGrowth), so the motivations of a step say which of these are behind
 * what the customer does there.
 */
export interface Motivation {
    /** The motivation's id, unique in the document and not only in its persona. */
    id: MotivationId;
    /** The motivation in words: "Wants the family to be covered from the first night". */
    text: Text;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a motivation. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type MotivationId = string;

/**
 * Something that frustrates a persona, on the surface and below it.
 *
 * It is not tied to a step. What hurts at a particular step of a map is a pain there.
 */
export interface Frustration {
    /** The frustration as it shows: "Has to telephone although the form is filled in". */
    text: Text;
    /**
     * What lies below it: "Feels cheated of the time that she has spent". It is often not said openly; its absence is
     * reported as information.
     */
    underlying?: Text;
    /** Whether the underlying frustration was said openly or inferred. */
    depth?: Explicitness;
    /**
     * What could be done about the frustration, one idea an entry. An empty list is reported as information, since a
     * frustration is meant to give ideas.
     */
    ideas?: Text[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * Whether something was said openly or inferred.
 *
 * It qualifies what is written under underlying, in a frustration or a pain.
 *
 * - stated: People said it openly, in an interview or a complaint for instance.
 * - inferred: Nobody said it: it was inferred from behaviour or other signs, and still has to be confirmed.
 */
export type Explicitness = "stated" | "inferred";

/** The id of a channel. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ChannelId = string;

/**
 * How far a persona has been compared with real people.
 *
 * A persona begins as a starting point that has to be tried on customers (GainGrowth). A persona that is called tested
 * needs evidence, or a quote that names a study; else the checks report persona.unfounded. Where the evidence says
 * something else than the word, they report persona.status_contradicted or persona.status_behind.
 *
 * - hypothesis: The persona is made up from what the team believes, and nobody has tested it yet.
 * - partly_tested: Some parts of the description have been tested on real people, and others have not.
 * - tested: The description as a whole has been tested on real people and fits them.
 * - refuted: Real people turned out to be different, so the persona should be rewritten or taken out of use.
 */
export type ResearchStatus = "hypothesis" | "partly_tested" | "tested" | "refuted";

/**
 * A job to be done: what people try to achieve, and for which they hire a product or service (Christensen and others
 * 2016).
 *
 * It is described by what it is, when it arises and why (GainGrowth). Personas name the jobs that they have, and a map
 * the job that its journey serves.
 */
export interface Job {
    /** Its id, unique among the jobs of the document. Personas and maps refer to it. */
    id: JobId;
    /**
     * The job in words, as a person would say it and without naming a solution, such as "have the home insured without
     * a break from the day you get the keys".
     */
    statement: Text;
    /**
     * When the job arises: the situation that people are in. The checks report a job without it (rule
     * job.circumstance_missing).
     */
    circumstance?: Text;
    /** Why the job matters to those who have it. The checks report a job without it (rule job.why_missing). */
    why?: Text;
    /**
     * Its functional, emotional and social sides. The checks report those that are not described (rule
     * job.dimensions_missing).
     */
    dimensions?: JobDimensions;
    /**
     * Others who are better off when the job is done, such as relatives or colleagues. Empty means that nobody has
     * been named.
     */
    beneficiaries?: Beneficiary[];
    /**
     * What counts as done well: the outcomes by which people judge any solution (Ulwick 2005). The checks report a job
     * without any (rule job.outcomes_missing).
     */
    outcomes?: DesiredOutcome[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * The sides of a job: functional, emotional and social.
 *
 * What people say they want to get done is often only the first. Underlying motives and emotional needs belong to the
 * journey as well (Kantar).
 */
export interface JobDimensions {
    /** What is to get done in practice, such as "the right home insured from the right day". */
    functional?: Text;
    /**
     * How people want to feel, such as "sleep well the first night". It counts as an answer to the question about
     * motives and emotional needs that is asked of maps (rule map.six_questions).
     */
    emotional?: Text;
    /** How people want to be seen by others, such as "as someone who keeps things in order". */
    social?: Text;
}

/**
 * Someone other than the customer who is better off when a job is done.
 *
 * Name a persona or a role of the document where there is one, and say in words who anyone else is. The members can be
 * combined.
 */
export interface Beneficiary {
    /** The persona who is better off: the id of an entry of personas in the document. */
    persona?: PersonaId;
    /** The role that is better off: the id of an entry of roles in the document. */
    role?: RoleId;
    /** Who is better off, and how, in words, such as "the landlord, who wants to see a certificate". */
    text?: Text;
}

/**
 * A measure by which people judge how well a job is done (Ulwick 2005).
 *
 * It is put together from a direction, a measure and an object, as in "minimise the days until admission". An outcome
 * that many call important and few are satisfied with is an opportunity.
 */
export interface DesiredOutcome {
    /** Whether less or more of the measure is better. */
    direction: Direction;
    /** What is counted or judged, such as "days until admission" or "certainty that the measurements are right". */
    measure: Text;
    /** What it is measured of, such as "the order" or "the delivery". Absent means that the measure says it already. */
    object?: Text;
    /**
     * The unit of the measure in words, such as "days" or "admissions a year". Absent means that there is none, or
     * that nobody has said.
     */
    unit?: Text;
    /**
     * How many find the outcome important: the share of those asked who answered 4 or 5 on a scale of 1 to 5, as a
     * number from 0 to 1. Absent means that it is not known.
     */
    importance?: Share;
    /**
     * How many are satisfied with it today: the share of those asked who answered 4 or 5 on a scale of 1 to 5, as a
     * number from 0 to 1. Absent means that it is not known.
     */
    satisfaction?: Share;
    /**
     * How many people were asked about importance and satisfaction, as a whole number from 0. It tells how far the two
     * shares can be trusted. Absent means unknown.
     */
    asked?: Count;
    /**
     * The target group for which importance and satisfaction hold, as an id of the document's segments. Absent means
     * all of them.
     */
    segment?: SegmentId;
}

/**
 * The direction in which a figure improves.
 *
 * Metrics and desired outcomes state it, since it differs from one scale to the next: a waiting time should fall, a
 * share of satisfied customers should rise.
 *
 * - minimise: Lower is better, as with waiting times, cost or effort.
 * - maximise: Higher is better, as with satisfaction or a share of problems solved.
 */
export type Direction = "minimise" | "maximise";

/**
 * A channel: a way in which customers and provider meet, such as a website, the telephone or a showroom.
 *
 * Touchpoints name the channel that they use, and personas the channels that they use. A touchpoint in a channel that
 * one of its personas does not use is reported (rule touchpoint.channel_unfit). Of a persona without channels the
 * technologies and social media are held against the devices and the name of the channel, as far as their words are
 * known (touchpoint.device_unfit, touchpoint.social_media_unfit).
 */
export interface Channel {
    /** Its id, unique among the channels of the document. Touchpoints and personas refer to it. */
    id: ChannelId;
    /** Its name, as people in the organisation or its customers use it, such as "the insurance portal". */
    name: Text;
    /**
     * The kind of channel. Two people meet in in_person, phone, chat and video, so at touchpoints in these the checks
     * ask who meets the customer (rule touchpoint.role_missing). Absent means that nobody has said.
     */
    kind?: ChannelKind;
    /**
     * The devices with which customers use it. Which of them they use at one touchpoint is said there. Empty means
     * that it takes none, or that nobody has said.
     */
    devices?: Device[];
    /**
     * Whether customers get an answer at once (true), as on the telephone, or have to wait for it (false), as by
     * letter. Absent means that nobody has said.
     */
    real_time?: boolean;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * The kind of channel: how customer and provider meet, whichever device the customer uses for it.
 *
 * - in_person: Face to face, in a shop, an office or at the customer's home.
 * - phone: A call on the telephone, without a picture.
 * - letter: A letter or anything else that comes on paper by post.
 * - email: Messages by email.
 * - sms: Text messages to a mobile telephone.
 * - chat: A written conversation in real time, on a website or in an app.
 * - video: A call with picture and sound.
 * - web: A website or portal that customers open in a browser.
 * - app: A program that customers have installed, mostly on a smartphone or tablet.
 * - social_media: Posts, comments and messages on social media.
 * - self_service: A machine that customers operate themselves on the spot, such as a ticket machine.
 * - media: Advertising, press and broadcasting, which reach many people at once.
 * - delivery: Goods or papers that are brought to the customer or fetched by the customer.
 * - product: The product itself, where it speaks to the customer while it is used.
 * - other: A channel that none of the other words fits; its name says what it is.
 */
export type ChannelKind = "in_person" | "phone" | "letter" | "email" | "sms" | "chat" | "video" | "web" | "app" | "social_media" | "self_service" | "media" | "delivery" | "product" | "other";

/**
 * The device or medium that the customer uses at a touchpoint.
 *
 * - phone: A telephone without apps, for calls and text messages.
 * - smartphone: A mobile telephone with apps and a browser.
 * - tablet: A tablet.
 * - computer: A computer, on a desk or portable.
 * - kiosk: A machine in a public place or at the provider's, such as a check-in terminal.
 * - wearable: Something worn on the body, such as a watch or an alarm button.
 * - television: A television set.
 * - vehicle: The equipment of a vehicle, such as the screen of a car.
 * - paper: Paper, such as a form, a letter or a ticket.
 * - other: A device that none of the other words fits.
 */
export type Device = "phone" | "smartphone" | "tablet" | "computer" | "kiosk" | "wearable" | "television" | "vehicle" | "paper" | "other";

/**
 * Someone else who serves the same needs: another provider, or another way to get the job done.
 *
 * A map can show the journey at a competitor, and touchpoints can say how customers judge the same at competitors.
 * Interviews show how customers experience an encounter differently there (Kantar). The checks do not ask a map of a
 * competitor's journey for owners, metrics and plans.
 */
export interface Competitor {
    /**
     * Its id, unique among the competitors of the document. Maps, ratings at touchpoints and decisions of customers
     * refer to it.
     */
    id: CompetitorId;
    /** Its name, or what it is, such as "the bank's home insurance" or "doing it oneself". */
    name: Text;
    /** What it offers, and what makes it different, in words. */
    description?: Text;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a competitor. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type CompetitorId = string;

/**
 * The organisation behind the journeys: who owns what, how work is done, which systems and data there are, and what is
 * still lacking.
 *
 * Each thing is described once in the document, and maps refer to it by its id. In a service blueprint (Shostack 1984)
 * this is what lies below the line of visibility.
 *
 * What is there today and what is to come stand side by side: a system, a process, a unit, a competence, an exchange
 * of data and data that a system provides can name the initiative that brings it and the one that ends it. So today's
 * silo and its closing are both in the document.
 */
export interface Operations {
    /**
     * The units of the organisation and of its partners. They own touchpoints, needs, processes, systems and
     * initiatives.
     */
    units?: Unit[];
    /** The processes in which the work behind the touchpoints is done. */
    processes?: Process[];
    /** The IT systems, each with the data that it provides and the systems that it exchanges data with. */
    systems?: System[];
    /**
     * The kinds of data, such as an address or the status of an order: what touchpoints and staff need, customers are
     * asked for, and systems provide.
     */
    data?: DataItem[];
    /** What people must know and be able to do, with the level that the organisation has today. */
    competences?: Competence[];
    /**
     * Building blocks that several ways of delivery share. Steps name those that they use, so that a current and a
     * future journey can be compared by what is reused.
     */
    components?: Component[];
    /**
     * What each of the six layers must have in place before a wanted experience can be delivered (MarkedsPartner
     * 2022). Listed in any order.
     */
    layer_needs?: LayerNeed[];
}

/**
 * A part of an organisation that can be responsible for something: a department, a team, or a partner company.
 *
 * Responsibility is recorded by unit and not by person, so that a map shows which needs and touchpoints fall between
 * two units (Ziggy 2014).
 */
export interface Unit {
    /** The id of the unit, unique among the units of the document. */
    id: UnitId;
    /** The name of the unit, such as "Customer service". */
    name: Text;
    /**
     * The id of the wider unit that this one belongs to, such as the department of a team. Absent means that it
     * belongs to none in the document. A chain of units that leads back to itself is reported as ref.loop. A unit
     * counts as present in a workshop if the unit that it is part of took part.
     */
    part_of?: UnitId;
    /**
     * Which side of the encounter the unit stands on: the provider, a partner, or the customer's own organisation.
     * Absent means the provider.
     */
    side?: Side;
    /**
     * The initiative that brings the unit. Until it is done, the unit does not exist: maps of today's journey that use
     * it are reported as operations.not_yet. Absent means that it exists today, as far as is known.
     */
    introduced_by?: InitiativeId;
    /**
     * The initiative that ends the unit. Wanted journeys that still use it are reported as operations.ended. Absent
     * means that no end is planned.
     */
    ended_by?: InitiativeId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of an initiative. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type InitiativeId = string;

/**
 * A process in which work is done behind the touchpoints, such as taking an order or assessing a claim.
 *
 * Processes are the fourth of the six layers: they settle how the journey is to run in practice (MarkedsPartner 2022).
 */
export interface Process {
    /** The id of the process, unique among the processes of the document. */
    id: ProcessId;
    /** The name of the process, as the organisation calls it. */
    name: Text;
    /** The id of the unit that is responsible for the process. Absent means that no unit is, as far as is known. */
    owner?: UnitId;
    /** What the process does, where it begins and where it ends. */
    description?: Text;
    /**
     * What the wanted journey means for the process: whether it is kept, adapted, replaced, added or retired. Absent
     * means that nobody has decided.
     */
    change?: Disposition;
    /**
     * How much the process matters to the journeys, from 1 (little) to 5 (decisive), so that the most important ones
     * can be worked on first (MarkedsPartner 2022). Absent means that nobody has said.
     */
    importance?: Importance;
    /** Ids of the systems that the process uses. Empty means that none are known. */
    systems?: SystemId[];
    /**
     * The initiative that brings the process. Until it is done, the process does not exist: maps of today's journey
     * that use it are reported as operations.not_yet. Absent means that it exists today, as far as is known.
     */
    introduced_by?: InitiativeId;
    /**
     * The initiative that ends the process. Wanted journeys that still use it are reported as operations.ended. Absent
     * means that no end is planned.
     */
    ended_by?: InitiativeId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a process. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ProcessId = string;

/**
 * What the wanted journey means for a system or a process.
 *
 * - keep: It stays as it is.
 * - adapt: It stays, and is changed in part.
 * - replace: It goes, and something else takes over its task.
 * - add: It does not exist today and has to be introduced.
 * - retire: It goes without a replacement.
 */
export type Disposition = "keep" | "adapt" | "replace" | "add" | "retire";

/** How much something matters, from 1 (little) to 5 (decisive). */
export type Importance = number;

/** The id of a system. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type SystemId = string;

/**
 * An IT system that processes and touchpoints depend on.
 *
 * What it provides, and what it is integrated with, shows where data sits in silos or arrives too late (MarkedsPartner
 * 2022).
 */
export interface System {
    /** The id of the system, unique among the systems of the document. */
    id: SystemId;
    /** The name of the system, as the organisation calls it. */
    name: Text;
    /** The id of the unit that is responsible for the system. Absent means that no unit is, as far as is known. */
    owner?: UnitId;
    /**
     * What the wanted journey means for the system: whether it is kept, adapted, replaced, added or retired. Absent
     * means that nobody has decided.
     */
    change?: Disposition;
    /** The other systems that it exchanges data with. Empty means that none are known. */
    integrations?: Integration[];
    /**
     * The data that the system makes available to others, each kind with its age and its level of detail. Empty means
     * that none is known.
     */
    provides?: DataProvision[];
    /**
     * What the system covers beside data, in words, such as "premium calculation". With it, one system that covers all
     * needs can be weighed against several that complement each other (MarkedsPartner 2022).
     */
    covers?: Text[];
    /**
     * The initiative that brings the system. Until it is done, the system does not exist: maps of today's journey that
     * use it are reported as operations.not_yet. Absent means that it exists today, as far as is known.
     */
    introduced_by?: InitiativeId;
    /**
     * The initiative that ends the system. Wanted journeys that still use it are reported as operations.ended. Absent
     * means that no end is planned.
     */
    ended_by?: InitiativeId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** An exchange of data between the system that it is listed at and another one. Its direction is not recorded. */
export interface Integration {
    /** The id of the other system. */
    system: SystemId;
    /** Ids of the kinds of data that are exchanged. Empty means all. */
    data?: DataItemId[];
    /** How old the data can be when it arrives, such as day for a nightly transfer. Absent means unknown. */
    latency?: Latency;
    /** The initiative that makes the exchange possible. Absent means that data is exchanged today, as far as is known. */
    introduced_by?: InitiativeId;
    /** The initiative that ends the exchange. Absent means that no end is planned. */
    ended_by?: InitiativeId;
}

/** The id of a data item. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type DataItemId = string;

/**
 * How old data can be when it is used, from the freshest to the oldest.
 *
 * - real_time: Seconds old: it shows what is happening now.
 * - minutes: Minutes old, less than an hour.
 * - hours: Hours old, less than a day.
 * - day: Up to a day old, as after a nightly transfer.
 * - week: Up to a week old.
 * - month: Up to a month old, as in monthly figures.
 */
export type Latency = "real_time" | "minutes" | "hours" | "day" | "week" | "month";

/** Data that a system makes available, and in what quality. The counterpart is the data need of a touchpoint. */
export interface DataProvision {
    /** The id of the kind of data. */
    data: DataItemId;
    /** How old the data can be when the system hands it over. Absent means unknown. */
    latency?: Latency;
    /** Whether the system provides it for each case or only for groups. Absent means unknown. */
    granularity?: Granularity;
    /** The initiative after which the system provides it. Absent means that it does so today, as far as is known. */
    introduced_by?: InitiativeId;
    /** The initiative after which the system no longer provides it. Absent means that no end is planned. */
    ended_by?: InitiativeId;
}

/**
 * Whether data is about single cases or about groups.
 *
 * What happened to a group of customers last month does not tell what happened in one delivery a second ago
 * (MarkedsPartner 2022).
 *
 * - individual: It is about one person, order or delivery.
 * - group: It is about several cases together, as a total or an average.
 */
export type Granularity = "individual" | "group";

/**
 * A kind of data that journeys depend on, such as the moving date or the status of an order; not a single record of
 * it.
 *
 * Data is the second of the six layers, directly after the wanted experience (MarkedsPartner 2022).
 */
export interface DataItem {
    /** The id of the kind of data, unique among the data of the document. */
    id: DataItemId;
    /** The name of the kind of data, such as "Delivery address". */
    name: Text;
    /** What the data says, and what belongs to it. */
    description?: Text;
    /**
     * The stages of its life cycle that have been provided for, each with its system and its readiness. Stages that
     * are not listed are reported as data_item.life_missing.
     */
    life?: DataLifeStage[];
    /** Whether it is personal data, about people who can be identified. Absent means unknown. */
    personal?: boolean;
    /**
     * On which ground it may be processed, if it is personal (General Data Protection Regulation, article 6). Absent
     * means that nobody has said; for personal data that is reported as data_item.basis_missing.
     */
    basis?: LegalBasis;
    /**
     * The step or touchpoint at which customers consent, where basis is consent. Absent means that nobody has said,
     * which is reported as data_item.consent_missing. Consent that comes after the data was used is reported as
     * data_item.consent_late, and consent where basis is another ground as data_item.consent_unused.
     */
    consent_at?: ElementRef;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** One stage in the life cycle of a kind of data: where it takes place, and whether it works today. */
export interface DataLifeStage {
    /** The stage, named by what is done with the data. */
    verb: DataLifecycleStage;
    /** The id of the system in which the stage takes place. Absent means that nobody has said. */
    system?: SystemId;
    /** Whether the stage is in place today. Absent means unknown. */
    readiness?: Readiness;
}

/**
 * The stages in the life cycle of data, in order: it is acquired, stored, analysed, transformed, provided and applied
 * (MarkedsPartner 2022).
 *
 * - acquire: The data is obtained: the customer enters it, a device measures it, or it is fetched from someone else.
 * - store: The data is kept where it can be found again.
 * - analyse: The data is examined in order to learn something from it.
 * - transform: The data is converted or combined into the form that its use calls for.
 * - provide: The data is made available to the people and the systems that need it.
 * - apply: The data is used, in the journey itself or in the work behind it.
 */
export type DataLifecycleStage = "acquire" | "store" | "analyse" | "transform" | "provide" | "apply";

/**
 * Whether something that is needed is in place.
 *
 * - missing: Nothing of it is in place.
 * - partial: Parts of it are in place, or it works in some cases only.
 * - ready: All of it is in place.
 */
export type Readiness = "missing" | "partial" | "ready";

/**
 * The ground on which personal data may be processed (General Data Protection Regulation, article 6).
 *
 * - consent: The person has consented.
 * - contract: A contract with the person needs it.
 * - legal_obligation: A law demands it.
 * - vital_interests: It is needed to save a life.
 * - public_task: A task in the public interest, or the exercise of official authority, needs it.
 * - legitimate_interests: A legitimate interest that outweighs the person's.
 */
export type LegalBasis = "consent" | "contract" | "legal_obligation" | "vital_interests" | "public_task" | "legitimate_interests";

/**
 * A reference to a map, or to a stage, step or touchpoint of it.
 *
 * An initiative uses it to say what it changes, a layer need what it serves, an open question what it is about, and a
 * map which part of a wider map it shows in detail. With map alone it refers to the whole map; otherwise it refers to
 * the innermost element that it names. The elements around that may be left out. If they are given, they must contain
 * it (rule ref.misfit).
 */
export interface ElementRef {
    /** The map: the id of an entry of maps in this document. */
    map: MapId;
    /**
     * A stage, by its id in that map. Absent means that the reference is to the whole map, or that step or touchpoint
     * is enough.
     */
    stage?: StageId;
    /**
     * A step, by its id in that map. Absent means that the reference is to a whole stage or map, or that touchpoint is
     * enough.
     */
    step?: StepId;
    /** A touchpoint, by its id in that map. Absent means that the reference is to a whole step, stage or map. */
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

/**
 * Something that people must know or be able to do for a touchpoint to work, such as advising on mortgages.
 *
 * Comparing what is held with what touchpoints call for shows which competence is new, lacking or no longer needed
 * (MarkedsPartner 2022).
 */
export interface Competence {
    /** The id of the competence, unique among the competences of the document. */
    id: CompetenceId;
    /** The name of the competence, such as "Writing in plain language". */
    name: Text;
    /**
     * How far the organisation masters it today, from 0 (not at all) to 5 (fully). A competence need of a touchpoint
     * has its level on the same scale. Absent means unknown.
     */
    held?: Level;
    /** Ids of the units whose people have it. Empty means that none are known. */
    units?: UnitId[];
    /**
     * The id of the layer need by which another way of organising would make up for a lack of this competence, such as
     * a joint team (MarkedsPartner 2022). It usually belongs to the layer organisation. Absent means that none has
     * been considered.
     */
    organisational_answer?: LayerNeedId;
    /**
     * The initiative that brings the competence. Until it is done, the competence does not exist: maps of today's
     * journey that use it are reported as operations.not_yet. Absent means that it exists today, as far as is known.
     */
    introduced_by?: InitiativeId;
    /**
     * The initiative that ends the competence. Wanted journeys that still use it are reported as operations.ended.
     * Absent means that no end is planned.
     */
    ended_by?: InitiativeId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a competence. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type CompetenceId = string;

/** The id of a layer need. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type LayerNeedId = string;

/**
 * A building block that several ways of delivery share, such as the same contract terms behind a paper form and behind
 * an app.
 *
 * Old and new ways of delivery are often made of the same parts (MarkedsPartner 2022). When the gap looks for
 * counterparts by likeness, steps that share components count as more alike.
 */
export interface Component {
    /** The id of the component, unique among the components of the document. */
    id: ComponentId;
    /** The name of the component. */
    name: Text;
    /** What the component is, and what the ways of delivery that share it have in common. */
    description?: Text;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a component. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ComponentId = string;

/**
 * Something that one of the six layers must have in place before a wanted experience can be delivered (MarkedsPartner
 * 2022), such as "delivery status for each parcel, at most minutes old" in the data layer.
 *
 * Together the layer needs describe what the organisation lacks for a future journey. Initiatives name those that they
 * fulfil.
 */
export interface LayerNeed {
    /** The id of the layer need, unique among the layer needs of the document. */
    id: LayerNeedId;
    /** The layer that must have it in place. */
    layer: Layer;
    /** What is needed, in words. */
    text: Text;
    /**
     * Whether it is in place today. Absent means unknown. If it is ready and something that it depends on is not known
     * to be, that is reported as layer_need.early; if a stage in the life of its data is said not to be, as
     * layer_need.data_unready.
     */
    readiness?: Readiness;
    /**
     * Ids of the layer needs that must be in place first, usually those of an earlier layer. Empty means none. A chain
     * that leads back to itself is reported as ref.loop.
     */
    depends_on?: LayerNeedId[];
    /**
     * What it makes possible: steps and touchpoints of a map, or a whole stage or map.
     *
     * A need of the layers processes, competence or organisation must lead back to the customer: it serves something
     * itself, or it depends, directly or over other needs, on one that does or on one of the layer experience. If not,
     * that is reported as layer_need.no_experience.
     */
    serves?: ElementRef[];
    /** Ids of the kinds of data that it is about. Empty means none. */
    data?: DataItemId[];
    /** Ids of the systems that it is about. Empty means none. */
    systems?: SystemId[];
    /** Ids of the processes that it is about. Empty means none. */
    processes?: ProcessId[];
    /** Ids of the competences that it is about. Empty means none. */
    competences?: CompetenceId[];
    /**
     * Ids of the units that it is about, in any role: those that lack something, or those that have to change. Empty
     * means none.
     */
    units?: UnitId[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * The six layers of a change, in the order in which they are worked on (MarkedsPartner 2022).
 *
 * A project that starts from today's organisation and processes tends to design from the inside out. A layer need that
 * is in place at least in part, while the document names no need of some layer before it, is reported as
 * layer_need.layer_skipped; one that depends on a need of a later layer, as layer_need.order_reversed.
 *
 * - experience: What customers are to experience, before anyone asks how.
 * - data: The data that the experience calls for, in the quality that it calls for.
 * - systems: The systems that hold the data and exchange it.
 * - processes: How the work is done, which data staff need and when, and how many customers can be served.
 * - competence: What people must know and be able to do.
 * - organisation: How units and responsibilities are arranged, up to a new organisation beside the present one.
 */
export type Layer = "experience" | "data" | "systems" | "processes" | "competence" | "organisation";

/**
 * What is known about customers and how it came to be known: studies, participants, existing sources, and what these
 * leave to be answered. Claims anywhere in the document name their studies, sources and participants by id in their
 * evidence, so that a reader can follow each claim back to what it rests on.
 */
export interface Research {
    /**
     * The interviews, observations, workshops and other studies that were carried out, each with an id that is unique
     * among the studies. Where all of them used one method, or the organisation's own people carried out all of them,
     * the checks say so.
     */
    studies?: Study[];
    /**
     * One entry for each person who took part in a study, without a name. The checks count them: 10 to 20 customers in
     * all and 3 to 5 people of each target group (Ziggy 2014), unless the options of the check set other numbers.
     */
    participants?: Participant[];
    /**
     * Knowledge that was there before the project, such as figures from operations, earlier maps and brand tracking.
     * Collecting it comes first of the four phases that Kantar describes.
     */
    sources?: Source[];
    /** Proposals for improvement that participants made or that a source holds. */
    suggestions?: Suggestion[];
    /** Experiences from other trades that people love, to learn from and to compare one's own level with. */
    inspirations?: Inspiration[];
    /** What nobody knows yet, with the study that is to answer it where one is planned. */
    questions?: OpenQuestion[];
    /** What was learnt: the step between what people said and what is drawn. */
    insights?: Insight[];
}

/**
 * A piece of research in which something was asked, watched or measured. Evidence refers to it by its id, and
 * participants say in which study they took part.
 */
export interface Study {
    /** The id of the study, unique among the studies of the document. */
    id: StudyId;
    /** What the study is called, e.g. "Interviews with people who have just moved". */
    title: Text;
    /**
     * How the study was done. It also decides whether participants of the study count as people who were met: those of
     * a survey, of analytics or of desk_research do not.
     */
    method: ResearchMethod;
    /**
     * Whether the organisation's own people or others did it. Absent means unknown. If every study is internal, the
     * checks warn of bias (GainGrowth).
     */
    conducted_by?: ConductedBy;
    /**
     * The round of research that the study belongs to, counted from 1: a few customers first, then the questions that
     * turn out to matter most (Ziggy 2014). Absent means that nobody has said. If no study is of a later round than
     * the first, the checks warn.
     */
    iteration?: Count;
    /** What the study looked at in particular, e.g. "the first week after the move". */
    focus?: Text;
    /** Ids of the target groups that the study was about. Empty means that it was about none in particular. */
    segments?: SegmentId[];
    /**
     * The day on which the study ended, or its month or year, of which the last day counts. A check that is given a
     * day warns of studies that are more than 730 days old on it; nothing is said of a study without a date.
     */
    date?: PartialDate;
    /**
     * The questions as participants were asked them. The checks warn of those that ask how good the provider was
     * rather than how it was for the customer ("Förstå framtiden först").
     */
    questions?: SurveyQuestion[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * How a study was done. Several methods beside each other show more than one alone: GainGrowth combines observation,
 * in-depth interviews and surveys.
 *
 * - depth_interview: A long, open conversation with one person, led by themes rather than by fixed questions.
 * - cognitive_interview: An interview with techniques that help people recall an event and what they felt and thought
 * in it (Kantar).
 * - survey: The same fixed questions put to many people, in writing or in an interview, to get figures. Its
 * participants do not count as met.
 * - observation: Watching people do something where they usually do it.
 * - ethnography: Living close to people for some time, to understand their everyday life and culture.
 * - diary: Notes that participants themselves keep over days or weeks.
 * - workshop: A group that works on the journey together: customers, employees or both.
 * - usability_test: A test in which people try out a prototype or a product while others watch.
 * - analytics: Figures from operations or the web, without asking anybody. Its participants do not count as met.
 * - desk_research: Reading what is already known or published. Its participants do not count as met.
 */
export type ResearchMethod = "depth_interview" | "cognitive_interview" | "survey" | "observation" | "ethnography" | "diary" | "workshop" | "usability_test" | "analytics" | "desk_research";

/**
 * Who carried out a study. An organisation that studies its own customers should beware of bias (GainGrowth).
 *
 * - internal: The organisation's own people alone.
 * - external: People from outside alone, such as a research institute.
 * - mixed: The organisation's own people and people from outside together.
 */
export type ConductedBy = "internal" | "external" | "mixed";

/**
 * A question of a survey or an interview, as it was asked.
 *
 * Surveys easily ask "how good were we" where they should ask "how was it for you" ("Förstå framtiden först").
 * Questions of the first sort are reported (rule question.provider_centred).
 */
export interface SurveyQuestion {
    /** The question or statement, word for word. */
    text: Text;
    /**
     * Whose view the question takes: provider for "how good were we", customer for "how was it for you". Absent leaves
     * it to the checks to judge by the wording, in English, Norwegian and Swedish.
     */
    perspective?: Perspective;
}

/**
 * Whose view something takes, such as a journey map or a question.
 *
 * - customer: The customer's view: what those who are served do and experience. A map that says nothing takes this
 * view.
 * - provider: The provider's view: what the organisation does and believes.
 * - employee: An employee's view, such as the working day of someone in the front line.
 * - partner: A partner's view, such as that of an installer or another authority.
 */
export type Perspective = "customer" | "provider" | "employee" | "partner";

/**
 * A person who took part in a study, described by target group or role and never by name. Evidence and quotes refer to
 * participants by id. Participants whose study is a survey, analytics or desk_research are left out where the checks
 * count the people met.
 */
export interface Participant {
    /** The id of the participant, unique among the participants of the document. */
    id: ParticipantId;
    /** The id of the study in which the person took part. Without one the participant counts as met. */
    study?: StudyId;
    /** The id of the target group that the person belongs to; people are counted by it. */
    segment?: SegmentId;
    /**
     * The id of the person's role in the value chain, for employees and partners. Whoever has a role on the provider's
     * side counts as an employee, and everybody else as a customer.
     */
    role?: RoleId;
    /** The day on which the person took part, or its month or year. */
    date?: PartialDate;
    /**
     * How many themes came up with this person that had not come up with any participant before. When the last few
     * bring hardly any, more interviews would add little: the research is saturated (Guest, Namey and Chen 2020).
     * Absent means that nobody has counted.
     */
    new_themes?: Count;
    /**
     * How many themes came up with this person in all, those of new_themes included. Absent means that nobody has
     * counted.
     */
    themes?: Count;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * Something that was known before the project: a report, figures from a system, an earlier map. Evidence refers to it
 * by its id.
 */
export interface Source {
    /** The id of the source, unique among the sources of the document. */
    id: SourceId;
    /** What the source is called, e.g. "Complaints 2025". */
    title: Text;
    /** Where the knowledge comes from. */
    kind: SourceKind;
    /**
     * The day on which the source was made or published, or its month or year. A check that is given a day counts the
     * age of the source from here, or from the last day of the month or year; without a date nothing is said of its
     * age.
     */
    date?: PartialDate;
    /**
     * The number of days after which the source counts only half as much as when it was new. Absent means 730. The
     * checks warn of a source that is older than this.
     */
    half_life_days?: Count;
    /** Who published the source: an organisation or an author. */
    publisher?: string;
    /** The address where the source can be read. It is kept as written and never fetched. */
    url?: string;
    /** The terms under which the source may be used, e.g. "CC BY 4.0". */
    licence?: string;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * Where existing knowledge comes from. All of these but document are in Kantar's list of what to gather at the start
 * of a project.
 *
 * - operations: Figures from running the service: cases, volumes, times, contacts.
 * - earlier_map: Journey maps that were made before.
 * - brand_tracking: Repeated measurements of how well a brand is known and what people think of it.
 * - customer: Data from or about customers, such as complaints and earlier surveys.
 * - employee: Data from employees, such as what the front line reports. A source of this kind counts as having
 * listened to employees.
 * - document: What the organisation says of itself: strategies, declarations, agreements.
 * - web: Data from the organisation's own web sites.
 * - social: What people write in social media.
 * - industry: Figures and reports from the trade and from others outside the organisation.
 */
export type SourceKind = "operations" | "earlier_map" | "brand_tracking" | "customer" | "employee" | "document" | "web" | "social" | "industry";

/**
 * A proposal for improvement, made by a participant or found in a source. An initiative takes it up by naming it in
 * its suggestions; the checks list those that nobody has answered and no initiative takes up (Kantar).
 */
export interface Suggestion {
    /** The id of the suggestion, unique among the suggestions of the document. */
    id: SuggestionId;
    /** What is proposed, close to the words that were used. */
    text: Text;
    /** The id of the participant who made the proposal. */
    participant?: ParticipantId;
    /** The id of the source in which the proposal was found, if it does not come from a participant. */
    source?: SourceId;
    /** The day on which the proposal was made, or its month or year. */
    date?: PartialDate;
    /**
     * What has become of the proposal. Absent means the same as open. If it is done or declined and an initiative that
     * takes it up says otherwise, that is reported as suggestion.status_differs.
     */
    status?: SuggestionStatus;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a suggestion. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type SuggestionId = string;

/**
 * What has become of a suggestion.
 *
 * - open: Nobody has answered yet.
 * - accepted: It has been taken up but not yet carried out.
 * - declined: It has been turned down, and whoever made it has had an answer.
 * - done: It has been carried out.
 */
export type SuggestionStatus = "open" | "accepted" | "declined" | "done";

/**
 * An experience from another trade that customers love (MarkedsPartner 2022). Touchpoints that can learn from it name
 * it in their inspirations.
 */
export interface Inspiration {
    /** The id of the inspiration, unique among the inspirations of the document. */
    id: InspirationId;
    /** What the experience is and where it is found, e.g. "Paying in the taxi app". */
    name: Text;
    /** The trade that it comes from, e.g. "passenger transport". */
    trade?: Text;
    /** What people love about it, e.g. "nobody has to think of paying". */
    quality?: Text;
    /**
     * How good the experience is judged to be there, from 1 (very poor) to 5 (very good): the level to compare the
     * ratings of one's own touchpoints with. Absent means that nobody has judged it.
     */
    level?: Rating;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of an inspiration. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type InspirationId = string;

/** How good something is judged to be, from 1 (very poor) to 5 (very good). */
export type Rating = number;

/**
 * Something about the journeys that nobody knows yet. Open questions lead from a map to further research: the map
 * steers which target groups are studied and how (Ziggy 2014), and interviews close the gaps in what is known
 * (Kantar).
 */
export interface OpenQuestion {
    /** The id of the question, unique among the open questions of the document. */
    id: OpenQuestionId;
    /** The question, e.g. "Who helps older customers with the form?" */
    text: Text;
    /**
     * The maps, stages, steps or touchpoints that the question is about. Empty means that it is about none in
     * particular.
     */
    about?: ElementRef[];
    /**
     * The id of the study that is to answer the question. Absent means that none is planned, which the checks point
     * out.
     */
    study?: StudyId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of an open question. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type OpenQuestionId = string;

/**
 * Something that was learnt from research: what several people said or did, and what it means. Pains, needs and
 * initiatives name the insights that they rest on; the insight names its evidence.
 */
export interface Insight {
    /** The id of the insight, unique among the insights of the document. */
    id: InsightId;
    /** What was learnt, in a sentence. */
    text: Text;
    /** The maps, stages, steps and touchpoints that it is about. */
    about?: ElementRef[];
    /**
     * How strong it is, from 1 (a first impression) to 5 (many people, several methods). Absent means that nobody has
     * judged it.
     */
    strength?: Strength;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of an insight. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type InsightId = string;

/** How strong a gain is, from 1 (pleasant) to 5 (what people tell others about). */
export type Strength = number;

/**
 * Something that is measured, such as the share of customers who leave after a move.
 *
 * Clear measures with well-defined targets at all relevant touchpoints show employees what difference they make
 * (Kantar). A metric says what is measured and where it should be; touchpoints list the values measured there. What is
 * missing of unit, direction, baseline, target and due date is reported in one finding (rule metric.incomplete).
 */
export interface Metric {
    /** Its id, unique among the metrics of the document. Touchpoints, goals, initiatives and other metrics refer to it. */
    id: MetricId;
    /** Its name, such as "Customers who leave within six months of a move". */
    name: Text;
    /** How it is measured. Absent means that nobody has said. */
    method?: MetricMethod;
    /**
     * The unit of all its numbers, in words, such as "%", "days" or "kroner per order". For a share, "%" says that 31
     * means 31 per cent. The checks ask for a unit for times, counts and money, and where no method is given.
     */
    unit?: Text;
    /**
     * Whether less or more is better. Absent means more for nps and csat, and unknown for the others. It must be given
     * for ces (rule metric.ces_direction). A target on the wrong side of the baseline is reported (rule
     * metric.target_backwards).
     */
    direction?: Direction;
    /**
     * The question that people are asked, word for word. Absent where the metric comes from figures, or where nobody
     * has noted the question.
     */
    question?: SurveyQuestion;
    /** Whether it is about the journey or about the business. Absent means that nobody has said. */
    level?: MetricLevel;
    /** The value before anything was changed, in the metric's unit. Absent means unknown. */
    baseline?: Number;
    /** The value to be reached, in the metric's unit. It can be left out where touchpoints have targets of their own. */
    target?: Number;
    /** The day by which the target is to be reached. Absent means that none has been set. */
    due?: Date;
    /**
     * The metric that it influences, usually one of the business: the id of another metric. The checks ask for it
     * where level is journey (rule metric.drives_missing). A chain must not lead back to itself (rule ref.loop).
     */
    drives?: MetricId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * The method by which something is measured.
 *
 * - nps: Net promoter score (Reichheld 2003): the percentage of answers of 9 or 10 less that of 0 to 6, when people
 * are asked on a scale of 0 to 10 whether they would recommend the provider. It runs from -100 to 100, and more is
 * better.
 * - csat: Customer satisfaction: the share of those asked who are satisfied, usually answers of 4 or 5 on a scale of 1
 * to 5. More is better.
 * - ces: Customer effort score: what people answer when asked how much effort something took. A low score is good in
 * the version of 2010 and a high one in that of 2013, so the metric must give its direction.
 * - time: A length of time, such as a waiting time.
 * - share: A part of a whole, such as the offers that become orders.
 * - count: A number of cases, such as calls for each move.
 * - money: An amount of money, such as a cost or revenue.
 * - score: A score of the organisation's own, on its own scale.
 */
export type MetricMethod = "nps" | "csat" | "ces" | "time" | "share" | "count" | "money" | "score";

/**
 * Whether a metric is about the journey or about the business.
 *
 * - journey: What customers meet on the journey, such as a waiting time or how often they have to ask.
 * - business: What the organisation gains or loses by it, such as revenue, costs or customers who leave.
 */
export type MetricLevel = "journey" | "business";

/**
 * Any finite number, negative ones included. Its unit is given elsewhere, as that of a metric's values is by the
 * metric.
 */
export type Number = number;

/** A day of the calendar (ISO 8601), such as 2026-11-22. */
export type Date = string;

/**
 * A journey map: what customers, or others, do and experience with an organisation, from before they first meet it
 * until after they last do. The map holds stages in their order, a stage holds steps (the customer's side), and a step
 * holds touchpoints (the provider's side). An id, a title and a state are enough for a first sketch.
 *
 * Ids of stages, steps, touchpoints, pains, gains, provider actions, needs, constraints, flows, lanes and lenses are
 * unique among their like within the map. A future map can therefore begin as a copy of today's and keep its ids, by
 * which the gap matches the two.
 */
export interface JourneyMap {
    /**
     * The id of the map, unique among the maps of the document. References into the map name it together with the id
     * of the element.
     */
    id: MapId;
    /** What the map is called, e.g. "Moving house, today". */
    title: Text;
    /** Whether the map shows what is, what was seen in one case, what was designed, or what should be. */
    state: MapState;
    /**
     * The id of the map that this one was made from: for a future map usually the current one. What its steps name in
     * replaces are steps of that map, and the gap follows replaces only between these two maps.
     */
    derived_from?: MapId;
    /**
     * What of the map in derived_from is to be no longer. Absent means that nothing was said: the gap then leaves open
     * what becomes of what this map does not mention.
     */
    removes?: Removes;
    /**
     * The id of the intended map that this journey is held to: the promise that an observed or current journey kept or
     * did not keep. A map of another state is reported as held_against.not_intended, and a promise to an intended or
     * future map as held_against.not_lived.
     */
    held_against?: MapId;
    /**
     * What one wants to learn from the map, e.g. "Why do customers leave us when they move?" A good question makes a
     * useful map (Ziggy 2014); the checks warn if there is none, or one so general that any map would answer it.
     */
    question?: Text;
    /** What the map answers to its question. Absent means that nobody has answered yet. */
    answer?: Text;
    /** What a reader should know about the map that its title does not say. */
    description?: Text;
    /** The id of the job that customers try to get done on this journey. */
    job?: JobId;
    /**
     * Ids of the personas whose journey it is. Elements of the map can be limited to some of these. The checks warn of
     * a map with neither personas nor segments nor a participant.
     */
    personas?: PersonaId[];
    /**
     * Ids of the target groups that the map covers. The checks warn of more than four, unless the options of the check
     * set another number: a map that is to cover everything says little (Ziggy 2014).
     */
    segments?: SegmentId[];
    /** Whose view the map takes. Absent means the customer's. */
    perspective?: Perspective;
    /** Ids of the organisation's goals that the journey serves. */
    goals?: BusinessGoalId[];
    /** The parts of the business model that the journey concerns. */
    business_model?: BusinessModelLink[];
    /** How far the work on the map has come. The further, the more the checks ask of it. Absent means draft. */
    status?: MapStatus;
    /** The rounds of work on the map, the first one first. */
    iterations?: Iteration[];
    /** The change log of the map: what was changed, when and why. */
    revisions?: Revision[];
    /** How the map is kept up to date. The checks warn if a published map does not say. */
    review?: Review;
    /**
     * The day from which on the map describes the journey, or its month or year. Where there has been no review yet,
     * the time to the next is counted from here, or from the last day of the month or year.
     */
    valid_from?: PartialDate;
    /**
     * The stage or step of a wider map that this one shows in detail. It need not repeat what the wider map says: the
     * checks ask such a map neither for needs nor for answers to the six questions to a journey (Kantar). Maps may not
     * be details of each other in a circle.
     */
    detail_of?: ElementRef;
    /**
     * The id of the competitor whose journey is shown. Absent means that it is the organisation's own. The checks do
     * not ask a competitor's map who owns its touchpoints and needs, nor what is planned for them.
     */
    competitor?: CompetitorId;
    /** The id of the participant whose journey was followed, for an observed map. */
    participant?: ParticipantId;
    /** Rows that the authors have added, beside those that every map has. The cells stand at the steps. */
    lanes?: Lane[];
    /** Saved views that follow one member of steps or touchpoints across the map. */
    lenses?: Lens[];
    /**
     * What customers need on this journey. Steps refer to these by id where they arise; the checks warn of a map that
     * names none.
     */
    needs?: Need[];
    /** What today's reality does not allow on this journey; mostly for future maps. */
    constraints?: Constraint[];
    /**
     * The stages of the journey, in order. Their steps one after the other are the order of the document, in which the
     * emotion curve lists them.
     */
    stages?: Stage[];
    /**
     * The ways through the map, where customers do not all take its steps in the order of the document. Empty means
     * that they do. The likeliest way decides where the emotion curve ends (CurveFigures).
     */
    flows?: Flow[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * What a journey map shows. A gap can lie between maps of any two states, or of the same.
 *
 * - current: The journey that customers have today (as-is). The checks ask such a map for pains, gains and evidence.
 * - future: A journey that customers should have (to-be). derived_from says from which map it was made.
 * - intended: The journey as it was designed or promised. Beside an observed one it shows where the organisation fails
 * its customers (Kantar).
 * - observed: A journey as it was seen to happen, such as that of one participant.
 */
export type MapState = "current" | "future" | "intended" | "observed";

/**
 * What of the map that this one is derived from is to be no longer: the one way to say of a step, pain or gain that it
 * goes and nothing takes its place. A map that merely does not mention something says nothing about it.
 */
export interface Removes {
    /**
     * Ids of steps of that map. Their touchpoints, pains and gains go with them. A step that goes on in another form
     * does not belong here: the step that takes its place names it in replaces.
     */
    steps?: StepId[];
    /** Ids of pains of that map that customers will have no longer. */
    pains?: PainId[];
    /** Ids of gains of that map that customers will have no longer. */
    gains?: GainId[];
}

/** The id of a pain. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type PainId = string;

/** The id of a gain. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type GainId = string;

/** What a map has to do with one part of the organisation's business model. */
export interface BusinessModelLink {
    /** The part of the business model. */
    element: BusinessModelPart;
    /** What the map means for that part, e.g. "most renewals are won or lost on this journey". */
    text?: Text;
}

/**
 * One of the nine parts of a business model canvas (Osterwalder and Pigneur 2010).
 *
 * - value_proposition: The products and services that are worth something to customers.
 * - customer_segments: The people and organisations that are served.
 * - channels: How customers are reached and how they get what is offered.
 * - relationships: What kind of relationship is kept with customers.
 * - revenue: What customers pay, and for what.
 * - resources: What the organisation must have: people, systems, money, knowledge.
 * - activities: What the organisation must do well.
 * - partners: The suppliers and partners that it depends on.
 * - costs: What running the business model costs.
 */
export type BusinessModelPart = "value_proposition" | "customer_segments" | "channels" | "relationships" | "revenue" | "resources" | "activities" | "partners" | "costs";

/**
 * How far the work on a map has come. What a map lacks is a warning once the map has come far enough, and information
 * before.
 *
 * - draft: The map is being sketched: what it lacks is told as information.
 * - workshop: Several people work on the map: what it lacks is a warning, unless the organisation's maturity is given
 * as 0 or 1.
 * - published: Decisions may rest on the map: what it lacks is a warning, and the checks also ask for a history, a
 * review and a confirmation by those it is about.
 */
export type MapStatus = "draft" | "workshop" | "published";

/**
 * A round of work on a map: it is drawn, tried on customers, and drawn anew. GainGrowth stresses this process above
 * the finished map.
 */
export interface Iteration {
    /**
     * The number of the round, counted from 1. Rounds stand in the order of their numbers; the checks point out a
     * number that is not higher than the one before it.
     */
    number: Count;
    /** What the round looked at in particular. */
    focus?: Text;
    /** The day on which the round ended, or its month or year. */
    date?: PartialDate;
    /** What came of the round. */
    notes?: Text;
}

/** An entry in the change log of a map. */
export interface Revision {
    /** The day on which the map was changed, or its month or year. */
    date: PartialDate;
    /** What was changed, and why. */
    note: Text;
    /** The id of the role in which somebody made the change. Names of persons do not belong here. */
    role?: RoleId;
}

/**
 * The routine by which a map is kept up to date (GainGrowth). The checks warn of a published map without one, and of a
 * review that is overdue on the day that they are given.
 */
export interface Review {
    /**
     * The time from one review to the next. The checks use it where next is absent, counting from last or else from
     * valid_from of the map. It is cut to whole days: a month counts 30, and twelve months 365.
     */
    interval?: Duration;
    /** The id of the unit that answers for the reviews. */
    responsible?: UnitId;
    /** The day on which the map was last reviewed, or its month or year, of which the last day counts. */
    last?: PartialDate;
    /** The day of the next review. It goes before interval: the review is overdue once this day has passed. */
    next?: Date;
}

/**
 * A length of time, as an amount and a unit, such as 2 weeks.
 *
 * Steps say how long they take, and reviews how often they come round. It is calendar time: nights and weekends count.
 * Where durations in different units are compared, both are turned into minutes: a year has 365 days, and twelve
 * months are a year, so that a month has 30 days and 10 hours.
 */
export interface Duration {
    /** How many of the unit, 0 or more. Fractions are allowed, such as 1.5 hours. */
    amount: Quantity;
    /** The unit of the amount, such as minutes or weeks. */
    unit: TimeUnit;
}

/**
 * The unit of a duration. Choose the one in which the customer would say it.
 *
 * - seconds: Seconds, for what is over at once, such as a page that loads.
 * - minutes: Minutes.
 * - hours: Hours.
 * - days: Calendar days of 24 hours, not working days.
 * - weeks: Weeks of 7 days.
 * - months: Months, twelve to the year: 30 days and 10 hours where they are compared with other units.
 * - years: Years, which count 365 days where they are compared with other units.
 */
export type TimeUnit = "seconds" | "minutes" | "hours" | "days" | "weeks" | "months" | "years";

/**
 * A row that the authors of a map add to it, for what the format has no member for. Each step says in its cells what
 * stands in the lane at that step.
 */
export interface Lane {
    /** The id of the lane, unique among the lanes of the map. */
    id: LaneId;
    /** The heading of the row, e.g. "Legal basis". */
    name: Text;
    /** Which part of a service blueprint the lane belongs to. Absent means that nobody has said. */
    kind?: LaneKind;
    /** What is to be written in the lane, for those who fill it in. */
    description?: Text;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a lane. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type LaneId = string;

/**
 * The parts of a service blueprint (Shostack 1984) that a lane can belong to. The line of visibility lies between
 * frontstage and backstage.
 *
 * - frontstage: What customers see of the provider's work.
 * - backstage: What the provider's people do for the customer out of the customer's sight.
 * - support: What those who serve the customer rest on: processes and systems further back.
 * - custom: Anything else that a map is to show.
 */
export type LaneKind = "frontstage" | "backstage" | "support" | "custom";

/**
 * A saved view that follows one member of steps or touchpoints, such as channel or device, across the whole map. What
 * is worth stressing often shows only during the work (Ziggy 2014); a lens keeps that view without changing the map.
 */
export interface Lens {
    /** The id of the lens, unique among the lenses of the map. */
    id: LensId;
    /** What the view is called, e.g. "Devices used". */
    name: Text;
    /**
     * The member that is shown, by its name in the data, e.g. device. It has to be a member of steps or of
     * touchpoints: the checks report any other name as an error.
     */
    member: string;
    /** Ids of the personas that the view is limited to. Empty means all. */
    personas?: PersonaId[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a lens. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type LensId = string;

/**
 * Something that customers need, want or lack on a journey.
 *
 * Needs belong to a map. Its steps name the ones that arise there, and initiatives name those that they take up. Look
 * for needs that no unit answers for, since they fall between the units of the organisation, and for unmet needs
 * without an initiative, since they are missed opportunities (Ziggy 2014).
 */
export interface Need {
    /**
     * The need's id, unique in its map. The map's steps refer to it by this id, and initiatives by the map's id and
     * this one.
     */
    id: NeedId;
    /** The need as the customer would put it: "To know that the house is insured from the first night". */
    text: Text;
    /** How strongly it is needed: whether people need it, want it or lack it. */
    kind?: NeedKind;
    /**
     * The unit that answers for the need being met, as an id of the document's operations.units. Absent means that no
     * unit does as far as is known, which the checks report (need.owner_missing), except on a competitor's journey.
     */
    owner?: UnitId;
    /**
     * Whether the need is met in the journey that the map shows. Where the checks look for needs without an
     * initiative, absent counts as not met.
     */
    met?: NeedStatus;
    /** How much the need matters to customers, from 1 (little) to 5 (decisive). Absent means that nobody has said. */
    importance?: Importance;
    /**
     * Whose need it is, as ids of the document's personas; they should be among the map's own. Empty means all
     * personas of the map.
     */
    personas?: PersonaId[];
    /** The insights that it rests on, as ids of the document's research.insights. */
    insights?: InsightId[];
    /**
     * How customers answered the pair of questions of Kano about this need (Kano et al. 1984). Absent means that they
     * were not asked.
     */
    kano?: KanoCounts;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a need. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type NeedId = string;

/**
 * How strongly something is needed.
 *
 * The three words are those in which MarkedsPartner (2022) asks about the customer: what does the customer need, want
 * and lack?
 *
 * - need: Customers cannot get their job done without it.
 * - want: Customers would like to have it, and get their job done without it.
 * - lack: Customers miss it today: the journey as it is does not give it to them.
 */
export type NeedKind = "need" | "want" | "lack";

/**
 * Whether a need is met in the journey that the map shows.
 *
 * - met: The need is fully met; no initiative is asked for. Where each step at which it arises failed or hurts badly,
 * that is reported as need.met_doubtful.
 * - partly: The need is met in part, or for some of those who have it.
 * - unmet: The need is not met at all.
 */
export type NeedStatus = "met" | "partly" | "unmet";

/** How many customers put a need into each class of the Kano model, by the evaluation table of Kano et al. (1984). */
export interface KanoCounts {
    /** Delighted if it is met, and not displeased if it is not. */
    attractive: Count;
    /** The better it is met, the more satisfied. */
    one_dimensional: Count;
    /** Taken for granted: displeased if it is not met. */
    must_be: Count;
    /** Makes no difference. */
    indifferent: Count;
    /** Would rather not have it. */
    reverse: Count;
    /** Gave two answers that contradict each other. */
    questionable: Count;
}

/**
 * A limit that today's reality sets to the journey. MarkedsPartner 2022 asks which of them an organisation has to free
 * itself from before a wanted experience is possible at all.
 */
export interface Constraint {
    /** The id of the constraint, unique among the constraints of the map. */
    id: ConstraintId;
    /** The layer of the organisation that sets the limit, from experience to organisation. */
    layer: Layer;
    /** What is not possible and why, e.g. "The law forbids joining the two registers". */
    text: Text;
    /**
     * Whether the wanted journey is impossible as long as the constraint stands. The checks warn of each blocking one
     * on a future map. Absent means that nobody has said.
     */
    blocking?: boolean;
    /** What kind of constraint it is. Absent means that nobody has said. */
    kind?: ConstraintKind;
    /** Where it is written: the act and paragraph, the contract, the decision. */
    source?: Text;
    /** Ids of the steps of the map that the constraint stands in the way of. Empty means no step in particular. */
    steps?: StepId[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a constraint. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ConstraintId = string;

/**
 * What a constraint comes from.
 *
 * - law: A law or a regulation.
 * - contract: A contract or an agreement.
 * - technology: What systems can or cannot do.
 * - budget: Money.
 * - policy: A decision or a policy of the organisation itself.
 * - capacity: People: how many there are, and what they can.
 * - deadline: Time: a date that can't be moved.
 * - other: Anything else.
 */
export type ConstraintKind = "law" | "contract" | "technology" | "budget" | "policy" | "capacity" | "deadline" | "other";

/**
 * A phase of a journey, as customers would divide it, such as "before the move".
 *
 * Stages stand in the order of time, each with its steps. There is no fixed list of stages: every map has its own. A
 * map of more than 10 stages is reported as map.too_broad; the option thresholds can change the number.
 */
export interface Stage {
    /**
     * The id of the stage, unique in the map. The gap takes stages of two maps with the same id for counterparts;
     * others are matched by name, goal and the steps that they have in common.
     */
    id: StageId;
    /** The name of the stage, in words that customers would use. */
    name: Text;
    /** What the customer wants to have achieved by the end of the stage. Absent means that nobody has said. */
    goal?: Text;
    /** More about the stage: where it begins, where it ends, what belongs to it. */
    description?: Text;
    /**
     * The phase of being a customer that the stage belongs to, so that several maps can be held against the whole life
     * cycle.
     */
    life_cycle?: LifePhase;
    /**
     * The steps of the stage, in order. Ids of steps are unique in the whole map, not only here. An empty stage is
     * reported as stage.steps_missing, once the map has steps at all.
     */
    steps?: Step[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * One moment of a journey: what the customer does, what happens, and how it is experienced (Ziggy 2014).
 *
 * The provider's part stands in the touchpoints of the step. In a step without touchpoints the customer acts alone,
 * deals with someone else, or waits; such steps are as much a part of the journey as others.
 */
export interface Step {
    /**
     * The id of the step, unique in the map. The gap takes steps of two maps with the same id for counterparts, unless
     * a replaces says otherwise.
     */
    id: StepId;
    /**
     * The name of the step, in words that the customer would use: "Comparing prices" rather than "Lead qualification".
     * In maps from the customer's perspective, known company words are reported as step.company_wording.
     */
    name: Text;
    /**
     * What the customer wants to achieve in this step. What the organisation wants is business_goal of the
     * touchpoints; the aim of the whole journey is the job of the map.
     */
    goal?: Text;
    /** What the customer does. Expected in every step but a wait (step.facet_missing). */
    does?: Text;
    /**
     * What happens: what others do, or what the customer meets with. Expected in every step but one of kind activity
     * (step.facet_missing).
     */
    happens?: Text;
    /**
     * How the step is experienced on the whole; its emotion is the point of the emotion curve for customers on the
     * whole. Absent means unknown. Expected in every step, unless persona_experiences are given (step.facet_missing).
     */
    experience?: Experience;
    /**
     * How single personas experience the step, where they differ. The gap gives each of these personas an emotion
     * curve of its own; that of customers on the whole follows experience alone.
     */
    persona_experiences?: PersonaExperience[];
    /** What the customer thinks in this moment, such as "Now I may not be able to move in". */
    thinks?: Text;
    /**
     * The situation that the customer is in, such as "the bid expires in twenty minutes". A map is there to understand
     * the customer's situation, outlook and motivations (Ziggy 2014).
     */
    situation?: Text;
    /** How the customer looks at the matter, such as "sees the bank as an ally, until nobody answers the phone". */
    outlook?: Text;
    /**
     * Ids of the motivations, among those of the personas, that drive what the customer does here (GainGrowth: behind
     * every act lies a motivation). Once a persona of the map has motivations, acts that are tied to none are reported
     * as step.unmotivated.
     */
    motivations?: MotivationId[];
    /**
     * Ids of the personas that the step concerns. Empty means all personas of the map; one that is not among these is
     * reported as map.persona_foreign.
     */
    personas?: PersonaId[];
    /**
     * Whether the step comes before, during or after the encounter with the provider. Absent means that nobody has
     * said.
     */
    timing?: Timing;
    /**
     * What the step is, where the provider has no part in it: an activity of the customer's own, a contact with a
     * third party, or a wait.
     *
     * Only a wait may have touchpoints as well; for the other kinds having both is an error
     * (step.kind_with_touchpoints). Absent means that the touchpoints say it; in a step without any, that is reported
     * as step.kind_missing.
     */
    kind?: StepKind;
    /**
     * Ids of the steps that this step takes the place of, in the map that derived_from of its own map names. If its
     * map names none, that is an error (replaces.no_base).
     *
     * Several ids mean that these steps are merged into one. A step that several steps replace is split. Empty means
     * that the gap looks for counterparts itself: by equal id, else by likeness.
     */
    replaces?: StepId[];
    /**
     * Ids of the components that the step shares with other ways of delivery (MarkedsPartner 2022). When the gap looks
     * for counterparts by likeness, steps with components in common count as more alike.
     */
    components?: ComponentId[];
    /** How much the step matters to the customer, from 1 (little) to 5 (decisive). Absent means that nobody has said. */
    importance?: Importance;
    /** What the customer expects before the step, to be held against experience. Absent means unknown. */
    expectation?: Expectation;
    /** Ids of the needs of the map that arise in this step. Empty means that none are known. */
    needs?: NeedId[];
    /** The pains that customers have in this step. Ids of pains are unique in the map. */
    pains?: Pain[];
    /** What works well for customers in this step and should be kept. Ids of gains are unique in the map. */
    gains?: Gain[];
    /**
     * Whether pains and gains list everything that will be left; for steps of future maps.
     *
     * If true, a pain or gain that the corresponding step of the earlier map has, and this one has not, counts as
     * removed or lost. Otherwise it counts as unstated, since people who draw a future rarely repeat everything. Where
     * the earlier step is split, all steps that take its place must say so.
     */
    complete?: boolean;
    /** What the customer decides in this step as a result of the experience, such as leaving for a competitor. */
    decisions?: Decision[];
    /**
     * How long the step takes the customer, waiting included, as an amount and a unit. Absent means unknown. The gap
     * compares it in minutes: a year counts 365 days, a month a twelfth of that.
     */
    duration?: Duration;
    /**
     * How much effort the step costs the customer, from 1 (none to speak of) to 5 (very much). Low is good, as in the
     * first customer effort score (Dixon, Freeman and Toman 2010). Absent means unknown.
     */
    effort?: Effort;
    /**
     * When the step was due to begin, in a journey that was observed: a date, with or without a time of day, local to
     * where the journey takes place. Absent means that it was not planned, or that nobody has said.
     */
    planned_at?: Moment;
    /**
     * When the step began, in a journey that was observed; local, as planned_at. Absent means that it did not take
     * place, or that nobody has said.
     */
    actual_at?: Moment;
    /** How the step turned out, in a journey that was observed. Absent means that nobody has said. */
    outcome?: Outcome;
    /**
     * How far the provider can control the step ("Förstå framtiden först": a map also shows what lies outside the
     * provider's power and knowledge). A third party's step that the provider is said to decide is reported as
     * step.third_party_contradicted. Absent means that nobody has said.
     */
    control?: Control;
    /** Whether the provider knows that this step takes place. Absent means that nobody has said. */
    known_to_provider?: boolean;
    /**
     * The unit that answers for the step where it has no touchpoint, such as a wait, as an id of the document's
     * operations.units; waits without one are reported as map.wait_owner_missing. At a step with touchpoints these say
     * who owns them: a unit that owns none of them, and is neither a part of one that does nor the wider unit, is
     * reported as step.owner_differs.
     */
    owner?: UnitId;
    /**
     * What the organisation wants to achieve at a step without touchpoint. At others the touchpoints say so. Where
     * such a step has an owner and no aim, that is reported as step.business_goal_missing.
     */
    business_goal?: Text;
    /**
     * Whether a third party decides how this goes, where kind does not say so: a wait can be for somebody else, and a
     * visit to a partner can still have a touchpoint. If true, the checks ask neither for the three sides of the step
     * nor for owners of its touchpoints, and report one that is the provider's (step.third_party_owned). Absent means
     * that nobody has said.
     */
    third_party?: boolean;
    /** What people said about the step, word for word. */
    quotes?: Quote[];
    /**
     * The kind of person that the wording used in this step is made for, such as one who decides by reasons. The
     * counterpart is person_type of the persona; a tone that suits none of the personas is reported as information
     * (step.tone_unfit). Absent means that nobody has said.
     */
    tone?: PersonKind;
    /**
     * Whether the step is something unforeseen, such as a delivery with parts missing. If true, no flow has to pass
     * it, but one should lead from it back into the journey by a link of kind recovery (step.recovery_missing). Absent
     * means that it is foreseen, unless a link of kind exception leads to it.
     */
    unforeseen?: boolean;
    /**
     * Whether the customer is told how things stand during a wait. A step of kind wait for which this is not true is
     * reported as step.wait_uninformed.
     */
    informed?: boolean;
    /** What could be done differently here, or was considered (MarkedsPartner 2022: what could have been different?). */
    alternatives?: Text[];
    /** What the step says in the lanes that the map defines for itself, one entry for each lane. */
    cells?: LaneCell[];
    /**
     * What success looks like here, such as "the assessment takes less than an hour" (Kantar). Steps of future maps
     * without any are reported as map.success_missing.
     */
    success_criteria?: Text[];
    /**
     * Confirmations of the step by customers, employees and others who should know. They support the claims of the
     * step as evidence does; a published map of a current or observed journey without any from customers, employees or
     * stakeholders is reported as map.validation_missing.
     */
    validations?: Validation[];
    /**
     * What the provider does at this step, in the order in which it is done, in front of the customer and out of
     * sight. A step without touchpoints can have actions too: work on a case while the customer waits. Ids of actions
     * are unique in the map.
     */
    provider_actions?: ProviderAction[];
    /**
     * The provider's part: the touchpoints of the step, in order. Ids of touchpoints are unique in the map. Empty
     * means that the provider has no part in it; then kind says what the step is.
     */
    touchpoints?: Touchpoint[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * How a step or touchpoint is experienced.
 *
 * At a step it says how customers experience it. At a touchpoint, as believed_experience, it says what the provider
 * thinks that it is like; the two may disagree. An experience without any member says nothing, and counts as missing.
 */
export interface Experience {
    /**
     * How it feels on the whole, from -2 (very bad) over 0 (neutral) to 2 (very good), with at most one decimal. The
     * values of a map's steps, in order, are its emotion curve. Absent means that nobody has said, not that it is
     * neutral.
     */
    emotion?: Emotion;
    /** How many people the feeling rests on, as the mean of their answers. Absent means that nobody has said. */
    n?: Count;
    /** The experience in words, in a sentence or two. */
    text?: Text;
    /** Single words that people used for it, such as "slow" or "relieved". */
    words?: Text[];
    /**
     * How sensible it is judged to be, from -2 (makes no sense) to 2 (makes perfect sense). Kantar asks for the
     * rational and the emotional level of an experience separately.
     */
    rational?: Emotion;
    /** What it does to people's mood, from -2 (spoils it) to 2 (lifts it), whatever they think of its sense. */
    emotional?: Emotion;
}

/** How something feels, from -2 (very bad) over 0 (neutral) to 2 (very good), with at most one decimal. */
export type Emotion = number;

/**
 * How a step is experienced by one persona.
 *
 * Used where personas differ: the step's experience holds for all of them together, and it alone makes up their
 * emotion curve. A persona's own curve has its own feelings, and where it has none those of all.
 */
export interface PersonaExperience {
    /** The persona, as an id of the document's personas. It should be one of the map's own (map.persona_foreign). */
    persona: PersonaId;
    /**
     * How the step feels to this persona on the whole, from -2 (very bad) over 0 (neutral) to 2 (very good), with at
     * most one decimal. Absent means that nobody has said.
     */
    emotion?: Emotion;
    /** How many people the feeling rests on, as the mean of their answers. Absent means that nobody has said. */
    n?: Count;
    /** The persona's experience in words, in a sentence or two. */
    text?: Text;
    /** Single words that people of this group used for it. */
    words?: Text[];
    /** How sensible this persona judges the step to be, from -2 (makes no sense) to 2 (makes perfect sense). */
    rational?: Emotion;
    /** What the step does to this persona's mood, from -2 (spoils it) to 2 (lifts it). */
    emotional?: Emotion;
}

/**
 * When a step takes place, relative to the encounter with the provider.
 *
 * A journey begins before the first touchpoint and goes on after the last ("Förstå framtiden först"): a customer's map
 * that begins or ends with a touchpoint is reported as map.before_missing or map.after_missing, unless one of its
 * steps has the timing.
 *
 * - before: The customer has not met the provider yet, or prepares for it.
 * - during: The customer is dealing with the provider.
 * - after: The encounter is over, and the customer uses or lives with what came of it.
 */
export type Timing = "before" | "during" | "after";

/**
 * What a step is where the provider has no part in it.
 *
 * - activity: The customer does something alone, such as comparing offers or mounting a kitchen.
 * - third_party: The customer deals with someone else, such as an authority, a neighbour or another company.
 * - wait: The customer waits for something to happen.
 */
export type StepKind = "activity" | "third_party" | "wait";

/**
 * What customers expect of a step before they come to it.
 *
 * The difference between what is expected and what is perceived is how SERVQUAL understands quality of service
 * (Parasuraman, Zeithaml and Berry 1985).
 */
export interface Expectation {
    /** The expectation in words: "An answer within the day". */
    text?: Text;
    /**
     * How good the step is expected to be, from -2 (very bad) to 2 (very good): the same scale as the emotion of an
     * experience, so that the two can be compared.
     */
    emotion?: Emotion;
}

/**
 * A pain: something at a step that hurts or hinders the customer.
 *
 * Also called a pain point. A main reason to draw a journey is to get rid of pains (Ziggy 2014), so a gap says of each
 * whether it is removed, relieved, kept, worsened or new, or unstated where the map after does not mention it.
 */
export interface Pain {
    /** The pain's id, unique in its map. A future map that keeps the id says that the pain is still the same one. */
    id: PainId;
    /** What hurts, as the customer notices it: "Two invoices, and no word of which one is right". */
    text: Text;
    /**
     * How much the pain hurts, from 1 (a nuisance) to 5 (unbearable). Absent means that nobody has said. Between two
     * maps a lower figure means that the pain is relieved, a higher one that it is worsened; where either is absent it
     * is kept.
     */
    severity?: PainSeverity;
    /** What lies below the surface: the cause, or what the customer is really afraid of. */
    underlying?: Text;
    /** Whether the underlying cause was said openly or inferred. */
    depth?: Explicitness;
    /**
     * What is to be done about the pain. Absent means undecided. Once there are initiatives, or the map is published,
     * the checks report pains that have neither a treatment nor an initiative that names them (pain.untreated).
     */
    treatment?: Treatment;
    /**
     * Whether customers leave the provider because of this pain. Absent means that nobody has said, which the checks
     * ask about at severity 5.
     */
    exit?: boolean;
    /** How many of the customers it hits. Absent means unknown. */
    frequency?: PainFrequency;
    /**
     * Whether the provider knows of it. A pain that the provider does not know of can't be in anybody's plan. Absent
     * means that nobody has said.
     */
    known_to_provider?: boolean;
    /** The insights that it rests on, as ids of the document's research.insights. */
    insights?: InsightId[];
    /**
     * Revenue that the organisation has today from the customers who may leave because of the pain. The period is not
     * part of the data, so one document should keep to one period, such as a year.
     */
    revenue_at_risk?: Money;
    /** What could be done about the pain, one idea an entry. An idea that is pursued becomes an initiative. */
    ideas?: Text[];
    /** Whom the pain concerns, as ids of the document's personas. Empty means all personas of the step. */
    personas?: PersonaId[];
    /**
     * The touchpoint where the pain arises, as the id of a touchpoint of the same step. Absent means that it belongs
     * to the step as a whole.
     */
    touchpoint?: TouchpointId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** How much a pain hurts, from 1 (a nuisance) to 5 (unbearable). */
export type PainSeverity = number;

/**
 * What is to be done about a pain.
 *
 * No journey is free of pain, but an organisation that knows its pains can relieve them or take them away (the Swedish
 * article "Förstå framtiden först").
 *
 * - remove: The pain is to be taken away altogether. A future map that no longer mentions it is then understood to
 * have removed it.
 * - relieve: The pain is to be made milder, and will still be felt.
 * - accept: The organisation has decided to leave the pain as it is.
 */
export type Treatment = "remove" | "relieve" | "accept";

/** How common a pain is among customers. */
export interface PainFrequency {
    /** The share of the customers that it hits, from 0 to 1. */
    share: Share;
    /** How many customers were asked or observed. Absent means that nobody has said; a share of few people says little. */
    n?: Count;
}

/**
 * An amount of money: a whole number of minor units, and a currency.
 *
 * 1,250 kroner are 125,000 minor units of NOK. No fractions occur, so sums are exact.
 */
export interface Money {
    /**
     * The amount in the smallest unit of the currency (øre, öre, cents), as a whole number within 2^53 - 1 either way.
     * It may be negative. A currency without minor units, such as JPY, is given in whole units.
     */
    amount_minor: MinorUnits;
    /** The currency, as a code of ISO 4217. Amounts in different currencies are never added; nothing is converted. */
    currency: Currency;
}

/**
 * An amount of money in the smallest unit of its currency (øre, öre, cents): whole, within 2^53 - 1 either way. May be
 * negative.
 */
export type MinorUnits = number;

/** A currency, by its three-letter code (ISO 4217). */
export type Currency = string;

/**
 * A gain: something at a step that works well for the customer.
 *
 * Also called a gain point. Gains are recorded so that a change does not destroy what works today: a gap says of each
 * whether it is kept, strengthened, weakened, lost or new, or unstated where the map after does not mention it, and it
 * lists what would be lost or weakened.
 */
export interface Gain {
    /** The gain's id, unique in its map. A future map that keeps the id says that the gain is still the same one. */
    id: GainId;
    /** What is good, as the customer notices it: "The driver remembers her name". */
    text: Text;
    /**
     * How strong the gain is, from 1 (pleasant) to 5 (what people tell others about). Absent means that nobody has
     * said. Between two maps a higher figure means that the gain is strengthened, a lower one that it is weakened.
     */
    strength?: Strength;
    /**
     * Whether the gain delights: people like it and would not have missed it, which is an attractive quality in the
     * terms of Kano (1984). Absent means that nobody has said.
     */
    delight?: boolean;
    /** For whom it is a gain, as ids of the document's personas. Empty means all personas of the step. */
    personas?: PersonaId[];
    /**
     * The touchpoint where the gain arises, as the id of a touchpoint of the same step. Absent means that it belongs
     * to the step as a whole.
     */
    touchpoint?: TouchpointId;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * Something that customers decide at a step because of what they experienced.
 *
 * Kantar asks how decisions and behaviour result from experience, so a decision names its causes in words, or the
 * pains that led to it. The checks report one that does neither (decision.cause_missing).
 */
export interface Decision {
    /** The decision in words: "Asks another company for an offer". */
    text: Text;
    /** Why customers decide so, one cause an entry. */
    causes?: Text[];
    /** The pains that led to the decision, as ids of pains of the same map; they may belong to earlier steps. */
    pains?: PainId[];
    /**
     * The step that customers go to next because of the decision, as the id of a step of the same map. Absent means
     * that nobody has said.
     */
    leads_to?: StepId;
    /** Whether customers leave the journey by this decision. Absent means that nobody has said. */
    exit?: boolean;
    /**
     * How many of the customers who come to the step decide so, as a share from 0 to 1. The shares of a step's
     * decisions should not add up to more than 1.
     */
    share?: Share;
    /** The competitor that customers go to, as an id of the document's competitors. Only meaningful where they leave. */
    competitor?: CompetitorId;
}

/**
 * How much trouble something takes the customer, from 1 (none to speak of) to 5 (very much). It is not the customer
 * effort score of a survey, which is a metric.
 */
export type Effort = number;

/**
 * A day, with or without a time of day, local to where the journey takes place: 2026-11-22, 2026-11-22T14:30 or
 * 2026-11-22T14:30:05.
 */
export type Moment = string;

/**
 * How a step turned out in a journey that was observed.
 *
 * - done: It took place, and did what it should.
 * - failed: It was begun, and did not do what it should.
 * - skipped: It did not take place.
 */
export type Outcome = "done" | "failed" | "skipped";

/**
 * How far the provider can control a step.
 *
 * - own: The provider decides how it goes.
 * - influence: Others decide, and the provider can influence them.
 * - nothing: The provider can do nothing about it.
 */
export type Control = "own" | "influence" | "nothing";

/**
 * What a step says in one of the lanes that its map has defined.
 *
 * Lanes are rows for whatever the model has no member for. A cell is part of its step, and so follows a step that is
 * moved to another stage.
 */
export interface LaneCell {
    /** The lane, as the id of one of the map's lanes. */
    lane: LaneId;
    /** What the step says in that lane. */
    text: Text;
}

/**
 * A confirmation of a step by people who should know, such as customers in an interview.
 *
 * Once the steps of a journey are described, they are validated with customers or other stakeholders (Kantar). A step
 * with a validation counts as resting on evidence. A published map of a current or observed journey should have at
 * least one validation by customers, employees or other stakeholders (rule map.validation_missing).
 */
export interface Validation {
    /** Who confirmed the step: customers, employees, experts or other stakeholders. */
    by: ValidatedBy;
    /** How they confirmed it, such as in an interview or by a survey. Absent means that nobody has said. */
    kind?: ValidationKind;
    /** The day on which they confirmed it, or its month or year. Absent means unknown. */
    date?: PartialDate;
    /** What they added or objected to, in a few words. Absent means nothing. */
    note?: Text;
}

/**
 * The group of people who confirmed a step.
 *
 * - customer: Those whose journey it is, whether they are called customers, citizens or patients.
 * - employee: People who work for the provider, such as those in the front line.
 * - expert: People who know the field but have no part in the journey. Their confirmation alone does not satisfy the
 * rule map.validation_missing.
 * - stakeholder: Others whom the journey concerns, such as relatives, partners or authorities.
 */
export type ValidatedBy = "customer" | "employee" | "expert" | "stakeholder";

/**
 * How a step was confirmed.
 *
 * - interview: In a conversation with one person or a few.
 * - workshop: In a workshop in which the participants went through the journey together.
 * - observation: By watching customers or employees on the journey.
 * - survey: By many people who answered the same questions.
 * - prototype: By a test in which people tried out a prototype.
 */
export type ValidationKind = "interview" | "workshop" | "observation" | "survey" | "prototype";

/**
 * One thing that the provider does at a step, in front of the customer or out of sight.
 *
 * The actions of all steps, each in its area, are a service blueprint (Shostack 1984; Bitner, Ostrom and Morgan 2008).
 * Where nothing is known but which processes and systems there are, backstage of the touchpoint is enough.
 */
export interface ProviderAction {
    /** The id of the action, unique in its map. */
    id: ProviderActionId;
    /** What is done, such as "Prints the letter and posts it". */
    text: Text;
    /** Where in a service blueprint the action belongs. Absent means that nobody has said. */
    area?: BlueprintArea;
    /**
     * The touchpoint that the action is part of or makes possible, as the id of a touchpoint of the same step. Absent
     * means that it belongs to the step as a whole, such as work on a case while the customer waits.
     */
    touchpoint?: TouchpointId;
    /** The role whose people do it. Absent means that nobody has said, or that a system does it. */
    role?: RoleId;
    /** The unit that answers for it, where that is not the owner of the touchpoint. */
    owner?: UnitId;
    /** The process that the action is part of. */
    process?: ProcessId;
    /** The systems that are used. Empty means that none are known. */
    systems?: SystemId[];
    /** The kinds of data that are used. Empty means that none are known. */
    data?: DataItemId[];
    /**
     * The actions of the map that have to be done before this one can begin. Empty means that it waits for none, as
     * far as is known. An action that waits for one further on in the map is reported as provider_action.out_of_order.
     */
    waits_for?: ProviderActionId[];
    /**
     * What else has to be there before it can begin, in words, such as "two signatures" or "the weekly file from the
     * register".
     */
    condition?: Text;
    /** How long the action takes, the time before it can begin not included. Absent means unknown. */
    duration?: Duration;
    /** How it can go wrong: a fail point of the blueprint (Shostack 1984). */
    fail_point?: Text;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a provider action. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type ProviderActionId = string;

/**
 * The areas of a service blueprint that hold what the provider does. The line of visibility lies between frontstage
 * and backstage, the line of internal interaction between backstage and support (Bitner, Ostrom and Morgan 2008).
 *
 * - frontstage: What the customer sees: people who meet the customer, and screens.
 * - backstage: What those who serve the customer do out of the customer's sight.
 * - support: What others in the organisation, partners and systems do so that those who serve the customer can.
 */
export type BlueprintArea = "frontstage" | "backstage" | "support";

/**
 * A contact between customer and provider within a step, such as a phone call, a letter or a visit to a website, as
 * the provider sees it.
 *
 * The customer's view of the same moment stands in the step. Both are kept, because they differ: the seller is in a
 * sales process, the buyer in a purchase ("Förstå framtiden först"). A step has any number of touchpoints, or none.
 */
export interface Touchpoint {
    /**
     * The id of the touchpoint, unique in the map. The gap takes touchpoints of two maps with the same id for
     * counterparts, unless a same_as says otherwise.
     */
    id: TouchpointId;
    /**
     * The name of the touchpoint, where the name of its step does not say enough. Without it, pictures show the
     * channel and the provider_activity.
     */
    name?: Text;
    /** Ids of the personas that it concerns. Empty means all personas of the step. */
    personas?: PersonaId[];
    /**
     * The same contact in another map, such as that of the employee who meets the customer here. When the gap compares
     * these two maps, it takes the two touchpoints for counterparts.
     */
    same_as?: TouchpointRef;
    /**
     * The id of the channel that is used. Absent means that nobody has said. If a persona that the touchpoint concerns
     * lists its channels and this is not among them, that is reported as touchpoint.channel_unfit.
     */
    channel?: ChannelId;
    /**
     * What the customer uses or holds in the hand, such as a smartphone or paper. Absent means that nobody has said,
     * or that nothing is used.
     */
    device?: Device;
    /** Which side makes contact. Absent means that nobody has said. */
    initiator?: Side;
    /**
     * The id of the role that meets the customer. With the customer's own role it forms the dyad of the service
     * encounter (Solomon and others 1985; GainGrowth). Absent means that nobody has said; that is reported as
     * touchpoint.role_missing where the channel is in person, phone, chat or video.
     */
    role?: RoleId;
    /**
     * The id of the unit that is responsible for the touchpoint. Absent means that no unit is, as far as is known;
     * such touchpoints fall between the units (Ziggy 2014) and are reported as touchpoint.owner_missing.
     */
    owner?: UnitId;
    /**
     * The id of the unit that customers believe to be responsible, such as the shop that sold what a carrier delivers.
     * Absent means that nobody has said.
     */
    perceived_owner?: UnitId;
    /**
     * What the provider calls its own activity, such as "sale" where the customer is buying. The counterpart is does
     * of the step.
     */
    provider_activity?: Text;
    /**
     * What the provider believes the customer's experience to be, on the scales of experience of the step.
     *
     * The difference between the two is a gap of perception, akin to the first gap of service quality, between what
     * customers expect and what management thinks they expect (Parasuraman, Zeithaml and Berry 1985).
     */
    believed_experience?: Experience;
    /**
     * What the organisation wants to achieve here, in words. The counterpart is goal of the step (Ziggy 2014: the two
     * perspectives have to meet). Where neither this nor goals is given, that is reported as touchpoint.goal_missing.
     */
    business_goal?: Text;
    /** Ids of the business goals of the document that the touchpoint serves. Empty means none. */
    goals?: BusinessGoalId[];
    /**
     * How much the touchpoint is worth to the organisation, from 1 (little) to 5 (very much). Absent means that nobody
     * has said.
     */
    business_value?: Importance;
    /**
     * How much the touchpoint is worth to the customer, from 1 (little) to 5 (very much). Absent means that nobody has
     * said.
     */
    customer_value?: Importance;
    /**
     * How much it matters to the organisation that this contact goes well, from 1 (little) to 5 (decisive). How much
     * the moment matters to the customer is importance of the step. Absent means that nobody has said.
     */
    importance_to_organisation?: Importance;
    /**
     * What the provider promises the customer here, such as "You will have an answer within a week". Absent means that
     * nothing is promised, or that nobody has said.
     */
    promise?: Text;
    /**
     * What happens out of the customer's sight. Absent means that nobody has said; that is reported as
     * touchpoint.backstage_missing.
     */
    backstage?: Backstage;
    /** The data that the touchpoint needs in order to work, and in what quality. Empty means that none is known. */
    data_needs?: DataNeed[];
    /**
     * Ids of the kinds of data that the customer has to give here. Giving data costs the customer effort
     * (MarkedsPartner 2022): a kind that is asked for a second time in the map is reported as touchpoint.asks_again.
     */
    asks_for?: DataItemId[];
    /** The data that staff need here, and when. Empty means that none is known. */
    staff_data_needs?: StaffDataNeed[];
    /**
     * How the customer is handed over to whoever is responsible next. Absent means that there is no handover, or that
     * nobody has said.
     */
    handover?: Handover;
    /**
     * How many customers want what is offered here, in a period. Absent means unknown. The gap compares it per day: a
     * year counts 365 days, a month a twelfth of that.
     */
    demand?: Volume;
    /**
     * How many customers can be served here, in a period. Where demand is higher, the customers beyond the capacity
     * get no offer (MarkedsPartner 2022). Absent means unknown. The gap compares it per day.
     */
    capacity?: Volume;
    /** What one encounter costs the provider, as the mean over all of them. Absent means unknown. */
    cost_to_serve?: Money;
    /**
     * What is measured here: one entry for each metric, with its value and its target. Of several entries for one
     * metric, the gap compares the first. Touchpoints without any are reported as touchpoint.metric_missing, but not
     * in observed maps.
     */
    metrics?: MetricValue[];
    /** How good customers judge the touchpoint to be, from 1 (very poor) to 5 (very good). Absent means unknown. */
    rating?: Rating;
    /** How good customers judge the same contact to be at competitors, on the scale of rating. Empty means unknown. */
    competitor_ratings?: CompetitorRating[];
    /**
     * Ids of the inspirations, among those of the research, that this touchpoint can learn from: experiences that
     * customers love elsewhere (MarkedsPartner 2022).
     */
    inspirations?: InspirationId[];
    /**
     * Whether this contact is a moment of truth (Normann 1984): one that decides how customers remember the whole
     * journey. Absent means that nobody has said.
     */
    moment_of_truth?: boolean;
    /**
     * Whether the encounter took place as it was meant to, where that differs from the step's outcome. For journeys
     * that were observed.
     */
    outcome?: Outcome;
    /** What people said about the encounter, word for word. */
    quotes?: Quote[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * A reference to a touchpoint of another map.
 *
 * A touchpoint uses it in same_as to point at the same encounter seen from another journey, such as the employee's.
 * The gap between the two maps matches touchpoints that are linked in this way.
 */
export interface TouchpointRef {
    /** The map: the id of an entry of maps in this document. */
    map: MapId;
    /** The touchpoint, by its id in that map. */
    touchpoint: TouchpointId;
}

/**
 * What happens behind a touchpoint, out of the customer's sight: in a service blueprint, what lies below the line of
 * visibility (Shostack 1984).
 *
 * An object without any member counts as missing (touchpoint.backstage_missing).
 */
export interface Backstage {
    /** What happens, in words. */
    text?: Text;
    /**
     * Ids of the processes that run behind the touchpoint. Empty means that none are known; touchpoints of future maps
     * without any are reported as touchpoint.process_missing.
     */
    processes?: ProcessId[];
    /**
     * Ids of the roles that do the work without meeting the customer. The role that meets the customer is the role of
     * the touchpoint.
     */
    roles?: RoleId[];
    /** Ids of the systems that are used. Empty means that none are known. */
    systems?: SystemId[];
    /** The competences that the work calls for, each with the level. Empty means that none are known. */
    competences?: CompetenceNeed[];
    /** The people, processes and technologies without which the touchpoint fails. Absent means that nobody has said. */
    critical?: CriticalResources;
}

/** A competence that the work behind a touchpoint calls for. */
export interface CompetenceNeed {
    /** The id of the competence. */
    competence: CompetenceId;
    /**
     * The level that is called for, from 0 (none) to 5 (full mastery), on the same scale as held of the competence.
     * Absent means that nobody has said.
     */
    level?: Level;
}

/**
 * The critical people, processes and technologies of a touchpoint (Kantar): if one of them is not there, the
 * touchpoint fails. They show where a journey depends on a single resource.
 */
export interface CriticalResources {
    /** Ids of the roles that the touchpoint cannot do without. */
    roles?: RoleId[];
    /** Ids of the processes that the touchpoint cannot do without. */
    processes?: ProcessId[];
    /** Ids of the systems that the touchpoint cannot do without. */
    systems?: SystemId[];
}

/**
 * Data that a touchpoint needs in order to give the wanted experience, and in what quality (MarkedsPartner 2022). What
 * systems provide is recorded in the same terms.
 *
 * Between two touchpoints that are counterparts, the gap lists the data that is needed anew and the data that is no
 * longer needed.
 */
export interface DataNeed {
    /** The id of the kind of data. */
    data: DataItemId;
    /** How old the data may be at most. Absent means that nobody has said. */
    latency?: Latency;
    /**
     * Whether it must be about the single case, or whether figures for a group will do. Absent means that nobody has
     * said.
     */
    granularity?: Granularity;
    /** How the data is presented, such as "a map that shows where the car is". */
    presentation?: Text;
}

/** Data that staff need in order to do their part at a touchpoint, and when they need it (MarkedsPartner 2022). */
export interface StaffDataNeed {
    /** The id of the role whose people need the data. */
    role: RoleId;
    /** The id of the kind of data. */
    data: DataItemId;
    /** When they need it, in words, such as "before the call is answered". */
    moment?: Text;
    /** How old the data may be at most. Absent means that nobody has said. */
    latency?: Latency;
}

/**
 * How the customer is passed on from a touchpoint to whoever is responsible next. Where this is missing or fails,
 * customers fall between two units (Ziggy 2014).
 */
export interface Handover {
    /** What is done to hand the customer over, or how it goes wrong. */
    text: Text;
    /** The id of the unit that takes over. Absent means that nobody has said. */
    unit?: UnitId;
    /**
     * Ids of the kinds of data that are passed on, so that the customer is not asked for them again. Empty means that
     * none is.
     */
    data?: DataItemId[];
}

/**
 * A number of cases in a period, such as 1,000 requests a week.
 *
 * Touchpoints state their demand and their capacity in this form. Where demand exceeds capacity, some customers go
 * without an offer (MarkedsPartner 2022). Volumes over different periods are compared per day.
 */
export interface Volume {
    /** How many customers, requests or other cases come in one period, 0 or more. Fractions are allowed. */
    count: Quantity;
    /** The period that the count is for. */
    period: Period;
}

/**
 * The period in which cases are counted.
 *
 * - hour: An hour, taken to be like every other hour of the day and night.
 * - day: A day of 24 hours; a week has seven of them.
 * - week: A week of 7 days.
 * - month: A month, a twelfth of a year where it is compared with other periods.
 * - year: A year, which counts 365 days where it is compared with other periods.
 */
export type Period = "hour" | "day" | "week" | "month" | "year";

/**
 * The value of a metric at one touchpoint.
 *
 * The gap compares the values of matched touchpoints, metric by metric. If a touchpoint lists several values of one
 * metric, the first counts.
 */
export interface MetricValue {
    /** The metric: the id of an entry of metrics in the document. */
    metric: MetricId;
    /** The value at this touchpoint, in the metric's unit. Absent means that it has not been measured. */
    value?: Number;
    /** The day on which it was measured, or its month or year, as with a figure of a whole year. Absent means unknown. */
    date?: PartialDate;
    /** The value to be reached at this touchpoint, in the metric's unit. Absent means the metric's own target. */
    target?: Number;
    /** How many answers or cases the value rests on, as a whole number from 0. Absent means unknown. */
    answers?: Count;
}

/**
 * How good customers judge a competitor to be in the same contact (Kantar: how you are experienced, as opposed to your
 * competitors).
 */
export interface CompetitorRating {
    /** The id of the competitor. */
    competitor: CompetitorId;
    /** The judgement, from 1 (very poor) to 5 (very good). */
    rating: Rating;
    /** What customers find better or worse there, in words. */
    note?: Text;
}

/**
 * A way through the steps of a map, for all customers or for some. A map without flows is read in the order of the
 * document; several flows in one map suit target groups that take the same steps differently (Ziggy 2014). The checks
 * report a flow on which someone can get caught and never reach an end as an error, and steps that a flow names and
 * never leads to as a warning.
 */
export interface Flow {
    /** The id of the flow, unique among the flows of the map. */
    id: FlowId;
    /** What the flow is called, e.g. "With a claim adjuster". */
    name?: Text;
    /** Ids of the personas who take this way. Empty means all personas of the map. */
    personas?: PersonaId[];
    /** The part of all customers on this map who take this way, from 0 to 1. Absent means unknown. */
    share?: Share;
    /**
     * Ids of steps of the map in the order in which they follow each other; the flow begins with the first. Empty
     * means the order of the document, unless one of the links is of kind next: then the links alone say what follows
     * what.
     */
    order?: StepId[];
    /** Connections between steps beside the order: branches, loops, exceptions and the ways back from them. */
    links?: FlowLink[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a flow. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type FlowId = string;

/** A way that leads from one step of the map straight to another. */
export interface FlowLink {
    /** The id of the step where the link begins. */
    source: StepId;
    /** The id of the step that the link leads to. */
    target: StepId;
    /** How the two steps follow each other. Absent means next. */
    kind?: LinkKind;
    /**
     * The part of those at the source who take this link, from 0 to 1. The checks warn where the shares that leave one
     * step add up to more than 1. Absent means unknown. Where the checks look for a way without an end, an unknown
     * share counts as 1 for a link of kind next and as 0 for any other.
     */
    share?: Share;
    /** In which case the link is taken, e.g. "the form is incomplete". */
    condition?: Text;
}

/**
 * How two steps of a flow follow each other.
 *
 * - next: The usual way on, where the order of the flow does not give it.
 * - branch: One of several ways on, of which each customer takes one.
 * - repeat: A loop back to an earlier step, which is then taken again.
 * - exception: A way into something unforeseen. The checks warn where no link of kind recovery leads back from there.
 * - recovery: The way back into the journey after an exception.
 */
export type LinkKind = "next" | "branch" | "repeat" | "exception" | "recovery";

/**
 * An improvement that is proposed, decided on or under way. It names the elements of maps that it changes and the
 * pains and needs that it is there for; a gap tells which of its changes each initiative pays for, and which nobody
 * pays for.
 */
export interface Initiative {
    /** The id of the initiative, unique among the initiatives of the document. */
    id: InitiativeId;
    /**
     * What is done, beginning with a verb, e.g. "Tell customers when the case has arrived". The checks point out
     * titles that only name a thing.
     */
    title: Text;
    /** What a reader should know about the initiative that its title does not say. */
    description?: Text;
    /**
     * What the initiative changes: interfaces, processes, the organisation and so on. One initiative may be of several
     * kinds (Ziggy 2014).
     */
    kinds?: ImprovementKind[];
    /**
     * Whether the idea was there before the journey was looked at. For one that was, the checks ask for evidence or a
     * prototype.
     */
    origin?: Origin;
    /** Whether it supports the customer in a new way or opens a new business. */
    opportunity?: OpportunityKind;
    /**
     * The elements that it changes: whole maps, or stages, steps or touchpoints of them. In a gap the initiative pays
     * for every change of what is named and of all that is in it; of a reference with several ids the innermost
     * counts.
     */
    changes?: ElementRef[];
    /**
     * The pains that it is there for. In a gap it pays for their changes, and a pain that the map after leaves out
     * counts as removed for its sake, unless the pain itself says that it is only to be relieved or accepted.
     */
    pains?: PainRef[];
    /** The needs that it is there for. In a gap it pays for their changes. */
    needs?: NeedRef[];
    /** Ids of the suggestions that it takes up. */
    suggestions?: SuggestionId[];
    /**
     * Ids of the needs of the six layers that it meets, where it prepares the ground rather than changing a journey
     * itself.
     */
    layer_needs?: LayerNeedId[];
    /** What it costs: the likely amount, and how low and high it may be, all in one currency. */
    cost?: MoneyRange;
    /** What it brings in money: the likely amount, and how low and high it may be, in the currency of cost. */
    benefit?: MoneyRange;
    /** The work that it takes, in person-months: the effort in RICE. */
    person_months?: Quantity;
    /** Judgements by which initiatives are ranked. */
    scores?: Scores;
    /**
     * The id of the unit that answers for it. Absent means that nobody does, as far as is known; the checks warn of
     * it.
     */
    owner?: UnitId;
    /** Ids of the stakeholders who must be told of it. */
    audience?: StakeholderId[];
    /**
     * Whether the audience has been told. Absent means the same as false: for an initiative that is decided, started
     * or done the checks warn (Kantar).
     */
    communicated?: boolean;
    /** How far it has come. Absent means that nobody has said. */
    status?: InitiativeStatus;
    /**
     * The wave in which it is carried out, counted from 1: the most important first, then wider (MarkedsPartner 2022).
     * The checks warn if it depends on an initiative of a later wave.
     */
    wave?: Count;
    /** The day on which the work begins. */
    start?: Date;
    /** The day on which it is to be done. The checks warn if it is before start. */
    due?: Date;
    /** What success looks like, in words (Kantar). The checks warn if there is neither this nor a metric. */
    success_criteria?: Text[];
    /** Ids of the metrics that show whether it has succeeded. */
    metrics?: MetricId[];
    /** What has been tried out, and with which result. */
    prototypes?: Prototype[];
    /** Ids of the initiatives that have to be done first. Initiatives may not depend on each other in a circle. */
    depends_on?: InitiativeId[];
    /**
     * Ids of initiatives that can't be carried out beside this one. One of the two naming the other is enough. The
     * checks warn where both are decided on, where one has to be done before the other, and where an alternative takes
     * both (alternative.initiatives_clash).
     */
    excludes?: InitiativeId[];
    /** What each month of waiting costs (cost of delay, Reinertsen 2009). Absent means unknown. */
    cost_of_delay?: MoneyRange;
    /** The insights that it rests on, as ids of the document's research.insights. */
    insights?: InsightId[];
    /**
     * Whether it takes choices away from the customer. MarkedsPartner 2022 looks for solutions that cost little
     * without doing so; the checks point out true. Absent means the same as false.
     */
    removes_options?: boolean;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * What an initiative changes. Simpler and clearer interfaces, processes, the organisation, new products and new
 * services are the kinds of Ziggy 2014.
 *
 * - interface_simpler: It makes an interface simpler: fewer things to do.
 * - interface_clearer: It makes an interface clearer: the same things, better understood.
 * - process: It changes how work is done.
 * - organisation: It changes who answers for what, or how units work together.
 * - new_product: It brings a product that was not offered before.
 * - new_service: It brings a service that was not offered before.
 * - data: It acquires data, or joins data that were apart.
 * - system: It brings in, adapts or replaces a system.
 * - competence: It teaches people something, or hires people who know it.
 * - communication: It tells customers or staff something that they did not know.
 */
export type ImprovementKind = "interface_simpler" | "interface_clearer" | "process" | "organisation" | "new_product" | "new_service" | "data" | "system" | "competence" | "communication";

/**
 * Where the idea of an initiative comes from (Ziggy 2014).
 *
 * - preconceived: The idea was there before the journey was looked at.
 * - found: The journey showed that something has to be done.
 */
export type Origin = "preconceived" | "found";

/**
 * What an opportunity leads to, of which a journey that is understood as a whole shows both kinds ("Förstå framtiden
 * först").
 *
 * - support: A new way to support the customer.
 * - new_business: A new business.
 */
export type OpportunityKind = "support" | "new_business";

/**
 * A reference to a pain of a map.
 *
 * An initiative uses it to say which pains it is meant to remove or relieve.
 */
export interface PainRef {
    /** The map: the id of an entry of maps in this document. */
    map: MapId;
    /** The pain, by its id in that map, at whichever step it arises. */
    pain: PainId;
}

/**
 * A reference to a need of a map.
 *
 * An initiative uses it to say which needs it takes up. A need that is not met and that no initiative takes up may be
 * a missed opportunity (rule need.unaddressed).
 */
export interface NeedRef {
    /** The map: the id of an entry of maps in this document. */
    map: MapId;
    /** The need, by its id in that map. */
    need: NeedId;
}

/**
 * An uncertain amount of money: a likely value with a lower and an upper bound.
 *
 * Costs, benefits and cash flows that lie ahead are estimated like this. The amounts must be in one currency
 * (money.mixed_currency) and in the order low, likely, high (money.range_order).
 */
export interface MoneyRange {
    /** The amount that is most likely. */
    likely: Money;
    /** The lowest amount to be reckoned with. Absent means that nobody has said. */
    low?: Money;
    /** The highest amount to be reckoned with. Absent means that nobody has said. */
    high?: Money;
}

/**
 * Judgements from which initiatives are ranked. Each method has its own scale, and some members serve several methods:
 * give all initiatives that are compared on the scale of the same one. RICE (Sean McBride, Intercom) is reach times
 * impact times confidence over person-months; ICE is impact times confidence times ease; WSJF (Scaled Agile Framework,
 * after Reinertsen 2009) is the sum of value, time criticality and risk reduction over job size.
 */
export interface Scores {
    /** RICE: how many customers it reaches in a period, the same period for all initiatives. */
    reach?: Quantity;
    /** How much it does for each of those reached. RICE: 0.25, 0.5, 1, 2 or 3. ICE: 1 to 10. */
    impact?: Quantity;
    /** How sure the other judgements are, from 0 to 1. RICE: 0.5 for low, 0.8 for medium and 1 for high confidence. */
    confidence?: Share;
    /** ICE: how easy it is to do, from 1 (hard) to 10 (easy). */
    ease?: Quantity;
    /** What it is worth to customers, from 1 (little) to 5 (decisive). */
    customer_value?: Importance;
    /** What it is worth to the organisation, from 1 (little) to 5 (decisive). */
    business_value?: Importance;
    /** WSJF: how fast its value is lost by waiting, relative to the other initiatives: 1, 2, 3, 5, 8, 13 or 20. */
    time_criticality?: Quantity;
    /**
     * WSJF: how much risk it takes away or what it makes possible, relative to the other initiatives: 1, 2, 3, 5, 8,
     * 13 or 20.
     */
    risk_reduction?: Quantity;
    /** WSJF: how much work it is, relative to the other initiatives: 1, 2, 3, 5, 8, 13 or 20. */
    job_size?: Quantity;
    /**
     * What it brings users and the business, from 1 to 20 beside others, as the Scaled Agile Framework weighs it. It
     * is another scale than customer_value and business_value.
     */
    user_business_value?: Quantity;
}

/** The id of a stakeholder. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type StakeholderId = string;

/**
 * How far an initiative has come.
 *
 * - proposed: Somebody has proposed it, and nothing is decided.
 * - decided: It is to be carried out; the work has not begun. From here on the audience should have been told.
 * - started: The work has begun.
 * - done: The work is finished.
 * - dropped: It has been given up. It stays in the document, but pays for no change of a gap.
 */
export type InitiativeStatus = "proposed" | "decided" | "started" | "done" | "dropped";

/**
 * A prototype and what a test of it showed. On a wanted journey, where nothing can be observed yet, prototypes take
 * the place of evidence (MarkedsPartner 2022): the checks count them so, unless they failed.
 */
export interface Prototype {
    /** What was tried out. */
    text: Text;
    /**
     * What the test showed. Absent means that there has been none yet, or that nobody has said. The checks warn where
     * evidence from the same study says otherwise (prototype.result_contradicted).
     */
    result?: PrototypeResult;
    /** The day of the test, or its month or year. */
    date?: PartialDate;
    /** The id of the study in which it was tested. */
    study?: StudyId;
}

/**
 * What a test of a prototype showed.
 *
 * - works: It does for people what it was made for.
 * - mixed: It works in part, or for some.
 * - fails: It does not do what it was made for.
 */
export type PrototypeResult = "works" | "mixed" | "fails";

/**
 * One of several futures to choose between, each held against doing nothing. Kantar evaluates possible journeys
 * against each other and computes the return on the investment. The checks warn where the alternative of doing nothing
 * is missing, and point out a future that stands alone.
 */
export interface Alternative {
    /** The id of the alternative, unique among the alternatives of the document. */
    id: AlternativeId;
    /** What the alternative is called. */
    title: Text;
    /**
     * The id of the future map that it leads to. Only the alternative of doing nothing has none: for any other the
     * checks warn, as they do of one that leads to a current or observed map (alternative.map_not_future).
     */
    map?: MapId;
    /**
     * Whether this is the alternative of doing nothing: what happens if others act and the organisation does not
     * (MarkedsPartner 2022). Absent means the same as false.
     */
    do_nothing?: boolean;
    /**
     * Ids of the initiatives that have to be carried out for it. No two of them may exclude each other
     * (alternative.initiatives_clash). Their amounts have to be in the currency of its cash_flows: amounts of
     * different currencies are never added.
     */
    initiatives?: InitiativeId[];
    /**
     * What is paid and earned, year by year. All in one currency. Empty means that nobody has said, which the checks
     * warn of.
     */
    cash_flows?: CashFlow[];
    /** How likely it is that the alternative succeeds, from 0 to 1. Absent means that nobody has said. */
    probability?: Share;
    /** The money that comes and goes if it fails. Absent means that only its costs remain. */
    if_it_fails?: CashFlow[];
    /** How the organisation gets there from where it is. Absent means that nobody has said. */
    path?: TransformationPath;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of an alternative. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type AlternativeId = string;

/** Money that is paid or earned in one year of an alternative. */
export interface CashFlow {
    /** The year, counted from the decision: 0 is the year of the decision, 1 the first year after it. */
    year: Count;
    /**
     * How much, as a likely amount and how low and high it may be. What is paid or lost is negative, what is earned or
     * saved is positive; the checks warn if the sign of the likely amount does not suit the kind.
     */
    amount: MoneyRange;
    /** What the money is paid or earned for. Absent means that nobody has said; either sign is then taken as right. */
    kind?: CashFlowKind;
    /** What the amount consists of or rests on. */
    note?: Text;
}

/**
 * What a cash flow is.
 *
 * - cost: Money that is spent: a negative amount.
 * - benefit: Money that is earned or saved: a positive amount.
 * - cannibalisation: Money that the old offer no longer earns because the new one takes its place: a negative amount.
 * MarkedsPartner 2022 holds that it is better to do this to oneself than to leave it to others.
 */
export type CashFlowKind = "cost" | "benefit" | "cannibalisation";

/**
 * The two ways in which an organisation can get from its present form to the one that a wanted experience takes
 * (MarkedsPartner 2022).
 *
 * - rebuild: What exists is rebuilt into something new, as when a newspaper delivers the same content on the web.
 * - parallel_organisation: A new organisation with a business model of its own is built beside the old one, even where
 * it takes business from it.
 */
export type TransformationPath = "rebuild" | "parallel_organisation";

/**
 * Someone who must understand the journeys and agree to the changes.
 *
 * A person in a function or a group, inside or outside the organisation. Work on journeys needs all stakeholders to
 * understand its order: the customer experience first, then data, systems, processes, competence and organisation
 * (MarkedsPartner 2022).
 */
export interface Stakeholder {
    /** The stakeholder's id, unique in the document. */
    id: StakeholderId;
    /** Who the stakeholder is, as a function: "Head of claims". Names of persons do not belong here. */
    name: Text;
    /** The unit that the stakeholder speaks for, as an id of the document's operations.units. */
    unit?: UnitId;
    /** The stakeholder's role in the value chain, as an id of the document's roles. */
    role?: RoleId;
    /**
     * Whether the stakeholder has understood the journeys and the order of the work. Absent means that nobody has
     * asked. Anything but true is reported as information.
     */
    understands?: boolean;
    /**
     * The day on which the stakeholder agreed to the changes, or its month or year. Absent means that there is no
     * agreement yet, which is reported as information.
     */
    agreed_on?: PartialDate;
    /**
     * The most confidential that they may see. Absent means internal. An initiative that they are to be told of and
     * may not see is reported as initiative.audience_excluded.
     */
    may_see?: Confidentiality;
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/**
 * A workshop in which people worked on one or more maps.
 *
 * Kantar draws journeys in workshops with employees, so that all relevant perspectives are examined. The checks
 * compare the units that took part with those that own something on the maps (workshop.units_absent).
 */
export interface Workshop {
    /** The workshop's id, unique in the document. */
    id: WorkshopId;
    /** What the workshop was called. */
    title: Text;
    /** The day on which it was held, or its month or year. */
    date?: PartialDate;
    /** The maps that were worked on, as ids of the document's maps. */
    maps?: MapId[];
    /**
     * How many people took part from which units. Empty means that nobody has written it down, and the checks ask
     * nothing.
     */
    participants?: Attendance[];
    /**
     * The id that this has in the tool it was imported from, as any text. Nothing refers to it, and the gap does not
     * match by it. Absent for what was not imported.
     */
    source_id?: string;
    /**
     * Who may see this. It is for those who pass the document on: the library leaves nothing out of texts, tables,
     * pictures and gaps because of it. Absent means that nobody has restricted it.
     */
    confidentiality?: Confidentiality;
    /**
     * What is known about its truth, from an assumption to what has been validated or refuted. Any word but assumption
     * should have evidence beside it. Absent means that nobody has said.
     */
    claim?: Claim;
    /**
     * What it rests on and what speaks against it: findings from studies, existing sources and participants. Empty
     * means that nothing has been named.
     */
    evidence?: Evidence[];
}

/** The id of a workshop. It begins with a-z, then a-z, 0-9, _ and -, 64 at most. */
export type WorkshopId = string;

/**
 * How many people of one unit took part in a workshop.
 *
 * Only numbers are recorded, no names.
 */
export interface Attendance {
    /**
     * The unit, as an id of the document's operations.units. When a unit takes part, the checks count the units
     * directly below it (part_of) as present too.
     */
    unit: UnitId;
    /** Number of people who took part from this unit. */
    count: Count;
}

/**
 * An atlas: journey maps together with everything that they refer to, in one document. A version, a title and a
 * language are enough for an empty one. Ids refer to things in the same atlas; one that refers to nothing is an error
 * of the check, not of reading, so that an unfinished document always opens.
 */
export interface Atlas {
    /**
     * The version of the format, as major.minor. This library writes 1.0. A document of a newer minor version can be
     * read as long as it holds only members and words that the library knows; a newer major version is refused.
     */
    schema_version: SchemaVersion;
    /** What the document is about, e.g. "Home insurance". */
    title: Text;
    /** The language of all texts that do not name one themselves, as a tag of BCP 47, e.g. nb, sv or en-GB. */
    language: Language;
    /**
     * The address of a JSON Schema, by which editors can help to write the document. It is kept as written and never
     * fetched.
     */
    $schema?: string;
    /** What a reader should know about the document that its title does not say. */
    description?: Text;
    /**
     * The world that the journeys take place in: sector, maturity of the organisation, method and phase of the
     * project. What the checks ask for, and how strictly, depends on it.
     */
    context?: Context;
    /** What the organisation wants to reach. Maps and touchpoints name the goals that they serve. */
    goals?: BusinessGoal[];
    /** The roles of the value chain on both sides of the encounter: customers, the provider's staff, partners. */
    roles?: Role[];
    /** Target groups: those whom the organisation wants to serve, and whom research has to cover. */
    segments?: Segment[];
    /** Personas: each describes a group of people as if it were one person. */
    personas?: Persona[];
    /** Jobs to be done: what people try to achieve, whatever they use for it. */
    jobs?: Job[];
    /** The channels through which touchpoints take place, such as a shop, the phone or an app. */
    channels?: Channel[];
    /**
     * Others who serve the same needs. Touchpoints hold what customers think of them, and a map can show a journey of
     * theirs.
     */
    competitors?: Competitor[];
    /**
     * Who and what stands behind the touchpoints: units, processes, systems, data, competences, and what the six
     * layers need.
     */
    operations?: Operations;
    /** What is known about customers and how it came to be known. Evidence everywhere in the document refers to it. */
    research?: Research;
    /** What is measured, with baselines and targets. Touchpoints hold the values. */
    metrics?: Metric[];
    /** The journey maps, of any state and for any customers. A gap can be computed between any two. */
    maps?: JourneyMap[];
    /** Improvements that are proposed, decided on or under way. */
    initiatives?: Initiative[];
    /** Futures that compete, with their cash flows and chances. */
    alternatives?: Alternative[];
    /** Those who must understand the journeys and agree to the changes. */
    stakeholders?: Stakeholder[];
    /** Workshops on the maps, with the units that took part. */
    workshops?: Workshop[];
    /**
     * Members of the user's own, as any JSON object. They come back exactly as they came, down to the spelling of
     * numbers. Members that the format does not know are an error everywhere else.
     */
    extensions?: { [name: string]: unknown };
}

/**
 * Whether initiatives were asked who pays for the changes of a gap.
 *
 * - asked: The initiatives of the document were asked; what none of them pays for is in unfunded.
 * - nothing_to_pay: The map after shows what is or what was seen, not what should be: its differences are no plan, and
 * nobody has to pay for them.
 * - not_asked: The maps are of two documents, so nobody was asked. That unfunded is empty then says nothing.
 */
export type FundingStatus = "asked" | "nothing_to_pay" | "not_asked";

/** The gap in figures. A member that has nothing to count is absent. */
export interface GapSummary {
    /**
     * How far apart the two maps are, from 0 (the same in all that counts) to 1 (nothing in common). The same in both
     * directions. Absent in a part of a gap.
     *
     * It is one minus the weighted share of what the maps have in common. Steps weigh 4, stages and touchpoints 2 and
     * needs 1 each, and each step 1 more for its place. What two counterparts have in common is twice the members that
     * are equal, over the number of members of the one plus that of the other, times the certainty of the match. A
     * member that differs counts by how much of it is the same: a text by its letters, a list by its items, the pains
     * and the gains of a step by their counterparts. Of several steps that one replaces or is replaced by, the likest
     * counts. Of the places those of the longest run of steps in the same order count.
     *
     * Members about the map do not count (id, replaces, same_as, source_id, evidence, claim, validations, complete,
     * confidentiality), nor do the form of texts and the order of sets, nor lanes, lenses, constraints, flows and the
     * map's own members. A measure of this library's own, not from literature.
     */
    distance?: Share;
    /**
     * How many elements are added, removed, changed, moved and unstated, by kind of element. Kinds without any change
     * are left out.
     */
    elements?: ElementCount[];
    /** How many steps of the map before become several. Absent if none does, and in a part of a gap. */
    splits?: Count;
    /** How many steps of the map after come from several. Absent if none does, and in a part of a gap. */
    merges?: Count;
    /** How many suggestions there are. Absent if there are none, and in a part of a gap. */
    suggested?: Count;
    /**
     * How many steps of either map have no counterpart in the other, suggested ones not counted. Absent if every step
     * has one, and in a part of a gap. As long as it is there, distance is an upper bound: with every step whose
     * counterpart is confirmed it can only fall.
     */
    without_counterpart?: WithoutCounterpart;
    /** How many pains there are of each fate. Absent if there are none. */
    pains?: PainCount;
    /** How many gains there are of each fate. Absent if there are none. */
    gains?: GainCount;
    /**
     * The share of pains that are removed, from 0 to 1. The base is the pains of the map before whose fate is known:
     * removed, relieved, kept or worsened, but not unstated. Absent if no such pain exists, and in a part of a gap. To
     * eliminate pains is what a future journey is drawn for (Ziggy 2014).
     */
    elimination_rate?: Share;
    /**
     * The emotion curve of the map before in figures, for customers on the whole. Absent if no step of its main line
     * has an emotion for them all, and in a part of a gap. Where only single personas have feelings, these alone are
     * in experience_by_persona: no curve is made of them for all.
     */
    experience_before?: CurveFigures;
    /**
     * The emotion curve of the map after in figures, for customers on the whole. Absent if no step of its main line
     * has an emotion for them all, and in a part of a gap.
     */
    experience_after?: CurveFigures;
    /**
     * The emotion curves of single personas in figures: of each with a feeling of its own at a step of either map, in
     * the order in which the steps name them. Empty if there are none, and in a part of a gap.
     */
    experience_by_persona?: PersonaCurveFigures[];
    /**
     * How many personas with feelings of their own have no curve, because the curves of personas would have more than
     * a million points in all. Absent if none is left out, and in a part of a gap.
     */
    personas_left_out?: Count;
    /** How long the journey before takes. Absent if none of its steps says how long it takes, and in a part of a gap. */
    time_before?: TimeTotal;
    /** How long the journey after takes. Absent if none of its steps says how long it takes, and in a part of a gap. */
    time_after?: TimeTotal;
    /** How much trouble the journey before is. Absent if none of its steps says, and in a part of a gap. */
    effort_before?: EffortTotal;
    /** How much trouble the journey after is. Absent if none of its steps says, and in a part of a gap. */
    effort_after?: EffortTotal;
}

/**
 * How many elements of one kind change, by what happens to them. An element that is both changed and moved counts as
 * both.
 */
export interface ElementCount {
    /** The kind of element. */
    element: Element;
    /** How many are only in the map after. Steps that one before becomes do not count here, but in splits. */
    added: Count;
    /**
     * How many are only in the map before, and said to be gone. Those that are unstated do not count here, nor do
     * steps that become one with others, which count in merges.
     */
    removed: Count;
    /** How many say something else of the journey. Those that are only restated do not count. */
    changed: Count;
    /**
     * How many stand in another place among their like, or in another stage or step. Of all ways to bring one order
     * into the other the one with the fewest moves is counted.
     */
    moved: Count;
    /** How many the map after does not mention, with nothing saying that they are gone. Nobody has to pay for these. */
    unstated: Count;
}

/**
 * The kinds of elements that a journey map is made of, and that a change can happen to.
 *
 * - map: The map's own members, such as title and state: all but its stages, needs, constraints, flows, lanes and
 * lenses.
 * - stage: A stage, without its steps.
 * - step: A step, without its touchpoints, pains, gains and what the provider does.
 * - touchpoint: A touchpoint of a step.
 * - pain: A pain at a step.
 * - gain: A gain at a step.
 * - provider_action: What the provider does at a step.
 * - need: A need of the map.
 * - constraint: A constraint of the map.
 * - flow: A flow of the map.
 * - lane: A lane of the map.
 * - lens: A lens of the map.
 */
export type Element = "map" | "stage" | "step" | "touchpoint" | "pain" | "gain" | "provider_action" | "need" | "constraint" | "flow" | "lane" | "lens";

/** How many steps have no counterpart in the other map. */
export interface WithoutCounterpart {
    /** Steps of the map before. */
    before: Count;
    /** Steps of the map after. */
    after: Count;
}

/** How many pains there are of each fate. All but added are pains of the map before, in a whole gap all that it has. */
export interface PainCount {
    /** How many are gone. */
    removed: Count;
    /** How many hurt less: their severity is lower after than before. */
    relieved: Count;
    /** How many are as they were, or have no severity on one side to compare. */
    kept: Count;
    /** How many hurt more: their severity is higher after than before. */
    worsened: Count;
    /** How many are only in the map after. */
    added: Count;
    /** How many the map after does not mention, with nothing saying that they are gone. */
    unstated: Count;
}

/** How many gains there are of each fate. All but added are gains of the map before, in a whole gap all that it has. */
export interface GainCount {
    /** How many are as they were, or have no strength on one side to compare. */
    kept: Count;
    /** How many are stronger after than before. */
    strengthened: Count;
    /** How many are weaker after than before. */
    weakened: Count;
    /** How many are gone. */
    lost: Count;
    /** How many are only in the map after. */
    added: Count;
    /** How many the map after does not mention, with nothing saying that they are gone. */
    unstated: Count;
}

/**
 * An emotion curve in a few figures, all on the scale from -2 (very bad) to 2 (very good). Steps whose emotion is
 * unknown are left out, and each of the others counts once however long it takes.
 *
 * The figures are about the main line: the way that most customers take through the map. In a map without flows it
 * passes all steps in the order of the document. Otherwise it follows the flow with the largest share; flows without
 * one have equal parts of what the others leave. From each step it takes the way that most customers take. Ways
 * without a share, the order of the flow among them, have equal parts of what the other ways leave. Links of kind
 * exception, and links to steps that are marked as unforeseen, are not taken, and loops only where no other way is
 * left. The line ends where at least as many customers stop as go on any one way. Of equal ways the order comes first,
 * then the links in the order of the document. That the figures follow the likeliest way is the choice of this
 * library.
 */
export interface CurveFigures {
    /** How many steps of the main line have an emotion; at least 1. mean and peak_end rest on so many steps. */
    steps: Count;
    /**
     * The mean emotion of the steps on the main line: the journey as most customers have it, so that a map which also
     * shows exceptions does not look worse for it.
     */
    mean: Number;
    /**
     * How the journey is remembered by the peak-end rule (Fredrickson and Kahneman 1993): the mean of the most extreme
     * emotion on the main line and the last one. The most extreme is the one farthest from 0; of two that are equally
     * far, the bad one.
     */
    peak_end: Number;
    /** The id of the step that counts as the end: the last one of the main line that has an emotion. */
    end: StepId;
    /** The lowest emotion of all steps, those beside the main line too: how the worst moment feels, whoever has it. */
    lowest: Number;
    /**
     * How many steps beside the main line have an emotion. Of the figures only lowest counts these. Absent if there
     * are none.
     */
    beside?: Count;
}

/** The emotion curve of a persona in figures, before and after. */
export interface PersonaCurveFigures {
    /** The id of the persona. */
    persona: PersonaId;
    /** Its curve in the map before. Absent if no step of its main line has an emotion, or the map is not about it. */
    before?: CurveFigures;
    /** Its curve in the map after. Absent if no step of its main line has an emotion, or the map is not about it. */
    after?: CurveFigures;
}

/** How long a journey takes for customers. */
export interface TimeTotal {
    /** How many steps say how long they take; at least 1. */
    steps: Count;
    /** How many steps do not say; their time is missing from the sums. */
    unknown: Count;
    /** The sum over the steps that say, in minutes, waiting included; a day counts 24 hours. */
    minutes: Number;
    /** The part of it that is waiting: the sum over steps of kind wait, in minutes. */
    waiting_minutes: Number;
}

/** How much trouble a journey is for customers. */
export interface EffortTotal {
    /** How many steps say how much trouble they are; at least 1. */
    steps: Count;
    /** How many steps do not say. */
    unknown: Count;
    /** The mean of the efforts of the steps that say, from 1 to 5. */
    mean: Number;
}

/**
 * One thing that gets worse for customers from the map before to the map after. What works today must survive: Kantar
 * asks what works as well as what does not, and a future that is better on the whole can be worse for some.
 */
export interface Regression {
    /** What gets worse. */
    kind: RegressionKind;
    /** The kind of element that it is about: a step, a pain or a gain. */
    element: Element;
    /** The id of the element in the map before. Absent for a pain that only the map after has. */
    before?: string;
    /** The id of the element in the map after. Absent for a step or gain that the map after does not have. */
    after?: string;
    /** The pain or gain in words, as in its fate. Absent for a step. */
    text?: Text;
    /** The id of the step before that it is at, or that it is. */
    step_before?: StepId;
    /** The id of the step after that it is at, or that it is. */
    step_after?: StepId;
    /**
     * The persona for whom a feeling falls, where that is not so, or not as much, for customers on the whole. Absent
     * means customers on the whole.
     */
    persona?: PersonaId;
    /**
     * The figure before: an emotion from -2 to 2, an effort from 1 to 5, minutes, a severity or strength from 1 to 5,
     * or the number of decisions to leave. Absent if it is unknown.
     */
    value_before?: Number;
    /** The same figure after. Absent if it is unknown, or the element is gone. */
    value_after?: Number;
    /**
     * How certain it is, from 0 to 1: the certainty of the match or fate that it rests on. Absent for a liked step of
     * which the map after says nothing.
     */
    certainty?: Share;
}

/**
 * What gets worse. The gravest come first.
 *
 * - exit_added: Customers may leave where they did not before: a pain makes them leave that did not, or a step has
 * decisions to leave.
 * - gain_lost: A gain is gone.
 * - liked_step_lost: A step that felt good on the whole has no counterpart: it was taken out, or, where certainty is
 * absent, the map after does not mention it.
 * - emotion_falls: A step feels worse.
 * - pain_worsens: A pain hurts more.
 * - pain_added: A pain is new.
 * - gain_weakens: A gain is weaker.
 * - effort_grows: A step is more trouble.
 * - time_grows: A step takes longer.
 */
export type RegressionKind = "exit_added" | "gain_lost" | "liked_step_lost" | "emotion_falls" | "pain_worsens" | "pain_added" | "gain_weakens" | "effort_grows" | "time_grows";

/**
 * What becomes of one pain. People who draw a future journey rarely repeat everything, so a pain that the map after
 * leaves out counts as removed only if something says that it is gone.
 */
export interface PainFate {
    /** What becomes of the pain. */
    fate: PainOutcome;
    /** The pain in words, as the map before says it; for a new pain, as the map after does. */
    text: Text;
    /** The id of the pain in the map before. Absent for a new pain. */
    before?: PainId;
    /** The id of the pain in the map after. Absent if that map does not have it. */
    after?: PainId;
    /** The id of the step that the pain stands at before. Absent for a new pain. */
    step_before?: StepId;
    /** The id of the step that the pain stands at after. Absent if the map after does not have the pain. */
    step_after?: StepId;
    /** How much the pain hurts before, from 1 (a nuisance) to 5 (unbearable). Absent means unknown, or a new pain. */
    severity_before?: PainSeverity;
    /**
     * How much the pain hurts after, from 1 (a nuisance) to 5 (unbearable). Absent means unknown, or that the map
     * after does not have the pain.
     */
    severity_after?: PainSeverity;
    /**
     * Whether customers leave because of the pain, as the map before says. Absent means that nobody has said, or a new
     * pain.
     */
    exit_before?: boolean;
    /**
     * Whether customers leave because of the pain, as the map after says. Absent means that nobody has said, or that
     * the map after does not have the pain.
     */
    exit_after?: boolean;
    /** What says that the pain is gone. Only for a pain that is removed; absent in the inverse of a gap. */
    because?: OutcomeReason;
    /** Why nothing can be said of the pain. Only for a pain that is unstated; in the inverse of a gap for one that was. */
    silence?: Silence;
    /**
     * How certain the fate is, from 0 to 1: 1 where somebody said it, else the certainty of the match, or of the step
     * having been taken out. Absent for a pain that is added or unstated.
     */
    certainty?: Share;
    /**
     * Ids of the initiatives that name the pain, by its id in either map. Dropped ones do not count, and between maps
     * of two atlases there are none.
     */
    initiatives?: InitiativeId[];
}

/**
 * What becomes of a pain.
 *
 * - removed: It is gone: the map after does not have it, and something says so.
 * - relieved: Both maps have it, and its severity is lower after.
 * - kept: Both maps have it with the same severity, or without one on either side.
 * - worsened: Both maps have it, and its severity is higher after.
 * - added: Only the map after has it.
 * - unstated: The map after does not mention it, and nothing says whether it is gone.
 */
export type PainOutcome = "removed" | "relieved" | "kept" | "worsened" | "added" | "unstated";

/**
 * What says that a pain or gain which the map after leaves out is gone. If several of these hold, the first counts.
 *
 * - listed: The map after lists it, or the step at which it stood, in removes.
 * - initiative: An initiative names the pain, and the pain does not say that it is only to be relieved or accepted.
 * Only for pains.
 * - treatment: The treatment of the pain in the map before is remove. Only for pains.
 * - complete: Every step of the map after that is known, by link or id, to stand for its step is marked complete: what
 * they list is all that is left.
 * - step_gone: The map after is an edited copy of the map before, and the step at which it stood was taken out of it.
 * A map counts as an edited copy if it is derived from the other, and at least three of its steps and two thirds of
 * all are known, by link or id, to stand for steps of that one; a step as taken out if no step has anything to do with
 * it, and no new one stands in its place.
 */
export type OutcomeReason = "listed" | "initiative" | "treatment" | "complete" | "step_gone";

/**
 * Why nothing can be said of a pain or gain that the map after does not mention.
 *
 * - not_mentioned: The step at which it stood goes on, and nothing says that the map after lists all that is left.
 * - no_counterpart: No step of the map after is known to stand for the step at which it stood.
 */
export type Silence = "not_mentioned" | "no_counterpart";

/**
 * What becomes of one gain. Like a pain, a gain that the map after leaves out counts as lost only if something says
 * that it is gone.
 */
export interface GainFate {
    /** What becomes of the gain. */
    fate: GainOutcome;
    /** The gain in words, as the map before says it; for a new gain, as the map after does. */
    text: Text;
    /** The id of the gain in the map before. Absent for a new gain. */
    before?: GainId;
    /** The id of the gain in the map after. Absent if that map does not have it. */
    after?: GainId;
    /** The id of the step that the gain stands at before. Absent for a new gain. */
    step_before?: StepId;
    /** The id of the step that the gain stands at after. Absent if the map after does not have the gain. */
    step_after?: StepId;
    /**
     * How strong the gain is before, from 1 (pleasant) to 5 (what people tell others about). Absent means unknown, or
     * a new gain.
     */
    strength_before?: Strength;
    /**
     * How strong the gain is after, from 1 (pleasant) to 5 (what people tell others about). Absent means unknown, or
     * that the map after does not have the gain.
     */
    strength_after?: Strength;
    /**
     * What says that the gain is gone: listed, complete or step_gone. Only for a gain that is lost; absent in the
     * inverse of a gap.
     */
    because?: OutcomeReason;
    /** Why nothing can be said of the gain. Only for a gain that is unstated; in the inverse of a gap for one that was. */
    silence?: Silence;
    /**
     * How certain the fate is, from 0 to 1: 1 where somebody said it, else the certainty of the match, or of the step
     * having been taken out. Absent for a gain that is added or unstated.
     */
    certainty?: Share;
}

/**
 * What becomes of a gain.
 *
 * - kept: Both maps have it with the same strength, or without one on either side.
 * - strengthened: Both maps have it, and its strength is higher after.
 * - weakened: Both maps have it, and its strength is lower after.
 * - lost: It is gone: the map after does not have it, and something says so.
 * - added: Only the map after has it.
 * - unstated: The map after does not mention it, and nothing says whether it is gone.
 */
export type GainOutcome = "kept" | "strengthened" | "weakened" | "lost" | "added" | "unstated";

/**
 * Two elements, one of each map, that stand for each other. It also holds the differences that analyses ask for most:
 * those of steps in emotion, effort and duration, and those of touchpoints in all that follows. What does not differ
 * is absent or empty here. The changes of the gap hold all differences.
 */
export interface Match {
    /** What kind of elements the two are. */
    element: Element;
    /** The id of the element in the map before. */
    before: string;
    /** The id of the element in the map after. */
    after: string;
    /** How it is known that the two stand for each other. */
    by: MatchedBy;
    /**
     * How certain the match is, from 0 to 1: 1 for a link or equal ids. For steps it says how often such a pair was
     * right on annotated maps; for other elements how alike the two are.
     */
    certainty: Share;
    /**
     * How the emotion of a step differs, on the scale from -2 (very bad) to 2 (very good). A positive delta is better
     * for the customer.
     */
    emotion?: NumberChange;
    /**
     * How the emotion of a step differs for single personas, on the same scale: those with an experience of their own
     * at either of the two steps. Where one has none, that of customers on the whole counts.
     */
    persona_emotions?: PersonaEmotionChange[];
    /** How many of the decisions at a step let the customer leave, where the number differs. */
    exits?: NumberChange;
    /**
     * How the trouble that a step takes the customer differs, on the scale from 1 (none to speak of) to 5 (very much).
     * A negative delta is better for the customer.
     */
    effort?: NumberChange;
    /** How the duration of a step differs, in minutes; a year counts 365 days, a month a twelfth of that. */
    duration_minutes?: NumberChange;
    /**
     * How the demand at a touchpoint differs, in cases a day; a day counts 24 hours, a year 365 days, a month a
     * twelfth of that.
     */
    demand_per_day?: NumberChange;
    /**
     * How the capacity of a touchpoint differs, in cases a day; a day counts 24 hours, a year 365 days, a month a
     * twelfth of that.
     */
    capacity_per_day?: NumberChange;
    /** The channels of a touchpoint, by id, where they differ. */
    channel?: WordChange;
    /** The devices that customers use at a touchpoint, where they differ. */
    device?: WordChange;
    /** The units that answer for a touchpoint, by id, where they differ. */
    owner?: WordChange;
    /** The roles that meet the customer at a touchpoint, by id, where they differ. */
    role?: WordChange;
    /** The sides that take the first step at a touchpoint, where they differ. */
    initiator?: WordChange;
    /** Ids of the data that a touchpoint needs after and did not need before. */
    data_added?: DataItemId[];
    /** Ids of the data that a touchpoint needed before and no longer needs after. */
    data_dropped?: DataItemId[];
    /**
     * The metrics of a touchpoint whose values differ, first those of the touchpoint before. Of several values of one
     * metric at a touchpoint the first counts.
     */
    metrics?: MetricChange[];
}

/**
 * How it is known that two elements stand for each other. The surest way comes first, and an element is matched once.
 *
 * - link: The document says so: a step replaces one of the map that its own is derived from, or a touchpoint is the
 * same_as one of the other map.
 * - id: The two are of the same kind and have the same id. An id does not count where the words say that it stands for
 * something else: tools that number what is in a map by its place give one id to different things.
 * - likeness: The two are alike: steps in their words, pains and gains, and places; pains and gains in their words;
 * stages, needs and touchpoints in their words and some other members.
 */
export type MatchedBy = "link" | "id" | "likeness";

/** A number before and after, where the two differ. */
export interface NumberChange {
    /** The number before. Absent means unknown. */
    before?: Number;
    /** The number after. Absent means unknown. */
    after?: Number;
    /** The number after less the number before. Absent if either of them is unknown. */
    delta?: Number;
}

/** How a step feels for one persona before and after, where the two differ. */
export interface PersonaEmotionChange {
    /** The id of the persona. */
    persona: PersonaId;
    /** The emotion before, from -2 (very bad) to 2 (very good). Absent means unknown. */
    before?: Number;
    /** The emotion after, from -2 (very bad) to 2 (very good). Absent means unknown. */
    after?: Number;
    /** The emotion after less the emotion before. Absent if either of them is unknown. */
    delta?: Number;
}

/** A word or an id before and after, where the two differ. */
export interface WordChange {
    /** The word or id before. Absent means that there was none. */
    before?: string;
    /** The word or id after. Absent means that there is none. */
    after?: string;
}

/** The values of a metric at a touchpoint before and after, where the two differ. The unit is that of the metric. */
export interface MetricChange {
    /** The id of the metric. */
    metric: MetricId;
    /** The value before. Absent means unknown, or that the metric was not measured there. */
    before?: Number;
    /** The value after. Absent means unknown, or that the metric is not measured there. */
    after?: Number;
    /**
     * The value after less the value before. Absent if either of them is unknown. The direction of the metric says
     * whether more is better.
     */
    delta?: Number;
}

/**
 * Two elements, one of each map, that probably stand for each other, but not surely enough to be matched. Nothing in
 * the gap rests on a suggestion: whoever knows the journey confirms it (confirm) or turns it down.
 */
export interface SuggestedMatch {
    /** What kind of elements the two are. */
    element: Element;
    /** The id of the element in the map before. */
    before: string;
    /** The id of the element in the map after. */
    after: string;
    /** How certain it is that the two stand for each other, from 0 to 1. */
    certainty: Share;
    /** What speaks for it. */
    because: SuggestionReason;
}

/**
 * What speaks for two steps standing for each other.
 *
 * - words: Their names, what the customer does there and what happens.
 * - parts: A pain or gain that both have, more than their names.
 * - place: Each is the only step without counterpart between the same two neighbours.
 * - share: The one says what the other says beside its own counterpart: two steps may have become one, or one two.
 */
export type SuggestionReason = "words" | "parts" | "place" | "share";

/** A step that becomes several: more than one step of the other map was said to replace it. */
export interface Split {
    /** The id of the step in the map before. */
    before: StepId;
    /**
     * Ids of the steps in the map after. The one that it is matched with comes first, the others in the order of their
     * map.
     */
    after?: StepId[];
}

/** Steps that become one: the step is said to replace more than one step of the other map. */
export interface Merge {
    /** The id of the step in the map after. */
    after: StepId;
    /**
     * Ids of the steps in the map before. The one that it is matched with comes first, the others in the order of
     * their map.
     */
    before?: StepId[];
}

/** A point of an emotion curve: how one step feels to customers on the whole. */
export interface CurvePoint {
    /** The id of the step, in the map whose curve it is. */
    step: StepId;
    /**
     * How the step feels, from -2 (very bad) to 2 (very good): emotion of its experience. Experiences of single
     * personas do not count. Absent means unknown.
     */
    emotion?: Emotion;
    /**
     * Whether the step stands beside the main line, the way that most customers take through the map: after an
     * exception, on a less likely branch, or in another flow. Absent means that it is on the line, as all steps of a
     * map without flows are.
     */
    beside?: boolean;
}

/** A point of the emotion curve of a persona: how one step feels to it. */
export interface PersonaCurvePoint {
    /** The id of the persona. */
    persona: PersonaId;
    /** The id of the step, in the map whose curve it is. */
    step: StepId;
    /**
     * How the step feels to the persona, from -2 (very bad) to 2 (very good): the emotion of its own experience
     * (persona_experiences), else that of customers on the whole. Absent means unknown.
     */
    emotion?: Emotion;
    /**
     * Whether the step stands beside the main line of the persona: the way that most take on the flow that names it,
     * else on a flow for all personas. Absent means that it is on the line.
     */
    beside?: boolean;
}

/** What an initiative pays for in a gap. */
export interface Funding {
    /** The id of the initiative. */
    initiative: InitiativeId;
    /**
     * Numbers of the changes that it pays for: those of the elements that it names in its changes, pains and needs, of
     * all that is in these elements, and of what is in the steps that stand for them in the other map. Several
     * initiatives can pay for the same change.
     */
    changes?: Count[];
    /**
     * What the initiative costs in all, as the document says; it is not divided among its changes. Absent means
     * unknown.
     */
    cost?: MoneyRange;
}

/**
 * One change of one element: it is added, removed, changed, moved or left unstated. Elements inside an element have
 * changes of their own. Two maps of different ids always have at least one change: that of the map's own members.
 */
export interface Change {
    /**
     * The number by which the gap refers to the change, counted from 1 and unique in the gap. A part of a gap and the
     * inverse keep the numbers of the whole.
     */
    number: Count;
    /** What happens to the element. */
    kind: ChangeKind;
    /** What kind of element it happens to. */
    element: Element;
    /** The id of the element in the map before. Absent if the element is added. */
    before?: string;
    /** The id of the element in the map after. Absent if the element is removed or unstated. */
    after?: string;
    /** Where the element stands in the map before, if it is removed, unstated or moved. Absent if it keeps its place. */
    place_before?: Place;
    /** Where the element stands in the map after, if it is added or moved. Absent if it keeps its place. */
    place_after?: Place;
    /** The members whose values differ, id included, for an element that both maps have. Empty for all others. */
    fields?: FieldChange[];
    /**
     * The members of an element that is added, removed or unstated, as a JSON object. Elements inside it are left out,
     * since they have changes of their own.
     */
    value?: unknown;
    /**
     * true in the inverse of a gap for an element that comes back because it was unstated, not because it was removed.
     * Absent everywhere else.
     */
    unsaid?: boolean;
    /**
     * Ids of the initiatives that pay for the change: those that name the element, or an element that it is in, in
     * their changes, pains or needs. Empty if none does.
     */
    paid_by?: InitiativeId[];
    /**
     * Numbers of the changes without which this one would leave a broken map: a step cannot come into a stage that is
     * not there yet, and nothing can refer to an element that does not exist. Two changes can depend on each other.
     */
    depends_on?: Count[];
}

/**
 * What happens to an element between the map before and the map after.
 *
 * - added: Only the map after has it.
 * - split: A step that only the map after has by itself: it is one of several that a step before becomes (splits).
 * - removed: Only the map before has it. A step with all that is in it, a pain, a gain and a need are removed only if
 * something says so; else they are unstated.
 * - merged: A step that only the map before has by itself: it becomes one with others (merges).
 * - changed: Both maps have it, with other values of some members. It may be moved as well: then its places are given.
 * - moved: Both maps have it, saying the same, in another place.
 * - restated: Both maps have it in the same place, saying the same of the journey: only the form differs (other
 * encoding of letters, blanks or quotation marks, another order of a set), an id, or what is about the map, such as
 * evidence, complete or source_id. Not a change of the journey; it is here so that applying the gap gives the map
 * after exactly.
 * - unstated: Only the map before has it, with nothing saying that it is gone. Applying the gap takes it out of the
 * map all the same.
 */
export type ChangeKind = "added" | "split" | "removed" | "merged" | "changed" | "moved" | "restated" | "unstated";

/** Where an element stands among its siblings: the elements of the same kind in the same stage, step or map. */
export interface Place {
    /** The position among the siblings, counted from 0. */
    index: Count;
    /**
     * The id of the stage that a step is in, or of the step that a pain, gain or touchpoint is in. Absent for elements
     * of the map itself.
     */
    parent?: string;
    /**
     * The id of the nearest sibling before it that keeps its place. Absent if there is none. It lets a part of a gap,
     * in which other moves are left out, find the place.
     */
    follows?: string;
}

/** A change of one member of an element. */
export interface FieldChange {
    /** The name of the member, as in the data. */
    field: string;
    /** What the member is about, by which changes can be grouped. */
    aspect: Aspect;
    /** The value before, as JSON. Absent if the member had none. */
    before?: unknown;
    /** The value after, as JSON. Absent if the member has none. */
    after?: unknown;
}

/**
 * What the change of a member is about. It follows from the name of the member, but for form.
 *
 * - experience: How it is for the customer: experience, persona_experiences, expectation, believed_experience, rating,
 * severity, strength, frequency.
 * - channel: What the encounter goes through: channel, device.
 * - owner: Who answers for it: owner, perceived_owner, handover.
 * - role: Who takes part: role, initiator, personas.
 * - duration: How long it takes, when it happens and how much trouble it is: duration, effort, planned_at, actual_at.
 * - data: The data that it needs or asks for: data_needs, staff_data_needs, asks_for.
 * - capacity: How many want it and how many can be served: demand, capacity.
 * - metric: How success is told: metrics, success_criteria.
 * - business: What the organisation wants, promises and does: business_goal, goals, business_value, customer_value,
 * importance_to_organisation, promise, provider_activity, cost_to_serve.
 * - backstage: What stands behind it: backstage, components.
 * - evidence: What it rests on: evidence, claim, validations. Not a change of the journey.
 * - record: What is about the map and the document: id, replaces, same_as, source_id, confidentiality, complete,
 * insights, quotes, n, and of a map derived_from, held_against, removes, status, answer, iterations, revisions,
 * review, valid_from. Not a change of the journey.
 * - form: A member that means the same and only has another form: other encoding of letters, blanks or quotation
 * marks, another order of a set, the new id of an element. Not a change of the journey.
 * - content: What it is and says: every other member.
 */
export type Aspect = "experience" | "channel" | "owner" | "role" | "duration" | "data" | "capacity" | "metric" | "business" | "backstage" | "evidence" | "record" | "form" | "content";

/**
 * What separates one journey map from another, and how to get from the first to the second. The two maps are called
 * "before" and "after" whatever they show: today's journey and the wanted one, the intended and an observed one, this
 * year's and last year's, one's own and a competitor's.
 *
 * A gap is computed from two maps of an atlas, or from maps of two atlases. It is also an edit script: applied to the
 * map before, its changes give exactly the map after, and the inverse leads back. A part of a gap holds only the
 * changes that some initiatives pay for, with those that they depend on; members that describe whole maps are then
 * absent or empty, as said below.
 */
export interface Gap {
    /** The id of the map before: the one that the changes can be applied to. */
    before: MapId;
    /** The id of the map after: the one that the changes lead to. */
    after: MapId;
    /** Whether initiatives were asked who pays for what. */
    funding_status: FundingStatus;
    /** The gap in figures: distance, counts, rates and curves. */
    summary: GapSummary;
    /**
     * What gets worse for customers, the gravest first: ways to leave, gains lost, liked steps that go, feelings that
     * fall, pains that come or hurt more, effort and time that grow. What works today must survive (Kantar asks what
     * works as well as what does not). In a part, only what its changes are about.
     */
    regressions?: Regression[];
    /**
     * What becomes of every pain of either map: first those of the map before in its order, then new ones in the order
     * of the map after. In a part, only those that its changes are about.
     */
    pains?: PainFate[];
    /**
     * What becomes of every gain of either map, in the same order as pains. In a part, only those that its changes are
     * about.
     */
    gains?: GainFate[];
    /**
     * The stages, steps and touchpoints of the two maps that stand for each other, in the order of the map after,
     * whether or not anything about them changes. Elements of other kinds are listed only if their ids differ.
     */
    matches?: Match[];
    /**
     * Steps that probably stand for each other, but not surely enough to be matched: the most certain first, then in
     * the order of the maps. Empty in a part.
     */
    suggestions?: SuggestedMatch[];
    /** Steps of the map before that become several, as replaces says. Empty in a part. */
    splits?: Split[];
    /** Steps of the map after that several become, as replaces says. Empty in a part. */
    merges?: Merge[];
    /**
     * The emotion curve of the map before, for customers on the whole: all its steps in the order of the document.
     * Empty in a part.
     */
    curve_before?: CurvePoint[];
    /**
     * The emotion curve of the map after, for customers on the whole: all its steps in the order of the document.
     * Empty in a part.
     */
    curve_after?: CurvePoint[];
    /**
     * The emotion curves of single personas in the map before, one after the other, each in the order of the document:
     * one for each persona with a feeling of its own at a step of either map. Steps that do not concern the persona
     * (personas of the step) are left out, and all steps of a map that is not about it. Empty in a part.
     */
    persona_curves_before?: PersonaCurvePoint[];
    /** The emotion curves of the same personas in the map after. Empty in a part. */
    persona_curves_after?: PersonaCurvePoint[];
    /**
     * The initiatives that pay for at least one change, in the order of the document, each with these changes. Not
     * asked are initiatives that are dropped, whose last prototype failed, or that belong to other alternatives only;
     * between maps of two atlases there are none. In a part, only the chosen ones.
     */
    funding?: Funding[];
    /**
     * Numbers of the changes that no initiative pays for, if initiatives were asked. Left out is what nobody has to
     * pay for: the change of the map itself, of constraints, lanes and lenses, and what is only unstated or restated.
     * In a part, only numbers of its changes.
     */
    unfunded?: Count[];
    /**
     * Ids of initiatives that pay for no change although they name one of the two maps in their changes, pains or
     * needs, or name nothing at all there. Empty in a part.
     */
    idle_initiatives?: InitiativeId[];
    /**
     * Numbers of the changes that none of the chosen initiatives pays for, but on which the other changes of a part
     * depend. Empty in a whole gap.
     */
    needed?: Count[];
    /**
     * The changes that lead from the map before to the map after: first what is added, changed or moved in the order
     * of the map after, then what is removed or unstated in the order of the map before. Elements that stay as they
     * are have no change.
     */
    changes?: Change[];
}

/**
 * The numbers that checks compare with, for projects that have their own.
 *
 * The ranges for research are those of Ziggy 2014, which adds that they depend on how much the target groups differ.
 * The others are the choice of this library.
 */
export interface Thresholds {
    /**
     * How many customers should be met in all, over all rounds of research: the fewest and the most. 10 and 20 unless
     * set. Fewer are reported as research.too_few, more as research.too_many.
     *
     * Participants of surveys, analytics and desk research do not count, nor do employees. If no customer is left to
     * count, nothing is reported.
     */
    people?: Count[];
    /**
     * How many people of each target group should be met: the fewest and the most. 3 and 5 unless set. Fewer are
     * reported as segment.too_few, more as segment.too_many.
     *
     * With too few or too many target groups, this range and that of people cannot both be kept: then
     * research.rules_clash is reported in place of the rules of people.
     */
    people_per_segment?: Count[];
    /**
     * The most stages that a map should have. 10 unless set. A map with more is reported as map.too_broad: one that is
     * to cover everything becomes too general to be used (Ziggy 2014). The same holds for the next three.
     */
    stages?: Count;
    /** The most steps that a map should have, over all its stages. 60 unless set. */
    steps?: Count;
    /** The most target groups that a map should name. 4 unless set. */
    segments?: Count;
    /**
     * The most jobs that the personas of a map should have between them, each job counted once. 5 unless set. More
     * than 99 has the same effect as 99.
     */
    jobs?: Count;
}

/**
 * Limits on what a text may cost to read, a gap to compute, and a report to list.
 *
 * They protect an application against input from strangers. Each limit has a code of its own: limit.text, limit.depth,
 * limit.values, limit.string, limit.memory, limit.work and limit.answer; those on a report, findings and report_bytes,
 * shorten it. What just reaches a limit is accepted; what exceeds it is refused.
 *
 * Reading looks at all but work and answer_bytes, a check at findings and report_bytes, and the gap at work and
 * answer_bytes.
 */
export interface Limits {
    /** The most bytes that the whole text may have, in UTF-8. 64 MiB (67,108,864) unless set. */
    text_bytes?: Count;
    /**
     * How deep objects and lists may be nested; the outermost one counts as 1. 64 unless set. A number above 128 has
     * the effect of 128.
     */
    depth?: Count;
    /**
     * The most JSON values that the text may hold: objects, lists, strings, numbers, true, false and null, at any
     * depth. Keys do not count. 5,000,000 unless set.
     */
    values?: Count;
    /**
     * The most bytes that one string or key may have, in UTF-8 and after its escapes are resolved. 64 KiB (65,536)
     * unless set.
     */
    string_bytes?: Count;
    /**
     * The most bytes of memory that what is read may take. A touchpoint of a few letters takes some hundred bytes, so
     * that a text can grow fiftyfold. 256 MiB (268,435,456) unless set: with it, and the other limits as they are,
     * reading takes less than 512 MB, whatever the text.
     *
     * What is counted are the sizes of parts and strings as they lie in the memory of this machine. On a machine of 32
     * bits, as WebAssembly is one, they are smaller.
     */
    memory_bytes?: Count;
    /**
     * The most findings that a report lists. The counts of the report include those that are not listed, and truncated
     * says that there are some. 1,000 unless set. Where there are more, a check keeps errors rather than warnings, and
     * warnings rather than infos; reading keeps what comes first in the text.
     */
    findings?: Count;
    /**
     * The most bytes that the findings listed may say in their pointers and params, taken together; a document of long
     * names can make each as long as the document. 512 KiB (524,288) unless set. The first finding is listed however
     * long it is; one that does not fit and those after it, in the order in which findings keeps them, are counted and
     * not listed.
     */
    report_bytes?: Count;
    /**
     * The most work that comparing two maps may take, in units: pairs of words and of elements that are compared with
     * each other, and links (replaces, same_as) that are followed. It is counted before it is done.
     *
     * Absent means 8 for each byte of the two maps as JSON text, and at least 2,000,000; a million units take a
     * quarter of a second or less. Two maps of a hundred steps each, of which nothing but words tells who stands for
     * whom, take some 25,000.
     */
    work?: Count;
    /**
     * The most bytes that a gap may take for saying who pays for what: the ids of the initiatives at each change. It
     * is counted before they are written. Beyond it the gap is refused; curves of personas that would take more are
     * left out (personas_left_out).
     *
     * Absent means 20 times the bytes of the two maps and the initiatives as JSON text, and at least 64 KiB (65,536).
     */
    answer_bytes?: Count;
}

/**
 * What a caller can ask of reading, checking and comparing. What is left out keeps its default; each task takes the
 * options that it knows.
 */
export interface Options {
    /**
     * The day on which the check is made, as 2026-11-22. Without it nothing is said about age (review.overdue,
     * source.stale, study.stale): the library does not read the clock, so that a check gives the same report on any
     * day.
     */
    today?: Date;
    /**
     * The order in which the project works, which decides whether a map of today or a future map is asked for first.
     * Absent means profile of the document's context, or iterative if that says nothing either.
     */
    profile?: MethodProfile;
    /** What counts as too few and too many, such as the number of interviews. */
    thresholds?: Thresholds;
    /**
     * The language of messages. English unless set. Only the five languages of the library are accepted; messages in
     * nynorsk and Danish come in bokmål.
     */
    lang?: "en" | "nb" | "nn" | "sv" | "da";
    /** Limits on what reading, comparing and reporting may cost. Each task uses those that concern it. */
    limits?: Limits;
    /**
     * Whether findings show ••• in place of values of the document, which can be personal data. Names of members,
     * words of the format and counts are shown all the same, and so are pointers. False unless set.
     */
    mask?: boolean;
}

/**
 * One thing that reading, checking or comparing found to be wrong, missing or worth knowing, at one place.
 *
 * A finding prints as one line: severity, code, place, message and hint. In that line a place that is longer than a
 * value may be is cut, and control characters in it are escaped; pointer keeps all.
 */
export interface Finding {
    /**
     * The code of the rule that is broken, such as member.unknown. Codes never change their meaning: programs should
     * decide by the code, never by the message.
     */
    code: string;
    /** How much the finding matters: error, warning or info. For what a draft lacks it is lower than the rule's. */
    severity: Severity;
    /**
     * The place that the finding is about, as a JSON Pointer (RFC 6901), such as /maps/0/stages/1. Empty means the
     * whole document.
     */
    pointer: string;
    /**
     * What is wrong, in the language asked for: one line in lower case without a full stop. Long values are cut to 80
     * characters; of a long list the first names are shown, and how many more there are.
     */
    message: string;
    /** The language of message and hint: English, Bokmål or Swedish. Absent in the data means English. */
    lang?: string;
    /** What to do about it, in the same language. Absent means that the rule has no advice that fits. */
    hint?: string;
    /**
     * The values that the message and the hint name, whole and by name, so that others can word the finding anew:
     * value, suggestion, limit, count and the like. Values out of the document are replaced by ••• if the options ask
     * for a mask.
     */
    params?: { [name: string]: string };
    /**
     * JSON Pointers to other places that the finding is about, such as the touchpoints that are counted in it (at most
     * 20), or the place where the same data was asked for first.
     */
    related?: string[];
    /** The address of the rule, which explains it and names the source that it comes from. */
    url: string;
}

/**
 * How much a finding matters. Severities are ordered: information is less than a warning, and a warning less than an
 * error.
 *
 * - info: Worth knowing: nothing has to be done about it.
 * - warning: To be mended before anyone decides by the map: something important is missing or contradicts itself.
 * - error: Without meaning as it is, such as a reference to nothing. A report with errors is not ok.
 */
export type Severity = "info" | "warning" | "error";

/**
 * All findings about one document, with their numbers: those of decoding in the order of the text, those of a check in
 * the order of their pointers.
 *
 * Most operations that can fail return a report as their error. It prints as its first finding, and how many more
 * there are.
 */
export interface Report {
    /** Whether there are no errors. Warnings and information do not count. */
    ok: boolean;
    /** How many errors were found, listed or not. */
    errors: number;
    /** How many warnings were found, listed or not. */
    warnings: number;
    /** How many findings are information, listed or not. */
    infos: number;
    /** How many findings there are in all, listed or not. */
    total: number;
    /**
     * Whether more was found than is listed. How many findings are listed is one of the limits in the options, 1000 by
     * default; where not all fit, a check keeps errors before warnings, and these before information.
     */
    truncated: boolean;
    /** The findings that are listed. */
    findings: Finding[];
}
