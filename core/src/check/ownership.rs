//! Who answers for a step: the provider, where no touchpoint says so, or a third
//! party.

use super::collector::Collector;
use super::missing::MissingSummary;
use crate::finding::rules;
use crate::model::{Atlas, Control, JourneyMap, Side, Step, StepKind, UnitId};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, is_of_third_party};

rules! {
    MAP_WAIT_OWNER_MISSING = "map.wait_owner_missing", Info, Check, "Ziggy 2014: some things fall between units, and nobody is responsible for them; Förstå framtiden först: customers are not forgotten between the touchpoints" {
        "waits that no unit answers for: {count} of {total}"
        "ventetider som ingen enhet har ansvaret for: {count} av {total}"
        "väntetider som ingen enhet ansvarar för: {count} av {total}"
        => "name the unit in `owner` of the step" "oppgi enheten i `owner` på steget" "ange enheten i `owner` på steget"
    }
    STEP_OWNER_DIFFERS = "step.owner_differs", Warning, Check, "Ziggy 2014: some things fall between units, and nobody is responsible for them; journeykit: a step and its touchpoints name the same owner" {
        "the step says that `{value}` answers for it, but its touchpoints say `{second}`"
        "ifølge steget har `{value}` ansvaret for det, men ifølge kontaktpunktene er det `{second}`"
        "enligt steget ansvarar `{value}` för det, men enligt beröringspunkterna är det `{second}`"
        => "leave `owner` out where touchpoints have one" "utelat `owner` der kontaktpunktene har en" "utelämna `owner` där beröringspunkterna har en"
    }
    STEP_BUSINESS_GOAL_MISSING = "step.business_goal_missing", Info, Check, "Ziggy 2014: what is best for the company in each step" {
        "a unit answers for this step, but nobody has said what the organisation wants to reach here"
        "en enhet har ansvaret for dette steget, men det går ikke fram hva organisasjonen vil oppnå her"
        "en enhet ansvarar för det här steget, men det framgår inte vad organisationen vill uppnå här"
        => "say it in `business_goal`" "si det i `business_goal`" "ange det i `business_goal`"
    }
    STEP_THIRD_PARTY_CONTRADICTED = "step.third_party_contradicted", Warning, Check, "Förstå framtiden först: a journey also leads through what is outside the provider's power and knowledge; journeykit: either the provider decides, or a third party" {
        "the step is a third party's, but `{name}` says that it is not"
        "steget hører til en tredjepart, men ifølge `{name}` gjør det ikke det"
        "steget hör till en tredje part, men enligt `{name}` gör det inte det"
    }
    STEP_THIRD_PARTY_OWNED = "step.third_party_owned", Info, Check, "Förstå framtiden först: a journey also leads through what is outside the provider's power and knowledge; journeykit: nobody can answer for what a third party decides" {
        "a third party decides how this goes, but the provider's own unit `{value}` is to answer for it"
        "en tredjepart avgjør hvordan dette går, men leverandørens egen enhet `{value}` skal ha ansvaret"
        "en tredje part avgör hur det här går, men leverantörens egen enhet `{value}` ska ansvara för det"
        => "name a unit of the third party, or nobody" "oppgi en enhet hos tredjeparten, eller ingen" "ange en enhet hos den tredje parten, eller ingen"
    }
}

/// Looks for waits that nobody answers for, which is where customers fall
/// between units; for steps whose owner is another than that of their
/// touchpoints, or that have an owner but no aim; and for steps that are a third
/// party's by one member and the provider's by another. Maps of competitors are
/// only asked for the last.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        let mut waits = MissingSummary::default();
        walk::steps(map, path, |step, path| {
            check_third_party(atlas, map, step, path, collector);
            if is_own_wait(step) {
                waits.note(step.owner.is_none(), path);
            }
            if walk::is_own(map) {
                check_owner(atlas, map, step, path, collector);
            }
        });
        if walk::is_own(map) {
            waits.report(map, MAP_WAIT_OWNER_MISSING, path, collector);
        }
    });
}

/// Whether customers wait here for something that the provider decides, and no
/// touchpoint says whose it is.
fn is_own_wait(step: &Step) -> bool {
    step.kind == Some(StepKind::Wait)
        && step.touchpoints.is_empty()
        && !is_of_third_party(step)
        && !matches!(step.control, Some(Control::Influence | Control::Nothing))
}

/// Looks for a step whose owner is none of those of its touchpoints, and for one
/// without touchpoints that has an owner but no aim.
fn check_owner(
    atlas: &Atlas,
    map: &JourneyMap,
    step: &Step,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let Some(owner) = &step.owner else { return };
    if step.touchpoints.is_empty() {
        if step.business_goal.is_none() && !is_of_third_party(step) {
            collector.report_for_map(map, STEP_BUSINESS_GOAL_MISSING, path, &[]);
        }
        return;
    }
    let mut owners = step
        .touchpoints
        .iter()
        .filter_map(|touchpoint| touchpoint.owner.as_ref());
    let agrees = |other: &UnitId| is_within(atlas, other, owner) || is_within(atlas, owner, other);
    if let Some(first) = owners.clone().next()
        && !owners.any(agrees)
    {
        collector.report_for_map(
            map,
            STEP_OWNER_DIFFERS,
            Path::Member(&path, "owner"),
            &[("value", owner), ("second", first)],
        );
    }
}

/// How many levels of units are looked through: more than organisations have,
/// and an end where units are part of each other in a circle.
const MAX_LEVELS: usize = 20;

/// Whether a unit is another one, or a part of it over any number of levels.
fn is_within(atlas: &Atlas, unit: &UnitId, wider: &UnitId) -> bool {
    let part_of = |unit: &&UnitId| atlas.operations.units.get(unit.as_str())?.part_of.as_ref();
    let mut levels = std::iter::successors(Some(unit), part_of).take(MAX_LEVELS);
    levels.any(|level| level == wider)
}

/// Looks for a step of a third party that the provider is said to decide, or of
/// which a unit of the provider's is to answer for a touchpoint. In a wait such
/// a unit may tell the customer how things stand, whoever decides them.
fn check_third_party(
    atlas: &Atlas,
    map: &JourneyMap,
    step: &Step,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    if !is_of_third_party(step) {
        return;
    }
    let denials = [
        ("third_party", step.third_party == Some(false)),
        ("control", step.control == Some(Control::Own)),
    ];
    for (name, _) in denials.iter().filter(|(_, denies)| *denies) {
        let place = Path::Member(&path, name);
        collector.report_for_map(map, STEP_THIRD_PARTY_CONTRADICTED, place, &[("name", name)]);
    }
    if step.kind == Some(StepKind::Wait) || !walk::is_own(map) {
        return;
    }
    walk::each(
        &step.touchpoints,
        path,
        "touchpoints",
        |touchpoint, path| {
            let unit = touchpoint.owner.as_ref();
            let unit = unit.and_then(|id| atlas.operations.units.get(id.as_str()));
            let own = unit.filter(|unit| unit.side.is_none_or(|side| side == Side::Provider));
            if let Some(unit) = own {
                let place = Path::Member(&path, "owner");
                collector.report_for_map(
                    map,
                    STEP_THIRD_PARTY_OWNED,
                    place,
                    &[("value", &unit.id)],
                );
            }
        },
    );
}
