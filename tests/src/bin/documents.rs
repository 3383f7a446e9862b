//! Writes large documents for measurements: `cargo run --release -p journeykit-tests --bin documents -- FOLDER`.
//!
//! 10 KB, 1 MB, 10 MB and 50 MB, give or take a fifth: `FOLDER/10k.json` and so on. Always the same bytes.

use std::path::PathBuf;

use journeykit_tests::generate;

/// What a file is called, and the touchpoints in it.
const SIZES: [(&str, usize); 4] = [("10k", 8), ("1m", 1_500), ("10m", 15_000), ("50m", 75_000)];

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(
        std::env::args()
            .nth(1)
            .unwrap_or_else(|| "target/documents".to_owned()),
    );
    std::fs::create_dir_all(&folder)?;
    for (name, touchpoints) in SIZES {
        let text = generate::document(42, touchpoints);
        let file = folder.join(format!("{name}.json"));
        println!(
            "{}: {touchpoints} touchpoints, {} bytes",
            file.display(),
            text.len()
        );
        std::fs::write(file, text)?;
    }
    Ok(())
}
