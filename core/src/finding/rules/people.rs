//! Rules of roles, stakeholders and workshops.

use super::rules;

rules! {
    ROLE_PAYER_MISSING = "role.payer_missing", Info, Check, "requirement 15: the one who pays our wages (source document 000)" {
        "none of the roles is the one that pays"
        "ingen av rollene er den som betaler"
        "ingen av rollerna är den som betalar"
    }
    ROLE_PERSONA_MISSING = "role.persona_missing", Warning, Check, "requirement 29: personas for all links of the chain (source document 000)" {
        "no persona stands for this role in the value chain"
        "ingen persona står for denne rollen i verdikjeden"
        "ingen persona står för den här rollen i värdekedjan"
    }
    ROLE_JOURNEY_MISSING = "role.journey_missing", Info, Check, "requirement 34: the same analysis of one's own people, above all the front line (source document 000)" {
        "the role meets customers in the front line, but has no journey of its own"
        "rollen møter kunder i frontlinjen, men har ingen egen reise"
        "rollen möter kunder i frontlinjen, men har ingen egen resa"
        => "draw a map for a persona of this role" "tegn et kart for en persona med denne rollen" "rita en karta för en persona med den här rollen"
    }
    STAKEHOLDER_NOT_AGREED = "stakeholder.not_agreed", Info, Check, "requirement 75: all stakeholders understand and agree (source document 002)" {
        "this stakeholder has not agreed yet"
        "denne interessenten har ikke sagt seg enig ennå"
        "den här intressenten har inte gått med på det ännu"
    }
    STAKEHOLDER_NOT_UNDERSTOOD = "stakeholder.understanding_missing", Info, Check, "requirement 75: all stakeholders understand the order of work (source document 002)" {
        "nothing says that this stakeholder has understood the journeys"
        "ingenting sier at denne interessenten har forstått reisene"
        "inget säger att den här intressenten har förstått resorna"
    }
    WORKSHOP_UNITS_ABSENT = "workshop.units_absent", Warning, Check, "requirement 135: overcome the silos (source document 004)" {
        "these units answer for something on the map, but took no part in its workshops: {value}"
        "disse enhetene har ansvar for noe på kartet, men deltok ikke i workshopene om det: {value}"
        "de här enheterna ansvarar för något på kartan, men deltog inte i dess workshoppar: {value}"
    }
}
