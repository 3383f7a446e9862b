//! The kinds of entities that have an id.

/// Declares the kinds, each with its name in the data.
macro_rules! id_kinds {
    ($($variant:ident $name:literal,)*) => {
        /// A kind of entity that has an id, so that others can refer to it. An
        /// id is looked up among those of its kind: a stage and a step may have
        /// the same one.
        ///
        /// ```
        /// use journeykit::reflect::IdKind;
        ///
        /// assert_eq!(IdKind::DataItem.as_str(), "data_item");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum IdKind {
            $(
                #[doc = concat!("The kind `", $name, "`.")]
                $variant,
            )*
        }

        impl IdKind {
            /// All kinds, in the order of their declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name of the kind in the data and in findings: `step`,
            /// `data_item`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

id_kinds! {
    Alternative "alternative",
    Channel "channel",
    Competence "competence",
    Competitor "competitor",
    Component "component",
    Constraint "constraint",
    DataItem "data_item",
    Flow "flow",
    Gain "gain",
    BusinessGoal "business_goal",
    Initiative "initiative",
    Insight "insight",
    Inspiration "inspiration",
    Job "job",
    Lane "lane",
    LayerNeed "layer_need",
    Lens "lens",
    Map "map",
    Metric "metric",
    Motivation "motivation",
    Need "need",
    Pain "pain",
    Participant "participant",
    Persona "persona",
    Process "process",
    ProviderAction "provider_action",
    OpenQuestion "open_question",
    Role "role",
    Segment "segment",
    Source "source",
    Stage "stage",
    Stakeholder "stakeholder",
    Step "step",
    Study "study",
    Suggestion "suggestion",
    System "system",
    Touchpoint "touchpoint",
    Unit "unit",
    Workshop "workshop",
}

impl std::fmt::Display for IdKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
