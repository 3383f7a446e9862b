//! The rules of computing and applying a gap: the codes of the errors that it
//! can end with.

use crate::finding::rules;

rules! {
    GAP_MAP_UNKNOWN = "gap.map_unknown", Error, Gap, "journeykit: a gap lies between two maps of one document" {
        "there is no map `{value}`"
        "det finnes ikke noe kart `{value}`"
        "det finns ingen karta `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
    GAP_INITIATIVE_UNKNOWN = "gap.initiative_unknown", Error, Gap, "journeykit: a part of a gap is what some of its initiatives pay for" {
        "initiative `{value}` has nothing to do with this gap"
        "tiltaket `{value}` har ikke noe med dette gapet å gjøre"
        "åtgärden `{value}` har inget med det här gapet att göra"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
    LIMIT_PAYMENTS = "limit.payments", Error, Gap, "journeykit: input from strangers may not take all memory or time" {
        "the initiatives pay for changes in more than {limit} ways"
        "tiltakene betaler for endringer på flere enn {limit} måter"
        "åtgärderna betalar för ändringar på fler än {limit} sätt"
        => "name what an initiative changes, rather than whole stages or maps" "oppgi det tiltaket endrer, heller enn hele faser eller kart" "ange det som åtgärden ändrar, hellre än hela faser eller kartor"
    }
    LIMIT_ANSWER = "limit.answer", Error, Gap, "journeykit: input from strangers may not take all memory or time" {
        "saying who pays for what takes more than {limit} bytes"
        "å si hvem som betaler for hva, tar mer enn {limit} byte"
        "att säga vem som betalar för vad tar mer än {limit} byte"
        => "name what an initiative changes, rather than whole stages or maps" "oppgi det tiltaket endrer, heller enn hele faser eller kart" "ange det som åtgärden ändrar, hellre än hela faser eller kartor"
    }
    LIMIT_WORK = "limit.work", Error, Gap, "journeykit: input from strangers may not take all memory or time" {
        "comparing the two maps takes more than {limit} units of work"
        "å sammenligne de to kartene tar mer enn {limit} arbeidsenheter"
        "att jämföra de två kartorna tar mer än {limit} arbetsenheter"
        => "raise `work` if you trust the source" "hev `work` hvis du stoler på kilden" "höj `work` om du litar på källan"
    }
    GAP_MISFIT = "gap.does_not_fit", Error, Gap, "journeykit: the changes of a gap fit the map that it was computed from" {
        "change {number} does not fit this map"
        "endring {number} passer ikke til dette kartet"
        "ändring {number} passar inte den här kartan"
        => "apply a gap to the map that it was computed from" "bruk gapet på kartet det er beregnet fra" "tillämpa gapet på kartan som det är beräknat från"
    }
    CONFIRM_UNKNOWN = "confirm.unknown", Error, Gap, "journeykit: an answer is about steps of the two maps" {
        "there is no step `{value}`"
        "det finnes ikke noe steg `{value}`"
        "det finns inget steg `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
    }
    CONFIRM_BASE = "confirm.base", Error, Gap, "journeykit: `replaces` and `removes` name steps of the map in `derived_from`" {
        "map `{map}` is derived from `{base}`"
        "kartet `{map}` bygger på `{base}`"
        "kartan `{map}` bygger på `{base}`"
        => "confirm against `{base}`, or change `derived_from` first" "bekreft mot `{base}`, eller endre `derived_from` først" "bekräfta mot `{base}`, eller ändra `derived_from` först"
    }
    CONFIRM_CONTRADICTION = "confirm.contradiction", Error, Gap, "journeykit: a step goes on, or it is gone" {
        "step `{value}` is said both to be gone and to go on"
        "steget `{value}` sies både å være borte og å fortsette"
        "steget `{value}` sägs både vara borta och fortsätta"
        => "say one of the two" "si én av delene" "säg det ena eller det andra"
    }
}
