//! What speaks for two steps standing for each other, all pairs at once and in plain steps.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Both, Part, items, of_kind};

/// The words that carry no meaning, and those that negate.
const LISTS: &str = include_str!("words.txt");

/// A letter without its mark.
fn bare(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'æ' | 'á' | 'à' | 'â' => 'a',
        'ö' | 'ø' | 'ó' | 'ò' | 'ô' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ü' | 'ú' | 'ù' | 'û' => 'u',
        'í' | 'ì' | 'î' => 'i',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    }
}

fn fold(text: &str) -> String {
    let marks = |letter: &char| !('\u{300}'..='\u{36f}').contains(letter);
    let lower = text.chars().flat_map(char::to_lowercase);
    lower.filter(marks).map(bare).collect()
}

/// The words of one of the lists.
fn listed(section: &str) -> Vec<String> {
    let rest = LISTS.split(&format!("[{section}]")).nth(1).unwrap();
    let lines = rest.split('[').next().unwrap().lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(fold)
        .collect()
}

/// A text as its words, and whether one of them negates.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    pub(crate) words: Vec<String>,
    pub(crate) negated: bool,
}

pub(crate) fn words(texts: &[String]) -> Words {
    let (stop, negations) = (listed("stop"), listed("negation"));
    let mut all = Vec::new();
    for text in texts {
        let folded: String = fold(text).chars().take(256).collect();
        let split = folded.split(|letter: char| !letter.is_alphanumeric());
        all.extend(split.filter(|word| !word.is_empty()).map(str::to_owned));
    }
    let negated = all.iter().any(|word| negations.contains(word));
    let said: Vec<String> = all
        .iter()
        .filter(|word| word.chars().count() > 1 && !stop.contains(word))
        .cloned()
        .collect();
    let mut words: Vec<String> = Vec::new();
    for word in if said.is_empty() { all } else { said } {
        let word: String = word.chars().take(32).collect();
        if !words.contains(&word) {
            words.push(word);
        }
    }
    Words { words, negated }
}

/// All runs of at least so many letters.
fn runs(word: &[char], least: usize) -> Vec<Vec<char>> {
    let mut runs = Vec::new();
    for from in 0..word.len() {
        for to in from + least..=word.len() {
            runs.push(word[from..to].to_vec());
        }
    }
    runs
}

/// How much two words have to do with each other.
fn relation(one: &str, other: &str) -> i64 {
    if one == other {
        return 1_000;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let size = short.len();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    if size >= 4 && (text(&long).starts_with(&text(&short)) || text(&long).ends_with(&text(&short)))
    {
        return 800;
    }
    let begins = (0..=size)
        .rev()
        .find(|length| short[..*length] == long[..*length])
        .unwrap();
    if begins >= 4 && begins * 4 >= size * 3 || size >= 5 && text(&long).contains(&text(&short)) {
        return 700;
    }
    let here = runs(&long, 5);
    let common = runs(&short, 5)
        .into_iter()
        .filter(|run| here.contains(run))
        .map(|run| run.len())
        .max();
    if size >= 5 && common.is_some_and(|run| run * 5 >= size * 3) {
        550
    } else {
        0
    }
}

/// In how many steps the words of one sort stand, of the map where that is more.
#[derive(Debug, Default)]
pub(crate) struct Counts(BTreeMap<String, [i64; 2]>);

impl Counts {
    fn add(&mut self, side: usize, texts: &[&Words]) {
        let mut all: Vec<&String> = texts.iter().flat_map(|text| &text.words).collect();
        all.sort();
        all.dedup();
        for word in all {
            self.0.entry(word.clone()).or_default()[side] += 1;
        }
    }

    fn weight(&self, word: &str) -> i64 {
        let [old, new] = self.0.get(word).copied().unwrap_or_default();
        3_000 / (2 + old.max(new))
    }

    /// How much of the one the other says; without what a third says.
    pub(crate) fn cover(&self, one: &Words, other: &Words, beside: Option<&Words>) -> i64 {
        let best = |word: &str, of: &Words| {
            of.words
                .iter()
                .map(|other| relation(word, other))
                .max()
                .unwrap_or(0)
        };
        let (mut said, mut all) = (0, 0);
        for word in &one.words {
            let known = beside.map_or(0, |beside| best(word, beside));
            said += self.weight(word) * (best(word, other) - known).max(0);
            all += self.weight(word);
        }
        if all == 0 { 0 } else { said / all }
    }

    pub(crate) fn like(&self, one: &Words, other: &Words) -> i64 {
        i64::midpoint(self.cover(one, other, None), self.cover(other, one, None))
    }
}

/// A step's words.
pub(crate) struct StepWords {
    pub(crate) name: Words,
    all: Words,
    has_more: bool,
    pains: Vec<Words>,
    gains: Vec<Words>,
}

/// All steps' words.
pub(crate) struct Evidence {
    pub(crate) old: Vec<StepWords>,
    pub(crate) new: Vec<StepWords>,
    pub(crate) names: Counts,
    all: Counts,
    parts: Counts,
}

pub(crate) fn string(text: &Value, language: &str, document: &str) -> String {
    let text: journeykit::model::Text = serde_json::from_value(text.clone()).unwrap();
    text.best(language, document).to_owned()
}

/// The language in which all steps of both maps have a name.
fn common_language(both: &Both<'_>) -> String {
    let mut names: Vec<&Value> = Vec::new();
    for list in [&both.old, &both.new] {
        names.extend(
            of_kind(list, "step")
                .into_iter()
                .map(|at| &list[at].value["name"]),
        );
    }
    let has = |name: &Value, tag: &str| match name {
        Value::String(_) => tag == both.language,
        other => other.get(tag).is_some(),
    };
    let mut tags: Vec<String> = vec![both.language.to_owned()];
    let mut others: Vec<String> = names
        .first()
        .and_then(|name| name.as_object())
        .into_iter()
        .flat_map(|name| name.keys().cloned())
        .collect();
    others.sort();
    tags.extend(others);
    let common = tags
        .into_iter()
        .find(|tag| names.iter().all(|name| has(name, tag)));
    common.unwrap_or_else(|| both.language.to_owned())
}

impl Evidence {
    pub(crate) fn of(both: &Both<'_>) -> Self {
        let language = common_language(both);
        let said = |text: &Value| string(text, &language, both.language);
        let step = |part: &Part<'_>| {
            let mut texts = vec![said(&part.value["name"])];
            let name = words(&texts);
            texts.extend(
                ["does", "happens"]
                    .iter()
                    .filter(|name| !part.value[**name].is_null())
                    .map(|name| said(&part.value[*name])),
            );
            let parts = |list: &str| {
                items(part.value, list)
                    .map(|row| words(&[said(&row["text"])]))
                    .collect()
            };
            StepWords {
                name,
                all: words(&texts),
                has_more: texts.len() > 1,
                pains: parts("pains"),
                gains: parts("gains"),
            }
        };
        let steps = |list: &[Part<'_>]| -> Vec<StepWords> {
            of_kind(list, "step")
                .into_iter()
                .map(|at| step(&list[at]))
                .collect()
        };
        let mut evidence = Self {
            old: steps(&both.old),
            new: steps(&both.new),
            names: Counts::default(),
            all: Counts::default(),
            parts: Counts::default(),
        };
        for (side, steps) in [&evidence.old, &evidence.new].into_iter().enumerate() {
            for step in steps {
                evidence.names.add(side, &[&step.name]);
                evidence.all.add(side, &[&step.all]);
                evidence.parts.add(
                    side,
                    &step.pains.iter().chain(&step.gains).collect::<Vec<_>>(),
                );
            }
        }
        evidence
    }

    /// What names and descriptions say, and all of it.
    pub(crate) fn of_pair(&self, old: usize, new: usize) -> (i64, i64) {
        let (one, other) = (&self.old[old], &self.new[new]);
        let mut x = self.names.like(&one.name, &other.name);
        if one.has_more || other.has_more {
            x = x.max(self.all.like(&one.all, &other.all) * 9 / 10);
        }
        let mut p = 0;
        for (left, right) in [(&one.pains, &other.pains), (&one.gains, &other.gains)] {
            for left in left {
                for right in right.iter().filter(|right| right.negated == left.negated) {
                    p = p.max(self.parts.like(left, right));
                }
            }
        }
        let p = (p - 350).max(0) * 1_000 / 650;
        (x, 1_000 - (1_000 - x) * (1_000 - p * 6 / 10) / 1_000)
    }
}

/// The likeness of two pains or gains; none where only one is negated.
pub(crate) fn part_likeness(both: &Both<'_>) -> impl Fn(usize, usize) -> i64 {
    let said =
        |part: &Part<'_>| words(&[string(&part.value["text"], both.language, both.language)]);
    let is_part = |part: &Part<'_>| ["pain", "gain", "provider_action"].contains(&part.kind);
    let all = |list: &[Part<'_>]| -> BTreeMap<usize, Words> {
        (0..list.len())
            .filter(|at| is_part(&list[*at]))
            .map(|at| (at, said(&list[at])))
            .collect()
    };
    let (old, new) = (all(&both.old), all(&both.new));
    let mut counts = Counts::default();
    for (side, (list, texts)) in [(&both.old, &old), (&both.new, &new)]
        .into_iter()
        .enumerate()
    {
        for step in of_kind(list, "step") {
            let here: Vec<&Words> = texts
                .iter()
                .filter(|(at, _)| list[**at].parent == step)
                .map(|(_, words)| words)
                .collect();
            counts.add(side, &here);
        }
    }
    move |one, other| {
        let (one, other) = (&old[&one], &new[&other]);
        if one.negated == other.negated {
            counts.like(one, other)
        } else {
            0
        }
    }
}
