// A finding as one line, as Rust and Python print it.

// Control characters, separators of lines, and controls of the direction of writing.
export const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

// The most characters of a place that a line shows.
const LONGEST = 80;

const WORDS = {
    en: { error: "error", warning: "warning", info: "info", at: "at" },
    nb: { error: "feil", warning: "advarsel", info: "merknad", at: "ved" },
    sv: { error: "fel", warning: "varning", info: "anmärkning", at: "vid" },
};

/** @param {import("journeykit").Frozen<import("journeykit").shapes.Finding>} finding */
export function line({ severity, code, pointer, message, hint, lang }) {
    const words = WORDS[/** @type {keyof typeof WORDS} */ (lang ?? "en")];
    const characters = [...pointer];
    const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : pointer;
    const place = cut.replace(UNSAFE, (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${words[severity]} ${code} ${words.at} \`${place}\`: ${message}${hint ? ` (${hint})` : ""}`;
}
