//! What people look at: pieces of HTML, and the labels in them.

mod labels;
mod agreement;
#[cfg(feature = "html")]
mod html;

pub use labels::Label;
