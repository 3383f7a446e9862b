//! How findings are worded.

use super::lang::Lang;

/// The language of messages, and whether they may name values of the document.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct MessageOptions {
    pub(crate) lang: Lang,
    /// Whether values of the document, which may be about persons, are left out.
    pub(crate) mask: bool,
}
