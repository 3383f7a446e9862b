//! Rules of a map as a whole.

use super::rules;

rules! {
    MAP_QUESTION_MISSING = "map.question_missing", Warning, Check, "requirement 62: a good question to start from (source document 001)" {
        "the map asks no question"
        "kartet stiller ikke noe spørsmål"
        "kartan ställer ingen fråga"
        => "say what you want to know, as in: why do customers leave us when they move?"
           "si hva dere vil vite, som: hvorfor forlater kundene oss når de flytter?"
           "säg vad ni vill veta, som: varför lämnar kunderna oss när de flyttar?"
    }
    MAP_QUESTION_VAGUE = "map.question_vague", Warning, Check, "requirements 62 and 63: something specific one wants to know (source document 001)" {
        "the question is so general that any map would answer it"
        "spørsmålet er så generelt at et hvilket som helst kart ville svart på det"
        "frågan är så allmän att vilken karta som helst skulle svara på den"
        => "name what customers do or meet, and which customers" "nevn hva kundene gjør eller møter, og hvilke kunder" "nämn vad kunderna gör eller möter, och vilka kunder"
    }
    MAP_TOO_BROAD = "map.too_broad", Warning, Check, "requirement 63: a map that is to cover everything becomes too general to use (source document 001)" {
        "the map covers {count} {names}, more than {limit}"
        "kartet dekker {count} {names}, flere enn {limit}"
        "kartan täcker {count} {names}, fler än {limit}"
        => "make several maps, and aggregate them afterwards" "lag flere kart, og slå dem sammen etterpå" "gör flera kartor, och slå ihop dem efteråt"
    }
    MAP_STEPS_MISSING = "map.steps_missing", Warning, Check, "requirement 31: the focus is on each single step (source document 000)" {
        "the map has no steps yet"
        "kartet har ingen steg ennå"
        "kartan har inga steg ännu"
    }
    STAGE_STEPS_MISSING = "stage.steps_missing", Warning, Check, "requirement 31: the focus is on each single step (source document 000)" {
        "nothing happens in this stage"
        "ingenting skjer i denne fasen"
        "ingenting händer i den här fasen"
        => "add a step, or take the stage out" "legg til et steg, eller ta bort fasen" "lägg till ett steg, eller ta bort fasen"
    }
    MAP_NEEDS_MISSING = "map.needs_missing", Warning, Check, "requirement 4: the customer's needs stand in the centre (source document 000)" {
        "the map names no needs"
        "kartet nevner ingen behov"
        "kartan nämner inga behov"
    }
    MAP_PAIN_FREE = "map.pain_free", Warning, Check, "requirement 117: no organisation can show a journey without pain (source document 003)" {
        "the map shows a journey without a single pain point"
        "kartet viser en reise uten et eneste smertepunkt"
        "kartan visar en resa utan en enda smärtpunkt"
        => "ask customers what hurts" "spør kundene hva som gjør vondt" "fråga kunderna vad som gör ont"
    }
    MAP_GAINS_MISSING = "map.gains_missing", Info, Check, "requirement 139: what works, and what does not? (source document 004)" {
        "the map says what hurts, but not what works today and must survive"
        "kartet sier hva som gjør vondt, men ikke hva som fungerer i dag og må bevares"
        "kartan säger vad som gör ont, men inte vad som fungerar i dag och måste bevaras"
    }
    MAP_SIX_QUESTIONS = "map.six_questions", Warning, Check, "requirement 137: the six questions to a journey; also 106 and 138 (source document 004)" {
        "of the six questions to a journey, these are open: {names}"
        "av de seks spørsmålene til en reise er disse åpne: {names}"
        "av de sex frågorna till en resa är dessa öppna: {names}"
    }
    MAP_PERSONAS_MISSING = "map.personas_missing", Warning, Check, "requirement 5: a map starts from groups of customers (source document 000)" {
        "the map does not say whose journey it is"
        "kartet sier ikke hvem sin reise det er"
        "kartan säger inte vems resa det är"
        => "name personas or target groups" "nevn personas eller målgrupper" "nämn personas eller målgrupper"
    }
    MAP_PERSONA_FOREIGN = "map.persona_foreign", Warning, Check, "requirement 32: steps may differ for each persona of a map (source document 000)" {
        "`{value}` is none of the map's personas"
        "`{value}` er ingen av kartets personas"
        "`{value}` är ingen av kartans personas"
        => "add it to the map's `personas`, or take it out here" "legg den til i kartets `personas`, eller ta den bort her" "lägg till den i kartans `personas`, eller ta bort den här"
    }
    MAP_BEFORE_MISSING = "map.before_missing", Warning, Check, "requirement 110: what happens before and after the touchpoints (source document 003)" {
        "the journey begins with a touchpoint: what the customer did before it is not shown"
        "reisen begynner med et kontaktpunkt: det kunden gjorde før det, vises ikke"
        "resan börjar med en beröringspunkt: vad kunden gjorde före den visas inte"
        => "add a step without touchpoints before it" "legg til et steg uten kontaktpunkter foran" "lägg till ett steg utan beröringspunkter före"
    }
    MAP_AFTER_MISSING = "map.after_missing", Warning, Check, "requirement 110: what happens before and after the touchpoints (source document 003)" {
        "the journey ends with a touchpoint: what the customer does after it is not shown"
        "reisen slutter med et kontaktpunkt: det kunden gjør etter det, vises ikke"
        "resan slutar med en beröringspunkt: vad kunden gör efter den visas inte"
        => "add a step without touchpoints after it" "legg til et steg uten kontaktpunkter etter" "lägg till ett steg utan beröringspunkter efter"
    }
    MAP_BASELINE_MISSING = "map.baseline_missing", Info, Check, "requirement 50: a wanted journey says more beside today's (source document 001)" {
        "the map does not say which of today's journeys it was made from"
        "kartet sier ikke hvilken av dagens reiser det er laget fra"
        "kartan säger inte vilken av dagens resor den är gjord från"
        => "name today's map in `derived_from`" "nevn dagens kart i `derived_from`" "nämn dagens karta i `derived_from`"
    }
    MAP_CURRENT_MISSING = "map.current_missing", Warning, Check, "requirement 48: understand today's journey first (source document 001)" {
        "a wanted journey stands here, but no map of today's"
        "her står en ønsket reise, men ikke noe kart over dagens"
        "här står en önskad resa, men ingen karta över dagens"
        => "draw today's journey first, or choose another method profile" "tegn dagens reise først, eller velg en annen metodeprofil" "rita dagens resa först, eller välj en annan metodprofil"
    }
    MAP_FUTURE_MISSING = "map.future_missing", Info, Check, "requirement 102: understand the future first (source document 003)" {
        "the project begins with the wanted journey, but has no map of it"
        "prosjektet begynner med den ønskede reisen, men har ikke noe kart over den"
        "projektet börjar med den önskade resan, men har ingen karta över den"
    }
    CONSTRAINT_BLOCKING = "constraint.blocking", Warning, Check, "requirement 97: free from today's reality, or impossible (source document 002)" {
        "today's reality makes the wanted journey impossible as long as this stands"
        "dagens virkelighet gjør den ønskede reisen umulig så lenge dette står"
        "dagens verklighet gör den önskade resan omöjlig så länge detta står kvar"
    }
    LENS_MEMBER_UNKNOWN = "lens.member_unknown", Error, Check, "requirement 53: what is to be stressed is not known beforehand (source document 001)" {
        "neither steps nor touchpoints have a member `{value}`"
        "verken steg eller kontaktpunkter har et medlem `{value}`"
        "varken steg eller beröringspunkter har en medlem `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
    MAP_SUCCESS_MISSING = "map.success_missing", Info, Check, "requirement 166: what success looks like (source document 004)" {
        "steps of the wanted journey that do not say what success looks like: {count} of {total}"
        "steg i den ønskede reisen som ikke sier hvordan suksessen ser ut: {count} av {total}"
        "steg i den önskade resan som inte säger hur framgången ser ut: {count} av {total}"
    }
}
