//! Documents with something wrong in them.

use serde_json::{Map, Value};

use super::Random;

/// The text of a document in which a few values have changed: taken away, doubled, exchanged, renamed, or made
/// something else. It is JSON still, and sometimes even a good document.
///
/// # Panics
/// The text is no JSON.
pub fn mutated(seed: u64, text: &str) -> String {
    let mut random = Random::new(seed);
    let mut document: Value = serde_json::from_str(text).expect("a document to change");
    let pool: Vec<Value> = (0..6)
        .map(|_| somewhere(&mut random, &mut document).clone())
        .collect();
    for _ in 0..=random.below(3) {
        let chosen = random.pick(&pool);
        let place = somewhere(&mut random, &mut document);
        change(&mut random, place, chosen);
    }
    document.to_string()
}

/// A value of the document, deep ones as likely as shallow ones.
fn somewhere<'v>(random: &mut Random, document: &'v mut Value) -> &'v mut Value {
    let mut place = document;
    loop {
        let below = match place {
            Value::Array(items) => items.len(),
            Value::Object(members) => members.len(),
            _ => 0,
        };
        if below == 0 || random.chance(12) {
            return place;
        }
        let chosen = random.below(below);
        place = match place {
            Value::Array(items) => &mut items[chosen],
            Value::Object(members) => members.iter_mut().nth(chosen).expect("a member").1,
            _ => unreachable!("only lists and objects hold values"),
        };
    }
}

fn change(random: &mut Random, place: &mut Value, other: Value) {
    match place {
        Value::Array(items) if random.chance(60) => {
            let at = random.below(items.len());
            match random.below(5) {
                0 if !items.is_empty() => drop(items.remove(at)),
                1 if !items.is_empty() => items.insert(at, items[at].clone()),
                2 => items.insert(at.min(items.len()), other),
                3 => {
                    *place = Value::Object(
                        items
                            .drain(..)
                            .enumerate()
                            .map(|(index, item)| (format!("k{index}"), item))
                            .collect(),
                    );
                }
                _ => random.shuffle(items),
            }
        }
        Value::Object(members) if random.chance(70) => {
            let names: Vec<String> = members.keys().cloned().collect();
            let name = if names.is_empty() {
                "id".to_owned()
            } else {
                random.pick(&names)
            };
            match random.below(6) {
                0 => drop(members.shift_remove(&name)),
                1 => drop(members.insert(random.pick(NAMES).to_owned(), other)),
                2 => drop(members.insert(name, other)),
                3 => {
                    // The same members under other names.
                    let value = members.shift_remove(&name).unwrap_or_default();
                    members.insert(slip(random, &name), value);
                }
                4 => {
                    *place = Value::Array(
                        std::mem::take(members)
                            .into_iter()
                            .map(|(_, value)| value)
                            .collect(),
                    );
                }
                _ => drop(members.insert(name, scalar(random))),
            }
        }
        place if random.chance(60) => *place = scalar(random),
        Value::String(text) if random.chance(50) => *text = slip(random, text),
        place => *place = other,
    }
}

const NAMES: &[&str] = &[
    "id",
    "name",
    "text",
    "maps",
    "evidence",
    "extensions",
    "$schema",
    "weather",
    "",
    "__proto__",
    "a/b~c",
    "stages",
    "sk\u{f8}k",
];

fn scalar(random: &mut Random) -> Value {
    let texts = [
        "",
        "x",
        "2026-11-22",
        "2026-02-30",
        "nb",
        "NOK",
        "1.1",
        "2.0",
        "Not An Id",
        "current",
        "\u{1f}\u{1e}\n",
        "a\nb",
    ];
    match random.below(8) {
        0 => Value::Null,
        1 => random.chance(50).into(),
        2 => random.between(-3, 6).into(),
        3 => random
            .pick(&[0.5, 3.0, -0.0, 1e300, 9_007_199_254_740_992.0])
            .into(),
        4 => random.between(i64::MIN, i64::MAX).into(),
        5 => random.pick(&[Value::Array(Vec::new()), Value::Object(Map::new())]),
        _ => random.pick(&texts).into(),
    }
}

/// A slip of the pen.
fn slip(random: &mut Random, text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = random.below(letters.len());
    match random.below(5) {
        0 if !letters.is_empty() => drop(letters.remove(at)),
        1 if !letters.is_empty() => letters.insert(at, letters[at]),
        2 if at + 1 < letters.len() => letters.swap(at, at + 1),
        3 => letters.push(random.pick(&['s', 'A', '\n', '\u{e5}', '\u{0}', '~', '/'])),
        _ => return text.to_uppercase(),
    }
    letters.into_iter().collect()
}

/// Bytes with a few of them changed: most often no JSON any more, now and then not even UTF-8.
pub fn scrambled(seed: u64, bytes: &[u8]) -> Vec<u8> {
    let mut random = Random::new(seed);
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let piece = random.pick(PIECES);
        match random.below(6) {
            0 if at < bytes.len() => drop(bytes.remove(at)),
            1 => bytes.truncate(at),
            2 => {
                let until = (at + random.below(40)).min(bytes.len());
                let again = bytes[at..until].to_vec();
                let there = random.below(bytes.len() + 1);
                bytes.splice(there..there, again);
            }
            3 if at < bytes.len() => bytes[at] = u8::try_from(random.below(256)).unwrap_or(0),
            _ => drop(bytes.splice(at..at, piece.iter().copied())),
        }
    }
    bytes
}

const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"\\udc00",
    b"\\ud83e\\uddfe",
    b"null",
    b"true",
    b"-",
    b"0",
    b"1e400",
    b".5",
    b"e+",
    b"\x00",
    b"\xff",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"\"id\":\"a\",",
    b"\"a\":1,\"a\":2",
    b"[[[[[[[[[[[[[[[[[[[[[[[[",
    b" ",
    b"\n",
    b"\x1f",
];
