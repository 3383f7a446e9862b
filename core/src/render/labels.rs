//! The words of tables, pictures and reports in five languages (`glossary` of the design; native readers have not
//! looked at them yet).

use crate::finding::Lang;

macro_rules! labels {
    ($($name:ident $key:literal: $en:literal, $nb:literal, $nn:literal, $sv:literal, $da:literal;)*) => {
        /// A word of tables, pictures and reports, in the languages that journeykit speaks.
        ///
        /// ```
        /// use journeykit::{Label, Lang};
        ///
        /// assert_eq!(Label::Touchpoints.in_lang(Lang::Sv), "Beröringspunkter");
        /// assert_eq!(Label::Touchpoints.key(), "touchpoints");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Label {
            $(
                #[doc = $en]
                $name,
            )*
        }

        impl Label {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// What programs call it.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }

            /// The word in a language.
            pub fn in_lang(self, lang: Lang) -> &'static str {
                let [en, nb, nn, sv, da] = match self {
                    $(Self::$name => [$en, $nb, $nn, $sv, $da],)*
                };
                match lang {
                    Lang::En => en,
                    Lang::Nb => nb,
                    Lang::Nn => nn,
                    Lang::Sv => sv,
                    Lang::Da => da,
                }
            }
        }
    };
}

labels! {
    InShort "in_short": "In short", "Kort fortalt", "Kort fortalt", "I korthet", "Kort fortalt";
    Distance "distance": "Distance between the journeys", "Avstand mellom reisene", "Avstand mellom reisene", "Avstånd mellan resorna", "Afstand mellem rejserne";
    Steps "steps": "Steps", "Steg", "Steg", "Steg", "Trin";
    Touchpoints "touchpoints": "Touchpoints", "Kontaktpunkter", "Kontaktpunkt", "Beröringspunkter", "Kontaktpunkter";
    Stages "stages": "Stages", "Faser", "Fasar", "Faser", "Faser";
    Added "added": "added", "nye", "nye", "nya", "nye";
    Removed "removed": "removed", "fjernet", "fjerna", "borttagna", "fjernet";
    Changed "changed": "changed", "endret", "endra", "ändrade", "ændret";
    Moved "moved": "moved", "flyttet", "flytta", "flyttade", "flyttet";
    Split "split": "split", "delt", "delt", "delade", "delt";
    Merged "merged": "merged", "slått sammen", "slått saman", "sammanslagna", "slået sammen";
    Elimination "elimination": "Pains removed, of those the future speaks of", "Smertepunkter som er borte, av dem fremtiden omtaler", "Smertepunkt som er borte, av dei framtida omtalar", "Smärtpunkter som är borta, av dem framtiden nämner", "Smertepunkter der er væk, af dem fremtiden omtaler";
    Experience "experience": "The experience before and after", "Opplevelsen før og etter", "Opplevinga før og etter", "Upplevelsen före och efter", "Oplevelsen før og efter";
    Before "before": "before", "før", "før", "före", "før";
    After "after": "after", "etter", "etter", "efter", "efter";
    Mean "mean": "mean", "gjennomsnitt", "gjennomsnitt", "medelvärde", "gennemsnit";
    PeakEnd "peak_end": "remembered (peak-end)", "huskes som (topp–slutt)", "blir hugsa som (topp–slutt)", "minns som (topp–slut)", "huskes som (top–slut)";
    Lowest "lowest": "lowest", "lavest", "lågast", "lägst", "lavest";
    Regressions "regressions": "What works today and would work less", "Det som fungerer i dag og vil fungere dårligere", "Det som fungerer i dag og vil fungere dårlegare", "Det som fungerar i dag och skulle fungera sämre", "Det der fungerer i dag og vil fungere dårligere";
    NoRegressions "no_regressions": "Nothing that works today is lost.", "Ingenting som fungerer i dag, går tapt.", "Ingenting som fungerer i dag, går tapt.", "Inget som fungerar i dag går förlorat.", "Intet der fungerer i dag går tabt.";
    Pains "pains": "What becomes of the pains", "Hva som skjer med smertepunktene", "Kva som skjer med smertepunkta", "Vad som händer med smärtpunkterna", "Hvad der sker med smertepunkterne";
    Gains "gains": "What becomes of the gains", "Hva som skjer med gevinstpunktene", "Kva som skjer med gevinstpunkta", "Vad som händer med glädjepunkterna", "Hvad der sker med gevinstpunkterne";
    PainRemoved "pain_removed": "removed", "fjernet", "fjerna", "borttagen", "fjernet";
    PainRelieved "pain_relieved": "relieved", "lindret", "lindra", "lindrad", "lindret";
    Kept "kept": "kept", "som før", "som før", "som förut", "som før";
    PainWorsened "pain_worsened": "worse", "verre", "verre", "värre", "værre";
    New "new": "new", "ny", "ny", "ny", "ny";
    Unstated "unstated": "not mentioned", "ikke nevnt", "ikkje nemnt", "inte nämnd", "ikke nævnt";
    GainStrengthened "gain_strengthened": "stronger", "sterkere", "sterkare", "starkare", "stærkere";
    GainWeakened "gain_weakened": "weaker", "svakere", "svakare", "svagare", "svagere";
    GainLost "gain_lost": "lost", "tapt", "tapt", "förlorad", "tabt";
    Leaves "leaves": "customers leave here", "kundene forlater oss her", "kundane forlèt oss her", "kunderna lämnar här", "kunderne forlader os her";
    Changes "changes": "What changes", "Hva som endres", "Kva som blir endra", "Vad som ändras", "Hvad der ændres";
    Funding "funding": "Who pays for what", "Hvem betaler for hva", "Kven betaler for kva", "Vem betalar för vad", "Hvem betaler for hvad";
    ChangeCount "change_count": "changes", "endringer", "endringar", "ändringar", "ændringer";
    Unpaid "unpaid": "What nobody pays for", "Det ingen betaler for", "Det ingen betaler for", "Det ingen betalar för", "Det ingen betaler for";
    Idle "idle": "Initiatives that change nothing here", "Tiltak som ikke endrer noe her", "Tiltak som ikkje endrar noko her", "Åtgärder som inte ändrar något här", "Tiltag der ikke ændrer noget her";
    Checked "checked": "Checked", "Kontrollert", "Kontrollert", "Kontrollerat", "Kontrolleret";
    Warnings "warnings": "warnings", "advarsler", "åtvaringar", "varningar", "advarsler";
    Becomes "becomes": "becomes", "blir til", "blir til", "blir", "bliver til";
    AspectExperience "aspect_experience": "experience", "opplevelse", "oppleving", "upplevelse", "oplevelse";
    AspectChannel "aspect_channel": "channel", "kanal", "kanal", "kanal", "kanal";
    AspectOwner "aspect_owner": "owner", "eier", "eigar", "ägare", "ejer";
    AspectRole "aspect_role": "who takes part", "hvem som er med", "kven som er med", "vilka som är med", "hvem der er med";
    AspectDuration "aspect_duration": "time and effort", "tid og innsats", "tid og innsats", "tid och möda", "tid og indsats";
    AspectData "aspect_data": "data", "data", "data", "data", "data";
    AspectCapacity "aspect_capacity": "demand and capacity", "etterspørsel og kapasitet", "etterspurnad og kapasitet", "efterfrågan och kapacitet", "efterspørgsel og kapacitet";
    AspectMetric "aspect_metric": "what is measured", "hva som måles", "kva som blir målt", "vad som mäts", "hvad der måles";
    AspectBusiness "aspect_business": "business goal", "forretningsmål", "forretningsmål", "affärsmål", "forretningsmål";
    AspectBackstage "aspect_backstage": "behind the scenes", "bak kulissene", "bak kulissane", "bakom kulisserna", "bag kulisserne";
    AspectEvidence "aspect_evidence": "evidence", "grunnlag", "grunnlag", "underlag", "grundlag";
    AspectContent "aspect_content": "content", "innhold", "innhald", "innehåll", "indhold";
    PartStage "part_stage": "stage", "fase", "fase", "fas", "fase";
    PartStep "part_step": "step", "steg", "steg", "steg", "trin";
    PartTouchpoint "part_touchpoint": "touchpoint", "kontaktpunkt", "kontaktpunkt", "beröringspunkt", "kontaktpunkt";
    PartPain "part_pain": "pain", "smertepunkt", "smertepunkt", "smärtpunkt", "smertepunkt";
    PartGain "part_gain": "gain", "gevinstpunkt", "gevinstpunkt", "glädjepunkt", "gevinstpunkt";
    PartNeed "part_need": "need", "behov", "behov", "behov", "behov";
    PartOther "part_other": "other", "annet", "anna", "annat", "andet";
    Maps "maps": "Maps", "Kart", "Kart", "Kartor", "Kort";
    State "state": "State", "Tilstand", "Tilstand", "Läge", "Tilstand";
    StateCurrent "state_current": "today", "i dag", "i dag", "nuläge", "i dag";
    StateFuture "state_future": "wanted", "ønsket", "ønskt", "önskat läge", "ønsket";
    StateIntended "state_intended": "promised", "lovet", "lova", "utlovat", "lovet";
    StateObserved "state_observed": "observed", "observert", "observert", "observerat", "observeret";
    Personas "personas": "Personas", "Personas", "Personas", "Personas", "Personas";
    Initiatives "initiatives": "Initiatives", "Tiltak", "Tiltak", "Åtgärder", "Tiltag";
    Stage "stage": "Stage", "Fase", "Fase", "Fas", "Fase";
    Step "step": "Step", "Steg", "Steg", "Steg", "Trin";
    Does "does": "What the customer does", "Hva kunden gjør", "Kva kunden gjer", "Vad kunden gör", "Hvad kunden gør";
    Feels "feels": "Experience", "Opplevelse", "Oppleving", "Upplevelse", "Oplevelse";
    PainList "pain_list": "Pain points", "Smertepunkter", "Smertepunkt", "Smärtpunkter", "Smertepunkter";
    GainList "gain_list": "Gain points", "Gevinstpunkter", "Gevinstpunkt", "Glädjepunkter", "Gevinstpunkter";
    Fate "fate": "What becomes of it", "Utfall", "Utfall", "Utfall", "Udfald";
    More "more": "more", "til", "til", "till", "mere";
    Errors "errors": "Errors", "Feil", "Feil", "Fel", "Fejl";
    WarningList "warning_list": "Warnings", "Advarsler", "Åtvaringar", "Varningar", "Advarsler";
    Infos "infos": "Good to know", "Verdt å vite", "Verdt å vite", "Bra att veta", "Værd at vide";
    NothingFound "nothing_found": "Nothing found.", "Ingenting funnet.", "Fann ingenting.", "Inget hittat.", "Intet fundet.";
    Rule "rule": "Rule", "Regel", "Regel", "Regel", "Regel";
    Message "message": "What it is about", "Hva det gjelder", "Kva det gjeld", "Vad det gäller", "Hvad det drejer sig om";
    WhatToDo "what_to_do": "What to do", "Hva du kan gjøre", "Kva du kan gjere", "Vad du kan göra", "Hvad du kan gøre";
    Place "place": "Where", "Hvor", "Kvar", "Var", "Hvor";
}
