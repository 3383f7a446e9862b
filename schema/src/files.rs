//! The files in `schema/`, and whether they are what the types say.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::publish::{Draft, publish};
use journeykit::registry::roots;

use crate::{page, rules};

/// A published file.
struct File {
    name: String,
    text: String,
}

impl File {
    fn json(name: String, value: &Value) -> Self {
        Self {
            name,
            text: format!("{value:#}\n"),
        }
    }

    fn path(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(&self.name)
    }
}

/// All files as they should be.
fn all() -> Vec<File> {
    let schemas = roots().iter().flat_map(|root| {
        Draft::ALL.map(|draft| File::json(draft.file(root), &publish(root, draft)))
    });
    let rules = File::json("rules.json".to_owned(), &rules::list());
    let page = File {
        name: "reference.md".to_owned(),
        text: page::page(),
    };
    schemas.chain([rules, page]).collect()
}

/// Writes every file and names them.
pub(crate) fn write() -> Result<Vec<String>, String> {
    let write = |file: File| match std::fs::write(file.path(), file.text) {
        Ok(()) => Ok(file.name),
        Err(error) => Err(format!("schema/{} can't be written: {error}", file.name)),
    };
    all().into_iter().map(write).collect()
}

/// Names the files if all are as they should be; otherwise says which are not, and what to do.
pub(crate) fn check() -> Result<Vec<String>, String> {
    let is_stale =
        |file: &File| std::fs::read_to_string(file.path()).ok().as_ref() != Some(&file.text);
    let (stale, fresh): (Vec<File>, Vec<File>) = all().into_iter().partition(is_stale);
    if stale.is_empty() {
        return Ok(fresh.into_iter().map(|file| file.name).collect());
    }
    let names: Vec<String> = stale
        .iter()
        .map(|file| format!("stale: schema/{}", file.name))
        .collect();
    Err(format!(
        "{}\nrun `cargo schema write` and look at the difference",
        names.join("\n")
    ))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_published_files_are_fresh() {
        if let Err(message) = super::check() {
            panic!("{message}");
        }
    }
}
