//! Initiatives: why, what, who, when, and how anyone knows that they worked.

use super::collector::Collector;
use super::wording;
use crate::finding::rules;
use crate::model::{Atlas, Initiative, InitiativeStatus, Origin, PrototypeResult};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, has_evidence};

rules! {
    INITIATIVE_OWNER_MISSING = "initiative.owner_missing", Warning, Check, "Kantar: initiatives are clearly worded and told to all employees concerned; journeykit: a clear initiative has a unit that answers for it" {
        "no unit answers for this initiative"
        "ingen enhet har ansvaret for dette tiltaket"
        "ingen enhet ansvarar för den här åtgärden"
    }
    INITIATIVE_TITLE_VAGUE = "initiative.title_vague", Info, Check, "Kantar: initiatives are clearly worded" {
        "the title names a thing, not what is to be done"
        "tittelen nevner en ting, ikke hva som skal gjøres"
        "titeln nämner en sak, inte vad som ska göras"
        => "begin with a verb" "begynn med et verb" "börja med ett verb"
    }
    INITIATIVE_AUDIENCE_MISSING = "initiative.audience_missing", Warning, Check, "Kantar: initiatives are told to all employees concerned" {
        "nobody has said who must be told of this initiative"
        "ingen har sagt hvem som må få vite om tiltaket"
        "ingen har sagt vilka som måste få veta om åtgärden"
    }
    INITIATIVE_NOT_COMMUNICATED = "initiative.not_communicated", Warning, Check, "Kantar: initiatives are told to all employees concerned" {
        "this is decided, but nothing says that those concerned have been told"
        "dette er besluttet, men det går ikke fram at de det gjelder, har fått vite det"
        "det här är beslutat, men det framgår inte att de berörda har fått veta det"
    }
    INITIATIVE_SUCCESS_MISSING = "initiative.success_missing", Warning, Check, "Kantar: what success looks like" {
        "the initiative does not say what success looks like"
        "det går ikke fram når tiltaket er vellykket"
        "det framgår inte när åtgärden har lyckats"
    }
    INITIATIVE_REASON_MISSING = "initiative.reason_missing", Warning, Check, "Ziggy 2014: make sure not to solve the wrong problem" {
        "no need or pain point stands behind this initiative"
        "verken behov eller smertepunkter ligger bak dette tiltaket"
        "varken behov eller smärtpunkter ligger bakom den här åtgärden"
    }
    INITIATIVE_CHANGES_MISSING = "initiative.changes_missing", Warning, Check, "Ziggy 2014: what the consequences may be is not always known beforehand" {
        "the initiative does not say which part of a journey it changes"
        "det går ikke fram hvilken del av en reise tiltaket endrer"
        "det framgår inte vilken del av en resa åtgärden förändrar"
    }
    INITIATIVE_PRECONCEIVED_UNPROVEN = "initiative.preconceived_unproven", Warning, Check, "Ziggy 2014: an idea that was there from the start needs a better foundation" {
        "the idea was there before the journey was looked at, and nothing shows that it holds"
        "ideen fantes før reisen ble undersøkt, og ingenting viser at den holder"
        "idén fanns innan resan undersöktes, och inget visar att den håller"
        => "add evidence, or test a prototype" "legg til grunnlag, eller test en prototype" "lägg till underlag, eller testa en prototyp"
    }
    INITIATIVE_REMOVES_OPTIONS = "initiative.removes_options", Info, Check, "MarkedsPartner 2022: find cost-effective solutions without taking options away" {
        "this takes choices away from the customer"
        "dette tar valgmuligheter fra kunden"
        "det här tar ifrån kunden valmöjligheter"
    }
    INITIATIVE_WAVE_ORDER = "initiative.wave_order", Warning, Check, "MarkedsPartner 2022: the most important processes first, the others later; journeykit: what another initiative depends on comes no later than it" {
        "this comes in wave {count}, but depends on `{value}` in wave {total}"
        "dette kommer i bølge {count}, men er avhengig av `{value}` i bølge {total}"
        "det här kommer i våg {count}, men är beroende av `{value}` i våg {total}"
    }
    INITIATIVE_DATES_REVERSED = "initiative.dates_reversed", Warning, Check, "Kantar: initiatives are clearly worded; journeykit: nothing is due before it begins" {
        "this is due before it begins"
        "dette skal være ferdig før det begynner"
        "det här ska vara klart innan det börjar"
    }
}

/// Looks for what keeps an initiative from doing any good.
///
/// It should answer a need, a pain, a suggestion or what a layer needs, or it
/// solves a problem that customers do not have; say what it changes, or its
/// effect on the journey can't be seen; have an owner and an audience, or
/// nobody carries it out; and say what success looks like, or nobody can tell
/// whether it worked. Initiatives that were dropped are passed by.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::each(
        &atlas.initiatives,
        Path::Root,
        "initiatives",
        |initiative, path| {
            if initiative.is_dropped() {
                return;
            }
            let missing = [
                (INITIATIVE_REASON_MISSING, is_unreasoned(initiative)),
                (
                    INITIATIVE_CHANGES_MISSING,
                    initiative.changes.is_empty() && initiative.layer_needs.is_empty(),
                ),
                (INITIATIVE_OWNER_MISSING, initiative.owner.is_none()),
                (INITIATIVE_AUDIENCE_MISSING, initiative.audience.is_empty()),
                (INITIATIVE_NOT_COMMUNICATED, is_uncommunicated(initiative)),
                (
                    INITIATIVE_SUCCESS_MISSING,
                    initiative.success_criteria.is_empty() && initiative.metrics.is_empty(),
                ),
                (INITIATIVE_PRECONCEIVED_UNPROVEN, is_unproven(initiative)),
                (
                    INITIATIVE_REMOVES_OPTIONS,
                    initiative.removes_options == Some(true),
                ),
            ];
            for (code, _) in missing.iter().filter(|(_, missing)| *missing) {
                collector.report_for_document(code, path, &[]);
            }
            if wording::is_thing(&initiative.title) && !initiative.title.is_blank() {
                collector.report_for_document(
                    INITIATIVE_TITLE_VAGUE,
                    Path::Member(&path, "title"),
                    &[],
                );
            }
            check_timing(atlas, initiative, path, collector);
        },
    );
}

/// Whether nothing stands behind an initiative: no need, no pain, no suggestion
/// of a customer, and nothing that a layer needs.
fn is_unreasoned(initiative: &Initiative) -> bool {
    initiative.pains.is_empty()
        && initiative.needs.is_empty()
        && initiative.suggestions.is_empty()
        && initiative.layer_needs.is_empty()
        && initiative.insights.is_empty()
}

/// Whether an initiative is decided, started or done, has an audience, and
/// nothing says that they have been told.
fn is_uncommunicated(initiative: &Initiative) -> bool {
    let decided = matches!(
        initiative.status,
        Some(InitiativeStatus::Decided | InitiativeStatus::Started | InitiativeStatus::Done)
    );
    decided && !initiative.audience.is_empty() && initiative.communicated != Some(true)
}

/// Whether an initiative was an idea from the start, before the journey was
/// looked at, and neither evidence nor a prototype shows that it holds. One that
/// failed shows nothing.
fn is_unproven(initiative: &Initiative) -> bool {
    initiative.origin == Some(Origin::Preconceived)
        && !has_evidence(&initiative.evidence)
        && initiative
            .prototypes
            .iter()
            .all(|prototype| prototype.result == Some(PrototypeResult::Fails))
}

/// Looks for an initiative that is due before it begins, or comes in an earlier
/// wave than one that it depends on: neither can be carried out as planned.
fn check_timing(
    atlas: &Atlas,
    initiative: &Initiative,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    if let (Some(start), Some(due)) = (&initiative.start, &initiative.due)
        && due < start
    {
        collector.report_for_document(INITIATIVE_DATES_REVERSED, Path::Member(&path, "due"), &[]);
    }
    let Some(wave) = initiative.wave else { return };
    walk::each(&initiative.depends_on, path, "depends_on", |id, path| {
        let first = atlas
            .initiatives
            .get(id.as_str())
            .and_then(|first| first.wave);
        if let Some(first) = first.filter(|first| *first > wave) {
            collector.report_for_document(
                INITIATIVE_WAVE_ORDER,
                path,
                &[("count", &wave), ("value", id), ("total", &first)],
            );
        }
    });
}
