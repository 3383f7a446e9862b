//! The shared cases of `tests/cases`, read as its README says.

use std::path::{Path, PathBuf};

use journeykit::Report;
use journeykit::options::Options;
use serde_json::{Map, Value};

/// The top of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// One case, and the file that it stands in.
#[derive(Debug, Clone)]
pub struct Case {
    /// Name of the file in `tests/cases`.
    pub file: String,
    members: Map<String, Value>,
}

/// All cases of a folder, by the names of their files.
///
/// # Panics
/// A file is no JSON array of objects.
pub fn cases(folder: &str) -> Vec<Case> {
    let mut files: Vec<PathBuf> = files(&root().join("tests/cases").join(folder));
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let rows: Vec<Map<String, Value>> = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        cases.extend(rows.into_iter().map(|members| Case {
            file: format!("{folder}/{name}"),
            members,
        }));
    }
    cases
}

/// The JSON files of a folder; none where there is no folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    files
}

/// Runs all cases of a folder and tells all that fail.
///
/// # Panics
/// One failed, there is none, or a case has a member that nobody reads.
pub fn run(folder: &str, known: &[&str], run: impl Fn(&Case) -> Result<(), String>) {
    let cases = cases(folder);
    assert!(!cases.is_empty(), "no cases in tests/cases/{folder}");
    let mut failed = Vec::new();
    for case in &cases {
        let strange = case.members.keys().find(|name| {
            ![
                "about",
                "document",
                "text",
                "bytes_hex",
                "example",
                "expect",
            ]
            .contains(&name.as_str())
                && !known.contains(&name.as_str())
        });
        let result = strange.map_or_else(
            || run(case),
            |name| Err(format!("no runner reads `{name}`")),
        );
        if let Err(problem) = result {
            failed.push(format!("{}: {}\n    {problem}", case.file, case.about()));
        }
    }
    assert!(
        failed.is_empty(),
        "{} of {} cases failed:\n\n{}\n",
        failed.len(),
        cases.len(),
        failed.join("\n\n")
    );
}

impl Case {
    /// What it shows.
    pub fn about(&self) -> &str {
        self.get("about").as_str().unwrap_or_default()
    }

    /// A member; null where it is not given.
    pub fn get(&self, name: &str) -> &Value {
        self.members.get(name).unwrap_or(&Value::Null)
    }

    /// The bytes that are read.
    ///
    /// # Panics
    /// The case has no input, or more than one.
    pub fn input(&self) -> Vec<u8> {
        let forms: Vec<&str> = ["document", "text", "bytes_hex", "example"]
            .into_iter()
            .filter(|form| self.members.contains_key(*form))
            .collect();
        let [form] = forms[..] else {
            panic!("{}: `{}` has the inputs {forms:?}", self.file, self.about())
        };
        let value = self.get(form);
        let word = || {
            value
                .as_str()
                .unwrap_or_else(|| panic!("{}: `{form}` is no text", self.file))
        };
        match form {
            "document" => value.to_string().into_bytes(),
            "text" => pieces(value).into_bytes(),
            "bytes_hex" => {
                let digits: Vec<u8> = word()
                    .bytes()
                    .filter(|byte| !byte.is_ascii_whitespace())
                    .collect();
                digits
                    .chunks(2)
                    .map(|pair| {
                        u8::from_str_radix(&String::from_utf8_lossy(pair), 16)
                            .expect("hexadecimal digits")
                    })
                    .collect()
            }
            _ => std::fs::read(root().join("examples").join(word()))
                .unwrap_or_else(|error| panic!("{}: {}: {error}", self.file, word())),
        }
    }

    /// What it asks for, as the members of that name say it.
    ///
    /// # Panics
    /// It asks for something that there is not.
    pub fn options(&self, names: &[&str]) -> Options {
        let asked = self
            .members
            .iter()
            .filter(|(name, _)| names.contains(&name.as_str()));
        options(
            &asked
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect::<Map<_, _>>()
                .into(),
        )
    }
}

/// Options as data.
///
/// # Panics
/// There are none such.
pub fn options(asked: &Value) -> Options {
    Options::from_json(&asked.to_string()).unwrap_or_else(|report| panic!("{report}"))
}

/// A text, or a list of texts and `[text, times]`.
fn pieces(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => match list.as_slice() {
            [Value::String(text), Value::Number(times)] => {
                text.repeat(usize::try_from(times.as_u64().unwrap_or(0)).unwrap_or(0))
            }
            list => list.iter().map(pieces).collect(),
        },
        other => panic!("no text: {other}"),
    }
}

/// A report as it is written for other languages.
pub fn written(report: &Report) -> Value {
    serde_json::to_value(report).unwrap_or_default()
}

/// Whether a value has every member that is expected, each equal to it; a null asks for a member that is not there.
///
/// # Errors
/// A text that names the difference.
pub fn has(found: &Value, expected: &Value) -> Result<(), String> {
    let none = Map::new();
    for (name, wanted) in expected.as_object().unwrap_or(&none) {
        let there = found.get(name).unwrap_or(&Value::Null);
        if there != wanted {
            return Err(format!("`{name}` is {there}, not {wanted}, in {found}"));
        }
    }
    Ok(())
}

/// Compares a report with the `findings` (all of them, in their order) and the other members of an `expect`.
///
/// # Errors
/// A text that names the first difference.
pub fn report(report: &Report, expect: &Value) -> Result<(), String> {
    let found = written(report);
    for (name, wanted) in expect
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| *name != "findings")
    {
        has(
            &found,
            &Value::Object([(name.clone(), wanted.clone())].into_iter().collect()),
        )?;
    }
    let wanted = expect["findings"]
        .as_array()
        .ok_or("no `findings` are expected")?;
    let found = found["findings"].as_array().cloned().unwrap_or_default();
    if wanted.len() != found.len() {
        let list: Vec<String> = found.iter().map(ToString::to_string).collect();
        return Err(format!(
            "{} findings, not {}:\n      {}",
            found.len(),
            wanted.len(),
            list.join("\n      ")
        ));
    }
    for (at, (found, wanted)) in found.iter().zip(wanted).enumerate() {
        has(found, wanted).map_err(|problem| format!("finding {at}: {problem}"))?;
    }
    Ok(())
}
