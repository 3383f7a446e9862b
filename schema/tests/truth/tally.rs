//! Verdicts of both sides, and what came of comparing them.

use std::collections::{BTreeMap, BTreeSet};

use journeykit::Report;
use journeykit::finding::RuleLevel;
use journeykit::registry::rules;
use jsonschema::Validator;
use serde_json::Value;

use crate::mutations::MUTATIONS;
use crate::subject::{Subject, published};

pub(crate) struct Tally {
    decode: fn(&str) -> Result<String, Option<Report>>,
    drafts: [Validator; 2],
    reports: [Validator; 2],
    levels: BTreeMap<&'static str, RuleLevel>,
    pub(crate) judged: u64,
    accepted: u64,
    refused: u64,
    /// Documents that break rules which no schema can hold.
    beyond_schema: u64,
    pub(crate) kinds: BTreeMap<&'static str, u64>,
    codes: BTreeSet<&'static str>,
    disagreements: Vec<String>,
}

fn validator(file: &str) -> Validator {
    jsonschema::validator_for(&published(file)).expect("a schema")
}

impl Tally {
    pub(crate) fn new(subject: &Subject) -> Self {
        let drafts = |name: &str| {
            ["schema.json", "draft-07.schema.json"]
                .map(|draft| validator(&format!("{name}.{draft}")))
        };
        Self {
            decode: subject.decode,
            drafts: drafts(subject.name),
            reports: drafts("report"),
            levels: rules().map(|rule| (rule.code, rule.level)).collect(),
            judged: 0,
            accepted: 0,
            refused: 0,
            beyond_schema: 0,
            kinds: BTreeMap::new(),
            codes: BTreeSet::new(),
            disagreements: Vec::new(),
        }
    }

    /// A seed must be good for both sides.
    pub(crate) fn assert_good(&self, document: &Value) {
        for draft in &self.drafts {
            let errors: Vec<String> = draft
                .iter_errors(document)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert_eq!(errors, Vec::<String>::new());
        }
        assert_eq!((self.decode)(&document.to_string()).err(), None);
    }

    /// Hears both sides about a document.
    pub(crate) fn judge(&mut self, kind: &'static str, document: &Value) {
        self.judged += 1;
        *self.kinds.entry(kind).or_default() += 1;
        let by_schema = self.drafts.each_ref().map(|draft| draft.is_valid(document));
        let by_library = (self.decode)(&document.to_string());
        let agreed = match (by_schema, &by_library) {
            ([true, true], Ok(written)) => self.accept(written),
            ([false, false], Err(report)) => self.refuse(report.as_ref()),
            ([true, true], Err(Some(report))) => self.refuse_beyond_schema(report),
            _ => false,
        };
        if !agreed {
            let library = by_library.map_or_else(
                |report| report.map_or("refuses".to_owned(), |report| report.to_string()),
                |_| "accepts".to_owned(),
            );
            self.disagreements.push(format!(
                "{kind}: schemas {by_schema:?}, library: {library}\n  {}",
                shortened(document)
            ));
        }
    }

    /// What the library writes is good as well.
    fn accept(&mut self, written: &str) -> bool {
        self.accepted += 1;
        let written: Value = serde_json::from_str(written).expect("JSON");
        self.drafts.iter().all(|draft| draft.is_valid(&written))
    }

    /// What the library says about it is a good report.
    fn refuse(&mut self, report: Option<&Report>) -> bool {
        self.refused += 1;
        let Some(report) = report else { return true };
        self.codes.extend(report.codes());
        let report = serde_json::to_value(report).expect("a value");
        self.reports.iter().all(|schema| schema.is_valid(&report))
    }

    fn refuse_beyond_schema(&mut self, report: &Report) -> bool {
        self.beyond_schema += 1;
        report
            .codes()
            .all(|code| self.levels.get(code) == Some(&RuleLevel::Decoder))
    }

    /// Both sides agree, and the run has seen enough to say so.
    pub(crate) fn assert_truth(&self) {
        println!(
            "{} accepted, {} refused, {} refused by the library alone",
            self.accepted, self.refused, self.beyond_schema
        );
        println!("{:#?}", self.kinds);
        let first: Vec<&String> = self.disagreements.iter().take(10).collect();
        assert!(
            first.is_empty(),
            "{} disagreements, such as\n{first:#?}",
            self.disagreements.len()
        );
        assert!(
            self.accepted >= self.judged / 10,
            "only {} of {} accepted",
            self.accepted,
            self.judged
        );
        assert!(
            self.refused >= self.judged / 2,
            "only {} of {} refused",
            self.refused,
            self.judged
        );
    }

    pub(crate) fn assert_everything_was_tried(&self) {
        let unbroken = self
            .levels
            .iter()
            .filter(|(code, level)| **level == RuleLevel::Schema && !self.codes.contains(*code));
        assert_eq!(
            unbroken.map(|(code, _)| *code).collect::<Vec<_>>(),
            Vec::<&str>::new()
        );
        assert!(
            self.beyond_schema > 0,
            "no rule was broken that only the library knows"
        );
        let unused = MUTATIONS
            .iter()
            .map(|kind| kind.name)
            .filter(|name| !self.kinds.contains_key(name));
        assert_eq!(unused.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}

fn shortened(document: &Value) -> String {
    document.to_string().chars().take(2_000).collect()
}
