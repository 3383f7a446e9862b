//! Closed lists of words.

use serde::ser::{Serialize, Serializer};

use super::{Value, View};

macro_rules! words {
    (@first $first:ident $($other:ident)*) => { Self::$first };
    ($($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $wdoc:literal])* $variant:ident $word:literal,)* })*) => { $(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $wdoc])* $variant,)*
        }

        impl $name {
            /// All words of the list, in its order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
            const WORDS: &[&str] = &[$($word),*];

            /// The word in the data.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// The meaning of a word, if it is one of the list.
            pub fn of(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl Value for $name {
            const SHAPE: $crate::model::Shape = $crate::model::Shape::String;

            fn blank() -> Self {
                $crate::model::words!(@first $($variant)*)
            }

            fn read_in(&mut self, input: &mut $crate::json::Input<'_>) -> Result<(), $crate::json::Wrong> {
                let index = input.word(Self::WORDS)?;
                Self::ALL.get(index).map(|word| *self = *word).ok_or($crate::json::Wrong)
            }

            fn view(&self) -> View<'_> {
                View::String(self.as_str())
            }

            $crate::model::of_its_own!(@schema);
        }

        $crate::model::of_its_own!($name, $crate::model::schema::words(concat!($($doc, "\n"),*), &[$(($word, concat!($($wdoc),*))),*]));
    )*

    $crate::model::fill! { $($name;)* }
    };
}

pub(crate) use words;

words! {
    /// What a journey map shows.
    MapState {
        /// The journey that customers have today.
        Current "current",
        /// A journey that they should have.
        Future "future",
        /// The journey that was promised or designed.
        Intended "intended",
        /// A journey that was seen to happen.
        Observed "observed",
    }
    /// How far a map has come; the checks grow stricter with it.
    MapStatus {
        /// Being sketched.
        Draft "draft",
        /// Being worked on together.
        Workshop "workshop",
        /// Decisions may rest on it.
        Published "published",
    }
    /// The order in which a project works, and so in which the checks ask.
    MethodProfile {
        /// Understand today's journey first.
        CurrentFirst "current_first",
        /// Imagine the wanted journey first.
        FutureFirst "future_first",
        /// Both, in rounds.
        Iterative "iterative",
    }
    /// Which kind of world the journey takes place in.
    Sector {
        /// A market.
        Commercial "commercial",
        /// Public services.
        Public "public",
        /// Inside an organisation.
        Internal "internal",
    }
    /// How far a project has come.
    ProjectPhase {
        /// Gathering what is known.
        Consolidate "consolidate",
        /// Seeing with the customer's eyes.
        Understand "understand",
        /// Drawing the journeys.
        Model "model",
        /// Bringing it into the organisation.
        Strengthen "strengthen",
    }
    /// Which side of the encounter someone stands on.
    Side {
        /// Who is served.
        Customer "customer",
        /// Who serves.
        Provider "provider",
        /// Anyone else in the chain.
        Partner "partner",
    }
    /// What someone does in a purchase.
    BuyingRole {
        /// Uses it.
        User "user",
        /// Pays for it.
        Payer "payer",
        /// Decides.
        Decider "decider",
        /// Has a say.
        Influencer "influencer",
        /// Is better off for it.
        Beneficiary "beneficiary",
    }
    /// Whose eyes something is seen with.
    Perspective {
        /// The customer's.
        Customer "customer",
        /// The provider's.
        Provider "provider",
        /// An employee's.
        Employee "employee",
        /// A partner's.
        Partner "partner",
    }
    /// What is known about the truth of a claim.
    Claim {
        /// Believed, not looked into.
        Assumption "assumption",
        /// Seen.
        Observed "observed",
        /// Confirmed by those it is about.
        Validated "validated",
        /// Shown to be wrong.
        Refuted "refuted",
    }
    /// How far a persona has been held against real people.
    ResearchStatus {
        /// Made up from what we believe.
        Hypothesis "hypothesis",
        /// Parts have been tested.
        PartlyTested "partly_tested",
        /// Tested.
        Tested "tested",
        /// Real people turned out to be different.
        Refuted "refuted",
    }
    /// Who may see something.
    Confidentiality {
        /// Anyone.
        Open "open",
        /// The organisation.
        Internal "internal",
        /// Those who work with it.
        Confidential "confidential",
    }
    /// What a piece of evidence is.
    EvidenceKind {
        /// What customers said.
        VoiceOfCustomer "voice_of_customer",
        /// What employees said.
        VoiceOfEmployee "voice_of_employee",
        /// What someone saw.
        Observation "observation",
        /// A number that was measured.
        Measurement "measurement",
        /// A document.
        Document "document",
        /// An expert's judgement.
        Expert "expert",
    }
    /// What evidence says of the claim that it stands at.
    Stance {
        /// It speaks for it.
        Supports "supports",
        /// It speaks against it.
        Contradicts "contradicts",
    }
    /// Who confirmed something.
    ValidatedBy {
        /// Customers.
        Customer "customer",
        /// Employees.
        Employee "employee",
        /// Experts.
        Expert "expert",
        /// Others concerned.
        Stakeholder "stakeholder",
    }
    /// How something was confirmed.
    ValidationKind {
        /// In a conversation.
        Interview "interview",
        /// In a workshop.
        Workshop "workshop",
        /// By watching.
        Observation "observation",
        /// By a survey.
        Survey "survey",
        /// By a test of a prototype.
        Prototype "prototype",
    }
    /// What moves a persona.
    PersonKind {
        /// Reasons.
        Rational "rational",
        /// Feelings.
        Emotional "emotional",
        /// Other people.
        Social "social",
        /// The moment.
        Impulsive "impulsive",
        /// Safety.
        Cautious "cautious",
    }
    /// Whether something was said or concluded.
    Depth {
        /// Said openly.
        Stated "stated",
        /// Concluded from other signs.
        Inferred "inferred",
    }
    /// Which way is better.
    Direction {
        /// Less is better.
        Minimise "minimise",
        /// More is better.
        Maximise "maximise",
    }
    /// What kind of a channel it is.
    ChannelKind {
        /// Face to face.
        InPerson "in_person",
        /// Telephone.
        Phone "phone",
        /// Letter.
        Letter "letter",
        /// Email.
        Email "email",
        /// Text message.
        Sms "sms",
        /// Chat.
        Chat "chat",
        /// Video call.
        Video "video",
        /// Website.
        Web "web",
        /// App.
        App "app",
        /// Social media.
        SocialMedia "social_media",
        /// A machine that customers use themselves.
        SelfService "self_service",
        /// Advertisement, press, broadcast.
        Media "media",
        /// Something that is brought or fetched.
        Delivery "delivery",
        /// The product itself.
        Product "product",
        /// Anything else.
        Other "other",
    }
    /// What the customer holds in the hand.
    Device {
        /// Telephone without apps.
        Phone "phone",
        /// Smartphone.
        Smartphone "smartphone",
        /// Tablet.
        Tablet "tablet",
        /// Computer.
        Computer "computer",
        /// A machine in a public place.
        Kiosk "kiosk",
        /// Something worn.
        Wearable "wearable",
        /// Television.
        Television "television",
        /// Vehicle.
        Vehicle "vehicle",
        /// Paper.
        Paper "paper",
        /// Anything else.
        Other "other",
    }
    /// How a study was done.
    Method {
        /// In-depth interview.
        DepthInterview "depth_interview",
        /// Interview that follows how people remember and think.
        CognitiveInterview "cognitive_interview",
        /// Quantitative interview or survey.
        Survey "survey",
        /// Observation.
        Observation "observation",
        /// Living close to those studied.
        Ethnography "ethnography",
        /// Diary kept by the participants.
        Diary "diary",
        /// Workshop.
        Workshop "workshop",
        /// Test of a prototype or a product.
        UsabilityTest "usability_test",
        /// Figures out of operations or the web.
        Analytics "analytics",
        /// Reading what is known already.
        DeskResearch "desk_research",
    }
    /// Who did a study.
    ConductedBy {
        /// The organisation's own people.
        Internal "internal",
        /// Others.
        External "external",
        /// Both together.
        Mixed "mixed",
    }
    /// Where existing knowledge comes from.
    SourceKind {
        /// Figures out of operations.
        Operations "operations",
        /// Maps made earlier.
        EarlierMap "earlier_map",
        /// Brand tracking.
        BrandTracking "brand_tracking",
        /// Customers.
        Customer "customer",
        /// Employees.
        Employee "employee",
        /// What the organisation says of itself: strategies, declarations, agreements.
        Document "document",
        /// The web site.
        Web "web",
        /// Social media.
        Social "social",
        /// The trade and other outsiders.
        Industry "industry",
    }
    /// What has become of a suggestion.
    SuggestionStatus {
        /// Nobody has answered.
        Open "open",
        /// Taken up.
        Accepted "accepted",
        /// Turned down, with an answer.
        Declined "declined",
        /// Done.
        Done "done",
    }
    /// How something is measured.
    MetricMethod {
        /// Net promoter score, -100 to 100 (Reichheld 2003).
        Nps "nps",
        /// Share of satisfied customers.
        Csat "csat",
        /// Customer effort score; its direction must be said.
        Ces "ces",
        /// A time.
        Time "time",
        /// A share.
        Share "share",
        /// A count.
        Count "count",
        /// Money.
        Money "money",
        /// A score of one's own.
        Score "score",
    }
    /// Whether a metric is about the journey or about the business.
    MetricLevel {
        /// What customers meet.
        Journey "journey",
        /// What the organisation earns or saves by it.
        Business "business",
    }
    /// When a step takes place, beside the encounter with the provider.
    Timing {
        /// Before it.
        Before "before",
        /// In it.
        During "during",
        /// After it.
        After "after",
    }
    /// What a step is where the provider has no part in it.
    StepKind {
        /// The customer does something alone.
        Activity "activity",
        /// Someone else has the part.
        ThirdParty "third_party",
        /// The customer waits.
        Wait "wait",
    }
    /// How a step ended in one observed journey.
    Outcome {
        /// As it should.
        Done "done",
        /// It failed.
        Failed "failed",
        /// It was left out.
        Skipped "skipped",
    }
    /// What the provider can do about a step.
    Control {
        /// It decides.
        Own "own",
        /// It has a say.
        Influence "influence",
        /// Nothing.
        Nothing "nothing",
    }
    /// What shall be done about a pain.
    Treatment {
        /// Take it away.
        Remove "remove",
        /// Make it milder.
        Relieve "relieve",
        /// Live with it.
        Accept "accept",
    }
    /// How strongly something is needed.
    NeedKind {
        /// Can't do without.
        Need "need",
        /// Would like to have.
        Want "want",
        /// Is missing today.
        Lack "lack",
    }
    /// Whether a need is met.
    Met {
        /// It is.
        Met "met",
        /// In part.
        Partly "partly",
        /// It is not.
        Unmet "unmet",
    }
    /// How two steps follow each other.
    LinkKind {
        /// One after the other.
        Next "next",
        /// One of several ways.
        Branch "branch",
        /// Back to an earlier step.
        Repeat "repeat",
        /// Something unforeseen.
        Exception "exception",
        /// Back on the way after an exception.
        Recovery "recovery",
    }
    /// What a lane is for.
    LaneKind {
        /// What customers see of the provider.
        Frontstage "frontstage",
        /// What they don't.
        Backstage "backstage",
        /// Support behind it.
        Support "support",
        /// Anything else that a map is to show.
        Custom "custom",
    }
    /// Part of a business model (Osterwalder and Pigneur 2010).
    BusinessModelPart {
        /// What is offered.
        ValueProposition "value_proposition",
        /// To whom.
        CustomerSegments "customer_segments",
        /// Through what.
        Channels "channels",
        /// How the relationship is kept.
        Relationships "relationships",
        /// What is earned.
        Revenue "revenue",
        /// What it takes.
        Resources "resources",
        /// What is done.
        Activities "activities",
        /// With whom.
        Partners "partners",
        /// What it costs.
        Costs "costs",
    }
    /// The six layers of a change, in the order in which they are worked on (source document 002).
    Layer {
        /// The wanted experience.
        Experience "experience",
        /// The data that it takes.
        Data "data",
        /// The systems.
        Systems "systems",
        /// The processes.
        Processes "processes",
        /// The competence.
        Competence "competence",
        /// The organisation.
        Organisation "organisation",
    }
    /// Whether what is needed is there.
    Readiness {
        /// It is missing.
        Missing "missing",
        /// It is there in part.
        Partial "partial",
        /// It is there.
        Ready "ready",
    }
    /// What happens to a system or a process.
    ChangeKind {
        /// Stays as it is.
        Keep "keep",
        /// Is adapted.
        Adapt "adapt",
        /// Is replaced.
        Replace "replace",
        /// Comes new.
        Add "add",
        /// Goes.
        Retire "retire",
    }
    /// A stage in the life of data (source document 002).
    DataVerb {
        /// Get it.
        Acquire "acquire",
        /// Keep it.
        Store "store",
        /// Learn from it.
        Analyse "analyse",
        /// Bring it into form.
        Transform "transform",
        /// Make it reachable.
        Provide "provide",
        /// Use it.
        Apply "apply",
    }
    /// How old data may be when it is used.
    Latency {
        /// Seconds.
        RealTime "real_time",
        /// Minutes.
        Minutes "minutes",
        /// Hours.
        Hours "hours",
        /// A day.
        Day "day",
        /// A week.
        Week "week",
        /// A month.
        Month "month",
    }
    /// What a piece of data is about.
    Granularity {
        /// One delivery or person.
        Individual "individual",
        /// A group.
        Group "group",
    }
    /// Length of a period.
    Period {
        /// An hour.
        Hour "hour",
        /// A day.
        Day "day",
        /// A week.
        Week "week",
        /// A month.
        Month "month",
        /// A year.
        Year "year",
    }
    /// Unit of a duration.
    TimeUnit {
        /// Seconds.
        Seconds "seconds",
        /// Minutes.
        Minutes "minutes",
        /// Hours.
        Hours "hours",
        /// Days.
        Days "days",
        /// Weeks.
        Weeks "weeks",
        /// Months of 30 days where they are compared with other units.
        Months "months",
    }
    /// What an initiative changes.
    ImprovementKind {
        /// Makes an interface simpler.
        InterfaceSimpler "interface_simpler",
        /// Makes an interface clearer.
        InterfaceClearer "interface_clearer",
        /// Changes a process.
        Process "process",
        /// Changes the organisation.
        Organisation "organisation",
        /// Brings a new product.
        NewProduct "new_product",
        /// Brings a new service.
        NewService "new_service",
        /// Brings or joins data.
        Data "data",
        /// Changes a system.
        System "system",
        /// Builds competence.
        Competence "competence",
        /// Tells customers or staff something.
        Communication "communication",
    }
    /// Where an idea comes from.
    Origin {
        /// It was there before the journey was looked at.
        Preconceived "preconceived",
        /// The journey showed it.
        Found "found",
    }
    /// What an opportunity leads to.
    OpportunityKind {
        /// A new way to support the customer.
        Support "support",
        /// A new business.
        NewBusiness "new_business",
    }
    /// How far an initiative has come.
    InitiativeStatus {
        /// Proposed.
        Proposed "proposed",
        /// Decided.
        Decided "decided",
        /// Begun.
        Started "started",
        /// Done.
        Done "done",
        /// Given up.
        Dropped "dropped",
    }
    /// What a prototype showed.
    PrototypeResult {
        /// It works.
        Works "works",
        /// It works in part.
        Mixed "mixed",
        /// It does not work.
        Fails "fails",
    }
    /// How an organisation gets from today's form to the wanted one (source document 002).
    TransformationPath {
        /// Rebuild what is there.
        Rebuild "rebuild",
        /// Build a new organisation beside the old.
        ParallelOrganisation "parallel_organisation",
    }
    /// What a cash flow is.
    CashFlowKind {
        /// Money spent.
        Cost "cost",
        /// Money earned or saved.
        Benefit "benefit",
        /// Money that the old offer no longer earns.
        Cannibalisation "cannibalisation",
    }
}
