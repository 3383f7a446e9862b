//! Writing a map by hand in Rust, with one `?` at the end.

use crate::finding::Report;
use crate::json::Fault;

/// A part in the making. Every part has `build(required members)`; each optional member is a method
/// of its name; [`done`](Self::done) gives the part, or what was wrong with the first value that was.
///
/// ```
/// use journeykit::Atlas;
/// use journeykit::model::{JourneyMap, MapState, Pain, Stage, Step, Touchpoint};
///
/// let atlas = Atlas::builder("1.0", "Home insurance", "en")
///     .maps([JourneyMap::builder("today", "Moving house, today", MapState::Current)
///         .question("Why do customers leave us when they move?")
///         .stages([
///             Stage::builder("before", "Before the move").steps([Step::builder("compare", "Compare prices")
///                 .does("Reads three offers side by side")
///                 .pains([Pain::builder("jargon", "The terms can't be compared").severity(4)])
///                 .touchpoints([Touchpoint::builder("site").provider_activity("Online sales")])]),
///             Stage::builder("after", "After the move"),
///         ])])
///     .build()?;
/// assert_eq!(atlas.maps["today"].stages.len(), 2);
///
/// let wrong = Stage::builder("Not an id", "x").build().unwrap_err();
/// assert_eq!(wrong.findings[0].code, "id.invalid");
/// # Ok::<(), journeykit::Report>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "a part in the making is nothing until it is done"]
pub struct Builder<T> {
    entity: Result<T, Fault>,
    /// What is asked of the entity as a whole.
    validate: fn(&T) -> Result<(), Fault>,
}

impl<T> Builder<T> {
    pub(crate) fn begin(entity: Result<T, Fault>, validate: fn(&T) -> Result<(), Fault>) -> Self {
        Self { entity, validate }
    }

    pub(crate) fn with(self, change: impl FnOnce(&mut T) -> Result<(), Fault>) -> Self {
        let changed = |mut entity| change(&mut entity).map(|()| entity);
        Self {
            entity: self.entity.and_then(changed),
            ..self
        }
    }

    fn finish(self) -> Result<T, Fault> {
        let entity = self.entity?;
        (self.validate)(&entity).map(|()| entity)
    }

    /// The entity.
    ///
    /// # Errors
    /// A report of the first value that does not keep its rules, in English.
    pub fn build(self) -> Result<T, Report> {
        Ok(self.finish()?)
    }
}

/// What can be given where a member of type `T` is wanted: the value itself, a plain one that keeps
/// its rules (`"web"` for an id, `4` for a score), or a part in the making; arrays and vectors of
/// these for lists.
pub trait IntoMember<T> {
    #[doc(hidden)]
    fn into_member(self) -> Result<T, Fault>;
}

/// What can be given for one value of type `T`.
#[doc(hidden)]
pub trait IntoValue<T> {
    fn into_value(self) -> Result<T, Fault>;
}

impl<T> IntoValue<T> for T {
    fn into_value(self) -> Result<T, Fault> {
        Ok(self)
    }
}

impl<T> IntoValue<T> for Builder<T> {
    fn into_value(self) -> Result<T, Fault> {
        self.finish()
    }
}

impl<T> IntoValue<Box<T>> for Builder<T> {
    fn into_value(self) -> Result<Box<T>, Fault> {
        self.finish().map(Box::new)
    }
}

impl<T, V: IntoValue<T>> IntoMember<Option<T>> for V {
    fn into_member(self) -> Result<Option<T>, Fault> {
        self.into_value().map(Some)
    }
}

impl<T, V: IntoValue<T>, const N: usize> IntoMember<Vec<T>> for [V; N] {
    fn into_member(self) -> Result<Vec<T>, Fault> {
        self.into_iter().map(IntoValue::into_value).collect()
    }
}

impl<T, V: IntoValue<T>> IntoMember<Vec<T>> for Vec<V> {
    fn into_member(self) -> Result<Vec<T>, Fault> {
        self.into_iter().map(IntoValue::into_value).collect()
    }
}

/// Lets plain values be given for a required member of the named types.
macro_rules! into_member {
    ($($target:ty $(, from $source:ty)*;)*) => { $(
        impl<V: $crate::model::reflect::IntoValue<$target>> $crate::model::reflect::IntoMember<$target> for V {
            fn into_member(self) -> Result<$target, $crate::json::Fault> {
                self.into_value()
            }
        }
        $(impl $crate::model::reflect::IntoValue<$target> for $source {
            fn into_value(self) -> Result<$target, $crate::json::Fault> {
                <$target>::try_from(self).map_err(Into::into)
            }
        })*
    )* };
}
pub(crate) use into_member;

impl IntoValue<String> for &str {
    fn into_value(self) -> Result<String, Fault> {
        Ok(self.to_owned())
    }
}

impl From<std::convert::Infallible> for Fault {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
