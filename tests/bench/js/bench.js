// Reading with checks, and the gap, beside what else one would use: `node bench.js FOLDER` with documents of 10 KB, 1 MB and
// 10 MB in it. Medians of one run, all tasks of a round in turn, so that a busy moment of the machine meets them all.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readers } from "./readers.js";
import { comparers } from "./comparers.js";

const ROUNDS = { "10k": 201, "1m": 15, "10m": 5 };
// What takes this long is measured once.
const LONG = 20_000;

const folder = process.argv[2];
const columns = Object.keys(ROUNDS);
const tables = { "read and check": {}, gap: {} };
for (const size of columns) {
    const text = readFileSync(join(folder, `${size}.json`), "utf8");
    tables["read and check"][size] = measured(readers(text), ROUNDS[size]);
    tables.gap[size] = measured(comparers(text), ROUNDS[size]);
}

console.log(`Node ${process.versions.node}, ${process.arch}; milliseconds, and how many times as long as journeykit:\n`);
for (const [about, bySize] of Object.entries(tables)) {
    console.log(`| ${about} | ${columns.map((size) => size.toUpperCase().replace(/([KM])$/, " $1B")).join(" | ")} |`);
    console.log(`|---|${columns.map(() => "--:").join("|")}|`);
    const [ours] = Object.keys(bySize[columns[0]]);
    for (const name of Object.keys(bySize[columns[0]])) {
        const cells = columns.map((size) => cell(bySize[size][name], bySize[size][ours], name === ours));
        console.log(`| ${name} | ${cells.join(" | ")} |`);
    }
    console.log();
}

// Medians in milliseconds, by the names of the tasks.
function measured(tasks, rounds) {
    const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
    // The first rounds are for the compiler.
    const warm = Math.ceil(rounds / 5);
    for (let round = -warm; round < rounds; round++) {
        for (const [name, task] of Object.entries(tasks)) {
            if (times[name][0] > LONG) continue;
            const start = performance.now();
            task();
            const took = performance.now() - start;
            if (round >= 0 || took > LONG) times[name].push(took);
        }
    }
    return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, each.sort((a, b) => a - b)[each.length >> 1]]));
}

function cell(time, ours, isOurs) {
    const shown = time < 10 ? time.toFixed(2) : time.toFixed(0);
    return isOurs ? `${shown} ms` : `${shown} ms (${(time / ours).toFixed(time / ours < 10 ? 1 : 0)})`;
}
