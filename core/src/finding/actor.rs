//! What those on the journey are called: customers, unless the document says
//! something else.
//!
//! Messages and labels are written about customers. Where a document names its
//! actors otherwise, the words for customers are replaced as a whole, in the
//! form in which they stand. That needs the forms of the other word, so only
//! nouns of the table below are taken over; any other term, which could not be
//! inflected, becomes "the person". Values of the document are never changed.

use std::borrow::Cow;

use super::lang::Lang;

/// What those on the journey are called in messages and labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Actor {
    /// `None` for customers, whom the texts are written about.
    noun: Option<&'static Noun>,
}

/// A noun for those on a journey, in the three forms that texts use.
#[derive(Debug, PartialEq, Eq)]
struct Noun {
    /// The words by which documents name it, in any language, in small letters.
    terms: &'static [&'static str],
    /// Several of them, the one, and all of them, in English, Bokmål and
    /// Swedish: "patients", "the patient", "the patients".
    forms: [[&'static str; 3]; 3],
}

impl Actor {
    /// The employees of the organisation itself.
    pub(crate) fn employee() -> Self {
        Self::of(["employee"].into_iter())
    }

    /// The actor that a document names by these terms, which mean the same in
    /// different languages. The first that is known counts.
    pub(crate) fn of<'t>(mut terms: impl Iterator<Item = &'t str>) -> Self {
        let find = |term: &str| {
            let term = term.trim().to_lowercase();
            NOUNS
                .iter()
                .find(|noun| noun.terms.contains(&term.as_str()))
        };
        let noun = terms.find_map(find).unwrap_or(&PERSON);
        Self {
            noun: (!noun.terms.contains(&"customer")).then_some(noun),
        }
    }

    /// A text about customers in this language, said of this actor.
    pub(crate) fn named_in(self, text: &str, lang: Lang) -> Cow<'_, str> {
        let Some(noun) = self.noun else {
            return text.into();
        };
        let [many, one, all] = match lang {
            // Labels exist in these, but the table has no forms in them.
            Lang::Nn => ["personar", "personen", "personane"],
            Lang::Da => ["personer", "personen", "personerne"],
            _ => lang.pick_from(&noun.forms),
        };
        let words = match lang {
            Lang::Nb => [("kundene", all), ("kunden", one), ("kunder", many)],
            Lang::Nn => [("kundane", all), ("kunden", one), ("kundar", many)],
            Lang::Sv => [("kunderna", all), ("kunden", one), ("kunder", many)],
            Lang::Da => [("kunderne", all), ("kunden", one), ("kunder", many)],
            Lang::En => [
                ("the customers", all),
                ("the customer", one),
                ("customers", many),
            ],
        };
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let in_word = out.chars().next_back().is_some_and(char::is_alphanumeric);
            let found = words
                .iter()
                .filter(|_| !in_word)
                .find_map(|(word, said)| Some((*said, after_word(rest, word)?)));
            if let Some((said, after)) = found {
                out.push_str(said);
                rest = after;
            } else {
                out.push(next);
                rest = rest.get(next.len_utf8()..).unwrap_or_default();
            }
        }
        out.into()
    }
}

/// What follows the word, if the text begins with it as a whole or with its
/// genitive in -s.
fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let after = text.strip_prefix(word)?;
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    (ends(after) || after.strip_prefix('s').is_some_and(ends)).then_some(after)
}

/// Stands for terms that are not in the table.
const PERSON: Noun = Noun {
    terms: &[],
    forms: [
        ["people", "the person", "the people"],
        ["personer", "personen", "personene"],
        ["personer", "personen", "personerna"],
    ],
};

macro_rules! nouns {
    ($([$($term:literal)+] $en:literal $nb:literal $nb_one:literal $nb_all:literal $sv:literal $sv_one:literal $sv_all:literal;)*) => {
        /// The nouns that those on a journey are often called by. English forms
        /// follow from the plural and the first term.
        const NOUNS: &[Noun] = &[$(Noun {
            terms: &[$($term),+],
            forms: [english!($en, $($term)+), [$nb, $nb_one, $nb_all], [$sv, $sv_one, $sv_all]],
        }),*];
    };
}

/// The English forms of a noun, of its plural and its singular.
macro_rules! english {
    ($many:literal, $one:literal $($other:literal)*) => {
        [$many, concat!("the ", $one), concat!("the ", $many)]
    };
}

nouns! {
    ["customer" "customers" "kunde" "kunder" "kund" "kundar"] "customers" "kunder" "kunden" "kundene" "kunder" "kunden" "kunderna";
    ["applicant" "applicants" "søker" "søkere" "søkjar" "sökande" "ansøger"] "applicants" "søkere" "søkeren" "søkerne" "sökande" "sökanden" "de sökande";
    ["business" "businesses" "bedrift" "bedrifter" "virksomhet" "verksemd" "företag" "virksomhed"] "businesses" "bedrifter" "bedriften" "bedriftene" "företag" "företaget" "företagen";
    ["citizen" "citizens" "innbygger" "innbyggere" "innbyggjar" "innbyggjarar" "borger" "borgere" "borgar" "invånare" "medborgare"] "citizens" "innbyggere" "innbyggeren" "innbyggerne" "invånare" "invånaren" "invånarna";
    ["client" "clients" "klient" "klienter"] "clients" "klienter" "klienten" "klientene" "klienter" "klienten" "klienterna";
    ["employee" "employees" "medarbeider" "medarbeidere" "medarbeidar" "ansatt" "ansatte" "tilsett" "tilsette" "medarbetare" "anställd" "anställda" "medarbejder" "medarbejdere"] "employees" "medarbeidere" "medarbeideren" "medarbeiderne" "medarbetare" "medarbetaren" "medarbetarna";
    ["guest" "guests" "gjest" "gjester" "gäst" "gäster" "gæst" "gæster"] "guests" "gjester" "gjesten" "gjestene" "gäster" "gästen" "gästerna";
    ["pupil" "pupils" "elev" "elever" "elevar"] "pupils" "elever" "eleven" "elevene" "elever" "eleven" "eleverna";
    ["member" "members" "medlem" "medlemmer" "medlemer" "medlemmar"] "members" "medlemmer" "medlemmet" "medlemmene" "medlemmar" "medlemmen" "medlemmarna";
    ["municipality" "municipalities" "kommune" "kommuner" "kommunar" "kommun"] "municipalities" "kommuner" "kommunen" "kommunene" "kommuner" "kommunen" "kommunerna";
    ["parent" "parents" "forelder" "foreldre" "förälder" "föräldrar" "forælder" "forældre"] "parents" "foreldre" "forelderen" "foreldrene" "föräldrar" "föräldern" "föräldrarna";
    ["participant" "participants" "deltaker" "deltakere" "deltakar" "deltagare" "deltager" "deltagere"] "participants" "deltakere" "deltakeren" "deltakerne" "deltagare" "deltagaren" "deltagarna";
    ["passenger" "passengers" "passasjer" "passasjerer" "passasjerar" "passagerare" "passager" "passagerer"] "passengers" "passasjerer" "passasjeren" "passasjerene" "passagerare" "passageraren" "passagerarna";
    ["patient" "patients" "pasient" "pasienter" "pasientar" "patienter"] "patients" "pasienter" "pasienten" "pasientene" "patienter" "patienten" "patienterna";
    ["relative" "relatives" "pårørende" "pårørande" "anhörig" "anhöriga" "närstående"] "relatives" "pårørende" "den pårørende" "de pårørende" "anhöriga" "den anhöriga" "de anhöriga";
    ["resident" "residents" "beboer" "beboere" "bebuar" "bebuarar" "boende"] "residents" "beboere" "beboeren" "beboerne" "boende" "den boende" "de boende";
    ["student" "students" "studenter" "studentar" "studerende"] "students" "studenter" "studenten" "studentene" "studenter" "studenten" "studenterna";
    ["subscriber" "subscribers" "abonnent" "abonnenter" "abonnentar"] "subscribers" "abonnenter" "abonnenten" "abonnentene" "abonnenter" "abonnenten" "abonnenterna";
    ["tenant" "tenants" "leietaker" "leietakere" "leigetakar" "hyresgäst" "hyresgäster" "lejer" "lejere"] "tenants" "leietakere" "leietakeren" "leietakerne" "hyresgäster" "hyresgästen" "hyresgästerna";
    ["traveller" "travellers" "traveler" "reisende" "reisande" "resenär" "resenärer" "rejsende"] "travellers" "reisende" "den reisende" "de reisende" "resenärer" "resenären" "resenärerna";
    ["user" "users" "bruker" "brukere" "brukar" "brukarar" "användare" "brukare" "bruger" "brugere"] "users" "brukere" "brukeren" "brukerne" "användare" "användaren" "användarna";
    ["veteran" "veterans" "veteraner" "veteranar"] "veterans" "veteraner" "veteranen" "veteranene" "veteraner" "veteranen" "veteranerna";
    ["visitor" "visitors" "besøkende" "besøkjande" "besökare" "besøgende"] "visitors" "besøkende" "den besøkende" "de besøkende" "besökare" "besökaren" "besökarna";
}

#[cfg(test)]
mod tests {
    use super::{Actor, NOUNS};
    use crate::finding::Lang;

    #[test]
    fn each_form_is_replaced_by_the_same_form() {
        let guest = Actor::of(["Gjest"].into_iter());
        let said = |text, lang| guest.named_in(text, lang).into_owned();
        assert_eq!(said("the customer's job", Lang::En), "the guest's job");
        assert_eq!(
            said("ask customers, the customers", Lang::En),
            "ask guests, the guests"
        );
        assert_eq!(
            said("kundens oppdrag, kundene", Lang::Nb),
            "gjestens oppdrag, gjestene"
        );
        assert_eq!(
            said("kunderna och kundens", Lang::Sv),
            "gästerna och gästens"
        );
        // Parts of words stay.
        assert_eq!(
            said("storkunden, kundereisen, customer journey", Lang::Nb),
            "storkunden, kundereisen, customer journey"
        );
    }

    #[test]
    fn a_term_that_nobody_can_inflect_becomes_the_person() {
        let unknown = Actor::of(["gjest hos oss"].into_iter());
        assert_eq!(unknown.named_in("the customer", Lang::En), "the person");
        assert_eq!(unknown.named_in("spør kundene", Lang::Nb), "spør personene");
        let second = Actor::of(["gjest hos oss", "guests "].into_iter());
        assert_eq!(second.named_in("the customer", Lang::En), "the guest");
        assert_eq!(Actor::of(["kund"].into_iter()), Actor::default());
    }

    #[test]
    fn no_term_means_two_nouns() {
        let terms: Vec<_> = NOUNS.iter().flat_map(|noun| noun.terms).collect();
        for term in &terms {
            assert_eq!(
                terms.iter().filter(|other| other == &term).count(),
                1,
                "{term}"
            );
        }
    }
}
