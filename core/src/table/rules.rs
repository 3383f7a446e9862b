//! The rules of tables.

use crate::finding::rules;

rules! {
    TABLE_UNKNOWN = "table.unknown", Error, Option, "journeykit: a table for each list" {
        "there is no table `{value}`"
        "det finnes ikke noen tabell `{value}`"
        "det finns ingen tabell `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
}
