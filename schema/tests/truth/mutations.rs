//! Ways to spoil a document, or to change it and leave it good.

use serde_json::{Map, Value, json};

use crate::dice::Dice;
use crate::shape::*;

/// A kind of change at a place.
pub(crate) struct Mutation {
    pub(crate) name: &'static str,
    /// The places at which it makes sense.
    pub(crate) fits: fn(&Value) -> bool,
    /// Changes the value at such a place.
    pub(crate) change: fn(&mut Value, &Value, &mut Dice),
}

const fn mutation(
    name: &'static str,
    fits: fn(&Value) -> bool,
    change: fn(&mut Value, &Value, &mut Dice),
) -> Mutation {
    Mutation { name, fits, change }
}

/// All of them. The first eight leave most documents good.
pub(crate) const MUTATIONS: &[Mutation] = &[
    mutation("leave out a member", is_part, leave_out),
    mutation("put the last member first", is_part, rotate),
    mutation(
        "another word of the list",
        is_words,
        |value, shape, dice| *value = dice.pick(shape["enum"].as_array().unwrap()).clone(),
    ),
    mutation("3.0 for 3", is_integer, |value, _, _| {
        *value = value.as_f64().into();
    }),
    mutation("another text", is_text, |value, _, dice| {
        *value = dice.pick(&texts()).clone();
    }),
    mutation("a member of one's own", is_own, own_member),
    mutation("an empty list", is_list, |value, _, _| *value = json!([])),
    mutation("a twin with a new id", is_list, twin),
    mutation("a value of another type", is_any, |value, _, dice| {
        *value = dice.pick(&OTHERS.map(parse)).clone();
    }),
    mutation("null", is_any, |value, _, _| *value = Value::Null),
    mutation("an unknown member", is_part, |value, _, dice| {
        value[*dice.pick(STRANGERS)] = json!("x");
    }),
    mutation("a member with a typing error", is_part, misspell),
    mutation("a list around an object", is_part, |value, _, _| {
        *value = json!([value.take()]);
    }),
    mutation("an object for a list", is_list, |value, _, _| {
        *value = json!({ "0": value.take() });
    }),
    mutation("a number at or beyond a bound", is_number, at_the_bounds),
    mutation(
        "a fraction within the bounds",
        is_number,
        |value, shape, _| *value = json!(shape["minimum"].as_f64().unwrap_or(0.0) + 0.5),
    ),
    mutation("a bad id", is_id, |value, _, dice| {
        *value = dice.pick(&bad_ids()).clone();
    }),
    mutation("an odd date", is_date, |value, _, dice| {
        *value = json!(dice.pick(DATES));
    }),
    mutation("a bad word", is_words, bad_word),
    mutation("an odd language tag", is_language, |value, _, dice| {
        *value = json!(dice.pick(TAGS));
    }),
    mutation("an odd table of languages", is_text, |value, _, dice| {
        *value = json!({ *dice.pick(TAGS): "x", "nb": "y" });
    }),
    mutation("an empty or bad text", is_text, |value, _, dice| {
        *value = dice.pick(&bad_texts()).clone();
    }),
    mutation("an item twice", is_list, |value, _, dice| {
        let items = value.as_array_mut().unwrap();
        items.extend((!items.is_empty()).then(|| dice.pick(items).clone()));
    }),
    mutation("another version", is_version, |value, _, dice| {
        *value = json!(dice.pick(VERSIONS));
    }),
    mutation("an odd currency", is_currency, |value, _, dice| {
        *value = json!(dice.pick(&["SEK", "nok", "kr", "NOKK", "", "NOK\n", "N0K", "ÅÆØ"]));
    }),
];

const STRANGERS: &[&str] = &[
    "surprise",
    "",
    "Id",
    "__proto__",
    "x_note",
    "$id",
    "title ",
    "tïtle",
];
const OTHERS: [&str; 9] = [
    "true", "0", "-1", "1.5", "\"\"", "\"x\"", "[]", "{}", "[{}]",
];
const DATES: &[&str] = &[
    "2024-02-29",
    "2023-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-11-31",
    "0000-01-01",
    "9999-12-31",
    "2026-11-22\n",
    "2026-11-22T14:30",
    "2026-11-22T14:30:05",
    "2026-11-22T24:00",
    "2026-11-22T23:59:60",
    "2026-11-22T14:30:05Z",
    "2026-11-22 14:30",
    "22.11.2026",
    "2026-1-2",
    "20261122",
    "2026",
    "2026-02",
    "2026-13",
    "2026-00",
    "2026-2",
    "202602",
    "2026-",
    "26",
    "0000",
    "",
    "２０２６-11-22",
];
const TAGS: &[&str] = &[
    "sv",
    "en-GB",
    "zh-Hans-CN",
    "es-419",
    "gsw",
    "NB",
    "nb-no",
    "nb_NO",
    "norsk",
    "n",
    "",
    "nb\n",
    "nb-",
    "-nb",
    "zh-hans",
    "en-GB-oed",
    "x-own",
    "ñb",
];
const VERSIONS: &[&str] = &[
    "1.0", "1.1", "1.9999", "1.10000", "2.0", "0.9", "0.0", "1", "1.", "1.00", "01.0", "1.0\n",
    "1.0.0", "", "v1.0", "99999.0",
];

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn texts() -> Vec<Value> {
    vec![
        json!(""),
        json!("\u{0} \t\n \u{1F600} \u{202E}"),
        json!({ "nb": "" }),
        json!({ "sv-FI": "x", "en": "y" }),
        json!("x".repeat(65_536)),
    ]
}

fn bad_texts() -> Vec<Value> {
    vec![
        json!({}),
        json!({ "nb": null }),
        json!({ "nb": 1, "": 2 }),
        json!({ "nb": {} }),
        json!([]),
        json!(1),
        json!("x".repeat(65_537)),
    ]
}

fn bad_ids() -> Vec<Value> {
    let plain = [
        "", "A", "a\n", "\na", "1a", "_a", "a b", "å", "aå", "a.b", "a/b", " a", "a\u{0}",
        "e\u{301}", "a", "a-_0", "no", "null",
    ];
    let long = [
        "a".repeat(64),
        "a".repeat(65),
        "æ".repeat(32),
        "Z".repeat(64),
    ];
    plain
        .iter()
        .copied()
        .map(Value::from)
        .chain(long.map(Value::from))
        .collect()
}

fn leave_out(value: &mut Value, _: &Value, dice: &mut Dice) {
    let members = value.as_object_mut().unwrap();
    if !members.is_empty() {
        let name = members
            .keys()
            .nth(dice.below(members.len()))
            .unwrap()
            .clone();
        members.shift_remove(&name);
    }
}

fn rotate(value: &mut Value, _: &Value, _: &mut Dice) {
    let members = value.as_object_mut().unwrap();
    let last = members
        .keys()
        .next_back()
        .cloned()
        .and_then(|name| members.shift_remove_entry(&name));
    let rest = std::mem::take(members);
    *members = last.into_iter().chain(rest).collect();
}

/// The first letter is written large, left out or put last.
fn misspell(value: &mut Value, _: &Value, dice: &mut Dice) {
    let members = value.as_object_mut().unwrap();
    if members.is_empty() {
        return;
    }
    let at = dice.below(members.len());
    let way = dice.below(3);
    let slip = |name: String| {
        let mut letters: Vec<char> = name.chars().collect();
        match way {
            0 => letters[0] = letters[0].to_ascii_uppercase(),
            1 => drop(letters.remove(0)),
            _ => letters.rotate_left(1),
        }
        letters.into_iter().collect::<String>()
    };
    let renamed: Map<String, Value> = std::mem::take(members)
        .into_iter()
        .enumerate()
        .map(|(index, (name, member))| (if index == at { slip(name) } else { name }, member))
        .collect();
    *members = renamed;
}

fn own_member(value: &mut Value, _: &Value, dice: &mut Dice) {
    let deep = |levels: usize| parse(&("[".repeat(levels) + &"]".repeat(levels)));
    let odd = [
        json!(null),
        json!(1e300),
        json!(u64::MAX),
        json!("x".repeat(65_537)),
        json!({ "": {} }),
        deep(50),
        deep(70),
    ];
    value[*dice.pick(STRANGERS)] = dice.pick(&odd).clone();
}

/// A copy of an item under another id: fine, unless something in it must be the only one in the map.
fn twin(value: &mut Value, _: &Value, dice: &mut Dice) {
    let items = value.as_array_mut().unwrap();
    if items.is_empty() {
        return;
    }
    let mut copy = dice.pick(items).clone();
    if let Some(id) = copy.get_mut("id") {
        *id = json!(format!("twin-{}", dice.below(1_000)));
    }
    items.push(copy);
}

fn at_the_bounds(value: &mut Value, shape: &Value, dice: &mut Dice) {
    let bounds = ["minimum", "maximum"].map(|name| shape[name].as_f64().unwrap_or(0.0));
    let near = bounds
        .iter()
        .flat_map(|bound| [*bound, bound - 1.0, bound + 1.0, -bound])
        .map(whole);
    let far = [
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e300),
        json!(-1e300),
        json!(f64::MAX),
        json!(-0.0),
        json!(1e-300),
        json!(1_u64 << 53),
    ];
    let all: Vec<Value> = near.chain(far).collect();
    *value = dice.pick(&all).clone();
}

/// As an integer, where it is one.
fn whole(number: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "small numbers")]
    if number.fract() == 0.0 && number.abs() < 1e15 {
        json!(number as i64)
    } else {
        json!(number)
    }
}

fn bad_word(value: &mut Value, shape: &Value, dice: &mut Dice) {
    let word = shape["enum"][0].as_str().unwrap();
    let bad = [
        word.to_uppercase(),
        format!("{word}\n"),
        format!(" {word}"),
        String::new(),
        "unheard_of".to_owned(),
        word[1..].to_owned(),
    ];
    *value = json!(dice.pick(&bad));
}
