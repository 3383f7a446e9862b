//! Writes and checks what journeykit publishes beside its code: the JSON Schemas, the rules, and a
//! reference page for those who read neither. All of it comes out of the Rust types.
//!
//! ```text
//! cargo schema write    writes the files
//! cargo schema check    fails where a file is not what it would be written as
//! ```
//!
//! The way of the data: `journeykit::registry::roots` (types) -> `publish` (schemas that other stacks
//! understand) -> `page`; `rules` (the table of codes) -> `page`; `files` holds what is written.

mod prose;
mod publish;
mod rules;
mod page;
mod files;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo schema write|check";

fn main() -> ExitCode {
    let outcome = match std::env::args().nth(1).as_deref() {
        Some("write") => files::write().map(|written| said("written", &written)),
        Some("check") => files::check().map(|checked| said("fresh", &checked)),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn said(what: &str, names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("{what}: schema/{name}"))
        .collect::<Vec<_>>()
        .join("\n")
}
