//! Words and phrases that give a text away, in Norwegian, Swedish and English.
//!
//! The lists are short on purpose: a false alarm costs more trust than a missed
//! one. All are in lower case.

/// Phrases of a question that wants to know everything.
#[rustfmt::skip]
pub(super) const SWEEPING_PHRASES: &[&str] = &[
    "everything about", "everything that", "absolutely everything", "all aspects", "every aspect", "in general",
    "the whole customer journey", "the entire customer journey", "the complete customer journey", "alt om", "alt som", "absolutt alt",
    "alle aspekter", "alle sider", "generelt", "hele kundereisen", "den totale kundereisen", "allt om", "allt som", "absolut allt",
    "alla aspekter", "alla delar", "generellt", "i allmänhet", "hela kundresan",
];

/// Words that a question about any journey could contain.
#[rustfmt::skip]
pub(super) const COMMON_WORDS: &[&str] = &[
    "a", "an", "the", "is", "are", "do", "does", "how", "what", "which", "who", "why", "can", "we", "us", "our", "of", "with", "to",
    "in", "and", "for", "like", "look", "want", "understand", "know", "think", "feel", "need", "needs", "see", "better", "good",
    "improve", "customer", "customers", "experience", "journey", "journeys", "map", "today", "their", "they", "it", "about", "have",
    "er", "hvordan", "hva", "hvilke", "hvem", "hvorfor", "kan", "vi", "oss", "vår", "våre", "vårt", "av", "med", "å", "i", "og",
    "ser", "ut", "vil", "forstå", "vite", "mener", "synes", "føler", "trenger", "behov", "bedre", "god", "bra", "forbedre", "det",
    "har", "kunden", "kundene", "kunder", "kundens", "kundenes", "opplever", "opplevelse", "opplevelsen", "kundeopplevelsen",
    "reisen", "kundereisen", "kundereise", "kartet", "dag", "de", "om", "den", "på", "til", "är", "hur", "vad", "vilka", "vem",
    "varför", "våra", "att", "och", "för", "vill", "förstå", "veta", "tycker", "känner", "behöver", "bättre", "förbättra", "kunderna",
    "kundernas", "upplever", "upplevelse", "upplevelsen", "kundupplevelsen", "resan", "kundresan", "kundresa", "kartan", "idag",
    "till", "ha", "som",
];

/// First words by which a title begins with a noun: articles, and adjectives
/// such as new and better.
#[rustfmt::skip]
pub(super) const NOUN_OPENINGS: &[&str] = &[
    "a", "an", "the", "new", "better", "more", "improved", "en", "ei", "et", "ny", "nytt", "nye", "bedre", "mer", "flere", "ett",
    "nya", "bättre", "fler",
];
