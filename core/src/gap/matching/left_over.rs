//! Suggestions for the steps that the assignment leaves over: those that
//! probably became one with another, or one of several, and those that are
//! alone in their place.

use super::evidence::MapWords;
use super::free_steps::Steps;
use super::pairing::{Pairing, SuggestedPair};
use super::text_index::WordCounts;
use super::words::Words;
use crate::gap::model::SuggestionReason;
use crate::hash::{HashMap, HashSet};

/// How far away the partner of the other step may stand.
const REACH: usize = 2;

/// How much of the step's own name the other one must say, in thousandths.
const MIN_COVER: u64 = 300;

/// How much of the other name the step must say that the partner does not.
const MIN_SHARE: u64 = 120;

/// The certainty of a share is at most this, and less by [`LESS_PER_PLACE`] for
/// each place beyond the first between the step and the partner.
const MOST_CERTAIN: u64 = 800;
const LESS_PER_PLACE: u64 = 100;

/// The certainty of two steps that are alone in the same place.
const ALONE: u32 = 500;

/// Partners by the index of the step: matched and suggested ones.
type Partners = HashMap<usize, usize>;

/// Suggests counterparts for the free steps that are left over.
pub(super) fn suggest_for_left_over(
    steps: &Steps,
    (free_before, free_after): (&[usize], &[usize]),
    words: &MapWords,
    is_related: bool,
    pairing: &mut Pairing,
) {
    let index = |all: &[usize], position: usize| all.binary_search(&position).ok();
    let matched = steps.matched(pairing);
    let suggested = pairing.suggestions.iter().filter_map(|pair| {
        Some((
            index(&steps.before, pair.before)?,
            index(&steps.after, pair.after)?,
        ))
    });
    let pairs: Vec<(usize, usize)> = matched.iter().copied().chain(suggested).collect();
    let of_before: Partners = pairs.iter().copied().collect();
    let of_after: Partners = pairs
        .iter()
        .map(|(before, after)| (*after, *before))
        .collect();
    let linked_before: HashSet<usize> = pairing
        .links
        .iter()
        .filter_map(|link| index(&steps.before, link.0))
        .collect();
    let linked_after: HashSet<usize> = pairing
        .links
        .iter()
        .filter_map(|link| index(&steps.after, link.1))
        .collect();
    let left = |free: &[usize], partners: &Partners| -> Vec<usize> {
        free.iter()
            .copied()
            .filter(|step| !partners.contains_key(step))
            .collect()
    };
    let (mut left_before, mut left_after) =
        (left(free_before, &of_before), left(free_after, &of_after));
    let name_before = |at: usize| words.before.get(at).map(|step| &step.name);
    let name_after = |at: usize| words.after.get(at).map(|step| &step.name);
    let mut found = Vec::new();
    left_before.retain(|step| {
        let other = shared_with(
            &words.names,
            &name_before,
            &name_after,
            *step,
            &of_before,
            &linked_after,
        );
        found.extend(
            other.map(|(other, certainty)| (*step, other, certainty, SuggestionReason::Share)),
        );
        other.is_none()
    });
    left_after.retain(|step| {
        let other = shared_with(
            &words.names,
            &name_after,
            &name_before,
            *step,
            &of_after,
            &linked_before,
        );
        found.extend(
            other.map(|(other, certainty)| (other, *step, certainty, SuggestionReason::Share)),
        );
        other.is_none()
    });
    if is_related {
        let alone = alone_in_place(&matched, &left_before, &left_after);
        found.extend(
            alone
                .into_iter()
                .map(|(before, after)| (before, after, ALONE, SuggestionReason::Place)),
        );
    }
    for (before, after, certainty, because) in found {
        if let (Some(before), Some(after)) = (steps.before.get(before), steps.after.get(after)) {
            pairing.suggestions.push(SuggestedPair {
                before: *before,
                after: *after,
                certainty,
                because,
            });
        }
    }
}

/// The step of the other map that a step left over probably shares with that
/// one's partner, and how certain that is: the most certain one, of equals the
/// nearest, then the first. `partners` are by the steps of the own map.
fn shared_with<'w>(
    counts: &WordCounts,
    own_name: &dyn Fn(usize) -> Option<&'w Words>,
    other_name: &dyn Fn(usize) -> Option<&'w Words>,
    step: usize,
    partners: &Partners,
    linked: &HashSet<usize>,
) -> Option<(usize, u32)> {
    let name = own_name(step)?;
    let near = step.saturating_sub(REACH)..=step + REACH;
    let shared = near
        .filter(|partner| *partner != step)
        .filter_map(|partner| {
            let other = *partners.get(&partner)?;
            if linked.contains(&other) {
                return None;
            }
            let (partner_name, other_name) = (own_name(partner)?, other_name(other)?);
            let cover = counts.cover(name, other_name);
            let share = counts.cover_beside(other_name, name, Some(partner_name));
            let distance = step.abs_diff(partner);
            let beyond_first = u64::try_from(distance).ok()?.saturating_sub(1);
            let certainty = cover
                .saturating_sub(LESS_PER_PLACE * beyond_first)
                .min(MOST_CERTAIN);
            (cover >= MIN_COVER && share >= MIN_SHARE).then_some((
                std::cmp::Reverse(certainty),
                distance,
                other,
            ))
        });
    let (std::cmp::Reverse(certainty), _, other) = shared.min()?;
    Some((other, u32::try_from(certainty).ok()?))
}

/// Pairs of steps that are left over, each the only one between the same two
/// neighbours that are matched.
fn alone_in_place(
    matched: &[(usize, usize)],
    left_before: &[usize],
    left_after: &[usize],
) -> Vec<(usize, usize)> {
    /// The one of some ascending numbers between two others; `None` if there
    /// are none or several.
    fn only(numbers: &[usize], from: usize, to: usize) -> Option<usize> {
        let first = numbers.partition_point(|number| *number <= from);
        let number = *numbers.get(first).filter(|number| **number < to)?;
        (numbers.get(first + 1).is_none_or(|next| *next >= to)).then_some(number)
    }
    let neighbours = matched.windows(2).filter_map(|two| match two {
        [(from_before, from_after), (to_before, to_after)] => {
            Some((*from_before, *to_before, *from_after, *to_after))
        }
        _ => None,
    });
    neighbours
        .filter_map(|(from_before, to_before, from_after, to_after)| {
            Some((
                only(left_before, from_before, to_before)?,
                only(left_after, from_after, to_after)?,
            ))
        })
        .collect()
}
