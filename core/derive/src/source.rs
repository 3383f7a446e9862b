//! What both attributes read out of a declaration: doc comments, attributes by
//! name, and names in `snake_case`.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The doc comment as one text: its lines as they are written, with their
/// leading blank, each ended by a line break. `""` if there is none.
pub(crate) fn doc_text(attributes: &[Attribute]) -> String {
    let lines = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(line),
                    ..
                }) => Some(line.value()),
                _ => None,
            },
            _ => None,
        });
    lines.map(|line| line + "\n").collect()
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
