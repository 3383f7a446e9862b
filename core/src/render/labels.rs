//! Labels of tables, pictures and reports in five languages.
//!
//! The data itself is invariant: its names and words are the same in every
//! language, and only what is shown to people is labelled. The labels
//! `gender.*` are no words for readers: they say `common` or `neuter`, the
//! grammatical gender of the noun of the same name, and so which of
//! `change.added.common` and `change.added.neuter` goes with it.

use crate::finding::Lang;

macro_rules! labels {
    ($($name:ident $key:literal: $en:literal, $nb:literal, $nn:literal, $sv:literal, $da:literal;)*) => {
        /// A label of tables, pictures and reports, in each of the languages
        /// that journeykit speaks.
        ///
        /// ```
        /// use journeykit::Lang;
        /// use journeykit::render::Label;
        ///
        /// assert_eq!(Label::HeadingTouchpoint.in_lang(Lang::Sv), "Beröringspunkter");
        /// assert_eq!(Label::PainRemoved.key(), "pain.removed");
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
            /// All labels.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name by which programs look the label up. Labels of words in
            /// the data are named after their list and the word, such as
            /// `pain.removed`.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }

            /// The label in this language.
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
    Split "split": "split", "delt", "delt", "delade", "delt";
    SplitOne "split.one": "split", "delt", "delt", "delat", "delt";
    Merged "merged": "merged", "slått sammen", "slått saman", "sammanslagna", "slået sammen";
    MergedOne "merged.one": "merged", "slått sammen", "slått saman", "sammanslaget", "slået sammen";
    Elimination "elimination": "Share of pains removed (of those mentioned)", "Andel smertepunkter fjernet (av de omtalte)", "Del smertepunkt fjerna (av dei omtala)", "Andel smärtpunkter som försvinner (av de omnämnda)", "Andel smertepunkter fjernet (af de omtalte)";
    Experience "experience": "The experience before and after", "Opplevelsen før og etter", "Opplevinga før og etter", "Upplevelsen före och efter", "Oplevelsen før og efter";
    Before "before": "before", "før", "før", "före", "før";
    After "after": "after", "etter", "etter", "efter", "efter";
    Mean "mean": "mean", "gjennomsnitt", "gjennomsnitt", "medelvärde", "gennemsnit";
    PeakEnd "peak_end": "remembered (peak-end)", "slik huskes reisen (topp–slutt)", "slik blir reisa hugsa (topp–slutt)", "så minns man resan (topp–slut)", "sådan huskes rejsen (top–slut)";
    Lowest "lowest": "lowest", "lavest", "lågast", "lägst", "lavest";
    Regressions "regressions": "What works today but would get worse", "Det som fungerer i dag, men blir dårligere", "Det som fungerer i dag, men blir dårlegare", "Det som fungerar i dag men blir sämre", "Det, der fungerer i dag, men bliver dårligere";
    NoRegressions "no_regressions": "Nothing that works today is lost.", "Ingenting som fungerer i dag, går tapt.", "Ingenting som fungerer i dag, går tapt.", "Inget som fungerar i dag går förlorat.", "Intet, der fungerer i dag, går tabt.";
    Pains "pains": "What becomes of the pains", "Hva som skjer med smertepunktene", "Kva som skjer med smertepunkta", "Vad som händer med smärtpunkterna", "Hvad der sker med smertepunkterne";
    Gains "gains": "What becomes of the gains", "Hva som skjer med høydepunktene", "Kva som skjer med høgdepunkta", "Vad som händer med glädjepunkterna", "Hvad der sker med højdepunkterne";
    Leaves "leaves": "they leave here", "her forlater de oss", "her forlèt dei oss", "här lämnar de oss", "her forlader de os";
    Changes "changes": "What changes", "Hva som endres", "Kva som blir endra", "Vad som ändras", "Hvad der ændres";
    Funding "funding": "Who pays for what", "Hvem betaler for hva", "Kven betaler for kva", "Vem betalar för vad", "Hvem betaler for hvad";
    NChanges "n_changes": "changes", "endringer", "endringar", "ändringar", "ændringer";
    NChangesOne "n_changes.one": "change", "endring", "endring", "ändring", "ændring";
    Unpaid "unpaid": "What nobody pays for", "Det ingen betaler for", "Det ingen betaler for", "Det ingen betalar för", "Det ingen betaler for";
    Idle "idle": "Initiatives that change nothing here", "Tiltak som ikke endrer noe her", "Tiltak som ikkje endrar noko her", "Åtgärder som inte ändrar något här", "Tiltag, der ikke ændrer noget her";
    Checked "checked": "Checked", "Kontrollert", "Kontrollert", "Kontrollerat", "Kontrolleret";
    Warnings "warnings": "warnings", "advarsler", "åtvaringar", "varningar", "advarsler";
    WarningsOne "warnings.one": "warning", "advarsel", "åtvaring", "varning", "advarsel";
    Errors "errors": "errors", "feil", "feil", "fel", "fejl";
    ErrorsOne "errors.one": "error", "feil", "feil", "fel", "fejl";
    Notes "notes": "notes", "merknader", "merknader", "anmärkningar", "bemærkninger";
    NotesOne "notes.one": "note", "merknad", "merknad", "anmärkning", "bemærkning";
    Becomes "becomes": "becomes", "blir til", "blir til", "blir", "bliver til";
    HeadingStep "heading.step": "Steps", "Steg", "Steg", "Steg", "Trin";
    HeadingTouchpoint "heading.touchpoint": "Touchpoints", "Kontaktpunkter", "Kontaktpunkt", "Beröringspunkter", "Kontaktpunkter";
    HeadingStage "heading.stage": "Stages", "Faser", "Fasar", "Faser", "Faser";
    ChangeAdded "change.added": "added", "nye", "nye", "nya", "nye";
    ChangeRemoved "change.removed": "removed", "fjernet", "fjerna", "borttagna", "fjernet";
    ChangeChanged "change.changed": "changed", "endret", "endra", "ändrade", "ændret";
    ChangeMoved "change.moved": "moved", "flyttet", "flytta", "flyttade", "flyttet";
    ChangeUnstated "change.unstated": "not mentioned", "ikke nevnt", "ikkje nemnt", "inte nämnda", "ikke nævnt";
    ChangeAddedCommon "change.added.common": "added", "ny", "ny", "ny", "ny";
    ChangeAddedNeuter "change.added.neuter": "added", "nytt", "nytt", "nytt", "nyt";
    ChangeRemovedCommon "change.removed.common": "removed", "fjernet", "fjerna", "borttagen", "fjernet";
    ChangeRemovedNeuter "change.removed.neuter": "removed", "fjernet", "fjerna", "borttaget", "fjernet";
    ChangeChangedCommon "change.changed.common": "changed", "endret", "endra", "ändrad", "ændret";
    ChangeChangedNeuter "change.changed.neuter": "changed", "endret", "endra", "ändrat", "ændret";
    ChangeMovedCommon "change.moved.common": "moved", "flyttet", "flytta", "flyttad", "flyttet";
    ChangeMovedNeuter "change.moved.neuter": "moved", "flyttet", "flytta", "flyttat", "flyttet";
    ChangeUnstatedCommon "change.unstated.common": "not mentioned", "ikke nevnt", "ikkje nemnt", "inte nämnd", "ikke nævnt";
    ChangeUnstatedNeuter "change.unstated.neuter": "not mentioned", "ikke nevnt", "ikkje nemnt", "inte nämnt", "ikke nævnt";
    PainRemoved "pain.removed": "removed", "fjernet", "fjerna", "borttagen", "fjernet";
    PainRelieved "pain.relieved": "relieved", "lindret", "lindra", "lindrad", "lindret";
    PainKept "pain.kept": "kept", "som før", "som før", "som förut", "som før";
    PainWorsened "pain.worsened": "worse", "verre", "verre", "värre", "værre";
    PainAdded "pain.added": "new", "nytt", "nytt", "ny", "nyt";
    PainUnstated "pain.unstated": "not mentioned", "ikke nevnt", "ikkje nemnt", "inte nämnd", "ikke nævnt";
    GainKept "gain.kept": "kept", "som før", "som før", "som förut", "som før";
    GainAdded "gain.added": "new", "nytt", "nytt", "ny", "nyt";
    GainUnstated "gain.unstated": "not mentioned", "ikke nevnt", "ikkje nemnt", "inte nämnd", "ikke nævnt";
    GainStrengthened "gain.strengthened": "stronger", "sterkere", "sterkare", "starkare", "stærkere";
    GainWeakened "gain.weakened": "weaker", "svakere", "svakare", "svagare", "svagere";
    GainLost "gain.lost": "lost", "tapt", "tapt", "förlorad", "tabt";
    ElementStage "element.stage": "stage", "fase", "fase", "fas", "fase";
    ElementStep "element.step": "step", "steg", "steg", "steg", "trin";
    ElementTouchpoint "element.touchpoint": "touchpoint", "kontaktpunkt", "kontaktpunkt", "beröringspunkt", "kontaktpunkt";
    ElementPain "element.pain": "pain", "smertepunkt", "smertepunkt", "smärtpunkt", "smertepunkt";
    ElementGain "element.gain": "gain", "høydepunkt", "høgdepunkt", "glädjepunkt", "højdepunkt";
    ElementNeed "element.need": "need", "behov", "behov", "behov", "behov";
    ElementOther "element.other": "other", "annet", "anna", "annat", "andet";
    ElementConstraint "element.constraint": "constraint", "begrensning", "avgrensing", "begränsning", "begrænsning";
    ElementFlow "element.flow": "flow", "flyt", "flyt", "flöde", "flow";
    ElementLane "element.lane": "lane", "rad", "rad", "rad", "række";
    ElementLens "element.lens": "lens", "linse", "linse", "lins", "linse";
    ElementMap "element.map": "map", "kart", "kart", "karta", "kort";
    QuoteOpen "quote.open": "“", "«", "«", "”", "»";
    QuoteClose "quote.close": "”", "»", "»", "”", "«";
    GenderStage "gender.stage": "common", "common", "common", "common", "common";
    GenderStep "gender.step": "common", "neuter", "neuter", "neuter", "neuter";
    GenderTouchpoint "gender.touchpoint": "common", "neuter", "neuter", "common", "neuter";
    GenderPain "gender.pain": "common", "neuter", "neuter", "common", "neuter";
    GenderGain "gender.gain": "common", "neuter", "neuter", "common", "neuter";
    GenderNeed "gender.need": "common", "neuter", "neuter", "neuter", "neuter";
    GenderConstraint "gender.constraint": "common", "common", "common", "common", "common";
    GenderFlow "gender.flow": "common", "common", "common", "neuter", "neuter";
    GenderLane "gender.lane": "common", "common", "common", "common", "common";
    GenderLens "gender.lens": "common", "common", "common", "common", "common";
    GenderMap "gender.map": "common", "neuter", "neuter", "common", "neuter";
    GenderOther "gender.other": "common", "neuter", "neuter", "neuter", "neuter";
    AspectExperience "aspect.experience": "experience", "opplevelse", "oppleving", "upplevelse", "oplevelse";
    AspectChannel "aspect.channel": "channel", "kanal", "kanal", "kanal", "kanal";
    AspectOwner "aspect.owner": "owner", "eier", "eigar", "ägare", "ejer";
    AspectRole "aspect.role": "who takes part", "hvem som er med", "kven som er med", "vilka som är med", "hvem der er med";
    AspectDuration "aspect.duration": "time and effort", "tid og innsats", "tid og innsats", "tid och ansträngning", "tid og indsats";
    AspectData "aspect.data": "data", "data", "data", "data", "data";
    AspectCapacity "aspect.capacity": "demand and capacity", "etterspørsel og kapasitet", "etterspurnad og kapasitet", "efterfrågan och kapacitet", "efterspørgsel og kapacitet";
    AspectMetric "aspect.metric": "what is measured", "hva som måles", "kva som blir målt", "vad som mäts", "hvad der måles";
    AspectBusiness "aspect.business": "business goal", "forretningsmål", "forretningsmål", "affärsmål", "forretningsmål";
    AspectBackstage "aspect.backstage": "behind the scenes", "bak kulissene", "bak kulissane", "bakom kulisserna", "bag kulisserne";
    AspectEvidence "aspect.evidence": "evidence", "grunnlag", "grunnlag", "underlag", "grundlag";
    AspectContent "aspect.content": "content", "innhold", "innhald", "innehåll", "indhold";
    Maps "maps": "Maps", "Kart", "Kart", "Kartor", "Kort";
    Personas "personas": "Personas", "Personas", "Personas", "Personas", "Personas";
    Initiatives "initiatives": "Initiatives", "Tiltak", "Tiltak", "Åtgärder", "Tiltag";
    Stage "stage": "Stage", "Fase", "Fase", "Fas", "Fase";
    Step "step": "Step", "Steg", "Steg", "Steg", "Trin";
    Does "does": "What the customer does", "Hva kunden gjør", "Kva kunden gjer", "Vad kunden gör", "Hvad kunden gør";
    Feels "feels": "Experience", "Opplevelse", "Oppleving", "Upplevelse", "Oplevelse";
    State "state": "State", "Tilstand", "Tilstand", "Läge", "Tilstand";
    StateCurrent "state.current": "today", "i dag", "i dag", "nuläge", "i dag";
    StateFuture "state.future": "wanted", "ønsket", "ønskt", "önskat läge", "ønsket";
    StateIntended "state.intended": "promised", "lovet", "lova", "utlovat", "lovet";
    StateObserved "state.observed": "observed", "observert", "observert", "observerat", "observeret";
    HeadingPain "heading.pain": "Pain points", "Smertepunkter", "Smertepunkt", "Smärtpunkter", "Smertepunkter";
    HeadingGain "heading.gain": "Gain points", "Høydepunkter", "Høgdepunkt", "Glädjepunkter", "Højdepunkter";
    Fate "fate": "What becomes of it", "Utfall", "Utfall", "Utfall", "Udfald";
    More "more": "more", "til", "til", "till", "mere";
    HeadingError "heading.error": "Errors", "Feil", "Feil", "Fel", "Fejl";
    HeadingWarning "heading.warning": "Warnings", "Advarsler", "Åtvaringar", "Varningar", "Advarsler";
    HeadingInfo "heading.info": "Good to know", "Verdt å vite", "Verdt å vite", "Bra att veta", "Værd at vide";
    NothingFound "nothing_found": "Nothing found.", "Ingen funn.", "Ingen funn.", "Inga fynd.", "Ingen fund.";
    Rule "rule": "Rule", "Regel", "Regel", "Regel", "Regel";
    Message "message": "What it is about", "Hva det gjelder", "Kva det gjeld", "Vad det gäller", "Hvad det drejer sig om";
    WhatToDo "what_to_do": "What to do", "Hva du kan gjøre", "Kva du kan gjere", "Vad du kan göra", "Hvad du kan gøre";
    Place "place": "Where", "Hvor", "Kvar", "Var", "Hvor";
}
