//! All dependencies of all changes.

use super::finder::DependencyFinder;
use crate::gap::edit_script::changes::Script;
use crate::gap::map_nodes::MapNodes;
use crate::model::Count;

/// Fills in `depends_on` of every change, sorted by number.
pub(crate) fn depend(nodes_before: &MapNodes<'_>, nodes_after: &MapNodes<'_>, script: &mut Script) {
    let mut finder = DependencyFinder {
        nodes_before,
        nodes_after,
        script,
        found: Vec::new(),
    };
    finder.children_and_parents();
    finder.ids_must_be_free();
    finder.references_must_resolve();
    finder.replaces_needs_header();
    finder.removes_needs_removals();
    finder.touchpoints_need_step_kind();
    finder.last_step_of_flows();
    let mut found = finder.found;
    found.sort_unstable();
    found.dedup();
    for (change, needed) in found {
        if let Some(change) = script.changes.get_mut(change) {
            change.depends_on.push(Count::of(needed + 1));
        }
    }
}
