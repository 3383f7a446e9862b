// Limits on what strangers may ask for, and what holds for numbers of the user's own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Atlas } from "journeykit";
import { refusal, small } from "./documents.js";

const withNumber = (spelled) => `{"schema_version":"1.0","title":"t","language":"en","extensions":{"n":${spelled}}}`;

function twoMaps() {
    const stages = (kind) => [
        { id: "s", name: "s", steps: Array.from({ length: 20 }, (_, at) => ({ id: `${kind}${at}`, name: `${kind} ${at}` })) },
    ];
    return Atlas.fromObject({
        schema_version: "1.0",
        title: "t",
        language: "en",
        maps: [
            { id: "a", title: "a", state: "current", stages: stages("before") },
            { id: "b", title: "b", state: "future", derived_from: "a", stages: stages("after") },
        ],
        initiatives: Array.from({ length: 20 }, (_, at) => ({ id: `i${at}`, title: "x", changes: [{ map: "a" }] })),
    });
}

test("what is read has a limit in memory", () => {
    assert.equal(refusal(() => Atlas.fromObject(small(), { limits: { memory_bytes: 100 } })).code, "limit.memory");
    assert.ok(Atlas.fromObject(small(), { limits: { memory_bytes: 1_000_000 } }));
});

test("a gap has limits of work and of what it may take to say who pays", () => {
    const atlas = twoMaps();
    assert.equal(refusal(() => atlas.gap("a", "b", { limits: { work: 0 } })).code, "limit.work");
    assert.equal(refusal(() => atlas.gap("a", "b", { limits: { answer_bytes: 1_000 } })).code, "limit.answer");
    assert.equal(atlas.gap("a", "b", { limits: { work: 1_000_000, answer_bytes: 100_000 } }).funding.length, 20);
});

test("a report is cut to bytes", () => {
    const text = `{"extensions":{"${"x".repeat(60_000)}":{${Array(500).fill('"a":1').join(",")}}}}`;
    const error = refusal(() => Atlas.fromJson(text));
    assert.ok(error.issues.length < 10 && error.total > 400);
});

test("numbers of the user's own keep their spelling in text, and are doubles in objects", () => {
    for (const spelled of ["1.10", "-0", "1E2", "1e-3", "9007199254740993"]) {
        const atlas = Atlas.fromJson(withNumber(spelled));
        assert.ok(atlas.toJson().includes(spelled));
        const again = Atlas.fromObject(atlas.toObject());
        assert.equal(again.get("/extensions/n"), Number(spelled) || 0);
    }
});

test("a number that no double holds is refused", () => {
    const error = refusal(() => Atlas.fromJson(withNumber("1e400")));
    assert.deepEqual([error.code, error.issues[0].pointer], ["number.range", "/extensions/n"]);
});
