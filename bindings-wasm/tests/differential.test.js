// Mutated documents get the same verdict as in Rust, to the byte: codes and pointers, canonical text, gap. Rust has
// written them (tests/src/bin/mutants.rs): a few for `tests/run wasm`, many for `tests/run differential`.

import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { test } from "node:test";
import { createInterface } from "node:readline";
import { Atlas, JourneyError } from "journeykit";

const FILE = process.env.JOURNEYKIT_MUTANTS;

test("mutated documents get the same verdict as in Rust", { skip: !FILE && "`tests/run wasm` writes the mutants" }, async (context) => {
    let count = 0;
    for await (const line of createInterface({ input: createReadStream(FILE) })) {
        const { text, hex, verdict } = JSON.parse(line);
        const input = hex === undefined ? text : Buffer.from(hex, "hex");
        assert.equal(verdictOf(input), verdict, line);
        count += 1;
    }
    assert.ok(count >= 300, `${count}`);
    context.diagnostic(`${count} mutants`);
});

function verdictOf(input) {
    const atlas = tried(() => Atlas.fromJson(input));
    if (atlas instanceof JourneyError) return lines([`refused ${atlas.total}`, ...atlas.issues.map(place)]);
    const report = atlas.check();
    const counts = `read ${checksum(atlas.toJson())}, ${report.errors} errors, ${report.warnings} warnings, ${report.infos} infos`;
    const told = [counts, ...report.findings.map(place)];
    const maps = atlas.get("/maps") ?? [];
    if (maps.length > 1) {
        const gap = tried(() => atlas.gap(maps[0].id, maps[1].id));
        told.push(gap instanceof JourneyError ? `gap ${gap.code}` : `gap ${checksum(gap.toJson())}`);
    }
    return lines(told);
}

function tried(work) {
    try {
        return work();
    } catch (error) {
        if (error instanceof JourneyError) return error;
        throw error;
    }
}

const place = ({ code, pointer }) => `${code} ${pointer}`;
const lines = (list) => list.map((line) => `${line}\n`).join("");

// CRC-32, as Python's zlib counts it.
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
});

function checksum(text) {
    let sum = -1;
    for (const byte of Buffer.from(text)) sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
    return (~sum >>> 0).toString(16).padStart(8, "0");
}
