//! Rules of references.

use super::rules;

rules! {
    REF_UNKNOWN = "ref.unknown", Error, Check, "journeykit: a reference points at something" {
        "there is no {kind} `{value}`"
        "det finnes ingen {kind} `{value}`"
        "det finns ingen {kind} `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
        => "add it, or take the reference out" "legg den til, eller ta bort referansen" "lägg till den, eller ta bort referensen"
    }
    REPLACES_NO_BASE = "replaces.no_base", Error, Check, "requirement 49: a future journey is derived from today's" {
        "`{value}` is replaced here, but the map does not say which map it was made from"
        "`{value}` erstattes her, men kartet sier ikke hvilket kart det er laget fra"
        "`{value}` ersätts här, men kartan säger inte vilken karta den är gjord från"
        => "give the map a `derived_from`" "gi kartet en `derived_from`" "ge kartan en `derived_from`"
    }
}
