//! Embeds the published schemas, every `schema/NAME.schema.json`, and the rules, `schema/rules.json`, in the
//! repository or in a source distribution.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const FOLDER: &str = "../schema";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut schemas: Vec<(String, String)> = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let path = entry?.path();
        let file = path
            .file_name()
            .and_then(|file| file.to_str())
            .unwrap_or_default();
        // The older draft has a second dot: `atlas.draft-07.schema.json`.
        if let Some(name) = file
            .strip_suffix(".schema.json")
            .filter(|name| !name.contains('.'))
        {
            schemas.push((name.to_owned(), path.canonicalize()?.display().to_string()));
        }
    }
    if schemas.is_empty() {
        return Err(format!("there is no schema in {FOLDER}").into());
    }
    schemas.sort();
    let mut table = format!("const SCHEMAS: [(&str, &str); {}] = [\n", schemas.len());
    for (name, path) in schemas {
        writeln!(table, "    ({name:?}, include_str!({path:?})),")?;
    }
    table.push_str("];\n");
    let rules = Path::new(FOLDER).join("rules.json").canonicalize()?;
    writeln!(
        table,
        "const RULES: &str = include_str!({:?});",
        rules.display().to_string()
    )?;
    let out = std::env::var("OUT_DIR")?;
    Ok(fs::write(Path::new(&out).join("schemas.rs"), table)?)
}
