//! Which tables there are and which columns they have: known from the model,
//! whatever a document contains.

use crate::model::reflect::{Field, Kind, Shape};

/// The layout of a table. Its rows are the entities of one kind in all lists of
/// one name.
#[derive(Debug)]
pub(super) struct TableLayout {
    /// The name of the lists.
    list: &'static str,
    /// The kind of the entities in them.
    kind: &'static Kind,
    /// The kinds with ids that such an entity can stand in, the outermost
    /// first, each with the name of the column for its id.
    pub(super) holders: Vec<(&'static Kind, String)>,
    /// Whether these kinds are so many that only maps, stages, steps and
    /// touchpoints have a column; two more then say what the entity stands in.
    pub(super) scattered: bool,
    /// The kinds below which such entities can stand, by their type names.
    pub(super) above: Vec<&'static str>,
    /// The columns of the entity's own members.
    pub(super) member_columns: Vec<MemberColumn>,
}

/// A column of a kind's own members.
#[derive(Debug)]
pub(super) struct MemberColumn {
    /// The positions of the fields that lead to the member, through entities
    /// that stand singly.
    pub(super) path: Vec<usize>,
    /// The names along the path, joined by dots.
    pub(super) name: String,
    /// What the member means.
    pub(super) doc: &'static str,
    /// The type of value that the member holds.
    pub(super) shape: Shape,
}

impl TableLayout {
    /// Whether a field is one of the lists whose items are the rows.
    pub(super) fn holds_rows(&self, field: &Field) -> bool {
        is_list(field, self.list, self.kind)
    }

    /// Whether such a list is, or can be found below, this field.
    pub(super) fn leads_to_rows(&self, field: &Field) -> bool {
        self.holds_rows(field)
            || field
                .shape
                .kind()
                .is_some_and(|kind| self.above.contains(&kind.type_name))
    }
}

/// Whether a field is a list of this name with entities of this kind.
fn is_list(field: &Field, name: &str, kind: &Kind) -> bool {
    field.name == name
        && field.shape.is_list()
        && field
            .shape
            .kind()
            .is_some_and(|held| held.type_name == kind.type_name)
}

/// The field that tells entities of a kind apart: their id, or their number
/// among the changes of a gap. `None` for values and references.
pub(super) fn key(kind: &Kind) -> Option<&'static Field> {
    kind.fields
        .first()
        .filter(|field| matches!(field.name, "id" | "number"))
}

/// Whether entities of a kind can be told apart by an id or a number.
fn has_id(kind: &Kind) -> bool {
    key(kind).is_some()
}

/// A table that can be asked for.
#[derive(Debug)]
pub(super) struct TableName {
    /// Its name: that of the lists, or if an earlier table has that name
    /// already, that of the kind with an `s`.
    pub(super) name: String,
    /// The name of the lists.
    list: &'static str,
    /// The kind of the entities in them.
    kind: &'static Kind,
}

/// All tables below a root: first those of entities with ids, then those of
/// values and references.
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

/// The layout of a table below a root.
pub(super) fn layout(root: &'static Kind, listed: &TableName) -> TableLayout {
    let TableName { list, kind, .. } = *listed;
    let all = root.descendants();
    let holds = |holder: &Kind| holder.fields.iter().any(|field| is_list(field, list, kind));
    // From the kinds that have such lists upwards, until no kind is added.
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
    let member_columns = member_columns(kind);
    let mut holders: Vec<&'static Kind> = all
        .iter()
        .copied()
        .filter(|holder| above.contains(&holder.type_name) && has_id(holder))
        .collect();
    let scattered = parents > 1 && holders.len() > MAX_HOLDER_COLUMNS;
    holders.retain(|holder| !scattered || MAIN_HOLDERS.contains(&holder.name));
    // A system names the system that it is connected with in a member `system`;
    // the id of its own is then in the column `in_system`.
    let own = |word: &str| member_columns.iter().any(|column| column.name == word);
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
        member_columns,
    }
}

/// The most kinds above an entity that have a column each.
const MAX_HOLDER_COLUMNS: usize = 4;

/// The kinds that have a column even if there are more.
const MAIN_HOLDERS: [&str; 4] = ["map", "stage", "step", "touchpoint"];

/// The columns of a kind's own members. Entities that stand singly are laid out
/// with dots in their names; lists of entities have tables of their own.
fn member_columns(kind: &'static Kind) -> Vec<MemberColumn> {
    let mut found = Vec::new();
    add_columns(kind, &mut Vec::new(), "", &mut found);
    found
}

/// Adds the columns of a kind that is found at the path; `prefix` is what their
/// names begin with.
fn add_columns(
    kind: &'static Kind,
    path: &mut Vec<usize>,
    prefix: &str,
    found: &mut Vec<MemberColumn>,
) {
    for (at, field) in kind.fields.iter().enumerate() {
        let Field {
            name, doc, shape, ..
        } = *field;
        path.push(at);
        match shape {
            Shape::Entity(below) => add_columns(below(), path, &format!("{prefix}{name}."), found),
            Shape::List(item) if item.kind().is_some() => {}
            _ => found.push(MemberColumn {
                path: path.clone(),
                name: format!("{prefix}{name}"),
                doc,
                shape,
            }),
        }
        path.pop();
    }
}
