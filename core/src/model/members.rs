//! Reading an object member by member.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::Value;
use super::value::Reading;
use crate::json::Noted;

/// The name of a member: its position, or a stranger's text.
pub(crate) struct Name<F>(pub(crate) fn(&str) -> Option<F>);

impl<'de, F> DeserializeSeed<'de> for Name<F> {
    type Value = Result<F, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<F> Visitor<'_> for Name<F> {
    type Value = Result<F, String>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a name in double quotes")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok((self.0)(name).ok_or_else(|| name.to_owned()))
    }
}

/// Refuses the value of a member that nobody knows.
struct Stranger<'n> {
    name: &'n str,
    known: &'static [&'static str],
}

impl<'de> DeserializeSeed<'de> for Stranger<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(D::Error::unknown_field(self.name, self.known))
    }
}

/// The members of an object, read one by one; past errors that are noted.
#[derive(Default)]
pub(crate) struct Members {
    /// Whether one was noted.
    pub(crate) noted: bool,
}

impl Members {
    /// Reads a known member into its slot.
    pub(crate) fn read<'de, A, T>(&mut self, map: &mut A, slot: &mut Option<T>, name: &'static str) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
        T: Value,
    {
        if slot.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        *slot = self.past(map.next_value_seed(Reading(PhantomData)))?;
        Ok(())
    }

    /// Refuses an unknown one.
    pub(crate) fn refuse<'de, A>(&mut self, map: &mut A, name: &str, known: &'static [&'static str]) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        self.past(map.next_value_seed(Stranger { name, known }))?;
        Ok(())
    }

    fn past<T, E: Error>(&mut self, result: Result<T, E>) -> Result<Option<T>, E> {
        let value = Noted::past(result)?;
        self.noted |= value.is_none();
        Ok(value)
    }
}
