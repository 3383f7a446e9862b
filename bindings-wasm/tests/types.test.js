// What TypeScript makes of the package.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { fresh, node } from "./fresh.js";

const resolve = createRequire(import.meta.url).resolve;
const TYPED = fileURLToPath(new URL("typed", import.meta.url));

for (const compiler of ["typescript", "typescript-7"]) {
    const { version } = JSON.parse(readFileSync(resolve(`${compiler}/package.json`), "utf8"));
    const tsc = join(resolve(`${compiler}/package.json`), "..", "bin", "tsc");

    test(`TypeScript ${version} takes what users write, and finds their mistakes`, (context) => {
        const folder = fresh(context, {});
        node(TYPED, tsc, "-p", TYPED, "--outDir", folder);
        assert.equal(node(folder, "user.js"), "typed\n");
        assert.equal(node(folder, "require.cjs"), "Home function\n");
    });

    test(`TypeScript ${version} takes the examples`, () => {
        assert.equal(node(TYPED, tsc, "-p", join(TYPED, "examples.json")), "");
    });
}
