//! Writes what the fuzzer begins with into a folder: `seeds ATTACK FOLDER`.

use std::path::PathBuf;

use journeykit_tests::attacks;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let attack = arguments.next().unwrap_or_else(|| "decode".to_owned());
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let seeds = attacks::seeds(&attack);
    for (number, seed) in seeds.iter().enumerate() {
        std::fs::write(folder.join(format!("seed-{number:04}")), seed)?;
    }
    println!("{} seeds", seeds.len());
    Ok(())
}
