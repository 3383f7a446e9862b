// The shared cases of `tests/cases`, read as its README says.

import { readFileSync, readdirSync } from "node:fs";

export const ROOT = new URL("../../", import.meta.url);
export const FOLDERS = new URL("tests/cases/", ROOT);

export const text = (path) => readFileSync(new URL(path, ROOT), "utf8");
export const bytes = (path) => readFileSync(new URL(path, ROOT));
export const examples = () => readdirSync(new URL("examples/", ROOT)).filter((name) => name.endsWith(".json")).sort();

export function cases(folder) {
    const files = readdirSync(new URL(`${folder}/`, FOLDERS)).filter((name) => name.endsWith(".json")).sort();
    return files.flatMap((file) => {
        const rows = JSON.parse(readFileSync(new URL(`${folder}/${file}`, FOLDERS), "utf8"));
        return rows.map((row) => ({ file: `${folder}/${file}`, ...row }));
    });
}

// The bytes that are read.
export function content(each) {
    const forms = ["document", "text", "bytes_hex", "example"].filter((form) => form in each);
    if (forms.length !== 1) throw new Error(`${each.about}: has the inputs ${forms}`);
    const value = each[forms[0]];
    switch (forms[0]) {
        case "document":
            return Buffer.from(JSON.stringify(value));
        case "text":
            return Buffer.from(pieces(value));
        case "bytes_hex":
            return Buffer.from(value.replaceAll(/\s/g, ""), "hex");
        default:
            return bytes(`examples/${value}`);
    }
}

function pieces(value) {
    if (typeof value === "string") return value;
    const [stem, times] = value;
    if (value.length === 2 && typeof stem === "string" && typeof times === "number") return stem.repeat(times);
    return value.map(pieces).join("");
}
