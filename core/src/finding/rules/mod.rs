//! The rules themselves, by theme. A new rule is one entry here, and a check that raises its code.

pub(crate) mod decode;
pub(crate) mod reference;

use super::Rule;

/// Declares rules: a constant for each code, and the table of them.
macro_rules! rules {
    ($($name:ident = $code:literal, $severity:ident, $level:ident, $source:literal {
        $en:literal $nb:literal $sv:literal $(=> $hen:literal $hnb:literal $hsv:literal)*
    })*) => {
        $(
            #[allow(dead_code)]
            pub(crate) const $name: &str = $code;
        )*
        /// The rules of this theme.
        pub(crate) const RULES: &[$crate::finding::Rule] = &[$($crate::finding::Rule {
            code: $code,
            severity: $crate::finding::Severity::$severity,
            level: $crate::finding::Level::$level,
            source: $source,
            message: [$en, $nb, $sv],
            hints: &[$([$hen, $hnb, $hsv]),*],
        }),*];
    };
}
pub(crate) use rules;

/// All themes.
pub(crate) const ALL: &[&[Rule]] = &[decode::RULES, reference::RULES];

/// What stands where a value was expected, in en, nb and sv.
pub(crate) const PHRASES: &[[&str; 3]] = &[
    ["a text", "en tekst", "en text"],
    ["a number", "et tall", "ett tal"],
    ["a whole number", "et helt tall", "ett heltal"],
    ["a list", "en liste", "en lista"],
    ["an object", "et objekt", "ett objekt"],
    ["true or false", "true eller false", "true eller false"],
    [
        "a text, or an object of texts by language",
        "en tekst, eller et objekt med tekster etter språk",
        "en text, eller ett objekt med texter efter språk",
    ],
    ["the end of the text", "slutten på teksten", "slutet på texten"],
    ["a value", "en verdi", "ett värde"],
    ["a digit", "et siffer", "en siffra"],
    ["a name in double quotes", "et navn i doble anførselstegn", "ett namn inom dubbla citattecken"],
    ["`,` or `]`", "`,` eller `]`", "`,` eller `]`"],
    ["`,` or `}`", "`,` eller `}`", "`,` eller `}`"],
    ["a closing `\"`", "et avsluttende `\"`", "ett avslutande `\"`"],
    ["one of the escapes of JSON", "en av JSONs skifttegn", "en av JSON:s skiftsekvenser"],
    ["four hexadecimal digits", "fire heksadesimale sifre", "fyra hexadecimala siffror"],
];
