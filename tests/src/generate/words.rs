//! What people write in journey maps.

use super::Random;

/// Verbs, objects and circumstances of one language.
struct Tongue {
    tag: &'static str,
    verbs: &'static [&'static str],
    objects: &'static [&'static str],
    when: &'static [&'static str],
}

const TONGUES: &[Tongue] = &[
    Tongue {
        tag: "en",
        verbs: &[
            "Compares",
            "Orders",
            "Calls about",
            "Waits for",
            "Signs",
            "Pays for",
            "Returns",
            "Reads",
            "Fills in",
            "Checks",
            "Gives up on",
            "Looks for",
            "Downloads",
            "Complains about",
            "Forgets",
            "Shows a neighbour",
        ],
        objects: &[
            "the offer",
            "the invoice",
            "the form",
            "three prices",
            "the parcel",
            "the contract",
            "the appointment",
            "the doctor's letter",
            "the new meter",
            "the password",
            "the insurance terms",
            "the moving van",
            "the refund",
            "the school place",
            "the kitchen",
        ],
        when: &[
            "on the phone",
            "at home",
            "in the app",
            "after work",
            "again",
            "with the children",
            "in the shop",
            "while waiting",
        ],
    },
    Tongue {
        tag: "nb",
        verbs: &[
            "Sammenligner",
            "Bestiller",
            "Ringer om",
            "Venter på",
            "Undertegner",
            "Betaler",
            "Returnerer",
            "Leser",
            "Fyller ut",
            "Kontrollerer",
            "Gir opp",
            "Leter etter",
            "Laster ned",
            "Klager på",
            "Glemmer",
        ],
        objects: &[
            "tilbudet",
            "fakturaen",
            "skjemaet",
            "prisene",
            "pakken",
            "avtalen",
            "timen hos legen",
            "brevet fra kommunen",
            "strømmåleren",
            "passordet",
            "vilkårene",
            "flyttebilen",
            "pengene",
            "skoleplassen",
            "kjøkkenet",
        ],
        when: &[
            "på telefon",
            "hjemme",
            "i appen",
            "etter jobb",
            "på nytt",
            "med barna",
            "i butikken",
            "mens køen står",
        ],
    },
    Tongue {
        tag: "sv",
        verbs: &[
            "Jämför",
            "Beställer",
            "Ringer om",
            "Väntar på",
            "Skriver under",
            "Betalar",
            "Lämnar tillbaka",
            "Läser",
            "Fyller i",
            "Kontrollerar",
            "Ger upp",
            "Letar efter",
            "Laddar ner",
            "Klagar på",
            "Glömmer",
        ],
        objects: &[
            "offerten",
            "fakturan",
            "blanketten",
            "priserna",
            "paketet",
            "avtalet",
            "läkartiden",
            "brevet från kommunen",
            "elmätaren",
            "lösenordet",
            "villkoren",
            "flyttbilen",
            "pengarna",
            "skolplatsen",
            "köket",
        ],
        when: &[
            "i telefon",
            "hemma",
            "i appen",
            "efter jobbet",
            "en gång till",
            "med barnen",
            "i butiken",
            "medan kön står",
        ],
    },
];

/// Tags that texts by language use, beside those of [`TONGUES`].
const TAGS: &[&str] = &[
    "nn",
    "da",
    "se",
    "fi",
    "en-GB",
    "sv-FI",
    "zh-Hans-CN",
    "es-419",
    "sr-Latn",
];

/// What breaks programs.
const NASTY: &[&str] = &[
    "日本語のテキスト",
    "«Ærlig talt, nå …» – sa hun",
    "שלום עולם",
    "e\u{301}tat (decomposed)",
    "🧑🏽‍🦽 tok bussen",
    "\"quoted\" \\ back \\u0041",
    "line\nbreak\tand tab\r\n",
    "\u{1}\u{1f}code\u{1e}value\u{1d}",
    "\u{2028}\u{2029}\u{85}",
    "{name} {{x}} {value}",
    "  blanks  around  ",
    "nul \u{0} inside, del \u{7f}",
    "null",
    "<script>alert(1)</script>",
    "\u{feff}mark",
    "\u{10ffff}\u{fffd}",
    "=1+1",
    "",
];

/// A phrase in a language of ours, or for any other tag in the first.
pub(super) fn phrase(random: &mut Random, tag: &str) -> String {
    if random.chance(3) {
        return random.pick(NASTY).to_owned();
    }
    let tongue = TONGUES
        .iter()
        .find(|tongue| tag.starts_with(tongue.tag))
        .unwrap_or(&TONGUES[0]);
    let mut phrase = format!(
        "{} {}",
        random.pick(tongue.verbs),
        random.pick(tongue.objects)
    );
    while random.chance(30) {
        phrase.push(' ');
        phrase.push_str(random.pick(tongue.when));
    }
    if random.chance(2) {
        phrase.push_str(random.pick(NASTY));
    }
    phrase
}

/// Nearly the same phrase.
pub(super) fn reworded(random: &mut Random, phrase: &str, tag: &str) -> String {
    let tongue = TONGUES
        .iter()
        .find(|tongue| tag.starts_with(tongue.tag))
        .unwrap_or(&TONGUES[0]);
    match random.below(4) {
        0 => format!("{phrase} {}", random.pick(tongue.when)),
        1 => phrase
            .rsplit_once(' ')
            .map_or_else(|| phrase.to_uppercase(), |(before, _)| before.to_owned()),
        2 => match phrase.split_once(' ') {
            Some((_, rest)) => format!("{} {rest}", random.pick(tongue.verbs)),
            None => format!("{phrase}?"),
        },
        _ => phrase.to_lowercase(),
    }
}

/// The language of a document.
pub(super) fn language(random: &mut Random) -> &'static str {
    random.pick(&["nb", "sv", "en", "en-GB", "nb", "sv", "da"])
}

/// Some language of a text.
pub(super) fn tag(random: &mut Random) -> &'static str {
    if random.chance(70) {
        TONGUES[random.below(TONGUES.len())].tag
    } else {
        random.pick(TAGS)
    }
}

const STEMS: &[&str] = &[
    "compare",
    "order",
    "wait",
    "sign",
    "pay",
    "visit",
    "web",
    "call-centre",
    "form_7",
    "queue",
    "parcel",
    "claim",
    "a",
    "no",
    "null",
    "constructor",
    "true",
    "nb",
    "id",
    "x-1",
    "toString-not",
    "kitchen-table-with-three-chairs",
    "move",
];

/// An id that most often looks like what people choose.
pub(super) fn id(random: &mut Random, number: usize) -> String {
    let stem = random.pick(STEMS).to_lowercase();
    match random.below(12) {
        0 => stem,
        1 => format!("{}{number}", "z".repeat(64 - number.to_string().len())),
        _ => format!("{stem}-{number}"),
    }
}
