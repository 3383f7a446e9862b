//! What separates today's journey from the wanted one, as a report that a manager can read.
//!
//! ```text
//! cargo run --example gap -- [FILE [BEFORE AFTER]] [--lang nb|sv|en|nn|da] [--today 2026-11-22]
//!     [--profile future_first] [--json]
//! ```
//!
//! Without a file it takes `examples/insurance-portal.json`; without maps, the first current map and the
//! first future one; without a language, English. What a document says in one language only stays in it.

#[path = "../arguments.rs"]
mod arguments;

use std::io::Write as _;
use std::process::ExitCode;

use arguments::{Arguments, lines, main as with_arguments};
use journeykit::Atlas;
use journeykit::finding::visible;
use journeykit::model::MapState;

/// The document that is taken if none is named.
const DOCUMENT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../examples/insurance-portal.json"
);

fn main() -> ExitCode {
    with_arguments("gap [FILE [BEFORE AFTER]] [OPTIONS]", |arguments| {
        Ok(match report(arguments)? {
            Ok(text) => {
                // Whoever reads may have enough before the end.
                let _ = writeln!(std::io::stdout(), "{text}");
                ExitCode::SUCCESS
            }
            Err(refused) => {
                eprintln!("{refused}");
                ExitCode::FAILURE
            }
        })
    })
}

/// The report, or why there is none. The outer error is that of a file that can't be opened.
fn report(arguments: &Arguments) -> Result<Result<String, String>, String> {
    let (file, named) = match arguments.words.as_slice() {
        [] => (DOCUMENT, None),
        [file] => (file.as_str(), None),
        [file, before, after] => (file.as_str(), Some((before.clone(), after.clone()))),
        _ => return Ok(Err("name two maps, or none".to_owned())),
    };
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", visible(file)))?;
    Ok(compared(&bytes, named, arguments))
}

fn compared(
    bytes: &[u8],
    named: Option<(String, String)>,
    arguments: &Arguments,
) -> Result<String, String> {
    let options = &arguments.options;
    let atlas = Atlas::from_slice_with(bytes, &options.read).map_err(|report| lines(&report))?;
    let checked = atlas.check(&options.check);
    if !checked.ok {
        return Err(lines(&checked));
    }
    let (before, after) = named.map_or_else(|| maps(&atlas), Ok)?;
    let gap = atlas
        .gap(&before, &after, &options.gap)
        .map_err(|report| lines(&report))?;
    if arguments.json {
        return serde_json::to_string_pretty(&gap).map_err(|error| error.to_string());
    }
    Ok(gap
        .to_text(Some(&atlas), Some(options.gap.lang))
        .trim_end()
        .to_owned())
}

/// The ids of the first current map and of the first future one.
fn maps(atlas: &Atlas) -> Result<(String, String), String> {
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
