//! The trace table: every requirement of the source documents, and where it is met.
//!
//! `trace.tsv` has a row for each. All that a row points at must exist, and no check stands without a row.

use std::collections::BTreeSet;

use journeykit::finding::{Rule, RuleLevel};
use journeykit_tests::cases;
use serde_json::Value;

const HEADER: &str = "number\trequirement\tschema\tcodes\tgap\tlater\tcase";
const REQUIREMENTS: usize = 166;

/// What a later issue brings: one of the nine gaps, another figure, a plan, maps put together, pictures, foreign formats.
const LATER: &[&str] = &[
    "G1",
    "G2",
    "G3",
    "G4",
    "G5",
    "G6",
    "G7",
    "G8",
    "G9",
    "assess",
    "plan",
    "aggregate",
    "render",
    "import",
    "export",
];

/// Checks that no requirement asks for, with the reason.
const OWN: &[(&str, &str)] = &[
    ("ref.misfit", "a pointer that names two places names none"),
    ("text.blank", "an empty text hides that nothing is known"),
    (
        "flow.endless",
        "a journey that nobody can finish is no journey",
    ),
];

struct Row {
    number: usize,
    requirement: String,
    schema: Vec<String>,
    codes: Vec<String>,
    gap: Vec<String>,
    later: Vec<String>,
    case: Option<String>,
}

impl Row {
    fn of(line: &str) -> Self {
        let columns: Vec<&str> = line.split('\t').collect();
        let [number, requirement, schema, codes, gap, later, case] = columns[..] else {
            panic!("not seven columns: {line}")
        };
        let list = |column: &str| {
            column
                .split_whitespace()
                .filter(|word| *word != "-")
                .map(str::to_owned)
                .collect()
        };
        Self {
            number: number.parse().unwrap(),
            requirement: requirement.trim().to_owned(),
            schema: list(schema),
            codes: list(codes),
            gap: list(gap),
            later: list(later),
            case: Some(case.to_owned()).filter(|case| case != "-"),
        }
    }

    /// Whether some of it is there today.
    fn is_present(&self) -> bool {
        !(self.schema.is_empty() && self.codes.is_empty() && self.gap.is_empty())
    }

    /// Whether a case shows the row: a shared case of that name, the document that breaks one of its rules,
    /// or a place in an example that is, or lies in, one of its members.
    fn is_shown_by(&self, case: &str) -> bool {
        let (path, place) = case.split_once('#').unwrap_or((case, ""));
        match path.split('/').collect::<Vec<_>>()[..] {
            ["tests", "cases", folder, _] => cases::cases(folder)
                .iter()
                .any(|case| path == format!("tests/cases/{}", case.file) && case.about() == place),
            ["examples", "broken", file] => {
                cases::root().join(path).is_file()
                    && self.codes.iter().any(|code| file == format!("{code}.json"))
            }
            ["examples", _] => {
                let mut members = self
                    .schema
                    .iter()
                    .filter_map(|pointer| pointer.rsplit('/').next());
                json(path).pointer(place).is_some()
                    && members.any(|member| place.split('/').any(|part| part == member))
            }
            _ => false,
        }
    }
}

fn rows() -> Vec<Row> {
    let text = read("tests/trace.tsv");
    let (header, rows) = text.split_once('\n').unwrap();
    assert_eq!(header, HEADER);
    rows.lines().map(Row::of).collect()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(cases::root().join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn checks() -> impl Iterator<Item = &'static Rule> {
    journeykit::registry::rules().filter(|rule| rule.level == RuleLevel::Check)
}

/// The requirements that a rule rests on by its own word: the numbers of `requirements 84 and 114: …`.
fn requirements(rule: &Rule) -> Vec<usize> {
    let numbers = rule
        .source
        .strip_prefix("requirement")
        .and_then(|source| source.split_once(':'))
        .map_or("", |(numbers, _)| numbers);
    numbers
        .split(|next: char| !next.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect()
}

#[test]
fn every_requirement_has_one_row_in_order() {
    let rows = rows();
    assert!(rows.iter().map(|row| row.number).eq(1..=REQUIREMENTS));
    for row in rows {
        assert!(
            !row.requirement.is_empty(),
            "row {} does not say what is required",
            row.number
        );
    }
}

#[test]
fn every_row_is_present_or_later_and_what_is_present_is_shown() {
    for row in rows() {
        assert!(
            row.is_present() || !row.later.is_empty(),
            "row {} is neither present nor later",
            row.number
        );
        assert!(
            row.case.is_some() || !row.is_present(),
            "nothing shows row {}",
            row.number
        );
        if let Some(case) = &row.case {
            assert!(
                row.is_shown_by(case),
                "row {} is not shown by {case}",
                row.number
            );
        }
    }
}

#[test]
fn what_rows_point_at_exists() {
    let (atlas, gap) = (
        json("schema/atlas.schema.json"),
        json("schema/gap.schema.json"),
    );
    let codes: BTreeSet<&str> = journeykit::registry::rules()
        .map(|rule| rule.code)
        .collect();
    let mut missing = Vec::new();
    for row in rows() {
        let schema = row
            .schema
            .iter()
            .filter(|pointer| atlas.pointer(pointer).is_none());
        let gap = row
            .gap
            .iter()
            .filter(|pointer| gap.pointer(pointer).is_none());
        let codes = row
            .codes
            .iter()
            .filter(|code| !codes.contains(code.as_str()));
        let later = row
            .later
            .iter()
            .filter(|word| !LATER.contains(&word.as_str()));
        missing.extend(
            schema
                .chain(gap)
                .chain(codes)
                .chain(later)
                .map(|what| format!("row {}: {what}", row.number)),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_check_is_asked_for() {
    let rows = rows();
    for rule in checks() {
        let asked = rows
            .iter()
            .any(|row| row.codes.iter().any(|code| code == rule.code));
        let own = OWN.iter().any(|(code, _)| *code == rule.code);
        assert!(
            asked != own,
            "{} stands in a row: {asked}, among our own: {own}",
            rule.code
        );
    }
    for (code, _) in OWN {
        assert!(
            checks().any(|rule| rule.code == *code),
            "{code} is no check"
        );
    }
}

/// The source that a rule tells its readers, and the table, say the same.
#[test]
fn rules_stand_in_the_rows_that_they_name() {
    let rows = rows();
    for rule in checks() {
        for number in requirements(rule) {
            let row = rows
                .iter()
                .find(|row| row.number == number)
                .unwrap_or_else(|| panic!("{} names requirement {number}", rule.code));
            assert!(
                row.codes.iter().any(|code| code == rule.code),
                "row {number} does not name {}",
                rule.code
            );
        }
    }
}
