//! Writes pages for a browser to look at: `injections FOLDER [every]`. Each holds all the HTML that is made of documents with
//! one text in every place for text: a page for each text of `tests/injections.json`, in the five languages by turns or in
//! every one of them, and harmless ones.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use journeykit::{Atlas, CheckOptions, Gap, GapOptions, Lang};
use journeykit_tests::attacks::{Member, members_with_text, places_of_text, poisoned};
use journeykit_tests::{cases, generate};
use serde_json::{Value, json};

const LANGUAGES: [Lang; 5] = [Lang::En, Lang::Nb, Lang::Nn, Lang::Sv, Lang::Da];

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    let every = std::env::args().nth(2).is_some_and(|word| word == "every");
    std::fs::create_dir_all(&folder)?;
    let list = std::fs::read_to_string(cases::root().join("tests/injections.json"))?;
    let payloads: Vec<String> = serde_json::from_str(&list)?;
    let documents = documents();
    let mut reached = BTreeSet::new();
    let mut pages = Vec::new();
    let harmless = [("harmless".to_owned(), false)];
    let payloads = payloads.into_iter().map(|payload| (payload, true));
    for (number, (text, is_attack)) in harmless.into_iter().chain(payloads).enumerate() {
        let documents: Vec<(Atlas, Vec<Gap>)> = documents
            .iter()
            .map(|atlas| {
                let (atlas, members) = poisoned(atlas, &text);
                reached.extend(members);
                let gaps = gaps(&atlas);
                (atlas, gaps)
            })
            .collect();
        let by_turns = |at: usize| every || !is_attack || at == number % LANGUAGES.len();
        for (_, lang) in LANGUAGES
            .into_iter()
            .enumerate()
            .filter(|(at, _)| by_turns(*at))
        {
            let name = format!("{number:03}-{}.html", lang.tag());
            let pieces: String = documents
                .iter()
                .map(|(atlas, gaps)| pieces(atlas, gaps, &text, lang))
                .collect();
            let head = "<!doctype html><html lang=\"en\"><head><title>page</title><link rel=\"icon\" href=\"data:,\"></head>";
            let page = format!("{head}<body>{pieces}</body></html>\n");
            std::fs::write(folder.join(&name), page)?;
            pages.push(json!({ "name": name, "text": text, "attack": is_attack }));
        }
    }
    let all = members_with_text();
    let closed: Vec<&Member> = all.difference(&reached).collect();
    let index = json!({ "pages": pages, "members": reached, "closed": closed });
    std::fs::write(folder.join("index.json"), index.to_string())
}

/// Documents that have every member with text between them.
fn documents() -> Vec<Atlas> {
    let mut missing = members_with_text();
    let mut chosen = Vec::new();
    for seed in 0..40 {
        let mut atlas = generate::full(seed, 3);
        // Their numbers may be beyond what a `Value` holds, and no page shows them.
        atlas.extensions = None;
        let there = places_of_text(&atlas);
        let before = missing.len();
        missing.retain(|member| !there.contains_key(member));
        if missing.len() < before {
            chosen.push(atlas);
        }
    }
    assert!(missing.is_empty(), "no document has {missing:?}");
    chosen
}

/// The gaps between maps that stand beside each other.
fn gaps(atlas: &Atlas) -> Vec<Gap> {
    let pairs = atlas.maps.iter().zip(atlas.maps.iter().skip(1));
    pairs
        .filter_map(|(before, after)| {
            let options = GapOptions::default();
            atlas
                .gap(before.id.as_str(), after.id.as_str(), &options)
                .ok()
        })
        .collect()
}

/// Everything that is shown of a document, as pieces of HTML.
fn pieces(atlas: &Atlas, gaps: &[Gap], text: &str, lang: Lang) -> String {
    let mut pieces = vec![atlas.to_html(Some(lang))];
    pieces.extend(
        atlas
            .maps
            .iter()
            .map(|map| map.to_html(Some(atlas), Some(lang))),
    );
    pieces.extend(gaps.iter().map(|gap| gap.to_html(Some(atlas), Some(lang))));
    let check = CheckOptions::default().lang(lang);
    pieces.push(atlas.check(&check).to_html(lang));
    // A text that is no document, and one in which everything is called what the text says.
    let named: Value = [
        (text.to_owned(), Value::from(text)),
        ("language".to_owned(), text.into()),
    ]
    .into_iter()
    .collect();
    for wrong in [text, &named.to_string()] {
        pieces.extend(
            Atlas::from_json(wrong)
                .err()
                .map(|report| report.to_html(lang)),
        );
    }
    let mut sections = String::new();
    for piece in pieces {
        // Writing to a String can't fail.
        let _ = writeln!(sections, "<section>{piece}</section>");
    }
    sections
}
