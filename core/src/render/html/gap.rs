//! A gap at a glance: the figures, what would be lost, and what becomes of
//! pains and gains.

use maud::html;

use super::gap_figures::GapFigures;
use super::gap_outcomes::GapOutcomes;
use super::page::{Localizer, fragment};
use crate::finding::Lang;
use crate::gap::Gap;
use crate::model::Atlas;

impl Gap {
    /// The gap as a piece of static HTML for notebooks and pages: its figures,
    /// regressions, and the outcomes of pains and gains, at most 60 in each
    /// table.
    ///
    /// `atlas` is the document that the gap was computed in, for the names of
    /// maps and steps and for the language; without it their ids are shown.
    /// Labels are in `lang`; if that is absent, in the language of the
    /// document, or in English.
    pub fn to_html(&self, atlas: Option<&Atlas>, lang: Option<Lang>) -> String {
        let localizer = Localizer::of(atlas, lang);
        let figures = GapFigures {
            summary: &self.summary,
            localizer,
        };
        let outcomes = GapOutcomes {
            gap: self,
            atlas,
            localizer,
        };
        let title = |id: &str| {
            let map = atlas.and_then(|atlas| atlas.maps.get(id));
            map.map_or_else(
                || id.to_owned(),
                |map| localizer.text(&map.title).to_owned(),
            )
        };
        let heading = format!(
            "{} → {}",
            title(self.before.as_str()),
            title(self.after.as_str())
        );
        fragment(
            localizer,
            &heading,
            html! {
                (figures.list())
                (outcomes.regressions())
                (outcomes.pains())
                (outcomes.gains())
            },
        )
    }
}
