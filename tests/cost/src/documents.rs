//! Documents that are made to cost much: many of one thing, and products of two.

use serde_json::{Value, json};

/// A kind of document, in any size.
#[derive(Debug, Clone, Copy)]
pub struct Document {
    /// What there is much of.
    pub name: &'static str,
    /// The document, as large as the number says.
    pub of: fn(usize) -> Value,
}

/// All of them. Where a text itself is a product, its number is a side of it.
pub const DOCUMENTS: &[Document] = &[
    Document {
        name: "workshop: maps x participants",
        of: workshop,
    },
    Document {
        name: "workshops x units of one unit",
        of: units_of_one,
    },
    Document {
        name: "personas x jobs",
        of: personas_and_jobs,
    },
    Document {
        name: "touchpoints x personas",
        of: touchpoints_and_personas,
    },
    Document {
        name: "touchpoints x channels of a persona",
        of: channels_of_a_persona,
    },
    Document {
        name: "channels x personas with channels",
        of: channels_and_personas,
    },
    Document {
        name: "maps x words of one persona",
        of: maps_of_one_persona,
    },
    Document {
        name: "replaces x replaces",
        of: replaces,
    },
    Document {
        name: "replaces x replaces, with pains",
        of: replaces_with_pains,
    },
    Document {
        name: "steps that only words match",
        of: reworded,
    },
    Document {
        name: "pains of one step whose words share letters",
        of: pains_that_share_letters,
    },
    Document {
        name: "stages and needs with long names",
        of: long_names,
    },
    Document {
        name: "personas at one step",
        of: personas_at_one_step,
    },
    Document {
        name: "languages x texts",
        of: languages,
    },
    Document {
        name: "actions that wait for each other",
        of: waiting,
    },
    Document {
        name: "flows x links",
        of: flows,
    },
    Document {
        name: "studies x participants",
        of: studies,
    },
    Document {
        name: "segments x personas",
        of: segments,
    },
    Document {
        name: "metrics x measurements",
        of: metrics,
    },
    Document {
        name: "data x personas that are asked again",
        of: asked_again,
    },
    Document {
        name: "quotes",
        of: quotes,
    },
    Document {
        name: "future maps x initiatives",
        of: futures,
    },
    Document {
        name: "alternatives x initiatives that exclude each other",
        of: exclusions,
    },
    Document {
        name: "moved and changed steps",
        of: moved,
    },
    Document {
        name: "small parts",
        of: small_parts,
    },
    Document {
        name: "deep extensions",
        of: deep,
    },
    Document {
        name: "confidential parts and references",
        of: confidential,
    },
];

fn many(n: usize, of: impl Fn(usize) -> Value) -> Value {
    (0..n).map(of).collect()
}

fn ids(n: usize, kind: &str) -> Value {
    many(n, |at| json!(format!("{kind}{at}")))
}

/// An atlas with these members.
fn atlas(members: Value) -> Value {
    let mut atlas = json!({"schema_version": "1.0", "title": "t", "language": "en"});
    if let (Value::Object(atlas), Value::Object(members)) = (&mut atlas, members) {
        atlas.extend(members);
    }
    atlas
}

/// A map with one stage of these steps, and these members.
#[expect(
    clippy::needless_pass_by_value,
    reason = "what is given is made for it"
)]
fn map(id: &str, steps: Value, members: Value) -> Value {
    let state = if id == "a" { "current" } else { "future" };
    let mut map = json!({"id": id, "title": id, "state": state, "stages": [{"id": "s", "name": "s", "steps": steps}]});
    if let (Value::Object(map), Value::Object(members)) = (&mut map, members) {
        map.extend(members);
    }
    map
}

fn step(at: usize, members: Value) -> Value {
    let mut step = json!({"id": format!("p{at}"), "name": format!("step {at}")});
    if let (Value::Object(step), Value::Object(members)) = (&mut step, members) {
        step.extend(members);
    }
    step
}

fn workshop(n: usize) -> Value {
    let seats = many(n, |at| json!({"unit": format!("u{at}"), "count": 1}));
    atlas(
        json!({"workshops": [{"id": "w", "title": "w", "maps": ids(n, "m"), "participants": seats}]}),
    )
}

fn units_of_one(n: usize) -> Value {
    let seats = |unit: &str| json!([{"unit": unit, "count": 1}]);
    let mut workshops: Vec<Value> = Vec::new();
    for at in 0..n {
        workshops.push(json!({"id": format!("w{at}"), "title": "w", "maps": ["a"], "participants": seats("x")}));
        workshops.push(json!({"id": format!("v{at}"), "title": "v", "maps": ["b"], "participants": seats("all")}));
    }
    let mut units = vec![
        json!({"id": "all", "name": "all"}),
        json!({"id": "x", "name": "x"}),
    ];
    units.extend((0..n).map(|at| json!({"id": format!("u{at}"), "name": "u", "part_of": "all"})));
    let touchpoints = many(
        n,
        |at| json!({"id": format!("t{at}"), "owner": format!("u{at}")}),
    );
    let maps = json!([
        map(
            "a",
            json!([step(0, json!({"touchpoints": touchpoints}))]),
            json!({})
        ),
        map("b", json!([]), json!({}))
    ]);
    atlas(json!({"workshops": workshops, "operations": {"units": units}, "maps": maps}))
}

fn personas_and_jobs(n: usize) -> Value {
    let personas = many(
        n,
        |at| json!({"id": format!("p{at}"), "name": "p", "jobs": if at == 0 { ids(n, "j") } else { json!(["j0"]) }}),
    );
    let jobs = many(
        n,
        |at| json!({"id": format!("j{at}"), "statement": "do it"}),
    );
    let maps = many(
        n,
        |at| json!({"id": format!("m{at}"), "title": "m", "state": "current", "personas": ["p0"]}),
    );
    atlas(json!({"personas": personas, "jobs": jobs, "maps": maps}))
}

fn touchpoints_and_personas(n: usize) -> Value {
    let personas = many(
        n,
        |at| json!({"id": format!("p{at}"), "name": "p", "technologies": ["smartphone"], "social_media": ["facebook"]}),
    );
    let touchpoints = many(
        n,
        |at| json!({"id": format!("t{at}"), "device": "smartphone", "channel": format!("c{at}")}),
    );
    let channels = many(
        n,
        |at| json!({"id": format!("c{at}"), "name": "facebook", "kind": "social_media"}),
    );
    let steps = json!([step(0, json!({"touchpoints": touchpoints}))]);
    let maps = json!([
        map("a", steps.clone(), json!({"personas": ids(n, "p")})),
        map("b", steps, json!({"personas": ids(n, "p")}))
    ]);
    atlas(json!({"personas": personas, "channels": channels, "maps": maps}))
}

fn channels_of_a_persona(n: usize) -> Value {
    let persona = json!({"id": "p", "name": "p", "channels": ids(n, "c")});
    let channels = many(n, |at| json!({"id": format!("c{at}"), "name": "c"}));
    let touchpoints = many(
        n,
        |at| json!({"id": format!("t{at}"), "channel": format!("c{}", n - 1 - at)}),
    );
    let maps = json!([map(
        "a",
        json!([step(0, json!({"touchpoints": touchpoints}))]),
        json!({"personas": ["p"]})
    )]);
    atlas(json!({"personas": [persona], "channels": channels, "maps": maps}))
}

fn channels_and_personas(n: usize) -> Value {
    let personas = many(
        n,
        |at| json!({"id": format!("p{at}"), "name": "p", "channels": [format!("c{at}")], "technologies": ["smartphone"]}),
    );
    let channels = many(n, |at| json!({"id": format!("c{at}"), "name": "c"}));
    let touchpoints = many(
        n,
        |at| json!({"id": format!("t{at}"), "device": "smartphone", "channel": format!("c{at}")}),
    );
    let maps = json!([map(
        "a",
        json!([step(0, json!({"touchpoints": touchpoints}))]),
        json!({"personas": ids(n, "p")})
    )]);
    atlas(json!({"personas": personas, "channels": channels, "maps": maps}))
}

fn maps_of_one_persona(n: usize) -> Value {
    let persona = json!({"id": "p", "name": "p", "technologies": many(n, |_| json!("radio"))});
    let channel = json!({"id": "c", "name": "c", "kind": "letter"});
    let maps = many(n, |at| {
        let id = format!("m{at}");
        map(
            &id,
            json!([step(
                0,
                json!({"touchpoints": [{"id": "t", "channel": "c"}]})
            )]),
            json!({"personas": ["p"]}),
        )
    });
    atlas(json!({"personas": [persona], "channels": [channel], "maps": maps}))
}

/// Two maps of which every step of the second replaces every one of the first.
fn all_replaced(n: usize, pains: usize) -> Value {
    let step = |kind: &str, at: usize, replaces: Value| {
        let pains = many(
            pains,
            |pain| json!({"id": format!("{kind}{at}-{pain}"), "text": format!("{kind}xy {at} {pain}")}),
        );
        json!({"id": format!("{kind}{at}"), "name": format!("{kind}{at}"), "replaces": replaces, "pains": pains})
    };
    let before = many(n, |at| step("a", at, json!([])));
    let after = many(n, |at| step("b", at, ids(n, "a")));
    atlas(
        json!({"maps": [map("a", before, json!({})), map("b", after, json!({"derived_from": "a"}))]}),
    )
}

fn replaces(n: usize) -> Value {
    all_replaced(n, 0)
}

fn replaces_with_pains(n: usize) -> Value {
    all_replaced(n, n)
}

fn reworded(n: usize) -> Value {
    let steps = |kind: &str| {
        many(
            n,
            |at| json!({"id": format!("{kind}{at}"), "name": format!("the customer waits for part {at}")}),
        )
    };
    atlas(
        json!({"maps": [map("a", steps("a"), json!({})), map("b", steps("b"), json!({"derived_from": "a"}))]}),
    )
}

fn pains_that_share_letters(n: usize) -> Value {
    let map = |id: &str, members: Value| {
        let pains = many(
            n,
            |at| json!({"id": format!("{id}{at}"), "text": format!("q{at}{id}abcd{id}{at}")}),
        );
        map(id, json!([{"id": id, "name": id, "pains": pains}]), members)
    };
    atlas(json!({"maps": [map("a", json!({})), map("b", json!({"derived_from": "a"}))]}))
}

fn long_names(n: usize) -> Value {
    let long = |kind: &str, at: usize| format!("{kind} {at} {}", "abcdefgh ".repeat(10));
    let map = |id: &str, state: &str| {
        let stages = many(
            n,
            |at| json!({"id": format!("{id}{at}"), "name": long(id, at)}),
        );
        let needs = many(
            n,
            |at| json!({"id": format!("{id}n{at}"), "text": long(id, at)}),
        );
        json!({"id": id, "title": id, "state": state, "stages": stages, "needs": needs})
    };
    atlas(json!({"maps": [map("a", "current"), map("b", "future")]}))
}

fn personas_at_one_step(n: usize) -> Value {
    let personas = many(n, |at| json!({"id": format!("p{at}"), "name": "p"}));
    let felt = |emotion: i32| {
        many(
            n,
            |at| json!({"persona": format!("p{at}"), "emotion": emotion}),
        )
    };
    let steps = |emotion: i32| json!([step(0, json!({"persona_experiences": felt(emotion)}))]);
    atlas(
        json!({"personas": personas, "maps": [map("a", steps(-1), json!({})), map("b", steps(1), json!({}))]}),
    )
}

fn languages(n: usize) -> Value {
    let text = |at: usize| json!({"en": format!("step {at}"), "nb": format!("steg {at}"), "sv": format!("steg {at}"), "da": format!("trin {at}")});
    let steps = many(
        n,
        |at| json!({"id": format!("p{at}"), "name": text(at), "does": text(at)}),
    );
    atlas(json!({"maps": [map("a", steps.clone(), json!({})), map("b", steps, json!({}))]}))
}

fn waiting(n: usize) -> Value {
    let actions = many(n, |at| {
        let wait = if at == 0 {
            json!([])
        } else {
            json!([format!("x{}", at - 1)])
        };
        json!({"id": format!("x{at}"), "text": format!("act {at}"), "waits_for": wait})
    });
    let steps = json!([step(0, json!({"provider_actions": actions}))]);
    atlas(json!({"maps": [map("a", steps.clone(), json!({})), map("b", steps, json!({}))]}))
}

fn flows(n: usize) -> Value {
    let steps = many(n, |at| step(at, json!({})));
    let links = many(
        n,
        |at| json!({"source": format!("p{at}"), "target": format!("p{}", n - 1 - at), "kind": "branch", "share": 0.1}),
    );
    let flows = json!({"flows": [
        {"id": "one", "name": "one", "links": links}, {"id": "two", "name": "two", "order": ids(n, "p"), "links": links}]});
    atlas(json!({"maps": [map("a", steps.clone(), flows.clone()), map("b", steps, flows)]}))
}

fn studies(n: usize) -> Value {
    let studies = many(
        n,
        |at| json!({"id": format!("s{at}"), "title": "s", "method": "depth_interview"}),
    );
    let participants = many(
        n,
        |at| json!({"id": format!("i{at}"), "study": "s0", "segment": format!("g{at}")}),
    );
    let segments = many(n, |at| json!({"id": format!("g{at}"), "name": "g"}));
    atlas(
        json!({"research": {"studies": studies, "participants": participants}, "segments": segments}),
    )
}

fn segments(n: usize) -> Value {
    let segments = many(n, |at| json!({"id": format!("g{at}"), "name": "g"}));
    let personas = many(
        n,
        |at| json!({"id": format!("p{at}"), "name": "p", "segments": [format!("g{at}")]}),
    );
    let maps = json!([map(
        "a",
        json!([step(0, json!({}))]),
        json!({"segments": ids(n, "g"), "personas": ids(n, "p")})
    )]);
    atlas(json!({"segments": segments, "personas": personas, "maps": maps}))
}

fn metrics(n: usize) -> Value {
    let metrics = many(n, |at| json!({"id": format!("k{at}"), "name": "k"}));
    let touchpoints = |value: usize| json!([{"id": "t", "metrics": many(n, |at| json!({"metric": format!("k{at}"), "value": value}))}]);
    let steps = |value: usize| json!([step(0, json!({"touchpoints": touchpoints(value)}))]);
    atlas(
        json!({"metrics": metrics, "maps": [map("a", steps(1), json!({})), map("b", steps(2), json!({}))]}),
    )
}

fn asked_again(n: usize) -> Value {
    let personas = |kind: &str| ids(n, kind);
    let touchpoints = json!([
        {"id": "t", "personas": personas("p"), "asks_for": ids(n, "d")},
        {"id": "u", "personas": personas("q"), "asks_for": ids(n, "d")}]);
    atlas(
        json!({"maps": [map("a", json!([step(0, json!({"touchpoints": touchpoints}))]), json!({}))]}),
    )
}

fn quotes(n: usize) -> Value {
    let quotes = many(n, |at| json!({"text": format!("I waited {at} days")}));
    let steps = json!([step(0, json!({"quotes": quotes}))]);
    atlas(
        json!({"maps": [map("a", steps.clone(), json!({})), map("b", steps, json!({}))], "personas": [{"id": "p", "name": "p", "quotes": quotes}]}),
    )
}

fn futures(n: usize) -> Value {
    let initiatives = many(n, |at| json!({"id": format!("i{at}"), "title": "i"}));
    let maps = many(
        n,
        |at| json!({"id": format!("m{at}"), "title": "m", "state": "future"}),
    );
    let units = json!([{"id": "u", "name": "u", "ended_by": "i0"}]);
    let alternatives = many(
        n,
        |at| json!({"id": format!("v{at}"), "title": "v", "map": format!("m{at}"), "initiatives": [format!("i{at}")]}),
    );
    atlas(
        json!({"initiatives": initiatives, "maps": maps, "operations": {"units": units}, "alternatives": alternatives}),
    )
}

fn exclusions(n: usize) -> Value {
    let excluded = |at: usize| if at == 0 { ids(n, "i") } else { json!([]) };
    let initiatives = many(
        n,
        |at| json!({"id": format!("i{at}"), "title": "i", "excludes": excluded(at)}),
    );
    let alternatives = many(
        n,
        |at| json!({"id": format!("v{at}"), "title": "v", "initiatives": ["i0", format!("i{at}")]}),
    );
    atlas(json!({"initiatives": initiatives, "alternatives": alternatives}))
}

fn moved(n: usize) -> Value {
    let before = many(n, |at| {
        step(
            at,
            json!({"effort": 1, "pains": [{"id": format!("x{at}"), "text": "too slow"}]}),
        )
    });
    let after = many(n, |at| step((at * 7919 + 3) % n, json!({"effort": 2})));
    atlas(
        json!({"maps": [map("a", before, json!({})), map("b", after, json!({"derived_from": "a"}))],
        "initiatives": [{"id": "i", "title": "i", "changes": [{"map": "b"}]}]}),
    )
}

fn small_parts(n: usize) -> Value {
    let touchpoints = many(n, |at| json!({"id": format!("t{at}")}));
    let steps = json!([step(0, json!({"touchpoints": touchpoints}))]);
    atlas(json!({"maps": [map("a", steps, json!({})), map("b", json!([]), json!({}))]}))
}

fn deep(n: usize) -> Value {
    let nested = |_| (0..50).fold(json!(1), |inner, _| json!([inner]));
    atlas(json!({"extensions": {"x": many(n, nested)}}))
}

fn confidential(n: usize) -> Value {
    let units = many(
        n,
        |at| json!({"id": format!("u{at}"), "name": "u", "confidentiality": "internal"}),
    );
    let touchpoints = many(
        n,
        |at| json!({"id": format!("t{at}"), "owner": format!("u{at}"), "confidentiality": "open"}),
    );
    let steps = json!([step(0, json!({"touchpoints": touchpoints}))]);
    atlas(
        json!({"operations": {"units": units}, "maps": [map("a", steps, json!({"confidentiality": "open"}))]}),
    )
}
