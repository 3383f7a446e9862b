//! Documents of any size, for measuring: always the same members, so that a peer's types can be written by
//! hand, and linear in their making.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{Random, words};

/// The text of an atlas with so many touchpoints, give or take a few: half of them in a map `current`, half in a map
/// `future` in which every tenth step has changed, some are gone, some new, moved, renamed, merged or split.
///
/// It is as people have it who worked it through: a finding for every tenth touchpoint or so.
///
/// A touchpoint with its step takes about 670 bytes and 39 values.
pub fn document(seed: u64, touchpoints: usize) -> String {
    let random = Random::new(seed);
    let mut maker = Maker {
        random,
        seed,
        text: String::with_capacity(touchpoints * 850 + 4_000),
    };
    maker.head();
    let last = maker.map("current", touchpoints / 2, 0);
    maker.text.push(',');
    maker.map("future", touchpoints - touchpoints / 2, last);
    maker.initiatives(last);
    maker.text
}

const CHANNELS: &[(&str, &str)] = &[
    ("web", "web"),
    ("app", "app"),
    ("phone", "phone"),
    ("mail", "letter"),
    ("shop", "in_person"),
    ("chat", "chat"),
    ("email", "email"),
    ("parcel", "delivery"),
];

struct Maker {
    random: Random,
    seed: u64,
    text: String,
}

/// One of `many` ids such as `unit-3`.
fn numbered(random: &mut Random, stem: &str, many: usize) -> Value {
    format!("{stem}-{}", random.below(many)).into()
}

fn phrase(random: &mut Random) -> Value {
    loop {
        let phrase = words::phrase(random, "nb");
        if phrase.is_ascii()
            || phrase.chars().all(char::is_alphanumeric)
            || phrase.contains(['å', 'ø', 'æ'])
        {
            return phrase.into();
        }
    }
}

impl Maker {
    fn push(&mut self, value: &Value) {
        // Writing to a String can't fail.
        let _ = write!(self.text, "{value}");
    }

    /// Everything that stands before the maps.
    fn head(&mut self) {
        let random = &mut self.random;
        let mut table = |many: usize, make: &dyn Fn(&mut Random, usize) -> Value| -> Vec<Value> {
            (0..many).map(|at| make(random, at)).collect()
        };
        let head = json!({
            "schema_version": "1.0",
            "title": "Kundereiser, målt",
            "language": "nb",
            "context": { "sector": "commercial", "actor_term": "kunde" },
            "roles": table(6, &|random, at| json!({
                "id": format!("role-{at}"), "name": phrase(random), "side": if at < 2 { "customer" } else { "provider" }, "front_line": at < 5
            })),
            "segments": table(3, &|random, at| json!({ "id": format!("segment-{at}"), "name": phrase(random) })),
            "personas": table(4, &|random, at| json!({
                "id": format!("persona-{at}"), "name": phrase(random), "fictional": true, "role": numbered(random, "role", 2),
                "segments": [numbered(random, "segment", 3)], "stated_goal": phrase(random)
            })),
            "jobs": table(2, &|random, at| json!({ "id": format!("job-{at}"), "statement": phrase(random) })),
            "channels": CHANNELS.iter().map(|(id, kind)| json!({ "id": id, "name": id, "kind": kind, "real_time": *kind == "chat" })).collect::<Vec<_>>(),
            "operations": {
                "units": table(12, &|random, at| json!({ "id": format!("unit-{at}"), "name": phrase(random) })),
                "processes": table(10, &|random, at| json!({ "id": format!("process-{at}"), "name": phrase(random), "owner": numbered(random, "unit", 12) })),
                "systems": table(8, &|random, at| json!({ "id": format!("system-{at}"), "name": phrase(random), "owner": numbered(random, "unit", 12) })),
                "data": table(10, &|random, at| json!({ "id": format!("data-{at}"), "name": phrase(random), "personal": at % 3 == 0 }))
            },
            "metrics": table(5, &|random, at| json!({
                "id": format!("metric-{at}"), "name": phrase(random), "method": "score", "direction": "maximise", "target": 4.5
            }))
        });
        self.push(&head);
        self.text.pop();
        self.text.push_str(",\"maps\":[");
    }

    /// A map of so many touchpoints; `base` is the number of steps of the map before, 0 if there is none. Gives the number of its own.
    fn map(&mut self, id: &str, touchpoints: usize, base: usize) -> usize {
        let future = base > 0;
        let mut head = json!({ "id": id, "title": phrase(&mut self.random), "state": id });
        if future {
            head["derived_from"] = "current".into();
        }
        head["question"] = phrase(&mut self.random);
        head["job"] = "job-0".into();
        head["personas"] = json!(["persona-0", "persona-1"]);
        head["status"] = "workshop".into();
        let random = &mut self.random;
        let need = |at: usize| json!({ "id": format!("need-{at}"), "text": phrase(random), "kind": "need", "owner": format!("unit-{at}"), "met": "partly" });
        head["needs"] = (0..6).map(need).collect();
        self.push(&head);
        self.text.pop();
        self.text.push_str(",\"stages\":[");
        let stages = (touchpoints / 8).clamp(2, 40);
        let (mut steps, mut made) = (0, 0);
        for stage in 0..stages {
            let comma = if stage > 0 { "," } else { "" };
            let (name, goal) = (phrase(&mut self.random), phrase(&mut self.random));
            let _ = write!(
                self.text,
                "{comma}{{\"id\":\"stage-{stage}\",\"name\":{name},\"goal\":{goal},\"steps\":["
            );
            let mut first = true;
            let mut waiting = None;
            while if future {
                steps < base * (stage + 1) / stages
            } else {
                made < touchpoints * (stage + 1) / stages
            } {
                let mut step = self.step(steps);
                steps += 1;
                made += step["touchpoints"].as_array().map_or(0, Vec::len);
                let mut rows = Vec::new();
                if future {
                    self.change(&mut step, steps, &mut rows, &mut waiting);
                }
                rows.push(step);
                for step in rows.iter().filter(|step| step.is_object()) {
                    if !first {
                        self.text.push(',');
                    }
                    first = false;
                    self.push(step);
                }
            }
            if let Some(step) = waiting {
                self.text.push_str(if first { "" } else { "," });
                self.push(&step);
            }
            self.text.push_str("]}");
        }
        self.text.push_str("]}");
        steps
    }

    /// The step of that number: the same whenever it is asked for.
    fn step(&self, at: usize) -> Value {
        let mut random =
            Random::new(self.seed ^ (at as u64 + 1).wrapping_mul(0x5851_F42D_4C95_7F2D));
        let random = &mut random;
        let mut step = Map::new();
        step.insert("id".into(), format!("step-{at}").into());
        step.insert("name".into(), phrase(random));
        step.insert("does".into(), phrase(random));
        step.insert("happens".into(), phrase(random));
        step.insert(
            "experience".into(),
            json!({ "emotion": random.between(-2, 2), "text": phrase(random) }),
        );
        step.insert("importance".into(), random.between(1, 5).into());
        if random.chance(30) {
            step.insert("needs".into(), json!([numbered(random, "need", 6)]));
        }
        if random.chance(50) {
            step.insert("pains".into(), json!([{
                "id": format!("pain-{at}"), "text": phrase(random), "severity": random.between(1, 4), "treatment": random.pick(&["remove", "relieve"])
            }]));
        }
        if random.chance(30) {
            step.insert("gains".into(), json!([{ "id": format!("gain-{at}"), "text": phrase(random), "strength": random.between(1, 5) }]));
        }
        step.insert(
            "duration".into(),
            json!({ "amount": random.between(1, 90), "unit": "minutes" }),
        );
        let touchpoints = random.pick(&[0, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
        if touchpoints == 0 {
            step.insert("kind".into(), "activity".into());
        }
        let rows: Vec<Value> = (0..touchpoints)
            .map(|row| {
                json!({
                    "id": format!("touch-{at}-{row}"), "channel": random.pick(CHANNELS).0, "device": random.pick(&["smartphone", "computer", "paper"]),
                    "initiator": random.pick(&["customer", "provider"]), "role": numbered(random, "role", 6), "owner": numbered(random, "unit", 12),
                    "provider_activity": phrase(random),
                    "backstage": { "processes": [numbered(random, "process", 10)], "systems": [numbered(random, "system", 8)] },
                    "data_needs": [{ "data": numbered(random, "data", 10), "latency": random.pick(&["real_time", "day", "week"]) }],
                    "metrics": [{ "metric": numbered(random, "metric", 5), "value": f64::from(u8::try_from(random.below(50)).unwrap_or(0)) / 10.0 }]
                })
            })
            .collect();
        step.insert("touchpoints".into(), rows.into());
        step.into()
    }

    /// What becomes of a step in the future; a null takes its place where it is gone or waits to be moved.
    fn change(
        &mut self,
        step: &mut Value,
        number: usize,
        before: &mut Vec<Value>,
        waiting: &mut Option<Value>,
    ) {
        let random = &mut self.random;
        match random.below(100) {
            0..10 => {
                step["experience"]["emotion"] = random.between(-2, 2).into();
                step["duration"]["amount"] = random.between(1, 90).into();
                if let Some(touchpoint) = step["touchpoints"].get_mut(0) {
                    touchpoint["channel"] = random.pick(CHANNELS).0.into();
                    touchpoint["owner"] = numbered(random, "unit", 12);
                }
            }
            10..14 => {
                if let Some(pain) = step.get_mut("pains").and_then(|pains| pains.get_mut(0)) {
                    pain["severity"] = random.between(1, 4).into();
                }
            }
            14..17 => *step = Value::Null,
            17..20 => {
                let old = std::mem::replace(&mut step["id"], format!("new-{number}").into());
                step["replaces"] = json!([old]);
                step["name"] = phrase(random);
            }
            20..22 => {
                let mut new = json!({ "id": format!("added-{number}"), "name": phrase(random), "does": phrase(random), "happens": phrase(random) });
                new["experience"] = json!({ "emotion": 1 });
                new["touchpoints"] = json!([{ "id": format!("touch-added-{number}"), "channel": "app", "owner": numbered(random, "unit", 12) }]);
                before.push(new);
            }
            // Moves to the end of the stage.
            22..24 if waiting.is_none() => *waiting = Some(step.take()),
            _ => {}
        }
    }

    fn initiatives(&mut self, steps: usize) {
        self.text.push_str("],\"initiatives\":[");
        for at in 0..=steps / 40 {
            let random = &mut self.random;
            let changes: Vec<Value> =
                (0..3).map(|_| json!({ "map": "current", "step": format!("step-{}", random.below(steps)) })).collect();
            let initiative = json!({
                "id": format!("initiative-{at}"), "title": phrase(random), "kinds": ["process"], "changes": changes,
                "owner": numbered(random, "unit", 12), "status": "proposed", "wave": 1
            });
            self.text.push_str(if at > 0 { "," } else { "" });
            self.push(&initiative);
        }
        self.text.push_str("]}");
    }
}
