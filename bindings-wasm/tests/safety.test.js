// Strangers' documents, memory, and a compiled half that breaks down.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { Atlas } from "journeykit";
import { refusal, small } from "./documents.js";
import { withMemory } from "./wasm.js";

const MODULE = readFileSync(createRequire(import.meta.url).resolve("journeykit/journeykit.wasm"));

test("keys of prototypes are data", () => {
    const extensions = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":1},"toString":[],"a":{"__proto__":null}}');
    const text = JSON.stringify({ ...small(), extensions });
    for (const atlas of [Atlas.fromJson(text), Atlas.fromObject(JSON.parse(text))]) {
        const out = atlas.toObject().extensions;
        assert.deepEqual(Object.keys(out), ["__proto__", "constructor", "toString", "a"]);
        assert.equal(JSON.stringify(out), JSON.stringify(extensions));
        assert.equal(Object.getPrototypeOf(out), Object.prototype);
        assert.deepEqual(Object.getOwnPropertyDescriptor(atlas.get("/extensions"), "__proto__").value, { polluted: true });
        assert.deepEqual(atlas.get("/extensions/__proto__"), { polluted: true });
        assert.equal(JSON.stringify(atlas.replace("/extensions", extensions).toObject().extensions), JSON.stringify(extensions));
        assert.equal({}.polluted, undefined);
    }
    const error = refusal(() => Atlas.fromJson(`{"__proto__":{"x":1},${text.slice(1)}`));
    assert.deepEqual([error.code, error.issues[0].path], ["member.unknown", ["__proto__"]]);
    assert.equal({}.x, undefined);
});

test("a text as long as its limit is read, one byte more is not", () => {
    const text = JSON.stringify(small());
    const limits = { text_bytes: text.length };
    assert.ok(Atlas.fromJson(text, { limits }).check().ok);
    assert.equal(refusal(() => Atlas.fromJson(`${text} `, { limits })).code, "limit.text");
    assert.equal(refusal(() => Atlas.fromJson(Buffer.from(`${text} `), { limits })).code, "limit.text");
    assert.equal(refusal(() => Atlas.fromJson(`[${"å".repeat(40 << 20)}`)).code, "limit.text");
    assert.equal(refusal(() => Atlas.fromJson(text, { limits: { depth: 2 } })).code, "limit.depth");
    assert.equal(refusal(() => Atlas.fromJson(text, { limits: { values: 3 } })).code, "limit.values");
    assert.equal(refusal(() => Atlas.fromJson(text, { limits: { string_bytes: 3 } })).code, "limit.string");
    const long = { ...small(), extensions: { x: "x".repeat(70_000) } };
    const free = { limits: { string_bytes: 100_000 } };
    assert.equal(refusal(() => Atlas.fromObject(long)).code, "limit.string");
    // What was read within limits of its own stays open with them.
    const atlas = Atlas.fromObject(long, free);
    for (let other = 0; other < 20; other++) Atlas.fromObject(small());
    assert.equal(atlas.get("/extensions/x").length, 70_000);
    assert.equal(atlas.replace("/title", "x").replace("/title", "y").get("/extensions/x").length, 70_000);
});

test("a million levels are refused", () => {
    for (const open of ["[", '{"a":']) assert.equal(refusal(() => Atlas.fromJson(open.repeat(1_000_000))).code, "limit.depth");
});

test("wrong items of large kinds cost no more than their text", () => {
    const maps = "1,".repeat(4_900_000) + "1";
    const error = refusal(() => Atlas.fromJson(`{"schema_version":"1.0","title":"t","language":"en","maps":[${maps}]}`));
    assert.equal(error.code, "type.wrong");
    assert.deepEqual([error.total, error.issues.length], [4_900_001, 1000]);
    assert.equal(error.issues.at(-1).pointer, "/maps/999");
});

test("10 000 rounds leave memory flat", async () => {
    const { warm, after, seen } = await inWorker("./rounds.js", { module: MODULE, rounds: 10_000 });
    assert.ok(warm > 0 && seen > 0);
    assert.equal(after, warm);
});

test("after a breakdown the next call works", async () => {
    // A module whose memory ends at 8 MiB breaks down honestly: a document is too large for it.
    const said = await inWorker("./trap.js", { module: withMemory(MODULE, 128) });
    assert.deepEqual(said, {
        code: "internal.trap",
        name: "JourneyError",
        cause: "RuntimeError",
        // What was read before is read again, with its edits; what is new is read as ever.
        title: "Edited",
        distance: true,
        again: "internal.trap",
        fresh: "Home insurance",
    });
});

test("hash tables are seeded by the platform, in each module anew", async () => {
    assert.deepEqual(await inWorker("./seeds.js", { module: withMemory(MODULE, 128) }), { atStart: 1, afterBreakdown: 2 });
});

function inWorker(file, workerData) {
    return new Promise((resolve, reject) => {
        const worker = new Worker(new URL(file, import.meta.url), { workerData });
        worker.once("message", resolve);
        worker.once("error", reject);
    });
}

test("an entry that is not ready says so, and then is", async () => {
    const said = await inWorker("./unready.js", { module: MODULE });
    assert.deepEqual(said, { before: "journeykit is not ready: `await init()` comes first", after: "Home insurance" });
});
