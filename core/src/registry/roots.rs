//! Every type of document that has a published schema.

#[cfg(feature = "schema")]
use crate::finding::Report;
#[cfg(feature = "schema")]
use crate::gap::Gap;
#[cfg(feature = "schema")]
use crate::model::Atlas;
#[cfg(feature = "schema")]
use crate::options::Options;

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
