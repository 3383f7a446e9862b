//! Rules of computing and applying a gap.

use super::rules;

rules! {
    GAP_MAP_UNKNOWN = "gap.map_unknown", Error, Gap, "journeykit: a gap lies between two maps" {
        "there is no map `{value}`"
        "det finnes ikke noe kart `{value}`"
        "det finns ingen karta `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
    GAP_MISFIT = "gap.does_not_fit", Error, Gap, "journeykit: a gap is an edit script" {
        "change {number} does not fit this map"
        "endring {number} passer ikke til dette kartet"
        "ändring {number} passar inte den här kartan"
        => "apply a gap to the map that it was computed from" "bruk et gap på kartet det er regnet ut fra" "tillämpa ett gap på kartan det är beräknat från"
    }
}
