//! The cases of editing by pointer.

use journeykit::Atlas;
use journeykit_tests::cases;
use serde_json::Value;

#[test]
fn editing_gives_what_the_cases_say() {
    cases::run("edit", &["edits", "lang"], |case| {
        let options = case.options(&["lang"]).read;
        let mut atlas = Atlas::from_slice(&case.input())
            .map_err(|report| format!("it was refused: {report}"))?;
        let edits = case.get("edits").as_array().ok_or("no `edits`")?;
        let expect = case.get("expect");
        for (at, edit) in edits.iter().enumerate() {
            let path = edit["path"].as_str().ok_or("no `path`")?;
            let edited = match edit["op"].as_str() {
                Some("add") => atlas.add_with(path, &edit["value"].to_string(), &options),
                Some("remove") => atlas.remove_with(path, &options),
                other => return Err(format!("no runner does {other:?}")),
            };
            match edited {
                Ok(edited) => atlas = edited,
                Err(report) if at + 1 == edits.len() && expect["ok"] != true => {
                    return cases::report(&report, expect);
                }
                Err(report) => return Err(format!("edit {at} was refused: {report}")),
            }
        }
        let wanted = expect["at"].as_object().ok_or("nothing was refused")?;
        for (pointer, wanted) in wanted {
            let found = atlas.get(pointer).and_then(|view| view.to_json());
            let found = found.map_or(Value::Null, |json| {
                serde_json::from_str(&json.to_string()).unwrap_or_default()
            });
            if found != *wanted {
                return Err(format!("{pointer} is {found}, not {wanted}"));
            }
        }
        let again = Atlas::from_json(&atlas.to_json())
            .map_err(|report| format!("what was edited can't be read: {report}"))?;
        if again != atlas {
            return Err("what was edited is read as something else".to_owned());
        }
        // Items are found by their ids wherever they now stand.
        let sound = atlas
            .channels
            .iter()
            .enumerate()
            .all(|(at, channel)| atlas.channels.position(channel.id.as_str()) == Some(at));
        if sound {
            Ok(())
        } else {
            Err("a channel is not found by its id".to_owned())
        }
    });
}

/// An edit copies the tables on the way to its place, and shares all others.
#[test]
fn what_stands_elsewhere_is_shared() {
    let text = std::fs::read_to_string(cases::root().join("examples/insurance-portal.json"));
    let atlas = Atlas::from_json(&text.unwrap()).unwrap();
    let step = r#"{"id":"later","name":"Later"}"#;
    let edited = [
        atlas.add("/maps/0/stages/0/steps/-", step).unwrap(),
        atlas.remove("/maps/0/stages/0/steps/0").unwrap(),
        atlas.remove("/description").unwrap(),
    ];
    let addresses = |atlas: &Atlas| {
        let (first, second) = (atlas.maps.at(0).unwrap(), atlas.maps.at(1).unwrap());
        (
            std::ptr::from_ref(atlas.personas.at(0).unwrap()),
            std::ptr::from_ref(first.stages.at(1).unwrap().steps.at(0).unwrap()),
            std::ptr::from_ref(second.stages.at(0).unwrap()),
        )
    };
    for edited in edited {
        assert_ne!(edited, atlas);
        assert_eq!(addresses(&edited), addresses(&atlas));
    }
}
