//! What is wrong, missing or worth knowing about an atlas that decodes.
//!
//! Each theme has a file of its own and goes over the atlas once; it tells what it finds to a [`Sink`],
//! which knows severity, language and limits. The findings come in the order of their pointers.

mod alternatives;
pub mod asked;
mod belonging;
mod content;
mod evidence;
mod fit;
pub(crate) mod flows;
mod freshness;
mod graph;
mod initiatives;
mod lack;
mod loops;
mod metrics;
mod money;
mod names;
mod needs;
mod order;
mod pains;
mod people;
mod personas;
mod question;
mod readiness;
mod references;
mod research;
mod sink;
mod steps;
mod thresholds;
mod touchpoints;
mod walk;
mod wording;

pub use thresholds::Thresholds;

use names::Names;
use sink::Sink;

use crate::finding::{Lang, Report};
use crate::json::Limits;
use crate::model::{Atlas, Date, MethodProfile};

/// How an atlas is checked.
///
/// ```
/// use journeykit::{Lang, Options};
///
/// let options = Options { today: Some("2026-11-22".parse()?), lang: Lang::Sv, ..Options::default() };
/// # Ok::<(), journeykit::InvalidDate>(())
/// ```
#[derive(Debug, Clone, Default)]
#[allow(clippy::exhaustive_structs)]
pub struct Options {
    /// The day on which the check is made. Without it nothing is said about age: there is no clock in here.
    pub today: Option<Date>,
    /// The order in which the project works. Absent means what the document's context says.
    pub profile: Option<MethodProfile>,
    /// What counts as too few and too many.
    pub thresholds: Thresholds,
    /// The language of messages.
    pub lang: Lang,
    /// How many findings are listed; the other limits are for reading.
    pub limits: Limits,
    /// Whether messages leave out values of the document, which may be about persons.
    pub mask: bool,
}

impl Atlas {
    /// Everything that is wrong, missing or worth knowing. How strictly depends on each map's status, on
    /// the method profile, and on how far the organisation has come: with a maturity of 0 or 1 only
    /// published maps get warnings for what they lack. An atlas checks clean if there are no errors.
    pub fn check(&self, options: &Options) -> Report {
        let names = Names::new(self);
        let mut sink = Sink::new(self, options);
        references::check(self, &names, &mut sink);
        loops::check(self, &mut sink);
        fit::check(self, &names, &mut sink);
        question::check(self, &mut sink);
        content::check(self, &mut sink);
        order::check(self, &mut sink);
        freshness::check(self, &mut sink);
        evidence::check(self, &mut sink);
        belonging::check(self, &mut sink);
        flows::check(self, &mut sink);
        steps::check(self, &mut sink);
        pains::check(self, &names, &mut sink);
        needs::check(self, &mut sink);
        touchpoints::check(self, &mut sink);
        personas::check(self, &mut sink);
        people::check(self, &mut sink);
        research::check(self, &mut sink);
        metrics::check(self, &mut sink);
        initiatives::check(self, &mut sink);
        alternatives::check(self, &mut sink);
        money::check(self, &mut sink);
        readiness::check(self, &mut sink);
        sink.report()
    }
}
