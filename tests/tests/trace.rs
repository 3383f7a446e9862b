//! The trace table: every requirement of the source documents, and where it is met.
//!
//! `trace.tsv` has a row for each. All that a row points at must exist, and no check stands without a row.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use journeykit::finding::{Rule, RuleLevel};
use journeykit_tests::cases;
use serde_json::Value;

const HEADER: &str = "number\trequirement\tschema\tcodes\tgap\tlater\tcase";
const REQUIREMENTS: usize = 166;

/// The source documents by their publishers, with the numbers of the requirements that were read from each.
const PUBLISHERS: &[(RangeInclusive<usize>, &str)] = &[
    (1..=36, "GainGrowth"),
    (37..=71, "Ziggy 2014"),
    (72..=101, "MarkedsPartner 2022"),
    (102..=120, "Förstå framtiden först"),
    (121..=166, "Kantar"),
];

/// What else a check may rest on: our own judgement, and literature.
const OTHER_SOURCES: &[&str] = &[
    "journeykit",
    "Shostack 1984",
    "Ulwick 2005",
    "Bitner, Ostrom and Morgan 2008",
    "Dixon, Freeman and Toman 2010",
    "CEB 2013",
];

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

/// The publishers of the source documents that a rule names: of `Kantar: …; journeykit: …` Kantar.
fn named_publishers(rule: &Rule) -> BTreeSet<&'static str> {
    PUBLISHERS
        .iter()
        .map(|(_, publisher)| *publisher)
        .filter(|publisher| reasons(rule).any(|(source, _)| source == *publisher))
        .collect()
}

/// The parts of a rule's source, each as who says it and what: `Kantar: what success looks like`.
fn reasons(rule: &Rule) -> impl Iterator<Item = (&'static str, &'static str)> {
    rule.source
        .split("; ")
        .map(|part| part.split_once(": ").unwrap_or((part, "")))
}

/// The publisher of the source document that a requirement was read from.
fn publisher(requirement: usize) -> &'static str {
    let (_, publisher) = PUBLISHERS
        .iter()
        .find(|(numbers, _)| numbers.contains(&requirement))
        .unwrap_or_else(|| panic!("no source document has requirement {requirement}"));
    publisher
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

/// A check that rests on a source document stands in the rows of its requirements; one that is
/// journeykit's own stands in none.
#[test]
fn every_check_is_asked_for_or_our_own() {
    let rows = rows();
    for rule in checks() {
        let asked = rows
            .iter()
            .any(|row| row.codes.iter().any(|code| code == rule.code));
        let sources: Vec<&str> = reasons(rule).map(|(source, _)| source).collect();
        let own = sources == ["journeykit"];
        assert!(
            asked != own,
            "{} stands in a row: {asked}; its sources: {sources:?}",
            rule.code
        );
    }
}

/// A rule tells its readers the publishers of the requirements that the table gives it, and no others.
#[test]
fn rules_name_the_publishers_of_their_rows() {
    let rows = rows();
    for rule in checks() {
        let of_rows: BTreeSet<&str> = rows
            .iter()
            .filter(|row| row.codes.iter().any(|code| code == rule.code))
            .map(|row| publisher(row.number))
            .collect();
        assert_eq!(
            named_publishers(rule),
            of_rows,
            "{}: {}",
            rule.code,
            rule.source
        );
    }
}

#[test]
fn sources_of_checks_say_who_and_why() {
    for rule in checks() {
        for (source, reason) in reasons(rule) {
            let known = PUBLISHERS
                .iter()
                .map(|(_, publisher)| publisher)
                .chain(OTHER_SOURCES)
                .any(|known| *known == source);
            assert!(
                known,
                "{} rests on `{source}`, which nobody knows",
                rule.code
            );
            assert!(
                !reason.is_empty(),
                "{} does not say what it takes from {source}",
                rule.code
            );
        }
    }
}

#[test]
fn every_requirement_has_one_publisher() {
    for number in 1..=REQUIREMENTS {
        let publishers = PUBLISHERS
            .iter()
            .filter(|(numbers, _)| numbers.contains(&number));
        assert_eq!(publishers.count(), 1, "requirement {number}");
    }
}
