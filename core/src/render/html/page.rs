//! What all pieces of HTML have in common.
//!
//! Styles stand with the elements, since notebooks and mail programs drop style
//! sheets.

use maud::{Markup, PreEscaped, html};

use crate::finding::visible;
use crate::model::Emotion;
use crate::render::localizer::Localizer;

/// The most rows, steps or items that are shown; a line says how many more there are.
pub(super) const MAX_ROWS: usize = 60;

/// A piece of HTML with a heading. If it is too wide it scrolls by itself.
pub(super) fn fragment(localizer: Localizer<'_>, heading: &str, body: Markup) -> String {
    let page = html! {
        div lang=(localizer.lang.tag()) style="overflow-x:auto;font:13px/1.4 system-ui,sans-serif;color:inherit" {
            div style="font-weight:600;font-size:15px;margin:.3em 0" { (heading) }
            (body)
        }
    };
    // All that is HTML leaves through here: what escaping leaves of a stranger's text (control
    // characters, turned direction of writing) does not. Cells and lines are blocks, which browsers
    // isolate: a text from right to left turns nothing beside it.
    visible(&page.into_string()).into_owned()
}

/// A table of headings, and of rows with cells that are markup already.
pub(super) fn table(headings: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        table style="border-collapse:collapse;margin:.3em 0;font-size:inherit" {
            thead { tr { @for heading in headings { th scope="col" style=(HEAD) { (heading) } } } }
            tbody { @for row in rows { tr { @for cell in row { td style=(CELL) { (cell) } } } } }
        }
    }
}

/// The style of headings at the top of columns.
pub(super) const HEAD: &str = "text-align:left;vertical-align:bottom;padding:4px 8px;border-bottom:2px solid #8888;font-weight:600";
/// The style of headings at the beginning of rows.
pub(super) const ROW: &str = "text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #8884;font-weight:600";
/// The style of cells.
pub(super) const CELL: &str =
    "text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #8884";

/// A feeling from -2 to 2 as a coloured mark with its number. The colours can
/// be told apart by the colour-blind too, and never stand without the number.
pub(super) fn emotion_mark(localizer: Localizer<'_>, emotion: Emotion) -> Markup {
    let (back, ink) = match emotion.tenths() {
        ..=-15 => ("#b2182b", "#fff"),
        -14..=-5 => ("#f4a582", "#000"),
        -4..=4 => ("#e0e0e0", "#000"),
        5..=14 => ("#92c5de", "#000"),
        15.. => ("#2166ac", "#fff"),
    };
    let number = localizer.emotion(emotion.get());
    let style = format!(
        "background:{back};color:{ink};border-radius:3px;padding:1px 7px;font-variant-numeric:tabular-nums"
    );
    html! { span style=(style) { (number) } }
}

/// A text as markup, escaped.
pub(super) fn plain(text: impl AsRef<str>) -> Markup {
    html! { (text.as_ref()) }
}

/// No markup.
pub(super) fn empty() -> Markup {
    PreEscaped(String::new())
}
