//! What is wrong, missing or worth knowing about an atlas that decodes.
//!
//! Each theme has a file of its own, with its rules and the check that raises them. A check goes over
//! the atlas once and tells what it finds to a [`Collector`], which knows severity, language and
//! limits. The findings come in the order of their pointers.

mod collector;
mod missing_summary;
mod wording;
mod references;
mod loops;
mod reference_consistency;
mod question;
mod map_content;
mod work_order;
mod freshness;
mod evidence;
mod persona_membership;
mod flows;
mod steps;
mod pains;
mod needs;
mod touchpoints;
mod personas;
mod people;
mod research;
mod metrics;
mod initiatives;
mod alternatives;
mod money;
mod readiness;

use collector::Collector;

use crate::finding::{Report, Rule};
use crate::model::Atlas;
use crate::options::CheckOptions;
use crate::query::id_index::IdIndex;

/// A file of this folder: its rules, and the check that raises them.
struct Theme {
    rules: &'static [Rule],
    check: fn(&IdIndex<'_>, &mut Collector<'_>),
}

macro_rules! themes {
    ($($file:ident,)*) => {
        /// All themes, in the order in which they are checked and listed.
        const THEMES: &[Theme] = &[$(Theme { rules: $file::RULES, check: $file::check },)*];
    };
}

themes! {
    references,
    loops,
    reference_consistency,
    question,
    map_content,
    work_order,
    freshness,
    evidence,
    persona_membership,
    flows,
    steps,
    pains,
    needs,
    touchpoints,
    personas,
    people,
    research,
    metrics,
    initiatives,
    alternatives,
    money,
    readiness,
}

/// The rules of all themes.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    THEMES.iter().flat_map(|theme| theme.rules)
}

impl Atlas {
    /// Everything that is wrong, missing or worth knowing.
    ///
    /// How strictly depends on each map's status, on the method profile, and on how far the
    /// organisation has come: with a maturity of 0 or 1 only published maps get warnings for what
    /// they lack. An atlas checks clean if there are no errors.
    pub fn check(&self, options: &CheckOptions) -> Report {
        let ids = IdIndex::new(self);
        let mut collector = Collector::new(self, options);
        for theme in THEMES {
            (theme.check)(&ids, &mut collector);
        }
        collector.into_report()
    }
}
