//! A document that says another version of the format is read as the same, or refused for its version.

use journeykit::json::Json;
use journeykit::{Atlas, Report};

use super::places::told_places;

const PLACE: &str = "/schema_version";
/// Newer ones that a library of 1.0 reads where it knows all that is in them.
const READ: [&str; 3] = ["1.1", "1.7", "1.9999"];
const REFUSED: [&str; 9] = [
    "0.9", "0.1", "2.0", "10.0", "1", "", "1.0.0", "v1.0", "1.0 ",
];

pub(super) fn versions(bytes: &[u8]) {
    let tree = std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| text.parse().ok());
    let Some(Json::Object(members)) = tree else {
        return;
    };
    let read = |version: &str| Atlas::from_json(&saying(&members, version).to_string());
    let today = read("1.0");
    for version in READ {
        match (&today, read(version)) {
            (Ok(today), Ok(newer)) => {
                assert_eq!(newer.schema_version.as_str(), version);
                let same = newer.replace(PLACE, "\"1.0\"");
                assert_eq!(same.as_ref(), Ok(today), "{version}");
            }
            (Err(today), Err(newer)) => assert_eq!(told_places(today), told_places(&newer)),
            (today, newer) => panic!("{version}: {:?}, {:?}", today.as_ref().err(), newer.err()),
        }
    }
    for version in REFUSED {
        let report = read(version).expect_err("no such version is read");
        let (about, rest): (Vec<_>, Vec<_>) = told_places(&report)
            .into_iter()
            .partition(|(_, place)| place == PLACE);
        assert!(
            about.len() == 1 || rest.iter().any(is_of_all),
            "{version:?}: {report}"
        );
        // Rules of the whole are asked of what could be read, so that there may be fewer.
        let known = today.as_ref().err().map(told_places).unwrap_or_default();
        assert!(
            report.truncated || rest.iter().all(|told| known.contains(told)),
            "{version:?}: {report}"
        );
    }
    let as_it_stands: Result<Atlas, Report> = Atlas::from_slice(bytes);
    if let Ok(atlas) = as_it_stands {
        assert_eq!(atlas.schema_version.major(), 1);
    }
}

/// Limits are asked first.
fn is_of_all((code, _): &(&str, String)) -> bool {
    code.starts_with("limit.")
}

/// The document with that version, whatever it said.
fn saying(members: &[(Box<str>, Json)], version: &str) -> Json {
    let mut members = members.to_vec();
    let said = Json::String(version.into());
    match members
        .iter_mut()
        .find(|(name, _)| &**name == "schema_version")
    {
        Some((_, value)) => *value = said,
        None => members.push(("schema_version".into(), said)),
    }
    Json::Object(members)
}
