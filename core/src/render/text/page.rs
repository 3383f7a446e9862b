//! A page of plain text: a heading, sections, and rows in columns.

use std::fmt::Write as _;

use crate::finding::visible;
use crate::render::labels::Label;
use crate::render::localizer::Localizer;

/// The most characters of a heading or a cell, so that a text of a stranger
/// makes no table as wide as itself.
const LONGEST_CELL: usize = 400;

/// A page that is being written.
pub(super) struct Page<'d> {
    pub(super) localizer: Localizer<'d>,
    text: String,
}

impl<'d> Page<'d> {
    /// A page with a heading.
    pub(super) fn new(localizer: Localizer<'d>, heading: &str) -> Self {
        let heading = cell(heading);
        let rule = "═".repeat(heading.chars().count());
        Self {
            localizer,
            text: format!("{heading}\n{rule}\n"),
        }
    }

    /// Begins a section.
    pub(super) fn section(&mut self, heading: Label) {
        let heading = self.localizer.label(heading);
        let rule = "─".repeat(heading.chars().count());
        let _ = writeln!(self.text, "\n{heading}\n{rule}");
    }

    /// Writes a line.
    pub(super) fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "  {}", visible(line).trim_end());
    }

    /// Writes rows in columns, each as wide as its longest cell; the last one is
    /// not filled up.
    pub(super) fn rows(&mut self, rows: &[Vec<String>]) {
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|text| cell(text)).collect())
            .collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in &rows {
            let mut line = String::new();
            for (text, width) in row.iter().zip(&widths) {
                if *width > 0 {
                    let _ = write!(line, "{text:width$}  ");
                }
            }
            self.line(&line);
        }
    }

    /// The page.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A heading or a cell as it is shown.
fn cell(text: &str) -> String {
    let text = visible(text);
    match text.char_indices().nth(LONGEST_CELL) {
        Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or_default()),
        None => text.into_owned(),
    }
}

/// Two figures that differ, or the one that is known.
pub(super) fn from_to(before: Option<String>, after: Option<String>) -> String {
    match (before, after) {
        (Some(before), Some(after)) if before != after => format!("{before} → {after}"),
        (before, after) => before.or(after).unwrap_or_default(),
    }
}
