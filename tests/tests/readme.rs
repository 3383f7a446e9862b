//! What the READMEs show is what there is to see, in every language.

use std::path::{Path, PathBuf};
use std::process::Command;

use journeykit::{Atlas, CheckOptions};

/// Each with the arguments that its report is made with.
const READMES: [(&str, &[&str]); 3] = [
    ("README.md", &[]),
    (
        "README.nb.md",
        &["examples/care-service.json", "--lang", "nb"],
    ),
    ("README.sv.md", &["--lang", "sv"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap()
}

fn blocks<'r>(readme: &'r str, language: &str) -> Vec<&'r str> {
    let opening = format!("```{language}\n");
    readme
        .split(&opening)
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .collect()
}

#[test]
fn the_small_document_decodes_and_is_a_valid_draft() {
    for (name, _) in READMES {
        let readme = read(name);
        let documents = blocks(&readme, "json");
        assert_eq!(documents.len(), 1, "{name}");
        let report = Atlas::from_json(documents[0])
            .unwrap()
            .check(&CheckOptions::default());
        assert!(report.ok && report.warnings == 0, "{name}: {report:?}");
    }
}

#[test]
fn the_report_begins_as_shown() {
    for (name, arguments) in READMES {
        let readme = read(name);
        let shown = blocks(&readme, "text")[0];
        let run = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--example", "gap", "--"])
            .args(arguments)
            .current_dir(root())
            .output();
        let run = run.unwrap();
        let report = String::from_utf8(run.stdout).unwrap();
        assert!(
            report.starts_with(shown),
            "{name}: {report}\n{}",
            String::from_utf8_lossy(&run.stderr)
        );
        let command = format!("cargo run --example gap -- {}", arguments.join(" "));
        assert!(
            blocks(&readme, "sh")
                .iter()
                .any(|block| block.trim() == command.trim_end_matches("-- ").trim()),
            "{name}: {command}"
        );
    }
}

#[test]
fn the_code_is_the_same_in_every_language() {
    let english = read("README.md");
    for (name, _) in READMES {
        let readme = read(name);
        assert_eq!(blocks(&readme, "rust"), blocks(&english, "rust"), "{name}");
        assert_eq!(
            readme.matches("\n## ").count(),
            english.matches("\n## ").count(),
            "{name}"
        );
    }
}

#[test]
fn every_command_and_link_leads_to_a_file_that_exists() {
    for (name, _) in READMES {
        let readme = read(name);
        let commands: Vec<&str> = blocks(&readme, "sh")
            .into_iter()
            .flat_map(str::lines)
            .collect();
        assert!(commands.len() >= 5, "{name}");
        let files = commands
            .iter()
            .flat_map(|line| line.split(' '))
            .filter(|word| word.starts_with("examples/") || word.starts_with("tests/"));
        let links = readme
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
            .filter(|link| !link.starts_with("http"));
        for file in files.chain(links) {
            assert!(root().join(file).exists(), "{name}: {file}");
        }
    }
}
