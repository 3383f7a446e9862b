//! The future map, made out of today's.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::map::{Sketch, add, new_step};
use super::parts::{Object, World, members, table, target};

/// What happens to one step.
#[derive(Clone, Copy)]
enum Fate {
    Keep,
    Change,
    Rename,
    Remove,
    Move,
    Split,
    Merge,
}

/// How a future step says which old one it stands for.
#[derive(Clone, Copy, PartialEq)]
enum Link {
    /// By the same id.
    Id,
    /// By `replaces`, under a new id.
    Replaces,
    /// Not at all: it is only alike.
    Likeness,
}

struct Maker<'w> {
    world: &'w mut World,
    /// How much changes, in percent.
    heat: u8,
    /// The links that this future uses.
    links: &'static [Link],
}

pub(super) fn of(world: &mut World, current: &Sketch) -> Sketch {
    // The pools of the current map stay: a future step may use ids of old ones, `prune` mends the rest.
    let heat = world.random.pick(&[0, 10, 30, 30, 60, 90, 100]);
    let links: &[Link] = match world.random.below(6) {
        0 | 1 => &[Link::Id],
        2 => &[Link::Replaces],
        3 => &[Link::Likeness],
        _ => &[Link::Id, Link::Id, Link::Id, Link::Replaces, Link::Likeness],
    };
    Maker { world, heat, links }.make(current)
}

impl Maker<'_> {
    fn hot(&mut self) -> bool {
        self.world.random.chance(self.heat)
    }

    fn make(mut self, current: &Sketch) -> Sketch {
        let mut future = Sketch {
            head: current.head.clone(),
            stages: Vec::new(),
        };
        future.head.insert("id".into(), "future".into());
        future.head.insert("state".into(), "future".into());
        future.head.remove("detail_of");
        if self.hot() {
            self.alter("JourneyMap", &mut future.head);
        }
        self.stages(current, &mut future);
        self.across(&mut future);
        let derived = self.world.random.chance(90);
        self.links(current, &mut future, derived);
        for name in ["needs", "lanes", "lenses", "constraints", "flows"] {
            self.rows("JourneyMap", name, &mut future.head);
        }
        if derived {
            future.head.insert("derived_from".into(), "current".into());
        }
        future.prune();
        let known = future.names();
        future.head.remove("removes");
        if derived && self.world.random.chance(50) {
            self.removes(current, &mut future, &known);
        }
        self.world.changed.retain(|pointer| {
            let there =
                |kind: &str, id: &Value| known[kind].iter().any(|known| id.as_str() == Some(known));
            pointer["map"] == "current" || pointer.get("step").is_none_or(|id| there("StepId", id))
        });
        future
    }

    /// Says of some of what is not there any more that it was removed.
    fn removes(
        &mut self,
        current: &Sketch,
        future: &mut Sketch,
        known: &BTreeMap<String, Vec<String>>,
    ) {
        let mut replaced: Vec<Value> = Vec::new();
        for (_, steps) in &future.stages {
            for step in steps {
                replaced.extend(
                    step.get("replaces")
                        .and_then(Value::as_array)
                        .into_iter()
                        .flatten()
                        .cloned(),
                );
            }
        }
        let before = current.names();
        let mut removes = Object::new();
        for (name, kind) in [
            ("steps", "StepId"),
            ("pains", "PainId"),
            ("gains", "GainId"),
        ] {
            let gone: Vec<Value> = before[kind]
                .iter()
                .filter(|id| !known[kind].contains(id) && !replaced.contains(&json!(id)))
                .filter(|_| self.world.random.chance(50))
                .map(|id| json!(id))
                .collect();
            if !gone.is_empty() {
                removes.insert(name.into(), gone.into());
            }
        }
        if !removes.is_empty() {
            future.head.insert("removes".into(), removes.into());
        }
    }

    /// The stages with what becomes of their steps.
    fn stages(&mut self, current: &Sketch, future: &mut Sketch) {
        for (stage, steps) in &current.stages {
            let mut stage = stage.clone();
            if self.hot() && self.world.random.chance(40) {
                self.alter("Stage", &mut stage);
            }
            if self.hot() && self.world.random.chance(25) {
                stage.insert("id".into(), self.world.new_id("StageId").into());
            }
            let mut here = Vec::new();
            let mut pending: Option<Object> = None;
            for step in steps {
                let (kept, next) = self.step(step, pending.take());
                here.extend(kept);
                pending = next;
            }
            here.extend(pending);
            if self.hot() && self.world.random.chance(10) {
                // The stage is given up; its steps go along, or become the end of the stage before.
                let goes_along = self.world.random.chance(50);
                if let Some((_, last)) = future.stages.last_mut().filter(|_| goes_along) {
                    last.extend(here);
                }
                continue;
            }
            future.stages.push((stage, here));
        }
    }

    /// What stands for an old step: several after a split, none after a removal, and the first half of a merge
    /// waits for the next.
    fn step(&mut self, old: &Object, waiting: Option<Object>) -> (Vec<Object>, Option<Object>) {
        let mut step = old.clone();
        if let Some(mut merged) = waiting {
            self.merge(&mut merged, &step);
            return (vec![merged], None);
        }
        let fate = if self.hot() {
            use Fate::{Change, Keep, Merge, Move, Remove, Rename, Split};
            self.world.random.pick(&[
                Keep, Change, Change, Change, Change, Rename, Rename, Remove, Remove, Move, Split,
                Merge,
            ])
        } else {
            Fate::Keep
        };
        match fate {
            Fate::Keep | Fate::Move => {}
            Fate::Remove => {
                self.tell("current", old);
                return (Vec::new(), None);
            }
            Fate::Change => self.change(&mut step),
            Fate::Rename => {
                step.insert("name".into(), self.world.reworded(&old["name"]));
                step.insert("id".into(), self.world.new_id("StepId").into());
                if self.world.random.chance(70) {
                    step.insert("replaces".into(), json!([old["id"]]));
                }
            }
            Fate::Split => {
                let mut halves: Vec<Object> = (0..2 + self.world.random.below(2))
                    .map(|_| step.clone())
                    .collect();
                for (at, half) in halves.iter_mut().enumerate() {
                    if at > 0 || self.world.random.chance(50) {
                        half.insert("id".into(), self.world.new_id("StepId").into());
                    }
                    half.insert("name".into(), self.world.reworded(&old["name"]));
                    half.insert("replaces".into(), json!([old["id"]]));
                    if at > 0 {
                        // What belongs to the step can only go to one of the halves.
                        for name in ["touchpoints", "pains", "gains", "provider_actions"] {
                            half.remove(name);
                        }
                        add(self.world, half, "touchpoints", 1);
                    }
                    self.tell("future", half);
                }
                return (halves, None);
            }
            Fate::Merge => {
                step.insert("replaces".into(), json!([old["id"]]));
                if self.world.random.chance(50) {
                    step.insert("id".into(), self.world.new_id("StepId").into());
                }
                return (Vec::new(), Some(step));
            }
        }
        if !matches!(fate, Fate::Keep) {
            self.tell("future", &step);
        }
        (vec![step], None)
    }

    /// Takes another old step into one.
    fn merge(&mut self, step: &mut Object, other: &Object) {
        let mut replaced = step
            .get("replaces")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        replaced.push(other["id"].clone());
        step.insert("replaces".into(), replaced.into());
        for name in ["touchpoints", "pains", "gains", "provider_actions"] {
            if self.world.random.chance(60) {
                let more = other
                    .get(name)
                    .and_then(Value::as_array)
                    .cloned()
                    .unwrap_or_default();
                if let Some(list) = step.entry(name).or_insert_with(|| json!([])).as_array_mut() {
                    list.extend(more);
                }
            }
        }
        self.tell("future", step);
    }

    fn change(&mut self, step: &mut Object) {
        self.alter("Step", step);
        for name in ["touchpoints", "pains", "gains", "provider_actions"] {
            self.rows("Step", name, step);
        }
        if self.world.random.chance(25) {
            step.insert("complete".into(), self.world.random.chance(80).into());
        }
        if self.world.random.chance(50) {
            let emotion = self.world.random.between(-2, 2);
            let experience = step.entry("experience").or_insert_with(|| json!({}));
            experience["emotion"] = emotion.into();
        }
    }

    /// Changes a table of parts: some go, some change, some get another id or another place, some come.
    fn rows(&mut self, of: &str, name: &str, part: &mut Object) {
        let Some((row_of, kind)) = table(&members(of)[name]) else {
            return;
        };
        let Some(rows) = part.get_mut(name).and_then(Value::as_array_mut) else {
            return;
        };
        let mut changed: Vec<Value> = Vec::new();
        for row in rows.drain(..) {
            let mut row = row;
            if let Some(row) = row
                .as_object_mut()
                .filter(|_| self.world.random.chance(self.heat))
            {
                match self.world.random.below(8) {
                    0 | 1 => continue,
                    2 => {
                        row.insert("id".into(), self.world.new_id(kind).into());
                    }
                    3 => {
                        if let Some(text) = row.get("text").or_else(|| row.get("name")).cloned() {
                            let name = if row.contains_key("text") {
                                "text"
                            } else {
                                "name"
                            };
                            row.insert(name.into(), self.world.reworded(&text));
                        }
                        if self.world.random.chance(50) {
                            row.insert("id".into(), self.world.new_id(kind).into());
                        }
                    }
                    4 | 5 => {
                        for name in ["severity", "strength", "treatment"] {
                            if members(row_of).contains_key(name) {
                                row.extend(
                                    self.world
                                        .member(row_of, name)
                                        .map(|value| (name.to_owned(), value)),
                                );
                            }
                        }
                    }
                    _ => self.alter(row_of, row),
                }
            }
            changed.push(row);
        }
        if self.world.random.chance(self.heat / 4) {
            self.world.random.shuffle(&mut changed);
        }
        part.insert(name.into(), changed.into());
        if of == "Step" && self.world.random.chance(self.heat / 3) {
            add(self.world, part, name, 1);
        }
    }

    /// Gives some members another value, takes some away, and adds some.
    fn alter(&mut self, of: &str, part: &mut Object) {
        let names: Vec<&String> = members(of)
            .keys()
            .filter(|name| *name != "id" && *name != "state")
            .collect();
        for _ in 0..=self.world.random.below(4) {
            // What is there changes more often than new members come.
            let present: Vec<&&String> = names
                .iter()
                .filter(|name| part.contains_key(**name))
                .collect();
            let name = if present.is_empty() || self.world.random.chance(40) {
                self.world.random.pick(&names)
            } else {
                *self.world.random.pick(&present)
            };
            let schema = &members(of)[name];
            let built = [
                "stages",
                "steps",
                "touchpoints",
                "pains",
                "gains",
                "provider_actions",
                "replaces",
                "derived_from",
                "detail_of",
                "same_as",
            ];
            if table(schema).is_some() || built.contains(&name.as_str()) {
                continue;
            }
            let old = part.get(name).cloned();
            let required = ["title", "name", "text", "layer", "member"].contains(&name.as_str());
            let new = match &old {
                Some(old) if target(schema) == Some("Text") && self.world.random.chance(60) => {
                    Some(self.world.reworded(old))
                }
                Some(_) if !required && self.world.random.chance(30) => None,
                _ => self.world.member(of, name).or(old),
            };
            match new {
                Some(new) => part.insert(name.clone(), new),
                None => part.remove(name),
            };
        }
    }

    /// What happens beyond single stages: steps move, stages change their order, steps come new.
    fn across(&mut self, future: &mut Sketch) {
        if future.stages.is_empty() || (self.hot() && self.world.random.chance(20)) {
            let stage = self.world.new_id("StageId");
            let stage = self.world.part("Stage", super::parts::identified(stage));
            let at = self.world.random.below(future.stages.len() + 1);
            future.stages.insert(at, (stage, Vec::new()));
        }
        let steps: usize = future.stages.iter().map(|(_, steps)| steps.len()).sum();
        let moves = if self.hot() {
            self.world.random.below(steps / 3 + 1)
        } else {
            0
        };
        for _ in 0..moves {
            let from = self.world.random.below(future.stages.len());
            let to = if self.world.random.chance(50) {
                from
            } else {
                self.world.random.below(future.stages.len())
            };
            let here = &mut future.stages[from].1;
            if here.is_empty() {
                continue;
            }
            let step = here.remove(self.world.random.below(here.len()));
            self.tell("future", &step);
            let there = &mut future.stages[to].1;
            there.insert(self.world.random.below(there.len() + 1), step);
        }
        let new = if self.hot() {
            self.world.random.below(steps / 4 + 2)
        } else {
            0
        };
        for _ in 0..new {
            let id = self.world.new_id("StepId");
            let step = new_step(self.world, id);
            self.tell("future", &step);
            let stage = self.world.random.below(future.stages.len());
            let there = &mut future.stages[stage].1;
            there.insert(self.world.random.below(there.len() + 1), step);
        }
        // Pains, gains and touchpoints that go to another step.
        for name in ["pains", "gains", "provider_actions", "touchpoints"] {
            let from = self.world.random.below(future.stages.len());
            let to = self.world.random.below(future.stages.len());
            let moves = self.hot() && self.world.random.chance(30);
            if let Some(row) = future.stages[from]
                .1
                .first_mut()
                .filter(|_| moves)
                .and_then(|step| step.get_mut(name)?.as_array_mut()?.pop())
            {
                let there = future.stages[to]
                    .1
                    .last_mut()
                    .map(|step| step.entry(name).or_insert_with(|| json!([])));
                if let Some(list) = there.and_then(Value::as_array_mut) {
                    list.push(row);
                }
            }
        }
        if self.hot() && self.world.random.chance(20) {
            self.world.random.shuffle(&mut future.stages);
        }
        if self.hot() && self.world.random.chance(15) {
            let stage = self.world.random.below(future.stages.len());
            self.world.random.shuffle(&mut future.stages[stage].1);
        }
    }

    /// How steps are tied to the old ones.
    fn links(&mut self, current: &Sketch, future: &mut Sketch, derived: bool) {
        let old: Vec<Value> = current
            .stages
            .iter()
            .flat_map(|(_, steps)| steps)
            .map(|step| step["id"].clone())
            .collect();
        for step in future.stages.iter_mut().flat_map(|(_, steps)| steps) {
            let id = step["id"].clone();
            if old.contains(&id) {
                match self.world.random.pick(self.links) {
                    Link::Id => {}
                    Link::Replaces => {
                        step.insert("id".into(), self.world.new_id("StepId").into());
                        step.entry("replaces").or_insert_with(|| json!([id]));
                    }
                    Link::Likeness => {
                        step.insert("id".into(), self.world.new_id("StepId").into());
                        step.remove("replaces");
                    }
                }
            }
            // Now and then a link that nobody expects: one more, or to a step that lives on.
            if !old.is_empty() && self.world.random.chance(self.heat / 20) {
                let more = self.world.random.pick(&old);
                let replaced = step.entry("replaces").or_insert_with(|| json!([]));
                if let Some(list) = replaced.as_array_mut().filter(|list| !list.contains(&more)) {
                    list.push(more);
                }
            }
            if !derived {
                step.remove("replaces");
            }
        }
        // Two steps that have changed their ids with each other.
        if derived && self.world.random.chance(self.heat / 10) {
            let mut steps: Vec<&mut Object> = future
                .stages
                .iter_mut()
                .flat_map(|(_, steps)| steps)
                .collect();
            if let [first, .., last] = steps.as_mut_slice() {
                let (one, other) = (first["id"].clone(), last["id"].clone());
                for (step, id, was) in [(first, &other, &one), (last, &one, &other)] {
                    step.insert("id".into(), id.clone());
                    if old.contains(was) {
                        step.insert("replaces".into(), json!([was]));
                    }
                }
            }
        }
    }

    /// Notes a change for the initiatives.
    fn tell(&mut self, map: &str, step: &Object) {
        self.world
            .changed
            .push(json!({ "map": map, "step": step["id"] }));
    }
}
