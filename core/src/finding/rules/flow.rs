//! Rules of the ways through a map.

use super::rules;

rules! {
    FLOW_ENDLESS = "flow.endless", Error, Check, "journeykit: a journey can end" {
        "whoever comes to `{value}` on this flow can never reach its end"
        "den som kommer til `{value}` i denne flyten, kan aldri nå slutten"
        "den som kommer till `{value}` i det här flödet kan aldrig nå slutet"
        => "add a way out of the loop, or give its link back a share below 1"
           "legg til en vei ut av sløyfen, eller gi lenken tilbake en andel under 1"
           "lägg till en väg ut ur slingan, eller ge länken tillbaka en andel under 1"
    }
    FLOW_UNREACHABLE = "flow.unreachable", Warning, Check, "requirement 52: one map with several flows (source document 001)" {
        "no way of this flow leads to `{value}`"
        "ingen vei i denne flyten fører til `{value}`"
        "ingen väg i det här flödet leder till `{value}`"
    }
    FLOW_UNTOUCHED = "flow.untouched", Warning, Check, "requirement 52: one map with several flows (source document 001)" {
        "the map has flows, but none of them comes by this step"
        "kartet har flyter, men ingen av dem kommer innom dette steget"
        "kartan har flöden, men inget av dem passerar det här steget"
    }
    SHARE_EXCEEDS = "share.exceeds_one", Warning, Check, "journeykit: parts of a whole" {
        "the shares that leave `{value}` add up to {total}, more than the whole"
        "andelene ut fra `{value}` blir {total} til sammen, mer enn det hele"
        "andelarna ut från `{value}` blir tillsammans {total}, mer än det hela"
    }
    STEP_RECOVERY_MISSING = "step.recovery_missing", Warning, Check, "requirement 143: unforeseen situations (source document 004)" {
        "this comes unforeseen, and no flow leads back on the way"
        "dette kommer uforutsett, og ingen flyt fører tilbake på veien"
        "det här kommer oförutsett, och inget flöde leder tillbaka på vägen"
        => "add a link of kind `recovery`" "legg til en lenke av typen `recovery`" "lägg till en länk av typen `recovery`"
    }
}
