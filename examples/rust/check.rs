//! Checks documents.
//!
//! ```text
//! cargo run --example check -- FILE... [--lang nb|sv|en|nn|da] [--today 2026-11-22] [--profile future_first] [--json]
//! ```
//!
//! With `--json` it prints one line of JSON for each file. It ends with 1 if a document has errors.

mod arguments;

use std::io::Write as _;
use std::process::ExitCode;

use arguments::{Arguments, lines, main as with_arguments};
use journeykit::finding::visible;
use journeykit::render::Label;
use journeykit::{Atlas, Lang, Report};

fn main() -> ExitCode {
    with_arguments("check FILE... [OPTIONS]", run)
}

fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let options = &arguments.options;
    let mut out = std::io::stdout().lock();
    let mut good = true;
    for file in &arguments.words {
        let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", visible(file)))?;
        let report = match Atlas::from_slice_with(&bytes, &options.read) {
            Ok(atlas) => atlas.check(&options.check),
            Err(report) => report,
        };
        let told = if arguments.json {
            as_data(file, &report).map_err(|error| error.to_string())?
        } else {
            let found = lines(&report);
            let heading = heading(file, &report, options.check.lang);
            [heading, found].join("\n").trim_end().to_owned()
        };
        // Whoever reads may have enough before the end.
        let _ = writeln!(out, "{told}");
        good &= report.ok;
    }
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// One line of JSON, with the members of the report in their order.
fn as_data(file: &str, report: &Report) -> serde_json::Result<String> {
    let (file, report) = (serde_json::to_string(file)?, serde_json::to_string(report)?);
    Ok(format!(r#"{{"file":{file},"report":{report}}}"#))
}

fn heading(file: &str, report: &Report, lang: Lang) -> String {
    let counts = [
        (report.errors, Label::Errors, Label::ErrorsOne),
        (report.warnings, Label::Warnings, Label::WarningsOne),
        (report.infos, Label::Notes, Label::NotesOne),
    ];
    let counts = counts.map(|(count, many, one)| many.counted(one, count as u64, lang));
    format!("{}: {}", visible(file), counts.join(", "))
}
