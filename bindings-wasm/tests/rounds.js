// Reads, checks, edits and compares again and again, in a thread of its own, and looks at the memory of the compiled half.

import { parentPort, workerData } from "node:worker_threads";
import { Atlas, init } from "journeykit/slim";
import { refusal, small } from "./documents.js";

const memories = [];
const { Instance } = WebAssembly;
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    memories.push((made instanceof Instance ? made : made.instance).exports.memory);
    return made;
};
await init(workerData.module);

const future = { id: "wanted", title: "Wanted", state: "future", derived_from: "today", stages: [{ id: "b", name: "After" }] };
const text = JSON.stringify({ ...small(), maps: [...small().maps, future] });
let seen = 0;

function bytes(rounds) {
    for (let times = 0; times < rounds; times++) {
        const atlas = Atlas.fromJson(text);
        const gap = atlas.gap("today", "wanted");
        seen += atlas.check().total + gap.apply(atlas.get("/maps/0")).stages.length;
        atlas.replace("/title", `Title ${times}`).get("/title");
        refusal(() => Atlas.fromJson(`{"title": ${times}}`));
    }
    return memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
}

const warm = bytes(500);
parentPort.postMessage({ warm, after: bytes(workerData.rounds), seen });
