//! An ordered table of parts that are found by their id.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;
use std::sync::Arc;

use indexmap::{Equivalent, IndexSet};
use serde::de::{Deserialize, Deserializer, Error as _, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::build::{Fill, Make};
use super::value::ReadingOn;
use super::{List, Value, View};
use crate::finding::codes;
use crate::json::{Fault, Faults, Json, JsonReader};

/// A part that has an id.
pub trait Keyed {
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
    rows: Vec<Arc<T>>,
    /// The same parts by id, once there are more than [`FEW`].
    index: Option<Box<IndexSet<Row<T>>>>,
}

/// So many ids are compared one by one, faster than any of them is hashed.
const FEW: usize = 8;

/// A part in its table, equal to whatever has its id.
struct Row<T>(Arc<T>);

impl<T: Keyed> Hash for Row<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.id().as_ref().hash(state);
    }
}

impl<T: Keyed> PartialEq for Row<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.id().as_ref() == other.0.id().as_ref()
    }
}

impl<T: Keyed> Eq for Row<T> {}

impl<T: Keyed> Equivalent<Row<T>> for str {
    fn equivalent(&self, row: &Row<T>) -> bool {
        self == row.0.id().as_ref()
    }
}

impl<T> Clone for Row<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// A table has this id already.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the id `{id}` stands twice")]
#[non_exhaustive]
pub struct DuplicateId {
    /// The id.
    pub id: String,
}

impl<T: Keyed> Table<T> {
    /// How many parts there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The part with that id.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.at(self.position(id)?)
    }

    /// The part at that position.
    pub fn at(&self, position: usize) -> Option<&T> {
        self.rows.get(position).map(|row| &**row)
    }

    /// Where the part with that id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.get_index_of(id),
            None => self.rows.iter().position(|row| row.id().as_ref() == id),
        }
    }

    /// Whether there is a part with that id.
    pub fn contains(&self, id: &str) -> bool {
        self.position(id).is_some()
    }

    /// The parts in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.rows.iter().map(|row| &**row)
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
        self.push_shared(Arc::new(part)).map_err(|(duplicate, _)| duplicate)
    }

    /// Adds a part that others may share, or tells where its id stands already.
    fn push_shared(&mut self, part: Arc<T>) -> Result<(), (DuplicateId, usize)> {
        if let Some(position) = self.position(part.id().as_ref()) {
            return Err((DuplicateId { id: part.id().to_string() }, position));
        }
        if let Some(index) = &mut self.index {
            index.insert(Row(Arc::clone(&part)));
        }
        self.rows.push(part);
        if self.index.is_none() && self.rows.len() > FEW {
            self.index = Some(Box::new(self.rows.iter().map(|row| Row(Arc::clone(row))).collect()));
        }
        Ok(())
    }

    /// A table of parts in that order; a second of the same id is an error.
    fn from_parts(parts: impl IntoIterator<Item = Arc<T>>) -> Result<Self, DuplicateId> {
        let mut table = Self::default();
        for part in parts {
            table.push_shared(part).map_err(|(duplicate, _)| duplicate)?;
        }
        Ok(table)
    }

    /// Changes the part at that position, which may get another id that is still free.
    fn change<E: From<DuplicateId>>(&mut self, position: usize, change: impl FnOnce(&mut T) -> Result<(), E>) -> Result<(), E>
    where
        T: Clone,
    {
        let mut parts = self.rows.clone();
        if let Some(part) = parts.get_mut(position) {
            change(Arc::make_mut(part))?;
        }
        *self = Self::from_parts(parts)?;
        Ok(())
    }

    /// Changes the part with that id.
    ///
    /// # Errors
    /// The change gave it an id that another part has; the table is left as it was.
    pub fn update(&mut self, id: &str, change: impl FnOnce(&mut T)) -> Result<(), DuplicateId>
    where
        T: Clone,
    {
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
        Self { rows: Vec::new(), index: None }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { rows: self.rows.clone(), index: self.index.clone() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.rows).finish()
    }
}

/// Equal parts in equal order. Parts that two copies share are not looked into.
impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        let equal = |(left, right): (&Arc<T>, &Arc<T>)| Arc::ptr_eq(left, right) || left == right;
        self.rows.len() == other.rows.len() && self.rows.iter().zip(&other.rows).all(equal)
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
    type IntoIter = Iter<'t, T>;

    fn into_iter(self) -> Iter<'t, T> {
        Iter(self.rows.iter())
    }
}

/// The parts of a [`Table`] in order.
pub struct Iter<'t, T>(std::slice::Iter<'t, Arc<T>>);

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} parts", self.0.len())
    }
}

impl<'t, T> Iterator for Iter<'t, T> {
    type Item = &'t T;

    fn next(&mut self) -> Option<&'t T> {
        self.0.next().map(|row| &**row)
    }
}

impl<T: Keyed, V: Make<T>, const N: usize> Fill<Table<T>> for [V; N] {
    fn fill(self) -> Result<Table<T>, Fault> {
        Vec::from(self).fill()
    }
}

impl<T: Keyed, V: Make<T>> Fill<Table<T>> for Vec<V> {
    fn fill(self) -> Result<Table<T>, Fault> {
        let parts: Vec<Arc<T>> = self.into_iter().map(|part| part.make().map(Arc::new)).collect::<Result<_, _>>()?;
        Ok(Table::from_parts(parts)?)
    }
}

impl<T: Value + Keyed> List for Table<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.rows.get(index).map(|row| row.view())
    }

    fn to_json(&self) -> Json {
        Json::of(self).unwrap_or(Json::Null)
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows.iter().map(|row| &**row))
    }
}

impl<'de, T: Value + Keyed> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(deserializer)
    }
}

impl<T: Value + Keyed> Value for Table<T> {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows<T>(PhantomData<T>);

        impl<'de, T: Value + Keyed> Visitor<'de> for Rows<T> {
            type Value = Table<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Table<T>, A::Error> {
                let mut table = Table::default();
                let mut failed = None;
                let mut duplicates = Faults::default();
                let mut position = 0;
                while let Some(part) = seq.next_element_seed(ReadingOn::<T>(PhantomData))? {
                    match part {
                        Ok(part) => {
                            if let Err((duplicate, first)) = table.push_shared(Arc::new(part)) {
                                let fault = Fault::from(duplicate).with("first", first);
                                duplicates.0.push(fault.below(format!("/{position}/id")));
                            }
                        }
                        Err(relay) => _ = failed.get_or_insert(relay),
                    }
                    position += 1;
                }
                if !duplicates.0.is_empty() {
                    return Err(A::Error::custom(duplicates));
                }
                failed.map_or(Ok(table), |relay| Err(A::Error::custom(relay)))
            }
        }

        deserializer.deserialize_seq(Rows(PhantomData))
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
