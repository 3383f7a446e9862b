//! Plain text that people read: a gap as a report, the most important thing
//! first. The same in every language of the bindings, to the byte.

mod durations;
mod page;
mod regressions;
mod in_short;
mod outcomes;
mod figures;
mod field_figure;
mod changes;
mod payment;
mod gap;

#[cfg(feature = "html")]
pub(super) use in_short::lines as short_lines;
#[cfg(feature = "html")]
pub(super) use regressions::{
    figures as regression_figures, label as regression_label, no_regressions,
    subject as regression_subject,
};
