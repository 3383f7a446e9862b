//! x
use crate::finding::{Lang, Report};
use crate::model::{Atlas, Date, MethodProfile};
/// Options
#[derive(Debug, Clone, Default)]
#[allow(clippy::exhaustive_structs)]
pub struct Options {
    /// The day on which the check is made; without it nothing is said about age.
    pub today: Option<Date>,
    /// The order in which the project works; absent means what the document says.
    pub profile: Option<MethodProfile>,
    /// The language of messages.
    pub lang: Lang,
    /// How many findings are listed.
    pub limits: crate::json::Limits,
    /// Whether messages leave out values.
    pub mask: bool,
}
impl Atlas {
    /// c
    pub fn check(&self, _o: &Options) -> Report {
        Report::of([])
    }
}
