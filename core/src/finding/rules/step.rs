//! Rules of steps, and of what hurts there.

use super::rules;

rules! {
    STEP_FACET_MISSING = "step.facet_missing", Warning, Check, "requirement 38: what the customer does, what happens, and how it is experienced (source document 001)" {
        "the step does not say: {names}"
        "steget sier ikke: {names}"
        "steget säger inte: {names}"
    }
    STEP_KIND_WITH_TOUCHPOINTS = "step.kind_with_touchpoints", Error, Check, "requirement 40: a step with touchpoints, or the customer alone (source document 001)" {
        "the step is of kind `{name}`, where the provider has no part, and still has touchpoints"
        "steget er av typen `{name}`, der leverandøren ikke har noen del, og har likevel kontaktpunkter"
        "steget är av typen `{name}`, där leverantören inte har någon del, och har ändå beröringspunkter"
        => "leave out `kind`, or the touchpoints" "utelat `kind`, eller kontaktpunktene" "utelämna `kind`, eller beröringspunkterna"
    }
    STEP_KIND_MISSING = "step.kind_missing", Info, Check, "requirement 40: activities in which the company has no part (source document 001)" {
        "the step has no touchpoints and does not say whether the customer acts alone, waits, or meets someone else"
        "steget har ingen kontaktpunkter og sier ikke om kunden handler alene, venter eller møter noen andre"
        "steget har inga beröringspunkter och säger inte om kunden agerar ensam, väntar eller möter någon annan"
    }
    STEP_COMPANY_WORDING = "step.company_wording", Info, Check, "requirement 37: outside-in (source document 001)" {
        "`{value}` is a word of the company's: the customer would call it something else"
        "`{value}` er bedriftens ord: kunden ville kalt det noe annet"
        "`{value}` är företagets ord: kunden skulle kalla det något annat"
    }
    STEP_UNMOTIVATED = "step.unmotivated", Info, Check, "requirement 25: whatever anyone does rests on a motivation (source document 000)" {
        "acts that are tied to none of the personas' motivations: {count} of {total}"
        "handlinger som ikke er knyttet til noen av personaenes motivasjoner: {count} av {total}"
        "handlingar som inte är knutna till någon av personornas drivkrafter: {count} av {total}"
    }
    STEP_WAIT_UNINFORMED = "step.wait_uninformed", Warning, Check, "requirement 114: the customer is not forgotten between touchpoints (source document 003)" {
        "the customer waits here, and nothing says that anyone tells how things stand"
        "kunden venter her, og ingenting sier at noen forteller hvordan det ligger an"
        "kunden väntar här, och inget säger att någon berättar hur läget är"
        => "say so with `informed`, and make it true" "si det med `informed`, og gjør det sant" "säg det med `informed`, och gör det sant"
    }
    DECISION_CAUSE_MISSING = "decision.cause_missing", Info, Check, "requirement 133: decisions result from experiences (source document 004)" {
        "the decision names neither a cause nor a pain point that led to it"
        "beslutningen nevner verken en årsak eller et smertepunkt som førte til den"
        "beslutet nämner varken en orsak eller en smärtpunkt som ledde till det"
    }
    PAIN_SEVERITY_MISSING = "pain.severity_missing", Info, Check, "requirement 41: pain points with their weight (source document 001)" {
        "nobody has said how much this hurts"
        "ingen har sagt hvor vondt dette gjør"
        "ingen har sagt hur ont det här gör"
        => "give it a `severity` from 1 to 5" "gi det en `severity` fra 1 til 5" "ge den en `severity` från 1 till 5"
    }
    PAIN_UNTREATED = "pain.untreated", Warning, Check, "requirement 118: relieve the pain or take it away (source document 003)" {
        "nothing is planned for this pain point, and nobody has accepted it"
        "ingenting er planlagt for dette smertepunktet, og ingen har akseptert det"
        "inget är planerat för den här smärtpunkten, och ingen har accepterat den"
        => "give it a `treatment`, or an initiative that names it" "gi det en `treatment`, eller et tiltak som nevner det" "ge den en `treatment`, eller en åtgärd som nämner den"
    }
    PAIN_EXIT_UNKNOWN = "pain.exit_unknown", Info, Check, "requirement 116: too painful, and the customer leaves (source document 003)" {
        "this hurts as much as anything can, and nobody has said whether customers leave because of it"
        "dette gjør så vondt som noe kan, og ingen har sagt om kunder går på grunn av det"
        "det här gör så ont som något kan, och ingen har sagt om kunder lämnar på grund av det"
    }
    POINT_ELSEWHERE = "pain.touchpoint_elsewhere", Warning, Check, "requirement 41: touchpoints that cause frustration are pointed out (source document 001)" {
        "the touchpoint `{value}` stands in another step"
        "kontaktpunktet `{value}` står i et annet steg"
        "beröringspunkten `{value}` står i ett annat steg"
    }
}
