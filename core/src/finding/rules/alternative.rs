//! Rules of competing futures and of money.

use super::rules;

rules! {
    ALTERNATIVE_BASELINE_MISSING = "alternative.baseline_missing", Warning, Check, "requirement 101: what happens if we do nothing (source document 002)" {
        "there is no alternative of doing nothing to hold the others against"
        "det finnes ikke noe nullalternativ å måle de andre mot"
        "det finns inget nollalternativ att hålla de andra mot"
        => "add one with `do_nothing`" "legg til ett med `do_nothing`" "lägg till ett med `do_nothing`"
    }
    ALTERNATIVE_ONLY_ONE = "alternative.only_one", Info, Check, "requirement 156: several possible journeys are held against each other (source document 004)" {
        "only one future is weighed"
        "bare én fremtid blir vurdert"
        "bara en framtid vägs"
    }
    ALTERNATIVE_MAP_MISSING = "alternative.map_missing", Warning, Check, "requirement 156: several possible journeys are held against each other (source document 004)" {
        "the alternative does not say which journey it leads to"
        "alternativet sier ikke hvilken reise det fører til"
        "alternativet säger inte vilken resa det leder till"
    }
    ALTERNATIVE_CASH_FLOWS_MISSING = "alternative.cash_flows_missing", Warning, Check, "requirement 157: return on the investment (source document 004)" {
        "the alternative does not say what is paid and earned"
        "alternativet sier ikke hva som betales og tjenes"
        "alternativet säger inte vad som betalas och tjänas"
    }
    ALTERNATIVE_PATH_MISSING = "alternative.path_missing", Info, Check, "requirement 98: rebuild, or build a parallel organisation (source document 002)" {
        "nobody has said how the organisation gets there"
        "ingen har sagt hvordan organisasjonen kommer dit"
        "ingen har sagt hur organisationen kommer dit"
    }
    ALTERNATIVE_PROBABILITY_MISSING = "alternative.probability_missing", Info, Check, "requirement 158: the best chance of success (source document 004)" {
        "nobody has said how likely it is to succeed"
        "ingen har sagt hvor sannsynlig det er at det lykkes"
        "ingen har sagt hur sannolikt det är att det lyckas"
    }
    CASH_FLOW_SIGN = "cash_flow.sign", Warning, Check, "requirements 100 and 157: what is paid is negative, what is earned positive (source documents 002 and 004)" {
        "a cash flow of kind `{name}` has the wrong sign"
        "en kontantstrøm av typen `{name}` har feil fortegn"
        "ett kassaflöde av typen `{name}` har fel tecken"
    }
    MONEY_MIXED_CURRENCY = "money.mixed_currency", Error, Check, "journeykit: amounts of different currencies are never added" {
        "one calculation holds both {first} and {second}"
        "samme regnestykke har både {first} og {second}"
        "samma beräkning har både {first} och {second}"
        => "convert to one currency" "regn om til én valuta" "räkna om till en valuta"
    }
    MONEY_RANGE_ORDER = "money.range_order", Error, Check, "journeykit: low, likely, high" {
        "the amounts are not in the order low, likely, high"
        "beløpene står ikke i rekkefølgen lav, sannsynlig, høy"
        "beloppen står inte i ordningen låg, trolig, hög"
    }
}
