//! Whether two values mean the same, and how much of their meaning is the same.
//!
//! Texts that look the same to a reader mean the same, however their letters,
//! blanks, line ends and quotation marks are encoded. Lists mean sets, but for
//! the few whose order says something. Ids of elements mean the element, so a
//! reference follows its element to a new id. What does not differ in meaning
//! is no change of the journey; the edit script still holds it, so that a gap
//! gives its map to the byte.

use super::decomposed::decomposed;
use super::map_nodes::MapNodes;
use super::matching::{Pairing, SAME, Trigrams};
use super::member_sets::MemberSets;
use super::model::Element;
use crate::hash::{HashMap, HashSet};
use crate::model::Text;
use crate::model::reflect::{List, View};

/// The lists whose order means something.
const ORDERED: [&str; 2] = ["order", "activities"];

/// Compares values of the map before with values of the map after.
pub(crate) struct MeaningComparer<'m> {
    /// The document's language, in which texts are compared.
    language: &'m str,
    /// The id after of elements of the map before that get another, by kind and
    /// id before.
    renamed: HashMap<(Element, &'m str), &'m str>,
    /// These elements after, by kind and id: another element before may have
    /// had their id.
    named_anew: HashSet<(Element, &'m str)>,
}

impl<'m> MeaningComparer<'m> {
    /// A comparer for two maps whose counterparts are known.
    pub(crate) fn new(
        nodes_before: &MapNodes<'m>,
        nodes_after: &MapNodes<'m>,
        pairing: &Pairing,
        language: &'m str,
    ) -> Self {
        let pairs = nodes_before.all.iter().zip(&pairing.after).skip(1);
        let ids = pairs.filter_map(|(node, pair)| {
            let (before, after) = (node.element, nodes_after.get((*pair)?.other).element);
            (before.id() != after.id()).then(|| ((before.kind(), before.id()), after.id()))
        });
        let renamed: HashMap<_, _> = ids.collect();
        let named_anew = renamed.iter().map(|((kind, _), after)| (*kind, *after));
        Self {
            language,
            named_anew: named_anew.collect(),
            renamed,
        }
    }

    /// How much of the meaning of two values is the same, in thousandths; `name`
    /// is that of the member that holds them. [`SAME`] only if nothing differs.
    pub(crate) fn similarity(&self, name: &str, before: View<'_>, after: View<'_>) -> u32 {
        match (before, after) {
            _ if before.is_absent() && after.is_absent() => SAME,
            _ if before.is_absent() || after.is_absent() => 0,
            (View::Text(before), View::Text(after)) => self.text_similarity(before, after),
            (View::List(before), View::List(after)) => self.list_similarity(name, before, after),
            (View::Entity(before), View::Entity(after)) => {
                let mut sum = SimilaritySum::default();
                for ((field, before), (_, after)) in before.members().zip(after.members()) {
                    if !is_record(field.name) {
                        let similarity = || self.similarity(field.name, before, after);
                        sum.add(!before.is_absent(), !after.is_absent(), similarity);
                    }
                }
                sum.result()
            }
            _ if self.canonical(before, true) == self.canonical(after, false) => SAME,
            _ => 0,
        }
    }

    /// How much of a text is the same: all if it looks the same in every
    /// language, else by the trigrams in common (Dice 1945).
    fn text_similarity(&self, before: &Text, after: &Text) -> u32 {
        if readable(before) == readable(after) {
            return SAME;
        }
        let best = |text: &Text| Trigrams::of(text.best(self.language, self.language));
        best(before).similarity(&best(after)).min(SAME - 1)
    }

    /// Twice the items in common over all items (Dice 1945).
    fn list_similarity(&self, name: &str, before: &dyn List, after: &dyn List) -> u32 {
        let canonical = |list: &dyn List, is_before: bool| -> Vec<String> {
            list.items()
                .map(|item| self.canonical(item, is_before))
                .collect()
        };
        let (mut before, mut after) = (canonical(before, true), canonical(after, false));
        if before == after {
            return SAME;
        }
        let most = if ORDERED.contains(&name) {
            SAME - 1
        } else {
            SAME
        };
        before.sort_unstable();
        after.sort_unstable();
        let all = before.len() + after.len();
        let mut rest = after.into_iter().peekable();
        let mut is_common = |item: &String| {
            while rest.next_if(|other| other < item).is_some() {}
            rest.next_if(|other| other == item).is_some()
        };
        let common = before.iter().filter(|item| is_common(item)).count();
        let share = (2 * common * SAME as usize).checked_div(all).unwrap_or(0);
        u32::try_from(share).unwrap_or(SAME).min(most)
    }

    /// An id as a string that is the same for an element and its counterpart,
    /// and another for any other element.
    fn canonical_id(&self, element: Option<Element>, id: &str, is_before: bool) -> String {
        let after = element.and_then(|element| {
            if is_before {
                self.renamed.get(&(element, id)).copied()
            } else {
                self.named_anew.get(&(element, id)).map(|(_, id)| *id)
            }
        });
        after.map_or_else(|| format!("#{id}"), |after| format!("={after}"))
    }

    /// A value as a string that is the same for all values of one meaning.
    fn canonical(&self, view: View<'_>, is_before: bool) -> String {
        match view {
            View::Id(kind, id) => self.canonical_id(Element::of_ids(kind), id, is_before),
            View::Text(text) => readable(text),
            View::List(list) => {
                let items: Vec<String> = list
                    .items()
                    .map(|item| self.canonical(item, is_before))
                    .collect();
                format!("[{}]", items.join("\u{0}"))
            }
            View::Entity(entity) => {
                let members = entity
                    .present_members()
                    .filter(|(field, view)| !is_record(field.name) && !view.is_absent());
                let members: Vec<String> = members
                    .map(|(field, view)| {
                        format!("{}:{}", field.name, self.canonical(view, is_before))
                    })
                    .collect();
                format!("{{{}}}", members.join("\u{0}"))
            }
            other => other
                .to_json()
                .map(|json| json.to_string())
                .unwrap_or_default(),
        }
    }
}

/// A weighted mean of the similarities of members, as the coefficient of Dice
/// (1945): twice what is the same, over what the one and the other have.
#[derive(Default)]
pub(crate) struct SimilaritySum {
    shared: u32,
    present: u32,
}

impl SimilaritySum {
    /// Adds a member; its similarity is asked for only if both have it.
    pub(crate) fn add(&mut self, before: bool, after: bool, similarity: impl FnOnce() -> u32) {
        self.present += u32::from(before) + u32::from(after);
        if before && after {
            self.shared += 2 * similarity();
        }
    }

    /// The similarity of all, in thousandths; [`SAME`] if there are no members.
    pub(crate) fn result(self) -> u32 {
        self.shared.checked_div(self.present).unwrap_or(SAME)
    }
}

/// Whether a member is about the map and not about the journey: bookkeeping,
/// review, what the statements rest on, and ids.
pub(crate) fn is_record(member: &str) -> bool {
    matches!(
        member,
        "id" | "replaces"
            | "same_as"
            | "source_id"
            | "confidentiality"
            | "claim"
            | "evidence"
            | "validations"
            | "complete"
            | "derived_from"
            | "removes"
            | "status"
            | "iterations"
            | "revisions"
            | "review"
            | "valid_from"
            | "held_against"
            | "answer"
            | "insights"
            | "quotes"
            | "n"
    )
}

/// For each element after, by position, the members in which its counterpart
/// differs in meaning, as bits. `differing` has those that differ at all.
pub(crate) fn differing_in_meaning(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
    differing: &[u64],
    comparer: &MeaningComparer<'_>,
) -> Vec<u64> {
    let own = MemberSets::own();
    let nodes = nodes_after.all.iter().zip(&pairing.before).zip(differing);
    let bits = nodes.map(|((node, pair), differing)| {
        let differing = differing & own.of(node.element.kind());
        let Some(pair) = pair.filter(|_| differing != 0) else {
            return 0;
        };
        let (before, after) = (
            nodes_before.get(pair.other).element.entity(),
            node.element.entity(),
        );
        let fields = after.fields().iter().enumerate();
        let differs = |(at, name): (usize, &str)| {
            differing & (1 << at) != 0
                && !is_record(name)
                && comparer.similarity(name, before.field(at), after.field(at)) < SAME
        };
        fields
            .filter(|(at, field)| differs((*at, field.name)))
            .map(|(at, _)| 1 << at)
            .sum()
    });
    bits.collect()
}

/// A text as it looks to a reader: composed and decomposed letters, all blanks
/// and line ends, and the quotation marks of all languages are the same.
fn readable(text: &Text) -> String {
    let fold = |text: &str| -> String {
        let marks = decomposed(text).map(|letter| match letter {
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
            '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '`' | '´' => '\'',
            other => other,
        });
        let marks: String = marks.collect();
        marks.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    if let Some(text) = text.plain() {
        return fold(text);
    }
    let mut texts: Vec<String> = text
        .by_language()
        .map(|(language, text)| format!("{}={}", language.as_str(), fold(text)))
        .collect();
    texts.sort_unstable();
    texts.join("\u{0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_look_the_same_mean_the_same() {
        let comparer = MeaningComparer {
            language: "nb",
            renamed: HashMap::default(),
            named_anew: HashSet::default(),
        };
        let similarity = |one: &str, other: &str| {
            let (one, other) = (Text::from(one), Text::from(other));
            comparer.similarity("name", View::Text(&one), View::Text(&other))
        };
        assert_eq!(similarity("Fa\u{30a}r «svar»", "Får \"svar\"\r\n"), SAME);
        let letter = similarity("Venter paa svar", "Venter på svar");
        assert!((700..SAME).contains(&letter), "{letter}");
        assert_eq!(similarity("Får svar", "får svar"), SAME - 1);
        assert!(similarity("Venter", "Betaler") < 500);
    }
}
