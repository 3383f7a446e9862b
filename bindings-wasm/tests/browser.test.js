// Real browsers: a plain page under a strict policy, the shared cases, a worker, and servers that are not quite right.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { FOLDERS, cases, content } from "./cases.js";
import { PACKAGE } from "./fresh.js";
import { expected, program, worker } from "./readme.js";
import { browser, done, open, serve } from "./server.js";

const PAGE = '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><script type="module" src="main.js"></script></head></html>';
const local = (code, entry = "web") => code.replaceAll('"journeykit"', `"./journeykit/lib/${entry}.js"`);
const finish = "\nglobalThis.document.title = 'done';\n";

const tabs = await browser();

async function site(context, files, options) {
    const folder = mkdtempSync(join(tmpdir(), "journeykit-"));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(join(PACKAGE, "lib"), join(folder, "journeykit", "lib"), { recursive: true });
    for (const [name, text] of Object.entries({ "index.html": PAGE, ...files })) writeFileSync(join(folder, name), text);
    return serve(context, folder, options);
}

async function prints(address) {
    const { page, said, warned, failed } = await open(tabs, address);
    await done(page);
    assert.deepEqual(failed, []);
    await page.close();
    return { said: said.map((line) => line.trim()), warned };
}

for (const entry of ["web", "inline"]) {
    test(`the README runs on a plain page under a strict policy (${entry})`, async (context) => {
        const address = await site(context, { "main.js": local(program(), entry) + finish });
        const { said } = await prints(address);
        assert.deepEqual(said, expected());
    });
}

test("the shared cases give the same answers in a browser, and as many", async (context) => {
    const folders = readdirSync(FOLDERS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const all = folders.flatMap((folder) => cases(folder).map((one) => ({ folder, one, input: content(one).toString("base64") })));
    const code = `import { Atlas, Gap, JourneyError, init } from "journeykit";
        import { runs } from "./runs.js";
        await init();
        const run = runs({ Atlas, Gap, JourneyError });
        const counts = {};
        for (const { folder, one, input } of await (await fetch("cases.json")).json()) {
            try {
                run[folder](one, Uint8Array.from(atob(input), (letter) => letter.charCodeAt(0)));
                counts[folder] = (counts[folder] ?? 0) + 1;
            } catch (error) {
                console.error(one.file, one.about, error.message);
            }
        }
        console.log(JSON.stringify(counts));`;
    const files = { "main.js": local(code) + finish, "cases.json": JSON.stringify(all), "runs.js": readFileSync(new URL("runs.js", import.meta.url)) };
    const { said } = await prints(await site(context, files));
    assert.deepEqual(JSON.parse(said[0]), Object.fromEntries(folders.map((folder) => [folder, cases(folder).length])));
});

test("a server that calls the module something else", async (context) => {
    const address = await site(context, { "main.js": local(program()) + finish }, { types: { ".wasm": "text/plain" } });
    const { said, warned } = await prints(address);
    assert.deepEqual(said, expected());
    assert.ok(warned.some((line) => line.includes("application/wasm")));
});

test("a module that is not there can be asked for again", async (context) => {
    const code = `import { Atlas, init } from "journeykit";
        const first = await init("nowhere.wasm").then(() => "there", () => "not there");
        await init();
        console.log(first, Atlas.fromJson('{"schema_version":"1.0","title":"Home","language":"en"}').get("/title"));`;
    const { page, said } = await open(tabs, await site(context, { "main.js": local(code) + finish }));
    await done(page);
    assert.deepEqual(said, ["not there Home"]);
});

test("the worker of the README", async (context) => {
    const document = { schema_version: "1.0", title: "Home", language: "en", maps: [{ id: "a", title: "A", state: "current" }, { id: "b", title: "B", state: "future" }] };
    const code = `const worker = new Worker("worker.js", { type: "module" });
        const ask = (message) => new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); worker.postMessage(message); });
        const good = await ask({ id: 1, text: ${JSON.stringify(JSON.stringify(document))}, before: "a", after: "b" });
        console.log(good.id, good.report.ok, good.gap.before, good.gap.after);
        const bad = await ask({ id: 2, text: "{" });
        console.log(bad.id, bad.error.code, bad.error.issues[0].pointer);`;
    const address = await site(context, { "main.js": code + finish, "worker.js": local(worker()) });
    assert.deepEqual((await prints(address)).said, ["1 true a b", "2 json.syntax"]);
});
