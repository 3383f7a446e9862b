// How often the module asks the platform for randomness, in a thread of its own.

import { parentPort, workerData } from "node:worker_threads";
import { Atlas, initSync } from "journeykit/slim";
import { refusal, small } from "./documents.js";

let asked = 0;
const { crypto } = globalThis;
Object.defineProperty(globalThis, "crypto", {
    value: {
        getRandomValues(numbers) {
            asked += 1;
            return crypto.getRandomValues(numbers);
        },
    },
});
initSync(workerData.module);
const atStart = asked;
refusal(() => Atlas.fromJson(JSON.stringify({ ...small(), extensions: { many: Array.from({ length: 1_000_000 }, (_, at) => `value ${at}`) } })));
parentPort.postMessage({ atStart, afterBreakdown: asked });
