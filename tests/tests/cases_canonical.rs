//! The cases of writing.

use journeykit::Atlas;
use journeykit_tests::cases;

#[test]
fn writing_gives_what_the_cases_say() {
    cases::run("canonical", &[], |case| {
        let canonical = case
            .get("expect")
            .as_str()
            .ok_or("the canonical text is missing")?;
        let atlas = Atlas::from_slice(&case.input())
            .map_err(|report| format!("it was refused: {report}"))?;
        for (what, text) in [
            ("written", atlas.to_json()),
            (
                "written through serde",
                serde_json::to_string(&atlas).map_err(|error| error.to_string())?,
            ),
        ] {
            if text != canonical {
                return Err(format!(
                    "{what}:\n    {text}\n    expected:\n    {canonical}"
                ));
            }
        }
        for text in [canonical, &atlas.to_json_pretty()] {
            let again = Atlas::from_json(text)
                .map_err(|report| format!("read again, it was refused: {report}"))?;
            if again != atlas || again.to_json() != canonical {
                return Err(format!("read and written again: {}", again.to_json()));
            }
        }
        Ok(())
    });
}
