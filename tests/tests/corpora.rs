//! What the fuzzer has found worth keeping is tried again, without the fuzzer.

use std::panic::catch_unwind;
use std::path::PathBuf;

use journeykit_tests::attacks::{ATTACKS, run};
use journeykit_tests::cases::root;

/// The files of a corpus, by their names.
fn corpus(attack: &str) -> Vec<PathBuf> {
    let folder = root().join("tests/fuzz/corpora").join(attack);
    let entries = std::fs::read_dir(&folder);
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn no_input_of_a_corpus_breaks_a_law() {
    let mut broken = Vec::new();
    for (attack, _) in ATTACKS {
        let files = corpus(attack);
        assert!(files.len() >= 10, "{attack} has {} inputs", files.len());
        for file in files {
            let bytes = std::fs::read(&file).unwrap();
            if catch_unwind(|| run(attack, &bytes)).is_err() {
                broken.push(file.display().to_string());
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Every corpus and every target of the fuzzer is an attack.
#[test]
fn attacks_targets_and_corpora_have_the_same_names() {
    let names = |folder: &str| {
        let entries = std::fs::read_dir(root().join("tests/fuzz").join(folder)).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| {
                entry
                    .unwrap()
                    .path()
                    .file_stem()
                    .unwrap()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    };
    let mut attacks = ATTACKS.map(|(name, _)| name);
    attacks.sort_unstable();
    assert_eq!(names("fuzz_targets"), attacks);
    assert_eq!(names("corpora"), attacks);
}
