//! Initiatives: what is to be done, why, what it costs, what it brings, and who
//! is told.

use journeykit_derive::{entity, enumeration};

use super::reference::{ElementRef, NeedRef, PainRef};
use super::scalar::{
    Count, Date, Importance, InitiativeId, InsightId, LayerNeedId, MetricId, MoneyRange,
    PartialDate, Quantity, Share, StakeholderId, StudyId, SuggestionId, UnitId,
};
use super::text::Text;

/// An improvement that is proposed, decided on or under way. It names the
/// elements of maps that it changes and the pains and needs that it is there
/// for; a gap tells which of its changes each initiative pays for, and which
/// nobody pays for.
#[entity(kind = "initiative", provenance)]
pub struct Initiative {
    /// The id of the initiative, unique among the initiatives of the document.
    pub id: InitiativeId,
    /// What is done, beginning with a verb, e.g. "Tell customers when the case
    /// has arrived". The checks point out titles that only name a thing.
    pub title: Text,
    /// What a reader should know about the initiative that its title does not
    /// say.
    pub description: Option<Text>,
    /// What the initiative changes: interfaces, processes, the organisation and
    /// so on. One initiative may be of several kinds (Ziggy 2014).
    pub kinds: Vec<ImprovementKind>,
    /// Whether the idea was there before the journey was looked at. For one
    /// that was, the checks ask for evidence or a prototype.
    pub origin: Option<Origin>,
    /// Whether it supports the customer in a new way or opens a new business.
    pub opportunity: Option<OpportunityKind>,
    /// The elements that it changes: whole maps, or stages, steps or
    /// touchpoints of them. In a gap the initiative pays for every change of
    /// what is named and of all that is in it; of a reference with several ids
    /// the innermost counts.
    pub changes: Vec<ElementRef>,
    /// The pains that it is there for. In a gap it pays for their changes, and
    /// a pain that the map after leaves out counts as removed for its sake,
    /// unless the pain itself says that it is only to be relieved or accepted.
    pub pains: Vec<PainRef>,
    /// The needs that it is there for. In a gap it pays for their changes.
    pub needs: Vec<NeedRef>,
    /// Ids of the suggestions that it takes up.
    pub suggestions: Vec<SuggestionId>,
    /// Ids of the needs of the six layers that it meets, where it prepares the
    /// ground rather than changing a journey itself.
    pub layer_needs: Vec<LayerNeedId>,
    /// What it costs: the likely amount, and how low and high it may be, all in
    /// one currency.
    pub cost: Option<MoneyRange>,
    /// What it brings in money: the likely amount, and how low and high it may
    /// be, in the currency of `cost`.
    pub benefit: Option<MoneyRange>,
    /// The work that it takes, in person-months: the effort in RICE.
    pub person_months: Option<Quantity>,
    /// Judgements by which initiatives are ranked.
    pub scores: Option<Scores>,
    /// The id of the unit that answers for it. Absent means that nobody does,
    /// as far as is known; the checks warn of it.
    pub owner: Option<UnitId>,
    /// Ids of the stakeholders who must be told of it.
    pub audience: Vec<StakeholderId>,
    /// Whether the `audience` has been told. Absent means the same as `false`:
    /// for an initiative that is decided, started or done the checks warn
    /// (Kantar).
    pub communicated: Option<bool>,
    /// How far it has come. Absent means that nobody has said.
    pub status: Option<InitiativeStatus>,
    /// The wave in which it is carried out, counted from 1: the most important
    /// first, then wider (MarkedsPartner 2022). The checks warn if it depends
    /// on an initiative of a later wave.
    pub wave: Option<Count>,
    /// The day on which the work begins.
    pub start: Option<Date>,
    /// The day on which it is to be done. The checks warn if it is before
    /// `start`.
    pub due: Option<Date>,
    /// What success looks like, in words (Kantar). The checks warn if there is
    /// neither this nor a metric.
    pub success_criteria: Vec<Text>,
    /// Ids of the metrics that show whether it has succeeded.
    pub metrics: Vec<MetricId>,
    /// What has been tried out, and with which result.
    pub prototypes: Vec<Prototype>,
    /// Ids of the initiatives that have to be done first. Initiatives may not
    /// depend on each other in a circle.
    pub depends_on: Vec<InitiativeId>,
    /// Ids of initiatives that can't be carried out beside this one. One of the
    /// two naming the other is enough. The checks warn where both are decided
    /// on, where one has to be done before the other, and where an alternative
    /// takes both (`alternative.initiatives_clash`).
    pub excludes: Vec<InitiativeId>,
    /// What each month of waiting costs (cost of delay, Reinertsen 2009).
    /// Absent means unknown.
    pub cost_of_delay: Option<MoneyRange>,
    /// The insights that it rests on, as ids of the document's
    /// `research.insights`.
    pub insights: Vec<InsightId>,
    /// Whether it takes choices away from the customer. MarkedsPartner 2022
    /// looks for solutions that cost little without doing so; the checks point
    /// out `true`. Absent means the same as `false`.
    pub removes_options: Option<bool>,
}

impl Initiative {
    /// Whether the initiative has been given up. One that has pays for no
    /// change of a gap, and takes up no suggestion, pain or need.
    pub fn is_dropped(&self) -> bool {
        self.status == Some(InitiativeStatus::Dropped)
    }
}

/// What an initiative changes. Simpler and clearer interfaces, processes, the
/// organisation, new products and new services are the kinds of Ziggy 2014.
#[enumeration]
pub enum ImprovementKind {
    /// It makes an interface simpler: fewer things to do.
    InterfaceSimpler,
    /// It makes an interface clearer: the same things, better understood.
    InterfaceClearer,
    /// It changes how work is done.
    Process,
    /// It changes who answers for what, or how units work together.
    Organisation,
    /// It brings a product that was not offered before.
    NewProduct,
    /// It brings a service that was not offered before.
    NewService,
    /// It acquires data, or joins data that were apart.
    Data,
    /// It brings in, adapts or replaces a system.
    System,
    /// It teaches people something, or hires people who know it.
    Competence,
    /// It tells customers or staff something that they did not know.
    Communication,
}

/// Where the idea of an initiative comes from (Ziggy 2014).
#[enumeration]
pub enum Origin {
    /// The idea was there before the journey was looked at.
    Preconceived,
    /// The journey showed that something has to be done.
    Found,
}

/// What an opportunity leads to, of which a journey that is understood as a
/// whole shows both kinds ("Förstå framtiden först").
#[enumeration]
pub enum OpportunityKind {
    /// A new way to support the customer.
    Support,
    /// A new business.
    NewBusiness,
}

/// How far an initiative has come.
#[enumeration]
pub enum InitiativeStatus {
    /// Somebody has proposed it, and nothing is decided.
    Proposed,
    /// It is to be carried out; the work has not begun. From here on the
    /// `audience` should have been told.
    Decided,
    /// The work has begun.
    Started,
    /// The work is finished.
    Done,
    /// It has been given up. It stays in the document, but pays for no change
    /// of a gap.
    Dropped,
}

/// Judgements from which initiatives are ranked. Each method has its own scale,
/// and some members serve several methods: give all initiatives that are
/// compared on the scale of the same one. RICE (Sean McBride, Intercom) is
/// reach times impact times confidence over person-months; ICE is impact times
/// confidence times ease; WSJF (Scaled Agile Framework, after Reinertsen 2009)
/// is the sum of value, time criticality and risk reduction over job size.
#[entity(kind = "scores")]
pub struct Scores {
    /// RICE: how many customers it reaches in a period, the same period for all
    /// initiatives.
    pub reach: Option<Quantity>,
    /// How much it does for each of those reached. RICE: 0.25, 0.5, 1, 2 or 3.
    /// ICE: 1 to 10.
    pub impact: Option<Quantity>,
    /// How sure the other judgements are, from 0 to 1. RICE: 0.5 for low, 0.8
    /// for medium and 1 for high confidence.
    pub confidence: Option<Share>,
    /// ICE: how easy it is to do, from 1 (hard) to 10 (easy).
    pub ease: Option<Quantity>,
    /// What it is worth to customers, from 1 (little) to 5 (decisive).
    pub customer_value: Option<Importance>,
    /// What it is worth to the organisation, from 1 (little) to 5 (decisive).
    pub business_value: Option<Importance>,
    /// WSJF: how fast its value is lost by waiting, relative to the other
    /// initiatives: 1, 2, 3, 5, 8, 13 or 20.
    pub time_criticality: Option<Quantity>,
    /// WSJF: how much risk it takes away or what it makes possible, relative to
    /// the other initiatives: 1, 2, 3, 5, 8, 13 or 20.
    pub risk_reduction: Option<Quantity>,
    /// WSJF: how much work it is, relative to the other initiatives: 1, 2, 3,
    /// 5, 8, 13 or 20.
    pub job_size: Option<Quantity>,
    /// What it brings users and the business, from 1 to 20 beside others, as the
    /// Scaled Agile Framework weighs it. It is another scale than
    /// `customer_value` and `business_value`.
    pub user_business_value: Option<Quantity>,
}

/// A prototype and what a test of it showed. On a wanted journey, where nothing
/// can be observed yet, prototypes take the place of evidence (MarkedsPartner
/// 2022): the checks count them so, unless they failed.
#[entity(kind = "prototype")]
pub struct Prototype {
    /// What was tried out.
    pub text: Text,
    /// What the test showed. Absent means that there has been none yet, or that
    /// nobody has said. The checks warn where evidence from the same `study`
    /// says otherwise (`prototype.result_contradicted`).
    pub result: Option<PrototypeResult>,
    /// The day of the test, or its month or year.
    pub date: Option<PartialDate>,
    /// The id of the study in which it was tested.
    pub study: Option<StudyId>,
}

/// What a test of a prototype showed.
#[enumeration]
pub enum PrototypeResult {
    /// It does for people what it was made for.
    Works,
    /// It works in part, or for some.
    Mixed,
    /// It does not do what it was made for.
    Fails,
}
