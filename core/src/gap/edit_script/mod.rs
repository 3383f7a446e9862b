//! What leads from the one map to the other: the changes, what each needs, and who pays for it.

mod changes;
mod dependencies;
mod funding;

pub(crate) use changes::script;
pub(crate) use dependencies::depend;
pub(crate) use funding::{MOST_PAYMENTS, TooMany, fund};
