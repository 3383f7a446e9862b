//! The arguments that the programs have in common.

use std::process::ExitCode;

use journeykit::finding::visible_value;
use journeykit::options::Options;

/// What every usage text ends with.
const OPTIONS: &str = "
  --lang TAG        en, nb, nn, sv or da: the language of messages and labels
  --today DATE      the day of the check, such as 2026-11-22; without it nothing is said about age
  --profile WORD    current_first, future_first or iterative: in which order the project works
  --json            the result as data
  --help            this text";

/// What a program was asked for.
pub(crate) struct Arguments {
    /// Files and whatever else has no dashes, in order.
    pub(crate) words: Vec<String>,
    /// Whether the result is wanted as data.
    pub(crate) json: bool,
    /// The options of reading, checking and comparing.
    pub(crate) options: Options,
}

/// Runs a program with the arguments that it was given. `usage` says what comes
/// before the options.
///
/// It ends with 0, or with what `run` returns; with 2 if the arguments make no
/// sense, or a file can't be opened, which is told on the error output.
pub(crate) fn main(
    usage: &str,
    run: impl FnOnce(&Arguments) -> Result<ExitCode, String>,
) -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if given.iter().any(|word| word == "--help") {
        println!("usage: {usage}{OPTIONS}");
        return ExitCode::SUCCESS;
    }
    let result = arguments(given).map_err(|wrong| format!("{wrong}\nusage: {usage}{OPTIONS}"));
    match result.and_then(|arguments| run(&arguments)) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn arguments(given: Vec<String>) -> Result<Arguments, String> {
    let mut words = Vec::new();
    let mut json = false;
    let mut options = serde_json::Map::new();
    let mut given = given.into_iter();
    while let Some(word) = given.next() {
        match word.as_str() {
            "--json" => json = true,
            "--lang" | "--today" | "--profile" => {
                let value = given
                    .next()
                    .ok_or_else(|| format!("`{word}` wants a value"))?;
                options.insert(word.trim_start_matches('-').to_owned(), value.into());
            }
            _ if word.starts_with("--") => {
                return Err(format!("there is no option `{}`", visible_value(&word)));
            }
            _ => words.push(word),
        }
    }
    let options = serde_json::Value::from(options).to_string();
    let options = Options::from_json(&options).map_err(|report| lines(&report))?;
    Ok(Arguments {
        words,
        json,
        options,
    })
}

/// The findings of a report, one in a line.
pub(crate) fn lines(report: &journeykit::Report) -> String {
    let each: Vec<String> = report
        .findings
        .iter()
        .map(|finding| format!("  {finding}"))
        .collect();
    each.join("\n")
}

#[cfg(test)]
mod tests {
    use super::arguments;

    #[test]
    fn options_are_read_wherever_they_stand() {
        let given = [
            "a.json",
            "--lang",
            "no",
            "--json",
            "b.json",
            "--profile",
            "future_first",
        ];
        let read = arguments(given.map(str::to_owned).to_vec()).unwrap();
        assert_eq!(
            (read.words.as_slice(), read.json),
            (["a.json", "b.json"].map(str::to_owned).as_slice(), true)
        );
        assert_eq!(read.options.check.lang, journeykit::Lang::Nb);
        assert!(read.options.check.profile.is_some() && read.options.check.today.is_none());
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for (given, told) in [
            (vec!["--today"], "`--today` wants a value"),
            (vec!["--today", "soon"], "date.invalid"),
            (
                vec!["--profile", "future_frist"],
                "did you mean `future_first`?",
            ),
            (vec!["--lang", "klingon"], "option.lang"),
            (vec!["--laang", "nb"], "there is no option `--laang`"),
        ] {
            let given = given.into_iter().map(str::to_owned).collect();
            let message = arguments(given).err().unwrap();
            assert!(message.contains(told), "{message}");
        }
    }
}
