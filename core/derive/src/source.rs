//! What both attributes read out of a declaration: doc comments, attributes by
//! name, and names in `snake_case`.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The doc comment as prose: without its examples in code, each paragraph on
/// one line, an empty line between two. `""` if there is none.
pub(crate) fn doc_text(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes.iter().filter_map(doc_line).collect();
    let mut in_code = false;
    let prose = lines.iter().map(|line| {
        let line = line.trim();
        let is_fence = line.starts_with("```");
        in_code ^= is_fence;
        if in_code || is_fence { "" } else { line }
    });
    let prose: Vec<&str> = prose.collect();
    let paragraphs = prose.split(|line| line.is_empty());
    let paragraphs: Vec<String> = paragraphs
        .filter(|lines| !lines.is_empty())
        .map(|lines| lines.join(" "))
        .collect();
    paragraphs.join("\n\n")
}

/// One line of a doc comment; `None` for every other attribute.
fn doc_line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    match &pair.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(line),
            ..
        }) if pair.path.is_ident("doc") => Some(line.value()),
        _ => None,
    }
}

/// The attributes of that name.
pub(crate) fn attributes_named<'a>(
    attributes: &'a [Attribute],
    name: &str,
) -> impl Iterator<Item = &'a Attribute> {
    attributes
        .iter()
        .filter(move |attribute| attribute.path().is_ident(name))
}

/// The name of a type or variant in `snake_case`: a `_` before each upper-case
/// letter but the first.
pub(crate) fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
