//! A gap as a report.

use super::page::Page;
use super::{changes, figures, in_short, outcomes, payment, regressions};
use crate::finding::Lang;
use crate::gap::Gap;
use crate::model::Atlas;
use crate::render::localizer::Localizer;
use crate::render::names::Names;

impl Gap {
    /// The gap as plain text that a manager can read: what gets worse first,
    /// then the gap in a few lines, the experience before and after, what
    /// becomes of pains and gains, which steps probably stand for each other,
    /// what changes from what to what, and who pays.
    ///
    /// `atlas` is the document that the gap was computed in, for names and for
    /// the language; without it ids are shown. Labels are in `lang`; if that is
    /// absent, in the language of the document, or in English. Control
    /// characters of texts are replaced, so that it can be printed.
    ///
    /// ```
    /// # use journeykit::{Atlas, GapOptions, Lang};
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    /// #   {"id":"today","title":"Today","state":"current","stages":[{"id":"a","name":"Ask",
    /// #     "steps":[{"id":"call","name":"Calls","effort":1}]}]},
    /// #   {"id":"wanted","title":"Wanted","state":"future","stages":[{"id":"a","name":"Ask",
    /// #     "steps":[{"id":"call","name":"Calls","effort":4}]}]}]}"#)?;
    /// let gap = atlas.gap("today", "wanted", &GapOptions::default())?;
    /// let text = gap.to_text(Some(&atlas), Some(Lang::En));
    /// assert!(text.contains("more effort  1 → 4  Calls"), "{text}");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn to_text(&self, atlas: Option<&Atlas>, lang: Option<Lang>) -> String {
        let names = Names {
            gap: self,
            atlas,
            localizer: Localizer::of(atlas, lang),
        };
        let mut page = Page::new(names.localizer, &names.heading());
        regressions::write(&mut page, names);
        in_short::write(&mut page, names);
        figures::experience(&mut page, names);
        outcomes::pains(&mut page, names);
        outcomes::gains(&mut page, names);
        outcomes::suggestions(&mut page, names);
        changes::write(&mut page, names);
        payment::write(&mut page, names);
        page.finish()
    }
}
