//! Personas, by the elements of source document 000.

use super::*;

entity! {
    /// A group of people, described in detail as if it were one. The name is made up.
    element Persona "persona" {
        must {
            /// Its id.
            id: PersonaId,
            /// A name that sounds real and belongs to nobody.
            name: Text,
        }
        may {
            /// Whether the name is made up. Anything but `true` is asked about by the checks.
            fictional: Option<bool>,
            /// Its role in the value chain.
            role: Option<RoleId>,
            /// The target groups that it stands for.
            segments: Vec<SegmentId>,
            /// What it tries to achieve, really.
            jobs: Vec<JobId>,
            /// What it says that it wants.
            stated_goal: Option<Text>,
            /// How it is.
            being: Option<Text>,
            /// What it feels.
            feels: Option<Text>,
            /// What it thinks.
            thinks: Option<Text>,
            /// Age, education and the like.
            demographics: Option<Demographics>,
            /// What moves it.
            person_type: Option<PersonType>,
            /// Further traits, each with what it implies.
            traits: Vec<Attribute>,
            /// Cultural attitudes, each with what it implies.
            culture: Vec<Attribute>,
            /// The empathy map.
            empathy: Option<EmpathyMap>,
            /// What real people of this group said.
            quotes: Vec<Quote>,
            /// Where it comes from.
            background: Option<Background>,
            /// What drives its acts; steps point at these.
            motivations: Table<Motivation>,
            /// What frustrates it, on the surface and below.
            frustrations: Vec<Frustration>,
            /// The technologies that it uses.
            technologies: Vec<Text>,
            /// The social media that it uses.
            social_media: Vec<Text>,
            /// The channels that it uses; touchpoints in others are a finding.
            channels: Vec<ChannelId>,
            /// How far it has been held against real people.
            research_status: Option<ResearchStatus>,
        }
    }
}

entity! {
    /// Facts about the people of a group.
    part Demographics "demographics" {
        must {}
        may {
            /// Age in years, or its middle.
            age: Option<Count>,
            /// Gender.
            gender: Option<Text>,
            /// Civil status.
            civil_status: Option<Text>,
            /// Household.
            household: Option<Text>,
            /// Education.
            education: Option<Text>,
            /// Income level.
            income_level: Option<Text>,
            /// Where it lives.
            place: Option<Text>,
            /// What these facts imply for behaviour.
            implication: Option<Text>,
        }
    }
}

entity! {
    /// A trait, with what it implies.
    part Attribute "attribute" {
        must {
            /// The trait.
            name: Text,
        }
        may {
            /// How it is in this group.
            value: Option<Text>,
            /// What it implies for behaviour or communication.
            implication: Option<Text>,
        }
    }
}

entity! {
    /// What moves a persona, and what follows for how one speaks to it.
    part PersonType "person_type" {
        must {
            /// What moves it.
            kind: PersonKind,
        }
        may {
            /// In words.
            text: Option<Text>,
            /// What follows for communication.
            implications: Vec<Text>,
        }
    }
}

entity! {
    /// An empathy map.
    part EmpathyMap "empathy_map" {
        must {}
        may {
            /// What it sees.
            sees: Vec<Text>,
            /// What it hears.
            hears: Vec<Text>,
            /// What it says.
            says: Vec<Text>,
            /// What it does.
            does: Vec<Text>,
            /// What it thinks.
            thinks: Vec<Text>,
            /// What it feels.
            feels: Vec<Text>,
            /// What hurts.
            pains: Vec<Text>,
            /// What it hopes for.
            gains: Vec<Text>,
        }
    }
}

entity! {
    /// Words that someone said.
    part Quote "quote" {
        must {
            /// The words.
            text: Text,
        }
        may {
            /// The study in which they were said.
            study: Option<StudyId>,
            /// The source in which they stand.
            source: Option<SourceId>,
            /// Who said them.
            participant: Option<ParticipantId>,
            /// Whether that person agreed to be quoted.
            consent: Option<bool>,
        }
    }
}

entity! {
    /// Where a persona comes from.
    part Background "background" {
        must {}
        may {
            /// In words.
            text: Option<Text>,
            /// Education.
            education: Option<Text>,
            /// Work life so far.
            career: Option<Text>,
            /// Years in the present position.
            tenure_years: Option<Quantity>,
        }
    }
}

entity! {
    /// What drives acts.
    element Motivation "motivation" {
        must {
            /// Its id, unique in the document.
            id: MotivationId,
            /// In words.
            text: Text,
        }
        may {}
    }
}

entity! {
    /// What frustrates, on the surface and below it.
    element Frustration "frustration" {
        must {
            /// What shows.
            text: Text,
        }
        may {
            /// What lies below.
            underlying: Option<Text>,
            /// Whether it was said or concluded.
            depth: Option<Depth>,
            /// What could be done about it.
            ideas: Vec<Text>,
        }
    }
}
