// The shared cases, with the same answers and the same counts as in Rust and Python.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { Atlas, Gap, JourneyError } from "journeykit";
import { FOLDERS, bytes, cases, content, differs, examples, has, text } from "./cases.js";

const run = {};

function each(folder, check) {
    describe(folder, () => {
        for (const one of cases(folder)) {
            test(`${one.file}: ${one.about}`, () => {
                check(one);
                run[folder] = (run[folder] ?? 0) + 1;
            });
        }
    });
}

function known(one, ...names) {
    const all = new Set(["file", "about", "document", "text", "bytes_hex", "example", "expect", ...names]);
    assert.deepEqual(Object.keys(one).filter((name) => !all.has(name)), [], "no runner reads these");
}

function read(one) {
    known(one, "limits", "lang", "mask");
    return Atlas.fromJson(content(one), { limits: one.limits, lang: one.lang, mask: one.mask });
}

function refused(one) {
    const error = thrown(() => read(one));
    const { findings, ...rest } = one.expect;
    assert.equal(error.issues.length, findings.length, JSON.stringify(error.issues));
    findings.forEach((described, at) => assert.ok(has(error.issues[at], described), JSON.stringify(error.issues[at])));
    assert.equal(error.code, error.issues[0]?.code ?? "");
    const { total } = error;
    const counts = { ok: false, errors: total, warnings: 0, infos: 0, total, truncated: error.issues.length < total };
    assert.ok(has(counts, rest), JSON.stringify(counts));
}

function thrown(work) {
    try {
        work();
    } catch (error) {
        assert.ok(error instanceof JourneyError && error instanceof Error, error);
        return error;
    }
    return assert.fail("nothing was thrown");
}

each("decode", (one) => (one.expect.ok ? read(one) : refused(one)));

each("edit", (one) => {
    known(one, "edits", "lang");
    const options = { lang: one.lang };
    const done = (atlas, { op, path, value }) => (op === "add" ? atlas.add(path, value, options) : atlas.remove(path, options));
    const first = Atlas.fromJson(content(one));
    if (!one.expect.ok) {
        const before = one.edits.slice(0, -1).reduce(done, first);
        const { issues } = thrown(() => done(before, one.edits.at(-1)));
        assert.equal(issues.length, one.expect.findings.length, JSON.stringify(issues));
        one.expect.findings.forEach((described, at) => assert.ok(has(issues[at], described), JSON.stringify(issues[at])));
        return;
    }
    const atlas = one.edits.reduce(done, first);
    for (const [pointer, wanted] of Object.entries(one.expect.at)) assert.deepEqual(atlas.get(pointer) ?? null, wanted, pointer);
    assert.equal(Atlas.fromJson(atlas.toJson()).toJson(), atlas.toJson());
});

each("migrate", (one) => (one.expect.ok ? assert.equal(read(one).get("/schema_version"), one.expect.version) : refused(one)));

each("canonical", (one) => {
    known(one);
    const atlas = Atlas.fromJson(content(one));
    assert.equal(atlas.toJson(), one.expect);
    const pretty = atlas.toJson({ indent: 2 });
    for (const form of [one.expect, pretty]) {
        const again = Atlas.fromJson(form);
        assert.equal(again.toJson(), one.expect);
        assert.equal(again.toJson({ indent: 2 }), pretty);
    }
});

each("check", (one) => {
    known(one, "options");
    const report = Atlas.fromJson(content(one)).check(one.options);
    const { findings: wanted, includes = [], excludes = [], ...counts } = one.expect;
    const all = report.findings;
    if (wanted) {
        assert.equal(all.length, wanted.length, JSON.stringify(all));
        wanted.forEach((described, at) => assert.ok(has(all[at], described), JSON.stringify(all[at])));
    }
    for (const described of includes) assert.ok(all.some((found) => has(found, described)), JSON.stringify(described));
    for (const described of excludes) assert.ok(!all.some((found) => has(found, described)), JSON.stringify(described));
    const { errors, warnings, infos, ...strange } = counts;
    assert.deepEqual(strange, {}, "no runner reads these");
    const asked = Object.entries({ errors, warnings, infos }).filter(([, count]) => count !== undefined);
    for (const [name, count] of asked) assert.equal(report[name], count, name);
});

each("gap", (one) => {
    known(one, "current", "future");
    const atlas = Atlas.fromJson(content(one));
    const [current, future] = [one.current, one.future].map((id) => atlas.get("/maps").find((map) => map.id === id));
    const gap = atlas.gap(one.current, one.future);
    assert.equal(differs(gap, one.expect), undefined);
    // The way there and the way back, to the byte.
    const bytesOf = (map) => atlas.replace("/maps", [map]).toJson();
    assert.equal(bytesOf(gap.apply(current)), bytesOf(future));
    assert.equal(bytesOf(gap.inverse().apply(future)), bytesOf(current));
    assert.equal(Gap.fromJson(gap.toJson()).toJson(), gap.toJson());
    assert.equal(Gap.fromObject(gap).toJson(), gap.toJson());
    assert.equal(atlas.gap(one.future, one.current).summary.distance, gap.summary.distance);
});

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
