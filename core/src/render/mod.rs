//! What people look at: pieces of HTML, and the labels in them.

mod labels;
#[cfg(feature = "html")]
mod html;

pub use labels::Label;
