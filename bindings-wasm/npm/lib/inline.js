// With the module inside: nothing to fetch, nothing to configure.

import { initSync } from "./engine.js";
import { base64 } from "./module.js";

initSync(Uint8Array.from(atob(base64), (each) => each.charCodeAt(0)));

// Nothing to wait for; here so that the same program runs on the other entries.
export async function init() {}

export * from "./index.js";
