//! The cases of the gap, and what every gap of them has to keep.

use journeykit::{Atlas, Gap, GapOptions};
use journeykit_tests::cases;
use serde_json::Value;

/// Whether what is expected is there: objects in the members that are given (null asks for one that is not there),
/// lists in full.
fn differs(found: &Value, wanted: &Value, place: &str) -> Option<String> {
    match (found, wanted) {
        (Value::Object(found), Value::Object(wanted)) => {
            let each = wanted.iter().map(|(name, wanted)| {
                differs(
                    found.get(name).unwrap_or(&Value::Null),
                    wanted,
                    &format!("{place}/{name}"),
                )
            });
            each.flatten().next()
        }
        (Value::Array(found), Value::Array(wanted)) if found.len() == wanted.len() => {
            let mut each = found.iter().zip(wanted).enumerate();
            each.find_map(|(at, (found, wanted))| differs(found, wanted, &format!("{place}/{at}")))
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => None,
        _ if found == wanted => None,
        _ => Some(format!("{place} is not {wanted}, but {found}")),
    }
}

fn gap(atlas: &Atlas, before: &str, after: &str) -> Result<Gap, String> {
    atlas
        .gap(before, after, &GapOptions::default())
        .map_err(|report| report.to_string())
}

fn text<T: serde::Serialize>(value: &T) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}

#[test]
fn gaps_are_what_the_cases_say() {
    cases::run("gap", &["current", "future"], |case| {
        let atlas = Atlas::from_slice(&case.input()).map_err(|report| report.to_string())?;
        let map = |name: &str| {
            let id = case
                .get(name)
                .as_str()
                .ok_or(format!("`{name}` is missing"))?;
            atlas.maps.get(id).ok_or(format!("there is no map `{id}`"))
        };
        let (current, future) = (map("current")?, map("future")?);
        let there = gap(&atlas, current.id.as_str(), future.id.as_str())?;
        let found = serde_json::to_value(&there).map_err(|error| error.to_string())?;
        if let Some(problem) = differs(&found, case.get("expect"), "") {
            return Err(format!("{problem}\n    in {found}"));
        }
        // The way there and the way back, to the byte.
        for (gap, from, to) in [
            (&there, current, future),
            (&there.inverse(), future, current),
        ] {
            let made = gap.apply(from).map_err(|report| report.to_string())?;
            if text(&made)? != text(to)? {
                return Err(format!("from `{}` it leads to {}", from.id, text(&made)?));
            }
        }
        let back = gap(&atlas, future.id.as_str(), current.id.as_str())?;
        if back.summary.distance != there.summary.distance {
            return Err(format!(
                "the distance is {:?} there and {:?} back",
                there.summary.distance, back.summary.distance
            ));
        }
        Ok(())
    });
}
