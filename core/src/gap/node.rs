//! A map as a flat list of elements, each with its parent and its place.

use super::pairing::Pairing;
use super::words::Element;
use crate::json::Json;
use crate::model::*;

/// Names the kinds of elements once, for everything that has to tell them apart.
macro_rules! pieces {
    ($($variant:ident($ty:ident)),*) => {
        /// An element of a map.
        #[derive(Debug, Clone, Copy)]
        pub(super) enum Piece<'m> {
            $($variant(&'m $ty),)*
        }

        impl Element {
            /// The elements of a kind of id; `None` for what stands beside the maps.
            fn of_ids(kind: IdKind) -> Option<Self> {
                match kind {
                    $(IdKind::$variant => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl<'m> Piece<'m> {
            /// The members of a kind of element.
            fn fields(element: Element) -> &'static [Field] {
                match element {
                    $(Element::$variant => $ty::FIELDS,)*
                }
            }

            pub(super) fn element(self) -> Element {
                match self {
                    $(Self::$variant(_) => Element::$variant,)*
                }
            }

            pub(super) fn id(self) -> &'m str {
                match self {
                    $(Self::$variant(part) => part.id.as_str(),)*
                }
            }

            pub(super) fn entity(self) -> &'m dyn Entity {
                match self {
                    $(Self::$variant(part) => part,)*
                }
            }

            /// The members that are there, as bits.
            pub(super) fn present(self) -> u64 {
                match self {
                    $(Self::$variant(part) => part.present(),)*
                }
            }

            /// The members in which two elements of one kind differ, as bits; their parts do not count.
            pub(super) fn differing(self, other: Self, skip: u64) -> u64 {
                match (self, other) {
                    $((Self::$variant(left), Self::$variant(right)) => left.differing(right, skip),)*
                    _ => u64::MAX,
                }
            }
        }
    };
}

pieces! {
    Map(JourneyMap), Stage(Stage), Step(Step), Touchpoint(Touchpoint), Pain(Pain), Gain(Gain), Need(Need),
    Constraint(Constraint), Flow(Flow), Lane(Lane), Lens(Lens)
}

/// The members of an element that hold elements of their own.
pub(super) fn tables(element: Element) -> &'static [&'static str] {
    match element {
        Element::Map => &["lanes", "lenses", "needs", "constraints", "stages", "flows"],
        Element::Stage => &["steps"],
        Element::Step => &["pains", "gains", "touchpoints"],
        _ => &[],
    }
}

/// One element and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'m> {
    pub(super) piece: Piece<'m>,
    /// Position of the parent in the list; the map is its own.
    pub(super) parent: usize,
    /// Position among its like.
    pub(super) at: usize,
}

/// All elements of a map: the map itself first, every element before its parts.
#[derive(Debug)]
pub(super) struct Nodes<'m> {
    pub(super) all: Vec<Node<'m>>,
}

impl<'m> Nodes<'m> {
    pub(super) fn of(map: &'m JourneyMap) -> Self {
        let mut nodes = Self {
            all: vec![Node {
                piece: Piece::Map(map),
                parent: 0,
                at: 0,
            }],
        };
        nodes.add(0, &map.lanes, Piece::Lane);
        nodes.add(0, &map.lenses, Piece::Lens);
        nodes.add(0, &map.needs, Piece::Need);
        nodes.add(0, &map.constraints, Piece::Constraint);
        nodes.add(0, &map.flows, Piece::Flow);
        for (at, stage) in map.stages.iter().enumerate() {
            let stage_at = nodes.push(Piece::Stage(stage), 0, at);
            for (at, step) in stage.steps.iter().enumerate() {
                let step_at = nodes.push(Piece::Step(step), stage_at, at);
                nodes.add(step_at, &step.pains, Piece::Pain);
                nodes.add(step_at, &step.gains, Piece::Gain);
                nodes.add(step_at, &step.touchpoints, Piece::Touchpoint);
            }
        }
        nodes
    }

    fn push(&mut self, piece: Piece<'m>, parent: usize, at: usize) -> usize {
        self.all.push(Node { piece, parent, at });
        self.all.len() - 1
    }

    fn add<T: Keyed>(&mut self, parent: usize, table: &'m Table<T>, piece: fn(&'m T) -> Piece<'m>) {
        for (at, part) in table.iter().enumerate() {
            self.push(piece(part), parent, at);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// The element at a position. Positions come from this list, so that there always is one.
    #[allow(clippy::indexing_slicing)]
    pub(super) fn get(&self, position: usize) -> Node<'m> {
        self.all[position]
    }

    /// The positions of one kind, in the order of the map.
    pub(super) fn of_kind(&self, element: Element) -> impl Iterator<Item = usize> {
        self.all
            .iter()
            .enumerate()
            .filter(move |(_, node)| node.piece.element() == element)
            .map(|(position, _)| position)
    }

    /// The position itself, its parent, and so on up to the map.
    pub(super) fn upwards(&self, position: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(position), |position| {
            let parent = self.get(*position).parent;
            (parent != *position).then_some(parent)
        })
    }

    pub(super) fn step(&self, position: usize) -> Option<&'m Step> {
        match self.get(position).piece {
            Piece::Step(step) => Some(step),
            _ => None,
        }
    }
}

/// Some members of each kind of element, as bits by position.
pub(super) struct Members([u64; Element::ALL.len()]);

impl Members {
    /// Those whose names keep the condition.
    pub(super) fn with(condition: impl Fn(Element, &str) -> bool) -> Self {
        let mut members = [0; Element::ALL.len()];
        for (slot, element) in members.iter_mut().zip(Element::ALL) {
            let kept = Piece::fields(*element)
                .iter()
                .enumerate()
                .filter(|(_, field)| condition(*element, field.name));
            *slot = kept.map(|(at, _)| 1 << at).sum();
        }
        Self(members)
    }

    /// All but those that hold elements.
    pub(super) fn own() -> Self {
        Self::with(|element, name| !tables(element).contains(&name))
    }

    pub(super) fn of(&self, element: Element) -> u64 {
        self.0.get(element as usize).copied().unwrap_or(0)
    }
}

/// For each element of the new map the members in which its counterpart differs, of those that anyone asks
/// about: compared once for all.
pub(super) fn differing(left: &Nodes<'_>, right: &Nodes<'_>, pairing: &Pairing) -> Vec<u64> {
    let asked = Members::with(|element, name| {
        !tables(element).contains(&name) || matches!(name, "pains" | "gains")
    });
    let pairs = right.all.iter().zip(&pairing.before);
    let bits = pairs.map(|(node, pair)| {
        let pair = (*pair)?;
        Some(
            left.get(pair.other)
                .piece
                .differing(node.piece, !asked.of(node.piece.element())),
        )
    });
    bits.map(Option::unwrap_or_default).collect()
}

/// The members of an element, without those that hold elements.
pub(super) fn own_members(piece: Piece<'_>) -> Json {
    let tables = tables(piece.element());
    let members = piece
        .entity()
        .members()
        .filter(|(field, _)| !tables.contains(&field.name));
    Json::Object(
        members
            .filter_map(|(field, view)| Some((field.name.into(), view.to_json()?)))
            .collect(),
    )
}

/// A place that a member points at: the map, if one is named, the kind of element and its id.
pub(super) type Reference<'m> = (Option<&'m str>, Element, &'m str);

/// Shows where an element's own members point, as far as it is at elements of maps.
pub(super) fn references<'m>(piece: Piece<'m>, visit: &mut dyn FnMut(Reference<'m>)) {
    fn walk<'m>(view: View<'m>, map: Option<&'m str>, visit: &mut dyn FnMut(Reference<'m>)) {
        match view {
            View::Id(kind, id) => {
                if let Some(element) = Element::of_ids(kind) {
                    visit((map, element, id));
                }
            }
            View::Entity(entity) => {
                let named = if entity.kind().ends_with("_ref") {
                    entity.member("map").and_then(View::as_str)
                } else {
                    None
                };
                entity.show(Holds::IDS, &mut |_, view| walk(view, named.or(map), visit));
            }
            View::List(list) => (0..list.size())
                .filter_map(|at| list.at(at))
                .for_each(|view| walk(view, map, visit)),
            _ => {}
        }
    }
    let tables = tables(piece.element());
    piece.entity().show(Holds::IDS, &mut |field, view| {
        if field.name != "id" && field.name != "replaces" && !tables.contains(&field.name) {
            walk(view, None, visit);
        }
    });
}
