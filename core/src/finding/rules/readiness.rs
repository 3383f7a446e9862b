//! Rules of the six layers, of data and of the project's phases.

use super::rules;

rules! {
    LAYER_NEED_EARLY = "layer_need.early", Warning, Check, "requirement 74: work in this order (source document 002)" {
        "this is called ready, but it depends on `{value}`, which is not"
        "dette kalles klart, men er avhengig av `{value}`, som ikke er det"
        "det här kallas klart, men är beroende av `{value}`, som inte är det"
    }
    LAYER_SKIPPED = "layer_need.layer_skipped", Warning, Check, "requirement 74: work in this order (source document 002)" {
        "work on this layer has begun, but nothing is said of the layer before it: {names}"
        "arbeidet med dette laget er begynt, men ingenting er sagt om laget foran: {names}"
        "arbetet med det här lagret har börjat, men inget sägs om lagret före: {names}"
    }
    LAYER_NO_EXPERIENCE = "layer_need.no_experience", Warning, Check, "requirement 76: starting from today's organisation and processes (source document 002)" {
        "nothing ties this to an experience that customers are to have"
        "ingenting knytter dette til en opplevelse kundene skal ha"
        "inget knyter det här till en upplevelse som kunderna ska få"
        => "name what comes first in `depends_on`, or the steps that it serves" "nevn det som kommer først i `depends_on`, eller stegene det tjener" "nämn det som kommer först i `depends_on`, eller stegen som det tjänar"
    }
    DATA_LIFE_MISSING = "data_item.life_missing", Info, Check, "requirement 83: acquire, store, analyse, transform, provide and apply (source document 002)" {
        "nobody has provided for these stages in the life of the data: {names}"
        "ingen har sørget for disse trinnene i dataenes liv: {names}"
        "ingen har sörjt för de här stegen i datas liv: {names}"
    }
    PHASE_UNREADY = "context.phase_unready", Warning, Check, "requirement 125: four phases, one after the other (source document 004)" {
        "the project has left a phase behind that should have brought: {names}"
        "prosjektet har lagt bak seg en fase som skulle ha gitt: {names}"
        "projektet har lämnat en fas bakom sig som borde ha gett: {names}"
    }
}
