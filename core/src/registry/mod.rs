//! What generators and language bindings walk: all rules, all kinds of
//! entities, and the types of documents that have a published schema.
//!
//! A rule, a kind or a type of document that is added to the library shows up
//! here, so that reference pages, schemas and bindings need no change of their
//! own.

mod report_json;

#[cfg(feature = "schema")]
use crate::finding::Report;
use crate::finding::Rule;
use crate::gap::Gap;
use crate::model::Atlas;
use crate::model::reflect::Kind;
#[cfg(feature = "schema")]
use crate::options::Options;

/// All rules that a finding can name: first those of reading, then those of
/// checks, of gaps, of options and of tables. The reference page lists them in
/// this order, level by level.
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

/// The rule with that code; `None` if no rule has it. It goes through the list
/// of all rules.
///
/// ```
/// assert!(journeykit::registry::rule("member.unknown").is_some());
/// assert!(journeykit::registry::rule("member.unheard_of").is_none());
/// ```
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code == code)
}

/// All kinds of entities, each once: first those that an atlas can hold, then
/// those that only gaps have. A kind names its members and says what each
/// holds.
///
/// The list is made anew at each call; callers that look things up in it should
/// keep it.
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

/// A type of document that has a published JSON Schema: an atlas, a gap, a
/// report, or options.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Root {
    /// The name of the type, and of the file of its schema: `atlas`, `gap`,
    /// `report` or `options`.
    pub name: &'static str,
    /// Generates the JSON Schema of the type, with the draft and the settings
    /// of the generator. Needs the feature `schema`.
    #[cfg(feature = "schema")]
    pub schema: fn(schemars::SchemaGenerator) -> schemars::Schema,
}

/// A [`Root`] of that name and type.
macro_rules! root {
    ($name:literal, $type:ty) => {
        Root {
            name: $name,
            #[cfg(feature = "schema")]
            schema: schemars::SchemaGenerator::into_root_schema_for::<$type>,
        }
    };
}

/// All types of documents that have a published schema, in the order in which
/// the reference page lists them.
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
