// For Node: ready when it has been imported.

import { readFileSync } from "node:fs";
import { initSync } from "./engine.js";

initSync(readFileSync(new URL("../lib/journeykit.wasm", import.meta.url)));

// Nothing to wait for; here so that the same program runs in a browser.
export async function init() {}

export * from "./index.js";
