import { call, most, written } from "./engine.js";
import { bytesOf, freeze, write } from "./wire.js";

let making = false;

// What separates one journey map from another, and how to get from the first to the second: data, and an edit script.
export class Gap {
    #text;

    constructor(text) {
        if (!making) throw new TypeError("a gap is computed: atlas.gap(before, after)");
        this.#text = text;
        Object.assign(this, JSON.parse(text));
        freeze(this);
    }

    static fromJson(text, options) {
        const given = written(options);
        const bytes = bytesOf(text);
        return gapOf(call((half) => half.read_gap(bytes, given), typeof text === "string" ? text : bytes));
    }

    static fromObject(value, options) {
        const given = written(options);
        const text = write(value, most(options, "values"));
        return gapOf(call((half) => half.read_gap(bytesOf(text), given), value));
    }

    apply(map, options) {
        const given = written(options);
        const text = write(map, most(options, "values"));
        return freeze(JSON.parse(call((half) => half.apply(this.#text, text, given), map)));
    }

    inverse() {
        return gapOf(call((half) => half.inverse(this.#text)));
    }

    part(initiatives) {
        const ids = typeof initiatives === "string" ? undefined : Array.from(initiatives);
        if (!ids?.every((id) => typeof id === "string")) throw new TypeError("`initiatives` must be a list of ids");
        return gapOf(call((half) => half.part(this.#text, ids)));
    }

    toJson() {
        return this.#text;
    }

    toObject() {
        return JSON.parse(this.#text);
    }

    toJSON() {
        return this.toObject();
    }
}

export function gapOf(text) {
    making = true;
    try {
        return new Gap(text);
    } finally {
        making = false;
    }
}
