//! Every public function takes part in the cost test, or is said to do no work.

use journeykit_cost::operations::{NO_WORK, OPERATIONS};

/// The functions of `core/public-api.txt`, as `Atlas::check`; builders set members one by one and are left out.
fn public_functions() -> Vec<String> {
    let api = include_str!("../../../core/public-api.txt");
    let functions = api.lines().filter_map(|line| {
        let path = line
            .strip_prefix("pub fn journeykit::")?
            .split('(')
            .next()?;
        let path: String = path.split("<'a>").collect();
        // What traits of the standard library and of serde ask for: `compare`, `write` and `read with serde` are these.
        let of_traits = [
            "fmt",
            "clone",
            "eq",
            "hash",
            "cmp",
            "partial_cmp",
            "default",
            "from",
            "try_from",
            "from_str",
            "into_iter",
            "next",
            "as_ref",
            "serialize",
            "deserialize",
            "json_schema",
            "schema_name",
            "schema_id",
            "inline_schema",
            "index",
            "builder",
        ];
        let name = path.rsplit("::").next()?;
        (!of_traits.contains(&name) && !path.contains("Builder")).then_some(path)
    });
    functions.collect()
}

#[test]
fn every_public_function_has_a_row_or_does_no_work() {
    let covered: Vec<&str> = OPERATIONS
        .iter()
        .flat_map(|operation| operation.covers.iter().copied())
        .collect();
    let mut unknown: Vec<String> = public_functions()
        .into_iter()
        .filter(|function| {
            !covered.contains(&function.as_str())
                && !NO_WORK.iter().any(|known| function.starts_with(known))
        })
        .collect();
    unknown.sort();
    unknown.dedup();
    assert!(
        unknown.is_empty(),
        "give these a row in operations.rs, or a place on NO_WORK: {unknown:#?}"
    );
}

#[test]
fn what_has_a_row_is_public() {
    let public = public_functions();
    for function in OPERATIONS.iter().flat_map(|operation| operation.covers) {
        assert!(
            public.iter().any(|known| known == function),
            "{function} is no public function"
        );
    }
}
