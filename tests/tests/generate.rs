//! The generator itself: what it makes is valid, wide, and the same every time.

use std::collections::BTreeMap;

use journeykit::finding::Severity;
use journeykit::reflect::View;
use journeykit::{Atlas, CheckOptions};
use journeykit_tests::generate;

#[test]
fn atlases_are_valid() {
    for seed in 0..400 {
        let size = usize::try_from(seed % 25).unwrap();
        let atlas = generate::pair(seed, size);
        let report = atlas.check(&CheckOptions::default());
        let errors: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error && finding.code != "flow.endless")
            .collect();
        assert!(errors.is_empty(), "pair({seed}, {size}): {errors:#?}");
        assert!(atlas.maps.contains("current") && atlas.maps.contains("future"));
    }
}

#[test]
fn a_seed_makes_one_atlas() {
    for seed in 0..20 {
        assert_eq!(generate::text(seed, 8), generate::text(seed, 8));
        assert_ne!(generate::text(seed, 8), generate::text(seed + 1, 8));
    }
    assert_eq!(generate::document(1, 100), generate::document(1, 100));
}

/// A member that no atlas has would be tested by no law.
#[test]
fn every_member_of_every_part_is_generated() {
    let mut seen: BTreeMap<&str, BTreeMap<&str, bool>> = BTreeMap::new();
    for seed in 0..300 {
        look(generate::pair(seed, 10).get("").unwrap(), &mut seen);
    }
    let never: Vec<String> = seen
        .iter()
        .flat_map(|(kind, members)| {
            members
                .iter()
                .filter(|(_, seen)| !**seen)
                .map(move |(name, _)| format!("{kind}.{name}"))
        })
        .collect();
    assert!(never.is_empty(), "never generated: {never:?}");
    assert!(seen.len() > 70, "only {} kinds of parts", seen.len());
}

fn look(view: View<'_>, seen: &mut BTreeMap<&str, BTreeMap<&str, bool>>) {
    match view {
        View::Entity(entity) => {
            for (field, view) in entity.members() {
                *seen
                    .entry(entity.kind_name())
                    .or_default()
                    .entry(field.name)
                    .or_default() |= !matches!(view, View::Absent);
                look(view, seen);
            }
        }
        View::List(list) => (0..list.size())
            .filter_map(|index| list.at(index))
            .for_each(|item| look(item, seen)),
        _ => {}
    }
}

/// What becomes of pains and who works on them, in one pair.
fn count_treatment(atlas: &Atlas, count: &mut impl FnMut(&'static str, bool)) {
    let (current, future) = (&atlas.maps["current"], &atlas.maps["future"]);
    let pains = |map: &journeykit::JourneyMap| -> BTreeMap<String, i64> {
        let all = map.steps().flat_map(|step| step.pains.iter());
        all.filter_map(|pain| Some((pain.id.to_string(), pain.severity?.get())))
            .collect()
    };
    let (before, after) = (pains(current), pains(future));
    count(
        "pain worse",
        after
            .iter()
            .any(|(id, now)| before.get(id).is_some_and(|was| was < now)),
    );
    count(
        "pain milder",
        after
            .iter()
            .any(|(id, now)| before.get(id).is_some_and(|was| was > now)),
    );
    count("silence", before.keys().any(|id| !after.contains_key(id)));
    count(
        "complete",
        future.steps().any(|step| step.complete == Some(true)),
    );
    count(
        "treated",
        future
            .steps()
            .flat_map(|step| step.pains.iter())
            .any(|pain| pain.treatment.is_some()),
    );
    count(
        "paid for",
        atlas.initiatives.iter().any(|part| {
            part.changes
                .iter()
                .any(|change| change.map == "future" && change.step.is_some())
        }),
    );
    count(
        "pains aimed at",
        atlas.initiatives.iter().any(|part| !part.pains.is_empty()),
    );
}

/// Pairs hold what the gap is about, and not always the same.
#[test]
fn pairs_vary() {
    let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
    for seed in 0..300 {
        let atlas = generate::pair(seed, 12);
        let (current, future) = (&atlas.maps["current"], &atlas.maps["future"]);
        let mut count = |what, many: bool| *seen.entry(what).or_default() += u32::from(many);
        let old = |id: &str| current.step(id);
        count("empty today", current.steps().next().is_none());
        count("empty future", future.steps().next().is_none());
        count("nothing changed", current.stages == future.stages);
        count("no base", future.derived_from.is_none());
        count(
            "kept",
            future
                .steps()
                .any(|step| old(step.id.as_str()) == Some(step)),
        );
        count(
            "changed",
            future
                .steps()
                .any(|step| old(step.id.as_str()).is_some_and(|old| old != step)),
        );
        count(
            "removed",
            current
                .steps()
                .any(|step| future.step(step.id.as_str()).is_none()),
        );
        count(
            "new",
            future
                .steps()
                .any(|step| old(step.id.as_str()).is_none() && step.replaces.is_empty()),
        );
        count("merged", future.steps().any(|step| step.replaces.len() > 1));
        let links = || future.steps().flat_map(|step| &step.replaces);
        count(
            "split",
            links().any(|link| links().filter(|other| *other == link).count() > 1),
        );
        count(
            "links across ids",
            future.steps().any(|step| {
                old(step.id.as_str()).is_some() && step.replaces.iter().any(|link| *link != step.id)
            }),
        );
        let stage = |map: &journeykit::JourneyMap, id: &str| {
            map.stages.iter().position(|stage| stage.steps.contains(id))
        };
        count(
            "moved",
            future.steps().any(|step| {
                let now = stage(future, step.id.as_str());
                stage(current, step.id.as_str()).is_some_and(|before| Some(before) != now)
            }),
        );
        count_treatment(&atlas, &mut count);
    }
    for (what, many) in &seen {
        assert!(
            (3..=298).contains(many),
            "`{what}` in {many} of 300 pairs: {seen:#?}"
        );
    }
}

#[test]
fn documents_have_the_size_asked_for() {
    for touchpoints in [24, 1_000, 20_000] {
        let text = generate::document(7, touchpoints);
        let atlas = Atlas::from_json(&text).unwrap();
        let made: usize = atlas.maps.iter().map(|map| map.touchpoints().count()).sum();
        assert!(
            made.abs_diff(touchpoints) <= 4 + touchpoints / 10,
            "{made} for {touchpoints}"
        );
        assert!(atlas.check(&CheckOptions::default()).errors == 0);
        // 64 000 of them stay within the limits of a reader.
        assert!(
            text.len() / made < 1_000,
            "{} bytes a touchpoint",
            text.len() / made
        );
    }
}
