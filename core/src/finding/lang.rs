//! The languages of messages and labels.

/// A language in which journeykit words messages and labels.
///
/// The texts of documents may be in any language; see `language` of an atlas.
///
/// ```
/// use journeykit::Lang;
///
/// assert_eq!("no".parse(), Ok(Lang::Nb));
/// assert_eq!("sv-FI".parse(), Ok(Lang::Sv));
/// assert_eq!(Lang::of("fr"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Lang {
    /// English, the default.
    #[default]
    En,
    /// Norwegian Bokmål; also what the tag `no` means.
    Nb,
    /// Norwegian Nynorsk. Labels exist in it; messages are in Bokmål.
    Nn,
    /// Swedish.
    Sv,
    /// Danish. Labels exist in it; messages are in Bokmål.
    Da,
}

impl Lang {
    /// The language of a BCP 47 tag such as `nb-NO`, whatever its region and
    /// case. `None` for a language that journeykit does not speak.
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "en" => Some(Self::En),
            "nb" | "no" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "sv" => Some(Self::Sv),
            "da" => Some(Self::Da),
            _ => None,
        }
    }

    /// The language's tag (BCP 47): `en`, `nb`, `nn`, `sv` or `da`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Sv => "sv",
            Self::Da => "da",
        }
    }

    /// The language in which messages for readers of this language are written.
    pub(crate) fn of_messages(self) -> Self {
        match self {
            Self::En => Self::En,
            Self::Nb | Self::Nn | Self::Da => Self::Nb,
            Self::Sv => Self::Sv,
        }
    }

    /// Whether it is English, which data leaves out.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
    pub(crate) fn is_english(&self) -> bool {
        *self == Self::En
    }

    /// The one of three texts, in English, Bokmål and Swedish, that serves
    /// readers of this language best.
    pub(crate) fn pick<'t>(self, texts: &[&'t str; 3]) -> &'t str {
        let [en, nb, sv] = texts;
        match self {
            Self::En => en,
            Self::Nb | Self::Nn | Self::Da => nb,
            Self::Sv => sv,
        }
    }
}

/// Written as its tag.
impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl std::str::FromStr for Lang {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        Self::of(tag).ok_or_else(|| {
            let tag = super::visible::visible_value(tag);
            format!("`{tag}` is none of the languages en, nb, nn, sv, da")
        })
    }
}
