// Ways to tell two maps apart. Only journeykit's says what the differences mean; the others list values that differ.

import { readFileSync } from "node:fs";
import * as jsondiffpatch from "jsondiffpatch";
import { Atlas } from "journeykit";
import microdiff from "microdiff";

const version = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
const patcher = jsondiffpatch.create({ objectHash: (value) => value.id, textDiff: { minLength: Infinity } });

export function comparers(text) {
    const atlas = Atlas.fromJson(text);
    const [current, future] = ["current", "future"].map((id) => JSON.parse(text).maps.find((map) => map.id === id));
    const some = (found) => {
        if (!found) throw new Error("nothing differs");
    };
    return {
        journeykit: () => some(atlas.gap("current", "future").changes.length),
        "differences by id, by hand": () => some(byId(current, future, "", []).length),
        [`microdiff ${version("microdiff")}`]: () => some(microdiff(current, future).length),
        [`jsondiffpatch ${version("jsondiffpatch")}`]: () => some(patcher.diff(current, future)),
    };
}

// What differs, with lists whose items have ids compared by these.
function byId(one, other, path, out) {
    if (one === other) return out;
    const both = typeof one === "object" && typeof other === "object" && one !== null && other !== null;
    if (!both || Array.isArray(one) !== Array.isArray(other)) {
        out.push({ path, before: one, after: other });
    } else if (Array.isArray(one) && (one[0]?.id ?? other[0]?.id) !== undefined) {
        const olds = new Map(one.map((item) => [item.id, item]));
        for (const item of other) {
            byId(olds.get(item.id), item, `${path}/${item.id}`, out);
            olds.delete(item.id);
        }
        for (const [id, item] of olds) out.push({ path: `${path}/${id}`, before: item, after: undefined });
    } else {
        for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) byId(one[name], other[name], `${path}/${name}`, out);
    }
    return out;
}
