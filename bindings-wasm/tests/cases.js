// The shared cases of `tests/cases`, read as its README says.

import { readFileSync, readdirSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

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

// Whether a finding is as described: by its code, or member by member, null for one that is not there.
export function has(found, described) {
    if (typeof described === "string") return found.code === described;
    return Object.entries(described).every(([name, value]) => isDeepStrictEqual(found[name] ?? null, value));
}

// Where what is expected is not there: objects in the members that are given (null for one that is not), lists in full.
export function differs(found, wanted, place = "") {
    const both = (is) => is(found) && is(wanted);
    if (both(Array.isArray) && found.length === wanted.length) {
        return wanted.map((each, at) => differs(found[at], each, `${place}/${at}`)).find((problem) => problem);
    }
    if (both((value) => typeof value === "object" && value !== null && !Array.isArray(value))) {
        return Object.keys(wanted).map((name) => differs(found?.[name], wanted[name], `${place}/${name}`)).find((problem) => problem);
    }
    return (found ?? null) === wanted ? undefined : `${place} is not ${JSON.stringify(wanted)}, but ${JSON.stringify(found)}`;
}
