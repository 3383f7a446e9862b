// Ways to read a document and to know that it holds together.

import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { Atlas } from "journeykit";
import * as valibot from "valibot";
import { z } from "zod";
import { references } from "./references.js";
import { inValibot, inZod } from "./schemas.js";

const schema = JSON.parse(readFileSync(new URL("../../../schema/atlas.schema.json", import.meta.url), "utf8"));
const version = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const zod = inZod(z, schema);
const vali = inValibot(valibot, schema);

export function readers(text) {
    const sound = (data) => {
        const problems = references(data);
        if (problems.length > 0) throw new Error(`references: ${problems[0]}`);
    };
    return {
        journeykit: () => {
            if (!Atlas.fromJson(text).check().ok) throw new Error("errors");
        },
        [`JSON.parse, ajv ${version("ajv")} and references by hand`]: () => {
            const data = JSON.parse(text);
            if (!validate(data)) throw new Error(JSON.stringify(validate.errors[0]));
            sound(data);
        },
        [`JSON.parse, zod ${version("zod")} and references by hand`]: () => {
            sound(zod.parse(JSON.parse(text)));
        },
        [`JSON.parse, valibot ${version("valibot")} and references by hand`]: () => {
            sound(valibot.parse(vali, JSON.parse(text)));
        },
    };
}
