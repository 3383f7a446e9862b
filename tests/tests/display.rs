//! What is printed for people is one line that a terminal and a log can take,
//! in the reader's language, whatever a document holds.

use std::process::Command;

use journeykit::{Atlas, CheckOptions, Lang, ReadOptions, Report};

/// Names and values that would do something to a terminal or a log.
const HOSTILE: [&str; 7] = [
    "\u{1b}]0;owned\u{7}",
    "\r\nINFO nothing wrong",
    "\u{9b}31m",
    "a\u{2028}b\u{2029}c",
    "\u{202e}txt.exe",
    "\u{2067}x\u{2069}\u{200f}",
    "\u{0}\u{7f}\u{61c}",
];

fn is_harmful(next: char) -> bool {
    next.is_control()
        || ('\u{2028}'..='\u{202e}').contains(&next)
        || ('\u{2066}'..='\u{2069}').contains(&next)
        || ['\u{61c}', '\u{200e}', '\u{200f}'].contains(&next)
}

fn refused(text: &str, lang: Lang) -> Report {
    Atlas::from_json_with(text, &ReadOptions::default().lang(lang)).unwrap_err()
}

fn with_member(name: &str) -> String {
    let name = serde_json::to_string(name).unwrap();
    format!(r#"{{"schema_version":"1.0","title":"t","language":"en",{name}:1}}"#)
}

#[test]
fn findings_are_one_safe_line_and_keep_the_exact_pointer() {
    for name in HOSTILE {
        let report = refused(&with_member(name), Lang::En);
        let finding = &report.findings[0];
        assert_eq!(finding.pointer, format!("/{name}"));
        assert_eq!(finding.params["name"], name);
        for shown in [
            report.to_string(),
            finding.to_string(),
            finding.message.clone(),
        ] {
            assert!(!shown.contains(is_harmful), "{shown:?}");
        }
    }
    let escaped = refused(&with_member("\u{1b}\u{202e}"), Lang::En).to_string();
    assert!(escaped.contains(r"at `/\u001b\u202e`:"), "{escaped}");
}

#[test]
fn a_pointer_is_cut_where_it_is_shown() {
    let name = "é".repeat(30_000);
    let report = refused(&with_member(&name), Lang::Sv);
    assert_eq!(report.findings[0].pointer.chars().count(), 30_001);
    let shown = report.to_string();
    assert!(shown.chars().count() < 400, "{shown}");
    assert!(shown.starts_with("fel member.unknown vid `/ééé"), "{shown}");
}

#[test]
fn a_line_is_in_the_language_of_its_message() {
    let text = r#"{"schema_version":"1.0","language":"en","weather":1}"#;
    for (lang, begin, end) in [
        (
            Lang::En,
            "error member.unknown at `/weather`: ",
            ", and 1 more",
        ),
        (
            Lang::Nb,
            "feil member.unknown ved `/weather`: ",
            ", og 1 til",
        ),
        (
            Lang::Da,
            "feil member.unknown ved `/weather`: ",
            ", og 1 til",
        ),
        (
            Lang::Sv,
            "fel member.unknown vid `/weather`: ",
            ", och 1 till",
        ),
    ] {
        let report = refused(text, lang);
        let shown = report.to_string();
        assert!(shown.starts_with(begin) && shown.ends_with(end), "{shown}");
        let written = serde_json::to_string(&report).unwrap();
        assert_eq!(written.contains("\"lang\""), lang != Lang::En);
        let read = Report::from_json(&written).unwrap();
        assert_eq!((&read, read.to_string()), (&report, shown));
    }
}

/// The programs print texts of documents: titles, names, values.
#[test]
fn the_programs_print_no_escape_sequences() {
    let hostile = HOSTILE.concat();
    let text = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../examples/broken/map.gains_missing.json"
    ))
    .unwrap();
    let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut maps = document["maps"].as_array().unwrap().clone();
    let mut after = maps[0].clone();
    after["id"] = "later".into();
    after["state"] = "future".into();
    after["derived_from"] = maps[0]["id"].clone();
    maps.push(after);
    for map in &mut maps {
        map["title"] = format!("Title {hostile}").into();
    }
    document["maps"] = maps.into();
    let atlas = Atlas::from_json(&document.to_string()).unwrap();
    assert!(atlas.check(&CheckOptions::default()).ok);
    let file = std::env::temp_dir().join(format!("journeykit-display-{}.json", std::process::id()));
    std::fs::write(&file, document.to_string()).unwrap();
    for program in ["gap", "check"] {
        let run = Command::new(env!("CARGO"))
            .args([
                "run",
                "--quiet",
                "--package",
                "journeykit",
                "--example",
                program,
                "--",
            ])
            .arg(&file)
            .output()
            .unwrap();
        let shown = String::from_utf8(run.stdout).unwrap();
        assert!(
            !shown.is_empty() && !shown.replace('\n', "").contains(is_harmful),
            "{shown:?}"
        );
    }
    std::fs::remove_file(&file).unwrap();
}
