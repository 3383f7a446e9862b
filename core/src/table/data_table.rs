//! A table with a row for each entity of one kind and a column for each of its
//! members.

use crate::model::reflect::{Shape, View};

/// A table of all entities of one kind: columns of equal length.
///
/// Which columns there are, in which order and of which type, depends on the
/// name of the table only, so that tables of several documents can be put
/// together.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataTable {
    /// The name of the table, such as `touchpoints`.
    pub name: String,
    /// How many rows the table has: one for each entity.
    pub rows: usize,
    /// The columns: first the ids of what the entity stands in, then its
    /// members, at the end `pointer`.
    pub columns: Vec<Column>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Column {
    /// The name of the member. Members of an entity that stands singly in
    /// another are laid out with both names and a dot between, such as
    /// `experience.emotion`.
    pub name: String,
    /// What the member means, as in the reference. Empty in a build without the
    /// feature `docs`, except for columns that are no members.
    pub doc: String,
    /// The values of the column, one for each row.
    pub cells: Cells,
}

/// The values of a column, of one type for all rows. What is not known is
/// `None`, never 0 and never an empty text; a list without items is an empty
/// list.
#[derive(Debug, Clone, PartialEq)]
pub enum Cells {
    /// Values `true` and `false`.
    Bool(Vec<Option<bool>>),
    /// Whole numbers, such as scores and counts.
    Integer(Vec<Option<i64>>),
    /// Numbers with decimals, such as shares.
    Number(Vec<Option<f64>>),
    /// Texts, words of closed lists, ids and dates; a text in several languages
    /// in the one asked for.
    Text(Vec<Option<String>>),
    /// Several whole numbers in each cell.
    Integers(Vec<Vec<i64>>),
    /// Several texts, words or ids in each cell.
    Texts(Vec<Vec<String>>),
}

impl DataTable {
    /// The column of this name, if there is one.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The rows of what stands at a JSON Pointer or below it, such as those of
    /// one map.
    #[must_use]
    pub fn within(mut self, pointer: &str) -> Self {
        let keeps: Vec<bool> = match self.column("pointer").map(|column| &column.cells) {
            Some(Cells::Text(pointers)) => pointers
                .iter()
                .flatten()
                .map(|found| {
                    let rest = found.strip_prefix(pointer);
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                })
                .collect(),
            _ => return self,
        };
        self.rows = keeps.iter().filter(|keeps| **keeps).count();
        for column in &mut self.columns {
            column.cells.keep(&keeps);
        }
        self
    }
}

/// The languages of the texts in a table, as BCP 47 tags.
#[derive(Clone, Copy)]
pub(super) struct TextLanguages<'l> {
    /// The language in which texts are wanted.
    pub(super) wanted: &'l str,
    /// The language of the document, for texts that do not exist in the other.
    pub(super) fallback: &'l str,
}

impl<'l> TextLanguages<'l> {
    /// The language that is asked for, or else that of the document.
    pub(super) fn of(asked: Option<&'l str>, document: &'l str) -> Self {
        Self {
            wanted: asked.unwrap_or(document),
            fallback: document,
        }
    }
}

impl Column {
    /// An empty column, with cells of the type that the shape asks for.
    pub(super) fn new(name: String, doc: &str, shape: Shape) -> Self {
        let cells = match shape {
            Shape::Bool => Cells::Bool(Vec::new()),
            Shape::Integer => Cells::Integer(Vec::new()),
            Shape::Number => Cells::Number(Vec::new()),
            Shape::List(Shape::Integer) => Cells::Integers(Vec::new()),
            Shape::List(_) => Cells::Texts(Vec::new()),
            _ => Cells::Text(Vec::new()),
        };
        Self {
            name,
            doc: doc.to_owned(),
            cells,
        }
    }
}

impl DataTable {
    /// Tables of the same name one below the other, with a first column that
    /// names the document of each row, such as `file`. `None` without tables;
    /// of other names, only the first ones are taken.
    pub fn stacked(column: &str, tables: Vec<(String, Self)>) -> Option<Self> {
        let mut documents = Vec::new();
        let mut stacked: Option<Self> = None;
        for (document, table) in tables {
            let rows = table.rows;
            match &mut stacked {
                None => stacked = Some(table),
                Some(above) if above.name == table.name => {
                    above.rows += rows;
                    let columns = above.columns.iter_mut().zip(table.columns);
                    columns.for_each(|(above, below)| above.cells.append(below.cells));
                }
                Some(_) => continue,
            }
            documents.extend(std::iter::repeat_n(Some(document), rows));
        }
        let mut stacked = stacked?;
        let first = Column {
            name: column.to_owned(),
            doc: "The document that the row is from.".to_owned(),
            cells: Cells::Text(documents),
        };
        stacked.columns.insert(0, first);
        Some(stacked)
    }
}

impl Cells {
    /// Adds the cells of the same column of another table.
    fn append(&mut self, more: Self) {
        match (self, more) {
            (Self::Bool(cells), Self::Bool(more)) => cells.extend(more),
            (Self::Integer(cells), Self::Integer(more)) => cells.extend(more),
            (Self::Number(cells), Self::Number(more)) => cells.extend(more),
            (Self::Text(cells), Self::Text(more)) => cells.extend(more),
            (Self::Integers(cells), Self::Integers(more)) => cells.extend(more),
            (Self::Texts(cells), Self::Texts(more)) => cells.extend(more),
            // A column has one type in all tables of a name.
            _ => {}
        }
    }

    /// Keeps the cells of some rows.
    fn keep(&mut self, keeps: &[bool]) {
        fn keep<T>(cells: &mut Vec<T>, keeps: &[bool]) {
            let mut keeps = keeps.iter();
            cells.retain(|_| keeps.next().is_some_and(|keeps| *keeps));
        }
        match self {
            Self::Bool(cells) => keep(cells, keeps),
            Self::Integer(cells) => keep(cells, keeps),
            Self::Number(cells) => keep(cells, keeps),
            Self::Text(cells) => keep(cells, keeps),
            Self::Integers(cells) => keep(cells, keeps),
            Self::Texts(cells) => keep(cells, keeps),
        }
    }

    /// Adds a cell.
    pub(super) fn push(&mut self, view: View<'_>, languages: TextLanguages<'_>) {
        let items = || match view {
            View::List(list) => (0..list.size()).filter_map(|at| list.at(at)).collect(),
            _ => Vec::new(),
        };
        match self {
            Self::Bool(cells) => cells.push(boolean(view)),
            Self::Integer(cells) => cells.push(integer(view)),
            Self::Number(cells) => cells.push(view.as_f64()),
            Self::Text(cells) => cells.push(as_text(view, languages)),
            Self::Integers(cells) => cells.push(items().into_iter().filter_map(integer).collect()),
            Self::Texts(cells) => cells.push(
                items()
                    .into_iter()
                    .filter_map(|item| as_text(item, languages))
                    .collect(),
            ),
        }
    }
}

/// The truth value, if it is one.
fn boolean(view: View<'_>) -> Option<bool> {
    if let View::Bool(value) = view {
        Some(value)
    } else {
        None
    }
}

/// The whole number, if it is one.
fn integer(view: View<'_>) -> Option<i64> {
    if let View::Integer(value) = view {
        Some(value)
    } else {
        None
    }
}

/// A value as a text; of a text in several languages the one that is wanted.
fn as_text(view: View<'_>, languages: TextLanguages<'_>) -> Option<String> {
    match view {
        View::Text(text) => Some(text.best(languages.wanted, languages.fallback).to_owned()),
        View::Json(json) => Some(json.to_string()),
        other => other.as_str().map(str::to_owned),
    }
}
