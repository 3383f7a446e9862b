//! Brings documents of older versions of the format to the newest, one version
//! after the other.
//!
//! Each [`Migration`] leads from one version to the next. It changes the strict
//! tree and not a text or a model of its own, so that nothing gets lost:
//! unknown members, the order of members and the spelling of numbers stay. 1.0
//! is the first version, so there is no migration yet; the tests use invented
//! ones.

use crate::json::Json;

/// What leads from one version of the format to the next.
pub(super) struct Migration {
    /// The `schema_version` of the documents that it takes.
    pub(super) from: &'static str,
    /// The `schema_version` of those that it gives; set by [`migrate`].
    pub(super) to: &'static str,
    /// Changes the members of the document, but not `schema_version`.
    pub(super) change: fn(&mut Vec<(Box<str>, Json)>),
}

/// All migrations, oldest first.
pub(super) const MIGRATIONS: &[Migration] = &[];

/// Brings a document to the newest version, by one migration after the other
/// from its own version on. What is no object, or has a version that no
/// migration takes, stays as it is: the decoder reports it.
///
/// `migrations` must be in order, so that each finds the version that the one
/// before left. Linear in the number of migrations, beside what these change.
pub(super) fn migrate(mut tree: Json, migrations: &[Migration]) -> Json {
    let Json::Object(members) = &mut tree else {
        return tree;
    };
    for migration in migrations {
        let version = members
            .iter_mut()
            .find(|(name, _)| &**name == "schema_version")
            .map(|(_, value)| value);
        let Some(version) = version.filter(|version| version.as_str() == Some(migration.from))
        else {
            continue;
        };
        *version = Json::String(migration.to.into());
        (migration.change)(members);
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

    fn read_with(text: &str, migrations: &[Migration]) -> Result<Atlas, Report> {
        let options = ReadOptions::default();
        read_collecting("", text, &options, migrations, read::<Atlas>, |_, _| ())
    }

    /// Migrations between invented versions: 0.1 had `name` for the title, 0.2
    /// had no `language`.
    const INVENTED: &[Migration] = &[
        Migration {
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
        Migration {
            from: "0.2",
            to: "1.0",
            change: |members| members.push(("language".into(), Json::String("en".into()))),
        },
    ];

    #[test]
    fn a_document_passes_every_migration_and_keeps_its_numbers() {
        let old = r#"{"schema_version":"0.1","name":"Old","extensions":{"n":1.10}}"#;
        let atlas: Atlas = read_with(old, INVENTED).unwrap();
        assert_eq!(
            atlas.to_json(),
            r#"{"schema_version":"1.0","title":"Old","language":"en","extensions":{"n":1.10}}"#
        );
    }

    #[test]
    fn a_document_may_begin_at_any_version() {
        let newer = r#"{"schema_version":"0.2","title":"Old"}"#;
        assert!(read_with(newer, INVENTED).is_ok());
        assert_eq!(
            read_with(newer, &[]).unwrap_err().codes().next(),
            Some("version.older")
        );
    }
}
