// For browsers and bundlers: `await init()` comes first.

import { init as start } from "./engine.js";

export function init(source = new URL("./journeykit.wasm", import.meta.url)) {
    return start(source);
}

export * from "./index.js";
