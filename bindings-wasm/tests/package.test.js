// The package as npm packs it: what is in it, and Node with nothing but it.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PACKAGE, TARBALL, fresh, node, tool } from "./fresh.js";
import { text } from "./cases.js";
import { README, code, expected, program } from "./readme.js";
import { FILE, shapes } from "./write_shapes.js";

const DOCUMENT = '{ schema_version: "1.0", title: "Home", language: "en" }';

test("the types of the data are fresh", () => {
    assert.equal(readFileSync(FILE, "utf8"), shapes(), "run node bindings-wasm/tests/write_shapes.js");
});

test("publint has nothing to say", () => {
    assert.match(node(PACKAGE, tool("publint"), "run", TARBALL, "--strict"), /All good!/);
});

test("are the types wrong? no", () => {
    const entries = [".", "inline", "slim"];
    const said = node(PACKAGE, tool("attw"), TARBALL, "--no-emoji", "--entrypoints", ...entries);
    assert.match(said, /No problems found/);
});

test("every file that is named is there, and every file is meant to be", () => {
    const { exports } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
    const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));
    const files = named(exports).filter((path) => !path.includes("*"));
    assert.ok(files.length >= 15);
    for (const path of files) assert.ok(existsSync(join(PACKAGE, path)), path);
    const last = (value) => (typeof value.default === "string" ? [value] : Object.values(value).flatMap(last));
    for (const entry of [".", "./inline", "./slim"]) {
        for (const value of last(exports[entry])) assert.equal(Object.keys(value)[0], "types", entry);
    }
    const top = ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "README.nb.md", "README.sv.md", "cjs", "lib", "package.json", "schema", "types"];
    assert.deepEqual(readdirSync(PACKAGE).sort(), top);
});

test("the README says the same in Norwegian and in Swedish", () => {
    for (const lang of ["nb", "sv"]) {
        const there = text(`bindings-wasm/npm/README.${lang}.md`);
        assert.deepEqual(code(there), code(README), lang);
        for (const mark of [/^#+ /gm, /^\|/gm]) assert.equal(there.match(mark).length, README.match(mark).length, `${lang} ${mark}`);
        // Tables and prose have their own signs, but the same numbers.
        const numbers = (text) => text.match(/\d+[.,]\d+/g).map((number) => number.replace(",", ".")).sort();
        assert.deepEqual(numbers(there), numbers(README), lang);
    }
});

test("the README runs in an empty folder", (context) => {
    const folder = fresh(context, { "readme.js": program() });
    const said = node(folder, "readme.js").trimEnd().split("\n");
    assert.deepEqual(said.map((line) => line.trim()), expected());
    assert.ok(said.length >= 15);
});

for (const entry of ["journeykit", "journeykit/inline"]) {
    test(`${entry} with require and with import`, (context) => {
        const use = `console.log(kit.Atlas.fromObject(${DOCUMENT}).get("/title"), kit.JourneyError.name, typeof kit.init)`;
        const folder = fresh(context, {
            "one.cjs": `const kit = require("${entry}"); ${use}`,
            "two.mjs": `import * as kit from "${entry}"; ${use}`,
            "three.cjs": `import("${entry}").then((kit) => kit.schema()).then((schema) => console.log(schema.title))`,
            "four.cjs": `require("${entry}").schema("gap").then((schema) => console.log(schema.title, require("journeykit/schema/gap.schema.json").title))`,
        });
        assert.equal(node(folder, "one.cjs"), "Home JourneyError function\n");
        assert.equal(node(folder, "two.mjs"), "Home JourneyError function\n");
        assert.equal(node(folder, "three.cjs"), "Atlas\n");
        assert.equal(node(folder, "four.cjs"), "Gap Gap\n");
    });
}

test("journeykit/slim with bytes, with a module and with a promise", (context) => {
    const read = 'readFileSync(createRequire(import.meta.url).resolve("journeykit/journeykit.wasm"))';
    const head = 'import { readFileSync } from "node:fs"; import { createRequire } from "node:module"; import * as kit from "journeykit/slim";';
    const use = `console.log(kit.Atlas.fromObject(${DOCUMENT}).get("/title"));`;
    const ways = [
        `kit.initSync(${read});`,
        `kit.initSync(new WebAssembly.Module(${read}));`,
        `await kit.init(${read});`,
        `await kit.init(WebAssembly.compile(${read}));`,
        `await kit.init(Promise.resolve(new Response(${read}, { headers: { "content-type": "application/wasm" } }))); await kit.init(${read});`,
        `await kit.init(new Uint8Array(3)).catch((error) => kit.init(${read}));`,
    ];
    const folder = fresh(context, Object.fromEntries(ways.map((way, at) => [`way${at}.mjs`, `${head} ${way} ${use}`])));
    for (const at of ways.keys()) assert.equal(node(folder, `way${at}.mjs`), "Home\n", ways[at]);
});

test("a server takes Atlas as a Standard Schema", async () => {
    const { Hono } = await import("hono");
    const { sValidator } = await import("@hono/standard-validator");
    const { Atlas } = await import("journeykit");
    const app = new Hono();
    app.post("/", sValidator("json", Atlas), (context) => context.text(context.req.valid("json").get("/title")));
    const post = (body) => app.request("/", { method: "POST", body, headers: { "content-type": "application/json" } });
    assert.equal(await (await post('{"schema_version":"1.0","title":"Home","language":"en"}')).text(), "Home");
    const refused = await post('{"schema_version":"1.0","titel":"Home","language":"en"}');
    assert.equal(refused.status, 400);
    assert.deepEqual((await refused.json()).error[0].path, ["titel"]);
});
