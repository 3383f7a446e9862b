//! The cases of reading.

use journeykit::Atlas;
use journeykit_tests::cases;

#[test]
fn reading_gives_what_the_cases_say() {
    let asked = ["limits", "lang", "mask"];
    cases::run("decode", &asked, |case| {
        let expect = case.get("expect");
        match Atlas::from_slice_with(&case.input(), &case.options(&asked).read) {
            Ok(_) if expect["ok"] == true => Ok(()),
            Ok(_) => Err("it was read".to_owned()),
            Err(report) if expect["ok"] == true => Err(format!("it was refused: {report}")),
            Err(report) => cases::report(&report, expect),
        }
    });
}
