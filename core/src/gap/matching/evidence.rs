//! The evidence of words that two steps stand for each other.
//!
//! Names count, and what is done and what happens at the step a little less; a
//! pain or gain that both steps have speaks for them too. All in whole
//! thousandths, and the same both ways.

use super::text_index::{Covers, TextIndex, Vocabulary, WordCounts};
use super::words::Words;
use super::work_left::{TooMuchWork, WorkLeft};
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::Element;
use crate::hash::HashMap;
use crate::model::{Step, Text};

/// Two texts of pains or gains are alike only beyond this: most have a word in
/// common with some other.
const ALIKE_BY_CHANCE: u64 = 350;

/// The words of all texts of a step.
pub(super) struct StepWords {
    pub(super) name: Words,
    /// Name, what the customer does and what happens; `None` if the step has
    /// nothing but a name.
    all: Option<Words>,
    pains: Vec<Words>,
    gains: Vec<Words>,
}

impl StepWords {
    fn of(step: &Step, string: &dyn Fn(&Text) -> String) -> Self {
        let name = string(&step.name);
        let more: Vec<String> = [&step.does, &step.happens]
            .into_iter()
            .flatten()
            .map(string)
            .collect();
        let all = (!more.is_empty()).then(|| Words::of_all(std::iter::once(&name).chain(&more)));
        Self {
            all,
            name: Words::of(&name),
            pains: step
                .pains
                .iter()
                .map(|pain| Words::of(&string(&pain.text)))
                .collect(),
            gains: step
                .gains
                .iter()
                .map(|gain| Words::of(&string(&gain.text)))
                .collect(),
        }
    }

    /// The words of name, what is done and what happens.
    fn all(&self) -> &Words {
        self.all.as_ref().unwrap_or(&self.name)
    }

    fn words_of_parts(&self) -> impl Iterator<Item = &Words> {
        self.pains.iter().chain(&self.gains)
    }
}

/// The words of all steps of both maps, and how often each occurs.
pub(super) struct MapWords {
    /// The steps of the map before, in its order.
    pub(super) before: Vec<StepWords>,
    /// The steps of the map after, in its order.
    pub(super) after: Vec<StepWords>,
    pub(super) names: WordCounts,
    all: WordCounts,
    parts: WordCounts,
}

impl MapWords {
    /// Takes all texts of the steps apart. `language` is that of the document.
    pub(super) fn of(
        nodes_before: &MapNodes<'_>,
        nodes_after: &MapNodes<'_>,
        language: &str,
    ) -> Self {
        let (before, after) = (steps(nodes_before), steps(nodes_after));
        let common = common_language(before.iter().chain(&after).map(|step| &step.name), language);
        let string = |text: &Text| {
            text.best(common.as_deref().unwrap_or(language), language)
                .to_owned()
        };
        let words = |steps: Vec<&Step>| -> Vec<StepWords> {
            steps
                .into_iter()
                .map(|step| StepWords::of(step, &string))
                .collect()
        };
        let mut map_words = Self {
            before: words(before),
            after: words(after),
            names: WordCounts::default(),
            all: WordCounts::default(),
            parts: WordCounts::default(),
        };
        for (side, steps) in [&map_words.before, &map_words.after]
            .into_iter()
            .enumerate()
        {
            for step in steps {
                map_words.names.add(&step.name.words, side);
                map_words.all.add(&step.all().words, side);
                let parts = step.words_of_parts().flat_map(|words| &words.words);
                map_words.parts.add(parts, side);
            }
        }
        map_words
    }
}

/// The steps of a map, in its order.
fn steps<'m>(nodes: &MapNodes<'m>) -> Vec<&'m Step> {
    let positions = nodes.of_kind(Element::Step);
    positions
        .filter_map(|position| nodes.step(position))
        .collect()
}

/// A language in which all of these texts are given: the document's if it is
/// one, else the first by its tag; `None` if there is none.
fn common_language<'t>(
    texts: impl Iterator<Item = &'t Text> + Clone,
    document: &str,
) -> Option<String> {
    let has = |text: &Text, tag: &str| {
        if text.plain().is_some() {
            tag == document
        } else {
            text.get(tag).is_some()
        }
    };
    let is_common = |tag: &str| texts.clone().all(|text| has(text, tag));
    let mut tags: Vec<String> = texts
        .clone()
        .next()
        .into_iter()
        .flat_map(|text| text.by_language().map(|(tag, _)| tag.as_str().to_owned()))
        .collect();
    tags.sort_unstable();
    tags.insert(0, document.to_owned());
    tags.into_iter().find(|tag| is_common(tag))
}

/// What speaks for two steps standing for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Evidence {
    /// Place of the step before among those that are compared.
    pub(super) before: usize,
    /// Place of the step after among those that are compared.
    pub(super) after: usize,
    /// All of the evidence, in thousandths.
    pub(super) total: i64,
    /// What names and descriptions say alone, in thousandths.
    pub(super) words: i64,
}

/// The evidence of all pairs of some steps before and some after, by their
/// indices, for which there is any; sorted by the step before.
///
/// # Errors
/// Comparing their words takes more work than is left.
pub(super) fn evidence<'w>(
    words: &'w MapWords,
    before: &[usize],
    after: &[usize],
    work_left: &mut WorkLeft<'_>,
) -> Result<Vec<Evidence>, TooMuchWork> {
    let pick = |all: &'w [StepWords], indices: &[usize]| -> Vec<&'w StepWords> {
        indices.iter().filter_map(|index| all.get(*index)).collect()
    };
    let (rows, columns) = (pick(&words.before, before), pick(&words.after, after));
    let vocabulary = Vocabulary::of(
        rows.iter()
            .flat_map(|step| step.words_of_parts().chain([step.all(), &step.name])),
        columns
            .iter()
            .flat_map(|step| step.words_of_parts().chain([step.all(), &step.name])),
        work_left,
    )?;
    let names = TextIndex::of(
        &vocabulary,
        &words.names,
        rows.iter().map(|step| &step.name),
        columns.iter().map(|step| &step.name),
        work_left,
    )?;
    let has_more = rows.iter().chain(&columns).any(|step| step.all.is_some());
    let all = if has_more {
        Some(TextIndex::of(
            &vocabulary,
            &words.all,
            rows.iter().map(|step| step.all()),
            columns.iter().map(|step| step.all()),
            work_left,
        )?)
    } else {
        None
    };
    let mut parts = |parts: fn(&StepWords) -> &Vec<Words>| {
        Parts::of(
            &vocabulary,
            &words.parts,
            (&rows, &columns),
            parts,
            work_left,
        )
    };
    let (pains, gains) = (parts(|step| &step.pains)?, parts(|step| &step.gains)?);
    let mut evidence = Vec::new();
    for (row, step) in rows.iter().enumerate() {
        // For each column, what words and what pains or gains say.
        let mut said: HashMap<usize, (u64, u64)> = HashMap::default();
        for (column, covers) in names.related_texts(row) {
            said.entry(column).or_default().0 = covers.like();
        }
        for (column, covers) in all.iter().flat_map(|all| all.related_texts(row)) {
            let other_has_more = columns.get(column).is_some_and(|step| step.all.is_some());
            if step.all.is_some() || other_has_more {
                let best = &mut said.entry(column).or_default().0;
                *best = (*best).max(covers.like() * 9 / 10);
            }
        }
        for (column, like) in pains
            .related_steps(row)
            .into_iter()
            .chain(gains.related_steps(row))
        {
            let best = &mut said.entry(column).or_default().1;
            *best = (*best).max(like);
        }
        evidence.extend(said.into_iter().map(|(column, (words, parts))| Evidence {
            before: row,
            after: column,
            total: together(words, parts),
            words: words.cast_signed(),
        }));
    }
    evidence.sort_unstable_by_key(|pair| (pair.before, pair.after));
    Ok(evidence)
}

/// What words and a pain or gain in common say together, in thousandths: each
/// lessens the doubt that the other leaves.
fn together(words: u64, parts: u64) -> i64 {
    let parts = parts.saturating_sub(ALIKE_BY_CHANCE) * 1_000 / (1_000 - ALIKE_BY_CHANCE);
    (1_000 - (1_000 - words) * (1_000 - parts * 6 / 10) / 1_000).cast_signed()
}

/// The pains, or the gains, of some steps.
struct Parts<'v> {
    texts: TextIndex<'v>,
    /// For each text before, whether it is negated, by step.
    before: Vec<Vec<(usize, bool)>>,
    /// For each text after, its step and whether it is negated.
    after: Vec<(usize, bool)>,
}

impl<'v> Parts<'v> {
    fn of(
        vocabulary: &'v Vocabulary,
        counts: &WordCounts,
        (rows, columns): (&[&StepWords], &[&StepWords]),
        parts: fn(&StepWords) -> &Vec<Words>,
        work_left: &mut WorkLeft<'_>,
    ) -> Result<Self, TooMuchWork> {
        let texts = TextIndex::of(
            vocabulary,
            counts,
            rows.iter().flat_map(|step| parts(step)),
            columns.iter().flat_map(|step| parts(step)),
            work_left,
        )?;
        let mut count = 0;
        let mut numbered = |step: &&StepWords| -> Vec<(usize, bool)> {
            let first = count;
            count += parts(step).len();
            (first..)
                .zip(parts(step).iter().map(|part| part.negated))
                .collect()
        };
        let before = rows.iter().map(&mut numbered).collect();
        let owned = columns.iter().enumerate();
        let after = owned
            .flat_map(|(column, step)| parts(step).iter().map(move |part| (column, part.negated)))
            .collect();
        Ok(Self {
            texts,
            before,
            after,
        })
    }

    /// The steps after of which a part is like one of the step before, with how
    /// alike the most alike two are. Of two texts that are compared both are
    /// negated, or none.
    fn related_steps(&self, before: usize) -> Vec<(usize, u64)> {
        let parts = self.before.get(before).into_iter().flatten();
        let pairs = parts.flat_map(|(part, negated)| {
            let related: Vec<(usize, Covers)> = self.texts.related_texts(*part);
            related.into_iter().filter_map(move |(other, covers)| {
                let (step, other_negated) = self.after.get(other)?;
                (negated == other_negated).then_some((*step, covers.like()))
            })
        });
        pairs.collect()
    }
}
