//! Directed graphs: what can be reached, and where loops close.

/// A directed graph, whose nodes are numbers from 0; the targets of each node's
/// edges stand in a list.
#[derive(Default)]
pub(crate) struct Graph {
    next: Vec<Vec<usize>>,
}

impl Graph {
    /// A graph of that many nodes, without edges.
    pub(crate) fn of(size: usize) -> Self {
        Self {
            next: vec![Vec::new(); size],
        }
    }

    /// Adds an edge; nodes that are missing are added with it.
    pub(crate) fn add(&mut self, from: usize, to: usize) {
        let size = self.next.len().max(from + 1).max(to + 1);
        self.next.resize(size, Vec::new());
        if let Some(edges) = self.next.get_mut(from) {
            edges.push(to);
        }
    }

    /// The targets of a node's edges.
    fn next(&self, from: usize) -> &[usize] {
        self.next.get(from).map_or(&[], Vec::as_slice)
    }

    /// The graph with all edges turned round.
    pub(crate) fn reversed(&self) -> Self {
        let mut reversed = Self::of(self.next.len());
        for (from, edges) in self.next.iter().enumerate() {
            for to in edges {
                reversed.add(*to, from);
            }
        }
        reversed
    }

    /// For each node, whether it can be reached from these, which themselves
    /// count. Takes time in proportion to nodes and edges.
    pub(crate) fn reachable_from(&self, starts: impl IntoIterator<Item = usize>) -> Vec<bool> {
        let mut reached = vec![false; self.next.len()];
        let mut open: Vec<usize> = starts.into_iter().collect();
        while let Some(node) = open.pop() {
            if let Some(seen) = reached.get_mut(node)
                && !std::mem::replace(seen, true)
            {
                open.extend(self.next(node));
            }
        }
        reached
    }

    /// The edges that lead back to a node on the way to them, each as its node
    /// and its position in the node's list: without these edges there is no
    /// loop.
    ///
    /// They are found depth first, from the lowest node on, without recursion,
    /// in time proportional to nodes and edges.
    pub(crate) fn back_edges(&self) -> Vec<(usize, usize)> {
        #[derive(Clone, Copy, PartialEq)]
        enum State {
            New,
            Open,
            Done,
        }
        let mut states = vec![State::New; self.next.len()];
        let mut found = Vec::new();
        for root in 0..self.next.len() {
            let mut way = vec![(root, 0)];
            while let Some((node, edge)) = way.pop() {
                if edge == 0 {
                    match states.get_mut(node) {
                        Some(state @ State::New) => *state = State::Open,
                        _ => continue,
                    }
                }
                let Some(to) = self.next(node).get(edge).copied() else {
                    if let Some(state) = states.get_mut(node) {
                        *state = State::Done;
                    }
                    continue;
                };
                way.push((node, edge + 1));
                match states.get(to) {
                    Some(State::New) => way.push((to, 0)),
                    Some(State::Open) => found.push((node, edge)),
                    _ => {}
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;

    fn graph(edges: &[(usize, usize)]) -> Graph {
        let mut graph = Graph::default();
        for (from, to) in edges {
            graph.add(*from, *to);
        }
        graph
    }

    #[test]
    fn back_edges_are_found_once_each() {
        assert_eq!(graph(&[(0, 1), (1, 2), (0, 2)]).back_edges(), []);
        assert_eq!(graph(&[(0, 1), (1, 2), (2, 0)]).back_edges(), [(2, 0)]);
        assert_eq!(
            graph(&[(0, 0), (0, 1), (1, 0)]).back_edges(),
            [(0, 0), (1, 0)]
        );
    }

    #[test]
    fn what_is_reached_goes_both_ways() {
        let graph = graph(&[(0, 1), (1, 2), (3, 2)]);
        assert_eq!(graph.reachable_from([0]), [true, true, true, false]);
        assert_eq!(
            graph.reversed().reachable_from([1]),
            [true, true, false, false]
        );
    }
}
