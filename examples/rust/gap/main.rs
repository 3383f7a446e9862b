//! What separates today's journey from the wanted one, as a report that a manager can read.
//!
//! ```text
//! cargo run --example gap -- [FILE [BEFORE AFTER]] [--lang nb|sv|en|nn|da] [--json] [--today 2026-11-22]
//! ```
//!
//! Without a file it takes `examples/insurance-portal.json`; without maps, the first current map and the
//! first future one; without a language, English. What a document says in one language only stays in it.

mod report;

use std::io::Write as _;
use std::process::ExitCode;

use journeykit::model::MapState;
use journeykit::{Atlas, CheckOptions, GapOptions, Lang, ReadOptions};

struct Arguments {
    file: String,
    maps: Option<(String, String)>,
    lang: Lang,
    json: bool,
    today: Option<journeykit::model::Date>,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(text) => {
            // Whoever reads may have enough before the end.
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    let mut words = Vec::new();
    let mut arguments = Arguments {
        file: String::new(),
        maps: None,
        lang: Lang::En,
        json: false,
        today: None,
    };
    let mut given = std::env::args().skip(1);
    while let Some(word) = given.next() {
        let mut value = || {
            given
                .next()
                .ok_or_else(|| format!("`{word}` wants a value"))
        };
        match word.as_str() {
            "--json" => arguments.json = true,
            "--lang" => arguments.lang = value()?.parse()?,
            "--today" => {
                arguments.today = Some(value()?.parse().map_err(|error| format!("{error}"))?);
            }
            _ => words.push(word),
        }
    }
    let mut words = words.into_iter();
    arguments.file = words.next().unwrap_or_else(|| {
        concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../examples/insurance-portal.json"
        )
        .to_owned()
    });
    arguments.maps = match (words.next(), words.next()) {
        (None, _) => None,
        (Some(before), Some(after)) => Some((before, after)),
        (Some(_), None) => return Err("name two maps, or none".to_owned()),
    };
    Ok(arguments)
}

fn run(arguments: &Arguments) -> Result<String, String> {
    let bytes =
        std::fs::read(&arguments.file).map_err(|error| format!("{}: {error}", arguments.file))?;
    let lang = arguments.lang;
    let atlas = Atlas::from_slice_with(&bytes, &ReadOptions::default().lang(lang))
        .map_err(|report| list(&report))?;
    let options = CheckOptions::default()
        .lang(lang)
        .today(arguments.today.clone());
    let checked = atlas.check(&options);
    if !checked.ok {
        return Err(list(&checked));
    }
    let (before, after) = maps(&atlas, arguments)?;
    let gap = atlas
        .gap(&before, &after, &GapOptions::default().lang(lang))
        .map_err(|report| list(&report))?;
    if arguments.json {
        return serde_json::to_string_pretty(&gap).map_err(|error| error.to_string());
    }
    Ok(report::Report {
        atlas: &atlas,
        gap: &gap,
        checked: &checked,
        lang,
    }
    .text())
}

fn maps(atlas: &Atlas, arguments: &Arguments) -> Result<(String, String), String> {
    if let Some(maps) = &arguments.maps {
        return Ok(maps.clone());
    }
    let first = |state: MapState| {
        atlas
            .maps
            .iter()
            .find(|map| map.state == state)
            .map(|map| map.id.to_string())
    };
    first(MapState::Current)
        .zip(first(MapState::Future))
        .ok_or_else(|| "there is no current map with a future one: name two maps".to_owned())
}

fn list(report: &journeykit::Report) -> String {
    report
        .findings
        .iter()
        .map(|finding| format!("  {finding}"))
        .collect::<Vec<_>>()
        .join("\n")
}
