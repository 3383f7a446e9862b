//! Filling a table, on a walk over a document or a gap.

use std::fmt::Write as _;

use super::data_table::{Column, DataTable, TextLanguages};
use super::layout::{TableLayout, key, layout, table_names};
use super::rules;
use crate::finding::{MessageOptions, Report};
use crate::model::reflect::{Entity, Kind, Shape, View};

/// The table of this name below a root of this kind, or a report that there is
/// none.
pub(super) fn fill_table(
    root: &dyn Entity,
    kind: &'static Kind,
    name: &str,
    languages: TextLanguages<'_>,
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
            .member_columns
            .iter()
            .map(|column| Column::new(column.name.clone(), column.doc, column.shape)),
    );
    columns.push(Column::new(
        "pointer".to_owned(),
        "Where it stands in the document.",
        Shape::String,
    ));
    let mut filling = Filling {
        layout: &layout,
        languages,
        columns,
        rows: 0,
        within: Vec::new(),
        pointer: String::new(),
    };
    filling.visit(root);
    Ok(DataTable {
        name: name.to_owned(),
        rows: filling.rows,
        columns: filling.columns,
    })
}

/// A table while it is being filled, on a walk over the document.
struct Filling<'p, 'v> {
    layout: &'p TableLayout,
    languages: TextLanguages<'p>,
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
    fn visit(&mut self, entity: &'v dyn Entity) {
        if !self.layout.above.contains(&entity.kind().type_name) {
            return;
        }
        let id = key(entity.kind()).map(|_| entity.field(0));
        self.within.extend(id.map(|id| (entity.kind_name(), id)));
        let here = self.pointer.len();
        for (field, view) in entity.members() {
            if !self.layout.leads_to_rows(field) {
                continue;
            }
            self.pointer.push('/');
            self.pointer.push_str(field.name);
            match view {
                View::Entity(entity) => self.visit(entity),
                View::List(list) => {
                    let list_at = self.pointer.len();
                    for at in 0..list.size() {
                        let Some(View::Entity(entity)) = list.at(at) else {
                            continue;
                        };
                        // Writing to a string can't fail.
                        let _ = write!(self.pointer, "/{at}");
                        if self.layout.holds_rows(field) {
                            self.push_row(entity);
                        }
                        self.visit(entity);
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
    fn push_row(&mut self, entity: &'v dyn Entity) {
        self.rows += 1;
        let mut columns = self.columns.iter_mut();
        let mut push = |view: View<'_>| {
            if let Some(column) = columns.next() {
                column.cells.push(view, self.languages);
            }
        };
        for (holder, _) in &self.layout.holders {
            let id = self
                .within
                .iter()
                .rev()
                .find(|(kind, _)| *kind == holder.name);
            push(id.map_or(View::Absent, |(_, id)| *id));
        }
        if self.layout.scattered {
            let nearest = self.within.last();
            push(nearest.map_or(View::Absent, |(kind, _)| View::String(kind)));
            push(nearest.map_or(View::Absent, |(_, id)| *id));
        }
        for column in &self.layout.member_columns {
            push(
                column
                    .path
                    .iter()
                    .fold(View::Entity(entity), |view, at| match view {
                        View::Entity(entity) => entity.field(*at),
                        _ => View::Absent,
                    }),
            );
        }
        push(View::String(&self.pointer));
    }
}
