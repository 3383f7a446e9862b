//! How long something takes, in words.

use crate::finding::Lang;
use crate::render::localizer::Localizer;

/// The words of a unit of time, for one and for several.
fn unit(lang: Lang, unit: &str, is_one: bool) -> &'static str {
    let words = match unit {
        "seconds" => ["s", "s", "s", "s", "s", "s", "s", "s", "s", "s"],
        "minutes" => [
            "min", "min", "min", "min", "min", "min", "min", "min", "min", "min",
        ],
        "hours" => ["h", "h", "t", "t", "t", "t", "tim", "tim", "t", "t"],
        "days" => [
            "day", "days", "dag", "dager", "dag", "dagar", "dag", "dagar", "dag", "dage",
        ],
        "weeks" => [
            "week", "weeks", "uke", "uker", "veke", "veker", "vecka", "veckor", "uge", "uger",
        ],
        "months" => [
            "month", "months", "måned", "måneder", "månad", "månader", "månad", "månader", "måned",
            "måneder",
        ],
        _ => [
            "year", "years", "år", "år", "år", "år", "år", "år", "år", "år",
        ],
    };
    // One and several of each language, one after the other.
    let first = match lang {
        Lang::En => 0,
        Lang::Nb => 2,
        Lang::Nn => 4,
        Lang::Sv => 6,
        Lang::Da => 8,
    };
    let word = words.get(first + usize::from(!is_one));
    word.copied().unwrap_or_default()
}

/// A duration as the document states it, but minutes that make an hour or more
/// as hours and minutes.
pub(super) fn duration(localizer: Localizer<'_>, count: f64, name: &str) -> String {
    if name == "minutes" && count >= 60.0 {
        minutes(localizer, count)
    } else {
        amount(localizer, count, name)
    }
}

/// An amount of a unit of time, such as `6 weeks`.
fn amount(localizer: Localizer<'_>, amount: f64, name: &str) -> String {
    let is_one = (amount - 1.0).abs() < f64::EPSILON;
    format!(
        "{} {}",
        localizer.number(amount),
        unit(localizer.lang, name, is_one)
    )
}

/// Two units in which times are told together: names and minutes of each, and
/// the minutes from which on they are used.
struct Units(&'static str, f64, &'static str, f64, f64);

/// From the largest to the smallest. A year has 365 days, and 12 equal months.
const UNITS: [Units; 4] = [
    Units("years", 525_600.0, "months", 43_800.0, 2.0 * 525_600.0),
    Units("weeks", 10_080.0, "days", 1_440.0, 2.0 * 10_080.0),
    Units("days", 1_440.0, "hours", 60.0, 2.0 * 1_440.0),
    Units("hours", 60.0, "minutes", 1.0, 60.0),
];

/// A time in minutes, in its two largest units, such as `6 weeks 2 days`.
pub(super) fn minutes(localizer: Localizer<'_>, minutes: f64) -> String {
    if minutes > 0.0 && minutes < 1.0 {
        return amount(localizer, minutes * 60.0, "seconds");
    }
    let units = UNITS.iter().find(|Units(.., least)| minutes >= *least);
    let Some(Units(large, large_size, small, small_size, _)) = units else {
        return amount(localizer, minutes.round(), "minutes");
    };
    // Rounded before it is divided, so that no rest makes another large unit.
    let all = (minutes / small_size).round();
    let each = (large_size / small_size).round();
    let parts = [((all / each).floor(), large), (all % each, small)];
    let told = parts.iter().filter(|(count, _)| *count > 0.0);
    let told = told.map(|(count, name)| amount(localizer, *count, name));
    told.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_their_largest_units() {
        let told = |lang, minutes| super::minutes(Localizer::of(None, Some(lang)), minutes);
        assert_eq!(told(Lang::En, 5.0), "5 min");
        assert_eq!(told(Lang::En, 130.0), "2 h 10 min");
        assert_eq!(told(Lang::Nb, 5.0 * 1_440.0), "5 dager");
        assert_eq!(told(Lang::Sv, 43.0 * 1_440.0), "6 veckor 1 dag");
        assert_eq!(told(Lang::Da, 1_846.0 * 1_440.0), "5 år 1 måned");
        assert_eq!(told(Lang::Nn, 1_824.0 * 1_440.0), "5 år");
        assert_eq!(told(Lang::En, 119.8), "2 h");
        assert_eq!(told(Lang::En, 0.5), "30 s");
        let stated = |count, unit| duration(Localizer::of(None, Some(Lang::Nb)), count, unit);
        assert_eq!(stated(160.0, "minutes"), "2 t 40 min");
        assert_eq!(stated(24.0, "months"), "24 måneder");
    }
}
