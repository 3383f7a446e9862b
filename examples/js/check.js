// Checks documents.
//
//     node check.js FILE... [--lang nb|sv|en|nn|da] [--today 2026-11-22] [--profile future_first] [--json]
//
// With `--json` it prints one line of JSON for each file. It ends with 1 if a document has errors.

import { readFileSync } from "node:fs";
import { Atlas, JourneyError } from "journeykit";
import { given } from "./arguments.js";
import { labels } from "./labels.js";
import { line, visible } from "./line.js";

const { words: files, lang, json, check } = given();
const label = labels(lang);

let good = true;
for (const file of files) {
    const report = reported(file);
    console.log(json ? JSON.stringify({ file, report }) : told(file, report));
    good &&= report.errors === 0;
}
process.exitCode = good ? 0 : 1;

/** @typedef {import("journeykit").Frozen<import("journeykit").shapes.Report>} Report */

/** @param {string} file @param {Report} report */
function told(file, { errors, warnings, infos, findings }) {
    const counted = (/** @type {number} */ count, /** @type {string} */ one, /** @type {string} */ many) => `${count} ${count === 1 ? one : many}`;
    const counts = [counted(errors, label.errorsOne, label.errors), counted(warnings, label.warningsOne, label.warnings), counted(infos, label.notesOne, label.notes)];
    return [`${visible(file)}: ${counts.join(", ")}`, ...findings.map(line)].join("\n  ");
}

/** What reading or checking finds. @param {string} file @returns {Report} */
function reported(file) {
    try {
        return Atlas.fromJson(readFileSync(file), { lang }).check(check);
    } catch (error) {
        if (!(error instanceof JourneyError)) throw error;
        const { total, issues } = error;
        const findings = issues.map(({ path, ...finding }) => finding);
        return { ok: false, errors: total, warnings: 0, infos: 0, total, truncated: findings.length < total, findings };
    }
}
