//! Rules of touchpoints and of needs: who answers for them, and what is known of them.

use super::rules;

rules! {
    TOUCHPOINT_OWNER_MISSING = "touchpoint.owner_missing", Warning, Check, "requirement 59: what falls between chairs (source document 001)" {
        "touchpoints that no unit answers for: {count} of {total}"
        "kontaktpunkter som ingen enhet har ansvaret for: {count} av {total}"
        "beröringspunkter som ingen enhet ansvarar för: {count} av {total}"
    }
    TOUCHPOINT_GOAL_MISSING = "touchpoint.goal_missing", Warning, Check, "requirement 46: what is best for the company in each step (source document 001)" {
        "touchpoints that do not say what the organisation wants to reach: {count} of {total}"
        "kontaktpunkter som ikke sier hva organisasjonen vil oppnå: {count} av {total}"
        "beröringspunkter som inte säger vad organisationen vill uppnå: {count} av {total}"
    }
    TOUCHPOINT_METRIC_MISSING = "touchpoint.metric_missing", Warning, Check, "requirement 164: clear measures for all relevant touchpoints (source document 004)" {
        "touchpoints that are not measured: {count} of {total}"
        "kontaktpunkter som ikke måles: {count} av {total}"
        "beröringspunkter som inte mäts: {count} av {total}"
    }
    TOUCHPOINT_BACKSTAGE_MISSING = "touchpoint.backstage_missing", Info, Check, "requirement 147: what happens backstage in each step (source document 004)" {
        "touchpoints that do not say what happens backstage: {count} of {total}"
        "kontaktpunkter som ikke sier hva som skjer bak kulissene: {count} av {total}"
        "beröringspunkter som inte säger vad som händer bakom kulisserna: {count} av {total}"
    }
    TOUCHPOINT_PROCESS_MISSING = "touchpoint.process_missing", Info, Check, "requirement 90: how the journey is to run in practice (source document 002)" {
        "touchpoints of the wanted journey without a process behind them: {count} of {total}"
        "kontaktpunkter i den ønskede reisen uten en prosess bak seg: {count} av {total}"
        "beröringspunkter i den önskade resan utan en process bakom sig: {count} av {total}"
    }
    TOUCHPOINT_ROLE_MISSING = "touchpoint.role_missing", Info, Check, "requirement 35: the dyads of customer and front line (source document 000)" {
        "touchpoints that do not say who meets the customer: {count} of {total}"
        "kontaktpunkter som ikke sier hvem som møter kunden: {count} av {total}"
        "beröringspunkter som inte säger vem som möter kunden: {count} av {total}"
    }
    TOUCHPOINT_CHANNEL_UNFIT = "touchpoint.channel_unfit", Warning, Check, "requirement 28: the technology that a persona uses (source document 000)" {
        "the persona `{value}` does not use this channel"
        "personaen `{value}` bruker ikke denne kanalen"
        "personan `{value}` använder inte den här kanalen"
    }
    TOUCHPOINT_ASKS_AGAIN = "touchpoint.asks_again", Warning, Check, "requirements 84 and 114: giving data costs the customer effort (source documents 002 and 003)" {
        "the customer has given `{value}` before on this journey"
        "kunden har gitt `{value}` før på denne reisen"
        "kunden har redan lämnat `{value}` på den här resan"
        => "hand it over from the touchpoint before" "overlever det fra kontaktpunktet før" "lämna över det från beröringspunkten före"
    }
    NEED_OWNER_MISSING = "need.owner_missing", Warning, Check, "requirement 59: needs that nobody answers for (source document 001)" {
        "no unit answers for this need"
        "ingen enhet har ansvaret for dette behovet"
        "ingen enhet ansvarar för det här behovet"
    }
    NEED_UNADDRESSED = "need.unaddressed", Warning, Check, "requirement 45: missed opportunities (source document 001)" {
        "the need is not met, and no initiative takes it up"
        "behovet er ikke dekket, og ingen tiltak tar det opp"
        "behovet är inte mött, och ingen åtgärd tar upp det"
    }
}
