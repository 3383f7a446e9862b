// Runs out of memory, in a thread of its own: the module has a memory that ends early.

import { parentPort, workerData } from "node:worker_threads";
import { Atlas, initSync } from "journeykit/slim";
import { refusal, small } from "./documents.js";

initSync(workerData.module);
const wanted = { id: "wanted", title: "Wanted", state: "future", stages: [{ id: "b", name: "After" }] };
const atlas = Atlas.fromObject({ ...small(), maps: [...small().maps, wanted] });
const edited = atlas.replace("/title", "Edit").replace("/title", "Edited");
const large = JSON.stringify({ ...small(), extensions: { many: Array.from({ length: 1_000_000 }, (_, at) => `value ${at}`) } });

const error = refusal(() => Atlas.fromJson(large));
const title = edited.get("/title");
const distance = atlas.gap("today", "wanted").summary.distance > 0;
const again = refusal(() => edited.replace("/extensions", JSON.parse(large).extensions)).code;
const fresh = Atlas.fromObject(small()).get("/title");
parentPort.postMessage({ code: error.code, name: error.name, cause: error.cause.name, title, distance, again, fresh });
