//! Personal data: the ground on which it may be processed, and when customers
//! consent to that.

use super::collector::Collector;
use crate::finding::rules;
use crate::hash::{HashMap, HashSet};
use crate::model::{DataItem, JourneyMap, LegalBasis, Step, Touchpoint, TouchpointId};
use crate::pointer::Path;
use crate::query::flow_graph::follows_map;
use crate::query::id_index::{IdIndex, Scope};
use crate::query::walk;

rules! {
    DATA_ITEM_BASIS_MISSING = "data_item.basis_missing", Info, Check, "journeykit: personal data is processed on one of six grounds (European Union 2016, General Data Protection Regulation, article 6)" {
        "this is personal data, and nobody has said on which ground it may be processed"
        "dette er personopplysninger, og ingen har oppgitt behandlingsgrunnlaget"
        "det här är personuppgifter, och ingen har angett den rättsliga grunden"
        => "name the ground in `basis`" "oppgi grunnlaget i `basis`" "ange grunden i `basis`"
    }
    DATA_ITEM_CONSENT_MISSING = "data_item.consent_missing", Info, Check, "journeykit: who processes data on consent can show that it was given (European Union 2016, General Data Protection Regulation, article 7)" {
        "the data rests on consent, and nothing says at which step customers give it"
        "dataene bygger på samtykke, og det går ikke fram i hvilket steg kundene gir det"
        "uppgifterna bygger på samtycke, och det framgår inte i vilket steg kunderna ger det"
        => "name the step in `consent_at`" "oppgi steget i `consent_at`" "ange steget i `consent_at`"
    }
    DATA_ITEM_CONSENT_UNUSED = "data_item.consent_unused", Info, Check, "journeykit: customers are asked to consent only where their consent decides (European Union 2016, General Data Protection Regulation, article 6)" {
        "customers are asked for consent, but the data rests on `{name}`"
        "kundene blir bedt om samtykke, men dataene bygger på `{name}`"
        "kunderna ombeds samtycka, men uppgifterna bygger på `{name}`"
    }
    DATA_ITEM_CONSENT_LATE = "data_item.consent_late", Warning, Check, "journeykit: consent is given before the data is processed (European Union 2016, General Data Protection Regulation, article 6)" {
        "customers consent only after the data has been used on this journey"
        "kundene samtykker først etter at dataene er brukt på denne reisen"
        "kunderna samtycker först efter att uppgifterna har använts på den här resan"
        => "ask at or before the first touchpoint that uses it" "spør senest ved det første kontaktpunktet som bruker dem" "fråga senast vid den första beröringspunkten som använder dem"
    }
}

/// Looks for personal data without a ground on which it may be processed; for
/// consent of which nobody knows where it is given, or that another ground makes
/// needless; and for consent that comes after the data was used.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let late = used_before_consent(ids);
    let operations = Path::Member(&Path::Root, "operations");
    walk::each(
        &ids.atlas.operations.data,
        operations,
        "data",
        |item, path| {
            if item.personal == Some(true) && item.basis.is_none() {
                collector.report_for_document(DATA_ITEM_BASIS_MISSING, path, &[]);
            }
            let consent_at = Path::Member(&path, "consent_at");
            match item.basis {
                Some(LegalBasis::Consent) if !names_step(item) => {
                    collector.report_for_document(DATA_ITEM_CONSENT_MISSING, path, &[]);
                }
                Some(basis) if basis != LegalBasis::Consent && item.consent_at.is_some() => {
                    collector.report_for_document(
                        DATA_ITEM_CONSENT_UNUSED,
                        consent_at,
                        &[("name", &basis)],
                    );
                }
                _ => {}
            }
            if let Some(first_use) = late.get(item.id.as_str()) {
                collector
                    .report_for_document(DATA_ITEM_CONSENT_LATE, consent_at, &[])
                    .related = vec![first_use.clone()];
            }
        },
    );
}

/// Whether the data names a step or touchpoint at which customers consent, and
/// not only a map or a stage.
fn names_step(item: &DataItem) -> bool {
    let place = item.consent_at.as_ref();
    place.is_some_and(|place| place.step.is_some() || place.touchpoint.is_some())
}

/// The step at which customers consent to the use of some data, and the personas
/// that do; none means all of the map.
struct Consent<'a> {
    step: &'a str,
    personas: HashSet<&'a str>,
}

/// The consents by the ids of the map and the data.
type Consents<'a> = HashMap<(&'a str, &'a str), Consent<'a>>;

/// For each kind of data that rests on consent, the first touchpoint that uses
/// it at an earlier step than that of the consent.
///
/// Only the journey on which customers consent is looked at, and only if it goes
/// through its steps in their order. Unforeseen steps have no place in that
/// order, and what happens to other personas than those who consent is left
/// out.
fn used_before_consent<'a>(ids: &IdIndex<'a>) -> HashMap<&'a str, String> {
    let mut consents = Consents::default();
    for item in &ids.atlas.operations.data {
        let Some(place) = item.consent_at.as_ref() else {
            continue;
        };
        let Scope::Map(in_map) = ids.map(place.map.as_str()) else {
            continue;
        };
        let step = place.step.as_ref().and_then(|id| in_map.step(id.as_str()));
        let around = |id: &TouchpointId| in_map.place_of_touchpoint(id.as_str());
        let step = step.or_else(|| place.touchpoint.as_ref().and_then(around));
        if let (Some((_, step)), Some(LegalBasis::Consent)) = (step, item.basis) {
            let consent = Consent {
                step: step.id.as_str(),
                personas: step.personas.iter().map(AsRef::as_ref).collect(),
            };
            consents.insert((in_map.map.id.as_str(), item.id.as_str()), consent);
        }
    }
    let mut late = HashMap::default();
    if !consents.is_empty() {
        walk::maps(ids.atlas, |map, path| {
            if map.flows.iter().all(follows_map) {
                note_early_uses(map, path, &consents, &mut late);
            }
        });
    }
    late
}

/// Notes the first use before the consent, in one map.
fn note_early_uses<'a>(
    map: &'a JourneyMap,
    path: Path<'_>,
    consents: &Consents<'a>,
    late: &mut HashMap<&'a str, String>,
) {
    let mut passed: HashSet<&str> = HashSet::default();
    walk::steps(map, path, |step, path| {
        passed.insert(step.id.as_str());
        if step.unforeseen == Some(true) {
            return;
        }
        walk::each(
            &step.touchpoints,
            path,
            "touchpoints",
            |touchpoint, path| {
                let concerned = concerned(step, touchpoint);
                for data in used_data(touchpoint) {
                    let consent = consents.get(&(map.id.as_str(), data));
                    let is_early = consent.is_some_and(|consent| {
                        !passed.contains(consent.step)
                            && (concerned.is_empty()
                                || consent.personas.is_empty()
                                || !concerned.is_disjoint(&consent.personas))
                    });
                    if is_early {
                        late.entry(data).or_insert_with(|| path.pointer());
                    }
                }
            },
        );
    });
}

/// The personas that a touchpoint concerns; none means all of the map.
fn concerned<'a>(step: &'a Step, touchpoint: &'a Touchpoint) -> HashSet<&'a str> {
    let personas = if touchpoint.personas.is_empty() {
        &step.personas
    } else {
        &touchpoint.personas
    };
    personas.iter().map(AsRef::as_ref).collect()
}

/// The kinds of data that a touchpoint asks for, needs or passes on.
fn used_data(touchpoint: &Touchpoint) -> impl Iterator<Item = &str> {
    let asked = touchpoint.asks_for.iter();
    let needed = touchpoint.data_needs.iter().map(|need| &need.data);
    let staff = touchpoint.staff_data_needs.iter().map(|need| &need.data);
    let passed_on = touchpoint
        .handover
        .iter()
        .flat_map(|handover| &handover.data);
    asked
        .chain(needed)
        .chain(staff)
        .chain(passed_on)
        .map(AsRef::as_ref)
}
