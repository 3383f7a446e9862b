//! All definitions of all roots, each once, with the places that links lead to.

use serde_json::Value;

use super::markdown::link;
use crate::publish::{Draft, publish};
use journeykit::registry::roots;

/// What a definition is to a reader.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// An object with members.
    Part,
    /// A closed list of words.
    Words,
    /// The name by which other parts point at one.
    Id,
    /// Anything else that stands as a value.
    Value,
}

/// A definition.
pub(super) struct Entry {
    /// The root in whose schema it stands first.
    pub(super) root: &'static str,
    /// Its name, which another root may use for something else.
    pub(super) name: String,
    /// Its schema.
    pub(super) schema: Value,
    anchor: String,
}

impl Entry {
    fn form(&self) -> Form {
        if self.schema.get("properties").is_some() {
            Form::Part
        } else if self.schema.get("enum").is_some() {
            Form::Words
        } else if self.name.ends_with("Id") {
            Form::Id
        } else {
            Form::Value
        }
    }

    /// What links to it lead to.
    pub(super) fn target(&self) -> String {
        format!("<a id=\"{}\"></a>", self.anchor)
    }
}

/// All definitions, in the order of the documents.
pub(super) struct Catalogue {
    entries: Vec<Entry>,
    /// (root, name, entry): which definition a name means in a root.
    names: Vec<(&'static str, String, usize)>,
}

impl Catalogue {
    pub(super) fn of_roots() -> Self {
        let mut catalogue = Self {
            entries: Vec::new(),
            names: Vec::new(),
        };
        for root in roots() {
            let mut schema = publish(root, Draft::Newest);
            let definitions = schema["$defs"].take();
            catalogue.add(
                root.name,
                schema["title"].as_str().unwrap_or_default().to_owned(),
                schema,
            );
            for (name, definition) in definitions.as_object().into_iter().flatten() {
                catalogue.add(root.name, name.clone(), definition.clone());
            }
        }
        catalogue
    }

    /// A definition that two roots share stands once.
    fn add(&mut self, root: &'static str, name: String, schema: Value) {
        let known = self
            .entries
            .iter()
            .position(|entry| entry.name == name && entry.schema == schema);
        let at = known.unwrap_or_else(|| {
            let taken = self.entries.iter().any(|entry| entry.name == name);
            let anchor = if taken {
                format!("{root}-{name}")
            } else {
                name.clone()
            }
            .to_lowercase();
            self.entries.push(Entry {
                root,
                name: name.clone(),
                schema,
                anchor,
            });
            self.entries.len() - 1
        });
        self.names.push((root, name, at));
    }

    pub(super) fn entries(&self, form: Form) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(move |entry| entry.form() == form)
    }

    /// The type of a member, with links.
    pub(super) fn type_of(&self, root: &str, schema: &Value) -> String {
        if let Some(name) = schema["$ref"]
            .as_str()
            .and_then(|path| path.strip_prefix("#/$defs/"))
        {
            return self.link_to(root, name);
        }
        match schema["type"].as_str() {
            Some("array") => format!("list of {}", self.type_of(root, &schema["items"])),
            Some("boolean") => "`true` or `false`".to_owned(),
            Some("integer") => "whole number".to_owned(),
            Some("object") if schema["additionalProperties"].is_object() => {
                format!(
                    "object, each member a {}",
                    self.type_of(root, &schema["additionalProperties"])
                )
            }
            Some(plain) => plain.to_owned(),
            None => "any value".to_owned(),
        }
    }

    fn link_to(&self, root: &str, name: &str) -> String {
        let named = self
            .names
            .iter()
            .find(|(in_root, known, _)| *in_root == root && known == name);
        let entry = named.and_then(|(_, _, at)| self.entries.get(*at));
        entry.map_or_else(|| name.to_owned(), |entry| link(&entry.name, &entry.anchor))
    }
}
