//! The only door for text: JSON in, an atlas or a report of everything that is wrong.
//!
//! A good document is read once, straight into the model. One that fails is looked at a second time, slowly:
//! parsed into a strict tree, brought to today's format if it is older, and read by the same code with every
//! problem noted at its place.

mod migrate;
mod part;

use crate::finding::{Lang, Report, codes};
use crate::json::{Fault, Input, Json, Limits, Problem, Problems, Wrong, parse_on, surely_within, within};
use crate::model::{Atlas, SchemaVersion, Value, read};

impl Atlas {
    /// Reads an atlas.
    ///
    /// # Errors
    /// A report of everything that is wrong with the text as a document.
    pub fn from_json(text: &str) -> Result<Self, Report> {
        Self::from_json_with(text, &Limits::default())
    }

    /// Reads an atlas within limits of your own.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn from_json_with(text: &str, limits: &Limits) -> Result<Self, Report> {
        Reader { limits: *limits, ..Reader::default() }.read(text)
    }

    /// Reads an atlas from bytes, which must be UTF-8 without a byte-order mark.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), and `text.utf8`.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Reader::default().read_slice(bytes)
    }

    /// The canonical text: one form for one document, without blanks, members in the order of the model.
    pub fn to_json(&self) -> String {
        // Serialising an atlas can't fail: no map has keys that are no strings, no number is infinite.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The canonical text with two blanks a level and a line break at the end, for files and diffs.
    pub fn to_json_pretty(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// How a text is read: its limits, the language of messages, and whether they may name values.
///
/// ```
/// use journeykit::{Lang, Reader};
///
/// let reader = Reader { lang: Lang::Nb, mask: true, ..Reader::default() };
/// let report = reader.read(r#"{"schema_version": "1.0", "title": "x", "language": "Norsk"}"#).unwrap_err();
/// assert_eq!(report.findings[0].message, "`•••` er ikke en språkkode");
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::exhaustive_structs)]
pub struct Reader {
    /// What a text may cost.
    pub limits: Limits,
    /// The language of messages.
    pub lang: Lang,
    /// Whether messages leave out values of the document, which may be about persons.
    pub mask: bool,
}

impl Reader {
    /// For a text of one's own that was within limits before: there are none, but the depth that no argument can raise.
    pub fn without_limits() -> Self {
        Self { limits: Limits::NONE, ..Self::default() }
    }

    /// Reads an atlas.
    ///
    /// # Errors
    /// A report of everything that is wrong with the text as a document.
    pub fn read(&self, text: &str) -> Result<Atlas, Report> {
        let sure = surely_within(text, &self.limits);
        if sure || within(text, &self.limits) {
            match quickly(text, read::<Atlas>) {
                Some(atlas) if !sure || atlas.extensions.is_none() || within(text, &self.limits) => return Ok(atlas),
                _ => {}
            }
        }
        self.read_slowly("", text, migrate::STEPS, read::<Atlas>, name_newer_version)
    }

    /// Reads any part of the model, or a result, that stands in a text of its own.
    pub(crate) fn read_value<T: Value>(&self, text: &str) -> Result<T, Report> {
        self.read_at("", text, read::<T>, |_| ())
    }

    /// Reads a text that stands at that place of a document, with a word on each problem.
    pub(crate) fn read_at<T>(
        &self,
        place: &str,
        text: &str,
        read: impl Fn(&mut Input<'_>) -> Result<T, Wrong>,
        word: impl Fn(&mut Problem),
    ) -> Result<T, Report> {
        let value = if within(text, &self.limits) { quickly(text, &read) } else { None };
        value.map_or_else(|| self.read_slowly(place, text, &[], read, |_, problems| problems.iter_mut().for_each(word)), Ok)
    }

    /// Reads an atlas from bytes.
    ///
    /// # Errors
    /// As [`read`](Self::read), and `text.utf8`.
    pub fn read_slice(&self, bytes: &[u8]) -> Result<Atlas, Report> {
        self.read(self.text_of(bytes)?)
    }

    /// Bytes as the text that they must be.
    pub(crate) fn text_of<'b>(&self, bytes: &'b [u8]) -> Result<&'b str, Report> {
        if bytes.len() > self.limits.text_bytes {
            return Err(self.report_one(Fault::new(codes::LIMIT_TEXT).with("limit", self.limits.text_bytes)));
        }
        let refused = |error: std::str::Utf8Error| self.report_one(Fault::new(codes::TEXT_UTF8).with("byte", error.valid_up_to()));
        std::str::from_utf8(bytes).map_err(refused)
    }

    fn read_slowly<T>(
        &self,
        place: &str,
        text: &str,
        steps: &[migrate::Step],
        read: impl Fn(&mut Input<'_>) -> Result<T, Wrong>,
        word: impl FnOnce(&Json, &mut [Problem]),
    ) -> Result<T, Report> {
        let mut problems = Problems::new(self.limits.findings);
        let parsed = parse_on(text, &self.limits, &mut problems).map_err(|broken| problems.note(broken.problem));
        // The text is a document of its own to the parser.
        problems.kept.iter_mut().for_each(|problem| problem.pointer.insert_str(0, place));
        let Ok(tree) = parsed else { return Err(self.report(problems)) };
        let tree = migrate::to_newest(tree, steps);
        let text = tree.to_string();
        let mut input = Input::careful(&text, place, problems);
        let value = read(&mut input);
        let mut problems = input.problems();
        match value {
            Ok(value) if problems.count() == 0 => Ok(value),
            _ => {
                word(&tree, &mut problems.kept);
                Err(self.report(problems))
            }
        }
    }

    fn report(&self, problems: Problems) -> Report {
        let total = problems.count();
        let findings = problems.kept.into_iter().map(|problem| problem.finding(self.lang, self.mask));
        Report::of_errors(findings.collect(), total)
    }

    fn report_one(&self, fault: Fault) -> Report {
        Report::of([Problem { pointer: String::new(), fault }.finding(self.lang, self.mask)])
    }
}

/// What a good text says.
fn quickly<T>(text: &str, read: impl Fn(&mut Input<'_>) -> Result<T, Wrong>) -> Option<T> {
    let mut input = Input::quick(text);
    read(&mut input).ok().filter(|_| input.is_at_end())
}

/// A document of a newer minor version may hold members and words that we don't know: then the hint is
/// to update, not to mend.
fn name_newer_version(tree: &Json, problems: &mut [Problem]) {
    let Some(version) = tree.member("schema_version").and_then(Json::as_str) else { return };
    let numbers = crate::model::version_numbers;
    let Some(((major, minor), newest)) = numbers(version).zip(numbers(SchemaVersion::NEWEST)) else { return };
    if (major, minor) <= newest || major > newest.0 {
        return;
    }
    for problem in problems {
        if [codes::MEMBER_UNKNOWN, codes::WORD_UNKNOWN].contains(&problem.fault.rule) {
            problem.fault.params.push(("version".to_owned(), version.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// What the quick reading takes, the careful one takes as the same; it may leave some good texts to that.
    #[test]
    fn a_quick_reading_says_no_more_than_a_careful_one() {
        let reader = Reader::default();
        let mut taken = 0;
        for plain in texts() {
            let changed = (0..20).flat_map(|at| altered(&plain, at));
            for text in changed.chain([plain.replacen("title", "t\\u0069tle", 1), plain.clone()]) {
                let careful = reader.read_slowly("", &text, &[], read::<Atlas>, |_, _| ());
                if let Some(quick) = quickly(&text, read::<Atlas>) {
                    assert_eq!(careful.as_ref(), Ok(&quick), "{text}");
                    taken += 1;
                }
            }
        }
        assert!(taken >= 300, "{taken}");
    }

    /// The repository's examples, and the inputs of its cases of decoding.
    fn texts() -> Vec<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let files = |folder: &str| -> Vec<String> {
            let paths = std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
            let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
            files.map(|path| std::fs::read_to_string(path).unwrap()).collect()
        };
        let cases = files("tests/cases/decode").into_iter().flat_map(|text| {
            let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
            let cases = cases.as_array().unwrap().clone();
            cases.into_iter().filter_map(|case| match &case["text"] {
                serde_json::Value::String(text) => Some(text.clone()),
                _ => case.get("document").map(ToString::to_string),
            })
        });
        files("examples").into_iter().chain(cases).collect()
    }

    /// The text without one of its characters, and with another one in its place.
    fn altered(text: &str, at: usize) -> [String; 2] {
        let count = text.chars().count().max(1);
        // A prime: twenty places that lie apart in texts of any length.
        let place = at * 7919 % count;
        let with =
            |new: &str| text.chars().enumerate().map(|(at, old)| if at == place { new.to_owned() } else { old.to_string() }).collect();
        [with(""), with("1")]
    }

    /// What a part asks as a whole is not asked where a list of it holds nothing good.
    #[test]
    fn a_list_of_nothing_good_is_no_good_list() {
        let twins = r#"{"id":"one","name":"One","motivations":[{"id":"m","text":"x"}]},{"id":"two","name":"Two","motivations":[{"id":"m","text":"x"}]}"#;
        let text = |maps: &str| format!(r#"{{"schema_version":"1.0","title":"t","language":"en","personas":[{twins}],"maps":[{maps}]}}"#);
        let codes = |maps: &str| Atlas::from_json(&text(maps)).map_err(|report| report.codes().collect::<Vec<_>>());
        assert_eq!(codes(""), Err(vec!["id.duplicate"]));
        assert_eq!(codes("1"), Err(vec!["type.wrong"]));
    }
}
