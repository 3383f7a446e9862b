//! The truth test: what the published schemas accept is what the library accepts, but for the rules that
//! `rules.json` says no schema can hold.
//!
//! `JOURNEYKIT_SEED` varies the run, `JOURNEYKIT_MUTANTS` its length.

mod dice;
mod mutations;
mod seeds;
mod shape;
mod subject;
mod tally;

use serde_json::Value;

use dice::{Dice, number_from_environment};
use mutations::{MUTATIONS, Mutation};
use seeds::Maker;
use shape::{Place, Shapes};
use subject::{Subject, published};
use tally::Tally;

/// Every so many mutants one is made of a whole document, which takes much longer.
const WHOLE_EVERY: u64 = 250;

#[test]
fn schemas_and_library_accept_the_same_atlases() {
    let tally = compare(&Subject::atlas(), 24_000);
    tally.assert_truth();
    tally.assert_everything_was_tried();
}

#[test]
fn schemas_and_library_accept_the_same_gaps() {
    compare(&Subject::gap(), 8_000).assert_truth();
}

/// Holds good documents and mutants of them against both sides.
fn compare(subject: &Subject, mutants: u64) -> Tally {
    let shapes = Shapes {
        root: published(&format!("{}.schema.json", subject.name)),
    };
    let mut maker = Maker::new(&shapes);
    let seed = |document: Value| Seed {
        places: shapes.places(&document),
        document,
    };
    let small: Vec<Seed<'_>> = maker.one_for_each_part().into_iter().map(seed).collect();
    let whole: Vec<Seed<'_>> = (subject.examples)()
        .into_iter()
        .chain([maker.everything()])
        .map(seed)
        .collect();
    let mut tally = Tally::new(subject);
    for seed in small.iter().chain(&whole) {
        tally.assert_good(&seed.document);
    }
    let mut dice = Dice::from_environment();
    every_change_at_every_place(&small, &mut dice, &mut tally);
    changes_by_chance(
        &small,
        &whole,
        number_from_environment("JOURNEYKIT_MUTANTS", mutants),
        &mut dice,
        &mut tally,
    );
    tally
}

/// A good document and its places.
struct Seed<'s> {
    document: Value,
    places: Vec<Place<'s>>,
}

impl Seed<'_> {
    /// A copy with one change.
    fn mutant(&self, place: &Place<'_>, kind: &Mutation, dice: &mut Dice) -> Value {
        let mut document = self.document.clone();
        (kind.change)(
            document.pointer_mut(&place.pointer).expect("a place"),
            place.shape,
            dice,
        );
        document
    }

    /// A copy with a change of that kind somewhere; `None` if there is no place for it.
    fn any_mutant(&self, kind: &Mutation, dice: &mut Dice) -> Option<Value> {
        let fitting: Vec<&Place<'_>> = self
            .places
            .iter()
            .filter(|place| (kind.fits)(place.shape))
            .collect();
        if fitting.is_empty() {
            return None;
        }
        let place = *dice.pick(&fitting);
        Some(self.mutant(place, kind, dice))
    }
}

/// Each kind of change once at each place that it fits: no member of any part is passed over.
fn every_change_at_every_place(seeds: &[Seed<'_>], dice: &mut Dice, tally: &mut Tally) {
    for seed in seeds {
        for place in &seed.places {
            for kind in MUTATIONS.iter().filter(|kind| (kind.fits)(place.shape)) {
                tally.judge(kind.name, &seed.mutant(place, kind, dice));
            }
        }
    }
}

/// The rest by chance, each kind as often as any other.
fn changes_by_chance(
    small: &[Seed<'_>],
    whole: &[Seed<'_>],
    mutants: u64,
    dice: &mut Dice,
    tally: &mut Tally,
) {
    let kinds: Vec<&Mutation> = MUTATIONS
        .iter()
        .filter(|kind| tally.kinds.contains_key(kind.name))
        .collect();
    for kind in kinds.into_iter().cycle() {
        if tally.judged >= mutants {
            return;
        }
        let seeds = if tally.judged.is_multiple_of(WHOLE_EVERY) {
            whole
        } else {
            small
        };
        let mutant = std::iter::repeat_with(|| dice.pick(seeds).any_mutant(kind, dice))
            .take(10_000)
            .flatten()
            .next();
        tally.judge(kind.name, &mutant.expect("a seed with such a place"));
    }
}
