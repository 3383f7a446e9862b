//! What people look at: plain text, pieces of HTML, and the labels in them.

mod labels;
mod agreement;
mod localizer;
mod names;
mod text;
#[cfg(feature = "html")]
mod html;

pub use labels::Label;
