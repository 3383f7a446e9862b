//! One finding, and all of them.

use std::fmt;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::{Lang, Rule, RuleLevel, codes, nearest};

/// How much a finding matters.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Should be mended before anyone decides by this map.
    Warning,
    /// Has no meaning as it stands.
    Error,
}

impl Severity {
    /// `error`, `warning` or `info`, as in the data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One thing that is wrong, missing or worth knowing.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The stable code, such as `member.unknown`; programs decide by it, never by the message.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// JSON Pointer (RFC 6901) to the place; `""` is the whole document.
    pub pointer: String,
    /// What is wrong, in the language asked for: lower case, no full stop.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The values that the message names, so that others can word it anew.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub params: IndexMap<String, String>,
    /// Pointers to other places that belong to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Address of the rule, whose page names the source that it comes from.
    pub url: String,
}

/// What stands in a finding in place of a value that is masked.
const MASK: &str = "•••";

impl Finding {
    /// A finding of a rule, worded. With `mask`, values out of the document stay out of the text
    /// (names of members and limits are no values; what may have been meant is one, unless it is a word of the
    /// format).
    pub(crate) fn new(
        rule: &'static Rule,
        pointer: &str,
        params: &[(String, String)],
        lang: Lang,
        mask: bool,
    ) -> Self {
        let format = matches!(
            rule.level,
            RuleLevel::Schema | RuleLevel::Decoder | RuleLevel::Option
        );
        let is_value = |name: &str| name == "value" || (name == "suggestion" && !format);
        let params: IndexMap<String, String> = params
            .iter()
            .map(|(name, value)| {
                (
                    name.clone(),
                    if mask && is_value(name) {
                        MASK.to_owned()
                    } else {
                        value.clone()
                    },
                )
            })
            .collect();
        let has_hint = |template: &str| holes(template).all(|name| params.contains_key(name));
        let hint = rule
            .hints
            .iter()
            .map(|hint| lang.pick(hint))
            .find(|template| !template.is_empty() && has_hint(template));
        Self {
            code: rule.code,
            severity: rule.severity,
            pointer: pointer.to_owned(),
            message: fill(lang.pick(&rule.message), &params, lang),
            hint: hint.map(|template| fill(template, &params, lang)),
            params,
            related: Vec::new(),
            url: rule.url(),
        }
    }
}

/// The names in braces of a template.
fn holes(template: &str) -> impl Iterator<Item = &str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name)
}

/// Long values are cut in messages; `params` keeps them whole.
const LONGEST_VALUE: usize = 80;

fn fill(template: &str, params: &IndexMap<String, String>, lang: Lang) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        let value = params.get(name).map_or("", String::as_str);
        let value = codes::spoken(name, value, lang);
        match value.char_indices().nth(LONGEST_VALUE) {
            Some((cut, _)) => {
                out.push_str(value.get(..cut).unwrap_or_default());
                out.push('…');
            }
            None => out.push_str(&value),
        }
        rest = after;
    }
    out.push_str(rest);
    // A message is one line, whatever the document holds.
    out.replace(|next: char| next.is_control(), " ")
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} at `{}`: {}",
            self.severity.word(),
            self.code,
            self.pointer,
            self.message
        )?;
        if let Some(hint) = &self.hint {
            write!(f, " ({hint})")?;
        }
        Ok(())
    }
}

/// All findings about one document: of decoding in the order of the text, of a check in the order of
/// their pointers.
///
/// ```
/// let report = journeykit::Atlas::from_json(r#"{"schema_version": "1.0", "titel": "x"}"#).unwrap_err();
/// assert!(!report.ok);
/// assert_eq!(report.findings[0].code, "member.unknown");
/// assert_eq!(report.findings[0].pointer, "/titel");
/// assert_eq!(report.findings[0].hint.as_deref(), Some("did you mean `title`?"));
/// ```
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// No errors.
    pub ok: bool,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// How many pieces of information.
    pub infos: usize,
    /// How many findings there are in all, listed or not.
    pub total: usize,
    /// Whether more was found than is listed (see the limits of reading).
    pub truncated: bool,
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Report {
    /// A report of these findings.
    pub(crate) fn of(findings: impl IntoIterator<Item = Finding>) -> Self {
        let findings: Vec<Finding> = findings.into_iter().collect();
        Self::counted(findings.iter().map(|finding| finding.severity)).listing(findings)
    }

    /// A report of a name that nobody knows, with the one that may have been meant.
    pub(crate) fn unknown<'k>(
        rule: &'static Rule,
        name: &str,
        known: impl Iterator<Item = &'k str>,
        lang: Lang,
        mask: bool,
    ) -> Self {
        let mut params = vec![("value".to_owned(), name.to_owned())];
        params.extend(nearest(name, known).map(|near| ("suggestion".to_owned(), near.to_owned())));
        Self::of([Finding::new(rule, "", &params, lang, mask)])
    }

    /// A report of errors, of which not all are listed.
    pub(crate) fn of_errors(listed: Vec<Finding>, total: usize) -> Self {
        Self::counted(std::iter::repeat_n(Severity::Error, total)).listing(listed)
    }

    /// The report with its list.
    pub(crate) fn listing(mut self, findings: Vec<Finding>) -> Self {
        self.truncated = findings.len() < self.total;
        self.findings = findings;
        self
    }

    /// A report of so many findings of each severity, of which none is listed yet.
    pub(crate) fn counted(severities: impl IntoIterator<Item = Severity>) -> Self {
        let mut report = Self {
            ok: true,
            errors: 0,
            warnings: 0,
            infos: 0,
            total: 0,
            truncated: false,
            findings: Vec::new(),
        };
        for severity in severities {
            report.count(severity, 1);
        }
        report
    }

    pub(crate) fn count(&mut self, severity: Severity, times: usize) {
        self.total = self.total.saturating_add(times);
        let count = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Info => &mut self.infos,
        };
        *count = count.saturating_add(times);
        self.ok = self.errors == 0;
    }

    /// The report without what is no error.
    ///
    /// ```
    /// # use journeykit::{Atlas, Options};
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    /// #   {"id":"today","title":"Today","state":"current","derived_from":"nothing"}]}"#)?;
    /// let report = atlas.check(&Options::default());
    /// let errors = report.only_errors();
    /// assert_eq!((errors.total, errors.warnings), (report.errors, 0));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    #[must_use]
    pub fn only_errors(&self) -> Self {
        let mut errors = Self::counted([]);
        errors.count(Severity::Error, self.errors);
        errors.listing(
            self.findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .cloned()
                .collect(),
        )
    }

    /// The codes in order, for a first look.
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        self.findings.iter().map(|finding| finding.code)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.findings.as_slice() {
            [] if self.total == 0 => f.write_str("nothing found"),
            [] => write!(f, "{} found", self.total),
            [first] => first.fmt(f),
            [first, ..] => write!(f, "{first}, and {} more", self.total - 1),
        }
    }
}

impl std::error::Error for Report {}
