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
