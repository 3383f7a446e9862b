//! What a gap is made of: the figures, the matches, the outcome of pains and
//! gains, and the changes. It is data with a JSON Schema of its own, and an
//! edit script at the same time.

mod change;
mod matched;
mod fate;
mod suggestion;
mod regression;
mod curve;
mod summary;
mod gap;

pub use change::*;
pub use curve::*;
pub use fate::*;
pub use gap::Gap;
pub use matched::*;
pub use regression::*;
pub use suggestion::*;
pub use summary::*;
