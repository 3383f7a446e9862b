//! What is to be done, what it costs, and what it brings.

use super::*;

entity! {
    /// An improvement.
    element Initiative "initiative" {
        must {
            /// Its id.
            id: InitiativeId,
            /// What is done, beginning with a verb.
            title: Text,
        }
        may {
            /// More about it.
            description: Option<Text>,
            /// What it changes.
            kinds: Vec<ImprovementKind>,
            /// Whether the idea was there before, or the journey showed it.
            origin: Option<Origin>,
            /// What the opportunity leads to.
            opportunity: Option<OpportunityKind>,
            /// The parts of the maps that it changes; a part stands for all that is in it.
            changes: Vec<ElementRef>,
            /// The pains that it is there for.
            pains: Vec<PainRef>,
            /// The needs that it is there for.
            needs: Vec<NeedRef>,
            /// The proposals that it takes up.
            suggestions: Vec<SuggestionId>,
            /// What it brings to the six layers.
            layer_needs: Vec<LayerNeedId>,
            /// What it costs.
            cost: Option<MoneyRange>,
            /// What it brings.
            benefit: Option<MoneyRange>,
            /// Work in person-months.
            person_months: Option<Quantity>,
            /// Scores for the methods of prioritisation.
            scores: Option<Scores>,
            /// The unit that answers for it.
            owner: Option<UnitId>,
            /// Those who must be told.
            audience: Vec<StakeholderId>,
            /// Whether they have been told.
            communicated: Option<bool>,
            /// How far it has come.
            status: Option<InitiativeStatus>,
            /// The wave in which it comes, from 1.
            wave: Option<Count>,
            /// When it begins.
            start: Option<Date>,
            /// When it is done.
            due: Option<Date>,
            /// What success looks like.
            success_criteria: Vec<Text>,
            /// Metrics that show it.
            metrics: Vec<MetricId>,
            /// What prototypes showed.
            prototypes: Vec<Prototype>,
            /// Initiatives that come first.
            depends_on: Vec<InitiativeId>,
            /// Whether it takes choices away from the customer.
            removes_options: Option<bool>,
        }
    }
}

impl Initiative {
    /// Whether nobody thinks of it any more: then it pays for nothing, and takes nothing up.
    pub fn is_dropped(&self) -> bool {
        self.status == Some(InitiativeStatus::Dropped)
    }
}

entity! {
    /// Judgements that the methods of prioritisation use; each method says in its own scale.
    part Scores "scores" {
        must {}
        may {
            /// How many it reaches in a period (RICE).
            reach: Option<Quantity>,
            /// How much it does for each (RICE: 0.25, 0.5, 1, 2, 3).
            impact: Option<Quantity>,
            /// How sure that is, 0 to 1.
            confidence: Option<Share>,
            /// How easy it is (ICE: 1 to 10).
            ease: Option<Quantity>,
            /// What it is worth to customers, 1 to 5.
            customer_value: Option<Importance>,
            /// What it is worth to the business, 1 to 5.
            business_value: Option<Importance>,
            /// How fast its value is lost (WSJF: 1, 2, 3, 5, 8, 13, 20).
            time_criticality: Option<Quantity>,
            /// What risk it takes away or which way it opens (WSJF).
            risk_reduction: Option<Quantity>,
            /// How large it is (WSJF).
            job_size: Option<Quantity>,
        }
    }
}

entity! {
    /// A prototype and what it showed.
    part Prototype "prototype" {
        must {
            /// What was tried.
            text: Text,
        }
        may {
            /// What it showed.
            result: Option<PrototypeResult>,
            /// When.
            date: Option<Date>,
            /// The study in which it was tried.
            study: Option<StudyId>,
        }
    }
}

entity! {
    /// One of several futures that compete.
    element Alternative "alternative" {
        must {
            /// Its id.
            id: AlternativeId,
            /// What it is called.
            title: Text,
        }
        may {
            /// The future map. The alternative of doing nothing has none.
            map: Option<MapId>,
            /// Whether it is the alternative of doing nothing, against which the others are held.
            do_nothing: Option<bool>,
            /// What has to be done for it.
            initiatives: Vec<InitiativeId>,
            /// What is paid and earned, by year.
            cash_flows: Vec<CashFlow>,
            /// How likely it is to succeed, 0 to 1.
            probability: Option<Share>,
            /// How the organisation gets there.
            path: Option<TransformationPath>,
        }
    }
}

entity! {
    /// Money paid or earned in one year.
    part CashFlow "cash_flow" {
        must {
            /// The year: 0 is now, 1 the first year.
            year: Count,
            /// How much; costs and what the old offer loses as negative amounts.
            amount: MoneyRange,
        }
        may {
            /// What it is.
            kind: Option<CashFlowKind>,
            /// More about it.
            note: Option<Text>,
        }
    }
}
