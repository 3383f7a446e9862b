//! The wall: a module imports only from those that stand before it.
//!
//! The order is written once, as the order of the `mod` lines: those of `lib.rs` for the folders of a
//! crate, those of each `mod.rs` for the files of a folder. A file imports from its siblings by
//! their names, never through the module that holds them both. So there is no arrow back and no
//! circle of files. ARCHITECTURE.md shows core's list, in the same order.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use journeykit_tests::cases::root;

/// Segments of a module's path from the root of its crate.
type Module = Vec<String>;

/// A crate's files by their module paths, and the order of the modules in each.
struct Crate {
    files: BTreeMap<Module, String>,
    order: BTreeMap<Module, Vec<String>>,
}

impl Crate {
    fn read(source: &Path) -> Self {
        let mut files = BTreeMap::new();
        for file in rust_files(source) {
            let text = code_of(&std::fs::read_to_string(&file).unwrap());
            let path = file.strip_prefix(source).unwrap().with_extension("");
            let mut module: Module = path
                .iter()
                .map(|segment| segment.to_str().unwrap().to_owned())
                .collect();
            if matches!(module.last().unwrap().as_str(), "mod" | "lib" | "main") {
                module.pop();
            }
            files.insert(module, text);
        }
        let order = files
            .iter()
            .map(|(module, text)| (module.clone(), declared(text)))
            .collect();
        Self { files, order }
    }

    /// The module that a path leads to: as far as there are files.
    fn resolve(&self, path: &[String]) -> Module {
        let lengths = (0..=path.len()).rev();
        let mut modules = lengths.map(|length| path[..length].to_vec());
        modules
            .find(|module| self.files.contains_key(module))
            .unwrap_or_default()
    }

    /// Why a file may not import from that module, if it may not.
    fn fault(&self, from: &Module, to: &Module) -> Option<String> {
        let common = from.iter().zip(to).take_while(|(a, b)| a == b).count();
        match (from.get(common), to.get(common)) {
            // The face of a folder names what is in it.
            (None, _) => None,
            (Some(_), None) => Some("it imports through the module that holds it".to_owned()),
            (Some(own), Some(other)) => {
                let order = &self.order[&from[..common].to_vec()];
                let place = |name: &String| order.iter().position(|known| known == name);
                (place(other) >= place(own)).then(|| format!("`{other}` stands after `{own}`"))
            }
        }
    }

    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for (module, text) in &self.files {
            for path in imports(text, module) {
                let to = self.resolve(&path);
                if let Some(fault) = self.fault(module, &to) {
                    faults.push(format!(
                        "{}: {}: {fault}",
                        module.join("::"),
                        path.join("::")
                    ));
                }
            }
        }
        faults
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The text without comments, strings and tests, with single blanks.
fn code_of(text: &str) -> String {
    let text = text.split("\nmod tests {").next().unwrap();
    let mut code = String::with_capacity(text.len());
    for line in text.lines() {
        let mut quoted = false;
        let mut rest = line.trim().chars().peekable();
        while let Some(next) = rest.next() {
            match next {
                '\\' if quoted => _ = rest.next(),
                '"' => quoted = !quoted,
                '/' if !quoted && rest.peek() == Some(&'/') => break,
                _ if quoted => {}
                _ => code.push(next),
            }
        }
        code.push('\n');
    }
    without_quoted_code(&code)
}

/// What a procedural macro quotes is code of the place where it is used.
fn without_quoted_code(code: &str) -> String {
    let mut pieces = code.split("quote!");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let mut depth = 0;
        let end = piece.find(|next| {
            depth += i32::from("({".contains(next)) - i32::from(")}".contains(next));
            depth == 0 && ")}".contains(next)
        });
        kept.push_str(&piece[end.map_or(piece.len(), |end| end + 1)..]);
    }
    kept
}

/// The modules that a file declares, in their order.
fn declared(code: &str) -> Vec<String> {
    let names = code.lines().filter_map(|line| {
        let (visibility, name) = line.strip_suffix(';')?.split_once("mod ")?;
        let is_declaration = visibility.is_empty() || visibility.starts_with("pub");
        (is_declaration && !name.contains(' ')).then(|| name.to_owned())
    });
    names.collect()
}

/// Every path of the file that begins with `crate` or `super`, from the root of the crate. What
/// begins with `$crate` stands in a macro, and is resolved where that is used.
fn imports(code: &str, module: &Module) -> Vec<Module> {
    let is_face = code
        .lines()
        .any(|line| line.contains("mod ") && line.ends_with(';'));
    let mut found = Vec::new();
    for (at, start) in ["crate::", "super::"]
        .iter()
        .flat_map(|start| code.match_indices(start))
    {
        let before = code[..at].chars().next_back().unwrap_or(' ');
        let continues = code[..at].ends_with("::");
        if before.is_alphanumeric() || before == '_' || before == '$' || continues {
            continue;
        }
        let mut base = if start == "crate::" {
            Vec::new()
        } else {
            let above = module.len() - usize::from(!is_face || !module.is_empty());
            module[..above].to_vec()
        };
        let mut rest = &code[at + start.len()..];
        while let Some(after) = rest.strip_prefix("super::") {
            base.pop();
            rest = after;
        }
        expand(&base, rest, &mut found);
    }
    found
}

/// A path, or each of several in braces.
fn expand(base: &[String], rest: &str, found: &mut Vec<Module>) -> usize {
    let mut path = base.to_vec();
    let mut at = 0;
    loop {
        let tail = &rest[at..];
        if tail.starts_with('{') {
            at += 1;
            loop {
                at += rest[at..].len() - rest[at..].trim_start_matches([' ', '\n', ',']).len();
                if rest[at..].starts_with('}') || at >= rest.len() {
                    return at + 1;
                }
                at += expand(&path, &rest[at..], found);
            }
        }
        let is_name = |next: char| next.is_alphanumeric() || next == '_';
        let length = tail.find(|next| !is_name(next)).unwrap_or(tail.len());
        if length > 0 && &tail[..length] != "self" {
            path.push(tail[..length].to_owned());
        }
        at += length.max(usize::from(tail.starts_with('*')));
        if !rest[at..].starts_with("::") {
            // `name as other`
            let alias = rest[at..].strip_prefix(" as ").map_or(0, |alias| {
                4 + alias.find(|next| !is_name(next)).unwrap_or(alias.len())
            });
            found.push(path);
            return at + alias;
        }
        at += 2;
    }
}

/// Every crate of the project, by its folder.
const CRATES: [&str; 5] = [
    "core/src",
    "core/derive/src",
    "schema/src",
    "bindings-python/src",
    "bindings-wasm/src",
];

#[test]
fn nothing_imports_what_stands_after_it() {
    for folder in CRATES {
        let faults = Crate::read(&root().join(folder)).faults();
        assert!(faults.is_empty(), "{folder}:\n{}", faults.join("\n"));
    }
}

#[test]
fn every_file_is_in_the_order() {
    for folder in CRATES {
        let source = Crate::read(&root().join(folder));
        assert!(source.files.len() > 2, "{folder}");
        for module in source.files.keys() {
            let Some((name, above)) = module.split_last() else {
                continue;
            };
            assert!(
                source.order[above].contains(name),
                "{folder}: {}",
                module.join("::")
            );
        }
    }
}

/// The list that people read is the list that the wall is built of.
#[test]
fn the_architecture_shows_the_street_as_it_is() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let shown: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |"))
        .map(|(module, _)| module.trim_end_matches('/'))
        .collect();
    let street = Crate::read(&root().join("core/src")).order[&Vec::new()].clone();
    assert_eq!(shown, street);
}

/// The reader of imports itself: what it must see, and what it must not.
#[test]
fn imports_are_read_as_rust_reads_them() {
    let module: Module = ["gap", "apply"].map(str::to_owned).to_vec();
    let code = "use super::{model::{Gap, Change}, rules::*};\nuse crate::json::Json as Tree;\n\
                fn f(x: super::super::hash::HashMap) { crate::a::b() }\n$crate::not::seen;\n";
    let found: Vec<String> = imports(&code_of(code), &module)
        .iter()
        .map(|path| path.join("::"))
        .collect();
    let wanted = [
        "json::Json",
        "a::b",
        "gap::model::Gap",
        "gap::model::Change",
        "gap::rules",
        "hash::HashMap",
    ];
    assert_eq!(found, wanted);
}
