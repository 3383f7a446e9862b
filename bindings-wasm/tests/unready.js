// An entry before and after it has been made ready.

import { parentPort, workerData } from "node:worker_threads";
import { Atlas, init } from "journeykit/slim";

const document = { schema_version: "1.0", title: "Home insurance", language: "en" };
let before;
try {
    Atlas.fromObject(document);
} catch (error) {
    before = error.message;
}
await init(workerData.module);
parentPort.postMessage({ before, after: Atlas.fromObject(document).get("/title") });
