//! Checks a document: `cargo run --example check -- FILE [--lang nb]`.

use std::io::Write as _;
use std::process::ExitCode;

use journeykit::{Atlas, CheckOptions, Lang, ReadOptions};

fn main() -> ExitCode {
    let mut lang = Lang::En;
    let mut files = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--lang" {
            lang = arguments
                .next()
                .and_then(|tag| Lang::of(&tag))
                .unwrap_or_default();
        } else {
            files.push(argument);
        }
    }
    let mut out = std::io::stdout().lock();
    let mut good = true;
    for file in files {
        let bytes = match std::fs::read(&file) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("{file}: {error}");
                return ExitCode::from(2);
            }
        };
        let report = match Atlas::from_slice_with(&bytes, &ReadOptions::default().lang(lang)) {
            Ok(atlas) => atlas.check(&CheckOptions::default().lang(lang)),
            Err(report) => report,
        };
        // Whoever reads may have enough before the end.
        let _ = writeln!(
            out,
            "{file}: errors {}, warnings {}, notes {}",
            report.errors, report.warnings, report.infos
        );
        for finding in &report.findings {
            let _ = writeln!(out, "  {finding}");
        }
        good &= report.ok;
    }
    if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
