//! The words of the report in five languages.

use journeykit::Lang;

/// A word of the report.
#[derive(Clone, Copy)]
pub(crate) struct Label([&'static str; 5]);

impl Label {
    /// The word in a language.
    pub(crate) fn in_lang(self, lang: Lang) -> &'static str {
        let [en, nb, nn, sv, da] = self.0;
        match lang {
            Lang::Nb => nb,
            Lang::Nn => nn,
            Lang::Sv => sv,
            Lang::Da => da,
            _ => en,
        }
    }
}

macro_rules! labels {
    ($($name:ident: $en:literal, $nb:literal, $nn:literal, $sv:literal, $da:literal;)*) => {
        $(pub(crate) const $name: Label = Label([$en, $nb, $nn, $sv, $da]);)*
    };
}

labels! {
    IN_SHORT: "In short", "Kort fortalt", "Kort fortalt", "I korthet", "Kort fortalt";
    DISTANCE: "Distance between the journeys", "Avstand mellom reisene", "Avstand mellom reisene", "Avstånd mellan resorna", "Afstand mellem rejserne";
    STEPS: "Steps", "Steg", "Steg", "Steg", "Trin";
    TOUCHPOINTS: "Touchpoints", "Kontaktpunkter", "Kontaktpunkt", "Beröringspunkter", "Kontaktpunkter";
    STAGES: "Stages", "Faser", "Fasar", "Faser", "Faser";
    ADDED: "added", "nye", "nye", "nya", "nye";
    REMOVED: "removed", "fjernet", "fjerna", "borttagna", "fjernet";
    CHANGED: "changed", "endret", "endra", "ändrade", "ændret";
    MOVED: "moved", "flyttet", "flytta", "flyttade", "flyttet";
    SPLIT: "split", "delt", "delt", "delade", "delt";
    MERGED: "merged", "slått sammen", "slått saman", "sammanslagna", "slået sammen";
    ELIMINATION: "Pains removed, of those the future speaks of", "Smertepunkter som er borte, av dem fremtiden omtaler", "Smertepunkt som er borte, av dei framtida omtalar", "Smärtpunkter som är borta, av dem framtiden nämner", "Smertepunkter der er væk, af dem fremtiden omtaler";
    EXPERIENCE: "The experience before and after", "Opplevelsen før og etter", "Opplevinga før og etter", "Upplevelsen före och efter", "Oplevelsen før og efter";
    BEFORE: "before", "før", "før", "före", "før";
    AFTER: "after", "etter", "etter", "efter", "efter";
    MEAN: "mean", "gjennomsnitt", "gjennomsnitt", "medelvärde", "gennemsnit";
    PEAK_END: "remembered (peak-end)", "huskes som (topp–slutt)", "blir hugsa som (topp–slutt)", "minns som (topp–slut)", "huskes som (top–slut)";
    LOWEST: "lowest", "lavest", "lågast", "lägst", "lavest";
    REGRESSIONS: "What works today and would work less", "Det som fungerer i dag og vil fungere dårligere", "Det som fungerer i dag og vil fungere dårlegare", "Det som fungerar i dag och skulle fungera sämre", "Det der fungerer i dag og vil fungere dårligere";
    NO_REGRESSIONS: "Nothing that works today is lost.", "Ingenting som fungerer i dag, går tapt.", "Ingenting som fungerer i dag, går tapt.", "Inget som fungerar i dag går förlorat.", "Intet der fungerer i dag går tabt.";
    PAINS: "What becomes of the pains", "Hva som skjer med smertepunktene", "Kva som skjer med smertepunkta", "Vad som händer med smärtpunkterna", "Hvad der sker med smertepunkterne";
    GAINS: "What becomes of the gains", "Hva som skjer med gevinstpunktene", "Kva som skjer med gevinstpunkta", "Vad som händer med glädjepunkterna", "Hvad der sker med gevinstpunkterne";
    P_REMOVED: "removed", "fjernet", "fjerna", "borttagen", "fjernet";
    P_RELIEVED: "relieved", "lindret", "lindra", "lindrad", "lindret";
    KEPT: "kept", "som før", "som før", "som förut", "som før";
    P_WORSENED: "worse", "verre", "verre", "värre", "værre";
    NEW: "new", "ny", "ny", "ny", "ny";
    UNSTATED: "not mentioned", "ikke nevnt", "ikkje nemnt", "inte nämnd", "ikke nævnt";
    G_STRENGTHENED: "stronger", "sterkere", "sterkare", "starkare", "stærkere";
    G_WEAKENED: "weaker", "svakere", "svakare", "svagare", "svagere";
    G_LOST: "lost", "tapt", "tapt", "förlorad", "tabt";
    LEAVES: "customers leave here", "kundene forlater oss her", "kundane forlèt oss her", "kunderna lämnar här", "kunderne forlader os her";
    CHANGES: "What changes", "Hva som endres", "Kva som blir endra", "Vad som ändras", "Hvad der ændres";
    FUNDING: "Who pays for what", "Hvem betaler for hva", "Kven betaler for kva", "Vem betalar för vad", "Hvem betaler for hvad";
    N_CHANGES: "changes", "endringer", "endringar", "ändringar", "ændringer";
    UNPAID: "What nobody pays for", "Det ingen betaler for", "Det ingen betaler for", "Det ingen betalar för", "Det ingen betaler for";
    IDLE: "Initiatives that change nothing here", "Tiltak som ikke endrer noe her", "Tiltak som ikkje endrar noko her", "Åtgärder som inte ändrar något här", "Tiltag der ikke ændrer noget her";
    CHECKED: "Checked", "Kontrollert", "Kontrollert", "Kontrollerat", "Kontrolleret";
    WARNINGS: "warnings", "advarsler", "åtvaringar", "varningar", "advarsler";
    BECOMES: "becomes", "blir til", "blir til", "blir", "bliver til";
    A_EXPERIENCE: "experience", "opplevelse", "oppleving", "upplevelse", "oplevelse";
    A_CHANNEL: "channel", "kanal", "kanal", "kanal", "kanal";
    A_OWNER: "owner", "eier", "eigar", "ägare", "ejer";
    A_ROLE: "who takes part", "hvem som er med", "kven som er med", "vilka som är med", "hvem der er med";
    A_DURATION: "time and effort", "tid og innsats", "tid og innsats", "tid och möda", "tid og indsats";
    A_DATA: "data", "data", "data", "data", "data";
    A_CAPACITY: "demand and capacity", "etterspørsel og kapasitet", "etterspurnad og kapasitet", "efterfrågan och kapacitet", "efterspørgsel og kapacitet";
    A_METRIC: "what is measured", "hva som måles", "kva som blir målt", "vad som mäts", "hvad der måles";
    A_BUSINESS: "business goal", "forretningsmål", "forretningsmål", "affärsmål", "forretningsmål";
    A_BACKSTAGE: "behind the scenes", "bak kulissene", "bak kulissane", "bakom kulisserna", "bag kulisserne";
    A_EVIDENCE: "evidence", "grunnlag", "grunnlag", "underlag", "grundlag";
    A_CONTENT: "content", "innhold", "innhald", "innehåll", "indhold";
    PART_STAGE: "stage", "fase", "fase", "fas", "fase";
    PART_STEP: "step", "steg", "steg", "steg", "trin";
    PART_TOUCHPOINT: "touchpoint", "kontaktpunkt", "kontaktpunkt", "beröringspunkt", "kontaktpunkt";
    PART_PAIN: "pain", "smertepunkt", "smertepunkt", "smärtpunkt", "smertepunkt";
    PART_GAIN: "gain", "gevinstpunkt", "gevinstpunkt", "glädjepunkt", "gevinstpunkt";
    PART_NEED: "need", "behov", "behov", "behov", "behov";
    PART_OTHER: "other", "annet", "anna", "annat", "andet";
}
