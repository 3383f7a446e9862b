//! What all pieces of HTML have in common.
//!
//! Styles stand with the elements, since notebooks and mail programs drop style
//! sheets.

use std::borrow::Cow;

use maud::{Markup, PreEscaped, html};

use crate::finding::{Actor, Lang};
use crate::model::{Atlas, Emotion, Text};
use crate::query::actor::actor;
use crate::render::labels::Label;

/// The most rows, steps or items that are shown; a line says how many more there are.
pub(super) const MAX_ROWS: usize = 60;

/// The language of labels, and that of the document's texts.
#[derive(Clone, Copy)]
pub(super) struct Localizer<'d> {
    /// The language of labels.
    pub(super) lang: Lang,
    /// The language of texts that are plain strings, as a BCP 47 tag; empty if
    /// it is not known.
    pub(super) document: &'d str,
    /// What labels call those on the journeys.
    actor: Actor,
}

impl<'d> Localizer<'d> {
    /// Labels in the language asked for, else in that of the document if
    /// journeykit speaks it, else in English.
    pub(super) fn of(atlas: Option<&'d Atlas>, lang: Option<Lang>) -> Self {
        let document = atlas.map_or("", |atlas| atlas.language.as_str());
        Self {
            lang: lang.or_else(|| Lang::of(document)).unwrap_or_default(),
            document,
            actor: atlas.map_or_else(Actor::default, actor),
        }
    }

    /// A label in the language of labels.
    pub(super) fn label(self, label: Label) -> &'static str {
        label.in_lang(self.lang)
    }

    /// A label about those on the journeys, with the document's word for them.
    pub(super) fn label_of_actor(self, label: Label) -> Cow<'static, str> {
        self.actor.named_in(self.label(label), self.lang)
    }

    /// A text of the document, in the language of labels if it exists in that.
    pub(super) fn text(self, text: &Text) -> &str {
        text.best(self.lang.tag(), self.document)
    }

    /// A share from 0 to 1 as a whole percentage, with a space before the sign
    /// where the language has one.
    pub(super) fn percent(self, share: f64) -> String {
        let blank = if self.lang == Lang::En { "" } else { "\u{a0}" };
        format!("{:.0}{blank}%", share * 100.0)
    }

    /// A number with its sign and one decimal, and a decimal comma where the
    /// language has one.
    pub(super) fn signed(self, number: f64) -> String {
        let text = if number.abs() < 0.05 {
            "0.0".to_owned()
        } else {
            format!("{number:+.1}").replace('-', "\u{2212}")
        };
        if self.lang == Lang::En {
            text
        } else {
            text.replace('.', ",")
        }
    }

    /// A line that says how many of all are not shown; `None` if all are.
    pub(super) fn more_line(self, shown: usize, all: usize) -> Option<String> {
        (all > shown).then(|| format!("… {} {}", all - shown, self.label(Label::More)))
    }
}

/// A piece of HTML with a heading. If it is too wide it scrolls by itself.
pub(super) fn fragment(localizer: Localizer<'_>, heading: &str, body: Markup) -> String {
    let page = html! {
        div lang=(localizer.lang.tag()) style="overflow-x:auto;font:13px/1.4 system-ui,sans-serif;color:inherit" {
            div style="font-weight:600;font-size:15px;margin:.3em 0" { (heading) }
            (body)
        }
    };
    page.into_string()
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
pub(super) fn emotion_mark(emotion: Emotion) -> Markup {
    let (back, ink) = match emotion.get() {
        i64::MIN..=-2 => ("#b2182b", "#fff"),
        -1 => ("#f4a582", "#000"),
        0 => ("#e0e0e0", "#000"),
        1 => ("#92c5de", "#000"),
        2.. => ("#2166ac", "#fff"),
    };
    let number = if emotion.get() == 0 {
        "0".to_owned()
    } else {
        format!("{:+}", emotion.get()).replace('-', "\u{2212}")
    };
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
