// What a page has to fetch.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { PACKAGE } from "./fresh.js";
import { sections } from "./wasm.js";

// In units of 1000 bytes. Beyond AIM it is told, beyond MOST it fails. What is left beyond AIM is spread: the checks and the
// gap themselves a quarter, words in five languages and tables of numbers a fifth, and little of each kind of part, of
// which there are a hundred.
const AIM = { module: 350, compressed: 120, script: 40 };
const MOST = { module: 2000, compressed: 520, script: 60 };
const NAMES = { 1: "types", 3: "functions", 9: "elements", 10: "code", 11: "data" };

const compressed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test("the module and the script stay within their budget", (context) => {
    const module = readFileSync(join(PACKAGE, "lib", "journeykit.wasm"));
    const scripts = readdirSync(join(PACKAGE, "lib")).filter((name) => /^[a-z]+\.js$/.test(name) && name !== "module.js");
    const script = scripts.reduce((sum, name) => sum + readFileSync(join(PACKAGE, "lib", name)).length, 0);
    const sizes = { module: module.length, compressed: compressed(module), script };
    for (const [name, bytes] of Object.entries(sizes)) {
        const told = `${name}: ${(bytes / 1000).toFixed(1)} KB, wanted ${AIM[name]}, at most ${MOST[name]}`;
        assert.ok(bytes > 1000 && bytes <= MOST[name] * 1000, told);
        context.diagnostic(bytes > AIM[name] * 1000 ? `TOO LARGE ${told}` : told);
    }
    for (const { id, content, end } of sections(module)) {
        if (NAMES[id]) context.diagnostic(`${NAMES[id]}: ${((end - content) / 1000).toFixed(1)} KB`);
    }
});
