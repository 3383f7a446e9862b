//! Builders: entities written by hand in Rust, with one `?` at the end.

use crate::finding::Report;
use crate::json::Fault;

/// An entity that is being built. `builder(…)` of a type takes its required members,
/// each optional member is a method of its name, and [`build`](Self::build)
/// gives the entity or a report of the first value that was wrong.
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
#[must_use = "a builder does nothing until its entity is built or it is given to another builder"]
pub struct Builder<T> {
    /// The entity so far, or the first fault; what is given after a fault is
    /// not looked at.
    entity: Result<T, Fault>,
    /// The rules of the entity as a whole.
    validate: fn(&T) -> Result<(), Fault>,
}

impl<T> Builder<T> {
    /// A builder of an entity that has its required members.
    pub(crate) fn begin(entity: Result<T, Fault>, validate: fn(&T) -> Result<(), Fault>) -> Self {
        Self { entity, validate }
    }

    /// The builder after a change of its entity; does nothing after a fault.
    pub(crate) fn with(self, change: impl FnOnce(&mut T) -> Result<(), Fault>) -> Self {
        let changed = |mut entity| change(&mut entity).map(|()| entity);
        Self {
            entity: self.entity.and_then(changed),
            ..self
        }
    }

    /// The entity, once the rules of the whole are checked.
    fn finish(self) -> Result<T, Fault> {
        let entity = self.entity?;
        (self.validate)(&entity).map(|()| entity)
    }

    /// The entity, valid by itself. What it refers to is found out by the
    /// checks of the atlas.
    ///
    /// # Errors
    /// A report of the first value that breaks a rule of its member, else of
    /// the rule that the entity breaks as a whole, in English.
    pub fn build(self) -> Result<T, Report> {
        Ok(self.finish()?)
    }
}

/// What can be given for a member of type `T`: a value of that type; a plain
/// value that is converted and checked (`"web"` for an id, `4` for a score); a
/// [`Builder`]; for a list, an array or vector of these. Can't be implemented
/// outside this crate.
pub trait IntoMember<T> {
    #[doc(hidden)]
    fn into_member(self) -> Result<T, Fault>;
}

/// What can be given for one value of type `T`, be it a member or an item of a
/// list.
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

/// Lets values be given for a required member of the types named, and, after
/// `from`, plain values of other types, which are converted by `TryFrom`.
/// Optional members and lists need no line here.
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
