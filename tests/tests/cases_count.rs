//! The cases as a whole.

use std::collections::BTreeSet;

use journeykit_tests::cases;

/// The folders and the fewest cases of each; other languages count them too.
const FOLDERS: &[(&str, usize)] = &[
    ("canonical", 15),
    ("check", 130),
    ("decode", 60),
    ("edit", 40),
    ("gap", 60),
    ("migrate", 8),
];

#[test]
fn there_are_enough_cases_and_each_says_what_it_shows() {
    let mut all = 0;
    for (folder, least) in FOLDERS {
        let cases = cases::cases(folder);
        assert!(cases.len() >= *least, "{} cases in {folder}", cases.len());
        let mut told = BTreeSet::new();
        for case in &cases {
            assert!(
                !case.about().is_empty(),
                "a case of {} does not say what it shows",
                case.file
            );
            assert!(
                told.insert(case.about().to_owned()),
                "{}: `{}` stands twice in {folder}",
                case.file,
                case.about()
            );
        }
        all += cases.len();
    }
    assert!(all >= 150, "{all} cases in all");
}

/// A folder that no runner knows would never be run.
#[test]
fn every_folder_is_known() {
    let folders = std::fs::read_dir(cases::root().join("tests/cases"))
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir());
    for folder in folders {
        let name = folder.file_name().into_string().unwrap();
        assert!(
            FOLDERS.iter().any(|(known, _)| *known == name),
            "no runner knows tests/cases/{name}"
        );
    }
}
