//! The words of a gap.

use serde::{Serialize, Serializer};

use crate::model::{Value, View, words};

words! {
    /// What a change happens to.
    Element {
        /// The map's own header.
        Map "map",
        /// A stage.
        Stage "stage",
        /// A step.
        Step "step",
        /// A touchpoint.
        Touchpoint "touchpoint",
        /// A pain.
        Pain "pain",
        /// A gain.
        Gain "gain",
        /// A need.
        Need "need",
        /// A constraint.
        Constraint "constraint",
        /// A flow.
        Flow "flow",
        /// A lane.
        Lane "lane",
        /// A lens.
        Lens "lens",
    }
    /// What happens to an element.
    ChangeWord {
        /// It was not there before.
        Added "added",
        /// It is taken away.
        Removed "removed",
        /// Some of its members change; it may be moved as well.
        Changed "changed",
        /// It is moved, and nothing else.
        Moved "moved",
        /// The future map does not mention it, which says nothing about it.
        Unstated "unstated",
    }
    /// What a member is about.
    Aspect {
        /// How it is experienced.
        Experience "experience",
        /// Through which channel or device.
        Channel "channel",
        /// Who answers for it.
        Owner "owner",
        /// Who takes part.
        Role "role",
        /// How long it takes and how much trouble.
        Duration "duration",
        /// Data.
        Data "data",
        /// Demand and capacity.
        Capacity "capacity",
        /// What is measured.
        Metric "metric",
        /// What the organisation wants or promises.
        Business "business",
        /// What happens out of sight.
        Backstage "backstage",
        /// What it rests on.
        Evidence "evidence",
        /// What it is and says.
        Content "content",
    }
    /// By what two elements are known to stand for each other.
    MatchedBy {
        /// One says so (replaces, same_as).
        Link "link",
        /// They have the same id.
        Id "id",
        /// They are alike.
        Likeness "likeness",
    }
    /// What becomes of a pain.
    PainOutcome {
        /// It is gone.
        Removed "removed",
        /// It is milder.
        Relieved "relieved",
        /// It is as it was.
        Kept "kept",
        /// It is worse.
        Worsened "worsened",
        /// It was not there before.
        Added "added",
        /// The future does not mention it.
        Unstated "unstated",
    }
    /// What becomes of a gain.
    GainOutcome {
        /// It is as it was.
        Kept "kept",
        /// It is stronger.
        Strengthened "strengthened",
        /// It is weaker.
        Weakened "weakened",
        /// It is gone.
        Lost "lost",
        /// It was not there before.
        Added "added",
        /// The future does not mention it.
        Unstated "unstated",
    }
    /// What says that a pain or gain is no longer there.
    Because {
        /// An initiative is there for it.
        Initiative "initiative",
        /// It was to be removed (treatment).
        Treatment "treatment",
        /// Its step is gone.
        StepGone "step_gone",
        /// The step of the future is marked complete.
        Complete "complete",
    }
}
