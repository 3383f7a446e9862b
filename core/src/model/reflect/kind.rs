//! What is known of a kind of entity without a document: its members, and the
//! kinds below it.

use std::collections::VecDeque;

use super::entity::{ContentFlags, Field, Kind, Shape};

impl Shape {
    /// The kind of the entity, or of the items if this is a list; `None` for
    /// plain values and lists of them.
    pub fn kind(self) -> Option<&'static Kind> {
        match self {
            Self::Entity(kind) => Some(kind()),
            Self::List(item) => item.kind(),
            _ => None,
        }
    }

    /// Whether it is a list.
    pub fn is_list(self) -> bool {
        matches!(self, Self::List(_))
    }
}

/// A doc comment, or `""` in a build without the feature `docs`, where size
/// matters more, as on a web page.
pub(crate) const fn doc(text: &'static str) -> &'static str {
    if cfg!(feature = "docs") { text } else { "" }
}

/// The members that can hold any of these at any depth, as bits by position.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
pub(crate) const fn members_holding(fields: &[Field], what: ContentFlags) -> u64 {
    let (mut bits, mut at) = (0, 0);
    while at < fields.len() {
        if fields[at].content.intersects(what) {
            bits |= 1 << at;
        }
        at += 1;
    }
    bits
}

impl Kind {
    /// The members that can hold any of these at any depth, as bits by
    /// position.
    pub(crate) fn members_holding(&self, what: ContentFlags) -> u64 {
        let members_if =
            |members, content: ContentFlags| if content.intersects(what) { members } else { 0 };
        members_if(self.members_with_ids, ContentFlags::IDS)
            | members_if(self.members_with_texts, ContentFlags::TEXTS)
    }

    /// The position of the member of that name; `None` if the kind has no such
    /// member.
    ///
    /// The search begins at `likely`, where the caller expects it, and goes
    /// round once. Documents mostly list their members in the order of the
    /// model, so that the first comparison finds most of them.
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

    /// This kind and all kinds that can occur below it, each once, breadth
    /// first.
    ///
    /// ```
    /// use journeykit::Atlas;
    ///
    /// let kinds = Atlas::KIND.descendants();
    /// assert_eq!(kinds[0].type_name, "Atlas");
    /// let step = kinds.iter().find(|kind| kind.name == "step").unwrap();
    /// assert!(step.fields.iter().any(|field| field.name == "touchpoints" && field.shape.is_list()));
    /// ```
    pub fn descendants(&'static self) -> Vec<&'static Self> {
        let mut found = vec![self];
        let mut next = VecDeque::from([self]);
        while let Some(kind) = next.pop_front() {
            for below in kind.fields.iter().filter_map(|field| field.shape.kind()) {
                if !found.iter().any(|known| known.type_name == below.type_name) {
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
            .field("type_name", &self.type_name)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
