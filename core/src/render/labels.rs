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
    Split "split": "split", "delt", "delte", "delade", "delt";
    SplitOne "split.one": "split", "delt", "delt", "delat", "delt";
    Merged "merged": "merged", "slått sammen", "slåtte saman", "sammanslagna", "slået sammen";
    MergedOne "merged.one": "merged", "slått sammen", "slått saman", "sammanslaget", "slået sammen";
    Experience "experience": "The experience before and after", "Opplevelsen før og etter", "Opplevinga før og etter", "Upplevelsen före och efter", "Oplevelsen før og efter";
    Before "before": "before", "før", "før", "före", "før";
    After "after": "after", "etter", "etter", "efter", "efter";
    Mean "mean": "mean", "gjennomsnitt", "gjennomsnitt", "medelvärde", "gennemsnit";
    PeakEnd "peak_end": "remembered (peak-end)", "slik huskes reisen (topp–slutt)", "slik blir reisa hugsa (topp–slutt)", "så minns man resan (topp–slut)", "sådan huskes rejsen (top–slut)";
    Lowest "lowest": "lowest", "lavest", "lågast", "lägst", "lavest";
    OnTheWhole "on_the_whole": "on the whole", "samlet", "samla", "sammantaget", "samlet";
    OnlyByPersona "only_by_persona": "known for single personas only", "bare kjent for enkelte personas", "berre kjend for enkelte personas", "bara känd för enskilda personas", "kun kendt for enkelte personas";
    InParentheses "in_parentheses": "in parentheses: beside the main line of the journey", "i parentes: utenfor hovedløpet i reisen", "i parentes: utanfor hovudløpet i reisa", "inom parentes: vid sidan av resans huvudspår", "i parentes: uden for rejsens hovedforløb";
    OnlyInLowest "only_in_lowest": "counted only in the lowest value", "regnes bare med i laveste verdi", "er berre rekna med i lågaste verdi", "räknas bara med i det lägsta värdet", "regnes kun med i den laveste værdi";
    PersonasLeftOut "personas_left_out": "personas without a curve here", "personas uten kurve her", "personas utan kurve her", "personas utan kurva här", "personas uden kurve her";
    Regressions "regressions": "What gets worse", "Hva som blir dårligere", "Kva som blir dårlegare", "Vad som blir sämre", "Hvad der bliver dårligere";
    NoRegressions "no_regressions": "Nothing that the maps compare gets worse.", "Ingenting av det kartene kan sammenligne, blir dårligere.", "Ingenting av det karta kan samanlikne, blir dårlegare.", "Inget av det som kartorna kan jämföra blir sämre.", "Intet af det, kortene kan sammenligne, bliver dårligere.";
    RegressionsUnknown "regressions_unknown": "The maps do not tell whether anything gets worse.", "Kartene sier ikke om noe blir dårligere.", "Karta seier ikkje om noko blir dårlegare.", "Kartorna säger inte om något blir sämre.", "Kortene siger ikke, om noget bliver dårligere.";
    RegressionExitAdded "regression.exit_added": "may leave now", "kan nå forlate oss", "kan no forlate oss", "kan nu lämna oss", "kan nu forlade os";
    RegressionLikedStepLost "regression.liked_step_lost": "liked, and gone", "godt likt, og borte", "godt likt, og borte", "uppskattat, och borta", "godt lidt, og væk";
    RegressionLikedStepUnstated "regression.liked_step_unstated": "liked, not mentioned", "godt likt, ikke nevnt", "godt likt, ikkje nemnt", "uppskattat, inte nämnt", "godt lidt, ikke nævnt";
    RegressionEmotionFalls "regression.emotion_falls": "feels worse", "føles verre", "kjennest verre", "känns sämre", "føles værre";
    RegressionPainWorsens "regression.pain_worsens": "hurts more", "mer smertefullt", "meir smertefullt", "gör ondare", "mere smertefuldt";
    RegressionPainAdded "regression.pain_added": "new pain", "nytt smertepunkt", "nytt smertepunkt", "ny smärtpunkt", "nyt smertepunkt";
    RegressionEffortGrows "regression.effort_grows": "more effort", "mer innsats", "meir innsats", "mer ansträngning", "mere indsats";
    RegressionTimeGrows "regression.time_grows": "takes longer", "tar lengre tid", "tek lengre tid", "tar längre tid", "tager længere tid";
    GainsToKeep "gains_to_keep": "Make sure that these survive: they are not mentioned", "Sørg for å ta vare på disse – de er ikke nevnt", "Sørg for å ta vare på desse – dei er ikkje nemnde", "Se till att ta vara på de här – de nämns inte", "Sørg for at bevare disse – de er ikke nævnt";
    Certain "certain": "certain", "sikkert", "sikkert", "säkert", "sikkert";
    From "from": "from", "fra", "frå", "från", "fra";
    Of "of": "of", "av", "av", "av", "af";
    PainsRemoved "pains_removed": "removed", "fjernet", "fjerna", "borttagna", "fjernet";
    PainsRelieved "pains_relieved": "relieved", "lindret", "lindra", "lindrade", "lindret";
    GainsLost "gains_lost": "lost", "tapt", "tapte", "förlorade", "tabt";
    Happened "happened": "actual", "faktisk", "faktisk", "faktiskt", "faktisk";
    AtMost "at_most": "at most", "høyst", "høgst", "högst", "højst";
    WithoutCounterpart "without_counterpart": "Steps without a counterpart", "Steg uten motstykke", "Steg utan motstykke", "Steg utan motsvarighet", "Trin uden modstykke";
    ToConfirm "to_confirm": "to be confirmed", "til bekreftelse", "til stadfesting", "att bekräfta", "til bekræftelse";
    Suggestions "suggestions": "Probably the same step: confirm it, or take the step out", "Trolig samme steg – bekreft det, eller ta steget ut", "Truleg same steg – stadfest det, eller ta steget ut", "Troligen samma steg – bekräfta det, eller ta bort steget", "Sandsynligvis samme trin – bekræft det, eller tag trinnet ud";
    ProbablyGoesOnAs "probably_goes_on_as": "its step probably goes on as", "steget fortsetter trolig som", "steget held truleg fram som", "steget fortsätter troligen som", "trinnet fortsætter sandsynligvis som";
    NothingSaysWhatBecomesOf "nothing_says_what_becomes_of": "nothing says what becomes of", "ingenting sier hva som skjer med", "ingenting seier kva som skjer med", "inget säger vad som händer med", "intet siger, hvad der sker med";
    LeavesNow "leaves_now": "they may leave here now", "her kan de nå forlate oss", "her kan dei no forlate oss", "här kan de nu lämna oss", "her kan de nu forlade os";
    LeavesNoMore "leaves_no_more": "they no longer leave here", "her forlater de oss ikke lenger", "her forlèt dei oss ikkje lenger", "här lämnar de oss inte längre", "her forlader de os ikke længere";
    Time "time": "Time", "Tid", "Tid", "Tid", "Tid";
    TimeTaken "time_taken": "time", "tid", "tid", "tid", "tid";
    Waiting "waiting": "of which waiting", "av dette venting", "av dette venting", "varav väntan", "heraf ventetid";
    Effort "effort": "effort", "innsats", "innsats", "ansträngning", "indsats";
    MeanEffort "mean_effort": "Effort, mean (1 to 5)", "Innsats, gjennomsnitt (1 til 5)", "Innsats, gjennomsnitt (1 til 5)", "Ansträngning, medelvärde (1 till 5)", "Indsats, gennemsnit (1 til 5)";
    StepsSilent "steps_silent": "steps without a figure", "steg uten tall", "steg utan tal", "steg utan uppgift", "trin uden tal";
    Unknown "unknown": "unknown", "ukjent", "ukjent", "okänt", "ukendt";
    Nobody "nobody": "nobody", "ingen", "ingen", "ingen", "ingen";
    NoneOfIt "none": "none", "ingen", "ingen", "ingen", "ingen";
    Feeling "feeling": "feeling", "følelse", "kjensle", "känsla", "følelse";
    Role "role": "role", "rolle", "rolle", "roll", "rolle";
    Demand "demand": "demand", "etterspørsel", "etterspurnad", "efterfrågan", "efterspørgsel";
    Capacity "capacity": "capacity", "kapasitet", "kapasitet", "kapacitet", "kapacitet";
    PerHour "per.hour": "an hour", "i timen", "i timen", "i timmen", "i timen";
    PerDay "per.day": "a day", "om dagen", "om dagen", "om dagen", "om dagen";
    PerWeek "per.week": "a week", "i uken", "i veka", "i veckan", "om ugen";
    PerMonth "per.month": "a month", "i måneden", "i månaden", "i månaden", "om måneden";
    PerYear "per.year": "a year", "i året", "i året", "om året", "om året";
    Wording "wording": "wording", "ordlyd", "ordlyd", "ordalydelse", "ordlyd";
    NeedMet "need_met": "met", "dekket", "dekt", "tillgodosett", "dækket";
    MetMet "met.met": "yes", "ja", "ja", "ja", "ja";
    MetPartly "met.partly": "partly", "delvis", "delvis", "delvis", "delvist";
    MetUnmet "met.unmet": "no", "nei", "nei", "nej", "nej";
    DeviatesFromPromise "deviates_from_promise": "Where it differed from what was promised", "Der det avvek fra det som var lovet", "Der det skilde seg frå det som var lova", "Där det avvek från det utlovade", "Hvor det afveg fra det lovede";
    NobodyWasAsked "nobody_was_asked": "The maps are of two documents, so nobody was asked who pays.", "Kartene er fra to dokumenter, så ingen er spurt om hvem som betaler.", "Karta er frå to dokument, så ingen er spurt om kven som betaler.", "Kartorna är från två dokument, så ingen har tillfrågats om vem som betalar.", "Kortene er fra to dokumenter, så ingen er spurgt om, hvem der betaler.";
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
    ChangeUnstated "change.unstated": "not mentioned", "ikke nevnt", "ikkje nemnde", "inte nämnda", "ikke nævnt";
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
    ElementProviderAction "element.provider_action": "provider action", "arbeidsoppgave", "arbeidsoppgåve", "arbetsuppgift", "arbejdsopgave";
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
    GenderProviderAction "gender.provider_action": "common", "common", "common", "common", "common";
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
    More "more": "more", "til", "til", "till", "flere";
    HeadingError "heading.error": "Errors", "Feil", "Feil", "Fel", "Fejl";
    HeadingWarning "heading.warning": "Warnings", "Advarsler", "Åtvaringar", "Varningar", "Advarsler";
    HeadingInfo "heading.info": "Good to know", "Verdt å vite", "Verdt å vite", "Bra att veta", "Værd at vide";
    NothingFound "nothing_found": "Nothing found.", "Ingen funn.", "Ingen funn.", "Inget att anmärka.", "Ingen fund.";
    Rule "rule": "Rule", "Regel", "Regel", "Regel", "Regel";
    Message "message": "What it is about", "Hva det gjelder", "Kva det gjeld", "Vad det gäller", "Hvad det drejer sig om";
    WhatToDo "what_to_do": "What to do", "Hva du kan gjøre", "Kva du kan gjere", "Vad du kan göra", "Hvad du kan gøre";
    Place "place": "Where", "Hvor", "Kvar", "Var", "Hvor";
}
