//! [`Value`] for texts and language tags.

use super::builder::into_member;
use super::entity::{ContentFlags, Shape, View};
#[cfg(feature = "schema")]
use super::schema;
use super::string_scalar::{schema_type, string_scalar};
use super::value::Value;
use crate::json::{Faults, JsonReader, Rejected, unescaped_name};
#[cfg(feature = "schema")]
use crate::model::language;
use crate::model::language::Language;
use crate::model::text::{Text, TextTable};

/// Reads a text from an object of strings by language.
///
/// All that is wrong is collected. That the object holds no language at all is
/// only reported if every member could be read.
fn read_table(reader: &mut JsonReader<'_>) -> Result<Text, Rejected> {
    let mut table = TextTable::default();
    let mut all_read = true;
    let mut faults = Vec::new();
    let mut object = reader.begin_object(EXPECTED)?;
    while let Some(tag) = reader.next_member(&mut object) {
        let tag = unescaped_name(tag);
        if !reader.is_string() {
            reader.mismatch_with("a text", |found, fault| fault.wanting_string(found, "…"));
            reader.recover()?;
            all_read = false;
            continue;
        }
        let Ok(text) = reader.string("a text") else {
            reader.recover()?;
            all_read = false;
            continue;
        };
        // The list of texts, twice its length at most.
        reader.claim(2 * size_of::<(Language, Box<str>)>() + tag.len())?;
        let fault = table.add(&tag, &text).err();
        faults.extend(fault.map(|fault| fault.below(format!("/{}", crate::pointer::escape(&tag)))));
    }
    object.finish()?;
    if !faults.is_empty() {
        return Err(reader.reject_all(Faults(faults)));
    }
    if all_read {
        table.finish().map_err(|fault| reader.reject(fault))
    } else {
        Err(Rejected)
    }
}

/// What belongs here, in the words of a message.
const EXPECTED: &str = "a text, or an object of texts by language";

impl Value for Text {
    const CONTENT: ContentFlags = ContentFlags::TEXTS;
    const SHAPE: Shape = Shape::Text;

    fn blank() -> Self {
        Self::from("")
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        *self = if reader.is_object() {
            read_table(reader)?
        } else {
            if !reader.is_string() {
                return Err(
                    reader.mismatch_with(EXPECTED, |found, fault| fault.wanting_string(found, "…"))
                );
            }
            Self::from(reader.string(EXPECTED)?.into_owned())
        };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    schema_type!(@schema);
}

schema_type!(Text, schema::text(language::PATTERN));

into_member! { Language, from &str; Text, from &str, from String; }

string_scalar! {
    Language,
    |tag| Ok(Language::new(tag)?),
    Self::blank(),
    "A language tag of BCP 47: language, then script and region if they matter, as nb, sv-FI, zh-Hans-CN.",
    language::PATTERN,
    "nb"
}
