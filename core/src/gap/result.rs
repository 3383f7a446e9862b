//! What a gap is made of: data with a schema of its own, and an edit script.

use super::words::*;
use crate::json::Json;
use crate::model::*;

entity! {
    /// What separates one journey map from another, and how to get from the first to the second.
    part Gap "gap" {
        must {
            /// The map that one comes from.
            before: MapId,
            /// The map that one goes to.
            after: MapId,
            /// The figures.
            summary: GapSummary,
        }
        may {
            /// Gains that today's customers would lose or have less of: told first, for what works must survive.
            regressions: Vec<GainFate>,
            /// What becomes of every pain.
            pains: Vec<PainFate>,
            /// What becomes of every gain.
            gains: Vec<GainFate>,
            /// Stages, steps and touchpoints that stand for each other, and by what that is known.
            matches: Vec<Match>,
            /// Steps of which one becomes several.
            splits: Vec<Split>,
            /// Steps of which several become one.
            merges: Vec<Merge>,
            /// How the journey feels before, step by step.
            curve_before: Vec<CurvePoint>,
            /// How it feels after.
            curve_after: Vec<CurvePoint>,
            /// Initiatives, and the changes that they pay for.
            funding: Vec<Funding>,
            /// Numbers of changes that no initiative pays for. The map's own header and what is only left unsaid are
            /// not asked about.
            unfunded: Vec<Count>,
            /// Initiatives about these maps that pay for no change.
            idle_initiatives: Vec<InitiativeId>,
            /// Only in a part: numbers of changes that the chosen initiatives do not pay for, but without which the
            /// others would leave a broken map.
            needed: Vec<Count>,
            /// The changes: applied to the first map they give the second.
            changes: Vec<Change>,
        }
    }
}

entity! {
    /// One change of one element.
    part Change "change" {
        must {
            /// Its number in the gap, from 1.
            number: Count,
            /// What happens.
            kind: ChangeWord,
            /// What it happens to.
            element: Element,
        }
        may {
            /// The id of the element before.
            before: Option<String>,
            /// The id of the element after.
            after: Option<String>,
            /// Where it stood, if it is taken away or moved.
            place_before: Option<Place>,
            /// Where it stands, if it is added or moved.
            place_after: Option<Place>,
            /// The members that change.
            fields: Vec<FieldChange>,
            /// The members of what is added or taken away, without its parts: they are changes of their own.
            value: Option<Json>,
            /// Only in an inverse: that this was left unsaid, not taken away.
            unsaid: Option<bool>,
            /// Initiatives that pay for it.
            paid_by: Vec<InitiativeId>,
            /// Numbers of changes without which this one makes no sense.
            depends_on: Vec<Count>,
        }
    }
}

entity! {
    /// A change of one member.
    part FieldChange "field_change" {
        must {
            /// The member.
            field: String,
            /// What it is about.
            aspect: Aspect,
        }
        may {
            /// Its value before; absent if it had none.
            before: Option<Json>,
            /// Its value after; absent if it has none.
            after: Option<Json>,
        }
    }
}

entity! {
    /// Where an element stands among its like.
    part Place "place" {
        must {
            /// Its position, from 0.
            index: Count,
        }
        may {
            /// The id of the stage or step that it is in; absent for parts of the map itself.
            parent: Option<String>,
            /// The nearest element before it that keeps its place; absent if there is none.
            follows: Option<String>,
        }
    }
}

entity! {
    /// Two elements that stand for each other.
    part Match "match" {
        must {
            /// What they are.
            element: Element,
            /// The id before.
            before: String,
            /// The id after.
            after: String,
            /// By what it is known.
            by: MatchedBy,
            /// How sure that is, 0 to 1.
            certainty: Share,
        }
        may {
            /// How the feeling changes, -2 to 2.
            emotion: Option<Box<Shift>>,
            /// How the trouble changes, 1 to 5.
            effort: Option<Box<Shift>>,
            /// How the time that it takes changes, in minutes.
            duration_minutes: Option<Box<Shift>>,
            /// How the demand changes, per day.
            demand_per_day: Option<Box<Shift>>,
            /// How the capacity changes, per day.
            capacity_per_day: Option<Box<Shift>>,
            /// Another channel.
            channel: Option<Box<Swap>>,
            /// Another device.
            device: Option<Box<Swap>>,
            /// Another owner.
            owner: Option<Box<Swap>>,
            /// Another role meets the customer.
            role: Option<Box<Swap>>,
            /// Another side takes the first step.
            initiator: Option<Box<Swap>>,
            /// Data that it takes and did not.
            data_added: Vec<DataId>,
            /// Data that it took and no longer does.
            data_dropped: Vec<DataId>,
            /// What is measured, where it changes.
            metrics: Vec<MetricShift>,
        }
    }
}

entity! {
    /// A number before and after.
    part Shift "shift" {
        must {}
        may {
            /// Before; absent if unknown.
            before: Option<Number>,
            /// After; absent if unknown.
            after: Option<Number>,
            /// The difference, if both are known.
            delta: Option<Number>,
        }
    }
}

entity! {
    /// A word or an id before and after.
    part Swap "swap" {
        must {}
        may {
            /// Before; absent if there was none.
            before: Option<String>,
            /// After; absent if there is none.
            after: Option<String>,
        }
    }
}

entity! {
    /// A metric before and after.
    part MetricShift "metric_shift" {
        must {
            /// The metric.
            metric: MetricId,
        }
        may {
            /// Before; absent if unknown.
            before: Option<Number>,
            /// After; absent if unknown.
            after: Option<Number>,
            /// The difference, if both are known.
            delta: Option<Number>,
        }
    }
}

entity! {
    /// A step that becomes several.
    part Split "split" {
        must {
            /// The step before.
            before: StepId,
        }
        may {
            /// The steps after, the one that it is matched with first.
            after: Vec<StepId>,
        }
    }
}

entity! {
    /// Steps that become one.
    part Merge "merge" {
        must {
            /// The step after.
            after: StepId,
        }
        may {
            /// The steps before, the one that it is matched with first.
            before: Vec<StepId>,
        }
    }
}

entity! {
    /// What becomes of a pain.
    part PainFate "pain_fate" {
        must {
            /// What becomes of it.
            fate: PainOutcome,
            /// The pain, in words.
            text: Text,
        }
        may {
            /// Its id before; absent for a new one.
            before: Option<PainId>,
            /// Its id after; absent for one that is not there any more.
            after: Option<PainId>,
            /// The step that it stood at.
            step_before: Option<StepId>,
            /// The step that it stands at.
            step_after: Option<StepId>,
            /// How much it hurt.
            severity_before: Option<PainSeverity>,
            /// How much it hurts.
            severity_after: Option<PainSeverity>,
            /// Whether customers leave because of it.
            exit: Option<bool>,
            /// What says so.
            because: Option<Because>,
            /// Initiatives that name it.
            initiatives: Vec<InitiativeId>,
        }
    }
}

entity! {
    /// What becomes of a gain.
    part GainFate "gain_fate" {
        must {
            /// What becomes of it.
            fate: GainOutcome,
            /// The gain, in words.
            text: Text,
        }
        may {
            /// Its id before; absent for a new one.
            before: Option<GainId>,
            /// Its id after; absent for one that is not there any more.
            after: Option<GainId>,
            /// The step that it stood at.
            step_before: Option<StepId>,
            /// The step that it stands at.
            step_after: Option<StepId>,
            /// How strong it was.
            strength_before: Option<Strength>,
            /// How strong it is.
            strength_after: Option<Strength>,
            /// What says so.
            because: Option<Because>,
        }
    }
}

entity! {
    /// How one step feels.
    part CurvePoint "curve_point" {
        must {
            /// The step.
            step: StepId,
        }
        may {
            /// How it feels, -2 to 2; absent if unknown.
            emotion: Option<Emotion>,
        }
    }
}

entity! {
    /// What an initiative pays for.
    part Funding "funding" {
        must {
            /// The initiative.
            initiative: InitiativeId,
        }
        may {
            /// Numbers of the changes.
            changes: Vec<Count>,
            /// What it costs.
            cost: Option<MoneyRange>,
        }
    }
}

entity! {
    /// The figures of a gap.
    part GapSummary "gap_summary" {
        must {}
        may {
            /// How far the maps are from each other: 0 is the same, 1 nothing in common. The same both ways.
            /// Absent for a part of a gap.
            distance: Option<Share>,
            /// What is added, taken away, changed and moved, by kind of element; kinds without change are left out.
            elements: Vec<ElementCount>,
            /// Steps that are split.
            splits: Option<Count>,
            /// Steps that are merges.
            merges: Option<Count>,
            /// Pains by what becomes of them.
            pains: Option<PainCount>,
            /// Gains by what becomes of them.
            gains: Option<GainCount>,
            /// Pains that are removed, as a part of the old pains of which the future says something.
            elimination_rate: Option<Share>,
            /// How the journey feels before.
            experience_before: Option<CurveFigures>,
            /// How it feels after.
            experience_after: Option<CurveFigures>,
        }
    }
}

entity! {
    /// Changes of one kind of element.
    part ElementCount "element_count" {
        must {
            /// The kind.
            element: Element,
            /// How many are added.
            added: Count,
            /// How many are taken away.
            removed: Count,
            /// How many change in their members.
            changed: Count,
            /// How many are moved.
            moved: Count,
            /// How many the future does not mention.
            unstated: Count,
        }
        may {}
    }
}

entity! {
    /// Pains by what becomes of them.
    part PainCount "pain_count" {
        must {
            /// Gone.
            removed: Count,
            /// Milder.
            relieved: Count,
            /// As they were.
            kept: Count,
            /// Worse.
            worsened: Count,
            /// Not there before.
            added: Count,
            /// Not mentioned.
            unstated: Count,
        }
        may {}
    }
}

entity! {
    /// Gains by what becomes of them.
    part GainCount "gain_count" {
        must {
            /// As they were.
            kept: Count,
            /// Stronger.
            strengthened: Count,
            /// Weaker.
            weakened: Count,
            /// Gone.
            lost: Count,
            /// Not there before.
            added: Count,
            /// Not mentioned.
            unstated: Count,
        }
        may {}
    }
}

entity! {
    /// A curve in figures; steps whose feeling is unknown are left out.
    part CurveFigures "curve_figures" {
        must {
            /// How many steps have a feeling.
            steps: Count,
            /// Their mean, -2 to 2.
            mean: Number,
            /// The mean of the most extreme and the last (Fredrickson and Kahneman 1993): what is remembered.
            peak_end: Number,
            /// The lowest.
            lowest: Number,
        }
        may {}
    }
}
