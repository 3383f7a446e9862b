//! Writes the answers to suggestions back into the maps.

use super::model::{Element, MatchedBy};
use super::rules;
use crate::finding::{Finding, Report};
use crate::hash::{HashMap, HashSet};
use crate::model::{Atlas, JourneyMap, Keyed, MapId, Step, StepId};
use crate::options::GapOptions;

/// What somebody who knows the journey says of steps whose counterparts are not
/// known, or only suggested.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// A step of the map after stands for a step of the map before.
    Same {
        /// The id of the step before.
        before: String,
        /// The id of the step after.
        after: String,
    },
    /// A step of the map before is to be no longer, and nothing takes its place.
    Gone {
        /// The id of the step before.
        step: String,
    },
}

impl Answer {
    /// The step `after` stands for the step `before`.
    pub fn same(before: impl Into<String>, after: impl Into<String>) -> Self {
        Self::Same {
            before: before.into(),
            after: after.into(),
        }
    }

    /// The step before goes, and nothing takes its place.
    pub fn gone(step: impl Into<String>) -> Self {
        Self::Gone { step: step.into() }
    }
}

impl Atlas {
    /// This atlas with answers written into the map `after`, so that the gap
    /// knows what it could only suggest: a step that stands for another names it
    /// in `replaces`, a step that is gone is listed in `removes`, and the map
    /// says that it is derived from `before` if it did not yet.
    ///
    /// A step that was matched by its id so far keeps that match: its own id is
    /// named in `replaces` too, and the two are a merge or a split. An answer
    /// can make a map an evident copy of the other, and so change what is said
    /// of further steps; computing the gap again shows it.
    ///
    /// ```
    /// # use journeykit::{Atlas, GapOptions, gap::Answer};
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    /// #   {"id":"today","title":"Today","state":"current","stages":[{"id":"a","name":"Report",
    /// #     "steps":[{"id":"form","name":"Fill in the form"},{"id":"queue","name":"Wait in the queue"}]}]},
    /// #   {"id":"wanted","title":"Wanted","state":"future","stages":[{"id":"a","name":"Report",
    /// #     "steps":[{"id":"tell","name":"Say what happened"}]}]}]}"#)?;
    /// let options = GapOptions::default();
    /// let answers = [Answer::same("form", "tell"), Answer::gone("queue")];
    /// let atlas = atlas.confirm("today", "wanted", &answers, &options)?;
    /// let gap = atlas.gap("today", "wanted", &options)?;
    /// assert!(gap.summary.without_counterpart.is_some_and(|steps| steps.after.get() == 0));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `gap.map_unknown` and `confirm.unknown` for ids that are not there;
    /// `confirm.base` if the map after is derived from another map;
    /// `confirm.contradiction` if a step is said to be gone and to go on, by the
    /// answers or by the maps.
    pub fn confirm(
        &self,
        before: &str,
        after: &str,
        answers: &[Answer],
        options: &GapOptions,
    ) -> Result<Self, Report> {
        let gap = self.gap(before, after, options)?;
        let (Some(map_before), Some(map_after)) = (self.maps.get(before), self.maps.get(after))
        else {
            return Ok(self.clone());
        };
        if let Some(base) = map_after
            .derived_from
            .as_ref()
            .filter(|base| **base != map_before.id)
        {
            return Err(refused(
                rules::CONFIRM_BASE,
                &[("map", after), ("base", base.as_str())],
                options,
            ));
        }
        // The links that ids make, and that `replaces` would take the place of.
        let by_id = gap
            .matches
            .iter()
            .filter(|pair| pair.element == Element::Step && pair.by == MatchedBy::Id);
        let kept_ids: HashSet<&str> = by_id.map(|pair| pair.after.as_str()).collect();
        let mut edits = Edits {
            map_before,
            map_after,
            kept_ids,
            replaces: HashMap::default(),
            gone: Vec::new(),
        };
        for answer in answers {
            edits.add(answer, options)?;
        }
        edits.contradiction(options)?;
        let mut confirmed = self.clone();
        // Ids stay as they are, so no table can refuse the change.
        let _ = confirmed
            .maps
            .update(after, |map| edits.write(&map_before.id, map));
        Ok(confirmed)
    }
}

/// A report of one refusal.
fn refused(
    rule: &'static crate::finding::Rule,
    params: &[(&str, &str)],
    options: &GapOptions,
) -> Report {
    let params: Vec<(String, String)> = params
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Report::of([Finding::new(rule, "", &params, options.messages())])
}

/// What is to be written into the map after.
struct Edits<'a> {
    map_before: &'a JourneyMap,
    map_after: &'a JourneyMap,
    /// Steps that are matched by their ids so far.
    kept_ids: HashSet<&'a str>,
    /// For steps after the steps before that they stand for, in the order of
    /// the answers.
    replaces: HashMap<&'a str, Vec<&'a StepId>>,
    /// Steps before that are gone.
    gone: Vec<&'a StepId>,
}

impl<'a> Edits<'a> {
    /// Takes an answer in.
    fn add(&mut self, answer: &Answer, options: &GapOptions) -> Result<(), Report> {
        match answer {
            Answer::Same { before, after } => {
                let (before, after) = (
                    step(self.map_before, before, options)?,
                    step(self.map_after, after, options)?,
                );
                // What the two were matched with so far stays known.
                for kept in [&before.id, &after.id] {
                    if self.kept_ids.contains(kept.as_str())
                        && let (Some(old), Some(new)) = (
                            self.map_before.step(kept.as_str()),
                            self.map_after.step(kept.as_str()),
                        )
                    {
                        self.link(&old.id, new);
                    }
                }
                self.link(&before.id, after);
            }
            Answer::Gone { step: id } => {
                let step = step(self.map_before, id, options)?;
                if !self.gone.contains(&&step.id) {
                    self.gone.push(&step.id);
                }
            }
        }
        Ok(())
    }

    /// Makes a step after stand for a step before.
    fn link(&mut self, before: &'a StepId, after: &'a Step) {
        let replaces = self.replaces.entry(after.id.as_str()).or_default();
        if !after.replaces.contains(before) && !replaces.contains(&before) {
            replaces.push(before);
        }
    }

    /// Refuses a step that is gone and goes on.
    fn contradiction(&self, options: &GapOptions) -> Result<(), Report> {
        let mut replaced: HashSet<&StepId> = self.replaces.values().flatten().copied().collect();
        replaced.extend(self.map_after.steps().flat_map(|step| &step.replaces));
        let goes_on = |id: &StepId| self.kept_ids.contains(id.as_str()) || replaced.contains(id);
        let removed = self
            .map_after
            .removes
            .iter()
            .flat_map(|removes| &removes.steps);
        let mut gone = self.gone.iter().copied().chain(removed);
        match gone.find(|id| goes_on(id)) {
            Some(id) => Err(refused(
                rules::CONFIRM_CONTRADICTION,
                &[("value", id.as_str())],
                options,
            )),
            None => Ok(()),
        }
    }

    /// Writes all into the map.
    fn write(&self, base: &MapId, map: &mut JourneyMap) {
        map.derived_from.get_or_insert_with(|| base.clone());
        if !self.gone.is_empty() {
            let removes = map.removes.get_or_insert_default();
            for id in &self.gone {
                if !removes.steps.contains(id) {
                    removes.steps.push((*id).clone());
                }
            }
        }
        let stages: Vec<String> = map
            .stages
            .iter()
            .map(|stage| stage.id().to_string())
            .collect();
        for stage in stages {
            let _ = map.stages.update(&stage, |stage| {
                for (id, replaced) in &self.replaces {
                    let _ = stage.steps.update(id, |step| {
                        step.replaces
                            .extend(replaced.iter().map(|id| (*id).clone()));
                    });
                }
            });
        }
    }
}

/// The step of that id.
///
/// # Errors
/// There is none such.
fn step<'m>(map: &'m JourneyMap, id: &str, options: &GapOptions) -> Result<&'m Step, Report> {
    map.step(id).ok_or_else(|| {
        let known = map.steps().map(|step| step.id.as_str());
        Report::unknown(rules::CONFIRM_UNKNOWN, id, known, options.messages())
    })
}
