// The shared cases, with the same answers and the same counts as in Rust and Python.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { Atlas, Gap, JourneyError } from "journeykit";
import { FOLDERS, bytes, cases, content, examples, text } from "./cases.js";
import { runs } from "./runs.js";

const run = {};

for (const [folder, check] of Object.entries(runs({ Atlas, Gap, JourneyError }))) {
    describe(folder, () => {
        for (const one of cases(folder)) {
            test(`${one.file}: ${one.about}`, () => {
                check(one, content(one));
                run[folder] = (run[folder] ?? 0) + 1;
            });
        }
    });
}

test("every case of every folder is run", () => {
    const folders = readdirSync(FOLDERS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(run, Object.fromEntries(folders.map(({ name }) => [name, cases(name).length])));
    // The fewest of each that Rust asks for.
    const least = [...text("tests/tests/cases_count.rs").matchAll(/\("(\w+)", (\d+)\)/g)];
    assert.ok(least.length >= 5);
    for (const [, folder, count] of least) assert.ok(run[folder] >= Number(count), folder);
});

test("every example is written as it stands", () => {
    assert.ok(examples().length >= 6);
    for (const name of examples()) {
        const content = bytes(`examples/${name}`);
        const atlas = Atlas.fromJson(content);
        assert.ok(atlas.check().ok);
        const data = JSON.parse(content);
        assert.equal(Atlas.fromObject(data).toJson(), atlas.toJson());
        assert.equal(Atlas.fromObject(atlas.toObject()).toJson({ indent: 2 }), atlas.toJson({ indent: 2 }));
        assert.deepEqual(atlas.toObject(), data);
    }
});
