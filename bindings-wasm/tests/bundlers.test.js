// Bundlers, with what they make of the package shown to a real browser.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import * as esbuild from "esbuild";
import * as vite from "vite";
import { PACKAGE, unpacked } from "./fresh.js";
import { browser, done, open, serve } from "./server.js";

const PAGE = '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><script type="module" src="./main.js"></script></head></html>';
const use = (entry) => `import { Atlas, init, schema } from "${entry}";
await init();
const atlas = Atlas.fromObject({ schema_version: "1.0", title: "Home", language: "en" });
console.log(atlas.get("/title"), atlas.check().ok, (await schema()).title);
document.title = "done";`;
const SLIM = `import { Atlas, init } from "journeykit/slim";
import module from "journeykit/journeykit.wasm?url";
await init(module);
console.log(Atlas.fromObject({ schema_version: "1.0", title: "Home", language: "en" }).get("/title"));
document.title = "done";`;
const WORKER = `const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => { console.log(data); document.title = "done"; };`;
const IN_WORKER = `import { Atlas, init } from "journeykit";
await init();
postMessage(Atlas.fromObject({ schema_version: "1.0", title: "Home", language: "en" }).get("/title"));`;

const tabs = await browser();

function project(context, files) {
    const folder = mkdtempSync(join(tmpdir(), "journeykit-"));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    unpacked(folder);
    for (const [name, text] of Object.entries({ "package.json": '{"type":"module"}', "index.html": PAGE, ...files })) {
        writeFileSync(join(folder, name), text);
    }
    return folder;
}

async function prints(address) {
    const { page, said, failed } = await open(tabs, address);
    await done(page);
    assert.deepEqual(failed, []);
    await page.close();
    return said;
}

// Vite tells its pages the port that it was told.
function freePort() {
    return new Promise((resolve) => {
        const server = createServer().listen(0, "127.0.0.1", () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

const config = (root) => ({ root, configFile: false, logLevel: "error", cacheDir: join(root, "cache") });

for (const [about, files, wanted] of [
    ["journeykit", { "main.js": use("journeykit") }, ["Home true Atlas"]],
    ["journeykit/inline", { "main.js": use("journeykit/inline") }, ["Home true Atlas"]],
    ["journeykit/slim with an address", { "main.js": SLIM }, ["Home"]],
    ["journeykit in a worker", { "main.js": WORKER, "worker.js": IN_WORKER }, ["Home"]],
]) {
    test(`Vite builds ${about}`, async (context) => {
        const root = project(context, files);
        await vite.build({ ...config(root), base: "./", worker: { format: "es" }, build: { target: "es2022" } });
        assert.deepEqual(await prints(await serve(context, join(root, "dist"))), wanted);
    });

    test(`Vite serves ${about}`, async (context) => {
        const root = project(context, files);
        const exclude = about.endsWith("inline") ? [] : ["journeykit"];
        const port = await freePort();
        const server = await vite.createServer({ ...config(root), optimizeDeps: { exclude }, server: { host: "127.0.0.1", port, strictPort: true } });
        context.after(() => server.close());
        await server.listen();
        assert.deepEqual(await prints(`http://127.0.0.1:${port}/`), wanted);
    });
}

test("esbuild makes one file of journeykit/inline", async (context) => {
    const root = project(context, { "in.js": use("journeykit/inline") });
    await esbuild.build({ absWorkingDir: root, entryPoints: ["in.js"], outfile: "main.js", bundle: true, format: "esm", logLevel: "error" });
    rmSync(join(root, "node_modules"), { recursive: true });
    assert.deepEqual(await prints(await serve(context, root)), ["Home true Atlas"]);
});

test("esbuild makes a bundle of journeykit, with the module beside it", async (context) => {
    const root = project(context, { "in.js": use("journeykit") });
    await esbuild.build({ absWorkingDir: root, entryPoints: ["in.js"], outfile: "main.js", bundle: true, format: "esm", logLevel: "error" });
    cpSync(join(PACKAGE, "lib", "journeykit.wasm"), join(root, "journeykit.wasm"));
    rmSync(join(root, "node_modules"), { recursive: true });
    assert.deepEqual(await prints(await serve(context, root)), ["Home true Atlas"]);
});

test("a bundle of journeykit/slim holds no schema until one is asked for", async (context) => {
    const root = project(context, { "in.js": 'import { Atlas, initSync } from "journeykit/slim"; console.log(Atlas, initSync);' });
    const options = { absWorkingDir: root, entryPoints: ["in.js"], bundle: true, minify: true, format: "esm", write: false };
    const { outputFiles } = await esbuild.build(options);
    assert.ok(outputFiles[0].contents.length < 24_000, `${outputFiles[0].contents.length} bytes`);
});
