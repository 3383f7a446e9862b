//! Attacks: each takes any bytes, does with them what a program does with a stranger's document, and holds what comes
//! out against laws. `tests/fuzz` looks for bytes that break one; `tests/tests/corpora.rs` tries those that are kept.

mod check;
mod decode;
mod edit;
mod gap;
mod markup;
mod parts;
mod places;
mod poison;
mod reports;
mod seeds;
mod tables;
mod versions;
mod writing;

use journeykit::{Atlas, Lang};

pub use markup::faults_of_markup;
pub use places::{pointers, told_places};
pub use poison::{Member, members_with_text, places_of_text, poisoned};
pub use seeds::seeds;

/// Panics where the bytes break a law.
pub type Attack = fn(&[u8]);

/// All attacks, by the names of their fuzz targets and corpora.
pub const ATTACKS: [(&str, Attack); 9] = [
    ("decode", decode::decode),
    ("check", check::check),
    ("gap", gap::gap),
    ("parts", parts::parts),
    ("edit", edit::edit),
    ("versions", versions::versions),
    ("reports", reports::reports),
    ("tables", tables::tables),
    ("writing", writing::writing),
];

/// What stands between the document and what else an attack takes. No UTF-8 has such a byte.
pub const SEPARATOR: u8 = 0xff;

const LANGUAGES: [Lang; 5] = [Lang::En, Lang::Nb, Lang::Nn, Lang::Sv, Lang::Da];

/// Runs the attack of that name.
///
/// # Panics
/// The bytes break a law, or there is no such attack.
pub fn run(name: &str, bytes: &[u8]) {
    let (_, attack) = ATTACKS
        .iter()
        .find(|(known, _)| *known == name)
        .expect("a name of ATTACKS");
    attack(bytes);
}

/// The pieces between the separators; the first is the document.
fn pieces(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == SEPARATOR)
}

/// The atlas that the first piece holds, if it holds one.
fn atlas(bytes: &[u8]) -> Option<Atlas> {
    Atlas::from_slice(pieces(bytes).next()?).ok()
}

/// The ids of the first two maps.
fn two_maps(atlas: &Atlas) -> Option<[&str; 2]> {
    let id = |at| Some(atlas.maps.at(at)?.id.as_str());
    Some([id(0)?, id(1)?])
}
