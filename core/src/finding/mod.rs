//! What reading and checking have to say: findings, the report that holds them, and the rules that
//! they go by. The rules themselves stand beside the checks that raise them.

mod lang;
mod severity;
mod rule;
mod phrases;
mod message_options;
mod suggest;
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

pub(crate) use message_options::MessageOptions;
pub(crate) use rule::rules;
pub(crate) use suggest::{Suggester, nearest};
