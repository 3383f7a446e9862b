// What separates today's journey from the wanted one, as a report that a manager can read.
//
//     node gap/main.js [FILE [BEFORE AFTER]] [--lang nb|sv|en|nn|da] [--today 2026-11-22] [--profile future_first] [--json]
//
// Without a file it takes `examples/insurance-portal.json`; without maps, the first current map and the first future one;
// without a language, English. What a document says in one language only stays in it.

import { readFileSync } from "node:fs";
import { Atlas, JourneyError } from "journeykit";
import { given } from "../arguments.js";
import { line, visible } from "../line.js";

const { words, lang, json, check } = given();

try {
    console.log(run());
} catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof JourneyError ? list(error.issues) : error.message.split("\n").map(visible).join("\n"));
    // A file that can't be opened is no fault of a document.
    process.exitCode = "syscall" in error ? 2 : 1;
}

function run() {
    const [file = new URL("../../insurance-portal.json", import.meta.url), ...named] = words;
    const atlas = Atlas.fromJson(readFileSync(file), { lang });
    const checked = atlas.check(check);
    if (!checked.ok) throw new Error(list(checked.findings));
    const [before, after] = maps(atlas, named);
    const gap = atlas.gap(before, after, { lang });
    return json ? JSON.stringify(gap, null, 2) : atlas.gapText(gap, { lang }).trimEnd();
}

/**
 * The ids of the two maps.
 * @param {Atlas} atlas
 * @param {string[]} named
 * @returns {[string, string]}
 */
function maps(atlas, named) {
    if (named.length === 1) throw new Error("name two maps, or none");
    const first = (/** @type {string} */ state) => atlas.get("/maps")?.find((map) => map.state === state)?.id;
    const [before = first("current"), after = first("future")] = named;
    if (!before || !after) throw new Error("there is no current map with a future one: name two maps");
    return [before, after];
}

/** @param {import("journeykit").Frozen<import("journeykit").shapes.Finding[]>} findings */
function list(findings) {
    return findings.map((finding) => `  ${line(finding)}`).join("\n");
}
