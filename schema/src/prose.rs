//! Doc comments as prose for readers who have never seen Rust.

/// Leaves out examples in code, takes links and code marks off the words that carry them, and makes each
/// paragraph one line; the items of a list stay on lines of their own.
pub(crate) fn plain(doc: &str) -> String {
    one_line_each(&without_links(&without_code(doc)).replace('`', ""))
}

fn one_line_each(text: &str) -> String {
    let mut out = String::new();
    for line in text.trim().lines().map(str::trim) {
        let starts_anew =
            out.is_empty() || out.ends_with('\n') || line.is_empty() || line.starts_with("- ");
        if !starts_anew {
            out.push(' ');
        } else if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
    }
    out
}

fn without_code(doc: &str) -> String {
    let outside = doc.split("```").step_by(2);
    outside
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// ``[`Limits::findings`](crate::Limits)`` and ``[`findings`]`` read `findings`.
fn without_links(text: &str) -> String {
    let Some((before, link)) = text.split_once("[`") else {
        return text.to_owned();
    };
    let Some((label, after)) = link.split_once("`]") else {
        return text.to_owned();
    };
    let word = label.rsplit("::").next().unwrap_or(label);
    let after = after
        .strip_prefix('(')
        .and_then(|target| target.split_once(')'))
        .map_or(after, |(_, after)| after);
    format!("{before}{word}{}", without_links(after))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn code_and_links_go_and_words_stay() {
        let doc = "Listed (see [`Limits::findings`](crate::Limits) and [`total`]).\n\n```\nlet x = 1;\n```\nAbout `code`.";
        assert_eq!(
            plain(doc),
            "Listed (see findings and total).\n\nAbout code."
        );
        assert_eq!(
            plain("One\nline.\n\nAnother:\n- one\n- two"),
            "One line.\n\nAnother:\n- one\n- two"
        );
        assert_eq!(plain("An array [1, 2] stays."), "An array [1, 2] stays.");
    }
}
