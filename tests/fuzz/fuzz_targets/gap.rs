//! The gap of any two maps leads there and back.
#![no_main]

use journeykit::Atlas;
use journeykit::GapOptions;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(atlas) = Atlas::from_slice(bytes) else { return };
    let (Some(first), Some(second)) = (atlas.maps.at(0), atlas.maps.at(1)) else { return };
    for (before, after) in [(first, second), (second, first), (first, first)] {
        let gap = atlas.gap(before.id.as_str(), after.id.as_str(), &GapOptions::default()).expect("both maps are there");
        assert_eq!(&gap.apply(before).expect("the gap fits the map before"), after);
        assert_eq!(&gap.inverse().apply(after).expect("its inverse fits the map after"), before);
        let distance = gap.summary.distance.map_or(0.0, |distance| distance.get());
        assert!((0.0..=1.0).contains(&distance));
        assert!(before != after || (gap.changes.is_empty() && distance == 0.0));
        let half: Vec<&str> = gap.funding.iter().map(|funding| funding.initiative.as_str()).step_by(2).collect();
        gap.part(&half).expect("the gap knows them").apply(before).expect("a part of the gap fits the map before");
    }
});
