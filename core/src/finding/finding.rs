//! One finding, and how its message is made from the template of its rule.

use std::borrow::Cow;
use std::fmt;

use indexmap::IndexMap;
use serde::Serialize;

use super::actor::Actor;
use super::lang::Lang;
use super::lists::{SEPARATOR, is_list, shown_list};
use super::message_options::MessageOptions;
use super::phrases::{localize_param, said_of_one};
use super::rule::{Rule, RuleLevel};
use super::severity::Severity;
use super::visible::{LONGEST, visible, visible_value, with_hidden};

/// One thing that reading, checking or comparing found to be wrong, missing or
/// worth knowing, at one place.
///
/// A finding prints as one line: severity, code, place, message and hint. In
/// that line a place that is longer than a value may be is cut, and control
/// characters in it are escaped; `pointer` keeps all.
///
/// ```
/// let report = journeykit::Atlas::from_json(r#"{"schema_version": "1.0", "titel": "x"}"#).unwrap_err();
/// let finding = &report.findings[0];
/// assert_eq!((finding.code, finding.pointer.as_str()), ("member.unknown", "/titel"));
/// assert_eq!(finding.params["name"], "titel");
/// ```
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The code of the rule that is broken, such as `member.unknown`. Codes
    /// never change their meaning: programs should decide by the code, never by
    /// the message.
    pub code: &'static str,
    /// How much the finding matters: `error`, `warning` or `info`. For what a
    /// draft lacks it is lower than the rule's.
    pub severity: Severity,
    /// The place that the finding is about, as a JSON Pointer (RFC 6901), such
    /// as `/maps/0/stages/1`. Empty means the whole document.
    pub pointer: String,
    /// What is wrong, in the language asked for: one line in lower case without
    /// a full stop. Long values are cut to 80 characters; of a long list the
    /// first names are shown, and how many more there are.
    pub message: String,
    /// The language of message and hint: English, Bokmål or Swedish. Absent in
    /// the data means English.
    #[serde(skip_serializing_if = "Lang::is_english")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub lang: Lang,
    /// What to do about it, in the same language. Absent means that the rule
    /// has no advice that fits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The values that the message and the hint name, whole and by name, so
    /// that others can word the finding anew: `value`, `suggestion`, `limit`,
    /// `count` and the like. Values out of the document are replaced by `•••`
    /// if the options ask for a mask.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub params: IndexMap<String, String>,
    /// JSON Pointers to other places that the finding is about, such as the
    /// touchpoints that are counted in it (at most 20), or the place where the
    /// same data was asked for first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// The address of the rule, which explains it and names the source that it
    /// comes from.
    pub url: String,
}

/// What stands in a finding in place of a value that is masked.
const MASK: &str = "•••";

impl Finding {
    /// A finding of a rule at a place, with its message, and with the first
    /// hint whose params are all given.
    ///
    /// With `mask`, values out of the document stay out of it, since they may
    /// be about persons. Names of members and limits are no such values; what
    /// may have been meant is one, unless it is a word of the format or of the
    /// options.
    pub(crate) fn new(
        rule: &'static Rule,
        pointer: &str,
        params: &[(String, String)],
        options: MessageOptions,
    ) -> Self {
        let MessageOptions { lang, mask, actor } = options;
        let format = matches!(
            rule.level,
            RuleLevel::Schema | RuleLevel::Decoder | RuleLevel::Option
        );
        let is_value =
            |name: &str| matches!(name, "value" | "values") || (name == "suggestion" && !format);
        // A number that stands for a word would tell the word.
        let shown = |name: &str| !(mask && name == "number");
        let params: IndexMap<String, String> = params
            .iter()
            .filter(|(name, _)| shown(name))
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
            message: fill(lang.pick(&rule.message), &params, lang, actor),
            lang: lang.of_messages(),
            hint: hint.map(|template| fill(template, &params, lang, actor)),
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

/// The template with its params filled in, in one line, said of this actor.
fn fill(template: &str, params: &IndexMap<String, String>, lang: Lang, actor: Actor) -> String {
    let template = actor.named_in(template, lang.of_messages());
    let mut out = String::with_capacity(template.len());
    let mut rest = &*template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        let value = params.get(name).map_or("", String::as_str);
        out.push_str(&with_hidden(&shown(name, value, lang, actor)));
        rest = after;
        if let Some((one, after)) = said_of_one(value, rest) {
            out.push_str(one);
            rest = after;
        }
    }
    out.push_str(rest);
    // A message is one line, whatever the document contains.
    visible(&out).into_owned()
}

/// The value of a param as a message shows it: in this language, and no longer
/// than there is room for.
fn shown<'v>(param: &str, value: &'v str, lang: Lang, actor: Actor) -> Cow<'v, str> {
    if is_list(param) {
        let names = value.split(SEPARATOR).map(|name| {
            let name = localize_param(param, name, lang);
            match param {
                "names" => actor.named_in(name, lang.of_messages()),
                _ => name.into(),
            }
        });
        return shown_list(names, lang).into();
    }
    let value = localize_param(param, value, lang);
    match value.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}…", value.get(..cut).unwrap_or_default()).into(),
        None => value.into(),
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} {} `{}`: {}",
            self.severity.in_lang(self.lang),
            self.code,
            self.lang.pick(&["at", "ved", "vid"]),
            visible_value(&self.pointer),
            visible(&self.message)
        )?;
        if let Some(hint) = &self.hint {
            write!(f, " ({})", visible(hint))?;
        }
        Ok(())
    }
}
