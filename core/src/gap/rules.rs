//! The rules of computing and applying a gap: the codes of the errors that it
//! can end with.

use crate::finding::rules;

rules! {
    GAP_MAP_UNKNOWN = "gap.map_unknown", Error, Gap, "journeykit: a gap lies between two maps of one document" {
        "there is no map `{value}`"
        "det finnes ikke noe kart `{value}`"
        "det finns ingen karta `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
    LIMIT_PAYMENTS = "limit.payments", Error, Gap, "journeykit: input from strangers may not take all memory or time" {
        "the initiatives pay for changes in more than {limit} ways"
        "tiltakene betaler for endringer på mer enn {limit} måter"
        "åtgärderna betalar för ändringar på fler än {limit} sätt"
        => "name what an initiative changes, rather than whole stages or maps" "oppgi det tiltaket endrer, heller enn hele faser eller kart" "ange det som åtgärden ändrar, hellre än hela faser eller kartor"
    }
    GAP_MISFIT = "gap.does_not_fit", Error, Gap, "journeykit: the changes of a gap fit the map that it was computed from" {
        "change {number} does not fit this map"
        "endring {number} passer ikke til dette kartet"
        "ändring {number} passar inte den här kartan"
        => "apply a gap to the map that it was computed from" "bruk gapet på kartet det er beregnet fra" "tillämpa gapet på kartan som det är beräknat från"
    }
}
