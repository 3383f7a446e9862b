//! The rules of asking for tables.

use crate::finding::rules;

rules! {
    TABLE_UNKNOWN = "table.unknown", Error, Option, "journeykit: there is a table for each list of the model, and no other" {
        "there is no table `{value}`"
        "det finnes ikke noen tabell `{value}`"
        "det finns ingen tabell `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
}
