//! What the README shows is what there is to see.

use std::process::Command;

use journeykit::{Atlas, Options};

fn readme() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap()
}

fn blocks<'r>(readme: &'r str, language: &str) -> Vec<&'r str> {
    let opening = format!("```{language}\n");
    readme.split(&opening).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn the_smallest_document_decodes_and_is_a_valid_draft() {
    let readme = readme();
    let documents = blocks(&readme, "json");
    assert_eq!(documents.len(), 1);
    let report = Atlas::from_json(documents[0]).unwrap().check(&Options::default());
    assert!(report.ok && report.warnings == 0, "{report:?}");
}

#[test]
fn the_report_begins_as_shown() {
    let readme = readme();
    let shown = blocks(&readme, "text")[0];
    let run = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "gap"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output();
    let run = run.unwrap();
    let report = String::from_utf8(run.stdout).unwrap();
    assert!(report.starts_with(shown), "{report}\n{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn every_command_of_the_readme_names_files_that_exist() {
    let readme = readme();
    let commands: Vec<&str> = blocks(&readme, "sh").into_iter().flat_map(str::lines).collect();
    assert!(commands.len() >= 5);
    for word in commands.iter().flat_map(|line| line.split(' ')).filter(|word| word.starts_with("examples/") || word.starts_with("tests/"))
    {
        assert!(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join(word).exists(), "{word}");
    }
}
