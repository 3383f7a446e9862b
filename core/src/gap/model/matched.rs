//! Matches: which elements of two maps stand for each other, how that is known,
//! and what differs in the figures that matter most.

use journeykit_derive::{entity, enumeration};

use super::change::Element;
use crate::model::{DataItemId, MetricId, Number, PersonaId, Share, StepId};

/// Two elements, one of each map, that stand for each other. It also holds the
/// differences that analyses ask for most: those of steps in emotion, effort
/// and duration, and those of touchpoints in all that follows. What does not
/// differ is absent or empty here. The `changes` of the gap hold all
/// differences.
#[entity(kind = "match")]
pub struct Match {
    /// What kind of elements the two are.
    pub element: Element,
    /// The id of the element in the map before.
    pub before: String,
    /// The id of the element in the map after.
    pub after: String,
    /// How it is known that the two stand for each other.
    pub by: MatchedBy,
    /// How certain the match is, from 0 to 1: 1 for a link or equal ids. For
    /// steps it says how often such a pair was right on annotated maps; for
    /// other elements how alike the two are.
    pub certainty: Share,
    /// How the emotion of a step differs, on the scale from -2 (very bad) to 2
    /// (very good). A positive `delta` is better for the customer.
    pub emotion: Option<Box<NumberChange>>,
    /// How the emotion of a step differs for single personas, on the same scale:
    /// those with an experience of their own at either of the two steps. Where
    /// one has none, that of customers on the whole counts.
    pub persona_emotions: Vec<PersonaEmotionChange>,
    /// How many of the decisions at a step let the customer leave, where the
    /// number differs.
    pub exits: Option<Box<NumberChange>>,
    /// How the trouble that a step takes the customer differs, on the scale
    /// from 1 (none to speak of) to 5 (very much). A negative `delta` is better
    /// for the customer.
    pub effort: Option<Box<NumberChange>>,
    /// How the duration of a step differs, in minutes; a year counts 365 days,
    /// a month a twelfth of that.
    pub duration_minutes: Option<Box<NumberChange>>,
    /// How the demand at a touchpoint differs, in cases a day; a day counts 24
    /// hours, a year 365 days, a month a twelfth of that.
    pub demand_per_day: Option<Box<NumberChange>>,
    /// How the capacity of a touchpoint differs, in cases a day; a day counts
    /// 24 hours, a year 365 days, a month a twelfth of that.
    pub capacity_per_day: Option<Box<NumberChange>>,
    /// The channels of a touchpoint, by id, where they differ.
    pub channel: Option<Box<WordChange>>,
    /// The devices that customers use at a touchpoint, where they differ.
    pub device: Option<Box<WordChange>>,
    /// The units that answer for a touchpoint, by id, where they differ.
    pub owner: Option<Box<WordChange>>,
    /// The roles that meet the customer at a touchpoint, by id, where they
    /// differ.
    pub role: Option<Box<WordChange>>,
    /// The sides that take the first step at a touchpoint, where they differ.
    pub initiator: Option<Box<WordChange>>,
    /// Ids of the data that a touchpoint needs after and did not need before.
    pub data_added: Vec<DataItemId>,
    /// Ids of the data that a touchpoint needed before and no longer needs
    /// after.
    pub data_dropped: Vec<DataItemId>,
    /// The metrics of a touchpoint whose values differ, first those of the
    /// touchpoint before. Of several values of one metric at a touchpoint the
    /// first counts.
    pub metrics: Vec<MetricChange>,
}

/// How it is known that two elements stand for each other. The surest way comes
/// first, and an element is matched once.
#[enumeration]
pub enum MatchedBy {
    /// The document says so: a step `replaces` one of the map that its own is
    /// derived from, or a touchpoint is the `same_as` one of the other map.
    Link,
    /// The two are of the same kind and have the same id. An id does not count
    /// where the words say that it stands for something else: tools that number
    /// what is in a map by its place give one id to different things.
    Id,
    /// The two are alike: steps in their words, pains and gains, and places;
    /// pains and gains in their words; stages, needs and touchpoints in their
    /// words and some other members.
    Likeness,
}

/// A number before and after, where the two differ.
#[entity(kind = "number_change")]
pub struct NumberChange {
    /// The number before. Absent means unknown.
    pub before: Option<Number>,
    /// The number after. Absent means unknown.
    pub after: Option<Number>,
    /// The number after less the number before. Absent if either of them is
    /// unknown.
    pub delta: Option<Number>,
}

/// How a step feels for one persona before and after, where the two differ.
#[entity(kind = "persona_emotion_change")]
pub struct PersonaEmotionChange {
    /// The id of the persona.
    pub persona: PersonaId,
    /// The emotion before, from -2 (very bad) to 2 (very good). Absent means
    /// unknown.
    pub before: Option<Number>,
    /// The emotion after, from -2 (very bad) to 2 (very good). Absent means
    /// unknown.
    pub after: Option<Number>,
    /// The emotion after less the emotion before. Absent if either of them is
    /// unknown.
    pub delta: Option<Number>,
}

/// A word or an id before and after, where the two differ.
#[entity(kind = "word_change")]
pub struct WordChange {
    /// The word or id before. Absent means that there was none.
    pub before: Option<String>,
    /// The word or id after. Absent means that there is none.
    pub after: Option<String>,
}

/// The values of a metric at a touchpoint before and after, where the two
/// differ. The unit is that of the metric.
#[entity(kind = "metric_change")]
pub struct MetricChange {
    /// The id of the metric.
    pub metric: MetricId,
    /// The value before. Absent means unknown, or that the metric was not
    /// measured there.
    pub before: Option<Number>,
    /// The value after. Absent means unknown, or that the metric is not
    /// measured there.
    pub after: Option<Number>,
    /// The value after less the value before. Absent if either of them is
    /// unknown. The `direction` of the metric says whether more is better.
    pub delta: Option<Number>,
}

/// A step that becomes several: more than one step of the other map was said to
/// replace it.
#[entity(kind = "split")]
pub struct Split {
    /// The id of the step in the map before.
    pub before: StepId,
    /// Ids of the steps in the map after. The one that it is matched with comes
    /// first, the others in the order of their map.
    pub after: Vec<StepId>,
}

/// Steps that become one: the step is said to replace more than one step of the
/// other map.
#[entity(kind = "merge")]
pub struct Merge {
    /// The id of the step in the map after.
    pub after: StepId,
    /// Ids of the steps in the map before. The one that it is matched with
    /// comes first, the others in the order of their map.
    pub before: Vec<StepId>,
}
