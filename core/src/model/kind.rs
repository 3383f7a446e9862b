//! What the model is made of, known without a document: kinds of parts, their members, and what these hold.

use std::collections::VecDeque;
use std::sync::Arc;

use super::members::{self, Members};
use super::{Entity, Holds, IdKind};
use crate::json::{Input, Wrong};

/// A part that stands by itself, of whatever kind.
pub type Loose = Arc<dyn Entity>;

/// A kind of part: what all steps, or all touchpoints, have in common.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Kind {
    /// Its name in the schemas: `JourneyMap`, `DataNeed`.
    pub name: &'static str,
    /// What ids and findings call it: `map`, `data_need`.
    pub word: &'static str,
    /// What it is; empty without the feature `docs`.
    pub doc: &'static str,
    /// Its members, in the order in which they are written.
    pub fields: &'static [Field],
    /// The names of these; what is required stands first.
    pub(crate) names: &'static [&'static str],
    /// The members that can hold ids, as bits by position, and those that can hold texts.
    pub(crate) ids: u64,
    pub(crate) texts: u64,
    /// How many of them stand first because they are required.
    pub(crate) required: usize,
    /// One to be read.
    pub(crate) blank: fn() -> Arc<dyn Members>,
}

/// A member of a part, as its declaration says.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// Name in the data, in every language.
    pub name: &'static str,
    /// What it means; empty without the feature `docs`.
    pub doc: &'static str,
    /// Whether a document without it is refused.
    pub required: bool,
    /// What it holds.
    pub shape: Shape,
    /// What that can hold, at any depth.
    pub(crate) holds: Holds,
}

/// What a member holds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// Any other number.
    Number,
    /// A word out of a closed list, or a string with a form of its own (date, language, plain line).
    String,
    /// An id of such a thing.
    Id(IdKind),
    /// A text of the user's, in one language or several.
    Text,
    /// Anything.
    Json,
    /// A part with members.
    Part(fn() -> &'static Kind),
    /// Several; absent means that there are none.
    List(&'static Shape),
}

impl Shape {
    /// The kind of part that it is, or that it is a list of.
    pub fn kind(self) -> Option<&'static Kind> {
        match self {
            Self::Part(kind) => Some(kind()),
            Self::List(item) => item.kind(),
            _ => None,
        }
    }

    /// Whether it holds several.
    pub fn is_list(self) -> bool {
        matches!(self, Self::List(_))
    }
}

/// What is said of a kind or a member, if this build carries it.
pub(crate) const fn doc(text: &'static str) -> &'static str {
    if cfg!(feature = "docs") { text } else { "" }
}

/// The members that can hold that, as bits by position.
#[allow(clippy::indexing_slicing)] // The compiler runs it.
pub(crate) const fn holding(fields: &[Field], what: Holds) -> u64 {
    let (mut bits, mut at) = (0, 0);
    while at < fields.len() {
        if fields[at].holds.meets(what) {
            bits |= 1 << at;
        }
        at += 1;
    }
    bits
}

impl Kind {
    /// The members that can hold ids or texts, as bits by position.
    pub(crate) fn holding(&self, what: Holds) -> u64 {
        let those = |members, holds: Holds| if holds.meets(what) { members } else { 0 };
        those(self.ids, Holds::IDS) | those(self.texts, Holds::TEXTS)
    }

    /// Where the member of that name stands; it likely stands at or soon after that position.
    pub(crate) fn position(&self, name: &str, likely: usize) -> Option<usize> {
        let (before, after) = self
            .names
            .split_at_checked(likely)
            .unwrap_or((self.names, &[]));
        let after = after
            .iter()
            .position(|known| *known == name)
            .map(|index| index + before.len());
        after.or_else(|| before.iter().position(|known| *known == name))
    }

    /// Reads one.
    pub(crate) fn read(&self, input: &mut Input<'_>) -> Result<Loose, Wrong> {
        let mut part = (self.blank)();
        // Nobody else has it yet.
        members::read(Arc::get_mut(&mut part).ok_or(Wrong)?, input)?;
        Ok(part)
    }

    /// This kind and all that can stand below it, each once: the nearest first.
    ///
    /// ```
    /// use journeykit::Atlas;
    ///
    /// let kinds = Atlas::kind_of().with_all_below();
    /// assert_eq!(kinds[0].name, "Atlas");
    /// let step = kinds.iter().find(|kind| kind.word == "step").unwrap();
    /// assert!(step.fields.iter().any(|field| field.name == "touchpoints" && field.shape.is_list()));
    /// ```
    pub fn with_all_below(&'static self) -> Vec<&'static Self> {
        let mut found = vec![self];
        let mut next = VecDeque::from([self]);
        while let Some(kind) = next.pop_front() {
            for below in kind.fields.iter().filter_map(|field| field.shape.kind()) {
                if !found.iter().any(|known| known.name == below.name) {
                    found.push(below);
                    next.push_back(below);
                }
            }
        }
        found
    }
}

impl std::fmt::Debug for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kind")
            .field("name", &self.name)
            .field("word", &self.word)
            .finish_non_exhaustive()
    }
}
