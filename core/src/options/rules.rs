//! The rules that options can break: what a caller asks of the library.

use crate::finding::rules;

rules! {
    OPTION_UNKNOWN = "option.unknown", Error, Option, "journeykit: a misspelt option would silently do nothing" {
        "there is no option `{name}`"
        "det finnes ingen innstilling `{name}`"
        "det finns ingen inställning `{name}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
    OPTION_LANG = "option.lang", Error, Option, "journeykit: messages exist in these languages only" {
        "`{value}` is none of the languages en, nb, nn, sv, da"
        "`{value}` er ikke et av språkene en, nb, nn, sv, da"
        "`{value}` är inget av språken en, nb, nn, sv, da"
    }
    OPTION_PAIR = "option.pair", Error, Option, "journeykit: a threshold of people has a lower and an upper limit" {
        "this is no pair of the fewest and the most"
        "dette er ikke et par med en nedre og en øvre grense"
        "det här är inte ett par med en undre och en övre gräns"
        => "write it as [10, 20]" "skriv det som [10, 20]" "skriv det som [10, 20]"
    }
}
