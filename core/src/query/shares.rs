//! Shares as whole numbers, so that comparing sums of them gives the same
//! answer on every machine.

use crate::model::Share;

/// All customers, in millionths.
pub(super) const WHOLE: i64 = 1_000_000;

/// A share in millionths.
#[expect(clippy::cast_possible_truncation, reason = "from 0 to 1,000,000")]
pub(super) fn millionths(share: Share) -> i64 {
    (share.get() * 1e6).round() as i64
}
