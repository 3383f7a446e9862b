//! The options that decide how messages are worded.

use super::actor::Actor;
use super::lang::Lang;

/// The language of messages, whether they may contain values of the document,
/// and whom they are about.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct MessageOptions {
    pub(crate) lang: Lang,
    /// Whether values of the document, which may be about persons, are left out
    /// of messages.
    pub(crate) mask: bool,
    /// What those on the journey are called.
    pub(crate) actor: Actor,
}
