//! What separates one journey from another: typed data, and an edit script.
//!
//! ```text
//! node      a map as a flat list of elements
//! pairing   who stands for whom (likeness, assign)
//! order     who keeps its place
//! fate      what becomes of pains and gains
//! script    the changes; depend and fund tell what each needs and who pays for it
//! figures, matched   what there is to say in numbers
//! apply, inverse, tree   the way there, the way back, and a part of it
//! ```

mod apply;
mod assign;
mod depend;
mod fate;
mod figures;
mod fund;
mod inverse;
mod likeness;
mod matched;
mod node;
mod order;
mod pairing;
mod result;
mod script;
mod tree;
mod words;

pub use result::*;
pub use words::*;

use node::Nodes;

use crate::check::Options;
use crate::finding::{Finding, Report, codes};
use crate::model::{Atlas, Count, Initiative, JourneyMap, Keyed, Kind};

/// All kinds of parts that there are, of atlases first, then of gaps.
///
/// ```
/// let names: Vec<&str> = journeykit::kinds().iter().map(|kind| kind.name).collect();
/// assert!(names.contains(&"Touchpoint") && names.contains(&"PainFate"));
/// ```
pub fn kinds() -> Vec<&'static Kind> {
    let mut kinds = Atlas::kind_of().with_all_below();
    for kind in Gap::kind_of().with_all_below() {
        if !kinds.iter().any(|known| known.name == kind.name) {
            kinds.push(kind);
        }
    }
    kinds
}

impl Atlas {
    /// What separates one map of this atlas from another: today's from the wanted one, the intended from an
    /// observed one, last year's from this year's.
    ///
    /// Cost is linear where ids or `replaces` match; what has to be found by likeness costs more: among up to
    /// 40 000 pairs the best assignment is found, beyond that the likest of each 200 along the document.
    ///
    /// ```
    /// # use journeykit::{Atlas, Options};
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    /// #   {"id":"today","title":"Today","state":"current","stages":[{"id":"a","name":"Before"}]},
    /// #   {"id":"wanted","title":"Wanted","state":"future","stages":[{"id":"a","name":"Before"},{"id":"b","name":"After"}]}]}"#)?;
    /// let gap = atlas.gap("today", "wanted", &Options::default())?;
    /// assert_eq!(gap.changes.len(), 2); // the header, and a stage
    /// assert_eq!(gap.summary.distance.map(|distance| distance.get() > 0.0), Some(true));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `gap.map_unknown`: there is no map of that id. `limit.payments`: the initiatives pay for the changes in more
    /// than a million ways.
    pub fn gap(&self, before: &str, after: &str, options: &Options) -> Result<Gap, Report> {
        let map = |id: &str| {
            self.maps
                .get(id)
                .ok_or_else(|| self.map_unknown(id, options))
        };
        let initiatives: Vec<&Initiative> = self
            .initiatives
            .iter()
            .filter(|initiative| !initiative.is_dropped())
            .collect();
        let (gap, paid) = compute(
            map(before)?,
            map(after)?,
            &initiatives,
            self.language.as_str(),
        );
        paid.map(|()| gap).map_err(|fund::TooMany| {
            let params = [("limit".to_owned(), fund::MOST_PAYMENTS.to_string())];
            Report::of([Finding::new(
                codes::LIMIT_PAYMENTS,
                "",
                &params,
                options.lang,
                options.mask,
            )])
        })
    }

    fn map_unknown(&self, id: &str, options: &Options) -> Report {
        let known = self.maps.iter().map(|map| map.id().as_str());
        Report::unknown(
            codes::GAP_MAP_UNKNOWN,
            id,
            known,
            options.lang,
            options.mask,
        )
    }
}

impl JourneyMap {
    /// What separates this map from one of another atlas. `language` is that in which texts are compared.
    /// Initiatives are left out.
    pub fn gap(&self, after: &Self, language: &str) -> Gap {
        // Where nobody pays, nobody pays too much.
        compute(self, after, &[], language).0
    }
}

fn compute(
    before: &JourneyMap,
    after: &JourneyMap,
    initiatives: &[&Initiative],
    language: &str,
) -> (Gap, Result<(), fund::TooMany>) {
    let (left, right) = (Nodes::of(before), Nodes::of(after));
    let pairing = pairing::pair(&left, &right, language);
    let order = order::order(&left, &right, &pairing);
    let fate::Fates {
        pains,
        gains,
        unsaid,
    } = fate::Judge::new(&left, &right, &pairing, initiatives).fates();
    let differing = node::differing(&left, &right, &pairing);
    let mut script = script::script(&left, &right, &pairing, &order, &differing, &unsaid);
    depend::depend(&left, &right, &mut script);
    let funds = fund::fund(&left, &right, initiatives, &mut script);
    let (splits, merges) = matched::splits_and_merges(&left, &right, &pairing);
    let (curve_before, curve_after) = (figures::curve(before), figures::curve(after));
    let pain_count = figures::pains(&pains);
    let gap = Gap {
        before: before.id.clone(),
        after: after.id.clone(),
        summary: GapSummary {
            distance: Some(figures::distance(&left, &right, &pairing, &differing)),
            elements: figures::elements(&script.changes),
            splits: (!splits.is_empty()).then(|| Count::of(splits.len())),
            merges: (!merges.is_empty()).then(|| Count::of(merges.len())),
            elimination_rate: figures::elimination_rate(pain_count.as_ref()),
            pains: pain_count,
            gains: figures::gains(&gains),
            experience_before: figures::curve_figures(&curve_before),
            experience_after: figures::curve_figures(&curve_after),
        },
        regressions: regressions(&gains),
        pains,
        gains,
        matches: matched::matches(&left, &right, &pairing),
        splits,
        merges,
        curve_before,
        curve_after,
        funding: funds.funding,
        unfunded: funds.unfunded,
        idle_initiatives: funds.idle,
        needed: Vec::new(),
        changes: script.changes,
    };
    (gap, funds.all)
}

/// What works today and would work less: the strongest first.
fn regressions(gains: &[GainFate]) -> Vec<GainFate> {
    let worse = |fate: &&GainFate| matches!(fate.fate, GainOutcome::Lost | GainOutcome::Weakened);
    let mut regressions: Vec<GainFate> = gains.iter().filter(worse).cloned().collect();
    regressions.sort_by_key(|fate| {
        std::cmp::Reverse(fate.strength_before.map(crate::model::Strength::get))
    });
    regressions
}
