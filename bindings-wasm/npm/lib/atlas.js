import { call, document, most, written } from "./engine.js";
import { JourneyError } from "./error.js";
import { Gap, gapOf } from "./gap.js";
import { bytesOf, freeze, write } from "./wire.js";

// So many edits are made again before the text is written anew.
const EDITS = 64;

let making = false;

// A set of journey maps with everything that they refer to: one document. It never changes.
export class Atlas {
    // The truth about this atlas: the text that was read, and what was changed since. What the compiled half holds
    // can be made of it again.
    #text;
    #edits;

    constructor(text, edits) {
        if (!making) throw new TypeError("an atlas is read: Atlas.fromJson(...)");
        this.#text = text;
        this.#edits = edits;
        Object.freeze(this);
    }

    static #make(text, edits, made) {
        making = true;
        try {
            const atlas = new Atlas(text, edits);
            document(atlas, text.length, () => made);
            return atlas;
        } finally {
            making = false;
        }
    }

    static fromJson(text, options) {
        const given = written(options);
        const length = most(options, "text_bytes") + 1;
        const bytes = bytesOf(text);
        // More is refused for its length; it need not be copied for that.
        const enough = bytes.subarray(0, length);
        const kept = typeof text === "string" ? text : bytes.slice();
        return call((half) => Atlas.#make(kept, [], half.Document.read(enough, given)), kept);
    }

    static fromObject(value, options) {
        const given = written(options);
        const text = write(value, most(options, "values"));
        return call((half) => Atlas.#make(text, [], half.Document.read(bytesOf(text), given)), value);
    }

    toJson({ indent } = {}) {
        if (indent !== undefined && indent !== 2) throw new TypeError("`indent` must be left out or 2: there are two canonical forms");
        return call(() => this.#open().text(indent === 2));
    }

    toObject() {
        return JSON.parse(this.toJson());
    }

    toJSON() {
        return this.toObject();
    }

    get(pointer) {
        const place = string(pointer, "pointer");
        const text = call(() => this.#open().get(place));
        return text === undefined ? undefined : freeze(JSON.parse(text));
    }

    replace(pointer, value, options) {
        return value === undefined ? this.#edit("clear", pointer, null, options) : this.#edit("replace", pointer, value, options);
    }

    add(pointer, value, options) {
        return this.#edit("add", pointer, value, options);
    }

    remove(pointer, options) {
        return this.#edit("remove", pointer, null, options);
    }

    #edit(name, pointer, value, options) {
        const given = written(options);
        const place = string(pointer, "pointer");
        const text = write(value, most(options, "values"));
        return call(() => {
            const made = this.#open().edit(name, place, text, given);
            const edits = [...this.#edits, [name, place, text]];
            return edits.length > EDITS ? Atlas.#make(made.text(false), [], made) : Atlas.#make(this.#text, edits, made);
        });
    }

    check(options) {
        const given = written(options);
        return freeze(JSON.parse(call(() => this.#open().check(given))));
    }

    gap(before, after, options) {
        const given = written(options);
        const [current, future] = [string(before, "before"), string(after, "after")];
        return gapOf(call(() => this.#open().gap(current, future, given)));
    }

    gapText(gap, options) {
        if (!(gap instanceof Gap)) throw new TypeError("`gap` must be a gap: atlas.gap(before, after)");
        const given = written(options);
        return call((half) => half.gap_text(this.#open(), gap.toJson(), given));
    }

    confirm(before, after, { same = [], gone = [] } = {}, options) {
        const given = written(options);
        const [current, future] = [string(before, "before"), string(after, "after")];
        const pairs = Array.from(same, (pair) => Array.from(pair, (id) => string(id, "same")));
        if (!pairs.every((pair) => pair.length === 2)) throw new TypeError("`same` must be a list of pairs of ids: [before, after]");
        const steps = Array.from(gone, (id) => string(id, "gone"));
        const answers = JSON.stringify({ same: pairs, gone: steps });
        return call(() => {
            const made = this.#open().confirm(current, future, answers, given);
            return Atlas.#make(made.text(false), [], made);
        });
    }

    #open() {
        return document(this, this.#text.length, () => call((half) => {
            let made = half.Document.restore(bytesOf(this.#text));
            for (const [name, pointer, text] of this.#edits) {
                const next = made.redo(name, pointer, text);
                made.free();
                made = next;
            }
            return made;
        }));
    }

    // Standard Schema, for form and router libraries: standardschema.dev.
    static get "~standard"() {
        return STANDARD;
    }
}

const STANDARD = Object.freeze({
    version: 1,
    vendor: "journeykit",
    validate(value) {
        if (value instanceof Atlas) return { value };
        const isText = typeof value === "string" || value instanceof Uint8Array;
        try {
            return { value: isText ? Atlas.fromJson(value) : Atlas.fromObject(value) };
        } catch (error) {
            if (error instanceof JourneyError) return { issues: error.issues };
            throw error;
        }
    },
});

function string(value, name) {
    if (typeof value === "string") return value;
    throw new TypeError(`\`${name}\` must be a string, not ${value === null ? "null" : typeof value}`);
}
