//! The main flow of a map: the flow that most customers take.

use super::shares::{WHOLE, millionths};
use crate::hash::HashMap;
use crate::model::{Flow, JourneyMap};

/// The flows that most customers of a map take, as positions among its flows:
/// for all customers together, and for single personas.
pub(super) struct MainFlows<'a> {
    /// The one that most of all customers take; `None` in a map without flows.
    of_all: Option<usize>,
    /// The one that most customers of a persona take, for each persona that a
    /// flow names.
    of_personas: HashMap<&'a str, usize>,
    /// The one that most take among those for all personas.
    for_everyone: Option<usize>,
}

impl<'a> MainFlows<'a> {
    /// The main flows of a map.
    ///
    /// A flow that does not say its share has an equal part of what the others
    /// leave. Of flows with equal shares one for all personas comes first, then
    /// the order of the document.
    pub(super) fn of(map: &'a JourneyMap) -> Self {
        let order = by_share(map);
        let mut of_personas = HashMap::default();
        let mut for_everyone = None;
        for (index, flow) in &order {
            if flow.personas.is_empty() {
                for_everyone.get_or_insert(*index);
            }
            for persona in &flow.personas {
                of_personas.entry(persona.as_str()).or_insert(*index);
            }
        }
        Self {
            of_all: order.first().map(|(index, _)| *index),
            of_personas,
            for_everyone,
        }
    }

    /// The main flow of a persona: among flows that name it, else among those
    /// for all personas, else that of all customers. Without a persona, that of
    /// all customers.
    pub(super) fn flow(&self, persona: Option<&str>) -> Option<usize> {
        let Some(persona) = persona else {
            return self.of_all;
        };
        let named = self.of_personas.get(persona).copied();
        named.or(self.for_everyone).or(self.of_all)
    }
}

/// The flows with their positions, those that most customers take first.
fn by_share(map: &JourneyMap) -> Vec<(usize, &Flow)> {
    let shares = || map.flows.iter().map(|flow| flow.share);
    let known: i64 = shares().flatten().map(millionths).sum();
    let silent = shares().filter(Option::is_none).count().max(1);
    let silent = i64::try_from(silent).unwrap_or(i64::MAX);
    let left = (WHOLE - known).max(0);
    // Everything times the number of flows without share, in place of a division.
    let size = |flow: &Flow| {
        flow.share
            .map_or(left, |share| millionths(share).saturating_mul(silent))
    };
    let mut flows: Vec<(usize, &Flow)> = map.flows.iter().enumerate().collect();
    flows.sort_by_key(|(_, flow)| (-size(flow), !flow.personas.is_empty()));
    flows
}
