//! Who and what stands behind the touchpoints.

use super::*;

entity! {
    /// Who and what stands behind the touchpoints.
    part Operations "operations" {
        must {}
        may {
            /// The parts of the organisation: owners of touchpoints and needs.
            units: Table<Unit>,
            /// How work is done.
            processes: Table<Process>,
            /// Systems, and how they are joined.
            systems: Table<System>,
            /// Data, and where it lives.
            data: Table<DataItem>,
            /// What people must be able to do.
            competences: Table<Competence>,
            /// Building blocks that several ways of delivery share.
            components: Table<Component>,
            /// What the six layers need before a wanted experience can be had.
            layer_needs: Table<LayerNeed>,
        }
    }
}

entity! {
    /// A part of an organisation that can own something.
    element Unit "unit" {
        must {
            /// Its id.
            id: UnitId,
            /// Its name.
            name: Text,
        }
        may {
            /// The unit that it is part of.
            part_of: Option<UnitId>,
            /// Which side of the encounter it stands on. Absent means the provider's.
            side: Option<Side>,
        }
    }
}

entity! {
    /// A way in which work is done.
    element Process "process" {
        must {
            /// Its id.
            id: ProcessId,
            /// Its name.
            name: Text,
        }
        may {
            /// The unit that answers for it.
            owner: Option<UnitId>,
            /// What it does.
            description: Option<Text>,
            /// What happens to it.
            change: Option<ChangeKind>,
            /// How much it matters to the journeys, 1 to 5.
            importance: Option<Importance>,
            /// Systems that it uses.
            systems: Vec<SystemId>,
        }
    }
}

entity! {
    /// A system.
    element System "system" {
        must {
            /// Its id.
            id: SystemId,
            /// Its name.
            name: Text,
        }
        may {
            /// The unit that answers for it.
            owner: Option<UnitId>,
            /// What happens to it.
            change: Option<ChangeKind>,
            /// The systems that it exchanges data with.
            integrations: Vec<Integration>,
            /// The data that it gives, and how fresh.
            provides: Vec<DataProvision>,
            /// Further needs that it covers.
            covers: Vec<Text>,
        }
    }
}

entity! {
    /// A joint between two systems.
    part Integration "integration" {
        must {
            /// The other system.
            system: SystemId,
        }
        may {
            /// The data that is exchanged. Empty means all.
            data: Vec<DataId>,
            /// How old data may be when it arrives.
            latency: Option<Latency>,
        }
    }
}

entity! {
    /// Data that a system gives.
    part DataProvision "data_provision" {
        must {
            /// The data.
            data: DataId,
        }
        may {
            /// How old it may be.
            latency: Option<Latency>,
            /// What it is about: one delivery or a group.
            granularity: Option<Granularity>,
        }
    }
}

entity! {
    /// A kind of data.
    element DataItem "data_item" {
        must {
            /// Its id.
            id: DataId,
            /// Its name.
            name: Text,
        }
        may {
            /// What it is.
            description: Option<Text>,
            /// The stages of its life, as far as they are provided for.
            life: Vec<DataLifeStage>,
            /// Whether it is about persons.
            personal: Option<bool>,
        }
    }
}

entity! {
    /// A stage in the life of data (source document 002).
    part DataLifeStage "data_life_stage" {
        must {
            /// The stage.
            verb: DataVerb,
        }
        may {
            /// The system in which it happens.
            system: Option<SystemId>,
            /// Whether it is in place.
            readiness: Option<Readiness>,
        }
    }
}

entity! {
    /// Something that people must be able to do.
    element Competence "competence" {
        must {
            /// Its id.
            id: CompetenceId,
            /// Its name.
            name: Text,
        }
        may {
            /// How far it is mastered today, 0 to 5. Absent means unknown.
            held: Option<Level>,
            /// The units that have it.
            units: Vec<UnitId>,
            /// How another organisation could make up for a lack of it.
            organisational_answer: Option<LayerNeedId>,
        }
    }
}

entity! {
    /// A building block that several ways of delivery share.
    element Component "component" {
        must {
            /// Its id.
            id: ComponentId,
            /// Its name.
            name: Text,
        }
        may {
            /// What it is.
            description: Option<Text>,
        }
    }
}

entity! {
    /// What one of the six layers needs before a wanted experience can be had (source document 002).
    element LayerNeed "layer_need" {
        must {
            /// Its id.
            id: LayerNeedId,
            /// The layer.
            layer: Layer,
            /// What is needed.
            text: Text,
        }
        may {
            /// Whether it is there.
            readiness: Option<Readiness>,
            /// Needs that come first, mostly of the layer above.
            depends_on: Vec<LayerNeedId>,
            /// The steps and touchpoints that it serves.
            serves: Vec<ElementRef>,
            /// Data that it is about.
            data: Vec<DataId>,
            /// Systems that it is about.
            systems: Vec<SystemId>,
            /// Processes that it is about.
            processes: Vec<ProcessId>,
            /// Competences that it is about.
            competences: Vec<CompetenceId>,
            /// Units that it is about.
            units: Vec<UnitId>,
        }
    }
}
