//! What pieces of HTML are made of, told without a parser of XML: texts may hold characters that XML does not know.

const ELEMENTS: [&str; 10] = [
    "div", "span", "table", "thead", "tbody", "tr", "th", "td", "b", "code",
];
const ATTRIBUTES: [&str; 5] = ["style", "lang", "scope", "colspan", "dir"];

/// The first thing about a piece of HTML that its writer never writes: an element or an attribute that is none of
/// ours, one that is not closed, or a character that is not escaped.
pub fn faults_of_markup(html: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some((text, tail)) = rest.split_once('<') {
        if text.contains(['>', '"']) {
            return Some(format!("not escaped: {text}"));
        }
        let Some((tag, tail)) = tail.split_once('>') else {
            return Some(format!("not closed: <{tail}"));
        };
        rest = tail;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Some(format!("</{name}> closes nothing"));
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !ELEMENTS.contains(&name) {
            return Some(format!("element <{tag}>"));
        }
        open.push(name);
        if let Some(strange) = strange_attribute(attributes) {
            return Some(format!("attribute {strange} of <{tag}>"));
        }
    }
    let is_left = rest.contains(['>', '"']) || !open.is_empty();
    is_left.then(|| format!("not closed: {open:?} {rest}"))
}

/// The first attribute that is none of ours, or not written as ours are.
fn strange_attribute(mut rest: &str) -> Option<&str> {
    while !rest.is_empty() {
        let (name, tail) = rest.split_once("=\"").unwrap_or((rest, ""));
        if !ATTRIBUTES.contains(&name.trim_start()) {
            return Some(name);
        }
        let Some((_, tail)) = tail.split_once('"') else {
            return Some(rest);
        };
        rest = tail;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::faults_of_markup;

    #[test]
    fn what_is_not_ours_is_found() {
        for good in [
            "",
            "text",
            "<div lang=\"nb\" style=\"a:b\">x &lt; y<b>z</b></div>",
        ] {
            assert_eq!(faults_of_markup(good), None, "{good}");
        }
        for bad in [
            "<script>x</script>",
            "<div onclick=\"x\">x</div>",
            "<div style=\"x\" onclick=\"x\">x</div>",
            "<div>x",
            "x</div>",
            "<div>x</b>",
            "x > y",
            "<div style=\"a\"b\">x</div>",
            "<div style=x>x</div>",
        ] {
            assert!(faults_of_markup(bad).is_some(), "{bad}");
        }
    }
}
