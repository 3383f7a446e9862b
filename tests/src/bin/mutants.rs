//! Writes mutated documents and Rust's verdict on each into a file: `mutants MANY FILE`.

use std::io::{BufWriter, Write as _};

use journeykit_tests::differential::mutants;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let many = arguments
        .next()
        .and_then(|many| many.parse().ok())
        .unwrap_or(400);
    let file = arguments
        .next()
        .unwrap_or_else(|| "mutants.ndjson".to_owned());
    let mut file = BufWriter::new(std::fs::File::create(file)?);
    for line in mutants(many) {
        writeln!(file, "{line}")?;
    }
    file.flush()
}
