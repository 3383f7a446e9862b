//! Atlases of two small maps with flows of every kind: loops without share, orders that pass a step twice, exceptions,
//! links to steps that are not there, and feelings of personas.

#![expect(clippy::cast_precision_loss, reason = "feelings are small numbers")]

use journeykit_tests::generate::Random;
use serde_json::{Value, json};

const PERSONAS: [&str; 3] = ["p", "q", "r"];

/// An atlas with the maps `today` and `wanted`.
pub(crate) fn atlas(seed: u64) -> Value {
    let mut random = Random::new(seed);
    let personas: Vec<Value> = PERSONAS
        .iter()
        .map(|id| json!({"id": id, "name": id}))
        .collect();
    let maps: Vec<Value> = [("today", "current"), ("wanted", "future")]
        .iter()
        .map(|(id, state)| map(&mut random, id, state))
        .collect();
    json!({"schema_version": "1.0", "title": "t", "language": "en", "personas": personas, "maps": maps})
}

fn map(random: &mut Random, id: &str, state: &str) -> Value {
    let many = 1 + random.below(7);
    let steps: Vec<Value> = (0..many).map(|at| step(random, at)).collect();
    let flows: Vec<Value> = (0..random.below(4))
        .map(|at| flow(random, at, many))
        .collect();
    json!({
        "id": id, "title": id, "state": state, "personas": some_personas(random, 40), "flows": flows,
        "stages": [{"id": "a", "name": "a", "steps": steps}]
    })
}

fn some_personas(random: &mut Random, percent: u8) -> Vec<&'static str> {
    if random.chance(percent) {
        let all = PERSONAS.into_iter();
        all.filter(|_| random.chance(60)).collect()
    } else {
        Vec::new()
    }
}

fn step(random: &mut Random, at: usize) -> Value {
    let id = format!("s{at}");
    let mut step = json!({"id": id, "name": id, "personas": some_personas(random, 15)});
    if random.chance(80) {
        step["experience"] = json!({"emotion": random.between(-20, 20) as f64 / 10.0});
    }
    if random.chance(15) {
        step["unforeseen"] = random.chance(80).into();
    }
    let mut felt = Vec::new();
    for _ in 0..random.below(3) {
        let mut own = json!({"persona": random.pick(&PERSONAS)});
        if random.chance(80) {
            own["emotion"] = random.between(-2, 2).into();
        }
        felt.push(own);
    }
    step["persona_experiences"] = felt.into();
    step
}

/// A flow; the step after the last one of the map is unknown.
fn flow(random: &mut Random, at: usize, steps: usize) -> Value {
    let mut order = Vec::new();
    let mut links = Vec::new();
    if random.chance(60) {
        order = (0..steps)
            .filter(|_| random.chance(70))
            .map(|at| format!("s{at}"))
            .collect();
        for _ in 0..random.below(3) {
            order.push(format!("s{}", random.below(steps + 1)));
        }
    }
    for _ in 0..random.below(2 * steps + 2) {
        let ends = steps + usize::from(random.chance(10));
        let mut link = json!({
            "source": format!("s{}", random.below(steps)),
            "target": format!("s{}", random.below(ends))
        });
        if let Some(kind) = random.pick(&[
            None,
            Some("next"),
            Some("branch"),
            Some("branch"),
            Some("repeat"),
            Some("exception"),
            Some("recovery"),
        ]) {
            link["kind"] = kind.into();
        }
        share(random, &mut link);
        links.push(link);
    }
    let mut flow = json!({"id": format!("f{at}"), "personas": some_personas(random, 50), "order": order, "links": links});
    share(random, &mut flow);
    flow
}

fn share(random: &mut Random, of: &mut Value) {
    if random.chance(60) {
        of["share"] = random
            .pick(&[0.0, 0.1, 0.2, 0.3, 1.0 / 3.0, 0.5, 0.6, 0.9, 1.0])
            .into();
    }
}
