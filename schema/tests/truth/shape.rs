//! What the schema says about the places of a document.

use serde_json::Value;

/// The schema of an atlas, with its definitions.
pub(crate) struct Shapes {
    pub(crate) root: Value,
}

/// A place in a document, and the schema of what belongs there.
#[derive(Clone)]
pub(crate) struct Place<'s> {
    pub(crate) pointer: String,
    pub(crate) shape: &'s Value,
}

impl Shapes {
    /// The definition that a schema refers to, or the schema itself.
    pub(crate) fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        match schema["$ref"].as_str() {
            Some(path) => self
                .root
                .pointer(path.trim_start_matches('#'))
                .expect("a definition"),
            None => schema,
        }
    }

    /// Every place of a document that the schema knows.
    pub(crate) fn places<'s>(&'s self, document: &Value) -> Vec<Place<'s>> {
        let mut places = Vec::new();
        self.walk(&self.root, document, String::new(), &mut places);
        places
    }

    fn walk<'s>(
        &'s self,
        schema: &'s Value,
        value: &Value,
        pointer: String,
        places: &mut Vec<Place<'s>>,
    ) {
        let shape = self.resolve(schema);
        for (index, item) in value
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .filter(|_| is_list(shape))
        {
            self.walk(&shape["items"], item, format!("{pointer}/{index}"), places);
        }
        for (name, member) in value
            .as_object()
            .into_iter()
            .flatten()
            .filter(|_| is_part(shape))
        {
            self.walk(
                &shape["properties"][name],
                member,
                format!("{pointer}/{name}"),
                places,
            );
        }
        places.push(Place { pointer, shape });
    }
}

pub(crate) fn is_part(shape: &Value) -> bool {
    shape.get("properties").is_some()
}

pub(crate) fn is_list(shape: &Value) -> bool {
    shape["type"] == "array"
}

pub(crate) fn is_number(shape: &Value) -> bool {
    shape["type"] == "integer" || shape["type"] == "number"
}

pub(crate) fn is_integer(shape: &Value) -> bool {
    shape["type"] == "integer"
}

pub(crate) fn is_words(shape: &Value) -> bool {
    shape.get("enum").is_some()
}

pub(crate) fn is_id(shape: &Value) -> bool {
    title(shape).ends_with("Id")
}

/// An object of the user's own.
pub(crate) fn is_own(shape: &Value) -> bool {
    shape["type"] == "object" && !is_part(shape)
}

pub(crate) fn is_text(shape: &Value) -> bool {
    title(shape) == "Text"
}

pub(crate) fn is_language(shape: &Value) -> bool {
    title(shape) == "Language"
}

pub(crate) fn is_date(shape: &Value) -> bool {
    ["Date", "Moment", "PartialDate"].contains(&title(shape))
}

pub(crate) fn is_currency(shape: &Value) -> bool {
    title(shape) == "Currency"
}

pub(crate) fn is_version(shape: &Value) -> bool {
    title(shape) == "SchemaVersion"
}

pub(crate) fn is_any(_: &Value) -> bool {
    true
}

fn title(shape: &Value) -> &str {
    shape["title"].as_str().unwrap_or_default()
}
