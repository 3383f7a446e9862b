//! Writing a map by hand in Rust, with one `?` at the end.

use crate::finding::{Lang, Report};
use crate::json::Fault;

/// A part in the making. Every part has `build(required members)`; each optional member is a method
/// of its name; [`done`](Self::done) gives the part, or what was wrong with the first value that was.
///
/// ```
/// use journeykit::{Atlas, JourneyMap, MapState, Pain, Stage, Step, Touchpoint};
///
/// let atlas = Atlas::build("1.0", "Home insurance", "en")
///     .maps([JourneyMap::build("today", "Moving house, today", MapState::Current)
///         .question("Why do customers leave us when they move?")
///         .stages([
///             Stage::build("before", "Before the move").steps([Step::build("compare", "Compare prices")
///                 .does("Reads three offers side by side")
///                 .pains([Pain::build("jargon", "The terms can't be compared").severity(4)])
///                 .touchpoints([Touchpoint::build("site").provider_activity("Online sales")])]),
///             Stage::build("after", "After the move"),
///         ])])
///     .done()?;
/// assert_eq!(atlas.maps["today"].stages.len(), 2);
///
/// let wrong = Stage::build("Not an id", "x").done().unwrap_err();
/// assert_eq!(wrong.findings[0].code, "id.invalid");
/// # Ok::<(), journeykit::Report>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "a part in the making is nothing until it is done"]
pub struct Build<T> {
    part: Result<T, Fault>,
    /// What is asked of the part as a whole.
    sound: fn(&T) -> Result<(), Fault>,
}

impl<T> Build<T> {
    pub(crate) fn begin(part: Result<T, Fault>, sound: fn(&T) -> Result<(), Fault>) -> Self {
        Self { part, sound }
    }

    pub(crate) fn with(self, change: impl FnOnce(&mut T) -> Result<(), Fault>) -> Self {
        Self {
            part: self
                .part
                .and_then(|mut part| change(&mut part).map(|()| part)),
            ..self
        }
    }

    fn finish(self) -> Result<T, Fault> {
        let part = self.part?;
        (self.sound)(&part).map(|()| part)
    }

    /// The part.
    ///
    /// # Errors
    /// A report of the first value that does not keep its rules, in English.
    pub fn done(self) -> Result<T, Report> {
        self.finish().map_err(|fault| {
            Report::of(
                fault
                    .told_at("")
                    .iter()
                    .map(|problem| problem.finding(Lang::En, false)),
            )
        })
    }
}

/// What can be given where a member of type `T` is wanted: the value itself, a plain one that keeps
/// its rules (`"web"` for an id, `4` for a score), or a part in the making; arrays and vectors of
/// these for lists.
pub trait Fill<T> {
    #[doc(hidden)]
    fn fill(self) -> Result<T, Fault>;
}

/// What can be given for one value of type `T`.
#[doc(hidden)]
pub trait Make<T> {
    fn make(self) -> Result<T, Fault>;
}

impl<T> Make<T> for T {
    fn make(self) -> Result<T, Fault> {
        Ok(self)
    }
}

impl<T> Make<T> for Build<T> {
    fn make(self) -> Result<T, Fault> {
        self.finish()
    }
}

impl<T> Make<Box<T>> for Build<T> {
    fn make(self) -> Result<Box<T>, Fault> {
        self.finish().map(Box::new)
    }
}

impl<T, V: Make<T>> Fill<Option<T>> for V {
    fn fill(self) -> Result<Option<T>, Fault> {
        self.make().map(Some)
    }
}

impl<T, V: Make<T>, const N: usize> Fill<Vec<T>> for [V; N] {
    fn fill(self) -> Result<Vec<T>, Fault> {
        self.into_iter().map(Make::make).collect()
    }
}

impl<T, V: Make<T>> Fill<Vec<T>> for Vec<V> {
    fn fill(self) -> Result<Vec<T>, Fault> {
        self.into_iter().map(Make::make).collect()
    }
}

/// Lets plain values be given for a required member of the named types.
macro_rules! fill {
    ($($target:ty $(, from $source:ty)*;)*) => { $(
        impl<V: $crate::model::build::Make<$target>> $crate::model::build::Fill<$target> for V {
            fn fill(self) -> Result<$target, $crate::json::Fault> {
                self.make()
            }
        }
        $(impl $crate::model::build::Make<$target> for $source {
            fn make(self) -> Result<$target, $crate::json::Fault> {
                <$target>::try_from(self).map_err(Into::into)
            }
        })*
    )* };
}
pub(crate) use fill;

impl Make<String> for &str {
    fn make(self) -> Result<String, Fault> {
        Ok(self.to_owned())
    }
}

impl From<std::convert::Infallible> for Fault {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
