// Checks documents: `node check.js FILE... [--lang nb]`.

import { readFileSync } from "node:fs";
import { Atlas, JourneyError } from "journeykit";

/** @typedef {import("journeykit").CheckOptions["lang"]} Lang */

/** @type {string[]} */
const files = [];
/** @type {Lang} */
let lang;
for (const [at, word] of process.argv.entries()) {
    if (at < 2 || process.argv[at - 1] === "--lang") continue;
    if (word === "--lang") lang = /** @type {Lang} */ (process.argv[at + 1]);
    else files.push(word);
}

let good = true;
for (const file of files) {
    const report = reported(file);
    const { errors, warnings, infos } = report;
    console.log(`${file}: errors ${errors}, warnings ${warnings}, notes ${infos}`);
    for (const { severity, code, pointer, message, hint } of report.findings) {
        console.log(`  ${severity} ${code} at \`${pointer}\`: ${message}${hint ? ` (${hint})` : ""}`);
    }
    good &&= errors === 0;
}
process.exitCode = good ? 0 : 1;

/** What reading or checking finds. @param {string} file */
function reported(file) {
    try {
        return Atlas.fromJson(readFileSync(file), { lang }).check({ lang });
    } catch (error) {
        if (!(error instanceof JourneyError)) throw error;
        return { errors: error.total, warnings: 0, infos: 0, findings: error.issues };
    }
}
