//! How a step is for the customer.

use super::*;

entity! {
    /// How something is experienced.
    part Experience "experience" {
        must {}
        may {
            /// How it feels on the whole, -2 to 2: the emotion curve.
            emotion: Option<Emotion>,
            /// In words.
            text: Option<Text>,
            /// The words that people used.
            words: Vec<Text>,
            /// How sensible it is judged to be, -2 to 2.
            rational: Option<Emotion>,
            /// What it does to one's mood, -2 to 2.
            emotional: Option<Emotion>,
        }
    }
}

entity! {
    /// How a step is experienced by one persona.
    part PersonaExperience "persona_experience" {
        must {
            /// The persona.
            persona: PersonaId,
        }
        may {
            /// How it feels on the whole, -2 to 2.
            emotion: Option<Emotion>,
            /// In words.
            text: Option<Text>,
            /// The words that people used.
            words: Vec<Text>,
            /// How sensible it is judged to be, -2 to 2.
            rational: Option<Emotion>,
            /// What it does to one's mood, -2 to 2.
            emotional: Option<Emotion>,
        }
    }
}

entity! {
    /// What the customer expects.
    part Expectation "expectation" {
        must {}
        may {
            /// In words.
            text: Option<Text>,
            /// How good it is expected to be, -2 to 2.
            emotion: Option<Emotion>,
        }
    }
}

entity! {
    /// Something that customers need on this journey.
    element Need "need" {
        must {
            /// Its id, unique in the map.
            id: NeedId,
            /// The need.
            text: Text,
        }
        may {
            /// Whether it is needed, wanted or missing.
            kind: Option<NeedKind>,
            /// The unit that answers for it.
            owner: Option<UnitId>,
            /// Whether it is met.
            met: Option<Met>,
            /// How much it matters, 1 to 5.
            importance: Option<Importance>,
            /// Whose need it is. Empty means all personas of the map.
            personas: Vec<PersonaId>,
        }
    }
}

entity! {
    /// A pain point: what hurts or hinders the customer.
    element Pain "pain" {
        must {
            /// Its id, unique in the map.
            id: PainId,
            /// What hurts, on the surface.
            text: Text,
        }
        may {
            /// How much, 1 to 5.
            severity: Option<PainSeverity>,
            /// What lies below.
            underlying: Option<Text>,
            /// Whether that was said or concluded.
            depth: Option<Depth>,
            /// What shall be done about it.
            treatment: Option<Treatment>,
            /// Whether customers leave here because of it.
            exit: Option<bool>,
            /// What is earned today on those who may leave.
            revenue_at_risk: Option<Money>,
            /// What could be done.
            ideas: Vec<Text>,
            /// Whom it hurts. Empty means all personas of the step.
            personas: Vec<PersonaId>,
            /// The touchpoint where it arises.
            touchpoint: Option<TouchpointId>,
        }
    }
}

entity! {
    /// A gain point: what works, and must survive.
    element Gain "gain" {
        must {
            /// Its id, unique in the map.
            id: GainId,
            /// What is good.
            text: Text,
        }
        may {
            /// How good, 1 to 5.
            strength: Option<Strength>,
            /// Whether it delights: nobody would have missed it (Kano 1984).
            delight: Option<bool>,
            /// For whom. Empty means all personas of the step.
            personas: Vec<PersonaId>,
            /// The touchpoint where it arises.
            touchpoint: Option<TouchpointId>,
        }
    }
}

entity! {
    /// Something that the customer decides here, because of what was experienced.
    part Decision "decision" {
        must {
            /// The decision.
            text: Text,
        }
        may {
            /// Why.
            causes: Vec<Text>,
            /// Pains that led to it.
            pains: Vec<PainId>,
            /// The step that follows.
            leads_to: Option<StepId>,
            /// Whether the customer leaves the journey by it.
            exit: Option<bool>,
            /// How many decide so, as a part of all.
            share: Option<Share>,
            /// The competitor that customers go to.
            competitor: Option<CompetitorId>,
        }
    }
}

entity! {
    /// What a step has to say in a lane of the map's own.
    part LaneCell "lane_cell" {
        must {
            /// The lane.
            lane: LaneId,
            /// What stands in it.
            text: Text,
        }
        may {}
    }
}
