//! Tables with a row for each entity of one kind and a column for each of its
//! members.

use std::fmt::Write as _;

use super::layout::{TableLayout, key, layout, table_names};
use super::rules;
use crate::finding::{MessageOptions, Report};
use crate::gap::Gap;
use crate::model::Atlas;
use crate::model::reflect::{Entity, Kind, Shape, View};

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
    /// another are laid out with both names and a point between, such as
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

impl Atlas {
    /// The entities of one kind as a table, with a row for each: `touchpoints`,
    /// `steps`, `pains`, `personas`, `evidence` and whatever else stands in
    /// lists (see [`Atlas::tables`]).
    ///
    /// The first columns hold the ids of what an entity stands in, the last one
    /// the pointer to it. Texts are those in `language`, a BCP 47 tag, or else
    /// in the language of the document. Takes one walk over the document.
    ///
    /// ```
    /// use journeykit::Atlas;
    /// use journeykit::table::Cells;
    ///
    /// let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    ///   {"id":"today","title":"Today","state":"current","stages":[{"id":"a","name":"Before","steps":[
    ///     {"id":"wait","name":"Waits","pains":[{"id":"silence","text":"Nobody says anything","severity":4}]}]}]}]}"#)?;
    /// let pains = atlas.table("pains", None)?;
    /// let names: Vec<&str> = pains.columns.iter().map(|column| column.name.as_str()).take(5).collect();
    /// assert_eq!(names, ["map", "stage", "step", "id", "text"]);
    /// let severity = pains.column("severity").unwrap();
    /// assert_eq!(severity.cells, Cells::Integer(vec![Some(4)]));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `table.unknown`: there is no table of this name.
    pub fn table(&self, name: &str, language: Option<&str>) -> Result<DataTable, Report> {
        let own = self.language.as_str();
        table(
            self,
            Self::KIND,
            name,
            Words {
                wanted: language.unwrap_or(own),
                else_in: own,
            },
        )
    }

    /// The names of all tables of an atlas: first those of entities with ids,
    /// then those of values and references.
    ///
    /// ```
    /// let tables = journeykit::Atlas::tables();
    /// assert!(tables.iter().any(|table| table == "touchpoints"));
    /// ```
    pub fn tables() -> Vec<String> {
        table_names(Self::KIND)
            .into_iter()
            .map(|table| table.name)
            .collect()
    }
}

impl Gap {
    /// The entities of one kind in a gap as a table: `changes`, `pains`,
    /// `gains`, `matches` and whatever else stands in lists, in the same form
    /// as those of [`Atlas::table`].
    ///
    /// `atlas` is the document that the gap was computed in; its language is
    /// used where `language` is absent. Without both, texts are in any language
    /// that they have, English first.
    ///
    /// # Errors
    /// `table.unknown`: there is no table of this name.
    pub fn table(
        &self,
        name: &str,
        language: Option<&str>,
        atlas: Option<&Atlas>,
    ) -> Result<DataTable, Report> {
        let own = atlas.map_or("", |atlas| atlas.language.as_str());
        table(
            self,
            Self::KIND,
            name,
            Words {
                wanted: language.unwrap_or(own),
                else_in: own,
            },
        )
    }

    /// The names of all tables of a gap.
    pub fn tables() -> Vec<String> {
        table_names(Self::KIND)
            .into_iter()
            .map(|table| table.name)
            .collect()
    }
}

impl DataTable {
    /// The column of this name, if there is one.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// The languages of the texts in a table, as BCP 47 tags.
#[derive(Clone, Copy)]
struct Words<'l> {
    /// The language in which texts are wanted.
    wanted: &'l str,
    /// The language of the document, for texts that do not exist in the other.
    else_in: &'l str,
}

/// The table of this name below a root of this kind, or a report that there is
/// none.
fn table(
    root: &dyn Entity,
    kind: &'static Kind,
    name: &str,
    words: Words<'_>,
) -> Result<DataTable, Report> {
    let tables = table_names(kind);
    let Some(found) = tables.iter().find(|table| table.name == name) else {
        let known = tables.iter().map(|table| table.name.as_str());
        return Err(Report::unknown(
            rules::TABLE_UNKNOWN,
            name,
            known,
            MessageOptions::default(),
        ));
    };
    let layout = layout(kind, found);
    let mut columns: Vec<Column> = Vec::new();
    for (holder, name) in &layout.holders {
        let shape = key(holder).map_or(Shape::String, |field| field.shape);
        columns.push(Column::new(
            name.clone(),
            "The id of what it stands in.",
            shape,
        ));
    }
    if layout.scattered {
        columns.push(Column::new(
            "of".to_owned(),
            "What it stands in.",
            Shape::String,
        ));
        columns.push(Column::new(
            "of_id".to_owned(),
            "The id of that.",
            Shape::String,
        ));
    }
    columns.extend(
        layout
            .sources
            .iter()
            .map(|source| Column::new(source.name.clone(), source.doc, source.shape)),
    );
    columns.push(Column::new(
        "pointer".to_owned(),
        "Where it stands in the document.",
        Shape::String,
    ));
    let mut filling = Filling {
        layout: &layout,
        words,
        columns,
        rows: 0,
        within: Vec::new(),
        pointer: String::new(),
    };
    filling.look(root);
    Ok(DataTable {
        name: name.to_owned(),
        rows: filling.rows,
        columns: filling.columns,
    })
}

/// A table while it is being filled, on a walk over the document.
struct Filling<'p, 'v> {
    layout: &'p TableLayout,
    words: Words<'p>,
    columns: Vec<Column>,
    rows: usize,
    /// The entities with ids that the walk is in, the outermost first: their
    /// kinds and ids.
    within: Vec<(&'static str, View<'v>)>,
    /// The pointer to where the walk is.
    pointer: String,
}

impl<'v> Filling<'_, 'v> {
    /// Walks through an entity, and adds a row for each one of the kind that is
    /// looked for.
    fn look(&mut self, entity: &'v dyn Entity) {
        if !self.layout.above.contains(&entity.kind().type_name) {
            return;
        }
        let id = key(entity.kind()).map(|_| entity.field(0));
        self.within.extend(id.map(|id| (entity.kind_name(), id)));
        let here = self.pointer.len();
        for (field, view) in entity.members() {
            if !self.layout.leads(field) {
                continue;
            }
            self.pointer.push('/');
            self.pointer.push_str(field.name);
            match view {
                View::Entity(part) => self.look(part),
                View::List(list) => {
                    let list_at = self.pointer.len();
                    for at in 0..list.size() {
                        let Some(View::Entity(part)) = list.at(at) else {
                            continue;
                        };
                        // Writing to a string can't fail.
                        let _ = write!(self.pointer, "/{at}");
                        if self.layout.rows_of(field) {
                            self.row(part);
                        }
                        self.look(part);
                        self.pointer.truncate(list_at);
                    }
                }
                _ => {}
            }
            self.pointer.truncate(here);
        }
        if id.is_some() {
            self.within.pop();
        }
    }

    /// Adds a row, with a cell for each column in their order.
    fn row(&mut self, part: &'v dyn Entity) {
        self.rows += 1;
        let mut columns = self.columns.iter_mut();
        let mut put = |view: View<'_>| {
            columns
                .next()
                .into_iter()
                .for_each(|column| column.cells.push(view, self.words));
        };
        for (holder, _) in &self.layout.holders {
            let id = self
                .within
                .iter()
                .rev()
                .find(|(kind, _)| *kind == holder.name);
            put(id.map_or(View::Absent, |(_, id)| *id));
        }
        if self.layout.scattered {
            let nearest = self.within.last();
            put(nearest.map_or(View::Absent, |(kind, _)| View::String(kind)));
            put(nearest.map_or(View::Absent, |(_, id)| *id));
        }
        for source in &self.layout.sources {
            put(source
                .path
                .iter()
                .fold(View::Entity(part), |view, at| match view {
                    View::Entity(entity) => entity.field(*at),
                    _ => View::Absent,
                }));
        }
        put(View::String(&self.pointer));
    }
}

impl Column {
    /// An empty column, with cells of the type that the shape asks for.
    fn new(name: String, doc: &str, shape: Shape) -> Self {
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

impl Cells {
    /// Adds a cell.
    fn push(&mut self, view: View<'_>, words: Words<'_>) {
        let items = || match view {
            View::List(list) => (0..list.size()).filter_map(|at| list.at(at)).collect(),
            _ => Vec::new(),
        };
        match self {
            Self::Bool(cells) => cells.push(if let View::Bool(value) = view {
                Some(value)
            } else {
                None
            }),
            Self::Integer(cells) => cells.push(integer(view)),
            Self::Number(cells) => cells.push(view.as_f64()),
            Self::Text(cells) => cells.push(said(view, words)),
            Self::Integers(cells) => cells.push(items().into_iter().filter_map(integer).collect()),
            Self::Texts(cells) => cells.push(
                items()
                    .into_iter()
                    .filter_map(|item| said(item, words))
                    .collect(),
            ),
        }
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
fn said(view: View<'_>, words: Words<'_>) -> Option<String> {
    match view {
        View::Text(text) => Some(text.best(words.wanted, words.else_in).to_owned()),
        View::Json(json) => Some(json.to_string()),
        other => other.as_str().map(str::to_owned),
    }
}
