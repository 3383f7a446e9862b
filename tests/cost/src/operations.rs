//! The public operations that take a document, each once. `tests/public.rs` holds them against `core/public-api.txt`.

use std::any::Any;

use journeykit::gap::Answer;
use journeykit::table::DataTable;
use journeykit::{Atlas, CheckOptions, Gap, GapOptions, Lang, ReadOptions, Report};

/// A document as the operations take it.
#[derive(Debug)]
pub struct Subject {
    /// The text that was read.
    pub text: String,
    /// What stands in it.
    pub atlas: Atlas,
    /// What a check says of it.
    pub report: Report,
    /// The gap between its first two maps, with its text; `None` if there are not two.
    pub gap: Option<(Gap, String)>,
}

impl Subject {
    /// Reads a text.
    ///
    /// # Errors
    /// The text is no valid document.
    pub fn of(text: String) -> Result<Self, Report> {
        let atlas = Atlas::from_json(&text)?;
        let report = atlas.check(&CheckOptions::default());
        let gap = gap(&atlas).map(|gap| {
            let text = gap.to_json();
            (gap, text)
        });
        Ok(Self {
            text,
            atlas,
            report,
            gap,
        })
    }
}

fn gap(atlas: &Atlas) -> Option<Gap> {
    let (before, after) = (atlas.maps.at(0)?, atlas.maps.at(1)?);
    atlas
        .gap(
            before.id.as_str(),
            after.id.as_str(),
            &GapOptions::default(),
        )
        .ok()
}

/// What an operation gives, which is dropped outside of what is measured.
type Given = Option<Box<dyn Any>>;

#[expect(clippy::unnecessary_wraps, reason = "some operations give nothing")]
fn given<T: 'static>(value: T) -> Given {
    Some(Box::new(value))
}

/// A public operation.
#[derive(Debug)]
pub struct Operation {
    /// What it is called.
    pub name: &'static str,
    /// The functions of `core/public-api.txt` that it stands for.
    pub covers: &'static [&'static str],
    /// Whether it takes a gap, whose text then counts beside the document's.
    pub of_gap: bool,
    /// Does it; `None` where the document has not what it takes.
    pub run: fn(&Subject) -> Given,
}

/// An operation on an atlas.
const fn on_atlas(
    name: &'static str,
    covers: &'static [&'static str],
    run: fn(&Subject) -> Given,
) -> Operation {
    Operation {
        name,
        covers,
        of_gap: false,
        run,
    }
}

/// An operation on a gap.
const fn on_gap(
    name: &'static str,
    covers: &'static [&'static str],
    run: fn(&Subject) -> Given,
) -> Operation {
    Operation {
        name,
        covers,
        of_gap: true,
        run,
    }
}

/// All of them.
pub const OPERATIONS: &[Operation] = &[
    on_atlas(
        "read",
        &[
            "Atlas::from_json",
            "Atlas::from_json_with",
            "Atlas::from_slice",
            "Atlas::from_slice_with",
            "reflect::Kind::from_json",
        ],
        |subject| given(Atlas::from_json(&subject.text)),
    ),
    on_atlas(
        "refuse",
        &["Report::only_errors", "Report::codes"],
        |subject| {
            let broken = subject.text.replacen('{', "{\"unheard_of\":1,", 1);
            let refused = Atlas::from_json(&broken).err()?;
            given((refused.only_errors(), refused.codes().count()))
        },
    ),
    on_atlas("read with serde", &[], |subject| {
        given(serde_json::from_str::<Atlas>(&subject.text).ok())
    }),
    on_atlas("check", &["Atlas::check"], |subject| {
        given(subject.atlas.check(&CheckOptions::default()))
    }),
    on_atlas(
        "report as text, data and HTML",
        &["Report::from_json", "Report::to_html"],
        |subject| {
            let text = serde_json::to_string(&subject.report).ok()?;
            given((
                subject.report.to_string(),
                Report::from_json(&text).is_ok(),
                subject.report.to_html(Lang::En),
            ))
        },
    ),
    on_atlas("write", &["Atlas::to_json"], |subject| {
        given(subject.atlas.to_json())
    }),
    on_atlas("write pretty", &["Atlas::to_json_pretty"], |subject| {
        given(subject.atlas.to_json_pretty())
    }),
    on_atlas(
        "look up",
        &[
            "Atlas::get",
            "reflect::View::pointer",
            "reflect::View::to_json",
            "reflect::List::position",
            "reflect::List::at",
        ],
        |subject| {
            given(
                subject
                    .atlas
                    .get("/maps/0")
                    .and_then(|view| view.pointer("/stages")?.to_json()),
            )
        },
    ),
    on_atlas(
        "replace",
        &["Atlas::replace", "Atlas::replace_with"],
        |subject| given(subject.atlas.replace("/title", "\"other\"")),
    ),
    on_atlas("add", &["Atlas::add", "Atlas::add_with"], |subject| {
        given(
            subject
                .atlas
                .add("/personas/-", "{\"id\":\"one-more\",\"name\":\"one more\"}"),
        )
    }),
    on_atlas(
        "remove",
        &["Atlas::remove", "Atlas::remove_with"],
        |subject| given(subject.atlas.remove("/maps/0")),
    ),
    on_atlas(
        "tables",
        &[
            "Atlas::table",
            "Atlas::tables",
            "Report::table",
            "table::DataTable::column",
            "table::DataTable::stacked",
            "table::DataTable::within",
        ],
        |subject| {
            let tables = Atlas::tables();
            let of_report = subject.report.table(Some(&subject.atlas), None);
            let tables = tables.iter().map(|name| subject.atlas.table(name, None));
            given((
                DataTable::stacked("file", vec![(String::new(), of_report)])
                    .map(|table| table.within("/maps/0")),
                tables.collect::<Vec<_>>(),
            ))
        },
    ),
    on_atlas("HTML", &["Atlas::to_html"], |subject| {
        given(subject.atlas.to_html(None))
    }),
    on_atlas("HTML of a map", &["JourneyMap::to_html"], |subject| {
        given(
            subject
                .atlas
                .maps
                .at(0)?
                .to_html(Some(&subject.atlas), None),
        )
    }),
    on_atlas("compare", &[], |subject| {
        let again = Atlas::from_json(&subject.text).ok()?;
        given(again == subject.atlas)
    }),
    on_atlas("gap", &["Atlas::gap"], |subject| {
        given(gap(&subject.atlas)?)
    }),
    on_atlas(
        "gap of maps",
        &["JourneyMap::gap", "JourneyMap::gap_with"],
        |subject| {
            let maps = &subject.atlas.maps;
            given(maps.at(0)?.gap(maps.at(1)?, "en"))
        },
    ),
    on_gap(
        "confirm",
        &["Atlas::confirm", "gap::Answer::same", "gap::Answer::gone"],
        |subject| {
            let (gap, _) = subject.gap.as_ref()?;
            let answer = |pair: &journeykit::gap::SuggestedMatch| {
                Answer::same(pair.before.as_str(), pair.after.as_str())
            };
            let answers: Vec<Answer> = gap.suggestions.iter().map(answer).collect();
            let (before, after) = (gap.before.as_str(), gap.after.as_str());
            given(
                subject
                    .atlas
                    .confirm(before, after, &answers, &GapOptions::default()),
            )
        },
    ),
    on_gap("apply", &["Gap::apply"], |subject| {
        given(subject.gap.as_ref()?.0.apply(subject.atlas.maps.at(0)?))
    }),
    on_gap("inverse", &["Gap::inverse"], |subject| {
        given(subject.gap.as_ref()?.0.inverse())
    }),
    on_gap("part", &["Gap::part"], |subject| {
        let (gap, _) = subject.gap.as_ref()?;
        let paying: Vec<&str> = gap
            .funding
            .iter()
            .map(|funding| funding.initiative.as_str())
            .collect();
        given(gap.part(&paying))
    }),
    on_gap("write a gap", &["Gap::to_json"], |subject| {
        given(subject.gap.as_ref()?.0.to_json())
    }),
    on_gap(
        "read a gap",
        &[
            "Gap::from_json",
            "Gap::from_json_with",
            "Gap::from_slice_with",
        ],
        |subject| {
            given(Gap::from_json_with(
                &subject.gap.as_ref()?.1,
                &ReadOptions::without_limits(),
            ))
        },
    ),
    on_gap("gap as text", &["Gap::to_text"], |subject| {
        given(subject.gap.as_ref()?.0.to_text(Some(&subject.atlas), None))
    }),
    on_gap("HTML of a gap", &["Gap::to_html"], |subject| {
        given(subject.gap.as_ref()?.0.to_html(Some(&subject.atlas), None))
    }),
    on_gap(
        "tables of a gap",
        &["Gap::table", "Gap::tables"],
        |subject| {
            let (gap, _) = subject.gap.as_ref()?;
            let tables = Gap::tables();
            given(
                tables
                    .iter()
                    .map(|name| gap.table(name, None, Some(&subject.atlas)))
                    .collect::<Vec<_>>(),
            )
        },
    ),
];

/// Public functions that take no document: names of words and rules, options, and values of a few bytes.
pub const NO_WORK: &[&str] = &[
    "Lang::",
    "GapOptions::",
    "CheckOptions::",
    "ReadOptions::",
    "options::",
    "registry::",
    "render::",
    "finding::",
    "json::",
    "gap::Answer::",
    "gap::Aspect::",
    "gap::ChangeKind::",
    "gap::Element::",
    "gap::FundingStatus::",
    "gap::GainOutcome::",
    "gap::MatchedBy::",
    "gap::OutcomeReason::",
    "gap::PainOutcome::",
    "gap::RegressionKind::",
    "gap::Silence::",
    "gap::SuggestionReason::",
    "JourneyMap::step",
    "JourneyMap::touchpoints",
    "reflect::IdKind::",
    "reflect::Shape::",
    "reflect::Kind::descendants",
    "reflect::Entity::",
    "reflect::View::as_",
    "reflect::View::is_absent",
    "reflect::Keyed::",
    "reflect::List::size",
    "model::",
];
