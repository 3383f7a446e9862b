//! What is wrong, missing or worth knowing about an atlas that decodes.
//!
//! Each theme has a file of its own and goes over the atlas once; it tells what it finds to a [`Sink`],
//! which knows severity, language and limits. The findings come in the order of their pointers.

mod names;
mod references;
mod sink;

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
    /// The language of messages.
    pub lang: Lang,
    /// How many findings are listed; the other limits are for reading.
    pub limits: Limits,
    /// Whether messages leave out values of the document, which may be about persons.
    pub mask: bool,
}

impl Atlas {
    /// Everything that is wrong, missing or worth knowing. How strictly depends on each map's status and on
    /// the method profile; an atlas checks clean if there are no errors.
    pub fn check(&self, options: &Options) -> Report {
        let names = Names::new(self);
        let mut sink = Sink::new(options);
        references::check(self, &names, &mut sink);
        sink.report(options)
    }
}
