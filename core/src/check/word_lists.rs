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

/// Words by which someone is judged.
#[rustfmt::skip]
pub(super) const JUDGEMENT_WORDS: &[&str] = &[
    "good", "well", "satisfied", "happy", "rate", "helpful", "gode", "god", "bra", "godt", "fornøyd", "vurderer", "nöjd", "nöjda",
    "betygsätter",
];

/// Words by which the provider speaks of itself.
#[rustfmt::skip]
pub(super) const PROVIDER_WORDS: &[&str] = &[
    "we", "us", "our", "vi", "oss", "vår", "vårt", "våre", "våra",
];

/// Phrases that show that a question is about the customer after all.
#[rustfmt::skip]
pub(super) const CUSTOMER_PHRASES: &[&str] = &[
    "for you", "for deg", "for dere", "för dig", "för er", "did you", "do you", "you do", "gjorde du", "gjør du", "gör du",
];

/// Words for what a company does with its customers, which these would not use
/// themselves.
#[rustfmt::skip]
pub(super) const COMPANY_WORDS: &[&str] = &[
    "onboarding", "upsell", "upselling", "provisioning", "invoicing", "lead qualification", "lead generation", "case handling",
    "claims handling", "customer acquisition", "customer retention", "kyc", "saksbehandling", "kundebehandling", "oppsalg", "mersalg",
    "fakturering", "kundeanskaffelse", "leadsgenerering", "skadebehandling", "handläggning", "ärendehantering", "merförsäljning",
    "kundbearbetning", "kundanskaffning", "skadereglering",
];

/// First words by which a title begins with a noun: articles, and adjectives
/// such as new and better.
#[rustfmt::skip]
pub(super) const NOUN_OPENINGS: &[&str] = &[
    "a", "an", "the", "new", "better", "more", "improved", "en", "ei", "et", "ny", "nytt", "nye", "bedre", "mer", "flere", "ett",
    "nya", "bättre", "fler",
];
