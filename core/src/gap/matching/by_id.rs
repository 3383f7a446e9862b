//! Matches elements of one kind with equal ids, unless their words contradict.
//!
//! Tools that number what is in a map by its place give one id to different
//! things. So an id does not count where the two have no word in common and the
//! words of one of them stand under another id; and between maps that say
//! nothing of each other no id counts if other steps fit much better.

use super::chunks::chunks;
use super::evidence::{MapWords, evidence};
use super::free_steps::Steps;
use super::pairing::Pairing;
use super::text_index::WordCounts;
use super::trigrams::SAME;
use super::words::{Word, Words};
use super::work_left::{TooMuchWork, WorkLeft};
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::{Element, MatchedBy};
use crate::hash::{HashMap, HashSet};
use crate::model::Text;

/// Matches elements with equal ids. `words` gives the words of all steps of
/// both maps, and is asked only for maps that are not related.
///
/// # Errors
/// Comparing these words takes more work than is left.
pub(super) fn match_equal_ids(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    steps: &Steps,
    language: &str,
    words: Option<&dyn Fn() -> MapWords>,
    work_left: &mut WorkLeft<'_>,
    pairing: &mut Pairing,
) -> Result<(), TooMuchWork> {
    let mut by_id = HashMap::default();
    for after in 1..nodes_after.len() {
        let element = nodes_after.get(after).element;
        by_id.insert((element.kind(), element.id()), after);
    }
    let pairs: Vec<(usize, usize)> = (1..nodes_before.len())
        .filter_map(|before| {
            let element = nodes_before.get(before).element;
            Some((before, *by_id.get(&(element.kind(), element.id()))?))
        })
        .filter(|(before, after)| pairing.is_free_before(*before) && pairing.is_free_after(*after))
        .collect();
    if let Some(words) = words
        && !steps_confirm_ids((nodes_before, nodes_after), steps, &pairs, words, work_left)?
    {
        return Ok(());
    }
    let mut texts = TextsElsewhere {
        nodes_before,
        nodes_after,
        language,
        known: None,
    };
    for (before, after) in pairs {
        if !texts.contradict(before, after) {
            pairing.match_pair(before, after, MatchedBy::Id, SAME);
        }
    }
    Ok(())
}

/// Whether the steps with equal ids of two unrelated maps are as much alike as
/// to be believed: their evidence is at least half of the best that there is
/// for each. Not asked where half of them or more have equal names.
///
/// # Errors
/// Comparing their words takes more work than is left.
fn steps_confirm_ids(
    (nodes_before, nodes_after): (&MapNodes<'_>, &MapNodes<'_>),
    steps: &Steps,
    pairs: &[(usize, usize)],
    words: &dyn Fn() -> MapWords,
    work_left: &mut WorkLeft<'_>,
) -> Result<bool, TooMuchWork> {
    let pairs: Vec<(usize, usize)> = pairs
        .iter()
        .filter_map(|(before, after)| {
            let before = steps.before.binary_search(before).ok()?;
            Some((before, steps.after.binary_search(after).ok()?))
        })
        .collect();
    let has_equal_name = |(before, after): &&(usize, usize)| {
        let name = |nodes: &MapNodes<'_>, position: Option<&usize>| {
            Some(nodes.step(*position?)?.name.clone())
        };
        name(nodes_before, steps.before.get(*before)) == name(nodes_after, steps.after.get(*after))
    };
    if 2 * pairs.iter().filter(has_equal_name).count() >= pairs.len() {
        return Ok(true);
    }
    let words = words();
    let own: HashSet<(usize, usize)> = pairs.iter().copied().collect();
    let (mut evidence_of_own, mut best_before, mut best_after) =
        (0, HashMap::default(), HashMap::default());
    let all = |count: usize| -> Vec<usize> { (0..count).collect() };
    for chunk in chunks(&all(steps.before.len()), &all(steps.after.len()), &[]) {
        for pair in evidence(&words, &chunk.before, &chunk.after, work_left)? {
            let (Some(before), Some(after)) =
                (chunk.before.get(pair.before), chunk.after.get(pair.after))
            else {
                continue;
            };
            if own.contains(&(*before, *after)) {
                evidence_of_own += pair.total;
            }
            for (best, at) in [(&mut best_before, *before), (&mut best_after, *after)] {
                let best: &mut i64 = best.entry(at).or_default();
                *best = pair.total.max(*best);
            }
        }
    }
    let best = pairs.iter().map(|(before, after)| {
        let of = |best: &HashMap<usize, i64>, at| best.get(at).copied().unwrap_or(0);
        of(&best_before, before).max(of(&best_after, after))
    });
    Ok(2 * evidence_of_own >= best.sum())
}

/// The words of an element's text by which it is known.
type TextKey = (Element, Vec<Word>);

/// Finds out whether the text of an element stands under another id.
struct TextsElsewhere<'n, 'm> {
    nodes_before: &'n MapNodes<'m>,
    nodes_after: &'n MapNodes<'m>,
    language: &'n str,
    /// The texts of all elements before and after, once they were asked for.
    known: Option<[HashSet<TextKey>; 2]>,
}

impl TextsElsewhere<'_, '_> {
    /// Whether two elements with equal ids have no word in common, and the text
    /// of one of them stands under another id in the other map.
    fn contradict(&mut self, before: usize, after: usize) -> bool {
        let (element_before, element_after) = (
            self.nodes_before.get(before).element,
            self.nodes_after.get(after).element,
        );
        let (Some(text_before), Some(text_after)) = (text(element_before), text(element_after))
        else {
            return false;
        };
        if text_before == text_after {
            return false;
        }
        let words = |text: &Text| Words::of(text.best(self.language, self.language));
        let (words_before, words_after) = (words(text_before), words(text_after));
        if WordCounts::default().cover(&words_before, &words_after) > 0 {
            return false;
        }
        let (nodes, language) = ([self.nodes_before, self.nodes_after], self.language);
        let [known_before, known_after] = self
            .known
            .get_or_insert_with(|| nodes.map(|nodes| all_texts(nodes, language)));
        let kind = element_before.kind();
        known_after.contains(&(kind, words_before.words))
            || known_before.contains(&(kind, words_after.words))
    }
}

/// The texts of all elements of a map, as words.
fn all_texts(nodes: &MapNodes<'_>, language: &str) -> HashSet<TextKey> {
    let texts = nodes.all.iter().filter_map(|node| {
        let words = Words::of(text(node.element)?.best(language, language)).words;
        Some((node.element.kind(), words))
    });
    texts.collect()
}

/// The text that tells what an element is; `None` for elements without one.
fn text(element: BorrowedElement<'_>) -> Option<&Text> {
    match element {
        BorrowedElement::Stage(stage) => Some(&stage.name),
        BorrowedElement::Step(step) => Some(&step.name),
        BorrowedElement::Touchpoint(touchpoint) => touchpoint.name.as_ref(),
        BorrowedElement::Pain(pain) => Some(&pain.text),
        BorrowedElement::Gain(gain) => Some(&gain.text),
        BorrowedElement::ProviderAction(action) => Some(&action.text),
        BorrowedElement::Need(need) => Some(&need.text),
        _ => None,
    }
}
