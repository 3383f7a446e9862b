//! Pains and gains: which of them stand for each other.

use serde_json::Value;

use super::evidence::{Texts, Wording};
use super::pairs::Pairs;
use super::{Both, of_kind};

/// Within steps that stand for each other, what is as alike as this is the same.
const WITHIN: i64 = 550;
/// Wherever it stands, what is as alike as this is the same.
const ANYWHERE: i64 = 900;
/// Under one number, what is less alike may be two things.
const CHANCE: i64 = 350;

/// The pains or the gains of two maps.
pub(crate) struct Parts {
    pub(crate) old: Vec<usize>,
    pub(crate) new: Vec<usize>,
    /// How alike they are, where both or none is negated.
    like: Vec<Vec<Option<i64>>>,
    /// The same, whether negated or not.
    bare: Vec<Vec<i64>>,
}

impl Parts {
    pub(crate) fn of(both: &Both<'_>, texts: &Texts, kind: &str) -> Self {
        let (old, new) = (of_kind(&both.old, kind), of_kind(&both.new, kind));
        let wordings = |list: &[super::Part<'_>], places: &[usize]| -> Vec<Wording> {
            let values = places.iter().map(|at| list[*at].value);
            values.map(|value: &Value| Wording::of(texts, value)).collect()
        };
        let (before, after) = (wordings(&both.old, &old), wordings(&both.new, &new));
        let like = |one| after.iter().map(|other| texts.like_parts(one, other)).collect();
        let bare = |one: &Wording| {
            let each = after.iter().map(|other| texts.like(&one.words, &other.words));
            each.collect()
        };
        Self {
            like: before.iter().map(like).collect(),
            bare: before.iter().map(bare).collect(),
            old,
            new,
        }
    }

    /// Whether one id says that two are the same. A tool numbers them, and does so anew when one is gone: an id is not
    /// believed where the words have nothing in common and stand under another one.
    pub(crate) fn id_holds(&self, old: usize, new: usize) -> bool {
        let (i, j) = self.places(old, new);
        let same = |number: &Option<i64>| number.is_some_and(|number| number >= ANYWHERE);
        let in_row = (0..self.new.len()).filter(|other| *other != j);
        let in_column = (0..self.old.len()).filter(|other| *other != i);
        let elsewhere = in_row.map(|other| &self.like[i][other]).any(same)
            || in_column.map(|other| &self.like[other][j]).any(same);
        self.bare[i][j] >= CHANCE || !elsewhere
    }

    fn places(&self, old: usize, new: usize) -> (usize, usize) {
        let place = |list: &[usize], at| list.iter().position(|there| *there == at).unwrap();
        (place(&self.old, old), place(&self.new, new))
    }

    /// How alike two are, if that is enough where they stand.
    pub(crate) fn enough(&self, both: &Both<'_>, pairs: &Pairs, old: usize, new: usize) -> Option<i64> {
        let (i, j) = self.places(old, new);
        let within = pairs
            .successors(both.old[old].parent)
            .contains(&both.new[new].parent);
        let least = if within { WITHIN } else { ANYWHERE };
        self.like[i][j].filter(|number| *number >= least)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Both, Parts, Texts};
    use crate::naive::tests::{atlas, step};

    fn with_pains(texts: &[(&str, &str)]) -> Value {
        let mut step = step("s", "Signs lease");
        let pain = |(id, text): &(&str, &str)| json!({ "id": id, "text": text });
        step["pains"] = texts.iter().map(pain).collect();
        step
    }

    #[test]
    fn a_number_is_not_believed_against_the_words() {
        let old = with_pains(&[("p1", "Long queue"), ("p2", "Rude clerk"), ("p3", "Cold room")]);
        let new = with_pains(&[("p1", "Rude clerk"), ("p2", "Long hours"), ("p3", "Warm welcome")]);
        let atlas = atlas(&[old], &[new]);
        let both = Both::of(&atlas, "today", "wanted");
        let parts = Parts::of(&both, &Texts::of(&both), "pain");
        let holds: Vec<bool> = (0..3)
            .map(|at| parts.id_holds(parts.old[at], parts.new[at]))
            .collect();
        assert_eq!(holds, [false, false, true]);
    }
}
