//! Rules of what is measured.

use super::rules;

rules! {
    METRIC_INCOMPLETE = "metric.incomplete", Warning, Check, "requirement 164: clear measures with well-defined targets (source document 004)" {
        "the metric does not say: {names}"
        "måltallet sier ikke: {names}"
        "mätetalet säger inte: {names}"
    }
    METRIC_CES_DIRECTION = "metric.ces_direction", Warning, Check, "customer effort score: low is good in version 1 (2010), high in version 2 (2013)" {
        "nothing says whether a high effort score is good or bad"
        "ingenting sier om en høy innsatsskår er bra eller dårlig"
        "inget säger om ett högt ansträngningsvärde är bra eller dåligt"
        => "set `direction`" "sett `direction`" "ange `direction`"
    }
    METRIC_BACKWARDS = "metric.target_backwards", Warning, Check, "requirement 164: clear measures with well-defined targets (source document 004)" {
        "the target is worse than the baseline"
        "målet er dårligere enn utgangspunktet"
        "målet är sämre än utgångsläget"
    }
    METRIC_DRIVES_MISSING = "metric.drives_missing", Info, Check, "requirement 123: what influences the results of the business (source document 004)" {
        "nobody has said which metric of the business this one drives"
        "ingen har sagt hvilket av forretningens måltall dette driver"
        "ingen har sagt vilket av verksamhetens mätetal det här driver"
    }
}
