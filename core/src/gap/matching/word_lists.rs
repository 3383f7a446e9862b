//! Words that say nothing about which step a name means, and words that turn a
//! text into its opposite, in English, Bokmål, Nynorsk, Swedish and Danish: one
//! list for all languages.
//!
//! As [`folded`](super::words::folded) words, sorted.

/// Articles, pronouns, prepositions, auxiliary verbs and the like.
#[rustfmt::skip]
pub(super) const STOP_WORDS: [&str; 267] = [
    "about", "af", "all", "alla", "alle", "allt", "also", "alt", "am", "an", "and", "any", "ar",
    "are", "as", "at", "att", "av", "bara", "bare", "be", "been", "being", "berre", "ble",
    "blei", "blev", "bli", "blir", "blitt", "blive", "bliver", "bort", "but", "by", "can",
    "could", "da", "dar", "de", "deg", "dei", "dem", "den", "der", "det", "did", "dig", "din",
    "dit", "ditt", "do", "does", "du", "efter", "eg", "ei", "ein", "eit", "eller", "en", "end",
    "enn", "er", "et", "ett", "etter", "fa", "far", "fekk", "fick", "fik", "fikk", "for",
    "fore", "fra", "fran", "from", "get", "gets", "got", "ha", "had", "hadde", "hade", "han",
    "hans", "har", "has", "havde", "have", "he", "hennes", "her", "him", "his", "hit", "ho",
    "hon", "hos", "how", "hun", "hur", "hva", "hvad", "hvem", "hver", "hvor", "hvordan", "if",
    "ikke", "ikkje", "in", "ind", "ingen", "inget", "inn", "innan", "inte", "into", "is", "it",
    "its", "ja", "jag", "jeg", "kan", "korleis", "kun", "kunde", "kunne", "kva", "kvar", "kven",
    "ma", "man", "maste", "matte", "me", "med", "medan", "meg", "meir", "mellan", "mellem",
    "mellom", "men", "mens", "mer", "mere", "mest", "mig", "min", "mina", "mine", "mit", "mitt",
    "mod", "more", "mot", "must", "my", "nagon", "nagot", "nar", "ned", "nei", "nej", "no",
    "noe", "noen", "nogen", "noget", "noko", "nokon", "nor", "not", "now", "och", "ocksa", "of",
    "off", "og", "ogsa", "om", "on", "one", "op", "opp", "or", "os", "oss", "our", "out",
    "over", "own", "pa", "per", "sa", "seg", "selv", "she", "sig", "sin", "sina", "sine", "sit",
    "sitt", "sjalv", "sjolv", "ska", "skal", "skulle", "so", "som", "some", "such", "than",
    "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "til",
    "till", "to", "too", "ud", "uden", "under", "up", "upp", "us", "ut", "utan", "uten", "vad",
    "var", "varje", "ved", "vem", "very", "vi", "vid", "vil", "vill", "ville", "vores", "was",
    "we", "were", "what", "when", "where", "which", "while", "who", "will", "with", "without",
    "you", "your",
];

/// Words that turn a text into its opposite.
#[rustfmt::skip]
pub(super) const NEGATIONS: [&str; 30] = [
    "aldri", "aldrig", "cannot", "ej", "ikke", "ikkje", "ingen", "ingenting", "inte", "intet",
    "nei", "neither", "nej", "never", "no", "nobody", "none", "not", "nothing", "slepp",
    "sleppe", "slipp", "slippe", "slipper", "uden", "unden", "undgar", "utan", "uten",
    "without",
];
