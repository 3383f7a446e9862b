//! The journey map.

use super::atlas::Unique;
use super::*;
use crate::json::Faults;

entity! {
    /// One journey, as it is, was promised, or should be.
    element JourneyMap "map" {
        must {
            /// Its id.
            id: MapId,
            /// Its title.
            title: Text,
            /// What it shows.
            state: MapState,
        }
        may {
            /// The map that it was made from. Its steps are what replaces points at.
            derived_from: Option<MapId>,
            /// What one wants to know; a good map has a good question.
            question: Option<Text>,
            /// More about it.
            description: Option<Text>,
            /// The job that customers try to get done.
            job: Option<JobId>,
            /// Whose journey it is.
            personas: Vec<PersonaId>,
            /// The target groups that it covers.
            segments: Vec<SegmentId>,
            /// Whose eyes it is seen with. Absent means the customer's.
            perspective: Option<Perspective>,
            /// Goals of the organisation that it serves.
            goals: Vec<GoalId>,
            /// What it is to the business model.
            business_model: Vec<BusinessModelLink>,
            /// How far it has come; the checks grow stricter with it. Absent means draft.
            status: Option<MapStatus>,
            /// Rounds of work on it.
            iterations: Vec<Iteration>,
            /// What was changed, and when.
            revisions: Vec<Revision>,
            /// When it is looked at again.
            review: Option<Review>,
            /// From when on it holds.
            valid_from: Option<Date>,
            /// The stage or step of a wider map that it shows in detail.
            detail_of: Option<ElementRef>,
            /// The competitor whose journey it is.
            competitor: Option<CompetitorId>,
            /// The participant whose journey was observed.
            participant: Option<ParticipantId>,
            /// Rows of its own.
            lanes: Table<Lane>,
            /// Saved views of it.
            lenses: Table<Lens>,
            /// What customers need on it.
            needs: Table<Need>,
            /// What today's reality does not allow.
            constraints: Table<Constraint>,
            /// The stages, in order.
            stages: Table<Stage>,
            /// The ways through it, where they are not the order of the document.
            flows: Table<Flow>,
        }
        check unique_in_map;
    }
}

/// Steps, touchpoints, pains and gains stand in several tables of a map; their ids are unique in all of it.
pub(crate) fn unique_in_map(map: &JourneyMap) -> Result<(), Faults> {
    fn table<'m, T: Keyed>(ids: &mut Unique<'m>, parts: &'m Table<T>, place: impl Fn() -> String) {
        for (at, part) in parts.iter().enumerate() {
            ids.see(part.id().as_ref(), || format!("{}/{at}/id", place()));
        }
    }
    let (mut steps, mut touchpoints, mut pains, mut gains) =
        <(Unique<'_>, Unique<'_>, Unique<'_>, Unique<'_>)>::default();
    for (stage_at, stage) in map.stages.iter().enumerate() {
        for (at, step) in stage.steps.iter().enumerate() {
            let below = |name: &str| format!("/stages/{stage_at}/steps/{at}{name}");
            steps.see(step.id.as_str(), || below("/id"));
            table(&mut touchpoints, &step.touchpoints, || {
                below("/touchpoints")
            });
            table(&mut pains, &step.pains, || below("/pains"));
            table(&mut gains, &step.gains, || below("/gains"));
        }
    }
    Unique::all([steps, touchpoints, pains, gains])
}

impl JourneyMap {
    /// All steps in the order of the document.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.stages.iter().flat_map(|stage| stage.steps.iter())
    }

    /// All touchpoints in the order of the document.
    pub fn touchpoints(&self) -> impl Iterator<Item = &Touchpoint> {
        self.steps().flat_map(|step| step.touchpoints.iter())
    }

    /// The step with that id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.stages.iter().find_map(|stage| stage.steps.get(id))
    }
}

entity! {
    /// A part of the business model that a map belongs to.
    part BusinessModelLink "business_model_link" {
        must {
            /// The part of the business model.
            element: BusinessModelPart,
        }
        may {
            /// What the map has to do with it.
            text: Option<Text>,
        }
    }
}

entity! {
    /// A round of work.
    part Iteration "iteration" {
        must {
            /// Its number, from 1.
            number: Count,
        }
        may {
            /// What it looked at.
            focus: Option<Text>,
            /// When it ended.
            date: Option<Date>,
            /// What came of it.
            notes: Option<Text>,
        }
    }
}

entity! {
    /// A change of the map.
    part Revision "revision" {
        must {
            /// When.
            date: Date,
            /// What was changed, and why.
            note: Text,
        }
        may {
            /// The role of whoever changed it; no personal names.
            role: Option<RoleId>,
        }
    }
}

entity! {
    /// How a map is kept fresh.
    part Review "review" {
        must {}
        may {
            /// How often it is looked at.
            interval: Option<Duration>,
            /// The unit that answers for that.
            responsible: Option<UnitId>,
            /// When it was last looked at.
            last: Option<Date>,
            /// When it is looked at next.
            next: Option<Date>,
        }
    }
}

entity! {
    /// A row of a map's own.
    element Lane "lane" {
        must {
            /// Its id, unique in the map.
            id: LaneId,
            /// Its name.
            name: Text,
        }
        may {
            /// What it is for.
            kind: Option<LaneKind>,
            /// More about it.
            description: Option<Text>,
        }
    }
}

entity! {
    /// A saved view: which member is looked at across the map, as `channel` or `device`.
    element Lens "lens" {
        must {
            /// Its id, unique in the map.
            id: LensId,
            /// Its name.
            name: Text,
            /// The member of steps or touchpoints that it shows.
            member: String,
        }
        may {
            /// Personas that it is limited to.
            personas: Vec<PersonaId>,
        }
    }
}

entity! {
    /// What today's reality does not allow.
    element Constraint "constraint" {
        must {
            /// Its id, unique in the map.
            id: ConstraintId,
            /// The layer that it comes from.
            layer: Layer,
            /// What is not possible.
            text: Text,
        }
        may {
            /// Whether it makes the wanted journey impossible as long as it stands.
            blocking: Option<bool>,
            /// The steps that it stands in the way of.
            steps: Vec<StepId>,
        }
    }
}

entity! {
    /// A way through the map.
    element Flow "flow" {
        must {
            /// Its id, unique in the map.
            id: FlowId,
        }
        may {
            /// Its name.
            name: Option<Text>,
            /// Who goes it. Empty means all personas of the map.
            personas: Vec<PersonaId>,
            /// How many go it, as a part of all.
            share: Option<Share>,
            /// The steps that follow each other.
            order: Vec<StepId>,
            /// Branches, loops, exceptions and the ways back.
            links: Vec<FlowLink>,
        }
    }
}

entity! {
    /// A way from one step to another.
    part FlowLink "flow_link" {
        must {
            /// Where it begins.
            source: StepId,
            /// Where it leads.
            target: StepId,
        }
        may {
            /// What it is. Absent means next.
            kind: Option<LinkKind>,
            /// How many of those who come by go it.
            share: Option<Share>,
            /// When it is gone.
            condition: Option<Text>,
        }
    }
}

entity! {
    /// A pointer at a map, or at something in it.
    part ElementRef "element_ref" {
        must {
            /// The map.
            map: MapId,
        }
        may {
            /// A stage of it.
            stage: Option<StageId>,
            /// A step of it.
            step: Option<StepId>,
            /// A touchpoint of it.
            touchpoint: Option<TouchpointId>,
        }
    }
}

entity! {
    /// A pointer at a touchpoint of a map.
    part TouchpointRef "touchpoint_ref" {
        must {
            /// The map.
            map: MapId,
            /// The touchpoint.
            touchpoint: TouchpointId,
        }
        may {}
    }
}

entity! {
    /// A pointer at a pain of a map.
    part PainRef "pain_ref" {
        must {
            /// The map.
            map: MapId,
            /// The pain.
            pain: PainId,
        }
        may {}
    }
}

entity! {
    /// A pointer at a need of a map.
    part NeedRef "need_ref" {
        must {
            /// The map.
            map: MapId,
            /// The need.
            need: NeedId,
        }
        may {}
    }
}
