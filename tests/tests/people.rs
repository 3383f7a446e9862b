//! What people read, of documents that somebody has poisoned: every text member
//! and names of members hold what moves a terminal, forges lines, turns the
//! direction of writing or hides. A new output belongs into `outputs`.

use journeykit::finding::{visible, visible_value};
use journeykit::model::Text;
use journeykit::options::Limits;
use journeykit::{Atlas, CheckOptions, GapOptions, Lang, ReadOptions, Report};
use serde_json::Value;

const LANGS: [Lang; 5] = [Lang::En, Lang::Nb, Lang::Nn, Lang::Sv, Lang::Da];

/// Begins and ends with letters, since no text may be blank.
const POISON: &str = "x\u{1b}[2J\u{1b}]0;owned\u{7}\r\n2026 INFO errors 0\u{9b}31m\u{0}\u{7f}\u{61c}\u{200e}\
    \u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}\u{200b}\u{2060}\u{feff}\u{180e}\u{e0041}\u{e007f}y";

/// What no text for people holds; line breaks may be the report's own.
fn is_harmful(next: char) -> bool {
    (next.is_control() && next != '\n')
        || "\u{61c}\u{180e}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{2060}\u{feff}".contains(next)
        || ('\u{202a}'..='\u{202e}').contains(&next)
        || ('\u{2066}'..='\u{2069}').contains(&next)
        || ('\u{e0000}'..='\u{e0fff}').contains(&next)
}

fn assert_safe(what: &str, shown: &str) {
    assert!(!shown.contains(is_harmful), "{what}: {shown:?}");
    // No line of the document begins a line of its own.
    let forged = shown
        .lines()
        .any(|line| line.trim_start().starts_with("2026 INFO"));
    assert!(!forged, "{what}: {shown:?}");
}

fn assert_safe_lines(what: &str, report: &Report) {
    for finding in &report.findings {
        let (line, message) = (finding.to_string(), finding.message.clone());
        for shown in [line, message, finding.hint.clone().unwrap_or_default()] {
            assert_safe(what, &shown);
            assert!(
                !shown.contains('\n') && shown.chars().count() < 1500,
                "{what}: {shown:?}"
            );
        }
    }
    assert_safe(what, &report.to_string());
    assert_safe(what, &report.to_html(Lang::Nb));
}

fn read(document: &Value, lang: Lang) -> Result<Atlas, Report> {
    let limits = Limits::default().findings(100_000).string_bytes(1_000_000);
    let options = ReadOptions::default().lang(lang).limits(limits);
    Atlas::from_json_with(&document.to_string(), &options)
}

fn examples() -> impl Iterator<Item = (String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let documents = files.filter(|path| path.extension().is_some_and(|end| end == "json"));
    documents.map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, serde_json::from_str(&text).unwrap())
    })
}

fn each_string(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(items) => items.iter_mut().for_each(|item| each_string(item, change)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| each_string(member, change)),
        _ => {}
    }
}

/// The document with the poison in every string that may hold it. Which these
/// are is asked of the decoder, so that new members are among them.
fn poisoned(document: &Value, poison: &str) -> Value {
    let mut poisoned = document.clone();
    each_string(&mut poisoned, &mut |text| {
        *text = format!("{text} {poison}");
    });
    for _ in 0..20 {
        let Err(report) = read(&poisoned, Lang::En) else {
            return poisoned;
        };
        assert!(!report.truncated);
        for finding in &report.findings {
            let good = document.pointer(&finding.pointer).unwrap().clone();
            *poisoned.pointer_mut(&finding.pointer).unwrap() = good;
        }
    }
    panic!("no good document comes of it")
}

#[test]
fn poisoned_texts_do_no_harm() {
    for (name, document) in examples() {
        let document = poisoned(&document, POISON);
        let mut count = 0;
        each_string(&mut document.clone(), &mut |text| {
            count += usize::from(text.contains(POISON));
        });
        assert!(count > 50, "{name}: {count}");
        let atlas = read(&document, Lang::En).unwrap();
        outputs(&name, &atlas);
    }
}

/// Everything that core writes for people about a document.
fn outputs(name: &str, atlas: &Atlas) {
    let maps: Vec<String> = atlas.maps.iter().map(|map| map.id.to_string()).collect();
    let pairs = maps.iter().zip(maps.iter().skip(1));
    for lang in LANGS {
        assert_safe_lines(name, &atlas.check(&CheckOptions::default().lang(lang)));
        assert_safe(name, &atlas.to_html(Some(lang)));
        for map in &atlas.maps {
            assert_safe(name, &map.to_html(Some(atlas), Some(lang)));
            assert_safe(name, &map.to_html(None, Some(lang)));
        }
        for (before, after) in pairs.clone() {
            let gap = match atlas.gap(before, after, &GapOptions::default().lang(lang)) {
                Ok(gap) => gap,
                Err(report) => {
                    assert_safe_lines(name, &report);
                    continue;
                }
            };
            for atlas in [Some(atlas), None] {
                let text = gap.to_text(atlas, Some(lang));
                assert!(text.lines().count() > 5);
                assert_safe(name, &text);
                assert_safe(name, &gap.to_html(atlas, Some(lang)));
            }
        }
    }
}

#[test]
fn poisoned_names_and_values_are_refused_in_safe_lines() {
    for (name, document) in examples() {
        let mut everywhere = document.clone();
        each_string(&mut everywhere, &mut |text| {
            *text = format!("{POISON}{text}");
        });
        let mut named = document.clone();
        name_members(&mut named);
        // Messages exist in these three.
        for lang in [Lang::En, Lang::Nb, Lang::Sv] {
            for document in [&everywhere, &named] {
                assert_safe_lines(&name, &read(document, lang).unwrap_err());
            }
        }
    }
}

/// Adds a member of a poisonous name to every object.
fn name_members(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(name_members),
        Value::Object(members) => {
            members.values_mut().for_each(name_members);
            members.insert(format!("name{POISON}"), Value::from(1));
        }
        _ => {}
    }
}

#[test]
fn what_the_caller_names_is_told_safely() {
    let (_, document) = examples().next().unwrap();
    let atlas = read(&document, Lang::En).unwrap();
    let gap = GapOptions::default();
    for refused in [
        atlas.gap(POISON, POISON, &gap).unwrap_err(),
        atlas.replace(&format!("/{POISON}"), "1").unwrap_err(),
        atlas.add(POISON, "1").unwrap_err(),
        atlas.remove(&format!("/maps/{POISON}")).unwrap_err(),
        atlas.table(POISON, None).unwrap_err(),
        Report::from_json(&format!("{{\"{}\":1}}", "\\u001b\\u202e")).unwrap_err(),
        Atlas::from_json(POISON).unwrap_err(),
        Atlas::from_slice(b"{\"\x1b\xff\":1}").unwrap_err(),
    ] {
        assert_safe_lines("call", &refused);
    }
    assert_safe("language", &POISON.parse::<Lang>().unwrap_err());
    let serde = serde_json::from_value::<Text>(serde_json::json!({ "en": "x", POISON: 1 }));
    assert_safe("serde", &serde.unwrap_err().to_string());
}

/// A name that differs from a member only by what nobody sees is told apart.
#[test]
fn what_hides_is_shown_in_messages() {
    let text =
        "{\"schema_version\":\"1.0\",\"title\":\"t\",\"language\":\"en\",\"ti\u{200b}tle\":1}";
    let message = Atlas::from_json(text).unwrap_err().to_string();
    assert!(
        message.contains(r"`ti\u200btle` is not a member here"),
        "{message}"
    );
}

/// Texts of 60 000 characters in every member make neither lines nor tables of
/// that width.
#[test]
fn long_texts_are_cut_where_they_stand_beside_others() {
    let long = "æ".repeat(20_000);
    let (name, document) = examples()
        .find(|(name, _)| name.starts_with("insurance"))
        .unwrap();
    let atlas = read(&poisoned(&document, &long), Lang::En).unwrap();
    assert_safe_lines(&name, &atlas.check(&CheckOptions::default()));
    let maps: Vec<String> = atlas.maps.iter().map(|map| map.id.to_string()).collect();
    let gap = atlas
        .gap(&maps[0], &maps[1], &GapOptions::default())
        .unwrap();
    let text = gap.to_text(Some(&atlas), None);
    let widest = text.lines().map(|line| line.chars().count()).max();
    assert!(widest < Some(3000), "{widest:?}");
}

#[test]
fn a_text_is_visible_once_and_for_all() {
    let shown = visible(POISON).into_owned();
    assert_safe("visible", &shown);
    assert_eq!(visible(&shown), shown);
    assert_safe("visible_value", &visible_value(POISON));
}
