//! Everything that generators and other languages walk: rules, kinds of entities, and the roots that
//! have a published schema. A new one of any of these costs them no line.

mod report_json;

#[cfg(feature = "schema")]
use crate::finding::Report;
use crate::finding::Rule;
use crate::gap::Gap;
use crate::model::Atlas;
use crate::model::reflect::Kind;
#[cfg(feature = "schema")]
use crate::options::Options;

/// Every rule, in the order of the reference page.
///
/// ```
/// let rule = journeykit::registry::rules().find(|rule| rule.code == "map.pain_free").unwrap();
/// assert_eq!(rule.severity.as_str(), "warning");
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    crate::json::rules::RULES
        .iter()
        .chain(crate::check::rules())
        .chain(crate::gap::rules::RULES)
        .chain(crate::options::rules::RULES)
        .chain(crate::table::rules::RULES)
}

/// The rule of a code; `None` if there is none.
///
/// ```
/// assert!(journeykit::registry::rule("member.unknown").is_some());
/// ```
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code == code)
}

/// All kinds of entities: first those of atlases, then those of gaps.
///
/// ```
/// let names: Vec<&str> = journeykit::registry::kinds().iter().map(|kind| kind.type_name).collect();
/// assert!(names.contains(&"Touchpoint") && names.contains(&"PainFate"));
/// ```
pub fn kinds() -> Vec<&'static Kind> {
    let mut kinds = Atlas::KIND.descendants();
    for kind in Gap::KIND.descendants() {
        if !kinds.iter().any(|known| known.type_name == kind.type_name) {
            kinds.push(kind);
        }
    }
    kinds
}

/// A type of document that has a published schema.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Root {
    /// What its schema is called: `atlas`, `gap`, `report`, `options`.
    pub name: &'static str,
    /// Generates its JSON Schema.
    #[cfg(feature = "schema")]
    pub schema: fn(schemars::SchemaGenerator) -> schemars::Schema,
}

macro_rules! root {
    ($name:literal, $type:ty) => {
        Root {
            name: $name,
            #[cfg(feature = "schema")]
            schema: schemars::SchemaGenerator::into_root_schema_for::<$type>,
        }
    };
}

/// All types of documents, in the order of the reference page.
///
/// ```
/// let names: Vec<&str> = journeykit::registry::roots().iter().map(|root| root.name).collect();
/// assert_eq!(names, ["atlas", "gap", "report", "options"]);
/// ```
pub fn roots() -> &'static [Root] {
    const ROOTS: &[Root] = &[
        root!("atlas", Atlas),
        root!("gap", Gap),
        root!("report", Report),
        root!("options", Options),
    ];
    ROOTS
}
