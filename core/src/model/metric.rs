//! What is measured, the questions that are asked, and the values at
//! touchpoints.

use journeykit_derive::{entity, enumeration};

use super::scalar::{Count, Date, Direction, MetricId, Number, PartialDate};
use super::text::Text;

/// Something that is measured, such as the share of customers who leave after a
/// move.
///
/// Clear measures with well-defined targets at all relevant touchpoints show
/// employees what difference they make (Kantar). A metric says what is measured
/// and where it should be; touchpoints list the values measured there. What is
/// missing of unit, direction, baseline, target and due date is reported in one
/// finding (rule `metric.incomplete`).
#[entity(kind = "metric", provenance)]
pub struct Metric {
    /// Its id, unique among the metrics of the document. Touchpoints, goals,
    /// initiatives and other metrics refer to it.
    pub id: MetricId,
    /// Its name, such as "Customers who leave within six months of a move".
    pub name: Text,
    /// How it is measured. Absent means that nobody has said.
    pub method: Option<MetricMethod>,
    /// The unit of all its numbers, in words, such as "%", "days" or "kroner
    /// per order". For a share, "%" says that 31 means 31 per cent. The checks
    /// ask for a unit for times, counts and money, and where no method is
    /// given.
    pub unit: Option<Text>,
    /// Whether less or more is better. Absent means more for `nps` and `csat`,
    /// and unknown for the others. It must be given for `ces` (rule
    /// `metric.ces_direction`). A target on the wrong side of the baseline is
    /// reported (rule `metric.target_backwards`).
    pub direction: Option<Direction>,
    /// The question that people are asked, word for word. Absent where the
    /// metric comes from figures, or where nobody has noted the question.
    pub question: Option<SurveyQuestion>,
    /// Whether it is about the journey or about the business. Absent means that
    /// nobody has said.
    pub level: Option<MetricLevel>,
    /// The value before anything was changed, in the metric's unit. Absent
    /// means unknown.
    pub baseline: Option<Number>,
    /// The value to be reached, in the metric's unit. It can be left out where
    /// touchpoints have targets of their own.
    pub target: Option<Number>,
    /// The day by which the target is to be reached. Absent means that none has
    /// been set.
    pub due: Option<Date>,
    /// The metric that it influences, usually one of the business: the id of
    /// another metric. The checks ask for it where `level` is `journey` (rule
    /// `metric.drives_missing`). A chain must not lead back to itself (rule
    /// `ref.loop`).
    pub drives: Option<MetricId>,
}

/// The method by which something is measured.
#[enumeration]
pub enum MetricMethod {
    /// Net promoter score (Reichheld 2003): the percentage of answers of 9 or
    /// 10 less that of 0 to 6, when people are asked on a scale of 0 to 10
    /// whether they would recommend the provider. It runs from -100 to 100, and
    /// more is better.
    Nps,
    /// Customer satisfaction: the share of those asked who are satisfied,
    /// usually answers of 4 or 5 on a scale of 1 to 5. More is better.
    Csat,
    /// Customer effort score: what people answer when asked how much effort
    /// something took. A low score is good in the version of 2010 and a high
    /// one in that of 2013, so the metric must give its direction.
    Ces,
    /// A length of time, such as a waiting time.
    Time,
    /// A part of a whole, such as the offers that become orders.
    Share,
    /// A number of cases, such as calls for each move.
    Count,
    /// An amount of money, such as a cost or revenue.
    Money,
    /// A score of the organisation's own, on its own scale.
    Score,
}

/// Whether a metric is about the journey or about the business.
#[enumeration]
pub enum MetricLevel {
    /// What customers meet on the journey, such as a waiting time or how often
    /// they have to ask.
    Journey,
    /// What the organisation gains or loses by it, such as revenue, costs or
    /// customers who leave.
    Business,
}

/// A question of a survey or an interview, as it was asked.
///
/// Surveys easily ask "how good were we" where they should ask "how was it for
/// you" ("Förstå framtiden först"). Questions of the first sort are reported
/// (rule `question.provider_centred`).
#[entity(kind = "survey_question")]
pub struct SurveyQuestion {
    /// The question or statement, word for word.
    pub text: Text,
    /// Whose view the question takes: `provider` for "how good were we",
    /// `customer` for "how was it for you". Absent leaves it to the checks to
    /// judge by the wording, in English, Norwegian and Swedish.
    pub perspective: Option<Perspective>,
}

/// Whose view something takes, such as a journey map or a question.
#[enumeration]
pub enum Perspective {
    /// The customer's view: what those who are served do and experience. A map
    /// that says nothing takes this view.
    Customer,
    /// The provider's view: what the organisation does and believes.
    Provider,
    /// An employee's view, such as the working day of someone in the front
    /// line.
    Employee,
    /// A partner's view, such as that of an installer or another authority.
    Partner,
}

/// The value of a metric at one touchpoint.
///
/// The gap compares the values of matched touchpoints, metric by metric. If a
/// touchpoint lists several values of one metric, the first counts.
#[entity(kind = "metric_value")]
pub struct MetricValue {
    /// The metric: the id of an entry of `metrics` in the document.
    pub metric: MetricId,
    /// The value at this touchpoint, in the metric's unit. Absent means that it
    /// has not been measured.
    pub value: Option<Number>,
    /// The day on which it was measured, or its month or year, as with a figure
    /// of a whole year. Absent means unknown.
    pub date: Option<PartialDate>,
    /// The value to be reached at this touchpoint, in the metric's unit. Absent
    /// means the metric's own target.
    pub target: Option<Number>,
    /// How many answers or cases the value rests on, as a whole number from 0.
    /// Absent means unknown.
    pub answers: Option<Count>,
}
