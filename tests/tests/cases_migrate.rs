//! The cases of documents of other versions.

use journeykit::Atlas;
use journeykit_tests::cases;

#[test]
fn other_versions_are_read_or_refused_as_the_cases_say() {
    let asked = ["limits", "lang", "mask"];
    cases::run("migrate", &asked, |case| {
        let expect = case.get("expect");
        match Atlas::from_slice_with(&case.input(), &case.options(&asked).read) {
            Ok(atlas)
                if expect["ok"] == true && expect["version"] == atlas.schema_version.as_str() =>
            {
                Ok(())
            }
            Ok(atlas) => Err(format!("it was read, as version {}", atlas.schema_version)),
            Err(report) if expect["ok"] == true => Err(format!("it was refused: {report}")),
            Err(report) => cases::report(&report, expect),
        }
    });
}
