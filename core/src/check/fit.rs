//! Pointers of several parts that name one place, and lenses that look at a member.

use super::names::{Names, Scope};
use super::sink::Sink;
use super::walk;
use crate::finding::{codes, nearest};
use crate::model::{Atlas, ElementRef, JourneyMap, Part, Stage, Step, StepId, Touchpoint, TouchpointId};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, names: &Names<'_>, sink: &mut Sink<'_>) {
    let mut fits = |pointer: &ElementRef, path: Path<'_>| fits(pointer, names, path, sink);
    walk::maps(atlas, |map, path| {
        if let Some(pointer) = &map.detail_of {
            fits(pointer, Path::Member(&path, "detail_of"));
        }
    });
    let at = |name| Path::Member(&Path::Root, name);
    walk::each(&atlas.research.questions, at("research"), "questions", |part, path| walk::each(&part.about, path, "about", &mut fits));
    walk::each(&atlas.initiatives, Path::Root, "initiatives", |part, path| walk::each(&part.changes, path, "changes", &mut fits));
    walk::each(&atlas.operations.layer_needs, at("operations"), "layer_needs", |part, path| {
        walk::each(&part.serves, path, "serves", &mut fits);
    });
    walk::maps(atlas, |map, path| lenses(map, path, sink));
}

/// The step stands in the stage, and the touchpoint in the step or stage, that are named with it. What
/// is nowhere in the map is told as a reference.
fn fits(pointer: &ElementRef, names: &Names<'_>, path: Path<'_>, sink: &mut Sink<'_>) {
    let scope = names.map(pointer.map.as_str());
    let Scope::Map(in_map) = scope else { return };
    let stage = pointer.stage.as_ref().map(|id| in_map.map.stages.get(id.as_str()));
    let step = pointer.step.as_ref().map(|id| match stage {
        Some(stage) => stage.and_then(|stage| stage.steps.get(id.as_str())),
        None => in_map.map.step(id.as_str()),
    });
    let known = |kind, id: &str| names.contains(kind, id, scope);
    if let (Some(Some(_)), Some(None), Some(id)) = (stage, step, &pointer.step)
        && known(StepId::KIND, id.as_str())
    {
        sink.tell(codes::REF_MISFIT, Path::Member(&path, "step"), &[("kind", &StepId::KIND), ("value", id)]);
    }
    let Some(id) = pointer.touchpoint.as_ref().filter(|id| known(TouchpointId::KIND, id.as_str())) else { return };
    let in_stage = |stage: &Stage| stage.steps.iter().any(|step| step.touchpoints.contains(id.as_str()));
    let there = match (stage, step) {
        (_, Some(Some(step))) => step.touchpoints.contains(id.as_str()),
        (Some(Some(stage)), None) => in_stage(stage),
        _ => true,
    };
    if !there {
        sink.tell(codes::REF_MISFIT, Path::Member(&path, "touchpoint"), &[("kind", &TouchpointId::KIND), ("value", id)]);
    }
}

fn lenses(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let members = || Step::FIELDS.iter().chain(Touchpoint::FIELDS).map(|field| field.name);
    walk::each(&map.lenses, path, "lenses", |lens, path| {
        let member = lens.member.as_str();
        if members().any(|name| name == member) {
            return;
        }
        let place = Path::Member(&path, "member");
        match nearest(member, members()) {
            Some(near) => sink.tell(codes::LENS_MEMBER_UNKNOWN, place, &[("value", &member), ("suggestion", &near)]),
            None => sink.tell(codes::LENS_MEMBER_UNKNOWN, place, &[("value", &member)]),
        };
    });
}
