//! The gap of any two maps leads there and back, and is as wide both ways.

use journeykit::GapOptions;

pub(super) fn gap(bytes: &[u8]) {
    let Some(atlas) = super::atlas(bytes) else {
        return;
    };
    let (Some(first), Some(second)) = (atlas.maps.at(0), atlas.maps.at(1)) else {
        return;
    };
    let mut widths = Vec::new();
    for (before, after) in [(first, second), (second, first), (first, first)] {
        let Ok(gap) = atlas.gap(
            before.id.as_str(),
            after.id.as_str(),
            &GapOptions::default(),
        ) else {
            // A limit on the work, which is told.
            return;
        };
        let there = gap.apply(before).expect("the gap fits the map before");
        assert_eq!(&there, after);
        let back = gap.inverse().apply(after);
        assert_eq!(&back.expect("its inverse fits the map after"), before);
        let distance = gap.summary.distance.map_or(0.0, |distance| distance.get());
        assert!((0.0..=1.0).contains(&distance));
        assert!(before != after || gap.changes.is_empty());
        widths.push(distance.to_bits());
    }
    assert_eq!(widths[0], widths[1], "the distance there and back");
    assert_eq!(widths[2], 0, "the distance of a map to itself");
}
