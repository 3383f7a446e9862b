//! Options as data: how other languages and configuration files say them.

use super::rules;
use super::tasks::{CheckOptions, GapOptions, ReadOptions};
use crate::finding::{MessageOptions, Report, nearest};
use crate::json::{Fault, Json, JsonReader, Problem, Problems, Rejected, TextLimits, parse_on};
use crate::model::reflect::{DynValue, EntityMut, Kind};
use crate::pointer::Path;

/// The options of every task, as one JSON object says them: each task takes the members that it
/// knows, and what is left out keeps its default.
///
/// ```
/// use journeykit::Lang;
/// use journeykit::options::Options;
///
/// let options = Options::from_json(r#"{"lang": "sv", "thresholds": {"people": [8, 30]}}"#)?;
/// assert_eq!((options.read.lang, options.gap.lang), (Lang::Sv, Lang::Sv));
/// assert_eq!(options.check.thresholds.people, 8..=30);
/// assert_eq!(Options::from_json(r#"{"langg": "sv"}"#).unwrap_err().findings[0].code, "option.unknown");
/// # Ok::<(), journeykit::Report>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Options {
    /// How documents and gaps are read.
    pub read: ReadOptions,
    /// How an atlas is checked.
    pub check: CheckOptions,
    /// How a gap is computed.
    pub gap: GapOptions,
}

impl Options {
    /// The kinds of the tasks' options, in the order in which their members are described.
    const KINDS: [&'static Kind; 3] = [CheckOptions::KIND, ReadOptions::KIND, GapOptions::KIND];

    fn tasks(&mut self) -> [&mut dyn EntityMut; 3] {
        [&mut self.check, &mut self.read, &mut self.gap]
    }

    /// The names that any task knows.
    fn names() -> impl Iterator<Item = &'static str> {
        Self::KINDS.iter().flat_map(|kind| kind.names).copied()
    }

    /// Reads options from a JSON object.
    ///
    /// # Errors
    /// A report of everything that is wrong with them, in English: `option.unknown`, `option.lang`,
    /// `option.pair`, and what any text can get wrong.
    pub fn from_json(text: &str) -> Result<Self, Report> {
        let mut problems = Problems::new(usize::MAX);
        let mut options = Self::default();
        match parse_on(text, &TextLimits::DEFAULT, &mut problems) {
            Ok(Json::Object(members)) => {
                for (name, value) in members {
                    options.set(&name, &value, &mut problems);
                }
            }
            Ok(other) => problems.note(Problem {
                pointer: String::new(),
                fault: Fault::of_type(&other, "an object"),
            }),
            Err(error) => problems.note(error.problem),
        }
        if problems.count() == 0 {
            return Ok(options);
        }
        let findings = problems.kept.iter();
        Err(Report::of(
            findings.map(|problem| problem.finding(MessageOptions::default())),
        ))
    }

    /// Sets one option in each task that knows it.
    fn set(&mut self, name: &str, value: &Json, problems: &mut Problems) {
        let pointer = Path::Member(&Path::Root, name).pointer();
        let text = value.to_string();
        let mut known = false;
        for task in self.tasks() {
            let index = task.kind().position(name, 0);
            let Some(option) = index.and_then(|index| task.member_mut(index)) else {
                continue;
            };
            // An option means the same to every task: what is wrong with it is told once.
            if let Some(found) = read_option(option, &text, &pointer).filter(|_| !known) {
                found.into_iter().for_each(|problem| problems.note(problem));
            }
            known = true;
        }
        if !known {
            let fault = Fault::new(rules::OPTION_UNKNOWN).with("name", name);
            let fault = match nearest(name, Self::names()) {
                Some(near) => fault.with("suggestion", near),
                None => fault,
            };
            problems.note(Problem { pointer, fault });
        }
    }
}

/// Reads one option; the problems, if there are any.
fn read_option(option: &mut dyn DynValue, text: &str, pointer: &str) -> Option<Vec<Problem>> {
    let mut reader = JsonReader::collecting(text, pointer, Problems::new(usize::MAX));
    match option.read_from(&mut reader) {
        Ok(()) => None,
        Err(Rejected) => Some(renamed(reader.into_problems().kept)),
    }
}

/// A member that nobody knows is an option that nobody knows.
fn renamed(mut problems: Vec<Problem>) -> Vec<Problem> {
    for problem in &mut problems {
        if problem.fault.rule == crate::json::rules::MEMBER_UNKNOWN {
            problem.fault.rule = rules::OPTION_UNKNOWN;
        }
    }
    problems
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Options {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Options".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let tasks = [
            CheckOptions::json_schema(generator),
            ReadOptions::json_schema(generator),
            GapOptions::json_schema(generator),
        ];
        let mut properties = serde_json::Map::new();
        for task in &tasks {
            let options = task
                .get("properties")
                .and_then(serde_json::Value::as_object);
            for (name, option) in options.into_iter().flatten() {
                properties.entry(name).or_insert_with(|| option.clone());
            }
        }
        schemars::json_schema!({
            "description": "What a caller can ask of reading, checking and comparing. What is left \
                            out keeps its default; each task takes the options that it knows.",
            "type": "object",
            "properties": properties,
            "additionalProperties": false
        })
    }
}
