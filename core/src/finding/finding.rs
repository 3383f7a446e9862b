//! One finding.

use std::fmt;

use indexmap::IndexMap;
use serde::Serialize;

use super::lang::Lang;
use super::message_options::MessageOptions;
use super::phrases::localize_param;
use super::rule::{Rule, RuleLevel};
use super::severity::Severity;

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
        options: MessageOptions,
    ) -> Self {
        let MessageOptions { lang, mask } = options;
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
        let has_hint =
            |template: &str| placeholders(template).all(|name| params.contains_key(name));
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
fn placeholders(template: &str) -> impl Iterator<Item = &str> {
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
        let value = localize_param(name, value, lang);
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
            self.severity.as_str(),
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
