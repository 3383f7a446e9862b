import { call } from "./engine.js";
import { write } from "./wire.js";

// A text of a document in a language, or in the nearest one that it has.
export function textIn(text, lang, language) {
    if (typeof text === "string") return text;
    const written = write(text, 1000);
    return call((half) => half.best(written, lang, language));
}
