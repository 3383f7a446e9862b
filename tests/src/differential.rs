//! Mutated documents and what Rust says of them, for the packages in other languages to say the same.

use std::fmt::Write as _;

use journeykit::{Atlas, GapOptions, Report};
use serde_json::{Value, json};

use crate::{cases, generate};

/// Larger documents are left out: what they would show, smaller ones show in more ways.
const MOST_BYTES: usize = 4_000;

/// So many mutants with the verdict on each, one JSON object a line: `text`, or `hex` for bytes that are no UTF-8, and
/// `verdict`. The same numbers always give the same ones.
pub fn mutants(many: u64) -> impl Iterator<Item = String> {
    let documents = documents();
    let mut at = (0..documents.len()).cycle();
    (0..many).map(move |seed| {
        let document = &documents[at.next().unwrap_or(0)];
        let bytes = if seed % 8 == 7 {
            generate::scrambled(seed, document.as_bytes())
        } else {
            generate::mutated(seed, document).into_bytes()
        };
        let verdict = verdict(&bytes);
        let line = match String::from_utf8(bytes) {
            Ok(text) => json!({ "text": text, "verdict": verdict }),
            Err(error) => json!({ "hex": hex(error.as_bytes()), "verdict": verdict }),
        };
        line.to_string()
    })
}

/// What is mutated: inputs of the shared cases, broken documents, and generated ones.
fn documents() -> Vec<String> {
    let folders = ["decode", "canonical", "migrate", "edit", "check", "gap"];
    let cases = folders.into_iter().flat_map(cases::cases);
    let mut documents: Vec<String> = cases
        .filter_map(|case| String::from_utf8(case.input()).ok())
        .collect();
    let broken = cases::files(&cases::root().join("examples/broken"));
    documents.extend(
        broken
            .iter()
            .filter_map(|file| std::fs::read_to_string(file).ok()),
    );
    documents.extend((0..300).map(|seed| generate::text(seed, 2)));
    documents.retain(|text| {
        text.len() <= MOST_BYTES
            && serde_json::from_str::<Value>(text).is_ok_and(|it| it.is_object())
    });
    documents
}

/// Codes and pointers, and checksums of the canonical text and of the gap between the first two maps.
fn verdict(bytes: &[u8]) -> String {
    let atlas = match Atlas::from_slice(bytes) {
        Ok(atlas) => atlas,
        Err(report) => return format!("refused {}\n{}", report.total, places(&report)),
    };
    let report = atlas.check(&journeykit::CheckOptions::default());
    let mut said = format!(
        "read {}, {} errors, {} warnings, {} infos\n{}",
        checksum(&atlas.to_json()),
        report.errors,
        report.warnings,
        report.infos,
        places(&report)
    );
    if let (Some(before), Some(after)) = (atlas.maps.at(0), atlas.maps.at(1)) {
        let gap = atlas.gap(
            before.id.as_str(),
            after.id.as_str(),
            &GapOptions::default(),
        );
        let gap = match &gap {
            Ok(gap) => checksum(&gap.to_json()),
            Err(report) => report.codes().next().unwrap_or_default().to_owned(),
        };
        said = said + "gap " + &gap + "\n";
    }
    said
}

fn places(report: &Report) -> String {
    report.findings.iter().fold(String::new(), |told, finding| {
        told + finding.code + " " + &finding.pointer + "\n"
    })
}

/// CRC-32, which Python has and JavaScript can count.
fn checksum(text: &str) -> String {
    let sum = text.bytes().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 * (sum & 1))
        })
    });
    format!("{:08x}", !sum)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        // Writing to a String can't fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::{checksum, mutants};

    #[test]
    fn checksums_are_those_of_everyone() {
        assert_eq!(checksum("123456789"), "cbf43926");
    }

    #[test]
    fn mutants_are_the_same_each_time_and_of_both_sorts() {
        let all: Vec<String> = mutants(400).collect();
        assert!(mutants(400).eq(all.iter().cloned()));
        for verdict in ["\"verdict\":\"read ", "\"verdict\":\"refused ", "\"hex\":"] {
            assert!(all.iter().any(|line| line.contains(verdict)), "{verdict}");
        }
        assert!(all.iter().any(|line| line.contains("\\ngap ")));
    }
}
