//! Writes the inputs of all shared cases, the examples and a few generated atlases into a folder, for fuzzing:
//! `seeds FOLDER`.

use std::path::Path;

use journeykit_tests::{cases, generate};

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let mut inputs: Vec<Vec<u8>> = Vec::new();
    for folder in ["decode", "canonical", "migrate", "check", "gap"] {
        inputs.extend(cases::cases(folder).iter().map(cases::Case::input));
    }
    for folder in ["examples", "examples/broken"] {
        for file in cases::files(&cases::root().join(folder)) {
            inputs.push(std::fs::read(file)?);
        }
    }
    inputs.extend((0..40).map(|seed| generate::pair(seed, 6).to_json().into_bytes()));
    // Large ones teach the fuzzer nothing that small ones don't.
    inputs.retain(|input| input.len() <= 60_000);
    for (number, input) in inputs.iter().enumerate() {
        std::fs::write(Path::new(&folder).join(format!("seed-{number:04}")), input)?;
    }
    println!("{} seeds", inputs.len());
    Ok(())
}
