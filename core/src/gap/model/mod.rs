//! What a gap is made of: data with a schema of its own, and an edit script.

mod change;
mod matched;
mod fate;
mod summary;
mod gap;

pub use change::*;
pub use fate::*;
pub use gap::Gap;
pub use matched::*;
pub use summary::*;
