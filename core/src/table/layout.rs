//! Which tables there are and which columns they have: known from the kinds, whatever a document holds.

use crate::model::reflect::{Field, Kind, Shape};

/// What a table has rows for: the parts of one kind in lists of one name.
#[derive(Debug)]
pub(super) struct TableLayout {
    list: &'static str,
    kind: &'static Kind,
    /// Kinds with ids that a part stands in, the outermost first, and the names of their columns: their ids come
    /// first in a row.
    pub(super) holders: Vec<(&'static Kind, String)>,
    /// Whether the parts stand in things of so many kinds that a row has to say in which.
    pub(super) scattered: bool,
    /// The kinds below which such parts can stand.
    pub(super) above: Vec<&'static str>,
    /// The columns of the parts' own members.
    pub(super) sources: Vec<Source>,
}

/// One column of a kind's own members.
#[derive(Debug)]
pub(super) struct Source {
    /// The positions of the fields that lead to the member, through parts that stand singly.
    pub(super) path: Vec<usize>,
    /// Names along the path, joined by points.
    pub(super) name: String,
    /// What the member means.
    pub(super) doc: &'static str,
    /// What it holds.
    pub(super) shape: Shape,
}

impl TableLayout {
    /// Whether a list of that member holds the parts.
    pub(super) fn rows_of(&self, field: &Field) -> bool {
        is_list(field, self.list, self.kind)
    }

    /// Whether such parts can stand in a member or below it.
    pub(super) fn leads(&self, field: &Field) -> bool {
        self.rows_of(field)
            || field
                .shape
                .kind()
                .is_some_and(|kind| self.above.contains(&kind.type_name))
    }
}

fn is_list(field: &Field, name: &str, kind: &Kind) -> bool {
    field.name == name
        && field.shape.is_list()
        && field
            .shape
            .kind()
            .is_some_and(|held| held.type_name == kind.type_name)
}

/// The member by which one of a kind is told from another: its id, or its number among the changes of a gap.
pub(super) fn key(kind: &Kind) -> Option<&'static Field> {
    kind.fields
        .first()
        .filter(|field| matches!(field.name, "id" | "number"))
}

fn has_id(kind: &Kind) -> bool {
    key(kind).is_some()
}

/// A table that there is.
#[derive(Debug)]
pub(super) struct TableName {
    /// What it is called: as the lists, or as the kind where a list of other parts has that name.
    pub(super) name: String,
    list: &'static str,
    kind: &'static Kind,
}

/// All tables below a root: first of what has ids, then of values and references.
pub(super) fn table_names(root: &'static Kind) -> Vec<TableName> {
    let all = root.descendants();
    let fields = || all.iter().flat_map(|holder| holder.fields);
    let lists: Vec<(&'static str, &'static Kind)> = fields()
        .filter(|field| field.shape.is_list())
        .filter_map(|field| Some((field.name, field.shape.kind()?)))
        .collect();
    let mut found: Vec<TableName> = Vec::new();
    for ids in [true, false] {
        for (list, kind) in lists
            .iter()
            .copied()
            .filter(|(_, kind)| has_id(kind) == ids)
        {
            if found
                .iter()
                .any(|known| known.list == list && known.kind.type_name == kind.type_name)
            {
                continue;
            }
            let taken = found.iter().any(|known| known.name == list);
            let name = if taken {
                format!("{}s", kind.name)
            } else {
                list.to_owned()
            };
            found.push(TableName { name, list, kind });
        }
    }
    found
}

/// How such a table is filled.
pub(super) fn layout(root: &'static Kind, listed: &TableName) -> TableLayout {
    let TableName { list, kind, .. } = *listed;
    let all = root.descendants();
    let holds = |holder: &Kind| holder.fields.iter().any(|field| is_list(field, list, kind));
    // From those that hold the lists upwards, until nothing is added.
    let mut above: Vec<&'static str> = all
        .iter()
        .filter(|holder| holds(holder))
        .map(|holder| holder.type_name)
        .collect();
    let parents = above.len();
    let leads = |holder: &Kind, above: &[&str]| {
        holder.fields.iter().any(|field| {
            field
                .shape
                .kind()
                .is_some_and(|below| above.contains(&below.type_name))
        })
    };
    while let Some(more) = all
        .iter()
        .find(|holder| !above.contains(&holder.type_name) && leads(holder, &above))
    {
        above.push(more.type_name);
    }
    let sources = sources(kind);
    let mut holders: Vec<&'static Kind> = all
        .iter()
        .copied()
        .filter(|holder| above.contains(&holder.type_name) && has_id(holder))
        .collect();
    let scattered = parents > 1 && holders.len() > FEW;
    holders.retain(|holder| !scattered || CHAIN.contains(&holder.name));
    // A system names the other system that it is connected with: then its own is `in_system`.
    let own = |word: &str| sources.iter().any(|source| source.name == word);
    let column = |word: &str| {
        if own(word) {
            format!("in_{word}")
        } else {
            word.to_owned()
        }
    };
    let within = holders
        .into_iter()
        .map(|holder| (holder, column(holder.name)))
        .collect();
    TableLayout {
        list,
        kind,
        holders: within,
        scattered,
        above,
        sources,
    }
}

/// So many kinds that a part may stand in have a column each.
const FEW: usize = 4;

/// What has a column in any case.
const CHAIN: [&str; 4] = ["map", "stage", "step", "touchpoint"];

/// The columns of a kind's own members. Parts that stand singly are laid out with points in their names; lists of
/// parts have tables of their own.
fn sources(kind: &'static Kind) -> Vec<Source> {
    let mut found = Vec::new();
    lay_out(kind, &mut Vec::new(), "", &mut found);
    found
}

fn lay_out(kind: &'static Kind, path: &mut Vec<usize>, prefix: &str, found: &mut Vec<Source>) {
    for (at, field) in kind.fields.iter().enumerate() {
        let Field {
            name, doc, shape, ..
        } = *field;
        path.push(at);
        match shape {
            Shape::Entity(below) => lay_out(below(), path, &format!("{prefix}{name}."), found),
            Shape::List(item) if item.kind().is_some() => {}
            _ => found.push(Source {
                path: path.clone(),
                name: format!("{prefix}{name}"),
                doc: doc.trim(),
                shape,
            }),
        }
        path.pop();
    }
}
