//! References with several parts whose parts contradict each other, and lenses
//! on members that do not exist.

use super::collector::Collector;
use crate::finding::{nearest, rules};
use crate::model::reflect::IdKind;
use crate::model::{ElementRef, JourneyMap, Stage, Step, Touchpoint};
use crate::pointer::Path;
use crate::query::id_index::{IdIndex, Scope};
use crate::query::walk;

rules! {
    REF_MISFIT = "ref.misfit", Error, Check, "journeykit: a reference to several parts at once names one place" {
        "the map has the {kind} `{value}`, but not in the place that is named here"
        "{kind} `{value}` finnes i kartet, men ikke på stedet som er oppgitt her"
        "{kind} `{value}` finns i kartan, men inte på den plats som anges här"
        => "name only the innermost part" "oppgi bare den innerste delen" "ange bara den innersta delen"
    }
    LENS_MEMBER_UNKNOWN = "lens.member_unknown", Error, Check, "Ziggy 2014: what a map has to emphasise is not always known beforehand; journeykit: a lens looks at a member that steps or touchpoints have" {
        "neither steps nor touchpoints have a member `{value}`"
        "verken steg eller kontaktpunkter har feltet `{value}`"
        "varken steg eller beröringspunkter har fältet `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
}

/// Looks for references that name a stage, step or touchpoint in one place
/// although it stands in another: in what maps detail, what open questions and
/// insights are about, what initiatives change, what needs of layers serve and
/// where customers consent to the use of data. Such a
/// reference has no meaning, since it names two places. Also looks for lenses
/// that no step or touchpoint could answer.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let mut check_pointer =
        |pointer: &ElementRef, path: Path<'_>| check_reference(pointer, ids, path, collector);
    walk::maps(atlas, |map, path| {
        if let Some(pointer) = &map.detail_of {
            check_pointer(pointer, Path::Member(&path, "detail_of"));
        }
    });
    let at = |name| Path::Member(&Path::Root, name);
    walk::each(
        &atlas.research.questions,
        at("research"),
        "questions",
        |part, path| walk::each(&part.about, path, "about", &mut check_pointer),
    );
    walk::each(
        &atlas.research.insights,
        at("research"),
        "insights",
        |part, path| walk::each(&part.about, path, "about", &mut check_pointer),
    );
    walk::each(
        &atlas.initiatives,
        Path::Root,
        "initiatives",
        |part, path| walk::each(&part.changes, path, "changes", &mut check_pointer),
    );
    walk::each(
        &atlas.operations.layer_needs,
        at("operations"),
        "layer_needs",
        |part, path| {
            walk::each(&part.serves, path, "serves", &mut check_pointer);
        },
    );
    walk::each(
        &atlas.operations.data,
        at("operations"),
        "data",
        |part, path| {
            if let Some(pointer) = &part.consent_at {
                check_pointer(pointer, Path::Member(&path, "consent_at"));
            }
        },
    );
    walk::maps(atlas, |map, path| check_lenses(map, path, collector));
}

/// Checks that the step of a reference stands in its stage, and the touchpoint
/// in its step, or in its stage if no step is named. A part that is nowhere in
/// the map is told as an unknown reference instead.
fn check_reference(
    pointer: &ElementRef,
    ids: &IdIndex<'_>,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let scope = ids.map(pointer.map.as_str());
    let Scope::Map(in_map) = scope else { return };
    let stage = pointer
        .stage
        .as_ref()
        .and_then(|id| in_map.map.stages.get(id.as_str()));
    let step = pointer
        .step
        .as_ref()
        .and_then(|id| in_map.step(id.as_str()));
    let touchpoint = pointer
        .touchpoint
        .as_ref()
        .and_then(|id| in_map.place_of_touchpoint(id.as_str()));
    let same_stage = |of: &Stage| stage.is_none_or(|stage| stage.id == of.id);
    let same_step = |of: &Step| step.is_none_or(|(_, step)| step.id == of.id);
    if let (Some((of, _)), Some(id)) = (step, &pointer.step)
        && !same_stage(of)
    {
        collector.report(
            REF_MISFIT,
            Path::Member(&path, "step"),
            &[("kind", &IdKind::Step), ("value", id)],
        );
    }
    if let (Some((of_stage, of_step)), Some(id)) = (touchpoint, &pointer.touchpoint)
        && !(same_step(of_step) && (step.is_some() || same_stage(of_stage)))
    {
        collector.report(
            REF_MISFIT,
            Path::Member(&path, "touchpoint"),
            &[("kind", &IdKind::Touchpoint), ("value", id)],
        );
    }
}

/// Looks for a lens on a member that neither steps nor touchpoints have, and
/// suggests the member with the nearest name.
fn check_lenses(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let members = || {
        [Step::KIND, Touchpoint::KIND]
            .into_iter()
            .flat_map(|kind| kind.names)
            .copied()
    };
    walk::each(&map.lenses, path, "lenses", |lens, path| {
        let member = lens.member.as_str();
        if members().any(|name| name == member) {
            return;
        }
        let place = Path::Member(&path, "member");
        match nearest(member, members()) {
            Some(near) => collector.report(
                LENS_MEMBER_UNKNOWN,
                place,
                &[("value", &member), ("suggestion", &near)],
            ),
            None => collector.report(LENS_MEMBER_UNKNOWN, place, &[("value", &member)]),
        };
    });
}
