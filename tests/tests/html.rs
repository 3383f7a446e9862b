//! What people look at is well formed, holds no script, and speaks one language.

use journeykit::render::Label;
use journeykit::{Atlas, CheckOptions, GapOptions, Lang};
use journeykit_tests::cases::{files, root};
use roxmltree::Document;

const LANGS: [Lang; 5] = [Lang::En, Lang::Nb, Lang::Nn, Lang::Sv, Lang::Da];

/// Every piece that can be made of a document.
fn pieces(atlas: &Atlas, lang: Option<Lang>) -> Vec<String> {
    let mut pieces = vec![atlas.to_html(lang)];
    pieces.extend(atlas.maps.iter().map(|map| map.to_html(Some(atlas), lang)));
    pieces.extend(atlas.maps.iter().map(|map| map.to_html(None, lang)));
    for (before, after) in atlas.maps.iter().zip(atlas.maps.iter().skip(1)) {
        let gap = atlas
            .gap(
                before.id.as_str(),
                after.id.as_str(),
                &GapOptions::default(),
            )
            .unwrap();
        pieces.extend([gap.to_html(Some(atlas), lang), gap.to_html(None, lang)]);
    }
    let report = atlas.check(&CheckOptions::default().lang(lang.unwrap_or_default()));
    pieces.push(report.to_html(lang.unwrap_or_default()));
    pieces
}

#[test]
fn pieces_are_well_formed_and_have_no_script() {
    let mut seen = 0;
    for file in files(&root().join("examples")) {
        let text = std::fs::read_to_string(&file).unwrap();
        // A stranger's text in every place that holds one.
        let evil =
            r#""</td></table><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & ]]>""#;
        let mut data: serde_json::Value = serde_json::from_str(&text).unwrap();
        poison(&mut data, &serde_json::from_str::<String>(evil).unwrap());
        for document in [text, data.to_string()] {
            let atlas = Atlas::from_json(&document).unwrap();
            for piece in LANGS
                .into_iter()
                .map(Some)
                .chain([None])
                .flat_map(|lang| pieces(&atlas, lang))
            {
                let parsed = Document::parse(&piece)
                    .unwrap_or_else(|error| panic!("{}: {error}\n{piece}", file.display()));
                for node in parsed.descendants().filter(|node| node.is_element()) {
                    let name = node.tag_name().name();
                    assert!(
                        [
                            "div", "span", "table", "thead", "tbody", "tr", "th", "td", "b", "code"
                        ]
                        .contains(&name),
                        "{name}"
                    );
                    assert!(
                        node.attributes()
                            .all(|one| ["style", "lang", "scope", "colspan"].contains(&one.name()))
                    );
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

fn poison(value: &mut serde_json::Value, evil: &str) {
    match value {
        serde_json::Value::Object(members) => {
            for (name, below) in members.iter_mut() {
                let text = !below.is_array() && !below.is_null();
                if text
                    && ["title", "name", "text", "does", "provider_activity"]
                        .contains(&name.as_str())
                {
                    *below = evil.into();
                } else {
                    poison(below, evil);
                }
            }
        }
        serde_json::Value::Array(list) => list.iter_mut().for_each(|item| poison(item, evil)),
        _ => {}
    }
}

#[test]
fn every_step_is_a_column_and_every_pain_stands_in_it() {
    for file in files(&root().join("examples")) {
        let atlas = Atlas::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        for map in &atlas.maps {
            let piece = map.to_html(Some(&atlas), None);
            let parsed = Document::parse(&piece).unwrap();
            let said: String = parsed
                .descendants()
                .filter_map(|node| node.text())
                .collect::<Vec<_>>()
                .join("\n");
            let columns = parsed
                .descendants()
                .filter(|node| node.attribute("scope") == Some("col"))
                .count();
            let steps: Vec<_> = map
                .stages
                .iter()
                .flat_map(|stage| stage.steps.iter())
                .collect();
            assert_eq!(columns, steps.len());
            let language = atlas.language.as_str();
            for text in steps
                .iter()
                .flat_map(|step| step.pains.iter())
                .map(|pain| pain.text.best(language, language))
            {
                assert!(said.contains(text), "{text}");
            }
        }
    }
}

#[test]
fn a_map_of_thousands_of_steps_is_cut_and_says_so() {
    let text = journeykit_tests::generate::document(1, 4_000);
    let atlas = Atlas::from_json(&text).unwrap();
    let map = atlas.maps.at(0).unwrap();
    let piece = map.to_html(Some(&atlas), Some(Lang::Nb));
    let steps: usize = map.stages.iter().map(|stage| stage.steps.len()).sum();
    assert!(
        piece.len() < 200_000 && piece.contains(&format!("… {} til", steps - 60)),
        "{}",
        piece.len()
    );
}

#[test]
fn labels_are_there_in_every_language_and_have_names_of_their_own() {
    for lang in LANGS {
        assert!(
            Label::ALL
                .iter()
                .all(|label| !label.in_lang(lang).trim().is_empty())
        );
    }
    let mut keys: Vec<&str> = Label::ALL.iter().map(|label| label.key()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), Label::ALL.len());
    let differs = |label: &&Label| label.in_lang(Lang::En) != label.in_lang(Lang::Nb);
    assert!(Label::ALL.iter().filter(differs).count() * 10 > Label::ALL.len() * 9);
}
