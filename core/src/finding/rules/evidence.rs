//! Rules of claims and what they rest on.

use super::rules;

rules! {
    MAP_EVIDENCE_MISSING = "map.evidence_missing", Warning, Check, "requirement 48: a deep understanding of today's journey (source document 001)" {
        "steps and pain points that rest on no evidence: {count} of {total}"
        "steg og smertepunkter uten grunnlag: {count} av {total}"
        "steg och smärtpunkter utan underlag: {count} av {total}"
        => "add `evidence`, or have the step validated" "legg til `evidence`, eller få steget bekreftet" "lägg till `evidence`, eller få steget bekräftat"
    }
    MAP_VALIDATION_MISSING = "map.validation_missing", Warning, Check, "requirements 105 and 153: validate the steps with customers or others concerned (sources 003 and 004)" {
        "the map is published, but nobody it is about has confirmed a single step"
        "kartet er publisert, men ingen det gjelder har bekreftet et eneste steg"
        "kartan är publicerad, men ingen som den gäller har bekräftat ett enda steg"
    }
    MAP_UNTESTED = "map.untested", Info, Check, "requirement 81: ask the customers, or test a prototype (source document 002)" {
        "the wanted journey is published, but rests on neither evidence nor a prototype"
        "den ønskede reisen er publisert, men hviler verken på grunnlag eller på en prototype"
        "den önskade resan är publicerad, men vilar varken på underlag eller på en prototyp"
    }
    CLAIM_UNFOUNDED = "claim.unfounded", Warning, Check, "requirement 105: how do you know that you have understood? (source document 003)" {
        "the claim is called `{name}`, but nothing here shows it"
        "påstanden kalles `{name}`, men ingenting her viser det"
        "påståendet kallas `{name}`, men inget här visar det"
        => "add `evidence`, or call it an assumption" "legg til `evidence`, eller kall det en antakelse" "lägg till `evidence`, eller kalla det ett antagande"
    }
    CLAIM_CONTRADICTED = "claim.contradicted", Warning, Check, "requirement 141: held against how real customers behave (source document 004)" {
        "the claim is called `{name}`, but evidence here speaks against it"
        "påstanden kalles `{name}`, men grunnlaget her taler mot den"
        "påståendet kallas `{name}`, men underlaget här talar emot det"
    }
}
