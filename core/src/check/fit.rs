//! Pointers of several parts that name one place, and lenses that look at a member.

use super::names::{Names, Scope};
use super::sink::Sink;
use super::walk;
use crate::finding::{codes, nearest};
use crate::model::{Atlas, ElementRef, IdKind, JourneyMap, Part, Stage, Step, Touchpoint};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, names: &Names<'_>, sink: &mut Sink<'_>) {
    let mut fits = |pointer: &ElementRef, path: Path<'_>| fits(pointer, names, path, sink);
    walk::maps(atlas, |map, path| {
        if let Some(pointer) = &map.detail_of {
            fits(pointer, Path::Member(&path, "detail_of"));
        }
    });
    let at = |name| Path::Member(&Path::Root, name);
    walk::each(
        &atlas.research.questions,
        at("research"),
        "questions",
        |part, path| walk::each(&part.about, path, "about", &mut fits),
    );
    walk::each(
        &atlas.initiatives,
        Path::Root,
        "initiatives",
        |part, path| walk::each(&part.changes, path, "changes", &mut fits),
    );
    walk::each(
        &atlas.operations.layer_needs,
        at("operations"),
        "layer_needs",
        |part, path| {
            walk::each(&part.serves, path, "serves", &mut fits);
        },
    );
    walk::maps(atlas, |map, path| lenses(map, path, sink));
}

/// The step stands in the stage, and the touchpoint in the step or stage, that are named with it. What
/// is nowhere in the map is told as a reference.
fn fits(pointer: &ElementRef, names: &Names<'_>, path: Path<'_>, sink: &mut Sink<'_>) {
    let scope = names.map(pointer.map.as_str());
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
        sink.tell(
            codes::REF_MISFIT,
            Path::Member(&path, "step"),
            &[("kind", &IdKind::Step), ("value", id)],
        );
    }
    if let (Some((of_stage, of_step)), Some(id)) = (touchpoint, &pointer.touchpoint)
        && !(same_step(of_step) && (step.is_some() || same_stage(of_stage)))
    {
        sink.tell(
            codes::REF_MISFIT,
            Path::Member(&path, "touchpoint"),
            &[("kind", &IdKind::Touchpoint), ("value", id)],
        );
    }
}

fn lenses(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let members = || {
        Step::FIELDS
            .iter()
            .chain(Touchpoint::FIELDS)
            .map(|field| field.name)
    };
    walk::each(&map.lenses, path, "lenses", |lens, path| {
        let member = lens.member.as_str();
        if members().any(|name| name == member) {
            return;
        }
        let place = Path::Member(&path, "member");
        match nearest(member, members()) {
            Some(near) => sink.tell(
                codes::LENS_MEMBER_UNKNOWN,
                place,
                &[("value", &member), ("suggestion", &near)],
            ),
            None => sink.tell(codes::LENS_MEMBER_UNKNOWN, place, &[("value", &member)]),
        };
    });
}
