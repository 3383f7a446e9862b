//! What is measured.

use super::*;

entity! {
    /// Something that is measured.
    element Metric "metric" {
        must {
            /// Its id.
            id: MetricId,
            /// Its name.
            name: Text,
        }
        may {
            /// How it is measured.
            method: Option<MetricMethod>,
            /// Its unit.
            unit: Option<Text>,
            /// Which way is better.
            direction: Option<Direction>,
            /// The question that is asked.
            question: Option<SurveyQuestion>,
            /// Whether it is about the journey or about the business.
            level: Option<MetricLevel>,
            /// Where it stood at the start.
            baseline: Option<Number>,
            /// Where it shall be.
            target: Option<Number>,
            /// By when.
            due: Option<Date>,
            /// The metric of the business that it drives.
            drives: Option<MetricId>,
        }
    }
}

entity! {
    /// A question as it was asked.
    part SurveyQuestion "survey_question" {
        must {
            /// The words.
            text: Text,
        }
        may {
            /// Whose view it takes: "how good were we" is the provider's, "how was it for you" the customer's.
            perspective: Option<Perspective>,
        }
    }
}

entity! {
    /// What a metric shows at one touchpoint.
    part MetricValue "metric_value" {
        must {
            /// The metric.
            metric: MetricId,
        }
        may {
            /// The value.
            value: Option<Number>,
            /// When it was measured.
            date: Option<Date>,
            /// Where it shall be here, if that is not the metric's own target.
            target: Option<Number>,
            /// How many answered.
            answers: Option<Count>,
        }
    }
}
