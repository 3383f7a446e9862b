//! Options as data: how configuration files and other languages say them.

use super::limits::Limits;
use super::rules;
use super::tasks::{CheckOptions, GapOptions, ReadOptions};
use crate::finding::{MessageOptions, Report, nearest};
use crate::json::{
    Fault, Json, JsonReader, Problem, Problems, Rejected, TextLimits, parse_collecting_duplicates,
};
use crate::model::reflect::{DynValue, EntityMut, Kind};
use crate::pointer::Path;

/// The options of all tasks, as one JSON object says them.
///
/// Each task takes the members that it knows; an option that several tasks
/// have, such as `lang`, is set for all of them. What is left out keeps its
/// default.
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
    /// The options of reading documents, gaps and single entities.
    pub read: ReadOptions,
    /// The options of checking an atlas.
    pub check: CheckOptions,
    /// The options of computing a gap.
    pub gap: GapOptions,
}

impl Options {
    /// The kinds of the options of each task, in the order in which the schema
    /// lists their members.
    const KINDS: [&'static Kind; 3] = [CheckOptions::KIND, ReadOptions::KIND, GapOptions::KIND];

    /// The options of each task, in the order of [`KINDS`](Self::KINDS).
    fn tasks(&mut self) -> [&mut dyn EntityMut; 3] {
        [&mut self.check, &mut self.read, &mut self.gap]
    }

    /// The name of every option; one that several tasks have comes several
    /// times.
    fn names() -> impl Iterator<Item = &'static str> {
        Self::KINDS.iter().flat_map(|kind| kind.names).copied()
    }

    /// Reads options from a JSON object. The text is read within the default
    /// limits.
    ///
    /// # Errors
    /// A report of everything that is wrong with the options, in English; its
    /// pointers are those of the options. `option.unknown` for a name that no
    /// option has, `option.lang` and `option.pair` for values that are not
    /// accepted, and the codes of any text, such as `json.syntax`, `type.wrong`
    /// or `number.range`.
    pub fn from_json(text: &str) -> Result<Self, Report> {
        let mut problems = Limits::default().problems();
        let mut options = Self::default();
        match parse_collecting_duplicates(text, &TextLimits::DEFAULT, &mut problems) {
            Ok(Json::Object(members)) => {
                for (name, value) in members {
                    options.set(&name, &value, &mut problems);
                }
            }
            Ok(other) => problems.note(Problem {
                pointer: String::new(),
                fault: Fault::wrong_type(&other, "an object"),
            }),
            Err(error) => problems.note(error.problem),
        }
        if problems.count() == 0 {
            return Ok(options);
        }
        let findings = problems.kept.iter();
        let findings = findings.map(|problem| problem.finding(MessageOptions::default()));
        Err(Report::of_errors(findings.collect(), problems.count()))
    }

    /// Sets one option in each task that has it, and notes what is wrong with
    /// it.
    fn set(&mut self, name: &str, value: &Json, problems: &mut Problems) {
        let pointer = Path::Member(&Path::Root, name).pointer();
        let text = value.to_string();
        let mut known = false;
        for task in self.tasks() {
            let index = task.kind().position(name, 0);
            let Some(option) = index.and_then(|index| task.member_mut(index)) else {
                continue;
            };
            // An option means the same in every task, so that a problem with
            // it is noted for the first task only.
            if let Some(found) = read_option(option, &text, &pointer).filter(|_| !known) {
                for problem in found {
                    problems.note(problem);
                }
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

/// Reads one option. Gives the problems, if there are any.
fn read_option(option: &mut dyn DynValue, text: &str, pointer: &str) -> Option<Vec<Problem>> {
    let mut reader = JsonReader::collecting(text, pointer, Limits::default().problems());
    match option.read_from(&mut reader) {
        Ok(()) => None,
        Err(Rejected) => Some(as_option_problems(reader.into_problems().kept)),
    }
}

/// The problems, with members that are unknown reported as options that are
/// unknown: inside `limits` and `thresholds` too, members are options.
fn as_option_problems(mut problems: Vec<Problem>) -> Vec<Problem> {
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
