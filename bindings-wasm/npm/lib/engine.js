// The compiled half: one instance at a time, and a new one after it has broken down.

import * as glue from "./glue.js";
import { JourneyError, trapped } from "./error.js";
import { write } from "./wire.js";

// How many documents stay open; those that are let go are read again when somebody asks.
const OPEN = 8;

let ready = false;
const open = new Map();

export async function init(source) {
    await glue.default({ module_or_path: source });
    ready = true;
}

export function initSync(module) {
    glue.initSync({ module });
    ready = true;
}

// Asks the compiled half. It refuses with a text; anything else that is thrown has left it in pieces.
export function call(work, source) {
    if (!ready) throw new Error("journeykit is not ready: `await init()` comes first");
    try {
        return work(glue);
    } catch (failure) {
        if (failure instanceof JourneyError) throw failure;
        if (typeof failure === "string") throw refused(JSON.parse(failure), source);
        open.clear();
        glue.__wbg_reset_state();
        throw trapped(failure);
    }
}

function refused({ options, message, report }, source) {
    return options ? new TypeError(`wrong options: ${message}`) : new JourneyError(message, report, source);
}

// The options as core reads them.
export function written(options) {
    return options === undefined ? "{}" : write(options, 1000);
}

// What a reading with these options may cost: as they say, or as core has it.
export function most(options, limit) {
    return options?.limits?.[limit] ?? call((half) => half[limit]());
}

// A document of the compiled half that is open, opened by `read` if it is not.
export function document(owner, read) {
    const found = open.get(owner) ?? read();
    open.delete(owner);
    open.set(owner, found);
    if (open.size > OPEN) {
        const [oldest, its] = open.entries().next().value;
        open.delete(oldest);
        its.free();
    }
    return found;
}
