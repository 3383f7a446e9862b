//! The types of reflection: entities, lists, kinds, members, and a view of
//! whatever stands at a place of the model.
//!
//! All code that must know every member of the model goes through these, so
//! that no list of members kept by hand can fall behind: the search for
//! dangling references, the field changes of a gap, lookup by pointer, tables,
//! the reference page, and the classes of other languages.

use std::sync::Arc;

use super::id_kind::IdKind;
use crate::json::{Json, JsonReader, Rejected};
use crate::model::text::Text;

/// An entity of the model: a struct whose members can be looked at without
/// knowing its type.
pub trait Entity: std::any::Any + Send + Sync {
    /// The kind of this entity: its name, and the members that it can have.
    fn kind(&self) -> &'static Kind;

    /// The name of its kind in ids, findings and tables: `step`, `touchpoint`,
    /// `data_need`.
    fn kind_name(&self) -> &'static str {
        self.kind().name
    }

    /// The members that its kind can have, in the order in which they are
    /// written.
    fn fields(&self) -> &'static [Field] {
        self.kind().fields
    }

    /// The member at that position of [`fields`](Self::fields);
    /// [`View::Absent`] if it is not set, or there is no such position.
    fn field(&self, index: usize) -> View<'_>;

    /// The members that are set, as bits by position. Required members always
    /// are.
    #[doc(hidden)]
    fn present(&self) -> u64;
}

/// An entity of any kind that stands by itself, outside an atlas.
pub type DynEntity = Arc<dyn Entity>;

/// Several values in their order.
pub trait List {
    /// The number of items.
    fn size(&self) -> usize;

    /// The item at that index, from 0; `None` beyond the last.
    fn at(&self, index: usize) -> Option<View<'_>>;

    /// The index of the entity with that id, from 0; `None` if no item has it,
    /// and for lists whose items have no ids.
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

/// What stands at a place of the model, as a value that can be matched on.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum View<'a> {
    /// Nothing: the member is not set, and writing leaves it out.
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number, from -(2^53 - 1) to 2^53 - 1.
    Integer(i64),
    /// Any other number; always finite.
    Number(f64),
    /// A word of a closed list, or a string with a form of its own (date,
    /// language, plain line).
    String(&'a str),
    /// An id, and the kind of entity that it names.
    Id(IdKind, &'a str),
    /// A text written by people, in one language or several.
    Text(&'a Text),
    /// An entity with members.
    Entity(&'a dyn Entity),
    /// A list; never empty, since an empty one is [`Absent`](Self::Absent).
    List(&'a dyn List),
    /// Any JSON value, as it was read.
    Json(&'a Json),
}

/// A kind of entity: what all steps, or all touchpoints, have in common.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Kind {
    /// Its name as a type and in the schemas: `JourneyMap`, `DataNeed`.
    pub type_name: &'static str,
    /// Its name in ids, findings and tables: `map`, `data_need`.
    pub name: &'static str,
    /// What such an entity is, in English; empty in a build without the feature
    /// `docs`.
    pub doc: &'static str,
    /// Its members, in the order in which they are written; required ones come
    /// first.
    pub fields: &'static [Field],
    /// The names of the members, by position.
    pub(crate) names: &'static [&'static str],
    /// The members that can hold ids at any depth, as bits by position.
    pub(crate) members_with_ids: u64,
    /// The members that can hold texts at any depth, as bits by position.
    pub(crate) members_with_texts: u64,
    /// How many members are required; they are the first ones.
    pub(crate) required: usize,
    /// Reads an entity of this kind.
    pub(crate) read: fn(&mut JsonReader<'_>) -> Result<DynEntity, Rejected>,
}

/// A member of a kind of entity, as it is declared.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// Its name in the data, the same in every language.
    pub name: &'static str,
    /// What it means, in English; empty in a build without the feature `docs`.
    pub doc: &'static str,
    /// Whether a document without it is refused.
    pub required: bool,
    /// What it holds.
    pub shape: Shape,
    /// What it can hold at any depth.
    pub(crate) content: ContentFlags,
    /// A string as it may stand there, or in its items if it is a list.
    pub(crate) example: &'static str,
}

/// What a member holds, known without a value.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A whole number, from -(2^53 - 1) to 2^53 - 1.
    Integer,
    /// Any other finite number.
    Number,
    /// A word of a closed list, or a string with a form of its own (date,
    /// language, plain line).
    String,
    /// The id of an entity of that kind.
    Id(IdKind),
    /// A text written by people, in one language or several.
    Text,
    /// Any JSON value.
    Json,
    /// An entity of the kind that the function gives. It is a function since
    /// kinds can contain each other.
    Entity(fn() -> &'static Kind),
    /// A list of values of one shape; absent means that it is empty.
    List(&'static Shape),
}

/// What values of a type can hold at any depth. Known when the crate is
/// compiled, so that a walk in search of ids or texts passes by members that
/// can't hold any.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ContentFlags(u8);

impl ContentFlags {
    /// Neither ids nor texts.
    pub(crate) const NOTHING: Self = Self(0);
    /// Ids, its own included.
    pub(crate) const IDS: Self = Self(1);
    /// Texts written by people.
    pub(crate) const TEXTS: Self = Self(2);

    /// What either can hold.
    pub(crate) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is something that both can hold.
    pub(crate) const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
