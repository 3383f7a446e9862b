//! Pieces of Markdown.

use serde_json::Value;

pub(super) fn link(text: &str, anchor: &str) -> String {
    format!("[{text}](#{anchor})")
}

/// A table and an empty line.
pub(super) fn table<const N: usize>(
    head: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let line = |cells: [String; N]| {
        format!(
            "| {} |\n",
            cells
                .map(|cell| cell.replace('|', "\\|").replace('\n', " "))
                .join(" | ")
        )
    };
    let mut text = line(head.map(str::to_owned)) + &"|---".repeat(N) + "|\n";
    text.extend(rows.map(line));
    text + "\n"
}

/// How a value is written.
pub(super) fn form(schema: &Value) -> String {
    match schema["type"].as_str() {
        Some("integer") => number("whole number", schema),
        Some("number") => number("number", schema),
        Some("string") => schema["examples"][0].as_str().map_or_else(
            || "string".to_owned(),
            |example| format!("string such as `{example}`"),
        ),
        _ => variants(schema),
    }
}

fn number(kind: &str, schema: &Value) -> String {
    // `0.0` reads `0`.
    let bound = |name: &str| {
        schema
            .get(name)
            .map(|bound| bound.to_string().trim_end_matches(".0").to_owned())
    };
    match (bound("minimum"), bound("maximum")) {
        (Some(min), Some(max)) => format!("{kind}, {min} to {max}"),
        (Some(min), None) => format!("{kind}, {min} or more"),
        (None, Some(max)) => format!("{kind}, {max} or less"),
        (None, None) => kind.to_owned(),
    }
}

fn variants(schema: &Value) -> String {
    let types = schema["anyOf"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|variant| variant["type"].as_str());
    types.collect::<Vec<_>>().join(" or ")
}
