//! What companies call what they do with their customers and their papers, in
//! English, Norwegian and Swedish.
//!
//! All are in lower case. Verbs and nouns are stems, to which endings are added;
//! a verb counts only with one of the nouns beside it, since the same verb with
//! another is what customers do: they register a move, and the company
//! registers an application.

/// Words for what a company does with its customers, which these would not use
/// themselves.
#[rustfmt::skip]
pub(super) const COMPANY_WORDS: &[&str] = &[
    "onboarding", "upsell", "upselling", "cross selling", "provisioning", "invoicing", "underwriting", "dunning",
    "lead qualification", "lead generation", "customer acquisition", "customer retention", "kyc", "credit scoring",
    "back office", "credit check", "crm", "customer follow up", "client follow up", "order picking", "saksgang", "oppsalg",
    "mersalg", "fakturering", "kundeanskaffelse", "leadsgenerering", "kredittvurdering", "søknadsvurdering",
    "skadevurdering", "journalføring", "handläggning", "merförsäljning", "besluta om ansökan", "ta fram offert",
    "tar fram offert", "ta fram avtal", "betala ut ersättning", "kundanskaffning", "skadereglering", "diarieföring",
];

/// Acts that are a company's whatever they are done to, as the first word of a
/// name.
#[rustfmt::skip]
pub(super) const COMPANY_VERBS: &[&str] = &[
    "onboard", "upsell", "underwrit", "disburs", "adjudicat", "saksbehandl", "journalfør", "fakturer", "innvilg",
    "kredittvurder", "kredittsjekk", "utbetal", "ekspeder", "effektuer", "handlägg", "diarieför", "bevilja", "bevilj",
    "kreditpröv", "expedier",
];

/// The papers of a company's cases, of which a customer has one and the company
/// many.
#[rustfmt::skip]
pub(super) const CASES: &[&str] = &[
    "application", "applicant", "claim", "case", "enquir", "inquir", "eligibility", "creditworthiness", "søknad", "søkere",
    "sak", "krav", "skademelding", "skadesak", "henvendelse", "kredittverdighet", "ansökan", "ansökning", "sökande",
    "ärende", "skadeanmälan", "kreditvärdighet",
];

/// The same with all else that comes in and is dealt with.
#[rustfmt::skip]
const INCOMING: &[&str] = &[
    "application", "applicant", "claim", "case", "enquir", "inquir", "request", "complaint", "refund", "order", "ticket",
    "søknad", "sak", "krav", "skademelding", "skadesak", "henvendelse", "forespørsel", "klage", "reklamasjon",
    "refusjon", "ordre", "bestilling", "innsigelse", "anmodning", "ansökan", "ansökning", "ärende", "skadeanmälan",
    "förfrågan", "förfrågning", "klagomål", "reklamation", "beställning", "anmälan", "överklagande", "återbetalning",
];

/// Acts of a company with what it does them to.
#[rustfmt::skip]
pub(super) const COMPANY_ACTS: &[(&[&str], &[&str])] = &[
    (&["process", "handl", "behandl", "håndter", "behandla", "hanter"], INCOMING),
    (&["process"], &["payment", "return", "invoice", "booking", "registration", "transaction", "betalning"]),
    (
        &[
            "assess", "approv", "reject", "grant", "deny", "denies", "review", "evaluat", "priorit", "rout", "assign", "allocat",
            "archiv", "validat", "verif", "investigat", "examin", "triag", "clos", "escalat", "decid",
            "vurder", "godkjenn", "avslå", "avgjør", "fordel", "tildel", "arkiver", "avslutt", "lukk", "gransk", "gjennomgå",
            "utred", "verifiser", "valider", "kvalitetssikr", "eskaler",
            "bedöm", "pröv", "besluta", "godkänn", "granska", "avgör", "fördel", "tilldel", "arkiv", "avslut", "stäng",
            "verifier", "eskaler",
        ],
        CASES,
    ),
    (&["approv", "reject", "grant", "deny"], &[
        "loan", "credit", "refund", "request", "permit", "licence", "license", "complaint",
    ]),
    (&["assign", "clos", "escalat", "rout", "triag", "priorit", "resolv"], &["ticket"]),
    (&["register", "registr", "opprett", "log", "record", "receiv", "motta", "mottar", "ta", "tar"], &[
        "application", "applicant", "enquir", "inquir", "søknad", "søkere", "henvendelse", "ansökan", "ansökning", "sökande",
    ]),
    (&["dispatch", "ship", "fulfil", "fulfill", "pick", "pack", "plukk", "pakk", "plock", "packa"], &["order", "ordre"]),
    (&["dispatch", "ship"], &["good", "shipment", "technician", "engineer"]),
    (&["assign", "allocat", "tildel", "tilldel"], &[
        "caseworker", "agent", "technician", "adviser", "advisor", "saksbehandler", "rådgiver", "handläggare", "rådgivare",
    ]),
    (&["issu", "generat", "creat", "prepar", "draft", "draw"], &[
        "invoice", "bill", "policy", "policies", "quote", "quotation", "contract", "permit", "licence", "license", "decision",
        "proposal", "certificate", "refund",
    ]),
    (&["opprett", "registrer", "skapa"], &["kundeforhold", "kundekort", "kundemappe", "kundkort", "kundprofil"]),
    (&["utsted", "lag", "utarbeid", "generer", "opprett"], &[
        "faktura", "vedtak", "polise", "tilbud", "kontrakt", "ordrebekreftelse", "kreditnota", "avslag",
    ]),
    (&["utfärd", "upprätt", "skapa", "generer"], &[
        "faktur", "beslut", "försäkringsbrev", "offert", "avtal", "kontrakt", "orderbekräftelse", "kreditnota", "avslag",
    ]),
    (&["run", "perform", "conduct", "carry", "gjennomfør", "foreta", "genomför", "gör"], &[
        "kyc", "kredittsjekk", "kredittvurdering", "kreditprövning", "kreditkontroll",
    ]),
    (&["convert", "qualif", "nurtur", "generat", "captur", "kvalifiser", "kvalificer", "bearbeid", "bearbet"], &[
        "lead", "prospect",
    ]),
    (&["register", "registr", "admit", "discharg", "triag"], &["patient", "pasient"]),
];

/// How the papers of a case are said to be dealt with, and the words that may
/// stand before it.
#[rustfmt::skip]
pub(super) const DEALT_WITH: &[&str] = &[
    "processed", "closed", "received", "registered", "assigned", "handled", "assessed", "behandles", "saksbehandles",
    "behandlet", "avsluttet", "vurderes", "mottatt", "mottas", "registrert", "registreres", "behandlas", "handläggs",
    "bedöms", "prövas", "mottagen", "avslutas", "registreras",
];
#[rustfmt::skip]
pub(super) const AUXILIARIES: &[&str] = &["is", "are", "being", "gets", "er", "blir", "är"];

/// Papers that a company sends to customers, and these hardly ever to anyone.
#[rustfmt::skip]
pub(super) const COMPANY_MAIL: &[&str] = &[
    "invoice", "bill", "reminder", "decision", "quote", "quotation", "offer", "confirmation", "newsletter", "survey",
    "rejection", "faktura", "vedtak", "purring", "tilbud", "ordrebekreftelse", "bekreftelse", "påminnelse", "polise",
    "velkomstbrev", "nyhetsbrev", "inkassovarsel", "avslag", "kundeundersøkelse", "spørreundersøkelse", "innkalling",
    "faktur", "beslut", "offert", "orderbekräftelse", "bekräftelse", "välkomstbrev", "inkassokrav", "kundenkät", "enkät",
    "kallelse", "försäkringsbrev",
];

/// Verbs of sending.
pub(super) const SENDING: &[&str] = &["send", "skick", "mail", "email"];

/// What a company does to customers: to anybody else customers may do it too.
#[rustfmt::skip]
pub(super) const CUSTOMER_CARE: &[&str] = &[
    "contact", "call", "inform", "notif", "register", "segment", "advis", "serv", "welcom", "greet", "convert", "retain",
    "activat", "identif", "verif", "qualif", "assess", "approv", "invoic", "bill", "charg", "remind", "follow", "updat",
    "help", "support", "assist", "guid", "handl", "manag", "attract", "acquir", "target", "engag", "win", "visit", "train",
    "educat", "refund", "compensat", "transfer", "receiv", "meet", "survey", "interview", "screen", "vet", "score",
    "prospect", "send", "log", "collect", "request", "giv", "provid", "offer", "sell", "deliver", "check", "kontakt",
    "ring", "informer", "varsl", "følg", "registrer", "opprett", "identifiser", "verifiser", "kvalifiser", "segmenter",
    "purr", "minn", "veiled", "betjen", "hjelp", "rådgi", "møt", "ønsk", "motta", "ta", "tar", "skaff", "verv", "vinn",
    "aktiver", "oppdater", "vurder", "godkjenn", "overfør", "sett", "besøk", "inviter", "ivareta", "behandl", "håndter",
    "sjekk", "kontroller", "gi", "gir", "tilby", "tilbyr", "selg", "lever", "meddel", "aviser", "följ", "identifier",
    "verifier", "kvalificer", "påminn", "vägled", "betjän", "hjälp", "möt", "välkomn", "värv", "uppdater", "bedöm",
    "godkänn", "besök", "utbild", "bjud", "stött", "bemöt", "hanter", "skapa", "ge", "ger", "erbjud", "sälj", "leverer",
];

/// Those whom a company calls its customers.
#[rustfmt::skip]
pub(super) const CUSTOMERS: &[&str] = &[
    "customer", "customers", "client", "clients", "lead", "leads", "prospect", "prospects", "policyholder", "policyholders",
    "claimant", "claimants", "applicant", "applicants", "kunde", "kunden", "kunder", "kundene", "kundens", "kundenes",
    "klienten", "klienter", "søkeren", "søkerne", "kund", "kunderna", "kundernas", "sökanden", "försäkringstagaren",
];

/// Words that may stand between what is done and what it is done to.
#[rustfmt::skip]
pub(super) const BETWEEN: &[&str] = &[
    "the", "a", "an", "all", "each", "every", "new", "incoming", "existing", "our", "of", "for", "up", "out", "on", "with",
    "in", "down", "den", "det", "de", "en", "et", "ett", "ei", "ny", "nye", "nytt", "nya", "alle", "alla", "hver", "varje",
    "våre", "våra", "av", "opp", "upp", "ut", "over", "imot", "emot", "fram", "mot", "med", "til", "till", "velkommen",
    "innkommende", "inkommande", "innkomne", "inkomna", "inn", "eksisterende", "befintliga", "potensielle", "potentiella",
];

/// Words that do not say of what kind a paper is: those by which somebody
/// speaks of their own, as customers do, and those that begin a question.
#[rustfmt::skip]
pub(super) const NO_KINDS: &[&str] = &[
    "my", "mine", "your", "one", "own", "his", "her", "their", "min", "mitt", "mina", "din", "ditt", "dine", "dina", "sin",
    "sitt", "sine", "sina", "egen", "eget", "eigen", "om", "if", "whether", "hvis",
];

/// What customers turn to, where "customer" is only the first part of its name.
#[rustfmt::skip]
pub(super) const CUSTOMER_DESKS: &[&str] = &[
    "service", "services", "support", "care", "centre", "center", "club", "desk", "portal", "account", "review", "reviews",
    "relations", "number", "card", "helpline", "hotline", "line", "agent", "adviser", "advisor", "representative", "forum",
    "page", "ombudsman", "area", "parking",
];

/// "To", as in "to the customer".
pub(super) const TO: &[&str] = &["to", "til", "till"];

/// "From", as in "from the customer".
pub(super) const FROM: &[&str] = &["from", "fra", "från"];

/// One customer of the company's: of several, customers may speak as well.
pub(super) const ONE_CUSTOMER: &[&str] = &[
    "customer",
    "client",
    "applicant",
    "kunden",
    "klienten",
    "søkeren",
    "sökanden",
];

/// Articles and the like, after "to".
pub(super) const ARTICLES: &[&str] = &[
    "the", "our", "new", "all", "each", "every", "den", "alle", "alla", "nye", "nya",
];

/// Nouns of a company's own, of which one word and its continuation make the
/// name of a process: "order handling", "søknadsbehandling".
#[rustfmt::skip]
pub(super) const PROCESS_BEGINNINGS: &[&str] = &[
    "application", "applications", "claim", "claims", "case", "order", "orders", "customer", "client", "complaint",
    "complaints", "refund", "invoice", "payment", "request", "lead", "leads", "credit", "ticket", "søknad", "sak", "ordre",
    "klage", "reklamasjon", "kunde", "faktura", "skade", "henvendelse", "krav", "bestilling", "kreditt", "retur", "oppgjør",
    "ansökan", "ansökning", "ärende", "klagomål", "reklamation", "kund", "förfrågning", "beställning", "kredit", "offert",
];

/// How the name of a process goes on.
#[rustfmt::skip]
pub(super) const PROCESS_ENDINGS: &[&str] = &[
    "processing", "handling", "fulfilment", "fulfillment", "adjudication", "validation", "verification", "intake", "triage",
    "assessment", "registration", "management", "segmentation", "routing", "acquisition", "retention", "scoring",
    "behandling", "behandlingen", "håndtering", "håndteringen", "registrering", "mottak", "oppfølging", "segmentering",
    "verifisering", "fordeling", "administrasjon", "ekspedering", "fakturering", "hantering", "hanteringen", "handläggning",
    "handläggningen", "mottagning", "uppföljning", "bedömning", "prövning", "fördelning", "administration", "bearbetning",
    "beredning", "värdering", "anskaffning", "kontroll",
];
