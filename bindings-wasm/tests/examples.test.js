// The examples in JavaScript say what those in Rust say, to the byte.

import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ROOT, examples } from "./cases.js";
import { fresh } from "./fresh.js";

const root = fileURLToPath(ROOT);
const LANGS = ["en", "nb", "nn", "sv", "da"];
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const rust = (name) => join(target, "debug", "examples", name);

before(() => execFileSync("cargo", ["build", "--quiet", "--examples", "--package", "journeykit"], { cwd: root }));

function said(program, ...args) {
    return new Promise((resolve) => {
        execFile(program, args, { cwd: root, maxBuffer: 1 << 26 }, (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));
    });
}

// A program that runs once is over before it has been optimised.
const ONCE = ["--liftoff-only"];

async function same(folder, program, script, args) {
    const [wanted, found] = await Promise.all([said(rust(program), ...args), said(process.execPath, ...ONCE, join(folder, "js", script), ...args)]);
    assert.deepEqual(found, wanted, `${program} ${args.join(" ")}`);
    return wanted.stdout.length;
}

function installed(context) {
    const folder = fresh(context, {});
    cpSync(join(root, "examples", "js"), join(folder, "js"), { recursive: true });
    return folder;
}

test("check says the same of every document, in every language", async (context) => {
    const folder = installed(context);
    const broken = ["member.unknown", "json.duplicate_key", "map.gains_missing"].map((code) => `examples/broken/${code}.json`);
    const files = [...examples().map((name) => `examples/${name}`), ...broken];
    for (const lang of LANGS) assert.ok((await same(folder, "check", "check.js", [...files, "--lang", lang])) > 1000);
});

test("gap says the same of every document, in every language and as data", async (context) => {
    const folder = installed(context);
    for (const name of examples()) {
        for (const lang of LANGS) assert.ok((await same(folder, "gap", "gap/main.js", [`examples/${name}`, "--lang", lang])) > 500);
        assert.ok((await same(folder, "gap", "gap/main.js", [`examples/${name}`, "--json"])) > 1000);
    }
    assert.ok((await same(folder, "gap", "gap/main.js", ["examples/competing-futures.json", "today", "own_app"])) > 500);
});

test("mistakes are told alike", async (context) => {
    const folder = installed(context);
    for (const args of [["examples/kitchen-maker.json", "today"], ["examples/kitchen-maker.json", "today", "nowhere"], ["examples/broken/member.unknown.json"]]) {
        await same(folder, "gap", "gap/main.js", args);
    }
});
