//! Brings documents of older versions of the format to the newest, one version
//! after the other.
//!
//! Each [`Step`] leads from one version to the next. It changes the strict tree
//! and not a text or a model of its own, so that nothing gets lost: unknown
//! members, the order of members and the spelling of numbers stay. 1.0 is the
//! first version, so there is no step yet; the tests use invented ones.

use crate::json::Json;

/// The step from one version of the format to the next.
pub(super) struct Step {
    /// The `schema_version` of the documents that it takes.
    pub(super) from: &'static str,
    /// The `schema_version` of those that it gives; set by [`to_newest`].
    pub(super) to: &'static str,
    /// Changes the members of the document, but not `schema_version`.
    pub(super) change: fn(&mut Vec<(Box<str>, Json)>),
}

/// All steps, oldest first.
pub(super) const STEPS: &[Step] = &[];

/// Applies the steps one after the other, from the version of the document on.
/// What is no object, or has a version that no step takes, stays as it is: the
/// decoder reports it.
///
/// `steps` must be in order, so that each finds the version that the one before
/// left. Linear in the number of steps, beside what these change.
pub(super) fn to_newest(mut tree: Json, steps: &[Step]) -> Json {
    let Json::Object(members) = &mut tree else {
        return tree;
    };
    for step in steps {
        let version = members
            .iter_mut()
            .find(|(name, _)| &**name == "schema_version")
            .map(|(_, value)| value);
        let Some(version) = version.filter(|version| version.as_str() == Some(step.from)) else {
            continue;
        };
        *version = Json::String(step.to.into());
        (step.change)(members);
    }
    tree
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::reader::read_collecting;
    use crate::finding::Report;
    use crate::model::Atlas;
    use crate::model::reflect::read;
    use crate::options::ReadOptions;

    fn walk(text: &str, steps: &[Step]) -> Result<Atlas, Report> {
        let options = ReadOptions::default();
        read_collecting("", text, &options, steps, read::<Atlas>, |_, _| ())
    }

    /// Steps between invented versions: 0.1 had `name` for the title, 0.2 had
    /// no `language`.
    const ROAD: &[Step] = &[
        Step {
            from: "0.1",
            to: "0.2",
            change: |members| {
                for (name, _) in members {
                    if &**name == "name" {
                        *name = "title".into();
                    }
                }
            },
        },
        Step {
            from: "0.2",
            to: "1.0",
            change: |members| members.push(("language".into(), Json::String("en".into()))),
        },
    ];

    #[test]
    fn a_document_walks_every_step_and_keeps_its_numbers() {
        let old = r#"{"schema_version":"0.1","name":"Old","extensions":{"n":1.10}}"#;
        let atlas: Atlas = walk(old, ROAD).unwrap();
        assert_eq!(
            atlas.to_json(),
            r#"{"schema_version":"1.0","title":"Old","language":"en","extensions":{"n":1.10}}"#
        );
    }

    #[test]
    fn a_document_may_enter_the_road_halfway() {
        let newer = r#"{"schema_version":"0.2","title":"Old"}"#;
        assert!(walk(newer, ROAD).is_ok());
        assert_eq!(
            walk(newer, &[]).unwrap_err().codes().next(),
            Some("version.older")
        );
    }
}
