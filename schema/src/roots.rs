//! The types that have a published schema.

use journeykit::asked::Options;
use journeykit::{Atlas, Gap, Report};
use schemars::{JsonSchema, Schema, SchemaGenerator};

/// A type with a schema of its own.
pub(crate) struct Root {
    /// What its files are called.
    pub(crate) name: &'static str,
    /// Generates its schema.
    pub(crate) generate: fn(SchemaGenerator) -> Schema,
}

const fn root<T: JsonSchema>(name: &'static str) -> Root {
    Root {
        name,
        generate: SchemaGenerator::into_root_schema_for::<T>,
    }
}

/// All of them, in the order of the reference page.
pub(crate) const ROOTS: &[Root] = &[
    root::<Atlas>("atlas"),
    root::<Gap>("gap"),
    root::<Report>("report"),
    root::<Options>("options"),
];
