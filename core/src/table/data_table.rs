//! The parts of one kind as a table, for data frames: a row for each part, a column for each member.

use std::fmt::Write as _;

use super::layout::{TableLayout, key, layout, table_names};
use super::rules;
use crate::finding::{MessageOptions, Report};
use crate::gap::Gap;
use crate::model::Atlas;
use crate::model::reflect::{Entity, Kind, Shape, View};

/// A table: columns of equal length. The columns depend on nothing but the name of the table.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataTable {
    /// What it has rows for: `touchpoints`.
    pub name: String,
    /// How many rows there are.
    pub rows: usize,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Column {
    /// The name of the member; of a member of a part, both names with a point between: `experience.emotion`.
    pub name: String,
    /// What it means; empty without the feature `docs`, but for columns that are no members.
    pub doc: String,
    /// The cells, one for each row.
    pub cells: Cells,
}

/// The cells of a column. What is not known is `None`, never 0 and never an empty text.
#[derive(Debug, Clone, PartialEq)]
pub enum Cells {
    /// `true` or `false`.
    Bool(Vec<Option<bool>>),
    /// Whole numbers.
    Integer(Vec<Option<i64>>),
    /// Any other numbers.
    Number(Vec<Option<f64>>),
    /// Texts, words, ids, dates.
    Text(Vec<Option<String>>),
    /// Several whole numbers in each cell.
    Integers(Vec<Vec<i64>>),
    /// Several texts in each cell.
    Texts(Vec<Vec<String>>),
}

impl Atlas {
    /// The parts of one kind as a table: `touchpoints`, `steps`, `pains`, `personas`, `evidence`, whatever stands in
    /// lists. The ids of what a part stands in come first, the pointer to it last. Texts are those in `language`, or
    /// else in the language of the document.
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
    /// `table.unknown`: there is no such table.
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

    /// The names of the tables.
    pub fn tables() -> Vec<String> {
        table_names(Self::KIND)
            .into_iter()
            .map(|table| table.name)
            .collect()
    }
}

impl Gap {
    /// The parts of one kind as a table: `changes`, `pains`, `gains`, `matches`, as [`Atlas::table`] does it. `atlas` is
    /// the document that the gap was computed in: the language is its.
    ///
    /// # Errors
    /// `table.unknown`: there is no such table.
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

    /// The names of the tables.
    pub fn tables() -> Vec<String> {
        table_names(Self::KIND)
            .into_iter()
            .map(|table| table.name)
            .collect()
    }
}

impl DataTable {
    /// The column of that name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// The languages that texts are wanted in.
#[derive(Clone, Copy)]
struct Words<'l> {
    wanted: &'l str,
    else_in: &'l str,
}

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
    /// What has been entered and has an id.
    within: Vec<(&'static str, View<'v>)>,
    pointer: String,
}

impl<'v> Filling<'_, 'v> {
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
                        // Writing to a String can't fail.
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

    fn row(&mut self, part: &'v dyn Entity) {
        self.rows += 1;
        let mut columns = self.columns.iter_mut();
        let mut put = |view: View<'_>| {
            columns
                .next()
                .into_iter()
                .for_each(|column| column.cells.push(view, self.words))
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
