//! What is measured.

use journeykit_derive::{entity, enumeration};

use super::scalar::{Count, Date, Direction, MetricId, Number};
use super::text::Text;

/// Something that is measured.
#[entity(kind = "metric", provenance)]
pub struct Metric {
    /// Its id.
    pub id: MetricId,
    /// Its name.
    pub name: Text,
    /// How it is measured.
    pub method: Option<MetricMethod>,
    /// Its unit.
    pub unit: Option<Text>,
    /// Which way is better.
    pub direction: Option<Direction>,
    /// The question that is asked.
    pub question: Option<SurveyQuestion>,
    /// Whether it is about the journey or about the business.
    pub level: Option<MetricLevel>,
    /// Where it stood at the start.
    pub baseline: Option<Number>,
    /// Where it shall be.
    pub target: Option<Number>,
    /// By when.
    pub due: Option<Date>,
    /// The metric of the business that it drives.
    pub drives: Option<MetricId>,
}

/// How something is measured.
#[enumeration]
pub enum MetricMethod {
    /// Net promoter score, -100 to 100 (Reichheld 2003).
    Nps,
    /// Share of satisfied customers.
    Csat,
    /// Customer effort score; its direction must be said.
    Ces,
    /// A time.
    Time,
    /// A share.
    Share,
    /// A count.
    Count,
    /// Money.
    Money,
    /// A score of one's own.
    Score,
}

/// Whether a metric is about the journey or about the business.
#[enumeration]
pub enum MetricLevel {
    /// What customers meet.
    Journey,
    /// What the organisation earns or saves by it.
    Business,
}

/// A question as it was asked.
#[entity(kind = "survey_question")]
pub struct SurveyQuestion {
    /// The words.
    pub text: Text,
    /// Whose view it takes: "how good were we" is the provider's, "how was it for you" the customer's.
    pub perspective: Option<Perspective>,
}

/// Whose eyes something is seen with.
#[enumeration]
pub enum Perspective {
    /// The customer's.
    Customer,
    /// The provider's.
    Provider,
    /// An employee's.
    Employee,
    /// A partner's.
    Partner,
}

/// What a metric shows at one touchpoint.
#[entity(kind = "metric_value")]
pub struct MetricValue {
    /// The metric.
    pub metric: MetricId,
    /// The value.
    pub value: Option<Number>,
    /// When it was measured.
    pub date: Option<Date>,
    /// Where it shall be here, if that is not the metric's own target.
    pub target: Option<Number>,
    /// How many answered.
    pub answers: Option<Count>,
}
