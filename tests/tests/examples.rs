//! The examples are what their README says.

use std::collections::BTreeSet;

use journeykit::finding::Severity;
use journeykit::model::{MapState, MapStatus};
use journeykit::options::Limits;
use journeykit::{Atlas, CheckOptions, GapOptions};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");

fn documents() -> Vec<(String, Atlas)> {
    let mut files: Vec<_> = std::fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "json")
    });
    files.sort();
    let read = |file: std::path::PathBuf| {
        let atlas = Atlas::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        (
            file.file_name().unwrap().to_str().unwrap().to_owned(),
            atlas,
        )
    };
    files.into_iter().map(read).collect()
}

#[test]
fn there_are_six_and_each_has_a_published_today_and_future() {
    let documents = documents();
    assert_eq!(documents.len(), 6);
    for (file, atlas) in documents {
        for state in [MapState::Current, MapState::Future] {
            let of_state = |map: &&journeykit::JourneyMap| {
                map.state == state && map.status == Some(MapStatus::Published)
            };
            assert!(
                atlas.maps.iter().any(|map| of_state(&map)),
                "{file} has no published {state} map"
            );
        }
        assert!(
            !atlas.initiatives.is_empty() && !atlas.personas.is_empty() && !atlas.jobs.is_empty(),
            "{file}"
        );
    }
}

#[test]
fn their_warnings_are_those_that_the_readmes_name() {
    let readmes = ["README.md", "README.nb.md", "README.sv.md"];
    let readmes = readmes.map(|name| {
        (
            name,
            std::fs::read_to_string(format!("{FOLDER}/{name}")).unwrap(),
        )
    });
    let options = CheckOptions::default().limits(Limits::default().findings(usize::MAX));
    for (file, atlas) in documents() {
        let report = atlas.check(&options);
        assert!(report.ok, "{file}: {report}");
        let warnings = report
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Warning);
        let warnings: BTreeSet<&str> = warnings.map(|finding| finding.code).collect();
        for (name, readme) in &readmes {
            let row = readme
                .lines()
                .rfind(|line| line.starts_with(&format!("| `{file}`")))
                .unwrap();
            let named: BTreeSet<&str> = row.split('`').skip(3).step_by(2).collect();
            assert_eq!(warnings, named, "{file} in {name}");
        }
    }
}

#[test]
fn every_gap_of_theirs_leads_there_and_back() {
    for (file, atlas) in documents() {
        for future in atlas.maps.iter().filter(|map| map.derived_from.is_some()) {
            let base = atlas
                .maps
                .get(future.derived_from.as_ref().unwrap().as_str())
                .unwrap();
            let gap = atlas
                .gap(base.id.as_str(), future.id.as_str(), &GapOptions::default())
                .unwrap();
            assert_eq!(&gap.apply(base).unwrap(), future, "{file}");
            assert_eq!(&gap.inverse().apply(future).unwrap(), base, "{file}");
            assert!(
                !gap.splits.is_empty() && !gap.merges.is_empty() && !gap.regressions.is_empty(),
                "{file}: {}",
                future.id
            );
        }
    }
}
