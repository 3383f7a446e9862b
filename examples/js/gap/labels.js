// The words of the report in five languages.

/** @typedef {"en" | "nb" | "nn" | "sv" | "da"} Lang */

const LANGS = ["en", "nb", "nn", "sv", "da"];

/** The words in a language. @param {Lang} lang @returns {Record<keyof typeof ROWS, string>} */
export function labels(lang) {
    const at = LANGS.indexOf(lang);
    const words = Object.entries(ROWS).map(([name, row]) => [name, row[at]]);
    return Object.fromEntries(words);
}

const ROWS = {
    inShort: ["In short", "Kort fortalt", "Kort fortalt", "I korthet", "Kort fortalt"],
    distance: ["Distance between the journeys", "Avstand mellom reisene", "Avstand mellom reisene", "Avstånd mellan resorna", "Afstand mellem rejserne"],
    steps: ["Steps", "Steg", "Steg", "Steg", "Trin"],
    touchpoints: ["Touchpoints", "Kontaktpunkter", "Kontaktpunkt", "Beröringspunkter", "Kontaktpunkter"],
    stages: ["Stages", "Faser", "Fasar", "Faser", "Faser"],
    added: ["added", "nye", "nye", "nya", "nye"],
    removed: ["removed", "fjernet", "fjerna", "borttagna", "fjernet"],
    changed: ["changed", "endret", "endra", "ändrade", "ændret"],
    moved: ["moved", "flyttet", "flytta", "flyttade", "flyttet"],
    split: ["split", "delt", "delt", "delade", "delt"],
    merged: ["merged", "slått sammen", "slått saman", "sammanslagna", "slået sammen"],
    elimination: ["Pains removed, of those the future speaks of", "Smertepunkter som er borte, av dem fremtiden omtaler", "Smertepunkt som er borte, av dei framtida omtalar", "Smärtpunkter som är borta, av dem framtiden nämner", "Smertepunkter der er væk, af dem fremtiden omtaler"],
    experience: ["The experience before and after", "Opplevelsen før og etter", "Opplevinga før og etter", "Upplevelsen före och efter", "Oplevelsen før og efter"],
    before: ["before", "før", "før", "före", "før"],
    after: ["after", "etter", "etter", "efter", "efter"],
    mean: ["mean", "gjennomsnitt", "gjennomsnitt", "medelvärde", "gennemsnit"],
    peakEnd: ["remembered (peak-end)", "huskes som (topp–slutt)", "blir hugsa som (topp–slutt)", "minns som (topp–slut)", "huskes som (top–slut)"],
    lowest: ["lowest", "lavest", "lågast", "lägst", "lavest"],
    regressions: ["What works today and would work less", "Det som fungerer i dag og vil fungere dårligere", "Det som fungerer i dag og vil fungere dårlegare", "Det som fungerar i dag och skulle fungera sämre", "Det der fungerer i dag og vil fungere dårligere"],
    noRegressions: ["Nothing that works today is lost.", "Ingenting som fungerer i dag, går tapt.", "Ingenting som fungerer i dag, går tapt.", "Inget som fungerar i dag går förlorat.", "Intet der fungerer i dag går tabt."],
    pains: ["What becomes of the pains", "Hva som skjer med smertepunktene", "Kva som skjer med smertepunkta", "Vad som händer med smärtpunkterna", "Hvad der sker med smertepunkterne"],
    gains: ["What becomes of the gains", "Hva som skjer med gevinstpunktene", "Kva som skjer med gevinstpunkta", "Vad som händer med glädjepunkterna", "Hvad der sker med gevinstpunkterne"],
    pRemoved: ["removed", "fjernet", "fjerna", "borttagen", "fjernet"],
    pRelieved: ["relieved", "lindret", "lindra", "lindrad", "lindret"],
    kept: ["kept", "som før", "som før", "som förut", "som før"],
    pWorsened: ["worse", "verre", "verre", "värre", "værre"],
    new: ["new", "ny", "ny", "ny", "ny"],
    unstated: ["not mentioned", "ikke nevnt", "ikkje nemnt", "inte nämnd", "ikke nævnt"],
    gStrengthened: ["stronger", "sterkere", "sterkare", "starkare", "stærkere"],
    gWeakened: ["weaker", "svakere", "svakare", "svagare", "svagere"],
    gLost: ["lost", "tapt", "tapt", "förlorad", "tabt"],
    leaves: ["customers leave here", "kundene forlater oss her", "kundane forlèt oss her", "kunderna lämnar här", "kunderne forlader os her"],
    changes: ["What changes", "Hva som endres", "Kva som blir endra", "Vad som ändras", "Hvad der ændres"],
    funding: ["Who pays for what", "Hvem betaler for hva", "Kven betaler for kva", "Vem betalar för vad", "Hvem betaler for hvad"],
    nChanges: ["changes", "endringer", "endringar", "ändringar", "ændringer"],
    unpaid: ["What nobody pays for", "Det ingen betaler for", "Det ingen betaler for", "Det ingen betalar för", "Det ingen betaler for"],
    idle: ["Initiatives that change nothing here", "Tiltak som ikke endrer noe her", "Tiltak som ikkje endrar noko her", "Åtgärder som inte ändrar något här", "Tiltag der ikke ændrer noget her"],
    checked: ["Checked", "Kontrollert", "Kontrollert", "Kontrollerat", "Kontrolleret"],
    warnings: ["warnings", "advarsler", "åtvaringar", "varningar", "advarsler"],
    becomes: ["becomes", "blir til", "blir til", "blir", "bliver til"],
    aExperience: ["experience", "opplevelse", "oppleving", "upplevelse", "oplevelse"],
    aChannel: ["channel", "kanal", "kanal", "kanal", "kanal"],
    aOwner: ["owner", "eier", "eigar", "ägare", "ejer"],
    aRole: ["who takes part", "hvem som er med", "kven som er med", "vilka som är med", "hvem der er med"],
    aDuration: ["time and effort", "tid og innsats", "tid og innsats", "tid och möda", "tid og indsats"],
    aData: ["data", "data", "data", "data", "data"],
    aCapacity: ["demand and capacity", "etterspørsel og kapasitet", "etterspurnad og kapasitet", "efterfrågan och kapacitet", "efterspørgsel og kapacitet"],
    aMetric: ["what is measured", "hva som måles", "kva som blir målt", "vad som mäts", "hvad der måles"],
    aBusiness: ["business goal", "forretningsmål", "forretningsmål", "affärsmål", "forretningsmål"],
    aBackstage: ["behind the scenes", "bak kulissene", "bak kulissane", "bakom kulisserna", "bag kulisserne"],
    aEvidence: ["evidence", "grunnlag", "grunnlag", "underlag", "grundlag"],
    aContent: ["content", "innhold", "innhald", "innehåll", "indhold"],
    partStage: ["stage", "fase", "fase", "fas", "fase"],
    partStep: ["step", "steg", "steg", "steg", "trin"],
    partTouchpoint: ["touchpoint", "kontaktpunkt", "kontaktpunkt", "beröringspunkt", "kontaktpunkt"],
    partPain: ["pain", "smertepunkt", "smertepunkt", "smärtpunkt", "smertepunkt"],
    partGain: ["gain", "gevinstpunkt", "gevinstpunkt", "glädjepunkt", "gevinstpunkt"],
    partNeed: ["need", "behov", "behov", "behov", "behov"],
    partOther: ["other", "annet", "anna", "annat", "andet"],
};
