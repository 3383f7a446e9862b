//! Rules of references.

use super::rules;

rules! {
    REF_UNKNOWN = "ref.unknown", Error, Check, "journeykit: a reference points at something" {
        "there is no {kind} `{value}`"
        "fant ikke {kind} `{value}`"
        "hittade inte {kind} `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
        => "add it, or take the reference out" "legg det til, eller ta bort referansen" "lägg till det, eller ta bort referensen"
    }
    REPLACES_NO_BASE = "replaces.no_base", Error, Check, "requirement 49: a future journey is derived from today's (source document 001)" {
        "`{value}` is replaced here, but the map does not say which map it was made from"
        "`{value}` erstattes her, men kartet sier ikke hvilket kart det er laget fra"
        "`{value}` ersätts här, men kartan säger inte vilken karta den är gjord från"
        => "give the map a `derived_from`" "gi kartet en `derived_from`" "ge kartan en `derived_from`"
    }
    REF_LOOP = "ref.loop", Error, Check, "journeykit: nothing comes before itself" {
        "followed on, `{name}` leads back to `{value}`"
        "følger man `{name}`, kommer man tilbake til `{value}`"
        "följer man `{name}` kommer man tillbaka till `{value}`"
        => "take one of the references out" "ta bort en av referansene" "ta bort en av referenserna"
    }
    REF_MISFIT = "ref.misfit", Error, Check, "journeykit: a pointer names one place" {
        "the map has the {kind} `{value}`, but not in the place that is named here"
        "{kind} `{value}` finnes i kartet, men ikke på stedet som er nevnt her"
        "{kind} `{value}` finns i kartan, men inte på den plats som nämns här"
        => "name only the innermost part" "nevn bare den innerste delen" "nämn bara den innersta delen"
    }
    TEXT_BLANK = "text.blank", Warning, Check, "journeykit: absent for unknown" {
        "this text is empty"
        "denne teksten er tom"
        "den här texten är tom"
        => "leave the member out where nothing is known" "utelat medlemmet når ingenting er kjent" "utelämna medlemmen när inget är känt"
    }
}
