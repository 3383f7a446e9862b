//! Parts of the model, made after its schema.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde_json::{Map, Value, json};

use super::{Random, words};

pub(super) type Object = Map<String, Value>;

/// Kinds of ids that are unique in one map only.
pub(super) const OF_MAPS: &[&str] = &[
    "StageId",
    "StepId",
    "TouchpointId",
    "PainId",
    "GainId",
    "NeedId",
    "LaneId",
    "LensId",
    "FlowId",
    "ConstraintId",
];

/// Members that chance alone does not decide: how maps are built, and what only makes sense together.
const ELSEWHERE: &[(&str, &str)] = &[
    ("Atlas", "extensions"),
    ("Atlas", "maps"),
    ("JourneyMap", "derived_from"),
    ("JourneyMap", "detail_of"),
    ("JourneyMap", "stages"),
    ("Stage", "steps"),
    ("Step", "replaces"),
    ("Step", "complete"),
    ("Step", "touchpoints"),
    ("Step", "pains"),
    ("Step", "gains"),
    ("Step", "provider_actions"),
    ("Touchpoint", "same_as"),
    ("ProviderAction", "waits_for"),
];

/// How often members stand that make a map a map, in percent.
const LIKELY: &[(&str, &str, u8)] = &[
    ("Step", "experience", 70),
    ("Step", "does", 60),
    ("Step", "duration", 40),
    ("Step", "persona_experiences", 30),
    ("Step", "needs", 30),
    ("Experience", "emotion", 90),
    ("PersonaExperience", "emotion", 80),
    ("Touchpoint", "channel", 80),
    ("Touchpoint", "owner", 60),
    ("Touchpoint", "role", 50),
    ("Touchpoint", "metrics", 30),
    ("Touchpoint", "data_needs", 30),
    ("Touchpoint", "capacity", 30),
    ("MetricValue", "value", 80),
    ("Pain", "severity", 70),
    ("Pain", "treatment", 20),
    ("Gain", "strength", 60),
    ("Flow", "order", 70),
    ("FlowLink", "share", 100),
    ("Initiative", "changes", 80),
    ("Initiative", "pains", 60),
    ("Initiative", "needs", 40),
    ("Atlas", "operations", 100),
    ("Atlas", "research", 100),
    ("Atlas", "context", 50),
];

/// A map that references can point into: its id, and its ids by kind.
pub(super) type Names = (String, BTreeMap<String, Vec<String>>);

/// Everything that is known while an atlas is made.
pub(super) struct World {
    pub(super) random: Random,
    /// The ids that references may use, by kind. Those of maps change with the map at hand.
    pub(super) pools: BTreeMap<String, Vec<String>>,
    /// The maps that are done.
    pub(super) maps: Vec<Names>,
    /// Pointers at what the future changes; initiatives like them.
    pub(super) changed: Vec<Value>,
    pub(super) language: &'static str,
    currency: &'static str,
    density: u8,
    /// A part may only point at earlier ones of its own kind, so that there are no circles.
    earlier: Option<(String, usize)>,
    ids: usize,
    taken: BTreeSet<(String, String)>,
}

fn definitions() -> &'static Object {
    static SCHEMA: OnceLock<Object> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema = schemars::schema_for!(journeykit::Atlas).to_value();
        let mut definitions = schema["$defs"]
            .as_object()
            .expect("the schema has definitions")
            .clone();
        schema["$defs"].take();
        definitions.insert("Atlas".into(), schema);
        definitions
    })
}

/// The members of a part.
pub(super) fn members(of: &str) -> &'static Object {
    definitions()[of]["properties"]
        .as_object()
        .expect("a part has members")
}

fn required(of: &str, name: &str) -> bool {
    definitions()[of]["required"]
        .as_array()
        .is_some_and(|names| names.iter().any(|required| required == name))
}

/// The definition that a member refers to.
pub(super) fn target(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

/// The definition of the items of a list of parts with ids, and the kind of these ids.
pub(super) fn table(schema: &Value) -> Option<(&str, &str)> {
    let of = target(&schema["items"])?;
    Some((of, target(&definitions()[of]["properties"]["id"])?))
}

impl World {
    pub(super) fn new(seed: u64, size: usize) -> Self {
        let mut random = Random::new(seed);
        let language = words::language(&mut random);
        let currency = random.pick(&["NOK", "SEK", "EUR", "DKK"]);
        let density = random.pick(if size > 40 {
            &[2, 5]
        } else {
            &[3, 6, 10, 20, 40]
        });
        Self::dense(random, language, currency, density)
    }

    /// One in which every member stands that can.
    pub(super) fn full(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let language = words::language(&mut random);
        Self::dense(random, language, "NOK", 100)
    }

    /// One in which members stand so often, in percent.
    fn dense(random: Random, language: &'static str, currency: &'static str, density: u8) -> Self {
        let mut world = Self {
            random,
            pools: BTreeMap::new(),
            maps: Vec::new(),
            changed: Vec::new(),
            language,
            currency,
            density,
            earlier: None,
            ids: 0,
            taken: BTreeSet::new(),
        };
        for (name, definition) in definitions() {
            let Some(kind) = target(&definition["properties"]["id"]) else {
                continue;
            };
            if name != "JourneyMap" && !OF_MAPS.contains(&kind) {
                let most = if density > 10 { 5 } else { 4 };
                let least = usize::from(density == 100);
                let ids = (0..world.random.below(most).max(least))
                    .map(|_| world.new_id(kind))
                    .collect();
                world.pools.insert(kind.to_owned(), ids);
            }
        }
        if world.pool("PersonaId").is_empty() {
            // Motivations stand in personas.
            world.pools.insert("MotivationId".into(), Vec::new());
        }
        world
            .pools
            .insert("MapId".into(), vec!["current".into(), "future".into()]);
        world
    }

    /// An id that nothing else of the kind has.
    pub(super) fn new_id(&mut self, kind: &str) -> String {
        loop {
            self.ids += 1;
            let id = words::id(&mut self.random, self.ids);
            if self.taken.insert((kind.to_owned(), id.clone())) {
                return id;
            }
        }
    }

    pub(super) fn pool(&self, kind: &str) -> &[String] {
        let all = self.pools.get(kind).map_or(&[][..], Vec::as_slice);
        match &self.earlier {
            Some((own, end)) if own == kind => &all[..*end],
            _ => all,
        }
    }

    /// Whether a member is to stand.
    fn wants(&mut self, of: &str, name: &str) -> bool {
        let likely = LIKELY
            .iter()
            .find(|(part, member, _)| (*part, *member) == (of, name));
        let percent = likely.map_or(self.density, |(.., percent)| *percent);
        self.random.chance(percent)
    }

    /// A part with these members and others by chance.
    pub(super) fn part(&mut self, of: &str, mut part: Object) -> Object {
        for (name, schema) in members(of) {
            if part.contains_key(name) || ELSEWHERE.contains(&(of, name)) {
                continue;
            }
            let is_table = table(schema).is_some();
            let wanted = is_table || required(of, name) || self.wants(of, name);
            let value = if wanted { self.member(of, name) } else { None };
            part.extend(value.map(|value| (name.clone(), value)));
        }
        if part.contains_key("touchpoints")
            && part["touchpoints"]
                .as_array()
                .is_some_and(|list| !list.is_empty())
        {
            part.remove("kind");
        }
        if self.random.chance(5) {
            let mut shuffled: Vec<(String, Value)> = part.into_iter().collect();
            self.random.shuffle(&mut shuffled);
            part = shuffled.into_iter().collect();
        }
        part
    }

    /// A new value for a member; `None` where it would have to point at something and there is nothing.
    pub(super) fn member(&mut self, of: &str, name: &str) -> Option<Value> {
        let schema = &members(of)[name];
        match (of, name) {
            ("Atlas", "schema_version") => return Some("1.0".into()),
            ("Atlas", "language") => return Some(self.language.into()),
            ("Atlas", "$schema") => {
                return Some("https://example.org/journeykit/1.0/atlas.schema.json".into());
            }
            ("Lens", "member") => {
                return Some((self.random.pick(&["channel", "device", "owner"])).into());
            }
            // Nobody walks in circles for ever.
            ("FlowLink", "share") => {
                return Some(self.random.pick(&[0.05, 0.1, 0.25, 1.0 / 3.0]).into());
            }
            ("Iteration", "number") => return Some(self.random.between(1, 9).into()),
            ("Persona", "motivations") => {
                // Each takes its part of all that there are.
                let (end, all) = (
                    self.earlier.as_ref()?.1 + 1,
                    self.pool("MotivationId").to_vec(),
                );
                let personas = self.pools["PersonaId"].len();
                let mine =
                    all[all.len() * (end - 1) / personas..all.len() * end / personas].to_vec();
                return Some(
                    mine.into_iter()
                        .map(|id| Value::Object(self.part("Motivation", identified(id))))
                        .collect(),
                );
            }
            ("Touchpoint", "same_as") | ("JourneyMap", "detail_of") => {
                return self.pointer(target(schema)?);
            }
            _ => {}
        }
        if let Some((of, kind)) = table(schema) {
            let ids = self.pool(kind).to_vec();
            let before = self.earlier.take();
            let mut rows = Vec::new();
            for (index, id) in ids.into_iter().enumerate() {
                self.earlier = Some((kind.to_owned(), index));
                rows.push(self.part(of, identified(id)).into());
            }
            self.earlier = before;
            return (!rows.is_empty()).then(|| Value::Array(rows));
        }
        if schema["type"] == "array" {
            if target(&schema["items"]).is_some_and(|kind| kind.ends_with("Id")) {
                return self.several(target(&schema["items"])?);
            }
            let many = self.random.below(4);
            return Some(
                (0..many)
                    .filter_map(|_| self.value(&schema["items"]))
                    .collect(),
            );
        }
        self.value(schema)
    }

    /// Some ids of a kind, each once.
    fn several(&mut self, kind: &str) -> Option<Value> {
        let mut ids = self.pool(kind).to_vec();
        self.random.shuffle(&mut ids);
        let most = ids.len().min(if self.random.chance(10) { 12 } else { 3 });
        ids.truncate(1 + self.random.below(most));
        (!ids.is_empty()).then(|| ids.into())
    }

    fn value(&mut self, schema: &Value) -> Option<Value> {
        let Some(of) = target(schema) else {
            return Some(match schema["type"].as_str()? {
                "boolean" => self.random.chance(50).into(),
                "string" if self.random.chance(80) => {
                    format!("ref {}", self.random.below(1000)).into()
                }
                "string" => words::phrase(&mut self.random, "en").into(),
                other => panic!("no values of type {other} yet"),
            });
        };
        if of.ends_with("Ref") {
            return self.pointer(of);
        }
        let definition = &definitions()[of];
        if of.ends_with("Id") && definition["type"] == "string" {
            let pool = self.pool(of).len();
            let chosen = self.random.below(pool);
            return self.pool(of).get(chosen).map(|id| id.as_str().into());
        }
        if let Some(words) = definition["enum"].as_array() {
            return Some(self.random.pick(words));
        }
        Some(match of {
            "Text" => self.text(),
            "Date" => self.date().into(),
            "PartialDate" => {
                let length = self.random.pick(&[4, 7, 10, 10]);
                self.date().get(..length)?.into()
            }
            "Moment" => {
                let time = self.random.pick(&["", "T08:30", "T23:59:59", "T00:00"]);
                format!("{}{time}", self.date()).into()
            }
            "Language" => words::tag(&mut self.random).into(),
            "Currency" => self.currency.into(),
            "Count" => match self.random.below(20) {
                0 => 9_007_199_254_740_991_i64.into(),
                1 => 0.into(),
                _ => self.random.between(1, 40).into(),
            },
            "Emotion" if self.random.chance(70) => self.random.between(-2, 2).into(),
            "Emotion" => json!(self.random.pick(&[-1.5, -0.5, 0.1, 0.5, 1.3, 1.9])),
            "MinorUnits" => (self.random.between(-2_000, 90_000) * 100).into(),
            "MoneyRange" => self.money_range(),
            _ if definition["type"] == "integer" => self
                .random
                .between(
                    definition["minimum"].as_i64()?,
                    definition["maximum"].as_i64()?,
                )
                .into(),
            _ if definition["type"] == "number" => self.number(definition).into(),
            _ if definition["type"] == "object" => {
                for (name, schema) in members(of) {
                    let needed =
                        target(schema).filter(|kind| kind.ends_with("Id") && required(of, name));
                    if needed.is_some_and(|kind| self.pool(kind).is_empty()) {
                        return None;
                    }
                }
                self.part(of, Object::new()).into()
            }
            _ => panic!("no values of {of} yet"),
        })
    }

    pub(super) fn text(&mut self) -> Value {
        if self.random.chance(85) {
            return words::phrase(&mut self.random, self.language).into();
        }
        let texts: Object = (0..=self.random.below(3))
            .map(|_| {
                let tag = words::tag(&mut self.random);
                (tag.to_owned(), words::phrase(&mut self.random, tag).into())
            })
            .collect();
        texts.into()
    }

    /// Nearly the same text, or in one more language.
    pub(super) fn reworded(&mut self, text: &Value) -> Value {
        match text {
            Value::String(phrase) if self.random.chance(90) => {
                words::reworded(&mut self.random, phrase, self.language).into()
            }
            Value::String(phrase) => json!({ self.language: phrase }),
            Value::Object(texts) => {
                let mut texts = texts.clone();
                let tag = words::tag(&mut self.random);
                texts.insert(tag.to_owned(), words::phrase(&mut self.random, tag).into());
                texts.into()
            }
            other => other.clone(),
        }
    }

    fn date(&mut self) -> String {
        format!(
            "{}-{:02}-{:02}",
            self.random.between(2019, 2027),
            self.random.between(1, 12),
            self.random.between(1, 28)
        )
    }

    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    fn number(&mut self, definition: &Value) -> f64 {
        let least = definition["minimum"].as_f64().unwrap_or(-1e300);
        if definition["maximum"] == 1.0 {
            return self.random.between(0, 100) as f64 / self.random.pick(&[100.0, 100.0, 300.0]);
        }
        match self.random.below(12) {
            0 => self.random.pick(&[
                1e21,
                5e-324,
                1e300,
                0.1 + 0.2,
                4.35,
                123_456_789_012_345_680.0,
            ]),
            1 => self.random.between(1, 1_000_000) as f64 / 1_024.0,
            2 => (self.random.between(-500, 500) as f64 / 10.0).max(least),
            _ => self.random.between(0, 60) as f64,
        }
    }

    fn money_range(&mut self) -> Value {
        let mut amounts: Vec<i64> = (0..3)
            .map(|_| self.random.between(-500, 90_000) * 100)
            .collect();
        amounts.sort_unstable();
        let money = |amount: i64| json!({ "amount_minor": amount, "currency": self.currency });
        let mut range = json!({ "likely": money(amounts[1]) });
        for (name, at) in [("low", 0), ("high", 2)] {
            if self.random.chance(60) {
                range[name] = json!({ "amount_minor": amounts[at], "currency": self.currency });
            }
        }
        range
    }

    /// A pointer into one of the maps that are done.
    fn pointer(&mut self, of: &str) -> Option<Value> {
        if of == "ElementRef" && !self.changed.is_empty() && self.random.chance(60) {
            return Some(self.random.pick(&self.changed));
        }
        if self.maps.is_empty() {
            return None;
        }
        let at = self.random.below(self.maps.len());
        let (map, names) = self.maps[at].clone();
        let mut pointer = json!({ "map": map });
        let mut kinds: Vec<(&String, &str)> = members(of)
            .iter()
            .filter(|(name, _)| *name != "map")
            .filter_map(|(name, schema)| Some((name, target(schema)?)))
            .collect();
        if of == "ElementRef" {
            let chosen = self.random.below(kinds.len() + 1);
            kinds = kinds.get(chosen).copied().into_iter().collect();
        }
        for (name, kind) in kinds {
            let ids = names.get(kind).filter(|ids| !ids.is_empty())?;
            pointer[name] = self.random.pick(ids).into();
        }
        Some(pointer)
    }

    /// Members of the user's own, with numbers that a double can't hold.
    pub(super) fn extensions(&mut self) -> String {
        let mut text = String::from("{");
        for index in 0..self.random.below(4) {
            if index > 0 {
                text.push(',');
            }
            let value = self.random.pick(&[
                "1.10",
                "1E+2",
                "-0",
                "-0.0",
                "123456789012345678901234567890",
                "1e300",
                "null",
                "[]",
                "{}",
                "[1,[2,{\"a\":null}],\"\"]",
                "\"\\u00e5\\ud83d\\ude00\"",
                "{\"b\":1,\"a\":2,\"10\":3,\"9\":4,\"__proto__\":5}",
                "true",
                "0.1e-7",
            ]);
            text.push_str(&["\"own ", &index.to_string(), "\":", value].concat());
        }
        text.push('}');
        text
    }
}

/// A part with nothing but its id.
pub(super) fn identified(id: String) -> Object {
    let mut part = Object::new();
    part.insert("id".into(), id.into());
    part
}
