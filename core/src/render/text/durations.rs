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

/// A time in minutes, in its two largest units, such as `6 weeks 2 days`. A year
/// has 365 days.
pub(super) fn minutes(localizer: Localizer<'_>, minutes: f64) -> String {
    const UNITS: [(&str, f64); 5] = [
        ("years", 365.0 * 1_440.0),
        ("weeks", 7.0 * 1_440.0),
        ("days", 1_440.0),
        ("hours", 60.0),
        ("minutes", 1.0),
    ];
    if minutes > 0.0 && minutes < 1.0 {
        return amount(localizer, minutes * 60.0, "seconds");
    }
    // Two years, weeks or days, or an hour, are the least for which a unit is used.
    let least = [730.0 * 1_440.0, 14.0 * 1_440.0, 2.0 * 1_440.0, 60.0, 0.0];
    let first = least
        .iter()
        .position(|least| minutes >= *least)
        .unwrap_or(UNITS.len() - 1);
    let mut rest = minutes;
    let mut parts = Vec::new();
    for (at, (name, size)) in UNITS.iter().enumerate().skip(first).take(2) {
        let is_last = at == first + 1 || at == UNITS.len() - 1;
        let count = if is_last {
            (rest / size).round()
        } else {
            (rest / size).floor()
        };
        rest -= count * size;
        if count > 0.0 {
            parts.push(amount(localizer, count, name));
        }
    }
    if parts.is_empty() {
        return amount(localizer, minutes, "minutes");
    }
    parts.join(" ")
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
        assert_eq!(told(Lang::Da, 1_846.0 * 1_440.0), "5 år 3 uger");
        assert_eq!(told(Lang::En, 0.5), "30 s");
        let stated = |count, unit| duration(Localizer::of(None, Some(Lang::Nb)), count, unit);
        assert_eq!(stated(160.0, "minutes"), "2 t 40 min");
        assert_eq!(stated(24.0, "months"), "24 måneder");
    }
}
