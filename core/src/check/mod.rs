//! What is wrong, missing or worth knowing about an atlas that could be
//! decoded.
//!
//! Each theme has a file of its own, which declares its rules and the check
//! that raises them. A check goes over the atlas once and reports to a
//! [`Collector`], which decides on severity, wording and limits. The order of
//! checks matters only for findings at one place: a report is sorted by
//! pointer, and within a pointer by this order.
//!
//! To add a rule, declare it in the `rules!` block of its theme, raise it in the
//! check beside it, and add a document that breaks it to `examples/broken/`. If
//! a source document asks for the rule, name its code in a row of
//! `tests/trace.tsv`.

mod collector;
mod missing;
mod word_lists;
mod wording;
mod beginnings;
mod word_forms;
mod company_words;
mod company_customers;
mod company_wording;
mod survey_words;
mod survey_wording;
mod technology;
mod references;
mod loops;
mod reference_consistency;
mod removes;
mod question;
mod map_content;
mod work_order;
mod promises;
mod life_cycle;
mod freshness;
mod evidence;
mod claims;
mod statuses;
mod confidentiality;
mod persona_membership;
mod flows;
mod steps;
mod ownership;
mod pains;
mod needs;
mod first_requests;
mod touchpoints;
mod audience;
mod persona_fit;
mod personas;
mod persona_elements;
mod jobs;
mod people;
mod research;
mod research_questions;
mod metrics;
mod initiatives;
mod prototypes;
mod exclusions;
mod alternatives;
mod money;
mod readiness;
mod lifetimes;
mod provider_actions;
mod data_life;
mod personal_data;

use collector::Collector;

use crate::finding::{Report, Rule};
use crate::model::Atlas;
use crate::options::CheckOptions;
use crate::query::id_index::IdIndex;

/// One theme of the checks: the rules that its file declares, and the check
/// that raises them.
struct Theme {
    rules: &'static [Rule],
    check: fn(&IdIndex<'_>, &mut Collector<'_>),
}

macro_rules! themes {
    ($($file:ident,)*) => {
        /// All themes, in the order in which they are checked and their rules
        /// are listed.
        const THEMES: &[Theme] = &[$(Theme { rules: $file::RULES, check: $file::check },)*];
    };
}

themes! {
    references,
    loops,
    reference_consistency,
    removes,
    question,
    map_content,
    work_order,
    promises,
    life_cycle,
    freshness,
    evidence,
    claims,
    statuses,
    confidentiality,
    persona_membership,
    flows,
    steps,
    ownership,
    pains,
    needs,
    touchpoints,
    persona_fit,
    personas,
    persona_elements,
    jobs,
    people,
    research,
    research_questions,
    metrics,
    initiatives,
    prototypes,
    exclusions,
    alternatives,
    money,
    readiness,
    lifetimes,
    provider_actions,
    data_life,
    personal_data,
}

/// The rules of all checks, by subject.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    THEMES.iter().flat_map(|theme| theme.rules)
}

impl Atlas {
    /// Checks the atlas, and reports everything that is wrong, missing or worth
    /// knowing, in the order of the pointers.
    ///
    /// An error says that something has no meaning, such as a reference to
    /// nothing; a warning, that something should be mended before anyone
    /// decides by the atlas; information, what else is good to know. An atlas
    /// checks clean if there are no errors, which `ok` of the report tells.
    ///
    /// How strict the check is depends on three things:
    ///
    /// - The `status` of each map: while a map is a draft, most of what it
    ///   lacks is only information, and becomes a warning in a workshop or when
    ///   it is published. What stands outside the maps is judged by the map
    ///   that has come farthest.
    /// - The `maturity` of the organisation: at 0 or 1 only published maps get
    ///   these warnings.
    /// - The method profile, of the options or else of the document's context,
    ///   which decides whether today's journey or the wanted one must come
    ///   first. Without either the profile is `iterative`.
    ///
    /// Nothing is said about age, such as sources that are out of date, unless
    /// the options name the day of the check. The time that a check takes grows
    /// with the size of the atlas.
    ///
    /// ```
    /// use journeykit::{Atlas, CheckOptions};
    ///
    /// let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    ///   {"id":"today","title":"Today","state":"current","status":"published"}]}"#)?;
    /// let report = atlas.check(&CheckOptions::default());
    /// assert!(report.ok && report.warnings > 0);
    /// assert!(report.codes().any(|code| code == "map.steps_missing"));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn check(&self, options: &CheckOptions) -> Report {
        let ids = IdIndex::new(self);
        let mut collector = Collector::new(self, options);
        for theme in THEMES {
            (theme.check)(&ids, &mut collector);
        }
        collector.into_report()
    }
}
