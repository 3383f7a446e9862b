//! The dependencies between changes: which other changes one needs, so as not
//! to leave a broken map if only some are carried out.
//!
//! Change A depends on change B if a map with A and without B would break a
//! rule that both maps keep. Each function that `depend` calls is about one
//! such rule; together they make the promise of
//! [`Gap::part`](crate::gap::Gap::part). Dependencies can be mutual. Found in
//! n log n of the changes and references.

mod finder;
mod parents;
mod ids;
mod steps;
mod removes;
mod depend;

pub(crate) use depend::depend;
