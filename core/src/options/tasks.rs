//! The options of each task.

use journeykit_derive::entity;

use super::limits::Limits;
use super::thresholds::Thresholds;
use crate::finding::{Actor, Lang, MessageOptions};
use crate::model::{Date, MethodProfile};

/// Options of reading a document, a gap, or a single entity from JSON.
///
/// ```
/// use journeykit::{Atlas, Lang, ReadOptions};
///
/// let options = ReadOptions::default().lang(Lang::Nb).mask(true);
/// let text = r#"{"schema_version": "1.0", "title": "x", "language": "Norsk"}"#;
/// let report = Atlas::from_json_with(text, &options).unwrap_err();
/// assert_eq!(report.findings[0].message, "`•••` er ikke en språkkode");
/// ```
#[entity(kind = "read_options", options)]
#[derive(Default)]
pub struct ReadOptions {
    /// The language of messages. English unless set. Only the five languages of
    /// the library are accepted; messages in nynorsk and Danish come in bokmål.
    pub lang: Lang,
    /// Limits on what reading, comparing and reporting may cost. Each task uses
    /// those that concern it.
    pub limits: Limits,
    /// Whether findings show `•••` in place of values of the document, which
    /// can be personal data. Names of members, words of the format and counts
    /// are shown all the same, and so are pointers. False unless set.
    pub mask: bool,
}

/// Options of checking an atlas.
///
/// ```
/// use journeykit::model::Date;
/// use journeykit::{Atlas, CheckOptions, Lang};
///
/// let atlas = Atlas::from_json(r#"{"schema_version": "1.0", "title": "x", "language": "en"}"#)?;
/// let day: Date = "2026-11-22".parse()?;
/// let report = atlas.check(&CheckOptions::default().today(day).lang(Lang::Sv));
/// assert!(report.ok);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[entity(kind = "check_options", options)]
#[derive(Default)]
pub struct CheckOptions {
    /// The day on which the check is made, as 2026-11-22. Without it nothing is
    /// said about age (`review.overdue`, `source.stale`, `study.stale`): the
    /// library does not read the clock, so that a check gives the same report
    /// on any day.
    pub today: Option<Date>,
    /// The order in which the project works, which decides whether a map of
    /// today or a future map is asked for first. Absent means `profile` of the
    /// document's context, or `iterative` if that says nothing either.
    pub profile: Option<MethodProfile>,
    /// What counts as too few and too many, such as the number of interviews.
    pub thresholds: Thresholds,
    /// The language of messages. English unless set. Only the five languages of
    /// the library are accepted; messages in nynorsk and Danish come in bokmål.
    pub lang: Lang,
    /// Limits on what reading, comparing and reporting may cost. Each task uses
    /// those that concern it.
    pub limits: Limits,
    /// Whether findings show `•••` in place of values of the document, which
    /// can be personal data. Names of members, words of the format and counts
    /// are shown all the same, and so are pointers. False unless set.
    pub mask: bool,
}

/// Options of computing the gap between two maps.
///
/// Language and mask only concern the report when that fails; the gap itself
/// holds no messages.
///
/// ```
/// use journeykit::{Atlas, GapOptions, Lang};
///
/// let atlas = Atlas::from_json(r#"{"schema_version": "1.0", "title": "x", "language": "en"}"#)?;
/// let options = GapOptions::default().lang(Lang::Sv);
/// let report = atlas.gap("today", "wanted", &options).unwrap_err();
/// assert_eq!(report.findings[0].code, "gap.map_unknown");
/// # Ok::<(), journeykit::Report>(())
/// ```
#[entity(kind = "gap_options", options)]
#[derive(Default)]
pub struct GapOptions {
    /// The language of messages. English unless set. Only the five languages of
    /// the library are accepted; messages in nynorsk and Danish come in bokmål.
    pub lang: Lang,
    /// Limits on what reading, comparing and reporting may cost. Each task uses
    /// those that concern it.
    pub limits: Limits,
    /// Whether findings show `•••` in place of values of the document, which
    /// can be personal data. Names of members, words of the format and counts
    /// are shown all the same, and so are pointers. False unless set.
    pub mask: bool,
}

impl ReadOptions {
    /// Options for a text that was read within limits before, such as one that
    /// the application has written itself. The nesting of objects and lists is
    /// still limited, to 128.
    ///
    /// ```
    /// use journeykit::ReadOptions;
    /// use journeykit::options::Limits;
    ///
    /// assert_eq!(ReadOptions::without_limits().limits, Limits::NONE);
    /// ```
    #[must_use]
    pub fn without_limits() -> Self {
        Self::default().limits(Limits::NONE)
    }

    /// How findings of this task are worded.
    pub(crate) fn messages(&self) -> MessageOptions {
        MessageOptions {
            lang: self.lang,
            mask: self.mask,
            actor: Actor::default(),
        }
    }
}

impl CheckOptions {
    /// How findings of this task are worded.
    pub(crate) fn messages(&self) -> MessageOptions {
        MessageOptions {
            lang: self.lang,
            mask: self.mask,
            actor: Actor::default(),
        }
    }
}

impl GapOptions {
    /// How findings of this task are worded.
    pub(crate) fn messages(&self) -> MessageOptions {
        MessageOptions {
            lang: self.lang,
            mask: self.mask,
            actor: Actor::default(),
        }
    }
}
