//! Touchpoints: who answers for them, who meets the customer there, what they
//! are for and how they are measured.

use crate::hash::{HashMap, HashSet};

use super::collector::Collector;
use super::first_requests::{AskedLists, FirstRequests};
use super::missing::MissingSummary;
use crate::finding::rules;
use crate::model::{Atlas, BlueprintArea, ChannelKind, JourneyMap, MapState, Touchpoint};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    TOUCHPOINT_OWNER_MISSING = "touchpoint.owner_missing", Warning, Check, "Ziggy 2014: some things fall between units, and nobody is responsible for them" {
        "touchpoints that no unit answers for: {count} of {total}"
        "kontaktpunkter som ingen enhet har ansvaret for: {count} av {total}"
        "beröringspunkter som ingen enhet ansvarar för: {count} av {total}"
    }
    TOUCHPOINT_GOAL_MISSING = "touchpoint.goal_missing", Warning, Check, "Ziggy 2014: what is best for the company in each step" {
        "touchpoints that do not say what the organisation wants to reach: {count} of {total}"
        "kontaktpunkter der det ikke går fram hva organisasjonen vil oppnå: {count} av {total}"
        "beröringspunkter där det inte framgår vad organisationen vill uppnå: {count} av {total}"
    }
    TOUCHPOINT_METRIC_MISSING = "touchpoint.metric_missing", Warning, Check, "Kantar: clear metrics for all relevant touchpoints" {
        "touchpoints that are not measured: {count} of {total}"
        "kontaktpunkter som ikke måles: {count} av {total}"
        "beröringspunkter som inte mäts: {count} av {total}"
    }
    TOUCHPOINT_BACKSTAGE_MISSING = "touchpoint.backstage_missing", Info, Check, "Kantar: what happens behind the scenes in each step" {
        "touchpoints that do not say what happens backstage: {count} of {total}"
        "kontaktpunkter der det ikke går fram hva som skjer bak kulissene: {count} av {total}"
        "beröringspunkter där det inte framgår vad som händer bakom kulisserna: {count} av {total}"
    }
    TOUCHPOINT_PROCESS_MISSING = "touchpoint.process_missing", Info, Check, "MarkedsPartner 2022: how the journey is to work in practice" {
        "touchpoints of the wanted journey without a process behind them: {count} of {total}"
        "kontaktpunkter i den ønskede reisen uten en prosess bak seg: {count} av {total}"
        "beröringspunkter i den önskade resan utan en process bakom sig: {count} av {total}"
    }
    TOUCHPOINT_ROLE_MISSING = "touchpoint.role_missing", Info, Check, "GainGrowth: the front line has a large share of the dyads with customers" {
        "touchpoints that do not say who meets the customer: {count} of {total}"
        "kontaktpunkter der det ikke går fram hvem som møter kunden: {count} av {total}"
        "beröringspunkter där det inte framgår vem som möter kunden: {count} av {total}"
    }
    MAP_HANDOVER_MISSING = "map.handover_missing", Info, Check, "Ziggy 2014: customers have needs that fall between units, and nobody is responsible for them; Förstå framtiden först: a seamless journey has no obstacles or bumps" {
        "places where the owner changes from one step to the next and nothing says how the case is handed over: {count} of {total}"
        "steder der eieren skifter fra ett steg til det neste uten at det går fram hvordan saken overleveres: {count} av {total}"
        "ställen där ägaren byts från ett steg till nästa utan att det framgår hur ärendet lämnas över: {count} av {total}"
        => "give the touchpoint before a `handover`" "gi kontaktpunktet før en `handover`" "ge beröringspunkten före en `handover`"
    }
    TOUCHPOINT_BELIEVED_DIFFERS = "touchpoint.believed_differs", Warning, Check, "Förstå framtiden först: the understanding of one's own business is not the same as the experience of the customer" {
        "the organisation believes that the experience is {first} here, and for the customer it is {second}"
        "organisasjonen tror at opplevelsen er {first} her, men for kunden er den {second}"
        "organisationen tror att upplevelsen är {first} här, men för kunden är den {second}"
        => "find out why" "finn ut hvorfor" "ta reda på varför"
    }
    TOUCHPOINT_ASKS_AGAIN = "touchpoint.asks_again", Warning, Check, "MarkedsPartner 2022: customers who had to log in anew each time would hardly bother to buy; Förstå framtiden först: a seamless journey has no obstacles or bumps" {
        "the customer has given `{value}` before on this journey"
        "kunden har allerede oppgitt `{value}` på denne reisen"
        "kunden har redan uppgett `{value}` på den här resan"
        => "hand it over from the touchpoint before" "ta det med fra forrige kontaktpunkt" "ta med det från föregående beröringspunkt"
    }
}

/// Looks for touchpoints that nobody owns, wants anything with, measures or can
/// run; for changes of owner without a handover; for beliefs that differ from
/// what is felt; and for data that customers have to give again. Maps of
/// competitors are only asked for the last.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        if walk::is_own(map) {
            check_coverage(atlas, map, path, collector);
            check_handovers(map, path, collector);
            check_beliefs(map, path, collector);
        }
        check_repeated_requests(map, path, collector);
    });
}

/// Counts what the touchpoints of a map lack, each as one finding: an owner, a
/// goal of the organisation, metrics, what happens backstage, in a wanted
/// journey a process, and where two people meet, the role of the employee.
/// Metrics are not asked of a journey that was observed once, nor an owner at a
/// step where a third party decides.
fn check_coverage(atlas: &Atlas, map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let [
        mut owner,
        mut goal,
        mut metric,
        mut backstage,
        mut process,
        mut role,
    ]: [MissingSummary; 6] = Default::default();
    let behind = ActionsBehind::of(map);
    walk::steps(map, path, |step, path| {
        walk::each(
            &step.touchpoints,
            path,
            "touchpoints",
            |touchpoint, path| {
                if !walk::is_of_third_party(step) {
                    owner.note(touchpoint.owner.is_none(), path);
                }
            },
        );
    });
    walk::touchpoints(map, path, |touchpoint, path| {
        goal.note(
            touchpoint.business_goal.is_none() && touchpoint.goals.is_empty(),
            path,
        );
        metric.note(touchpoint.metrics.is_empty(), path);
        let id = touchpoint.id.as_str();
        let is_told = walk::has_content(touchpoint.backstage.as_deref());
        backstage.note(!is_told && !behind.unseen.contains(id), path);
        let works = touchpoint
            .backstage
            .as_ref()
            .is_some_and(|backstage| !backstage.processes.is_empty());
        process.note(!works && !behind.with_process.contains(id), path);
        if is_personal(atlas, touchpoint) {
            role.note(touchpoint.role.is_none(), path);
        }
    });
    owner.report(map, TOUCHPOINT_OWNER_MISSING, path, collector);
    goal.report(map, TOUCHPOINT_GOAL_MISSING, path, collector);
    if map.state != MapState::Observed {
        metric.report(map, TOUCHPOINT_METRIC_MISSING, path, collector);
    }
    backstage.report(map, TOUCHPOINT_BACKSTAGE_MISSING, path, collector);
    if map.state == MapState::Future {
        process.report(map, TOUCHPOINT_PROCESS_MISSING, path, collector);
    }
    role.report(map, TOUCHPOINT_ROLE_MISSING, path, collector);
}

/// The touchpoints of a map behind which the provider is said to do something.
#[derive(Default)]
struct ActionsBehind<'a> {
    /// Out of the customer's sight.
    unseen: HashSet<&'a str>,
    /// As part of a process.
    with_process: HashSet<&'a str>,
}

impl<'a> ActionsBehind<'a> {
    fn of(map: &'a JourneyMap) -> Self {
        let mut behind = Self::default();
        for step in map.steps() {
            for action in &step.provider_actions {
                let named = action.touchpoint.as_ref().map(AsRef::as_ref);
                // An action of the whole step stands behind its only touchpoint.
                let only = step.touchpoints.ids().map(AsRef::as_ref);
                let Some(id) = named.or_else(|| {
                    only.into_iter()
                        .next()
                        .filter(|_| step.touchpoints.len() == 1)
                }) else {
                    continue;
                };
                if matches!(
                    action.area,
                    Some(BlueprintArea::Backstage | BlueprintArea::Support)
                ) {
                    behind.unseen.insert(id);
                }
                if action.process.is_some() {
                    behind.with_process.insert(id);
                }
            }
        }
        behind
    }
}

/// Whether the channel of a touchpoint is one in which two people meet: in
/// person, by phone, chat or video.
fn is_personal(atlas: &Atlas, touchpoint: &Touchpoint) -> bool {
    let channel = touchpoint
        .channel
        .as_ref()
        .and_then(|id| atlas.channels.get(id.as_str()));
    let kind = channel.and_then(|channel| channel.kind);
    matches!(
        kind,
        Some(ChannelKind::InPerson | ChannelKind::Phone | ChannelKind::Chat | ChannelKind::Video)
    )
}

/// Counts the places where the owner changes from the last touchpoint of a step
/// to the first of the next that has any, and neither of the two touchpoints
/// says how the case is handed over.
fn check_handovers(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let mut handovers = MissingSummary::default();
    let mut last: Option<&Touchpoint> = None;
    walk::steps(map, path, |step, path| {
        let first = step.touchpoints.iter().next();
        let owner = |touchpoint: Option<&Touchpoint>| {
            touchpoint.and_then(|touchpoint| touchpoint.owner.clone())
        };
        if let (Some(before), Some(after)) = (owner(last), owner(first))
            && before != after
        {
            let tells = [last, first];
            let tells = tells
                .into_iter()
                .flatten()
                .any(|touchpoint| touchpoint.handover.is_some());
            handovers.note(!tells, Path::Item(&Path::Member(&path, "touchpoints"), 0));
        }
        last = step.touchpoints.iter().last().or(last);
    });
    handovers.report(map, MAP_HANDOVER_MISSING, path, collector);
}

/// How far an experience must be believed to be from what is felt, in tenths, to
/// be told: a whole step of five would be within what people mean by
/// the same word.
const MISBELIEF: i64 = 20;

/// Looks for touchpoints of which the organisation believes something much
/// better or worse than what customers feel at the step, in maps of what is.
fn check_beliefs(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    if !walk::shows_actual_journey(map) {
        return;
    }
    walk::steps(map, path, |step, path| {
        let felt = step.experience.as_ref().and_then(|felt| felt.emotion);
        walk::each(
            &step.touchpoints,
            path,
            "touchpoints",
            |touchpoint, path| {
                let believed = touchpoint.believed_experience.as_ref();
                let believed = believed.and_then(|believed| believed.emotion);
                if let (Some(believed), Some(felt)) = (believed, felt)
                    && (believed.tenths() - felt.tenths()).abs() >= MISBELIEF
                {
                    let place = Path::Member(&path, "believed_experience");
                    let params: [(&str, &dyn std::fmt::Display); 2] =
                        [("first", &believed), ("second", &felt)];
                    collector.report_for_map(map, TOUCHPOINT_BELIEVED_DIFFERS, place, &params);
                }
            },
        );
    });
}

/// Looks for data that customers have to give more than once on a journey,
/// which costs them effort and tells them that nobody remembers them. Each
/// repetition refers to the first place where one of the personas that it
/// concerns gave the data; a step or touchpoint without personas concerns all.
fn check_repeated_requests(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let mut seen = HashSet::default();
    if map
        .touchpoints()
        .flat_map(|touchpoint| &touchpoint.asks_for)
        .all(|data| seen.insert(data.as_str()))
    {
        return;
    }
    let mut lists = AskedLists::default();
    let mut given: HashMap<&str, FirstRequests> = HashMap::default();
    walk::steps(map, path, |step, path| {
        // The list of the step, once one of its touchpoints asks it.
        let mut of_step = None;
        walk::each(
            &step.touchpoints,
            path,
            "touchpoints",
            |touchpoint, path| {
                if touchpoint.asks_for.is_empty() {
                    return;
                }
                let list = if !touchpoint.personas.is_empty() {
                    Some(lists.add(&touchpoint.personas))
                } else if step.personas.is_empty() {
                    None
                } else {
                    Some(*of_step.get_or_insert_with(|| lists.add(&step.personas)))
                };
                walk::each(&touchpoint.asks_for, path, "asks_for", |data, path| {
                    let requests = given.entry(data.as_str()).or_default();
                    if let Some(first) = requests.note(list, &mut lists, &path.pointer()) {
                        collector
                            .report_for_map(map, TOUCHPOINT_ASKS_AGAIN, path, &[("value", data)])
                            .related = vec![first.to_string()];
                    }
                });
            },
        );
    });
}
