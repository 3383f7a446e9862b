//! Reads a text in two attempts: failing fast to have its value, and, only if
//! that is rejected, collecting to have all its problems.

use super::migrate::{MIGRATIONS, Migration, migrate};
use crate::finding::{Report, meant};
use crate::hash::HashSet;
use crate::json::{
    Fault, Json, JsonReader, Problem, Problems, Rejected, TextLimits, is_surely_within_limits,
    is_within_limits, parse_collecting_duplicates, rules,
};
use crate::model::reflect::{Kind, Value, read};
use crate::model::{Atlas, SchemaVersion, version_numbers};
use crate::options::ReadOptions;

/// Reads an atlas of any version of the format that leads to the newest.
///
/// [`is_surely_within_limits`] checks all limits but the depth of `extensions`,
/// so a document that has some is measured exactly before it is accepted.
pub(super) fn read_atlas(text: &str, options: &ReadOptions) -> Result<Atlas, Report> {
    let limits = options.limits.of_text();
    let surely_within = is_surely_within_limits(text, &limits);
    if (surely_within || is_within_limits(text, &limits))
        && let Some(atlas) = read_fast(text, &limits, read::<Atlas>)
        && (!surely_within || atlas.extensions.is_none() || is_within_limits(text, &limits))
    {
        return Ok(atlas);
    }
    read_collecting(
        "",
        text,
        options,
        MIGRATIONS,
        read::<Atlas>,
        name_newer_version,
    )
}

/// Reads a value of the model out of a text of its own.
pub(crate) fn read_value<T: Value>(text: &str, options: &ReadOptions) -> Result<T, Report> {
    read_at("", text, options, read::<T>, |_| ())
}

/// Reads the text of a value that stands, or is to stand, at `pointer` in a
/// document. `adjust` may change each problem before it is worded.
pub(super) fn read_at<T>(
    pointer: &str,
    text: &str,
    options: &ReadOptions,
    read: impl Fn(&mut JsonReader<'_>) -> Result<T, Rejected>,
    adjust: impl Fn(&mut Problem),
) -> Result<T, Report> {
    let limits = options.limits.of_text();
    if is_within_limits(text, &limits)
        && let Some(value) = read_fast(text, &limits, &read)
    {
        return Ok(value);
    }
    let adjust = |_: Option<&str>, problems: &mut [Problem]| problems.iter_mut().for_each(adjust);
    read_collecting(pointer, text, options, &[], read, adjust)
}

/// The bytes as text.
///
/// # Errors
/// `limit.text` if there are too many, which is found out first; `text.utf8` if
/// they are not UTF-8.
pub(crate) fn utf8<'b>(bytes: &'b [u8], options: &ReadOptions) -> Result<&'b str, Report> {
    let limit = options.limits.text_bytes;
    if bytes.len() > limit {
        let fault = Fault::new(rules::LIMIT_TEXT).with("limit", limit);
        return Err(report_of(fault, options));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let fault = Fault::new(rules::TEXT_UTF8).with("byte", error.valid_up_to());
        report_of(fault, options)
    })
}

/// A report of one problem with the document as a whole.
pub(super) fn report_of(fault: Fault, options: &ReadOptions) -> Report {
    let pointer = String::new();
    Report::of([Problem { pointer, fault }.finding(options.messages())])
}

/// Reads a text failing fast; `None` if anything is wrong, also with what
/// follows the value. Of the limits, only that on memory is looked at.
pub(super) fn read_fast<T>(
    text: &str,
    limits: &TextLimits,
    read: impl Fn(&mut JsonReader<'_>) -> Result<T, Rejected>,
) -> Option<T> {
    let mut reader = JsonReader::fail_fast(text).within(limits.memory_bytes);
    read(&mut reader).ok().filter(|_| reader.is_at_end())
}

/// Reads a text by way of the strict tree, collecting every problem with its
/// pointer.
///
/// `pointer` is where the text stands in its document, `migrations` bring it to
/// the newest version, and `adjust` may change the problems, given the version
/// that the text says it has, before they are worded. Tree and value are not in
/// memory at the same time.
///
/// # Errors
/// A report of the problems, of which as many are listed as the options allow.
/// A text that is no JSON gives the first problem and its duplicate keys so
/// far.
pub(super) fn read_collecting<T>(
    pointer: &str,
    text: &str,
    options: &ReadOptions,
    migrations: &[Migration],
    read: impl Fn(&mut JsonReader<'_>) -> Result<T, Rejected>,
    adjust: impl FnOnce(Option<&str>, &mut [Problem]),
) -> Result<T, Report> {
    let mut problems = options.limits.problems();
    let limits = options.limits.of_text();
    let parsed = parse_collecting_duplicates(text, &limits, &mut problems)
        .map_err(|error| problems.note(error.problem));
    // The parser takes the text for a whole document.
    for problem in &mut problems.kept {
        problem.pointer.insert_str(0, pointer);
    }
    let Ok(tree) = parsed else {
        return Err(report(problems, options));
    };
    let tree = migrate(tree, migrations);
    let version = tree.member("schema_version").and_then(Json::as_str);
    let version = version.map(str::to_owned);
    let text = tree.to_text(text.len());
    drop(tree);
    let mut reader = JsonReader::collecting(&text, pointer, problems).within(limits.memory_bytes);
    let value = read(&mut reader);
    let mut problems = reader.into_problems();
    match value {
        Ok(value) if problems.count() == 0 => Ok(value),
        _ => {
            drop_repeated(&mut problems);
            name_owners(&mut problems.kept);
            adjust(version.as_deref(), &mut problems.kept);
            Err(report(problems, options))
        }
    }
}

/// The report of the problems that were kept; its total counts all.
pub(super) fn report(problems: Problems, options: &ReadOptions) -> Report {
    let total = problems.count();
    let messages = options.messages();
    let findings = problems.kept.into_iter();
    let findings = findings.map(|problem| problem.finding(messages));
    Report::of_errors(findings.collect(), total)
}

/// What stands under a key that is no text has a name that fits nowhere, which
/// is told already.
fn drop_repeated(problems: &mut Problems) {
    let is_key = |problem: &Problem| problem.fault.rule == rules::JSON_KEY;
    let keys: HashSet<String> = problems
        .kept
        .iter()
        .filter(|problem| is_key(problem))
        .map(|problem| problem.pointer.clone())
        .collect();
    if !keys.is_empty() {
        problems.retain(|problem| is_key(problem) || !keys.contains(&problem.pointer));
    }
}

/// Unknown members for which no other advice was found get the kind of entity
/// that they are members of, or the member in which such entities stand.
fn name_owners(problems: &mut [Problem]) {
    let mut kinds = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for problem in problems {
        let fault = &mut problem.fault;
        let param = |wanted: &str| fault.params.iter().find(|(name, _)| name == wanted);
        let advised = ["suggestion", "place", "list"]
            .into_iter()
            .any(|name| param(name).is_some());
        let Some((_, name)) =
            param("name").filter(|_| fault.rule == rules::MEMBER_UNKNOWN && !advised)
        else {
            continue;
        };
        if kinds.is_empty() {
            kinds = Atlas::KIND.descendants();
            names = kinds.iter().flat_map(|kind| kind.names).copied().collect();
        }
        // A name of the trade, where what it means does not belong either.
        let is_known = names.contains(&name.as_str());
        let other = meant(name, &names).filter(|_| !is_known);
        let name = other.unwrap_or(name).to_owned();
        let owner = Kind::owner_of(&kinds, &name);
        if let Some(other) = other.filter(|_| owner.is_some()) {
            fault.params.push(("other".to_owned(), other.to_owned()));
        }
        if let Some(owner) = owner {
            let owner = owner.name.replace('_', " ");
            fault.params.push(("kind".to_owned(), owner));
        } else if let Some((holder, is_list)) =
            Kind::holder_of(&kinds, &name).filter(|_| other.is_none())
        {
            let place = if is_list { "list" } else { "place" };
            fault.params.push((place.to_owned(), holder.to_owned()));
        }
    }
}

/// If the document says a newer minor version than this library knows, its
/// unknown members and words may well be right: their problems get the
/// parameter `version`, which selects the hint to update journeykit.
fn name_newer_version(version: Option<&str>, problems: &mut [Problem]) {
    let Some(version) = version else {
        return;
    };
    let newest = version_numbers(SchemaVersion::NEWEST);
    let Some(((major, minor), newest)) = version_numbers(version).zip(newest) else {
        return;
    };
    if (major, minor) <= newest || major > newest.0 {
        return;
    }
    for problem in problems {
        if [rules::MEMBER_UNKNOWN, rules::WORD_UNKNOWN].contains(&problem.fault.rule) {
            let version = ("version".to_owned(), version.to_owned());
            problem.fault.params.push(version);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads an atlas by the collecting reading alone.
    fn read_slowly(text: &str) -> Result<Atlas, Report> {
        let options = ReadOptions::default();
        read_collecting("", text, &options, &[], read::<Atlas>, |_, _| ())
    }

    /// The texts of the example documents of this repository.
    fn documents() -> Vec<String> {
        let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");
        let files = std::fs::read_dir(examples).unwrap();
        let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
        files.retain(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        });
        files.sort();
        assert!(files.len() >= 6, "{files:?}");
        files
            .iter()
            .map(|file| std::fs::read_to_string(file).unwrap())
            .collect()
    }

    /// What the failing-fast reading accepts, the collecting one accepts as the
    /// same value. It may leave good texts to the collecting one.
    #[test]
    fn the_fast_reading_takes_nothing_that_the_collecting_one_refuses() {
        let mut taken = 0;
        for document in documents() {
            let spelled_otherwise = document.replacen("title", "t\\u0069tle", 1);
            let mut texts = vec![document.clone(), spelled_otherwise];
            // One character removed or replaced, at places all over the text.
            let places = document.char_indices().step_by(document.len() / 40);
            for (at, character) in places {
                let after = &document[at + character.len_utf8()..];
                texts.push(format!("{}{after}", &document[..at]));
                texts.push(format!("{}9{after}", &document[..at]));
            }
            for text in texts {
                let slow = read_slowly(&text);
                if let Some(fast) = read_fast(&text, &TextLimits::DEFAULT, read::<Atlas>) {
                    assert_eq!(slow.as_ref(), Ok(&fast), "{text}");
                    taken += 1;
                }
            }
        }
        assert!(taken >= 100, "{taken}");
    }

    /// Rules of an entity as a whole are not asked about while one of its lists
    /// holds items that could not be read.
    #[test]
    fn rules_of_the_whole_wait_until_every_item_is_read() {
        let persona = |id: &str| {
            format!(r#"{{"id":"{id}","name":"x","motivations":[{{"id":"m","text":"x"}}]}}"#)
        };
        let text = |maps: &str| {
            let (one, two) = (persona("one"), persona("two"));
            format!(
                r#"{{"schema_version":"1.0","title":"t","language":"en","personas":[{one},{two}],"maps":[{maps}]}}"#
            )
        };
        let codes = |maps: &str| {
            let read = read_atlas(&text(maps), &ReadOptions::default());
            read.map_err(|report| report.codes().collect::<Vec<_>>())
        };
        assert_eq!(codes(""), Err(vec!["id.duplicate"]));
        assert_eq!(codes("1"), Err(vec!["type.wrong"]));
    }
}
