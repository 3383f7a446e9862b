//! Rules of age, and of keeping a map fresh.

use super::rules;

rules! {
    MAP_HISTORY_MISSING = "map.history_missing", Info, Check, "requirement 1: the goal is the process, not the map (source document 000)" {
        "the map is published, but tells of no rounds of work or revisions that led to it"
        "kartet er publisert, men forteller ikke om arbeidsrunder eller revisjoner som førte til det"
        "kartan är publicerad, men berättar inte om några arbetsrundor eller revideringar som ledde till den"
    }
    ITERATION_ORDER = "iteration.out_of_order", Info, Check, "requirement 30: an iterative process (source document 000)" {
        "round {count} does not come after round {total}"
        "runde {count} kommer ikke etter runde {total}"
        "runda {count} kommer inte efter runda {total}"
    }
    REVIEW_MISSING = "review.missing", Warning, Check, "requirement 13: following up becomes a routine (source document 000)" {
        "the map is published, but nobody has said when it is looked at again"
        "kartet er publisert, men ingen har sagt når det ses på igjen"
        "kartan är publicerad, men ingen har sagt när den ses över igen"
    }
    REVIEW_INCOMPLETE = "review.incomplete", Info, Check, "requirement 13: following up becomes a routine (source document 000)" {
        "the review does not say: {names}"
        "gjennomgangen sier ikke: {names}"
        "genomgången säger inte: {names}"
    }
    REVIEW_OVERDUE = "review.overdue", Warning, Check, "requirement 3: a dynamic process that can change fast (source document 000)" {
        "the review is overdue; days since then: {count}"
        "gjennomgangen er på overtid; dager siden fristen: {count}"
        "genomgången är försenad; dagar sedan dess: {count}"
    }
    SOURCE_STALE = "source.stale", Warning, Check, "requirement 129: areas that need newer information (source document 004)" {
        "the source is {count} days old and has lost more than half of its weight"
        "kilden er {count} dager gammel og har mistet mer enn halvparten av sin vekt"
        "källan är {count} dagar gammal och har förlorat mer än hälften av sin vikt"
    }
    STUDY_STALE = "study.stale", Warning, Check, "requirement 129: areas that need newer information (source document 004)" {
        "the study is {count} days old, more than {limit}"
        "studien er {count} dager gammel, mer enn {limit}"
        "studien är {count} dagar gammal, mer än {limit}"
    }
}
