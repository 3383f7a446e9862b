// A fresh folder with nothing but the packed package in it, as a user has it.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const resolve = createRequire(import.meta.url).resolve;
export const PACKAGE = dirname(resolve("journeykit/package.json"));
export const TARBALL = process.env.JOURNEYKIT_TARBALL;
if (!TARBALL) throw new Error("JOURNEYKIT_TARBALL names the packed package: `tests/run wasm` sets it");

// A folder of that name with these files, gone after the test.
export function fresh(context, files) {
    const folder = mkdtempSync(join(tmpdir(), "journeykit-"));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, text] of Object.entries({ "package.json": '{"type":"module"}', ...files })) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
    }
    execFileSync("npm", ["install", "--silent", "--offline", "--no-audit", "--no-fund", TARBALL], { cwd: folder });
    return folder;
}

// The same without npm, where many are needed.
export function unpacked(folder) {
    cpSync(PACKAGE, join(folder, "node_modules", "journeykit"), { recursive: true });
}

export function node(folder, ...args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr || stdout);
    return stdout;
}

// The program of a tool that the tests have.
export const tool = (name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));
