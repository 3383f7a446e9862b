//! What people read, in any language: HTML that holds nothing but our own markup, and texts of lines.

use journeykit::{Atlas, CheckOptions, Gap, GapOptions, Lang};

use super::LANGUAGES;
use super::markup::faults_of_markup;

pub(super) fn reports(bytes: &[u8]) {
    let Some(atlas) = super::atlas(bytes) else {
        return;
    };
    let gap = super::two_maps(&atlas)
        .and_then(|[before, after]| atlas.gap(before, after, &GapOptions::default()).ok());
    let chosen = [None, Some(LANGUAGES[bytes.len() % 5])];
    for lang in chosen {
        let pages = pages(&atlas, gap.as_ref(), lang);
        for page in &pages {
            let fault = faults_of_markup(page);
            assert!(fault.is_none(), "{} in {page}", fault.unwrap_or_default());
        }
        assert_eq!(pages, self::pages(&atlas, gap.as_ref(), lang));
        let texts = gap
            .iter()
            .flat_map(|gap| [Some(&atlas), None].map(|atlas| gap.to_text(atlas, lang)));
        for text in texts {
            let is_odd = |letter: char| letter.is_control() && letter != '\n';
            assert!(!text.contains(is_odd), "{text:?}");
            assert!(text.lines().count() > 1);
        }
    }
}

/// Every piece of HTML that can be made of a document.
fn pages(atlas: &Atlas, gap: Option<&Gap>, lang: Option<Lang>) -> Vec<String> {
    let spoken = lang.unwrap_or_default();
    let report = atlas.check(&CheckOptions::default().lang(spoken));
    let mut pages = vec![atlas.to_html(lang), report.to_html(spoken)];
    let maps = atlas.maps.iter().take(3);
    pages.extend(maps.flat_map(|map| [Some(atlas), None].map(|atlas| map.to_html(atlas, lang))));
    let both = |gap: &Gap| [Some(atlas), None].map(|atlas| gap.to_html(atlas, lang));
    pages.extend(gap.into_iter().flat_map(both));
    pages
}
