// The compiled half: one instance at a time, and a new one after it has broken down.

import * as glue from "./glue.js";
import { JourneyError, trapped } from "./error.js";
import { write } from "./wire.js";

// So many documents stay open, as long as their texts are no longer than this together; those that are let go are read
// again when somebody asks.
const OPEN = 8;
const LENGTH = 8_000_000;

let ready = false;
const open = new Map();

export async function init(source) {
    await glue.default({ module_or_path: source });
    seed();
    ready = true;
}

export function initSync(module) {
    glue.initSync({ module });
    seed();
    ready = true;
}

// What strangers send may not foresee where the tables of the module keep it.
function seed() {
    glue.seedHashTables(...globalThis.crypto.getRandomValues(new Uint32Array(2)));
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
        seed();
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

// A document of the compiled half that is open, opened by `read` if it is not; `length` is that of its text.
export function document(owner, length, read) {
    const found = open.get(owner)?.made ?? read();
    open.delete(owner);
    open.set(owner, { made: found, length });
    let together = [...open.values()].reduce((sum, each) => sum + each.length, 0);
    for (const [oldest, its] of open) {
        if (open.size <= OPEN && (together <= LENGTH || open.size === 1)) break;
        open.delete(oldest);
        together -= its.length;
        its.made.free();
    }
    return found;
}
