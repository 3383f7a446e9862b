// The arguments that the programs have in common.

import { parseArgs } from "node:util";

/** What was asked for: the words without dashes, and the options of reading, checking and comparing. */
export function given() {
    const { values, positionals: words } = parseArgs({
        allowPositionals: true,
        options: {
            lang: { type: "string", default: "en" },
            today: { type: "string" },
            profile: { type: "string" },
            json: { type: "boolean", default: false },
        },
    });
    const lang = /** @type {import("./labels.js").Lang} */ (values.lang);
    const profile = /** @type {import("journeykit").CheckOptions["profile"]} */ (values.profile);
    return { words, lang, json: values.json, check: { lang, today: values.today, profile } };
}
