//! What people look at, and the words in it.

mod labels;
#[cfg(feature = "html")]
mod html;

pub use labels::Label;
