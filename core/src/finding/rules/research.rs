//! Rules of research: who was asked, how, by whom, and what became of it.

use super::rules;

rules! {
    RESEARCH_INTERNAL_ONLY = "research.internal_only", Warning, Check, "requirement 12: own people may do it, but beware of bias (source document 000)" {
        "all studies were made by the organisation's own people"
        "alle studier er gjort av organisasjonens egne folk"
        "alla studier är gjorda av organisationens egna medarbetare"
    }
    RESEARCH_ONE_METHOD = "research.one_method", Info, Check, "requirements 11 and 136: several methods put together (source documents 000 and 004)" {
        "all that is known was found by one method"
        "alt som er kjent, er funnet med én metode"
        "allt som är känt har hittats med en enda metod"
    }
    RESEARCH_EMPLOYEES_MISSING = "research.employees_missing", Warning, Check, "requirements 130 and 134: employees are indispensable (source document 004)" {
        "no employees have been listened to"
        "ingen medarbeidere er blitt lyttet til"
        "inga medarbetare har fått komma till tals"
    }
    RESEARCH_ONE_ITERATION = "research.one_iteration", Warning, Check, "requirement 66: a few customers first, then narrower (source document 001)" {
        "the first round of research is the only one"
        "den første runden med undersøkelser er den eneste"
        "den första omgången undersökningar är den enda"
    }
    RESEARCH_TOO_FEW = "research.too_few", Warning, Check, "requirement 67: 10 to 20 interviews in all (source document 001)" {
        "people asked in all: {count}, fewer than {limit}"
        "personer spurt i alt: {count}, færre enn {limit}"
        "tillfrågade personer totalt: {count}, färre än {limit}"
    }
    RESEARCH_TOO_MANY = "research.too_many", Info, Check, "requirement 67: 10 to 20 interviews in all (source document 001)" {
        "people asked in all: {count}, more than {limit}"
        "personer spurt i alt: {count}, flere enn {limit}"
        "tillfrågade personer totalt: {count}, fler än {limit}"
    }
    RESEARCH_RULES_CLASH = "research.rules_clash", Info, Check, "requirement 68: it depends on how much the groups differ (source document 001)" {
        "3 to 5 people in each target group and 10 to 20 in all can't both be kept; target groups: {count}"
        "3 til 5 personer i hver målgruppe og 10 til 20 i alt lar seg ikke forene; målgrupper: {count}"
        "3 till 5 personer i varje målgrupp och 10 till 20 totalt går inte att förena; målgrupper: {count}"
    }
    SEGMENT_TOO_FEW = "segment.too_few", Warning, Check, "requirement 69: 3 to 5 people of each target group (source document 001)" {
        "people of this target group who have been asked: {count}, fewer than {limit}"
        "personer i denne målgruppen som er spurt: {count}, færre enn {limit}"
        "tillfrågade personer i den här målgruppen: {count}, färre än {limit}"
    }
    SEGMENT_TOO_MANY = "segment.too_many", Info, Check, "requirement 69: 3 to 5 people of each target group (source document 001)" {
        "people of this target group who have been asked: {count}, more than {limit}"
        "personer i denne målgruppen som er spurt: {count}, flere enn {limit}"
        "tillfrågade personer i den här målgruppen: {count}, fler än {limit}"
    }
    SUGGESTION_UNANSWERED = "suggestion.unanswered", Info, Check, "requirement 163: customers' proposals for improvement (source document 004)" {
        "nobody has answered this suggestion, and no initiative takes it up"
        "ingen har svart på dette forslaget, og ingen tiltak tar det opp"
        "ingen har svarat på det här förslaget, och ingen åtgärd tar upp det"
    }
    OPEN_QUESTION_STUDY_MISSING = "open_question.study_missing", Info, Check, "requirements 51 and 130: the map steers the research (source documents 001 and 004)" {
        "no study is to answer this question"
        "ingen studie skal svare på dette spørsmålet"
        "ingen studie ska svara på den här frågan"
    }
    QUESTION_PROVIDER_CENTRED = "question.provider_centred", Warning, Check, "requirement 107: how was it for you, not how good were we (source document 003)" {
        "the question asks how good the provider was, not how it was for the customer"
        "spørsmålet er hvor god leverandøren var, ikke hvordan det var for kunden"
        "frågan gäller hur bra leverantören var, inte hur det var för kunden"
    }
}
