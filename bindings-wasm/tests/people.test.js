// What people read, of documents that somebody has poisoned. A new output for people belongs into the first test.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Atlas, JourneyError } from "journeykit";
import { line, visible } from "../../examples/js/line.js";
import { examples, text } from "./cases.js";
import { refusal } from "./documents.js";

// It begins and ends with letters, since no text may be blank.
const POISON =
    "x\u001b[2J\u001b]0;owned\u0007\r\n2026 INFO errors 0\u009b31m\0\u007f\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069" +
    "\u200b\u2060\ufeff\u180e\u{e0041}\u{e007f}y";
// Line breaks may be those of a report.
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}\u{e0000}-\u{e0fff}]/u;
const LIMITS = { findings: 100_000 };

function safe(shown) {
    assert.doesNotMatch(shown, HARMFUL);
    assert.ok(!shown.split("\n").some((each) => each.trimStart().startsWith("2026 INFO")), shown);
}

function safeLine(shown) {
    safe(shown);
    assert.ok(!shown.includes("\n") && shown.length < 1500, shown);
}

function safeError(error) {
    for (const shown of [error.message, String(error)]) safeLine(shown);
    for (const issue of error.issues ?? []) for (const shown of [issue.message, issue.hint ?? "", line(issue)]) safeLine(shown);
}

// The value with each string changed, and with one more member in each object.
function changed(value, change, more = {}) {
    if (typeof value === "string") return change(value);
    if (Array.isArray(value)) return value.map((each) => changed(each, change, more));
    if (typeof value !== "object" || value === null) return value;
    return { ...Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, change, more)])), ...more };
}

function parent(document, path) {
    return path.slice(0, -1).reduce((here, name) => here[name], document);
}

// With the poison in every string that may hold it, as the decoder says which these are.
function poisoned(document) {
    const bad = changed(document, (each) => `${each} ${POISON}`);
    for (let round = 0; round < 20; round++) {
        try {
            return Atlas.fromObject(bad, { limits: LIMITS });
        } catch (error) {
            if (!(error instanceof JourneyError)) throw error;
            for (const { path } of error.issues) parent(bad, path)[path.at(-1)] = structuredClone(parent(document, path)[path.at(-1)]);
        }
    }
    return assert.fail("no good document comes of it");
}

test("poisoned texts do no harm", () => {
    for (const name of examples()) {
        const atlas = poisoned(JSON.parse(text(`examples/${name}`)));
        assert.ok(atlas.toJson().split("2026 INFO").length > 50, name);
        for (const shown of [String(atlas), `${atlas.check()}`]) safe(shown);
        const [before, after] = atlas.get("/maps").map(({ id }) => id);
        for (const lang of ["en", "nb", "nn", "sv", "da"]) {
            for (const finding of atlas.check({ lang }).findings) for (const shown of [finding.message, finding.hint ?? "", line(finding)]) safeLine(shown);
            if (after === undefined) continue;
            const gap = atlas.gap(before, after, { lang });
            for (const shown of [atlas.gapText(gap, { lang }), String(gap)]) safe(shown);
        }
    }
});

test("poisoned names and values are told safely", () => {
    const document = JSON.parse(text("examples/care-service.json"));
    for (const lang of ["en", "nb", "sv"]) {
        const options = { lang, limits: LIMITS };
        safeError(refusal(() => Atlas.fromObject(changed(document, (each) => POISON + each), options)));
        safeError(refusal(() => Atlas.fromObject(changed(document, (each) => each, { [`n${POISON}`]: 1 }), options)));
        safeError(refusal(() => Atlas.fromObject({ ...document, "\ud800\u202e": 1, title: "\udfff\u001b" }, options)));
    }
});

test("what the caller names is told safely", async () => {
    const atlas = Atlas.fromJson(text("examples/care-service.json"));
    for (const named of [POISON, POISON.repeat(1000)]) {
        for (const call of [() => atlas.gap(named, named), () => atlas.replace(`/${named}`, 1), () => atlas.check({ lang: named }), () => atlas.check({ [named]: 1 })]) {
            assert.throws(call, (error) => (safeError(error), true));
        }
    }
    safe(visible(POISON));
});
