//! One entity written out by hand, as `#[entity]` writes it: for readers who
//! want to know what the attribute does, and to test that it does it.
//!
//! `Declared` is declared as every entity of the model is. `Expanded` is the
//! same entity without the attribute. The tests hold the one to the other.

use journeykit_derive::entity;

use super::builder::{Builder, IntoMember};
use super::entity::{ContentFlags, Entity, Field, Kind, Shape, View};
use super::kind;
use super::reading;
use super::value::{CompareMembers, ContentsMut, DynValue, EntityMut, Value};
use crate::json::{Fault, Faults, JsonReader, Rejected, rules};
use crate::model::text::Text;

/// Something with a name.
#[entity(kind = "named", validate = has_two_names)]
pub struct Declared {
    /// Its name.
    pub name: Text,
    /// What else it is called.
    #[member(name = "$aliases")]
    pub aliases: Vec<Text>,
    /// Whether anyone still uses it.
    #[deprecated = "nobody asks"]
    pub used: Option<bool>,
    /// Never compiled: `cfg` leaves a member out of everything.
    #[cfg(any())]
    pub never: Option<bool>,
}

#[expect(deprecated, reason = "the attribute lets a member be deprecated")]
fn has_two_names(named: &Declared) -> Result<(), Faults> {
    two_names(&named.aliases, named.used)
}

/// What both entities ask as a whole: one that is used has another name.
fn two_names(aliases: &[Text], used: Option<bool>) -> Result<(), Faults> {
    if used == Some(true) && aliases.is_empty() {
        return Err(Faults(vec![Fault::new(rules::TEXT_EMPTY)]));
    }
    Ok(())
}

/// Something with a name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Expanded {
    /// Its name.
    pub name: Text,
    /// What else it is called.
    pub aliases: Vec<Text>,
    /// Whether anyone still uses it.
    pub used: Option<bool>,
}

/// The members by position, each with what reflection says of it.
const FIELDS: &[Field] = &[
    Field {
        name: "name",
        doc: kind::doc("Its name."),
        required: true,
        shape: <Text as Value>::SHAPE,
        content: <Text as Value>::CONTENT,
        example: <Text as Value>::EXAMPLE,
    },
    Field {
        name: "$aliases",
        doc: kind::doc("What else it is called."),
        required: false,
        shape: <Vec<Text> as Value>::SHAPE,
        content: <Vec<Text> as Value>::CONTENT,
        example: <Vec<Text> as Value>::EXAMPLE,
    },
    Field {
        name: "used",
        doc: kind::doc("Whether anyone still uses it."),
        required: false,
        shape: <Option<bool> as Value>::SHAPE,
        content: <Option<bool> as Value>::CONTENT,
        example: <Option<bool> as Value>::EXAMPLE,
    },
];

impl Expanded {
    /// What such an entity is, and what members it has.
    pub const KIND: &'static Kind = &Kind {
        type_name: "Expanded",
        name: "named",
        doc: kind::doc("Something with a name."),
        fields: FIELDS,
        names: &["name", "$aliases", "used"],
        members_with_ids: kind::members_holding(FIELDS, ContentFlags::IDS),
        members_with_texts: kind::members_holding(FIELDS, ContentFlags::TEXTS),
        required: 1,
        read: |reader| Ok(std::sync::Arc::new(reading::read::<Self>(reader)?)),
    };

    /// Begins one with the members that it needs.
    pub fn builder(name: impl IntoMember<Text>) -> Builder<Self> {
        let make = || {
            Ok(Self {
                name: name.into_member()?,
                aliases: Vec::default(),
                used: None,
            })
        };
        Builder::begin(make(), |entity| Ok(EntityMut::validate(entity)?))
    }
}

impl Builder<Expanded> {
    /// What else it is called.
    pub fn aliases(self, value: impl IntoMember<Vec<Text>>) -> Self {
        self.with(|entity| value.into_member().map(|value| entity.aliases = value))
    }

    /// Whether anyone still uses it.
    pub fn used(self, value: impl IntoMember<Option<bool>>) -> Self {
        self.with(|entity| value.into_member().map(|value| entity.used = value))
    }
}

impl Entity for Expanded {
    fn kind(&self) -> &'static Kind {
        Self::KIND
    }

    fn field(&self, index: usize) -> View<'_> {
        let value: &dyn DynValue = match index {
            0 => &self.name,
            1 => &self.aliases,
            2 => &self.used,
            _ => return View::Absent,
        };
        value.view()
    }

    fn present(&self) -> u64 {
        1 | u64::from(!Value::is_absent(&self.aliases)) << 1
            | u64::from(!Value::is_absent(&self.used)) << 2
    }
}

impl EntityMut for Expanded {
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn DynValue> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.aliases,
            2 => &mut self.used,
            _ => return None,
        })
    }

    fn validate(&self) -> Result<(), Faults> {
        two_names(&self.aliases, self.used)
    }
}

impl CompareMembers for Expanded {
    fn differing(&self, other: &Self, skip: u64) -> u64 {
        let differ = [
            self.name != other.name,
            self.aliases != other.aliases,
            self.used != other.used,
        ];
        let bits = differ.iter().enumerate();
        bits.map(|(at, differs)| u64::from(*differs) << at)
            .sum::<u64>()
            & !skip
    }
}

impl Value for Expanded {
    const SHAPE: Shape = Shape::Entity(|| Self::KIND);
    const CONTENT: ContentFlags = <Text as Value>::CONTENT
        .union(<Vec<Text> as Value>::CONTENT)
        .union(<Option<bool> as Value>::CONTENT);

    fn blank() -> Self {
        Self {
            name: Value::blank(),
            aliases: Vec::default(),
            used: None,
        }
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        reading::read_entity(self, reader)
    }

    fn view(&self) -> View<'_> {
        View::Entity(self)
    }

    fn contents_mut(&mut self) -> ContentsMut<'_> {
        ContentsMut::Entity(self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({})
    }
}

const TEXTS: &[&str] = &[
    r#"{"name":"a"}"#,
    r#"{"$aliases":["b",{"nb":"c"}],"name":"a","used":true}"#,
    r#"{"name":"a","used":false,"$aliases":[]}"#,
    r#"{"name":"a","used":true}"#,
    r#"{"name":"a","name":"b"}"#,
    r#"{"name":"a","alias":["b"]}"#,
    r#"{"name":1,"used":"yes"}"#,
    r#"{"aliases":[]}"#,
    "[]",
    r#"{"name":"a"#,
];

/// What reading gives, and what reflection writes of it.
fn outcome<T: Value>(text: &str) -> String {
    let mut reader =
        JsonReader::collecting(text, "/base", crate::json::Problems::new(10, usize::MAX));
    match reading::read::<T>(&mut reader) {
        Ok(value) => format!("{:?}", Value::view(&value).to_json()),
        Err(Rejected) => format!("{:?}", reader.into_problems().kept),
    }
}

#[test]
fn the_attribute_reads_as_the_code_by_hand_does() {
    for text in TEXTS.iter().filter(|text| text.ends_with(['}', ']'])) {
        assert_eq!(
            outcome::<Declared>(text),
            outcome::<Expanded>(text),
            "{text}"
        );
    }
    for text in TEXTS {
        let read = |good: bool| if good { "read" } else { "refused" };
        let declared = reading::read::<Declared>(&mut JsonReader::fail_fast(text)).is_ok();
        let expanded = reading::read::<Expanded>(&mut JsonReader::fail_fast(text)).is_ok();
        assert_eq!(read(declared), read(expanded), "{text}");
    }
}

#[test]
fn the_attribute_tells_of_the_entity_what_the_code_by_hand_does() {
    let told = |kind: &Kind| {
        let fields = format!("{:?}", kind.fields);
        (
            kind.name,
            kind.doc,
            fields,
            kind.names,
            kind.members_with_ids,
            kind.members_with_texts,
            kind.required,
        )
    };
    assert_eq!(told(Declared::KIND), told(Expanded::KIND));
}

#[test]
#[expect(deprecated, reason = "its setter is deprecated as well")]
fn the_attribute_builds_and_compares_as_the_code_by_hand_does() {
    let declared = Declared::builder("a").aliases(["b"]).used(true).build();
    let expanded = Expanded::builder("a").aliases(["b"]).used(true).build();
    let (declared, expanded) = (declared.unwrap(), expanded.unwrap());
    assert_eq!(declared.present(), expanded.present());
    let (other_declared, other_expanded) = (
        Declared::builder("a").build().unwrap(),
        Expanded::builder("a").build().unwrap(),
    );
    for skip in 0..8 {
        assert_eq!(
            declared.differing(&other_declared, skip),
            expanded.differing(&other_expanded, skip)
        );
    }
    let faults = [
        Declared::builder("a").used(true).build().unwrap_err(),
        Expanded::builder("a").used(true).build().unwrap_err(),
    ];
    assert_eq!(faults[0], faults[1]);
}
