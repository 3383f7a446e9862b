//! What a place of the model wants, as a small example, and where a member that
//! stands at the wrong place belongs: for hints, out of the tables of members.

use super::entity::{Kind, Shape};

/// Names that so many kinds have that where they belong is anyone's guess.
const COMMON: [&str; 8] = [
    "id",
    "name",
    "text",
    "title",
    "description",
    "kind",
    "notes",
    "extensions",
];

impl Shape {
    /// A value of this shape as JSON, such as `{"amount": 1, "unit": "days"}`:
    /// entities with what they require, or with their first member. `string`
    /// stands where the shape is a string.
    pub(crate) fn example(self, string: &str) -> String {
        match self {
            Self::Bool => "true".to_owned(),
            Self::Integer | Self::Number => "1".to_owned(),
            Self::String | Self::Text => format!("\"{string}\""),
            Self::Id(kind) => format!("\"{}_1\"", kind.as_str()),
            Self::Json => "{}".to_owned(),
            Self::List(item) => format!("[{}]", item.example(string)),
            Self::Entity(kind) => kind().example(),
        }
    }
}

impl Kind {
    /// An entity of this kind as JSON, with what it requires, or with its first
    /// member.
    pub(super) fn example(&self) -> String {
        let shown = self.fields.get(..self.required.max(1)).unwrap_or_default();
        let members: Vec<String> = shown
            .iter()
            .map(|field| format!("\"{}\": {}", field.name, field.shape.example(field.example)))
            .collect();
        format!("{{{}}}", members.join(", "))
    }

    /// Where below an entity of this kind a member of that name belongs: the
    /// names of the members on the way, joined by slashes, and whether the last
    /// of them is a list. The shortest way counts; `None` if it has more than
    /// two members, or the name is too common to tell.
    pub(crate) fn place_of(&'static self, name: &str) -> Option<(String, bool)> {
        if COMMON.contains(&name) {
            return None;
        }
        let below = |kind: &'static Self| {
            kind.fields
                .iter()
                .filter_map(|field| Some((field, field.shape.kind()?)))
        };
        let found = below(self).find(|(_, kind)| kind.names.contains(&name));
        if let Some((field, _)) = found {
            return Some((field.name.to_owned(), field.shape.is_list()));
        }
        below(self).find_map(|(outer, kind)| {
            let (inner, _) = below(kind).find(|(_, kind)| kind.names.contains(&name))?;
            let place = format!("{}/{}", outer.name, inner.name);
            Some((place, inner.shape.is_list()))
        })
    }

    /// The member in which entities of the one kind stand that has a member of
    /// that name, and whether it is a list; `None` if there are several such
    /// kinds or members, or the name is too common to tell.
    pub(crate) fn holder_of(kinds: &[&'static Self], name: &str) -> Option<(&'static str, bool)> {
        let mut owners = kinds.iter().filter(|kind| kind.names.contains(&name));
        let owner = owners.next().filter(|_| !COMMON.contains(&name))?;
        if owners.next().is_some() {
            return None;
        }
        let holds = |shape: Shape| {
            let kind = shape.kind();
            kind.is_some_and(|kind| kind.type_name == owner.type_name)
        };
        let fields = kinds.iter().flat_map(|kind| kind.fields);
        let mut holders = fields.filter(|field| holds(field.shape));
        let first = holders.next()?;
        let same = holders.all(|holder| holder.name == first.name);
        same.then(|| (first.name, first.shape.is_list()))
    }

    /// The one of these kinds that has a member of that name, if it is found by
    /// an id; `None` if there are several, or the name is too common to tell.
    pub(crate) fn owner_of(kinds: &[&'static Self], name: &str) -> Option<&'static Self> {
        let mut owners = kinds.iter().filter(|kind| kind.names.contains(&name));
        let owner = owners.next().filter(|owner| owner.names.contains(&"id"))?;
        (owners.next().is_none() && !COMMON.contains(&name)).then_some(owner)
    }
}
