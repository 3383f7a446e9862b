//! An ordered table of parts that are found by their id.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, Error as _, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::build::{Fill, Make};
use super::rows::{Rows, Twins};
use super::value::ReadingOn;
use super::{Holds, List, Shape, Value, View};
use crate::finding::codes;
use crate::json::{Fault, Faults, Json, JsonReader, Noted};

/// A part that has an id.
pub trait Keyed: Clone {
    /// The type of its id.
    type Id: AsRef<str> + fmt::Display + fmt::Debug;

    /// Its id.
    fn id(&self) -> &Self::Id;
}

/// Parts in the order of the document, each found by its own id. In JSON an array of objects with `id`.
///
/// Copies share their parts: cloning a table, or an atlas, copies no text.
///
/// ```
/// use journeykit::{Stage, Table};
///
/// let mut stages = Table::default();
/// stages.push(Stage::build("before", "Before").done()?)?;
/// stages.push(Stage::build("after", "After").done()?)?;
/// assert_eq!(stages.position("after"), Some(1));
/// assert!(stages.push(Stage::build("before", "Again").done()?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Table<T> {
    /// Absent where there are none: most tables of a map are empty.
    rows: Option<Arc<Rows<T>>>,
}

/// A table has this id already.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the id `{id}` stands twice")]
#[non_exhaustive]
pub struct DuplicateId {
    /// The id.
    pub id: String,
}

impl<T> Table<T> {
    fn parts(&self) -> &[T] {
        self.rows.as_ref().map_or(&[], |rows| &rows.parts)
    }
}

impl<T: Keyed> Table<T> {
    /// How many parts there are.
    pub fn len(&self) -> usize {
        self.parts().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_none()
    }

    /// The part with that id.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.at(self.position(id)?)
    }

    /// The part at that position.
    pub fn at(&self, position: usize) -> Option<&T> {
        self.parts().get(position)
    }

    /// Where the part with that id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.rows.as_ref()?.position(id)
    }

    /// Whether there is a part with that id.
    pub fn contains(&self, id: &str) -> bool {
        self.position(id).is_some()
    }

    /// The parts in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.parts().iter()
    }

    /// The ids in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = &T::Id> + ExactSizeIterator {
        self.iter().map(Keyed::id)
    }

    /// Adds a part at the end.
    ///
    /// # Errors
    /// The table has its id already; it is left as it was.
    pub fn push(&mut self, part: T) -> Result<(), DuplicateId> {
        if self.contains(part.id().as_ref()) {
            return Err(DuplicateId { id: part.id().to_string() });
        }
        match &mut self.rows {
            Some(rows) => Arc::make_mut(rows).push(part),
            None => self.rows = Some(Arc::new(Rows::of(vec![part]).0)),
        }
        Ok(())
    }

    /// A table of parts in that order, and the second of any two that have one id.
    fn of(parts: Vec<T>) -> (Self, Vec<Twins>) {
        if parts.is_empty() {
            return (Self::default(), Vec::new());
        }
        let (rows, twins) = Rows::of(parts);
        (Self { rows: Some(Arc::new(rows)) }, twins)
    }

    /// Changes the part at that position, which may get another id that is still free. On an error the table
    /// is left as it was.
    fn change<E: From<DuplicateId>>(&mut self, position: usize, change: impl FnOnce(&mut T) -> Result<(), E>) -> Result<(), E> {
        let Some(old) = self.at(position) else { return Ok(()) };
        let mut part = old.clone();
        change(&mut part)?;
        let renamed = part.id().as_ref() != old.id().as_ref();
        if renamed && self.contains(part.id().as_ref()) {
            return Err(DuplicateId { id: part.id().to_string() }.into());
        }
        if let Some(rows) = &mut self.rows {
            Arc::make_mut(rows).put(position, part);
        }
        Ok(())
    }

    /// Changes the part with that id.
    ///
    /// # Errors
    /// The change gave it an id that another part has; the table is left as it was.
    pub fn update(&mut self, id: &str, change: impl FnOnce(&mut T)) -> Result<(), DuplicateId> {
        let Some(position) = self.position(id) else { return Ok(()) };
        self.change(position, |part| {
            change(part);
            Ok(())
        })
    }
}

impl From<DuplicateId> for Fault {
    fn from(duplicate: DuplicateId) -> Self {
        Self::new(codes::ID_DUPLICATE).with("value", duplicate.id)
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: None }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { rows: self.rows.clone() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.parts()).finish()
    }
}

/// Equal parts in equal order. What two copies share is not looked into.
impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.rows, &other.rows) {
            (Some(left), Some(right)) => Arc::ptr_eq(left, right) || left.parts == right.parts,
            (left, right) => left.is_none() == right.is_none(),
        }
    }
}

impl<T: Keyed> Index<&str> for Table<T> {
    type Output = T;

    /// The part with that id.
    ///
    /// # Panics
    /// There is none; use [`get`](Table::get) where that can be.
    #[allow(clippy::panic)]
    fn index(&self, id: &str) -> &T {
        match self.get(id) {
            Some(part) => part,
            None => panic!("nothing here has the id `{id}`"),
        }
    }
}

impl<'t, T> IntoIterator for &'t Table<T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.parts().iter()
    }
}

impl<T: Keyed, V: Make<T>, const N: usize> Fill<Table<T>> for [V; N] {
    fn fill(self) -> Result<Table<T>, Fault> {
        Vec::from(self).fill()
    }
}

impl<T: Keyed, V: Make<T>> Fill<Table<T>> for Vec<V> {
    fn fill(self) -> Result<Table<T>, Fault> {
        let mut table = Table::default();
        for part in self {
            table.push(part.make()?)?;
        }
        Ok(table)
    }
}

impl<T: Value + Keyed> List for Table<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.parts().get(index).map(Value::view)
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.position(id)
    }

    fn to_json(&self) -> Json {
        Json::of(self).unwrap_or(Json::Null)
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.parts())
    }
}

impl<'de, T: Value + Keyed> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(deserializer)
    }
}

impl<T: Value + Keyed> Value for Table<T> {
    const HOLDS: Holds = T::HOLDS;
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn is_absent(&self) -> bool {
        self.rows.is_none()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts<T>(PhantomData<T>);

        impl<'de, T: Value + Keyed> Visitor<'de> for Parts<T> {
            type Value = Table<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Table<T>, A::Error> {
                let mut parts = Vec::new();
                // How many parts stand before each that failed: those behind them are told at their own places.
                let mut failed: Vec<usize> = Vec::new();
                while let Some(part) = seq.next_element_seed(ReadingOn::<T>(PhantomData))? {
                    match part {
                        Some(part) => parts.push(part),
                        None => failed.push(parts.len()),
                    }
                }
                let (table, twins) = Table::of(parts);
                if !twins.is_empty() {
                    let place = |index: usize| index + failed.partition_point(|before| *before <= index);
                    let fault = |twins: Twins| {
                        let id = table.at(twins.second).map(|part| part.id().to_string()).unwrap_or_default();
                        let fault = Fault::from(DuplicateId { id }).with("first", place(twins.first));
                        fault.below(format!("/{}/id", place(twins.second)))
                    };
                    return Err(A::Error::custom(Faults(twins.into_iter().map(fault).collect())));
                }
                if failed.is_empty() { Ok(table) } else { Err(A::Error::custom(Noted)) }
            }
        }

        deserializer.deserialize_seq(Parts(PhantomData))
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() { View::Absent } else { View::List(self) }
    }

    fn replace_at(&mut self, rest: &[Cow<'_, str>], new: JsonReader<'_, '_>) -> Result<(), Fault> {
        let Some((first, rest)) = rest.split_first() else {
            *self = Self::read(new)?;
            return Ok(());
        };
        let position = crate::pointer::index(first).filter(|position| *position < self.len());
        let position = position.ok_or_else(|| Fault::new(codes::POINTER_UNKNOWN))?;
        self.change(position, |part| part.replace_at(rest, new))
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = T::schema(generator);
        schemars::json_schema!({ "type": "array", "items": items })
    }
}
