//! Translations of the params in messages: of what was expected, of kinds of
//! things, and of what is missing.

use super::lang::Lang;

/// The value of a param as a message shows it in this language.
///
/// Which table is used follows from the param's name: `kind` holds a kind of
/// thing, `names` a list of which this is one name, `value` and `values` what
/// stands in the document, which stays as it is. Anything else may be a phrase
/// of the decoder. What is in no table stays in English.
pub(crate) fn localize_param<'v>(param: &str, value: &'v str, lang: Lang) -> &'v str {
    let say = |table: &[[&'static str; 3]], english: &'v str| -> &'v str {
        table
            .iter()
            .find(|texts| texts[0] == english)
            .map_or(english, |texts| lang.pick(texts))
    };
    match param {
        "value" | "values" => value,
        "kind" => say(KINDS, value),
        "names" => say(NAMES, value),
        _ => say(PHRASES, value),
    }
}

/// What follows a number in a template, said of one: the singular of the noun
/// that the text begins with, and the text after the noun. `None` if the number
/// is another, or the noun is not in the table.
pub(crate) fn said_of_one<'t>(number: &str, text: &'t str) -> Option<(&'static str, &'t str)> {
    if number != "1" {
        return None;
    }
    NOUNS.iter().find_map(|(many, one)| {
        let rest = text.strip_prefix(' ')?.strip_prefix(many)?;
        (!rest.starts_with(char::is_alphanumeric)).then_some((*one, rest))
    })
}

/// Nouns that follow a number in messages: the plural, and the singular with
/// the blank before it. Those that are the same in both are not here.
const NOUNS: &[(&str, &str)] = &[
    ("days", " day"),
    ("dager", " dag"),
    ("dagar", " dag"),
    ("weeks", " week"),
    ("uker", " uke"),
    ("veckor", " vecka"),
    ("years", " year"),
    ("bytes", " byte"),
    ("values", " value"),
    ("verdier", " verdi"),
    ("värden", " värde"),
    ("nivåer", " nivå"),
    ("ways", " way"),
    ("måter", " måte"),
];

/// What the decoder expected or found, in English, Bokmål and Swedish.
const PHRASES: &[[&str; 3]] = &[
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
    [
        "the end of the text",
        "slutten på teksten",
        "slutet på texten",
    ],
    ["a value", "en verdi", "ett värde"],
    ["a digit", "et siffer", "en siffra"],
    [
        "a name in double quotes",
        "et navn i doble anførselstegn",
        "ett namn inom dubbla citattecken",
    ],
    ["`,` or `]`", "`,` eller `]`", "`,` eller `]`"],
    ["`,` or `}`", "`,` eller `}`", "`,` eller `}`"],
    [
        "a closing `\"`",
        "et avsluttende `\"`",
        "ett avslutande `\"`",
    ],
    [
        "one of the escapes of JSON",
        "en av JSONs escape-sekvenser",
        "en av JSON:s escape-sekvenser",
    ],
    [
        "four hexadecimal digits",
        "fire heksadesimale sifre",
        "fyra hexadecimala siffror",
    ],
];

/// The kinds of things that ids refer to, in English, Bokmål and Swedish:
/// definite in the latter two, as the message of an unknown reference needs
/// them.
const KINDS: &[[&str; 3]] = &[
    ["alternative", "alternativet", "alternativet"],
    ["business goal", "forretningsmålet", "affärsmålet"],
    ["channel", "kanalen", "kanalen"],
    ["competence", "kompetansen", "kompetensen"],
    ["competitor", "konkurrenten", "konkurrenten"],
    ["component", "byggeklossen", "byggstenen"],
    ["constraint", "begrensningen", "begränsningen"],
    ["data item", "dataelementet", "dataelementet"],
    ["flow", "flyten", "flödet"],
    ["gain", "høydepunktet", "glädjepunkten"],
    ["initiative", "tiltaket", "åtgärden"],
    ["insight", "innsikten", "insikten"],
    ["inspiration", "inspirasjonen", "inspirationen"],
    ["job", "jobben", "jobbet"],
    ["lane", "raden", "raden"],
    ["layer need", "behovet i laget", "skiktbehovet"],
    ["lens", "linsen", "linsen"],
    ["map", "kartet", "kartan"],
    ["metric", "måltallet", "mätetalet"],
    ["motivation", "motivasjonen", "drivkraften"],
    ["need", "behovet", "behovet"],
    ["open question", "det åpne spørsmålet", "den öppna frågan"],
    ["pain", "smertepunktet", "smärtpunkten"],
    ["participant", "deltakeren", "deltagaren"],
    ["persona", "personaen", "personan"],
    ["process", "prosessen", "processen"],
    ["provider action", "arbeidsoppgaven", "arbetsuppgiften"],
    ["role", "rollen", "rollen"],
    ["segment", "målgruppen", "målgruppen"],
    ["source", "kilden", "källan"],
    ["stage", "fasen", "fasen"],
    ["stakeholder", "interessenten", "intressenten"],
    ["step", "steget", "steget"],
    ["study", "studien", "studien"],
    ["suggestion", "forslaget", "förslaget"],
    ["system", "systemet", "systemet"],
    ["touchpoint", "kontaktpunktet", "beröringspunkten"],
    ["unit", "enheten", "enheten"],
    ["workshop", "workshopen", "workshopen"],
];

/// What a map covers too much of, and what may be missing where a finding lists
/// several things, in English, Bokmål and Swedish.
const NAMES: &[[&str; 3]] = &[
    // the size of a map
    ["stages", "faser", "faser"],
    ["steps", "steg", "steg"],
    ["target groups", "målgrupper", "målgrupper"],
    ["jobs", "jobber", "jobb"],
    // the three sides of a step
    [
        "what the customer does",
        "hva kunden gjør",
        "vad kunden gör",
    ],
    ["what happens", "hva som skjer", "vad som händer"],
    [
        "how it is experienced",
        "hvordan det oppleves",
        "hur det upplevs",
    ],
    // the six questions to a journey
    ["the customer's job", "kundens oppdrag", "kundens uppdrag"],
    [
        "motives and emotional needs",
        "motiver og følelsesmessige behov",
        "motiv och känslomässiga behov",
    ],
    [
        "what the customer has to do",
        "hva kunden må gjøre",
        "vad kunden måste göra",
    ],
    ["the touchpoints", "kontaktpunktene", "beröringspunkterna"],
    [
        "how the customer feels",
        "hvordan kunden har det",
        "hur kunden har det",
    ],
    [
        "what works and what does not",
        "hva som fungerer og hva som ikke gjør det",
        "vad som fungerar och vad som inte gör det",
    ],
    // a persona
    ["how it is", "hvordan personaen er", "hur personan är"],
    [
        "what it feels",
        "hva personaen føler",
        "vad personan känner",
    ],
    [
        "what it thinks",
        "hva personaen tenker",
        "vad personan tänker",
    ],
    // the eight elements of a persona
    ["demographics", "demografi", "demografi"],
    ["type of person", "persontype", "persontyp"],
    ["goal", "målsetting", "målsättning"],
    ["quote", "sitat", "citat"],
    ["background", "bakgrunn", "bakgrund"],
    ["motivation", "motivasjon", "drivkraft"],
    ["frustration", "frustrasjon", "frustration"],
    [
        "technology and social media",
        "teknologi og sosiale medier",
        "teknik och sociala medier",
    ],
    // a job
    ["functional", "funksjonell", "funktionell"],
    ["emotional", "emosjonell", "emotionell"],
    ["social", "sosial", "social"],
    // a metric
    ["unit", "enhet", "enhet"],
    ["direction", "retning", "riktning"],
    ["baseline", "utgangspunkt", "utgångsläge"],
    ["target", "mål", "mål"],
    ["due date", "frist", "slutdatum"],
    // a review
    ["when", "tidspunkt", "tidpunkt"],
    [
        "who answers for it",
        "hvem som har ansvaret",
        "vem som ansvarar",
    ],
    // the life of data
    ["acquire", "skaffe", "skaffa"],
    ["store", "lagre", "lagra"],
    ["analyse", "analysere", "analysera"],
    ["transform", "transformere", "omvandla"],
    ["provide", "tilgjengeliggjøre", "tillgängliggöra"],
    ["apply", "utnytte", "utnyttja"],
    // the phases of being a customer
    ["becoming aware", "bli oppmerksom", "bli uppmärksam"],
    ["considering", "vurdere", "överväga"],
    [
        "buying or signing up",
        "kjøpe eller tegne seg",
        "köpa eller teckna sig",
    ],
    ["receiving", "få levert", "få levererat"],
    ["using", "bruke", "använda"],
    [
        "having a problem solved",
        "få løst et problem",
        "få ett problem löst",
    ],
    ["renewing", "fornye", "förnya"],
    ["leaving", "slutte", "lämna"],
    // the phases of a project
    [
        "sources or studies",
        "kilder eller studier",
        "källor eller studier",
    ],
    ["personas", "personas", "personas"],
    ["a map with steps", "et kart med steg", "en karta med steg"],
    // the six layers
    ["experience", "opplevelse", "upplevelse"],
    ["data", "data", "data"],
    ["systems", "systemer", "system"],
    ["processes", "prosesser", "processer"],
    ["competence", "kompetanse", "kompetens"],
    ["organisation", "organisering", "organisering"],
];
