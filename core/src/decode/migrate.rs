//! Older documents on their way to today's form, one version after the other.
//!
//! A step knows the version that it starts from, and changes the strict tree, so that nothing is lost on
//! the way. Version 1.0 is the first, so there is no step yet; the road is walked by the tests.

use crate::json::Json;

/// From one version of the format to the next.
pub(super) struct Step {
    /// The `schema_version` that it starts from.
    pub(super) from: &'static str,
    /// The one that it leads to.
    pub(super) to: &'static str,
    /// What it changes, the version aside.
    pub(super) change: fn(&mut Vec<(Box<str>, Json)>),
}

/// All steps that there are, oldest first.
pub(super) const STEPS: &[Step] = &[];

/// Walks the road as far as it leads. What is no object, or of a version without a step, stays as it is:
/// the decoder has the words for that.
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

    /// Invented versions: 0.1 called the title `name`, 0.2 had no language.
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
