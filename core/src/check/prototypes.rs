//! Prototypes: what their tests showed, and what is done all the same.

use super::claims::contradicts;
use super::collector::Collector;
use crate::finding::rules;
use crate::hash::HashMap;
use crate::model::{Evidence, Initiative, InitiativeStatus, Prototype, PrototypeResult};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    PROTOTYPE_RESULT_CONTRADICTED = "prototype.result_contradicted", Warning, Check, "MarkedsPartner 2022: ask the customers, or test a prototype" {
        "the result of the prototype is called `{name}`, but evidence from the same study says otherwise"
        "resultatet av prototypen er oppgitt som `{name}`, men grunnlaget fra samme studie sier noe annet"
        "prototypens resultat anges som `{name}`, men underlaget från samma studie säger något annat"
    }
    INITIATIVE_PROTOTYPE_FAILED = "initiative.prototype_failed", Warning, Check, "MarkedsPartner 2022: ask the customers, or test a prototype" {
        "this is decided on, but none of its prototypes worked"
        "dette er besluttet, men ingen av prototypene fungerte"
        "det här är beslutat, men ingen av prototyperna fungerade"
        => "test another one, or drop the initiative" "test en ny, eller legg bort tiltaket" "testa en ny, eller lägg ner åtgärden"
    }
}

/// Looks for prototypes with another result than their test, and for initiatives
/// that go on after all of their prototypes failed.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    walk::each(
        &ids.atlas.initiatives,
        Path::Root,
        "initiatives",
        |initiative, path| check_prototypes(initiative, path, collector),
    );
}

/// Checks the results of an initiative's prototypes against its evidence from
/// the same studies, and its status against their results. Prototypes that
/// nobody has tested yet may still work.
fn check_prototypes(initiative: &Initiative, path: Path<'_>, collector: &mut Collector<'_>) {
    if initiative.is_dropped() {
        return;
    }
    let tests = Tests::of(&initiative.evidence);
    walk::each(
        &initiative.prototypes,
        path,
        "prototypes",
        |prototype, path| {
            if let Some(result) = prototype.result.filter(|_| tests.contradict(prototype)) {
                let place = Path::Member(&path, "result");
                let params: [(&str, &dyn std::fmt::Display); 1] = [("name", &result)];
                collector.report_for_document(PROTOTYPE_RESULT_CONTRADICTED, place, &params);
            }
        },
    );
    let mut results = initiative
        .prototypes
        .iter()
        .map(|prototype| prototype.result);
    let all_failed = results.len() > 0 && results.all(|one| one == Some(PrototypeResult::Fails));
    let goes_on = matches!(
        initiative.status,
        Some(InitiativeStatus::Decided | InitiativeStatus::Started | InitiativeStatus::Done)
    );
    if all_failed && goes_on {
        collector.report_for_document(INITIATIVE_PROTOTYPE_FAILED, path, &[]);
    }
}

/// What the evidence from each study says: whether any of it supports, and
/// whether any contradicts.
struct Tests<'a>(HashMap<&'a str, (bool, bool)>);

impl<'a> Tests<'a> {
    fn of(evidence: &'a [Evidence]) -> Self {
        let mut tests: HashMap<&str, (bool, bool)> = HashMap::default();
        for piece in evidence {
            if let Some(study) = &piece.study {
                let (supports, against) = tests.entry(study.as_str()).or_default();
                *supports |= !contradicts(piece);
                *against |= contradicts(piece);
            }
        }
        Self(tests)
    }

    /// Whether all evidence from the study in which a prototype was tested says
    /// the opposite of its result.
    fn contradict(&self, prototype: &Prototype) -> bool {
        let study = prototype.study.as_ref();
        let said = study.and_then(|study| self.0.get(study.as_str()));
        match prototype.result {
            Some(PrototypeResult::Works) => said == Some(&(false, true)),
            Some(PrototypeResult::Fails) => said == Some(&(true, false)),
            Some(PrototypeResult::Mixed) | None => false,
        }
    }
}
