//! What a gap is good for: it is written and read, turned round, taken in parts and applied; and a gap that a stranger
//! wrote is applied or refused.

use journeykit::{Atlas, Gap, GapOptions, JourneyMap, ReadOptions};

pub(super) fn parts(bytes: &[u8]) {
    let Some(atlas) = super::atlas(bytes) else {
        return;
    };
    for gap in super::pieces(bytes).skip(1).take(2) {
        if let Ok(gap) = Gap::from_slice_with(gap, &ReadOptions::default()) {
            a_strangers(&gap, &atlas);
        }
    }
    let Some([before, after]) = super::two_maps(&atlas) else {
        return;
    };
    let Ok(gap) = atlas.gap(before, after, &GapOptions::default()) else {
        return;
    };
    let read = Gap::from_json(&gap.to_json()).expect("what is written is read");
    assert_eq!(read.to_json(), gap.to_json());
    assert_eq!(gap.inverse().inverse().changes, gap.changes);
    let before = &atlas.maps[before];
    let funded: Vec<&str> = ids(&gap).collect();
    let every_second: Vec<&str> = funded.iter().copied().step_by(2).collect();
    let lone = funded.iter().take(8).map(std::slice::from_ref);
    for chosen in lone.chain([&[], &*every_second, &*funded]) {
        let part = gap.part(chosen).expect("the gap knows them");
        let between = part.apply(before).expect("a part fits the map before");
        let back = part.inverse().apply(&between);
        assert_eq!(&back.expect("and its inverse what comes out"), before);
        let numbers = |gap: &Gap| {
            gap.changes
                .iter()
                .map(|change| change.number)
                .collect::<Vec<_>>()
        };
        let known = numbers(&gap);
        assert!(numbers(&part).iter().all(|number| known.contains(number)));
    }
    assert!(gap.part(&["nobody-has-this-id"]).is_err());
}

/// The initiatives of a gap.
fn ids(gap: &Gap) -> impl Iterator<Item = &str> {
    let paying = gap.funding.iter().map(|funding| &funding.initiative);
    paying
        .chain(&gap.idle_initiatives)
        .map(|initiative| initiative.as_str())
}

/// A gap from outside fits a map or is refused; what comes out can be written and read.
fn a_strangers(gap: &Gap, atlas: &Atlas) {
    let all: Vec<&str> = ids(gap).collect();
    let part = gap.part(&all).expect("the gap knows them");
    for way in [gap, &gap.inverse(), &part, &part.inverse()] {
        let again = Gap::from_json(&way.to_json()).expect("what is written is read");
        assert_eq!(again.to_json(), way.to_json());
        for map in atlas.maps.iter().take(3) {
            match way.apply(map) {
                Ok(map) => is_whole(&map, atlas),
                Err(report) => assert!(report.errors > 0 && !report.to_string().is_empty()),
            }
        }
    }
}

/// What is made of a map is one that is read.
fn is_whole(map: &JourneyMap, atlas: &Atlas) {
    let text = serde_json::to_string(map).expect("a map is written");
    let id = map.id.as_str();
    let others = atlas.maps.iter().filter(|other| other.id.as_str() != id);
    let mut alone = atlas.clone();
    let gone: Vec<String> = others.map(|other| other.id.as_str().to_owned()).collect();
    for id in gone {
        let position = alone.maps.position(&id).expect("it was there");
        alone = alone
            .remove(&format!("/maps/{position}"))
            .expect("a map can go");
    }
    let place = if alone.maps.is_empty() {
        "/maps/-"
    } else {
        "/maps/0"
    };
    let read = if alone.maps.is_empty() {
        alone.add(place, &text)
    } else {
        alone.replace(place, &text)
    };
    let read = read.unwrap_or_else(|report| panic!("{report} in {text}"));
    assert_eq!(&read.maps[id], map);
}
