//! The work that comparing two maps may still take.

/// The units of work that are left of those allowed. A unit is a pair of words
/// or of elements that may be compared, or a link that is followed.
pub(crate) struct WorkLeft(pub(crate) usize);

/// More work would be needed than is allowed.
#[derive(Debug)]
pub(crate) struct TooMuchWork;

impl WorkLeft {
    /// Takes work that is about to be done.
    ///
    /// # Errors
    /// There is not so much left.
    pub(crate) fn take(&mut self, units: usize) -> Result<(), TooMuchWork> {
        self.0 = self.0.checked_sub(units).ok_or(TooMuchWork)?;
        Ok(())
    }
}
