//! Lists what a crate offers to others, one item a line, out of the JSON that rustdoc writes:
//! `journeykit-api target/doc/journeykit.json`.
//!
//! What every crate that implements a trait has (its methods, what is derived, `Send` and the like) is left out; that
//! the trait is implemented is told.

use std::error::Error;

use public_api::Builder;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("usage: journeykit-api FILE")?;
    let api = Builder::from_rustdoc_json(file)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    let mut implementing: Option<String> = None;
    for item in api.items() {
        let line = item.to_string();
        if line.starts_with("impl") {
            let of =
                line.split_once(" for ").map(|(_, of)| of.split(" where ").next().unwrap_or(of));
            implementing = of.map(|of| format!(" {of}::"));
        } else if implementing.as_ref().is_some_and(|of| line.contains(of)) {
            // It follows an implementation and stands below the type that this is for.
            continue;
        } else {
            implementing = None;
        }
        println!("{line}");
    }
    Ok(())
}
