//! Ids: short names for entities, with a type for each kind of entity.

use serde::ser::{Serialize, Serializer};

use crate::json::{Fault, JsonReader, Rejected, rules};
use crate::model::reflect::{ContentFlags, IdKind, Shape, Value, View, into_member, schema_type};

/// The greatest length of an id, in characters.
pub(crate) const LONGEST: usize = 64;

/// Whether a text matches `^[a-z][a-z0-9_-]{0,63}$`. Written by hand, so that
/// no regular-expression engine is needed. ASCII only, so that no two different
/// ids look alike.
pub(crate) fn is_id(text: &str) -> bool {
    let mut bytes = text.bytes();
    text.len() <= LONGEST
        && bytes.next().is_some_and(|first| first.is_ascii_lowercase())
        && bytes.all(|next| {
            next.is_ascii_lowercase() || next.is_ascii_digit() || next == b'_' || next == b'-'
        })
}

/// The error of making an id of a text that is none.
///
/// An id begins with a letter a-z, followed by a-z, 0-9, `_` and `-`, at most
/// 64 characters in all. As part of a document anything else is reported as
/// `id.invalid`.
///
/// ```
/// use journeykit::model::StepId;
///
/// assert_eq!(StepId::new("compare-prices")?.as_str(), "compare-prices");
/// let invalid = StepId::new("Compare prices").unwrap_err();
/// assert_eq!(invalid.to_string(), "`Compare prices` is not an id");
/// # Ok::<(), journeykit::model::InvalidId>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not an id")]
#[non_exhaustive]
pub struct InvalidId {
    /// The text that was given.
    pub text: String,
}

impl From<InvalidId> for Fault {
    fn from(invalid: InvalidId) -> Self {
        Self::new(rules::ID_INVALID).with("value", invalid.text)
    }
}

/// Makes a type for the ids of each kind, from lines with the type's name, the
/// variant of `IdKind`, the kind's name in the data, and the article that the
/// name takes.
macro_rules! ids {
    ($($name:ident $variant:ident $kind:literal $article:literal;)*) => { $(
        #[doc = concat!("The id of ", $article, " `", $kind, "`.\n")]
        /// It begins with a letter a-z, followed by a-z, 0-9, `_` and `-`, at
        /// most 64 characters in all. Ids of stages, steps, touchpoints, pains,
        /// gains, needs, constraints, flows, lanes and lenses are unique in
        /// their map, all others in the document.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The kind of entity that these ids belong to.
            pub const KIND: IdKind = IdKind::$variant;

            /// Makes an id of a text.
            ///
            /// # Errors
            /// [`InvalidId`] if the text does not have the form of an id.
            pub fn new(text: impl Into<Box<str>>) -> Result<Self, InvalidId> {
                let text = text.into();
                if is_id(&text) { Ok(Self(text)) } else { Err(InvalidId { text: text.into() }) }
            }

            /// The id as it is written in the data.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = InvalidId;

            fn try_from(text: &str) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl Value for $name {
            const CONTENT: ContentFlags = ContentFlags::IDS;
            const SHAPE: Shape = Shape::Id(Self::KIND);

            fn blank() -> Self {
                Self(Box::default())
            }

            fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
                if !reader.is_string() {
                    return Err(reader.mismatch_with("a text", |_, fault| naming(fault, Self::KIND)));
                }
                reader.string_scalar("", |text| read(text, Self::KIND)).map(|id| self.0 = id)
            }

            fn view(&self) -> View<'_> {
                View::Id(Self::KIND, &self.0)
            }

            schema_type!(@schema);
        }

        schema_type!($name, crate::model::reflect::schema::id(concat!("The id of ", $article, " ", $kind, ".")));
    )*

    into_member! { $($name, from &str, from String;)* }
    };
}

/// Reads the text of an id of this kind in a document.
///
/// # Errors
/// `id.invalid` if the text does not have the form of an id.
fn read(text: &str, kind: IdKind) -> Result<Box<str>, Fault> {
    if is_id(text) {
        return Ok(text.into());
    }
    let invalid = InvalidId {
        text: text.to_owned(),
    };
    Err(naming(invalid.into(), kind))
}

/// The fault with the kind of entity whose id belongs here.
fn naming(fault: Fault, kind: IdKind) -> Fault {
    fault.with("kind", kind.as_str().replace('_', " "))
}

ids! {
    AlternativeId Alternative "alternative" "an";
    ChannelId Channel "channel" "a";
    CompetenceId Competence "competence" "a";
    CompetitorId Competitor "competitor" "a";
    ComponentId Component "component" "a";
    ConstraintId Constraint "constraint" "a";
    DataItemId DataItem "data_item" "a";
    FlowId Flow "flow" "a";
    GainId Gain "gain" "a";
    BusinessGoalId BusinessGoal "business_goal" "a";
    InitiativeId Initiative "initiative" "an";
    InspirationId Inspiration "inspiration" "an";
    InsightId Insight "insight" "an";
    JobId Job "job" "a";
    LaneId Lane "lane" "a";
    LayerNeedId LayerNeed "layer_need" "a";
    LensId Lens "lens" "a";
    MapId Map "map" "a";
    MetricId Metric "metric" "a";
    MotivationId Motivation "motivation" "a";
    NeedId Need "need" "a";
    PainId Pain "pain" "a";
    ParticipantId Participant "participant" "a";
    PersonaId Persona "persona" "a";
    ProcessId Process "process" "a";
    ProviderActionId ProviderAction "provider_action" "a";
    OpenQuestionId OpenQuestion "open_question" "an";
    RoleId Role "role" "a";
    SegmentId Segment "segment" "a";
    SourceId Source "source" "a";
    StageId Stage "stage" "a";
    StakeholderId Stakeholder "stakeholder" "a";
    StepId Step "step" "a";
    StudyId Study "study" "a";
    SuggestionId Suggestion "suggestion" "a";
    SystemId System "system" "a";
    TouchpointId Touchpoint "touchpoint" "a";
    UnitId Unit "unit" "a";
    WorkshopId Workshop "workshop" "a";
}
