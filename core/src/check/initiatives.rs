//! Improvements: why, what, who, when, and how one knows that they worked.

use super::evidence::is_shown;
use super::sink::Sink;
use super::{walk, wording};
use crate::finding::codes;
use crate::model::{Atlas, Initiative, InitiativeStatus, Origin};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::each(
        &atlas.initiatives,
        Path::Root,
        "initiatives",
        |initiative, path| {
            if initiative.is_dropped() {
                return;
            }
            let missing = [
                (codes::INITIATIVE_REASON_MISSING, is_unreasoned(initiative)),
                (
                    codes::INITIATIVE_CHANGES_MISSING,
                    initiative.changes.is_empty() && initiative.layer_needs.is_empty(),
                ),
                (codes::INITIATIVE_OWNER_MISSING, initiative.owner.is_none()),
                (
                    codes::INITIATIVE_AUDIENCE_MISSING,
                    initiative.audience.is_empty(),
                ),
                (codes::INITIATIVE_NOT_COMMUNICATED, is_untold(initiative)),
                (
                    codes::INITIATIVE_SUCCESS_MISSING,
                    initiative.success_criteria.is_empty() && initiative.metrics.is_empty(),
                ),
                (codes::INITIATIVE_UNPROVEN, is_unproven(initiative)),
                (
                    codes::INITIATIVE_REMOVES_OPTIONS,
                    initiative.removes_options == Some(true),
                ),
            ];
            for (code, _) in missing.iter().filter(|(_, missing)| *missing) {
                sink.tell_beside(code, path, &[]);
            }
            if wording::is_thing(&initiative.title) && !initiative.title.is_blank() {
                sink.tell_beside(
                    codes::INITIATIVE_TITLE_VAGUE,
                    Path::Member(&path, "title"),
                    &[],
                );
            }
            time(atlas, initiative, path, sink);
        },
    );
}

/// No need and no pain stands behind it, nobody proposed it, and no layer needs it.
fn is_unreasoned(initiative: &Initiative) -> bool {
    initiative.pains.is_empty()
        && initiative.needs.is_empty()
        && initiative.suggestions.is_empty()
        && initiative.layer_needs.is_empty()
}

/// Decided, and those concerned do not know.
fn is_untold(initiative: &Initiative) -> bool {
    let decided = matches!(
        initiative.status,
        Some(InitiativeStatus::Decided | InitiativeStatus::Started | InitiativeStatus::Done)
    );
    decided && !initiative.audience.is_empty() && initiative.communicated != Some(true)
}

fn is_unproven(initiative: &Initiative) -> bool {
    initiative.origin == Some(Origin::Preconceived)
        && !is_shown(&initiative.evidence)
        && initiative.prototypes.is_empty()
}

fn time(atlas: &Atlas, initiative: &Initiative, path: Path<'_>, sink: &mut Sink<'_>) {
    if let (Some(start), Some(due)) = (&initiative.start, &initiative.due)
        && due < start
    {
        sink.tell_beside(
            codes::INITIATIVE_DATES_REVERSED,
            Path::Member(&path, "due"),
            &[],
        );
    }
    let Some(wave) = initiative.wave else { return };
    walk::each(&initiative.depends_on, path, "depends_on", |id, path| {
        let first = atlas
            .initiatives
            .get(id.as_str())
            .and_then(|first| first.wave);
        if let Some(first) = first.filter(|first| *first > wave) {
            sink.tell_beside(
                codes::INITIATIVE_WAVE_ORDER,
                path,
                &[("count", &wave), ("value", id), ("total", &first)],
            );
        }
    });
}
