//! A reference into a document: the document, shared, and a JSON Pointer. It is all that a Python
//! object holds, however large the entity or list is that it refers to.

use std::any::Any;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use journeykit::reflect::{DynEntity, Entity, Kind, View};
use journeykit::{Atlas, Gap, JourneyMap, ReadOptions, Report};

/// A document. It never changes, so a pointer into it stays valid.
#[derive(Debug, Clone)]
pub(crate) enum Root {
    Atlas(Arc<Atlas>),
    /// A gap, and the atlas in which it was computed, if that is known.
    Gap(Arc<Gap>, Option<Arc<Atlas>>),
    /// An entity outside of any document: one made by its constructor, or the map that applying a
    /// gap gives.
    Detached(DynEntity),
}

/// The value at `pointer` (RFC 6901, "" for the whole) in the document `root`.
#[derive(Debug, Clone)]
pub(crate) struct DocumentRef {
    pub(crate) root: Root,
    pub(crate) pointer: String,
}

impl Root {
    /// Reads an entity of any kind except a gap: an atlas as a document, others detached.
    pub(crate) fn read(
        kind: &'static Kind,
        json: &str,
        options: &ReadOptions,
    ) -> Result<Self, Report> {
        Ok(if kind.type_name == Atlas::KIND.type_name {
            Self::Atlas(Arc::new(Atlas::from_json_with(json, options)?))
        } else {
            Self::Detached(kind.from_json(json, options)?)
        })
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Atlas(atlas) => View::Entity(&**atlas),
            Self::Gap(gap, _) => View::Entity(&**gap),
            Self::Detached(entity) => View::Entity(&**entity),
        }
    }

    /// The language of texts that name none; "" where it is not known.
    pub(crate) fn language(&self) -> &str {
        match self {
            Self::Atlas(atlas) | Self::Gap(_, Some(atlas)) => atlas.language.as_str(),
            _ => "",
        }
    }

    /// The name of its kind, as `Root::read` and `kinds::find` take it.
    pub(crate) fn kind_name(&self) -> &'static str {
        match self.view() {
            View::Entity(entity) => entity.kind().type_name,
            _ => "",
        }
    }

    /// Where it stands in memory, as long as somebody holds it.
    pub(crate) fn address(&self) -> *const () {
        match self {
            Self::Atlas(atlas) => Arc::as_ptr(atlas).cast(),
            Self::Gap(gap, _) => Arc::as_ptr(gap).cast(),
            Self::Detached(entity) => Arc::as_ptr(entity).cast(),
        }
    }
}

impl DocumentRef {
    /// Refers to the whole document.
    pub(crate) fn whole(root: Root) -> Self {
        Self {
            root,
            pointer: String::new(),
        }
    }

    /// Refers to a member (`segment` is its name) or to an item of a list (`segment` is its
    /// position).
    pub(crate) fn child(&self, segment: impl std::fmt::Display) -> Self {
        Self {
            root: self.root.clone(),
            pointer: format!("{}/{segment}", self.pointer),
        }
    }

    /// The same pointer into another document.
    pub(crate) fn with_root(&self, root: Root) -> Self {
        Self {
            root,
            pointer: self.pointer.clone(),
        }
    }

    /// The value; `View::Absent` if there is none.
    pub(crate) fn view(&self) -> View<'_> {
        self.root
            .view()
            .pointer(&self.pointer)
            .unwrap_or(View::Absent)
    }

    /// The value, if it is an entity.
    pub(crate) fn entity(&self) -> Option<&dyn Entity> {
        match self.view() {
            View::Entity(entity) => Some(entity),
            _ => None,
        }
    }

    /// The value, if it is a journey map.
    pub(crate) fn journey_map(&self) -> Option<&JourneyMap> {
        let entity: &dyn Any = self.entity()?;
        entity.downcast_ref()
    }

    /// The name of its kind in messages and in `repr`; "list" for what is no entity.
    pub(crate) fn kind_name(&self) -> &'static str {
        self.entity().map_or("list", Entity::kind_name)
    }

    /// The canonical JSON, indented by two spaces if `pretty`.
    pub(crate) fn to_json(&self, pretty: bool) -> String {
        match (&self.root, pretty) {
            (Root::Atlas(atlas), false) if self.pointer.is_empty() => atlas.to_json(),
            (Root::Atlas(atlas), true) if self.pointer.is_empty() => atlas.to_json_pretty(),
            // Python objects refer to entities, which are there, and to lists, which may be absent.
            _ if matches!(self.view(), View::Absent) => {
                if pretty { "[]\n" } else { "[]" }.to_owned()
            }
            // Nothing in the model can fail to be written.
            (_, false) => serde_json::to_string(&self.view()).unwrap_or_default(),
            (_, true) => serde_json::to_string_pretty(&self.view()).unwrap_or_default() + "\n",
        }
    }

    /// The atlas, if the whole of one is referred to.
    fn whole_atlas(&self) -> Option<&Arc<Atlas>> {
        match &self.root {
            Root::Atlas(atlas) if self.pointer.is_empty() => Some(atlas),
            _ => None,
        }
    }

    /// Whether both refer to the same content of the same kind, in whichever documents. Numbers of
    /// the user's own, which only atlases have, may be spelled otherwise.
    pub(crate) fn has_same_content(&self, other: &Self) -> bool {
        if let (Some(one), Some(other)) = (self.whole_atlas(), other.whole_atlas()) {
            return one == other;
        }
        (self.root.address() == other.root.address() && self.pointer == other.pointer)
            || (self.kind_name() == other.kind_name()
                && self.to_json(false) == other.to_json(false))
    }

    /// A hash of the content: equal for references that have the same content.
    pub(crate) fn content_hash(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        match self.whole_atlas() {
            Some(atlas) => {
                let mut own = Atlas::clone(atlas);
                own.extensions = None;
                own.to_json().hash(&mut hasher);
            }
            None => self.to_json(false).hash(&mut hasher),
        }
        hasher.finish()
    }
}
