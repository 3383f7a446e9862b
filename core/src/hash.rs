//! Hash tables for ids and positions: keyed, as strangers' ids go into them, but quicker than the standard
//! library's. Nothing goes over one in its own order but over those that keep the order of the document.

pub(crate) use hashbrown::{DefaultHashBuilder as RandomState, HashMap, HashSet};

pub(crate) type IndexSet<T> = indexmap::IndexSet<T, RandomState>;
