//! Forms of words by their stems, in English, Norwegian and Swedish.

/// Endings of verbs and nouns in the three languages.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "", "a", "ade", "an", "ans", "ar", "arna", "as", "at", "e", "ed", "en", "ene", "ens", "er", "era", "erar", "eras",
    "ere", "erer", "eres", "erna", "es", "et", "ets", "ies", "ing", "ingen", "n", "na", "ne", "ning", "ningen", "nes", "or",
    "r", "re", "s", "t", "tet", "ts", "y", "ying",
];

/// Whether a word is a form of one of these stems.
pub(super) fn any_form(word: &str, stems: &[&str]) -> bool {
    let first = word.as_bytes().first();
    stems.iter().any(|stem| {
        stem.as_bytes().first() == first
            && word
                .strip_prefix(stem)
                .is_some_and(|ending| ENDINGS.contains(&ending))
    })
}

/// The shortest stem that is looked for at the end of a compound: shorter ones
/// end other words too, as "sak" does "årsak".
const SHORTEST_IN_COMPOUND: usize = 5;

/// Whether a word is a form of one of these nouns, or a compound that ends with
/// one: "lånesøknaden".
pub(super) fn any_form_or_compound(word: &str, stems: &[&str]) -> bool {
    let ends = |stem: &&str| {
        stem.len() >= SHORTEST_IN_COMPOUND
            && word.rfind(stem).is_some_and(|at| {
                word.get(at + stem.len()..)
                    .is_some_and(|ending| ENDINGS.contains(&ending))
            })
    };
    any_form(word, stems) || stems.iter().any(ends)
}
