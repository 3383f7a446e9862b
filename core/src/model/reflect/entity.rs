//! The nouns of reflection: entities, lists, and what stands at a place of the model.
//!
//! Everything that must know all members of the model looks through these, so that no hand-kept list
//! can fall behind: dangling references, the gap's field changes, lookup by pointer, tables, the
//! reference page, and the classes of other languages.

use std::sync::Arc;

use super::id_kind::IdKind;
use crate::json::{Json, JsonReader, Rejected};
use crate::model::text::Text;

/// An entity of the model: a struct whose members can be looked at without knowing its type.
pub trait Entity: std::any::Any + Send + Sync {
    /// What such an entity is, and what members it has.
    fn kind(&self) -> &'static Kind;

    /// What ids and findings call such an entity: `step`, `touchpoint`, `data_need`.
    fn kind_name(&self) -> &'static str {
        self.kind().name
    }

    /// The members that such an entity can have, in the order in which they are written.
    fn fields(&self) -> &'static [Field] {
        self.kind().fields
    }

    /// The member at that position of [`fields`](Self::fields); [`View::Absent`] beyond them.
    fn field(&self, index: usize) -> View<'_>;

    /// The members that are there, as bits by position; required members always are.
    #[doc(hidden)]
    fn present(&self) -> u64;
}

/// An entity that stands by itself, of whatever kind.
pub type DynEntity = Arc<dyn Entity>;

/// Several values in their order.
pub trait List {
    /// How many there are.
    fn size(&self) -> usize;

    /// The value at that position, from 0; `None` beyond the last.
    fn at(&self, index: usize) -> Option<View<'_>>;

    /// Where the entity of that id stands, from 0; `None` where none has it, and for lists of what
    /// has no ids.
    ///
    /// ```
    /// # use journeykit::{Atlas, reflect::View};
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","roles":[
    /// #   {"id":"customer","name":"Customer","side":"customer"},{"id":"advisor","name":"Advisor","side":"provider"}]}"#)?;
    /// let Some(View::List(roles)) = atlas.get("/roles") else { panic!() };
    /// assert_eq!(roles.position("advisor"), Some(1));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    fn position(&self, _id: &str) -> Option<usize> {
        None
    }
}

/// What stands at a place of the model.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum View<'a> {
    /// Nothing is known here; the text has no such member.
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number within 2^53 - 1 either way.
    Integer(i64),
    /// Any other number; always finite.
    Number(f64),
    /// A word out of a closed list, or a string with a form of its own (date, language, plain line).
    String(&'a str),
    /// An id, and the kind of thing that it names.
    Id(IdKind, &'a str),
    /// A text written by people, in one language or several.
    Text(&'a Text),
    /// An entity with members.
    Entity(&'a dyn Entity),
    /// Several values.
    List(&'a dyn List),
    /// Any JSON value, kept as it came.
    Json(&'a Json),
}

/// A kind of entity: what all steps, or all touchpoints, have in common.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Kind {
    /// Its name in the schemas and as a type: `JourneyMap`, `DataNeed`.
    pub type_name: &'static str,
    /// What ids, findings and tables call it: `map`, `data_need`.
    pub name: &'static str,
    /// What such an entity is, in English; empty without the feature `docs`.
    pub doc: &'static str,
    /// Its members, in the order in which they are written; required members come first.
    pub fields: &'static [Field],
    /// The names of these.
    pub(crate) names: &'static [&'static str],
    /// The members that can hold ids, as bits by position.
    pub(crate) ids: u64,
    /// The members that can hold texts, as bits by position.
    pub(crate) texts: u64,
    /// How many members come first because they are required.
    pub(crate) required: usize,
    /// Reads one.
    pub(crate) read: fn(&mut JsonReader<'_>) -> Result<DynEntity, Rejected>,
}

/// A member of a kind of entity, as its declaration says.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// Its name in the data, the same in every language.
    pub name: &'static str,
    /// What it means, in English; empty without the feature `docs`.
    pub doc: &'static str,
    /// Whether a document without it is refused.
    pub required: bool,
    /// What it holds.
    pub shape: Shape,
    /// What that can hold, at any depth.
    pub(crate) content: ContentFlags,
}

/// What a member holds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A whole number within 2^53 - 1 either way.
    Integer,
    /// Any other finite number.
    Number,
    /// A word out of a closed list, or a string with a form of its own (date, language, plain line).
    String,
    /// The id of a thing of that kind.
    Id(IdKind),
    /// A text written by people, in one language or several.
    Text,
    /// Any JSON value.
    Json,
    /// An entity of the kind that the function gives.
    Entity(fn() -> &'static Kind),
    /// Several values of one shape; absent means that there are none.
    List(&'static Shape),
}

/// What a value can hold, at any depth: known when the crate is compiled, so that a walk passes by
/// the rest.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ContentFlags(u8);

impl ContentFlags {
    pub(crate) const NOTHING: Self = Self(0);
    pub(crate) const IDS: Self = Self(1);
    pub(crate) const TEXTS: Self = Self(2);

    /// What the one or the other holds.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether both can hold the same thing.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
