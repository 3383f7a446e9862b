//! The setting of the journeys, and what the organisation wants to reach.

use journeykit_derive::{entity, enumeration};

use super::life_cycle::LifePhase;
use super::scalar::{BusinessGoalId, Level, MetricId, Share};
use super::text::Text;

/// The setting of the journeys: the sector, the organisation, and the project
/// that maps them.
///
/// `sector`, `maturity`, `profile` and `phase` change what the checks ask for.
/// The other members are for readers.
#[entity(kind = "context")]
pub struct Context {
    /// Whether the journeys take place on a market, in public services or
    /// inside an organisation. In the last case the checks do not ask who pays
    /// (rule `role.payer_missing`). Absent means that nobody has said.
    pub sector: Option<Sector>,
    /// What those whose journeys these are should be called, such as customer,
    /// citizen, patient or employee. The method works just as well for
    /// organisations that have no customers by that name (Ziggy 2014). Messages
    /// of checks and pictures use it in place of "customer" if it is one of
    /// some thirty common nouns, in whichever language; of others they say "the
    /// person", since they can't inflect them. Absent means customers, or
    /// employees where the sector is `internal`.
    pub actor_term: Option<Text>,
    /// How far the organisation has come in working with customer experience,
    /// from 0 (nothing) to 5 (mastered). The right approach depends on it
    /// (Kantar): at 0 or 1 only published maps get warnings for what they lack,
    /// and from 2 on maps in a workshop get them too. Absent has the same
    /// effect as 2 or more.
    pub maturity: Option<Level>,
    /// What the organisation concentrates on, in words, such as personal advice
    /// or a low price (Kantar).
    pub core_focus: Option<Text>,
    /// The order in which the project works on current and future maps, which
    /// decides what the checks ask for first. The options of a check can set
    /// another. Absent means `iterative`.
    pub profile: Option<MethodProfile>,
    /// The phase that the project is in, of the four that Kantar describes. The
    /// checks report what an earlier phase should have brought and has not
    /// (rule `context.phase_unready`). Absent means that nobody has said, and
    /// then nothing is expected.
    pub phase: Option<ProjectPhase>,
    /// The phases of being a customer that the maps together are expected to
    /// show. Those that no stage belongs to are reported as
    /// `context.life_cycle_missing`. Empty means all of them, and then nothing
    /// is reported.
    pub life_cycle: Vec<LifePhase>,
    /// The rate by which money of later years is discounted, a year: 0.08 for
    /// 8 %. Absent means that nobody has said.
    pub discount_rate: Option<Share>,
}

/// The kind of setting that the journeys take place in.
#[enumeration]
pub enum Sector {
    /// A market, where customers choose between offers and someone pays.
    Commercial,
    /// Public services, for citizens, patients, pupils and others who are
    /// entitled to them.
    Public,
    /// The inside of an organisation: those who travel are its own people, such
    /// as the users of an intranet (Ziggy 2014).
    Internal,
}

/// The order in which a project works on today's journey and the wanted one.
///
/// The sources differ: Ziggy 2014 and Kantar begin with today's journey,
/// MarkedsPartner 2022 and "Förstå framtiden först" with the wanted one, and
/// GainGrowth works in rounds.
#[enumeration]
pub enum MethodProfile {
    /// Understand today's journey first. The checks report a future map in a
    /// document that has no map of a current or observed journey (rule
    /// `map.current_missing`); where there is one, the future map should say in
    /// `derived_from` which map it was made from (rule `map.baseline_missing`).
    CurrentFirst,
    /// Imagine the wanted journey first, free from how things are done today.
    /// The checks report a document whose maps include no future one (rule
    /// `map.future_missing`), and a future map need not say which map it was
    /// made from.
    FutureFirst,
    /// Work on both in rounds. The checks report a future map that does not say
    /// in `derived_from` which map it was made from (rule
    /// `map.baseline_missing`).
    Iterative,
}

/// The phase of a project, in the order that Kantar gives.
///
/// Naming a phase says that those before it are over.
#[enumeration]
pub enum ProjectPhase {
    /// Gathering and sorting what is known already. When it is over, the
    /// document should hold sources or studies.
    Consolidate,
    /// Learning to see the journey with the customer's eyes. When it is over,
    /// the document should hold personas.
    Understand,
    /// Drawing the journeys, with their touchpoints and what happens behind
    /// them. When it is over, at least one map should have steps.
    Model,
    /// Bringing the insight into the organisation: setting priorities,
    /// comparing alternatives, telling those concerned, and measuring.
    Strengthen,
}

/// A goal of the organisation, such as keeping customers who move house.
///
/// Maps and touchpoints name the goals that they serve. A customer journey
/// should always hold a business perspective beside the customer's, so that the
/// two can be brought together (Ziggy 2014).
#[entity(kind = "business_goal", provenance)]
pub struct BusinessGoal {
    /// Its id, unique among the goals of the document. Maps and touchpoints
    /// refer to it in `goals`.
    pub id: BusinessGoalId,
    /// The goal in words, such as "keep customers through their move".
    pub text: Text,
    /// The wider goal that it serves: the id of another goal. Absent means that
    /// it serves none. A chain of goals must not lead back to itself (rule
    /// `ref.loop`).
    pub part_of: Option<BusinessGoalId>,
    /// The metrics that show whether it is reached: ids of entries of `metrics`
    /// in the document. Empty means that nobody has said how it is measured.
    pub metrics: Vec<MetricId>,
}
