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
    /// Several of them, the one, and all of them, as in "patients", "the
    /// patient", "the patients": in English, Bokmål, Nynorsk, Swedish and Danish.
    forms: [[&'static str; 3]; 5],
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
        let [en, nb, nn, sv, da] = noun.forms;
        let [many, one, all] = match lang {
            Lang::En => en,
            Lang::Nb => nb,
            Lang::Nn => nn,
            Lang::Sv => sv,
            Lang::Da => da,
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
        ["personar", "personen", "personane"],
        ["personer", "personen", "personerna"],
        ["personer", "personen", "personerne"],
    ],
};

macro_rules! nouns {
    ($([$($term:literal)+] $en:literal [$($nb:literal)+] [$($nn:literal)+] [$($sv:literal)+] [$($da:literal)+];)*) => {
        /// The nouns that those on a journey are often called by: terms, then the
        /// forms of each language. English ones follow from the plural and the
        /// first term.
        const NOUNS: &[Noun] = &[$(Noun {
            terms: &[$($term),+],
            forms: [english!($en, $($term)+), [$($nb),+], [$($nn),+], [$($sv),+], [$($da),+]],
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
    ["customer" "customers" "kunde" "kunder" "kund" "kundar"] "customers" ["kunder" "kunden" "kundene"] ["kundar" "kunden" "kundane"] ["kunder" "kunden" "kunderna"] ["kunder" "kunden" "kunderne"];
    ["applicant" "applicants" "søker" "søkere" "søkjar" "sökande" "ansøger"] "applicants" ["søkere" "søkeren" "søkerne"] ["søkjarar" "søkjaren" "søkjarane"] ["sökande" "sökanden" "de sökande"] ["ansøgere" "ansøgeren" "ansøgerne"];
    ["business" "businesses" "bedrift" "bedrifter" "virksomhet" "verksemd" "företag" "virksomhed"] "businesses" ["bedrifter" "bedriften" "bedriftene"] ["verksemder" "verksemda" "verksemdene"] ["företag" "företaget" "företagen"] ["virksomheder" "virksomheden" "virksomhederne"];
    ["citizen" "citizens" "innbygger" "innbyggere" "innbyggjar" "innbyggjarar" "borger" "borgere" "borgar" "invånare" "medborgare"] "citizens" ["innbyggere" "innbyggeren" "innbyggerne"] ["innbyggjarar" "innbyggjaren" "innbyggjarane"] ["invånare" "invånaren" "invånarna"] ["borgere" "borgeren" "borgerne"];
    ["client" "clients" "klient" "klienter"] "clients" ["klienter" "klienten" "klientene"] ["klientar" "klienten" "klientane"] ["klienter" "klienten" "klienterna"] ["klienter" "klienten" "klienterne"];
    ["employee" "employees" "medarbeider" "medarbeidere" "medarbeidar" "ansatt" "ansatte" "tilsett" "tilsette" "medarbetare" "anställd" "anställda" "medarbejder" "medarbejdere"] "employees" ["medarbeidere" "medarbeideren" "medarbeiderne"] ["medarbeidarar" "medarbeidaren" "medarbeidarane"] ["medarbetare" "medarbetaren" "medarbetarna"] ["medarbejdere" "medarbejderen" "medarbejderne"];
    ["guest" "guests" "gjest" "gjester" "gäst" "gäster" "gæst" "gæster"] "guests" ["gjester" "gjesten" "gjestene"] ["gjester" "gjesten" "gjestene"] ["gäster" "gästen" "gästerna"] ["gæster" "gæsten" "gæsterne"];
    ["pupil" "pupils" "elev" "elever" "elevar"] "pupils" ["elever" "eleven" "elevene"] ["elevar" "eleven" "elevane"] ["elever" "eleven" "eleverna"] ["elever" "eleven" "eleverne"];
    ["member" "members" "medlem" "medlemmer" "medlemer" "medlemmar"] "members" ["medlemmer" "medlemmet" "medlemmene"] ["medlemer" "medlemen" "medlemene"] ["medlemmar" "medlemmen" "medlemmarna"] ["medlemmer" "medlemmet" "medlemmerne"];
    ["municipality" "municipalities" "kommune" "kommuner" "kommunar" "kommun"] "municipalities" ["kommuner" "kommunen" "kommunene"] ["kommunar" "kommunen" "kommunane"] ["kommuner" "kommunen" "kommunerna"] ["kommuner" "kommunen" "kommunerne"];
    ["parent" "parents" "forelder" "foreldre" "förälder" "föräldrar" "forælder" "forældre"] "parents" ["foreldre" "forelderen" "foreldrene"] ["foreldre" "forelderen" "foreldra"] ["föräldrar" "föräldern" "föräldrarna"] ["forældre" "forælderen" "forældrene"];
    ["participant" "participants" "deltaker" "deltakere" "deltakar" "deltagare" "deltager" "deltagere"] "participants" ["deltakere" "deltakeren" "deltakerne"] ["deltakarar" "deltakaren" "deltakarane"] ["deltagare" "deltagaren" "deltagarna"] ["deltagere" "deltageren" "deltagerne"];
    ["passenger" "passengers" "passasjer" "passasjerer" "passasjerar" "passagerare" "passager" "passagerer"] "passengers" ["passasjerer" "passasjeren" "passasjerene"] ["passasjerar" "passasjeren" "passasjerane"] ["passagerare" "passageraren" "passagerarna"] ["passagerer" "passageren" "passagererne"];
    ["patient" "patients" "pasient" "pasienter" "pasientar" "patienter"] "patients" ["pasienter" "pasienten" "pasientene"] ["pasientar" "pasienten" "pasientane"] ["patienter" "patienten" "patienterna"] ["patienter" "patienten" "patienterne"];
    ["relative" "relatives" "pårørende" "pårørande" "anhörig" "anhöriga" "närstående"] "relatives" ["pårørende" "den pårørende" "de pårørende"] ["pårørande" "den pårørande" "dei pårørande"] ["anhöriga" "den anhöriga" "de anhöriga"] ["pårørende" "den pårørende" "de pårørende"];
    ["resident" "residents" "beboer" "beboere" "bebuar" "bebuarar" "boende"] "residents" ["beboere" "beboeren" "beboerne"] ["bebuarar" "bebuaren" "bebuarane"] ["boende" "den boende" "de boende"] ["beboere" "beboeren" "beboerne"];
    ["student" "students" "studenter" "studentar" "studerende"] "students" ["studenter" "studenten" "studentene"] ["studentar" "studenten" "studentane"] ["studenter" "studenten" "studenterna"] ["studerende" "den studerende" "de studerende"];
    ["subscriber" "subscribers" "abonnent" "abonnenter" "abonnentar"] "subscribers" ["abonnenter" "abonnenten" "abonnentene"] ["abonnentar" "abonnenten" "abonnentane"] ["abonnenter" "abonnenten" "abonnenterna"] ["abonnenter" "abonnenten" "abonnenterne"];
    ["tenant" "tenants" "leietaker" "leietakere" "leigetakar" "hyresgäst" "hyresgäster" "lejer" "lejere"] "tenants" ["leietakere" "leietakeren" "leietakerne"] ["leigetakarar" "leigetakaren" "leigetakarane"] ["hyresgäster" "hyresgästen" "hyresgästerna"] ["lejere" "lejeren" "lejerne"];
    ["traveller" "travellers" "traveler" "reisende" "reisande" "resenär" "resenärer" "rejsende"] "travellers" ["reisende" "den reisende" "de reisende"] ["reisande" "den reisande" "dei reisande"] ["resenärer" "resenären" "resenärerna"] ["rejsende" "den rejsende" "de rejsende"];
    ["user" "users" "bruker" "brukere" "brukar" "brukarar" "användare" "brukare" "bruger" "brugere"] "users" ["brukere" "brukeren" "brukerne"] ["brukarar" "brukaren" "brukarane"] ["användare" "användaren" "användarna"] ["brugere" "brugeren" "brugerne"];
    ["veteran" "veterans" "veteraner" "veteranar"] "veterans" ["veteraner" "veteranen" "veteranene"] ["veteranar" "veteranen" "veteranane"] ["veteraner" "veteranen" "veteranerna"] ["veteraner" "veteranen" "veteranerne"];
    ["visitor" "visitors" "besøkende" "besøkjande" "besøkande" "besökare" "besøgende"] "visitors" ["besøkende" "den besøkende" "de besøkende"] ["besøkande" "den besøkande" "dei besøkande"] ["besökare" "besökaren" "besökarna"] ["besøgende" "den besøgende" "de besøgende"];
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
        assert_eq!(said("Kva kunden gjer", Lang::Nn), "Kva gjesten gjer");
        assert_eq!(said("Hvad kunden gør", Lang::Da), "Hvad gæsten gør");
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
