// What is printed: findings as one line, as Rust and Python print them, and names of files.

// Control characters, separators of lines, controls of the direction of writing, and what would only hide in a text.
const UNSAFE = /[\p{Cc}\p{Surrogate}\u034f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;

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
    const place = cut.replace(UNSAFE, escaped);
    return `${words[severity]} ${code} ${words.at} \`${place}\`: ${message}${hint ? ` (${hint})` : ""}`;
}

/** @param {string} unsafe */
function escaped(unsafe) {
    return unsafe.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

/** A text that others have given, such as the name of a file, in one line that is safe to print. @param {string} text */
export function visible(text) {
    return text.replace(UNSAFE, " ");
}
