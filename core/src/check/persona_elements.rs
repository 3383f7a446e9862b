//! How fairly personas are described: which of their eight elements are empty.

use crate::hash::HashSet;

use super::collector::Collector;
use super::missing::missing_names;
use crate::finding::rules;
use crate::model::Persona;
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    PERSONA_ELEMENTS_MISSING = "persona.elements_missing", Info, Check, "GainGrowth: personas are described in fair detail, by eight elements from demographics to technology and social media; journeykit: of a sketch this is asked when the map leaves the draft" {
        "of the eight elements of a persona, these are empty: {names}"
        "av de åtte elementene i en persona er disse tomme: {names}"
        "av de åtta elementen i en persona är dessa tomma: {names}"
    }
}

/// How many of the eight elements make more of a persona than a sketch.
const MORE_THAN_A_SKETCH: usize = 4;

/// Looks for personas of whose eight elements some are empty, and names these
/// in one finding.
///
/// A persona begins as a sketch: one with fewer than half of the elements is
/// only asked if it is on a map in a workshop or published. Goal and motivation
/// alone are told by rules of their own.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let needed: HashSet<&str> = atlas
        .maps
        .iter()
        .filter(|map| collector.is_ripe(map))
        .flat_map(|map| &map.personas)
        .map(AsRef::as_ref)
        .collect();
    walk::each(&atlas.personas, Path::Root, "personas", |persona, path| {
        let missing = elements(persona);
        let there = missing.iter().filter(|(_, missing)| !missing).count();
        let is_asked = there >= MORE_THAN_A_SKETCH || needed.contains(persona.id.as_str());
        let told_otherwise = missing
            .iter()
            .all(|(name, missing)| !missing || ["goal", "motivation"].contains(name));
        if is_asked
            && !told_otherwise
            && let Some(names) = missing_names(&missing)
        {
            collector.report_for_document(PERSONA_ELEMENTS_MISSING, path, &[("names", &names)]);
        }
    });
}

/// The elements by which GainGrowth describes a persona, each with whether it is
/// empty.
fn elements(persona: &Persona) -> [(&'static str, bool); 8] {
    let technology = [
        persona.technologies.is_empty(),
        persona.social_media.is_empty(),
        persona.channels.is_empty(),
    ];
    [
        (
            "demographics",
            !walk::has_content(persona.demographics.as_ref()),
        ),
        ("type of person", persona.person_type.is_none()),
        (
            "goal",
            persona.jobs.is_empty() && persona.stated_goal.is_none(),
        ),
        ("quote", persona.quotes.is_empty()),
        (
            "background",
            !walk::has_content(persona.background.as_ref()),
        ),
        ("motivation", persona.motivations.is_empty()),
        ("frustration", persona.frustrations.is_empty()),
        (
            "technology and social media",
            technology.iter().all(|empty| *empty),
        ),
    ]
}
