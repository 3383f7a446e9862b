//! Computes a gap: the entrances, and the order of the steps (see [`super`]).

use super::allowance::Allowance;
use super::curves::experience_curves;
use super::edit_script::Differing;
use super::edit_script::{MAX_PAYMENTS, TooManyPayments};
use super::initiatives::{initiatives_of_gap, is_to_be_paid};
use super::map_nodes::MapNodes;
use super::matching::{Pairing, Relation, TooMuchWork, WorkLeft};
use super::meaning::{MeaningComparer, differing_in_meaning};
use super::model::{FundingStatus, Gap, GapSummary};
use super::regressions::{Told, regressions};
use super::splits_and_merges::splits_and_merges;
use super::{distance, edit_script, match_details, matching, order, outcomes, rules, summary};
use crate::finding::{Finding, Report};
use crate::model::{Atlas, Count, Initiative, JourneyMap, Keyed};
use crate::options::{GapOptions, Limits};

/// How many units of work each byte of the two maps may take unless the caller
/// says how many there may be: twenty times what maps take of which nothing but
/// words tells who stands for whom, and about two seconds a megabyte.
const UNITS_A_BYTE: usize = 8;

/// So many units of work it may always take, unless the caller says.
const LEAST_WORK: usize = 2_000_000;

impl Atlas {
    /// What separates one map of this atlas from another: today's map from the
    /// wanted one, the intended journey from an observed one, last year's map
    /// from this year's. Initiatives of the atlas that are not dropped pay for
    /// changes.
    ///
    /// The cost is linear where `replaces`, `same_as` or equal ids say which
    /// elements are counterparts. The rest is matched by likeness: among up to
    /// 40,000 pairs the best assignment is found; beyond that both maps are cut
    /// into as many parts, each with at most 200 elements of the smaller side,
    /// and in each the pairs most alike are taken first.
    ///
    /// ```
    /// # use journeykit::{Atlas, GapOptions};
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    /// #   {"id":"today","title":"Today","state":"current","stages":[{"id":"a","name":"Before"}]},
    /// #   {"id":"wanted","title":"Wanted","state":"future","stages":[{"id":"a","name":"Before"},{"id":"b","name":"After"}]}]}"#)?;
    /// let gap = atlas.gap("today", "wanted", &GapOptions::default())?;
    /// assert_eq!(gap.changes.len(), 2); // the header, and a stage
    /// assert_eq!(gap.summary.distance.map(|distance| distance.get() > 0.0), Some(true));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `gap.map_unknown` if there is no map of that id; `limit.work` if the maps
    /// take more work to compare than the options allow, and `limit.answer` if
    /// it takes more bytes to say who pays for what; `limit.payments` if the
    /// initiatives pay for changes in more than a million ways, each a pair of
    /// an initiative and a change.
    pub fn gap(&self, before: &str, after: &str, options: &GapOptions) -> Result<Gap, Report> {
        let map = |id: &str| {
            self.maps
                .get(id)
                .ok_or_else(|| self.map_unknown(id, options))
        };
        let (before, after) = (map(before)?, map(after)?);
        let initiatives = initiatives_of_gap(self, before, after);
        let asked = if is_to_be_paid(before, after) {
            FundingStatus::Asked
        } else {
            FundingStatus::NothingToPay
        };
        let maps = Maps::new(before, after);
        let language = self.language.as_str();
        let (gap, complete) = maps.gap(&initiatives, asked, language, &options.limits);
        complete
            .map(|()| gap)
            .map_err(|exceeded| exceeded.report(options))
    }

    /// The report that there is no map of that id, with the nearest one as a
    /// suggestion.
    fn map_unknown(&self, id: &str, options: &GapOptions) -> Report {
        let known = self.maps.iter().map(|map| map.id().as_str());
        Report::unknown(rules::GAP_MAP_UNKNOWN, id, known, options.messages())
    }
}

impl JourneyMap {
    /// What separates this map from one that may be of another atlas.
    /// `language` is the tag of the language in which texts are compared. No
    /// initiatives are asked (`funding_status` says so). There is no limit on
    /// the work that this takes; [`gap_with`](Self::gap_with) has one.
    pub fn gap(&self, after: &Self, language: &str) -> Gap {
        let maps = Maps::new(self, after);
        // Without limits there is none to exceed.
        let (gap, _) = maps.gap(&[], FundingStatus::NotAsked, language, &Limits::NONE);
        gap
    }

    /// As [`gap`](Self::gap), within the limits of the options.
    ///
    /// # Errors
    /// `limit.work` if the maps take more work to compare than the options
    /// allow.
    pub fn gap_with(
        &self,
        after: &Self,
        language: &str,
        options: &GapOptions,
    ) -> Result<Gap, Report> {
        let maps = Maps::new(self, after);
        let (gap, complete) = maps.gap(&[], FundingStatus::NotAsked, language, &options.limits);
        complete
            .map(|()| gap)
            .map_err(|exceeded| exceeded.report(options))
    }
}

/// The two maps that are compared, laid out.
struct Maps<'m> {
    before: &'m JourneyMap,
    after: &'m JourneyMap,
    nodes_before: MapNodes<'m>,
    nodes_after: MapNodes<'m>,
}

impl<'m> Maps<'m> {
    fn new(before: &'m JourneyMap, after: &'m JourneyMap) -> Self {
        Self {
            before,
            after,
            nodes_before: MapNodes::of(before),
            nodes_after: MapNodes::of(after),
        }
    }

    /// The gap, and whether it keeps the limits of the options; else it is not
    /// complete.
    fn gap(
        &self,
        initiatives: &[&Initiative],
        asked: FundingStatus,
        language: &str,
        limits: &Limits,
    ) -> (Gap, Result<(), Exceeded>) {
        let allowance = Allowance {
            given: limits.answer_bytes,
            maps: [self.before, self.after],
            initiatives,
        };
        let usual_work = || allowance.maps_bytes().saturating_mul(UNITS_A_BYTE);
        let mut work_left = match limits.work {
            Some(work) => WorkLeft::of(work, None),
            None => WorkLeft::of(LEAST_WORK, Some(&usual_work)),
        };
        compute(
            self,
            initiatives,
            (asked, language),
            &allowance,
            &mut work_left,
        )
    }
}

/// The limit that a gap exceeds.
enum Exceeded {
    /// More work than these units.
    Work(usize),
    Payments(TooManyPayments),
}

impl Exceeded {
    /// The report that it is exceeded.
    fn report(&self, options: &GapOptions) -> Report {
        let (rule, limit) = match self {
            Self::Work(allowed) => (rules::LIMIT_WORK, *allowed),
            Self::Payments(TooManyPayments::Count) => (rules::LIMIT_PAYMENTS, MAX_PAYMENTS),
            Self::Payments(TooManyPayments::Bytes(allowed)) => (rules::LIMIT_ANSWER, *allowed),
        };
        let params = [("limit".to_owned(), limit.to_string())];
        Report::of([Finding::new(rule, "", &params, options.messages())])
    }
}

/// The counterparts of all elements. Beyond the limit of work a pairing of
/// nothing, with which the rest takes linear time.
fn pair(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    relation: &Relation<'_>,
    language: &str,
    work_left: &mut WorkLeft<'_>,
) -> (Pairing, Result<(), Exceeded>) {
    match matching::pair(nodes_before, nodes_after, relation, language, work_left) {
        Ok(pairing) => (pairing, Ok(())),
        Err(TooMuchWork) => (
            Pairing::none(nodes_before, nodes_after),
            Err(Exceeded::Work(work_left.allowed())),
        ),
    }
}

/// The gap, and whether it keeps the limits. `language` is that in which texts
/// are compared.
fn compute(
    maps: &Maps<'_>,
    initiatives: &[&Initiative],
    (asked, language): (FundingStatus, &str),
    allowance: &Allowance<'_>,
    work_left: &mut WorkLeft<'_>,
) -> (Gap, Result<(), Exceeded>) {
    let Maps {
        before,
        after,
        nodes_before,
        nodes_after,
    } = maps;
    let relation = Relation::of(nodes_before, nodes_after);
    let (pairing, paired) = pair(nodes_before, nodes_after, &relation, language, work_left);
    let order = order::order(nodes_before, nodes_after, &pairing);
    let outcomes::Outcomes {
        pains,
        gains,
        unstated,
    } = outcomes::outcomes(nodes_before, nodes_after, &pairing, &relation, initiatives);
    let differing = matching::differing(nodes_before, nodes_after, &pairing);
    let comparer = MeaningComparer::new(nodes_before, nodes_after, &pairing, language);
    let in_meaning =
        differing_in_meaning(nodes_before, nodes_after, &pairing, &differing, &comparer);
    let mut script = edit_script::script(
        nodes_before,
        nodes_after,
        &pairing,
        &order,
        &Differing {
            at_all: &differing,
            in_meaning: &in_meaning,
        },
        &unstated,
    );
    edit_script::depend(nodes_before, nodes_after, &mut script);
    let mut funds = edit_script::fund(
        nodes_before,
        nodes_after,
        &pairing,
        initiatives,
        allowance,
        &mut script,
    );
    if asked != FundingStatus::Asked {
        funds.unfunded.clear();
    }
    let (splits, merges) = splits_and_merges(nodes_before, nodes_after, &pairing);
    let curves = experience_curves(before, after, allowance);
    let counts = summary::counts(&script.changes, &pains, &gains);
    let counts = summary::with_time_and_effort(counts, before, after);
    let matches = match_details::matches(nodes_before, nodes_after, &pairing);
    let suggestions = match_details::suggestions(nodes_before, nodes_after, &pairing);
    let regressions = regressions(&Told {
        matches: &matches,
        suggestions: &suggestions,
        pains: &pains,
        gains: &gains,
        changes: &script.changes,
    });
    let gap = Gap {
        before: before.id.clone(),
        after: after.id.clone(),
        summary: GapSummary {
            distance: Some(distance::distance(
                nodes_before,
                nodes_after,
                &pairing,
                &in_meaning,
                &comparer,
            )),
            suggested: (!pairing.suggestions.is_empty())
                .then(|| Count::of(pairing.suggestions.len())),
            without_counterpart: summary::without_counterpart(nodes_before, nodes_after, &pairing),
            splits: (!splits.is_empty()).then(|| Count::of(splits.len())),
            merges: (!merges.is_empty()).then(|| Count::of(merges.len())),
            elimination_rate: summary::elimination_rate(counts.pains.as_ref()),
            experience_before: curves.figures_before,
            experience_after: curves.figures_after,
            experience_by_persona: curves.persona_figures,
            personas_left_out: curves.personas_left_out,
            ..counts
        },
        regressions,
        pains,
        gains,
        matches,
        suggestions,
        splits,
        merges,
        curve_before: curves.before,
        curve_after: curves.after,
        persona_curves_before: curves.personas_before,
        persona_curves_after: curves.personas_after,
        funding_status: asked,
        funding: funds.funding,
        unfunded: funds.unfunded,
        idle_initiatives: funds.idle_initiatives,
        needed: Vec::new(),
        changes: script.changes,
    };
    let complete = paired.and(funds.complete.map_err(Exceeded::Payments));
    (gap, complete)
}
