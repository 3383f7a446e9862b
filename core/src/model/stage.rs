//! Stages and steps: the customer's side.

use super::*;

entity! {
    /// A stretch of the journey, as customers divide it.
    element Stage "stage" {
        must {
            /// Its id, unique in the map.
            id: StageId,
            /// Its name.
            name: Text,
        }
        may {
            /// What the customer wants to have reached at its end.
            goal: Option<Text>,
            /// More about it.
            description: Option<Text>,
            /// What happens in it, in order.
            steps: Table<Step>,
        }
    }
}

entity! {
    /// One moment on the customer's way: what the customer does, what happens, and how that is.
    /// The provider's part in it stands in its touchpoints; a step without any is the customer alone,
    /// someone else, or a wait.
    element Step "step" {
        must {
            /// Its id, unique in the map.
            id: StepId,
            /// Its name, as the customer would say it.
            name: Text,
        }
        may {
            /// What the customer wants to reach here.
            goal: Option<Text>,
            /// What the customer does.
            does: Option<Text>,
            /// What happens.
            happens: Option<Text>,
            /// How it is experienced.
            experience: Option<Experience>,
            /// How it is experienced by single personas, where they differ.
            persona_experiences: Vec<PersonaExperience>,
            /// What the customer thinks.
            thinks: Option<Text>,
            /// The situation that the customer is in.
            situation: Option<Text>,
            /// How the customer looks at it.
            outlook: Option<Text>,
            /// Motivations of personas that drive what is done here.
            motivations: Vec<MotivationId>,
            /// Whom it concerns. Empty means all personas of the map.
            personas: Vec<PersonaId>,
            /// Before, in or after the encounter with the provider.
            timing: Option<Timing>,
            /// What it is where the provider has no part; only for steps without touchpoints.
            kind: Option<StepKind>,
            /// The steps of the map before (see derived_from) that this one stands for: several make a merge,
            /// and one that stands for by several is split.
            replaces: Vec<StepId>,
            /// Building blocks that it shares with other ways of delivery.
            components: Vec<ComponentId>,
            /// How much it matters to the customer, 1 to 5.
            importance: Option<Importance>,
            /// What the customer expects.
            expectation: Option<Box<Expectation>>,
            /// Needs of the map that arise here.
            needs: Vec<NeedId>,
            /// What hurts.
            pains: Table<Pain>,
            /// What works.
            gains: Table<Gain>,
            /// Whether the pains and gains listed are all that shall be left: then silence about an old one
            /// means that it is gone. For steps of future maps.
            complete: Option<bool>,
            /// What the customer decides here.
            decisions: Vec<Decision>,
            /// How long it takes.
            duration: Option<Duration>,
            /// How much trouble it takes, 1 to 5.
            effort: Option<Effort>,
            /// When it was to begin, in one journey that was observed.
            planned_at: Option<Moment>,
            /// When it began, in one journey that was observed.
            actual_at: Option<Moment>,
            /// How it ended, in one observed journey.
            outcome: Option<Outcome>,
            /// What the provider can do about it.
            control: Option<Control>,
            /// Whether the provider knows of it.
            known_to_provider: Option<bool>,
            /// What kind of person its words are made for.
            tone: Option<PersonKind>,
            /// Whether it comes unforeseen.
            unforeseen: Option<bool>,
            /// Whether the customer is told how things stand, while waiting.
            informed: Option<bool>,
            /// What else could be, or was considered.
            alternatives: Vec<Text>,
            /// What stands in the map's own lanes.
            cells: Vec<LaneCell>,
            /// What success looks like here.
            success_criteria: Vec<Text>,
            /// Who has confirmed it.
            validations: Vec<Validation>,
            /// The provider's part.
            touchpoints: Table<Touchpoint>,
        }
    }
}
