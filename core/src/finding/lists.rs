//! Lists of names in messages: as many as fit, each of them whole, and how many
//! more there are.

use std::borrow::Cow;

use super::lang::Lang;
use super::visible::LONGEST;

/// What parts the names of a list in a param.
pub(super) const SEPARATOR: &str = ", ";

/// The most names that a message lists.
const MOST_NAMES: usize = 8;

/// The most characters that the names of a list have in a message, with what
/// parts them: twice as many as a single value.
const LONGEST_LIST: usize = 2 * LONGEST;

/// Whether a param of this name is a list: `names` of the format, `values` of
/// the document or `words` of a closed list.
pub(super) fn is_list(param: &str) -> bool {
    matches!(param, "names" | "values" | "words")
}

/// The names as a message lists them in this language: the first few, and
/// "and 3 more" for those that are left out. The first always stands; if it is
/// longer than the whole list may be, it is cut.
pub(super) fn shown_list<'n>(
    names: impl Iterator<Item = Cow<'n, str>> + Clone,
    lang: Lang,
) -> String {
    let total = names.clone().count();
    let mut out = String::new();
    let (mut shown, mut length) = (0, 0);
    for name in names.take(MOST_NAMES) {
        length += name.chars().count() + SEPARATOR.len();
        if shown > 0 && length - SEPARATOR.len() > LONGEST_LIST {
            break;
        }
        if shown > 0 {
            out.push_str(SEPARATOR);
        }
        match name.char_indices().nth(LONGEST_LIST) {
            Some((cut, _)) => {
                out.push_str(name.get(..cut).unwrap_or_default());
                out.push('…');
            }
            None => out.push_str(&name),
        }
        shown += 1;
    }
    if shown < total {
        let left = (total - shown).to_string();
        let and_more = lang.pick(&[" and {} more", " og {} til", " och {} till"]);
        out.push_str(&and_more.replace("{}", &left));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(names: &[&str], lang: Lang) -> String {
        shown_list(names.iter().map(|name| Cow::from(*name)), lang)
    }

    #[test]
    fn short_lists_are_shown_whole() {
        assert_eq!(shown(&["a"], Lang::En), "a");
        assert_eq!(shown(&["a", "b", "c"], Lang::Nb), "a, b, c");
        let eight = ["a", "b", "c", "d", "e", "f", "g", "h"];
        assert_eq!(shown(&eight, Lang::Sv), "a, b, c, d, e, f, g, h");
    }

    #[test]
    fn long_lists_say_how_many_are_left_out() {
        let many: Vec<String> = (0..11).map(|number| format!("unit-{number}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let first = "unit-0, unit-1, unit-2, unit-3, unit-4, unit-5, unit-6, unit-7";
        for (lang, end) in [
            (Lang::En, " and 3 more"),
            (Lang::Nb, " og 3 til"),
            (Lang::Sv, " och 3 till"),
        ] {
            assert_eq!(shown(&many, lang), format!("{first}{end}"));
        }
    }

    #[test]
    fn no_name_is_cut() {
        let long = "ø".repeat(64);
        let names = [long.as_str(); 4];
        assert_eq!(
            shown(&names, Lang::En),
            format!("{long}, {long} and 2 more")
        );
        // Only one that is longer than any list is.
        let longest = "å".repeat(200);
        assert_eq!(
            shown(&[&longest, "b"], Lang::En),
            format!("{}… and 1 more", "å".repeat(160))
        );
    }
}
