//! The work that comparing two maps may still take.

/// The units of work that are allowed and those that are left. A unit is a pair
/// of words or of elements that is compared, or a link that is followed.
pub(crate) struct WorkLeft<'m> {
    allowed: usize,
    left: usize,
    /// How much is allowed in truth, where finding that out takes a while.
    in_truth: Option<&'m dyn Fn() -> usize>,
}

/// More work would be needed than is allowed.
#[derive(Debug)]
pub(crate) struct TooMuchWork;

impl<'m> WorkLeft<'m> {
    /// So many units are allowed; `in_truth` says how many, once these are used
    /// up.
    pub(crate) fn of(allowed: usize, in_truth: Option<&'m dyn Fn() -> usize>) -> Self {
        Self {
            allowed,
            left: allowed,
            in_truth,
        }
    }

    /// How many units are allowed in all.
    pub(crate) fn allowed(&self) -> usize {
        self.allowed
    }

    /// Takes work that is about to be done.
    ///
    /// # Errors
    /// There is not so much left.
    pub(crate) fn take(&mut self, units: usize) -> Result<(), TooMuchWork> {
        if units > self.left
            && let Some(in_truth) = self.in_truth.take()
        {
            let allowed = in_truth().max(self.allowed);
            self.left += allowed - self.allowed;
            self.allowed = allowed;
        }
        self.left = self.left.checked_sub(units).ok_or(TooMuchWork)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_allowed_in_truth_is_asked_once_it_counts() {
        let asked = std::cell::Cell::new(0);
        let in_truth = || {
            asked.set(asked.get() + 1);
            12
        };
        let mut left = WorkLeft::of(10, Some(&in_truth));
        assert!(left.take(10).is_ok());
        assert_eq!((asked.get(), left.allowed()), (0, 10));
        assert!(left.take(2).is_ok());
        assert_eq!((asked.get(), left.allowed()), (1, 12));
        assert!(left.take(1).is_err());
        assert_eq!(asked.get(), 1);
    }
}
