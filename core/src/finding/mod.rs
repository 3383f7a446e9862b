//! What decoding and checking have to say: findings, and the report that holds them.

pub(crate) mod codes;
mod lang;
mod near;
mod read;
mod report;
mod rules;

pub use codes::{Rule, RuleLevel, rules};
pub use lang::Lang;
pub(crate) use near::{Seeker, nearest};
pub use report::{Finding, Report, Severity};
