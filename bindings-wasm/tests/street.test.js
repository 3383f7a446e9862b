// The wall: no file of the package imports itself by way of others.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const FOLDER = new URL("../npm/lib/", import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));
const IMPORT = /(?:from|import)\s*\(?\s*"\.\/([\w.-]+\.js)"/g;

// The files that each file imports or exports from.
const imports = new Map(FILES.map((name) => [name, [...readFileSync(new URL(name, FOLDER), "utf8").matchAll(IMPORT)].map((match) => match[1])]));

// The way from a file back to one that it came by, if there is one.
function circle(name, way = []) {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name].join(" -> ");
    for (const next of imports.get(name) ?? []) {
        const found = circle(next, [...way, name]);
        if (found) return found;
    }
    return undefined;
}

test("no file of the package stands in a circle of imports", () => {
    assert.ok(imports.size >= 8 && [...imports.values()].flat().length >= 12, "the imports are seen");
    for (const name of imports.keys()) assert.equal(circle(name), undefined);
});
