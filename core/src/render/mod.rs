//! What people look at: documents, findings and gaps as static HTML, without script, every value escaped.

mod atlas;
mod gap;
mod labels;
mod map;
mod page;
mod report;

pub use labels::Label;
