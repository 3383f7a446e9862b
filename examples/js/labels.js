// The words of counts in five languages.

/** @typedef {"en" | "nb" | "nn" | "sv" | "da"} Lang */

const LANGS = ["en", "nb", "nn", "sv", "da"];

/** The words in a language. @param {Lang} lang @returns {Record<keyof typeof ROWS, string>} */
export function labels(lang) {
    const at = LANGS.indexOf(lang);
    const words = Object.entries(ROWS).map(([name, row]) => [name, row[at]]);
    return Object.fromEntries(words);
}

const ROWS = {
    warnings: ["warnings", "advarsler", "åtvaringar", "varningar", "advarsler"],
    warningsOne: ["warning", "advarsel", "åtvaring", "varning", "advarsel"],
    errors: ["errors", "feil", "feil", "fel", "fejl"],
    errorsOne: ["error", "feil", "feil", "fel", "fejl"],
    notes: ["notes", "merknader", "merknader", "anmärkningar", "bemærkninger"],
    notesOne: ["note", "merknad", "merknad", "anmärkning", "bemærkning"],
};
