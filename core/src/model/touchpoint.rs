//! Touchpoints: the provider's side of a step.

use super::*;

entity! {
    /// A meeting of customer and provider: the provider's side of a step.
    element Touchpoint "touchpoint" {
        must {
            /// Its id, unique in the map.
            id: TouchpointId,
        }
        may {
            /// Its name, if the step's does not say enough.
            name: Option<Text>,
            /// Whom it concerns. Empty means all personas of the step.
            personas: Vec<PersonaId>,
            /// The same meeting in another map, as the other side's journey.
            same_as: Option<Box<TouchpointRef>>,
            /// The channel.
            channel: Option<ChannelId>,
            /// What the customer holds in the hand.
            device: Option<Device>,
            /// Who takes the first step.
            initiator: Option<Side>,
            /// Who meets the customer; with the customer's role it is the dyad.
            role: Option<RoleId>,
            /// The unit that answers for it. Absent means that nobody does, as far as is known.
            owner: Option<UnitId>,
            /// The unit that customers believe to answer for it.
            perceived_owner: Option<UnitId>,
            /// What the provider calls it: "sale" where the customer is buying.
            provider_activity: Option<Text>,
            /// What the provider believes it to be like.
            believed_experience: Option<Box<Experience>>,
            /// What the organisation wants to reach here.
            business_goal: Option<Text>,
            /// Goals of the document that it serves.
            goals: Vec<GoalId>,
            /// What it is worth to the organisation, 1 to 5.
            business_value: Option<Importance>,
            /// What it is worth to the customer, 1 to 5.
            customer_value: Option<Importance>,
            /// How much it matters to the organisation that it goes well, 1 to 5.
            importance_to_organisation: Option<Importance>,
            /// What the provider promises here.
            promise: Option<Text>,
            /// What happens out of the customer's sight.
            backstage: Option<Box<Backstage>>,
            /// Data that it takes.
            data_needs: Vec<DataNeed>,
            /// Data that the customer has to give here.
            asks_for: Vec<DataId>,
            /// Data that staff need here.
            staff_data_needs: Vec<StaffDataNeed>,
            /// How the customer is handed over to whoever comes next.
            handover: Option<Box<Handover>>,
            /// How many want it.
            demand: Option<Volume>,
            /// How many can be served.
            capacity: Option<Volume>,
            /// What is measured here.
            metrics: Vec<MetricValue>,
            /// How customers judge it, 1 to 5.
            rating: Option<Rating>,
            /// How customers judge the same at others.
            competitor_ratings: Vec<CompetitorRating>,
            /// Experiences from elsewhere to learn from.
            inspirations: Vec<InspirationId>,
            /// Whether it decides how the whole journey is remembered (Normann 1984).
            moment_of_truth: Option<bool>,
        }
    }
}

entity! {
    /// What happens out of the customer's sight.
    part Backstage "backstage" {
        must {}
        may {
            /// In words.
            text: Option<Text>,
            /// Processes.
            processes: Vec<ProcessId>,
            /// Roles behind the front line.
            roles: Vec<RoleId>,
            /// Systems.
            systems: Vec<SystemId>,
            /// Competences, with the level that it takes.
            competences: Vec<CompetenceNeed>,
            /// What it can't do without.
            critical: Option<Critical>,
        }
    }
}

entity! {
    /// People, processes and technology without which a touchpoint fails.
    part Critical "critical" {
        must {}
        may {
            /// Roles.
            roles: Vec<RoleId>,
            /// Processes.
            processes: Vec<ProcessId>,
            /// Systems.
            systems: Vec<SystemId>,
        }
    }
}

entity! {
    /// A competence that it takes.
    part CompetenceNeed "competence_need" {
        must {
            /// The competence.
            competence: CompetenceId,
        }
        may {
            /// The level that it takes, 0 to 5.
            level: Option<Level>,
        }
    }
}

entity! {
    /// Data that a touchpoint takes.
    part DataNeed "data_need" {
        must {
            /// The data.
            data: DataId,
        }
        may {
            /// How old it may be.
            latency: Option<Latency>,
            /// What it must be about: one delivery or a group.
            granularity: Option<Granularity>,
            /// How it is shown.
            presentation: Option<Text>,
        }
    }
}

entity! {
    /// Data that someone on the staff needs.
    part StaffDataNeed "staff_data_need" {
        must {
            /// Who needs it.
            role: RoleId,
            /// The data.
            data: DataId,
        }
        may {
            /// When.
            moment: Option<Text>,
            /// How old it may be.
            latency: Option<Latency>,
        }
    }
}

entity! {
    /// How the customer is handed over.
    part Handover "handover" {
        must {
            /// What is done.
            text: Text,
        }
        may {
            /// Who takes over.
            unit: Option<UnitId>,
            /// Data that goes along, so that nobody asks again.
            data: Vec<DataId>,
        }
    }
}

entity! {
    /// How many in a period.
    part Volume "volume" {
        must {
            /// How many.
            count: Quantity,
            /// In which period.
            period: Period,
        }
        may {}
    }
}

entity! {
    /// How long something takes.
    part Duration "duration" {
        must {
            /// How many units.
            amount: Quantity,
            /// The unit.
            unit: TimeUnit,
        }
        may {}
    }
}

impl Duration {
    /// The length in minutes; a month counts 30 days.
    pub fn minutes(&self) -> f64 {
        let factor = match self.unit {
            TimeUnit::Seconds => 1.0 / 60.0,
            TimeUnit::Minutes => 1.0,
            TimeUnit::Hours => 60.0,
            TimeUnit::Days => 1_440.0,
            TimeUnit::Weeks => 10_080.0,
            TimeUnit::Months => 43_200.0,
        };
        self.amount.get() * factor
    }
}

entity! {
    /// How customers judge a competitor at this touchpoint.
    part CompetitorRating "competitor_rating" {
        must {
            /// The competitor.
            competitor: CompetitorId,
            /// The judgement, 1 to 5.
            rating: Rating,
        }
        may {
            /// Why.
            note: Option<Text>,
        }
    }
}

impl Volume {
    /// How many a day; a month counts 30 days, a year 365, a day 24 hours.
    pub fn per_day(&self) -> f64 {
        let count = self.count.get();
        match self.period {
            Period::Hour => count * 24.0,
            Period::Day => count,
            Period::Week => count / 7.0,
            Period::Month => count / 30.0,
            Period::Year => count / 365.0,
        }
    }
}
