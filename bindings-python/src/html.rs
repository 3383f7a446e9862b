//! Atlases, maps and gaps as static HTML.

use journeykit::Lang;

use crate::document_ref::{DocumentRef, Root};

/// What `reference` refers to as static HTML, in `lang` or else in the language of the document;
/// `None` for everything but atlases, maps and gaps.
pub(crate) fn html(reference: &DocumentRef, lang: Option<Lang>) -> Option<String> {
    let is_whole = reference.pointer.is_empty();
    match (&reference.root, reference.journey_map()) {
        (Root::Atlas(atlas), Some(map)) => Some(map.to_html(Some(atlas), lang)),
        (_, Some(map)) => Some(map.to_html(None, lang)),
        (Root::Atlas(atlas), _) if is_whole => Some(atlas.to_html(lang)),
        (Root::Gap(gap, atlas), _) if is_whole => Some(gap.to_html(atlas.as_deref(), lang)),
        _ => None,
    }
}
