//! Touchpoints: who answers for them and meets the customer there, and what is known of them.

use crate::hash::{HashMap, HashSet};

use super::lack::Lack;
use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, ChannelKind, JourneyMap, MapState, PersonaId, Step, Touchpoint};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::maps(atlas, |map, path| {
        if walk::is_ours(map) {
            coverage(atlas, map, path, sink);
        }
        walk::steps(map, path, |step, path| {
            walk::each(
                &step.touchpoints,
                path,
                "touchpoints",
                |touchpoint, path| channel(atlas, map, step, touchpoint, path, sink),
            );
        });
        asked_again(map, path, sink);
    });
}

/// What is missing at touchpoints, each as one finding.
fn coverage(atlas: &Atlas, map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let [
        mut owner,
        mut goal,
        mut metric,
        mut backstage,
        mut process,
        mut role,
    ]: [Lack; 6] = Default::default();
    walk::touchpoints(map, path, |touchpoint, path| {
        owner.see(touchpoint.owner.is_none(), path);
        goal.see(
            touchpoint.business_goal.is_none() && touchpoint.goals.is_empty(),
            path,
        );
        metric.see(touchpoint.metrics.is_empty(), path);
        backstage.see(!walk::says(touchpoint.backstage.as_deref()), path);
        let works = touchpoint
            .backstage
            .as_ref()
            .is_some_and(|backstage| !backstage.processes.is_empty());
        process.see(!works, path);
        if is_personal(atlas, touchpoint) {
            role.see(touchpoint.role.is_none(), path);
        }
    });
    owner.tell(map, codes::TOUCHPOINT_OWNER_MISSING, path, sink);
    goal.tell(map, codes::TOUCHPOINT_GOAL_MISSING, path, sink);
    // One journey that was observed is no measurement.
    if map.state != MapState::Observed {
        metric.tell(map, codes::TOUCHPOINT_METRIC_MISSING, path, sink);
    }
    backstage.tell(map, codes::TOUCHPOINT_BACKSTAGE_MISSING, path, sink);
    if map.state == MapState::Future {
        process.tell(map, codes::TOUCHPOINT_PROCESS_MISSING, path, sink);
    }
    role.tell(map, codes::TOUCHPOINT_ROLE_MISSING, path, sink);
}

/// Whether two people meet here.
fn is_personal(atlas: &Atlas, touchpoint: &Touchpoint) -> bool {
    let channel = touchpoint
        .channel
        .as_ref()
        .and_then(|id| atlas.channels.get(id.as_str()));
    let kind = channel.and_then(|channel| channel.kind);
    matches!(
        kind,
        Some(ChannelKind::InPerson | ChannelKind::Phone | ChannelKind::Chat | ChannelKind::Video)
    )
}

/// A channel that someone it is meant for does not use. Personas without channels may use any.
fn channel(
    atlas: &Atlas,
    map: &JourneyMap,
    step: &Step,
    touchpoint: &Touchpoint,
    path: Path<'_>,
    sink: &mut Sink<'_>,
) {
    let Some(channel) = &touchpoint.channel else {
        return;
    };
    let concerned = [&touchpoint.personas, &step.personas, &map.personas]
        .into_iter()
        .find(|personas| !personas.is_empty());
    let unfit = |id: &&PersonaId| {
        let persona = atlas.personas.get(id.as_str());
        persona.is_some_and(|persona| {
            !persona.channels.is_empty() && !persona.channels.contains(channel)
        })
    };
    if let Some(persona) = concerned.and_then(|personas| personas.iter().find(unfit)) {
        sink.tell_of(
            map,
            codes::TOUCHPOINT_CHANNEL_UNFIT,
            Path::Member(&path, "channel"),
            &[("value", persona)],
        );
    }
}

/// Data that the customer has to give more than once.
fn asked_again(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let mut seen = HashSet::new();
    if map
        .touchpoints()
        .flat_map(|touchpoint| &touchpoint.asks_for)
        .all(|data| seen.insert(data.as_str()))
    {
        return;
    }
    let mut given: HashMap<&str, String> = HashMap::new();
    walk::touchpoints(map, path, |touchpoint, path| {
        walk::each(
            &touchpoint.asks_for,
            path,
            "asks_for",
            |data, path| match given.get(data.as_str()) {
                Some(first) => {
                    sink.tell_of(map, codes::TOUCHPOINT_ASKS_AGAIN, path, &[("value", data)])
                        .related = vec![first.clone()]
                }
                None => _ = given.insert(data.as_str(), path.pointer()),
            },
        );
    });
}
