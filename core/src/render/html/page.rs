//! What all pieces of HTML have in common. Styles stand at the elements: notebooks and mail programs drop sheets.

use maud::{Markup, PreEscaped, html};

use crate::finding::Lang;
use crate::model::{Atlas, Emotion, Text};
use crate::render::labels::Label;

/// More rows, or steps, than a screen holds are counted, not shown.
pub(super) const SHOWN: usize = 60;

/// In which language it is told, and in which the document's plain texts are.
#[derive(Clone, Copy)]
pub(super) struct Localizer<'d> {
    pub(super) lang: Lang,
    pub(super) document: &'d str,
}

impl<'d> Localizer<'d> {
    /// The language asked for, else that of the document if we speak it.
    pub(super) fn of(atlas: Option<&'d Atlas>, lang: Option<Lang>) -> Self {
        let document = atlas.map_or("", |atlas| atlas.language.as_str());
        Self {
            lang: lang.or_else(|| Lang::of(document)).unwrap_or_default(),
            document,
        }
    }

    pub(super) fn label(self, label: Label) -> &'static str {
        label.in_lang(self.lang)
    }

    pub(super) fn say(self, text: &Text) -> &str {
        text.best(self.lang.tag(), self.document)
    }

    /// A share as people write it.
    pub(super) fn percent(self, share: f64) -> String {
        let blank = if self.lang == Lang::En { "" } else { "\u{a0}" };
        format!("{:.0}{blank}%", share * 100.0)
    }

    /// A number with its sign and one decimal.
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

    /// A line that says how many of all are not among those shown.
    pub(super) fn more(self, shown: usize, all: usize) -> Option<String> {
        (all > shown).then(|| format!("… {} {}", all - shown, self.label(Label::More)))
    }
}

/// A piece with a heading; wide ones scroll by themselves.
pub(super) fn piece(localizer: Localizer<'_>, heading: &str, body: Markup) -> String {
    let page = html! {
        div lang=(localizer.lang.tag()) style="overflow-x:auto;font:13px/1.4 system-ui,sans-serif;color:inherit" {
            div style="font-weight:600;font-size:15px;margin:.3em 0" { (heading) }
            (body)
        }
    };
    page.into_string()
}

/// A table: headings, and rows of cells that are markup already.
pub(super) fn table(headings: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        table style="border-collapse:collapse;margin:.3em 0;font-size:inherit" {
            thead { tr { @for heading in headings { th scope="col" style=(HEAD) { (heading) } } } }
            tbody { @for row in rows { tr { @for cell in row { td style=(CELL) { (cell) } } } } }
        }
    }
}

pub(super) const HEAD: &str = "text-align:left;vertical-align:bottom;padding:4px 8px;border-bottom:2px solid #8888;font-weight:600";
pub(super) const ROW: &str = "text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #8884;font-weight:600";
pub(super) const CELL: &str =
    "text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #8884";

/// A feeling as a coloured mark with its number: the colours differ for the colour-blind too, and never speak alone.
pub(super) fn feeling(emotion: Emotion) -> Markup {
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

/// Plain text as markup.
pub(super) fn plain(text: impl AsRef<str>) -> Markup {
    html! { (text.as_ref()) }
}

/// Nothing.
pub(super) fn empty() -> Markup {
    PreEscaped(String::new())
}
