//! Words by which a question has the provider judged, in English, Norwegian and
//! Swedish. All are in lower case.

/// Questions that are about the provider's performance, whatever else they say.
#[rustfmt::skip]
pub(super) const PERFORMANCE_PHRASES: &[&str] = &[
    "how did we do", "how are we doing", "how well did we", "how well do we", "did we answer", "did we solve",
    "did we resolve", "did we help", "did we listen", "did we deliver", "did we keep", "did we meet", "did we treat",
    "did we understand", "did we explain", "did we respond", "did we live up", "we do better", "we do differently",
    "we have done better", "we have done differently", "we improve", "we be better", "hvordan gjorde vi det", "svarte vi",
    "løste vi", "hjalp vi", "lyttet vi", "leverte vi", "holdt vi", "forsto vi", "innfridde vi", "oppfylte vi",
    "levde vi opp", "behandlet vi", "møtte vi", "vi gjøre bedre", "vi bli bedre", "vi gjort bedre", "vi gjort annerledes",
    "vi forbedre", "hur skötte vi", "svarade vi", "löste vi", "hjälpte vi", "lyssnade vi", "levererade vi", "höll vi",
    "förstod vi", "infriade vi", "uppfyllde vi", "levde vi upp", "motsvarade vi", "bemötte vi", "skötte vi",
    "vi göra bättre", "vi bli bättre", "vi gjort bättre", "vi gjort annorlunda", "vi förbättra", "do we compare",
    "vi sammenlignet med", "vi oss jämfört", "vi jämfört med", "you think we", "you think that we", "you feel we",
    "you feel that we", "synes du vi", "synes du at vi", "syns du vi", "syns du at vi", "mener du at vi",
    "opplever du at vi", "opplevde du at vi", "føler du at vi", "følte du at vi", "tycker du att vi", "tyckte du att vi",
    "anser du att vi", "upplever du att vi", "upplevde du att vi", "känner du att vi", "kände du att vi",
];

/// Words and phrases of a verdict that customers are asked for, about whatever
/// follows.
#[rustfmt::skip]
pub(super) const VERDICT_PHRASES: &[&str] = &[
    "satisfied", "dissatisfied", "unsatisfied", "satisfaction", "happy with", "happy are you", "happy were you",
    "pleased with", "pleased are you", "pleased were you", "impressed", "disappointed", "rate us", "rate our", "rate the",
    "rate your", "you rate", "rating", "what score", "which score", "what grade", "which grade", "how many stars",
    "you grade", "you score", "score our", "score us", "grade our", "give us a", "do you like our", "did you like our",
    "opinion of", "opinion about", "opinion on", "think of", "think about", "impression of", "view of", "quality of",
    "standard of", "value for money", "meet your expectations", "met your expectations", "lived up to", "live up to",
    "exceed your", "exceeded your", "expectations met", "evaluate", "you like about", "fornøyd", "fornøyde", "misfornøyd",
    "tilfreds", "utilfreds", "tilfredshet", "hvordan vurderer", "hvordan vurderte", "hvordan vil du vurdere",
    "hvordan ville du vurdere", "hvilken karakter", "karakter vil du", "oss en karakter", "terningkast", "hvor mange poeng",
    "hvor mange stjerner", "inntrykk av", "inntrykket av", "inntrykket ditt av", "synes du om", "syns du om",
    "syntes du om", "mener du om", "kvaliteten på", "skuffet", "imponert", "leve opp til", "levde opp til", "innfridde",
    "svarte til forventningene", "svarer til forventningene", "liker du best ved", "helhetsinntrykk av",
    "helhetsinntrykket av", "totalinntrykk av", "liker du vår", "liker du våre", "likte du vår", "nöjd", "nöjda",
    "missnöjd", "missnöjda", "tillfredsställd", "belåten", "betygsätta", "betygsätter", "betygsätt", "vilket betyg",
    "oss ett betyg", "betyg skulle", "hur bedömer", "hur bedömde", "hur skulle du bedöma", "hur många poäng",
    "hur många stjärnor", "intryck av", "tycker du om", "tyckte du om", "anser du om", "besviken", "imponerad",
    "motsvarade", "levde upp till", "lever upp till", "uppfyllde", "infriade", "gillar du mest med", "helhetsintryck av",
    "gillar du vår", "gillar du våra", "gillade du vår",
];

/// Words by which customers are asked to vouch for the provider.
#[rustfmt::skip]
pub(super) const RECOMMENDATION_WORDS: &[&str] = &[
    "recommend", "recommending", "anbefale", "anbefaler", "rekommendera", "rekommenderar",
];

/// Words by which customers are asked what they may do for the provider.
pub(super) const LIKELIHOOD_WORDS: &[&str] = &[
    "likely",
    "sannsynlig",
    "sannsynlighet",
    "sannolikt",
    "sannolikheten",
    "troligt",
];

/// Words by which the provider speaks of itself.
#[rustfmt::skip]
pub(super) const PROVIDER_WORDS: &[&str] = &[
    "we", "us", "our", "ours", "vi", "oss", "vår", "vårt", "våre", "våra",
];

/// The provider's people.
#[rustfmt::skip]
pub(super) const STAFF_NOUNS: &[&str] = &[
    "staff", "employee", "employees", "adviser", "advisor", "advisers", "advisors", "agent", "agents", "consultant",
    "representative", "salesperson", "technician", "support", "ansatte", "personalet", "medarbeider", "medarbeideren",
    "medarbeidere", "medarbeiderne", "rådgiver", "rådgiveren", "rådgiverne", "selger", "selgeren", "konsulent",
    "konsulenten", "saksbehandler", "saksbehandleren", "montøren", "kundeservice", "kundebehandlere", "kundebehandleren",
    "personal", "personalen", "medarbetare", "medarbetaren", "medarbetarna", "rådgivare", "rådgivaren", "säljare",
    "säljaren", "konsulten", "handläggare", "handläggaren", "montören", "kundtjänst", "kundtjänsten", "kundservice",
];

/// What the provider offers.
#[rustfmt::skip]
pub(super) const OFFER_NOUNS: &[&str] = &[
    "service", "services", "help", "treatment", "assistance", "website", "webpage", "app", "product", "products",
    "delivery", "company", "brand", "servicen", "hjelpen", "behandlingen", "oppfølgingen", "kundebehandlingen", "nettsiden",
    "nettsidene", "nettbutikken", "appen", "produktet", "produktene", "leveransen", "leveringen", "butikken", "tjenesten",
    "tjenestene", "selskapet", "informasjonen", "rådgivningen", "hjälpen", "bemötandet", "bemötande", "uppföljningen",
    "webbplatsen", "hemsidan", "sajten", "webbutiken", "produkten", "produkterna", "butiken", "tjänsten", "tjänsterna",
    "företaget", "informationen",
];

/// Qualities for which a provider is praised or blamed.
#[rustfmt::skip]
pub(super) const QUALITIES: &[&str] = &[
    "good", "great", "excellent", "bad", "poor", "helpful", "friendly", "polite", "courteous", "professional", "competent",
    "knowledgeable", "skilled", "attentive", "responsive", "reliable", "trustworthy", "efficient", "fast", "quick",
    "prompt", "available", "accessible", "useful", "clear", "intuitive", "modern", "attractive", "welcoming", "fair",
    "reasonable", "god", "gode", "godt", "bra", "dårlig", "dårlige", "flink", "flinke", "dyktig", "dyktige", "hyggelig",
    "hyggelige", "vennlig", "vennlige", "høflig", "høflige", "hjelpsom", "hjelpsomme", "imøtekommende", "profesjonell",
    "profesjonelle", "profesjonelt", "kompetent", "kompetente", "kunnskapsrik", "kunnskapsrike", "serviceinnstilt",
    "serviceinnstilte", "pålitelig", "pålitelige", "effektiv", "effektive", "rask", "raske", "tilgjengelig",
    "tilgjengelige", "nyttig", "nyttige", "tydelig", "tydelige", "oversiktlig", "oversiktlige", "brukervennlig",
    "brukervennlige", "moderne", "lydhør", "lydhøre", "hjelpsomt", "rimelig", "rimelige", "rettferdig", "rettferdige",
    "goda", "gott", "dålig", "dåliga", "duktig", "duktiga", "trevlig", "trevliga", "vänlig", "vänliga", "artig", "artiga",
    "hövlig", "hövliga", "hjälpsam", "hjälpsamma", "tillmötesgående", "professionell", "professionella", "professionellt",
    "kompetenta", "kunnig", "kunniga", "serviceinriktad", "serviceinriktade", "pålitlig", "pålitliga", "effektiva", "snabb",
    "snabba", "tillgänglig", "tillgängliga", "användbar", "användbara", "tydlig", "tydliga", "överskådlig", "överskådliga",
    "användarvänlig", "användarvänliga", "lyhörd", "lyhörda", "hjälpsamt", "trevligt", "vänligt", "kunnigt", "rimlig",
    "rimliga", "prisvärda",
];

/// Ways of doing something well or badly.
#[rustfmt::skip]
pub(super) const MANNERS: &[&str] = &[
    "well", "quickly", "fast", "promptly", "politely", "professionally", "clearly", "efficiently", "effectively",
    "competently", "raskt", "fort", "godt", "bra", "tydelig", "effektivt", "profesjonelt", "høflig", "snabbt", "väl",
    "tydligt", "professionellt", "artigt", "trevligt",
];

/// Those who are asked, where they act.
pub(super) const ASKED: &[&str] = &["you", "du", "dere", "ni", "jeg", "jag"];

/// Verbs by which those who are asked pass judgement, or say what they were
/// given.
#[rustfmt::skip]
pub(super) const JUDGING_VERBS: &[&str] = &[
    "think", "thought", "feel", "felt", "find", "found", "say", "believe", "consider", "experience", "experienced",
    "perceive", "synes", "syns", "syntes", "mener", "mente", "opplever", "opplevde", "føler", "følte", "tycker", "tyckte",
    "anser", "ansåg", "upplever", "upplevde", "känner", "kände", "get", "got", "receive", "received", "fikk", "får", "fick",
];

/// What those who are asked may have met with.
#[rustfmt::skip]
pub(super) const TREATED: &[&str] = &[
    "treated", "served", "welcomed", "advised", "møtt", "behandlet", "mottatt", "betjent", "bemött", "behandlad",
    "mottagen",
];

/// Verbs with which a question begins that is answered by yes or no.
#[rustfmt::skip]
pub(super) const QUESTION_OPENINGS: &[&str] = &[
    "did", "do", "does", "were", "was", "are", "is", "have", "has", "har", "var", "er", "är", "ga", "gav",
];

/// Words by which the provider names itself, or what is its own, as the subject
/// of such a question.
pub(super) const PROVIDER_SUBJECTS: &[&str] = &["we", "our", "vi", "vår", "vårt", "våre", "våra"];

/// Phrases that show that a question is about the customer after all.
#[rustfmt::skip]
pub(super) const CUSTOMER_PHRASES: &[&str] = &[
    "for you", "for your", "to you", "suit you", "suited you", "fit you", "your day", "your week", "your life",
    "your plans", "your situation", "good time", "for deg", "for dere", "passet deg", "passet det deg", "dagen din",
    "hverdagen din", "livet ditt", "planene dine", "situasjonen din", "god tid", "för dig", "för er", "passade dig",
    "passade det dig", "din dag", "din vardag", "ditt liv", "dina planer", "din situation", "gott om tid",
];

/// What those who ask say of themselves as they ask.
#[rustfmt::skip]
pub(super) const ASKING_PHRASES: &[&str] = &[
    "tell us", "let us", "help us", "show us", "fortell oss", "fortelle oss", "la oss", "hjelp oss", "hjelpe oss",
    "vis oss", "berätta för oss", "låt oss", "hjälp oss", "hjälpa oss", "visa oss",
];

/// Words with which a clause begins that says when, and asks for nothing.
#[rustfmt::skip]
pub(super) const TIME_WORDS: &[&str] = &[
    "when", "before", "after", "while", "until", "since", "once", "da", "når", "før", "etter", "mens", "siden", "när",
    "innan", "efter", "medan", "sedan", "tills",
];
