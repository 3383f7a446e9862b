//! Journey maps.

use std::collections::BTreeMap;

use serde_json::Value;

use super::parts::{Names, OF_MAPS, Object, World, identified, members, table, target};

/// A map in the making: its stages without their steps, and these.
pub(super) struct Sketch {
    pub(super) head: Object,
    pub(super) stages: Vec<(Object, Vec<Object>)>,
}

impl Sketch {
    /// A map of up to so many steps.
    pub(super) fn new(world: &mut World, id: &str, size: usize) -> Self {
        let steps = if world.random.chance(80) {
            size.div_ceil(2) + world.random.below(size / 2 + 1)
        } else {
            world.random.below(size + 1)
        };
        let stages = if steps == 0 {
            world.random.below(3)
        } else {
            1 + world.random.below(steps.min(8))
        };
        for kind in OF_MAPS {
            let many = match *kind {
                "StageId" => stages,
                "StepId" => steps,
                "TouchpointId" | "PainId" | "GainId" => 0,
                _ => world.random.below(4),
            };
            let mut ids: Vec<String> = Vec::new();
            for _ in 0..many {
                ids.push(world.new_id(kind));
            }
            world.pools.insert((*kind).to_owned(), ids);
        }
        let ids = world.pools["StageId"].clone();
        let mut sketch = Self {
            head: identified(id.to_owned()),
            stages: Vec::new(),
        };
        for id in ids {
            let stage = world.part("Stage", identified(id));
            sketch.stages.push((stage, Vec::new()));
        }
        for id in world.pools["StepId"].clone() {
            let stage = world.random.below(stages);
            let step = new_step(world, id);
            sketch.stages[stage].1.push(step);
        }
        sketch.head.insert("state".into(), "current".into());
        // All ids are known now: what stands beside the stages may point at them.
        sketch.head = world.part("JourneyMap", sketch.head);
        // This map was made from no other, so there is nothing that it could remove.
        sketch.head.remove("removes");
        sketch
    }

    /// The ids that stand in it, by kind.
    pub(super) fn names(&self) -> BTreeMap<String, Vec<String>> {
        let mut names: BTreeMap<String, Vec<String>> = OF_MAPS
            .iter()
            .map(|kind| ((*kind).to_owned(), Vec::new()))
            .collect();
        collect("JourneyMap", &self.head, &mut names);
        for (stage, steps) in &self.stages {
            note(stage, "StageId", &mut names);
            collect("Stage", stage, &mut names);
            for step in steps {
                note(step, "StepId", &mut names);
                collect("Step", step, &mut names);
            }
        }
        names
    }

    /// Takes out every reference that points at nothing in the map any more.
    pub(super) fn prune(&mut self) {
        let names = self.names();
        prune("JourneyMap", &mut self.head, &names);
        for (stage, steps) in &mut self.stages {
            prune("Stage", stage, &names);
            for step in steps {
                prune("Step", step, &names);
                if step
                    .get("touchpoints")
                    .and_then(Value::as_array)
                    .is_some_and(|list| !list.is_empty())
                {
                    step.remove("kind");
                }
            }
        }
    }

    /// The map.
    pub(super) fn done(self, world: &mut World) -> Value {
        let mut map = self.head;
        let mut stages = self.stages;
        let actions = stages
            .iter_mut()
            .flat_map(|(_, steps)| steps)
            .filter_map(|step| step.get_mut("provider_actions")?.as_array_mut())
            .flatten();
        let_wait(actions, world);
        let stages: Vec<Value> = stages
            .into_iter()
            .map(|(mut stage, steps)| {
                if !steps.is_empty() || world.random.chance(30) {
                    stage.insert(
                        "steps".into(),
                        steps.into_iter().map(Value::Object).collect(),
                    );
                }
                stage.into()
            })
            .collect();
        if !stages.is_empty() || world.random.chance(30) {
            map.insert("stages".into(), stages.into());
        }
        map.into()
    }
}

/// Lets some actions wait for others of the same map, for those alone.
fn let_wait<'v>(actions: impl Iterator<Item = &'v mut Value>, world: &mut World) {
    let mut actions: Vec<&mut Value> = actions.collect();
    let ids: Vec<Value> = actions.iter().map(|action| action["id"].clone()).collect();
    for action in &mut actions {
        let Some(action) = action.as_object_mut() else {
            continue;
        };
        if let Some(waits_for) = action.get_mut("waits_for").and_then(Value::as_array_mut) {
            waits_for.retain(|id| ids.contains(id));
        } else if world.random.chance(30) {
            let first = world.random.pick(&ids).clone();
            action.insert("waits_for".into(), Value::Array(vec![first]));
        }
    }
}

/// A step with touchpoints, pains and gains of its own.
pub(super) fn new_step(world: &mut World, id: String) -> Object {
    let everywhere = world
        .pools
        .insert("TouchpointId".into(), Vec::new())
        .unwrap_or_default();
    let mut step = identified(id);
    let touchpoints = world.random.pick(&[0, 1, 1, 1, 2, 3]);
    add(world, &mut step, "touchpoints", touchpoints);
    // Pains and gains arise at touchpoints of their own step.
    let pains = world.random.below(3);
    add(world, &mut step, "pains", pains);
    let gains = world.random.below(3);
    add(world, &mut step, "gains", gains);
    let actions = world.random.pick(&[0, 0, 1, 2, 3]);
    add(world, &mut step, "provider_actions", actions);
    let here = world
        .pools
        .insert("TouchpointId".into(), everywhere)
        .unwrap_or_default();
    world
        .pools
        .entry("TouchpointId".into())
        .or_default()
        .extend(here);
    world.part("Step", step)
}

/// Adds parts at the end of one of a step's tables.
pub(super) fn add(world: &mut World, step: &mut Object, name: &str, many: usize) {
    let Some((of, kind)) = table(&members("Step")[name]) else {
        return;
    };
    for _ in 0..many {
        let id = world.new_id(kind);
        let part = world.part(of, identified(id.clone()));
        world.pools.entry(kind.to_owned()).or_default().push(id);
        if let Some(list) = step
            .entry(name)
            .or_insert_with(|| Value::Array(Vec::new()))
            .as_array_mut()
        {
            list.push(part.into());
        }
    }
}

fn note(part: &Object, kind: &str, names: &mut BTreeMap<String, Vec<String>>) {
    if let (Some(id), Some(ids)) = (part.get("id").and_then(Value::as_str), names.get_mut(kind)) {
        ids.push(id.to_owned());
    }
}

fn collect(of: &str, part: &Object, names: &mut BTreeMap<String, Vec<String>>) {
    for (name, value) in part {
        let Some((of, kind)) = table(&members(of)[name]) else {
            continue;
        };
        for row in value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_object)
        {
            note(row, kind, names);
            collect(of, row, names);
        }
    }
}

/// Whether the part can stay.
fn prune(of: &str, part: &mut Object, names: &BTreeMap<String, Vec<String>>) -> bool {
    let mut stays = true;
    for (name, schema) in members(of) {
        if name == "id" || name == "replaces" || of.ends_with("Ref") {
            continue;
        }
        let dangles = |kind: &str, id: &Value| {
            names
                .get(kind)
                .is_some_and(|ids| !ids.iter().any(|known| id.as_str() == Some(known)))
        };
        let Some(value) = part.get_mut(name) else {
            continue;
        };
        match (target(schema), value) {
            (Some(kind), id @ Value::String(_)) if dangles(kind, id) => {
                part.remove(name);
                // A part that can't do without is no part any more.
                stays &= !["source", "target", "lane"].contains(&name.as_str());
            }
            (Some(of), Value::Object(below)) if of != "Text" => {
                let stays = prune(of, below, names);
                part.retain(|member, _| stays || member != name);
            }
            (None, Value::Array(items)) => {
                let of = target(&schema["items"]).unwrap_or_default();
                items.retain_mut(|item| match item {
                    Value::Object(below) if of != "Text" => prune(of, below, names),
                    other => !dangles(of, other),
                });
            }
            _ => {}
        }
    }
    stays
}

/// What points from one map into another, now that all of them are there.
pub(super) fn point_at_others(world: &mut World, sketches: &mut [Sketch]) {
    let maps = sketches.iter().map(|sketch| {
        (
            sketch.head["id"].as_str().unwrap_or_default().to_owned(),
            sketch.names(),
        )
    });
    let maps: Vec<Names> = maps.collect();
    world.pools.insert(
        "MapId".into(),
        maps.iter().map(|(id, _)| id.clone()).collect(),
    );
    for (at, sketch) in sketches.iter_mut().enumerate() {
        // Only the maps before: no map is a detail of itself.
        world.maps = maps[..at].to_vec();
        let changed = std::mem::take(&mut world.changed);
        let pointer = if world.random.chance(25) {
            world.member("JourneyMap", "detail_of")
        } else {
            None
        };
        sketch
            .head
            .extend(pointer.map(|pointer| ("detail_of".to_owned(), pointer)));
        world.changed = changed;
        world.maps.clone_from(&maps);
        for step in sketch.stages.iter_mut().flat_map(|(_, steps)| steps) {
            let Some(touchpoints) = step.get_mut("touchpoints").and_then(Value::as_array_mut)
            else {
                continue;
            };
            for touchpoint in touchpoints.iter_mut().filter_map(Value::as_object_mut) {
                let pointer = if world.random.chance(6) {
                    world.member("Touchpoint", "same_as")
                } else {
                    None
                };
                touchpoint.extend(pointer.map(|pointer| ("same_as".to_owned(), pointer)));
            }
        }
    }
}
