// Writes `npm/types/shapes.d.ts`: the data as TypeScript types, out of the published schemas.
//
//     node bindings-wasm/tests/write_shapes.js

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
export const FILE = new URL("bindings-wasm/npm/types/shapes.d.ts", ROOT);
const HEAD = `// The data of an atlas, a gap, a report and options as it stands in JSON. Nothing is checked by these when a
// program runs: that is what reading is for.
//
// Written by bindings-wasm/tests/write_shapes.js out of the published schemas; do not edit.
`;
const PLAIN = { string: "string", integer: "number", number: "number", boolean: "boolean" };

// The names of the published schemas; the older draft has a second dot in its name.
const NAMES = readdirSync(new URL("schema/", ROOT)).flatMap((file) => file.match(/^(\w+)\.schema\.json$/)?.[1] ?? []);

// The text of the file.
export function shapes() {
    const defs = {};
    for (const of of NAMES.sort()) {
        const { $defs, ...schema } = JSON.parse(readFileSync(new URL(`schema/${of}.schema.json`, ROOT), "utf8"));
        Object.assign(defs, $defs, { [schema.title]: schema });
    }
    const names = `/** What a published schema describes. */\nexport type SchemaName = ${NAMES.map((name) => JSON.stringify(name)).join(" | ")};\n`;
    return [HEAD, names, ...Object.entries(defs).map(([name, each]) => shape(name, each))].join("\n");
}

function shape(name, each) {
    const head = comment(each.description, "");
    if (!each.properties) return `${head}export type ${name} = ${kind(each)};\n`;
    const needed = new Set(each.required);
    const members = Object.entries(each.properties).map(([member, its]) => {
        const word = /^[A-Za-z_$][\w$]*$/.test(member) ? member : JSON.stringify(member);
        return `${comment(its.description, "    ")}    ${word}${needed.has(member) ? "" : "?"}: ${kind(its)};\n`;
    });
    return `${head}export interface ${name} {\n${members.join("")}}\n`;
}

// The TypeScript type of a schema.
function kind(each) {
    if (each.$ref) return each.$ref.split("/").at(-1);
    if (each.enum) return each.enum.map((word) => JSON.stringify(word)).join(" | ");
    if (each.anyOf) return each.anyOf.map(kind).join(" | ");
    if (each.type === "array") {
        const item = kind(each.items);
        return item.includes(" ") ? `(${item})[]` : `${item}[]`;
    }
    if (each.type === "object") {
        const inside = each.additionalProperties ?? true;
        return `{ [name: string]: ${typeof inside === "object" ? kind(inside) : "unknown"} }`;
    }
    return PLAIN[each.type] ?? "unknown";
}

function comment(text, indent) {
    if (!text) return "";
    const lines = text.split("\n").flatMap((line) => wrapped(line, 116 - indent.length));
    if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
    return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd() + "\n").join("")}${indent} */\n`;
}

function wrapped(line, width) {
    const lines = [""];
    for (const word of line.split(" ")) {
        const last = lines.at(-1);
        if (last && last.length + word.length + 1 > width) lines.push(word);
        else lines[lines.length - 1] = last ? `${last} ${word}` : word;
    }
    return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, shapes());
