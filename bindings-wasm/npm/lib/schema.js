import { SCHEMAS } from "./schemas.js";

// The JSON Schema (2020-12) of an atlas, a gap, a report or options.
export async function schema(of = "atlas") {
    if (!Object.hasOwn(SCHEMAS, of)) throw new TypeError(`there is no such schema, only of ${Object.keys(SCHEMAS).join(", ")}`);
    const { text } = await SCHEMAS[of]();
    return JSON.parse(text);
}
