//! Options as data: how other languages and configuration files say them.

use super::{Options as Plain, Thresholds as PlainThresholds};
use crate::decode::Reader;
use crate::finding::{Lang, Report, codes};
use crate::json::{Fault, Faults, Input, Limits as PlainLimits, Wrong};
use crate::model::*;

entity! {
    /// How a document is read, checked and told. What is left out stays as it is.
    part Options "options" {
        must {}
        may {
            /// The day on which the check is made. Without it nothing is said about age: there is no clock in here.
            today: Option<Date>,
            /// The order in which the project works. Absent means what the document's context says.
            profile: Option<MethodProfile>,
            /// What counts as too few and too many.
            thresholds: Option<Box<Thresholds>>,
            /// The language of messages.
            lang: Option<Lang>,
            /// What a text may cost.
            limits: Option<Limits>,
            /// Whether messages leave out values of the document, which may be about persons.
            mask: Option<bool>,
        }
    }
}

entity! {
    /// What counts as too few and too many, where a project has numbers of its own.
    part Thresholds "thresholds" {
        must {}
        may {
            /// Customers who are met in all: the fewest and the most. 10 and 20 unless told.
            people: Vec<Count>,
            /// People of each target group: the fewest and the most. 3 and 5 unless told.
            people_per_segment: Vec<Count>,
            /// Stages of a map, beyond which it says too little about each: 10 unless told.
            stages: Option<Count>,
            /// Steps of a map: 60 unless told.
            steps: Option<Count>,
            /// Target groups of a map: 4 unless told.
            segments: Option<Count>,
            /// Jobs of the personas of a map: 5 unless told.
            jobs: Option<Count>,
        }
        check pairs;
    }
}

entity! {
    /// What a text may cost, where it is not what the library says.
    part Limits "limits" {
        must {}
        may {
            /// Bytes of the whole text: 64 MiB unless told.
            text_bytes: Option<Count>,
            /// Objects and lists inside each other: 64 unless told, never more than 128.
            depth: Option<Count>,
            /// Values in the text: 5 000 000 unless told.
            values: Option<Count>,
            /// Bytes of one string: 64 KiB unless told.
            string_bytes: Option<Count>,
            /// Findings that are listed: 1 000 unless told.
            findings: Option<Count>,
        }
    }
}

impl Plain {
    /// Reads options from JSON, as the packages for other languages hand them over.
    ///
    /// ```
    /// use journeykit::{Lang, Options};
    ///
    /// let options = Options::from_json(r#"{"lang": "sv", "today": "2026-11-22", "thresholds": {"people": [8, 30]}}"#)?;
    /// assert_eq!((options.lang, options.thresholds.people), (Lang::Sv, 8..=30));
    /// assert_eq!(Options::from_json(r#"{"langg": "sv"}"#).unwrap_err().findings[0].code, "option.unknown");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// A report of everything that is wrong with them.
    pub fn from_json(text: &str) -> Result<Self, Report> {
        let asked: Options = Reader::default().read_at("", text, read::<Options>, |problem| {
            if problem.fault.rule == codes::MEMBER_UNKNOWN {
                problem.fault.rule = codes::OPTION_UNKNOWN;
            }
        })?;
        Ok(Self {
            today: asked.today,
            profile: asked.profile,
            thresholds: asked
                .thresholds
                .map_or_else(PlainThresholds::default, |asked| asked.plain()),
            lang: asked.lang.unwrap_or_default(),
            limits: asked.limits.unwrap_or_default().plain(),
            mask: asked.mask.unwrap_or_default(),
        })
    }

    /// A reader with these limits, this language and this masking.
    pub fn reader(&self) -> Reader {
        Reader {
            limits: self.limits,
            lang: self.lang,
            mask: self.mask,
        }
    }
}

impl Thresholds {
    fn plain(&self) -> PlainThresholds {
        let plain = PlainThresholds::default();
        let pair = |pair: &[Count], unless| match *pair {
            [low, high] => size(low)..=size(high),
            _ => unless,
        };
        let number = |asked: Option<Count>, unless| asked.map_or(unless, size);
        PlainThresholds {
            people: pair(&self.people, plain.people),
            people_per_segment: pair(&self.people_per_segment, plain.people_per_segment),
            stages: number(self.stages, plain.stages),
            steps: number(self.steps, plain.steps),
            segments: number(self.segments, plain.segments),
            jobs: number(self.jobs, plain.jobs),
        }
    }
}

impl Limits {
    fn plain(&self) -> PlainLimits {
        let plain = PlainLimits::default();
        let number = |asked: Option<Count>, unless| asked.map_or(unless, size);
        PlainLimits {
            text_bytes: number(self.text_bytes, plain.text_bytes),
            depth: number(self.depth, plain.depth),
            values: number(self.values, plain.values),
            string_bytes: number(self.string_bytes, plain.string_bytes),
            findings: number(self.findings, plain.findings),
        }
    }
}

/// A count as the machine counts; one beyond what it can hold is as good as none.
fn size(count: Count) -> usize {
    usize::try_from(count.get()).unwrap_or(usize::MAX)
}

fn pairs(asked: &Thresholds) -> Result<(), Faults> {
    let wrong =
        |pair: &[Count]| !matches!(pair, [] | [_, _]) || matches!(pair, [low, high] if low > high);
    let fault = |name: &str| Fault::new(codes::OPTION_PAIR).below(format!("/{name}"));
    let pairs = [
        ("people", &asked.people),
        ("people_per_segment", &asked.people_per_segment),
    ];
    let faults: Vec<Fault> = pairs
        .into_iter()
        .filter(|(_, pair)| wrong(pair))
        .map(|(name, _)| fault(name))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Faults(faults))
    }
}

impl Value for Lang {
    const SHAPE: Shape = Shape::String;

    fn blank() -> Self {
        Self::default()
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        let known = |tag: &str| {
            Self::of(tag).ok_or_else(|| Fault::new(codes::OPTION_LANG).with("value", tag))
        };
        input.spelled(known).map(|lang| *self = lang)
    }

    fn view(&self) -> View<'_> {
        View::String(self.tag())
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "enum": ["en", "nb", "nn", "sv", "da"] })
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}
