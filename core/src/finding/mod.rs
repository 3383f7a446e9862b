//! What reading, checking and comparing report: findings, the report that lists
//! them, and the rules that they refer to.
//!
//! Each rule is declared beside the code that raises it; all of them are listed
//! by `registry::rules`.

mod visible;
mod lang;
mod severity;
mod lists;
mod actor;
mod rule;
mod phrases;
mod message_options;
mod suggest;
mod trade_words;
#[expect(
    clippy::module_inception,
    reason = "a finding is what the module is about"
)]
mod finding;
mod report;

pub use finding::Finding;
pub use lang::Lang;
pub use report::Report;
pub use rule::{Rule, RuleLevel};
pub use severity::Severity;
pub use visible::{visible, visible_value};

pub(crate) use actor::Actor;
pub(crate) use finding::said_bytes;
pub(crate) use message_options::MessageOptions;
pub(crate) use rule::rules;
pub(crate) use suggest::{Suggester, nearest};
pub(crate) use trade_words::{calendar_unit, grade, meant};
