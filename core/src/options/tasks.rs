//! One struct of options for each task, with what that task uses.

use journeykit_derive::entity;

use super::limits::Limits;
use super::thresholds::Thresholds;
use crate::finding::{Lang, MessageOptions};
use crate::model::{Date, MethodProfile};

/// How a document, a gap or a part of one is read.
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
    /// The language of messages. English unless told.
    pub lang: Lang,
    /// What a text may cost.
    pub limits: Limits,
    /// Whether messages leave out values of the document, which may be about persons. They do not
    /// unless told.
    pub mask: bool,
}

/// How an atlas is checked.
///
/// ```
/// use journeykit::{CheckOptions, Lang};
/// use journeykit::model::Date;
///
/// let day: Date = "2026-11-22".parse()?;
/// let options = CheckOptions::default().today(day).lang(Lang::Sv);
/// # Ok::<(), journeykit::model::InvalidDate>(())
/// ```
#[entity(kind = "check_options", options)]
#[derive(Default)]
pub struct CheckOptions {
    /// The day on which the check is made. Without it nothing is said about age: the library reads no
    /// clock.
    pub today: Option<Date>,
    /// The order in which the project works. Absent means what the document's context says.
    pub profile: Option<MethodProfile>,
    /// What counts as too few and too many.
    pub thresholds: Thresholds,
    /// The language of messages. English unless told.
    pub lang: Lang,
    /// How many findings are listed; the other limits are about reading.
    pub limits: Limits,
    /// Whether messages leave out values of the document, which may be about persons. They do not
    /// unless told.
    pub mask: bool,
}

/// How a gap is computed.
///
/// ```
/// use journeykit::{GapOptions, Lang};
///
/// let options = GapOptions::default().lang(Lang::Sv);
/// ```
#[entity(kind = "gap_options", options)]
#[derive(Default)]
pub struct GapOptions {
    /// The language of messages. English unless told.
    pub lang: Lang,
    /// Whether messages leave out values of the document, which may be about persons. They do not
    /// unless told.
    pub mask: bool,
}

impl ReadOptions {
    /// For a text that was read within limits before: there are none but the depth.
    #[must_use]
    pub fn without_limits() -> Self {
        Self::default().limits(Limits::NONE)
    }

    pub(crate) fn messages(&self) -> MessageOptions {
        MessageOptions {
            lang: self.lang,
            mask: self.mask,
        }
    }
}

impl CheckOptions {
    pub(crate) fn messages(&self) -> MessageOptions {
        MessageOptions {
            lang: self.lang,
            mask: self.mask,
        }
    }
}

impl GapOptions {
    pub(crate) fn messages(&self) -> MessageOptions {
        MessageOptions {
            lang: self.lang,
            mask: self.mask,
        }
    }
}
