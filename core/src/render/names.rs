//! What maps and their elements are called.

use super::labels::Label;
use super::localizer::Localizer;
use crate::gap::{Change, Element, Gap};
use crate::model::{Atlas, JourneyMap, MapState, Text};

/// The names in the document of a gap, as far as it is at hand.
#[derive(Clone, Copy)]
pub(crate) struct Names<'g> {
    pub(crate) gap: &'g Gap,
    pub(crate) atlas: Option<&'g Atlas>,
    pub(crate) localizer: Localizer<'g>,
}

impl<'g> Names<'g> {
    /// The map before, if the document is at hand.
    pub(crate) fn map_before(self) -> Option<&'g JourneyMap> {
        self.atlas?.maps.get(self.gap.before.as_str())
    }

    /// The map after, if the document is at hand.
    pub(crate) fn map_after(self) -> Option<&'g JourneyMap> {
        self.atlas?.maps.get(self.gap.after.as_str())
    }

    /// The two maps as a heading. Where both have one title they are told apart
    /// by what differs: state, the day from which they hold, or the id.
    pub(crate) fn heading(self) -> String {
        let (before, after) = (self.gap.before.as_str(), self.gap.after.as_str());
        let (Some(map_before), Some(map_after)) = (self.map_before(), self.map_after()) else {
            return format!("{before} → {after}");
        };
        let (title_before, title_after) =
            (self.text(&map_before.title), self.text(&map_after.title));
        if title_before != title_after {
            return format!("{title_before} → {title_after}");
        }
        let (apart_before, apart_after) = self.told_apart(map_before, map_after);
        format!("{title_before} ({apart_before}) → {title_after} ({apart_after})")
    }

    /// What tells two maps of one title apart.
    fn told_apart(self, before: &JourneyMap, after: &JourneyMap) -> (String, String) {
        let state = |map: &JourneyMap| self.localizer.label(state(map.state)).to_owned();
        if before.state != after.state {
            return (state(before), state(after));
        }
        let from = self.localizer.label(Label::From);
        match (&before.valid_from, &after.valid_from) {
            (Some(one), Some(other)) if one != other => (
                format!("{from} {}", one.as_str()),
                format!("{from} {}", other.as_str()),
            ),
            _ => (before.id.to_string(), after.id.to_string()),
        }
    }

    /// Whether a promise is held against what happened.
    pub(crate) fn is_promise_kept_or_not(self) -> bool {
        let state = |map: Option<&JourneyMap>| map.map(|map| map.state);
        let happened = matches!(
            state(self.map_after()),
            Some(MapState::Observed | MapState::Current)
        );
        happened && state(self.map_before()) == Some(MapState::Intended)
    }

    /// What the map before is called beside a figure.
    pub(crate) fn label_before(self) -> Label {
        if self.is_promise_kept_or_not() {
            Label::StateIntended
        } else {
            Label::Before
        }
    }

    /// What the map after is called beside a figure.
    pub(crate) fn label_after(self) -> Label {
        if self.is_promise_kept_or_not() {
            Label::Happened
        } else {
            Label::After
        }
    }

    /// A text of the document, on one line.
    pub(crate) fn text(self, text: &'g Text) -> String {
        let text = self.localizer.text(text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The name of a step of a map, else its id.
    pub(crate) fn step(self, map: Option<&'g JourneyMap>, id: &str) -> String {
        let step = map.and_then(|map| map.step(id));
        step.map_or_else(|| id.to_owned(), |step| self.text(&step.name))
    }

    /// The name of a persona, else its id.
    pub(crate) fn persona(self, id: &str) -> String {
        let persona = self.atlas.and_then(|atlas| atlas.personas.get(id));
        persona.map_or_else(|| id.to_owned(), |persona| self.text(&persona.name))
    }

    /// What the element of a change is called: after the change, or before if it
    /// is gone.
    pub(crate) fn element(self, change: &Change) -> String {
        let Some((map, id)) = self.place(change) else {
            return String::new();
        };
        let text = map.and_then(|map| text_of(map, change.element, id));
        text.map_or_else(|| id.to_owned(), |text| self.text(text))
    }

    /// The channel of a touchpoint without a name of its own whose step has other
    /// touchpoints too, in parentheses and with a blank before it; else nothing.
    pub(crate) fn channel_beside(self, change: &Change) -> String {
        let channel = || {
            let (map, id) = self.place(change)?;
            let step = map?.steps().find(|step| step.touchpoints.contains(id))?;
            let touchpoint = step.touchpoints.get(id)?;
            let is_told_apart = touchpoint.name.is_some() || step.touchpoints.len() < 2;
            let channel = touchpoint.channel.as_ref().filter(|_| !is_told_apart)?;
            let channel = self.atlas?.channels.get(channel.as_str())?;
            Some(format!(" ({})", self.text(&channel.name)))
        };
        if change.element == Element::Touchpoint {
            channel().unwrap_or_default()
        } else {
            String::new()
        }
    }

    /// The map in which the element of a change is to be found, and its id there.
    fn place(self, change: &Change) -> Option<(Option<&'g JourneyMap>, &str)> {
        match (&change.after, &change.before) {
            (Some(id), _) => Some((self.map_after(), id)),
            (None, Some(id)) => Some((self.map_before(), id)),
            (None, None) => None,
        }
    }
}

/// The label of a state.
pub(crate) fn state(state: MapState) -> Label {
    match state {
        MapState::Current => Label::StateCurrent,
        MapState::Future => Label::StateFuture,
        MapState::Intended => Label::StateIntended,
        MapState::Observed => Label::StateObserved,
    }
}

/// The words of an element; those of a touchpoint without a name are its step's.
fn text_of<'m>(map: &'m JourneyMap, element: Element, id: &str) -> Option<&'m Text> {
    match element {
        Element::Map => Some(&map.title),
        Element::Stage => map.stages.get(id).map(|stage| &stage.name),
        Element::Step => map.step(id).map(|step| &step.name),
        Element::Touchpoint => {
            let step = map.steps().find(|step| step.touchpoints.contains(id))?;
            let touchpoint = step.touchpoints.get(id)?;
            Some(touchpoint.name.as_ref().unwrap_or(&step.name))
        }
        Element::Pain => {
            let pain = map.steps().find_map(|step| step.pains.get(id));
            pain.map(|pain| &pain.text)
        }
        Element::Gain => {
            let gain = map.steps().find_map(|step| step.gains.get(id));
            gain.map(|gain| &gain.text)
        }
        Element::ProviderAction => {
            let action = map.steps().find_map(|step| step.provider_actions.get(id));
            action.map(|action| &action.text)
        }
        Element::Need => map.needs.get(id).map(|need| &need.text),
        Element::Constraint => map.constraints.get(id).map(|constraint| &constraint.text),
        Element::Lane => map.lanes.get(id).map(|lane| &lane.name),
        Element::Lens => map.lenses.get(id).map(|lens| &lens.name),
        Element::Flow => map.flows.get(id).and_then(|flow| flow.name.as_ref()),
    }
}
